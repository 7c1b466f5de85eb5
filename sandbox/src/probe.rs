//! Signature probes (签名探测流量): signatures that are wrong on purpose.
//!
//! In: signed headers, of a response or of a callback. Out: the same with a
//! signature that a client has to refuse. It always begins with the documented
//! prefix.

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
