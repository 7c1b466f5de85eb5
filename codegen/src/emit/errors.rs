//! `errors/`: the codes as an enum and as questions to an error, and what is known of each.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    code::{docs, ident, in_macro, pretty},
    file::File,
};
use crate::plan::{Errors, Explained, Plan};

/// The files of the folder by name.
pub(super) fn files(plan: &Plan) -> Result<Vec<(&'static str, File)>, syn::Error> {
    let errors = &plan.errors;
    let about = |sentence: &str| [sentence.to_owned()];
    let of = |sentence: &str| match errors.file.as_str() {
        "" => File::of_all(&about(sentence)),
        file => File::of(file, &about(sentence)),
    };
    let explanations = |none: bool| match none {
        true => "use wechatpay_client::Explanation;\n".to_owned(),
        false => "use wechatpay_client::{Explanation, Words};\n".to_owned(),
    };
    let facts = match errors.codes.is_empty() {
        true => "use wechatpay_client::CodeFacts;\n".to_owned(),
        false => "use wechatpay_client::{CodeFacts, Explanation, Outcome, Repeat, Words};\n".to_owned(),
    };
    Ok(vec![
        (
            "mod.rs",
            of("Error codes, values of `fail_reason` and endings of Request-IDs, and what each means.").with_blocks(
                vec![
                    "mod codes;\nmod fail_reasons;\nmod request_ids;\n\npub use codes::*;\n\
                     pub use fail_reasons::FAIL_REASONS;\npub use request_ids::REQUEST_ID_TAILS;\n"
                        .to_owned(),
                    code(errors)?,
                    predicates(errors),
                ],
            ),
        ),
        ("codes.rs", of("What each error code means.").with_imports(facts).with_blocks(codes(errors)?)),
        (
            "fail_reasons.rs",
            of("What each value of `fail_reason` means.")
                .with_imports(explanations(errors.fail_reasons.is_empty()))
                .with_blocks(vec![entries(
                    "FAIL_REASONS",
                    "The values of `fail_reason` in responses, sorted.",
                    &errors.fail_reasons,
                )?]),
        ),
        (
            "request_ids.rs",
            of("What the number behind the last `-` of a Request-ID means.")
                .with_imports(explanations(errors.request_id_tails.is_empty()))
                .with_blocks(vec![entries(
                    "REQUEST_ID_TAILS",
                    "The numbers behind the last `-` of a Request-ID, sorted.",
                    &errors.request_id_tails,
                )?]),
        ),
    ])
}

fn code(errors: &Errors) -> Result<String, syn::Error> {
    let lines = docs(&[
        "错误码: the codes of error responses.".to_owned(),
        String::new(),
        "A code with several spellings is one value, whose wire text is the first spelling; the body of".to_owned(),
        "the [`Error`](crate::Error) has the one that was received. Products add codes at any time, so".to_owned(),
        "expect unknown ones.".to_owned(),
    ]);
    let variants = errors.codes.iter().filter_map(|code| Some((code, code.variant.as_ref()?)));
    let variants = variants.map(|(code, variant)| {
        let (lines, name, wire, spellings) =
            (docs(&variant.docs), ident(&variant.name.ident), &code.name.wire, &code.spellings);
        // A pattern of alternatives; the macro takes them apart.
        quote!(#lines #name = #wire #(| #spellings)*)
    });
    in_macro("open_enum", quote!(#lines pub enum ErrorCode { #(#variants,)* }))
}

fn predicates(errors: &Errors) -> String {
    let mut text = String::from(
        "wechatpay_client::error_predicates! {\n    /// What an [`Error`](crate::Error) says by its code: a question for each code that is known.\n    \
         pub trait ErrorExt for ErrorCode;\n\n",
    );
    for code in &errors.codes {
        let Some(variant) = &code.variant else { continue };
        text.push_str(&format!(
            "    /// Whether the API returned `{}`.\n    {}: {},\n",
            code.name.wire, variant.predicate, variant.name.ident
        ));
    }
    text + "}\n"
}

fn codes(errors: &Errors) -> Result<Vec<String>, syn::Error> {
    let mut blocks = Vec::new();
    for code in &errors.codes {
        let (lines, name, wire, spellings) =
            (docs(&code.docs), ident(&code.name.ident), &code.name.wire, &code.spellings);
        let spellings = (!spellings.is_empty()).then(|| quote!(.spellings(&[#(#spellings),*])));
        let statuses = code.statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
        let statuses = (!code.statuses.is_empty()).then(|| quote!(.statuses(&[#(#statuses),*])));
        let (outcome, repeat) = (ident(code.outcome), ident(code.repeat));
        let common = code.common.then(|| quote!(.common()));
        let explanation = explanation(&code.explained);
        blocks.push(pretty(quote! {
            #lines
            pub const #name: CodeFacts = CodeFacts::new(#wire, Outcome::#outcome, Repeat::#repeat, #explanation)
                #spellings
                #statuses
                #common;
        })?);
    }
    let plain = errors.codes.iter().filter(|code| code.variant.is_some()).map(|code| ident(&code.name.ident));
    let table = docs(&["The plain meaning of every code, sorted by code.".to_owned()]);
    blocks.push(pretty(quote!(#table pub static CODES: &[&CodeFacts] = &[#(&#plain),*];))?);
    Ok(blocks)
}

fn entries(name: &str, sentence: &str, entries: &[(String, Explained)]) -> Result<String, syn::Error> {
    let (lines, name) = (docs(&[sentence.to_owned()]), ident(name));
    let entries = entries.iter().map(|(value, explained)| {
        let explanation = explanation(explained);
        quote!((#value, #explanation))
    });
    pretty(quote!(#lines pub static #name: &[(&str, Explanation)] = &[#(#entries),*];))
}

fn explanation(explained: &Explained) -> TokenStream {
    let words = |[en, zh]: &[String; 2]| quote!(Words::new(#en, #zh));
    let (meaning, remedy) = (words(&explained.meaning), words(&explained.remedy));
    quote!(Explanation::new(#meaning, #remedy))
}
