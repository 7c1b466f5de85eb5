//! B1, B8 and B10.

use serde_json::json;

use super::*;
use crate::readiness::{Invocation, rows::Practice};

fn right() -> Invocation {
    Invocation {
        out_trade_no: "A".to_owned(),
        is_right: true,
        has_wrong_line: false,
        is_another_way: false,
        has_expired: false,
    }
}

fn wrong() -> Invocation {
    Invocation { is_right: false, ..right() }
}

fn is_shown(script: &Script, id: &str) -> bool {
    script.model.rows().iter().any(|row| row.id == id)
}

#[test]
fn b1_concerns_who_places_orders_that_are_invoked_with_a_signature() {
    let mut script = Script::default();
    script.native("A", Gets::Success);
    assert!(!is_shown(&script, "B1"));
    script.order("B", Gets::Success);
    assert!(is_shown(&script, "B1"));
}

#[test]
fn b1_and_b8_right_parameters_are_seen() {
    let mut script = Script::default();
    script.model.invoked(&right());
    assert_eq!([script.state("B1"), script.state("B8")], [Seen, Seen]);
    assert_eq!(script.evidence("B1"), [Evidence::OutTradeNo("A".to_owned())]);
}

#[test]
fn b1_a_wrong_fourth_line_is_violated_and_any_other_mistake_is_not() {
    for (has_wrong_line, expected) in [(true, Violated), (false, NotSeen)] {
        let mut script = Script::default();
        script.model.invoked(&Invocation { has_wrong_line, ..wrong() });
        assert_eq!(script.state("B1"), expected);
    }
}

#[test]
fn b8_the_way_of_another_kind_is_violated() {
    let mut script = Script::default();
    script.model.invoked(&Invocation { is_another_way: true, ..wrong() });
    assert_eq!([script.state("B8"), script.state("B1")], [Violated, NotSeen]);
}

#[test]
fn b8_an_answer_with_the_address_of_the_order_is_seen_and_one_without_is_not() {
    let page = r#"<img alt="weixin://wxpay/bizpayurl?pr=A&amp;x=1">"#;
    for (answer, expected) in [
        (r#"{"code_url": "weixin:\/\/wxpay\/bizpayurl?pr=A&x=1"}"#, Seen),
        (page, Seen),
        (r#"{"code_url": "weixin://wxpay/bizpayurl?pr=A\u0026x=1"}"#, Seen),
        (r#"{"code_url": "weixin://wxpay/bizpayurl?pr\u003dA\u0026x\u003d1"}"#, Seen),
        (r#"{"code_url": "weixin://wxpay/bizpayurl?pr=B"}"#, NotSeen),
        ("A", NotSeen),
    ] {
        let mut script = Script::default();
        script.model.begins(Provoked::Order);
        script.native("A&x=1", Gets::Success);
        script.model.answered(true, answer);
        assert_eq!(script.state("B8"), expected, "{answer}");
    }
}

#[test]
fn b8_the_prepay_id_in_an_answer_is_not_enough() {
    let mut script = Script::default();
    script.model.begins(Provoked::Order);
    script.order("A", Gets::Success);
    script.model.answered(true, "prepay-A");
    assert_eq!(script.state("B8"), NotSeen, "it has to be signed");
}

#[test]
fn b10_another_way_to_pay_for_the_same_order_is_seen() {
    let mut script = Script::default();
    let body = json!({"out_trade_no": "A", "amount": {"total": 100}});
    let place = |script: &mut Script, way: &str| {
        script.call("POST", "/v3/pay/transactions/h5", body.clone(), json!({"h5_url": way}), Gets::Success)
    };
    let first = place(&mut script, "https://127.0.0.1/1");
    place(&mut script, "https://127.0.0.1/1");
    assert!(!is_shown(&script, "B10"), "it was good still");
    let second = place(&mut script, "https://127.0.0.1/2");
    assert_eq!(script.state("B10"), Seen);
    assert_eq!(script.evidence("B10"), [Evidence::Call(first), Evidence::Call(second)]);
}

#[test]
fn b10_an_invocation_of_what_has_expired_is_violated() {
    let mut script = Script::default();
    assert!(!is_shown(&script, "B10"));
    script.model.invoked(&Invocation { has_expired: true, ..wrong() });
    assert_eq!(script.state("B10"), Violated);
    assert!(is_shown(&script, "B10"));
}

#[test]
fn practices_show_rows_and_count_as_news() {
    let mut script = Script::default();
    let before = script.model.verdicts.version();
    script.model.practises(Practice::Sharing);
    let after = script.model.verdicts.version();
    script.model.practises(Practice::Sharing);
    assert!(after > before && script.model.verdicts.version() == after);
    assert!(is_shown(&script, "S1") && !is_shown(&script, "S5"));
}
