//! Characters that no document needs and that would do harm in what is emitted.
//!
//! In: a document's value. Out: a finding for each text with a control character, one that is invisible or one that
//! turns the direction of the text, and for a name or a rule of more than one line.

use crate::document::{Cursor, Data, Node};

/// Keys whose text is code, a name or a heading, so that it has one line.
const ONE_LINE: &[&str] =
    &["format", "in", "name", "operationId", "original-type", "pattern", "state", "title", "type", "url"];

/// Lists of names.
const LISTS: &[&str] = &["enum", "final", "required", "spellings", "x-deduplicate-by", "x-errors", "x-recognized-by"];

pub(super) fn check(top: &Cursor<'_>) {
    visit(top, false);
}

fn visit(at: &Cursor<'_>, one_line: bool) {
    let Some(node) = at.node() else { return };
    // Places are worked out on the way to a fault alone.
    if is_plain(node, one_line) {
        return;
    }
    match &node.data {
        Data::Text(text) => text_is_plain(at, text, one_line),
        Data::List(_) => at.items().for_each(|item| visit(&item, one_line)),
        Data::Mapping(_) => {
            for (key, below) in at.entries() {
                text_is_plain(&below, key, true);
                visit(&below, has_one_line(key));
            }
        }
        Data::Null | Data::Flag(_) | Data::Number(_) => {}
    }
}

fn has_one_line(key: &str) -> bool {
    ONE_LINE.contains(&key) || LISTS.contains(&key)
}

/// Whether nothing is to be said of a value and of all in it.
fn is_plain(node: &Node, one_line: bool) -> bool {
    match &node.data {
        Data::Text(text) => fault(text, one_line).is_none(),
        Data::List(items) => items.iter().all(|item| is_plain(item, one_line)),
        Data::Mapping(mapping) => {
            mapping.iter().all(|(key, below)| fault(key, true).is_none() && is_plain(below, has_one_line(key)))
        }
        Data::Null | Data::Flag(_) | Data::Number(_) => true,
    }
}

fn text_is_plain(at: &Cursor<'_>, text: &str, one_line: bool) {
    if let Some(message) = fault(text, one_line) {
        at.refuse(message, "Write the text in plain characters.");
    }
}

fn fault(text: &str, one_line: bool) -> Option<String> {
    // The most of texts.
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return None;
    }
    if let Some(c) = text.chars().find(|c| is_harmful(*c)) {
        Some(format!("this text holds U+{:04X}, which nobody sees", u32::from(c)))
    } else if one_line && text.contains('\n') {
        Some("this text has more than one line".to_owned())
    } else {
        None
    }
}

/// A control character, or one without a form: soft hyphens, marks of direction, joiners, the separators of lines
/// and paragraphs, the mark of byte order.
fn is_harmful(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
