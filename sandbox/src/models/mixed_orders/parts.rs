//! Whether what a mixed order says goes together.
//!
//! In: the body of a request for one. Out: the first refusal, if any. It knows nothing of what is remembered.

use serde_json::Value;

use crate::{
    checks::mixed_parts::{cash_fits, payers, relative_fits, total_fits, type_fits},
    models::outcome::{forbidden, refused},
    refusal::Refusal,
};

pub(super) fn check(order: &Value) -> Result<(), Refusal> {
    if payers(order).is_empty() {
        return Err(refused("PARAM_ERROR", "openid和sub_openid至少填写一个，且须与对应的appid同时填写"));
    }
    let pays_for_relatives = order.get("pay_for_relatives") == Some(&Value::Bool(true));
    // A relative for whom nobody pays is passed over.
    if pays_for_relatives && relative_fits(order) != Some(true) {
        return Err(refused("PARAM_ERROR", "代亲属支付时，亲属身份信息relative必填"));
    }
    if type_fits(order) != Some(true) {
        return Err(refused("PARAM_ERROR", "填写的字段与混合支付类型mix_pay_type不匹配"));
    }
    if total_fits(order) != Some(true) {
        return Err(forbidden("RULE_LIMIT", "总金额与各部分金额之和不一致"));
    }
    if cash_fits(order) == Some(false) {
        return Err(forbidden("RULE_LIMIT", "实际支付现金与医保现金支付金额、现金补充、现金减免不一致"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn order() -> Value {
        json!({
            "mix_pay_type": "CASH_AND_INSURANCE", "appid": "wx1", "openid": "o", "pay_order_id": "ORD", "prepay_id": "wx",
            "total_fee": 202_000, "med_ins_gov_fee": 100_000, "med_ins_self_fee": 45_000, "med_ins_other_fee": 5_000,
            "med_ins_cash_fee": 50_000, "wechat_pay_cash_fee": 42_000, "cash_add_detail": [{"cash_add_fee": 2_000}],
            "cash_reduce_detail": [{"cash_reduce_fee": 10_000}],
        })
    }

    fn code(changed: &[(&str, Value)]) -> Option<String> {
        let mut order = order();
        changed.iter().for_each(|(name, value)| order[*name] = value.clone());
        check(&order).err().map(|refusal| refusal.code().to_owned())
    }

    #[test]
    fn check_parts_that_go_together_are_taken() {
        assert_eq!(code(&[]), None);
        assert_eq!(code(&[("relative", json!({"name": "x"}))]), None, "nobody pays for them");
        let relative = [("pay_for_relatives", json!(true)), ("relative", json!({"name": "x"}))];
        assert_eq!(code(&relative), None);
        assert_eq!(code(&[("med_ins_cash_fee", json!(null))]), None, "what the settlement leaves is not said");
    }

    #[test]
    fn check_sums_that_differ_are_a_rule_and_what_is_missing_a_parameter() {
        for (name, value, expected) in [
            ("total_fee", json!(202_001), "RULE_LIMIT"),
            ("med_ins_self_fee", json!(i64::MAX), "RULE_LIMIT"),
            ("cash_reduce_detail", json!([]), "RULE_LIMIT"),
            ("med_ins_cash_fee", json!(50_001), "RULE_LIMIT"),
            ("openid", json!(null), "PARAM_ERROR"),
            ("sub_openid", json!("p"), "PARAM_ERROR"),
            ("pay_for_relatives", json!(true), "PARAM_ERROR"),
            ("prepay_id", json!(null), "PARAM_ERROR"),
            ("pay_order_id", json!(null), "PARAM_ERROR"),
            ("mix_pay_type", json!("CASH_ONLY"), "PARAM_ERROR"),
            ("mix_pay_type", json!("INSURANCE_ONLY"), "PARAM_ERROR"),
            ("mix_pay_type", json!("UNKNOWN_MIX_PAY_TYPE"), "PARAM_ERROR"),
        ] {
            assert_eq!(code(&[(name, value.clone())]).as_deref(), Some(expected), "{name} {value}");
        }
    }
}
