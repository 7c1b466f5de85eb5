//! What calls show of merchants that are taken in (特约商户进件).
//!
//! In: a call, and what is remembered. Out: verdicts of the rows A1, A2, A4 and A5.

use serde_json::Value;

use super::{
    applyment::{Application, Change},
    call::{Call, Outcome, text},
    model::Model,
    rows::{Practice, because},
    verdict::Evidence,
};
use crate::refusal::{NOT_UPLOADED, WRONG_SERIAL, is_not_decrypted};

const A_DAY_MS: u64 = 86_400_000;

/// A settlement account may be changed so often a day.
const CHANGES_A_DAY: usize = 5;

impl Model {
    pub(super) fn applied(&mut self, call: &Call, at_ms: u64) {
        let segments: Vec<&str> = call.segments.iter().map(String::as_str).collect();
        match (call.method.as_str(), segments.as_slice()) {
            ("POST", ["v3", "merchant", "media", "upload" | "video_upload"]) if call.result == Outcome::Told => {
                let number = text(&call.response, "/media_id");
                if !number.is_empty() {
                    self.applyments.uploads.push((number, call.id));
                }
            }
            ("POST", ["v3", "applyment4sub", "applyment", ..]) => self.submitted(call),
            ("GET", ["v3", "applyment4sub", "applyment", _, _]) => {
                self.practises(Practice::TakingIn);
                if call.result == Outcome::Told {
                    self.application_told(call);
                }
            }
            ("POST", ["v3", "apply4sub", "sub_merchants", merchant, "modify-settlement"]) => {
                self.settlement_changed(merchant, call, at_ms);
            }
            ("GET", ["v3", "apply4sub", "sub_merchants", merchant, "settlement" | "application", ..])
                if call.result == Outcome::Told =>
            {
                self.settlement_queried(merchant, call);
            }
            _ => {}
        }
    }

    fn submitted(&mut self, call: &Call) {
        self.practises(Practice::TakingIn);
        let evidence = vec![Evidence::Call(call.id)];
        match &call.result {
            Outcome::Told => {
                self.verdicts.seen("A2", because::FIELDS_OPENED, evidence);
                let uploaded = self.applyments.uploads.iter().find(|(number, _)| names(&call.request, number));
                if let Some((_, by)) = uploaded {
                    let evidence = vec![Evidence::Call(*by), Evidence::Call(call.id)];
                    self.verdicts.seen("A1", because::UPLOADED, evidence);
                }
                self.submitted_again(call);
            }
            Outcome::Refused(_) if !call.is_on_demand => match text(&call.response, "/detail/issue").as_str() {
                NOT_UPLOADED => self.verdicts.violated("A1", because::NOT_UPLOADED, evidence),
                issue if is_not_decrypted(issue) => self.verdicts.violated("A2", because::FIELDS_NOT_OPENED, evidence),
                _ if call.message == WRONG_SERIAL => {
                    self.verdicts.violated("A2", because::SERIAL_OF_NO_KEY, evidence);
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn submitted_again(&mut self, call: &Call) {
        let business_code = text(&call.request, "/business_code");
        let known = self.applyments.applications.iter_mut().find(|one| one.business_code == business_code);
        match known {
            Some(known) => {
                if let Some(rejected) = known.rejected.take() {
                    self.applyments.corrected.get_or_insert([rejected, call.id]);
                    self.judge_states();
                }
            }
            None => self.applyments.applications.push(Application::new(business_code, call.id)),
        }
    }

    fn application_told(&mut self, call: &Call) {
        let business_code = text(&call.response, "/business_code");
        if !self.applyments.applications.iter().any(|one| one.business_code == business_code) {
            let business_code = business_code.clone();
            self.applyments.applications.push(Application::new(business_code, call.id));
        }
        let known = self.applyments.applications.iter_mut().find(|one| one.business_code == business_code);
        let Some(known) = known else {
            return;
        };
        let state = text(&call.response, "/applyment_state");
        known.rejected = (state == "APPLYMENT_STATE_REJECTED").then_some(call.id);
        if !text(&call.response, "/sign_url").is_empty() {
            known.linked.get_or_insert(call.id);
        }
        if let Some(linked) = known.linked.filter(|_| state == "APPLYMENT_STATE_FINISHED") {
            self.applyments.followed.get_or_insert([linked, call.id]);
        }
        self.judge_states();
    }

    fn judge_states(&mut self) {
        let evidence = |calls: &[[u64; 2]]| calls.iter().flatten().copied().map(Evidence::Call).collect();
        match (self.applyments.corrected, self.applyments.followed) {
            (Some(corrected), Some(followed)) => {
                self.verdicts.seen("A4", because::STATES_HANDLED, evidence(&[corrected, followed]));
            }
            (Some(corrected), None) => self.verdicts.partly("A4", because::NOT_FOLLOWED, evidence(&[corrected])),
            (None, Some(followed)) => self.verdicts.partly("A4", because::NONE_CORRECTED, evidence(&[followed])),
            (None, None) => {}
        }
    }

    fn settlement_changed(&mut self, sub_mchid: &str, call: &Call, at_ms: u64) {
        self.practises(Practice::ChangingSettlement);
        if call.result != Outcome::Told {
            return;
        }
        let sub_mchid = sub_mchid.to_owned();
        self.applyments.changes.push(Change { sub_mchid: sub_mchid.clone(), call: call.id, at_ms });
        let is_of_day = |one: &&Change| one.sub_mchid == sub_mchid && at_ms.saturating_sub(one.at_ms) < A_DAY_MS;
        let changes = self.applyments.changes.iter().filter(is_of_day);
        let mut evidence: Vec<Evidence> = changes.map(|one| Evidence::Call(one.call)).collect();
        if evidence.len() > CHANGES_A_DAY {
            evidence.reverse();
            self.verdicts.violated("A5", because::CHANGED_TOO_OFTEN, evidence);
        }
    }

    fn settlement_queried(&mut self, sub_mchid: &str, call: &Call) {
        let change = self.applyments.changes.iter().find(|one| one.sub_mchid == sub_mchid);
        if let Some(change) = change.map(|one| one.call) {
            let evidence = vec![Evidence::Call(change), Evidence::Call(call.id)];
            self.verdicts.seen("A5", because::CHANGE_QUERIED, evidence);
        }
    }

    /// The newest application that was submitted by a later call than this.
    pub(crate) fn application_after(&self, call: u64) -> Option<String> {
        self.applyments.applications.iter().find(|one| one.call > call).map(|one| one.business_code.clone())
    }

    /// Whether the program was told that an application is rejected, and has not submitted it again.
    pub(crate) fn knows_rejected(&self, business_code: &str) -> bool {
        self.applyments.applications.iter().any(|one| one.business_code == business_code && one.rejected.is_some())
    }

    /// Whether the program was told the link for the administrator.
    pub(crate) fn knows_link(&self, business_code: &str) -> bool {
        self.applyments.applications.iter().any(|one| one.business_code == business_code && one.linked.is_some())
    }

    /// Whether the program has submitted an application again that was rejected.
    pub(crate) fn has_corrected(&self) -> bool {
        self.applyments.corrected.is_some()
    }
}

/// Whether a text stands anywhere in a request.
fn names(request: &Value, number: &str) -> bool {
    match request {
        Value::String(one) => one == number,
        Value::Array(items) => items.iter().any(|item| names(item, number)),
        Value::Object(members) => members.values().any(|member| names(member, number)),
        _ => false,
    }
}
