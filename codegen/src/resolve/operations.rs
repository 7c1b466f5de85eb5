//! Operations: paths, parameters, bodies and responses.
//!
//! In: a document's paths. Out: its operations in the order of path and
//! method. It holds that path and parameters agree, and that names are unique.

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexMap;
use openapiv3::{
    MediaType, Operation as Source, Parameter as SourceParameter, ParameterSchemaOrContent, ReferenceOr, StatusCode,
};

use super::{
    Resolver,
    annotations::{pagination, poll, renamed, text, texts},
};
use crate::{
    api::{Body, Kind, Location, Operation, Parameter, Property, Response, Schema, Segment, escape, is_snake_case},
    load::Document,
};

/// What the name of a header is made of.
fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}

/// The client sets these itself; a parameter of that name would be a second source.
const CLIENT_HEADERS: [&str; 5] = ["accept", "authorization", "content-type", "user-agent", "wechatpay-serial"];

impl<'d> Resolver<'d> {
    pub(super) fn operations(&mut self, document: &'d Document) -> Vec<Operation> {
        let mut operations = Vec::new();
        let mut names: HashMap<&str, String> = HashMap::new();
        for (template, item) in &document.openapi.paths.paths {
            let below = format!("/paths/{}", escape(template));
            let ReferenceOr::Item(item) = item else { continue };
            let Some(segments) = self.segments(document, &below, template) else { continue };
            let renamed = renamed(&item.extensions);
            let known = |name: &&String| {
                segments.iter().any(|(Segment::Literal(text) | Segment::Parameter(text))| text == *name)
            };
            for name in renamed.keys().filter(|name| !known(name)) {
                let here = format!("{below}/x-rust-names/{}", escape(name));
                let message = format!("the path has no segment `{name}`");
                self.report(document, &here, message, "Correct the spelling; a parameter stands without its braces.");
            }
            for (method, source) in item.iter() {
                let pointer = format!("{below}/{method}");
                if let Some(id) = &source.operation_id
                    && let Some(first) = names.insert(id, pointer.clone())
                {
                    let line = document.marked.origin(&first).line;
                    let message = format!("the operationId `{id}` stands at line {line} too");
                    self.report(
                        document,
                        &format!("{pointer}/operationId"),
                        message,
                        "Give each operation a name of its own.",
                    );
                }
                let method = method.to_uppercase();
                let operation = self.operation(document, &pointer, template, &segments, &method, source);
                operations.extend(operation.map(|found| Operation { renamed_segments: renamed.clone(), ..found }));
            }
        }
        operations.sort_by(|a, b| (&a.segments, &a.method).cmp(&(&b.segments, &b.method)));
        operations
    }

    fn segments(&mut self, document: &Document, pointer: &str, template: &str) -> Option<Vec<Segment>> {
        let Some(path) = template.strip_prefix('/') else {
            self.report(document, pointer, "a path begins with `/`", "Write it as `/v3/…`.");
            return None;
        };
        let mut segments = Vec::new();
        for segment in path.split('/') {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            let plain =
                |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.~".contains(c));
            match name {
                Some(name) if plain(name) => segments.push(Segment::Parameter(name.to_owned())),
                None if plain(segment) && segment != "." && segment != ".." => {
                    segments.push(Segment::Literal(segment.to_owned()))
                }
                _ => {
                    let message = format!("`{segment}` is not a valid path segment");
                    self.report(document, pointer, message, "Between slashes stands plain text or one `{parameter}`.");
                    return None;
                }
            }
        }
        Some(segments)
    }

    fn operation(
        &mut self,
        document: &'d Document,
        pointer: &str,
        template: &str,
        segments: &[Segment],
        method: &str,
        source: &Source,
    ) -> Option<Operation> {
        let id = source.operation_id.clone().unwrap_or_default();
        if !is_snake_case(&id) && !self.is_broken(document, &format!("{pointer}/operationId")) {
            let message = format!("`{id}` is not a name for an operation");
            self.report(
                document,
                &format!("{pointer}/operationId"),
                message,
                "Write the official page's name in snake_case.",
            );
        }
        let parameters = self.parameters(document, pointer, segments, source);
        let body = self.body(document, pointer, method, source);
        let response = self.response(document, pointer, source)?;
        let pagination = pagination(&source.extensions);
        let poll = poll(&source.extensions);
        Some(Operation {
            id,
            method: method.to_owned(),
            template: template.to_owned(),
            segments: segments.to_vec(),
            renamed_segments: BTreeMap::new(),
            renamed: text(&source.extensions, "x-rust-name"),
            docs: self.docs(
                document,
                pointer,
                source.summary.as_ref(),
                source.description.as_ref(),
                &source.extensions,
            ),
            pages: self.pages(document, pointer, &source.extensions),
            parameters,
            body,
            response,
            retry: self.retry(document, pointer, method, &source.extensions),
            rate_limit: source.extensions.get("x-rate-limit").and_then(|limit| u32::try_from(limit.as_u64()?).ok()),
            pagination,
            poll,
            errors: texts(&source.extensions, "x-errors"),
            rows: text(&source.extensions, "x-rows"),
            origin: document.marked.origin(pointer),
        })
    }

    fn parameters(
        &mut self,
        document: &'d Document,
        pointer: &str,
        segments: &[Segment],
        source: &Source,
    ) -> Vec<Parameter> {
        let mut parameters = Vec::<Parameter>::new();
        for (index, parameter) in source.parameters.iter().enumerate() {
            let here = format!("{pointer}/parameters/{index}");
            let ReferenceOr::Item(parameter) = parameter else { continue };
            let Some(parameter) = self.parameter(document, &here, segments, parameter) else { continue };
            let same = |known: &Parameter| {
                known.location == parameter.location && known.property.wire == parameter.property.wire
            };
            if parameters.iter().any(same) {
                self.report(document, &here, format!("`{}` is declared twice", parameter.property.wire), "Remove one.");
            } else {
                parameters.push(parameter);
            }
        }
        for (at, segment) in segments.iter().enumerate() {
            let Segment::Parameter(name) = segment else { continue };
            // A parameter whose schema had a finding is declared all the same.
            let declares = |parameter: &ReferenceOr<SourceParameter>| matches!(parameter, ReferenceOr::Item(SourceParameter::Path { parameter_data, .. }) if parameter_data.name == *name);
            // One of those that were refused may be it.
            let refused = self.is_broken(document, &format!("{pointer}/parameters"));
            if !source.parameters.iter().any(declares) && !refused {
                let message = format!("the path has `{{{name}}}`, which no parameter declares");
                self.report(
                    document,
                    pointer,
                    message,
                    format!("Add a parameter `name: {name}`, `in: path`, `required: true`."),
                );
            }
            if segments[..at].contains(segment) {
                self.report(
                    document,
                    pointer,
                    format!("the path has `{{{name}}}` twice"),
                    "Give each parameter a name of its own.",
                );
            }
        }
        parameters
    }

    fn parameter(
        &mut self,
        document: &'d Document,
        pointer: &str,
        segments: &[Segment],
        source: &SourceParameter,
    ) -> Option<Parameter> {
        let (location, data) = match source {
            SourceParameter::Path { parameter_data, .. } => (Location::Path, parameter_data),
            SourceParameter::Query { parameter_data, .. } => (Location::Query, parameter_data),
            SourceParameter::Header { parameter_data, .. } => (Location::Header, parameter_data),
            SourceParameter::Cookie { .. } => {
                self.report(
                    document,
                    &format!("{pointer}/in"),
                    "WeChat Pay takes no cookies",
                    "Write `path`, `query` or `header`.",
                );
                return None;
            }
        };
        let name = &data.name;
        if location == Location::Path && !segments.contains(&Segment::Parameter(name.clone())) {
            let message = format!("the path has no `{{{name}}}`");
            self.report(document, &format!("{pointer}/name"), message, "Correct the name, or the path.");
        }
        if location == Location::Path && !data.required {
            self.report(document, pointer, "a path parameter is always required", "Add `required: true`.");
        }
        if location == Location::Header && CLIENT_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
            let message = format!("the header `{name}` belongs to the client");
            self.report(
                document,
                &format!("{pointer}/name"),
                message,
                "Remove the parameter: the client sets this header itself.",
            );
            return None;
        }
        if location == Location::Header && (name.is_empty() || !name.chars().all(is_token)) {
            let message = format!("`{name}` is not the name of a header");
            self.report(document, &format!("{pointer}/name"), message, "Write it as HTTP has it: `Idempotency-Key`.");
            return None;
        }
        let ParameterSchemaOrContent::Schema(schema) = &data.format else { return None };
        let below = format!("{pointer}/schema");
        let mut schema = self.schema(document, &below, schema)?;
        let own = self.docs(document, pointer, None, data.description.as_ref(), &data.extensions);
        schema.docs.description = own.description.or(schema.docs.description);
        schema.docs.note = own.note.or(schema.docs.note);
        schema.docs.provenance = own.provenance.or(schema.docs.provenance);
        if !own.roles.is_empty() {
            schema.docs.roles = own.roles;
        }
        if !self.is_scalar(&schema) {
            if self.is_unknown(&schema) {
                self.leave_out(document, &below);
                return None;
            }
            self.report(
                document,
                &below,
                "a parameter is a single value",
                "Use text, a number, true/false, a time or an enum.",
            );
            return None;
        }
        let renamed = text(&data.extensions, "x-rust-name");
        Some(Parameter {
            location,
            property: Property { wire: name.clone(), renamed, required: data.required, schema },
        })
    }

    /// Whether the schema, with its names followed in the documents, is one plain value.
    fn is_scalar(&self, schema: &Schema) -> bool {
        match &schema.kind {
            Kind::String
            | Kind::DateTime
            | Kind::Date
            | Kind::Enum(_)
            | Kind::Integer
            | Kind::Number
            | Kind::Boolean => true,
            Kind::Named(id) => {
                self.named_type(id).is_some_and(|kind| matches!(kind, "string" | "integer" | "number" | "boolean"))
            }
            Kind::Object(_) | Kind::Map(_) | Kind::Array(_) | Kind::Any | Kind::File => false,
        }
    }

    fn body(&mut self, document: &'d Document, pointer: &str, method: &str, source: &Source) -> Option<Body> {
        let ReferenceOr::Item(body) = source.request_body.as_ref()? else { return None };
        let here = format!("{pointer}/requestBody");
        if method == "GET" {
            self.report(document, &here, "a GET has no body", "Use query parameters.");
        }
        if !body.required {
            self.report(
                document,
                &format!("{here}/required"),
                "a body that may be left out is not understood",
                "Write `required: true`.",
            );
        }
        let (name, media) = self.one_media(document, &here, &body.content)?;
        let upload = name == "multipart/form-data";
        let (schema, example) = self.media(document, &here, name, media)?;
        if !self.is_object(&schema) {
            let pointer = format!("{here}/content/{}/schema", escape(name));
            if self.is_unknown(&schema) {
                self.leave_out(document, &pointer);
                return None;
            }
            self.report(
                document,
                &pointer,
                "a request body is an object with properties",
                "Describe it with `type: object` and `properties`.",
            );
            return None;
        }
        Some(Body { schema, example, upload })
    }

    /// The one media type of a body or a response.
    fn one_media<'s>(
        &mut self,
        document: &Document,
        pointer: &str,
        content: &'s IndexMap<String, MediaType>,
    ) -> Option<(&'s str, &'s MediaType)> {
        let mut all = content.iter();
        if let (Some((name, media)), None) = (all.next(), all.next()) {
            return Some((name, media));
        }
        let (here, help) = (format!("{pointer}/content"), "Keep the one that WeChat Pay takes or gives.");
        if self.is_broken(document, &here) {
            return None;
        }
        self.report(document, &here, "exactly one media type stands here", help);
        None
    }

    pub(super) fn is_object(&self, schema: &Schema) -> bool {
        match &schema.kind {
            Kind::Object(_) => true,
            Kind::Named(id) => self.named_type(id).is_some_and(|kind| kind == "object"),
            _ => false,
        }
    }

    fn response(&mut self, document: &'d Document, pointer: &str, source: &Source) -> Option<Response> {
        let mut responses = source.responses.responses.iter();
        let (Some((status, ReferenceOr::Item(response))), None) = (responses.next(), responses.next()) else {
            let here = format!("{pointer}/responses");
            if self.is_broken(document, &here) {
                return None;
            }
            let (message, help) = match source.responses.responses.len() {
                0 => (
                    "an operation has exactly one documented response, and this has none",
                    "Describe its success, `'200'` or `'204'`; errors stand in shared.yaml.",
                ),
                _ => (
                    "an operation has exactly one documented response, and this has two",
                    "Remove the one that WeChat Pay does not give; an `x-provenance` may say which sources differ.",
                ),
            };
            self.report(document, &here, message, help);
            return None;
        };
        let status = match status {
            StatusCode::Code(code) => *code,
            StatusCode::Range(_) => 0,
        };
        if status == 204 {
            return Some(Response { status, schema: None, file: false, example: None });
        }
        let here = format!("{pointer}/responses/{status}");
        let (name, media) = self.one_media(document, &here, &response.content)?;
        let (schema, example) = self.media(document, &here, name, media)?;
        if name == "application/json" {
            return Some(Response { status, schema: Some(schema), file: false, example });
        }
        if schema.kind != Kind::File && !self.is_broken(document, &format!("{here}/content")) {
            self.report(
                document,
                &format!("{here}/content/{}/schema", escape(name)),
                "a file is text with `format: binary`",
                "Write `type: string` and `format: binary`, or respond with `application/json`.",
            );
        }
        Some(Response { status, schema: None, file: true, example: None })
    }

    fn media(
        &mut self,
        document: &'d Document,
        pointer: &str,
        name: &str,
        media: &MediaType,
    ) -> Option<(Schema, Option<serde_json::Value>)> {
        let below = format!("{pointer}/content/{}/schema", escape(name));
        let schema = self.schema(document, &below, media.schema.as_ref()?)?;
        Some((schema, media.example.clone()))
    }
}
