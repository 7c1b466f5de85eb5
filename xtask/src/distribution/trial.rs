//! The short test of what was installed.
//!
//! In: a program of each registry. Out: what each check has found. What always holds: both are asked the same, and each
//! serves the sandbox that the other one calls; where there is one alone, it calls its own. Each serves once more as its
//! README says for people who have Node.js or Python alone, and a call is signed and its response verified by these
//! alone (`tests/packages`).

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use crate::{install, running::Gateway, tally::Tally};

/// A program as it is started after its installation.
#[derive(Clone)]
pub(super) struct Program {
    pub(super) title: &'static str,
    pub(super) first: PathBuf,
    /// What stands before its own arguments.
    pub(super) rest: Vec<PathBuf>,
    /// The folder that it is started in.
    pub(super) folder: PathBuf,
}

/// What was installed of a registry.
pub(super) struct Installed {
    pub(super) program: Program,
    /// How many packages it is made of.
    pub(super) packages: usize,
    /// As the README has people start it.
    pub(super) by_the_readme: Program,
    /// What runs a script there, and the script that makes a call.
    pub(super) interpreter: PathBuf,
    pub(super) script: &'static str,
}

impl Program {
    fn command(&self) -> Command {
        let mut command = Command::new(&self.first);
        command.args(&self.rest).current_dir(&self.folder);
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
pub(super) fn run(
    tally: &mut Tally,
    workspace: &Path,
    places: &Path,
    npm: &Installed,
    pypi: Option<&Installed>,
) -> Result<(), String> {
    for (installed, caller) in [(Some(npm), pypi.unwrap_or(npm)), (pypi, npm)] {
        let Some(installed) = installed else { continue };
        let program = &installed.program;
        let mut report = Report::default();
        let version = program.output(&["--version"])?;
        report.output("it has the version of the workspace", &version, 0, env!("CARGO_PKG_VERSION"));
        let list = program.output(&["list", "退款"])?;
        report.output("it has the whole description", &list, 0, "refund.create_refund");
        let unknown = program.output(&["call", "nothing.at_all"])?;
        report.output("its exit code comes through", &unknown, 2, "");
        report.licences(workspace, installed)?;
        report.served(places, program, &caller.program)?;
        print!("{}", tally.add(program.title, &report.end(), true));
        alone(tally, workspace, places, installed)?;
    }
    Ok(())
}

/// Serves as the README says, and lets the language that it was installed for make a call, with nothing of ours.
fn alone(tally: &mut Tally, workspace: &Path, places: &Path, installed: &Installed) -> Result<(), String> {
    let title = format!("{} alone", installed.program.title);
    let keys = empty_keys(places, &title.replace(' ', "-"))?;
    let _running = match serve(&installed.by_the_readme, &keys) {
        Ok(running) => running,
        Err(reason) => {
            print!("{}", tally.add(&title, &format!("FAIL its sandbox is served: {reason}\nEND 1\n"), true));
            return Ok(());
        }
    };
    let mut client = Command::new(&installed.interpreter);
    client.arg(workspace.join("tests").join("packages").join(installed.script)).arg(&keys);
    // What is installed elsewhere is not found.
    client.env_remove("NODE_PATH").env_remove("PYTHONPATH").current_dir(places);
    let output = client.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{client:?} cannot be started: {error}"))?;
    print!("{}", tally.add(&title, &String::from_utf8_lossy(&output.stdout), output.status.success()));
    Ok(())
}

/// New keys each time: a folder of keys is never overwritten by the sandbox.
fn empty_keys(places: &Path, name: &str) -> Result<PathBuf, String> {
    let keys = places.join(format!("keys-{name}"));
    install::empty(&keys)?;
    Ok(keys)
}

/// Its sandbox, on a free port.
fn serve(program: &Program, keys: &Path) -> Result<Gateway, String> {
    let mut serve = program.command();
    Gateway::launched(serve.args(["sandbox", "serve", "--listen", "127.0.0.1:0", "--keys"]).arg(keys))
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

    /// Whether each package has brought both licences.
    fn licences(&mut self, workspace: &Path, installed: &Installed) -> Result<(), String> {
        let (folder, all) = (&installed.program.folder, crate::files(&installed.program.folder));
        let all = all.map_err(|error| error.to_string())?;
        for name in install::LICENCES {
            let path = workspace.join(name);
            let text = fs::read(&path).map_err(|error| install::at(&path, &error))?;
            let is_one =
                |path: &&PathBuf| path.ends_with(name) && fs::read(folder.join(path)).is_ok_and(|it| it == text);
            let (found, wanted) = (all.iter().filter(is_one).count(), installed.packages);
            self.line(&format!("it carries {name}"), found == wanted, &format!("{found} of {wanted} packages do"));
        }
        Ok(())
    }

    fn served(&mut self, places: &Path, program: &Program, caller: &Program) -> Result<(), String> {
        let keys = empty_keys(places, program.title)?;
        let sandbox = match serve(program, &keys) {
            Ok(sandbox) => sandbox,
            Err(reason) => {
                self.line("its sandbox is served", false, &reason);
                return Ok(());
            }
        };
        let keys = keys.to_str().ok_or("the path of the target folder is not Unicode")?;
        let called = caller.output(&["call", "-p", keys, "security.security_echo", "echo_message=hello"])?;
        self.output(&format!("its sandbox answers a call from {}", caller.title), &called, 0, "hello");
        let ended = sandbox.stop()?;
        // Windows has no signal that asks a program to end.
        if cfg!(unix) {
            let how = ended.map_or_else(|| "it did not end, and was killed".to_owned(), |status| status.to_string());
            self.line("a signal reaches it, and it ends as itself", ended.is_some_and(|it| it.success()), &how);
        }
        Ok(())
    }

    fn end(self) -> String {
        format!("{}END {}\n", self.lines, self.count)
    }
}
