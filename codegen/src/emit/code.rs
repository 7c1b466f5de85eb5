//! The small pieces that all emitted files are made of.
//!
//! In: planned names, types and docs. Out: tokens, and the text of items. What
//! a piece refers to is noted in `Uses`, from which the imports are written.

use std::{cell::RefCell, collections::BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::{
    api::Caller,
    names::SHARED,
    plan::{Flavour, Product, Type, TypeName},
};

/// The product whose module a file belongs to, and what the file refers to.
#[derive(Default)]
pub(super) struct Uses {
    product: String,
    /// What an example in the docs calls the library.
    library: String,
    shared: RefCell<BTreeSet<String>>,
    own: RefCell<BTreeSet<String>>,
    client: RefCell<BTreeSet<&'static str>>,
    front: RefCell<BTreeSet<&'static str>>,
    lines: RefCell<Vec<String>>,
    maps: RefCell<bool>,
    docs: bool,
    apart: bool,
}

impl Uses {
    pub(super) fn of(product: &Product) -> Self {
        Self { product: product.name.clone(), library: product.library.clone(), ..Self::default() }
    }

    /// For a file in which several products meet, each behind its feature: what it imported for one would be
    /// imported in vain where only another is there.
    pub(super) fn of_several() -> Self {
        Self { apart: true, ..Self::default() }
    }

    /// For an example in the docs, which names everything as a user does.
    pub(super) fn in_docs(product: &Product) -> Self {
        Self { docs: true, ..Self::of(product) }
    }

    pub(super) fn is_in_docs(&self) -> bool {
        self.docs
    }

    /// The imports of an example.
    pub(super) fn imports_in_docs(&self) -> String {
        let library = &self.library;
        let own = import(&format!("{library}::{}", self.product), &self.own.borrow());
        let shared = import(&format!("{library}::{SHARED}"), &self.shared.borrow());
        let root = import(library, &texts(&self.client.borrow()));
        own.into_iter().chain(shared).chain(root).collect()
    }

    /// Notes a name of the engine.
    pub(super) fn client(&self, name: &'static str) {
        self.client.borrow_mut().insert(name);
    }

    /// Notes a name of the crate's front door.
    pub(super) fn front(&self, name: &'static str) {
        self.front.borrow_mut().insert(name);
    }

    /// Adds an import that is made by hand, once.
    pub(super) fn line(&self, line: String) {
        let mut lines = self.lines.borrow_mut();
        if !lines.contains(&line) {
            lines.push(line);
        }
    }

    /// A link to a type of a product, which is short where the type is imported.
    pub(super) fn link(&self, product: &str, name: &str) -> String {
        if product == self.product {
            format!("[`{name}`]")
        } else {
            format!("[`{name}`](crate::products::{product}::{name})")
        }
    }

    /// The path by which a file of this product names the type.
    pub(super) fn path(&self, name: &TypeName) -> String {
        let TypeName { product, ident } = name;
        if *product == self.product {
            self.own.borrow_mut().insert(ident.clone());
        } else if product == SHARED && !self.apart {
            self.shared.borrow_mut().insert(ident.clone());
        } else if self.docs {
            return format!("{}::{product}::{ident}", self.library);
        } else {
            return format!("crate::products::{product}::{ident}");
        }
        ident.clone()
    }

    /// The same as tokens.
    pub(super) fn named(&self, name: &TypeName) -> TokenStream {
        tokens(&self.path(name))
    }

    /// A type as a person writes it.
    pub(super) fn text(&self, ty: &Type) -> String {
        let engine = |name: &'static str| {
            if self.apart {
                return format!("wechatpay_client::{name}");
            }
            self.client(name);
            name.to_owned()
        };
        match ty {
            Type::Text => "String".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Float => "f64".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Json => "serde_json::Value".to_owned(),
            Type::Time => engine("Timestamp"),
            Type::Day => engine("Day"),
            Type::BeijingTime => engine("BeijingTime"),
            Type::Encrypted => engine("Encrypted"),
            Type::Upload => engine("Upload"),
            Type::Named(name, _) => self.path(name),
            Type::List(items) => format!("Vec<{}>", self.text(items)),
            Type::OneOrMany(items) => format!("{}<{}>", engine("OneOrMany"), self.text(items)),
            Type::Map(values) if self.apart => {
                format!("std::collections::BTreeMap<String, {}>", self.text(values))
            }
            Type::Map(values) => {
                *self.maps.borrow_mut() = true;
                format!("BTreeMap<String, {}>", self.text(values))
            }
        }
    }

    /// The same as tokens.
    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        tokens(&self.text(ty))
    }

    /// The type of an argument, and how it becomes the field of the same name.
    pub(super) fn argument(&self, ty: &Type, name: &str) -> [String; 2] {
        let plain = self.text(ty);
        match ty {
            Type::Text
            | Type::BeijingTime
            | Type::Encrypted
            | Type::OneOrMany(_)
            | Type::Named(_, Flavour::Text | Flavour::Integer) => {
                [format!("impl Into<{plain}>"), format!("{name}: {name}.into()")]
            }
            _ => [plain, name.to_owned()],
        }
    }

    /// The imports in their groups; `own` is the path to what this product exports, if it stands elsewhere.
    pub(super) fn imports(&self, own: Option<&str>) -> String {
        let mut lines = self.lines.borrow().clone();
        lines.extend(import("crate::products::shared", &self.shared.borrow()));
        lines.extend(import("crate", &texts(&self.front.borrow())));
        lines.extend(own.and_then(|path| import(path, &self.own.borrow())));
        lines.sort();
        let (engine, lines): (Vec<_>, Vec<_>) =
            lines.into_iter().partition(|line| line.starts_with("use wechatpay_client::"));
        let maps = self.maps.borrow().then(|| "use std::collections::BTreeMap;\n".to_owned());
        let client = import("wechatpay_client", &texts(&self.client.borrow()));
        let groups = [maps.unwrap_or_default(), engine.concat() + &client.unwrap_or_default(), lines.concat()];
        groups.into_iter().filter(|group| !group.is_empty()).collect::<Vec<_>>().join("\n")
    }
}

fn texts(names: &BTreeSet<&'static str>) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

pub(super) fn import(path: &str, names: &BTreeSet<String>) -> Option<String> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let line = match names.as_slice() {
        [] => return None,
        [only] => format!("use {path}::{only};\n"),
        several => format!("use {path}::{{{}}};\n", several.join(", ")),
    };
    if line.len() <= 100 {
        return Some(line);
    }
    let mut text = format!("use {path}::{{\n");
    let mut row = String::from("   ");
    for name in names {
        if row.len() + name.len() + 2 > 100 {
            text.push_str(&row);
            text.push('\n');
            row = String::from("   ");
        }
        row.push_str(&format!(" {name},"));
    }
    Some(format!("{text}{row}\n}};\n"))
}

/// The argument of a type that says who calls; none of the merchant's, which it is where nothing is said. The path is
/// whole, as a product may have a type of that name.
pub(super) fn caller(caller: Caller) -> &'static str {
    match caller {
        Caller::Merchant => "",
        Caller::Brand => "<wechatpay_client::Brand>",
    }
}

/// An identifier, raw where it has to be.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A text as a literal.
pub(super) fn text(text: &str) -> String {
    // The most of texts have nothing to be escaped.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\') {
        return format!("\"{text}\"");
    }
    proc_macro2::Literal::string(text).to_string()
}

/// A path, a type or an expression as tokens. What could not be read as such would be found when the item around it is.
fn tokens(path: &str) -> TokenStream {
    path.parse().unwrap_or_default()
}

/// Doc comments, one attribute a line.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// `#[cfg(feature = …)]` for these products; none where they are all that the file has.
pub(super) fn condition(products: &[String], of: &[String]) -> Option<String> {
    let feature = |product: &String| format!("feature = {}", text(product));
    match products {
        _ if products == of => None,
        [only] => Some(format!("#[cfg({})]", feature(only))),
        several => Some(format!("#[cfg(any({}))]", several.iter().map(feature).collect::<Vec<_>>().join(", "))),
    }
}

/// The same as tokens.
pub(super) fn cfg(products: &[String], of: &[String]) -> TokenStream {
    condition(products, of).map(|condition| tokens(&condition)).unwrap_or_default()
}

/// The text of items.
pub(super) fn pretty(items: TokenStream) -> Result<String, syn::Error> {
    laid_out(syn::parse2(items)?)
}

/// The same of items that were parsed.
pub(super) fn laid_out(items: syn::File) -> Result<String, syn::Error> {
    Ok(spaced(&prettyplease::unparse(&items)))
}

/// The text of one item, inside a macro of the engine.
pub(super) fn in_macro(name: &str, item: TokenStream) -> Result<String, syn::Error> {
    let mut text = format!("wechatpay_client::{name}! {{\n");
    for line in pretty(item)?.lines() {
        match line {
            "" => text.push('\n'),
            line => text.push_str(&format!("    {line}\n")),
        }
    }
    Ok(text + "}\n")
}

/// prettyplease leaves no empty lines between the items of a block; people do.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut previous = "";
    for line in text.lines() {
        let ends_item = matches!(previous, "    }" | "}")
            || previous.starts_with("    type ") && previous.ends_with(';')
            || previous.starts_with("    const ") && previous.ends_with(';');
        if ends_item && !line.is_empty() && line != "}" {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}
