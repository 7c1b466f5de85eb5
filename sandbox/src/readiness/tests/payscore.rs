//! P2 to P24.

use serde_json::json;

use super::*;
use crate::records::{service_orders::refused, sharings::refused::NOT_MARKED};

const ORDERS: &str = "/v3/payscore/serviceorder";

/// An order with this number as it is told, completed with a total of 100 if it is so far.
fn told(number: &str, state: [&str; 3]) -> Value {
    let [state, description, collection] = state;
    let mut order = json!({"out_order_no": number, "state": state, "state_description": description});
    if !collection.is_empty() {
        order["total_amount"] = json!(100);
        order["collection"] = json!({"state": collection, "total_amount": 100});
    }
    if collection == "USER_PAID" {
        order["collection"]["details"] = json!([{"transaction_id": format!("4200-{number}")}]);
    }
    order
}

const CREATED: [&str; 3] = ["CREATED", "", ""];
const DOING: [&str; 3] = ["DOING", "USER_CONFIRM", ""];
const COMPLETED: [&str; 3] = ["DOING", "MCH_COMPLETE", "USER_PAYING"];
const PAID: [&str; 3] = ["DONE", "", "USER_PAID"];

impl Script {
    fn made(&mut self, number: &str) -> u64 {
        self.call("POST", ORDERS, json!({"out_order_no": number}), told(number, CREATED), Gets::Success)
    }

    fn asks(&mut self, number: &str, state: [&str; 3]) -> u64 {
        let target = format!("{ORDERS}?out_order_no={number}&service_id=1&appid=wx1");
        self.call("GET", &target, Value::Null, told(number, state), Gets::Success)
    }

    fn acts(&mut self, number: &str, act: &str, state: [&str; 3], gets: Gets) -> u64 {
        let body = json!({"total_amount": 100, "post_payments": [{"amount": 100}]});
        self.call("POST", &format!("{ORDERS}/{number}/{act}"), body, told(number, state), gets)
    }

    fn hears_as(&mut self, id: &str, event_type: &str, resource: &Value, sealing: Sealing, gets: (u16, u64)) {
        let callback = Callback { event_type, ..callback(id, resource, sealing) };
        self.model.sends(&callback, self.at_ms);
        self.model.sent(&callback, Some(gets.0), Some(Duration::from_millis(gets.1)));
    }

    fn hears(&mut self, number: &str, event: &str, sealing: Sealing, status: u16) {
        let state = if event == "USER_PAID" { PAID } else { DOING };
        let event_type = format!("PAYSCORE.{event}");
        self.hears_as(&format!("{number}-{event}"), &event_type, &told(number, state), sealing, (status, 10));
    }

    /// Told that it is confirmed, completed, and paid.
    fn paid(number: &str) -> Self {
        let mut script = Self::default();
        script.made(number);
        script.hears(number, "USER_CONFIRM", Sealing::Right, 204);
        script.acts(number, "complete", COMPLETED, Gets::Success);
        script.hears(number, "USER_PAID", Sealing::Right, 204);
        script
    }

    /// The callback of the payment comes twice at once, and once more.
    fn hears_copies(&mut self, number: &str) {
        let (id, resource) = (format!("{number}-USER_PAID"), told(number, PAID));
        let callback = Callback { event_type: "PAYSCORE.USER_PAID", ..callback(&id, &resource, Sealing::Right) };
        (0..2).for_each(|_| self.model.sends(&callback, self.at_ms));
        (0..2).for_each(|_| self.model.sent(&callback, Some(204), Some(SOON)));
        self.hears(number, "USER_PAID", Sealing::Right, 204);
    }

    fn moves(&mut self, path: &str, body: Value, gets: Gets) -> u64 {
        self.call("POST", path, body, json!({}), gets)
    }

    fn refunds(&mut self, number: &str, amount: i64, gets: Gets) -> u64 {
        let body = json!({
            "transaction_id": "4200-A", "out_refund_no": number, "amount": {"refund": amount, "total": 100},
        });
        self.moves("/v3/refund/domestic/refunds", body, gets)
    }

    fn rows_of_pay_score(&self) -> Vec<&'static str> {
        let rows = self.model.rows().into_iter().map(|row| row.id);
        rows.filter(|id| id.starts_with('P')).collect()
    }
}

#[test]
fn rows_of_pay_score_appear_with_the_first_call_about_a_service_order_and_for_what_is_done() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.call("GET", "/v3/payscore/permissions/openid/o", Value::Null, json!({}), Gets::Success);
    assert_eq!(script.rows_of_pay_score(), [""; 0]);
    script.asks("A", CREATED);
    let all = ["P2", "P3", "P4", "P5", "P8", "P9", "P10", "P11", "P23", "P24"];
    assert_eq!(script.rows_of_pay_score(), all);
    script.acts("A", "modify", COMPLETED, Gets::Success);
    script.acts("A", "sync", PAID, Gets::Success);
    script.moves(&format!("{ORDERS}/A/complete"), json!({"profit_sharing": true}), Gets::Success);
    let more = ["P2", "P3", "P4", "P5", "P8", "P9", "P10", "P11", "P16", "P20", "P22", "P23", "P24"];
    assert_eq!(script.rows_of_pay_score(), more);
}

#[test]
fn rows_of_pay_score_appear_for_a_partner_too() {
    let mut script = Script::default();
    let body = json!({"out_order_no": "A", "sub_mchid": "1"});
    script.call("POST", "/v3/payscore/partner/serviceorder", body, told("A", DOING), Gets::Success);
    // What a partner does is told without a body.
    let bill = json!({"total_amount": 100});
    script.call("POST", "/v3/payscore/partner/serviceorder/A/complete", bill, Value::Null, Gets::Success);
    assert_eq!(["P5", "P9"].map(|id| script.state(id)), [Seen; 2]);
    assert!(script.model.is_service_to_be_paid("A"));
}

#[test]
fn p2_forged_callbacks_of_both_kinds_that_were_refused_are_seen() {
    let mut script = Script::paid("A");
    script.hears("A", "USER_CONFIRM", Sealing::Forged, 401);
    assert_eq!(script.state("P2"), NotSeen, "that of the payment was not forged yet");
    script.hears("A", "USER_PAID", Sealing::Probe, 401);
    assert_eq!(script.state("P2"), NotSeen, "a probe can be told by its beginning");
    script.hears("A", "USER_PAID", Sealing::Forged, 401);
    assert_eq!(script.state("P2"), Seen);
}

#[test]
fn p2_another_kind_that_is_accepted_has_to_be_refused_too() {
    let mut script = Script::paid("A");
    script.hears("A", "USER_OPEN_SERVICE", Sealing::Right, 204);
    script.hears("A", "USER_CONFIRM", Sealing::Forged, 401);
    script.hears("A", "USER_PAID", Sealing::Forged, 401);
    assert_eq!(script.state("P2"), NotSeen);
    script.hears("A", "USER_OPEN_SERVICE", Sealing::Forged, 401);
    assert_eq!(script.state("P2"), Seen);
}

#[test]
fn p2_a_wrong_signature_that_was_accepted_is_violated() {
    for sealing in [Sealing::Forged, Sealing::Probe] {
        let mut script = Script::default();
        script.hears("A", "USER_OPEN_SERVICE", sealing, 204);
        assert_eq!(script.state("P2"), Violated);
    }
}

#[test]
fn p3_copies_of_a_payment_after_the_confirmation_are_judged_by_what_was_acted_upon() {
    for (times, expected) in [(0, NotSeen), (1, Seen), (2, Violated)] {
        let mut script = Script::paid("A");
        script.model.handled("A", times);
        assert_eq!(script.state("P3"), NotSeen, "there was no copy");
        script.hears_copies("A");
        script.model.handled("A", times);
        assert_eq!(script.state("P3"), expected, "{times}");
        assert_eq!(script.evidence("P3"), [Evidence::Notification("A-USER_PAID".to_owned())]);
    }
}

#[test]
fn p3_copies_of_a_payment_whose_confirmation_was_not_taken_show_nothing() {
    let mut script = Script::default();
    script.made("A");
    script.hears_copies("A");
    script.model.handled("A", 1);
    assert_eq!(script.state("P3"), NotSeen);
}

#[test]
fn p4_an_order_that_waits_and_is_queried_is_seen() {
    for state in [CREATED, DOING, ["EXPIRED", "", ""]] {
        let mut script = Script::default();
        let (made, asked) = (script.made("A"), script.asks("A", state));
        assert_eq!(script.state("P4"), Seen, "{state:?}");
        assert_eq!(script.evidence("P4"), [Evidence::Call(made), Evidence::Call(asked)]);
    }
}

#[test]
fn p4_an_order_that_the_program_knows_to_be_further_is_not_seen() {
    let mut script = Script::paid("A");
    script.asks("A", DOING);
    script.asks("B", CREATED);
    let made = told("C", DOING);
    script.call("POST", ORDERS, json!({"out_order_no": "C"}), made, Gets::Success);
    script.asks("C", DOING);
    script.made("D");
    script.acts("D", "cancel", ["", "", ""], Gets::Success);
    script.asks("D", ["REVOKED", "", ""]);
    assert_eq!(script.state("P4"), NotSeen);
}

#[test]
fn p5_a_total_that_was_refused_is_violated_and_one_that_was_accepted_seen() {
    for (gets, expected) in [
        (Gets::Success, Seen),
        (Gets::Because("PARAM_ERROR", refused::WRONG_TOTAL), Violated),
        (Gets::Because("PARAM_ERROR", "总金额不能大于订单风险金额"), NotSeen),
        (Gets::OnDemand("PARAM_ERROR"), NotSeen),
        (BUSY, NotSeen),
    ] {
        let mut script = Script::default();
        script.made("A");
        script.asks("A", DOING);
        script.acts("A", "complete", COMPLETED, gets);
        assert_eq!(script.state("P5"), expected);
    }
    let mut script = Script::default();
    let wrong = Gets::Because("PARAM_ERROR", refused::WRONG_TOTAL);
    script.moves(&format!("{ORDERS}/direct-complete"), json!({"out_order_no": "A"}), wrong);
    assert_eq!(script.state("P5"), Violated);
}

#[test]
fn p8_a_completed_order_that_was_left_until_it_was_paid_is_seen() {
    let mut script = Script::default();
    script.made("A");
    script.hears("A", "USER_CONFIRM", Sealing::Right, 204);
    let completed = script.acts("A", "complete", COMPLETED, Gets::Success);
    script.model.handled("A", 0);
    assert_eq!(script.state("P8"), NotSeen, "it is not paid yet");
    script.hears("A", "USER_PAID", Sealing::Right, 204);
    script.model.handled("A", 1);
    assert_eq!(script.state("P8"), Seen);
    assert_eq!(script.evidence("P8")[0], Evidence::Call(completed));
    let mut script = Script::paid("A");
    script.model.handled("A", 1);
    assert_eq!(script.state("P8"), NotSeen, "nobody asked before it was paid");
}

#[test]
fn p8_a_completed_order_that_was_acted_upon_before_it_is_paid_is_violated() {
    let mut script = Script::default();
    script.made("A");
    let asked = script.asks("A", COMPLETED);
    script.model.handled("A", 1);
    assert_eq!(script.state("P8"), Violated);
    assert_eq!(script.evidence("P8"), [Evidence::Call(asked)]);
}

#[test]
fn p8_an_order_whose_payment_was_on_its_way_is_not_violated() {
    let mut script = Script::default();
    script.made("A");
    script.acts("A", "complete", COMPLETED, Gets::Success);
    script.hears("A", "USER_PAID", Sealing::Right, 500);
    script.model.handled("A", 1);
    assert_eq!(script.state("P8"), NotSeen);
}

#[test]
fn p9_calls_that_the_known_state_allows_are_seen_and_blind_ones_are_not() {
    for (state, act, expected) in [
        (DOING, "complete", Seen),
        (CREATED, "complete", NotSeen),
        (CREATED, "cancel", Seen),
        (DOING, "cancel", Seen),
        (COMPLETED, "modify", Seen),
        (DOING, "modify", NotSeen),
        (COMPLETED, "complete", NotSeen),
    ] {
        let mut script = Script::default();
        script.made("A");
        script.asks("A", state);
        script.acts("A", act, ["", "", ""], Gets::Success);
        assert_eq!(script.state("P9"), expected, "{act} {state:?}");
    }
}

#[test]
fn p9_calls_that_were_refused_because_of_the_state_are_violated_unless_it_seemed_to_allow_them() {
    for (state, act, message, expected) in [
        (CREATED, "complete", refused::NOT_DOING, Violated),
        (COMPLETED, "complete", refused::COMPLETED_OTHERWISE, Violated),
        (PAID, "cancel", refused::NOT_TO_BE_CANCELLED, Violated),
        (DOING, "modify", refused::NOT_WAITING, Violated),
        (DOING, "complete", refused::NOT_DOING, NotSeen),
        (CREATED, "complete", refused::WRONG_TOTAL, NotSeen),
    ] {
        let mut script = Script::default();
        script.made("A");
        let asked = script.asks("A", state);
        let acted = script.acts("A", act, state, Gets::Because("INVALID_REQUEST", message));
        assert_eq!(script.state("P9"), expected, "{act} {state:?}");
        if expected == Violated {
            assert_eq!(script.evidence("P9"), [Evidence::Call(asked), Evidence::Call(acted)]);
        }
    }
}

#[test]
fn p10_refunds_are_judged_by_the_number_that_they_name() {
    let mut script = Script::paid("A");
    script.refunds("R", 1, Gets::Refusal("NOT_ENOUGH"));
    assert_eq!(script.state("P10"), NotSeen);
    script.refunds("R", 1, Gets::Success);
    assert_eq!(script.state("P10"), Seen);
    script.refund("S", "A", 1, Gets::Refusal("RESOURCE_NOT_EXISTS"));
    assert_eq!(script.state("P10"), Violated);
}

#[test]
fn p10_a_refund_of_an_order_with_the_number_of_a_service_order_is_not_violated() {
    let mut script = Script::paid("A");
    script.order("A", Gets::Success);
    script.refund("R", "A", 1, Gets::Success);
    assert_eq!(script.state("P10"), NotSeen);
}

#[test]
fn p11_more_than_was_paid_is_violated_once_something_went_back() {
    let more = Gets::Refusal("INVALID_REQUEST");
    for (first, gets, expected) in [
        (60, more, Violated),
        (50, more, NotSeen),
        (0, more, NotSeen),
        (60, Gets::OnDemand("INVALID_REQUEST"), NotSeen),
        (60, Gets::Refusal("NOT_ENOUGH"), NotSeen),
    ] {
        let mut script = Script::paid("A");
        if first > 0 {
            script.refunds("R", first, Gets::Success);
        }
        script.refunds("S", 50, gets);
        assert_eq!(script.state("P11"), expected, "{first}");
    }
    let mut script = Script::paid("A");
    script.refunds("R", 60, Gets::Success);
    let closed = json!({"out_refund_no": "R", "status": "CLOSED"});
    script.call("GET", "/v3/refund/domestic/refunds/R", Value::Null, closed, Gets::Success);
    script.refunds("S", 50, more);
    assert_eq!(script.state("P11"), NotSeen, "nothing went back");
}

#[test]
fn p11_an_order_that_is_refunded_and_not_refunded_again_is_seen() {
    let mut script = Script::paid("A");
    script.refunds("R", 100, Gets::Success);
    assert_eq!(script.model.left_of_service("A"), Some(0));
    let provoked = |is_refunded| Provoked::ServiceRefund { out_order_no: "A".to_owned(), is_refunded };
    script.model.begins(provoked(false));
    script.model.ends();
    assert_eq!(script.state("P11"), NotSeen);
    script.model.begins(provoked(true));
    script.model.ends();
    assert_eq!(script.state("P11"), Seen);
    assert_eq!(script.evidence("P11"), [Evidence::OutOrderNo("A".to_owned())]);
}

#[test]
fn p16_a_report_that_is_repeated_is_judged_by_what_it_says() {
    for (again, expected) in [(1, Seen), (2, Violated)] {
        let mut script = Script::paid("A");
        let report = |amount: i64| json!({"type": "Order_Paid", "detail": {"paid_amount": amount}});
        let path = format!("{ORDERS}/A/sync");
        script.moves(&path, report(1), LOST);
        assert_eq!(script.state("P16"), NotSeen);
        script.moves(&path, report(again), Gets::Success);
        assert_eq!(script.state("P16"), expected);
        script.moves(&path, report(3), Gets::Success);
        assert_eq!(script.state("P16"), expected, "what came of the one before is known");
    }
}

#[test]
fn p20_a_sharing_of_a_service_order_is_judged_by_whether_it_was_marked() {
    for (gets, expected) in [
        (Gets::Success, Seen),
        (Gets::Because("RULE_LIMIT", NOT_MARKED), Violated),
        (Gets::Refusal("NOT_ENOUGH"), NotSeen),
    ] {
        let mut script = Script::paid("A");
        let body = json!({"transaction_id": "4200-A", "out_order_no": "P", "receivers": []});
        script.moves("/v3/profitsharing/orders", body, gets);
        assert_eq!(script.state("P20"), expected);
    }
}

#[test]
fn p22_a_modification_is_judged_by_whether_it_was_downwards() {
    for (gets, expected) in [(Gets::Success, Seen), (Gets::Because("PARAM_ERROR", refused::HIGHER), Violated)] {
        let mut script = Script::default();
        script.made("A");
        script.asks("A", COMPLETED);
        script.acts("A", "modify", COMPLETED, gets);
        assert_eq!(script.state("P22"), expected);
    }
}

#[test]
fn p23_callbacks_of_pay_score_are_judged_by_how_long_they_take() {
    for (took, expected) in [(10, Seen), (5_000, Violated)] {
        let mut script = Script::default();
        script.hears_as("1", "TRANSACTION.SUCCESS", &json!({}), Sealing::Right, (204, took));
        assert_eq!(script.state("P23"), NotSeen, "another product");
        script.hears_as("2", "PAYSCORE.USER_PAID", &json!({}), Sealing::Right, (204, took));
        assert_eq!(script.state("P23"), expected);
    }
}

#[test]
fn p24_a_payment_with_another_amount_is_judged_by_what_was_acted_upon() {
    for (times, expected) in [(0, Seen), (1, Violated)] {
        let mut script = Script::default();
        script.made("A");
        script.acts("A", "complete", COMPLETED, Gets::Success);
        let mut paid = told("A", PAID);
        paid["collection"]["total_amount"] = json!(101);
        script.hears_as("1", "PAYSCORE.USER_PAID", &paid, Sealing::Right, (204, 10));
        assert!(!script.model.took_service_payment("A"));
        script.model.handled("A", times);
        assert_eq!(script.state("P24"), expected, "{times}");
        assert_eq!([script.state("P3"), script.state("P8")], [NotSeen; 2]);
    }
}
