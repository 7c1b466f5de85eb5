//! [`Error`]: the one error of every call.
//!
//! What went wrong at any stage comes in; accessors for programs and one line
//! for people go out. What always holds: `Display`, `Debug` and the line of
//! causes that this crate makes show no key, no Authorization, no body and no
//! value that was sent; the accessors hand out what was received, unchanged.

use std::{borrow::Cow, error::Error as StdError, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use wechatpay_auth::VerifyError;

use super::{
    date::{self, RetryAfter},
    endpoint::{CallSite, Endpoint},
    redactor::Redactor,
    request_id::request_id,
    signing::{SignInformation, Signed},
    stage::Stage,
};
use crate::{ErrorTable, Meta, Outcome};

/// Why a call did not end in a typed response.
///
/// Branch on [`stage`](Self::stage), then on [`code`](Self::code): the same
/// code comes with different statuses, and messages change. Before a write is repeated,
/// ask [`outcome`](Self::outcome) whether it may have acted already.
pub struct Error(pub(super) Box<Inner>);

pub(super) struct Inner {
    pub(super) stage: Stage,
    /// A sentence of ours, or the API's own as received.
    pub(super) what: Cow<'static, str>,
    pub(super) endpoint: Option<Endpoint>,
    /// What the request carried, hidden from everything that is shown.
    pub(super) redactor: Arc<Redactor>,
    pub(super) status: Option<StatusCode>,
    /// As received.
    pub(super) code: Option<String>,
    /// What is known of codes.
    pub(super) facts: &'static ErrorTable,
    pub(super) message: Option<String>,
    pub(super) detail: Option<Value>,
    pub(super) request_id: Option<String>,
    /// The response's `Date`, in seconds since 1970.
    pub(super) server_time: Option<i64>,
    /// What the response's `Retry-After` asks for.
    pub(super) retry_after: Option<RetryAfter>,
    pub(super) body: Option<Bytes>,
    pub(super) json_path: Option<String>,
    pub(super) verify_error: Option<VerifyError>,
    /// WeChat Pay has signed the body.
    pub(super) proven: bool,
    pub(super) timeout: bool,
    pub(super) connect: bool,
    /// The way there or back broke, and nothing else is to blame.
    pub(super) broke: bool,
    /// At stage `Exchange`: what is known of the request on the wire.
    pub(super) sent: Outcome,
    /// An attempt before the last one may have taken effect.
    pub(super) unsettled: bool,
    pub(super) attempts: u32,
    /// The client's clock less the response's `Date`, in seconds.
    pub(super) clock_offset: Option<i64>,
    pub(super) sign_information: Option<SignInformation>,
    pub(super) signed: Option<Signed>,
    pub(super) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// How far the call got.
    pub fn stage(&self) -> Stage {
        self.0.stage
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The API's error code (错误码). One that is spelt in several ways is given in its first
    /// spelling; the body has the one that was received.
    pub fn code(&self) -> Option<&str> {
        let code = self.0.code.as_deref()?;
        Some(self.0.facts.code(code).map_or(code, |facts| facts.code))
    }

    /// The API's message as received. It may quote what was sent: `Display`
    /// shows it with those values masked.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The API's `detail` as received; its shape varies.
    pub fn detail(&self) -> Option<&Value> {
        self.0.detail.as_ref()
    }

    /// The `Request-ID` of the response, which WeChat Pay's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The raw body of the response. Unless the error [is verified](Self::is_verified),
    /// nothing proves who wrote it.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// Where in the response decoding failed, `.` for all of it.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// What was wrong with the response's signature.
    pub fn verify_error(&self) -> Option<&VerifyError> {
        self.0.verify_error.as_ref()
    }

    /// Whether WeChat Pay has signed what the error speaks of: code and message at stage
    /// [`Api`](Stage::Api), the whole body at stage [`Decode`](Stage::Decode).
    ///
    /// The gateway signs its errors as soon as the request's own signature was right.
    /// What comes before that comes unsigned: a status 401, a wrong path, a gateway that
    /// is overloaded; and so does what a proxy answers, or a forger. Such an error is a
    /// claim. Do not pay a second time on its word, that an order does not exist for
    /// one, but on that of a query that succeeded or an error that is verified.
    ///
    /// The signature covers the body, neither the status nor the request that it answers.
    pub fn is_verified(&self) -> bool {
        // A body other than an error's says nothing about the status above it.
        self.0.proven && (self.0.stage != Stage::Api || self.0.code.is_some())
    }

    /// Whether time ran out in the last attempt. The request may have arrived all the
    /// same, unless [`outcome`](Self::outcome) says otherwise.
    pub fn is_timeout(&self) -> bool {
        self.0.timeout
    }

    /// Whether no connection was made in the last attempt, which then did not arrive.
    pub fn is_connect(&self) -> bool {
        self.0.connect
    }

    /// How long the API, or a gateway before it, asks to wait before the next request, if
    /// it does: the response's `Retry-After`, be it seconds or a date. The standard
    /// [`RetryPolicy`](crate::RetryPolicy) has followed it already; one of your own should.
    pub fn retry_after(&self) -> Option<Duration> {
        let from = self.0.server_time.unwrap_or(i64::MAX);
        self.0.retry_after.filter(|_| self.0.stage == Stage::Api).map(|wish| wish.pause_from(from))
    }

    /// What the spec says about the operation; `None` for an unknown route and
    /// before a route was chosen.
    pub fn operation(&self) -> Option<&'static Meta> {
        self.0.endpoint.as_ref().and_then(|endpoint| endpoint.meta)
    }
}

// How the engine makes errors. The sentences handed in must be free of values.
impl Error {
    pub(crate) fn new(stage: Stage, what: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            stage,
            what: what.into(),
            endpoint: None,
            redactor: Arc::default(),
            status: None,
            code: None,
            facts: ErrorTable::EMPTY,
            message: None,
            detail: None,
            request_id: None,
            server_time: None,
            retry_after: None,
            body: None,
            json_path: None,
            verify_error: None,
            proven: false,
            timeout: false,
            connect: false,
            broke: false,
            sent: Outcome::Unknown,
            unsettled: false,
            attempts: 0,
            clock_offset: None,
            sign_information: None,
            signed: None,
            source: None,
        }))
    }

    pub(crate) fn build(what: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Stage::Build, what)
    }

    /// Says where it happened, unless that is known already.
    pub(crate) fn at(mut self, endpoint: &Endpoint) -> Self {
        self.0.endpoint.get_or_insert_with(|| endpoint.clone());
        self
    }

    /// Says which request it speaks of, and hides what that carried.
    pub(crate) fn of(mut self, site: &CallSite) -> Self {
        self.0.redactor = site.redactor.clone();
        self.at(&site.endpoint)
    }

    pub(crate) fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn answered(mut self, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id(headers).map(str::to_owned);
        self.0.server_time = date::server_time(headers);
        self.0.retry_after = RetryAfter::of(headers);
        self.0.body = Some(body);
        self
    }

    /// What the gateway's clock said, in seconds since 1970.
    pub(crate) fn server_time(&self) -> Option<i64> {
        self.0.server_time
    }

    pub(crate) fn with_json_path(mut self, json_path: String) -> Self {
        self.0.json_path = Some(json_path);
        self
    }

    pub(crate) fn with_verify_error(mut self, error: VerifyError) -> Self {
        self.0.verify_error = Some(error);
        self
    }

    /// Says that the body was taken out of its proof.
    pub(crate) fn proven(mut self) -> Self {
        self.0.proven = true;
        self
    }

    pub(crate) fn with_transport(mut self, timeout: bool, connect: bool) -> Self {
        self.0.timeout = timeout;
        self.0.connect = connect;
        self.0.broke = true;
        self
    }

    /// What is known of the request on the wire; it counts at stage `Exchange`.
    pub(crate) fn with_sent(mut self, sent: Outcome) -> Self {
        self.0.sent = sent;
        self
    }

    /// After how many attempts, and whether an earlier one may have taken effect.
    pub(crate) fn after(mut self, attempts: u32, unsettled: bool) -> Self {
        self.0.attempts = attempts;
        self.0.unsettled |= unsettled;
        self
    }

    /// What the client's clock said when the response came, in seconds since 1970.
    pub(crate) fn at_clock(mut self, now: i64) -> Self {
        self.0.clock_offset = self.0.server_time.and_then(|server| now.checked_sub(server));
        // A moment on the server's clock, where that is known.
        let from = self.0.server_time.unwrap_or(now);
        self.0.retry_after = self.0.retry_after.map(|wish| RetryAfter::Pause(wish.pause_from(from)));
        self
    }

    pub(crate) fn with_signed(mut self, signed: Option<Signed>) -> Self {
        self.0.signed = signed;
        self
    }

    /// Says by which table codes are told.
    pub(crate) fn known_by(mut self, facts: &'static ErrorTable) -> Self {
        self.0.facts = facts;
        self
    }

    /// Whether the way there or back broke, by a timeout for one.
    pub(crate) fn broke(&self) -> bool {
        self.0.broke
    }
}

/// The cause, where it says more than the error itself: a `reqwest` error
/// without its URL, or the `reqwest_middleware::Error` of middleware of your own.
impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
