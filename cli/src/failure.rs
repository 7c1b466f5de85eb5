//! [`Failure`]: why the program ends without having done what it was asked for.
//!
//! An error of another crate comes in; a cause, what to do about it, and an exit code go out. What always holds: no
//! secret and no value that was sent gets into it, which the errors of the client see to.

use std::{
    error::Error as _,
    io::{self, Write},
    path::Path,
};

use wechatpay_client::{Error, SettingsError, Stage};

use crate::{exit::Exit, language::Language};

/// A cause, a remedy, and how the program ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    what: String,
    /// Lines below it, each with its word in front.
    more: Vec<(&'static str, String)>,
}

impl Failure {
    pub(crate) fn new(exit: Exit, what: impl Into<String>) -> Self {
        Self { exit, what: what.into(), more: Vec::new() }
    }

    /// What the caller of the program has to change.
    pub(crate) fn usage(what: impl Into<String>) -> Self {
        Self::new(Exit::Usage, what)
    }

    /// A file that could not be read or written.
    pub(crate) fn file(path: &Path, doing: &str, error: &io::Error) -> Self {
        Self::new(Exit::Failed, format!("{} cannot be {doing}: {error}", path.display()))
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        self.and("help", help)
    }

    pub(crate) fn and(mut self, word: &'static str, text: impl Into<String>) -> Self {
        self.more.push((word, text.into()));
        self
    }

    /// The failure of a call.
    pub(crate) fn of_call(error: &Error, language: Language) -> Self {
        let exit = match error.stage() {
            // What cannot be made into a request is up to who has written it.
            Stage::Build => Exit::Usage,
            _ => Exit::from(error.outcome()),
        };
        let mut failure = Self::new(exit, error.to_string());
        let mut cause = error.source();
        while let Some(error) = cause {
            failure = failure.and("cause", error.to_string());
            cause = error.source();
        }
        // Where no code is, the number of a Request-ID says less than the status.
        let remedy = remedy(error).filter(|_| error.code().is_none());
        if let Some(remedy) = remedy {
            failure = failure.help(remedy);
        } else if let Some(explanation) = error.explain() {
            failure = failure.and("meaning", language.of(explanation.meaning));
            failure = failure.help(language.of(explanation.remedy));
        }
        if let Some(difference) = error.signing_difference() {
            failure = failure.and("signature", difference);
        }
        failure.and("outcome", exit.sentence())
    }

    /// Writes it for people.
    pub(crate) fn write(&self, to: &mut dyn Write) -> io::Result<()> {
        if self.what.is_empty() {
            return Ok(());
        }
        writeln!(to, "error: {}", visible(&self.what))?;
        self.more.iter().try_for_each(|(word, text)| writeln!(to, "  {word}: {}", visible(text)))
    }
}

/// What to do about what no code says.
fn remedy(error: &Error) -> Option<&'static str> {
    if error.is_connect() {
        Some(
            "see whether this machine reaches the gateway: network, DNS, proxy (HTTPS_PROXY), and whether the sandbox runs \
             (`wechatpay sandbox serve`)",
        )
    } else if error.is_timeout() {
        Some("ask for the state by a query before you call again")
    } else if error.verify_error().is_some() {
        Some("run `wechatpay doctor`: it compares WeChat Pay's keys with what is sent")
    } else if error.is_not_found() {
        Some("compare the path with the one in the documentation: `wechatpay list WORD` finds operations")
    } else if error.status().is_some_and(|status| status.as_u16() == 401) {
        Some("run `wechatpay doctor`: it compares the key, the certificate, its serial and the clock")
    } else {
        None
    }
}

/// Texts of others must not steer the terminal.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

impl From<SettingsError> for Failure {
    fn from(error: SettingsError) -> Self {
        Self::new(Exit::Settings, error.to_string())
    }
}

/// Nobody reads any more, of which nothing is said, or the disk is full.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::new(Exit::Failed, "");
        }
        Self::new(Exit::Failed, format!("nothing more can be written: {error}"))
    }
}
