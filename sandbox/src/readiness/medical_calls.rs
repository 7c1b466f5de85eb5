//! What calls show of mixed orders of medical insurance (医保支付).
//!
//! In: a call, and what is remembered. Out: verdicts of the rows I1 to I9, I13, I16, I17, I19, I23 and I29.

use serde_json::Value;

use super::{
    call::{Action, Call, Kind, Outcome, text},
    calls::is_unfit,
    medical::{CashPart, MixedOrder, Pending, content},
    model::Model,
    rows::{Practice, because},
    verdict::Evidence,
};
use crate::{
    checks::mixed_parts::{are_same, cash_fits, payers, relative_fits, total_fits, type_fits},
    refusal::{WRONG_SERIAL, is_not_decrypted},
};

impl Model {
    pub(super) fn mixed_order_called(&mut self, call: &Call) {
        let segments: Vec<&str> = call.segments.iter().map(String::as_str).collect();
        let is_told = call.result == Outcome::Told;
        match (call.method.as_str(), segments.as_slice()) {
            ("POST", ["v3", "med-ins", "orders"]) => self.mixed_order_placed(call),
            ("GET", ["v3", "med-ins", "orders", "out-trade-no" | "mix-trade-no", number]) => {
                self.practises(Practice::MixedOrders);
                self.mixed_order_queried(number, call);
            }
            ("POST", ["v3", "med-ins", "refunds", "notify"]) => {
                self.practises(Practice::MixedOrders);
                self.practises(Practice::RefundingMixedOrders);
                if is_told {
                    self.verdicts.seen("I23", because::INSURANCE_REFUND_TOLD, vec![Evidence::Call(call.id)]);
                }
            }
            ("POST", ["v3", "pay", "transactions", "jsapi" | "app"]) if is_told => self.cash_part_placed(call),
            ("POST", ["v3", "pay", "transactions", "out-trade-no", number, "close"]) if is_told => {
                self.cash_part_closed(number);
            }
            ("GET", ["v3", "pay", "transactions", "out-trade-no", number])
                if is_told && text(&call.response, "/trade_state") == "CLOSED" =>
            {
                self.cash_part_closed(number);
            }
            _ => self.cash_part_refunded(call),
        }
    }

    fn cash_part_placed(&mut self, call: &Call) {
        let [number, prepay_id] = [text(&call.request, "/out_trade_no"), text(&call.response, "/prepay_id")];
        let pairs =
            [["/appid", "/payer/openid"], ["/sp_appid", "/payer/sp_openid"], ["/sub_appid", "/payer/sub_openid"]];
        let pairs = pairs.into_iter().map(|pair| pair.map(|pointer| text(&call.request, pointer)));
        let payers = pairs.filter(|pair| pair.iter().all(|one| !one.is_empty())).collect();
        let part = CashPart { number, prepay_id, call: call.id, payers, is_closed: false };
        self.mixed.cash_parts.replace(part, |one, other| one.prepay_id == other.prepay_id);
    }

    fn cash_part_closed(&mut self, number: &str) {
        for part in self.mixed.cash_parts.iter_mut().filter(|part| part.number == number) {
            part.is_closed = true;
        }
    }

    fn cash_part_refunded(&mut self, call: &Call) {
        let Action::Write(write) = &call.action else {
            return;
        };
        let is_refund = write.kind == Kind::Refund && call.result == Outcome::Told;
        let Some(order) = self.mixed.order(&write.of).filter(|order| is_refund && order.is_of_bank()) else {
            return;
        };
        let refunded = *order.refunded.get_or_insert(call.id);
        self.practises(Practice::RefundingMixedOrders);
        self.verdicts.partly("I23", because::INSURANCE_REFUND_NOT_TOLD, vec![Evidence::Call(refunded)]);
    }

    fn mixed_order_placed(&mut self, call: &Call) {
        self.practises(Practice::MixedOrders);
        let number = text(&call.request, "/out_trade_no");
        if number.is_empty() {
            return;
        }
        if matches!(call.result, Outcome::Refused(_)) {
            return self.mixed_order_refused(call);
        }
        self.look_at_other_orders(&number, call);
        if self.mixed.order(&number).is_none() {
            self.mixed.orders.push(MixedOrder::new(&call.request, call.id));
        }
        let Some(order) = self.mixed.order(&number) else {
            return;
        };
        let before = order.pending.take();
        let is_same = order.content == content(&call.request);
        let told = call.result == Outcome::Told;
        if told {
            order.told = true;
            order.mix_trade_no = text(&call.response, "/mix_trade_no");
        } else {
            let was_queried = before.is_some_and(|before| before.was_queried);
            let is_silent = call.result == Outcome::Silent;
            order.pending = Some(Pending { call: call.id, is_silent, was_queried });
        }
        if let Some(before) = before {
            self.mixed_order_repeated(before, is_same, call.id);
        }
        if told {
            self.look_at_mixed_order(call);
        }
    }

    fn mixed_order_refused(&mut self, call: &Call) {
        if call.is_on_demand {
            return;
        }
        self.look_at_what_was_refused(call);
        let refused = match text(&call.response, "/detail/issue").as_str() {
            issue if is_not_decrypted(issue) => because::FIELDS_NOT_OPENED,
            _ if call.message == WRONG_SERIAL => because::SERIAL_OF_NO_KEY,
            _ => return,
        };
        self.verdicts.violated("I1", refused, vec![Evidence::Call(call.id)]);
    }

    /// What does not go together in an order that was refused because of such a thing.
    fn look_at_what_was_refused(&mut self, call: &Call) {
        let order = &call.request;
        let judged = match &call.result {
            Outcome::Refused(code) if code == "RULE_LIMIT" => vec![
                ("I4", total_fits(order), because::MIXED_TOTAL_WRONG),
                ("I5", cash_fits(order), because::CASH_WRONG),
            ],
            Outcome::Refused(code) if code == "PARAM_ERROR" => vec![
                ("I6", type_fits(order), because::MIXED_TYPE_WRONG),
                ("I16", Some(!payers(order).is_empty()), because::NO_PAYER),
                ("I17", relative_fits(order), because::RELATIVE_MISSING),
            ],
            _ => return,
        };
        if relative_fits(order).is_some() {
            self.practises(Practice::PayingForRelatives);
        }
        for (row, _, wrong) in judged.into_iter().filter(|(_, fits, _)| *fits == Some(false)) {
            self.verdicts.violated(row, wrong, vec![Evidence::Call(call.id)]);
        }
    }

    /// The call came again of which nobody knew what became of it.
    fn mixed_order_repeated(&mut self, before: Pending, is_same: bool, call: u64) {
        let evidence = vec![Evidence::Call(before.call), Evidence::Call(call)];
        match (is_same, before.is_silent && !before.was_queried) {
            (false, _) => self.verdicts.violated("I29", because::OTHER_PARAMETERS, evidence),
            (true, true) => self.verdicts.partly("I29", because::REPEATED_WITHOUT_QUERY, evidence),
            (true, false) => self.verdicts.seen("I29", because::REPEATED, evidence),
        }
    }

    /// Another order for the same bill.
    fn look_at_other_orders(&mut self, number: &str, call: &Call) {
        let serial_no = text(&call.request, "/serial_no");
        let began = self.mixed.orders.iter().find(|order| order.number == number).map_or(call.id, |order| order.call);
        let is_earlier = |order: &&MixedOrder| order.serial_no == serial_no && order.call < began;
        let Some(other) = self.mixed.orders.iter().find(is_earlier).filter(|_| !serial_no.is_empty()) else {
            return;
        };
        let evidence = |first: u64| vec![Evidence::Call(first), Evidence::Call(call.id)];
        if let Some(pending) = other.pending.filter(|pending| !pending.was_queried) {
            return self.verdicts.violated("I29", because::NEW_NUMBER, evidence(pending.call));
        }
        let closed = self.mixed.cash_part(&text(&other.request, "/prepay_id")).map(|part| part.is_closed);
        let (first, is_paid) = (other.call, other.took_payment);
        match closed.filter(|_| !is_paid && call.result == Outcome::Told) {
            Some(true) => self.verdicts.seen("I19", because::CASH_PART_CLOSED, evidence(first)),
            Some(false) => self.verdicts.violated("I19", because::CASH_PART_OPEN, evidence(first)),
            None => return,
        }
        self.practises(Practice::ReplacingMixedOrders);
    }

    /// What an order that was placed says.
    fn look_at_mixed_order(&mut self, call: &Call) {
        let order = &call.request;
        let evidence = || vec![Evidence::Call(call.id)];
        self.verdicts.seen("I1", because::FIELDS_OPENED, evidence());
        for (row, fits, right, wrong) in [
            ("I4", total_fits(order), because::MIXED_TOTAL_RIGHT, because::MIXED_TOTAL_WRONG),
            ("I5", cash_fits(order), because::CASH_RIGHT, because::CASH_WRONG),
            ("I6", type_fits(order), because::MIXED_TYPE_RIGHT, because::MIXED_TYPE_WRONG),
            ("I17", relative_fits(order), because::RELATIVE_NAMED, because::RELATIVE_MISSING),
        ] {
            match fits {
                Some(true) => self.verdicts.seen(row, right, evidence()),
                Some(false) => self.verdicts.violated(row, wrong, evidence()),
                None => {}
            }
        }
        if relative_fits(order).is_some() {
            self.practises(Practice::PayingForRelatives);
        }
        if is_unfit(&text(order, "/callback_url")) {
            self.verdicts.violated("I13", because::CALLBACK_URL_UNFIT, evidence());
        }
        self.look_at_cash_part(order, call.id);
    }

    fn look_at_cash_part(&mut self, order: &Value, call: u64) {
        let payers = payers(order);
        let (evidence, is_payer) = match self.mixed.cash_part(&text(order, "/prepay_id")) {
            Some(part) => {
                let evidence = vec![Evidence::Call(part.call), Evidence::Call(call)];
                match part.number == text(order, "/out_trade_no") {
                    true => self.verdicts.seen("I7", because::ONE_NUMBER, evidence.clone()),
                    false => self.verdicts.violated("I7", because::TWO_NUMBERS, evidence.clone()),
                }
                (evidence, are_same(&payers, &part.payers))
            }
            None => (vec![Evidence::Call(call)], true),
        };
        match payers.is_empty() {
            true => self.verdicts.violated("I16", because::NO_PAYER, evidence),
            false if !is_payer => self.verdicts.violated("I16", because::OTHER_PAYER, evidence),
            false => self.verdicts.seen("I16", because::PAYER_FITS, evidence),
        }
    }

    fn mixed_order_queried(&mut self, number: &str, call: &Call) {
        let is_it = |order: &&mut MixedOrder| order.number == number || order.mix_trade_no == number;
        let Some(order) = self.mixed.orders.iter_mut().find(is_it) else {
            return;
        };
        // That there is no such order is an answer too.
        if !matches!(call.result, Outcome::Told | Outcome::Refused(_)) {
            return;
        }
        if let Some(pending) = &mut order.pending {
            pending.was_queried = true;
            let evidence = vec![Evidence::Call(pending.call), Evidence::Call(call.id)];
            self.verdicts.seen("I29", because::QUERIED_AFTERWARDS, evidence);
        } else if order.told && !order.took_payment && call.result == Outcome::Told {
            let evidence = vec![Evidence::Call(order.call), Evidence::Call(call.id)];
            self.verdicts.seen("I9", because::MIXED_QUERIED, evidence);
        }
    }

    /// The number of the newest mixed order that was placed by a later call than this, as it was told.
    pub(crate) fn mixed_order_after(&self, call: u64) -> Option<String> {
        let order = self.mixed.orders.iter().find(|order| order.call > call && order.told)?;
        Some(order.number.clone())
    }

    /// Whether the program knows what became of each mixed order that it asked for by a later call than this.
    pub(crate) fn is_mixed_settled(&self, call: u64) -> bool {
        let mut orders = self.mixed.orders.iter().filter(|order| order.call > call).peekable();
        orders.peek().is_some() && orders.all(|order| order.pending.is_none_or(|pending| pending.was_queried))
    }
}
