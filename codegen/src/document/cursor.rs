//! A place in a document: its value, its JSON pointer, and what is wrong there.
//!
//! In: a document. Out: the way down from its top, by keys and by numbers of items, whether something stands there or
//! not. A finding made here has file, line and pointer, and the place counts as wrong from then on.

use std::cell::RefCell;

use super::{
    file::Document,
    node::{Mapping, Node},
};
use crate::{
    Diagnostic, Diagnostics,
    api::{Origin, escape},
    broken::Broken,
};

/// What was found on the way through documents, and where something is wrong or rests on what is.
#[derive(Debug, Default)]
pub(crate) struct Found {
    diagnostics: RefCell<Diagnostics>,
    broken: RefCell<Broken>,
}

/// A place in a document.
#[derive(Clone, Debug)]
pub(crate) struct Cursor<'d> {
    pub(crate) document: &'d Document,
    found: &'d Found,
    /// What stands here.
    node: Option<&'d Node>,
    /// What stands here, or around it where nothing does.
    around: &'d Node,
    pointer: String,
}

impl Found {
    /// Adds a finding, whose place is wrong from then on.
    pub(crate) fn push(&self, diagnostic: Diagnostic) {
        self.broken.borrow_mut().add(&diagnostic.origin.file, &diagnostic.origin.pointer);
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// How many findings there are so far.
    pub(crate) fn len(&self) -> usize {
        self.diagnostics.borrow().len()
    }

    /// The findings, and the places at which something is wrong.
    pub(crate) fn into_parts(self) -> (Diagnostics, Broken) {
        (self.diagnostics.into_inner(), self.broken.into_inner())
    }
}

impl<'d> Cursor<'d> {
    /// The top of a document; what is found on the way from there is noted in `found`.
    pub(crate) fn top(document: &'d Document, found: &'d Found) -> Self {
        let node = &document.root;
        Self { document, found, node: Some(node), around: node, pointer: String::new() }
    }

    /// The place under a key.
    pub(crate) fn child(&self, key: &str) -> Self {
        self.step(self.get(key), &escape(key))
    }

    /// The place of an item, counted from 0.
    pub(crate) fn item(&self, index: usize) -> Self {
        self.step(self.node.and_then(|node| node.items().get(index)), &index.to_string())
    }

    fn step(&self, node: Option<&'d Node>, step: &str) -> Self {
        let mut pointer = String::with_capacity(self.pointer.len() + 1 + step.len());
        pointer.push_str(&self.pointer);
        pointer.push('/');
        pointer.push_str(step);
        Self { document: self.document, found: self.found, node, around: node.unwrap_or(self.around), pointer }
    }

    /// The place of a schema of this name in the same document.
    pub(crate) fn schema(&self, name: &str) -> Self {
        Self::top(self.document, self.found).child("components").child("schemas").child(name)
    }

    /// The top of another document.
    pub(crate) fn top_of(&self, document: &'d Document) -> Self {
        Self::top(document, self.found)
    }

    /// What stands here.
    pub(crate) fn node(&self) -> Option<&'d Node> {
        self.node
    }

    /// What stands under a key.
    pub(crate) fn get(&self, key: &str) -> Option<&'d Node> {
        self.node?.get(key)
    }

    /// The text under a key.
    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.get(key)?.as_str()
    }

    /// The text under a key, without the blanks around it.
    pub(crate) fn trimmed(&self, key: &str) -> Option<String> {
        self.text(key).map(|text| text.trim().to_owned())
    }

    /// Whether `true` stands under a key.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Node::as_bool).unwrap_or_default()
    }

    /// The texts of the list under a key.
    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        self.get(key).into_iter().flat_map(Node::texts).map(str::to_owned).collect()
    }

    /// The mapping that stands here.
    pub(crate) fn mapping(&self) -> Option<&'d Mapping> {
        self.node?.as_mapping()
    }

    /// The keys here, each with its place.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'d str, Self)> {
        let entries = self.mapping().into_iter().flat_map(Mapping::iter);
        entries.map(|(key, node)| (key.as_str(), self.step(Some(node), &escape(key))))
    }

    /// The places of the items of the list that stands here.
    pub(crate) fn items(&self) -> impl Iterator<Item = Self> {
        let items = self.node.map(Node::items).unwrap_or_default();
        items.iter().enumerate().map(|(index, node)| self.step(Some(node), &index.to_string()))
    }

    /// The JSON pointer to here.
    pub(crate) fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Where it is. Where nothing stands, that is where the nearest thing around it does.
    pub(crate) fn origin(&self) -> Origin {
        Origin {
            file: self.document.file.clone(),
            line: self.around.line as usize,
            column: self.around.column as usize,
            pointer: self.pointer.clone(),
        }
    }

    /// A finding; the place is wrong from then on.
    pub(crate) fn refuse(&self, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(Diagnostic::new(&self.origin(), message, help));
    }

    /// A finding, and nothing to go on with.
    pub(crate) fn give_up<T>(&self, message: impl Into<String>, help: impl Into<String>) -> Option<T> {
        self.refuse(message, help);
        None
    }

    /// Notes that this place rests on something that is wrong elsewhere, which has its own finding.
    pub(crate) fn leave_out(&self) {
        self.found.broken.borrow_mut().add(&self.document.file, &self.pointer);
    }

    /// Whether something at this place or below it is wrong already.
    pub(crate) fn is_broken(&self) -> bool {
        self.found.broken.borrow().inside(&self.document.file, &self.pointer)
    }

    /// How many findings there are so far, in all documents.
    pub(crate) fn findings(&self) -> usize {
        self.found.len()
    }
}
