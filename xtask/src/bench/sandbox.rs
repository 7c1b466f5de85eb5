//! How fast the sandbox is there, how much it answers, and how much memory it takes.
//!
//! In: the sandbox in release and as a debug build, and its example `load`. Out:
//! figures, each beside what the sandbox promises.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use super::figures::{Figures, mebibytes, median, milliseconds};
use crate::{
    install::empty,
    running::{Gateway, build, built, target_folder},
};

/// How often it is started for each figure. What makes keys varies with its luck in finding primes, so there the median
/// counts; what does not is judged by its slowest.
const STARTS: usize = 9;

/// A build, and how soon it is to be there.
const READY: [(&str, Duration); 2] = [("release", Duration::from_millis(300)), ("debug", Duration::from_millis(500))];

/// Calls in each round, and rounds: 100,000 calls.
const CALLS: u64 = 10_000;
const ROUNDS: usize = 10;
const CALLS_A_SECOND: f64 = 2_000.0;

/// Over the last half of the rounds memory may grow by this share; the log is full after the first.
const GROWTH: f64 = 0.05;

/// Measures it.
pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    let target = target_folder()?;
    println!("building the sandbox (the first time takes some minutes)");
    build(workspace, &["--release", "--example", "load"])?;
    build(workspace, &[])?;
    let program = |profile| built(&target, profile, "wechatpay-sandbox");
    let load = built(&target, "release", "examples/load");
    let keys = target.join("bench").join("keys");

    for (profile, promised) in READY {
        let (mut new, mut own) = (Vec::new(), Duration::ZERO);
        for _ in 0..STARTS {
            empty(&keys)?;
            let ready = || Ok::<_, String>(Gateway::sandbox::<&str>(&program(profile), &keys, &[])?.ready_after);
            new.push(ready()?.as_secs_f64() * 1e3);
            own = own.max(ready()?);
        }
        let new = median(new);
        let mut add = |what: &str, shown: String, holds| {
            figures.add(&format!("{profile} build: {what}"), &shown, &milliseconds(promised), holds);
        };
        add("ready with new keys, median of 9", format!("{new:.0} ms"), new <= promised.as_secs_f64() * 1e3);
        add("ready with keys of its own, slowest of 9", milliseconds(own), own <= promised);
    }

    let program = program("release");
    let sandbox = Gateway::sandbox::<&str>(&program, &keys, &[])?;
    let (mut rates, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        rates.push(calls(&load, &sandbox, &keys)?);
        memory.push(resident(sandbox.id())?);
    }
    rates.sort_by(f64::total_cmp);
    let median = rates[ROUNDS / 2];
    figures.add("signed calls, median of 10 rounds", &format!("{median:.0} /s"), "2,000 /s", median >= CALLS_A_SECOND);
    let (middle, last) = (memory[ROUNDS / 2 - 1], memory[ROUNDS - 1]);
    let shown = format!("{:.1} → {:.1} MiB", mebibytes(middle), mebibytes(last));
    let flat = last as f64 <= middle as f64 * (1.0 + GROWTH);
    figures.add("memory after 50,000 and after 100,000 calls", &shown, "flat", flat);
    Ok(())
}

/// Calls a second over one round.
fn calls(load: &Path, sandbox: &Gateway, keys: &Path) -> Result<f64, String> {
    let mut command = Command::new(load);
    command.arg(&sandbox.base_url).arg(keys).arg(CALLS.to_string()).stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = command.output().map_err(|error| format!("{command:?} cannot be started: {error}"))?;
    let rate = String::from_utf8_lossy(&output.stdout).trim().parse();
    rate.map_err(|_| format!("{command:?} ended with {}", output.status))
}

/// The memory that a process holds, in KiB, as Linux tells it.
pub(super) fn resident(process: u32) -> Result<u64, String> {
    let path = format!("/proc/{process}/status");
    let status = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}; memory is measured on Linux"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    let kibibytes = line.trim().trim_end_matches(" kB").parse();
    kibibytes.map_err(|_| format!("{path} does not tell the memory of the process"))
}
