//! `errors.yaml`: what error codes mean.
//!
//! In: the document, whose shape `load` has checked, and the codes that the
//! operations name. Out: the codes with their variants. It holds that a
//! spelling is one code's alone, that a variant has a plain entry beside it
//! whose statuses and spellings it shares, and that every code an operation
//! names is there.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Resolver;
use crate::{
    Diagnostic,
    api::{ErrorCode, Errors, Explained, Outcome, Repeat, Words, escape, is_snake_case},
    load::Marked,
};

/// The key of any code that an operation does not list.
const ANY: &str = "*";

impl Resolver<'_> {
    pub(super) fn errors(&mut self, file: &str, document: &Marked) -> Errors {
        let codes = self.codes(document);
        Errors {
            file: file.to_owned(),
            codes,
            fail_reasons: explanations(document, "fail_reasons"),
            request_id_tails: explanations(document, "request_id_tails"),
        }
    }

    fn codes(&mut self, document: &Marked) -> BTreeMap<String, ErrorCode> {
        let mut codes = BTreeMap::new();
        let mut spelt: BTreeMap<String, String> = BTreeMap::new();
        for (key, value) in entries(document, "codes") {
            let pointer = format!("/codes/{}", escape(key));
            let (code, variant) = match key.split_once('#') {
                Some((code, variant)) => (code, Some(variant.to_owned())),
                None => (key.as_str(), None),
            };
            if code != ANY && !is_code(code) {
                self.fault(document, &pointer, format!("`{code}` is not an error code"), "Write it in capitals.");
            }
            if variant.as_ref().is_some_and(|variant| !is_snake_case(variant)) {
                self.fault(document, &pointer, "the variant is not a name", "Write it in snake_case behind `#`.");
            }
            let spellings = texts(value, "spellings");
            if variant.is_none() {
                for spelling in std::iter::once(code).chain(spellings.iter().map(String::as_str)) {
                    if let Some(other) = spelt.insert(spelling.to_owned(), key.clone()) {
                        let message = format!("`{spelling}` is a spelling of `{other}` too");
                        self.fault(document, &pointer, message, "Let one of them have it.");
                    }
                }
            }
            let found = ErrorCode {
                code: code.to_owned(),
                variant,
                spellings,
                statuses: statuses(value),
                explained: explained(document, &pointer, value),
                outcome: self.outcome(document, &pointer, value),
                repeat: self.repeat(document, &pointer, value),
                common: value.get("common").and_then(Value::as_bool).unwrap_or_default(),
            };
            codes.insert(key.clone(), found);
        }
        self.variants(document, &mut codes);
        codes
    }

    /// A variant is the same code with another meaning, so it has the spellings and statuses of the plain one.
    fn variants(&mut self, document: &Marked, codes: &mut BTreeMap<String, ErrorCode>) {
        let plain = codes.clone();
        for (key, code) in codes.iter_mut().filter(|(_, code)| code.variant.is_some()) {
            let pointer = format!("/codes/{}", escape(key));
            if code.common {
                self.fault(document, &pointer, "a variant is not common", "Name it where it applies: `x-errors`.");
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
                    self.fault(document, &pointer, message, "Add the plain entry, or leave the variant out.");
                }
            }
        }
    }

    fn outcome(&mut self, document: &Marked, pointer: &str, value: &Value) -> Outcome {
        match word(value, "outcome") {
            "refused" => Outcome::Refused,
            "pending" => Outcome::Pending,
            "unknown" => Outcome::Unknown,
            other => {
                let message = format!("`{other}` is not an outcome");
                self.fault(document, &format!("{pointer}/outcome"), message, "Write refused, pending or unknown.");
                Outcome::Unknown
            }
        }
    }

    fn repeat(&mut self, document: &Marked, pointer: &str, value: &Value) -> Repeat {
        match word(value, "repeat") {
            "never" => Repeat::Never,
            "later" => Repeat::Later,
            "same_parameters" => Repeat::SameParameters,
            "after_query" => Repeat::AfterQuery,
            other => {
                let message = format!("`{other}` says nothing about a repetition");
                let help = "Write never, later, same_parameters or after_query.";
                self.fault(document, &format!("{pointer}/repeat"), message, help);
                Repeat::AfterQuery
            }
        }
    }

    fn fault(&mut self, document: &Marked, pointer: &str, message: impl Into<String>, help: &str) {
        let origin = document.origin(pointer);
        if !self.broken.inside(&origin.file, pointer) {
            self.broken.add(&origin.file, pointer);
            self.found.push(Diagnostic::new(&origin, message, help));
        }
    }
}

fn entries<'d>(document: &'d Marked, key: &str) -> impl Iterator<Item = (&'d String, &'d Value)> {
    document.value.get(key).and_then(Value::as_object).into_iter().flatten()
}

fn explanations(document: &Marked, key: &str) -> BTreeMap<String, Explained> {
    let of = |(name, value): (&String, &Value)| {
        (name.clone(), explained(document, &format!("/{key}/{}", escape(name)), value))
    };
    entries(document, key).map(of).collect()
}

fn explained(document: &Marked, pointer: &str, value: &Value) -> Explained {
    let words = |key: &str| {
        let text = |language: &str| value.get(key).map(|words| word(words, language).trim().to_owned());
        Words { en: text("en").unwrap_or_default(), zh: text("zh").unwrap_or_default() }
    };
    Explained {
        meaning: words("meaning"),
        remedy: words("remedy"),
        source: word(value, "source").to_owned(),
        origin: document.origin(pointer),
    }
}

fn word<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn texts(value: &Value, key: &str) -> Vec<String> {
    let items = value.get(key).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn statuses(value: &Value) -> Vec<u16> {
    let items = value.get("status").and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|status| u16::try_from(status.as_u64()?).ok()).collect()
}

fn is_code(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
