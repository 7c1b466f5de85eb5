//! `wechatpay keys inspect`: what is in this file, whose is it, and what does it belong to.
//!
//! In: files. Out: what each holds, and which key belongs to which certificate. What always holds: nothing of a private
//! key or of a secret is shown but what kind it is.

use std::{
    fs,
    io::Read as _,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};
use wechatpay_auth::{ApiV3Key, Certificate, CertificateFacts, PemKind, PrivateKey, PublicKey, describe_pem};
use zeroize::Zeroizing;

use crate::{
    exit::Exit,
    failure::{Failure, visible},
    moment,
    surroundings::Surroundings,
};

/// No file of a key is longer, in bytes.
const LONGEST: u64 = 256 * 1024;

/// What is done with keys.
#[derive(Debug, Args)]
pub(crate) struct Keys {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Tell what files hold, whose it is, and which belong together
    Inspect {
        /// Files: keys, certificates, or an APIv3 key
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
}

pub(crate) fn run(options: &Keys, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let Task::Inspect { files } = &options.task;
    let mut found = Vec::new();
    for path in files {
        let held = text_of(path)?;
        found.push((path, public_half(&held)));
        writeln!(around.out, "{}: {}", path.display(), visible(&described(&held)))?;
        if let Some(warning) = open_to_all(path, &held) {
            writeln!(around.out, "  {warning}")?;
        }
    }
    // A key and a certificate belong together if they have one public key.
    for (at, (path, half)) in found.iter().enumerate() {
        let Some(half) = half else { continue };
        for (other, _) in found.iter().skip(at + 1).filter(|(_, it)| it.as_ref() == Some(half)) {
            writeln!(around.out, "{} belongs to {}", path.display(), other.display())?;
        }
    }
    Ok(Exit::Done)
}

fn text_of(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let unreadable = |error: std::io::Error| Failure::file(path, "read", &error);
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(Failure::new(Exit::Failed, format!("{} is not a file", path.display())));
    }
    let mut bytes = Zeroizing::new(Vec::new());
    fs::File::open(path).map_err(unreadable)?.take(LONGEST).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned()))
}

fn described(held: &str) -> String {
    let kind = describe_pem(held);
    let facts = match &kind {
        PemKind::MerchantCertificate { facts, .. }
        | PemKind::PlatformCertificate(facts)
        | PemKind::OtherCertificate(facts) => facts,
        PemKind::Other(_) if ApiV3Key::new(held.trim_ascii_end()).is_ok() => {
            return "32 characters, as an APIv3 key (APIv3密钥) has them, or an APIv2 key".to_owned();
        }
        kind => return kind.to_string(),
    };
    let CertificateFacts { valid_from, valid_until, issuer, .. } = facts;
    format!("{kind}\n  {} to {}\n  issued by {issuer}", moment::of(*valid_from), moment::of(*valid_until))
}

/// What the file has of a pair.
fn public_half(held: &str) -> Option<String> {
    let key = match describe_pem(held) {
        PemKind::MerchantCertificate { .. } | PemKind::PlatformCertificate(_) | PemKind::OtherCertificate(_) => {
            Certificate::from_pem(held).ok()?.public_key().clone()
        }
        PemKind::Pkcs8PrivateKey | PemKind::Pkcs1PrivateKey | PemKind::Sm2PrivateKey => {
            PrivateKey::from_pem(held).ok()?.public_key()
        }
        PemKind::PublicKey | PemKind::Sm2PublicKey => PublicKey::from_pem(held).ok()?,
        _ => return None,
    };
    key.to_pem().ok()
}

/// What to do about a secret that everybody on the machine can read.
#[cfg(unix)]
fn open_to_all(path: &Path, held: &str) -> Option<String> {
    use std::os::unix::fs::PermissionsExt as _;

    let secret = match describe_pem(held) {
        PemKind::Pkcs8PrivateKey
        | PemKind::Pkcs1PrivateKey
        | PemKind::Sm2PrivateKey
        | PemKind::EcKey
        | PemKind::LockedPrivateKey => true,
        _ => ApiV3Key::new(held.trim_ascii_end()).is_ok(),
    };
    let mode = fs::metadata(path).ok()?.permissions().mode();
    let open = secret && mode & 0o007 != 0;
    open.then(|| format!("everybody on this machine can use this secret: run `chmod 600 '{}'`", path.display()))
}

#[cfg(not(unix))]
fn open_to_all(_: &Path, _: &str) -> Option<String> {
    None
}
