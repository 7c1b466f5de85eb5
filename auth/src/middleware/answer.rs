//! From a 2xx answer to a verified one: read, verify, rebuild.

use super::{MiddlewareError, UnverifiedAnswer};
use crate::{Clock, PlatformKeys, Verified, verify};
use bytes::{Bytes, BytesMut};
use reqwest::{Response, ResponseBuilderExt as _};
use reqwest_middleware::{Error, Result};

/// Reads the whole body, verifies it, and hands on an answer with the same status,
/// version, URL, headers and bytes that carries the proof in its extensions.
pub(super) async fn verified(
    mut response: Response,
    platform: &PlatformKeys,
    clock: &Clock,
    limit_bytes: usize,
) -> Result<Response> {
    let body = read(&mut response, limit_bytes).await?;
    // The time is taken after the body has arrived: a slow sender gains nothing.
    match verify(response.headers(), body.clone(), platform, clock.now()) {
        Ok(proof) => rebuild(response, body, proof),
        Err(error) => Err(Error::middleware(MiddlewareError::Verify {
            error,
            answer: UnverifiedAnswer::new(response.status(), std::mem::take(response.headers_mut()), body),
        })),
    }
}

async fn read(response: &mut Response, limit_bytes: usize) -> Result<Bytes> {
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
