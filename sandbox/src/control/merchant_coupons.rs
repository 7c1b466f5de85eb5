//! Merchant coupons (商家券): what batches there are, what users have of them, and what users do.
//!
//! In: a user who receives a coupon, or the coupon that its user deletes. Out: rows, and what became of it.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    outcome::{Outcome, Refused, conflict, not_found, not_kept, not_settled, unfit, with_callback},
    requests::parse,
};
use crate::{
    models::busifavor::{
        coupons,
        hand_out::{self, NotReceived, Receiver},
    },
    records::merchant_coupons::{MerchantCoupon, MerchantStock},
    world::World,
};

/// All batches.
pub(super) fn stocks(world: &World) -> Value {
    let row = |one| StockRow::of(one, world.clock.now());
    json!(world.state.merchant_coupon_stocks().into_iter().map(row).collect::<Vec<_>>())
}

/// All coupons of users.
pub(super) fn coupons(world: &World) -> Value {
    let row = |one| CouponRow::of(one, world.clock.now());
    json!(world.state.merchant_coupons().into_iter().map(row).collect::<Vec<_>>())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Received {
    stock_id: String,
    openid: String,
    appid: String,
    /// The merchant's own code, for a batch that wants one.
    coupon_code: Option<String>,
}

/// A user receives one on a page of the merchant's.
pub(super) fn receive(world: &World, body: Option<Bytes>) -> Outcome {
    let Received { stock_id, openid, appid, coupon_code } = parse(body)?;
    if openid.is_empty() || appid.is_empty() {
        return Err(unfit("openid and appid say who receives it", "openid 和 appid 不能为空"));
    }
    let code = coupon_code.as_deref();
    let receiver = Receiver { stock_id: &stock_id, openid: &openid, appid: &appid, code, number: None };
    let (coupon, callback) = hand_out::receive(&world.context(), &receiver).map_err(not_received)?;
    Ok(with_callback(world, json!({"coupon_code": coupon.coupon_code}), callback))
}

fn not_received(reason: NotReceived) -> Refused {
    let (english, chinese) = match reason {
        NotReceived::NoSuchStock => return not_found("there is no such batch", "没有这个批次"),
        NotReceived::CodeMissing => {
            return unfit("the merchant names the codes of this batch: give a coupon_code", "该批次须提供 coupon_code");
        }
        NotReceived::CodeWrong => {
            let form = r"a coupon_code has digits, letters, blanks and -_\/=|, at most 32 of them";
            return unfit(form, r"coupon_code 仅支持数字、字母、空格和 -_\/=|，且不超过 32 个字符");
        }
        NotReceived::NotBegun => ("the batch has not begun", "批次未开始"),
        NotReceived::Over => ("the batch is over", "批次已结束"),
        NotReceived::UserLimit => ("the user has as many coupons as they may", "用户领取已达上限"),
        NotReceived::StockLimit => ("all coupons of the batch were handed out", "批次已发放完"),
        NotReceived::DayLimit => ("all coupons of the day were handed out", "批次当日已发放完"),
        NotReceived::CodeTaken => ("somebody has the coupon with this code", "该券 code 已发放"),
        NotReceived::NoCodeLeft => ("no uploaded code is left", "预存 code 不足"),
        NotReceived::NotKept(error) => return not_kept(error),
    };
    conflict(english, chinese)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Deleted {
    stock_id: String,
    coupon_code: String,
}

/// Its user deletes one.
pub(super) fn delete(world: &World, body: Option<Bytes>) -> Outcome {
    let Deleted { stock_id, coupon_code } = parse(body)?;
    coupons::delete(&world.context(), &stock_id, &coupon_code).map_err(not_settled)?;
    Ok(json!({"coupon_state": "DELETED"}))
}

#[derive(Serialize)]
struct StockRow {
    out_request_no: String,
    stock_id: String,
    created_at: i64,
    stock_state: &'static str,
}

impl StockRow {
    fn of(one: MerchantStock, now: i64) -> Self {
        Self {
            stock_state: one.state(now),
            out_request_no: one.out_request_no,
            stock_id: one.stock_id,
            created_at: one.created_at,
        }
    }
}

#[derive(Serialize)]
struct CouponRow {
    coupon_code: String,
    stock_id: String,
    openid: String,
    received_at: i64,
    coupon_state: &'static str,
}

impl CouponRow {
    fn of(one: MerchantCoupon, now: i64) -> Self {
        Self {
            coupon_state: one.state(now).wire(),
            coupon_code: one.coupon_code,
            stock_id: one.stock_id,
            openid: one.openid,
            received_at: one.received_at,
        }
    }
}
