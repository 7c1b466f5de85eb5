//! `cargo xtask interop`: other people's clients against this project.
//!
//! In: the programs of `tests/interop`, the sandbox and the example
//! `made_by_us`. Out: a line for each check, and how many passed. It always
//! holds that the sandbox runs as any user would run it, over HTTP on a loopback
//! port with keys of its own, and that nothing is written outside of the target
//! folder.

mod install;
mod tally;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use install::{Installed, at};
pub use tally::Tally;

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
    build(workspace)?;
    let built = |name: &str| target.join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let (sandbox, made_by_us) = (built("wechatpay-sandbox"), built("examples/made_by_us"));

    let mut tally = Tally::default();
    let file = folder.join("made_by_us.json");
    fs::write(&file, output(&made_by_us)?).map_err(|error| at(&file, &error))?;
    programs.run(&mut tally, "made by us", "made_by_us", &[file.as_os_str()])?;
    for mode in MODES {
        let keys = folder.join("keys").join(mode);
        // New keys each time: a folder of keys is never overwritten by the sandbox.
        install::empty(&keys)?;
        let _running = Sandbox::start(workspace, &sandbox, mode, &keys)?;
        programs.run(&mut tally, &format!("{mode} mode"), "calls", &[mode.as_ref(), keys.as_os_str()])?;
    }
    Ok(tally)
}

/// Where cargo has put this very program, whatever the folder is called.
fn target_folder() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|error| format!("the place of this program is unknown: {error}"))?;
    let folder = own.ancestors().nth(2).ok_or("this program is not in a target folder")?;
    Ok(folder.to_owned())
}

/// Builds both in one go, so that what they share is built once.
fn build(workspace: &Path) -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--package", "wechatpay-sandbox", "--bin", "wechatpay-sandbox"]);
    command.args(["--package", "wechatpay-tests", "--example", "made_by_us"]).current_dir(workspace);
    let status = command.status().map_err(|error| format!("cargo cannot be started: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}")) }
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
    fn run(&self, tally: &mut Tally, title: &str, name: &str, arguments: &[&std::ffi::OsStr]) -> Result<(), String> {
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

/// A sandbox that runs until it is dropped.
struct Sandbox {
    process: Child,
    /// Kept open: a program that prints into a closed pipe ends.
    output: BufReader<ChildStdout>,
}

impl Sandbox {
    /// Starts it, and waits until it says that it is there.
    fn start(workspace: &Path, program: &Path, mode: &str, keys: &Path) -> Result<Self, String> {
        let mut command = Command::new(program);
        command.args(["serve", "--listen", "127.0.0.1:0", "--mode", mode, "--keys"]).arg(keys);
        command.arg("--spec").arg(workspace.join("spec")).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut process = command.spawn().map_err(|error| at(program, &error))?;
        let output = process.stdout.take().ok_or("the sandbox's output cannot be read")?;
        let mut started = Self { process, output: BufReader::new(output) };
        let mut line = String::new();
        match started.output.read_line(&mut line) {
            Ok(read) if read > 0 => Ok(started),
            Ok(_) => Err(format!("the sandbox did not start in {mode} mode")),
            Err(error) => Err(format!("the sandbox's output cannot be read: {error}")),
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop, and the checks have told.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
