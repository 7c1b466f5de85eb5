//! Fetching the platform certificates (平台证书), when a response was signed with one
//! that is not known, and on request.
//!
//! What always holds: one refresh runs at a time for one [`KeyRing`](crate::KeyRing),
//! while others wait for it; whoever waits takes over when it is given up, breaks, or has
//! not ended after ten seconds; automatic ones keep a distance in time from the last of the same
//! algorithm that was answered; the keys are replaced only by those of a verified response, which has one in effect of the
//! algorithm that was asked for unless the ring has; the call that
//! triggered it is not sent again.

mod error;

pub use error::RefreshError;

use std::time::Duration;

use bytes::Bytes;
use http::{Extensions, Method, StatusCode};
use reqwest::{Request, Response, Url};
use reqwest_middleware::{ClientWithMiddleware, Error};

use super::{Exchange, MiddlewareError, SigningMiddleware, response};
use crate::{
    ApiV3Key, CertificatesError, KeyAlgorithm, PlatformCertificates, PlatformKeys, Scheme, header,
    keys::{Fetched, Turn},
};

const PATH: &str = "/v3/certificates";

/// In a request's extensions: the middleware fetches and keeps the certificates of that algorithm itself.
#[derive(Clone, Copy)]
pub(super) struct Refresh(KeyAlgorithm);

/// In a response's extensions: the keys are those of a moment ago.
#[derive(Clone, Copy)]
struct Refreshed;

impl SigningMiddleware {
    /// Fetches the platform certificates of the caller's own algorithm now and puts them in place of the old ones.
    ///
    /// `client` is one that this middleware (or a clone of it) is in, and `base` the
    /// gateway. WeChat Pay advises to do this at least every twelve hours; nothing here
    /// runs by itself, so spawn a task for it if responses to unknown serials should not
    /// have to wait for a refresh of their own.
    ///
    /// # Errors
    ///
    /// [`RefreshError`]; the keys then stay as they were.
    pub async fn refresh_certificates(
        &self,
        client: &ClientWithMiddleware,
        base: &Url,
    ) -> std::result::Result<(), RefreshError> {
        self.refresh_certificates_of(client, base, self.caller.algorithm()).await
    }

    /// The same for the certificates of one algorithm, of which the caller's own key need not be; those of the other stay.
    ///
    /// While a merchant switches between RSA and SM2 (国密), callbacks may be signed with a certificate of either, and
    /// nothing else asks for those of the algorithm that the caller does not sign by. So call this for that one when the
    /// program starts, after [`Self::refresh_certificates`], and at least every twelve hours.
    ///
    /// # Errors
    ///
    /// [`RefreshError`]; the keys then stay as they were.
    pub async fn refresh_certificates_of(
        &self,
        client: &ClientWithMiddleware,
        base: &Url,
        algorithm: KeyAlgorithm,
    ) -> std::result::Result<(), RefreshError> {
        let url = base.join(PATH).map_err(|_| RefreshError::NotSigned)?;
        match client.get(url).with_extension(Refresh(algorithm)).send().await {
            Ok(response) if response.extensions().get::<Refreshed>().is_some() => Ok(()),
            Ok(_) => Err(RefreshError::NotSigned),
            Err(Error::Middleware(error)) => {
                Err(error.downcast().unwrap_or_else(|error| RefreshError::Exchange(Error::Middleware(error))))
            }
            Err(error) => Err(RefreshError::Exchange(error.without_url())),
        }
    }

    /// The middleware's side of [`Self::refresh_certificates_of`].
    pub(super) async fn refresh_on_request(
        &self,
        request: Request,
        Refresh(algorithm): Refresh,
        inside: &impl Exchange,
    ) -> std::result::Result<Response, RefreshError> {
        let key = self.certificates_key()?;
        let turn = self.platform.turns().take().await;
        self.fetch(RefreshCall::beside(&request, algorithm), key, inside, turn).await?;
        let mut response = http::Response::new("");
        *response.status_mut() = StatusCode::NO_CONTENT;
        response.extensions_mut().insert(Refreshed);
        Ok(response.into())
    }

    /// Sees to it that the key ring has what is wanted, if that is to be had.
    pub(super) async fn refresh_unless(
        &self,
        has: impl Fn(&PlatformKeys) -> bool,
        call: RefreshCall,
        inside: &impl Exchange,
    ) -> std::result::Result<(), RefreshError> {
        let key = self.certificates_key()?;
        let turn = self.platform.turns().take().await;
        // Another call may have seen to it while this one waited.
        if has(&self.platform.current()) {
            return Ok(());
        }
        if let Some(Fetched { at, failed }) = turn.last(call.algorithm)
            && at.elapsed() < self.refresh_interval
        {
            return Err(RefreshError::TooSoon { ago: at.elapsed(), failed });
        }
        self.fetch(call, key, inside, turn).await
    }

    /// What opens the certificates, where there can be any.
    fn certificates_key(&self) -> std::result::Result<&ApiV3Key, RefreshError> {
        match self.caller.scheme() {
            Scheme::Brand => Err(RefreshError::OfBrand),
            _ => self.api_v3_key.as_ref().ok_or(RefreshError::NoApiV3Key),
        }
    }

    async fn fetch(
        &self,
        call: RefreshCall,
        key: &ApiV3Key,
        inside: &impl Exchange,
        turn: Turn<'_>,
    ) -> std::result::Result<(), RefreshError> {
        let algorithm = call.algorithm;
        let mut request = call.request(match (algorithm, self.caller.algorithm()) {
            // What is said about nothing is RSA.
            (KeyAlgorithm::Rsa, KeyAlgorithm::Rsa) => None,
            (KeyAlgorithm::Rsa, KeyAlgorithm::Sm2) => Some("algorithm_type=RSA"),
            (KeyAlgorithm::Sm2, _) => Some("algorithm_type=SM2"),
        });
        self.authorize(&mut request, &self.platform.current(), &Extensions::new()).await.map_err(exchange)?;
        // The preferred key may be the one that was withdrawn, and the gateway refuses
        // requests that name such a one. Without, it signs with one of those it lists.
        request.headers_mut().remove(header::SERIAL);
        let mut response = inside.fetch(request).await.map_err(|e| RefreshError::Exchange(e.without_url()))?;
        self.check_origin(&response).map_err(exchange)?;
        let body = response::read(&mut response, self.body_limit_bytes).await.map_err(RefreshError::Exchange)?;
        // Noted here and no sooner: whoever waits goes on if this is given up on the way.
        let taken = self.take(&response, body, key, algorithm);
        turn.answered(algorithm, taken.as_ref().err().map(ToString::to_string));
        taken
    }

    /// Puts the certificates of a response in place of the old ones.
    fn take(
        &self,
        response: &Response,
        body: Bytes,
        key: &ApiV3Key,
        asked_for: KeyAlgorithm,
    ) -> std::result::Result<(), RefreshError> {
        if !response.status().is_success() {
            return Err(RefreshError::of_refusal(response.status(), &body, asked_for));
        }
        loop {
            // Somebody may put other public keys beside the certificates meanwhile.
            let old = self.platform.current();
            let (keys, headers, now) = (old.as_ref().clone(), response.headers(), self.clock.now());
            let renewed = PlatformCertificates::renew(keys, headers, body.clone(), key, now);
            let (_, keys) = renewed.map_err(|error| match (error, asked_for) {
                // That error speaks of a public key, which SM2 does not have.
                (CertificatesError::Empty { .. }, KeyAlgorithm::Sm2) => {
                    RefreshError::NoneListed { algorithm: asked_for }
                }
                (error, _) => error.into(),
            })?;
            // Or a request would be sent though its response could not be verified.
            if keys.to_ask_for(asked_for, now).is_none() {
                return Err(RefreshError::NoneListed { algorithm: asked_for });
            }
            if self.platform.replace_if(&old, keys)? {
                return Ok(());
            }
        }
    }
}

/// What a refresh asks for, and what it takes over from the request that it happens beside.
pub(super) struct RefreshCall {
    url: Url,
    timeout: Option<Duration>,
    algorithm: KeyAlgorithm,
}

impl RefreshCall {
    pub(super) fn beside(request: &Request, algorithm: KeyAlgorithm) -> Self {
        Self::new(request.url(), request.timeout().copied(), algorithm)
    }

    pub(super) fn new(url: &Url, timeout: Option<Duration>, algorithm: KeyAlgorithm) -> Self {
        Self { url: url.clone(), timeout, algorithm }
    }

    fn request(self, query: Option<&str>) -> Request {
        let mut url = self.url;
        url.set_path(PATH);
        url.set_query(query);
        let mut request = Request::new(Method::GET, url);
        *request.timeout_mut() = self.timeout;
        request
    }
}

/// Whether a refresh can bring that serial: those of certificates are hexadecimal, the
/// ids of public keys are not.
pub(super) fn is_certificate(serial: &str) -> bool {
    serial.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn exchange(error: MiddlewareError) -> RefreshError {
    RefreshError::Exchange(Error::middleware(error))
}
