//! [`Failure`]: why an attempt failed, by stage.
//!
//! An error of the middleware stack comes in, an [`Error`] of the right stage goes
//! out. Middleware of the user's own may wrap what the layers inside failed with
//! beyond recognition (a retry layer does); what was seen before that counts.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use wechatpay_auth::{MiddlewareError, RefreshError, VerifyError};

use crate::{Error, Stage, error::CallSite};

/// What an attempt failed with.
#[derive(Clone)]
pub(crate) enum Failure {
    /// The response is not proven.
    Verify { what: String, error: VerifyError, status: StatusCode, headers: HeaderMap, body: Bytes },
    /// The signing layer refused the request or the response.
    Refused { stage: Stage, what: String },
    /// The keys to verify the response with could not be fetched.
    Unready { what: String, timeout: bool, connect: bool, broke: bool },
    /// The way there or back broke.
    Transport { timeout: bool, connect: bool },
    /// Not one of ours.
    Foreign,
}

impl Failure {
    pub(crate) fn of(error: &reqwest_middleware::Error) -> Self {
        match error {
            reqwest_middleware::Error::Reqwest(error) => {
                Self::Transport { timeout: error.is_timeout(), connect: error.is_connect() }
            }
            reqwest_middleware::Error::Middleware(error) => match error.downcast_ref::<MiddlewareError>() {
                Some(MiddlewareError::Verify { error, response, refresh, .. }) => Self::Verify {
                    what: match refresh {
                        Some(why_not) => format!("{error}. {why_not}"),
                        None => error.to_string(),
                    },
                    error: error.clone(),
                    status: response.status(),
                    headers: response.headers().clone(),
                    body: response.body().clone(),
                },
                Some(error @ MiddlewareError::NoPlatformKey { refresh, .. }) => {
                    let (timeout, connect, broke) = match &**refresh {
                        RefreshError::Exchange(reqwest_middleware::Error::Reqwest(error)) => {
                            (error.is_timeout(), error.is_connect(), true)
                        }
                        _ => (false, false, false),
                    };
                    Self::Unready { what: error.to_string(), timeout, connect, broke }
                }
                Some(error) => Self::Refused { stage: stage(error), what: error.to_string() },
                None => Self::Foreign,
            },
        }
    }

    /// The error of an attempt: of its last pass, if one was seen to fail.
    pub(crate) fn into_error(seen: Option<Self>, error: reqwest_middleware::Error, site: &CallSite) -> Error {
        let failure = seen.unwrap_or_else(|| Self::of(&error));
        let made = match failure {
            Self::Refused { stage, what } => Error::new(stage, what),
            Self::Verify { what, error, status, headers, body } => {
                Error::new(Stage::Verify, what).answered(status, &headers, body).with_verify_error(error)
            }
            Self::Unready { what, broke: false, .. } => Error::new(Stage::Sign, what),
            Self::Unready { what, timeout, connect, .. } => {
                Error::new(Stage::Sign, what).with_transport(timeout, connect)
            }
            Self::Transport { timeout, connect } => {
                Error::new(Stage::Exchange, transport(timeout, connect)).with_transport(timeout, connect)
            }
            Self::Foreign => Error::new(Stage::Exchange, "middleware of your own failed; `source()` says with what"),
        };
        let made = made.of(site);
        match error {
            reqwest_middleware::Error::Reqwest(error) => made.because(error.without_url()),
            reqwest_middleware::Error::Middleware(error) => match error.downcast() {
                Ok(
                    MiddlewareError::Verify { refresh: Some(why_not), .. }
                    | MiddlewareError::NoPlatformKey { refresh: why_not, .. },
                ) => made.because(*why_not),
                // What the signing layer says stands in the error already.
                Ok(_) => made,
                Err(error) => made.because(reqwest_middleware::Error::Middleware(error)),
            },
        }
    }
}

fn stage(error: &MiddlewareError) -> Stage {
    match error {
        MiddlewareError::ForeignResponse { .. } | MiddlewareError::Verify { .. } => Stage::Verify,
        // These say that nothing was sent.
        MiddlewareError::ForeignOrigin { .. }
        | MiddlewareError::StreamedBody
        | MiddlewareError::Sign(_)
        | MiddlewareError::NoPlatformKey { .. }
        | MiddlewareError::EncryptedWithUnknownKey { .. } => Stage::Sign,
        // Of these the notes know what was sent.
        _ => Stage::Exchange,
    }
}

fn transport(timeout: bool, connect: bool) -> &'static str {
    match (timeout, connect) {
        (true, true) => "connecting took too long; the request was not sent",
        (true, false) => "the response took too long; the request may have arrived",
        (false, true) => "no connection to the gateway; the request was not sent",
        (false, false) => "the connection broke; the request may have arrived",
    }
}
