//! `operations.rs`: each operation as a value.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    code::{Uses, caller, ident, pretty, text},
    example::example,
    file::File,
    item::{self, Item},
    types::{by_fields, constructor, debug, member, setters},
};
use crate::{
    api::Caller,
    plan::{Advance, Flavour, Form, Operation, Product, RequestPart, Type},
};

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
        blocks.extend(pages(&uses, operation));
        blocks.extend(settles(&uses, operation)?);
    }
    uses.line(format!("use crate::products::routes::{} as routes;\n", product.name));
    Ok(File::of(&product.file, &[]).with_imports(uses.imports(Some("super::types"))).with_blocks(blocks))
}

fn structure(uses: &Uses, operation: &Operation, example: &[String]) -> Result<String, syn::Error> {
    let lines = [&operation.docs, &[String::new()][..], example, &operation.error_docs].concat();
    let default = if operation.fields.iter().all(|field| field.optional) { ", Default" } else { "" };
    let debug = if traits(uses, operation).is_none() { ", Debug" } else { "" };
    let attributes = [format!("#[derive(Clone{debug}{default})]"), "#[non_exhaustive]".to_owned()];
    let members: Vec<_> = operation.fields.iter().map(|field| member(uses, field)).collect();
    item::structure(&lines, &attributes, &operation.name.ident, &members)
}

/// `Debug` and, where there is a body, what makes it; none where the derived `Debug` is all.
fn traits(uses: &Uses, operation: &Operation) -> Option<String> {
    let (name, fields) = (&operation.name.ident, &operation.fields);
    if operation.has_body || describes(operation) {
        return Some(by_fields(uses, "sent", name, false, fields, |field| field.part != RequestPart::Body));
    }
    debug(name, fields)
}

fn implementation(uses: &Uses, operation: &Operation) -> Result<String, syn::Error> {
    let mut steps = Vec::new();
    for field in &operation.fields {
        let (name, wire) = (&field.name.ident, text(&field.name.wire));
        steps.extend(match field.part {
            RequestPart::Path => Some(format!(".path({wire}, &self.{name})")),
            RequestPart::Query => {
                let method = match &field.ty {
                    Type::List(_) => "query_list",
                    Type::Encrypted => "query_encrypted",
                    Type::Named(_, Flavour::Struct) => "query_json",
                    _ => "query",
                };
                Some(format!(".{method}({wire}, &self.{name})"))
            }
            RequestPart::Header => Some(format!(".header({wire}, &self.{name})")),
            RequestPart::Upload if operation.form.is_some() => None,
            RequestPart::Upload => Some(format!(".upload(&self.{name})")),
            RequestPart::Part => Some(format!(".part({wire}, &self.{name})")),
            RequestPart::Body => None,
        });
    }
    if operation.has_body {
        steps.push(".json(self)".to_owned());
    }
    if let Some(form) = &operation.form {
        uses.client("UploadForm");
        let file = operation.fields.iter().find(|field| field.part == RequestPart::Upload);
        let file = file.map(|field| field.name.ident.as_str()).unwrap_or_default();
        let described = if describes(operation) { "self" } else { "&()" };
        steps.push(format!(".upload_as(&self.{file}, {}, {described})", self::form(form)));
    }
    steps.push(".build()".to_owned());
    let kind = if operation.file { "FileOperation" } else { "Operation" };
    uses.client(kind);
    let mut item = Item::default();
    item.line(0, &format!("impl {kind}{} for {} {{", caller(operation.caller), operation.name.ident));
    if !operation.file {
        let response = operation.response.as_ref().map_or_else(|| "()".to_owned(), |ty| uses.text(ty));
        item.line(1, &format!("type Response = {response};"));
        item.blank();
    }
    item.line(1, &format!("const META: &'static Meta = &routes::{};", operation.route.ident));
    item.blank();
    item.line(1, "#[inline]");
    item.line(1, "fn request(&self) -> Result<Request, Error> {");
    item.chain(2, "Request::of(Self::META)", &steps);
    item.line(1, "}");
    item.line(0, "}");
    item.finish()
}

/// What the parts of an upload are called.
fn form(form: &Form) -> String {
    let kind = if form.sm3 { "sm3" } else { "sha256" };
    let mut made = format!("UploadForm::{kind}({}, {})", text(&form.file), text(&form.digest));
    if let Some(filename) = &form.filename {
        made.push_str(&format!(".filename({})", text(filename)));
    }
    if let Some((name, value)) = &form.algorithm {
        made.push_str(&format!(".algorithm({}, {})", text(name), text(value)));
    }
    made
}

/// Whether users say more of the file of an upload than its name.
fn describes(operation: &Operation) -> bool {
    operation.form.is_some() && operation.fields.iter().any(|field| field.part == RequestPart::Body)
}

/// How the list comes in pages.
fn pages(uses: &Uses, operation: &Operation) -> Option<String> {
    let pages = operation.pages.as_ref()?;
    let (name, item) = (&operation.name.ident, uses.text(&pages.item));
    let key = |name: &str, field: &Option<String>| field.as_ref().map(|field| format!("{name}: {field}"));
    let listed = Some(format!("items: {} as {item}", pages.items));
    let (limit, total) = (key("limit", &pages.limit), key("total", &pages.total));
    let keys = match &pages.by {
        Advance::Offset(offset) => [Some(format!("offset: {offset}")), limit, listed, total],
        Advance::Page(page) => [Some(format!("page: {page}")), limit, listed, total],
        Advance::PageFromZero(page) => [Some(format!("page: {page}, first: 0")), limit, listed, total],
        // What is counted ends nothing here.
        Advance::Cursor(cursor, next) => {
            [Some(format!("cursor: {cursor}")), Some(format!("next: {next}")), listed, None]
        }
    };
    let line = keys.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let caller = match operation.caller {
        Caller::Merchant => "",
        Caller::Brand => " for Brand",
    };
    Some(format!("wechatpay_client::paginated! {{\n    {name}{caller} {{ {line} }}\n}}\n"))
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
    let caller: TokenStream = caller(operation.caller).parse().unwrap_or_default();
    let block = quote! {
        impl Settles #caller for #name {
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
