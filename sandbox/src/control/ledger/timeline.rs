//! What happened to an entry of the ledger, one after the other.
//!
//! In: the entry and what belongs to it, the logs, and the callbacks. Out: events, oldest first. All of them have the
//! sandbox's time, so that a clock which was moved does not mix them up. A number that another product has too is not taken
//! for this one's.

use serde::Serialize;

use super::{
    entry::{Entry, Record},
    kind::Kind,
};
use crate::{
    numbers::{self, Number},
    records::{
        mixed_orders::{MixedOrder, MixedOrderState},
        notifications::{Notification, NotificationState},
        order_refunds::RefundState,
        orders::{Order, OrderState},
        service_orders::{ServiceOrder, ServiceOrderState},
        transfers::TransferState,
    },
    state::Records,
    world::World,
};

/// Something that happened, or that is going to.
#[derive(Serialize)]
pub(super) struct Event {
    at: i64,
    #[serde(flatten)]
    what: What,
}

/// Within a second, what comes later here happened later: what was made is called for, has an outcome, and is told.
#[derive(Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
enum What {
    Made {
        kind: Kind,
        number: String,
    },
    PrepaidAgain,
    Call {
        id: u64,
        method: String,
        target: String,
        operation: Option<String>,
        status: Option<u16>,
    },
    State {
        kind: Kind,
        number: String,
        state: &'static str,
    },
    EndedByHand {
        kind: Kind,
        number: String,
    },
    Callback {
        id: String,
        event_type: String,
        state: NotificationState,
    },
    Attempt {
        id: String,
        event_type: String,
        attempt: u32,
        probe: bool,
        status: Option<u16>,
        error: Option<String>,
        error_zh: Option<String>,
    },
    Ends {
        kind: Kind,
        number: String,
    },
}

impl What {
    fn rank(&self) -> u8 {
        match self {
            Self::Made { .. } => 0,
            Self::PrepaidAgain => 1,
            Self::Call { .. } => 2,
            Self::State { .. } | Self::EndedByHand { .. } => 3,
            Self::Callback { .. } => 4,
            Self::Attempt { .. } => 5,
            Self::Ends { .. } => 6,
        }
    }
}

/// The events in their order; what happened in the same second and is of the same kind stays as it is.
pub(super) fn in_order(mut events: Vec<Event>) -> Vec<Event> {
    events.sort_by_key(|event| (event.at, event.what.rank()));
    events
}

/// A number by which calls and callbacks are found, with what it is one of.
pub(super) type Known = (Kind, Number);

/// What the records say, and all numbers by which the rest is found.
pub(super) fn of_records(entry: &Entry<'_>, related: &[Entry<'_>], now: i64) -> (Vec<Known>, Vec<Event>) {
    // What an entry belongs to is told at its own place.
    let parts = related.iter().filter(|one| one.kind > entry.kind || entry.kind == Kind::CombinedOrder);
    let of = |one: &Entry<'_>| one.numbers().into_iter().map(|number| (one.kind, number)).collect::<Vec<Known>>();
    let (mut numbers, mut events) = (of(entry), happened(entry, now));
    for part in parts {
        numbers.extend(of(part));
        events.extend(happened(part, now));
    }
    if let Record::Order(one) = entry.record {
        let combined = one.combine_out_trade_no.iter();
        numbers.extend(combined.map(|number| (Kind::CombinedOrder, ("combine_out_trade_no", number.clone()))));
    }
    (numbers, events)
}

fn happened(entry: &Entry<'_>, now: i64) -> Vec<Event> {
    let (kind, number) = (entry.kind, || entry.number.to_owned());
    let came = |state: &'static str, at: i64| Event { at, what: What::State { kind, number: number(), state } };
    let state = |at: i64| came(entry.state, at);
    let mut events = vec![Event { at: entry.created_at, what: What::Made { kind, number: number() } }];
    match entry.record {
        Record::Order(one) => {
            events.extend(one.prepaid_at.map(|at| Event { at, what: What::PrepaidAgain }));
            events.extend(paid(&one.state, kind, entry.number));
            events.extend(end(one.ended_at, one.end(), &one.state, kind, entry.number));
        }
        Record::CombinedOrder(one) => {
            events.extend(one.prepaid_at.map(|at| Event { at, what: What::PrepaidAgain }));
            events.extend(paid(&one.state, kind, entry.number));
            events.extend(end(one.ended_at, one.end(), &one.state, kind, entry.number));
        }
        Record::MixedOrder(one, cash_part) => {
            events.extend(mixed(one).into_iter().map(|(at, state)| came(state, at)));
            let end = cash_part.filter(|_| entry.waits).map(Order::end);
            events.extend(end.map(|at| Event { at, what: What::Ends { kind, number: number() } }));
        }
        Record::Permission(one) => {
            let told = [(one.authorized_at, "AVAILABLE"), (one.ended_at, "UNAVAILABLE")];
            let event = |(at, state): (Option<i64>, _)| {
                Some(Event { at: at?, what: What::State { kind, number: number(), state } })
            };
            events.extend(told.into_iter().filter_map(event));
        }
        Record::Contract(one) => {
            let told = [
                (one.signed.as_ref().map(|signed| signed.at), "SIGNED"),
                (one.ended.as_ref().map(|ended| ended.at), "TERMINATED"),
            ];
            let event = |(at, state): (Option<i64>, _)| {
                Some(Event { at: at?, what: What::State { kind, number: number(), state } })
            };
            events.extend(told.into_iter().filter_map(event));
        }
        Record::ServiceOrder(one) => {
            let event = |(at, state)| Event { at, what: What::State { kind, number: number(), state } };
            events.extend(served(one).into_iter().map(event));
        }
        Record::Refund(one) => {
            if let RefundState::Settled { at, .. } = one.state {
                events.push(state(at));
            }
        }
        Record::Transfer(one) => {
            if one.state != TransferState::WaitUserConfirm {
                events.push(state(one.updated_at));
            }
        }
        Record::TransferBatch(one) => events.extend(one.finished_at.map(state)),
        Record::Sharing(one) => events.extend(one.finished_at.map(state)),
        Record::SharingReturn(one) => events.extend(one.outcome(now).map(|(_, at)| state(at))),
        Record::Applyment(one) => events.extend(one.steps(now).map(|step| came(step.state.wire(one.product), step.at))),
        Record::CouponStock(one) => events.extend(one.steps(now).map(|step| came(step.state.wire(), step.at))),
        Record::Closing(one) => events.extend(one.steps(now).map(|step| came(step.state.wire(), step.at))),
        Record::Withdrawal(one) => events.extend(one.steps(now).map(|step| came(step.state.wire(), step.at))),
        Record::Coupon(one) => events.extend(one.steps(now).map(|(state, at)| came(state, at))),
        Record::CouponSubsidy(one) => events.extend(one.settled.as_ref().map(|settled| state(settled.at))),
        Record::MerchantCouponStock(one) => events.extend(one.is_over(now).then(|| state(one.ends_at))),
        Record::MerchantCoupon(one) => events.extend(one.steps(now).map(|step| came(step.state.wire(), step.at))),
        Record::ProductCouponStock(one) => events.extend(one.ended(now).map(|(state, at)| came(state, at))),
        Record::ProductCoupon(one) => events.extend(one.steps(now).map(|step| came(step.state.wire(), step.at))),
    }
    events
}

/// What became of a mixed order, but for what follows from the end of its cash part.
fn mixed(one: &MixedOrder) -> Vec<(i64, &'static str)> {
    let ended = match one.state {
        MixedOrderState::Created => None,
        MixedOrderState::Paid { at } => Some((at, "MIX_PAY_SUCCESS")),
        MixedOrderState::Failed { at, .. } => Some((at, "MIX_PAY_FAIL")),
    };
    ended.into_iter().chain(one.refunds.iter().map(|refund| (refund.at, "MIX_PAY_REFUND"))).collect()
}

/// How a service order came to where it stands.
fn served(one: &ServiceOrder) -> Vec<(i64, &'static str)> {
    let confirmed = one.confirmed_at.map(|at| (at, "DOING/USER_CONFIRM"));
    let completed = one.completion.as_ref().map(|completion| (completion.at, "DOING/MCH_COMPLETE"));
    let ended = match one.state {
        ServiceOrderState::Done { at, .. } => Some((at, "DONE")),
        ServiceOrderState::Revoked { at, .. } => Some((at, "REVOKED")),
        _ => None,
    };
    [confirmed, completed, ended].into_iter().flatten().collect()
}

fn paid(state: &OrderState, kind: Kind, number: &str) -> Option<Event> {
    match state {
        OrderState::Success { paid_at, .. } => {
            let what = What::State { kind, number: number.to_owned(), state: "SUCCESS" };
            Some(Event { at: *paid_at, what })
        }
        _ => None,
    }
}

/// Until when it can be paid, while it waits.
fn end(ended_at: Option<i64>, ends_at: i64, state: &OrderState, kind: Kind, number: &str) -> Option<Event> {
    let number = number.to_owned();
    match (state, ended_at) {
        (_, Some(at)) => Some(Event { at, what: What::EndedByHand { kind, number } }),
        (OrderState::Notpay, None) => Some(Event { at: ends_at, what: What::Ends { kind, number } }),
        _ => None,
    }
}

/// Whether one of the numbers was found where it is meant.
fn is_about(numbers: &[Known], found: &[Number], is_meant: impl Fn(Kind) -> bool) -> bool {
    numbers.iter().any(|(kind, number)| found.contains(number) && is_meant(*kind))
}

/// Callbacks that are about any of the numbers, by their ids.
pub(super) fn of_notifications(records: &Records, numbers: &[Known]) -> Vec<(String, Event)> {
    let about = records.all::<Notification>().filter(|one| {
        is_about(numbers, &numbers::of_object(&one.resource), |kind| kind.is_meant_in_callback(&one.event_type))
    });
    let event = |one: &Notification| {
        let what = What::Callback { id: one.id.clone(), event_type: one.event_type.clone(), state: one.state };
        (one.id.clone(), Event { at: one.created_at, what })
    };
    about.map(event).collect()
}

/// Calls in the log that are about any of the numbers.
pub(super) fn of_calls(world: &World, numbers: &[Known]) -> Vec<Event> {
    world.calls.select(|call| {
        is_about(numbers, &call.numbers, |kind| kind.is_meant_in_call(&call.target)).then(|| Event {
            at: call.happened_at,
            what: What::Call {
                id: call.id,
                method: call.method.clone(),
                target: call.target.clone(),
                operation: call.operation.clone(),
                status: call.status,
            },
        })
    })
}

/// Attempts in the log to deliver these callbacks.
pub(super) fn of_deliveries(world: &World, callbacks: &[(String, Event)]) -> Vec<Event> {
    world.deliveries.select(|delivery| {
        callbacks.iter().any(|(id, _)| *id == delivery.id).then(|| Event {
            at: delivery.happened_at,
            what: What::Attempt {
                id: delivery.id.clone(),
                event_type: delivery.event_type.clone(),
                attempt: delivery.attempt,
                probe: delivery.probe,
                status: delivery.status,
                error: delivery.error.clone(),
                error_zh: delivery.error_zh.clone(),
            },
        })
    })
}
