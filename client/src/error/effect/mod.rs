//! What a failed call may have done, and the questions that programs ask most.
//!
//! Stage, status, code and what the layers noted come in; an [`Outcome`] and
//! plain yes or no go out. What a code says about the outcome is data
//! ([`CodeFacts`]). Whatever is not known for certain counts as
//! [`Outcome::Unknown`], since a guess may cost money twice.

use http::StatusCode;
use wechatpay_auth::VerifyError;

use super::{endpoint::Endpoint, record::Error, stage::Stage};
use crate::{
    CodeFacts, Explanation, Outcome, Retry, Words,
    description::{ANY, RATE_LIMIT},
};

/// What the gateway answers before a request reaches the API, without a code: no valid
/// signature, no such path, no such method.
const BEFORE_THE_API: [StatusCode; 3] =
    [StatusCode::UNAUTHORIZED, StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED];

/// What to do about a code that says nothing for certain.
const UNLISTED: Words = Words {
    en: "The code is not one that this operation lists, so it does not say whether anything was done: \
         query for the state before you send the call again.",
    zh: "该接口未列出此错误码，无法据此判断是否已执行：请先查询状态，再决定是否重发。",
};

/// A clock that is off by less explains no refusal.
const CLOCK_AGREES_SECONDS: u64 = 60;

impl Error {
    /// What is known about the effect of the call, over all its attempts. A refusal whose
    /// signature is wrong counts as unknown; one without a signature is taken at its word,
    /// and [`is_verified`](Self::is_verified) says which it is.
    pub fn outcome(&self) -> Outcome {
        let last = match self.0.stage {
            Stage::Build | Stage::Sign => Outcome::NeverSent,
            Stage::Exchange => self.0.sent,
            Stage::Verify => Outcome::Unknown,
            Stage::Api => self.answered_outcome(),
            Stage::Decode => Outcome::DoneButUnusable,
        };
        // What the last attempt ended in does not undo what an earlier one may have done.
        if self.0.unsettled && !last.may_have_taken_effect() { Outcome::Unknown } else { last }
    }

    /// The code before the status: the same code comes with different ones.
    fn answered_outcome(&self) -> Outcome {
        match (self.code_facts(), self.0.status) {
            (_, Some(StatusCode::ACCEPTED)) => Outcome::Pending,
            (Some(facts), _) => facts.outcome,
            (None, Some(status)) if status.is_client_error() && self.says_enough(status) => Outcome::Refused,
            // A redirect by somebody on the way is not a response either.
            _ => Outcome::Unknown,
        }
    }

    /// Whether a refusal by status alone can be taken for one: a read changes nothing, and
    /// some come before the API has seen the request.
    fn says_enough(&self, status: StatusCode) -> bool {
        let retry = self.0.endpoint.as_ref().map_or(Retry::Never, Endpoint::retry);
        retry == Retry::Read || self.0.code.is_none() && BEFORE_THE_API.contains(&status)
    }

    /// What decides about the outcome: what the operation, or every one, says of the code.
    fn code_facts(&self) -> Option<&'static CodeFacts> {
        if self.0.stage != Stage::Api {
            return None;
        }
        // The status speaks where no code does: one that is not listed may say anything.
        let too_many = self.0.status == Some(StatusCode::TOO_MANY_REQUESTS);
        self.0.facts.decides(
            self.operation().map_or(&[], |meta| meta.errors),
            self.code().or_else(|| too_many.then_some(RATE_LIMIT)),
        )
    }

    /// What the error code means and what to do, in English and Chinese; for a response
    /// without a known code, what the tail of its Request-ID tells. The remedy is that of
    /// the operation which answered, where it has one of its own.
    pub fn explain(&self) -> Option<Explanation> {
        let known = self.code().and_then(|code| self.0.facts.code(code));
        let known = known.or_else(|| self.0.facts.code(RATE_LIMIT).filter(|_| self.is_rate_limited()));
        let plain = known.map(|facts| facts.explanation);
        let tail = || self.request_id().and_then(|request_id| self.0.facts.request_id(request_id)).copied();
        let explanation = match (self.code_facts(), plain) {
            // Of a code that the operation does not list it knows the remedy alone.
            (Some(facts), Some(plain)) if facts.code == ANY => {
                Explanation { meaning: plain.meaning, ..facts.explanation }
            }
            (Some(facts), _) => facts.explanation,
            (None, plain) => plain.or_else(tail)?,
        };
        let remedy = match self.code_facts() {
            None if self.may_have_taken_effect() => UNLISTED,
            _ => explanation.remedy,
        };
        Some(Explanation { remedy, ..explanation })
    }

    /// Whether the server may have done what was asked. While it may, a write must not be
    /// repeated blindly: ask for the state first.
    pub fn may_have_taken_effect(&self) -> bool {
        self.outcome().may_have_taken_effect()
    }

    /// How many attempts the call made, 0 when it failed before the first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the API takes no more requests for the moment: the code `FREQUENCY_LIMITED`
    /// in any of its spellings, or status 429 without a code that says something else.
    pub fn is_rate_limited(&self) -> bool {
        self.0.stage == Stage::Api
            && match self.code().and_then(|code| self.0.facts.code(code)) {
                Some(facts) => facts.code == RATE_LIMIT,
                None => self.0.status == Some(StatusCode::TOO_MANY_REQUESTS),
            }
    }

    /// Whether the API answered 404: it does not know what was asked for, or the path.
    pub fn is_not_found(&self) -> bool {
        self.0.stage == Stage::Api && self.0.status == Some(StatusCode::NOT_FOUND)
    }

    /// Whether this machine's clock is the likely cause: the API refused the time of the
    /// request, or the response's signature seems too old or from the future.
    /// [`clock_offset_seconds`](Self::clock_offset_seconds) says by how much.
    pub fn is_clock_skew(&self) -> bool {
        let suspected = match &self.0.verify_error {
            Some(error) => matches!(error, VerifyError::Stale { .. } | VerifyError::Future { .. }),
            // The API has one code for all that is wrong with a signature.
            None => {
                self.0.stage == Stage::Api
                    && self.code() == Some("SIGN_ERROR")
                    && self.message().is_some_and(|message| message.contains("timestamp"))
            }
        };
        // An old response sent again is stale as well, and no fault of the clock.
        suspected && self.0.clock_offset.is_none_or(|seconds| seconds.unsigned_abs() > CLOCK_AGREES_SECONDS)
    }

    /// By how many seconds the client's clock was ahead of the response's `Date` (behind
    /// it where negative), if a response with one came. Nothing proves that header.
    pub fn clock_offset_seconds(&self) -> Option<i64> {
        self.0.clock_offset
    }

    /// The line's last words where the clock is to blame.
    pub(in crate::error) fn clock_hint(&self) -> Option<String> {
        let seconds = self.0.clock_offset.filter(|_| self.is_clock_skew())?;
        let side = if seconds < 0 { "behind" } else { "ahead of" };
        Some(format!("this machine's clock is {} s {side} the response's `Date`", seconds.unsigned_abs()))
    }
}

#[cfg(test)]
mod tests;
