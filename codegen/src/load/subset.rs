//! The accepted subset of OpenAPI 3.0.3, as tables.
//!
//! In: a kind of place in a document. Out: the keys and values that may stand
//! there. `check` compares documents with them.

use super::shape::Place;
use crate::document::Node;

/// A kind of position in a document.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Root,
    Info,
    Paths,
    PathItem,
    Operation,
    Parameters,
    Parameter,
    Location,
    RequestBody,
    Responses,
    Content200,
    RequestContent,
    ResponseContent,
    Pagination,
    Poll,
    NoContent,
    Media,
    Components,
    Schemas,
    Properties,
    Schema(Place),
    Composition,
    /// A composition of one schema that is written out.
    Alone,
    Pages,
    Page,
    Source,
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
    Values,
    Value,
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
pub(super) enum Rule {
    /// These keys, and which of them must be there.
    Keys(&'static [(&'static str, Part)], &'static [&'static str]),
    /// Any keys, each with this.
    Map(Part),
    /// A list of this.
    List(Part),
    /// A plain value, described in words, with its test.
    Leaf(&'static str, fn(&Node) -> bool),
}

/// What says today what a key said that is not understood any more. Nothing that users see rested on it, so two
/// revisions can be compared without it.
pub(super) fn retired(part: Part, key: &str) -> Option<&'static str> {
    match (part, key) {
        (Part::Page, "read") => Some("Say in an `x-source` whether the page was read or a copy of it, and when."),
        _ => None,
    }
}

pub(super) fn rule(part: Part) -> Rule {
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
            &[
                ("title", Text),
                ("version", Text),
                ("description", Text),
                ("x-note", Text),
                ("x-provenance", Text),
                ("x-source", Source),
                ("x-caller", Text),
            ],
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
                ("x-source", Source),
                ("x-caller", Text),
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
                ("in", Location),
                ("required", Flag),
                ("description", Text),
                ("schema", Schema(Place::Parameter)),
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
        Responses => Rule::Keys(&[("200", Content200), ("202", NoContent), ("204", NoContent)], &[]),
        Content200 => Rule::Keys(&[("description", Text), ("content", ResponseContent)], &["description", "content"]),
        NoContent => Rule::Keys(&[("description", Text)], &["description"]),
        RequestContent => Rule::Keys(&[("application/json", Media), ("multipart/form-data", Media)], &[]),
        ResponseContent => Rule::Keys(&[("application/json", Media), ("application/octet-stream", Media)], &[]),
        Pagination => Rule::Keys(
            &[
                ("offset", Text),
                ("page", Text),
                ("first", Natural),
                ("cursor", Text),
                ("limit", Text),
                ("items", Text),
                ("next", Text),
                ("total", Text),
            ],
            &["items"],
        ),
        Poll => Rule::Keys(&[("state", Text), ("final", Texts)], &["state", "final"]),
        Media => Rule::Keys(&[("schema", Schema(Place::Whole)), ("example", Anything)], &["schema"]),
        Components => Rule::Keys(&[("schemas", Schemas)], &["schemas"]),
        Schemas => Rule::Map(Schema(Place::Named)),
        Properties => Rule::Map(Schema(Place::Property)),
        Schema(_) => Rule::Keys(
            &[
                ("type", Text),
                ("title", Text),
                ("description", Text),
                ("properties", Properties),
                ("required", Texts),
                ("additionalProperties", Schema(Place::Values)),
                ("items", Schema(Place::Items)),
                ("enum", Values),
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
                ("x-length", Text),
            ],
            &[],
        ),
        Composition => Rule::List(Schema(Place::Part)),
        Alone => Rule::List(Schema(Place::Named)),
        Pages => Rule::List(Page),
        Page => Rule::Keys(&[("role", Text), ("url", Text), ("updated", Text)], &["role", "url"]),
        Source => Rule::Keys(
            &[("page", Text), ("copy", Text), ("official", Texts), ("others", Texts), ("community", Text)],
            &[],
        ),
        Roles => Rule::Keys(&[("merchant", Text), ("partner", Text)], &["merchant", "partner"]),
        Webhooks => Rule::Map(Webhook),
        Webhook => Rule::Keys(
            &[
                ("summary", Text),
                ("description", Text),
                ("x-official-pages", Pages),
                ("x-source", Source),
                ("x-caller", Text),
                ("x-rust-name", Text),
                ("x-note", Text),
                ("x-provenance", Text),
                ("x-deduplicate-by", Names),
                ("x-recognized-by", Names),
                ("original-type", Text),
                ("resource", Schema(Place::Whole)),
            ],
            &["summary", "description", "resource"],
        ),
        AllRows => Rule::Map(Rows),
        Rows => Rule::Keys(
            &[
                ("title", Text),
                ("description", Text),
                ("x-official-pages", Pages),
                ("x-source", Source),
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
        Location => Rule::Leaf("`path`, `query` or `header`", |value| {
            value.as_str().is_some_and(|place| matches!(place, "path" | "query" | "header" | "cookie"))
        }),
        Text => Rule::Leaf("text", |value| value.as_str().is_some()),
        TextMap => Rule::Map(Text),
        Texts => Rule::List(Text),
        Values => Rule::List(Value),
        Value => Rule::Leaf("text or a whole number", |value| value.as_str().is_some() || value.as_i64().is_some()),
        Names => Rule::Leaf("a name or a list of names", |value| match value.as_list() {
            Some(names) => !names.is_empty() && names.iter().all(|name| name.as_str().is_some()),
            None => value.as_str().is_some(),
        }),
        Flag => Rule::Leaf("true or false", |value| value.as_bool().is_some()),
        Natural => Rule::Leaf("a whole number from 0", |value| value.as_u64().is_some()),
        Naturals => Rule::List(Natural),
        Number => Rule::Leaf("a number", |value| value.as_number().is_some()),
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
