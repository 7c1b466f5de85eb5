//! `wechatpay sandbox`: the gateway, and what is done to it from a shell.

use std::{
    io::{BufRead as _, BufReader},
    process::Stdio,
};

use crate::stage::{KEYS, Receiver, Stage, words};

#[tokio::test(flavor = "multi_thread")]
async fn order_is_paid_and_given_back() {
    let stage = Stage::new().await;
    stage.paid();
    let mchid = format!("mchid={}", stage.sandbox.merchant().mchid());
    let query = ["call", "pay.query_by_out_trade_no", "out_trade_no=SHOP-0001", &mchid];
    assert_eq!(stage.run(&query).json()["trade_state"], "SUCCESS");
    let ran = stage.run(&["sandbox", "refund", "SHOP-0001", "--amount", "88"]).ends(0, &["refund_id"]).json();
    assert_eq!((&ran["amount"], &ran["status"]), (&88.into(), &"SUCCESS".into()));
    assert_eq!(stage.run(&query).json()["trade_state"], "REFUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn refund_that_waits_is_settled_as_it_is_told() {
    let stage = Stage::new().await;
    stage.paid();
    let waiting = stage.run(&["sandbox", "refund", "SHOP-0001", "--pending"]).ends(0, &["PROCESSING"]).json();
    let number = waiting["out_refund_no"].as_str().expect("a number");
    stage.run(&["sandbox", "settle", number, "--status", "CLOSED"]).ends(0, &["CLOSED"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn order_that_there_is_not_is_refused_with_the_sandboxs_own_words() {
    let stage = Stage::new().await;
    stage.run(&["sandbox", "pay", "SHOP-0404"]).ends(4, &["there is no such order"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn callback_is_fired_and_its_response_shown() {
    let stage = Stage::new().await;
    let (taking, refusing) = (Receiver::new(204), Receiver::new(500));
    stage.run(&["sandbox", "fire", "TRANSACTION.SUCCESS", "--to", &taking.url]).ends(0, &["204"]);
    stage.run(&["sandbox", "fire", "TRANSACTION.SUCCESS", "--to", &refusing.url]).ends(1, &["500"]);
    assert_eq!(stage.sandbox.deliveries()[0].event_type, "TRANSACTION.SUCCESS");
}

#[tokio::test(flavor = "multi_thread")]
async fn clock_goes_on_by_what_is_said() {
    let stage = Stage::new().await;
    let ran = stage.run(&["sandbox", "advance", "1d"]).ends(0, &[]);
    assert_eq!(ran.json()["advanced"], 86_400);
    stage.run(&["sandbox", "advance", "a day"]).ends(2, &["90s, 15m, 2h, 1d"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn logs_have_a_line_for_each_call_and_callback_and_no_path() {
    let stage = Stage::new().await;
    stage.run(&words(&stage.order())).ends(0, &[]);
    let receiver = Receiver::new(204);
    stage.run(&["sandbox", "fire", "TRANSACTION.SUCCESS", "--to", &receiver.url]).ends(0, &[]);
    let ran = stage.run(&["sandbox", "logs"]).ends(0, &["native_prepay 200", "TRANSACTION.SUCCESS 204, attempt 1"]);
    assert_eq!(ran.out.lines().count(), 2, "{ran:?}");
    assert!(!ran.out.contains("SHOP-0001") && !ran.out.contains("/v3/"), "{ran:?}");
    let json = stage.run(&["sandbox", "logs", "--json"]).ends(0, &[]);
    assert!(json.out.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()), "{json:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn logs_that_are_followed_go_on_with_what_comes() {
    let stage = Stage::new().await;
    let mut command = stage.command();
    let follow = ["sandbox", "logs", "--follow", "-p", "sandbox"];
    let mut child = command.args(follow).stdout(Stdio::piped()).spawn().expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map(|line| line.expect("text"));
    for message in ["one", "two"] {
        stage.run(&["call", "security.security_echo", &format!("echo_message={message}")]).ends(0, &[]);
        let line = lines.next().expect("a line for the call");
        assert!(line.contains("POST security_echo 200"), "{line}");
    }
    child.kill().expect("a running program");
    child.wait().expect("a program that ends");
}

#[tokio::test(flavor = "multi_thread")]
async fn anything_else_is_done_by_its_name() {
    let stage = Stage::new().await;
    stage.run(&words(&stage.order())).ends(0, &[]);
    stage.run(&["sandbox", "control", "post", "expire_order", "out_trade_no=SHOP-0001"]).ends(0, &["ended_at"]);
    stage.run(&["sandbox", "control", "GET", "orders"]).ends(0, &["SHOP-0001"]);
    stage.run(&["sandbox", "control", "GET", "no_such_list"]).ends(4, &["openapi.yaml"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn sandbox_that_does_not_run_is_named_with_how_to_start_it() {
    let stage = Stage::new().await;
    stage.run_bare(&["sandbox", "pay", "A", "--url", "http://127.0.0.1:1"], "").ends(8, &["wechatpay sandbox serve"]);
    let ran = stage.run_bare(&["sandbox", "pay", "A", "--url", "https://api.mch.weixin.qq.com"], "");
    ran.ends(2, &["not a sandbox"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn program_of_the_sandbox_is_a_part_of_this_one() {
    let stage = Stage::new().await;
    let mut command = stage.command();
    let serve = ["sandbox", "serve", "--listen", "127.0.0.1:0", "--keys", "others"];
    let mut child = command.args(serve).stdout(Stdio::piped()).spawn().expect("the program starts");
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines().map(|line| line.expect("text"));
    let lines: Vec<String> = lines.take_while(|line| line != "Ctrl-C stops it.").collect();
    let called = stage.run_as("others", &["call", "security.security_echo", "echo_message=hello"]);
    child.kill().expect("a running program");
    child.wait().expect("a program that ends");
    assert!(lines[0].starts_with("WeChat Pay sandbox: http://127.0.0.1:"), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("wechatpay sandbox guide LANGUAGE")), "{lines:?}");
    called.ends(0, &["hello"]);
    stage
        .run_bare(&["sandbox", "guide", "rust", "--keys", KEYS], "")
        .ends(0, &["use wechatpay::", "Client::of_settings"]);
}
