//! Whether what a mixed order of medical insurance (医保支付) says goes together.
//!
//! In: a request for one. Out: verdicts about its sums, its type, its payer and its relative, `None` where it does not
//! say enough.

use serde_json::Value;

/// What the insurance pays.
const INSURANCE: [&str; 3] = ["/med_ins_gov_fee", "/med_ins_self_fee", "/med_ins_other_fee"];

/// Whether the total is the sum of what the insurance pays, what is paid in cash, and what is taken off.
pub(crate) fn total_fits(order: &Value) -> Option<bool> {
    let total = fee(order, "/total_fee")?;
    let insurance: i128 = INSURANCE.iter().filter_map(|pointer| fee(order, pointer)).sum();
    let cash = fee(order, "/wechat_pay_cash_fee").unwrap_or_default();
    Some(total == insurance + cash + details(order, "/cash_reduce_detail", "/cash_reduce_fee"))
}

/// Whether what is paid in cash is what the settlement leaves, with what is added and without what is taken off.
pub(crate) fn cash_fits(order: &Value) -> Option<bool> {
    let left = fee(order, "/med_ins_cash_fee")?;
    let cash = fee(order, "/wechat_pay_cash_fee").unwrap_or_default();
    let added = details(order, "/cash_add_detail", "/cash_add_fee");
    Some(cash == left + added - details(order, "/cash_reduce_detail", "/cash_reduce_fee"))
}

/// Whether it has the parts that its type names, and no other.
pub(crate) fn type_fits(order: &Value) -> Option<bool> {
    let has = |pointer| !text(order, pointer).is_empty();
    let costs = |pointer| fee(order, pointer).is_some_and(|fee| fee > 0);
    let names_insurance = has("/pay_order_id") || has("/pay_auth_no");
    let no_insurance = !names_insurance && !INSURANCE.iter().any(|pointer| costs(pointer));
    let no_cash = !has("/prepay_id") && !costs("/wechat_pay_cash_fee");
    match text(order, "/mix_pay_type") {
        "CASH_ONLY" => Some(has("/prepay_id") && no_insurance),
        "INSURANCE_ONLY" => Some(names_insurance && no_cash),
        "CASH_AND_INSURANCE" => Some(has("/prepay_id") && names_insurance),
        _ => None,
    }
}

/// Who pays: each openid with the AppID under which it is the user's, without which it names nobody. Empty where an openid
/// has none, or where nobody is named.
pub(crate) fn payers(order: &Value) -> Vec<[String; 2]> {
    let pairs =
        [["/appid", "/openid"], ["/sub_appid", "/sub_openid"]].map(|pair| pair.map(|one| text(order, one).to_owned()));
    if pairs.iter().any(|[appid, openid]| appid.is_empty() && !openid.is_empty()) {
        return Vec::new();
    }
    pairs.into_iter().filter(|[_, openid]| !openid.is_empty()).collect()
}

/// Whether two lists of payers speak of the same user: none that is in both under one AppID has two openids, and no openid
/// two AppIDs.
pub(crate) fn are_same(payers: &[[String; 2]], others: &[[String; 2]]) -> bool {
    let differs = |[appid, openid]: &[String; 2], other: &[String; 2]| (*appid == other[0]) != (*openid == other[1]);
    !payers.iter().any(|payer| others.iter().any(|other| differs(payer, other)))
}

/// Whether a relative is named exactly where one is paid for; `None` where there is nothing of one.
pub(crate) fn relative_fits(order: &Value) -> Option<bool> {
    let pays_for = order.get("pay_for_relatives").and_then(Value::as_bool).unwrap_or_default();
    let is_named = order.get("relative").is_some_and(Value::is_object);
    (pays_for || is_named).then_some(pays_for && is_named)
}

/// Whether a callback names the amounts of its order, as far as both name them.
pub(crate) fn amounts_fit(told: &Value, order: &Value) -> bool {
    let more = ["/total_fee", "/wechat_pay_cash_fee", "/med_ins_cash_fee"];
    let mut named =
        more.iter().chain(&INSURANCE).filter_map(|pointer| Some((fee(told, pointer)?, fee(order, pointer)?)));
    named.all(|(told, ordered)| told == ordered)
}

/// A text; empty where there is none.
fn text<'a>(order: &'a Value, pointer: &str) -> &'a str {
    order.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn fee(order: &Value, pointer: &str) -> Option<i128> {
    order.pointer(pointer)?.as_i64().map(i128::from)
}

fn details(order: &Value, list: &str, pointer: &str) -> i128 {
    let items = order.pointer(list).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|item| fee(item, pointer)).sum()
}
