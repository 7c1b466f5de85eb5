//! The dynamic styles: what a template must be, what the spec says of it, and what an unknown route may be.

use serde_json::{Value, json};
use wechatpay::{
    Chain, Client, Error, Operation, Response, Retry, Stage,
    businesscircle::{NotifyPoints, QueryUserAuthorization, UserAuthorization},
    route,
};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse},
    parties::{APPID, OPENID, sandbox},
    styles::TEMPLATE,
};

use super::client;

#[tokio::test]
async fn template_not_filled_exactly_is_an_error_before_anything_is_sent() {
    type Build = for<'c> fn(&'c Client) -> Chain<'c>;
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let cases: [(Build, &str); 8] = [
        (|c| c.chain(TEMPLATE), "`{openid}` is not filled"),
        (|c| c.chain(TEMPLATE).var("openId", OPENID), "no variable `{openId}`: it has `{openid}`"),
        (|c| c.chain(TEMPLATE).var("openid", OPENID).var("appid", APPID), "no variable `{appid}`"),
        (|c| c.chain(TEMPLATE).var("openid", OPENID).var("openid", OPENID), "`{openid}` is filled twice"),
        (|c| c.chain("v3/x/{a}/{b}").var("a", "1"), "`{b}` is not filled"),
        (|c| c.chain("v3/certificates").var("openid", OPENID), "it has none"),
        (|c| c.chain("v3/x/{a"), "`{` without its `}`"),
        (|c| c.chain("v3/certificates?algorithm_type=ALL"), "a template is a path"),
    ];
    for (build, reason) in cases {
        let outcome: Result<Value, Error> = build(&client).query("appid", APPID).get().await;
        let error = outcome.expect_err(reason);
        assert_eq!((error.stage(), error.status()), (Stage::Build, None), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
    }
    assert_eq!(sandbox.calls(), []);
}

#[tokio::test]
async fn route_not_filled_exactly_is_an_error_before_anything_is_sent() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let route = route!("v3/businesscircle/user-authorizations/{openid}");
    for chain in [client.route(route), client.route(route).var("openid", OPENID).var("openid", OPENID)] {
        let outcome: Result<UserAuthorization, Error> = chain.query("appid", APPID).get().await;
        assert_eq!(outcome.expect_err("it is not filled exactly").stage(), Stage::Build);
    }
    assert_eq!(sandbox.calls(), []);
}

#[tokio::test]
async fn known_route_keeps_its_rules_in_the_dynamic_styles() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let meta = QueryUserAuthorization::META;
    let by_template = client.chain(TEMPLATE).var("openid", OPENID).get::<Value>();
    assert_eq!(by_template.meta(), Some(meta));
    let with_slash = client.chain(format!("/{TEMPLATE}")).var("openid", OPENID).get::<Value>();
    assert_eq!(with_slash.meta(), Some(meta));
    let filled_in = client.chain(TEMPLATE.replace("{openid}", OPENID)).get::<Value>();
    assert_eq!(filled_in.meta(), Some(meta));
    let by_route = client.route(route!("v3/businesscircle/points/notify")).post::<()>();
    assert_eq!(by_route.meta(), Some(NotifyPoints::META));
    assert_eq!((meta.success, meta.retry), (200, Retry::Read));
    assert!(meta.sensitive.contains(&"openid"), "{:?}", meta.sensitive);

    let unknown =
        client.chain("v3/nobody/transactions/{transaction_id}/amounts").var("transaction_id", "1").get::<Value>();
    assert_eq!(unknown.meta(), None);
    let other_method = client.chain(TEMPLATE).var("openid", OPENID).delete::<Value>();
    assert_eq!(other_method.meta(), None, "the spec has no such operation");
}

#[tokio::test]
async fn route_with_a_method_that_the_spec_does_not_list_is_an_error_that_names_the_listed() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let route = route!("v3/businesscircle/user-authorizations/{openid}");
    let outcome: Result<(), Error> = client.route(route).var("openid", OPENID).query("appid", APPID).post().await;
    let error = outcome.expect_err("the spec has GET alone");
    assert_eq!(error.stage(), Stage::Build);
    assert!(error.to_string().contains("lists no POST for this template, only GET"), "{error}");
    assert_eq!(sandbox.calls(), []);
}

#[tokio::test]
async fn unknown_template_is_sent_signed_and_its_refusal_is_an_api_error() {
    let sandbox = sandbox().await;
    let outcome: Result<Value, Error> = client(&sandbox).chain("v3/no/such/{thing}").var("thing", "a b").get().await;
    let error = outcome.expect_err("the sandbox does not know it either");
    assert_eq!((error.stage(), error.status().map(|status| status.as_u16())), (Stage::Api, Some(404)));
    assert_eq!(error.operation(), None);
    assert_eq!(sandbox.calls()[0].target, "/v3/no/such/a%20b");
}

/// A gateway that takes everything.
fn gateway() -> Gateway {
    Gateway::start([MockResponse::signed(200, r#"{"ok":true}"#)])
}

#[tokio::test]
async fn malformed_templates_are_refused_before_anything_is_sent() {
    let gateway = gateway();
    let client = gateway.client();
    for template in ["v3/{id", "v3/id}", "v3/{}", "v3/a?b=c", "v3/a#b", "v3/a b", "v3/../a", "v3/中"] {
        let error = client.chain(template).get::<Value>().await.expect_err(template);
        assert_eq!(error.stage(), Stage::Build, "{template}");
    }
    assert!(gateway.received().is_empty());
}

#[tokio::test]
async fn unknown_route_is_called_as_it_stands() {
    let gateway = gateway();
    let client = gateway.client();
    let call = client
        .chain("/v3/things/{id}:Cancel")
        .var("id", 7)
        .query("none", None::<&str>)
        .query("limit", 10)
        .header("Idempotency-Key", "abc")
        .json(&json!({"a": 1}))
        .patch::<Value>();
    assert_eq!(call.meta(), None);
    assert_eq!(call.await.expect("a JSON response")["ok"], true);

    let received = gateway.only();
    assert_eq!((received.method.as_str(), received.target.as_str()), ("PATCH", "/v3/things/7:Cancel?limit=10"));
    assert_eq!(received.header("idempotency-key"), Some("abc"));
    assert_eq!(received.body, r#"{"a":1}"#);
    received.assert_signed();
}

#[tokio::test]
async fn every_method_reaches_the_wire() {
    let gateway = gateway();
    let client = gateway.client();
    let _: Value = client.chain("v3/x").get().await.expect("a response");
    let _: Value = client.chain("v3/x").post().await.expect("a response");
    let _: Value = client.chain("v3/x").put().await.expect("a response");
    let _: Value = client.chain("v3/x").patch().await.expect("a response");
    let _: Value = client.chain("v3/x").delete().await.expect("a response");
    let received = gateway.received();
    let methods: Vec<&str> = received.iter().map(|received| received.method.as_str()).collect();
    assert_eq!(methods, ["GET", "POST", "PUT", "PATCH", "DELETE"]);
    for received in &received {
        received.assert_signed();
        assert_eq!(received.header("content-type"), None);
    }
    assert_eq!(received[1].header("content-length"), Some("0"), "a gateway may demand a length of a POST");
}

#[tokio::test]
async fn empty_response_of_an_unknown_route_is_null() {
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    let client = gateway.client();
    let _: () = client.chain("v3/x").post().await.expect("an empty response");
    let json: Value = client.chain("v3/x").post().await.expect("an empty response");
    let none: Option<i64> = client.chain("v3/x").post().await.expect("an empty response");
    let whole: Response<()> = client.chain("v3/x").post().await.expect("an empty response");
    assert_eq!((json, none, whole.status().as_u16()), (Value::Null, None, 204));
}
