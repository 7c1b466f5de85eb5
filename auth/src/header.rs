//! Names of the HTTP headers that carry signatures, spelt as the documentation
//! spells them. `http::HeaderMap` finds them in any case.

/// Seconds since 1970 at which the answer or callback was signed.
pub const TIMESTAMP: &str = "Wechatpay-Timestamp";
/// The random text that was signed along.
pub const NONCE: &str = "Wechatpay-Nonce";
/// The signature in base64.
pub const SIGNATURE: &str = "Wechatpay-Signature";
/// In an answer: the serial of the platform certificate (平台证书序列号) or the id of
/// the public key (微信支付公钥ID) that signed it. In a request: the one wanted.
pub const SERIAL: &str = "Wechatpay-Serial";
/// The algorithm of the signature; an answer without it is signed with RSA.
pub const SIGNATURE_TYPE: &str = "Wechatpay-Signature-Type";
/// WeChat Pay's number of the exchange, to be quoted to its support.
pub const REQUEST_ID: &str = "Request-ID";
