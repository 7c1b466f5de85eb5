//! Trouble on demand: what networks, gateways and clocks do to calls on a bad day.
//!
//! In: what was asked for, once for a route or for all, or by a call itself.
//! Out: what a call runs into. It always holds that trouble `on_the_way` or
//! `at_the_api` leaves everything as it was, and that other trouble lets the
//! call be done.

use std::{
    fmt,
    str::FromStr,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use serde::Serialize;

use crate::{SandboxError, gateway::refusal::Refusal};

/// The request header that asks for trouble: `Sandbox-Trouble: latency=1500, rate_limited`.
pub(crate) const HEADER: &str = "sandbox-trouble";

/// The longest latency, in milliseconds: ten minutes.
const LONGEST_LATENCY: u64 = 600_000;

/// What a call runs into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trouble {
    /// Everything waits this long first, ten minutes at most.
    Latency(Duration),
    /// 429 FREQUENCY_LIMITED, signed, to a call whose own signature is right; nothing is done.
    RateLimited,
    /// 500 SYSTEM_ERROR, signed, to a call whose own signature is right; nothing is done.
    SystemError,
    /// What was asked is done, and 500 SYSTEM_ERROR is answered, signed.
    SystemErrorAfter,
    /// 503 SERVICE_UNAVAILABLE, unsigned, whatever the call is; nothing is done.
    Unavailable,
    /// 502 with a page of HTML, unsigned, as a proxy answers; nothing is done.
    Html,
    /// The connection is closed without an answer; nothing is done.
    Drop,
    /// What was asked is done, and the connection is closed without an answer.
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
const KINDS: [(&str, Trouble); 12] = [
    ("latency", Trouble::Latency(Duration::ZERO)),
    ("rate_limited", Trouble::RateLimited),
    ("system_error", Trouble::SystemError),
    ("system_error_after", Trouble::SystemErrorAfter),
    ("unavailable", Trouble::Unavailable),
    ("html", Trouble::Html),
    ("drop", Trouble::Drop),
    ("drop_after", Trouble::DropAfter),
    ("bad_signature", Trouble::BadSignature),
    ("probe", Trouble::Probe),
    ("unknown_serial", Trouble::UnknownSerial),
    ("stale", Trouble::Stale),
];

impl Trouble {
    /// What a kind and its milliseconds make together.
    pub(crate) fn new(kind: &str, milliseconds: Option<u64>) -> Result<Self, SandboxError> {
        let wrong = |reason: String| SandboxError::UnknownTrouble { reason };
        let names = || KINDS.map(|(name, _)| name).join(", ");
        let (_, trouble) =
            KINDS.iter().find(|(name, _)| *name == kind).ok_or_else(|| wrong(format!("there are {}", names())))?;
        match (trouble, milliseconds) {
            (Self::Latency(_), Some(milliseconds)) if milliseconds <= LONGEST_LATENCY => {
                Ok(Self::Latency(Duration::from_millis(milliseconds)))
            }
            (Self::Latency(_), _) => {
                Err(wrong(format!("latency takes 0 to {LONGEST_LATENCY} milliseconds, as in latency=1500")))
            }
            (_, Some(_)) => Err(wrong(format!("{kind} takes no milliseconds"))),
            (trouble, None) => Ok(*trouble),
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
    pub(crate) fn on_the_way(self) -> bool {
        matches!(self, Self::Unavailable | Self::Html | Self::Drop)
    }

    /// What the API says, once the call's signature was found right, in place of doing anything.
    pub(crate) fn at_the_api(self) -> Option<Refusal> {
        match self {
            Self::RateLimited => Some(Refusal::rate_limited()),
            Self::SystemError => Some(Refusal::system_error()),
            _ => None,
        }
    }
}

/// As the header has it: `latency=1500` or `rate_limited`.
impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(latency) => write!(f, "latency={}", latency.as_millis()),
            other => f.write_str(other.kind()),
        }
    }
}

impl FromStr for Trouble {
    type Err = SandboxError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            None => Self::new(text, None),
            Some((kind, milliseconds)) => {
                let milliseconds = milliseconds.parse().map_err(|_| SandboxError::UnknownTrouble {
                    reason: format!("{kind} takes whole milliseconds, as in latency=1500"),
                })?;
                Self::new(kind, Some(milliseconds))
            }
        }
    }
}

/// Trouble that is there until it is ended.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Standing {
    pub(crate) id: u64,
    pub(crate) kind: &'static str,
    /// The operationId that it is for; every operation without one.
    pub(crate) operation: Option<String>,
    pub(crate) milliseconds: Option<u64>,
    /// For how many calls more.
    pub(crate) times: Option<u64>,
    #[serde(skip)]
    trouble: Trouble,
}

/// All trouble at present.
#[derive(Default)]
pub(crate) struct Troubles(Mutex<(u64, Vec<Standing>)>);

impl Troubles {
    pub(crate) fn make(&self, trouble: Trouble, operation: Option<String>, times: Option<u64>) -> Standing {
        let mut troubles = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        troubles.0 += 1;
        let milliseconds = trouble.latency().and_then(|latency| u64::try_from(latency.as_millis()).ok());
        let standing = Standing { id: troubles.0, kind: trouble.kind(), operation, milliseconds, times, trouble };
        troubles.1.push(standing.clone());
        standing
    }

    pub(crate) fn all(&self) -> Vec<Standing> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    /// Ends one, or all; gives how many there were.
    pub(crate) fn end(&self, id: Option<u64>) -> usize {
        let mut troubles = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = troubles.1.len();
        troubles.1.retain(|standing| id.is_some_and(|id| standing.id != id));
        before - troubles.1.len()
    }

    /// What the next call of an operation runs into, and whether any of it has thereby come to its end.
    pub(crate) fn meet(&self, operation: Option<&str>) -> (Vec<Trouble>, bool) {
        let mut troubles = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut met = Vec::new();
        let mut counted = false;
        for standing in &mut troubles.1 {
            if standing.operation.is_none() || standing.operation.as_deref() == operation {
                met.push(standing.trouble);
                counted |= standing.times.is_some();
                standing.times = standing.times.map(|times| times.saturating_sub(1));
            }
        }
        troubles.1.retain(|standing| standing.times != Some(0));
        (met, counted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trouble_text_comes_back() {
        for (name, trouble) in KINDS {
            let text = if trouble.latency().is_some() { format!("{name}=0") } else { name.to_owned() };
            assert_eq!(text.parse::<Trouble>().ok(), Some(trouble), "{text}");
            assert_eq!(trouble.to_string(), text);
        }
    }

    #[test]
    fn trouble_text_that_is_none_is_refused() {
        for text in ["", "latency", "latency=-1", "latency=600001", "latency=1.5", "drop=3", "nothing", "Drop"] {
            assert!(text.parse::<Trouble>().is_err(), "{text}");
        }
    }

    #[test]
    fn meet_only_its_own_operation_and_so_many_times() {
        let troubles = Troubles::default();
        troubles.make(Trouble::Html, Some("one".to_owned()), Some(2));
        troubles.make(Trouble::Drop, None, None);
        assert_eq!(troubles.meet(Some("another")).0, [Trouble::Drop]);
        assert_eq!(troubles.meet(Some("one")).0, [Trouble::Html, Trouble::Drop]);
        assert_eq!(troubles.meet(Some("one")).0, [Trouble::Html, Trouble::Drop]);
        assert_eq!(troubles.meet(Some("one")).0, [Trouble::Drop]);
    }

    #[test]
    fn end_one_leaves_the_others() {
        let troubles = Troubles::default();
        let first = troubles.make(Trouble::Html, None, None);
        troubles.make(Trouble::Drop, None, None);
        assert_eq!((troubles.end(Some(first.id)), troubles.end(Some(first.id))), (1, 0));
        assert_eq!(troubles.meet(None).0, [Trouble::Drop]);
        assert_eq!((troubles.end(None), troubles.all().len()), (1, 0));
    }
}
