//! Batches of transfers (转账批次单).
//!
//! In: batches, and that they were worked off. Out: each batch and its
//! transfers as they stand. All transfers of a batch come to their end together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    calendar,
    state::{Records, State, record},
};

/// A batch.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct TransferBatch {
    /// The merchant's number of it (商家批次单号).
    pub(crate) out_batch_no: String,
    /// WeChat Pay's number of it (微信批次单号).
    pub(crate) batch_id: String,
    /// What the merchant asked for, as received.
    pub(crate) request: Value,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    /// When all of its transfers had come to their end.
    pub(crate) finished_at: Option<i64>,
    /// Those that failed, by the merchant's number (商家明细单号), and why.
    #[serde(default)]
    pub(crate) failed: BTreeMap<String, String>,
}

record!(TransferBatch, transfer_batches, |batch| batch.out_batch_no.clone());

impl TransferBatch {
    /// As it stands on the wire.
    pub(crate) fn status(&self) -> &'static str {
        if self.finished_at.is_some() { "FINISHED" } else { "ACCEPTED" }
    }

    /// The sum of its transfers, in 分.
    pub(crate) fn amount(&self) -> i64 {
        self.request.get("total_amount").and_then(Value::as_i64).unwrap_or_default()
    }

    /// Why a transfer of it failed, if it did.
    pub(crate) fn fail_reason(&self, detail: &Value) -> Option<&str> {
        let number = detail.get("out_detail_no").and_then(Value::as_str)?;
        self.failed.get(number).map(String::as_str)
    }

    /// Its transfers as they were asked for, each with WeChat Pay's number of it (微信明细单号).
    pub(crate) fn details(&self) -> impl DoubleEndedIterator<Item = (String, &Value)> + ExactSizeIterator {
        let details = self.request.get("transfer_detail_list").and_then(Value::as_array);
        let details = details.map(Vec::as_slice).unwrap_or_default();
        // The number has 40 digits, as the real ones have: those of the batch that differ, and which of it this is.
        let batch = self.batch_id.get(7..).unwrap_or_default();
        details.iter().enumerate().map(move |(at, detail)| (format!("104{batch}{:04}", at + 1), detail))
    }
}

impl Records {
    /// WeChat Pay's number for the next batch: 40 digits, as the real ones have.
    pub(crate) fn batch_number(&self, now: i64) -> String {
        format!("1030000000000000000000{}{:010}", calendar::compact_date(now), self.all::<TransferBatch>().len() + 1)
    }
}

impl State {
    /// All batches, oldest first.
    pub(crate) fn transfer_batches(&self) -> Vec<TransferBatch> {
        let mut batches: Vec<TransferBatch> = self.read(|records| records.all::<TransferBatch>().cloned().collect());
        batches.sort_by(|one, other| one.batch_id.cmp(&other.batch_id));
        batches
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn details_numbers_have_40_digits_and_differ() {
        let batch = TransferBatch {
            out_batch_no: "plfk2020042013".to_owned(),
            batch_id: Records::default().batch_number(0),
            request: json!({"transfer_detail_list": [{}, {}]}),
            created_at: 0,
            finished_at: None,
            failed: BTreeMap::new(),
        };
        let numbers: Vec<String> = batch.details().map(|(number, _)| number).collect();
        assert_eq!((batch.batch_id.len(), numbers[0].len()), (40, 40));
        assert_ne!(numbers[0], numbers[1]);
    }

    #[test]
    fn batch_of_an_earlier_state_file_is_read() {
        let read: Result<TransferBatch, _> = serde_json::from_value(json!({
            "out_batch_no": "BATCH1", "batch_id": "103", "request": {}, "created_at": 0, "finished_at": 1,
        }));
        assert!(read.is_ok_and(|batch| batch.failed.is_empty()));
    }
}
