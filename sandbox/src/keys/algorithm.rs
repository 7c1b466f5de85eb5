//! Which algorithms a gateway takes and signs with: RSA, those of 国密 (SM2, SM3, SM4), or both.
//!
//! In: a choice. Out: whether it has an algorithm. It always holds that a build without the feature `gm` refuses the
//! choices that need it, before any key is made.

use std::{fmt, str::FromStr};

use wechatpay_auth::KeyAlgorithm;

use crate::error::SandboxError;

/// Which algorithms the gateway has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA with SHA-256 and AES, as most merchants have it.
    #[default]
    Rsa,
    /// 国密: SM2 with SM3 and SM4 alone. The merchant has an RSA key beside it, for what phones are invoked with.
    Sm2,
    /// Both: each request is answered in the algorithm that it is signed with.
    Mixed,
}

impl Algorithm {
    /// Whether keys of this algorithm are taken.
    pub(crate) fn has(self, algorithm: KeyAlgorithm) -> bool {
        match algorithm {
            KeyAlgorithm::Rsa => self != Self::Sm2,
            KeyAlgorithm::Sm2 => self != Self::Rsa,
            _ => false,
        }
    }

    /// Whether all that the other has is taken.
    pub(crate) fn includes(self, other: Self) -> bool {
        [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2].into_iter().all(|one| self.has(one) || !other.has(one))
    }

    /// What clients are led to where they can have either.
    pub(crate) fn usual(self) -> KeyAlgorithm {
        if self == Self::Sm2 { KeyAlgorithm::Sm2 } else { KeyAlgorithm::Rsa }
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rsa => "rsa",
            Self::Sm2 => "sm2",
            Self::Mixed => "mixed",
        })
    }
}

impl FromStr for Algorithm {
    type Err = SandboxError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = [Self::Rsa, Self::Sm2, Self::Mixed].into_iter().find(|algorithm| algorithm.to_string() == text);
        found.ok_or(SandboxError::UnknownAlgorithm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn algorithm_text_comes_back() {
        for algorithm in [Algorithm::Rsa, Algorithm::Sm2, Algorithm::Mixed] {
            assert_eq!(algorithm.to_string().parse::<Algorithm>().ok(), Some(algorithm));
        }
        assert!("SM2".parse::<Algorithm>().is_err() && "".parse::<Algorithm>().is_err());
    }

    #[test]
    fn includes_what_it_has_alone() {
        assert!(Algorithm::Mixed.includes(Algorithm::Rsa) && Algorithm::Mixed.includes(Algorithm::Mixed));
        assert!(!Algorithm::Rsa.includes(Algorithm::Sm2) && !Algorithm::Sm2.includes(Algorithm::Mixed));
    }
}
