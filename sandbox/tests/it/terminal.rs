//! What the terminal tells: one line for each call and callback, and nothing that is nobody's business.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::{Value, json};
use wechatpay_codegen::api::{Api, Kind, Location, Operation, Schema};
use wechatpay_sandbox::{Fault, LineFormat, Lines, Sandbox};

use crate::{
    receiver::Receiver,
    wire::{Call, builder, native_order, sandbox},
};

const OPENID: &str = "oUpF8uMuAJOM2pxb1Q";
const PUBLIC: &str = "https://shop.example.com/pay/notify";

async fn place(sandbox: &Sandbox, body: &Value) -> u16 {
    Call::post_json("/v3/pay/transactions/native", body).send_signed(sandbox).await.status
}

async fn next(lines: &mut Lines) -> String {
    lines.next().await.expect("a line")
}

async fn next_json(lines: &mut Lines) -> Value {
    serde_json::from_str(&next(lines).await).expect("JSON")
}

#[tokio::test]
async fn call_is_told_with_time_method_path_status_and_number() {
    let sandbox = sandbox().await;
    let mut lines = sandbox.lines(LineFormat::Text);
    assert_eq!(place(&sandbox, &native_order(&sandbox, "SHOP-0001", "http://127.0.0.1:1/")).await, 200);
    assert_eq!(next(&mut lines).await, "13:29:35 POST /v3/pay/transactions/native 200 out_trade_no=SHOP-0001");
    let target = format!("/v3/pay/transactions/out-trade-no/SHOP-0001?mchid={}", sandbox.merchant().mchid());
    Call::get(&target).send_signed(&sandbox).await;
    let line = next(&mut lines).await;
    assert_eq!(line, "13:29:35 GET /v3/pay/transactions/out-trade-no/SHOP-0001 200 out_trade_no=SHOP-0001");
}

#[tokio::test]
async fn refusal_is_told_with_its_code_and_cause() {
    let sandbox = sandbox().await;
    let mut lines = sandbox.lines(LineFormat::Text);
    let mut body = native_order(&sandbox, "SHOP-0001", "http://127.0.0.1:1/");
    body.as_object_mut().expect("an object").remove("description");
    assert_eq!(place(&sandbox, &body).await, 400);
    let line = next(&mut lines).await;
    let start = "13:29:35 POST /v3/pay/transactions/native 400 out_trade_no=SHOP-0001: PARAM_ERROR, body description ";
    assert!(line.starts_with(start) && line.len() > start.len(), "{line}");
    let target = format!("/v3/pay/transactions/out-trade-no/NONE-0001?mchid={}", sandbox.merchant().mchid());
    assert_eq!(Call::get(&target).send_signed(&sandbox).await.status, 404);
    let line = next(&mut lines).await;
    assert!(line.contains(" 404 out_trade_no=NONE-0001: ORDER_NOT_EXIST, "), "{line}");
}

#[tokio::test]
async fn signature_that_does_not_match_is_told_with_the_mistake() {
    let sandbox = sandbox().await;
    let mut lines = sandbox.lines(LineFormat::Text);
    let call = Call::get("/v3/certificates").signed(&sandbox.merchant());
    call.tampered(|target, _| target.push_str("?a=b")).send(&sandbox).await;
    let line = next(&mut lines).await;
    assert!(line.starts_with("13:29:35 GET /v3/certificates 401: SIGN_ERROR, ") && line.contains("no_query"), "{line}");
}

#[tokio::test]
async fn path_near_a_known_one_is_told_with_that_one_and_another_as_not_described() {
    let sandbox = sandbox().await;
    let mut lines = sandbox.lines(LineFormat::Text);
    let cases = [
        (
            "POST",
            "/v3/pay/transactions/jsap",
            "/v3/pay/transactions/jsap 404: did you mean POST /v3/pay/transactions/jsapi?",
        ),
        (
            "POST",
            "/pay/transactions/jsapi",
            "/pay/transactions/jsapi 404: did you mean POST /v3/pay/transactions/jsapi?",
        ),
        ("GET", "/v3/certificate/", "/v3/certificate/ 404: did you mean GET /v3/certificates?"),
        (
            "GET",
            "/v3/businesscircle/user-authorization/zhangsan?appid=wx1",
            "/v3/businesscircle/user-authorization/… 404: did you mean GET \
             /v3/businesscircle/user-authorizations/{openid}?",
        ),
        ("GET", "/v3/nothing/like/it", "/v3/…/…/… 404: the description has no such path"),
        ("GET", "/v3", "/v3 404: the description has no such path"),
        ("GET", "/v3/pay/transactions/jsapi", "/v3/pay/transactions/jsapi 405: the path takes POST"),
        ("GET", "/api/users/zhangsan", "/…/users/… 404: the description has no such path"),
    ];
    for (method, target, expected) in cases {
        Call::new(method, target).send_signed(&sandbox).await;
        assert_eq!(next(&mut lines).await, format!("13:29:35 {method} {expected}"), "{target}");
    }
    let calls = Call::get("/_sandbox/calls").send(&sandbox).await.json();
    assert_eq!(calls["calls"][0]["nearest"], "POST /v3/pay/transactions/jsapi");
    assert!(calls["calls"][4].get("nearest").is_none(), "{}", calls["calls"][4]);
}

#[tokio::test]
async fn callback_is_told_with_where_it_went_and_what_became_of_it() {
    let (accepting, refusing) = (Receiver::accepting().await, Receiver::answering((500, OPENID.to_owned())).await);
    let sandbox = sandbox().await;
    let mut lines = sandbox.lines(LineFormat::Text);
    for (number, url) in [("SHOP-0001", &accepting.url), ("SHOP-0002", &refusing.url)] {
        place(&sandbox, &native_order(&sandbox, number, url)).await;
        next(&mut lines).await;
        sandbox.pay_order(number).expect("a change that is kept");
        sandbox.callbacks_sent().await;
        let line = next(&mut lines).await;
        let start = format!("13:29:35 callback TRANSACTION.SUCCESS POST {url} ");
        let rest = line.strip_prefix(&start).unwrap_or_else(|| panic!("{line}"));
        match number {
            "SHOP-0001" => assert_eq!(rest, "204 out_trade_no=SHOP-0001"),
            _ => assert!(rest.starts_with("500 out_trade_no=SHOP-0002: sent again in "), "{rest}"),
        }
    }
}

#[tokio::test]
async fn callback_whose_signature_is_wrong_on_purpose_is_told_so_and_no_forgery_is_called_a_probe() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let mut lines = sandbox.lines(LineFormat::Text);
    let delivery = sandbox.notify(&receiver.url, "A.B", json!({})).await.expect("a change that is kept");
    let right = next(&mut lines).await;
    assert!(!right.contains("on purpose"), "{right}");
    sandbox.forge(&delivery.id).await.expect("a delivery");
    let line = next(&mut lines).await;
    assert!(line.contains("its signature is wrong on purpose") && !line.contains("probe"), "{line}");
}

#[tokio::test]
async fn order_whose_notify_url_is_public_is_told_at_once_with_the_flag_that_helps() {
    let sandbox = sandbox().await;
    let mut lines = sandbox.lines(LineFormat::Text);
    place(&sandbox, &native_order(&sandbox, "SHOP-0001", PUBLIC)).await;
    let line = next(&mut lines).await;
    assert!(line.contains(" 200 out_trade_no=SHOP-0001: ") && line.contains("--forward-to"), "{line}");
    sandbox.pay_order("SHOP-0001").expect("a change that is kept");
    sandbox.callbacks_sent().await;
    let line = next(&mut lines).await;
    assert!(line.contains(PUBLIC) && line.contains("--forward-to") && line.ends_with("given up"), "{line}");
    let forward = Receiver::accepting().await;
    let sandbox = builder().forward_to(&forward.url).start().await.expect("a sandbox");
    let mut lines = sandbox.lines(LineFormat::Text);
    place(&sandbox, &native_order(&sandbox, "SHOP-0001", PUBLIC)).await;
    assert!(next(&mut lines).await.ends_with(" 200 out_trade_no=SHOP-0001"));
}

#[tokio::test]
async fn lines_as_json_have_the_same_by_name() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let mut lines = sandbox.lines(LineFormat::Json);
    place(&sandbox, &native_order(&sandbox, "SHOP-0001", &receiver.url)).await;
    let mut call = next_json(&mut lines).await;
    assert!(call["took_us"].take().is_u64(), "{call}");
    let expected = json!({
        "event": "call",
        "time": "2020-05-20T13:29:35+08:00",
        "method": "POST",
        "path": "/v3/pay/transactions/native",
        "operation": "native_prepay",
        "status": 200,
        "numbers": {"out_trade_no": "SHOP-0001"},
        "took_us": null,
    });
    assert_eq!(call, expected);
    sandbox.pay_order("SHOP-0001").expect("a change that is kept");
    sandbox.callbacks_sent().await;
    let callback = next_json(&mut lines).await;
    assert_eq!((&callback["event"], &callback["status"]), (&json!("callback"), &json!(204)));
    assert_eq!(callback["numbers"]["out_trade_no"], "SHOP-0001");
}

#[tokio::test]
async fn fault_and_dropped_connection_are_told() {
    let sandbox = sandbox().await;
    let mut lines = sandbox.lines(LineFormat::Text);
    sandbox.inject_fault(Fault::DropAfter);
    let address = sandbox.base_url();
    let address = address.strip_prefix("http://").expect("a plain address");
    let call = Call::get("/v3/certificates").signed(&sandbox.merchant()).bytes();
    let mut stream = tokio::net::TcpStream::connect(address).await.expect("a connection");
    tokio::io::AsyncWriteExt::write_all(&mut stream, &call).await.expect("a request sent");
    assert_eq!(next(&mut lines).await, "13:29:35 GET /v3/certificates no response fault drop_after");
}

#[tokio::test]
async fn lines_end_with_the_sandbox_and_tell_all_before() {
    let sandbox = sandbox().await;
    let mut lines = sandbox.lines(LineFormat::Text);
    place(&sandbox, &native_order(&sandbox, "SHOP-0001", "http://127.0.0.1:1/")).await;
    sandbox.stop().await;
    assert!(next(&mut lines).await.contains("SHOP-0001"));
    assert_eq!((lines.next().await, lines.next().await), (None, None));
}

#[tokio::test]
async fn reader_that_falls_behind_is_told_how_much_was_passed_over() {
    let sandbox = sandbox().await;
    let mut lines = sandbox.lines(LineFormat::Text);
    for _ in 0..1_003 {
        assert_eq!(Call::get("/v3/nothing").without("User-Agent").send(&sandbox).await.status, 400);
    }
    assert_eq!(next(&mut lines).await, "… 3 calls and callbacks were passed over");
    for _ in 0..1_000 {
        next(&mut lines).await;
    }
}

fn api() -> Api {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let entries = fs::read_dir(folder).expect("the description").map(|entry| entry.expect("an entry").path());
    let documents = entries.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    let sources: BTreeMap<String, String> = documents
        .map(|path| {
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
            (name, fs::read_to_string(&path).expect("a document"))
        })
        .collect();
    wechatpay_codegen::describe(&sources).expect("a description without mistakes")
}

/// A value of the schema's shape with this text in the place of every text, whatever it is for.
fn filled(api: &Api, schema: &Schema, secret: &str, depth: usize) -> Value {
    match &api.follow(schema).kind {
        Kind::Object(properties) if depth < 8 => properties
            .iter()
            .map(|property| (property.wire.clone(), filled(api, &property.schema, secret, depth + 1)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Kind::Array(inner) if depth < 8 => json!([filled(api, inner, secret, depth + 1)]),
        Kind::Integer => json!(1),
        _ => json!(secret),
    }
}

/// A call with this text in each parameter and in the body.
fn hostile(api: &Api, operation: &Operation, secret: &str) -> Call {
    let encoded = percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC).to_string();
    let mut target = operation.template.clone();
    let mut query = Vec::new();
    for parameter in &operation.parameters {
        let name = &parameter.property.wire;
        match parameter.location {
            Location::Path => target = target.replace(&format!("{{{name}}}"), &encoded),
            Location::Query => query.push(format!("{name}={encoded}")),
            Location::Header => {}
        }
    }
    let target = if query.is_empty() { target } else { format!("{target}?{}", query.join("&")) };
    match &operation.body {
        Some(body) => Call::post_json(&target, &filled(api, &body.schema, secret, 0)).method(&operation.method),
        None => Call::new(&operation.method, &target),
    }
}

#[tokio::test]
async fn lines_show_nothing_of_a_strangers_text_whichever_field_it_is_in() {
    let (sandbox, api) = (sandbox().await, api());
    let mut lines = sandbox.lines(LineFormat::Json);
    // A name, a number plate with a terminal's escape, and an openid that stands where numbers may not.
    for secret in ["张三丰", "粤B88888\u{1b}[2J", "oUpF8uMuAJOM2pxb1Q!"] {
        let pieces = ["张三", "粤B", "B88888", "\u{1b}", "[2J", "%E5", "%1B", "oUpF8", "001b"];
        for (_, operation) in api.operations() {
            hostile(&api, operation, secret).with("X-Mine", "secret").send_signed(&sandbox).await;
            let line = next(&mut lines).await;
            let found = pieces.iter().find(|piece| line.contains(**piece));
            assert_eq!(found, None, "{}: {line}", operation.id);
        }
        let encoded = percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC).to_string();
        for target in [format!("/v3/{encoded}"), format!("/v3/pay/{encoded}/jsapi?openid={encoded}")] {
            Call::get(&target).send_signed(&sandbox).await;
            let line = next(&mut lines).await;
            assert!(!pieces.iter().any(|piece| line.contains(piece)), "{line}");
        }
    }
}

#[tokio::test]
async fn openid_names_and_plates_are_masked_where_calls_have_them() {
    let sandbox = sandbox().await;
    let mut lines = sandbox.lines(LineFormat::Text);
    let target = format!("/v3/businesscircle/user-authorizations/{OPENID}?appid=wx1234567890abcdef");
    assert_eq!(Call::get(&target).send_signed(&sandbox).await.status, 200);
    let line = next(&mut lines).await;
    assert_eq!(line, "13:29:35 GET /v3/businesscircle/user-authorizations/{openid} 200");
    sandbox
        .notify(
            format!("http://127.0.0.1:1/{OPENID}?openid={OPENID}"),
            "A.B",
            json!({"openid": OPENID, "out_trade_no": "1"}),
        )
        .await
        .expect("a change that is kept");
    let line = next(&mut lines).await;
    assert!(!line.contains(OPENID), "{line}");
    assert!(line.starts_with("13:29:35 callback A.B POST http://127.0.0.1:1/… no response out_trade_no=1: "), "{line}");
}
