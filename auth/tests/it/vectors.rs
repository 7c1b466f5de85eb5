//! Every published vector about RSA signing, verification and keys.

use bytes::Bytes;
use wechatpay_auth::{
    Certificate, Merchant, PlatformKeys, PrivateKey, PublicKey, RequestToSign, SignatureError, VerifyError,
    gateway::{Authorization, response_message},
    sign, verify,
};

use crate::support::{certificate, der, entries, file, headers, pem, private_key, public_key, text};

#[test]
fn request_signing_every_vector_gives_message_and_authorization() {
    for entry in entries("request_signing") {
        let name = text(&entry, "name");
        let merchant =
            Merchant::new(text(&entry, "mchid"), text(&entry, "serial_no"), private_key(text(&entry, "key_file")))
                .expect(name);
        let request = RequestToSign {
            method: text(&entry, "method"),
            target: text(&entry, "url"),
            timestamp: text(&entry, "timestamp").parse().expect(name),
            nonce: text(&entry, "nonce_str"),
            body: text(&entry, "body").as_bytes(),
        };
        assert_eq!(request.message(), text(&entry, "message").as_bytes(), "{name}");
        let authorization = sign(&merchant, &request).expect(name);
        assert_eq!(authorization, text(&entry, "authorization"), "{name}");
        let parts = Authorization::parse(&authorization).expect(name);
        assert_eq!(parts.signature, text(&entry, "signature"), "{name}");
        let verified = merchant.public_key().expect(name).verify(&request.message(), &parts.signature);
        assert_eq!(verified, Ok(()), "{name}");
    }
}

#[test]
fn rsa_primitive_every_vector_signs_and_verifies() {
    for entry in entries("rsa_sign_primitive") {
        let name = text(&entry, "name");
        let (message, signature) = (text(&entry, "message").as_bytes(), text(&entry, "signature"));
        let key = private_key(text(&entry, "private_key"));
        assert_eq!(key.sign(message).as_deref(), Ok(signature), "{name}");
        let certificate = certificate(text(&entry, "certificate"));
        assert!(certificate.serial().matches(text(&entry, "serial")), "{name}");
        let verified = certificate.public_key().verify(message, signature);
        assert_eq!(verified, Ok(()), "{name}");
        if let Some(file) = entry["public_key"].as_str() {
            assert_eq!(public_key(file).verify(message, signature), Ok(()), "{name}");
        }
    }
}

#[test]
fn rsa_primitive_other_partys_key_mismatches() {
    let entries = entries("rsa_sign_primitive");
    let entry = entries.iter().find(|entry| entry["name"] == "java-message").expect("the vector with the note");
    let other = public_key("java_wechat_pay_public_key.pem");
    assert_eq!(
        other.verify(text(entry, "message").as_bytes(), text(entry, "signature")),
        Err(SignatureError::Mismatch)
    );
}

#[test]
fn response_verify_every_signed_vector_is_verified() {
    let mut checked = 0;
    for entry in entries("response_verify") {
        let Some(key) = entry["public_key"].as_str() else {
            continue;
        };
        let name = text(&entry, "name");
        let headers = headers(&entry);
        let serial = text(&entry["headers"], "Wechatpay-Serial");
        let timestamp = text(&entry["headers"], "Wechatpay-Timestamp");
        let body = Bytes::from(text(&entry, "body").to_owned());
        assert_eq!(
            response_message(timestamp, text(&entry["headers"], "Wechatpay-Nonce"), &body),
            text(&entry, "message").as_bytes(),
            "{name}"
        );
        let ring = PlatformKeys::public_key(serial, public_key(key)).expect(name);
        let now = timestamp.parse().expect(name);
        let verified = verify(&headers, body.clone(), &ring, now).expect(name);
        assert_eq!(verified.body(), &body, "{name}");
        assert_eq!(verified.serial().as_str(), serial, "{name}");
        assert_eq!(verified.timestamp(), now, "{name}");
        checked += 1;
    }
    assert_eq!(checked, 2);
}

#[test]
fn response_verify_probe_vector_is_named_a_probe() {
    let entries = entries("response_verify");
    let official = &entries[0];
    let probe = entries.iter().find(|entry| entry["name"] == "signtest-probe-shape").expect("the probe");
    // The probe comes with its signature alone; the rest is that of the true response.
    let mut headers = headers(official);
    headers.extend(crate::support::headers(probe));
    let ring = PlatformKeys::public_key(
        text(&official["headers"], "Wechatpay-Serial"),
        public_key(text(official, "public_key")),
    )
    .expect("a ring");
    let body = Bytes::from(text(probe, "body").to_owned());
    assert_eq!(verify(&headers, body, &ring, 1_722_850_421).map(|_| ()), Err(VerifyError::Probe));
}

#[test]
fn callbacks_every_signed_vector_is_verified() {
    let mut checked = 0;
    for entry in entries("callbacks") {
        let Some(file) = entry["certificate"].as_str() else {
            continue;
        };
        let name = text(&entry, "name");
        let body = text(&entry, "body");
        let sent = &entry["headers"];
        let message =
            response_message(text(sent, "Wechatpay-Timestamp"), text(sent, "Wechatpay-Nonce"), body.as_bytes());
        assert_eq!(message, text(&entry, "message").as_bytes(), "{name}");
        let ring = PlatformKeys::certificate(certificate(file)).expect(name);
        let clock = entry["clock"].as_i64().expect(name);
        let verified = verify(&headers(&entry), Bytes::from(body.to_owned()), &ring, clock);
        assert_eq!(verified.expect(name).body(), body.as_bytes(), "{name}");
        checked += 1;
    }
    assert_eq!(checked, 5);
}

#[test]
fn message_strings_requests_are_built_alike() {
    let built = |method, target, timestamp, nonce, body: &str| {
        let request = RequestToSign { method, target, timestamp, nonce, body: body.as_bytes() };
        String::from_utf8(request.message()).expect("text")
    };
    let (go_time, go_nonce) = (1_624_523_846, "A1B2C3D4E5F6G7");
    let certificates = "/v3/certificates";
    let query = "/v3/pay/transactions/id/1217752501201407033233368018?mchid=1230000109";
    let java_nonce = "eBYqCOxa0QudMnPvVilkTzOg3gHh5Z3u";
    for (name, message) in [
        ("request-message-no-body", built("6", "7", 8, "9", "")),
        ("go-credential-get", built("GET", certificates, go_time, go_nonce, "")),
        ("go-credential-post-body-with-newline", built("POST", certificates, go_time, go_nonce, "Hello World!\n")),
        ("java-credential-get-query", built("GET", query, 1_652_750_623, java_nonce, "")),
    ] {
        assert_eq!(message, message_string(name), "{name}");
    }
}

#[test]
fn message_strings_response_without_body_is_built_alike() {
    assert_eq!(response_message("9", "8", b""), message_string("response-message-no-body").as_bytes());
}

#[test]
fn message_strings_authorization_in_another_order_is_read() {
    let parts =
        Authorization::parse(&message_string("authorization-header-literal")).expect("the literal of the axios plugin");
    assert_eq!(
        (
            parts.id.as_str(),
            parts.nonce_str.as_str(),
            parts.signature.as_str(),
            parts.timestamp,
            parts.serial_no.as_str()
        ),
        ("1", "2", "3", 4, "5")
    );
}

fn message_string(name: &str) -> String {
    let entries = entries("message_strings");
    let entry = entries.iter().find(|entry| entry["name"] == name);
    text(entry.expect(name), "value").to_owned()
}

#[test]
fn paysign_every_vector_is_signed_alike() {
    for entry in entries("paysign") {
        let name = text(&entry, "name");
        let expected = entry["paySign"].as_str().or(entry["sign"].as_str());
        let signature = private_key(text(&entry, "key_file")).sign(text(&entry, "message").as_bytes());
        assert_eq!(signature.ok().as_deref(), expected, "{name}");
    }
}

#[test]
fn platform_certificates_decrypted_pem_has_the_serial() {
    for entry in entries("platform_certificates") {
        let certificate = Certificate::from_pem(text(&entry, "decrypted_pem")).expect("a certificate");
        assert_eq!(certificate.serial().as_str(), text(&entry, "serial"));
    }
}

/// The RSA entries of `keys.json` and what each of them is.
#[test]
fn keys_every_rsa_entry_loads_from_pem_and_der() {
    let mut checked = 0;
    for name in rsa_entries() {
        let (label, bytes) = der(&name);
        let text = pem(&name);
        match label.as_str() {
            "PRIVATE KEY" | "RSA PRIVATE KEY" => {
                let from_pem = PrivateKey::from_pem(&text).expect(&name).public_key();
                let from_der = PrivateKey::from_der(&bytes).expect(&name).public_key();
                assert_eq!(from_pem, from_der, "{name}");
            }
            "PUBLIC KEY" => {
                let from_pem = PublicKey::from_pem(&text).expect(&name);
                assert_eq!(from_pem, PublicKey::from_der(&bytes).expect(&name), "{name}");
            }
            "CERTIFICATE" => {
                let from_pem = Certificate::from_pem(&text).expect(&name);
                let from_der = Certificate::from_der(&bytes).expect(&name);
                assert_eq!(from_pem, from_der, "{name}");
            }
            other => panic!("{name} is a {other}"),
        }
        checked += 1;
    }
    assert_eq!(checked, 14);
}

fn rsa_entries() -> Vec<String> {
    let keys = file("keys");
    let names = keys.as_object().expect("an object").keys();
    names.filter(|name| !name.contains("sm2")).cloned().collect()
}

#[test]
fn keys_certificates_carry_the_serials_of_their_names() {
    for (name, serial) in [
        ("go_cert_D7CE59D1F522D701.pem", "D7CE59D1F522D701"),
        ("go_cert_F5765756002FDD77.pem", "F5765756002FDD77"),
        ("axios_apiclient_cert.pem", "898DBAD30F416EC7"),
        ("axios_apiserver_cert.pem", "BE2A2344B984167B"),
        ("java_merchant_certificate.pem", "5F1C72E2A8931B72A2E13AF8DEE92471EB397115"),
        ("java_wechat_pay_certificate.pem", "440024045C4A427599D09BB4E3DE0279F2E813FD"),
    ] {
        assert_eq!(certificate(name).serial().as_str(), serial, "{name}");
    }
}

#[test]
fn keys_pairs_of_every_origin_belong_together() {
    for (private, public) in [
        ("go_private_key.pkcs8.pem", public_key("go_public_key.pem")),
        ("java_wechat_pay_private_key.pem", public_key("java_wechat_pay_public_key.pem")),
        ("java_merchant_private_key.pem", certificate("java_merchant_certificate.pem").public_key().clone()),
        ("axios_apiclient_key.pem", certificate("axios_apiclient_cert.pem").public_key().clone()),
    ] {
        assert_eq!(private_key(private).public_key(), public, "{private}");
    }
}

#[test]
fn keys_expired_certificate_tells_its_validity() {
    let certificate = certificate("java_merchant_certificate.pem");
    // 2022-05-10T01:57:10Z to 2025-05-09T01:57:10Z
    assert_eq!(certificate.valid_from(), 1_652_147_830);
    assert_eq!(certificate.valid_until(), 1_746_755_830);
}
