//! 商家转账 (transfers that users confirm), served from state.
//!
//! In: a checked input, or how a transfer ends. Out: the response's body, or a
//! refusal. An end queues its callback for the transfer's own `notify_url`,
//! where it has one.

use serde_json::{Value, json};

use super::{
    callback::{self, CallbackOutcome},
    context::Context,
    outcome::{Outcome, not_found, refused},
    settling::NotSettled,
};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    ids::{lower_hex, random},
    records::transfers::{Transfer, TransferOutcome, TransferState},
    refusal::Refusal,
};

/// Why a transfer fails of which nothing else is said.
const USUAL_FAIL_REASON: &str = "PAYEE_ACCOUNT_ABNORMAL";

const FINISHED: &str = "MCHTRANSFER.BILL.FINISHED";

pub(super) fn transfer_to_user(context: &Context<'_>, input: &Input) -> Outcome {
    let now = context.now;
    let made = context.state.change(|records, changes| {
        if let Some(known) = records.get::<Transfer>(input.text("out_bill_no")) {
            // The same request again is the same transfer.
            let same = known.request == input.body;
            return same.then(|| known.clone()).ok_or_else(|| {
                refused("INVALID_REQUEST", "商户单号已存在，且请求参数与首次请求时不一致。请核对后再试")
            });
        }
        let made = Transfer {
            out_bill_no: input.text("out_bill_no").to_owned(),
            transfer_bill_no: records.transfer_number(now),
            request: input.body.clone(),
            package_info: lower_hex(&random::<32>()),
            created_at: now,
            updated_at: now,
            state: TransferState::WaitUserConfirm,
            fail_reason: None,
        };
        changes.put(made.clone());
        Ok(made)
    });
    let made = made.map_err(Refusal::from)??;
    let mut body = json!({
        "out_bill_no": made.out_bill_no,
        "transfer_bill_no": made.transfer_bill_no,
        "create_time": rfc3339(made.created_at),
        "state": made.state.wire(),
    });
    if made.state == TransferState::WaitUserConfirm {
        body["package_info"] = json!(made.package_info);
    }
    put_fail_reason(&mut body, &made);
    Ok(Some(body))
}

/// By the number that travels as `wire`.
pub(super) fn query(context: &Context<'_>, input: &Input, wire: &str) -> Outcome {
    let number = input.text(wire);
    context.state.read(|records| {
        let found = match wire {
            "out_bill_no" => records.get::<Transfer>(number),
            _ => records.all::<Transfer>().find(|one| one.transfer_bill_no == number),
        };
        found.map(|one| Some(body(context.mchid, one))).ok_or_else(no_such_transfer)
    })
}

pub(super) fn cancel_transfer(context: &Context<'_>, input: &Input) -> Outcome {
    let now = context.now;
    let cancelled = context.state.change(|records, changes| {
        let transfer = records.get::<Transfer>(input.text("out_bill_no")).ok_or_else(no_such_transfer)?;
        match transfer.state {
            TransferState::Canceling | TransferState::Ended(TransferOutcome::Cancelled) => Ok(transfer.clone()),
            TransferState::Ended(_) => Err(refused("INVALID_REQUEST", "当前单据状态不支持撤销转账")),
            TransferState::WaitUserConfirm => {
                let transfer = Transfer { state: TransferState::Canceling, updated_at: now, ..transfer.clone() };
                changes.put(transfer.clone());
                Ok(transfer)
            }
        }
    });
    let transfer = cancelled.map_err(Refusal::from)??;
    Ok(Some(json!({
        "out_bill_no": transfer.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no,
        "state": transfer.state.wire(),
        "update_time": rfc3339(transfer.updated_at),
    })))
}

fn no_such_transfer() -> Refusal {
    not_found("NOT_FOUND", "记录不存在")
}

fn put_fail_reason(body: &mut Value, transfer: &Transfer) {
    match transfer.state {
        TransferState::Ended(TransferOutcome::Fail) => {
            body["fail_reason"] = json!(transfer.fail_reason.as_deref().unwrap_or(USUAL_FAIL_REASON));
        }
        TransferState::Ended(TransferOutcome::Cancelled) => body["fail_reason"] = json!("MCH_CANCEL"),
        _ => {}
    }
}

/// The body of queries about a transfer.
fn body(mchid: &str, transfer: &Transfer) -> Value {
    let mut body = resource(mchid, transfer);
    for name in ["appid", "transfer_remark", "user_name"] {
        if let Some(value) = transfer.request.get(name) {
            body[name] = value.clone();
        }
    }
    body
}

/// The resource of callbacks about a transfer, which queries have too.
fn resource(mchid: &str, transfer: &Transfer) -> Value {
    let mut body = json!({
        "mch_id": mchid,
        "out_bill_no": transfer.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no,
        "state": transfer.state.wire(),
        "transfer_amount": transfer.amount(),
        "openid": transfer.request.get("openid"),
        "create_time": rfc3339(transfer.created_at),
        "update_time": rfc3339(transfer.updated_at),
    });
    put_fail_reason(&mut body, transfer);
    body
}

/// A transfer ends, now; gives how. Without an outcome what is taken back ends so, and the user confirms the rest.
/// `fail_reason` is why it fails, if it does.
pub(crate) fn settle_transfer(
    context: &Context<'_>,
    out_bill_no: &str,
    outcome: Option<TransferOutcome>,
    fail_reason: Option<&str>,
) -> Result<(TransferOutcome, CallbackOutcome), NotSettled> {
    let now = context.now;
    let settled = context.state.change(|records, changes| {
        let transfer = records.get::<Transfer>(out_bill_no).ok_or(NotSettled::Unknown)?;
        let outcome = outcome.unwrap_or_else(|| transfer.state.usual_outcome());
        if !transfer.state.can_end(outcome) {
            return Err(NotSettled::Already);
        }
        let fail_reason = fail_reason.filter(|_| outcome == TransferOutcome::Fail).map(str::to_owned);
        let transfer =
            Transfer { state: TransferState::Ended(outcome), updated_at: now, fail_reason, ..transfer.clone() };
        // Without an address there is no callback: it is not the configured one's affair.
        let url = transfer.request.get("notify_url").and_then(Value::as_str);
        let callback = callback::queue(records, changes, now, url, FINISHED, resource(context.mchid, &transfer));
        changes.put(transfer);
        Ok((outcome, callback))
    });
    settled.map_err(NotSettled::NotKept)?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::described::assert_fits;

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        for outcome in [TransferOutcome::Success, TransferOutcome::Fail, TransferOutcome::Cancelled] {
            let transfer = Transfer {
                out_bill_no: "plfk2020042013".to_owned(),
                transfer_bill_no: "1330000071100999991182020050700019480001".to_owned(),
                request: json!({"openid": "o", "transfer_amount": 1, "user_name": "张三"}),
                package_info: "affffddafdfafddffda==".to_owned(),
                created_at: 0,
                updated_at: 0,
                state: TransferState::Ended(outcome),
                fail_reason: None,
            };
            assert_fits(FINISHED, &resource("1230000109", &transfer));
        }
    }
}
