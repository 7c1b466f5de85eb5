//! What members do in the mall, and the callbacks that follow from it.
//!
//! In: an authorization, a withdrawal, a payment, a refund. Out: the new state
//! and, where a `notify_url` is set, a callback in the queue, or the reason why
//! the gateway sends none. The rules are the documented ones.

use serde_json::{Value, json};

use crate::{
    calendar::rfc3339,
    callbacks::Callback,
    gateway::Gateway,
    state::{Payment, Refund},
};

/// The mall and the shop in which members pay; the official page uses them in its samples.
const MALL: &str = "腾讯广场";
const SHOP: &str = "微信支付";
const SHOP_NUMBER: &str = "123456";

const ACTIVATED: &str = "MALL_AUTH.ACTIVATE_CARD";
const PAID: &str = "MALL_TRANSACTION.SUCCESS";
const REFUNDED: &str = "MALL_REFUND.SUCCESS";

/// What became of the callback: the event that is on its way, or why there is none.
pub(crate) type Called = Result<&'static str, &'static str>;

impl Gateway {
    /// A member authorizes the points service, now.
    pub(crate) fn authorize(&self, openid: &str, appid: &str) -> Called {
        let card = self.state.authorize(openid, appid, self.clock.now());
        self.call(ACTIVATED, activation(self.merchant.mchid(), openid, card))
    }

    /// A member withdraws it, now; whether there was one to withdraw. The gateway has no callback for this.
    pub(crate) fn withdraw(&self, openid: &str, appid: &str) -> bool {
        self.state.withdraw(openid, appid, self.clock.now())
    }

    /// A member pays `amount` 分, now; gives the `transaction_id`.
    pub(crate) fn pay(&self, openid: &str, appid: &str, amount: u64) -> (String, Called) {
        let payment = self.state.pay(openid, appid, amount, self.clock.now());
        let called = if self.state.is_authorized(openid, appid) {
            self.call(PAID, transaction(self.merchant.mchid(), &payment))
        } else {
            Err("the member does not authorize the points service")
        };
        (payment.transaction_id, called)
    }

    /// `amount` 分 of a payment are paid back, now; gives the `refund_id`.
    ///
    /// `None` when there is no such payment, or when less of it is left.
    pub(crate) fn refund(&self, transaction_id: &str, amount: u64) -> Option<(String, Called)> {
        let now = self.clock.now();
        let refund = self.state.refund(transaction_id, amount, now)?;
        let called = if !refund.payment.points_notified {
            Err("the points of the payment were not reported")
        } else if !refund.payment.is_watched(now) {
            Err("the payment is older than 30 days")
        } else {
            self.call(REFUNDED, refunded(self.merchant.mchid(), &refund))
        };
        Some((refund.refund_id, called))
    }

    fn call(&self, event_type: &'static str, resource: Value) -> Called {
        let url = self.notify_url.clone().ok_or("no address for callbacks is set")?;
        let callback = Callback { url, event_type: event_type.to_owned(), resource, probe: false };
        if self.queue.push(callback) { Ok(event_type) } else { Err("too many callbacks are waiting") }
    }
}

fn activation(mchid: &str, openid: &str, card: usize) -> Value {
    json!({
        "openid": openid,
        "code": format!("478515{card:06}"),
        "mchid": mchid,
        "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE",
    })
}

fn transaction(mchid: &str, payment: &Payment) -> Value {
    json!({
        "mchid": mchid,
        "merchant_name": MALL,
        "shop_name": SHOP,
        "shop_number": SHOP_NUMBER,
        "appid": payment.appid,
        "openid": payment.openid,
        "time_end": rfc3339(payment.paid_at),
        "amount": payment.amount,
        "transaction_id": payment.transaction_id,
    })
}

fn refunded(mchid: &str, refund: &Refund) -> Value {
    let Refund { refund_id, amount, refunded_at, payment } = refund;
    json!({
        "mchid": mchid,
        "merchant_name": MALL,
        "shop_name": SHOP,
        "shop_number": SHOP_NUMBER,
        "appid": payment.appid,
        "openid": payment.openid,
        "refund_time": rfc3339(*refunded_at),
        "pay_amount": payment.amount,
        "refund_amount": amount,
        "transaction_id": payment.transaction_id,
        "refund_id": refund_id,
    })
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::{gateway::place::Place, gateway::validate::Validator, spec, state::State};

    fn resources() -> [(&'static str, Value); 3] {
        let state = State::default();
        let card = state.authorize("o", "wx", 0);
        let payment = state.pay("o", "wx", 200, 0);
        let refund = state.refund(&payment.transaction_id, 100, 0).expect("a refund");
        [
            (ACTIVATED, activation("1230000109", "o", card)),
            (PAID, transaction("1230000109", &payment)),
            (REFUNDED, refunded("1230000109", &refund)),
        ]
    }

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        let api = spec::load(None).expect("a description");
        let events: Vec<_> = api.products.values().flat_map(|product| &product.events).collect();
        let validator = Validator::new(&api).expect("a validator");
        for (event_type, resource) in resources() {
            let event = events.iter().find(|event| event.event_type == event_type).expect("a described event");
            let checked = validator.check(&event.resource, &resource, &Place::root("body"));
            assert!(checked.is_ok(), "{event_type}: {checked:?}");
            let example = api.example(&event.resource).expect("an example");
            let unknown = resource.as_object().expect("an object").keys().find(|name| example.get(name).is_none());
            assert_eq!(unknown, None, "{event_type}");
        }
    }
}
