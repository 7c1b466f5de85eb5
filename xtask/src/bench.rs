//! `cargo xtask bench`: the figures of BENCHMARKS.md, measured.
//!
//! Out: a table, and whether each figure keeps what is promised. The figures are
//! those of this machine, with the load on the same processors.

mod compiling;
mod downloading;
mod sandbox;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use wait4::Wait4 as _;

/// Measures everything, prints, and says whether everything keeps what is promised.
///
/// # Errors
/// When it cannot be measured.
pub fn run(workspace: &Path) -> Result<bool, String> {
    let mut figures = Figures::default();
    compiling::measure(workspace, &mut figures)?;
    downloading::measure(workspace, &mut figures)?;
    sandbox::measure(workspace, &mut figures)?;
    Ok(figures.print())
}

/// What was measured.
#[derive(Default)]
struct Figures(Vec<(String, bool)>);

impl Figures {
    fn add(&mut self, what: &str, figure: &str, promise: &str, holds: bool) {
        let verdict = if holds { "holds" } else { "does not hold" };
        self.0.push((format!("| {what} | {figure} | {promise} | {verdict} |"), holds));
    }

    fn print(&self) -> bool {
        println!("\n| what | measured | promised | |\n| --- | --- | --- | --- |");
        self.0.iter().for_each(|(row, _)| println!("{row}"));
        self.0.iter().all(|(_, holds)| *holds)
    }
}

/// What a program took, with all that it started.
struct Taken {
    /// Time of processors outside of the kernel.
    user: Duration,
    /// The most memory that one process held at once, in KiB.
    peak: u64,
}

/// Runs a program to its end.
fn taken(command: &mut Command) -> Result<Taken, String> {
    let spawned = command.spawn();
    let mut process = spawned.map_err(|error| format!("{command:?} cannot be started: {error}"))?;
    let ended = process.wait4().map_err(|error| format!("{command:?}: {error}"))?;
    if !ended.status.success() {
        return Err(format!("{command:?} ended with {}", ended.status));
    }
    // Linux counts in KiB, and the library gives bytes.
    Ok(Taken { user: ended.rusage.utime, peak: ended.rusage.maxrss / 1024 })
}

fn mebibytes(kibibytes: u64) -> f64 {
    kibibytes as f64 / 1024.0
}

fn milliseconds(duration: Duration) -> String {
    format!("{} ms", duration.as_millis())
}
