//! The merchant's key pair, and WeChat Pay's keys.

use wechatpay_auth::{Certificate, CertificatesError, PlatformKeys, RefreshError, Serial};

use super::{Finding, Report, inputs};
use crate::{Client, client::Transport};

/// Whether the merchant's private key, its serial and this certificate belong together.
pub(super) fn certificate(report: &mut Report, client: &Client, certificate: &Certificate) {
    let merchant = &client.0.caller;
    let (given, known) = (certificate.serial(), merchant.serial());
    report.add(if given == known {
        Finding::ok("certificate serial", format!("the certificate has the serial {known} that requests name"))
    } else {
        Finding::fail(
            "certificate serial",
            format!("requests name the serial {known}, but the certificate's is {given}"),
            "make the merchant with `Merchant::with_certificate`, or hand in the certificate's serial",
        )
    });
    report.add(match merchant.public_key() {
        Some(key) if key == *certificate.public_key() => {
            Finding::ok("private key", "the private key (商户API私钥) belongs to the certificate (商户API证书)")
        }
        Some(_) => Finding::fail(
            "private key",
            "the private key (商户API私钥) belongs to another certificate than the one handed in",
            "use apiclient_key.pem and apiclient_cert.pem of one and the same download",
        ),
        None => Finding::warn(
            "private key",
            "the private key is held by a remote signer that does not show its public half",
            "let the signer answer `public_key`, so that it can be compared with the certificate",
        ),
    });
    report.add(inputs::validity("certificate validity", certificate, client.0.clock.now()));
}

/// Which keys of WeChat Pay there are; platform certificates are fetched where the
/// client can.
pub(super) async fn platform(report: &mut Report, client: &Client, transport: &Transport) {
    let fetched = client.0.refresh_through(transport).await;
    let keys = client.0.keys.current();
    let has_none = keys.preferred().is_none();
    const CHECK: &str = "platform certificates";
    match fetched {
        Ok(()) => report.add(Finding::ok(CHECK, "fetched and verified: the APIv3 key (APIv3密钥) is right")),
        Err(RefreshError::NoApiV3Key) if has_none => report.add(Finding::fail(
            CHECK,
            "there is no key of WeChat Pay, and no APIv3 key to fetch certificates with",
            "hand in the WeChat Pay public key (微信支付公钥), or `ClientBuilder::api_v3_key`",
        )),
        // Not in use.
        Err(RefreshError::NoApiV3Key) => {}
        Err(error) if has_no_certificates(&error) && !has_none => report.add(Finding::warn(
            CHECK,
            error.to_string(),
            "leave `ClientBuilder::api_v3_key` out: it serves to fetch certificates, and there are none",
        )),
        Err(error) => report.add(Finding::fail(CHECK, error.to_string(), remedy(&error))),
    }
    if !has_none {
        report.add(mode(&keys));
    }
}

/// Whether the merchant has no platform certificate, in either of the ways in which that is said.
fn has_no_certificates(error: &RefreshError) -> bool {
    matches!(
        error,
        RefreshError::NoPlatformCertificate { .. } | RefreshError::Certificates(CertificatesError::Empty { .. })
    )
}

fn remedy(error: &RefreshError) -> &'static str {
    match error {
        error if has_no_certificates(error) => "use `PlatformKeys::public_key` with pub_key.pem and its id",
        RefreshError::Certificates(CertificatesError::Expired { .. }) => "see the finding about the clock",
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
    let mode = match (public.len(), certificates.len()) {
        (_, 0) => "the public key (微信支付公钥)".to_owned(),
        (0, count) => format!("platform certificates (平台证书), {count} of them"),
        (_, count) => format!("the public key (微信支付公钥) and {count} platform certificates (平台证书)"),
    };
    Finding::ok("platform keys", format!("{mode}; requests ask for responses signed with {preferred}"))
}

/// Serials of certificates are hexadecimal numbers; the ids of public keys are not.
fn is_certificate(serial: &Serial) -> bool {
    serial.as_str().bytes().all(|byte| byte.is_ascii_hexdigit())
}
