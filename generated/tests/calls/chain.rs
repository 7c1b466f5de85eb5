//! The dynamic calls: what a template must be, and what an unknown route may be.

use serde_json::Value;
use wechatpay::{Chain, Client, Error, Response, Stage, route};

use crate::gateway::{Gateway, OPENID, Reply};

fn gateway() -> Gateway {
    Gateway::answering(Reply::signed(200, r#"{"ok":true}"#))
}

/// The error of a chain that must never reach the gateway.
async fn refusal(chain: impl FnOnce(&Client) -> Chain<'_>) -> String {
    let gateway = gateway();
    let client = gateway.client();
    let error: Error = chain(&client).get::<Value>().await.expect_err("the chain is refused");
    assert_eq!(error.stage(), Stage::Build);
    assert!(gateway.seen().is_empty(), "nothing may be sent");
    error.to_string()
}

#[tokio::test]
async fn unfilled_variable_is_refused() {
    let text = refusal(|client| client.chain("v3/things/{id}/parts/{part}").var("id", "7")).await;
    assert!(text.contains("`{part}` is not filled"), "{text}");
}

#[tokio::test]
async fn variable_that_the_template_lacks_is_refused() {
    let text = refusal(|client| client.chain("v3/things/{id}").var("id", "7").var("openid", OPENID)).await;
    assert!(text.contains("no variable `{openid}`: it has `{id}`"), "{text}");
    assert!(!text.contains(OPENID), "{text}");
}

#[tokio::test]
async fn variable_filled_twice_is_refused() {
    let text = refusal(|client| client.chain("v3/things/{id}").var("id", "7").var("id", "8")).await;
    assert!(text.contains("filled twice"), "{text}");
}

#[tokio::test]
async fn malformed_templates_are_refused() {
    for template in ["v3/{id", "v3/id}", "v3/{}", "v3/a?b=c", "v3/a#b", "v3/a b", "v3/../a", "v3/中"] {
        refusal(|client| client.chain(template)).await;
    }
}

#[tokio::test]
async fn route_with_a_method_that_the_spec_lacks_names_the_listed_ones() {
    let gateway = gateway();
    let client = gateway.client();
    let chain = client.route(route!("v3/businesscircle/points/notify"));
    let error = chain.delete::<()>().await.expect_err("the spec lists POST alone");
    assert_eq!(error.stage(), Stage::Build);
    assert!(error.to_string().contains("no DELETE for this template, only POST"), "{error}");
    assert!(gateway.seen().is_empty());
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
        .json(&serde_json::json!({"a": 1}))
        .patch::<Value>();
    assert_eq!(call.meta(), None);
    assert_eq!(call.await.expect("a JSON answer")["ok"], true);

    let seen = gateway.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("PATCH", "/v3/things/7:Cancel?limit=10"));
    assert_eq!(seen.header("idempotency-key"), Some("abc"));
    assert_eq!(seen.body, br#"{"a":1}"#);
    assert!(seen.is_signed());
}

#[tokio::test]
async fn every_method_reaches_the_wire() {
    let gateway = gateway();
    let client = gateway.client();
    let _: Value = client.chain("v3/x").get().await.expect("an answer");
    let _: Value = client.chain("v3/x").post().await.expect("an answer");
    let _: Value = client.chain("v3/x").put().await.expect("an answer");
    let _: Value = client.chain("v3/x").patch().await.expect("an answer");
    let _: Value = client.chain("v3/x").delete().await.expect("an answer");
    let seen = gateway.seen();
    let methods: Vec<&str> = seen.iter().map(|seen| seen.method.as_str()).collect();
    assert_eq!(methods, ["GET", "POST", "PUT", "PATCH", "DELETE"]);
    assert!(seen.iter().all(|seen| seen.is_signed() && seen.header("content-type").is_none()));
    assert_eq!(seen[1].header("content-length"), Some("0"), "a gateway may demand a length of a POST");
}

#[tokio::test]
async fn empty_answer_of_an_unknown_route_is_null() {
    let gateway = Gateway::answering(Reply::signed(204, ""));
    let client = gateway.client();
    let _: () = client.chain("v3/x").post().await.expect("an empty answer");
    let json: Value = client.chain("v3/x").post().await.expect("an empty answer");
    let none: Option<i64> = client.chain("v3/x").post().await.expect("an empty answer");
    let whole: Response<()> = client.chain("v3/x").post().await.expect("an empty answer");
    assert_eq!((json, none, whole.status().as_u16()), (Value::Null, None, 204));
}

#[tokio::test]
async fn error_of_a_filled_path_does_not_show_it() {
    let gateway = Gateway::answering(Reply::unsigned(404, ""));
    let client = gateway.client();
    for template in [format!("v3/things/{OPENID}"), format!("v3/businesscircle/user-authorizations/{OPENID}")] {
        let error = client.chain(template).get::<Value>().await.expect_err("not found");
        assert!(!format!("{error} {error:?}").contains(OPENID), "{error:?}");
    }
}
