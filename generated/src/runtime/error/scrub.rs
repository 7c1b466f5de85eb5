//! Text of others, made fit to be shown: on one line, of bounded length, and
//! with every value masked that the request carried.

use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// Shorter values are words like `CNY` or `1`, not personal data, and masking
/// them would eat the message.
const SHORTEST: usize = 5;

/// Longer messages than this are no messages.
const LONGEST: usize = 300;

/// The text with the sent values masked, on one line.
pub(super) fn mask(text: &str, values: &[String], body: Option<&Bytes>) -> String {
    let mut masks: Vec<String> = Vec::new();
    for value in values {
        add(&mut masks, value);
    }
    if let Some(Ok(json)) = body.map(|bytes| serde_json::from_slice::<Value>(bytes)) {
        collect(&mut masks, &json);
    }
    // The longest first: one value may be a part of another.
    masks.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    masks.dedup();

    let masked = masks.iter().fold(text.to_owned(), |text, mask| text.replace(mask.as_str(), "***"));
    line(&masked)
}

/// The text on one line, cut where nobody reads on.
pub(super) fn line(text: &str) -> String {
    let mut line: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}

fn collect(masks: &mut Vec<String>, json: &Value) {
    match json {
        Value::String(text) => add(masks, text),
        Value::Array(items) => items.iter().for_each(|item| collect(masks, item)),
        Value::Object(fields) => fields.values().for_each(|field| collect(masks, field)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
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
    for form in [encoded, lenient, escaped.trim_matches('"').to_owned(), value.to_owned()] {
        if !form.is_empty() {
            masks.push(form);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sent_values_are_masked_wherever_they_stood() {
        let body = Bytes::from_static(r#"{"cars":[{"plate":"粤B12345"}],"ok":true}"#.as_bytes());
        let text = mask("参数 oUpF8uMuAJO 与 粤B12345 不匹配", &["oUpF8uMuAJO".to_owned()], Some(&body));
        assert_eq!(text, "参数 *** 与 *** 不匹配");
    }

    #[test]
    fn percent_encoded_value_is_masked() {
        assert_eq!(mask("GET /a/x%2Fyz%20w failed", &["x/yz w".to_owned()], None), "GET /a/*** failed");
    }

    #[test]
    fn value_inside_another_leaves_no_rest() {
        let values = ["12345".to_owned(), "12345678".to_owned()];
        assert_eq!(mask("no 12345678", &values, None), "no ***");
    }

    #[test]
    fn short_values_stay() {
        assert_eq!(mask("CNY only", &["CNY".to_owned()], None), "CNY only");
    }

    #[test]
    fn line_has_no_line_breaks_and_an_end() {
        assert_eq!(line("a\r\nb\u{1b}"), "a  b ");
        assert_eq!(line(&"x".repeat(400)).chars().count(), 301);
    }
}
