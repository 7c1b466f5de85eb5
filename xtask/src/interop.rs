//! `cargo xtask interop`: other people's clients against this project.
//!
//! In: the programs of `tests/interop`, the sandbox and the example
//! `made_by_us`. Out: a line for each check, and how many passed. It always
//! holds that nothing is written outside of the target folder.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::install::{self, Installed, at};
use crate::running::{Sandbox, build, built, target_folder};
use crate::tally::Tally;

/// How WeChat Pay's keys reach a merchant, as the sandbox calls it.
const MODES: [&str; 3] = ["public-key", "certificate", "mixed"];

/// Runs every check and prints its result.
///
/// # Errors
/// When the checks cannot be run: a tool is missing, a client cannot be installed, something does not build or start.
pub fn run(workspace: &Path) -> Result<Tally, String> {
    let target = target_folder()?;
    let (sources, folder) = (workspace.join("tests").join("interop"), target.join("interop"));
    println!("installing the clients (the first time takes half a minute)");
    let programs = Programs { installed: install::install(&sources, &folder)?, sources };
    println!("building the sandbox and what we sign and encrypt");
    build(workspace, &["--package", "wechatpay-tests", "--example", "made_by_us"])?;
    let sandbox = built(&target, "debug", "wechatpay-sandbox");
    let made_by_us = built(&target, "debug", "examples/made_by_us");

    let mut tally = Tally::default();
    let file = folder.join("made_by_us.json");
    fs::write(&file, output(&made_by_us)?).map_err(|error| at(&file, &error))?;
    programs.run(&mut tally, "made by us", "made_by_us", &[file.as_os_str()])?;
    for mode in MODES {
        let keys = folder.join("keys").join(mode);
        // New keys each time: a folder of keys is never overwritten by the sandbox.
        install::empty(&keys)?;
        let spec = workspace.join("spec");
        let options: [&OsStr; 4] = ["--mode".as_ref(), mode.as_ref(), "--spec".as_ref(), spec.as_ref()];
        let _running = Sandbox::start(&sandbox, &keys, &options)?;
        programs.run(&mut tally, &format!("{mode} mode"), "calls", &[mode.as_ref(), keys.as_os_str()])?;
    }
    Ok(tally)
}

/// What a program prints.
fn output(program: &Path) -> Result<Vec<u8>, String> {
    let output = Command::new(program).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| at(program, &error))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("{} ended with {}", program.display(), output.status))
    }
}

/// The programs that use the clients.
struct Programs {
    sources: PathBuf,
    installed: Installed,
}

impl Programs {
    /// Runs both programs of a name, one after the other, since they share the sandbox.
    fn run(&self, tally: &mut Tally, title: &str, name: &str, arguments: &[&OsStr]) -> Result<(), String> {
        let mut node = Command::new("node");
        node.arg(self.sources.join(format!("{name}.js"))).env("NODE_PATH", &self.installed.node_modules);
        let mut python = Command::new(&self.installed.python);
        // Without -B it would leave compiled files beside the sources. Warnings about the client's code are not for us.
        python.args(["-B", "-W", "ignore"]).arg(self.sources.join(format!("{name}.py"))).env_remove("PYTHONPATH");
        for (client, mut program) in [("npm", node), ("PyPI", python)] {
            // A proxy of the user's would carry the calls away from this machine.
            program.args(arguments).env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
            let output = program.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
            let output = output.map_err(|error| format!("{program:?} cannot be started: {error}"))?;
            let report = String::from_utf8_lossy(&output.stdout);
            print!("{}", tally.add(&format!("{client}, {title}"), &report, output.status.success()));
        }
        Ok(())
    }
}
