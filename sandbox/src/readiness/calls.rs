//! What calls show.
//!
//! In: a call, and what is remembered. Out: verdicts of the rows G1, G7, G8, G9,
//! B4, B5, B6, B7, B9, B10 and B12, and of G3 where money moved twice. Those of
//! combined orders are in `combined`, those of profit sharing in `sharing`.

use super::{
    call::{Action, Call, Kind, Named, Outcome, Write},
    model::Model,
    rows::{Practice, because},
    tracked::{Held, How, Pending, Tracked},
    verdict::Evidence,
};

/// The codes with which an order's number is refused that is another's.
const USED: [&str; 3] = ["OUT_TRADE_NO_USED", "ORDERPAID", "ORDER_CLOSED"];

/// So soon after a callback it has caused what follows.
const SOON_MS: u64 = 5_000;

/// For so long another number for the same intent counts as another attempt at it.
const SAME_ATTEMPT_MS: u64 = 60_000;

impl Model {
    pub(super) fn called(&mut self, call: &Call, at_ms: u64) {
        self.look_for_spoilt(call);
        self.service_order_called(call);
        self.applied(call, at_ms);
        self.coupon_called(call);
        self.mixed_order_called(call);
        match &call.action {
            Action::Write(write) => self.wrote(write, call, at_ms),
            Action::QueryOrder { named, combined } => self.queried(named, *combined, call),
            Action::CloseOrder { number, combined } => self.closed(number, *combined, call),
            Action::QueryRefund if call.result == Outcome::Told => self.refund_part(2, Evidence::Call(call.id)),
            Action::AskForBill if call.result == Outcome::Told => self.asked_for_bill = Some(call.id),
            Action::Download if call.result == Outcome::Told => {
                if let Some(asked) = self.asked_for_bill {
                    self.verdicts.seen("B7", because::BILL, vec![Evidence::Call(asked), Evidence::Call(call.id)]);
                }
            }
            action => self.shared(action, call),
        }
        if call.notify_urls.iter().any(|url| is_unfit(url)) {
            self.verdicts.violated("G16", because::ADDRESS_UNFIT, vec![Evidence::Call(call.id)]);
        }
        if let Some(number) = &call.closed_refund {
            self.refund_closed(number);
        }
        match call.result {
            Outcome::Told => call.told.iter().for_each(|value| self.learn(value)),
            Outcome::Spoilt => {
                for value in &call.told {
                    if !self.knows(value) {
                        self.spoilt.replace((value.clone(), call.id), |(one, _), (other, _)| one == other);
                    }
                }
            }
            _ => {}
        }
    }

    fn look_for_spoilt(&mut self, call: &Call) {
        // Of the order that is placed again the same number may come back: that is not a use of it.
        let used = self.spoilt.iter().find(|(value, _)| call.uses(value)).map(|(_, by)| *by);
        if let Some(by) = used {
            self.verdicts.violated("G1", because::USED, vec![Evidence::Call(by), Evidence::Call(call.id)]);
        }
    }

    fn wrote(&mut self, write: &Write, call: &Call, at_ms: u64) {
        for (practice, does) in [
            (Practice::Combining, !write.parts.is_empty()),
            (Practice::Invoking, write.is_invoked),
            (Practice::Sharing, write.is_marked || write.kind == Kind::Sharing),
        ] {
            if does {
                self.practises(practice);
            }
        }
        self.look_at_new_numbers(write, call);
        let is = |one: &&mut Tracked| one.kind == write.kind && one.number == write.number;
        let known = self
            .tracked
            .iter_mut()
            .find(is)
            .map(|known| ((known.content, known.purpose), known.pending.take(), known.call));
        match known {
            Some(((content, purpose), pending, first)) => {
                self.held.remove_all(|held| held.kind == write.kind && held.number == write.number);
                let is_same = content == write.content;
                if is_same {
                    self.look_for_another_way(write, call);
                }
                let is_refused = !call.is_on_demand
                    && matches!(&call.result, Outcome::Refused(code) if USED.contains(&code.as_str()));
                if let Some(pending) = pending {
                    self.wrote_again(write.kind, pending, is_same, call.id);
                } else if purpose != write.purpose && is_refused {
                    let evidence = vec![Evidence::Call(first), Evidence::Call(call.id)];
                    self.verdicts.violated("B9", because::NUMBER_TWICE, evidence);
                }
            }
            None => {
                self.wrote_anew(write, call.id, at_ms);
                self.is_new(write.kind, &write.number);
                self.tracked.push(Tracked::new(write, call.id, &call.operation, at_ms));
            }
        }
        self.settle(write, call, at_ms);
        self.look_at_numbers();
        match write.kind {
            Kind::Order => self.combined(write, call),
            Kind::Refund => {
                self.part_refunded(write, call);
                self.refunded_after_sharing(write, call);
            }
            Kind::Sharing => self.shared_out(write, call),
        }
    }

    /// The same order once more, which gives the same way to pay as long as that is good.
    fn look_for_another_way(&mut self, write: &Write, call: &Call) {
        let is = |one: &&Tracked| one.kind == Kind::Order && one.number == write.number;
        let known = self.tracked.iter().find(is).filter(|known| !known.ways.is_empty());
        let is_another = |known: &Tracked| call.ways.iter().any(|way| !known.ways.contains(way));
        if let Some(first) = known.filter(|known| call.result == Outcome::Told && is_another(known)).map(|one| one.call)
        {
            self.practises(Practice::Renewing);
            let evidence = vec![Evidence::Call(first), Evidence::Call(call.id)];
            self.verdicts.seen("B10", because::ORDERED_AGAIN, evidence);
        }
    }

    /// The same number once more, after a call of which the program could not know what became of it.
    fn wrote_again(&mut self, kind: Kind, pending: Pending, is_same: bool, call: u64) {
        let evidence = vec![Evidence::Call(pending.call), Evidence::Call(call)];
        if !is_same {
            if pending.how != How::Spoilt {
                self.verdicts.violated("G7", because::OTHER_PARAMETERS, evidence);
            }
            return;
        }
        match pending.how {
            How::Failed => self.verdicts.seen("G7", because::REPEATED, evidence),
            How::Silent => {
                self.verdicts.seen("G7", because::REPEATED, evidence.clone());
                self.verdicts.seen("G8", because::SAME_NUMBER, evidence);
            }
            How::Spoilt => self.verdicts.seen("G1", because::REPEATED_SPOILT, evidence),
            How::ShortOfMoney => {}
        }
        if kind == Kind::Refund && matches!(pending.how, How::Failed | How::Silent | How::ShortOfMoney) {
            self.repeated_refund = Some(call);
        }
    }

    /// A number that is new, which it must not be where another is pending for the same.
    fn wrote_anew(&mut self, write: &Write, call: u64, at_ms: u64) {
        let given_up = self.tracked.iter().find_map(|one| {
            let pending = one.pending.filter(|_| one.kind == write.kind)?;
            let is_recent = at_ms.saturating_sub(pending.at_ms) <= SAME_ATTEMPT_MS;
            // Parts of one order may be refunded alike: only of what was provoked is it known that it is done once.
            let is_same = one.kind == Kind::Order && write.intent.is_some() && write.intent == one.intent && is_recent;
            (is_same || self.is_of_bracket(one)).then(|| (pending, one.kind, one.number.clone()))
        });
        match given_up {
            Some((pending, kind @ Kind::Order, number)) => {
                self.gave_up(kind, pending, call);
                let is = |one: &&mut Tracked| one.kind == kind && one.number == number;
                self.tracked.iter_mut().filter(is).for_each(|one| one.pending = None);
            }
            Some((pending, kind, number)) => {
                let is_news = self.held.iter().all(|held| held.kind != kind || held.number != number);
                if is_news {
                    self.held.push(Held { kind, number, pending, call, is_over: false });
                }
            }
            None => {}
        }
        self.look_for_doubles(write, call, at_ms);
    }

    /// Another number was taken for something of which the program could not know what became of it.
    fn gave_up(&mut self, kind: Kind, pending: Pending, call: u64) {
        let evidence = vec![Evidence::Call(pending.call), Evidence::Call(call)];
        match pending.how {
            How::Failed if kind == Kind::Refund => {
                self.verdicts.violated("B9", because::NEW_REFUND_NUMBER, evidence.clone());
                self.verdicts.violated("G7", because::NEW_NUMBER, evidence);
            }
            How::Failed => self.verdicts.violated("G7", because::NEW_NUMBER, evidence),
            How::Silent => self.verdicts.violated("G8", because::NEW_NUMBER_AT_ONCE, evidence),
            How::ShortOfMoney => self.verdicts.violated("B9", because::NEW_REFUND_NUMBER, evidence),
            How::Spoilt => {}
        }
    }

    /// Something that was provoked is over: what waits since an earlier one has not come again in all that time.
    pub(super) fn judge_held(&mut self) {
        let due = self.held.iter().filter(|held| held.is_over).map(|held| (held.kind, held.pending, held.call));
        for (kind, pending, call) in due.collect::<Vec<_>>() {
            self.gave_up(kind, pending, call);
        }
        self.held.remove_all(|held| held.is_over);
        self.held.iter_mut().for_each(|held| held.is_over = true);
    }

    /// Money that moves once for each copy of a callback.
    fn look_for_doubles(&mut self, write: &Write, call: u64, at_ms: u64) {
        if write.kind == Kind::Order || self.is_provoking() {
            return;
        }
        let earlier = self
            .tracked
            .iter()
            .find(|one| one.kind == write.kind && one.of == write.of && one.intent == write.intent && one.told);
        let Some(earlier) = earlier else {
            return;
        };
        let caused = self.copies.iter().find(|copies| {
            let Some(second) = copies.second_ms else {
                return false;
            };
            let follows = |at: u64, sent: u64| at >= sent && at - sent <= SOON_MS;
            copies.numbers.contains(&write.of) && follows(earlier.at_ms, copies.first_ms) && follows(at_ms, second)
        });
        if let Some(copies) = caused {
            let evidence =
                vec![Evidence::Notification(copies.id.clone()), Evidence::Call(earlier.call), Evidence::Call(call)];
            self.verdicts.violated("G3", because::MOVED_TWICE, evidence);
        }
    }

    /// What came of the call.
    fn settle(&mut self, write: &Write, call: &Call, at_ms: u64) {
        let how = match &call.result {
            Outcome::Told | Outcome::Refused(_) => None,
            Outcome::Failed => Some(How::Failed),
            Outcome::Silent => Some(How::Silent),
            Outcome::Spoilt => Some(How::Spoilt),
        };
        let is_short = write.kind == Kind::Refund && call.result == Outcome::Refused("NOT_ENOUGH".to_owned());
        let how = if is_short { Some(How::ShortOfMoney) } else { how };
        let is = |one: &&mut Tracked| one.kind == write.kind && one.number == write.number;
        if let Some(tracked) = self.tracked.iter_mut().find(is) {
            tracked.pending = how.map(|how| Pending { call: call.id, how, at_ms });
            if call.result == Outcome::Told {
                tracked.told = true;
                tracked.ways.clone_from(&call.ways);
                call.ids.iter().for_each(|id| tracked.learn(id));
            }
        }
        if write.kind != Kind::Refund {
            return;
        }
        match &call.result {
            Outcome::Told => self.refund_part(0, Evidence::Call(call.id)),
            Outcome::Refused(code) if code == "INVALID_REQUEST" && !call.is_on_demand => {
                self.look_at_sum(write, call.id)
            }
            _ => {}
        }
    }

    /// A refund that was refused: because of all that went back before?
    fn look_at_sum(&mut self, write: &Write, call: u64) {
        let Some(order) = self.tracked.iter().find(|one| one.kind == Kind::Order && one.is(&write.of)) else {
            return;
        };
        // Whatever else is wrong with it is the reason then.
        if write.total != order.amount {
            return;
        }
        let is_before = |one: &&Tracked| {
            one.kind == Kind::Refund && one.told && !one.is_closed && one.number != write.number && order.is(&one.of)
        };
        let before = self.tracked.iter().filter(is_before);
        let (count, sum) = before.fold((0, 0_i64), |(count, sum), one| (count + 1, sum.saturating_add(one.amount)));
        if count >= 50 || (count > 0 && sum.saturating_add(write.amount) > order.amount) {
            self.verdicts.violated("B12", because::TOO_MUCH, vec![Evidence::Call(order.call), Evidence::Call(call)]);
        }
    }

    /// A refund has ended, and nothing went back.
    pub(super) fn refund_closed(&mut self, number: &str) {
        let is = |one: &&mut Tracked| one.kind == Kind::Refund && one.number == number;
        self.tracked.iter_mut().filter(is).for_each(|one| one.is_closed = true);
    }

    fn look_at_numbers(&mut self) {
        if self.own_number.is_none() {
            let mut orders = self.tracked.iter().filter(|one| one.kind == Kind::Order && one.told);
            self.own_number = orders.next().zip(orders.next()).map(|(later, _)| later.call);
        }
        match (self.own_number, self.repeated_refund) {
            (Some(order), Some(refund)) => {
                self.verdicts.seen("B9", because::NUMBERS, vec![Evidence::Call(order), Evidence::Call(refund)]);
            }
            (Some(order), None) => {
                self.verdicts.partly("B9", because::NUMBERS_LACK_REFUND, vec![Evidence::Call(order)])
            }
            _ => {}
        }
    }

    fn queried(&mut self, named: &Named, combined: bool, call: &Call) {
        self.look_at_parts(named, combined, call.id);
        let Some(order) = self.order(named) else {
            if call.result == Outcome::Told {
                self.verdicts.seen("B4", because::QUERIED, vec![Evidence::Call(call.id)]);
            }
            return;
        };
        // Whatever the query says: the program did not go on blindly.
        let silent = order.pending.filter(|pending| pending.how == How::Silent);
        let had_no_callback = call.tells_paid && !order.took_callback;
        if call.result == Outcome::Told {
            call.ids.iter().for_each(|id| order.learn(id));
            order.whole = order.whole.take().or_else(|| call.whole.clone());
        }
        if matches!(call.result, Outcome::Told | Outcome::Refused(_)) {
            order.pending = order.pending.filter(|pending| pending.how == How::Spoilt);
            if let Some(pending) = silent {
                let evidence = vec![Evidence::Call(pending.call), Evidence::Call(call.id)];
                self.verdicts.seen("G8", because::QUERIED_AFTERWARDS, evidence);
            }
        }
        if call.result == Outcome::Told {
            self.verdicts.seen("B4", because::QUERIED, vec![Evidence::Call(call.id)]);
            if had_no_callback {
                self.verdicts.seen("G9", because::QUERIED_WITHOUT_CALLBACK, vec![Evidence::Call(call.id)]);
            }
        }
    }

    fn closed(&mut self, number: &str, combined: bool, call: &Call) {
        let named = Named::Number(number.to_owned());
        self.look_at_parts(&named, combined, call.id);
        if call.result == Outcome::Told
            && let Some(order) = self.order(&named)
        {
            // Whatever had become of it: it cannot be paid any more.
            order.pending = None;
            self.verdicts.seen("B5", because::CLOSED, vec![Evidence::Call(call.id)]);
        }
    }

    /// One of the parts of B6: the refund, its callback, its query.
    pub(super) fn refund_part(&mut self, part: usize, evidence: Evidence) {
        if let Some(place) = self.refund_parts.get_mut(part) {
            place.get_or_insert(evidence);
        }
        let evidence: Vec<Evidence> = self.refund_parts.iter().flatten().cloned().collect();
        match &self.refund_parts {
            [Some(_), Some(_), Some(_)] => self.verdicts.seen("B6", because::REFUND, evidence),
            [None, ..] => self.verdicts.partly("B6", because::REFUND_LACKS_CALL, evidence),
            [_, None, _] => self.verdicts.partly("B6", because::REFUND_LACKS_CALLBACK, evidence),
            [.., None] => self.verdicts.partly("B6", because::REFUND_LACKS_QUERY, evidence),
        }
    }
}

/// Whether callbacks cannot be sent to an address because of its form.
pub(super) fn is_unfit(url: &str) -> bool {
    url.contains('?') || url.contains(char::is_whitespace)
}
