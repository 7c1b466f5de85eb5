//! What schemas are called where all products share one list of them.
//!
//! In: the `Api`. Out: a name for each named schema. It always holds that no two have the same one, that one of the
//! shared document keeps its own, and that one of a product has the product's name before its own only where another
//! document has a schema called so.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase as _;

use crate::{
    api::{Api, SchemaId},
    names::SHARED,
};

/// The name of each schema, by product and own name.
pub(super) struct Names<'a>(BTreeMap<(&'a str, &'a str), String>);

impl<'a> Names<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let schemas =
            || api.products.values().flat_map(|it| it.schemas.keys().map(|name| (it.name.as_str(), name.as_str())));
        let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, name) in schemas() {
            *owners.entry(name).or_default() += 1;
        }
        let is_kept = |product: &str, name: &str| product == SHARED || owners.get(name) == Some(&1);
        let mut taken: BTreeSet<String> =
            schemas().filter(|(product, name)| is_kept(product, name)).map(|(_, name)| name.to_owned()).collect();
        let mut names = BTreeMap::new();
        for (product, name) in schemas() {
            let mut called = name.to_owned();
            if !is_kept(product, name) {
                called = format!("{}{name}", product.to_pascal_case());
                while !taken.insert(called.clone()) {
                    called.push('_');
                }
            }
            names.insert((product, name), called);
        }
        Self(names)
    }

    /// The name; the schema's own for an address that is of another description.
    pub(super) fn get<'b>(&'b self, id: &'b SchemaId) -> &'b str {
        self.0.get(&(id.product.as_str(), id.name.as_str())).map_or(&id.name, String::as_str)
    }

    /// The name of a schema of the shared document, where there is one.
    pub(super) fn shared(&self, name: &'static str) -> Option<&str> {
        self.0.get(&(SHARED, name)).map(String::as_str)
    }
}
