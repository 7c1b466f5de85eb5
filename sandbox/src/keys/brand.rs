//! The brand that a sandbox knows, with its own keys of both sides.
//!
//! In: nothing, or a folder. Out: a complete set, which has no key, id or serial in common with the merchant's, or why a
//! folder keeps none. It always holds that a set in a folder is written whole, under its name at once, and never
//! overwritten: of two starts one writes, and both read the same.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use wechatpay_auth::{ApiV3Key, Brand, Certificate, PlatformKeys, PrivateKey, PublicKey, Scheme, Serial};
use zeroize::Zeroizing;

use super::{
    certificate::{Holder, issue},
    folder::{
        APPID, MERCHANT_CERTIFICATE, MERCHANT_KEY, PLATFORM_KEY, PLATFORM_PUBLIC_KEY, SETTINGS, create, platform_key,
        private_key, text, unusable,
    },
    platform::{BACKDATED, NamedKey},
    production,
    random::{random_api_key, random_public_key_id, random_serial},
    settings,
};
use crate::{
    error::SandboxError,
    ids::{lower_hex, random},
};

/// The brand's id; the official pages use it in their samples.
const BRAND_ID: &str = "123456789";

/// Where the set stands in a folder of keys, and what its files are called beside those that the merchant's have names for.
const FOLDER: &str = "brand";
const API_KEY: &str = "brand_api_key.txt";

/// What of `settings.json` does not stand in a key file. The names of those, and the address, are each start's.
#[derive(Serialize, Deserialize)]
struct Numbers {
    /// For clients: the sandbox takes any.
    #[serde(skip_deserializing)]
    appid: String,
    brand_id: String,
    brand_serial: String,
    platform_public_key_id: String,
}

/// A brand (品牌) with its keys, and WeChat Pay's towards it.
///
/// Its own are those of 品牌经营平台 (账号管理 → 安全中心); there are no platform certificates.
pub struct BrandKeys {
    brand: Brand,
    public: PublicKey,
    certificate_pem: String,
    api_key: ApiV3Key,
    platform: NamedKey,
    platform_keys: PlatformKeys,
}

/// What a folder of keys has of a brand.
pub(crate) enum Kept {
    Set(Box<BrandKeys>),
    /// None, and none can be written: the folder may be there to be read alone.
    Nothing(SandboxError),
}

/// What a set is made of.
struct Parts {
    numbers: Numbers,
    key: PrivateKey,
    certificate_pem: String,
    api_key: Zeroizing<String>,
    platform_key: PrivateKey,
}

impl BrandKeys {
    /// The brand: sign with this.
    pub fn brand(&self) -> Brand {
        self.brand.clone()
    }

    /// The brand's certificate (品牌API证书) in PEM.
    pub fn certificate_pem(&self) -> &str {
        &self.certificate_pem
    }

    /// The key that opens its callbacks (品牌API密钥).
    pub fn api_key(&self) -> ApiV3Key {
        self.api_key.clone()
    }

    /// WeChat Pay's public key for this brand: verify with this.
    pub fn platform_keys(&self) -> PlatformKeys {
        self.platform_keys.clone()
    }

    pub(crate) fn credentials(&self) -> &wechatpay_auth::Credentials {
        &self.brand
    }

    pub(crate) fn sealing(&self) -> &ApiV3Key {
        &self.api_key
    }

    pub(crate) fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The key by which WeChat Pay signs to it.
    pub(crate) fn platform(&self) -> &NamedKey {
        &self.platform
    }

    /// A new set. Making RSA keys takes a moment.
    pub(crate) fn make(now: i64) -> Result<Self, SandboxError> {
        Parts::make(now)?.complete()
    }

    /// The set of a folder of keys, which is made there if need be.
    pub(crate) fn kept(folder: &Path, now: i64) -> Result<Kept, SandboxError> {
        let folder = folder.join(FOLDER);
        if !folder.is_dir() {
            match new_folder(&folder).and_then(|new| Parts::make(now)?.write(&new, &folder)) {
                Err(SandboxError::KeysFile { reason, .. }) => {
                    return Ok(Kept::Nothing(SandboxError::BrandNotKept { path: folder, reason }));
                }
                written => written?,
            }
        }
        Ok(Kept::Set(Box::new(Parts::read(&folder)?.complete()?)))
    }

    /// Brings `settings.json` in a folder of keys up to this start, so that it leads a client here. Where the file cannot be
    /// replaced it stays as it is; then this gives the reason.
    pub(crate) fn write_settings(
        folder: &Path,
        base_url: &str,
        notify_url: Option<&str>,
    ) -> Result<Option<SandboxError>, SandboxError> {
        settings::write_of_a_brand(&folder.join(FOLDER), base_url, API_KEY, notify_url)
    }
}

impl fmt::Debug for BrandKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrandKeys").field("brand", &self.brand).finish_non_exhaustive()
    }
}

/// Makes a folder in which a set is written before it comes to its place.
fn new_folder(target: &Path) -> Result<PathBuf, SandboxError> {
    let new = target.with_file_name(format!(".new-{FOLDER}-{}", lower_hex(&random::<8>())));
    fs::create_dir_all(&new).map_err(|error| unusable(&new, &error))?;
    Ok(new)
}

impl Parts {
    fn make(now: i64) -> Result<Self, SandboxError> {
        let (key, platform_key) = (PrivateKey::generate()?, PrivateKey::generate()?);
        let numbers = Numbers {
            appid: APPID.to_owned(),
            brand_id: BRAND_ID.to_owned(),
            brand_serial: random_serial()?,
            platform_public_key_id: random_public_key_id()?,
        };
        let (holder, valid_from) = (Holder::Brand(&numbers.brand_id), now.saturating_sub(BACKDATED));
        let certificate_pem = issue(holder, &numbers.brand_serial, &key.public_key(), &platform_key, valid_from)?;
        Ok(Self { numbers, key, certificate_pem, api_key: random_api_key()?, platform_key })
    }

    fn read(folder: &Path) -> Result<Self, SandboxError> {
        let text = |name| text(&folder.join(name));
        let path = folder.join(SETTINGS);
        let numbers = serde_json::from_str(&text(SETTINGS)?).map_err(|error| unusable(&path, &error))?;
        let certificate_pem = text(MERCHANT_CERTIFICATE)?;
        production::refuse(&certificate_pem, "the brand's certificate")?;
        Ok(Self {
            numbers,
            key: private_key(folder, MERCHANT_KEY)?,
            certificate_pem,
            // Editors end a file with a line break, which is not part of the key.
            api_key: Zeroizing::new(Zeroizing::new(text(API_KEY)?).trim_end().to_owned()),
            platform_key: platform_key(folder)?,
        })
    }

    /// Writes the set into `new`, and gives that its name; where another start was faster, its set stays.
    fn write(&self, new: &Path, target: &Path) -> Result<(), SandboxError> {
        let settings = serde_json::to_string_pretty(&self.numbers).map_err(|error| unusable(new, &error))? + "\n";
        let written = [
            (SETTINGS, settings.as_bytes()),
            (MERCHANT_KEY, self.key.to_pem()?.as_bytes()),
            (MERCHANT_CERTIFICATE, self.certificate_pem.as_bytes()),
            (API_KEY, self.api_key.as_bytes()),
            (PLATFORM_PUBLIC_KEY, self.platform_key.public_key().to_pem()?.as_bytes()),
            (PLATFORM_KEY, self.platform_key.to_pem()?.as_bytes()),
        ]
        .into_iter()
        .try_for_each(|(name, content)| create(new.join(name), content));
        let named = written.and_then(|()| match fs::rename(new, target) {
            Err(_) if target.join(SETTINGS).exists() => Ok(()),
            renamed => renamed.map_err(|error| unusable(target, &error)),
        });
        if new.exists() {
            // What cannot be removed does no harm there.
            let _ = fs::remove_dir_all(new);
        }
        named
    }

    fn complete(self) -> Result<BrandKeys, SandboxError> {
        let Self { numbers, key, certificate_pem, api_key, platform_key } = self;
        let certificate = Certificate::from_pem(&certificate_pem)?;
        // Refuses a certificate of another key.
        Brand::with_certificate(&*numbers.brand_id, &certificate, key.clone())?;
        let serial = Serial::new(&numbers.platform_public_key_id)?;
        Ok(BrandKeys {
            public: key.public_key(),
            brand: Brand::new(numbers.brand_id, &numbers.brand_serial, key)?,
            certificate_pem,
            api_key: ApiV3Key::new(api_key.as_str())?,
            platform_keys: PlatformKeys::public_key(serial.as_str(), platform_key.public_key())?,
            platform: NamedKey { serial, key: platform_key, scheme: Scheme::Brand },
        })
    }
}
