//! Callbacks, certificates and encrypted fields of any content.

use std::sync::LazyLock;

use http::HeaderMap;
use proptest::prelude::*;
use serde_json::{Value, json};
use wechatpay_auth::{
    ApiV3Key, PlatformCertificates, PlatformKeys, PrivateKey, Rejection, gateway::sign_response, open_callback,
    open_callback_any,
};

use super::cases;
use crate::support::{NOW, PLATFORM_SERIAL, api_v3_key, pem, platform_key, ring};

static RING: LazyLock<PlatformKeys> = LazyLock::new(ring);
static KEY: LazyLock<PrivateKey> = LazyLock::new(platform_key);
static API_V3_KEY: LazyLock<ApiV3Key> = LazyLock::new(api_v3_key);

fn sign(body: &[u8]) -> HeaderMap {
    sign_response(&KEY, PLATFORM_SERIAL, NOW, "nonce", body).expect("signed")
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop::sample::select(vec!["AEAD_AES_256_GCM", "fdasflkja484", "AAAAAAAAAAAAAAAAAAAAAAAA", ""])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(".{0,6}", inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// One field of a true document replaced, or taken away.
fn with_change(mut document: Value, pointer: &str, value: Option<Value>) -> Value {
    match (value, pointer.rsplit_once('/')) {
        (Some(value), _) => {
            if let Some(place) = document.pointer_mut(pointer) {
                *place = value;
            }
        }
        (None, Some((parent, name))) => {
            if let Some(Value::Object(fields)) = document.pointer_mut(parent) {
                fields.remove(name);
            }
        }
        (None, None) => document = Value::Null,
    }
    document
}

fn callback() -> Value {
    json!({
        "id": "1", "create_time": "2020-05-20T13:29:35+08:00", "event_type": "MALL_AUTH.ACTIVATE_CARD",
        "resource_type": "encrypt-resource", "summary": "x",
        "resource": {
            "original_type": "mall_auth", "algorithm": "AEAD_AES_256_GCM", "nonce": "fdasflkja484",
            "associated_data": "mall_auth",
            "ciphertext": API_V3_KEY.seal("fdasflkja484", "mall_auth", b"{}").expect("sealed"),
        },
    })
}

fn certificates(plaintext: &[u8]) -> Value {
    json!({"data": [{
        "serial_no": PLATFORM_SERIAL,
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM", "nonce": "61f9c719728a", "associated_data": "certificate",
            "ciphertext": API_V3_KEY.seal("61f9c719728a", "certificate", plaintext).expect("sealed"),
        },
    }]})
}

const CALLBACK_FIELDS: [&str; 12] = [
    "",
    "/id",
    "/create_time",
    "/event_type",
    "/resource_type",
    "/summary",
    "/resource",
    "/resource/original_type",
    "/resource/algorithm",
    "/resource/nonce",
    "/resource/associated_data",
    "/resource/ciphertext",
];
const CERTIFICATE_FIELDS: [&str; 8] = [
    "",
    "/data",
    "/data/0",
    "/data/0/serial_no",
    "/data/0/encrypt_certificate",
    "/data/0/encrypt_certificate/algorithm",
    "/data/0/encrypt_certificate/nonce",
    "/data/0/encrypt_certificate/ciphertext",
];

proptest! {
    #![proptest_config(cases(5_000))]

    #[test]
    fn callback_of_any_unsigned_body_is_rejected(body in prop::collection::vec(any::<u8>(), 1..64)) {
        // A true signature, over another body.
        static HEADERS: LazyLock<HeaderMap> = LazyLock::new(|| sign(b"{}"));
        prop_assume!(body != b"{}");
        let rejected = open_callback(&HEADERS, &body, &RING, &API_V3_KEY, NOW).map(|_| ());
        prop_assert_eq!(rejected, Err(Rejection::BadSignature));
        let rejected = open_callback(&HeaderMap::new(), &body, &RING, &API_V3_KEY, NOW).map(|_| ());
        let malformed = matches!(rejected, Err(Rejection::Malformed { .. }));
        prop_assert!(malformed, "{:?}", rejected);
    }

    #[test]
    fn certificates_of_any_bytes_are_refused(body in prop::collection::vec(any::<u8>(), 0..64)) {
        prop_assert!(PlatformCertificates::open(&body, &API_V3_KEY).is_err());
    }

    #[test]
    fn certificates_with_any_field_changed_are_read_or_refused(
        field in prop::sample::select(CERTIFICATE_FIELDS.to_vec()),
        value in prop::option::of(json_value()),
    ) {
        static RESPONSE: LazyLock<Value> =
            LazyLock::new(|| certificates(pem("go_cert_D7CE59D1F522D701.pem").as_bytes()));
        let body = with_change(RESPONSE.clone(), field, value).to_string();
        let _ = PlatformCertificates::open(body.as_bytes(), &API_V3_KEY);
    }

    #[test]
    fn certificates_of_any_plaintext_are_refused(plaintext in prop::collection::vec(any::<u8>(), 0..64)) {
        let body = certificates(&plaintext).to_string();
        prop_assert!(PlatformCertificates::open(body.as_bytes(), &API_V3_KEY).is_err());
    }

    #[test]
    fn sealed_text_of_any_shape_is_refused(
        nonce in prop_oneof!["[ -~]{12}", ".{0,16}"],
        associated_data in ".{0,8}",
        ciphertext in prop_oneof!["[A-Za-z0-9+/]{20,40}", "([A-Za-z0-9+/]{4}){4,10}", ".{0,16}"],
    ) {
        prop_assert!(API_V3_KEY.open(&nonce, &associated_data, &ciphertext).is_err());
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn callback_of_any_signed_document_is_rejected(document in json_value(), bytes in prop::collection::vec(any::<u8>(), 1..32)) {
        for body in [document.to_string().into_bytes(), bytes] {
            let rejected = open_callback(&sign(&body), &body, &RING, &API_V3_KEY, NOW).map(|_| ());
            prop_assert!(matches!(rejected, Err(Rejection::Malformed { .. })), "{:?}", rejected);
        }
    }

    #[test]
    fn callback_with_any_field_changed_is_opened_or_rejected(
        field in prop::sample::select(CALLBACK_FIELDS.to_vec()),
        value in prop::option::of(json_value()),
    ) {
        let body = with_change(callback(), field, value).to_string().into_bytes();
        let headers = sign(&body);
        let one = open_callback(&headers, &body, &RING, &API_V3_KEY, NOW);
        if let Ok(opened) = &one {
            prop_assert_eq!(&*opened.resource, b"{}");
        }
        let merchants = [(&*RING, &*API_V3_KEY), (&*RING, &*API_V3_KEY)];
        let any = open_callback_any(&headers, &body, &merchants, NOW);
        prop_assert_eq!(any.map(|(place, _)| place), one.map(|_| 0));
    }

    #[test]
    fn encrypted_field_of_any_text_is_refused(
        text in prop_oneof![".{0,16}", "([A-Za-z0-9+/]{4}){0,20}", "([A-Za-z0-9+/]{4}){85}[A-Za-z0-9+/]w=="],
    ) {
        prop_assert!(KEY.decrypt(&text).is_err());
    }

    #[test]
    fn encrypted_field_of_any_plaintext_comes_back(plaintext in ".{0,80}") {
        match RING.encrypt(&plaintext) {
            Ok(encrypted) => {
                let decrypted = KEY.decrypt(encrypted.text()).expect("decrypted");
                prop_assert_eq!(decrypted.as_slice(), plaintext.as_bytes());
            }
            Err(_) => prop_assert!(plaintext.len() > 214),
        }
    }
}
