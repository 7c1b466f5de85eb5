//! What merchants have with WeChat Pay (账户余额).
//!
//! In: all that moved money. Out: what a merchant has at a moment. It follows from payments, refunds, sharings, returns,
//! subsidies, advances, withdrawals and closings, and from nothing else: fees are left out. What waits to be shared out
//! cannot be used.

use std::collections::BTreeMap;

use super::{
    closings::Closing,
    order_refunds::{OrderRefund, RefundOutcome, RefundState},
    orders::{Order, OrderState},
    products::Product,
    sharing_returns::SharingReturn,
    sharings::{ShareResult, Sharing, is_marked},
    subsidies::Subsidies,
    withdrawals::Withdrawal,
};
use crate::state::Records;

/// What is in an account, in 分.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Balance {
    /// What can be used.
    pub(crate) available: i64,
    /// What waits to be shared out, or is being shared out.
    pub(crate) pending: i64,
}

/// Something that happened to an order's money.
#[derive(Clone, Copy)]
enum Event {
    In(i64),
    Out(i64),
    /// It is being shared out.
    Held(i64),
    /// What was held went to somebody else.
    Given(i64),
    /// What was held is the merchant's own.
    Kept(i64),
    /// What was held did not go anywhere.
    Back(i64),
    /// What was not shared out is the merchant's own.
    Release,
}

/// The money of an order.
#[derive(Default)]
struct Pot {
    waiting: i64,
    held: i64,
    free: i64,
    is_released: bool,
}

impl Pot {
    fn happen(&mut self, event: Event) {
        let flow = |pot: &mut Self, amount: i64| {
            let place = if pot.is_released { &mut pot.free } else { &mut pot.waiting };
            *place = place.saturating_add(amount);
        };
        match event {
            Event::In(amount) => flow(self, amount),
            Event::Out(amount) => flow(self, amount.saturating_neg()),
            Event::Held(amount) => {
                flow(self, amount.saturating_neg());
                self.held = self.held.saturating_add(amount);
            }
            Event::Given(amount) => self.held = self.held.saturating_sub(amount),
            Event::Kept(amount) => {
                self.held = self.held.saturating_sub(amount);
                self.free = self.free.saturating_add(amount);
            }
            Event::Back(amount) => {
                self.held = self.held.saturating_sub(amount);
                flow(self, amount);
            }
            Event::Release => {
                self.free = self.free.saturating_add(self.waiting);
                (self.waiting, self.is_released) = (0, true);
            }
        }
    }
}

/// What is collected about a merchant.
struct Book<'a> {
    records: &'a Records,
    mchid: &'a str,
    moment: i64,
    /// By the payment: whose it is.
    owners: BTreeMap<&'a str, &'a str>,
    /// By the payment, for those of the merchant: what happened to its money.
    orders: BTreeMap<&'a str, Vec<(i64, Event)>>,
    /// What came and went beside that.
    others: i64,
}

impl Records {
    /// What a merchant has in its basic account at a moment; `platform` is whose gateway it is.
    pub(crate) fn balance(&self, mchid: &str, platform: &str, moment: i64) -> Balance {
        let mut book =
            Book { records: self, mchid, moment, owners: BTreeMap::new(), orders: BTreeMap::new(), others: 0 };
        book.payments();
        book.refunds(mchid == platform);
        book.sharings();
        book.subsidies(mchid == platform);
        book.withdrawals(mchid == platform);
        book.closings();
        book.sum()
    }
}

impl<'a> Book<'a> {
    fn payments(&mut self) {
        for order in self.records.all::<Order>() {
            let (OrderState::Success { transaction_id, paid_at, .. }, Some(owner)) = (&order.state, order.owner())
            else {
                continue;
            };
            self.owners.insert(transaction_id, owner);
            if owner != self.mchid {
                continue;
            }
            let released_at =
                if is_marked(order) { paid_at.saturating_add(Product::Platform.frozen()) } else { *paid_at };
            let events = vec![(*paid_at, Event::In(order.total())), (released_at, Event::Release)];
            self.orders.insert(transaction_id, events);
        }
    }

    fn refunds(&mut self, is_platform: bool) {
        for refund in self.records.all::<OrderRefund>() {
            let closed_at = match refund.state {
                RefundState::Settled { outcome: RefundOutcome::Closed, at } => Some(at),
                _ => None,
            };
            let moves = [Some((refund.created_at, -1)), closed_at.map(|at| (at, 1))];
            for (at, sign) in moves.into_iter().flatten() {
                let amount = refund.amount();
                if refund.is_advanced() {
                    self.other(is_platform, at, if sign < 0 { amount.saturating_neg() } else { amount });
                } else {
                    self.of_order(
                        &refund.transaction_id,
                        at,
                        if sign < 0 { Event::Out(amount) } else { Event::In(amount) },
                    );
                }
            }
            if let Some(at) = refund.advance.as_ref().and_then(|advance| advance.made_at) {
                self.other(is_platform, at, refund.amount());
                self.other(refund.sub_mchid() == self.mchid, at, refund.amount().saturating_neg());
            }
        }
    }

    fn sharings(&mut self) {
        let records = self.records;
        for sharing in records.all::<Sharing>() {
            let owner = self.owner(&sharing.transaction_id);
            if !sharing.is_release {
                for share in &sharing.shares {
                    self.of_order(&sharing.transaction_id, sharing.created_at, Event::Held(share.amount));
                    let Some(at) = sharing.finished_at else { continue };
                    let is_to =
                        |account: Option<&str>| share.kind == "MERCHANT_ID" && account == Some(share.account.as_str());
                    let event = match share.result {
                        ShareResult::Success if is_to(owner) => Event::Kept(share.amount),
                        ShareResult::Success => Event::Given(share.amount),
                        ShareResult::Pending | ShareResult::Closed(_) => Event::Back(share.amount),
                    };
                    self.of_order(&sharing.transaction_id, at, event);
                    let is_mine = is_to(Some(self.mchid)) && owner != Some(self.mchid);
                    self.other(is_mine && share.result == ShareResult::Success, at, share.amount);
                }
            }
            if let Some(at) = sharing.finished_at.filter(|_| sharing.releases()) {
                self.of_order(&sharing.transaction_id, at, Event::Release);
            }
        }
        for one in records.all::<SharingReturn>() {
            let owner = self.owner(&one.transaction_id);
            let Some(at) = one.came_back_at().filter(|_| owner != Some(one.return_mchid())) else { continue };
            self.of_order(&one.transaction_id, at, Event::In(one.amount()));
            self.other(one.return_mchid() == self.mchid, at, one.amount().saturating_neg());
        }
    }

    fn subsidies(&mut self, is_platform: bool) {
        for one in self.records.all::<Subsidies>() {
            for given in &one.given {
                self.of_order(&one.transaction_id, given.at, Event::In(given.amount()));
                self.other(is_platform, given.at, given.amount().saturating_neg());
            }
            for back in &one.taken_back {
                self.of_order(&one.transaction_id, back.at, Event::Out(back.amount()));
                self.other(is_platform, back.at, back.amount());
            }
        }
    }

    fn withdrawals(&mut self, is_platform: bool) {
        let is_of = |one: &&Withdrawal| one.sub_mchid == self.mchid || (is_platform && one.sub_mchid.is_empty());
        for one in self.records.all::<Withdrawal>().filter(is_of).filter(|one| one.account_type() == "BASIC") {
            let last = one.steps(self.moment).take_while(|step| step.at <= self.moment).last();
            if last.is_some_and(|step| step.state.holds_money()) {
                self.others = self.others.saturating_sub(one.amount());
            }
        }
    }

    fn closings(&mut self) {
        for one in self.records.all::<Closing>() {
            if let Some((amount, at)) = one.handed_out {
                self.other(one.sub_mchid == self.mchid, at, amount.saturating_neg());
            }
        }
    }

    fn owner(&self, transaction_id: &str) -> Option<&'a str> {
        self.owners.get(transaction_id).copied()
    }

    /// Something happened to the money of an order, if it is the merchant's.
    fn of_order(&mut self, transaction_id: &str, at: i64, event: Event) {
        if let Some(events) = self.orders.get_mut(transaction_id) {
            events.push((at, event));
        }
    }

    /// Something came or went beside orders, if it is the merchant's.
    fn other(&mut self, is_mine: bool, at: i64, amount: i64) {
        if is_mine && at <= self.moment {
            self.others = self.others.saturating_add(amount);
        }
    }

    fn sum(self) -> Balance {
        let mut sum = Balance { available: self.others, pending: 0 };
        for mut events in self.orders.into_values() {
            let mut pot = Pot::default();
            // Within a second they come in the order in which they were found, which is that in which they can happen.
            events.sort_by_key(|(at, _)| *at);
            events.into_iter().filter(|(at, _)| *at <= self.moment).for_each(|(_, event)| pot.happen(event));
            sum.available = sum.available.saturating_add(pot.free);
            sum.pending = sum.pending.saturating_add(pot.waiting).saturating_add(pot.held);
        }
        sum
    }
}
