//! Why something was not signed.
//!
//! Requests, invocations and a gateway's responses fail alike. No error repeats what was to be signed.

/// Why nothing was signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// The method is empty, not in upper case, or holds blanks or line breaks.
    #[error("the method to be signed must be one upper-case word such as GET")]
    BadMethod,
    /// The target is not an encoded path with an optional query.
    #[error(
        "the target to be signed must be a path with an optional query, percent-encoded as it goes \
         on the wire: it starts with '/' and has no blanks, line breaks, '#' or non-ASCII characters"
    )]
    BadTarget,
    /// The nonce cannot stand in a header.
    #[error(
        "the nonce must be ASCII without blanks, quotes, commas, backslashes or line breaks, and \
         not empty"
    )]
    BadNonce,
    /// The serial cannot stand in a header.
    #[error(
        "the serial must be ASCII without blanks, quotes, commas, backslashes or line breaks, and \
         not empty"
    )]
    BadSerial,
    /// A part of a payment invocation (调起支付), or of a discount card's, is empty, or holds what could change what is
    /// signed.
    #[error("the {part} of an invocation (调起) must be visible ASCII without blanks or line breaks, and not empty")]
    #[non_exhaustive]
    BadInvocation {
        /// The part: `appid`, `nonce`, `prepay_id`, `discount_card_id` or `out_trade_no`.
        part: &'static str,
    },
    /// A field of a page that a front end opens (调起页面) is empty, stands there twice, or holds what could end it and begin
    /// another.
    #[error(
        "the {part} of a page that a front end opens must be a text without `&` and control characters, not empty, once"
    )]
    #[non_exhaustive]
    BadPage {
        /// The field.
        part: &'static str,
    },
    /// What is to be signed for a page that a front end opens has a field that the page does not.
    #[error("there is a field that a page that a front end opens does not have: its docs name those that it has")]
    UnknownPageField,
    /// A page is signed with the APIv2 key, and the merchant was made without.
    #[error(
        "this is signed with the APIv2 key (APIv2密钥), which is not the APIv3 key: give the merchant its own with \
         `Merchant::api_v2_key`"
    )]
    NoApiV2Key,
    /// The operating system gave no random numbers.
    #[error("the operating system gave no random numbers")]
    Random,
    /// A body could not be written as JSON.
    #[error("the body to be signed could not be written as JSON")]
    Encoding,
    /// The key is held by a remote signer, which only [`authorize`](crate::authorize) can ask.
    #[error("the private key is held by a remote signer: sign with `authorize`, which can wait for it")]
    RemoteKey,
    /// A remote signer failed.
    #[error("the signer failed: {message}")]
    #[non_exhaustive]
    Signer {
        /// What the signer said.
        message: String,
    },
    /// The RSA operation failed.
    #[error("the private key did not sign: the RSA operation failed")]
    Rsa,
    /// The SM2 operation failed.
    #[error("the private key did not sign: the SM2 operation failed")]
    Sm2,
    /// What a phone is invoked with (调起) is signed with RSA alone, and the merchant has only an SM2 key (国密).
    #[error(
        "what a phone invokes WeChat Pay with (调起) is signed with RSA alone, and this merchant has only an SM2 key (国密): \
         the RSA merchant certificate (商户API证书, RSA) is missing. Apply for one in the merchant portal (商户平台 → 账户中心 → \
         API安全), and hand its private key in with `Merchant::invocation_key`"
    )]
    NoRsaKey,
}

impl SignError {
    /// The error of a [`Signer`](crate::Signer) of your own: a sentence for the log, without any
    /// secret.
    pub fn signer(message: impl Into<String>) -> Self {
        Self::Signer { message: message.into() }
    }
}
