//! A merchant's keys, read and compared.
//!
//! In: a [`Section`] with paths. Out: a merchant that signs, WeChat Pay's keys,
//! and the APIv3 key. What always holds: no key of the merchant is among WeChat
//! Pay's, and where there are platform certificates, so is what fetches them.

use wechatpay_auth::{
    ApiV2Key, ApiV3Key, Certificate, KeyAlgorithm, KeyError, KeyRing, Merchant, PlatformKeys, PrivateKey, PublicKey,
};

use super::{
    document::Section,
    error::SettingsError,
    file::Others,
    key_files::{self, Names, key_of, optional},
};

const NAMES: Names = Names {
    id: "mchid",
    key: "merchant_key",
    certificate: "merchant_certificate",
    serial: "merchant_serial",
    portal: "merchant portal (商户平台 → 账户中心 → API安全)",
};

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
        let (mut merchant, certificate) =
            key_files::caller(section, &NAMES, Merchant::with_certificate, |id, serial, key| {
                Merchant::new(id, serial, key)
            })?;
        if let Some(value) = section.take("api_v2_key") {
            let read = |text: &str| ApiV2Key::new(text.trim_ascii_end());
            merchant = merchant.api_v2_key(key_of(section, "api_v2_key", &value, Others::Nothing, read)?);
        }

        if let Some(value) = section.take("invocation_key") {
            let key = key_of(section, "invocation_key", &value, Others::Nothing, PrivateKey::from_pem)?;
            if key.algorithm() != KeyAlgorithm::Rsa {
                return Err(section.error("invocation_key", "it is not an RSA key: phones are invoked with RSA alone"));
            }
            merchant = merchant.invocation_key(key);
        }

        let api_v3_key = section.take("api_v3_key");
        let api_v3_key = api_v3_key
            .map(|value| {
                // Editors end a file with a line break, which is not part of the key.
                key_of(section, "api_v3_key", &value, Others::Nothing, |text| ApiV3Key::new(text.trim_ascii_end()))
            })
            .transpose()?;
        let platform = Platform::read(section)?;
        let certificates = certificate.iter().chain(&platform.certificate);
        key_files::refuse_sandbox(section, &NAMES, certificates, base_url)?;
        let of_sm2 = merchant.algorithm() == KeyAlgorithm::Sm2;
        let has_certificates = of_sm2 || platform.public_key.is_none() || platform.certificate.is_some();
        if has_certificates && api_v3_key.is_none() {
            let what = match platform.public_key {
                _ if of_sm2 => {
                    "it is missing: with an SM2 key (国密) the platform certificates (平台证书) are fetched, which takes the \
                     APIv3 key"
                }
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
        let public_key = key_files::public_key(section, &NAMES)?;
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
