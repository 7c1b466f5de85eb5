//! A sealed callback, as WeChat Pay makes it.

use std::fmt;

use http::{HeaderMap, HeaderValue, header::CONTENT_TYPE};
use serde::Serialize;

use super::sign_response;
use crate::{ApiV3Key, NonceSource, PrivateKey, SignError, backend::NONCE_BYTES};

/// What stands in a callback; the rest is random or follows from it.
#[derive(Clone, Copy)]
pub struct CallbackToSeal<'a> {
    /// The notification's id (通知ID).
    pub id: &'a str,
    /// When it was made, as RFC 3339.
    pub create_time: &'a str,
    /// What happened, such as `MALL_TRANSACTION.SUCCESS`.
    pub event_type: &'a str,
    /// A word on what happened, such as 支付成功.
    pub summary: Option<&'a str>,
    /// The kind of object that the resource is, such as `mall_transaction`.
    pub original_type: Option<&'a str>,
    /// What is authenticated beside the resource; usually the same as `original_type`.
    pub associated_data: Option<&'a str>,
    /// The resource before it is encrypted, usually JSON.
    pub resource: &'a [u8],
}

impl fmt::Debug for CallbackToSeal<'_> {
    /// Without the resource, since it carries personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackToSeal")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("resource_bytes", &self.resource.len())
            .finish_non_exhaustive()
    }
}

/// Encrypts and signs a callback: the headers (the five `Wechatpay-…` and
/// `Content-Type`) and the body.
///
/// It is sealed by the [`Aead`](crate::Aead) that goes with the key: AES for an RSA one, SM4 for one of SM2.
/// `serial` is the one that the receiver's platform keys know `platform_key` by, and
/// `now` is in seconds since 1970. Take [`NonceSource::system`]: two nonces are drawn,
/// and one that repeats would break the encryption.
///
/// # Errors
///
/// [`SignError::BadSerial`] and [`SignError::BadNonce`] for texts that cannot stand in a
/// header, or a nonce of fewer than 12 characters; else as
/// [`sign_response`].
pub fn seal_callback(
    platform_key: &PrivateKey,
    serial: &str,
    api_v3_key: &ApiV3Key,
    now: i64,
    nonces: &NonceSource,
    callback: &CallbackToSeal<'_>,
) -> Result<(HeaderMap, Vec<u8>), SignError> {
    let nonce = nonces.next()?;
    let nonce = nonce.get(..NONCE_BYTES).ok_or(SignError::BadNonce)?;
    let associated_data = callback.associated_data.unwrap_or_default();
    // The nonce has the one length that could be refused.
    let aead = platform_key.algorithm().aead();
    let sealed = api_v3_key.seal_with(aead, nonce, associated_data, callback.resource);
    let ciphertext = sealed.map_err(|_| SignError::BadNonce)?;
    let envelope = Envelope {
        id: callback.id,
        create_time: callback.create_time,
        resource_type: "encrypt-resource",
        event_type: callback.event_type,
        summary: callback.summary,
        resource: Sealed {
            original_type: callback.original_type,
            algorithm: aead.as_str(),
            ciphertext: &ciphertext,
            associated_data: callback.associated_data,
            nonce,
        },
    };
    let body = serde_json::to_vec(&envelope).map_err(|_| SignError::Encoding)?;
    let mut headers = sign_response(platform_key, serial, now, &nonces.next()?, &body)?;
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok((headers, body))
}

/// In the order of the official samples.
#[derive(Serialize)]
struct Envelope<'a> {
    id: &'a str,
    create_time: &'a str,
    resource_type: &'a str,
    event_type: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    resource: Sealed<'a>,
}

#[derive(Serialize)]
struct Sealed<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    original_type: Option<&'a str>,
    algorithm: &'a str,
    ciphertext: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    associated_data: Option<&'a str>,
    nonce: &'a str,
}
