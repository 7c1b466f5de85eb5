//! `operations.rs`: each operation as a value.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    code::{Uses, docs, ident, pretty},
    example::example,
    file::File,
    types::{by_fields, constructor, debug, member, setters},
};
use crate::plan::{Operation, Product, RequestPart};

pub(super) fn file(product: &Product) -> Result<File, syn::Error> {
    let uses = Uses::of(product);
    for name in ["Error", "Meta", "Request"] {
        uses.client(name);
    }
    let mut blocks = Vec::new();
    for operation in &product.operations {
        blocks.push(structure(&uses, operation, &example(product, operation)?)?);
        blocks.extend(traits(&uses, operation));
        blocks.extend(constructor(
            &uses,
            &operation.name.ident,
            ["operation", "parameters"],
            &operation.fields,
            operation.required.as_deref(),
        )?);
        blocks.extend(setters(&uses, "crate::optional_fields", &operation.name.ident, &operation.fields));
        blocks.push(implementation(&uses, operation)?);
        blocks.extend(pages(&uses, operation)?);
        blocks.extend(settles(&uses, operation)?);
    }
    uses.line(format!("use crate::products::routes::{} as routes;\n", product.name));
    Ok(File::of(&product.file, &[]).with_imports(uses.imports(Some("super::types"))).with_blocks(blocks))
}

fn structure(uses: &Uses, operation: &Operation, example: &[String]) -> Result<String, syn::Error> {
    let about = [&[String::new()][..], example, &operation.error_docs].concat();
    let (lines, about) = (docs(&operation.docs), docs(&about));
    let name = ident(&operation.name.ident);
    let default = operation.fields.iter().all(|field| field.optional).then(|| quote!(, Default));
    let debug = traits(uses, operation).is_none().then(|| quote!(, Debug));
    let members = operation.fields.iter().map(|field| member(uses, field));
    pretty(quote! {
        #lines #about
        #[derive(Clone #debug #default)]
        #[non_exhaustive]
        pub struct #name { #(#members,)* }
    })
}

/// `Debug` and, where there is a body, what makes it; none where the derived `Debug` is all.
fn traits(uses: &Uses, operation: &Operation) -> Option<String> {
    let (name, fields) = (&operation.name.ident, &operation.fields);
    if operation.has_body {
        return Some(by_fields(uses, "sent", name, false, fields, |field| field.part != RequestPart::Body));
    }
    debug(name, fields)
}

fn implementation(uses: &Uses, operation: &Operation) -> Result<String, syn::Error> {
    let (name, route) = (ident(&operation.name.ident), ident(&operation.route.ident));
    let response = operation.response.as_ref().map_or_else(|| quote!(()), |ty| uses.ty(ty));
    let mut steps = TokenStream::new();
    for field in &operation.fields {
        let (field_name, wire) = (ident(&field.name.ident), &field.name.wire);
        steps.extend(match field.part {
            RequestPart::Path => quote!(.path(#wire, &self.#field_name)),
            RequestPart::Query => quote!(.query(#wire, &self.#field_name)),
            RequestPart::Header => quote!(.header(#wire, &self.#field_name)),
            RequestPart::Upload => quote!(.upload(&self.#field_name)),
            RequestPart::Body => TokenStream::new(),
        });
    }
    if operation.has_body {
        steps.extend(quote!(.json(self)));
    }
    let (kind, response) = match operation.file {
        true => ("FileOperation", TokenStream::new()),
        false => ("Operation", quote!(type Response = #response;)),
    };
    uses.client(kind);
    let kind = ident(kind);
    pretty(quote! {
        impl #kind for #name {
            #response
            const META: &'static Meta = &routes::#route;
            #[inline]
            fn request(&self) -> Result<Request, Error> {
                Request::of(Self::META)#steps.build()
            }
        }
    })
}

/// How the list comes in pages.
fn pages(uses: &Uses, operation: &Operation) -> Result<Option<String>, syn::Error> {
    let Some(pages) = &operation.pages else { return Ok(None) };
    let (name, item) = (ident(&operation.name.ident), uses.ty(&pages.item));
    let [offset, limit, items] = [&pages.offset, &pages.limit, &pages.items].map(|name| ident(name));
    let total = pages.total.as_ref().map(|total| ident(total)).map(|total| quote!(, total: #total));
    let line = quote!(offset: #offset, limit: #limit, items: #items as #item #total).to_string();
    let line = line.replace(" :", ":").replace(" ,", ",");
    Ok(Some(format!("wechatpay_client::paginated! {{\n    {name} {{ {line} }}\n}}\n")))
}

/// When the response does not change any more.
fn settles(uses: &Uses, operation: &Operation) -> Result<Option<String>, syn::Error> {
    let (Some(settles), Some(response)) = (&operation.settles, &operation.response) else { return Ok(None) };
    uses.client("Settles");
    let (name, response, state) = (ident(&operation.name.ident), uses.ty(response), uses.ty(&settles.state));
    let finals = settles.finals.iter().map(|variant| ident(variant));
    let mut found = quote!(response);
    let last = settles.path.len().saturating_sub(1);
    for (at, (field, optional)) in settles.path.iter().enumerate() {
        let field = ident(field);
        found = match (optional, at == last) {
            (true, true) => quote!(#found.#field.as_ref()),
            (true, false) => quote!(#found.#field.as_ref()?),
            (false, true) => quote!(Some(&#found.#field)),
            (false, false) => quote!(#found.#field),
        };
    }
    let block = quote! {
        impl Settles for #name {
            type State = #state;
            #[inline]
            fn state(response: &#response) -> Option<&#state> {
                #found
            }
            #[inline]
            fn is_final(state: &#state) -> bool {
                matches!(state, #(#state::#finals)|*)
            }
        }
    };
    pretty(block).map(Some)
}
