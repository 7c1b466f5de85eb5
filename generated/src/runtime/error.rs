//! [`Error`]: the one error of every call.
//!
//! What went wrong at any stage comes in; accessors for programs and one line
//! for people go out. What always holds: `Display`, `Debug` and the line of
//! causes that this crate makes show no key, no Authorization, no body and no
//! value that was sent; the accessors hand out what came, as it came.

use std::{borrow::Cow, error::Error as StdError, fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;
use wechatpay_auth::VerifyError;

use super::{
    Meta, Request, Retry,
    date::{self, RetryAfter},
    template,
};
use crate::products::errors::ErrorCode;

mod answer;
mod outcome;
pub(crate) mod reduce;
pub(crate) mod scrub;
mod signing;
mod veil;

pub use outcome::Outcome;
pub use signing::SignInformation;
pub(crate) use signing::Signed;
pub(crate) use veil::Veil;

/// How far a call came before it failed.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Stage {
    /// Before anything was signed: a value that does not fit, a client that is
    /// set up wrongly, a call in the wrong place.
    Build,
    /// While signing. Nothing was sent.
    Sign,
    /// On the way: no connection, a timeout, or middleware of your own that
    /// failed. Whether the request arrived is not known.
    Exchange,
    /// The answer's signature did not prove that it comes from WeChat Pay.
    Verify,
    /// The API, or a proxy before it, answered with an error;
    /// [`is_verified`](Error::is_verified) tells the two apart. Or the API has taken the
    /// request in and has not decided yet (202).
    Api,
    /// The verified answer is not what the operation documents.
    Decode,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Build => "build",
            Self::Sign => "sign",
            Self::Exchange => "exchange",
            Self::Verify => "verify",
            Self::Api => "api",
            Self::Decode => "decode",
        })
    }
}

/// Why a call did not end in a typed answer.
///
/// Branch on [`stage`](Self::stage), then on [`code`](Self::code): the same
/// code comes with different statuses, and messages change. Before a write is repeated,
/// ask [`outcome`](Self::outcome) whether it may have acted already.
pub struct Error(Box<Inner>);

struct Inner {
    stage: Stage,
    /// A sentence of ours, or the API's own as it came.
    what: Cow<'static, str>,
    place: Option<Place>,
    /// What the request carried, hidden from everything that is shown.
    veil: Veil,
    status: Option<StatusCode>,
    code: Option<ErrorCode>,
    message: Option<String>,
    detail: Option<Value>,
    request_id: Option<String>,
    /// The answer's `Date`, in seconds since 1970.
    server_time: Option<i64>,
    /// What the answer's `Retry-After` asks for.
    retry_after: Option<RetryAfter>,
    body: Option<Bytes>,
    json_path: Option<String>,
    verify_error: Option<VerifyError>,
    /// WeChat Pay has signed the body.
    proven: bool,
    timeout: bool,
    connect: bool,
    /// The way there or back broke, and nothing else is to blame.
    broke: bool,
    /// At stage `Exchange`: what is known of the request on the wire.
    sent: Outcome,
    /// An attempt before the last one may have taken effect.
    unsettled: bool,
    attempts: u32,
    /// The client's clock less the answer's `Date`, in seconds.
    clock_offset: Option<i64>,
    sign_information: Option<SignInformation>,
    signed: Option<Signed>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// How far the call came.
    pub fn stage(&self) -> Stage {
        self.0.stage
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The API's error code (错误码).
    pub fn code(&self) -> Option<&ErrorCode> {
        self.0.code.as_ref()
    }

    /// The API's message as it came. It may quote what was sent: `Display`
    /// shows it with those values masked.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The API's `detail` as it came; its shape varies.
    pub fn detail(&self) -> Option<&Value> {
        self.0.detail.as_ref()
    }

    /// The `Request-ID` of the answer, which WeChat Pay's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The raw body of the answer. Unless the error [is verified](Self::is_verified),
    /// nothing proves who wrote it.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// Where in the answer decoding failed, `.` for the whole of it.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// What was wrong with the answer's signature.
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
        // Another body than an error's is no word for the status above it.
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
    /// it does: the answer's `Retry-After`, be it seconds or a date. The standard
    /// [`RetryPolicy`](super::RetryPolicy) has heeded it already; one of your own should.
    pub fn retry_after(&self) -> Option<Duration> {
        let from = self.0.server_time.unwrap_or(i64::MAX);
        self.0.retry_after.filter(|_| self.0.stage == Stage::Api).map(|wish| wish.pause_from(from))
    }

    /// What the spec says about the operation; `None` for an unknown route and
    /// before a route was chosen.
    pub fn operation(&self) -> Option<&'static Meta> {
        self.0.place.as_ref().and_then(|place| place.meta)
    }
}

// How the runtime makes errors. The sentences handed in must be free of values.
impl Error {
    pub(crate) fn new(stage: Stage, what: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            stage,
            what: what.into(),
            place: None,
            veil: Veil::default(),
            status: None,
            code: None,
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
    pub(crate) fn at(mut self, place: &Place) -> Self {
        self.0.place.get_or_insert_with(|| place.clone());
        self
    }

    /// Says which request it speaks of, and hides what that carried.
    pub(crate) fn of(mut self, request: &Request) -> Self {
        self.0.veil = request.veil().clone();
        self.at(request.place())
    }

    /// The same for an answer whose request has gone.
    pub(crate) fn behind(mut self, veil: Veil) -> Self {
        self.0.veil = veil;
        self
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

    /// What the client's clock said when the answer came, in seconds since 1970.
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

    /// Whether the way there or back broke, by a timeout for one.
    pub(crate) fn broke(&self) -> bool {
        self.0.broke
    }
}

/// The trace number of an answer.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("request-id").and_then(|value| value.to_str().ok())
}

/// The trace number of an answer as logs may show it.
pub(crate) fn shown_request_id(request_id: &str, request: &Request) -> String {
    request.veil().mask_number(scrub::request_id(request_id))
}

/// Which call an error speaks of: the template, never the filled path.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) meta: Option<&'static Meta>,
    pub(crate) method: Method,
    pub(crate) template: Cow<'static, str>,
}

impl Place {
    pub(crate) fn of(meta: &'static Meta) -> Self {
        // The spec's methods are tokens of HTTP; were one not, the gateway would
        // refuse the GET that stands in for it.
        let method = Method::from_bytes(meta.method.as_bytes()).unwrap_or(Method::GET);
        Self { meta: Some(meta), method, template: Cow::Borrowed(meta.template) }
    }

    /// What a repetition would do, also on a route that the spec does not know.
    pub(crate) fn retry(&self) -> Retry {
        match self.meta {
            Some(meta) => meta.retry,
            None if matches!(self.method, Method::GET | Method::HEAD) => Retry::Read,
            None => Retry::Never,
        }
    }

    pub(crate) fn unknown(method: Method, template: &str) -> Self {
        Self { meta: None, method, template: Cow::Owned(template::shown(template)) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        write!(f, "{}: ", inner.stage)?;
        if let Some(place) = &inner.place {
            write!(f, "{place}: ")?;
        }
        if let Some(status) = inner.status {
            write!(f, "{}: ", status.as_u16())?;
        }
        // Texts of others are masked as they came, and only then cut to a line.
        let veil = &inner.veil;
        if let Some(json_path) = &inner.json_path {
            write!(f, "at `{}`: ", veil.mask(&scrub::path(json_path)))?;
        }
        // A code that is listed is nobody's data, whatever short value occurs in it.
        let listed = inner.code.as_ref().filter(|code| !matches!(code, ErrorCode::Unknown(_))).map(ErrorCode::as_str);
        let listed = listed.filter(|code| inner.what.starts_with(code)).unwrap_or_default();
        let what = veil.mask(inner.what.get(listed.len()..).unwrap_or_default());
        write!(f, "{listed}{}", if inner.stage == Stage::Api { scrub::line(&what) } else { what })?;
        for hint in [self.signing_difference(), self.clock_hint()].into_iter().flatten() {
            write!(f, "; {hint}")?;
        }
        if inner.attempts > 1 {
            write!(f, ", after {} attempts", inner.attempts)?;
        }
        match &inner.request_id {
            Some(request_id) => write!(f, " (Request-ID {})", veil.mask_number(scrub::request_id(request_id))),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The line is what may be shown; the rest stays behind the accessors.
        f.debug_struct("Error")
            .field("line", &self.to_string())
            .field("verify_error", &self.0.verify_error.as_ref().map(|error| self.0.veil.mask(&error.to_string())))
            .field("timeout", &self.0.timeout)
            .field("connect", &self.0.connect)
            .field("outcome", &self.outcome())
            .field("attempts", &self.0.attempts)
            .finish_non_exhaustive()
    }
}

/// The cause, where it says more than the error itself: a `reqwest` error
/// without its URL, or the `reqwest_middleware::Error` of middleware of your own.
impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests;
