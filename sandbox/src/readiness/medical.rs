//! What is remembered of mixed orders of medical insurance (医保支付).
//!
//! In: what happened to each. Out: the same, as plain fields. What decides is in `medical_calls` and
//! `medical_callbacks`.

use serde_json::Value;

use super::{
    bounded::Bounded,
    call::{fingerprint, text},
};

/// What differs from one request to the next for the same order: what is encrypted anew, and what is good once.
const PASSING: [&str; 4] = ["payer", "relative", "pay_auth_no", "geo_location"];

#[derive(Debug, Default)]
pub(super) struct MixedOrders {
    pub(super) orders: Bounded<MixedOrder, 1_000>,
    /// Orders that may be the cash part of one.
    pub(super) cash_parts: Bounded<CashPart, 1_000>,
}

impl MixedOrders {
    pub(super) fn order(&mut self, number: &str) -> Option<&mut MixedOrder> {
        self.orders.iter_mut().find(|order| order.number == number)
    }

    pub(super) fn cash_part(&self, prepay_id: &str) -> Option<&CashPart> {
        self.cash_parts.iter().find(|part| !prepay_id.is_empty() && part.prepay_id == prepay_id)
    }
}

/// An order whose payment a front end can invoke.
#[derive(Debug)]
pub(super) struct CashPart {
    pub(super) number: String,
    pub(super) prepay_id: String,
    pub(super) call: u64,
    /// Who pays: AppID and openid, of a partner two of them.
    pub(super) payers: Vec<[String; 2]>,
    /// It is closed, as the program knows.
    pub(super) is_closed: bool,
}

/// A mixed order that the program has asked for.
#[derive(Debug)]
pub(super) struct MixedOrder {
    pub(super) number: String,
    /// The bill that it is for, as the institution has numbered it.
    pub(super) serial_no: String,
    /// WeChat Pay's number, once it was told.
    pub(super) mix_trade_no: String,
    /// The first call of it, and what was said there.
    pub(super) call: u64,
    pub(super) request: Value,
    pub(super) content: u64,
    /// A response has told that it was placed.
    pub(super) told: bool,
    /// The call of which nobody knows what became of it.
    pub(super) pending: Option<Pending>,
    /// The cash part was refunded.
    pub(super) refunded: Option<u64>,
    /// A callback of its payment was sent, and one that was accepted.
    pub(super) payment_sent: bool,
    pub(super) took_payment: bool,
    /// The callback that named another amount.
    pub(super) wrong_amount: Option<String>,
}

/// What the program could not know after a call.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pending {
    pub(super) call: u64,
    /// There was no response at all.
    pub(super) is_silent: bool,
    /// The program has asked about the order since.
    pub(super) was_queried: bool,
}

impl MixedOrder {
    pub(super) fn new(request: &Value, call: u64) -> Self {
        Self {
            number: text(request, "/out_trade_no"),
            serial_no: text(request, "/serial_no"),
            mix_trade_no: String::new(),
            call,
            request: request.clone(),
            content: content(request),
            told: false,
            pending: None,
            refunded: None,
            payment_sent: false,
            took_payment: false,
            wrong_amount: None,
        }
    }

    /// An institution's order, placed by its bank.
    pub(super) fn is_of_bank(&self) -> bool {
        !text(&self.request, "/sub_mchid").is_empty()
    }
}

/// The same for requests that mean the same.
pub(super) fn content(request: &Value) -> u64 {
    fingerprint(request, &PASSING)
}
