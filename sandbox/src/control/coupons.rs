//! Cash coupons (代金券): what batches there are, what users have of them, and their use.
//!
//! In: the number of a coupon that a user pays with. Out: rows, and the payment's number.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    outcome::{Outcome, not_settled, with_callback},
    requests::parse,
};
use crate::{
    models::favor,
    records::coupons::{Coupon, CouponStock},
    world::World,
};

/// All batches.
pub(super) fn stocks(world: &World) -> Value {
    let row = |one| StockRow::of(one, world.clock.now());
    json!(world.state.coupon_stocks().into_iter().map(row).collect::<Vec<_>>())
}

/// All coupons of users.
pub(super) fn coupons(world: &World) -> Value {
    let row = |one| CouponRow::of(one, world.clock.now());
    json!(world.state.coupons().into_iter().map(row).collect::<Vec<_>>())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UsedCoupon {
    coupon_id: String,
    /// The order that was paid with it.
    out_trade_no: Option<String>,
}

/// A user pays with one.
pub(super) fn use_coupon(world: &World, body: Option<Bytes>) -> Outcome {
    let UsedCoupon { coupon_id, out_trade_no } = parse(body)?;
    let used = favor::use_coupon(&world.context(), &coupon_id, out_trade_no.as_deref());
    let (transaction_id, callback) = used.map_err(not_settled)?;
    Ok(with_callback(world, json!({"transaction_id": transaction_id}), callback))
}

#[derive(Serialize)]
struct StockRow {
    out_request_no: String,
    stock_id: String,
    amount: i64,
    created_at: i64,
    status: &'static str,
}

impl StockRow {
    fn of(one: CouponStock, now: i64) -> Self {
        Self {
            amount: one.budget(),
            status: one.state(now).wire(),
            out_request_no: one.out_request_no,
            stock_id: one.stock_id,
            created_at: one.created_at,
        }
    }
}

#[derive(Serialize)]
struct CouponRow {
    out_request_no: String,
    coupon_id: String,
    stock_id: String,
    openid: String,
    created_at: i64,
    status: &'static str,
}

impl CouponRow {
    fn of(one: Coupon, now: i64) -> Self {
        Self {
            status: one.state(now),
            out_request_no: one.out_request_no,
            coupon_id: one.coupon_id,
            stock_id: one.stock_id,
            openid: one.openid,
            created_at: one.created_at,
        }
    }
}
