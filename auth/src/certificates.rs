//! The response of `GET /v3/certificates` (下载平台证书).
//!
//! Its body, the APIv3 key and the time come in; out come platform certificates
//! (平台证书), or an error that names what is wrong. The response cannot be verified before
//! it is opened, since the certificate that signs it stands in it. So it is opened
//! first, which proves by the APIv3 key who wrote the certificates, and verified then.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use serde::Deserialize;

use crate::{
    Aead, ApiV3Key, Certificate, KeyError, OpenError, PlatformKeys, Serial, Verified, VerifyError, keys::shown, verify,
};

/// Reads the response of `GET /v3/certificates`.
#[derive(Clone, Copy, Debug)]
pub struct PlatformCertificates;

impl PlatformCertificates {
    /// The certificates of a response, in its order, expired ones included.
    ///
    /// The response's own signature is not looked at: use [`Self::verify_with_own`]. Each certificate is opened by the
    /// [`Aead`] that stands beside it; one with another is left out.
    ///
    /// # Errors
    ///
    /// [`CertificatesError::Empty`] if there is none, [`CertificatesError::WithoutGm`] if there are only such of 国密 in a
    /// build without the feature `gm`, [`CertificatesError::Decrypt`] if the
    /// APIv3 key is not the merchant's, else one that names what is malformed.
    pub fn open(body: &[u8], key: &ApiV3Key) -> Result<Vec<Certificate>, CertificatesError> {
        Ok(Self::open_with_pem(body, key)?.into_iter().map(|(certificate, _)| certificate).collect())
    }

    /// The same with the PEM of each, to be kept in a file.
    ///
    /// # Errors
    ///
    /// As [`Self::open`].
    pub fn open_with_pem(body: &[u8], key: &ApiV3Key) -> Result<Vec<(Certificate, String)>, CertificatesError> {
        let response: CertificatesResponse = serde_json::from_slice(body).map_err(|error| {
            // The message of the JSON reader may quote what it read.
            let what = if error.is_data() { "not a list of certificates" } else { "not JSON" };
            CertificatesError::Malformed {
                what: format!("the body is {what} (line {}, column {})", error.line(), error.column()),
            }
        })?;
        let listed = response.data.len();
        let aeads = response.data.iter().map(|item| Aead::of(&item.encrypt_certificate.algorithm));
        let (mut understood, mut of_gm) = (Vec::new(), 0);
        for (item, aead) in response.data.iter().zip(aeads) {
            match aead {
                Some(aead) if aead.is_supported() => understood.push((item, aead)),
                Some(_) => of_gm += 1,
                None => {}
            }
        }
        match (understood.is_empty(), of_gm) {
            (false, _) => understood.into_iter().map(|(item, aead)| item.open(aead, key)).collect(),
            (true, 0) => Err(CertificatesError::Empty { listed }),
            (true, listed) => Err(CertificatesError::WithoutGm { listed }),
        }
    }

    /// Opens a response and verifies it with a certificate found in it; out come the
    /// proof and a ring of the certificates that have not expired at `now` (seconds
    /// since 1970).
    ///
    /// # Errors
    ///
    /// As [`Self::open`], [`CertificatesError::Expired`] if all of them have, and
    /// [`CertificatesError::Verify`] if the response is not signed with one that is in effect.
    pub fn verify_with_own(
        headers: &HeaderMap,
        body: Bytes,
        key: &ApiV3Key,
        now: i64,
    ) -> Result<(Verified, PlatformKeys), CertificatesError> {
        Self::renew(PlatformKeys::certificates_on_request(), headers, body, key, now)
    }

    /// The same with a ring that has keys already: public keys stay, its certificates
    /// make way for those of the response.
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
        let certificates = Self::open(&body, key)?;
        let listed = certificates.len();
        let own = certificates.iter().map(|certificate| certificate.serial().clone()).collect::<Vec<_>>();
        let keys = keys.with_certificates(certificates, now).map_err(CertificatesError::Merchant)?;
        if own.iter().all(|serial| keys.find(serial.as_str()).is_none()) {
            return Err(CertificatesError::Expired { listed });
        }
        let verified = verify(headers, body, &keys, now).map_err(CertificatesError::Verify)?;
        Ok((verified, keys))
    }
}

#[derive(Deserialize)]
struct CertificatesResponse {
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
    fn open(&self, aead: Aead, key: &ApiV3Key) -> Result<(Certificate, String), CertificatesError> {
        let malformed = |what: String| CertificatesError::Malformed { what };
        let serial = Serial::new(&self.serial_no)
            .map_err(|_| malformed("a serial_no holds characters that no serial has".to_owned()))?;
        let sealed = &self.encrypt_certificate;
        let associated_data = sealed.associated_data.as_deref().unwrap_or_default();
        let pem = match key.open_with(aead, &sealed.nonce, associated_data, &sealed.ciphertext) {
            Ok(pem) => pem,
            Err(OpenError::Refused) => return Err(CertificatesError::Decrypt { serial }),
            Err(error) => return Err(malformed(format!("certificate {}: {error}", shown(serial.as_str())))),
        };
        let certificate = std::str::from_utf8(&pem)
            .map_err(|_| malformed(format!("certificate {} is not text", shown(serial.as_str()))))
            .and_then(|text| {
                Certificate::from_pem(text)
                    .map(|certificate| (certificate, text.to_owned()))
                    .map_err(|error| CertificatesError::Certificate { serial: serial.clone(), error })
            })?;
        let (certificate, pem) = certificate;
        if *certificate.serial() == serial {
            Ok((certificate, pem))
        } else {
            Err(CertificatesError::OtherSerial { listed: serial, found: certificate.serial().clone() })
        }
    }
}

/// Why the platform certificates of a response cannot be used. Of the response, which anybody
/// may have written, nothing is shown but serials that read like one.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CertificatesError {
    /// The response is not what `GET /v3/certificates` returns.
    #[error("the response does not hold platform certificates: {what}")]
    #[non_exhaustive]
    Malformed {
        /// What is wrong.
        what: String,
    },
    /// It lists certificates of 国密 alone, which this build cannot open.
    #[error(
        "the response lists {listed} platform certificates (平台证书) of SM2 (国密) and no other: they need the feature `gm`"
    )]
    #[non_exhaustive]
    WithoutGm {
        /// How many it lists.
        listed: usize,
    },
    /// It lists no certificate, or none whose algorithm is known.
    #[error(
        "the response lists {} (平台证书): a merchant with an RSA key who uses the WeChat Pay public key (微信支付公钥) hands that \
         in with `PlatformKeys::public_key`; for SM2 (国密) there is none, and certificates are applied for in the merchant portal",
        if *listed == 0 { "no platform certificate" } else { "no platform certificate whose algorithm is known" }
    )]
    #[non_exhaustive]
    Empty {
        /// How many it lists for other algorithms.
        listed: usize,
    },
    /// All that it lists have expired.
    #[error("each platform certificate (平台证书) that the response lists has expired: compare this machine's clock")]
    #[non_exhaustive]
    Expired {
        /// How many it lists.
        listed: usize,
    },
    /// It lists the certificate of a merchant.
    #[error(transparent)]
    Merchant(KeyError),
    /// The APIv3 key does not open it.
    #[error(
        "the platform certificate {} could not be decrypted: the APIv3 key is wrong or was reset; compare it \
         with, or set it again in, the merchant portal (商户平台 → 账户中心 → API安全 → APIv3密钥)",
        shown(serial.as_str())
    )]
    #[non_exhaustive]
    Decrypt {
        /// The serial that the response lists it under.
        serial: Serial,
    },
    /// What was decrypted is not a certificate with a key of an algorithm that is understood.
    #[error("the platform certificate {} cannot be read: {error}", shown(serial.as_str()))]
    #[non_exhaustive]
    Certificate {
        /// The serial that the response lists it under.
        serial: Serial,
        /// What is wrong with it.
        error: KeyError,
    },
    /// A certificate has another serial than the one it is listed under.
    #[error("the platform certificate listed as {} has the serial {found}", shown(listed.as_str()))]
    #[non_exhaustive]
    OtherSerial {
        /// The serial in the response.
        listed: Serial,
        /// The serial in the certificate.
        found: Serial,
    },
    /// The response's own signature is not that of one of its certificates.
    #[error("the platform certificates cannot be trusted, since the response that holds them is not verified: {0}")]
    Verify(VerifyError),
}

/// As `Display`: the fields hold what a stranger wrote.
impl fmt::Debug for CertificatesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CertificatesError({self})")
    }
}
