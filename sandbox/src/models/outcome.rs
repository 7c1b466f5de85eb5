//! How a model responds.
//!
//! In: codes and messages of a product. Out: refusals in the gateway's shape.

use http::StatusCode;
use serde_json::Value;

use crate::refusal::Refusal;

/// What an operation responds from state: a body, or `None` for an empty one.
pub(crate) type Outcome = Result<Option<Value>, Refusal>;

/// What a product refuses because of its rules.
pub(super) fn refused(code: &'static str, message: &str) -> Refusal {
    Refusal::business(StatusCode::BAD_REQUEST, code, message)
}

pub(super) fn not_found(code: &'static str, message: &str) -> Refusal {
    Refusal::business(StatusCode::NOT_FOUND, code, message)
}

/// What a product refuses for want of a right, or by its limits.
pub(super) fn forbidden(code: &'static str, message: &str) -> Refusal {
    Refusal::business(StatusCode::FORBIDDEN, code, message)
}
