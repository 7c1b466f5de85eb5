//! What it takes to accept a callback, beside verifying, decrypting and reading it by hand.

use std::time::SystemTime;

use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::HeaderMap;
use serde::Deserialize;
use wechatpay::{ApiV3Key, Callbacks, Clock, Event, NonceSource, PlatformKeys, PrivateKey, auth::gateway, pay};

use super::{
    Failure,
    cases::{Case, OUT_TRADE_NO, TOTAL, expect},
    turns::Turns,
};

const API_V3_KEY: &str = "0123456789abcdefghijklmnopqrstuv";
const PLATFORM_ID: &str = "PUB_KEY_ID_0112300001092026112500000000000001";
const CALLBACKS: usize = 100;
const ROUNDS: usize = 401;

#[derive(Deserialize)]
struct Envelope {
    event_type: String,
    resource: Sealed,
}

#[derive(Deserialize)]
struct Sealed {
    ciphertext: String,
    nonce: String,
    associated_data: String,
}

#[derive(Deserialize)]
struct Paid {
    out_trade_no: String,
    trade_state: String,
    amount: PaidAmount,
}

#[derive(Deserialize)]
struct PaidAmount {
    total: i64,
}

pub(crate) fn measure() -> Result<(), Failure> {
    let (key, api_v3_key) = (PrivateKey::generate()?, ApiV3Key::new(API_V3_KEY)?);
    let (headers, body) = gateway::seal_callback(
        &key,
        PLATFORM_ID,
        &api_v3_key,
        Clock::system().now(),
        &NonceSource::system(),
        &gateway::CallbackToSeal {
            id: "EV-2018022511223320873",
            create_time: "2026-11-22T13:29:35+08:00",
            event_type: "TRANSACTION.SUCCESS",
            summary: Some("支付成功"),
            original_type: Some("transaction"),
            associated_data: Some("transaction"),
            // What the query of a paid order answers is what its callback tells.
            resource: Case::Order.response().as_bytes(),
        },
    )?;
    let callbacks = Callbacks::new(PlatformKeys::public_key(PLATFORM_ID, key.public_key())?, api_v3_key);
    let spki = key.public_key().to_pem()?;
    let spki = STANDARD.decode(spki.lines().filter(|line| !line.starts_with("-----")).collect::<String>())?;
    let platform_key = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, spki).map_err(|_| "not a public key")?;
    let opening = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, API_V3_KEY.as_bytes()).map_err(|_| "not a key")?);

    let turns = Turns::take(
        ROUNDS,
        CALLBACKS,
        || (0..CALLBACKS).try_for_each(|_| ours(&callbacks, &headers, &body)),
        || (0..CALLBACKS).try_for_each(|_| by_hand(&platform_key, &opening, &headers, &body)),
    )?;
    println!("callback of a payment\t{turns}");
    Ok(())
}

fn ours(callbacks: &Callbacks, headers: &HeaderMap, body: &[u8]) -> Result<(), Failure> {
    let callback = callbacks.accept(headers, body)?;
    match callback.event() {
        Ok(Event::Pay(pay::Event::TransactionSuccess(paid))) => expect(paid.out_trade_no.as_str(), OUT_TRADE_NO),
        other => Err(format!("{other:?}").into()),
    }
}

fn by_hand(
    platform_key: &ParsedPublicKey,
    opening: &LessSafeKey,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), Failure> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).ok_or("a header is missing");
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
    let timestamp = text("Wechatpay-Timestamp")?;
    if text("Wechatpay-Serial")? != PLATFORM_ID || timestamp.parse::<u64>()?.abs_diff(now) > 300 {
        return Err("another key, or another time".into());
    }
    let mut message = format!("{timestamp}\n{}\n", text("Wechatpay-Nonce")?).into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    let signature = STANDARD.decode(text("Wechatpay-Signature")?)?;
    platform_key.verify_sig(&message, &signature).map_err(|_| "not WeChat Pay's")?;

    let envelope: Envelope = serde_json::from_slice(body)?;
    let sealed = envelope.resource;
    let mut opened = STANDARD.decode(&sealed.ciphertext)?;
    let nonce = Nonce::try_assume_unique_for_key(sealed.nonce.as_bytes()).map_err(|_| "not a nonce")?;
    let aad = Aad::from(sealed.associated_data.as_bytes());
    let paid: Paid = serde_json::from_slice(opening.open_in_place(nonce, aad, &mut opened).map_err(|_| "not opened")?)?;
    expect(&envelope.event_type, "TRANSACTION.SUCCESS")?;
    expect(&paid.trade_state, "SUCCESS")?;
    if paid.amount.total != TOTAL {
        return Err("another amount".into());
    }
    expect(&paid.out_trade_no, OUT_TRADE_NO)
}
