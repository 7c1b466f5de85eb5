//! [`Callback`] as an extractor of `axum`.
//!
//! A request comes in with its body unread; a callback goes out, or the response
//! that WeChat Pay expects. The body is read here, raw, up to a limit: no layer
//! or extractor before it may have parsed it.

use std::fmt;

use axum_core::{
    body::Body,
    extract::{DefaultBodyLimit, FromRef, FromRequest, Request},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use wechatpay_auth::Rejection;

use super::{
    callbacks::{Callback, Callbacks},
    events::CallbackEvent,
};

/// The most that is read of a body: real ones have about a kilobyte.
const BODY_LIMIT_BYTES: usize = 1 << 20;

/// Needs a state that [`Callbacks`] can be taken from, and answers by itself when
/// it rejects. A handler that wants to log rejections takes a
/// `Result<Callback, `[`CallbackRejection`]`>`.
impl<S, E> FromRequest<S> for Callback<E>
where
    S: Send + Sync,
    E: CallbackEvent,
    Callbacks<E>: FromRef<S>,
{
    type Rejection = CallbackRejection;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, CallbackRejection> {
        let callbacks = Callbacks::<E>::from_ref(state);
        let headers = std::mem::take(request.headers_mut());
        DefaultBodyLimit::max(BODY_LIMIT_BYTES).apply(&mut request);
        let body = Bytes::from_request(request, state).await.map_err(|_| {
            let what = format!("the body broke off or is over {BODY_LIMIT_BYTES} bytes");
            CallbackRejection(Rejection::malformed(what))
        })?;
        callbacks.accept(&headers, &body).map_err(CallbackRejection)
    }
}

/// A [`Rejection`] that answers by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallbackRejection(pub Rejection);

impl IntoResponse for CallbackRejection {
    fn into_response(self) -> Response {
        self.0.response().map(Body::from)
    }
}

impl fmt::Display for CallbackRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for CallbackRejection {}
