//! `types.rs`: the product's structs, enums, identifiers and amounts.

use super::{
    code::{Uses, text},
    file::File,
    item::{self, Item, Member, open_enum, wrapper},
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
    let (lines, name) = (&item.docs, &item.name.ident);
    match &item.shape {
        Shape::Text => Ok(vec![wrapper("text", lines, item.sensitive, name)]),
        Shape::Integer => Ok(vec![wrapper("integer", lines, item.sensitive, name)]),
        Shape::Money => Ok(vec![wrapper("money", lines, item.sensitive, name)]),
        Shape::Enum(variants) => {
            let variants = variants
                .iter()
                .map(|variant| (variant.docs.as_slice(), variant.name.ident.as_str(), text(&variant.name.wire)));
            Ok(vec![open_enum("open_enum", lines, item.sensitive, name, variants)])
        }
        Shape::IntegerEnum(variants) => {
            let variants = variants
                .iter()
                .map(|variant| (variant.docs.as_slice(), variant.name.ident.as_str(), variant.name.wire.clone()));
            Ok(vec![open_enum("integer_enum", lines, item.sensitive, name, variants)])
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
    let default = if sent && fields.iter().all(|field| field.optional) { ", Default" } else { "" };
    let attributes = [format!("#[derive(Clone{default})]"), "#[non_exhaustive]".to_owned()];
    let members: Vec<_> = fields.iter().map(|field| member(uses, field)).collect();
    let item_text = item::structure(&item.docs, &attributes, &item.name.ident, &members)?;
    // Callbacks' resources are sent too, by users' tests; whatever is received is written by `serde` as well.
    let traits = if received { "record" } else { "sent" };
    Ok(vec![item_text, by_fields(uses, traits, &item.name.ident, item.sensitive, fields, |_| false)])
}

/// What the engine makes of a struct by its fields: `Debug`, and the traits of `serde`.
pub(super) fn by_fields(
    uses: &Uses,
    macro_name: &str,
    name: &str,
    personal: bool,
    fields: &[Field],
    is_outside: impl Fn(&Field) -> bool,
) -> String {
    let fields = fields.iter().map(|field| {
        let marks = [
            (is_outside(field), " outside"),
            (field.optional && !field.skip_none && !is_outside(field), " nullable"),
            (field.hidden, " hidden"),
        ];
        let marks: String = marks.iter().filter(|(marked, _)| *marked).map(|(_, mark)| *mark).collect();
        if !marks.is_empty() {
            uses.line("use wechatpay_client::__private::Marked as _;\n".to_owned());
        }
        format!("{} {}{marks},", field.name.ident, text(&field.name.wire))
    });
    let mut rows = String::new();
    let mut width = 0;
    for field in fields {
        let length = field.chars().count();
        match width {
            0 => rows.push_str("        "),
            _ if width + 1 + length > WIDTH => {
                rows.push_str("\n        ");
                width = 0;
            }
            _ => rows.push(' '),
        }
        rows.push_str(&field);
        width += length + 1;
    }
    let personal = if personal { " hidden" } else { "" };
    format!("wechatpay_client::{macro_name}! {{\n    {name}{personal} {{\n{rows}\n    }}\n}}\n")
}

/// The columns for the fields in such a macro.
const WIDTH: usize = 92;

/// The `Debug` of a struct with a personal field; any other derives its own.
pub(super) fn debug(name: &str, fields: &[Field]) -> Option<String> {
    if !fields.iter().any(|field| field.hidden) {
        return None;
    }
    let line = |field: &Field| format!("        {}{},\n", field.name.ident, if field.hidden { ": hidden" } else { "" });
    let lines: String = fields.iter().map(line).collect();
    Some(format!("wechatpay_client::debug! {{\n    {name} {{\n{lines}    }}\n}}\n"))
}

/// A field of a struct.
pub(super) fn member<'f>(uses: &Uses, field: &'f Field) -> Member<'f> {
    let plain = uses.text(&field.ty);
    let ty = if field.optional { format!("Option<{plain}>") } else { plain };
    Member { docs: &field.docs, name: &field.name.ident, ty }
}

/// `impl Name { pub fn new(required…) }`, and the struct that names what is required, if there is one.
pub(super) fn constructor(
    uses: &Uses,
    name: &str,
    [what, parts]: [&str; 2],
    fields: &[Field],
    required: Option<&str>,
) -> Result<Vec<String>, syn::Error> {
    let (mut arguments, mut values, mut named, mut members) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for field in fields {
        let name = &field.name.ident;
        if field.optional {
            values.push(format!("{name}: None"));
        } else if required.is_some() && field.is_named() {
            members.push(Member { docs: &field.setter_docs, name, ty: uses.text(&field.ty) });
            values.push(name.clone());
            named.push(name.clone());
        } else {
            let [ty, value] = uses.argument(&field.ty, name);
            values.push(value);
            arguments.push(format!("{name}: {ty}"));
        }
    }
    let mut blocks = Vec::new();
    let mut taken_apart = None;
    if let Some(required) = required {
        let lines = [format!("What [`{name}::new`] requires, by name.")];
        // A segment of the path may be called so too.
        let taken = fields.iter().any(|field| field.name.ident == "required" && !field.is_named());
        let argument = if taken { "required_values" } else { "required" };
        blocks.push(item::structure(&lines, &[], required, &members)?);
        arguments.push(format!("{argument}: {required}"));
        taken_apart = Some((format!("let {required}"), format!("{argument};")));
    }
    let from = if arguments.is_empty() { String::new() } else { format!(" from its required {parts}") };
    let mut item = Item::default();
    item.line(0, &format!("impl {name} {{"));
    item.docs(1, &[format!("Creates the {what}{from}.")]);
    item.line(1, "#[inline]");
    item.group(1, "pub fn new(", &arguments, ") -> Self {", "");
    if let Some((open, behind)) = &taken_apart {
        item.fields(2, open, &named, "} = ", behind);
    }
    item.fields(2, "Self", &values, "}", "");
    item.line(1, "}");
    item.line(0, "}");
    blocks.push(item.finish()?);
    Ok(blocks)
}

/// The setters of what may be left out.
pub(super) fn setters(uses: &Uses, macro_name: &str, name: &str, fields: &[Field]) -> Option<String> {
    let optional = fields.iter().filter(|field| field.optional).map(|field| {
        let ty = uses.text(&field.ty);
        let lines: String = field.setter_docs.iter().map(|line| format!("        /// {line}\n")).collect();
        format!("{lines}        {}: {ty},\n", field.name.ident)
    });
    let lines: String = optional.collect();
    if lines.is_empty() {
        return None;
    }
    Some(format!("{macro_name}! {{\n    {name} {{\n{lines}    }}\n}}\n"))
}
