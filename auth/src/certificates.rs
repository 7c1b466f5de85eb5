//! The answer of `GET /v3/certificates` (下载平台证书).
//!
//! Its body, the APIv3 key and the time come in; out come platform certificates
//! (平台证书), or an error that names what is wrong. The answer cannot be verified before
//! it is opened, since the certificate that signs it stands in it. So it is opened
//! first, which proves by the APIv3 key who wrote the certificates, and verified then.

use crate::{ApiV3Key, Certificate, KeyError, OpenError, PlatformKeys, Serial, Verified, VerifyError, verify};
use bytes::Bytes;
use http::HeaderMap;
use serde::Deserialize;

/// The only algorithm that is understood; certificates for others (国密) are skipped.
const ALGORITHM: &str = "AEAD_AES_256_GCM";

/// Reads the answer of `GET /v3/certificates`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformCertificates;

impl PlatformCertificates {
    /// The certificates of an answer, in its order, expired ones included.
    ///
    /// The answer's own signature is not looked at: use [`Self::verify_with_own`].
    ///
    /// # Errors
    ///
    /// [`CertificatesError::Decrypt`] if the APIv3 key is not the merchant's, else one
    /// that names what is malformed.
    pub fn open(body: &[u8], key: &ApiV3Key) -> Result<Vec<Certificate>, CertificatesError> {
        let answer: Answer = serde_json::from_slice(body).map_err(|error| {
            // The message of the JSON reader may quote what it read.
            let what = if error.is_data() { "not a list of certificates" } else { "not JSON" };
            CertificatesError::Malformed {
                what: format!("the body is {what} (line {}, column {})", error.line(), error.column()),
            }
        })?;
        let understood = answer.data.iter().filter(|item| item.encrypt_certificate.algorithm == ALGORITHM);
        understood.map(|item| item.open(key)).collect()
    }

    /// Opens an answer and verifies it with a certificate found in it; out come the
    /// proof and a ring of the certificates that have not expired at `now` (seconds
    /// since 1970).
    ///
    /// # Errors
    ///
    /// As [`Self::open`], and [`CertificatesError::Verify`] or
    /// [`CertificatesError::NotInEffect`] if the answer is not signed with one of them.
    pub fn verify_with_own(
        headers: &HeaderMap,
        body: Bytes,
        key: &ApiV3Key,
        now: i64,
    ) -> Result<(Verified, PlatformKeys), CertificatesError> {
        Self::renew(PlatformKeys::certificates_on_request(), headers, body, key, now)
    }

    /// The same with a ring that has keys already: public keys stay, its certificates
    /// make way for those of the answer.
    ///
    /// # Errors
    ///
    /// As [`Self::verify_with_own`].
    pub fn renew(
        keys: PlatformKeys,
        headers: &HeaderMap,
        body: Bytes,
        key: &ApiV3Key,
        now: i64,
    ) -> Result<(Verified, PlatformKeys), CertificatesError> {
        let keys = keys.with_certificates(Self::open(&body, key)?, now);
        let verified = verify(headers, body, &keys, now).map_err(CertificatesError::Verify)?;
        if keys.in_effect(verified.serial(), now) {
            Ok((verified, keys))
        } else {
            Err(CertificatesError::NotInEffect { serial: verified.serial().clone() })
        }
    }
}

#[derive(Deserialize)]
struct Answer {
    data: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    serial_no: String,
    encrypt_certificate: Sealed,
}

#[derive(Deserialize)]
struct Sealed {
    algorithm: String,
    nonce: String,
    associated_data: Option<String>,
    ciphertext: String,
}

impl Item {
    fn open(&self, key: &ApiV3Key) -> Result<Certificate, CertificatesError> {
        let malformed = |what: String| CertificatesError::Malformed { what };
        let serial = Serial::new(&self.serial_no)
            .map_err(|_| malformed("a serial_no holds characters that no serial has".to_owned()))?;
        let sealed = &self.encrypt_certificate;
        let associated_data = sealed.associated_data.as_deref().unwrap_or_default();
        let pem = match key.open(&sealed.nonce, associated_data, &sealed.ciphertext) {
            Ok(pem) => pem,
            Err(OpenError::Refused) => return Err(CertificatesError::Decrypt { serial }),
            Err(error) => return Err(malformed(format!("certificate {serial}: {error}"))),
        };
        let certificate = std::str::from_utf8(&pem)
            .map_err(|_| malformed(format!("certificate {serial} is not text")))
            .and_then(|text| {
                Certificate::from_pem(text)
                    .map_err(|error| CertificatesError::Certificate { serial: serial.clone(), error })
            })?;
        if *certificate.serial() == serial {
            Ok(certificate)
        } else {
            Err(CertificatesError::OtherSerial { listed: serial, found: certificate.serial().clone() })
        }
    }
}

/// Why the platform certificates of an answer cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CertificatesError {
    /// The answer is not what `GET /v3/certificates` answers.
    #[error("the answer does not hold platform certificates: {what}")]
    Malformed {
        /// What is wrong.
        what: String,
    },
    /// The APIv3 key does not open it.
    #[error(
        "the platform certificate {serial} could not be decrypted: the APIv3 key is wrong or was reset; compare it \
         with, or set it anew in, the merchant portal (商户平台 → 账户中心 → API安全 → APIv3密钥)"
    )]
    Decrypt {
        /// The serial that the answer lists it under.
        serial: Serial,
    },
    /// What was decrypted is not a certificate with an RSA key.
    #[error("the platform certificate {serial} cannot be read: {error}")]
    Certificate {
        /// The serial that the answer lists it under.
        serial: Serial,
        /// What is wrong with it.
        error: KeyError,
    },
    /// A certificate has another serial than the one it is listed under.
    #[error("the platform certificate listed as {listed} has the serial {found}")]
    OtherSerial {
        /// The serial in the answer.
        listed: Serial,
        /// The serial in the certificate.
        found: Serial,
    },
    /// The answer's own signature is not that of one of its certificates.
    #[error("the platform certificates cannot be trusted, since the answer that holds them is not verified: {0}")]
    Verify(VerifyError),
    /// The certificate that signed the answer is not in effect yet, or no longer.
    #[error("the answer is signed with the platform certificate {serial}, which is not in effect now")]
    NotInEffect {
        /// The serial of that certificate.
        serial: Serial,
    },
}
