//! The numbers of uploads (media_id) that a body names.
//!
//! In: a checked body and its schema. Out: each number with its position, in the order of the description. Whether there
//! was such an upload is for whoever remembers it.

use serde_json::Value;
use wechatpay_codegen::api::{Kind, Schema};

use super::{position::Position, validator::Validator};

/// The type of `shared.yaml` whose values they are.
const TYPE: &str = "MediaId";

/// Finds those at `position` and inside of it.
pub(crate) fn find(
    validator: &Validator,
    schema: &Schema,
    value: &Value,
    position: &Position,
    found: &mut Vec<(Position, String)>,
) {
    let layers = validator.layers(schema);
    let is_one = |layer: &&Schema| matches!(&layer.kind, Kind::Named(id) if id.name == TYPE);
    match (layers.last().map(|layer| &layer.kind), value) {
        (_, Value::String(number)) if layers.iter().any(is_one) => {
            found.push((position.described(&layers), number.clone()));
        }
        (Some(Kind::Object(properties)), Value::Object(object)) => {
            for property in properties {
                if let Some(value) = object.get(&property.wire) {
                    find(validator, &property.schema, value, &position.child(&property.wire), found);
                }
            }
        }
        (Some(Kind::Array(inner)), Value::Array(items)) => {
            for (at, item) in items.iter().enumerate() {
                find(validator, inner, item, &position.child(&at.to_string()), found);
            }
        }
        _ => {}
    }
}
