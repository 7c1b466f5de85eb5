//! What the parts of planning share: the `Api`, the names given out so far, and the findings.

use std::collections::{BTreeMap, HashMap};

use super::{Name, Scope, Type, TypeItem, TypeName};
use crate::{
    Diagnostic, Diagnostics,
    api::{self, Api, SchemaId},
    house::House,
};

/// Names that emitted files and the engine's macros in them use for other things, and those that Rust has everywhere:
/// whoever imports all of a product would lose them.
pub(super) const RESERVED: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "BTreeMap",
    "BeijingTime",
    "Box",
    "Call",
    "Client",
    "Clone",
    "Copy",
    "Day",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Encrypted",
    "Eq",
    "Err",
    "Error",
    "Event",
    "ExactSizeIterator",
    "Extend",
    "FileOperation",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Meta",
    "None",
    "Ok",
    "OneOrMany",
    "Operation",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Request",
    "Result",
    "Retry",
    "Self",
    "Send",
    "Settles",
    "Sized",
    "Some",
    "String",
    "Sum",
    "Sync",
    "Timestamp",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unknown",
    "Unpin",
    "Upload",
    "UploadForm",
    "Value",
    "Vec",
    "Yuan",
];

/// What the parts of planning share.
pub(super) struct Planner<'a> {
    pub(super) api: &'a Api,
    pub(super) house: &'a House,
    pub(super) found: Diagnostics,
    /// One scope for all types and operations of a product: they are exported side by side.
    pub(super) scopes: BTreeMap<String, Scope>,
    /// What a named schema is in Rust.
    pub(super) named: HashMap<SchemaId, Type>,
    /// The names of these types, until they are planned.
    pub(super) names: HashMap<SchemaId, Name>,
    /// The items of all `types` modules.
    pub(super) items: BTreeMap<TypeName, TypeItem>,
    /// Where each of them stands in the documents.
    pub(super) origins: BTreeMap<TypeName, api::Origin>,
    /// The structs of the operations, by product and `operationId`.
    pub(super) operations: BTreeMap<(String, String), Name>,
    /// The structs of rows, by product and name, until they are planned.
    pub(super) rows: BTreeMap<(String, String), Name>,
    /// The constants of error codes by their key.
    pub(super) error_names: BTreeMap<String, String>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(api: &'a Api, house: &'a House) -> Self {
        Self {
            api,
            house,
            found: Diagnostics::default(),
            scopes: BTreeMap::new(),
            named: HashMap::new(),
            names: HashMap::new(),
            items: BTreeMap::new(),
            origins: BTreeMap::new(),
            operations: BTreeMap::new(),
            rows: BTreeMap::new(),
            error_names: BTreeMap::new(),
        }
    }

    /// The operations of a product by their `operationId`, which each planned one keeps as its name on the wire.
    pub(super) fn sources(&self, product: &str) -> HashMap<&'a str, &'a api::Operation> {
        let operations = self.api.products.get(product).into_iter().flat_map(|product| &product.operations);
        operations.map(|operation| (operation.id.as_str(), operation)).collect()
    }

    pub(super) fn report(&mut self, origin: &api::Origin, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(Diagnostic::new(origin, message, help));
    }
}
