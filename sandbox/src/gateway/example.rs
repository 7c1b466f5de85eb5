//! Responses of operations that have no model: the description's example.
//!
//! In: an operation and its checked, decrypted input. Out: the documented example, in
//! which an identifier that the request carries under the same wire name
//! stands in the response too. An echoed value always fits the response's schema.

use serde_json::Value;
use wechatpay_codegen::api::{Api, Kind, Operation, Property, Schema};

use crate::checks::{input::Input, position::Position, validator::Validator};

/// The body of the response; `None` when the operation responds without one, or when the description has no example.
pub(super) fn body(api: &Api, validator: &Validator, operation: &Operation, input: &Input) -> Option<Value> {
    let schema = operation.response.schema.as_ref()?;
    let mut body = operation.response.example.clone().or_else(|| api.example(schema))?;
    echo(validator, schema, &mut body, input, &input.body);
    Some(body)
}

/// Replaces identifiers in `body`; `sent` is what the request's body has at the same position.
fn echo(validator: &Validator, schema: &Schema, body: &mut Value, input: &Input, sent: &Value) {
    let layers = validator.layers(schema);
    let (Some(Kind::Object(properties)), Value::Object(object)) = (layers.last().map(|layer| &layer.kind), body) else {
        return;
    };
    for Property { wire, schema, .. } in properties {
        let Some(value) = object.get_mut(wire) else {
            continue;
        };
        let layers = validator.layers(schema);
        // What came encrypted was decrypted, and must not go back as plain text.
        let echoed = layers.last().is_some_and(|layer| matches!(layer.kind, Kind::String | Kind::Integer))
            && !layers.iter().any(|layer| layer.encrypted);
        match sent.get(wire).or_else(|| input.value(wire)) {
            Some(known) if echoed && validator.check(schema, known, &Position::root("body")).is_ok() => {
                *value = known.clone()
            }
            _ => echo(validator, schema, value, input, sent.get(wire).unwrap_or(&Value::Null)),
        }
    }
}
