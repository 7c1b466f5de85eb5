//! Rules about what is forgotten in practice: the type of an identifier, the least that a request may hold, a text
//! that was left for later.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::{
    docs::has_chinese,
    look::{Look, finding},
};
use crate::{
    Diagnostic,
    api::{Docs, Kind, Limits, Origin, Product, Schema},
    names::SHARED,
};

/// A field that is called like an identifier of `shared.yaml` is one: as plain text it could be swapped for another.
pub(super) fn identifier_has_its_type(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let shared = look.api.products.get(SHARED).map(|product| &product.schemas);
    let identifiers: BTreeMap<String, &str> = shared
        .into_iter()
        .flatten()
        .filter(|(_, schema)| schema.kind == Kind::String)
        .map(|(name, _)| (name.to_snake_case(), name.as_str()))
        .collect();
    for visit in look.schemas() {
        let (Some(wire), Kind::String) = (visit.property.and(visit.wire), &visit.schema.kind) else { continue };
        let is_it = |known: &str| wire == known || matches!(wire.strip_suffix(known), Some(who) if who.ends_with('_'));
        let Some((_, name)) = identifiers.iter().find(|(known, _)| is_it(known)) else { continue };
        if !visit.schema.encrypted && !visit.schema.docs.is_noted() {
            let help = format!(
                "Refer to it by `allOf: [{{ $ref: 'shared.yaml#/components/schemas/{name}' }}]`, or say in an \
                 `x-provenance` what it is instead."
            );
            found.push(finding(&visit.schema.origin, format!("`{wire}` is text without the type `{name}`"), help));
        }
    }
}

/// Nobody means to send less than nothing, except where a note says that it may be negative.
pub(super) fn sent_amount_has_a_minimum(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.sent().into_iter().filter(|visit| visit.property.is_some()) {
        if look.api.follow(visit.schema).money
            && !has(look, visit.schema, |limits| limits.minimum.is_some())
            && !visit.schema.docs.notes_say("negative")
        {
            let help = "Add `minimum: 1`, or `minimum: 0` where it may be nothing, as a fee or a total, or say in a note \
                        when it is negative.";
            found.push(finding(&visit.schema.origin, "this amount has no minimum", help));
        }
    }
}

/// An empty text in a required field is mostly a variable that was not set.
pub(super) fn required_text_has_a_minimum(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.sent() {
        let required = visit.property.is_some_and(|property| property.required);
        let target = look.api.follow(visit.schema);
        let says = |limits: &Limits| limits.min_length.is_some() || limits.pattern.is_some();
        if required && target.kind == Kind::String && !has(look, visit.schema, says) {
            let help = "Add `minLength: 1`, here or to the type that it refers to.";
            found.push(finding(&visit.schema.origin, "this required text may be empty", help));
        }
    }
}

fn has(look: &Look<'_>, schema: &Schema, says: impl Fn(&Limits) -> bool) -> bool {
    look.api.layers(schema).any(|layer| says(&layer.limits))
}

/// Words that stand for a text that nobody has written yet.
const LATER: &[&str] = &["TODO", "FIXME", "TBD", "XXX", "待补充", "待定"];

pub(super) fn nothing_is_left_for_later(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    each_text(look, &mut |origin, docs| {
        let texts = [&docs.title, &docs.description, &docs.note, &docs.provenance].into_iter().flatten();
        for text in texts {
            let is_word = |word: &&&str| {
                let own = |c: char| c.is_ascii_alphanumeric() || c == '_';
                text.match_indices(**word).any(|(at, _)| {
                    let (before, after) = (&text[..at], &text[at + word.len()..]);
                    !before.ends_with(own) && !after.starts_with(own)
                })
            };
            if let Some(word) = LATER.iter().find(is_word) {
                found.push(finding(origin, format!("`{word}` stands in place of a text"), "Write it."));
            }
        }
    });
}

/// A description is English; official words stand in it in brackets or quotes, or as a unit.
pub(super) fn description_is_english(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    each_text(look, &mut |origin, docs| {
        let text = docs.description.as_deref().unwrap_or_default();
        if has_chinese(&outside(text)) {
            let help = "Write it in English; an official word may stand in brackets behind the English one.";
            found.push(finding(origin, "this description is not all English", help));
        }
    });
}

/// The text without what stands in brackets, quotes and backticks, and without the units of money.
fn outside(text: &str) -> String {
    let mut closing: Vec<char> = Vec::new();
    let mut left = String::new();
    for c in text.chars() {
        if closing.last() == Some(&c) {
            closing.pop();
            continue;
        }
        let opened = match c {
            '(' => Some(')'),
            '（' => Some('）'),
            '“' => Some('”'),
            '「' => Some('」'),
            '"' | '`' => Some(c),
            _ => None,
        };
        closing.extend(opened);
        if closing.is_empty() && !matches!(c, '元' | '角' | '分') {
            left.push(c);
        }
    }
    left
}

fn each_text(look: &Look<'_>, see: &mut impl FnMut(&Origin, &Docs)) {
    for product in look.api.products.values() {
        see(&top(product), &Docs { description: Some(product.description.clone()), ..product.docs.clone() });
        product.operations.iter().for_each(|operation| see(&operation.origin, &operation.docs));
        product.events.iter().for_each(|event| see(&event.origin, &event.docs));
    }
    look.schemas().iter().for_each(|visit| see(&visit.schema.origin, &visit.schema.docs));
}

/// The head of a document.
fn top(product: &Product) -> Origin {
    Origin { file: product.file.clone(), line: 2, column: 1, pointer: "/info".to_owned() }
}
