//! Keys that are replaced while a call is under way, and those that a ring never takes.

use http::{Extensions, StatusCode};
use reqwest::{Request, Response};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Middleware, Next};
use wechatpay_auth::{
    Clock, EncryptedWith, KeyError, KeyRing, Merchant, MiddlewareError, PlatformKeys, RefreshError, SigningMiddleware,
    Verified, VerifyError,
};

use super::{
    bare_client, cause, client_with,
    refresh::{CALL, KEY, SERIAL, api_v3_key, gateway, not_sent, post, signing},
};
use crate::gateway::{Gateway, MCHID, MERCHANT_SERIAL, MockResponse, NOW, PLATFORM_ID, merchant, platform_keys};

const OTHER_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000007";

/// Replaces the keys as soon as the request has been answered.
struct Swap(KeyRing, PlatformKeys);

#[async_trait::async_trait]
impl Middleware for Swap {
    async fn handle(
        &self,
        request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<Response> {
        let response = next.run(request, extensions).await;
        self.0.replace(self.1.clone()).expect("no merchant's key");
        response
    }
}

fn others() -> PlatformKeys {
    PlatformKeys::public_key(OTHER_ID, KEY.public_key()).expect("a ring")
}

fn swapping(gateway: &Gateway) -> ClientWithMiddleware {
    let keys = KeyRing::new(platform_keys());
    ClientBuilder::new(bare_client()).with(signing(gateway, &keys)).with(Swap(keys, others())).build()
}

#[tokio::test]
async fn response_signed_with_the_key_that_the_request_named_is_verified_though_the_keys_were_replaced() {
    for status in [StatusCode::OK, StatusCode::FORBIDDEN] {
        let gateway = Gateway::start([MockResponse::signed(status.as_u16(), "{}")]);
        let response = post(&swapping(&gateway), &gateway).await.expect("a response");
        assert_eq!(response.extensions().get::<Verified>().expect("the proof").serial().as_str(), PLATFORM_ID);
    }
}

#[tokio::test]
async fn response_signed_with_a_key_that_came_meanwhile_is_verified() {
    let gateway = Gateway::start([MockResponse::unsigned(200, "{}").signed_by(&KEY, OTHER_ID, NOW)]);
    let response = post(&swapping(&gateway), &gateway).await.expect("a response");
    assert_eq!(response.extensions().get::<Verified>().expect("the proof").serial().as_str(), OTHER_ID);
}

#[tokio::test]
async fn response_whose_signature_is_wrong_is_refused_by_that_name_though_the_keys_were_replaced() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}").body("[]")]);
    let error = post(&swapping(&gateway), &gateway).await.expect_err("changed");
    assert!(
        matches!(cause(&error), MiddlewareError::Verify { error: VerifyError::WrongSignature, refresh: None, .. }),
        "{error}"
    );
}

#[tokio::test]
async fn keys_that_are_put_in_during_a_fetch_stay_beside_the_certificates() {
    let gateway = gateway();
    let keys = KeyRing::new(PlatformKeys::certificates_on_request());
    let signing = signing(&gateway, &keys);
    let client = ClientBuilder::new(bare_client()).with(signing).with(Swap(keys.clone(), others())).build();
    post(&client, &gateway).await.expect("a response");
    // The second exchange has put the public key alone; the first must not have lost it to the certificates.
    assert!(keys.current().find(OTHER_ID).is_some());
    let signing = super::refresh::signing(&gateway, &keys);
    let client = ClientBuilder::new(bare_client()).with(signing.clone()).with(Swap(keys.clone(), others())).build();
    signing.refresh_certificates(&client, &gateway.url()).await.expect("refreshed");
    assert!(keys.current().find(OTHER_ID).is_some() && keys.current().find(SERIAL).is_some());
}

#[tokio::test]
async fn request_whose_fields_were_encrypted_with_a_key_that_is_gone_is_not_sent() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let encrypted = others().encrypt("张三").expect("encrypted");
    let client = client_with(signing(&gateway, platform_keys()));
    let request = client.post(gateway.at(CALL)).with_extension(EncryptedWith::new(encrypted.serial().clone()));
    let error = request.body("{}").send().await.expect_err("its response could not be verified");
    assert!(matches!(cause(&error), MiddlewareError::EncryptedWithUnknownKey { .. }), "{error}");
    assert!(gateway.received().is_empty());
}

#[tokio::test]
async fn ring_of_a_client_never_takes_the_merchants_own_key() {
    let gateway = gateway();
    let keys = KeyRing::new(platform_keys());
    let own = PlatformKeys::public_key(OTHER_ID, merchant().public_key().expect("in memory")).expect("a ring");
    assert_eq!(keys.replace(own.clone()), Ok(()), "nobody has told whose it is");
    assert_eq!(keys.replace(platform_keys()), Ok(()));
    let _client = client_with(signing(&gateway, &keys));
    assert_matches!(keys.replace(own), Err(KeyError::MerchantKeyInRing { serial: found, .. }) if *found == OTHER_ID);
    assert!(keys.current().find(PLATFORM_ID).is_some(), "the keys stay as they were");
}

#[tokio::test]
async fn fetch_that_brings_the_merchants_own_key_leaves_the_ring_without_it() {
    let gateway = gateway();
    let own = Merchant::new(MCHID, MERCHANT_SERIAL, KEY.clone()).expect("a merchant");
    let keys = KeyRing::new(PlatformKeys::certificates_on_request());
    let signing =
        SigningMiddleware::new(own, &keys).expect("it has no key").only_origin(&gateway.url()).expect("loopback");
    let client = client_with(signing.clock(Clock::fixed(NOW)).api_v3_key(api_v3_key()));
    let error = post(&client, &gateway).await.expect_err("that is not a key of WeChat Pay's");
    assert!(matches!(not_sent(&error), RefreshError::Key(KeyError::MerchantKeyInRing { .. })), "{error}");
    assert!(keys.current().find(SERIAL).is_none());
}

#[tokio::test]
async fn errors_of_the_middleware_show_nothing_that_a_stranger_wrote() {
    const WRITTEN: &str = "oUpF8uMuAJO13800138000";
    let names = ["Request-ID", "Wechatpay-Serial", "Wechatpay-Signature-Type", "X-Other"];
    let signed = MockResponse::signed(200, "{}").body(WRITTEN);
    let gateway = Gateway::start([names.iter().fold(signed, |response, name| response.header(name, WRITTEN))]);
    let error = post(&client_with(signing(&gateway, platform_keys())), &gateway).await.expect_err("forged");
    let shown = format!("{error} {error:?} {} {:?}", cause(&error), cause(&error));
    assert!(!shown.contains("oUpF8") && !shown.contains("138001"), "{shown}");
}
