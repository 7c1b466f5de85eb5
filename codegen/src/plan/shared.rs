//! What a product exports of shared.yaml: the types that it uses, and those that they hold.
//!
//! In: planned products and items. Out: their names, so that a type which moves to shared.yaml stays
//! where it was for users, alone or together with what it holds. A product that uses a shared type has
//! no other type of that name.

use std::collections::BTreeSet;

use super::{Product, Shape, Type, TypeItem, TypeName, planner::Planner};
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

    /// The shared types that the product's operations, types and callbacks name, and those that these name in turn.
    fn used(&self, product: &Product) -> BTreeSet<TypeName> {
        let operations = product.operations.iter();
        let mut open: Vec<&Type> =
            operations.flat_map(|it| it.fields.iter().map(|field| &field.ty).chain(&it.response)).collect();
        open.extend(product.events.iter().map(|event| &event.resource));
        let own = self.items.iter().filter(|(name, _)| name.product == product.name);
        open.extend(own.flat_map(|(_, item)| held(item)));
        let mut used = BTreeSet::new();
        while let Some(ty) = open.pop() {
            let Type::Named(name, _) = ty.single() else { continue };
            if name.product == SHARED && used.insert(name.clone()) {
                open.extend(self.items.get(name).into_iter().flat_map(held));
            }
        }
        used
    }
}

/// The types of what a struct holds.
fn held(item: &TypeItem) -> impl Iterator<Item = &Type> {
    let fields = match &item.shape {
        Shape::Struct { fields, .. } => fields.as_slice(),
        _ => &[],
    };
    fields.iter().map(|field| &field.ty)
}
