//! Why transfers fail (失败原因), as the description has it.
//!
//! In: the description. Out: the values that a query about a transfer can have.
//! They are no list in code, so a description that has another has another here.

use wechatpay_codegen::{
    api::{Kind, Schema},
    description::Description,
};

use crate::error::SandboxError;

/// A field of what an operation responds.
pub(crate) type Field = (&'static str, &'static str);

/// Where transfers that users confirm have theirs: product and operation.
pub(crate) const OF_TRANSFERS: Field = ("mch_transfer", "get_transfer_bill_by_out_no");

/// Where transfers of a batch have theirs.
pub(crate) const OF_BATCHES: Field = ("transfer", "query_detail_by_out_detail_no");

/// The values that `fail_reason` can have there, in the order of the description.
pub(crate) fn of(api: &Description, (product, id): Field) -> Vec<&str> {
    let head = api.heads_of(product).find(|head| head.id == id);
    let operation = head.and_then(|head| api.operation(head));
    let schema = operation.and_then(|operation| operation.response.schema.as_ref());
    let is_it = |wire: &str| wire == "fail_reason";
    let property = schema.and_then(|schema| api.properties(schema).iter().find(|property| is_it(&property.wire)));
    let schema: Option<&Schema> = property.map(|property| api.follow(&property.schema));
    match schema.map(|schema| &schema.kind) {
        Some(Kind::Enum(values)) => values.iter().map(|value| value.wire.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// Refuses a reason that is not one of them, and names those that are.
pub(crate) fn check(api: &Description, field: Field, reason: &str) -> Result<(), SandboxError> {
    let known = of(api, field);
    if known.contains(&reason) {
        return Ok(());
    }
    Err(SandboxError::UnknownFailReason { reason: format!("there are {}", known.join(", ")) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec;

    #[test]
    fn of_both_kinds_of_transfers_are_those_of_the_description_and_explained() {
        let api = spec::load(None).expect("a description");
        for (field, known) in [(OF_TRANSFERS, "PAYEE_ACCOUNT_ABNORMAL"), (OF_BATCHES, "ACCOUNT_FROZEN")] {
            let found = of(&api, field);
            assert!(found.contains(&known) && found.len() > 10, "{found:?}");
            let unexplained = found.iter().find(|reason| !api.errors().fail_reasons.contains_key(**reason));
            assert_eq!(unexplained, None);
        }
    }
}
