//! Scenarios in the mall: what members do, and the callbacks that follow from it.
//!
//! In: an authorization, a withdrawal, a payment, a refund. Out: the new state
//! and, where a `notify_url` is set, a callback that is queued, or the reason
//! why the gateway sends none. The rules are the documented ones.

use serde_json::{Value, json};

use super::{
    callback::{self, CallbackOutcome, NoCallback},
    context::Context,
};
use crate::{
    calendar::rfc3339,
    records::payments::{Payment, Refund},
    state::{Changes, Records, StoreError},
};

/// The mall and the shop in which members pay; the official page uses them in its samples.
const MALL: &str = "腾讯广场";
const SHOP: &str = "微信支付";
const SHOP_NUMBER: &str = "123456";

const ACTIVATED: &str = "MALL_AUTH.ACTIVATE_CARD";
const PAID: &str = "MALL_TRANSACTION.SUCCESS";
const REFUNDED: &str = "MALL_REFUND.SUCCESS";

/// A member authorizes the points service, now.
pub(crate) fn authorize(context: &Context<'_>, openid: &str, appid: &str) -> Result<CallbackOutcome, StoreError> {
    let url = context.state.notify_url();
    context.state.change(|records, changes| {
        let member = records.authorized(openid, appid, context.now);
        let resource = activation(context.mchid, openid, member.card);
        changes.put(member);
        queue(context, records, changes, url, None, ACTIVATED, resource)
    })
}

/// A member withdraws it, now; whether there was one to withdraw. The gateway has no callback for this.
pub(crate) fn withdraw(context: &Context<'_>, openid: &str, appid: &str) -> Result<bool, StoreError> {
    context.state.withdraw(openid, appid, context.now)
}

/// A member pays `amount` 分, now; gives the `transaction_id`.
pub(crate) fn pay(
    context: &Context<'_>,
    openid: &str,
    appid: &str,
    amount: u64,
) -> Result<(String, CallbackOutcome), StoreError> {
    let url = context.state.notify_url();
    context.state.change(|records, changes| {
        let payment = records.paid(openid, appid, amount, context.now);
        changes.put(payment.clone());
        let obstacle = (!records.is_authorized(openid, appid)).then_some(NoCallback::NotAuthorized);
        let resource = transaction(context.mchid, &payment);
        (payment.transaction_id, queue(context, records, changes, url, obstacle, PAID, resource))
    })
}

/// `amount` 分 of a payment are paid back, now; gives the `refund_id`.
///
/// `None` when there is no such payment, or when less of it is left.
pub(crate) fn refund(
    context: &Context<'_>,
    transaction_id: &str,
    amount: u64,
) -> Result<Option<(String, CallbackOutcome)>, StoreError> {
    let url = context.state.notify_url();
    context.state.change(|records, changes| {
        let (refund, payment) = records.refunded(transaction_id, amount, context.now)?;
        let obstacle = if !payment.points_notified {
            Some(NoCallback::PointsNotReported)
        } else {
            (!payment.is_watched(context.now)).then_some(NoCallback::TooOld)
        };
        let resource = refunded(context.mchid, &refund, &payment);
        let callback = queue(context, records, changes, url, obstacle, REFUNDED, resource);
        let refund_id = refund.refund_id.clone();
        changes.put(payment);
        changes.put(refund);
        Some((refund_id, callback))
    })
}

/// Queues the callback to the configured address, unless something stands in its way.
fn queue(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    url: Option<String>,
    obstacle: Option<NoCallback>,
    event_type: &'static str,
    resource: Value,
) -> CallbackOutcome {
    // Without an address nobody has asked for callbacks, and no other reason is of interest.
    match obstacle {
        Some(obstacle) if url.is_some() => Err(obstacle),
        _ => callback::queue(records, changes, context.now, url.as_deref(), event_type, resource),
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
    let mut resource = in_the_mall(mchid, payment);
    resource["time_end"] = json!(rfc3339(payment.paid_at));
    resource["amount"] = json!(payment.amount);
    resource
}

fn refunded(mchid: &str, refund: &Refund, payment: &Payment) -> Value {
    let mut resource = in_the_mall(mchid, payment);
    resource["refund_time"] = json!(rfc3339(refund.refunded_at));
    resource["pay_amount"] = json!(payment.amount);
    resource["refund_amount"] = json!(refund.amount);
    resource["refund_id"] = json!(refund.refund_id);
    resource
}

/// What both resources begin with: where it was, who paid, and which payment it is about.
fn in_the_mall(mchid: &str, payment: &Payment) -> Value {
    json!({
        "mchid": mchid,
        "merchant_name": MALL,
        "shop_name": SHOP,
        "shop_number": SHOP_NUMBER,
        "appid": payment.appid,
        "openid": payment.openid,
        "transaction_id": payment.transaction_id,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::described::assert_fits;

    fn resources() -> [(&'static str, Value); 3] {
        let records = Records::default();
        let card = records.authorized("o", "wx", 0).card;
        let payment = records.paid("o", "wx", 200, 0);
        let refund = Refund {
            refund_id: "5030000000".to_owned(),
            transaction_id: payment.transaction_id.clone(),
            amount: 100,
            refunded_at: 0,
        };
        [
            (ACTIVATED, activation("1230000109", "o", card)),
            (PAID, transaction("1230000109", &payment)),
            (REFUNDED, refunded("1230000109", &refund, &payment)),
        ]
    }

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        for (event_type, resource) in resources() {
            assert_fits(event_type, &resource);
        }
    }
}
