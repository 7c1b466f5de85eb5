//! What a service costs (支付分订单费用).
//!
//! In: the fees, discounts and times that a merchant named. Out: the total, or why they do not fit. It always holds that
//! a total is the sum of the fees less that of the discounts, and not above the risk fund.

use serde_json::Value;

use crate::{models::outcome::refused, records::service_orders::refused as because, refusal::Refusal};

/// The total of a bill in 分; `risk` is what it may be at most.
pub(super) fn total(bill: &Value, risk: Option<i64>) -> Result<i64, Refusal> {
    let due = sum(bill, "post_payments")? - sum(bill, "post_discounts")?;
    let named = bill.get("total_amount").and_then(Value::as_i64).map_or(due, i128::from);
    let total = i64::try_from(due).ok().filter(|total| *total >= 0 && i128::from(*total) == named);
    let total = total.ok_or_else(|| refused("PARAM_ERROR", because::WRONG_TOTAL))?;
    if risk.is_some_and(|risk| total > risk) {
        return Err(refused("PARAM_ERROR", "总金额不能大于订单风险金额"));
    }
    Ok(total)
}

/// The sum of a list, each entry of which has to have an amount by now.
fn sum(bill: &Value, list: &str) -> Result<i128, Refusal> {
    let entries = bill.get(list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let amounts = entries.iter().map(|entry| entry.get("amount").and_then(Value::as_i64).map(i128::from));
    let sum: Option<i128> = amounts.sum();
    sum.ok_or_else(|| refused("PARAM_ERROR", "完结订单时，付费项目和商户优惠的金额必填"))
}

/// Refuses a service that ends before it begins. What is a day or a word is not compared.
pub(super) fn check_times(times: &Value) -> Result<(), Refusal> {
    let time = |name: &str| times.get(name).and_then(Value::as_str).filter(|text| text.len() == 14);
    match (time("start_time"), time("end_time")) {
        (Some(start), Some(end)) if end < start => Err(refused("PARAM_ERROR", "服务结束时间不能早于服务开始时间")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn code(bill: &Value, risk: Option<i64>) -> Result<i64, String> {
        total(bill, risk).map_err(|refusal| refusal.code().to_owned())
    }

    #[test]
    fn total_is_the_fees_less_the_discounts_and_not_above_the_risk_fund() {
        let bill = |total: i64| {
            let fees = json!([{"name": "x", "amount": 300}, {"name": "y", "amount": 100, "count": 4}]);
            json!({"post_payments": fees, "post_discounts": [{"amount": 50}], "total_amount": total})
        };
        let refused = Err("PARAM_ERROR".to_owned());
        assert_eq!(code(&bill(350), Some(350)), Ok(350));
        assert_eq!([code(&bill(351), None), code(&bill(350), Some(349))], [refused.clone(), refused]);
    }

    #[test]
    fn total_of_discounts_above_the_fees_or_of_a_fee_without_an_amount_is_refused() {
        let more = json!({"post_payments": [{"amount": 1}], "post_discounts": [{"amount": 2}], "total_amount": -1});
        assert!(code(&more, None).is_err());
        assert!(code(&json!({"post_payments": [{"name": "x"}], "total_amount": 0}), None).is_err());
        let most = json!({"post_payments": [{"amount": i64::MAX}, {"amount": 1}], "total_amount": 0});
        assert!(code(&most, None).is_err());
    }

    #[test]
    fn check_times_a_service_does_not_end_before_it_begins() {
        let times = |start: &str, end: &str| check_times(&json!({"start_time": start, "end_time": end})).is_ok();
        assert!(times("20200520120000", "20200520120000") && times("OnAccept", "20200520120000"));
        assert!(!times("20200520120001", "20200520120000"));
    }
}
