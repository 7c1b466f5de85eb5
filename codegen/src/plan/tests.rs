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
        let upload = source.body.as_ref().filter(|body| body.upload);
        let body = match &source.body {
            Some(body) if body.upload => None,
            Some(body) => Some(self.example(&body.schema, body.example.as_ref())?),
            None => None,
        };
        let target = target(source, &parameters);
        let file = match upload {
            Some(body) => {
                let example = self.example(&body.schema, body.example.as_ref())?;
                let names = &self.house.upload;
                let filename = example.get(names.meta)?.get(names.filename)?.clone();
                Some(Json::Object(Map::from_iter([(names.file.to_owned(), filename)])))
            }
            None => None,
        };
        let body = body.or(file);
        let built = self.built(operation, product, &parameters, body.as_ref());
        let built = match built {
            Ok(built) => built,
            Err(misfit) => return self.misfit(&source.origin, &misfit),
        };
        let (method, operation_name) = (source.method.clone(), &operation.name.wire);
        if upload.is_some() {
            let name = format!("{operation_name}_sends_the_file_behind_its_signed_description");
            return Some(Test::Upload { name, operation: built, method, target });
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
