//! What this project signs and encrypts, for other people's clients to verify and decrypt.
//!
//! Nothing comes in; one JSON object goes out on stdout: throwaway keys, requests
//! as they arrived on the wire of a loopback gateway, signed responses, and
//! encrypted texts. It always holds that a request's parts are what the gateway
//! read, never what the client meant to send. `cargo xtask interop` hands the
//! object to the clients.

use std::error::Error;

use serde_json::{Value, json};
use wechatpay::{Client, Clock, Error as CallError, auth::gateway::sign_response};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, Received},
    parties::{MCHID, MERCHANT_SERIAL, PLATFORM_ID, merchant_key, platform_key, platform_keys},
};

/// The order number holds every character that merchants may use in one, and some that they should not.
const ORDER: &str = "P_a-1|*@ b/中文%2F";

fn main() -> Result<(), Box<dyn Error>> {
    let object = json!({
        "mchid": MCHID,
        "merchant_serial": MERCHANT_SERIAL,
        "merchant_private_key": merchant_key().to_pem()?.as_str(),
        "merchant_public_key": merchant_key().public_key().to_pem()?,
        "platform_id": PLATFORM_ID,
        "platform_private_key": platform_key().to_pem()?.as_str(),
        "platform_public_key": platform_key().public_key().to_pem()?,
        "requests": requests()?,
        "responses": responses()?,
        "encrypted": encrypted()?,
    });
    println!("{object}");
    Ok(())
}

/// Awkward requests, each sent through the whole client.
fn requests() -> Result<Vec<Value>, Box<dyn Error>> {
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    let client = gateway.client();
    // The gateway's response fits some of the calls and not others, which does not matter here: what arrived does.
    let outcomes: Vec<_> = REQUESTS.iter().map(|(_, send)| send(&client)).collect();
    let received = gateway.received();
    if received.len() != REQUESTS.len() {
        let (sent, arrived) = (REQUESTS.len(), received.len());
        return Err(format!("{sent} requests were sent, but {arrived} arrived: {outcomes:?}").into());
    }
    REQUESTS.iter().zip(&received).map(|((name, _), received)| request(name, received)).collect()
}

fn request(name: &str, received: &Received) -> Result<Value, Box<dyn Error>> {
    Ok(json!({
        "name": name,
        "method": received.method.as_str(),
        "target": received.target,
        "authorization": received.header("Authorization").ok_or("a request arrived without Authorization")?,
        "body": std::str::from_utf8(&received.body)?,
    }))
}

/// What a request is awkward for, and how it is sent.
type Sending = (&'static str, fn(&Client) -> Result<(), CallError>);

const REQUESTS: [Sending; 6] = [
    ("empty body", |client| client.chain("v3/certificates").get().send_blocking()),
    ("UTF-8 body", |client| {
        let body = json!({"plate_number": "粤B888888", "remarks": "商品不参与积分活动 \"\\/\u{2028}\n"});
        client.chain("v3/businesscircle/parkings").json(&body).post().send_blocking()
    }),
    ("|*@ and UTF-8 in the path", |client| {
        let chain = client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}").var("out_trade_no", ORDER);
        chain.query("mchid", MCHID).get().send_blocking()
    }),
    ("|*@ and UTF-8 in path and body", |client| {
        let chain = client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}/close").var("out_trade_no", ORDER);
        chain.json(&json!({"mchid": MCHID, "out_trade_no": ORDER})).post().send_blocking()
    }),
    ("blank, plus, & and UTF-8 in the query", |client| {
        let chain = client.chain("v3/merchant-service/complaints-v2").query("begin_date", "2026-11-22 +08:00");
        chain.query("complainted_mchid", "1900&a=b").query("remarks", "退款").get().send_blocking()
    }),
    ("another method with a body", |client| {
        let chain = client.chain("v3/marketing/favor/stocks/{stock_id}").var("stock_id", "9856888");
        chain.json(&json!({"stock_name": "八折券"})).patch().send_blocking()
    }),
];

/// Responses signed now, because clients look at the time.
fn responses() -> Result<Vec<Value>, Box<dyn Error>> {
    let bodies = [
        ("JSON", r#"{"points_commit_status":"PENDING"}"#),
        ("no body", ""),
        ("UTF-8", r#"{"merchant_name":"腾讯广场","shop_name":"重庆烤鱼（万象天地店）"}"#),
        ("blanks and line breaks", "{\r\n\t\"echo_message\" : \"a\u{2028}b\"\n}\n\n"),
    ];
    bodies.iter().map(|(name, body)| response(name, body)).collect()
}

fn response(name: &str, body: &str) -> Result<Value, Box<dyn Error>> {
    let nonce = "c5ac7061fccab6bf3e254dcf98995b8c";
    let signed = sign_response(platform_key(), PLATFORM_ID, Clock::system().now(), nonce, body.as_bytes())?;
    let mut headers = serde_json::Map::new();
    for (name, value) in &signed {
        headers.insert(name.as_str().to_owned(), value.to_str()?.into());
    }
    Ok(json!({"name": name, "headers": headers, "body": body}))
}

/// Fields encrypted for WeChat Pay.
fn encrypted() -> Result<Vec<Value>, Box<dyn Error>> {
    // 71 times three bytes and one more are the 214 that a 2048-bit key takes.
    let longest = format!("{}a", "名".repeat(71));
    let texts = [("ASCII", "13712345678"), ("UTF-8", "张三"), ("the longest", longest.as_str())];
    texts.iter().map(|(name, text)| field(name, text)).collect()
}

fn field(name: &str, text: &str) -> Result<Value, Box<dyn Error>> {
    Ok(json!({"name": name, "text": text, "ciphertext": platform_keys().encrypt(text)?.text()}))
}
