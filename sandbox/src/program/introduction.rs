//! What the program says of itself when it has started.
//!
//! In: a sandbox, and what was asked for. Out: a text: the address first, in a
//! line that programs can wait for; then what is to be known, and last what
//! stays in sight.

use serde_json::json;

use super::options::{KEYS, LANGUAGES, Serve};
use crate::{error::SandboxError, keys::algorithm::Algorithm, sandbox::Sandbox, terminal::LineFormat};

pub(crate) fn introduction(sandbox: &Sandbox, options: &Serve, name: &str) -> String {
    let notes = notes(sandbox, options);
    if options.format() == LineFormat::Json {
        let notes = notes.iter().map(|note| json!({"event": "note", "text": note}).to_string());
        let lines: Vec<String> = std::iter::once(started(sandbox, options)).chain(notes).collect();
        return lines.join("\n") + "\n";
    }
    let notes: String = notes.iter().map(|note| format!("note: {note}\n")).collect();
    let summary = if options.quiet { String::new() } else { summary(sandbox, options, name) };
    format!("WeChat Pay sandbox: {}\n{notes}{summary}", sandbox.base_url())
}

/// What has not come as it was asked for.
fn notes(sandbox: &Sandbox, options: &Serve) -> Vec<String> {
    let (keys, known) = (options.keys.display(), sandbox.merchant().mchid().to_owned());
    let asked = options.mchid.as_ref().filter(|mchid| **mchid != known);
    let merchant =
        asked.map(|mchid| format!("--mchid {mchid} has no effect: {keys} holds the keys of the merchant {known}"));
    let settings = sandbox.stale_settings().iter().map(|error| match error {
        SandboxError::BrandNotKept { .. } => error.to_string(),
        _ => format!("the settings stay as an earlier start left them, and may lead elsewhere: {error}"),
    });
    merchant.into_iter().chain(settings).collect()
}

fn started(sandbox: &Sandbox, options: &Serve) -> String {
    let merchant = sandbox.merchant();
    let started = json!({
        "event": "started",
        "base_url": sandbox.base_url(),
        "operations": sandbox.operations(),
        "mode": sandbox.platform_mode().to_string(),
        "algorithm": sandbox.algorithm().to_string(),
        "mchid": merchant.mchid(),
        "merchant_serial": merchant.serial().as_str(),
        "keys": options.keys,
        "settings": options.keys.join("settings.json"),
        "notify_url": sandbox.notify_url(),
        "forward_to": sandbox.forward_to(),
        "state": sandbox.state_file(),
        "tls_ca": options.tls.then(|| options.keys.join("tls_ca.pem")),
    });
    started.to_string()
}

/// The mode, and the algorithms where they are not those that most gateways have.
fn algorithm(sandbox: &Sandbox) -> String {
    let mode = sandbox.platform_mode();
    match sandbox.algorithm() {
        Algorithm::Rsa => format!("mode {mode}"),
        // There are certificates alone.
        Algorithm::Sm2 => "algorithm sm2".to_owned(),
        Algorithm::Mixed => format!("mode {mode}, algorithm mixed"),
    }
}

/// What it is and where, in a few lines that stay in sight.
fn summary(sandbox: &Sandbox, options: &Serve, name: &str) -> String {
    let merchant = sandbox.merchant();
    let key = sandbox.platform_keys().preferred().map(ToString::to_string).unwrap_or_default();
    let callbacks = match (sandbox.forward_to(), sandbox.notify_url()) {
        (Some(forward), _) => format!("all to {forward}"),
        (None, Some(url)) => format!("{url}, or to the address of this machine that an order names"),
        (None, None) => "to the address of this machine that an order names: --forward-to URL takes all".to_owned(),
    };
    let state =
        sandbox.state_file().map_or("in memory: --state FILE keeps it".to_owned(), |file| file.display().to_string());
    let tls = if options.tls {
        let file = options.keys.join("tls_ca.pem");
        format!("TLS         clients trust {}, as by SSL_CERT_FILE or NODE_EXTRA_CA_CERTS\n", file.display())
    } else {
        String::new()
    };
    let is_default = options.keys.as_os_str() == KEYS;
    let of_keys = if is_default { String::new() } else { format!(" --keys {}", options.keys.display()) };
    format!(
        "console     {base_url}/\n\
         gateway     {base_url}, {operations} operations, {algorithm}\n\
         merchant    {mchid}, certificate {serial}\n\
         WeChat Pay  {key}\n\
         {tls}\
         keys        {keys}\n\
         settings    WECHATPAY_SETTINGS={settings} leads a client here\n\
         callbacks   {callbacks}\n\
         state       {state}\n\
         control     {base_url}/_sandbox/openapi.yaml\n\
         clients     programs in {languages}: {name} guide LANGUAGE{of_keys}, or the console\n\
         Ctrl-C stops it.\n",
        base_url = sandbox.base_url(),
        operations = sandbox.operations(),
        algorithm = algorithm(sandbox),
        mchid = merchant.mchid(),
        serial = merchant.serial(),
        keys = options.keys.display(),
        settings = options.keys.join("settings.json").display(),
        languages = LANGUAGES.join(", "),
    )
}
