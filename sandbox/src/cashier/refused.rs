//! Why the cashier does not do what it was asked.
//!
//! In: nothing. Out: a refusal, in a form that the page has words for.

use http::StatusCode;

/// A refusal: a status, a word for programs, a sentence for people.
pub(super) type Refused = (StatusCode, &'static str, String);

/// No order is named by what was asked for.
pub(super) fn unknown() -> Refused {
    let message =
        "no order is paid by this: it is of another sandbox, or the order was placed again, which gave another";
    (StatusCode::NOT_FOUND, "unknown", message.to_owned())
}
