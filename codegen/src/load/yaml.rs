//! YAML text in, a tree of values with their places out.
//!
//! In: the text of a document. Out: its value, read in one pass over the events of the reader of YAML. It holds that
//! depth is bounded, that no alias stands for anything, and that no key stands twice in a mapping.

use saphyr::Scalar;
use saphyr_parser::{Event, Marker, Parser, Tag};
use serde_json::Number;

use crate::{
    Diagnostic,
    api::{Origin, escape},
    document::{Data, Mapping, Node},
};

/// How deep lists and mappings may stand inside of each other. JSON is read to this depth by most, and no document
/// comes near it.
const DEPTH: usize = 100;

/// Parses the text of one document.
pub(super) fn parse(file: &str, text: &str) -> Result<Node, Diagnostic> {
    let mut reader = Reader { file, open: Vec::new(), documents: Vec::new(), fault: None };
    let end = end(text);
    let inside = |at: Marker| if at.line() > end.line() { end } else { at };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| reader.broken(inside(*error.marker()), error.info()))?;
        reader.take(event, inside(span.start))?;
    }
    let count = reader.documents.len();
    match (reader.documents.pop(), reader.fault.take()) {
        (Some(document), None) if count == 1 => Ok(document),
        (Some(_), Some(fault)) if count == 1 => Err(fault),
        _ => {
            let message = format!("the file holds {count} YAML documents");
            Err(reader.finding(Marker::new(0, 1, 0), message, "Write exactly one document into each file."))
        }
    }
}

/// Behind the last character: the reader of YAML reads a line more where the last one has no break.
fn end(text: &str) -> Marker {
    let line = text.replace("\r\n", "\n").matches(['\n', '\r']).count() + 1;
    let last = text.rsplit(['\n', '\r']).next().unwrap_or_default();
    Marker::new(text.chars().count(), line, last.chars().count())
}

/// What was read so far.
struct Reader<'t> {
    file: &'t str,
    /// The lists and mappings inside of which this is.
    open: Vec<Open>,
    documents: Vec<Node>,
    /// The first thing that is YAML, but not a value. What is not even YAML goes before it.
    fault: Option<Diagnostic>,
}

/// A list or a mapping that has not ended.
struct Open {
    at: Marker,
    kind: Kind,
}

enum Kind {
    List(Vec<Node>),
    /// With the key whose value comes next.
    Mapping(Mapping, Option<(String, Marker)>),
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, at: Marker) -> Result<(), Diagnostic> {
        match event {
            Event::SequenceStart(_, tag) => self.enter(Kind::List(Vec::new()), tag.as_deref(), at),
            Event::MappingStart(_, tag) => self.enter(Kind::Mapping(Mapping::default(), None), tag.as_deref(), at),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open { at, kind: Kind::List(items) }) => self.put(Some(Data::List(items)), at),
                Some(Open { at, kind: Kind::Mapping(mapping, _) }) => {
                    self.put(Some(Data::Mapping(Box::new(mapping))), at)
                }
                None => Ok(()),
            },
            Event::Scalar(text, style, _, tag) => {
                let known = tag.as_ref().is_none_or(|tag| tag.is_yaml_core_schema());
                let scalar = Scalar::parse_from_cow_and_metadata(text, style, tag.as_ref());
                self.put(scalar.filter(|_| known).map(data), at)
            }
            // A handful of them can stand for any number of values.
            Event::Alias(_) => {
                let help = "Write the value out, or give it a name in `components.schemas`.";
                Err(self.finding(at, "aliases of YAML are not understood".to_owned(), help))
            }
            Event::DocumentEnd | Event::DocumentStart(_) | Event::Nothing | Event::StreamStart | Event::StreamEnd => {
                Ok(())
            }
        }
    }

    fn enter(&mut self, kind: Kind, tag: Option<&Tag>, at: Marker) -> Result<(), Diagnostic> {
        if self.open.len() >= DEPTH {
            let message = format!("lists and mappings stand more than {DEPTH} deep in each other");
            return Err(self.finding(at, message, "Give the inner part a name in `components.schemas`."));
        }
        if tag.is_some_and(|tag| !tag.is_yaml_core_schema()) {
            self.not_a_value(at);
        }
        self.open.push(Open { at, kind });
        Ok(())
    }

    /// Puts a value where it belongs: into the list or mapping around it, as a key or under one; `None` is something
    /// that is not a value.
    fn put(&mut self, data: Option<Data>, at: Marker) -> Result<(), Diagnostic> {
        if self.awaits_key() {
            self.put_key(data, at);
            return Ok(());
        }
        let data = data.unwrap_or_else(|| {
            self.not_a_value(at);
            Data::Null
        });
        match self.open.last_mut().map(|open| &mut open.kind) {
            None => self.documents.push(node(data, at)),
            Some(Kind::List(items)) => items.push(node(data, at)),
            Some(Kind::Mapping(mapping, key)) => {
                let Some((key, at)) = key.take() else { return Ok(()) };
                let twice = mapping.insert(key, node(data, at));
                if twice && self.fault.is_none() {
                    return Err(self.broken(at, "duplicated key in mapping"));
                }
            }
        }
        Ok(())
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { kind: Kind::Mapping(_, None), .. }))
    }

    fn put_key(&mut self, data: Option<Data>, at: Marker) {
        let text = match data {
            Some(Data::Text(text)) => Some(text),
            // Status codes are often written without quotes, so a whole number is a key too.
            Some(Data::Number(number)) if number.is_i64() => Some(number.to_string()),
            _ => None,
        };
        if text.is_none() {
            self.fault_at(at, "a key here is not plain text", "Write keys as plain or quoted text.");
        }
        if let Some(Open { kind: Kind::Mapping(_, key), .. }) = self.open.last_mut() {
            *key = Some((text.unwrap_or_default(), at));
        }
    }

    fn not_a_value(&mut self, at: Marker) {
        let at = match self.open.last() {
            Some(Open { kind: Kind::Mapping(_, Some((_, key))), .. }) => *key,
            _ => at,
        };
        let help = "Write a plain value: text, a number, true, false, a list or a mapping.";
        self.fault_at(at, "tags and unreadable values have no meaning here", help);
    }

    /// Keeps the first of these.
    fn fault_at(&mut self, at: Marker, message: &str, help: &str) {
        if self.fault.is_none() {
            let mut fault = self.finding(at, message.to_owned(), help);
            fault.origin.pointer = self.pointer();
            self.fault = Some(fault);
        }
    }

    /// Where the next value belongs.
    fn pointer(&self) -> String {
        let step = |open: &Open| match &open.kind {
            Kind::List(items) => format!("/{}", items.len()),
            Kind::Mapping(_, key) => key.as_ref().map_or_else(String::new, |(key, _)| format!("/{}", escape(key))),
        };
        self.open.iter().map(step).collect()
    }

    fn broken(&self, at: Marker, info: &str) -> Diagnostic {
        self.finding(at, format!("this is not YAML: {info}"), "Repair the YAML at this place.")
    }

    fn finding(&self, at: Marker, message: String, help: &str) -> Diagnostic {
        let (line, column) = (at.line(), at.col() + 1);
        let origin = Origin { file: self.file.to_owned(), pointer: String::new(), line, column };
        Diagnostic::new(&origin, message, help)
    }
}

fn node(data: Data, at: Marker) -> Node {
    // No text is so long that its lines could not be counted so.
    let counted = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Node { line: counted(at.line()), column: counted(at.col()).saturating_add(1), data }
}

fn data(scalar: Scalar<'_>) -> Data {
    match scalar {
        Scalar::Null => Data::Null,
        Scalar::Boolean(flag) => Data::Flag(flag),
        Scalar::Integer(number) => Data::Number(number.into()),
        Scalar::FloatingPoint(number) => Number::from_f64(number.0).map_or(Data::Null, Data::Number),
        Scalar::String(text) => Data::Text(text.into_owned()),
    }
}
