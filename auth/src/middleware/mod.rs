//! Signing and verification around each exchange of a `reqwest-middleware` client.
//!
//! In comes a request that is ready to be sent but for its signature; out comes the
//! response with the proof of its verification ([`Verified`](crate::Verified)) in its
//! extensions. What always holds:
//!
//! * Nothing is sent to an origin that was not allowed, and nothing whose response could not
//!   be verified for lack of a key.
//! * Each attempt is signed afresh when retries sit outside, as they should.
//! * No byte of a 2xx response reaches the caller unverified, but for files
//!   ([`UnsignedResponse`]), which pass through untouched and without proof.
//! * A response of another status that is signed carries the proof as well, and one whose
//!   signature is wrong is an error. WeChat Pay signs its errors as soon as the request's
//!   own signature was right. One without a signature passes through without proof:
//!   anybody may have written it.

mod error;
mod exchange;
mod extensions;
mod origins;
mod refresh;
mod response;
mod signing;

pub use error::{MiddlewareError, UnverifiedResponse};
pub use exchange::{Exchange, Exchanged};
pub use extensions::{SignedText, UnsignedResponse};
pub use origins::{OriginError, bypasses_proxies, is_official_gateway};
pub use refresh::RefreshError;
pub use signing::SigningMiddleware;

use std::sync::Arc;

use bytes::Bytes;
use http::{Extensions, HeaderMap};
use reqwest::{Request, Response};
use reqwest_middleware::{Error, Middleware, Next, Result};

use crate::{EncryptedWith, PlatformKeys, Verified, VerifyError, header, verify};
use refresh::{Refresh, RefreshCall};

#[async_trait::async_trait]
impl Middleware for SigningMiddleware {
    async fn handle(&self, request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
        self.around(request, extensions, &next).await?.into_response()
    }
}

impl SigningMiddleware {
    /// Signs a request, exchanges it through what is inside, and verifies the response: the whole of this layer, for
    /// whoever calls it outside of a stack of layers.
    ///
    /// # Errors
    ///
    /// [`MiddlewareError`] inside of [`Error::Middleware`], and whatever the exchange fails with, without its URL.
    pub async fn around(
        &self,
        mut request: Request,
        extensions: &mut Extensions,
        inside: &impl Exchange,
    ) -> Result<Exchanged> {
        if let Some(refresh) = extensions.get::<Refresh>().copied() {
            let refreshed = Box::pin(self.refresh_on_request(request, refresh, inside)).await;
            return refreshed.map(Exchanged::unproven).map_err(Error::middleware);
        }
        let platform = self.keys_for(&request, extensions, inside).await.map_err(Error::middleware)?;
        self.authorize(&mut request, &platform, extensions).await.map_err(Error::middleware)?;
        let timeout = request.timeout().copied();
        let mut response = inside
            .exchange(request, extensions)
            .await
            // The URL holds openids and the like, and errors end up in logs.
            .map_err(Error::without_url)?;
        // The user's client may have followed a redirect.
        self.check_origin(&response).map_err(Error::middleware)?;
        // A layer inside cannot hand out an older proof.
        response.extensions_mut().remove::<Verified>();
        if passes_without_proof(&response, extensions) {
            return Ok(Exchanged::unproven(response));
        }
        let body = response::read(&mut response, self.body_limit_bytes).await?;
        let (headers, url) = (response.headers(), response.url());
        let beside = || RefreshCall::new(url, timeout, self.caller.algorithm());
        let (verified, refresh) = self.verify(headers, &body, &platform, beside, inside).await;
        response::finish(response, body, verified, refresh)
    }

    /// The keys to send a request with. A write whose response cannot be verified would end
    /// with its outcome unknown, so it is not sent: the certificates are fetched first.
    async fn keys_for(
        &self,
        request: &Request,
        extensions: &Extensions,
        inside: &impl Exchange,
    ) -> std::result::Result<Arc<PlatformKeys>, MiddlewareError> {
        self.origins.check(request.url()).map_err(|origin| MiddlewareError::ForeignOrigin { origin })?;
        let mut keys = self.platform.current();
        let algorithm = self.caller.algorithm();
        let usable = |keys: &PlatformKeys| keys.to_ask_for(algorithm, self.clock.now()).is_some();
        // A file is not signed, so none is needed.
        if extensions.get::<UnsignedResponse>().is_none() && !usable(&keys) {
            // In a box of its own, since it is seldom needed and every call would carry its room about.
            let call = RefreshCall::beside(request, algorithm);
            let refreshed = Box::pin(self.refresh_unless(usable, call, inside)).await;
            refreshed.map_err(|refresh| MiddlewareError::NoPlatformKey { refresh: Box::new(refresh) })?;
            keys = self.platform.current();
        }
        let Some(with) = extensions.get::<EncryptedWith>().map(EncryptedWith::serial) else { return Ok(keys) };
        if !keys.verifies(with, self.clock.now()) {
            return Err(MiddlewareError::EncryptedWithUnknownKey { serial: with.clone() });
        }
        if keys.find(with.as_str()).is_some_and(|key| key.algorithm() != algorithm) {
            return Err(MiddlewareError::EncryptedWithOtherAlgorithm { serial: with.clone(), algorithm });
        }
        Ok(keys)
    }

    /// Verifies with the keys that the request was sent with or those of now, and if need be
    /// and allowed, refreshes the certificates and verifies the same bytes again.
    ///
    /// The certificates are those of the caller's own algorithm, whatever `Wechatpay-Signature-Type` says: a response is
    /// signed in the algorithm of its request, whose scheme and `Wechatpay-Serial` name that. Nobody has signed that header,
    /// and one that says the other is not of the response that was asked for. Who listened to it would let a stranger ask
    /// twice a minute, for either algorithm, where it is once now. Callbacks may be of both: for them there is
    /// [`Self::refresh_certificates_of`].
    async fn verify(
        &self,
        headers: &HeaderMap,
        body: &Bytes,
        sent_with: &Arc<PlatformKeys>,
        beside: impl FnOnce() -> RefreshCall,
        inside: &impl Exchange,
    ) -> (std::result::Result<Verified, VerifyError>, Option<Box<RefreshError>>) {
        // The time is taken after the body has arrived: a slow sender gains nothing. And
        // it is taken once: a slow refresh makes no response stale.
        let now = self.clock.now();
        let verified = verify(headers, body.clone(), sent_with, now).or_else(|error| {
            let current = self.platform.current();
            if Arc::ptr_eq(&current, sent_with) {
                return Err(error);
            }
            verify(headers, body.clone(), &current, now).map_err(|other| match other {
                VerifyError::UnknownSerial { .. } => error,
                closer => closer,
            })
        });
        let Err(VerifyError::UnknownSerial { serial }) = &verified else { return (verified, None) };
        if self.api_v3_key.is_none() || !refresh::is_certificate(serial) {
            return (verified, None);
        }
        match Box::pin(self.refresh_unless(|keys| keys.find(serial).is_some(), beside(), inside)).await {
            Ok(()) => (verify(headers, body.clone(), &self.platform.current(), now), None),
            Err(error) => (verified, Some(Box::new(error))),
        }
    }
}

/// A file that was asked for, or an error that claims no signature.
fn passes_without_proof(response: &Response, extensions: &Extensions) -> bool {
    if response.status().is_success() {
        extensions.get::<UnsignedResponse>().is_some()
    } else {
        !response.headers().contains_key(header::SIGNATURE)
    }
}
