//! `wechatpay-sandbox`: the gateway as a program.
//!
//! In: a few options. Out: a running gateway, and how to point a client at it.
//! Ctrl-C stops it.

use std::{
    io::Write as _,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};
use wechatpay_sandbox::{PlatformMode, Sandbox, SandboxError};

/// The id of WeChat Pay's public key in a new folder of keys: the same everywhere, so that programs need not be changed.
const PLATFORM_KEY_ID: &str = "PUB_KEY_ID_0112300001092026112500000000000001";

/// A WeChat Pay APIv3 gateway on your own machine
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Start the gateway, with its console page
    Serve(Box<Options>),
}

/// The languages of the guides.
const LANGUAGES: [&str; 6] = ["Rust", "Node", "Python", "Go", "Java", "PHP"];

#[derive(Args)]
struct Options {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8811")]
    listen: SocketAddr,
    /// The folder of the keys: read if it is there, else written with new ones
    #[arg(long, value_name = "DIR", default_value = "wechatpay-sandbox")]
    keys: PathBuf,
    /// A folder with a merchant of your own for new keys: apiclient_key.pem, and if you like apiclient_cert.pem and
    /// apiv3_key.txt; never a real one
    #[arg(long, value_name = "DIR")]
    merchant: Option<PathBuf>,
    /// The merchant number for new keys [default: that of the merchant's certificate, else 1230000109]
    #[arg(long, value_name = "NUMBER")]
    mchid: Option<String>,
    /// Which keys WeChat Pay has for the merchant: public-key, certificate or mixed
    #[arg(long, value_name = "MODE", default_value_t = PlatformMode::PublicKey)]
    mode: PlatformMode,
    /// Where callbacks go that follow from authorizations, payments and refunds
    #[arg(long, value_name = "URL")]
    notify_url: Option<String>,
    /// Where all callbacks go, whatever address an order names: an address of this machine, for example
    /// localhost:3000/notify
    #[arg(long, value_name = "URL")]
    forward_to: Option<String>,
    /// Forward with the path of the address that an order names, behind that of --forward-to
    #[arg(long, requires = "forward_to")]
    forward_path: bool,
    /// A file that keeps the state from one start to the next [default: none, it is gone with the process]
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// By how much the schedule of repeated callbacks is compressed; the real one takes a day
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    speed: f64,
    /// Let each n-th attempt to deliver a callback be a signature probe
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    probe_every: Option<u32>,
    /// The folder with the description [default: the one that comes with this program]
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Allow an address that other machines can reach, and callbacks to other machines
    #[arg(long)]
    allow_remote: bool,
    /// Let other machines use the console and the control interface too
    #[arg(long)]
    allow_remote_control: bool,
    /// Print a program in this language that takes an order to its refund here
    #[arg(long, value_name = "LANGUAGE", value_parser = LANGUAGES, ignore_case = true)]
    guide: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Task::Serve(options) = Cli::parse().task;
    match serve(*options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: Options) -> Result<(), SandboxError> {
    let mut builder = Sandbox::builder()
        .listen(options.listen)
        .platform_mode(options.mode)
        .platform_key_id(PLATFORM_KEY_ID)
        .keys_dir(&options.keys)
        .speed(options.speed)
        .probe_every(options.probe_every.unwrap_or_default());
    if options.allow_remote {
        builder = builder.allow_remote();
    }
    if options.allow_remote_control {
        builder = builder.allow_remote_control();
    }
    if let Some(folder) = options.spec {
        builder = builder.spec_dir(folder);
    }
    if let Some(folder) = options.merchant {
        builder = builder.merchant_dir(folder);
    }
    if let Some(mchid) = &options.mchid {
        builder = builder.mchid(mchid);
    }
    if let Some(url) = options.notify_url {
        builder = builder.notify_url(url);
    }
    if let Some(url) = options.forward_to {
        builder = builder.forward_to(url);
    }
    if options.forward_path {
        builder = builder.forward_path();
    }
    if let Some(file) = options.state {
        builder = builder.state_file(file);
    }
    let sandbox = builder.start().await?;
    // Whoever reads this may close the pipe, and the gateway goes on.
    let text = introduction(&sandbox, &options.keys, options.guide.as_deref(), options.mchid.as_deref());
    let _ = std::io::stdout().write_all(text.as_bytes());
    // When a signal cannot be waited for, stopping at once beats a server that cannot be stopped.
    if let Err(error) = stopped().await {
        eprintln!("error: cannot wait for Ctrl-C: {error}");
    }
    sandbox.stop().await;
    Ok(())
}

/// Ctrl-C, or what service managers and containers send.
async fn stopped() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            _ = terminate.recv() => Ok(()),
            interrupted = tokio::signal::ctrl_c() => interrupted,
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}

/// The address first, in a line that programs can wait for; then a guide, and last what stays in sight.
fn introduction(sandbox: &Sandbox, keys: &Path, guide: Option<&str>, mchid: Option<&str>) -> String {
    let mut text = format!("WeChat Pay sandbox: {}\n", sandbox.base_url());
    let asked_for = |language: &str| guide.is_some_and(|guide| guide.eq_ignore_ascii_case(language));
    for (language, client, code) in sandbox.guides().into_iter().filter(|(language, ..)| asked_for(language)) {
        text += &format!("\n--- {language}, {client} ---\n{}\n\n", code.trim_end());
    }
    let merchant = sandbox.merchant();
    if let Some(mchid) = mchid.filter(|mchid| *mchid != merchant.mchid()) {
        let (keys, known) = (keys.display(), merchant.mchid());
        text += &format!("note: --mchid {mchid} has no effect: {keys} holds the keys of the merchant {known}\n");
    }
    if let Some(error) = sandbox.stale_settings() {
        text += &format!("note: the settings stay as an earlier start left them, and may lead elsewhere: {error}\n");
    }
    text + &summary(sandbox, keys)
}

/// What it is and where, in a few lines that stay in sight.
fn summary(sandbox: &Sandbox, keys: &Path) -> String {
    let merchant = sandbox.merchant();
    let key = sandbox.platform_keys().preferred().map(ToString::to_string).unwrap_or_default();
    let callbacks = match (sandbox.forward_to(), sandbox.notify_url()) {
        (Some(forward), _) => format!("all to {forward}"),
        (None, Some(url)) => format!("{url}, or to the address of this machine that an order names"),
        (None, None) => "to the address of this machine that an order names: --forward-to URL takes all".to_owned(),
    };
    let state =
        sandbox.state_file().map_or("in memory: --state FILE keeps it".to_owned(), |file| file.display().to_string());
    format!(
        "console     {base_url}/\n\
         gateway     {base_url}, {operations} operations, mode {mode}\n\
         merchant    {mchid}, certificate {serial}\n\
         WeChat Pay  {key}\n\
         keys        {keys}\n\
         settings    WECHATPAY_SETTINGS={settings} leads a client here\n\
         callbacks   {callbacks}\n\
         state       {state}\n\
         control     {base_url}/_sandbox/openapi.yaml\n\
         clients     programs in {languages}: --guide LANGUAGE, or the console\n\
         Ctrl-C stops it.\n",
        base_url = sandbox.base_url(),
        operations = sandbox.operations(),
        mode = sandbox.platform_mode(),
        mchid = merchant.mchid(),
        serial = merchant.serial(),
        keys = keys.display(),
        settings = keys.join("settings.json").display(),
        languages = LANGUAGES.join(", "),
    )
}
