//! Signing of requests (请求签名).
//!
//! In come the request's parts exactly as they go on the wire, out comes the
//! complete `Authorization` value. Nothing here encodes, orders or trims: a request
//! whose sent text differs from its signed text by one byte is refused with
//! 401 `SIGN_ERROR`.

use crate::{Credentials, SignError, keys::can_stand_in_quotes, message::message_of};

/// The parts of a request that are signed.
#[derive(Clone, Copy)]
pub struct RequestToSign<'a> {
    /// The HTTP method in upper case.
    pub method: &'a str,
    /// Path and query, already percent-encoded, exactly as on the wire: no scheme,
    /// host or fragment.
    pub target: &'a str,
    /// Seconds since 1970; the gateway refuses what is over five minutes off.
    pub timestamp: i64,
    /// Random text; see [`NonceSource`](crate::NonceSource).
    pub nonce: &'a str,
    /// The bytes of the body, empty if there is none. For an upload (文件上传) the
    /// text of its `meta` part. It comes last, so that it may hold anything.
    pub body: &'a [u8],
}

impl RequestToSign<'_> {
    /// The signed message (签名串): five lines, each ended by LF, the last as well.
    pub fn message(&self) -> Vec<u8> {
        let timestamp = self.timestamp.to_string();
        let lines = [self.method.as_bytes(), self.target.as_bytes(), timestamp.as_bytes(), self.nonce.as_bytes()];
        message_of(&lines, self.body)
    }

    /// A part with a line break in it could make one request's message read as
    /// another's; none of them can hold one on the wire either.
    fn check(&self) -> Result<(), SignError> {
        // Without a branch for each byte: targets are long, and every call has one.
        let one_word =
            |text: &str| !text.is_empty() && text.bytes().fold(true, |graphic, byte| graphic & byte.is_ascii_graphic());
        if !one_word(self.method) || self.method.bytes().any(|byte| byte.is_ascii_lowercase()) {
            return Err(SignError::BadMethod);
        }
        if !self.target.starts_with('/') || self.target.contains('#') || !one_word(self.target) {
            return Err(SignError::BadTarget);
        }
        if !can_stand_in_quotes(self.nonce) {
            return Err(SignError::BadNonce);
        }
        Ok(())
    }
}

impl std::fmt::Debug for RequestToSign<'_> {
    /// Without the body and the target, since both carry openids and plate numbers.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RequestToSign")
            .field("method", &self.method)
            .field("timestamp", &self.timestamp)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Signs a request with a key in memory, for a [`Merchant`](crate::Merchant) or a [`Brand`](crate::Brand): the complete
/// value of its `Authorization` header.
///
/// # Errors
///
/// [`SignError`] if a part of the request cannot be sent as it stands, or if the
/// key does not sign; [`SignError::RemoteKey`] if it is held elsewhere.
pub fn sign(caller: &Credentials, request: &RequestToSign<'_>) -> Result<String, SignError> {
    request.check()?;
    let signature = caller.sign_locally(&request.message())?;
    Ok(authorization(caller, request, signature))
}

/// Signs a request wherever the caller's key is held; otherwise as [`sign`].
///
/// # Errors
///
/// As [`sign`], and whatever a remote [`Signer`](crate::Signer) fails with.
pub async fn authorize(caller: &Credentials, request: &RequestToSign<'_>) -> Result<String, SignError> {
    request.check()?;
    let signature = caller.sign(&request.message()).await?;
    Ok(authorization(caller, request, signature))
}

/// The header's text, in the order of the official samples.
fn authorization(caller: &Credentials, request: &RequestToSign<'_>, signature: String) -> String {
    let timestamp = request.timestamp.to_string();
    // Put together at its full size: a text that grows is copied again and again.
    [
        caller.scheme().as_str(),
        " ",
        caller.scheme().id_name(),
        "=\"",
        caller.id(),
        "\",nonce_str=\"",
        request.nonce,
        "\",signature=\"",
        &signature,
        "\",timestamp=\"",
        &timestamp,
        "\",serial_no=\"",
        caller.serial().as_str(),
        "\"",
    ]
    .concat()
}
