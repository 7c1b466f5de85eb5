//! What calls show of service orders of pay score (支付分).
//!
//! In: a call, and what is remembered. Out: verdicts of the rows P4, P5, P9, P10, P11, P16, P20 and P22.

use serde_json::Value;

use super::{
    call::{Action, Call, Kind, Outcome, Write, text},
    model::Model,
    rows::{Practice, because},
    service_order::{ServiceOrder, Stage},
    verdict::Evidence,
};
use crate::records::{service_orders::refused, sharings::refused::NOT_MARKED};

/// Why a call is refused at the wrong moment.
const AT_THE_WRONG_MOMENT: [&str; 4] =
    [refused::NOT_DOING, refused::COMPLETED_OTHERWISE, refused::NOT_TO_BE_CANCELLED, refused::NOT_WAITING];

impl Model {
    pub(super) fn service_order_called(&mut self, call: &Call) {
        if let Some(number) = &call.closed_refund {
            self.service_refund_closed(number);
        }
        if let Action::Write(write) = &call.action {
            return self.service_payment_moves(write, call);
        }
        let segments: Vec<&str> = call.segments.iter().map(String::as_str).collect();
        let ["v3", "payscore", "serviceorder", rest @ ..] = segments.as_slice() else {
            return;
        };
        self.practises(Practice::ServiceOrders);
        match (call.method.as_str(), rest) {
            ("POST", []) => self.service_order_made(call),
            ("POST", ["direct-complete"]) => {
                self.service_order_made(call);
                let number = text(&call.request, "/out_order_no");
                self.service_bill_named(&number, call);
            }
            ("GET", []) => self.service_order_queried(call),
            ("POST", [number, act]) => self.service_order_acted_upon(number, act, call),
            _ => {}
        }
    }

    pub(super) fn service_order(&mut self, number: &str) -> Option<&mut ServiceOrder> {
        self.service.orders.iter_mut().find(|order| order.number == number)
    }

    fn service_order_made(&mut self, call: &Call) {
        let number = text(&call.request, "/out_order_no");
        let is_told = call.result == Outcome::Told;
        if let Some(order) = self.service_order(&number).filter(|_| is_told) {
            order.learn(&call.response, Evidence::Call(call.id));
        } else if is_told && !number.is_empty() {
            // What a partner completes at once is not told.
            let stage = Stage::read(&call.response).unwrap_or(Stage::ToBePaid);
            self.service.orders.push(ServiceOrder::new(&number, stage, call.id));
        }
    }

    fn service_order_queried(&mut self, call: &Call) {
        let number = text(&call.response, "/out_order_no");
        let Some(order) = self.service_order(&number).filter(|_| call.result == Outcome::Told) else {
            return;
        };
        let evidence = vec![Evidence::Call(order.call), Evidence::Call(call.id)];
        let waits = order.was_created && !order.took_confirmation && order.stage == Stage::Created;
        order.learn(&call.response, Evidence::Call(call.id));
        order.costs(&call.response);
        let is_expired = text(&call.response, "/state") == "EXPIRED";
        if waits && (is_expired || matches!(order.stage, Stage::Created | Stage::Doing)) {
            self.verdicts.seen("P4", because::CREATED_QUERIED, evidence);
        }
    }

    fn service_order_acted_upon(&mut self, number: &str, act: &str, call: &Call) {
        match act {
            "modify" => self.practises(Practice::ModifyingServices),
            "sync" => self.practises(Practice::ReportingServices),
            "complete" if call.request.get("profit_sharing") == Some(&Value::Bool(true)) => {
                self.practises(Practice::SharingServices);
            }
            _ => {}
        }
        self.look_at_stage(number, act, call);
        if matches!(act, "complete" | "modify") {
            self.service_bill_named(number, call);
        }
        if act == "sync" {
            self.service_payment_reported(number, call);
        }
        let Some(order) = self.service_order(number).filter(|_| call.result == Outcome::Told) else {
            return;
        };
        // A partner is told nothing but that it was done.
        let done = match act {
            "complete" | "modify" if order.amount == Some(0) => Some(Stage::Over),
            "complete" | "modify" => Some(Stage::ToBePaid),
            "cancel" | "sync" => Some(Stage::Over),
            _ => None,
        };
        if let Some(stage) = done {
            (order.stage, order.known_by) = (stage, Evidence::Call(call.id));
        }
        order.learn(&call.response, Evidence::Call(call.id));
    }

    /// Whether the program knew that the order was so far.
    fn look_at_stage(&mut self, number: &str, act: &str, call: &Call) {
        let Some(order) = self.service.orders.iter().find(|order| order.number == number) else {
            return;
        };
        let allows = match act {
            "complete" => order.stage == Stage::Doing,
            "cancel" => matches!(order.stage, Stage::Created | Stage::Doing),
            "modify" => order.stage == Stage::ToBePaid,
            _ => return,
        };
        let evidence = vec![order.known_by.clone(), Evidence::Call(call.id)];
        let is_wrong = AT_THE_WRONG_MOMENT.contains(&call.message.as_str()) && !call.is_on_demand;
        match &call.result {
            Outcome::Told if allows => self.verdicts.seen("P9", because::STATE_KNOWN, evidence),
            Outcome::Refused(_) if is_wrong && !allows => {
                self.verdicts.violated("P9", because::STATE_NOT_ASKED, evidence);
            }
            _ => {}
        }
    }

    /// A call that says what the service costs.
    fn service_bill_named(&mut self, number: &str, call: &Call) {
        let evidence = || vec![Evidence::Call(call.id)];
        let is_modified = call.segments.last().is_some_and(|act| act == "modify");
        match &call.result {
            Outcome::Told => {
                if let Some(order) = self.service_order(number) {
                    order.costs(&call.request);
                }
                self.verdicts.seen("P5", because::TOTAL_RIGHT, evidence());
                if is_modified {
                    self.verdicts.seen("P22", because::LOWERED, evidence());
                }
            }
            Outcome::Refused(_) if !call.is_on_demand => match call.message.as_str() {
                refused::WRONG_TOTAL => self.verdicts.violated("P5", because::TOTAL_WRONG, evidence()),
                refused::HIGHER => self.verdicts.violated("P22", because::RAISED, evidence()),
                _ => {}
            },
            _ => {}
        }
    }

    /// The program reports that the user paid in another way.
    fn service_payment_reported(&mut self, number: &str, call: &Call) {
        let Some(order) = self.service.orders.iter_mut().find(|order| order.number == number) else {
            return;
        };
        if let Some((first, said)) = order.unclear_report.take() {
            let evidence = vec![Evidence::Call(first), Evidence::Call(call.id)];
            match said == call.request {
                true => self.verdicts.seen("P16", because::REPORTED_AGAIN, evidence),
                false => self.verdicts.violated("P16", because::REPORTED_OTHERWISE, evidence),
            }
        }
        if matches!(call.result, Outcome::Failed | Outcome::Silent) {
            order.unclear_report = Some((call.id, call.request.clone()));
        }
    }

    /// A refund, or a sharing, which may be of the payment of a service order.
    fn service_payment_moves(&mut self, write: &Write, call: &Call) {
        let is_order = self.tracked.iter().any(|one| one.kind == Kind::Order && one.is_about(&write.of));
        if write.kind == Kind::Refund && !is_order && self.service_order(&write.of).is_some() {
            self.verdicts.violated("P10", because::REFUNDED_BY_ORDER, vec![Evidence::Call(call.id)]);
        }
        let Some(order) = self.service.orders.iter_mut().find(|order| order.has_payment(&write.of)) else {
            return;
        };
        match write.kind {
            Kind::Order => {}
            Kind::Refund => match &call.result {
                Outcome::Told => {
                    order.refunded(&write.number, write.amount);
                    self.verdicts.seen("P10", because::REFUNDED_BY_PAYMENT, vec![Evidence::Call(call.id)]);
                }
                Outcome::Refused(code) if code == "INVALID_REQUEST" && !call.is_on_demand => {
                    let before = order.refunded_before(&write.number);
                    let is_over = |total| before > 0 && before.saturating_add(write.amount) > total;
                    // Where it names another total, that is the reason.
                    if order.amount.filter(|total| *total == write.total).is_some_and(is_over) {
                        let evidence = vec![Evidence::Call(order.call), Evidence::Call(call.id)];
                        self.verdicts.violated("P11", because::TOO_MUCH, evidence);
                    }
                }
                _ => {}
            },
            Kind::Sharing => {
                self.practises(Practice::SharingServices);
                let evidence = vec![Evidence::Call(call.id)];
                match &call.result {
                    Outcome::Told => self.verdicts.seen("P20", because::SHARED, evidence),
                    Outcome::Refused(_) if call.message == NOT_MARKED && !call.is_on_demand => {
                        self.verdicts.violated("P20", because::NOT_MARKED_IN_COMPLETION, evidence);
                    }
                    _ => {}
                }
            }
        }
    }

    /// A refund has ended, and nothing went back.
    pub(super) fn service_refund_closed(&mut self, number: &str) {
        self.service.orders.iter_mut().for_each(|order| order.not_refunded(number));
    }

    /// The newest service order that was made by a later call than this.
    pub(crate) fn service_order_after(&self, call: u64) -> Option<String> {
        self.service.orders.iter().find(|order| order.call > call).map(|order| order.number.clone())
    }

    /// Whether the program was told that the service is over and not paid.
    pub(crate) fn is_service_to_be_paid(&self, number: &str) -> bool {
        self.service.orders.iter().any(|order| order.number == number && order.stage == Stage::ToBePaid)
    }

    /// What is left of the payment of a service order.
    pub(crate) fn left_of_service(&self, number: &str) -> Option<i64> {
        self.service.orders.iter().find(|order| order.number == number)?.left()
    }
}
