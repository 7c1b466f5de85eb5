//! Rules about what people read.

use super::look::{Look, finding};
use crate::{
    Diagnostic,
    api::{Docs, Origin, Page, Source},
};

pub(super) fn operation_has_official_page(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let help = "Add `x-official-pages` with role and url.";
    for (origin, name, pages, source) in sourced(look) {
        if source.is_some_and(Source::is_a_page) && pages.is_empty() {
            let message = format!("`{name}` rests on an official page, and does not say which");
            found.push(finding(origin, message, help));
        }
    }
}

pub(super) fn operation_has_source(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for (origin, name, _, source) in sourced(look) {
        if source.is_none() {
            let help = "Add `x-source` here, or to `info` if the whole document has one source.";
            found.push(finding(origin, format!("`{name}` does not say where its description comes from"), help));
        }
    }
}

/// What says where its description comes from: operations, callbacks and rows.
fn sourced<'a>(
    look: &Look<'a>,
) -> impl Iterator<Item = (&'a Origin, &'a str, &'a [Page], Option<&'a Source>)> + use<'a> {
    look.api.products.values().flat_map(|product| {
        let operations = product.operations.iter();
        let operations = operations.map(|it| (&it.origin, it.id.as_str(), it.pages.as_slice(), it.source.as_ref()));
        let events = product.events.iter();
        let events = events.map(|it| (&it.origin, it.event_type.as_str(), it.pages.as_slice(), it.source.as_ref()));
        let rows = product.rows.values();
        let rows = rows.map(|it| (&it.origin, it.name.as_str(), it.pages.as_slice(), it.source.as_ref()));
        operations.chain(events).chain(rows)
    })
}

pub(super) fn operation_has_chinese_title(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let operations = look.operations().map(|(_, operation)| (&operation.origin, &operation.docs));
    let events =
        look.api.products.values().flat_map(|product| &product.events).map(|event| (&event.origin, &event.docs));
    for (origin, _) in operations.chain(events).filter(|(_, docs)| !docs.title.as_deref().is_some_and(has_chinese)) {
        found.push(finding(
            origin,
            "`summary` is not the official Chinese title",
            "Copy the title of the official page.",
        ));
    }
}

/// A type is read about apart from where it is used. A field has its title, and a description where that helps.
pub(super) fn type_is_described(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for product in look.api.products.values() {
        for schema in product.schemas.values() {
            if schema.docs.description.is_none() && look.api.follow(schema).docs.description.is_none() {
                let help = "Write an English sentence of your own.";
                found.push(finding(&schema.origin, "this type has no description", help));
            }
        }
    }
}

/// Words that say nothing by themselves.
const EMPTY: &[&str] = &["a", "an", "the", "of", "its", "their", "this", "it", "is", "s", "for", "to"];

/// The name and the title say it already, so a reader has read a line for nothing.
pub(super) fn description_says_more_than_the_name(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let (Some(wire), true) = (visit.wire, visit.property.is_some()) else { continue };
        let Some(description) = &visit.schema.docs.description else { continue };
        let lower = description.to_lowercase();
        let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let name: Vec<&str> = wire.split('_').collect();
        if words.all(|word| EMPTY.contains(&word) || name.contains(&word)) {
            let message = format!("this description says no more than the name `{wire}`");
            let help = "Leave it out, or say what title, type and limits do not: a unit, a condition, who sends it.";
            found.push(finding(&visit.schema.origin, message, help));
        }
    }
}

pub(super) fn field_has_chinese_title(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for (origin, _) in look.row_docs().filter(|(_, docs)| !docs.title.as_deref().is_some_and(has_chinese)) {
        let help = "Copy it from the official page, or from a file.";
        found.push(finding(origin, "`title` is not the official Chinese title", help));
    }
    for visit in look.schemas().into_iter().filter(|visit| visit.property.is_some()) {
        let target = look.api.follow(visit.schema);
        let title = visit.schema.docs.title.as_deref().or(target.docs.title.as_deref());
        if !title.is_some_and(has_chinese) {
            found.push(finding(
                &visit.schema.origin,
                "`title` is not the official Chinese title",
                "Copy it from the official page.",
            ));
        }
    }
}

pub(super) fn enum_value_is_described(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let Some(values) = visit.schema.kind.values() else { continue };
        for value in values.iter().filter(|value| value.description.is_none()) {
            let message = format!("the value `{}` is not described", value.wire);
            found.push(finding(&visit.schema.origin, message, "Add it to `x-enum-descriptions`."));
        }
    }
}

/// Words of a sentence about the page or another source, rather than about what it describes.
const SOURCES: &[&str] = &[
    "copies",
    "copy",
    "description",
    "descriptions",
    "official",
    "page",
    "pages",
    "sdk",
    "sdks",
    "source",
    "sources",
    "typings",
];

/// Notes stand in users' hover texts. What a maintainer wants to know of the page does not.
pub(super) fn note_is_for_callers(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let mut check = |origin: &Origin, docs: &Docs| {
        // What stands in backticks is a name.
        let text: String = docs.note.iter().flat_map(|note| note.split('`').step_by(2)).collect();
        let mut words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
        if let Some(word) = words.find(|word| SOURCES.contains(&word.as_str())) {
            let message = format!("the note speaks of a {word}, not of what a caller meets");
            let help = "Write what callers need, and move the rest to `x-provenance`, which goes to coverage.md.";
            found.push(finding(origin, message, help));
        }
    };
    for product in look.api.products.values() {
        check(&Origin { file: product.file.clone(), line: 2, ..Origin::default() }, &product.docs);
        product.operations.iter().for_each(|operation| check(&operation.origin, &operation.docs));
        product.events.iter().for_each(|event| check(&event.origin, &event.docs));
    }
    look.schemas().iter().for_each(|visit| check(&visit.schema.origin, &visit.schema.docs));
    look.row_docs().for_each(|(origin, docs)| check(origin, docs));
}

pub(super) fn has_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}
