//! What is found by following names, wherever the named schemas are kept, and examples of values, put together from those
//! of their parts.
//!
//! In: a schema, and who has the named ones. Out: what the name leads to; JSON, or none where a part has no example.

use serde_json::Value;

use super::schema::{Kind, Schema, SchemaId};

/// How many schemas a name leads through at most, the first included.
pub(crate) const LAYERS: usize = 17;

/// Who has the named schemas.
pub(crate) trait Schemas {
    /// The schema with this address; `None` only for an address that is of another description.
    fn schema(&self, id: &SchemaId) -> Option<&Schema>;

    /// The schema and every schema that its name leads to, the last of which has no name.
    fn layers<'a>(&'a self, schema: &'a Schema) -> impl Iterator<Item = &'a Schema> {
        let next = |current: &&'a Schema| match &current.kind {
            Kind::Named(id) => self.schema(id),
            _ => None,
        };
        // `resolve` refuses names that lead through more; whoever made an `Api` with a circle comes to an end too.
        std::iter::successors(Some(schema), next).take(LAYERS)
    }

    /// An example of the value: the document's own, or one put together from its parts.
    fn example(&self, schema: &Schema) -> Option<Value> {
        example_within(self, schema, &mut Vec::new())
    }
}

fn example_within<'a, S: Schemas + ?Sized>(
    schemas: &'a S,
    schema: &'a Schema,
    open: &mut Vec<&'a SchemaId>,
) -> Option<Value> {
    if let Some(example) = &schema.example {
        return Some(example.clone());
    }
    match &schema.kind {
        Kind::Named(id) if open.contains(&id) => None,
        Kind::Named(id) => {
            open.push(id);
            let example = schemas.schema(id).and_then(|schema| example_within(schemas, schema, open));
            open.pop();
            example
        }
        Kind::Object(properties) => {
            let mut object = serde_json::Map::new();
            // A file stands beside JSON, not in it.
            for property in properties.iter().filter(|property| property.schema.kind != Kind::File) {
                match example_within(schemas, &property.schema, open) {
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
        Kind::Array(items) => Some(Value::Array(vec![example_within(schemas, items, open)?])),
        Kind::Map(values) if is_open(values, open) => Some(Value::Object(serde_json::Map::new())),
        Kind::Map(values) => {
            let value = example_within(schemas, values, open)?;
            Some(Value::Object(serde_json::Map::from_iter([("key".to_owned(), value)])))
        }
        Kind::Enum(values) => Some(Value::String(values.first()?.wire.clone())),
        Kind::IntegerEnum(values) => values.first()?.number().map(Value::from),
        _ => None,
    }
}

fn is_open(schema: &Schema, open: &[&SchemaId]) -> bool {
    matches!(&schema.kind, Kind::Named(id) if open.contains(&id))
}
