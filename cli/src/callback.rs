//! `wechatpay callback`: callbacks (回调通知), opened and made.
//!
//! In: what a program received, or what it is to receive. Out: what stands in it, or why it is refused; the response to
//! one that was made. What always holds: nothing of a callback is shown before its signature is verified, and one is
//! made with the sandbox's keys alone, for which no real program has the other half.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};
use http::{HeaderMap, HeaderName, HeaderValue};
use reqwest::Url;
use serde_json::{Value, json};
use wechatpay::{Callbacks, Client, testing::Platform};
use wechatpay_auth::{ApiV3Key, Certificate, Clock, Credentials, KeyAlgorithm, KeyError, KeyRing, PrivateKey, Serial};
use wechatpay_client::Settings;
use wechatpay_codegen::api::Event;

use crate::{
    book::{Book, nearest},
    decrypt,
    exit::Exit,
    failure::Failure,
    json, profile,
    surroundings::{Global, Surroundings},
    values,
};

/// The half of WeChat Pay's key that only a sandbox has.
const SANDBOX_KEY: &str = "sandbox_platform_key.pem";
/// A platform certificate and its key there, and the folder that those of SM2 stand in.
const SANDBOX_CERTIFICATE: &str = "platform_cert.pem";
const SANDBOX_CERTIFICATE_KEY: &str = "sandbox_platform_cert_key.pem";
const SM2: &str = "sm2";

/// What is done with callbacks.
#[derive(Debug, Args)]
pub(crate) struct Callback {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Verify and decrypt a callback, and show it, or say why not
    Open {
        /// Its headers: a line `Name: value` for each, or a JSON object
        #[arg(long, value_name = "FILE")]
        headers: PathBuf,
        /// Its body, byte for byte as it came
        #[arg(long, value_name = "FILE")]
        body: PathBuf,
        /// Take one that is older than five minutes, to look into it
        #[arg(long)]
        any_age: bool,
        /// It is a brand's (品牌)
        #[arg(long)]
        brand: bool,
    },
    /// Make a signed, encrypted callback with the sandbox's keys, and send it to a program
    Send {
        /// Its type, such as TRANSACTION.SUCCESS
        #[arg(value_name = "EVENT_TYPE")]
        event_type: String,
        /// Where it goes
        #[arg(value_name = "URL")]
        url: Url,
        /// What is in it: JSON, @FILE, or @- [default: the example of the description]
        #[arg(short, long, value_name = "JSON")]
        data: Option<String>,
    },
}

pub(crate) async fn run(options: &Callback, global: &Global, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    match &options.task {
        Task::Open { headers, body, any_age, brand } => open(headers, body, *any_age, *brand, global, around),
        Task::Send { event_type, url, data } => send(event_type, url, data.as_deref(), global, around).await,
    }
}

fn open(
    headers: &Path,
    body: &Path,
    any_age: bool,
    brand: bool,
    global: &Global,
    around: &mut Surroundings<'_>,
) -> Result<Exit, Failure> {
    let headers = headers_of(headers)?;
    let body = fs::read(body).map_err(|error| Failure::file(body, "read", &error))?;
    let (ring, key, caller): (KeyRing, ApiV3Key, Option<Credentials>) = if brand {
        let settings = profile::brand(global, around)?;
        let client = Client::of_brand_settings(&settings).build().ok();
        (settings.key_ring().clone(), settings.brand_api_key()?, client.map(|client| (**client.caller()).clone()))
    } else {
        let settings = profile::merchant(global, around)?;
        let client = Client::of_settings(&settings).build().ok();
        (settings.key_ring().clone(), settings.api_v3_key()?, client.map(|client| (**client.caller()).clone()))
    };
    let mut callbacks = Callbacks::new(ring, key);
    let told = headers.get("Wechatpay-Timestamp").and_then(|value| value.to_str().ok()?.parse().ok());
    if let (true, Some(seconds)) = (any_age, told) {
        callbacks = callbacks.clock(Clock::fixed(seconds));
    }
    let callback = callbacks.accept(&headers, &body).map_err(|rejection| {
        let status = rejection.status().as_u16();
        let failure = Failure::new(Exit::Failed, rejection.to_string());
        let failure = failure.and("response", format!("a program answers it with {status}"));
        match rejection {
            wechatpay_auth::Rejection::Stale { .. } => failure.help("`--any-age` looks into it all the same"),
            _ => failure,
        }
    })?;
    let book = Book::bundled()?;
    let mut resource: Value = serde_json::from_slice(callback.resource()).unwrap_or_default();
    let event = book.description.event(callback.event_type(), &resource);
    if let (Some(event), Some(caller)) = (event, &caller) {
        // One that does not open stays as it came.
        let _ = decrypt::open(&book, &event.resource, &mut resource, caller);
    }
    let shown = json!({
        "id": callback.id(),
        "event_type": callback.event_type(),
        "title": event.and_then(|event| event.docs.title.as_deref()),
        "create_time": callback.create_time(),
        "resource": resource,
    });
    let coloured = global.coloured(around);
    json::write(around.out, &shown, coloured)?;
    if event.is_none() {
        writeln!(around.err, "note: the description has no callback of this type and these fields")?;
    }
    Ok(Exit::Done)
}

/// Lines of a head, or a JSON object of names and values.
fn headers_of(path: &Path) -> Result<HeaderMap, Failure> {
    let held = fs::read_to_string(path).map_err(|error| Failure::file(path, "read", &error))?;
    let unfit = || {
        Failure::usage(format!("{} holds no headers", path.display()))
            .help("write `Name: value` on each line, or a JSON object of names and values")
    };
    let pairs: Vec<(String, String)> = match serde_json::from_str::<Value>(&held) {
        Ok(Value::Object(fields)) => {
            fields.into_iter().filter_map(|(name, value)| Some((name, value.as_str()?.to_owned()))).collect()
        }
        _ => held
            .lines()
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
            .collect(),
    };
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        // What is not a header's name, such as the line of a request, is not among those that count.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.append(name, value);
        }
    }
    if headers.is_empty() { Err(unfit()) } else { Ok(headers) }
}

async fn send(
    event_type: &str,
    url: &Url,
    data: Option<&str>,
    global: &Global,
    around: &mut Surroundings<'_>,
) -> Result<Exit, Failure> {
    let settings = profile::merchant(global, around)?;
    let client = Client::of_settings(&settings).build();
    let client = client.map_err(|error| Failure::new(Exit::Settings, error.to_string()))?;
    let folder = profile::folder(global, around)?;
    let platform = platform(&folder, &settings, client.caller().algorithm())?;
    let book = Book::bundled()?;
    let mut resource = match data {
        Some(data) => values::body(data, around)?,
        None => example(&book, event_type)?,
    };
    if let Some(event) = book.description.event(event_type, &resource) {
        let seal = |text: &str| client.caller().public_key()?.encrypt(text.as_bytes()).ok();
        decrypt::seal(&book, &event.resource, &mut resource, &seal)
            .ok_or_else(|| Failure::usage("a field of the callback travels encrypted and is too long for that"))?;
    }
    let made = platform.signed_callback(event_type, &resource);
    let (headers, body) = made.map_err(|error| Failure::new(Exit::Failed, error.to_string()))?;
    let http = reqwest::Client::builder().no_proxy().build();
    let http = http.map_err(|error| Failure::new(Exit::Failed, error.to_string()))?;
    let response = http.post(url.clone()).headers(headers).header("Content-Type", "application/json").body(body);
    let lost = |error: reqwest::Error| {
        Failure::new(Exit::NeverSent, format!("the program does not answer: {}", error.without_url()))
            .help("see whether it runs, and at this address")
    };
    let response = response.send().await.map_err(lost)?;
    let status = response.status().as_u16();
    let bytes = response.bytes().await.map_err(lost)?;
    let said: String = String::from_utf8_lossy(&bytes).chars().filter(|c| !c.is_control() || *c == '\n').collect();
    writeln!(around.out, "{}", format!("{status} {said}").trim_end())?;
    if matches!(status, 200 | 204) {
        return Ok(Exit::Done);
    }
    Err(Failure::new(Exit::Failed, "the program did not take the callback")
        .help("it answers 200 or 204 once the callback is verified and kept; WeChat Pay sends others again"))
}

/// WeChat Pay with the sandbox's keys in the folder of a profile, of the merchant's algorithm.
fn platform(folder: &Path, settings: &Settings, algorithm: KeyAlgorithm) -> Result<Platform, Failure> {
    let unusable = |error: KeyError| Failure::new(Exit::Settings, error.to_string());
    let key_in = |folder: &Path, name: &str| {
        PrivateKey::read(folder.join(name)).map_err(|error| {
            let what = format!(
                "a callback is made with the sandbox's keys alone, and there is none in {}: {error}",
                folder.display()
            );
            Failure::new(Exit::Settings, what).help("`--profile sandbox`, or the folder of a sandbox that was started")
        })
    };
    let ring = settings.key_ring().current();
    let is_public_key = |serial: &Serial| serial.as_str().starts_with("PUB_KEY_ID_");
    let public_key = ring.preferred().filter(|serial| is_public_key(serial));
    if let (KeyAlgorithm::Rsa, Some(id)) = (algorithm, public_key) {
        return Platform::of(key_in(folder, SANDBOX_KEY)?, id.as_str(), settings.api_v3_key()?).map_err(unusable);
    }
    // A profile is the folder of all keys, or the one of SM2 inside of it.
    let inside = Some(folder.join(SM2)).filter(|inside| algorithm == KeyAlgorithm::Sm2 && inside.is_dir());
    let folder = inside.as_deref().unwrap_or(folder);
    let key = key_in(folder, SANDBOX_CERTIFICATE_KEY)?;
    let certificate = Certificate::read(folder.join(SANDBOX_CERTIFICATE)).map_err(unusable)?;
    let is_certificate = |serial: &&Serial| {
        let key = ring.find(serial.as_str()).filter(|key| key.algorithm() == algorithm);
        key.is_some() && !is_public_key(serial)
    };
    let named: Vec<&Serial> = ring.serials().filter(is_certificate).collect();
    // Whoever trusts the newer certificate alone would refuse what the older one signs.
    if let (Some(newer), false) = (named.first(), named.contains(&certificate.serial())) {
        let what = format!(
            "the settings name the platform certificate {newer}, and {} has no key of it: the sandbox has replaced its \
             certificate since, and keeps the new key to itself",
            folder.display()
        );
        return Err(
            Failure::new(Exit::Settings, what).help("`wechatpay sandbox fire` has the sandbox send the callback")
        );
    }
    Platform::with_certificate(key, certificate, settings.api_v3_key()?).map_err(unusable)
}

/// The example of a callback of this type.
fn example(book: &Book, event_type: &str) -> Result<Value, Failure> {
    let mut events: Vec<&Event> = book.description.events().map(|(_, event)| event).collect();
    // Of several under one type, the plain one comes first.
    events.sort_by_key(|event| event.variant.is_some() || !event.recognized_by.is_empty());
    let mut found = events.iter().filter(|event| event.event_type == event_type);
    found.find_map(|event| book.description.example(&event.resource)).ok_or_else(|| {
        let failure = Failure::usage("the description has no example of this callback");
        match nearest(event_type, events.iter().map(|event| event.event_type.clone())) {
            Some(meant) if meant != event_type => failure.help(format!("is `{meant}` meant? `-d` sends any resource")),
            _ => failure.help("give a resource: `-d @FILE`"),
        }
    })
}
