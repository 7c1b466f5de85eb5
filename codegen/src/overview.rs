//! `products.md`: the table of products that the front page of the crate shows.
//!
//! In: the `Api`. Out: Markdown, a row for each product that has operations or callbacks.

use std::fmt::Write as _;

use crate::{api::Api, house::House, markdown::cell, names::SHARED};

/// The whole document.
pub(crate) fn products(api: &Api, house: &House) -> String {
    let folder = &house.folder;
    let mut text =
        format!("<!-- Written by `cargo xtask codegen` from {folder}/; edit the documents there instead. -->\n\n");
    text.push_str("| product | module and feature | operations | callbacks |\n| --- | --- | --- | --- |\n");
    for product in api.products.values().filter(|product| product.name != SHARED) {
        let (operations, events) = (product.operations.len(), product.events.len());
        if operations + events == 0 {
            continue;
        }
        let (title, name) = (cell(&product.title), &product.name);
        // Writing to a string does not fail.
        let _ = writeln!(text, "| {title} | [`{name}`]({name}/index.html) | {operations} | {events} |");
    }
    text
}
