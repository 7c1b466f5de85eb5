//! Writes the description as it is carried.
//!
//! In: a complete `Api`. Out: a text for each product, and one for the error
//! codes, in an order of sorted keys. It always holds that a line says nothing of
//! where it stands in its document, so that what moves there changes nothing here.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{EXTENSION, about::About, head::Head, line};
use crate::{
    Tree,
    api::{Api, Errors, Product},
    names::ERRORS,
};

/// Each text by its name.
pub(crate) fn write(api: &Api) -> Result<Tree, serde_json::Error> {
    let mut tree = Tree::new();
    for (name, product) in &api.products {
        tree.insert(format!("{name}{EXTENSION}"), product_text(product)?);
    }
    if !api.errors.file.is_empty() {
        tree.insert(format!("{ERRORS}{EXTENSION}"), errors_text(&api.errors)?);
    }
    Ok(tree)
}

fn product_text(product: &Product) -> Result<String, serde_json::Error> {
    let mut text = mark(&product.file);
    for operation in &product.operations {
        text.push_str(&format!("{}\t{}\n", line::OPERATION, Head::of(&product.name, operation).written()));
    }
    for event in &product.events {
        text.push_str(&format!("{}\t{}\n", line::EVENT, event.event_type));
    }
    text.push('\n');
    record(&mut text, line::PRODUCT, &product.name, &About::of(product))?;
    for operation in &product.operations {
        record(&mut text, line::OPERATION, &operation.id, operation)?;
    }
    for event in &product.events {
        record(&mut text, line::EVENT, &event.key(), event)?;
    }
    records(&mut text, line::SCHEMA, &product.schemas)?;
    Ok(text)
}

fn errors_text(errors: &Errors) -> Result<String, serde_json::Error> {
    let mut text = mark(&errors.file);
    record(&mut text, line::ERRORS, &errors.file, &())?;
    records(&mut text, line::CODE, &errors.codes)?;
    records(&mut text, line::FAIL_REASON, &errors.fail_reasons)?;
    records(&mut text, line::REQUEST_ID_TAIL, &errors.request_id_tails)?;
    Ok(text)
}

fn mark(file: &str) -> String {
    format!("# Written by `cargo xtask codegen` from {file}.\n")
}

fn records<T: Serialize>(text: &mut String, kind: &str, values: &BTreeMap<String, T>) -> Result<(), serde_json::Error> {
    values.iter().try_for_each(|(name, value)| record(text, kind, name, value))
}

/// A line: what it is, its name, its JSON, in which neither a tab nor the end of a line can stand.
fn record(text: &mut String, kind: &str, name: &str, value: &impl Serialize) -> Result<(), serde_json::Error> {
    let json = serde_json::to_string(value)?;
    text.push_str(&format!("{kind}\t{name}\t{json}\n"));
    Ok(())
}
