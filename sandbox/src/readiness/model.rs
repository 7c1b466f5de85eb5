//! The model behind the rows: pure, fed by events.
//!
//! In: calls (`calls`), callbacks (`callbacks`), and what `check` provokes. Out:
//! verdicts. The same events in the same order lead to the same rows. Times are
//! milliseconds of any clock that does not go back.

use std::collections::BTreeSet;

use super::{
    applyment::Applyments,
    bounded::Bounded,
    call::{Kind, Named},
    coupon::Coupons,
    medical::MixedOrders,
    rows::{Practice, because},
    said::Said,
    service_order::ServiceOrders,
    tracked::{Copies, Held, How, Receiver, Tracked},
    verdict::{Evidence, ReadinessRow, RowState, Verdicts},
};

/// What is remembered.
#[derive(Debug, Default)]
pub(crate) struct Model {
    pub(super) verdicts: Verdicts,
    pub(super) tracked: Bounded<Tracked, 1_000>,
    pub(super) copies: Bounded<Copies, 1_000>,
    pub(super) receivers: Bounded<Receiver, 100>,
    /// Values that a believable response or callback has told.
    pub(super) known: Bounded<String, 2_000>,
    /// Values that only a response with a wrong signature has told, and its call.
    pub(super) spoilt: Bounded<(String, u64), 200>,
    /// Refunds that were given up for another number, as it seems.
    pub(super) held: Bounded<Held, 100>,
    practices: BTreeSet<Practice>,
    /// Who was added as a receiver of profit sharing, and by which call.
    pub(super) receivers_added: Bounded<(String, u64), 200>,
    /// The first request for a sharing or a release that was accepted: its number and its call.
    pub(super) first_sharing: Option<(String, u64)>,
    /// Releases that were accepted: number and content.
    pub(super) releases: Bounded<(String, u64), 200>,
    /// The first combined order that was accepted.
    pub(super) first_combined: Option<(String, u64)>,
    /// The two halves of B9, the three parts of B6, the first of B7.
    pub(super) own_number: Option<u64>,
    pub(super) repeated_refund: Option<u64>,
    pub(super) refund_parts: [Option<Evidence>; 3],
    pub(super) asked_for_bill: Option<u64>,
    /// Service orders of pay score (支付分).
    pub(super) service: ServiceOrders,
    /// Merchants that are taken in (特约商户进件).
    pub(super) applyments: Applyments,
    /// Product coupons (商品券).
    pub(super) coupons: Coupons,
    /// Mixed orders of medical insurance (医保支付).
    pub(super) mixed: MixedOrders,
    bracket: Option<Bracket>,
}

/// Something that `check` provokes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Provoked {
    /// The program places one order.
    Order,
    /// The program is asked twice at once for the same order.
    DoubleClick,
    /// The program refunds this order.
    Refund { out_trade_no: String, is_refunded: bool },
    /// The program shares an order out.
    Sharing,
    /// The program refunds the payment of this service order.
    ServiceRefund { out_order_no: String, is_refunded: bool },
}

/// What happens between the beginning and the end of one thing that was provoked.
#[derive(Debug)]
struct Bracket {
    provoked: Provoked,
    new: Vec<(Kind, String)>,
}

impl Bracket {
    fn holds(bracket: Option<&Self>, tracked: &Tracked) -> bool {
        let mut new = bracket.into_iter().flat_map(|bracket| &bracket.new);
        new.any(|(kind, number)| *kind == tracked.kind && *number == tracked.number)
    }
}

impl Model {
    pub(crate) fn rows(&self) -> Vec<ReadinessRow> {
        self.verdicts.rows(&self.practices)
    }

    /// The program does something that not all do.
    pub(crate) fn practises(&mut self, practice: Practice) {
        if self.practices.insert(practice) {
            self.verdicts.changed();
        }
    }

    pub(crate) fn state(&self, id: &str) -> RowState {
        self.verdicts.state(id)
    }

    /// Whether the program does this.
    pub(crate) fn does(&self, practice: Practice) -> bool {
        self.practices.contains(&practice)
    }

    /// From here to [`Self::ends`] the program does one thing, so that another number for it is another attempt at it.
    pub(crate) fn begins(&mut self, provoked: Provoked) {
        self.bracket = Some(Bracket { provoked, new: Vec::new() });
    }

    /// What the program has responded to whoever provoked it.
    pub(crate) fn answered(&mut self, succeeded: bool, output: &str) {
        let said = Said::new(output);
        let shown = self.spoilt.iter().find(|(value, _)| said.has(value));
        if let Some((_, call)) = shown {
            let evidence = vec![Evidence::Call(*call)];
            return self.verdicts.violated("G1", because::HANDED_ON, evidence);
        }
        self.look_for_way(&said);
        let bracket = self.bracket.as_ref();
        let is_spoilt = |one: &&mut Tracked| one.pending.is_some_and(|pending| pending.how == How::Spoilt);
        let refused = self.tracked.iter_mut().filter(is_spoilt).find(|one| Bracket::holds(bracket, one));
        if let Some(pending) = refused.filter(|_| !succeeded).and_then(|one| one.pending.take()) {
            self.verdicts.seen("G1", because::TURNED_AWAY, vec![Evidence::Call(pending.call)]);
        }
    }

    /// What was provoked is over.
    pub(crate) fn ends(&mut self) {
        let Some(Bracket { provoked, new }) = self.bracket.take() else {
            return;
        };
        self.judge_held();
        let of_kind = |kind| new.iter().filter(move |(one, _)| *one == kind).map(|(_, number)| number.clone());
        match provoked {
            // The next order is another one, whatever became of this.
            Provoked::Order => self.forget_pending(),
            Provoked::DoubleClick => {
                self.forget_pending();
                let numbers: Vec<Evidence> = of_kind(Kind::Order).map(Evidence::OutTradeNo).collect();
                match numbers.len() {
                    0 => {}
                    1 => self.verdicts.seen("G10", because::ONE_ORDER, numbers),
                    _ => self.verdicts.violated("G10", because::TWO_ORDERS, numbers),
                }
            }
            Provoked::Refund { out_trade_no, is_refunded: true } if of_kind(Kind::Refund).next().is_none() => {
                self.verdicts.seen("B12", because::NO_FURTHER_REFUND, vec![Evidence::OutTradeNo(out_trade_no)]);
            }
            Provoked::ServiceRefund { out_order_no, is_refunded: true } if of_kind(Kind::Refund).next().is_none() => {
                let evidence = vec![Evidence::OutOrderNo(out_order_no)];
                self.verdicts.seen("P11", because::NO_FURTHER_REFUND, evidence);
            }
            Provoked::Refund { .. } | Provoked::ServiceRefund { .. } | Provoked::Sharing => {}
        }
    }

    /// Nobody waits any longer for what was provoked, if anything was: that says nothing of the program.
    pub(crate) fn gives_up(&mut self) {
        let provoked = self.bracket.take().map(|bracket| bracket.provoked);
        if matches!(provoked, Some(Provoked::Order | Provoked::DoubleClick)) {
            self.forget_pending();
        }
    }

    /// How often the program says that it has acted upon the payment of an order.
    pub(crate) fn handled(&mut self, out_trade_no: &str, times: u64) {
        self.handled_part(out_trade_no, times);
        self.handled_service(out_trade_no, times);
        let Some(order) = self.tracked.iter().find(|one| one.kind == Kind::Order && one.number == out_trade_no) else {
            return;
        };
        if let Some(id) = order.wrong_amount.clone().filter(|_| order.transaction.is_none()) {
            let evidence = vec![Evidence::Notification(id)];
            return match times {
                0 => self.verdicts.seen("G6", because::WRONG_AMOUNT_LEFT, evidence),
                _ => self.verdicts.violated("G6", because::WRONG_AMOUNT_TAKEN, evidence),
            };
        }
        let about = |copies: &&Copies| {
            copies.is_payment && copies.second_ms.is_some() && copies.numbers.iter().any(|one| order.is(one))
        };
        let Some(copies) = self.copies.iter().find(about) else {
            return;
        };
        let evidence = vec![Evidence::Notification(copies.id.clone())];
        match times {
            0 => {}
            1 if copies.in_sequence && copies.in_parallel => {
                self.verdicts.seen("G3", because::HANDLED_ONCE, evidence);
            }
            1 => {}
            _ => self.verdicts.violated("G3", because::HANDLED_TWICE, evidence),
        }
    }

    /// Whether copies of a callback were accepted one after the other, and at once; `None` before it was sent.
    pub(crate) fn took_copies(&self, id: &str) -> Option<(bool, bool)> {
        let copies = self.copies.iter().find(|copies| copies.id == id)?;
        Some((copies.in_sequence, copies.in_parallel))
    }

    /// The program says how many differences it has found in a right bill, and in one with a payment that never happened,
    /// for which it asked by a call after this one.
    pub(crate) fn reconciled(&mut self, [right, wrong]: [u64; 2], after: Option<u64>) {
        let Some(asked) = self.asked_for_bill.filter(|asked| Some(*asked) > after) else {
            return;
        };
        let evidence = vec![Evidence::Call(asked)];
        match wrong > right {
            true => self.verdicts.seen("G15", because::DIFFERENCE_FOUND, evidence),
            false => self.verdicts.violated("G15", because::DIFFERENCE_MISSED, evidence),
        }
    }

    /// The last call that asked for a bill.
    pub(crate) fn asked_for_bill(&self) -> Option<u64> {
        self.asked_for_bill
    }

    /// What began of a kind since [`Self::begins`], and whether a response has told of each.
    pub(crate) fn new_numbers(&self, kind: Kind) -> Vec<(String, bool)> {
        let new = self.bracket.iter().flat_map(|bracket| &bracket.new).filter(|(one, _)| *one == kind);
        let told = |number: &str| self.tracked.iter().any(|one| one.kind == kind && one.number == number && one.told);
        new.map(|(_, number)| (number.clone(), told(number))).collect()
    }

    /// The orders that began since [`Self::begins`].
    pub(super) fn new_orders(&self) -> impl Iterator<Item = &Tracked> {
        self.tracked.iter().filter(|one| one.kind == Kind::Order && Bracket::holds(self.bracket.as_ref(), one))
    }

    /// The operation that placed an order.
    pub(crate) fn operation_of(&self, out_trade_no: &str) -> Option<String> {
        let is_it = |one: &&Tracked| one.kind == Kind::Order && one.is(out_trade_no);
        self.tracked.iter().find(is_it).map(|one| one.operation.clone())
    }

    /// Whether the program took the callback of this order's payment.
    pub(crate) fn took_callback(&self, out_trade_no: &str) -> bool {
        self.tracked.iter().any(|one| one.kind == Kind::Order && one.is(out_trade_no) && one.took_callback)
    }

    /// Whether all parts of B6 but these were seen: the refund, its callback, its query.
    pub(crate) fn refund_parts(&self) -> [bool; 3] {
        self.refund_parts.each_ref().map(Option::is_some)
    }

    pub(super) fn order(&mut self, named: &Named) -> Option<&mut Tracked> {
        let (Named::Number(number) | Named::Transaction(number)) = named;
        self.tracked.iter_mut().find(|one| one.kind == Kind::Order && one.is(number))
    }

    /// A number that was not known before.
    pub(super) fn is_new(&mut self, kind: Kind, number: &str) {
        if let Some(bracket) = &mut self.bracket
            && bracket.new.len() < 100
        {
            bracket.new.push((kind, number.to_owned()));
        }
    }

    /// Whether it began since something was provoked that is done once.
    pub(super) fn is_of_bracket(&self, tracked: &Tracked) -> bool {
        let bracket = self.bracket.as_ref().filter(|bracket| bracket.provoked != Provoked::DoubleClick);
        Bracket::holds(bracket, tracked)
    }

    /// Whether something has begun since [`Self::begins`], and the program knows what became of it.
    pub(crate) fn is_settled(&self) -> bool {
        let of_bracket = |one: &&Tracked| Bracket::holds(self.bracket.as_ref(), one);
        let mut begun = self.tracked.iter().filter(of_bracket).peekable();
        begun.peek().is_some() && begun.all(|one| one.pending.is_none())
    }

    /// Whether what happens now has been asked for.
    pub(crate) fn is_provoking(&self) -> bool {
        self.bracket.is_some()
    }

    /// A value that may be acted upon.
    pub(super) fn learn(&mut self, value: &str) {
        self.spoilt.remove_all(|(one, _)| one == value);
        if !self.knows(value) {
            self.known.push(value.to_owned());
        }
    }

    pub(super) fn knows(&self, value: &str) -> bool {
        self.known.iter().any(|one| one == value)
    }

    fn forget_pending(&mut self) {
        self.tracked.iter_mut().filter(|one| one.kind == Kind::Order).for_each(|one| one.pending = None);
    }
}
