//! Transfers that users confirm (商家转账单).
//!
//! In: what is to be transferred, and what became of it. Out: each transfer as
//! it stands. A transfer ends once.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    calendar,
    state::{Records, State, record},
};

/// A transfer.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Transfer {
    /// The merchant's number of it (商户单号).
    pub(crate) out_bill_no: String,
    /// WeChat Pay's number of it (微信转账单号).
    pub(crate) transfer_bill_no: String,
    /// What the merchant asked for, as received.
    pub(crate) request: Value,
    /// What the front end opens the user's page with.
    pub(crate) package_info: String,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    /// When its state changed for the last time.
    pub(crate) updated_at: i64,
    pub(crate) state: TransferState,
    /// Why it failed, if it did.
    #[serde(default)]
    pub(crate) fail_reason: Option<String>,
}

record!(Transfer, transfers, |transfer| transfer.out_bill_no.clone());

/// Where a transfer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TransferState {
    /// It waits for the user.
    WaitUserConfirm,
    /// The merchant takes it back.
    Canceling,
    Ended(TransferOutcome),
}

/// How a transfer that users confirm (商家转账) ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum TransferOutcome {
    /// The user confirmed, and has the money.
    Success,
    /// It failed, and the money went back.
    Fail,
    /// The merchant took it back.
    Cancelled,
}

impl TransferOutcome {
    /// As it stands on the wire.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
            Self::Cancelled => "CANCELLED",
        }
    }
}

impl TransferState {
    /// As it stands on the wire.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::WaitUserConfirm => "WAIT_USER_CONFIRM",
            Self::Canceling => "CANCELING",
            Self::Ended(outcome) => outcome.wire(),
        }
    }

    /// How it ends when nothing else is said.
    pub(crate) fn usual_outcome(self) -> TransferOutcome {
        match self {
            Self::Canceling => TransferOutcome::Cancelled,
            _ => TransferOutcome::Success,
        }
    }

    /// Whether it can end so: what is taken back ends taken back, and nothing else does.
    pub(crate) fn can_end(self, outcome: TransferOutcome) -> bool {
        match self {
            Self::WaitUserConfirm => outcome != TransferOutcome::Cancelled,
            Self::Canceling => outcome == TransferOutcome::Cancelled,
            Self::Ended(_) => false,
        }
    }
}

impl Transfer {
    /// What the user receives, in 分.
    pub(crate) fn amount(&self) -> i64 {
        self.request.get("transfer_amount").and_then(Value::as_i64).unwrap_or_default()
    }
}

impl Records {
    /// WeChat Pay's number for the next transfer: 40 digits, as the real ones have.
    pub(crate) fn transfer_number(&self, now: i64) -> String {
        format!("1330000000000000000000{}{:010}", calendar::compact_date(now), self.all::<Transfer>().len() + 1)
    }
}

impl State {
    /// All transfers, oldest first.
    pub(crate) fn transfers(&self) -> Vec<Transfer> {
        let mut transfers: Vec<Transfer> = self.read(|records| records.all::<Transfer>().cloned().collect());
        transfers.sort_by(|one, other| one.transfer_bill_no.cmp(&other.transfer_bill_no));
        transfers
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn can_end_taken_back_ends_so_and_nothing_ends_twice() {
        use TransferOutcome::{Cancelled, Fail, Success};
        let ends = |state: TransferState| [Success, Fail, Cancelled].map(|outcome| state.can_end(outcome));
        assert_eq!(ends(TransferState::WaitUserConfirm), [true, true, false]);
        assert_eq!(ends(TransferState::Canceling), [false, false, true]);
        assert_eq!(ends(TransferState::Ended(Success)), [false, false, false]);
    }

    #[test]
    fn transfer_numbers_have_40_digits() {
        assert_eq!(Records::default().transfer_number(0).len(), 40);
    }

    #[test]
    fn transfer_of_an_earlier_state_file_is_read() {
        let read: Result<Transfer, _> = serde_json::from_value(json!({
            "out_bill_no": "BILL1", "transfer_bill_no": "133", "request": {}, "package_info": "", "created_at": 0,
            "updated_at": 0, "state": {"ended": "FAIL"},
        }));
        assert!(read.is_ok_and(|transfer| transfer.fail_reason.is_none()));
    }
}
