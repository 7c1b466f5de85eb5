//! The modules of a crate, as its files declare them.
//!
//! In: texts by path. Out: [`Modules`], where each file of the crate was read once. A
//! file that no module declares is an error, so that nothing is overlooked.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{self, Found, Path};

/// One module: a file, or a block of one.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// The file that it stands in.
    pub file: String,
    /// The module around it; none for a root.
    pub parent: Option<usize>,
    /// The modules inside it by name.
    pub children: BTreeMap<String, usize>,
    /// What it defines, with the file of the definition: an exported macro is an item of the root.
    pub items: BTreeMap<String, String>,
    /// What it imports, by the name that it has here.
    pub imports: BTreeMap<String, Vec<Path>>,
    /// The modules that it imports everything of.
    pub globs: Vec<Path>,
    /// The paths that its code names.
    pub mentions: BTreeSet<Path>,
}

/// All modules of a crate.
#[derive(Debug, Default)]
pub(super) struct Modules {
    /// The modules; a parent stands before its children.
    pub all: Vec<Module>,
    /// Macros by name, with the file of their definition: they are found without a path.
    pub macros: BTreeMap<String, String>,
    read: BTreeSet<String>,
}

impl Modules {
    /// Reads a crate from each of its roots.
    pub fn read(files: &BTreeMap<String, String>) -> Result<Self, String> {
        let mut modules = Self::default();
        let roots = files.keys().filter(|path| {
            matches!(path.as_str(), "lib.rs" | "main.rs")
                || path.strip_prefix("bin/").is_some_and(|name| !name.contains('/'))
        });
        for root in roots {
            let below = root.rsplit_once('/').map_or("", |(folder, _)| folder);
            modules.file(files, root, below, None)?;
        }
        let overlooked: Vec<&str> = files
            .keys()
            .filter(|path| path.ends_with(".rs") && !modules.read.contains(*path))
            .map(String::as_str)
            .collect();
        match overlooked[..] {
            [] => Ok(modules),
            _ => Err(format!("no module declares {}", overlooked.join(", "))),
        }
    }

    /// The root of the crate that a module belongs to.
    pub fn root(&self, mut module: usize) -> usize {
        while let Some(parent) = self.all[module].parent {
            module = parent;
        }
        module
    }

    fn file(
        &mut self,
        files: &BTreeMap<String, String>,
        path: &str,
        below: &str,
        parent: Option<usize>,
    ) -> Result<usize, String> {
        let text = files.get(path).ok_or_else(|| format!("there is no {path}"))?;
        let file = syn::parse_file(text).map_err(|error| format!("{path}: {error}"))?;
        self.read.insert(path.to_owned());
        self.module(files, path, below, parent, &file.items)
    }

    fn module(
        &mut self,
        files: &BTreeMap<String, String>,
        path: &str,
        below: &str,
        parent: Option<usize>,
        items: &[syn::Item],
    ) -> Result<usize, String> {
        let module = self.all.len();
        self.all.push(Module { file: path.to_owned(), parent, ..Module::default() });
        let included = self.included(files, path, items)?;
        let found = read::items(items.iter().chain(&included));
        self.keep(module, path, &found);
        for child in found.modules {
            let folder = if below.is_empty() { child.name.clone() } else { format!("{below}/{}", child.name) };
            if child.is_test {
                let inside = format!("{folder}/");
                self.read.extend(
                    files.keys().filter(|path| **path == format!("{folder}.rs") || path.starts_with(&inside)).cloned(),
                );
                continue;
            }
            let id = match child.content {
                Some(items) => self.module(files, path, &folder, Some(module), items)?,
                None => {
                    let [flat, nested] = [format!("{folder}.rs"), format!("{folder}/mod.rs")];
                    let path = if files.contains_key(&nested) { nested } else { flat };
                    self.file(files, &path, &folder, Some(module))?
                }
            };
            self.all[module].children.insert(child.name, id);
        }
        Ok(module)
    }

    /// The items of the files that `include!` puts into this one.
    fn included(
        &mut self,
        files: &BTreeMap<String, String>,
        path: &str,
        items: &[syn::Item],
    ) -> Result<Vec<syn::Item>, String> {
        let folder = path.rsplit_once('/').map(|(folder, _)| format!("{folder}/")).unwrap_or_default();
        let mut included = Vec::new();
        for name in items.iter().filter_map(read::include) {
            let path = format!("{folder}{name}");
            let text = files.get(&path).ok_or_else(|| format!("there is no {path}"))?;
            included.extend(syn::parse_file(text).map_err(|error| format!("{path}: {error}"))?.items);
            self.read.insert(path);
        }
        Ok(included)
    }

    fn keep(&mut self, module: usize, path: &str, found: &Found<'_>) {
        let root = self.root(module);
        for (name, exported) in &found.macros {
            self.macros.insert(name.clone(), path.to_owned());
            let place = if *exported { root } else { module };
            self.all[place].items.insert(name.clone(), path.to_owned());
        }
        let here = &mut self.all[module];
        here.items.extend(found.items.iter().map(|name| (name.clone(), path.to_owned())));
        here.mentions.extend(found.mentions.iter().cloned());
        for import in &found.imports {
            match import.name.as_deref() {
                Some("*") => here.globs.push(import.path.clone()),
                Some(name) => here.imports.entry(name.to_owned()).or_default().push(import.path.clone()),
                None => {}
            }
            if !import.again && import.name.as_deref() != Some("*") {
                here.mentions.insert(import.path.clone());
            }
        }
    }
}
