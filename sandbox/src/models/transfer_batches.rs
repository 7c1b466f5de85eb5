//! 商家转账到零钱 (batch transfers), answered from state.
//!
//! In: an operation and its checked input, or that a batch was worked off. Out:
//! the answer's body, a refusal, or nothing for an operation that has no model
//! here. A batch that is finished owes its callback to its own `notify_url`,
//! where it has one; its transfers can be told of from then on.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wechatpay_codegen::api::Operation;

use super::{Outcome, check_notify_url, happenings::Called, not_found, not_settled::NotSettled, refused};
use crate::{
    calendar::rfc3339,
    gateway::{Gateway, input::Input, refusal::Refusal},
    state::{Facts, transfer_batches::TransferBatch},
};

const FINISHED: &str = "MCHTRANSFER.BATCH.FINISHED";

/// So many transfers a page has that names no limit.
const USUAL_LIMIT: usize = 20;

/// The answer, if the operation has a model.
pub(crate) fn answer(gateway: &Gateway, operation: &Operation, input: &Input, now: i64) -> Option<Outcome> {
    let path = operation.template.strip_prefix("/v3/transfer/batches")?;
    match (operation.method.as_str(), path) {
        ("POST", "") => Some(start(gateway, input, now)),
        ("GET", "/batch-id/{batch_id}" | "/out-batch-no/{out_batch_no}") => Some(query(gateway, input)),
        (
            "GET",
            "/batch-id/{batch_id}/details/detail-id/{detail_id}"
            | "/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        ) => Some(query_detail(gateway, input)),
        _ => None,
    }
}

fn start(gateway: &Gateway, input: &Input, now: i64) -> Outcome {
    if let Some(url) = input.value("notify_url").and_then(Value::as_str) {
        check_notify_url(url)?;
    }
    let started = gateway.state.change(|facts, changes| {
        if let Some(known) = facts.transfer_batches.get(input.text("out_batch_no")) {
            // The same request again is the same batch.
            let same = known.request == input.body;
            return same.then(|| known.clone()).ok_or_else(|| {
                refused("INVALID_REQUEST", "商家批次单号已存在，且请求参数与首次请求时不一致。请核对后再试")
            });
        }
        let batch = TransferBatch {
            out_batch_no: input.text("out_batch_no").to_owned(),
            batch_id: facts.batch_number(now),
            request: input.body.clone(),
            created_at: now,
            finished_at: None,
        };
        check_sums(&batch)?;
        changes.put(batch.clone());
        Ok(batch)
    });
    let batch = started.map_err(Refusal::from)??;
    gateway.feed.changed("transfer_batches");
    Ok(Some(json!({
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "create_time": rfc3339(batch.created_at),
        "batch_status": batch.status(),
    })))
}

/// Refuses a batch that says something else of its transfers than they do.
fn check_sums(batch: &TransferBatch) -> Result<(), Refusal> {
    let amount = |detail: &Value| detail.get("transfer_amount").and_then(Value::as_i64).unwrap_or_default();
    let sum = batch.details().try_fold(0_i64, |sum, (_, detail)| sum.checked_add(amount(detail)));
    if sum != Some(batch.amount()) {
        return Err(refused("INVALID_REQUEST", "转账总金额与转账明细金额之和不一致"));
    }
    if batch.request.get("total_num").and_then(Value::as_u64) != u64::try_from(batch.details().len()).ok() {
        return Err(refused("INVALID_REQUEST", "转账总笔数与转账明细笔数不一致"));
    }
    let numbers: BTreeSet<&str> = batch.details().map(|(_, detail)| text(detail, "out_detail_no")).collect();
    if numbers.len() != batch.details().len() {
        return Err(refused("INVALID_REQUEST", "同一批次内商家明细单号重复"));
    }
    Ok(())
}

fn query(gateway: &Gateway, input: &Input) -> Outcome {
    let with_details = input.value("need_query_detail") == Some(&Value::Bool(true));
    let filter = input.text("detail_status");
    if with_details && filter.is_empty() {
        return Err(refused("PARAM_ERROR", "查询转账明细单时，明细状态必填"));
    }
    gateway.state.read(|facts| {
        let batch = find(facts, input)?;
        let mut told = json!({"transfer_batch": told(gateway.merchant.mchid(), batch)});
        if with_details {
            let number = |wire: &str, otherwise: usize| {
                input.value(wire).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok()).unwrap_or(otherwise)
            };
            let (offset, limit) = (number("offset", 0), number("limit", USUAL_LIMIT));
            let listed = batch.finished_at.is_some() && ["ALL", "SUCCESS"].contains(&filter);
            let details = batch.details().filter(|_| listed).skip(offset).take(limit);
            told["transfer_detail_list"] = details.map(|(detail_id, detail)| brief(&detail_id, detail)).collect();
            // That the query by WeChat Pay's number has these is not known.
            if input.value("out_batch_no").is_some() {
                (told["offset"], told["limit"]) = (json!(offset), json!(limit));
            }
        }
        Ok(Some(told))
    })
}

fn query_detail(gateway: &Gateway, input: &Input) -> Outcome {
    gateway.state.read(|facts| {
        let batch = find(facts, input)?;
        let Some(finished_at) = batch.finished_at else {
            return Err(refused("INVALID_REQUEST", "批次单未完成，暂不支持查询明细单"));
        };
        let is_it = |(detail_id, detail): &(String, &Value)| match input.value("detail_id") {
            Some(number) => number == detail_id.as_str(),
            None => text(detail, "out_detail_no") == input.text("out_detail_no"),
        };
        let (detail_id, detail) = batch.details().find(is_it).ok_or_else(no_such_batch)?;
        let mut told = brief(&detail_id, detail);
        told["mchid"] = json!(gateway.merchant.mchid());
        told["out_batch_no"] = json!(batch.out_batch_no);
        told["batch_id"] = json!(batch.batch_id);
        told["appid"] = batch.request.get("appid").cloned().unwrap_or_default();
        for name in ["transfer_amount", "transfer_remark", "openid", "user_name"] {
            if let Some(value) = detail.get(name) {
                told[name] = value.clone();
            }
        }
        told["initiate_time"] = json!(rfc3339(batch.created_at));
        told["update_time"] = json!(rfc3339(finished_at));
        Ok(Some(told))
    })
}

/// The batch that is named by either number.
fn find<'a>(facts: &'a Facts, input: &Input) -> Result<&'a TransferBatch, Refusal> {
    let found = match input.value("batch_id") {
        Some(number) => facts.transfer_batches.values().find(|batch| number == batch.batch_id.as_str()),
        None => facts.transfer_batches.get(input.text("out_batch_no")),
    };
    found.ok_or_else(no_such_batch)
}

fn no_such_batch() -> Refusal {
    not_found("NOT_FOUND", "记录不存在")
}

fn text<'a>(detail: &'a Value, name: &str) -> &'a str {
    detail.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A transfer in a list. It is told of once its batch is finished, and then it has succeeded.
fn brief(detail_id: &str, detail: &Value) -> Value {
    json!({"detail_id": detail_id, "out_detail_no": detail.get("out_detail_no"), "detail_status": "SUCCESS"})
}

/// What queries tell of a batch.
fn told(mchid: &str, batch: &TransferBatch) -> Value {
    let mut told = result(batch);
    told["mchid"] = json!(mchid);
    told["batch_type"] = json!("API");
    told["create_time"] = json!(rfc3339(batch.created_at));
    for name in ["appid", "batch_name", "batch_remark", "transfer_scene_id"] {
        if let Some(value) = batch.request.get(name) {
            told[name] = value.clone();
        }
    }
    told
}

/// What callbacks tell of a batch, and queries too.
fn result(batch: &TransferBatch) -> Value {
    let (num, amount) = (batch.details().len(), batch.amount());
    let succeeded = if batch.finished_at.is_some() { (num, amount) } else { (0, 0) };
    json!({
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "batch_status": batch.status(),
        "total_num": num,
        "total_amount": amount,
        "success_num": succeeded.0,
        "success_amount": succeeded.1,
        "fail_num": 0,
        "fail_amount": 0,
        "update_time": rfc3339(batch.finished_at.unwrap_or(batch.created_at)),
    })
}

impl Gateway {
    /// A batch is worked off, now: all of its transfers succeed.
    pub(crate) fn settle_batch(&self, out_batch_no: &str) -> Result<Called, NotSettled> {
        let now = self.clock.now();
        let settled = self.state.change(|facts, changes| {
            let batch = facts.transfer_batches.get(out_batch_no).ok_or(NotSettled::Unknown)?;
            if batch.finished_at.is_some() {
                return Err(NotSettled::Already);
            }
            let batch = TransferBatch { finished_at: Some(now), ..batch.clone() };
            let url = batch.request.get("notify_url").and_then(Value::as_str).map(str::to_owned);
            let owed = self.owe(facts, changes, url, FINISHED, result(&batch), None);
            changes.put(batch);
            Ok(owed)
        });
        let owed = settled.map_err(NotSettled::NotKept)??;
        self.feed.changed("transfer_batches");
        Ok(self.owed(owed, FINISHED))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::described::assert_fits;

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        let batch = TransferBatch {
            out_batch_no: "plfk2020042013".to_owned(),
            batch_id: "1030000071100999991182020050700019480001".to_owned(),
            request: json!({"total_amount": 1, "transfer_detail_list": [{"out_detail_no": "x"}]}),
            created_at: 0,
            finished_at: Some(0),
        };
        assert_fits(FINISHED, &result(&batch));
    }
}
