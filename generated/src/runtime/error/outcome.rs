//! What a failed call may have done, and the questions that programs ask most.
//!
//! Stage, status, code and what the layers noted come in; an [`Outcome`] and
//! plain yes or no go out. What a code says about the outcome is data
//! ([`CodeFacts`]). Whatever is not known for certain counts as
//! [`Outcome::Unknown`], since a guess may cost money twice.

use std::fmt;

use http::StatusCode;
use wechatpay_auth::VerifyError;

use super::{Error, Place, Stage};
use crate::{
    products::errors::ErrorCode,
    runtime::{
        CodeFacts, Explanation, Retry, Words,
        explain::{self, RATE_LIMIT},
    },
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

/// What is known about the effect of a failed call.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// The request was not sent. The call may be repeated once the cause is gone.
    NeverSent,
    /// The server said no and did nothing, as far as its code says: the code is one that
    /// the operation lists or that is common to all. Where the error is not
    /// [verified](Error::is_verified), that is a claim: query for the state before you
    /// pay in another way.
    Refused,
    /// The server has taken the request in and has not decided yet (202): a user is typing
    /// the password (`USERPAYING`), for one. Ask for the state until it is final.
    Pending,
    /// The server may have acted: no answer came in time, the connection broke, the
    /// server failed itself (5xx), the answer is not proven, or its code says nothing for
    /// certain about a write. Ask for the state before you repeat a write.
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
        matches!(self, Self::Pending | Self::Unknown | Self::DoneButUnusable)
    }

    /// The word for it in logs.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::NeverSent => "never_sent",
            Self::Refused => "refused",
            Self::Pending => "pending",
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
            // A redirect by somebody on the way is no answer either.
            _ => Outcome::Unknown,
        }
    }

    /// Whether a refusal by status alone can be taken for one: a read changes nothing, and
    /// some come before the API has seen the request.
    fn says_enough(&self, status: StatusCode) -> bool {
        let retry = self.0.place.as_ref().map_or(Retry::Never, Place::retry);
        retry == Retry::Read || self.0.code.is_none() && BEFORE_THE_API.contains(&status)
    }

    /// What decides about the outcome: what the operation, or every one, says of the code.
    fn code_facts(&self) -> Option<&'static CodeFacts> {
        if self.0.stage != Stage::Api {
            return None;
        }
        let facts = explain::decides(self.operation(), self.code_text());
        let too_many = self.0.status == Some(StatusCode::TOO_MANY_REQUESTS);
        facts.or_else(|| explain::decides(self.operation(), too_many.then_some(RATE_LIMIT)))
    }

    /// What the error code means and what to do, in English and Chinese; for an answer
    /// without a known code, what the tail of its Request-ID tells. The remedy is that of
    /// the operation which answered, where it has one of its own.
    pub fn explain(&self) -> Option<Explanation> {
        let plain = self.code_text().and_then(explain::code).map(|facts| facts.explanation);
        let tail = || self.request_id().and_then(explain::request_id).copied();
        let explanation = match (self.code_facts(), plain) {
            // Of a code that the operation does not list it knows the remedy alone.
            (Some(facts), Some(plain)) if facts.code == explain::ANY => {
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
            && match self.code_text().and_then(explain::code) {
                Some(facts) => facts.code == RATE_LIMIT,
                None => self.0.status == Some(StatusCode::TOO_MANY_REQUESTS),
            }
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
    use crate::runtime::{Meta, Request};

    const WRITE: Meta = Meta {
        product: "tests",
        operation: "do_thing",
        method: "POST",
        template: "/v3/things",
        success: 200,
        retry: Retry::Never,
        encrypted: &[],
        sensitive: &[],
        errors: &[],
    };
    static META: Meta = WRITE;
    static READ: Meta = Meta { method: "GET", retry: Retry::Read, ..WRITE };

    const NOTHING: Explanation = Explanation { meaning: Words { en: "", zh: "" }, remedy: Words { en: "", zh: "" } };
    static TAKEN: CodeFacts = CodeFacts {
        code: "THING_TAKEN",
        spellings: &["THINGTAKEN"],
        statuses: &[403],
        outcome: Outcome::Refused,
        repeat: explain::Repeat::Never,
        common: false,
        explanation: NOTHING,
    };
    static MANY: CodeFacts = CodeFacts {
        code: RATE_LIMIT,
        spellings: &["RATE_LIMITED"],
        statuses: &[429],
        outcome: Outcome::Unknown,
        repeat: explain::Repeat::AfterQuery,
        common: false,
        explanation: NOTHING,
    };
    static REST: CodeFacts = CodeFacts {
        code: "*",
        spellings: &[],
        statuses: &[],
        outcome: Outcome::Unknown,
        repeat: explain::Repeat::AfterQuery,
        common: false,
        explanation: Explanation { remedy: Words { en: "Query the thing.", zh: "" }, ..NOTHING },
    };
    /// One that lists codes of its own.
    static LISTING: Meta = Meta { errors: &[&TAKEN, &MANY], ..WRITE };
    /// One that says of any other code that it settles nothing.
    static CAUTIOUS: Meta = Meta { errors: &[&TAKEN, &REST], ..WRITE };

    fn answered(meta: &'static Meta, status: u16, body: &str) -> Error {
        let request = Request::of(meta).build().expect("a request");
        let status = StatusCode::from_u16(status).expect("a status");
        Error::api(&request, status, &HeaderMap::new(), Bytes::copy_from_slice(body.as_bytes()))
    }

    fn api(status: u16, body: &str) -> Error {
        answered(&META, status, body)
    }

    fn code_from(meta: &'static Meta, status: u16, code: &str) -> Error {
        answered(meta, status, &format!(r#"{{"code":"{code}","message":"m"}}"#))
    }

    fn code(status: u16, code: &str) -> Error {
        code_from(&META, status, code)
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
            (code(404, "NO_AUTH"), Outcome::Refused),
            (api(429, ""), Outcome::Refused),
            (api(404, ""), Outcome::Refused),
            (api(401, "<html>"), Outcome::Refused),
            (api(202, ""), Outcome::Pending),
            (code(202, "USERPAYING"), Outcome::Pending),
            (code(503, "FREQUENCY_LIMITED"), Outcome::Refused),
            (code(500, "SYSTEM_ERROR"), Outcome::Unknown),
            (code(400, "SYSTEM_ERROR"), Outcome::Unknown),
            (code(503, "SERVICE_UNAVAILABLE"), Outcome::Unknown),
            (api(502, "<html>"), Outcome::Unknown),
            (api(302, ""), Outcome::Unknown),
        ] {
            assert_eq!(error.outcome(), outcome, "{error}");
            assert_eq!(error.may_have_taken_effect(), outcome != Outcome::Refused, "{error}");
        }
    }

    #[test]
    fn code_that_nobody_lists_leaves_a_write_unknown_and_a_read_refused() {
        for status in [400, 403, 404, 409, 422] {
            assert_eq!(code(status, "ADDED_LATER").outcome(), Outcome::Unknown, "{status}");
            assert_eq!(code_from(&READ, status, "ADDED_LATER").outcome(), Outcome::Refused, "{status}");
        }
        // Nor does a page of whoever stands on the way tell what became of a write.
        assert_eq!(api(403, "<html>").outcome(), Outcome::Unknown);
        assert_eq!(answered(&READ, 403, "<html>").outcome(), Outcome::Refused);
    }

    #[test]
    fn code_has_the_meaning_that_the_operation_gives_it() {
        for spelling in ["THING_TAKEN", "THINGTAKEN", " THING_TAKEN "] {
            assert_eq!(code_from(&LISTING, 403, spelling).outcome(), Outcome::Refused, "{spelling}");
        }
        assert_eq!(code_from(&META, 403, "THING_TAKEN").outcome(), Outcome::Unknown, "it is another operation's");
        for spelling in ["FREQUENCY_LIMITED", "RATE_LIMITED"] {
            let error = code_from(&LISTING, 429, spelling);
            assert_eq!((error.outcome(), error.is_rate_limited()), (Outcome::Unknown, true), "{spelling}");
        }
        assert_eq!(answered(&LISTING, 429, "").outcome(), Outcome::Unknown, "the status alone says the same");
        assert_eq!(code_from(&LISTING, 400, "PARAM_ERROR").outcome(), Outcome::Refused, "common ones are inherited");
    }

    #[test]
    fn operation_that_distrusts_every_other_code_is_believed() {
        assert_eq!(code_from(&CAUTIOUS, 403, "THING_TAKEN").outcome(), Outcome::Refused);
        for error in
            [code_from(&CAUTIOUS, 400, "PARAM_ERROR"), answered(&CAUTIOUS, 404, ""), answered(&CAUTIOUS, 429, "")]
        {
            assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
        }
        let explained = code_from(&CAUTIOUS, 400, "PARAM_ERROR").explain().expect("a known code");
        assert_eq!(explained.remedy.en, "Query the thing.");
        assert_eq!(Some(explained.meaning), explain::code("PARAM_ERROR").map(|facts| facts.explanation.meaning));
    }

    #[test]
    fn known_code_of_another_operation_is_explained_without_a_promise() {
        let error = code(403, "AUTH_CODE_EXPIRE");
        let explained = error.explain().expect("a known code");
        assert_eq!((error.outcome(), explained.remedy), (Outcome::Unknown, UNLISTED));
    }

    #[test]
    fn error_without_a_known_code_is_explained_by_its_request_id() {
        let headers = [("request-id".parse().expect("a name"), "08F8B0A1-268435462".parse().expect("a value"))];
        let request = Request::of(&READ).build().expect("a request");
        let error = Error::api(&request, StatusCode::BAD_REQUEST, &headers.into_iter().collect(), Bytes::new());
        assert_eq!(error.explain(), explain::request_id("08F8B0A1-268435462").copied());
        assert!(error.explain().is_some_and(|explained| !explained.meaning.zh.is_empty()));
        assert_eq!(api(400, "").explain(), None);
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
        let facts = explain::code(RATE_LIMIT).expect("a common code");
        assert_eq!(facts.spellings.len(), 5, "six are known: {:?}", facts.spellings);
        for spelling in facts.spellings.iter().chain([&RATE_LIMIT]) {
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
