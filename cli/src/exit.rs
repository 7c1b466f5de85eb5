//! How the program ends, in one number.
//!
//! What a call may have done is what scripts branch on, so each [`Outcome`] has a number of its own. README.md has the
//! same table, and a test compares the two.

use wechatpay_client::Outcome;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Done,
    Failed,
    Usage,
    Settings,
    Refused,
    Unknown,
    Pending,
    DoneButUnusable,
    NeverSent,
}

impl Exit {
    /// All of them, each with its number and what it says; `cli/README.md` has the same table.
    pub(crate) const TABLE: [(Self, u8, &str); 9] = [
        (Self::Done, 0, "Done."),
        (
            Self::Failed,
            1,
            "Something that was examined is not as it should be, or this machine kept the program from going on.",
        ),
        (Self::Usage, 2, "The command line, a parameter or the body does not fit. Nothing was sent."),
        (Self::Settings, 3, "The settings or the keys cannot be used. Nothing was sent."),
        (Self::Refused, 4, "WeChat Pay refused the call and did nothing."),
        (Self::Unknown, 5, "The call may have been done: query for the state before you repeat it."),
        (Self::Pending, 6, "The call was accepted and is not decided yet: ask for the state until it is final."),
        (Self::DoneButUnusable, 7, "The call was done, and its response is not the documented one: do not repeat it."),
        (Self::NeverSent, 8, "The call was not sent: the gateway could not be reached."),
    ];

    /// All of them, for the program's help.
    pub(crate) fn help() -> String {
        let lines = Self::TABLE.iter().map(|(_, code, sentence)| format!("  {code}  {sentence}\n"));
        format!("Exit codes:\n{}", lines.collect::<String>())
    }

    pub(crate) fn code(self) -> u8 {
        Self::TABLE.iter().find(|(exit, ..)| *exit == self).map_or(1, |(_, code, _)| *code)
    }

    /// What it says, in a sentence.
    pub(crate) fn sentence(self) -> &'static str {
        Self::TABLE.iter().find(|(exit, ..)| *exit == self).map_or("", |(.., sentence)| sentence)
    }
}

impl From<Outcome> for Exit {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::NeverSent => Self::NeverSent,
            Outcome::Refused => Self::Refused,
            Outcome::Pending => Self::Pending,
            Outcome::DoneButUnusable => Self::DoneButUnusable,
            _ => Self::Unknown,
        }
    }
}
