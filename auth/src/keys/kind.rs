//! Tells what a PEM block or a piece of DER is, so that a refusal can name it.
//!
//! In come a label or bytes, out comes a [`Kind`]; nothing here reads a key.

use pkcs1::{RsaPrivateKeyRef, RsaPublicKeyRef};
use pkcs8::{
    ObjectIdentifier, PrivateKeyInfoRef, SubjectPublicKeyInfoRef,
    der::{Decode, asn1::AnyRef},
    spki::AlgorithmIdentifier,
};
use x509_cert::Certificate;

use super::KeyError;
use crate::{KeyAlgorithm, backend::gm};

/// The three things that callers ask for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needed {
    PrivateKey,
    PublicKey,
    Certificate,
}

impl Needed {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::PrivateKey => "a private key",
            Self::PublicKey => "a public key",
            Self::Certificate => "a certificate",
        }
    }

    pub(super) fn malformed(self) -> KeyError {
        KeyError::Malformed { needed: self.name() }
    }
}

/// What was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Pkcs8,
    Pkcs1Private,
    EcPrivate,
    EncryptedPrivate,
    OpenSshPrivate,
    Spki,
    Pkcs1Public,
    Certificate,
    CertificateRequest,
    Pkcs12,
    Unknown,
}

impl Kind {
    pub(super) fn of_label(label: &str) -> Self {
        match label {
            "PRIVATE KEY" => Self::Pkcs8,
            "RSA PRIVATE KEY" => Self::Pkcs1Private,
            // As OpenSSL 3 has it for keys of SM2.
            "EC PRIVATE KEY" | "SM2 PRIVATE KEY" => Self::EcPrivate,
            "ENCRYPTED PRIVATE KEY" => Self::EncryptedPrivate,
            "OPENSSH PRIVATE KEY" => Self::OpenSshPrivate,
            "PUBLIC KEY" => Self::Spki,
            "RSA PUBLIC KEY" => Self::Pkcs1Public,
            "CERTIFICATE" | "X509 CERTIFICATE" => Self::Certificate,
            "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => Self::CertificateRequest,
            "PKCS12" | "PKCS7" => Self::Pkcs12,
            _ => Self::Unknown,
        }
    }

    pub(super) fn of_der(der: &[u8]) -> Self {
        if PrivateKeyInfoRef::try_from(der).is_ok() {
            Self::Pkcs8
        } else if RsaPrivateKeyRef::from_der(der).is_ok() {
            Self::Pkcs1Private
        } else if gm::curve_of_sec1(der).is_some() {
            Self::EcPrivate
        } else if SubjectPublicKeyInfoRef::try_from(der).is_ok() {
            Self::Spki
        } else if RsaPublicKeyRef::from_der(der).is_ok() {
            Self::Pkcs1Public
        } else if Certificate::from_der(der).is_ok() {
            Self::Certificate
        } else if is_pkcs12(der) {
            Self::Pkcs12
        } else {
            Self::Unknown
        }
    }

    pub(super) fn fits(self, needed: Needed) -> bool {
        match needed {
            Needed::PrivateKey if self == Self::EcPrivate => KeyAlgorithm::Sm2.is_supported(),
            Needed::PrivateKey => matches!(self, Self::Pkcs8 | Self::Pkcs1Private),
            Needed::PublicKey => matches!(self, Self::Spki | Self::Pkcs1Public),
            Needed::Certificate => self == Self::Certificate,
        }
    }

    /// The refusal of this kind where another is needed.
    pub(super) fn instead_of(self, needed: Needed) -> KeyError {
        KeyError::WrongKind { found: self.name(), needed: needed.name(), help: self.help(needed) }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Pkcs8 => "a private key (PKCS#8, PRIVATE KEY)",
            Self::Pkcs1Private => "a private key (PKCS#1, RSA PRIVATE KEY)",
            Self::EcPrivate => "an elliptic-curve private key (EC PRIVATE KEY)",
            Self::EncryptedPrivate => "a private key locked with a password",
            Self::OpenSshPrivate => "an OpenSSH private key (OPENSSH PRIVATE KEY)",
            Self::Spki => "a public key (PUBLIC KEY)",
            Self::Pkcs1Public => "a public key (PKCS#1, RSA PUBLIC KEY)",
            Self::Certificate => "a certificate (CERTIFICATE)",
            Self::CertificateRequest => "a request for a certificate (CERTIFICATE REQUEST)",
            Self::Pkcs12 => "a PKCS container (.p12, .pfx or .p7b)",
            Self::Unknown => "something that is neither a key nor a certificate",
        }
    }

    fn help(self, needed: Needed) -> &'static str {
        match (needed, self) {
            (Needed::PrivateKey, Self::EncryptedPrivate) => {
                "take the password off first, for example with `openssl pkey -in locked.pem -out \
                 apiclient_key.pem`"
            }
            (Needed::PrivateKey, Self::Pkcs12) => "use the apiclient_key.pem that comes in the same download",
            (Needed::PrivateKey, _) => {
                "the merchant's private key (商户API私钥) is the file apiclient_key.pem; \
                 apiclient_cert.pem and pub_key.pem are not private keys"
            }
            (Needed::PublicKey, Self::Certificate) => {
                "a platform certificate (平台证书) is read with `Certificate` and handed in with \
                 `PlatformKeys::certificate`"
            }
            (Needed::PublicKey, _) => {
                "the WeChat Pay public key (微信支付公钥) is the file pub_key.pem from the merchant \
                 portal"
            }
            (Needed::Certificate, Self::Spki | Self::Pkcs1Public) => {
                "a WeChat Pay public key (微信支付公钥) is read with `PublicKey` and handed in with \
                 `PlatformKeys::public_key`"
            }
            (Needed::Certificate, _) => "a certificate is a PEM file with a block BEGIN CERTIFICATE, or its DER",
        }
    }
}

const RSA: ObjectIdentifier = pkcs1::ALGORITHM_OID;
pub(super) const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
pub(super) const SM2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.301");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");

/// Which of the two a key is of, whether this build can use it or not.
pub(super) fn known_algorithm(algorithm: ObjectIdentifier, curve: Option<ObjectIdentifier>) -> Option<KeyAlgorithm> {
    match (algorithm, curve) {
        (RSA, _) => Some(KeyAlgorithm::Rsa),
        (EC, Some(SM2)) => Some(KeyAlgorithm::Sm2),
        _ => None,
    }
}

/// Which algorithm a key is of; others than those of this build are refused by their name. `parameters` of an
/// elliptic-curve key say which curve it is on.
pub(super) fn algorithm_of(
    algorithm: &AlgorithmIdentifier<AnyRef<'_>>,
    needed: Needed,
) -> Result<KeyAlgorithm, KeyError> {
    let curve = algorithm.parameters.and_then(|parameters| parameters.decode_as::<ObjectIdentifier>().ok());
    match (algorithm.oid, curve) {
        (RSA, _) => Ok(KeyAlgorithm::Rsa),
        (SM2, _) => Err(unsupported("an SM2 key (国密) in a container that is not usual for it", needed)),
        (EC, curve) => algorithm_of_curve(curve, needed),
        (RSA_PSS, _) => Err(unsupported("a key for RSA-PSS only", needed)),
        _ => Err(unsupported("a key of another algorithm", needed)),
    }
}

/// The same for an elliptic-curve key that stands alone.
pub(super) fn algorithm_of_curve(curve: Option<ObjectIdentifier>, needed: Needed) -> Result<KeyAlgorithm, KeyError> {
    match curve {
        Some(SM2) if KeyAlgorithm::Sm2.is_supported() => Ok(KeyAlgorithm::Sm2),
        Some(SM2) => Err(KeyError::UnsupportedAlgorithm {
            found: "an SM2 key (国密)",
            needed: needed.name(),
            help: "turn the feature `gm` on, or use the RSA key or certificate of the merchant portal",
        }),
        _ => Err(unsupported("an elliptic-curve key", needed)),
    }
}

fn unsupported(found: &'static str, needed: Needed) -> KeyError {
    let help = "use the RSA key or certificate of the merchant portal";
    KeyError::UnsupportedAlgorithm { found, needed: needed.name(), help }
}

/// A PKCS#12 file starts as SEQUENCE { INTEGER 3, SEQUENCE { OID pkcs7-… } }. The
/// portal hands out apiclient_cert.p12 beside the PEM files, so it is worth a name.
fn is_pkcs12(der: &[u8]) -> bool {
    const VERSION_3: &[u8] = &[0x02, 0x01, 0x03, 0x30];
    const PKCS7: &[u8] = &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];
    let head = der.get(..der.len().min(40)).unwrap_or_default();
    let holds = |needle: &[u8]| head.windows(needle.len()).any(|window| window == needle);
    head.first() == Some(&0x30) && holds(VERSION_3) && holds(PKCS7)
}
