//! What is behind the operations: state where a product has a model.
//!
//! In: an operation and its checked input. Out: what it answers. An operation
//! without a model here is answered from the description's example.

pub(crate) mod bills;
pub(crate) mod businesscircle;
pub(crate) mod combined_orders;
#[cfg(test)]
pub(crate) mod described;
pub(crate) mod happenings;
pub(crate) mod media;
pub(crate) mod not_settled;
pub(crate) mod order_refunds;
pub(crate) mod orders;
pub(crate) mod platform;
pub(crate) mod transfer_batches;
pub(crate) mod transfers;

use http::StatusCode;
use serde_json::Value;

use crate::gateway::refusal::Refusal;

/// What an operation answers from state: a body, or `None` for an empty one.
pub(crate) type Outcome = Result<Option<Value>, Refusal>;

/// Refuses an address for callbacks that is none of the web. Whether it is called is found out when it is due.
fn check_notify_url(url: &str) -> Result<(), Refusal> {
    if url.starts_with("http://") || url.starts_with("https://") { Ok(()) } else { Err(Refusal::wrong_notify_url(url)) }
}

/// What a product refuses because of its rules.
fn refused(code: &'static str, message: &str) -> Refusal {
    Refusal::business(StatusCode::BAD_REQUEST, code, message)
}

fn not_found(code: &'static str, message: &str) -> Refusal {
    Refusal::business(StatusCode::NOT_FOUND, code, message)
}
