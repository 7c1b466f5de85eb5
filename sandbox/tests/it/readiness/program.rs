//! The run as a program: how it ends, and what it prints.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    process::{Command, Stdio},
};

use serde_json::Value;
use tokio::task;
use wechatpay_auth::Clock;

use crate::{
    folder::Folder,
    shop::{Careless, OpenShop},
};

/// How the program ends, and its report.
async fn program(careless: Careless, options: &'static [&'static str]) -> (Option<i32>, String) {
    let folder = Folder::new();
    let keys = folder.path().join("keys");
    let sandbox = wechatpay_sandbox::Sandbox::builder().keys_dir(&keys).start().await.expect("a sandbox");
    let shop = OpenShop::of_merchant(&sandbox, careless, Clock::system()).await;
    sandbox.stop().await;
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
    command.args(["check", "--listen", "0", "--patience", "60", "--keys"]).arg(keys).args(options);
    for (option, path) in [
        ("--order", "/orders"),
        ("--double-click", "/carts/{unique}"),
        ("--refund", "/orders/{out_trade_no}/refunds"),
        ("--bill", "/bill"),
        ("--reconcile", "/differences"),
        ("--jobs", "/jobs"),
    ] {
        command.arg(option).arg(format!("{}{path}", shop.address));
    }
    command.arg("--handled").arg(format!("GET {}/orders/{{out_trade_no}}/handled", shop.address));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut told = BufReader::new(child.stderr.take().expect("what it tells")).lines().map_while(Result::ok);
    let address = told.next().and_then(|line| Some(line.rsplit(' ').next()?.to_owned())).expect("an address");
    shop.lead_to(address);
    // The shop's server runs on this thread.
    let ended = task::spawn_blocking(move || {
        let lines = told.count();
        let mut report = String::new();
        child.stdout.take().expect("its output").read_to_string(&mut report).expect("text");
        (child.wait().expect("a program that ends").code(), report, lines)
    });
    let (code, report, lines) = ended.await.expect("the program has ended");
    assert_eq!(lines == 0, options.contains(&"--quiet"), "{lines} lines of calls");
    (code, report)
}

#[tokio::test]
async fn program_check_of_a_careful_shop_ends_with_0() {
    let (code, report) = program(Careless::Nowhere, &["--language", "zh"]).await;
    assert!(report.ends_with("通过 20 项，违反 0 项，未见 0 项，未检查 0 项，跳过 0 项\n"), "{report}");
    assert_eq!(code, Some(0));
}

#[tokio::test]
async fn program_check_of_a_careless_shop_ends_with_1_and_a_report_for_programs_alone() {
    let (code, report) = program(Careless::IgnoresTheAmount, &["--json", "--skip", "B7"]).await;
    let json: Value = serde_json::from_str(&report).expect("JSON, and nothing else");
    let row = |id| json["rows"].as_array().into_iter().flatten().find(move |row| row["id"] == id).expect("a row");
    assert_eq!((row("G6")["state"].as_str(), row("B7")["skipped"].as_bool()), (Some("violated"), Some(true)), "{json}");
    assert_eq!((code, json["exit_code"].as_i64()), (Some(1), Some(1)));
}

#[test]
fn program_check_without_a_program_ends_with_2() {
    let folder = Folder::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
    command.current_dir(folder.path()).args([
        "check",
        "--listen",
        "0",
        "--patience",
        "1",
        "--quiet",
        "--order",
        "false",
    ]);
    let output = command.output().expect("the program runs");
    let report = String::from_utf8_lossy(&output.stdout);
    assert!(report.contains("no order that the sandbox has accepted"), "{report}");
    assert_eq!(output.status.code(), Some(2));
}
