//! Which way each struct travels.
//!
//! In: the planned operations and events. Out: marks on the structs. What is
//! only sent is never deserialised, what is only received never serialised. The
//! resources of callbacks do both, so that users' tests can make one of a typed
//! value; so does a struct that nothing reaches.

use std::collections::{BTreeMap, BTreeSet};

use super::{Product, RequestPart, Shape, Type, TypeItem, TypeName};

pub(super) fn mark(items: &mut BTreeMap<TypeName, TypeItem>, products: &[Product]) {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for product in products {
        for operation in &product.operations {
            sent.extend(operation.fields.iter().filter(|field| field.part == RequestPart::Body).map(|field| &field.ty));
            received.extend(&operation.response);
        }
        // Users' own tests make callbacks of typed values, so a resource goes both ways.
        sent.extend(product.events.iter().map(|event| &event.resource));
        received.extend(product.events.iter().map(|event| &event.resource));
    }
    let sent = reach(items, &sent);
    let received = reach(items, &received);
    for (name, item) in items {
        if let Shape::Struct { sent: is_sent, received: is_received, .. } = &mut item.shape {
            let unreached = !sent.contains(name) && !received.contains(name);
            *is_sent = unreached || sent.contains(name);
            *is_received = unreached || received.contains(name);
        }
    }
}

fn reach(items: &BTreeMap<TypeName, TypeItem>, from: &[&Type]) -> BTreeSet<TypeName> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Type> = from.to_vec();
    while let Some(ty) = open.pop() {
        match ty {
            Type::List(below) | Type::OneOrMany(below) | Type::Map(below) => open.push(below),
            Type::Named(name, _) if reached.insert(name.clone()) => {
                if let Some(Shape::Struct { fields, .. }) = items.get(name).map(|item| &item.shape) {
                    open.extend(fields.iter().map(|field| &field.ty));
                }
            }
            _ => {}
        }
    }
    reached
}
