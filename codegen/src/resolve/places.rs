//! What means something at some places alone.
//!
//! In: the `Api`. Out: a finding for each file inside of JSON, each `null` where none can be read, each mark on a
//! value that cannot be encrypted or hidden, and each limit of another kind of value: what would be dropped otherwise.

use crate::{
    Diagnostic, Diagnostics,
    api::{Api, Kind, Property, Schema},
    house::{House, Upload},
};

pub(super) fn check(api: &Api, house: &House, found: &mut Diagnostics) {
    let mut check = Check { api, names: &house.upload, found };
    for product in api.products.values() {
        product.schemas.values().for_each(|schema| check.written(schema, true));
        for operation in &product.operations {
            for parameter in &operation.parameters {
                check.written(&parameter.property.schema, false);
                check.never_null(&parameter.property.schema, "a parameter is never `null`");
            }
            if let Some(body) = &operation.body {
                check.written(&body.schema, body.upload.is_some());
                check.never_null(&body.schema, "a whole body is never `null`");
            }
            if let Some(response) = &operation.response.schema {
                check.written(response, false);
                check.never_null(response, "a whole body is never `null`");
            }
        }
        for event in &product.events {
            check.written(&event.resource, false);
            check.never_null(&event.resource, "a whole body is never `null`");
        }
    }
}

struct Check<'a> {
    api: &'a Api,
    /// What an upload calls its parts.
    names: &'a Upload,
    found: &'a mut Diagnostics,
}

impl Check<'_> {
    /// A schema and all that is written in it. `upload` where it may be a file with its description.
    fn written(&mut self, schema: &Schema, upload: bool) {
        self.marks(schema);
        self.limits(schema);
        if !upload && self.is_upload(self.api.follow(schema)) {
            let help = "Describe it as `multipart/form-data`, or let it be an address to download from.";
            self.report(schema, "JSON holds no file", help);
            return;
        }
        match &schema.kind {
            Kind::Object(properties) => {
                let whole = self.is_upload(schema);
                for property in properties {
                    let file = property.schema.kind == Kind::File;
                    if file && !(whole && upload) {
                        self.report(&property.schema, "JSON holds no file", "Use `Upload` of shared.yaml for files.");
                    } else if !file {
                        self.written(&property.schema, false);
                    }
                }
            }
            Kind::Array(below) | Kind::Map(below) => {
                self.never_null(below, "`null` has no place in a list or a map");
                self.written(below, false);
            }
            Kind::File => self.report(schema, "JSON holds no file", "Use `Upload` of shared.yaml for files."),
            _ => {}
        }
    }

    fn never_null(&mut self, schema: &Schema, message: &str) {
        if self.api.is_nullable(schema) {
            self.report(schema, message, "Refer to a schema without `nullable`.");
        }
    }

    fn marks(&mut self, schema: &Schema) {
        let kind = &self.api.follow(schema).kind;
        if schema.encrypted && *kind != Kind::String {
            self.report(
                schema,
                "only plain text travels encrypted",
                "Mark the texts inside, or leave `x-encrypted` out.",
            );
        }
        if schema.sensitive && *kind == Kind::Boolean && matches!(schema.kind, Kind::Named(_)) {
            self.report(schema, "a yes or no, or a file, is not hidden", "Mark what tells a person apart.");
        }
    }

    /// Limits beside a name are those of another kind of value, unless that is what it leads to.
    fn limits(&mut self, schema: &Schema) {
        if !matches!(schema.kind, Kind::Named(_)) {
            return;
        }
        let (limits, kind) = (&schema.limits, &self.api.follow(schema).kind);
        let text = limits.min_length.is_some() || limits.max_length.is_some() || limits.pattern.is_some();
        let number = limits.minimum.is_some() || limits.maximum.is_some();
        let list = limits.min_items.is_some() || limits.max_items.is_some();
        let is_text = matches!(kind, Kind::String | Kind::Enum(_) | Kind::DateTime | Kind::Date | Kind::BeijingTime);
        let is_number = matches!(kind, Kind::Integer | Kind::Number);
        if text && !is_text || number && !is_number || list && !matches!(kind, Kind::Array(_)) {
            let message = "this limit is one of another type than the name leads to";
            self.report(schema, message, "Remove the limit, or refer to another type.");
        }
    }

    fn report(&mut self, schema: &Schema, message: &str, help: &str) {
        self.found.push(Diagnostic::new(&schema.origin, message, help));
    }

    /// Whether this is a file behind its description, as an upload sends it.
    fn is_upload(&self, schema: &Schema) -> bool {
        let Kind::Object(properties) = &schema.kind else { return false };
        let is_file = |property: &Property| property.schema.kind == Kind::File;
        properties.iter().any(is_file)
            && properties.iter().any(|property| property.wire == self.names.meta && !is_file(property))
    }
}
