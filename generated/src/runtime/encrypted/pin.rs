//! `Wechatpay-Serial` names the key that encrypted the request's fields.
//!
//! The signing layer writes the key that is preferred at the moment of signing,
//! and the platform keys may have been replaced since the body was encrypted.
//! This layer, the innermost, writes the key that encrypted in its place. The
//! header is not part of what is signed.

use http::{Extensions, HeaderValue};
use reqwest_middleware::{Middleware, Next};
use wechatpay_auth::{Serial, header};

/// Lies in the extensions of a request whose body was encrypted.
#[derive(Clone)]
pub(crate) struct EncryptedWith(pub(crate) Serial);

/// The layer inside the signing one.
pub(crate) struct Pin;

#[async_trait::async_trait]
impl Middleware for Pin {
    async fn handle(
        &self,
        mut request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        if let Some(EncryptedWith(serial)) = extensions.get()
            && let Ok(serial) = HeaderValue::from_str(serial.as_str())
        {
            request.headers_mut().insert(header::SERIAL, serial);
        }
        next.run(request, extensions).await
    }
}
