//! `wechatpay-sandbox`: the gateway as a program.
//!
//! In: a few options. Out: a running gateway, how to point a client at it, and
//! one line for each call and callback. Ctrl-C stops it.

use std::process::ExitCode;

use clap::Parser as _;
use wechatpay_sandbox::program::{self, Cli};

#[tokio::main]
async fn main() -> ExitCode {
    ExitCode::from(program::run(Cli::parse().task, "wechatpay-sandbox").await)
}
