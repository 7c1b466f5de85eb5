//! [`Error`]: the one error of every call.
//!
//! What went wrong at any stage comes in; accessors for programs and one line
//! for people go out. What always holds: `Display`, `Debug` and the line of
//! causes that this crate makes show no key, no Authorization, no body and no
//! value that was sent; the accessors hand out what was received, unchanged.

pub(crate) mod date;
mod display;
mod effect;
mod endpoint;
pub(crate) mod json;
mod predicates;
mod record;
mod redactor;
mod refused_signature;
mod request_id;
mod response;
pub(crate) mod sanitize;
mod signing;
mod stage;
#[cfg(test)]
mod tests;

pub(crate) use endpoint::{CallSite, Endpoint};
pub use record::Error;
pub(crate) use redactor::Redactor;
pub(crate) use request_id::{request_id, shown_request_id};
pub use signing::SignInformation;
pub(crate) use signing::{SentRequest, Signed};
pub use stage::Stage;
