//! How fast the sandbox is there, how much it answers, and how much memory it takes.
//!
//! In: the release build of the sandbox, and its example `load`. Out: figures,
//! each beside what the sandbox promises.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use super::figures::{Figures, mebibytes, milliseconds};
use crate::{
    install::empty,
    running::{Gateway, build, built, target_folder},
};

/// How often it is started for each figure; the slowest counts.
const STARTS: usize = 7;
const READY: Duration = Duration::from_secs(1);

/// Calls in each round, and rounds: 100,000 calls.
const CALLS: u64 = 10_000;
const ROUNDS: usize = 10;
const CALLS_A_SECOND: f64 = 2_000.0;

/// Over the last half of the rounds memory may grow by this share; the log is full after the first.
const GROWTH: f64 = 0.05;

/// Measures it.
pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    let target = target_folder()?;
    println!("building the sandbox in release (the first time takes some minutes)");
    build(workspace, &["--release", "--example", "load"])?;
    let program = built(&target, "release", "wechatpay-sandbox");
    let load = built(&target, "release", "examples/load");
    let keys = target.join("bench").join("keys");

    let mut slowest = Duration::ZERO;
    for _ in 0..STARTS {
        empty(&keys)?;
        slowest = slowest.max(Gateway::sandbox::<&str>(&program, &keys, &[])?.ready_after);
    }
    figures.add("ready with new keys, slowest of 7", &milliseconds(slowest), "under 1 s", slowest < READY);
    let mut slowest = Duration::ZERO;
    for _ in 0..STARTS {
        slowest = slowest.max(Gateway::sandbox::<&str>(&program, &keys, &[])?.ready_after);
    }
    figures.add("ready with keys of its own, slowest of 7", &milliseconds(slowest), "under 1 s", slowest < READY);

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
