//! Every field that the documents mark as personal is looked at by an emitted test.

use std::collections::BTreeSet;

use wechatpay_codegen::api::{Api, Kind, Schema, SchemaId};
use wechatpay_tests::real_specs;

/// The paths in a value that are marked as personal, as the emitted tests name them, and where the
/// documents say so.
#[derive(Default)]
struct Places {
    pointers: Vec<String>,
    said_at: BTreeSet<(String, String)>,
}

impl Places {
    fn walk<'a>(&mut self, api: &'a Api, schema: &'a Schema, at: &str, mut inside: bool, open: &mut Vec<&'a SchemaId>) {
        let before = open.len();
        let mut target = schema;
        for layer in api.layers(schema) {
            if layer.sensitive || layer.encrypted {
                inside = true;
                self.said_at.insert((layer.origin.file.clone(), layer.origin.pointer.clone()));
            }
            match &layer.kind {
                Kind::Named(id) if open.contains(&id) => {
                    open.truncate(before);
                    return;
                }
                Kind::Named(id) => open.push(id),
                _ => target = layer,
            }
        }
        let below = |name: &str| if at.is_empty() { name.to_owned() } else { format!("{at}/{name}") };
        match &target.kind {
            Kind::Object(properties) => {
                for property in properties.iter().filter(|property| property.schema.kind != Kind::File) {
                    self.walk(api, &property.schema, &below(&property.wire), inside, open);
                }
            }
            Kind::Array(items) => self.walk(api, items, &below("*"), inside, open),
            Kind::Map(values) => {
                self.pointers.extend(inside.then(|| below("*")));
                self.walk(api, values, &below("*"), inside, open);
            }
            Kind::Boolean | Kind::File => {}
            _ => self.pointers.extend(inside.then(|| at.to_owned())),
        }
        open.truncate(before);
    }

    /// Looks whether the emitted example of this name puts a value of its own at each of the paths.
    fn assert_tested(&self, tests: &str, name: &str) {
        let start = format!("(\"{name}\",");
        let Some((_, test)) = tests.split_once(&start) else {
            assert!(self.pointers.is_empty(), "there is no example `{name}` for {:?}", self.pointers);
            return;
        };
        let (test, _) = test.split_once("\n    examples.").expect("another example or the end follows");
        let test: String = test.chars().filter(|c| !c.is_whitespace()).collect();
        for pointer in &self.pointers {
            assert!(test.contains(&format!("(\"{pointer}\",\"")), "`{name}` passes over {pointer}");
        }
    }
}

/// Where any of the documents marks something.
fn every_mark(api: &Api) -> BTreeSet<(String, String)> {
    fn walk(schema: &Schema, found: &mut BTreeSet<(String, String)>) {
        if schema.sensitive || schema.encrypted {
            found.insert((schema.origin.file.clone(), schema.origin.pointer.clone()));
        }
        match &schema.kind {
            Kind::Object(properties) => properties.iter().for_each(|property| walk(&property.schema, found)),
            Kind::Array(below) | Kind::Map(below) => walk(below, found),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for product in api.products.values() {
        product.schemas.values().for_each(|schema| walk(schema, &mut found));
        for operation in &product.operations {
            operation.parameters.iter().for_each(|parameter| walk(&parameter.property.schema, &mut found));
            operation.body.iter().for_each(|body| walk(&body.schema, &mut found));
            operation.response.schema.iter().for_each(|schema| walk(schema, &mut found));
        }
        product.events.iter().for_each(|event| walk(&event.resource, &mut found));
    }
    found
}

/// The emitted tests look for each marked value in `Debug` of the operation, its fluent call and its node,
/// its response and its event. This one sees that they leave out none.
#[test]
fn debug_of_every_marked_name_of_every_product_is_looked_at() {
    let api = wechatpay_codegen::describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let tree = wechatpay_codegen::generate(&real_specs()).unwrap_or_else(|found| panic!("{found}")).tree;
    let mut said_at = BTreeSet::new();
    let mut count = 0;
    let mut check = |places: Places, tests: &str, name: String| {
        places.assert_tested(tests, &name);
        count += places.pointers.len();
        said_at.extend(places.said_at);
    };
    for (name, product) in &api.products {
        let tests = tree.get(&format!("{name}/tests.rs")).map_or("", String::as_str);
        for operation in &product.operations {
            let (mut sent, mut came) = (Places::default(), Places::default());
            for parameter in &operation.parameters {
                sent.walk(&api, &parameter.property.schema, &parameter.property.wire, false, &mut Vec::new());
            }
            if let Some(body) = &operation.body {
                sent.walk(&api, &body.schema, "", false, &mut Vec::new());
            }
            if let Some(schema) = &operation.response.schema {
                came.walk(&api, schema, "", false, &mut Vec::new());
            }
            check(sent, tests, format!("{}_hides_what_is_personal", operation.id));
            check(came, tests, format!("{}_response_hides_what_is_personal", operation.id));
        }
        for event in &product.events {
            let mut came = Places::default();
            came.walk(&api, &event.resource, "", false, &mut Vec::new());
            let subject = event.key().to_lowercase().replace(['.', '#'], "_");
            check(came, tests, format!("{subject}_resource_hides_what_is_personal"));
        }
    }
    assert_eq!(said_at, every_mark(&api), "some mark is in no operation and no callback");
    assert!(count > 180, "only {count} paths were looked at");
}
