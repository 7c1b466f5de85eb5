//! Text of others, made fit to be shown: on one line, of bounded length, and
//! with every value masked that the request carried.

use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use zeroize::Zeroizing;

use crate::runtime::template;

/// Shorter values are words like `CNY` or `1`, not personal data, and masking
/// them would eat the message.
const SHORTEST: usize = 5;

/// Longer messages than this are no messages.
const LONGEST: usize = 300;

/// What a request carried, kept to hide it from whatever an error shows.
#[derive(Clone, Default)]
pub(crate) struct Veil {
    /// The plain values of path, query and headers.
    pub(crate) values: Vec<String>,
    pub(crate) body: Option<Bytes>,
    /// What stands in the body encrypted, in plain text: the API may quote it.
    pub(crate) plain: Vec<Zeroizing<String>>,
}

impl Veil {
    /// The text with the sent values masked. It is worked out only when an error is shown.
    pub(super) fn mask(&self, text: &str) -> String {
        let mut masks: Vec<String> = Vec::new();
        for value in &self.values {
            add(&mut masks, value);
        }
        for value in &self.plain {
            add(&mut masks, value);
        }
        if let Some(Ok(json)) = self.body.as_ref().map(|bytes| serde_json::from_slice::<Value>(bytes)) {
            collect(&mut masks, &json);
        }
        // The longest first: one value may be a part of another.
        masks.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        masks.dedup();
        masks.iter().fold(text.to_owned(), |text, mask| text.replace(mask.as_str(), "***"))
    }
}

/// The text on one line, cut where nobody reads on.
pub(super) fn line(text: &str) -> String {
    let mut line: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}

/// A JSON path as errors may show it: the keys of maps can be openids, so what is no name of a field becomes `*`.
pub(super) fn path(path: &str) -> String {
    if path == "." {
        return path.to_owned();
    }
    let shown = path.split('.').map(|piece| {
        let (name, index) = piece.split_at(piece.find('[').unwrap_or(piece.len()));
        let is_index = index.chars().all(|c| c.is_ascii_digit() || matches!(c, '[' | ']'));
        if is_index && template::is_word(name) { piece } else { "*" }
    });
    shown.collect::<Vec<_>>().join(".")
}

fn collect(masks: &mut Vec<String>, json: &Value) {
    match json {
        Value::String(text) => add(masks, text),
        Value::Array(items) => items.iter().for_each(|item| collect(masks, item)),
        Value::Number(number) => add(masks, &number.to_string()),
        Value::Object(fields) => {
            // A key is the name of a field, or a value that somebody maps from.
            fields.keys().filter(|key| !template::is_word(key)).for_each(|key| add(masks, key));
            fields.values().for_each(|field| collect(masks, field));
        }
        Value::Null | Value::Bool(_) => {}
    }
}

/// A value is masked as it is, and as a URL or a JSON text would quote it.
fn add(masks: &mut Vec<String>, value: &str) {
    if value.chars().nth(SHORTEST - 1).is_none() {
        return;
    }
    let encoded = utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
    let lenient = utf8_percent_encode(value, super::super::request::ENCODED).to_string();
    let escaped = Value::from(value).to_string();
    let lower = encoded.to_ascii_lowercase();
    for form in [encoded, lower, lenient, escaped.trim_matches('"').to_owned(), value.to_owned()] {
        if !form.is_empty() {
            masks.push(form);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[&str]) -> Veil {
        Veil { values: values.iter().map(|value| (*value).to_owned()).collect(), ..Veil::default() }
    }

    #[test]
    fn sent_values_are_masked_wherever_they_stood() {
        let body = Bytes::from_static(r#"{"cars":[{"plate":"粤B12345"}],"ok":true}"#.as_bytes());
        let veil = Veil { values: vec!["oUpF8uMuAJO".to_owned()], body: Some(body), ..Veil::default() };
        assert_eq!(veil.mask("参数 oUpF8uMuAJO 与 粤B12345 不匹配"), "参数 *** 与 *** 不匹配");
    }

    #[test]
    fn plain_text_of_an_encrypted_field_is_masked() {
        let veil = Veil { plain: vec![Zeroizing::new("爱新觉罗溥仪".to_owned())], ..Veil::default() };
        assert_eq!(veil.mask("姓名 爱新觉罗溥仪 有误"), "姓名 *** 有误");
    }

    #[test]
    fn percent_encoded_value_is_masked() {
        assert_eq!(of(&["x/yz w"]).mask("GET /a/x%2Fyz%20w failed"), "GET /a/*** failed");
    }

    #[test]
    fn value_inside_another_leaves_no_rest() {
        assert_eq!(of(&["12345", "12345678"]).mask("no 12345678"), "no ***");
    }

    #[test]
    fn short_values_stay() {
        assert_eq!(of(&["CNY"]).mask("CNY only"), "CNY only");
    }

    #[test]
    fn numbers_and_keys_that_are_no_names_are_masked() {
        let body = Bytes::from_static(br#"{"phone":13800138000,"oUpF8uMuAJO":1,"transaction_id":"x"}"#);
        let veil = Veil { body: Some(body), ..Veil::default() };
        assert_eq!(veil.mask("13800138000 oUpF8uMuAJO transaction_id"), "*** *** transaction_id");
    }

    #[test]
    fn path_shows_names_and_hides_other_keys() {
        assert_eq!(path("data[0].serial_no"), "data[0].serial_no");
        assert_eq!(path("members.oUpF8uMuAJO.粤B12345[1]"), "members.*.*");
        assert_eq!(path("."), ".");
    }

    #[test]
    fn line_has_no_line_breaks_and_an_end() {
        assert_eq!(line("a\r\nb\u{1b}"), "a  b ");
        assert_eq!(line(&"x".repeat(400)).chars().count(), 301);
    }
}
