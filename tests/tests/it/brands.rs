//! Calls of a brand: from its client to the sandbox and back, and what keeps it apart from a merchant.

use std::path::PathBuf;

use serde_json::{Value, json};
use wechatpay::{
    Brand, Callbacks, Client, Encrypted, Error, KeyRing, Meta, Operation, Outcome, PlatformKeys, Request, Scheme, Stage,
};
use wechatpay_sandbox::Sandbox;
use wechatpay_tests::{gateway, workspace};

/// What the description knows nothing of: the sandbox has it of its tests' own document.
#[derive(Debug, serde::Serialize)]
struct SendCoupon {
    openid: String,
    phone: Encrypted,
}

#[derive(Debug, serde::Deserialize)]
struct Coupon {
    coupon_code: String,
    phone: Encrypted,
}

static SEND_COUPON: Meta = Meta::new("POST", "/brand/coupons").scheme(Scheme::Brand).sensitive(&["openid"]);

impl Operation<Brand> for SendCoupon {
    type Response = Coupon;
    const META: &'static Meta = &SEND_COUPON;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// The same for whoever says that a merchant calls it.
struct Mistaken(SendCoupon);

impl Operation for Mistaken {
    type Response = Coupon;
    const META: &'static Meta = &SEND_COUPON;

    fn request(&self) -> Result<Request, Error> {
        self.0.request()
    }
}

fn operation() -> SendCoupon {
    SendCoupon { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".to_owned(), phone: Encrypted::new("13900139000") }
}

fn documents() -> PathBuf {
    workspace().join("sandbox/tests/data/brand")
}

async fn sandbox() -> Sandbox {
    Sandbox::builder().spec_dir(documents()).start().await.expect("a sandbox")
}

fn client(sandbox: &Sandbox) -> Client<Brand> {
    let keys = sandbox.brand_keys().expect("a brand");
    Client::builder(keys.brand(), keys.platform_keys()).base_url(sandbox.base_url()).build().expect("a client")
}

#[tokio::test]
async fn call_of_a_brand_is_signed_verified_and_decrypted_with_its_own_keys() {
    let sandbox = sandbox().await;
    let coupon = client(&sandbox).send(&operation()).await.expect("a coupon");
    assert_eq!((coupon.coupon_code.as_str(), coupon.phone.expose()), ("7", Some("13900139000")));
    let calls = sandbox.calls();
    let call = calls.last().expect("a call");
    let header = |name: &str| {
        let found = call.headers.iter().find(|(present, _)| present.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let id = sandbox.brand_keys().expect("a brand").platform_keys().preferred().expect("a key").to_string();
    assert!(header("authorization").starts_with("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"123456789\""));
    assert_eq!(header("wechatpay-serial"), id);
}

#[tokio::test]
async fn chain_of_a_brand_names_its_platform_key_without_an_encrypted_field() {
    let sandbox = sandbox().await;
    let coupon: Value =
        client(&sandbox).chain("brand/coupons/{coupon_code}").var("coupon_code", "9").get().await.expect("it");
    assert_eq!(coupon["coupon_code"], json!("9"));
}

#[test]
fn blocking_call_of_a_brand_is_the_same() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let sandbox = runtime.block_on(sandbox());
    let coupon = client(&sandbox).send_blocking(&operation()).expect("a coupon");
    assert_eq!(coupon.phone.expose(), Some("13900139000"));
}

#[tokio::test]
async fn operation_whose_data_names_the_other_caller_is_an_error_before_anything_is_signed() {
    let sandbox = sandbox().await;
    let of_merchant = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url());
    let of_merchant = of_merchant.build().expect("a client");
    let error = of_merchant.send(&Mistaken(operation())).await.expect_err("a brand calls this");
    assert_eq!((error.stage(), error.outcome()), (Stage::Build, Outcome::NeverSent));
    assert!(error.to_string().contains("a brand calls this"), "{error}");
    assert!(!error.to_string().contains("oUpF8"), "{error}");
    assert!(sandbox.calls().is_empty());
    let error = of_merchant.send_blocking(&Mistaken(operation())).map(|_| ()).expect_err("inside async code");
    assert_eq!(error.stage(), Stage::Build);
}

#[tokio::test]
async fn known_route_of_a_merchant_is_refused_by_a_brands_client_before_anything_is_signed() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let known = client.chain("v3/businesscircle/user-authorizations/{openid}").var("openid", "o");
    let error = known.query("appid", "a").get::<Value>().await.expect_err("a merchant calls this");
    assert_eq!((error.stage(), error.outcome()), (Stage::Build, Outcome::NeverSent));
    assert!(error.to_string().contains("a merchant calls this"), "{error}");
    assert!(sandbox.calls().is_empty());
}

#[tokio::test]
async fn unknown_route_of_brands_is_refused_by_a_merchants_client_however_it_is_spelt() {
    let sandbox = sandbox().await;
    let of_merchant = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url());
    let of_merchant = of_merchant.build().expect("a client");
    for path in ["brand/unlisted", "Brand/unlisted", "brand//coupons", "brand", "/brand/unlisted", "%62rand/unlisted"] {
        let error = of_merchant.chain(path).get::<Value>().await.expect_err("a brand calls this");
        assert_eq!((error.stage(), error.outcome()), (Stage::Build, Outcome::NeverSent), "{path}");
    }
    assert!(sandbox.calls().is_empty());
    let error = of_merchant.chain("v3/brand/unlisted").get::<Value>().await.expect_err("nobody knows it");
    assert_ne!(error.stage(), Stage::Build, "{error}");
}

#[tokio::test]
async fn unknown_route_goes_to_the_gateway_which_refuses_the_scheme() {
    let sandbox = sandbox().await;
    let error = client(&sandbox).chain("v3/marketing/brands").get::<Value>().await.expect_err("a merchant calls this");
    assert_eq!((error.status().map(|status| status.as_u16()), error.code()), (Some(401), Some("SIGN_ERROR")));
    assert_eq!(error.outcome(), Outcome::Refused);
}

#[tokio::test]
async fn response_signed_with_the_merchants_platform_key_is_refused_by_the_brands_client() {
    let sandbox = sandbox().await;
    let keys = sandbox.brand_keys().expect("a brand");
    // Under the id of the brand's key, another key.
    let id = keys.platform_keys().preferred().expect("a key").to_string();
    let other = PlatformKeys::public_key(id, gateway::platform_key().public_key()).expect("a ring");
    let client = Client::builder(keys.brand(), other).base_url(sandbox.base_url()).build().expect("a client");
    let error = client.chain("brand/coupons/7").get::<Value>().await.expect_err("another key signed");
    assert_eq!(error.stage(), Stage::Verify);
}

#[test]
fn brand_without_a_public_key_has_no_client() {
    let brand = Brand::new("123456789", "1A", gateway::new_key()).expect("a brand");
    let error = Client::builder(brand.clone(), PlatformKeys::certificates_on_request()).build();
    let error = error.map(|_| ()).expect_err("there is no key").to_string();
    assert!(error.contains("a brand has no platform certificates"), "{error}");

    let own = PlatformKeys::public_key("PUB_KEY_ID_1", brand.public_key().expect("in memory")).expect("a ring");
    let ring = KeyRing::new(own);
    assert!(Client::builder(brand, &ring).build().is_err(), "its own key is not WeChat Pay's");
}

#[tokio::test]
async fn callbacks_of_a_brand_and_a_merchant_come_to_one_receiver() {
    let sandbox = sandbox().await;
    let keys = sandbox.brand_keys().expect("a brand");
    let both = Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()).and(keys.platform_keys(), keys.api_key());
    let receiver = wechatpay_tests::gateway::Gateway::start(
        [(); 2].map(|()| wechatpay_tests::gateway::MockResponse::unsigned(204, "")),
    );
    for event_type in ["COUPON.OFFERED", "COUPON.SENT"] {
        sandbox.notify(receiver.base_url(), event_type, json!({"coupon_code": "7"})).await.expect("sent");
    }
    let whose: Vec<usize> = receiver
        .received()
        .iter()
        .map(|taken| {
            let callback = both.accept(&taken.headers, &taken.body).expect("a callback");
            assert_eq!(callback.resource_json::<Value>().expect("JSON")["coupon_code"], "7");
            callback.merchant_index()
        })
        .collect();
    assert_eq!(whose, [0, 1]);
}

#[test]
fn client_of_a_brand_shows_no_key() {
    let brand = Brand::new("123456789", "1A", gateway::new_key()).expect("a brand");
    let client = Client::builder(brand, gateway::platform_keys()).build().expect("a client");
    let shown = format!("{client:?}");
    assert!(shown.contains("Brand { brand_id: \"123456789\", serial: Serial(1A), .. }"), "{shown}");
}
