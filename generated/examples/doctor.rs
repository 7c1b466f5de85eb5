//! What is wrong with a set-up, and what to do about it:
//!
//! ```text
//! cargo run --example doctor -- --mchid 1900007291 --key apiclient_key.pem --cert apiclient_cert.pem \
//!     --public-key pub_key.pem --public-key-id PUB_KEY_ID_… [--api-v3-key-env NAME] [--base-url URL] [--json]
//! ```
//!
//! It calls `POST /v3/security/echo`, which moves no money, and never prints a
//! key. It ends with 1 when a check failed. Without a public key it examines
//! certificate mode, which needs the APIv3 key.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use wechatpay::doctor::{self, Expected, Finding, Report};
use wechatpay::{ApiV3Key, Certificate, Client, KeyError, Merchant, PlatformKeys, PrivateKey, PublicKey};

#[derive(Parser)]
#[command(about = "Examines the keys, the clock and a call from end to end")]
struct Arguments {
    /// The merchant number (商户号).
    #[arg(long)]
    mchid: String,
    /// The merchant's private key (商户API私钥): apiclient_key.pem.
    #[arg(long)]
    key: PathBuf,
    /// The merchant's certificate (商户API证书): apiclient_cert.pem.
    #[arg(long, required_unless_present = "serial")]
    cert: Option<PathBuf>,
    /// The certificate's serial (证书序列号), instead of the certificate.
    #[arg(long)]
    serial: Option<String>,
    /// WeChat Pay's public key (微信支付公钥): pub_key.pem.
    #[arg(long, requires = "public_key_id")]
    public_key: Option<PathBuf>,
    /// Its id (微信支付公钥ID).
    #[arg(long, requires = "public_key")]
    public_key_id: Option<String>,
    /// The name of the environment variable that holds the APIv3 key (APIv3密钥). Not the key
    /// itself: arguments can be read by everybody on the machine.
    #[arg(long, value_name = "NAME", required_unless_present = "public_key")]
    api_v3_key_env: Option<String>,
    /// Where callbacks go; one is asked for.
    #[arg(long)]
    notify_url: Option<String>,
    /// Another gateway, such as the sandbox.
    #[arg(long)]
    base_url: Option<String>,
    /// Prints the findings as JSON.
    #[arg(long)]
    json: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut report = Report::default();
    let outcome = examine(&arguments, &mut report).await;
    if arguments.json {
        println!("{}", serde_json::to_string_pretty(&report).unwrap_or_default());
    } else {
        print!("{report}");
    }
    match outcome {
        Err(error) => {
            eprintln!("no client could be made: {error}");
            ExitCode::FAILURE
        }
        Ok(()) if report.has_failures() => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
    }
}

async fn examine(arguments: &Arguments, report: &mut Report) -> Result<(), Box<dyn std::error::Error>> {
    // First each input by itself: of a wrong one no client can be made.
    let key = read("--key", Expected::MerchantKey, &arguments.key, report)?;
    let certificate = match &arguments.cert {
        Some(path) => Some(read("--cert", Expected::MerchantCertificate, path, report)?),
        None => None,
    };
    let public_key = match &arguments.public_key {
        Some(path) => Some(read("--public-key", Expected::PlatformPublicKey, path, report)?),
        None => None,
    };
    let api_v3_key = match &arguments.api_v3_key_env {
        Some(name) => {
            let text = std::env::var(name).map_err(|_| format!("the environment has no variable {name}"))?;
            report.add(doctor::api_v3_key(&text));
            Some(text)
        }
        None => None,
    };
    if report.has_failures() {
        return Ok(());
    }

    // Then all of them together.
    let key = PrivateKey::from_pem(&key)?;
    let certificate = certificate.map(|text| Certificate::from_pem(&text)).transpose()?;
    let serial = match (&arguments.serial, &certificate) {
        (Some(serial), _) => serial.clone(),
        (None, Some(certificate)) => certificate.serial().to_string(),
        (None, None) => return Err("give --cert or --serial".into()),
    };
    let merchant = Merchant::new(&arguments.mchid, serial, key)?;
    let platform_keys = platform_keys(arguments, public_key)?;
    let mut builder = Client::builder(merchant, platform_keys);
    // With a public key in use, the APIv3 key serves callbacks alone.
    if let Some(text) = api_v3_key.filter(|_| arguments.public_key.is_none()) {
        builder = builder.api_v3_key(ApiV3Key::new(text)?);
    }
    if let Some(url) = &arguments.base_url {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;
    let mut examination = client.doctor();
    if let Some(certificate) = certificate {
        examination = examination.certificate(certificate);
    }
    if let Some(url) = &arguments.notify_url {
        examination = examination.notify_url(url);
    }
    let findings: Vec<Finding> = examination.await.into_iter().collect();
    report.extend(findings);
    Ok(())
}

fn platform_keys(arguments: &Arguments, public_key: Option<String>) -> Result<PlatformKeys, KeyError> {
    match (public_key, &arguments.public_key_id) {
        (Some(text), Some(id)) => PlatformKeys::public_key(id, PublicKey::from_pem(&text)?),
        _ => Ok(PlatformKeys::certificates_on_request()),
    }
}

/// The text of a file, with a finding on what it is.
fn read(argument: &str, expected: Expected, path: &PathBuf, report: &mut Report) -> Result<String, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{argument}: {}: {error}", path.display()))?;
    report.add(doctor::pem(argument, expected, &text));
    Ok(text)
}
