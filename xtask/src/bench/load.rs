//! The crate's example `call_load`: built in release, with its gateway running beside it.
//!
//! Out: what its commands print, and figures of what was measured in turns.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use super::figures::{Figures, printed, taken};
use crate::{
    install::empty,
    running::{Gateway, built, target_folder},
};

/// The program, and the gateway that it calls.
pub(super) struct Load {
    program: PathBuf,
    pub(super) keys: PathBuf,
    _gateway: Gateway,
}

impl Load {
    /// Builds the example and starts its gateway.
    pub(super) fn start(workspace: &Path) -> Result<Self, String> {
        let (program, keys) = (build(workspace)?, target_folder()?.join("bench").join("calls"));
        empty(&keys)?;
        let gateway = Gateway::start(Command::new(&program).arg("gateway").arg(&keys))?;
        Ok(Self { program, keys, _gateway: gateway })
    }

    /// The program with one of its commands, over the gateway's keys.
    pub(super) fn command(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(name).arg(&self.keys).args(arguments);
        command
    }
}

/// The example as it was built.
pub(super) fn build(workspace: &Path) -> Result<PathBuf, String> {
    println!("building the example `call_load` in release (the first time takes some minutes)");
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["build", "--quiet", "--release", "--package", "wechatpay-openapi", "--example", "call_load"]);
    taken(command.args(["--features", "all,blocking"]).current_dir(workspace).stdin(Stdio::null()))?;
    Ok(built(&target_folder()?, "release", "examples/call_load"))
}

/// Runs a program that measures two sides in turns, and adds each line that it prints: a name, µs of ours and of the
/// other side, and their ratio with its quartiles, which must not be over the limit, if there is one.
pub(super) fn in_turns(
    program: &mut Command,
    figures: &mut Figures,
    title: impl Fn(&str) -> String,
    limit: impl Fn(&str) -> Option<f64>,
) -> Result<(), String> {
    for line in printed(program)?.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, numbers @ ..] = fields.as_slice() else { continue };
        let numbers: Result<Vec<f64>, _> = numbers.iter().map(|number| number.parse()).collect();
        let [ours, other, ratio, low, high] = numbers.as_deref().map_err(|_| unread(line))? else {
            return Err(unread(line));
        };
        let shown = format!("{ours:.1} µs against {other:.1}: ×{ratio:.3} (quartiles {low:.3} and {high:.3})");
        let limit = limit(name);
        let promise = limit.map_or_else(String::new, |limit| format!("×{limit:.2}"));
        figures.add(&title(name), &shown, &promise, limit.is_none_or(|limit| *ratio <= limit));
    }
    Ok(())
}

fn unread(line: &str) -> String {
    format!("a line of the load cannot be read: {line}")
}
