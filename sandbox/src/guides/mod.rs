//! How clients in six languages are pointed at a sandbox.
//!
//! In: the sandbox's settings, or those that its folder of keys holds. Out: programs that make a first call, ready to
//! copy. Each is a text with names in braces, which are replaced as they stand.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::Value;
use wechatpay_auth::Certificate;

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

/// The files that hold the keys.
#[derive(Serialize)]
pub(crate) struct KeyFiles {
    merchant_key: PathBuf,
    merchant_certificate: PathBuf,
    api_v3_key: PathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_v2_key: Option<PathBuf>,
    platform_public_key: PathBuf,
    platform_certificate: PathBuf,
    settings: PathBuf,
}

impl KeyFiles {
    /// Those in the folder; `serial` is the newest platform certificate's.
    pub(crate) fn of(folder: &Path, serial: &str) -> Self {
        Self {
            merchant_key: folder.join(folder::MERCHANT_KEY),
            merchant_certificate: folder.join(folder::MERCHANT_CERTIFICATE),
            api_v3_key: folder.join(folder::API_V3_KEY),
            api_v2_key: folder::api_v2_key_file(folder),
            platform_public_key: folder.join(folder::PLATFORM_PUBLIC_KEY),
            platform_certificate: folder::certificate_file(folder, serial),
            settings: folder.join(folder::SETTINGS),
        }
    }
}

/// Where the keys are, if they are anywhere.
pub(crate) fn key_files(world: &World) -> Option<KeyFiles> {
    let newest = world.credentials.platform.newest().map(|newest| newest.named.serial.to_string());
    Some(KeyFiles::of(world.keys_dir.as_deref()?, &newest.unwrap_or_default()))
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
    files: KeyFiles,
}

/// The programs, with this sandbox's settings filled in.
pub(crate) fn all(world: &World) -> Vec<Guide> {
    written(&Facts {
        base_url: world.base_url.clone(),
        mchid: world.credentials.mchid().to_owned(),
        merchant_serial: world.credentials.usual().merchant.serial().to_string(),
        platform_id: world.credentials.platform.keys().preferred().map(ToString::to_string).unwrap_or_default(),
        certificate: world.credentials.platform.mode() == PlatformMode::Certificate,
        // Without a folder of keys the reader has to have written them somewhere.
        files: key_files(world).unwrap_or_else(|| KeyFiles::of(Path::new("DIR"), "")),
    })
}

/// The programs, with the settings of the last start that had this folder of keys.
pub(crate) fn of_folder(folder: &Path) -> Result<Vec<Guide>, SandboxError> {
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let path = folder.join(folder::SETTINGS);
    if !path.exists() {
        return Err(unusable(
            &path,
            &"it is not there yet: `wechatpay-sandbox serve` writes it, and `--keys DIR` names another folder",
        ));
    }
    let settings: Value = serde_json::from_str(&folder::text(&path)?).map_err(|error| unusable(&path, &error))?;
    let text = |name: &str| {
        let found = settings.get(name).and_then(Value::as_str).map(str::to_owned);
        found.ok_or_else(|| unusable(&path, &format!("it has no {name}: start the sandbox once more")))
    };
    let certificate = settings.get("platform_public_key_id").is_none();
    let mut files = KeyFiles::of(&folder, "");
    let platform_id = if certificate {
        files.platform_certificate = folder.join(text("platform_certificate")?);
        Certificate::read(&files.platform_certificate)?.serial().to_string()
    } else {
        text("platform_public_key_id")?
    };
    Ok(written(&Facts {
        base_url: text("base_url")?,
        mchid: text("mchid")?,
        merchant_serial: text("merchant_serial")?,
        platform_id,
        certificate,
        files,
    }))
}

fn written(facts: &Facts) -> Vec<Guide> {
    let files = &facts.files;
    let platform_key = if facts.certificate { &files.platform_certificate } else { &files.platform_public_key };
    let values = [
        ("{base_url}", facts.base_url.clone()),
        ("{mchid}", facts.mchid.clone()),
        ("{merchant_serial}", facts.merchant_serial.clone()),
        ("{merchant_key}", shown(&files.merchant_key)),
        ("{merchant_certificate}", shown(&files.merchant_certificate)),
        ("{api_v3_key}", shown(&files.api_v3_key)),
        ("{platform_id}", facts.platform_id.clone()),
        ("{platform_key}", shown(platform_key)),
        ("{settings_file}", shown(&files.settings)),
    ];
    let guide = |(language, client, public_key, with_certificate): Template| {
        let template = if facts.certificate { with_certificate } else { public_key };
        let code = values.iter().fold(template.to_owned(), |code, (name, value)| code.replace(name, value));
        Guide { language, client, code }
    };
    TEMPLATES.map(guide).into()
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
        ];
        let placeholder = regex::Regex::new(r"\{[a-z]+(_[a-z0-9]+)+\}").expect("a pattern");
        for (language, _, public_key, certificate) in TEMPLATES {
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
