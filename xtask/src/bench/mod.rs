//! `cargo xtask bench`: the figures of BENCHMARKS.md, measured.
//!
//! Out: a table, and whether each figure keeps what is promised. The figures are
//! those of this machine, with the load on the same processors.

mod compiling;
mod downloading;
mod figures;
mod sandbox;

use std::path::Path;

use figures::Figures;

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
