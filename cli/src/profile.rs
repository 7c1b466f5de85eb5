//! Whose keys the program uses.
//!
//! In: a profile's name, or the environment. Out: the settings of a merchant or of a brand, read as
//! `Client::from_env()` reads them. What always holds: keys come from files alone, and one that others can read is
//! refused before it is read.

use std::{
    fs,
    path::{Path, PathBuf},
};

use wechatpay_client::{BrandSettings, Settings};
use wechatpay_sandbox::program::KEYS;

use crate::{
    exit::Exit,
    failure::Failure,
    surroundings::{Global, Surroundings},
};

/// The file in the folder of a profile.
const FILE: &str = "settings.json";
/// The folder of a brand's beside it.
const BRAND: &str = "brand";

/// The settings of the merchant that is meant.
pub(crate) fn merchant(global: &Global, around: &Surroundings<'_>) -> Result<Settings, Failure> {
    let settings = match file(global, around, Path::new(FILE))? {
        Some(path) => Settings::read(path)?,
        None => Settings::from_env().map_err(|error| without_profile(error.into()))?,
    };
    match &global.other {
        Some(name) => Ok(settings.merchant(name)?.clone()),
        None => Ok(settings),
    }
}

/// The settings of the brand that is meant.
pub(crate) fn brand(global: &Global, around: &Surroundings<'_>) -> Result<BrandSettings, Failure> {
    let settings = match file(global, around, &Path::new(BRAND).join(FILE))? {
        Some(path) => BrandSettings::read(path)?,
        None => BrandSettings::from_env().map_err(|error| without_profile(error.into()))?,
    };
    match &global.other {
        Some(name) => Ok(settings.brand(name)?.clone()),
        None => Ok(settings),
    }
}

/// The folder in which the profile's files are.
pub(crate) fn folder(global: &Global, around: &Surroundings<'_>) -> Result<PathBuf, Failure> {
    let named = || (around.environment)("WECHATPAY_SETTINGS").map(PathBuf::from);
    let path = file(global, around, Path::new(FILE))?.or_else(named).unwrap_or_default();
    Ok(path.parent().map(Path::to_owned).unwrap_or_default())
}

fn without_profile(failure: Failure) -> Failure {
    failure.help("name a profile: `--profile sandbox` for the sandbox's keys, or the path of your settings.json")
}

/// The settings file of the profile; `None` without one.
fn file(global: &Global, around: &Surroundings<'_>, below: &Path) -> Result<Option<PathBuf>, Failure> {
    let Some(profile) = &global.profile else { return Ok(None) };
    let given = Path::new(profile);
    if profile == "sandbox" {
        let folder = Path::new(KEYS);
        if !folder.is_dir() {
            let what = format!("there is no folder {KEYS} here, in which the sandbox keeps its keys");
            let help = "start it in this folder by `wechatpay sandbox serve`, or name its folder: `--profile DIR`";
            return Err(Failure::new(Exit::Settings, what).help(help));
        }
        return Ok(Some(folder.join(below)));
    }
    if given.is_dir() {
        return Ok(Some(given.join(below)));
    }
    if given.is_file() {
        return Ok(Some(given.to_owned()));
    }
    let home = profiles(around);
    if let Some(folder) = home.as_deref().map(|home| home.join(given)).filter(|folder| folder.is_dir()) {
        return Ok(Some(folder.join(below)));
    }
    Err(unknown(profile, home.as_deref()))
}

/// Where profiles with a name are.
fn profiles(around: &Surroundings<'_>) -> Option<PathBuf> {
    let set = |name: &str| (around.environment)(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || set("HOME").map(|home| home.join(".config"));
    let folder = if cfg!(windows) { set("APPDATA") } else { set("XDG_CONFIG_HOME").or_else(home) };
    Some(folder?.join("wechatpay"))
}

fn unknown(profile: &str, home: Option<&Path>) -> Failure {
    let what = format!("there is no profile `{profile}`: it is neither a file or a folder, nor a name");
    let Some(home) = home else { return Failure::new(Exit::Settings, what) };
    let mut names: Vec<String> = fs::read_dir(home)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .chain(["sandbox".to_owned()])
        .collect();
    names.sort();
    let help = format!("there are {}; a name is a folder with a {FILE} in {}", names.join(", "), home.display());
    Failure::new(Exit::Settings, what).help(help)
}
