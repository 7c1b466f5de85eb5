//! Keeps real keys out of the sandbox.
//!
//! In: a certificate that a user provided. Out: nothing, or a refusal to start
//! if the real platform issued it. It always holds that a certificate is read
//! here as it is read for use, in whatever form its text comes, so that none is
//! used whose issuer was not looked at. A key without a certificate does not
//! tell whose it is, and passes.

use wechatpay_auth::Certificate;

use crate::error::SandboxError;

/// The organisation that issues certificates for WeChat Pay, and the unit that this sandbox puts beside it.
const ISSUER: &str = "O=Tenpay.com";
const OURS: &str = "OU=WeChat Pay sandbox";

/// Refuses a certificate that the real platform has issued, and what is not a certificate; `place` says where it comes
/// from.
pub(crate) fn refuse(pem: &str, place: &str) -> Result<(), SandboxError> {
    let certificate = Certificate::from_pem(pem)?;
    let issuer = certificate.issuer();
    if has(issuer, ISSUER) && !has(issuer, OURS) {
        return Err(SandboxError::Production { place: place.to_owned(), issuer: issuer.to_owned() });
    }
    Ok(())
}

/// The common name of a certificate's holder: a merchant's is its number (商户号).
pub(crate) fn holder(pem: &str) -> Option<String> {
    let certificate = Certificate::from_pem(pem).ok()?;
    certificate.subject().split([',', '+']).find_map(|part| part.trim().strip_prefix("CN=").map(str::to_owned))
}

fn has(name: &str, part: &str) -> bool {
    name.split([',', '+']).any(|found| found.trim() == part)
}
