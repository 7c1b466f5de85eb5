//! Documents that would take all time or memory: each is refused, or done, within seconds.

use std::{fmt::Write, time::Duration};

use wechatpay_codegen::{Sources, generate, lint};

use crate::documents::{both_ways, document, messages, received};

/// Far more than any of them takes, and far less than they took.
const SOON: Duration = Duration::from_secs(20);

#[track_caller]
fn soon<T>(work: impl FnOnce() -> T) -> T {
    let begin = worked();
    let done = work();
    let took = worked().saturating_sub(begin);
    assert!(took < SOON, "{took:?}");
    done
}

/// How long this thread has worked: on a busy machine it mostly waits.
#[cfg(unix)]
fn worked() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).expect("a thread has not worked for less than no time")
}

#[cfg(not(unix))]
fn worked() -> Duration {
    static BEGIN: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    BEGIN.elapsed()
}

#[track_caller]
fn found_soon(sources: &Sources) -> Vec<String> {
    soon(|| {
        lint(sources);
        messages(sources)
    })
}

#[test]
fn list_or_map_of_itself_is_refused() {
    for (schemas, way) in [
        (
            "    A: { type: array, items: { $ref: '#/components/schemas/A' } }\n",
            "`A` is a list or a map of itself alone: A → A",
        ),
        (
            "    A: { type: object, additionalProperties: { $ref: '#/components/schemas/B' } }\n    B: { type: array, items: { $ref: '#/components/schemas/A' } }\n",
            "`A` is a list or a map of itself alone: A → B → A",
        ),
        (
            "    A: { $ref: '#/components/schemas/B' }\n    B: { type: array, items: { type: array, items: { $ref: '#/components/schemas/A' } } }\n",
            "`A` is a list or a map of itself alone: A → B → A",
        ),
        ("    A: { $ref: '#/components/schemas/A' }\n", "`A` contains itself: A → A"),
    ] {
        let it = "    It: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }\n";
        assert_eq!(found_soon(&both_ways(&format!("{schemas}{it}"))), [way]);
    }
}

#[test]
fn object_that_contains_itself_names_the_circle() {
    let schemas = "    It: { type: object, properties: { a: { $ref: '#/components/schemas/B' } } }\n    B: { type: object, properties: { b: { $ref: '#/components/schemas/It' } } }\n";
    assert_eq!(found_soon(&received(schemas)), ["`B` contains itself: B → It → B"]);
}

#[test]
fn object_that_lists_itself_twice_is_done_soon() {
    let list = "{ type: array, items: { $ref: '#/components/schemas/It' } }";
    let schemas = format!(
        "    It: {{ type: object, properties: {{ a: {{ type: string, example: a }}, left: {list}, right: {list}, up: {list} }} }}\n"
    );
    assert_eq!(found_soon(&both_ways(&schemas)), [] as [String; 0]);
}

#[test]
fn composition_that_leads_back_to_itself_names_the_circle() {
    let part = "{ type: object, properties: { b: { type: string, example: b } } }";
    let schemas = format!(
        "    A: {{ allOf: [{{ $ref: '#/components/schemas/B' }}, {part}] }}\n    B: {{ allOf: [{{ $ref: '#/components/schemas/A' }}, {part}] }}\n"
    );
    let found = found_soon(&document(&format!("paths: {{}}\ncomponents:\n  schemas:\n{schemas}")));
    assert!(found.iter().any(|message| message == "this composition contains itself: B → A → B"), "{found:?}");
}

#[test]
fn block_list_of_twenty_thousand_levels_is_refused() {
    for text in ["- ".repeat(20_000), "[".repeat(20_000), "{a: ".repeat(20_000)] {
        let sources = document(&format!("paths: {}\nx: {text}\n", "{}"));
        let sources: Sources =
            sources.into_iter().map(|(name, head)| (name, head.replace("x: -", "x:\n  -"))).collect();
        let found = found_soon(&sources);
        let [message] = found.as_slice() else { panic!("{found:?}") };
        // Of brackets the reader of YAML has a bound of its own.
        let bounds =
            ["lists and mappings stand more than 100 deep in each other", "this is not YAML: recursion limit exceeded"];
        assert!(bounds.contains(&message.as_str()), "{message}");
    }
}

#[test]
fn alias_of_yaml_is_refused() {
    let sources = document("paths: {}\ncomponents: { schemas: { A: &a { type: string, example: a }, B: *a } }\n");
    assert_eq!(found_soon(&sources), ["aliases of YAML are not understood"]);
}

#[test]
fn schemas_of_two_references_each_are_refused() {
    let mut schemas = String::new();
    for level in 0..30 {
        let next = level + 1;
        let _ = writeln!(
            schemas,
            "    L{level}: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/L{next}' }}, b: {{ $ref: '#/components/schemas/L{next}' }} }} }}"
        );
    }
    schemas.push_str("    L30: { type: object, properties: { a: { type: string, example: a } } }\n");
    let unreached = format!("paths: {{}}\ncomponents:\n  schemas:\n{schemas}");
    assert_eq!(found_soon(&document(&unreached)), [] as [String; 0]);
    schemas.push_str("    It: { type: object, properties: { a: { $ref: '#/components/schemas/L0' } } }\n");
    assert_eq!(found_soon(&received(&schemas)), ["this response holds more than 10000 values"]);
    let found = found_soon(&both_ways(&schemas));
    assert_eq!(found, ["this body holds more than 10000 values", "this response holds more than 10000 values"]);
}

#[test]
fn compositions_of_two_references_each_are_done_soon() {
    let mut schemas = String::new();
    for level in 0..15 {
        let next = level + 1;
        let both = format!("{{ $ref: '#/components/schemas/L{next}' }}");
        let _ = writeln!(schemas, "    L{level}: {{ allOf: [{both}, {both}, {both}, {both}] }}");
    }
    schemas.push_str("    L15: { type: object, properties: { a: { type: string, example: a } } }\n");
    let found = found_soon(&document(&format!("paths: {{}}\ncomponents:\n  schemas:\n{schemas}")));
    assert!(found.iter().all(|message| message.contains("comes from more than one part")), "{found:?}");
}

#[test]
fn chain_of_three_thousand_objects_is_refused_where_it_is_read() {
    let mut schemas = String::new();
    for level in 0..3_000 {
        let next = level + 1;
        let _ = writeln!(
            schemas,
            "    L{level}: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/L{next}' }} }} }}"
        );
    }
    schemas.push_str("    L3000: { type: object, properties: { a: { type: string, example: a } } }\n    It: { type: object, properties: { a: { $ref: '#/components/schemas/L0' } } }\n");
    assert_eq!(found_soon(&received(&schemas)), ["the values of this response stand more than 100 deep in each other"]);
}

#[test]
fn compositions_in_a_row_of_three_thousand_are_refused() {
    let mut schemas = String::new();
    for level in 0..3_000 {
        let next = level + 1;
        let own = format!("{{ type: object, properties: {{ a{level}: {{ type: string, example: a }} }} }}");
        let _ = writeln!(schemas, "    L{level}: {{ allOf: [{own}, {{ $ref: '#/components/schemas/L{next}' }}] }}");
    }
    schemas.push_str("    L3000: { type: object, properties: { a: { type: string, example: a } } }\n");
    let found = found_soon(&document(&format!("paths: {{}}\ncomponents:\n  schemas:\n{schemas}")));
    assert!(found.iter().all(|message| message.contains("leads through more than 16 names")), "{found:?}");
}

#[test]
fn twenty_thousand_plain_references_are_refused_once() {
    let mut schemas = String::new();
    for level in 0..20_000 {
        let _ = writeln!(schemas, "    L{level:05}: {{ $ref: '#/components/schemas/L{:05}' }}", level + 1);
    }
    schemas.push_str("    L20000: { type: string, example: a }\n    It: { type: object, properties: { a: { $ref: '#/components/schemas/L00000' } } }\n");
    assert_eq!(found_soon(&received(&schemas)), ["`L19984` leads through more than 16 names"]);
}

#[test]
fn four_thousand_dangling_references_beside_as_many_names_are_found_soon() {
    let mut schemas = String::new();
    for number in 0..4_000 {
        let _ = writeln!(
            schemas,
            "    SomeLongName{number:04}: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/SomeLongNome{number:04}' }} }} }}"
        );
    }
    let found = found_soon(&document(&format!("paths: {{}}\ncomponents:\n  schemas:\n{schemas}")));
    assert_eq!(found.len(), 4_000);
}

#[test]
fn twenty_thousand_fields_and_values_are_done_soon() {
    let (mut fields, mut required, mut values) = (String::new(), Vec::new(), Vec::new());
    for number in 0..8_000 {
        let _ = write!(fields, "f{number}: {{ type: string, example: a }}, ");
        required.push(format!("f{number}"));
        values.push(format!("V{number}"));
    }
    let schemas = format!(
        "    E: {{ type: string, enum: [{}] }}\n    It: {{ type: object, required: [{}], properties: {{ {fields} e: {{ $ref: '#/components/schemas/E' }} }} }}\n",
        values.join(", "),
        required.join(", ")
    );
    let sources = received(&schemas);
    assert!(soon(|| generate(&sources)).is_ok());
}

#[test]
fn path_of_very_many_segments_is_refused() {
    let sources = document(&format!(
        "paths:\n  {}:\n    get:\n      operationId: query\n      summary: 查询\n      description: A query.\n      responses:\n        '204': {{ description: Nothing. }}\n",
        "/a".repeat(400)
    ));
    assert_eq!(found_soon(&sources), ["this path has more than 32 segments"]);
}
