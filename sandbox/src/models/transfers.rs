//! 商家转账 (transfers that users confirm), answered from state.
//!
//! In: an operation and its checked input, or how a transfer ends. Out: the
//! answer's body, a refusal, or nothing for an operation that has no model here.
//! An end owes its callback to the transfer's own `notify_url`, where it has one.

use serde_json::{Value, json};
use wechatpay_codegen::api::Operation;

use super::{Outcome, check_notify_url, happenings::Called, not_found, not_settled::NotSettled, refused};
use crate::{
    calendar::rfc3339,
    gateway::{
        Gateway,
        answer::{lower_hex, random},
        input::Input,
        refusal::Refusal,
    },
    state::transfers::{Transfer, TransferOutcome, TransferState},
};

const FINISHED: &str = "MCHTRANSFER.BILL.FINISHED";

/// The answer, if the operation has a model.
pub(crate) fn answer(gateway: &Gateway, operation: &Operation, input: &Input, now: i64) -> Option<Outcome> {
    let path = operation.template.strip_prefix("/v3/fund-app/mch-transfer/transfer-bills")?;
    match (operation.method.as_str(), path) {
        ("POST", "") => Some(transfer(gateway, input, now)),
        ("GET", "/out-bill-no/{out_bill_no}") => Some(query(gateway, input, "out_bill_no")),
        ("GET", "/transfer-bill-no/{transfer_bill_no}") => Some(query(gateway, input, "transfer_bill_no")),
        ("POST", "/out-bill-no/{out_bill_no}/cancel") => Some(cancel(gateway, input, now)),
        _ => None,
    }
}

fn transfer(gateway: &Gateway, input: &Input, now: i64) -> Outcome {
    if let Some(url) = input.value("notify_url").and_then(Value::as_str) {
        check_notify_url(url)?;
    }
    let made = gateway.state.change(|facts, changes| {
        if let Some(known) = facts.transfers.get(input.text("out_bill_no")) {
            // The same request again is the same transfer.
            let same = known.request == input.body;
            return same.then(|| known.clone()).ok_or_else(|| {
                refused("INVALID_REQUEST", "商户单号已存在，且请求参数与首次请求时不一致。请核对后再试")
            });
        }
        let made = Transfer {
            out_bill_no: input.text("out_bill_no").to_owned(),
            transfer_bill_no: facts.transfer_number(now),
            request: input.body.clone(),
            package_info: lower_hex(&random::<32>()),
            created_at: now,
            updated_at: now,
            state: TransferState::WaitUserConfirm,
        };
        changes.put(made.clone());
        Ok(made)
    });
    let made = made.map_err(Refusal::from)??;
    gateway.feed.changed("transfers");
    let mut told = json!({
        "out_bill_no": made.out_bill_no,
        "transfer_bill_no": made.transfer_bill_no,
        "create_time": rfc3339(made.created_at),
        "state": made.state.wire(),
    });
    if made.state == TransferState::WaitUserConfirm {
        told["package_info"] = json!(made.package_info);
    }
    put_fail_reason(&mut told, &made);
    Ok(Some(told))
}

/// By the number that travels as `wire`.
fn query(gateway: &Gateway, input: &Input, wire: &str) -> Outcome {
    let number = input.text(wire);
    gateway.state.read(|facts| {
        let found = match wire {
            "out_bill_no" => facts.transfers.get(number),
            _ => facts.transfers.values().find(|one| one.transfer_bill_no == number),
        };
        found.map(|one| Some(told(gateway.merchant.mchid(), one))).ok_or_else(no_such_transfer)
    })
}

fn cancel(gateway: &Gateway, input: &Input, now: i64) -> Outcome {
    let cancelled = gateway.state.change(|facts, changes| {
        let transfer = facts.transfers.get(input.text("out_bill_no")).ok_or_else(no_such_transfer)?;
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
    gateway.feed.changed("transfers");
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

fn put_fail_reason(told: &mut Value, transfer: &Transfer) {
    match transfer.state {
        TransferState::Ended(TransferOutcome::Fail) => told["fail_reason"] = json!("PAYEE_ACCOUNT_ABNORMAL"),
        TransferState::Ended(TransferOutcome::Cancelled) => told["fail_reason"] = json!("MCH_CANCEL"),
        _ => {}
    }
}

/// What queries tell of a transfer.
fn told(mchid: &str, transfer: &Transfer) -> Value {
    let mut told = result(mchid, transfer);
    for name in ["appid", "transfer_remark", "user_name"] {
        if let Some(value) = transfer.request.get(name) {
            told[name] = value.clone();
        }
    }
    told
}

/// What callbacks tell of a transfer, and queries too.
fn result(mchid: &str, transfer: &Transfer) -> Value {
    let mut told = json!({
        "mch_id": mchid,
        "out_bill_no": transfer.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no,
        "state": transfer.state.wire(),
        "transfer_amount": transfer.amount(),
        "openid": transfer.request.get("openid"),
        "create_time": rfc3339(transfer.created_at),
        "update_time": rfc3339(transfer.updated_at),
    });
    put_fail_reason(&mut told, transfer);
    told
}

impl Gateway {
    /// A transfer ends, now; gives how. Without an outcome what is taken back ends so, and the user confirms the rest.
    pub(crate) fn settle_transfer(
        &self,
        out_bill_no: &str,
        outcome: Option<TransferOutcome>,
    ) -> Result<(TransferOutcome, Called), NotSettled> {
        let now = self.clock.now();
        let settled = self.state.change(|facts, changes| {
            let transfer = facts.transfers.get(out_bill_no).ok_or(NotSettled::Unknown)?;
            let outcome = outcome.unwrap_or_else(|| transfer.state.usual_outcome());
            if !transfer.state.can_end(outcome) {
                return Err(NotSettled::Already);
            }
            let transfer = Transfer { state: TransferState::Ended(outcome), updated_at: now, ..transfer.clone() };
            // Without an address there is no callback: it is not the configured one's affair.
            let url = transfer.request.get("notify_url").and_then(Value::as_str).map(str::to_owned);
            let resource = result(self.merchant.mchid(), &transfer);
            let owed = self.owe(facts, changes, url, FINISHED, resource, None);
            changes.put(transfer);
            Ok((outcome, owed))
        });
        let (outcome, owed) = settled.map_err(NotSettled::NotKept)??;
        self.feed.changed("transfers");
        Ok((outcome, self.owed(owed, FINISHED)))
    }
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
            };
            assert_fits(FINISHED, &result("1230000109", &transfer));
        }
    }
}
