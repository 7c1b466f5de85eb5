//! The keys that settings name, read and compared.
//!
//! In: a [`Section`] with paths. Out: a merchant that signs, WeChat Pay's keys,
//! and the APIv3 key. What always holds: the key is that of the certificate, no
//! key of the merchant is among WeChat Pay's, a file with a secret is for its
//! owner and group alone, and no error quotes what may be a key.

use reqwest::Url;
use wechatpay_auth::{
    ApiV2Key, ApiV3Key, Certificate, KeyError, KeyRing, Merchant, PlatformKeys, PrivateKey, PublicKey,
    is_official_gateway,
};

use super::{
    document::Section,
    error::SettingsError,
    file::{Others, text_of, without_mark},
};

/// What a certificate's issuer has in its name if the sandbox made it.
const SANDBOX: &str = "OU=WeChat Pay sandbox";

/// The keys of one merchant.
#[derive(Clone)]
pub(super) struct Keys {
    pub(super) merchant: Merchant,
    /// The merchant's, where the settings name one.
    pub(super) certificate: Option<Certificate>,
    pub(super) ring: KeyRing,
    pub(super) api_v3_key: Option<ApiV3Key>,
    /// Whether WeChat Pay has platform certificates for the merchant, which are fetched as they change.
    pub(super) has_certificates: bool,
}

impl Keys {
    pub(super) fn read(mut section: Section, base_url: Option<&str>) -> Result<Self, SettingsError> {
        let section = &mut section;
        let mchid = section.take_required("mchid")?;
        let key = section.take_required("merchant_key")?;
        let key = key_of(section, "merchant_key", &key, Others::Nothing, PrivateKey::from_pem)?;
        let certificate = optional(section, "merchant_certificate", Certificate::from_pem)?;
        let serial = section.take("merchant_serial");
        let merchant = match (&certificate, &serial) {
            (Some(certificate), Some(serial)) if !certificate.serial().matches(serial) => {
                let what = format!("it is not the serial of the certificate, which is {}", certificate.serial());
                return Err(section.error("merchant_serial", what));
            }
            (Some(certificate), _) => Merchant::with_certificate(mchid, certificate, key),
            (None, Some(serial)) => Merchant::new(mchid, serial, key),
            (None, None) => {
                return Err(section.error("merchant_certificate", "it is missing: add it, or `merchant_serial`"));
            }
        };
        let blamed = |error: &KeyError| match error {
            KeyError::BadMchid => "mchid",
            KeyError::BadSerial => "merchant_serial",
            _ => "merchant_key",
        };
        let mut merchant = merchant.map_err(|error| section.error(blamed(&error), error.to_string()))?;
        if let Some(value) = section.take("api_v2_key") {
            let read = |text: &str| ApiV2Key::new(text.trim_ascii_end());
            merchant = merchant.api_v2_key(key_of(section, "api_v2_key", &value, Others::Nothing, read)?);
        }

        let api_v3_key = section.take("api_v3_key");
        let api_v3_key = api_v3_key
            .map(|value| {
                // Editors end a file with a line break, which is not part of the key.
                key_of(section, "api_v3_key", &value, Others::Nothing, |text| ApiV3Key::new(text.trim_ascii_end()))
            })
            .transpose()?;
        let platform = Platform::read(section)?;
        let made_by_the_sandbox = |certificate: &Certificate| certificate.issuer().contains(SANDBOX);
        if certificate.iter().chain(&platform.certificate).any(made_by_the_sandbox) && is_production(base_url) {
            let what = "the keys are the sandbox's, and without its address the gateway is WeChat Pay's own: add the \
                        `base_url` of the sandbox, or name the keys of the merchant portal (商户平台)";
            return Err(section.error("base_url", what));
        }
        let has_certificates = platform.public_key.is_none() || platform.certificate.is_some();
        if has_certificates && api_v3_key.is_none() {
            let what = match platform.public_key {
                None => {
                    "it is missing: without `platform_public_key` the platform certificates (平台证书) are fetched, \
                     which takes the APIv3 key"
                }
                Some(_) => {
                    "it is missing: a platform certificate (平台证书) is replaced by a newer one, which is fetched with \
                     the APIv3 key. Add it, or once WeChat Pay signs with the public key, remove `platform_certificate`"
                }
            };
            return Err(section.error("api_v3_key", what));
        }
        let blamed = if platform.public_key.is_some() { "platform_public_key" } else { "platform_certificate" };
        let ring = platform.ring(section)?;
        let mixed_up = |error: KeyError| section.error(blamed, error.to_string());
        ring.refuse_merchant(&merchant).map_err(mixed_up)?;
        Ok(Self { merchant, certificate, ring: KeyRing::new(ring), api_v3_key, has_certificates })
    }
}

/// WeChat Pay's keys.
struct Platform {
    public_key: Option<(String, PublicKey)>,
    certificate: Option<Certificate>,
}

impl Platform {
    fn read(section: &mut Section) -> Result<Self, SettingsError> {
        let certificate = optional(section, "platform_certificate", Certificate::from_pem)?;
        let key = optional(section, "platform_public_key", PublicKey::from_pem)?;
        let public_key = match (section.take("platform_public_key_id"), key) {
            (Some(id), Some(key)) => Some((id, key)),
            (None, None) => None,
            (Some(_), None) => {
                return Err(section.error("platform_public_key", "it is missing: its id is there, so add its file"));
            }
            (None, Some(_)) => {
                let what = "it is missing: copy the id that stands beside the key in the merchant portal (商户平台 → \
                            账户中心 → API安全), PUB_KEY_ID_…";
                return Err(section.error("platform_public_key_id", what));
            }
        };
        Ok(Self { public_key, certificate })
    }

    fn ring(self, section: &Section) -> Result<PlatformKeys, SettingsError> {
        let of = |setting: &'static str| move |error: KeyError| section.error(setting, error.to_string());
        match (self.public_key, self.certificate) {
            (Some((id, key)), certificate) => {
                let ring = PlatformKeys::public_key(id, key).map_err(of("platform_public_key_id"))?;
                match certificate {
                    Some(certificate) => ring.and_certificate(certificate).map_err(of("platform_certificate")),
                    None => Ok(ring),
                }
            }
            (None, Some(certificate)) => PlatformKeys::certificate(certificate).map_err(of("platform_certificate")),
            (None, None) => Ok(PlatformKeys::certificates_on_request()),
        }
    }
}

fn optional<T>(
    section: &mut Section,
    setting: &'static str,
    read: impl FnOnce(&str) -> Result<T, KeyError>,
) -> Result<Option<T>, SettingsError> {
    let Some(value) = section.take(setting) else { return Ok(None) };
    key_of(section, setting, &value, Others::Read, read).map(Some)
}

/// The key in the file that a setting names.
fn key_of<T>(
    section: &Section,
    setting: &'static str,
    value: &str,
    others: Others,
    read: impl FnOnce(&str) -> Result<T, KeyError>,
) -> Result<T, SettingsError> {
    // A value that is not a path is not tried as one.
    if is_key(value) {
        let what = "this is the key itself, which does not belong here: write it into a file of its own that only you \
                    can read, and name the file here";
        return Err(section.error(setting, what));
    }
    let path = section.path(value);
    // What may be a key all the same is not shown.
    let shown = path.exists() || (value.contains('.') && value.len() <= 255 && value.trim().len() != 32);
    let unusable = |what: String| match shown {
        true => section.error(setting, format!("{}: {what}", path.display())),
        false => section.error(setting, format!("the file that it names: {what}")),
    };
    let text = text_of(&path, others).map_err(unusable)?;
    read(without_mark(&text)).map_err(|error| unusable(error.to_string()))
}

/// Whether a value is a key and no path: PEM, its bare base64, or an APIv3 key.
fn is_key(value: &str) -> bool {
    let bare = value.trim();
    let base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=-_ \r\n\t".contains(&byte);
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"./\\".contains(&byte);
    bare.contains("-----BEGIN")
        || (bare.len() == 32 && bare.bytes().all(plain))
        || (bare.len() >= 200 && bare.bytes().all(base64))
}

/// Whether the gateway is WeChat Pay's own.
fn is_production(base_url: Option<&str>) -> bool {
    base_url.is_none_or(|url| Url::parse(url).is_ok_and(|url| is_official_gateway(&url)))
}
