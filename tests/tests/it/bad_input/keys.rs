//! Keys that are mixed up, on either side.

use serde_json::Value;
use wechatpay::{
    Client, Error, ErrorCode, ErrorExt as _, Merchant, Operation, Stage, VerifyError,
    businesscircle::QueryUserAuthorization,
};
use wechatpay_sandbox::ReceivedCall;
use wechatpay_tests::{
    gateway::{MockResponse, NOW},
    parties::{APPID, MCHID, MERCHANT_SERIAL, OPENID, PLATFORM_ID, merchant, sandbox, stranger_key},
};

use super::{authorized, client_as, query, unverified};

/// The response of a real sandbox to another merchant, and what it noted.
async fn sign_error(merchant: Merchant) -> (Error, ReceivedCall) {
    let sandbox = sandbox().await;
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    let client = client_as(merchant, &sandbox);
    let error = client.send(&query()).await.expect_err("the sandbox knows another merchant");
    assert_eq!(error.stage(), Stage::Api, "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(error.error_code(), Some(ErrorCode::SignError));
    assert!(error.message().is_some_and(|message| !message.is_empty()), "{error:?}");
    assert_eq!(error.operation(), Some(QueryUserAuthorization::META));
    let body: Value = serde_json::from_slice(error.body().expect("the body is kept")).expect("it is JSON");
    assert_eq!(body["code"], "SIGN_ERROR");
    let [call] = sandbox.calls().try_into().expect("one call arrived");
    assert_eq!(error.request_id(), Some(call.request_id.as_str()));
    (error, call)
}

#[tokio::test]
async fn merchant_key_wrong_is_a_sign_error_that_shows_what_the_server_verified() {
    let wrong = Merchant::new(MCHID, MERCHANT_SERIAL, stranger_key().clone()).expect("a merchant");
    let (error, call) = sign_error(wrong).await;
    assert_eq!(call.signature_matched, Some(false));
    let information = &error.detail().expect("the server says what it verified")["sign_information"];
    assert_eq!(information["method"], "GET");
    assert_eq!(information["url"], call.target);
    let verified = call.signing_string.expect("the sandbox could read the request");
    assert_eq!(information["truncated_sign_message"], verified);
}

#[tokio::test]
async fn key_and_serial_of_another_merchant_are_a_sign_error() {
    let other = Merchant::new(MCHID, "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", stranger_key().clone());
    let (_, call) = sign_error(other.expect("a merchant")).await;
    assert_eq!(call.signature_matched, None, "the serial is refused before the signature is looked at");
}

#[tokio::test]
async fn another_merchant_altogether_is_a_sign_error() {
    let other = Merchant::new("1900000109", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", stranger_key().clone());
    sign_error(other.expect("a merchant")).await;
}

#[tokio::test]
async fn platform_key_wrong_under_the_right_id_is_a_wrong_signature() {
    let response = MockResponse::unsigned(200, authorized()).signed_by(stranger_key(), PLATFORM_ID, NOW);
    assert_eq!(unverified(response).await, VerifyError::WrongSignature);
}

#[test]
fn merchant_key_handed_in_as_platform_key_does_not_build() {
    let own = wechatpay::PlatformKeys::public_key(PLATFORM_ID, merchant().public_key().expect("a key in memory"))
        .expect("a ring");
    let error = Client::builder(merchant(), own).build().expect_err("the merchant does not sign responses");
    assert_eq!(error.stage(), Stage::Build);
    assert!(error.to_string().contains("merchant's own"), "{error}");
}
