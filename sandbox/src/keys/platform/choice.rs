//! What was chosen of WeChat Pay's keys: which there are, and of which algorithms.

use std::{fmt, str::FromStr};

use wechatpay_auth::KeyAlgorithm;

use crate::{error::SandboxError, keys::algorithm::Algorithm};

/// Which keys WeChat Pay has for the merchant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlatformMode {
    /// Its public key (微信支付公钥), as new merchants have it.
    #[default]
    PublicKey,
    /// Platform certificates (平台证书), as merchants from before 2024 have them.
    Certificate,
    /// Both, as during the switch from certificates to the public key (平滑切换).
    Mixed,
}

impl PlatformMode {
    pub(crate) fn has_certificates(self) -> bool {
        self != Self::PublicKey
    }

    pub(crate) fn has_public_key(self) -> bool {
        self != Self::Certificate
    }
}

impl fmt::Display for PlatformMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PublicKey => "public-key",
            Self::Certificate => "certificate",
            Self::Mixed => "mixed",
        })
    }
}

impl FromStr for PlatformMode {
    type Err = SandboxError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let modes = [Self::PublicKey, Self::Certificate, Self::Mixed];
        let found = modes.into_iter().find(|mode| mode.to_string() == text);
        found.ok_or_else(|| SandboxError::UnknownMode { mode: text.to_owned() })
    }
}

/// What was chosen of the keys.
#[derive(Clone, Copy, Default)]
pub(crate) struct Choice {
    pub(crate) mode: PlatformMode,
    pub(crate) algorithm: Algorithm,
    /// What callbacks are sealed and signed with: of both, the one after the other.
    pub(crate) callbacks: Algorithm,
}

impl Choice {
    pub(super) fn has_public_key(self) -> bool {
        self.mode.has_public_key() && self.algorithm.has(KeyAlgorithm::Rsa)
    }

    /// Whether there are certificates of this algorithm. Of SM2 there is nothing else.
    pub(crate) fn has_certificates(self, algorithm: KeyAlgorithm) -> bool {
        self.algorithm.has(algorithm) && (algorithm == KeyAlgorithm::Sm2 || self.mode.has_certificates())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mode_text_comes_back() {
        for mode in [PlatformMode::PublicKey, PlatformMode::Certificate, PlatformMode::Mixed] {
            assert_eq!(mode.to_string().parse::<PlatformMode>().ok(), Some(mode));
        }
        assert!("both".parse::<PlatformMode>().is_err());
    }
}
