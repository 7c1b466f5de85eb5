//! How clients in six languages are pointed at a sandbox.
//!
//! In: the sandbox's settings, or those that its folder of keys holds. Out: programs that make a first call, ready to
//! copy, for RSA, for SM2 (国密), or for both. Each is a text with names in braces, which are replaced as they stand.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::Value;
use wechatpay_auth::{Certificate, KeyAlgorithm};

use crate::{
    error::SandboxError,
    keys::{
        folder::{self, unusable},
        platform::PlatformMode,
    },
    world::World,
};

/// A program that makes a first call.
#[derive(Serialize)]
pub(crate) struct Guide {
    pub(crate) language: &'static str,
    /// The library that it uses.
    pub(crate) client: &'static str,
    pub(crate) code: String,
}

/// A language, its library, and the programs for WeChat Pay's public key and for its certificate.
type Template = (&'static str, &'static str, &'static str, &'static str);

const TEMPLATES: [Template; 6] = [
    ("Rust", "wechatpay-openapi", include_str!("rust.txt"), include_str!("rust.txt")),
    ("Node", "wechatpay-axios-plugin", include_str!("node.txt"), include_str!("node.txt")),
    ("Python", "wechatpayv3", include_str!("python.txt"), include_str!("python.certificate.txt")),
    ("Go", "wechatpay-go", include_str!("go.txt"), include_str!("go.certificate.txt")),
    ("Java", "wechatpay-java", include_str!("java.txt"), include_str!("java.certificate.txt")),
    ("PHP", "wechatpay/wechatpay", include_str!("php.txt"), include_str!("php.txt")),
];

/// The same where the merchant has SM2 (国密), for the languages with a library that can do it.
const OF_SM2: [(&str, &str, &str); 2] = [
    ("Rust", "wechatpay-openapi", include_str!("rust.txt")),
    ("Java", "wechatpay-java-shangmi", include_str!("java.sm2.txt")),
];

/// The files that hold the keys.
#[derive(Serialize)]
pub(crate) struct KeyFiles {
    merchant_key: PathBuf,
    merchant_certificate: PathBuf,
    api_v3_key: PathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_v2_key: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    platform_public_key: Option<PathBuf>,
    platform_certificate: PathBuf,
    settings: PathBuf,
}

impl KeyFiles {
    /// Those of an algorithm in the folder; `serial` is the newest platform certificate's.
    fn of(folder: &Path, algorithm: KeyAlgorithm, serial: &str) -> Self {
        let own = folder::of_algorithm(folder, algorithm);
        let is_rsa = algorithm == KeyAlgorithm::Rsa;
        Self {
            merchant_key: own.join(folder::MERCHANT_KEY),
            merchant_certificate: own.join(folder::MERCHANT_CERTIFICATE),
            api_v3_key: folder.join(folder::API_V3_KEY),
            api_v2_key: folder::api_v2_key_file(folder),
            platform_public_key: is_rsa.then(|| folder.join(folder::PLATFORM_PUBLIC_KEY)),
            platform_certificate: folder::certificate_file(&own, serial),
            settings: own.join(folder::SETTINGS),
        }
    }
}

/// Where the keys are, if they are anywhere.
pub(crate) fn key_files(world: &World) -> Option<KeyFiles> {
    let algorithm = world.credentials.platform.algorithm().usual();
    Some(files_of(world, world.keys_dir.as_deref()?, algorithm))
}

fn files_of(world: &World, folder: &Path, algorithm: KeyAlgorithm) -> KeyFiles {
    let newest = world.credentials.platform.certificates(algorithm).pop();
    KeyFiles::of(folder, algorithm, &newest.map(|newest| newest.named.serial.to_string()).unwrap_or_default())
}

/// What the programs have to know.
struct Facts {
    base_url: String,
    mchid: String,
    merchant_serial: String,
    /// The id or serial of WeChat Pay's key.
    platform_id: String,
    /// Whether that is a certificate's.
    certificate: bool,
    algorithm: KeyAlgorithm,
    files: KeyFiles,
    /// What phones are invoked with, where that is not the merchant's key.
    rsa_merchant_key: PathBuf,
}

/// The programs, with this sandbox's settings filled in: of each algorithm that it has.
pub(crate) fn all(world: &World) -> Vec<Guide> {
    let (credentials, platform) = (&world.credentials, &world.credentials.platform);
    // Without a folder of keys the reader has to have written them somewhere.
    let folder = world.keys_dir.as_deref().unwrap_or(Path::new("DIR"));
    let of = |algorithm| {
        let merchant = &credentials.merchant_of(algorithm)?.merchant;
        let public = platform.public().filter(|_| algorithm == KeyAlgorithm::Rsa);
        let is_certificate = public.is_none() || platform.mode() == PlatformMode::Certificate;
        let id = public.map_or_else(|| platform.default_key(algorithm).serial, |public| public.serial.clone());
        Some(written(&Facts {
            base_url: world.base_url.clone(),
            mchid: credentials.mchid().to_owned(),
            merchant_serial: merchant.serial().to_string(),
            platform_id: id.to_string(),
            certificate: is_certificate,
            algorithm,
            files: files_of(world, folder, algorithm),
            rsa_merchant_key: folder.join(folder::MERCHANT_KEY),
        }))
    };
    [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2].into_iter().filter_map(of).flatten().collect()
}

/// The programs, with the settings of the last start that had this folder of keys; those of SM2 where one had that.
pub(crate) fn of_folder(folder: &Path) -> Result<Vec<Guide>, SandboxError> {
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let path = folder.join(folder::SETTINGS);
    if !path.exists() {
        return Err(unusable(
            &path,
            &"it is not there yet: `wechatpay-sandbox serve` writes it, and `--keys DIR` names another folder",
        ));
    }
    let of_rsa = facts_in(&folder, &path)?;
    let mut guides = of_rsa.as_ref().map(written).unwrap_or_default();
    let path = folder::of_algorithm(&folder, KeyAlgorithm::Sm2).join(folder::SETTINGS);
    if path.exists() {
        guides.extend(facts_in(&folder, &path)?.as_ref().map(written).unwrap_or_default());
    }
    Ok(guides)
}

/// What stands in the settings; `None` where they lead to the keys of SM2, which have settings of their own.
fn facts_in(folder: &Path, path: &Path) -> Result<Option<Facts>, SandboxError> {
    let settings: Value = serde_json::from_str(&folder::text(path)?).map_err(|error| unusable(path, &error))?;
    let place = path.parent().unwrap_or(folder);
    let algorithm = if place == folder { KeyAlgorithm::Rsa } else { KeyAlgorithm::Sm2 };
    // Only an SM2 key has another beside it.
    if algorithm == KeyAlgorithm::Rsa && settings.get("invocation_key").is_some() {
        return Ok(None);
    }
    let text = |name: &str| {
        let found = settings.get(name).and_then(Value::as_str).map(str::to_owned);
        found.ok_or_else(|| unusable(path, &format!("it has no {name}: start the sandbox once more")))
    };
    let certificate = settings.get("platform_public_key_id").is_none();
    let mut files = KeyFiles::of(folder, algorithm, "");
    let platform_id = if certificate {
        files.platform_certificate = place.join(text("platform_certificate")?);
        Certificate::read(&files.platform_certificate)?.serial().to_string()
    } else {
        text("platform_public_key_id")?
    };
    Ok(Some(Facts {
        base_url: text("base_url")?,
        mchid: text("mchid")?,
        merchant_serial: text("merchant_serial")?,
        platform_id,
        certificate,
        algorithm,
        files,
        rsa_merchant_key: folder.join(folder::MERCHANT_KEY),
    }))
}

fn written(facts: &Facts) -> Vec<Guide> {
    let files = &facts.files;
    let public = files.platform_public_key.as_ref().filter(|_| !facts.certificate);
    let platform_key = public.unwrap_or(&files.platform_certificate);
    let is_sm2 = facts.algorithm == KeyAlgorithm::Sm2;
    let values = [
        ("{base_url}", facts.base_url.clone()),
        ("{mchid}", facts.mchid.clone()),
        ("{merchant_serial}", facts.merchant_serial.clone()),
        ("{merchant_key}", shown(&files.merchant_key)),
        ("{rsa_merchant_key}", shown(&facts.rsa_merchant_key)),
        ("{merchant_certificate}", shown(&files.merchant_certificate)),
        ("{api_v3_key}", shown(&files.api_v3_key)),
        ("{platform_id}", facts.platform_id.clone()),
        ("{platform_key}", shown(platform_key)),
        ("{settings_file}", shown(&files.settings)),
        ("{rust_features}", if is_sm2 { "gm,pay,refund" } else { "pay,refund" }.to_owned()),
    ];
    let guide = |language, client, template: &str| {
        let code = values.iter().fold(template.to_owned(), |code, (name, value)| code.replace(name, value));
        Guide { language, client, code }
    };
    if is_sm2 {
        return OF_SM2.map(|(language, client, template)| guide(language, client, template)).into();
    }
    let of_rsa = |(language, client, public_key, with_certificate): Template| {
        guide(language, client, if facts.certificate { with_certificate } else { public_key })
    };
    TEMPLATES.map(of_rsa).into()
}

/// With slashes on every system: a backslash inside of a program's text is the beginning of something else.
fn shown(path: &Path) -> String {
    let shown = path.display().to_string();
    if cfg!(windows) { shown.replace('\\', "/") } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_name_the_address_the_merchant_and_the_platforms_key_and_nothing_unknown() {
        let known = [
            "{base_url}",
            "{mchid}",
            "{merchant_serial}",
            "{merchant_key}",
            "{merchant_certificate}",
            "{api_v3_key}",
            "{platform_id}",
            "{platform_key}",
            "{settings_file}",
            "{rsa_merchant_key}",
            "{rust_features}",
        ];
        let placeholder = regex::Regex::new(r"\{[a-z]+(_[a-z0-9]+)+\}").expect("a pattern");
        let of_sm2 = OF_SM2.map(|(language, client, template)| (language, client, template, template));
        for (language, _, public_key, certificate) in TEMPLATES.into_iter().chain(of_sm2) {
            for template in [public_key, certificate] {
                for needed in ["{base_url}", "{mchid}"] {
                    assert!(template.contains(needed), "{language} lacks {needed}");
                }
                // The settings name the keys.
                assert!(template.contains("{merchant_key}") || template.contains("{settings_file}"), "{language}");
                let unknown = placeholder.find_iter(template).find(|found| !known.contains(&found.as_str()));
                assert!(unknown.is_none(), "{language}: {unknown:?}");
            }
        }
    }
}
