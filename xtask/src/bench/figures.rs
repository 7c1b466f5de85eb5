//! What is measured, how, and the table that shows it.

use std::{
    fs::File,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, SystemTime},
};

use wait4::Wait4 as _;

use crate::install::at;

/// What was measured in one part, each figure beside its promise.
#[derive(Default)]
pub(super) struct Figures(Vec<Figure>);

struct Figure {
    what: String,
    shown: String,
    promise: String,
    holds: bool,
}

impl Figures {
    pub(super) fn add(&mut self, what: &str, shown: &str, promise: &str, holds: bool) {
        let (what, shown, promise) = (what.to_owned(), shown.to_owned(), promise.to_owned());
        self.0.push(Figure { what, shown, promise, holds });
    }

    /// The table as it stands in BENCHMARKS.md.
    pub(super) fn table(&self) -> String {
        let rows =
            self.0.iter().map(|Figure { what, shown, promise, .. }| format!("| {what} | {shown} | {promise} |\n"));
        let rows: String = rows.collect();
        format!("| what | measured | promised |\n| --- | --- | --- |\n{rows}")
    }

    /// A sentence for each figure that breaks its promise.
    pub(super) fn broken(&self) -> impl Iterator<Item = String> {
        let broken = self.0.iter().filter(|figure| !figure.holds);
        broken.map(|Figure { what, shown, promise, .. }| format!("{what}: measured {shown}, promised {promise}"))
    }
}

/// What a program took, with all that it started.
pub(super) struct Taken {
    /// Time of processors outside of the kernel.
    pub(super) user: Duration,
    /// Time of processors, the kernel's included.
    pub(super) cpu: Duration,
    /// The most memory that one process held at once, in KiB.
    pub(super) peak: u64,
}

/// Runs a program to its end.
pub(super) fn taken(command: &mut Command) -> Result<Taken, String> {
    let spawned = command.spawn();
    let mut process = spawned.map_err(|error| format!("{command:?} cannot be started: {error}"))?;
    let ended = process.wait4().map_err(|error| format!("{command:?}: {error}"))?;
    if !ended.status.success() {
        return Err(format!("{command:?} ended with {}", ended.status));
    }
    // Linux counts in KiB, and the library gives bytes.
    let used = ended.rusage;
    Ok(Taken { user: used.utime, cpu: used.utime + used.stime, peak: used.maxrss / 1024 })
}

/// What a program prints.
pub(super) fn printed(command: &mut Command) -> Result<String, String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{command:?} cannot be started: {error}"))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(format!("{command:?} ended with {}", output.status)),
    }
}

/// The one in the middle.
pub(super) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

pub(super) fn mebibytes(kibibytes: u64) -> f64 {
    kibibytes as f64 / 1024.0
}

pub(super) fn milliseconds(duration: Duration) -> String {
    format!("{} ms", duration.as_millis())
}

/// Makes cargo believe that a file has changed.
pub(super) fn touch(path: &Path) -> Result<(), String> {
    let file = File::options().append(true).open(path).map_err(|error| at(path, &error))?;
    file.set_modified(SystemTime::now()).map_err(|error| at(path, &error))
}
