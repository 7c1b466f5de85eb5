//! `events.rs`: the product's callbacks as one enum.

use quote::quote;

use super::File;
use super::code::{Uses, docs, ident, in_macro};
use crate::plan::Product;

pub(super) fn file(product: &Product) -> Result<File, syn::Error> {
    let uses = Uses::of(&product.name);
    uses.runtime("self");
    let lines = docs(&product.event_docs);
    let variants = product.events.iter().map(|event| {
        let (lines, name, wire) = (docs(&event.docs), ident(&event.name.ident), &event.name.wire);
        let resource = uses.ty(&event.resource);
        quote!(#lines #name(#resource) = #wire)
    });
    let block = in_macro("events", quote!(#lines pub enum Event { #(#variants,)* }))?;
    Ok(File::of(&product.file, &[]).with_imports(uses.imports(Some("super::types"))).with_blocks(vec![block]))
}
