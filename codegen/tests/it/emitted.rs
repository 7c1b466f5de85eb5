//! What is emitted where names or examples are alike.

use std::collections::{BTreeMap, BTreeSet};

use wechatpay_codegen::{Generated, Sources, generate};

use crate::documents::{asked, both_ways, document, emitted, message, received};

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

/// A type `AsRef` beside an identifier did not compile: the engine's macro implements `AsRef` for that.
#[test]
fn type_that_is_called_as_the_prelude_calls_something_is_refused() {
    for name in ["AsRef", "PartialEq", "Eq", "Iterator", "ToString", "Vec", "Ok"] {
        let sources = received(&format!(
            "    {name}: {{ type: string, example: a }}\n    It: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/{name}' }} }} }}\n"
        ));
        let found = format!("`{name}` would be called `{name}`, which emitted code needs for something else");
        assert_eq!(message(&sources), found);
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
fn upload_that_is_marked_as_a_whole_hides_each_field_beside_the_file() {
    let form = |whole: &str, meta: &str| {
        document(&format!(
            "
paths:
  /v3/small:
    post:
      operationId: upload_it
      summary: 上传
      description: An upload.
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file, meta, kind]
{whole}              properties:
                file: {{ type: string, format: binary }}
                kind: {{ type: string, example: a }}
                meta: {{ type: object, {meta}properties: {{ sha256: {{ type: string, example: a }}, owner: {{ type: string, example: b }} }} }}
      responses:
        '204': {{ description: Nothing. }}
"
        ))
    };
    for (whole, meta, hidden) in [
        ("", "", &[][..]),
        ("", "x-sensitive: true, ", &["owner"]),
        ("              x-sensitive: true\n", "", &["kind", "owner"]),
    ] {
        let tree = emitted(&form(whole, meta)).tree;
        let (operations, routes) = (&tree["small/operations.rs"], &tree["routes/small.rs"]);
        let sent = operations.split_once("wechatpay_client::sent! {").expect("it is sent").1;
        let sent = sent.split_once("\n}").expect("an end").0;
        for field in ["kind", "owner"] {
            let line = sent.split([',', '\n']).find(|part| part.contains(&format!("\"{field}\""))).expect("a field");
            assert_eq!(line.contains("hidden"), hidden.contains(&field), "{whole}{meta}: {sent}");
            let masked = routes.contains(&format!("\"{field}\""));
            assert_eq!(masked, hidden.contains(&field), "{whole}{meta}: {routes}");
        }
    }
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

#[test]
fn type_that_moves_to_shared_inside_of_another_stays_where_it_was() {
    let it = "    It: { type: object, properties: { outer: { $ref: 'shared.yaml#/components/schemas/Outer' } } }\n";
    let outer = "    Outer: { type: object, properties: { inner: { type: array, items: { $ref: '#/components/schemas/Inner' } } } }\n";
    let inner = "    Inner: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } } }\n";
    let kind = "    Kind: { type: string, enum: [A, B], example: A }\n";
    let mut sources = received(it);
    let text = format!("paths: {{}}\ncomponents:\n  schemas:\n{outer}{inner}{kind}");
    sources.insert("spec/shared.yaml".to_owned(), document(&text).pop_first().expect("one").1);
    let file = &emitted(&sources).tree["small/mod.rs"];
    for name in ["Outer", "Inner", "Kind"] {
        assert!(file.split(|c: char| !c.is_alphanumeric()).any(|word| word == name), "{name}: {file}");
    }
}

// --- what engine and emitted files call something ----------------------------------------

#[test]
fn error_code_that_is_called_as_a_table_of_codes_is_refused() {
    for code in ["CODES", "FAIL_REASONS", "REQUEST_ID_TAILS"] {
        let mut sources = document("paths: {}\n");
        let words = "{ en: It., zh: 它。 }";
        let errors = format!(
            "codes:\n  {code}:\n    meaning: {words}\n    remedy: {words}\n    outcome: refused\n    repeat: never\n    source: A test.\n"
        );
        sources.insert("spec/errors.yaml".to_owned(), errors);
        let found = format!("`{code}` would be called `{code}`, which emitted code needs for something else");
        assert_eq!(message(&sources), found);
    }
}

#[test]
fn response_that_leads_to_a_file_by_something_else_than_texts_is_refused() {
    let response = |properties: &str| {
        let url = "download_url: { type: string, example: 'https://a.cn' }";
        received(&format!("    It: {{ type: object, x-download: true, properties: {{ {url}{properties} }} }}\n"))
    };
    let text = "{ type: string, example: a }";
    emitted(&response(""));
    emitted(&response(&format!(", hash_value: {text}, hash_type: {text}")));
    for (one, other) in [("hash_type", "hash_value"), ("hash_value", "hash_type")] {
        let found = format!("there is a `{one}` and no `{other}` to compare a file with");
        assert_eq!(message(&response(&format!(", {one}: {text}"))), found);
    }
    let hash = format!(", hash_value: {text}, hash_type: {text}");
    let sealed = format!(", encrypt_key: {text}, nonce: {text}");
    emitted(&response(&format!("{hash}{sealed}")));
    for (properties, one, other) in [
        (format!("{hash}, encrypt_key: {text}"), "encrypt_key", "nonce"),
        (format!("{hash}, nonce: {text}"), "nonce", "encrypt_key"),
        (sealed, "encrypt_key", "hash_value"),
    ] {
        let found = format!("there is a `{one}` and no `{other}`, so a sealed file could not be opened and checked");
        assert_eq!(message(&response(&properties)), found);
    }
    for kind in [
        "{ type: integer, example: 1 }",
        "{ type: array, items: { type: string, example: a } }",
        "{ type: object, properties: { a: { type: string, example: a } } }",
        "{ x-any: true, example: a }",
    ] {
        let found = message(&response(&format!(", hash_type: {text}, hash_value: {kind}")));
        assert_eq!(found, "`hash_value` leads to a file and is not a text", "{kind}");
    }
}

#[test]
fn list_by_pages_that_is_counted_in_a_named_type_is_refused() {
    let list = |number: [&str; 3]| {
        let [offset, limit, total] = number.map(|name| {
            if name.is_empty() { "type: integer, example: 1" } else { "$ref: '#/components/schemas/Number'" }
        });
        document(&format!(
            "paths:\n  /v3/small:\n    get:\n      operationId: list\n      summary: 查询\n      description: A list.\n      x-pagination: {{ offset: offset, limit: limit, items: data, total: total }}\n      parameters:\n        - {{ name: offset, in: query, schema: {{ {offset} }} }}\n        - {{ name: limit, in: query, schema: {{ {limit} }} }}\n      responses:\n        '200': {{ description: It., content: {{ application/json: {{ schema: {{ type: object, properties: {{ data: {{ type: array, items: {{ type: string, example: a }} }}, total: {{ {total} }} }} }} }} }} }}\ncomponents:\n  schemas:\n    Number: {{ type: integer, example: 1 }}\n"
        ))
    };
    emitted(&list(["", "", ""]));
    for (number, name) in [(["Number", "", ""], "offset"), (["", "Number", ""], "limit"), (["", "", "Number"], "total")]
    {
        let found = format!("`{name}` is counted with, and its named type is not a number in code");
        assert_eq!(message(&list(number)), found);
    }
}

/// An item without docs is a warning.
#[test]
fn value_with_an_empty_description_is_described_by_itself() {
    for description in ["''", "' '", "\"\\n\""] {
        let schema =
            format!("{{ type: string, enum: [ONE], x-enum-descriptions: {{ ONE: {description} }}, example: ONE }}");
        let schemas = format!("    It: {{ type: object, properties: {{ a: {schema} }} }}\n");
        let types = &emitted(&received(&schemas)).tree["small/types.rs"];
        assert!(types.contains("/// `ONE`\n"), "{types}");
    }
}

#[test]
fn error_code_of_which_nothing_is_said_is_described_by_itself() {
    let mut sources = document("paths: {}\n");
    let words = "{ en: '', zh: '' }";
    let errors = format!(
        "codes:\n  A:\n    meaning: {words}\n    remedy: {words}\n    outcome: refused\n    repeat: never\n    source: A test.\n"
    );
    sources.insert("spec/errors.yaml".to_owned(), errors);
    let codes = &emitted(&sources).tree["errors/mod.rs"];
    assert!(codes.contains("/// `A`\n"), "{codes}");
}

/// A title with a line break ended the comment in which it stood, and what followed was Rust.
#[test]
fn line_break_in_any_text_ends_no_comment() {
    let whole = r"
info: { title: TEXT, version: TEXT, description: TEXT, x-note: TEXT, x-provenance: TEXT }
paths:
  /v3/small:
    post:
      operationId: make
      summary: TEXT
      description: TEXT
      x-note: TEXT
      x-provenance: TEXT
      parameters:
        - { name: TEXT, in: query, x-rust-name: asked, description: TEXT, schema: { type: string, pattern: TEXT, title: TEXT, description: TEXT, example: TEXT } }
      requestBody: { required: true, description: TEXT, content: { application/json: { schema: { $ref: '#/components/schemas/It' } } } }
      responses:
        '200': { description: TEXT, content: { application/json: { schema: { $ref: '#/components/schemas/It' } } } }
x-webhooks:
  SMALL.MADE: { summary: TEXT, description: TEXT, x-note: TEXT, resource: { $ref: '#/components/schemas/It' } }
components:
  schemas:
    It:
      type: object
      title: TEXT
      description: TEXT
      x-note: TEXT
      properties:
        KEY: { type: string, x-rust-name: sent, title: TEXT, description: TEXT, pattern: TEXT, example: TEXT }
        value: { type: string, title: TEXT, description: TEXT, enum: [TEXT, B], x-rust-names: { KEY: Other }, x-enum-descriptions: { B: TEXT }, example: TEXT }
        list: { type: array, title: TEXT, description: TEXT, items: { type: string, example: TEXT } }
";
    let mut emits = 0;
    for line_break in ["\\n", "\\r", "\\r\\n"] {
        let hostile = format!("\"a{line_break}INJECTED\"");
        for (at, word) in whole.match_indices("TEXT").chain(whole.match_indices("KEY")) {
            let mut one = whole.to_owned();
            one.replace_range(at..at + word.len(), &hostile);
            let one = format!("openapi: 3.0.3{}", one.replace("TEXT", "b").replace("KEY", "b"));
            let sources = Sources::from([("spec/small.yaml".to_owned(), one)]);
            // Some places take no line break.
            let Ok(Generated { tree, .. }) = generate(&sources) else { continue };
            emits += 1;
            for (path, rust) in &tree {
                assert!(!rust.contains('\r'), "{path}: {rust}");
                for line in rust.lines().filter(|line| line.contains("INJECTED")) {
                    assert!(line.trim_start().starts_with("//") || line.contains('"'), "{path}: {line}");
                }
            }
        }
    }
    assert!(emits > 20, "{emits}");
}

#[test]
fn segment_that_is_called_as_a_crate_that_its_module_names_is_refused() {
    let at = |path: &str| {
        document(&format!(
            "paths:\n  {path}:\n    get:\n      operationId: query\n      summary: 查询\n      description: A query.\n      responses:\n        '204': {{ description: Nothing. }}\n"
        ))
    };
    let found = "`wechatpay_client` would be called `wechatpay_client`, which emitted code needs for something else";
    for path in ["/wechatpay_client/small", "/v3/wechatpay_client", "/v3/wechatpay-client"] {
        assert_eq!(message(&at(path)).replace('-', "_"), found, "{path}");
    }
}

/// Two products meet below `/v3/both`, and each has a feature of its own.
#[test]
fn file_of_several_products_imports_nothing_that_only_one_of_them_needs() {
    let head = |title: &str| {
        format!("openapi: 3.0.3\ninfo: {{ title: {title}, version: '1', description: A small document. }}\n")
    };
    let get = |id: &str, parameters: &str| {
        format!(
            "    get:\n      operationId: {id}\n      summary: 查询\n      description: A query.\n      parameters: [{parameters}]\n      responses:\n        '204': {{ description: Nothing. }}\n"
        )
    };
    let day = "{ name: day, in: query, required: true, schema: { type: string, format: date, example: '2019-06-11' } }";
    let appid = "{ name: appid, in: query, required: true, schema: { $ref: 'shared.yaml#/components/schemas/Appid' } }";
    let sources = Sources::from([
        (
            "spec/shared.yaml".to_owned(),
            format!(
                "{}paths: {{}}\ncomponents:\n  schemas:\n    Appid: {{ type: string, example: wx1 }}\n",
                head("公共 (shared)")
            ),
        ),
        (
            "spec/one.yaml".to_owned(),
            format!("{}paths:\n  /v3/both/one:\n{}", head("一 (one)"), get("query_one", &format!("{day}, {appid}"))),
        ),
        ("spec/two.yaml".to_owned(), format!("{}paths:\n  /v3/both/two:\n{}", head("二 (two)"), get("query_two", ""))),
    ]);
    let file = &emitted(&sources).tree["paths/v3/both.rs"];
    let imports: Vec<&str> = file.lines().filter(|line| line.starts_with("use ")).collect();
    assert_eq!(imports, ["use wechatpay_client::Client;", "use crate::Call;"], "{file}");
    assert!(file.contains("day: wechatpay_client::Day"), "{file}");
    assert!(file.contains("appid: impl Into<crate::products::shared::Appid>"), "{file}");
}
