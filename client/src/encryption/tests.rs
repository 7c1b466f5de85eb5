//! Which form a field has where.

use std::sync::Arc;

use serde::Deserialize;
use wechatpay_auth::{Merchant, PlatformKeys, PrivateKey};

use super::{
    context::{Context, noted, within},
    *,
};

const SECRET: &str = "张三 440101199001011234";

struct Sides {
    platform: Credentials,
    keys: Arc<PlatformKeys>,
    merchant: Credentials,
    to_merchant: PlatformKeys,
}

fn of(mchid: &str, serial: &str, key: PrivateKey) -> Credentials {
    Credentials::clone(&Merchant::new(mchid, serial, key).expect("a merchant"))
}

/// Both sides, each able to decrypt what the other encrypts.
fn sides() -> Sides {
    let (ours, theirs) = (PrivateKey::generate().expect("a key"), PrivateKey::generate().expect("a key"));
    let public = |id, key: &PrivateKey| PlatformKeys::public_key(id, key.public_key()).expect("platform keys");
    Sides {
        keys: Arc::new(public("PUB_KEY_ID_1", &theirs)),
        to_merchant: public("1A", &ours),
        platform: of("1", "2B", theirs),
        merchant: of("1900007291", "1A", ours),
    }
}

fn text(json: &str) -> String {
    serde_json::from_str(json).expect("a JSON string")
}

#[test]
fn plain_text_on_its_way_out_is_encrypted_with_the_preferred_key() {
    let sides = sides();
    let ((json, note), field) = {
        let field = Encrypted::new(SECRET);
        (within(Context::Encrypt(sides.keys.clone()), || noted(|| serde_json::to_string(&field))), field)
    };
    let sealed = text(&json.expect("a form"));
    assert_eq!(sides.platform.decrypt(&sealed).expect("for the platform").as_str(), SECRET);
    assert_eq!(note.serial.as_ref(), sides.keys.preferred());
    assert_eq!(note.sealed, [sealed]);
    assert_eq!(field.expose(), Some(SECRET));
}

#[test]
fn plain_text_outside_of_a_client_has_no_form() {
    let (outcome, note) = noted(|| serde_json::to_string(&Encrypted::new(SECRET)));
    let error = outcome.expect_err("nothing to encrypt with").to_string();
    assert!(error.contains("`Client`") && !error.contains(SECRET), "{error}");
    assert!(note.fault.is_some());
}

#[test]
fn plain_text_on_its_way_in_of_a_response_has_no_form() {
    let sides = sides();
    let outcome = within(Context::Decrypt(sides.merchant), || serde_json::to_string(&Encrypted::new(SECRET)));
    assert!(outcome.is_err());
}

#[test]
fn context_closes_behind_the_work_even_when_it_panics() {
    let sides = sides();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        within(Context::Encrypt(sides.keys.clone()), || panic!("a `Serialize` of the user's"))
    }));
    assert!(panicked.is_err());
    assert!(serde_json::to_string(&Encrypted::new(SECRET)).is_err());
}

#[test]
fn ciphertext_goes_out_unchanged_with_and_without_a_client() {
    let sides = sides();
    let field = Encrypted::ciphertext("c2VhbGVk");
    let inside = within(Context::Encrypt(sides.keys), || serde_json::to_string(&field));
    assert_eq!(inside.ok().as_deref(), Some("\"c2VhbGVk\""));
    assert_eq!(serde_json::to_string(&field).ok().as_deref(), Some("\"c2VhbGVk\""));
    assert_eq!(field.expose(), None);
}

#[test]
fn ciphertext_of_another_key_than_the_fields_before_is_refused() {
    let sides = sides();
    let other = Encrypted::from(sides.to_merchant.encrypt(SECRET).expect("a ciphertext"));
    let body = [Encrypted::new("1"), other];
    let (outcome, note) = within(Context::Encrypt(sides.keys), || noted(|| serde_json::to_string(&body)));
    assert!(outcome.is_err());
    assert!(note.fault.is_some_and(|what| what.contains("another key")));
}

#[test]
fn empty_text_stays_empty_both_ways() {
    let sides = sides();
    let out = within(Context::Encrypt(sides.keys), || noted(|| serde_json::to_string(&Encrypted::new(""))));
    assert_eq!(out.0.ok().as_deref(), Some("\"\""));
    assert_eq!(out.1.serial, None);
    let came: Encrypted = within(Context::Decrypt(sides.merchant), || serde_json::from_str("\"\"")).expect("a text");
    assert_eq!(came.expose(), Some(""));
}

#[test]
fn ciphertext_on_its_way_in_is_decrypted() {
    let sides = sides();
    let json = format!("\"{}\"", sides.to_merchant.encrypt(SECRET).expect("a ciphertext").text());
    let came: Encrypted = within(Context::Decrypt(sides.merchant), || serde_json::from_str(&json)).expect("a text");
    assert_eq!(came.expose(), Some(SECRET));
}

#[test]
fn ciphertext_without_a_key_is_kept_and_can_be_decrypted_later() {
    let sides = sides();
    let sealed = sides.to_merchant.encrypt(SECRET).expect("a ciphertext");
    let came: Encrypted = serde_json::from_str(&format!("\"{}\"", sealed.text())).expect("a text");
    assert_eq!(came.expose(), None);
    assert_eq!(came.decrypt(&sides.merchant).expect("for the merchant").as_str(), SECRET);
    assert!(came.decrypt(&sides.platform).is_err());
}

#[test]
fn text_that_does_not_decrypt_stays_as_it_came_and_hides_nothing_beside_it() {
    #[derive(Debug, Deserialize)]
    struct Payload {
        name: Encrypted,
        id_card: Encrypted,
        state: String,
    }
    let sides = sides();
    let foreign = sides.keys.encrypt(SECRET).expect("a ciphertext").text().to_owned();
    let own = sides.to_merchant.encrypt(SECRET).expect("a ciphertext").text().to_owned();
    for text in [&*foreign, "138****8000", "c2VhbGVk", "张*"] {
        let json = format!(r#"{{"name":"{text}","id_card":"{own}","state":"OPEN"}}"#);
        let response = within(Context::Decrypt(sides.merchant.clone()), || serde_json::from_str::<Payload>(&json));
        let response = response.expect("one field hides no other");
        assert_eq!((response.state.as_str(), response.id_card.expose()), ("OPEN", Some(SECRET)));
        assert_eq!((response.name.expose(), response.name.received()), (None, Some(text)));
        let error = response.name.decrypt(&sides.merchant).expect_err("not for this merchant");
        let shown = format!("{error} {error:?} {response:?}");
        assert!(!shown.contains(text) && !shown.contains("张三"), "{shown}");
    }
}

#[test]
fn text_that_came_undecrypted_is_written_as_it_came_and_enters_no_request() {
    let sides = sides();
    let came: Encrypted = serde_json::from_str("\"138****8000\"").expect("a text");
    assert_eq!(serde_json::to_string(&came).ok().as_deref(), Some("\"138****8000\""));
    let (outcome, note) = within(Context::Encrypt(sides.keys), || noted(|| serde_json::to_string(&came)));
    let error = outcome.expect_err("WeChat Pay could not read it").to_string();
    assert!(error.contains("was not decrypted") && !error.contains("8000"), "{error}");
    assert!(note.fault.is_some() && note.sealed.is_empty());
}

#[test]
fn debug_shows_neither_form() {
    let came: Encrypted = serde_json::from_str("\"138****8000\"").expect("a text");
    for field in [Encrypted::new(SECRET), Encrypted::ciphertext("c2VhbGVk"), came] {
        assert_eq!(format!("{field:?}"), "Encrypted(***)");
    }
}
