//! What a callback tells: events that are new, incomplete or of another shape.

use http::StatusCode;
use serde_json::{Value, json};
use wechatpay::{
    Event, EventError, Timestamp,
    businesscircle::{Event as MallEvent, MallRefund, MallRefundRequired},
    mch_transfer::Event as Transfers,
    merchant_service::Event as Complaints,
    pay::Event as Pay,
    refund::{Event as Refunds, RefundAccount},
    shared::Fen,
};
use wechatpay_tests::parties::{PLATFORM_ID, platform_key};

use super::{API_V3_KEY, NOW, accepted, api_v3_key, callbacks, event, platform, refund};

#[test]
fn callback_made_of_a_typed_value_arrives_as_that_value() {
    let time = Timestamp::parse("2018-05-23T12:13:50+08:00").expect("it has an offset");
    let made = MallRefund::new(MallRefundRequired {
        mchid: "1234567890".into(),
        merchant_name: "万象天地".into(),
        shop_name: "重庆烤鱼".into(),
        shop_number: "50001".into(),
        appid: "wx2c23be954ff1624f".into(),
        openid: "swe23be954ffots3jrvjweslfmde".into(),
        refund_time: time,
        pay_amount: Fen::new(100),
        refund_amount: Fen::new(40),
        transaction_id: "42000001217201407033233368018".into(),
        refund_id: "1217752501201407033233368999".into(),
    });
    let (headers, body) = platform().signed_callback("MALL_REFUND.SUCCESS", &made).expect("it has a JSON form");
    let callback = callbacks().accept(&headers, &body).expect("it is signed for this receiver");
    let Ok(Event::Businesscircle(MallEvent::MallRefundSuccess(came))) = callback.event() else {
        panic!("a refund expected: {callback:?}");
    };
    assert_eq!((&came.refund_id, came.refund_amount), (&made.refund_id, Fen::new(40)));
    assert_eq!(came.shop_name, "重庆烤鱼");
}

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
fn resource_that_is_not_json_is_accepted_and_an_error_only_when_it_is_read() {
    let (headers, body) = {
        let sealed = wechatpay::auth::gateway::CallbackToSeal {
            id: "EV-1",
            create_time: "2024-08-05T17:33:41+08:00",
            event_type: "OTHER",
            summary: None,
            original_type: None,
            associated_data: Some(""),
            resource: b"<xml/>",
        };
        let (key, nonces) = (api_v3_key(API_V3_KEY), wechatpay::NonceSource::system());
        wechatpay::auth::gateway::seal_callback(platform_key(), PLATFORM_ID, &key, NOW, &nonces, &sealed)
            .expect("a callback")
    };
    let callback = callbacks().accept(&headers, &body).expect("it is signed");
    assert_eq!(callback.resource(), b"<xml/>");
    assert!(matches!(callback.resource_json::<Value>(), Err(EventError::Decode { .. })));
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
