//! `types.rs`: the product's structs, enums, identifiers and amounts.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    code::{Uses, docs, ident, in_macro, pretty},
    file::File,
};
use crate::plan::{Field, Product, Shape, TypeItem};

pub(super) fn file(product: &Product) -> Result<File, syn::Error> {
    let uses = Uses::of(product);
    let mut blocks = Vec::new();
    for item in &product.types {
        blocks.extend(item_blocks(&uses, item)?);
    }
    Ok(File::of(&product.file, &[]).with_imports(uses.imports(None)).with_blocks(blocks))
}

fn item_blocks(uses: &Uses, item: &TypeItem) -> Result<Vec<String>, syn::Error> {
    let (lines, name) = (docs(&item.docs), ident(&item.name.ident));
    let mark = item.sensitive.then(|| quote!(#[sensitive]));
    match &item.shape {
        Shape::Text => Ok(vec![in_macro("text", quote!(#lines #mark pub struct #name;))?]),
        Shape::Integer => Ok(vec![in_macro("integer", quote!(#lines #mark pub struct #name;))?]),
        Shape::Money => Ok(vec![in_macro("money", quote!(#lines #mark pub struct #name;))?]),
        Shape::Enum(variants) => {
            let variants = variants.iter().map(|variant| {
                let (lines, name, wire) = (docs(&variant.docs), ident(&variant.name.ident), &variant.name.wire);
                quote!(#lines #name = #wire)
            });
            Ok(vec![in_macro("open_enum", quote!(#lines #mark pub enum #name { #(#variants,)* }))?])
        }
        Shape::Struct { fields, sent, received, required, download } => {
            let mut blocks = structure(uses, item, fields, *sent, *received)?;
            if *sent {
                let words = ["value", "fields"];
                blocks.extend(constructor(uses, &item.name.ident, words, fields, required.as_deref())?);
                blocks.extend(setters(uses, "wechatpay_client::setters", &item.name.ident, fields));
            }
            if !download.is_empty() {
                let ways = download.join(", ");
                blocks.push(format!("wechatpay_client::file_location! {{\n    {name} {{ {ways} }}\n}}\n"));
            }
            Ok(blocks)
        }
    }
}

fn structure(
    uses: &Uses,
    item: &TypeItem,
    fields: &[Field],
    sent: bool,
    received: bool,
) -> Result<Vec<String>, syn::Error> {
    let (lines, name) = (docs(&item.docs), ident(&item.name.ident));
    let default = sent && fields.iter().all(|field| field.optional);
    let debug = debug(&item.name.ident, item.sensitive, fields);
    let derives = derives(debug.is_none(), sent, received, default);
    let members = fields.iter().map(|field| member(uses, field, sent, false));
    let mut blocks = vec![pretty(quote!(#lines #derives #[non_exhaustive] pub struct #name { #(#members,)* }))?];
    blocks.extend(debug);
    Ok(blocks)
}

fn derives(debug: bool, sent: bool, received: bool, default: bool) -> TokenStream {
    let default = if default { quote!(, Default) } else { TokenStream::new() };
    let debug = if debug { quote!(, Debug) } else { TokenStream::new() };
    match (sent, received) {
        (true, true) => quote!(#[derive(Clone #debug #default, serde::Serialize, serde::Deserialize)]),
        (true, false) => quote!(#[derive(Clone #debug #default, serde::Serialize)]),
        // Responses are encoded only by the tests that send their examples round.
        _ => quote!(#[derive(Clone #debug, serde::Deserialize)] #[cfg_attr(test, derive(serde::Serialize))]),
    }
}

/// The `Debug` of a struct that is personal or has a personal field; any other derives its own.
pub(super) fn debug(name: &str, personal: bool, fields: &[Field]) -> Option<String> {
    let fields: Vec<_> = fields.iter().map(|field| (field.name.ident.as_str(), field.hidden)).collect();
    if personal {
        return Some(format!("wechatpay_client::debug! {{\n    {name}: hidden\n}}\n"));
    }
    debug_of(name, &fields)
}

/// The `Debug` of a struct with these fields, each with whether it is hidden; none where nothing is.
pub(super) fn debug_of(name: &str, fields: &[(&str, bool)]) -> Option<String> {
    if !fields.iter().any(|(_, hidden)| *hidden) {
        return None;
    }
    let field = |(field, hidden): &(&str, bool)| format!("        {field}{},\n", if *hidden { ": hidden" } else { "" });
    let lines: String = fields.iter().map(field).collect();
    Some(format!("wechatpay_client::debug! {{\n    {name} {{\n{lines}    }}\n}}\n"))
}

/// A field of a struct. `outside_json` keeps a parameter out of the body.
pub(super) fn member(uses: &Uses, field: &Field, encoded: bool, outside_json: bool) -> TokenStream {
    let (lines, name, wire, plain) =
        (docs(&field.docs), ident(&field.name.ident), &field.name.wire, uses.ty(&field.ty));
    let ty = if field.optional { quote!(Option<#plain>) } else { plain };
    if outside_json {
        return quote!(#lines #[serde(skip)] pub #name: #ty);
    }
    let rename = field.name.differs().then(|| quote!(rename = #wire));
    let skip = field.skip_none.then(|| quote!(skip_serializing_if = "Option::is_none"));
    // A response is encoded only by its test, so only there serde may be told how.
    let attributes = match (rename, skip) {
        (None, None) => TokenStream::new(),
        (Some(rename), Some(skip)) if encoded => quote!(#[serde(#rename, #skip)]),
        (Some(rename), Some(skip)) => quote!(#[serde(#rename)] #[cfg_attr(test, serde(#skip))]),
        (Some(rename), None) => quote!(#[serde(#rename)]),
        (None, Some(skip)) if encoded => quote!(#[serde(#skip)]),
        (None, Some(skip)) => quote!(#[cfg_attr(test, serde(#skip))]),
    };
    quote!(#lines #attributes pub #name: #ty)
}

/// `impl Name { pub fn new(required…) }`, and the struct that names what is required, if there is one.
pub(super) fn constructor(
    uses: &Uses,
    name: &str,
    [what, parts]: [&str; 2],
    fields: &[Field],
    required: Option<&str>,
) -> Result<Vec<String>, syn::Error> {
    let owner = ident(name);
    let (mut arguments, mut values, mut named, mut members) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for field in fields {
        let name = ident(&field.name.ident);
        if field.optional {
            values.push(quote!(#name: None));
        } else if required.is_some() && field.is_named() {
            let (lines, ty) = (docs(&field.setter_docs), uses.ty(&field.ty));
            members.push(quote!(#lines pub #name: #ty));
            values.push(quote!(#name));
            named.push(name);
        } else {
            let (ty, value) = uses.argument(&field.ty, &name);
            values.push(value);
            arguments.push(quote!(#name: #ty));
        }
    }
    let mut blocks = Vec::new();
    let mut taken_apart = None;
    if let Some(required) = required {
        let lines = docs(&[format!("What [`{name}::new`] requires, by name.")]);
        let required = ident(required);
        // A segment of the path may be called so too.
        let taken = fields.iter().any(|field| field.name.ident == "required" && !field.is_named());
        let argument = ident(if taken { "required_values" } else { "required" });
        blocks.push(pretty(quote!(#lines pub struct #required { #(#members,)* }))?);
        arguments.push(quote!(#argument: #required));
        taken_apart = Some(quote!(let #required { #(#named),* } = #argument;));
    }
    let from = if arguments.is_empty() { String::new() } else { format!(" from its required {parts}") };
    let sentence = docs(&[format!("Creates the {what}{from}.")]);
    blocks.push(pretty(quote! {
        impl #owner {
            #sentence
            pub fn new(#(#arguments),*) -> Self {
                #taken_apart
                Self { #(#values),* }
            }
        }
    })?);
    Ok(blocks)
}

/// The setters of what may be left out.
pub(super) fn setters(uses: &Uses, macro_name: &str, name: &str, fields: &[Field]) -> Option<String> {
    let optional = fields.iter().filter(|field| field.optional).map(|field| {
        let ty = prettyplease_type(&uses.ty(&field.ty));
        let lines: String = field.setter_docs.iter().map(|line| format!("        /// {line}\n")).collect();
        format!("{lines}        {}: {ty},\n", field.name.ident)
    });
    let lines: String = optional.collect();
    if lines.is_empty() {
        return None;
    }
    Some(format!("{macro_name}! {{\n    {name} {{\n{lines}    }}\n}}\n"))
}

/// The text of a type as a person writes it; tokens alone would have blanks around `<`.
fn prettyplease_type(ty: &TokenStream) -> String {
    ty.to_string().replace(" :: ", "::").replace(" < ", "<").replace(" >", ">").replace(" ,", ",")
}
