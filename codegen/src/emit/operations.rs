//! `operations.rs`: each operation as a value.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use super::code::{Uses, docs, ident, pretty};
use super::types::{constructor, member, setters};
use crate::plan::{Operation, Place, Product};

pub(super) fn file(product: &Product) -> Result<File, syn::Error> {
    let uses = Uses::of(&product.name);
    for name in ["Error", "Meta", "Operation", "Request"] {
        uses.runtime(name);
    }
    let mut blocks = Vec::new();
    for operation in &product.operations {
        blocks.push(structure(&uses, operation)?);
        blocks.push(constructor(
            &uses,
            &operation.name.ident,
            "The operation with what it cannot do without.",
            &operation.fields,
        )?);
        blocks.extend(setters(&uses, "optional_fields", &operation.name.ident, &operation.fields));
        blocks.push(implementation(&uses, operation)?);
    }
    let routes = format!("use crate::products::routes::{} as routes;\n", product.name);
    let imports = uses.imports(Some("super::types"));
    // The routes sort before everything but `std`.
    let at = imports.find("use crate").unwrap_or(0);
    let imports = format!("{}{routes}{}", &imports[..at], &imports[at..]);
    Ok(File::of(&product.file, &[]).with_imports(imports).with_blocks(blocks))
}

fn structure(uses: &Uses, operation: &Operation) -> Result<String, syn::Error> {
    let (lines, name) = (docs(&operation.docs), ident(&operation.name.ident));
    let default = operation.fields.iter().all(|field| field.optional).then(|| quote!(, Default));
    let serialize = operation.has_body.then(|| quote!(, serde::Serialize));
    let members = operation.fields.iter().map(|field| {
        if operation.has_body {
            member(uses, field, true, field.place != Place::Body)
        } else {
            let (lines, name, plain) = (docs(&field.docs), ident(&field.name.ident), uses.ty(&field.ty));
            let ty = if field.optional { quote!(Option<#plain>) } else { plain };
            quote!(#lines pub #name: #ty)
        }
    });
    pretty(quote! {
        #lines
        #[derive(Clone, Debug #default #serialize)]
        #[non_exhaustive]
        pub struct #name { #(#members,)* }
    })
}

fn implementation(uses: &Uses, operation: &Operation) -> Result<String, syn::Error> {
    let (name, route) = (ident(&operation.name.ident), ident(&operation.route.ident));
    let answer = operation.answer.as_ref().map_or_else(|| quote!(()), |ty| uses.ty(ty));
    let mut steps = TokenStream::new();
    for field in &operation.fields {
        let (field_name, wire) = (ident(&field.name.ident), &field.name.wire);
        steps.extend(match field.place {
            Place::Path => quote!(.path(#wire, &self.#field_name)),
            Place::Query => quote!(.query(#wire, &self.#field_name)),
            Place::Header => quote!(.header(#wire, &self.#field_name)),
            Place::Body => TokenStream::new(),
        });
    }
    if operation.has_body {
        steps.extend(quote!(.json(self)));
    }
    pretty(quote! {
        impl Operation for #name {
            type Response = #answer;
            const META: &'static Meta = &routes::#route;
            fn request(&self) -> Result<Request, Error> {
                Request::of(Self::META)#steps.build()
            }
        }
    })
}
