//! What the merchant's public key makes of a signature.
//!
//! In: a key, and a signature in base64. Out: the hash that was signed, whatever its text was, or that the key did not
//! make it: a public key turns only its own signatures into the padding of PKCS#1 v1.5.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use num_bigint::BigUint;
use wechatpay_auth::PublicKey;
use x509_cert::{
    SubjectPublicKeyInfo,
    der::{Decode as _, DecodePem as _},
};

/// What stands in front of a hash of SHA-256.
const SHA256: &[u8] =
    &[0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];

/// An opened signature.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Opened {
    /// Another key made it, or nobody.
    Noise,
    /// The key signed this hash of SHA-256.
    Sha256(Vec<u8>),
    /// The key signed a hash of another kind.
    OtherHash,
}

/// Opens a signature; `None` when it is not base64, or the key cannot be read.
pub(crate) fn open(key: &PublicKey, signature: &str) -> Option<Opened> {
    let pem = key.to_pem().ok()?;
    let info = SubjectPublicKeyInfo::from_pem(pem.as_bytes()).ok()?;
    let numbers = pkcs1::RsaPublicKeyRef::from_der(info.subject_public_key.as_bytes()?).ok()?;
    let number = |bytes: &[u8]| BigUint::from_bytes_be(bytes);
    let (modulus, exponent) = (number(numbers.modulus.as_bytes()), number(numbers.public_exponent.as_bytes()));
    let signature = STANDARD.decode(signature).ok()?;
    let padded = number(&signature).modpow(&exponent, &modulus).to_bytes_be();
    // The zero in front is not a digit. Behind it stand a one, many bytes of 255, a zero, and what was signed.
    let is_padded = padded.starts_with(&[1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
    if padded.len() + 1 != signature.len() || !is_padded {
        return Some(Opened::Noise);
    }
    let info = padded.iter().position(|byte| *byte == 0).and_then(|at| padded.get(at + 1..)).unwrap_or_default();
    Some(match info.strip_prefix(SHA256) {
        Some(hash) => Opened::Sha256(hash.to_vec()),
        None => Opened::OtherHash,
    })
}

#[cfg(test)]
mod tests {
    use sha2::{Digest as _, Sha256};
    use wechatpay_auth::PrivateKey;

    use super::*;

    #[test]
    fn open_own_signature_gives_the_hash_of_its_text() {
        let key = PrivateKey::generate().expect("a key");
        let signature = key.sign(b"a text").expect("a signature");
        assert_eq!(open(&key.public_key(), &signature), Some(Opened::Sha256(Sha256::digest(b"a text").to_vec())));
    }

    #[test]
    fn open_hash_of_another_kind_is_told() {
        // Made once by `openssl dgst -sha1 -sign` with a key that is gone.
        let key = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqZ3KAOmpRoMYSdYJPaZRgP4NvysEX5j12nsdV5IUz/glwtYP8X0lgS74\
            zHN/5E0Nyyom+V9cFD1QAK+C8sH9QozpDy9r75BvmKFfgmaj160ja5NgJoXe7yKNf9BtD5k6oRyQg1nz/9I9YCi2UPEkWsKt+/k4\
            /NbEDjgTH78Y6v/NsRx39rwE4ioKgJYBL3gUy0ijMyhc3hKPozD1ZpR2nOIH95q6YINN6R+NJXg+G5+eGKnVbkgMLA0yuSm7/8fT\
            crfrb2OXkgrBpUVDe0nslKbShpA+fQHVZPdSiE/U93g4se3ugxTeqO2PJ+SAfNRfEjpa7/Yv2WyLyRNWSvAOHQIDAQAB";
        let signature = "BY2AdUjQyrImZdpDoRg4tM3MVsOKJvgtM1pWaIr/LY8uNFY2N7HB9bnwRSJEfQUrmfskTymSo66wYYCG0uVlVQ/ej2rr+JsqcR1c\
            snv7+4Aoi4t7KBsco4WLOOm3eARHmmKwp1BdfnMDxU28KDTQX87E7Yl4wHVZzWICT6kmqt/LgR0Kfxp/9R2pk852hBkFiykdDosB\
            4kJTtzqsDu4WsSYuQExZMzhvqaKbAFuGWLB2tzEYe5z+uvzLW55nizLvH+/NKtj/sOlD3562mgS2GWXtDMV+W7Sjz5cZuv1MKDs7\
            uJv3gu+yUvrU85DMKuzN7/cX1NGDhBD56lOqDuIITQ==";
        let key = PublicKey::from_pem(key).expect("a key");
        assert_eq!(open(&key, signature), Some(Opened::OtherHash));
    }

    #[test]
    fn open_what_is_not_of_the_key_is_noise_or_nothing() {
        let key = PrivateKey::generate().expect("a key").public_key();
        let other = PrivateKey::generate().expect("a key").sign(b"a text").expect("a signature");
        assert_eq!(open(&key, &other), Some(Opened::Noise));
        assert_eq!(open(&key, ""), Some(Opened::Noise));
        assert_eq!(open(&key, "not base64"), None);
    }
}
