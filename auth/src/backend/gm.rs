//! SM2, SM3 and SM4 (国密) in Rust alone, beside whichever library has RSA and AES: neither has these.
//!
//! SM2 signs with the fixed identifier of the standard. Signatures and ciphertexts are DER, read strictly: minimal
//! integers, nothing behind. `sm2` prints a private key in the `Debug` of one of its types and wipes only another; so no
//! type of it leaves this module, and those that hold a private key are [`Wiped`].

use std::{hint::black_box, sync::LazyLock};

use aes_gcm::{
    AesGcm, KeyInit as _,
    aead::{Aead as _, Payload, consts::U12},
};
use getrandom::SysRng;
use pkcs8::{DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _, ObjectIdentifier, der::Decode as _};
use sec1::{EcParameters, EcPrivateKey};
use sm2::{
    SecretKey,
    dsa::{
        Signature, SigningKey, VerifyingKey,
        signature::{RandomizedSigner as _, Verifier as _},
    },
    elliptic_curve::Generate as _,
    pke::{DecryptingKey, EncryptingKey},
};
use sm3::{Digest as _, Sm3};
use sm4::Sm4;
use zeroize::Zeroizing;

use super::{KEY_BYTES, NONCE_BYTES};

/// The identifier of whoever signs, the same for everybody (GB/T 35276).
const SIGNER_ID: &str = "1234567812345678";
const SM4_KEY_BYTES: usize = 16;

/// An SM2 private key; it zeroises itself.
pub(crate) struct PrivateKey {
    secret: SecretKey,
    /// Made once, since it takes as long as a signature.
    signing: Wiped<SigningKey>,
}

impl PrivateKey {
    /// Reads an `ECPrivateKey` (SEC 1), alone or out of PKCS#8.
    pub(crate) fn from_sec1(der: &[u8]) -> Option<Self> {
        Self::of(SecretKey::from_sec1_der(der).ok()?)
    }

    pub(crate) fn generate() -> Option<Self> {
        Self::of(SecretKey::try_generate_from_rng(&mut SysRng).ok()?)
    }

    pub(crate) fn to_pkcs8(&self) -> Option<Zeroizing<Vec<u8>>> {
        Some(Zeroizing::new(self.secret.to_pkcs8_der().ok()?.as_bytes().to_vec()))
    }

    /// The public half as SPKI.
    pub(crate) fn to_spki(&self) -> Option<Vec<u8>> {
        Some(self.secret.public_key().to_public_key_der().ok()?.into_vec())
    }

    /// SM3 with SM2, as DER. Fresh random numbers go in beside those of RFC 6979: whoever disturbs the machine does not
    /// get the same signature twice.
    pub(crate) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let signature: Signature = self.signing.key.try_sign_with_rng(&mut SysRng, message).ok()?;
        Some(signature.to_der().as_bytes().to_vec())
    }

    /// C1, C3 and C2 as DER.
    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let decrypting = Wiped::new(DecryptingKey::new(self.secret.clone()), &BLANK.as_ref()?.1);
        decrypting.key.decrypt_der(ciphertext).ok().map(Zeroizing::new)
    }

    fn of(secret: SecretKey) -> Option<Self> {
        let signing = Wiped::new(SigningKey::new(SIGNER_ID, &secret).ok()?, &BLANK.as_ref()?.0);
        Some(Self { secret, signing })
    }
}

/// An SM2 public key.
pub(crate) struct PublicKey {
    verifying: VerifyingKey,
    encrypting: EncryptingKey,
}

impl PublicKey {
    pub(crate) fn from_spki(der: &[u8]) -> Option<Self> {
        let key = sm2::PublicKey::from_public_key_der(der).ok()?;
        Some(Self { verifying: VerifyingKey::new(SIGNER_ID, key).ok()?, encrypting: EncryptingKey::new(key) })
    }

    /// As SPKI, the same bytes for the same key however it was written.
    pub(crate) fn to_spki(&self) -> Option<Vec<u8>> {
        Some(self.verifying.to_public_key_der().ok()?.into_vec())
    }

    /// SM3 with SM2, from DER.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_der(signature).is_ok_and(|signature| self.verifying.verify(message, &signature).is_ok())
    }

    /// C1, C3 and C2 as DER. There is nothing to encrypt in no bytes.
    pub(crate) fn encrypt(&self, plaintext: &[u8]) -> Option<Vec<u8>> {
        self.encrypting.encrypt_der(&mut SysRng, plaintext).ok()
    }
}

/// The key of AEAD_SM4_GCM that goes with an APIv3 key; it zeroises itself.
pub(crate) struct Sm4Key(Zeroizing<[u8; SM4_KEY_BYTES]>);

impl Sm4Key {
    /// The first half of the SM3 of the APIv3 key.
    pub(crate) fn of(api_v3_key: &[u8; KEY_BYTES]) -> Self {
        let digest = Zeroizing::new(<[u8; KEY_BYTES]>::from(Sm3::digest(api_v3_key)));
        let mut key = Zeroizing::new([0; SM4_KEY_BYTES]);
        key.iter_mut().zip(digest.iter()).for_each(|(byte, of_digest)| *byte = *of_digest);
        Self(key)
    }

    /// Ciphertext, then the tag.
    pub(crate) fn seal(&self, nonce: &[u8; NONCE_BYTES], associated_data: &[u8], plaintext: &[u8]) -> Option<Vec<u8>> {
        self.gcm().encrypt(nonce.into(), Payload { msg: plaintext, aad: associated_data }).ok()
    }

    /// The reverse of [`Self::seal`].
    pub(crate) fn open(
        &self,
        nonce: &[u8; NONCE_BYTES],
        associated_data: &[u8],
        sealed: Vec<u8>,
    ) -> Option<Zeroizing<Vec<u8>>> {
        let payload = Payload { msg: &sealed, aad: associated_data };
        self.gcm().decrypt(nonce.into(), payload).ok().map(Zeroizing::new)
    }

    fn gcm(&self) -> AesGcm<Sm4, U12> {
        let key: &[u8; SM4_KEY_BYTES] = &self.0;
        AesGcm::new(key.into())
    }
}

/// The curve that an `ECPrivateKey` (SEC 1) names, if it is one and names one.
pub(crate) fn curve_of_sec1(der: &[u8]) -> Option<Option<ObjectIdentifier>> {
    let key = EcPrivateKey::from_der(der).ok()?;
    Some(key.parameters.and_then(EcParameters::named_curve))
}

/// A key of `sm2` that does not wipe itself: a published one is written over it when it goes.
struct Wiped<K: Clone + 'static> {
    key: Box<K>,
    blank: &'static K,
}

impl<K: Clone> Wiped<K> {
    fn new(key: K, blank: &'static K) -> Self {
        Self { key: Box::new(key), blank }
    }
}

impl<K: Clone> Wiped<K> {
    fn wipe(&mut self) {
        *self.key = self.blank.clone();
        // Or the compiler leaves a write out that nobody reads.
        black_box(&self.key);
    }
}

impl<K: Clone> Drop for Wiped<K> {
    fn drop(&mut self) {
        self.wipe();
    }
}

/// Keys of the private key 1, which everybody knows.
static BLANK: LazyLock<Option<(SigningKey, DecryptingKey)>> = LazyLock::new(|| {
    let mut one = [0; 32];
    *one.last_mut()? = 1;
    let one = SecretKey::from_slice(&one).ok()?;
    Some((SigningKey::new(SIGNER_ID, &one).ok()?, DecryptingKey::new(one)))
});

#[cfg(test)]
mod tests {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    use serde_json::Value;
    use sm2::dsa::signature::Signer as _;

    use super::*;

    fn vectors(group: &str) -> Vec<Value> {
        let path = format!("{}/tests/data/gm.json", env!("CARGO_MANIFEST_DIR"));
        let file: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("the vectors")).expect("JSON");
        file[group].as_array().expect("a list").clone()
    }

    fn bytes(hex: &Value) -> Vec<u8> {
        let hex = hex.as_str().expect("hex").as_bytes();
        let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).expect("ASCII"), 16).expect("hex");
        hex.chunks(2).map(byte).collect()
    }

    fn key(entry: &Value) -> PrivateKey {
        PrivateKey::of(SecretKey::from_slice(&bytes(&entry["d"])).expect("a scalar")).expect("a key")
    }

    /// Without fresh random numbers it is the signature of RFC 6979, whose values are known.
    #[test]
    fn signing_key_has_the_fixed_identifier_and_signs_as_the_vectors_do() {
        let mut checked = 0;
        for entry in vectors("sm2_sign").iter().filter(|entry| entry["id"] == SIGNER_ID) {
            let message = entry["message"].as_str().expect("text").as_bytes();
            let signature: Signature = key(entry).signing.key.sign(message);
            let expected = entry["rfc6979_sm3"]["signature_b64"].as_str().expect("text");
            assert_eq!(STANDARD.encode(signature.to_der().as_bytes()), expected, "{}", entry["name"]);
            checked += 1;
        }
        assert_eq!(checked, 7);
    }

    #[test]
    fn sm4_key_is_the_first_half_of_the_hash() {
        for entry in vectors("apiv3_to_sm4") {
            let api_v3_key = entry["apiv3_key"].as_str().expect("text").as_bytes();
            let key = Sm4Key::of(api_v3_key.try_into().expect("32 bytes"));
            assert_eq!(key.0.as_slice(), bytes(&entry["sm4_key"]));
        }
    }

    /// What `sm2` does not do for these two types; where it begins to, `Wiped` can go.
    #[test]
    fn key_that_goes_is_overwritten() {
        let entry = &vectors("sm2_sign")[0];
        let key = key(entry);
        let (signing, decrypting) = BLANK.as_ref().expect("the blank keys");
        let mut held = Wiped::new(key.signing.key.as_ref().clone(), signing);
        assert_ne!(held.key.as_ref(), signing);
        held.wipe();
        assert_eq!(held.key.as_ref(), signing);
        let mut held = Wiped::new(DecryptingKey::new(key.secret.clone()), decrypting);
        held.wipe();
        assert_eq!(held.key.as_ref(), decrypting);
    }
}
