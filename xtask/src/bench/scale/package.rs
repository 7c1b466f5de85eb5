//! The description as a package of its own, beside a program that uses five operations of it.
//!
//! In: documents. Out: a folder with what the generator makes of them, the front door's own `Call` and
//! `Client` around it, on the real engine.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use wechatpay_codegen::{Generated, generate};

use crate::{
    install::at,
    sync::{Mode, sync},
};

/// The package, and what is in it.
pub(super) struct Package {
    pub(super) folder: PathBuf,
    pub(super) generated: Generated,
}

impl Package {
    /// Generates and writes it.
    pub(super) fn write(workspace: &Path, folder: PathBuf, sources: &BTreeMap<String, String>) -> Result<Self, String> {
        let generated = generate(sources).map_err(|found| format!("the scale description has findings:\n{found}"))?;
        let path = |member: &str| format!("path = {:?}", workspace.join(member));
        let profile = fs::read_to_string(workspace.join("Cargo.toml")).unwrap_or_default();
        let profile = profile.find("[profile.dev]").and_then(|start| profile.get(start..)).unwrap_or_default();
        let features: String = generated.features.iter().map(|feature| format!("{feature} = []\n")).collect();
        let manifest = format!(
            "[package]\nname = \"scale\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[lib]\nname = \"wechatpay\"\n\n\
             [workspace]\n\n[dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
             serde_json = {{ version = \"1\", features = [\"preserve_order\"] }}\n\
             wechatpay-auth = {{ {}, default-features = false }}\n\
             wechatpay-client = {{ {}, default-features = false, features = [\"rsa\"] }}\n\n\
             [dev-dependencies]\nwechatpay-client = {{ {}, features = [\"emitted-tests\"] }}\n\n\
             [features]\nall = {:?}\nblocking = [\"wechatpay-client/blocking\"]\n{features}\n{profile}",
            path("auth"),
            path("client"),
            path("client"),
            generated.features,
        );
        put(&folder.join("Cargo.toml"), &manifest)?;
        let lock = workspace.join("Cargo.lock");
        put(&folder.join("Cargo.lock"), &fs::read_to_string(&lock).map_err(|error| at(&lock, &error))?)?;
        put(&folder.join("src/lib.rs"), &library(workspace))?;
        put(&folder.join("examples/five.rs"), &program())?;
        sync(&generated.tree, &folder.join("src/products"), Mode::Write).map_err(|error| error.to_string())?;
        Ok(Self { folder, generated })
    }

    /// The lines of the emitted files.
    pub(super) fn lines(&self) -> usize {
        self.generated.tree.values().map(|text| text.lines().count()).sum()
    }
}

fn library(workspace: &Path) -> String {
    let mut text = String::from("//! Products as many as the whole API has.\n\n");
    for module in ["call", "client"] {
        let path = workspace.join("generated/src").join(format!("{module}.rs"));
        text.push_str(&format!("#[path = {path:?}]\nmod {module};\n"));
    }
    text.push_str(
        "pub mod products;\n\npub use call::Call;\n#[allow(unused_imports)]\npub(crate) use call::optional_fields;\n\
         pub use client::Client;\npub use products::*;\npub use wechatpay_client::Error;\n",
    );
    text
}

/// A program that uses five operations, of a product each.
fn program() -> String {
    let calls: String = (0..5)
        .map(|number| {
            let product = super::words::product(number);
            format!(
                "    let required = wechatpay::{product}::QueryBrandRequired {{ mchid: \"1\".into() }};\n    \
                 println!(\"{{:?}}\", client.v3().{product}().brands().brand_no(\"1\").get(required).send_blocking());\n"
            )
        })
        .collect();
    format!(
        "//! Five operations of a thousand.\n\nfn main() -> Result<(), wechatpay::Error> {{\n    \
         let client = wechatpay::Client::from_env()?;\n{calls}    Ok(())\n}}\n"
    )
}

/// Writes only what differs.
fn put(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path))
        .and_then(|()| fs::write(path, text))
        .map_err(|error| at(path, &error))
}
