//! What is remembered of orders, refunds, callbacks and receivers.
//!
//! In: what happened to each. Out: the same, as plain fields. What decides is in
//! `calls` and `callbacks`.

use std::collections::BTreeMap;

use super::call::{Kind, Write};

/// A combined order has 50 parts at most.
const MOST_IDS: usize = 60;

/// An order, a refund or a sharing that the program has asked for.
#[derive(Debug)]
pub(super) struct Tracked {
    pub(super) kind: Kind,
    pub(super) number: String,
    pub(super) of: String,
    pub(super) content: u64,
    pub(super) purpose: u64,
    pub(super) intent: Option<u64>,
    pub(super) amount: i64,
    pub(super) parts: Vec<String>,
    /// The first call of it, when that was, and its operation.
    pub(super) call: u64,
    pub(super) at_ms: u64,
    pub(super) operation: String,
    /// A response has told what became of it.
    pub(super) told: bool,
    /// Of a refund: it ended without money going back.
    pub(super) is_closed: bool,
    /// What it waits for since its last call.
    pub(super) pending: Option<Pending>,
    /// Of an order: the callback that told of its payment, and whether the program took it.
    pub(super) transaction: Option<String>,
    pub(super) took_callback: bool,
    /// The callback that named another amount than the order did.
    pub(super) wrong_amount: Option<String>,
    /// WeChat Pay's numbers of it and of its parts, and of a combined one as a whole, whoever was told.
    pub(super) ids: Vec<String>,
    pub(super) whole: Option<String>,
    /// Of an order: how it is paid, as its responses have told.
    pub(super) ways: Vec<String>,
    pub(super) owners: Vec<String>,
    /// Of a combined order: upon which parts the program says that it has acted, and how often.
    pub(super) handled: BTreeMap<String, u64>,
    /// Of a sharing: a merchant has a part of it, which was asked back, the call that told that it came back, and the query
    /// that told that the sharing is over.
    pub(super) has_merchants: bool,
    pub(super) asked_back: bool,
    pub(super) given_back: Option<u64>,
    pub(super) finished: Option<u64>,
}

/// A verdict that waits: another number came where a refund had failed, and its own may come still.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) kind: Kind,
    pub(super) number: String,
    pub(super) pending: Pending,
    /// The call with the other number.
    pub(super) call: u64,
    /// What was provoked then is over.
    pub(super) is_over: bool,
}

/// What the program could not know after a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pending {
    pub(super) call: u64,
    pub(super) how: How,
    pub(super) at_ms: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// 429 or 5xx.
    Failed,
    /// No response.
    Silent,
    /// A response whose signature is wrong.
    Spoilt,
    /// A refund for which there was not enough money.
    ShortOfMoney,
}

impl Tracked {
    pub(super) fn new(write: &Write, call: u64, operation: &str, at_ms: u64) -> Self {
        Self {
            kind: write.kind,
            number: write.number.clone(),
            of: write.of.clone(),
            content: write.content,
            purpose: write.purpose,
            intent: write.intent,
            amount: write.amount,
            parts: write.parts.clone(),
            call,
            at_ms,
            operation: operation.to_owned(),
            told: false,
            is_closed: false,
            pending: None,
            transaction: None,
            took_callback: false,
            wrong_amount: None,
            ids: Vec::new(),
            whole: None,
            ways: Vec::new(),
            owners: write.owners.clone(),
            handled: BTreeMap::new(),
            has_merchants: false,
            asked_back: false,
            given_back: None,
            finished: None,
        }
    }

    /// WeChat Pay has told a number of it.
    pub(super) fn learn(&mut self, id: &str) {
        if !id.is_empty() && self.ids.len() < MOST_IDS && !self.ids.iter().any(|one| one == id) {
            self.ids.push(id.to_owned());
        }
    }

    /// Whether a number is that of this order, of a part of it, or WeChat Pay's of either.
    pub(super) fn is_about(&self, number: &str) -> bool {
        let names = |all: &[String]| all.iter().any(|one| one == number);
        self.number == number || names(&self.parts) || names(&self.ids)
    }

    /// Whether a text is one of the numbers of this order.
    pub(super) fn is(&self, number: &str) -> bool {
        self.number == number || self.transaction.as_deref() == Some(number)
    }
}

/// A callback with its copies.
#[derive(Debug)]
pub(super) struct Copies {
    pub(super) id: String,
    /// It tells of a payment.
    pub(super) is_payment: bool,
    /// The numbers of the order that it is about.
    pub(super) numbers: Vec<String>,
    /// When each of the first two was sent, rightly signed.
    pub(super) first_ms: u64,
    pub(super) second_ms: Option<u64>,
    pub(super) under_way: usize,
    /// How many were under way at most since none was, and how many of these have got a response.
    pub(super) overlapping: usize,
    pub(super) answered: usize,
    pub(super) accepted: bool,
    /// A later copy was accepted, and so was one beside others.
    pub(super) in_sequence: bool,
    pub(super) in_parallel: bool,
}

/// An address for callbacks.
#[derive(Debug)]
pub(super) struct Receiver {
    pub(super) url: String,
    /// It accepts what is signed rightly.
    pub(super) accepts: bool,
    /// Whether it accepted each kind of a wrong signature, and which callback shows it.
    pub(super) probe: Option<(bool, String)>,
    pub(super) forged: Option<(bool, String)>,
}
