//! Tells what a PEM text is, for whoever holds several files and is not sure which is
//! which.
//!
//! Any text comes in, a [`PemKind`] goes out. Of private keys it says nothing but their
//! kind. Whose a certificate is, is only claimed where its names show it.

use std::fmt;

use pkcs8::{
    PrivateKeyInfoRef, SubjectPublicKeyInfoRef,
    der::{Decode as _, asn1::AnyRef},
    spki::AlgorithmIdentifier,
};
use x509_cert::{Certificate, der::asn1::ObjectIdentifier};

use super::{
    certificate::{hex, unix_seconds},
    kind::{EC, Kind, SM2, known_algorithm},
    names::{is_of_platform, merchant_of},
    pem,
};
use crate::{KeyAlgorithm, backend::gm};

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
    /// An SM2 private key (国密), where the feature `gm` is on.
    Sm2PrivateKey,
    /// An SM2 public key (国密), where the feature `gm` is on.
    Sm2PublicKey,
    /// An elliptic-curve key that is of no use here: without the feature `gm` SM2 (国密) is among them.
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
    /// What its key is of, if that is one of the two that WeChat Pay has.
    pub algorithm: Option<KeyAlgorithm>,
}

impl CertificateFacts {
    fn is_of_sm2(&self) -> bool {
        self.algorithm == Some(KeyAlgorithm::Sm2)
    }

    fn of_sm2(&self) -> &'static str {
        if self.is_of_sm2() { ", 国密 SM2" } else { "" }
    }
}

/// What the first block of a PEM text is, or of bare base64. Parameters before a key (`EC PARAMETERS`) are skipped.
pub fn describe_pem(text: &str) -> PemKind {
    let Some((label, der)) = pem::first(text) else {
        return PemKind::Other("no PEM: there is no complete block from -----BEGIN …----- to -----END …-----");
    };
    match (label, Kind::of_der(&der)) {
        (Kind::EncryptedPrivate, _) => PemKind::LockedPrivateKey,
        (Kind::EcPrivate, _) | (_, Kind::EcPrivate) => match gm::curve_of_sec1(&der) {
            Some(curve) => of_algorithm(EC, curve, [PemKind::EcKey, PemKind::Sm2PrivateKey]),
            None => PemKind::EcKey,
        },
        (Kind::Unknown, Kind::Unknown) => PemKind::Other(Kind::Unknown.name()),
        (Kind::OpenSshPrivate | Kind::CertificateRequest | Kind::Pkcs12, _) => PemKind::Other(label.name()),
        (_, Kind::Certificate) => Certificate::from_der(&der).map_or(DAMAGED, |certificate| describe(&certificate)),
        (_, Kind::Pkcs8) => match PrivateKeyInfoRef::try_from(der.as_slice()) {
            Ok(info) => of_algorithm(
                info.algorithm.oid,
                curve_of(&info.algorithm),
                [PemKind::Pkcs8PrivateKey, PemKind::Sm2PrivateKey],
            ),
            Err(_) => DAMAGED,
        },
        (_, Kind::Spki) => match SubjectPublicKeyInfoRef::try_from(der.as_slice()) {
            Ok(info) => {
                of_algorithm(info.algorithm.oid, curve_of(&info.algorithm), [PemKind::PublicKey, PemKind::Sm2PublicKey])
            }
            Err(_) => DAMAGED,
        },
        (_, Kind::Pkcs1Private) => PemKind::Pkcs1PrivateKey,
        (_, Kind::Pkcs1Public) => PemKind::PublicKey,
        _ => DAMAGED,
    }
}

const DAMAGED: PemKind = PemKind::Other("a PEM block whose content is damaged");

/// What it is if it is of RSA, and what if it is of SM2.
fn of_algorithm(algorithm: ObjectIdentifier, curve: Option<ObjectIdentifier>, [rsa, sm2]: [PemKind; 2]) -> PemKind {
    match known_algorithm(algorithm, curve) {
        Some(KeyAlgorithm::Rsa) => rsa,
        Some(KeyAlgorithm::Sm2) if KeyAlgorithm::Sm2.is_supported() => sm2,
        _ if matches!(algorithm, EC | SM2) => PemKind::EcKey,
        _ => PemKind::Other("a key of another algorithm than RSA"),
    }
}

fn curve_of(algorithm: &AlgorithmIdentifier<AnyRef<'_>>) -> Option<ObjectIdentifier> {
    algorithm.parameters.and_then(|parameters| parameters.decode_as().ok())
}

fn describe(certificate: &Certificate) -> PemKind {
    let content = certificate.tbs_certificate();
    let key = &content.subject_public_key_info().algorithm;
    let facts = CertificateFacts {
        serial: hex(content.serial_number().as_bytes()),
        subject: content.subject().to_string(),
        issuer: content.issuer().to_string(),
        valid_from: unix_seconds(content.validity().not_before),
        valid_until: unix_seconds(content.validity().not_after),
        algorithm: known_algorithm(key.oid, key.parameters.as_ref().and_then(|curve| curve.decode_as().ok())),
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
                write!(f, "the certificate (商户API证书{}) of merchant {mchid}, serial {}", facts.of_sm2(), facts.serial)
            }
            Self::PlatformCertificate(facts) => {
                write!(f, "a certificate of WeChat Pay (平台证书{}), serial {}", facts.of_sm2(), facts.serial)
            }
            Self::OtherCertificate(facts) => {
                let of_sm2 = if facts.is_of_sm2() { " of SM2 (国密)" } else { "" };
                write!(f, "a certificate{of_sm2}, serial {}, issued to {}", facts.serial, facts.subject)
            }
            Self::Pkcs8PrivateKey => f.write_str("an RSA private key (PKCS#8)"),
            Self::Pkcs1PrivateKey => f.write_str("an RSA private key (PKCS#1)"),
            Self::PublicKey => f.write_str("an RSA public key"),
            Self::Sm2PrivateKey => f.write_str("an SM2 private key (国密)"),
            Self::Sm2PublicKey => f.write_str("an SM2 public key (国密)"),
            Self::EcKey if KeyAlgorithm::Sm2.is_supported() => {
                f.write_str("an elliptic-curve key, where WeChat Pay's signatures need RSA or SM2 keys")
            }
            Self::EcKey => f.write_str(
                "an elliptic-curve or SM2 key, where WeChat Pay's RSA signatures need RSA keys; SM2 (国密) needs the feature `gm`",
            ),
            Self::LockedPrivateKey => f.write_str("a private key locked with a password"),
            Self::Other(what) => f.write_str(what),
        }
    }
}
