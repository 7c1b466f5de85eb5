//! Callbacks from end to end: recorded ones, made ones, and those that the
//! sandbox sends to a server.

use axum::Router;
use axum::extract::FromRef;
use axum::routing::post;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use wechatpay::auth::header;
use wechatpay::businesscircle::{AuthType, Event as MallEvent, MallRefund};
use wechatpay::mch_transfer::Event as Transfers;
use wechatpay::merchant_service::Event as Complaints;
use wechatpay::pay::Event as Pay;
use wechatpay::profitsharing::Event as Sharing;
use wechatpay::refund::{Event as Refunds, RefundAccount};
use wechatpay::shared::Fen;
use wechatpay::testing::Platform;
use wechatpay::{
    ApiV3Key, Callback, CallbackRejection, Callbacks, Certificate, Clock, Event, EventError, KeyRing, PlatformKeys,
    Rejection, Timestamp,
};
use wechatpay_tests::parties::{PLATFORM_ID, platform_key, sandbox, stranger_key};
use wechatpay_tests::real_specs;

const NOW: i64 = 1_722_850_421;

/// An APIv3 key that is nobody's.
const API_V3_KEY: &str = "Tr0ub4dor3CorrectHorseBatteryStp";

fn api_v3_key(text: &str) -> ApiV3Key {
    ApiV3Key::new(text).expect("32 characters")
}

/// WeChat Pay, whose clock stands at [`NOW`].
fn platform() -> Platform {
    let platform = Platform::of(platform_key().clone(), PLATFORM_ID, api_v3_key(API_V3_KEY));
    platform.expect("the id can stand in a header").clock(Clock::fixed(NOW))
}

fn callbacks() -> Callbacks {
    platform().callbacks()
}

fn made(event_type: &str, resource: &Value) -> (HeaderMap, Vec<u8>) {
    platform().signed_callback(event_type, resource).expect("JSON can be sealed")
}

#[track_caller]
fn accepted(event_type: &str, resource: &Value) -> Callback {
    let (headers, body) = made(event_type, resource);
    callbacks().accept(&headers, &body).expect("it is signed for this receiver")
}

fn refund(refund_id: &str) -> Value {
    json!({
        "mchid": "1234567890", "merchant_name": "万象天地", "shop_name": "重庆烤鱼", "shop_number": "50001",
        "appid": "wx2c23be954ff1624f", "openid": "swe23be954ffots3jrvjweslfmde",
        "refund_time": "2018-05-23T12:13:50+08:00", "pay_amount": 100, "refund_amount": 40,
        "transaction_id": "42000001217201407033233368018", "refund_id": refund_id,
    })
}

#[test]
fn callback_made_of_a_typed_value_arrives_as_that_value() {
    let time = Timestamp::parse("2018-05-23T12:13:50+08:00").expect("it has an offset");
    let made = MallRefund::new(
        "1234567890",
        "万象天地",
        "重庆烤鱼",
        "50001",
        "wx2c23be954ff1624f",
        "swe23be954ffots3jrvjweslfmde",
        time,
        Fen::new(100),
        Fen::new(40),
        "42000001217201407033233368018",
        "1217752501201407033233368999",
    );
    let (headers, body) = platform().signed_callback("MALL_REFUND.SUCCESS", &made).expect("it has a JSON form");
    let callback = callbacks().accept(&headers, &body).expect("it is signed for this receiver");
    let Ok(Event::Businesscircle(MallEvent::MallRefundSuccess(came))) = callback.event() else {
        panic!("a refund expected: {callback:?}");
    };
    assert_eq!((&came.refund_id, came.refund_amount), (&made.refund_id, Fen::new(40)));
    assert_eq!(came.shop_name, "重庆烤鱼");
}

// --- recorded -----------------------------------------------------------------

#[derive(Deserialize)]
struct Recorded {
    name: String,
    certificate_der_base64: String,
    apiv3_key: String,
    clock: i64,
    headers: std::collections::BTreeMap<String, String>,
    body: String,
    plaintext: String,
}

impl Recorded {
    #[track_caller]
    fn load(name: &str) -> Self {
        let all: Vec<Self> =
            serde_json::from_str(include_str!("../../data/callbacks.json")).expect("the file is a list");
        all.into_iter().find(|recorded| recorded.name == name).expect("the file has an entry of this name")
    }

    #[track_caller]
    fn accepted(&self) -> Callback {
        let der = STANDARD.decode(&self.certificate_der_base64).expect("the certificate is base64");
        let certificate = Certificate::from_der(&der).expect("it is a certificate");
        let keys = PlatformKeys::certificate(certificate).expect("its serial can stand in a header");
        let callbacks = Callbacks::new(keys, api_v3_key(&self.apiv3_key)).clock(Clock::fixed(self.clock));
        let headers = self.headers.iter().map(|(name, value)| {
            let name: http::HeaderName = name.parse().expect("a header name");
            (name, HeaderValue::from_str(value).expect("a header value"))
        });
        callbacks.accept(&headers.collect(), self.body.as_bytes()).expect("it is genuine")
    }
}

#[test]
fn recorded_payment_is_accepted_and_typed() {
    let recorded = Recorded::load("generated-mall-transaction");
    let callback = recorded.accepted();
    assert_eq!(callback.event_type(), "MALL_TRANSACTION.SUCCESS");
    assert_eq!(callback.original_type(), Some("mall_transaction"));
    assert_eq!(callback.resource(), recorded.plaintext.as_bytes());
    assert!(Timestamp::parse(callback.create_time()).is_ok());
    let Ok(Event::Businesscircle(MallEvent::MallTransactionSuccess(paid))) = callback.event() else {
        panic!("{:?}", callback.event())
    };
    let raw: Value = callback.resource_json().expect("the resource is JSON");
    assert_eq!(raw["amount"], paid.amount.value());
    assert_eq!(raw["transaction_id"], paid.transaction_id.as_str());
}

#[test]
fn recorded_refund_is_accepted_and_typed() {
    let callback = Recorded::load("generated-mall-refund").accepted();
    assert!(
        matches!(callback.event(), Ok(Event::Businesscircle(MallEvent::MallRefundSuccess(_)))),
        "{:?}",
        callback.event()
    );
}

#[test]
fn recorded_authorization_is_accepted_and_typed() {
    let callback = Recorded::load("generated-mall-auth").accepted();
    let Ok(Event::Businesscircle(MallEvent::MallAuthActivateCard(authorized))) = callback.event() else {
        panic!("{:?}", callback.event())
    };
    assert_eq!(authorized.auth_type, AuthType::RegisteredAndAuthorizationMode);
}

#[test]
fn b9_recorded_callback_without_associated_data_and_with_a_blank_is_accepted() {
    let recorded = Recorded::load("generated-mall-auth-trailing-space-no-aad");
    assert!(!recorded.body.contains("\"associated_data\""));
    let callback = recorded.accepted();
    let Ok(Event::Businesscircle(MallEvent::MallAuthActivateCard(authorized))) = callback.event() else {
        panic!("{:?}", callback.event())
    };
    assert_eq!(authorized.auth_type, AuthType::RegisteredMode);
}

// --- what is new --------------------------------------------------------------

#[test]
fn c11_unknown_event_type_is_accepted_with_its_raw_resource() {
    let callback = accepted("NEW_PRODUCT.HAPPENED", &json!({"a": [1, null]}));
    assert!(matches!(callback.event(), Ok(Event::Unknown)), "{:?}", callback.event());
    assert_eq!(callback.event_type(), "NEW_PRODUCT.HAPPENED");
    assert_eq!(callback.resource(), br#"{"a":[1,null]}"#);
}

#[test]
fn unknown_field_of_a_known_event_is_preserved() {
    let mut resource = refund("1");
    resource["added_later"] = json!("日后新增");
    let callback = accepted("MALL_REFUND.SUCCESS", &resource);
    assert!(matches!(callback.event(), Ok(Event::Businesscircle(_))), "{:?}", callback.event());
    assert_eq!(callback.resource_json::<Value>().expect("JSON")["added_later"], "日后新增");
}

#[test]
fn known_event_of_another_shape_is_acknowledged_and_its_error_names_the_path() {
    let mut resource = refund("1");
    resource["refund_amount"] = json!("secret-text");
    let callback = accepted("MALL_REFUND.SUCCESS", &resource);
    let Err(EventError::Decode { event_type, json_path, reason, .. }) = callback.event() else {
        panic!("{:?}", callback.event())
    };
    assert_eq!((event_type.as_str(), json_path.as_str()), ("MALL_REFUND.SUCCESS", "refund_amount"));
    assert!(!reason.contains("secret-text"), "{reason}");
    assert_eq!(callback.response().status(), StatusCode::NO_CONTENT);
    assert_eq!(callback.resource_json::<Value>().expect("JSON")["refund_id"], "1");
}

#[test]
fn resource_that_is_no_json_is_accepted_and_an_error_only_when_it_is_read() {
    let (headers, body) = {
        let sealed = wechatpay::auth::CallbackToSeal {
            id: "EV-1",
            create_time: "2024-08-05T17:33:41+08:00",
            event_type: "OTHER",
            summary: None,
            original_type: None,
            associated_data: Some(""),
            resource: b"<xml/>",
        };
        let (key, nonces) = (api_v3_key(API_V3_KEY), wechatpay::NonceSource::system());
        wechatpay::auth::seal_callback(platform_key(), PLATFORM_ID, &key, NOW, &nonces, &sealed).expect("a callback")
    };
    let callback = callbacks().accept(&headers, &body).expect("it is signed");
    assert_eq!(callback.resource(), b"<xml/>");
    assert!(matches!(callback.resource_json::<Value>(), Err(EventError::Decode { .. })));
}

// --- what a page requires and WeChat Pay leaves out ----------------------------

#[track_caller]
fn event(callback: &Callback) -> Event {
    callback.event().unwrap_or_else(|error| panic!("{}: {error}", callback.event_type())).clone()
}

#[test]
fn payment_without_payer_bank_and_words_is_an_event() {
    let mut paid = json!({
        "appid": "wx1", "mchid": "1900000109", "out_trade_no": "ORDER-1", "transaction_id": "42",
        "trade_state": "SUCCESS", "success_time": "2018-06-08T10:34:56+08:00", "amount": {"total": 100},
    });
    for payer in [None, Some(json!({}))] {
        if let Some(payer) = payer {
            paid["payer"] = payer;
        }
        let Event::Pay(Pay::TransactionSuccess(paid)) = event(&accepted("TRANSACTION.SUCCESS", &paid)) else {
            panic!("a payment expected")
        };
        assert_eq!(paid.amount.total, Fen::new(100));
        assert_eq!(paid.payer.and_then(|payer| payer.openid), None);
    }
}

#[test]
fn refund_without_account_and_amount_is_an_event() {
    let mut refunded = json!({
        "mchid": "1900000109", "out_trade_no": "ORDER-1", "transaction_id": "42", "out_refund_no": "R1",
        "refund_id": "50", "refund_status": "SUCCESS",
    });
    let Event::Refund(Refunds::RefundSuccess(own)) = event(&accepted("REFUND.SUCCESS", &refunded)) else {
        panic!("a refund expected")
    };
    assert_eq!((own.refund_id.as_str(), own.user_received_account, own.amount.is_none()), ("50", None, true));
    // A person who was paid through a partner has no merchant number.
    refunded.as_object_mut().expect("an object").remove("mchid");
    refunded["sp_mchid"] = json!("1230000109");
    refunded["individual_auth_id"] = json!("1900000109");
    refunded["refund_account"] = json!("REFUND_SOURCE_SUB_MERCHANT");
    let Event::Refund(Refunds::RefundSuccessPartner(partners)) = event(&accepted("REFUND.SUCCESS", &refunded)) else {
        panic!("a partner's refund expected")
    };
    assert_eq!((partners.sub_mchid, partners.individual_auth_id.as_deref()), (None, Some("1900000109")));
    assert_eq!(partners.refund_account, Some(RefundAccount::RefundSourceSubMerchant));
}

#[test]
fn transfer_with_either_name_of_the_merchant_is_an_event() {
    for name in ["mch_id", "mchid"] {
        let mut ended = json!({
            "out_bill_no": "B1", "transfer_bill_no": "13", "state": "SUCCESS", "transfer_amount": 100,
            "create_time": "2015-05-20T13:29:35+08:00", "update_time": "2015-05-20T13:29:35+08:00",
        });
        ended[name] = json!("1900001109");
        let callback = accepted("MCHTRANSFER.BILL.FINISHED", &ended);
        let Event::MchTransfer(Transfers::MchtransferBillFinished(ended)) = event(&callback) else { panic!("{name}") };
        assert_eq!(ended.mch_id.or(ended.mchid).as_ref().map(|mchid| mchid.as_str()), Some("1900001109"), "{name}");
    }
}

#[test]
fn new_complaint_tells_order_and_telephone_and_hides_the_telephone() {
    let complaint = json!({
        "out_trade_no": "ORDER-1", "complaint_time": "2025-04-14T21:53:08+08:00", "amount": 200,
        "payer_phone": "18500000000", "complaint_detail": "押金没退", "complaint_state": "PAYER_COMPLAINTED",
        "transaction_id": "42", "complaint_handle_state": "WAIT_MERCHANT_RESPONSE",
        "action_type": "CREATE_COMPLAINT", "complaint_id": "2000",
    });
    let event = event(&accepted("COMPLAINT.CREATE", &complaint));
    let Event::MerchantService(Complaints::ComplaintCreate(told)) = &event else { panic!("{event:?}") };
    assert_eq!(
        (told.payer_phone.as_ref().map(|phone| phone.as_str()), told.amount),
        (Some("18500000000"), Some(Fen::new(200)))
    );
    let shown = format!("{event:?}");
    assert!(!shown.contains("18500000000"), "{shown}");
    // The page of today lists these two alone.
    let least = json!({"action_type": "CREATE_COMPLAINT", "complaint_id": "2000"});
    assert!(accepted("COMPLAINT.CREATE", &least).event().is_ok());
}

// --- which one it is ----------------------------------------------------------

/// Money that a receiver got, as direct merchants and as partners share it.
fn shared_out() -> [Value; 2] {
    let told = json!({
        "transaction_id": "42", "order_id": "30", "out_order_no": "P1", "success_time": "2018-06-08T10:34:56+08:00",
        "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888, "description": "运费"},
    });
    let (mut own, mut partners) = (told.clone(), told);
    own["mchid"] = json!("1900000100");
    partners["sp_mchid"] = json!("1900000100");
    partners["sub_mchid"] = json!("1900000109");
    [own, partners]
}

/// The event of a callback under this `original_type`, about which the pages disagree.
#[track_caller]
fn event_under(event_type: &str, original_type: Option<&str>, resource: &Value) -> Event {
    let resource = resource.to_string();
    let sealed = wechatpay::auth::CallbackToSeal {
        id: "EV-1",
        create_time: "2024-08-05T17:33:41+08:00",
        event_type,
        summary: None,
        original_type,
        associated_data: Some(""),
        resource: resource.as_bytes(),
    };
    let (key, nonces) = (api_v3_key(API_V3_KEY), wechatpay::NonceSource::system());
    let sealed = wechatpay::auth::seal_callback(platform_key(), PLATFORM_ID, &key, NOW, &nonces, &sealed);
    let (headers, body) = sealed.expect("a callback");
    event(&callbacks().accept(&headers, &body).expect("it is signed"))
}

#[test]
fn sharing_under_each_event_type_is_recognized_whatever_its_original_type() {
    for resource in shared_out() {
        for original_type in [None, Some("profitsharing"), Some("transaction")] {
            let event = |event_type| event_under(event_type, original_type, &resource);
            let changes = [
                match event("PROFITSHARING.SUCCESS") {
                    Event::Profitsharing(Sharing::ProfitsharingSuccess(change)) => change,
                    event => panic!("{event:?}"),
                },
                match event("PROFITSHARING.RETURN") {
                    Event::Profitsharing(Sharing::ProfitsharingReturn(change)) => change,
                    event => panic!("{event:?}"),
                },
                match event("PROFITSHARING") {
                    Event::Profitsharing(Sharing::ProfitsharingOlder(change)) => change,
                    event => panic!("{event:?}"),
                },
                match event("PROFITSHARING_RETURN") {
                    Event::Profitsharing(Sharing::ProfitsharingReturnOlder(change)) => change,
                    event => panic!("{event:?}"),
                },
                match event("TRANSACTION.SUCCESS") {
                    Event::Profitsharing(Sharing::TransactionSuccessSharing(change)) => change,
                    event => panic!("{event:?}"),
                },
            ];
            for change in changes {
                assert_eq!((change.order_id.as_str(), change.receiver.amount), ("30", Fen::new(888)));
            }
        }
    }
}

#[test]
fn payment_of_a_partner_is_no_sharing_whatever_its_original_type() {
    let paid = json!({
        "sp_mchid": "1230000109", "sub_mchid": "1900000109", "out_trade_no": "ORDER-1", "transaction_id": "42",
        "trade_state": "SUCCESS", "success_time": "2018-06-08T10:34:56+08:00", "amount": {"total": 100},
    });
    for original_type in [None, Some("transaction"), Some("profitsharing")] {
        let event = event_under("TRANSACTION.SUCCESS", original_type, &paid);
        assert!(matches!(event, Event::Pay(Pay::TransactionSuccessPartner(_))), "{event:?}");
    }
}

#[test]
fn e2_deduplication_key_is_made_of_the_number_that_the_spec_names() {
    let (first, again) =
        (accepted("MALL_REFUND.SUCCESS", &refund("R1")), accepted("MALL_REFUND.SUCCESS", &refund("R1")));
    assert_ne!(first.id(), again.id(), "two deliveries under two ids");
    assert_eq!(first.deduplication_key(), again.deduplication_key());
    let other = accepted("MALL_REFUND.SUCCESS", &refund("R2"));
    assert_ne!(first.deduplication_key(), other.deduplication_key(), "another refund of the same payment");
}

#[test]
fn e2_deduplication_key_without_such_a_number_is_made_of_the_id() {
    let callback = accepted("NEW_PRODUCT.HAPPENED", &json!({}));
    assert_eq!(callback.deduplication_key(), format!("NEW_PRODUCT.HAPPENED/id/{}", callback.id()));
}

/// What WeChat Pay numbers itself: no two things have the same, whoever the merchants are.
const OWN_NUMBERS: [&str; 10] = [
    "appeal_record_id",
    "authorization_id",
    "batch_id",
    "block_record_id",
    "complaint_id",
    "order_id",
    "record_id",
    "refund_id",
    "transaction_id",
    "transfer_bill_no",
];

/// The callback under this envelope id.
fn under(id: &str, event_type: &str, resource: &Value) -> Callback {
    let resource = resource.to_string();
    let sealed = wechatpay::auth::CallbackToSeal {
        id,
        create_time: "2024-08-05T17:33:41+08:00",
        event_type,
        summary: None,
        original_type: None,
        associated_data: None,
        resource: resource.as_bytes(),
    };
    let (key, nonces) = (api_v3_key(API_V3_KEY), wechatpay::NonceSource::system());
    let (headers, body) =
        wechatpay::auth::seal_callback(platform_key(), PLATFORM_ID, &key, NOW, &nonces, &sealed).expect("a callback");
    callbacks().accept(&headers, &body).expect("it is signed")
}

#[test]
fn e2_deduplication_key_of_every_event_is_one_merchants_and_one_occurrences() {
    let api = wechatpay_codegen::describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let mut seen = 0;
    for event in api.products.values().flat_map(|product| &product.events) {
        let (key, event_type) = (event.key(), event.event_type.as_str());
        let one = api.example(&event.resource).expect("each event has an example");
        // Another merchant, whose own numbers are the same.
        let mut other = one.clone();
        for (name, value) in other.as_object_mut().expect("a resource is an object") {
            if name.ends_with("mchid") || name.ends_with("mch_id") || OWN_NUMBERS.contains(&name.as_str()) {
                let text = value.as_str().unwrap_or_else(|| panic!("{key}: `{name}` is a text"));
                *value = json!(format!("{text}7"));
            }
        }
        let first = under("EV-1", event_type, &one);
        assert!(matches!(first.event(), Ok(event) if !matches!(event, Event::Unknown)), "{key}: {:?}", first.event());
        let theirs = under("EV-2", event_type, &other);
        assert_ne!(first.deduplication_key(), theirs.deduplication_key(), "{key}: of two merchants");
        assert_eq!(first.deduplication_key(), under("EV-1", event_type, &one).deduplication_key(), "{key}: again");
        if !event.deduplicate_by.is_empty() {
            let again = under("EV-3", event_type, &one);
            assert_eq!(first.deduplication_key(), again.deduplication_key(), "{key}: again, under another id");
            let fields = first.event().expect("it is known").deduplicate_by();
            assert!(*fields == *event.deduplicate_by, "{key}: {fields:?}");
        }
        seen += 1;
    }
    assert!(seen >= 29, "only {seen} events were looked at");
}

#[test]
fn e2_deduplication_key_reads_no_value_as_another_field() {
    let api = wechatpay_codegen::describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let event = api.products["combine"].events.first().expect("combined orders have a callback");
    let mut resource = api.example(&event.resource).expect("an example");
    resource["combine_mchid"] = json!("1/combine_out_trade_no/2");
    let key = under("EV-1", &event.event_type, &resource).deduplication_key();
    assert_eq!(key.matches('/').count(), 4, "{key}");
}

#[test]
fn two_merchants_on_one_url_are_told_apart_by_key_and_by_apiv3_key() {
    let second = Platform::of(stranger_key().clone(), "PUB_KEY_ID_2", api_v3_key("22222222222222222222222222222222"));
    let second = second.expect("the id can stand in a header").clock(Clock::fixed(NOW));
    // Two merchants whose callbacks the same platform certificate signs.
    let third = Platform::of(platform_key().clone(), PLATFORM_ID, api_v3_key("33333333333333333333333333333333"));
    let third = third.expect("the id can stand in a header").clock(Clock::fixed(NOW));
    let callbacks = callbacks()
        .and(second.platform_keys(), second.api_v3_key().clone())
        .and(third.platform_keys(), third.api_v3_key().clone());
    for (index, platform) in [platform(), second, third].into_iter().enumerate() {
        let (headers, body) = platform.signed_callback("SOME.EVENT", &json!({"of": index})).expect("a callback");
        let callback = callbacks.accept(&headers, &body).expect("each is known");
        assert_eq!(callback.merchant_index(), index);
        assert_eq!(callback.resource_json::<Value>().expect("JSON")["of"], index);
    }
}

// --- rejections ---------------------------------------------------------------

#[track_caller]
fn rejected(callbacks: &Callbacks, headers: &HeaderMap, body: &[u8]) -> Rejection {
    let rejection = callbacks.accept(headers, body).expect_err("it is to be rejected");
    let response = rejection.response();
    assert!(response.status().is_client_error() || response.status().is_server_error());
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.body(), r#"{"code":"FAIL","message":"失败"}"#);
    rejection
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    headers.insert(name, HeaderValue::from_str(value).expect("a header value"));
}

#[test]
fn b3_probe_is_rejected_as_such() {
    let (mut headers, body) = made("SOME.EVENT", &json!({}));
    set(&mut headers, header::SIGNATURE, "WECHATPAY/SIGNTEST/dGVzdA==");
    assert_eq!(rejected(&callbacks(), &headers, &body), Rejection::Probe);
}

#[test]
fn callback_out_of_the_window_is_rejected_in_both_directions() {
    let (headers, body) = made("SOME.EVENT", &json!({}));
    let at = |now| callbacks().clock(Clock::fixed(now));
    assert_eq!(rejected(&at(NOW + 301), &headers, &body), Rejection::Stale { age_seconds: 301 });
    assert_eq!(rejected(&at(NOW - 301), &headers, &body), Rejection::Future { ahead_seconds: 301 });
    for now in [NOW - 300, NOW + 300] {
        assert!(at(now).accept(&headers, &body).is_ok(), "{now}");
    }
}

#[test]
fn b1_body_that_was_parsed_and_written_again_is_rejected() {
    let (headers, body) = made("SOME.EVENT", &json!({}));
    let parsed: Value = serde_json::from_slice(&body).expect("the envelope is JSON");
    let again = serde_json::to_vec_pretty(&parsed).expect("JSON");
    assert_eq!(rejected(&callbacks(), &headers, &again), Rejection::BadSignature);
}

#[test]
fn rejection_shows_nothing_that_its_sender_wrote() {
    const WRITTEN: &str = "openid=oUpF8uMuAJO;13800138000";
    let (headers, body) = made("SOME.EVENT", &json!({}));
    let names = ["Timestamp", "Nonce", "Serial", "Signature", "Signature-Type"];
    for name in names.map(|name| format!("Wechatpay-{name}")) {
        let mut headers = headers.clone();
        headers.insert(http::HeaderName::try_from(name).expect("a name"), WRITTEN.parse().expect("text"));
        for body in [&body[..], WRITTEN.as_bytes()] {
            let rejection = CallbackRejection(rejected(&callbacks(), &headers, body));
            let shown = format!("{rejection} {rejection:?} {:?}", rejection.0);
            assert!(!shown.contains("oUpF8") && !shown.contains("138001"), "{shown}");
        }
    }
}

#[test]
fn callback_without_a_body_is_rejected_for_that() {
    let (headers, _) = made("SOME.EVENT", &json!({}));
    let rejection = rejected(&callbacks(), &headers, b"");
    assert_eq!((&rejection, rejection.status().as_u16()), (&Rejection::EmptyBody, 400));
}

#[test]
fn unknown_key_is_rejected_until_the_ring_has_it() {
    let (headers, body) = made("SOME.EVENT", &json!({}));
    let other = PlatformKeys::public_key("PUB_KEY_ID_2", stranger_key().public_key()).expect("platform keys");
    let ring = KeyRing::new(other);
    let callbacks = Callbacks::new(&ring, api_v3_key(API_V3_KEY)).clock(Clock::fixed(NOW));
    let unknown = Rejection::UnknownKey { serial: PLATFORM_ID.to_owned() };
    assert_eq!(rejected(&callbacks, &headers, &body), unknown);
    ring.replace(platform().platform_keys()).expect("no merchant's key");
    assert!(callbacks.accept(&headers, &body).is_ok());
}

#[test]
fn other_apiv3_key_is_rejected_as_a_fault_of_ours() {
    let (headers, body) = made("SOME.EVENT", &json!({}));
    let keys = platform().platform_keys();
    let callbacks = Callbacks::new(keys, api_v3_key("44444444444444444444444444444444")).clock(Clock::fixed(NOW));
    let rejection = rejected(&callbacks, &headers, &body);
    assert_eq!(rejection, Rejection::Decrypt);
    assert_eq!(rejection.status(), StatusCode::INTERNAL_SERVER_ERROR);
}

#[test]
fn request_without_headers_or_with_another_body_is_malformed() {
    let (headers, body) = made("SOME.EVENT", &json!({}));
    assert!(matches!(rejected(&callbacks(), &HeaderMap::new(), &body), Rejection::Malformed { .. }));
    for name in [header::TIMESTAMP, header::NONCE, header::SERIAL, header::SIGNATURE] {
        let mut headers = headers.clone();
        headers.remove(name);
        assert!(matches!(rejected(&callbacks(), &headers, &body), Rejection::Malformed { .. }), "{name}");
    }
    let signed = wechatpay::auth::sign_answer(platform_key(), PLATFORM_ID, NOW, "n", b"[]").expect("headers");
    assert!(matches!(rejected(&callbacks(), &signed, b"[]"), Rejection::Malformed { .. }));
}

#[test]
fn debug_of_callback_and_receiver_shows_neither_resource_nor_key() {
    let callback = accepted("MALL_REFUND.SUCCESS", &refund("R1"));
    let shown = format!("{callback:?} {:?} {:?}", callbacks(), platform());
    for hidden in ["swe23be954ffots3jrvjweslfmde", API_V3_KEY, "重庆烤鱼"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    assert!(shown.contains("MALL_REFUND.SUCCESS"), "{shown}");
}

// --- a server -----------------------------------------------------------------

/// What a handler reports to its test.
type Seen = (String, usize, String);

#[derive(Clone)]
struct Shop {
    callbacks: Callbacks,
    seen: UnboundedSender<Seen>,
}

impl FromRef<Shop> for Callbacks {
    fn from_ref(shop: &Shop) -> Self {
        shop.callbacks.clone()
    }
}

async fn plain(axum::extract::State(shop): axum::extract::State<Shop>, callback: Callback) -> StatusCode {
    let seen = (callback.event_type().to_owned(), callback.merchant_index(), callback.deduplication_key());
    shop.seen.send(seen).expect("the test waits");
    StatusCode::NO_CONTENT
}

async fn logged(
    axum::extract::State(shop): axum::extract::State<Shop>,
    outcome: Result<Callback, CallbackRejection>,
) -> axum::response::Response {
    use axum::response::IntoResponse;
    match outcome {
        Ok(callback) => callback.response().into_response(),
        Err(rejection) => {
            shop.seen.send((rejection.to_string(), 0, String::new())).expect("the test waits");
            rejection.into_response()
        }
    }
}

/// A shop that listens on loopback; its address, and what its handlers saw.
async fn shop(callbacks: Callbacks) -> (String, UnboundedReceiver<Seen>) {
    let (seen, saw) = unbounded_channel();
    let app =
        Router::new().route("/notify", post(plain)).route("/logged", post(logged)).with_state(Shop { callbacks, seen });
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("a bound listener has an address");
    tokio::spawn(async move { axum::serve(listener, app).await });
    (format!("http://{address}"), saw)
}

#[tokio::test]
async fn callback_of_the_sandbox_reaches_an_axum_handler() {
    let sandbox = sandbox().await;
    let callbacks = Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key());
    let (url, mut saw) = shop(callbacks).await;
    let delivery = sandbox
        .notify(format!("{url}/notify"), "MALL_REFUND.SUCCESS", refund("R1"))
        .await
        .expect("a change that is kept");
    assert_eq!((delivery.status, delivery.body.as_str()), (Some(204), ""), "{delivery:?}");
    let seen = saw.recv().await.expect("the handler ran");
    assert_eq!(seen, ("MALL_REFUND.SUCCESS".to_owned(), 0, "MALL_REFUND.SUCCESS/refund_id/R1".to_owned()));
}

#[tokio::test]
async fn probe_of_the_sandbox_is_refused_before_the_handler() {
    let sandbox = sandbox().await;
    let callbacks = Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key());
    let (url, mut saw) = shop(callbacks).await;
    let delivery = sandbox.probe(format!("{url}/notify")).await.expect("a change that is kept");
    assert_eq!(delivery.status, Some(401), "{delivery:?}");
    assert_eq!(delivery.body, r#"{"code":"FAIL","message":"失败"}"#);
    assert!(saw.try_recv().is_err(), "the handler did not run");
}

#[tokio::test]
async fn handler_that_asks_for_rejections_sees_the_reason_and_the_sender_does_not() {
    let (url, mut saw) = shop(callbacks()).await;
    let answer = post_to(&format!("{url}/logged"), HeaderMap::new(), b"{}".to_vec()).await;
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert_eq!(answer.text().await.expect("a body"), r#"{"code":"FAIL","message":"失败"}"#);
    assert!(saw.recv().await.is_some_and(|(reason, ..)| reason.contains("Wechatpay-Timestamp")));
}

#[tokio::test]
async fn body_over_the_limit_is_refused_unread() {
    let (url, mut saw) = shop(callbacks()).await;
    let body = vec![b' '; (1 << 20) + 1];
    let headers = wechatpay::auth::sign_answer(platform_key(), PLATFORM_ID, NOW, "n", &body).expect("headers");
    let answer = post_to(&format!("{url}/logged"), headers, body).await;
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    assert!(saw.recv().await.is_some_and(|(reason, ..)| reason.contains("over 1048576 bytes")));
}

async fn post_to(url: &str, headers: HeaderMap, body: Vec<u8>) -> reqwest::Response {
    let http = reqwest::Client::builder().no_proxy().build().expect("an HTTP client");
    http.post(url).headers(headers).body(body).send().await.expect("an answer")
}
