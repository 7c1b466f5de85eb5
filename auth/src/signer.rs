//! Who signs requests: a private key in memory, or a KMS or HSM that holds it.

use crate::{KeyAlgorithm, PrivateKey, PublicKey, SignError};

/// Signs messages with the merchant's private key (商户API私钥), wherever it is held.
///
/// ```
/// use wechatpay_auth::{Merchant, PublicKey, SignError, Signer};
/// # async fn ask_the_kms(_: &str, _: &[u8]) -> Result<Vec<u8>, std::io::Error> { Ok(Vec::new()) }
///
/// struct Kms {
///     key_name: String,
/// }
///
/// #[async_trait::async_trait]
/// impl Signer for Kms {
///     async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
///         // RSASSA_PKCS1_V1_5_SHA_256, as most of them call it.
///         ask_the_kms(&self.key_name, message)
///             .await
///             .map_err(|error| SignError::signer(error.to_string()))
///     }
/// }
///
/// # fn main() -> Result<(), wechatpay_auth::KeyError> {
/// let kms = Kms { key_name: "wechatpay".to_owned() };
/// let merchant =
///     Merchant::with_signer("1900007291", "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB", std::sync::Arc::new(kms))?;
/// # assert!(merchant.public_key().is_none());
/// # Ok(())
/// # }
/// ```
#[async_trait::async_trait]
pub trait Signer: Send + Sync {
    /// The bytes of the signature over `message`: SHA-256 with RSA, PKCS#1 v1.5 padding; or of an
    /// [`algorithm`](Self::algorithm) SM2, SM3 with SM2 and the identifier `1234567812345678`, as DER.
    ///
    /// # Errors
    ///
    /// [`SignError::signer`] with a sentence for the log; no secret in it.
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError>;

    /// What the key signs with: RSA unless it says otherwise. It decides by which [`Scheme`](crate::Scheme) the merchant's
    /// requests are signed, and which keys of WeChat Pay they ask for. It must not change.
    fn algorithm(&self) -> KeyAlgorithm {
        KeyAlgorithm::Rsa
    }

    /// The public half of the key, if it is at hand. It serves to notice mix-ups of keys
    /// early; nothing else depends on it.
    fn public_key(&self) -> Option<PublicKey> {
        None
    }
}

#[async_trait::async_trait]
impl Signer for PrivateKey {
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        self.sign_raw(message)
    }

    fn algorithm(&self) -> KeyAlgorithm {
        self.algorithm()
    }

    fn public_key(&self) -> Option<PublicKey> {
        Some(self.public_key())
    }
}
