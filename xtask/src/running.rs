//! Gateways as any user would run them, the sandbox above all: a program of its own, over HTTP on a loopback port.
//!
//! In: a program, or options of `wechatpay-sandbox serve`. Out: its address. It runs until it
//! is dropped. Nothing is written outside of the target folder.

use std::{
    ffi::OsStr,
    io::{self, BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, ExitStatus, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use crate::launcher::Group;

/// No gateway takes as long to begin or to end, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

/// A gateway that runs until it is dropped.
pub(crate) struct Gateway {
    process: Child,
    /// Of its own, where a launcher has started it.
    group: Option<Group>,
    /// Where it listens, without a slash at the end.
    pub(crate) base_url: String,
    /// From the start of the process to its first line, which comes when it listens.
    pub(crate) ready_after: Duration,
    /// Kept open: a program that prints into a closed pipe ends.
    output: Option<BufReader<ChildStdout>>,
}

impl Gateway {
    /// Starts a program, and waits until it says that it is there: its first line ends with its address.
    pub(crate) fn start(command: &mut Command) -> Result<Self, String> {
        Self::started(command, None, PATIENCE)
    }

    /// The same of a script that starts the program. Both end when it is dropped, and on Unix with this program, which a
    /// signal may end first.
    pub(crate) fn launched(command: &mut Command) -> Result<Self, String> {
        Self::started(command, Some(Group::new()?), PATIENCE)
    }

    fn started(command: &mut Command, group: Option<Group>, patience: Duration) -> Result<Self, String> {
        if let Some(group) = &group {
            group.take_in(command);
        }
        let started = Instant::now();
        let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let process = spawned.map_err(|error| format!("{command:?} cannot be started: {error}"))?;
        let (base_url, ready_after) = (String::new(), Duration::ZERO);
        let mut gateway = Self { process, group, base_url, ready_after, output: None };
        let output = gateway.process.stdout.take().ok_or("the gateway's output cannot be read")?;
        let line = first_line(output).recv_timeout(patience);
        gateway.ready_after = started.elapsed();
        let line = line.map_err(|_| format!("{command:?} does not say that it is there"))?;
        let (line, output) = line.map_err(|error| format!("the gateway cannot be read: {error}"))?;
        gateway.output = Some(output);
        let url = line.trim().rsplit(' ').next().filter(|url| url.starts_with("http://"));
        gateway.base_url = url.ok_or_else(|| format!("{command:?} did not start"))?.to_owned();
        Ok(gateway)
    }

    /// Starts the sandbox on a free port.
    pub(crate) fn sandbox<S: AsRef<OsStr>>(program: &Path, keys: &Path, options: &[S]) -> Result<Self, String> {
        let mut command = Command::new(program);
        command.args(["serve", "--listen", "127.0.0.1:0", "--keys"]).arg(keys).args(options);
        Self::start(&mut command)
    }

    /// Asks it to end, as a service manager does, and tells how it has ended; `None` if it had to be killed. What started
    /// it may be a script.
    pub(crate) fn stop(mut self) -> Result<Option<ExitStatus>, String> {
        self.stopped(PATIENCE)
    }

    fn stopped(&mut self, patience: Duration) -> Result<Option<ExitStatus>, String> {
        let id = self.process.id().to_string();
        let failed = |error: io::Error| format!("the gateway cannot be stopped: {error}");
        let asked = match cfg!(windows) {
            true => Command::new("taskkill").args(["/T", "/F", "/PID", &id]).stdout(Stdio::null()).status(),
            false => Command::new("kill").args(["-TERM", &id]).status(),
        };
        asked.map_err(failed)?;
        let since = Instant::now();
        let ended = loop {
            match self.process.try_wait().map_err(failed)? {
                Some(status) => break Some(status),
                None if since.elapsed() > patience => break None,
                None => thread::sleep(Duration::from_millis(20)),
            }
        };
        self.end();
        Ok(ended)
    }

    /// Ends it, whatever it does about that.
    fn end(&mut self) {
        if let Some(group) = &self.group {
            group.end(&self.process);
        }
        // It may have ended by itself; then there is nothing to stop, and the checks have told.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    /// Its process, to be looked at.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        self.end();
    }
}

/// The first line, and what comes behind it. Whoever waits for it can give up: then it is read until nobody writes.
fn first_line(output: ChildStdout) -> mpsc::Receiver<io::Result<(String, BufReader<ChildStdout>)>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let (mut output, mut line) = (BufReader::new(output), String::new());
        let read = output.read_line(&mut line).map(|_| (line, output));
        // Nobody waits any more.
        let _ = sender.send(read);
    });
    receiver
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

#[cfg(all(test, unix))]
mod tests {
    use std::io::Read as _;

    use super::*;

    const SOON: Duration = Duration::from_millis(300);

    /// A script that starts a program, which holds the script's output open as long as it runs.
    fn launcher(script: &str, patience: Duration) -> Result<Gateway, String> {
        let group = Group::new().expect("a shell");
        Gateway::started(Command::new("sh").args(["-c", script]), Some(group), patience)
    }

    /// Fails unless all that could write has ended.
    fn assert_nobody_is_left(gateway: &mut Gateway) {
        let (mut rest, since) = (String::new(), Instant::now());
        gateway.output.take().expect("it has begun").read_to_string(&mut rest).expect("an end");
        assert!(since.elapsed() < Duration::from_secs(10), "the program was waited for");
    }

    #[test]
    fn stop_of_a_launcher_that_swallows_signals_kills_it_with_its_program_in_time() {
        let mut gateway = launcher("trap '' TERM; sleep 60 & echo on http://127.0.0.1:1; wait; sleep 60", PATIENCE)
            .expect("it says so");
        assert_eq!(gateway.base_url, "http://127.0.0.1:1");
        assert_eq!(gateway.stopped(SOON), Ok(None));
        assert_nobody_is_left(&mut gateway);
    }

    #[test]
    fn stop_of_a_launcher_that_leaves_its_program_behind_ends_the_program_too() {
        let mut gateway = launcher("sleep 60 & echo on http://127.0.0.1:1; wait", PATIENCE).expect("it says so");
        let ended = gateway.stopped(PATIENCE).expect("it can be asked").expect("it ends");
        assert!(!ended.success(), "{ended}");
        assert_nobody_is_left(&mut gateway);
    }

    #[test]
    fn stop_of_one_that_ends_when_asked_tells_how() {
        let script = "trap 'exit 7' TERM; echo on http://127.0.0.1:1; while :; do sleep 0.05; done";
        let ended = launcher(script, PATIENCE).expect("it says so").stop().expect("it can be asked").expect("it ends");
        assert_eq!(ended.code(), Some(7));
    }

    /// The program of the next test: it is launched, and waits for a signal.
    #[test]
    #[ignore = "it is a part of the next test, which starts it"]
    fn launched_gateway_of_a_program_that_waits() {
        let mut script = Command::new("sh");
        let script = script.args(["-c", "echo on http://127.0.0.1:1; sleep 60 & wait"]);
        let _gateway = Gateway::launched(script).expect("it says so");
        println!("{LAUNCHED}");
        thread::sleep(Duration::from_secs(60));
    }

    const LAUNCHED: &str = "it is launched";

    #[test]
    fn launched_gateway_of_a_program_that_a_signal_ends_ends_too() {
        use rustix::process::{Pid, Signal, kill_process};
        // That of Ctrl-C ends a program as the first does, but not where these tests run in the background of a script.
        for signal in [Signal::TERM, Signal::KILL] {
            let mut program = Command::new(std::env::current_exe().expect("these tests"));
            program.args([
                "--ignored",
                "--nocapture",
                "--exact",
                "running::tests::launched_gateway_of_a_program_that_waits",
            ]);
            let mut program = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a program");
            let mut lines = BufReader::new(program.stdout.take().expect("it is piped")).lines();
            assert!(lines.any(|line| line.expect("a text").contains(LAUNCHED)), "{signal:?}: it was not launched");
            let id = i32::try_from(program.id()).ok().and_then(Pid::from_raw).expect("a process");
            kill_process(id, signal).expect("it is there");
            assert!(!program.wait().expect("an end").success());
            // All that it has started could write there.
            let (mut rest, since) = (String::new(), Instant::now());
            program.stderr.take().expect("it is piped").read_to_string(&mut rest).expect("an end");
            assert!(since.elapsed() < Duration::from_secs(10), "{signal:?}: the gateway was waited for");
        }
    }

    #[test]
    fn start_of_one_that_says_nothing_is_given_up() {
        let since = Instant::now();
        let silent = launcher("sleep 60 & wait", SOON).err().expect("an error");
        assert!(silent.contains("does not say that it is there"), "{silent}");
        assert!(since.elapsed() < Duration::from_secs(10));
        let gone = launcher("echo something else", PATIENCE).err().expect("an error");
        assert!(gone.contains("did not start"), "{gone}");
    }
}
