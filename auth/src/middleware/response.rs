//! From a response to a verified one: read, then rebuild.

use bytes::{Bytes, BytesMut};
use reqwest::{Response, ResponseBuilderExt as _};
use reqwest_middleware::{Error, Result};

use super::{MiddlewareError, RefreshError, UnverifiedResponse};
use crate::{Verified, VerifyError};

/// A response with the same status, version, URL, headers and bytes that carries the
/// proof in its extensions; or the error with all that arrived.
pub(super) fn finish(
    mut response: Response,
    body: Bytes,
    verified: std::result::Result<Verified, VerifyError>,
    refresh: Option<Box<RefreshError>>,
) -> Result<Response> {
    match verified {
        Ok(proof) => rebuild(response, body, proof),
        Err(error) => {
            let headers = std::mem::take(response.headers_mut());
            let response = UnverifiedResponse::new(response.status(), headers, body);
            Err(Error::middleware(MiddlewareError::Verify { error, response, refresh }))
        }
    }
}

/// The complete body.
pub(super) async fn read(response: &mut Response, limit_bytes: usize) -> Result<Bytes> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| Error::Reqwest(error.without_url()))? {
        if body.len().saturating_add(chunk.len()) > limit_bytes {
            return Err(Error::middleware(MiddlewareError::TooLarge { limit_bytes }));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

fn rebuild(mut response: Response, body: Bytes, proof: Verified) -> Result<Response> {
    let mut rebuilt = http::Response::builder()
        .status(response.status())
        .version(response.version())
        .url(response.url().clone())
        .body(body)
        .map_err(Error::middleware)?;
    *rebuilt.headers_mut() = std::mem::take(response.headers_mut());
    // What others keep in the extensions (the remote address, for one) stays there.
    rebuilt.extensions_mut().extend(std::mem::take(response.extensions_mut()));
    rebuilt.extensions_mut().insert(proof);
    Ok(Response::from(rebuilt))
}
