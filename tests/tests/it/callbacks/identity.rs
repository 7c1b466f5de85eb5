//! Which event a callback is, whose it is, and by what it is known again.

use serde_json::{Value, json};
use wechatpay::{
    Callback, Clock, Event, busifavor::Event as Busifavor, parking::Event as Parking, pay::Event as Pay,
    profitsharing::Event as Sharing, shared::Fen, testing::Platform,
};
use wechatpay_tests::{
    parties::{PLATFORM_ID, platform_key, stranger_key},
    real_specs,
};

use super::{API_V3_KEY, NOW, accepted, api_v3_key, callbacks, event, platform, refund};

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
    let sealed = wechatpay::auth::gateway::CallbackToSeal {
        id: "EV-1",
        create_time: "2024-08-05T17:33:41+08:00",
        event_type,
        summary: None,
        original_type,
        associated_data: Some(""),
        resource: resource.as_bytes(),
    };
    let (key, nonces) = (api_v3_key(API_V3_KEY), wechatpay::NonceSource::system());
    let sealed = wechatpay::auth::gateway::seal_callback(platform_key(), PLATFORM_ID, &key, NOW, &nonces, &sealed);
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
fn payment_of_a_partner_is_not_a_sharing_whatever_its_original_type() {
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
fn parking_fee_is_parkings_under_the_event_type_of_payments_with_and_without_a_sub_merchant() {
    let api = wechatpay_codegen::describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let key = "TRANSACTION.SUCCESS#parking";
    let described = api.products["parking"].events.iter().find(|event| event.key() == key).expect("parking has it");
    let partners = api.example(&described.resource).expect("an example");
    let mut own = partners.clone();
    assert!(own.as_object_mut().and_then(|own| own.remove("sub_mchid")).is_some());
    for resource in [partners, own] {
        let event = event_under("TRANSACTION.SUCCESS", Some("transaction"), &resource);
        assert!(matches!(event, Event::Parking(Parking::TransactionSuccessParking(_))), "{event:?}");
        assert_eq!(api.event("TRANSACTION.SUCCESS", &resource).map(|event| event.key()).as_deref(), Some(key));
    }
}

#[test]
fn coupon_is_read_with_an_object_of_more_about_it_and_with_an_empty_text() {
    let api = wechatpay_codegen::describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let described = api.products["busifavor"].events.iter().find(|event| event.event_type == "COUPON.SEND");
    let mut resource = api.example(&described.expect("it is described").resource).expect("an example");
    for more in [json!({"act_code": "540358695"}), json!("")] {
        resource["attach_info"] = more.clone();
        let Event::Busifavor(Busifavor::CouponSend(coupon)) = event_under("COUPON.SEND", None, &resource) else {
            panic!("{resource}")
        };
        assert_eq!(serde_json::to_value(&coupon.attach_info).expect("JSON"), more);
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
const OWN_NUMBERS: [&str; 15] = [
    "appeal_record_id",
    "authorization_id",
    "batch_id",
    "block_record_id",
    "budget_id",
    "complaint_id",
    "contract_id",
    "mix_trade_no",
    "order_id",
    "record_id",
    "refund_id",
    "sign_plan_id",
    "stock_id",
    "transaction_id",
    "transfer_bill_no",
];

/// The callback under this envelope id.
fn under(id: &str, event_type: &str, resource: &Value) -> Callback {
    let resource = resource.to_string();
    let sealed = wechatpay::auth::gateway::CallbackToSeal {
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
        wechatpay::auth::gateway::seal_callback(platform_key(), PLATFORM_ID, &key, NOW, &nonces, &sealed)
            .expect("a callback");
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
