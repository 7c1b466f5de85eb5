//! The table of rules.

use std::collections::BTreeSet;

use wechatpay_codegen::compare::{Change, Kind, compare};

use super::documents::{changed, documents};

#[test]
fn kinds_have_a_name_and_a_reason_each() {
    let names: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.rule().name).collect();
    assert_eq!(names.len(), Kind::ALL.len(), "two kinds share a name");
    assert!(Kind::ALL.iter().all(|kind| !kind.rule().why.is_empty()));
}

#[test]
fn kinds_each_have_a_test_with_their_line() {
    let tests = [include_str!("calls.rs"), include_str!("treatment.rs"), include_str!("types.rs")].concat();
    for kind in Kind::ALL {
        let name = kind.rule().name;
        let lines = [format!("\"{name} `"), format!("\"{name} {{it}}"), format!("\"{name}\"")];
        assert!(lines.iter().any(|line| tests.contains(line.as_str())), "no test has a line of `{name}`");
    }
}

#[test]
fn kinds_that_are_breaking_come_first() {
    assert!(Kind::ALL.is_sorted() && Kind::ALL.is_sorted_by_key(|kind| !kind.is_breaking()));
}

#[test]
fn kinds_that_are_breaking_are_these() {
    let breaking: Vec<&str> = Kind::ALL.iter().filter(|kind| kind.is_breaking()).map(|kind| kind.rule().name).collect();
    assert_eq!(
        breaking,
        [
            "changed_meaning",
            "removed",
            "renamed",
            "moved",
            "retyped",
            "newly_required",
            "no_longer_required",
            "arguments_reordered",
            "constructor_reshaped",
            "part_changed",
            "wire_changed",
            "ability_lost",
            "repeated_more",
            "outcome_changed",
            "finals_changed",
            "recognition_changed",
            "shown_now",
        ]
    );
}

#[test]
fn change_as_json_has_its_kind_and_its_names() {
    let comparison = compare(&documents(), &changed(&[("small", "enum: [BIG, LITTLE]", "enum: [BIG]")]));
    let json: Vec<String> = comparison.changes.iter().map(Change::to_json).collect();
    assert_eq!(
        json,
        [
            r#"{"kind":"removed","breaking":true,"product":"small","names":["small::Size::Little"],"wire":"LITTLE","message":"`small::Size::Little` (`LITTLE`): removed"}"#
        ]
    );
}
