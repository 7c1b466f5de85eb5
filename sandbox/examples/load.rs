//! Signed calls to a running sandbox, as many as it takes: `load BASE_URL KEYS CALLS`.
//!
//! It prints how many calls a second were answered. Each connection signs its
//! request once and sends it again and again, as the gateway allows within five
//! minutes, so that nearly all of the work is the sandbox's own.

use std::{error::Error, path::Path, time::Instant};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    task::JoinSet,
};
use wechatpay_auth::{Certificate, Clock, Merchant, NonceSource, PrivateKey, RequestToSign};

const CONNECTIONS: usize = 16;
const TARGET: &str = "/v3/businesscircle/user-authorizations/oUpF8uMuAJOM2pxb1Q?appid=wx1234567890abcdef";

type Failure = Box<dyn Error + Send + Sync>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [base_url, keys, calls] = arguments.as_slice() else {
        return Err("the arguments are BASE_URL KEYS CALLS".into());
    };
    let calls: usize = calls.parse()?;
    let address = base_url.strip_prefix("http://").ok_or("the address begins with http://")?.to_owned();
    let request = request(Path::new(keys), &address)?;

    let started = Instant::now();
    let mut connections = JoinSet::new();
    for number in 0..CONNECTIONS {
        let share = calls / CONNECTIONS + usize::from(number < calls % CONNECTIONS);
        connections.spawn(connection(address.clone(), request.clone(), share));
    }
    while let Some(done) = connections.join_next().await {
        done??;
    }
    println!("{:.0}", calls as f64 / started.elapsed().as_secs_f64());
    Ok(())
}

/// A complete request, signed now.
fn request(keys: &Path, host: &str) -> Result<Vec<u8>, Failure> {
    let settings: serde_json::Value = serde_json::from_slice(&std::fs::read(keys.join("settings.json"))?)?;
    let mchid = settings["mchid"].as_str().ok_or("settings.json has no mchid")?;
    let certificate = Certificate::read(keys.join("apiclient_cert.pem"))?;
    let merchant = Merchant::with_certificate(mchid, &certificate, PrivateKey::read(keys.join("apiclient_key.pem"))?)?;
    let nonce = NonceSource::system().next()?;
    let timestamp = Clock::system().now();
    let to_sign = RequestToSign { method: "GET", target: TARGET, timestamp, nonce: &nonce, body: b"" };
    let authorization = wechatpay_auth::sign(&merchant, &to_sign)?;
    let head = format!(
        "GET {TARGET} HTTP/1.1\r\nHost: {host}\r\nAccept: application/json\r\nUser-Agent: load\r\n\
         Authorization: {authorization}\r\n\r\n"
    );
    Ok(head.into_bytes())
}

/// One call after the other over one connection; every response has to be a signed success.
async fn connection(address: String, request: Vec<u8>, calls: usize) -> Result<(), Failure> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let mut received = Vec::with_capacity(4096);
    for _ in 0..calls {
        stream.write_all(&request).await?;
        received.clear();
        while !is_complete(&received)? {
            if stream.read_buf(&mut received).await? == 0 {
                return Err("the connection was closed".into());
            }
        }
        let text = std::str::from_utf8(&received)?;
        if !text.starts_with("HTTP/1.1 200") || !text.contains("\r\nWechatpay-Signature: ") {
            return Err(format!("not a signed success: {text}").into());
        }
    }
    Ok(())
}

/// Whether head and body have come.
fn is_complete(received: &[u8]) -> Result<bool, Failure> {
    let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") else {
        return Ok(false);
    };
    let head = std::str::from_utf8(received.get(..end).unwrap_or_default())?;
    let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: "));
    let length: usize = length.ok_or("a response has no length")?.parse()?;
    Ok(received.len() >= end + 4 + length)
}
