//! JSON as YAML that people read.
//!
//! In: a value. Out: its YAML, in block style. It always holds that every text is quoted or a block, so that readers of
//! YAML 1.1 take neither a time nor a number nor a `no` for something else, and that it reads back the same.

use serde_json::{Map, Value};

/// The value as a document.
pub(super) fn yaml(value: &Value) -> String {
    let mut written = String::new();
    match value {
        Value::Object(object) if !object.is_empty() => members(object, 0, &mut written),
        Value::Array(list) if !list.is_empty() => items(list, 0, &mut written),
        _ => inline(value, 0, &mut written),
    }
    written
}

fn members(object: &Map<String, Value>, depth: usize, written: &mut String) {
    for (key, value) in object {
        indent(depth, written);
        member(key, value, depth, written);
    }
}

fn member(key: &str, value: &Value, depth: usize, written: &mut String) {
    let is_plain = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
        && key.chars().all(|c| c.is_ascii_alphanumeric() || "/_-.".contains(c))
        && !["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(&key.to_ascii_lowercase().as_str());
    if is_plain {
        written.push_str(key);
    } else {
        written.push_str(&Value::from(key).to_string());
    }
    written.push(':');
    match value {
        Value::Object(object) if !object.is_empty() => {
            written.push('\n');
            members(object, depth + 1, written);
        }
        Value::Array(list) if !list.is_empty() => {
            written.push('\n');
            items(list, depth + 1, written);
        }
        _ => {
            written.push(' ');
            inline(value, depth + 1, written);
        }
    }
}

fn items(list: &[Value], depth: usize, written: &mut String) {
    for value in list {
        indent(depth, written);
        written.push_str("- ");
        match value {
            Value::Object(object) if !object.is_empty() => {
                for (at, (key, value)) in object.iter().enumerate() {
                    if at > 0 {
                        indent(depth + 1, written);
                    }
                    member(key, value, depth + 1, written);
                }
            }
            // A list in a list is rare, and JSON is YAML too.
            _ => inline(value, depth + 1, written),
        }
    }
}

/// A value on the line that was begun. JSON is YAML too; a text of several lines is a block.
fn inline(value: &Value, depth: usize, written: &mut String) {
    let block = value.as_str().filter(|lines| is_block(lines));
    let Some(lines) = block else {
        written.push_str(&value.to_string());
        written.push('\n');
        return;
    };
    written.push_str("|-\n");
    for line in lines.split('\n') {
        if !line.is_empty() {
            indent(depth, written);
            written.push_str(line);
        }
        written.push('\n');
    }
}

/// Whether a text can stand as it is, its lines below each other.
fn is_block(lines: &str) -> bool {
    lines.contains('\n')
        && !lines.starts_with([' ', '\n'])
        && !lines.ends_with('\n')
        && lines.chars().all(|c| c == '\n' || (!c.is_control() && !"\u{85}\u{2028}\u{2029}\u{feff}".contains(c)))
}

fn indent(depth: usize, written: &mut String) {
    written.push_str(&"  ".repeat(depth));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn yaml_of_a_value_is_in_blocks_and_quotes_texts() {
        let value = json!({
            "/v3/x/{id}": {"get": {"on": "no", "200": "2020-05-20", "a": [1, {"b": [], "c": "one\n\n- two"}, "x"]}},
            "e": {}, "none": null,
        });
        let expected = "\"/v3/x/{id}\":\n  get:\n    \"on\": \"no\"\n    \"200\": \"2020-05-20\"\n    a:\n      - 1\n      \
                        - b: []\n        c: |-\n          one\n\n          - two\n      - \"x\"\ne: {}\nnone: null\n";
        assert_eq!(yaml(&value), expected);
    }

    #[test]
    fn yaml_of_text_that_no_block_can_hold_is_quoted() {
        for lines in ["\na", "a\n", " a\nb", "a\r\nb", "a\n\u{2028}b"] {
            assert_eq!(yaml(&json!({"k": lines})), format!("k: {}\n", json!(lines)));
        }
    }
}
