//! Planned values as expressions of Rust, for tests and for the examples in docs.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::code::{Uses, ident};
use crate::plan::{Arguments, TypeName, Value};

/// The expression for a value; `into` where what takes it converts it.
pub(super) fn expression(uses: &Uses, value: &Value, into: bool) -> TokenStream {
    match value {
        Value::Text(text) | Value::Encrypted(text) if into => quote!(#text),
        Value::Text(text) | Value::Encrypted(text) => quote!(#text.into()),
        Value::Upload(filename) => {
            uses.client("Upload");
            match uses.is_in_docs() {
                true => quote!(Upload::new(#filename, std::fs::read(#filename)?)),
                false => quote!(Upload::new(#filename, &b"a file"[..])),
            }
        }
        Value::Integer(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#number)
        }
        Value::Float(number) => quote!(#number),
        Value::Bool(flag) => quote!(#flag),
        Value::Time(text) if uses.is_in_docs() && into => {
            uses.client("Timestamp");
            quote!(#text.parse::<Timestamp>()?)
        }
        Value::Day(text) if uses.is_in_docs() && into => {
            uses.client("Day");
            quote!(#text.parse::<Day>()?)
        }
        Value::Time(text) | Value::Day(text) if uses.is_in_docs() => quote!(#text.parse()?),
        Value::Json(text) if uses.is_in_docs() => {
            let text = raw(text);
            quote!(serde_json::from_str::<serde_json::Value>(#text)?)
        }
        Value::Time(text) => quote!(emitted_tests::time(#text)),
        Value::Day(text) => quote!(emitted_tests::day(#text)),
        Value::Json(text) => {
            let text = raw(text);
            quote!(emitted_tests::json(#text))
        }
        Value::Wrapped(_, text) if matches!(**text, Value::Text(_)) => expression(uses, text, into),
        Value::Wrapped(name, inner) => {
            let (name, inner) = (uses.named(name), expression(uses, inner, true));
            quote!(#name::new(#inner))
        }
        Value::Variant(name, variant) => {
            let (name, variant) = (uses.named(name), ident(variant));
            quote!(#name::#variant)
        }
        Value::Unlisted(name, text) => {
            let name = uses.named(name);
            quote!(#name::from_wire(#text))
        }
        Value::UnlistedNumber(name, number) => {
            let (name, number) = (uses.named(name), Literal::i64_unsuffixed(*number));
            quote!(#name::from_wire(#number))
        }
        Value::Struct(name, arguments, setters) => {
            let arguments = self::arguments(uses, name, arguments);
            let name = uses.named(name);
            let setters = setters.iter().map(|(setter, value)| {
                let (setter, value) = (ident(setter), expression(uses, value, true));
                quote!(.#setter(#value))
            });
            quote!(#name::new(#arguments)#(#setters)*)
        }
        Value::List(items) => {
            let items = items.iter().map(|item| expression(uses, item, false));
            quote!(vec![#(#items),*])
        }
        Value::OneOrMany(items) => {
            let items = items.iter().map(|item| expression(uses, item, false));
            match into {
                true => quote!(vec![#(#items),*]),
                false => quote!(vec![#(#items),*].into()),
            }
        }
        Value::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = expression(uses, value, false);
                quote!((#key.to_owned(), #value))
            });
            quote!(std::collections::BTreeMap::from([#(#entries),*]))
        }
    }
}

fn arguments(uses: &Uses, owner: &TypeName, arguments: &Arguments) -> TokenStream {
    let positional = arguments.positional.iter().map(|argument| expression(uses, argument, true));
    let named = arguments.named.as_ref().map(|(ident, fields)| {
        let required = uses.named(&TypeName { product: owner.product.clone(), ident: ident.clone() });
        let fields = fields.iter().map(|(field, value)| {
            let (field, value) = (self::ident(field), expression(uses, value, false));
            quote!(#field: #value)
        });
        quote!(#required { #(#fields),* })
    });
    let all = positional.chain(named);
    quote!(#(#all),*)
}

/// A raw string with as many marks as it needs.
pub(super) fn raw(text: &str) -> TokenStream {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    // A raw literal that holds no closing mark is always a literal; otherwise the escaped one is.
    let literal = format!("r{hashes}\"{text}\"{hashes}").parse::<Literal>().unwrap_or_else(|_| Literal::string(text));
    quote!(#literal)
}
