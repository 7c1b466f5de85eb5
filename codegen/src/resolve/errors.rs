//! `errors.yaml`: what error codes mean.
//!
//! In: the document, whose shape `load` has checked, and the codes that the
//! operations name. Out: the codes with their variants. It holds that a
//! spelling is one code's alone, that a variant has a plain entry beside it
//! whose statuses and spellings it shares, and that every code an operation
//! names is there.

use std::collections::BTreeMap;

use crate::{
    api::{ErrorCode, Errors, Explained, Outcome, Repeat, Words},
    document::{Cursor, Node},
    names::is_snake_case,
};

/// The key of any code that an operation does not list.
const ANY: &str = "*";

pub(super) fn errors(top: &Cursor<'_>) -> Errors {
    Errors {
        file: top.document.file.clone(),
        codes: codes(&top.child("codes")),
        fail_reasons: explanations(&top.child("fail_reasons")),
        request_id_tails: explanations(&top.child("request_id_tails")),
    }
}

fn codes(all: &Cursor<'_>) -> BTreeMap<String, ErrorCode> {
    let mut codes = BTreeMap::new();
    let mut spelt: BTreeMap<String, String> = BTreeMap::new();
    for (key, at) in all.entries() {
        let (code, variant) = match key.split_once('#') {
            Some((code, variant)) => (code, Some(variant.to_owned())),
            None => (key, None),
        };
        if code != ANY && !is_code(code) {
            fault(&at, format!("`{code}` is not an error code"), "Write it in capitals.");
        }
        if variant.as_ref().is_some_and(|variant| !is_snake_case(variant)) {
            fault(&at, "the variant is not a name", "Write it in snake_case behind `#`.");
        }
        let spellings = at.texts("spellings");
        if variant.is_none() {
            for spelling in std::iter::once(code).chain(spellings.iter().map(String::as_str)) {
                if let Some(other) = spelt.insert(spelling.to_owned(), key.to_owned()) {
                    fault(&at, format!("`{spelling}` is a spelling of `{other}` too"), "Let one of them have it.");
                }
            }
        }
        let statuses = at.get("status").map(Node::items).unwrap_or_default();
        let found = ErrorCode {
            code: code.to_owned(),
            variant,
            spellings,
            statuses: statuses.iter().filter_map(|status| u16::try_from(status.as_u64()?).ok()).collect(),
            explained: explained(&at),
            outcome: outcome(&at),
            repeat: repeat(&at),
            common: at.flag("common"),
        };
        codes.insert(key.to_owned(), found);
    }
    variants(all, &mut codes);
    codes
}

/// A variant is the same code with another meaning, so it has the spellings and statuses of the plain one.
fn variants(all: &Cursor<'_>, codes: &mut BTreeMap<String, ErrorCode>) {
    let plain = codes.clone();
    for (key, code) in codes.iter_mut().filter(|(_, code)| code.variant.is_some()) {
        let at = all.child(key);
        if code.common {
            fault(&at, "a variant is not common", "Name it where it applies: `x-errors`.");
        }
        match plain.get(&code.code) {
            Some(base) => {
                code.spellings.clone_from(&base.spellings);
                if code.statuses.is_empty() {
                    code.statuses.clone_from(&base.statuses);
                }
            }
            None if code.code == ANY => {}
            None => {
                let message = format!("there is no `{}` of which this could be a variant", code.code);
                fault(&at, message, "Add the plain entry, or leave the variant out.");
            }
        }
    }
}

fn outcome(at: &Cursor<'_>) -> Outcome {
    match at.text("outcome").unwrap_or_default() {
        "refused" => Outcome::Refused,
        "pending" => Outcome::Pending,
        "unknown" => Outcome::Unknown,
        other => {
            let message = format!("`{other}` is not an outcome");
            fault(&at.child("outcome"), message, "Write refused, pending or unknown.");
            Outcome::Unknown
        }
    }
}

fn repeat(at: &Cursor<'_>) -> Repeat {
    match at.text("repeat").unwrap_or_default() {
        "never" => Repeat::Never,
        "later" => Repeat::Later,
        "same_parameters" => Repeat::SameParameters,
        "after_query" => Repeat::AfterQuery,
        other => {
            let message = format!("`{other}` says nothing about a repetition");
            fault(&at.child("repeat"), message, "Write never, later, same_parameters or after_query.");
            Repeat::AfterQuery
        }
    }
}

/// A finding, unless there is one at this place already.
fn fault(at: &Cursor<'_>, message: impl Into<String>, help: &str) {
    if !at.is_broken() {
        at.refuse(message, help);
    }
}

fn explanations(all: &Cursor<'_>) -> BTreeMap<String, Explained> {
    all.entries().map(|(name, at)| (name.to_owned(), explained(&at))).collect()
}

fn explained(at: &Cursor<'_>) -> Explained {
    let words = |key: &str| {
        let text = |language: &str| {
            let word = at.get(key).and_then(|words| words.get(language)?.as_str());
            word.unwrap_or_default().trim().to_owned()
        };
        Words { en: text("en"), zh: text("zh") }
    };
    Explained {
        meaning: words("meaning"),
        remedy: words("remedy"),
        source: at.text("source").unwrap_or_default().to_owned(),
        origin: at.origin(),
    }
}

fn is_code(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
