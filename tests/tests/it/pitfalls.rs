//! What goes wrong with other SDKs, row by row as ARCHITECTURE.md lists it, and
//! that it does not go wrong here: a short test for each row, through the public
//! API alone. Tests elsewhere go deeper; these are the list. What is out of
//! scope stands in ARCHITECTURE.md with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{Extensions, HeaderMap, HeaderValue, StatusCode};
use regex::Regex;
use serde_json::{Value, json};
use sha1::{Digest as _, Sha1};
use tokio::runtime::Runtime;
use wechatpay::ErrorCode;
use wechatpay::auth::{
    Authorization, CallbackToSeal, RequestToSign, SignError, header, open_callback, seal_callback, verify,
};
use wechatpay::bill::GetTradeBill;
use wechatpay::businesscircle::{
    AuthType, AuthorizeState, Event as MallEvent, GetPointsCommitStatus, NotifyPoints, ParkingState,
    QueryUserAuthorization, UpdateParkings,
};
use wechatpay::doctor::{Report, Verdict};
use wechatpay::merchant_service::ListNegotiationHistory;
use wechatpay::reqwest_middleware::{Middleware, Next};
use wechatpay::security::SecurityEcho;
use wechatpay::shared::Fen;
use wechatpay::testing::Platform;
use wechatpay::time::{OffsetDateTime, UtcOffset};
use wechatpay::transfer::QueryDetailByOutDetailNo;
use wechatpay::{
    ApiV3Key, Callbacks, Certificate, Client, Clock, Event, KeyError, KeyRing, Merchant, NonceSource, Operation,
    Outcome, PlatformKeys, PrivateKey, PublicKey, RefreshError, Rejection, RetryPolicy, Stage, Timestamp,
    TimestampError, VerifyError,
};
use wechatpay_sandbox::{PlatformMode, Sandbox};
use wechatpay_tests::gateway::{Answer, Gateway, NOW, REQUEST_ID, Received};
use wechatpay_tests::parties::{
    APPID, MCHID, MERCHANT_SERIAL, OPENID, PLATFORM_ID, merchant, merchant_key, platform_key, platform_keys, sandbox,
    stranger_key,
};
use wechatpay_tests::styles::{every_async, every_blocking};
use wechatpay_tests::workspace;

const AUTHORIZED: &str = r#"{"openid":"o1","authorize_state":"AUTHORIZED"}"#;
const API_V3_KEY: &str = "Tr0ub4dor3CorrectHorseBatteryStp";
const OTHER_API_V3_KEY: &str = "00000000000000000000000000000000";
const OTHER_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000007";
const PLATE: &str = "粤B12345";

fn query() -> QueryUserAuthorization {
    QueryUserAuthorization::new(OPENID, APPID)
}

fn points() -> NotifyPoints {
    NotifyPoints::new("4200001", APPID, OPENID, false, 0, time("2020-05-20T13:29:35.120+08:00"))
}

fn time(text: &str) -> Timestamp {
    Timestamp::parse(text).expect("a time with its offset")
}

fn good() -> Answer {
    Answer::signed(200, AUTHORIZED)
}

fn key(text: &str) -> ApiV3Key {
    ApiV3Key::new(text).expect("32 characters")
}

/// WeChat Pay, whose clock stands still, as the one who sends callbacks.
fn platform() -> Platform {
    let platform = Platform::of(platform_key().clone(), PLATFORM_ID, key(API_V3_KEY));
    platform.expect("the id can stand in a header").clock(Clock::fixed(NOW))
}

fn callbacks() -> Callbacks {
    platform().callbacks()
}

fn callback(event_type: &str, resource: &Value) -> (HeaderMap, Vec<u8>) {
    platform().signed_callback(event_type, resource).expect("JSON can be sealed")
}

fn refund(refund_id: &str) -> Value {
    json!({
        "mchid": "1234567890", "merchant_name": "万象天地", "shop_name": "重庆烤鱼", "shop_number": "50001",
        "appid": APPID, "openid": OPENID, "refund_time": "2018-05-23T12:13:50+08:00", "pay_amount": 100,
        "refund_amount": 40, "transaction_id": "42000001", "refund_id": refund_id,
    })
}

#[track_caller]
fn only(gateway: &Gateway) -> Received {
    let [received] = gateway.received().try_into().expect("one request arrived");
    received
}

#[track_caller]
fn sent(gateway: &Gateway) -> Value {
    serde_json::from_slice(&only(gateway).body).expect("the body is JSON")
}

/// The refusal of a client that would hold these keys.
#[track_caller]
fn refused_keys(merchant: Merchant, keys: PlatformKeys) -> String {
    let error = Client::builder(merchant, keys).build().expect_err("the two are mixed up");
    assert_eq!(error.stage(), Stage::Build);
    error.to_string()
}

// --- A: keys, serials and migration ---------------------------------------------

#[tokio::test]
async fn a1_merchant_key_as_platform_key_is_refused() {
    let own = PlatformKeys::public_key(PLATFORM_ID, merchant_key().public_key()).expect("a ring");
    let client = Client::builder(merchant(), platform_keys()).build().expect("a client");
    assert!(client.key_ring().replace(own.clone()).is_err(), "nor is it put in later");
    assert!(client.key_ring().current().find(PLATFORM_ID) == platform_keys().find(PLATFORM_ID));
    let of_own_serial = PlatformKeys::public_key(MERCHANT_SERIAL, platform_key().public_key()).expect("a ring");
    let of_its_id = Merchant::new(MCHID, PLATFORM_ID, merchant_key().clone()).expect("a merchant");
    for (merchant, keys) in [(merchant(), own), (merchant(), of_own_serial), (of_its_id, platform_keys())] {
        assert!(refused_keys(merchant, keys).contains("not WeChat Pay's"));
    }
    let pem = sandbox().await.merchant_certificate_pem();
    let certificate = Certificate::from_pem(&pem).expect("the merchant's own certificate");
    // Its names show whose it is, also where no merchant is known, as for callbacks alone.
    let own = PlatformKeys::certificate(certificate.clone()).map(drop);
    assert_eq!(own, Err(KeyError::MerchantKeyInRing { serial: certificate.serial().to_string() }));
    assert!(platform_keys().and_certificate(certificate.clone()).is_err());
    assert!(PublicKey::from_pem(&pem).is_err(), "a certificate is no public key");

    assert!(Merchant::with_certificate(MCHID, &certificate, merchant_key().clone()).is_ok());
    let other = Merchant::with_certificate(MCHID, &certificate, stranger_key().clone()).map(drop);
    assert_eq!(other, Err(KeyError::KeyNotOfCertificate { serial: certificate.serial().to_string() }));
}

#[tokio::test]
async fn a2_merchant_without_platform_certificate_is_told_to_use_the_public_key() {
    let sandbox = sandbox().await;
    let client = Client::builder(merchant(), platform_keys()).base_url(sandbox.base_url());
    let client = client.api_v3_key(sandbox.api_v3_key()).build().expect("a client");
    client.send(&query()).await.expect("the public key is enough");
    assert!(sandbox.calls().iter().all(|call| call.target != "/v3/certificates"), "nobody asked for certificates");
    let error = client.refresh_certificates().await.expect_err("there are none");
    assert!(matches!(error, RefreshError::NoPlatformCertificate { status: 404, .. }), "{error:?}");
    assert!(error.to_string().contains("微信支付公钥"), "{error}");
}

#[tokio::test]
async fn a3_answers_and_callbacks_signed_by_either_key_are_taken_during_the_switch() {
    let started = Sandbox::builder().mchid(MCHID).merchant_serial(MERCHANT_SERIAL).merchant_key(merchant_key().clone());
    let sandbox = started.platform_mode(PlatformMode::Mixed).start().await.expect("a sandbox");
    let ring = KeyRing::new(sandbox.platform_keys());
    let serials: Vec<String> = ring.current().serials().map(ToString::to_string).collect();
    assert_eq!(serials.len(), 2, "a public key and a certificate");
    let client = Client::builder(merchant(), &ring).base_url(sandbox.base_url()).build().expect("a client");
    for serial in serials {
        // Swapped while the client lives; the gateway signs with the key that a request names.
        let keys = sandbox.platform_keys().prefer(&serial).expect("it is among them");
        ring.replace(keys).expect("no merchant's key");
        let answer = client.send(&query()).await.expect("each key is known");
        assert_eq!(answer.headers()["wechatpay-serial"], serial.as_str());
    }

    let other = Platform::of(stranger_key().clone(), OTHER_ID, key(API_V3_KEY)).expect("a platform");
    let both = platform_keys().and_public_key(OTHER_ID, stranger_key().public_key()).expect("two keys");
    let callbacks = Callbacks::new(both, key(API_V3_KEY)).clock(Clock::fixed(NOW));
    for platform in [platform(), other.clock(Clock::fixed(NOW))] {
        let (headers, body) = platform.signed_callback("SOME.EVENT", &json!({})).expect("a callback");
        assert!(callbacks.accept(&headers, &body).is_ok());
    }
}

/// Writes a serial of its own, as a second library in one stack would.
struct Overwrites;

#[async_trait::async_trait]
impl Middleware for Overwrites {
    async fn handle(
        &self,
        mut request: wechatpay::reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        request.headers_mut().insert(header::SERIAL, HeaderValue::from_static("5157F09EFDC096DE"));
        next.run(request, extensions).await
    }
}

#[tokio::test]
async fn a4_request_names_the_key_that_encrypted_whatever_another_layer_writes() {
    let sealed = platform_keys().encrypt("张三").expect("a short text");
    assert_eq!(sealed.serial().as_str(), PLATFORM_ID, "ciphertext and key are one value");
    let gateway = Gateway::start([Answer::signed(200, r#"{"echo_message":"hello"}"#)]);
    let client = gateway.client_builder().with(Overwrites).build().expect("a client");
    client.send(&SecurityEcho::new("hello").encrypted_echo_message("张三")).await.expect("it is answered");
    assert_eq!(only(&gateway).header(header::SERIAL), Some(PLATFORM_ID));
    let ciphertext = sent(&gateway)["encrypted_echo_message"].as_str().expect("a text").to_owned();
    assert_eq!(**platform_key().decrypt(&ciphertext).expect("that very key opens it"), *"张三".as_bytes());
}

#[tokio::test]
async fn a5_merchants_side_by_side_share_nothing_and_keys_are_swapped_while_they_run() {
    let first = Gateway::start([good()]);
    let second = Gateway::start([good().signed_by(stranger_key(), OTHER_ID, NOW)]);
    let of_first = first.client();
    let other = Merchant::new("1900000109", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", merchant_key().clone());
    let other = other.expect("a merchant");
    let keys = PlatformKeys::public_key(OTHER_ID, stranger_key().public_key()).expect("a ring");
    let of_second = Client::builder(other, keys.clone()).base_url(second.base_url()).clock(Clock::fixed(NOW));
    let of_second = of_second.build().expect("a second merchant in one process");
    for client in [&of_first, &of_second] {
        client.send(&query()).await.expect("each has its own keys");
    }
    of_first.key_ring().replace(keys).expect("no merchant's key");
    let error = of_first.clone().send(&query()).await.expect_err("its key has been replaced");
    assert!(matches!(error.verify_error(), Some(VerifyError::UnknownSerial { .. })), "{error}");
    of_second.send(&query()).await.expect("the other's has not");
}

#[test]
fn a6_keys_are_read_in_every_usual_form_and_a_refusal_says_what_was_found() {
    let (pem, public) = (merchant_key().to_pem().expect("PEM"), merchant_key().public_key());
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let der = STANDARD.decode(&base64).expect("base64");
    // PKCS#8 is PKCS#1 behind a head, of 26 bytes for a key of this length.
    let pkcs1 = der.get(26..).expect("a whole key");
    let pkcs1_pem =
        format!("-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----", STANDARD.encode(pkcs1));
    for text in [
        pem.as_str(),
        &pem.replace('\n', "\r\n"),
        &pem.replace('\n', "\\n"),
        &pem.replace('\n', " "),
        &base64,
        &pkcs1_pem,
    ] {
        assert_eq!(PrivateKey::from_pem(text).expect("a usual form").public_key(), public);
    }
    for der in [&der[..], pkcs1] {
        assert_eq!(PrivateKey::from_der(der).expect("a usual form").public_key(), public);
    }
    assert_eq!(PublicKey::from_pem(&public.to_pem().expect("PEM")), Ok(public));

    let refusal = PublicKey::from_pem(&pem).expect_err("the wrong file").to_string();
    assert!(refusal.contains("a private key (PKCS#8") && refusal.contains("pub_key.pem"), "{refusal}");
    let refusal = PrivateKey::from_pem("file:///etc/apiclient_key.pem").expect_err("a path is no key").to_string();
    assert!(refusal.contains("`read`"), "{refusal}");
}

#[tokio::test]
async fn a7_serials_that_differ_in_case_and_leading_zeros_are_one() {
    let gateway = Gateway::start([good().signed_by(platform_key(), "0A1B2C3D", NOW)]);
    for spelling in ["0A1B2C3D", "A1B2C3D", "0a1b2c3d", "000a1b2C3D"] {
        let keys = PlatformKeys::public_key(spelling, platform_key().public_key()).expect("a ring");
        let client = Client::builder(merchant(), keys).base_url(gateway.base_url()).clock(Clock::fixed(NOW));
        client.build().expect("a client").send(&query()).await.expect("one serial in another spelling");
    }
}

#[tokio::test]
async fn a8_wrong_apiv3_key_is_named_as_the_cause_and_its_length_checked_at_once() {
    let short = ApiV3Key::new("sixteen-bytes-ok").expect_err("half a key").to_string();
    assert!(short.contains("of 16 bytes") && short.contains("exactly 32"), "{short}");

    let started = Sandbox::builder().mchid(MCHID).merchant_serial(MERCHANT_SERIAL).merchant_key(merchant_key().clone());
    let sandbox = started.platform_mode(PlatformMode::Certificate).start().await.expect("a sandbox");
    let client = Client::builder(merchant(), PlatformKeys::certificates_on_request()).base_url(sandbox.base_url());
    let client = client.api_v3_key(key(OTHER_API_V3_KEY)).build().expect("a client");
    let error = client.refresh_certificates().await.expect_err("it is another key").to_string();
    assert!(error.contains("the APIv3 key is wrong or was reset"), "{error}");

    let (headers, body) = callback("SOME.EVENT", &json!({}));
    let callbacks = Callbacks::new(platform_keys(), key(OTHER_API_V3_KEY)).clock(Clock::fixed(NOW));
    let rejection = callbacks.accept(&headers, &body).expect_err("it is another key");
    assert_eq!(rejection, Rejection::Decrypt);
    assert!(rejection.to_string().contains("the APIv3 key (APIv3密钥) was reset"), "{rejection}");
}

// --- B: signing and verification ------------------------------------------------

#[tokio::test]
async fn b1_only_the_very_bytes_that_were_signed_are_taken() {
    let spaced = "{ \"openid\" : \"o1\",\r\n \"authorize_state\":\"AUTHORIZED\", \"名\": \"\\u540d\" }\n";
    let gateway = Gateway::start([Answer::signed(200, spaced)]);
    let answer = gateway.client().send(&query()).await.expect("they are what was signed");
    assert_eq!(answer.body(), spaced.as_bytes());

    let (headers, body) = callback("SOME.EVENT", &json!({"名": 1}));
    let parsed: Value = serde_json::from_slice(&body).expect("JSON");
    let again = serde_json::to_vec_pretty(&parsed).expect("JSON");
    assert_eq!(callbacks().accept(&headers, &again).map(drop), Err(Rejection::BadSignature));
    assert!(callbacks().accept(&headers, &body).is_ok());
}

#[tokio::test]
async fn b2_the_signed_path_is_the_path_on_the_wire_whatever_stands_in_it() {
    let gateway = Gateway::start([good()]);
    let client = gateway.client();
    let every = (' '..='~').map(|character| format!("oW{character}mN"));
    let openids: Vec<String> =
        every.chain(["%2F", "%2f", "a%2Fb", "中文/é", "+ %20", "OxF00d"].map(String::from)).collect();
    for openid in &openids {
        client.send(&QueryUserAuthorization::new(openid, APPID)).await.expect("the signature is asked below");
    }
    let arrived = gateway.received();
    assert_eq!(arrived.len(), openids.len());
    for (received, openid) in arrived.iter().zip(&openids) {
        assert_signed(received);
        let segment = received.target.split(['/', '?']).nth(4).expect("the fourth piece of the path");
        let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().expect("UTF-8");
        assert_eq!(decoded, *openid, "neither re-cased nor encoded twice");
    }
}

/// Checks a signature as the real gateway does: over what arrived.
#[track_caller]
fn assert_signed(received: &Received) {
    let authorization = Authorization::parse(received.header("authorization").expect("a signed request"));
    let authorization = authorization.expect("it has all its parts");
    let request = RequestToSign {
        method: received.method.as_str(),
        target: &received.target,
        timestamp: authorization.timestamp,
        nonce: &authorization.nonce_str,
        body: &received.body,
    };
    let verified = merchant_key().public_key().verify(&request.message(), &authorization.signature);
    assert_eq!(verified, Ok(()), "{}", received.target);
}

#[tokio::test]
async fn b3_probe_is_a_named_error_and_a_callback_with_it_is_refused() {
    const PROBE: &str = "WECHATPAY/SIGNTEST/dGVzdA==";
    let gateway = Gateway::start([good().header(header::SIGNATURE, PROBE), good()]);
    let once = gateway.client_builder().retry(RetryPolicy::none()).build().expect("a client");
    let error = once.send(&query()).await.expect_err("the signature is wrong on purpose");
    assert_eq!(error.verify_error(), Some(&VerifyError::Probe));
    assert!(error.to_string().contains("签名探测流量"), "{error}");

    let (mut headers, body) = callback("SOME.EVENT", &json!({}));
    headers.insert(header::SIGNATURE, HeaderValue::from_static(PROBE));
    let rejection = callbacks().accept(&headers, &body).expect_err("the signature is wrong on purpose");
    assert_eq!(rejection, Rejection::Probe);
    assert!(rejection.response().status().is_client_error(), "so that the true one follows");
}

#[tokio::test]
async fn b4_refusal_is_read_without_a_signature_and_verified_with_one() {
    const REFUSAL: &str = r#"{"code":"PARAM_ERROR","message":"参数错误"}"#;
    for (answer, verified) in [(Answer::unsigned(400, REFUSAL), false), (Answer::signed(400, REFUSAL), true)] {
        let error = Gateway::start([answer]).client().send(&query()).await.expect_err("the API refuses it");
        assert_eq!((error.stage(), error.verify_error(), error.is_verified()), (Stage::Api, None, verified));
        assert_eq!((error.status(), error.code()), (Some(StatusCode::BAD_REQUEST), Some(&ErrorCode::ParamError)));
    }
    let forged = Answer::signed(404, REFUSAL).body(r#"{"code":"ORDER_NOT_EXIST"}"#);
    let error = Gateway::start([forged]).client().send(&points()).await.expect_err("somebody else wrote it");
    assert_eq!(error.verify_error(), Some(&VerifyError::WrongSignature));
    assert_eq!((error.outcome(), error.is_verified(), error.code()), (Outcome::Unknown, false, None));
}

#[test]
fn b5_unsigned_success_is_refused_in_every_style_and_with_a_client_of_ones_own() {
    let runtime = Runtime::new().expect("a runtime");
    let gateway = Gateway::start([Answer::unsigned(200, AUTHORIZED)]);
    let own = wechatpay::reqwest::Client::builder().no_proxy().build().expect("an HTTP client");
    for client in [gateway.client(), gateway.client_builder().http_client(own).build().expect("a client")] {
        let mut outcomes = runtime.block_on(every_async(&client, OPENID));
        outcomes.extend(every_blocking(&gateway.client(), OPENID));
        assert_eq!(outcomes.len(), 8);
        for (style, outcome) in outcomes {
            assert_eq!(outcome.expect_err("nobody signed it").stage(), Stage::Verify, "{style}");
        }
    }
}

#[tokio::test]
async fn b6_over_five_minutes_off_is_refused_both_ways_in_answers_and_callbacks() {
    let (headers, body) = callback("SOME.EVENT", &json!({}));
    for (seconds, fresh) in [(-301, false), (-300, true), (300, true), (301, false)] {
        let gateway = Gateway::start([good().signed_by(platform_key(), PLATFORM_ID, NOW + seconds)]);
        assert_eq!(gateway.client().send(&query()).await.is_ok(), fresh, "an answer, {seconds} s");
        let late = callbacks().clock(Clock::fixed(NOW - seconds));
        assert_eq!(late.accept(&headers, &body).is_ok(), fresh, "a callback, {seconds} s");
    }
}

#[tokio::test]
async fn b7_wrong_clock_is_named_with_its_offset() {
    let sandbox = sandbox().await;
    for offset in [-400, 400] {
        let system = Clock::system();
        let wrong = Clock::from_fn(move || system.now() + offset);
        let client = Client::builder(merchant(), platform_keys()).base_url(sandbox.base_url()).clock(wrong);
        let error = client.build().expect("a client").send(&query()).await.expect_err("the gateway refuses its time");
        assert_eq!((error.code(), error.is_clock_skew()), (Some(&ErrorCode::SignError), true), "{error}");
        let shown = error.clock_offset_seconds().expect("the answer has a date");
        assert!(shown.abs_diff(offset) <= 5, "{shown}");
        let side = if offset < 0 { "s behind" } else { "s ahead of" };
        assert!(error.to_string().contains(side), "{error}");
    }
}

#[tokio::test]
async fn b8_refused_signature_shows_what_the_server_verified_beside_what_was_signed() {
    let sandbox = sandbox().await;
    let wrong = Merchant::new(MCHID, MERCHANT_SERIAL, stranger_key().clone()).expect("a merchant");
    let client = Client::builder(wrong, platform_keys()).base_url(sandbox.base_url()).build().expect("a client");
    let error = client.send(&query()).await.expect_err("another key signed");
    let verified = error.sign_information().expect("the server tells");
    assert_eq!(verified.url.as_deref(), Some(sandbox.calls()[0].target.as_str()));
    assert!(error.signing_difference().is_some_and(|text| text.contains("private key does not belong")), "{error}");

    let told =
        json!({"method": "GET", "url": format!("/v3/businesscircle/user-authorizations/{}", OPENID.to_lowercase())});
    let body = json!({"code": "SIGN_ERROR", "message": "签名错误", "detail": {"sign_information": told}}).to_string();
    let gateway = Gateway::start([Answer::unsigned(401, body)]);
    let error = gateway.client().send(&query()).await.expect_err("a proxy changed the path");
    let difference = error.signing_difference().expect("the two differ");
    assert!(difference.contains("path and query") && error.to_string().contains(&difference), "{error}");
    assert!(!error.to_string().to_lowercase().contains(&OPENID.to_lowercase()), "{error}");
}

#[test]
fn b9_callback_with_absent_or_empty_associated_data_is_opened() {
    for associated_data in [None, Some(""), Some("mall_refund")] {
        let callback = CallbackToSeal {
            id: "EV-1",
            create_time: "2024-08-05T17:33:41+08:00",
            event_type: "SOME.EVENT",
            summary: None,
            original_type: None,
            associated_data,
            resource: b"{}",
        };
        let nonces = NonceSource::system();
        let (headers, body) =
            seal_callback(platform_key(), PLATFORM_ID, &key(API_V3_KEY), NOW, &nonces, &callback).expect("a callback");
        let text = std::str::from_utf8(&body).expect("JSON");
        assert_eq!(text.contains("associated_data"), associated_data.is_some());
        assert_eq!(callbacks().accept(&headers, &body).expect("it is genuine").resource(), b"{}");
    }
}

// --- C: ergonomics ----------------------------------------------------------------

#[test]
fn c1_amounts_and_counts_have_64_bits() {
    let _: i64 = points().increased_points;
    let mut resource = refund("1");
    resource["refund_amount"] = json!(i64::MAX);
    let (headers, body) = callback("MALL_REFUND.SUCCESS", &resource);
    let accepted = callbacks().accept(&headers, &body).expect("it is genuine");
    let Ok(Event::Businesscircle(MallEvent::MallRefundSuccess(refund))) = accepted.event() else {
        panic!("{:?}", accepted.event())
    };
    assert_eq!(refund.refund_amount, Fen::new(i64::MAX));
    let narrow = Regex::new(r"\b[iu](8|16|32)\b").expect("a pattern");
    let emitted = sources().into_iter().filter(|(path, _)| path.starts_with("generated/src/products/"));
    let found: Vec<String> = emitted.filter(|(_, text)| narrow.is_match(text)).map(|(path, _)| path).collect();
    assert_eq!(found, [""; 0], "numbers of fewer bits in emitted code");
}

#[tokio::test]
async fn c2_false_and_zero_are_sent_and_what_is_not_set_is_not() {
    let gateway = Gateway::start([Answer::signed(204, "")]);
    gateway.client().send(&points()).await.expect("it is answered");
    let body = sent(&gateway);
    assert_eq!((&body["earn_points"], &body["increased_points"]), (&json!(false), &json!(0)));
    assert_eq!(body.get("total_points"), None);
}

#[tokio::test]
async fn c3_each_operation_sends_its_documented_method_path_query_and_body() {
    let gateway =
        Gateway::start([good(), Answer::signed(200, r#"{"points_commit_status":"PENDING"}"#), Answer::signed(204, "")]);
    let client = gateway.client();
    client.send(&query().sub_mchid("1900000109")).await.expect("it is answered");
    client.send(&GetPointsCommitStatus::new(OPENID, 1000, APPID)).await.expect("it is answered");
    client.send(&points().total_points(888)).await.expect("it is answered");
    let parked = UpdateParkings::new(1000, APPID, OPENID, PLATE, ParkingState::In, time("2022-06-01T10:43:39+08:00"));
    client.send(&parked).await.expect("it is answered");

    let arrived = gateway.received();
    let lines: Vec<String> = arrived.iter().map(|it| format!("{} {}", it.method, it.target)).collect();
    let expected = [
        format!("GET /v3/businesscircle/user-authorizations/{OPENID}?appid={APPID}&sub_mchid=1900000109"),
        format!("GET /v3/businesscircle/users/{OPENID}/points/commit_status?brandid=1000&appid={APPID}"),
        "POST /v3/businesscircle/points/notify".to_owned(),
        "POST /v3/businesscircle/parkings".to_owned(),
    ];
    assert_eq!(lines, expected);
    let bodies: Vec<Value> =
        arrived[2..].iter().map(|it| serde_json::from_slice(&it.body).expect("a JSON body")).collect();
    let reported = json!({
        "transaction_id": "4200001", "appid": APPID, "openid": OPENID, "earn_points": false, "increased_points": 0,
        "points_update_time": "2020-05-20T13:29:35.120+08:00", "total_points": 888,
    });
    let parked = json!({
        "brandid": 1000, "appid": APPID, "openid": OPENID, "plate_number": PLATE, "state": "IN",
        "time": "2022-06-01T10:43:39+08:00",
    });
    assert_eq!(bodies, [reported, parked]);
}

#[test]
fn c4_business_circle_is_whole_with_four_operations_and_three_events() {
    let operations =
        [QueryUserAuthorization::META, NotifyPoints::META, GetPointsCommitStatus::META, UpdateParkings::META];
    let routes: BTreeSet<(&str, &str)> = operations.iter().map(|meta| (meta.method, meta.template)).collect();
    assert_eq!(routes.len(), 4);
    assert!(operations.iter().all(|meta| meta.product == "businesscircle"));

    let paid = json!({
        "mchid": "1230000109", "merchant_name": "腾讯广场", "shop_name": "微信支付", "shop_number": "123456",
        "appid": APPID, "openid": OPENID, "time_end": "2015-05-20T13:29:35+08:00", "amount": 200,
        "transaction_id": "1234567890",
    });
    let joined =
        json!({"openid": OPENID, "code": "478515832665", "mchid": "1230000109", "auth_type": "REGISTERED_MODE"});
    let resources =
        [("MALL_TRANSACTION.SUCCESS", paid), ("MALL_REFUND.SUCCESS", refund("1")), ("MALL_AUTH.ACTIVATE_CARD", joined)];
    for (event_type, resource) in resources {
        let (headers, body) = callback(event_type, &resource);
        let accepted = callbacks().accept(&headers, &body).expect("it is genuine");
        assert!(
            matches!(
                (event_type, accepted.event()),
                ("MALL_TRANSACTION.SUCCESS", Ok(Event::Businesscircle(MallEvent::MallTransactionSuccess(_))))
                    | ("MALL_REFUND.SUCCESS", Ok(Event::Businesscircle(MallEvent::MallRefundSuccess(_))))
                    | ("MALL_AUTH.ACTIVATE_CARD", Ok(Event::Businesscircle(MallEvent::MallAuthActivateCard(_))))
            ),
            "{event_type}: {:?}",
            accepted.event()
        );
    }
}

#[tokio::test]
async fn c5_time_that_the_api_would_misread_cannot_be_sent() {
    assert_eq!(Timestamp::parse("2020-09-16 16:04:02"), Err(TimestampError::MissingT));
    assert_eq!(Timestamp::parse("2020-09-16T16:04:02"), Err(TimestampError::MissingOffset));
    let moment = OffsetDateTime::from_unix_timestamp(1_589_952_575).expect("a moment");
    let beijing = moment.to_offset(UtcOffset::from_hms(8, 0, 0).expect("an offset"));
    let gateway = Gateway::start([Answer::signed(204, "")]);
    let operation = NotifyPoints::new("4200001", APPID, OPENID, true, 1, beijing.into());
    gateway.client().send(&operation).await.expect("it is answered");
    assert_eq!(sent(&gateway)["points_update_time"], "2020-05-20T13:29:35+08:00");
}

#[tokio::test]
async fn c6_error_codes_are_open_and_a_page_of_html_is_an_error_of_its_status() {
    let body = r#"{"code":"ADDED_LATER","message":"新","detail":{"field":"openid"}}"#;
    let gateway = Gateway::start([Answer::unsigned(403, body), Answer::unsigned(502, "<html>bad gateway</html>")]);
    let client = gateway.client();
    let error = client.send(&query()).await.expect_err("a refusal");
    assert_eq!(error.code(), Some(&ErrorCode::Unknown("ADDED_LATER".to_owned())));
    assert_eq!(error.outcome(), Outcome::Refused);
    assert_eq!(error.detail().map(|detail| &detail["field"]), Some(&json!("openid")));
    let error = client.send(&points()).await.expect_err("a page of the network's edge");
    assert_eq!((error.stage(), error.code(), error.outcome()), (Stage::Api, None, Outcome::Unknown));
    assert_eq!(error.status(), Some(StatusCode::BAD_GATEWAY));
    assert_eq!(error.request_id(), Some(REQUEST_ID));
}

#[tokio::test]
async fn c7_204_is_an_answer_without_a_body_and_undocumented_it_is_named() {
    let gateway = Gateway::start([Answer::signed(204, "")]);
    let answer = gateway.client().send(&points()).await.expect("204 is what is documented");
    assert_eq!((answer.status(), answer.body().len()), (StatusCode::NO_CONTENT, 0));
    let error = gateway.client().send(&query()).await.expect_err("there is nothing to decode");
    assert!(error.to_string().contains("documented as 200, but 204 came"), "{error}");
}

#[tokio::test]
async fn c8_unknown_values_and_fields_are_kept_and_blanks_forgiven() {
    let body = r#"{"openid":"o1","authorize_state":"FROZEN","added_later":[1]}"#;
    let gateway = Gateway::start([Answer::signed(200, body)]);
    let answer = gateway.client().send(&query()).await.expect("the API may add what it likes");
    assert_eq!(answer.authorize_state, AuthorizeState::Unknown("FROZEN".to_owned()));
    let raw: Value = serde_json::from_slice(answer.body()).expect("JSON");
    assert_eq!(raw["added_later"], json!([1]));
    assert!(matches!(AuthType::from_wire("REGISTERED_MODE "), AuthType::RegisteredMode));
}

/// The vectors of the official page: what is signed, and what the front end gets.
#[tokio::test]
async fn c9_front_ends_get_signed_parameters_under_exactly_their_names() {
    let data = workspace().join("auth/tests/data");
    let read = |name: &str| std::fs::read_to_string(data.join(name)).expect("published vectors");
    let vectors: Value = serde_json::from_str(&read("paysign.json")).expect("JSON");
    let keys: Value = serde_json::from_str(&read("keys.json")).expect("JSON");
    for vector in vectors.as_array().expect("a list") {
        let file = vector["key_file"].as_str().expect("a name").trim_start_matches("keys/");
        let der = keys[file]["der_base64"].as_str().expect("a published key");
        let text = |name: &str| vector[name].as_str().expect("a text");
        let key = PrivateKey::from_der(&STANDARD.decode(der).expect("base64")).expect("a key");
        let own = Merchant::new(MCHID, MERCHANT_SERIAL, key).expect("a merchant");
        let client = Client::builder(own, platform_keys())
            .clock(Clock::fixed(1_554_208_460))
            .nonce(NonceSource::fixed("593BEC0C930BF1AFEB40B4A08C8FB242"))
            .build()
            .expect("a client");
        let prepay_id = "wx201410272009395522657a690389285100";
        if text("name") == "app" {
            let told = client.invoke_app(text("appid"), prepay_id).await.expect("a signature");
            let expected = json!({
                "appid": text("appid"), "partnerid": MCHID, "prepayid": text("prepayid"), "package": text("package"),
                "noncestr": text("noncestr"), "timestamp": text("timestamp"), "sign": text("sign"),
            });
            assert_eq!(serde_json::to_value(&told).expect("JSON"), expected);
            assert!(!format!("{told:?}").contains(text("sign")));
        } else {
            let told = client.invoke_jsapi(text("appId"), prepay_id).await.expect("a signature");
            let names = ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign"];
            let expected: serde_json::Map<String, Value> =
                names.iter().map(|name| ((*name).to_owned(), vector[name].clone())).collect();
            assert_eq!(serde_json::to_value(&told).expect("JSON"), Value::Object(expected));
            assert!(!format!("{told:?}").contains(text("paySign")));
        }
    }
}

#[tokio::test]
async fn c10_sub_mchid_that_is_set_is_sent_in_every_place() {
    let gateway = Gateway::start([good(), Answer::signed(204, "")]);
    let client = gateway.client();
    client.send(&query().sub_mchid("1900000109")).await.expect("it is answered");
    client.send(&points().sub_mchid("1900000109")).await.expect("it is answered");
    let arrived = gateway.received();
    assert!(arrived[0].target.ends_with("&sub_mchid=1900000109"), "{}", arrived[0].target);
    let body: Value = serde_json::from_slice(&arrived[1].body).expect("JSON");
    assert_eq!(body["sub_mchid"], "1900000109");
}

#[test]
fn c11_callback_is_one_enum_with_a_raw_fallback_and_needs_no_framework() {
    let (headers, body) = callback("MALL_REFUND.SUCCESS", &refund("1"));
    let accepted = callbacks().accept(&headers, &body).expect("it is genuine");
    let Ok(Event::Businesscircle(MallEvent::MallRefundSuccess(typed))) = accepted.event() else {
        panic!("{:?}", accepted.event())
    };
    assert_eq!(typed.refund_id.as_str(), "1");
    let answer: http::Response<String> = accepted.response();
    assert_eq!((answer.status(), answer.body().as_str()), (StatusCode::NO_CONTENT, ""));

    let (headers, body) = callback("NEW_PRODUCT.HAPPENED", &json!({"a": 1}));
    let accepted = callbacks().accept(&headers, &body).expect("a new event is no reason to refuse it");
    assert!(matches!(accepted.event(), Ok(Event::Unknown)), "{:?}", accepted.event());
    assert_eq!((accepted.event_type(), accepted.resource()), ("NEW_PRODUCT.HAPPENED", &br#"{"a":1}"#[..]));
}

#[tokio::test]
async fn c12_success_that_lacks_a_documented_field_is_read_or_at_hand() {
    // An answer that users of another SDK have published, without `mchid` and `initiate_time`.
    let mut detail = json!({
        "out_batch_no": "b1", "batch_id": "10", "appid": "wx1", "out_detail_no": "d1", "detail_id": "20",
        "detail_status": "SUCCESS", "transfer_amount": 200, "transfer_remark": "x", "openid": "o1",
        "update_time": "2022-09-27T10:00:00+08:00",
    });
    let query = QueryDetailByOutDetailNo::new("b1", "d1");
    let gateway = Gateway::start([Answer::signed(200, detail.to_string())]);
    let read = gateway.client().send(&query).await.expect("neither is always there");
    assert_eq!((read.transfer_amount, &read.mchid), (Fen::new(200), &None));

    let entry = json!({
        "log_id": "1", "operator": "投诉人", "operate_time": "2015-05-20T13:29:35.120+08:00",
        "operate_type": "USER_CREATE_COMPLAINT", "complaint_media_list": {"media_type": "USER_COMPLAINT_IMAGE"},
    });
    let page = json!({"data": [entry], "limit": 50, "offset": 0, "total_count": 1});
    let gateway = Gateway::start([Answer::signed(200, page.to_string())]);
    let read =
        gateway.client().send(&ListNegotiationHistory::new("200000020250414")).await.expect("an object is a list");
    let data = read.data.as_ref().expect("the list is there");
    assert_eq!(data[0].complaint_media_list.as_ref().map(|media| media.len()), Some(1));

    // What it cannot do without is an error that says that the call was done, and keeps what came.
    detail.as_object_mut().expect("an object").remove("detail_status");
    let gateway = Gateway::start([Answer::signed(200, detail.to_string())]);
    let error = gateway.client().send(&query).await.expect_err("the status is missing");
    assert_eq!(error.outcome(), Outcome::DoneButUnusable);
    let kept: Value = serde_json::from_slice(error.body().expect("the body came")).expect("JSON");
    assert_eq!(kept, detail);
}

// --- D: network -------------------------------------------------------------------

/// A port on which connections are taken, and nobody answers.
fn mute() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    (listener, url)
}

#[tokio::test]
async fn d1_backup_is_opt_in_and_takes_a_write_only_if_it_was_never_sent() {
    let limit = Duration::from_millis(500);
    let client = |primary: &str, backup: Option<&Gateway>| {
        let builder = Client::builder(merchant(), platform_keys()).base_url(primary).clock(Clock::fixed(NOW));
        let builder = builder.timeout(limit).total_timeout(20 * limit).retry(RetryPolicy::none());
        let builder = backup.into_iter().fold(builder, |builder, backup| builder.backup(backup.base_url()));
        builder.build().expect("a client")
    };
    let (backup, of_reads) = (Gateway::start([Answer::signed(204, "")]), Gateway::start([good()]));

    // Sent, and no answer: it may have acted.
    let (_listener, mute) = mute();
    let error = client(&mute, Some(&backup)).send(&points()).await.expect_err("no answer");
    assert_eq!((error.outcome(), error.attempts(), backup.received().len()), (Outcome::Unknown, 1, 0), "{error}");
    client(&mute, Some(&of_reads)).send(&query()).await.expect("a read may go there");

    // No connection, since nobody listens on a port that is merely taken: it has not.
    let taken = tokio::net::TcpSocket::new_v4().expect("a socket");
    taken.bind(([127, 0, 0, 1], 0).into()).expect("a free port");
    let closed = format!("http://{}", taken.local_addr().expect("an address"));
    let error = client(&closed, None).send(&points()).await.expect_err("there is no backup unless one is set");
    assert_eq!(error.outcome(), Outcome::NeverSent, "{error}");
    client(&closed, Some(&backup)).send(&points()).await.expect("the backup takes it");
    assert_signed(&only(&backup));
}

#[tokio::test]
async fn d1_each_call_starts_at_the_first_gateway_again() {
    let first = Gateway::start([good()]);
    let backup = Gateway::start([good()]);
    let client = first.client_builder().backup(backup.base_url()).build().expect("a client");
    for _ in 0..3 {
        client.send(&query()).await.expect("the first is there");
    }
    assert_eq!((first.received().len(), backup.received().len()), (3, 0));
}

#[tokio::test]
async fn d2_limits_of_time_are_set_by_the_user_and_kept() {
    let (_listener, url) = mute();
    let (short, long) = (Duration::from_millis(200), Duration::from_secs(60));
    // A write for the limit of one attempt; a read, which would be tried again, for that of the call.
    for (attempt, total) in [(short, long), (long, short)] {
        let client = Client::builder(merchant(), platform_keys()).base_url(&url).connect_timeout(long);
        let client = client.timeout(attempt).total_timeout(total).build().expect("a client");
        let begun = Instant::now();
        let error = if attempt == short {
            client.send(&points()).await.expect_err("nobody answers")
        } else {
            client.send(&query()).await.expect_err("nobody answers")
        };
        assert!(error.is_timeout() && !error.is_connect() && error.attempts() == 1, "{error}");
        assert!(
            (short..Duration::from_secs(10)).contains(&begun.elapsed()),
            "{attempt:?} {total:?}: {:?}",
            begun.elapsed()
        );
    }
}

#[tokio::test]
async fn d3_every_spelling_of_too_many_requests_is_known_and_waited_for() {
    for (status, code) in
        [(429, "FREQUENCY_LIMITED"), (403, "RATELIMIT_EXCEEDED"), (400, "FREQUENCY_LIMIT_EXCEED"), (429, "")]
    {
        let refusal = Answer::unsigned(status, json!({"code": code, "message": "频率超限"}).to_string());
        let gateway = Gateway::start([refusal.clone(), refusal.clone(), Answer::signed(204, "")]);
        let patient = RetryPolicy::standard().backoff(Duration::from_millis(2));
        let client = gateway.client_builder().retry(patient).build().expect("a client");
        // A write: nothing was done, so it may be sent again.
        client.send(&points()).await.expect("the third attempt is taken");
        let nonces: BTreeSet<String> = gateway.received().iter().map(nonce).collect();
        assert_eq!(nonces.len(), 3, "each attempt is signed afresh");

        let gateway = Gateway::start([refusal]);
        let client = gateway.client_builder().retry(RetryPolicy::none()).build().expect("a client");
        let error = client.send(&points()).await.expect_err("it is refused");
        assert_eq!((error.is_rate_limited(), error.outcome()), (true, Outcome::Refused), "{code}");
    }
}

#[track_caller]
fn nonce(received: &Received) -> String {
    let authorization = received.header("authorization").expect("a signed request");
    Authorization::parse(authorization).expect("it has all its parts").nonce_str
}

/// Runs in a process of its own, where no other test starts threads.
#[cfg(target_os = "linux")]
#[test]
fn d4_clients_start_no_thread_and_leave_none_behind() {
    const ALONE: &str = "WECHATPAY_TEST_ALONE";
    const NAME: &str = "pitfalls::d4_clients_start_no_thread_and_leave_none_behind";
    if std::env::var_os(ALONE).is_none() {
        let alone = std::process::Command::new(std::env::current_exe().expect("this program's path"))
            .args(["--exact", NAME, "--test-threads=1"])
            .env(ALONE, "yes")
            .output()
            .expect("this program starts once more");
        let printed = String::from_utf8_lossy(&alone.stdout);
        assert!(alone.status.success() && printed.contains("1 passed"), "{printed}");
        return;
    }
    let threads = || std::fs::read_dir("/proc/self/task").expect("Linux lists threads").count();
    let gateway = Gateway::start([good()]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let before = threads();
    let clients: Vec<Client> = (0..20).map(|_| gateway.client()).collect();
    for client in &clients {
        runtime.block_on(client.send(&query())).expect("a good answer");
        client.send_blocking(&query()).expect("a good answer");
    }
    assert_eq!(threads(), before, "twenty clients at work");
    drop(clients);
    assert_eq!(threads(), before, "and gone");
}

#[tokio::test]
async fn d5_tls_needs_no_provider_of_the_process() {
    // It closes each connection, so that the handshake begins and fails.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { while listener.accept().await.is_ok() {} });
    let own = wechatpay::reqwest::Client::builder().no_proxy().build().expect("TLS without a set-up of ours");
    let builder = || Client::builder(merchant(), platform_keys()).base_url(&url);
    for builder in [builder(), builder().http_client(own)] {
        let error = builder.build().expect("a client").send(&query()).await.expect_err("no handshake");
        assert_eq!(error.stage(), Stage::Exchange, "an error and no panic: {error}");
    }
}

#[tokio::test]
async fn d6_bill_is_one_call_that_streams_and_compares_its_hash() {
    let file = b"`1,`2\r\n".repeat(1 << 16);
    let hash: String = Sha1::digest(&file).iter().map(|byte| format!("{byte:02x}")).collect();
    let url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=t";
    let location = format!(r#"{{"hash_type":"SHA1","hash_value":"{hash}","download_url":"{url}"}}"#);
    for (sent, right) in [(file.clone(), true), (file[1..].to_vec(), false)] {
        let gateway = Gateway::start([Answer::signed(200, location.clone()), Answer::unsigned(200, sent)]);
        let mut bill = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect("one call");
        let ended = loop {
            match bill.chunk().await {
                Ok(Some(piece)) => assert!(piece.len() <= 4096, "a piece at a time: {}", piece.len()),
                Ok(None) => break true,
                Err(error) => {
                    assert_eq!(error.stage(), Stage::Verify);
                    break false;
                }
            }
        };
        assert_eq!(ended, right);
    }
}

// --- E: operations and safety -----------------------------------------------------

#[tokio::test]
async fn e1_nothing_that_is_shown_holds_a_key_or_what_is_personal() {
    let repeats = json!({"code": "PARAM_ERROR", "message": format!("{OPENID} 与 {PLATE} 不符")}).to_string();
    let gateway = Gateway::start([Answer::unsigned(400, repeats)]);
    let client = gateway.client_builder().api_v3_key(key(API_V3_KEY)).build().expect("a client");
    let parked = UpdateParkings::new(1000, APPID, OPENID, PLATE, ParkingState::In, time("2022-06-01T10:43:39+08:00"));
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
    let authorization = only(&gateway).header("authorization").expect("it was signed").to_owned();
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
    let gateway = Gateway::start([Answer::signed(204, "")]);
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

// --- the list ---------------------------------------------------------------------

/// Every Rust source of the workspace's packages, by its path from the root.
fn sources() -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    for package in ["auth", "codegen", "generated", "sandbox", "tests", "xtask"] {
        let folder = workspace().join(package);
        for path in xtask::files(&folder).expect("the package is part of the workspace") {
            if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(folder.join(&path)).expect("sources are text");
                sources.insert(format!("{package}/{}", path.display()), text);
            }
        }
    }
    sources
}

/// The names of all tests in these sources.
fn tests<'s>(sources: impl IntoIterator<Item = &'s String>) -> BTreeSet<&'s str> {
    let test = Regex::new(r"#\[(?:tokio::)?test(?:\([^)]*\))?\]\s+(?:#\[[^\]]*\]\s+)*(?:async )?fn (\w+)\(");
    let test = test.expect("a pattern");
    sources
        .into_iter()
        .flat_map(|text| test.captures_iter(text))
        .filter_map(|found| found.get(1))
        .map(|name| name.as_str())
        .collect()
}

/// The rows of the tables under that heading: the first cell, and the others.
fn rows(document: &str) -> Vec<(String, Vec<String>)> {
    let (_, section) = document.split_once("\n## Known pitfalls of other SDKs\n").expect("the section is there");
    let section = section.split("\n## ").next().unwrap_or_default();
    let id = Regex::new(r"^[A-E]\d+$").expect("a pattern");
    let cells = |line: &str| -> Vec<String> {
        line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let lines = section.lines().filter(|line| line.starts_with('|')).map(cells);
    lines
        .filter_map(|mut cells| {
            let first = cells.remove(0);
            id.is_match(&first).then_some((first, cells))
        })
        .collect()
}

#[test]
fn list_in_architecture_has_every_row_once_and_cites_tests_that_exist() {
    let document = std::fs::read_to_string(workspace().join("ARCHITECTURE.md")).expect("the map of the repository");
    let rows = rows(&document);
    let expected: Vec<String> = [('A', 8), ('B', 9), ('C', 12), ('D', 6), ('E', 6)]
        .into_iter()
        .flat_map(|(letter, last)| (1..=last).map(move |number| format!("{letter}{number}")))
        .collect();
    for id in &expected {
        assert_eq!(rows.iter().filter(|(row, _)| row == id).count(), 1, "{id}");
    }
    assert_eq!(rows.len(), expected.len(), "a row that nobody knows");

    let sources = sources();
    let known = tests(sources.values());
    let name = Regex::new(r"`([a-e]\d+_[a-z0-9_]+)`").expect("a pattern");
    let mut cited = BTreeSet::new();
    for (id, cells) in &rows {
        assert!(cells.len() >= 2 && cells.iter().all(|cell| !cell.is_empty()), "{id}: {cells:?}");
        let line = cells.join(" | ");
        let names: Vec<&str> =
            name.captures_iter(&line).filter_map(|found| found.get(1)).map(|it| it.as_str()).collect();
        let own = format!("{}_", id.to_lowercase());
        // A row has three cells with its test in the last, or two that end in the reason why it has none.
        assert!(cells.len() == 2 || names.iter().any(|name| name.starts_with(&own)), "{id} cites no test of its own");
        for name in names {
            assert!(known.contains(name), "{id} cites {name}, which is no test");
            cited.insert(name.to_owned());
        }
    }
    let own: Vec<&str> = tests(sources.get("tests/tests/it/pitfalls.rs"))
        .into_iter()
        .filter(|name| name.as_bytes()[1].is_ascii_digit())
        .collect();
    assert!(own.len() >= 30, "{own:?}");
    let forgotten: Vec<&&str> = own.iter().filter(|name| !cited.contains(**name)).collect();
    assert!(forgotten.is_empty(), "tests that the list does not cite: {forgotten:?}");
}
