//! `settings.json` in a folder of keys: what leads a client here.
//!
//! In: the merchant, the mode and the address of this start, or the brand's key
//! files. Out: a file in the format of `wechatpay::Settings`, or of
//! `wechatpay::BrandSettings`, which names the key files beside it. It
//! always holds that the file says what this start is, that whatever else
//! somebody wrote into it stays, and that it is replaced whole or not at all,
//! which is told.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value};
use wechatpay_auth::{KeyAlgorithm, Merchant, Serial};

use super::folder::{self, APPID, SETTINGS, unusable};
use crate::error::SandboxError;

/// What this start is to a client.
pub(crate) struct Start<'a> {
    pub(crate) base_url: &'a str,
    pub(crate) merchant: &'a Merchant,
    /// The id of WeChat Pay's public key, where there is one.
    pub(crate) public_key_id: Option<&'a Serial>,
    /// The newest platform certificate, where there is one.
    pub(crate) certificate: Option<&'a Serial>,
    pub(crate) notify_url: Option<&'a str>,
}

impl Start<'_> {
    /// Each setting that is the sandbox's own, with its value or without one, for a file in `place`: the folder of keys,
    /// or the one of SM2 inside of it.
    fn settings(&self, folder: &Path, place: &Path) -> [(&'static str, Option<String>); 11] {
        let text = |text: &str| Some(text.to_owned());
        let algorithm = self.merchant.algorithm();
        let files = folder::of_algorithm(folder, algorithm);
        let certificate = self.certificate.map(|serial| folder::certificate_file(&files, serial.as_str()));
        // From the place on, with slashes on every system.
        let name = |path: PathBuf| {
            let (up, below) = match path.strip_prefix(place) {
                Ok(below) => ("", below),
                Err(_) => ("../", path.strip_prefix(folder).ok()?),
            };
            let parts = below.iter().map(|part| part.to_string_lossy());
            Some(format!("{up}{}", parts.collect::<Vec<_>>().join("/")))
        };
        let of_folder = |file: &str| name(folder.join(file));
        let is_sm2 = algorithm == KeyAlgorithm::Sm2;
        [
            ("base_url", text(self.base_url)),
            ("mchid", text(self.merchant.mchid())),
            ("merchant_key", name(files.join(folder::MERCHANT_KEY))),
            ("merchant_certificate", name(files.join(folder::MERCHANT_CERTIFICATE))),
            ("invocation_key", of_folder(folder::MERCHANT_KEY).filter(|_| is_sm2)),
            ("merchant_serial", text(self.merchant.serial().as_str())),
            ("platform_public_key", self.public_key_id.and_then(|_| of_folder(folder::PLATFORM_PUBLIC_KEY))),
            ("platform_public_key_id", self.public_key_id.and_then(|id| text(id.as_str()))),
            ("platform_certificate", certificate.and_then(&name)),
            ("api_v3_key", of_folder(folder::API_V3_KEY)),
            ("api_v2_key", folder::api_v2_key_file(folder).and_then(name)),
        ]
    }

    /// Writes the file; see [`bring_up_to_date`].
    pub(crate) fn write(&self, folder: &Path) -> Result<Option<SandboxError>, SandboxError> {
        bring_up_to_date(folder, Map::new(), self.settings(folder, folder), self.notify_url)
    }

    /// Writes the file of a merchant with SM2 beside its keys, for clients that are led to these while others are to RSA.
    pub(crate) fn write_of_sm2(&self, folder: &Path) -> Result<Option<SandboxError>, SandboxError> {
        let place = folder::of_algorithm(folder, KeyAlgorithm::Sm2);
        let new = Map::from_iter([("appid".to_owned(), Value::from(APPID))]);
        bring_up_to_date(&place, new, self.settings(folder, &place), self.notify_url)
    }
}

/// What a start is to a client of the brand, whose keys stand in `folder`. It is written as the merchant's is.
pub(super) fn write_of_a_brand(
    folder: &Path,
    base_url: &str,
    api_key: &str,
    notify_url: Option<&str>,
) -> Result<Option<SandboxError>, SandboxError> {
    let settings = [
        ("base_url", base_url),
        ("brand_key", folder::MERCHANT_KEY),
        ("brand_certificate", folder::MERCHANT_CERTIFICATE),
        ("platform_public_key", folder::PLATFORM_PUBLIC_KEY),
        ("brand_api_key", api_key),
    ];
    bring_up_to_date(folder, Map::new(), settings.map(|(name, value)| (name, Some(value.to_owned()))), notify_url)
}

/// Writes the file, which begins with `new`, or into it what has changed. A file that is there and cannot be replaced stays as it is, for a folder
/// may be there to be read alone; then it gives the reason.
fn bring_up_to_date(
    folder: &Path,
    new: Map<String, Value>,
    of_this_start: impl IntoIterator<Item = (&'static str, Option<String>)>,
    notify_url: Option<&str>,
) -> Result<Option<SandboxError>, SandboxError> {
    let path = folder.join(SETTINGS);
    let old = match path.exists() {
        true => Some(folder::text(&path)?),
        false => None,
    };
    let mut settings = match &old {
        Some(text) => serde_json::from_str(text).map_err(|error| unusable(&path, &error))?,
        None => new,
    };
    for (name, value) in of_this_start {
        match value {
            Some(value) => settings.insert(name.to_owned(), Value::from(value)),
            None => settings.shift_remove(name),
        };
    }
    if let Some(url) = notify_url {
        settings.insert("notify_url".to_owned(), Value::from(url));
    }
    let text = serde_json::to_string_pretty(&settings).map_err(|error| unusable(&path, &error))? + "\n";
    if old.as_ref() == Some(&text) {
        return Ok(None);
    }
    match replace(&path, &text) {
        Err(error) if old.is_some() => Ok(Some(error)),
        replaced => replaced.map(|()| None),
    }
}

/// Puts a new file in the place of one that may be there; whoever reads meanwhile sees one or the other.
fn replace(path: &Path, text: &str) -> Result<(), SandboxError> {
    let new = path.with_extension(format!("json.{}", std::process::id()));
    let replaced = folder::create(new.clone(), text.as_bytes())
        .and_then(|()| fs::rename(&new, path).map_err(|error| unusable(path, &error)));
    if replaced.is_err() {
        // What cannot be removed either does no harm there.
        let _ = fs::remove_file(&new);
    }
    replaced
}
