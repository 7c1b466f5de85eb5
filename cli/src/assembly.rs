//! From values to a request, held against the description.
//!
//! In: an operation, or a method and a path, with named values. Out: an [`Assembly`], of which each value stands where
//! the description has it. What always holds: what does not fit is named by parameter or by pointer and never sent,
//! unless it was asked for unchecked.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use wechatpay_client::{Upload, UploadForm};
use wechatpay_codegen::api::{Form, Kind, Location, Schema};

use crate::{
    book::{Book, Entry, name, nearest},
    failure::Failure,
    language::Language,
    values::{Given, Named},
};

/// A request in parts.
#[derive(Default)]
pub(crate) struct Assembly {
    pub(crate) method: String,
    /// The path, of which some may stand in braces still.
    pub(crate) template: String,
    pub(crate) variables: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Value>,
    pub(crate) file: Option<Attached>,
}

/// A file, and what the parts beside it are called.
pub(crate) struct Attached {
    pub(crate) upload: Upload,
    pub(crate) form: UploadForm,
    /// Where in the body its description stands.
    pub(crate) meta: String,
    pub(crate) part: String,
}

/// What was asked for.
pub(crate) struct Asked<'b> {
    pub(crate) entry: Option<Entry<'b>>,
    pub(crate) method: String,
    pub(crate) path: String,
    /// What stands in the path already, percent-encoded.
    filled: Vec<(String, String)>,
}

impl<'b> Asked<'b> {
    /// By a name, or by a method and a path without a query.
    pub(crate) fn of(book: &'b Book, what: &str, path: Option<&str>) -> Result<Self, Failure> {
        let Some(path) = path else {
            let entry = book.named(what)?;
            let (method, path) = (entry.head.method.clone(), entry.head.template.clone());
            return Ok(Self { entry: Some(entry), method, path, filled: Vec::new() });
        };
        let method = what.to_ascii_uppercase();
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        let found = book.at(&method, &path)?;
        let (entry, filled) = found.map_or((None, Vec::new()), |found| (Some(found.entry), found.values));
        let filled = filled.into_iter().filter(|(name, value)| *value != format!("{{{name}}}")).collect();
        Ok(Self { entry, method, path, filled })
    }

    /// Whether a brand calls it.
    pub(crate) fn is_of_a_brand(&self) -> bool {
        match self.entry {
            Some(entry) => entry.head.caller == wechatpay_codegen::api::Caller::Brand,
            None => self.path.starts_with("/brand/"),
        }
    }
}

/// Puts every value into its place. `query` and `body` were named as such.
pub(crate) fn assemble(
    book: &Book,
    asked: &Asked<'_>,
    query: Vec<Named>,
    body: Option<Value>,
    values: Vec<Named>,
    unchecked: bool,
) -> Result<Assembly, Failure> {
    let mut made = Assembly { method: asked.method.clone(), template: asked.path.clone(), ..Assembly::default() };
    for Named { name, given } in &query {
        made.query.push((name.clone(), parameter_text(given.clone())?));
    }
    let with_body = asked.entry.is_some_and(|entry| entry.operation.body.is_some());
    made.body = body.or_else(|| with_body.then(|| Value::Object(Map::new())));
    for Named { name, given } in values {
        place(book, asked, &mut made, &name, given, unchecked)?;
    }
    Ok(made)
}

/// Puts one value into its place.
fn place(
    book: &Book,
    asked: &Asked<'_>,
    made: &mut Assembly,
    wire: &str,
    given: Given,
    unchecked: bool,
) -> Result<(), Failure> {
    let Some(entry) = asked.entry else { return place_unknown(asked, made, wire, given) };
    let parameters = &entry.operation.parameters;
    if let Some(parameter) = parameters.iter().find(|parameter| parameter.property.wire == wire) {
        let pair = (wire.to_owned(), parameter_text(given)?);
        match parameter.location {
            Location::Path => made.variables.push(pair),
            Location::Query => made.query.push(pair),
            Location::Header => made.headers.push(pair),
        }
        return Ok(());
    }
    let unknown = |known: Vec<String>| {
        let failure = Failure::usage(format!("{} has no parameter and no field `{wire}`", entry.name()));
        match nearest(wire, known.iter().cloned()) {
            Some(meant) => failure.help(format!("is `{meant}` meant?")),
            None if known.is_empty() => failure.help("it takes none"),
            None => failure.help(format!("there are {}; `--unchecked` sends it all the same", known.join(", "))),
        }
    };
    let names = parameters.iter().map(|parameter| parameter.property.wire.clone());
    let Some(body) = &entry.operation.body else {
        return Err(unknown(names.collect()));
    };
    let steps = steps(wire);
    let root = made.body.get_or_insert_with(|| Value::Object(Map::new()));
    let Some(form) = &body.upload else {
        return match put(book, root, Some(&body.schema), &steps, given, unchecked)? {
            Put::Done => Ok(()),
            Put::NoField(fields) => Err(unknown(names.chain(fields).collect())),
        };
    };
    attach(book, made, &body.schema, form, &steps, given, unchecked).and_then(|put| match put {
        Put::Done => Ok(()),
        Put::NoField(fields) => Err(unknown(names.chain(fields).collect())),
    })
}

/// How a parameter travels: the texts of a list joined by commas, an object as its JSON.
fn parameter_text(given: Given) -> Result<String, Failure> {
    match given {
        Given::Json(Value::Array(items)) => {
            let texts: Vec<String> =
                items.iter().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect();
            Ok(texts.join(","))
        }
        given => given.text(),
    }
}

/// Of a route that is not described, what stands in braces is filled; else a GET has a query and others a body.
fn place_unknown(asked: &Asked<'_>, made: &mut Assembly, wire: &str, given: Given) -> Result<(), Failure> {
    if asked.path.contains(&format!("{{{wire}}}")) {
        made.variables.push((wire.to_owned(), given.text()?));
    } else if matches!(asked.method.as_str(), "GET" | "HEAD" | "DELETE") {
        made.query.push((wire.to_owned(), given.text()?));
    } else {
        let root = made.body.get_or_insert_with(|| Value::Object(Map::new()));
        put_freely(root, &steps(wire), json_of(given)?);
    }
    Ok(())
}

/// The steps to a field: `amount.total`, or `/amount/total` where a parameter has the same name.
fn steps(wire: &str) -> Vec<&str> {
    match wire.strip_prefix('/') {
        Some(pointer) => pointer.split('/').collect(),
        None => wire.split('.').collect(),
    }
}

fn json_of(given: Given) -> Result<Value, Failure> {
    match given {
        Given::Json(value) => Ok(value),
        given => given.text().map(Value::String),
    }
}

/// What became of a field.
enum Put {
    Done,
    /// There is none of that name; these are there.
    NoField(Vec<String>),
}

/// Puts a value into a body along its schema, in the type that the schema has there.
fn put(
    book: &Book,
    value: &mut Value,
    schema: Option<&Schema>,
    steps: &[&str],
    given: Given,
    unchecked: bool,
) -> Result<Put, Failure> {
    let [step, rest @ ..] = steps else {
        *value = match (given, schema) {
            (Given::Json(json), _) => json,
            (given, Some(schema)) => book.check.typed(schema, &given.text()?),
            (given, None) => Value::String(given.text()?),
        };
        return Ok(Put::Done);
    };
    let kind = schema.map(|schema| &book.description.follow(schema).kind);
    let inner = match kind {
        Some(Kind::Object(properties)) => match properties.iter().find(|property| property.wire == *step) {
            Some(property) => Some(&property.schema),
            None if unchecked => None,
            None => return Ok(Put::NoField(properties.iter().map(|property| property.wire.clone()).collect())),
        },
        Some(Kind::Map(inner) | Kind::Array(inner)) => Some(&**inner),
        Some(Kind::Any) | None => None,
        Some(_) if unchecked => None,
        Some(_) => return Ok(Put::NoField(Vec::new())),
    };
    if let (Some(Kind::Array(_)), Ok(at)) = (kind, step.parse::<usize>()) {
        if !value.is_array() {
            *value = Value::Array(Vec::new());
        }
        let items = value.as_array_mut().ok_or_else(|| Failure::usage("an item stands where no list does"))?;
        if at > items.len() {
            return Err(Failure::usage(format!("item {at} of a list stands before item {}", items.len())));
        }
        if at == items.len() {
            items.push(Value::Null);
        }
        let item = items.get_mut(at).ok_or_else(|| Failure::usage("an item stands where no list does"))?;
        return put(book, item, inner, rest, given, unchecked);
    }
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    let fields = value.as_object_mut().ok_or_else(|| Failure::usage("a field stands where no object does"))?;
    put(book, fields.entry((*step).to_owned()).or_insert(Value::Null), inner, rest, given, unchecked)
}

fn put_freely(value: &mut Value, steps: &[&str], given: Value) {
    let [step, rest @ ..] = steps else {
        *value = given;
        return;
    };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    if let Some(fields) = value.as_object_mut() {
        put_freely(fields.entry((*step).to_owned()).or_insert(Value::Null), rest, given);
    }
}

/// Puts a value of an upload into its place: the file, its description, or a part beside them.
fn attach(
    book: &Book,
    made: &mut Assembly,
    schema: &Schema,
    form: &Form,
    steps: &[&str],
    given: Given,
    unchecked: bool,
) -> Result<Put, Failure> {
    if steps == [form.file.as_str()] {
        let Given::File(path) = given else {
            return Err(Failure::usage(format!("`{0}` is a file: write `{0}=@FILE`", form.file)));
        };
        let upload = Upload::open(&path)
            .map_err(|error| Failure::usage(format!("{} cannot be read: {error}", path.display())))?;
        made.file = Some(Attached { upload, form: form_of(form), meta: form.meta.clone(), part: form.file.clone() });
        return Ok(Put::Done);
    }
    let root = made.body.get_or_insert_with(|| Value::Object(Map::new()));
    let parts = book.properties(schema);
    if parts.iter().any(|part| Some(&part.wire.as_str()) == steps.first()) {
        return put(book, root, Some(schema), steps, given, unchecked);
    }
    let below: Vec<&str> = std::iter::once(form.meta.as_str()).chain(steps.iter().copied()).collect();
    put(book, root, Some(schema), &below, given, unchecked)
}

/// The names of the parts. They live as long as the program, which makes one request.
fn form_of(form: &Form) -> UploadForm {
    let kept = |name: &str| -> &'static str { name.to_owned().leak() };
    let (file, digest) = (kept(&form.file), kept(&form.digest));
    let mut made = if form.sm3 { UploadForm::sm3(file, digest) } else { UploadForm::sha256(file, digest) };
    if let Some(name) = &form.filename {
        made = made.filename(kept(name));
    }
    if let Some((name, value)) = &form.algorithm {
        made = made.algorithm(kept(name), kept(value));
    }
    made
}

impl Assembly {
    /// Holds the request against the description.
    pub(crate) fn check(&self, book: &Book, asked: &Asked<'_>, language: Language) -> Result<(), Failure> {
        let Some(entry) = asked.entry else { return Ok(()) };
        let in_path = |wire: &str| {
            let encoded = asked.filled.iter().find(|(name, _)| name == wire);
            encoded.map(|(_, value)| percent_decode_str(value).decode_utf8_lossy().into_owned())
        };
        let given = |pairs: &[(String, String)], wire: &str| {
            pairs.iter().find(|(name, _)| name == wire).map(|(_, value)| value.clone())
        };
        for parameter in &entry.operation.parameters {
            let wire = parameter.property.wire.as_str();
            let value = match parameter.location {
                Location::Path => given(&self.variables, wire).or_else(|| in_path(wire)),
                Location::Query => given(&self.query, wire),
                Location::Header => given(&self.headers, wire),
            };
            book.check.parameter(parameter, value.as_deref()).map_err(|mismatch| unfit(entry, mismatch, language))?;
        }
        match (&entry.operation.body, &self.body) {
            (None, Some(_)) => Err(Failure::usage(format!("{} takes no body", entry.name()))),
            (None, None) => Ok(()),
            (Some(body), given) => {
                if let (Some(form), None) = (&body.upload, &self.file) {
                    return Err(Failure::usage(format!("{} takes a file: write `{}=@FILE`", entry.name(), form.file)));
                }
                let given = given.as_ref().unwrap_or(&Value::Null);
                book.check.body(body, given).map_err(|mismatch| unfit(entry, mismatch, language))
            }
        }
    }
}

/// Pointers to the fields of a body that the description does not have.
pub(crate) fn unknown_fields(book: &Book, entry: Entry<'_>, body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(described) = &entry.operation.body {
        look(book, &described.schema, body, "", &mut found);
    }
    found
}

fn look(book: &Book, schema: &Schema, value: &Value, pointer: &str, found: &mut Vec<String>) {
    match (&book.description.follow(schema).kind, value) {
        (Kind::Object(properties), Value::Object(fields)) => {
            for (name, value) in fields {
                let pointer = format!("{pointer}/{name}");
                match properties.iter().find(|property| property.wire == *name) {
                    Some(property) => look(book, &property.schema, value, &pointer, found),
                    None => found.push(pointer),
                }
            }
        }
        (Kind::Array(inner), Value::Array(items)) => {
            for (at, item) in items.iter().enumerate() {
                look(book, inner, item, &format!("{pointer}/{at}"), found);
            }
        }
        // The names in a map are the caller's own.
        (Kind::Map(inner), Value::Object(fields)) => {
            fields.values().for_each(|value| look(book, inner, value, &format!("{pointer}/*"), found));
        }
        _ => {}
    }
}

fn unfit(entry: Entry<'_>, mismatch: wechatpay_sandbox::request_check::Mismatch, language: Language) -> Failure {
    let what = language.pick(
        format!("{} `{}` {}", mismatch.location, mismatch.field, mismatch.issue),
        format!("{} `{}`：{}", mismatch.location, mismatch.field, mismatch.message),
    );
    Failure::usage(what)
        .help(format!("`wechatpay show {}` says what it takes; `--unchecked` sends it all the same", name(entry.head)))
        .and("outcome", crate::exit::Exit::Usage.sentence())
}
