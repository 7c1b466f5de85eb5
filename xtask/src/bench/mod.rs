//! `cargo xtask bench`: the figures of BENCHMARKS.md, measured.
//!
//! Out: a table for each part, in BENCHMARKS.md too if that is wanted, and whether each figure keeps
//! what is promised. The figures are those of this machine, with the load on the same processors.

mod callbacks;
mod calls;
mod clients;
mod compiling;
mod downloading;
mod figures;
mod generation;
mod load;
mod sandbox;
mod scale;
mod signatures;
mod starting;
mod tables;

use std::{fs, path::Path};

use crate::install::at;
use figures::Figures;

/// The parts, by the names that the command takes.
type Part = fn(&Path, &mut Figures) -> Result<(), String>;
const PARTS: [(&str, Part); 10] = [
    ("signatures", signatures::measure),
    ("calls", calls::measure),
    ("callbacks", callbacks::measure),
    ("clients", clients::measure),
    ("check", compiling::measure),
    ("generation", generation::measure),
    ("scale", scale::measure),
    ("bills", downloading::measure),
    ("sandbox", sandbox::measure),
    ("starts", starting::measure),
];

/// Parts of these parts, that CI has the time for; they have no table.
const IN_CI: [(&str, Part); 1] = [("size", scale::measure_size)];

/// Measures one part, or everything, prints, writes the tables of BENCHMARKS.md if it is told to, and says whether
/// everything keeps what is promised.
///
/// # Errors
/// When it cannot be measured or written, or there is no such part.
pub fn run(workspace: &Path, only: Option<&str>, write: bool) -> Result<bool, String> {
    let chosen = PARTS.iter().filter(|(name, _)| only.is_none_or(|only| only == *name));
    let chosen = chosen.chain(IN_CI.iter().filter(|(name, _)| only == Some(*name)));
    if let (0, Some(only)) = (chosen.clone().count(), only) {
        let names: Vec<&str> = PARTS.iter().chain(&IN_CI).map(|(name, _)| *name).collect();
        return Err(format!("`{only}` is not measured; what is: {}", names.join(", ")));
    }
    let mut broken = Vec::new();
    for (name, measure) in chosen {
        let mut figures = Figures::default();
        measure(workspace, &mut figures)?;
        println!("\n{}", figures.table());
        if write && PARTS.iter().any(|(part, _)| part == name) {
            write_table(&workspace.join("BENCHMARKS.md"), name, &figures.table())?;
        }
        broken.extend(figures.broken());
    }
    broken.iter().for_each(|figure| eprintln!("error: {figure}"));
    Ok(broken.is_empty())
}

fn write_table(file: &Path, part: &str, table: &str) -> Result<(), String> {
    let text = fs::read_to_string(file).map_err(|error| at(file, &error))?;
    let text = tables::replaced(&text, part, table)
        .ok_or_else(|| format!("{} has no place for the table of `{part}`", file.display()))?;
    fs::write(file, text).map_err(|error| at(file, &error))
}
