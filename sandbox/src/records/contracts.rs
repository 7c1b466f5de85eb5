//! Agreements about payments that a merchant takes on their own (委托代扣协议).
//!
//! In: what was prepared, signed, announced and ended. Out: each agreement as it stands, and which payment may be taken
//! under it. It is signed once and ends once, and what was announced is taken once.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::orders::{Order, OrderState};
use crate::{
    calendar,
    ids::{lower_hex, random},
    state::{Records, State, record},
};

/// For so many seconds a signing that was prepared (预签约ID) can be opened: 2 hours.
const SIGNABLE: i64 = 7_200;

/// For so many seconds after the signing the first payment needs no announcement: 12 hours.
const UNANNOUNCED: i64 = 12 * 3_600;

/// So many days after its own an announcement takes effect: that day and the next are for waiting.
const WAITS: i64 = 2;

/// On so many days the payment can be taken, where nothing else is said.
const DAYS: i64 = 7;

/// An agreement.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Contract {
    /// The merchant's or partner's number of it (商户签约协议号).
    pub(crate) out_contract_code: String,
    /// What was prepared, as received.
    pub(crate) request: Value,
    /// What the front end leads the user to the signing with (预签约ID).
    pub(crate) pre_entrustweb_id: String,
    /// When that was given out, in Unix seconds.
    pub(crate) prepared_at: i64,
    pub(crate) created_at: i64,
    pub(crate) signed: Option<Signed>,
    pub(crate) ended: Option<Ended>,
    pub(crate) notice: Option<Notice>,
}

record!(Contract, contracts, |contract| contract.out_contract_code.clone());

/// That it was signed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Signed {
    /// WeChat Pay's number of the agreement (委托代扣协议ID).
    pub(crate) contract_id: String,
    pub(crate) openid: String,
    pub(crate) at: i64,
}

/// That it has ended.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Ended {
    /// Who ended it (协议解约方式).
    pub(crate) mode: String,
    pub(crate) remark: Option<String>,
    pub(crate) at: i64,
}

/// The payment that was announced last.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Notice {
    /// What may be taken at most, in 分.
    pub(crate) amount: i64,
    /// Whether it was scheduled (预约扣费), and not announced (预扣费通知).
    pub(crate) is_scheduled: bool,
    /// The first and the last day on which it can be taken, by their numbers.
    pub(crate) days: [i64; 2],
    /// The order that takes it (商户订单号).
    pub(crate) taken_by: Option<String>,
}

impl Notice {
    /// What is announced now for so many days.
    pub(crate) fn new(amount: i64, is_scheduled: bool, count: Option<i64>, now: i64) -> Self {
        let first = calendar::day(now).saturating_add(WAITS);
        let last = first.saturating_add(count.unwrap_or(DAYS).saturating_sub(1));
        Self { amount, is_scheduled, days: [first, last], taken_by: None }
    }

    /// Whether this is one of its days.
    pub(crate) fn is_due(&self, now: i64) -> bool {
        (self.days[0]..=self.days[1]).contains(&calendar::day(now))
    }

    /// Whether its days are over.
    pub(crate) fn is_over(&self, now: i64) -> bool {
        calendar::day(now) > self.days[1]
    }
}

impl Contract {
    pub(crate) fn new(out_contract_code: &str, request: Value, now: i64) -> Self {
        Self {
            out_contract_code: out_contract_code.to_owned(),
            request,
            pre_entrustweb_id: lower_hex(&random::<14>()),
            prepared_at: now,
            created_at: now,
            signed: None,
            ended: None,
            notice: None,
        }
    }

    /// The same with another signing for the front end.
    pub(crate) fn prepared_again(&self, now: i64) -> Self {
        Self { pre_entrustweb_id: lower_hex(&random::<14>()), prepared_at: now, ..self.clone() }
    }

    /// Until when the user can sign it.
    pub(crate) fn sign_by(&self) -> i64 {
        self.prepared_at.saturating_add(SIGNABLE)
    }

    /// Whether the user can sign it now.
    pub(crate) fn can_be_signed(&self, now: i64) -> bool {
        self.signed.is_none() && now < self.sign_by()
    }

    /// When it changes next by the time alone: then the user can sign it no longer.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        self.can_be_signed(now).then(|| self.sign_by())
    }

    /// A text of the request.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.request.get(name).and_then(Value::as_str)
    }

    /// WeChat Pay's number of it, which it has once it is signed.
    pub(crate) fn contract_id(&self) -> Option<&str> {
        self.signed.as_ref().map(|signed| signed.contract_id.as_str())
    }

    /// As it stands on the wire; before it is signed no query tells of it.
    pub(crate) fn wire(&self) -> &'static str {
        match (&self.signed, &self.ended) {
            (None, _) => "PREPARED",
            (Some(_), None) => "SIGNED",
            (Some(_), Some(_)) => "TERMINATED",
        }
    }
}

impl Records {
    /// WeChat Pay's number for the next agreement that is signed.
    pub(crate) fn contract_number(&self, now: i64) -> String {
        let signed = self.all::<Contract>().filter(|contract| contract.signed.is_some()).count();
        format!("{}{:010}", calendar::compact_date(now), signed + 1)
    }

    /// The agreement with WeChat Pay's number.
    pub(crate) fn contract_of(&self, contract_id: &str) -> Option<&Contract> {
        self.all::<Contract>().find(|contract| contract.contract_id() == Some(contract_id))
    }

    /// The payments that were taken under it, paid or not.
    pub(crate) fn deductions_of(&self, contract: &Contract) -> impl Iterator<Item = &Order> {
        let contract_id = contract.contract_id().map(str::to_owned);
        self.all::<Order>()
            .filter(move |order| contract_id.is_some() && order.text("/contract_id") == contract_id.as_deref())
    }

    /// The order that takes what was announced, unless it has failed.
    pub(crate) fn taken(&self, notice: &Notice, now: i64) -> Option<&Order> {
        let order = self.get::<Order>(notice.taken_by.as_deref()?)?;
        is_alive(order, now).then_some(order)
    }

    /// Whether so much can be taken under an agreement now: the first payment soon after the signing, or what was
    /// announced, on its days and once.
    pub(crate) fn may_take(&self, contract: &Contract, amount: i64, now: i64) -> bool {
        let soon = contract.signed.as_ref().is_some_and(|signed| now < signed.at.saturating_add(UNANNOUNCED));
        if soon && !self.deductions_of(contract).any(|order| is_alive(order, now)) {
            return true;
        }
        contract
            .notice
            .as_ref()
            .is_some_and(|notice| notice.is_due(now) && amount <= notice.amount && self.taken(notice, now).is_none())
    }
}

/// Whether a payment is made or may still be.
fn is_alive(order: &Order, now: i64) -> bool {
    matches!(order.state_at(now), OrderState::Notpay | OrderState::Success { .. })
}

impl State {
    /// All agreements, oldest first.
    pub(crate) fn contracts(&self) -> Vec<Contract> {
        let mut contracts: Vec<Contract> = self.read(|records| records.all::<Contract>().cloned().collect());
        contracts.sort_by_key(|contract| contract.created_at);
        contracts
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const DAY: i64 = 86_400;

    fn signed() -> Contract {
        let signed = Signed { contract_id: "1".to_owned(), openid: "o".to_owned(), at: 0 };
        Contract { signed: Some(signed), ..Contract::new("C1", json!({}), 0) }
    }

    #[test]
    fn may_take_the_first_payment_within_twelve_hours_without_an_announcement() {
        let records = Records::default();
        let may = |now| records.may_take(&signed(), 1, now);
        assert_eq!([may(UNANNOUNCED - 1), may(UNANNOUNCED)], [true, false]);
    }

    #[test]
    fn may_take_what_was_announced_from_the_third_day_to_the_ninth_and_no_more_than_that() {
        let contract = Contract { notice: Some(Notice::new(100, false, None, 0)), ..signed() };
        let records = Records::default();
        let may = |amount, day: i64| records.may_take(&contract, amount, day * DAY);
        assert_eq!(
            [may(100, 1), may(100, 2), may(101, 2), may(100, 8), may(100, 9)],
            [false, true, false, true, false]
        );
        let short = Contract { notice: Some(Notice::new(100, false, Some(1), 0)), ..signed() };
        assert_eq!([2, 3].map(|day| records.may_take(&short, 1, day * DAY)), [true, false]);
    }
}
