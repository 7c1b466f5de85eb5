//! JSON in, a typed value out, or what was wrong with it in words that quote
//! nothing: `serde`'s own messages repeat the offending value, which may be an
//! openid or a name.

use serde::de::DeserializeOwned;

use super::sanitize;
use crate::json;

/// Where and why JSON did not decode.
#[derive(Debug)]
pub(crate) struct Mismatch {
    pub(crate) json_path: String,
    pub(crate) reason: String,
}

/// Decodes JSON; an empty body counts as `null`.
pub(crate) fn from_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Mismatch> {
    let bytes = if bytes.is_empty() { b"null" } else { bytes };
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = T::deserialize(&mut json).map_err(|error| mismatch::<T>(bytes, &error))?;
    json.end().map_err(|error| Mismatch { json_path: ".".to_owned(), reason: reason(&error) })?;
    Ok(value)
}

/// Where decoding fails: it is done once more with an eye on the path, which would cost as much again
/// every time.
#[cold]
fn mismatch<T: DeserializeOwned>(bytes: &[u8], first: &serde_json::Error) -> Mismatch {
    match serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_slice(bytes)) {
        Err(error) => located(error.inner(), error.path().to_string()),
        // A type that changes its mind.
        Ok(_) => located(first, ".".to_owned()),
    }
}

/// An error at or below a path: a struct of ours has read on by itself, and says where it came to.
fn located(error: &serde_json::Error, outer: String) -> Mismatch {
    // The names around a flaw in the syntax are whatever the document has, and may be somebody's data.
    let outer = sanitize::path(&outer);
    match json::last_fault(words(&error.to_string(), error)) {
        Some(fault) => Mismatch { json_path: fault.path_within(&outer), reason: fault.into_reason() },
        None => Mismatch { json_path: outer, reason: reason(error) },
    }
}

/// The message of an error without the position behind it.
fn words<'t>(text: &'t str, error: &serde_json::Error) -> &'t str {
    text.strip_suffix(&format!(" at line {} column {}", error.line(), error.column())).unwrap_or(text)
}

/// The message of a JSON error without the values in it.
pub(crate) fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    if !error.is_data() {
        // Syntax errors name positions and characters of JSON itself. A failed
        // `Serialize` has no position, and its words may quote a value.
        return if error.line() == 0 { "a value in it has no JSON form".to_owned() } else { text };
    }
    let text = words(&text, error);
    if let Some(field) = quoted(text, "missing field `") {
        return format!("the field `{field}` is missing");
    }
    if let Some(field) = quoted(text, "duplicate field `") {
        return format!("the field `{field}` stands twice");
    }
    // What was expected is the type's own wording; what came before is not ours
    // to show, except its kind. A message of another form is somebody's own, and
    // may hold the value anywhere.
    const FORMS: [&str; 5] =
        ["invalid type: ", "invalid value: ", "invalid length ", "unknown variant `", "unknown field `"];
    let text = if FORMS.iter().any(|form| text.starts_with(form)) { text } else { "" };
    match (text.rsplit_once(", expected "), kind(text)) {
        (Some((_, expected)), Some(kind)) => format!("found {kind}, expected {expected}"),
        (Some((_, expected)), None) => format!("expected {expected}"),
        (None, _) => "the type's own check refuses the value".to_owned(),
    }
}

fn quoted<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    text.strip_prefix(start)?.strip_suffix('`').filter(|name| !name.contains('`'))
}

fn kind(text: &str) -> Option<&'static str> {
    const KINDS: [(&str, &str); 8] = [
        ("string", "a string"),
        ("integer", "a whole number"),
        ("floating point", "a number with a fraction"),
        ("boolean", "a boolean"),
        ("null", "null"),
        ("map", "an object"),
        ("sequence", "an array"),
        ("a text", "a text"),
    ];
    let found = text.strip_prefix("invalid type: ").or_else(|| text.strip_prefix("invalid value: "))?;
    KINDS.iter().find(|(start, _)| found.starts_with(start)).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    struct Order {
        #[allow(dead_code)]
        amount: Amount,
    }

    #[derive(Debug, Deserialize)]
    struct Amount {
        #[allow(dead_code)]
        total: i8,
    }

    fn fail(json: &str) -> (String, String) {
        let failure = from_json::<Order>(json.as_bytes()).expect_err("the JSON does not fit");
        (failure.json_path, failure.reason)
    }

    #[test]
    fn wrong_type_names_path_and_kinds_without_the_value() {
        let (path, reason) = fail(r#"{"amount":{"total":"oUpF8, expected x"}}"#);
        assert_eq!((&*path, &*reason), ("amount.total", "found a string, expected i8"));
    }

    #[test]
    fn number_out_of_range_is_not_quoted() {
        assert_eq!(fail(r#"{"amount":{"total":987654}}"#).1, "found a whole number, expected i8");
    }

    #[test]
    fn missing_field_is_named() {
        let (path, reason) = fail(r#"{"amount":{}}"#);
        assert_eq!((&*path, &*reason), ("amount", "the field `total` is missing"));
    }

    #[test]
    fn key_that_is_somebodys_data_stands_in_no_path() {
        type Members = std::collections::BTreeMap<String, std::collections::BTreeMap<String, i64>>;
        for json in [r#"{"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o":{"a":"b"}}"#, r#"{"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o":{"a":"#] {
            let found = from_json::<Members>(json.as_bytes()).expect_err("the JSON does not fit");
            assert_eq!(found.json_path, "*.a", "{json}");
        }
    }

    #[test]
    fn empty_body_counts_as_null() {
        assert!(from_json::<()>(b"").is_ok());
        assert_eq!(fail("").1, "found null, expected struct Order");
    }

    #[test]
    fn truncated_json_names_the_position() {
        let (path, reason) = fail(r#"{"amount":{"total""#);
        assert!(path.starts_with("amount") && reason.starts_with("EOF while parsing"), "{path} {reason}");
    }

    #[test]
    fn text_behind_the_value_is_an_error() {
        assert_eq!(from_json::<i64>(b"1 2").map_err(|failure| failure.json_path), Err(".".to_owned()));
    }

    #[test]
    fn custom_message_of_a_type_is_not_repeated() {
        #[derive(Debug)]
        struct Picky;
        impl<'de> Deserialize<'de> for Picky {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Err(serde::de::Error::custom(text))
            }
        }
        for message in ["no such openid: oUpF8", "that is wrong, expected oUpF8"] {
            let json = serde_json::to_vec(message).expect("a text");
            let failure = from_json::<Picky>(&json).expect_err("nothing pleases it");
            assert_eq!(failure.reason, "the type's own check refuses the value");
        }
    }

    #[test]
    fn unknown_variant_is_not_quoted() {
        #[derive(Debug, Deserialize)]
        enum State {
            On,
        }
        let failure = from_json::<State>("\"张三\"".as_bytes()).expect_err("no such state");
        assert_eq!(failure.reason, "expected `On`");
        assert!(from_json::<State>(b"\"On\"").is_ok_and(|state| matches!(state, State::On)));
    }
}
