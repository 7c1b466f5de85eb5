//! A client that sends exactly what a test says, right or wrong.

use std::{path::PathBuf, sync::LazyLock};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use wechatpay_auth::{Clock, Credentials, PlatformKeys, PrivateKey, RequestToSign, Verified, VerifyError};
use wechatpay_sandbox::{Builder, PlatformMode, Sandbox};

/// The sandbox's clock: 2020-05-20T13:29:35+08:00.
pub const NOW: i64 = 1_589_952_575;
pub const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";
pub const KEY_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";

// Making RSA keys is slow, so that all tests share them.
pub static MERCHANT_KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().expect("a key"));
static PLATFORM_KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().expect("a key"));
static CERTIFICATE_KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().expect("a key"));
/// A key that the sandbox does not know.
pub static OTHER_KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().expect("a key"));

/// A sandbox on a free port, with shared keys and a clock that stands still.
pub fn builder() -> Builder {
    Sandbox::builder()
        .merchant_key(MERCHANT_KEY.clone())
        .platform_key(KEY_ID, PLATFORM_KEY.clone())
        .clock(Clock::fixed(NOW))
}

pub async fn sandbox() -> Sandbox {
    builder().start().await.expect("a sandbox")
}

/// A sandbox in another mode than the usual one.
pub async fn sandbox_in(mode: PlatformMode) -> Sandbox {
    builder().platform_mode(mode).platform_certificate_key(CERTIFICATE_KEY.clone()).start().await.expect("a sandbox")
}

/// An order by code (Native下单) that names an address for its callback.
pub fn native_order(sandbox: &Sandbox, number: &str, notify_url: &str) -> Value {
    json!({
        "appid": "wxd678efh567hg6787",
        "mchid": sandbox.merchant().mchid(),
        "description": "an order",
        "out_trade_no": number,
        "notify_url": notify_url,
        "amount": {"total": 100},
    })
}

/// A text as it travels in an encrypted field: encrypted with WeChat Pay's public key.
pub fn encrypted(text: &str) -> String {
    PLATFORM_KEY.public_key().encrypt(text.as_bytes()).expect("a short text")
}

/// A sandbox for the product of `tests/data/spec`.
pub async fn sample_sandbox() -> Sandbox {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/spec");
    builder().spec_dir(folder).start().await.expect("a sandbox")
}

/// A sandbox for the product of `tests/data/brand`, which a brand calls.
pub fn brand_builder() -> Builder {
    builder().spec_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/brand"))
}

/// A request in the making.
#[derive(Clone)]
pub struct Call {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    timestamp: i64,
}

/// What a call names as its host, unless it says otherwise: that of the sandbox, which is sent in its place.
const HERE: &str = "127.0.0.1";

impl Call {
    pub fn new(method: &str, target: &str) -> Self {
        let headers = [("Host", HERE), ("Accept", "application/json"), ("User-Agent", "test")];
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
            body: Vec::new(),
            timestamp: NOW,
        }
    }

    pub fn get(target: &str) -> Self {
        Self::new("GET", target)
    }

    pub fn post(target: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..Self::new("POST", target).with("Content-Type", "application/json") }
    }

    pub fn post_json(target: &str, body: &Value) -> Self {
        Self::post(target, body.to_string())
    }

    pub fn method(mut self, method: &str) -> Self {
        self.method = method.to_owned();
        self
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(present, _)| !present.eq_ignore_ascii_case(name));
        self
    }

    pub fn at(mut self, timestamp: i64) -> Self {
        self.timestamp = timestamp;
        self
    }

    pub fn signed(self, caller: &Credentials) -> Self {
        let authorization = self.authorization(caller);
        self.with("Authorization", &authorization)
    }

    pub fn authorization(&self, caller: &Credentials) -> String {
        let request = RequestToSign {
            method: &self.method,
            target: &self.target,
            timestamp: self.timestamp,
            nonce: NONCE,
            body: &self.body,
        };
        wechatpay_auth::sign(caller, &request).expect("a signature")
    }

    /// After signing, so that the signature no longer fits.
    pub fn tampered(mut self, change: impl FnOnce(&mut String, &mut Vec<u8>)) -> Self {
        change(&mut self.target, &mut self.body);
        self
    }

    pub fn json(self, body: &Value) -> Self {
        Self { body: body.to_string().into_bytes(), ..self }
    }

    /// The complete request as it goes over the wire.
    pub fn bytes(&self) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/1.1\r\n", self.method, self.target);
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!("Content-Length: {}\r\nConnection: close\r\n\r\n", self.body.len());
        [head.as_bytes(), &self.body].concat()
    }

    pub async fn send(mut self, sandbox: &Sandbox) -> Reply {
        let address = address(&sandbox.base_url());
        for (_, host) in self.headers.iter_mut().filter(|(name, value)| name == "Host" && value == HERE) {
            host.clone_from(&address);
        }
        Reply::parse(&exchange(sandbox, &self.bytes()).await)
    }

    /// Signed by the sandbox's brand, and with the name of WeChat Pay's key for it.
    pub fn of_the_brand(self, sandbox: &Sandbox) -> Self {
        let keys = sandbox.brand_keys().expect("a brand");
        let id = keys.platform_keys().preferred().expect("a public key").to_string();
        self.with("Wechatpay-Serial", &id).signed(&keys.brand())
    }

    pub async fn send_signed(self, sandbox: &Sandbox) -> Reply {
        self.signed(&sandbox.merchant()).send(sandbox).await
    }
}

fn address(base_url: &str) -> String {
    base_url.strip_prefix("http://").expect("a plain address").to_owned()
}

/// Sends bytes, and reads until the server closes the connection.
pub async fn exchange(sandbox: &Sandbox, bytes: &[u8]) -> Vec<u8> {
    let address = address(&sandbox.base_url());
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(bytes).await.expect("a request sent");
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.expect("a response");
    response
}

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Reply {
    pub fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a head");
        let head = std::str::from_utf8(&bytes[..end]).expect("a textual head");
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status line");
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(": ").expect("a header");
            (HeaderName::try_from(name).expect("a name"), HeaderValue::try_from(value).expect("a value"))
        });
        Self {
            status: status.parse().expect("a status"),
            headers: headers.collect(),
            body: Bytes::copy_from_slice(&bytes[end + 4..]),
        }
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }

    pub fn verify(&self, sandbox: &Sandbox) -> Result<Verified, VerifyError> {
        self.verify_with(&sandbox.platform_keys())
    }

    pub fn verify_with(&self, keys: &PlatformKeys) -> Result<Verified, VerifyError> {
        wechatpay_auth::verify(&self.headers, self.body.clone(), keys, NOW)
    }

    /// Status, code and message of a refusal.
    pub fn refusal(&self) -> (u16, String, String) {
        let body = self.json();
        let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
        (self.status, text("code"), text("message"))
    }

    pub fn is_signed(&self) -> bool {
        self.headers.keys().any(|name| name.as_str().starts_with("wechatpay-"))
    }
}
