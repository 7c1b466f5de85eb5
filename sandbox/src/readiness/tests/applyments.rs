//! A1, A2, A4 and A5.

use serde_json::json;

use super::*;
use crate::refusal::{NOT_DECRYPTED, NOT_DECRYPTED_BY_SM2, NOT_UPLOADED, WRONG_SERIAL};

const SUBMIT: &str = "/v3/applyment4sub/applyment/";

impl Script {
    fn uploads(&mut self, number: &str) -> u64 {
        self.call("POST", "/v3/merchant/media/upload", json!({}), json!({"media_id": number}), Gets::Success)
    }

    fn applies(&mut self, code: &str, picture: &str, gets: Gets) -> u64 {
        let body = json!({"business_code": code, "store": {"pictures": ["other", picture]}});
        self.call("POST", SUBMIT, body, json!({"applyment_id": 1}), gets)
    }

    /// A refusal whose detail says this.
    fn applies_in_vain(&mut self, issue: &str, message: &str) -> u64 {
        self.calls += 1;
        let refused = json!({"code": "PARAM_ERROR", "message": message, "detail": {"issue": issue}});
        let mut call = received(self.calls, "POST", SUBMIT, &json!({"business_code": "A"}), &refused);
        call.status = Some(400);
        self.model.called(&Call::read(&call).expect("a call"), self.at_ms);
        self.calls
    }

    fn asks_about(&mut self, code: &str, state: &str, sign_url: &str) -> u64 {
        let target = format!("/v3/applyment4sub/applyment/business_code/{code}");
        let mut told = json!({"business_code": code, "applyment_state": format!("APPLYMENT_STATE_{state}")});
        if !sign_url.is_empty() {
            told["sign_url"] = json!(sign_url);
        }
        self.call("GET", &target, Value::Null, told, Gets::Success)
    }

    fn changes_settlement(&mut self, merchant: &str, gets: Gets) -> u64 {
        let target = format!("/v3/apply4sub/sub_merchants/{merchant}/modify-settlement");
        self.call("POST", &target, json!({}), json!({"application_no": "1"}), gets)
    }
}

#[test]
fn rows_of_applications_appear_with_what_is_done() {
    let mut script = Script::default();
    let listed = |script: &Script| -> Vec<&str> {
        script.model.rows().into_iter().map(|row| row.id).filter(|id| id.starts_with('A')).collect()
    };
    script.uploads("m");
    assert_eq!(listed(&script), [""; 0], "other products have pictures too");
    script.asks_about("A", "AUDITING", "");
    assert_eq!(listed(&script), ["A1", "A2", "A4"]);
    script.changes_settlement("1", Gets::Success);
    assert_eq!(listed(&script), ["A1", "A2", "A4", "A5"]);
}

#[test]
fn a1_a_picture_that_was_uploaded_is_seen() {
    let mut script = Script::default();
    let uploaded = script.uploads("m");
    script.applies("A", "another", Gets::Success);
    assert_eq!(script.state("A1"), NotSeen, "it was uploaded before the list began");
    script.applies("B", "m", Gets::Refusal("PROCESSING"));
    assert_eq!(script.state("A1"), NotSeen);
    let applied = script.applies("B", "m", Gets::Success);
    assert_eq!(script.state("A1"), Seen);
    assert_eq!(script.evidence("A1"), [Evidence::Call(uploaded), Evidence::Call(applied)]);
}

#[test]
fn refusals_of_an_application_are_violated_by_their_reasons() {
    for (issue, message, row) in [
        (NOT_UPLOADED, "", "A1"),
        (NOT_DECRYPTED, "", "A2"),
        (NOT_DECRYPTED_BY_SM2, "", "A2"),
        ("", WRONG_SERIAL, "A2"),
        ("is too long", "", ""),
    ] {
        let mut script = Script::default();
        let call = script.applies_in_vain(issue, message);
        let violated = script.model.rows().into_iter().filter(|row| row.state == Violated);
        let violated: Vec<_> = violated.map(|row| (row.id, row.evidence)).collect();
        let expected: Vec<_> =
            [(row, vec![Evidence::Call(call)])].into_iter().filter(|(row, _)| !row.is_empty()).collect();
        assert_eq!(violated, expected);
    }
}

#[test]
fn a2_an_application_that_was_accepted_is_seen() {
    let mut script = Script::default();
    script.applies("A", "m", Gets::OnDemand("SYSTEM_ERROR"));
    assert_eq!(script.state("A2"), NotSeen);
    script.applies("A", "m", Gets::Success);
    assert_eq!(script.state("A2"), Seen);
}

#[test]
fn a4_a_correction_and_an_application_that_was_followed_to_its_end_are_seen_together() {
    let mut script = Script::default();
    script.applies("A", "m", Gets::Success);
    let rejected = script.asks_about("A", "REJECTED", "");
    let corrected = script.applies("A", "m", Gets::Success);
    assert_eq!(script.state("A4"), NotSeen);
    let linked = script.asks_about("A", "TO_BE_SIGNED", "https://example.com/");
    script.asks_about("A", "SIGNING", "");
    let finished = script.asks_about("A", "FINISHED", "");
    assert_eq!(script.state("A4"), Seen);
    let calls = [rejected, corrected, linked, finished].map(Evidence::Call);
    assert_eq!(script.evidence("A4"), calls);
}

#[test]
fn a4_an_application_that_is_submitted_again_without_having_been_rejected_is_not_seen() {
    let mut script = Script::default();
    script.applies("A", "m", Gets::Success);
    script.applies("A", "m", Gets::Success);
    script.asks_about("A", "TO_BE_SIGNED", "https://example.com/");
    script.asks_about("B", "FINISHED", "");
    script.asks_about("A", "FINISHED", "");
    assert_eq!(script.state("A4"), NotSeen);
}

#[test]
fn a5_a_change_that_was_queried_is_seen() {
    for what in ["settlement", "application/1"] {
        let mut script = Script::default();
        let query = |script: &mut Script, merchant: &str| {
            let target = format!("/v3/apply4sub/sub_merchants/{merchant}/{what}");
            script.call("GET", &target, Value::Null, json!({}), Gets::Success)
        };
        query(&mut script, "1");
        let changed = script.changes_settlement("1", Gets::Success);
        query(&mut script, "2");
        assert_eq!(script.state("A5"), NotSeen);
        let queried = query(&mut script, "1");
        assert_eq!(script.evidence("A5"), [Evidence::Call(changed), Evidence::Call(queried)]);
    }
}

#[test]
fn a5_a_sixth_change_of_a_day_is_violated() {
    let mut script = Script::default();
    for _ in 0..5 {
        script.changes_settlement("1", Gets::Success);
    }
    script.changes_settlement("2", Gets::Success);
    script.changes_settlement("1", Gets::Refusal("NO_AUTH"));
    assert_eq!(script.state("A5"), NotSeen);
    let mut later = Script::default();
    for _ in 0..6 {
        later.changes_settlement("1", Gets::Success);
        later.at_ms += 86_400_000 / 5;
    }
    assert_eq!(later.state("A5"), NotSeen, "the first was a day ago");
    script.changes_settlement("1", Gets::Success);
    assert_eq!(script.state("A5"), Violated);
    assert_eq!(script.evidence("A5").len(), 6);
}
