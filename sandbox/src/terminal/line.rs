//! One line, as text and as JSON.
//!
//! In: what is to be told of a call or a callback, which may be shown. Out: a
//! line without a line feed.

use serde_json::{Map, Value, json};

use crate::{calendar::rfc3339, numbers::Number};

/// How lines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum LineFormat {
    /// For people.
    #[default]
    Text,
    /// A JSON object each, for programs.
    Json,
}

/// What is told.
#[derive(Default)]
pub(super) struct Line {
    /// `call` or `callback`.
    pub(super) kind: &'static str,
    /// In Unix seconds of the sandbox's clock.
    pub(super) at: i64,
    pub(super) event_type: Option<String>,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) operation: Option<String>,
    /// `None` when there was no response.
    pub(super) status: Option<u16>,
    pub(super) numbers: Vec<Number>,
    pub(super) attempt: Option<u32>,
    pub(super) took_us: Option<u64>,
    /// The code of a refusal.
    pub(super) code: Option<String>,
    /// Why it was refused, or what is to be known about it.
    pub(super) cause: Vec<String>,
    pub(super) faults: Vec<String>,
}

impl Line {
    pub(super) fn written(&self, format: LineFormat) -> String {
        match format {
            LineFormat::Text => self.text(),
            LineFormat::Json => self.json().to_string(),
        }
    }

    fn text(&self) -> String {
        let time = rfc3339(self.at);
        let mut parts: Vec<String> = vec![time.get(11..19).unwrap_or(&time).to_owned()];
        // Calls are told by their method; what comes from the sandbox is marked.
        parts.extend(self.event_type.iter().map(|event_type| format!("callback {event_type}")));
        parts.extend([self.method.clone(), self.path.clone()]);
        parts.push(self.status.map_or_else(|| "no response".to_owned(), |status| status.to_string()));
        parts.extend(self.numbers.first().map(|(name, value)| format!("{name}={value}")));
        parts.extend(self.attempt.filter(|attempt| *attempt > 1).map(|attempt| format!("attempt {attempt}")));
        parts.extend((!self.faults.is_empty()).then(|| format!("fault {}", self.faults.join(", "))));
        let text = parts.join(" ");
        let cause = [self.code.as_slice(), &self.cause].concat().join(", ");
        if cause.is_empty() { text } else { format!("{text}: {cause}") }
    }

    fn json(&self) -> Value {
        let mut object = Map::new();
        let mut put = |name: &str, value: Value| {
            if !value.is_null() && value != json!([]) && value != json!({}) {
                object.insert(name.to_owned(), value);
            }
        };
        put("event", json!(self.kind));
        put("time", json!(rfc3339(self.at)));
        put("event_type", json!(self.event_type));
        put("method", json!(self.method));
        put("path", json!(self.path));
        put("operation", json!(self.operation));
        put("status", json!(self.status));
        let numbers = self.numbers.iter().map(|(name, value)| ((*name).to_owned(), json!(value)));
        put("numbers", Value::Object(numbers.collect()));
        put("attempt", json!(self.attempt));
        put("took_us", json!(self.took_us));
        put("code", json!(self.code));
        put("cause", json!(self.cause));
        put("faults", json!(self.faults));
        Value::Object(object)
    }
}
