//! What is remembered of merchants that are taken in (特约商户进件).
//!
//! In: what happened to each application. Out: the same, as plain fields. What decides is in `applyment_calls`.

use super::bounded::Bounded;

#[derive(Debug, Default)]
pub(super) struct Applyments {
    /// The numbers of uploads that were told, and the calls that told them.
    pub(super) uploads: Bounded<(String, u64), 1_000>,
    pub(super) applications: Bounded<Application, 200>,
    /// The two halves of A4: one that was rejected was corrected, and one was followed from the link for the
    /// administrator to its end.
    pub(super) corrected: Option<[u64; 2]>,
    pub(super) followed: Option<[u64; 2]>,
    /// Changes of settlement accounts that were accepted: whose, by which call, and when.
    pub(super) changes: Bounded<Change, 200>,
}

/// An application (申请单).
#[derive(Debug)]
pub(super) struct Application {
    pub(super) business_code: String,
    /// The first call that was accepted, or that told of it.
    pub(super) call: u64,
    /// The last call that told that it is rejected, unless it was submitted again since.
    pub(super) rejected: Option<u64>,
    /// The first call that told the link for the administrator.
    pub(super) linked: Option<u64>,
}

impl Application {
    pub(super) fn new(business_code: String, call: u64) -> Self {
        Self { business_code, call, rejected: None, linked: None }
    }
}

/// A settlement account was changed (修改结算账户).
#[derive(Debug)]
pub(super) struct Change {
    pub(super) sub_mchid: String,
    pub(super) call: u64,
    pub(super) at_ms: u64,
}
