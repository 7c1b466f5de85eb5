//! Keeps a sandbox's keys in a folder, so that clients need not be set up again.
//!
//! In: a folder and, the first time, a set of keys. Out: the same set each
//! time. It always holds that no key is overwritten: a folder is complete and
//! read, empty of our files and written, or refused. It is written all or
//! nothing: beside its place first, and whoever finds a set that is complete
//! there moves the rest of it, however the first start ended. Of several first
//! starts at once one makes the set, and the others wait for it and read it.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::json;
use wechatpay_auth::{KeyAlgorithm, PrivateKey, PublicKey};
use zeroize::Zeroizing;

use super::set::{Keys, Provided};
use crate::{
    error::SandboxError,
    ids::{lower_hex, random},
};

/// The merchant's private key, under the name that the merchant portal gives it.
pub(crate) const MERCHANT_KEY: &str = "apiclient_key.pem";
/// The merchant's certificate, likewise.
pub(crate) const MERCHANT_CERTIFICATE: &str = "apiclient_cert.pem";
/// The APIv3 key, without a line break.
pub(crate) const API_V3_KEY: &str = "apiv3_key.txt";
/// The APIv2 key, likewise. A folder that has none is complete: earlier starts wrote none.
const API_V2_KEY: &str = "apiv2_key.txt";
/// WeChat Pay's public key, likewise.
pub(crate) const PLATFORM_PUBLIC_KEY: &str = "pub_key.pem";
/// The half of it that only a sandbox has: it signs the responses.
pub(super) const PLATFORM_KEY: &str = "sandbox_platform_key.pem";
/// WeChat Pay's certificate.
pub(crate) const PLATFORM_CERTIFICATE: &str = "platform_cert.pem";
/// The private key of it, which only a sandbox has.
pub(super) const PLATFORM_CERTIFICATE_KEY: &str = "sandbox_platform_cert_key.pem";
/// The folder inside of it with the files of SM2, which are called as those of RSA are.
pub(crate) const SM2: &str = "sm2";
/// Numbers and ids, and the names of the files above.
pub(crate) const SETTINGS: &str = "settings.json";

/// The AppID in a new folder; a sandbox takes any.
pub(super) const APPID: &str = "wx1234567890abcdef";

/// Keeps all of them out of a repository.
const IGNORE: &str = ".gitignore";

const FILES: [&str; 8] = [
    MERCHANT_KEY,
    MERCHANT_CERTIFICATE,
    API_V3_KEY,
    PLATFORM_PUBLIC_KEY,
    PLATFORM_KEY,
    PLATFORM_CERTIFICATE,
    PLATFORM_CERTIFICATE_KEY,
    SETTINGS,
];

/// What of `settings.json` does not stand in a key file.
#[derive(Deserialize)]
struct Numbers {
    mchid: String,
    /// Where the last start had a public key.
    platform_public_key_id: Option<String>,
}

/// What the folder begins with in which a start writes a new set, and what that is called once it is complete.
const NEW: &str = ".new-keys-";
const READY: &str = ".keys";

/// What a start finds in a folder.
pub(crate) enum Found {
    Complete(Box<Provided>),
    /// None of our files.
    Empty(Locked),
}

/// A folder that no other start fills until this is dropped, or the process ends.
pub(crate) struct Locked {
    path: PathBuf,
    _file: File,
}

impl Locked {
    /// Waits for whoever is filling the folder; makes the folder if need be. What is locked keeps the folder out of a
    /// repository too: keys do not belong into one, worthless ones neither.
    fn lock(path: &Path) -> Result<Self, SandboxError> {
        fs::create_dir_all(path).map_err(|error| unusable(path, &error))?;
        let ignore = path.join(IGNORE);
        let failed = |error: io::Error| unusable(&ignore, &error);
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(&ignore).map_err(failed)?;
        match file.lock() {
            // Some file systems have no locks; there the first start is to be a single one.
            Err(error) if error.kind() == ErrorKind::Unsupported => {}
            locked => locked.map_err(failed)?,
        }
        if file.metadata().map_err(failed)?.len() == 0 {
            file.write_all(b"*\n").map_err(failed)?;
        }
        Ok(Self { path: path.to_owned(), _file: file })
    }
}

/// What stands in a folder. One that is complete is only read.
pub(crate) fn read(folder: &Path) -> Result<Found, SandboxError> {
    let is_there = |name: &&str| folder.join(name).exists();
    if FILES.iter().all(is_there) && !is_there(&READY) {
        return complete(folder).map(Found::Complete);
    }
    // Whatever a start has begun has this beside it; other folders with files of the same names are left as they are.
    if FILES.iter().any(is_there) && !is_there(&READY) && !is_there(&IGNORE) {
        return Err(incomplete(folder));
    }
    let locked = Locked::lock(folder)?;
    put_in_place(folder)?;
    if FILES.iter().all(is_there) {
        return complete(folder).map(Found::Complete);
    }
    if FILES.iter().any(is_there) { Err(incomplete(folder)) } else { Ok(Found::Empty(locked)) }
}

fn incomplete(folder: &Path) -> SandboxError {
    let missing = FILES.into_iter().find(|name| !folder.join(name).exists()).unwrap_or(SETTINGS);
    SandboxError::KeysIncomplete { path: folder.to_owned(), missing }
}

fn complete(folder: &Path) -> Result<Box<Provided>, SandboxError> {
    let text = |name| self::text(&folder.join(name));
    let path = folder.join(SETTINGS);
    let numbers: Numbers = serde_json::from_str(&text(SETTINGS)?).map_err(|error| unusable(&path, &error))?;
    Ok(Box::new(Provided {
        mchid: Some(numbers.mchid),
        // That of the certificate: the settings may lead to another of this merchant's, of SM2.
        merchant_serial: None,
        merchant_key: Some(private_key(folder, MERCHANT_KEY)?),
        merchant_certificate_pem: Some(text(MERCHANT_CERTIFICATE)?),
        // Editors end a file with a line break, which is not part of the key.
        api_v3_key: Some(Zeroizing::new(Zeroizing::new(text(API_V3_KEY)?).trim_end().to_owned())),
        api_v2_key: read_api_v2_key(folder)?,
        platform_key_id: numbers.platform_public_key_id,
        platform_key: Some(platform_key(folder)?),
        certificate_key: Some(private_key(folder, PLATFORM_CERTIFICATE_KEY)?),
        certificate_pem: Some(text(PLATFORM_CERTIFICATE)?),
    }))
}

/// A private key in a folder.
pub(super) fn private_key(folder: &Path, name: &str) -> Result<PrivateKey, SandboxError> {
    let path = folder.join(name);
    PrivateKey::read(&path).map_err(|error| unusable(&path, &error))
}

/// The key that signs the responses. Clients verify with the public half beside it, so a folder with another one is refused.
pub(super) fn platform_key(folder: &Path) -> Result<PrivateKey, SandboxError> {
    let (key, path) = (private_key(folder, PLATFORM_KEY)?, folder.join(PLATFORM_PUBLIC_KEY));
    let public = PublicKey::read(&path).map_err(|error| unusable(&path, &error))?;
    if public != key.public_key() {
        return Err(unusable(&path, &format!("it is not the public half of {PLATFORM_KEY}")));
    }
    Ok(key)
}

/// What a merchant provides in a folder of its own: a key, and where they are there, its certificate and the APIv3 key.
pub(crate) fn read_merchant(folder: &Path) -> Result<Provided, SandboxError> {
    let optional = |name| {
        let path = folder.join(name);
        if path.exists() { text(&path).map(Some) } else { Ok(None) }
    };
    Ok(Provided {
        merchant_key: Some(private_key(folder, MERCHANT_KEY)?),
        merchant_certificate_pem: optional(MERCHANT_CERTIFICATE)?,
        api_v3_key: optional(API_V3_KEY)?.map(|key| Zeroizing::new(key.trim_end().to_owned())),
        api_v2_key: read_api_v2_key(folder)?,
        ..Provided::default()
    })
}

/// Writes the set into a folder that has none of our files. The settings name the merchant and the id of the public key;
/// each start adds what it is.
pub(crate) fn write(locked: &Locked, keys: &Keys) -> Result<(), SandboxError> {
    let target = locked.path.as_path();
    let certified = keys.certified.as_ref().ok_or(SandboxError::NoCertificates)?;
    remove_unfinished(target)?;
    let folder = &target.join(format!("{NEW}{}", lower_hex(&random::<8>())));
    fs::create_dir(folder).map_err(|error| unusable(folder, &error))?;
    let settings = json!({
        "appid": APPID,
        "mchid": keys.merchant.mchid(),
        "merchant_serial": keys.merchant.serial().as_str(),
        "platform_public_key_id": keys.platform.serial.as_str(),
    });
    create(folder.join(SETTINGS), format!("{settings:#}\n").as_bytes())?;
    create(folder.join(MERCHANT_KEY), keys.merchant_key.to_pem()?.as_bytes())?;
    create(folder.join(MERCHANT_CERTIFICATE), keys.merchant_certificate_pem.as_bytes())?;
    create(folder.join(API_V3_KEY), keys.api_v3_key_text.as_bytes())?;
    create(folder.join(PLATFORM_PUBLIC_KEY), keys.platform.key.public_key().to_pem()?.as_bytes())?;
    create(folder.join(PLATFORM_KEY), keys.platform.key.to_pem()?.as_bytes())?;
    create(folder.join(PLATFORM_CERTIFICATE), certified.pem.as_bytes())?;
    create(folder.join(PLATFORM_CERTIFICATE_KEY), certified.named.key.to_pem()?.as_bytes())?;
    let made_meanwhile = |name: &str| Err(unusable(&target.join(name), &"another start has made it meanwhile"));
    if let Some(name) = FILES.into_iter().find(|name| target.join(name).exists()) {
        return made_meanwhile(name);
    }
    // From this moment on there is a set, whatever happens.
    fs::rename(folder, target.join(READY)).map_err(|error| unusable(folder, &error))?;
    put_in_place(target)?;
    // The certificate has a serial of its own, by which the set is known.
    let is_ours = text(&target.join(MERCHANT_CERTIFICATE))? == keys.merchant_certificate_pem;
    if is_ours { Ok(()) } else { made_meanwhile(MERCHANT_CERTIFICATE) }
}

/// Removes what earlier starts have left unfinished; none of them is under way, as the folder is locked.
fn remove_unfinished(target: &Path) -> Result<(), SandboxError> {
    for entry in fs::read_dir(target).map_err(|error| unusable(target, &error))? {
        let path = entry.map_err(|error| unusable(target, &error))?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(NEW)) {
            fs::remove_dir_all(&path).map_err(|error| unusable(&path, &error))?;
        }
    }
    Ok(())
}

/// Moves what is left of a complete new set to its place.
fn put_in_place(target: &Path) -> Result<(), SandboxError> {
    let folder = target.join(READY);
    if !folder.is_dir() {
        return Ok(());
    }
    // Where there were no locks, the slower one of two starts may have left a set that nobody has used.
    if FILES.into_iter().all(|name| target.join(name).exists()) {
        return fs::remove_dir_all(&folder).map_err(|error| unusable(&folder, &error));
    }
    for name in FILES {
        let (from, to) = (folder.join(name), target.join(name));
        match (from.exists(), to.exists()) {
            (false, _) => {}
            (true, true) => return Err(unusable(&from, &format!("{} is there already", to.display()))),
            (true, false) => fs::rename(&from, &to).map_err(|error| unusable(&to, &error))?,
        }
    }
    fs::remove_dir(&folder).map_err(|error| unusable(&folder, &error))
}

/// The APIv2 key of a folder that has one.
fn read_api_v2_key(folder: &Path) -> Result<Option<Zeroizing<String>>, SandboxError> {
    let key = api_v2_key_file(folder).map(|path| text(&path).map(Zeroizing::new)).transpose()?;
    Ok(key.map(|key| Zeroizing::new(key.trim_end().to_owned())))
}

/// Writes the APIv2 key into a folder that has none. One that cannot be written to stays without it.
pub(crate) fn keep_api_v2_key(folder: &Path, key: &str) {
    if api_v2_key_file(folder).is_none() {
        // Without the file the settings do not name one, and only the pages that it signs need it.
        let _ = create(folder.join(API_V2_KEY), key.as_bytes());
    }
}

/// The file of the APIv2 key, if there is one.
pub(crate) fn api_v2_key_file(folder: &Path) -> Option<PathBuf> {
    Some(folder.join(API_V2_KEY)).filter(|path| path.exists())
}

/// Where the files of an algorithm stand in a folder of keys.
pub(crate) fn of_algorithm(folder: &Path, algorithm: KeyAlgorithm) -> PathBuf {
    match algorithm {
        KeyAlgorithm::Sm2 => folder.join(SM2),
        _ => folder.to_owned(),
    }
}

/// Writes a certificate that came after the folder's own, under its serial, unless it stands there already.
pub(crate) fn keep_certificate(folder: &Path, serial: &str, pem: &str) -> Result<(), SandboxError> {
    let own = folder.join(PLATFORM_CERTIFICATE);
    let path = later_certificate(folder, serial);
    let is_own = fs::read_to_string(own).is_ok_and(|own| own == pem);
    if is_own || path.exists() { Ok(()) } else { create(path, pem.as_bytes()) }
}

/// The file of the platform certificate with this serial.
pub(crate) fn certificate_file(folder: &Path, serial: &str) -> PathBuf {
    let later = later_certificate(folder, serial);
    if later.exists() { later } else { folder.join(PLATFORM_CERTIFICATE) }
}

fn later_certificate(folder: &Path, serial: &str) -> PathBuf {
    folder.join(format!("platform_cert_{serial}.pem"))
}

/// The text of a file, without the mark that editors on Windows begin one with.
pub(crate) fn text(path: &Path) -> Result<String, SandboxError> {
    let mut text = fs::read_to_string(path).map_err(|error| unusable(path, &error))?;
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    Ok(text)
}

/// Makes a new file that only its owner reads; never touches one that is there.
pub(super) fn create(path: PathBuf, content: &[u8]) -> Result<(), SandboxError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path).map_err(|error| unusable(&path, &error))?;
    file.write_all(content).and_then(|()| file.sync_all()).map_err(|error| unusable(&path, &error))
}

pub(crate) fn unusable(path: &Path, reason: &dyn std::fmt::Display) -> SandboxError {
    SandboxError::KeysFile { path: path.to_owned(), reason: reason.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn create_file_that_is_there_is_refused_and_left_alone() {
        let path = std::env::temp_dir().join(format!("wechatpay-sandbox-create-{}", std::process::id()));
        let first = create(path.clone(), b"first");
        let second = create(path.clone(), b"second");
        let content = fs::read(&path);
        // What cannot be removed is left to the system.
        let _ = fs::remove_file(&path);
        assert!(first.is_ok());
        assert!(matches!(second, Err(SandboxError::KeysFile { .. })));
        assert_eq!(content.ok().as_deref(), Some(b"first".as_slice()));
    }
}
