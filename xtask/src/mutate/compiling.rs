//! Whether what was emitted compiles.
//!
//! In: emitted files of several mutants. Out: what the compiler says of those that do not compile, each compiled
//! alone. Several are compiled together, each in a module of its own, for most of the time goes into starting. What
//! always holds: warnings are denied, and the emitted tests are compiled too.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use wechatpay_codegen::Tree;

use crate::{
    package::{Package, inside},
    sync::{Mode, sync},
};

/// Where mutants are compiled.
pub(super) struct Compiler<'w> {
    package: Package<'w>,
    target: PathBuf,
    /// What was spent on compiling.
    pub(super) spent: Duration,
}

impl<'w> Compiler<'w> {
    /// Compiles what all mutants rest on, with these files as the first of them.
    pub(super) fn new(
        workspace: &'w Path,
        folder: PathBuf,
        target: PathBuf,
        products: &BTreeSet<String>,
        first: &Tree,
    ) -> Result<Self, String> {
        let products: Vec<String> = products.iter().cloned().collect();
        let package = Package::new(workspace, folder, "mutants", &products)?;
        let mut compiler = Self { package, target, spent: Duration::ZERO };
        if let Some(said) = compiler.check(&[first])? {
            return Err(format!("what is emitted of unchanged documents does not compile:\n{said}"));
        }
        compiler.spent = Duration::ZERO;
        Ok(compiler)
    }

    /// What the compiler says of those that do not compile, by their places in the list.
    pub(super) fn failures(&mut self, trees: &[&Tree]) -> Result<Vec<(usize, String)>, String> {
        let (mut open, mut failures) = ((0..trees.len()).collect::<Vec<_>>(), Vec::new());
        loop {
            let together: Vec<&Tree> = open.iter().map(|at| trees[*at]).collect();
            let Some(said) = (if open.is_empty() { None } else { self.check(&together)? }) else {
                return Ok(failures);
            };
            if let [only] = open.as_slice() {
                failures.push((*only, said));
                return Ok(failures);
            }
            let named: Vec<usize> =
                (0..open.len()).filter(|at| said.contains(&format!("src/{}/", module(*at)))).collect();
            // Who is not named may be at fault as well: then each is compiled alone.
            let suspects: Vec<usize> =
                if named.is_empty() { open.clone() } else { named.iter().map(|at| open[*at]).collect() };
            let before = failures.len();
            for suspect in &suspects {
                failures.extend(self.check(&[trees[*suspect]])?.map(|said| (*suspect, said)));
            }
            if failures.len() == before {
                return Err(format!("mutants compile alone and do not together:\n{said}"));
            }
            open.retain(|at| !suspects.contains(at));
        }
    }

    /// What the compiler says, if they do not compile.
    fn check(&mut self, trees: &[&Tree]) -> Result<Option<String>, String> {
        let started = Instant::now();
        let mut root = String::from("//! Mutants.\n\n#![deny(warnings, missing_docs)]\n#![forbid(unsafe_code)]\n\n");
        for (at, tree) in trees.iter().enumerate() {
            let module = module(at);
            root.push_str(&format!("pub mod {module};\n"));
            let own = self.package.root_in(&module)?;
            let own = format!(
                "//! One of them.\n\n{own}include!(\"products/exports.rs\");\n\
                 pub use products::{{errors::{{ErrorCode, ErrorExt}}, events::Event}};\n"
            );
            self.package.put(&format!("src/{module}/mod.rs"), &own)?;
            let tree: Tree = tree.iter().map(|(path, rust)| (path.clone(), inside(&module, rust))).collect();
            let folder = self.package.folder.join("src").join(&module).join("products");
            sync(&tree, &folder, Mode::Write).map_err(|error| error.to_string())?;
        }
        self.package.put("src/lib.rs", &root)?;
        let mut command = self.package.cargo(&self.target);
        command.args(["check", "--quiet", "--offline", "--lib", "--profile", "test", "--all-features"]);
        let output = command.output().map_err(|error| format!("cargo cannot be started: {error}"))?;
        self.spent += started.elapsed();
        Ok((!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).into_owned()))
    }
}

fn module(at: usize) -> String {
    format!("m{at}")
}
