//! `tests.rs`: every example of the documents, built, decoded and sent round.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    code::{Uses, ident, pretty},
    expression::{expression, raw},
    file::File,
};
use crate::plan::{Mark, Product, Step, Test};

pub(super) fn file(product: &Product) -> Result<File, syn::Error> {
    let uses = Uses::of(product);
    uses.client("emitted_tests");
    let mut blocks = Vec::new();
    if product.tests.iter().any(|test| matches!(test, Test::OperationHides { .. })) {
        uses.front("Call");
        uses.front("Client");
    }
    for test in &product.tests {
        blocks.push(pretty(function(&uses, product, test))?);
    }
    Ok(File::of(&product.file, &[]).with_imports(uses.imports(Some("super"))).with_blocks(blocks))
}

fn function(uses: &Uses, product: &Product, test: &Test) -> TokenStream {
    match test {
        Test::Request { name, operation, method, target, body, file } => {
            let check = ident(if *file { "assert_file_request" } else { "assert_request" });
            let (name, operation) = (ident(name), expression(uses, operation, false));
            let (example, body) = match body.as_deref().map(json) {
                Some(example) => (quote!(let body = #example;), quote!(Some(body))),
                None => (TokenStream::new(), quote!(None)),
            };
            quote! {
                #[test]
                fn #name() {
                    let operation = #operation;
                    #example
                    emitted_tests::#check(&operation, #method, #target, #body);
                }
            }
        }
        Test::Upload { name, operation, method, target } => {
            let (name, operation) = (ident(name), expression(uses, operation, false));
            quote! {
                #[test]
                fn #name() {
                    let operation = #operation;
                    emitted_tests::assert_upload(&operation, #method, #target);
                }
            }
        }
        Test::RoundTrip { name, ty, json: text } => {
            let (name, ty, text) = (ident(name), uses.ty(ty), json(text));
            quote! {
                #[test]
                fn #name() {
                    let example = #text;
                    emitted_tests::assert_round_trip::<#ty>(example);
                }
            }
        }
        Test::Event { name, event_type, variant, json: text } => {
            let (name, variant, text) = (ident(name), ident(variant), json(text));
            let event = uses.named(&crate::plan::TypeName { product: product.name.clone(), ident: "Event".to_owned() });
            quote! {
                #[test]
                fn #name() {
                    let example = #text;
                    let event = #event::decode(#event_type, example.as_bytes());
                    assert!(matches!(event, Ok(#event::#variant(_))), "{event:?}");
                }
            }
        }
        Test::OperationHides { name, operation, way, marks, file } => {
            let check = ident(if *file { "assert_file_operation_hides" } else { "assert_operation_hides" });
            let (name, operation, marks) = (ident(name), expression(uses, operation, false), self::marks(marks));
            let steps = way.iter().map(|Step { method, argument }| {
                let argument = argument.as_ref().map(|argument| expression(uses, argument, true));
                let method = ident(method);
                quote!(.#method(#argument))
            });
            let node = (!way.is_empty()).then(|| quote!(emitted_tests::assert_debug_hides(&client #(#steps)*, marks);));
            quote! {
                #[test]
                fn #name() {
                    let operation = #operation;
                    let marks = #marks;
                    emitted_tests::#check(&operation, marks);
                    let client: Client = emitted_tests::client();
                    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
                    #node
                }
            }
        }
        Test::ResponseHides { name, ty, json: text, marks } => {
            let (name, ty, text, marks) = (ident(name), uses.ty(ty), json(text), self::marks(marks));
            quote! {
                #[test]
                fn #name() {
                    let json = #text;
                    emitted_tests::assert_json_hides::<#ty>(json, #marks);
                }
            }
        }
        Test::EventHides { name, ty, event_type, json: text, marks } => {
            let (name, ty, text, marks) = (ident(name), uses.ty(ty), json(text), self::marks(marks));
            let event = uses.named(&crate::plan::TypeName { product: product.name.clone(), ident: "Event".to_owned() });
            quote! {
                #[test]
                fn #name() {
                    let resource = #text;
                    let marks = #marks;
                    emitted_tests::assert_json_hides::<#ty>(resource, marks);
                    emitted_tests::assert_event_hides(#event::decode, #event_type, resource, marks);
                }
            }
        }
    }
}

/// The paths of the marked fields, with what stands there.
fn marks(marks: &[Mark]) -> TokenStream {
    let pairs = marks.iter().map(|Mark { pointer, value }| quote!((#pointer, #value)));
    quote!(&[#(#pairs),*])
}

/// JSON as a raw string on lines of its own, as a person would lay it out.
fn json(text: &str) -> TokenStream {
    let laid_out = serde_json::from_str::<serde_json::Value>(text)
        .and_then(|value| serde_json::to_string_pretty(&value))
        .unwrap_or_else(|_| text.to_owned());
    raw(&laid_out.replace('\n', "\n    "))
}
