//! Tells what a PEM text is, for whoever holds several files and is not sure which is
//! which.
//!
//! Any text comes in, a [`PemKind`] goes out. Of private keys it says nothing but their
//! kind. Whose a certificate is, is only claimed where its names show it.

use std::fmt;

use pkcs8::{PrivateKeyInfoRef, SubjectPublicKeyInfoRef, der::Decode as _};
use x509_cert::{Certificate, der::asn1::ObjectIdentifier};

use super::{
    certificate::{hex, unix_seconds},
    kind::{EC, Kind, SM2},
    names::{is_of_platform, merchant_of},
    pem,
};

/// What a PEM text holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PemKind {
    /// A merchant's certificate (商户API证书, apiclient_cert.pem).
    MerchantCertificate {
        /// The merchant number (商户号) that it was issued to.
        mchid: String,
        /// What stands in it.
        facts: CertificateFacts,
    },
    /// WeChat Pay's certificate (平台证书).
    PlatformCertificate(CertificateFacts),
    /// A certificate whose names do not show whose it is.
    OtherCertificate(CertificateFacts),
    /// An RSA private key in PKCS#8 (商户API私钥, apiclient_key.pem).
    Pkcs8PrivateKey,
    /// An RSA private key in PKCS#1.
    Pkcs1PrivateKey,
    /// An RSA public key (微信支付公钥, pub_key.pem).
    PublicKey,
    /// An elliptic-curve key, SM2 (国密) among them: of no use for RSA signatures.
    EcKey,
    /// A private key locked with a password.
    LockedPrivateKey,
    /// Something else, said in words.
    Other(&'static str),
}

/// What stands in a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CertificateFacts {
    /// The serial (证书序列号) in upper-case hex.
    pub serial: String,
    /// Whom it was issued to, as `CN=…,O=…`.
    pub subject: String,
    /// Who issued it, as `CN=…,O=…`.
    pub issuer: String,
    /// The first second of its validity, since 1970.
    pub valid_from: i64,
    /// The last second of its validity, since 1970.
    pub valid_until: i64,
}

/// What the first block of a PEM text is, or of bare base64.
pub fn describe_pem(text: &str) -> PemKind {
    let Some((label, der)) = pem::first(text) else {
        return PemKind::Other("no PEM: there is no complete block from -----BEGIN …----- to -----END …-----");
    };
    match (label, Kind::of_der(&der)) {
        (Kind::EncryptedPrivate, _) => PemKind::LockedPrivateKey,
        (Kind::EcPrivate, _) => PemKind::EcKey,
        (Kind::Unknown, Kind::Unknown) => PemKind::Other(Kind::Unknown.name()),
        (Kind::OpenSshPrivate | Kind::CertificateRequest | Kind::Pkcs12, _) => PemKind::Other(label.name()),
        (_, Kind::Certificate) => Certificate::from_der(&der).map_or(DAMAGED, |certificate| describe(&certificate)),
        (_, Kind::Pkcs8) => match PrivateKeyInfoRef::try_from(der.as_slice()) {
            Ok(info) => of_algorithm(info.algorithm.oid, PemKind::Pkcs8PrivateKey),
            Err(_) => DAMAGED,
        },
        (_, Kind::Spki) => match SubjectPublicKeyInfoRef::try_from(der.as_slice()) {
            Ok(info) => of_algorithm(info.algorithm.oid, PemKind::PublicKey),
            Err(_) => DAMAGED,
        },
        (_, Kind::Pkcs1Private) => PemKind::Pkcs1PrivateKey,
        (_, Kind::Pkcs1Public) => PemKind::PublicKey,
        _ => DAMAGED,
    }
}

const DAMAGED: PemKind = PemKind::Other("a PEM block whose content is damaged");

fn of_algorithm(algorithm: ObjectIdentifier, rsa: PemKind) -> PemKind {
    match algorithm {
        pkcs1::ALGORITHM_OID => rsa,
        EC | SM2 => PemKind::EcKey,
        _ => PemKind::Other("a key of another algorithm than RSA"),
    }
}

fn describe(certificate: &Certificate) -> PemKind {
    let content = certificate.tbs_certificate();
    let facts = CertificateFacts {
        serial: hex(content.serial_number().as_bytes()),
        subject: content.subject().to_string(),
        issuer: content.issuer().to_string(),
        valid_from: unix_seconds(content.validity().not_before),
        valid_until: unix_seconds(content.validity().not_after),
    };
    match merchant_of(certificate) {
        Some(mchid) => PemKind::MerchantCertificate { mchid, facts },
        None if is_of_platform(certificate) => PemKind::PlatformCertificate(facts),
        None => PemKind::OtherCertificate(facts),
    }
}

impl fmt::Display for PemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MerchantCertificate { mchid, facts } => {
                write!(f, "the certificate (商户API证书) of merchant {mchid}, serial {}", facts.serial)
            }
            Self::PlatformCertificate(facts) => {
                write!(f, "a certificate of WeChat Pay (平台证书), serial {}", facts.serial)
            }
            Self::OtherCertificate(facts) => {
                write!(f, "a certificate, serial {}, issued to {}", facts.serial, facts.subject)
            }
            Self::Pkcs8PrivateKey => f.write_str("an RSA private key (PKCS#8)"),
            Self::Pkcs1PrivateKey => f.write_str("an RSA private key (PKCS#1)"),
            Self::PublicKey => f.write_str("an RSA public key"),
            Self::EcKey => f.write_str("an elliptic-curve or SM2 key, where WeChat Pay's RSA signatures need RSA keys"),
            Self::LockedPrivateKey => f.write_str("a private key locked with a password"),
            Self::Other(what) => f.write_str(what),
        }
    }
}
