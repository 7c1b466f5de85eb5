//! What a signed request leaves through, and what comes back.
//!
//! A request that is signed goes in, a response that nobody has looked at comes out ([`Exchange`]);
//! behind the check of its signature it is an [`Exchanged`].

use std::fmt;

use http::Extensions;
use reqwest::{Request, Response, ResponseBuilderExt as _};
use reqwest_middleware::{Error, Next, Result};

use crate::Verified;

/// What a signed request leaves through: the layers that stand inside of the signing one, or an HTTP client.
pub trait Exchange: Send + Sync {
    /// Sends the request of a call.
    ///
    /// # Errors
    ///
    /// Whatever it fails with.
    fn exchange(&self, request: Request, extensions: &mut Extensions) -> impl Future<Output = Result<Response>> + Send;

    /// Sends a request of the signing layer's own, for the platform certificates (平台证书).
    ///
    /// # Errors
    ///
    /// Whatever it fails with.
    fn fetch(&self, request: Request) -> impl Future<Output = Result<Response>> + Send {
        async move { self.exchange(request, &mut Extensions::new()).await }
    }
}

impl Exchange for Next<'_> {
    async fn exchange(&self, request: Request, extensions: &mut Extensions) -> Result<Response> {
        self.clone().run(request, extensions).await
    }
}

/// A response behind the check of its signature.
pub struct Exchanged {
    response: Response,
    verified: Option<Verified>,
}

impl Exchanged {
    /// A file, or an error that claims no signature: its body has not been read.
    pub(super) fn unproven(response: Response) -> Self {
        Self { response, verified: None }
    }

    /// A response whose body was read and verified.
    pub(super) fn proven(response: Response, verified: Verified) -> Self {
        Self { response, verified: Some(verified) }
    }

    /// The response: its status and headers.
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// The response beside the proof. Where there is a proof, the body is in it, and the response has none.
    pub fn into_parts(self) -> (Response, Option<Verified>) {
        (self.response, self.verified)
    }

    /// A response with the same status, version, URL, headers and bytes that carries the proof in its extensions,
    /// if there is one.
    ///
    /// # Errors
    ///
    /// None that could be named: the parts come from a response.
    pub fn into_response(self) -> Result<Response> {
        match self.verified {
            None => Ok(self.response),
            Some(verified) => rebuilt(self.response, verified),
        }
    }
}

impl fmt::Debug for Exchanged {
    /// Without the URL, which holds openids and the like.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchanged")
            .field("status", &self.response.status())
            .field("verified", &self.verified)
            .finish_non_exhaustive()
    }
}

/// A response with the same status, version, URL, headers and bytes that carries the proof in its extensions.
fn rebuilt(mut response: Response, proof: Verified) -> Result<Response> {
    let body = proof.body().clone();
    let mut rebuilt = http::Response::builder().status(response.status()).version(response.version());
    // What others keep in the extensions (the remote address, for one) stays there.
    if let Some(extensions) = rebuilt.extensions_mut() {
        *extensions = std::mem::take(response.extensions_mut());
    }
    if let Some(headers) = rebuilt.headers_mut() {
        *headers = std::mem::take(response.headers_mut());
    }
    let rebuilt = rebuilt.url(response.url().clone()).extension(proof).body(body);
    rebuilt.map(Response::from).map_err(Error::middleware)
}
