//! 商家转账到零钱 (batch transfers), served from state.
//!
//! In: a checked input, or that a batch was worked off. Out: the response's
//! body, or a refusal. A batch that is finished queues its callback for its own
//! `notify_url`, where it has one; its transfers can be queried from then on.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    callback::{self, CallbackOutcome},
    context::Context,
    outcome::{Outcome, not_found, refused},
    settling::NotSettled,
};
use crate::{
    calendar::rfc3339, checks::input::Input, records::transfer_batches::TransferBatch, refusal::Refusal, state::Records,
};

const FINISHED: &str = "MCHTRANSFER.BATCH.FINISHED";

/// From this amount on a transfer may name the user, in 分.
const NAMED_FROM: i64 = 30;

/// So many transfers a page has that names no limit.
const USUAL_LIMIT: usize = 20;

pub(super) fn create_batch(context: &Context<'_>, input: &Input) -> Outcome {
    let started = context.state.change(|records, changes| {
        if let Some(known) = records.get::<TransferBatch>(input.text("out_batch_no")) {
            // The same request again is the same batch.
            let same = known.request == input.body;
            return same.then(|| known.clone()).ok_or_else(|| {
                refused("INVALID_REQUEST", "商家批次单号已存在，且请求参数与首次请求时不一致。请核对后再试")
            });
        }
        let batch = TransferBatch {
            out_batch_no: input.text("out_batch_no").to_owned(),
            batch_id: records.batch_number(context.now),
            request: input.body.clone(),
            created_at: context.now,
            finished_at: None,
            failed: BTreeMap::new(),
        };
        check_sums(&batch)?;
        check_names(&batch)?;
        changes.put(batch.clone());
        Ok(batch)
    });
    let batch = started.map_err(Refusal::from)??;
    Ok(Some(json!({
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "create_time": rfc3339(batch.created_at),
        "batch_status": batch.status(),
    })))
}

/// Refuses names where some of the transfers have none, and where a transfer is too small for one.
fn check_names(batch: &TransferBatch) -> Result<(), Refusal> {
    let mut named = batch.details().filter(|(_, detail)| !text(detail, "user_name").is_empty());
    let is_small = |(_, detail): (String, &Value)| {
        detail.get("transfer_amount").and_then(Value::as_i64).is_some_and(|amount| amount < NAMED_FROM)
    };
    let count = batch.details().filter(|(_, detail)| !text(detail, "user_name").is_empty()).count();
    if count > 0 && count < batch.details().len() {
        return Err(refused("INVALID_REQUEST", "同一批次转账明细中的姓名字段须全部填写或全部不填写"));
    }
    if named.any(is_small) {
        return Err(refused("INVALID_REQUEST", "明细转账金额小于0.3元时，不允许填写收款用户姓名"));
    }
    Ok(())
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

pub(super) fn query_batch(context: &Context<'_>, input: &Input) -> Outcome {
    let with_details = input.value("need_query_detail") == Some(&Value::Bool(true));
    let filter = input.text("detail_status");
    if with_details && filter.is_empty() {
        return Err(refused("PARAM_ERROR", "查询转账明细单时，明细状态必填"));
    }
    context.state.read(|records| {
        let batch = find(records, input)?;
        let mut body = json!({"transfer_batch": body(context.mchid, batch)});
        if with_details {
            let number = |wire: &str, otherwise: usize| {
                input.value(wire).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok()).unwrap_or(otherwise)
            };
            let (offset, limit) = (number("offset", 0), number("limit", USUAL_LIMIT));
            let is_listed =
                |detail: &Value| batch.finished_at.is_some() && ["ALL", detail_status(batch, detail)].contains(&filter);
            let details = batch.details().filter(|(_, detail)| is_listed(detail)).skip(offset).take(limit);
            body["transfer_detail_list"] =
                details.map(|(detail_id, detail)| brief(batch, &detail_id, detail)).collect();
            // That the query by WeChat Pay's number has these is not known.
            if input.value("out_batch_no").is_some() {
                (body["offset"], body["limit"]) = (json!(offset), json!(limit));
            }
        }
        Ok(Some(body))
    })
}

pub(super) fn query_detail(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| {
        let batch = find(records, input)?;
        let Some(finished_at) = batch.finished_at else {
            return Err(refused("INVALID_REQUEST", "批次单未完成，暂不支持查询明细单"));
        };
        let is_it = |(detail_id, detail): &(String, &Value)| match input.value("detail_id") {
            Some(number) => number == detail_id.as_str(),
            None => text(detail, "out_detail_no") == input.text("out_detail_no"),
        };
        let (detail_id, detail) = batch.details().find(is_it).ok_or_else(no_such_batch)?;
        let mut body = brief(batch, &detail_id, detail);
        body["mchid"] = json!(context.mchid);
        body["out_batch_no"] = json!(batch.out_batch_no);
        body["batch_id"] = json!(batch.batch_id);
        body["appid"] = batch.request.get("appid").cloned().unwrap_or_default();
        for name in ["transfer_amount", "transfer_remark", "openid", "user_name"] {
            if let Some(value) = detail.get(name) {
                body[name] = value.clone();
            }
        }
        if let Some(reason) = batch.fail_reason(detail) {
            body["fail_reason"] = json!(reason);
        }
        body["initiate_time"] = json!(rfc3339(batch.created_at));
        body["update_time"] = json!(rfc3339(finished_at));
        Ok(Some(body))
    })
}

/// The batch that is named by either number.
fn find<'a>(records: &'a Records, input: &Input) -> Result<&'a TransferBatch, Refusal> {
    let found = match input.value("batch_id") {
        Some(number) => records.all::<TransferBatch>().find(|batch| number == batch.batch_id.as_str()),
        None => records.get::<TransferBatch>(input.text("out_batch_no")),
    };
    found.ok_or_else(no_such_batch)
}

fn no_such_batch() -> Refusal {
    not_found("NOT_FOUND", "记录不存在")
}

fn text<'a>(detail: &'a Value, name: &str) -> &'a str {
    detail.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// What became of a transfer of a finished batch.
fn detail_status(batch: &TransferBatch, detail: &Value) -> &'static str {
    if batch.fail_reason(detail).is_some() { "FAIL" } else { "SUCCESS" }
}

/// A transfer in a list. It is listed once its batch is finished.
fn brief(batch: &TransferBatch, detail_id: &str, detail: &Value) -> Value {
    let status = detail_status(batch, detail);
    json!({"detail_id": detail_id, "out_detail_no": detail.get("out_detail_no"), "detail_status": status})
}

/// The body of queries about a batch.
fn body(mchid: &str, batch: &TransferBatch) -> Value {
    let mut body = resource(batch);
    body["mchid"] = json!(mchid);
    body["batch_type"] = json!("API");
    body["create_time"] = json!(rfc3339(batch.created_at));
    for name in ["appid", "batch_name", "batch_remark", "transfer_scene_id"] {
        if let Some(value) = batch.request.get(name) {
            body[name] = value.clone();
        }
    }
    body
}

/// The resource of callbacks about a batch, which queries have too.
fn resource(batch: &TransferBatch) -> Value {
    let (num, amount) = (batch.details().len(), batch.amount());
    let failed = batch.details().filter(|(_, detail)| batch.fail_reason(detail).is_some());
    let failed = failed.fold((0, 0_i64), |(num, amount), (_, detail)| {
        (num + 1, amount.saturating_add(detail.get("transfer_amount").and_then(Value::as_i64).unwrap_or_default()))
    });
    let succeeded = match batch.finished_at {
        Some(_) => (num - failed.0, amount.saturating_sub(failed.1)),
        None => (0, 0),
    };
    json!({
        "out_batch_no": batch.out_batch_no,
        "batch_id": batch.batch_id,
        "batch_status": batch.status(),
        "total_num": num,
        "total_amount": amount,
        "success_num": succeeded.0,
        "success_amount": succeeded.1,
        "fail_num": failed.0,
        "fail_amount": failed.1,
        "update_time": rfc3339(batch.finished_at.unwrap_or(batch.created_at)),
    })
}

/// Which transfers of a batch fail, and why.
#[derive(Clone, Copy)]
pub(crate) struct Failing<'a> {
    pub(crate) fail_reason: &'a str,
    /// By the merchant's numbers (商家明细单号); all of them without any.
    pub(crate) out_detail_nos: Option<&'a [String]>,
}

impl Failing<'_> {
    /// Those of a batch that fail; `None` where it has no transfer that is named.
    fn of(self, batch: &TransferBatch) -> Option<BTreeMap<String, String>> {
        let numbers = || batch.details().map(|(_, detail)| text(detail, "out_detail_no").to_owned());
        let failing: Vec<String> = match self.out_detail_nos {
            Some(named) => {
                let known: BTreeSet<String> = numbers().collect();
                named.iter().all(|number| known.contains(number)).then(|| named.to_vec())?
            }
            None => numbers().collect(),
        };
        Some(failing.into_iter().map(|number| (number, self.fail_reason.to_owned())).collect())
    }
}

/// A batch is worked off, now: all of its transfers succeed, but for those that are to fail.
pub(crate) fn settle_batch(
    context: &Context<'_>,
    out_batch_no: &str,
    failing: Option<Failing<'_>>,
) -> Result<CallbackOutcome, NotSettled> {
    let now = context.now;
    let settled = context.state.change(|records, changes| {
        let batch = records.get::<TransferBatch>(out_batch_no).ok_or(NotSettled::Unknown)?;
        if batch.finished_at.is_some() {
            return Err(NotSettled::Already);
        }
        let failed = failing.map_or(Some(BTreeMap::new()), |failing| failing.of(batch)).ok_or(NotSettled::Unknown)?;
        let batch = TransferBatch { finished_at: Some(now), failed, ..batch.clone() };
        let url = batch.request.get("notify_url").and_then(Value::as_str);
        let callback = callback::queue(records, changes, now, url, FINISHED, resource(&batch));
        changes.put(batch);
        Ok(callback)
    });
    settled.map_err(NotSettled::NotKept)?
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
            failed: BTreeMap::from([("x".to_owned(), "ACCOUNT_FROZEN".to_owned())]),
        };
        assert_fits(FINISHED, &resource(&batch));
    }
}
