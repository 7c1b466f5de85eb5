//! [`Settings`] and [`BrandSettings`]: what a program needs to know of its
//! merchants, or of its brands, in one file.
//!
//! The path of a JSON file comes in; merchants or brands with their keys go out,
//! ready for a client and for callbacks. What always holds: all files are read and fit
//! together, or there are no settings; a setting that is not understood is
//! refused; and neither an error nor `Debug` shows what stands in a key file.

mod brand;
mod document;
mod error;
mod file;
mod key_files;
mod keys;

use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

use wechatpay_auth::{ApiV3Key, Certificate, KeyRing, Merchant};

use self::{
    document::{OF_A_MERCHANT, Section},
    keys::Keys,
};
use crate::{ClientBuilder, Description, client::FrontDoor};

pub use self::{brand::BrandSettings, error::SettingsError};

/// A merchant's settings, and those of other merchants beside it, from one JSON file.
///
/// The sandbox writes such a file for itself (`settings.json` in its folder of keys), so one
/// environment variable, `WECHATPAY_SETTINGS`, leads a program to the sandbox or to production:
///
/// ```json
/// {
///   "mchid": "1900007291",
///   "merchant_key": "apiclient_key.pem",
///   "merchant_certificate": "apiclient_cert.pem",
///   "platform_public_key": "pub_key.pem",
///   "platform_public_key_id": "PUB_KEY_ID_0000000000000024101100397200000006",
///   "api_v3_key": "apiv3_key.txt",
///   "appid": "wxd678efh567hg6787",
///   "notify_url": "https://shop.example.com/wechatpay"
/// }
/// ```
///
/// | setting | what it is |
/// | --- | --- |
/// | `mchid` | The merchant number (商户号). |
/// | `merchant_key` | The file of the merchant's private key (商户API私钥). |
/// | `merchant_certificate` | The file of the merchant's certificate (商户API证书). |
/// | `merchant_serial` | The certificate's serial, in place of the certificate. |
/// | `platform_public_key` | The file of WeChat Pay's public key (微信支付公钥). Without it, and for an SM2 key (国密) always, the platform certificates (平台证书) are fetched, which takes the APIv3 key. |
/// | `platform_public_key_id` | The id of that key (微信支付公钥ID). |
/// | `platform_certificate` | The file of a platform certificate: alone to begin with, or beside the public key while a merchant moves from the one to the other. |
/// | `api_v3_key` | The file that holds the APIv3 key (APIv3密钥), which opens callbacks and the platform certificates, so that these need it. |
/// | `api_v2_key` | The file of the APIv2 key (APIv2密钥), for the pages of front ends that are signed with it: see [`Merchant::api_v2_key`]. |
/// | `invocation_key` | The file of the private key of the RSA certificate beside an SM2 key (国密), which phones are invoked with: see [`Merchant::invocation_key`]. |
/// | `appid` | The AppID, for the program's own use. |
/// | `notify_url` | Where callbacks go, for the program's own use. |
/// | `base_url` | Another gateway than WeChat Pay's, such as the sandbox. It holds for all merchants of the file. |
/// | `merchants` | More merchants by name, each with the settings above but `base_url`. |
///
/// A file's name is relative to the folder of the settings. On Unix a file with a secret that
/// everybody on the machine can read is refused, and one that says whom to trust if everybody can
/// write it. Kubernetes mounts secrets so with `defaultMode: 0440`.
///
/// The settings of a brand (品牌) are [`BrandSettings`], of a file of their own.
#[derive(Clone)]
pub struct Settings {
    file: PathBuf,
    base_url: Option<String>,
    keys: Keys,
    appid: Option<String>,
    notify_url: Option<String>,
    merchants: BTreeMap<String, Settings>,
}

impl Settings {
    /// The settings of the file that the environment variable `WECHATPAY_SETTINGS` names.
    ///
    /// # Errors
    ///
    /// Without that variable, and as [`read`](Self::read).
    pub fn from_env() -> Result<Self, SettingsError> {
        Self::read(OF_A_MERCHANT.file_named()?)
    }

    /// The settings of a file, and the keys of the files that it names. It reads files, so call it
    /// where a program starts, not for each call.
    ///
    /// # Errors
    ///
    /// [`SettingsError`] naming the file, the setting and what to do: a file that cannot be read or
    /// is not JSON, a setting that is missing, not understood or written twice, a key of another
    /// kind, a certificate of another key, a file with a secret that everybody can read, and
    /// certificates that the sandbox made with WeChat Pay's own gateway.
    pub fn read(file: impl AsRef<Path>) -> Result<Self, SettingsError> {
        let file = file.as_ref();
        let mut document = document::read(file, &OF_A_MERCHANT)?;
        let base_url = document.main.take("base_url");
        let main = Self::of(document.main, base_url.as_deref())?;
        let others = document.more.into_iter();
        let others = others.map(|(name, section)| Ok((name, Self::of(section, base_url.as_deref())?)));
        Ok(Self { merchants: others.collect::<Result<_, SettingsError>>()?, ..main })
    }

    fn of(mut section: Section, base_url: Option<&str>) -> Result<Self, SettingsError> {
        Ok(Self {
            file: section.file().to_owned(),
            base_url: base_url.map(str::to_owned),
            appid: section.take("appid"),
            notify_url: section.take("notify_url"),
            keys: Keys::read(section, base_url)?,
            merchants: BTreeMap::new(),
        })
    }

    /// The settings of another merchant in the file, by its name under `merchants`.
    ///
    /// # Errors
    ///
    /// A name that the file does not have.
    pub fn merchant(&self, name: &str) -> Result<&Self, SettingsError> {
        self.merchants.get(name).ok_or_else(|| {
            let names: Vec<&str> = self.merchants.keys().map(String::as_str).collect();
            let known = match names.as_slice() {
                [] => "the file has no `merchants`".to_owned(),
                names => format!("the file has {}", names.join(", ")),
            };
            SettingsError::of(&self.file, "merchants", format!("there is no merchant of that name: {known}"))
        })
    }

    /// The names of the other merchants in the file.
    pub fn merchants(&self) -> impl Iterator<Item = &str> {
        self.merchants.keys().map(String::as_str)
    }

    /// The merchant number (商户号).
    pub fn mchid(&self) -> &str {
        self.keys.merchant.mchid()
    }

    /// The merchant's certificate (商户API证书); `None` where a serial stands in its place.
    pub fn merchant_certificate(&self) -> Option<&Certificate> {
        self.keys.certificate.as_ref()
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

    /// The APIv3 key (APIv3密钥), with which callbacks are opened.
    ///
    /// # Errors
    ///
    /// Settings without one.
    pub fn api_v3_key(&self) -> Result<ApiV3Key, SettingsError> {
        self.set(self.keys.api_v3_key.clone(), "api_v3_key")
    }

    /// WeChat Pay's keys. Every client that is made of these settings, and whatever else is given
    /// this ring, shares the certificates that are fetched.
    pub fn key_ring(&self) -> &KeyRing {
        &self.keys.ring
    }

    /// Starts a client of this merchant at this gateway, which knows what the description does.
    pub fn client<C: FrontDoor<Caller = Merchant>>(&self, description: &'static Description) -> ClientBuilder<C> {
        let mut builder = ClientBuilder::new(description, self.keys.merchant.clone(), self.keys.ring.clone());
        if let Some(url) = &self.base_url {
            builder = builder.base_url(url);
        }
        // With a public key alone there are no certificates to be fetched.
        match &self.keys.api_v3_key {
            Some(key) if self.keys.has_certificates => builder.api_v3_key(key.clone()),
            _ => builder,
        }
    }

    fn set<T>(&self, value: Option<T>, setting: &'static str) -> Result<T, SettingsError> {
        value.ok_or_else(|| {
            SettingsError::of(&self.file, setting, format!("merchant {} has no such setting: add it", self.mchid()))
        })
    }
}

/// The address for callbacks and the gateway's may hold a password, so neither shows.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("file", &self.file)
            .field("merchant", &self.keys.merchant)
            .field("appid", &self.appid)
            .field("merchants", &self.merchants)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
