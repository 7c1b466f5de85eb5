//! The order that a payer sees, and its payment.
//!
//! In: what names the order. Out: what a payer may know of it, or its payment. Giving up and failing change nothing at
//! WeChat Pay, so the page does these alone.

use http::StatusCode;
use serde_json::{Value, json};

use super::refused::{Refused, unknown};
use crate::{
    control::outcome::with_callback,
    models::{
        orders::bodies::{cashier_url, trade_state},
        pay_order::{self, NotPaid},
    },
    records::{
        expiry::Lapsed,
        orders::OrderState,
        prepaid::{Prepaid, digits},
    },
    world::World,
};

/// The order; `origin` is the sandbox's address in its link. Its times are of the sandbox's clock.
pub(super) fn read(world: &World, session: &str, origin: &str) -> Result<Value, Refused> {
    let now = world.clock.now();
    world.state.read(|records| records.prepaid(session).map(|prepaid| row(&prepaid, origin, now))).ok_or_else(unknown)
}

fn row(prepaid: &Prepaid<'_>, origin: &str, now: i64) -> Value {
    json!({
        "session": digits(prepaid.prepay_id()),
        "link": cashier_url(origin, prepaid.prepay_id()),
        "number": prepaid.number(),
        "combined": matches!(prepaid, Prepaid::Combined(_)),
        "trade_type": prepaid.trade_type(),
        "descriptions": prepaid.descriptions(),
        "merchants": prepaid.merchants(),
        "amount": prepaid.total(),
        "trade_state": trade_state(&prepaid.state_at(now), false).0,
        // Why it is not paid any more, where nobody has paid or closed it.
        "lapsed": prepaid.lapsed(now).filter(|_| *prepaid.state() == OrderState::Notpay).map(lapsed),
        "good_until": prepaid.good_until(),
        "now": now,
    })
}

fn lapsed(lapsed: Lapsed) -> &'static str {
    match lapsed {
        Lapsed::Order => "order_ended",
        Lapsed::WayToPay => "link_expired",
    }
}

/// The payer pays.
pub(super) fn pay(world: &World, body: &Value) -> Result<Value, Refused> {
    let session = body.get("session").and_then(Value::as_str).unwrap_or_default();
    let number = world.state.read(|records| records.prepaid(session).map(|prepaid| prepaid.number().to_owned()));
    let paid = pay_order::pay_order(&world.context(), &number.ok_or_else(unknown)?, None);
    let (_, callback) = paid.map_err(refused)?;
    Ok(with_callback(world, json!({"trade_state": "SUCCESS"}), callback))
}

fn refused(reason: NotPaid) -> Refused {
    let (code, message) = match reason {
        NotPaid::NoSuchOrder | NotPaid::Combined => return unknown(),
        NotPaid::AlreadySettled => ("settled", "the order is paid or closed already"),
        NotPaid::Lapsed(over) => (lapsed(over), "the time is over in which it could be paid"),
        NotPaid::NotKept(error) => return (StatusCode::INTERNAL_SERVER_ERROR, "not_kept", error.to_string()),
    };
    (StatusCode::CONFLICT, code, message.to_owned())
}
