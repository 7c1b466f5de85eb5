//! `cargo xtask examples`: every example that comes to an end by itself, run.
//!
//! In: the programs of `generated/examples`. Out: a line for each, and how many
//! ended well. Each starts a sandbox of its own; the doctor is given one. An
//! example that is in neither list is an error, so that none is forgotten.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    install::{self, at},
    running::{Gateway, build, built, target_folder},
    tally::Tally,
};

/// What is run, and with which arguments.
const RUN: &[(&str, &[&str])] = &[
    ("bill_table", &[]),
    ("business_circle", &[]),
    ("callback_server", &["--once"]),
    ("cash_coupon", &[]),
    ("complaint", &[]),
    ("error_explained", &[]),
    ("gm", &[]),
    ("jsapi_payment", &[]),
    ("onboarding", &[]),
    ("partner_payment", &[]),
    ("pay_score", &[]),
    ("platform_order", &[]),
    ("product_coupon", &[]),
    ("refund", &[]),
    ("shop", &[]),
    ("two_merchants", &[]),
];

/// What is not run by itself: `bill_load`, `call_load` and `demo` have commands of their own, `doctor` is run beside a
/// sandbox, and `first_call`, which is the README's program, looks for one at its usual address.
const ELSEWHERE: &[&str] = &["bill_load", "call_load", "demo", "doctor", "first_call"];

/// No example takes as long, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(300);

/// Runs every example and prints its result.
///
/// # Errors
/// When they cannot be built or started, and when one is in no list.
pub fn run(workspace: &Path) -> Result<Tally, String> {
    all_are_listed(&workspace.join("generated").join("examples"))?;
    println!("building the examples (the first time takes a minute or two)");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // With every feature, none lacks what its manifest says that it needs.
    let arguments = ["build", "--quiet", "--package", "wechatpay-openapi", "--examples", "--all-features"];
    let status = Command::new(cargo).args(arguments).current_dir(workspace).status();
    if !status.map_err(|error| format!("cargo cannot be started: {error}"))?.success() {
        return Err("the examples do not build".to_owned());
    }
    let target = target_folder()?;
    let mut tally = Tally::default();
    for (name, arguments) in RUN {
        let mut program = Command::new(built(&target, "debug", &format!("examples/{name}")));
        let outcome = report(name, program.args(*arguments))?;
        print!("{}", tally.add("example", &outcome, true));
    }
    for outcome in doctor(workspace, &target)? {
        print!("{}", tally.add("example", &outcome, true));
    }
    Ok(tally)
}

/// The doctor as the README starts it, for the merchant of a sandbox and for its brand.
fn doctor(workspace: &Path, target: &Path) -> Result<[String; 2], String> {
    build(workspace, &[])?;
    let keys = target.join("examples").join("keys");
    // New keys each time: a folder of keys is never overwritten by the sandbox.
    install::empty(&keys)?;
    let sandbox = Gateway::sandbox::<&str>(&built(target, "debug", "wechatpay-sandbox"), &keys, &[])?;
    let doctor = || Command::new(built(target, "debug", "examples/doctor"));
    let merchants = report("doctor", doctor().env("WECHATPAY_SETTINGS", keys.join("settings.json")));
    let of_the_brand = keys.join("brand").join("settings.json");
    let brands = report("doctor --brand", doctor().arg("--brand").env("WECHATPAY_BRAND_SETTINGS", of_the_brand));
    drop(sandbox);
    Ok([merchants?, brands?])
}

/// What the tally reads about an example.
fn report(name: &str, program: &mut Command) -> Result<String, String> {
    Ok(match ended_well(program)? {
        true => format!("PASS {name}\nEND 1\n"),
        false => format!("FAIL {name}: it did not end well\nEND 1\n"),
    })
}

fn all_are_listed(folder: &Path) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|error| at(folder, &error))? {
        let path = entry.map_err(|error| at(folder, &error))?.path();
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let known = RUN.iter().any(|(listed, _)| *listed == name) || ELSEWHERE.contains(&name);
        // A folder without a program of its own is what the others share.
        let is_program = path.is_file() || path.join("main.rs").is_file();
        if is_program && !known {
            return Err(format!("{} is in no list of xtask/src/examples.rs, so nothing runs it", path.display()));
        }
    }
    Ok(())
}

/// Whether the program ends with success, in time. What it prints is shown only where it does not.
fn ended_well(program: &mut Command) -> Result<bool, String> {
    let path = PathBuf::from(program.get_program());
    let failed = |error: io::Error| at(&path, &error);
    program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = program.spawn().map_err(failed)?;
    let started = Instant::now();
    while process.try_wait().map_err(failed)?.is_none() {
        if started.elapsed() > PATIENCE {
            process.kill().map_err(failed)?;
            break;
        }
        thread::sleep(Duration::from_millis(20));
    }
    let output = process.wait_with_output().map_err(failed)?;
    if !output.status.success() {
        print!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.status.success())
}
