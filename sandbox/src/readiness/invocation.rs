//! How payments are invoked.
//!
//! In: what a front end was given, once the sandbox has checked it. Out: verdicts of
//! the rows B1, B8 and B10.

use super::{
    model::Model,
    rows::{Practice, because},
    said::Said,
    tracked::Tracked,
    verdict::Evidence,
};

/// What a front end invokes the payment of an order with.
#[derive(Clone, Debug)]
pub(crate) struct Invocation {
    pub(crate) out_trade_no: String,
    /// WeChat would show the payer the order.
    pub(crate) is_right: bool,
    /// The fourth line of what is signed is wrong, or the parameter that it stands for.
    pub(crate) has_wrong_line: bool,
    /// The order is paid in another way.
    pub(crate) is_another_way: bool,
    /// What it is invoked with has expired, by the program's own clock too.
    pub(crate) has_expired: bool,
}

impl Model {
    pub(crate) fn invoked(&mut self, invocation: &Invocation) {
        let evidence = || vec![Evidence::OutTradeNo(invocation.out_trade_no.clone())];
        if invocation.has_wrong_line {
            self.practises(Practice::Invoking);
            self.verdicts.violated("B1", because::FOURTH_LINE, evidence());
        }
        if invocation.is_another_way {
            self.verdicts.violated("B8", because::OTHER_WAY, evidence());
        }
        if invocation.has_expired {
            self.practises(Practice::Renewing);
            self.verdicts.violated("B10", because::EXPIRED, evidence());
        }
        if invocation.is_right {
            self.practises(Practice::Invoking);
            self.verdicts.seen("B1", because::INVOKED, evidence());
            self.verdicts.seen("B8", because::INVOKED, evidence());
        }
    }

    /// Looks for the address at which an order is paid that was just placed, in what the program has answered.
    pub(super) fn look_for_way(&mut self, said: &Said) {
        let is_handed_on = |one: &&Tracked| {
            let mut addresses = one.ways.iter().filter(|way| way.contains("://"));
            addresses.any(|way| said.has(way))
        };
        let handed_on = self.new_orders().find(is_handed_on).map(|one| one.call);
        if let Some(call) = handed_on {
            self.verdicts.seen("B8", because::HANDED_OUT, vec![Evidence::Call(call)]);
        }
    }
}
