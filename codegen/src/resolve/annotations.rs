//! The `x-` keys and the texts that people read.
//!
//! In: the extensions at one position, whose shapes `load` has checked. Out: docs, pages
//! and flags; a word that is not in its list is a finding.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::Value;

use super::Resolver;
use crate::{
    api::{Docs, EnumValue, Kind, Page, Pagination, Poll, Retry, escape},
    load::Document,
};

/// The `x-` keys of one place.
pub(super) type Extensions = IndexMap<String, Value>;

impl Resolver<'_> {
    pub(super) fn docs(
        &mut self,
        document: &Document,
        pointer: &str,
        title: Option<&String>,
        description: Option<&String>,
        extensions: &Extensions,
    ) -> Docs {
        Docs {
            title: title.map(|text| text.trim().to_owned()),
            description: description.map(|text| text.trim().to_owned()),
            note: text(extensions, "x-note"),
            provenance: text(extensions, "x-provenance"),
            roles: self.roles(document, pointer, extensions),
        }
    }

    fn roles(&mut self, document: &Document, pointer: &str, extensions: &Extensions) -> BTreeMap<String, String> {
        let mut roles = BTreeMap::new();
        for (role, word) in extensions.get("x-roles").and_then(Value::as_object).into_iter().flatten() {
            let word = word.as_str().unwrap_or_default();
            if !matches!(word, "required" | "optional" | "omitted") {
                self.report(
                    document,
                    &format!("{pointer}/x-roles/{role}"),
                    format!("`{word}` does not say who sends it"),
                    "Write `required`, `optional` or `omitted`.",
                );
            }
            roles.insert(role.clone(), word.to_owned());
        }
        roles
    }

    pub(super) fn pages(&mut self, document: &Document, pointer: &str, extensions: &Extensions) -> Vec<Page> {
        let mut pages = Vec::new();
        for (index, page) in
            extensions.get("x-official-pages").and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            let word = |key: &str| page.get(key).and_then(Value::as_str).map(str::to_owned);
            let (role, url) = (word("role").unwrap_or_default(), word("url").unwrap_or_default());
            let here = format!("{pointer}/x-official-pages/{index}");
            if !matches!(role.as_str(), "merchant" | "partner") {
                self.report(
                    document,
                    &format!("{here}/role"),
                    format!("`{role}` is not a role"),
                    "Write `merchant` or `partner`.",
                );
            }
            if !url.starts_with("https://") || url.contains(|c: char| c.is_whitespace() || c == '>' || c == ')') {
                self.report(
                    document,
                    &format!("{here}/url"),
                    "this is not the address of a page",
                    "Write an https address.",
                );
            }
            for key in ["updated", "read"] {
                if word(key).is_some_and(|date| !is_date(&date)) {
                    self.report(
                        document,
                        &format!("{here}/{key}"),
                        "this is not a date",
                        "Write it as \"2026-11-22\".",
                    );
                }
            }
            pages.push(Page { role, url, updated: word("updated"), read: word("read").unwrap_or_default() });
        }
        pages
    }

    pub(super) fn retry(&mut self, document: &Document, pointer: &str, method: &str, extensions: &Extensions) -> Retry {
        let default = if method == "GET" { Retry::Read } else { Retry::Never };
        match extensions.get("x-retry").and_then(Value::as_str) {
            None => default,
            Some("read") => Retry::Read,
            Some("idempotent") => Retry::Idempotent,
            Some("never") => Retry::Never,
            Some(word) => {
                let pointer = format!("{pointer}/x-retry");
                self.report(
                    document,
                    &pointer,
                    format!("`{word}` is not a retry class"),
                    "Write `read`, `idempotent` or `never`.",
                );
                default
            }
        }
    }

    /// Whether the schema is a type of money (`x-money`).
    pub(super) fn money(&mut self, document: &Document, pointer: &str, kind: &Kind, extensions: &Extensions) -> bool {
        let Some(unit) = extensions.get("x-money").and_then(Value::as_str) else { return false };
        let named = pointer.strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'));
        let here = format!("{pointer}/x-money");
        if unit != "fen" {
            let message = format!("`{unit}` is not a unit of money that is understood");
            self.report(document, &here, message, "Write `fen`, a hundredth of a yuan.");
        } else if !named || *kind != Kind::Integer {
            let help = "Give the integer a name in `components.schemas`, mark it there, and refer to it.";
            self.report(document, &here, "money is a named integer", help);
        }
        true
    }

    /// The values of an open enum, each with its sentence.
    pub(super) fn enum_values(
        &mut self,
        document: &Document,
        pointer: &str,
        values: &[String],
        extensions: &Extensions,
    ) -> Vec<EnumValue> {
        let sentences = extensions.get("x-enum-descriptions").and_then(Value::as_object);
        for value in sentences.into_iter().flatten().map(|(value, _)| value).filter(|value| !values.contains(value)) {
            let pointer = format!("{pointer}/x-enum-descriptions/{}", escape(value));
            self.report(
                document,
                &pointer,
                format!("`{value}` is not in `enum`"),
                "Correct the spelling, or add the value to `enum`.",
            );
        }
        let renamed = renamed(extensions);
        for value in renamed.keys().filter(|value| !values.contains(value)) {
            let pointer = format!("{pointer}/x-rust-names/{}", escape(value));
            let message = format!("`{value}` is not in `enum`");
            self.report(document, &pointer, message, "Correct the spelling, or add the value to `enum`.");
        }
        let mut known = Vec::<EnumValue>::new();
        for (index, wire) in values.iter().enumerate() {
            if known.iter().any(|value| value.wire == *wire) {
                self.report(
                    document,
                    &format!("{pointer}/enum/{index}"),
                    format!("`{wire}` stands here twice"),
                    "Remove one.",
                );
                continue;
            }
            let description =
                sentences.and_then(|all| all.get(wire)).and_then(Value::as_str).map(|text| text.trim().to_owned());
            known.push(EnumValue { wire: wire.clone(), renamed: renamed.get(wire).cloned(), description });
        }
        known
    }
}

pub(super) fn text(extensions: &Extensions, key: &str) -> Option<String> {
    extensions.get(key).and_then(Value::as_str).map(|text| text.trim().to_owned())
}

/// `x-rust-names`: what code calls each of these, where their own texts read alike.
pub(super) fn renamed(extensions: &Extensions) -> BTreeMap<String, String> {
    let names = extensions.get("x-rust-names").and_then(Value::as_object).into_iter().flatten();
    names.filter_map(|(wire, name)| Some((wire.clone(), name.as_str()?.to_owned()))).collect()
}

/// A name, or several.
pub(super) fn names(extensions: &Extensions, key: &str) -> Vec<String> {
    match extensions.get(key) {
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(name) => name.as_str().map(str::to_owned).into_iter().collect(),
        None => Vec::new(),
    }
}

/// The names of `x-pagination`; whether they lead anywhere is checked on the complete `Api`.
pub(super) fn pagination(extensions: &Extensions) -> Option<Pagination> {
    let names = extensions.get("x-pagination")?;
    let name = |key: &str| names.get(key).and_then(Value::as_str).map(str::to_owned);
    Some(Pagination { offset: name("offset")?, limit: name("limit")?, items: name("items")?, total: name("total") })
}

/// `x-poll`; whether it leads anywhere is checked on the complete `Api`.
pub(super) fn poll(extensions: &Extensions) -> Option<Poll> {
    let poll = extensions.get("x-poll")?;
    let state = poll.get("state")?.as_str()?.split('.').map(str::to_owned).collect();
    let finals = poll.get("final")?.as_array()?.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    Some(Poll { state, finals })
}

pub(super) fn texts(extensions: &Extensions, key: &str) -> Vec<String> {
    let items = extensions.get(key).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

pub(super) fn flag(extensions: &Extensions, key: &str) -> bool {
    extensions.get(key).and_then(Value::as_bool).unwrap_or_default()
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.char_indices().all(|(at, c)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() })
}
