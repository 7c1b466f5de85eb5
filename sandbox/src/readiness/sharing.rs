//! What calls show of profit sharing.
//!
//! In: a call, what is remembered, and what the program says of itself. Out: verdicts
//! of the rows S1 to S6.

use super::{
    call::{Action, Call, Kind, Outcome, Write},
    model::Model,
    rows::{Practice, because},
    tracked::Tracked,
    verdict::Evidence,
};
use crate::records::sharings::refused;

impl Model {
    /// A call that is about profit sharing, or about nothing of the list.
    pub(super) fn shared(&mut self, action: &Action, call: &Call) {
        match action {
            Action::Release { number, content } => self.released(number, *content, call),
            _ if call.result != Outcome::Told => {}
            Action::AddReceiver(key) => {
                self.receivers_added.replace((key.clone(), call.id), |(one, _), (other, _)| one == other);
            }
            Action::RemoveReceiver(key) => self.receivers_added.remove_all(|(one, _)| one == key),
            Action::QuerySharing(number) if call.tells_finished => {
                if let Some(sharing) = self.sharing_mut(number) {
                    sharing.finished.get_or_insert(call.id);
                }
            }
            Action::GiveBack(number) | Action::QueryReturn(number) => {
                if let Some(sharing) = self.sharing_mut(number) {
                    sharing.asked_back = true;
                    if call.tells_success {
                        sharing.given_back.get_or_insert(call.id);
                    }
                }
            }
            _ => {}
        }
    }

    fn sharing_mut(&mut self, number: &str) -> Option<&mut Tracked> {
        self.tracked.iter_mut().find(|one| one.kind == Kind::Sharing && one.is_about(number))
    }

    /// A sharing was asked for.
    pub(super) fn shared_out(&mut self, write: &Write, call: &Call) {
        let owners = self.tracked.iter().find(|one| one.kind == Kind::Order && one.is_about(&write.of));
        let owners = owners.map(|order| order.owners.clone()).unwrap_or_default();
        let is_owner = |merchant: &Option<String>| merchant.as_ref().is_some_and(|one| owners.contains(one));
        let others: Vec<_> = write.receivers.iter().filter(|one| !is_owner(&one.merchant)).collect();
        if others.iter().any(|one| one.merchant.is_some()) {
            self.practises(Practice::SharingWithMerchants);
            let is = |one: &&mut Tracked| one.kind == Kind::Sharing && one.number == write.number;
            self.tracked.iter_mut().filter(is).for_each(|one| one.has_merchants = true);
        }
        let evidence = vec![Evidence::Call(call.id)];
        match &call.result {
            Outcome::Told => {
                self.verdicts.seen("S2", because::SHARED, evidence);
                let added = |key: &String| self.receivers_added.iter().find(|(one, _)| one == key).map(|(_, by)| *by);
                let added: Option<Vec<u64>> = others.iter().map(|one| added(&one.key)).collect();
                if let Some(mut calls) = added.filter(|calls| !calls.is_empty()) {
                    calls.push(call.id);
                    let evidence = calls.into_iter().map(Evidence::Call).collect();
                    self.verdicts.seen("S1", because::RECEIVERS_ADDED, evidence);
                }
                if write.releases {
                    self.verdicts.seen("S4", because::RELEASED, vec![Evidence::Call(call.id)]);
                }
                self.accepted_under(&write.number, call.id);
            }
            Outcome::Refused(_) if !call.is_on_demand => match call.message.as_str() {
                refused::NO_RECEIVER => self.verdicts.violated("S1", because::RECEIVER_UNKNOWN, evidence),
                refused::NOT_MARKED => self.verdicts.violated("S2", because::NOT_MARKED, evidence),
                refused::TOO_EARLY => self.verdicts.violated("S2", because::TOO_EARLY, evidence),
                refused::OVER_RATIO | refused::TOO_LITTLE_LEFT => {
                    self.verdicts.violated("S6", because::SHARED_TOO_MUCH, evidence);
                }
                refused::NUMBER_OF_ANOTHER => self.verdicts.violated("S6", because::SHARING_NUMBER_TWICE, evidence),
                _ => {}
            },
            _ => {}
        }
    }

    fn released(&mut self, number: &str, content: u64, call: &Call) {
        self.practises(Practice::Sharing);
        let sharing = self.tracked.iter().find(|one| one.kind == Kind::Sharing && one.number == number && one.told);
        let earlier = sharing.map(|one| one.call);
        if earlier.is_some() || self.releases.iter().any(|(one, earlier)| one == number && *earlier != content) {
            let evidence = earlier.into_iter().chain([call.id]).map(Evidence::Call).collect();
            return self.verdicts.violated("S6", because::SHARING_NUMBER_TWICE, evidence);
        }
        if call.result == Outcome::Told {
            self.releases.replace((number.to_owned(), content), |one, other| one == other);
            self.verdicts.seen("S4", because::RELEASED, vec![Evidence::Call(call.id)]);
            self.accepted_under(number, call.id);
        }
    }

    /// A sharing or a release was accepted.
    fn accepted_under(&mut self, number: &str, call: u64) {
        match &self.first_sharing {
            None => self.first_sharing = Some((number.to_owned(), call)),
            Some((first, by)) if first != number => {
                let evidence = vec![Evidence::Call(*by), Evidence::Call(call)];
                self.verdicts.seen("S6", because::SHARING_NUMBERS, evidence);
            }
            Some(_) => {}
        }
    }

    /// A refund, before which what was shared out of its order comes back.
    pub(super) fn refunded_after_sharing(&mut self, refund: &Write, call: &Call) {
        let Some(order) = self.tracked.iter().find(|one| one.kind == Kind::Order && one.is_about(&refund.of)) else {
            return;
        };
        let of_it = |one: &&Tracked| one.kind == Kind::Sharing && one.told && order.is_about(&one.of);
        let sharings: Vec<&Tracked> = self.tracked.iter().filter(of_it).collect();
        let given_back = sharings.iter().find_map(|one| one.given_back);
        // Who has asked for it, and did not wait, has done neither.
        let is_asked_back = sharings.iter().any(|one| one.asked_back);
        let with_merchants = sharings.iter().find(|one| one.has_merchants).map(|one| one.call);
        match (&call.result, given_back, with_merchants.filter(|_| !is_asked_back)) {
            (Outcome::Told, Some(back), _) => {
                let evidence = vec![Evidence::Call(back), Evidence::Call(call.id)];
                self.verdicts.seen("S5", because::GIVEN_BACK, evidence);
            }
            (Outcome::Refused(code), None, Some(shared)) if code == "NOT_ENOUGH" && !call.is_on_demand => {
                let evidence = vec![Evidence::Call(shared), Evidence::Call(call.id)];
                self.verdicts.violated("S5", because::NOT_GIVEN_BACK, evidence);
            }
            _ => {}
        }
    }

    /// How many shares have arrived, as the program says: of an order whose sharing succeeded, and of one whose sharing,
    /// which has this number, ended with nothing paid out.
    pub(crate) fn shares_arrived(&mut self, succeeded: u64, failed: u64, number: &str) {
        let Some(sharing) = self.tracked.iter().find(|one| one.kind == Kind::Sharing && one.number == number) else {
            return;
        };
        match (failed, sharing.finished) {
            (1.., _) => self.verdicts.violated("S3", because::FINISHED_TAKEN, vec![Evidence::Call(sharing.call)]),
            (0, Some(query)) if succeeded > 0 => {
                let evidence = vec![Evidence::Call(sharing.call), Evidence::Call(query)];
                self.verdicts.seen("S3", because::RESULTS_READ, evidence);
            }
            _ => {}
        }
    }

    /// Whether the program has been told, by a query, that a sharing is over.
    pub(crate) fn knows_finished(&self, number: &str) -> bool {
        self.tracked.iter().any(|one| one.kind == Kind::Sharing && one.number == number && one.finished.is_some())
    }

    /// Whether the program has asked for a share of an order to be given back.
    pub(crate) fn asked_back(&self, number: &str) -> bool {
        self.tracked.iter().any(|one| one.kind == Kind::Sharing && one.number == number && one.asked_back)
    }
}
