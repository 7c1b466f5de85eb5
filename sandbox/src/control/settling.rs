//! What takes its time at WeChat Pay: what of it there is, and how it comes out.
//!
//! In: the names of lists, and requests that settle something. Out: rows, and
//! what became of each. A return that takes five days has failed, an application
//! goes on and ends in its time, and so do batches of coupons, coupons that nobody
//! uses and closings of merchants; a withdrawal has arrived on the next working day;
//! nothing else here settles by itself.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    applyments, closings, coupon_subsidies, coupons, merchant_coupons,
    outcome::{Outcome, check_reason, not_settled, unfit, with_callback},
    product_coupons,
    requests::parse,
    withdrawals,
};
use crate::{
    models::{
        fail_reasons, order_refunds,
        orders::bodies::trade_state,
        profitsharing,
        transfer_batches::{self, Failing},
        transfers,
    },
    records::{
        combined_orders::CombinedOrder,
        mixed_orders::{MixedOrder, Standing},
        order_refunds::{OrderRefund, RefundOutcome},
        receivers::Receiver,
        sharing_returns::{ReturnOutcome, SharingReturn},
        sharings::{ShareFailReason, Sharing},
        transfer_batches::TransferBatch,
        transfers::{Transfer, TransferOutcome},
    },
    world::World,
};

/// All of a list.
pub(super) fn list(world: &World, name: &str) -> Option<Value> {
    let state = &world.state;
    let rows = match name {
        "applyments" => applyments::list(world),
        "closings" => closings::list(world),
        "coupon_stocks" => coupons::stocks(world),
        "coupons" => coupons::coupons(world),
        "merchant_coupon_stocks" => merchant_coupons::stocks(world),
        "merchant_coupons" => merchant_coupons::coupons(world),
        "product_coupon_stocks" => product_coupons::stocks(world),
        "product_coupons" => product_coupons::coupons(world),
        "combined_orders" => {
            let row = |combined| CombinedOrderRow::of(combined, world.clock.now());
            json!(state.combined_orders().into_iter().map(row).collect::<Vec<_>>())
        }
        "mixed_orders" => json!(mixed_orders(world)),
        "order_refunds" => json!(state.order_refunds().into_iter().map(OrderRefundRow::from).collect::<Vec<_>>()),
        "receivers" => json!(state.receivers().into_iter().map(ReceiverRow::from).collect::<Vec<_>>()),
        "sharings" => json!(state.sharings().into_iter().map(SharingRow::from).collect::<Vec<_>>()),
        "sharing_returns" => {
            let row = |one| SharingReturnRow::of(one, world.clock.now());
            json!(state.sharing_returns().into_iter().map(row).collect::<Vec<_>>())
        }
        "transfers" => json!(state.transfers().into_iter().map(TransferRow::from).collect::<Vec<_>>()),
        "transfer_batches" => {
            json!(state.transfer_batches().into_iter().map(TransferBatchRow::from).collect::<Vec<_>>())
        }
        "withdrawals" => withdrawals::list(world),
        "coupon_subsidies" => coupon_subsidies::list(world),
        _ => return None,
    };
    Some(json!({name: rows}))
}

/// Settles something; `path` says what.
pub(super) fn settle(world: &World, path: &str, body: Option<Bytes>) -> Option<Outcome> {
    match path {
        "use_coupon" => Some(coupons::use_coupon(world, body)),
        "receive_merchant_coupon" => Some(merchant_coupons::receive(world, body)),
        "delete_merchant_coupon" => Some(merchant_coupons::delete(world, body)),
        "receive_product_coupon" => Some(product_coupons::receive(world, body)),
        "delete_product_coupon" => Some(product_coupons::delete(world, body)),
        "move_applyment" => Some(applyments::move_applyment(world, body)),
        "move_closing" => Some(closings::move_closing(world, body)),
        "settle_coupon_subsidy" => Some(coupon_subsidies::settle(world, body)),
        "settle_coupon_subsidy_return" => Some(coupon_subsidies::settle_return(world, body)),
        "settle_refund" => Some(settle_refund(world, body)),
        "settle_sharing" => Some(settle_sharing(world, body)),
        "settle_sharing_return" => Some(settle_sharing_return(world, body)),
        "settle_batch" => Some(settle_batch(world, body)),
        "settle_transfer" => Some(settle_transfer(world, body)),
        "settle_withdrawal" => Some(withdrawals::settle(world, body)),
        _ => None,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettledRefund {
    out_refund_no: String,
    status: Option<RefundOutcome>,
}

fn settle_refund(world: &World, body: Option<Bytes>) -> Outcome {
    let SettledRefund { out_refund_no, status } = parse(body)?;
    let outcome = status.unwrap_or(RefundOutcome::Success);
    let callback = order_refunds::settle_refund(&world.context(), &out_refund_no, outcome).map_err(not_settled)?;
    Ok(with_callback(world, json!({"status": outcome}), callback))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettledTransfer {
    out_bill_no: String,
    state: Option<TransferOutcome>,
    /// Why it fails; it does, where nothing else is said.
    fail_reason: Option<String>,
}

fn settle_transfer(world: &World, body: Option<Bytes>) -> Outcome {
    let SettledTransfer { out_bill_no, state, fail_reason } = parse(body)?;
    let reason = fail_reason.as_deref();
    let state = state.or(reason.map(|_| TransferOutcome::Fail));
    if let Some(reason) = reason {
        check_reason(world, fail_reasons::OF_TRANSFERS, reason)?;
        if state != Some(TransferOutcome::Fail) {
            return Err(unfit("only a transfer that fails has a fail_reason", "只有失败的转账才有 fail_reason"));
        }
    }
    let settled = transfers::settle_transfer(&world.context(), &out_bill_no, state, reason);
    let (outcome, callback) = settled.map_err(not_settled)?;
    let mut body = json!({"state": outcome});
    if let Some(reason) = reason {
        body["fail_reason"] = json!(reason);
    }
    Ok(with_callback(world, body, callback))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettledBatch {
    out_batch_no: String,
    /// Why transfers of it fail.
    fail_reason: Option<String>,
    /// Which of them; all, where none is named.
    out_detail_nos: Option<Vec<String>>,
}

fn settle_batch(world: &World, body: Option<Bytes>) -> Outcome {
    let SettledBatch { out_batch_no, fail_reason, out_detail_nos } = parse(body)?;
    let failing = match &fail_reason {
        Some(fail_reason) => {
            check_reason(world, fail_reasons::OF_BATCHES, fail_reason)?;
            Some(Failing { fail_reason, out_detail_nos: out_detail_nos.as_deref() })
        }
        None if out_detail_nos.is_some() => {
            return Err(unfit(
                "out_detail_nos are those that fail: give a fail_reason",
                "out_detail_nos 是失败的明细：请同时提供 fail_reason",
            ));
        }
        None => None,
    };
    let settled = transfer_batches::settle_batch(&world.context(), &out_batch_no, failing);
    let callback = settled.map_err(not_settled)?;
    Ok(with_callback(world, json!({"batch_status": "FINISHED"}), callback))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettledSharing {
    out_order_no: String,
    fail_reason: Option<ShareFailReason>,
}

fn settle_sharing(world: &World, body: Option<Bytes>) -> Outcome {
    let SettledSharing { out_order_no, fail_reason } = parse(body)?;
    let settled = profitsharing::orders::settle_sharing(&world.context(), &out_order_no, fail_reason);
    Ok(with_callback(world, json!({"state": "FINISHED"}), settled.map_err(not_settled)?))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettledSharingReturn {
    out_return_no: String,
    outcome: Option<ReturnOutcome>,
}

fn settle_sharing_return(world: &World, body: Option<Bytes>) -> Outcome {
    let SettledSharingReturn { out_return_no, outcome } = parse(body)?;
    let outcome = outcome.unwrap_or(ReturnOutcome::Success);
    let settled = profitsharing::returns::settle_return(&world.context(), &out_return_no, outcome);
    Ok(with_callback(world, json!({"result": outcome.result()}), settled.map_err(not_settled)?))
}

#[derive(Serialize)]
struct CombinedOrderRow {
    combine_out_trade_no: String,
    trade_type: String,
    amount: i64,
    orders: usize,
    created_at: i64,
    trade_state: &'static str,
    prepay_id: String,
}

impl CombinedOrderRow {
    fn of(combined: CombinedOrder, now: i64) -> Self {
        Self {
            amount: combined.total(),
            orders: combined.parts().len(),
            trade_state: trade_state(&combined.state_at(now), false).0,
            combine_out_trade_no: combined.combine_out_trade_no,
            trade_type: combined.trade_type,
            created_at: combined.created_at,
            prepay_id: combined.prepay_id,
        }
    }
}

#[derive(Serialize)]
struct MixedOrderRow {
    out_trade_no: String,
    mix_trade_no: String,
    mix_pay_type: String,
    amount: i64,
    cash: i64,
    created_at: i64,
    mix_pay_status: &'static str,
    self_pay_status: &'static str,
    med_ins_pay_status: &'static str,
}

fn mixed_orders(world: &World) -> Vec<MixedOrderRow> {
    let row = |(order, standing): (MixedOrder, Standing)| MixedOrderRow {
        mix_pay_type: order.text("mix_pay_type").unwrap_or_default().to_owned(),
        amount: order.fee("total_fee"),
        cash: order.fee("wechat_pay_cash_fee"),
        created_at: order.created_at,
        mix_pay_status: standing.whole,
        self_pay_status: standing.cash,
        med_ins_pay_status: standing.insurance,
        out_trade_no: order.out_trade_no,
        mix_trade_no: order.mix_trade_no,
    };
    world.state.mixed_orders(world.clock.now()).into_iter().map(row).collect()
}

#[derive(Serialize)]
struct OrderRefundRow {
    out_refund_no: String,
    refund_id: String,
    out_trade_no: String,
    transaction_id: String,
    amount: i64,
    created_at: i64,
    status: &'static str,
}

impl From<OrderRefund> for OrderRefundRow {
    fn from(refund: OrderRefund) -> Self {
        Self {
            amount: refund.amount(),
            status: refund.state.wire(),
            out_refund_no: refund.out_refund_no,
            refund_id: refund.refund_id,
            out_trade_no: refund.out_trade_no,
            transaction_id: refund.transaction_id,
            created_at: refund.created_at,
        }
    }
}

#[derive(Serialize)]
struct ReceiverRow {
    #[serde(skip_serializing_if = "String::is_empty")]
    sub_mchid: String,
    r#type: String,
    account: String,
}

impl From<Receiver> for ReceiverRow {
    fn from(Receiver { sub_mchid, kind, account }: Receiver) -> Self {
        Self { sub_mchid, r#type: kind, account }
    }
}

#[derive(Serialize)]
struct SharingRow {
    out_order_no: String,
    order_id: String,
    transaction_id: String,
    amount: i64,
    receivers: usize,
    created_at: i64,
    state: &'static str,
}

impl From<Sharing> for SharingRow {
    fn from(sharing: Sharing) -> Self {
        Self {
            amount: sharing.amount(),
            receivers: sharing.shares.len(),
            state: sharing.state(),
            out_order_no: sharing.out_order_no,
            order_id: sharing.order_id,
            transaction_id: sharing.transaction_id,
            created_at: sharing.created_at,
        }
    }
}

#[derive(Serialize)]
struct SharingReturnRow {
    out_return_no: String,
    return_id: String,
    out_order_no: String,
    return_mchid: String,
    amount: i64,
    created_at: i64,
    result: &'static str,
}

impl SharingReturnRow {
    fn of(one: SharingReturn, now: i64) -> Self {
        Self {
            return_mchid: one.return_mchid().to_owned(),
            amount: one.amount(),
            result: one.outcome(now).map_or("PROCESSING", |(outcome, _)| outcome.result()),
            created_at: one.created_at,
            out_return_no: one.out_return_no,
            return_id: one.return_id,
            out_order_no: one.out_order_no,
        }
    }
}

#[derive(Serialize)]
struct TransferRow {
    out_bill_no: String,
    transfer_bill_no: String,
    amount: i64,
    created_at: i64,
    state: &'static str,
    package_info: String,
}

impl From<Transfer> for TransferRow {
    fn from(transfer: Transfer) -> Self {
        Self {
            amount: transfer.amount(),
            state: transfer.state.wire(),
            out_bill_no: transfer.out_bill_no,
            transfer_bill_no: transfer.transfer_bill_no,
            created_at: transfer.created_at,
            package_info: transfer.package_info,
        }
    }
}

#[derive(Serialize)]
struct TransferBatchRow {
    out_batch_no: String,
    batch_id: String,
    amount: i64,
    transfers: usize,
    created_at: i64,
    batch_status: &'static str,
}

impl From<TransferBatch> for TransferBatchRow {
    fn from(batch: TransferBatch) -> Self {
        let transfers = batch.details().len();
        Self {
            amount: batch.amount(),
            transfers,
            batch_status: batch.status(),
            out_batch_no: batch.out_batch_no,
            batch_id: batch.batch_id,
            created_at: batch.created_at,
        }
    }
}
