//! What was handed in, before a client is made of it: files, the APIv3 key, the
//! address for callbacks. Text comes in, a finding goes out that does not
//! repeat it.

use std::net::IpAddr;

use reqwest::Url;
use wechatpay_auth::{ApiV3Key, Certificate, PemKind, Scheme, describe_pem};

use super::Finding;

const DAY: i64 = 86_400;

/// What a PEM file is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Expected {
    /// The merchant's private key (商户API私钥, apiclient_key.pem).
    MerchantKey,
    /// The merchant's certificate (商户API证书, apiclient_cert.pem).
    MerchantCertificate,
    /// WeChat Pay's public key (微信支付公钥, pub_key.pem).
    PlatformPublicKey,
    /// WeChat Pay's certificate (平台证书).
    PlatformCertificate,
}

/// Tells what a PEM text is, and whether that is what was expected. `check` names
/// it in the report, such as `--key`.
pub fn pem(check: &str, expected: Expected, text: &str) -> Finding {
    let kind = describe_pem(text);
    let sentence = format!("it holds {kind}");
    let (fits, doubtful) = match expected {
        Expected::MerchantKey => {
            (matches!(kind, PemKind::Pkcs8PrivateKey | PemKind::Pkcs1PrivateKey | PemKind::Sm2PrivateKey), false)
        }
        Expected::MerchantCertificate => (
            matches!(kind, PemKind::MerchantCertificate { .. } | PemKind::OtherCertificate(_)),
            matches!(kind, PemKind::OtherCertificate(_)),
        ),
        Expected::PlatformPublicKey => (matches!(kind, PemKind::PublicKey), false),
        Expected::PlatformCertificate => (
            matches!(kind, PemKind::PlatformCertificate(_) | PemKind::OtherCertificate(_)),
            matches!(kind, PemKind::OtherCertificate(_)),
        ),
    };
    match (fits, doubtful) {
        (true, false) => Finding::ok(check, sentence),
        (true, true) => {
            Finding::warn(check, sentence, "its names do not show whose it is: see that it is the right file")
        }
        (false, _) => Finding::fail(check, sentence, expected.help()),
    }
}

impl Expected {
    fn help(self) -> &'static str {
        match self {
            Self::MerchantKey => "the merchant's private key (商户API私钥) is the file apiclient_key.pem",
            Self::MerchantCertificate => "the merchant's certificate (商户API证书) is the file apiclient_cert.pem",
            Self::PlatformPublicKey => {
                "the WeChat Pay public key (微信支付公钥) is the file pub_key.pem from the merchant portal \
                 (商户平台 → 账户中心 → API安全)"
            }
            Self::PlatformCertificate => "a platform certificate (平台证书) is fetched with `refresh_certificates`",
        }
    }
}

/// Whether a text can be an APIv3 key (APIv3密钥). Whether it is the merchant's, only
/// a callback or a platform certificate can tell.
pub fn api_v3_key(text: &str) -> Finding {
    match ApiV3Key::new(text) {
        Ok(_) => Finding::ok("APIv3 key", "it has the right length, 32 characters"),
        Err(error) => Finding::fail(
            "APIv3 key",
            error.to_string(),
            "take the text as it was set in the merchant portal, without quotes, blanks or line breaks",
        ),
    }
}

/// Whether an address can receive callbacks, as far as its form tells.
pub fn notify_url(text: &str) -> Finding {
    const CHECK: &str = "notify_url";
    let Ok(url) = Url::parse(text) else {
        return Finding::fail(CHECK, "it is not a URL", "write it in full: https://shop.example.com/wechatpay/notify");
    };
    if !matches!(url.scheme(), "https" | "http") {
        return Finding::fail(CHECK, "it is neither https nor http", "write it with https://");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Finding::fail(CHECK, "it has a query or a fragment", "leave everything from `?` or `#` on out");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Finding::fail(CHECK, "it has a user name or password", "callbacks log in nowhere: leave it out");
    }
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    let private = match host.parse() {
        Ok(IpAddr::V4(ip)) => ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified(),
        Ok(IpAddr::V6(ip)) => ip.is_loopback() || ip.is_unspecified() || ip.is_unique_local(),
        Err(_) => host == "localhost" || !host.contains('.'),
    };
    if private {
        return Finding::warn(
            CHECK,
            "its host cannot be reached from outside",
            "only a sandbox can send callbacks to it",
        );
    }
    if url.scheme() == "http" {
        return Finding::warn(CHECK, "it is not encrypted on its way", "use https");
    }
    Finding::ok(CHECK, "it has the right form")
}

/// Whether a certificate is valid at `now`, in seconds since 1970.
pub(super) fn validity(certificate: &Certificate, caller: Scheme, now: i64) -> Finding {
    let check = "certificate validity";
    let renew = match caller {
        Scheme::Brand => "get a new one in 品牌经营平台 (账号管理 → 安全中心)",
        _ => "get a new one in the merchant portal (商户平台 → 账户中心 → API安全)",
    };
    let left = certificate.valid_until().saturating_sub(now);
    if now < certificate.valid_from() {
        Finding::fail(check, "the certificate is not valid yet", "compare this machine's clock")
    } else if left < 0 {
        Finding::fail(check, format!("the certificate expired {} days ago", left.saturating_neg() / DAY), renew)
    } else if left < 30 * DAY {
        Finding::warn(check, format!("the certificate expires in {} days", left / DAY), renew)
    } else {
        Finding::ok(check, format!("the certificate is valid for {} days more", left / DAY))
    }
}
