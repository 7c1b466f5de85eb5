//! All findings at once, each once, in the order in which they are read.

use wechatpay_codegen::{Sources, lint};

use crate::documents::{asked, document, findings, message, messages, received};

/// Three documents, each with a mistake that another stage finds.
fn of_all_stages() -> Sources {
    let mut sources = received(
        "    It: { type: object, properties: { a: { $ref: '#/components/schemas/Nobody' }, b: { type: string } } }\n",
    );
    let another = |name: &str, text: &str| {
        let (_, document) = document(text).pop_first().expect("one document");
        (format!("spec/{name}.yaml"), document)
    };
    let parameter = |path: &str, parameter: &str| {
        let (_, text) = asked(parameter).pop_first().expect("one document");
        text.replace("/v3/small", path).replace("openapi: 3.0.3\n", "").replace("info: {", "openapi: 3.0.3\ninfo: {")
    };
    sources.extend([another("misspelt", "paths: {}\ncomponents: { schemas: { A: { typ: string, example: a } } }\n")]);
    sources.extend([(
        "spec/example.yaml".to_owned(),
        parameter("/v3/example", "{ name: a, in: query, schema: { type: string } }"),
    )]);
    sources.extend([("spec/null.yaml".to_owned(), "openapi: 3.1.0\nwebhooks: {}\n".to_owned())]);
    sources
}

#[test]
fn findings_of_all_stages_in_all_documents_come_at_once() {
    assert_eq!(
        messages(&of_all_stages()),
        [
            "there is no example of this",
            "`typ` is not understood here",
            "this is OpenAPI 3.1.0",
            "`#/components/schemas/Nobody` leads nowhere",
        ]
    );
}

#[test]
fn findings_are_in_the_order_of_file_and_line() {
    let schemas: String = (0..12).map(|number| format!("    A{number}: {{ type: stringde }}\n")).collect();
    let found = findings(&document(&format!("paths: {{}}\ncomponents:\n  schemas:\n{schemas}")));
    let lines: Vec<usize> = found.iter().map(|diagnostic| diagnostic.origin.line).collect();
    assert_eq!(lines, (6..18).collect::<Vec<_>>(), "{found:#?}");
    // The tenth pointer would stand before the second if it were sorted as text.
    let parameters: String = (0..12)
        .map(|number| format!("        - {{ name: p{number}, in: query, schema: {{ type: stringde }} }}\n"))
        .collect();
    let (name, text) = asked("{ name: a, in: query, schema: { type: string, example: a } }").pop_first().expect("one");
    let text = text.replace("      responses:", &format!("{parameters}      responses:"));
    let found = findings(&Sources::from([(name, text)]));
    let lines: Vec<usize> = found.iter().map(|diagnostic| diagnostic.origin.line).collect();
    assert!(lines.len() == 12 && lines.is_sorted(), "{lines:?}");
}

#[test]
fn version_is_looked_at_first() {
    for (text, told) in [
        ("openapi: 3.1.0\ninfo: 5\nfoo: bar\n", "this is OpenAPI 3.1.0"),
        ("openapi: 3.1\n", "this is OpenAPI 3.1"),
        ("swagger: '2.0'\ninfo: { title: Old }\npaths: { /a: 5 }\n", "this is Swagger 2.0"),
    ] {
        assert_eq!(message(&Sources::from([("spec/small.yaml".to_owned(), text.to_owned())])), told);
    }
}

#[test]
fn what_rests_on_something_broken_is_not_reported_again() {
    // A type with a mistake, and all that could be said of those who use it.
    let schemas = "    A: { type: strin, example: a }\n    B: { $ref: '#/components/schemas/A' }\n    It: { type: object, required: [b], properties: { b: { allOf: [{ $ref: '#/components/schemas/B' }], maxLength: 1 } } }\n";
    assert_eq!(messages(&received(schemas)), ["`strin` is not a type"]);
    let composed = "    A: { type: object, properties: { a: { type: strin } } }\n    It: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: { type: string, example: b } } }] }\n";
    assert_eq!(messages(&received(composed)), ["`strin` is not a type"]);
    // A document that cannot be read takes no reference to it along.
    let mut sources =
        received("    It: { type: object, properties: { a: { $ref: 'shared.yaml#/components/schemas/A' } } }\n");
    sources.insert("spec/shared.yaml".to_owned(), "a: [\n".to_owned());
    let found = messages(&sources);
    assert!(found.len() == 1 && found[0].starts_with("this is not YAML"), "{found:?}");
    // A parameter that was refused is declared all the same, and a response that was refused is there.
    let (name, text) = asked("{ name: code, in: path, requird: true, schema: 5 }").pop_first().expect("one");
    let text = text.replace("/v3/small", "/v3/small/{code}").replace("'204': { description: Nothing. }", "'204': 5");
    let found = messages(&Sources::from([(name, text)]));
    assert_eq!(found, ["`requird` is not understood here", "this must be a mapping", "this must be a mapping"]);
}

#[test]
fn what_stands_beside_something_broken_is_judged() {
    let schemas = "    It: { type: object, requird: [a], properties: { a: { type: strin }, b: { $ref: '#/components/schemas/C' }, c: { type: array } } }\n";
    assert_eq!(
        messages(&received(schemas)),
        [
            "`requird` is not understood here",
            "`strin` is not a type",
            "`#/components/schemas/C` leads nowhere",
            "this list does not say what it holds",
        ]
    );
}

#[test]
fn key_that_is_missing_does_not_hide_the_rest() {
    let (name, text) =
        asked("{ name: code, in: query, schema: { $ref: '#/components/schemas/A' } }").pop_first().expect("one");
    let text = text.replace("      summary: 查询\n", "").replace("info: { title: 小 (small), ", "info: { ");
    let found = messages(&Sources::from([(name, text)]));
    assert_eq!(found, ["`title` is missing", "`summary` is missing", "`#/components/schemas/A` leads nowhere"]);
}

#[test]
fn place_of_a_parameter_that_is_not_one_does_not_hide_the_rest() {
    let (name, text) = asked("{ name: code, in: body, schema: { type: string } }").pop_first().expect("one");
    let text = text.replace("summary: 查询", "summary: 查询\n      x-retry: sometimes");
    let found = messages(&Sources::from([(name, text)]));
    assert_eq!(found, ["`sometimes` is not a retry class", "this must be `path`, `query` or `header`"]);
}

#[test]
fn help_says_what_to_write() {
    let help = |sources: &Sources| findings(sources).remove(0).help;
    let required = help(&asked("{ name: code, in: query, required: 'yes', schema: { type: string, example: a } }"));
    assert_eq!(required, "Write `true` or `false`, without quotes.");
    let list =
        help(&received("    It: { type: object, required: true, properties: { a: { type: string, example: a } } }\n"));
    assert!(list.contains("`required: [a, b]`"), "{list}");
    let near = help(&asked("{ name: code, in: query, schema: { $ref: '#/components/schemas/Abcdefgh' } }"));
    assert!(!near.contains("Did you mean"), "{near}");
    let (name, text) =
        asked("{ name: code, in: query, schema: { type: string, example: a } }").pop_first().expect("one");
    let two = "'204': { description: Nothing. }\n        '200': { description: It., content: { application/json: { schema: { x-any: true, example: 1 } } } }";
    let found = findings(&Sources::from([(name, text.replace("'204': { description: Nothing. }", two))]));
    assert!(found[0].message.ends_with("and this has two") && found[0].help.starts_with("Remove the one"), "{found:?}");
}

#[test]
fn lint_looks_at_what_is_sound_beside_a_mistake() {
    let schemas = "    A: { type: strin }\n    It: { type: object, properties: { a: { type: string, example: a } } }\n";
    let found: Vec<String> = lint(&received(schemas)).into_iter().map(|diagnostic| diagnostic.message).collect();
    assert!(found.contains(&"`strin` is not a type".to_owned()), "{found:?}");
    assert!(found.iter().any(|message| message.ends_with("(field_has_chinese_title)")), "{found:?}");
}
