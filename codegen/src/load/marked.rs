//! YAML text with its positions.
//!
//! In: the text of a document. Out: its value, and for every JSON pointer in
//! it the line and column where it stands. `openapiv3` keeps no positions and
//! drops keys that it does not know, so this parse is held beside it.

use std::collections::HashMap;

use saphyr::{MarkedYaml, Marker, Scalar, ScanError, YamlData, YamlLoader};
use saphyr_parser::{Event, Parser, SpannedEventReceiver};
use serde_json::{Map, Number, Value};

use crate::{
    Diagnostic,
    api::{Origin, escape},
};

/// How deep lists and mappings may stand inside of each other. JSON is read to this depth by most, and no document
/// comes near it.
const DEPTH: usize = 100;

/// A document's value and the positions in it.
#[derive(Clone, Debug)]
pub(crate) struct Marked {
    file: String,
    /// The value as JSON, keys in the order written.
    pub(crate) value: Value,
    positions: HashMap<String, (usize, usize)>,
}

impl Marked {
    /// Parses the text of one document.
    pub(crate) fn parse(file: &str, text: &str) -> Result<Self, Diagnostic> {
        let failure = |line, column, message: String, help: &str| {
            let origin = Origin { file: file.to_owned(), pointer: String::new(), line, column };
            Diagnostic::new(&origin, message, help)
        };
        let broken = |error: &ScanError| {
            let at = error.marker();
            let message = format!("this is not YAML: {}", error.info());
            failure(at.line(), at.col() + 1, message, "Repair the YAML at this place.")
        };
        let mut loader = YamlLoader::<MarkedYaml<'_>>::default();
        let mut depth = 0_usize;
        for event in Parser::new_from_str(text) {
            let (event, span) = event.map_err(|error| broken(&error))?;
            let (line, column) = (span.start.line(), span.start.col() + 1);
            match event {
                Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
                Event::SequenceEnd | Event::MappingEnd => depth = depth.saturating_sub(1),
                // A handful of them can stand for any number of values.
                Event::Alias(_) => {
                    let help = "Write the value out, or give it a name in `components.schemas`.";
                    return Err(failure(line, column, "aliases of YAML are not understood".to_owned(), help));
                }
                _ => {}
            }
            if depth > DEPTH {
                let message = format!("lists and mappings stand more than {DEPTH} deep in each other");
                let help = "Give the inner part a name in `components.schemas`.";
                return Err(failure(line, column, message, help));
            }
            loader.on_event(event, span);
        }
        if let Some(error) = loader.error() {
            return Err(broken(error));
        }
        let documents = loader.into_documents();
        let [document] = documents.as_slice() else {
            let message = format!("the file holds {} YAML documents", documents.len());
            return Err(failure(1, 1, message, "Write exactly one document into each file."));
        };
        let mut marked = Self { file: file.to_owned(), value: Value::Null, positions: HashMap::new() };
        marked.value = marked.convert(document, String::new(), document.span.start)?;
        Ok(marked)
    }

    /// The position of a JSON pointer, or of the nearest thing around it.
    pub(crate) fn origin(&self, pointer: &str) -> Origin {
        let mut known = pointer;
        let (line, column) = loop {
            if let Some(position) = self.positions.get(known) {
                break *position;
            }
            match known.rfind('/') {
                Some(at) => known = &known[..at],
                None => break (1, 1),
            }
        };
        Origin { file: self.file.clone(), pointer: pointer.to_owned(), line, column }
    }

    fn convert(&mut self, node: &MarkedYaml<'_>, pointer: String, at: Marker) -> Result<Value, Diagnostic> {
        self.positions.insert(pointer.clone(), (at.line(), at.col() + 1));
        match &node.data {
            YamlData::Value(scalar) => Ok(self.scalar(scalar)),
            YamlData::Sequence(items) => {
                let mut list = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    list.push(self.convert(item, format!("{pointer}/{index}"), item.span.start)?);
                }
                Ok(Value::Array(list))
            }
            YamlData::Mapping(entries) => {
                let mut object = Map::new();
                for (key, value) in entries {
                    let Some(name) = key_text(key) else {
                        let at = key.span.start;
                        self.positions.insert(pointer.clone(), (at.line(), at.col() + 1));
                        return Err(Diagnostic::new(
                            &self.origin(&pointer),
                            "a key here is not plain text",
                            "Write keys as plain or quoted text.",
                        ));
                    };
                    let below = format!("{pointer}/{}", escape(&name));
                    let value = self.convert(value, below, key.span.start)?;
                    object.insert(name, value);
                }
                Ok(Value::Object(object))
            }
            _ => Err(Diagnostic::new(
                &self.origin(&pointer),
                "tags and unreadable values have no meaning here",
                "Write a plain value: text, a number, true, false, a list or a mapping.",
            )),
        }
    }

    fn scalar(&self, scalar: &Scalar<'_>) -> Value {
        match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => Value::Bool(*value),
            Scalar::Integer(value) => Value::Number((*value).into()),
            Scalar::FloatingPoint(value) => Number::from_f64(value.0).map_or(Value::Null, Value::Number),
            Scalar::String(value) => Value::String(value.to_string()),
        }
    }
}

/// Status codes are often written without quotes, so a whole number is a key too.
fn key_text(key: &MarkedYaml<'_>) -> Option<String> {
    match &key.data {
        YamlData::Value(Scalar::String(text)) => Some(text.to_string()),
        YamlData::Value(Scalar::Integer(number)) => Some(number.to_string()),
        _ => None,
    }
}
