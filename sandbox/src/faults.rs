//! Fault injection: what networks, gateways and clocks do to calls on a bad day.
//!
//! In: what was asked for, once for a route or for all, or by a call itself.
//! Out: what a call runs into. It always holds that a fault `before_the_api` or
//! with a refusal of its own changes nothing, and that every other fault lets
//! the call be done.

use std::{
    fmt,
    str::FromStr,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use serde::Serialize;

use crate::{error::SandboxError, refusal::Refusal};

/// The request header that asks for faults: `Sandbox-Fault: latency=1500, rate_limited`.
pub(crate) const HEADER: &str = "sandbox-fault";

/// The longest latency, in milliseconds: ten minutes.
const LONGEST_LATENCY: u64 = 600_000;

/// What a call runs into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Everything waits this long first, ten minutes at most.
    Latency(Duration),
    /// 429 FREQUENCY_LIMITED, signed, to a call whose own signature is right; nothing is done.
    RateLimited,
    /// 500 SYSTEM_ERROR, signed, to a call whose own signature is right; nothing is done.
    SystemError,
    /// What was asked is done, and the response is 500 SYSTEM_ERROR, signed.
    SystemErrorAfter,
    /// 503 SERVICE_UNAVAILABLE, unsigned, whatever the call is; nothing is done.
    Unavailable,
    /// 502 with a page of HTML, unsigned, as a proxy responds; nothing is done.
    Html,
    /// The connection is closed without a response; nothing is done.
    Drop,
    /// What was asked is done, and the connection is closed without a response.
    DropAfter,
    /// What is signed, a success or an error, has a signature that does not match.
    BadSignature,
    /// What is signed has a signature that is wrong on purpose (签名探测流量).
    Probe,
    /// What is signed is signed with a key that has never been heard of.
    UnknownSerial,
    /// What is signed was signed more than five minutes ago.
    Stale,
}

/// All kinds by their names; the latency stands for any.
const KINDS: [(&str, Fault); 12] = [
    ("latency", Fault::Latency(Duration::ZERO)),
    ("rate_limited", Fault::RateLimited),
    ("system_error", Fault::SystemError),
    ("system_error_after", Fault::SystemErrorAfter),
    ("unavailable", Fault::Unavailable),
    ("html", Fault::Html),
    ("drop", Fault::Drop),
    ("drop_after", Fault::DropAfter),
    ("bad_signature", Fault::BadSignature),
    ("probe", Fault::Probe),
    ("unknown_serial", Fault::UnknownSerial),
    ("stale", Fault::Stale),
];

impl Fault {
    /// What a kind and its milliseconds make together.
    pub(crate) fn new(kind: &str, milliseconds: Option<u64>) -> Result<Self, SandboxError> {
        let wrong = |reason: String| SandboxError::UnknownFault { reason };
        let names = || KINDS.map(|(name, _)| name).join(", ");
        let (_, fault) =
            KINDS.iter().find(|(name, _)| *name == kind).ok_or_else(|| wrong(format!("there are {}", names())))?;
        match (fault, milliseconds) {
            (Self::Latency(_), Some(milliseconds)) if milliseconds <= LONGEST_LATENCY => {
                Ok(Self::Latency(Duration::from_millis(milliseconds)))
            }
            (Self::Latency(_), _) => {
                Err(wrong(format!("latency takes 0 to {LONGEST_LATENCY} milliseconds, as in latency=1500")))
            }
            (_, Some(_)) => Err(wrong(format!("{kind} takes no milliseconds"))),
            (fault, None) => Ok(*fault),
        }
    }

    /// Its name in the control interface.
    pub(crate) fn kind(self) -> &'static str {
        let same = |(_, kind): &&(&str, Self)| std::mem::discriminant(kind) == std::mem::discriminant(&self);
        KINDS.iter().find(same).map_or("", |(name, _)| name)
    }

    /// How long everything waits, for latency.
    pub(crate) fn latency(self) -> Option<Duration> {
        match self {
            Self::Latency(latency) => Some(latency),
            _ => None,
        }
    }

    /// Whether the call does not come as far as the API, which has not looked at its signature then, nor signs.
    pub(crate) fn before_the_api(self) -> bool {
        matches!(self, Self::Unavailable | Self::Html | Self::Drop)
    }

    /// What the API says, once the call's signature was found right, in place of doing anything.
    pub(crate) fn refusal(self) -> Option<Refusal> {
        match self {
            Self::RateLimited => Some(Refusal::rate_limited()),
            Self::SystemError => Some(Refusal::system_error()),
            _ => None,
        }
    }
}

/// As the header has it: `latency=1500` or `rate_limited`.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(latency) => write!(f, "latency={}", latency.as_millis()),
            other => f.write_str(other.kind()),
        }
    }
}

impl FromStr for Fault {
    type Err = SandboxError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            None => Self::new(text, None),
            Some((kind, milliseconds)) => {
                let milliseconds = milliseconds.parse().map_err(|_| SandboxError::UnknownFault {
                    reason: format!("{kind} takes whole milliseconds, as in latency=1500"),
                })?;
                Self::new(kind, Some(milliseconds))
            }
        }
    }
}

/// How many faults are kept, the newest, and how many bytes of the operations that they name.
const KEPT: usize = 1_000;
const KEPT_BYTES: usize = 1 << 20;

/// A fault that is injected until it is cleared.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ActiveFault {
    pub(crate) id: u64,
    pub(crate) kind: &'static str,
    /// The operationId that it is for; every operation without one.
    pub(crate) operation: Option<String>,
    pub(crate) milliseconds: Option<u64>,
    /// For how many calls more.
    pub(crate) times: Option<u64>,
    #[serde(skip)]
    fault: Fault,
}

/// All faults that are injected at present.
#[derive(Default)]
pub(crate) struct Faults(Mutex<(u64, Vec<ActiveFault>)>);

impl Faults {
    pub(crate) fn inject(&self, fault: Fault, operation: Option<String>, times: Option<u64>) -> ActiveFault {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        faults.0 += 1;
        let milliseconds = fault.latency().and_then(|latency| u64::try_from(latency.as_millis()).ok());
        let active = ActiveFault { id: faults.0, kind: fault.kind(), operation, milliseconds, times, fault };
        faults.1.push(active.clone());
        let mut bytes = 0_usize;
        let room = faults.1.iter().rev().take(KEPT).take_while(|one| {
            bytes = bytes.saturating_add(one.operation.as_ref().map_or(0, String::len));
            bytes <= KEPT_BYTES
        });
        let superfluous = faults.1.len() - room.count();
        faults.1.drain(..superfluous);
        active
    }

    pub(crate) fn all(&self) -> Vec<ActiveFault> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    /// Clears one, or all; gives how many there were.
    pub(crate) fn clear(&self, id: Option<u64>) -> usize {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = faults.1.len();
        faults.1.retain(|active| id.is_some_and(|id| active.id != id));
        before - faults.1.len()
    }

    /// What the next call of an operation runs into, and whether any of it has thereby come to its end.
    pub(crate) fn hit(&self, operation: Option<&str>) -> (Vec<Fault>, bool) {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut hit = Vec::new();
        let mut counted = false;
        for active in &mut faults.1 {
            if active.operation.is_none() || active.operation.as_deref() == operation {
                hit.push(active.fault);
                counted |= active.times.is_some();
                active.times = active.times.map(|times| times.saturating_sub(1));
            }
        }
        faults.1.retain(|active| active.times != Some(0));
        (hit, counted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fault_text_comes_back() {
        for (name, fault) in KINDS {
            let text = if fault.latency().is_some() { format!("{name}=0") } else { name.to_owned() };
            assert_eq!(text.parse::<Fault>().ok(), Some(fault), "{text}");
            assert_eq!(fault.to_string(), text);
        }
    }

    #[test]
    fn fault_text_that_is_none_is_refused() {
        for text in ["", "latency", "latency=-1", "latency=600001", "latency=1.5", "drop=3", "nothing", "Drop"] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }

    #[test]
    fn hit_only_its_own_operation_and_so_many_times() {
        let faults = Faults::default();
        faults.inject(Fault::Html, Some("one".to_owned()), Some(2));
        faults.inject(Fault::Drop, None, None);
        assert_eq!(faults.hit(Some("another")).0, [Fault::Drop]);
        assert_eq!(faults.hit(Some("one")).0, [Fault::Html, Fault::Drop]);
        assert_eq!(faults.hit(Some("one")).0, [Fault::Html, Fault::Drop]);
        assert_eq!(faults.hit(Some("one")).0, [Fault::Drop]);
    }

    #[test]
    fn inject_keeps_the_newest() {
        let faults = Faults::default();
        (0..=KEPT).for_each(|_| drop(faults.inject(Fault::Html, None, None)));
        let kept = faults.all();
        assert_eq!((kept.len(), kept[0].id), (KEPT, 2));
    }

    #[test]
    fn inject_is_bounded_in_bytes() {
        let faults = Faults::default();
        (0..9).for_each(|_| drop(faults.inject(Fault::Html, Some("x".repeat(KEPT_BYTES / 4)), None)));
        let kept = faults.all();
        assert_eq!((kept.len(), kept[0].id), (4, 6));
    }

    #[test]
    fn clear_one_leaves_the_others() {
        let faults = Faults::default();
        let first = faults.inject(Fault::Html, None, None);
        faults.inject(Fault::Drop, None, None);
        assert_eq!((faults.clear(Some(first.id)), faults.clear(Some(first.id))), (1, 0));
        assert_eq!(faults.hit(None).0, [Fault::Drop]);
        assert_eq!((faults.clear(None), faults.all().len()), (1, 0));
    }
}
