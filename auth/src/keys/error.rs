//! What can be wrong with a key, said in a way that tells what to do.

use std::path::PathBuf;

const USABLE: &str = if cfg!(feature = "gm") { "an RSA or SM2 key" } else { "an RSA key" };

/// Why a key, certificate or ring was refused. It names what was found, never a
/// byte of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// Something else than the key that is needed.
    #[error("{found} where {needed} is needed: {help}")]
    #[non_exhaustive]
    WrongKind {
        /// What was found.
        found: &'static str,
        /// What is needed.
        needed: &'static str,
        /// What to do about it.
        help: &'static str,
    },
    /// The text is neither PEM nor bare base64.
    #[error(
        "the text is not PEM where {needed} is needed: it has no complete block from \
         -----BEGIN …----- to -----END …----- with base64 between; if it is the path of a file, \
         use `read`"
    )]
    #[non_exhaustive]
    NotPem {
        /// What is needed.
        needed: &'static str,
    },
    /// The right kind, but its content cannot be read.
    #[error("the content of {needed} is damaged: is it complete and unaltered?")]
    #[non_exhaustive]
    Malformed {
        /// What is needed.
        needed: &'static str,
    },
    /// A key of another algorithm than RSA, or than RSA and SM2 where the feature `gm` is on.
    #[error("{found} where {USABLE} is needed in {needed}: {help}")]
    #[non_exhaustive]
    UnsupportedAlgorithm {
        /// What was found.
        found: &'static str,
        /// Where it was found.
        needed: &'static str,
        /// What to do about it.
        help: &'static str,
    },
    /// An RSA key that is too short.
    #[error("an RSA key of {bits} bits: WeChat Pay uses keys of 2048 bits")]
    #[non_exhaustive]
    TooShort {
        /// The length of its modulus in bits.
        bits: usize,
    },
    /// An RSA key that is too long.
    #[error("an RSA key of {bits} bits: WeChat Pay uses keys of 2048 bits")]
    #[non_exhaustive]
    TooLong {
        /// The length of its modulus in bits.
        bits: usize,
    },
    /// The file could not be read.
    #[error("the file {} could not be read: {kind}", path.display())]
    #[non_exhaustive]
    Unreadable {
        /// The path that was handed in.
        path: PathBuf,
        /// What the operating system said.
        kind: std::io::ErrorKind,
    },
    /// A merchant number that cannot stand in a header.
    #[error(
        "the mchid must be the merchant number (商户号) alone: not empty, ASCII, without blanks, \
         quotes, commas, backslashes or line breaks"
    )]
    BadMchid,
    /// A brand's id that cannot stand in a header.
    #[error(
        "the brand_id must be the brand's id (品牌ID) alone: not empty, ASCII, without blanks, quotes, commas, \
         backslashes or line breaks"
    )]
    BadBrandId,
    /// A serial or id that cannot stand in a header.
    #[error(
        "the serial or key id must be ASCII, not empty, without blanks, quotes, commas, backslashes \
         or line breaks"
    )]
    BadSerial,
    /// An APIv3 key that cannot be one.
    #[error(
        "an APIv3 key (APIv3密钥) of {bytes} bytes: it must have exactly 32 ASCII characters without blanks or line \
         breaks, as set in the merchant portal (商户平台 → 账户中心 → API安全), or a brand's (品牌API密钥) in 品牌经营平台 → \
         账号管理 → 安全中心"
    )]
    #[non_exhaustive]
    BadApiV3Key {
        /// The length of what was handed in, in bytes.
        bytes: usize,
    },
    /// An APIv2 key that cannot be one.
    #[error(
        "an APIv2 key (APIv2密钥) of {bytes} bytes: it must have exactly 32 ASCII characters without blanks, `&` or line \
         breaks, as set in the merchant portal (商户平台 → 账户中心 → API安全), and is not the APIv3 key"
    )]
    #[non_exhaustive]
    BadApiV2Key {
        /// The length of what was handed in, in bytes.
        bytes: usize,
    },
    /// The private key does not belong to the certificate.
    #[error(
        "the private key does not belong to the certificate {serial}: apiclient_key.pem and \
         apiclient_cert.pem must come from the same download"
    )]
    #[non_exhaustive]
    KeyNotOfCertificate {
        /// The serial of the certificate.
        serial: String,
    },
    /// The caller's own key or certificate among WeChat Pay's keys.
    #[error(
        "the platform key {serial} is the merchant's own certificate or key, or the brand's, not WeChat Pay's: download the \
         WeChat Pay public key (微信支付公钥) from the merchant portal (商户平台 → 账户中心 → API安全), or a brand's from \
         品牌经营平台 → 账号管理 → 安全中心"
    )]
    #[non_exhaustive]
    MerchantKeyInRing {
        /// The serial or id under which it stands in the ring.
        serial: String,
    },
    /// Two different keys under one serial.
    #[error("two different platform keys were handed in under {serial}")]
    #[non_exhaustive]
    SerialTwice {
        /// The serial or id of both.
        serial: String,
    },
    /// The preferred key is not in the ring.
    #[error("there is no platform key {serial} that could be preferred")]
    #[non_exhaustive]
    UnknownPreferred {
        /// The serial or id that was asked for.
        serial: String,
    },
    /// An SM2 key (国密) under the id of a public key.
    #[error(
        "the platform key {id} is an SM2 key (国密) under the id of a public key (微信支付公钥): SM2 signatures are verified \
         with platform certificates (平台证书); fetch them with the APIv3 key, or hand one in with `PlatformKeys::certificate`"
    )]
    #[non_exhaustive]
    Sm2PublicKey {
        /// The id that was handed in.
        id: String,
    },
    /// An SM2 key (国密) of a brand.
    #[error("a brand signs with RSA alone: there is no signature scheme for brands with an SM2 key (国密)")]
    Sm2Brand,
    /// A signer for SM2 (国密) in a build that cannot verify what comes back.
    #[error("a signer for SM2 (国密) needs the feature `gm`")]
    WithoutGm,
    /// The operating system gave no random numbers, or no key came of them.
    #[error("no key could be generated: the operating system gave no random numbers")]
    Generation,
    /// The key could not be written as PEM.
    #[error("the key could not be written as PEM")]
    Encoding,
}
