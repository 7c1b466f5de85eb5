//! What `Debug` and errors show of operations, responses, callbacks and proofs.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use wechatpay::{
    Client, Error, FromResponse, NonceSource, Operation, Request, Response, SigningMiddleware, Verified,
    auth::{MiddlewareError, UnverifiedResponse},
    businesscircle::{
        Event, GetPointsCommitStatus, ParkingState, PlateNumber, QueryUserAuthorization, UpdateParkingsRequired,
        UserAuthorization,
    },
    reqwest, reqwest_middleware,
    shared::Openid,
};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, NOW},
    parties::{APPID, MCHID, merchant, platform_keys},
    styles::TEMPLATE,
};

use super::{NONCE, OPENID, PLAIN_OPENID, PLATE, Secrets, parked, points, time};

#[test]
fn events_that_do_not_decode_show_nothing() {
    let secrets = Secrets::new();
    for resource in [json!({"openid": {OPENID: PLATE}}), json!(OPENID), json!({OPENID: PLATE})] {
        let error = Event::decode("MALL_AUTH.ACTIVATE_CARD", resource.to_string().as_bytes());
        secrets.assert_error("an event", &error.expect_err("it is not as documented"));
    }
}

#[test]
fn callback_whose_maps_have_personal_keys_shows_none_of_them() {
    let platform = wechatpay::testing::Platform::new().expect("a key");
    let resource = json!({PLAIN_OPENID: {PLATE: "none"}});
    let (headers, body) = platform.signed_callback("SOME.EVENT", &resource).expect("it is signed");
    let callback = platform.callbacks().accept(&headers, &body).expect("it is genuine");
    let error = callback.resource_json::<BTreeMap<String, BTreeMap<String, i64>>>().expect_err("no numbers");
    Secrets::new().assert_error("the JSON path", &error);
    assert!(error.to_string().contains("`*.*`"), "the depth is shown: {error}");
}

#[test]
fn field_that_cannot_be_encrypted_is_named_without_the_keys_around_it() {
    let body = BTreeMap::from([(PLAIN_OPENID, wechatpay::Encrypted::new("张三"))]);
    let error = Request::of(QueryUserAuthorization::META).path("openid", "o").json(&body).build();
    let error = error.expect_err("there is no key to encrypt with");
    Secrets::new().assert_error("the JSON path", &error);
    assert!(error.to_string().contains("`*`"), "{error}");
}

#[test]
fn debug_of_operations_and_calls_shows_nobodys_data() {
    let secrets = Secrets::new();
    let query = QueryUserAuthorization::new(OPENID, APPID);
    secrets.assert_debug(&(Openid::new(OPENID), PlateNumber::new(PLATE)));
    secrets.assert_debug(&(&query, GetPointsCommitStatus::new(OPENID, 1000, APPID), points(), parked()));
    secrets.assert_debug(&(query.request(), points().request(), parked().request()));
    let builder = || Request::of(QueryUserAuthorization::META).path("openid", OPENID).header("X-Of", PLATE);
    secrets.assert_debug(&builder());
    secrets.assert_debug(&builder().path("openid", OPENID).build());

    let client = Client::builder(merchant(), platform_keys()).build().expect("a client");
    let mall = || client.v3().businesscircle();
    secrets.assert_debug(&mall().user_authorizations().openid(OPENID).get(APPID));
    secrets.assert_debug(&mall().parkings().post(UpdateParkingsRequired {
        brandid: 1000.into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        plate_number: PLATE.into(),
        state: ParkingState::In,
        time: time(),
    }));
    let chain = || client.chain(TEMPLATE).var("openid", OPENID).query("plate", PLATE).json(&parked());
    secrets.assert_debug(&chain());
    secrets.assert_debug(&chain().get::<Value>());
    secrets.assert_debug(&client.chain(format!("v3/members/{PLAIN_OPENID}/cars/{PLATE}")));
    secrets.assert_debug(&client.chain(format!("v3/members/{PLAIN_OPENID}/cars/{PLATE}")).get::<Value>());
    let known = client.chain(TEMPLATE.replace("{openid}", PLAIN_OPENID));
    secrets.assert_debug(&known.get::<Value>());
}

/// A verified response as it is before it is decoded.
struct Undecoded(wechatpay::VerifiedResponse);

impl FromResponse for Undecoded {
    fn from_response(response: wechatpay::VerifiedResponse) -> Result<Self, Error> {
        Ok(Self(response))
    }
}

#[tokio::test]
async fn debug_of_responses_shows_nobodys_data() {
    let body = json!({"openid": OPENID, "authorize_state": "AUTHORIZED", "plate_number": PLATE}).to_string();
    let gateway = Gateway::start([MockResponse::signed(200, body)]);
    let client = gateway.client_builder().nonce(NonceSource::fixed(NONCE)).build().expect("a client");
    let typed: Response<UserAuthorization> =
        client.send(&QueryUserAuthorization::new(OPENID, APPID)).await.expect("a good response");
    let raw: Undecoded = client.chain(TEMPLATE).var("openid", OPENID).get().await.expect("a good response");
    let mut secrets = Secrets::new();
    secrets.learn(&gateway);
    secrets.assert_debug(&typed);
    secrets.assert_debug(&*typed);
    secrets.assert_debug(&raw.0);
    assert!(format!("{typed:?}").contains("Authorized"), "what is nobody's is shown");
}

#[test]
fn debug_of_events_shows_nobodys_data() {
    let resource = json!({"openid": OPENID, "code": PLATE, "mchid": MCHID, "auth_type": "REGISTERED_MODE"}).to_string();
    let event = Event::decode("MALL_AUTH.ACTIVATE_CARD", resource.as_bytes()).expect("it is as documented");
    Secrets::new().assert_debug(&event);
}

/// What the signing layer alone, on a client of the user's own, hands out.
async fn own_client(response: MockResponse) -> (Gateway, reqwest_middleware::Result<reqwest::Response>) {
    let gateway = Gateway::start([response]);
    let url: reqwest::Url = gateway.base_url().parse().expect("a URL");
    let signing = SigningMiddleware::new(merchant(), platform_keys())
        .expect("the keys are apart")
        .only_origin(&url)
        .expect("loopback")
        .clock(wechatpay::Clock::fixed(NOW))
        .nonce(NonceSource::fixed(NONCE));
    let bare = reqwest::Client::builder().no_proxy().build().expect("a client");
    let client = reqwest_middleware::ClientBuilder::new(bare).with(signing).build();
    let outcome = client.get(url.join(&format!("/v3/members/{PLAIN_OPENID}")).expect("a URL")).send().await;
    (gateway, outcome)
}

#[tokio::test]
async fn debug_of_the_proof_shows_no_body() {
    let (gateway, outcome) =
        own_client(MockResponse::signed(200, json!({"openid": OPENID, "car": PLATE}).to_string())).await;
    let response = outcome.expect("a good response");
    let mut secrets = Secrets::new();
    secrets.learn(&gateway);
    secrets.assert_debug(response.extensions().get::<Verified>().expect("the proof"));
}

#[tokio::test]
async fn errors_of_the_signing_layer_alone_show_nothing() {
    let (gateway, outcome) = own_client(MockResponse::unsigned(200, json!({"openid": OPENID}).to_string())).await;
    let error = outcome.expect_err("nothing is signed");
    let mut secrets = Secrets::new();
    secrets.learn(&gateway);
    secrets.assert_error("the layer's error", &error);
    let reqwest_middleware::Error::Middleware(inner) = &error else { panic!("{error:?}") };
    let Some(MiddlewareError::Verify { response, .. }) = inner.downcast_ref() else { panic!("{error:?}") };
    let response: &UnverifiedResponse = response;
    secrets.assert_debug(response);
    secrets.assert_absent("`Display`", &response.to_string());
}
