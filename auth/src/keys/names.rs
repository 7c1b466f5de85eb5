//! What the names in a certificate show of whose it is.
//!
//! A certificate comes in, a merchant number or a yes goes out. Names prove nothing:
//! what they show is used to refuse and to describe, never to trust.

use x509_cert::{Certificate, der::asn1::ObjectIdentifier, name::Name};

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANIZATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
/// The names that WeChat Pay's certificates carry, and those of its merchants.
const PLATFORM_SUBJECT: &str = "Tenpay.com sign";
const MERCHANT_ISSUER: &str = "Tenpay.com Root CA";
const MERCHANT_ORGANIZATION: &str = "微信商户系统";

/// The merchant number that a certificate was issued to, if its names show that.
pub(super) fn merchant_of(certificate: &Certificate) -> Option<String> {
    let content = certificate.tbs_certificate();
    let of_wechat_pay = part(content.issuer(), COMMON_NAME).as_deref() == Some(MERCHANT_ISSUER)
        || part(content.subject(), ORGANIZATION).as_deref() == Some(MERCHANT_ORGANIZATION);
    part(content.subject(), COMMON_NAME)
        .filter(|mchid| of_wechat_pay && !mchid.is_empty() && mchid.bytes().all(|byte| byte.is_ascii_digit()))
}

/// One part of a name, whichever of the string types it is in.
fn part(name: &Name, oid: ObjectIdentifier) -> Option<String> {
    let part = name.iter().find(|part| part.oid == oid)?;
    std::str::from_utf8(part.value.value()).ok().map(str::to_owned)
}

/// Whether it carries the name of WeChat Pay's certificates (平台证书).
pub(super) fn is_of_platform(certificate: &Certificate) -> bool {
    part(certificate.tbs_certificate().subject(), COMMON_NAME).as_deref() == Some(PLATFORM_SUBJECT)
}
