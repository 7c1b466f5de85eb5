//! Limits, repetition, pages, states and error codes.

use super::documents::{after, before, changed, lines};

#[test]
fn limits_of_requests_say_which_way_they_moved() {
    for (from, to, line) in [
        ("minLength: 1,", "minLength: 2,", "limit tightened: minLength was 1, is 2"),
        ("maxLength: 32, pattern", "maxLength: 64, pattern", "limit loosened: maxLength was 32, is 64"),
        ("maxLength: 32, pattern", "maxLength: 16, pattern", "limit tightened: maxLength was 32, is 16"),
        (" maxLength: 32, pattern", " pattern", "limit loosened: maxLength was 32, is absent"),
        (" pattern: '^a',", "", "limit loosened: pattern was `^a`, is absent"),
        ("pattern: '^a'", "pattern: '^a$'", "limit tightened: pattern was `^a`, is `^a$`"),
    ] {
        let kind = if line.contains("loosened") { "limit_loosened" } else { "limit_tightened" };
        assert_eq!(after(&[("small", from, to)]), [format!("{kind} `small::MakeThing::name` (`name`): {line}")]);
    }
    assert_eq!(
        after(&[("small", "minimum: 1, maximum: 9", "minimum: 0, maximum: 8")]),
        [
            "limit_tightened `small::MakeThing::count` (`count`): limit tightened: maximum was 9, is 8",
            "limit_loosened `small::MakeThing::count` (`count`): limit loosened: minimum was 1, is 0",
        ]
    );
    assert_eq!(
        after(&[("small", "items: { type: string, maxLength: 4,", "items: { type: string, maxLength: 3,")]),
        ["limit_tightened `small::MakeThing::tags` (`tags`): limit tightened: items: maxLength was 4, is 3"]
    );
}

#[test]
fn length_that_counts_something_else_is_told_with_both_units() {
    let name = "minLength: 1, maxLength: 32, pattern";
    for (new, lines) in [
        (
            "minLength: 1, maxLength: 32, x-length: bytes, pattern",
            [
                "limit_tightened `small::MakeThing::name` (`name`): limit tightened: maxLength was 32 characters, is 32 bytes",
                "limit_loosened `small::MakeThing::name` (`name`): limit loosened: minLength was 1 character, is 1 byte",
            ],
        ),
        (
            // 32 characters have 128 bytes at most, and nobody can say whether two bytes are one character or two.
            "minLength: 2, maxLength: 128, x-length: bytes, pattern",
            [
                "limit_tightened `small::MakeThing::name` (`name`): limit tightened: minLength was 1 character, is 2 bytes",
                "limit_loosened `small::MakeThing::name` (`name`): limit loosened: maxLength was 32 characters, is 128 bytes",
            ],
        ),
    ] {
        assert_eq!(after(&[("small", name, new)]), lines);
    }
    assert_eq!(
        before(&[("small", name, "minLength: 1, maxLength: 32, x-length: bytes, pattern")]),
        [
            "limit_tightened `small::MakeThing::name` (`name`): limit tightened: minLength was 1 byte, is 1 character",
            "limit_loosened `small::MakeThing::name` (`name`): limit loosened: maxLength was 32 bytes, is 32 characters",
        ]
    );
    let bytes = |most: u64| format!("maxLength: {most}, x-length: bytes, pattern");
    let [nine, eight] = [9, 8].map(|most| changed(&[("small", "maxLength: 32, pattern", &bytes(most))]));
    assert_eq!(
        lines(&nine, &eight),
        ["limit_tightened `small::MakeThing::name` (`name`): limit tightened: maxLength in bytes was 9, is 8"]
    );
}

#[test]
fn limit_of_a_type_is_told_once_and_of_a_response_is_no_limit() {
    assert_eq!(
        after(&[("shared", "maxLength: 32", "maxLength: 10")]),
        ["limit_tightened `shared::Mchid`: limit tightened: maxLength was 32, is 10"]
    );
    assert_eq!(
        after(&[("small", "maxLength: 10", "maxLength: 9")]),
        [
            "limit_of_response `small::Part::label` (`label`): limit tightened, in responses alone: maxLength was 10, is 9"
        ]
    );
}

#[test]
fn limit_that_moves_from_a_type_to_its_use_is_told_of_the_type_alone() {
    let found = after(&[
        ("small", "maxLength: 64,", ""),
        (
            "small",
            "openid: { $ref: '#/components/schemas/Openid' }",
            "openid: { allOf: [{ $ref: '#/components/schemas/Openid' }], maxLength: 64 }",
        ),
    ]);
    assert_eq!(found, ["limit_loosened `small::Openid`: limit loosened: maxLength was 64, is absent"]);
}

#[test]
fn repetition_that_becomes_more_is_breaking() {
    assert_eq!(
        after(&[("small", "x-retry: idempotent", "x-retry: read")]),
        ["repeated_more `small::MakeThing` (`POST /v3/small/things`): `x-retry` was `idempotent`, is `read`"]
    );
    assert_eq!(
        after(&[("small", "      x-retry: idempotent\n", "")]),
        ["repeated_less `small::MakeThing` (`POST /v3/small/things`): `x-retry` was `idempotent`, is `never`"]
    );
    assert_eq!(
        after(&[("small", "x-rate-limit: 5", "x-rate-limit: 6")]),
        ["documented `small::MakeThing` (`POST /v3/small/things`): `x-rate-limit` was 5, is 6"]
    );
}

#[test]
fn caller_that_is_another_is_breaking() {
    let event = [("small", "    x-deduplicate-by: id\n", "    x-deduplicate-by: id\n    x-caller: brand\n")];
    assert_eq!(
        after(&event),
        ["wire_changed `small::Event::SmallDone` (`SMALL.DONE`): was sent to a merchant, is sent to a brand"]
    );
    let of_a_brand = |document, description| (document, description, format!("{description}, x-caller: brand"));
    let whole = ["A small document.", "Another document."];
    let whole = [of_a_brand("small", whole[0]), of_a_brand("other", whole[1])];
    let found = after(&whole.each_ref().map(|(document, from, to)| (*document, *from, to.as_str())));
    let line = "wire_changed `small::Ping` (`POST /v3/small/ping`): was called by a merchant, is called by a brand";
    assert!(found.iter().any(|it| it == line), "{found:#?}");
}

#[test]
fn pages_that_are_lost_or_go_by_other_names_are_breaking() {
    let pages = "      x-pagination: { offset: offset, limit: limit, items: data }\n";
    let lost = [("small", pages, "")];
    assert_eq!(after(&lost), ["ability_lost `small::ListThings` (`GET /v3/small/things`): not read in pages any more"]);
    assert_eq!(before(&lost), ["ability_gained `small::ListThings` (`GET /v3/small/things`): read in pages"]);
    assert_eq!(
        after(&[("small", pages, &pages.replace("offset: offset, limit: limit", "offset: limit, limit: offset"))]),
        [
            "wire_changed `small::ListThings` (`GET /v3/small/things`): its pages went by `offset`, `limit`, `data`, `no count`, go by `limit`, `offset`, `data`, `no count`"
        ]
    );
}

#[test]
fn states_that_are_final_by_others_are_breaking() {
    let poll = "      x-poll: { state: state, final: [DONE] }\n";
    let lost = [("small", poll, "")];
    let it = "`small::QueryPart` (`GET /v3/small/things/{}/parts/{}`)";
    assert_eq!(after(&lost), [format!("ability_lost {it}: no state to wait for any more")]);
    assert_eq!(before(&lost), [format!("ability_gained {it}: has a state to wait for")]);
    assert_eq!(
        after(&[("small", "final: [DONE]", "final: [DONE, OPEN]")]),
        [format!("finals_changed {it}: was settled by `Done`, is settled by `Done`, `Open`")]
    );
    let other = "        label: { type: string, maxLength: 10, example: l }\n";
    let (old, new) = (
        changed(&[("small", other, "        label: { $ref: '#/components/schemas/State' }\n")]),
        changed(&[
            ("small", other, "        label: { $ref: '#/components/schemas/State' }\n"),
            ("small", "state: state,", "state: label,"),
        ]),
    );
    assert_eq!(lines(&old, &new), [format!("finals_changed {it}: its state was `state`, is `label`")]);
}

#[test]
fn body_of_another_form_is_another_on_the_wire() {
    let body = "      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string, example: a } } } } } }\n";
    let ping = "      operationId: ping\n";
    assert_eq!(
        after(&[("small", ping, &format!("{ping}{body}"))]),
        [
            "wire_changed `small::Ping` (`POST /v3/small/ping`): sent no body, sends JSON",
            "added `small::Ping::a` (`a`): added",
        ]
    );
}

#[test]
fn codes_that_are_listed_are_not_breaking_and_another_outcome_is() {
    let it = "`small::QueryPart` (`GET /v3/small/things/{}/parts/{}`)";
    let listed = [("small", "x-errors: [GONE, BUSY#small]", "x-errors: [GONE]")];
    assert_eq!(after(&listed), [format!("codes_listed {it}: its own error codes no more: `BUSY#small`")]);
    assert_eq!(before(&listed), [format!("codes_listed {it}: its own error codes, new: `BUSY#small`")]);
    assert_eq!(
        after(&[("small", "x-errors: [GONE, BUSY#small]", "x-errors: [GONE, BUSY]")]),
        [format!("outcome_changed {it}: its code `BUSY#small` is `BUSY` now")]
    );
    assert_eq!(
        after(&[("errors", "    outcome: unknown\n", "    outcome: refused\n")]),
        ["outcome_changed `errors::BUSY_SMALL` (`BUSY#small`): its outcome was `Unknown`, is `Refused`"]
    );
    assert_eq!(
        after(&[("errors", "    repeat: never\n", "    repeat: later\n")]),
        ["outcome_changed `ErrorCode::Gone` (`GONE`): its repetition was `Never`, is `Later`"]
    );
}

const CODES: &str = "  GONE:\n";
const LISTED: &str = "x-errors: [GONE, BUSY#small]";

/// Documents in which `NO_AUTH` is common and refused, and the query lists these codes.
fn listing(codes: &str) -> wechatpay_codegen::Sources {
    let entry = |key: &str, more: &str, outcome: &str, repeat: &str| {
        format!(
            "  {key}:\n{more}    meaning: {{ en: No., zh: 否。 }}\n    remedy: {{ en: Stop., zh: 停。 }}\n    outcome: {outcome}\n    repeat: {repeat}\n    source: the tests\n"
        )
    };
    let all = [
        entry("NO_AUTH", "    spellings: [NOAUTH]\n    common: true\n", "refused", "never"),
        entry("NO_AUTH#maybe", "", "unknown", "after_query"),
        entry("NO_AUTH#later", "", "refused", "later"),
        entry("NO_AUTH#same", "", "refused", "never"),
        entry("'*#small'", "", "unknown", "after_query"),
        entry("'*#no'", "", "refused", "never"),
    ];
    changed(&[("errors", CODES, &(all.concat() + CODES)), ("small", LISTED, &format!("x-errors: [{codes}]"))])
}

#[test]
fn code_that_decides_where_another_did_is_told_by_what_both_say() {
    let it = "`small::QueryPart` (`GET /v3/small/things/{}/parts/{}`)";
    let (refused, unknown) = ("the outcome was `Refused`, is `Unknown`", "the outcome was `Unknown`, is `Refused`");
    let (never, query) = ("the repetition was `Never`, is `AfterQuery`", "the repetition was `AfterQuery`, is `Never`");
    let decided = |code: &str, was: &str, is: &str, what: &str| {
        format!("outcome_changed {it}: {code} was decided by {was}, is decided by {is}: {what}")
    };
    let listed = |key: &str| format!("codes_listed {it}: its own error codes, new: `{key}`");
    let unlisted = |key: &str| format!("codes_listed {it}: its own error codes no more: `{key}`");
    let (auth, common) = ("`NO_AUTH`", "the common `NO_AUTH`");
    for (old, new, expected) in [
        ("", "NO_AUTH#maybe", decided(auth, common, "`NO_AUTH#maybe`", &format!("{refused}, {never}"))),
        ("NO_AUTH#maybe", "", decided(auth, "`NO_AUTH#maybe`", common, &format!("{unknown}, {query}"))),
        ("", "NO_AUTH#later", decided(auth, common, "`NO_AUTH#later`", "the repetition was `Never`, is `Later`")),
        ("", "NO_AUTH#same", listed("NO_AUTH#same")),
        ("NO_AUTH#same", "", unlisted("NO_AUTH#same")),
        ("", "NO_AUTH", listed("NO_AUTH")),
        ("", "'*#small'", decided(auth, common, "`*#small`", &format!("{refused}, {never}"))),
        ("'*#small'", "", decided(auth, "`*#small`", common, &format!("{unknown}, {query}"))),
        ("", "'*#no'", listed("*#no")),
        ("NO_AUTH, '*#small'", "NO_AUTH", unlisted("*#small")),
        ("'*#small'", "'*#small', GONE", decided("`GONE`", "`*#small`", "`GONE`", &format!("{unknown}, {query}"))),
        ("'*#small'", "'*#small', NO_AUTH#maybe", listed("NO_AUTH#maybe")),
        ("'*#small'", "'*#no'", format!("outcome_changed {it}: its code `*#small` is `*#no` now")),
        ("", "GONE", listed("GONE")),
        (
            "GONE",
            "",
            decided(
                "`GONE`",
                "`GONE`",
                "nothing",
                "the outcome was `Refused`, is not known, the repetition was `Never`, is not known",
            ),
        ),
        (
            "NO_AUTH, '*#no'",
            "NO_AUTH",
            decided(
                "any other code",
                "`*#no`",
                "nothing",
                "the outcome was `Refused`, is not known, the repetition was `Never`, is not known",
            ),
        ),
    ] {
        assert_eq!(lines(&listing(old), &listing(new)), [expected], "[{old}] [{new}]");
    }
}

#[test]
fn code_that_is_not_common_any_more_is_breaking_unless_it_said_nothing() {
    let with = |more: &str, outcome: &str, repeat: &str| {
        let entry = format!(
            "  LATE:\n{more}    meaning: {{ en: Late., zh: 迟。 }}\n    remedy: {{ en: Ask., zh: 问。 }}\n    outcome: {outcome}\n    repeat: {repeat}\n    source: the tests\n"
        );
        changed(&[("errors", CODES, &format!("{entry}{CODES}"))])
    };
    let common = "    common: true\n";
    for (outcome, repeat, kind) in [
        ("refused", "later", "outcome_changed"),
        ("pending", "after_query", "outcome_changed"),
        ("unknown", "same_parameters", "outcome_changed"),
        ("unknown", "after_query", "codes_listed"),
    ] {
        let found = lines(&with(common, outcome, repeat), &with("", outcome, repeat));
        assert_eq!(found, [format!("{kind} `ErrorCode::Late` (`LATE`): not common to all operations any more")]);
    }
}

#[test]
fn code_added_is_not_breaking_and_removed_is() {
    let lost = "  LOST:\n    status: [404]\n    meaning: { en: Lost., zh: 丢。 }\n    remedy: { en: Stop., zh: 停。 }\n    outcome: refused\n    repeat: never\n    source: the tests\n";
    let more = [("errors", "  GONE:\n", &*format!("{lost}  GONE:\n"))];
    assert_eq!(after(&more), ["added `ErrorCode::Lost` (`LOST`): added"]);
    assert_eq!(before(&more), ["removed `ErrorCode::Lost` (`LOST`): removed"]);
    let spelt = [("errors", "spellings: [VANISHED]", "spellings: [VANISHED, AWAY]")];
    assert_eq!(after(&spelt), ["codes_listed `ErrorCode::Gone` (`GONE`): `AWAY` is a spelling of it"]);
    assert_eq!(before(&spelt), ["removed `ErrorCode::Gone` (`GONE`): `AWAY` is not a spelling of it any more"]);
    assert_eq!(
        after(&[("errors", "status: [404]", "status: [404, 410]")]),
        ["codes_listed `ErrorCode::Gone` (`GONE`): its statuses were [404], are [404, 410]"]
    );
    assert_eq!(
        after(&[("errors", "    status: [429]\n", "    status: [429]\n    common: true\n")]),
        ["codes_listed `ErrorCode::Busy` (`BUSY`): common to all operations now"]
    );
    assert_eq!(
        after(&[("errors", "  FROZEN: {", "  MELTED: {")]),
        [
            "documented `errors::FAIL_REASONS` (`FROZEN`): not explained any more",
            "documented `errors::FAIL_REASONS` (`MELTED`): explained",
        ]
    );
}
