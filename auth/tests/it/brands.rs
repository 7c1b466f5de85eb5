//! The brand's scheme: who is named, with whose keys, and that neither caller is taken for the other.

use bytes::Bytes;
use serde_json::Value;
use wechatpay_auth::{
    Brand, Caller, Clock, KeyError, Merchant, NonceSource, PlatformKeys, Rejection, RequestToSign, SCHEME, Scheme,
    authorize,
    gateway::{Authorization, AuthorizationError, CallbackToSeal, name_scheme, seal_callback, sign_response},
    header, open_callback, sign, verify,
};

use crate::support::{
    NONCE, NOW, PLATFORM_SERIAL, api_v3_key, certificate, file, merchant, platform_key, private_key, public_key, ring,
    text,
};

const BRAND_SCHEME: &str = "WECHATPAY-BRAND-SHA256-RSA2048";

fn brand() -> Brand {
    let key = private_key("official_doc_merchant_test_key.pkcs1.pem");
    Brand::new("123456789", "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C", key).expect("a brand")
}

fn request(body: &[u8]) -> RequestToSign<'_> {
    RequestToSign { method: "POST", target: "/brand/marketing/coupons", timestamp: NOW, nonce: NONCE, body }
}

#[test]
fn brand_signing_every_vector_gives_message_and_authorization() {
    let vectors = file("brand_signing");
    let requests = vectors["requests"].as_array().expect("a list");
    assert_eq!(requests.len(), 4);
    for entry in requests {
        let name = text(entry, "name");
        let brand = Brand::new(text(entry, "brand_id"), text(entry, "serial_no"), private_key(text(entry, "key_file")));
        let request = RequestToSign {
            method: text(entry, "method"),
            target: text(entry, "url"),
            timestamp: text(entry, "timestamp").parse().expect(name),
            nonce: text(entry, "nonce_str"),
            body: text(entry, "body").as_bytes(),
        };
        assert_eq!(request.message(), text(entry, "message").as_bytes(), "{name}");
        let authorization = sign(&brand.expect(name), &request).expect(name);
        assert_eq!(authorization, text(entry, "authorization"), "{name}");
    }
}

#[test]
fn brand_response_vector_verifies_and_signs_the_same() {
    let vectors = file("brand_signing");
    let entry: &Value = &vectors["response"];
    let timestamp: i64 = text(entry, "timestamp").parse().expect("a number");
    let id = "PUB_KEY_ID_0000000000000024101100397200000006";
    let (key, body) = (private_key(text(entry, "private_key")), text(entry, "body"));
    let mut headers = sign_response(&key, id, timestamp, text(entry, "nonce"), body.as_bytes()).expect("signed");
    assert_eq!(headers[header::SIGNATURE], text(entry, "signature"));
    name_scheme(&mut headers, Scheme::Brand);
    let keys = PlatformKeys::public_key(id, public_key(text(entry, "public_key"))).expect("a ring");
    let verified = verify(&headers, Bytes::from(body.to_owned()), &keys, timestamp).expect("verified");
    assert_eq!(verified.body(), body);
}

#[test]
fn brand_and_merchant_name_themselves_and_their_own_scheme() {
    let (of_brand, of_merchant) = (sign(&brand(), &request(b"{}")), sign(&merchant(), &request(b"{}")));
    let (of_brand, of_merchant) = (of_brand.expect("signed"), of_merchant.expect("signed"));
    assert!(of_brand.starts_with("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"123456789\",nonce_str="), "{of_brand}");
    assert!(of_merchant.starts_with("WECHATPAY2-SHA256-RSA2048 mchid=\"1900007291\",nonce_str="), "{of_merchant}");
    let read = Authorization::parse(&of_brand).expect("read");
    assert_eq!((read.scheme, read.id.as_str()), (Scheme::Brand, "123456789"));
    assert!(!of_brand.contains("mchid") && !of_merchant.contains("brand_id"));
}

#[tokio::test]
async fn brand_with_a_signer_signs_as_one_with_the_key_in_memory() {
    let signer = std::sync::Arc::new(private_key("official_doc_merchant_test_key.pkcs1.pem"));
    let serial = "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C";
    let remote = Brand::with_signer("123456789", serial, signer).expect("a brand");
    let authorized = authorize(&remote, &request(b"{}")).await;
    assert_eq!(authorized, sign(&brand(), &request(b"{}")));
    assert!(!remote.signs_at_once() && remote.decrypt("AAAA").is_err());
}

#[test]
fn brand_id_that_cannot_stand_in_a_header_is_refused() {
    for id in ["", "1 2", "1\"", "1,mchid=2", "1\n", "品牌", "1\\"] {
        let refused = Brand::new(id, "1A", private_key("official_doc_merchant_test_key.pkcs1.pem")).map(|_| ());
        assert_eq!(refused, Err(KeyError::BadBrandId), "{id:?}");
    }
    let refused = Brand::new("1", "1A\r\n", private_key("official_doc_merchant_test_key.pkcs1.pem")).map(|_| ());
    assert_eq!(refused, Err(KeyError::BadSerial));
}

#[test]
fn brand_with_the_certificate_of_another_key_is_refused() {
    let key = private_key("official_doc_merchant_test_key.pkcs1.pem");
    let other = certificate("java_wechat_pay_certificate.pem");
    assert_matches!(Brand::with_certificate("1", &other, key).map(|_| ()), Err(KeyError::KeyNotOfCertificate { .. }));
}

#[test]
fn brand_debug_shows_id_and_serial_alone() {
    let shown = format!("{:?}", brand());
    assert_eq!(
        shown,
        "Brand { brand_id: \"123456789\", serial: Serial(1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C), .. }"
    );
}

#[test]
fn authorization_with_the_id_of_the_other_scheme_is_refused() {
    let rest = "nonce_str=\"2\",signature=\"3\",timestamp=\"4\",serial_no=\"5\"";
    let read = |scheme, name| Authorization::parse(&format!("{scheme} {name}=\"1\",{rest}")).map(|read| read.scheme);
    assert_eq!(read(BRAND_SCHEME, "brand_id"), Ok(Scheme::Brand));
    assert_eq!(read(SCHEME, "mchid"), Ok(Scheme::Merchant));
    assert_eq!(read(BRAND_SCHEME, "mchid"), Err(AuthorizationError::UnknownPart));
    assert_eq!(read(SCHEME, "brand_id"), Err(AuthorizationError::UnknownPart));
    let both = format!("{BRAND_SCHEME} brand_id=\"1\",mchid=\"1\",{rest}");
    assert_eq!(Authorization::parse(&both), Err(AuthorizationError::UnknownPart));
    let none = Authorization::parse(&format!("{BRAND_SCHEME} {rest}"));
    assert_matches!(none, Err(AuthorizationError::MissingPart { name: "brand_id", .. }));
}

#[test]
fn authorization_debug_of_a_brand_repeats_no_more_than_a_number() {
    let shown = |id: &str| {
        let value =
            format!("{BRAND_SCHEME} brand_id=\"{id}\",nonce_str=\"2\",signature=\"3\",timestamp=\"4\",serial_no=\"5\"");
        format!("{:?}", Authorization::parse(&value).expect("read"))
    };
    assert!(shown("123456789").contains("brand_id: \"123456789\""));
    assert!(!shown("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o").contains("oUpF8"));
}

#[test]
fn own_key_of_a_brand_is_refused_as_wechat_pays() {
    let own = brand().public_key().expect("in memory");
    let ring = PlatformKeys::public_key("PUB_KEY_ID_1", own).expect("a ring");
    assert_matches!(ring.refuse_merchant(&brand()), Err(KeyError::MerchantKeyInRing { .. }));
}

#[test]
fn callers_have_their_schemes() {
    assert_eq!((Merchant::SCHEME, Brand::SCHEME), (Scheme::Merchant, Scheme::Brand));
    assert_eq!((merchant().scheme(), brand().scheme()), (Scheme::Merchant, Scheme::Brand));
    assert_eq!([SCHEME, BRAND_SCHEME].map(Scheme::of), [Some(Scheme::Merchant), Some(Scheme::Brand)]);
    let sm2 = Some(Scheme::MerchantSm2).filter(|_| cfg!(feature = "gm"));
    assert_eq!(Scheme::of("WECHATPAY2-SM2-WITH-SM3"), sm2);
}

#[test]
fn callback_of_a_brand_is_opened_with_its_key_and_not_with_another() {
    let callback = CallbackToSeal {
        id: "EV-1",
        create_time: "2026-05-19T13:29:35+08:00",
        event_type: "PRODUCT_COUPON.SEND",
        summary: None,
        original_type: Some("product_coupon"),
        associated_data: Some("product_coupon"),
        resource: b"{\"coupon_code\":\"1\"}",
    };
    let of_brand = wechatpay_auth::ApiV3Key::new("B".repeat(32)).expect("a key");
    let now = Clock::fixed(NOW).now();
    let (mut headers, body) =
        seal_callback(&platform_key(), PLATFORM_SERIAL, &of_brand, now, &NonceSource::system(), &callback)
            .expect("sealed");
    name_scheme(&mut headers, Scheme::Brand);
    assert_eq!(headers[header::SIGNATURE_TYPE], BRAND_SCHEME);
    let opened = open_callback(&headers, &body, &ring(), &of_brand, NOW).expect("opened");
    assert_eq!(&*opened.resource, callback.resource);
    let refused = open_callback(&headers, &body, &ring(), &api_v3_key(), NOW).map(|_| ());
    assert_matches!(refused, Err(Rejection::Decrypt));
}

#[test]
fn signature_type_of_no_scheme_is_refused() {
    let mut headers = sign_response(&platform_key(), PLATFORM_SERIAL, NOW, NONCE, b"{}").expect("signed");
    for other in ["WECHATPAY2-SM2-WITH-SM4", "wechatpay-brand-sha256-rsa2048", "WECHATPAY-BRAND-SHA256-RSA2048 "] {
        headers.insert(header::SIGNATURE_TYPE, other.parse().expect("a value"));
        let refused = verify(&headers, Bytes::from_static(b"{}"), &ring(), NOW).map(|_| ());
        assert_matches!(refused, Err(wechatpay_auth::VerifyError::UnsupportedType { .. }), "{other}");
    }
}
