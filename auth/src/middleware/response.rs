//! From a response to a verified one: read, then proven.

use bytes::{Bytes, BytesMut};
use reqwest::Response;
use reqwest_middleware::{Error, Result};

use super::{Exchanged, MiddlewareError, RefreshError, UnverifiedResponse};
use crate::{Verified, VerifyError};

/// The response with its proof; or the error with all that arrived.
pub(super) fn finish(
    mut response: Response,
    body: Bytes,
    verified: std::result::Result<Verified, VerifyError>,
    refresh: Option<Box<RefreshError>>,
) -> Result<Exchanged> {
    match verified {
        Ok(proof) => Ok(Exchanged::proven(response, proof)),
        Err(error) => {
            let headers = std::mem::take(response.headers_mut());
            let response = UnverifiedResponse::new(response.status(), headers, body);
            Err(Error::middleware(MiddlewareError::Verify { error, response, refresh }))
        }
    }
}

/// The complete body.
pub(super) async fn read(response: &mut Response, limit_bytes: usize) -> Result<Bytes> {
    let (mut whole, mut body) = (Bytes::new(), BytesMut::new());
    while let Some(chunk) = response.chunk().await.map_err(|error| Error::Reqwest(error.without_url()))? {
        if whole.len().saturating_add(body.len()).saturating_add(chunk.len()) > limit_bytes {
            return Err(Error::middleware(MiddlewareError::TooLarge { limit_bytes }));
        }
        // Mostly it comes in one piece, which is not copied.
        if whole.is_empty() && body.is_empty() {
            whole = chunk;
            continue;
        }
        body.extend_from_slice(&std::mem::take(&mut whole));
        body.extend_from_slice(&chunk);
    }
    Ok(if body.is_empty() { whole } else { body.freeze() })
}
