//! The stores in which coupons of a batch or a bundle can be used (可用门店).
//!
//! In: a checked input. Out: the response's body, or a refusal. It always holds that only a batch for some stores
//! (`SPECIFIC`) has any.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{By, bundle_of, page, stock_of, stocks::under_way};
use crate::{
    checks::input::Input,
    models::{
        context::Context,
        outcome::{Outcome, refused},
    },
    records::product_coupons::ProductStock,
    refusal::Refusal,
    state::Records,
};

pub(in crate::models) fn associate(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    change(context, input, |records| single(records, by, input), BTreeSet::insert)
}

pub(in crate::models) fn disassociate(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    change(context, input, |records| single(records, by, input), |stores, store| stores.remove(&store))
}

pub(in crate::models) fn associate_bundle(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    change(context, input, |records| bundle_of(records, by, input), BTreeSet::insert)
}

pub(in crate::models) fn disassociate_bundle(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    change(context, input, |records| bundle_of(records, by, input), |stores, store| stores.remove(&store))
}

/// The batch that a call names, if it is of no bundle.
fn single<'a>(records: &'a Records, by: By, input: &Input) -> Result<Vec<&'a ProductStock>, Refusal> {
    let stock = stock_of(records, by, input)?;
    match stock.bundle {
        Some(_) => Err(refused("INVALID_REQUEST", "批次组的批次请按批次组关联门店")),
        None => Ok(vec![stock]),
    }
}

/// Adds or removes stores of batches. Stores are taken as they are named, so none fails; one that is there already, or not,
/// is none the worse.
fn change(
    context: &Context<'_>,
    input: &Input,
    named: impl for<'r> FnOnce(&'r Records) -> Result<Vec<&'r ProductStock>, Refusal>,
    act: impl Fn(&mut BTreeSet<String>, String) -> bool,
) -> Outcome {
    let list = input.value("store_list").and_then(Value::as_array);
    let ids = list.into_iter().flatten().filter_map(|store| store.get("store_id")?.as_str());
    let stores: BTreeSet<&str> = ids.collect();
    let changed = context.state.change(|records, changes| {
        let stocks = named(records)?;
        for stock in &stocks {
            under_way(stock, context.now)?;
            if stock.text("/store_scope") != Some("SPECIFIC") {
                let refusal = refused("INVALID_REQUEST", "仅可用门店范围为SPECIFIC的批次可以关联门店");
                return Err(refusal.with_internal(268_578_813));
            }
        }
        for stock in stocks {
            let mut stock = stock.clone();
            for store in &stores {
                act(&mut stock.stores, (*store).to_owned());
            }
            changes.put(stock);
        }
        Ok(())
    });
    changed.map_err(Refusal::from)??;
    let told = stores.iter().map(|id| json!({"store_id": id})).collect::<Vec<_>>();
    Ok(Some(json!({"total_count": told.len(), "success_store_list": told, "failed_store_list": []})))
}

pub(in crate::models) fn list(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    context.state.read(|records| {
        let stock = stock_of(records, by, input)?;
        page(input, "store_list", stock.stores.iter().collect(), |id: &String| json!({"store_id": id}))
    })
}
