//! The doctor against a healthy set-up and against each thing that can be wrong.

use serde_json::{Value, json};
use wechatpay::{
    ApiV3Key, Brand, Certificate, Client, ClientBuilder, Clock, Merchant, PlatformKeys, PrivateKey,
    doctor::{self, Expected, Report, Verdict},
    product_coupon::{BrandGetNotifyConfig, BrandSetNotifyConfig},
    time::OffsetDateTime,
};
use wechatpay_sandbox::{BusinessError, Fault, PlatformMode, Sandbox};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, NOW},
    parties::{
        MCHID, MERCHANT_SERIAL, PLATFORM_ID, merchant, merchant_key, platform_key, platform_keys, sandbox, stranger_key,
    },
};

/// The verdict of a check, and what it says with its remedy.
#[track_caller]
fn found(report: &Report, check: &str) -> (Verdict, String) {
    let finding = report.findings().iter().find(|finding| finding.check == check);
    let finding = finding.unwrap_or_else(|| panic!("there is a finding on {check}: {report}"));
    assert_eq!(finding.remedy.is_none(), finding.verdict == Verdict::Ok, "{report}");
    (finding.verdict, format!("{} {}", finding.sentence, finding.remedy.as_deref().unwrap_or_default()))
}

#[track_caller]
fn assert_found(report: &Report, check: &str, verdict: Verdict, part: &str) {
    let (found, text) = found(report, check);
    assert_eq!(found, verdict, "{text}");
    assert!(text.contains(part), "{text}");
}

async fn examine(sandbox: &Sandbox, merchant: Merchant, keys: PlatformKeys) -> Report {
    let builder = Client::builder(merchant, keys).base_url(sandbox.base_url());
    builder.build().expect("the sandbox is on this machine").doctor().await
}

fn certificate(sandbox: &Sandbox) -> Certificate {
    Certificate::from_pem(&sandbox.merchant_certificate_pem()).expect("the sandbox issues certificates")
}

// --- a client -----------------------------------------------------------------

#[tokio::test]
async fn healthy_set_up_has_nothing_but_successes() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let builder = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url());
    let client = builder.build().expect("a client");
    let report = client.doctor().certificate(certificate(&sandbox)).await;
    assert!(!report.has_failures(), "{report}");
    let checks: Vec<(&str, Verdict)> = report.findings().iter().map(|f| (f.check.as_str(), f.verdict)).collect();
    let all = ["certificate serial", "private key", "certificate validity", "platform keys", "clock", "echo"];
    assert_eq!(checks, all.map(|check| (check, Verdict::Ok)), "{report}");
    assert_eq!(sandbox.calls().len(), 1);
}

#[test]
fn blocking_examination_is_the_async_one() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    // Both find the same at the same time alone.
    let clock = Clock::fixed(OffsetDateTime::now_utc().unix_timestamp());
    let sandbox = runtime.block_on(Sandbox::builder().clock(clock.clone()).start()).expect("the sandbox starts");
    let builder = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url());
    let client = builder.clock(clock).build().expect("a client");
    let blocking = client.doctor().certificate(certificate(&sandbox)).examine_blocking().expect("it may wait here");
    let awaited = runtime.block_on(async { client.doctor().certificate(certificate(&sandbox)).await });
    assert!(!blocking.has_failures(), "{blocking}");
    assert_eq!(blocking.to_string(), awaited.to_string());
    let error = runtime.block_on(async { client.doctor().examine_blocking() }).expect_err("it would wait");
    assert!(error.to_string().contains("async code"), "{error}");
}

#[tokio::test]
async fn healthy_certificate_mode_has_nothing_but_successes() {
    let sandbox = Sandbox::builder().platform_mode(PlatformMode::Certificate).start().await.expect("it starts");
    let builder = Client::builder(sandbox.merchant(), PlatformKeys::certificates_on_request());
    let client = builder.base_url(sandbox.base_url()).api_v3_key(sandbox.api_v3_key()).build().expect("a client");
    let report = client.doctor().await;
    assert!(report.findings().iter().all(|finding| finding.verdict == Verdict::Ok), "{report}");
    assert_found(&report, "platform certificates", Verdict::Ok, "APIv3");
    assert_found(&report, "platform keys", Verdict::Ok, "平台证书");
}

#[tokio::test]
async fn private_key_of_another_certificate_is_a_failure() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let serial = sandbox.merchant().serial().to_string();
    let stranger = Merchant::new(sandbox.merchant().mchid(), serial, stranger_key().clone()).expect("a merchant");
    let builder = Client::builder(stranger, sandbox.platform_keys()).base_url(sandbox.base_url());
    let report = builder.build().expect("a client").doctor().certificate(certificate(&sandbox)).await;
    assert_found(&report, "private key", Verdict::Fail, "apiclient_key.pem");
    assert_found(&report, "certificate serial", Verdict::Ok, "");
    assert_found(&report, "echo", Verdict::Fail, "证书序列号");
}

#[tokio::test]
async fn serial_of_another_certificate_is_a_failure() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let builder = Client::builder(merchant(), sandbox.platform_keys()).base_url(sandbox.base_url());
    let report = builder.build().expect("a client").doctor().certificate(certificate(&sandbox)).await;
    assert_found(&report, "certificate serial", Verdict::Fail, MERCHANT_SERIAL);
}

#[tokio::test]
async fn expired_certificate_is_a_failure_and_one_about_to_expire_a_warning() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let certificate = certificate(&sandbox);
    for (now, verdict) in [
        (certificate.valid_until() + 1, Verdict::Fail),
        (certificate.valid_until() - 10 * 86_400, Verdict::Warn),
        (certificate.valid_from() - 1, Verdict::Fail),
    ] {
        let builder = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url());
        let client = builder.clock(Clock::fixed(now)).build().expect("a client");
        let report = client.doctor().certificate(certificate.clone()).await;
        assert_eq!(found(&report, "certificate validity").0, verdict, "{report}");
    }
}

#[tokio::test]
async fn e6_clock_that_is_off_is_named_with_its_offset() {
    let sandbox = sandbox().await;
    for (offset, verdict, part) in
        [(-400, Verdict::Fail, "behind"), (400, Verdict::Fail, "ahead"), (60, Verdict::Warn, "ahead")]
    {
        let now = Clock::system();
        let clock = Clock::from_fn(move || now.now() + offset);
        let builder = Client::builder(merchant(), platform_keys()).base_url(sandbox.base_url()).clock(clock);
        let report = builder.build().expect("a client").doctor().await;
        assert_found(&report, "clock", verdict, part);
        assert_eq!(found(&report, "echo").0 == Verdict::Ok, verdict == Verdict::Warn, "{report}");
    }
}

#[tokio::test]
async fn list_of_certificates_that_is_empty_is_told_as_there_being_none() {
    let gateway = Gateway::start([MockResponse::signed(200, r#"{"data":[]}"#)]);
    let key = ApiV3Key::new("k".repeat(32)).expect("32 characters");
    for (keys, verdict) in [(platform_keys(), Verdict::Warn), (PlatformKeys::certificates_on_request(), Verdict::Fail)]
    {
        let builder = Client::builder(merchant(), keys).base_url(gateway.base_url()).clock(Clock::fixed(NOW));
        let report = builder.api_v3_key(key.clone()).build().expect("a client").doctor().await;
        assert_found(&report, "platform certificates", verdict, "lists no platform certificate");
    }
}

#[tokio::test]
async fn id_of_another_public_key_is_a_failure() {
    let sandbox = sandbox().await;
    let keys = PlatformKeys::public_key("PUB_KEY_ID_1", platform_key().public_key()).expect("platform keys");
    let report = examine(&sandbox, merchant(), keys).await;
    assert_found(&report, "echo", Verdict::Fail, "微信支付公钥ID");
}

#[tokio::test]
async fn other_public_key_under_the_right_id_is_a_failure() {
    let sandbox = sandbox().await;
    let keys = PlatformKeys::public_key(PLATFORM_ID, stranger_key().public_key()).expect("platform keys");
    let report = examine(&sandbox, merchant(), keys).await;
    assert_eq!(found(&report, "echo").0, Verdict::Fail, "{report}");
}

#[tokio::test]
async fn gateway_that_cannot_be_reached_is_a_failure() {
    let client = Client::builder(merchant(), platform_keys()).base_url("http://127.0.0.1:9").build().expect("a client");
    let report = client.doctor().await;
    assert_found(&report, "echo", Verdict::Fail, "proxy");
    assert_found(&report, "clock", Verdict::Warn, "not known");
}

#[tokio::test]
async fn no_key_of_the_platform_and_no_apiv3_key_is_a_failure_without_a_call() {
    let gateway = Gateway::start([MockResponse::unsigned(500, "")]);
    let builder = Client::builder(merchant(), PlatformKeys::certificates_on_request()).base_url(gateway.base_url());
    let report = builder.build().expect("a client").doctor().await;
    assert_found(&report, "platform certificates", Verdict::Fail, "微信支付公钥");
    assert_found(&report, "echo", Verdict::Fail, "not made");
    assert!(gateway.received().is_empty());
}

#[tokio::test]
async fn wrong_apiv3_key_in_certificate_mode_is_a_failure() {
    let sandbox = Sandbox::builder().platform_mode(PlatformMode::Certificate).start().await.expect("it starts");
    let wrong = ApiV3Key::new("00000000000000000000000000000000").expect("32 characters");
    let builder = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url());
    let report = builder.api_v3_key(wrong).build().expect("a client").doctor().await;
    assert_found(&report, "platform certificates", Verdict::Fail, "APIv3 key is wrong");
    assert_found(&report, "echo", Verdict::Ok, "");
}

#[tokio::test]
async fn apiv3_key_for_certificates_where_there_are_none_is_a_warning() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let builder = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url());
    let report = builder.api_v3_key(sandbox.api_v3_key()).build().expect("a client").doctor().await;
    assert_found(&report, "platform certificates", Verdict::Warn, "leave `ClientBuilder::api_v3_key` out");
    assert!(!report.has_failures(), "{report}");
}

#[tokio::test]
async fn response_of_something_else_is_not_a_success() {
    let body = json!({"echo_message": "other", "encrypted_echo_message": ""}).to_string();
    let gateway = Gateway::start([MockResponse::signed(200, body)]);
    let report = gateway.client().doctor().await;
    assert_found(&report, "echo", Verdict::Fail, "another message");
}

#[tokio::test]
async fn report_as_text_and_as_json_holds_no_key_and_no_message() {
    let sandbox = sandbox().await;
    let wrong = ApiV3Key::new("Tr0ub4dor3CorrectHorseBatteryStp").expect("32 characters");
    let builder = Client::builder(merchant(), platform_keys()).base_url(sandbox.base_url()).api_v3_key(wrong);
    let report = builder.build().expect("a client").doctor().await;
    let json = serde_json::to_string(&report).expect("a report serialises");
    let shown = format!("{report} {report:?} {json}");
    let pem = merchant_key().to_pem().expect("the key has a PEM form");
    let line = pem.lines().nth(1).expect("PEM has lines");
    assert!(!shown.contains("Tr0ub4dor3") && !shown.contains(line), "{shown}");
    let findings: Vec<Value> = serde_json::from_str(&json).expect("a list");
    assert_eq!(findings.len(), report.findings().len());
    assert!(findings.iter().all(|finding| finding["check"].is_string() && finding["sentence"].is_string()));
    assert!(findings.iter().all(|finding| matches!(finding["verdict"].as_str(), Some("ok" | "warn" | "fail"))));
}

// --- what is handed in --------------------------------------------------------

#[tokio::test]
async fn pem_of_each_kind_is_named_and_taken_only_where_it_belongs() {
    let sandbox = Sandbox::builder().platform_mode(PlatformMode::Certificate).start().await.expect("it starts");
    let key = PrivateKey::generate().expect("a key");
    let texts = [
        (Expected::MerchantKey, key.to_pem().expect("PEM").to_string()),
        (Expected::MerchantCertificate, sandbox.merchant_certificate_pem()),
        (Expected::PlatformPublicKey, key.public_key().to_pem().expect("PEM").to_string()),
        (Expected::PlatformCertificate, sandbox.platform_certificate_pem().expect("it has one")),
    ];
    for (kind, text) in &texts {
        for (expected, _) in &texts {
            let finding = doctor::pem("--file", *expected, text);
            assert_eq!(finding.verdict == Verdict::Fail, kind != expected, "{kind:?} for {expected:?}: {finding}");
            assert!(!finding.to_string().contains(text.lines().nth(1).expect("PEM has lines")));
        }
    }
    assert_eq!(doctor::pem("--file", Expected::MerchantKey, "no PEM").verdict, Verdict::Fail);
}

#[test]
fn a8_apiv3_key_of_another_length_is_a_failure_that_names_the_length() {
    assert_eq!(doctor::api_v3_key("Tr0ub4dor3CorrectHorseBatteryStp").verdict, Verdict::Ok);
    for text in ["testMchAPIv3Key0", "\"Tr0ub4dor3CorrectHorseBatteryStp\"", ""] {
        let finding = doctor::api_v3_key(text);
        assert_eq!(finding.verdict, Verdict::Fail);
        assert!(finding.sentence.contains(&text.len().to_string()), "{finding}");
        assert!(text.is_empty() || !finding.to_string().contains(text), "{finding}");
    }
}

#[test]
fn e6_address_for_callbacks_is_judged_by_its_form() {
    for (url, verdict) in [
        ("https://shop.example.com/wechatpay/notify", Verdict::Ok),
        ("http://shop.example.com/wechatpay/notify", Verdict::Warn),
        ("https://127.0.0.1/notify", Verdict::Warn),
        ("https://192.168.1.7/notify", Verdict::Warn),
        ("https://[::1]/notify", Verdict::Warn),
        ("https://localhost/notify", Verdict::Warn),
        ("https://shop.example.com/notify?shop=1", Verdict::Fail),
        ("https://shop.example.com/notify#1", Verdict::Fail),
        ("https://me:pw@shop.example.com/notify", Verdict::Fail),
        ("ftp://shop.example.com/notify", Verdict::Fail),
        ("shop.example.com/notify", Verdict::Fail),
    ] {
        let finding = doctor::notify_url(url);
        assert_eq!(finding.verdict, verdict, "{url}: {finding}");
    }
}

#[tokio::test]
async fn callback_is_asked_for_where_an_address_is_given() {
    let sandbox = sandbox().await;
    let shop = Gateway::start([MockResponse::unsigned(204, "")]);
    let builder = Client::builder(merchant(), platform_keys()).base_url(sandbox.base_url());
    let url = format!("{}/notify", shop.base_url());
    let report = builder.build().expect("a client").doctor().notify_url(url).await;
    assert_eq!(found(&report, "callback").0, Verdict::Ok, "{report}");
    sandbox.callbacks_sent().await;
    assert_eq!(shop.received().len(), 1);
    assert_eq!(sandbox.merchant().mchid(), MCHID);
}

#[test]
fn doctor_debug_shows_nothing_of_the_address() {
    let client = Client::builder(merchant(), platform_keys()).build().expect("a client");
    let shown = format!("{:?}", client.doctor().notify_url("https://user:hunter2@shop.example.com/token-8f3a"));
    assert!(shown.starts_with("Doctor") && !shown.contains("hunter2") && !shown.contains("8f3a"), "{shown}");
}

// --- a brand ------------------------------------------------------------------

fn brands_client(sandbox: &Sandbox) -> ClientBuilder<Brand> {
    let keys = sandbox.brand_keys().expect("a brand");
    Client::builder(keys.brand(), keys.platform_keys()).base_url(sandbox.base_url())
}

#[tokio::test]
async fn healthy_set_up_of_a_brand_has_nothing_but_successes_and_says_what_was_not_tried() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let client = brands_client(&sandbox).build().expect("a client");
    let certificate = sandbox.brand_keys().expect("a brand").certificate_pem();
    let certificate = Certificate::from_pem(certificate).expect("a certificate");
    let report = client.doctor().certificate(certificate).await;
    let checks: Vec<(&str, Verdict)> = report.findings().iter().map(|f| (f.check.as_str(), f.verdict)).collect();
    let all = ["certificate serial", "private key", "certificate validity", "platform keys", "clock", "signed call"];
    assert_eq!(checks, all.map(|check| (check, Verdict::Ok)), "{report}");
    assert_found(&report, "private key", Verdict::Ok, "品牌API私钥");
    assert_found(&report, "signed call", Verdict::Ok, "encrypted fields were not tried");
    let calls = sandbox.calls();
    assert_eq!(calls.iter().map(|call| call.method.as_str()).collect::<Vec<_>>(), ["GET"]);
}

#[test]
fn blocking_examination_of_a_brand_is_the_async_one() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let sandbox = runtime.block_on(Sandbox::start()).expect("the sandbox starts");
    let client = brands_client(&sandbox).build().expect("a client");
    let blocking = client.doctor().examine_blocking().expect("it may wait here");
    assert!(!blocking.has_failures(), "{blocking}");
    assert_eq!(blocking.to_string(), runtime.block_on(async { client.doctor().await }).to_string());
}

#[tokio::test]
async fn brand_with_the_merchants_certificate_or_a_strangers_key_is_told_what_to_compare() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let keys = sandbox.brand_keys().expect("a brand");
    let brand =
        Brand::new(keys.brand().brand_id(), keys.brand().serial().as_str(), stranger_key().clone()).expect("a brand");
    let client = Client::builder(brand, keys.platform_keys()).base_url(sandbox.base_url()).build().expect("a client");
    let report = client.doctor().certificate(certificate(&sandbox)).await;
    assert_found(&report, "certificate serial", Verdict::Fail, "Brand::with_certificate");
    assert_found(&report, "private key", Verdict::Fail, "品牌API私钥");
    assert_found(&report, "signed call", Verdict::Fail, "品牌ID");
    assert!(!report.to_string().contains("apiclient_key.pem"), "{report}");
}

#[tokio::test]
async fn brand_with_the_public_key_of_a_merchant_is_told_so() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let brand = sandbox.brand_keys().expect("a brand").brand();
    let client = Client::builder(brand, sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    let report = client.expect("a client").doctor().await;
    assert_found(&report, "signed call", Verdict::Fail, "微信支付公钥ID");
}

#[tokio::test]
async fn clock_of_a_brand_that_is_off_is_named() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let now = time::OffsetDateTime::now_utc().unix_timestamp();
    let client = brands_client(&sandbox).clock(Clock::fixed(now + 400)).build().expect("a client");
    let report = client.doctor().await;
    assert_eq!(found(&report, "clock").0, Verdict::Fail, "{report}");
    assert_eq!(found(&report, "signed call").0, Verdict::Fail, "{report}");
}

#[tokio::test]
async fn callback_address_of_a_brand_is_examined_and_compared_and_not_shown() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let client = brands_client(&sandbox).build().expect("a client");
    client.send(&BrandSetNotifyConfig::new("https://brand.example.com/notify")).await.expect("an address that is set");
    let set = client.send(&BrandGetNotifyConfig::new()).await.expect("an address").notify_url.to_string();
    let report = client.doctor().notify_url(&set).await;
    assert_found(&report, "callback", Verdict::Ok, "");
    let report = client.doctor().notify_url("https://hunter2.example.com/notify").await;
    assert_found(&report, "callback", Verdict::Warn, "another address");
    assert!(!report.to_string().contains("hunter2") && !report.to_string().contains(&set), "{report}");
    let report = client.doctor().notify_url("ftp://hunter2.example.com/").await;
    assert_eq!(found(&report, "notify_url").0, Verdict::Fail, "{report}");
    assert!(report.findings().iter().all(|finding| finding.check != "callback"), "{report}");
}

#[tokio::test]
async fn brand_that_is_refused_with_a_signature_has_keys_that_work_and_is_no_success() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let client = brands_client(&sandbox).build().expect("a client");
    sandbox.inject_error(BusinessError::new("NO_AUTH").status(403)).expect("an error");
    let report = client.doctor().await;
    assert_found(&report, "signed call", Verdict::Warn, "signing and verifying work");
    assert_found(&report, "signed call", Verdict::Warn, "商品券");
    assert_eq!(found(&report, "clock").0, Verdict::Ok, "{report}");
}

#[tokio::test]
async fn brand_whose_refusal_nobody_signed_is_a_failure() {
    let sandbox = Sandbox::start().await.expect("the sandbox starts");
    let client = brands_client(&sandbox).build().expect("a client");
    sandbox.inject_fault(Fault::Unavailable);
    assert_eq!(found(&client.doctor().await, "signed call").0, Verdict::Fail);
}
