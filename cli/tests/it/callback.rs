//! `wechatpay callback`: opened and made.

use std::fs;

use serde_json::json;
use wechatpay::testing::Platform;
use wechatpay_auth::{Clock, PrivateKey};

use crate::stage::{KEYS, Receiver, Stage};

const OPEN: [&str; 2] = ["callback", "open"];

fn open(stage: &Stage, [headers, body]: &[String; 2], more: &[&str]) -> crate::stage::Ran {
    stage.run(&[&OPEN[..], &["--headers", headers, "--body", body], more].concat())
}

#[tokio::test(flavor = "multi_thread")]
async fn callback_of_the_sandbox_is_opened() {
    let (stage, receiver) = (Stage::new().await, Receiver::new(204));
    stage.run(&["sandbox", "fire", "TRANSACTION.SUCCESS", "--to", &receiver.url]).ends(0, &[]);
    let shown = open(&stage, &receiver.files(&stage), &[]).ends(0, &[]).json();
    assert_eq!(
        (&shown["event_type"], &shown["resource"]["trade_state"]),
        (&"TRANSACTION.SUCCESS".into(), &"SUCCESS".into())
    );
    assert!(shown["title"].is_string(), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn callback_that_is_sent_is_one_that_opens() {
    let (stage, receiver) = (Stage::new().await, Receiver::new(200));
    let resource = r#"{"out_trade_no": "SHOP-0001"}"#;
    stage.run(&["callback", "send", "TRANSACTION.SUCCESS", &receiver.url, "-d", resource]).ends(0, &["200"]);
    let shown = open(&stage, &receiver.files(&stage), &[]).ends(0, &[]).json();
    assert_eq!(shown["resource"]["out_trade_no"], "SHOP-0001");
}

#[tokio::test(flavor = "multi_thread")]
async fn callback_that_is_not_taken_ends_with_1() {
    let (stage, receiver) = (Stage::new().await, Receiver::new(500));
    stage.run(&["callback", "send", "TRANSACTION.SUCCESS", &receiver.url]).ends(1, &["500", "did not take"]);
    stage.run(&["callback", "send", "TRANSACTION.SUCCESS", "http://127.0.0.1:1/"]).ends(8, &["see whether it runs"]);
    stage.run(&["callback", "send", "TRANSACTION.SUCCES", &receiver.url]).ends(2, &["is `TRANSACTION.SUCCESS` meant?"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn callback_is_made_with_the_sandboxs_key_alone() {
    let (stage, receiver) = (Stage::new().await, Receiver::new(200));
    fs::remove_file(stage.path().join(KEYS).join("sandbox_platform_key.pem")).expect("the key");
    let ran = stage.run(&["callback", "send", "TRANSACTION.SUCCESS", &receiver.url]);
    ran.ends(3, &["with the sandbox's keys alone"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn callback_that_was_changed_is_refused_and_not_shown() {
    let (stage, receiver) = (Stage::new().await, Receiver::new(204));
    stage.run(&["sandbox", "fire", "TRANSACTION.SUCCESS", "--to", &receiver.url]).ends(0, &[]);
    let files = receiver.files(&stage);
    let body = fs::read_to_string(&files[1]).expect("the body");
    fs::write(&files[1], body + " ").expect("the body");
    let ran = open(&stage, &files, &[]);
    assert_eq!(ran.out, "");
    ran.ends(1, &["signature", "answers it with 401"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn callback_of_another_apiv3_key_names_it() {
    let (stage, receiver) = (Stage::new().await, Receiver::new(204));
    stage.run(&["sandbox", "fire", "TRANSACTION.SUCCESS", "--to", &receiver.url]).ends(0, &[]);
    let files = receiver.files(&stage);
    fs::write(stage.path().join(KEYS).join("apiv3_key.txt"), "y".repeat(32)).expect("the key");
    open(&stage, &files, &[]).ends(1, &["APIv3 key", "answers it with 500"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn callback_of_another_day_is_opened_on_request_alone() {
    let stage = Stage::new().await;
    let keys = stage.path().join(KEYS);
    let key = PrivateKey::read(keys.join("sandbox_platform_key.pem")).expect("the sandbox's key");
    let id = stage.sandbox.platform_keys().preferred().expect("a key").to_string();
    let platform =
        Platform::of(key, id, stage.sandbox.api_v3_key()).expect("a platform").clock(Clock::fixed(1_722_850_421));
    let (headers, body) =
        platform.signed_callback("TRANSACTION.SUCCESS", &json!({"out_trade_no": "OLD"})).expect("a callback");
    let head: String =
        headers.iter().map(|(name, value)| format!("{name}: {}\n", value.to_str().expect("text"))).collect();
    let path = |name: &str| stage.path().join(name).to_str().expect("text").to_owned();
    let files = [path("head.txt"), path("body.json")];
    fs::write(&files[0], head).expect("a file");
    fs::write(&files[1], body).expect("a file");
    open(&stage, &files, &[]).ends(1, &["--any-age"]);
    open(&stage, &files, &["--any-age"]).ends(0, &["OLD"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_are_missing_or_hold_something_else_are_named() {
    let stage = Stage::new().await;
    let path = stage.write("empty.txt", "");
    let empty = path.to_str().expect("text").to_owned();
    open(&stage, &["gone.txt".to_owned(), empty.clone()], &[]).ends(1, &["gone.txt cannot be read"]);
    open(&stage, &[empty.clone(), empty], &[]).ends(2, &["holds no headers"]);
}
