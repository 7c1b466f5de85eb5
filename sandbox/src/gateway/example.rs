//! Responses of operations that have no model: the description's example, made to fit the request.
//!
//! In: an operation and its checked, decrypted input. Out: the documented example,
//! in which each value that the request names under the same wire name stands,
//! a list for each item that was sent, without what the request could have
//! named and did not, and without what only fits another state. It always holds
//! that a value which is put in fits the response's schema.

use serde_json::{Map, Value};
use wechatpay_codegen::{
    api::{Advance, Kind, Operation, Property, Schema},
    description::Description,
};

use crate::checks::{input::Input, position::Position, validator::Validator};

/// What the names of properties begin with or contain that only fit a state whose name contains the other word.
const OF_A_STATE: [(&str, &str); 5] =
    [("fail", "FAIL"), ("close", "CLOS"), ("reject", "REJECT"), ("cancel", "CANCEL"), ("abnormal", "ABNORMAL")];

/// The body of the response; `None` when the operation responds without one, or when the description has no example.
pub(super) fn body(
    description: &Description,
    validator: &Validator,
    operation: &Operation,
    input: &Input,
) -> Option<Value> {
    let schema = operation.response.schema.as_ref()?;
    let mut body = operation.response.example.clone().or_else(|| description.example(schema))?;
    let asked = operation.body.as_ref().map(|body| &body.schema);
    Fitting { validator, operation, input }.fit(schema, &mut body, asked, &input.body);
    Some(body)
}

/// An example is all of its list: behind it there is no page, though the example of a list by cursor may name one.
pub(super) fn ends_list(description: &Description, operation: &Operation, body: &mut Value) {
    let Some(Advance::Cursor { next, .. }) = operation.pagination.as_ref().map(|pagination| &pagination.by) else {
        return;
    };
    let properties = operation.response.schema.iter().flat_map(|schema| description.properties(schema));
    let required = properties.into_iter().any(|property| property.wire == *next && property.required);
    match body.as_object_mut() {
        Some(object) if !required => drop(object.shift_remove(next)),
        Some(object) => drop(object.insert(next.clone(), Value::from(""))),
        None => {}
    }
}

struct Fitting<'a> {
    validator: &'a Validator,
    operation: &'a Operation,
    input: &'a Input,
}

impl Fitting<'_> {
    /// Makes `body` fit; `sent` is what the request's body has at the same position, and `asked` what it can have there.
    fn fit(&self, schema: &Schema, body: &mut Value, asked: Option<&Schema>, sent: &Value) {
        let layers = self.validator.layers(schema);
        match (layers.last().map(|layer| &layer.kind), body) {
            (Some(Kind::Object(properties)), Value::Object(object)) => self.fit_object(properties, object, asked, sent),
            (Some(Kind::Array(inner)), Value::Array(items)) => {
                let layers = asked.map(|asked| self.validator.layers(asked));
                let asked = layers.and_then(|layers| match &layers.last()?.kind {
                    Kind::Array(inner) => Some(&**inner),
                    _ => None,
                });
                // One for each that was sent.
                if let (Value::Array(sent), Some(first)) = (sent, items.first().cloned()) {
                    *items = vec![first; sent.len()];
                }
                let sent = |at: usize| sent.get(at).unwrap_or(&Value::Null);
                items.iter_mut().enumerate().for_each(|(at, item)| self.put(inner, item, asked, sent(at)));
            }
            _ => {}
        }
    }

    fn fit_object(
        &self,
        properties: &[Property],
        object: &mut Map<String, Value>,
        asked: Option<&Schema>,
        sent: &Value,
    ) {
        let asked = asked.map(|asked| self.validator.layers(asked));
        let asked = asked.and_then(|layers| match &layers.last()?.kind {
            Kind::Object(properties) => Some(properties.as_slice()),
            _ => None,
        });
        for property in properties {
            let wire = &property.wire;
            let asked = asked.and_then(|asked| asked.iter().find(|asked| asked.wire == *wire));
            let known = sent.get(wire).or_else(|| self.input.value(wire));
            // What came encrypted was decrypted, and must not go back as plain text.
            let is_secret = asked.is_some_and(|asked| self.is_encrypted(&asked.schema)) || self.is_secret(wire);
            let shown = known.filter(|_| !is_secret || self.is_encrypted(&property.schema));
            let could_be_named = asked.is_some() || self.is_partners_parameter(wire);
            if known.is_none() && could_be_named && !property.required {
                object.remove(wire);
            } else if let Some(value) = object.get_mut(wire) {
                self.put(&property.schema, value, asked.map(|asked| &asked.schema), shown.unwrap_or(&Value::Null));
            }
        }
        let states: Vec<String> = object.values().filter_map(Value::as_str).map(str::to_owned).collect();
        for Property { wire, schema, required, .. } in properties {
            let is_number = self.validator.layers(schema).last().is_some_and(|layer| layer.kind == Kind::Integer);
            let mut words = OF_A_STATE.iter().filter(|(part, _)| wire.contains(part));
            let is_named = sent.get(wire).is_some() || self.input.value(wire).is_some();
            let misfits = words.any(|(_, word)| !states.iter().any(|state| state.contains(word)));
            if misfits && !is_named && !is_number && !required {
                object.remove(wire);
            }
        }
    }

    /// Puts what was sent in the place of an example, if it may stand there.
    fn put(&self, schema: &Schema, value: &mut Value, asked: Option<&Schema>, sent: &Value) {
        let layers = self.validator.layers(schema);
        let kind = layers.last().map(|layer| &layer.kind);
        let is_whole = match kind {
            Some(Kind::Object(_) | Kind::File) | None => false,
            Some(Kind::Array(inner)) => {
                let inner = self.validator.layers(inner);
                !inner.last().is_some_and(|layer| matches!(layer.kind, Kind::Object(_)))
            }
            Some(_) => true,
        };
        let fits = || self.validator.check(schema, sent, &Position::root("body")).is_ok();
        if is_whole && !sent.is_null() && fits() {
            *value = sent.clone();
        } else {
            self.fit(schema, value, asked, sent);
        }
    }

    fn is_encrypted(&self, schema: &Schema) -> bool {
        self.validator.layers(schema).iter().any(|layer| layer.encrypted)
    }

    /// Whether the request's body has it encrypted.
    fn is_secret(&self, wire: &str) -> bool {
        let layers = self.operation.body.as_ref().map(|body| self.validator.layers(&body.schema)).unwrap_or_default();
        layers.last().is_some_and(|layer| match &layer.kind {
            Kind::Object(properties) => {
                properties.iter().any(|property| property.wire == wire && self.is_encrypted(&property.schema))
            }
            _ => false,
        })
    }

    /// Whether it is a parameter by which a partner names whom it acts for.
    fn is_partners_parameter(&self, wire: &str) -> bool {
        let mut parameters = self.operation.parameters.iter().map(|parameter| &parameter.property);
        wire.starts_with("sub_") && parameters.any(|property| property.wire == wire && !property.required)
    }
}
