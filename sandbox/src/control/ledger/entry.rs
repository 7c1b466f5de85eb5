//! An entry of the ledger: whatever has a number of its own and a state.
//!
//! In: records. Out: for each what it is looked for by, and its row. It always holds that looking through all of them
//! copies none.

use std::collections::BTreeSet;

use serde::Serialize;

use super::kind::Kind;
use crate::{
    models::orders::bodies::trade_state,
    numbers::Number,
    records::{
        applyments::Applyment,
        closings::Closing,
        combined_orders::CombinedOrder,
        contracts::Contract,
        coupon_subsidies::CouponSubsidy,
        coupons::{Coupon, CouponStock, StockState},
        expiry::Lapsed,
        merchant_coupons::{CouponState, MerchantCoupon, MerchantStock},
        mixed_orders::{MixedOrder, Standing},
        order_refunds::{OrderRefund, RefundState},
        orders::{Order, OrderState},
        permissions::Permission,
        product_coupons::ProductStock,
        product_coupons_of_users::UserCoupon,
        products::Product,
        service_orders::{ServiceOrder, ServiceOrderState},
        sharing_returns::SharingReturn,
        sharings::Sharing,
        transfer_batches::TransferBatch,
        transfers::{Transfer, TransferState},
        withdrawals::Withdrawal,
    },
    state::Records,
};

/// The record behind an entry.
#[derive(Clone, Copy)]
pub(super) enum Record<'a> {
    Permission(&'a Permission),
    Contract(&'a Contract),
    ServiceOrder(&'a ServiceOrder),
    CombinedOrder(&'a CombinedOrder),
    /// With the order of its cash part.
    MixedOrder(&'a MixedOrder, Option<&'a Order>),
    Order(&'a Order),
    Sharing(&'a Sharing),
    SharingReturn(&'a SharingReturn),
    Refund(&'a OrderRefund),
    TransferBatch(&'a TransferBatch),
    Transfer(&'a Transfer),
    Applyment(&'a Applyment),
    CouponStock(&'a CouponStock),
    Coupon(&'a Coupon),
    Withdrawal(&'a Withdrawal),
    Closing(&'a Closing),
    MerchantCouponStock(&'a MerchantStock),
    MerchantCoupon(&'a MerchantCoupon),
    ProductCouponStock(&'a ProductStock),
    ProductCoupon(&'a UserCoupon),
    CouponSubsidy(&'a CouponSubsidy),
}

/// What an entry is looked for by.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) kind: Kind,
    /// The merchant's number of it.
    pub(super) number: &'a str,
    /// WeChat Pay's number of it.
    pub(super) id: Option<&'a str>,
    pub(super) state: &'static str,
    pub(super) created_at: i64,
    /// Whether something is still to come of it.
    pub(super) waits: bool,
    /// What of an order that waits is over.
    pub(super) lapsed: Option<Lapsed>,
    pub(super) record: Record<'a>,
}

/// All entries, in no order; `now` is the sandbox's clock.
pub(super) fn all(records: &Records, now: i64) -> Vec<Entry<'_>> {
    let refunds = records.all::<OrderRefund>().filter(|one| !one.is_closed());
    let refunded: BTreeSet<&str> = refunds.map(|one| one.out_trade_no.as_str()).collect();
    let mut all: Vec<Entry<'_>> = Vec::new();
    all.extend(records.all::<Order>().map(|one| order(one, refunded.contains(one.out_trade_no.as_str()), now)));
    all.extend(records.all::<CombinedOrder>().map(|one| combined_order(one, now)));
    all.extend(records.standings(now).map(|(one, standing)| mixed(records, one, standing, now)));
    all.extend(records.all::<OrderRefund>().map(refund));
    all.extend(records.all::<Permission>().map(|one| permission(one, now)));
    all.extend(records.all::<Contract>().map(|one| contract(one, now)));
    all.extend(records.all::<ServiceOrder>().map(|one| service_order(one, now)));
    all.extend(records.all::<Transfer>().map(transfer));
    all.extend(records.all::<TransferBatch>().map(transfer_batch));
    all.extend(records.all::<Sharing>().map(sharing));
    all.extend(records.all::<SharingReturn>().map(|one| sharing_return(one, now)));
    all.extend(records.all::<Applyment>().map(|one| applyment(one, now)));
    all.extend(records.all::<CouponStock>().map(|one| coupon_stock(one, now)));
    all.extend(records.all::<Coupon>().map(|one| coupon(one, now)));
    all.extend(records.all::<Withdrawal>().map(|one| withdrawal(one, now)));
    all.extend(records.all::<Closing>().map(|one| closing(one, now)));
    all.extend(records.all::<MerchantStock>().map(|one| merchant_coupon_stock(one, now)));
    all.extend(records.all::<CouponSubsidy>().map(|one| coupon_subsidy(records, one)));
    all.extend(records.all::<MerchantCoupon>().map(|one| merchant_coupon(one, now)));
    all.extend(records.all::<ProductStock>().map(|one| product_coupon_stock(one, now)));
    all.extend(records.all::<UserCoupon>().map(|one| product_coupon(one, now)));
    all
}

/// The one with this number.
pub(super) fn find<'a>(records: &'a Records, kind: Kind, number: &str, now: i64) -> Option<Entry<'a>> {
    Some(match kind {
        Kind::Order => order(records.get(number)?, records.is_refunded(number), now),
        Kind::CombinedOrder => combined_order(records.get(number)?, now),
        Kind::MixedOrder => mixed_order(records, records.get(number)?, now),
        Kind::Permission => permission(records.get(number)?, now),
        Kind::Contract => contract(records.get(number)?, now),
        Kind::ServiceOrder => service_order(records.get(number)?, now),
        Kind::Refund => refund(records.get(number)?),
        Kind::Transfer => transfer(records.get(number)?),
        Kind::TransferBatch => transfer_batch(records.get(number)?),
        Kind::Sharing => sharing(records.get(number)?),
        Kind::SharingReturn => sharing_return(records.get(number)?, now),
        Kind::Applyment => applyment(records.get(number)?, now),
        Kind::CouponStock => coupon_stock(records.get(number)?, now),
        Kind::Coupon => coupon(records.get(number)?, now),
        Kind::Withdrawal => withdrawal(records.get(number)?, now),
        Kind::Closing => closing(records.get(number)?, now),
        Kind::MerchantCouponStock => merchant_coupon_stock(records.get(number)?, now),
        Kind::MerchantCoupon => merchant_coupon(records.get(number)?, now),
        Kind::ProductCouponStock => product_coupon_stock(records.get(number)?, now),
        Kind::ProductCoupon => product_coupon(records.get(number)?, now),
        Kind::CouponSubsidy => coupon_subsidy(records, records.get(&CouponSubsidy::key_of(false, number))?),
        Kind::CouponSubsidyReturn => coupon_subsidy(records, records.get(&CouponSubsidy::key_of(true, number))?),
    })
}

pub(super) fn permission(one: &Permission, now: i64) -> Entry<'_> {
    Entry {
        kind: Kind::Permission,
        number: &one.authorization_code,
        id: None,
        state: one.wire(),
        created_at: one.applied_at,
        waits: one.can_be_given(now),
        lapsed: None,
        record: Record::Permission(one),
    }
}

pub(super) fn contract(one: &Contract, now: i64) -> Entry<'_> {
    Entry {
        kind: Kind::Contract,
        number: &one.out_contract_code,
        id: one.contract_id(),
        state: one.wire(),
        created_at: one.created_at,
        waits: one.can_be_signed(now),
        lapsed: None,
        record: Record::Contract(one),
    }
}

pub(super) fn service_order(one: &ServiceOrder, now: i64) -> Entry<'_> {
    let is_over = matches!(one.state, ServiceOrderState::Done { .. } | ServiceOrderState::Revoked { .. });
    Entry {
        kind: Kind::ServiceOrder,
        number: &one.out_order_no,
        id: Some(&one.order_id),
        state: one.stands(now),
        created_at: one.created_at,
        waits: !is_over && !one.is_expired(now),
        lapsed: None,
        record: Record::ServiceOrder(one),
    }
}

pub(super) fn order(one: &Order, refunded: bool, now: i64) -> Entry<'_> {
    let lapsed = match one.state {
        OrderState::Notpay => one.lapsed(now),
        // A code is taken at once, and needs no other number.
        OrderState::Userpaying => one.lapsed(now).filter(|lapsed| *lapsed == Lapsed::Order),
        _ => None,
    };
    let waits = matches!(one.state, OrderState::Notpay | OrderState::Userpaying);
    Entry {
        kind: Kind::Order,
        number: &one.out_trade_no,
        id: one.transaction_id(),
        state: trade_state(&one.state_at(now), refunded).0,
        created_at: one.created_at,
        // A part of a combined order waits for that alone.
        waits: waits && one.combine_out_trade_no.is_none() && lapsed != Some(Lapsed::Order),
        lapsed,
        record: Record::Order(one),
    }
}

pub(super) fn combined_order(one: &CombinedOrder, now: i64) -> Entry<'_> {
    let waits = one.state == OrderState::Notpay;
    let lapsed = if waits { one.lapsed(now) } else { None };
    let id = match &one.state {
        OrderState::Success { transaction_id, .. } => Some(transaction_id.as_str()),
        _ => None,
    };
    Entry {
        kind: Kind::CombinedOrder,
        number: &one.combine_out_trade_no,
        id,
        state: trade_state(&one.state_at(now), false).0,
        created_at: one.created_at,
        waits: waits && lapsed != Some(Lapsed::Order),
        lapsed,
        record: Record::CombinedOrder(one),
    }
}

pub(super) fn mixed_order<'a>(records: &'a Records, one: &'a MixedOrder, now: i64) -> Entry<'a> {
    mixed(records, one, records.standing(one, now), now)
}

fn mixed<'a>(records: &'a Records, one: &'a MixedOrder, standing: Standing, now: i64) -> Entry<'a> {
    let cash_part = records.cash_part_of(one);
    Entry {
        kind: Kind::MixedOrder,
        number: &one.out_trade_no,
        id: Some(&one.mix_trade_no),
        state: standing.whole,
        created_at: one.created_at,
        waits: standing.waits(),
        lapsed: cash_part.filter(|_| standing.waits()).and_then(|order| order.lapsed(now)),
        record: Record::MixedOrder(one, cash_part),
    }
}

pub(super) fn refund(one: &OrderRefund) -> Entry<'_> {
    Entry {
        kind: Kind::Refund,
        number: &one.out_refund_no,
        id: Some(&one.refund_id),
        state: one.state.wire(),
        created_at: one.created_at,
        waits: one.state == RefundState::Processing,
        lapsed: None,
        record: Record::Refund(one),
    }
}

fn transfer(one: &Transfer) -> Entry<'_> {
    Entry {
        kind: Kind::Transfer,
        number: &one.out_bill_no,
        id: Some(&one.transfer_bill_no),
        state: one.state.wire(),
        created_at: one.created_at,
        waits: !matches!(one.state, TransferState::Ended(_)),
        lapsed: None,
        record: Record::Transfer(one),
    }
}

fn transfer_batch(one: &TransferBatch) -> Entry<'_> {
    Entry {
        kind: Kind::TransferBatch,
        number: &one.out_batch_no,
        id: Some(&one.batch_id),
        state: one.status(),
        created_at: one.created_at,
        waits: one.finished_at.is_none(),
        lapsed: None,
        record: Record::TransferBatch(one),
    }
}

pub(super) fn sharing(one: &Sharing) -> Entry<'_> {
    Entry {
        kind: Kind::Sharing,
        number: &one.out_order_no,
        id: Some(&one.order_id),
        state: one.state(),
        created_at: one.created_at,
        waits: one.finished_at.is_none(),
        lapsed: None,
        record: Record::Sharing(one),
    }
}

pub(super) fn sharing_return(one: &SharingReturn, now: i64) -> Entry<'_> {
    let outcome = one.outcome(now);
    Entry {
        kind: Kind::SharingReturn,
        number: &one.out_return_no,
        id: Some(&one.return_id),
        state: outcome.map_or("PROCESSING", |(outcome, _)| outcome.result()),
        created_at: one.created_at,
        waits: outcome.is_none(),
        lapsed: None,
        record: Record::SharingReturn(one),
    }
}

fn applyment(one: &Applyment, now: i64) -> Entry<'_> {
    let state = one.state(now);
    Entry {
        kind: Kind::Applyment,
        number: &one.business_code,
        id: Some(&one.applyment_id),
        state: state.wire(one.product),
        created_at: one.created_at,
        waits: !state.is_final(),
        lapsed: None,
        record: Record::Applyment(one),
    }
}

pub(super) fn coupon_stock(one: &CouponStock, now: i64) -> Entry<'_> {
    let state = one.state(now);
    Entry {
        kind: Kind::CouponStock,
        number: &one.stock_id,
        id: None,
        state: state.wire(),
        created_at: one.created_at,
        waits: state != StockState::Stopped,
        lapsed: None,
        record: Record::CouponStock(one),
    }
}

pub(super) fn coupon(one: &Coupon, now: i64) -> Entry<'_> {
    Entry {
        kind: Kind::Coupon,
        number: &one.coupon_id,
        id: None,
        state: one.state(now),
        created_at: one.created_at,
        waits: one.is_good(now),
        lapsed: None,
        record: Record::Coupon(one),
    }
}

pub(super) fn merchant_coupon_stock(one: &MerchantStock, now: i64) -> Entry<'_> {
    Entry {
        kind: Kind::MerchantCouponStock,
        number: &one.stock_id,
        id: None,
        state: one.state(now),
        created_at: one.created_at,
        waits: !one.is_over(now),
        lapsed: None,
        record: Record::MerchantCouponStock(one),
    }
}

pub(super) fn merchant_coupon(one: &MerchantCoupon, now: i64) -> Entry<'_> {
    let state = one.state(now);
    Entry {
        kind: Kind::MerchantCoupon,
        number: &one.number,
        id: None,
        state: state.wire(),
        created_at: one.received_at,
        waits: state == CouponState::Sended,
        lapsed: None,
        record: Record::MerchantCoupon(one),
    }
}

pub(super) fn product_coupon_stock(one: &ProductStock, now: i64) -> Entry<'_> {
    Entry {
        kind: Kind::ProductCouponStock,
        number: &one.stock_id,
        id: None,
        state: one.state(now),
        created_at: one.created_at,
        waits: one.ended(now).is_none(),
        lapsed: None,
        record: Record::ProductCouponStock(one),
    }
}

fn product_coupon(one: &UserCoupon, now: i64) -> Entry<'_> {
    let state = one.state(now);
    Entry {
        kind: Kind::ProductCoupon,
        number: &one.number,
        id: None,
        state: state.wire(),
        created_at: one.received_at,
        waits: state.waits(),
        lapsed: None,
        record: Record::ProductCoupon(one),
    }
}

fn withdrawal(one: &Withdrawal, now: i64) -> Entry<'_> {
    let state = one.step(now).state;
    Entry {
        kind: Kind::Withdrawal,
        number: &one.out_request_no,
        id: Some(&one.withdraw_id),
        state: state.wire(),
        created_at: one.created_at,
        waits: state.waits(),
        lapsed: None,
        record: Record::Withdrawal(one),
    }
}

fn closing(one: &Closing, now: i64) -> Entry<'_> {
    let state = one.step(now).state;
    Entry {
        kind: Kind::Closing,
        number: &one.out_request_no,
        id: Some(&one.applyment_id),
        state: state.wire(),
        created_at: one.created_at,
        waits: !state.is_final(),
        lapsed: None,
        record: Record::Closing(one),
    }
}

pub(super) fn coupon_subsidy<'a>(records: &Records, one: &'a CouponSubsidy) -> Entry<'a> {
    Entry {
        kind: if one.returned_of.is_some() { Kind::CouponSubsidyReturn } else { Kind::CouponSubsidy },
        number: &one.number,
        id: one.succeeded().then_some(&one.id),
        state: one.status(records),
        created_at: one.created_at,
        waits: one.settled.is_none(),
        lapsed: None,
        record: Record::CouponSubsidy(one),
    }
}

impl<'a> Entry<'a> {
    /// By which entries are put in order: the greatest is the newest.
    pub(super) fn key(&self) -> (i64, Kind, &'a str) {
        (self.created_at, self.kind, self.number)
    }

    /// Its numbers by their names.
    pub(super) fn numbers(&self) -> Vec<Number> {
        let [own, wechat_pays] = self.kind.number_names();
        let own = match self.record {
            Record::Applyment(one) if one.product == Product::Platform => "out_request_no",
            _ => own,
        };
        let number = match self.record {
            // Calls know it by its code alone.
            Record::MerchantCoupon(one) => &one.coupon_code,
            Record::ProductCoupon(one) => &one.coupon_code,
            _ => self.number,
        };
        let mut numbers = vec![(own, number.to_owned())];
        numbers.extend(self.id.map(|id| (wechat_pays, id.to_owned())));
        numbers
    }

    /// As it stands in a list; `now` is the sandbox's clock.
    pub(super) fn row(&self, now: i64) -> Row {
        let ends_at = match self.record {
            Record::Order(one) => Some(one.end()),
            Record::CombinedOrder(one) => Some(one.end()),
            Record::MixedOrder(_, cash_part) => cash_part.map(Order::end),
            _ => None,
        };
        let changes_at = match self.record {
            Record::Order(one) => one.changes_at(now),
            Record::CombinedOrder(one) => one.changes_at(now),
            Record::MixedOrder(_, cash_part) => {
                cash_part.filter(|_| self.waits).and_then(|order| order.changes_at(now))
            }
            Record::Permission(one) => one.changes_at(now),
            Record::Contract(one) => one.changes_at(now),
            Record::ServiceOrder(one) => one.changes_at(now),
            Record::SharingReturn(one) => one.changes_at(now),
            Record::Applyment(one) => one.changes_at(now),
            Record::CouponStock(one) => one.changes_at(now),
            Record::Coupon(one) => one.changes_at(now),
            Record::Withdrawal(one) => one.changes_at(now),
            Record::Closing(one) => one.changes_at(now),
            Record::MerchantCouponStock(one) => one.changes_at(now),
            Record::MerchantCoupon(one) => one.changes_at(now),
            Record::ProductCouponStock(one) => one.changes_at(now),
            Record::ProductCoupon(one) => one.changes_at(now),
            Record::CouponSubsidy(_)
            | Record::Sharing(_)
            | Record::Refund(_)
            | Record::TransferBatch(_)
            | Record::Transfer(_) => None,
        };
        let (amount, of, description) = match self.record {
            Record::Permission(_) | Record::Contract(_) => (None, None, None),
            Record::ServiceOrder(one) => (one.total(), None, one.text("/service_introduction")),
            Record::CombinedOrder(one) => (Some(one.total()), None, None),
            Record::MixedOrder(one, _) => (Some(one.fee("total_fee")), None, one.text("med_inst_name")),
            Record::Order(one) => (Some(one.total()), one.combine_out_trade_no.as_deref(), one.text("/description")),
            Record::Sharing(one) => (Some(one.amount()), Some(one.transaction_id.as_str()), None),
            Record::SharingReturn(one) => (Some(one.amount()), Some(one.out_order_no.as_str()), None),
            Record::Refund(one) => (Some(one.amount()), Some(one.out_trade_no.as_str()), None),
            Record::TransferBatch(one) => (Some(one.amount()), None, None),
            Record::Transfer(one) => (Some(one.amount()), None, None),
            Record::Applyment(one) => (None, None, Some(one.merchant_shortname.as_str())),
            Record::CouponStock(one) => (Some(one.budget()), None, one.name()),
            Record::Coupon(one) => (None, Some(one.stock_id.as_str()), None),
            Record::Withdrawal(one) => (Some(one.amount()), None, None),
            Record::Closing(one) => (one.handed_out.map(|(amount, _)| amount), None, None),
            Record::MerchantCouponStock(one) => {
                (one.number("/stock_send_rule/max_amount"), None, one.text("/stock_name"))
            }
            Record::MerchantCoupon(one) => (None, Some(one.stock_id.as_str()), None),
            Record::ProductCouponStock(one) => (None, None, one.text("/remark")),
            Record::ProductCoupon(one) => (None, Some(one.stock_id.as_str()), None),
            Record::CouponSubsidy(one) => {
                (Some(one.amount()), one.returned_of.as_deref().or(Some(one.text("coupon_code"))), None)
            }
        };
        Row {
            kind: self.kind,
            number: self.number.to_owned(),
            id: self.id.map(str::to_owned),
            amount,
            state: self.state,
            created_at: self.created_at,
            waits: self.waits,
            lapsed: self.lapsed.map(|lapsed| match lapsed {
                Lapsed::Order => "order",
                Lapsed::WayToPay => "way_to_pay",
            }),
            ends_at: ends_at.filter(|_| self.waits && self.state == "NOTPAY"),
            changes_at,
            of: of.map(str::to_owned),
            description: description.map(str::to_owned),
        }
    }
}

/// An entry as it stands in a list.
#[derive(Serialize)]
pub(super) struct Row {
    kind: Kind,
    number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<i64>,
    state: &'static str,
    created_at: i64,
    waits: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    lapsed: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ends_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}
