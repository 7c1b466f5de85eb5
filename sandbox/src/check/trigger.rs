//! How the program under test is made to act.
//!
//! In: an address or a command, as it stands on a command line. Out: whether the
//! program succeeded, and the beginning of what it said; nothing where it has not
//! ended. It always holds that no value is put into a command's text: a shell
//! finds it in a variable.

use std::{pin::pin, process::Stdio, str::FromStr, time::Duration};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{Client, Method};
use tokio::{
    io::{self, AsyncReadExt as _},
    process::Command,
    time,
};

/// How much of what a program says is read.
const READ: usize = 256 * 1024;

/// How long a command's last words may take to arrive once it has ended.
const LAST_WORDS: Duration = Duration::from_millis(250);

/// The methods that may stand before an address. Any other word there is a command's name.
const METHODS: [Method; 4] = [Method::GET, Method::POST, Method::PUT, Method::DELETE];

/// An address that is asked, or a command that is run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trigger(Action);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Action {
    Ask(Method, String),
    Run(String),
}

/// A text that is no trigger.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("give an address (http://…, asked with POST unless GET, PUT or DELETE stands before it) or a command")]
#[non_exhaustive]
pub struct NoTrigger;

impl FromStr for Trigger {
    type Err = NoTrigger;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let is_address = |text: &str| text.starts_with("http://") || text.starts_with("https://");
        if is_address(text) {
            return Ok(Self(Action::Ask(Method::POST, text.to_owned())));
        }
        if let Some((method, address)) = text.split_once(' ')
            && is_address(address.trim())
            && let Some(method) = METHODS.into_iter().find(|known| known.as_str() == method)
        {
            return Ok(Self(Action::Ask(method, address.trim().to_owned())));
        }
        if text.is_empty() { Err(NoTrigger) } else { Ok(Self(Action::Run(text.to_owned()))) }
    }
}

/// What the program said.
#[derive(Debug)]
pub(super) struct Answer {
    /// A status below 400, or the exit code 0.
    pub(super) succeeded: bool,
    pub(super) output: String,
}

/// What a trigger is about.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct About<'a> {
    /// The number of the order, which is an `{out_order_no}` where that is a service order, and a `{coupon_code}` where it
    /// is a coupon.
    pub(super) out_trade_no: &'a str,
    pub(super) unique: &'a str,
}

impl Trigger {
    /// Pulls it; `None` when the program is not there, or takes longer than `patience`: then it has reported nothing, not
    /// even an error.
    pub(super) async fn pull(&self, client: &Client, about: About<'_>, patience: Duration) -> Option<Answer> {
        let pulled = async {
            match &self.0 {
                Action::Ask(method, address) => ask(client, method, address, about).await,
                Action::Run(command) => run(command, about).await,
            }
        };
        time::timeout(patience, pulled).await.ok().flatten()
    }
}

async fn ask(client: &Client, method: &Method, address: &str, about: About<'_>) -> Option<Answer> {
    let encoded = |value: &str| utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
    let address = address.replace("{out_trade_no}", &encoded(about.out_trade_no));
    let address = address.replace("{out_order_no}", &encoded(about.out_trade_no));
    let address = address.replace("{coupon_code}", &encoded(about.out_trade_no));
    let address = address.replace("{unique}", &encoded(about.unique));
    let mut response = client.request(method.clone(), address).send().await.ok()?;
    let succeeded = response.status().as_u16() < 400;
    let mut read = Vec::new();
    while let Ok(Some(piece)) = response.chunk().await {
        read.extend_from_slice(&piece);
        if read.len() >= READ {
            break;
        }
    }
    Some(Answer { succeeded, output: String::from_utf8_lossy(&read).into_owned() })
}

async fn run(command: &str, about: About<'_>) -> Option<Answer> {
    let (shell, option) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let mut command = {
        let mut process = Command::new(shell);
        process.arg(option).arg(command);
        process
    };
    command.env("OUT_TRADE_NO", about.out_trade_no).env("UNIQUE", about.unique);
    command.env("OUT_ORDER_NO", about.out_trade_no).env("COUPON_CODE", about.out_trade_no);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true);
    let mut process = command.spawn().ok()?;
    let mut read = Vec::new();
    let mut output = process.stdout.take()?;
    let status = {
        let mut reading = pin!(async {
            (&mut output).take(READ as u64).read_to_end(&mut read).await?;
            // Nobody fails because what he says is too long to be read.
            io::copy(&mut output, &mut io::sink()).await
        });
        tokio::select! {
            _ = &mut reading => process.wait().await,
            status = process.wait() => {
                // What it has left in the background may keep the output open.
                let _ = time::timeout(LAST_WORDS, reading).await;
                status
            }
        }
    };
    let succeeded = status.ok()?.success();
    Some(Answer { succeeded, output: String::from_utf8_lossy(&read).into_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trigger_text_is_an_address_with_its_method_or_a_command() {
        let ask = |method, address: &str| Ok(Trigger(Action::Ask(method, address.to_owned())));
        assert_eq!("http://127.0.0.1/a".parse(), ask(Method::POST, "http://127.0.0.1/a"));
        assert_eq!(" GET  https://a/{out_trade_no}".parse(), ask(Method::GET, "https://a/{out_trade_no}"));
        assert_eq!("curl http://a".parse(), Ok(Trigger(Action::Run("curl http://a".to_owned()))));
        assert_eq!("  ".parse::<Trigger>(), Err(NoTrigger));
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn pull_a_command_finds_its_values_in_variables_and_not_in_its_text() {
        let trigger: Trigger = "echo \"$OUT_TRADE_NO {out_trade_no}\"; exit 3".parse().expect("a trigger");
        let about = About { out_trade_no: "a|b;exit", unique: "" };
        let answer = trigger.pull(&Client::new(), about, Duration::from_secs(60)).await.expect("an answer");
        assert_eq!((answer.succeeded, answer.output.as_str()), (false, "a|b;exit {out_trade_no}\n"));
    }

    #[tokio::test]
    async fn pull_what_is_not_there_has_no_answer() {
        let trigger: Trigger = "http://127.0.0.1:1/".parse().expect("a trigger");
        assert!(trigger.pull(&Client::new(), About::default(), Duration::from_secs(60)).await.is_none());
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn pull_a_command_that_does_not_end_has_no_answer() {
        let trigger: Trigger = "echo said; exec sleep 600".parse().expect("a trigger");
        assert!(trigger.pull(&Client::new(), About::default(), Duration::from_millis(200)).await.is_none());
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn pull_a_command_that_leaves_another_in_the_background_ends_with_the_command() {
        let trigger: Trigger = "sleep 600 & echo $!; exit 3".parse().expect("a trigger");
        let answer = trigger.pull(&Client::new(), About::default(), Duration::from_secs(60)).await.expect("an answer");
        let killed = Command::new("kill").arg(answer.output.trim()).status().await.expect("a command");
        assert!(killed.success() && !answer.succeeded, "{answer:?}");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn pull_a_command_that_says_too_much_succeeds() {
        let trigger: Trigger = "head -c 1000000 /dev/zero".parse().expect("a trigger");
        let answer = trigger.pull(&Client::new(), About::default(), Duration::from_secs(60)).await.expect("an answer");
        assert_eq!((answer.succeeded, answer.output.len()), (true, READ));
    }
}
