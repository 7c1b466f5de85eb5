//! Rules about the documents as texts, before anything is made of them.
//!
//! In: lines. Out: findings with the line alone, since there is no pointer to
//! a line.

use super::look::{Look, finding};
use crate::{Diagnostic, api::Origin};

/// As wide as the sentences of the documents are wrapped, and a little more.
const WIDTH: usize = 110;

pub(super) fn line_is_short(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    each_line(look, |origin, line| {
        // Addresses and examples cannot be wrapped, and a mapping in braces reads like a line of a table.
        let word = line.contains(['{', '[']) || line.trim_start().starts_with("example:");
        if line.chars().count() > WIDTH && !word {
            let message = format!("this line has more than {WIDTH} characters");
            found.push(finding(&origin, message, "Wrap it: `>-` joins the lines behind it."));
        }
    });
}

/// What stands in backticks is read with a blank in it, once a fold has joined the lines.
pub(super) fn code_span_ends_on_its_line(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    each_line(look, |origin, line| {
        if line.matches('`').count() % 2 == 1 && !line.trim_start().starts_with("pattern:") {
            let message = "a name in backticks begins or ends on another line";
            found.push(finding(&origin, message, "Keep it on one line."));
        }
    });
}

fn each_line(look: &Look<'_>, mut check: impl FnMut(Origin, &str)) {
    for (file, text) in look.sources {
        for (index, line) in text.lines().enumerate() {
            check(Origin { file: file.clone(), pointer: String::new(), line: index + 1, column: 1 }, line);
        }
    }
}
