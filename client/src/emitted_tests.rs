//! What the emitted tests check the spec's examples with.
//!
//! Examples come in, each under a name that says which operation it is of; one panic goes out that names
//! every one that does not hold, and the field in it. What an example builds is built outside, so this
//! is compiled once for all of them.

use std::{fmt::Debug, sync::LazyLock};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use wechatpay_auth::{Brand, Caller, KeyError, Merchant, PlatformKeys, PrivateKey};

use crate::{
    Client, Day, Error, EventError, FileOperation, Operation, Request, Timestamp,
    client::FrontDoor,
    encryption::context::{Context, within},
    error::json::from_json,
};

/// The paths of the marked fields of a value, and what stands at each.
pub type Marks<'m> = &'m [(&'m str, &'m str)];

/// The examples of a product.
#[derive(Debug, Default)]
pub struct Examples {
    held: usize,
    failures: Vec<String>,
}

impl Examples {
    fn note(&mut self, name: &str, outcome: Result<(), String>) {
        match outcome {
            Ok(()) => self.held += 1,
            Err(what) => self.failures.push(format!("{name}: {what}")),
        }
    }

    /// Says how many held.
    ///
    /// # Panics
    /// When one did not.
    #[track_caller]
    pub fn finish(self) {
        let Self { held, failures } = self;
        assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), held + failures.len(), failures.join("\n"));
        println!("{held} examples are as documented");
    }

    /// The operation makes this method, target and JSON body, its encrypted fields as they are in plain text.
    pub fn request<C, O: Operation<C>>(&mut self, name: &str, operation: &O, method: &str, target: &str, body: &str) {
        let request = within(Context::Plain, || operation.request());
        self.note(name, check_request(request, method, target, body));
    }

    /// The same for an operation that is answered with a file.
    pub fn file_request<C, O: FileOperation<C>>(
        &mut self,
        name: &str,
        operation: &O,
        method: &str,
        target: &str,
        body: &str,
    ) {
        let request = within(Context::Plain, || operation.request());
        self.note(name, check_request(request, method, target, body));
    }

    /// The operation makes this method and target, and its body is a file behind the description that is signed.
    /// The description has these properties, and the hash under that name; these parts stand beside the file.
    pub fn upload<C, O: Operation<C>>(
        &mut self,
        name: &str,
        operation: &O,
        method: &str,
        target: &str,
        described: (&str, &str),
        parts: &[(&str, &str)],
    ) {
        let request = within(Context::Plain, || operation.request());
        self.note(name, check_upload(request, method, target, described, parts));
    }

    /// The JSON decodes to `T`, and `T` encodes to the same JSON.
    pub fn round_trip<T: Serialize + DeserializeOwned>(&mut self, name: &str, json: &str) {
        self.note(name, round_trip::<T>(json).map(|_| ()));
    }

    /// The resource decodes as this event.
    pub fn event<E: Debug>(
        &mut self,
        name: &str,
        decode: fn(&str, &[u8]) -> Result<E, EventError>,
        event_type: &str,
        resource: &str,
        is_it: fn(&E) -> bool,
    ) {
        let outcome = match decode(event_type, resource.as_bytes()) {
            Ok(event) if is_it(&event) => Ok(()),
            Ok(event) => Err(format!("another event comes out: {event:?}")),
            Err(error) => Err(error.to_string()),
        };
        self.note(name, outcome);
    }

    /// All of it stands in the request that the operation makes, and none in its `Debug`, nor in that of
    /// what is around it.
    pub fn operation_hides<C, O: Operation<C> + Debug>(
        &mut self,
        name: &str,
        operation: &O,
        call: &dyn Debug,
        marks: Marks<'_>,
    ) {
        let request = within(Context::Plain, || operation.request());
        let outcome = check_sent(request, marks).and_then(|()| hides(operation, marks));
        self.note(name, outcome.and_then(|()| hides(&call, marks)));
    }

    /// The same for an operation that is answered with a file.
    pub fn file_operation_hides<C, O: FileOperation<C> + Debug>(
        &mut self,
        name: &str,
        operation: &O,
        call: &dyn Debug,
        marks: Marks<'_>,
    ) {
        let request = within(Context::Plain, || operation.request());
        let outcome = check_sent(request, marks).and_then(|()| hides(operation, marks));
        self.note(name, outcome.and_then(|()| hides(&call, marks)));
    }

    /// All of it stands in the value that the JSON decodes to, and none in its `Debug`.
    pub fn hides<T: Serialize + DeserializeOwned + Debug>(&mut self, name: &str, json: &str, marks: Marks<'_>) {
        self.note(name, json_hides::<T>(json, marks));
    }

    /// The same, and none in `Debug` of the callback's event.
    pub fn event_hides<T: Serialize + DeserializeOwned + Debug, E: Debug>(
        &mut self,
        name: &str,
        decode: fn(&str, &[u8]) -> Result<E, EventError>,
        event_type: &str,
        resource: &str,
        marks: Marks<'_>,
    ) {
        let outcome = json_hides::<T>(resource, marks).and_then(|()| {
            let event = decode(event_type, resource.as_bytes()).map_err(|error| error.to_string())?;
            hides(&event, marks)
        });
        self.note(name, outcome);
    }
}

fn check_request(request: Result<Request, Error>, method: &str, target: &str, body: &str) -> Result<(), String> {
    let request = request.map_err(|error| format!("it makes no request: {error}"))?;
    same("the method", method, request.method().as_str())?;
    same("the target", target, request.target())?;
    let sent = request.body().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    if body.is_empty() || sent.is_empty() {
        return same("the body", body, &sent);
    }
    same_json(body, &sent)
}

fn check_upload(
    request: Result<Request, Error>,
    method: &str,
    target: &str,
    (described, digest): (&str, &str),
    texts: &[(&str, &str)],
) -> Result<(), String> {
    let request = request.map_err(|error| format!("it makes no request: {error}"))?;
    same("the method", method, request.method().as_str())?;
    same("the target", target, request.target())?;
    let signed = request.signed_text().map(|text| String::from_utf8_lossy(text).into_owned()).unwrap_or_default();
    let description = value(&signed)?;
    let body = request.body().map(|body| String::from_utf8_lossy(body).into_owned()).unwrap_or_default();
    let parts = request.content_type().is_some_and(|media| media.as_bytes().starts_with(b"multipart/form-data"));
    let expected = value(described)?;
    let as_described = expected.as_object().into_iter().flatten().all(|(name, value)| description[name] == *value);
    let described = as_described && description[digest].as_str().is_some_and(|digest| digest.len() == 64);
    let part = |(name, text): &(&str, &str)| {
        body.split("--wechatpay-")
            .any(|part| part.contains(&format!("name=\"{name}\"")) && part.contains(&format!("\r\n\r\n{text}\r\n")))
    };
    if described && texts.iter().all(part) && parts && body.contains(&signed) && body.contains("filename=") {
        return Ok(());
    }
    Err(format!("the file does not stand behind its signed description `{signed}`"))
}

fn round_trip<T: Serialize + DeserializeOwned>(example: &str) -> Result<T, String> {
    within(Context::Plain, || {
        let decoded = from_json::<T>(example.as_bytes());
        let decoded = decoded.map_err(|found| format!("{}: {}", found.json_path, found.reason))?;
        let encoded = serde_json::to_string(&decoded).map_err(|error| format!("it does not encode: {error}"))?;
        same_json(example, &encoded)?;
        Ok(decoded)
    })
}

fn json_hides<T: Serialize + DeserializeOwned + Debug>(example: &str, marks: Marks<'_>) -> Result<(), String> {
    if let Some((path, _)) = marks.iter().find(|(_, personal)| !example.contains(personal)) {
        return Err(format!("{path} is not in the example"));
    }
    hides(&round_trip::<T>(example)?, marks)
}

fn check_sent(request: Result<Request, Error>, marks: Marks<'_>) -> Result<(), String> {
    let request = request.map_err(|error| format!("it makes no request: {error}"))?;
    let mut sent = request.target().replace("%3A", ":").replace("%2B", "+");
    sent.extend(request.headers().values().map(|value| String::from_utf8_lossy(value.as_bytes())));
    sent.extend(request.body().map(|body| String::from_utf8_lossy(body)));
    if let Some((path, _)) = marks.iter().find(|(_, personal)| !sent.contains(personal)) {
        return Err(format!("{path} is not sent: {sent}"));
    }
    hides(&request, marks)
}

/// Neither form of `Debug` shows what stands at a marked path.
fn hides(value: &dyn Debug, marks: Marks<'_>) -> Result<(), String> {
    for shown in [format!("{value:?}"), format!("{value:#?}")] {
        if let Some((path, _)) = marks.iter().find(|(_, personal)| shown.contains(personal)) {
            return Err(format!("`Debug` shows {path}: {shown}"));
        }
    }
    Ok(())
}

fn same(what: &str, documented: &str, found: &str) -> Result<(), String> {
    if documented == found { Ok(()) } else { Err(format!("{what} is `{found}`, documented is `{documented}`")) }
}

fn same_json(documented: &str, found: &str) -> Result<(), String> {
    match difference("", &value(documented)?, &value(found)?) {
        None => Ok(()),
        Some(difference) => Err(difference),
    }
}

fn value(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("`{text}` is not JSON: {error}"))
}

/// The first field that differs.
fn difference(path: &str, documented: &Value, found: &Value) -> Option<String> {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match (documented, found) {
        (Value::Object(documented), Value::Object(found)) => {
            let both = documented.keys().chain(found.keys().filter(|name| !documented.contains_key(*name)));
            both.into_iter().find_map(|name| match (documented.get(name), found.get(name)) {
                (Some(documented), Some(found)) => difference(&below(name), documented, found),
                (Some(_), None) => Some(format!("{}: it is documented and missing", below(name))),
                (None, _) => Some(format!("{}: it is there and not documented", below(name))),
            })
        }
        (Value::Array(documented), Value::Array(found)) if documented.len() == found.len() => {
            let mut items = documented.iter().zip(found).enumerate();
            items.find_map(|(at, (documented, found))| difference(&format!("{path}[{at}]"), documented, found))
        }
        _ if documented == found => None,
        _ => Some(format!("{path}: it is {found}, documented is {documented}")),
    }
}

/// The timestamp of an example.
#[track_caller]
pub fn time(text: &str) -> Timestamp {
    match Timestamp::parse(text) {
        Ok(time) => time,
        Err(error) => panic!("the example {text} is not a time: {error}"),
    }
}

/// The day of an example.
#[track_caller]
pub fn day(text: &str) -> Day {
    match Day::parse(text) {
        Ok(day) => day,
        Err(error) => panic!("the example {text} is not a day: {error}"),
    }
}

/// The free JSON of an example.
#[track_caller]
pub fn json(text: &str) -> Value {
    match value(text) {
        Ok(value) => value,
        Err(error) => panic!("the example: {error}"),
    }
}

/// A caller for examples.
pub trait ExampleCaller: Caller {
    /// One with this key.
    fn with_key(key: PrivateKey) -> Result<Self, KeyError>;
}

impl ExampleCaller for Merchant {
    fn with_key(key: PrivateKey) -> Result<Self, KeyError> {
        Self::new("1900000109", "1A", key)
    }
}

impl ExampleCaller for Brand {
    fn with_key(key: PrivateKey) -> Result<Self, KeyError> {
        Self::new("123456789", "1A", key)
    }
}

/// A client that sends nothing, for the fluent calls.
pub fn client<D: FrontDoor<Caller: ExampleCaller>>() -> D {
    static KEYS: LazyLock<[PrivateKey; 2]> =
        LazyLock::new(|| [(), ()].map(|()| PrivateKey::generate().expect("a key")));
    let [ours, theirs] = &*KEYS;
    let keys = PlatformKeys::public_key("PUB_KEY_ID_1", theirs.public_key()).expect("platform keys");
    let caller = D::Caller::with_key(ours.clone()).expect("a caller");
    D::around(Client::builder(caller, keys).build().expect("a client"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the examples say when they are finished.
    fn said(name: &str, outcome: Result<(), String>) -> String {
        let mut examples = Examples::default();
        examples.note("holds", Ok(()));
        examples.note(name, outcome);
        let panic = std::panic::catch_unwind(|| examples.finish()).expect_err("one of them does not hold");
        panic.downcast_ref::<String>().cloned().unwrap_or_default()
    }

    #[test]
    fn example_that_differs_names_operation_and_field() {
        for (found, words) in [
            (r#"{"amount":{"total":1,"from":[{"a":2}]}}"#, "amount.total: it is 1, documented is 8"),
            (r#"{"amount":{"total":8,"from":[{"a":3}]}}"#, "amount.from[0].a: it is 3, documented is 2"),
            (r#"{"amount":{"total":8}}"#, "amount.from: it is documented and missing"),
            (r#"{"amount":{"total":8,"from":[{"a":2}]},"b":1}"#, "b: it is there and not documented"),
            (r#"{"amount":{"total":8,"from":[]}}"#, "amount.from: it is [], documented is [{\"a\":2}]"),
        ] {
            let outcome = same_json(r#"{"amount":{"total":8,"from":[{"a":2}]}}"#, found);
            assert_eq!(said("create_refund", outcome), format!("1 of 2:\ncreate_refund: {words}"));
        }
    }

    #[test]
    fn example_that_does_not_decode_names_the_field() {
        let outcome = round_trip::<Vec<i64>>(r#"[1,"x"]"#).map(|_| ());
        assert_eq!(said("list", outcome), "1 of 2:\nlist: [1]: found a string, expected i64");
    }

    #[test]
    fn personal_value_in_debug_is_named_by_its_place() {
        let outcome = json_hides::<Vec<String>>(r#"["Personal1x"]"#, &[("names/*", "Personal1x")]);
        assert!(said("list", outcome).starts_with("1 of 2:\nlist: `Debug` shows names/*: "));
        let outcome = json_hides::<Vec<String>>("[]", &[("names/*", "Personal1x")]);
        assert_eq!(said("list", outcome), "1 of 2:\nlist: names/* is not in the example");
    }
}
