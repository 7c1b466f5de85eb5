//! What calls show of combined orders.
//!
//! In: a call, what is remembered, and what the program says of itself. Out: verdicts
//! of the rows B14 to B17.

use super::{
    call::{Call, Kind, Named, Outcome, Write},
    model::Model,
    rows::because,
    tracked::{Copies, Tracked},
    verdict::Evidence,
};

/// The code with which an order is refused that has a number of another.
const USED: &str = "OUT_TRADE_NO_USED";

impl Model {
    /// Combined orders have operations of their own.
    pub(super) fn look_at_parts(&mut self, named: &Named, combined: bool, call: u64) {
        let Named::Number(number) = named else {
            return;
        };
        let whole = self
            .tracked
            .iter()
            .find(|one| !one.parts.is_empty() && (one.number == *number || one.parts.contains(number)));
        match whole {
            Some(whole) if combined && whole.number == *number => {
                self.verdicts.seen("B14", because::COMBINED, vec![Evidence::Call(call)]);
            }
            Some(_) if !combined => self.verdicts.violated("B14", because::SINGLE, vec![Evidence::Call(call)]),
            _ => {}
        }
    }

    /// A combined order that was refused because of its numbers, before it is one of those that are known.
    pub(super) fn look_at_new_numbers(&mut self, write: &Write, call: &Call) {
        if write.parts.is_empty() || call.is_on_demand || call.result != Outcome::Refused(USED.to_owned()) {
            return;
        }
        let used = |one: &&Tracked| {
            let is_part_of = |whole: &[String]| write.parts.iter().all(|part| whole.contains(part));
            let is_its_own = one.number == write.number && is_part_of(&one.parts);
            !is_its_own && (one.is_about(&write.number) || write.parts.iter().any(|part| one.is_about(part)))
        };
        // A refund or a sharing may have the number of an order.
        let mut orders = self.tracked.iter().filter(|one| one.kind == Kind::Order);
        let earlier = orders.find(used).map(|one| one.call);
        let is_twice = (1..write.parts.len()).any(|at| write.parts[at..].contains(&write.parts[at - 1]));
        if earlier.is_some() || is_twice {
            let evidence = earlier.into_iter().chain([call.id]).map(Evidence::Call).collect();
            self.verdicts.violated("B17", because::COMBINED_NUMBER_TWICE, evidence);
        }
    }

    /// An order was placed.
    pub(super) fn combined(&mut self, write: &Write, call: &Call) {
        if write.parts.is_empty() || call.result != Outcome::Told {
            return;
        }
        match &self.first_combined {
            None => self.first_combined = Some((write.number.clone(), call.id)),
            Some((number, first)) if *number != write.number => {
                let evidence = vec![Evidence::Call(*first), Evidence::Call(call.id)];
                self.verdicts.seen("B17", because::COMBINED_NUMBERS, evidence);
            }
            Some(_) => {}
        }
    }

    /// A refund, which is of a part if it is of a combined order.
    pub(super) fn part_refunded(&mut self, refund: &Write, call: &Call) {
        let combined = |one: &&Tracked| !one.parts.is_empty();
        let is_of = |one: &&Tracked| one.is_about(&refund.of) || one.whole.as_ref() == Some(&refund.of);
        let Some(whole) = self.tracked.iter().filter(combined).find(is_of) else {
            return;
        };
        // One of its orders may have the number of the combined one.
        let is_whole = (whole.number == refund.of && !whole.parts.contains(&refund.of))
            || whole.whole.as_ref() == Some(&refund.of);
        if is_whole {
            let evidence = vec![Evidence::Call(whole.call), Evidence::Call(call.id)];
            self.verdicts.violated("B16", because::WHOLE_REFUNDED, evidence);
        } else if call.result == Outcome::Told {
            self.verdicts.seen("B16", because::PART_REFUNDED, vec![Evidence::Call(call.id)]);
        }
    }

    /// How often the program says that it has acted upon the payment of a part.
    pub(super) fn handled_part(&mut self, number: &str, times: u64) {
        let is_of = |one: &&mut Tracked| one.parts.iter().any(|part| part == number);
        let Some(whole) = self.tracked.iter_mut().find(is_of).filter(|whole| whole.took_callback) else {
            return;
        };
        whole.handled.insert(number.to_owned(), times);
        let acted = whole.handled.values().filter(|times| **times > 0).count();
        let about = |copies: &&Copies| copies.is_payment && copies.numbers.contains(&whole.number);
        let evidence = self.copies.iter().find(about).map(|copies| Evidence::Notification(copies.id.clone()));
        let evidence = evidence.into_iter().collect();
        if acted == whole.parts.len() {
            self.verdicts.seen("B15", because::EACH_PART, evidence);
        } else if acted > 0 && acted < whole.handled.len() {
            self.verdicts.violated("B15", because::SOME_PARTS, evidence);
        }
    }
}
