//! Makes certificates in the shape of WeChat Pay's.
//!
//! In: who holds it, a serial, a public key, and the key that signs it. Out:
//! X.509 in PEM, valid for five years as the real ones are. Its issuer carries
//! the real issuer's common name so that programs which sort certificates by it
//! work here too, and a unit that no real one has; its signature comes from the sandbox, so nobody else trusts it.

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use wechatpay_auth::{KeyAlgorithm, PrivateKey, PublicKey};
use x509_cert::{
    Certificate, SubjectPublicKeyInfo, TbsCertificate,
    builder::{self, Builder as _, CertificateBuilder, profile::BuilderProfile},
    der::{
        self, DateTime, DecodePem as _, Document, Encode as _, EncodePem as _,
        asn1::{BitString, Null},
        pem::LineEnding,
    },
    ext::{
        Extension, ToExtension as _,
        pkix::{BasicConstraints, KeyUsage, KeyUsages},
    },
    name::Name,
    serial_number::SerialNumber,
    spki::{
        self, AlgorithmIdentifierOwned, DynSignatureAlgorithmIdentifier, EncodePublicKey, ObjectIdentifier,
        SignatureBitStringEncoding, SubjectPublicKeyInfoRef,
    },
    time::{Time, Validity},
};

use crate::error::SandboxError;

/// The organisational unit tells it from the real issuer, whose unit is `Tenpay.com CA Center`.
const ISSUER: &str = "CN=Tenpay.com Root CA,OU=WeChat Pay sandbox,O=Tenpay.com,C=CN";
const PLATFORM: &str = "L=ShenZhen,C=CN,OU=Tenpay.com CA Center,O=Tenpay.com,CN=Tenpay.com sign";

const SHA256_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const SM2_WITH_SM3: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.501");

/// How long a certificate is valid, in seconds.
const LIFETIME: i64 = 5 * 365 * 86_400;

/// The last start of a validity that ends before the year 10000.
const LATEST_START: i64 = 253_402_300_799 - LIFETIME;

/// Who holds a certificate.
#[derive(Clone, Copy)]
pub(crate) enum Holder<'a> {
    /// The merchant with this number (商户API证书).
    Merchant(&'a str),
    /// The brand with this id (品牌API证书).
    Brand(&'a str),
    /// WeChat Pay (平台证书).
    Platform,
}

/// A certificate in PEM that is valid from this second on; `serial` is a number in hex.
pub(crate) fn issue(
    holder: Holder<'_>,
    serial: &str,
    key: &PublicKey,
    issuer: &PrivateKey,
    valid_from: i64,
) -> Result<String, SandboxError> {
    let number = serial_number(serial)?;
    build(holder, number, key, issuer, valid_from)
        .map_err(|error| SandboxError::Certificate { serial: serial.to_owned(), reason: error.to_string() })
}

fn build(
    holder: Holder<'_>,
    serial: SerialNumber,
    key: &PublicKey,
    issuer: &PrivateKey,
    valid_from: i64,
) -> builder::Result<String> {
    let profile = Profile { subject: subject(holder).parse()?, issuer: ISSUER.parse()? };
    let valid_from = valid_from.clamp(0, LATEST_START);
    let validity = Validity::new(time(valid_from)?, time(valid_from + LIFETIME)?);
    let builder = CertificateBuilder::new(profile, serial, validity, spki_of(key)?)?;
    let certificate: Certificate =
        builder.build::<_, Signature>(&Issuer { key: issuer, public: issuer.public_key() })?;
    Ok(certificate.to_pem(LineEnding::LF)?)
}

/// X.509 knows only positive numbers of at most 20 bytes.
pub(super) fn serial_number(serial: &str) -> Result<SerialNumber, SandboxError> {
    let refused = || SandboxError::Certificate {
        serial: serial.to_owned(),
        reason: "the serial of a certificate is hexadecimal and less than 80 followed by 38 zeros".to_owned(),
    };
    let digits = if serial.len().is_multiple_of(2) { serial.to_owned() } else { format!("0{serial}") };
    let bytes = digits.as_bytes().chunks(2).map(|pair| {
        let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
        u8::from_str_radix(pair, 16).ok()
    });
    let bytes = bytes.collect::<Option<Vec<u8>>>().filter(|bytes| bytes.iter().any(|byte| *byte != 0));
    SerialNumber::new(&bytes.ok_or_else(refused)?).map_err(|_| refused())
}

fn subject(holder: Holder<'_>) -> String {
    match holder {
        // A merchant number is digits; whatever else was given is written so that it cannot end the name's part.
        Holder::Merchant(mchid) => {
            let name: String = mchid.bytes().map(escaped).collect();
            format!("CN={name},OU=WeChat Pay sandbox,O=微信商户系统,C=CN")
        }
        Holder::Brand(brand_id) => {
            let name: String = brand_id.bytes().map(escaped).collect();
            format!("CN={name},OU=WeChat Pay sandbox,O=品牌经营平台,C=CN")
        }
        Holder::Platform => PLATFORM.to_owned(),
    }
}

fn escaped(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("\\{byte:02X}") }
}

pub(super) fn time(seconds: i64) -> der::Result<Time> {
    // Negative seconds are ruled out by the caller; without them the year 1970 is the nearest end.
    let since_1970 = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    DateTime::from_unix_duration(since_1970).map(Time::from)
}

pub(super) fn spki_of(key: &PublicKey) -> spki::Result<SubjectPublicKeyInfo> {
    let pem = key.to_pem().map_err(|_| spki::Error::KeyMalformed)?;
    Ok(SubjectPublicKeyInfo::from_pem(pem)?)
}

struct Profile {
    subject: Name,
    issuer: Name,
}

impl BuilderProfile for Profile {
    fn get_issuer(&self, _subject: &Name) -> Name {
        self.issuer.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        _key: SubjectPublicKeyInfoRef<'_>,
        _issuer_key: SubjectPublicKeyInfoRef<'_>,
        tbs: &TbsCertificate,
    ) -> builder::Result<Vec<Extension>> {
        let usage = KeyUsage(KeyUsages::DigitalSignature | KeyUsages::KeyEncipherment | KeyUsages::DataEncipherment);
        let constraints = BasicConstraints { ca: false, path_len_constraint: None };
        Ok(vec![constraints.to_extension(tbs.subject(), &[])?, usage.to_extension(tbs.subject(), &[])?])
    }
}

/// Our key in the words of the builder's traits.
pub(super) struct Issuer<'a> {
    pub(super) key: &'a PrivateKey,
    pub(super) public: PublicKey,
}

impl signature::Keypair for Issuer<'_> {
    type VerifyingKey = IssuerPublic;

    fn verifying_key(&self) -> Self::VerifyingKey {
        IssuerPublic(self.public.clone())
    }
}

impl DynSignatureAlgorithmIdentifier for Issuer<'_> {
    fn signature_algorithm_identifier(&self) -> spki::Result<AlgorithmIdentifierOwned> {
        Ok(match self.key.algorithm() {
            KeyAlgorithm::Sm2 => AlgorithmIdentifierOwned { oid: SM2_WITH_SM3, parameters: None },
            _ => AlgorithmIdentifierOwned { oid: SHA256_WITH_RSA, parameters: Some(Null.into()) },
        })
    }
}

impl signature::Signer<Signature> for Issuer<'_> {
    fn try_sign(&self, message: &[u8]) -> signature::Result<Signature> {
        let base64 = self.key.sign(message).map_err(|_| signature::Error::new())?;
        STANDARD.decode(base64).map(Signature).map_err(|_| signature::Error::new())
    }
}

#[derive(Clone)]
pub(super) struct IssuerPublic(PublicKey);

impl EncodePublicKey for IssuerPublic {
    fn to_public_key_der(&self) -> spki::Result<Document> {
        Ok(Document::try_from(spki_of(&self.0)?.to_der()?)?)
    }
}

pub(super) struct Signature(Vec<u8>);

impl SignatureBitStringEncoding for Signature {
    fn to_bitstring(&self) -> der::Result<BitString> {
        BitString::from_bytes(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    const SERIAL: &str = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB";

    static KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().expect("a key"));

    fn issued(holder: Holder<'_>, serial: &str, valid_from: i64) -> Result<wechatpay_auth::Certificate, SandboxError> {
        let pem = issue(holder, serial, &KEY.public_key(), &KEY, valid_from)?;
        Ok(wechatpay_auth::Certificate::from_pem(&pem)?)
    }

    #[test]
    fn issue_merchant_has_serial_key_and_five_years() {
        let certificate = issued(Holder::Merchant("1230000109"), SERIAL, 1_589_952_575).expect("a certificate");
        assert_eq!(certificate.serial().as_str(), SERIAL);
        assert!(*certificate.public_key() == KEY.public_key());
        assert_eq!((certificate.valid_from(), certificate.valid_until()), (1_589_952_575, 1_589_952_575 + LIFETIME));
    }

    #[test]
    fn issue_signature_is_the_issuers() {
        let pem = issue(Holder::Platform, SERIAL, &KEY.public_key(), &KEY, 0).expect("a certificate");
        let certificate = Certificate::from_pem(pem).expect("X.509");
        let message = certificate.tbs_certificate().to_der().expect("DER");
        let signature = STANDARD.encode(certificate.signature().raw_bytes());
        assert!(KEY.public_key().verify(&message, &signature).is_ok());
    }

    #[test]
    fn issue_names_are_those_of_real_certificates() {
        let names = |holder| {
            let pem = issue(holder, SERIAL, &KEY.public_key(), &KEY, 0).expect("a certificate");
            let certificate = Certificate::from_pem(pem).expect("X.509");
            let content = certificate.tbs_certificate();
            (content.subject().to_string(), content.issuer().to_string())
        };
        let (subject, issuer) = names(Holder::Platform);
        assert!(
            subject.contains("CN=Tenpay.com sign") && issuer.contains("CN=Tenpay.com Root CA"),
            "{subject} {issuer}"
        );
        let (subject, _) = names(Holder::Merchant("1230000109"));
        assert!(subject.contains("CN=1230000109") && subject.contains("O=微信商户系统"), "{subject}");
    }

    #[test]
    fn issue_hostile_merchant_number_stays_in_its_part_of_the_name() {
        let pem = issue(Holder::Merchant("1+O=x;CN=y"), SERIAL, &KEY.public_key(), &KEY, 0).expect("a certificate");
        let certificate = Certificate::from_pem(pem).expect("X.509");
        let name =
            certificate.tbs_certificate().subject().common_name().expect("a name").map(|name| name.value().to_string());
        assert_eq!(name.as_deref(), Some("1+O=x;CN=y"));
    }

    #[test]
    fn issue_extreme_clocks_come_out_as_the_nearest_validity() {
        assert_eq!(issued(Holder::Platform, SERIAL, i64::MIN).expect("a certificate").valid_from(), 0);
        assert_eq!(issued(Holder::Platform, SERIAL, i64::MAX).expect("a certificate").valid_from(), LATEST_START);
    }

    #[test]
    fn issue_serial_that_x509_cannot_hold_is_refused() {
        for serial in ["", "0", "PUB_KEY_ID_1", "+1", "FF8B07E79B8269FEC3D5D3E6AB8ED163A6A380DB", &"1".repeat(41)] {
            let refused = issued(Holder::Platform, serial, 0);
            assert!(matches!(refused, Err(SandboxError::Certificate { .. })), "{serial}");
        }
    }

    #[test]
    fn issue_serial_with_an_odd_number_of_digits_is_the_same_number() {
        let certificate = issued(Holder::Platform, "ABC", 0).expect("a certificate");
        assert!(certificate.serial().matches("ABC"), "{}", certificate.serial());
    }
}
