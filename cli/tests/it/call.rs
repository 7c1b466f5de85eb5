//! `wechatpay call`: what it sends, prints and answers with.

use std::fs;

use serde_json::json;

use crate::stage::{KEYS, Stage, words};

#[tokio::test(flavor = "multi_thread")]
async fn operation_with_values_is_sent_and_its_response_printed_as_json() {
    let stage = Stage::new().await;
    let ran = stage.run(&words(&stage.order())).ends(0, &[]);
    assert!(ran.json()["code_url"].as_str().is_some_and(|url| url.starts_with(&stage.sandbox.base_url())), "{ran:?}");
    assert_eq!(ran.err, "");
    let body: serde_json::Value = serde_json::from_str(&stage.sandbox.calls()[0].body).expect("JSON");
    assert_eq!((&body["amount"]["total"], &body["description"]), (&json!(8800), &json!("two words")));
}

#[tokio::test(flavor = "multi_thread")]
async fn path_that_is_filled_is_called_as_it_stands_with_its_query() {
    let stage = Stage::new().await;
    stage.run(&words(&stage.order())).ends(0, &[]);
    let mchid = stage.sandbox.merchant().mchid().to_owned();
    let path = format!("/v3/pay/transactions/out-trade-no/SHOP-0001?mchid={mchid}");
    let ran = stage.run(&["call", "get", &path]).ends(0, &[]);
    assert_eq!(ran.json()["trade_state"], "NOTPAY");
    assert_eq!(stage.sandbox.calls()[1].target, path);
}

#[tokio::test(flavor = "multi_thread")]
async fn query_in_a_path_is_text_whatever_it_looks_like() {
    let stage = Stage::new().await;
    let path = "/v3/no/such/path?a=%40file&b:=1&c=d%26e%3Df&g";
    stage.run(&["call", "GET", path]).ends(4, &["404"]);
    assert_eq!(stage.sandbox.calls()[0].target, "/v3/no/such/path?a=%40file&b%3A=1&c=d%26e%3Df&g=");
}

#[tokio::test(flavor = "multi_thread")]
async fn path_with_a_variable_takes_its_value_by_name() {
    let stage = Stage::new().await;
    stage.run(&words(&stage.order())).ends(0, &[]);
    let mchid = format!("mchid={}", stage.sandbox.merchant().mchid());
    let path = "v3/pay/transactions/out-trade-no/{out_trade_no}";
    stage.run(&["call", "GET", path, "out_trade_no=SHOP-0001", "-q", &mchid]).ends(0, &["NOTPAY"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn body_of_a_file_is_sent_with_the_values_put_into_it() {
    let stage = Stage::new().await;
    stage.run(&words(&stage.order())).ends(0, &[]);
    stage.sandbox.pay_order("SHOP-0001").expect("an order that can be paid");
    let refund = json!({"out_trade_no": "SHOP-0001", "out_refund_no": "R-1", "amount": {"refund": 1, "total": 8800, "currency": "CNY"}});
    stage.write("refund.json", &refund.to_string());
    let path = "/v3/refund/domestic/refunds";
    let ran = stage.run(&["call", "POST", path, "-d", "@refund.json", "amount.refund=88"]).ends(0, &[]);
    assert_eq!((&ran.json()["status"], &ran.json()["amount"]["refund"]), (&json!("PROCESSING"), &json!(88)));
}

#[tokio::test(flavor = "multi_thread")]
async fn body_on_standard_input_is_sent() {
    let stage = Stage::new().await;
    let arguments = ["call", "-p", "sandbox", "security.security_echo", "-d", "@-"];
    stage.run_bare(&arguments, r#"{"echo_message": "hello"}"#).ends(0, &["hello"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn response_without_a_body_prints_nothing() {
    let stage = Stage::new().await;
    stage.run(&words(&stage.order())).ends(0, &[]);
    let mchid = format!("mchid={}", stage.sandbox.merchant().mchid());
    let ran = stage.run(&["call", "pay.close_order", "out_trade_no=SHOP-0001", &mchid]).ends(0, &[]);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn encrypted_field_is_given_as_plain_text_and_comes_back_so_on_request() {
    let stage = Stage::new().await;
    let call = ["call", "security.security_echo", "echo_message=hello", "encrypted_echo_message=王小明"];
    let sealed = stage.run(&call).ends(0, &[]);
    assert!(!sealed.out.contains("王小明"), "{sealed:?}");
    let opened = stage.run(&[&call[..], &["--decrypt"]].concat()).ends(0, &[]);
    assert!(opened.out.contains("王小明"), "{opened:?}");
    assert!(stage.sandbox.calls().iter().all(|call| !call.body.contains("王小明")));
}

#[tokio::test(flavor = "multi_thread")]
async fn value_of_a_file_is_its_text_without_the_last_line_break() {
    let stage = Stage::new().await;
    stage.write("name.txt", "hello\n");
    let ran = stage.run(&["call", "security.security_echo", "echo_message=@name.txt"]).ends(0, &[]);
    assert_eq!(ran.json()["echo_message"], "hello");
}

#[tokio::test(flavor = "multi_thread")]
async fn raw_prints_the_bytes_that_were_verified() {
    let stage = Stage::new().await;
    let ran = stage.run(&["call", "security.security_echo", "echo_message=hello", "--raw"]).ends(0, &[]);
    assert_eq!(ran.out, stage.sandbox.calls()[0].response_body);
}

#[tokio::test(flavor = "multi_thread")]
async fn colours_come_only_where_they_are_asked_for() {
    let stage = Stage::new().await;
    let call = ["call", "security.security_echo", "echo_message=hello"];
    assert!(!stage.run(&call).ends(0, &[]).out.contains('\u{1b}'));
    assert!(stage.run(&[&call[..], &["--color", "always"]].concat()).ends(0, &[]).out.contains("\u{1b}[32m\"hello\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn output_file_holds_the_response_and_nothing_is_left_beside_it() {
    let stage = Stage::new().await;
    let call = ["call", "security.security_echo", "echo_message=hello", "-o", "out.json"];
    assert_eq!(stage.run(&call).ends(0, &[]).out, "");
    assert!(fs::read_to_string(stage.path().join("out.json")).expect("the file").contains("hello"));
    let names: Vec<_> =
        fs::read_dir(stage.path()).expect("the folder").map(|it| it.expect("a file").file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn dry_run_shows_what_would_be_signed_and_sends_nothing() {
    let stage = Stage::new().await;
    let ran = stage.run(&[&words(&stage.order())[..], &["--dry-run"]].concat()).ends(0, &["nothing was sent"]);
    assert!(ran.out.contains("  POST\\n\n  /v3/pay/transactions/native\\n\n"), "{ran:?}");
    assert!(ran.out.contains("curl -X POST 'http://127.0.0.1:") && !ran.out.contains("WECHATPAY2"), "{ran:?}");
    assert!(stage.sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn dry_run_with_its_signature_is_a_call_that_the_gateway_takes() {
    let stage = Stage::new().await;
    let call = ["call", "security.security_echo", "echo_message=it's \"me\"", "--dry-run", "--show-signature"];
    let ran = stage.run(&call).ends(0, &[]);
    let line = &ran.out[ran.out.find("curl ").expect("a curl line")..];
    let status = std::process::Command::new("sh")
        .args(["-c", &line.replacen("curl ", "curl -s -o answer.json -w '%{http_code}' ", 1)])
        .current_dir(stage.path())
        .output()
        .expect("a shell");
    assert_eq!(String::from_utf8_lossy(&status.stdout), "200", "{line}\n{status:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn signature_that_is_shown_is_the_one_that_was_sent() {
    let stage = Stage::new().await;
    let ran = stage.run(&["call", "security.security_echo", "echo_message=hello", "--show-signature"]).ends(0, &[]);
    let shown = ran.err.lines().find_map(|line| line.strip_prefix("Authorization: ")).expect("it is shown");
    let call = &stage.sandbox.calls()[0];
    let nonce = call.nonce.clone().expect("a nonce");
    assert!(shown.contains(&nonce), "{shown}");
    let text: String = ran
        .err
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.strip_suffix("\\n"))
        .map(|line| format!("{line}\n"))
        .collect();
    assert_eq!(Some(text), call.signing_string, "{ran:?}");
    assert!(ran.err.contains("Wechatpay-Signature: "), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn file_goes_up_with_what_is_said_of_it() {
    let stage = Stage::new().await;
    fs::write(stage.path().join("a.png"), b"\x89PNG\r\n\x1a\n----").expect("a file");
    let ran = stage.run(&["call", "merchant_service.upload_complaint_image", "file=@a.png"]).ends(0, &[]);
    assert!(ran.json()["media_id"].is_string(), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn call_of_a_brand_is_signed_with_the_brands_keys() {
    let stage = Stage::new().await;
    assert!(stage.path().join(KEYS).join("brand/settings.json").is_file());
    let path = ["call", "GET", "/brand/marketing/product-coupon/notify-configs"];
    stage.run(&path).ends(0, &["notify_url"]);
    let calls = stage.sandbox.calls();
    assert_eq!(calls[0].signature_matched, Some(true));
}

#[tokio::test(flavor = "multi_thread")]
async fn field_of_a_body_that_is_not_described_is_sent_and_pointed_out() {
    let stage = Stage::new().await;
    let body = r#"{"echo_message": "hello", "echo_mesage": "x"}"#;
    let ran = stage.run(&["call", "security.security_echo", "-d", body]).ends(0, &["hello"]);
    assert_eq!(ran.err, "note: the description has no field `/echo_mesage`: it is sent as it is\n");
    assert!(stage.sandbox.calls()[0].body.contains("echo_mesage"));
}
