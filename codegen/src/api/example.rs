//! Examples of values, put together from those of their parts.
//!
//! In: a schema of an `Api`. Out: JSON, or none where a part has no example.

use serde_json::Value;

use super::{
    Api,
    schema::{Kind, Schema, SchemaId},
};

impl Api {
    /// An example of the value: the document's own, or one put together from its parts.
    ///
    /// A list of what is being put together stays empty, so recursive schemas
    /// have examples too. `None` when a part has none.
    pub fn example(&self, schema: &Schema) -> Option<Value> {
        self.example_within(schema, &mut Vec::new())
    }

    fn example_within<'a>(&'a self, schema: &'a Schema, open: &mut Vec<&'a SchemaId>) -> Option<Value> {
        if let Some(example) = &schema.example {
            return Some(example.clone());
        }
        match &schema.kind {
            Kind::Named(id) if open.contains(&id) => None,
            Kind::Named(id) => {
                open.push(id);
                let example = self.schema(id).and_then(|schema| self.example_within(schema, open));
                open.pop();
                example
            }
            Kind::Object(properties) => {
                let mut object = serde_json::Map::new();
                // A file stands beside JSON, not in it.
                for property in properties.iter().filter(|property| property.schema.kind != Kind::File) {
                    match self.example_within(&property.schema, open) {
                        Some(value) => {
                            object.insert(property.wire.clone(), value);
                        }
                        None if property.required => return None,
                        None => {}
                    }
                }
                Some(Value::Object(object))
            }
            Kind::Array(items) if is_open(items, open) => Some(Value::Array(Vec::new())),
            Kind::Array(items) => Some(Value::Array(vec![self.example_within(items, open)?])),
            Kind::Map(values) if is_open(values, open) => Some(Value::Object(serde_json::Map::new())),
            Kind::Map(values) => {
                let value = self.example_within(values, open)?;
                Some(Value::Object(serde_json::Map::from_iter([("key".to_owned(), value)])))
            }
            Kind::Enum(values) => Some(Value::String(values.first()?.wire.clone())),
            _ => None,
        }
    }
}

fn is_open(schema: &Schema, open: &[&SchemaId]) -> bool {
    matches!(&schema.kind, Kind::Named(id) if open.contains(&id))
}
