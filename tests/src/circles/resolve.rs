//! From a path in code to the file that defines what it names.

use std::collections::BTreeSet;

use super::{modules::Modules, read::Path};

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Module(usize),
    /// An item, by the file that defines it.
    Item(String),
}

/// The names that are being looked up, so that imports that lead to each other end.
type Open = BTreeSet<(usize, String)>;

impl Modules {
    /// Every arrow between two files: from, to, and the path that makes it.
    pub fn arrows(&self) -> BTreeSet<(String, String, String)> {
        let mut arrows = BTreeSet::new();
        for (id, module) in self.all.iter().enumerate() {
            for path in &module.mentions {
                for target in self.resolve(id, path, &mut Open::new()) {
                    if let Target::Item(file) = target
                        && file != module.file
                    {
                        arrows.insert((module.file.clone(), file, path.join("::")));
                    }
                }
            }
        }
        arrows
    }

    fn resolve(&self, scope: usize, path: &Path, open: &mut Open) -> BTreeSet<Target> {
        let Some((first, rest)) = path.split_first() else { return BTreeSet::new() };
        let mut targets = match first.as_str() {
            "crate" => [Target::Module(self.root(scope))].into(),
            "self" => [Target::Module(scope)].into(),
            "super" => self.all[scope].parent.map(Target::Module).into_iter().collect(),
            name => self.look_up(scope, name, open),
        };
        if targets.is_empty() && rest.is_empty() {
            targets.extend(self.macros.get(first).cloned().map(Target::Item));
        }
        for name in rest {
            let modules: Vec<usize> = targets
                .iter()
                .filter_map(|target| if let Target::Module(module) = target { Some(*module) } else { None })
                .collect();
            if modules.is_empty() {
                // What follows belongs to the item: a variant, a function, a constant.
                break;
            }
            targets = BTreeSet::new();
            for module in modules {
                match name.as_str() {
                    "super" => targets.extend(self.all[module].parent.map(Target::Module)),
                    name => targets.extend(self.look_up(module, name, open)),
                }
            }
        }
        targets
    }

    fn look_up(&self, module: usize, name: &str, open: &mut Open) -> BTreeSet<Target> {
        let mut targets = BTreeSet::new();
        let key = (module, name.to_owned());
        if !open.insert(key.clone()) {
            return targets;
        }
        let here = &self.all[module];
        targets.extend(here.children.get(name).copied().map(Target::Module));
        targets.extend(here.items.get(name).cloned().map(Target::Item));
        for path in here.imports.get(name).into_iter().flatten() {
            targets.extend(self.resolve(module, path, open));
        }
        if targets.is_empty() {
            for path in &here.globs {
                for target in self.resolve(module, path, open) {
                    if let Target::Module(module) = target {
                        targets.extend(self.look_up(module, name, open));
                    }
                }
            }
        }
        open.remove(&key);
        targets
    }
}
