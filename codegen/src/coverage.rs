//! `coverage.md`: every operation and callback with its official page, and where what is said of it comes from.
//!
//! In: the `Api`. Out: Markdown, a section for each product, in the order in
//! which everything else is emitted. What only maintainers want to know (dates,
//! pages that disagree, the sources of error codes) stands here and nowhere else.

use std::{collections::BTreeSet, fmt::Write as _};

use crate::{
    Counts,
    api::{Api, Docs, Kind, Page, Product, Schema, Source},
    house::House,
    markdown::cell,
    provenance::phrase,
};

/// The whole document.
pub(crate) fn coverage(api: &Api, house: &House, counts: Counts) -> String {
    let folder = &house.folder;
    let mut text =
        format!("<!-- Written by `cargo xtask codegen` from {folder}/; edit the documents there instead. -->\n\n");
    text.push_str("# Coverage\n\n");
    let Counts { operations, events, .. } = counts;
    let products = api.products.values().filter(|product| !product.operations.is_empty()).count();
    // Writing to a string does not fail.
    let _ = writeln!(
        text,
        "{operations} operations and {events} callbacks of {products} products. Each has a test that builds and \
         decodes its example, and is served by the sandbox.",
    );
    for product in api.products.values() {
        section(&mut text, product, house);
    }
    errors(&mut text, api);
    sdks(&mut text, api, house);
    text
}

fn section(text: &mut String, product: &Product, house: &House) {
    if product.operations.is_empty() && product.events.is_empty() {
        return;
    }
    let _ = write!(text, "\n## {}\n\nFeature `{}`.\n", cell(&product.title), product.name);
    if !product.operations.is_empty() {
        text.push_str("\n| operation | | | official page | source |\n| --- | --- | --- | --- | --- |\n");
    }
    for operation in &product.operations {
        let (id, method, template) = (&operation.id, &operation.method, &operation.template);
        let _ = writeln!(
            text,
            "| {} | `{id}` | `{method} {template}` | {} |",
            title(&operation.docs),
            sourced(&operation.pages, operation.source.as_ref(), house)
        );
    }
    if !product.events.is_empty() {
        text.push_str("\n| callback | | official page | source |\n| --- | --- | --- | --- |\n");
    }
    for event in &product.events {
        let mark = match event.recognized_by.as_slice() {
            [] => String::new(),
            names => format!(" with `{}`", names.join("` and `")),
        };
        let sourced = sourced(&event.pages, event.source.as_ref(), house);
        let _ = writeln!(text, "| {} | `{}`{mark} | {sourced} |", title(&event.docs), event.event_type);
    }
    if !product.rows.is_empty() {
        text.push_str("\n| rows of a file | | official page | source |\n| --- | --- | --- | --- |\n");
    }
    for rows in product.rows.values() {
        let sourced = sourced(&rows.pages, rows.source.as_ref(), house);
        let _ = writeln!(text, "| {} | `{}` | {sourced} |", title(&rows.docs), rows.name);
    }
    let notes = provenance(product);
    if !notes.is_empty() {
        text.push_str("\nOn the sources:\n\n");
    }
    for (path, note) in notes {
        let _ = writeln!(text, "- {path}: {}", line(note));
    }
}

/// What is said of the sources of a product, by what it is said of.
fn provenance(product: &Product) -> Vec<(String, &str)> {
    let mut notes = Vec::new();
    note(&mut notes, "the whole document", &product.docs);
    for operation in &product.operations {
        note(&mut notes, &format!("`{}`", operation.id), &operation.docs);
        for parameter in &operation.parameters {
            walk(&mut notes, &format!("{}.{}", operation.id, parameter.property.wire), &parameter.property.schema);
        }
        for schema in operation.body.iter().map(|body| &body.schema).chain(&operation.response.schema) {
            walk(&mut notes, &operation.id, schema);
        }
    }
    for event in &product.events {
        note(&mut notes, &format!("`{}`", event.key()), &event.docs);
        walk(&mut notes, &event.key(), &event.resource);
    }
    for rows in product.rows.values() {
        note(&mut notes, &format!("`{}`", rows.name), &rows.docs);
        rows.columns
            .iter()
            .for_each(|column| note(&mut notes, &format!("`{}.{}`", rows.name, column.name), &column.docs));
    }
    product.schemas.iter().for_each(|(name, schema)| walk(&mut notes, name, schema));
    notes
}

fn walk<'a>(notes: &mut Vec<(String, &'a str)>, path: &str, schema: &'a Schema) {
    note(notes, &format!("`{path}`"), &schema.docs);
    match &schema.kind {
        Kind::Object(properties) => {
            properties.iter().for_each(|below| walk(notes, &format!("{path}.{}", below.wire), &below.schema));
        }
        Kind::Array(below) | Kind::Map(below) => walk(notes, path, below),
        _ => {}
    }
}

fn note<'a>(notes: &mut Vec<(String, &'a str)>, path: &str, docs: &'a Docs) {
    notes.extend(docs.provenance.as_deref().map(|text| (path.to_owned(), text)));
}

/// Who says what an error means.
fn errors(text: &mut String, api: &Api) {
    let codes = api.errors.codes.iter().map(|(key, code)| (format!("`{key}`"), &code.explained));
    let reasons = api.errors.fail_reasons.iter().map(|(name, reason)| (format!("`fail_reason` `{name}`"), reason));
    let tails = api.errors.request_id_tails.iter().map(|(tail, entry)| (format!("Request-ID with `-{tail}`"), entry));
    let mut rows = codes.chain(reasons).chain(tails).peekable();
    if rows.peek().is_some() {
        text.push_str("\n## Errors\n\n| error | source |\n| --- | --- |\n");
    }
    for (name, explained) in rows {
        let _ = writeln!(text, "| {name} | {} |", line(&explained.source).replace('|', "\\|"));
    }
}

/// The SDKs that are named, with their homes.
fn sdks(text: &mut String, api: &Api, house: &House) {
    let products = api.products.values();
    let sources = products.flat_map(|product| {
        let operations = product.operations.iter().map(|operation| &operation.source);
        let events = product.events.iter().map(|event| &event.source);
        operations.chain(events).chain(product.rows.values().map(|rows| &rows.source))
    });
    let named: BTreeSet<&String> = sources.flatten().flat_map(Source::sdks).collect();
    let named: Vec<_> = house.sdks.iter().filter(|sdk| named.contains(&sdk.key.to_owned())).collect();
    if !named.is_empty() {
        text.push_str("\n## SDKs\n\n| source | | |\n| --- | --- | --- |\n");
    }
    for sdk in named {
        let whose = if sdk.official { "official" } else { "by others" };
        let _ = writeln!(text, "| {} | {whose} | <{}> |", sdk.name, sdk.url);
    }
}

/// One line, however the text was wrapped.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn title(docs: &Docs) -> String {
    cell(docs.title.as_deref().unwrap_or_default())
}

/// Two cells: the official pages, and where they or something else were read.
fn sourced(pages: &[Page], source: Option<&Source>, house: &House) -> String {
    let link = |page: &Page| {
        let updated = page.updated.as_ref().map_or(String::new(), |date| format!(" (of {date})"));
        format!("[{}]({}){updated}", page.role, page.url)
    };
    let links = pages.iter().map(link).collect::<Vec<_>>().join(", ");
    let source = source.map(|source| phrase(source, pages.len(), house)).unwrap_or_default();
    format!("{links} | {}", cell(&source))
}
