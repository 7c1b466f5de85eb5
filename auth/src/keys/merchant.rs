//! The merchant who signs: number, certificate serial, and the private key or whoever
//! holds it.

use std::{fmt, sync::Arc};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use super::{Certificate, KeyError, PrivateKey, PublicKey, Serial, serial::can_stand_in_quotes};
use crate::{DecryptError, FileOpener, SignError, Signer};

/// A merchant's identity towards WeChat Pay. Cheap to clone.
///
/// In partner mode (服务商模式) it is the service provider's.
#[derive(Clone)]
pub struct Merchant(Arc<Inner>);

struct Inner {
    mchid: String,
    serial: Serial,
    key: Key,
}

/// What a merchant's own key is known by; nothing of it is secret.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Identity {
    pub(super) serial: Serial,
    pub(super) public_key: Option<PublicKey>,
}

enum Key {
    Local(PrivateKey),
    Remote(Arc<dyn Signer>),
}

impl Merchant {
    /// Puts a merchant together: 商户号, 商户API证书序列号 and 商户API私钥.
    ///
    /// # Errors
    ///
    /// [`KeyError::BadMchid`] or [`KeyError::BadSerial`] for a text that cannot stand
    /// in the `Authorization` header.
    pub fn new(
        mchid: impl Into<String>,
        certificate_serial: impl AsRef<str>,
        key: PrivateKey,
    ) -> Result<Self, KeyError> {
        Self::with_key(mchid.into(), certificate_serial.as_ref(), Key::Local(key))
    }

    /// The same with the serial taken from the certificate (apiclient_cert.pem), and
    /// the key checked against it.
    ///
    /// # Errors
    ///
    /// [`KeyError::KeyNotOfCertificate`] if they do not belong together, else as
    /// [`Self::new`].
    pub fn with_certificate(
        mchid: impl Into<String>,
        certificate: &Certificate,
        key: PrivateKey,
    ) -> Result<Self, KeyError> {
        certificate.refuse_other_key(&key)?;
        Self::new(mchid, certificate.serial().as_str(), key)
    }

    /// A merchant whose private key is held elsewhere, in a KMS or HSM. Such a merchant
    /// decrypts nothing.
    ///
    /// # Errors
    ///
    /// As [`Self::new`].
    pub fn with_signer(
        mchid: impl Into<String>,
        certificate_serial: impl AsRef<str>,
        signer: Arc<dyn Signer>,
    ) -> Result<Self, KeyError> {
        Self::with_key(mchid.into(), certificate_serial.as_ref(), Key::Remote(signer))
    }

    fn with_key(mchid: String, certificate_serial: &str, key: Key) -> Result<Self, KeyError> {
        if !can_stand_in_quotes(&mchid) {
            return Err(KeyError::BadMchid);
        }
        let serial = Serial::new(certificate_serial)?;
        Ok(Self(Arc::new(Inner { mchid, serial, key })))
    }

    /// Whether the private key is in memory, and signs without waiting.
    pub fn signs_at_once(&self) -> bool {
        !matches!(self.0.key, Key::Remote(_))
    }

    /// The merchant number (商户号).
    pub fn mchid(&self) -> &str {
        &self.0.mchid
    }

    /// The serial of the merchant's certificate (商户API证书序列号).
    pub fn serial(&self) -> &Serial {
        &self.0.serial
    }

    pub(super) fn identity(&self) -> Identity {
        Identity { serial: self.0.serial.clone(), public_key: self.public_key() }
    }

    /// The public half of the merchant's key; `None` if a remote signer does not tell.
    pub fn public_key(&self) -> Option<PublicKey> {
        match &self.0.key {
            Key::Local(key) => Some(key.public_key()),
            Key::Remote(signer) => signer.public_key(),
        }
    }

    /// Decrypts a field of a response or a callback, which WeChat Pay encrypts with the
    /// public key of the merchant's certificate: base64 of RSAES-OAEP with SHA-1.
    ///
    /// # Errors
    ///
    /// [`DecryptError::RemoteKey`] without a local key; else one and the same for
    /// everything that can fail in the decryption itself.
    pub fn decrypt(&self, base64: &str) -> Result<Zeroizing<String>, DecryptError> {
        let Key::Local(key) = &self.0.key else {
            return Err(DecryptError::RemoteKey);
        };
        let plaintext = key.decrypt(base64)?;
        let text = std::str::from_utf8(&plaintext).map_err(|_| DecryptError::Refused)?;
        Ok(Zeroizing::new(text.to_owned()))
    }

    /// What opens a sealed file (加密账单) while it streams. `encrypt_key` is the file's key, encrypted as fields are;
    /// `nonce` is taken as it stands.
    ///
    /// # Errors
    ///
    /// Those of [`decrypt`](Self::decrypt), where what was decrypted must have the 32 bytes of a key;
    /// [`DecryptError::BadNonce`] for an empty nonce, or one of more than 16 bytes.
    pub fn file_opener(&self, encrypt_key: &str, nonce: &str) -> Result<FileOpener, DecryptError> {
        let Key::Local(key) = &self.0.key else {
            return Err(DecryptError::RemoteKey);
        };
        FileOpener::new(&key.decrypt(encrypt_key)?, nonce.as_bytes())
    }

    /// The signature over a message in base64, if the key is in memory.
    pub(crate) fn sign_locally(&self, message: &[u8]) -> Result<String, SignError> {
        match &self.0.key {
            Key::Local(key) => key.sign(message),
            Key::Remote(_) => Err(SignError::RemoteKey),
        }
    }

    /// The signature over a message in base64, wherever the key is.
    ///
    /// Not public: this key signs requests, so a text of somebody else's choice under its
    /// signature is a request of their choice. What is signed with it is put together in
    /// this crate, each kind in one place that checks its parts.
    pub(crate) async fn sign(&self, message: &[u8]) -> Result<String, SignError> {
        match &self.0.key {
            Key::Local(key) => key.sign(message),
            Key::Remote(signer) => signer.sign(message).await.map(|signature| STANDARD.encode(signature)),
        }
    }
}

impl fmt::Debug for Merchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merchant").field("mchid", &self.0.mchid).field("serial", &self.0.serial).finish_non_exhaustive()
    }
}
