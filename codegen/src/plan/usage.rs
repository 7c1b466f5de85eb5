//! Which way each struct travels.
//!
//! In: the planned operations and events. Out: marks on the structs. What is
//! only sent is never deserialised, and what is only received has no constructor. The
//! resources of callbacks do both, so that users' tests can make one of a typed
//! value; so does a struct that nothing reaches. What a struct does, all inside of it
//! does too.

use std::collections::{BTreeMap, BTreeSet};

use super::{Flavour, Product, RequestPart, Shape, Type, TypeItem, TypeName};

pub(super) fn mark(items: &mut BTreeMap<TypeName, TypeItem>, products: &[Product]) {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for product in products {
        for operation in &product.operations {
            // An object in the query is sent as JSON too.
            let parts = [RequestPart::Body, RequestPart::Query];
            sent.extend(operation.fields.iter().filter(|field| parts.contains(&field.part)).map(|field| &field.ty));
            received.extend(&operation.response);
        }
        // Users' own tests make callbacks of typed values, so a resource goes both ways.
        sent.extend(product.events.iter().map(|event| &event.resource));
        received.extend(product.events.iter().map(|event| &event.resource));
    }
    let mut sent = reach(items, &sent);
    let mut received = reach(items, &received);
    let known = |name: &TypeName| sent.contains(name) || received.contains(name);
    let unreached: Vec<_> = items.keys().filter(|name| !known(name)).cloned().collect();
    let unreached: Vec<_> = unreached.into_iter().map(|name| Type::Named(name, Flavour::Struct)).collect();
    let both_ways = reach(items, &unreached.iter().collect::<Vec<_>>());
    sent.extend(both_ways.iter().cloned());
    received.extend(both_ways);
    for (name, item) in items {
        if let Shape::Struct { sent: is_sent, received: is_received, .. } = &mut item.shape {
            *is_sent = sent.contains(name);
            *is_received = received.contains(name);
        }
    }
}

fn reach(items: &BTreeMap<TypeName, TypeItem>, from: &[&Type]) -> BTreeSet<TypeName> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Type> = from.to_vec();
    while let Some(ty) = open.pop() {
        if let Type::Named(name, _) = ty.single()
            && reached.insert(name.clone())
            && let Some(Shape::Struct { fields, .. }) = items.get(name).map(|item| &item.shape)
        {
            open.extend(fields.iter().map(|field| &field.ty));
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::{
        api::Api,
        house::House,
        plan::{Plan, plan},
    };

    /// The real documents.
    fn real() -> Api {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        let files = fs::read_dir(&folder).expect("spec/ is there").filter_map(Result::ok).map(|entry| entry.path());
        let documents = files.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
        let text = |path: std::path::PathBuf| {
            let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("a document can be read"))
        };
        crate::describe(&documents.map(text).collect()).expect("the documents are right")
    }

    /// What does something only a struct around it does not.
    fn gaps(plan: &Plan) -> Vec<String> {
        let types: BTreeMap<TypeName, &TypeItem> = plan
            .products
            .iter()
            .flat_map(|product| {
                let name = |ident: &String| TypeName { product: product.name.clone(), ident: ident.clone() };
                product.types.iter().map(move |item| (name(&item.name.ident), item))
            })
            .collect();
        let marks = |item: &TypeItem| match item.shape {
            Shape::Struct { sent, received, .. } => (sent, received),
            _ => (true, true),
        };
        let mut gaps = Vec::new();
        for (name, item) in &types {
            let Shape::Struct { fields, .. } = &item.shape else { continue };
            for field in fields {
                let Type::Named(below, _) = field.ty.single() else { continue };
                let ((sent, received), (sends, receives)) = (marks(item), marks(types[below]));
                if sent && !sends || received && !receives {
                    gaps.push(format!("{} holds {}", name.ident, below.ident));
                }
            }
        }
        gaps
    }

    #[test]
    fn real_documents_without_any_one_operation_or_callback_have_no_gap() {
        let (api, house) = (real(), House::wechat_pay());
        assert_eq!(gaps(&plan(&api, &house).expect("it is planned")), [] as [String; 0]);
        for (name, product) in &api.products {
            for at in 0..product.operations.len() + product.events.len() {
                let mut fewer = api.clone();
                // No product refers to another, so the rest only takes time.
                fewer.products.retain(|other, _| other == name || other == crate::names::SHARED);
                let Some(product) = fewer.products.get_mut(name) else { continue };
                match at.checked_sub(product.operations.len()) {
                    None => drop(product.operations.remove(at)),
                    Some(at) => drop(product.events.remove(at)),
                }
                assert_eq!(
                    gaps(&plan(&fewer, &house).expect("it is planned")),
                    [] as [String; 0],
                    "{name} without its {at}th"
                );
            }
        }
    }
}
