//! Types: what each schema is in Rust.
//!
//! In: schemas. Out: types, and an item for every one that needs a name of its
//! own. Inline objects and enums are named after where they stand.

use super::{
    Called, Case, Field, Flavour, Name, RequestPart, Scope, Shape, Type, TypeItem, TypeName, Variant, docs, identifier,
    planner::Planner,
};
use crate::api::{EnumValue, Kind, Property, Schema, SchemaId};

/// The sort of item that a named schema becomes; `None` if the name stands for another type.
pub(super) fn flavour(schema: &Schema) -> Option<Flavour> {
    match &schema.kind {
        // A file and its description are one value of the runtime.
        Kind::Object(properties) if properties.iter().any(|property| property.schema.kind == Kind::File) => None,
        Kind::Object(_) => Some(Flavour::Struct),
        Kind::Enum(_) | Kind::IntegerEnum(_) => Some(Flavour::Enum),
        Kind::String if !schema.encrypted => Some(Flavour::Text),
        Kind::Integer => Some(Flavour::Integer),
        _ => None,
    }
}

/// Whether an object or an enum is written in a schema.
fn is_inline(schema: &Schema) -> bool {
    match &schema.kind {
        Kind::Object(_) | Kind::Enum(_) | Kind::IntegerEnum(_) => true,
        Kind::Array(below) | Kind::Map(below) => is_inline(below),
        _ => false,
    }
}

/// What a type written inline is called, and what is said of it where the document says nothing.
pub(super) struct Hint {
    name: String,
    sentence: String,
}

impl Hint {
    pub(super) fn of(name: &str, sentence: String) -> Self {
        Self { name: name.to_owned(), sentence }
    }
}

impl<'a> Planner<'a> {
    /// Makes the items of all schemas that people named.
    pub(super) fn named_items(&mut self) {
        for (product, schemas) in self.api.products.iter().map(|(name, product)| (name, &product.schemas)) {
            for (name, schema) in schemas {
                let id = SchemaId { product: product.clone(), name: name.clone() };
                if let (Some(Type::Named(type_name, _)), Some(found)) = (self.named.get(&id), self.names.remove(&id)) {
                    self.item(type_name.clone(), found, schema, &format!("`{name}` of the description."));
                }
            }
        }
    }

    /// The type of a schema. `hint` names it if it is an object or an enum written inline.
    pub(super) fn type_of(&mut self, product: &str, schema: &'a Schema, hint: &Hint) -> Type {
        if schema.encrypted {
            return Type::Encrypted;
        }
        match &schema.kind {
            Kind::Named(id) => match self.named.get(id) {
                Some(named) => named.clone(),
                // The name stands for a list, a map or a plain value: that is the type.
                None => match self.api.schema(id) {
                    Some(schema) => {
                        self.type_of(&id.product, schema, &Hint::of(&id.name, format!("What stands in `{}`.", id.name)))
                    }
                    None => Type::Json,
                },
            },
            Kind::String => Type::Text,
            Kind::Integer => Type::Integer,
            Kind::Number => Type::Float,
            Kind::Boolean => Type::Bool,
            Kind::DateTime => Type::Time,
            Kind::Date => Type::Day,
            Kind::BeijingTime => Type::BeijingTime,
            Kind::Any => Type::Json,
            Kind::File => Type::Upload,
            Kind::Array(items) if schema.one_or_many => Type::OneOrMany(Box::new(self.type_of(product, items, hint))),
            Kind::Array(items) => Type::List(Box::new(self.type_of(product, items, hint))),
            Kind::Map(values) => Type::Map(Box::new(self.type_of(product, values, hint))),
            Kind::Object(_) => self.inline(product, schema, hint, Flavour::Struct),
            Kind::Enum(_) | Kind::IntegerEnum(_) => self.inline(product, schema, hint, Flavour::Enum),
        }
    }

    fn inline(&mut self, product: &str, schema: &'a Schema, hint: &Hint, flavour: Flavour) -> Type {
        let called = Called { wire: &hint.name, renamed: None, origin: &schema.origin };
        let scope = self.scopes.entry(product.to_owned()).or_default();
        let found = scope.name(called, Case::Camel, &mut self.found);
        let name = TypeName { product: product.to_owned(), ident: found.ident.clone() };
        self.item(name.clone(), found, schema, &hint.sentence);
        Type::Named(name, flavour)
    }

    fn item(&mut self, type_name: TypeName, name: Name, schema: &'a Schema, otherwise: &str) {
        let shape = match &schema.kind {
            Kind::String => Shape::Text,
            Kind::Integer if schema.money => Shape::Money,
            Kind::Integer => Shape::Integer,
            Kind::Enum(values) | Kind::IntegerEnum(values) => {
                let mut scope = Scope::with(&["Unknown", "Self"]);
                let found = &mut self.found;
                let variant = |value: &EnumValue| {
                    // `Unknown` is every open enum's own, for what is not listed.
                    let listed = identifier(&value.wire, Case::Camel) == "Unknown" && value.renamed.is_none();
                    let read = if listed { "UNKNOWN_VALUE" } else { &value.wire };
                    let called = Called { wire: read, renamed: value.renamed.as_ref(), origin: &schema.origin };
                    let name = scope.name_for(&value.wire, called, Case::Camel, found);
                    Variant { name, docs: docs::variant(value) }
                };
                let variants = values.iter().map(variant).collect();
                if matches!(schema.kind, Kind::Enum(_)) { Shape::Enum(variants) } else { Shape::IntegerEnum(variants) }
            }
            Kind::Object(properties) => {
                let mut scope = Scope::of_fields();
                let fields: Vec<Field> = properties
                    .iter()
                    .map(|property| {
                        self.field(&type_name.product, &type_name.ident, &mut scope, RequestPart::Body, property)
                    })
                    .collect();
                let leads = |wire: &str| fields.iter().find(|field| schema.download && field.name.wire == wire);
                let names = self.house.download.names(|wire| leads(wire).is_some());
                let download = names.into_iter().filter_map(leads);
                let download = download.map(|field| field.name.ident.clone()).collect();
                Shape::Struct { fields, sent: false, received: false, required: None, download }
            }
            _ => return,
        };
        self.origins.insert(type_name.clone(), schema.origin.clone());
        self.items.insert(
            type_name,
            TypeItem { name, docs: docs::item(schema, otherwise), sensitive: schema.sensitive, shape },
        );
    }

    /// A field of a struct, named in the struct's scope.
    pub(super) fn field(
        &mut self,
        product: &str,
        owner: &str,
        scope: &mut Scope,
        part: RequestPart,
        property: &'a Property,
    ) -> Field {
        // Of thousands of fields, few have a type that is written inline.
        let hint = is_inline(&property.schema).then(|| {
            let called = property.renamed.as_ref().unwrap_or(&property.wire);
            let name = format!("{owner}{}", identifier(called, Case::Camel));
            Hint::of(&name, format!("What stands in `{}` of [`{owner}`](super::{owner}).", property.wire))
        });
        let hint = hint.unwrap_or_else(|| Hint::of("", String::new()));
        let called =
            Called { wire: &property.wire, renamed: property.renamed.as_ref(), origin: &property.schema.origin };
        Field {
            name: scope.name(called, Case::Snake, &mut self.found),
            part,
            docs: docs::field(self.api, &property.wire, &property.schema),
            setter_docs: docs::setter(self.api, &property.wire, &property.schema),
            ty: self.type_of(product, &property.schema, &hint),
            optional: !property.required || self.api.is_nullable(&property.schema),
            skip_none: !property.required,
            hidden: self.hidden(&property.schema),
        }
    }

    /// Whether a value is personal and of a type that does not hide itself.
    pub(super) fn hidden(&self, schema: &Schema) -> bool {
        if schema.encrypted {
            return false;
        }
        match &schema.kind {
            Kind::Named(id) => self.api.schema(id).is_some_and(|named| match self.named.get(id) {
                Some(_) => schema.sensitive && !named.sensitive,
                None => schema.sensitive && !named.encrypted || self.hidden(named),
            }),
            Kind::Array(below) | Kind::Map(below) => schema.sensitive || self.hidden(below),
            // They are written inline, so the type that is made of them is this schema's alone.
            Kind::Object(_) | Kind::Enum(_) | Kind::IntegerEnum(_) => false,
            _ => schema.sensitive,
        }
    }
}
