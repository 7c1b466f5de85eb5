//! The APIv3 key, and what is encrypted with RSA.

use std::sync::Arc;

use wechatpay_auth::{ApiV3Key, DecryptError, EncryptError, KeyError, Merchant, OpenError, PlatformKeys, PublicKey};

use crate::support::{API_V3_KEY, api_v3_key, entries, merchant, platform_key, private_key, public_key, ring, text};

#[test]
fn api_v3_key_of_another_length_says_its_length() {
    for bytes in [0, 16, 31, 33, 64] {
        let refused = ApiV3Key::new("k".repeat(bytes)).map(|_| ());
        assert_matches!(refused, Err(KeyError::BadApiV3Key { bytes: found, .. }) if *found == bytes);
    }
    let error = ApiV3Key::new(format!("{API_V3_KEY}\n")).expect_err("a line break");
    assert!(error.to_string().starts_with("an APIv3 key (APIv3密钥) of 33 bytes: "), "{error}");
}

#[test]
fn api_v3_key_with_blanks_or_other_letters_is_refused() {
    for text in [format!("{} ", &API_V3_KEY[1..]), format!("密{}", "k".repeat(29))] {
        assert_matches!(ApiV3Key::new(&text).map(|_| ()), Err(KeyError::BadApiV3Key { bytes: 32, .. }), "{text}");
    }
}

#[test]
fn api_v3_key_debug_shows_nothing() {
    assert_eq!(format!("{:?}", api_v3_key()), "ApiV3Key(hidden)");
}

#[test]
fn api_v3_key_opens_the_vector_of_its_length() {
    let entries = entries("aead_aes_gcm");
    let entry = entries.iter().find(|entry| entry["name"] == "java-256").expect("the vector");
    let key = ApiV3Key::new(text(entry, "key_utf8")).expect("32 characters");
    let opened = key.open(text(entry, "nonce"), text(entry, "associated_data"), text(entry, "ciphertext"));
    assert_eq!(opened.expect("opened").as_slice(), text(entry, "plaintext").as_bytes());
}

#[test]
fn api_v3_key_opens_what_it_sealed_and_another_does_not() {
    let sealed = api_v3_key().seal("fdasflkja484", "mall_auth", b"{}").expect("sealed");
    assert_eq!(api_v3_key().open("fdasflkja484", "mall_auth", &sealed).expect("opened").as_slice(), b"{}");
    let other = ApiV3Key::new("k".repeat(32)).expect("32 characters");
    assert_eq!(other.open("fdasflkja484", "mall_auth", &sealed), Err(OpenError::Refused));
    assert_eq!(api_v3_key().open("fdasflkja484", "", &sealed), Err(OpenError::Refused));
    assert_eq!(api_v3_key().open("fdasflkja485", "mall_auth", &sealed), Err(OpenError::Refused));
}

#[test]
fn api_v3_key_names_the_part_that_is_malformed() {
    let open = |nonce, ciphertext| api_v3_key().open(nonce, "", ciphertext).map(|_| ());
    let sealed = "AAAAAAAAAAAAAAAAAAAAAA==";
    assert_matches!(open("", sealed), Err(OpenError::BadNonce { bytes: 0, .. }));
    assert_matches!(open("0123456789abcdef", sealed), Err(OpenError::BadNonce { bytes: 16, .. }));
    assert_eq!(open("fdasflkja484", "*"), Err(OpenError::BadBase64));
    assert_matches!(open("fdasflkja484", "AAAA"), Err(OpenError::TooShort { bytes: 3, .. }));
    assert_eq!(open("fdasflkja484", sealed), Err(OpenError::Refused));
    assert_matches!(api_v3_key().seal("short", "", b""), Err(OpenError::BadNonce { bytes: 5, .. }));
}

fn merchant_of(key: &str) -> Merchant {
    Merchant::new("1900007291", "5F1C", private_key(key)).expect("a merchant")
}

#[test]
fn decrypt_every_oaep_vector_gives_its_plaintext() {
    let mut checked = 0;
    for entry in entries("sensitive_field_rsa").iter().filter(|entry| text(entry, "algorithm").contains("OAEP")) {
        let decrypted = merchant_of(text(entry, "private_key")).decrypt(text(entry, "ciphertext"));
        assert_eq!(decrypted.expect("decrypted").as_str(), text(entry, "plaintext"), "{}", entry["name"]);
        checked += 1;
    }
    assert_eq!(checked, 2);
}

#[test]
fn decrypt_pkcs1_v15_vector_is_refused() {
    let entries = entries("sensitive_field_rsa");
    let entry = entries.iter().find(|entry| text(entry, "algorithm") == "RSAES-PKCS1-v1_5").expect("the vector");
    let decrypted = merchant_of(text(entry, "private_key")).decrypt(text(entry, "ciphertext"));
    assert_eq!(decrypted, Err(DecryptError::Refused));
}

/// Wrong key, changed byte, wrong length, no UTF-8: whoever tries ciphertexts learns
/// nothing from the response.
#[test]
fn decrypt_refusals_are_one_and_the_same() {
    let merchant = merchant_of("go_private_key.pkcs8.pem");
    let for_another = public_key("java_wechat_pay_public_key.pem").encrypt(b"text").expect("encrypted");
    let no_text = public_key("go_public_key.pem").encrypt(&[0xff]).expect("encrypted");
    let zeros = "A".repeat(344);
    for ciphertext in [&for_another, &no_text, "AAAA", "", &zeros] {
        assert_eq!(merchant.decrypt(ciphertext), Err(DecryptError::Refused), "{ciphertext}");
    }
    assert_eq!(merchant.decrypt("*"), Err(DecryptError::BadBase64));
}

#[test]
fn decrypt_without_a_local_key_says_so() {
    let signer = Arc::new(platform_key());
    let merchant = Merchant::with_signer("1900007291", "5F1C", signer).expect("a merchant");
    assert_eq!(merchant.decrypt("AAAA"), Err(DecryptError::RemoteKey));
}

#[test]
fn encrypt_names_the_preferred_key_and_its_holder_decrypts() {
    let id = "PUB_KEY_ID_0000000000000024101100397200000006";
    let keys = PlatformKeys::public_key(id, public_key("go_public_key.pem"))
        .and_then(|keys| keys.and_public_key("PUB_KEY_ID_1", public_key("java_wechat_pay_public_key.pem")))
        .expect("a ring");
    let encrypted = keys.encrypt("张三 6212262201023557228").expect("encrypted");
    assert_eq!(encrypted.serial().as_str(), id);
    let decrypted = platform_key().decrypt(encrypted.text()).expect("decrypted");
    assert_eq!(decrypted.as_slice(), "张三 6212262201023557228".as_bytes());

    let preferred = keys.prefer("PUB_KEY_ID_1").expect("it is there").encrypt("张三").expect("encrypted");
    assert_eq!(preferred.serial().as_str(), "PUB_KEY_ID_1");
    assert_eq!(platform_key().decrypt(preferred.text()), Err(DecryptError::Refused));
}

#[test]
fn encrypt_twice_gives_two_ciphertexts() {
    assert_ne!(ring().encrypt("张三"), ring().encrypt("张三"));
}

#[test]
fn encrypt_214_bytes_is_the_most_that_2048_bits_take() {
    assert!(ring().encrypt(&"a".repeat(214)).is_ok());
    assert_matches!(ring().encrypt(&"a".repeat(215)), Err(EncryptError::TooLong { bytes: 215, limit: 214, .. }));
    // 72 characters, but 216 bytes.
    assert_matches!(ring().encrypt(&"张".repeat(72)), Err(EncryptError::TooLong { bytes: 216, limit: 214, .. }));
    assert_eq!(merchant().public_key().as_ref().map(PublicKey::plaintext_limit_bytes), Some(214));
}

#[test]
fn encrypt_with_a_ring_that_waits_for_certificates_says_so() {
    assert_eq!(PlatformKeys::certificates_on_request().encrypt("张三"), Err(EncryptError::NoKey));
}
