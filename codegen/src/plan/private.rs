//! What must be encrypted or kept out of sight in a request, and what must not stand in one.
//!
//! In: operations of the `Api`. Out: where their encrypted fields are, the names of the personal ones, and a finding
//! for each `null` and each mark that a request cannot have. A name that stands inside of itself is entered once.

use super::planner::Planner;
use crate::api::{self, Api, Kind, Location, Property, Schema, SchemaId};

impl<'a> Planner<'a> {
    /// Pointers to the encrypted fields of the body, `?name` for those of the query, and the wire names of what is personal.
    pub(super) fn private(&mut self, operation: &'a api::Operation) -> (Vec<String>, Vec<String>) {
        let mut private =
            Private { api: self.api, encrypted: Vec::new(), sensitive: Vec::new(), recursive: Vec::new() };
        for parameter in &operation.parameters {
            let mut way = Way::default();
            let known = private.encrypted.len();
            let wire = &parameter.property.wire;
            private.visit(&parameter.property.schema, &format!("?{wire}"), wire, &mut way);
            let whole = self.api.is_encrypted(&parameter.property.schema);
            if private.encrypted.len() > known && !(whole && parameter.location == Location::Query) {
                let message = format!("the parameter `{wire}` is marked as encrypted");
                let help = "A field of a body travels encrypted, or a text in the query.";
                self.report(&parameter.property.schema.origin, message, help);
                private.encrypted.truncate(known);
            }
        }
        if let Some(body) = &operation.body {
            private.visit(&body.schema, "", "", &mut Way::default());
            let meta = body.upload.as_ref().map(|form| &form.meta);
            let properties = self.api.properties(&body.schema).iter();
            for described in properties.filter(|property| meta == Some(&property.wire)) {
                // What users say there are fields of the operation, each with a name of its own.
                if self.api.is_sensitive(&body.schema) || self.api.is_sensitive(&described.schema) {
                    let fields = self.api.properties(&described.schema).iter();
                    private.sensitive.extend(fields.map(|property| property.wire.clone()));
                }
            }
        }
        for schema in std::mem::take(&mut private.recursive) {
            let message = "an encrypted field stands inside of what holds itself, at any depth";
            self.report(&schema.origin, message, "Describe as many levels as there are, each with a name of its own.");
        }
        private.sensitive.sort();
        private.sensitive.dedup();
        (private.encrypted, private.sensitive)
    }

    /// The API takes no `null` in requests, so a nullable field there would be a trap.
    pub(super) fn nothing_null_is_sent(&mut self, operation: &'a api::Operation) {
        let mut seen = std::collections::HashSet::new();
        let parameters = operation.parameters.iter().map(|parameter| &parameter.property.schema);
        let mut open: Vec<&Schema> = parameters.chain(operation.body.iter().map(|body| &body.schema)).collect();
        while let Some(schema) = open.pop() {
            if schema.nullable {
                let message = format!("{} takes no `null` in a request", self.house.api);
                self.report(&schema.origin, message, "Make the field optional instead.");
            }
            match &schema.kind {
                Kind::Named(id) if seen.insert(id) => open.extend(self.api.schema(id)),
                Kind::Object(properties) => open.extend(properties.iter().map(|property| &property.schema)),
                Kind::Array(below) | Kind::Map(below) => open.push(below),
                _ => {}
            }
        }
    }
}

/// The names inside of which something stands.
#[derive(Default)]
struct Way<'a>(Vec<&'a SchemaId>);

/// Finds what must be encrypted or kept out of sight in a request.
struct Private<'a> {
    api: &'a Api,
    /// JSON pointers into the body, `*` for each item.
    encrypted: Vec<String>,
    /// Wire names.
    sensitive: Vec<String>,
    /// Places at which a name stands inside of itself, and has encrypted fields.
    recursive: Vec<&'a Schema>,
}

impl<'a> Private<'a> {
    fn visit(&mut self, schema: &'a Schema, pointer: &str, wire: &str, way: &mut Way<'a>) {
        let target = self.api.follow(schema);
        let encrypted = self.api.is_encrypted(schema);
        if encrypted {
            self.encrypted.push(pointer.to_owned());
        }
        if encrypted || self.api.is_sensitive(schema) {
            match (wire, &target.kind) {
                // Of a whole body, each field.
                ("", Kind::Object(properties)) => {
                    self.sensitive.extend(properties.iter().map(|property| property.wire.clone()));
                }
                _ => self.sensitive.push(wire.to_owned()),
            }
        }
        if let Kind::Named(id) = &schema.kind {
            if way.0.contains(&id) {
                if self.has_encrypted(schema) {
                    self.recursive.push(schema);
                }
                return;
            }
            way.0.push(id);
        }
        match &target.kind {
            Kind::Object(properties) => {
                for Property { wire, schema, .. } in properties {
                    self.visit(schema, &format!("{pointer}/{wire}"), wire, way);
                }
            }
            Kind::Array(below) | Kind::Map(below) => self.visit(below, &format!("{pointer}/*"), wire, way),
            _ => {}
        }
        if matches!(schema.kind, Kind::Named(_)) {
            way.0.pop();
        }
    }

    fn has_encrypted(&self, schema: &'a Schema) -> bool {
        let mut seen = std::collections::HashSet::new();
        let mut open = vec![schema];
        while let Some(schema) = open.pop() {
            if schema.encrypted {
                return true;
            }
            match &schema.kind {
                Kind::Named(id) if seen.insert(id) => open.extend(self.api.schema(id)),
                Kind::Object(properties) => open.extend(properties.iter().map(|property| &property.schema)),
                Kind::Array(below) | Kind::Map(below) => open.push(below),
                _ => {}
            }
        }
        false
    }
}
