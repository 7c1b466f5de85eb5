//! What members do in the mall, and the callbacks that follow from it.
//!
//! In: an authorization, a withdrawal, a payment, a refund. Out: the new state
//! and, where a `notify_url` is set, a callback that is owed, or the reason why
//! the gateway sends none. The rules are the documented ones.

use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    calendar::rfc3339,
    gateway::Gateway,
    state::{
        Changes, Facts, StoreError,
        notifications::Notification,
        payments::{Payment, Refund},
    },
};

/// The mall and the shop in which members pay; the official page uses them in its samples.
const MALL: &str = "腾讯广场";
const SHOP: &str = "微信支付";
const SHOP_NUMBER: &str = "123456";

const ACTIVATED: &str = "MALL_AUTH.ACTIVATE_CARD";
const PAID: &str = "MALL_TRANSACTION.SUCCESS";
const REFUNDED: &str = "MALL_REFUND.SUCCESS";

/// What became of the callback: the event that is owed, or why there is none.
pub(crate) type Called = Result<&'static str, NoCallback>;

/// A callback that a change owes, or why there is none.
type Owed = Result<Notification, NoCallback>;

/// Why the gateway sends no callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NoCallback {
    #[error("no address for callbacks is set")]
    NoAddress,
    #[error("the member does not authorize the points service")]
    NotAuthorized,
    #[error("the points of the payment were not reported")]
    PointsNotReported,
    #[error("the payment is older than 30 days")]
    TooOld,
    #[error("too many callbacks are owed")]
    TooManyOwed,
}

impl Gateway {
    /// A member authorizes the points service, now.
    pub(crate) fn authorize(&self, openid: &str, appid: &str) -> Result<Called, StoreError> {
        let (now, url) = (self.clock.now(), self.state.notify_url());
        let owed = self.state.change(|facts, changes| {
            let member = facts.authorized(openid, appid, now);
            let resource = activation(self.merchant.mchid(), openid, member.card);
            changes.put(member);
            self.owe(facts, changes, url, ACTIVATED, resource, None)
        })?;
        self.feed.changed("members");
        Ok(self.owed(owed, ACTIVATED))
    }

    /// A member withdraws it, now; whether there was one to withdraw. The gateway has no callback for this.
    pub(crate) fn withdraw(&self, openid: &str, appid: &str) -> Result<bool, StoreError> {
        let withdrawn = self.state.withdraw(openid, appid, self.clock.now())?;
        self.feed.changed("members");
        Ok(withdrawn)
    }

    /// A member pays `amount` 分, now; gives the `transaction_id`.
    pub(crate) fn pay(&self, openid: &str, appid: &str, amount: u64) -> Result<(String, Called), StoreError> {
        let (now, url) = (self.clock.now(), self.state.notify_url());
        let (transaction_id, owed) = self.state.change(|facts, changes| {
            let payment = facts.paid(openid, appid, amount, now);
            changes.put(payment.clone());
            let obstacle = (!facts.is_authorized(openid, appid)).then_some(NoCallback::NotAuthorized);
            let resource = transaction(self.merchant.mchid(), &payment);
            let owed = self.owe(facts, changes, url, PAID, resource, obstacle);
            (payment.transaction_id, owed)
        })?;
        self.feed.changed("payments");
        Ok((transaction_id, self.owed(owed, PAID)))
    }

    /// `amount` 分 of a payment are paid back, now; gives the `refund_id`.
    ///
    /// `None` when there is no such payment, or when less of it is left.
    pub(crate) fn refund(&self, transaction_id: &str, amount: u64) -> Result<Option<(String, Called)>, StoreError> {
        let (now, url) = (self.clock.now(), self.state.notify_url());
        let refund = self.state.change(|facts, changes| {
            let (refund, payment) = facts.refunded(transaction_id, amount, now)?;
            let obstacle = if !payment.points_notified {
                Some(NoCallback::PointsNotReported)
            } else {
                (!payment.is_watched(now)).then_some(NoCallback::TooOld)
            };
            let resource = refunded(self.merchant.mchid(), &refund, &payment);
            let owed = self.owe(facts, changes, url, REFUNDED, resource, obstacle);
            let refund_id = refund.refund_id.clone();
            changes.put(payment);
            changes.put(refund);
            Some((refund_id, owed))
        })?;
        self.feed.changed("payments");
        Ok(refund.map(|(refund_id, owed)| (refund_id, self.owed(owed, REFUNDED))))
    }

    /// Owes a callback in the same change as what it tells of, so that neither is kept without the other.
    pub(super) fn owe(
        &self,
        facts: &Facts,
        changes: &mut Changes,
        url: Option<String>,
        event_type: &'static str,
        resource: Value,
        obstacle: Option<NoCallback>,
    ) -> Owed {
        let url = url.ok_or(NoCallback::NoAddress)?;
        obstacle.map_or(Ok(()), Err)?;
        let notification = self.notification(&url, event_type, resource);
        facts.add(changes, notification).ok_or(NoCallback::TooManyOwed)
    }

    /// Puts in motion what a change owes, and says what became of the callback.
    pub(super) fn owed(&self, owed: Owed, event_type: &'static str) -> Called {
        let notification = owed?;
        self.announce(&notification);
        Ok(event_type)
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
    let mut told = in_the_mall(mchid, payment);
    told["time_end"] = json!(rfc3339(payment.paid_at));
    told["amount"] = json!(payment.amount);
    told
}

fn refunded(mchid: &str, refund: &Refund, payment: &Payment) -> Value {
    let mut told = in_the_mall(mchid, payment);
    told["refund_time"] = json!(rfc3339(refund.refunded_at));
    told["pay_amount"] = json!(payment.amount);
    told["refund_amount"] = json!(refund.amount);
    told["refund_id"] = json!(refund.refund_id);
    told
}

/// What both tell: where it was, who paid, and which payment it is about.
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
        let facts = Facts::default();
        let card = facts.authorized("o", "wx", 0).card;
        let payment = facts.paid("o", "wx", 200, 0);
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
