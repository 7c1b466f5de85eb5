//! What was once taken without a word and turned into something wrong: each smallest document is refused now, or
//! emitted as it says.

use wechatpay_codegen::Sources;

use crate::documents::{asked, both_ways, document, emitted, findings, message, messages, received};

/// An object with one property of this schema.
fn field(schema: &str) -> String {
    format!("    It: {{ type: object, properties: {{ a: {schema} }} }}\n")
}

// --- parts of compositions ----------------------------------------------------------

#[test]
fn flag_of_the_only_part_of_a_composition_is_not_dropped() {
    for flag in ["x-encrypted: true", "x-sensitive: true", "nullable: true", "maxLength: 3", "description: It."] {
        let schema = format!("{{ allOf: [{{ type: string, {flag}, example: a }}] }}");
        let found = message(&both_ways(&field(&schema)));
        assert_eq!(found, "an `allOf` of one schema that is written out joins nothing", "{flag}");
    }
}

#[test]
fn flag_of_one_of_several_parts_is_refused() {
    let part = |flag: &str| format!("{{ type: object, {flag}, properties: {{ b: {{ type: string, example: b }} }} }}");
    for (key, flag) in [
        ("x-sensitive", "x-sensitive: true"),
        ("nullable", "nullable: true"),
        ("x-download", "x-download: true"),
        ("x-note", "x-note: Beware."),
        ("title", "title: 乙"),
        ("example", "example: { b: b }"),
    ] {
        let other = "{ type: object, properties: { a: { type: string, example: a } } }";
        let schemas = format!("    It: {{ allOf: [{other}, {}] }}\n", part(flag));
        assert_eq!(message(&received(&schemas)), format!("`{key}` of a part of a composition would be lost"));
        let nested = format!("    It: {{ allOf: [{other}, {{ allOf: [{}] }}] }}\n", part(flag));
        let found = messages(&received(&nested));
        assert!(!found.is_empty(), "{nested}");
    }
}

#[test]
fn flag_of_a_named_part_is_refused_unless_the_composition_has_it_too() {
    let schemas = |flag: &str, own: &str| {
        format!(
            "    Base: {{ type: object, {flag}, required: [download_url], properties: {{ download_url: {{ type: string, example: 'https://a.cn' }} }} }}\n    It: {{ {own}allOf: [{{ $ref: '#/components/schemas/Base' }}, {{ type: object, properties: {{ b: {{ type: string, example: b }} }} }}] }}\n"
        )
    };
    let lost = message(&received(&schemas("x-download: true", "")));
    assert_eq!(lost, "`Base` leads to a file, which a composition of its fields would lose");
    let lost = message(&received(&schemas("nullable: true", "")));
    assert_eq!(lost, "`Base` may be `null`, which a composition of its fields would lose");
    emitted(&received(&schemas("x-download: true", "x-download: true, ")));
}

// --- null ------------------------------------------------------------------------------

#[test]
fn nullable_behind_a_reference_is_an_option() {
    let text = "    A: { type: string, nullable: true, example: a }\n    B: { $ref: '#/components/schemas/A' }\n    It: { type: object, required: [a, b], properties: { a: { $ref: '#/components/schemas/A' }, b: { allOf: [{ $ref: '#/components/schemas/B' }], title: 乙 } } }\n";
    let tree = emitted(&received(text)).tree;
    let types = &tree["small/types.rs"];
    assert!(types.contains("pub a: Option<A>") && types.contains("pub b: Option<A>"), "{types}");
}

#[test]
fn nullable_behind_a_reference_in_a_request_is_refused() {
    let text = "    A: { type: string, nullable: true, example: a }\n    It: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }\n";
    assert_eq!(message(&both_ways(text)), "WeChat Pay takes no `null` in a request");
}

#[test]
fn nullable_where_no_null_can_be_read_is_refused() {
    let a = "{ type: string, nullable: true, example: a }";
    let named = format!("    A: {a}\n");
    let refer = "{ $ref: '#/components/schemas/A' }";
    for inner in [a, refer] {
        let list = field(&format!("{{ type: array, items: {inner} }}"));
        assert_eq!(message(&received(&format!("{named}{list}"))), "`null` has no place in a list or a map");
        let map = field(&format!("{{ type: object, additionalProperties: {inner} }}"));
        assert_eq!(message(&received(&format!("{named}{map}"))), "`null` has no place in a list or a map");
    }
    let whole = "    It: { type: object, nullable: true, properties: { a: { type: string, example: a } } }\n";
    assert_eq!(message(&received(whole)), "a whole body is never `null`");
    let parameter = "{ name: code, in: query, schema: { type: string, nullable: true, example: a } }";
    assert_eq!(message(&asked(parameter)), "a parameter is never `null`");
}

// --- keys that mean nothing ----------------------------------------------------------------

#[test]
fn key_that_means_nothing_beside_a_type_is_refused() {
    for (schema, key, form) in [
        ("{ type: string, minimum: 1, example: a }", "minimum", "type: string"),
        ("{ type: integer, maxLength: 1, example: 1 }", "maxLength", "type: integer"),
        ("{ type: integer, pattern: a, example: 1 }", "pattern", "type: integer"),
        ("{ type: integer, x-length: bytes, example: 1 }", "x-length", "type: integer"),
        ("{ type: array, x-length: bytes, items: { type: string, example: b } }", "x-length", "type: array"),
        ("{ type: string, x-download: true, example: a }", "x-download", "type: string"),
        ("{ type: number, x-enum-descriptions: { A: It. }, example: 1 }", "x-enum-descriptions", "type: number"),
        ("{ type: number, enum: [A], example: 1 }", "enum", "type: number"),
        ("{ type: boolean, minimum: 0, example: true }", "minimum", "type: boolean"),
        ("{ type: object, minItems: 0, properties: { b: { type: string, example: b } } }", "minItems", "type: object"),
        ("{ type: array, properties: {}, items: { type: string, example: b } }", "properties", "type: array"),
    ] {
        let found = message(&received(&field(schema)));
        assert_eq!(found, format!("`{key}` means nothing beside `{form}`"), "{schema}");
    }
}

#[test]
fn mark_that_means_nothing_is_refused() {
    for (schema, message_of) in [
        (
            "{ type: integer, x-encrypted: true, example: 1 }",
            "only text travels encrypted, and this is `type: integer`",
        ),
        (
            "{ type: array, x-encrypted: true, items: { type: string, example: a } }",
            "only text travels encrypted, and this is `type: array`",
        ),
        (
            "{ type: object, x-encrypted: true, properties: { b: { type: string, example: b } } }",
            "only text travels encrypted, and this is `type: object`",
        ),
        (
            "{ type: string, format: date, x-encrypted: true, example: '2026-11-22' }",
            "only plain text travels encrypted",
        ),
        ("{ type: string, enum: [A], x-encrypted: true, example: A }", "`x-encrypted` means nothing beside `enum`"),
        ("{ type: integer, x-enum-descriptions: { '1': It. }, example: 1 }", "there is no `enum` to describe"),
        ("{ type: integer, x-rust-names: { '1': it }, example: 1 }", "only values of an enum are named"),
        ("{ type: integer, enum: [A], example: 1 }", "not every value here is one of `type: integer`"),
        ("{ type: string, enum: [A, 1], example: A }", "not every value here is one of `type: string`"),
        (
            "{ type: integer, enum: [1], x-rust-names: { '1': it }, minimum: 1, example: 1 }",
            "`minimum` means nothing beside `enum`",
        ),
        ("{ type: integer, enum: [1], example: 1 }", "the number `1` does not say what code calls it"),
        ("{ type: integer, enum: [1], x-rust-names: { '1': it, '2': other }, example: 1 }", "`2` is not in `enum`"),
        ("{ type: integer, enum: [1, 1], x-rust-names: { '1': it }, example: 1 }", "`1` stands here twice"),
        (
            "{ type: integer, enum: [1], x-rust-names: { '1': it }, example: 2 }",
            "the example does not fit: `2` is not one of the values",
        ),
        ("{ type: boolean, x-sensitive: true, example: true }", "a yes or no, or a file, is not hidden"),
        ("{ type: string, x-enum-descriptions: { A: It. }, example: a }", "there is no `enum` to describe"),
        ("{ type: string, x-any: true, example: a }", "`x-any` stands beside `type: string`, which says what it is"),
        ("{ x-any: false, title: 甲 }", "this schema does not say what it is"),
        ("{ type: string, x-encrypted: false, example: a }", "`x-encrypted: false` says nothing"),
        (
            "{ type: array, items: { type: string, x-roles: { merchant: omitted, partner: required }, example: a } }",
            "only a property or a parameter is somebody's to send",
        ),
    ] {
        let found = messages(&received(&field(schema)));
        assert!(found.contains(&message_of.to_owned()), "{schema}: {found:?}");
    }
}

#[test]
fn mark_beside_a_name_that_leads_to_another_type_is_refused() {
    for (named, mark, message_of) in [
        ("{ type: integer, example: 1 }", "x-encrypted: true", "only plain text travels encrypted"),
        ("{ type: boolean, example: true }", "x-sensitive: true", "a yes or no, or a file, is not hidden"),
        ("{ type: integer, example: 1 }", "maxLength: 3", "this limit is one of another type than the name leads to"),
        ("{ type: string, example: a }", "minimum: 3", "this limit is one of another type than the name leads to"),
    ] {
        let schema = format!("{{ allOf: [{{ $ref: '#/components/schemas/A' }}], {mark} }}");
        let schemas = format!("    A: {named}\n{}", field(&schema));
        assert_eq!(message(&received(&schemas)), message_of, "{schemas}");
    }
}

#[test]
fn encrypted_field_inside_of_what_holds_itself_is_refused() {
    let schemas = "    It: { type: object, properties: { name: { type: string, x-encrypted: true, example: a }, more: { type: array, items: { $ref: '#/components/schemas/It' } } } }\n";
    let found = messages(&both_ways(schemas));
    assert!(
        found.contains(&"an encrypted field stands inside of what holds itself, at any depth".to_owned()),
        "{found:?}"
    );
}

// --- rules that nothing keeps --------------------------------------------------------------

#[test]
fn rule_that_nothing_keeps_is_refused() {
    for (schema, message_of) in [
        ("{ type: string, enum: [], example: a }", "this list of values is empty"),
        ("{ type: integer, format: int32, example: 1 }", "`int32` is not a format of `type: integer`"),
        ("{ type: number, format: decimal, example: 1.5 }", "`decimal` is not a format of `type: number`"),
        (
            "{ type: string, minLength: 3, maxLength: 2, example: a }",
            "`minLength` is greater than `maxLength`, so nothing fits",
        ),
        ("{ type: string, x-length: bytes, example: a }", "there is no length that counts them"),
        ("{ allOf: [{ $ref: '#/components/schemas/It' }], x-length: bytes }", "there is no length that counts them"),
        ("{ type: string, maxLength: 3, x-length: byte, example: a }", "`byte` is not what a length counts"),
        (
            "{ type: string, maxLength: 3, x-length: characters, example: a }",
            "`characters` is not what a length counts",
        ),
        (
            "{ type: integer, minimum: 3, maximum: 2, example: 3 }",
            "`minimum` is greater than `maximum`, so nothing fits",
        ),
        ("{ type: integer, minimum: 1.5, example: 3 }", "the limit of an integer is a whole number"),
        (
            "{ type: array, minItems: 3, maxItems: 2, items: { type: string, example: a } }",
            "`minItems` is greater than `maxItems`, so nothing fits",
        ),
        (
            "{ type: object, required: [b, b], properties: { b: { type: string, example: b } } }",
            "`b` stands in `required` twice",
        ),
        ("{ type: stringde, example: a }", "`stringde` is not a type"),
        (
            "{ allOf: [{ $ref: '#/components/schemas/It' }], properties: { b: { type: string, example: b } } }",
            "`properties` stands beside an `allOf`, whose parts alone say what it is",
        ),
        (
            "{ allOf: [{ $ref: '#/components/schemas/It' }], required: [b] }",
            "`required` stands beside an `allOf`, whose parts alone say what it is",
        ),
        ("{ title: 甲, example: a }", "this schema does not say what it is"),
    ] {
        let found = messages(&received(&field(schema)));
        assert_eq!(found, [message_of], "{schema}");
    }
}

#[test]
fn example_that_does_not_fit_its_own_schema_is_refused() {
    for (schema, problem) in [
        ("{ type: string, maxLength: 2, example: abc }", "it has 3 characters"),
        ("{ type: string, maxLength: 2, x-length: bytes, example: 甲 }", "it has 3 bytes"),
        ("{ type: string, minLength: 4, x-length: bytes, example: 甲 }", "it has 3 bytes"),
        ("{ type: string, pattern: '^b', example: abc }", "it does not match the pattern"),
        (
            "{ type: string, format: date-time, example: '2026-02-30T10:00:00+08:00' }",
            "this is not RFC 3339 with an offset",
        ),
        ("{ type: string, format: date, example: '2026-02-30' }", "this is not a day such as 2019-06-11"),
        ("{ type: string, enum: [A, B], example: C }", "`C` is not one of the values"),
        ("{ type: integer, maximum: 2, example: 3 }", "3 is out of range"),
        ("{ type: integer, example: '3' }", "it has another type"),
        ("{ type: array, items: { type: string, maxLength: 1, example: a }, example: [ab] }", "it has 2 characters"),
    ] {
        let found = message(&received(&field(schema)));
        assert!(found.starts_with("the example does not fit") && found.ends_with(problem), "{schema}: {found}");
    }
    let narrowed = "    A: { type: string, example: abc }\n    It: { type: object, properties: { a: { allOf: [{ $ref: '#/components/schemas/A' }], maxLength: 2 } } }\n";
    assert_eq!(message(&received(narrowed)), "the example does not fit: it has 3 characters");
}

#[test]
fn example_of_a_header_that_http_does_not_allow_is_refused() {
    let found = message(&asked("{ name: X-Code, in: header, schema: { type: string, example: 甲 } }"));
    assert_eq!(found, "the example does not fit: a header holds ASCII alone");
    let found = message(&asked("{ name: 'X Code', in: header, schema: { type: string, example: a } }"));
    assert_eq!(found, "`X Code` is not the name of a header");
}

// --- what would not compile ----------------------------------------------------------------

#[test]
fn character_that_nobody_sees_is_refused_wherever_it_stands() {
    for (text, name) in [("\\r", "U+000D"), ("\\u202E", "U+202E"), ("\\u200B", "U+200B"), ("\\0", "U+0000")] {
        for schema in [
            format!("{{ type: string, example: \"a{text}b\" }}"),
            format!("{{ type: string, pattern: \"a{text}b\", example: c }}"),
            format!("{{ type: string, description: \"a{text}b\", example: c }}"),
            format!("{{ type: string, enum: [\"a{text}b\", c], example: c }}"),
            format!("{{ type: object, properties: {{ \"a{text}b\": {{ type: string, example: c }} }} }}"),
        ] {
            let found = messages(&received(&field(&schema)));
            assert!(found.contains(&format!("this text holds {name}, which nobody sees")), "{schema}: {found:?}");
        }
    }
    let lines = field("{ type: string, pattern: \"a\\nb\", example: c }");
    assert_eq!(messages(&received(&lines))[0], "this text has more than one line");
}

#[test]
fn document_with_other_line_ends_is_the_same_document() {
    let sources = received(&field("{ type: string, description: 'Two lines\n      of text.', example: a }"));
    let windows = sources.iter().map(|(name, text)| (name.clone(), text.replace('\n', "\r\n"))).collect();
    assert_eq!(emitted(&sources).tree, emitted(&windows).tree);
}

#[test]
fn file_inside_of_json_is_refused_wherever_it_stands() {
    let file = "{ type: string, format: binary }";
    for (schemas, count) in [
        (field(file), 1),
        (field(&format!("{{ type: array, items: {file} }}")), 1),
        (format!("    F: {file}\n{}", field("{ $ref: '#/components/schemas/F' }")), 1),
        (
            format!(
                "    It: {{ type: object, properties: {{ meta: {{ type: string, example: a }}, file: {file} }} }}\n"
            ),
            2,
        ),
    ] {
        let found = messages(&both_ways(&schemas));
        assert_eq!(found, vec!["JSON holds no file"; count], "{schemas}");
    }
}

#[test]
fn document_that_names_itself_something_of_rust_is_refused() {
    for name in ["std", "core", "serde", "serde_json", "wechatpay_client", "bool", "str", "self"] {
        let sources = document("paths: {}\n").into_values().map(|text| (format!("spec/{name}.yaml"), text)).collect();
        let found = messages(&sources);
        assert!(found[0].starts_with(&format!("`{name}` cannot be the name of a product")), "{found:?}");
    }
}

#[test]
fn findings_have_a_place_and_help() {
    for diagnostic in findings(&received(&field("{ type: stringde, minimum: a }"))) {
        assert!(diagnostic.origin.line > 1 && !diagnostic.help.is_empty(), "{diagnostic}");
    }
}

// --- titles ---------------------------------------------------------------------------

#[test]
fn title_of_more_than_one_line_is_refused_and_none_opens_a_cell_or_a_link() {
    let titled = |title: &str| {
        let mut sources = received("    It: { type: object, properties: { a: { type: string, example: a } } }\n");
        for document in sources.values_mut() {
            let rest = document.split_once("title: ").and_then(|(_, rest)| rest.split_once(',')).expect("a title");
            *document = format!("openapi: 3.0.3\ninfo: {{ title: {title},{}", rest.1);
        }
        sources
    };
    assert_eq!(message(&titled("\"A\\npub fn injected() {} //\"")), "this text has more than one line");
    let generated = emitted(&titled("'A | [b](c) <d>'"));
    assert!(generated.products.contains("| A \\| \\[b\\](c) \\<d\\> |"), "{}", generated.products);
}

// --- places --------------------------------------------------------------------------------

#[test]
fn finding_at_the_end_of_a_document_without_a_last_line_break_is_in_its_last_line() {
    for (rest, column) in [("paths", 6), ("paths: {", 9), ("paths: ['中", 9), ("paths:\n- [", 4)] {
        for line_break in ["\n", "\r\n", "\r"] {
            let sources = document(rest);
            let text = sources["spec/small.yaml"].replace('\n', line_break);
            let lines = 3 + rest.matches('\n').count();
            let sources = Sources::from([("spec/small.yaml".to_owned(), text)]);
            let found = findings(&sources);
            let places: Vec<_> = found.iter().map(|found| (found.origin.line, found.origin.column)).collect();
            assert_eq!(places, [(lines, column)], "{rest}: {found:#?}");
        }
    }
}
