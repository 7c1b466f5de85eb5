//! A crate of other products, and a user of the real one.
//!
//! In: documents. Out: what the generator makes of them beside the front door's
//! own `Call` and `Client`, as a crate on the real engine that is compiled and
//! tested. So whatever a snapshot pins has been compiled and run. What always holds: it can name
//! what its manifest would name, and has features as the real crate has.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;
use wechatpay_codegen::generate;
use xtask::{
    front_door,
    sync::{Mode, sync},
};

use crate::{
    compiler::{compiler, library},
    scratch, workspace,
};

/// What a crate of emitted code names, beside the front door's own files.
const NAMED: [&str; 4] = ["serde", "serde_json", "wechatpay_auth", "wechatpay_client"];

/// A crate, mostly called `wechatpay`, as users know it.
#[derive(Debug)]
pub struct Workshop {
    /// What code calls it.
    library: String,
    /// For what is made of it.
    folder: PathBuf,
    root: PathBuf,
    /// What it may name.
    crates: Vec<String>,
    /// Its features, with those that each turns on.
    features: BTreeMap<String, Vec<String>>,
}

/// What the compiler made of such a crate.
#[derive(Debug)]
pub struct Library {
    name: String,
    folder: PathBuf,
}

impl Workshop {
    /// A crate made of the real engine and other products; `name` keeps it apart from those of other tests.
    ///
    /// # Panics
    /// When the documents have findings, or a file cannot be read or written.
    pub fn new(name: &str, sources: &BTreeMap<String, String>) -> Self {
        let generated = generate(sources).unwrap_or_else(|found| panic!("{found}"));
        let folder = scratch().join(name);
        let (modules, exports) = (front_door::in_place(&workspace()), front_door::EXPORTS);
        let lib = format!(
            "//! Other products.\n\n{modules}#[rustfmt::skip]\npub mod products;\n\n{exports}\
             pub use products::{{*, errors::ErrorCode}};\n\
             pub use wechatpay_auth::{{Brand, PlatformKeys, VerifyError}};
\
             pub use wechatpay_client::{{BeijingTime, Day, Error, Operation, Stage, Timestamp, Upload}};
"
        );
        sync(&generated.tree, &folder.join("src/products"), Mode::Write).expect("the scratch folder can be written");
        let root = folder.join("src/lib.rs");
        write(&root, &lib);
        let mut features: BTreeMap<String, Vec<String>> =
            generated.features.iter().map(|feature| (feature.clone(), Vec::new())).collect();
        features.insert("all".to_owned(), generated.features);
        features.insert("blocking".to_owned(), Vec::new());
        let library = "wechatpay".to_owned();
        Self { library, folder, root, crates: NAMED.map(str::to_owned).to_vec(), features }
    }

    /// The real crate, as its manifest has it; `name` keeps what is made of it apart from that of other tests.
    ///
    /// # Panics
    /// When the manifest cannot be read.
    pub fn of_the_real_crate(name: &str) -> Self {
        Self::of_crate(name, "wechatpay", &workspace().join("generated"))
    }

    /// A crate in a folder, as its manifest has it; `library` is what code calls it.
    ///
    /// # Panics
    /// When the manifest cannot be read.
    pub fn of_crate(name: &str, library: &str, crate_folder: &Path) -> Self {
        let manifest: toml::Table = read(&crate_folder.join("Cargo.toml")).parse().expect("a manifest is TOML");
        let table = |name: &str| manifest[name].as_table().expect("a table of the manifest").clone();
        let crates = table("dependencies").keys().map(|name| name.replace('-', "_")).collect();
        let features = table("features").into_iter().map(|(feature, turned_on)| {
            let turned_on = turned_on.as_array().into_iter().flatten().filter_map(toml::Value::as_str);
            (feature, turned_on.map(str::to_owned).collect())
        });
        Self {
            library: library.to_owned(),
            folder: scratch().join(name),
            root: crate_folder.join("src/lib.rs"),
            crates,
            features: features.collect(),
        }
    }

    /// Writes a program that uses it, and gives the path.
    ///
    /// # Panics
    /// When the file cannot be written.
    pub fn program(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.join(format!("{name}.rs"));
        write(&path, text);
        path
    }

    /// Checks it with these features, for programs that use it; `Err` is what the compiler said.
    ///
    /// # Errors
    /// When it does not compile, or not without a warning.
    ///
    /// # Panics
    /// When the compiler cannot be started.
    pub fn check(&self, features: &[&str]) -> Result<Library, String> {
        let folder = self.made_with(features);
        let mut compiler = self.compiler(features);
        done(compiler.args(["--crate-type", "lib", "--emit", "metadata,dep-info", "--out-dir"]).arg(&folder))?;
        Ok(Library { name: self.library.clone(), folder })
    }

    /// Compiles it with these features and runs its tests whose names have this in them; `Err` is what was said.
    ///
    /// # Errors
    /// When it does not compile without a warning, or a test fails.
    ///
    /// # Panics
    /// When the compiler or the tests cannot be started.
    pub fn test(&self, features: &[&str], tests: &str) -> Result<String, String> {
        let program = self.made_with(features).join(format!("tests{}", std::env::consts::EXE_SUFFIX));
        done(self.compiler(features).arg("--test").arg("-o").arg(&program))?;
        done(Command::new(program).args([tests, "--nocapture"]).current_dir(&self.folder))
    }

    fn compiler(&self, features: &[&str]) -> Command {
        let mut compiler = compiler();
        compiler.args(["--crate-name", &self.library]).arg(&self.root);
        compiler.env("CARGO_PKG_NAME", "workshop").env("CARGO_PKG_VERSION", "0.0.0");
        compiler.env("CARGO_CRATE_NAME", &self.library);
        for name in &self.crates {
            compiler.arg("--extern").arg(format!("{name}={}", library(name).display()));
        }
        for feature in self.enabled(features) {
            compiler.arg("--cfg").arg(format!("feature={feature:?}"));
        }
        // As cargo does, so that a feature that there is not is a warning.
        let known: Vec<String> = self.features.keys().map(|feature| format!("{feature:?}")).collect();
        compiler.args(["--check-cfg", "cfg(docsrs,test)", "--check-cfg"]);
        compiler.arg(format!("cfg(feature, values({}))", known.join(", ")));
        compiler
    }

    /// These features, and what they turn on in this crate.
    fn enabled<'a>(&'a self, features: &[&'a str]) -> BTreeSet<&'a str> {
        let mut enabled = BTreeSet::new();
        let mut open = features.to_vec();
        while let Some(feature) = open.pop() {
            if let (Some(more), true) = (self.features.get(feature), enabled.insert(feature)) {
                open.extend(more.iter().map(String::as_str));
            }
        }
        enabled.retain(|feature| self.features.contains_key(*feature));
        enabled
    }

    /// A folder for what is made with these features.
    fn made_with(&self, features: &[&str]) -> PathBuf {
        let folder = self.folder.join(features.join("-"));
        fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        folder
    }
}

impl Library {
    /// What the compiler notes of the files that it has read.
    ///
    /// # Panics
    /// When there is no such file.
    pub fn notes(&self) -> String {
        read(&self.folder.join(format!("{}.d", self.name)))
    }

    /// What the compiler says of a program that uses this library, `serde` and `serde_json`: nothing where it compiles.
    ///
    /// # Panics
    /// When the compiler cannot be started.
    pub fn check_program(&self, program: &Path) -> Vec<Value> {
        let mut compiler = compiler();
        compiler.args(["--crate-type", "bin", "--emit", "metadata", "--error-format", "json", "--out-dir"]);
        compiler.arg(&self.folder).arg(program);
        let compiled = self.folder.join(format!("lib{}.rmeta", self.name));
        compiler.arg("--extern").arg(format!("{}={}", self.name, compiled.display()));
        for name in ["serde", "serde_json"] {
            compiler.arg("--extern").arg(format!("{name}={}", library(name).display()));
        }
        let output = run(&mut compiler);
        let said = String::from_utf8_lossy(&output.stderr);
        let messages: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
        assert_eq!(output.status.success(), messages.is_empty(), "{said}");
        messages
    }
}

/// What a command printed, as `Err` where it failed.
fn done(command: &mut Command) -> Result<String, String> {
    let output = run(command);
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(text) } else { Err(text) }
}

fn run(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap_or(path)).and_then(|()| fs::write(path, text)).unwrap_or_else(|error| {
        panic!("{}: {error}", path.display());
    });
}
