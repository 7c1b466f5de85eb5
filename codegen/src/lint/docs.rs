//! Rules about what people read.

use super::look::{Look, finding};
use crate::Diagnostic;
use crate::api::Kind;

pub(super) fn operation_has_official_page(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let help = "Add `x-official-pages` with role, url and the date on which it was read.";
    for (_, operation) in look.operations().filter(|(_, operation)| operation.pages.is_empty()) {
        found.push(finding(&operation.origin, format!("`{}` names no official page", operation.id), help));
    }
    for event in look.api.products.values().flat_map(|product| &product.events).filter(|event| event.pages.is_empty()) {
        found.push(finding(&event.origin, format!("`{}` names no official page", event.event_type), help));
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

pub(super) fn has_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}
