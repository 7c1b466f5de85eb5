//! The example on an operation's page, made from the examples of the documents.
//!
//! In: an operation, and the value that its test builds. Out: lines of Markdown with a program that
//! compiles: it names what is required, and leaves out what is optional.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    code::{Uses, pretty},
    expression::expression,
};
use crate::{
    api::Caller,
    plan::{Arguments, Operation, Product, Test, Value},
};

/// The lines; none where the operation has no test that builds it.
pub(super) fn example(product: &Product, operation: &Operation) -> Result<Vec<String>, syn::Error> {
    let Some(value) = product.tests.iter().find_map(|test| built(test, operation)) else { return Ok(Vec::new()) };
    let uses = Uses::in_docs(product);
    let value = expression(&uses, &bare(value), false);
    let call = call(operation);
    let body = pretty(quote! {
        async fn example() {
            let operation = #value;
            #call
        }
    })?;
    let mut lines = vec!["# Example".to_owned(), String::new(), "```no_run".to_owned()];
    let library = &product.library;
    let caller = match operation.caller {
        Caller::Merchant => String::new(),
        Caller::Brand => format!("<{library}::Brand>"),
    };
    let client = format!("client: {library}::Client{caller}");
    lines.push(format!("# async fn example({client}) -> Result<(), Box<dyn std::error::Error>> {{"));
    lines.extend(uses.imports_in_docs().lines().map(str::to_owned));
    lines.push(String::new());
    let inner = body.lines().filter(|line| line.starts_with(' '));
    lines.extend(inner.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()));
    lines.extend(["# Ok(())", "# }", "```", ""].map(str::to_owned));
    Ok(lines)
}

fn built<'p>(test: &'p Test, operation: &Operation) -> Option<&'p Value> {
    let (Test::Request { operation: value, .. } | Test::Upload { operation: value, .. }) = test else { return None };
    matches!(value, Value::Struct(name, ..) if name.ident == operation.name.ident).then_some(value)
}

/// How the operation is sent, and what comes back.
fn call(operation: &Operation) -> TokenStream {
    match &operation.response {
        _ if operation.file => quote!(let file = client.download_file(&operation).await?;),
        Some(_) if operation.leads_to_a_file => quote!(let file = client.download(&operation).await?;),
        Some(_) => quote!(let response = client.send(&operation).await?;),
        None => quote!(client.send(&operation).await?;),
    }
}

/// The value without what may be left out. A value in which everything may be keeps what it has.
fn bare(value: &Value) -> Value {
    match value {
        Value::Struct(name, arguments, setters) => {
            let Arguments { positional, named } = arguments;
            let keep = positional.is_empty() && named.is_none();
            let fields = |fields: &[(String, Value)]| -> Vec<(String, Value)> {
                fields.iter().map(|(field, value)| (field.clone(), bare(value))).collect()
            };
            let arguments = Arguments {
                positional: positional.iter().map(bare).collect(),
                named: named.as_ref().map(|(ident, named)| (ident.clone(), fields(named))),
            };
            Value::Struct(name.clone(), arguments, if keep { fields(setters) } else { Vec::new() })
        }
        Value::List(items) => Value::List(items.iter().map(bare).collect()),
        Value::OneOrMany(items) => Value::OneOrMany(items.iter().map(bare).collect()),
        Value::Map(entries) => Value::Map(entries.iter().map(|(key, value)| (key.clone(), bare(value))).collect()),
        value => value.clone(),
    }
}
