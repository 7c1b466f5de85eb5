//! Emitted products as a package of their own on the real engine, outside of the workspace.
//!
//! In: a name, the features that stand for products, and emitted files. Out: a folder that cargo compiles offline,
//! with the workspace's own locked versions and profile, and the front door's own `Call` and `Client` around what was
//! emitted. What always holds: a file that does not differ is not written, so cargo compiles only what has changed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{front_door, install::at};

/// A package, and where the workspace is.
pub(crate) struct Package<'w> {
    workspace: &'w Path,
    pub(crate) folder: PathBuf,
}

impl<'w> Package<'w> {
    /// A package of this name with a feature for each of these products. Its sources are still to be written.
    pub(crate) fn new(workspace: &'w Path, folder: PathBuf, name: &str, products: &[String]) -> Result<Self, String> {
        let path = |member: &str| format!("path = {}", toml_text(&workspace.join(member)));
        let profile = fs::read_to_string(workspace.join("Cargo.toml")).unwrap_or_default();
        let profile = profile.find("[profile.dev]").and_then(|start| profile.get(start..)).unwrap_or_default();
        let features: String = products.iter().map(|feature| format!("{feature} = []\n")).collect();
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\nname = \"wechatpay\"\n\n\
             [workspace]\n\n[dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
             serde_json = {{ version = \"1\", features = [\"preserve_order\"] }}\n\
             wechatpay-auth = {{ {}, default-features = false }}\n\
             wechatpay-client = {{ {}, default-features = false, features = [\"rsa\"] }}\n\n\
             [dev-dependencies]\nwechatpay-client = {{ {}, default-features = false, features = [\"emitted-tests\"] }}\n\n\
             [features]\nall = {products:?}\nblocking = [\"wechatpay-client/blocking\"]\n{features}\n{profile}",
            path("auth"),
            path("client"),
            path("client"),
        );
        let package = Self { workspace, folder };
        package.put("Cargo.toml", &manifest)?;
        package.put("Cargo.lock", &read(&workspace.join("Cargo.lock"))?)?;
        Ok(package)
    }

    /// Writes a file of it, if it differs.
    pub(crate) fn put(&self, below: &str, content: &str) -> Result<(), String> {
        let path = self.folder.join(below);
        if fs::read_to_string(&path).is_ok_and(|old| old == content) {
            return Ok(());
        }
        fs::create_dir_all(path.parent().unwrap_or(&path))
            .and_then(|()| fs::write(&path, content))
            .map_err(|error| at(&path, &error))
    }

    /// The root module around `products`, which names the front door's files where they are.
    pub(crate) fn root(&self) -> String {
        front_door::in_place(self.workspace) + "pub mod products;\n\n" + front_door::EXPORTS
    }

    /// The same for products that are not at the crate's root but in this module of it: the front door's files are
    /// copied, and what names the root names the module.
    pub(crate) fn root_in(&self, module: &str) -> Result<String, String> {
        let mut root = String::new();
        for front in front_door::MODULES {
            let text = read(&front_door::file(self.workspace, front))?;
            self.put(&format!("src/{module}/{front}.rs"), &inside(module, &text))?;
            root.push_str(&format!("mod {front};\n"));
        }
        Ok(root + "#[rustfmt::skip]\npub mod products;\n\n" + front_door::EXPORTS)
    }

    /// Cargo in the folder, with these artifacts.
    pub(crate) fn cargo(&self, target: &Path) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        // Whatever an earlier compile has kept would make this one look better than it is.
        command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
        command.current_dir(&self.folder).stdin(Stdio::null());
        command
    }
}

/// Rust whose paths from the crate's root lead into this module of it.
pub(crate) fn inside(module: &str, rust: &str) -> String {
    rust.replace("crate::", &format!("crate::{module}::"))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| at(path, &error))
}

/// A path as a string of TOML, which has other escapes than Rust.
pub(crate) fn toml_text(path: &Path) -> String {
    let mut written = String::from("\"");
    for c in path.to_string_lossy().chars() {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            c if c.is_control() => written.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => written.push(c),
        }
    }
    written + "\""
}
