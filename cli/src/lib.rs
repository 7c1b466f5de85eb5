//! `wechatpay`: WeChat Pay APIv3 on the command line, as a library that its tests and `main` call.
//!
//! In: the words of a command line, and [`Surroundings`]. Out: what was asked for on `out`, what is said about it on
//! `err`, and an exit code. It is built on the client, the sandbox and the description, and has no second
//! implementation of anything: it turns words into their calls and their results into text.

mod arguments;
mod assembly;
mod book;
mod call;
mod certificates;
mod decrypt;
mod doctor;
mod exit;
mod explain;
mod failure;
mod json;
mod keys;
mod language;
mod list;
mod moment;
mod output;
mod profile;
mod show;
mod signature;
mod surroundings;
mod table;
mod values;

use std::ffi::OsString;

use clap::Parser as _;

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
    match command(&arguments, around).await {
        Ok(exit) => exit.code(),
        Err(failure) => {
            // As above.
            let _ = failure.write(around.err);
            failure.exit.code()
        }
    }
}

async fn command(arguments: &Arguments, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let global = &arguments.global;
    match &arguments.command {
        Command::Call(options) => call::run(options, global, around).await,
        Command::List(options) => list::run(options, around),
        Command::Show(options) => show::run(options, global, around),
        Command::Explain(options) => explain::run(options, global, around),
        Command::Doctor(options) => doctor::run(options, global, around).await,
        Command::Certificates(options) => certificates::run(options, global, around).await,
        Command::Keys(options) => keys::run(options, around),
    }
}
