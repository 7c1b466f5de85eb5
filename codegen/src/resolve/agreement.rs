//! What the parts of the description say about each other.
//!
//! In: the complete `Api`. Out: a finding for each name that leads nowhere, for
//! callbacks that could not be distinguished, and for files where none can be.

use std::collections::HashMap;

use crate::{
    Diagnostic, Diagnostics,
    api::{Advance, Api, Event, Kind, Operation, Origin, Property, Schema, Segment},
    house::House,
};

pub(super) fn check(api: &Api, house: &House, found: &mut Diagnostics) {
    let mut check = Check { api, house, found };
    check.events();
    check.marks();
    check.rows();
    check.callers();
    for (_, operation) in api.operations() {
        check.pagination(operation);
        check.poll(operation);
        check.upload(operation);
    }
    for product in api.products.values() {
        for schema in product.schemas.values() {
            check.downloads(schema);
        }
    }
}

struct Check<'a> {
    api: &'a Api,
    house: &'a House,
    found: &'a mut Diagnostics,
}

impl<'a> Check<'a> {
    /// Callbacks are distinguished by `event_type`, and under one type by properties that only one
    /// resource has all of, but for those that come before it. What they are counted by must be in them.
    fn events(&mut self) {
        let mut by_key: HashMap<String, &Origin> = HashMap::new();
        let all: Vec<&Event> = self.api.products.values().flat_map(|product| &product.events).collect();
        let mut by_type: HashMap<&str, Vec<&Event>> = HashMap::new();
        for event in &all {
            by_type.entry(&event.event_type).or_default().push(event);
        }
        for event in &all {
            if let Some(Origin { file, line, .. }) = by_key.insert(event.key(), &event.origin) {
                let message = format!("`{}` stands at {file}:{line} too", event.key());
                self.report(&event.origin, message, "Keep one of them, or name a variant: see spec/README.md.");
            }
            for name in &event.deduplicate_by {
                if self.property(&event.resource, name).is_some() {
                    continue;
                }
                let message = format!("the resource has no `{name}` to deduplicate by");
                self.report(&event.origin, message, "Name a property of the resource.");
            }
            let names = &event.recognized_by;
            for name in names {
                if !self.property(&event.resource, name).is_some_and(|property| property.required) {
                    let message = format!("the resource does not always have `{name}` to be recognized by");
                    self.report(&event.origin, message, "Name required properties of the resource.");
                }
            }
            if names.is_empty() {
                continue;
            }
            for other in by_type.get(event.event_type.as_str()).into_iter().flatten() {
                if other.key() == event.key() {
                    continue;
                }
                let has_all = names.iter().all(|name| self.property(&other.resource, name).is_some());
                if has_all && !self.api.comes_before(other, event) {
                    let (other, names) = (other.key(), names.join("` and `"));
                    let message = format!("`{other}` has `{names}` too, so nothing is recognized by that");
                    let help = "Name properties that no other resource of this type has, or has together.";
                    self.report(&event.origin, message, help);
                }
            }
        }
    }

    /// A mark beside the name of a whole body, response or resource would hide nothing: its fields are those
    /// of the operation, or the struct has other uses.
    fn marks(&mut self) {
        let operations = self.api.operations().flat_map(|(_, operation)| {
            operation.body.iter().map(|body| &body.schema).chain(&operation.response.schema)
        });
        let resources = self.api.products.values().flat_map(|product| &product.events).map(|event| &event.resource);
        let whole =
            operations.chain(resources).filter(|schema| schema.sensitive && matches!(schema.kind, Kind::Named(_)));
        for schema in whole.collect::<Vec<_>>() {
            let message = "`x-sensitive` beside the name of a whole body hides nothing";
            self.report(&schema.origin, message, "Mark the schema of that name, or its fields.");
        }
    }

    /// The fluent calls begin at a client of the one caller whose operations stand below the first segment.
    fn callers(&mut self) {
        let mut known: HashMap<&Segment, &Operation> = HashMap::new();
        for (_, operation) in self.api.operations() {
            let Some(root) = operation.segments.first() else { continue };
            let first = *known.entry(root).or_insert(operation);
            if first.caller != operation.caller {
                let (word, Origin { file, line, .. }) = (first.caller.word(), &first.origin);
                let message =
                    format!("a {} calls this, and a {word} what stands at {file}:{line}", operation.caller.word());
                let help = "Operations whose paths begin alike have one caller: correct `x-caller`.";
                self.report(&operation.origin, message, help);
            }
        }
    }

    fn pagination(&mut self, operation: &Operation) {
        let Some(names) = &operation.pagination else { return };
        let help = "Correct the name in `x-pagination`.";
        let cursor = matches!(names.by, Advance::Cursor { .. });
        let asked = std::iter::once((names.by.asked(), cursor));
        for (name, is_text) in asked.chain(names.limit.iter().map(|limit| (limit, false))) {
            let parameters = operation.parameters.iter().map(|parameter| &parameter.property);
            let body = operation.body.iter().flat_map(|body| self.api.properties(&body.schema));
            let kind = parameters.chain(body).find(|property| property.wire == *name).map(|property| &property.schema);
            match (kind.map(|schema| (&schema.kind, &self.api.follow(schema).kind)), is_text) {
                (Some((Kind::Integer, _)), false) => {}
                // What travels encrypted is of a type of its own.
                (Some((Kind::String, _)), true) if kind.is_some_and(|schema| !schema.encrypted) => {}
                (Some((_, Kind::Integer)), false) => self.counted(operation, name),
                (Some((_, Kind::String)), true) => self.repeated(operation, name),
                (_, false) => self.report(&operation.origin, format!("no parameter `{name}` is an integer"), help),
                (_, true) => self.report(&operation.origin, format!("no parameter `{name}` is text"), help),
            }
        }
        let response = operation.response.schema.as_ref();
        let kind = |name: &str| {
            response
                .and_then(|response| self.property(response, name))
                .map(|property| self.api.follow(&property.schema))
                .filter(|schema| !schema.one_or_many)
                .map(|schema| &schema.kind)
        };
        let (list, total) = (
            matches!(kind(&names.items), Some(Kind::Array(_))),
            names.total.as_ref().is_none_or(|name| matches!(kind(name), Some(Kind::Integer))),
        );
        if let Advance::Cursor { next, .. } = &names.by {
            match response.and_then(|response| self.property(response, next)).map(|property| &property.schema) {
                Some(schema) if schema.kind == Kind::String && !schema.encrypted => {}
                Some(schema) if self.api.follow(schema).kind == Kind::String => self.repeated(operation, next),
                _ => self.report(&operation.origin, format!("the response has no text `{next}`"), help),
            }
        }
        if !list {
            self.report(&operation.origin, format!("the response has no list `{}`", names.items), help);
        }
        if !total {
            self.report(&operation.origin, "the response has no such count of all items", help);
        } else if let Some(name) = &names.total
            && let Some(property) = response.and_then(|response| self.property(response, name))
            && property.schema.kind != Kind::Integer
        {
            self.counted(operation, name);
        }
    }

    /// A named integer is a type of its own, with which nothing is counted.
    fn counted(&mut self, operation: &Operation, name: &str) {
        let message = format!("`{name}` is counted with, and its named type is not a number in code");
        self.report(&operation.origin, message, "Write `type: integer` in place of the name.");
    }

    /// The same of a cursor, which is taken out of the response and put into the next request.
    fn repeated(&mut self, operation: &Operation, name: &str) {
        let message = format!("`{name}` goes from response to request, and its type is not plain text in code");
        self.report(&operation.origin, message, "Write `type: string` in its place, without a name and `x-encrypted`.");
    }

    fn poll(&mut self, operation: &Operation) {
        let Some(poll) = &operation.poll else { return };
        let mut at = operation.response.schema.as_ref();
        for name in &poll.state {
            at = at.and_then(|schema| self.property(schema, name)).map(|property| &property.schema);
        }
        let Some(Kind::Enum(values)) = at.map(|schema| &self.api.follow(schema).kind) else {
            let message = format!("the response has no state `{}` with a list of values", poll.state.join("."));
            self.report(&operation.origin, message, "Name a property with `enum` in `x-poll`.");
            return;
        };
        for name in poll.finals.iter().filter(|name| !values.iter().any(|value| value.wire == **name)) {
            self.report(&operation.origin, format!("`{name}` is not a value of the state"), "Correct it in `x-poll`.");
        }
    }

    /// An upload is one file and the description that is signed, by the names that the API gives them.
    fn upload(&mut self, operation: &Operation) {
        // What is written out was taken apart where it stands.
        let Some(body) = operation.body.as_ref().filter(|body| matches!(body.schema.kind, Kind::Named(_))) else {
            return;
        };
        let names = &self.house.upload;
        let file = self.property(&body.schema, names.file).is_some_and(|property| property.schema.kind == Kind::File);
        let meta = self.property(&body.schema, names.meta);
        let meta = meta.is_some_and(|meta| {
            [names.filename, names.digest].iter().all(|name| self.property(&meta.schema, name).is_some())
        });
        if body.upload.is_some() && !(meta && file) {
            let message = format!(
                "an upload has `{}` with `{}` and `{}`, and `{}`",
                names.meta, names.filename, names.digest, names.file
            );
            self.report(&body.schema.origin, message, "Refer to `Upload` of shared.yaml, or write the parts out here.");
        }
    }

    /// Rows are those of a file that some operation leads to.
    fn rows(&mut self) {
        let mut read = Vec::new();
        for (product, operation) in self.api.operations() {
            let Some(name) = &operation.rows else { continue };
            let response = &operation.response;
            if !response.file && !response.schema.as_ref().is_some_and(|schema| self.api.leads_to_files(schema)) {
                let help = "Remove `x-rows`, or say by `x-download` where the file is.";
                self.report(&operation.origin, "the response does not lead to a file that could have rows", help);
            }
            match self.api.rows(&product.name, name) {
                Some((_, rows)) => read.push(rows),
                None => {
                    let message = format!("there are no rows `{name}` in this document or in shared.yaml");
                    self.report(&operation.origin, message, "Describe them under `x-rows`, or correct the name.");
                }
            }
        }
        for rows in self.api.products.values().flat_map(|product| product.rows.values()) {
            if !read.iter().any(|known| std::ptr::eq(*known, rows)) {
                let message = format!("no operation leads to a file with the rows `{}`", rows.name);
                self.report(&rows.origin, message, "Name them in the `x-rows` of an operation.");
            }
        }
    }

    /// What leads to a file is written into texts: the address, both or none of the kind of hash and the hash, and both or
    /// none of a sealed file's key and nonce, for which there must be a hash.
    fn downloads(&mut self, schema: &'a Schema) {
        if !schema.download {
            return;
        }
        let names = self.house.download.names(|name| self.property(schema, name).is_some());
        let [url, hash_type, hash_value, key, nonce] = names;
        if self.property(schema, url).is_none() {
            self.report(&schema.origin, format!("there is no `{url}` that leads to a file"), "Remove `x-download`.");
        }
        for (one, other) in [(hash_type, hash_value), (hash_value, hash_type)] {
            if self.property(schema, one).is_some() && self.property(schema, other).is_none() {
                let message = format!("there is a `{one}` and no `{other}` to compare a file with");
                self.report(&schema.origin, message, "Describe both, or none.");
            }
        }
        for (one, other) in [(key, nonce), (nonce, key), (key, hash_value)] {
            if self.property(schema, one).is_some() && self.property(schema, other).is_none() {
                let message =
                    format!("there is a `{one}` and no `{other}`, so a sealed file could not be opened and checked");
                self.report(&schema.origin, message, "Describe both, or none.");
            }
        }
        for name in names {
            let Some(property) = self.property(schema, name) else { continue };
            let kind = &self.api.follow(&property.schema).kind;
            if property.schema.encrypted || !matches!(kind, Kind::String | Kind::Enum(_)) {
                let message = format!("`{name}` leads to a file and is not a text");
                self.report(&property.schema.origin, message, "Make it a `string`, or remove `x-download`.");
            }
        }
    }

    fn property(&self, schema: &'a Schema, name: &str) -> Option<&'a Property> {
        self.api.properties(schema).iter().find(|property| property.wire == name)
    }

    fn report(&mut self, origin: &Origin, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(Diagnostic::new(origin, message, help));
    }
}
