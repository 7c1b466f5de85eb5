//! B15, B16 and B17.

use serde_json::json;

use super::*;

const PARTS: [&str; 2] = ["C1", "C2"];

impl Script {
    fn combine(&mut self, number: &str, parts: &[&str], gets: Gets) -> u64 {
        let part = |part: &&str| json!({"out_trade_no": part, "amount": {"total_amount": 1}});
        let body = json!({"combine_out_trade_no": number, "sub_orders": parts.iter().map(part).collect::<Vec<_>>()});
        self.call("POST", "/v3/combine-transactions/native", body, json!({}), gets)
    }

    fn combined_and_paid(&mut self) {
        self.combine("C", &PARTS, Gets::Success);
        let part = |part: &str| json!({"out_trade_no": part, "transaction_id": format!("4200-{part}")});
        let resource = json!({
            "combine_out_trade_no": "C", "combine_transaction_id": "4200-C", "sub_orders": PARTS.map(part),
        });
        self.delivered("1", &resource, Sealing::Right, Some(204), SOON);
    }

    fn refund_by(&mut self, name: &str, of: &str, gets: Gets) -> u64 {
        let body = json!({"out_refund_no": format!("R-{of}"), name: of, "amount": {"refund": 1, "total": 1}});
        self.call("POST", "/v3/refund/domestic/refunds", body, json!({}), gets)
    }
}

#[test]
fn b15_each_part_was_acted_upon_is_seen() {
    let mut script = Script::default();
    script.combined_and_paid();
    script.model.handled("C1", 1);
    assert_eq!(script.state("B15"), NotSeen);
    script.model.handled("C2", 1);
    assert_eq!(script.state("B15"), Seen);
    assert_eq!(script.evidence("B15"), [Evidence::Notification("1".to_owned())]);
}

#[test]
fn b15_one_part_was_acted_upon_and_another_not_is_violated() {
    for order in [[("C1", 1), ("C2", 0)], [("C1", 0), ("C2", 1)]] {
        let mut script = Script::default();
        script.combined_and_paid();
        order.iter().for_each(|(part, times)| script.model.handled(part, *times));
        assert_eq!(script.state("B15"), Violated);
    }
}

#[test]
fn b15_who_counts_no_parts_and_who_has_not_taken_the_callback_show_nothing() {
    let mut script = Script::default();
    script.combined_and_paid();
    PARTS.iter().for_each(|part| script.model.handled(part, 0));
    assert_eq!(script.state("B15"), NotSeen);
    let mut script = Script::default();
    script.combine("C", &PARTS, Gets::Success);
    PARTS.iter().for_each(|part| script.model.handled(part, 1));
    assert_eq!(script.state("B15"), NotSeen);
}

#[test]
fn b16_a_refund_of_a_part_is_seen_and_of_the_whole_is_violated() {
    for (name, of, expected) in [
        ("out_trade_no", "C1", Seen),
        ("transaction_id", "4200-C2", Seen),
        ("out_trade_no", "C", Violated),
        ("transaction_id", "4200-C", Violated),
        ("out_trade_no", "another", NotSeen),
    ] {
        let mut script = Script::default();
        script.combined_and_paid();
        script.refund_by(name, of, Gets::Success);
        assert_eq!(script.state("B16"), expected, "{name} {of}");
    }
}

#[test]
fn b16_a_part_with_the_number_of_the_whole_is_a_part() {
    let mut script = Script::default();
    script.combine("C", &["C", "D"], Gets::Success);
    script.refund_by("out_trade_no", "C", Gets::Success);
    assert_eq!(script.state("B16"), Seen);
}

#[test]
fn b16_a_refund_of_a_part_that_is_refused_is_not_seen() {
    let mut script = Script::default();
    script.combined_and_paid();
    script.refund_by("out_trade_no", "C1", Gets::Refusal("NOT_ENOUGH"));
    assert_eq!(script.state("B16"), NotSeen);
}

#[test]
fn b17_two_combined_orders_are_seen_and_one_twice_is_not() {
    let mut script = Script::default();
    script.combine("C", &PARTS, Gets::Success);
    script.combine("C", &PARTS, Gets::Success);
    assert_eq!(script.state("B17"), NotSeen);
    script.combine("D", &["D1"], Gets::Success);
    assert_eq!(script.state("B17"), Seen);
}

#[test]
fn b17_a_number_that_was_used_before_is_violated() {
    const USED: Gets = Gets::Refusal("OUT_TRADE_NO_USED");
    for (number, parts) in
        [("D", &["D1", "C2"][..]), ("C", &["D1"]), ("C1", &["D1"]), ("D", &["A"]), ("D", &["E", "E"])]
    {
        let mut script = Script::default();
        script.order("A", Gets::Success);
        script.combine("C", &PARTS, Gets::Success);
        script.combine(number, parts, USED);
        assert_eq!(script.state("B17"), Violated, "{number} {parts:?}");
    }
}

#[test]
fn b17_a_number_of_a_refund_or_a_sharing_is_not_that_of_an_order() {
    let mut script = Script::default();
    script.refund("D", "A", 10, Gets::Success);
    let sharing = json!({"out_order_no": "D1", "transaction_id": "4200-A", "receivers": []});
    script.call("POST", "/v3/profitsharing/orders", sharing, json!({}), Gets::Success);
    script.combine("D", &["D1"], Gets::Refusal("OUT_TRADE_NO_USED"));
    assert_eq!(script.state("B17"), NotSeen);
}

#[test]
fn b17_a_refusal_for_another_reason_is_not_violated() {
    for (number, parts, gets) in [
        ("D", &["D1", "C2"][..], Gets::OnDemand("OUT_TRADE_NO_USED")),
        ("D", &["D1", "C2"], Gets::Refusal("PARAM_ERROR")),
        ("D", &["D1", "D2"], Gets::Refusal("OUT_TRADE_NO_USED")),
        // With other parameters, but its own numbers.
        ("C", &PARTS, Gets::Refusal("OUT_TRADE_NO_USED")),
        ("C", &["C2", "C1"], Gets::Refusal("OUT_TRADE_NO_USED")),
    ] {
        let mut script = Script::default();
        script.combine("C", &PARTS, Gets::Success);
        script.combine(number, parts, gets);
        assert_eq!(script.state("B17"), NotSeen, "{number} {parts:?}");
    }
}
