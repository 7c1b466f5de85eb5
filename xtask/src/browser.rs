//! `cargo xtask browser`: the console page in a real browser.
//!
//! In: the program of `tests/browser`, the sandbox, and Chromium. Out: a line
//! for each check, and how many passed. A missing browser is an error, never a
//! skipped check.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use crate::{
    install,
    running::{Gateway, build, built, target_folder},
    tally::Tally,
};

/// Where the browser is looked for; `CHROMIUM` names another path.
const CHROMIUM: &str = "/usr/bin/chromium";

/// Runs every check and prints its result.
///
/// # Errors
/// When the checks cannot be run: a tool is missing, or something cannot be installed, built or started.
pub fn run(workspace: &Path) -> Result<Tally, String> {
    let target = target_folder()?;
    let (sources, folder) = (workspace.join("tests").join("browser"), target.join("browser"));
    let chromium = std::env::var_os("CHROMIUM").unwrap_or_else(|| CHROMIUM.into());
    if !Path::new(&chromium).exists() {
        let path = chromium.display();
        return Err(format!(
            "there is no browser at {path}\n  help: install Chromium (Debian: apt-get install chromium), or name its \
             program in the environment variable CHROMIUM"
        ));
    }
    println!("installing what drives the browser");
    let node_modules = install::npm(&sources, &folder.join("npm"))?;
    println!("building the sandbox");
    build(workspace, &[])?;
    let keys = folder.join("keys");
    install::empty(&keys)?;
    let sandbox = Gateway::sandbox::<&str>(&built(&target, "debug", "wechatpay-sandbox"), &keys, &[])?;

    let mut node = Command::new("node");
    node.arg(sources.join("console.js")).arg(&sandbox.base_url).arg(&keys).env("NODE_PATH", node_modules);
    // A proxy of the user's would carry the calls away from this machine.
    node.env("CHROMIUM", chromium).env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    let output = node.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{node:?} cannot be started: {error}"))?;
    let mut tally = Tally::default();
    print!("{}", tally.add("console", &String::from_utf8_lossy(&output.stdout), output.status.success()));
    Ok(tally)
}
