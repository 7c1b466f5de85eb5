//! Fault injection: what networks, gateways and clocks do to calls on a bad day.
//!
//! In: the names of faults. Out: what a call runs into. It always holds that a
//! fault `before_the_api` or with a refusal of its own changes nothing, and that
//! every other fault lets the call be done.

use std::{fmt, str::FromStr, time::Duration};

use crate::{error::SandboxError, refusal::Refusal};

/// The request header that asks for faults: `Sandbox-Fault: latency=1500, rate_limited`.
pub(crate) const HEADER: &str = "sandbox-fault";

/// What is injected beside these, under a code: an error that an operation documents, as in `error=NOT_ENOUGH`.
pub(crate) const ERROR: &str = "error";

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
        let names = || format!("{}, {ERROR}", KINDS.map(|(name, _)| name).join(", "));
        if kind == ERROR {
            return Err(wrong(format!(
                "{ERROR} takes a code that the operation documents, as in {ERROR}=SYSTEM_ERROR"
            )));
        }
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

    /// What a fault of this kind takes, or which kinds there are, in Chinese.
    pub(crate) fn expected_zh(kind: &str) -> String {
        match KINDS.iter().find(|(name, _)| *name == kind) {
            Some((_, Self::Latency(_))) => format!("latency 需要 milliseconds，取值 0 到 {LONGEST_LATENCY}"),
            Some(_) => format!("{kind} 不接受 milliseconds"),
            None => format!("没有这种故障，可用的有：{}, {ERROR}", KINDS.map(|(name, _)| name).join(", ")),
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
            Some((kind, milliseconds)) => match milliseconds.parse() {
                Ok(milliseconds) => Self::new(kind, Some(milliseconds)),
                // What it takes, or that there is no such kind.
                Err(_) => Err(Self::new(kind, Some(u64::MAX)).err().unwrap_or(SandboxError::UnknownFault {
                    reason: "latency takes whole milliseconds, as in latency=1500".to_owned(),
                })),
            },
        }
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
        for text in [
            "",
            "error",
            "error=NOT_ENOUGH",
            "latency",
            "latency=-1",
            "latency=600001",
            "latency=1.5",
            "drop=3",
            "nothing",
            "Drop",
        ] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }

    #[test]
    fn fault_text_of_a_stranger_is_not_repeated() {
        for text in ["\u{1b}[2J", "\u{1b}[2J=1", "\u{1b}[2J=x", "latency=\u{1b}[2J", "drop=\u{1b}[2J"] {
            let refused = text.parse::<Fault>().expect_err("a refusal").to_string();
            assert!(!refused.contains('\u{1b}'), "{refused:?}");
        }
    }
}
