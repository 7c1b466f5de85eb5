//! What is wrong with a set-up, and what to do about it:
//!
//! ```text
//! WECHATPAY_SETTINGS=settings.json cargo run --example doctor [-- --json]
//! WECHATPAY_BRAND_SETTINGS=brand/settings.json cargo run --example doctor -- --brand [--json]
//! ```
//!
//! For a merchant it calls `POST /v3/security/echo`, which moves no money, for a
//! brand it reads where the events of its coupons go; and it never prints a key.
//! It ends with 1 when a check failed. `Settings` and `BrandSettings` say what
//! stands in the files; the sandbox writes both for itself.

use std::{env, error::Error, process::ExitCode};

use wechatpay::{BrandSettings, Client, Settings, doctor::Report};

#[tokio::main]
async fn main() -> ExitCode {
    let has = |wanted: &str| env::args().any(|argument| argument == wanted);
    let examined = if has("--brand") { examine_a_brand().await } else { examine().await };
    let report = match examined {
        Ok(report) => report,
        Err(error) => {
            eprintln!("no client could be made: {error}");
            return ExitCode::FAILURE;
        }
    };
    if has("--json") {
        println!("{}", serde_json::to_string_pretty(&report).unwrap_or_default());
    } else {
        print!("{report}");
    }
    if report.has_failures() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

async fn examine() -> Result<Report, Box<dyn Error>> {
    // Reading them compares each key with what it is said to be.
    let settings = Settings::from_env()?;
    let client = Client::of_settings(&settings).build()?;
    let mut examination = client.doctor();
    if let Some(certificate) = settings.merchant_certificate() {
        examination = examination.certificate(certificate.clone());
    }
    // Without an address for callbacks there is none to be looked at.
    if let Ok(url) = settings.notify_url() {
        examination = examination.notify_url(url);
    }
    Ok(examination.await)
}

async fn examine_a_brand() -> Result<Report, Box<dyn Error>> {
    let settings = BrandSettings::from_env()?;
    let client = Client::of_brand_settings(&settings).build()?;
    let mut examination = client.doctor();
    if let Some(certificate) = settings.brand_certificate() {
        examination = examination.certificate(certificate.clone());
    }
    if let Ok(url) = settings.notify_url() {
        examination = examination.notify_url(url);
    }
    Ok(examination.await)
}
