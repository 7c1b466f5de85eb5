//! How a model responds.
//!
//! In: codes and messages of a product. Out: refusals in the gateway's shape.

use http::StatusCode;
use serde_json::Value;

use crate::refusal::Refusal;

/// What an operation responds from state: a body, or `None` for an empty one.
pub(crate) type Outcome = Result<Option<Value>, Refusal>;

/// Refuses an address for callbacks that is not a web address. Whether it can be called shows when it is due.
pub(super) fn check_notify_url(url: &str) -> Result<(), Refusal> {
    if url.starts_with("http://") || url.starts_with("https://") { Ok(()) } else { Err(Refusal::wrong_notify_url(url)) }
}

/// What a product refuses because of its rules.
pub(super) fn refused(code: &'static str, message: &str) -> Refusal {
    Refusal::business(StatusCode::BAD_REQUEST, code, message)
}

pub(super) fn not_found(code: &'static str, message: &str) -> Refusal {
    Refusal::business(StatusCode::NOT_FOUND, code, message)
}
