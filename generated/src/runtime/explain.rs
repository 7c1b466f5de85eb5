//! What is known of error codes, of reasons in answers, and of Request-IDs.
//!
//! The tables of `products::errors` come in; meaning and remedy go out, in
//! English and in Chinese. Nothing here decides anything: what a code says
//! about the outcome of a call is data, which [`Outcome`] goes by.
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

use std::fmt;

use super::{Meta, Outcome};
use crate::products::errors::{CODES, FAIL_REASONS, REQUEST_ID_TAILS};

/// The code that says "too many calls", in whichever spelling.
pub(super) const RATE_LIMIT: &str = "FREQUENCY_LIMITED";
/// What an operation answers with any code that it does not list.
pub(super) const ANY: &str = "*";

/// A sentence in English and in Chinese.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Words {
    /// In English.
    pub en: &'static str,
    /// In Chinese.
    pub zh: &'static str,
}

/// What something means, and what to do about it. `Display` shows the English.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Explanation {
    /// What it means.
    pub meaning: Words,
    /// What to do.
    pub remedy: Words,
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.meaning.en, self.remedy.en)
    }
}

/// What an error code says about sending the call again.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Repeat {
    /// As it is, it fails again.
    Never,
    /// After a pause.
    Later,
    /// With the very same parameters, once the cause is gone. A new number would be a
    /// second order, refund or transfer.
    SameParameters,
    /// Only after a query has told that it was not done.
    AfterQuery,
}

/// What is known of an error code: everywhere, or for the operations that list this
/// meaning of it.
#[derive(Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct CodeFacts {
    /// The code; `*` is any that the operation does not list.
    pub code: &'static str,
    /// Other spellings of it.
    pub spellings: &'static [&'static str],
    /// The statuses that it is documented with. It may come with others.
    pub statuses: &'static [u16],
    /// What it says about the effect of the call.
    pub outcome: Outcome,
    /// What it says about a repetition.
    pub repeat: Repeat,
    /// Whether every operation may answer it.
    pub common: bool,
    /// What it means, and what to do.
    pub explanation: Explanation,
}

impl CodeFacts {
    fn is(&self, code: &str) -> bool {
        self.code == code || self.spellings.contains(&code)
    }
}

/// What is known of a code: its plain meaning, whichever operation answered it.
pub fn code(code: &str) -> Option<&'static CodeFacts> {
    CODES.iter().copied().find(|facts| facts.is(code.trim_ascii()))
}

/// What a code means when this operation answers it. `None` where neither the operation
/// nor the common ones list it: then it says nothing for certain.
pub fn code_of(operation: &Meta, code: &str) -> Option<&'static CodeFacts> {
    decides(Some(operation), Some(code))
}

/// What a value of `fail_reason` in an answer means.
pub fn fail_reason(value: &str) -> Option<&'static Explanation> {
    find(FAIL_REASONS, value.trim_ascii())
}

/// What the tail of a `Request-ID` tells: the number behind its last `-`.
pub fn request_id(request_id: &str) -> Option<&'static Explanation> {
    let (_, tail) = request_id.trim_ascii().rsplit_once('-')?;
    find(REQUEST_ID_TAILS, tail)
}

/// What decides about the outcome of a call that was answered with this code: the code
/// where the operation lists it, what the operation says of all others, the common one.
pub(super) fn decides(operation: Option<&Meta>, code: Option<&str>) -> Option<&'static CodeFacts> {
    let own = operation.map_or(&[][..], |meta| meta.errors);
    let listed = |wanted: &str| own.iter().copied().find(|facts| facts.is(wanted));
    let code = code.map(str::trim_ascii);
    let common = |wanted: &str| self::code(wanted).filter(|facts| facts.common);
    code.and_then(listed).or_else(|| listed(ANY)).or_else(|| code.and_then(common))
}

fn find(table: &'static [(&str, Explanation)], value: &str) -> Option<&'static Explanation> {
    table.iter().find(|(known, _)| *known == value).map(|(_, explanation)| explanation)
}

/// Defines the questions to an error that have a code for an answer.
macro_rules! error_predicates {
    ($($(#[$meta:meta])* $name:ident: $variant:ident,)*) => {
        impl $crate::runtime::Error {
            $(
                $(#[$meta])*
                pub fn $name(&self) -> bool {
                    self.code() == Some(&ErrorCode::$variant)
                }
            )*
        }
    };
}
pub(crate) use error_predicates;
