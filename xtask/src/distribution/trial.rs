//! The short test of what was installed.
//!
//! In: a program of each registry. Out: what each check has found. What always holds: both are asked the same, and each
//! serves the sandbox that the other one calls; where there is one alone, it calls its own.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use crate::{install, running::Gateway, tally::Tally};

/// A program as it is started after its installation.
pub(super) struct Program {
    pub(super) title: &'static str,
    pub(super) first: PathBuf,
    /// What stands before its own arguments.
    pub(super) rest: Vec<PathBuf>,
}

impl Program {
    fn command(&self) -> Command {
        let mut command = Command::new(&self.first);
        command.args(&self.rest);
        // A proxy of the user's would carry the calls away from this machine.
        command.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
        command
    }

    fn output(&self, arguments: &[&str]) -> Result<Output, String> {
        let output = self.command().args(arguments).stdin(Stdio::null()).output();
        output.map_err(|error| format!("{} cannot be started: {error}", self.first.display()))
    }
}

/// Asks each for what is the same everywhere, and lets them call each other.
pub(super) fn run(tally: &mut Tally, places: &Path, npm: &Program, pypi: Option<&Program>) -> Result<(), String> {
    for (program, caller) in [(Some(npm), pypi.unwrap_or(npm)), (pypi, npm)] {
        let Some(program) = program else { continue };
        let mut report = Report::default();
        let version = program.output(&["--version"])?;
        report.output("it has the version of the workspace", &version, 0, env!("CARGO_PKG_VERSION"));
        let list = program.output(&["list", "退款"])?;
        report.output("it has the whole description", &list, 0, "refund.create_refund");
        let unknown = program.output(&["call", "nothing.at_all"])?;
        report.output("its exit code comes through", &unknown, 2, "");
        report.served(places, program, caller)?;
        print!("{}", tally.add(program.title, &report.end(), true));
    }
    Ok(())
}

#[derive(Default)]
struct Report {
    lines: String,
    count: usize,
}

impl Report {
    fn output(&mut self, name: &str, output: &Output, code: i32, expected: &str) {
        let out = String::from_utf8_lossy(&output.stdout);
        let err = String::from_utf8_lossy(&output.stderr);
        let held = output.status.code() == Some(code) && out.contains(expected);
        self.line(name, held, &format!("{}, {out}{err}", output.status));
    }

    fn line(&mut self, name: &str, held: bool, otherwise: &str) {
        self.count += 1;
        self.lines.push_str(&match held {
            true => format!("PASS {name}\n"),
            false => format!("FAIL {name}: {}\n", otherwise.trim().replace('\n', " ")),
        });
    }

    fn served(&mut self, places: &Path, program: &Program, caller: &Program) -> Result<(), String> {
        let keys = places.join(format!("keys-{}", program.title));
        // New keys each time: a folder of keys is never overwritten by the sandbox.
        install::empty(&keys)?;
        let mut serve = program.command();
        let sandbox = Gateway::start(serve.args(["sandbox", "serve", "--listen", "127.0.0.1:0", "--keys"]).arg(&keys))?;
        let keys = keys.to_str().ok_or("the path of the target folder is not Unicode")?;
        let called = caller.output(&["call", "-p", keys, "security.security_echo", "echo_message=hello"])?;
        self.output(&format!("its sandbox answers a call from {}", caller.title), &called, 0, "hello");
        let status = sandbox.stop()?;
        // Windows has no signal that asks a program to end.
        if cfg!(unix) {
            self.line("a signal reaches it, and it ends as itself", status.success(), &status.to_string());
        }
        Ok(())
    }

    fn end(self) -> String {
        format!("{}END {}\n", self.lines, self.count)
    }
}
