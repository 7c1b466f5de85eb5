//! Where in the documents something is wrong.
//!
//! In: places. Out: whether something at, below or above another place is wrong. What rests on
//! such a place is left out by the stages that follow, so that one mistake is one finding.

use std::collections::BTreeSet;

use crate::{Diagnostics, api::Origin};

/// Places, as file and JSON pointer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Broken(BTreeSet<(String, String)>);

impl Broken {
    pub(crate) fn add(&mut self, file: &str, pointer: &str) {
        self.0.insert((file.to_owned(), pointer.to_owned()));
    }

    /// Whether nothing is wrong anywhere.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds the places of findings.
    pub(crate) fn extend(&mut self, found: &Diagnostics) {
        found.iter().for_each(|diagnostic| self.add(&diagnostic.origin.file, &diagnostic.origin.pointer));
    }

    /// Whether something is wrong at this place or below it.
    pub(crate) fn inside(&self, file: &str, pointer: &str) -> bool {
        if self.is_empty() {
            return false;
        }
        let key = |pointer: String| (file.to_owned(), pointer);
        self.0.contains(&key(pointer.to_owned())) || {
            let below = format!("{pointer}/");
            self.0.range(key(below.clone())..).next().is_some_and(|(at, found)| at == file && found.starts_with(&below))
        }
    }

    /// Whether something is wrong at this place, below it, or at a place around it other than the whole document.
    pub(crate) fn touches(&self, origin: &Origin) -> bool {
        let mut pointer = origin.pointer.as_str();
        if self.inside(&origin.file, pointer) {
            return true;
        }
        while let Some(at) = pointer.rfind('/').filter(|at| *at > 0) {
            pointer = &pointer[..at];
            if self.0.contains(&(origin.file.clone(), pointer.to_owned())) {
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_place_is_inside_of_those_around_it_alone() {
        let mut broken = Broken::default();
        broken.add("a.yaml", "/components/schemas/A/properties/b");
        assert!(broken.inside("a.yaml", "/components/schemas/A"));
        assert!(!broken.inside("a.yaml", "/components/schemas/AB"));
        assert!(!broken.inside("b.yaml", "/components/schemas/A"));
        assert!(!broken.inside("a.yaml", "/components/schemas/A/properties/b/items"));
        let at = |pointer: &str| Origin { file: "a.yaml".to_owned(), pointer: pointer.to_owned(), ..Origin::default() };
        assert!(broken.touches(&at("/components/schemas/A/properties/b/items")));
        assert!(!broken.touches(&at("/components/schemas/A/properties/c")));
    }
}
