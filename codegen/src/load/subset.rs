//! The accepted subset of OpenAPI 3.0.3, and the check against it.
//!
//! In: a document's value. Out: a finding for every key that the subset does
//! not have, that is missing, or whose value has the wrong shape. Whatever
//! passes here is understood by `resolve`; nothing is dropped in silence.

use serde_json::Value;

use super::marked::Marked;
use crate::{Diagnostic, Diagnostics, api::escape};

/// A kind of position in a document.
#[derive(Clone, Copy)]
enum Part {
    Root,
    Info,
    Paths,
    PathItem,
    Operation,
    Parameters,
    Parameter,
    RequestBody,
    Responses,
    Content200,
    RequestContent,
    ResponseContent,
    Pagination,
    Poll,
    Content204,
    Media,
    Components,
    Schemas,
    Schema,
    Composition,
    Pages,
    Page,
    Roles,
    Webhooks,
    Webhook,
    AllRows,
    Rows,
    Columns,
    Column,
    Figures,
    Figure,
    Text,
    TextMap,
    Texts,
    Names,
    Flag,
    Natural,
    Naturals,
    Number,
    Anything,
    Errors,
    Codes,
    Code,
    Explanations,
    Explained,
    Words,
}

/// What may stand at a [`Part`].
enum Rule {
    /// These keys, and which of them must be there.
    Keys(&'static [(&'static str, Part)], &'static [&'static str]),
    /// Any keys, each with this.
    Map(Part),
    /// A list of this.
    List(Part),
    /// A plain value, described in words, with its test.
    Leaf(&'static str, fn(&Value) -> bool),
}

fn rule(part: Part) -> Rule {
    use Part::*;
    match part {
        Root => Rule::Keys(
            &[
                ("openapi", Text),
                ("info", Info),
                ("paths", Paths),
                ("components", Components),
                ("x-webhooks", Webhooks),
                ("x-rows", AllRows),
            ],
            &["openapi", "info", "paths"],
        ),
        Info => Rule::Keys(
            &[("title", Text), ("version", Text), ("description", Text), ("x-note", Text), ("x-provenance", Text)],
            &["title", "version", "description"],
        ),
        Paths => Rule::Map(PathItem),
        PathItem => Rule::Keys(
            &[
                ("get", Operation),
                ("post", Operation),
                ("put", Operation),
                ("patch", Operation),
                ("delete", Operation),
                ("x-rust-names", TextMap),
            ],
            &[],
        ),
        Operation => Rule::Keys(
            &[
                ("operationId", Text),
                ("summary", Text),
                ("description", Text),
                ("parameters", Parameters),
                ("requestBody", RequestBody),
                ("responses", Responses),
                ("x-official-pages", Pages),
                ("x-retry", Text),
                ("x-rate-limit", Natural),
                ("x-pagination", Pagination),
                ("x-poll", Poll),
                ("x-errors", Texts),
                ("x-rows", Text),
                ("x-rust-name", Text),
                ("x-note", Text),
                ("x-provenance", Text),
            ],
            &["operationId", "summary", "description", "responses"],
        ),
        Parameters => Rule::List(Parameter),
        Parameter => Rule::Keys(
            &[
                ("name", Text),
                ("in", Text),
                ("required", Flag),
                ("description", Text),
                ("schema", Schema),
                ("x-rust-name", Text),
                ("x-roles", Roles),
                ("x-note", Text),
                ("x-provenance", Text),
            ],
            &["name", "in", "schema"],
        ),
        RequestBody => Rule::Keys(
            &[("description", Text), ("required", Flag), ("content", RequestContent)],
            &["required", "content"],
        ),
        Responses => Rule::Keys(&[("200", Content200), ("204", Content204)], &[]),
        Content200 => Rule::Keys(&[("description", Text), ("content", ResponseContent)], &["description", "content"]),
        Content204 => Rule::Keys(&[("description", Text)], &["description"]),
        RequestContent => Rule::Keys(&[("application/json", Media), ("multipart/form-data", Media)], &[]),
        ResponseContent => Rule::Keys(&[("application/json", Media), ("application/octet-stream", Media)], &[]),
        Pagination => Rule::Keys(
            &[("offset", Text), ("limit", Text), ("items", Text), ("total", Text)],
            &["offset", "limit", "items"],
        ),
        Poll => Rule::Keys(&[("state", Text), ("final", Texts)], &["state", "final"]),
        Media => Rule::Keys(&[("schema", Schema), ("example", Anything)], &["schema"]),
        Components => Rule::Keys(&[("schemas", Schemas)], &["schemas"]),
        Schemas => Rule::Map(Schema),
        Schema => Rule::Keys(
            &[
                ("type", Text),
                ("title", Text),
                ("description", Text),
                ("properties", Schemas),
                ("required", Texts),
                ("additionalProperties", Schema),
                ("items", Schema),
                ("enum", Texts),
                ("format", Text),
                ("minLength", Natural),
                ("maxLength", Natural),
                ("pattern", Text),
                ("minimum", Number),
                ("maximum", Number),
                ("minItems", Natural),
                ("maxItems", Natural),
                ("nullable", Flag),
                ("example", Anything),
                ("allOf", Composition),
                ("x-enum-descriptions", TextMap),
                ("x-rust-name", Text),
                ("x-rust-names", TextMap),
                ("x-roles", Roles),
                ("x-note", Text),
                ("x-provenance", Text),
                ("x-sensitive", Flag),
                ("x-encrypted", Flag),
                ("x-any", Flag),
                ("x-download", Flag),
                ("x-one-or-many", Flag),
                ("x-money", Text),
            ],
            &[],
        ),
        Composition => Rule::List(Schema),
        Pages => Rule::List(Page),
        Page => {
            Rule::Keys(&[("role", Text), ("url", Text), ("updated", Text), ("read", Text)], &["role", "url", "read"])
        }
        Roles => Rule::Keys(&[("merchant", Text), ("partner", Text)], &["merchant", "partner"]),
        Webhooks => Rule::Map(Webhook),
        Webhook => Rule::Keys(
            &[
                ("summary", Text),
                ("description", Text),
                ("x-official-pages", Pages),
                ("x-rust-name", Text),
                ("x-note", Text),
                ("x-provenance", Text),
                ("x-deduplicate-by", Names),
                ("x-recognized-by", Names),
                ("original-type", Text),
                ("resource", Schema),
            ],
            &["summary", "description", "resource"],
        ),
        AllRows => Rule::Map(Rows),
        Rows => Rule::Keys(
            &[
                ("title", Text),
                ("description", Text),
                ("x-official-pages", Pages),
                ("x-note", Text),
                ("x-provenance", Text),
                ("required", Texts),
                ("columns", Columns),
                ("summary", Figures),
            ],
            &["title", "description", "required", "columns", "summary"],
        ),
        Columns => Rule::Map(Column),
        Column => Rule::Keys(
            &[
                ("title", Text),
                ("description", Text),
                ("type", Text),
                ("nullable", Flag),
                ("x-note", Text),
                ("x-provenance", Text),
            ],
            &["title", "type"],
        ),
        Figures => Rule::List(Figure),
        Figure => Rule::Keys(&[("title", Text), ("sum", Text), ("of", TextMap)], &["title"]),
        Text => Rule::Leaf("text", Value::is_string),
        TextMap => Rule::Map(Text),
        Texts => Rule::List(Text),
        Names => Rule::Leaf("a name or a list of names", |value| match value {
            Value::Array(names) => !names.is_empty() && names.iter().all(Value::is_string),
            name => name.is_string(),
        }),
        Flag => Rule::Leaf("true or false", Value::is_boolean),
        Natural => Rule::Leaf("a whole number from 0", Value::is_u64),
        Naturals => Rule::List(Natural),
        Number => Rule::Leaf("a number", Value::is_number),
        Anything => Rule::Leaf("a value", |_| true),
        Errors => Rule::Keys(
            &[("codes", Codes), ("fail_reasons", Explanations), ("request_id_tails", Explanations)],
            &["codes"],
        ),
        Codes => Rule::Map(Code),
        Code => Rule::Keys(
            &[
                ("spellings", Texts),
                ("status", Naturals),
                ("meaning", Words),
                ("remedy", Words),
                ("outcome", Text),
                ("repeat", Text),
                ("common", Flag),
                ("source", Text),
            ],
            &["meaning", "remedy", "outcome", "repeat", "source"],
        ),
        Explanations => Rule::Map(Explained),
        Explained => {
            Rule::Keys(&[("meaning", Words), ("remedy", Words), ("source", Text)], &["meaning", "remedy", "source"])
        }
        Words => Rule::Keys(&[("en", Text), ("zh", Text)], &["en", "zh"]),
    }
}

/// Every departure of a product's document from the subset.
pub(crate) fn check(document: &Marked) -> Diagnostics {
    check_as(Part::Root, document)
}

/// The same for `errors.yaml`, which is not an OpenAPI document.
pub(crate) fn check_errors(document: &Marked) -> Diagnostics {
    check_as(Part::Errors, document)
}

fn check_as(root: Part, document: &Marked) -> Diagnostics {
    let mut walk = Walk { document, found: Diagnostics::default() };
    walk.visit(root, &document.value, String::new());
    walk.found
}

struct Walk<'d> {
    document: &'d Marked,
    found: Diagnostics,
}

impl Walk<'_> {
    fn visit(&mut self, part: Part, value: &Value, pointer: String) {
        // In OpenAPI 3.0 whatever stands beside a `$ref` is ignored, so nothing may.
        if let (Part::Schema, Some(object)) = (part, value.as_object())
            && object.contains_key("$ref")
        {
            self.reference(object, &pointer);
            return;
        }
        match (rule(part), value) {
            (Rule::Keys(allowed, required), Value::Object(object)) => {
                for (key, below) in object {
                    let pointer = format!("{pointer}/{}", escape(key));
                    match allowed.iter().find(|(name, _)| name == key) {
                        Some((_, part)) => self.visit(*part, below, pointer),
                        None => self.unknown(key, allowed, &pointer),
                    }
                }
                for name in required.iter().filter(|name| !object.contains_key(**name)) {
                    self.report(&pointer, format!("`{name}` is missing"), format!("Add `{name}` here."));
                }
            }
            (Rule::Map(part), Value::Object(object)) => {
                for (key, below) in object {
                    self.visit(part, below, format!("{pointer}/{}", escape(key)));
                }
            }
            (Rule::List(part), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.visit(part, item, format!("{pointer}/{index}"));
                }
            }
            (Rule::Leaf(_, fits), value) if fits(value) => {}
            (rule, _) => {
                let expected = match rule {
                    Rule::Keys(..) | Rule::Map(_) => "a mapping",
                    Rule::List(_) => "a list",
                    Rule::Leaf(words, _) => words,
                };
                self.report(
                    &pointer,
                    format!("this must be {expected}"),
                    "Quote text that looks like a number or a date.",
                );
            }
        }
    }

    fn reference(&mut self, object: &serde_json::Map<String, Value>, pointer: &str) {
        for key in object.keys().filter(|key| *key != "$ref") {
            self.report(
                &format!("{pointer}/{}", escape(key)),
                format!("`{key}` stands beside a `$ref`, where OpenAPI 3.0 ignores it"),
                "Put the `$ref` into an `allOf` of one: `allOf: [{ $ref: … }]`.",
            );
        }
        if !object["$ref"].is_string() {
            self.report(&format!("{pointer}/$ref"), "this must be text", "Write `'#/components/schemas/Name'`.");
        }
    }

    fn unknown(&mut self, key: &str, allowed: &[(&str, Part)], pointer: &str) {
        let nearest = allowed
            .iter()
            .map(|(name, _)| (strsim::damerau_levenshtein(name, key), *name))
            .min()
            .filter(|(distance, name)| *distance <= 1 + name.len() / 4);
        let names = || allowed.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        let help = match nearest {
            Some((_, name)) => format!("Did you mean `{name}`?"),
            None => format!("The keys that are understood here: {}. spec/README.md explains them.", names()),
        };
        self.report(pointer, format!("`{key}` is not understood here"), help);
    }

    fn report(&mut self, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(Diagnostic::new(&self.document.origin(pointer), message, help));
    }
}
