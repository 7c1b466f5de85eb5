//! The steps about product coupons (商品券).
//!
//! In: the triggers `create_coupon`, `use_coupon`, `return_coupon` and `end_coupon`. Out: rows C1 to C10. WeChat Pay tells
//! that a user has received a coupon of the batch that the program has made; it is used and given back, each asked for
//! once too often, and ends.

use serde_json::{Value, json};
use tokio::time;

use super::{
    run::{QUIET, Run, TRIES},
    trigger::{About, Trigger},
};
use crate::{
    calendar::rfc3339,
    callbacks::attempt,
    ids::{lower_hex, random, uuid},
    readiness::{Address, BatchNumbers, Model, Practice, RowState},
};

/// How long a coupon is good, in seconds.
const GOOD_FOR: i64 = 30 * 86_400;

/// What the description's example names of a bundle, and of a partner alone.
const OF_BUNDLES: [&str; 2] = ["stock_bundle_id", "user_coupon_bundle_id"];
const OF_PARTNERS: [&str; 3] = ["brand_id", "phone_number", "country_code"];

impl Run<'_> {
    pub(super) async fn coupons(&self) {
        let Some(trigger) = &self.check.create_coupon else {
            return;
        };
        self.changes(|model| model.practises(Practice::ProductCoupons));
        let earlier = self.world.calls.latest();
        self.pull(trigger, About { unique: &uuid(), ..About::default() }).await;
        let made = |model: &Model| model.coupon_batch_after(earlier).zip(model.coupon_address());
        self.wait(|model| made(model).is_some()).await;
        let Some((batch, address)) = self.look(made) else {
            return;
        };
        self.jobs().await;
        let code = lower_hex(&random::<8>()).to_uppercase();
        if !self.coupon_received(&address, &batch, &code).await {
            return;
        }
        self.wait_for("C4").await;
        self.coupon_spent(&code).await;
    }

    /// A user receives a coupon, and the program hears of it.
    async fn coupon_received(&self, address: &Address, batch: &BatchNumbers, code: &str) -> bool {
        let event_type = if address.is_of_brand { "PRODUCT_COUPON.SEND" } else { "PRODUCT_COUPON_SP.SEND" };
        let event = self.world.api.event(event_type, &Value::Null);
        let Some(mut resource) = event.and_then(|event| self.world.api.example(&event.resource)) else {
            return false;
        };
        let now = self.world.clock.now();
        for (name, value) in [
            ("brand_id", batch.brand_id.as_str()),
            ("product_coupon_id", &batch.product_coupon_id),
            ("stock_id", &batch.stock_id),
            ("coupon_code", code),
            ("receive_time", &rfc3339(now)),
            ("valid_begin_time", &rfc3339(now)),
            ("valid_end_time", &rfc3339(now.saturating_add(GOOD_FOR))),
        ] {
            resource[name] = json!(value);
        }
        let others = OF_PARTNERS.iter().filter(|_| address.is_of_brand);
        if let Some(resource) = resource.as_object_mut() {
            OF_BUNDLES.iter().chain(others).for_each(|name| drop(resource.remove(*name)));
        }
        let told = attempt::notify(self.world, &address.url, event_type, resource).await;
        told.is_ok() && self.wait(|model| model.took_coupon(code)).await
    }

    /// It is used and given back, and ends. What does not fit its state is asked for too.
    async fn coupon_spent(&self, code: &str) {
        let about = About { out_trade_no: code, unique: "" };
        let [using, back, end] = [&self.check.use_coupon, &self.check.return_coupon, &self.check.end_coupon];
        self.asked_wrongly(back.as_ref(), about).await;
        let Some(using) = using else {
            return;
        };
        self.pull_until(using, about, |model| model.is_coupon_used(code)).await;
        self.asked_wrongly(Some(using), about).await;
        self.asked_wrongly(end.as_ref(), about).await;
        if let Some(back) = back {
            self.pull_until(back, about, |model| !model.is_coupon_used(code)).await;
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
