//! Gateways as any user would run them, the sandbox above all: a program of its own, over HTTP on a loopback port.
//!
//! In: a program, or options of `wechatpay-sandbox serve`. Out: its address. It runs until it
//! is dropped. Nothing is written outside of the target folder.

use std::{
    ffi::OsStr,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

/// No gateway takes as long to end, however busy the machine is.
const STOPPED_BY: Duration = Duration::from_secs(60);

/// A gateway that runs until it is dropped.
pub(crate) struct Gateway {
    process: Child,
    /// Where it listens, without a slash at the end.
    pub(crate) base_url: String,
    /// From the start of the process to its first line, which comes when it listens.
    pub(crate) ready_after: Duration,
    /// Kept open: a program that prints into a closed pipe ends.
    _output: BufReader<ChildStdout>,
}

impl Gateway {
    /// Starts a program, and waits until it says that it is there: its first line ends with its address.
    pub(crate) fn start(command: &mut Command) -> Result<Self, String> {
        let started = Instant::now();
        let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let mut process = spawned.map_err(|error| format!("{command:?} cannot be started: {error}"))?;
        let mut output = BufReader::new(process.stdout.take().ok_or("the gateway's output cannot be read")?);
        let mut line = String::new();
        let read = output.read_line(&mut line).map_err(|error| format!("the gateway cannot be read: {error}"))?;
        let ready_after = started.elapsed();
        let base_url = line.trim().rsplit(' ').next().filter(|url| url.starts_with("http://")).unwrap_or_default();
        let gateway = Self { process, base_url: base_url.to_owned(), ready_after, _output: output };
        if read == 0 || gateway.base_url.is_empty() {
            return Err(format!("{command:?} did not start"));
        }
        Ok(gateway)
    }

    /// Starts the sandbox on a free port.
    pub(crate) fn sandbox<S: AsRef<OsStr>>(program: &Path, keys: &Path, options: &[S]) -> Result<Self, String> {
        let mut command = Command::new(program);
        command.args(["serve", "--listen", "127.0.0.1:0", "--keys"]).arg(keys).args(options);
        Self::start(&mut command)
    }

    /// Asks it to end, as a service manager does, and tells how it has ended. What started it may be a script.
    pub(crate) fn stop(mut self) -> Result<ExitStatus, String> {
        let id = self.process.id().to_string();
        let failed = |error: std::io::Error| format!("the gateway cannot be stopped: {error}");
        let asked = match cfg!(windows) {
            true => Command::new("taskkill").args(["/T", "/F", "/PID", &id]).stdout(Stdio::null()).status(),
            false => Command::new("kill").args(["-TERM", &id]).status(),
        };
        asked.map_err(failed)?;
        let since = Instant::now();
        loop {
            match self.process.try_wait().map_err(failed)? {
                Some(status) => return Ok(status),
                None if since.elapsed() > STOPPED_BY => return Err("the gateway does not end when asked to".to_owned()),
                None => thread::sleep(Duration::from_millis(20)),
            }
        }
    }

    /// Its process, to be looked at.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop, and the checks have told.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Where cargo has put this very program, whatever the folder is called.
pub(crate) fn target_folder() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|error| format!("the path of this program is unknown: {error}"))?;
    let folder = own.ancestors().nth(2).ok_or("this program is not in a target folder")?;
    Ok(folder.to_owned())
}

/// Builds the sandbox and whatever else is named, in one go, so that what they share is built once.
pub(crate) fn build(workspace: &Path, others: &[&str]) -> Result<(), String> {
    let mut command = cargo_build();
    command.args(["--package", "wechatpay-sandbox", "--bin", "wechatpay-sandbox"]);
    succeed(command.args(others).current_dir(workspace))
}

/// Builds a package that is not part of the workspace, as its lock file says, beside all that was built for the
/// workspace, so that what both need in the same form is built once.
pub(crate) fn build_alone(manifest: &Path, target: &Path) -> Result<(), String> {
    let mut command = cargo_build();
    succeed(command.args(["--locked", "--manifest-path"]).arg(manifest).arg("--target-dir").arg(target))
}

fn cargo_build() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["build", "--quiet"]);
    command
}

pub(crate) fn succeed(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("cargo cannot be started: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}")) }
}

/// A program that was built.
pub(crate) fn built(target: &Path, profile: &str, name: &str) -> PathBuf {
    target.join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
