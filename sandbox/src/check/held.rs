//! What a step of the run changes in the sandbox for as long as it lasts.
//!
//! In: the sandbox. Out: a value, whose end undoes the change. It always holds that
//! a run which is given up at any point leaves nothing of it behind.

use std::convert::Infallible;

use crate::{readiness::Model, records::orders::Order, world::World};

/// In seconds.
const A_DAY: i64 = 86_400;

/// What the checklist takes for provoked ends with this, without a verdict if the run has not come that far.
pub(super) struct Provoking<'a>(pub(super) &'a World);

impl Drop for Provoking<'_> {
    fn drop(&mut self) {
        self.0.readiness.changes(Model::gives_up);
    }
}

/// A fault that ends with its step, whether or not a call has run into it.
pub(super) struct Once<'a>(pub(super) &'a World, pub(super) Option<u64>);

impl Drop for Once<'_> {
    fn drop(&mut self) {
        // Without one there is nothing to clear; `clear` would take that for all.
        if self.1.is_some() {
            self.0.injections.clear(self.1);
        }
        self.0.feed.changed("faults");
    }
}

/// The sandbox's clock is a day behind until this is dropped. That is not kept: a run that is killed leaves no trace of it
/// in the state.
pub(super) struct Yesterday<'a>(&'a World);

impl<'a> Yesterday<'a> {
    pub(super) fn new(world: &'a World) -> Self {
        let Ok(()) = world.clock.moved(|| Ok::<_, Infallible>(world.state.advanced().saturating_sub(A_DAY)));
        Self(world)
    }
}

impl Drop for Yesterday<'_> {
    fn drop(&mut self) {
        let Ok(()) = self.0.clock.moved(|| Ok::<_, Infallible>(self.0.state.advanced()));
        self.0.outbox.wake();
    }
}

/// Bills have a payment that never happened until this is dropped.
pub(super) struct Unreal<'a>(&'a World);

impl<'a> Unreal<'a> {
    pub(super) fn new(world: &'a World, payment: Order) -> Self {
        world.unreal.set(Some(payment));
        Self(world)
    }
}

impl Drop for Unreal<'_> {
    fn drop(&mut self) {
        self.0.unreal.set(None);
    }
}

/// Callbacks that are withheld until this is dropped.
pub(super) struct Withheld<'a>(&'a World);

impl<'a> Withheld<'a> {
    pub(super) fn new(world: &'a World) -> Self {
        world.outbox.withhold(true);
        Self(world)
    }
}

impl Drop for Withheld<'_> {
    fn drop(&mut self) {
        self.0.outbox.withhold(false);
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;
    use crate::{check::plan::Check, sandbox::Sandbox};

    #[tokio::test]
    async fn run_that_is_given_up_while_the_program_is_asked_leaves_nothing_behind() {
        let sandbox = Sandbox::builder().start().await.expect("a sandbox");
        let world = &sandbox.world;
        let program = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}/", program.local_addr().expect("an address"));
        let trigger = || address.parse().expect("a trigger");
        let check = Check::new(trigger()).bill(trigger());
        let mut run = Box::pin(check.run(&sandbox));
        let _asked = tokio::select! {
            _ = &mut run => panic!("nobody answers"),
            asked = program.accept() => asked.expect("a connection"),
        };
        let held = || (world.readiness.look(Model::is_provoking), world.clock.advanced());
        assert_eq!(held(), (true, -A_DAY));
        drop(run);
        assert_eq!(held(), (false, 0));
    }

    #[tokio::test]
    async fn unreal_payment_is_for_bills_and_not_in_the_state() {
        let sandbox = Sandbox::builder().start().await.expect("a sandbox");
        let world = &sandbox.world;
        let unreal = Unreal::new(world, Order::new("UNREAL", "NATIVE", serde_json::Value::Null, 0));
        assert_eq!(world.context().unreal.get().map(|order| order.out_trade_no), Some("UNREAL".to_owned()));
        assert!(world.state.orders().is_empty());
        drop(unreal);
        assert!(world.context().unreal.get().is_none());
    }

    #[tokio::test]
    async fn yesterday_is_in_the_clock_and_not_in_the_state() {
        let sandbox = Sandbox::builder().start().await.expect("a sandbox");
        let world = &sandbox.world;
        world.move_clock(|_| 60).expect("a change in memory");
        let yesterday = Yesterday::new(world);
        assert_eq!((world.clock.advanced(), world.state.advanced()), (60 - A_DAY, 60));
        drop(yesterday);
        assert_eq!((world.clock.advanced(), world.state.advanced()), (60, 60));
    }
}
