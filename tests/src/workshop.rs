//! A crate of other products.
//!
//! In: documents. Out: what the generator makes of them beside the front door's
//! own `Call` and `Client`, as a crate on the real engine that cargo checks and
//! tests. So whatever a snapshot pins has been compiled and run.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use wechatpay_codegen::generate;
use xtask::sync::{Mode, sync};

use crate::{scratch, workspace};

/// What a crate of emitted code has by itself.
const MANIFEST: &str = r#"[package]
name = "workshop"
version = "0.0.0"
edition = "2024"

[lib]
name = "wechatpay"

[workspace]

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["preserve_order"] }
"#;

/// A crate made of the real engine and other products.
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
        let path = |member: &str| format!("path = {:?}", root.join(member));
        let features: String = generated.features.iter().map(|feature| format!("{feature} = []\n")).collect();
        let manifest = format!(
            "{MANIFEST}wechatpay-auth = {{ {}, default-features = false }}\n\
             wechatpay-client = {{ {} , default-features = false, features = [\"emitted-tests\", \"rsa\"] }}\n\n\
             [features]\nall = {:?}\nblocking = [\"wechatpay-client/blocking\"]\n{features}",
            path("auth"),
            path("client"),
            generated.features,
        );
        write(&folder.join("Cargo.toml"), &manifest);
        write(&folder.join("Cargo.lock"), &read(&root.join("Cargo.lock")));
        let front = |file: &str| root.join("generated/src").join(file);
        let mut lib = String::from("//! Other products.\n\n");
        for module in ["call", "client"] {
            lib.push_str(&format!("#[path = {:?}]\nmod {module};\n", front(&format!("{module}.rs"))));
        }
        lib.push_str(
            "#[rustfmt::skip]\npub mod products;\n\npub use call::Call;\n#[allow(unused_imports)]\npub(crate) use call::optional_fields;\npub use client::Client;\npub use products::{*, errors::ErrorCode};\n\
             pub use wechatpay_auth::{PlatformKeys, VerifyError};\n\
             pub use wechatpay_client::{Error, Operation, Stage, Timestamp};\n",
        );
        write(&folder.join("src/lib.rs"), &lib);
        sync(&generated.tree, &folder.join("src/products"), Mode::Write).expect("the scratch folder can be written");
        Self { folder }
    }

    /// Writes the crate of a user, who depends on the real crate and chooses these products by features
    /// of the same names.
    ///
    /// # Panics
    /// When a file cannot be read or written.
    pub fn of_a_user(products: &[&str]) -> Self {
        let folder = scratch().join("user");
        let root = workspace();
        let features: String =
            products.iter().map(|product| format!("{product} = [\"wechatpay/{product}\"]\n")).collect();
        let manifest = format!(
            "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
             wechatpay = {{ package = \"wechatpay-openapi\", path = {:?}, default-features = false, \
             features = [\"rsa\"] }}\n\n[features]\n{features}",
            root.join("generated"),
        );
        write(&folder.join("Cargo.toml"), &manifest);
        write(&folder.join("Cargo.lock"), &read(&root.join("Cargo.lock")));
        write(&folder.join("src/lib.rs"), "//! A user.\n");
        Self { folder }
    }

    /// Adds an example.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn add_example(&self, name: &str, text: &str) {
        write(&self.folder.join(format!("examples/{name}.rs")), text);
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
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", scratch().join("target"))
            .env("RUSTFLAGS", "-Dwarnings")
            .output()
            .expect("cargo runs these tests, so it can be started");
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        if output.status.success() { Ok(text) } else { Err(text) }
    }
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
