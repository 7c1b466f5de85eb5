//! What is wrong with a set-up, and what to do about it:
//!
//! ```text
//! WECHATPAY_SETTINGS=settings.json cargo run --example doctor [-- --json]
//! ```
//!
//! It calls `POST /v3/security/echo`, which moves no money, and never prints a
//! key. It ends with 1 when a check failed. `Settings` says what stands in the
//! file; the sandbox writes one for itself.

use std::{env, error::Error, process::ExitCode};

use wechatpay::{Client, Settings, doctor::Report};

#[tokio::main]
async fn main() -> ExitCode {
    let report = match examine().await {
        Ok(report) => report,
        Err(error) => {
            eprintln!("no client could be made: {error}");
            return ExitCode::FAILURE;
        }
    };
    if env::args().any(|argument| argument == "--json") {
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
