//! A copy of the generated crate with other products in it.
//!
//! In: documents. Out: the real runtime beside what the generator makes of
//! them, as a crate of its own that cargo checks and tests. So whatever a
//! snapshot pins has been compiled, and run against the real runtime.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wechatpay_codegen::generate;
use xtask::codegen::with_features;
use xtask::sync::{Mode, sync};

use crate::{scratch, workspace};

/// A crate made of the real runtime and other products.
#[derive(Debug)]
pub struct Workshop {
    folder: PathBuf,
}

impl Workshop {
    /// Writes the crate; `name` keeps it apart from those of other tests.
    ///
    /// # Panics
    /// When the documents have findings, or a file cannot be read or written.
    pub fn new(name: &str, sources: &BTreeMap<String, String>) -> Self {
        let generated = generate(sources).unwrap_or_else(|found| panic!("{found}"));
        let folder = scratch().join(name);
        let root = workspace();
        let manifest = read(&root.join("Cargo.toml"));
        let members = manifest.find("members = ").expect("the workspace lists its members");
        let end = manifest[members..].find('\n').map_or(manifest.len(), |end| members + end);
        let manifest = format!("{}members = [\"generated\"]{}", &manifest[..members], &manifest[end..])
            .replace("path = \"auth\"", &format!("path = {:?}", root.join("auth")));
        write(&folder.join("Cargo.toml"), &manifest);
        write(&folder.join("Cargo.lock"), &read(&root.join("Cargo.lock")));
        let own = read(&root.join("generated/Cargo.toml"));
        let own = with_features(&own, &generated.features).expect("the manifest has its marks");
        // The sandbox serves the real documents and the example calls them, so both have no place here.
        let own = own.split("\n[[example]]").next().unwrap_or_default();
        let own: String =
            own.lines().filter(|line| !line.starts_with("wechatpay-sandbox")).map(|line| format!("{line}\n")).collect();
        write(&folder.join("generated/Cargo.toml"), &own);
        let mut sources = tree(&root.join("generated/src"));
        sources.retain(|path, _| !path.starts_with("products/"));
        sources.extend(generated.tree.into_iter().map(|(path, text)| (format!("products/{path}"), text)));
        sync(&sources, &folder.join("generated/src"), Mode::Write).expect("the scratch folder can be written");
        Self { folder }
    }

    /// Runs cargo in the crate; `Err` is what it printed.
    ///
    /// # Errors
    /// When cargo fails, with all that it printed.
    ///
    /// # Panics
    /// When cargo cannot be started.
    pub fn cargo(&self, arguments: &[&str]) -> Result<String, String> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(arguments)
            .arg("--offline")
            .current_dir(self.folder.join("generated"))
            .env("CARGO_TARGET_DIR", scratch().join("target"))
            .env("RUSTFLAGS", "-Dwarnings")
            .output()
            .expect("cargo runs these tests, so it can be started");
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        if output.status.success() { Ok(text) } else { Err(text) }
    }
}

fn tree(folder: &Path) -> BTreeMap<String, String> {
    let files = xtask::files(folder).expect("the crate is part of the workspace");
    files.iter().map(|path| (path.to_string_lossy().into_owned(), read(&folder.join(path)))).collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Writes only what differs, so that cargo need not build the same text again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap_or(path)).and_then(|()| fs::write(path, text)).unwrap_or_else(|error| {
        panic!("{}: {error}", path.display());
    });
}
