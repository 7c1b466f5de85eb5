//! 国密: the program with a profile of SM2.

use wechatpay_auth::KeyAlgorithm;
use wechatpay_sandbox::{Algorithm, Builder, PlatformMode, Sandbox};

use crate::stage::{KEYS, Receiver, Stage, words};

/// What a sandbox is told before it starts.
type Set = fn(Builder) -> Builder;

fn sm2(builder: Builder) -> Builder {
    builder.algorithm(Algorithm::Sm2)
}

#[tokio::test(flavor = "multi_thread")]
async fn order_is_placed_and_paid_with_a_profile_of_sm2() {
    let stage = Stage::with(sm2).await;
    stage.paid();
    let mchid = format!("mchid={}", stage.sandbox.merchant().mchid());
    let ran = stage.run(&["call", "pay.query_by_out_trade_no", "out_trade_no=SHOP-0001", &mchid]);
    assert_eq!(ran.json()["trade_state"], "SUCCESS");
    let call = stage.sandbox.calls().pop().expect("a call");
    let is_sm2 = |(name, value): &(String, String)| name == "authorization" && value.contains("SM2-WITH-SM3 ");
    assert!(call.headers.iter().any(is_sm2), "{call:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_finds_a_set_up_of_sm2_right() {
    let stage = Stage::with(sm2).await;
    let ran = stage.run(&["doctor"]).ends(0, &["ok  "]);
    assert!(!ran.out.contains("FAIL"), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_of_sm2_are_listed_for_a_merchant_with_an_sm2_key() {
    let stage = Stage::with(sm2).await;
    let serial = stage.sandbox.platform_keys().preferred().expect("a certificate").to_string();
    stage.run(&["certificates"]).ends(0, &[&serial]);
}

/// A gateway with platform certificates of both algorithms; gives the serials of each.
async fn stage_of_both() -> (Stage, [String; 2]) {
    let both = |builder: Builder| builder.algorithm(Algorithm::Mixed).platform_mode(PlatformMode::Certificate);
    let stage = Stage::with(both).await;
    let keys = stage.sandbox.platform_keys();
    let of = |algorithm| {
        let is_of_it = |serial: &String| keys.find(serial).is_some_and(|key| key.algorithm() == algorithm);
        keys.serials().map(ToString::to_string).find(is_of_it).expect("a certificate")
    };
    let serials = [of(KeyAlgorithm::Rsa), of(KeyAlgorithm::Sm2)];
    (stage, serials)
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_of_each_algorithm_are_had_with_a_key_of_either() {
    let (stage, [rsa, sm2]) = stage_of_both().await;
    for (profile, own, other) in [("sandbox".to_owned(), &rsa, &sm2), (format!("{KEYS}/sm2"), &sm2, &rsa)] {
        let listed = |options: &[&str]| {
            let ran = stage.run_as(&profile, &[&["certificates"], options].concat()).ends(0, &[]);
            ran.out.lines().map(|line| line.split("  ").take(2).collect::<Vec<_>>().join(" ")).collect::<Vec<_>>()
        };
        let line = |serial: &String| format!("{serial} {}", if *serial == rsa { "RSA" } else { "SM2" });
        assert_eq!(listed(&[]), [line(own)], "{profile}");
        assert_eq!(listed(&["--algorithm", "rsa"]), [line(&rsa)], "{profile}");
        assert_eq!(listed(&["--algorithm", "sm2"]), [line(&sm2)], "{profile}");
        assert_eq!(listed(&["--algorithm", "both"]), [line(own), line(other)], "{profile}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_of_both_algorithms_are_saved_in_one_folder() {
    let (stage, serials) = stage_of_both().await;
    stage.run(&["certificates", "--algorithm", "both", "-o", "certs"]).ends(0, &[]);
    let saved = serials.map(|serial| format!("certs/wechatpay_{serial}.pem"));
    let ran = stage.run_bare(&["keys", "inspect", &saved[0], &saved[1]], "").ends(0, &[]);
    assert_eq!(ran.out.matches("serial ").count(), 2, "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_of_sm2_where_there_are_none_are_told_after_those_of_rsa() {
    let stage = Stage::with(|builder| builder.platform_mode(PlatformMode::Certificate)).await;
    let serial = stage.sandbox.platform_keys().preferred().expect("a certificate").to_string();
    let ran = stage.run(&["certificates", "--algorithm", "both"]);
    let ran = ran.ends(4, &[&serial, "RESOURCE_NOT_EXISTS", "no platform certificates of SM2", "Apply for SM2"]);
    assert!(!ran.err.contains("public key"), "{ran:?}");
    stage.run(&["certificates", "--algorithm", "sm2", "--lang", "zh"]).ends(4, &["没有国密（SM2）平台证书"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_sm2_are_told_from_those_of_rsa() {
    let stage = Stage::with(sm2).await;
    let of = |name: &str| format!("{KEYS}/{name}");
    let (key, certificate) = (of("sm2/apiclient_key.pem"), of("sm2/apiclient_cert.pem"));
    let names = [&*key, &certificate, &of("apiclient_key.pem"), &of("apiclient_cert.pem")];
    let ran = stage.run_bare(&[&["keys", "inspect"][..], &names].concat(), "").ends(0, &["SM2", "RSA"]);
    assert!(ran.out.contains(&format!("{key} belongs to {certificate}")), "{ran:?}");
    assert_eq!(ran.out.matches(" belongs to ").count(), 2, "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn sandbox_of_a_command_line_takes_the_algorithms() {
    let stage = Stage::new().await;
    let refused = stage.run_bare(&["sandbox", "serve", "--algorithm", "sm4"], "");
    assert!(refused.code != 0 && refused.err.contains("`rsa`, `sm2` or `mixed`"), "{refused:?}");
    let refused = stage.run_bare(&["sandbox", "serve", "--callback-algorithm", "sm2", "--listen", "0"], "");
    assert!(refused.code != 0 && refused.err.contains("callbacks cannot be of sm2"), "{refused:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn callback_that_is_sent_opens_with_the_profile_that_it_is_for() {
    let of_certificates = |builder: Builder| builder.platform_mode(PlatformMode::Certificate);
    let mixed = |builder: Builder| builder.algorithm(Algorithm::Mixed);
    let inside = format!("{KEYS}/sm2");
    let cases: [(Set, &str, bool); 4] = [
        (sm2, "sandbox", true),
        (mixed, &inside, true),
        (mixed, "sandbox", false),
        (of_certificates, "sandbox", false),
    ];
    for (set, profile, is_sm2) in cases {
        let (stage, receiver) = (Stage::with(set).await, Receiver::new(200));
        let resource = r#"{"out_trade_no": "SHOP-0001"}"#;
        let sent = ["callback", "send", "TRANSACTION.SUCCESS", &receiver.url, "-d", resource];
        stage.run_as(profile, &sent).ends(0, &["200"]);
        let [headers, body] = receiver.files(&stage);
        let sealed = std::fs::read_to_string(&body).expect("the body");
        assert_eq!(sealed.contains("AEAD_SM4_GCM"), is_sm2, "{profile}: {sealed}");
        let open = ["callback", "open", "--headers", &headers, "--body", &body];
        let shown = stage.run_as(profile, &open).ends(0, &[]).json();
        assert_eq!(shown["resource"]["out_trade_no"], "SHOP-0001", "{profile}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn callbacks_of_a_mixed_gateway_open_with_the_settings_of_sm2() {
    let stage = Stage::with(|builder| builder.algorithm(Algorithm::Mixed)).await;
    let mut sealed = Vec::new();
    for number in 0..4 {
        let receiver = Receiver::new(200);
        let resource = serde_json::json!({"out_trade_no": format!("SHOP-000{number}")});
        stage.sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", resource).await.expect("kept");
        stage.sandbox.callbacks_sent().await;
        let [headers, body] = receiver.files(&stage);
        sealed.push(std::fs::read_to_string(&body).expect("the body").contains("AEAD_SM4_GCM"));
        let open = ["callback", "open", "--headers", &headers, "--body", &body];
        let shown = stage.run_as(&format!("{KEYS}/sm2"), &open).ends(0, &[]).json();
        assert_eq!(shown["resource"]["out_trade_no"], format!("SHOP-000{number}"));
    }
    assert_eq!(sealed, [false, true, false, true]);
}

#[tokio::test(flavor = "multi_thread")]
async fn dry_run_in_sm2_names_the_certificate_of_sm2_beside_a_public_key() {
    let stage = Stage::with(|builder| builder.algorithm(Algorithm::Mixed)).await;
    let keys = stage.sandbox.platform_keys();
    let is_of_sm2 = |serial: &String| keys.find(serial).is_some_and(|key| key.algorithm() == KeyAlgorithm::Sm2);
    let serial = keys.serials().map(ToString::to_string).find(is_of_sm2).expect("a certificate");
    let order = stage.order();
    let dry_run = [&words(&order)[..], &["--dry-run"]].concat();
    let ran = stage.run_as(&format!("{KEYS}/sm2"), &dry_run).ends(0, &[&serial]);
    assert!(!ran.out.contains("PUB_KEY_ID_"), "{ran:?}");
    stage.run(&dry_run).ends(0, &["PUB_KEY_ID_"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn callback_of_a_certificate_whose_key_is_not_in_the_folder_is_not_sent() {
    let cases: [(Set, &str, KeyAlgorithm); 3] = [
        (sm2, "sandbox", KeyAlgorithm::Sm2),
        (|builder| builder.algorithm(Algorithm::Mixed), "sm2", KeyAlgorithm::Sm2),
        (|builder| builder.platform_mode(PlatformMode::Certificate), "sandbox", KeyAlgorithm::Rsa),
    ];
    for (set, profile, algorithm) in cases {
        let (stage, receiver) = (Stage::new().await, Receiver::new(200));
        let folder = stage.path().join(KEYS);
        let start = async || {
            let builder = Sandbox::builder().keys_dir(&folder).state_file(stage.path().join("state"));
            set(builder).start().await.expect("a sandbox")
        };
        let profile = if profile == "sm2" { format!("{KEYS}/sm2") } else { profile.to_owned() };
        let resource = r#"{"out_trade_no": "SHOP-0001"}"#;
        let send = ["callback", "send", "TRANSACTION.SUCCESS", &receiver.url, "-d", resource];
        let sandbox = start().await;
        let newest = sandbox.rotate_certificate_of(algorithm).await.expect("a certificate").to_string();
        stage.run_as(&profile, &send).ends(0, &["200"]);
        receiver.forget();
        sandbox.stop().await;
        let _again = start().await;
        stage.run_as(&profile, &send).ends(3, &[&newest, "no key of it", "wechatpay sandbox fire"]);
        assert!(receiver.is_empty(), "{profile}");
    }
}
