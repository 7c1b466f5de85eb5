//! The `Api` in, the `Plan` out.
//!
//! In: products, operations, types, events and rows in the words of HTTP. Out: the
//! same in the words of Rust. It holds that every operation, type, event and kind of rows of
//! the `Api` is in the plan, and that no two things of one module share a name.

mod asked;
mod docs;
mod errors;
mod hides;
mod model;
mod operations;
mod paths;
mod planner;
mod private;
mod product_names;
mod required;
mod rows;
mod scope;
mod shared;
mod tests;
mod types;
mod usage;
mod values;

pub(crate) use model::*;
pub use product_names::reserved;
pub(crate) use scope::{Called, Case, Name, Scope, identifier};

use crate::{
    Diagnostics,
    api::{self, Api, SchemaId},
    house::House,
};
use planner::{Planner, RESERVED};

/// Plans all of the output.
pub(crate) fn plan(api: &Api, house: &House) -> Result<Plan, Diagnostics> {
    planned(api, house, true)
}

/// Plans all but the tests, for which no example is needed.
pub(crate) fn plan_without_tests(api: &Api, house: &House) -> Result<Plan, Diagnostics> {
    planned(api, house, false)
}

fn planned(api: &Api, house: &House, tested: bool) -> Result<Plan, Diagnostics> {
    let mut planner = Planner::new(api, house);
    planner.product_names();
    planner.name_everything();
    let errors = planner.plan_errors();
    planner.named_items();
    let mut products = Vec::new();
    for product in api.products.values() {
        products.push(planner.product(product));
    }
    usage::mark(&mut planner.items, &products);
    planner.required(&mut products);
    for product in &mut products {
        product.shared = planner.shared(product);
    }
    let roots = paths::roots(&mut planner, &products);
    for product in products.iter_mut().filter(|_| tested) {
        product.tests = planner.tests(&api.products[&product.name], product);
    }
    for product in &mut products {
        let own = planner.items.keys().filter(|name| name.product == product.name).cloned().collect::<Vec<_>>();
        product.types = own.iter().filter_map(|name| planner.items.remove(name)).collect();
    }
    planner.found.into_result(Plan { products, roots, errors })
}

impl<'a> Planner<'a> {
    /// Gives out the names that people wrote, before any that are made up: those must not take one away.
    fn name_everything(&mut self) {
        for product in self.api.products.values() {
            let mut scope = Scope::with(RESERVED);
            for operation in &product.operations {
                let called =
                    Called { wire: &operation.id, renamed: operation.renamed.as_ref(), origin: &operation.origin };
                let name = scope.name(called, Case::Camel, &mut self.found);
                self.operations.insert((product.name.clone(), operation.id.clone()), name);
            }
            for (name, schema) in &product.schemas {
                let id = SchemaId { product: product.name.clone(), name: name.clone() };
                if let Some(flavour) = types::flavour(schema) {
                    let called = Called { wire: name, renamed: schema.renamed.as_ref(), origin: &schema.origin };
                    let name = scope.name(called, Case::Camel, &mut self.found);
                    let type_name = TypeName { product: product.name.clone(), ident: name.ident.clone() };
                    self.named.insert(id.clone(), Type::Named(type_name, flavour));
                    self.names.insert(id, name);
                }
            }
            self.name_rows(product, &mut scope);
            self.scopes.insert(product.name.clone(), scope);
        }
    }

    fn product(&mut self, product: &'a api::Product) -> Product {
        let mut routes = Scope::default();
        let operations =
            product.operations.iter().map(|operation| self.operation(product, operation, &mut routes)).collect();
        let mut variants = Scope::with(&["Unknown"]);
        let events = product.events.iter().map(|event| self.event(product, event, &mut variants)).collect();
        Product {
            name: product.name.clone(),
            library: self.house.library.clone(),
            file: product.file.clone(),
            title: docs::name_of(product),
            docs: docs::product(product),
            operations,
            types: Vec::new(),
            shared: Vec::new(),
            events,
            rows: self.rows(product),
            event_docs: docs::lines(&[format!("The callbacks of {}, decrypted.", docs::name_of(product))]),
            tests: Vec::new(),
        }
    }

    fn event(&mut self, product: &'a api::Product, event: &'a api::Event, variants: &mut Scope) -> Event {
        let key = event.key();
        let called = Called { wire: &key, renamed: event.renamed.as_ref(), origin: &event.origin };
        let name = variants.name(called, Case::Camel, &mut self.found);
        let sentence = format!("The decrypted resource of `{}`.", event.event_type);
        let hint = types::Hint::of(&format!("{}Resource", name.ident), sentence);
        let resource = self.type_of(&product.name, &event.resource, &hint);
        Event {
            name,
            event_type: event.event_type.clone(),
            recognized_by: event.recognized_by.clone(),
            precedence: event.precedence,
            docs: docs::event(event, self.house),
            resource,
            deduplicate_by: event.deduplicate_by.clone(),
        }
    }
}
