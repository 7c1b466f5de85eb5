//! One change, as a line and as JSON.
//!
//! In: what was found to differ. Out: a line of Markdown with the name in code and the one on the wire in backticks.
//! Changes are sorted by product, name and kind, so the same documents give the same lines.

use std::fmt;

use serde_json::json;

use super::kind::Kind;

/// Something that differs between two descriptions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The product in whose module it is, or was if it is gone.
    pub product: String,
    /// What a changelog may call it: the path in code, as it was first, then as it is where that differs.
    pub names: Vec<String>,
    /// What sort of change it is.
    pub kind: Kind,
    /// What it is on the wire, if it is there.
    pub wire: Option<String>,
    /// What has changed, behind the names.
    pub what: String,
}

impl Change {
    /// Whether it breaks a program, by the rule of its kind.
    pub fn is_breaking(&self) -> bool {
        self.kind.is_breaking()
    }

    /// The change as JSON on one line.
    pub fn to_json(&self) -> String {
        json!({
            "kind": self.kind.rule().name,
            "breaking": self.is_breaking(),
            "product": self.product,
            "names": self.names,
            "wire": self.wire,
            "message": self.to_string(),
        })
        .to_string()
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.names.first().map(String::as_str).unwrap_or_default();
        write!(f, "`{name}`")?;
        if let Some(wire) = self.wire.as_ref().filter(|wire| *wire != name) {
            write!(f, " (`{wire}`)")?;
        }
        write!(f, ": {}", self.what)
    }
}

/// The changes that were found so far.
#[derive(Debug, Default)]
pub(super) struct Changes(Vec<Change>);

impl Changes {
    /// Adds a change of what has one name.
    pub(super) fn push(&mut self, kind: Kind, at: &At<'_>, what: impl Into<String>) {
        self.push_as(kind, at, Vec::new(), what);
    }

    /// Adds a change of what may be called otherwise too.
    pub(super) fn push_as(&mut self, kind: Kind, at: &At<'_>, more: Vec<String>, what: impl Into<String>) {
        let names = std::iter::once(at.name.clone()).chain(more).collect();
        let wire = at.wire.map(str::to_owned);
        self.0.push(Change { product: at.product.to_owned(), names, kind, wire, what: what.into() });
    }

    /// All of them, sorted, each once.
    pub(super) fn sorted(mut self) -> Vec<Change> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}

/// What a change is about.
#[derive(Clone, Debug)]
pub(super) struct At<'a> {
    pub(super) product: &'a str,
    /// Its path in code.
    pub(super) name: String,
    /// What it is on the wire.
    pub(super) wire: Option<&'a str>,
}

impl<'a> At<'a> {
    pub(super) fn new(product: &'a str, name: impl Into<String>, wire: Option<&'a str>) -> Self {
        Self { product, name: name.into(), wire }
    }
}
