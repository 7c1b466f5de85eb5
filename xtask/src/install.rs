//! Installs pinned packages of other registries below the target folder.
//!
//! In: a folder whose lock files name every version and hash. Out: a
//! `node_modules` folder and a Python environment. It always holds that nothing
//! is written into the tree, and that what is installed is what the lock files
//! say: an installation is kept only while they stay the same.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Where the clients are, and what runs them.
pub(super) struct Installed {
    /// The folder that holds the npm clients and what they need.
    pub(super) node_modules: PathBuf,
    /// The interpreter of the environment that holds the PyPI client.
    pub(super) python: PathBuf,
}

/// What each package carries, as they stand in the root of the workspace.
pub(super) const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// How npm is started: on Windows it is a script.
pub(super) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// How a program of an installed package is started.
pub(super) const NPX: &str = if cfg!(windows) { "npx.cmd" } else { "npx" };

/// How Python is started.
pub(super) const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

/// Written last, so that a folder that has it is complete.
const STAMP: &str = "installed-for.txt";

/// Installs both clients unless they stand already.
pub(super) fn install(sources: &Path, folder: &Path) -> Result<Installed, String> {
    let python = pip(sources, &folder.join("venv"))?;
    Ok(Installed { node_modules: npm(sources, &folder.join("npm"))?, python })
}

/// What a tool says of itself; without the tool, what to install.
pub(super) fn version(tool: &str, arguments: &[&str], remedy: &str) -> Result<String, String> {
    let missing = |reason: String| format!("{tool} cannot be used: {reason}\n  help: install {remedy}");
    let output = Command::new(tool).args(arguments).output().map_err(|error| missing(error.to_string()))?;
    if !output.status.success() {
        return Err(missing(format!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim())));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Installs what a `package.json` and its lock file name.
pub(super) fn npm(sources: &Path, folder: &Path) -> Result<PathBuf, String> {
    let mut stamp = version(
        "node",
        &["-e", "if (+process.versions.node.split('.')[0] < 18) process.exit(1); console.log(process.version)"],
        "Node.js 18 or later (Debian: apt-get install nodejs npm)",
    )?;
    version(NPM, &["--version"], "npm (Debian: apt-get install npm)")?;
    let manifests = ["package.json", "package-lock.json"];
    for name in manifests {
        stamp.push_str(&read(&sources.join(name))?);
    }
    let installed = folder.join("node_modules");
    if is_stamped(folder, &stamp) {
        return Ok(installed);
    }
    empty(folder)?;
    for name in manifests {
        fs::copy(sources.join(name), folder.join(name)).map_err(|error| at(folder, &error))?;
    }
    // Installation scripts are other people's programs, and none of these packages needs one.
    run(Command::new(NPM)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(folder))?;
    write_stamp(folder, &stamp)?;
    Ok(installed)
}

/// Installs what a `requirements.txt` names with its hashes, and gives the interpreter that has it.
pub(super) fn pip(sources: &Path, folder: &Path) -> Result<PathBuf, String> {
    let python = version(
        PYTHON,
        &["-c", "import ensurepip, sys, venv; assert sys.version_info >= (3, 11); print(sys.prefix, sys.version)"],
        "Python 3.11 or later with venv and pip (Debian: apt-get install python3 python3-venv)",
    )?;
    let requirements = sources.join("requirements.txt");
    let stamp = format!("{python}{}", read(&requirements)?);
    let interpreter = interpreter(folder);
    if is_stamped(folder, &stamp) {
        return Ok(interpreter);
    }
    empty(folder)?;
    run(Command::new(PYTHON).args(["-m", "venv"]).arg(folder))?;
    // Wheels only: building a package from its source would run its set-up.
    run(Command::new(&interpreter)
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"])
        .args(["--require-hashes", "--only-binary", ":all:", "--requirement"])
        .arg(requirements))?;
    write_stamp(folder, &stamp)?;
    Ok(interpreter)
}

/// The interpreter of an environment.
pub(super) fn interpreter(folder: &Path) -> PathBuf {
    let below = if cfg!(windows) { ["Scripts", "python.exe"] } else { ["bin", "python"] };
    folder.join(below[0]).join(below[1])
}

/// Runs an installer; what it prints is diagnostics, so all of it goes to stderr.
pub(super) fn run(command: &mut Command) -> Result<(), String> {
    let shown = format!("{command:?}");
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{shown} cannot be started: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    eprint!("{}", String::from_utf8_lossy(&output.stdout));
    Err(format!("{shown} ended with {}", output.status))
}

fn is_stamped(folder: &Path, stamp: &str) -> bool {
    fs::read_to_string(folder.join(STAMP)).is_ok_and(|found| found == stamp)
}

fn write_stamp(folder: &Path, stamp: &str) -> Result<(), String> {
    fs::write(folder.join(STAMP), stamp).map_err(|error| at(folder, &error))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| at(path, &error))
}

/// Empties the folder, or makes it.
pub(super) fn empty(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| at(folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| at(folder, &error))
}

pub(super) fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
