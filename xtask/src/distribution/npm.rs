//! The packages for npm: one that everybody installs, and one with the program for each platform.
//!
//! In: a program, and `cli/npm`. Out: two tarballs, what npm has installed from them, and what the launcher says where
//! there is no program. What always holds: the first names every platform's package in the very same version, so that
//! what is installed together was made together.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Map, Value, json};

use super::{
    platform::{ALL, Platform},
    trial::{Installed, Program},
};
use crate::{
    install::{self, at, run},
    tally::Tally,
};

/// The tarballs.
pub(super) struct Packages {
    launcher: PathBuf,
    program: PathBuf,
}

/// The version of all: that of the workspace.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Assembles both packages below `out`, and packs them there.
pub(super) fn pack(workspace: &Path, program: &Path, platform: Platform, out: &Path) -> Result<Packages, String> {
    let sources = workspace.join("cli").join("npm");
    let file = sources.join("package.json");
    let read = fs::read_to_string(&file).map_err(|error| at(&file, &error))?;
    let written: Map<String, Value> =
        serde_json::from_str(&read).map_err(|error| format!("{}: {error}", file.display()))?;

    let folder = out.join("npm").join("wechatpay-cli");
    copy(&sources.join("bin").join("wechatpay.js"), &folder.join("bin").join("wechatpay.js"))?;
    let launcher = finish(workspace, launcher(written.clone()), &folder, out)?;

    let folder = out.join("npm").join(platform.package());
    copy(program, &folder.join("bin").join(platform.program()))?;
    let program = finish(workspace, holder(&written, platform), &folder, out)?;
    Ok(Packages { launcher, program })
}

/// The manifest of the package that everybody installs.
fn launcher(mut manifest: Map<String, Value>) -> Map<String, Value> {
    let all: Map<String, Value> = ALL.iter().map(|platform| (platform.package(), json!(VERSION))).collect();
    manifest.insert("version".to_owned(), json!(VERSION));
    manifest.insert("optionalDependencies".to_owned(), Value::Object(all));
    manifest
}

/// The manifest of the package with a program.
fn holder(launcher: &Map<String, Value>, platform: Platform) -> Map<String, Value> {
    let description = format!("The program of wechatpay-cli for {} {}", platform.os, platform.cpu);
    let mut manifest = Map::new();
    manifest.insert("name".to_owned(), json!(platform.package()));
    manifest.insert("version".to_owned(), json!(VERSION));
    manifest.insert("description".to_owned(), json!(description));
    manifest.insert("license".to_owned(), launcher.get("license").cloned().unwrap_or_default());
    manifest.insert("os".to_owned(), json!([platform.os]));
    manifest.insert("cpu".to_owned(), json!([platform.cpu]));
    manifest.insert("files".to_owned(), json!(["bin", "LICENSE-*"]));
    // Yarn would leave the program in a zip, from which it cannot be started.
    manifest.insert("preferUnplugged".to_owned(), json!(true));
    manifest
}

/// Writes what both have, and packs the folder.
fn finish(workspace: &Path, mut manifest: Map<String, Value>, folder: &Path, out: &Path) -> Result<PathBuf, String> {
    // The same address as the crates', once there is one.
    let repository = env!("CARGO_PKG_REPOSITORY");
    if !repository.is_empty() {
        manifest.insert(
            "repository".to_owned(),
            json!({"type": "git", "url": format!("git+{repository}.git"), "directory": "cli"}),
        );
    }
    let path = folder.join("package.json");
    fs::write(&path, format!("{:#}\n", Value::Object(manifest.clone()))).map_err(|error| at(&path, &error))?;
    for name in install::LICENCES {
        copy(&workspace.join(name), &folder.join(name))?;
    }
    copy(&workspace.join("cli").join("README.md"), &folder.join("README.md"))?;
    run(npm(out).arg("pack").arg(folder).args(["--silent", "--pack-destination"]).arg(out))?;
    let name = manifest.get("name").and_then(Value::as_str).unwrap_or_default();
    Ok(out.join(format!("{name}-{VERSION}.tgz")))
}

/// Installs both, from nowhere else.
pub(super) fn install(packages: &Packages, folder: &Path) -> Result<Installed, String> {
    fetch(folder, &[&packages.launcher, &packages.program])?;
    let program = |first: &str, rest| Program { title: "npm", first: first.into(), rest, folder: folder.to_owned() };
    // What is not there would be fetched from the registry.
    let by_npx = ["--offline", "--no", "--", "wechatpay-cli"].map(PathBuf::from);
    Ok(Installed {
        program: program("node", vec![script(folder)]),
        packages: 2,
        by_the_readme: program(install::NPX, by_npx.into()),
        interpreter: "node".into(),
        script: "signed_call.js",
    })
}

/// What is said where there is no program.
pub(super) fn refusals(tally: &mut Tally, packages: &Packages, places: &Path) -> Result<(), String> {
    let folder = places.join("npm-without");
    fetch(&folder, &[&packages.launcher])?;
    let mut missing = Command::new("node");
    missing.arg(script(&folder)).arg("--version");
    // As Node.js tells it there.
    let elsewhere = "Object.defineProperty(process, 'platform', { value: 'sunos' }); require(process.argv[1])";
    let mut unknown = Command::new("node");
    unknown.args(["-e", elsewhere]).arg(script(&folder));
    let mut report = String::new();
    let cases = [
        ("without the package of this platform it says what is to be installed", missing, "is not installed"),
        ("a platform without a package is told the others", unknown, "has no program for sunos-"),
    ];
    for (name, mut command, expected) in cases {
        let output = command.output().map_err(|error| format!("node cannot be started: {error}"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        report.push_str(&match output.status.code() == Some(1) && said.contains(expected) {
            true => format!("PASS {name}\n"),
            false => format!("FAIL {name}: {}, {}\n", output.status, said.trim().replace('\n', " ")),
        });
    }
    print!("{}", tally.add("npm", &format!("{report}END 2\n"), true));
    Ok(())
}

fn fetch(folder: &Path, packages: &[&PathBuf]) -> Result<(), String> {
    install::empty(folder)?;
    // Without a manifest of its own npm would look for one further up.
    let path = folder.join("package.json");
    fs::write(&path, "{ \"private\": true }\n").map_err(|error| at(&path, &error))?;
    let mut command = npm(folder);
    command.args(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    run(command.args(packages))
}

fn script(folder: &Path) -> PathBuf {
    folder.join("node_modules").join("wechatpay-cli").join("bin").join("wechatpay.js")
}

fn npm(folder: &Path) -> Command {
    let mut command = Command::new(install::NPM);
    command.current_dir(folder);
    command
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
    }
    fs::copy(from, to).map(|_| ()).map_err(|error| at(from, &error))
}
