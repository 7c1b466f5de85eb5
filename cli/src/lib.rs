//! `wechatpay`: WeChat Pay APIv3 on the command line, as a library that its tests and `main` call.
//!
//! In: the words of a command line, and [`Surroundings`]. Out: what was asked for on `out`, what is said about it on
//! `err`, and an exit code. It is built on the client, the sandbox and the description, and has no second
//! implementation of anything: it turns words into their calls and their results into text.

mod arguments;
mod assembly;
mod bill;
mod book;
mod call;
mod callback;
mod certificates;
mod chain;
mod decrypt;
mod doctor;
mod exit;
mod explain;
mod failure;
mod json;
mod keys;
mod language;
mod list;
mod location;
mod moment;
mod output;
mod profile;
mod sandbox;
mod shell;
mod show;
mod signature;
mod surroundings;
mod table;
mod values;

use std::ffi::OsString;

use clap::{CommandFactory as _, Parser as _};

use arguments::{Arguments, Command};
use exit::Exit;
use failure::Failure;

pub use surroundings::Surroundings;

/// Does what a command line asks for, the program's own name first, and says how that ended.
pub async fn run(
    arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>,
    around: &mut Surroundings<'_>,
) -> u8 {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let (to, exit) = match error.use_stderr() {
                true => (&mut *around.err, Exit::Usage),
                false => (&mut *around.out, Exit::Done),
            };
            // Nobody reads it, and the exit code says the same.
            let _ = write!(to, "{error}");
            return exit.code();
        }
    };
    match command(arguments, around).await {
        Ok(code) => code,
        Err(failure) => {
            // As above.
            let _ = failure.write(around.err);
            failure.exit.code()
        }
    }
}

async fn command(arguments: Arguments, around: &mut Surroundings<'_>) -> Result<u8, Failure> {
    let global = &arguments.global;
    let exit = match &arguments.command {
        // It has exit codes of its own.
        Command::Sandbox(_) => None,
        Command::Call(options) => Some(call::run(options, global, around).await?),
        Command::List(options) => Some(list::run(options, around)?),
        Command::Show(options) => Some(show::run(options, global, around)?),
        Command::Explain(options) => Some(explain::run(options, global, around)?),
        Command::Doctor(options) => Some(doctor::run(options, global, around).await?),
        Command::Certificates(options) => Some(certificates::run(options, global, around).await?),
        Command::Keys(options) => Some(keys::run(options, around)?),
        Command::Bill(options) => Some(bill::run(options, global, around).await?),
        Command::Callback(options) => Some(callback::run(options, global, around).await?),
        Command::Completions(options) => Some(shell::completions(options, Arguments::command(), around)?),
        Command::Man => Some(shell::man(Arguments::command(), around)?),
    };
    match (exit, arguments.command) {
        (None, Command::Sandbox(options)) => sandbox::run(*options, &arguments.global, around).await,
        (exit, _) => Ok(exit.unwrap_or(Exit::Done).code()),
    }
}
