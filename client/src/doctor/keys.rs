//! The key pair of the merchant or brand, and WeChat Pay's keys.

use wechatpay_auth::{Certificate, CertificatesError, KeyAlgorithm, PlatformKeys, RefreshError, Scheme, Serial};

use super::{Finding, Report, inputs};
use crate::client::{Inner, Transport};

/// Whether the caller's private key, its serial and this certificate belong together.
pub(super) fn certificate(report: &mut Report, client: &Inner, certificate: &Certificate) {
    let caller = &client.caller;
    let of_a_brand = caller.scheme() == Scheme::Brand;
    let (given, known) = (certificate.serial(), caller.serial());
    report.add(if given == known {
        Finding::ok("certificate serial", format!("the certificate has the serial {known} that requests name"))
    } else {
        let remedy = match of_a_brand {
            true => "make the brand with `Brand::with_certificate`, or hand in the certificate's serial",
            false => "make the merchant with `Merchant::with_certificate`, or hand in the certificate's serial",
        };
        let what = format!("requests name the serial {known}, but the certificate's is {given}");
        Finding::fail("certificate serial", what, remedy)
    });
    let (key, own_certificate) = match of_a_brand {
        true => ("品牌API私钥", "品牌API证书"),
        false => ("商户API私钥", "商户API证书"),
    };
    report.add(match caller.public_key() {
        Some(public) if public == *certificate.public_key() => Finding::ok(
            "private key",
            format!("the private key ({key}) belongs to the certificate ({own_certificate})"),
        ),
        Some(_) => Finding::fail(
            "private key",
            format!("the private key ({key}) belongs to another certificate than the one handed in"),
            match of_a_brand {
                true => "use the private key and the certificate that were made together for this brand",
                false => "use apiclient_key.pem and apiclient_cert.pem of one and the same download",
            },
        ),
        None => Finding::warn(
            "private key",
            "the private key is held by a remote signer that does not show its public half",
            "let the signer answer `public_key`, so that it can be compared with the certificate",
        ),
    });
    report.add(inputs::validity(certificate, caller.scheme(), client.clock.now()));
}

/// Which key of WeChat Pay a brand has. There are no certificates to fetch.
pub(super) fn platform_of_a_brand(report: &mut Report, client: &Inner) {
    let keys = client.keys.current();
    report.add(match keys.preferred() {
        Some(_) => mode(&keys),
        None => Finding::fail(
            "platform keys",
            "there is no key of WeChat Pay",
            "hand in the public key (微信支付公钥) of 品牌经营平台 (账号管理 → 安全中心) with its id",
        ),
    });
}

/// Which keys of WeChat Pay there are; platform certificates are fetched where the
/// client can.
pub(super) async fn platform(report: &mut Report, client: &Inner, transport: &Transport) {
    let fetched = client.refresh_through(transport, client.caller.algorithm()).await;
    let keys = client.keys_to_encrypt_with();
    let has_none = keys.preferred().is_none();
    const CHECK: &str = "platform certificates";
    match fetched {
        Ok(()) => report.add(Finding::ok(CHECK, "fetched and verified: the APIv3 key (APIv3密钥) is right")),
        Err(RefreshError::NoApiV3Key) if has_none => report.add(match client.caller.algorithm() {
            KeyAlgorithm::Sm2 => Finding::fail(
                CHECK,
                "there is no SM2 key of WeChat Pay (国密), and no APIv3 key to fetch certificates with",
                "hand in `ClientBuilder::api_v3_key`: for SM2 there are platform certificates alone",
            ),
            _ => Finding::fail(
                CHECK,
                "there is no key of WeChat Pay, and no APIv3 key to fetch certificates with",
                "hand in the WeChat Pay public key (微信支付公钥), or `ClientBuilder::api_v3_key`",
            ),
        }),
        // Not in use.
        Err(RefreshError::NoApiV3Key) => {}
        Err(error) if has_no_certificates(&error) && !has_none => report.add(Finding::warn(
            CHECK,
            error.to_string(),
            match client.caller.algorithm() {
                KeyAlgorithm::Sm2 => {
                    "see in the merchant portal (商户平台 → 账户中心 → API安全) whether 国密 is still open to this merchant: the \
                     certificate that was handed in cannot be renewed"
                }
                _ => "leave `ClientBuilder::api_v3_key` out: it serves to fetch certificates, and there are none",
            },
        )),
        Err(error) => report.add(Finding::fail(CHECK, error.to_string(), remedy(&error))),
    }
    if !has_none {
        report.add(mode(&keys));
    }
}

/// Whether the merchant has no platform certificate, in any of the ways in which that is said.
fn has_no_certificates(error: &RefreshError) -> bool {
    matches!(
        error,
        RefreshError::NoPlatformCertificate { .. }
            | RefreshError::NoSm2PlatformCertificate { .. }
            | RefreshError::NoneListed { .. }
            | RefreshError::Certificates(CertificatesError::Empty { .. })
    )
}

fn remedy(error: &RefreshError) -> &'static str {
    match error {
        // There is no public key of SM2.
        RefreshError::NoSm2PlatformCertificate { .. }
        | RefreshError::NoneListed { algorithm: KeyAlgorithm::Sm2, .. } => {
            "apply for SM2 in the merchant portal (商户平台 → 账户中心 → API安全), or sign with the RSA key"
        }
        error if has_no_certificates(error) => "use `PlatformKeys::public_key` with pub_key.pem and its id",
        RefreshError::Certificates(CertificatesError::Expired { .. }) => "see the finding about the clock",
        RefreshError::Certificates(CertificatesError::WithoutGm { .. }) => "turn the feature `gm` on",
        RefreshError::Refused { .. } => "compare the merchant number, the certificate's serial and the private key",
        RefreshError::Certificates(_) => {
            "compare the APIv3 key with the one set in the merchant portal (商户平台 → 账户中心 → API安全)"
        }
        _ => "see that this machine reaches the gateway: DNS, proxy, firewall, TLS",
    }
}

fn mode(keys: &PlatformKeys) -> Finding {
    let (certificates, public): (Vec<&Serial>, Vec<&Serial>) =
        keys.serials().partition(|serial| is_certificate(serial));
    let preferred = keys.preferred().map(Serial::as_str).unwrap_or_default();
    let of_sm2 = keys
        .serials()
        .filter(|serial| keys.find(serial.as_str()).is_some_and(|key| key.algorithm() == KeyAlgorithm::Sm2));
    let of_sm2 = match of_sm2.count() {
        0 => String::new(),
        count => format!(", {count} of SM2 (国密)"),
    };
    let mode = match (public.len(), certificates.len()) {
        (_, 0) => "the public key (微信支付公钥)".to_owned(),
        (0, count) => format!("platform certificates (平台证书), {count} of them"),
        (_, count) => format!("the public key (微信支付公钥) and {count} platform certificates (平台证书)"),
    };
    Finding::ok("platform keys", format!("{mode}{of_sm2}; requests ask for responses signed with {preferred}"))
}

/// Serials of certificates are hexadecimal numbers; the ids of public keys are not.
fn is_certificate(serial: &Serial) -> bool {
    serial.as_str().bytes().all(|byte| byte.is_ascii_hexdigit())
}
