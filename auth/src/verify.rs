//! Verification of responses and callbacks (验签).
//!
//! In come headers, the raw body, the platform keys and the time; out comes
//! [`Verified`], the proof that the very bytes in it were signed by WeChat Pay a
//! short while ago, or a [`VerifyError`] that names the cause.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName};

use crate::{
    KeyAlgorithm, PlatformKeys, SCHEME, Scheme, Serial, SignatureError, TIMESTAMP_WINDOW_SECONDS, header, keys::shown,
    message::response_message,
};

/// A header as the documentation spells it, and as it is looked for: in lower case, which need not be made of the other
/// for each response.
struct Header {
    shown: &'static str,
    name: HeaderName,
}

static TIMESTAMP: Header = Header { shown: header::TIMESTAMP, name: HeaderName::from_static("wechatpay-timestamp") };
static NONCE: Header = Header { shown: header::NONCE, name: HeaderName::from_static("wechatpay-nonce") };
static SERIAL: Header = Header { shown: header::SERIAL, name: HeaderName::from_static("wechatpay-serial") };
static SIGNATURE: Header = Header { shown: header::SIGNATURE, name: HeaderName::from_static("wechatpay-signature") };
static SIGNATURE_TYPE: Header =
    Header { shown: header::SIGNATURE_TYPE, name: HeaderName::from_static("wechatpay-signature-type") };

/// The start of a signature that is wrong on purpose (签名探测流量).
const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// A body that WeChat Pay signed. Only [`verify`] makes one, so holding it proves
/// that its bytes were checked.
///
/// Code that takes a `Verified` cannot be handed anything else:
///
/// ```compile_fail,E0451
/// # fn forge(body: bytes::Bytes, serial: wechatpay_auth::Serial) -> wechatpay_auth::Verified {
/// wechatpay_auth::Verified { body, serial, timestamp: 0 }
/// # }
/// ```
#[derive(Clone)]
pub struct Verified {
    body: Bytes,
    serial: Serial,
    timestamp: i64,
}

impl Verified {
    /// The raw bytes that were verified.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The serial or id of the key that signed.
    pub fn serial(&self) -> &Serial {
        &self.serial
    }

    /// When it was signed, in seconds since 1970.
    pub fn timestamp(&self) -> i64 {
        self.timestamp
    }
}

impl fmt::Debug for Verified {
    /// Without the body, since it may carry personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("serial", &self.serial)
            .field("timestamp", &self.timestamp)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// Verifies a response or a callback.
///
/// `now` is the time in seconds since 1970. The order of the checks is fixed:
/// headers, freshness, probe, serial, validity of the certificate, type of the signature, base64, signature. A
/// certificate verifies for five minutes before and after its validity, too. The key that the serial names decides how is
/// verified; a `Wechatpay-Signature-Type` must agree with it.
///
/// # Errors
///
/// The first check that fails, as a [`VerifyError`].
pub fn verify(headers: &HeaderMap, body: Bytes, keys: &PlatformKeys, now: i64) -> Result<Verified, VerifyError> {
    let timestamp_text = required(headers, &TIMESTAMP)?;
    let nonce = required(headers, &NONCE)?;
    let serial = required(headers, &SERIAL)?;
    let signature = required(headers, &SIGNATURE)?;
    let scheme = signature_type(headers)?;
    let timestamp = seconds(timestamp_text)?;
    check_freshness(timestamp, now)?;
    if signature.starts_with(PROBE) {
        return Err(VerifyError::Probe);
    }
    let entry = keys.entry(serial).ok_or_else(|| VerifyError::UnknownSerial { serial: serial.to_owned() })?;
    if !entry.is_in_effect(now) {
        return Err(VerifyError::NotInEffect { serial: entry.serial.clone() });
    }
    let key_is_of = entry.key.algorithm();
    if let Some(scheme) = scheme.filter(|scheme| scheme.algorithm() != key_is_of) {
        return Err(VerifyError::TypeOfOtherKey { signature_type: scheme, serial: entry.serial.clone(), key_is_of });
    }
    entry.key.verify(&response_message(timestamp_text, nonce, &body), signature).map_err(|error| match error {
        SignatureError::BadBase64 => VerifyError::BadBase64,
        SignatureError::Mismatch => VerifyError::WrongSignature,
    })?;
    Ok(Verified { body, serial: entry.serial.clone(), timestamp })
}

fn required<'a>(headers: &'a HeaderMap, header: &Header) -> Result<&'a str, VerifyError> {
    single(headers, header)?.ok_or(VerifyError::MissingHeader { name: header.shown })
}

/// A header that stands there twice leaves open which of the two was meant, and
/// a reader of the other one would be deceived.
fn single<'a>(headers: &'a HeaderMap, header: &Header) -> Result<Option<&'a str>, VerifyError> {
    let bad = || VerifyError::BadHeader { name: header.shown };
    let mut values = headers.get_all(&header.name).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    let text = value.to_str().map_err(|_| bad())?;
    if text.is_empty() || values.next().is_some() {
        return Err(bad());
    }
    Ok(Some(text))
}

/// The scheme that the header names. No signature covers it: whose key verifies tells whether it is a merchant's or a
/// brand's, and by which algorithm.
fn signature_type(headers: &HeaderMap) -> Result<Option<Scheme>, VerifyError> {
    let Some(name) = single(headers, &SIGNATURE_TYPE)? else { return Ok(None) };
    let scheme = Scheme::of(name).ok_or_else(|| VerifyError::UnsupportedType { signature_type: name.to_owned() })?;
    Ok(Some(scheme))
}

fn seconds(text: &str) -> Result<i64, VerifyError> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    // `parse` would let a leading '+' through.
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(VerifyError::BadHeader { name: header::TIMESTAMP });
    }
    text.parse().map_err(|_| VerifyError::BadHeader { name: header::TIMESTAMP })
}

/// `abs_diff` cannot overflow, whatever timestamp a hostile sender puts in.
fn check_freshness(timestamp: i64, now: i64) -> Result<(), VerifyError> {
    let off = timestamp.abs_diff(now);
    if off <= TIMESTAMP_WINDOW_SECONDS {
        Ok(())
    } else if timestamp < now {
        Err(VerifyError::Stale { age_seconds: off })
    } else {
        Err(VerifyError::Future { ahead_seconds: off })
    }
}

/// Why a response or a callback cannot be trusted. Of what its sender wrote, nothing is shown
/// but a serial that reads like one.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// A header is missing: the response is not signed, or something between took it off.
    #[error(
        "the header {name} is missing: the response is not signed. Does it come from WeChat Pay, or \
         from a proxy on the way?"
    )]
    #[non_exhaustive]
    MissingHeader {
        /// The name of the header.
        name: &'static str,
    },
    /// A header is empty, repeated, not text, or not the number that it should be.
    #[error("the header {name} is empty, repeated or malformed")]
    #[non_exhaustive]
    BadHeader {
        /// The name of the header.
        name: &'static str,
    },
    /// It was signed too long ago.
    #[error(
        "it was signed {age_seconds} s ago, over the {TIMESTAMP_WINDOW_SECONDS} s allowed: it is \
         an old message sent again, or this machine's clock is ahead"
    )]
    #[non_exhaustive]
    Stale {
        /// How long ago, in seconds.
        age_seconds: u64,
    },
    /// It claims to be signed in the future.
    #[error(
        "it was signed {ahead_seconds} s in the future, over the {TIMESTAMP_WINDOW_SECONDS} s \
         allowed: this machine's clock is behind"
    )]
    #[non_exhaustive]
    Future {
        /// How far ahead, in seconds.
        ahead_seconds: u64,
    },
    /// A signature that WeChat Pay made wrong on purpose, to see whether it is refused.
    #[error(
        "WeChat Pay probes whether wrong signatures are refused (签名探测流量): a repeated request \
         gets a true one; reject a callback with 4xx or 5xx and it is sent again"
    )]
    Probe,
    /// No platform key has that serial.
    #[error(
        "it was signed with the key {}, which is not among the platform keys: add that \
         微信支付公钥 or 平台证书 to them",
        shown(serial)
    )]
    #[non_exhaustive]
    UnknownSerial {
        /// The serial or id in the header `Wechatpay-Serial`.
        serial: String,
    },
    /// The certificate that it was signed with has expired, or is not valid yet.
    #[error(
        "it was signed with the platform certificate {serial}, which has expired or is not valid yet: fetch the \
         certificates (平台证书) again, and compare this machine's clock"
    )]
    #[non_exhaustive]
    NotInEffect {
        /// The serial under which the platform keys hold it.
        serial: Serial,
    },
    /// The signature is not base64.
    #[error("the signature is not base64")]
    BadBase64,
    /// The signature does not belong to these bytes and this key.
    #[error(
        "the signature does not match: the body was changed, decoded or re-serialised on the way, \
         or the key handed in under this serial is another one"
    )]
    WrongSignature,
    /// The algorithm is not that of any [`Scheme`].
    #[error(
        "the signature is of another type than {SCHEME} and {}, which are supported{}",
        Scheme::Brand,
        of_gm(signature_type)
    )]
    #[non_exhaustive]
    UnsupportedType {
        /// The value of the header `Wechatpay-Signature-Type`.
        signature_type: String,
    },
    /// The header `Wechatpay-Signature-Type` names another algorithm than that of the key that the serial names.
    #[error(
        "the header Wechatpay-Signature-Type names {signature_type}, but the platform key {serial} is one of {key_is_of}: \
         nothing is tried both ways"
    )]
    #[non_exhaustive]
    TypeOfOtherKey {
        /// What the header names.
        signature_type: Scheme,
        /// The serial under which the platform keys hold the key.
        serial: Serial,
        /// The algorithm of that key.
        key_is_of: KeyAlgorithm,
    },
}

/// What to add about a signature type that this build could have known.
fn of_gm(signature_type: &str) -> &'static str {
    match signature_type == Scheme::MerchantSm2.as_str() {
        true if KeyAlgorithm::Sm2.is_supported() => "",
        true => ": it is one of SM2 (国密), which needs the feature `gm`",
        false if KeyAlgorithm::Sm2.is_supported() => ", as is WECHATPAY2-SM2-WITH-SM3",
        false => "",
    }
}

/// As `Display`: the fields hold what a stranger wrote.
impl fmt::Debug for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyError({self})")
    }
}
