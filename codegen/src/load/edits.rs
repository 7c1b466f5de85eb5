//! What is cut out of a document, and what is put in, so that the rest of it can be judged.
//!
//! In: places, by JSON pointer. Out: the document without what was refused. Without edits nothing is looked at.

use std::collections::{BTreeMap, HashMap};

use crate::document::{Cursor, Data, Node};

/// The edits of one document.
#[derive(Default)]
pub(super) struct Edits {
    /// Whether nothing of it is left.
    nothing_left: bool,
    /// Places whose value is cut out, with what comes in its place.
    cut: HashMap<String, Option<Data>>,
    /// What is put in under new keys, by the place of the mapping.
    put: BTreeMap<String, Vec<(&'static str, Data)>>,
}

impl Edits {
    /// Cuts a place out.
    pub(super) fn cut(&mut self, at: &Cursor<'_>, in_its_place: Option<Data>) {
        self.nothing_left |= at.pointer().is_empty();
        self.cut.insert(at.pointer().to_owned(), in_its_place);
    }

    /// Puts a value in, under a key of the mapping that stands here.
    pub(super) fn put(&mut self, at: &Cursor<'_>, key: &'static str, data: Data) {
        self.put.entry(at.pointer().to_owned()).or_default().push((key, data));
    }

    /// What is left of the document.
    pub(super) fn apply(mut self, mut root: Node) -> Option<Node> {
        if self.nothing_left {
            return None;
        }
        if !self.cut.is_empty() || !self.put.is_empty() {
            self.within(&mut root, "");
        }
        Some(root)
    }

    fn within(&mut self, node: &mut Node, pointer: &str) {
        let (line, column) = (node.line, node.column);
        match &mut node.data {
            Data::List(items) => {
                let mut index = 0;
                items.retain_mut(|item| {
                    let kept = self.keep(item, &format!("{pointer}/{index}"));
                    index += 1;
                    kept
                });
            }
            Data::Mapping(mapping) => {
                mapping.retain(|key, value| self.keep(value, &format!("{pointer}/{}", crate::api::escape(key))));
                for (key, data) in self.put.remove(pointer).unwrap_or_default() {
                    mapping.insert(key.to_owned(), Node { line, column, data });
                }
            }
            _ => {}
        }
    }

    /// Whether the value stays.
    fn keep(&mut self, node: &mut Node, pointer: &str) -> bool {
        match self.cut.remove(pointer) {
            Some(None) => false,
            Some(Some(data)) => {
                node.data = data;
                true
            }
            None => {
                self.within(node, pointer);
                true
            }
        }
    }
}
