//! The control interface under `/_sandbox/`.
//!
//! In: JSON from programs on this machine. Out: JSON. It is no part of the
//! gateway: nothing is signed, nothing is logged, no key is handed out. Other
//! machines are refused even where the gateway itself is open to them, and so
//! are web pages of other origins, because a browser on this machine would
//! carry their requests here.

use std::net::SocketAddr;

use axum::{body::Body, response::Response};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header, request::Parts};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::server::Gateway;

/// Everything below this path is control.
pub(crate) const PREFIX: &str = "/_sandbox/";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Member {
    openid: String,
    appid: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewPayment {
    openid: String,
    appid: String,
    /// In 分.
    amount: u64,
}

type Answer = Result<Value, (StatusCode, String)>;

/// The answer to a control request; `path` is what follows the prefix.
pub(crate) fn answer(gateway: &Gateway, peer: SocketAddr, parts: &Parts, path: &str, body: Option<Bytes>) -> Response {
    let answer = if !is_local(peer) || is_foreign_page(parts) {
        Err((StatusCode::FORBIDDEN, "the control interface answers programs on this machine only".to_owned()))
    } else {
        route(gateway, parts.method.as_str(), path, body)
    };
    let (status, body) = match answer {
        Ok(body) => (StatusCode::OK, body),
        Err((status, message)) => (status, json!({"message": message})),
    };
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    response
}

fn route(gateway: &Gateway, method: &str, path: &str, body: Option<Bytes>) -> Answer {
    let now = gateway.clock.now();
    match (method, path) {
        ("GET", "settings") => Ok(settings(gateway)),
        ("GET", "calls") => Ok(json!({"calls": gateway.calls.all()})),
        ("GET", "payments") => Ok(json!({"payments": gateway.state.payments()})),
        ("POST", "authorize") => {
            let Member { openid, appid } = parse(body)?;
            gateway.state.authorize(&openid, &appid, now);
            Ok(json!({"authorized": true}))
        }
        ("POST", "withdraw") => {
            let Member { openid, appid } = parse(body)?;
            Ok(json!({"withdrawn": gateway.state.withdraw(&openid, &appid, now)}))
        }
        ("POST", "pay") => {
            let NewPayment { openid, appid, amount } = parse(body)?;
            Ok(json!({"transaction_id": gateway.state.pay(&openid, &appid, amount, now)}))
        }
        (_, "settings" | "calls" | "payments" | "authorize" | "withdraw" | "pay") => Err((
            StatusCode::METHOD_NOT_ALLOWED,
            "settings, calls and payments are read with GET, authorize, withdraw and pay are sent with POST".to_owned(),
        )),
        _ => {
            Err((StatusCode::NOT_FOUND, "there are settings, calls, payments, authorize, withdraw and pay".to_owned()))
        }
    }
}

/// What a client needs to know, without the merchant's private key.
fn settings(gateway: &Gateway) -> Value {
    json!({
        "base_url": gateway.base_url,
        "mchid": gateway.merchant.mchid(),
        "merchant_serial": gateway.merchant.serial().as_str(),
        "platform_public_key_id": gateway.signer.serial.as_str(),
        "platform_public_key": gateway.platform_public_pem,
        "operations": gateway.routes.len(),
    })
}

fn parse<T: DeserializeOwned>(body: Option<Bytes>) -> Result<T, (StatusCode, String)> {
    let body = body.ok_or_else(|| (StatusCode::PAYLOAD_TOO_LARGE, "the body is larger than 1 MiB".to_owned()))?;
    serde_json::from_slice(&body).map_err(|error| (StatusCode::BAD_REQUEST, format!("the body does not fit: {error}")))
}

/// Whether the request comes from this machine.
fn is_local(peer: SocketAddr) -> bool {
    peer.ip().to_canonical().is_loopback()
}

/// Browsers name the page's origin; programs do not.
fn is_foreign_page(parts: &Parts) -> bool {
    let Some(origin) = parts.headers.get(header::ORIGIN) else {
        return false;
    };
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://")) != host
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_local_only_loopback_addresses_are() {
        let is_local = |peer: &str| is_local(peer.parse().expect("an address"));
        assert!(is_local("127.0.0.1:1") && is_local("127.9.9.9:1") && is_local("[::1]:1"));
        assert!(is_local("[::ffff:127.0.0.1]:1"));
        assert!(!is_local("192.0.2.1:1") && !is_local("[::ffff:192.0.2.1]:1") && !is_local("[2001:db8::1]:1"));
    }
}
