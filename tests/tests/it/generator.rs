//! The generator: what it makes of one construct at a time, pinned and compiled.

use std::collections::BTreeMap;

use wechatpay_codegen::{Generated, generate};
use wechatpay_tests::{Workshop, mini_specs, real_specs};

fn with_shared(name: &str) -> BTreeMap<String, String> {
    let all = mini_specs();
    let wanted =
        |path: &&String| [name, "errors", "shared"].iter().any(|name| path.ends_with(&format!("/{name}.yaml")));
    all.iter().filter(|(path, _)| wanted(path)).map(|(path, text)| (path.clone(), text.clone())).collect()
}

/// Everything that comes from the document: what comes from errors.yaml and shared.yaml is pinned once, on its own.
fn emitted(name: &str) -> String {
    let Generated { tree, .. } = generate(&with_shared(name)).unwrap_or_else(|found| panic!("{found}"));
    let elsewhere = ["errors", "shared"].map(|other| (other != name).then(|| format!("{other}/")));
    let own = tree.iter().filter(|(path, _)| !elsewhere.iter().flatten().any(|folder| path.starts_with(folder)));
    own.map(|(path, text)| format!("// ===== {path} =====\n{text}\n")).collect()
}

macro_rules! pinned {
    ($($test:ident: $name:literal,)*) => {
        $(#[test]
        fn $test() {
            insta::assert_snapshot!($name, emitted($name));
        })*

        const PINNED: &[&str] = &[$($name),*];
    };
}

pinned! {
    callbacks_emitted_as_pinned: "callbacks",
    callers_emitted_as_pinned: "callers",
    collections_emitted_as_pinned: "collections",
    composition_emitted_as_pinned: "composition",
    enums_emitted_as_pinned: "enums",
    errors_emitted_as_pinned: "errors",
    extensions_emitted_as_pinned: "extensions",
    files_emitted_as_pinned: "files",
    integer_enums_emitted_as_pinned: "integer_enums",
    many_required_fields_emitted_as_pinned: "many_required",
    methods_emitted_as_pinned: "methods",
    money_emitted_as_pinned: "money",
    names_emitted_as_pinned: "names",
    objects_emitted_as_pinned: "objects",
    one_or_many_emitted_as_pinned: "one_or_many",
    optional_and_nullable_emitted_as_pinned: "optional_and_nullable",
    pages_emitted_as_pinned: "pages",
    parameters_emitted_as_pinned: "parameters",
    polling_emitted_as_pinned: "polling",
    queries_emitted_as_pinned: "queries",
    recursion_emitted_as_pinned: "recursion",
    rows_emitted_as_pinned: "rows",
    shared_emitted_as_pinned: "shared",
    times_emitted_as_pinned: "times",
    uploads_emitted_as_pinned: "uploads",
    words_emitted_as_pinned: "words",
}

#[test]
fn mini_specs_each_is_pinned() {
    let names = mini_specs().into_keys().collect::<Vec<_>>();
    let pinned = PINNED.iter().map(|name| format!("specs/{name}.yaml")).collect::<Vec<_>>();
    assert_eq!(names, pinned);
}

/// All mini specs in one crate: every pinned text is compiled without a warning, and its own tests run.
#[test]
fn mini_specs_emitted_compile_and_pass_their_tests() {
    let specs = mini_specs();
    let expected = generate(&specs).unwrap_or_else(|found| panic!("{found}")).counts.tests;
    let output = Workshop::new("mini", &specs).test(&["all"], "products::").unwrap_or_else(|output| panic!("{output}"));
    let held = output.lines().filter_map(|line| line.strip_suffix(" examples are as documented"));
    let held: usize = held.filter_map(|line| line.rsplit(' ').next()?.parse::<usize>().ok()).sum();
    assert_eq!(held, expected, "{output}");
    // What is compiled together is what is pinned alone.
    let together = generate(&specs).unwrap_or_else(|found| panic!("{found}")).tree;
    for name in PINNED {
        for (path, text) in generate(&with_shared(name)).unwrap_or_else(|found| panic!("{found}")).tree {
            if path.starts_with(&format!("{name}/")) {
                assert_eq!(together.get(&path), Some(&text), "{path}");
            }
        }
    }
}

/// The examples in the docs of these files, each in a module of its own, as one program.
fn examples(tree: &BTreeMap<String, String>) -> (usize, String) {
    let lines = tree.iter().filter(|(path, _)| path.ends_with("operations.rs")).flat_map(|(_, text)| text.lines());
    let docs = lines.filter_map(|line| line.strip_prefix("///")).map(|line| line.strip_prefix(' ').unwrap_or(line));
    let (mut count, mut program) = (0, "#![allow(dead_code, unused_variables)]\nfn main() {}\n".to_owned());
    let mut inside = false;
    for line in docs {
        match line {
            "```no_run" => {
                program.push_str(&format!("mod example_{count} {{\n"));
                (count, inside) = (count + 1, true);
            }
            "```" if inside => {
                program.push_str("}\n");
                inside = false;
            }
            line if inside => program.push_str(&format!("{}\n", line.strip_prefix("# ").unwrap_or(line))),
            _ => {}
        }
    }
    (count, program)
}

#[test]
fn mini_specs_emitted_examples_compile_one_for_each_operation() {
    let specs = mini_specs();
    let generated = generate(&specs).unwrap_or_else(|found| panic!("{found}"));
    let (count, program) = examples(&generated.tree);
    assert_eq!(count, generated.counts.operations);
    let workshop = Workshop::new("examples", &specs);
    let library = workshop.check(&["all"]).unwrap_or_else(|said| panic!("{said}"));
    let said = library.check_program(&workshop.program("examples", &program));
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn operation_added_in_yaml_alone_compiles_and_passes_its_test() {
    let mut specs = real_specs();
    let text = specs.get_mut("spec/businesscircle.yaml").expect("the first product is there");
    let added = "
  /v3/businesscircle/added/{openid}:
    get:
      operationId: query_added
      summary: 新增查询
      description: An operation that a maintainer adds.
      parameters:
        - name: openid
          in: path
          required: true
          description: The member.
          schema:
            title: 顾客OpenID
            allOf: [{ $ref: 'shared.yaml#/components/schemas/Openid' }]
            maxLength: 64
            example: oWmnN4
      responses:
        '200':
          description: The authorization.
          content: { application/json: { schema: { $ref: '#/components/schemas/UserAuthorization' } } }
";
    *text = text.replacen("\npaths:", &format!("\npaths:{added}"), 1);
    let workshop = Workshop::new("added", &specs);
    let output =
        workshop.test(&["businesscircle", "blocking"], "products::").unwrap_or_else(|output| panic!("{output}"));
    assert!(output.contains("products::businesscircle::tests::every_example_is_as_documented ... ok"), "{output}");
    let tree = generate(&specs).unwrap_or_else(|found| panic!("{found}")).tree;
    let tests = tree.get("businesscircle/tests.rs").expect("the product has examples");
    assert!(tests.contains("examples.request(\"query_added_example_builds_the_documented_request\""), "{tests}");
}

#[test]
fn generate_same_texts_give_the_same_bytes() {
    let first = generate(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let second = generate(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    assert_eq!(first.tree, second.tree);
}

#[test]
fn generate_counts_are_those_of_the_documents() {
    let api = wechatpay_codegen::describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let Generated { tree, counts, .. } = generate(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let occurrences = |needle: &str| tree.values().map(|text| text.matches(needle).count()).sum::<usize>();
    assert_eq!(api.operations().count(), counts.operations);
    let emitted = ["impl Operation for ", "impl FileOperation for ", "impl Operation<", "impl FileOperation<"];
    assert_eq!(emitted.map(occurrences).iter().sum::<usize>(), counts.operations);
    assert_eq!(api.products.values().map(|product| product.events.len()).sum::<usize>(), counts.events);
    assert_eq!(occurrences("    examples.event("), counts.events);
    assert_eq!(api.products.values().map(|product| product.rows.len()).sum::<usize>(), counts.rows);
    assert_eq!(occurrences("wechatpay_client::bill_row! {"), counts.rows);
    assert_eq!(occurrences("    examples.") - occurrences("    examples.finish()"), counts.tests);
}
