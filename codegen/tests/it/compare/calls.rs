//! Operations: their names, what they take, and the fluent calls.

use super::documents::{after, before, changed, documents, lines};

const QUERY: &str = "      operationId: query_part\n";
const NAME: &str = "                name: { type: string, minLength: 1, maxLength: 32, pattern: '^a', example: a }\n";
const REQUIRED: &str = "              required: [name, count, size]\n";

#[test]
fn operation_added_is_not_breaking_and_removed_is() {
    let ping = "  /v3/small/ping:\n    post:\n      operationId: ping\n      summary: 探测\n      description: Does nothing.\n      responses:\n        '204': { description: Nothing. }\n";
    let gone = [("small", ping, "")];
    assert_eq!(before(&gone), ["added `small::Ping` (`POST /v3/small/ping`): added"]);
    assert_eq!(after(&gone), ["removed `small::Ping` (`POST /v3/small/ping`): removed"]);
}

#[test]
fn operation_renamed_is_one_change_with_both_names() {
    assert_eq!(
        after(&[("small", QUERY, "      operationId: find_part\n")]),
        ["renamed `small::QueryPart` (`GET /v3/small/things/{}/parts/{}`): renamed to `small::FindPart`"]
    );
    let named = format!("{QUERY}      x-rust-name: find_part\n");
    assert_eq!(after(&[("small", QUERY, &named)]).len(), 1, "whichever way it is renamed");
}

#[test]
fn operation_that_keeps_its_name_under_another_id_renames_its_route() {
    assert_eq!(
        after(&[("small", QUERY, "      operationId: find_part\n      x-rust-name: query_part\n")]),
        [
            "renamed `routes::small::QUERY_PART` (`GET /v3/small/things/{}/parts/{}`): renamed to `routes::small::FIND_PART`"
        ]
    );
}

#[test]
fn operation_on_another_path_under_the_same_name_changes_its_meaning() {
    assert_eq!(
        after(&[("small", "  /v3/small/bill:\n", "  /v3/small/bills:\n")]),
        [
            "changed_meaning `small::GetBill` (`GET /v3/small/bills`): changes its meaning silently: it stood for `GET /v3/small/bill`, which is gone",
        ]
    );
}

#[test]
fn operations_that_swap_their_names_change_their_meaning() {
    let swapped = [
        ("small", "operationId: list_things", "operationId: get_bill"),
        ("small", "operationId: get_bill\n      summary: 账", "operationId: list_things\n      summary: 账"),
    ];
    let found = after(&swapped);
    assert_eq!(
        found[..2],
        [
            "changed_meaning `small::GetBill` (`GET /v3/small/things`): changes its meaning silently: it stood for `GET /v3/small/bill`, which is `small::ListThings` now",
            "changed_meaning `small::ListThings` (`GET /v3/small/bill`): changes its meaning silently: it stood for `GET /v3/small/things`, which is `small::GetBill` now",
        ]
    );
    assert!(!found.iter().any(|line| line.starts_with("renamed `small::GetBill`")), "{found:#?}");
}

#[test]
fn operation_in_another_product_has_moved() {
    let operation = "  /v3/other:\n    get:\n      operationId: query_other\n      summary: 查询\n      description: A query.\n      parameters:\n        - { name: mchid, in: query, schema: { $ref: 'shared.yaml#/components/schemas/Mchid' } }\n      responses:\n        '204': { description: Nothing. }\n";
    let found = after(&[
        ("other", &format!("paths:\n{operation}"), "paths: {}\n"),
        ("small", "paths:\n", &format!("paths:\n{operation}")),
    ]);
    assert_eq!(
        found,
        [
            "moved `other::Mchid`: not exported here any more: it is `shared::Mchid`",
            "moved `other::QueryOther` (`GET /v3/other`): moved to `small::QueryOther`",
        ]
    );
}

#[test]
fn product_that_comes_or_goes_is_one_change() {
    let (mut fewer, all) = (documents(), documents());
    fewer.remove("spec/small.yaml");
    let come = lines(&fewer, &all);
    assert_eq!(come, ["added `small`: the feature and its module are added, with 5 operations"]);
    let gone = lines(&all, &fewer);
    assert_eq!(gone, ["removed `small`: the feature and its module are removed, with 5 operations"]);
}

#[test]
fn product_of_another_name_has_moved_with_all_that_it_has() {
    let mut renamed = documents();
    let other = renamed.remove("spec/other.yaml").expect("it is there");
    let typed = |text: &str| {
        let kept = text.replace(
            "schema: { $ref: 'shared.yaml#/components/schemas/Mchid' }",
            "schema: { $ref: '#/components/schemas/Own' }",
        );
        format!("{kept}components:\n  schemas:\n    Own: {{ type: string, example: o }}\n")
    };
    let mut old = documents();
    old.insert("spec/other.yaml".to_owned(), typed(&other));
    renamed.insert("spec/another.yaml".to_owned(), typed(&other));
    assert_eq!(
        lines(&old, &renamed),
        [
            "added `another`: the feature and its module are added, with 1 operation",
            "removed `other`: the feature and its module are removed, with 1 operation",
            "moved `other::Own`: not exported here any more: it is `another::Own`",
            "moved `other::QueryOther` (`GET /v3/other`): moved to `another::QueryOther`",
        ]
    );
}

#[test]
fn two_arguments_by_position_that_become_four_by_name_are_reshaped() {
    let found = after(&[
        ("small", "required: [openid, mchid]", "required: [openid, mchid, note, extra]"),
        (
            "small",
            "        note: { type: string, example: n }\n",
            "        note: { type: string, example: n }\n        extra: { type: integer, example: 1 }\n",
        ),
    ]);
    assert_eq!(
        found,
        [
            "newly_required `small::Owner::extra` (`extra`): added, and required",
            "constructor_reshaped `small::Owner::new`: takes `small::OwnerRequired`, which names what it took by position",
            "newly_required `small::Owner::note` (`note`): required now: was `Option<String>`, is `String`",
        ]
    );
}

#[test]
fn field_optional_added_is_not_breaking_and_removed_is() {
    let more = [("small", NAME, &*format!("{NAME}                more: {{ type: string, example: m }}\n"))];
    assert_eq!(after(&more), ["added `small::MakeThing::more` (`more`): added"]);
    assert_eq!(before(&more), ["removed `small::MakeThing::more` (`more`): removed"]);
}

#[test]
fn field_that_becomes_required_or_is_added_so_is_newly_required() {
    let required = [("small", REQUIRED, "              required: [name, count, size, owner]\n")];
    assert_eq!(
        after(&required),
        [
            "constructor_reshaped `small::MakeThing::new`: takes `small::MakeThingRequired`, which names what it took by position",
            "newly_required `small::MakeThing::owner` (`owner`): required now: was `Option<small::Owner>`, is `small::Owner`",
        ]
    );
    let found = before(&required);
    assert_eq!(
        found[1],
        "no_longer_required `small::MakeThing::owner` (`owner`): not required any more: was `small::Owner`, is `Option<small::Owner>`"
    );
    assert_eq!(
        found[0],
        "constructor_reshaped `small::MakeThing::new`: takes by position what `small::MakeThingRequired` named, which is gone"
    );
    let label = "        label: {";
    let found = after(&[
        ("small", label, &format!("        extra: {{ type: string, example: e }}\n{label}")),
        ("small", "required: [state]", "required: [state, extra]"),
    ]);
    assert_eq!(found, ["newly_required `small::Part::extra` (`extra`): added, and required"]);
}

#[test]
fn field_renamed_is_one_change_and_retyped_another() {
    let count = "                count: { type: integer, minimum: 1, maximum: 9, example: 1 }\n";
    let renamed = count.replace("type: integer,", "x-rust-name: number, type: integer,");
    assert_eq!(
        after(&[("small", count, &renamed)]),
        ["renamed `small::MakeThing::count` (`count`): renamed to `small::MakeThing::number`"]
    );
    let retyped = count.replace("type: integer", "type: number");
    assert_eq!(
        after(&[("small", count, &retyped)]),
        ["retyped `small::MakeThing::count` (`count`): was `i64`, is `f64`"]
    );
}

#[test]
fn field_of_another_name_on_the_wire_changes_its_meaning() {
    let tags = "                tags: { type: array";
    assert_eq!(
        after(&[("small", tags, "                labels: { x-rust-name: tags, type: array")]),
        [
            "changed_meaning `small::MakeThing::tags` (`labels`): changes its meaning silently: it stood for `tags`, which is gone"
        ]
    );
}

#[test]
fn parameter_in_another_part_of_the_request_has_changed_its_part() {
    let note = "        - { name: note, in: query,";
    assert_eq!(
        after(&[("small", note, "        - { name: note, in: header,")]),
        ["part_changed `small::QueryPart::note` (`note`): moved from the query to the headers"]
    );
}

#[test]
fn arguments_that_take_each_others_values_in_another_order_change_their_meaning() {
    let (thing, part) = (
        "        - { name: thing_id, in: path, required: true, schema: { type: string, example: a } }\n",
        "        - { name: part_id, in: path, required: true, schema: { type: string, example: b } }\n",
    );
    assert_eq!(
        after(&[("small", &format!("{thing}{part}"), &format!("{part}{thing}"))]),
        [
            "changed_meaning `small::QueryPart::new`: changes its meaning silently: took `thing_id`, `part_id`, `mchid`, takes `part_id`, `thing_id`, `mchid`"
        ]
    );
}

#[test]
fn arguments_of_two_types_that_a_literal_becomes_change_their_meaning() {
    let (openid, mchid) = (
        "        openid: { $ref: '#/components/schemas/Openid' }\n",
        "        mchid: { $ref: 'shared.yaml#/components/schemas/Mchid' }\n",
    );
    assert_eq!(
        after(&[("small", &format!("{openid}{mchid}"), &format!("{mchid}{openid}"))]),
        [
            "changed_meaning `small::Owner::new`: changes its meaning silently: took `openid`, `mchid`, takes `mchid`, `openid`"
        ]
    );
}

#[test]
fn arguments_of_other_types_in_another_order_are_reordered() {
    let count = "                count: { type: integer, minimum: 1, maximum: 9, example: 1 }\n";
    let swapped = [("small", &*format!("{NAME}{count}"), &*format!("{count}{NAME}"))];
    assert_eq!(
        after(&swapped),
        ["arguments_reordered `small::MakeThing::new`: took `name`, `count`, `size`, takes `count`, `name`, `size`"]
    );
}

#[test]
fn argument_replaced_by_one_that_takes_its_values_changes_its_meaning() {
    let found = after(&[
        ("small", "required: [openid, mchid]", "required: [openid, sub_mchid]"),
        (
            "small",
            "        note: { type: string, example: n }\n",
            "        note: { type: string, example: n }\n        sub_mchid: { $ref: 'shared.yaml#/components/schemas/Mchid' }\n",
        ),
    ]);
    let new = found.iter().find(|line| line.contains("`small::Owner::new`")).expect("it compiles as before");
    assert_eq!(
        new,
        "changed_meaning `small::Owner::new`: changes its meaning silently: took `openid`, `mchid`, takes `openid`, `sub_mchid`"
    );
}

#[test]
fn arguments_taken_by_name_have_no_order() {
    let four = ("small", REQUIRED, "              required: [name, count, size, tags]\n");
    let (old, new) = (
        changed(&[four]),
        changed(&[
            four,
            ("small", NAME, ""),
            ("small", "                owner:", &format!("{NAME}                owner:")),
        ]),
    );
    assert_eq!(lines(&old, &new), [] as [String; 0]);
}

#[test]
fn segment_renamed_is_one_change_for_all_calls_below() {
    let path = "  /v3/small/things:\n";
    assert_eq!(
        after(&[("small", path, &format!("{path}    x-rust-names: {{ things: items }}\n"))]),
        ["renamed `client.v3().small().things()` (`things`): renamed to `client.v3().small().items()`"]
    );
}

#[test]
fn segment_through_which_two_products_go_is_one_change() {
    let (path, other) = ("  /v3/small/things:\n", "  /v3/other:\n");
    let found = lines(
        &changed(&[("other", other, "  /v3/small/things/other:\n")]),
        &changed(&[
            ("other", other, "  /v3/small/things/other:\n"),
            ("small", path, &format!("{path}    x-rust-names: {{ things: items }}\n")),
        ]),
    );
    assert_eq!(found, ["renamed `client.v3().small().things()` (`things`): renamed to `client.v3().small().items()`"]);
}

#[test]
fn variable_renamed_renames_its_field_and_its_step() {
    let found =
        after(&[("small", "/parts/{part_id}:", "/parts/{piece_id}:"), ("small", "name: part_id,", "name: piece_id,")]);
    assert_eq!(
        found,
        [
            "renamed `client.v3().small().things().thing_id(…).parts().part_id(…)` (`part_id`): renamed to `client.v3().small().things().thing_id(…).parts().piece_id(…)`",
            "renamed `small::QueryPart::part_id` (`part_id`): renamed to `small::QueryPart::piece_id`",
        ]
    );
}

#[test]
fn segments_that_swap_their_names_change_the_meaning_of_calls() {
    let path = "  /v3/small/bill:\n";
    let found = after(&[
        ("small", path, "  /v3/small/bill:\n    x-rust-names: { bill: things }\n"),
        ("small", "  /v3/small/things:\n", "  /v3/small/things:\n    x-rust-names: { things: bill }\n"),
    ]);
    assert!(
        found.contains(&"changed_meaning `client.v3().small().bill().get(…)` (`GET /v3/small/things`): changes its meaning silently: it called `GET /v3/small/bill`, which is `client.v3().small().things().get(…)` now".to_owned()),
        "{found:#?}"
    );
}
