//! What is known of error codes, of reasons in responses, and of Request-IDs.
//!
//! Tables come in from the front door; meaning and remedy go out, in English
//! and in Chinese. Nothing here decides anything: what a code says about the
//! outcome of a call is data, which [`Outcome`] goes by.

use std::fmt;

use super::outcome::Outcome;

/// The code that says "too many calls", in whichever spelling.
pub(crate) const RATE_LIMIT: &str = "FREQUENCY_LIMITED";
/// The entry for any code that an operation does not list.
pub(crate) const ANY: &str = "*";

/// A sentence in English and in Chinese.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Words {
    /// In English.
    pub en: &'static str,
    /// In Chinese.
    pub zh: &'static str,
}

impl Words {
    /// The same in both languages.
    pub const fn new(en: &'static str, zh: &'static str) -> Self {
        Self { en, zh }
    }
}

/// What something means, and what to do about it. `Display` shows the English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// What it means.
    pub meaning: Words,
    /// What to do.
    pub remedy: Words,
}

impl Explanation {
    /// Of a meaning and a remedy.
    pub const fn new(meaning: Words, remedy: Words) -> Self {
        Self { meaning, remedy }
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.meaning.en, self.remedy.en)
    }
}

/// What an error code says about sending the call again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repeat {
    /// As it is, it fails again.
    Never,
    /// After a pause.
    Later,
    /// With exactly the same parameters, once the cause is gone. A new number would be a
    /// second order, refund or transfer.
    SameParameters,
    /// Only after a query has shown that it was not done.
    AfterQuery,
}

/// What is known of an error code: everywhere, or for the operations that list this
/// meaning of it.
#[derive(Debug, PartialEq, Eq)]
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
    /// Whether every operation may return it.
    pub common: bool,
    /// What it means, and what to do.
    pub explanation: Explanation,
}

impl CodeFacts {
    /// A code that not every operation may return, without other spellings.
    pub const fn new(code: &'static str, outcome: Outcome, repeat: Repeat, explanation: Explanation) -> Self {
        Self { code, spellings: &[], statuses: &[], outcome, repeat, common: false, explanation }
    }

    /// With other spellings.
    pub const fn spellings(self, spellings: &'static [&'static str]) -> Self {
        Self { spellings, ..self }
    }

    /// With the statuses that it is documented with.
    pub const fn statuses(self, statuses: &'static [u16]) -> Self {
        Self { statuses, ..self }
    }

    /// As one that every operation may return.
    pub const fn common(self) -> Self {
        Self { common: true, ..self }
    }

    fn is(&self, code: &str) -> bool {
        self.code == code || self.spellings.contains(&code)
    }
}

/// The tables behind [`Error::explain`](crate::Error::explain): the front door hands them in.
#[derive(Clone, Copy, Debug)]
pub struct ErrorTable {
    codes: &'static [&'static CodeFacts],
    fail_reasons: &'static [(&'static str, Explanation)],
    request_id_tails: &'static [(&'static str, Explanation)],
}

impl ErrorTable {
    /// A table that knows nothing: whatever a write is answered with is unknown then.
    pub const EMPTY: &'static Self = &Self::new(&[], &[], &[]);

    /// The plain meaning of every code, what each `fail_reason` means, and what the number behind
    /// the last `-` of a `Request-ID` means.
    pub const fn new(
        codes: &'static [&'static CodeFacts],
        fail_reasons: &'static [(&'static str, Explanation)],
        request_id_tails: &'static [(&'static str, Explanation)],
    ) -> Self {
        Self { codes, fail_reasons, request_id_tails }
    }

    /// What is known of a code: its plain meaning, whichever operation answered it.
    pub fn code(&self, code: &str) -> Option<&'static CodeFacts> {
        self.codes.iter().copied().find(|facts| facts.is(code.trim_ascii()))
    }

    /// What a code means when an operation with these codes of its own returns it. `None` where neither the operation
    /// nor the common ones list it: then it says nothing for certain.
    pub fn code_of(&self, operation: &[&'static CodeFacts], code: &str) -> Option<&'static CodeFacts> {
        self.decides(operation, Some(code))
    }

    /// What a value of `fail_reason` in a response means.
    pub fn fail_reason(&self, value: &str) -> Option<&'static Explanation> {
        find(self.fail_reasons, value.trim_ascii())
    }

    /// What the tail of a `Request-ID` tells: the number behind its last `-`.
    pub fn request_id(&self, request_id: &str) -> Option<&'static Explanation> {
        let (_, tail) = request_id.trim_ascii().rsplit_once('-')?;
        find(self.request_id_tails, tail)
    }

    /// What decides about the outcome of a call that was answered with this code: the code
    /// where the operation lists it, what the operation says of all others, the common one.
    pub(crate) fn decides(&self, own: &[&'static CodeFacts], code: Option<&str>) -> Option<&'static CodeFacts> {
        let listed = |wanted: &str| own.iter().copied().find(|facts| facts.is(wanted));
        let code = code.map(str::trim_ascii);
        let common = |wanted: &str| self.code(wanted).filter(|facts| facts.common);
        code.and_then(listed).or_else(|| listed(ANY)).or_else(|| code.and_then(common))
    }
}

fn find(table: &'static [(&str, Explanation)], value: &str) -> Option<&'static Explanation> {
    table.iter().find(|(known, _)| *known == value).map(|(_, explanation)| explanation)
}
