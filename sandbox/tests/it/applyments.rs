//! Applications to take a merchant in (特约商户进件), on the wire: `tests/tests/it/onboarding.rs` has them through the client.

use serde_json::{Value, json};

use crate::wire::{Call, KEY_ID, OTHER_KEY, encrypted, sandbox};

/// An application in which the number of the account travels so.
pub fn application(account_number: &str) -> Value {
    let secret = encrypted("张三");
    json!({
        "business_code": "1900013511_10000",
        "contact_info": {"contact_name": secret, "mobile_phone": secret, "contact_email": secret},
        "subject_info": {
            "subject_type": "SUBJECT_TYPE_ENTERPRISE",
            "identity_info": {"id_doc_type": "IDENTIFICATION_TYPE_IDCARD", "owner": true},
        },
        "business_info": {"merchant_shortname": "张三餐饮店", "service_phone": "0758123456"},
        "settlement_info": {"settlement_id": "719"},
        "bank_account_info": {
            "bank_account_type": "BANK_ACCOUNT_TYPE_CORPORATE", "account_name": secret, "account_bank": "工商银行",
            "bank_address_code": "110000", "account_number": account_number,
        },
    })
}

#[tokio::test]
async fn applyment_whose_field_does_not_open_is_refused_by_its_name_and_not_kept() {
    let sandbox = sandbox().await;
    let foreign = OTHER_KEY.public_key().encrypt(b"6222021234567890123").expect("a short text");
    let call = Call::post_json("/v3/applyment4sub/applyment/", &application(&foreign));
    let reply = call.with("Wechatpay-Serial", KEY_ID).send_signed(&sandbox).await;
    let refused = reply.json();
    assert_eq!((reply.status, &refused["code"]), (400, &json!("PARAM_ERROR")));
    assert_eq!(refused["detail"]["field"], "/body/bank_account_info/account_number");
    assert!(!refused.to_string().contains(&foreign));
    let left = Call::get("/_sandbox/applyments").send(&sandbox).await.json();
    assert_eq!(left, json!({"applyments": []}));
}

#[tokio::test]
async fn move_applyment_over_http_takes_the_next_step_and_no_other() {
    let sandbox = sandbox().await;
    let call = Call::post_json("/v3/applyment4sub/applyment/", &application(&encrypted("6222021234567890123")));
    assert_eq!(call.with("Wechatpay-Serial", KEY_ID).send_signed(&sandbox).await.status, 200);
    let moved = |body: Value| Call::post_json("/_sandbox/move_applyment", &body);
    let code = "1900013511_10000";
    let console = json!(format!("{}/", sandbox.base_url()));
    for (state, leads) in
        [("TO_BE_CONFIRMED", Some(&console)), ("TO_BE_SIGNED", Some(&console)), ("SIGNING", None), ("FINISHED", None)]
    {
        let told = moved(json!({"business_code": code})).send(&sandbox).await.json();
        assert_eq!(told, json!({"applyment_state": format!("APPLYMENT_STATE_{state}")}));
        let query = Call::get(&format!("/v3/applyment4sub/applyment/business_code/{code}"));
        assert_eq!(query.send_signed(&sandbox).await.json().get("sign_url"), leads, "{state}");
    }
    assert_eq!(moved(json!({"business_code": code})).send(&sandbox).await.status, 409);
    assert_eq!(moved(json!({"business_code": code, "reject_reason": "x"})).send(&sandbox).await.status, 409);
    assert_eq!(moved(json!({"business_code": code, "field": "x"})).send(&sandbox).await.status, 400);
    assert_eq!(moved(json!({"business_code": "none"})).send(&sandbox).await.status, 404);
}

/// A platform's application in which the number of the account travels so.
fn of_a_platform(account_number: &str) -> Value {
    let secret = encrypted("张三");
    json!({
        "out_request_no": "APPLYMENT_1", "organization_type": "2401", "merchant_shortname": "爱烧烤",
        "account_info": {
            "bank_account_type": "75", "account_bank": "工商银行", "account_name": secret, "account_number": account_number,
        },
        "contact_info": {"contact_type": "65", "contact_name": secret},
        "sales_scene_info": {"store_name": "爱烧烤"},
    })
}

#[tokio::test]
async fn applyment_of_a_platform_whose_field_does_not_open_is_refused_by_its_name_and_not_kept() {
    let sandbox = sandbox().await;
    let foreign = OTHER_KEY.public_key().encrypt(b"6222021234567890123").expect("a short text");
    let call = Call::post_json("/v3/ecommerce/applyments/", &of_a_platform(&foreign));
    let reply = call.with("Wechatpay-Serial", KEY_ID).send_signed(&sandbox).await;
    let refused = reply.json();
    assert_eq!((reply.status, &refused["code"]), (400, &json!("PARAM_ERROR")));
    assert_eq!(refused["detail"]["field"], "/body/account_info/account_number");
    let left = Call::get("/_sandbox/applyments").send(&sandbox).await.json();
    assert_eq!(left, json!({"applyments": []}));
}

#[tokio::test]
async fn move_applyment_over_http_takes_a_platforms_by_its_own_steps_and_names() {
    let sandbox = sandbox().await;
    let call = Call::post_json("/v3/ecommerce/applyments/", &of_a_platform(&encrypted("6222021234567890123")));
    assert_eq!(call.with("Wechatpay-Serial", KEY_ID).send_signed(&sandbox).await.status, 200);
    let moved = |body: Value| Call::post_json("/_sandbox/move_applyment", &body);
    let code = "APPLYMENT_1";
    for state in ["ACCOUNT_NEED_VERIFY", "AUDITING", "NEED_SIGN", "FINISH"] {
        let told = moved(json!({"business_code": code})).send(&sandbox).await.json();
        assert_eq!(told, json!({"applyment_state": state}));
    }
    assert_eq!(
        moved(json!({"business_code": code, "state": "FROZEN", "reject_reason": "x"})).send(&sandbox).await.status,
        409
    );
    let path = format!("/_sandbox/ledger_entry?kind=applyment&number={code}");
    let entry = Call::get(&path).send(&sandbox).await.json();
    let states = entry["timeline"].as_array().expect("events").iter().filter(|event| event["what"] == "state");
    assert_eq!(states.filter(|event| event["state"] == "NEED_SIGN").count(), 1);
    let calls = entry["timeline"].as_array().expect("events").iter().filter(|event| event["what"] == "call");
    assert_eq!(calls.count(), 1, "the call that submitted it is known by its number");
}
