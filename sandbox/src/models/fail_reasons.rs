//! Why transfers and subsidies fail (失败原因), as the description has it.
//!
//! In: the description. Out: the values that a query about one of them can have.
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

/// Where subsidies for merchant coupons have theirs, and their returns.
pub(crate) const OF_SUBSIDIES: Field = ("busifavor", "query_pay_receipt");
pub(crate) const OF_SUBSIDY_RETURNS: Field = ("busifavor", "query_return_receipt");

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
    fn of_each_field_are_those_of_the_description_and_explained() {
        let api = spec::load(None).expect("a description");
        for (field, known, least) in [
            (OF_TRANSFERS, "PAYEE_ACCOUNT_ABNORMAL", 11),
            (OF_BATCHES, "ACCOUNT_FROZEN", 11),
            (OF_SUBSIDIES, "PAY_RECEIPT_OTHER", 6),
            (OF_SUBSIDY_RETURNS, "RETURN_RECEIPT_OTHER", 3),
        ] {
            let found = of(&api, field);
            assert!(found.contains(&known) && found.len() >= least, "{found:?}");
            let unexplained = found.iter().find(|reason| !api.errors().fail_reasons.contains_key(**reason));
            assert_eq!(unexplained, None);
        }
    }
}
