//! Signatures that are wrong on purpose: probes (签名探测流量), and forgeries.
//!
//! In: signed headers, of a response or of a callback. Out: the same with a
//! signature that a client has to refuse. That of a probe always begins with the
//! documented prefix; a forged one looks like any other.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use http::{HeaderMap, HeaderValue};
use wechatpay_auth::header;

/// What the signature of a probe begins with.
pub(crate) const PREFIX: &str = "WECHATPAY/SIGNTEST/";

/// Turns the signature into a probe's; `None` when there is none.
pub(crate) fn break_signature(headers: &mut HeaderMap) -> Option<()> {
    let signature = headers.get(header::SIGNATURE)?.to_str().ok()?;
    let wrong = HeaderValue::try_from(format!("{PREFIX}{signature}")).ok()?;
    headers.insert(header::SIGNATURE, wrong);
    Some(())
}

/// Turns the signature into a well-formed one that matches nothing; `None` when there is none.
pub(crate) fn forge_signature(headers: &mut HeaderMap) -> Option<()> {
    let mut bytes = BASE64_STANDARD.decode(headers.get(header::SIGNATURE)?).ok()?;
    // The last byte is part of a number, in RSA's as in the DER of SM2's.
    *bytes.last_mut()? ^= 1;
    headers.insert(header::SIGNATURE, HeaderValue::try_from(BASE64_STANDARD.encode(bytes)).ok()?);
    Some(())
}
