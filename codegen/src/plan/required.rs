//! What is made by name.
//!
//! In: the planned operations and structs. Out: for each whose constructor could be filled in the
//! wrong order, the name of a struct that holds what it requires. It holds that no constructor takes
//! more than three values by position, nor two that are alike, but for those that stand in the path:
//! they are asked for first, and by one segment each in the fluent calls. Two identifiers are not
//! alike: a value of the one is not taken for the other, though a plain text is taken for either.

use super::{Called, Case, Field, Flavour, Product, RequestPart, Shape, Type, TypeName, planner::Planner};
use crate::api::Origin;

/// How many required values are told by their order alone.
const BY_POSITION: usize = 3;

impl Field {
    /// Whether a constructor that takes a struct of what it requires finds this field in it.
    pub(crate) fn is_named(&self) -> bool {
        !self.optional && self.part != RequestPart::Path
    }
}

/// Whether these fields are handed over by name.
fn by_name(fields: &[Field]) -> bool {
    let required: Vec<_> = fields.iter().filter(|field| !field.optional).collect();
    let alike = |(at, field): (usize, &&Field)| {
        required[..at].iter().any(|other| are_alike(&other.ty, &field.ty) && (other.is_named() || field.is_named()))
    };
    required.iter().any(|field| field.is_named())
        && (required.len() > BY_POSITION || required.iter().enumerate().any(alike))
}

/// Whether arguments of these types take each other's values.
fn are_alike(one: &Type, other: &Type) -> bool {
    let number = |ty: &Type| matches!(ty, Type::Integer | Type::Named(_, Flavour::Integer));
    let text = |ty: &Type| matches!(ty, Type::Text | Type::Encrypted);
    one == other || number(one) && number(other) || text(one) && text(other)
}

impl Planner<'_> {
    /// Names the structs. All other names are given out by now: one of them is never taken away.
    pub(super) fn required(&mut self, products: &mut [Product]) {
        let named: Vec<TypeName> = self
            .items
            .iter()
            .filter(|(_, item)| match &item.shape {
                Shape::Struct { fields, sent, .. } => *sent && by_name(fields),
                _ => false,
            })
            .map(|(name, _)| name.clone())
            .collect();
        for name in named {
            let Some(origin) = self.origins.get(&name).cloned() else { continue };
            let ident = self.required_name(&name.product, &name.ident, &origin);
            if let Some(Shape::Struct { required, .. }) = self.items.get_mut(&name).map(|item| &mut item.shape) {
                *required = Some(ident);
            }
        }
        for product in products {
            let sources = self.sources(&product.name);
            for operation in product.operations.iter_mut().filter(|operation| by_name(&operation.fields)) {
                if let Some(source) = sources.get(operation.name.wire.as_str()) {
                    let ident = self.required_name(&product.name, &operation.name.ident, &source.origin);
                    operation.required = Some(ident);
                }
            }
        }
    }

    fn required_name(&mut self, product: &str, owner: &str, origin: &Origin) -> String {
        let (wire, ident) = (format!("{owner}::new"), format!("{owner}Required"));
        let scope = self.scopes.entry(product.to_owned()).or_default();
        scope.name(Called { wire: &wire, renamed: Some(&ident), origin }, Case::Camel, &mut self.found).ident
    }
}
