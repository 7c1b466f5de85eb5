//! What is injected into calls until it is cleared.
//!
//! In: faults, and errors that operations document, each for an operation or
//! for all, for a number or for all, for so many calls or for all. Out: what a
//! call runs into. The list is bounded in entries and in bytes.

use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde_json::Value;

use crate::{
    business_error::BusinessError,
    faults::{ERROR, Fault},
};

/// How many are kept, the newest, and how many bytes of the texts that they have.
const KEPT: usize = 1_000;
const KEPT_BYTES: usize = 1 << 20;

/// What calls run into.
#[derive(Clone, Debug)]
pub(crate) enum Injected {
    Fault(Fault),
    Error(Box<BusinessError>),
}

/// Which calls run into it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Calls {
    /// The operationId; every operation without one.
    pub(crate) operation: Option<String>,
    /// A number, or another text, that the call names.
    pub(crate) number: Option<String>,
    /// So many of them.
    pub(crate) times: Option<u64>,
}

/// It, until it is cleared.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Injection {
    pub(crate) id: u64,
    pub(crate) kind: &'static str,
    /// The operationId that it is for; every operation without one.
    pub(crate) operation: Option<String>,
    /// The number that it is for; every call without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) number: Option<String>,
    pub(crate) milliseconds: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<Value>,
    /// For how many calls more.
    pub(crate) times: Option<u64>,
    #[serde(skip)]
    injected: Injected,
}

/// A call, as far as it matters here. What costs something is asked for only where it matters.
pub(crate) struct Asked<'a> {
    pub(crate) operation: Option<&'a str>,
    /// Whether it names this number.
    pub(crate) names: &'a dyn Fn(&str) -> bool,
    /// Whether its operation documents this error.
    pub(crate) documents: &'a dyn Fn(&BusinessError) -> bool,
}

impl Injection {
    fn new(id: u64, injected: Injected, calls: Calls) -> Self {
        let Calls { operation, number, times } = calls;
        let (fault, error) = match &injected {
            Injected::Fault(fault) => (Some(*fault), None),
            Injected::Error(error) => (None, Some(error)),
        };
        let latency = fault.and_then(Fault::latency);
        Self {
            id,
            kind: fault.map_or(ERROR, Fault::kind),
            milliseconds: latency.and_then(|latency| u64::try_from(latency.as_millis()).ok()),
            code: error.map(|error| error.code.clone()),
            status: error.and_then(|error| error.status),
            message: error.and_then(|error| error.message.clone()),
            detail: error.and_then(|error| error.detail.clone()),
            operation,
            number,
            times,
            injected,
        }
    }

    /// How many bytes it takes, beside what every one takes.
    fn bytes(&self) -> usize {
        let texts = [&self.operation, &self.number, &self.code, &self.message].into_iter().flatten();
        // What an error says is kept beside its row.
        texts.map(String::len).sum::<usize>() + 2 * self.detail.as_ref().map_or(0, |detail| detail.to_string().len())
    }

    fn is_for(&self, asked: &Asked<'_>) -> bool {
        (self.operation.is_none() || self.operation.as_deref() == asked.operation)
            && match &self.injected {
                Injected::Fault(_) => true,
                Injected::Error(error) => (asked.documents)(error),
            }
            && self.number.as_deref().is_none_or(asked.names)
    }
}

/// What a call runs into.
#[derive(Debug, Default)]
pub(crate) struct Hit {
    pub(crate) faults: Vec<Fault>,
    /// The error that it gets if it comes so far, and by which injection.
    pub(crate) error: Option<(u64, BusinessError)>,
    /// Whether any fault counts its calls, and the list has thereby changed.
    pub(crate) counted: bool,
}

/// Why an injection is not added.
pub(crate) const TOO_LONG: &str = "its texts are longer than the 1 MiB that all may have together";

/// All that is injected at present.
#[derive(Default)]
pub(crate) struct Injections(Mutex<(u64, Vec<Injection>)>);

impl Injections {
    /// Adds one; `None` for one that is longer than all may be together, which is not added.
    pub(crate) fn inject(&self, injected: Injected, calls: Calls) -> Option<Injection> {
        let mut injections = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let injection = Injection::new(injections.0 + 1, injected, calls);
        if injection.bytes() > KEPT_BYTES {
            return None;
        }
        injections.0 += 1;
        injections.1.push(injection.clone());
        let mut bytes = 0_usize;
        let room = injections.1.iter().rev().take(KEPT).take_while(|one| {
            bytes = bytes.saturating_add(one.bytes());
            bytes <= KEPT_BYTES
        });
        let superfluous = injections.1.len() - room.count();
        injections.1.drain(..superfluous);
        Some(injection)
    }

    pub(crate) fn all(&self) -> Vec<Injection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    /// Clears one, or all; gives how many there were.
    pub(crate) fn clear(&self, id: Option<u64>) -> usize {
        let mut injections = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = injections.1.len();
        injections.1.retain(|one| id.is_some_and(|id| one.id != id));
        before - injections.1.len()
    }

    /// Takes an error of this injection for a call that has come so far; `false` when others have had the last of it.
    pub(crate) fn take(&self, id: u64) -> bool {
        let mut injections = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(one) = injections.1.iter_mut().find(|one| one.id == id) else { return false };
        one.times = one.times.map(|times| times.saturating_sub(1));
        injections.1.retain(|one| one.times != Some(0));
        true
    }

    /// What a call runs into. Of a fault there is one less from now on where it is counted; of an error when it is taken.
    pub(crate) fn hit(&self, asked: &Asked<'_>) -> Hit {
        let mut injections = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut hit = Hit::default();
        for one in injections.1.iter_mut().filter(|one| one.is_for(asked)) {
            match &one.injected {
                Injected::Fault(fault) => hit.faults.push(*fault),
                Injected::Error(error) => {
                    // A call gets one error; the others wait for the next.
                    hit.error.get_or_insert_with(|| (one.id, (**error).clone()));
                    continue;
                }
            }
            hit.counted |= one.times.is_some();
            one.times = one.times.map(|times| times.saturating_sub(1));
        }
        injections.1.retain(|one| one.times != Some(0));
        hit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inject(injections: &Injections, fault: Fault, operation: Option<&str>, times: Option<u64>) -> Injection {
        let operation = operation.map(str::to_owned);
        let calls = Calls { operation, times, ..Calls::default() };
        injections.inject(Injected::Fault(fault), calls).expect("room")
    }

    /// What a call of this operation, which names this number, runs into.
    fn hit(injections: &Injections, operation: &str, number: &str) -> Hit {
        let documents = |error: &BusinessError| operation == "one" && error.code == "NOT_ENOUGH";
        let asked = Asked { operation: Some(operation), names: &|asked: &str| asked == number, documents: &documents };
        injections.hit(&asked)
    }

    fn faults(injections: &Injections, operation: &str) -> Vec<Fault> {
        hit(injections, operation, "").faults
    }

    #[test]
    fn hit_only_its_own_operation_and_so_many_times() {
        let injections = Injections::default();
        inject(&injections, Fault::Html, Some("one"), Some(2));
        inject(&injections, Fault::Drop, None, None);
        assert_eq!(faults(&injections, "another"), [Fault::Drop]);
        assert_eq!(faults(&injections, "one"), [Fault::Html, Fault::Drop]);
        assert_eq!(faults(&injections, "one"), [Fault::Html, Fault::Drop]);
        assert_eq!(faults(&injections, "one"), [Fault::Drop]);
    }

    #[test]
    fn hit_only_the_number_that_it_is_for() {
        let injections = Injections::default();
        let calls = Calls { number: Some("SHOP-1".to_owned()), times: Some(1), ..Calls::default() };
        injections.inject(Injected::Fault(Fault::Drop), calls);
        assert_eq!(hit(&injections, "one", "SHOP-2").faults, []);
        assert_eq!(hit(&injections, "one", "SHOP-1").faults, [Fault::Drop]);
        assert_eq!(hit(&injections, "one", "SHOP-1").faults, []);
    }

    #[test]
    fn hit_one_error_at_a_time_and_only_where_it_is_documented() {
        let injections = Injections::default();
        for message in ["first", "second"] {
            let error = BusinessError::new("NOT_ENOUGH").message(message);
            injections.inject(Injected::Error(Box::new(error)), Calls { times: Some(1), ..Calls::default() });
        }
        let messages = |operation: &str| {
            let error = hit(&injections, operation, "").error.filter(|(id, _)| injections.take(*id));
            error.and_then(|(_, error)| error.message).into_iter().collect::<Vec<_>>()
        };
        assert_eq!(messages("another"), [""; 0]);
        assert_eq!(messages("one"), ["first"]);
        assert_eq!(messages("one"), ["second"]);
        assert_eq!(injections.all().len(), 0);
    }

    #[test]
    fn hit_counts_an_error_only_when_it_is_taken() {
        let injections = Injections::default();
        let error = Injected::Error(Box::new(BusinessError::new("NOT_ENOUGH")));
        injections.inject(error, Calls { times: Some(1), ..Calls::default() });
        let found = || hit(&injections, "one", "").error.map(|(id, _)| id);
        let id = found().expect("an error");
        assert_eq!(found(), Some(id));
        assert_eq!([injections.take(id), injections.take(id)], [true, false]);
        assert_eq!(found(), None);
    }

    #[test]
    fn inject_what_is_too_long_is_refused_and_the_others_stay() {
        let injections = Injections::default();
        inject(&injections, Fault::Html, None, None);
        let long = BusinessError::new("").message("x".repeat(KEPT_BYTES + 1));
        assert!(injections.inject(Injected::Error(Box::new(long)), Calls::default()).is_none());
        assert_eq!(injections.all().len(), 1);
    }

    #[test]
    fn inject_keeps_the_newest() {
        let injections = Injections::default();
        (0..=KEPT).for_each(|_| drop(inject(&injections, Fault::Html, None, None)));
        let kept = injections.all();
        assert_eq!((kept.len(), kept[0].id), (KEPT, 2));
    }

    #[test]
    fn inject_is_bounded_in_bytes_of_every_text() {
        let long = || "x".repeat(KEPT_BYTES / 4);
        let error = |error: BusinessError| Injected::Error(Box::new(error));
        let each: [&dyn Fn() -> (Injected, Calls); 4] = [
            &|| (Injected::Fault(Fault::Html), Calls { operation: Some(long()), ..Calls::default() }),
            &|| (Injected::Fault(Fault::Html), Calls { number: Some(long()), ..Calls::default() }),
            &|| (error(BusinessError::new("").message(long())), Calls::default()),
            &|| (error(BusinessError::new("").detail(Value::from("x".repeat(KEPT_BYTES / 8 - 2)))), Calls::default()),
        ];
        for make in each {
            let injections = Injections::default();
            for _ in 0..9 {
                let (injected, calls) = make();
                injections.inject(injected, calls);
            }
            let kept = injections.all();
            assert_eq!((kept.len(), kept[0].id), (4, 6));
        }
    }

    #[test]
    fn clear_one_leaves_the_others() {
        let injections = Injections::default();
        let first = inject(&injections, Fault::Html, None, None);
        inject(&injections, Fault::Drop, None, None);
        assert_eq!((injections.clear(Some(first.id)), injections.clear(Some(first.id))), (1, 0));
        assert_eq!(faults(&injections, "one"), [Fault::Drop]);
        assert_eq!((injections.clear(None), injections.all().len()), (1, 0));
    }
}
