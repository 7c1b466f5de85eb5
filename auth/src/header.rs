//! Names of the HTTP headers that carry signatures, spelt as the documentation
//! spells them. `http::HeaderMap` finds them in any case.

/// Seconds since 1970 at which the response or callback was signed.
pub const TIMESTAMP: &str = "Wechatpay-Timestamp";
/// The random text that was signed along.
pub const NONCE: &str = "Wechatpay-Nonce";
/// The signature in base64.
pub const SIGNATURE: &str = "Wechatpay-Signature";
/// In a response: the serial of the platform certificate (平台证书序列号) or the id of
/// the public key (微信支付公钥ID) that signed it. In a request: the one wanted.
pub const SERIAL: &str = "Wechatpay-Serial";
/// The scheme of the signature, which must be that of the key under the serial; a response or callback without it is verified
/// as that key says.
pub const SIGNATURE_TYPE: &str = "Wechatpay-Signature-Type";
/// WeChat Pay's number of the exchange, to be quoted to its support.
pub const REQUEST_ID: &str = "Request-ID";

/// Whether a `Request-ID` has the form of WeChat Pay's, such as
/// `08F2A8B2C506100118D0B7F9C00120AD2528A0C801-0`. No signature covers that header, so
/// whoever shows it asks here first whether it could be something else.
pub fn is_request_id(text: &str) -> bool {
    text.len() <= 128
        && text.split_once('-').is_some_and(|(number, code)| {
            (6..).contains(&number.len())
                && number.bytes().all(|byte| byte.is_ascii_hexdigit())
                && !code.is_empty()
                && code.bytes().all(|byte| byte.is_ascii_digit())
        })
}
