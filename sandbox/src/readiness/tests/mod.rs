//! Each row by scripted events.

mod applyments;
mod combined;
mod coupons;
mod invocation;
mod medical;
mod payscore;
mod sharing;

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    call::{Call, Kind},
    callback::{Callback, Sealing},
    model::{Model, Provoked},
    rows::rows as all_rows,
    verdict::{Evidence, RowState},
};
use crate::log::calls::ReceivedCall;
use RowState::{NotSeen, Seen, Violated};

const URL: &str = "http://127.0.0.1:1/notify";
const SOON: Duration = Duration::from_millis(10);

/// Events in their order; each call comes a second after the one before.
#[derive(Default)]
struct Script {
    model: Model,
    calls: u64,
    at_ms: u64,
}

/// What a call gets.
#[derive(Clone, Copy)]
enum Gets {
    Success,
    Fault(&'static str, Option<u16>),
    Refusal(&'static str),
    OnDemand(&'static str),
    /// With a message.
    Because(&'static str, &'static str),
}

const LOST: Gets = Gets::Fault("drop_after", None);
const BUSY: Gets = Gets::Fault("rate_limited", Some(429));
const FORGED: Gets = Gets::Fault("bad_signature", Some(200));

fn received(id: u64, method: &str, target: &str, body: &Value, response: &Value) -> ReceivedCall {
    ReceivedCall {
        id,
        method: method.to_owned(),
        target: target.to_owned(),
        operation: Some("an_operation".to_owned()),
        nearest: None,
        status: Some(200),
        request_id: String::new(),
        received_at: 0,
        happened_at: 0,
        numbers: Vec::new(),
        took_us: 0,
        headers: Vec::new(),
        body: body.to_string(),
        response_body: response.to_string(),
        signing_string: None,
        signature_matched: Some(true),
        nonce: None,
        signed_instead: None,
        faults: Vec::new(),
    }
}

impl Script {
    fn call(&mut self, method: &str, target: &str, body: Value, response: Value, gets: Gets) -> u64 {
        self.calls += 1;
        self.at_ms += 1_000;
        let mut call = received(self.calls, method, target, &body, &response);
        match gets {
            Gets::Success => {}
            Gets::Fault(fault, status) => {
                call.faults = vec![fault.to_owned()];
                call.status = status;
            }
            Gets::Refusal(code) => {
                call.status = Some(403);
                call.response_body = json!({"code": code}).to_string();
            }
            Gets::Because(code, message) => {
                call.status = Some(403);
                call.response_body = json!({"code": code, "message": message}).to_string();
            }
            Gets::OnDemand(code) => {
                call.faults = vec![format!("error={code}")];
                call.status = Some(403);
                call.response_body = json!({"code": code}).to_string();
            }
        }
        if let Some(call) = Call::read(&call) {
            self.model.called(&call, self.at_ms);
        }
        self.calls
    }

    fn order(&mut self, number: &str, gets: Gets) -> u64 {
        self.order_of(number, 100, gets)
    }

    fn order_of(&mut self, number: &str, total: i64, gets: Gets) -> u64 {
        let body = json!({"out_trade_no": number, "amount": {"total": total}, "payer": {"openid": "o"}});
        self.call("POST", "/v3/pay/transactions/jsapi", body, json!({"prepay_id": format!("prepay-{number}")}), gets)
    }

    fn native(&mut self, number: &str, gets: Gets) -> u64 {
        let body = json!({"out_trade_no": number, "amount": {"total": 100}});
        let told = json!({"code_url": format!("weixin://wxpay/bizpayurl?pr={number}")});
        self.call("POST", "/v3/pay/transactions/native", body, told, gets)
    }

    fn combined(&mut self, number: &str) -> u64 {
        let part = json!({"out_trade_no": format!("{number}1"), "amount": {"total_amount": 1}});
        let body = json!({"combine_out_trade_no": number, "sub_orders": [part]});
        self.call("POST", "/v3/combine-transactions/native", body, json!({}), Gets::Success)
    }

    fn query(&mut self, number: &str, trade_state: &str, gets: Gets) -> u64 {
        let target = format!("/v3/pay/transactions/out-trade-no/{number}?mchid=1");
        let told = json!({"trade_state": trade_state, "transaction_id": format!("4200-{number}")});
        self.call("GET", &target, Value::Null, told, gets)
    }

    fn refund(&mut self, number: &str, of: &str, amount: i64, gets: Gets) -> u64 {
        let body = json!({"out_refund_no": number, "out_trade_no": of, "amount": {"refund": amount, "total": 100}});
        self.call("POST", "/v3/refund/domestic/refunds", body, json!({"refund_id": format!("5030-{number}")}), gets)
    }

    fn callback(&mut self, id: &str, number: &str, sealing: Sealing, status: Option<u16>) {
        self.delivered(id, &paid(number, 100), sealing, status, SOON);
    }

    fn delivered(&mut self, id: &str, resource: &Value, sealing: Sealing, status: Option<u16>, took: Duration) {
        let callback = callback(id, resource, sealing);
        self.model.sends(&callback, self.at_ms);
        self.model.sent(&callback, status, Some(took));
    }

    /// Once, twice at once, and once more.
    fn copies(&mut self, id: &str, number: &str) {
        let resource = paid(number, 100);
        let callback = callback(id, &resource, Sealing::Right);
        (0..2).for_each(|_| self.model.sends(&callback, self.at_ms));
        (0..2).for_each(|_| self.model.sent(&callback, Some(204), Some(SOON)));
        self.delivered(id, &resource, Sealing::Right, Some(204), SOON);
    }

    fn state(&self, id: &str) -> RowState {
        self.model.state(id)
    }

    fn evidence(&self, id: &str) -> Vec<Evidence> {
        self.model.rows().into_iter().find(|row| row.id == id).expect("a row").evidence
    }
}

fn paid(number: &str, total: i64) -> Value {
    json!({"out_trade_no": number, "transaction_id": format!("4200-{number}"), "amount": {"total": total}})
}

fn callback<'a>(id: &'a str, resource: &'a Value, sealing: Sealing) -> Callback<'a> {
    Callback { id, url: URL, event_type: "TRANSACTION.SUCCESS", resource, sealing, is_first: true }
}

#[test]
fn rows_nothing_has_happened_all_wait() {
    let rows = Model::default().rows();
    assert!(rows.iter().all(|row| row.state == NotSeen && row.evidence.is_empty()));
    assert_eq!(rows.len(), all_rows().filter(|row| row.only.is_none()).count());
}

#[test]
fn rows_have_both_languages_and_ids_of_their_own() {
    let ids: std::collections::BTreeSet<_> = all_rows().map(|row| row.id).collect();
    assert_eq!(ids.len(), all_rows().count());
    for row in all_rows() {
        for wording in [row.title, row.criterion] {
            assert!(wording.en.is_ascii() && !wording.zh.is_ascii(), "{}", row.id);
        }
    }
}

#[test]
fn g1_the_same_request_after_a_wrong_signature_is_seen() {
    let mut script = Script::default();
    let (first, second) = (script.order("A", FORGED), script.order("A", Gets::Success));
    assert_eq!(script.state("G1"), Seen);
    assert_eq!(script.evidence("G1"), [Evidence::Call(first), Evidence::Call(second)]);
}

#[test]
fn g1_a_value_of_a_wrongly_signed_response_in_a_later_call_is_violated() {
    let mut script = Script::default();
    let bill = json!({"download_url": "http://127.0.0.1:1/v3/billdownload/file?token=0123456789"});
    script.call("GET", "/v3/bill/tradebill?bill_date=2020-05-19", Value::Null, bill, FORGED);
    let target = "/v3/billdownload/file?token=0123456789";
    let used = script.call("GET", target, Value::Null, Value::Null, Gets::Success);
    assert_eq!(script.state("G1"), Violated);
    assert_eq!(script.evidence("G1"), [Evidence::Call(1), Evidence::Call(used)]);
}

#[test]
fn g1_a_value_of_a_wrongly_signed_response_is_found_in_a_body_however_it_is_written() {
    let mut script = Script::default();
    script.native("A-0001", FORGED);
    let mut call = received(2, "POST", "/v3/refund/domestic/refunds", &json!({}), &json!({}));
    call.body = r#"{"out_refund_no": "R", "reason": "weixin:\/\/wxpay\/bizpayurl?pr\u003dA-0001"}"#.to_owned();
    script.model.called(&Call::read(&call).expect("a call"), 2_000);
    assert_eq!(script.state("G1"), Violated);
}

#[test]
fn g1_a_value_that_was_told_rightly_too_may_be_used() {
    for (results, expected) in
        [(vec![FORGED], Violated), (vec![Gets::Success, FORGED], NotSeen), (vec![FORGED, Gets::Success], NotSeen)]
    {
        let mut script = Script::default();
        for gets in results {
            script.query("A-0001", "SUCCESS", gets);
        }
        script.call("GET", "/v3/pay/transactions/id/4200-A-0001", Value::Null, json!({}), Gets::Success);
        assert_eq!(script.state("G1"), expected);
    }
}

#[test]
fn g1_the_program_hands_on_what_it_could_not_verify_is_violated() {
    for answer in [
        r#"{"code_url": "weixin:\/\/wxpay\/bizpayurl?pr=A-0001"}"#,
        r#"{"code_url": "weixin://wxpay/bizpayurl?pr\u003dA-0001"}"#,
    ] {
        let mut script = Script::default();
        script.model.begins(Provoked::Order);
        script.native("A-0001", FORGED);
        script.model.answered(true, answer);
        assert_eq!(script.state("G1"), Violated, "{answer}");
    }
}

#[test]
fn g1_the_program_reports_an_error_is_seen_and_a_page_without_the_value_is_neither() {
    for (succeeded, expected) in [(false, Seen), (true, NotSeen)] {
        let mut script = Script::default();
        script.model.begins(Provoked::Order);
        script.native("A-0001", FORGED);
        script.model.answered(succeeded, "<p>thank you</p>");
        assert_eq!(script.state("G1"), expected);
    }
}

#[test]
fn g2_a_wrong_signature_that_is_accepted_is_violated() {
    for sealing in [Sealing::Forged, Sealing::Probe] {
        let mut script = Script::default();
        script.callback("1", "A", sealing, Some(200));
        assert_eq!(script.state("G2"), Violated);
    }
}

#[test]
fn g2_a_forgery_is_refused_by_who_accepts_callbacks_is_seen() {
    let mut script = Script::default();
    script.callback("1", "A", Sealing::Forged, Some(401));
    assert_eq!(script.state("G2"), NotSeen, "what refuses everything shows nothing");
    script.callback("2", "A", Sealing::Right, Some(204));
    assert_eq!(script.state("G2"), Seen);
}

#[test]
fn g2_a_refused_probe_alone_is_not_enough() {
    let mut script = Script::default();
    script.callback("1", "A", Sealing::Right, Some(204));
    script.callback("2", "A", Sealing::Probe, Some(401));
    assert_eq!(script.state("G2"), NotSeen);
}

#[test]
fn g2_and_g5_a_receiver_that_is_not_there_shows_nothing() {
    let mut script = Script::default();
    script.callback("1", "A", Sealing::Right, None);
    script.callback("1", "A", Sealing::Forged, None);
    assert_eq!([script.state("G2"), script.state("G5"), script.state("B3")], [NotSeen; 3]);
}

#[test]
fn g3_copies_alone_are_not_enough_and_handled_once_is_seen() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.copies("1", "A");
    assert_eq!(script.state("G3"), NotSeen);
    script.model.handled("A", 1);
    assert_eq!(script.state("G3"), Seen);
}

#[test]
fn g3_handled_once_without_copies_is_not_enough() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.callback("1", "A", Sealing::Right, Some(204));
    script.model.handled("A", 1);
    assert_eq!(script.state("G3"), NotSeen);
    script.callback("1", "A", Sealing::Right, Some(204));
    script.model.handled("A", 1);
    assert_eq!(script.state("G3"), NotSeen, "nothing came in parallel");
}

#[test]
fn g3_handled_twice_is_violated() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.copies("1", "A");
    script.model.handled("A", 2);
    assert_eq!(script.state("G3"), Violated);
}

#[test]
fn g3_money_that_moves_for_each_copy_is_violated() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.callback("1", "A", Sealing::Right, Some(204));
    script.refund("R1", "A", 10, Gets::Success);
    script.callback("1", "A", Sealing::Right, Some(204));
    script.refund("R2", "A", 10, Gets::Success);
    assert_eq!(script.state("G3"), Violated);
}

#[test]
fn g3_two_refunds_long_after_the_copies_are_none_of_theirs() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.copies("1", "A");
    script.at_ms += 60_000;
    script.refund("R1", "A", 10, Gets::Success);
    script.refund("R2", "A", 10, Gets::Success);
    assert_eq!(script.state("G3"), NotSeen);
}

#[test]
fn g4_probes_and_forgeries_alike_is_seen_and_apart_is_violated() {
    for (probe, forged, expected) in [(401, 401, Seen), (204, 401, Violated), (401, 204, Violated), (204, 204, NotSeen)]
    {
        let mut script = Script::default();
        script.callback("1", "A", Sealing::Right, Some(204));
        script.callback("1", "A", Sealing::Probe, Some(probe));
        script.callback("1", "A", Sealing::Forged, Some(forged));
        assert_eq!(script.state("G4"), expected, "{probe} {forged}");
    }
}

#[test]
fn g5_in_time_is_seen_and_nothing_in_five_seconds_is_violated() {
    let mut script = Script::default();
    script.delivered("1", &paid("A", 100), Sealing::Right, Some(500), Duration::from_millis(4_900));
    assert_eq!(script.state("G5"), Seen);
    script.delivered("2", &paid("A", 100), Sealing::Right, None, Duration::from_secs(5));
    assert_eq!(script.state("G5"), Violated);
    script.delivered("3", &paid("A", 100), Sealing::Right, Some(204), SOON);
    assert_eq!(script.state("G5"), Violated, "a violation stays");
}

#[test]
fn g5_an_address_that_cannot_be_connected_to_shows_nothing() {
    let mut script = Script::default();
    let resource = paid("A", 100);
    let callback = callback("1", &resource, Sealing::Right);
    script.model.sends(&callback, 0);
    script.model.sent(&callback, None, None);
    assert_eq!(script.state("G5"), NotSeen);
}

#[test]
fn g6_another_amount_is_judged_by_what_was_handled() {
    for (status, times, expected) in [(204, 0, Seen), (500, 0, Seen), (204, 1, Violated)] {
        let mut script = Script::default();
        script.order("A", Gets::Success);
        script.delivered("1", &paid("A", 101), Sealing::Right, Some(status), SOON);
        assert_eq!([script.state("G6"), script.state("B3")], [NotSeen; 2]);
        script.model.handled("A", times);
        assert_eq!(script.state("G6"), expected, "{status} {times}");
    }
}

#[test]
fn g7_the_same_again_is_seen() {
    for gets in [BUSY, LOST, Gets::Fault("drop", None), Gets::Fault("html", Some(502))] {
        let mut script = Script::default();
        script.order("A", gets);
        script.order("A", Gets::Success);
        assert_eq!(script.state("G7"), Seen);
    }
}

#[test]
fn g7_a_call_before_the_api_is_noticed_although_its_signature_was_not_looked_at() {
    let mut script = Script::default();
    for faults in [vec!["unavailable".to_owned()], Vec::new()] {
        script.calls += 1;
        let body = json!({"out_trade_no": "A"});
        let mut call = received(script.calls, "POST", "/v3/pay/transactions/native", &body, &Value::Null);
        if !faults.is_empty() {
            (call.status, call.signature_matched, call.faults) = (Some(503), None, faults);
        }
        script.model.called(&Call::read(&call).expect("a call"), 0);
    }
    assert_eq!(script.state("G7"), Seen);
}

#[test]
fn g7_other_parameters_or_another_number_is_violated() {
    let mut script = Script::default();
    script.order_of("A", 100, BUSY);
    script.order_of("A", 101, Gets::Success);
    assert_eq!(script.state("G7"), Violated);
    let mut script = Script::default();
    script.order("A", BUSY);
    script.order("B", Gets::Success);
    assert_eq!(script.state("G7"), Violated);
}

#[test]
fn g8_a_query_or_the_same_number_is_seen() {
    let mut script = Script::default();
    script.order("A", LOST);
    script.query("A", "NOTPAY", Gets::Success);
    assert_eq!([script.state("G8"), script.state("G7")], [Seen, NotSeen]);
    let mut script = Script::default();
    script.order("A", LOST);
    script.query("A", "", Gets::Refusal("ORDER_NOT_EXIST"));
    script.order("B", Gets::Success);
    assert_eq!(script.state("G8"), Seen, "after the query it may be placed anew");
    let mut script = Script::default();
    script.order("A", LOST);
    script.order("A", Gets::Success);
    assert_eq!(script.state("G8"), Seen);
}

#[test]
fn g8_a_new_number_for_the_same_is_violated() {
    let mut script = Script::default();
    let (first, second) = (script.order("A", LOST), script.order("B", Gets::Success));
    assert_eq!(script.state("G8"), Violated);
    assert_eq!(script.evidence("G8"), [Evidence::Call(first), Evidence::Call(second)]);
}

#[test]
fn g8_an_order_of_somebody_else_or_of_later_is_no_new_number() {
    let mut script = Script::default();
    script.native("A", LOST);
    script.native("B", Gets::Success);
    assert_eq!(script.state("G8"), NotSeen, "nobody says that it is the same payer");
    let mut script = Script::default();
    script.order("A", LOST);
    script.order_of("B", 200, Gets::Success);
    script.at_ms += 120_000;
    script.order("C", Gets::Success);
    assert_eq!(script.state("G8"), NotSeen);
}

#[test]
fn g8_in_what_is_done_once_any_new_number_is_violated() {
    let mut script = Script::default();
    script.model.begins(Provoked::Order);
    script.native("A", LOST);
    script.native("B", Gets::Success);
    assert_eq!(script.state("G8"), Violated);
    let mut script = Script::default();
    script.model.begins(Provoked::Order);
    script.order("A", LOST);
    script.model.ends();
    script.order("B", Gets::Success);
    assert_eq!(script.state("G8"), NotSeen, "it is another order, because it was asked for");
}

#[test]
fn g9_a_paid_order_that_is_queried_before_its_callback_is_seen() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.query("A", "NOTPAY", Gets::Success);
    assert_eq!([script.state("B4"), script.state("G9")], [Seen, NotSeen]);
    script.callback("1", "A", Sealing::Right, Some(500));
    script.query("A", "SUCCESS", Gets::Success);
    assert_eq!(script.state("G9"), Seen);
}

#[test]
fn g9_a_query_behind_the_callback_is_not_enough() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.callback("1", "A", Sealing::Right, Some(204));
    script.query("A", "SUCCESS", Gets::Success);
    assert_eq!([script.state("B3"), script.state("G9")], [Seen, NotSeen]);
}

#[test]
fn g10_one_number_is_seen_and_two_are_violated() {
    for (numbers, expected) in [(&["A", "A"], Seen), (&["A", "B"], Violated)] {
        let mut script = Script::default();
        script.model.begins(Provoked::DoubleClick);
        for number in numbers {
            script.order(number, Gets::Success);
        }
        script.model.ends();
        assert_eq!(script.state("G10"), expected);
    }
    let mut script = Script::default();
    script.model.begins(Provoked::DoubleClick);
    script.model.ends();
    assert_eq!(script.state("G10"), NotSeen);
}

#[test]
fn b5_an_order_that_is_closed_is_seen_and_a_refused_closing_is_not() {
    for (gets, expected) in [(Gets::Success, Seen), (Gets::Refusal("ORDERPAID"), NotSeen)] {
        let mut script = Script::default();
        script.order("A", Gets::Success);
        script.call("POST", "/v3/pay/transactions/out-trade-no/A/close", json!({}), Value::Null, gets);
        assert_eq!(script.state("B5"), expected);
    }
}

#[test]
fn b6_all_three_parts_are_needed() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.refund("R", "A", 10, Gets::Success);
    script.call("GET", "/v3/refund/domestic/refunds/R", Value::Null, json!({}), Gets::Success);
    assert_eq!(script.state("B6"), NotSeen);
    let resource = json!({"out_trade_no": "A", "out_refund_no": "R"});
    let heard = Callback { event_type: "REFUND.SUCCESS", ..callback("1", &resource, Sealing::Right) };
    script.model.sends(&heard, 0);
    script.model.sent(&heard, Some(204), Some(SOON));
    assert_eq!((script.state("B6"), script.evidence("B6").len()), (Seen, 3));
}

#[test]
fn b7_a_bill_that_is_downloaded_is_seen() {
    let mut script = Script::default();
    script.call("GET", "/v3/bill/tradebill?bill_date=2020-05-19", Value::Null, json!({}), Gets::Success);
    assert_eq!(script.state("B7"), NotSeen);
    script.call("GET", "/v3/billdownload/file?token=1", Value::Null, Value::Null, Gets::Success);
    assert_eq!(script.state("B7"), Seen);
}

#[test]
fn b9_own_numbers_and_a_refund_that_keeps_its_number_are_seen() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.order_of("B", 200, Gets::Success);
    script.refund("R", "A", 10, BUSY);
    assert_eq!(script.state("B9"), NotSeen);
    script.refund("R", "A", 10, Gets::Success);
    assert_eq!(script.state("B9"), Seen);
}

#[test]
fn b9_one_number_for_two_orders_is_violated() {
    let mut script = Script::default();
    script.order_of("A", 100, Gets::Success);
    script.order_of("A", 200, Gets::Refusal("OUT_TRADE_NO_USED"));
    assert_eq!(script.state("B9"), Violated);
}

#[test]
fn b9_a_new_number_for_a_refund_that_failed_is_violated() {
    for gets in [BUSY, Gets::Refusal("NOT_ENOUGH")] {
        let mut script = Script::default();
        script.order("A", Gets::Success);
        let provoked = Provoked::Refund { out_trade_no: "A".to_owned(), is_refunded: false };
        script.model.begins(provoked.clone());
        script.refund("R1", "A", 10, gets);
        script.at_ms += 600_000;
        script.refund("R2", "A", 10, Gets::Success);
        script.model.ends();
        assert_ne!(script.state("B9"), Violated, "it may come again still");
        script.model.begins(provoked);
        script.model.ends();
        assert_eq!(script.state("B9"), Violated);
    }
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.refund("R1", "A", 10, Gets::Success);
    script.refund("R2", "A", 10, Gets::Success);
    assert_ne!(script.state("B9"), Violated, "two refunds of one order are two");
}

#[test]
fn b12_more_than_is_left_is_violated_and_another_refusal_is_not() {
    for (amount, expected) in [(60, Violated), (40, NotSeen)] {
        let mut script = Script::default();
        script.order("A", Gets::Success);
        script.refund("R1", "A", 50, Gets::Success);
        script.refund("R2", "A", amount, Gets::Refusal("INVALID_REQUEST"));
        assert_eq!(script.state("B12"), expected, "{amount}");
    }
}

#[test]
fn b12_nothing_more_for_an_order_that_is_refunded_is_seen() {
    for (is_refunded, expected) in [(true, Seen), (false, NotSeen)] {
        let mut script = Script::default();
        script.model.begins(Provoked::Refund { out_trade_no: "A".to_owned(), is_refunded });
        script.model.ends();
        assert_eq!(script.state("B12"), expected);
    }
}

#[test]
fn b14_the_combined_operation_is_seen_and_the_single_one_violated() {
    let mut script = Script::default();
    script.combined("C");
    assert!(script.model.rows().iter().any(|row| row.id == "B14"));
    script.call("GET", "/v3/combine-transactions/out-trade-no/C", Value::Null, json!({}), Gets::Success);
    assert_eq!(script.state("B14"), Seen);
    script.query("C1", "NOTPAY", Gets::Success);
    assert_eq!(script.state("B14"), Violated);
}

#[test]
fn call_of_a_partner_is_the_same_as_that_of_a_merchant() {
    let mut script = Script::default();
    let body = json!({"out_trade_no": "A", "payer": {"sp_openid": "o"}});
    script.call("POST", "/v3/pay/partner/transactions/jsapi", body, json!({}), LOST);
    script.call("GET", "/v3/pay/partner/transactions/out-trade-no/A", Value::Null, json!({}), Gets::Success);
    assert_eq!(script.state("G8"), Seen);
}

#[test]
fn call_whose_own_signature_is_wrong_or_whose_body_was_cut_shows_nothing() {
    let body = json!({"out_trade_no": "A"});
    let mut call = received(1, "POST", "/v3/pay/transactions/native", &body, &Value::Null);
    call.signature_matched = Some(false);
    assert!(Call::read(&call).is_none());
    let mut script = Script::default();
    script.model.begins(Provoked::Order);
    let mut cut = received(1, "POST", "/v3/pay/transactions/native", &body, &Value::Null);
    cut.body.pop();
    script.model.called(&Call::read(&cut).expect("a call"), 0);
    assert!(script.model.new_numbers(Kind::Order).is_empty());
}

#[test]
fn model_any_number_of_orders_is_bounded_in_what_it_remembers() {
    let mut script = Script::default();
    for number in 0..3_000 {
        script.order(&format!("A-{number}"), Gets::Success);
        script.callback(&number.to_string(), &format!("A-{number}"), Sealing::Right, Some(204));
    }
    let remembered = (script.model.tracked.iter().count(), script.model.copies.iter().count());
    assert_eq!(remembered, (1_000, 1_000));
    assert!(script.model.known.iter().count() <= 2_000);
}

#[test]
fn b12_a_refund_that_was_closed_does_not_count() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.refund("R1", "A", 60, Gets::Success);
    let resource = json!({"out_trade_no": "A", "out_refund_no": "R1", "refund_status": "CLOSED"});
    script.model.sends(&Callback { event_type: "REFUND.CLOSED", ..callback("1", &resource, Sealing::Right) }, 0);
    script.refund("R2", "A", 100, Gets::Refusal("INVALID_REQUEST"));
    assert_eq!(script.state("B12"), NotSeen);
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.refund("R1", "A", 60, Gets::Success);
    let told = json!({"out_refund_no": "R1", "status": "CLOSED"});
    script.call("GET", "/v3/refund/domestic/refunds/R1", Value::Null, told, Gets::Success);
    script.refund("R2", "A", 100, Gets::Refusal("INVALID_REQUEST"));
    assert_eq!(script.state("B12"), NotSeen);
}

#[test]
fn b12_a_refund_that_names_another_total_is_refused_for_that() {
    let mut script = Script::default();
    script.order_of("A", 400, Gets::Success);
    script.refund("R1", "A", 350, Gets::Success);
    script.refund("R2", "A", 100, Gets::Refusal("INVALID_REQUEST"));
    assert_eq!(script.state("B12"), NotSeen, "the total of the order is 400, and 100 was named");
}

#[test]
fn b12_a_refund_that_comes_again_with_another_amount_is_not_added_to_itself() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.refund("R1", "A", 60, Gets::Success);
    script.refund("R1", "A", 50, Gets::Refusal("INVALID_REQUEST"));
    assert_eq!(script.state("B12"), NotSeen);
}

#[test]
fn b12_and_b9_an_error_on_demand_is_not_violated() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.refund("R1", "A", 60, Gets::Success);
    script.refund("R2", "A", 60, Gets::OnDemand("INVALID_REQUEST"));
    assert_eq!(script.state("B12"), NotSeen);
    script.order_of("A", 200, Gets::OnDemand("OUT_TRADE_NO_USED"));
    assert_eq!(script.state("B9"), NotSeen);
}

#[test]
fn g3_copies_of_a_refund_say_nothing_of_how_often_its_payment_was_handled() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    script.callback("1", "A", Sealing::Right, Some(204));
    let resource = json!({"out_trade_no": "A", "out_refund_no": "R"});
    let heard = Callback { event_type: "REFUND.SUCCESS", ..callback("2", &resource, Sealing::Right) };
    (0..2).for_each(|_| script.model.sends(&heard, script.at_ms));
    script.model.handled("A", 2);
    assert_eq!(script.state("G3"), NotSeen);
}

#[test]
fn g7_and_b9_two_refunds_alike_of_which_one_comes_again_are_not_violated() {
    for is_provoked in [false, true] {
        let mut script = Script::default();
        script.order("A", Gets::Success);
        let provoked = Provoked::Refund { out_trade_no: "A".to_owned(), is_refunded: false };
        if is_provoked {
            script.model.begins(provoked.clone());
        }
        script.refund("R1", "A", 10, BUSY);
        script.refund("R2", "A", 10, Gets::Success);
        if is_provoked {
            script.model.ends();
        }
        script.refund("R1", "A", 10, Gets::Success);
        script.model.begins(provoked);
        script.model.ends();
        assert_eq!(script.state("G7"), Seen, "provoked: {is_provoked}");
        assert_ne!(script.state("B9"), Violated, "provoked: {is_provoked}");
    }
}

#[test]
fn g8_after_the_order_was_closed_a_new_number_is_not_violated() {
    for (lost, row) in [(LOST, "G8"), (BUSY, "G7")] {
        let mut script = Script::default();
        script.order("A", lost);
        script.call("POST", "/v3/pay/transactions/out-trade-no/A/close", json!({}), Value::Null, Gets::Success);
        script.order("B", Gets::Success);
        assert_eq!(script.state(row), NotSeen);
    }
}

#[test]
fn b9_the_same_order_with_another_end_is_not_two() {
    let mut script = Script::default();
    for (time_expire, gets) in [
        ("2020-05-19T12:00:00+08:00", Gets::Success),
        ("2020-05-19T12:01:00+08:00", Gets::Refusal("OUT_TRADE_NO_USED")),
    ] {
        let body = json!({"out_trade_no": "A", "amount": {"total": 100}, "time_expire": time_expire});
        script.call("POST", "/v3/pay/transactions/native", body, json!({}), gets);
    }
    assert_ne!(script.state("B9"), Violated);
}

#[test]
fn g7_and_g10_what_was_provoked_is_given_up_shows_nothing_and_the_next_order_is_another() {
    for provoked in [Provoked::Order, Provoked::DoubleClick] {
        let mut script = Script::default();
        script.model.begins(provoked);
        script.order("A", BUSY);
        script.model.gives_up();
        script.order("B", Gets::Success);
        script.model.ends();
        assert_eq!([script.state("G7"), script.state("G10")], [NotSeen; 2]);
    }
}

#[test]
fn g9_a_combined_order_that_is_paid_is_seen() {
    let mut script = Script::default();
    script.combined("C");
    let told = json!({"sub_orders": [{"trade_state": "SUCCESS", "transaction_id": "4200-C1-00001"}]});
    script.call("GET", "/v3/combine-transactions/out-trade-no/C", Value::Null, told, Gets::Success);
    assert_eq!(script.state("G9"), Seen);
}

#[test]
fn g1_a_value_of_a_part_of_a_combined_order_counts_like_any_other() {
    let told = json!({"sub_orders": [{"trade_state": "SUCCESS", "transaction_id": "4200-C1-00001"}]});
    for (is_told_rightly, expected) in [(false, Violated), (true, NotSeen)] {
        let mut script = Script::default();
        script.combined("C");
        script.call("GET", "/v3/combine-transactions/out-trade-no/C", Value::Null, told.clone(), FORGED);
        if is_told_rightly {
            let mut resource = told.clone();
            resource["combine_out_trade_no"] = json!("C");
            script.delivered("1", &resource, Sealing::Right, Some(204), SOON);
        }
        let body =
            json!({"out_refund_no": "R", "transaction_id": "4200-C1-00001", "amount": {"refund": 1, "total": 1}});
        script.call("POST", "/v3/refund/domestic/refunds", body, json!({}), Gets::Success);
        assert_eq!(script.state("G1"), expected);
    }
}

#[test]
fn g15_a_bill_with_a_payment_too_many_is_seen_where_more_is_found_and_violated_where_not() {
    for (found, expected) in [([0, 1], Seen), ([2, 3], Seen), ([0, 0], Violated), ([2, 2], Violated)] {
        let mut script = Script::default();
        let told = json!({"download_url": "http://127.0.0.1:1/v3/billdownload/file?token=0123456789"});
        let asked = script.call("GET", "/v3/bill/tradebill?bill_date=2020-05-19", Value::Null, told, Gets::Success);
        script.model.reconciled(found, Some(asked));
        assert_eq!(script.state("G15"), NotSeen, "it never asked for the bill with the difference");
        script.model.reconciled(found, None);
        assert_eq!(script.state("G15"), expected);
        assert_eq!(script.evidence("G15"), [Evidence::Call(asked)]);
    }
}

#[test]
fn operation_of_a_number_is_that_of_the_order_though_a_refund_has_it_too() {
    let mut script = Script::default();
    script.order("A", Gets::Success);
    let mut call = received(2, "POST", "/v3/refund/domestic/refunds", &json!({"out_refund_no": "A"}), &json!({}));
    call.operation = Some("create_refund".to_owned());
    script.model.called(&Call::read(&call).expect("a call"), 2_000);
    assert_eq!(script.model.operation_of("A").as_deref(), Some("an_operation"));
}

#[test]
fn g16_an_address_that_accepts_is_seen() {
    let mut script = Script::default();
    script.callback("1", "A", Sealing::Right, Some(500));
    assert_eq!(script.state("G16"), NotSeen);
    script.callback("1", "A", Sealing::Right, Some(204));
    assert_eq!(script.state("G16"), Seen);
}

#[test]
fn g16_an_address_with_a_query_or_a_blank_is_violated() {
    for url in ["http://127.0.0.1/notify?shop=1", "http://127.0.0.1/no tify"] {
        let mut script = Script::default();
        let body = json!({"out_trade_no": "A", "amount": {"total": 100}, "notify_url": url});
        let named = script.call("POST", "/v3/pay/transactions/native", body, json!({}), Gets::Refusal("PARAM_ERROR"));
        assert_eq!(script.state("G16"), Violated);
        assert_eq!(script.evidence("G16"), [Evidence::Call(named)]);
    }
}

#[test]
fn g16_an_address_under_any_name_is_looked_at() {
    for name in ["notify_url", "contract_notify_url", "authorization_notify_url", "result_notify_url"] {
        for (url, expected) in
            [("https://shop.example.com/notify?shop=1", Violated), ("https://shop.example.com/notify", NotSeen)]
        {
            let mut script = Script::default();
            let body = json!({"out_contract_code": "A", name: url});
            script.call("POST", "/v3/papay/sign/contracts/h5-pre-entrust-sign", body, json!({}), Gets::Success);
            assert_eq!(script.state("G16"), expected, "{name} {url}");
        }
    }
}

#[test]
fn g16_a_right_callback_that_is_sent_elsewhere_is_violated_and_a_forged_one_is_not() {
    for (sealing, expected) in [(Sealing::Right, Violated), (Sealing::Forged, NotSeen)] {
        let mut script = Script::default();
        script.callback("1", "A", sealing, Some(302));
        assert_eq!(script.state("G16"), expected);
    }
}
