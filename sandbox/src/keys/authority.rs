//! The authority behind the gateway's own TLS, which clients are told to trust.
//!
//! In: a folder that keeps it, and the names that clients call the gateway by.
//! Out: the authority's certificate, and a new one for the gateway with its key.
//! It always holds that an authority that is kept stays the same, so that
//! clients need not be told again, and that its key leaves this machine's folder
//! never. It has nothing to do with the certificates of the API.

use std::{net::IpAddr, path::Path};

use sha1::{Digest as _, Sha1};
use wechatpay_auth::{Certificate, PrivateKey};
use x509_cert::{
    TbsCertificate,
    builder::{self, Builder as _, CertificateBuilder, profile::BuilderProfile},
    der::{
        self, EncodePem as _,
        asn1::{Ia5String, OctetString},
        pem::LineEnding,
    },
    ext::{
        Extension, ToExtension as _,
        pkix::{
            AuthorityKeyIdentifier, BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages, SubjectAltName,
            SubjectKeyIdentifier, name::GeneralName,
        },
    },
    name::Name,
    spki::{ObjectIdentifier, SubjectPublicKeyInfoRef},
    time::Validity,
};
use zeroize::Zeroizing;

use super::{
    certificate::{Issuer, Signature, serial_number, spki_of, time},
    folder::{self, unusable},
    random::random_serial,
};
use crate::error::SandboxError;

/// What clients trust, and its key.
pub(crate) const AUTHORITY: &str = "tls_ca.pem";
const AUTHORITY_KEY: &str = "tls_ca_key.pem";

const AUTHORITY_NAME: &str = "CN=WeChat Pay sandbox CA,OU=WeChat Pay sandbox";
const SERVER_NAME: &str = "CN=WeChat Pay sandbox,OU=WeChat Pay sandbox";

/// For servers (id-kp-serverAuth).
const SERVER: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.1");

const DAY: i64 = 86_400;
const AUTHORITY_LIFETIME: i64 = 3_650 * DAY;
/// Some clients take no certificate that is valid for longer than 825 days.
const SERVER_LIFETIME: i64 = 397 * DAY;

/// So that a clock that is a little behind finds it valid.
const BACKDATED: i64 = DAY;

/// The names by which every client may call a gateway on its own machine.
const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// The authority.
pub(crate) struct Authority {
    /// Its certificate, in PEM.
    pub(crate) certificate: String,
    key: PrivateKey,
}

/// The gateway's certificate and its key, in PEM.
#[cfg_attr(not(feature = "aws-lc-rs"), allow(dead_code))] // without TLS nobody reads them
pub(crate) struct ServerPair {
    pub(crate) certificate: String,
    pub(crate) key: Zeroizing<String>,
}

impl Authority {
    /// The one that the folder keeps, or a new one, which it keeps from now on; `now` is the machine's own clock.
    pub(crate) fn kept(folder: Option<&Path>, now: i64) -> Result<Self, SandboxError> {
        let Some(folder) = folder else {
            return Self::new(PrivateKey::generate()?, now);
        };
        let (certificate, key) = (folder.join(AUTHORITY), folder.join(AUTHORITY_KEY));
        if certificate.exists() {
            return Self::read(&certificate, &key, now);
        }
        // A first start may have ended between the two.
        let private = if key.exists() {
            PrivateKey::read(&key)?
        } else {
            let private = PrivateKey::generate()?;
            folder::create(key, private.to_pem()?.as_bytes())?;
            private
        };
        let authority = Self::new(private, now)?;
        folder::create(certificate, authority.certificate.as_bytes())?;
        Ok(authority)
    }

    fn read(path: &Path, key: &Path, now: i64) -> Result<Self, SandboxError> {
        let (certificate, key) = (folder::text(path)?, PrivateKey::from_pem(&Zeroizing::new(folder::text(key)?))?);
        let known = Certificate::from_pem(&certificate)?;
        known.refuse_other_key(&key)?;
        if known.valid_until() < now + DAY {
            return Err(unusable(path, &"it is no longer valid: remove it and its key, and clients trust the new one"));
        }
        Ok(Self { certificate, key })
    }

    fn new(key: PrivateKey, now: i64) -> Result<Self, SandboxError> {
        let profile = Profile { subject: AUTHORITY_NAME, names: None };
        let certificate = issue(profile, &key, &key, now, AUTHORITY_LIFETIME)?;
        Ok(Self { certificate, key })
    }

    /// A new certificate for a server that is called by these names or addresses, and by those of this machine.
    pub(crate) fn server(&self, called: &[String], now: i64) -> Result<ServerPair, SandboxError> {
        let called = LOOPBACK.into_iter().chain(called.iter().map(String::as_str));
        let names = called.map(general_name).collect::<Result<Vec<_>, _>>()?;
        let key = PrivateKey::generate()?;
        let profile = Profile { subject: SERVER_NAME, names: Some(names) };
        let certificate = issue(profile, &key, &self.key, now, SERVER_LIFETIME)?;
        Ok(ServerPair { certificate, key: key.to_pem()? })
    }
}

/// A name as certificates have it.
fn general_name(name: &str) -> Result<GeneralName, SandboxError> {
    if let Ok(ip) = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
        return Ok(ip.into());
    }
    let is_of_it = |byte: u8| byte.is_ascii_alphanumeric() || b"-.*".contains(&byte);
    let text = Some(name).filter(|name| !name.is_empty() && name.len() <= 253 && name.bytes().all(is_of_it));
    let text = text.and_then(|name| Ia5String::new(name).ok());
    text.map(GeneralName::DnsName).ok_or_else(|| SandboxError::TlsName { name: name.to_owned() })
}

fn issue(
    profile: Profile,
    key: &PrivateKey,
    issuer: &PrivateKey,
    now: i64,
    lifetime: i64,
) -> Result<String, SandboxError> {
    let serial = random_serial()?;
    let build = |serial| -> builder::Result<String> {
        let validity = Validity::new(time(now - BACKDATED)?, time(now - BACKDATED + lifetime)?);
        let builder = CertificateBuilder::new(profile, serial, validity, spki_of(&key.public_key())?)?;
        let certificate = builder.build::<_, Signature>(&Issuer { key: issuer, public: issuer.public_key() })?;
        Ok(certificate.to_pem(LineEnding::LF)?)
    };
    build(serial_number(&serial)?).map_err(|error| SandboxError::Certificate { serial, reason: error.to_string() })
}

/// Of the authority, or with names of a server.
struct Profile {
    subject: &'static str,
    names: Option<Vec<GeneralName>>,
}

impl BuilderProfile for Profile {
    fn get_issuer(&self, _subject: &Name) -> Name {
        // Both are constants, of which a test makes certificates.
        AUTHORITY_NAME.parse().unwrap_or_default()
    }

    fn get_subject(&self) -> Name {
        self.subject.parse().unwrap_or_default()
    }

    fn build_extensions(
        &self,
        key: SubjectPublicKeyInfoRef<'_>,
        issuer: SubjectPublicKeyInfoRef<'_>,
        tbs: &TbsCertificate,
    ) -> builder::Result<Vec<Extension>> {
        let subject = tbs.subject();
        let of_authority = AuthorityKeyIdentifier {
            key_identifier: Some(identifier(&issuer)?),
            authority_cert_issuer: None,
            authority_cert_serial_number: None,
        };
        let mut extensions = vec![
            SubjectKeyIdentifier(identifier(&key)?).to_extension(subject, &[])?,
            of_authority.to_extension(subject, &[])?,
        ];
        let Some(names) = &self.names else {
            let usage = KeyUsage(KeyUsages::KeyCertSign | KeyUsages::CRLSign);
            let constraints = BasicConstraints { ca: true, path_len_constraint: Some(0) };
            extensions.extend([constraints.to_extension(subject, &[])?, usage.to_extension(subject, &[])?]);
            return Ok(extensions);
        };
        let usage = KeyUsage(KeyUsages::DigitalSignature | KeyUsages::KeyEncipherment);
        let constraints = BasicConstraints { ca: false, path_len_constraint: None };
        extensions.extend([
            constraints.to_extension(subject, &[])?,
            usage.to_extension(subject, &[])?,
            ExtendedKeyUsage(vec![SERVER]).to_extension(subject, &[])?,
            SubjectAltName(names.clone()).to_extension(subject, &[])?,
        ]);
        Ok(extensions)
    }
}

/// By which a certificate's issuer is found.
fn identifier(key: &SubjectPublicKeyInfoRef<'_>) -> der::Result<OctetString> {
    OctetString::new(Sha1::digest(key.subject_public_key.raw_bytes()).to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn server_certificate_names_this_machine_and_what_else_it_is_called() {
        let now = 1_800_000_000;
        let authority = Authority::kept(None, now).expect("an authority");
        let pair = authority.server(&["wechatpay-sandbox".to_owned(), "192.0.2.1".to_owned()], now);
        let certificate = Certificate::from_pem(&pair.expect("a certificate").certificate).expect("a certificate");
        let root = Certificate::from_pem(&authority.certificate).expect("a certificate");
        assert_eq!((certificate.issuer(), root.issuer()), (root.subject(), root.subject()));
        assert!(certificate.valid_from() < now && certificate.valid_until() - certificate.valid_from() < 825 * DAY);
        assert_ne!(certificate.serial(), root.serial());
    }

    #[test]
    fn server_names_that_are_none_are_refused() {
        for name in ["", "a b", "商户", "a\0", "http://a", "a:8811"] {
            assert!(general_name(name).is_err(), "{name}");
        }
    }
}
