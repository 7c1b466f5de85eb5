//! Profit sharing (分账单): what was shared out of an order, and the release of what was left.
//!
//! In: what is to be shared out, and how it ended. Out: each sharing as it
//! stands, and what of an order is left. Never more is shared out than is left,
//! and nothing after the release.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    order_refunds::OrderRefund,
    orders::{Order, OrderState},
    products::Product,
};
use crate::{
    calendar,
    state::{Records, State, record},
};

/// What the caller is told of why a sharing is refused.
pub(crate) mod refused {
    pub(crate) const NO_RECEIVER: &str = "分账关系不存在，请先添加分账接收方";
    pub(crate) const NOT_MARKED: &str = "非分账订单不支持分账";
    pub(crate) const TOO_EARLY: &str = "订单处理中，请在支付成功1分钟后再发起分账";
    pub(crate) const OVER_RATIO: &str = "分账金额超出最大分账比例";
    pub(crate) const TOO_LITTLE_LEFT: &str = "分账金额不足";
    pub(crate) const NUMBER_OF_ANOTHER: &str = "商户分账单号已存在，分账接收方或金额与原请求不一致";
}

/// A sharing, or the release of what was left of an order.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sharing {
    /// The caller's number of it (商户分账单号).
    pub(crate) out_order_no: String,
    /// WeChat Pay's number of it (微信分账单号).
    pub(crate) order_id: String,
    pub(crate) transaction_id: String,
    /// What was asked for, as received.
    pub(crate) request: Value,
    /// Which product it was asked of.
    #[serde(default)]
    pub(crate) product: Product,
    /// Whether it is a platform's fee for service after a sale; then its number is that of the refund.
    #[serde(default)]
    pub(crate) is_after_sales: bool,
    /// Whether it is a release alone.
    pub(crate) is_release: bool,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    /// When it was over for all receivers.
    pub(crate) finished_at: Option<i64>,
    pub(crate) shares: Vec<Share>,
}

record!(Sharing, sharings, |sharing| sharing.out_order_no.clone());

/// What one receiver gets.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Share {
    /// WeChat Pay's number of it (分账明细单号).
    pub(crate) detail_id: String,
    pub(crate) kind: String,
    pub(crate) account: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
    pub(crate) result: ShareResult,
}

/// How it stands for one receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ShareResult {
    Pending,
    Success,
    Closed(ShareFailReason),
}

/// Why a receiver of profit sharing (分账) got nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ShareFailReason {
    /// The receiver's account has a problem.
    AccountAbnormal,
    /// The receiver was taken off the list.
    NoRelation,
    /// The receiver is held to be a risk.
    ReceiverHighRisk,
    /// The receiver never verified who they are.
    ReceiverRealNameNotVerified,
    /// The right to share out was withdrawn.
    NoAuth,
    /// The receiver has reached the limit of what they may receive.
    ReceiverReceiptLimit,
    /// The account that the money comes from has a problem.
    PayerAccountAbnormal,
    /// The description could not be set.
    InvalidRequest,
}

impl Share {
    /// Whether its receiver has it or may get it.
    pub(crate) fn is_held(&self) -> bool {
        !matches!(self.result, ShareResult::Closed(_))
    }
}

impl Sharing {
    /// As it stands on the wire.
    pub(crate) fn state(&self) -> &'static str {
        if self.finished_at.is_some() { "FINISHED" } else { "PROCESSING" }
    }

    /// Whose money it is, where a partner acts for somebody; else empty.
    pub(crate) fn sub_mchid(&self) -> &str {
        self.request.get("sub_mchid").and_then(Value::as_str).unwrap_or_default()
    }

    /// Whose list its receivers are on: of the merchant whom a partner acts for, or, empty, the caller's own.
    pub(crate) fn listed_for(&self) -> &str {
        match self.product {
            Product::Ordinary => self.sub_mchid(),
            Product::Platform => "",
        }
    }

    /// Whether nothing more can be shared out of the order after it.
    pub(crate) fn releases(&self) -> bool {
        let asked = ["unfreeze_unsplit", "finish"];
        self.is_release || asked.into_iter().any(|wire| self.request.get(wire) == Some(&Value::Bool(true)))
    }

    /// What it takes of the order, in 分: what its receivers have, or may get.
    pub(crate) fn amount(&self) -> i64 {
        let shares = self.shares.iter().filter(|share| share.is_held());
        shares.map(|share| share.amount).fold(0, i64::saturating_add)
    }
}

/// What is left of an order whose money waits to be shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Left {
    /// What was shared out, in 分.
    pub(crate) shared: i64,
    /// What can still be, in 分; nothing once it was released.
    pub(crate) unsplit: i64,
    /// In how many parts it was shared out.
    pub(crate) parts: usize,
    pub(crate) is_released: bool,
}

/// Whether the order was marked to be shared out when it was placed.
pub(crate) fn is_marked(order: &Order) -> bool {
    let marks = ["/settle_info/profit_sharing", "/profit_sharing"];
    marks.into_iter().any(|mark| order.request.pointer(mark) == Some(&Value::Bool(true)))
}

impl Records {
    /// The order with WeChat Pay's number, whatever became of it after it was paid.
    pub(crate) fn order_of(&self, id: &str) -> Option<&Order> {
        self.all::<Order>().find(|order| order.transaction_id() == Some(id))
    }

    /// Whether anything of the order was shared out or released, however that ended.
    pub(crate) fn has_sharings(&self, order: &Order) -> bool {
        self.all::<Sharing>().any(|one| Some(one.transaction_id.as_str()) == order.transaction_id())
    }

    /// The paid order with WeChat Pay's number, and when it was paid.
    pub(crate) fn paid_order(&self, id: &str) -> Option<(&Order, i64)> {
        self.all::<Order>().find_map(|order| match &order.state {
            OrderState::Success { transaction_id, paid_at, .. } if transaction_id == id => Some((order, *paid_at)),
            _ => None,
        })
    }

    /// What is left of an order that was paid then, as a product has it.
    pub(crate) fn left_to_share(&self, product: Product, order: &Order, paid_at: i64, now: i64) -> Left {
        let of_it = |one: &&Sharing| Some(one.transaction_id.as_str()) == order.transaction_id();
        let sharings: Vec<&Sharing> = self.all::<Sharing>().filter(of_it).collect();
        let parts = sharings.iter().filter(|one| !one.is_release);
        let shared = parts.clone().map(|one| one.amount()).fold(0, i64::saturating_add);
        let refunds = self.all::<OrderRefund>().filter(|one| one.out_trade_no == order.out_trade_no);
        // What the platform advances is not the order's money.
        let refunds = refunds.filter(|one| !one.is_closed() && !one.is_advanced());
        let refunded = refunds.map(OrderRefund::amount).fold(0, i64::saturating_add);
        let is_released = now.saturating_sub(paid_at) > product.frozen() || sharings.iter().any(|one| one.releases());
        let added = order.transaction_id().map_or(0, |id| self.subsidies_of(id).left());
        let rest = order.total().saturating_add(added).saturating_sub(shared).saturating_sub(refunded).max(0);
        let unsplit = if is_released || !is_marked(order) { 0 } else { rest };
        Left { shared, unsplit, parts: parts.count(), is_released }
    }

    /// Whether the money of an order that was paid then is the merchant's to use.
    pub(crate) fn is_free(&self, product: Product, order: &Order, paid_at: i64, now: i64) -> bool {
        let is_over = |one: &Sharing| {
            Some(one.transaction_id.as_str()) == order.transaction_id() && one.releases() && one.finished_at.is_some()
        };
        !is_marked(order) || now.saturating_sub(paid_at) > product.frozen() || self.all::<Sharing>().any(is_over)
    }

    /// WeChat Pay's numbers for the next sharing, and for what each of its receivers gets: 28 and 23 digits, as the real
    /// ones have.
    pub(crate) fn sharing_numbers(&self, now: i64) -> (String, impl Iterator<Item = String> + use<>) {
        let (date, number) = (calendar::compact_date(now), self.all::<Sharing>().len() + 1);
        let order_id = format!("3000000001{date}{number:010}");
        (order_id, (1..).map(move |share: u32| format!("36011{date}{number:08}{share:02}")))
    }
}

impl State {
    /// All sharings and releases, oldest first.
    pub(crate) fn sharings(&self) -> Vec<Sharing> {
        let mut sharings: Vec<Sharing> = self.read(|records| records.all::<Sharing>().cloned().collect());
        sharings.sort_by(|one, other| one.order_id.cmp(&other.order_id));
        sharings
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ID: &str = "4200000001";

    fn paid() -> Order {
        let state = OrderState::Success { transaction_id: ID.to_owned(), openid: "o".to_owned(), paid_at: 0 };
        let request = json!({"amount": {"total": 100}, "settle_info": {"profit_sharing": true}});
        Order { state, ..Order::new("ORDER-0001", "JSAPI", request, 0) }
    }

    fn sharing(number: &str, amount: i64, result: ShareResult) -> Sharing {
        let share = Share {
            detail_id: String::new(),
            kind: "MERCHANT_ID".to_owned(),
            account: "1".to_owned(),
            amount,
            description: String::new(),
            result,
        };
        Sharing {
            out_order_no: number.to_owned(),
            order_id: String::new(),
            transaction_id: ID.to_owned(),
            request: json!({}),
            product: Product::Ordinary,
            is_after_sales: false,
            is_release: false,
            created_at: 0,
            finished_at: None,
            shares: vec![share],
        }
    }

    #[test]
    fn left_to_share_closed_shares_give_their_part_back() {
        let mut records = Records::default();
        records.insert(sharing("A", 10, ShareResult::Pending));
        records.insert(sharing("B", 10, ShareResult::Success));
        records.insert(sharing("C", 10, ShareResult::Closed(ShareFailReason::NoRelation)));
        let left = records.left_to_share(Product::Ordinary, &paid(), 0, 60);
        assert_eq!(left, Left { shared: 20, unsplit: 80, parts: 3, is_released: false });
        let late = Product::Ordinary.frozen() + 1;
        assert_eq!(records.left_to_share(Product::Ordinary, &paid(), 0, late).unsplit, 0);
        assert_eq!(records.left_to_share(Product::Platform, &paid(), 0, late).unsplit, 80);
    }

    #[test]
    fn left_to_share_ends_of_64_bits_come_out_as_the_nearest_end() {
        let mut records = Records::default();
        records.insert(sharing("A", i64::MAX, ShareResult::Pending));
        records.insert(sharing("B", i64::MAX, ShareResult::Pending));
        let left = records.left_to_share(Product::Ordinary, &paid(), i64::MIN, i64::MAX);
        assert_eq!((left.shared, left.unsplit), (i64::MAX, 0));
    }

    #[test]
    fn sharing_numbers_have_28_and_23_digits() {
        let (order_id, mut details) = Records::default().sharing_numbers(0);
        assert_eq!((order_id.len(), details.next().map(|detail| detail.len())), (28, Some(23)));
    }
}
