//! What must not work: each names cause and remedy, ends with its code, and sends nothing that should not be sent.

use std::fs;

use serde_json::json;
use wechatpay_auth::PrivateKey;

use crate::stage::{KEYS, Stage};

const ECHO: [&str; 3] = ["call", "security.security_echo", "echo_message=hello"];

#[tokio::test(flavor = "multi_thread")]
async fn unknown_profile_is_refused_with_those_that_there_are() {
    let stage = Stage::new().await;
    stage.write(".config/wechatpay/shop/settings.json", "{}");
    stage.run_as("shopp", &ECHO).ends(3, &["no profile `shopp`", "sandbox, shop", ".config/wechatpay"]);
    assert!(stage.sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn profile_with_a_name_is_a_folder_in_the_configuration() {
    let stage = Stage::new().await;
    let config = stage.path().join(".config/wechatpay");
    fs::create_dir_all(&config).expect("a folder");
    fs::rename(stage.path().join(KEYS), config.join("shop")).expect("a folder that can be moved");
    stage.run_as("shop", &ECHO).ends(0, &["hello"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn sandbox_that_has_not_started_here_is_named_with_how_to_start_it() {
    let stage = Stage::new().await;
    fs::rename(stage.path().join(KEYS), stage.path().join("elsewhere")).expect("a folder that can be moved");
    stage.run(&ECHO).ends(3, &["no folder wechatpay-sandbox-keys", "wechatpay sandbox serve"]);
    stage.run_as("elsewhere", &ECHO).ends(0, &["hello"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn call_without_any_settings_says_how_to_name_them() {
    let stage = Stage::new().await;
    stage.run_bare(&ECHO, "").ends(3, &["WECHATPAY_SETTINGS", "--profile sandbox"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn variable_of_the_environment_names_the_settings() {
    let stage = Stage::new().await;
    let mut command = stage.command();
    command.args(ECHO).env("WECHATPAY_SETTINGS", stage.path().join(KEYS).join("settings.json"));
    stage.ran(command, "").ends(0, &["hello"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn file_that_cannot_be_written_is_named_before_anything_is_sent() {
    let stage = Stage::new().await;
    let path = "no-such-folder/out.json";
    stage.run(&[&ECHO[..], &["-o", path]].concat()).ends(1, &[path, "cannot be written"]);
    assert!(stage.sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn missing_key_file_is_named_with_its_setting() {
    let stage = Stage::new().await;
    let changed = stage.settings(|settings| settings["merchant_key"] = json!("gone.pem"));
    let ran = stage.run_as(changed.to_str().expect("text"), &ECHO);
    ran.ends(3, &["merchant_key", "gone.pem", "cannot be read"]);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn private_key_that_others_can_read_is_refused_with_the_chmod_that_mends_it() {
    use std::os::unix::fs::PermissionsExt as _;

    let stage = Stage::new().await;
    let key = stage.path().join(KEYS).join("apiclient_key.pem");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).expect("our own file");
    stage.run(&ECHO).ends(3, &["chmod 600", "apiclient_key.pem"]);
    assert!(stage.sandbox.calls().is_empty());
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).expect("our own file");
    stage.run(&ECHO).ends(0, &["hello"]);
}

/// A key that is not the merchant's, beside the merchant's.
fn other_key(stage: &Stage) {
    let path = stage.path().join(KEYS).join("other.pem");
    fs::write(&path, &*PrivateKey::generate().and_then(|key| key.to_pem()).expect("a key")).expect("a file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("our own file");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn key_of_another_merchant_beside_the_certificate_is_refused_before_anything_is_sent() {
    let stage = Stage::new().await;
    other_key(&stage);
    let changed = stage.settings(|settings| settings["merchant_key"] = json!("other.pem"));
    stage.run_as(changed.to_str().expect("text"), &ECHO).ends(3, &["merchant_key", "certificate"]);
    assert!(stage.sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn key_of_another_merchant_that_nothing_is_compared_with_ends_in_a_401_with_its_remedy() {
    let stage = Stage::new().await;
    other_key(&stage);
    let serial = stage.sandbox.merchant().serial().to_string();
    let changed = stage.settings(|settings| {
        settings["merchant_key"] = json!("other.pem");
        settings["merchant_serial"] = json!(serial);
        settings.as_object_mut().expect("an object").remove("merchant_certificate");
    });
    let ran = stage.run_as(changed.to_str().expect("text"), &ECHO);
    ran.ends(4, &["401", "SIGN_ERROR", "help: ", "Request-ID ", "did nothing"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn gateway_that_is_not_there_is_named_as_never_reached() {
    let stage = Stage::new().await;
    // No test gets that port.
    let changed = stage.settings(|settings| settings["base_url"] = json!("http://127.0.0.1:1"));
    let ran = stage.run_as(changed.to_str().expect("text"), &ECHO);
    ran.ends(8, &["cause: ", "proxy", "wechatpay sandbox serve", "was not sent"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn path_that_is_unknown_to_the_gateway_ends_in_a_404_with_its_remedy() {
    let stage = Stage::new().await;
    stage.run(&["call", "GET", "/v3/no/such/path"]).ends(4, &["404", "wechatpay list"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn body_that_does_not_fit_is_not_sent() {
    let stage = Stage::new().await;
    let order = ["call", "pay.native_prepay", "appid=wx1234567890abcdef", "mchid=1230000109", "description=a"];
    let ran =
        stage.run(&order).ends(2, &["body `/", "is required", "wechatpay show pay.native_prepay", "Nothing was sent"]);
    assert!(ran.out.is_empty());
    let zh = stage.run(&[&order[..], &["--lang", "zh"]].concat()).ends(2, &["必填"]);
    assert!(zh.err.contains("body"), "{zh:?}");
    assert!(stage.sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn value_that_does_not_fit_is_named_and_not_quoted() {
    let stage = Stage::new().await;
    let ran = stage
        .run(&["call", "security.security_echo", "echo_message:=4711"])
        .ends(2, &["/echo_message", "must be a string"]);
    assert!(!ran.err.contains("4711"), "{ran:?}");
    assert!(stage.sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn unchecked_sends_what_does_not_fit() {
    let stage = Stage::new().await;
    stage.run(&["call", "security.security_echo", "other=1", "--unchecked"]).ends(4, &["PARAM_ERROR"]);
    assert_eq!(stage.sandbox.calls().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn field_that_there_is_not_is_refused_with_the_one_that_may_be_meant() {
    let stage = Stage::new().await;
    stage
        .run(&["call", "security.security_echo", "echo_mesage=hello"])
        .ends(2, &["echo_mesage", "is `echo_message` meant?"]);
    assert!(stage.sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn operation_that_there_is_not_is_refused_with_the_one_that_may_be_meant() {
    let stage = Stage::new().await;
    stage.run(&["call", "pay.native_prepai"]).ends(2, &["is `pay.native_prepay` meant?"]);
    stage.run(&["call", "create_batch"]).ends(2, &["in several products", "transfer.", "brand_redpacket.create_batch"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn missing_value_of_a_path_is_named_and_nothing_is_sent() {
    let stage = Stage::new().await;
    stage.run(&["call", "pay.query_by_out_trade_no", "mchid=1"]).ends(2, &["path `out_trade_no` is required"]);
    assert!(stage.sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn body_that_is_not_json_is_named_with_its_place_and_not_quoted() {
    let stage = Stage::new().await;
    let ran = stage.run(&["call", "security.security_echo", "-d", "{\"echo_message\": secret}"]);
    assert!(!ran.err.contains("secret"), "{ran:?}");
    ran.ends(2, &["not JSON, at line 1", "@FILE"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn response_that_nobody_signed_is_never_printed() {
    let stage = Stage::new().await;
    stage.sandbox.inject_fault(wechatpay_sandbox::Fault::BadSignature);
    let ran = stage.run(&ECHO).ends(5, &["may have been done"]);
    assert_eq!(ran.out, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn command_line_that_is_not_understood_ends_with_its_code() {
    let stage = Stage::new().await;
    stage.run_bare(&["cal"], "").ends(2, &["call"]);
    stage.run_bare(&["--version"], "").ends(0, &["wechatpay"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn plain_text_that_is_too_long_for_its_encrypted_field_is_not_sent() {
    let stage = Stage::new().await;
    let name = format!("name={}", "王".repeat(2000));
    let others = [
        "appid=wx1234567890abcdef",
        "type=PERSONAL_OPENID",
        "account=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "relation_type=USER",
    ];
    let ran = stage.run(&[&["call", "profitsharing.add_receiver", &name][..], &others].concat());
    assert!(!ran.err.contains("王"), "{ran:?}");
    ran.ends(2, &["body `/name` has 2000 characters, more than 1024"]);
    assert!(stage.sandbox.calls().is_empty());
}
