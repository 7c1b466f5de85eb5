//! What requests are signed with, whoever the caller is: an id, a certificate's serial, and the private key or whoever
//! holds it.
//!
//! A [`Merchant`](super::Merchant) or a [`Brand`](super::Brand) comes in, and reads as its credentials wherever it makes no
//! difference which of the two it is. What always holds: both texts can stand in `Authorization`.

use std::{fmt, sync::Arc};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use super::{KeyError, PrivateKey, PublicKey, Serial, serial::can_stand_in_quotes};
use crate::{DecryptError, FileOpener, KeyAlgorithm, Scheme, SignError, Signer};

/// Who signs, and with what. Cheap to clone.
///
/// A [`Merchant`](crate::Merchant) and a [`Brand`](crate::Brand) dereference to it.
#[derive(Clone)]
pub struct Credentials(Arc<Inner>);

struct Inner {
    scheme: Scheme,
    id: String,
    serial: Serial,
    key: Key,
}

/// What a caller's own key is known by; nothing of it is secret.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Identity {
    pub(super) serial: Serial,
    pub(super) public_key: Option<PublicKey>,
}

pub(super) enum Key {
    Local(PrivateKey),
    Remote(Arc<dyn Signer>),
}

/// What a signature of SM2 has where r and s stand side by side; as DER it is longer.
const RAW_SM2_BYTES: usize = 64;

impl Key {
    pub(super) fn algorithm(&self) -> KeyAlgorithm {
        match self {
            Self::Local(key) => key.algorithm(),
            Self::Remote(signer) => signer.algorithm(),
        }
    }

    pub(super) fn signs_at_once(&self) -> bool {
        !matches!(self, Self::Remote(_))
    }

    /// The signature over a message in base64.
    pub(super) async fn sign(&self, message: &[u8]) -> Result<String, SignError> {
        match self {
            Self::Local(key) => key.sign(message),
            Self::Remote(signer) => {
                let signature = signer.sign(message).await?;
                if signer.algorithm() == KeyAlgorithm::Sm2 && signature.len() == RAW_SM2_BYTES {
                    return Err(SignError::signer("it returned r and s as they are, where DER of both is needed"));
                }
                Ok(STANDARD.encode(signature))
            }
        }
    }
}

impl Credentials {
    pub(super) fn new(scheme: Scheme, id: String, certificate_serial: &str, key: Key) -> Result<Self, KeyError> {
        if !can_stand_in_quotes(&id) {
            return Err(match scheme {
                Scheme::Merchant | Scheme::MerchantSm2 => KeyError::BadMchid,
                Scheme::Brand => KeyError::BadBrandId,
            });
        }
        let algorithm = key.algorithm();
        let scheme = scheme.with_keys_of(algorithm).ok_or(KeyError::Sm2Brand)?;
        if !algorithm.is_supported() {
            return Err(KeyError::WithoutGm);
        }
        let serial = Serial::new(certificate_serial)?;
        Ok(Self(Arc::new(Inner { scheme, id, serial, key })))
    }

    /// By which scheme they sign: who it is, and what the key is.
    pub fn scheme(&self) -> Scheme {
        self.0.scheme
    }

    /// What the key signs with.
    pub fn algorithm(&self) -> KeyAlgorithm {
        self.0.scheme.algorithm()
    }

    /// The merchant number (商户号) or the brand's id (品牌ID).
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The serial of the caller's certificate (商户API证书序列号, 品牌API证书序列号).
    pub fn serial(&self) -> &Serial {
        &self.0.serial
    }

    /// Whether the private key is in memory, and signs without waiting.
    pub fn signs_at_once(&self) -> bool {
        self.0.key.signs_at_once()
    }

    pub(super) fn identity(&self) -> Identity {
        Identity { serial: self.0.serial.clone(), public_key: self.public_key() }
    }

    /// The public half of the caller's key; `None` if a remote signer does not tell.
    pub fn public_key(&self) -> Option<PublicKey> {
        match &self.0.key {
            Key::Local(key) => Some(key.public_key()),
            Key::Remote(signer) => signer.public_key(),
        }
    }

    /// Decrypts a field of a response or a callback, which WeChat Pay encrypts with the
    /// public key of the caller's certificate: base64 of RSAES-OAEP with SHA-1, or of SM2.
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
        self.0.key.sign(message).await
    }

    /// Whoever signs.
    pub(super) fn key(&self) -> &Key {
        &self.0.key
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.0.scheme {
            Scheme::Merchant | Scheme::MerchantSm2 => "Merchant",
            Scheme::Brand => "Brand",
        };
        let mut shown = f.debug_struct(name);
        shown.field(self.0.scheme.id_name(), &self.0.id).field("serial", &self.0.serial).finish_non_exhaustive()
    }
}
