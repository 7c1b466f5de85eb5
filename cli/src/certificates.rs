//! `wechatpay certificates`: WeChat Pay's certificates (平台证书), downloaded and verified.
//!
//! In: a profile, of which algorithm, and perhaps a folder. Out: a line for each certificate, and a file for each in the
//! folder. What always holds: the response was verified, and each certificate opened with the merchant's APIv3 key; it is of
//! the algorithm that was asked for.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use serde_json::Value;
use wechatpay::Client;
use wechatpay_auth::{Certificate, KeyAlgorithm, PlatformCertificates};
use wechatpay_client::{Error, Response};

use crate::{
    exit::Exit,
    failure::{Failure, visible},
    language::Language,
    moment,
    output::Output,
    profile,
    surroundings::{Global, Surroundings},
};

/// Which certificates, and where they go.
#[derive(Debug, Args)]
pub(crate) struct Certificates {
    /// A folder that each certificate is saved in, as wechatpay_SERIAL.pem
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Of which algorithm: rsa, sm2 (国密), or both while a merchant switches; by default that of the profile's key
    #[arg(long, value_enum)]
    algorithm: Option<Choice>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Choice {
    Rsa,
    Sm2,
    Both,
}

/// What is asked for; that of the caller's own key comes first.
fn algorithms(choice: Option<Choice>, own: KeyAlgorithm) -> Vec<KeyAlgorithm> {
    match choice {
        None => vec![own],
        Some(Choice::Rsa) => vec![KeyAlgorithm::Rsa],
        Some(Choice::Sm2) => vec![KeyAlgorithm::Sm2],
        Some(Choice::Both) if own == KeyAlgorithm::Sm2 => vec![own, KeyAlgorithm::Rsa],
        Some(Choice::Both) => vec![own, KeyAlgorithm::Sm2],
    }
}

pub(crate) async fn run(
    options: &Certificates,
    global: &Global,
    around: &mut Surroundings<'_>,
) -> Result<Exit, Failure> {
    let settings = profile::merchant(global, around)?;
    let key = settings.api_v3_key()?;
    let client = Client::of_settings(&settings).api_v3_key(key.clone()).build();
    let client = client.map_err(|error| Failure::new(Exit::Settings, error.to_string()))?;
    let language = global.language(around);
    let own = client.caller().algorithm();
    // A call for each: that one response has both is written nowhere.
    for algorithm in algorithms(options.algorithm, own) {
        let chain = client.chain("v3/certificates");
        // Without a type they are those of RSA.
        let chain = match (algorithm, own) {
            (KeyAlgorithm::Rsa, KeyAlgorithm::Rsa) => chain,
            _ => chain.query("algorithm_type", algorithm.as_str()),
        };
        let answered = chain.get::<Response<Value>>().await;
        let response = answered.map_err(|error| not_had(&error, algorithm, language))?;
        let opened = PlatformCertificates::open_with_pem(response.body(), &key)
            .map_err(|error| Failure::new(Exit::Settings, error.to_string()))?;
        let is_of_it = |certificate: &Certificate| certificate.public_key().algorithm() == algorithm;
        let opened: Vec<_> = opened.into_iter().filter(|(certificate, _)| is_of_it(certificate)).collect();
        if opened.is_empty() {
            let none = format!(
                "the gateway lists no platform certificate (平台证书) of {algorithm}, though it was asked for them"
            );
            return Err(Failure::new(Exit::Failed, none));
        }
        show(&opened, options.output.as_deref(), around)?;
    }
    Ok(Exit::Done)
}

/// Why certificates of an algorithm cannot be had. What the error's code means speaks of RSA.
fn not_had(error: &Error, algorithm: KeyAlgorithm, language: Language) -> Failure {
    if algorithm == KeyAlgorithm::Rsa || error.code() != Some("RESOURCE_NOT_EXISTS") {
        return Failure::of_call(error, language);
    }
    let exit = Exit::from(error.outcome());
    let meaning =
        language.pick("The merchant has no platform certificates of SM2 (国密).", "该商户没有国密（SM2）平台证书。");
    let remedy = language.pick(
        "Apply for SM2 in the merchant portal (商户平台 → 账户中心 → API安全), or ask for those of RSA.",
        "请在商户平台 → 账户中心 → API安全 申请国密，或改为下载 RSA 平台证书。",
    );
    Failure::new(exit, error.to_string()).and("meaning", meaning).help(remedy).and("outcome", exit.sentence())
}

fn show(opened: &[(Certificate, String)], folder: Option<&Path>, around: &mut Surroundings<'_>) -> Result<(), Failure> {
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder).map_err(|error| Failure::file(folder, "written", &error))?;
    }
    for (certificate, pem) in opened {
        writeln!(around.out, "{}", visible(&described(certificate)))?;
        if let Some(folder) = folder {
            let path = save(folder, certificate, pem, around)?;
            writeln!(around.out, "  {}", path.display())?;
        }
    }
    Ok(())
}

fn described(certificate: &Certificate) -> String {
    let (from, until) = (moment::of(certificate.valid_from()), moment::of(certificate.valid_until()));
    let algorithm = certificate.public_key().algorithm();
    format!("{}  {algorithm}  {from} to {until}  {}", certificate.serial(), certificate.subject())
}

fn save(
    folder: &Path,
    certificate: &Certificate,
    pem: &str,
    around: &mut Surroundings<'_>,
) -> Result<PathBuf, Failure> {
    let path = folder.join(format!("wechatpay_{}.pem", certificate.serial()));
    let mut output = Output::begin(Some(&path), around)?;
    output.write_all(pem.as_bytes())?;
    output.finish()?;
    Ok(path)
}
