//! Characters that no document needs and that would do harm in what is emitted.
//!
//! In: a document's value. Out: a finding for each text with a control character, one that is invisible or one that
//! turns the direction of the text, and for a name or a rule of more than one line.

use serde_json::Value;

use super::marked::Marked;
use crate::{Diagnostic, Diagnostics, api::escape};

/// Keys whose text is code or a name, so that it has one line.
const ONE_LINE: &[&str] = &["format", "in", "name", "operationId", "original-type", "pattern", "state", "type", "url"];

/// Lists of names.
const LISTS: &[&str] = &["enum", "final", "required", "spellings", "x-deduplicate-by", "x-errors", "x-recognized-by"];

pub(super) fn check(document: &Marked) -> Diagnostics {
    let mut found = Diagnostics::default();
    visit(document, &document.value, "", false, &mut found);
    found
}

fn visit(document: &Marked, value: &Value, pointer: &str, one_line: bool, found: &mut Diagnostics) {
    match value {
        Value::String(text) => text_is_plain(document, text, pointer, one_line, found),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                visit(document, item, &format!("{pointer}/{index}"), one_line, found);
            }
        }
        Value::Object(object) => {
            for (key, below) in object {
                let pointer = format!("{pointer}/{}", escape(key));
                text_is_plain(document, key, &pointer, true, found);
                visit(document, below, &pointer, ONE_LINE.contains(&&**key) || LISTS.contains(&&**key), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn text_is_plain(document: &Marked, text: &str, pointer: &str, one_line: bool, found: &mut Diagnostics) {
    let message = if let Some(c) = text.chars().find(|c| is_harmful(*c)) {
        format!("this text holds U+{:04X}, which nobody sees", u32::from(c))
    } else if one_line && text.contains('\n') {
        "this text has more than one line".to_owned()
    } else {
        return;
    };
    found.push(Diagnostic::new(&document.origin(pointer), message, "Write the text in plain characters."));
}

/// A control character, or one without a form: soft hyphens, marks of direction, joiners, the separators of lines
/// and paragraphs, the mark of byte order.
fn is_harmful(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
