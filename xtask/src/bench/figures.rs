//! What is measured, how, and the table that shows it.

use std::{
    fs::File,
    path::Path,
    process::Command,
    time::{Duration, SystemTime},
};

use wait4::Wait4 as _;

use crate::install::at;

/// What was measured.
#[derive(Default)]
pub(super) struct Figures(Vec<(String, bool)>);

impl Figures {
    pub(super) fn add(&mut self, what: &str, figure: &str, promise: &str, holds: bool) {
        let verdict = if holds { "holds" } else { "does not hold" };
        self.0.push((format!("| {what} | {figure} | {promise} | {verdict} |"), holds));
    }

    pub(super) fn print(&self) -> bool {
        println!("\n| what | measured | promised | |\n| --- | --- | --- | --- |");
        self.0.iter().for_each(|(row, _)| println!("{row}"));
        self.0.iter().all(|(_, holds)| *holds)
    }
}

/// What a program took, with all that it started.
pub(super) struct Taken {
    /// Time of processors outside of the kernel.
    pub(super) user: Duration,
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
    Ok(Taken { user: ended.rusage.utime, peak: ended.rusage.maxrss / 1024 })
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
