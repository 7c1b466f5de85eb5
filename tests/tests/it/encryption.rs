//! Encrypted fields (敏感信息加解密) in requests and responses, in every calling
//! style: what goes on the wire, which key it names, and what never goes there.

use http::Method;
use serde::Serialize;
use serde_json::{Value, json};
use wechatpay::{
    Certificate, Client, Clock, Encrypted, Error, KeyRing, Merchant, Operation, PlatformKeys, PrivateKey, Response,
    Stage,
    auth::{EncryptError, Signer},
    merchant_service::{ListComplaints, ListComplaintsRequired},
    route,
    security::{EchoResponse, SecurityEcho},
};
use wechatpay_sandbox::Sandbox;
use wechatpay_tests::{
    gateway::{Gateway, MockResponse},
    parties::{
        MCHID, MERCHANT_SERIAL, PLATFORM_ID, merchant, merchant_key, platform_key, platform_keys, sandbox, some_day,
        stranger_key,
    },
    real_specs,
};

const SECRET: &str = "张三 440101199001011234";
const TEMPLATE: &str = "v3/security/echo";
const OTHER_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000007";

fn client(sandbox: &Sandbox) -> Client {
    let builder = Client::builder(merchant(), platform_keys()).base_url(sandbox.base_url());
    builder.build().expect("the sandbox is on this machine")
}

fn echo(text: &str) -> SecurityEcho {
    SecurityEcho::new("hello").encrypted_echo_message(text)
}

/// A gateway that takes everything.
fn gateway() -> Gateway {
    Gateway::start([MockResponse::signed(200, r#"{"echo_message":"hello"}"#)])
}

/// The encrypted field as it arrived.
#[track_caller]
fn arrived(gateway: &Gateway) -> String {
    let received = gateway.received();
    let [request] = &received[..] else { panic!("{} requests", received.len()) };
    let body: Value = serde_json::from_slice(&request.body).expect("the body is JSON");
    body["encrypted_echo_message"].as_str().expect("the field is a text").to_owned()
}

/// What WeChat Pay reads in the encrypted field that arrived.
#[track_caller]
fn read_by_platform(gateway: &Gateway) -> String {
    opened_with(platform_key(), &arrived(gateway))
}

#[track_caller]
fn opened_with(key: &PrivateKey, base64: &str) -> String {
    let reader = Merchant::new("1", "1", key.clone()).expect("a reader");
    reader.decrypt(base64).expect("it was encrypted for this key").to_string()
}

/// What was serialised outside of a client, or a request with a fault, sends nothing.
#[track_caller]
fn assert_nothing_sent(gateway: &Gateway, error: &Error) {
    assert_eq!(error.stage(), Stage::Build, "{error}");
    assert!(gateway.received().is_empty());
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("张三") && !shown.contains(SECRET), "{shown}");
}

// --- both ways, against the sandbox -------------------------------------------

#[tokio::test]
async fn echo_in_every_async_style_travels_encrypted_both_ways() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let value = client.send(&echo(SECRET)).await.expect("the sandbox decrypts it");
    let fluent = client.v3().security().echo().post("hello").encrypted_echo_message(SECRET).send().await;
    let chain = client.chain(TEMPLATE).json(&json!({"echo_message": "hello", "encrypted_echo_message": SECRET}));
    let chain: EchoResponse = chain.post().await.expect("the sandbox decrypts it");
    let route = client.route(route!("v3/security/echo")).json(&echo(SECRET));
    let route: Response<EchoResponse> = route.post().await.expect("the sandbox decrypts it");
    let responses =
        [value.into_inner(), fluent.expect("the sandbox decrypts it").into_inner(), chain, route.into_inner()];
    for response in responses {
        assert_eq!(response.encrypted_echo_message.as_ref().and_then(Encrypted::expose), Some(SECRET));
        assert!(!format!("{response:?}").contains("张三"));
    }
    let calls = sandbox.calls();
    assert_eq!(calls.len(), 4);
    let texts: Vec<&str> = calls.iter().filter_map(|call| call.signing_string.as_deref()).collect();
    assert!(texts.iter().all(|text| text.contains("encrypted_echo_message") && !text.contains("张三")));
}

#[test]
fn echo_blocking_travels_encrypted_both_ways() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let sandbox = runtime.block_on(sandbox());
    let client = client(&sandbox);
    let value = client.send_blocking(&echo(SECRET)).expect("the sandbox decrypts it");
    let chain = client.chain(TEMPLATE).json(&json!({"echo_message": "hello", "encrypted_echo_message": SECRET}));
    let chain: EchoResponse = chain.post().send_blocking().expect("the sandbox decrypts it");
    for response in [value.into_inner(), chain] {
        assert_eq!(response.encrypted_echo_message.as_ref().and_then(Encrypted::expose), Some(SECRET));
    }
}

#[tokio::test]
async fn empty_text_stays_empty_both_ways() {
    let sandbox = sandbox().await;
    let response = client(&sandbox).send(&echo("")).await.expect("an empty text is not a ciphertext");
    assert_eq!(response.encrypted_echo_message.as_ref().and_then(Encrypted::expose), Some(""));
}

#[tokio::test]
async fn remote_signer_gets_the_ciphertext_of_a_response() {
    struct Remote(PrivateKey);
    #[async_trait::async_trait]
    impl Signer for Remote {
        async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, wechatpay::auth::SignError> {
            Signer::sign(&self.0, message).await
        }
    }
    let sandbox = sandbox().await;
    let signer = std::sync::Arc::new(Remote(merchant_key().clone()));
    let remote = Merchant::with_signer(MCHID, MERCHANT_SERIAL, signer).expect("number and serial can stand there");
    let builder = Client::builder(remote, platform_keys()).base_url(sandbox.base_url());
    let response = builder.build().expect("a client").send(&echo(SECRET)).await.expect("it is signed all the same");
    let field = response.encrypted_echo_message.as_ref().expect("the sandbox sends it back");
    assert_eq!(field.expose(), None);
    assert_eq!(field.decrypt(&merchant()).expect("the key elsewhere opens it").as_str(), SECRET);
}

// --- on the wire --------------------------------------------------------------

#[tokio::test]
async fn a4_serial_names_the_key_that_encrypted() {
    let gateway = gateway();
    gateway.client().send(&echo(SECRET)).await.expect("it is answered");
    assert_eq!(gateway.received()[0].header("wechatpay-serial"), Some(PLATFORM_ID));
    assert_eq!(read_by_platform(&gateway), SECRET);
}

#[tokio::test]
async fn a4_serial_names_the_key_that_encrypted_when_another_is_preferred_meanwhile() {
    let gateway = gateway();
    let ring = KeyRing::new(platform_keys());
    let builder = Client::builder(merchant(), &ring).base_url(gateway.base_url());
    let client = builder.clock(wechatpay::Clock::fixed(wechatpay_tests::gateway::NOW)).build().expect("a client");
    let call = client.send(&SecurityEcho::new("hello").encrypted_echo_message(SECRET));
    let both = platform_keys().and_public_key(OTHER_ID, stranger_key().public_key()).expect("two keys");
    ring.replace(both.prefer(OTHER_ID).expect("it is among them")).expect("no merchant's key");
    call.await.expect("the key that encrypted is still held");
    assert_eq!(gateway.received()[0].header("wechatpay-serial"), Some(PLATFORM_ID));
    assert_eq!(read_by_platform(&gateway), SECRET);
}

#[tokio::test]
async fn request_of_a_key_that_was_taken_away_meanwhile_is_not_sent() {
    let gateway = gateway();
    let client = gateway.client();
    let call = client.send(&SecurityEcho::new("hello").encrypted_echo_message(SECRET));
    let other = PlatformKeys::public_key(OTHER_ID, stranger_key().public_key()).expect("platform keys");
    client.key_ring().replace(other).expect("no merchant's key");
    assert_nothing_sent(&gateway, &call.await.expect_err("its response could not be verified"));
}

#[tokio::test]
async fn plain_texts_of_a_dynamic_body_are_encrypted_where_the_spec_says_so() {
    let gateway = gateway();
    #[derive(Serialize)]
    struct Mine<'a> {
        echo_message: &'a str,
        encrypted_echo_message: &'a str,
        amount: f64,
    }
    let body = Mine { echo_message: SECRET, encrypted_echo_message: SECRET, amount: 0.1 };
    let _: Value = gateway.client().chain(TEMPLATE).json(&body).post().await.expect("it is answered");
    assert_eq!(read_by_platform(&gateway), SECRET);
    let sent: Value = serde_json::from_slice(&gateway.received()[0].body).expect("JSON");
    assert_eq!((&sent["echo_message"], &sent["amount"]), (&json!(SECRET), &json!(0.1)));
    assert_eq!(gateway.received()[0].method, Method::POST);
}

#[tokio::test]
async fn ciphertext_of_your_own_is_not_encrypted_twice_in_any_style() {
    let sealed = platform_keys().encrypt(SECRET).expect("a ciphertext");
    let field = || Encrypted::ciphertext(sealed.text());
    let operation = SecurityEcho::new("hello").encrypted_echo_message(field());

    let typed = gateway();
    typed.client().send(&operation).await.expect("it is answered");
    let dynamic = gateway();
    let _: Value = dynamic.client().chain(TEMPLATE).json(&operation).post().await.expect("it is answered");
    for gateway in [typed, dynamic] {
        assert_eq!(arrived(&gateway), sealed.text());
    }
}

#[tokio::test]
async fn ciphertext_as_a_plain_dynamic_text_is_refused_instead_of_encrypted_again() {
    let gateway = gateway();
    let sealed = platform_keys().encrypt(SECRET).expect("a ciphertext");
    let call = gateway.client();
    let call = call.chain(TEMPLATE).json(&json!({"encrypted_echo_message": sealed.text()})).post::<Value>();
    assert_nothing_sent(&gateway, &call.await.expect_err("344 characters are too many"));
}

#[tokio::test]
async fn ciphertext_of_another_key_than_the_rings_is_not_sent() {
    let gateway = gateway();
    let other = PlatformKeys::public_key(OTHER_ID, stranger_key().public_key()).expect("platform keys");
    let sealed = Encrypted::from(other.encrypt(SECRET).expect("a ciphertext"));
    let operation = SecurityEcho::new("hello").encrypted_echo_message(sealed);
    assert_nothing_sent(&gateway, &gateway.client().send(&operation).await.expect_err("an unknown key"));
}

// --- never on the wire --------------------------------------------------------

#[tokio::test]
async fn text_of_214_bytes_is_sent_and_of_215_is_refused_by_its_field() {
    let gateway = gateway();
    let client = gateway.client();
    client.send(&echo(&"a".repeat(214))).await.expect("it just fits");
    assert_eq!(gateway.received().len(), 1);
    for text in ["a".repeat(215), "张".repeat(72)] {
        let error = client.send(&echo(&text)).await.expect_err("it does not fit");
        assert_eq!(error.stage(), Stage::Build);
        let line = error.to_string();
        assert!(line.contains("`encrypted_echo_message`") && line.contains("214"), "{line}");
        assert!(!line.contains("aaaa") && !line.contains('张'), "{line}");
    }
    assert_eq!(gateway.received().len(), 1);
}

#[tokio::test]
async fn number_where_a_text_is_encrypted_is_refused() {
    let gateway = gateway();
    let client = gateway.client();
    let call = client.chain(TEMPLATE).json(&json!({"encrypted_echo_message": 440_101})).post::<Value>();
    let error = call.await.expect_err("it would travel in plain text");
    assert!(!error.to_string().contains("440101"), "{error}");
    assert_nothing_sent(&gateway, &error);
}

#[test]
fn operation_outside_of_a_client_makes_no_request_with_plain_text() {
    let error = echo(SECRET).request().expect_err("there is no key to encrypt with");
    assert_eq!(error.stage(), Stage::Build);
    let line = error.to_string();
    assert!(line.contains("`encrypted_echo_message`") && line.contains("`Client`") && !line.contains("张三"), "{line}");
    assert!(serde_json::to_string(&echo(SECRET)).is_err());
}

#[tokio::test]
async fn client_that_has_fetched_no_certificate_yet_says_so() {
    let gateway = gateway();
    let builder = Client::builder(merchant(), PlatformKeys::certificates_on_request()).base_url(gateway.base_url());
    let error = builder.build().expect("a client").send(&echo(SECRET)).await.expect_err("nothing to encrypt with");
    assert!(error.to_string().contains(&EncryptError::NoKey.to_string()), "{error}");
    assert_nothing_sent(&gateway, &error);
}

/// In the middle of the switch to the public key the certificate expires, which was preferred.
#[tokio::test]
async fn field_is_encrypted_with_a_key_in_effect_where_the_preferred_certificate_has_expired() {
    let keys: Value = serde_json::from_str(include_str!("../../../auth/tests/data/keys.json")).expect("JSON");
    let der = keys["java_wechat_pay_certificate.pem"]["der_base64"].as_str().expect("a certificate").to_owned();
    let certificate = Certificate::from_pem(&der).expect("a certificate");
    let now = certificate.valid_until() + 301;
    let keys = PlatformKeys::certificate(certificate).expect("a ring");
    let keys = keys.and_public_key(PLATFORM_ID, platform_key().public_key()).expect("two keys");
    for typed in [true, false] {
        let response = MockResponse::unsigned(200, r#"{"echo_message":"hello"}"#);
        let gateway = Gateway::start([response.signed_by(platform_key(), PLATFORM_ID, now)]);
        let builder = Client::builder(merchant(), keys.clone()).base_url(gateway.base_url());
        let client = builder.clock(Clock::fixed(now)).build().expect("a client");
        let sent = match typed {
            true => client.send(&echo(SECRET)).await.map(drop),
            false => {
                let body = json!({"echo_message": "hello", "encrypted_echo_message": SECRET});
                client.chain(TEMPLATE).json(&body).post::<Value>().await.map(drop)
            }
        };
        sent.expect("the public key is in effect");
        assert_eq!(gateway.received()[0].header("wechatpay-serial"), Some(PLATFORM_ID));
        assert_eq!(read_by_platform(&gateway), SECRET);
    }
}

// --- responses ------------------------------------------------------------------

/// A list of complaints whose payers' phones are these on the wire.
fn complaints(phones: [&str; 3]) -> MockResponse {
    let api = wechatpay_codegen::describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let (_, list) = api.operations().find(|(_, one)| one.id == ListComplaints::META.operation).expect("it is emitted");
    let mut page = api.example(list.response.schema.as_ref().expect("a response")).expect("an example");
    let complaint = page["data"][0].clone();
    let one = |phone: &&str| {
        let mut complaint = complaint.clone();
        complaint["payer_phone"] = json!(phone);
        complaint
    };
    page["data"] = phones.iter().map(one).collect();
    page["total_count"] = json!(phones.len());
    MockResponse::signed(200, page.to_string())
}

#[tokio::test]
async fn list_with_a_field_that_does_not_decrypt_arrives_complete() {
    let public = |key: &PrivateKey| PlatformKeys::public_key(OTHER_ID, key.public_key()).expect("platform keys");
    let sealed = |key, text| public(key).encrypt(text).expect("a ciphertext").text().to_owned();
    let (first, third) = (sealed(merchant_key(), "13800138000"), sealed(merchant_key(), "13900139000"));
    for bad in [sealed(stranger_key(), "13700137000"), "138****8000".to_owned()] {
        let gateway = Gateway::start([complaints([&first, &bad, &third])]);
        let client = gateway.client();
        let mut items = client.items(
            ListComplaints::new(ListComplaintsRequired { begin_date: some_day(), end_date: some_day() }).limit(50),
        );
        let mut phones = Vec::new();
        while let Some(complaint) = items.next().await {
            let complaint = complaint.expect("one field hides no complaint");
            assert!(!complaint.complaint_id.as_str().is_empty() && !complaint.complaint_detail.is_empty());
            phones.push(complaint.payer_phone.clone().expect("each has a phone"));
        }
        let exposed: Vec<_> = phones.iter().map(Encrypted::expose).collect();
        assert_eq!(exposed, [Some("13800138000"), None, Some("13900139000")]);
        assert_eq!(phones[1].received(), Some(&*bad), "the text is at hand");
        let error = phones[1].decrypt(&merchant()).expect_err("it says why");
        assert!(!format!("{error} {error:?} {:?}", phones[1]).contains(&*bad));
    }
}

#[tokio::test]
async fn text_that_came_undecrypted_is_not_sent() {
    let public = PlatformKeys::public_key(OTHER_ID, stranger_key().public_key()).expect("platform keys");
    let foreign = public.encrypt(SECRET).expect("a ciphertext");
    for text in [foreign.text(), "138****8000"] {
        let body = json!({"echo_message": "hello", "encrypted_echo_message": text}).to_string();
        let gateway = Gateway::start([MockResponse::signed(200, body)]);
        let client = gateway.client();
        let response = client.send(&SecurityEcho::new("hello")).await.expect("the other fields arrive");
        let came = response.encrypted_echo_message.as_ref().expect("it is there");
        let again = SecurityEcho::new("hello").encrypted_echo_message(came);
        let dynamic = client.chain(TEMPLATE).json(&again).post::<Value>().await.expect_err("in no style");
        let typed = client.send(&again).await.expect_err("WeChat Pay could not read it");
        for error in [dynamic, typed] {
            assert_eq!(error.stage(), Stage::Build);
            let line = format!("{error} {error:?}");
            assert!(line.contains("`encrypted_echo_message`") && line.contains("was not decrypted"), "{line}");
            assert!(!line.contains(text), "{line}");
        }
        assert_eq!(gateway.received().len(), 1, "nothing went out with it");
    }
}

#[tokio::test]
async fn short_plain_text_that_the_api_quotes_is_masked_in_the_error() {
    for name in ["欧阳娜娜", "张三丰", "张三", "张", "Li", "X"] {
        let message = format!("NAME_NOT_CORRECT: 收款人姓名[{name}]与微信实名不一致");
        let body = json!({"code": "PARAM_ERROR", "message": message}).to_string();
        let gateway = Gateway::start([MockResponse::unsigned(400, body)]);
        let client = gateway.client();
        let typed = client.send(&echo(name)).await.expect_err("the API refuses it");
        let body = json!({"echo_message": "hello", "encrypted_echo_message": name});
        let dynamic = client.chain(TEMPLATE).json(&body).post::<Value>().await.expect_err("the API refuses it");
        for error in [typed, dynamic] {
            assert_eq!(error.message(), Some(message.as_str()));
            let shown = format!("{error} {error:?} {error:#?}");
            assert!(!shown.contains(&format!("[{name}]")) && shown.contains("收款人姓名[***]"), "{shown}");
        }
    }
}

#[tokio::test]
async fn plain_text_that_the_api_quotes_is_masked_in_the_error() {
    let body = json!({"code": "PARAM_ERROR", "message": format!("输入 {SECRET} 有误")}).to_string();
    let gateway = Gateway::start([MockResponse::unsigned(400, body)]);
    let error = gateway.client().send(&echo(SECRET)).await.expect_err("the API refuses it");
    assert_eq!(error.message(), Some(format!("输入 {SECRET} 有误").as_str()));
    assert!(!format!("{error} {error:?}").contains(SECRET), "{error}");
}
