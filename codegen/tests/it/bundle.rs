//! The description as plain OpenAPI: all of it is there, and every reference leads somewhere.

use std::collections::BTreeSet;

use serde_json::Value;
use wechatpay_codegen::{
    api::Api,
    bundle::{Bundle, bundle, file},
    describe,
    description::Description,
};

use crate::{
    description::spec,
    documents::{both_ways, document, emitted},
};

fn whole() -> (Api, Bundle) {
    let api = describe(&spec()).expect("a description without mistakes");
    let made = bundle(&api);
    (api, made)
}

/// The value of a schema `It` in the bundle of 3.0.
fn it(schemas: &str) -> Value {
    let api = describe(&both_ways(schemas)).expect("a description without mistakes");
    bundle(&api).openapi_3_0["components"]["schemas"]["It"].clone()
}

fn references<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(object) => {
            found.extend(object.get("$ref").and_then(Value::as_str));
            object.values().for_each(|value| references(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[test]
fn bundle_has_every_operation_under_its_name_once() {
    let (api, made) = whole();
    let expected: BTreeSet<String> =
        api.operations().map(|(product, operation)| format!("{}.{}", product.name, operation.id)).collect();
    for document in [&made.openapi_3_0, &made.openapi_3_1] {
        let paths = document["paths"].as_object().expect("paths");
        let ids: Vec<&str> = paths
            .values()
            .flat_map(|methods| methods.as_object().expect("methods").values())
            .map(|operation| operation["operationId"].as_str().expect("a name"))
            .collect();
        assert_eq!(ids.len(), expected.len());
        assert_eq!(ids.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), expected);
    }
}

#[test]
fn bundle_has_every_operation_at_its_path_with_its_parameters_and_examples() {
    let (api, made) = whole();
    for (_, operation) in api.operations() {
        for document in [&made.openapi_3_0, &made.openapi_3_1] {
            let written = &document["paths"][&operation.template][operation.method.to_lowercase()];
            let parameters = written["parameters"].as_array().map_or(0, Vec::len);
            assert_eq!(parameters, operation.parameters.len(), "{}", operation.id);
            let success = &written["responses"][operation.response.status.to_string()];
            if let Some(schema) = &operation.response.schema {
                let example = operation.response.example.clone().or_else(|| api.example(schema));
                let written = success["content"]["application/json"].get("example").cloned();
                assert_eq!(written, example, "{}", operation.id);
            }
            if let Some(body) = operation.body.as_ref().filter(|body| body.upload.is_none()) {
                let example = body.example.clone().or_else(|| api.example(&body.schema));
                let written = written["requestBody"]["content"]["application/json"].get("example").cloned();
                assert_eq!(written, example, "{}", operation.id);
            }
        }
    }
}

#[test]
fn bundle_has_every_schema_and_callback() {
    let (api, made) = whole();
    let schemas: usize = api.products.values().map(|product| product.schemas.len()).sum();
    let events: usize = api.products.values().map(|product| product.events.len()).sum();
    let count = |document: &Value, pointer| {
        document.pointer(pointer).and_then(Value::as_object).map_or(0, serde_json::Map::len)
    };
    for document in [&made.openapi_3_0, &made.openapi_3_1] {
        assert_eq!(count(document, "/components/schemas"), schemas);
    }
    assert_eq!(count(&made.openapi_3_0, "/webhooks"), 0);
    assert_eq!(count(&made.openapi_3_1, "/webhooks"), events);
}

#[test]
fn references_of_a_bundle_lead_to_something_in_it() {
    let (_, made) = whole();
    for document in [&made.openapi_3_0, &made.openapi_3_1] {
        let mut found = BTreeSet::new();
        references(document, &mut found);
        let leads = |reference: &&&str| reference.strip_prefix('#').and_then(|it| document.pointer(it)).is_some();
        assert_eq!(found.iter().filter(|reference| !leads(reference)).collect::<Vec<_>>(), [&""; 0]);
        assert!(found.len() > 1000, "{}", found.len());
    }
}

#[test]
fn schema_whose_name_another_product_has_too_is_named_after_its_product() {
    let schemas = "components:\n  schemas:\n    Plan: { type: string, title: 计划, description: It., example: a }\n    Lone: { type: string, title: 计划, description: It., example: a }\n";
    let one = |name: &str, path: &str, schemas: &str| {
        let rest = format!(
            "paths:\n  {path}:\n    get:\n      operationId: ask\n      summary: 查询\n      description: A query.\n      responses:\n        '204': {{ description: Nothing. }}\n{schemas}"
        );
        let small = document(&rest).into_values().next().expect("a document");
        (format!("spec/{name}.yaml"), small)
    };
    let second = schemas.replace("Lone", "Other");
    let sources = [one("big_shop", "/v3/a", schemas), one("small", "/v3/b", &second)].into_iter().collect();
    let made = bundle(&describe(&sources).expect("a description without mistakes"));
    let names: Vec<&String> = made.openapi_3_0["components"]["schemas"].as_object().expect("schemas").keys().collect();
    assert_eq!(names, ["BigShopPlan", "Lone", "Other", "SmallPlan"]);
}

#[test]
fn encrypted_field_has_no_limits_of_its_plain_text_but_says_them() {
    let written = it(
        "    It:\n      type: object\n      title: 它\n      description: It.\n      properties:\n        name: { type: string, title: 姓名, maxLength: 8, x-encrypted: true, x-sensitive: true, example: 张三 }\n",
    );
    let field = &written["properties"]["name"];
    assert_eq!(field.get("maxLength"), None);
    assert_eq!(field["x-wechatpay-encrypted"], true);
    let description = field["description"].as_str().expect("a description");
    assert!(description.contains("Encrypted") && description.contains("at most 8 characters"), "{description}");
    assert!(description.contains("Sensitive"), "{description}");
}

#[test]
fn length_in_bytes_becomes_a_limit_that_no_text_of_that_length_breaks() {
    let written = it(
        "    It:\n      type: object\n      title: 它\n      description: It.\n      properties:\n        name: { type: string, title: 名称, minLength: 5, maxLength: 9, x-length: bytes, example: abcde }\n",
    );
    let field = &written["properties"]["name"];
    assert_eq!((&field["minLength"], &field["maxLength"]), (&Value::from(2), &Value::from(9)));
    let description = field["description"].as_str().expect("a description");
    assert!(description.contains("5 to 9 bytes"), "{description}");
}

#[test]
fn bundle_of_the_same_description_is_the_same_files() {
    let (api, made) = whole();
    let again = describe(&spec()).expect("a description without mistakes");
    assert_eq!(api, again);
    let files = made.files();
    assert_eq!(files, bundle(&again).files());
    let names: Vec<&String> = files.keys().collect();
    let expected = ["3.0.json", "3.0.yaml", "3.1.json", "3.1.yaml"].map(|end| format!("wechatpay-openapi-{end}"));
    assert_eq!(names, expected.iter().collect::<Vec<_>>());
    for (name, text) in &files {
        assert_eq!(file(&api, name).as_ref(), Some(text), "{name}");
    }
    for name in ["", "wechatpay-openapi-3.0", "wechatpay-openapi-3.2.json", "wechatpay-openapi-3.1.xml", ".json"] {
        assert_eq!(file(&api, name), None, "{name}");
    }
}

#[test]
fn bundle_of_the_description_that_is_carried_is_that_of_the_documents() {
    let (api, made) = whole();
    let texts = emitted(&spec()).description.into_iter().map(|(name, text)| (name, text.into()));
    let carried = Description::open(texts).expect("it was just written");
    for description in [carried, Description::from(api)] {
        let read = description.api().expect("each line as it was written");
        // As texts, of which an assertion that fails would print millions of characters.
        assert!(bundle(&read).files() == made.files());
    }
}
