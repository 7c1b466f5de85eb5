//! `wechatpay`: the command line of WeChat Pay APIv3.
//!
//! In: the arguments, the environment and the standard streams of a process. Out: an exit code.

use std::{
    env,
    io::{self, IsTerminal as _},
    process::ExitCode,
};

use wechatpay_cli::Surroundings;

#[tokio::main]
async fn main() -> ExitCode {
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let terminal = out.is_terminal();
    let mut around = Surroundings {
        out: &mut out,
        err: &mut err,
        input: &mut io::stdin(),
        terminal,
        environment: &|name| env::var(name).ok(),
    };
    ExitCode::from(wechatpay_cli::run(env::args_os(), &mut around).await)
}
