//! `coverage.md`: every operation and callback with its official page.
//!
//! In: the `Api`. Out: Markdown, a table for each product, in the order in
//! which everything else is emitted.

use std::fmt::Write as _;

use crate::Counts;
use crate::api::{Api, Docs, Page, Product};

/// The whole document.
pub(crate) fn coverage(api: &Api, counts: Counts) -> String {
    let mut text =
        String::from("<!-- Written by `cargo xtask codegen` from spec/; edit the documents there instead. -->\n\n");
    text.push_str("# Coverage\n\n");
    let Counts { operations, events, .. } = counts;
    let products = api.products.values().filter(|product| !product.operations.is_empty()).count();
    // Writing to a string does not fail.
    let _ = writeln!(
        text,
        "{operations} operations and {events} callbacks of {products} products. Each has a test that builds and \
         decodes its example, and is answered by the sandbox.",
    );
    for product in api.products.values() {
        section(&mut text, product);
    }
    text
}

fn section(text: &mut String, product: &Product) {
    if product.operations.is_empty() && product.events.is_empty() {
        return;
    }
    let _ = write!(text, "\n## {}\n\nFeature `{}`.\n", product.title, product.name);
    if !product.operations.is_empty() {
        text.push_str("\n| operation | | | official page |\n| --- | --- | --- | --- |\n");
    }
    for operation in &product.operations {
        let (id, method, template) = (&operation.id, &operation.method, &operation.template);
        let _ = writeln!(
            text,
            "| {} | `{id}` | `{method} {template}` | {} |",
            title(&operation.docs),
            links(&operation.pages)
        );
    }
    if !product.events.is_empty() {
        text.push_str("\n| callback | | official page |\n| --- | --- | --- |\n");
    }
    for event in &product.events {
        let told = match event.recognized_by.as_slice() {
            [] => String::new(),
            names => format!(" with `{}`", names.join("` and `")),
        };
        let _ = writeln!(text, "| {} | `{}`{told} | {} |", title(&event.docs), event.event_type, links(&event.pages));
    }
}

fn title(docs: &Docs) -> String {
    docs.title.as_deref().unwrap_or_default().replace('|', "\\|")
}

fn links(pages: &[Page]) -> String {
    pages.iter().map(|page| format!("[{}]({})", page.role, page.url)).collect::<Vec<_>>().join(", ")
}
