//! The steps about product coupons (商品券).
//!
//! In: the triggers `create_coupon`, `use_coupon`, `return_coupon` and `end_coupon`. Out: rows C1 to C10. A user receives a
//! coupon of the batch that the program has made; it is used and given back, each asked for once too often, and ends.

use tokio::time;

use super::{
    run::{QUIET, Run, TRIES},
    trigger::{About, Trigger},
};
use crate::{
    ids::{lower_hex, random, uuid},
    models::product_coupons::{
        hand_out::NotReceived,
        received::{self, Taken},
    },
    readiness::{BatchNumbers, Model, Practice, RowState},
    records::product_coupons_of_users::UserCoupon,
};

/// Under which the user is known, where the batch says nothing.
const APPID: &str = "wx1234567890abcdef";

impl Run<'_> {
    pub(super) async fn coupons(&self) {
        let Some(trigger) = &self.check.create_coupon else {
            return;
        };
        self.changes(|model| model.practises(Practice::ProductCoupons));
        let earlier = self.world.calls.latest();
        self.pull(trigger, About { unique: &uuid(), ..About::default() }).await;
        let is_heard_of = |model: &Model, batch: &BatchNumbers| {
            model.coupon_address().is_some_and(|address| address.is_of_brand == batch.is_of_brand)
        };
        let made = |model: &Model| model.coupon_batch_after(earlier).filter(|batch| is_heard_of(model, batch));
        self.wait(|model| made(model).is_some()).await;
        let Some(batch) = self.look(made) else {
            return;
        };
        self.jobs().await;
        let Some(coupon) = self.coupon_received(&batch.stock_id) else {
            return;
        };
        if self.wait(|model| model.took_coupon(&coupon.stock_id, &coupon.coupon_code)).await {
            self.wait_for("C4").await;
            self.coupon_spent(&coupon).await;
        }
    }

    /// A user receives a coupon. Where the batch has none for another user, it is one that the program has handed out itself.
    fn coupon_received(&self, stock_id: &str) -> Option<UserCoupon> {
        let (openid, code) = (lower_hex(&random::<14>()), lower_hex(&random::<8>()).to_uppercase());
        let receive = |appid, code| {
            let taken = Taken::Of { stock_id, openid: &openid, appid, code };
            received::receive(&self.world.context(), &taken)
        };
        let received = match receive(None, None) {
            Err(NotReceived::AppidMissing) => receive(Some(APPID), None),
            received => received,
        };
        let received = match received {
            // The brand names the codes of this batch.
            Err(NotReceived::CodeMissing) => receive(Some(APPID), Some(&code)),
            received => received,
        };
        let received = received.ok().and_then(|(coupons, _)| coupons.into_iter().next());
        let handed_out = || self.world.state.product_coupons().into_iter().rfind(|coupon| coupon.stock_id == stock_id);
        received.or_else(handed_out)
    }

    /// It is used and given back, and ends. What does not fit its state is asked for too.
    async fn coupon_spent(&self, UserCoupon { stock_id, coupon_code: code, .. }: &UserCoupon) {
        let is_used = |model: &Model| model.is_coupon_used(stock_id, code);
        let about = About { out_trade_no: code, unique: "" };
        let [using, back, end] = [&self.check.use_coupon, &self.check.return_coupon, &self.check.end_coupon];
        self.asked_wrongly(back.as_ref(), about).await;
        let Some(using) = using else {
            return;
        };
        self.pull_until(using, about, is_used).await;
        // What is given back was used.
        if !self.look(is_used) {
            return;
        }
        self.asked_wrongly(Some(using), about).await;
        self.asked_wrongly(end.as_ref(), about).await;
        if let Some(back) = back {
            self.pull_until(back, about, |model| !is_used(model)).await;
        }
        if let Some(end) = end {
            self.pull_until(end, about, |model| model.state("C9") != RowState::NotSeen).await;
        }
    }

    /// Asks for what does not fit: a careful program does nothing then.
    async fn asked_wrongly(&self, trigger: Option<&Trigger>, about: About<'_>) {
        if let Some(trigger) = trigger {
            self.pull(trigger, about).await;
            time::sleep(QUIET).await;
        }
    }

    /// Pulls it until something holds. A program may know of what happened a moment after it has taken the callback.
    async fn pull_until(&self, trigger: &Trigger, about: About<'_>, holds: impl Fn(&Model) -> bool) {
        for _ in 0..TRIES {
            let answer = self.pull(trigger, about).await;
            if self.look(&holds) || answer.is_none_or(|answer| answer.succeeded) {
                break;
            }
            time::sleep(QUIET).await;
        }
        self.wait(holds).await;
    }
}
