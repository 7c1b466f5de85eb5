//! Callbacks (回调通知): verified, then decrypted.
//!
//! Headers, the raw body, the platform keys and the APIv3 key come in; out comes an
//! [`OpenedCallback`], or a [`Rejection`] that knows the response WeChat Pay expects.
//! Nothing is decrypted, and nothing of the body is read, before its signature held.

mod rejection;

pub use rejection::Rejection;

use std::{borrow::Cow, fmt, ops::Deref};

use bytes::Bytes;
use http::HeaderMap;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::{Aead, ApiV3Key, OpenError, PlatformKeys, Verified, VerifyError, verify};

/// A callback that WeChat Pay signed, with its resource decrypted.
///
/// Only [`open_callback`] and [`open_callback_any`] make one. Acknowledge it with 204
/// (or 200) within five seconds; otherwise it is sent again, up to fifteen times. The
/// same one may arrive twice, and two may arrive in the wrong order.
#[derive(Clone)]
#[non_exhaustive]
pub struct OpenedCallback {
    /// The notification's id (通知ID), the same when it is sent again.
    pub id: String,
    /// When it was made (通知创建时间), as RFC 3339.
    pub create_time: String,
    /// What happened (通知类型), such as `MALL_TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// The kind of the resource (通知数据类型): `encrypt-resource`.
    pub resource_type: String,
    /// A word on what happened (回调摘要), such as 支付成功.
    pub summary: Option<String>,
    /// The kind of object the resource was before it was encrypted (原始类型).
    pub original_type: Option<String>,
    /// The decrypted resource (通知数据), usually JSON.
    pub resource: Resource,
    /// The proof, with the complete body as it arrived and the key that signed it.
    pub envelope: Verified,
}

impl fmt::Debug for OpenedCallback {
    /// Without the resource and the body, since both carry personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenedCallback")
            .field("id", &self.id)
            .field("create_time", &self.create_time)
            .field("event_type", &self.event_type)
            .field("original_type", &self.original_type)
            .field("resource", &self.resource)
            .field("envelope", &self.envelope)
            .finish_non_exhaustive()
    }
}

/// Decrypted bytes. They show in no `Debug`, and are zeroised when dropped.
#[derive(Clone)]
pub struct Resource(Zeroizing<Vec<u8>>);

impl Deref for Resource {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Resource {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Resource({} bytes)", self.0.len())
    }
}

/// Verifies and decrypts a callback.
///
/// `body` is the raw body as it arrived: what a framework parsed and wrote again has
/// another signature. `now` is in seconds since 1970.
///
/// ```
/// use wechatpay_auth::{ApiV3Key, Clock, PlatformKeys, open_callback};
/// # use wechatpay_auth::{NonceSource, PrivateKey, gateway::{CallbackToSeal, seal_callback}};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let platform_key = PrivateKey::generate()?;
/// # let id = "PUB_KEY_ID_0000000000000024101100397200000006";
/// # let keys = PlatformKeys::public_key(id, platform_key.public_key())?;
/// let api_v3_key = ApiV3Key::new("0123456789abcdef0123456789abcdef")?;
/// # let callback = CallbackToSeal {
/// #     id: "EV-2018022511223320873",
/// #     create_time: "2020-05-20T13:29:35+08:00",
/// #     event_type: "MALL_TRANSACTION.SUCCESS",
/// #     summary: None,
/// #     original_type: None,
/// #     associated_data: None,
/// #     resource: b"{}",
/// # };
/// # let (headers, body) =
/// #     seal_callback(&platform_key, id, &api_v3_key, Clock::system().now(), &NonceSource::system(), &callback)?;
/// match open_callback(&headers, &body, &keys, &api_v3_key, Clock::system().now()) {
///     Ok(callback) => {
///         assert_eq!(callback.event_type, "MALL_TRANSACTION.SUCCESS");
///         assert_eq!(&*callback.resource, b"{}");
///         // Put it by, respond 204, then work on it.
///     }
///     Err(rejection) => println!("{rejection}; answering {} {}", rejection.status(), rejection.body()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Rejection`]: respond with its [`status`](Rejection::status) and
/// [`body`](Rejection::body), and do nothing else with the callback.
pub fn open_callback(
    headers: &HeaderMap,
    body: &[u8],
    keys: &PlatformKeys,
    api_v3_key: &ApiV3Key,
    now: i64,
) -> Result<OpenedCallback, Rejection> {
    open_callback_any(headers, body, &[(keys, api_v3_key)], now).map(|(_, opened)| opened)
}

/// Verifies and decrypts a callback to a URL that several merchants share.
///
/// The envelope does not say whose it is. So those are tried whose keys know the
/// serial, and of them the first is taken whose key verifies it and whose APIv3 key
/// opens it; out comes its position in `merchants` beside the callback.
///
/// # Errors
///
/// As [`open_callback`]; of several merchants' rejections the one that got furthest.
pub fn open_callback_any(
    headers: &HeaderMap,
    body: &[u8],
    merchants: &[(&PlatformKeys, &ApiV3Key)],
    now: i64,
) -> Result<(usize, OpenedCallback), Rejection> {
    if body.is_empty() {
        return Err(Rejection::EmptyBody);
    }
    let body = Bytes::copy_from_slice(body);
    // Without merchants, or with none that knows the serial, this is what remains.
    let mut furthest = match verify(headers, body.clone(), &PlatformKeys::certificates_on_request(), now) {
        Err(error) => Rejection::from(error),
        Ok(_) => Rejection::BadSignature,
    };
    if !matches!(furthest, Rejection::UnknownKey { .. }) {
        return Err(furthest);
    }
    for (position, (keys, api_v3_key)) in merchants.iter().enumerate() {
        let verified = match verify(headers, body.clone(), keys, now) {
            Ok(verified) => verified,
            Err(VerifyError::UnknownSerial { .. }) => continue,
            Err(error) => {
                if !matches!(furthest, Rejection::Decrypt) {
                    furthest = error.into();
                }
                continue;
            }
        };
        match Envelope::read(&verified)?.open(verified.clone(), api_v3_key) {
            Ok(opened) => return Ok((position, opened)),
            Err(Rejection::Decrypt) => furthest = Rejection::Decrypt,
            // What is malformed stays so with any keys.
            Err(malformed) => return Err(malformed),
        }
    }
    Err(furthest)
}

/// The body as it is on the wire. Fields that it does not name are not an error: new ones
/// may be added at any time, and the whole body stays at hand.
#[derive(Deserialize)]
struct Envelope<'b> {
    id: String,
    create_time: String,
    event_type: String,
    resource_type: String,
    summary: Option<String>,
    #[serde(borrow)]
    resource: Sealed<'b>,
}

/// The long texts are read where they stand, unless they are escaped there.
#[derive(Deserialize)]
struct Sealed<'b> {
    original_type: Option<String>,
    #[serde(borrow)]
    algorithm: Cow<'b, str>,
    #[serde(borrow)]
    ciphertext: Cow<'b, str>,
    #[serde(borrow)]
    nonce: Cow<'b, str>,
    #[serde(borrow)]
    associated_data: Option<Cow<'b, str>>,
}

impl<'b> Envelope<'b> {
    fn read(verified: &'b Verified) -> Result<Self, Rejection> {
        serde_json::from_slice(verified.body()).map_err(|error| {
            // The message of the JSON reader may quote what it read.
            let what = if error.is_data() { "not the envelope of a callback" } else { "not JSON" };
            Rejection::Malformed {
                what: format!("the body is {what} (line {}, column {})", error.line(), error.column()),
            }
        })
    }

    fn open(self, envelope: Verified, api_v3_key: &ApiV3Key) -> Result<OpenedCallback, Rejection> {
        let sealed = self.resource;
        let Some(aead) = Aead::of(&sealed.algorithm) else {
            let what = format!("the algorithm of the resource is neither {} nor {}", Aead::Aes256Gcm, Aead::Sm4Gcm);
            return Err(Rejection::Malformed { what });
        };
        let associated_data = sealed.associated_data.unwrap_or_default();
        let resource = api_v3_key.open_with(aead, &sealed.nonce, &associated_data, &sealed.ciphertext).map_err(
            |error| match error {
                OpenError::Refused => Rejection::Decrypt,
                malformed => Rejection::Malformed { what: malformed.to_string() },
            },
        )?;
        Ok(OpenedCallback {
            id: self.id,
            create_time: self.create_time,
            event_type: self.event_type,
            resource_type: self.resource_type,
            summary: self.summary,
            original_type: sealed.original_type,
            resource: Resource(resource),
            envelope,
        })
    }
}
