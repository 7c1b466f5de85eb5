//! What `Debug` and `Display` show of secrets: nothing.

use http::{HeaderMap, HeaderValue};
use wechatpay_auth::{
    Clock, KeyError, NonceSource, PlatformCertificates, PrivateKey, RequestToSign, gateway::Authorization, header,
    open_callback, sign, verify,
};

use crate::support::{NONCE, NOW, api_v3_key, der, merchant, pem, platform_key, public_key, ring, signed};

#[test]
fn private_key_debug_shows_nothing() {
    assert_eq!(format!("{:?}", platform_key()), "PrivateKey(hidden)");
}

#[test]
fn public_key_debug_shows_its_length_alone() {
    let key = public_key("go_public_key.pem");
    assert_eq!(format!("{key:?}"), "PublicKey(RSA, 2048 bits)");
}

#[test]
fn merchant_debug_shows_number_and_serial_alone() {
    assert_eq!(
        format!("{:?}", merchant()),
        "Merchant { mchid: \"1900007291\", serial: \
         Serial(408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB), .. }"
    );
}

#[test]
fn ring_debug_shows_serials_and_lengths_alone() {
    assert_eq!(
        format!("{:?}", ring()),
        "PlatformKeys { preferred: Some(Serial(D7CE59D1F522D701)), keys: \
         [(Serial(D7CE59D1F522D701), PublicKey(RSA, 2048 bits))] }"
    );
}

#[test]
fn authorization_debug_hides_the_signature() {
    let request = RequestToSign {
        method: "GET",
        target: "/v3/businesscircle/user-authorizations/oWmnN4xxxxxxxxxxe92NHIGf1xd8",
        timestamp: NOW,
        nonce: NONCE,
        body: b"",
    };
    let value = sign(&merchant(), &request).expect("signed");
    let parts = Authorization::parse(&value).expect("read");
    let shown = format!("{parts:?}");
    assert!(shown.contains("signature: \"(hidden)\""), "{shown}");
    assert!(!shown.contains(&parts.signature), "{shown}");
}

#[test]
fn request_debug_hides_target_and_body() {
    let request = RequestToSign {
        method: "POST",
        target: "/v3/x?openid=oWmnN4",
        timestamp: NOW,
        nonce: NONCE,
        body: "粤B888888".as_bytes(),
    };
    assert_eq!(format!("{request:?}"), "RequestToSign { method: \"POST\", timestamp: 1722850421, body_bytes: 10, .. }");
}

#[test]
fn verified_debug_hides_the_body() {
    let (headers, body) = signed(r#"{"openid":"oWmnN4"}"#);
    let verified = verify(&headers, body, &ring(), NOW).expect("a true response");
    assert_eq!(
        format!("{verified:?}"),
        "Verified { serial: Serial(D7CE59D1F522D701), timestamp: 1722850421, body_bytes: 19 }"
    );
}

#[test]
fn clock_and_nonce_debug_show_no_value() {
    assert_eq!(format!("{:?}", Clock::fixed(42)), "Clock(..)");
    assert_eq!(format!("{:?}", NonceSource::fixed("guessable")), "NonceSource(..)");
}

/// A private key that is damaged, mislabelled or handed in at the wrong place must not
/// be quoted by the refusal.
#[test]
fn key_errors_quote_no_part_of_the_key() {
    let text = pem("go_private_key.pkcs8.pem");
    let lines: Vec<_> = text.lines().filter(|line| !line.contains("---")).collect();
    let (_, mut damaged) = der("go_private_key.pkcs8.pem");
    damaged[200] ^= 1;
    let errors: Vec<KeyError> = [
        PrivateKey::from_pem(&text.replace("PRIVATE KEY", lines[3])).map(|_| ()),
        PrivateKey::from_pem(&text.replace("-----END", "")).map(|_| ()),
        PrivateKey::from_pem(&lines.join("*")).map(|_| ()),
        PrivateKey::from_der(&damaged).map(|_| ()),
        wechatpay_auth::PublicKey::from_pem(&text).map(|_| ()),
        wechatpay_auth::Certificate::from_pem(&text).map(|_| ()),
    ]
    .into_iter()
    .map(|result| result.expect_err("refused"))
    .collect();
    for error in errors {
        let shown = format!("{error} {error:?}");
        assert!(lines.iter().all(|line| !shown.contains(&line[..8])), "{shown}");
    }
}

/// What somebody writes who wants to see it in a log: an openid, numbers of a telephone, an identity card and a
/// bank card, each of which a serial could be at a glance.
const WRITTEN: [&str; 5] =
    ["openid=oUpF8uMuAJO;x", "13800138000", "11010519491231002X", "6222020200112233445", "PUB_KEY_ID_13800138000"];

fn assert_hides(shown: &str, written: &str) {
    assert!(!shown.contains(written), "{written}: {shown}");
}

#[test]
fn errors_of_responses_and_callbacks_show_nothing_that_a_stranger_wrote() {
    let names = [header::TIMESTAMP, header::NONCE, header::SERIAL, header::SIGNATURE, header::SIGNATURE_TYPE];
    for (written, name) in WRITTEN.into_iter().flat_map(|written| names.map(|name| (written, name))) {
        let (mut headers, body) = signed(r#"{"openid":"oWmnN4"}"#);
        headers.insert(name, HeaderValue::from_static(written));
        let error = verify(&headers, body.clone(), &ring(), NOW).expect_err("changed");
        let rejection = open_callback(&headers, &body, &ring(), &api_v3_key(), NOW).expect_err("changed");
        assert_hides(&format!("{error} {error:?} {rejection} {rejection:?}"), written);
    }
}

#[test]
fn errors_of_callbacks_show_nothing_of_a_body_that_a_stranger_wrote() {
    for written in WRITTEN {
        for body in [written.to_owned(), format!("{{\"{written}\":1}}"), format!("{{\"id\":{{\"{written}\":1}}}}")] {
            let rejection = open_callback(&HeaderMap::new(), body.as_bytes(), &ring(), &api_v3_key(), NOW);
            assert_hides(&format!("{rejection:?}"), written);
        }
    }
}

#[test]
fn errors_of_certificates_show_nothing_that_a_stranger_wrote() {
    for written in WRITTEN {
        for (nonce, ciphertext) in [("61f9c719728a", "A".repeat(64)), (written, "A".repeat(64)), ("", "*".to_owned())] {
            let body = serde_json::json!({"data": [{
                "serial_no": written,
                "encrypt_certificate": {"algorithm": "AEAD_AES_256_GCM", "nonce": nonce, "ciphertext": ciphertext},
            }]});
            let error = PlatformCertificates::open(body.to_string().as_bytes(), &api_v3_key()).expect_err("forged");
            assert_hides(&format!("{error} {error:?}"), written);
        }
    }
}

#[test]
fn authorization_debug_shows_nothing_that_a_stranger_wrote() {
    for written in WRITTEN {
        let value = format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{written}\",nonce_str=\"{written}\",signature=\"{written}\",\
             timestamp=\"1\",serial_no=\"{written}\""
        );
        assert_hides(&format!("{:?}", Authorization::parse(&value)), written);
    }
}
