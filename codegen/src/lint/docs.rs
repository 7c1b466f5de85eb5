//! Rules about what people read.

use super::look::{Look, finding};
use crate::{
    Diagnostic,
    api::{Docs, Kind, Origin},
};

pub(super) fn operation_has_official_page(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let help = "Add `x-official-pages` with role, url and the date on which it was read.";
    for (_, operation) in look.operations().filter(|(_, operation)| operation.pages.is_empty()) {
        found.push(finding(&operation.origin, format!("`{}` names no official page", operation.id), help));
    }
    for event in look.api.products.values().flat_map(|product| &product.events).filter(|event| event.pages.is_empty()) {
        found.push(finding(&event.origin, format!("`{}` names no official page", event.event_type), help));
    }
    for rows in look.rows().filter(|rows| rows.pages.is_empty()) {
        found.push(finding(&rows.origin, format!("`{}` names no official page", rows.name), help));
    }
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

pub(super) fn everything_is_described(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for (origin, _) in look.row_docs().filter(|(_, docs)| docs.description.is_none()) {
        found.push(finding(origin, "this has no description", "Write an English sentence of your own."));
    }
    for visit in look.schemas() {
        // Items of a list are described by the list, and a body by its operation.
        let top = visit.property.is_some() || visit.schema.origin.pointer.matches('/').count() == 3;
        let target = look.api.follow(visit.schema);
        if top && visit.schema.docs.description.is_none() && target.docs.description.is_none() {
            found.push(finding(
                &visit.schema.origin,
                "this has no description",
                "Write an English sentence of your own.",
            ));
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
        let Kind::Enum(values) = &visit.schema.kind else { continue };
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
