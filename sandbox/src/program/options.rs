//! The command line.
//!
//! In: arguments. Out: tasks, and a builder for what a task asks for.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use clap::{Args, Parser, Subcommand};

use super::listen;
use crate::{
    builder::Builder,
    check::{Check, Language, Trigger},
    keys::{algorithm::Algorithm, platform::PlatformMode},
    sandbox::Sandbox,
    terminal::LineFormat,
};

/// The languages of the guides.
pub const LANGUAGES: [&str; 6] = ["Rust", "Node", "Python", "Go", "Java", "PHP"];

/// The folder of the keys. It is not called as the program is, which may stand beside it.
pub const KEYS: &str = "wechatpay-sandbox-keys";

/// The id of WeChat Pay's public key in a new folder of keys: the same everywhere, so that programs need not be changed.
const PLATFORM_KEY_ID: &str = "PUB_KEY_ID_0112300001092026112500000000000001";

/// A WeChat Pay APIv3 gateway on your own machine
#[derive(Parser)]
#[command(version)]
pub struct Cli {
    #[command(subcommand)]
    /// What is to be done
    pub task: Task,
}

/// What the program does.
#[derive(Subcommand)]
pub enum Task {
    /// Start the gateway, with its console page
    Serve(Box<Serve>),
    /// Go through the checklist of readiness (接入质量检查) with a program: start the gateway, provoke each row, report
    ///
    /// The program under test runs already, or is started by a trigger, and is led to this gateway (WECHATPAY_SETTINGS,
    /// or `--listen` and `--keys`). A TRIGGER makes it act: an address, asked with POST unless GET, PUT or DELETE stands
    /// before it, or a command, run by the shell. In an address `{out_trade_no}` and `{unique}` stand for an order's
    /// number and for a text that is new, `{out_order_no}` for the number of a service order and `{coupon_code}` for
    /// the code of a coupon; a command finds them in the variables OUT_TRADE_NO, UNIQUE, OUT_ORDER_NO and COUPON_CODE. It has succeeded with a status below 400 or with exit code 0.
    ///
    /// Exit code 0: every row was seen, but for those skipped. 1: one is violated. 2: one was not seen or not checked.
    Check(Box<CheckOptions>),
    /// Print a program in this language that takes an order to its refund here
    Guide(Guide),
}

/// Whose program in which language.
#[derive(Args)]
pub struct Guide {
    /// The language of the program
    #[arg(value_name = "LANGUAGE", value_parser = LANGUAGES, ignore_case = true)]
    pub(crate) language: String,
    /// The folder of the keys of a sandbox that was started
    #[arg(long, value_name = "DIR", default_value = KEYS)]
    pub(crate) keys: PathBuf,
}

/// What a check runs against.
#[derive(Args)]
pub struct CheckOptions {
    /// Lets the program place one new order, and answers as it would answer its front end [rows B1 and B8 look at that]
    #[arg(long, value_name = "TRIGGER")]
    order: Trigger,
    /// Lets the program place the order {unique}: pulled twice at once with the same [row G10]
    #[arg(long, value_name = "TRIGGER")]
    double_click: Option<Trigger>,
    /// Gives, as the first number that it prints, how often the program has acted upon the payment of {out_trade_no}
    /// [rows G3, G6, B15]
    #[arg(long, value_name = "TRIGGER")]
    handled: Option<Trigger>,
    /// Lets the program refund {out_trade_no} [rows B6, B9, B12, B16, S5]
    #[arg(long, value_name = "TRIGGER")]
    refund: Option<Trigger>,
    /// Lets the program ask for a bill and download it [row B7]
    #[arg(long, value_name = "TRIGGER")]
    bill: Option<Trigger>,
    /// Lets the program compare the bill of yesterday with its own records, and gives, as the first number that it
    /// prints, how many differences it has found [rows B7, G15]
    #[arg(long, value_name = "TRIGGER")]
    reconcile: Option<Trigger>,
    /// Lets the program place one new combined order (合单) [rows B14 to B17]
    #[arg(long, value_name = "TRIGGER")]
    combined: Option<Trigger>,
    /// Lets the program share the profit of {out_trade_no} (分账) [rows S1 to S6]
    #[arg(long, value_name = "TRIGGER")]
    share: Option<Trigger>,
    /// Gives, as the first number that it prints, how many shares of {out_trade_no} have arrived, as the program has it
    /// [row S3]
    #[arg(long, value_name = "TRIGGER")]
    shared: Option<Trigger>,
    /// Lets the program make one new service order of pay score (支付分) that its user has to confirm [rows P2 to P24]
    #[arg(long, value_name = "TRIGGER")]
    service_order: Option<Trigger>,
    /// Lets the program complete the service order {out_order_no}; asked too early as well [rows P5, P8, P9 and what
    /// follows]
    #[arg(long, value_name = "TRIGGER")]
    complete: Option<Trigger>,
    /// Gives, as the first number that it prints, how often the program has acted upon the payment of the service order
    /// {out_order_no} [rows P3, P8, P24]
    #[arg(long, value_name = "TRIGGER")]
    collected: Option<Trigger>,
    /// Lets the program refund the service order {out_order_no} [rows P10, P11]
    #[arg(long, value_name = "TRIGGER")]
    refund_service: Option<Trigger>,
    /// Lets the program submit the application {unique} to take a merchant in (特约商户进件); pulled again with the same
    /// once the program has heard that it is rejected [rows A1, A2, A4]
    #[arg(long, value_name = "TRIGGER")]
    take_in: Option<Trigger>,
    /// Lets the program lower what the completed service order {out_order_no} costs [row P22]
    #[arg(long, value_name = "TRIGGER")]
    modify: Option<Trigger>,
    /// Lets the program report that the service order {out_order_no} was paid in another way [row P16]
    #[arg(long, value_name = "TRIGGER")]
    report_paid: Option<Trigger>,
    /// Lets the program share the payment of the service order {out_order_no} (分账) [row P20]
    #[arg(long, value_name = "TRIGGER")]
    share_service: Option<Trigger>,
    /// Lets the program change the settlement account of the merchant {unique}; pulled six times with the same [row A5]
    #[arg(long, value_name = "TRIGGER")]
    change_settlement: Option<Trigger>,
    /// Lets the program place a mixed order (医保支付) for the bill {unique}, with the order of its cash part; pulled again
    /// with the same once that has ended unpaid [rows I1 to I29]
    #[arg(long, value_name = "TRIGGER")]
    mixed_order: Option<Trigger>,
    /// Gives, as the first number that it prints, how often the program has acted upon the payment of the mixed order
    /// {out_trade_no} [row I11]
    #[arg(long, value_name = "TRIGGER")]
    insured: Option<Trigger>,
    /// Lets the program give back what the mixed order {out_trade_no} was paid with [row I23]
    #[arg(long, value_name = "TRIGGER")]
    refund_insured: Option<Trigger>,
    /// Lets the program create one product coupon (商品券) with its batch, and set the address for its callbacks [rows C1 to
    /// C10]
    #[arg(long, value_name = "TRIGGER")]
    create_coupon: Option<Trigger>,
    /// Lets the program report that the coupon {coupon_code} is used; asked twice [rows C2, C4, C8]
    #[arg(long, value_name = "TRIGGER")]
    use_coupon: Option<Trigger>,
    /// Lets the program take back that the coupon {coupon_code} was used; asked before that as well [row C10]
    #[arg(long, value_name = "TRIGGER")]
    return_coupon: Option<Trigger>,
    /// Lets the program end the coupon {coupon_code}; asked while it is used as well [row C9]
    #[arg(long, value_name = "TRIGGER")]
    end_coupon: Option<Trigger>,
    /// Lets the program's jobs run that query orders, refunds, sharings and applications without a callback and close
    /// unpaid orders; without it they are waited for
    #[arg(long, value_name = "TRIGGER")]
    jobs: Option<Trigger>,
    /// How many seconds each step waits for the program
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    patience: u64,
    /// A row that does not concern the program; may be given again
    #[arg(long, value_name = "ID", value_parser = clap::builder::PossibleValuesParser::new(Check::ids()))]
    skip: Vec<String>,
    /// The language of the report: en or zh
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = language)]
    pub(crate) language: Language,
    #[command(flatten)]
    pub(crate) serve: Serve,
}

impl CheckOptions {
    pub(crate) fn check(&self) -> Check {
        let check = Check::new(self.order.clone()).patience(Duration::from_secs(self.patience));
        let given = |check: Check, option: &Option<Trigger>, put: fn(Check, Trigger) -> Check| match option {
            Some(trigger) => put(check, trigger.clone()),
            None => check,
        };
        let check = given(check, &self.double_click, Check::double_click);
        let check = given(check, &self.handled, Check::handled);
        let check = given(check, &self.refund, Check::refund);
        let check = given(check, &self.bill, Check::bill);
        let check = given(check, &self.reconcile, Check::reconcile);
        let check = given(check, &self.combined, Check::combined);
        let check = given(check, &self.share, Check::share);
        let check = given(check, &self.shared, Check::shared);
        let check = given(check, &self.service_order, Check::service_order);
        let check = given(check, &self.complete, Check::complete);
        let check = given(check, &self.collected, Check::collected);
        let check = given(check, &self.refund_service, Check::refund_service);
        let check = given(check, &self.take_in, Check::take_in);
        let check = given(check, &self.modify, Check::modify);
        let check = given(check, &self.report_paid, Check::report_paid);
        let check = given(check, &self.share_service, Check::share_service);
        let check = given(check, &self.change_settlement, Check::change_settlement);
        let check = given(check, &self.mixed_order, Check::mixed_order);
        let check = given(check, &self.insured, Check::insured);
        let check = given(check, &self.refund_insured, Check::refund_insured);
        let check = given(check, &self.create_coupon, Check::create_coupon);
        let check = given(check, &self.use_coupon, Check::use_coupon);
        let check = given(check, &self.return_coupon, Check::return_coupon);
        let check = given(check, &self.end_coupon, Check::end_coupon);
        let check = given(check, &self.jobs, Check::jobs);
        self.skip.iter().fold(check, Check::skip)
    }
}

fn language(text: &str) -> Result<Language, String> {
    match text {
        "en" => Ok(Language::English),
        "zh" => Ok(Language::Chinese),
        _ => Err("there are en and zh".to_owned()),
    }
}

/// How the gateway starts.
#[derive(Args)]
pub struct Serve {
    /// Where to listen: a port, an address, or both
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8811", value_parser = listen::address)]
    listen: SocketAddr,
    /// The folder of the keys: read if it is there, else written with new ones
    #[arg(long, value_name = "DIR", default_value = KEYS)]
    pub(crate) keys: PathBuf,
    /// A folder with a merchant of your own for new keys: apiclient_key.pem, and if you like apiclient_cert.pem and
    /// apiv3_key.txt; never a real one
    #[arg(long, value_name = "DIR")]
    merchant: Option<PathBuf>,
    /// The merchant number for new keys [default: that of the merchant's certificate, else 1230000109]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) mchid: Option<String>,
    /// Which algorithms the gateway has: rsa, sm2 (国密: SM2, SM3 and SM4) or mixed, which takes both
    #[arg(long, value_name = "ALGORITHM", default_value_t)]
    algorithm: Algorithm,
    /// What callbacks are signed and sealed with: rsa, sm2, or mixed for the one after the other [default: as --algorithm]
    #[arg(long, value_name = "ALGORITHM")]
    callback_algorithm: Option<Algorithm>,
    /// Which keys WeChat Pay has for the merchant: public-key, certificate or mixed
    #[arg(long, value_name = "MODE", default_value_t = PlatformMode::PublicKey)]
    mode: PlatformMode,
    /// Where callbacks go that follow from authorizations, payments and refunds
    #[arg(long, value_name = "URL")]
    notify_url: Option<String>,
    /// Where all callbacks go, whatever address an order names: an address of this machine, for example
    /// localhost:3000/notify
    #[arg(long, value_name = "URL")]
    forward_to: Option<String>,
    /// Forward with the path of the address that an order names, behind that of --forward-to
    #[arg(long, requires = "forward_to")]
    forward_path: bool,
    /// A file that keeps the state from one start to the next [default: none, it is gone with the process]
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// By how much the schedule of repeated callbacks is compressed; the real one takes a day
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    speed: f64,
    /// Let each n-th attempt to deliver a callback be a signature probe
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    probe_every: Option<u32>,
    /// The folder with the description [default: the one that comes with this program]
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Allow an address that other machines can reach, and callbacks to other machines
    #[arg(long)]
    allow_remote: bool,
    /// Let other machines use the console and the control interface too
    #[arg(long)]
    allow_remote_control: bool,
    /// Speak TLS, with a certificate of its own: clients trust tls_ca.pem in the folder of the keys
    #[arg(long)]
    pub(crate) tls: bool,
    /// Another name that clients call it by, for the certificate; may be given again
    #[arg(long, value_name = "NAME", requires = "tls")]
    tls_name: Vec<String>,
    /// Print the address alone, and no line for each call and callback
    #[arg(long)]
    pub(crate) quiet: bool,
    /// Print JSON, an object on each line
    #[arg(long, conflicts_with = "quiet")]
    json: bool,
}

impl Serve {
    pub(crate) fn format(&self) -> LineFormat {
        if self.json { LineFormat::Json } else { LineFormat::Text }
    }

    /// A builder with all that was chosen.
    pub(crate) fn builder(&self) -> Builder {
        let mut builder = Sandbox::builder()
            .listen(self.listen)
            .platform_mode(self.mode)
            .algorithm(self.algorithm)
            .platform_key_id(PLATFORM_KEY_ID)
            .keys_dir(&self.keys)
            .speed(self.speed)
            .probe_every(self.probe_every.unwrap_or_default());
        if let Some(algorithm) = self.callback_algorithm {
            builder = builder.callback_algorithm(algorithm);
        }
        if self.allow_remote {
            builder = builder.allow_remote();
        }
        if self.allow_remote_control {
            builder = builder.allow_remote_control();
        }
        if self.tls {
            builder = builder.tls();
        }
        if self.forward_path {
            builder = builder.forward_path();
        }
        builder = self.tls_name.iter().fold(builder, Builder::and_tls_name);
        if let Some(mchid) = &self.mchid {
            builder = builder.mchid(mchid);
        }
        if let Some(url) = &self.notify_url {
            builder = builder.notify_url(url);
        }
        if let Some(url) = &self.forward_to {
            builder = builder.forward_to(url);
        }
        if let Some(folder) = &self.spec {
            builder = builder.spec_dir(folder);
        }
        if let Some(folder) = &self.merchant {
            builder = builder.merchant_dir(folder);
        }
        if let Some(file) = &self.state {
            builder = builder.state_file(file);
        }
        builder
    }
}
