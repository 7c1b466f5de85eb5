//! `tests.rs`: every example of the documents as data, for one test that builds, decodes and sends them round.
//!
//! Each example is a call of the engine's `Examples`, under a name that says which operation it is of, in rows
//! that are as few as a reader can still follow.

use quote::quote;
use serde_json::Value as Json;

use super::{
    code::{Uses, caller, pretty},
    expression::{expression, raw},
    file::File,
};
use crate::{
    api::Caller,
    plan::{Mark, Product, Test, Type, TypeName, Value},
};

/// The columns of a row.
const WIDTH: usize = 100;

pub(super) fn file(product: &Product) -> Result<File, syn::Error> {
    let uses = Uses::of(product);
    uses.client("emitted_tests");
    let mut block =
        "#[test]\nfn every_example_is_as_documented() {\n    let mut examples = emitted_tests::Examples::default();\n"
            .to_owned();
    for (of, name) in [(Caller::Merchant, "client"), (Caller::Brand, "client_of_a_brand")] {
        let is_needed = |test: &Test| matches!(test, Test::OperationHides { caller, .. } if *caller == of);
        if product.tests.iter().any(is_needed) {
            uses.front("Call");
            uses.front("Client");
            block.push_str(&format!("    let {name}: Client{} = emitted_tests::client();\n", caller(of)));
        }
    }
    for test in &product.tests {
        block.push_str(&example(&uses, product, test)?);
    }
    block.push_str("    examples.finish();\n}\n");
    Ok(File::of(&product.file, &[]).with_imports(uses.imports(Some("super"))).with_blocks(vec![block]))
}

fn example(uses: &Uses, product: &Product, test: &Test) -> Result<String, syn::Error> {
    Ok(match test {
        Test::Request { name, operation, method, target, body, file } => {
            let check = if *file { "file_request" } else { "request" };
            let body = body.as_deref().map_or_else(|| "\"\"".to_owned(), json);
            let call = call(check, name, &["&operation".to_owned(), text(method), text(target), body]);
            built(uses, operation)? + &call
        }
        Test::Upload { name, operation, method, target, meta, digest, parts } => {
            let parts = parts.iter().map(|(name, value)| format!("({}, {})", text(name), text(value)));
            let parts = format!("&[{}]", parts.collect::<Vec<_>>().join(", "));
            let described = format!("({}, {})", json(meta), text(digest));
            let arguments = ["&operation".to_owned(), text(method), text(target), described, parts];
            built(uses, operation)? + &call("upload", name, &arguments)
        }
        Test::RoundTrip { name, ty, json: example } => call(&of(uses, "round_trip", ty), name, &[json(example)]),
        Test::Event { name, event_type, variant, json: example } => {
            let event = event(uses, product);
            let is_it = format!("|event| matches!(event, {event}::{variant}(_))");
            call("event", name, &[format!("{event}::decode"), text(event_type), json(example), is_it])
        }
        Test::OperationHides { name, operation, marks, file, caller } => {
            let check = if *file { "file_operation_hides" } else { "operation_hides" };
            let client = if *caller == Caller::Brand { "client_of_a_brand" } else { "client" };
            let fluent = format!("&Call::new(&{client}, operation.clone())");
            built(uses, operation)? + &call(check, name, &["&operation".to_owned(), fluent, self::marks(marks)])
        }
        Test::ResponseHides { name, ty, json: example, marks } => {
            call(&of(uses, "hides", ty), name, &[json(example), self::marks(marks)])
        }
        Test::EventHides { name, ty, event_type, json: example, marks } => {
            let event = event(uses, product);
            let check = format!("event_hides::<{}, {event}>", uses.text(ty));
            call(&check, name, &[format!("{event}::decode"), text(event_type), json(example), self::marks(marks)])
        }
    })
}

/// `let operation = …;`
fn built(uses: &Uses, value: &Value) -> Result<String, syn::Error> {
    let value = expression(uses, value, false);
    inner(pretty(quote!(fn f() { let operation = #value; }))?.as_str())
}

/// The body of a function that was written to be taken out of it.
fn inner(function: &str) -> Result<String, syn::Error> {
    Ok(function.lines().filter(|line| line.starts_with(' ')).map(|line| format!("{line}\n")).collect())
}

fn of(uses: &Uses, check: &str, ty: &Type) -> String {
    format!("{check}::<{}>", uses.text(ty))
}

fn event(uses: &Uses, product: &Product) -> String {
    uses.named(&TypeName { product: product.name.clone(), ident: "Event".to_owned() }).to_string()
}

/// A call in rows: the name stands in the first, whatever does not fit begins another.
fn call(check: &str, name: &str, arguments: &[String]) -> String {
    let mut text = format!("    examples.{check}({}", self::text(name));
    let mut column = text.chars().count();
    for argument in arguments {
        text.push(',');
        let first = argument.lines().next().unwrap_or_default().chars().count();
        if column + first + 3 > WIDTH {
            text.push_str("\n        ");
            column = 8;
        } else {
            text.push(' ');
            column += 2;
        }
        text.push_str(argument);
        let last = argument.lines().last().unwrap_or_default().chars().count();
        column = if argument.contains('\n') { last } else { column + last };
    }
    text + ");\n"
}

fn text(text: &str) -> String {
    format!("{text:?}")
}

/// The paths of the marked fields, with what stands there.
fn marks(marks: &[Mark]) -> String {
    let pieces = marks.iter().map(|Mark { pointer, value }| format!("({pointer:?}, {value:?}),"));
    format!("&[{}]", rows(pieces.collect(), 12).trim_end_matches(','))
}

/// JSON as a raw string.
fn json(text: &str) -> String {
    let laid_out = serde_json::from_str::<Json>(text).map(|value| {
        let mut pieces = Vec::new();
        self::pieces(&value, "", "", &mut pieces);
        rows(pieces, 12)
    });
    raw(&laid_out.unwrap_or_else(|_| text.to_owned())).to_string()
}

/// JSON in pieces that are not broken; a name stands before its value, and a comma behind.
fn pieces(value: &Json, before: &str, after: &str, pieces: &mut Vec<String>) {
    let comma = |at: usize, length: usize| if at + 1 < length { "," } else { "" };
    match value {
        Json::Array(items) if !items.is_empty() => {
            pieces.push(format!("{before}["));
            for (at, item) in items.iter().enumerate() {
                self::pieces(item, "", comma(at, items.len()), pieces);
            }
            close(pieces, &format!("]{after}"));
        }
        Json::Object(fields) if !fields.is_empty() => {
            pieces.push(format!("{before}{{"));
            for (at, (name, field)) in fields.iter().enumerate() {
                let name = format!("{}: ", Json::from(name.as_str()));
                self::pieces(field, &name, comma(at, fields.len()), pieces);
            }
            close(pieces, &format!("}}{after}"));
        }
        value => pieces.push(format!("{before}{value}{after}")),
    }
}

/// A bracket stands with what is before it.
fn close(pieces: &mut [String], bracket: &str) {
    if let Some(last) = pieces.last_mut() {
        last.push_str(bracket);
    }
}

/// The pieces in rows that are as long as they may be.
fn rows(pieces: Vec<String>, indent: usize) -> String {
    let mut text = String::new();
    // Where the first row begins is not known here, so it has less.
    let mut column = WIDTH / 4 * 3;
    for piece in pieces {
        let length = piece.chars().count();
        // A bracket is followed by what it opens.
        let glued = text.is_empty() || text.ends_with(['{', '[']);
        if !text.is_empty() && column + 1 + length > WIDTH {
            text.push('\n');
            text.push_str(&" ".repeat(indent));
            column = indent;
        } else if !glued {
            text.push(' ');
            column += 1;
        }
        text.push_str(&piece);
        column += length;
    }
    text
}
