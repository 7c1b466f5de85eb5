//! What it costs to accept a callback.
//!
//! In: the crate's example `call_load`. Out: the CPU from headers and body to the typed event,
//! against verifying, decrypting and reading them by hand.

use std::{path::Path, process::Command};

use super::{
    figures::Figures,
    load::{build, in_turns},
};

const LIMIT: f64 = 1.25;

pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    let program = build(workspace)?;
    println!("callbacks, in turns with the same by hand");
    in_turns(Command::new(program).arg("callbacks"), figures, str::to_owned, |_| Some(LIMIT))
}
