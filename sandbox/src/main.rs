//! `wechatpay-sandbox`: the gateway as a program.
//!
//! In: a few options. Out: a running gateway, and how to point a client at it.
//! Ctrl-C stops it.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use wechatpay_sandbox::{PlatformMode, Sandbox, SandboxError};

/// A WeChat Pay APIv3 gateway on your own machine
#[derive(Parser)]
#[command(version)]
struct Options {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8811")]
    listen: SocketAddr,
    /// Allow an address that other machines can reach, and callbacks to other machines
    #[arg(long)]
    allow_remote: bool,
    /// The folder with the description [default: the one that comes with this program]
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// A folder that keeps keys and settings from one start to the next
    #[arg(long, value_name = "DIR")]
    keys: Option<PathBuf>,
    /// Which keys WeChat Pay has for the merchant: public-key, certificate or mixed
    #[arg(long, value_name = "MODE", default_value_t = PlatformMode::PublicKey)]
    mode: PlatformMode,
    /// Where callbacks go that follow from authorizations, payments and refunds
    #[arg(long, value_name = "URL")]
    notify_url: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), SandboxError> {
    let keys = options.keys.clone();
    let mut builder = Sandbox::builder().listen(options.listen).platform_mode(options.mode);
    if options.allow_remote {
        builder = builder.allow_remote();
    }
    if let Some(folder) = options.spec {
        builder = builder.spec_dir(folder);
    }
    if let Some(folder) = options.keys {
        builder = builder.keys_dir(folder);
    }
    if let Some(url) = options.notify_url {
        builder = builder.notify_url(url);
    }
    let sandbox = builder.start().await?;
    if let Some(note) = keys.as_deref().and_then(|folder| stale_settings(folder, &sandbox)) {
        eprintln!("{note}");
    }
    print!("{}", introduction(&sandbox, keys.as_deref()));
    // When the signal cannot be waited for, stopping at once beats a server that cannot be stopped.
    if let Err(error) = tokio::signal::ctrl_c().await {
        eprintln!("error: cannot wait for Ctrl-C: {error}");
    }
    sandbox.stop().await;
    Ok(())
}

/// Says so when the settings in the folder, which are never overwritten, name another address.
fn stale_settings(folder: &Path, sandbox: &Sandbox) -> Option<String> {
    let path = folder.join("settings.json");
    let settings: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&path).ok()?).ok()?;
    let kept = settings.get("base_url")?.as_str().filter(|kept| *kept != sandbox.base_url())?;
    Some(format!("note: {} names {kept}, but this start listens on {}", path.display(), sandbox.base_url()))
}

/// What to do with it, on one screen.
fn introduction(sandbox: &Sandbox, keys: Option<&Path>) -> String {
    let (base_url, merchant) = (sandbox.base_url(), sandbox.merchant());
    let (mchid, serial) = (merchant.mchid(), merchant.serial());
    let key_file = |name: &str| keys.map(|folder| folder.join(name)).unwrap_or_else(|| PathBuf::from("DIR").join(name));
    let (private, api_v3_key) = (key_file("apiclient_key.pem"), key_file("apiv3_key.txt"));
    let (public, certificate) = (key_file("pub_key.pem"), key_file("platform_cert.pem"));
    let key_id = sandbox.platform_keys().preferred().map(ToString::to_string).unwrap_or_default();
    let public = format!("PlatformKeys::public_key(\"{key_id}\", PublicKey::read({public:?})?)?");
    let platform = match sandbox.platform_mode() {
        PlatformMode::Certificate => format!("PlatformKeys::certificate(Certificate::read({certificate:?})?)?"),
        PlatformMode::Mixed => format!("{public}\n        .and_certificate(Certificate::read({certificate:?})?)?"),
        _ => public,
    };
    let rotation = if sandbox.platform_certificate_pem().is_some() {
        format!("    curl {base_url}/_sandbox/rotate_certificate -X POST\n")
    } else {
        String::new()
    };
    let hint = if keys.is_some() {
        ""
    } else {
        "The keys are gone when it stops: start with `--keys DIR` to get them as files.\n"
    };
    format!(
        r#"WeChat Pay sandbox: {base_url}, {operations} operations, mode {mode}. Ctrl-C stops it.

    let merchant = Merchant::new("{mchid}", "{serial}", PrivateKey::read({private:?})?)?;
    let platform = {platform};
    let client = Client::builder(merchant, platform).base_url("{base_url}").build()?;
    // For callbacks and certificates:
    let api_v3_key = ApiV3Key::new(std::fs::read_to_string({api_v3_key:?})?.trim())?;

{hint}Move its state, and see what it received and sent:
    curl {base_url}/_sandbox/authorize -d '{{"openid": "oUpF8uMuAJOM2pxb1Q", "appid": "wx1234567890abcdef"}}'
    curl {base_url}/_sandbox/withdraw  -d '{{"openid": "oUpF8uMuAJOM2pxb1Q", "appid": "wx1234567890abcdef"}}'
    curl {base_url}/_sandbox/pay       -d '{{"openid": "oUpF8uMuAJOM2pxb1Q", "appid": "wx1234567890abcdef", "amount": 8800}}'
    curl {base_url}/_sandbox/refund    -d '{{"transaction_id": "…", "amount": 8800}}'
    curl {base_url}/_sandbox/notify    -d '{{"url": "http://127.0.0.1:3000/", "event_type": "MALL_REFUND.SUCCESS", "resource": {{}}}}'
    curl {base_url}/_sandbox/probe     -d '{{"url": "http://127.0.0.1:3000/"}}'
{rotation}    curl {base_url}/_sandbox/settings
    curl {base_url}/_sandbox/payments
    curl {base_url}/_sandbox/calls
    curl {base_url}/_sandbox/deliveries
"#,
        operations = sandbox.operations(),
        mode = sandbox.platform_mode(),
    )
}
