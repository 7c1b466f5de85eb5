//! 国密: what this project signs, seals and encrypts with SM2, SM3 and SM4, for OpenSSL; and what OpenSSL makes, for us.
//!
//! Without an argument one JSON object goes out on stdout: throwaway keys, requests, responses, callbacks and
//! encrypted texts of ours. With the name of a file, which `tests/interop/gm.py` has written, the same of OpenSSL's comes
//! in, and a line goes out for each check. It always holds that neither side has seen the other's code.

use std::{error::Error, fs};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value, json};
use wechatpay_auth::{
    ApiV3Key, Certificate, Clock, Merchant, NonceSource, PlatformCertificates, PlatformKeys, PrivateKey, PublicKey,
    RequestToSign,
    gateway::{Authorization, CallbackToSeal, seal_callback, sign_response},
    open_callback, sign, verify,
};

type Failure = Box<dyn Error>;

const MCHID: &str = "1230000109";
const SERIAL: &str = "6A2E2D5B0D0E4C57B5D7B0B1F1F0A9C8D7E6F5A4";
const API_V3_KEY: &str = "0123456789abcdefghijklmnopqrstuv";
const TEXTS: [&str; 4] = ["", "{}", r#"{"name":"张三","note":"a b\r\n"}"#, "名名名名名名名名名名名名名名名名名名名名"];

fn main() -> Result<(), Failure> {
    match std::env::args().nth(1) {
        None => println!("{}", ours()?),
        Some(file) => {
            let checks = theirs(&serde_json::from_str(&fs::read_to_string(file)?)?);
            for (name, outcome) in &checks {
                match outcome {
                    Ok(()) => println!("PASS {name}"),
                    Err(error) => println!("FAIL {name}: {error}"),
                }
            }
            println!("END {}", checks.len());
        }
    }
    Ok(())
}

fn ours() -> Result<Value, Failure> {
    let (merchant_key, platform_key) = (PrivateKey::generate_sm2()?, PrivateKey::generate_sm2()?);
    let keys = json!({
        "api_v3_key": API_V3_KEY,
        "merchant_public_key": merchant_key.public_key().to_pem()?,
        "platform_private_key": platform_key.to_pem()?.as_str(),
        "platform_public_key": platform_key.public_key().to_pem()?,
    });
    let encrypted = TEXTS
        .iter()
        .filter(|text| !text.is_empty())
        .map(|text| Ok(json!({"text": text, "ciphertext": platform_key.public_key().encrypt(text.as_bytes())?})));
    let encrypted = encrypted.collect::<Result<Vec<_>, Failure>>()?;
    let merchant = Merchant::new(MCHID, SERIAL, merchant_key)?;
    let (now, nonces) = (Clock::system().now(), NonceSource::system());
    let (mut requests, mut responses, mut callbacks) = (Vec::new(), Vec::new(), Vec::new());
    for text in TEXTS {
        let nonce = nonces.next()?;
        let request = RequestToSign {
            method: "POST",
            target: "/v3/pay/transactions/id/1?mchid=1%20%E5%90%8D",
            timestamp: now,
            nonce: &nonce,
            body: text.as_bytes(),
        };
        requests.push(json!({
            "message": String::from_utf8(request.message())?,
            "authorization": sign(&merchant, &request)?,
        }));
        let headers = sign_response(&platform_key, SERIAL, now, &nonce, text.as_bytes())?;
        responses.push(json!({"headers": written(&headers)?, "body": text}));
        let callback = CallbackToSeal {
            id: "EV-2018022511223320873",
            create_time: "2026-11-29T08:00:00+08:00",
            event_type: "TRANSACTION.SUCCESS",
            summary: None,
            original_type: Some("transaction"),
            associated_data: (!text.is_empty()).then_some("transaction"),
            resource: text.as_bytes(),
        };
        let (headers, body) =
            seal_callback(&platform_key, SERIAL, &ApiV3Key::new(API_V3_KEY)?, now, &nonces, &callback)?;
        callbacks.push(json!({"headers": written(&headers)?, "body": String::from_utf8(body)?, "resource": text}));
    }
    let mut made = keys;
    made["requests"] = requests.into();
    made["responses"] = responses.into();
    made["callbacks"] = callbacks.into();
    made["encrypted"] = encrypted.into();
    Ok(made)
}

fn written(headers: &HeaderMap) -> Result<Map<String, Value>, Failure> {
    headers.iter().map(|(name, value)| Ok((name.to_string(), value.to_str()?.into()))).collect()
}

/// What OpenSSL has made, each with what came of it.
fn theirs(made: &Value) -> Vec<(String, Result<(), Failure>)> {
    let each = |name: &str, check: fn(&Value, &Value) -> Result<(), Failure>| {
        let items = made[name].as_array().map(Vec::as_slice).unwrap_or_default();
        let checks = items.iter().enumerate();
        let named =
            |at, item: &Value| format!("their {name} {at}{}", if item["altered"] == true { ", altered" } else { "" });
        checks.map(|(at, item)| (named(at, item), check(made, item))).collect::<Vec<_>>()
    };
    let mut checks = each("requests", request);
    checks.extend(each("responses", response));
    checks.extend(each("callbacks", callback));
    checks.extend(each("certificates", certificates));
    checks.extend(each("encrypted", encrypted));
    checks
}

fn text<'a>(value: &'a Value, name: &str) -> Result<&'a str, Failure> {
    value[name].as_str().ok_or_else(|| format!("there is no {name}").into())
}

/// Fails unless what is right is accepted, and what is not is refused.
fn expect<T, E: std::fmt::Display>(item: &Value, outcome: Result<T, E>) -> Result<Option<T>, Failure> {
    match (outcome, item["altered"] == true) {
        (Ok(value), false) => Ok(Some(value)),
        (Err(_), true) => Ok(None),
        (Ok(_), true) => Err("it was accepted although it was altered".into()),
        (Err(error), false) => Err(error.to_string().into()),
    }
}

fn request(made: &Value, item: &Value) -> Result<(), Failure> {
    let authorization = Authorization::parse(text(item, "authorization")?)?;
    let key = PublicKey::from_pem(text(made, "merchant_public_key")?)?;
    let body = text(item, "body")?;
    let request = RequestToSign {
        method: text(item, "method")?,
        target: text(item, "target")?,
        timestamp: authorization.timestamp,
        nonce: &authorization.nonce_str,
        body: body.as_bytes(),
    };
    expect(item, key.verify(&request.message(), &authorization.signature)).map(drop)
}

fn platform(made: &Value) -> Result<PlatformKeys, Failure> {
    Ok(PlatformKeys::certificate(Certificate::from_pem(text(made, "platform_certificate")?)?)?)
}

fn headers(item: &Value) -> Result<HeaderMap, Failure> {
    let headers = item["headers"].as_object().ok_or("there are no headers")?;
    let header = |(name, value): (&String, &Value)| {
        Ok((HeaderName::try_from(name)?, HeaderValue::try_from(value.as_str().unwrap_or_default())?))
    };
    headers.iter().map(header).collect()
}

fn response(made: &Value, item: &Value) -> Result<(), Failure> {
    let body = Bytes::copy_from_slice(text(item, "body")?.as_bytes());
    expect(item, verify(&headers(item)?, body, &platform(made)?, Clock::system().now())).map(drop)
}

fn callback(made: &Value, item: &Value) -> Result<(), Failure> {
    let (keys, key) = (platform(made)?, ApiV3Key::new(text(made, "api_v3_key")?)?);
    let opened = open_callback(&headers(item)?, text(item, "body")?.as_bytes(), &keys, &key, Clock::system().now());
    match expect(item, opened)? {
        Some(opened) if opened.resource[..] != *text(item, "resource")?.as_bytes() => {
            Err("it opens to another text".into())
        }
        _ => Ok(()),
    }
}

/// The list of certificates, signed with the one in it.
fn certificates(made: &Value, item: &Value) -> Result<(), Failure> {
    let body = Bytes::copy_from_slice(text(item, "body")?.as_bytes());
    let key = ApiV3Key::new(text(made, "api_v3_key")?)?;
    expect(item, PlatformCertificates::verify_with_own(&headers(item)?, body, &key, Clock::system().now())).map(drop)
}

fn encrypted(made: &Value, item: &Value) -> Result<(), Failure> {
    let key = PrivateKey::from_pem(text(made, "merchant_private_key")?)?;
    match expect(item, key.decrypt(text(item, "ciphertext")?))? {
        Some(plain) if plain[..] != *text(item, "text")?.as_bytes() => Err("it decrypts to another text".into()),
        _ => Ok(()),
    }
}
