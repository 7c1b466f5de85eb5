//! The command line as a whole.
//!
//! In: words. Out: a command, and what holds for every command.

use clap::{Parser, Subcommand};

use crate::{
    bill::Bill, call::Call, callback::Callback, certificates::Certificates, doctor::Doctor, exit::Exit,
    explain::Explain, keys::Keys, list::List, sandbox::Sandbox, shell::Completions, show::Show, surroundings::Global,
};

/// WeChat Pay APIv3 (微信支付) on the command line
///
/// Any operation can be called, with what is sent held against the description of the API, signed, and what comes back
/// verified. Keys come from a settings file alone: `--profile`, or the variable WECHATPAY_SETTINGS.
#[derive(Parser)]
#[command(name = "wechatpay", version, after_help = Exit::help())]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) global: Global,
}

/// What the program can do.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Call an operation, or any path
    #[command(after_help = "Examples:
  wechatpay call -p sandbox pay.query_by_out_trade_no out_trade_no=SHOP-0001 mchid=1230000109
  wechatpay call -p sandbox POST /v3/refund/domestic/refunds -d @refund.json amount.refund=88
  wechatpay call --dry-run --show-signature GET /v3/certificates")]
    Call(Box<Call>),
    /// List the operations, those with a word
    List(List),
    /// Show what an operation takes and answers
    Show(Show),
    /// Explain an error code, a fail_reason or a Request-ID
    Explain(Explain),
    /// Examine the set-up: keys, clock, and a call that moves no money
    Doctor(Doctor),
    /// Download, verify and save WeChat Pay's certificates (平台证书)
    Certificates(Certificates),
    /// Look at files of keys
    Keys(Keys),
    /// Start a gateway on this machine, and act upon it
    Sandbox(Box<Sandbox>),
    /// Download a bill (账单), compared and added up
    Bill(Bill),
    /// Open a callback (回调通知), or send one to a program
    Callback(Callback),
    /// Print a script of completions for a shell
    Completions(Completions),
    /// Print the manual pages, for `man -l -`
    Man,
}
