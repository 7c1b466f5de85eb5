//! The words that lines begin with.
//!
//! Nothing comes in; out go the words, which a line is written and read by.

pub(super) const PRODUCT: &str = "product";
pub(super) const OPERATION: &str = "operation";
pub(super) const SCHEMA: &str = "schema";
pub(super) const EVENT: &str = "event";
pub(super) const ERRORS: &str = "errors";
pub(super) const CODE: &str = "code";
pub(super) const FAIL_REASON: &str = "fail_reason";
pub(super) const REQUEST_ID_TAIL: &str = "request_id_tail";
