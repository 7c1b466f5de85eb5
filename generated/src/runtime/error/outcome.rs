//! What a failed call may have done, and the questions that programs ask most.
//!
//! Stage, status, code and what the layers noted come in; an [`Outcome`] and
//! plain yes or no go out. Whatever is not known for certain counts as
//! [`Outcome::Unknown`], since a guess may cost money twice.

use std::fmt;

use http::StatusCode;
use wechatpay_auth::VerifyError;

use super::{Error, Stage};
use crate::products::shared::ErrorCode;

/// The three spellings of "too many requests".
const RATE_LIMITS: [&str; 3] = ["FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED", "FREQUENCY_LIMIT_EXCEED"];

/// The API's own fault, whatever the status: it does not say what was done.
const SYSTEM_ERROR: &str = "SYSTEM_ERROR";

/// A clock that is off by less explains no refusal.
const CLOCK_AGREES_SECONDS: u64 = 60;

/// What is known about the effect of a failed call.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// The request was not sent. The call may be repeated once the cause is gone.
    NeverSent,
    /// The server said no and did nothing. Where the error is not
    /// [verified](Error::is_verified), that is a claim: query for the state before you
    /// pay in another way.
    Refused,
    /// The server may have acted: no answer came in time, the connection broke, the
    /// server failed itself (5xx), the answer is not proven, or it asks for the same
    /// request again (202). Ask for the state before you repeat a write.
    Unknown,
    /// The server did what was asked, and proved it, but the answer is not what the
    /// operation documents: a field is missing or of another type, or the status is
    /// another. Do not repeat a write. Its verified body is at hand, and by
    /// [`chain`](crate::Client::chain) the same call is read as plain JSON from the start.
    ///
    /// ```no_run
    /// # use wechatpay::{Client, Operation, Outcome};
    /// # async fn file<O: Operation>(client: &Client, refund: &O) -> Result<(), Box<dyn std::error::Error>> {
    /// match client.send(refund).await {
    ///     Ok(_) => println!("filed"),
    ///     Err(error) if error.outcome() == Outcome::DoneButUnusable => {
    ///         let body: serde_json::Value = serde_json::from_slice(error.body().ok_or("no body came")?)?;
    ///         println!("filed as {}", body["refund_id"]);
    ///     }
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(()) }
    /// ```
    DoneButUnusable,
}

impl Outcome {
    /// Whether the server may have done what was asked.
    pub fn may_have_taken_effect(self) -> bool {
        matches!(self, Self::Unknown | Self::DoneButUnusable)
    }

    /// The word for it in logs.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::NeverSent => "never_sent",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
            Self::DoneButUnusable => "done_but_unusable",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

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
            Stage::Decode if self.0.status == Some(StatusCode::ACCEPTED) => Outcome::Unknown,
            Stage::Decode => Outcome::DoneButUnusable,
        };
        // What the last attempt ended in does not undo what an earlier one may have done.
        if self.0.unsettled && !last.may_have_taken_effect() { Outcome::Unknown } else { last }
    }

    /// The code before the status: the same code comes with different ones.
    fn answered_outcome(&self) -> Outcome {
        match (self.code_text(), self.0.status) {
            _ if self.is_rate_limited() => Outcome::Refused,
            (Some(SYSTEM_ERROR), _) => Outcome::Unknown,
            (_, Some(status)) if status.is_client_error() => Outcome::Refused,
            // A redirect by somebody on the way is no answer either.
            _ => Outcome::Unknown,
        }
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

    /// Whether the API takes no more requests for the moment: status 429, or one of the
    /// codes `FREQUENCY_LIMITED`, `RATELIMIT_EXCEEDED` and `FREQUENCY_LIMIT_EXCEED`.
    pub fn is_rate_limited(&self) -> bool {
        self.0.stage == Stage::Api
            && (self.0.status == Some(StatusCode::TOO_MANY_REQUESTS)
                || self.code_text().is_some_and(|code| RATE_LIMITS.contains(&code)))
    }

    /// Whether the API answered 404: it does not know what was asked for, or the path.
    pub fn is_not_found(&self) -> bool {
        self.0.stage == Stage::Api && self.0.status == Some(StatusCode::NOT_FOUND)
    }

    /// Whether this machine's clock is the likely cause: the API refused the time of the
    /// request, or the answer's signature seems too old or from the future.
    /// [`clock_offset_seconds`](Self::clock_offset_seconds) says by how much.
    pub fn is_clock_skew(&self) -> bool {
        let suspected = match &self.0.verify_error {
            Some(error) => matches!(error, VerifyError::Stale { .. } | VerifyError::Future { .. }),
            // The API has one code for all that is wrong with a signature.
            None => {
                self.0.stage == Stage::Api
                    && self.code_text() == Some("SIGN_ERROR")
                    && self.message().is_some_and(|message| message.contains("timestamp"))
            }
        };
        // An old answer sent again is stale as well, and no fault of the clock.
        suspected && self.0.clock_offset.is_none_or(|seconds| seconds.unsigned_abs() > CLOCK_AGREES_SECONDS)
    }

    /// By how many seconds the client's clock was ahead of the answer's `Date` (behind
    /// it where negative), if an answer with one came. Nothing proves that header.
    pub fn clock_offset_seconds(&self) -> Option<i64> {
        self.0.clock_offset
    }

    /// The line's last words where the clock is to blame.
    pub(super) fn clock_hint(&self) -> Option<String> {
        let seconds = self.0.clock_offset.filter(|_| self.is_clock_skew())?;
        let side = if seconds < 0 { "behind" } else { "ahead of" };
        Some(format!("this machine's clock is {} s {side} the answer's `Date`", seconds.unsigned_abs()))
    }

    fn code_text(&self) -> Option<&str> {
        self.code().map(ErrorCode::as_str)
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use super::*;
    use crate::runtime::{Meta, Request, Retry};

    static META: Meta = Meta {
        product: "tests",
        operation: "do_thing",
        method: "POST",
        template: "/v3/things",
        success: 200,
        retry: Retry::Never,
        encrypted: &[],
        sensitive: &[],
    };

    fn api(status: u16, body: &str) -> Error {
        let request = Request::of(&META).build().expect("a request");
        let status = StatusCode::from_u16(status).expect("a status");
        Error::api(&request, status, &HeaderMap::new(), Bytes::copy_from_slice(body.as_bytes()))
    }

    fn code(status: u16, code: &str) -> Error {
        api(status, &format!(r#"{{"code":"{code}","message":"m"}}"#))
    }

    /// The error as a clock sees it that is so many seconds ahead of the answer's `Date`.
    fn off_by(seconds: i64, error: Error) -> Error {
        let date = "Mon, 05 Aug 2024 09:33:41 GMT".parse().expect("a header value");
        let headers = [(http::header::DATE, date)].into_iter().collect();
        let status = error.status().unwrap_or(StatusCode::OK);
        error.answered(status, &headers, Bytes::new()).at_clock(1_722_850_421 + seconds)
    }

    #[test]
    fn outcome_of_an_error_answer_follows_its_code_then_its_status() {
        for (error, outcome) in [
            (code(400, "PARAM_ERROR"), Outcome::Refused),
            (code(404, "RESOURCE_NOT_EXISTS"), Outcome::Refused),
            (api(403, "<html>"), Outcome::Refused),
            (api(429, ""), Outcome::Refused),
            (code(503, "FREQUENCY_LIMITED"), Outcome::Refused),
            (code(500, "SYSTEM_ERROR"), Outcome::Unknown),
            (code(400, "SYSTEM_ERROR"), Outcome::Unknown),
            (code(503, "SERVICE_UNAVAILABLE"), Outcome::Unknown),
            (api(502, "<html>"), Outcome::Unknown),
            (api(302, ""), Outcome::Unknown),
        ] {
            assert_eq!(error.outcome(), outcome, "{error}");
            assert_eq!(error.may_have_taken_effect(), outcome == Outcome::Unknown, "{error}");
        }
    }

    #[test]
    fn outcome_of_each_stage_never_promises_too_much() {
        let answered = |stage, status| {
            let status = StatusCode::from_u16(status).expect("a status");
            Error::new(stage, "x").answered(status, &HeaderMap::new(), Bytes::new())
        };
        for (error, outcome) in [
            (Error::build("x"), Outcome::NeverSent),
            (Error::new(Stage::Sign, "x"), Outcome::NeverSent),
            (Error::new(Stage::Exchange, "x"), Outcome::Unknown),
            (answered(Stage::Verify, 200), Outcome::Unknown),
            (answered(Stage::Decode, 200), Outcome::DoneButUnusable),
            (answered(Stage::Decode, 201), Outcome::DoneButUnusable),
            (answered(Stage::Decode, 202), Outcome::Unknown),
        ] {
            assert_eq!(error.outcome(), outcome, "{error}");
        }
    }

    #[test]
    fn refusal_after_an_unsettled_attempt_is_unknown() {
        let error = code(400, "PARAM_ERROR").after(2, true);
        assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 2));
        assert_eq!(code(400, "PARAM_ERROR").after(2, false).outcome(), Outcome::Refused);
    }

    #[test]
    fn every_spelling_of_rate_limiting_is_recognised() {
        for spelling in RATE_LIMITS {
            assert!(code(403, spelling).is_rate_limited(), "{spelling}");
        }
        assert!(api(429, "<html>").is_rate_limited());
        assert!(!code(403, "RULE_LIMIT").is_rate_limited());
    }

    #[test]
    fn not_found_is_the_status_404() {
        assert!(code(404, "ORDER_NOT_EXIST").is_not_found());
        assert!(!code(400, "ORDER_NOT_EXIST").is_not_found());
    }

    #[test]
    fn refused_time_is_clock_skew_and_shows_the_offset() {
        let body = r#"{"code":"SIGN_ERROR","message":"Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"}"#;
        let error = off_by(-421, api(401, body));
        assert!(error.is_clock_skew());
        assert_eq!(error.clock_offset_seconds(), Some(-421));
        assert!(error.to_string().contains("clock is 421 s behind the answer's `Date`"), "{error}");
        assert!(!code(401, "SIGN_ERROR").is_clock_skew());
    }

    #[test]
    fn stale_answer_whose_date_agrees_is_no_clock_skew() {
        let stale = || Error::new(Stage::Verify, "x").with_verify_error(VerifyError::Stale { age_seconds: 400 });
        assert!(stale().is_clock_skew());
        assert!(off_by(400, stale()).is_clock_skew());
        assert!(!off_by(1, stale()).is_clock_skew());
    }
}
