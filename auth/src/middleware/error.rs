//! What the middleware can end in, besides the transport's own errors.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::RefreshError;
use crate::{KeyAlgorithm, Serial, SignError, VerifyError, header};

/// An error of [`SigningMiddleware`](crate::SigningMiddleware).
///
/// It travels as `reqwest_middleware::Error::Middleware`; get at it with
/// `downcast_ref::<MiddlewareError>()` on the error inside.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum MiddlewareError {
    /// The request goes to an origin that was not allowed. Nothing was sent.
    #[error(
        "nothing was sent: {origin} is not an origin that credentials may go to; allow it with \
         `and_origin` if it is yours"
    )]
    #[non_exhaustive]
    ForeignOrigin {
        /// Scheme, host and port; nothing of the path.
        origin: String,
    },
    /// The request's body is a stream, so its bytes cannot be signed. Nothing was sent.
    #[error("nothing was sent: the body is a stream, and only a body in memory can be signed")]
    StreamedBody,
    /// The request could not be signed. Nothing was sent.
    #[error("nothing was sent: {0}")]
    Sign(SignError),
    /// No key of WeChat Pay is in effect, so the response could not be verified, and none
    /// could be fetched. Nothing was sent.
    #[error("nothing was sent: no platform key is there, or in effect, to verify the response with. {refresh}")]
    #[non_exhaustive]
    NoPlatformKey {
        /// Why the platform certificates could not be fetched.
        refresh: Box<RefreshError>,
    },
    /// The request's fields were encrypted with a key that the ring does not hold any more,
    /// or that has expired. Nothing was sent.
    #[error(
        "nothing was sent: the request's fields were encrypted with the platform key {serial}, which is not among \
         the platform keys, or not in effect: encrypt them again"
    )]
    #[non_exhaustive]
    EncryptedWithUnknownKey {
        /// The serial or id of that key.
        serial: Serial,
    },
    /// The request's fields were encrypted with a key of RSA, and it is signed with one of SM2 (国密), or the other way
    /// round. Nothing was sent.
    #[error(
        "nothing was sent: the request is signed by {algorithm}, and its fields were encrypted with the platform key {serial}, \
         which is of the other algorithm: encrypt them with `KeyRing::in_effect`"
    )]
    #[non_exhaustive]
    EncryptedWithOtherAlgorithm {
        /// The serial or id of that key.
        serial: Serial,
        /// What the request is signed by.
        algorithm: KeyAlgorithm,
    },
    /// The client followed a redirect to an origin that was not allowed.
    #[error(
        "the response came from another origin than those allowed: build the client with `redirect::Policy::none()`, \
         WeChat Pay does not redirect"
    )]
    #[non_exhaustive]
    ForeignResponse {
        /// Scheme, host and port; nothing of the path. The redirecting server chose them, so
        /// they are not shown.
        origin: String,
    },
    /// The response's body is larger than allowed.
    #[error("the response's body is over the {limit_bytes} bytes allowed")]
    #[non_exhaustive]
    TooLarge {
        /// The limit in bytes.
        limit_bytes: usize,
    },
    /// A 2xx response, or a signed one of another status, that is not proven to come from
    /// WeChat Pay.
    #[error("the response ({response}) could not be verified: {error}{}", why_not_refreshed(refresh.as_deref()))]
    #[non_exhaustive]
    Verify {
        /// The check that failed.
        error: VerifyError,
        /// What arrived, for a look by hand.
        response: UnverifiedResponse,
        /// Why the platform certificates could not be refreshed, if that was tried.
        refresh: Option<Box<RefreshError>>,
    },
}

/// As `Display`: the fields hold what a stranger wrote.
impl fmt::Debug for MiddlewareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MiddlewareError({self})")
    }
}

fn why_not_refreshed(refresh: Option<&RefreshError>) -> String {
    refresh.map(|error| format!(". {error}")).unwrap_or_default()
}

impl From<SignError> for MiddlewareError {
    fn from(error: SignError) -> Self {
        Self::Sign(error)
    }
}

/// A response that failed verification: anybody may have written it. Its accessors are
/// for diagnosis, not for decisions.
#[derive(Clone)]
pub struct UnverifiedResponse(Box<Parts>);

#[derive(Clone)]
struct Parts {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl UnverifiedResponse {
    pub(super) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self(Box::new(Parts { status, headers, body }))
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The raw body.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The text of `Request-ID`, by which WeChat Pay's support finds the exchange.
    pub fn request_id(&self) -> Option<&str> {
        self.0.headers.get(header::REQUEST_ID)?.to_str().ok()
    }
}

/// Status and Request-ID alone: headers and body may hold personal data. And that id only if
/// it is made as WeChat Pay makes it, since anybody may have written it.
impl fmt::Display for UnverifiedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.0.status.as_u16())?;
        match self.request_id() {
            Some(id) if header::is_request_id(id) => write!(f, ", Request-ID {id}"),
            Some(_) => f.write_str(", a Request-ID unlike WeChat Pay's"),
            None => f.write_str(", no Request-ID"),
        }
    }
}

impl fmt::Debug for UnverifiedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnverifiedResponse({self})")
    }
}
