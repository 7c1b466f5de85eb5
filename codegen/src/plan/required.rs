//! What is made by name.
//!
//! In: the planned operations and structs. Out: for each whose constructor could be filled in the
//! wrong order, the name of a struct that holds what it requires. It holds that no constructor takes
//! more than three values by position, nor two of one type, but for those that stand in the path:
//! they are asked for first, and by one segment each in the fluent calls.

use super::{Called, Case, Field, Product, RequestPart, Shape, TypeName, planner::Planner};
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
        required[..at].iter().any(|other| other.ty == field.ty && (other.is_named() || field.is_named()))
    };
    required.iter().any(|field| field.is_named())
        && (required.len() > BY_POSITION || required.iter().enumerate().any(alike))
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
            let wire = self.items.get(&name).map_or("", |item| &item.name.wire);
            let schema = self.api.products.get(&name.product).and_then(|product| product.schemas.get(wire));
            let origin = schema.map(|schema| schema.origin.clone());
            let ident = self.required_name(&name.product, &name.ident, origin);
            if let Some(Shape::Struct { required, .. }) = self.items.get_mut(&name).map(|item| &mut item.shape) {
                *required = Some(ident);
            }
        }
        for product in products {
            let sources = &self.api.products[&product.name].operations;
            for (source, operation) in sources.iter().zip(&mut product.operations) {
                if by_name(&operation.fields) {
                    let origin = Some(source.origin.clone());
                    operation.required = Some(self.required_name(&product.name, &operation.name.ident, origin));
                }
            }
        }
    }

    fn required_name(&mut self, product: &str, owner: &str, origin: Option<Origin>) -> String {
        let (wire, ident) = (format!("{owner}::new"), format!("{owner}Required"));
        let file = self.api.products.get(product).map(|product| product.file.clone()).unwrap_or_default();
        let origin = origin.unwrap_or(Origin { file, pointer: String::new(), line: 1, column: 1 });
        let scope = self.scopes.entry(product.to_owned()).or_default();
        scope.name(Called { wire: &wire, renamed: Some(&ident), origin: &origin }, Case::Camel, &mut self.found).ident
    }
}
