//! `cargo xtask interop`: other people's clients against this project.
//!
//! In: the programs of `tests/interop`, the sandbox and the examples
//! `made_by_us` and `gm`. Out: a line for each check, and how many passed. It always
//! holds that nothing is written outside of the target folder, and that the
//! client from crates.io is built by its own lock file, not the project's.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    bundle,
    codegen::Failure,
    install::{self, Installed, at},
    running::{Gateway, build, build_alone, built, target_folder},
    tally::Tally,
};

/// The client from crates.io, which has a folder of its own.
const CRATE: &str = "wechatpay-v3";

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
    let installed = install::install(&sources, &folder)?;
    println!("building the sandbox, what we sign and encrypt, and the client from crates.io");
    let examples = ["--package", "wechatpay-tests", "--example", "made_by_us", "--example", "gm"];
    build(workspace, &[&examples[..], &["--features", "wechatpay-tests/gm"]].concat())?;
    let manifest = sources.join(CRATE).join("Cargo.toml");
    build_alone(&manifest, &target)?;
    let programs = Programs { installed, crates: built(&target, "debug", &format!("interop-{CRATE}")), sources };
    let sandbox = built(&target, "debug", "wechatpay-sandbox");
    let made_by_us = built(&target, "debug", "examples/made_by_us");

    let mut tally = Tally::default();
    let file = folder.join("made_by_us.json");
    fs::write(&file, output(&made_by_us)?).map_err(|error| at(&file, &error))?;
    programs.made_by_us(&mut tally, &file)?;
    programs.gm(&mut tally, &built(&target, "debug", "examples/gm"), &folder)?;
    programs.bundle(&mut tally, workspace, &folder.join("bundle"))?;
    for mode in MODES {
        let keys = folder.join("keys").join(mode);
        // New keys each time: a folder of keys is never overwritten by the sandbox.
        install::empty(&keys)?;
        let spec = workspace.join("spec");
        let options: [&OsStr; 4] = ["--mode".as_ref(), mode.as_ref(), "--spec".as_ref(), spec.as_ref()];
        let _running = Gateway::sandbox(&sandbox, &keys, &options)?;
        programs.calls(&mut tally, mode, &keys)?;
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
    /// The program of the client from crates.io.
    crates: PathBuf,
}

impl Programs {
    fn made_by_us(&self, tally: &mut Tally, file: &Path) -> Result<(), String> {
        for (client, program) in self.scripts("made_by_us") {
            run_one(tally, &format!("{client}, made by us"), program, &[file.as_os_str()])?;
        }
        Ok(())
    }

    /// 国密, in both directions: OpenSSL verifies what we make, and makes what we verify.
    fn gm(&self, tally: &mut Tally, example: &Path, folder: &Path) -> Result<(), String> {
        install::version("openssl", &["version"], "OpenSSL 3.0 or later (Debian: apt-get install openssl)")?;
        let (ours, theirs) = (folder.join("gm_of_ours.json"), folder.join("gm_of_theirs.json"));
        fs::write(&ours, output(example)?).map_err(|error| at(&ours, &error))?;
        // What an earlier run left would be taken for this one's.
        fs::write(&theirs, "").map_err(|error| at(&theirs, &error))?;
        run_one(tally, "OpenSSL, 国密 made by us", self.python("gm"), &[ours.as_os_str(), theirs.as_os_str()])?;
        run_one(tally, "国密 made by OpenSSL", Command::new(example), &[theirs.as_os_str()])
    }

    /// What others' tools say of the description as plain OpenAPI.
    fn bundle(&self, tally: &mut Tally, workspace: &Path, folder: &Path) -> Result<(), String> {
        bundle::run(workspace, Some(folder.to_owned())).map_err(|failure| match failure {
            Failure::Files(error) => error.to_string(),
            Failure::Documents(_) => "the documents have findings: run `cargo xtask lint`".to_owned(),
        })?;
        run_one(tally, "PyPI, the bundle", self.python("bundle"), &[folder.as_os_str()])
    }

    /// One client after the other, since they share the sandbox.
    fn calls(&self, tally: &mut Tally, mode: &str, keys: &Path) -> Result<(), String> {
        let mut programs = Vec::from(self.scripts("calls"));
        programs.push(("npm, wechatpay-node-v3", self.node("node_v3")));
        let mut crates = Command::new(&self.crates);
        // It has no guard of its own: what is not for this machine goes to a proxy that there is not.
        crates.env("ALL_PROXY", "http://127.0.0.1:9");
        programs.push(("crates.io", crates));
        for (client, program) in programs {
            run_one(tally, &format!("{client}, {mode} mode"), program, &[mode.as_ref(), keys.as_os_str()])?;
        }
        Ok(())
    }

    /// The programs of a name that are interpreted.
    fn scripts(&self, name: &str) -> [(&'static str, Command); 2] {
        [("npm", self.node(name)), ("PyPI", self.python(name))]
    }

    fn python(&self, name: &str) -> Command {
        let mut python = Command::new(&self.installed.python);
        // Without -B it would leave compiled files beside the sources. Warnings about the client's code are not for us.
        python.args(["-B", "-W", "ignore"]).arg(self.sources.join(format!("{name}.py"))).env_remove("PYTHONPATH");
        python
    }

    fn node(&self, name: &str) -> Command {
        let mut node = Command::new("node");
        node.arg(self.sources.join(format!("{name}.js"))).env("NODE_PATH", &self.installed.node_modules);
        node
    }
}

/// Runs a program, and adds what it reports.
fn run_one(tally: &mut Tally, title: &str, mut program: Command, arguments: &[&OsStr]) -> Result<(), String> {
    // A proxy of the user's would carry the calls away from this machine.
    program.args(arguments).env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    let output = program.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{program:?} cannot be started: {error}"))?;
    let report = String::from_utf8_lossy(&output.stdout);
    print!("{}", tally.add(title, &report, output.status.success()));
    Ok(())
}
