//! What the parts of planning share: the `Api`, the names given out so far, and the findings.

use std::collections::BTreeMap;

use super::{Name, Scope, Type, TypeItem, TypeName};
use crate::{
    Diagnostic, Diagnostics,
    api::{self, Api, SchemaId},
};

/// Names that emitted files use for other things.
pub(super) const RESERVED: &[&str] = &[
    "BTreeMap",
    "Box",
    "Call",
    "Client",
    "Clone",
    "Copy",
    "Day",
    "Debug",
    "Default",
    "Encrypted",
    "Err",
    "Error",
    "Event",
    "FileOperation",
    "From",
    "Into",
    "Meta",
    "None",
    "Ok",
    "OneOrMany",
    "Operation",
    "Option",
    "Request",
    "Result",
    "Retry",
    "Self",
    "Send",
    "Settles",
    "Some",
    "String",
    "Sum",
    "Sync",
    "Timestamp",
    "Upload",
    "Unknown",
    "Value",
    "Vec",
    "Yuan",
];

/// What the parts of planning share.
pub(super) struct Planner<'a> {
    pub(super) api: &'a Api,
    pub(super) found: Diagnostics,
    /// One scope for all types and operations of a product: they are exported side by side.
    pub(super) scopes: BTreeMap<String, Scope>,
    /// What a named schema is in Rust.
    pub(super) named: BTreeMap<SchemaId, Type>,
    /// The items of all `types` modules.
    pub(super) items: BTreeMap<TypeName, TypeItem>,
    /// Where each of them stands in the documents.
    pub(super) origins: BTreeMap<TypeName, api::Origin>,
    /// The structs of the operations, by product and `operationId`.
    pub(super) operations: BTreeMap<(String, String), Name>,
    /// The constants of error codes by their key.
    pub(super) error_names: BTreeMap<String, String>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            found: Diagnostics::default(),
            scopes: BTreeMap::new(),
            named: BTreeMap::new(),
            items: BTreeMap::new(),
            origins: BTreeMap::new(),
            operations: BTreeMap::new(),
            error_names: BTreeMap::new(),
        }
    }

    pub(super) fn report(&mut self, origin: &api::Origin, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(Diagnostic::new(origin, message, help));
    }
}
