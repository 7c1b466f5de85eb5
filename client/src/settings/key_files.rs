//! The files of keys that settings name, whoever the caller is.
//!
//! In: a [`Section`] with paths. Out: what the files hold. What always holds: the
//! caller's key is that of its certificate, a file with a secret is for its owner
//! and group alone, and no error quotes what may be a key.

use reqwest::Url;
use wechatpay_auth::{Certificate, KeyError, PrivateKey, PublicKey, is_official_gateway};

use super::{
    document::Section,
    error::SettingsError,
    file::{Others, text_of, without_mark},
};

/// What a certificate's issuer has in its name if the sandbox made it.
const SANDBOX: &str = "OU=WeChat Pay sandbox";

/// What the settings of a caller are called.
pub(super) struct Names {
    pub(super) id: &'static str,
    pub(super) key: &'static str,
    pub(super) certificate: &'static str,
    pub(super) serial: &'static str,
    /// Where WeChat Pay shows keys and their ids.
    pub(super) portal: &'static str,
}

/// The caller, and its certificate where the settings name one.
pub(super) fn caller<C>(
    section: &mut Section,
    names: &Names,
    with_certificate: impl FnOnce(String, &Certificate, PrivateKey) -> Result<C, KeyError>,
    with_serial: impl FnOnce(String, &str, PrivateKey) -> Result<C, KeyError>,
) -> Result<(C, Option<Certificate>), SettingsError> {
    let id = section.take_required(names.id)?;
    let key = section.take_required(names.key)?;
    let key = key_of(section, names.key, &key, Others::Nothing, PrivateKey::from_pem)?;
    let certificate = optional(section, names.certificate, Certificate::from_pem)?;
    let serial = section.take(names.serial);
    let caller = match (&certificate, &serial) {
        (Some(certificate), Some(serial)) if !certificate.serial().matches(serial) => {
            let what = format!("it is not the serial of the certificate, which is {}", certificate.serial());
            return Err(section.error(names.serial, what));
        }
        (Some(certificate), _) => with_certificate(id, certificate, key),
        (None, Some(serial)) => with_serial(id, serial, key),
        (None, None) => {
            return Err(section.error(names.certificate, format!("it is missing: add it, or `{}`", names.serial)));
        }
    };
    let blamed = |error: &KeyError| match error {
        KeyError::BadMchid | KeyError::BadBrandId => names.id,
        KeyError::BadSerial => names.serial,
        _ => names.key,
    };
    let caller = caller.map_err(|error| section.error(blamed(&error), error.to_string()))?;
    Ok((caller, certificate))
}

/// WeChat Pay's public key under its id, where the settings name one.
pub(super) fn public_key(section: &mut Section, names: &Names) -> Result<Option<(String, PublicKey)>, SettingsError> {
    let key = optional(section, "platform_public_key", PublicKey::from_pem)?;
    match (section.take("platform_public_key_id"), key) {
        (Some(id), Some(key)) => Ok(Some((id, key))),
        (None, None) => Ok(None),
        (Some(_), None) => Err(section.error("platform_public_key", "it is missing: its id is there, so add its file")),
        (None, Some(_)) => {
            let portal = names.portal;
            let what = format!("it is missing: copy the id that stands beside the key in the {portal}, PUB_KEY_ID_…");
            Err(section.error("platform_public_key_id", what))
        }
    }
}

/// Refuses certificates that the sandbox made with WeChat Pay's own gateway.
pub(super) fn refuse_sandbox<'a>(
    section: &Section,
    names: &Names,
    certificates: impl IntoIterator<Item = &'a Certificate>,
    base_url: Option<&str>,
) -> Result<(), SettingsError> {
    let mut certificates = certificates.into_iter();
    if !certificates.any(|certificate| certificate.issuer().contains(SANDBOX)) || !is_production(base_url) {
        return Ok(());
    }
    let portal = names.portal;
    let what = format!(
        "the keys are the sandbox's, and without its address the gateway is WeChat Pay's own: add the `base_url` of the \
         sandbox, or name the keys of the {portal}"
    );
    Err(section.error("base_url", what))
}

pub(super) fn optional<T>(
    section: &mut Section,
    setting: &'static str,
    read: impl FnOnce(&str) -> Result<T, KeyError>,
) -> Result<Option<T>, SettingsError> {
    let Some(value) = section.take(setting) else { return Ok(None) };
    key_of(section, setting, &value, Others::Read, read).map(Some)
}

/// The key in the file that a setting names.
pub(super) fn key_of<T>(
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
