//! Rules about how documents are written: what two parts say about one thing,
//! and what examples lead a client to do.

use std::collections::{BTreeMap, BTreeSet};

use super::look::{Look, Visit, finding};
use crate::{
    Diagnostic,
    api::{Docs, Kind, Operation, Origin, Page, Product, Property, Schema},
};

pub(super) fn official_page_is_of_its_role(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let mut check = |origin: &Origin, pages: &[Page]| {
        for page in pages {
            // Only on the newer sites does the address begin with whose page it is.
            let whose = ["/doc/v3/", "/docs/", "/doc/"].iter().find_map(|site| page.url.split_once(site));
            let whose = whose.and_then(|(_, path)| path.split('/').next()).unwrap_or_default();
            if matches!(whose, "merchant" | "partner" | "brand") && whose != page.role {
                let message = format!("{} is not a page for the role `{}`", page.url, page.role);
                found.push(finding(origin, message, "Correct `role`, or the address."));
            }
        }
    };
    for product in look.api.products.values() {
        product.operations.iter().for_each(|operation| check(&operation.origin, &operation.pages));
        product.events.iter().for_each(|event| check(&event.origin, &event.pages));
    }
    look.rows().for_each(|rows| check(&rows.origin, &rows.pages));
}

pub(super) fn title_is_a_title(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let mut check = |origin: &Origin, docs: &Docs| {
        let title = docs.title.as_deref().unwrap_or_default();
        let numbered = title.starts_with(|c: char| c.is_ascii_digit()) && title.contains('、');
        if title.ends_with("API") || title.ends_with('。') || numbered {
            let help = "Copy the text in 【】 alone, without `API`, numbers and full stops.";
            found.push(finding(origin, "this is not a title but a heading or a sentence", help));
        }
    };
    for product in look.api.products.values() {
        product.operations.iter().for_each(|operation| check(&operation.origin, &operation.docs));
        product.events.iter().for_each(|event| check(&event.origin, &event.docs));
    }
    for visit in look.schemas() {
        check(&visit.schema.origin, &visit.schema.docs);
    }
    look.row_docs().for_each(|(origin, docs)| check(origin, docs));
}

/// A single value is mostly the page's example in place of its list.
pub(super) fn enum_of_one_value_says_why(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let Some(values) = visit.schema.kind.values() else { continue };
        if values.len() == 1 && !visit.schema.docs.is_noted() {
            let help = "Add the other values, or say in an `x-provenance` that there is no other.";
            found.push(finding(&visit.schema.origin, "this list has one value", help));
        }
    }
}

/// What is an enum in one place is hardly free text in another.
pub(super) fn one_name_is_one_kind(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let mut enums: BTreeMap<(&str, &str), &Origin> = BTreeMap::new();
    let all = look.schemas();
    let named = |visit: &Visit<'_>| visit.property.and(visit.wire).is_some();
    for visit in all.iter().filter(|visit| named(visit)) {
        if let (Kind::Enum(_), Some(wire)) = (&look.api.follow(visit.schema).kind, visit.wire) {
            enums.insert((&visit.schema.origin.file, wire), &visit.schema.origin);
        }
    }
    for visit in all.iter().filter(|visit| named(visit)) {
        let Some(wire) = visit.wire else { continue };
        let is_text = look.api.follow(visit.schema).kind == Kind::String;
        if let Some(there) = enums.get(&(visit.schema.origin.file.as_str(), wire))
            && is_text
            && !visit.schema.docs.is_noted()
        {
            let message = format!("`{wire}` is text here and a list of values at line {}", there.line);
            found.push(finding(
                &visit.schema.origin,
                message,
                "Use one type for both, or say why in an `x-provenance`.",
            ));
        }
    }
}

/// An example server responds with the example: a client that polls it must come to an end.
pub(super) fn poll_example_is_final(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for (_, operation) in look.operations() {
        let Some(poll) = &operation.poll else { continue };
        let pointer = format!("/{}", poll.state.join("/"));
        let state =
            example_of(look, operation).and_then(|example| example.pointer(&pointer)?.as_str().map(str::to_owned));
        if state.is_some_and(|state| !poll.finals.contains(&state)) {
            let message = "the example's state is not final, so polling for it never ends";
            found.push(finding(&operation.origin, message, "Give the response an example with a final state."));
        }
    }
}

/// The same for a list that is read to its end.
pub(super) fn page_example_is_the_last(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for (_, operation) in look.operations() {
        let Some(names) = &operation.pagination else { continue };
        let Some(example) = example_of(look, operation) else { continue };
        let total = names.total.as_ref().and_then(|name| example.get(name)?.as_u64());
        let items = example.get(&names.items).and_then(|items| items.as_array()).map_or(0, Vec::len);
        if total.is_some_and(|total| total > items as u64) {
            let message = "the example counts more items than it has, so reading the list never ends";
            found.push(finding(&operation.origin, message, "Let the count be that of the example's items."));
        }
    }
}

pub(super) fn idempotent_says_by_what(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for (_, operation) in look.operations().filter(|(_, operation)| operation.retry == crate::api::Retry::Idempotent) {
        let note = operation.docs.note.as_deref().unwrap_or_default();
        let sent = operation.parameters.iter().map(|parameter| parameter.property.wire.as_str());
        let body = operation.body.iter().flat_map(|body| look.api.properties(&body.schema));
        let mut sent = sent.chain(body.map(|property| property.wire.as_str()));
        if !sent.any(|wire| note.contains(&format!("`{wire}`"))) {
            let help = "Name in an `x-note` the parameter by which the server recognises it.";
            found.push(finding(&operation.origin, "this says not by what a repetition is recognised", help));
        }
    }
}

pub(super) fn notify_url_has_a_callback(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for (product, operation) in look.operations() {
        let body = operation.body.iter().flat_map(|body| look.api.properties(&body.schema));
        let asks = body.into_iter().any(|property| property.wire == "notify_url");
        let noted = operation.docs.notes_contain("`notify_url`");
        if asks && product.events.is_empty() && !noted {
            let message = "a `notify_url` is asked for, and the document has no callback";
            found.push(finding(
                &operation.origin,
                message,
                "Add it to `x-webhooks`, or say in an `x-note` where it is.",
            ));
        }
    }
}

/// What must be encrypted on its way there comes back encrypted.
pub(super) fn secret_is_secret_both_ways(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let hidden = |schema: &Schema| schema.encrypted || look.api.follow(schema).encrypted;
    let mut secret: BTreeSet<(String, String, Option<String>)> = BTreeSet::new();
    // A name such as `name` means many things; with the same title it means the same.
    let title = |schema: &Schema| schema.docs.title.clone().or_else(|| look.api.follow(schema).docs.title.clone());
    for visit in look.sent() {
        if let Some(wire) = visit.wire.filter(|_| hidden(visit.schema)) {
            secret.insert((visit.schema.origin.file.clone(), wire.to_owned(), title(visit.schema)));
        }
    }
    for visit in look.schemas().into_iter().filter(|visit| visit.property.is_some()) {
        let Some(wire) = visit.wire else { continue };
        let known = secret.contains(&(visit.schema.origin.file.clone(), wire.to_owned(), title(visit.schema)));
        if known && !hidden(visit.schema) && !visit.schema.docs.is_noted() {
            let message = format!("`{wire}` travels encrypted elsewhere in this document");
            found.push(finding(
                &visit.schema.origin,
                message,
                "Add `x-encrypted`, or say in an `x-note` that it is plain.",
            ));
        }
    }
}

/// Two pages put together: what a direct merchant has and what a partner has.
pub(super) fn merchant_is_not_partner(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let Kind::Object(properties) = &visit.schema.kind else { continue };
        let required = |wire: &str| properties.iter().any(|property| property.wire == wire && property.required);
        if required("mchid") && required("sp_mchid") {
            let message = "`mchid` and `sp_mchid` are both required, so neither a merchant nor a partner fits";
            found.push(finding(&visit.schema.origin, message, "Describe the two in two objects, or use `x-roles`."));
        }
    }
}

/// What two documents have in common stands in one.
pub(super) fn common_type_is_shared(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, Vec<(&Product, &Schema)>> = BTreeMap::new();
    for product in look.api.products.values() {
        for (name, schema) in &product.schemas {
            let known = seen.entry(name).or_default();
            if let Some((other, _)) = known.iter().find(|(_, known)| same_shape(known, schema)) {
                let message = format!("`{name}` stands in {} too, and is the same", other.file);
                found.push(finding(&schema.origin, message, "Move it to shared.yaml."));
            }
            known.push((product, schema));
        }
    }
}

/// Whether two named schemas have the same values or the same properties.
fn same_shape(one: &Schema, other: &Schema) -> bool {
    let names = |properties: &[Property]| {
        properties.iter().map(|property| (property.wire.clone(), property.required)).collect::<Vec<_>>()
    };
    match (&one.kind, &other.kind) {
        (Kind::Enum(one), Kind::Enum(other)) | (Kind::IntegerEnum(one), Kind::IntegerEnum(other)) => {
            one.iter().map(|value| &value.wire).eq(other.iter().map(|value| &value.wire))
        }
        (Kind::Object(one), Kind::Object(other)) => names(one) == names(other),
        (Kind::String, Kind::String) | (Kind::Integer, Kind::Integer) => true,
        _ => false,
    }
}

/// A name in a sentence that nothing has is mostly a slip.
pub(super) fn name_in_a_text_exists(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for product in look.api.products.values() {
        known.insert(&product.name);
        for operation in &product.operations {
            known.insert(&operation.id);
            known.extend(operation.segments.iter().map(|segment| match segment {
                crate::api::Segment::Literal(text) | crate::api::Segment::Parameter(text) => text.as_str(),
            }));
        }
        known.extend(product.events.iter().filter_map(|event| event.original_type.as_deref()));
    }
    let all = look.schemas();
    known.extend(all.iter().filter_map(|visit| visit.wire));
    known.extend(look.columns().map(|column| column.name.as_str()));
    let mut check = |origin: &Origin, docs: &Docs| {
        // A note may speak of what other sources call it.
        let text = docs.description.as_deref().unwrap_or_default();
        for name in
            text.split('`').skip(1).step_by(2).filter(|name| crate::names::is_snake_case(name) && name.contains('_'))
        {
            if !known.contains(name) {
                let message = format!("there is no `{name}` in the documents");
                found.push(finding(origin, message, "Correct the name, or write it without backticks."));
            }
        }
    };
    for product in look.api.products.values() {
        product.operations.iter().for_each(|operation| check(&operation.origin, &operation.docs));
        product.events.iter().for_each(|event| check(&event.origin, &event.docs));
    }
    all.iter().for_each(|visit| check(&visit.schema.origin, &visit.schema.docs));
    look.row_docs().for_each(|(origin, docs)| check(origin, docs));
}

/// A page is about one operation; the same address twice is mostly a slip of the copying.
pub(super) fn page_is_of_one_operation(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, &Operation> = BTreeMap::new();
    for (_, operation) in look.operations() {
        for page in &operation.pages {
            let first = seen.entry(&page.url).or_insert(operation);
            // A page of an API list is about all of it.
            let is_list = page.url.ends_with("apilist.html");
            if first.origin != operation.origin && !is_list && !noted(first, page) && !noted(operation, page) {
                let message = format!("{} is the page of `{}` too", page.url, first.id);
                found.push(finding(
                    &operation.origin,
                    message,
                    "Correct one, or name both operations in an `x-provenance`.",
                ));
            }
        }
    }
}

/// Whether the note speaks of the page by the last segment of its address, or says that it is shared.
fn noted(operation: &Operation, page: &Page) -> bool {
    let segment = page.url.rsplit('/').next().unwrap_or_default();
    operation.docs.notes_contain(segment) || operation.docs.notes_contain("same page")
}

/// A list that is shorter in one place than in another is mostly the page's example.
pub(super) fn enum_has_its_values_everywhere(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(&str, &str, &str), (Vec<&str>, &Origin)> = BTreeMap::new();
    for visit in look.schemas() {
        let (Some(wire), Some(values)) = (visit.property.and(visit.wire), visit.schema.kind.values()) else { continue };
        let title = visit.schema.docs.title.as_deref().unwrap_or_default();
        let values: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
        let key = (visit.schema.origin.file.as_str(), wire, title);
        let (first, there) = seen.entry(key).or_insert((values.clone(), &visit.schema.origin));
        if *first != values && !visit.schema.docs.is_noted() {
            let message = format!("`{wire}` has other values at line {}", there.line);
            found.push(finding(
                &visit.schema.origin,
                message,
                "Use one type for both, or say why in an `x-provenance`.",
            ));
        }
    }
}

/// A response of which nothing is certain is mostly one whose table was not read.
pub(super) fn response_says_what_is_always_there(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for (_, operation) in look.operations() {
        let Some(response) = &operation.response.schema else { continue };
        let target = look.api.follow(response);
        let noted = target.docs.is_noted() || operation.docs.is_noted();
        if !noted && !look.api.properties(response).iter().any(|property| property.required) {
            let help = "Add `required`, or say in an `x-provenance` why nothing is certain.";
            found.push(finding(&operation.origin, "nothing of this response is always there", help));
        }
    }
}

fn example_of(look: &Look<'_>, operation: &Operation) -> Option<serde_json::Value> {
    let response = &operation.response;
    response.example.clone().or_else(|| look.api.example(response.schema.as_ref()?))
}
