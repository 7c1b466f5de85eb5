//! What responses to the callbacks of pay score (支付分) show, and what the program says that it made of them.
//!
//! In: each attempt, when it leaves and when it is answered; how often the program has acted upon a payment. Out:
//! verdicts of the rows P2, P3, P8, P23 and P24.

use std::time::Duration;

use super::{
    call::{integer, text},
    callback::{Callback, Sealing},
    callbacks::PATIENCE,
    model::Model,
    rows::because,
    service_order::{ServiceOrder, Stage, Told},
    verdict::Evidence,
};

impl Model {
    pub(super) fn service_order_sends(&mut self, callback: &Callback<'_>) {
        if callback.event_type == "REFUND.CLOSED" {
            self.service_refund_closed(&text(callback.resource, "/out_refund_no"));
        }
        let told = Told::read(callback.event_type);
        let number = text(callback.resource, "/out_order_no");
        if let Some(order) = self.service_order(&number).filter(|_| told == Some(Told::Paid)) {
            order.payment_sent |= fits(order, callback);
            order.learn_payments(callback.resource);
        }
    }

    pub(super) fn service_order_sent(&mut self, callback: &Callback<'_>, status: Option<u16>, took: Option<Duration>) {
        let Some(told) = Told::read(callback.event_type) else {
            return;
        };
        let accepted = matches!(status, Some(200 | 204));
        let evidence = || vec![Evidence::Notification(callback.id.to_owned())];
        let kind = self.service.kinds.entry(told).or_default();
        match callback.sealing {
            Sealing::Right => {
                kind.accepted |= accepted;
                match took {
                    Some(took) if took >= PATIENCE => self.verdicts.violated("P23", because::TOO_LATE, evidence()),
                    Some(_) if status.is_some() => self.verdicts.seen("P23", because::IN_TIME, evidence()),
                    _ => {}
                }
                self.service_order_told(told, callback, status.is_some(), accepted);
            }
            _ if accepted => self.verdicts.violated("P2", because::FORGED_ACCEPTED, evidence()),
            Sealing::Forged if status.is_some() => kind.refused = Some(callback.id.to_owned()),
            _ => {}
        }
        self.judge_kinds();
    }

    fn service_order_told(&mut self, told: Told, callback: &Callback<'_>, answered: bool, accepted: bool) {
        let Some(order) = self.service_order(&text(callback.resource, "/out_order_no")) else {
            return;
        };
        let id = callback.id.to_owned();
        match told {
            Told::Paid if !fits(order, callback) => order.wrong_amount = Some(id).filter(|_| answered),
            _ if !accepted => {}
            Told::Paid => {
                order.payment.get_or_insert_with(|| id.clone());
                order.learn(callback.resource, Evidence::Notification(id));
            }
            Told::Confirmed => {
                order.took_confirmation = true;
                // Of an order that is further it tells nothing new.
                if order.stage == Stage::Created {
                    order.learn(callback.resource, Evidence::Notification(id));
                }
            }
            Told::Permission => {}
        }
    }

    /// Each kind that is accepted has to be verified.
    fn judge_kinds(&mut self) {
        let kinds = &self.service.kinds;
        let refused: Vec<Evidence> = kinds
            .values()
            .filter(|kind| kind.accepted)
            .filter_map(|kind| kind.refused.clone())
            .map(Evidence::Notification)
            .collect();
        let all = kinds.values().all(|kind| !kind.accepted || kind.refused.is_some());
        let both = [Told::Confirmed, Told::Paid].iter().all(|told| kinds.get(told).is_some_and(|kind| kind.accepted));
        if all && both {
            self.verdicts.seen("P2", because::FORGED_REFUSED, refused);
        } else if !refused.is_empty() {
            self.verdicts.partly("P2", because::SOME_KINDS_REFUSED, refused);
        }
    }

    /// How often the program says that it has acted upon the payment of a service order.
    pub(super) fn handled_service(&mut self, number: &str, times: u64) {
        let Some(order) = self.service.orders.iter_mut().find(|order| order.number == number) else {
            return;
        };
        if let Some(id) = order.wrong_amount.clone().filter(|_| !order.payment_sent) {
            let evidence = vec![Evidence::Notification(id)];
            return match times {
                0 => self.verdicts.seen("P24", because::WRONG_AMOUNT_LEFT, evidence),
                _ => self.verdicts.violated("P24", because::WRONG_AMOUNT_TAKEN, evidence),
            };
        }
        let unpaid = order.unpaid.map(Evidence::Call);
        if order.stage == Stage::ToBePaid && !order.payment_sent {
            match (times, unpaid) {
                (0, unpaid) => order.left_unpaid |= unpaid.is_some(),
                (_, Some(told)) => self.verdicts.violated("P8", because::UNPAID_TAKEN, vec![told]),
                (_, None) => {}
            }
            return;
        }
        let Some(id) = order.payment.clone() else {
            return;
        };
        let evidence = || vec![Evidence::Notification(id.clone())];
        if let (1, true, Some(unpaid)) = (times, order.left_unpaid, unpaid) {
            self.verdicts.seen("P8", because::UNPAID_LEFT, vec![unpaid, Evidence::Notification(id.clone())]);
        }
        let Some(copies) = self.copies.iter().find(|copies| copies.id == id && copies.second_ms.is_some()) else {
            return;
        };
        match times {
            0 if order.took_confirmation => self.verdicts.partly("P3", because::PAYMENT_NOT_ACTED_UPON, evidence()),
            1 if order.took_confirmation && copies.in_sequence && copies.in_parallel => {
                self.verdicts.seen("P3", because::HANDLED_ONCE, evidence());
            }
            0 | 1 => {}
            _ => self.verdicts.violated("P3", because::HANDLED_TWICE, evidence()),
        }
    }

    /// Whether the program took the callback of the confirmation of this service order.
    pub(crate) fn took_confirmation(&self, number: &str) -> bool {
        self.service.orders.iter().any(|order| order.number == number && order.took_confirmation)
    }

    /// Whether the program took the callback of the payment of this service order.
    pub(crate) fn took_service_payment(&self, number: &str) -> bool {
        self.service.orders.iter().any(|order| order.number == number && order.payment.is_some())
    }
}

/// Whether a payment has the amount of its order, as far as that is known.
fn fits(order: &ServiceOrder, callback: &Callback<'_>) -> bool {
    let named = ["/total_amount", "/collection/total_amount"].into_iter();
    let mut named = named.filter(|pointer| callback.resource.pointer(pointer).is_some());
    order.amount.is_none_or(|amount| named.all(|pointer| integer(callback.resource, pointer) == amount))
}
