//! The merchant's SM2 key and WeChat Pay's first SM2 certificate (国密), beside the keys of RSA.
//!
//! In: the merchant's number, and a folder of keys or none. Out: a complete set. It always holds that a set in a folder is
//! written whole, under its name at once, and never overwritten: of two starts one writes, and both read the same; and
//! that nothing is made or written before somebody has asked for 国密.

use std::{
    fs,
    path::{Path, PathBuf},
};

use wechatpay_auth::{Certificate, KeyAlgorithm, Merchant, PrivateKey};

use super::{
    certificate::{Holder, issue},
    credentials::MerchantKeys,
    folder::{
        MERCHANT_CERTIFICATE, MERCHANT_KEY, PLATFORM_CERTIFICATE, PLATFORM_CERTIFICATE_KEY, SM2, create, private_key,
        text, unusable,
    },
    platform::{BACKDATED, Certified},
    production,
    random::{random_serial, random_sm2_key},
};
use crate::{
    error::SandboxError,
    ids::{lower_hex, random},
};

/// A complete set.
pub(crate) struct Sm2Keys {
    merchant_key: PrivateKey,
    merchant_certificate_pem: String,
    /// WeChat Pay's certificate; there is no public key of SM2.
    pub(crate) certified: Certified,
}

impl Sm2Keys {
    /// A new set for the merchant with this number.
    pub(crate) fn make(mchid: &str, now: i64) -> Result<Self, SandboxError> {
        // Nobody checks the chain, so the authority's key need not stay.
        let (merchant_key, authority) = (random_sm2_key()?, random_sm2_key()?);
        let (serial, valid_from) = (random_serial()?, now.saturating_sub(BACKDATED));
        let holder = Holder::Merchant(mchid);
        Ok(Self {
            merchant_certificate_pem: issue(holder, &serial, &merchant_key.public_key(), &authority, valid_from)?,
            merchant_key,
            certified: Certified::make(random_sm2_key()?, &authority, valid_from)?,
        })
    }

    /// The set of a folder of keys, which is made there if need be.
    pub(crate) fn kept(folder: &Path, mchid: &str, now: i64) -> Result<Self, SandboxError> {
        let folder = folder.join(SM2);
        if !folder.is_dir() {
            Self::make(mchid, now)?.write(&folder)?;
        }
        Self::read(&folder)
    }

    /// The merchant with this set; `invocation_key` is its RSA key, for what phones are invoked with.
    pub(crate) fn merchant(&self, mchid: &str, invocation_key: PrivateKey) -> Result<MerchantKeys, SandboxError> {
        let certificate = Certificate::from_pem(&self.merchant_certificate_pem)?;
        // Refuses a certificate of another key.
        let merchant = Merchant::with_certificate(mchid, &certificate, self.merchant_key.clone())?;
        Ok(MerchantKeys {
            merchant: merchant.invocation_key(invocation_key),
            public: self.merchant_key.public_key(),
            certificate_pem: self.merchant_certificate_pem.clone(),
        })
    }

    fn read(folder: &Path) -> Result<Self, SandboxError> {
        let merchant_certificate_pem = text(&folder.join(MERCHANT_CERTIFICATE))?;
        let platform_certificate = text(&folder.join(PLATFORM_CERTIFICATE))?;
        production::refuse(&merchant_certificate_pem, "the merchant's SM2 certificate")?;
        production::refuse(&platform_certificate, "the SM2 platform certificate")?;
        let key = |name: &str| {
            let key = private_key(folder, name)?;
            match key.algorithm() {
                KeyAlgorithm::Sm2 => Ok(key),
                _ => Err(unusable(&folder.join(name), &"it is not an SM2 key")),
            }
        };
        Ok(Self {
            merchant_key: key(MERCHANT_KEY)?,
            merchant_certificate_pem,
            certified: Certified::read(platform_certificate, key(PLATFORM_CERTIFICATE_KEY)?)?,
        })
    }

    /// Writes the set beside its place, and gives that its name; where another start was faster, its set stays.
    fn write(&self, target: &Path) -> Result<(), SandboxError> {
        let new: PathBuf = target.with_file_name(format!(".new-{SM2}-{}", lower_hex(&random::<8>())));
        fs::create_dir_all(&new).map_err(|error| unusable(&new, &error))?;
        let written = [
            (MERCHANT_KEY, self.merchant_key.to_pem()?.as_bytes()),
            (MERCHANT_CERTIFICATE, self.merchant_certificate_pem.as_bytes()),
            (PLATFORM_CERTIFICATE, self.certified.pem.as_bytes()),
            (PLATFORM_CERTIFICATE_KEY, self.certified.named.key.to_pem()?.as_bytes()),
        ]
        .into_iter()
        .try_for_each(|(name, content)| create(new.join(name), content));
        let named = written.and_then(|()| match fs::rename(&new, target) {
            Err(_) if target.join(PLATFORM_CERTIFICATE_KEY).exists() => Ok(()),
            renamed => renamed.map_err(|error| unusable(target, &error)),
        });
        if new.exists() {
            // What cannot be removed does no harm there.
            let _ = fs::remove_dir_all(&new);
        }
        named
    }
}

#[cfg(all(test, feature = "gm"))]
mod tests {
    use super::*;

    const NOW: i64 = 1_796_083_200;

    #[test]
    fn kept_twice_is_the_same_set() {
        let folder = std::env::temp_dir().join(format!("wechatpay-sandbox-sm2-{}", lower_hex(&random::<8>())));
        fs::create_dir_all(&folder).expect("a folder");
        let serials: Vec<String> = (0..2)
            .map(|_| {
                let keys = Sm2Keys::kept(&folder, "1230000109", NOW).expect("keys");
                let rsa = PrivateKey::generate().expect("a key");
                let merchant = keys.merchant("1230000109", rsa).expect("a merchant");
                format!("{} {}", merchant.merchant.serial(), keys.certified.named.serial)
            })
            .collect();
        fs::remove_dir_all(&folder).expect("the folder goes");
        assert_eq!(serials[0], serials[1]);
    }

    #[test]
    fn kept_with_an_rsa_key_among_them_is_refused() {
        let folder = std::env::temp_dir().join(format!("wechatpay-sandbox-sm2-{}", lower_hex(&random::<8>())));
        fs::create_dir_all(&folder).expect("a folder");
        Sm2Keys::kept(&folder, "1230000109", NOW).expect("keys");
        let rsa = PrivateKey::generate().expect("a key").to_pem().expect("PEM");
        fs::write(folder.join(SM2).join(MERCHANT_KEY), rsa.as_bytes()).expect("a file");
        let refused = Sm2Keys::kept(&folder, "1230000109", NOW).err().map(|error| error.to_string());
        fs::remove_dir_all(&folder).expect("the folder goes");
        assert!(refused.as_deref().is_some_and(|said| said.contains("not an SM2 key")), "{refused:?}");
    }
}
