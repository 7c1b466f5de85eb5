//! What responses to callbacks show.
//!
//! In: each attempt, when it leaves and when it is answered. Out: verdicts of the
//! rows G2, G3, G4, G5, G16 and B3, and one part of B6. A receiver that is not
//! there shows nothing.

use std::time::Duration;

use serde_json::Value;

use super::{
    call::{Kind, everywhere, integer, text},
    callback::{Callback, Sealing},
    calls::is_unfit,
    model::Model,
    rows::because,
    tracked::{Copies, Receiver, Tracked},
    verdict::{Evidence, RowState},
};

/// The callback of a payment.
const PAID: &str = "TRANSACTION.SUCCESS";

/// The callback of a refund that ended without money going back.
const CLOSED: &str = "REFUND.CLOSED";

/// WeChat Pay waits this long.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

impl Model {
    pub(super) fn sends(&mut self, callback: &Callback<'_>, at_ms: u64) {
        if callback.sealing != Sealing::Right {
            return;
        }
        self.service_order_sends(callback);
        self.coupon_sends(callback);
        self.mixed_order_sends(callback);
        if callback.event_type == CLOSED {
            self.refund_closed(&text(callback.resource, "/out_refund_no"));
        }
        if callback.event_type == PAID
            && let Some(order) = self.order_of(callback.resource)
        {
            everywhere(callback.resource, "transaction_id").iter().for_each(|id| order.learn(id));
            let whole = Some(text(callback.resource, "/combine_transaction_id")).filter(|id| !id.is_empty());
            order.whole = order.whole.take().or(whole);
        }
        let numbers = ["/out_trade_no", "/combine_out_trade_no", "/transaction_id", "/out_refund_no"];
        let numbers = numbers.iter().map(|pointer| text(callback.resource, pointer));
        let known = self.copies.iter_mut().find(|copies| copies.id == callback.id);
        let copies = match known {
            Some(copies) => {
                copies.second_ms.get_or_insert(at_ms);
                copies
            }
            None => {
                self.copies.push(Copies {
                    id: callback.id.to_owned(),
                    is_payment: callback.event_type == PAID,
                    numbers: numbers.filter(|number| !number.is_empty()).collect(),
                    first_ms: at_ms,
                    second_ms: None,
                    under_way: 0,
                    overlapping: 0,
                    answered: 0,
                    accepted: false,
                    in_sequence: false,
                    in_parallel: false,
                });
                let Some(copies) = self.copies.iter_mut().next() else {
                    return;
                };
                copies
            }
        };
        copies.under_way += 1;
        copies.overlapping = if copies.under_way == 1 { 1 } else { copies.overlapping + 1 };
        if copies.under_way == 1 {
            copies.answered = 0;
        }
    }

    pub(super) fn sent(&mut self, callback: &Callback<'_>, status: Option<u16>, took: Option<Duration>) {
        let accepted = matches!(status, Some(200 | 204));
        let evidence = || vec![Evidence::Notification(callback.id.to_owned())];
        self.service_order_sent(callback, status, took);
        self.coupon_sent(callback, accepted);
        self.mixed_order_sent(callback, status, took);
        if callback.sealing == Sealing::Right {
            match took {
                Some(took) if took >= PATIENCE => self.verdicts.violated("G5", because::TOO_LATE, evidence()),
                Some(_) if status.is_some() => self.verdicts.seen("G5", because::IN_TIME, evidence()),
                _ => {}
            }
            self.copied(callback.id, status.is_some(), accepted);
            if accepted && !is_unfit(callback.url) {
                self.verdicts.seen("G16", because::ADDRESS_FIT, evidence());
            } else if status.is_some_and(|status| (300..400).contains(&status)) {
                self.verdicts.violated("G16", because::SENT_ELSEWHERE, evidence());
            }
            let fits = self.fits_its_order(callback, status.is_some());
            if accepted {
                self.accepted(callback, fits);
            }
        }
        if status.is_some() {
            self.judge_receiver(callback, accepted);
        }
    }

    fn copied(&mut self, id: &str, answered: bool, accepted: bool) {
        let Some(copies) = self.copies.iter_mut().find(|copies| copies.id == id) else {
            return;
        };
        copies.under_way = copies.under_way.saturating_sub(1);
        copies.answered += usize::from(answered);
        if accepted {
            // One that comes alone, after another was accepted.
            copies.in_sequence |= copies.accepted && copies.overlapping == 1;
            copies.accepted = true;
        }
        let all_answered = copies.under_way == 0 && copies.answered == copies.overlapping;
        copies.in_parallel |= copies.overlapping > 1 && all_answered && copies.accepted;
        if copies.in_sequence && copies.in_parallel {
            let evidence = vec![Evidence::Notification(id.to_owned())];
            self.verdicts.partly("G3", because::COPIES_ACKNOWLEDGED, evidence);
        }
    }

    /// A callback that the program has taken: from here on it knows what stands in it.
    fn accepted(&mut self, callback: &Callback<'_>, fits: bool) {
        let resource = callback.resource;
        let told = ["transaction_id", "refund_id"].into_iter().flat_map(|name| everywhere(resource, name));
        told.filter(|value| !value.is_empty()).for_each(|value| self.learn(&value));
        if callback.event_type.starts_with("REFUND.") {
            self.refund_part(1, Evidence::Notification(callback.id.to_owned()));
        }
        if callback.event_type != PAID || !fits {
            return;
        }
        self.verdicts.seen("B3", because::PAYMENT_TAKEN, vec![Evidence::Notification(callback.id.to_owned())]);
        if let Some(order) = self.order_of(resource) {
            order.took_callback = true;
            order.transaction = Some(text(resource, "/transaction_id")).filter(|id| !id.is_empty());
        }
    }

    /// Whether a payment has the amount of its order, as far as that is known.
    fn fits_its_order(&mut self, callback: &Callback<'_>, answered: bool) -> bool {
        let resource = callback.resource;
        let total = resource.pointer("/amount/total").is_some().then(|| integer(resource, "/amount/total"));
        let order = if callback.event_type == PAID { self.order_of(resource) } else { None };
        let Some((_, order)) = total.zip(order).filter(|(total, order)| *total != order.amount) else {
            return true;
        };
        if answered {
            order.wrong_amount = Some(callback.id.to_owned());
        }
        false
    }

    fn order_of(&mut self, resource: &Value) -> Option<&mut Tracked> {
        let numbers = [text(resource, "/out_trade_no"), text(resource, "/combine_out_trade_no")];
        self.tracked.iter_mut().find(|one| one.kind == Kind::Order && numbers.contains(&one.number))
    }

    fn judge_receiver(&mut self, callback: &Callback<'_>, accepted: bool) {
        if !self.receivers.iter().any(|receiver| receiver.url == callback.url) {
            let url = callback.url.to_owned();
            self.receivers.push(Receiver { url, accepts: false, probe: None, forged: None });
        }
        let Some(receiver) = self.receivers.iter_mut().find(|receiver| receiver.url == callback.url) else {
            return;
        };
        let shown = Some((accepted, callback.id.to_owned()));
        match callback.sealing {
            Sealing::Right => receiver.accepts |= accepted,
            Sealing::Probe => receiver.probe = shown,
            Sealing::Forged => receiver.forged = shown,
        }
        let evidence = |(_, id): &(bool, String)| Evidence::Notification(id.clone());
        for wrong in [&receiver.forged, &receiver.probe].into_iter().flatten().filter(|(accepted, _)| *accepted) {
            self.verdicts.violated("G2", because::FORGED_ACCEPTED, vec![evidence(wrong)]);
        }
        // What refuses everything refuses these too.
        if !receiver.accepts {
            return;
        }
        match (&receiver.forged, &receiver.probe) {
            (Some(forged), Some(probe)) if forged.0 != probe.0 => {
                self.verdicts.violated("G4", because::PROBES_APART, vec![evidence(forged), evidence(probe)]);
            }
            (Some(forged), Some(probe)) if !forged.0 => {
                self.verdicts.seen("G4", because::PROBES_ALIKE, vec![evidence(forged), evidence(probe)]);
            }
            _ => {}
        }
        match (&receiver.forged, &receiver.probe) {
            (Some(forged), _) if !forged.0 => {
                self.verdicts.seen("G2", because::FORGED_REFUSED, vec![evidence(forged)]);
            }
            (None, Some(probe)) if !probe.0 && self.verdicts.state("G2") == RowState::NotSeen => {
                self.verdicts.partly("G2", because::ONLY_PROBE_REFUSED, vec![evidence(probe)]);
            }
            _ => {}
        }
    }
}
