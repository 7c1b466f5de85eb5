//! The documents that are mutated, in groups that are right by themselves.
//!
//! In: the workspace. Out: for each document of `tests/specs` and `spec` what it needs beside it, and what is emitted
//! of them unchanged.

use std::{collections::BTreeMap, path::Path};

use wechatpay_codegen::{Sources, Tree, generate};

use super::stripped::stripped;
use crate::{seed::Seed, sources};

/// A document with those that it needs.
pub(super) struct Group {
    /// The file of the document that the group is about.
    pub(super) subject: String,
    pub(super) sources: Sources,
}

/// All groups.
pub(super) struct Groups {
    small: Vec<Group>,
    real: Vec<Group>,
}

/// What every other document may need.
const COMMON: [&str; 2] = ["shared.yaml", "errors.yaml"];

impl Groups {
    pub(super) fn read(workspace: &Path) -> Result<Self, String> {
        let read = |folder: &str| sources(&workspace.join(folder)).map_err(|error| error.to_string());
        let groups = Self { small: grouped(&read("tests/specs")?), real: grouped(&read("spec")?) };
        if groups.small.is_empty() || groups.real.is_empty() {
            return Err("there are no documents to mutate".to_owned());
        }
        Ok(groups)
    }

    /// One of them, mostly one of those that hold each construct once: they take less time, and more of a mutation.
    pub(super) fn some(&self, seed: &mut Seed) -> &Group {
        let groups = if seed.percent(85) { &self.small } else { &self.real };
        &groups[seed.below(groups.len())]
    }

    /// The products of all of them.
    pub(super) fn products(&self) -> impl Iterator<Item = &str> {
        self.small.iter().chain(&self.real).map(|group| stem(&group.subject))
    }
}

/// Each document that has operations with those that have none.
fn grouped(all: &Sources) -> Vec<Group> {
    let is_common = |path: &str| COMMON.iter().any(|name| path.ends_with(&format!("/{name}")));
    let common = all.iter().filter(|(path, _)| is_common(path));
    let common: Sources = common.map(|(path, yaml)| (path.clone(), yaml.clone())).collect();
    let others = all.iter().filter(|(path, _)| !is_common(path));
    let group = |(path, yaml): (&String, &String)| {
        let mut sources = common.clone();
        sources.insert(path.clone(), yaml.clone());
        Group { subject: path.clone(), sources }
    };
    others.map(group).collect()
}

/// The name of the product that a document describes.
pub(super) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".yaml").unwrap_or(name)
}

/// What is emitted of unchanged groups, each once.
#[derive(Default)]
pub(super) struct Unchanged(BTreeMap<String, (Tree, u64)>);

impl Unchanged {
    /// The files of a group, and the sum of what they say without words.
    pub(super) fn of(&mut self, group: &Group) -> Result<&(Tree, u64), String> {
        if !self.0.contains_key(&group.subject) {
            let generated = generate(&group.sources);
            let tree = generated.map_err(|found| format!("{} is wrong unchanged:\n{found}", group.subject))?.tree;
            let sum = stripped(&tree);
            self.0.insert(group.subject.clone(), (tree, sum));
        }
        Ok(&self.0[&group.subject])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_group_is_right_unchanged() {
        let groups = Groups::read(&crate::workspace()).expect("the documents are there");
        for group in &groups.small {
            let mut unchanged = Unchanged::default();
            assert!(unchanged.of(group).is_ok_and(|(tree, _)| !tree.is_empty()), "{}", group.subject);
        }
    }
}
