//! The two families of algorithms: RSA with AES, and those of 国密 (SM2, SM3, SM4).
//!
//! In: a key, or a name on the wire. Out: a [`KeyAlgorithm`] or an [`Aead`]. It always holds that a name or a key decides,
//! never a trial: nothing is tried in both ways.

use std::fmt;

/// What a key is for: it decides how is signed, verified and encrypted with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyAlgorithm {
    /// SHA-256 with RSA (PKCS#1 v1.5); fields are encrypted with RSAES-OAEP.
    Rsa,
    /// 国密: SM3 with SM2; fields are encrypted with SM2 too. It needs the feature `gm`.
    Sm2,
}

impl KeyAlgorithm {
    /// Whether this build can use such keys: SM2 needs the feature `gm`.
    pub const fn is_supported(self) -> bool {
        match self {
            Self::Rsa => true,
            Self::Sm2 => cfg!(feature = "gm"),
        }
    }

    /// As WeChat Pay calls it, in the query `algorithm_type` of `GET /v3/certificates` for one.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rsa => "RSA",
            Self::Sm2 => "SM2",
        }
    }

    /// What WeChat Pay seals callbacks and certificates with, beside signatures of this algorithm.
    pub const fn aead(self) -> Aead {
        match self {
            Self::Rsa => Aead::Aes256Gcm,
            Self::Sm2 => Aead::Sm4Gcm,
        }
    }
}

impl fmt::Display for KeyAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a callback's resource or a platform certificate is sealed with under the APIv3 key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Aead {
    /// `AEAD_AES_256_GCM`: the APIv3 key is the key.
    Aes256Gcm,
    /// `AEAD_SM4_GCM` (国密): the key is the first half of the APIv3 key's SM3. It needs the feature `gm`.
    Sm4Gcm,
}

impl Aead {
    /// As it stands in `algorithm`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aes256Gcm => "AEAD_AES_256_GCM",
            Self::Sm4Gcm => "AEAD_SM4_GCM",
        }
    }

    /// The one of this name, whether this build can open it or not.
    pub fn of(name: &str) -> Option<Self> {
        [Self::Aes256Gcm, Self::Sm4Gcm].into_iter().find(|aead| aead.as_str() == name)
    }

    /// Whether this build can open it: SM4 needs the feature `gm`.
    pub const fn is_supported(self) -> bool {
        match self {
            Self::Aes256Gcm => true,
            Self::Sm4Gcm => cfg!(feature = "gm"),
        }
    }
}

impl fmt::Display for Aead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
