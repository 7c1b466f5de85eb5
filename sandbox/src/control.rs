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

use crate::{callbacks::Callback, gateway::Gateway, models::happenings::Called};

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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewRefund {
    transaction_id: String,
    /// In 分.
    amount: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewCallback {
    url: String,
    event_type: String,
    resource: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Receiver {
    url: String,
}

const READ: [&str; 4] = ["settings", "calls", "payments", "deliveries"];
const SENT: [&str; 7] = ["authorize", "withdraw", "pay", "refund", "notify", "probe", "rotate_certificate"];

type Answer = Result<Value, (StatusCode, String)>;

/// The answer to a control request; `path` is what follows the prefix.
pub(crate) async fn answer(
    gateway: &Gateway,
    peer: SocketAddr,
    parts: &Parts,
    path: &str,
    body: Option<Bytes>,
) -> Response {
    let answer = if !is_local(peer) || is_foreign_page(parts) {
        Err((StatusCode::FORBIDDEN, "the control interface answers programs on this machine only".to_owned()))
    } else {
        route(gateway, parts.method.as_str(), path, body).await
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

async fn route(gateway: &Gateway, method: &str, path: &str, body: Option<Bytes>) -> Answer {
    match (method, path) {
        ("GET", "settings") => settings(gateway),
        ("GET", "calls") => Ok(json!({"calls": gateway.calls.all()})),
        ("GET", "payments") => Ok(json!({"payments": gateway.state.payments()})),
        ("GET", "deliveries") => Ok(json!({"deliveries": gateway.deliveries.all()})),
        ("POST", "authorize") => {
            let Member { openid, appid } = parse(body)?;
            let called = gateway.authorize(&openid, &appid);
            Ok(with_callback(gateway, json!({"authorized": true}), called))
        }
        ("POST", "withdraw") => {
            let Member { openid, appid } = parse(body)?;
            Ok(json!({"withdrawn": gateway.withdraw(&openid, &appid)}))
        }
        ("POST", "pay") => {
            let NewPayment { openid, appid, amount } = parse(body)?;
            let (transaction_id, called) = gateway.pay(&openid, &appid, amount);
            Ok(with_callback(gateway, json!({"transaction_id": transaction_id}), called))
        }
        ("POST", "refund") => {
            let NewRefund { transaction_id, amount } = parse(body)?;
            let Some((refund_id, called)) = gateway.refund(&transaction_id, amount) else {
                let message = "there is no such payment, or less of it is left to be paid back";
                return Err((StatusCode::NOT_FOUND, message.to_owned()));
            };
            Ok(with_callback(gateway, json!({"refund_id": refund_id}), called))
        }
        ("POST", "notify") => {
            let NewCallback { url, event_type, resource } = parse(body)?;
            let callback = Callback { url, event_type, resource, probe: false };
            Ok(json!(gateway.deliver(callback).await))
        }
        ("POST", "probe") => {
            let Receiver { url } = parse(body)?;
            Ok(json!(gateway.deliver(Callback::probe(url)).await))
        }
        ("POST", "rotate_certificate") => match gateway.rotate_certificate().await {
            Ok(serial) => Ok(json!({"platform_certificate_serial": serial.as_str()})),
            Err(error) => Err((StatusCode::CONFLICT, error.to_string())),
        },
        (_, known) if READ.contains(&known) || SENT.contains(&known) => {
            let message = format!("{} are read with GET, {} are sent with POST", READ.join(", "), SENT.join(", "));
            Err((StatusCode::METHOD_NOT_ALLOWED, message))
        }
        _ => Err((StatusCode::NOT_FOUND, format!("there are {}, {}", READ.join(", "), SENT.join(", ")))),
    }
}

/// Says what became of the callback, where callbacks were asked for.
fn with_callback(gateway: &Gateway, mut body: Value, called: Called) -> Value {
    if gateway.notify_url.is_some() {
        match called {
            Ok(event_type) => body["callback"] = json!(event_type),
            Err(reason) => body["no_callback"] = json!(reason),
        }
    }
    body
}

/// What a client needs to know, without the merchant's private key and APIv3 key.
fn settings(gateway: &Gateway) -> Answer {
    let mut settings = json!({
        "base_url": gateway.base_url,
        "mchid": gateway.merchant.mchid(),
        "merchant_serial": gateway.merchant.serial().as_str(),
        "merchant_certificate": gateway.merchant_certificate_pem,
        "mode": gateway.platform.mode().to_string(),
        "operations": gateway.routes.len(),
    });
    if let Some(public) = gateway.platform.public() {
        let failed = |error: wechatpay_auth::KeyError| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string());
        settings["platform_public_key_id"] = json!(public.serial.as_str());
        settings["platform_public_key"] = json!(public.key.public_key().to_pem().map_err(failed)?);
    }
    if let Some(newest) = gateway.platform.certificates().last() {
        settings["platform_certificate_serial"] = json!(newest.named.serial.as_str());
        settings["platform_certificate"] = json!(newest.pem);
    }
    if let Some(url) = &gateway.notify_url {
        settings["notify_url"] = json!(url);
    }
    Ok(settings)
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
