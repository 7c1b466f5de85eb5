//! Where a value stands in a request.
//!
//! In: the part of the request, then one step after the other. Out: pointers,
//! names, and refusals that carry them. It always holds that a personal value
//! never gets into a refusal.

use serde_json::Value;
use wechatpay_codegen::api::Schema;

use crate::refusal::Refusal;

/// Longer values are cut, so that a response stays small.
const LONGEST_VALUE: usize = 128;

/// A position in a request, with the title of what stands there.
#[derive(Clone, Debug)]
pub(crate) struct Position {
    location: &'static str,
    pointer: String,
    title: String,
    hidden: bool,
}

impl Position {
    /// A part of the request: `body`, `query`, `uri_template` or `header`.
    pub(crate) fn root(location: &'static str) -> Self {
        Self { location, pointer: format!("/{location}"), title: String::new(), hidden: false }
    }

    pub(crate) fn location(&self) -> &'static str {
        self.location
    }

    /// The position one step further in.
    pub(crate) fn child(&self, step: &str) -> Self {
        // The inside of what is personal is personal.
        Self {
            location: self.location,
            pointer: format!("{}/{step}", self.pointer),
            title: step.to_owned(),
            hidden: self.hidden,
        }
    }

    /// The same position, knowing the layers of its schema.
    pub(crate) fn described(&self, layers: &[&Schema]) -> Self {
        let title = layers.iter().find_map(|layer| layer.docs.title.clone()).unwrap_or_else(|| self.title.clone());
        let hidden = self.hidden || layers.iter().any(|layer| layer.sensitive || layer.encrypted);
        Self { title, hidden, ..self.clone() }
    }

    /// What is wrong here, with the value unless it is personal or no scalar. `message` gets the pointer and the title.
    pub(crate) fn refuse(&self, issue: &str, message: impl Fn(&str, &str) -> String, value: &Value) -> Refusal {
        let value = match value {
            Value::String(text) if !self.hidden => Value::from(text.chars().take(LONGEST_VALUE).collect::<String>()),
            Value::Bool(_) | Value::Number(_) if !self.hidden => value.clone(),
            _ => Value::from(""),
        };
        Refusal::wrong_parameter(self.location, self.field(), value, issue, message(&self.pointer, &self.title))
    }

    /// What is wrong with the length of what stands here: with the length, which tells nothing personal.
    pub(crate) fn refuse_length(&self, issue: &str, message: impl Fn(&str, &str) -> String, length: u64) -> Refusal {
        let message = message(&self.pointer, &self.title);
        Refusal::wrong_parameter(self.location, self.field(), Value::from(length), issue, message)
    }

    fn field(&self) -> &str {
        match self.location {
            "body" => self.pointer.as_str(),
            _ => self.pointer.rsplit('/').next().unwrap_or_default(),
        }
    }
}
