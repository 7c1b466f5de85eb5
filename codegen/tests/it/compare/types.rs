//! Types, values of enums, callbacks and rows.

use super::documents::{ROWS, after, before, changed, lines};

#[test]
fn value_added_is_not_breaking_and_removed_is() {
    let more = [("small", "enum: [BIG, LITTLE]", "enum: [BIG, LITTLE, HUGE]")];
    assert_eq!(after(&more), ["added `small::Size::Huge` (`HUGE`): added"]);
    assert_eq!(before(&more), ["removed `small::Size::Huge` (`HUGE`): removed"]);
}

#[test]
fn value_renamed_is_one_change() {
    assert_eq!(
        after(&[(
            "small",
            "{ type: string, enum: [BIG, LITTLE] }",
            "{ type: string, enum: [BIG, LITTLE], x-rust-names: { BIG: large } }"
        )]),
        ["renamed `small::Size::Big` (`BIG`): renamed to `small::Size::Large`"]
    );
}

#[test]
fn values_that_swap_their_names_change_their_meaning() {
    assert_eq!(
        after(&[("small", "{ A-B: a_dash_b }", "{ A_B: a_dash_b }")]),
        [
            "changed_meaning `small::State::AB` (`A-B`): changes its meaning silently: it stood for `A_B`, which is `small::State::ADashB` now",
            "changed_meaning `small::State::ADashB` (`A_B`): changes its meaning silently: it stood for `A-B`, which is `small::State::AB` now",
        ]
    );
}

#[test]
fn value_of_another_text_changes_its_meaning() {
    assert_eq!(
        after(&[("small", "enum: [BIG, LITTLE]", "enum: [big, LITTLE]")]),
        ["changed_meaning `small::Size::Big` (`big`): changes its meaning silently: it stood for `BIG`, which is gone"]
    );
}

#[test]
fn type_renamed_is_one_change_whoever_uses_it() {
    let found = after(&[
        ("small", "    Size: { type", "    Extent: { type"),
        ("small", "size: { $ref: '#/components/schemas/Size' }", "size: { $ref: '#/components/schemas/Extent' }"),
    ]);
    assert_eq!(found, ["renamed `small::Size`: renamed to `small::Extent`"]);
    // Its values go with it, and what has changed in it is told beside it.
    let found = after(&[
        ("small", "    Size: { type: string, enum: [BIG, LITTLE] }", "    Extent: { type: string, enum: [BIG] }"),
        ("small", "size: { $ref: '#/components/schemas/Size' }", "size: { $ref: '#/components/schemas/Extent' }"),
    ]);
    assert_eq!(
        found,
        ["renamed `small::Size`: renamed to `small::Extent`", "removed `small::Size::Little` (`LITTLE`): removed"]
    );
}

#[test]
fn type_in_the_place_of_one_that_stays_is_retyped() {
    let found = after(&[
        ("small", "    Size: { type", "    Extent: { type: string, enum: [WIDE] }\n    Size: { type"),
        ("small", "size: { $ref: '#/components/schemas/Size' }", "size: { $ref: '#/components/schemas/Extent' }"),
    ]);
    assert_eq!(
        found,
        [
            "added `small::Extent`: added",
            "retyped `small::MakeThing::size` (`size`): was `small::Size`, is `small::Extent`",
        ]
    );
}

#[test]
fn type_moved_to_shared_stays_where_it_was() {
    let size = "    Size: { type: string, enum: [BIG, LITTLE] }\n";
    let moved = [
        ("small", size, ""),
        ("shared", "  schemas:\n", &*format!("  schemas:\n{size}")),
        ("small", "'#/components/schemas/Size'", "'shared.yaml#/components/schemas/Size'"),
    ];
    assert_eq!(after(&moved), ["relocated `small::Size`: moved to `shared::Size`, and is still exported where it was"]);
    assert_eq!(before(&moved), ["moved `shared::Size`: not exported here any more: it is `small::Size`"]);
}

#[test]
fn types_of_two_products_that_become_one_in_shared_stay_where_they_were() {
    let size = "    Size: { type: string, enum: [BIG, LITTLE] }\n";
    let asked = |place: &str| {
        format!(
            "      parameters:\n        - {{ name: size, in: query, schema: {{ $ref: '{place}#/components/schemas/Size' }} }}\n"
        )
    };
    let own = format!("components:\n  schemas:\n{size}");
    let description = "      description: A query.\n      parameters:\n        - { name: mchid,";
    let with = |place: &str, more: &str| {
        let there = format!("{}        - {{ name: mchid,", asked(place));
        let mut sources = changed(&[("other", description, &format!("      description: A query.\n{there}"))]);
        sources.entry("spec/other.yaml".to_owned()).and_modify(|document| document.push_str(more));
        sources
    };
    let (old, mut new) = (with("", &own), with("shared.yaml", ""));
    let moved = changed(&[
        ("small", size, ""),
        ("shared", "  schemas:\n", &format!("  schemas:\n{size}")),
        ("small", "'#/components/schemas/Size'", "'shared.yaml#/components/schemas/Size'"),
    ]);
    for name in ["spec/small.yaml", "spec/shared.yaml"] {
        new.insert(name.to_owned(), moved[name].clone());
    }
    assert_eq!(
        lines(&old, &new),
        [
            "relocated `other::Size`: moved to `shared::Size`, and is still exported where it was",
            "relocated `small::Size`: moved to `shared::Size`, and is still exported where it was",
        ]
    );
}

#[test]
fn type_of_another_sort_is_retyped_and_removed_is_removed() {
    let openid = "    Openid: { type: string, maxLength: 64, x-sensitive: true, example: o }\n";
    assert_eq!(
        after(&[("small", openid, "    Openid: { type: integer, x-sensitive: true, example: 1 }\n")]),
        [
            "retyped `small::Openid`: was a text, is an integer",
            "limit_loosened `small::Openid`: limit loosened: maxLength was 64, is absent",
        ]
    );
    let unused = "    Unused: { type: string, example: u }\n";
    let more = [("small", openid, &*format!("{openid}{unused}"))];
    assert_eq!(after(&more), ["added `small::Unused`: added"]);
    assert_eq!(before(&more), ["removed `small::Unused`: removed"]);
}

#[test]
fn type_that_is_not_sent_any_more_has_lost_its_constructor() {
    let owner = [
        ("small", "                owner: { $ref: '#/components/schemas/Owner' }\n", ""),
        ("small", "        phone: {", "        owner: { $ref: '#/components/schemas/Owner' }\n        phone: {"),
    ];
    let found = after(&owner);
    assert_eq!(
        found,
        [
            "removed `small::MakeThing::owner` (`owner`): removed",
            "ability_gained `small::Owner`: received now: it can be read",
            "added `small::Part::owner` (`owner`): added",
        ]
    );
    // A part is a part of a callback, which users' tests make.
    let callback = ("small", "        part: { $ref: '#/components/schemas/Part' }\n", "");
    let (old, new) = (changed(&[callback]), changed(&[callback, owner[0], owner[1]]));
    assert_eq!(
        lines(&old, &new),
        [
            "removed `small::MakeThing::owner` (`owner`): removed",
            "ability_lost `small::Owner`: not sent any more: it has no `new`",
            "ability_gained `small::Owner`: received now: it can be read",
            "added `small::Part::owner` (`owner`): added",
        ]
    );
}

#[test]
fn type_written_where_it_is_used_comes_and_goes_with_that() {
    let label = "        label: { type: string, maxLength: 10, example: l }\n";
    let inline = "        label: { type: object, properties: { a: { type: string, example: a } } }\n";
    assert_eq!(
        after(&[("small", label, inline)]),
        ["retyped `small::Part::label` (`label`): was `Option<String>`, is `Option<small::PartLabel>`"]
    );
    let found = before(&[("small", label, inline)]);
    assert_eq!(
        found,
        [
            "retyped `small::Part::label` (`label`): was `Option<small::PartLabel>`, is `Option<String>`",
            "removed `small::PartLabel`: removed",
        ]
    );
}

#[test]
fn response_that_loses_its_type_or_is_another_is_retyped() {
    let part = "{ description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } }";
    let place = part.replace("Part", "Outcome");
    let poll = ("small", "      x-poll: { state: state, final: [DONE] }\n", "");
    let found = lines(&changed(&[poll]), &changed(&[poll, ("small", part, &place)]));
    assert_eq!(
        found,
        [
            "retyped `small::QueryPart` (`GET /v3/small/things/{}/parts/{}`): responded with `small::Part`, responds with `small::Outcome`"
        ]
    );
    let found = lines(
        &changed(&[poll]),
        &changed(&[poll, ("small", &format!("'200': {part}"), "'204': { description: Nothing. }")]),
    );
    assert_eq!(
        found,
        [
            "retyped `small::QueryPart` (`GET /v3/small/things/{}/parts/{}`): responded with `small::Part`, responds with nothing",
            "wire_changed `small::QueryPart` (`GET /v3/small/things/{}/parts/{}`): succeeded with 200, succeeds with 204",
        ]
    );
}

#[test]
fn field_that_is_null_where_it_was_absent_is_not_breaking() {
    let label = "        label: { type: string, maxLength: 10, example: l }\n";
    let found = lines(
        &changed(&[]),
        &changed(&[
            ("small", "  /v3/small/things:\n    get:", "  /v3/small/things:\n    get:"),
            ("small", label, "        label: { type: string, nullable: true, maxLength: 10, example: l }\n"),
            ("small", "required: [state]", "required: [state, label]"),
        ]),
    );
    assert_eq!(found, ["absence_changed `small::Part::label` (`label`): is `null`, where it was absent"]);
}

#[test]
fn mark_of_a_person_added_is_not_breaking_and_taken_away_is() {
    let phone = "phone: { type: string, x-sensitive: true,";
    let shown = [("small", phone, "phone: { type: string,")];
    assert_eq!(
        after(&shown),
        ["shown_now `small::Part::phone` (`phone`): not hidden from `Debug` and errors any more"]
    );
    assert_eq!(before(&shown), ["hidden_now `small::Part::phone` (`phone`): hidden from `Debug` and errors now"]);
    let openid = [("small", "maxLength: 64, x-sensitive: true,", "maxLength: 64,")];
    assert_eq!(after(&openid), ["shown_now `small::Openid`: not hidden from `Debug` and errors any more"]);
    // A field that is of a hidden type is hidden as before.
    let typed = [(
        "small",
        "phone: { type: string, x-sensitive: true, example: '1' }",
        "phone: { $ref: '#/components/schemas/Openid' }",
    )];
    assert_eq!(
        after(&typed),
        ["retyped `small::Part::phone` (`phone`): was `Option<String>`, is `Option<small::Openid>`"]
    );
}

#[test]
fn type_that_is_hidden_now_has_lost_its_display_unless_it_is_a_struct() {
    let hidden = "hidden from `Debug` and errors now";
    let count = "    Count: { type: integer, example: 1 }\n";
    let money = "    Fee: { type: integer, x-money: fen, description: An amount., example: 1 }\n";
    for (name, plain) in [
        ("Openid", "    Openid: { type: string, maxLength: 64, example: o }\n"),
        ("Size", "    Size: { type: string, enum: [BIG, LITTLE] }\n"),
        ("Count", count),
        ("Fee", money),
    ] {
        let start = format!("    {name}: {{ ");
        let sensitive = plain.replace(&start, &format!("{start}x-sensitive: true, "));
        let with = |line: &str| match name {
            "Openid" => changed(&[(
                "small",
                "    Openid: { type: string, maxLength: 64, x-sensitive: true, example: o }\n",
                line,
            )]),
            "Size" => changed(&[("small", "    Size: { type: string, enum: [BIG, LITTLE] }\n", line)]),
            _ => changed(&[("small", "  schemas:\n", &format!("  schemas:\n{line}"))]),
        };
        assert_eq!(
            lines(&with(plain), &with(&sensitive)),
            [
                format!("ability_lost `small::{name}`: no `Display` any more"),
                format!("hidden_now `small::{name}`: {hidden}"),
            ]
        );
    }
    let owner =
        ("small", "    Owner:\n      type: object\n", "    Owner:\n      type: object\n      x-sensitive: true\n");
    assert_eq!(after(&[owner]), [format!("hidden_now `small::Owner`: {hidden}")]);
}

#[test]
fn field_that_travels_encrypted_is_retyped() {
    assert_eq!(
        after(&[(
            "small",
            "note: { type: string, example: n }",
            "note: { type: string, x-encrypted: true, example: n }"
        )]),
        ["retyped `small::Owner::note` (`note`): was `Option<String>`, is `Option<Encrypted>`"]
    );
}

#[test]
fn callback_changes_of_each_kind_are_told() {
    let event = "  SMALL.DONE:\n";
    let renamed = format!("{event}    x-rust-name: finished\n");
    assert_eq!(
        after(&[("small", event, &renamed)]),
        ["renamed `small::Event::SmallDone` (`SMALL.DONE`): renamed to `small::Event::Finished`"]
    );
    let retyped = after(&[
        (
            "small",
            "resource: { $ref: '#/components/schemas/Outcome' }",
            "resource: { $ref: '#/components/schemas/Owner' }",
        ),
        ("small", "x-deduplicate-by: id", "x-deduplicate-by: openid"),
    ]);
    assert!(
        retyped.contains(
            &"retyped `small::Event::SmallDone` (`SMALL.DONE`): held `small::Outcome`, holds `small::Owner`".to_owned()
        ),
        "{retyped:#?}"
    );
    assert!(
        retyped.contains(&"recognition_changed `small::Event::SmallDone` (`SMALL.DONE`): was deduplicated by `id`, is deduplicated by `openid`".to_owned()),
        "{retyped:#?}"
    );
    let original = [("small", "    x-deduplicate-by: id\n", "    x-deduplicate-by: id\n    original-type: small\n")];
    assert_eq!(
        after(&original),
        ["documented `small::Event::SmallDone` (`SMALL.DONE`): `original-type` was absent, is `small`"]
    );
    let another = "  SMALL.LOST:\n    summary: 通知\n    description: It is lost.\n    resource: { $ref: '#/components/schemas/Outcome' }\n";
    let more = [("small", event, &*format!("{another}{event}"))];
    assert_eq!(after(&more), ["added `small::Event::SmallLost` (`SMALL.LOST`): added"]);
    assert_eq!(before(&more), ["removed `small::Event::SmallLost` (`SMALL.LOST`): removed"]);
}

#[test]
fn callback_recognized_beside_a_plain_one_takes_what_came_as_that() {
    let owner = "    resource: { $ref: '#/components/schemas/Owner' }\n";
    let of = |variant: &str, names: &str| {
        format!(
            "  SMALL.DONE#{variant}:\n    summary: 通知\n    description: For a partner.\n    x-recognized-by: {names}\n{owner}"
        )
    };
    let webhooks = "x-webhooks:\n";
    let partner = [("small", webhooks, &*format!("{webhooks}{}", of("partner", "openid")))];
    let it = "`small::Event::SmallDone` (`SMALL.DONE`)";
    let (variant, added) = ("small::Event::SmallDonePartner", "(`SMALL.DONE#partner`): added");
    assert_eq!(
        after(&partner),
        [
            format!("recognition_changed {it}: those with `openid` come as `{variant}` now"),
            format!("added `{variant}` {added}"),
            "ability_gained `small::Owner`: received now: it can be read".to_owned(),
        ]
    );
    let removed = format!("removed `{variant}` (`SMALL.DONE#partner`): removed");
    assert!(before(&partner).contains(&removed), "{:#?}", before(&partner));
    // So does one of another product, in the union of all.
    let elsewhere = format!(
        "{}components:\n  schemas:\n    Owner: {{ type: object, required: [openid], properties: {{ openid: {{ type: string, example: o }} }} }}\n",
        [webhooks, &of("partner", "openid")].concat()
    );
    let end = "        '204': { description: Nothing. }\n";
    let found = after(&[("other", end, &format!("{end}{elsewhere}"))]);
    let line = format!("recognition_changed {it}: those with `openid` come as `other::Event::SmallDonePartner` now");
    assert!(found.contains(&line), "{found:#?}");
    // What was recognized by that already did not come as the plain one.
    let broker = [("small", webhooks, &*format!("{webhooks}{}", of("broker", "[openid, mchid]")))];
    let found = lines(&changed(&partner), &changed(&broker));
    assert!(!found.iter().any(|line| line.starts_with("recognition_changed")), "{found:#?}");
    // What has all that another is recognized by, and more, came as that one.
    let more = "    resource: { type: object, required: [openid, stay], properties: { openid: { type: string, example: o }, stay: { type: string, example: s } } }\n";
    let parking = of("parking", "stay").replace(owner, more);
    let both = [("small", webhooks, &*format!("{webhooks}{}{parking}", of("partner", "openid")))];
    let found = lines(&changed(&partner), &changed(&both));
    let line = "recognition_changed `small::Event::SmallDonePartner` (`SMALL.DONE#partner`): those with `stay` come as `small::Event::SmallDoneParking` now";
    assert!(found.contains(&line.to_owned()), "{found:#?}");
    // Without a plain one, nothing came as that.
    let lost = ("small", "  SMALL.DONE:\n", "  SMALL.LOST:\n");
    let found = lines(&changed(&[lost]), &changed(&[lost, partner[0]]));
    assert!(!found.iter().any(|line| line.starts_with("recognition_changed")), "{found:#?}");
}

#[test]
fn rows_changes_of_each_kind_are_told() {
    let renamed = [("small", "x-rows: SmallRow", "x-rows: SmallLine"), ("small", "  SmallRow:\n", "  SmallLine:\n")];
    assert_eq!(
        after(&renamed),
        [
            "retyped `small::GetBill` (`GET /v3/small/bill`): its file had `SmallRow`, has `SmallLine`",
            "renamed `small::SmallRow`: renamed to `small::SmallLine`",
        ]
    );
    let amount = "      amount: { title: 金额, type: yuan, description: The amount. }\n";
    assert_eq!(
        after(&[("small", "required: [number, direction]", "required: [number, direction, amount]")]),
        ["retyped `small::SmallRow::amount` (`金额`): was `Option<Yuan>`, is `Yuan`"]
    );
    let more =
        [("small", amount, &*format!("{amount}      remark: {{ title: 备注, type: text, description: A remark. }}\n"))];
    assert_eq!(after(&more), ["added `small::SmallRow::remark` (`备注`): added"]);
    assert_eq!(before(&more), ["removed `small::SmallRow::remark` (`备注`): removed"]);
    assert_eq!(
        after(&[("small", "number: { title: 编号,", "number: { title: 编码,")]),
        [
            "changed_meaning `small::SmallRow::number` (`编码`): changes its meaning silently: it stood for `编号`, which is gone"
        ]
    );
    let figure = [("small", "      - { title: 总数 }\n", "")];
    assert_eq!(after(&figure), ["wire_changed `small::SmallRow`: the figure `总数` is not known any more"]);
    assert_eq!(before(&figure), ["ability_gained `small::SmallRow`: the figure `总数` is compared"]);
    assert_eq!(
        after(&[("small", "{ title: 总数 }", "{ title: 总数, of: { direction: 收入 } }")]),
        ["wire_changed `small::SmallRow`: the figure `总数` was the lines, is the lines where `方向` is `收入`"]
    );
    assert_eq!(
        after(&[("small", "      x-rows: SmallRow\n", ""), ("small", ROWS, "")]),
        [
            "ability_lost `small::GetBill` (`GET /v3/small/bill`): its file has no `SmallRow` any more",
            "removed `small::SmallRow`: removed",
        ]
    );
}

#[test]
fn location_of_a_file_that_is_none_any_more_has_lost_an_ability() {
    let rows = [("small", "      x-rows: SmallRow\n", ""), ("small", ROWS, "")];
    let [one, two] = rows;
    let (with, without) = (changed(&rows), changed(&[one, two, ("small", "      x-download: true\n", "")]));
    assert_eq!(lines(&with, &without), ["ability_lost `small::Place`: leads to no file any more"]);
    assert_eq!(lines(&without, &with), ["ability_gained `small::Place`: leads to a file"]);
}
