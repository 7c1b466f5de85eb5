//! Encrypted fields of a body that has no types: found by the spec's pointers.
//!
//! JSON and the pointers of a known route come in; each plain text at one of
//! them is replaced by its ciphertext. What always holds: nothing but an empty
//! text, a `null` or a ciphertext stays at a pointer.

use serde_json::Value;
use wechatpay_auth::PlatformKeys;
use zeroize::Zeroizing;

use super::context::Encryption;

/// Encrypts every text at the pointers, except those that the note knows as
/// ciphertexts, and notes what it did. Returns whether it changed anything.
///
/// # Errors
///
/// A sentence with the pointer, which is the spec's, and without the value.
pub(crate) fn encrypt(
    body: &mut Value,
    pointers: &[&str],
    note: &mut Encryption,
    keys: &PlatformKeys,
) -> Result<bool, String> {
    let mut changed = false;
    for pointer in pointers {
        let mut steps: Vec<&str> = pointer.split('/').skip(1).collect();
        steps.reverse();
        each(body, &mut steps, &mut |field| match field {
            Value::Null => Ok(()),
            Value::String(text) if text.is_empty() || note.sealed.contains(text) => Ok(()),
            Value::String(text) => {
                let plain = Zeroizing::new(std::mem::take(text));
                let outcome = note.encrypt(&plain, keys);
                *text = outcome.map_err(|what| format!("the field `{pointer}` cannot be encrypted: {what}"))?;
                changed = true;
                Ok(())
            }
            _ => Err(format!("the field `{pointer}` travels encrypted, and only a text can be encrypted")),
        })?;
    }
    Ok(changed)
}

/// Visits every value that the steps, last first, lead to.
fn each(
    value: &mut Value,
    steps: &mut Vec<&str>,
    visit: &mut dyn FnMut(&mut Value) -> Result<(), String>,
) -> Result<(), String> {
    let Some(step) = steps.pop() else { return visit(value) };
    let outcome = match (step, value) {
        ("*", Value::Array(items)) => items.iter_mut().try_for_each(|item| each(item, steps, visit)),
        ("*", Value::Object(fields)) => fields.values_mut().try_for_each(|item| each(item, steps, visit)),
        (name, Value::Object(fields)) => fields.get_mut(name).map_or(Ok(()), |field| each(field, steps, visit)),
        // The body has another shape than the spec's, which the API will refuse.
        _ => Ok(()),
    };
    steps.push(step);
    outcome
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wechatpay_auth::{Merchant, PrivateKey};

    use super::*;

    const POINTERS: &[&str] = &["/id_card", "/people/*/phone"];

    /// The keys of WeChat Pay, and somebody who can decrypt.
    fn keys() -> (PlatformKeys, Merchant) {
        let key = PrivateKey::generate().expect("a key");
        let keys = PlatformKeys::public_key("PUB_KEY_ID_1", key.public_key()).expect("platform keys");
        (keys, Merchant::new("1900007291", "1A", key).expect("a merchant"))
    }

    #[test]
    fn texts_at_the_pointers_are_encrypted_and_others_are_not() {
        let (keys, reader) = keys();
        let mut body =
            json!({"id_card": "4401", "name": "open", "people": [{"phone": "138"}, {"phone": ""}, {"fax": "1"}]});
        let mut note = Encryption::default();
        assert_eq!(encrypt(&mut body, POINTERS, &mut note, &keys), Ok(true));

        let plain = |text: &Value| reader.decrypt(text.as_str().unwrap_or_default()).expect("a ciphertext").to_string();
        assert_eq!(plain(&body["id_card"]), "4401");
        assert_eq!(plain(&body["people"][0]["phone"]), "138");
        assert_eq!(body["people"][1]["phone"], "");
        assert_eq!(body["people"][2], json!({"fax": "1"}));
        assert_eq!(body["name"], "open");
        assert_eq!(note.serial.map(|serial| serial.to_string()).as_deref(), Some("PUB_KEY_ID_1"));
    }

    #[test]
    fn known_ciphertext_is_not_encrypted_again() {
        let (keys, _) = keys();
        let mut body = json!({"id_card": "c2VhbGVk"});
        let mut note = Encryption { sealed: vec!["c2VhbGVk".to_owned()], ..Encryption::default() };
        assert_eq!(encrypt(&mut body, POINTERS, &mut note, &keys), Ok(false));
        assert_eq!(body, json!({"id_card": "c2VhbGVk"}));
    }

    #[test]
    fn anything_but_a_text_is_refused() {
        let (keys, _) = keys();
        for value in [json!(4401), json!({"a": "4401"}), json!(["4401"]), json!(true)] {
            let mut body = json!({"id_card": value});
            let error = encrypt(&mut body, POINTERS, &mut Encryption::default(), &keys).expect_err("no text");
            assert!(error.contains("`/id_card`") && !error.contains("4401"), "{error}");
        }
    }

    #[test]
    fn body_of_another_shape_is_left_alone() {
        let (keys, _) = keys();
        for body in [json!([1]), json!("text"), json!({"people": "none"}), json!({"id_card": null}), json!({})] {
            let mut changed = body.clone();
            assert_eq!(encrypt(&mut changed, POINTERS, &mut Encryption::default(), &keys), Ok(false));
            assert_eq!(changed, body);
        }
    }

    #[test]
    fn text_that_is_too_long_is_refused_by_pointer() {
        let (keys, _) = keys();
        let mut body = json!({"people": [{"phone": "1".repeat(215)}]});
        let error = encrypt(&mut body, POINTERS, &mut Encryption::default(), &keys).expect_err("too long");
        assert!(error.contains("`/people/*/phone`") && error.contains("215") && !error.contains("1111"), "{error}");
    }
}
