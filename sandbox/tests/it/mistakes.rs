//! What the log tells about a signature that does not match.

use serde_json::json;
use wechatpay_auth::Merchant;
use wechatpay_sandbox::{Mistake, Sandbox};

use crate::wire::{Call, MERCHANT_KEY, NONCE, NOW, OTHER_KEY, sandbox};

const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";

/// A call as a client with a mistake sends it: this text was signed, whatever is sent.
fn signed_over(merchant: &Merchant, call: Call, text: &str) -> Call {
    let signature = MERCHANT_KEY.sign(text.as_bytes()).expect("a signature");
    let (mchid, serial) = (merchant.mchid(), merchant.serial());
    call.with(
        "Authorization",
        &format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{mchid}\",nonce_str=\"{NONCE}\",signature=\"{signature}\",\
             timestamp=\"{NOW}\",serial_no=\"{serial}\""
        ),
    )
}

fn explained(sandbox: &Sandbox) -> (Mistake, Option<String>) {
    let call = sandbox.calls().pop().expect("a call in the log");
    assert_eq!((call.status, call.signature_matched), (Some(401), Some(false)));
    let signed = call.signed_instead.expect("an explanation");
    (signed.mistake, signed.signing_string)
}

#[tokio::test]
async fn signing_without_the_query_is_told_with_the_text_that_was_signed() {
    let sandbox = sandbox().await;
    let text = format!("GET\n/v3/businesscircle/user-authorizations/o\n{NOW}\n{NONCE}\n\n");
    let reply = signed_over(&sandbox.merchant(), Call::get(QUERY), &text).send(&sandbox).await;
    assert_eq!(reply.refusal().1, "SIGN_ERROR");
    assert_eq!(explained(&sandbox), (Mistake::NoQuery, Some(text)));
}

#[tokio::test]
async fn signing_another_serialisation_of_the_body_is_told() {
    let sandbox = sandbox().await;
    let path = "/v3/businesscircle/points/notify";
    let text = format!("POST\n{path}\n{NOW}\n{NONCE}\n{{\"b\": 1, \"a\": \"\\u4e2d\"}}\n");
    let call = Call::post(path, r#"{"b":1,"a":"中"}"#);
    signed_over(&sandbox.merchant(), call, &text).send(&sandbox).await;
    assert_eq!(explained(&sandbox), (Mistake::BodyWrittenAgain, Some(text)));
}

#[tokio::test]
async fn signing_with_another_key_is_told_from_another_text() {
    let sandbox = sandbox().await;
    let own = sandbox.merchant();
    let other = Merchant::new(own.mchid(), own.serial().as_str(), OTHER_KEY.clone()).expect("a merchant");
    Call::get(QUERY).signed(&other).send(&sandbox).await;
    assert_eq!(explained(&sandbox), (Mistake::AnotherKey, None));
    signed_over(&own, Call::get(QUERY), "something else").send(&sandbox).await;
    assert_eq!(explained(&sandbox), (Mistake::AnotherText, None));
}

#[tokio::test]
async fn calls_over_http_have_request_and_response() {
    let sandbox = sandbox().await;
    let body = json!({"plate_number": "粤B888888"}).to_string();
    Call::post("/v3/businesscircle/parkings", body.clone()).with("X-Mine", "1").send_signed(&sandbox).await;
    let calls = Call::get("/_sandbox/calls").send(&sandbox).await.json();
    let call = &calls["calls"][0];
    assert_eq!((&call["id"], &call["operation"], &call["status"]), (&json!(1), &json!("update_parkings"), &json!(400)));
    assert_eq!(call["body"], json!(body));
    assert!(call["response_body"].as_str().is_some_and(|response| response.contains("PARAM_ERROR")), "{call}");
    assert!(call["headers"].as_array().is_some_and(|headers| headers.contains(&json!(["x-mine", "1"]))), "{call}");
    assert_eq!(Call::get("/_sandbox/calls?after=1").send(&sandbox).await.json(), json!({"calls": []}));
    assert_eq!(Call::get("/_sandbox/calls?after=x").send(&sandbox).await.status, 400);
}
