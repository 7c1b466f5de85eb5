//! `wechatpay certificates`: WeChat Pay's certificates (平台证书), downloaded and verified.
//!
//! In: a profile, and perhaps a folder. Out: a line for each certificate, and a file for each in the folder. What always
//! holds: the response was verified, and each certificate opened with the merchant's APIv3 key.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

use clap::Args;
use serde_json::Value;
use wechatpay::Client;
use wechatpay_auth::{Certificate, KeyAlgorithm, PlatformCertificates};
use wechatpay_client::Response;

use crate::{
    exit::Exit,
    failure::{Failure, visible},
    moment,
    output::Output,
    profile,
    surroundings::{Global, Surroundings},
};

/// Where certificates go.
#[derive(Debug, Args)]
pub(crate) struct Certificates {
    /// A folder that each certificate is saved in, as wechatpay_SERIAL.pem
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
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
    let chain = client.chain("v3/certificates");
    // Without a type they are those of RSA.
    let chain = match client.caller().algorithm() {
        KeyAlgorithm::Rsa => chain,
        other => chain.query("algorithm_type", other.as_str()),
    };
    let answered = chain.get::<Response<Value>>().await;
    let response = answered.map_err(|error| Failure::of_call(&error, language))?;
    let opened = PlatformCertificates::open_with_pem(response.body(), &key)
        .map_err(|error| Failure::new(Exit::Settings, error.to_string()))?;
    if let Some(folder) = &options.output {
        std::fs::create_dir_all(folder).map_err(|error| Failure::file(folder, "written", &error))?;
    }
    for (certificate, pem) in opened {
        writeln!(around.out, "{}", visible(&described(&certificate)))?;
        if let Some(folder) = &options.output {
            let path = save(folder, &certificate, &pem, around)?;
            writeln!(around.out, "  {}", path.display())?;
        }
    }
    Ok(Exit::Done)
}

fn described(certificate: &Certificate) -> String {
    let (from, until) = (moment::of(certificate.valid_from()), moment::of(certificate.valid_until()));
    format!("{}  {from} to {until}  {}", certificate.serial(), certificate.subject())
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
