//! [`NotedSigning`]: the innermost layer: sign → exchange → verify, with notes around both.
//!
//! A request and the log of its attempt come in, a response with its proof goes out. What always
//! holds: each attempt has a layer of its own, by which every pass to the inside goes, and nobody
//! stands between the notes and what is noted; connections that ended meanwhile are known before a
//! request is written.

use std::sync::Arc;

use http::{Extensions, StatusCode};
use reqwest::{Request, Response};
use reqwest_middleware::{Middleware, Next, Result};
use wechatpay_auth::{Exchange, Exchanged, SigningMiddleware, bypasses_proxies};

use super::{
    attempt_log::{AttemptLog, Pass},
    connections::notice_ended_connections,
    failure::Failure,
};
use crate::Outcome;

/// The layer of one attempt.
pub(crate) struct NotedSigning {
    pub(crate) log: AttemptLog,
    /// What the operation says of having been asked too often.
    pub(crate) too_many: Outcome,
    pub(crate) signing: Arc<SigningMiddleware>,
    /// What goes past the system's proxies leaves through this client, where there are
    /// two; whichever URL a layer of the user's own has chosen.
    pub(crate) direct: Option<reqwest::Client>,
}

impl NotedSigning {
    /// One pass of the attempt's request.
    pub(crate) async fn pass(
        &self,
        request: Request,
        extensions: &mut Extensions,
        inside: &impl Exchange,
    ) -> Result<Exchanged> {
        let pass = self.log.begin();
        let wire = Wire { pass: &pass, direct: self.direct.as_ref(), inside };
        let outcome = self.signing.around(request, extensions, &wire).await;
        // Only here: further inside nobody has looked at the signature yet. Of other refusals
        // the code decides, which stands in the body.
        match outcome.as_ref().map(|exchanged| exchanged.response().status()) {
            Ok(StatusCode::UNAUTHORIZED) => pass.note(Outcome::Refused),
            Ok(StatusCode::TOO_MANY_REQUESTS) => pass.note(self.too_many),
            _ => {}
        }
        pass.ended(outcome.as_ref().err().map(Failure::of));
        outcome
    }
}

/// For a stack in which layers of the user's own stand around this one.
#[async_trait::async_trait]
impl Middleware for NotedSigning {
    async fn handle(&self, request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
        self.pass(request, extensions, &next).await?.into_response()
    }
}

/// The way out: what passes it may arrive.
struct Wire<'w, X> {
    pass: &'w Pass,
    direct: Option<&'w reqwest::Client>,
    inside: &'w X,
}

impl<X: Exchange> Wire<'_, X> {
    async fn open(&self, request: Request, extensions: &mut Extensions) -> Result<Response> {
        notice_ended_connections().await;
        match self.direct {
            Some(direct) if bypasses_proxies(request.url()) => Ok(direct.execute(request).await?),
            _ => self.inside.exchange(request, extensions).await,
        }
    }
}

impl<X: Exchange> Exchange for Wire<'_, X> {
    async fn exchange(&self, request: Request, extensions: &mut Extensions) -> Result<Response> {
        // Noted before: who gives up waiting never comes to the note behind.
        self.pass.note(Outcome::Unknown);
        let sent = self.pass.sent_request(&request);
        let outcome = self.open(request, extensions).await;
        if matches!(&outcome, Err(reqwest_middleware::Error::Reqwest(error)) if error.is_connect()) {
            self.pass.note(Outcome::NeverSent);
        }
        let refused = matches!(&outcome, Ok(response) if response.status() == StatusCode::UNAUTHORIZED);
        self.pass.refused(sent.filter(|_| refused));
        outcome
    }

    /// A request of the signing layer's own is not the attempt's.
    async fn fetch(&self, request: Request) -> Result<Response> {
        self.open(request, &mut Extensions::new()).await
    }
}
