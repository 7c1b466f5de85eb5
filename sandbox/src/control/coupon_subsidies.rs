//! Subsidies for merchant coupons (营销补差) and their returns: what there is, and how each comes out.
//!
//! In: the number of a receipt, and why it fails, if it is to. Out: rows, and the state that it has then.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    outcome::{Outcome, check_reason, not_settled},
    requests::parse,
};
use crate::{
    models::{busifavor::subsidies, fail_reasons},
    records::coupon_subsidies::CouponSubsidy,
    world::World,
};

/// All payments and returns.
pub(super) fn list(world: &World) -> Value {
    json!(world.state.coupon_subsidies().into_iter().map(SubsidyRow::from).collect::<Vec<_>>())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettledSubsidy {
    out_subsidy_no: String,
    fail_reason: Option<String>,
}

/// A payment comes out.
pub(super) fn settle(world: &World, body: Option<Bytes>) -> Outcome {
    let SettledSubsidy { out_subsidy_no, fail_reason } = parse(body)?;
    settled(world, false, &out_subsidy_no, fail_reason.as_deref())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettledReturn {
    out_subsidy_return_no: String,
    fail_reason: Option<String>,
}

/// A return comes out.
pub(super) fn settle_return(world: &World, body: Option<Bytes>) -> Outcome {
    let SettledReturn { out_subsidy_return_no, fail_reason } = parse(body)?;
    settled(world, true, &out_subsidy_return_no, fail_reason.as_deref())
}

fn settled(world: &World, is_return: bool, number: &str, reason: Option<&str>) -> Outcome {
    let field = if is_return { fail_reasons::OF_SUBSIDY_RETURNS } else { fail_reasons::OF_SUBSIDIES };
    reason.map_or(Ok(()), |reason| check_reason(world, field, reason))?;
    let status = subsidies::settle(&world.context(), is_return, number, reason).map_err(not_settled)?;
    Ok(json!({"status": status}))
}

#[derive(Serialize)]
struct SubsidyRow {
    number: String,
    is_return: bool,
    amount: i64,
    created_at: i64,
    status: &'static str,
}

impl From<(CouponSubsidy, &'static str)> for SubsidyRow {
    fn from((one, status): (CouponSubsidy, &'static str)) -> Self {
        Self {
            amount: one.amount(),
            is_return: one.returned_of.is_some(),
            number: one.number,
            created_at: one.created_at,
            status,
        }
    }
}
