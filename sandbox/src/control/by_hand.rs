//! What is done to an order by hand: its time ends, the insurer refuses its part, or the merchant gives money back on the
//! merchant platform (商户平台).
//!
//! In: requests that name an order. Out: what became of it.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    outcome::{Outcome, Refused, conflict, not_found, not_kept, unfit},
    requests::parse,
};
use crate::{
    models::{
        expire_order::expire_order,
        fail_order::{Ended, refuse_insurance},
        order_refunds::{self, NotRefundable, NotRefunded},
        pay_order::{NotPaid, Numbers},
    },
    records::expiry::Lapsed,
    world::World,
};

/// Does something; `path` says what.
pub(super) fn act(world: &World, path: &str, body: Option<Bytes>) -> Option<Outcome> {
    match path {
        "expire_order" => Some(expire(world, body)),
        "refund_order" => Some(refund(world, body)),
        "refuse_insurance" => Some(refuse(world, body)),
        _ => None,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpiredOrder {
    out_trade_no: String,
}

fn expire(world: &World, body: Option<Bytes>) -> Outcome {
    let ExpiredOrder { out_trade_no } = parse(body)?;
    let context = world.context();
    expire_order(&context, &out_trade_no).map_err(not_paid)?;
    Ok(json!({"ended_at": context.now}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RefundedOrder {
    out_trade_no: String,
    /// In 分; as much as can be without it.
    amount: Option<i64>,
}

fn refund(world: &World, body: Option<Bytes>) -> Outcome {
    let RefundedOrder { out_trade_no, amount } = parse(body)?;
    if amount.is_some_and(|amount| amount < 1) {
        return Err(unfit("amount is at least 1 分", "amount 至少为 1 分"));
    }
    let refunded = order_refunds::refund_by_hand(&world.context(), &out_trade_no, amount);
    let refund = refunded.map_err(not_refunded)?;
    Ok(json!({
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.refund_id,
        "amount": refund.amount(),
        "status": refund.state.wire(),
    }))
}

/// What an insurer says that says nothing else.
const REFUSED: &str = "医保局结算失败";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RefusedInsurance {
    out_trade_no: String,
    /// What the insurer says.
    reason: Option<String>,
}

fn refuse(world: &World, body: Option<Bytes>) -> Outcome {
    let RefusedInsurance { out_trade_no, reason } = parse(body)?;
    refuse_insurance(&world.context(), &out_trade_no, reason.as_deref().unwrap_or(REFUSED)).map_err(not_paid)?;
    Ok(ended(&Ended::Mixed))
}

/// What an order is that has come to its end.
pub(super) fn ended(ended: &Ended) -> Value {
    match ended {
        Ended::Order(state) => json!({"trade_state": state}),
        Ended::Mixed => json!({"mix_pay_status": "MIX_PAY_FAIL"}),
    }
}

/// WeChat Pay's numbers of what was paid.
pub(super) fn paid(Numbers { transaction_id, mix_trade_no }: Numbers) -> Value {
    let mut body = json!({});
    for (name, number) in [("transaction_id", transaction_id), ("mix_trade_no", mix_trade_no)] {
        if let Some(number) = number {
            body[name] = json!(number);
        }
    }
    body
}

fn not_refunded(reason: NotRefunded) -> Refused {
    let (english, chinese) = match reason {
        NotRefunded::Unknown => return not_found("there is no such order", "没有这个订单"),
        NotRefunded::NotPaid => ("the order is not paid, or was taken back", "订单未支付，或已撤销"),
        NotRefunded::NotRefundable(reason) => match reason {
            NotRefundable::NothingLeft => ("all of the order was given back already", "订单已全额退款"),
            NotRefundable::LessLeft => ("less of the order is left", "退款金额大于可退金额"),
            NotRefundable::SharedOut => (
                "others have that part of it by profit sharing, and have to give it back first",
                "订单资金已分账，可退余额不足，请先发起分账回退",
            ),
            NotRefundable::TooManyParts => ("it was given back in 50 parts already", "订单部分退款次数已超过50次"),
            NotRefundable::TooLate => ("it was paid more than a year ago", "订单已经超过退款期限"),
        },
        NotRefunded::NotKept(error) => return not_kept(error),
    };
    conflict(english, chinese)
}

/// Why an order is not paid, or its time does not end.
pub(super) fn not_paid(reason: NotPaid) -> Refused {
    match reason {
        NotPaid::NoSuchOrder => not_found("there is no such order", "没有这个订单"),
        NotPaid::Combined => {
            conflict("it is part of a combined order: name that one", "它是合单的子单：请指定合单商户订单号")
        }
        NotPaid::Lapsed(Lapsed::Order) => {
            conflict("the time is over in which the order could be paid", "订单已过支付结束时间")
        }
        NotPaid::Lapsed(Lapsed::WayToPay) => conflict(
            "its prepay_id, code_url or h5_url is no longer good: place the order again as it was, which gives another",
            "prepay_id、code_url 或 h5_url 已过有效期：请用相同参数重新下单以取得新的",
        ),
        NotPaid::AlreadySettled => conflict("the order is paid or closed already", "订单已支付或已关闭"),
        NotPaid::NotKept(error) => not_kept(error),
    }
}
