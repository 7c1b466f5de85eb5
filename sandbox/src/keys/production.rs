//! Keeps real keys out of the sandbox.
//!
//! In: a certificate that somebody brought. Out: nothing, or a refusal to start
//! if the real platform issued it. A key without a certificate does not tell
//! whose it is, and passes.

use x509_cert::{Certificate, der::DecodePem as _, name::Name};

use crate::SandboxError;

/// The organisation that issues certificates for WeChat Pay, and the unit that this sandbox puts beside it.
const ISSUER: &str = "O=Tenpay.com";
const OURS: &str = "OU=WeChat Pay sandbox";

/// Refuses a certificate that the real platform has issued; `place` says where it comes from.
pub(crate) fn refuse(pem: &str, place: &str) -> Result<(), SandboxError> {
    // What is no certificate is refused elsewhere, by name.
    let Ok(certificate) = Certificate::from_pem(pem) else {
        return Ok(());
    };
    let issuer = certificate.tbs_certificate().issuer();
    if has(issuer, ISSUER) && !has(issuer, OURS) {
        return Err(SandboxError::Production { place: place.to_owned(), issuer: issuer.to_string() });
    }
    Ok(())
}

/// The common name of a certificate's holder: a merchant's is its number (商户号).
pub(crate) fn holder(pem: &str) -> Option<String> {
    let subject = Certificate::from_pem(pem).ok()?.tbs_certificate().subject().to_string();
    subject.split([',', '+']).find_map(|part| part.trim().strip_prefix("CN=").map(str::to_owned))
}

fn has(name: &Name, part: &str) -> bool {
    name.to_string().split([',', '+']).any(|found| found.trim() == part)
}
