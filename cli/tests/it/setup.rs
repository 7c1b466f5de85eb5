//! `doctor`, `certificates` and `keys inspect`.

use std::fs;

use serde_json::json;
use wechatpay_sandbox::PlatformMode;

use crate::stage::{KEYS, Stage};

#[tokio::test(flavor = "multi_thread")]
async fn doctor_of_a_set_up_that_works_finds_no_failure() {
    let stage = Stage::new().await;
    let ran = stage.run(&["doctor"]).ends(0, &["ok    echo"]);
    assert!(!ran.out.contains("FAIL"), "{ran:?}");
    let json = stage.run(&["doctor", "--json"]).ends(0, &[]).json();
    assert!(json.as_array().is_some_and(|findings| findings.iter().any(|finding| finding["check"] == "echo")));
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_of_a_brand_makes_a_call_of_the_brand() {
    let stage = Stage::new().await;
    stage.run(&["doctor", "--brand"]).ends(0, &["ok  "]);
    assert!(stage.sandbox.calls().iter().all(|call| call.target.starts_with("/brand/")));
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_that_finds_a_failure_ends_with_1() {
    let stage = Stage::new().await;
    stage.sandbox.inject_fault(wechatpay_sandbox::Fault::BadSignature);
    stage.run(&["doctor"]).ends(1, &["FAIL"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_are_verified_listed_and_saved() {
    let stage = Stage::with(|builder| builder.platform_mode(PlatformMode::Certificate)).await;
    let serial = stage.sandbox.platform_keys().preferred().expect("a certificate").to_string();
    stage.run(&["certificates", "-o", "certs"]).ends(0, &[&serial, "+08:00 to "]);
    let saved = stage.path().join("certs").join(format!("wechatpay_{serial}.pem"));
    let pem = fs::read_to_string(saved).expect("the file");
    assert_eq!(Some(pem.trim()), stage.sandbox.platform_certificate_pem().as_deref().map(str::trim));
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_with_a_wrong_apiv3_key_name_it_and_save_nothing() {
    let stage = Stage::with(|builder| builder.platform_mode(PlatformMode::Certificate)).await;
    let wrong = stage.write(&format!("{KEYS}/wrong.txt"), &"x".repeat(32));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&wrong, fs::Permissions::from_mode(0o600)).expect("our own file");
    }
    let changed = stage.settings(|settings| settings["api_v3_key"] = json!("wrong.txt"));
    let ran = stage.run_as(changed.to_str().expect("text"), &["certificates", "-o", "certs"]);
    ran.ends(3, &["APIv3 key is wrong or was reset"]);
    assert!(!wrong.with_file_name("certs").exists() && !stage.path().join("certs").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn merchant_without_certificates_is_told_that_there_are_none() {
    let stage = Stage::new().await;
    stage.run(&["certificates"]).ends(4, &["404", "RESOURCE_NOT_EXISTS"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_are_told_apart_and_put_together() {
    let stage = Stage::new().await;
    let mchid = stage.sandbox.merchant().mchid().to_owned();
    let serial = stage.sandbox.merchant().serial().to_string();
    let of = |name: &str| format!("{KEYS}/{name}");
    let (key, certificate) = (of("apiclient_key.pem"), of("apiclient_cert.pem"));
    let names = [&*key, &certificate, &of("pub_key.pem"), &of("apiv3_key.txt"), &of("settings.json")];
    let ran = stage.run_bare(&[&["keys", "inspect"][..], &names].concat(), "");
    let ran = ran
        .ends(0, &["an RSA private key (PKCS#8)", &mchid, &serial, "an RSA public key", "32 characters", "issued by "]);
    assert!(ran.out.contains(&format!("{key} belongs to {certificate}")), "{ran:?}");
    assert_eq!(ran.out.matches(" belongs to ").count(), 1, "{ran:?}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn key_that_everybody_can_read_is_pointed_out() {
    use std::os::unix::fs::PermissionsExt as _;

    let stage = Stage::new().await;
    let key = stage.path().join(KEYS).join("apiclient_key.pem");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).expect("our own file");
    stage.run_bare(&["keys", "inspect", key.to_str().expect("text")], "").ends(0, &["chmod 600"]);
    stage.run_bare(&["keys", "inspect", "no-such-file"], "").ends(1, &["no-such-file cannot be read"]);
}
