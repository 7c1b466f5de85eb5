//! Takes a request apart along its operation.
//!
//! In: path values still encoded, the query string, headers, the body's bytes.
//! Out: an [`Input`] of typed JSON values that the description allows, with
//! encrypted fields decrypted, or the first refusal: path, query and header
//! parameters as they are written in the description, then the body.

use std::collections::HashMap;

use http::HeaderMap;
use serde_json::{Map, Value, json};
use wechatpay_auth::PrivateKey;
use wechatpay_codegen::api::{Form, Kind, Location, Operation, Parameter, Schema};

use super::{
    encrypted, media,
    position::Position,
    routes::{decode, query_pairs},
    rules,
    validator::Validator,
};
use crate::refusal::Refusal;

/// The values of a checked request. Without `Debug`, as they are personal.
#[derive(Default)]
pub(crate) struct Input {
    /// Parameters by wire name, wherever they travelled.
    parameters: HashMap<String, Value>,
    /// The body; `null` when the operation has none.
    pub(crate) body: Value,
    /// The numbers of uploads that the body names, and where.
    pub(crate) media: Vec<(Position, String)>,
}

/// A request as received.
pub(crate) struct Raw<'a> {
    pub(crate) path: &'a [(&'a str, String)],
    pub(crate) query: Option<&'a str>,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    /// The values beside the file of an upload.
    pub(crate) texts: Option<&'a HashMap<String, String>>,
    /// What decrypts its encrypted fields; `None` when it names no key.
    pub(crate) key: Option<&'a PrivateKey>,
}

impl Raw<'_> {
    /// The text of a parameter, decoded; `Err` when its escapes are broken.
    fn text(&self, parameter: &Parameter, query: &[Result<(String, String), String>]) -> Option<Result<String, ()>> {
        let wire = &parameter.property.wire;
        match parameter.location {
            Location::Path => {
                let (_, encoded) = self.path.iter().find(|(name, _)| name == wire)?;
                Some(decode(encoded).ok_or(()))
            }
            // A repeated parameter counts once, with its first value.
            Location::Query => query.iter().find_map(|pair| match pair {
                Ok((name, value)) if name == wire => Some(Ok(value.clone())),
                Err(name) if name == wire => Some(Err(())),
                _ => None,
            }),
            Location::Header => {
                let value = self.headers.get(wire.as_str())?;
                Some(Ok(String::from_utf8_lossy(value.as_bytes()).into_owned()))
            }
        }
    }
}

impl Input {
    /// The checked values of a request.
    pub(crate) fn read(validator: &Validator, operation: &Operation, raw: &Raw<'_>) -> Result<Self, Refusal> {
        let query = query_pairs(raw.query.unwrap_or_default());
        let mut input = Self::default();
        for parameter in &operation.parameters {
            let wire = &parameter.property.wire;
            let parent = Position::root(location_name(parameter.location));
            let text = raw.text(parameter, &query).transpose().map_err(|()| broken_escape(&parent.child(wire)))?;
            let value = text.map(|text| typed(validator, &parameter.property.schema, text));
            validator.property(&parameter.property, value.as_ref(), &parent)?;
            if let Some(mut value) = value {
                encrypted::decrypt(validator, &parameter.property.schema, &mut value, &parent.child(wire), raw.key)?;
                input.parameters.insert(wire.clone(), value);
            }
        }
        if let Some((body, form)) = operation.body.as_ref().and_then(|body| Some((body, body.upload.as_ref()?))) {
            input.body = uploaded(validator, form, &body.schema, raw)?;
        } else if let Some(body) = &operation.body {
            check_media_type(raw.headers)?;
            input.body = json_body(validator, &body.schema, raw.body)?;
            encrypted::decrypt(validator, &body.schema, &mut input.body, &Position::root("body"), raw.key)?;
            rules::check(validator, &body.schema, &input.body, &Position::root("body"))?;
            media::find(validator, &body.schema, &input.body, &Position::root("body"), &mut input.media);
        }
        Ok(input)
    }

    /// Whether a text is one of its values, wherever it travelled.
    pub(crate) fn holds(&self, text: &str) -> bool {
        fn holds(value: &Value, text: &str) -> bool {
            match value {
                Value::String(value) => value == text,
                Value::Array(items) => items.iter().any(|item| holds(item, text)),
                Value::Object(object) => object.values().any(|value| holds(value, text)),
                _ => false,
            }
        }
        self.parameters.values().chain([&self.body]).any(|value| holds(value, text))
    }

    /// All of its values, to be compared with those of another call.
    pub(crate) fn all(&self) -> Value {
        json!({"parameters": self.parameters, "body": self.body})
    }

    /// A parameter or a property of the body, by wire name.
    pub(crate) fn value(&self, wire: &str) -> Option<&Value> {
        self.parameters.get(wire).or_else(|| self.body.get(wire))
    }

    /// The same as text; empty when it is not there or no text, which checked requests rule out where it matters.
    pub(crate) fn text(&self, wire: &str) -> &str {
        self.value(wire).and_then(Value::as_str).unwrap_or_default()
    }
}

/// Refuses a body that does not say that it is JSON.
fn check_media_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let declared = headers.get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = declared.split(';').next().unwrap_or_default().trim();
    if media_type.eq_ignore_ascii_case("application/json") { Ok(()) } else { Err(Refusal::wrong_media_type()) }
}

/// Parameters travel as text: the text becomes the JSON that its schema expects, or stays text and fails there.
pub(crate) fn typed(validator: &Validator, schema: &Schema, text: String) -> Value {
    let kind = validator.layers(schema).last().map_or(&schema.kind, |layer| &layer.kind);
    let parsed = match kind {
        // The texts of a list are joined by commas, and none is nothing between them.
        Kind::Array(_) if text.is_empty() => Some(json!([])),
        Kind::Array(_) => Some(text.split(',').collect()),
        Kind::Object(_) => serde_json::from_str(&text).ok(),
        Kind::Integer | Kind::IntegerEnum(_) => {
            text.parse::<i64>().ok().filter(|_| !text.starts_with('+')).map(Value::from)
        }
        Kind::Number => text.parse::<f64>().ok().and_then(serde_json::Number::from_f64).map(Value::Number),
        Kind::Boolean => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    parsed.unwrap_or(Value::String(text))
}

fn json_body(validator: &Validator, schema: &Schema, bytes: &[u8]) -> Result<Value, Refusal> {
    let position = Position::root("body");
    let body: Value = serde_json::from_slice(bytes).map_err(|error| {
        let issue = if bytes.is_empty() {
            "a JSON body is required".to_owned()
        } else {
            // The category and the position; serde_json's own sentence may quote the body.
            format!("is not JSON: line {}, column {}", error.line(), error.column())
        };
        position.refuse(&issue, |_, _| "请求报文不是合法的JSON格式".to_owned(), &Value::Null)
    })?;
    validator.check(schema, &body, &position)?;
    Ok(body)
}

/// What is said of the file of an upload, decrypted, and the values beside it.
fn uploaded(validator: &Validator, form: &Form, schema: &Schema, raw: &Raw<'_>) -> Result<Value, Refusal> {
    let layers = validator.layers(schema);
    let Some(Kind::Object(properties)) = layers.last().map(|layer| &layer.kind) else {
        return Err(Refusal::system_error());
    };
    let mut body = Map::new();
    let parent = Position::root("body");
    for property in properties.iter().filter(|property| property.wire != form.file) {
        let wire = &property.wire;
        if *wire == form.meta {
            let mut meta = json_body(validator, &property.schema, raw.body)?;
            encrypted::decrypt(validator, &property.schema, &mut meta, &parent, raw.key)?;
            body.insert(wire.clone(), meta);
            continue;
        }
        let text = raw.texts.and_then(|texts| texts.get(wire)).cloned();
        let value = text.map(|text| typed(validator, &property.schema, text));
        validator.property(property, value.as_ref(), &parent)?;
        body.extend(value.map(|value| (wire.clone(), value)));
    }
    Ok(Value::Object(body))
}

fn broken_escape(position: &Position) -> Refusal {
    position.refuse(
        "is not percent-encoded UTF-8",
        |source, _| format!("输入源“{source}”不是合法的UTF-8百分号编码"),
        &Value::Null,
    )
}

pub(crate) fn location_name(location: Location) -> &'static str {
    match location {
        Location::Path => "uri_template",
        Location::Query => "query",
        Location::Header => "header",
    }
}
