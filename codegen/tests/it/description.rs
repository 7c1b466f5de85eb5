//! The description as it is carried: it says what the documents say, and is read when it is asked for.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Serialize;
use serde_json::Value;
use wechatpay_codegen::{
    Sources,
    api::{Api, Caller, Schema},
    describe,
    description::{Description, Unreadable},
};

use crate::documents::{both_ways, emitted};

/// The documents of `spec/`.
pub fn spec() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let paths = fs::read_dir(folder).expect("the description").map(|entry| entry.expect("an entry").path());
    let documents = paths.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    let named = documents.map(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
        (format!("spec/{name}"), fs::read_to_string(&path).expect("a document"))
    });
    named.collect()
}

fn texts(sources: &Sources) -> BTreeMap<String, String> {
    emitted(sources).description
}

fn opened(texts: BTreeMap<String, String>) -> Result<Description, Unreadable> {
    Description::open(texts.into_iter().map(|(name, text)| (name, text.into())))
}

/// As JSON, which has no places in documents.
fn shown(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

#[test]
fn description_of_spec_says_what_the_documents_say() {
    let (sources, api) = (spec(), describe(&spec()).expect("a description without mistakes"));
    let read = opened(texts(&sources)).expect("it was just written");
    let heads: Vec<_> = read.heads().iter().map(|head| (head.product.as_str(), head.id.as_str())).collect();
    let operations = api.operations().map(|(product, operation)| (product.name.as_str(), operation.id.as_str()));
    assert_eq!(heads, operations.collect::<Vec<_>>());
    for (head, (product, operation)) in read.heads().iter().zip(api.operations()) {
        let found = read.operation(head).expect("the operation");
        assert_eq!(shown(found), shown(operation), "{} of {}", operation.id, product.name);
        assert_eq!((&head.method, &head.template), (&operation.method, &operation.template));
        assert_eq!((&head.segments, head.file), (&operation.segments, operation.response.file));
        assert_eq!(head.caller, operation.caller);
        assert_eq!(head.title, operation.docs.title);
    }
    let events = api.products.values().flat_map(|product| &product.events).map(shown);
    assert_eq!(read.events().map(|(_, event)| shown(event)).collect::<Vec<_>>(), events.collect::<Vec<_>>());
    assert_eq!(shown(read.errors()), shown(&api.errors));
    for (name, product) in read.api().expect("each line as it was written").products {
        let expected = &api.products[&name];
        assert_eq!((product.name, product.file), (expected.name.clone(), expected.file.clone()));
        assert_eq!((product.title, product.description), (expected.title.clone(), expected.description.clone()));
        assert_eq!((product.docs, product.source), (expected.docs.clone(), expected.source.clone()));
        assert_eq!(product.schemas.len(), expected.schemas.len(), "{name}");
    }
    assert!(api.operations().count() > 50 && api.errors.codes.len() > 50, "a description of WeChat Pay");
}

#[test]
fn description_of_a_brands_operations_and_callbacks_says_who_calls() {
    let text = include_str!("../../../tests/specs/callers.yaml");
    let sources = Sources::from([("spec/callers.yaml".to_owned(), text.to_owned())]);
    let read = opened(texts(&sources)).expect("it was just written");
    let heads: BTreeMap<&str, _> =
        read.heads().iter().map(|head| (head.id.as_str(), (head.caller, head.file))).collect();
    let expected = [
        ("get_picture", (Caller::Brand, true)),
        ("invite_brand", (Caller::Merchant, false)),
        ("list_coupons", (Caller::Brand, false)),
        ("query_coupon", (Caller::Brand, false)),
        ("send_coupon", (Caller::Brand, false)),
    ];
    assert_eq!(heads, BTreeMap::from(expected));
    for (head, operation) in read.operations() {
        assert_eq!(head.caller, operation.caller, "{}", head.id);
    }
    let events: BTreeMap<&str, Caller> =
        read.events().map(|(_, event)| (event.event_type.as_str(), event.caller)).collect();
    assert_eq!(events, BTreeMap::from([("MINI_BRAND.INVITED", Caller::Merchant), ("MINI_COUPON.SEND", Caller::Brand)]));
}

/// Every schema of an `Api`, by the names that lead to them.
fn schemas(api: &Api) -> Vec<&Schema> {
    api.products.values().flat_map(|product| product.schemas.values()).collect()
}

#[test]
fn description_every_name_leads_where_the_documents_have_it_lead() {
    let (sources, api) = (spec(), describe(&spec()).expect("a description without mistakes"));
    let read = opened(texts(&sources)).expect("it was just written");
    for schema in schemas(&api) {
        let ours: Vec<Value> = read.layers(schema).map(shown).collect();
        assert_eq!(ours, api.layers(schema).map(shown).collect::<Vec<_>>());
        assert_eq!(read.example(schema), api.example(schema));
    }
    assert!(schemas(&api).len() > 200, "the types of WeChat Pay");
}

#[test]
fn description_of_an_api_and_of_its_texts_are_alike() {
    let sources = spec();
    let read = opened(texts(&sources)).expect("it was just written");
    let whole = Description::from(describe(&sources).expect("a description without mistakes"));
    assert_eq!(read.heads(), whole.heads());
    for head in read.heads() {
        assert_eq!(read.operation(head).map(shown), whole.operation(head).map(shown), "{}", head.id);
        assert!(read.heads_of(&head.product).any(|of_it| of_it == &**head));
        assert!(read.has_product(&head.product) && whole.has_product(&head.product));
    }
    for (_, event) in whole.events() {
        let resource = whole.example(&event.resource).expect("an example");
        let found = |description: &Description| description.event(&event.event_type, &resource).map(shown);
        assert_eq!(found(&read), found(&whole), "{}", event.event_type);
        assert!(found(&read).is_some(), "{}", event.event_type);
    }
    assert_eq!(shown(read.errors()), shown(whole.errors()));
}

#[test]
fn description_what_moves_in_a_document_changes_nothing() {
    let sources = both_ways("    It: { type: object, properties: { a: { type: string, title: 甲, example: b } } }\n");
    let moved = sources.iter().map(|(name, text)| (name.clone(), format!("# A comment.\n\n{text}"))).collect();
    assert_eq!(texts(&sources), texts(&moved));
}

/// The texts of a small description.
fn small() -> BTreeMap<String, String> {
    texts(&both_ways("    It: { type: object, properties: { a: { type: string, title: 甲, example: b } } }\n"))
}

/// A small description whose text is what `change` makes of it.
fn changed(change: impl Fn(&str) -> String) -> Result<Description, Unreadable> {
    let mut texts = small();
    texts.entry("small.description".to_owned()).and_modify(|text| *text = change(text));
    opened(texts)
}

#[test]
fn description_line_that_was_damaged_is_missing_and_no_other() {
    let read = changed(|text| text.replace("{\"id\"", "{id")).expect("its heads are sound");
    assert!(read.operation(&read.heads()[0]).is_none());
    let read = changed(|text| text.replace("schema\tIt\t{", "schema\tIt\t")).expect("its heads are sound");
    let operation = read.operation(&read.heads()[0]).expect("the operation");
    assert_eq!(operation.response.schema.as_ref().map(|schema| read.layers(schema).count()), Some(1));
}

#[test]
fn description_with_a_line_that_was_damaged_is_not_had_as_a_whole() {
    assert!(changed(str::to_owned).expect("its heads are sound").api().is_some());
    for [line, damaged] in [
        ["operation\tmake\t{", "operation\tmake\t"],
        ["schema\tIt\t{", "schema\tIt\t"],
        ["product\tsmall\t{", "product\tsmall\t"],
        ["product\tsmall\t{", "{"],
    ] {
        let read = changed(|text| {
            assert!(text.contains(line), "{text}");
            text.replace(line, damaged)
        });
        assert!(read.expect("its heads are sound").api().is_none(), "{damaged}");
    }
}

#[test]
fn description_head_that_was_damaged_is_refused_with_its_line() {
    let refused = |change: fn(&str) -> String| changed(change).map(|_| ()).expect_err("a refusal");
    let cases: [fn(&str) -> String; 4] = [
        |text| text.replacen("operation\t", "operations\t", 1),
        |text| text.replacen("\tPOST\t", "\t", 1),
        |text| text.replacen("/v3/small", "v3/small", 1),
        |text| text.replacen("\tmake\t", "\tmake\tfiles", 1),
    ];
    for change in cases {
        let Unreadable { product, line, .. } = refused(change);
        assert_eq!((product.as_str(), line), ("small", 2));
    }
    assert_eq!(refused(cases[0]).to_string(), "line 2 of the text of small is not as it was written");
}

#[test]
fn description_cut_off_or_damaged_anywhere_never_ends_in_a_panic() {
    let whole = small().remove("small.description").expect("the text");
    assert!(whole.len() > 500, "{whole}");
    for at in 0..whole.len() {
        let (before, behind) = whole.split_at(whole.floor_char_boundary(at));
        for put in ["\t", "\n", "{", "\""].into_iter().map(Some).chain([None]) {
            let text = put.map_or_else(|| before.to_owned(), |put| format!("{before}{put}{behind}"));
            let Ok(read) = opened(BTreeMap::from([("small.description".to_owned(), text)])) else { continue };
            for head in read.heads() {
                let operation = read.operation(head);
                let schema = operation.and_then(|operation| operation.response.schema.as_ref());
                schema.map(|schema| read.example(schema));
            }
        }
    }
}
