//! Product coupons (商品券): what batches there are, what users have of them, and what users do.
//!
//! In: a user who takes a coupon, by a token or of a batch, or the coupon that its user deletes. Out: rows, and what became
//! of it.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    outcome::{Outcome, Refused, conflict, not_found, not_kept, not_settled, unfit, with_callback},
    requests::parse,
};
use crate::{
    models::product_coupons::{
        coupons,
        hand_out::NotReceived,
        received::{self, Taken},
    },
    records::{product_coupons::ProductStock, product_coupons_of_users::UserCoupon},
    world::World,
};

/// All batches.
pub(super) fn stocks(world: &World) -> Value {
    let row = |one| StockRow::of(one, world.clock.now());
    json!(world.state.product_coupon_stocks().into_iter().map(row).collect::<Vec<_>>())
}

/// All coupons of users.
pub(super) fn coupons(world: &World) -> Value {
    let row = |one| CouponRow::of(one, world.clock.now());
    json!(world.state.product_coupons().into_iter().map(row).collect::<Vec<_>>())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Received {
    /// Of what was prepared for a user.
    token: Option<String>,
    stock_id: Option<String>,
    openid: Option<String>,
    appid: Option<String>,
    /// The brand's own code, for a batch that wants one.
    coupon_code: Option<String>,
}

/// A user takes one in a component, or what was prepared for them.
pub(super) fn receive(world: &World, body: Option<Bytes>) -> Outcome {
    let Received { token, stock_id, openid, appid, coupon_code } = parse(body)?;
    let taken = match (&token, &stock_id, &openid) {
        (Some(token), None, None) if appid.is_none() && coupon_code.is_none() => Taken::ByToken(token),
        (None, Some(stock_id), Some(openid)) if !openid.is_empty() => Taken::Of {
            stock_id,
            openid,
            appid: appid.as_deref().filter(|appid| !appid.is_empty()),
            code: coupon_code.as_deref(),
        },
        _ => {
            return Err(unfit(
                "a token alone, or a stock_id and the openid of who takes it, say what is received",
                "请仅填写 token，或填写 stock_id 与领券用户的 openid",
            ));
        }
    };
    let (received, callback) = received::receive(&world.context(), &taken).map_err(not_received)?;
    let codes: Vec<&str> = received.iter().map(|coupon| coupon.coupon_code.as_str()).collect();
    Ok(with_callback(world, json!({"coupon_codes": codes}), callback))
}

fn not_received(reason: NotReceived) -> Refused {
    let (english, chinese) = match reason {
        NotReceived::NoSuchStock => return not_found("there is no such batch", "没有这个批次"),
        NotReceived::NoSuchToken => {
            return not_found("there is no such token, or it was used", "没有这个预发券 token，或已使用");
        }
        NotReceived::CodeMissing => {
            return unfit("the brand names the codes of this batch: give a coupon_code", "该批次须提供 coupon_code");
        }
        NotReceived::AppidMissing => {
            return unfit("the batch names no notify_appid: give an appid", "批次未设置 notify_appid，须提供 appid");
        }
        NotReceived::OfABundle => ("the batch is one of a bundle", "该批次属于批次组"),
        NotReceived::TokenOver => ("the token is over", "预发券 token 已过期"),
        NotReceived::NotInForce => ("the product coupon has ended", "商品券已失效"),
        NotReceived::Over => ("the batch is over", "批次已停止、已失效或已发放完"),
        NotReceived::UserLimit => ("the user has as many coupons as they may", "用户领取已达上限"),
        NotReceived::DayLimit => ("all coupons of the day were handed out", "批次当日已发放完"),
        NotReceived::NumberUsed => ("a coupon was given under its number", "该发券请求单号已发放过券"),
        NotReceived::CodeTaken => ("somebody has the coupon with this code", "该券 code 已发放"),
        NotReceived::CodeUnknown => ("this code was not uploaded", "该券 code 未预上传"),
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
    product_coupon_id: String,
    stock_id: String,
    created_at: i64,
    state: &'static str,
}

impl StockRow {
    fn of(one: ProductStock, now: i64) -> Self {
        Self {
            state: one.state(now),
            product_coupon_id: one.product_coupon_id,
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
    fn of(one: UserCoupon, now: i64) -> Self {
        Self {
            coupon_state: one.state(now).wire(),
            coupon_code: one.coupon_code,
            stock_id: one.stock_id,
            openid: one.openid,
            received_at: one.received_at,
        }
    }
}
