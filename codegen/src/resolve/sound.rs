//! What is sound of an `Api`.
//!
//! In: an `Api`, and the places at which something is wrong. Out: the `Api` without the types, operations and events
//! that have such a place in them or rest on one that has. So a later check never speaks of what an earlier one has
//! found.

use std::collections::{HashMap, HashSet};

use crate::{
    api::{Api, Kind, Operation, Schema, SchemaId},
    broken::Broken,
};

/// Takes out whatever is not sound.
pub(crate) fn keep_sound(api: &mut Api, broken: &Broken) {
    // A name that leads nowhere is a place at which something is wrong as well.
    if broken.is_empty() {
        return;
    }
    let unsound = unsound_types(api, broken);
    let rests = |schema: &Schema| names(schema).into_iter().any(|id| unsound.contains(id));
    for (name, product) in &mut api.products {
        product.operations.retain(|operation| !broken.touches(&operation.origin) && !schemas(operation).any(&rests));
        product.events.retain(|event| !broken.touches(&event.origin) && !rests(&event.resource));
        product
            .schemas
            .retain(|schema, _| !unsound.contains(&SchemaId { product: name.clone(), name: schema.clone() }));
    }
}

/// The schemas of an operation, as they stand in it.
fn schemas(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.property.schema);
    parameters.chain(operation.body.iter().map(|body| &body.schema)).chain(&operation.response.schema)
}

/// The types that something is wrong with, that are not there, or that refer to one of these.
fn unsound_types(api: &Api, broken: &Broken) -> HashSet<SchemaId> {
    let mut unsound = HashSet::new();
    let mut open = Vec::new();
    let mut users: HashMap<&SchemaId, Vec<SchemaId>> = HashMap::new();
    for (product, name, schema) in api
        .products
        .values()
        .flat_map(|product| product.schemas.iter().map(move |(name, schema)| (product, name, schema)))
    {
        let id = SchemaId { product: product.name.clone(), name: name.clone() };
        if broken.touches(&schema.origin) {
            open.push(id.clone());
        }
        for used in names(schema) {
            if api.schema(used).is_none() {
                open.push(used.clone());
            }
            users.entry(used).or_default().push(id.clone());
        }
    }
    // Operations and events may name types that are not there as well.
    let written = api.operations().flat_map(|(_, operation)| schemas(operation));
    let written = written.chain(api.products.values().flat_map(|product| &product.events).map(|event| &event.resource));
    for used in written.flat_map(names).filter(|id| api.schema(id).is_none()) {
        open.push(used.clone());
    }
    while let Some(id) = open.pop() {
        if !unsound.contains(&id) {
            open.extend(users.get(&id).into_iter().flatten().cloned());
            unsound.insert(id);
        }
    }
    unsound
}

/// The names that stand in a schema, as it is written.
pub(super) fn names(schema: &Schema) -> Vec<&SchemaId> {
    let mut names = Vec::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        match &schema.kind {
            Kind::Named(id) => names.push(id),
            Kind::Object(properties) => open.extend(properties.iter().map(|property| &property.schema)),
            Kind::Array(below) | Kind::Map(below) => open.push(below),
            _ => {}
        }
    }
    names
}
