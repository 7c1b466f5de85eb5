//! S1 to S6.

use serde_json::json;

use super::*;
use crate::records::sharings::refused;

const RECEIVER: &str = "1900000109";

impl Script {
    /// An order of merchant 1 that was paid.
    fn marked(&mut self, number: &str) {
        let body = json!({
            "mchid": "1", "out_trade_no": number, "amount": {"total": 100}, "settle_info": {"profit_sharing": true},
        });
        self.call("POST", "/v3/pay/transactions/native", body, json!({}), Gets::Success);
        self.callback(number, number, Sealing::Right, Some(204));
    }

    fn add(&mut self, account: &str) -> u64 {
        let body = json!({"type": "MERCHANT_ID", "account": account, "name": "店", "relation_type": "STORE"});
        self.call("POST", "/v3/profitsharing/receivers/add", body, json!({}), Gets::Success)
    }

    fn share(&mut self, number: &str, of: &str, account: &str, gets: Gets) -> u64 {
        self.share_and(number, of, account, false, gets)
    }

    fn share_and(&mut self, number: &str, of: &str, account: &str, unfreeze_unsplit: bool, gets: Gets) -> u64 {
        let receiver = json!({"type": "MERCHANT_ID", "account": account, "amount": 10, "description": "分给"});
        let body = json!({
            "transaction_id": format!("4200-{of}"), "out_order_no": number, "receivers": [receiver],
            "unfreeze_unsplit": unfreeze_unsplit,
        });
        let told = json!({"out_order_no": number, "order_id": format!("3000-{number}"), "state": "PROCESSING"});
        self.call("POST", "/v3/profitsharing/orders", body, told, gets)
    }

    fn release(&mut self, number: &str, of: &str) -> u64 {
        let body = json!({"transaction_id": format!("4200-{of}"), "out_order_no": number, "description": "解冻"});
        self.call("POST", "/v3/profitsharing/orders/unfreeze", body, json!({}), Gets::Success)
    }

    fn query_sharing(&mut self, number: &str, state: &str) -> u64 {
        let target = format!("/v3/profitsharing/orders/{number}?transaction_id=4200-A");
        self.call("GET", &target, Value::Null, json!({"out_order_no": number, "state": state}), Gets::Success)
    }

    fn give_back(&mut self, named: Value, result: &str) -> u64 {
        self.call("POST", "/v3/profitsharing/return-orders", named, json!({"result": result}), Gets::Success)
    }

    fn query_return(&mut self, of: &str, result: &str) -> u64 {
        let target = format!("/v3/profitsharing/return-orders/B?out_order_no={of}");
        let told = json!({"out_return_no": "B", "out_order_no": of, "result": result});
        self.call("GET", &target, Value::Null, told, Gets::Success)
    }

    fn shared_with(receiver: &str) -> Self {
        let mut script = Self::default();
        script.marked("A");
        script.add(receiver);
        script.share("P", "A", receiver, Gets::Success);
        script
    }
}

fn ids(script: &Script) -> Vec<&'static str> {
    script.model.rows().iter().map(|row| row.id).filter(|id| id.starts_with('S')).collect()
}

#[test]
fn sharing_rows_concern_who_marks_orders_or_shares() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    assert_eq!(ids(&script), [""; 0]);
    script.marked("B");
    assert_eq!(ids(&script), ["S1", "S2", "S3", "S4", "S6"]);
    script.share("P", "B", RECEIVER, Gets::Success);
    assert_eq!(ids(&script), ["S1", "S2", "S3", "S4", "S5", "S6"]);
}

#[test]
fn s5_concerns_who_shares_with_other_merchants_alone() {
    assert!(!ids(&Script::shared_with("1")).contains(&"S5"), "its own share needs not come back");
    let mut script = Script::default();
    script.marked("A");
    let body = json!({
        "transaction_id": "4200-A", "out_order_no": "P",
        "receivers": [{"type": "PERSONAL_OPENID", "account": "o", "amount": 1, "description": "分给"}],
    });
    script.call("POST", "/v3/profitsharing/orders", body, json!({}), Gets::Success);
    assert!(!ids(&script).contains(&"S5"), "people cannot give back");
}

#[test]
fn s1_receivers_who_were_added_are_seen() {
    let script = Script::shared_with(RECEIVER);
    assert_eq!(script.state("S1"), Seen);
    assert_eq!(script.evidence("S1"), [Evidence::Call(2), Evidence::Call(3)]);
}

#[test]
fn s1_a_receiver_who_is_added_again_each_time_does_not_push_another_out() {
    let mut script = Script::default();
    script.marked("A");
    script.add(RECEIVER);
    for _ in 0..300 {
        script.add("1900000110");
    }
    script.share("P", "A", RECEIVER, Gets::Success);
    assert_eq!(script.state("S1"), Seen);
}

#[test]
fn s1_receivers_who_were_not_added_or_taken_off_show_nothing_where_it_was_accepted() {
    let mut script = Script::default();
    script.marked("A");
    script.share("P", "A", RECEIVER, Gets::Success);
    assert_eq!(script.state("S1"), NotSeen, "they were added before the list began");
    script.add(RECEIVER);
    let body = json!({"type": "MERCHANT_ID", "account": RECEIVER});
    script.call("POST", "/v3/profitsharing/receivers/delete", body, json!({}), Gets::Success);
    script.share("Q", "A", RECEIVER, Gets::Success);
    assert_eq!(script.state("S1"), NotSeen);
}

#[test]
fn refusals_of_a_sharing_are_violated_by_their_reasons() {
    for (message, row) in [
        (refused::NO_RECEIVER, "S1"),
        (refused::NOT_MARKED, "S2"),
        (refused::TOO_EARLY, "S2"),
        (refused::OVER_RATIO, "S6"),
        (refused::TOO_LITTLE_LEFT, "S6"),
        (refused::NUMBER_OF_ANOTHER, "S6"),
    ] {
        let mut script = Script::default();
        script.marked("A");
        let call = script.share("P", "A", RECEIVER, Gets::Because("RULE_LIMIT", message));
        let violated = script.model.rows().into_iter().filter(|row| row.state == Violated).map(|row| row.id);
        assert_eq!(violated.collect::<Vec<_>>(), [row], "{message}");
        assert_eq!(script.evidence(row), [Evidence::Call(call)]);
    }
}

#[test]
fn refusals_of_a_sharing_on_demand_and_for_other_reasons_are_not_violated() {
    for gets in [Gets::OnDemand("NOT_ENOUGH"), Gets::Because("INVALID_REQUEST", "订单不存在，或不属于该商户")]
    {
        let mut script = Script::default();
        script.marked("A");
        script.share("P", "A", RECEIVER, gets);
        assert!(script.model.rows().iter().all(|row| row.state != Violated));
    }
}

#[test]
fn s2_a_sharing_that_was_accepted_is_seen() {
    assert_eq!(Script::shared_with(RECEIVER).state("S2"), Seen);
}

#[test]
fn s3_a_sharing_that_ended_with_nothing_is_told_apart_is_seen() {
    let mut script = Script::shared_with(RECEIVER);
    script.model.shares_arrived(1, 0, "P");
    script.query_sharing("P", "PROCESSING");
    script.model.shares_arrived(1, 0, "P");
    assert_eq!(script.state("S3"), NotSeen, "it does not know that it is over");
    script.query_sharing("P", "FINISHED");
    script.model.shares_arrived(0, 0, "P");
    assert_eq!(script.state("S3"), NotSeen, "who never says one tells nothing apart");
    script.model.shares_arrived(1, 0, "P");
    assert_eq!(script.state("S3"), Seen);
}

#[test]
fn s3_a_sharing_that_ended_with_nothing_is_counted_is_violated() {
    let mut script = Script::shared_with(RECEIVER);
    script.query_sharing("P", "FINISHED");
    script.model.shares_arrived(1, 1, "P");
    assert_eq!(script.state("S3"), Violated);
}

#[test]
fn s4_a_release_is_seen_and_a_sharing_that_releases_is_too() {
    let mut script = Script::shared_with(RECEIVER);
    assert_eq!(script.state("S4"), NotSeen);
    script.release("U", "A");
    assert_eq!(script.state("S4"), Seen);
    let mut script = Script::default();
    script.marked("A");
    script.share_and("P", "A", RECEIVER, true, Gets::Refusal("RULE_LIMIT"));
    assert_eq!(script.state("S4"), NotSeen);
    script.share_and("P", "A", RECEIVER, true, Gets::Success);
    assert_eq!(script.state("S4"), Seen);
}

#[test]
fn s5_a_share_that_came_back_before_the_refund_is_seen() {
    for named in [json!({"out_order_no": "P"}), json!({"order_id": "3000-P"})] {
        let mut script = Script::shared_with(RECEIVER);
        script.give_back(named, "SUCCESS");
        assert_eq!(script.state("S5"), NotSeen);
        script.refund("R", "A", 100, Gets::Success);
        assert_eq!(script.state("S5"), Seen);
    }
}

#[test]
fn s5_a_refund_before_the_return_is_over_is_neither_seen_nor_violated() {
    for result in ["PROCESSING", "FAILED"] {
        for gets in [Gets::Success, Gets::Refusal("NOT_ENOUGH")] {
            let mut script = Script::shared_with(RECEIVER);
            script.give_back(json!({"out_order_no": "P"}), "PROCESSING");
            script.query_return("P", result);
            script.refund("R", "A", 100, gets);
            assert_eq!(script.state("S5"), NotSeen, "{result}");
        }
    }
}

#[test]
fn s5_a_refund_once_a_query_tells_that_the_share_came_back_is_seen() {
    let mut script = Script::shared_with(RECEIVER);
    script.give_back(json!({"out_order_no": "P"}), "PROCESSING");
    let told = script.query_return("P", "SUCCESS");
    let refund = script.refund("R", "A", 100, Gets::Success);
    assert_eq!(script.state("S5"), Seen);
    assert_eq!(script.evidence("S5"), [Evidence::Call(told), Evidence::Call(refund)]);
}

#[test]
fn s5_a_refund_without_a_share_that_came_back_is_violated_where_money_is_short() {
    for (gets, expected) in [
        (Gets::Refusal("NOT_ENOUGH"), Violated),
        (Gets::OnDemand("NOT_ENOUGH"), NotSeen),
        (Gets::Refusal("INVALID_REQUEST"), NotSeen),
        (Gets::Success, NotSeen),
    ] {
        let mut script = Script::shared_with(RECEIVER);
        script.refund("R", "A", 100, gets);
        assert_eq!(script.state("S5"), expected);
    }
}

#[test]
fn s5_a_share_of_another_order_that_came_back_is_not_seen() {
    let mut script = Script::shared_with(RECEIVER);
    script.give_back(json!({"out_order_no": "P"}), "SUCCESS");
    script.marked("B");
    script.refund("R", "B", 100, Gets::Success);
    assert_eq!(script.state("S5"), NotSeen);
}

#[test]
fn s6_two_numbers_are_seen_and_one_is_not() {
    let mut script = Script::shared_with(RECEIVER);
    script.share("P", "A", RECEIVER, Gets::Success);
    assert_eq!(script.state("S6"), NotSeen);
    script.release("U", "A");
    assert_eq!(script.state("S6"), Seen);
}

#[test]
fn s6_a_release_with_a_number_that_was_used_is_violated() {
    let mut script = Script::shared_with(RECEIVER);
    let released = script.release("P", "A");
    assert_eq!(script.state("S6"), Violated);
    assert_eq!(script.evidence("S6"), [Evidence::Call(3), Evidence::Call(released)]);
    let mut script = Script::default();
    script.release("U", "A");
    script.release("U", "A");
    assert_eq!(script.state("S6"), NotSeen, "the same once more");
    script.release("U", "B");
    assert_eq!(script.state("S6"), Violated);
}
