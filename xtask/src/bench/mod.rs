//! `cargo xtask bench`: the figures of BENCHMARKS.md, measured.
//!
//! Out: a table, and whether each figure keeps what is promised. The figures are
//! those of this machine, with the load on the same processors.

mod compiling;
mod downloading;
mod figures;
mod sandbox;
mod scale;

use std::path::Path;

use figures::Figures;

/// The parts, by the names that the command takes.
type Part = fn(&Path, &mut Figures) -> Result<(), String>;
const PARTS: [(&str, Part); 4] = [
    ("check", compiling::measure),
    ("scale", scale::measure),
    ("bills", downloading::measure),
    ("sandbox", sandbox::measure),
];

/// Measures one part, or everything, prints, and says whether everything keeps what is promised.
///
/// # Errors
/// When it cannot be measured, or there is no such part.
pub fn run(workspace: &Path, only: Option<&str>) -> Result<bool, String> {
    let mut figures = Figures::default();
    let chosen = PARTS.iter().filter(|(name, _)| only.is_none_or(|only| only == *name));
    if let (0, Some(only)) = (chosen.clone().count(), only) {
        let names: Vec<&str> = PARTS.iter().map(|(name, _)| *name).collect();
        return Err(format!("`{only}` is not measured; what is: {}", names.join(", ")));
    }
    for (_, measure) in chosen {
        measure(workspace, &mut figures)?;
    }
    Ok(figures.print())
}
