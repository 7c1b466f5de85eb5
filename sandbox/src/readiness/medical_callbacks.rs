//! What responses to the callbacks of medical insurance (医保支付) show, and what the program says that it made of them.
//!
//! In: each attempt, when it leaves and when it is answered; how often the program has acted upon a payment. Out:
//! verdicts of the rows I11 to I14.

use std::time::Duration;

use super::{
    call::text,
    callback::{Callback, Sealing},
    callbacks::PATIENCE,
    calls::is_unfit,
    model::Model,
    rows::because,
    verdict::Evidence,
};
use crate::checks::mixed_parts::amounts_fit;

/// The callback of a payment.
pub(crate) const PAID: &str = "MEDICAL_INSURANCE.SUCCESS";

impl Model {
    pub(super) fn mixed_order_sends(&mut self, callback: &Callback<'_>) {
        if callback.event_type != PAID {
            return;
        }
        if let Some(order) = self.mixed.order(&text(callback.resource, "/out_trade_no")) {
            order.payment_sent |= amounts_fit(callback.resource, &order.request);
        }
    }

    pub(super) fn mixed_order_sent(&mut self, callback: &Callback<'_>, status: Option<u16>, took: Option<Duration>) {
        if callback.event_type != PAID || callback.sealing != Sealing::Right {
            return;
        }
        let evidence = || vec![Evidence::Notification(callback.id.to_owned())];
        let accepted = matches!(status, Some(200 | 204));
        match took {
            Some(took) if took >= PATIENCE => self.verdicts.violated("I12", because::TOO_LATE, evidence()),
            Some(_) if status.is_some() => self.verdicts.seen("I12", because::IN_TIME, evidence()),
            _ => {}
        }
        if accepted && !is_unfit(callback.url) {
            self.verdicts.seen("I13", because::ADDRESS_FIT, evidence());
        }
        if status.is_some_and(|status| (300..400).contains(&status)) {
            self.verdicts.violated("I14", because::SENT_ELSEWHERE, evidence());
        } else if accepted {
            self.verdicts.seen("I14", because::NOT_SENT_ELSEWHERE, evidence());
        }
        let Some(order) = self.mixed.order(&text(callback.resource, "/out_trade_no")) else {
            return;
        };
        if !amounts_fit(callback.resource, &order.request) {
            order.wrong_amount = Some(callback.id.to_owned()).filter(|_| status.is_some());
        } else if accepted {
            order.took_payment = true;
        }
    }

    /// How often the program says that it has acted upon the payment of a mixed order.
    pub(crate) fn handled_mixed(&mut self, number: &str, times: u64) {
        let order = self.mixed.orders.iter().find(|order| order.number == number && !order.payment_sent);
        let Some(id) = order.and_then(|order| order.wrong_amount.clone()) else {
            return;
        };
        let evidence = vec![Evidence::Notification(id)];
        match times {
            0 => self.verdicts.seen("I11", because::WRONG_AMOUNT_LEFT, evidence),
            _ => self.verdicts.violated("I11", because::WRONG_AMOUNT_TAKEN, evidence),
        }
    }

    /// Whether the program took the callback of the payment of this mixed order.
    pub(crate) fn took_mixed_payment(&self, number: &str) -> bool {
        self.mixed.orders.iter().any(|order| order.number == number && order.took_payment)
    }
}
