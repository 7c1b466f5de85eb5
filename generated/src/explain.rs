//! What is known of error codes, of reasons in responses, and of Request-IDs, wherever they come
//! from.
//!
//! ```
//! use wechatpay::{Outcome, explain};
//!
//! let facts = explain::code("ORDERPAID").expect("a known code, in an older spelling");
//! assert_eq!((facts.code, facts.outcome), ("ORDER_PAID", Outcome::Unknown));
//! println!("{} {}", facts.explanation.meaning.zh, facts.explanation.remedy.zh);
//!
//! // Why a transfer failed, and what to do.
//! let reason = explain::fail_reason("ACCOUNT_FROZEN").expect("a known reason");
//! println!("{reason}");
//!
//! // What a Request-ID from somebody's log tells.
//! let tail = explain::request_id("08F2A1C70610A4021882A5AF5820B00428D3AB01-268435461");
//! assert!(tail.is_some());
//! ```

use wechatpay_client::{CodeFacts, Explanation, Meta};

use crate::client::ERRORS;

/// What is known of a code: its plain meaning, whichever operation answered it.
pub fn code(code: &str) -> Option<&'static CodeFacts> {
    ERRORS.code(code)
}

/// What a code means when this operation returns it. `None` where neither the operation
/// nor the common ones list it: then it says nothing for certain.
pub fn code_of(operation: &Meta, code: &str) -> Option<&'static CodeFacts> {
    ERRORS.code_of(operation.errors, code)
}

/// What a value of `fail_reason` in a response means.
pub fn fail_reason(value: &str) -> Option<&'static Explanation> {
    ERRORS.fail_reason(value)
}

/// What the tail of a `Request-ID` tells: the number behind its last `-`.
pub fn request_id(request_id: &str) -> Option<&'static Explanation> {
    ERRORS.request_id(request_id)
}
