//! `wechatpay doctor`: what is wrong with a set-up, and what to do about it.
//!
//! In: a profile. Out: the findings of the client's own examination.

use clap::Args;
use wechatpay::{Client, doctor::Report};

use crate::{
    exit::Exit,
    failure::Failure,
    profile,
    surroundings::{Global, Surroundings},
};

/// What is examined.
#[derive(Debug, Args)]
pub(crate) struct Doctor {
    /// Examine the brand's set-up (品牌)
    #[arg(long)]
    brand: bool,
    /// Let no callback be sent to the notify_url of the settings
    #[arg(long)]
    no_callback: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(crate) async fn run(options: &Doctor, global: &Global, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let unfit = |error: wechatpay::Error| Failure::new(Exit::Settings, error.to_string());
    let report: Report = if options.brand {
        let settings = profile::brand(global, around)?;
        let client = Client::of_brand_settings(&settings).build().map_err(unfit)?;
        let mut examination = client.doctor();
        if let Some(certificate) = settings.brand_certificate() {
            examination = examination.certificate(certificate.clone());
        }
        if let (false, Ok(url)) = (options.no_callback, settings.notify_url()) {
            examination = examination.notify_url(url);
        }
        examination.await
    } else {
        let settings = profile::merchant(global, around)?;
        let client = Client::of_settings(&settings).build().map_err(unfit)?;
        let mut examination = client.doctor();
        if let Some(certificate) = settings.merchant_certificate() {
            examination = examination.certificate(certificate.clone());
        }
        if let (false, Ok(url)) = (options.no_callback, settings.notify_url()) {
            examination = examination.notify_url(url);
        }
        examination.await
    };
    if options.json {
        let json = serde_json::to_string_pretty(&report).map_err(std::io::Error::other)?;
        writeln!(around.out, "{json}")?;
    } else {
        write!(around.out, "{report}")?;
    }
    Ok(if report.has_failures() { Exit::Failed } else { Exit::Done })
}
