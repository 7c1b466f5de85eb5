//! The calling styles: one operation, the same request, the same typed answer.

use serde_json::{Value, json};
use wechatpay::{
    Response, Retry, Timestamp,
    businesscircle::{AuthorizeState, NotifyPoints, QueryUserAuthorization, UserAuthorization},
    route,
};

use crate::gateway::{APPID, Gateway, OPENID, Reply};

const TEMPLATE: &str = "v3/businesscircle/user-authorizations/{openid}";
const TARGET: &str = "/v3/businesscircle/user-authorizations/oWmnN4xxxxxxxxxxe92NHIGf1xd8?appid=wx1234567890abcdef";
const ANSWER: &str = r#"{"openid":"oWmnN4xxxxxxxxxxe92NHIGf1xd8","authorize_state":"AUTHORIZED"}"#;

fn gateway() -> Gateway {
    Gateway::answering(Reply::signed(200, ANSWER))
}

#[track_caller]
fn assert_documented_request(gateway: &Gateway) {
    let seen = gateway.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str(), seen.body.len()), ("GET", TARGET, 0));
    assert!(seen.is_signed());
}

#[tokio::test]
async fn fluent_call_is_signed_and_decoded() {
    let gateway = gateway();
    let client = gateway.client();
    let answer = client
        .v3()
        .businesscircle()
        .user_authorizations()
        .openid(OPENID)
        .get(APPID)
        .send()
        .await
        .expect("a typed answer");
    assert_eq!(answer.authorize_state, AuthorizeState::Authorized);
    assert_documented_request(&gateway);
}

#[tokio::test]
async fn fluent_setter_adds_the_optional_query() {
    let gateway = gateway();
    let client = gateway.client();
    let call = client.v3().businesscircle().user_authorizations().openid(OPENID).get(APPID).sub_mchid("1900000109");
    call.send().await.expect("a typed answer");
    assert_eq!(gateway.only().target, format!("{TARGET}&sub_mchid=1900000109"));
}

#[tokio::test]
async fn operation_value_is_signed_and_decoded() {
    let gateway = gateway();
    let operation = QueryUserAuthorization::new(OPENID, APPID);
    let answer = gateway.client().send(&operation).await.expect("a typed answer");
    assert_eq!(answer.authorize_state, AuthorizeState::Authorized);
    assert_documented_request(&gateway);
}

#[tokio::test]
async fn chain_decodes_to_free_json() {
    let gateway = gateway();
    let client = gateway.client();
    let json: Value =
        client.chain(TEMPLATE).var("openid", OPENID).query("appid", APPID).get().await.expect("a JSON answer");
    assert_eq!(json["authorize_state"], "AUTHORIZED");
    assert_documented_request(&gateway);
}

#[tokio::test]
async fn route_decodes_to_the_type_or_its_response() {
    let gateway = gateway();
    let client = gateway.client();
    let chain = client
        .route(route!("v3/businesscircle/user-authorizations/{openid}"))
        .var("openid", OPENID)
        .query("appid", APPID);

    let answer: UserAuthorization = chain.clone().get().await.expect("a typed answer");
    assert_eq!(answer.authorize_state, AuthorizeState::Authorized);
    assert_documented_request(&gateway);

    let answer: Response<UserAuthorization> = chain.get().await.expect("a typed answer");
    assert_eq!(answer.request_id(), Some("08F8B0A1-0"));
}

#[tokio::test]
async fn response_keeps_status_headers_and_raw_body() {
    let gateway = Gateway::answering(Reply::signed(200, ANSWER).header("X-Extra", "kept"));
    let answer = gateway.client().send(&QueryUserAuthorization::new(OPENID, APPID)).await.expect("a typed answer");
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(answer.headers()["x-extra"], "kept");
    assert_eq!(answer.body(), ANSWER);
    assert!(!format!("{answer:?}").contains(OPENID), "{answer:?}");
    assert_eq!(answer.into_inner().openid.as_str(), OPENID);
}

#[tokio::test]
async fn answer_without_a_body_is_unit() {
    let gateway = Gateway::answering(Reply::signed(204, ""));
    let time: Timestamp = "2020-05-20T13:29:35.120+08:00".parse().expect("an RFC 3339 time");
    let operation = NotifyPoints::new("1217752501201407033233368018", APPID, OPENID, true, 100, time);
    let answer = gateway.client().send(&operation).await.expect("an empty answer");
    let () = *answer;

    let seen = gateway.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/v3/businesscircle/points/notify"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(
        seen.json(),
        json!({
            "transaction_id": "1217752501201407033233368018",
            "appid": APPID,
            "openid": OPENID,
            "earn_points": true,
            "increased_points": 100,
            "points_update_time": "2020-05-20T13:29:35.120+08:00",
        })
    );
    assert!(seen.is_signed());
}

#[tokio::test]
async fn hostile_openid_arrives_encoded_once_in_every_style() {
    let openid = "a/b?c%2F d中文+&#Z";
    let encoded = "a%2Fb%3Fc%252F%20d%E4%B8%AD%E6%96%87%2B%26%23Z";
    let gateway = gateway();
    let client = gateway.client();

    client.v3().businesscircle().user_authorizations().openid(openid).get(openid).send().await.expect("a typed answer");
    let _: Value =
        client.chain(TEMPLATE).var("openid", openid).query("appid", openid).get().await.expect("a JSON answer");

    for seen in gateway.seen() {
        assert_eq!(seen.target, format!("/v3/businesscircle/user-authorizations/{encoded}?appid={encoded}"));
        assert!(seen.is_signed());
    }
    assert_eq!(gateway.seen().len(), 2);
}

#[tokio::test]
async fn unknown_enum_value_and_field_are_taken() {
    let body = format!(r#"{{"openid":"{OPENID}","authorize_state":"SUSPENDED","later":{{"x":[1]}}}}"#);
    let gateway = Gateway::answering(Reply::signed(200, body));
    let answer = gateway.client().send(&QueryUserAuthorization::new(OPENID, APPID)).await.expect("a typed answer");
    assert!(matches!(&answer.authorize_state, AuthorizeState::Unknown(text) if text == "SUSPENDED"));
}

#[tokio::test]
async fn empty_path_value_is_an_error_before_anything_is_sent() {
    let gateway = gateway();
    let error = gateway.client().send(&QueryUserAuthorization::new("", APPID)).await.expect_err("an empty segment");
    assert_eq!(error.stage(), wechatpay::Stage::Build);
    assert!(error.to_string().contains("`openid` is empty"), "{error}");
    assert!(gateway.seen().is_empty());
}

#[test]
fn known_route_keeps_its_rules_in_the_dynamic_styles() {
    let gateway = gateway();
    let client = gateway.client();
    let known =
        client.route(route!("/v3/businesscircle/user-authorizations/{openid}")).var("openid", OPENID).get::<Value>();
    let exact = client.chain(TEMPLATE).var("openid", OPENID).get::<Value>();
    let filled = client.chain(format!("v3/businesscircle/user-authorizations/{OPENID}")).get::<Value>();
    for meta in [known.meta(), exact.meta(), filled.meta()] {
        let meta = meta.expect("the spec knows the route");
        assert_eq!((meta.operation, meta.success, meta.retry), ("query_user_authorization", 200, Retry::Read));
    }
}

#[tokio::test]
async fn futures_of_every_style_can_be_spawned() {
    fn check<T: Send>(value: T) -> T {
        value
    }
    let gateway = gateway();
    let client = gateway.client();
    let operation = QueryUserAuthorization::new(OPENID, APPID);
    let by_value = check(client.send(&operation));
    drop(operation); // the future has what it needs
    check(by_value).await.expect("a typed answer");
    let chained = client.chain(TEMPLATE).var("openid", OPENID).get::<Value>();
    check(chained.into_future()).await.expect("a JSON answer");
}
