//! What an error explains: a signature that was refused, and a clock that is wrong.

use wechatpay::{Client, Clock, Merchant, VerifyError};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, NOW},
    parties::{APPID, MCHID, MERCHANT_SERIAL, OPENID, PLATFORM_ID, platform_key, platform_keys, sandbox, stranger_key},
};

use super::{good, parked, query, refusal};

#[tokio::test]
async fn wrong_key_shows_that_the_message_was_the_same() {
    let sandbox = sandbox().await;
    let wrong = Merchant::new(MCHID, MERCHANT_SERIAL, stranger_key().clone()).expect("a merchant");
    let client = Client::builder(wrong, platform_keys()).base_url(sandbox.base_url()).build().expect("a client");
    let reading = client.send(&query()).await.map(drop);
    let writing = client.send(&parked()).await.map(drop);
    for error in [reading, writing].map(|outcome| outcome.expect_err("the key is another")) {
        let information = error.sign_information().expect("the sandbox tells what it verified");
        assert_eq!(information.method.as_deref(), error.operation().map(|meta| meta.method));
        let difference = error.signing_difference().expect("both sides are known");
        assert!(difference.contains("private key does not belong"), "{difference}");
        assert!(error.to_string().contains(&difference), "{error}");
    }
}

/// Changes the target behind the signature's back, as a careless proxy does.
#[tokio::test]
async fn changed_target_shows_where_it_differs_and_none_of_it() {
    let told = |url: &str| {
        let message = format!("GET\n{url}\n{NOW}\nn\n\n");
        let information = serde_json::json!({
            "method": "GET", "url": url, "truncated_sign_message": message, "sign_message_length": message.len(),
        });
        let detail = serde_json::json!({"detail": {"issue": "sign not match"}, "sign_information": information});
        serde_json::json!({"code": "SIGN_ERROR", "message": "签名错误", "detail": detail}).to_string()
    };
    let url = format!("/v3/businesscircle/user-authorizations/{}?appid={APPID}", OPENID.to_lowercase());
    let gateway = Gateway::start([MockResponse::unsigned(401, told(&url))]);
    let error = gateway.client().send(&query()).await.expect_err("the signature is refused");
    assert_eq!(error.sign_information().and_then(|told| told.url.as_deref()), Some(url.as_str()));
    let line = error.to_string();
    assert!(line.contains("path and query differs from byte 40 on"), "{line}");
    assert!(!line.to_lowercase().contains(&OPENID.to_lowercase()), "{line}");
}

#[test]
fn wrong_clock_is_named_with_its_offset() {
    let gateway = Gateway::start([refusal(401, "SIGN_ERROR")
        .header("Date", "Mon, 05 Aug 2024 09:33:41 GMT")
        .body(r#"{"code":"SIGN_ERROR","message":"Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"}"#)]);
    let builder = gateway.client_builder().clock(Clock::fixed(NOW + 421));
    let error = builder.build().expect("a client").send_blocking(&query()).expect_err("the clock is ahead");
    assert!(error.is_clock_skew());
    assert_eq!(error.clock_offset_seconds(), Some(421));
    assert!(error.to_string().contains("421 s ahead of"), "{error}");
}

#[test]
fn response_from_the_future_names_the_clock() {
    let future =
        good().signed_by(platform_key(), PLATFORM_ID, NOW + 400).header("Date", "Mon, 05 Aug 2024 09:40:21 GMT");
    let gateway = Gateway::start([future]);
    let error = gateway.client().send_blocking(&query()).expect_err("the clock is behind");
    assert_matches!(error.verify_error(), Some(VerifyError::Future { ahead_seconds: 400, .. }));
    assert!(error.is_clock_skew() && error.to_string().contains("400 s behind"), "{error}");
}
