//! Keys, signatures and encryption of the vectors, those that must be refused among them.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use wechatpay_auth::{
    Aead, Certificate, DecryptError, EncryptError, KeyAlgorithm, KeyError, OpenError, PrivateKey, PublicKey,
    SignatureError,
};

use super::{FILE, api_v3_key, bytes, certificate, group, key_of_scalar, key_text, private_key, public_key};
use crate::support::{armor, text};

#[test]
fn keys_and_certificates_of_the_vectors_belong_together() {
    for name in ["ca", "merchant", "platform-a", "platform-b"] {
        let (private, public, certificate) = (private_key(name), public_key(name), certificate(name));
        assert_eq!(private.algorithm(), KeyAlgorithm::Sm2, "{name}");
        assert_eq!(private.public_key(), public, "{name}");
        assert_eq!(certificate.public_key(), &public, "{name}");
        assert_eq!(certificate.serial().as_str(), key_text(name, "serial_no"), "{name}");
        assert_eq!(certificate.refuse_other_key(&private), Ok(()), "{name}");
        assert_eq!(public.to_pem().expect("PEM").trim(), key_text(name, "spki_pem").trim(), "{name}");
        assert_eq!(key_of_scalar(key_text(name, "d")).public_key(), public, "{name}");
    }
    assert_eq!(certificate("rsa").public_key().algorithm(), KeyAlgorithm::Rsa);
}

#[test]
fn private_key_is_read_from_each_container_that_rsa_has_and_written_back() {
    let key = private_key("merchant");
    let pem = key.to_pem().expect("PEM");
    assert_eq!(PrivateKey::from_pem(&pem).expect("our own").public_key(), key.public_key());
    let body = pem.lines().filter(|line| !line.contains("--")).collect::<String>();
    let der = STANDARD.decode(&body).expect("base64");
    let (crlf, escaped) = (pem.replace('\n', "\r\n"), pem.replace('\n', "\\n"));
    for text in [&crlf, &escaped, &body, &format!("\u{feff}{}", *pem)] {
        assert_eq!(PrivateKey::from_pem(text).expect("read").public_key(), key.public_key(), "{text}");
    }
    assert_eq!(PrivateKey::from_der(&der).expect("read").public_key(), key.public_key());
    let spki = key.public_key().to_pem().expect("PEM");
    let spki = STANDARD.decode(spki.lines().filter(|line| !line.contains("--")).collect::<String>()).expect("base64");
    assert_eq!(PublicKey::from_der(&spki).expect("read"), key.public_key());
}

#[test]
fn private_key_formats_are_read_or_refused_as_the_vectors_say() {
    for entry in group("private_key_formats", 9) {
        let (name, expect) = (text(entry, "name"), text(entry, "expect"));
        match PrivateKey::from_pem(text(entry, "pem")) {
            Ok(key) => {
                assert!(expect.starts_with("ok"), "{name}");
                assert_eq!(key.public_key(), public_key("merchant"), "{name}");
            }
            Err(KeyError::UnsupportedAlgorithm { found, .. }) => {
                assert_eq!((name, found), ("pkcs8-p256", "an elliptic-curve key"));
            }
            Err(error) => {
                assert!(expect.starts_with("error"), "{name}: {error}");
                assert_matches!(error, KeyError::Malformed { needed: "a private key", .. }, "{}", name);
            }
        }
    }
}

/// Its own library signs with the nonce of RFC 6979; ours adds random numbers, so it is verified.
#[test]
fn signatures_of_the_vectors_verify_and_so_do_ours() {
    for entry in group("sm2_sign", 8) {
        let (name, message) = (text(entry, "name"), text(entry, "message").as_bytes());
        let key = key_of_scalar(text(entry, "d"));
        let public = key.public_key();
        let with_own_id = text(entry, "id") == "1234567812345678";
        let expected = if with_own_id { Ok(()) } else { Err(SignatureError::Mismatch) };
        assert_eq!(public.verify(message, text(entry, "signature_b64")), expected, "{name}");
        assert_eq!(public.verify(message, text(&entry["rfc6979_sm3"], "signature_b64")), expected, "{name}");
        let (first, second) = (key.sign(message).expect("signed"), key.sign(message).expect("signed"));
        assert_eq!(public.verify(message, &first), Ok(()), "{name}");
        assert_ne!(first, second, "{name}: without fresh random numbers");
    }
}

#[test]
fn signatures_that_are_none_are_refused() {
    let groups = [group("sm2_verify_invalid", 18), group("sm2_verify_nonminimal", 1)];
    for entry in groups.into_iter().flatten() {
        let holds =
            public_key(text(entry, "public")).verify(text(entry, "message").as_bytes(), text(entry, "signature_b64"));
        match (text(entry, "expect"), text(entry, "name")) {
            ("valid", name) => assert_eq!(holds, Ok(()), "{name}"),
            (_, name @ "signtest-probe") => assert!(holds.is_err(), "{name}"),
            (_, name) => assert_eq!(holds, Err(SignatureError::Mismatch), "{name}"),
        }
    }
}

#[test]
fn values_of_the_official_java_sdk_are_verified_decrypted_and_opened() {
    let entry = &group("sm2_verify_interop", 1)[0];
    let certificate = Certificate::from_pem(text(entry, "certificate_pem")).expect("a certificate");
    assert_eq!(certificate.serial().as_str(), text(entry, "serial_no"));
    let holds = certificate.public_key().verify(text(entry, "message").as_bytes(), text(entry, "signature_b64"));
    assert_eq!(holds, Ok(()));
    let entry = &group("sm2_encrypt_interop", 1)[0];
    let key = PrivateKey::from_pem(text(entry, "private_key_pem")).expect("a key");
    let plaintext = key.decrypt(text(entry, "ciphertext_b64")).expect("decrypted");
    assert_eq!(plaintext.as_slice(), text(entry, "plaintext").as_bytes());
}

#[test]
fn ciphertexts_of_the_vectors_are_decrypted_and_ours_have_their_form() {
    for entry in group("sm2_encrypt", 10) {
        let (name, plaintext) = (text(entry, "name"), text(entry, "plaintext"));
        let key = key_of_scalar(text(entry, "d"));
        let decrypted = key.decrypt(text(entry, "ciphertext_b64")).expect(name);
        assert_eq!(decrypted.as_slice(), plaintext.as_bytes(), "{name}");
        let ours = key.public_key().encrypt(plaintext.as_bytes()).expect(name);
        assert!(ours.starts_with('M'), "{name}: a SEQUENCE");
        assert_ne!(ours, text(entry, "ciphertext_b64"), "{name}");
        assert_eq!(key.decrypt(&ours).expect(name).as_slice(), plaintext.as_bytes(), "{name}");
    }
}

#[test]
fn ciphertexts_that_are_none_are_refused_all_alike() {
    for entry in group("sm2_decrypt_invalid", 14) {
        let decrypted = private_key(text(entry, "key")).decrypt(text(entry, "ciphertext_b64"));
        match text(entry, "expect") {
            "ok" => assert_eq!(decrypted.expect("decrypted").as_slice(), text(entry, "plaintext").as_bytes()),
            _ => assert_eq!(decrypted, Err(DecryptError::Refused), "{}", entry["name"]),
        }
    }
}

#[test]
fn empty_text_is_not_encrypted_and_none_is_too_long() {
    let key = public_key("platform-a");
    assert_eq!(key.encrypt(b""), Err(EncryptError::Empty));
    assert_eq!(key.plaintext_limit_bytes(), usize::MAX);
    let long = vec![b'a'; 100_000];
    let sealed = key.encrypt(&long).expect("encrypted");
    assert_eq!(private_key("platform-a").decrypt(&sealed).expect("decrypted").as_slice(), long);
}

#[test]
fn texts_sealed_by_sm4_are_opened_and_sealed_the_same() {
    for entry in group("aead_sm4_gcm", 6) {
        let key = api_v3_key(text(entry, "apiv3_key"));
        let associated_data = entry["associated_data"].as_str().unwrap_or_default();
        let (nonce, plaintext) = (text(entry, "nonce"), text(entry, "plaintext").as_bytes());
        let opened = key.open_with(Aead::Sm4Gcm, nonce, associated_data, text(entry, "ciphertext"));
        assert_eq!(opened.expect("opened").as_slice(), plaintext, "{}", entry["name"]);
        let sealed = key.seal_with(Aead::Sm4Gcm, nonce, associated_data, plaintext);
        assert_eq!(sealed.as_deref(), Ok(text(entry, "ciphertext")), "{}", entry["name"]);
        // Neither algorithm opens the other's.
        let by_aes = key.open(nonce, associated_data, text(entry, "ciphertext"));
        assert_eq!(by_aes, Err(OpenError::Refused), "{}", entry["name"]);
    }
}

#[test]
fn texts_sealed_otherwise_are_refused_by_the_part_that_is_wrong() {
    for entry in group("aead_sm4_gcm_invalid", 9) {
        let key = api_v3_key(text(entry, "apiv3_key"));
        let (nonce, associated_data) = (text(entry, "nonce"), text(entry, "associated_data"));
        let refused = key.open_with(Aead::Sm4Gcm, nonce, associated_data, text(entry, "ciphertext"));
        match (text(entry, "name"), refused.expect_err("refused")) {
            ("short", OpenError::TooShort { bytes: 15, .. }) | ("empty", OpenError::TooShort { bytes: 0, .. }) => {}
            ("nonce-11", OpenError::BadNonce { bytes: 11, .. }) => {}
            ("nonce-13", OpenError::BadNonce { bytes: 13, .. }) => {}
            ("tag-bit" | "body-bit" | "wrong-aad" | "aes-instead" | "raw-key", OpenError::Refused) => {}
            (name, error) => panic!("{name}: {error}"),
        }
    }
}

#[test]
fn block_of_rfc_8998_and_hashes_of_the_standard_come_out_the_same() {
    use aes_gcm::{
        AesGcm, KeyInit as _,
        aead::{Aead as _, Payload, consts::U12},
    };
    use sm3::{Digest as _, Sm3};
    use sm4::{Sm4, cipher::BlockCipherEncrypt as _};
    for entry in group("sm3", 5) {
        let message = match &entry["repeat"] {
            serde_json::Value::Null => bytes(text(entry, "message_hex")),
            // A byte in hex, and how often.
            repeat => bytes(repeat[0].as_str().expect("hex")).repeat(repeat[1].as_u64().expect("a number") as usize),
        };
        assert_eq!(Sm3::digest(message).as_slice(), bytes(text(entry, "digest")), "{entry}");
    }
    for entry in group("apiv3_to_sm4", 2) {
        let digest = Sm3::digest(text(entry, "apiv3_key"));
        assert_eq!(digest.as_slice(), bytes(text(entry, "sm3")));
        assert_eq!(digest.as_slice()[..16], bytes(text(entry, "sm4_key")));
    }
    let entry = &group("sm4_block", 1)[0];
    let key: [u8; 16] = bytes(text(entry, "key")).try_into().expect("a key");
    let block: [u8; 16] = bytes(text(entry, "plaintext")).try_into().expect("a block");
    let mut block = block.into();
    Sm4::new(&key.into()).encrypt_block(&mut block);
    assert_eq!(block.as_slice(), bytes(text(entry, "ciphertext")));
    let entry = &group("sm4_gcm", 1)[0];
    let key: [u8; 16] = bytes(text(entry, "key")).try_into().expect("a key");
    let nonce: [u8; 12] = bytes(text(entry, "nonce")).try_into().expect("a nonce");
    let (plaintext, aad) = (bytes(text(entry, "plaintext")), bytes(text(entry, "aad")));
    let sealed = AesGcm::<Sm4, U12>::new(&key.into())
        .encrypt(&nonce.into(), Payload { msg: &plaintext, aad: &aad })
        .expect("sealed");
    assert_eq!(sealed, [bytes(text(entry, "ciphertext")), bytes(text(entry, "tag"))].concat());
    let entry = &group("bill_hash", 1)[0];
    assert_eq!(Sm3::digest(text(entry, "text")).as_slice(), bytes(text(entry, "sm3")));
}

#[test]
fn sec1_of_another_curve_or_of_none_is_refused_by_name() {
    let d = key_text("merchant", "d");
    // [0] prime256v1, and no [0] at all.
    let p256 = [bytes("3031020101"), bytes("0420"), bytes(d), bytes("a00a06082a8648ce3d030107")].concat();
    let no_curve = [bytes("3025020101"), bytes("0420"), bytes(d)].concat();
    for der in [p256, no_curve] {
        for refused in [PrivateKey::from_pem(&armor("EC PRIVATE KEY", &der)), PrivateKey::from_der(&der)] {
            let error = refused.expect_err("refused");
            assert_matches!(error, KeyError::UnsupportedAlgorithm { found: "an elliptic-curve key", .. });
            assert!(error.to_string().contains("an RSA or SM2 key"), "{error}");
        }
    }
}

#[test]
fn keys_show_nothing_of_themselves() {
    let key = private_key("merchant");
    let d = key_text("merchant", "d").to_owned();
    let merchant = super::merchant();
    let ring = super::ring();
    let shown = format!("{key:?} {merchant:?} {:?} {ring:?} {:?}", key.public_key(), api_v3_key(super::API_V3_KEY));
    let pem = key.to_pem().expect("PEM");
    let body = pem.lines().nth(1).expect("a line");
    for secret in [d.as_str(), &d.to_uppercase(), &d[..16], &d[48..], body, super::API_V3_KEY, "67f788e90882aba4"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(shown.contains("PrivateKey(hidden)") && shown.contains("PublicKey(SM2)"), "{shown}");
    assert_eq!(FILE["keys"].as_object().map(serde_json::Map::len), Some(5));
}

#[test]
fn generated_key_signs_decrypts_and_is_another_each_time() {
    let (one, other) = (PrivateKey::generate_sm2().expect("a key"), PrivateKey::generate_sm2().expect("a key"));
    assert_ne!(one.public_key(), other.public_key());
    let signature = one.sign(b"message").expect("signed");
    assert_eq!(one.public_key().verify(b"message", &signature), Ok(()));
    assert_eq!(other.public_key().verify(b"message", &signature), Err(SignatureError::Mismatch));
    let ciphertext = one.public_key().encrypt("张三".as_bytes()).expect("encrypted");
    assert_eq!(one.decrypt(&ciphertext).expect("decrypted").as_slice(), "张三".as_bytes());
    assert_eq!(other.decrypt(&ciphertext), Err(DecryptError::Refused));
}

#[test]
fn describe_names_keys_and_certificates_of_sm2() {
    use wechatpay_auth::{CertificateFacts, PemKind, describe_pem};
    let key = private_key("merchant");
    assert_eq!(describe_pem(&key.to_pem().expect("PEM")), PemKind::Sm2PrivateKey);
    assert_eq!(describe_pem(key_text("merchant", "spki_pem")), PemKind::Sm2PublicKey);
    for entry in group("private_key_formats", 9).iter().filter(|entry| text(entry, "expect").starts_with("ok")) {
        assert_eq!(describe_pem(text(entry, "pem")), PemKind::Sm2PrivateKey, "{}", entry["name"]);
    }
    let p256 = group("private_key_formats", 9).iter().find(|entry| text(entry, "name") == "pkcs8-p256").expect("it");
    assert_eq!(describe_pem(text(p256, "pem")), PemKind::EcKey);
    for name in ["merchant", "platform-a"] {
        let kind = describe_pem(key_text(name, "certificate_pem"));
        let shown = kind.to_string();
        let (PemKind::MerchantCertificate { facts, .. }
        | PemKind::PlatformCertificate(facts)
        | PemKind::OtherCertificate(facts)) = kind
        else {
            panic!("{kind}")
        };
        assert_matches!(facts, CertificateFacts { algorithm: Some(KeyAlgorithm::Sm2), .. });
        assert!(shown.contains("国密") && !shown.contains("no use"), "{shown}");
    }
}
