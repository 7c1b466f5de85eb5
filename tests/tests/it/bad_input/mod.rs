//! Input that is wrong: each ends in the error of its name or in a correct
//! call, none in a panic. What is wrong with documents stands in `diagnostics`.

mod decoding;
mod error_responses;
mod keys;
mod openids;
mod signatures;

use serde_json::json;
use wechatpay::{
    Client, Error, Merchant, Operation, Response, Stage, Timestamp, VerifyError,
    businesscircle::{AuthorizeState, NotifyPoints, NotifyPointsRequired, QueryUserAuthorization, UserAuthorization},
};
use wechatpay_sandbox::Sandbox;
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, REQUEST_ID},
    parties::{APPID, OPENID, platform_keys},
};

fn query() -> QueryUserAuthorization {
    QueryUserAuthorization::new(OPENID, APPID)
}

/// The body of a good response.
fn authorized() -> String {
    json!({"openid": OPENID, "authorize_state": "AUTHORIZED", "authorize_time": "2020-05-20T13:29:35+08:00"})
        .to_string()
}

/// A response that is good in every way.
fn good() -> MockResponse {
    MockResponse::signed(200, authorized())
}

async fn call(response: MockResponse) -> Result<Response<UserAuthorization>, Error> {
    Gateway::start([response]).client().send(&query()).await
}

/// The error that the operation ends in when this is answered, with all that an error keeps of a response.
async fn refused<O: Operation>(operation: &O, response: MockResponse, stage: Stage) -> Error {
    let gateway = Gateway::start([response.clone()]);
    let Err(error) = gateway.client().send(operation).await else { panic!("an error of stage {stage} is expected") };
    assert_eq!(error.stage(), stage, "{error}");
    assert_eq!(error.status(), Some(response.status));
    assert_eq!(error.request_id(), Some(REQUEST_ID));
    assert_eq!(error.body(), Some(&response.body));
    assert_eq!(error.operation(), Some(O::META));
    assert!(!error.is_timeout() && !error.is_connect(), "{error:?}");
    assert_eq!(gateway.received().len(), 1, "nothing is sent twice");
    error
}

/// The reason why a response is not believed. A response that nobody vouches for says nothing of its own.
async fn unverified(response: MockResponse) -> VerifyError {
    let error = refused(&query(), response, Stage::Verify).await;
    assert_eq!((error.code(), error.message(), error.detail()), (None, None, None));
    assert_eq!(error.json_path(), None, "nothing was decoded");
    error.verify_error().expect("a response that is refused has a reason").clone()
}

#[tokio::test]
async fn good_response_is_decoded() {
    // What the wrong responses below are made from.
    let response = call(good()).await.expect("the response is good");
    assert_eq!((response.openid.as_str(), &response.authorize_state), (OPENID, &AuthorizeState::Authorized));
}

fn client_as(merchant: Merchant, sandbox: &Sandbox) -> Client {
    Client::builder(merchant, platform_keys()).base_url(sandbox.base_url()).build().expect("the keys are apart")
}

const POINTS_TIME: &str = "2020-05-20T13:29:35.120+08:00";

fn time() -> Timestamp {
    POINTS_TIME.parse().expect("the time has an offset")
}

fn points(openid: &str) -> NotifyPoints {
    NotifyPoints::new(NotifyPointsRequired {
        transaction_id: "1217752501201407033233368018".into(),
        appid: APPID.into(),
        openid: openid.into(),
        earn_points: true,
        increased_points: 100,
        points_update_time: time(),
    })
}
