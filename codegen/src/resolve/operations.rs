//! Operations: paths, parameters, bodies and responses.
//!
//! In: a document's paths. Out: its operations in the order of path and
//! method. It holds that path and parameters agree, and that names are unique.

use std::collections::{BTreeMap, HashMap};

use super::{
    Resolver,
    annotations::{caller, docs, pages, pagination, poll, renamed, retry, source},
    schemas::example,
};
use crate::{
    api::{Body, Caller, Kind, Location, Operation, Parameter, Property, Response, Schema, Segment, Source},
    document::{Cursor, Node},
    names::is_snake_case,
};

/// The methods of a path that are read.
const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// A path, cut at its slashes, and one of its methods.
struct Route<'s> {
    /// Where what the document says comes from.
    source: Option<&'s Source>,
    method: &'s str,
    template: &'s str,
    segments: &'s [Segment],
    /// Who calls where the operation does not say it.
    whole: Caller,
}

impl<'d> Resolver<'d> {
    pub(super) fn operations(&mut self, top: &Cursor<'d>, inherited: Option<&Source>) -> Vec<Operation> {
        let whole = caller(&top.child("info"), Caller::default());
        let mut operations = Vec::new();
        let mut names: HashMap<&str, usize> = HashMap::new();
        for (template, path) in top.child("paths").entries() {
            let Some(segments) = segments(&path, template) else { continue };
            let renamed = renamed(&path);
            let known = |name: &&String| {
                segments
                    .iter()
                    .any(|(Segment::Literal(text) | Segment::Parameter(text))| text == *name && !text.is_empty())
            };
            for name in renamed.keys().filter(|name| !known(name)) {
                let message = format!("the path has no segment `{name}`");
                let help = "Correct the spelling; a parameter stands without its braces.";
                path.child("x-rust-names").child(name).refuse(message, help);
            }
            for method in METHODS {
                let at = path.child(method);
                if at.node().is_none() {
                    continue;
                }
                if let Some(id) = at.text("operationId")
                    && let Some(line) = names.insert(id, at.origin().line)
                {
                    let message = format!("the operationId `{id}` stands at line {line} too");
                    at.child("operationId").refuse(message, "Give each operation a name of its own.");
                }
                let method = &method.to_uppercase();
                let route = Route { source: inherited, method, template, segments: &segments, whole };
                let operation = self.operation(&at, &route);
                operations.extend(operation.map(|found| Operation { renamed_segments: renamed.clone(), ..found }));
            }
        }
        operations.sort_by(|a, b| (&a.segments, &a.method).cmp(&(&b.segments, &b.method)));
        operations
    }

    fn operation(&mut self, at: &Cursor<'d>, route: &Route<'_>) -> Option<Operation> {
        let id = at.text("operationId").unwrap_or_default().to_owned();
        let named = at.child("operationId");
        if !is_snake_case(&id) && !named.is_broken() {
            let message = format!("`{id}` is not a name for an operation");
            named.refuse(message, "Write the official page's name in snake_case.");
        }
        let parameters = self.parameters(at, route.segments);
        let body = self.body(at, route.method);
        let response = self.response(at)?;
        Some(Operation {
            id,
            method: route.method.to_owned(),
            template: route.template.to_owned(),
            segments: route.segments.to_vec(),
            renamed_segments: BTreeMap::new(),
            renamed: at.trimmed("x-rust-name"),
            docs: docs(at, Some("summary")),
            pages: pages(at),
            source: source(at, self.house, route.source),
            caller: caller(at, route.whole),
            parameters,
            body,
            response,
            retry: retry(at, route.method),
            rate_limit: at.get("x-rate-limit").and_then(|limit| u32::try_from(limit.as_u64()?).ok()),
            pagination: pagination(at),
            poll: poll(at),
            errors: at.texts("x-errors"),
            rows: at.trimmed("x-rows"),
            origin: at.origin(),
        })
    }

    fn parameters(&mut self, at: &Cursor<'d>, segments: &[Segment]) -> Vec<Parameter> {
        let places = at.child("parameters");
        let mut parameters = Vec::<Parameter>::new();
        for here in places.items() {
            let Some(parameter) = self.parameter(&here, segments) else { continue };
            let same = |known: &Parameter| {
                known.location == parameter.location && known.property.wire == parameter.property.wire
            };
            if parameters.iter().any(same) {
                here.refuse(format!("`{}` is declared twice", parameter.property.wire), "Remove one.");
            } else {
                parameters.push(parameter);
            }
        }
        for (position, segment) in segments.iter().enumerate() {
            let Segment::Parameter(name) = segment else { continue };
            // A parameter whose schema had a finding is declared all the same.
            let declares = |parameter: &Node| {
                let is = |key: &str, text: &str| parameter.get(key).and_then(Node::as_str) == Some(text);
                is("in", "path") && is("name", name)
            };
            let declared = places.node().is_some_and(|places| places.items().iter().any(declares));
            // One of those that were refused may be it.
            if !declared && !places.is_broken() {
                at.refuse(
                    format!("the path has `{{{name}}}`, which no parameter declares"),
                    format!("Add a parameter `name: {name}`, `in: path`, `required: true`."),
                );
            }
            if segments[..position].contains(segment) {
                at.refuse(format!("the path has `{{{name}}}` twice"), "Give each parameter a name of its own.");
            }
        }
        parameters
    }

    fn parameter(&mut self, at: &Cursor<'d>, segments: &[Segment]) -> Option<Parameter> {
        let location = match at.text("in")? {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            _ => {
                let message = format!("{} takes no cookies", self.house.api);
                return at.child("in").give_up(message, "Write `path`, `query` or `header`.");
            }
        };
        let (name, required) = (at.text("name")?, at.flag("required"));
        let named = || at.child("name");
        if location == Location::Path && !segments.contains(&Segment::Parameter(name.to_owned())) {
            named().refuse(format!("the path has no `{{{name}}}`"), "Correct the name, or the path.");
        }
        if location == Location::Path && !required {
            at.refuse("a path parameter is always required", "Add `required: true`.");
        }
        if location == Location::Header && self.house.owns_header(name) {
            let help = "Remove the parameter: the client sets this header itself.";
            return named().give_up(format!("the header `{name}` belongs to the client"), help);
        }
        if location == Location::Header && (name.is_empty() || !name.chars().all(is_token)) {
            let help = "Write it as HTTP has it: `Idempotency-Key`.";
            return named().give_up(format!("`{name}` is not the name of a header"), help);
        }
        let below = at.child("schema");
        let mut schema = self.schema(&below)?;
        let own = docs(at, None);
        schema.docs.description = own.description.or(schema.docs.description);
        schema.docs.note = own.note.or(schema.docs.note);
        schema.docs.provenance = own.provenance.or(schema.docs.provenance);
        if !own.roles.is_empty() {
            schema.docs.roles = own.roles;
        }
        let structured = location == Location::Query && (self.is_texts(at, &schema) || self.is_object(at, &schema));
        if !self.is_scalar(at, &schema) && !structured {
            if self.is_unknown(at, &schema) {
                below.leave_out();
                return None;
            }
            let help = "Use text, a number, true/false, a time or an enum; in the query also a list of texts, or an \
                        object with properties.";
            return below.give_up("a parameter is a single value", help);
        }
        let renamed = at.trimmed("x-rust-name");
        Some(Parameter { location, property: Property { wire: name.to_owned(), renamed, required, schema } })
    }

    /// Whether the schema, with its names followed in the documents, is one plain value.
    pub(super) fn is_scalar(&self, at: &Cursor<'d>, schema: &Schema) -> bool {
        match &schema.kind {
            Kind::String
            | Kind::DateTime
            | Kind::Date
            | Kind::BeijingTime
            | Kind::Enum(_)
            | Kind::IntegerEnum(_)
            | Kind::Integer
            | Kind::Number
            | Kind::Boolean => true,
            Kind::Named(id) => {
                self.named_type(at, id).is_some_and(|kind| matches!(kind, "string" | "integer" | "number" | "boolean"))
            }
            Kind::Object(_) | Kind::Map(_) | Kind::Array(_) | Kind::Any | Kind::File => false,
        }
    }

    /// Whether the schema is a list of texts, written out.
    fn is_texts(&self, at: &Cursor<'d>, schema: &Schema) -> bool {
        let Kind::Array(items) = &schema.kind else { return false };
        match &items.kind {
            Kind::String | Kind::Enum(_) => true,
            Kind::Named(id) => self.named_type(at, id) == Some("string"),
            _ => false,
        }
    }

    fn body(&mut self, at: &Cursor<'d>, method: &str) -> Option<Body> {
        let here = at.child("requestBody");
        here.node()?;
        if method == "GET" {
            here.refuse("a GET has no body", "Use query parameters.");
        }
        if !here.flag("required") {
            let message = "a body that may be left out is not understood";
            here.child("required").refuse(message, "Write `required: true`.");
        }
        let (name, media) = self.one_media(&here)?;
        let is_upload = name == "multipart/form-data";
        let below = media.child("schema");
        let schema = self.schema(&below)?;
        if !self.is_object(at, &schema) {
            if self.is_unknown(at, &schema) {
                below.leave_out();
                return None;
            }
            let help = "Describe it with `type: object` and `properties`.";
            return below.give_up("a request body is an object with properties", help);
        }
        let upload = if is_upload { Some(self.form(&below, &schema)?) } else { None };
        Some(Body { schema, example: example(&media), upload })
    }

    /// The one media type of a body or a response.
    fn one_media(&self, at: &Cursor<'d>) -> Option<(&'d str, Cursor<'d>)> {
        let content = at.child("content");
        let mut all = content.entries();
        if let (Some(only), None) = (all.next(), all.next()) {
            return Some(only);
        }
        if content.is_broken() {
            return None;
        }
        let help = format!("Keep the one that {} takes or gives.", self.house.api);
        content.give_up("exactly one media type stands here", help)
    }

    fn response(&mut self, at: &Cursor<'d>) -> Option<Response> {
        let all = at.child("responses");
        let mut responses = all.entries();
        let (Some((status, here)), None) = (responses.next(), responses.next()) else {
            if all.is_broken() {
                return None;
            }
            let count = all.mapping().map_or(0, |responses| responses.len());
            if count == 0 {
                return all.give_up(
                    "an operation has exactly one documented response, and this has none",
                    "Describe its success, `'200'`, `'202'` or `'204'`; errors stand in shared.yaml.",
                );
            }
            return all.give_up(
                "an operation has exactly one documented response, and this has two",
                format!(
                    "Remove the one that {} does not give; an `x-provenance` may say which sources differ.",
                    self.house.api
                ),
            );
        };
        let status = status.parse().unwrap_or_default();
        if status != 200 {
            return Some(Response { status, schema: None, file: false, example: None });
        }
        let (name, media) = self.one_media(&here)?;
        let below = media.child("schema");
        let schema = self.schema(&below)?;
        if name == "application/json" {
            return Some(Response { status, schema: Some(schema), file: false, example: example(&media) });
        }
        if schema.kind != Kind::File && !here.child("content").is_broken() {
            below.refuse(
                "a file is text with `format: binary`",
                "Write `type: string` and `format: binary`, or respond with `application/json`.",
            );
        }
        Some(Response { status, schema: None, file: true, example: None })
    }
}

/// The path, cut at its slashes.
fn segments(at: &Cursor<'_>, template: &str) -> Option<Vec<Segment>> {
    let Some(path) = template.strip_prefix('/') else {
        return at.give_up("a path begins with `/`", "Write it as `/v3/…`.");
    };
    match Segment::all(path) {
        Ok(segments) => Some(segments),
        Err(segment) => {
            let message = format!("`{segment}` is not a valid path segment");
            at.give_up(message, "Between slashes stands plain text or one `{parameter}`.")
        }
    }
}

/// What the name of a header is made of.
fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}
