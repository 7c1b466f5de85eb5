//! What a bill takes: memory that does not grow with it.
//!
//! In: the release build of the crate's example `bill_load`, which serves the
//! bill as well. Out: rows a second, and the memory for a small and a large one.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use super::figures::{Figures, mebibytes, taken};
use crate::running::{built, target_folder};

/// The sizes, in MiB, and how much more memory the larger may take, in MiB.
const SMALL: u64 = 16;
const LARGE: u64 = 1024;
const MORE: f64 = 16.0;

pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    println!("building the example `bill_load` in release");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--release", "--package", "wechatpay-openapi", "--example", "bill_load"]);
    taken(command.args(["--features", "bill"]).current_dir(workspace).stdin(Stdio::null()))?;
    let program = built(&target_folder()?, "release", "examples/bill_load");
    for (name, words) in [("a bill", &[][..]), ("a sealed bill", &["sealed"])] {
        let load = |size: u64| {
            let mut command = Command::new(&program);
            taken(command.arg(size.to_string()).args(words).stdin(Stdio::null()).stdout(Stdio::null()))
        };
        let (small, large) = (load(SMALL)?, load(LARGE)?);
        let shown = format!("{:.0} → {:.0} MiB", mebibytes(small.peak), mebibytes(large.peak));
        let holds = mebibytes(large.peak) <= mebibytes(small.peak) + MORE;
        let memory = format!("memory for {name} of 16 MiB and of 1 GiB, rows read, server included");
        figures.add(&memory, &shown, "no more than 16 MiB more", holds);
        let seconds = format!("{:.1} s", large.user.as_secs_f64());
        figures.add(&format!("user CPU for {name} of 1 GiB, made, packed and served too"), &seconds, "", true);
    }
    Ok(())
}
