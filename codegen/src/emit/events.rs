//! `events.rs`: a product's callbacks as one enum, and those of all products as another.

use proc_macro2::Literal;
use quote::quote;

use super::{
    code::{Uses, docs, ident, in_macro},
    file::File,
};
use crate::{
    names::SHARED,
    plan::{Case, Plan, Product, identifier},
};

pub(super) fn file(product: &Product) -> Result<File, syn::Error> {
    let uses = Uses::of(product);
    let lines = docs(&product.event_docs);
    let variants = product.events.iter().map(|event| {
        let (lines, name, wire) = (docs(&event.docs), ident(&event.name.ident), &event.event_type);
        let resource = uses.ty(&event.resource);
        let key = (!event.deduplicate_by.is_empty()).then(|| {
            let fields = &event.deduplicate_by;
            quote!(#[deduplicate_by(#(#fields),*)])
        });
        let marks = &event.recognized_by;
        let mark = (!marks.is_empty()).then(|| quote!(#[recognized_by(#(#marks),*)]));
        let first = (event.precedence > 0).then(|| {
            let precedence = Literal::u8_unsuffixed(event.precedence);
            quote!(#[precedence(#precedence)])
        });
        quote!(#lines #key #mark #first #name(#resource) = #wire)
    });
    let block = in_macro("events", quote!(#lines pub enum Event { #(#variants,)* }))?;
    Ok(File::of(&product.file, &[]).with_imports(uses.imports(Some("super::types"))).with_blocks(vec![block]))
}

/// The union of all products' callbacks.
pub(super) fn all(plan: &Plan) -> Result<File, syn::Error> {
    let variants = plan.products.iter().filter(|product| !product.events.is_empty()).map(|product| {
        let (name, module, feature) =
            (ident(&identifier(&product.name, Case::Camel)), ident(&product.name), &product.name);
        let lines = docs(&product.event_docs);
        let cfg = (product.name != SHARED).then(|| quote!(#[cfg(feature = #feature)]));
        quote!(#lines #cfg #name(super::#module::Event))
    });
    let lines = docs(&["A callback of any product, decrypted.".to_owned()]);
    let block = in_macro("all_events", quote!(#lines pub enum Event { #(#variants,)* }))?;
    let docs = ["The callbacks of all products as one enum.".to_owned()];
    Ok(File::of_all(&docs).with_blocks(vec![block]))
}
