//! Mixed orders of medical insurance (医保自费混合订单).
//!
//! In: what was asked for, paid, failed and refunded. Out: each order, and where its parts stand. It always holds that who
//! is insured is not kept, that an order is paid or fails once and never both, and that what is paid in cash is an
//! [`Order`] of its own, whose end is that of the whole.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    combined_orders::CombinedOrder,
    order_refunds::OrderRefund,
    orders::{Order, OrderState},
};
use crate::{
    calendar,
    state::{Records, State, record},
};

/// What of a request comes back with queries and callbacks. Who pays and for whom is not among it.
const KEPT: [&str; 32] = [
    "mix_pay_type",
    "order_type",
    "appid",
    "sub_appid",
    "sub_mchid",
    "openid",
    "sub_openid",
    "pay_for_relatives",
    "out_trade_no",
    "serial_no",
    "pay_order_id",
    "pay_auth_no",
    "geo_location",
    "city_id",
    "med_inst_name",
    "med_inst_no",
    "med_ins_order_create_time",
    "total_fee",
    "med_ins_gov_fee",
    "med_ins_self_fee",
    "med_ins_other_fee",
    "med_ins_cash_fee",
    "wechat_pay_cash_fee",
    "cash_add_detail",
    "cash_reduce_detail",
    "callback_url",
    "prepay_id",
    "passthrough_request_content",
    "extends",
    "attach",
    "channel_no",
    "med_ins_test_env",
];

/// The whole waits to be paid.
const CREATED: &str = "MIX_PAY_CREATED";

/// A mixed order.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct MixedOrder {
    /// The caller's number of it (从业机构订单号).
    pub(crate) out_trade_no: String,
    /// WeChat Pay's number of it (医保自费混合订单号).
    pub(crate) mix_trade_no: String,
    /// What the caller asked for, as received, but for who is insured.
    pub(crate) request: Map<String, Value>,
    /// The number of the order of its cash part, which is another one where the caller mistook it.
    pub(crate) cash_part: Option<String>,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    pub(crate) state: MixedOrderState,
    /// What the insurer gave back, as the caller told it.
    pub(crate) refunds: Vec<InsuranceRefund>,
}

record!(MixedOrder, mixed_orders, |order| order.out_trade_no.clone());

/// What somebody has made of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MixedOrderState {
    Created,
    Paid {
        at: i64,
    },
    /// It is not going to be paid; `reason` is the insurer's, where the insurer refused.
    Failed {
        at: i64,
        reason: Option<String>,
    },
}

/// That the insurer gave something back (医保退款).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct InsuranceRefund {
    /// The caller's number of it (从业机构退款单号).
    pub(crate) out_refund_no: String,
    /// What the caller told, as received.
    pub(crate) request: Value,
    pub(crate) at: i64,
}

/// Where the whole and its parts stand, as on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// `mix_pay_status`
    pub(crate) whole: &'static str,
    /// `self_pay_status`
    pub(crate) cash: &'static str,
    /// `med_ins_pay_status`
    pub(crate) insurance: &'static str,
}

impl Standing {
    /// Whether it can still be paid.
    pub(crate) fn waits(self) -> bool {
        self.whole == CREATED
    }
}

impl MixedOrder {
    /// A new one, whose cash part is this order.
    pub(crate) fn new(records: &Records, body: &Value, cash_part: Option<&Order>, now: i64) -> Self {
        let kept = |name: &str| {
            let value = body.get(name).filter(|value| !value.is_null())?;
            Some((name.to_owned(), value.clone()))
        };
        let request: Map<String, Value> = KEPT.into_iter().filter_map(kept).collect();
        let out_trade_no = request.get("out_trade_no").and_then(Value::as_str).unwrap_or_default().to_owned();
        Self {
            out_trade_no,
            mix_trade_no: records.mixed_order_number(now),
            request,
            cash_part: cash_part.map(|order| order.out_trade_no.clone()),
            created_at: now,
            state: MixedOrderState::Created,
            refunds: Vec::new(),
        }
    }

    /// A text of the request.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.request.get(name).and_then(Value::as_str)
    }

    /// An amount of the request in 分.
    pub(crate) fn fee(&self, name: &str) -> i64 {
        self.request.get(name).and_then(Value::as_i64).unwrap_or_default()
    }

    /// Whether the insurance pays a part of it.
    pub(crate) fn has_insurance(&self) -> bool {
        self.text("mix_pay_type") != Some("CASH_ONLY")
    }

    /// Whether it is of this institution, for which an acquiring bank calls; of the caller's own where that is empty.
    pub(crate) fn is_of(&self, sub_mchid: &str) -> bool {
        self.text("sub_mchid").unwrap_or_default() == sub_mchid
    }

    /// Where it stands. `cash` is the order of its cash part, of which something was given back where it is `refunded`.
    fn standing(&self, cash: Option<&Order>, refunded: bool, now: i64) -> Standing {
        let ended = cash.is_some_and(|order| order.state_at(now) == OrderState::Closed);
        let (whole, cash, insurance) = match self.state {
            MixedOrderState::Paid { .. } => ("MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "MED_INS_PAY_SUCCESS"),
            MixedOrderState::Created if !ended => (CREATED, "SELF_PAY_CREATED", "MED_INS_PAY_CREATED"),
            // Without its cash part nothing is paid.
            MixedOrderState::Created | MixedOrderState::Failed { .. } => {
                ("MIX_PAY_FAIL", "SELF_PAY_FAIL", "MED_INS_PAY_FAIL")
            }
        };
        let is_paid = matches!(self.state, MixedOrderState::Paid { .. });
        let (cash_back, insurance_back) = (is_paid && refunded, is_paid && !self.refunds.is_empty());
        let cash = if cash_back { "SELF_PAY_REFUND" } else { cash };
        let insurance = if insurance_back { "MED_INS_PAY_REFUND" } else { insurance };
        Standing {
            whole: if cash_back || insurance_back { "MIX_PAY_REFUND" } else { whole },
            cash: if self.cash_part.is_some() { cash } else { "NO_SELF_PAY" },
            insurance: if self.has_insurance() { insurance } else { "NO_MED_INS_PAY" },
        }
    }
}

impl Records {
    /// WeChat Pay's number for the next mixed order: 28 digits, as the real ones have.
    fn mixed_order_number(&self, now: i64) -> String {
        format!("1217752501{}{:010}", calendar::compact_date(now), self.all::<MixedOrder>().len() + 1)
    }

    /// The order of its cash part.
    pub(crate) fn cash_part_of(&self, order: &MixedOrder) -> Option<&Order> {
        self.get(order.cash_part.as_deref()?)
    }

    /// Where it stands now.
    pub(crate) fn standing(&self, order: &MixedOrder, now: i64) -> Standing {
        let refunded = order.cash_part.as_deref().is_some_and(|number| self.is_refunded(number));
        order.standing(self.cash_part_of(order), refunded, now)
    }

    /// All of them and where each stands now.
    pub(crate) fn standings(&self, now: i64) -> impl Iterator<Item = (&MixedOrder, Standing)> {
        let refunds = self.all::<OrderRefund>().filter(|one| !one.is_closed());
        let refunded: BTreeSet<&str> = refunds.map(|one| one.out_trade_no.as_str()).collect();
        self.all::<MixedOrder>().map(move |order| {
            let is_refunded = order.cash_part.as_deref().is_some_and(|number| refunded.contains(number));
            (order, order.standing(self.cash_part_of(order), is_refunded, now))
        })
    }

    /// The one with WeChat Pay's number.
    pub(crate) fn mixed_order_of(&self, mix_trade_no: &str) -> Option<&MixedOrder> {
        self.all::<MixedOrder>().find(|order| order.mix_trade_no == mix_trade_no)
    }

    /// The one of which this order is the cash part.
    pub(crate) fn mixed_order_with(&self, cash_part: &str) -> Option<&MixedOrder> {
        self.all::<MixedOrder>().find(|order| order.cash_part.as_deref() == Some(cash_part))
    }

    /// The one that is paid by this number: its own, or that of its cash part.
    pub(crate) fn mixed_order_by(&self, number: &str) -> Option<&MixedOrder> {
        self.get(number).or_else(|| self.mixed_order_with(number))
    }

    /// Whether what has several parts has this number, a combined order or a mixed one.
    pub(crate) fn is_number_of_several(&self, number: &str) -> bool {
        self.get::<CombinedOrder>(number).is_some() || self.get::<MixedOrder>(number).is_some()
    }
}

impl State {
    /// All mixed orders with where they stand, oldest first.
    pub(crate) fn mixed_orders(&self, now: i64) -> Vec<(MixedOrder, Standing)> {
        self.read(|records| {
            let standings = records.standings(now).map(|(order, standing)| (order.clone(), standing));
            let mut orders: Vec<_> = standings.collect();
            orders.sort_by(|(one, _), (other, _)| one.mix_trade_no.cmp(&other.mix_trade_no));
            orders
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn order(mix_pay_type: &str, cash_part: Option<&Order>) -> MixedOrder {
        let body = json!({
            "out_trade_no": "BILL-0001", "mix_pay_type": mix_pay_type, "payer": {"name": "张三"}, "attach": null,
            "relative": {"name": "李四"},
        });
        MixedOrder::new(&Records::default(), &body, cash_part, 0)
    }

    fn cash() -> Order {
        Order::new("BILL-0001", "JSAPI", json!({"amount": {"total": 1}}), 0)
    }

    #[test]
    fn order_keeps_nobody_who_is_insured() {
        let kept = serde_json::to_string(&order("INSURANCE_ONLY", None)).expect("JSON");
        assert!(!kept.contains("张三") && !kept.contains("李四") && !kept.contains("attach"), "{kept}");
    }

    #[test]
    fn standing_has_the_parts_of_its_type_and_fails_with_its_cash_part() {
        let cash = cash();
        let stands = |order: &MixedOrder, cash: Option<&Order>, now: i64| {
            let Standing { whole, cash, insurance } = order.standing(cash, false, now);
            [whole, cash, insurance]
        };
        let both = order("CASH_AND_INSURANCE", Some(&cash));
        assert_eq!(stands(&both, Some(&cash), 0), ["MIX_PAY_CREATED", "SELF_PAY_CREATED", "MED_INS_PAY_CREATED"]);
        let failed = ["MIX_PAY_FAIL", "SELF_PAY_FAIL", "MED_INS_PAY_FAIL"];
        assert_eq!(stands(&both, Some(&cash), cash.end()), failed, "its time is over");
        let closed = Order { state: OrderState::Closed, ..cash.clone() };
        assert_eq!(stands(&both, Some(&closed), 0), failed);
        let insurance = order("INSURANCE_ONLY", None);
        assert_eq!(stands(&insurance, None, i64::MAX), ["MIX_PAY_CREATED", "NO_SELF_PAY", "MED_INS_PAY_CREATED"]);
        let cash_alone = order("CASH_ONLY", Some(&cash));
        assert_eq!(stands(&cash_alone, Some(&cash), 0), ["MIX_PAY_CREATED", "SELF_PAY_CREATED", "NO_MED_INS_PAY"]);
    }

    #[test]
    fn standing_of_a_refund_names_the_part_that_went_back() {
        let cash = cash();
        let paid = MixedOrder { state: MixedOrderState::Paid { at: 1 }, ..order("CASH_AND_INSURANCE", Some(&cash)) };
        let one = InsuranceRefund { out_refund_no: "R".to_owned(), request: json!({}), at: 2 };
        let told = MixedOrder { refunds: vec![one], ..paid.clone() };
        for (order, refunded, expected) in [
            (&paid, false, ["MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "MED_INS_PAY_SUCCESS"]),
            (&paid, true, ["MIX_PAY_REFUND", "SELF_PAY_REFUND", "MED_INS_PAY_SUCCESS"]),
            (&told, false, ["MIX_PAY_REFUND", "SELF_PAY_SUCCESS", "MED_INS_PAY_REFUND"]),
            (&told, true, ["MIX_PAY_REFUND", "SELF_PAY_REFUND", "MED_INS_PAY_REFUND"]),
        ] {
            // An order that is paid has a cash part that is.
            let Standing { whole, cash, insurance } = order.standing(None, refunded, i64::MAX);
            assert_eq!([whole, cash, insurance], expected);
        }
    }

    #[test]
    fn mixed_order_numbers_have_28_digits() {
        assert_eq!(Records::default().mixed_order_number(1_589_904_000), "1217752501202005200000000001");
    }
}
