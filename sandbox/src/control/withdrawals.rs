//! Withdrawals to bank accounts (提现): what of them there is, and how they come out.
//!
//! In: a request that settles one. Out: rows, and what became of it and of its callback.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    outcome::{Outcome, not_settled, unfit, with_callback},
    requests::parse,
};
use crate::{
    models::withdrawals,
    records::withdrawals::{Withdrawal, WithdrawalOutcome},
    world::World,
};

/// All of them.
pub(super) fn list(world: &World) -> Value {
    let row = |one| WithdrawalRow::of(one, world.clock.now());
    json!(world.state.withdrawals().into_iter().map(row).collect::<Vec<_>>())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettledWithdrawal {
    out_request_no: String,
    /// How it comes out; the bank has the money, where nothing is said.
    status: Option<WithdrawalOutcome>,
    /// Why it fails or comes back; it fails, where nothing else is said.
    reason: Option<String>,
}

/// Settles one.
pub(super) fn settle(world: &World, body: Option<Bytes>) -> Outcome {
    let SettledWithdrawal { out_request_no, status, reason } = parse(body)?;
    let usual = if reason.is_some() { WithdrawalOutcome::Fail } else { WithdrawalOutcome::Success };
    let status = status.unwrap_or(usual);
    if reason.is_some() && status == WithdrawalOutcome::Success {
        return Err(unfit("a withdrawal that succeeds has no reason", "成功的提现没有失败原因"));
    }
    let settled = withdrawals::settle_withdrawal(&world.context(), &out_request_no, status, reason.as_deref());
    Ok(with_callback(world, json!({"status": status}), settled.map_err(not_settled)?))
}

#[derive(Serialize)]
struct WithdrawalRow {
    out_request_no: String,
    withdraw_id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    sub_mchid: String,
    amount: i64,
    created_at: i64,
    status: &'static str,
}

impl WithdrawalRow {
    fn of(one: Withdrawal, now: i64) -> Self {
        Self {
            amount: one.amount(),
            status: one.step(now).state.wire(),
            out_request_no: one.out_request_no,
            withdraw_id: one.withdraw_id,
            sub_mchid: one.sub_mchid,
            created_at: one.created_at,
        }
    }
}
