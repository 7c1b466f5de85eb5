//! C: what a call takes, and what comes of it.

use std::collections::BTreeSet;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::StatusCode;
use serde_json::{Value, json};
use wechatpay::{
    Client, Clock, ErrorCode, ErrorExt as _, Event, Merchant, NonceSource, Operation, Outcome, PrivateKey, Stage,
    Timestamp, TimestampError,
    businesscircle::{
        AuthType, AuthorizeState, Event as MallEvent, GetPointsCommitStatus, NotifyPoints, NotifyPointsRequired,
        ParkingState, QueryUserAuthorization, UpdateParkings, UpdateParkingsRequired,
    },
    merchant_service::ListNegotiationHistory,
    shared::Fen,
    time::{OffsetDateTime, UtcOffset},
    transfer::QueryDetailByOutDetailNo,
};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, REQUEST_ID},
    parties::{APPID, MCHID, MERCHANT_SERIAL, OPENID, platform_keys},
    workspace,
};

use super::{PLATE, callback, callbacks, good, points, query, refund, time};

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
    let products = workspace().join("generated/src/products");
    let narrow = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.any(|word| matches!(word, "i8" | "u8" | "i16" | "u16" | "i32" | "u32"))
    };
    let mut found = xtask::files(&products).expect("the products are part of the workspace");
    found.retain(|path| narrow(&std::fs::read_to_string(products.join(path)).expect("emitted code is text")));
    assert!(found.is_empty(), "numbers of fewer bits in emitted code: {found:?}");
}

#[tokio::test]
async fn c2_false_and_zero_are_sent_and_what_is_not_set_is_not() {
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    gateway.client().send(&points()).await.expect("it is answered");
    let body = gateway.only().json();
    assert_eq!((&body["earn_points"], &body["increased_points"]), (&json!(false), &json!(0)));
    assert_eq!(body.get("total_points"), None);
}

#[tokio::test]
async fn c3_each_operation_sends_its_documented_method_path_query_and_body() {
    let gateway = Gateway::start([
        good(),
        MockResponse::signed(200, r#"{"points_commit_status":"PENDING"}"#),
        MockResponse::signed(204, ""),
    ]);
    let client = gateway.client();
    client.send(&query().sub_mchid("1900000109")).await.expect("it is answered");
    client.send(&GetPointsCommitStatus::new(OPENID, 1000, APPID)).await.expect("it is answered");
    client.send(&points().total_points(888)).await.expect("it is answered");
    let parked = UpdateParkings::new(UpdateParkingsRequired {
        brandid: 1000.into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        plate_number: PLATE.into(),
        state: ParkingState::In,
        time: time("2022-06-01T10:43:39+08:00"),
    });
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
fn c4_business_circle_is_complete_with_four_operations_and_three_events() {
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
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    let operation = NotifyPoints::new(NotifyPointsRequired {
        transaction_id: "4200001".into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        earn_points: true,
        increased_points: 1,
        points_update_time: beijing.into(),
    });
    gateway.client().send(&operation).await.expect("it is answered");
    assert_eq!(gateway.only().json()["points_update_time"], "2020-05-20T13:29:35+08:00");
}

#[tokio::test]
async fn c6_error_codes_are_open_and_a_page_of_html_is_an_error_of_its_status() {
    let body = r#"{"code":"ADDED_LATER","message":"新","detail":{"field":"openid"}}"#;
    let gateway =
        Gateway::start([MockResponse::unsigned(403, body), MockResponse::unsigned(502, "<html>bad gateway</html>")]);
    let client = gateway.client();
    let error = client.send(&query()).await.expect_err("a refusal");
    assert_eq!(error.error_code(), Some(ErrorCode::Unknown("ADDED_LATER".to_owned())));
    assert_eq!(error.outcome(), Outcome::Refused);
    assert_eq!(error.detail().map(|detail| &detail["field"]), Some(&json!("openid")));
    let error = client.send(&points()).await.expect_err("a page of the network's edge");
    assert_eq!((error.stage(), error.code(), error.outcome()), (Stage::Api, None, Outcome::Unknown));
    assert_eq!(error.status(), Some(StatusCode::BAD_GATEWAY));
    assert_eq!(error.request_id(), Some(REQUEST_ID));
}

#[tokio::test]
async fn c7_204_is_a_response_without_a_body_and_undocumented_it_is_named() {
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    let response = gateway.client().send(&points()).await.expect("204 is what is documented");
    assert_eq!((response.status(), response.body().len()), (StatusCode::NO_CONTENT, 0));
    let error = gateway.client().send(&query()).await.expect_err("there is nothing to decode");
    assert!(error.to_string().contains("documented as 200, but 204 came"), "{error}");
}

#[tokio::test]
async fn c8_unknown_values_and_fields_are_kept_and_blanks_forgiven() {
    let body = r#"{"openid":"o1","authorize_state":"FROZEN","added_later":[1]}"#;
    let gateway = Gateway::start([MockResponse::signed(200, body)]);
    let response = gateway.client().send(&query()).await.expect("the API may add what it likes");
    assert_eq!(response.authorize_state, AuthorizeState::Unknown("FROZEN".to_owned()));
    let raw: Value = serde_json::from_slice(response.body()).expect("JSON");
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
    let gateway = Gateway::start([good(), MockResponse::signed(204, "")]);
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
    let response: http::Response<String> = accepted.response();
    assert_eq!((response.status(), response.body().as_str()), (StatusCode::NO_CONTENT, ""));

    let (headers, body) = callback("NEW_PRODUCT.HAPPENED", &json!({"a": 1}));
    let accepted = callbacks().accept(&headers, &body).expect("a new event is not a reason to refuse it");
    assert!(matches!(accepted.event(), Ok(Event::Unknown)), "{:?}", accepted.event());
    assert_eq!((accepted.event_type(), accepted.resource()), ("NEW_PRODUCT.HAPPENED", &br#"{"a":1}"#[..]));
}

#[tokio::test]
async fn c12_success_that_lacks_a_documented_field_is_read_or_at_hand() {
    // A response that users of another SDK have published, without `mchid` and `initiate_time`.
    let mut detail = json!({
        "out_batch_no": "b1", "batch_id": "10", "appid": "wx1", "out_detail_no": "d1", "detail_id": "20",
        "detail_status": "SUCCESS", "transfer_amount": 200, "transfer_remark": "x", "openid": "o1",
        "update_time": "2022-09-27T10:00:00+08:00",
    });
    let query = QueryDetailByOutDetailNo::new("b1", "d1");
    let gateway = Gateway::start([MockResponse::signed(200, detail.to_string())]);
    let read = gateway.client().send(&query).await.expect("neither is always there");
    assert_eq!((read.transfer_amount, &read.mchid), (Fen::new(200), &None));

    let entry = json!({
        "log_id": "1", "operator": "投诉人", "operate_time": "2015-05-20T13:29:35.120+08:00",
        "operate_type": "USER_CREATE_COMPLAINT", "complaint_media_list": {"media_type": "USER_COMPLAINT_IMAGE"},
    });
    let page = json!({"data": [entry], "limit": 50, "offset": 0, "total_count": 1});
    let gateway = Gateway::start([MockResponse::signed(200, page.to_string())]);
    let read =
        gateway.client().send(&ListNegotiationHistory::new("200000020250414")).await.expect("an object is a list");
    let data = read.data.as_ref().expect("the list is there");
    assert_eq!(data[0].complaint_media_list.as_ref().map(|media| media.len()), Some(1));

    // A missing required field is an error that says that the call was done, and keeps what came.
    detail.as_object_mut().expect("an object").remove("detail_status");
    let gateway = Gateway::start([MockResponse::signed(200, detail.to_string())]);
    let error = gateway.client().send(&query).await.expect_err("the status is missing");
    assert_eq!(error.outcome(), Outcome::DoneButUnusable);
    let kept: Value = serde_json::from_slice(error.body().expect("the body came")).expect("JSON");
    assert_eq!(kept, detail);
}
