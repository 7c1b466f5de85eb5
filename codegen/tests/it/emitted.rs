//! What is emitted where names or examples are alike.

use std::collections::{BTreeMap, BTreeSet};

use wechatpay_codegen::Generated;

use crate::documents::{asked, both_ways, document, emitted, received};

/// The structs of all products: what they derive outside of tests, and the text of each.
fn structs(tree: &BTreeMap<String, String>) -> BTreeMap<String, (BTreeSet<&'static str>, String)> {
    let mut structs = BTreeMap::new();
    for text in tree.iter().filter(|(path, _)| path.ends_with("types.rs")).map(|(_, text)| text) {
        for block in text.split("\n\n").filter(|block| block.contains("pub struct ") && block.contains("derive(")) {
            let name = block.split("pub struct ").nth(1).and_then(|rest| rest.split([' ', '<', ';']).next());
            let own = block.split("#[cfg_attr").next().unwrap_or_default();
            let traits = ["serde::Deserialize", "serde::Serialize"].into_iter().filter(|it| own.contains(it)).collect();
            structs.insert(name.unwrap_or_default().to_owned(), (traits, block.to_owned()));
        }
    }
    structs
}

/// Every struct can do what the structs can that hold it.
#[track_caller]
fn assert_whole(tree: &BTreeMap<String, String>) {
    let structs = structs(tree);
    for (name, (traits, text)) in &structs {
        for (other, (theirs, _)) in &structs {
            let word = |c: char| !(c.is_alphanumeric() || c == '_');
            let fields = text.lines().filter(|line| line.trim_start().starts_with("pub "));
            if fields.flat_map(|line| line.split(word)).any(|found| found == other) {
                assert!(traits.is_subset(theirs), "`{name}` derives {traits:?}, and `{other}` in it {theirs:?}");
            }
        }
    }
}

#[test]
fn schema_that_nothing_reaches_can_do_no_more_than_what_it_refers_to() {
    let used = "    Used: { type: object, properties: { a: { type: string, example: a } } }\n";
    let it = "    It: { type: object, properties: { used: { $ref: '#/components/schemas/Used' } } }\n";
    let unused = "    Unused: { type: object, properties: { used: { $ref: '#/components/schemas/Used' } } }\n";
    let part = "{ type: object, properties: { b: { type: string, example: b } } }";
    let composed = format!("    It: {{ allOf: [{{ $ref: '#/components/schemas/Unused' }}, {part}] }}\n");
    for schemas in [format!("{used}{it}{unused}"), format!("{used}{unused}{composed}")] {
        let Generated { tree, .. } = emitted(&received(&schemas));
        assert!(structs(&tree).contains_key("Unused"), "{tree:?}");
        assert_whole(&tree);
    }
}

#[test]
fn field_that_is_called_like_a_method_is_called_otherwise() {
    for name in ["new", "send", "operation", "map", "download", "download_file", "send_blocking", "clone", "default"] {
        let schemas = format!("    It: {{ type: object, properties: {{ {name}: {{ type: string, example: a }} }} }}\n");
        let tree = emitted(&both_ways(&schemas)).tree;
        let (operations, types) = (&tree["small/operations.rs"], &tree["small/types.rs"]);
        for text in [operations, types] {
            assert!(text.contains(&format!("pub {name}_: Option<String>")), "{text}");
            assert!(text.contains(&format!("{name}_ \"{name}\"")), "{text}");
        }
    }
}

#[test]
fn names_that_read_as_a_word_of_rust_are_written_as_rust_is() {
    let schemas = "    It: { type: object, properties: { self: { type: string, example: a }, SELF: { type: string, x-rust-name: SELF_2, example: a } } }\n";
    let types = &emitted(&received(schemas)).tree["small/types.rs"];
    assert!(types.contains("pub self_: ") && types.contains("pub self_2: "), "{types}");
}

#[test]
fn value_with_a_letter_that_looks_like_another_is_an_identifier_of_ascii() {
    let schemas = "    It: { type: object, properties: { unit: { type: string, enum: [μg, mg], example: μg } } }\n";
    let tree = emitted(&received(schemas)).tree;
    let types = &tree["small/types.rs"];
    assert!(types.contains("U3bcg = \"μg\""), "{types}");
}

#[test]
fn query_name_is_encoded_in_the_emitted_test() {
    let tree =
        emitted(&asked("{ name: 'page[size]', in: query, required: true, schema: { type: string, example: a } }")).tree;
    assert!(tree["small/tests.rs"].contains("/v3/small?page%5Bsize%5D=a"), "{}", tree["small/tests.rs"]);
}

#[test]
fn one_name_in_path_query_and_header_has_an_example_in_each() {
    let parameter = |place: &str| {
        format!(
            "        - {{ name: code, in: {place}, x-rust-name: {place}_code, required: true, schema: {{ type: string, example: a }} }}\n"
        )
    };
    let parameters: String = ["path", "query", "header"].map(parameter).concat();
    let sources = document(&format!(
        "paths:\n  '/v3/small/{{code}}':\n    get:\n      operationId: query\n      summary: 查询\n      description: A query.\n      parameters:\n{parameters}      responses:\n        '204': {{ description: Nothing. }}\n"
    ));
    let tests = &emitted(&sources).tree["small/tests.rs"];
    assert!(tests.contains("\"/v3/small/a?code=a1\""), "{tests}");
    assert!(tests.contains("\"a2\""), "{tests}");
}

#[test]
fn tests_that_would_have_one_name_have_names_of_their_own() {
    let personal = "{ type: string, x-sensitive: true, example: a }";
    let operation = |id: &str, rest: &str, response: &str| {
        format!(
            "  /v3/{id}:\n    get:\n      operationId: {id}\n      summary: 查询\n      description: A query.\n{rest}      responses:\n        {response}\n"
        )
    };
    let responds = format!(
        "'200': {{ description: It., content: {{ application/json: {{ schema: {{ type: object, properties: {{ a: {personal} }} }} }} }} }}"
    );
    let asks = format!(
        "      x-rust-name: ask\n      parameters: [{{ name: a, in: query, required: true, schema: {personal} }}]\n"
    );
    let (first, second) =
        (operation("query", "", &responds), operation("query_response", &asks, "'204': { description: Nothing. }"));
    let tests = &emitted(&document(&format!("paths:\n{first}{second}"))).tree["small/tests.rs"];
    let names: Vec<_> = tests.lines().filter(|line| line.contains("\"query_response_hides")).collect();
    assert_eq!(names.len(), 2, "{tests}");
    assert_ne!(names[0], names[1]);
}

#[test]
fn type_that_moves_to_shared_stays_where_it_was() {
    let it = "    It: { type: object, properties: { kind: { $ref: 'KIND' } } }\n";
    let kind = "    Kind: { type: string, enum: [A, B], example: A }\n";
    let before = received(&format!("{}{kind}", it.replace("KIND", "#/components/schemas/Kind")));
    let mut after = received(&it.replace("KIND", "shared.yaml#/components/schemas/Kind"));
    let (_, shared) = document(&format!("paths: {{}}\ncomponents:\n  schemas:\n{kind}")).pop_first().expect("one");
    after.insert("spec/shared.yaml".to_owned(), shared);
    assert!(emitted(&before).tree["small/types.rs"].contains("pub enum Kind"));
    let after = emitted(&after).tree;
    assert!(after["small/mod.rs"].contains("pub use crate::products::shared::Kind;"), "{}", after["small/mod.rs"]);
}
