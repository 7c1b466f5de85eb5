//! The tests that each product carries, made from the examples.
//!
//! In: the `Api`'s examples and the planned types. Out: one request test per
//! operation, one round trip per response and event, one decoding per event. An
//! operation or event without a fitting example is a finding: nothing goes untested.

use std::collections::{BTreeSet, HashMap};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value as Json};

use super::{
    Operation, Product, RequestPart, Test, TypeName,
    asked::Asked,
    operations::written_out,
    planner::Planner,
    values::{self, Misfit},
};
use crate::api::{self, Location, Origin, Segment};

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl Planner<'_> {
    pub(super) fn tests(&mut self, source: &api::Product, product: &Product) -> Vec<Test> {
        let mut tests = Vec::new();
        let operations = self.sources(&product.name);
        for operation in &product.operations {
            let Some(source) = operations.get(operation.name.wire.as_str()).copied() else { continue };
            tests.extend(self.request_test(source, operation, &product.name));
            if let (Some(schema), Some(ty)) = (&source.response.schema, &operation.response)
                && let Some(json) = self.example(schema, source.response.example.as_ref())
            {
                let name = format!("{}_response_example_round_trips", operation.name.wire);
                tests.push(Test::RoundTrip { name, ty: ty.clone(), json: json.to_string() });
            }
            tests.extend(self.operation_hides(source, operation, &product.name));
            tests.extend(self.response_hides(source, operation));
        }
        let events: HashMap<String, &api::Event> = source.events.iter().map(|event| (event.key(), event)).collect();
        for event in &product.events {
            let Some(source) = events.get(&event.name.wire).copied() else { continue };
            if let Some(json) = self.example(&source.resource, None) {
                let subject = super::identifier(&event.name.ident, super::Case::Snake);
                let json = json.to_string();
                let name = format!("{subject}_resource_example_round_trips");
                tests.push(Test::RoundTrip { name, ty: event.resource.clone(), json: json.clone() });
                tests.push(Test::Event {
                    name: format!("{subject}_resource_example_decodes_as_its_event"),
                    event_type: event.event_type.clone(),
                    variant: event.name.ident.clone(),
                    json,
                });
            }
            tests.extend(self.event_hides(source, event));
        }
        // What two names read as may be the same, or what is put behind them.
        let mut taken = BTreeSet::new();
        for test in &mut tests {
            let name = test.name_mut();
            let plain = super::identifier(name, super::Case::Snake);
            let numbered = (2..).map(|number| format!("{plain}_{number}"));
            let free = std::iter::once(plain.clone()).chain(numbered).find(|name| taken.insert(name.clone()));
            *name = free.unwrap_or(plain);
        }
        tests
    }

    fn example(&mut self, schema: &api::Schema, own: Option<&Json>) -> Option<Json> {
        let example = own.cloned().or_else(|| self.api.example(schema));
        if example.is_none() {
            self.report(&schema.origin, "there is no example of this", "Give every plain field an `example`.");
        }
        example
    }

    fn request_test(&mut self, source: &api::Operation, operation: &Operation, product: &str) -> Option<Test> {
        // Parameters and body fields may share a wire name, so each half is built from its own examples.
        let mut parameters = Asked::default();
        for parameter in &source.parameters {
            let example = self.example(&parameter.property.schema, None)?;
            parameters.insert_example(self.api, parameter, example);
        }
        let body = match &source.body {
            Some(body) => Some(self.example(&body.schema, body.example.as_ref())?),
            None => None,
        };
        let target = target(source, &parameters);
        let upload = source.body.as_ref().and_then(|body| Some((body, body.upload.as_ref()?)));
        let body = match (upload, body) {
            (Some((body, form)), Some(example)) => Some(flat(form, body, &example)),
            (_, body) => body,
        };
        let built = self.built(operation, product, &parameters, body.as_ref());
        let built = match built {
            Ok(built) => built,
            Err(misfit) => return self.misfit(&source.origin, &misfit),
        };
        let (method, operation_name) = (source.method.clone(), &operation.name.wire);
        if let Some((_, form)) = upload {
            let name = format!("{operation_name}_sends_the_file_behind_its_signed_description");
            let wire = |part: RequestPart| {
                let fields = operation.fields.iter().filter(move |field| field.part == part);
                fields.filter_map(|field| Some((field.name.wire.clone(), body.as_ref()?.get(&field.name.wire)?)))
            };
            let mut meta: Map<String, Json> =
                wire(RequestPart::Body).map(|(name, value)| (name, value.clone())).collect();
            meta.extend(form.algorithm.iter().map(|(name, value)| (name.clone(), Json::from(value.as_str()))));
            let file = body.as_ref().and_then(|body| body.get(&form.file));
            meta.extend(form.filename.iter().filter_map(|name| Some((name.clone(), file?.clone()))));
            let parts = wire(RequestPart::Part).map(|(name, value)| match value {
                Json::String(text) => (name, text.clone()),
                value => (name, value.to_string()),
            });
            let (meta, digest, parts) = (Json::Object(meta).to_string(), form.digest.clone(), parts.collect());
            return Some(Test::Upload { name, operation: built, method, target, meta, digest, parts });
        }
        Some(Test::Request {
            name: format!("{operation_name}_example_builds_the_documented_request"),
            operation: built,
            method,
            target,
            body: body.map(|body| body.to_string()),
            file: operation.file,
        })
    }

    /// The operation with these parameters, and this body or file.
    pub(super) fn built(
        &self,
        operation: &Operation,
        product: &str,
        parameters: &Asked,
        body: Option<&Json>,
    ) -> Result<super::Value, Misfit> {
        let name = TypeName { product: product.to_owned(), ident: operation.name.ident.clone() };
        let is_parameter =
            |field: &&super::Field| matches!(field.part, RequestPart::Path | RequestPart::Query | RequestPart::Header);
        let split = operation.fields.iter().take_while(is_parameter).count();
        let empty = Json::Object(Map::new());
        let (mut arguments, mut setters) = (values::arguments(operation.required.as_ref()), Vec::new());
        let (asked, sent) = operation.fields.split_at(split);
        let one = |field: &super::Field| {
            let wire = &field.name.wire;
            let value = parameters.of_part(field.part, wire);
            Json::Object(value.map(|value| (wire.clone(), value.clone())).into_iter().collect())
        };
        let asked: Vec<_> = asked.iter().map(|field| (std::slice::from_ref(field), one(field))).collect();
        let asked = asked.iter().map(|(field, value)| (*field, value));
        for (fields, json) in asked.chain([(sent, body.unwrap_or(&empty))]) {
            self.construct(fields, json, "", &mut arguments, &mut setters)?;
        }
        Ok(super::Value::Struct(name, arguments, setters))
    }

    pub(super) fn misfit<T>(&mut self, origin: &Origin, misfit: &Misfit) -> Option<T> {
        let Misfit { pointer, expected } = misfit;
        self.report(
            origin,
            format!("the example of this operation does not fit: at {pointer}, {expected} is expected"),
            "Repair the example.",
        );
        None
    }
}

/// The path and query that the examples lead to.
fn target(operation: &api::Operation, parameters: &Asked) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
    let wire = |location, name: &str| match parameters.get(location, name) {
        Some(Json::String(text)) => encoded(text),
        Some(Json::Array(items)) => encoded(&items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(",")),
        Some(value) => encoded(&value.to_string()),
        None => String::new(),
    };
    let mut target = String::new();
    for segment in &operation.segments {
        target.push('/');
        match segment {
            Segment::Literal(text) => target.push_str(text),
            Segment::Parameter(name) => target.push_str(&wire(Location::Path, name)),
        }
    }
    let queries = operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
    for (index, parameter) in queries.enumerate() {
        let joint = if index == 0 { '?' } else { '&' };
        let name = &parameter.property.wire;
        target.push_str(&format!("{joint}{}={}", encoded(name), wire(Location::Query, name)));
    }
    target
}

/// The values of an upload, side by side: its file by its name, what else is said of it, and the other parts.
pub(super) fn flat(form: &api::Form, body: &api::Body, example: &Json) -> Json {
    let described = example.get(&form.meta);
    let name = form.filename.as_ref().and_then(|name| described?.get(name)).cloned();
    let mut values = Map::from_iter([(form.file.clone(), name.unwrap_or_else(|| Json::from("a.jpg")))]);
    if written_out(body).is_some() {
        let of = |json: Option<&Json>| json.and_then(Json::as_object).cloned().unwrap_or_default();
        let own = |(name, _): &(String, Json)| !form.fills(name);
        values.extend(of(described).into_iter().filter(own));
        values.extend(of(Some(example)).into_iter().filter(|(name, _)| *name != form.meta));
    }
    Json::Object(values)
}
