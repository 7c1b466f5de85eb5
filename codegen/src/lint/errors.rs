//! Rules about error codes and what is said of them.

use super::{
    docs::has_chinese,
    look::{Look, finding},
};
use crate::{
    Diagnostic,
    api::{Explained, Kind},
};

/// Meaning and remedy are sentences in English and in Chinese, and somebody says so.
pub(super) fn error_is_explained_in_both_languages(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let errors = &look.api.errors;
    let codes = errors.codes.values().map(|code| &code.explained);
    let all = codes.chain(errors.fail_reasons.values()).chain(errors.request_id_tails.values());
    for Explained { meaning, remedy, source, origin } in all {
        for words in [meaning, remedy] {
            let (en, zh) = (words.en.trim(), words.zh.trim());
            if !en.ends_with('.') || has_chinese(&outside_brackets(en)) {
                found.push(finding(
                    origin,
                    format!("`{en}` is not an English sentence"),
                    "Write one, with a full stop.",
                ));
            }
            if !has_chinese(zh) || !zh.ends_with('。') {
                found.push(finding(
                    origin,
                    format!("`{zh}` is not a Chinese sentence"),
                    "Write one, with a full stop.",
                ));
            }
        }
        if source.is_empty() {
            found.push(finding(origin, "nobody says so", "Name the source, and whether something is inferred."));
        }
    }
}

/// A code that is neither common nor any operation's own decides nothing.
pub(super) fn error_code_is_somebodys(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for (key, code) in look.api.errors.codes.iter().filter(|(_, code)| !code.common) {
        // The plain entry of a code is what its variants differ from.
        let named = |name: &String| name == key || code.variant.is_none() && name.starts_with(&format!("{key}#"));
        if !look.operations().any(|(_, operation)| operation.errors.iter().any(named)) {
            let message = format!("no operation returns `{key}`, and it is not common");
            found.push(finding(
                &code.explained.origin,
                message,
                "Name it in `x-errors`, mark it `common`, or remove it.",
            ));
        }
    }
}

/// A reader of a reason wants to know what to do about it.
pub(super) fn fail_reason_is_explained(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas().into_iter().filter(|visit| visit.wire == Some("fail_reason")) {
        let Kind::Enum(values) = &look.api.follow(visit.schema).kind else { continue };
        for value in values.iter().filter(|value| !look.api.errors.fail_reasons.contains_key(&value.wire)) {
            let message = format!("`{}` is not explained", value.wire);
            found.push(finding(&visit.schema.origin, message, "Add it to `fail_reasons` of errors.yaml."));
        }
    }
}

/// Official terms stand in brackets behind the English word.
fn outside_brackets(text: &str) -> String {
    let mut open = 0_usize;
    let outside = move |c: &char| {
        match c {
            '(' | '（' => open += 1,
            ')' | '）' => open = open.saturating_sub(1),
            _ => {}
        }
        open == 0
    };
    text.chars().filter(outside).collect()
}
