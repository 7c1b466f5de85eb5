//! Signing, verification and keys for WeChat Pay APIv3 (微信支付 APIv3).
//!
//! What comes in: a merchant's or a brand's private key, WeChat Pay's public keys or
//! certificates, and the very bytes of requests, responses and callbacks. What goes out:
//!
//! * the `Authorization` value of a request: [`sign`], or [`authorize`] where a KMS or
//!   HSM holds the key ([`Signer`]);
//! * the signature that a front end invokes a payment with (调起支付): [`sign_invocation`]; those of other pages that it
//!   opens: [`sign_discount_card`], and with the APIv2 key [`sign_page`];
//! * for a response either [`Verified`] or a [`VerifyError`] that names the cause:
//!   [`verify`];
//! * for a callback (回调通知) its decrypted content, or a [`Rejection`] with the response
//!   that WeChat Pay expects: [`open_callback`];
//! * encrypted fields (敏感信息) both ways: [`PlatformKeys::encrypt`] and
//!   [`Credentials::decrypt`]; sealed files (加密账单) while they stream: [`Credentials::file_opener`];
//! * platform certificates (平台证书) out of their response: [`PlatformCertificates`].
//!
//! What always holds:
//!
//! * The core is pure: no network, no global, no thread. Clock and nonce are
//!   handed in ([`Clock`], [`NonceSource`]).
//! * Only [`verify`] makes a [`Verified`], so code that asks for one cannot be
//!   reached with a body that nobody checked.
//! * No key, signature, plaintext or body shows in `Debug`, `Display` or an error, and
//!   secrets are zeroised.
//! * Nothing panics, whatever the input.
//!
//! ```
//! use wechatpay_auth::{Clock, Merchant, NonceSource, PlatformKeys, PrivateKey, RequestToSign, sign, verify};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let merchant_key = PrivateKey::generate()?;
//! # let platform_key = PrivateKey::generate()?;
//! // 商户API私钥 and the serial of 商户API证书; usually `PrivateKey::read("apiclient_key.pem")`.
//! let merchant = Merchant::new("1900007291", "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB", merchant_key)?;
//! let (now, nonce) = (Clock::system().now(), NonceSource::system().next()?);
//! let authorization = sign(&merchant, &RequestToSign {
//!     method: "GET",
//!     target: "/v3/refund/domestic/refunds/123123123123",
//!     timestamp: now,
//!     nonce: &nonce,
//!     body: b"",
//! })?;
//! assert!(authorization.starts_with("WECHATPAY2-SHA256-RSA2048 mchid=\"1900007291\","));
//!
//! // 微信支付公钥; usually `PublicKey::read("pub_key.pem")`.
//! let id = "PUB_KEY_ID_0000000000000024101100397200000006";
//! let keys = PlatformKeys::public_key(id, platform_key.public_key())?;
//! # let headers = wechatpay_auth::gateway::sign_response(&platform_key, id, now, "d824f2e086d3c1df", b"{}")?;
//! # let body = bytes::Bytes::from_static(b"{}");
//! let verified = verify(&headers, body, &keys, now)?;
//! assert_eq!(verified.body().as_ref(), b"{}");
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | default | what it brings |
//! |---|---|---|
//! | `middleware` | yes | `SigningMiddleware`: signs and verifies around each exchange of a `reqwest-middleware` client, and fetches platform certificates when one is missing |
//! | `aws-lc-rs` | yes | RSA and AES from AWS-LC; needs a C compiler |
//! | `rsa` | no | RSA and AES in Rust alone; with both on, `aws-lc-rs` is used |
//! | `gm` | no | 国密: SM2, SM3 and SM4 beside RSA and AES, in Rust alone |
//!
//! One of `aws-lc-rs` and `rsa` must be on. They read, sign and encrypt alike.
//!
//! # 国密
//!
//! With the feature `gm`, a private key, a public key or a certificate may be of SM2: [`KeyAlgorithm`]. A [`Merchant`] with
//! such a key signs by [`Scheme::MerchantSm2`] and asks for certificates of SM2; one ring holds keys of both algorithms. The key
//! that a serial names decides how a signature is verified, and what was sealed says by which [`Aead`]: nothing is tried
//! both ways. What a phone invokes a payment with is signed with RSA still: [`Merchant::invocation_key`].

mod algorithm;
mod backend;
mod callback;
mod certificates;
mod clock;
mod encryption;
mod invocation;
mod keys;
mod message;
#[cfg(feature = "middleware")]
mod middleware;
mod nonce;
mod page;
mod request;
mod scheme;
mod sealed_file;
mod sign_error;
mod signer;
mod verify;

pub mod gateway;
pub mod header;

pub use algorithm::{Aead, KeyAlgorithm};
pub use callback::{OpenedCallback, Rejection, Resource, open_callback, open_callback_any};
pub use certificates::{CertificatesError, PlatformCertificates};
pub use clock::{Clock, TIMESTAMP_WINDOW_SECONDS};
pub use encryption::{Ciphertext, DecryptError, EncryptError, EncryptedWith};
pub use invocation::{DiscountCardToSign, InvocationToSign, sign_discount_card, sign_invocation};
pub use keys::{
    ApiV2Key, ApiV3Key, Brand, Caller, Certificate, CertificateFacts, Credentials, KeyError, KeyRing, Merchant,
    OpenError, PemKind, PlatformKeys, PrivateKey, PublicKey, Serial, SignatureError, describe_pem,
};
#[cfg(feature = "middleware")]
pub use middleware::{
    Exchange, Exchanged, MiddlewareError, OriginError, RefreshError, SignedText, SigningMiddleware, UnsignedResponse,
    UnverifiedResponse, bypasses_proxies, is_official_gateway,
};
pub use nonce::NonceSource;
pub use page::{SignedPage, sign_page};
pub use request::{RequestToSign, authorize, sign};
pub use scheme::Scheme;
pub use sealed_file::FileOpener;
pub use sign_error::SignError;
pub use signer::Signer;
pub use verify::{Verified, VerifyError, verify};

/// A merchant's signature scheme: SHA-256 with RSA, PKCS#1 v1.5 padding. For a brand's see [`Scheme`].
///
/// It stands at the head of `Authorization` and in `Wechatpay-Signature-Type`.
pub const SCHEME: &str = Scheme::Merchant.as_str();
