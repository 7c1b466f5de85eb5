//! I1 to I29.

use serde_json::json;

use super::*;
use crate::refusal::{NOT_DECRYPTED, NOT_DECRYPTED_BY_SM2, WRONG_SERIAL};

const ORDERS: &str = "/v3/med-ins/orders";

/// A mixed order with this number, for a bill, whose sums are right.
fn mixed(number: &str, serial_no: &str) -> Value {
    json!({
        "mix_pay_type": "CASH_AND_INSURANCE", "out_trade_no": number, "serial_no": serial_no, "appid": "wx1",
        "openid": "o", "payer": {"name": "ciphertext"}, "prepay_id": format!("prepay-{number}"),
        "pay_order_id": "ORD", "total_fee": 202_000, "med_ins_gov_fee": 100_000, "med_ins_self_fee": 45_000,
        "med_ins_other_fee": 5_000, "med_ins_cash_fee": 50_000, "wechat_pay_cash_fee": 42_000,
        "cash_add_detail": [{"cash_add_fee": 2_000}], "cash_reduce_detail": [{"cash_reduce_fee": 10_000}],
        "callback_url": URL,
    })
}

/// The same with this at a name.
fn with(name: &str, value: Value) -> Value {
    let mut order = mixed("A", "S");
    order[name] = value;
    order
}

/// The same without these.
fn without(names: &[&str]) -> Value {
    let mut order = mixed("A", "S");
    names.iter().for_each(|name| drop(order.as_object_mut().expect("an object").remove(*name)));
    order
}

impl Script {
    fn mixes(&mut self, order: Value, gets: Gets) -> u64 {
        let told = json!({"mix_trade_no": format!("M-{}", order["out_trade_no"].as_str().expect("a number"))});
        self.call("POST", ORDERS, order, told, gets)
    }

    /// The order of the cash part, whose prepay_id is named for it.
    fn places_cash_part(&mut self, number: &str, payer: [&str; 2]) -> u64 {
        let body = json!({"out_trade_no": number, "appid": payer[0], "payer": {"openid": payer[1]}});
        let told = json!({"prepay_id": format!("prepay-{number}")});
        self.call("POST", "/v3/pay/transactions/jsapi", body, told, Gets::Success)
    }

    fn asks_about_mixed(&mut self, number: &str, gets: Gets) -> u64 {
        self.call("GET", &format!("{ORDERS}/out-trade-no/{number}"), Value::Null, json!({}), gets)
    }

    fn hears_of_mixed(&mut self, id: &str, resource: &Value, url: &str, gets: (u16, u64)) {
        let callback = callback(id, resource, Sealing::Right);
        let callback = Callback { event_type: "MEDICAL_INSURANCE.SUCCESS", url, ..callback };
        self.model.sends(&callback, self.at_ms);
        self.model.sent(&callback, Some(gets.0), Some(Duration::from_millis(gets.1)));
    }

    fn rows_of_insurance(&self) -> Vec<&'static str> {
        self.model.rows().into_iter().map(|row| row.id).filter(|id| id.starts_with('I')).collect()
    }
}

/// What an order that was accepted shows of a row.
fn shows(order: Value, row: &str) -> RowState {
    let mut script = Script::default();
    script.mixes(order, Gets::Success);
    script.state(row)
}

#[test]
fn rows_of_medical_insurance_appear_with_what_is_done() {
    let mut script = Script::default();
    script.places_cash_part("A", ["wx1", "o"]);
    assert_eq!(script.rows_of_insurance(), [""; 0]);
    script.asks_about_mixed("A", Gets::Refusal("NOT_FOUND"));
    let all = ["I1", "I4", "I5", "I6", "I7", "I9", "I11", "I12", "I13", "I14", "I16", "I29"];
    assert_eq!(script.rows_of_insurance(), all);
    script.mixes(with("relative", json!({"name": "ciphertext"})), Gets::Success);
    script.mixes(mixed("B", "S"), Gets::Success);
    script.call("POST", "/v3/med-ins/refunds/notify?mix_trade_no=M", json!({}), Value::Null, Gets::Success);
    assert_eq!(script.rows_of_insurance().len(), 15);
}

#[test]
fn a_strangers_mixed_order_and_one_that_is_refused_are_neither() {
    let wrong = with("total_fee", json!(1));
    let mut call = received(1, "POST", ORDERS, &wrong, &json!({}));
    (call.signature_matched, call.status) = (Some(false), Some(401));
    assert!(Call::read(&call).is_none());
    for gets in [Gets::Refusal("PARAM_ERROR"), Gets::OnDemand("RULE_LIMIT"), BUSY, LOST, FORGED] {
        let mut script = Script::default();
        script.mixes(wrong.clone(), gets);
        let judged = script.model.rows().into_iter().filter(|row| row.state != NotSeen);
        assert_eq!(judged.map(|row| row.id).collect::<Vec<_>>(), [""; 0]);
    }
}

#[test]
fn a_mixed_order_with_any_text_or_number_in_any_field_is_judged_without_a_panic() {
    let names: Vec<String> = mixed("A", "S").as_object().expect("an object").keys().cloned().collect();
    for name in &names {
        for value in
            [json!(null), json!(""), json!(i64::MAX), json!(i64::MIN), json!("\u{0}é"), json!([[{}], 1]), json!({})]
        {
            let mut script = Script::default();
            let order = with(name, value);
            let told = json!({"mix_trade_no": {"a": 1}});
            script.call("POST", ORDERS, order.clone(), told, Gets::Success);
            script.hears_of_mixed("N", &order, URL, (204, 1));
            script.model.handled_mixed("A", u64::MAX);
        }
    }
}

#[test]
fn i1_an_order_that_was_accepted_is_seen_and_its_refusals_are_violated_by_their_reasons() {
    assert_eq!(shows(mixed("A", "S"), "I1"), Seen);
    for (issue, message, expected) in [
        (NOT_DECRYPTED, "", Violated),
        (NOT_DECRYPTED_BY_SM2, "", Violated),
        ("", WRONG_SERIAL, Violated),
        ("is too long", "", NotSeen),
    ] {
        let refused = json!({"code": "PARAM_ERROR", "message": message, "detail": {"issue": issue}});
        let mut call = received(1, "POST", ORDERS, &mixed("A", "S"), &refused);
        call.status = Some(400);
        let mut model = Model::default();
        model.called(&Call::read(&call).expect("a call"), 0);
        assert_eq!(model.state("I1"), expected);
        call.faults = vec!["error=PARAM_ERROR".to_owned()];
        let mut model = Model::default();
        model.called(&Call::read(&call).expect("a call"), 0);
        assert_eq!(model.state("I1"), NotSeen, "it was asked for");
    }
}

#[test]
fn what_was_refused_because_it_does_not_go_together_is_violated_and_nothing_of_it_seen() {
    for (order, code, row) in [
        (with("total_fee", json!(202_001)), "RULE_LIMIT", "I4"),
        (with("med_ins_cash_fee", json!(1)), "RULE_LIMIT", "I5"),
        (with("mix_pay_type", json!("CASH_ONLY")), "PARAM_ERROR", "I6"),
        (without(&["openid"]), "PARAM_ERROR", "I16"),
        (with("pay_for_relatives", json!(true)), "PARAM_ERROR", "I17"),
    ] {
        let mut script = Script::default();
        for gets in [Gets::OnDemand("RULE_LIMIT"), Gets::OnDemand("PARAM_ERROR"), Gets::Refusal("INVALID_REQUEST")] {
            script.mixes(order.clone(), gets);
        }
        assert_eq!(script.state(row), NotSeen, "it was refused for something else");
        let refused = script.mixes(order, Gets::Refusal(code));
        let judged = script.model.rows().into_iter().filter(|row| row.state != NotSeen);
        let judged: Vec<_> = judged.map(|row| (row.id, row.state)).collect();
        assert_eq!((judged, script.evidence(row)), (vec![(row, Violated)], vec![Evidence::Call(refused)]));
    }
}

#[test]
fn i4_the_total_is_judged_by_the_sum_of_its_parts() {
    for (order, expected) in [
        (mixed("A", "S"), Seen),
        (with("total_fee", json!(202_001)), Violated),
        (with("med_ins_gov_fee", json!(100_001)), Violated),
        (with("cash_reduce_detail", json!([])), Violated),
        (with("total_fee", json!("202000")), NotSeen),
        (json!({"out_trade_no": "A", "total_fee": 100, "wechat_pay_cash_fee": 100}), Seen),
    ] {
        assert_eq!(shows(order.clone(), "I4"), expected, "{order}");
    }
}

#[test]
fn i5_the_cash_is_judged_by_what_the_settlement_leaves() {
    for (order, expected) in [
        (mixed("A", "S"), Seen),
        (with("wechat_pay_cash_fee", json!(50_000)), Violated),
        (with("cash_add_detail", json!([])), Violated),
        (without(&["med_ins_cash_fee"]), NotSeen),
    ] {
        assert_eq!(shows(order.clone(), "I5"), expected, "{order}");
    }
}

#[test]
fn i6_the_parts_are_judged_by_the_type() {
    let of_type = |name: &str, mut order: Value| {
        order["mix_pay_type"] = json!(name);
        order
    };
    let insurance = ["pay_order_id", "med_ins_gov_fee", "med_ins_self_fee", "med_ins_other_fee"];
    let cash = ["prepay_id", "wechat_pay_cash_fee"];
    for (order, expected) in [
        (mixed("A", "S"), Seen),
        (without(&["prepay_id"]), Violated),
        (without(&["pay_order_id"]), Violated),
        (of_type("CASH_ONLY", without(&insurance)), Seen),
        (of_type("CASH_ONLY", mixed("A", "S")), Violated),
        (of_type("CASH_ONLY", without(&["pay_order_id"])), Violated),
        (of_type("INSURANCE_ONLY", without(&cash)), Seen),
        (of_type("INSURANCE_ONLY", without(&["prepay_id"])), Violated),
        (of_type("INSURANCE_ONLY", mixed("A", "S")), Violated),
        (of_type("UNKNOWN_MIX_PAY_TYPE", mixed("A", "S")), NotSeen),
    ] {
        assert_eq!(shows(order.clone(), "I6"), expected, "{order}");
    }
}

#[test]
fn i7_the_number_is_judged_by_that_of_the_cash_part() {
    let mut script = Script::default();
    script.mixes(mixed("A", "S"), Gets::Success);
    script.mixes(without(&["prepay_id"]), Gets::Success);
    assert_eq!(script.state("I7"), NotSeen, "whose the prepay_id is, nobody knows");
    let cash = script.places_cash_part("B", ["wx1", "o"]);
    let placed = script.mixes(mixed("B", "T"), Gets::Success);
    assert_eq!(script.state("I7"), Seen);
    assert_eq!(script.evidence("I7"), [cash, placed].map(Evidence::Call));
    let mut other = mixed("C", "U");
    other["prepay_id"] = json!("prepay-B");
    script.mixes(other, Gets::Success);
    assert_eq!(script.state("I7"), Violated);
}

#[test]
fn i9_a_query_is_seen_unless_the_payment_was_heard_of() {
    for (status, expected) in [(500, Seen), (204, NotSeen)] {
        let mut script = Script::default();
        script.asks_about_mixed("A", Gets::Success);
        assert_eq!(script.state("I9"), NotSeen, "it is not placed");
        script.mixes(mixed("A", "S"), Gets::Success);
        script.hears_of_mixed("N", &mixed("A", "S"), URL, (status, 10));
        script.asks_about_mixed("A", BUSY);
        assert_eq!(script.state("I9"), NotSeen);
        script.asks_about_mixed("A", Gets::Success);
        assert_eq!(script.state("I9"), expected);
    }
    let mut script = Script::default();
    let placed = script.mixes(mixed("A", "S"), Gets::Success);
    let target = format!("{ORDERS}/mix-trade-no/M-A");
    let asked = script.call("GET", &target, Value::Null, json!({}), Gets::Success);
    assert_eq!(script.evidence("I9"), [placed, asked].map(Evidence::Call));
}

#[test]
fn i11_a_payment_of_another_amount_is_judged_by_what_was_acted_upon() {
    for (times, expected) in [(0, Seen), (1, Violated)] {
        let mut script = Script::default();
        script.mixes(mixed("A", "S"), Gets::Success);
        script.model.handled_mixed("A", times);
        assert_eq!(script.state("I11"), NotSeen, "nothing was told");
        script.hears_of_mixed("N", &with("med_ins_self_fee", json!(45_001)), URL, (204, 10));
        assert!(!script.model.took_mixed_payment("A"));
        script.model.handled_mixed("B", times);
        assert_eq!(script.state("I11"), NotSeen, "it is about another order");
        script.model.handled_mixed("A", times);
        assert_eq!(script.state("I11"), expected);
        assert_eq!(script.evidence("I11"), [Evidence::Notification("N".to_owned())]);
    }
    let mut script = Script::default();
    script.mixes(mixed("A", "S"), Gets::Success);
    script.hears_of_mixed("N", &with("total_fee", json!(1)), URL, (204, 10));
    script.hears_of_mixed("O", &mixed("A", "S"), URL, (204, 10));
    script.model.handled_mixed("A", 1);
    assert_eq!(script.state("I11"), NotSeen, "the right amount came too");
}

#[test]
fn i12_callbacks_are_judged_by_how_long_they_take() {
    for (took, expected) in [(10, Seen), (5_000, Violated)] {
        let mut script = Script::default();
        script.callback("1", "A", Sealing::Right, Some(204));
        assert_eq!(script.state("I12"), NotSeen, "another product");
        script.hears_of_mixed("2", &json!({}), URL, (204, took));
        assert_eq!(script.state("I12"), expected);
    }
}

#[test]
fn i13_an_address_is_judged_by_its_form_and_i14_by_where_it_leads() {
    for (url, status, i13, i14) in [
        (URL, 204, Seen, Seen),
        (URL, 500, NotSeen, NotSeen),
        (URL, 302, NotSeen, Violated),
        ("http://127.0.0.1:1/notify?a=b", 204, NotSeen, Seen),
    ] {
        let mut script = Script::default();
        script.hears_of_mixed("N", &json!({}), url, (status, 10));
        assert_eq!([script.state("I13"), script.state("I14")], [i13, i14], "{url} {status}");
    }
    assert_eq!(shows(with("callback_url", json!("https://example.com/notify?a=b")), "I13"), Violated);
    assert_eq!(shows(mixed("A", "S"), "I13"), NotSeen);
}

#[test]
fn forged_callbacks_of_medical_insurance_show_nothing_of_it() {
    let mut script = Script::default();
    script.mixes(mixed("A", "S"), Gets::Success);
    let resource = mixed("A", "S");
    let callback = Callback { event_type: "MEDICAL_INSURANCE.SUCCESS", ..callback("N", &resource, Sealing::Forged) };
    script.model.sends(&callback, script.at_ms);
    script.model.sent(&callback, Some(302), Some(Duration::from_secs(9)));
    assert_eq!(["I11", "I12", "I13", "I14"].map(|id| script.state(id)), [NotSeen; 4]);
    assert!(!script.model.took_mixed_payment("A"));
}

#[test]
fn i16_a_payer_is_judged_by_the_pair_and_by_that_of_the_cash_part() {
    let pair = |appid: &str, openid: &str| {
        let mut order = without(&["openid"]);
        (order[appid], order[openid]) = (json!("wx2"), json!("p"));
        order
    };
    assert_eq!(shows(mixed("A", "S"), "I16"), Seen);
    assert_eq!(shows(without(&["openid"]), "I16"), Violated);
    assert_eq!(shows(pair("sub_appid", "sub_openid"), "I16"), Seen);
    assert_eq!(shows(with("sub_openid", json!("p")), "I16"), Violated, "its AppID is missing");
    for (payer, expected) in [(["wx1", "o"], Seen), (["wx1", "other"], Violated), (["wx9", "o"], Violated)] {
        let mut script = Script::default();
        let cash = script.places_cash_part("A", payer);
        let placed = script.mixes(mixed("A", "S"), Gets::Success);
        assert_eq!(script.state("I16"), expected, "{payer:?}");
        assert_eq!(script.evidence("I16"), [cash, placed].map(Evidence::Call));
    }
    let mut script = Script::default();
    script.places_cash_part("A", ["wx9", "another"]);
    script.mixes(mixed("A", "S"), Gets::Success);
    assert_eq!(script.state("I16"), Seen, "under another AppID a user has another openid");
}

#[test]
fn i17_a_relative_is_named_exactly_where_one_is_paid_for() {
    let named = |pays_for: bool, is_named: bool| {
        let mut order = with("pay_for_relatives", json!(pays_for));
        if is_named {
            order["relative"] = json!({"name": "ciphertext"});
        }
        shows(order, "I17")
    };
    assert_eq!([named(true, true), named(true, false), named(false, true)], [Seen, Violated, Violated]);
    assert_eq!(named(false, false), NotSeen);
}

#[test]
fn i19_another_order_for_a_bill_is_judged_by_whether_the_cash_part_was_closed() {
    for (closes, expected) in [(true, Seen), (false, Violated)] {
        let mut script = Script::default();
        script.places_cash_part("A", ["wx1", "o"]);
        let first = script.mixes(mixed("A", "S"), Gets::Success);
        script.mixes(mixed("A", "S"), Gets::Success);
        script.mixes(mixed("B", "T"), Gets::Success);
        if closes {
            let target = "/v3/pay/transactions/out-trade-no/A/close";
            script.call("POST", target, json!({}), Value::Null, Gets::Success);
        }
        assert!(!script.rows_of_insurance().contains(&"I19"), "another bill");
        let second = script.mixes(mixed("C", "S"), Gets::Success);
        assert!(script.rows_of_insurance().contains(&"I19"));
        assert_eq!(script.state("I19"), expected);
        assert_eq!(script.evidence("I19"), [first, second].map(Evidence::Call));
    }
}

#[test]
fn i19_an_order_that_was_paid_or_whose_cash_part_is_not_known_is_neither() {
    for is_paid in [true, false] {
        let mut script = Script::default();
        if is_paid {
            script.places_cash_part("A", ["wx1", "o"]);
        }
        script.mixes(mixed("A", "S"), Gets::Success);
        if is_paid {
            script.hears_of_mixed("N", &mixed("A", "S"), URL, (204, 10));
        }
        script.mixes(mixed("B", "S"), Gets::Success);
        assert_eq!(script.state("I19"), NotSeen);
    }
    let mut script = Script::default();
    script.places_cash_part("A", ["wx1", "o"]);
    script.mixes(mixed("A", "S"), Gets::Success);
    script.query("A", "CLOSED", Gets::Success);
    script.mixes(mixed("B", "S"), Gets::Success);
    assert_eq!(script.state("I19"), Seen, "it was told that it is closed");
}

#[test]
fn i23_a_notice_is_seen_and_a_refund_of_the_cash_part_alone_is_not() {
    for bank in [true, false] {
        let mut script = Script::default();
        let order = if bank { with("sub_mchid", json!("1900000109")) } else { mixed("A", "S") };
        script.mixes(order, Gets::Success);
        let refunded = script.refund("R", "A", 1, Gets::Success);
        assert_eq!(script.state("I23"), NotSeen);
        assert_eq!(script.rows_of_insurance().contains(&"I23"), bank);
        if bank {
            assert_eq!(script.evidence("I23"), [Evidence::Call(refunded)]);
        }
        let target = "/v3/med-ins/refunds/notify?mix_trade_no=M-A";
        script.call("POST", target, json!({}), Value::Null, BUSY);
        assert_eq!(script.state("I23"), NotSeen);
        script.call("POST", target, json!({}), Value::Null, Gets::Success);
        assert_eq!(script.state("I23"), Seen);
    }
}

#[test]
fn i29_an_order_whose_call_failed_is_judged_by_what_follows() {
    let repeats = |gets, is_queried: bool, order: Value| {
        let mut script = Script::default();
        script.mixes(mixed("A", "S"), gets);
        if is_queried {
            script.asks_about_mixed("A", Gets::Refusal("NOT_FOUND"));
            assert_eq!(script.state("I29"), Seen);
        }
        script.mixes(order, Gets::Success);
        script.state("I29")
    };
    let again = with("payer", json!({"name": "another ciphertext"}));
    assert_eq!(repeats(BUSY, false, again.clone()), Seen);
    assert_eq!(repeats(FORGED, false, again.clone()), Seen);
    assert_eq!(repeats(LOST, false, again.clone()), NotSeen, "without a query");
    assert_eq!(repeats(LOST, true, again.clone()), Seen);
    assert_eq!(repeats(BUSY, false, with("total_fee", json!(1))), Violated);
    assert_eq!(repeats(LOST, true, with("total_fee", json!(1))), Violated);
    assert_eq!(repeats(LOST, false, mixed("B", "S")), Violated);
    assert_eq!(repeats(LOST, true, mixed("B", "S")), Seen);
    assert_eq!(repeats(LOST, false, mixed("B", "T")), NotSeen, "another bill");
    assert_eq!(repeats(Gets::Success, false, with("total_fee", json!(1))), NotSeen, "it was told");
}
