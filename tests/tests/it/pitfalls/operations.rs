//! E: operation and safety.

use std::collections::{BTreeMap, BTreeSet};

use http::StatusCode;
use serde_json::json;
use tokio::runtime::Runtime;
use wechatpay::{
    Certificate, Client, Clock, Merchant, NonceSource,
    auth::{SignError, gateway::Authorization, open_callback, verify},
    businesscircle::{ParkingState, UpdateParkings, UpdateParkingsRequired},
    doctor::{Report, Verdict},
    security::SecurityEcho,
};
use wechatpay_sandbox::Sandbox;
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, NOW},
    parties::{APPID, OPENID, merchant, merchant_key, platform_keys, sandbox, stranger_key},
};

use super::{API_V3_KEY, PLATE, callback, callbacks, good, key, points, query, refund, time};

#[tokio::test]
async fn e1_nothing_that_is_shown_holds_a_key_or_what_is_personal() {
    let repeats = json!({"code": "PARAM_ERROR", "message": format!("{OPENID} 与 {PLATE} 不符")}).to_string();
    let gateway = Gateway::start([MockResponse::unsigned(400, repeats)]);
    let client = gateway.client_builder().api_v3_key(key(API_V3_KEY)).build().expect("a client");
    let parked = UpdateParkings::new(UpdateParkingsRequired {
        brandid: 1000.into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        plate_number: PLATE.into(),
        state: ParkingState::In,
        time: time("2022-06-01T10:43:39+08:00"),
    });
    let error = client.send(&parked).await.expect_err("a refusal that repeats what was sent");
    let (headers, body) = callback("MALL_REFUND.SUCCESS", &refund("1"));
    let accepted = callbacks().accept(&headers, &body).expect("it is genuine");
    let echo = SecurityEcho::new("hello").encrypted_echo_message("张三");
    let shown = format!(
        "{client:?} {:?} {:?} {parked:?} {echo:?} {error} {error:?} {accepted:?} {:?} {:?}",
        merchant(),
        merchant_key(),
        accepted.event(),
        key(API_V3_KEY)
    );
    let pem = merchant_key().to_pem().expect("PEM");
    let line = pem.lines().nth(1).expect("a line of the key");
    let authorization = gateway.only().header("authorization").expect("it was signed").to_owned();
    for hidden in [OPENID, PLATE, "张三", API_V3_KEY, line, &authorization, "WECHATPAY2-SHA256-RSA2048"] {
        assert!(!shown.contains(hidden), "{hidden} in {shown}");
    }
    assert!(shown.contains("PARAM_ERROR") || shown.contains("不符"), "what is not secret is there: {shown}");
}

#[test]
fn e2_callback_is_acknowledged_before_any_work_and_known_again_by_its_key() {
    let deliveries: Vec<_> = ["R1", "R1", "R2"]
        .into_iter()
        .map(|refund_id| {
            let (headers, body) = callback("MALL_REFUND.SUCCESS", &refund(refund_id));
            callbacks().accept(&headers, &body).expect("it is genuine")
        })
        .collect();
    assert!(deliveries.iter().all(|delivery| delivery.response().status() == StatusCode::NO_CONTENT));
    let keys: Vec<String> = deliveries.iter().map(|delivery| delivery.deduplication_key()).collect();
    assert_ne!(deliveries[0].id(), deliveries[1].id(), "two deliveries");
    assert_eq!(keys[0], keys[1], "of one refund");
    assert_ne!(keys[0], keys[2], "and one of another");
}

#[tokio::test]
async fn e3_clock_nonce_transport_and_gateway_can_be_replaced() {
    let gateway = Gateway::start([good()]);
    let own = wechatpay::reqwest::Client::builder().no_proxy().build().expect("an HTTP client");
    let client = gateway.client_builder().nonce(NonceSource::fixed("593BEC0C930BF1AF")).http_client(own);
    let client = client.build().expect("a client");
    for _ in 0..2 {
        client.send(&query()).await.expect("it is answered");
    }
    let headers: Vec<String> =
        gateway.received().iter().filter_map(|it| it.header("authorization").map(str::to_owned)).collect();
    assert!(headers.len() == 2 && headers[0] == headers[1], "the same to the last byte: {}", headers.len());
    let parsed = Authorization::parse(&headers[0]).expect("it has all its parts");
    assert_eq!((parsed.timestamp, parsed.nonce_str.as_str()), (NOW, "593BEC0C930BF1AF"));

    let sandbox = sandbox().await;
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url());
    client.build().expect("a client").send(&query()).await.expect("the sandbox signs what it answers");
}

#[test]
fn e4_blocking_and_async_calls_send_the_same_and_the_core_does_no_io() {
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    let client = gateway.client_builder().nonce(NonceSource::fixed("593BEC0C930BF1AF")).build().expect("a client");
    let runtime = Runtime::new().expect("a runtime");
    runtime.block_on(client.send(&points())).expect("it is answered");
    client.send_blocking(&points()).expect("it is answered");
    let [first, second] = gateway.received().try_into().expect("two requests");
    assert_eq!((first.method, first.target, first.body), (second.method, second.target, second.body));
    assert_eq!(first.headers, second.headers);

    // No runtime, no client: bytes in, proof or callback out.
    let (headers, body) = callback("SOME.EVENT", &json!({}));
    assert!(verify(&headers, body.clone().into(), &platform_keys(), NOW).is_ok());
    assert!(open_callback(&headers, &body, &platform_keys(), &key(API_V3_KEY), NOW).is_ok());
}

#[test]
fn e5_characters_of_nonces_are_evenly_spread() {
    const NONCES: usize = 4000;
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    let source = NonceSource::system();
    for _ in 0..NONCES {
        let nonce: Result<String, SignError> = source.next();
        let nonce = nonce.expect("the operating system has random numbers");
        assert_eq!(nonce.len(), 32);
        nonce.chars().for_each(|character| *counts.entry(character).or_default() += 1);
    }
    assert_eq!(counts.len(), 62);
    // Each is due 2065 times, give or take 45; the remainder of a byte by 62 would be 2500 for eight of them.
    let due = NONCES * 32 / 62;
    assert!(counts.values().all(|count| count.abs_diff(due) < 315), "{counts:?}");
}

#[tokio::test]
async fn e6_doctor_finds_what_is_wrong_before_the_first_customer_does() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let certificate = Certificate::from_pem(&sandbox.merchant_certificate_pem()).expect("the merchant's certificate");
    let examine = async |merchant: Merchant, notify_url: &str, offset: i64| {
        let system = Clock::system();
        let client = Client::builder(merchant, sandbox.platform_keys()).base_url(sandbox.base_url());
        let client = client.clock(Clock::from_fn(move || system.now() + offset)).build().expect("a client");
        client.doctor().certificate(certificate.clone()).notify_url(notify_url).await
    };
    let failed = |report: &Report| -> BTreeSet<String> {
        let failed = report.findings().iter().filter(|finding| finding.verdict == Verdict::Fail);
        failed
            .inspect(|finding| assert!(finding.remedy.is_some(), "{report}"))
            .map(|finding| finding.check.clone())
            .collect()
    };
    let checks = |names: &[&str]| -> BTreeSet<String> { names.iter().map(ToString::to_string).collect() };

    let address = "http://127.0.0.1:9/notify";
    let healthy = examine(sandbox.merchant(), address, 0).await;
    assert!(!healthy.has_failures(), "{healthy}");
    assert!(healthy.findings().iter().any(|finding| finding.check == "echo" && finding.verdict == Verdict::Ok));

    let serial = sandbox.merchant().serial().to_string();
    let other = Merchant::new(sandbox.merchant().mchid(), serial, stranger_key().clone()).expect("a merchant");
    assert_eq!(failed(&examine(other, address, 0).await), checks(&["private key", "echo"]));
    assert_eq!(failed(&examine(sandbox.merchant(), address, 400).await), checks(&["clock", "echo"]));
    let with_query = examine(sandbox.merchant(), "https://shop.example.com/notify?a=1", 0).await;
    assert_eq!(failed(&with_query), checks(&["notify_url"]), "{with_query}");
}
