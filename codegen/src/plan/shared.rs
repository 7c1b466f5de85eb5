//! What a product exports of shared.yaml: the types that it uses.
//!
//! In: planned products and items. Out: their names, so that a type which moves to shared.yaml stays
//! where it was for users. A product that uses a shared type has no other type of that name.

use std::collections::BTreeSet;

use super::{Product, Shape, Type, TypeName, planner::Planner};
use crate::names::SHARED;

impl Planner<'_> {
    /// The names, with those of the structs that name what these types require.
    pub(super) fn shared(&mut self, product: &Product) -> Vec<String> {
        if product.name == SHARED {
            return Vec::new();
        }
        let mut exported = BTreeSet::new();
        for name in self.used(product) {
            let own = TypeName { product: product.name.clone(), ident: name.ident.clone() };
            let places = (self.origins.get(&own).cloned(), self.origins.get(&name).cloned());
            if let (Some(own), Some(shared)) = places {
                let message = format!(
                    "`{}` is a type of this product and one of {}:{}, which it uses too",
                    name.ident, shared.file, shared.line
                );
                self.report(&own, message, "Name the newer of them by `x-rust-name`.");
            }
            if let Some(Shape::Struct { required, .. }) = self.items.get(&name).map(|item| &item.shape) {
                exported.extend(required.clone());
            }
            exported.insert(name.ident);
        }
        exported.into_iter().collect()
    }

    /// The shared types that the product's operations, types and callbacks name.
    fn used(&self, product: &Product) -> BTreeSet<TypeName> {
        let operations = product.operations.iter();
        let mut open: Vec<&Type> =
            operations.flat_map(|it| it.fields.iter().map(|field| &field.ty).chain(&it.response)).collect();
        open.extend(product.events.iter().map(|event| &event.resource));
        for (_, item) in self.items.iter().filter(|(name, _)| name.product == product.name) {
            if let Shape::Struct { fields, .. } = &item.shape {
                open.extend(fields.iter().map(|field| &field.ty));
            }
        }
        let shared = open.into_iter().filter_map(|ty| match ty.single() {
            Type::Named(name, _) if name.product == SHARED => Some(name.clone()),
            _ => None,
        });
        shared.collect()
    }
}
