//! Documents that break the rules of today: what cannot be compared is named, and not told as added or removed.

use wechatpay_codegen::compare::{Comparison, compare};

use super::documents::{changed, documents};

fn told(comparison: &Comparison) -> Vec<String> {
    comparison.changes.iter().map(ToString::to_string).collect()
}

#[test]
fn operation_that_breaks_a_rule_is_left_out_of_both_sides() {
    let broken = changed(&[("small", "      operationId: ping\n", "      operationId: ping\n      x-olden: true\n")]);
    for (comparison, olden) in [(compare(&broken, &documents()), true), (compare(&documents(), &broken), false)] {
        let side = if olden { &comparison.old } else { &comparison.new };
        assert_eq!(side.found.len(), 1);
        assert_eq!(side.parts["small"], ["POST /v3/small/ping"]);
        assert_eq!(told(&comparison), [] as [String; 0]);
    }
}

#[test]
fn key_that_has_retired_leaves_nothing_out() {
    let of = |read: &str| {
        let page = format!("x-official-pages: [{{ role: merchant, url: 'https://a.cn/1'{read} }}]");
        changed(&[("small", "      operationId: ping\n", &format!("      operationId: ping\n      {page}\n"))])
    };
    let (older, today) = (of(", read: '2026-11-22'"), of(""));
    let comparison = compare(&older, &today);
    assert!(comparison.old.found.is_empty(), "{}", comparison.old.found);
    assert!(comparison.old.parts.is_empty(), "{:?}", comparison.old.parts);
    assert_eq!(told(&comparison), [] as [String; 0]);
}

#[test]
fn type_that_breaks_a_rule_is_left_out_with_what_rests_on_it() {
    let broken = changed(&[("small", "    Size: { type: string,", "    Size: { type: strin,")]);
    let comparison = compare(&broken, &documents());
    assert_eq!(comparison.old.parts["small"], ["POST /v3/small/things", "Size"]);
    assert_eq!(told(&comparison), [] as [String; 0]);
}

#[test]
fn names_that_read_alike_by_the_rules_of_today_are_left_out() {
    let broken = changed(&[("small", "      x-rust-names: { A-B: a_dash_b }\n", "")]);
    let comparison = compare(&broken, &documents());
    assert_eq!(comparison.old.found.len(), 1, "{}", comparison.old.found);
    let parts = &comparison.old.parts["small"];
    assert!(parts.contains(&"State".to_owned()), "{parts:?}");
    assert_eq!(told(&comparison), [] as [String; 0]);
}

#[test]
fn document_that_cannot_be_read_is_named_as_a_whole() {
    let mut broken = documents();
    broken.insert("spec/other.yaml".to_owned(), "a: [\n".to_owned());
    let comparison = compare(&broken, &documents());
    assert_eq!(comparison.old.parts["other"], [] as [String; 0]);
    assert_eq!(told(&comparison), [] as [String; 0]);
    let comparison = compare(&documents(), &broken);
    assert_eq!(told(&comparison), [] as [String; 0]);
}

#[test]
fn example_that_is_missing_keeps_nothing_from_being_compared() {
    let without = changed(&[(
        "small",
        "label: { type: string, maxLength: 10, example: l }",
        "label: { type: string, maxLength: 10 }",
    )]);
    let comparison = compare(&without, &documents());
    assert!(comparison.old.found.is_empty(), "{}", comparison.old.found);
    assert_eq!(told(&comparison), [] as [String; 0]);
}

#[test]
fn product_whose_name_is_taken_today_is_left_out() {
    let mut named = documents();
    let text = named.remove("spec/other.yaml").expect("it is there");
    named.insert("spec/testing.yaml".to_owned(), text);
    let comparison = compare(&named, &documents());
    assert_eq!(comparison.old.parts["testing"], ["GET /v3/other"]);
    assert_eq!(
        told(&comparison),
        [
            "`other`: the feature and its module are added, with 1 operation",
            "`testing`: the feature and its module are removed, with 0 operations",
        ]
    );
}
