//! [`BrandSettings`]: what a program needs to know of its brands, in one file.
//!
//! The path of a JSON file comes in; brands with their keys go out. What always
//! holds is what holds of a merchant's settings, and that WeChat Pay's public key
//! is there: a brand has no platform certificates that could stand in for it.

use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

use wechatpay_auth::{ApiV3Key, Brand, Certificate, KeyRing, PlatformKeys};

use super::{
    document::{self, OF_A_BRAND, Section},
    error::SettingsError,
    file::Others,
    key_files::{self, Names, key_of},
};
use crate::{ClientBuilder, Description, client::FrontDoor};

const NAMES: Names = Names {
    id: "brand_id",
    key: "brand_key",
    certificate: "brand_certificate",
    serial: "brand_serial",
    portal: "brand portal (品牌经营平台 → 账号管理 → 安全中心)",
};

/// A brand's settings (品牌), and those of other brands beside it, from one JSON file.
///
/// The sandbox writes such a file for the brand that it knows (`brand/settings.json` in its folder of
/// keys), so one environment variable, `WECHATPAY_BRAND_SETTINGS`, leads a program to the sandbox or to
/// production. It is another variable than that of a merchant's [`Settings`](super::Settings): a
/// program may have both.
///
/// ```json
/// {
///   "brand_id": "120344",
///   "brand_key": "apiclient_key.pem",
///   "brand_certificate": "apiclient_cert.pem",
///   "platform_public_key": "pub_key.pem",
///   "platform_public_key_id": "PUB_KEY_ID_0000000000000024101100397200000006",
///   "brand_api_key": "brand_api_key.txt",
///   "appid": "wxd678efh567hg6787",
///   "notify_url": "https://brand.example.com/wechatpay"
/// }
/// ```
///
/// | setting | what it is |
/// | --- | --- |
/// | `brand_id` | The brand's id (品牌ID). |
/// | `brand_key` | The file of the brand's private key (品牌API私钥). |
/// | `brand_certificate` | The file of the brand's certificate (品牌API证书). |
/// | `brand_serial` | The certificate's serial, in place of the certificate. |
/// | `platform_public_key` | The file of WeChat Pay's public key for the brand (微信支付公钥). |
/// | `platform_public_key_id` | The id of that key (微信支付公钥ID). |
/// | `brand_api_key` | The file of the key that opens the brand's callbacks (品牌API密钥), so that these need it. |
/// | `appid` | The AppID, for the program's own use. |
/// | `notify_url` | Where callbacks go, for the program's own use. |
/// | `base_url` | Another gateway than WeChat Pay's, such as the sandbox. It holds for all brands of the file. |
/// | `brands` | More brands by name, each with the settings above but `base_url`. |
///
/// All of them are a brand's own, from 品牌经营平台 (账号管理 → 安全中心); none is a merchant's. A file's
/// name is relative to the folder of the settings. On Unix a file with a secret that everybody on the
/// machine can read is refused, and one that says whom to trust if everybody can write it.
#[derive(Clone)]
pub struct BrandSettings {
    file: PathBuf,
    base_url: Option<String>,
    brand: Brand,
    certificate: Option<Certificate>,
    ring: KeyRing,
    api_key: Option<ApiV3Key>,
    appid: Option<String>,
    notify_url: Option<String>,
    brands: BTreeMap<String, BrandSettings>,
}

impl BrandSettings {
    /// The settings of the file that the environment variable `WECHATPAY_BRAND_SETTINGS` names.
    ///
    /// # Errors
    ///
    /// Without that variable, and as [`read`](Self::read).
    pub fn from_env() -> Result<Self, SettingsError> {
        Self::read(OF_A_BRAND.file_named()?)
    }

    /// The settings of a file, and the keys of the files that it names. It reads files, so call it
    /// where a program starts, not for each call.
    ///
    /// # Errors
    ///
    /// [`SettingsError`] naming the file, the setting and what to do, as for
    /// [a merchant's](super::Settings::read).
    pub fn read(file: impl AsRef<Path>) -> Result<Self, SettingsError> {
        let mut document = document::read(file.as_ref(), &OF_A_BRAND)?;
        let base_url = document.main.take("base_url");
        let main = Self::of(document.main, base_url.as_deref())?;
        let others = document.more.into_iter();
        let others = others.map(|(name, section)| Ok((name, Self::of(section, base_url.as_deref())?)));
        Ok(Self { brands: others.collect::<Result<_, SettingsError>>()?, ..main })
    }

    fn of(mut section: Section, base_url: Option<&str>) -> Result<Self, SettingsError> {
        let section = &mut section;
        let (brand, certificate) =
            key_files::caller(section, &NAMES, Brand::with_certificate, |id, serial, key| Brand::new(id, serial, key))?;
        key_files::refuse_sandbox(section, &NAMES, &certificate, base_url)?;
        let Some((id, key)) = key_files::public_key(section, &NAMES)? else {
            let what = "it is missing: add the file of WeChat Pay's public key (微信支付公钥) for the brand, and its \
                        `platform_public_key_id`, since a brand has no platform certificates (平台证书)";
            return Err(section.error("platform_public_key", what));
        };
        let keys = PlatformKeys::public_key(id, key);
        let keys = keys.map_err(|error| section.error("platform_public_key_id", error.to_string()))?;
        keys.refuse_merchant(&brand).map_err(|error| section.error("platform_public_key", error.to_string()))?;
        let api_key = section.take("brand_api_key");
        // Editors end a file with a line break, which is not part of the key.
        let read = |text: &str| ApiV3Key::new(text.trim_ascii_end());
        let api_key = api_key.map(|value| key_of(section, "brand_api_key", &value, Others::Nothing, read));
        Ok(Self {
            file: section.file().to_owned(),
            base_url: base_url.map(str::to_owned),
            brand,
            certificate,
            ring: KeyRing::new(keys),
            api_key: api_key.transpose()?,
            appid: section.take("appid"),
            notify_url: section.take("notify_url"),
            brands: BTreeMap::new(),
        })
    }

    /// The settings of another brand in the file, by its name under `brands`.
    ///
    /// # Errors
    ///
    /// A name that the file does not have.
    pub fn brand(&self, name: &str) -> Result<&Self, SettingsError> {
        self.brands.get(name).ok_or_else(|| {
            let names: Vec<&str> = self.brands().collect();
            let known = match names.as_slice() {
                [] => "the file has no `brands`".to_owned(),
                names => format!("the file has {}", names.join(", ")),
            };
            SettingsError::of(&self.file, "brands", format!("there is no brand of that name: {known}"))
        })
    }

    /// The names of the other brands in the file.
    pub fn brands(&self) -> impl Iterator<Item = &str> {
        self.brands.keys().map(String::as_str)
    }

    /// The brand's id (品牌ID).
    pub fn brand_id(&self) -> &str {
        self.brand.brand_id()
    }

    /// The brand's certificate (品牌API证书); `None` where a serial stands in its place.
    pub fn brand_certificate(&self) -> Option<&Certificate> {
        self.certificate.as_ref()
    }

    /// The AppID.
    ///
    /// # Errors
    ///
    /// Settings without one.
    pub fn appid(&self) -> Result<&str, SettingsError> {
        self.set(self.appid.as_deref(), "appid")
    }

    /// Where callbacks (回调通知) go.
    ///
    /// # Errors
    ///
    /// Settings without one.
    pub fn notify_url(&self) -> Result<&str, SettingsError> {
        self.set(self.notify_url.as_deref(), "notify_url")
    }

    /// The key that opens the brand's callbacks (品牌API密钥).
    ///
    /// # Errors
    ///
    /// Settings without one.
    pub fn brand_api_key(&self) -> Result<ApiV3Key, SettingsError> {
        self.set(self.api_key.clone(), "brand_api_key")
    }

    /// WeChat Pay's keys towards the brand, shared by every client that is made of these settings.
    pub fn key_ring(&self) -> &KeyRing {
        &self.ring
    }

    /// Starts a client of this brand at this gateway, which knows what the description does.
    pub fn client<C: FrontDoor<Caller = Brand>>(&self, description: &'static Description) -> ClientBuilder<C> {
        let builder = ClientBuilder::new(description, self.brand.clone(), self.ring.clone());
        match &self.base_url {
            Some(url) => builder.base_url(url),
            None => builder,
        }
    }

    fn set<T>(&self, value: Option<T>, setting: &'static str) -> Result<T, SettingsError> {
        value.ok_or_else(|| {
            SettingsError::of(&self.file, setting, format!("brand {} has no such setting: add it", self.brand_id()))
        })
    }
}

/// The address for callbacks and the gateway's may hold a password, so neither shows.
impl fmt::Debug for BrandSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrandSettings")
            .field("file", &self.file)
            .field("brand", &self.brand)
            .field("appid", &self.appid)
            .field("brands", &self.brands)
            .finish_non_exhaustive()
    }
}
