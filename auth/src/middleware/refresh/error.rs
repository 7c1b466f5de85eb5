//! What a refresh of the platform certificates can end in.

use std::time::Duration;

use http::StatusCode;
use serde::Deserialize;

use crate::{CertificatesError, KeyAlgorithm, KeyError};

/// Why the platform certificates were not refreshed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RefreshError {
    /// The caller is a brand, and brands have none.
    #[error(
        "there are no platform certificates for brands: use the WeChat Pay public key (微信支付公钥) of 品牌经营平台 → \
         账号管理 → 安全中心, with `PlatformKeys::public_key`"
    )]
    OfBrand,
    /// There is no APIv3 key to open certificates with.
    #[error("the platform certificates cannot be fetched without the APIv3 key: hand it in with `api_v3_key`")]
    NoApiV3Key,
    /// The merchant has no platform certificate, as all that were opened since late 2024.
    #[error(
        "this merchant has no platform certificate (平台证书; the gateway answered {status} {code}): use the WeChat Pay \
         public key (微信支付公钥) instead, with `PlatformKeys::public_key`; key and id are in the merchant portal \
         (商户平台 → 账户中心 → API安全 → 微信支付公钥)"
    )]
    #[non_exhaustive]
    NoPlatformCertificate {
        /// The HTTP status.
        status: u16,
        /// The code of the API's error.
        code: String,
    },
    /// The merchant has no platform certificate of SM2 (国密).
    #[error(
        "this merchant has no platform certificate of SM2 (平台证书, 国密; the gateway answered {status} {code}): apply for SM2 in \
         the merchant portal (商户平台 → 账户中心 → API安全), or sign with the RSA key"
    )]
    #[non_exhaustive]
    NoSm2PlatformCertificate {
        /// The HTTP status.
        status: u16,
        /// The code of the API's error.
        code: String,
    },
    /// The gateway lists nothing of what it was asked for: nothing at all, certificates of the other algorithm, or none in
    /// effect.
    #[error(
        "the gateway lists no platform certificate (平台证书) of {algorithm} that is in effect, though it was asked for them: {}",
        match algorithm {
            KeyAlgorithm::Rsa => "use the WeChat Pay public key (微信支付公钥) instead, with `PlatformKeys::public_key`",
            KeyAlgorithm::Sm2 => {
                "apply for SM2 (国密) in the merchant portal (商户平台 → 账户中心 → API安全), or sign with the RSA key"
            }
        }
    )]
    #[non_exhaustive]
    NoneListed {
        /// What it was asked for.
        algorithm: KeyAlgorithm,
    },
    /// The gateway refused the request for another reason.
    #[error(
        "the gateway refused to hand out the platform certificates: {status} {}",
        code.as_deref().unwrap_or("without a code")
    )]
    #[non_exhaustive]
    Refused {
        /// The HTTP status.
        status: u16,
        /// The code of the API's error, if there was one.
        code: Option<String>,
    },
    /// The last refresh was answered a moment ago.
    #[error(
        "the platform certificates were asked for {:.1} s ago, and are not asked for again so soon{}",
        ago.as_secs_f64(),
        failed.as_ref().map(|failed| format!(". What came of it: {failed}")).unwrap_or_default()
    )]
    #[non_exhaustive]
    TooSoon {
        /// How long ago.
        ago: Duration,
        /// Why that response was of no use, if so.
        failed: Option<String>,
    },
    /// The client has no signing middleware.
    #[error("the client that was handed in does not sign: the signing middleware must be among its layers")]
    NotSigned,
    /// The exchange failed.
    #[error("the platform certificates could not be fetched: {0}")]
    Exchange(reqwest_middleware::Error),
    /// The response cannot be used.
    #[error(transparent)]
    Certificates(#[from] CertificatesError),
    /// The response lists the merchant's own key.
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl RefreshError {
    /// The ways in which the gateway has said that there are no certificates: 404
    /// RESOURCE_NOT_EXISTS as documented, 403 and 500 SYSTEM_ERROR as reported.
    pub(super) fn of_refusal(status: StatusCode, body: &[u8], asked_for: KeyAlgorithm) -> Self {
        let (code, status) = (api_code(body), status.as_u16());
        let none = |code| match asked_for {
            KeyAlgorithm::Rsa => Self::NoPlatformCertificate { status, code },
            KeyAlgorithm::Sm2 => Self::NoSm2PlatformCertificate { status, code },
        };
        match (status, code) {
            (404, Some(code)) if code == "RESOURCE_NOT_EXISTS" => none(code),
            (403, Some(code)) => none(code),
            (500, Some(code)) if code == "SYSTEM_ERROR" => none(code),
            (_, code) => Self::Refused { status, code },
        }
    }
}

/// The code of an API error, if it looks like one. The certificate that would verify the
/// response is what is being fetched, so anything may stand there.
fn api_code(body: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct ApiError {
        code: String,
    }
    let code = serde_json::from_slice::<ApiError>(body).ok()?.code;
    let plain = code.len() <= 32 && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    (plain && !code.is_empty()).then_some(code)
}
