//! Schemas: shapes, references and compositions.
//!
//! In: schema objects of `openapiv3`. Out: `api::Schema`s. References are
//! checked here, `allOf` ends here, and a shape that the subset does not know
//! is a finding, never free JSON.

use std::collections::{BTreeMap, HashSet};

use openapiv3::{
    AdditionalProperties, ReferenceOr, Schema as Source, SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty,
};

use super::{
    Resolver,
    annotations::{flag, text},
};
use crate::{
    api::{Docs, Kind, Limits, Property, SHARED, Schema, SchemaId, escape},
    load::Document,
};

impl<'d> Resolver<'d> {
    pub(super) fn named_schemas(&mut self, document: &'d Document) -> BTreeMap<String, Schema> {
        let mut named = BTreeMap::new();
        for (name, source) in document.openapi.components.iter().flat_map(|components| &components.schemas) {
            let pointer = format!("/components/schemas/{}", escape(name));
            if let Some(schema) = self.schema(document, &pointer, source) {
                named.insert(name.clone(), schema);
            }
        }
        named
    }

    /// One schema; `None` after a finding.
    pub(super) fn schema(
        &mut self,
        document: &'d Document,
        pointer: &str,
        source: &ReferenceOr<Source>,
    ) -> Option<Schema> {
        match source {
            ReferenceOr::Reference { reference } => {
                let (_, id) = self.follow(document, pointer, reference)?;
                Some(Schema {
                    kind: Kind::Named(id),
                    docs: Docs::default(),
                    limits: Limits::default(),
                    nullable: false,
                    sensitive: false,
                    impersonal: false,
                    encrypted: false,
                    download: false,
                    one_or_many: false,
                    money: false,
                    renamed: None,
                    example: None,
                    origin: document.marked.origin(pointer),
                })
            }
            ReferenceOr::Item(source) => self.written_out(document, pointer, source),
        }
    }

    fn written_out(&mut self, document: &'d Document, pointer: &str, source: &Source) -> Option<Schema> {
        let data = &source.schema_data;
        let mut limits = Limits::default();
        let kind = self.kind(document, pointer, source, &mut limits)?;
        let one_or_many = flag(&data.extensions, "x-one-or-many");
        if one_or_many && !matches!(&kind, Kind::Array(items) if self.is_object(items)) {
            let message = "only a list of objects can be told from one of them";
            let help = "Put `x-one-or-many` beside `type: array` with objects as `items`, or remove it.";
            self.report(document, &format!("{pointer}/x-one-or-many"), message, help);
        }
        if flag(&data.extensions, "x-sensitive") && matches!(kind, Kind::Boolean | Kind::File) {
            let help = "Mark what tells a person apart.";
            self.report(document, &format!("{pointer}/x-sensitive"), "a yes or no, or a file, is not hidden", help);
        }
        let money = self.money(document, pointer, &kind, &data.extensions);
        Some(Schema {
            kind,
            docs: self.docs(document, pointer, data.title.as_ref(), data.description.as_ref(), &data.extensions),
            limits,
            nullable: data.nullable,
            sensitive: flag(&data.extensions, "x-sensitive"),
            impersonal: data.extensions.get("x-sensitive").and_then(serde_json::Value::as_bool) == Some(false),
            encrypted: flag(&data.extensions, "x-encrypted"),
            download: flag(&data.extensions, "x-download"),
            one_or_many,
            money,
            renamed: text(&data.extensions, "x-rust-name"),
            example: data.example.clone(),
            origin: document.marked.origin(pointer),
        })
    }

    fn kind(&mut self, document: &'d Document, pointer: &str, source: &Source, limits: &mut Limits) -> Option<Kind> {
        let extensions = &source.schema_data.extensions;
        let whole = |number: Option<usize>| number.and_then(|number| u64::try_from(number).ok());
        match &source.schema_kind {
            SchemaKind::Type(Type::String(text)) => {
                limits.min_length = whole(text.min_length);
                limits.max_length = whole(text.max_length);
                limits.pattern.clone_from(&text.pattern);
                self.pattern_compiles(document, pointer, text.pattern.as_deref());
                let values: Vec<_> = text.enumeration.iter().flatten().cloned().collect();
                match &text.format {
                    VariantOrUnknownOrEmpty::Empty if values.is_empty() => Some(Kind::String),
                    VariantOrUnknownOrEmpty::Empty => {
                        Some(Kind::Enum(self.enum_values(document, pointer, &values, extensions)))
                    }
                    VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) if values.is_empty() => Some(Kind::DateTime),
                    VariantOrUnknownOrEmpty::Item(StringFormat::Date) if values.is_empty() => Some(Kind::Date),
                    VariantOrUnknownOrEmpty::Item(StringFormat::Binary) if values.is_empty() => Some(Kind::File),
                    _ => self.refuse(
                        document,
                        &format!("{pointer}/format"),
                        "this format is not understood for text",
                        "Write `format: date-time` or `format: date`, or leave it out.",
                    ),
                }
            }
            SchemaKind::Type(Type::Integer(number)) if number.enumeration.is_empty() => {
                limits.minimum = number.minimum.map(|number| number as f64);
                limits.maximum = number.maximum.map(|number| number as f64);
                Some(Kind::Integer)
            }
            SchemaKind::Type(Type::Number(number)) if number.enumeration.is_empty() => {
                limits.minimum = number.minimum;
                limits.maximum = number.maximum;
                Some(Kind::Number)
            }
            SchemaKind::Type(Type::Boolean(value)) if value.enumeration.is_empty() => Some(Kind::Boolean),
            SchemaKind::Type(Type::Array(array)) => {
                limits.min_items = whole(array.min_items);
                limits.max_items = whole(array.max_items);
                let below = format!("{pointer}/items");
                match &array.items {
                    Some(items) => {
                        Some(Kind::Array(Box::new(self.schema(document, &below, &items.clone().unbox())?)))
                    }
                    None if self.is_broken(document, &below) => None,
                    None => self.refuse(document, pointer, "this list does not say what it holds", "Add `items`."),
                }
            }
            SchemaKind::Type(Type::Object(object)) => match &object.additional_properties {
                None if object.properties.is_empty() && self.is_broken(document, pointer) => None,
                None if object.properties.is_empty() => self.refuse(
                    document,
                    pointer,
                    "this object has no properties",
                    "List its `properties`, give `additionalProperties` a schema, or say `x-any: true` without a type.",
                ),
                None => Some(Kind::Object(self.own_properties(document, pointer, source)?)),
                Some(AdditionalProperties::Schema(values)) if object.properties.is_empty() => {
                    let below = format!("{pointer}/additionalProperties");
                    Some(Kind::Map(Box::new(self.schema(document, &below, values)?)))
                }
                Some(_) => self.refuse(
                    document,
                    &format!("{pointer}/additionalProperties"),
                    "an object has either `properties` or `additionalProperties`",
                    "Keep one of them; unknown fields of a response are passed over in any case.",
                ),
            },
            SchemaKind::AllOf { all_of } => self.composition(document, pointer, source, all_of),
            SchemaKind::Any(any) if flag(extensions, "x-any") && any.typ.is_none() && any.all_of.is_empty() => {
                Some(Kind::Any)
            }
            // An `allOf` of one beside limits: a field of a named type that is narrower here.
            SchemaKind::Any(any)
                if any.typ.is_none() && any.all_of.len() == 1 && any.properties.is_empty() && any.items.is_none() =>
            {
                *limits = Limits {
                    min_length: whole(any.min_length),
                    max_length: whole(any.max_length),
                    pattern: any.pattern.clone(),
                    minimum: any.minimum,
                    maximum: any.maximum,
                    min_items: whole(any.min_items),
                    max_items: whole(any.max_items),
                };
                self.pattern_compiles(document, pointer, any.pattern.as_deref());
                self.composition(document, pointer, source, &any.all_of)
            }
            // Which keys fit together was checked when the document was read.
            _ => {
                self.leave_out(document, pointer);
                None
            }
        }
    }

    pub(super) fn own_properties(
        &mut self,
        document: &'d Document,
        pointer: &str,
        source: &Source,
    ) -> Option<Vec<Property>> {
        let SchemaKind::Type(Type::Object(object)) = &source.schema_kind else { return Some(Vec::new()) };
        for (index, name) in object.required.iter().enumerate() {
            let property = format!("{pointer}/properties/{}", escape(name));
            // A property that was refused is there all the same.
            if !object.properties.contains_key(name) && !self.is_broken(document, &property) {
                let pointer = format!("{pointer}/required/{index}");
                let known = object.properties.keys().map(String::as_str);
                let near = self.nearest.to(name, known).map(|near| format!(" Did you mean `{near}`?"));
                self.report(
                    document,
                    &pointer,
                    format!("`{name}` is required but not among the properties"),
                    format!("Add the property, or correct the name.{}", near.unwrap_or_default()),
                );
            }
        }
        let required: HashSet<&str> = object.required.iter().map(String::as_str).collect();
        let mut properties = Vec::new();
        for (wire, property) in &object.properties {
            let below = format!("{pointer}/properties/{}", escape(wire));
            if let Some(schema) = self.schema(document, &below, &property.clone().unbox()) {
                let (required, renamed) = (required.contains(wire.as_str()), schema.renamed.clone());
                properties.push(Property { wire: wire.clone(), renamed, required, schema });
            }
        }
        Some(properties)
    }

    /// The document and the schema that a reference leads to.
    pub(super) fn follow(
        &mut self,
        document: &'d Document,
        pointer: &str,
        reference: &str,
    ) -> Option<(&'d Document, SchemaId)> {
        let pointer = format!("{pointer}/$ref");
        if reference.is_empty() || self.is_broken(document, &pointer) {
            return None;
        }
        let written = "Write `'#/components/schemas/Name'` or `'shared.yaml#/components/schemas/Name'`.";
        let Some((file, name)) = reference.split_once("#/components/schemas/") else {
            return self.refuse(document, &pointer, &format!("`{reference}` is not a reference to a schema"), written);
        };
        let target = match file {
            "" => document,
            "shared.yaml" => match self.documents.get(SHARED) {
                Some(shared) => shared,
                None if self.unreadable.contains(SHARED) => {
                    self.leave_out(document, &pointer);
                    return None;
                }
                None => {
                    return self.refuse(
                        document,
                        &pointer,
                        "there is no shared.yaml among the documents",
                        "Hand in shared.yaml too.",
                    );
                }
            },
            _ => {
                let message = format!("`{file}` is neither this document nor shared.yaml");
                return self.refuse(document, &pointer, &message, "Move what two products share to shared.yaml.");
            }
        };
        let schemas = target.openapi.components.as_ref().map(|components| &components.schemas);
        if schemas.is_some_and(|schemas| schemas.contains_key(name)) {
            return Some((target, SchemaId { product: target.product.clone(), name: name.to_owned() }));
        }
        // A schema that was refused is there all the same.
        if self.is_broken(target, &format!("/components/schemas/{}", escape(name))) {
            self.leave_out(document, &pointer);
            return None;
        }
        let known = schemas.into_iter().flat_map(|schemas| schemas.keys()).map(String::as_str);
        let nearest = self.nearest.to(name, known).map_or(String::new(), |known| format!(" Did you mean `{known}`?"));
        let help = format!("Add the schema to {}, or correct the name.{nearest}", target.file);
        self.refuse(document, &pointer, &format!("`{reference}` leads nowhere"), &help)
    }

    /// Whether nothing is known of what a name leads to, for a reason that has its own finding.
    pub(super) fn is_unknown(&self, schema: &Schema) -> bool {
        let Kind::Named(id) = &schema.kind else { return false };
        let place = format!("/components/schemas/{}", escape(&id.name));
        let document = self.documents.get(id.product.as_str());
        self.named_type(id).is_none() || document.is_some_and(|document| self.is_broken(document, &place))
    }

    /// The JSON type behind a name, found in the documents since the `Api` is not complete yet.
    pub(super) fn named_type(&self, id: &SchemaId) -> Option<&'static str> {
        let document = self.documents.get(id.product.as_str())?;
        let source = document.openapi.components.as_ref()?.schemas.get(&id.name)?;
        self.source_type(document, source, 0)
    }

    fn source_type(&self, document: &Document, source: &ReferenceOr<Source>, depth: usize) -> Option<&'static str> {
        if depth > 16 {
            return None;
        }
        match source {
            ReferenceOr::Reference { reference } => {
                let (file, name) = reference.split_once("#/components/schemas/")?;
                let document = if file.is_empty() { document } else { self.documents.get(SHARED)? };
                let there = document.openapi.components.as_ref()?.schemas.get(name)?;
                self.source_type(document, there, depth + 1)
            }
            ReferenceOr::Item(item) => match &item.schema_kind {
                SchemaKind::Type(Type::String(_)) => Some("string"),
                SchemaKind::Type(Type::Integer(_)) => Some("integer"),
                SchemaKind::Type(Type::Number(_)) => Some("number"),
                SchemaKind::Type(Type::Boolean(_)) => Some("boolean"),
                SchemaKind::Type(Type::Array(_)) => Some("array"),
                SchemaKind::Type(Type::Object(object)) if object.additional_properties.is_some() => Some("map"),
                SchemaKind::Type(Type::Object(_)) => Some("object"),
                SchemaKind::AllOf { all_of } => self.source_type(document, all_of.first()?, depth + 1),
                SchemaKind::Any(_) if flag(&item.schema_data.extensions, "x-any") => Some("any"),
                SchemaKind::Any(any) => self.source_type(document, any.all_of.first()?, depth + 1),
                SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } | SchemaKind::Not { .. } => None,
            },
        }
    }

    fn pattern_compiles(&mut self, document: &Document, pointer: &str, pattern: Option<&str>) {
        if let Some(pattern) = pattern
            && regex::Regex::new(pattern).is_err()
        {
            let message = "this pattern is not a regular expression";
            self.report(
                document,
                &format!("{pointer}/pattern"),
                message,
                "Write it without look-around and back references.",
            );
        }
    }

    /// A finding, and nothing to go on with.
    pub(super) fn refuse<T>(&mut self, document: &Document, pointer: &str, message: &str, help: &str) -> Option<T> {
        self.report(document, pointer, message, help);
        None
    }
}
