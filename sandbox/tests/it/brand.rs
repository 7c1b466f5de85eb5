//! The scheme of brands: whose signature is taken where, with which keys the gateway speaks to them, and where those stand.

use std::fs;

use serde_json::{Value, json};
use wechatpay_auth::{Brand, Merchant, Rejection, Scheme, header, open_callback};
use wechatpay_sandbox::{Sandbox, SandboxError};

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, KEY_ID, NOW, OTHER_KEY, Reply, brand_builder},
};

const COUPON: &str = "/brand/coupons/7";
const OF_A_MERCHANT: &str = "/v3/marketing/brands";

async fn sandbox() -> Sandbox {
    brand_builder().start().await.expect("a sandbox")
}

fn wrong_scheme() -> (u16, String, String) {
    (401, "SIGN_ERROR".to_owned(), "Http头Authorization认证类型不正确".to_owned())
}

fn wrong_serial() -> (u16, String, String) {
    (401, "SIGN_ERROR".to_owned(), "商户证书序列号有误。请使用签名私钥匹配的证书序列号".to_owned())
}

fn wrong_platform_serial(reply: &Reply) {
    assert_eq!((reply.status, reply.refusal().1.as_str()), (400, "PARAM_ERROR"), "{reply:?}");
}

#[tokio::test]
async fn call_of_a_brand_is_answered_with_a_signature_to_the_brand() {
    let sandbox = sandbox().await;
    let reply = Call::get(COUPON).of_the_brand(&sandbox).send(&sandbox).await;
    assert_eq!((reply.status, &reply.json()["coupon_code"]), (200, &json!("7")), "{reply:?}");
    let keys = sandbox.brand_keys().expect("a brand");
    assert!(reply.verify_with(&keys.platform_keys()).is_ok());
    assert!(reply.verify(&sandbox).is_err(), "it is not signed to the merchant");
    assert_eq!(reply.headers[header::SIGNATURE_TYPE], Scheme::Brand.as_str());
}

#[tokio::test]
async fn call_of_the_other_caller_is_refused_by_its_scheme_and_unsigned() {
    let sandbox = sandbox().await;
    let brand = sandbox.brand_keys().expect("a brand").brand();
    for (target, reply) in [
        (COUPON, Call::get(COUPON).with("Wechatpay-Serial", KEY_ID).send_signed(&sandbox).await),
        (OF_A_MERCHANT, Call::get(OF_A_MERCHANT).of_the_brand(&sandbox).send(&sandbox).await),
        (OF_A_MERCHANT, Call::get(OF_A_MERCHANT).signed(&brand).send(&sandbox).await),
    ] {
        assert_eq!(reply.refusal(), wrong_scheme(), "{target}");
        assert!(!reply.is_signed(), "{target}");
    }
    assert_eq!(Call::get(OF_A_MERCHANT).send_signed(&sandbox).await.status, 200);
}

#[tokio::test]
async fn call_under_the_right_scheme_by_the_wrong_one_is_refused() {
    let sandbox = sandbox().await;
    let (keys, merchant) = (sandbox.brand_keys().expect("a brand"), sandbox.merchant());
    let (id, serial) = (keys.brand().brand_id().to_owned(), keys.brand().serial().to_string());
    let named = |call: Call| {
        let key = keys.platform_keys().preferred().expect("a key").to_string();
        call.with("Wechatpay-Serial", &key)
    };
    let strangers = [
        Brand::new("987654321", &serial, OTHER_KEY.clone()),
        Brand::new(&*id, merchant.serial().as_str(), OTHER_KEY.clone()),
        Brand::new(merchant.mchid(), &serial, OTHER_KEY.clone()),
    ];
    for stranger in strangers {
        let reply = named(Call::get(COUPON).signed(&stranger.expect("a brand"))).send(&sandbox).await;
        assert_eq!(reply.refusal(), wrong_serial());
    }
    let forger = Brand::new(id, &serial, OTHER_KEY.clone()).expect("a brand");
    let reply = named(Call::get(COUPON).signed(&forger)).send(&sandbox).await;
    assert_eq!((reply.status, reply.refusal().2.as_str()), (401, "签名错误，请检查后再试"));
}

#[tokio::test]
async fn call_of_a_brand_that_nobody_has_asked_for_is_refused() {
    let (one, other) = (sandbox().await, sandbox().await);
    // The keys of another sandbox, since this one has made none.
    let reply = Call::get(COUPON).of_the_brand(&other).send(&one).await;
    assert_eq!(reply.refusal(), wrong_serial());
}

#[tokio::test]
async fn call_of_a_brand_that_does_not_name_its_platform_key_is_refused_with_a_signature() {
    let sandbox = sandbox().await;
    let keys = sandbox.brand_keys().expect("a brand");
    let call = Call::get(COUPON).signed(&keys.brand());
    for call in [call.clone(), call.clone().with("Wechatpay-Serial", KEY_ID), call.with("Wechatpay-Serial", "")] {
        let reply = call.send(&sandbox).await;
        wrong_platform_serial(&reply);
        assert!(reply.verify_with(&keys.platform_keys()).is_ok());
    }
}

#[tokio::test]
async fn merchant_that_names_the_brands_platform_key_is_refused() {
    let sandbox = sandbox().await;
    let id = sandbox.brand_keys().expect("a brand").platform_keys().preferred().expect("a key").to_string();
    let reply = Call::get(OF_A_MERCHANT).with("Wechatpay-Serial", &id).send_signed(&sandbox).await;
    wrong_platform_serial(&reply);
    assert!(reply.verify(&sandbox).is_ok());
}

#[tokio::test]
async fn encrypted_field_of_a_brand_travels_with_the_brands_keys_both_ways() {
    let sandbox = sandbox().await;
    let keys = sandbox.brand_keys().expect("a brand");
    let ciphertext = keys.platform_keys().encrypt("13900139000").expect("a short text");
    let body = json!({"openid": "o", "phone": ciphertext.text()});
    let reply = Call::post_json("/brand/coupons", &body).of_the_brand(&sandbox).send(&sandbox).await;
    let received = reply.json()["phone"].as_str().expect("a text").to_owned();
    assert_eq!(keys.brand().decrypt(&received).expect("it opens").as_str(), "13900139000");
    assert!(sandbox.merchant().decrypt(&received).is_err());

    let with_the_merchants = sandbox.platform_keys().encrypt("13900139000").expect("a short text");
    let body = json!({"openid": "o", "phone": with_the_merchants.text()});
    let reply = Call::post_json("/brand/coupons", &body).of_the_brand(&sandbox).send(&sandbox).await;
    assert_eq!((reply.status, &reply.json()["detail"]["field"]), (400, &json!("/body/phone")), "{reply:?}");
}

#[tokio::test]
async fn callback_of_a_brand_is_sealed_with_its_own_keys() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let keys = sandbox.brand_keys().expect("a brand");
    let resource = json!({"coupon_code": "7"});
    for event_type in ["COUPON.SENT", "COUPON.OFFERED"] {
        let delivery = sandbox.notify(&receiver.url, event_type, resource.clone()).await.expect("queued");
        assert!(delivery.is_accepted());
    }
    let [(headers, body), (of_merchant, body_of_merchant)] = receiver.received().try_into().expect("two callbacks");
    assert_eq!(headers[header::SIGNATURE_TYPE], Scheme::Brand.as_str());
    assert_eq!(of_merchant[header::SIGNATURE_TYPE], Scheme::Merchant.as_str());

    let (brands, merchants) = (keys.platform_keys(), sandbox.platform_keys());
    let opened = open_callback(&headers, &body, &brands, &keys.api_key(), NOW).expect("it opens");
    assert_eq!(serde_json::from_slice::<Value>(&opened.resource).expect("JSON"), resource);
    let refused = open_callback(&headers, &body, &merchants, &sandbox.api_v3_key(), NOW).map(|_| ());
    assert!(matches!(refused, Err(Rejection::UnknownKey { .. })), "{refused:?}");
    let refused = open_callback(&headers, &body, &brands, &sandbox.api_v3_key(), NOW).map(|_| ());
    assert!(matches!(refused, Err(Rejection::Decrypt)), "{refused:?}");
    assert!(open_callback(&of_merchant, &body_of_merchant, &merchants, &sandbox.api_v3_key(), NOW).is_ok());
}

#[tokio::test]
async fn callback_of_a_brand_that_nobody_has_asked_for_is_not_sent_to_anybody_else() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let delivery = sandbox.notify(&receiver.url, "COUPON.SENT", json!({"coupon_code": "7"})).await.expect("queued");
    assert!(!delivery.is_accepted() && delivery.error.is_some(), "{delivery:?}");
    assert!(receiver.received().is_empty());
}

#[tokio::test]
async fn inspector_shows_the_plain_text_of_a_brands_callback() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    sandbox.brand_keys().expect("a brand");
    sandbox.notify(&receiver.url, "COUPON.SENT", json!({"coupon_code": "7"})).await.expect("queued");
    let shown = Call::get("/_sandbox/deliveries/1").send(&sandbox).await.json();
    assert_eq!(shown["plain_text"], json!(r#"{"coupon_code":"7"}"#), "{shown}");
    assert_eq!(shown["key"]["kind"], "public_key");
}

#[tokio::test]
async fn brand_of_a_folder_is_the_same_at_each_start() {
    let folder = Folder::new();
    let start = async || brand_builder().keys_dir(folder.path()).start().await.expect("a sandbox");
    let (first, second) = (start().await, start().await);
    let [one, other] = [&first, &second].map(|sandbox| sandbox.brand_keys().expect("a brand"));
    assert_eq!(format!("{one:?}"), format!("{other:?}"));
    assert_eq!(one.certificate_pem(), other.certificate_pem());
    let reply = Call::get(COUPON).of_the_brand(&first).send(&second).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert!(reply.verify_with(&one.platform_keys()).is_ok());
    let mut names: Vec<String> = fs::read_dir(folder.path().join("brand"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "apiclient_cert.pem",
            "apiclient_key.pem",
            "brand_api_key.txt",
            "pub_key.pem",
            "sandbox_platform_key.pem",
            "settings.json"
        ]
    );
    assert!(
        !fs::read_dir(folder.path())
            .expect("a folder")
            .any(|entry| { entry.expect("an entry").file_name().to_string_lossy().starts_with(".new-") })
    );
}

#[tokio::test]
async fn folder_of_a_sandbox_that_no_brand_calls_has_no_brand() {
    let folder = Folder::new();
    let sandbox = crate::wire::builder().keys_dir(folder.path());
    let sandbox = sandbox.spec_dir(std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/spec"));
    drop(sandbox.start().await.expect("a sandbox"));
    assert!(!folder.path().join("brand").exists());
}

#[tokio::test]
async fn folder_of_a_brand_with_a_damaged_file_is_refused_and_left_alone() {
    let folder = Folder::new();
    drop(brand_builder().keys_dir(folder.path()).start().await.expect("a sandbox"));
    for name in [
        "apiclient_key.pem",
        "apiclient_cert.pem",
        "brand_api_key.txt",
        "pub_key.pem",
        "sandbox_platform_key.pem",
        "settings.json",
    ] {
        let path = folder.path().join("brand").join(name);
        let text = fs::read_to_string(&path).expect("a file");
        fs::write(&path, "damaged").expect("written");
        let refused = brand_builder().keys_dir(folder.path()).start().await.map(|_| ());
        assert!(refused.is_err(), "{name}");
        assert_eq!(fs::read_to_string(&path).expect("a file"), "damaged", "{name}");
        fs::write(&path, text).expect("written");
    }
    assert!(brand_builder().keys_dir(folder.path()).start().await.is_ok());
}

#[tokio::test]
async fn folder_with_the_public_key_of_another_is_refused() {
    let folder = Folder::new();
    drop(brand_builder().keys_dir(folder.path()).start().await.expect("a sandbox"));
    let [own, brands] = ["pub_key.pem", "brand/pub_key.pem"].map(|name| folder.path().join(name));
    let [of_the_merchant, of_the_brand] = [&own, &brands].map(|path| fs::read_to_string(path).expect("a public key"));
    for (path, right, wrong) in [(&own, &of_the_merchant, &of_the_brand), (&brands, &of_the_brand, &of_the_merchant)] {
        fs::write(path, wrong).expect("written");
        let refused = brand_builder().keys_dir(folder.path()).start().await.expect_err("a refusal").to_string();
        assert!(refused.contains("it is not the public half of sandbox_platform_key.pem"), "{refused}");
        assert!(refused.contains(&*path.to_string_lossy()), "{refused}");
        fs::write(path, right).expect("written");
    }
    assert!(brand_builder().keys_dir(folder.path()).start().await.is_ok());
}

/// A file stands in the place, since nothing else keeps the superuser from writing there.
#[tokio::test]
async fn folder_in_which_no_brand_can_be_written_starts_and_says_so() {
    let folder = Folder::new();
    let start = async || brand_builder().keys_dir(folder.path()).start().await;
    let first = start().await.expect("a sandbox");
    assert!(first.stale_settings().is_empty());
    fs::remove_dir_all(folder.path().join("brand")).expect("removed");
    fs::write(folder.path().join("brand"), "somebody's own").expect("written");
    let sandbox = start().await.expect("a sandbox");
    let told = sandbox.stale_settings();
    assert!(matches!(told, [SandboxError::BrandNotKept { .. }]), "{told:?}");
    assert!(told[0].to_string().contains(&*folder.path().join("brand").to_string_lossy()), "{told:?}");
    assert_eq!(fs::read(folder.path().join("brand")).ok().as_deref(), Some(b"somebody's own".as_slice()));
    assert!(
        !fs::read_dir(folder.path())
            .expect("a folder")
            .any(|entry| { entry.expect("an entry").file_name().to_string_lossy().starts_with(".new-") })
    );

    let refused = Call::get(COUPON).of_the_brand(&first).send(&sandbox).await;
    assert_eq!(refused.refusal(), wrong_serial(), "nobody has asked for its keys");
    let reply = Call::get(COUPON).of_the_brand(&sandbox).send(&sandbox).await;
    assert_eq!(reply.status, 200, "{reply:?}");
}

#[tokio::test]
async fn brand_has_nothing_in_common_with_the_merchant() {
    let sandbox = sandbox().await;
    let keys = sandbox.brand_keys().expect("a brand");
    let (brand, merchant): (Brand, Merchant) = (keys.brand(), sandbox.merchant());
    assert_ne!(brand.public_key(), merchant.public_key());
    assert_ne!(brand.serial(), merchant.serial());
    assert_ne!(keys.platform_keys().preferred(), sandbox.platform_keys().preferred());
    let shown = format!("{keys:?}");
    assert!(shown.starts_with("BrandKeys { brand: Brand { brand_id: \"123456789\", serial: "), "{shown}");
}
