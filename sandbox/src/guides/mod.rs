//! How clients in six languages are pointed at a sandbox.
//!
//! In: the sandbox's settings. Out: programs that make a first call, ready to
//! copy. Each is a text with names in braces, which are replaced as they stand.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::{
    keys::{folder, platform::PlatformMode},
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
            platform_public_key: folder.join(folder::PLATFORM_PUBLIC_KEY),
            platform_certificate: folder::certificate_file(folder, serial),
            settings: folder.join(folder::SETTINGS),
        }
    }
}

/// Where the keys are, if they are anywhere.
pub(crate) fn key_files(world: &World) -> Option<KeyFiles> {
    let newest = world.credentials.platform.certificates().pop().map(|newest| newest.named.serial.to_string());
    Some(KeyFiles::of(world.keys_dir.as_deref()?, &newest.unwrap_or_default()))
}

/// The programs, with this sandbox's settings filled in.
pub(crate) fn all(world: &World) -> Vec<Guide> {
    let certificate = world.credentials.platform.mode() == PlatformMode::Certificate;
    // Without a folder of keys the reader has to have written them somewhere.
    let files = key_files(world).unwrap_or_else(|| KeyFiles::of(Path::new("DIR"), ""));
    let platform_id = world.credentials.platform.keys().preferred().map(ToString::to_string).unwrap_or_default();
    let platform_key = if certificate { &files.platform_certificate } else { &files.platform_public_key };
    let values = [
        ("{base_url}", world.base_url.clone()),
        ("{mchid}", world.credentials.merchant.mchid().to_owned()),
        ("{merchant_serial}", world.credentials.merchant.serial().to_string()),
        ("{merchant_key}", shown(&files.merchant_key)),
        ("{merchant_certificate}", shown(&files.merchant_certificate)),
        ("{api_v3_key}", shown(&files.api_v3_key)),
        ("{platform_id}", platform_id),
        ("{platform_key}", shown(platform_key)),
        ("{settings_file}", shown(&files.settings)),
    ];
    let guide = |(language, client, public_key, with_certificate): Template| {
        let template = if certificate { with_certificate } else { public_key };
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
