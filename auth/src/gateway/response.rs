//! A signed response, as WeChat Pay makes it.

use http::{HeaderMap, HeaderValue};

use crate::{PrivateKey, Scheme, SignError, header, keys::can_stand_in_quotes, message::response_message};

/// Signs a response: its five `Wechatpay-…` headers. They name a merchant's scheme, that of the key's algorithm; see
/// [`name_scheme`].
///
/// # Errors
///
/// [`SignError::BadSerial`] and [`SignError::BadNonce`] for texts that cannot stand
/// in a header, [`SignError::Rsa`] or [`SignError::Sm2`] if the key does not sign.
pub fn sign_response(
    key: &PrivateKey,
    serial: &str,
    timestamp: i64,
    nonce: &str,
    body: &[u8],
) -> Result<HeaderMap, SignError> {
    if !can_stand_in_quotes(serial) {
        return Err(SignError::BadSerial);
    }
    if !can_stand_in_quotes(nonce) {
        return Err(SignError::BadNonce);
    }
    let timestamp = timestamp.to_string();
    let signature = key.sign(&response_message(&timestamp, nonce, body))?;
    let value = |text: &str| HeaderValue::from_str(text).map_err(|_| SignError::BadSerial);
    let mut headers = HeaderMap::new();
    headers.insert(header::TIMESTAMP, value(&timestamp)?);
    headers.insert(header::NONCE, value(nonce)?);
    headers.insert(header::SERIAL, value(serial)?);
    headers.insert(header::SIGNATURE, value(&signature)?);
    name_scheme(&mut headers, Scheme::Merchant.with_keys_of(key.algorithm()).unwrap_or(Scheme::Merchant));
    Ok(headers)
}

/// Says by which scheme a response or a callback is signed, where it goes to a [`Brand`](crate::Brand): the signature
/// itself is the same.
pub fn name_scheme(headers: &mut HeaderMap, scheme: Scheme) {
    headers.insert(header::SIGNATURE_TYPE, HeaderValue::from_static(scheme.as_str()));
}
