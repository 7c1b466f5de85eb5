//! The numbers that merchants and WeChat Pay give to what they do, by their names.
//!
//! In: a JSON object, or a call. Out: its numbers, the most particular first. It
//! always holds that a text is one only under a name that is known to be
//! harmless, and in the form that numbers have.

use serde_json::Value;

use crate::checks::routes::{Found, Routes, decode, query_pairs};

/// What is most particular comes first.
pub(crate) const NAMES: [&str; 33] = [
    "out_refund_no",
    "out_return_no",
    "out_order_no",
    "out_detail_no",
    "out_batch_no",
    "out_bill_no",
    "out_request_no",
    "combine_out_trade_no",
    "out_trade_no",
    "refund_id",
    "return_id",
    "order_id",
    "detail_id",
    "batch_id",
    "transfer_bill_no",
    "out_subsidy_no",
    "out_subsidy_return_no",
    "subsidy_receipt_id",
    "subsidy_return_receipt_id",
    "withdraw_id",
    "mix_trade_no",
    "combine_transaction_id",
    "transaction_id",
    "out_contract_code",
    "contract_id",
    "authorization_code",
    "coupon_id",
    "coupon_code",
    "stock_id",
    "business_code",
    "applyment_id",
    "complaint_id",
    "bill_date",
];

/// No number is longer.
const LONGEST: usize = 64;

/// A number by its name.
pub(crate) type Number = (&'static str, String);

/// Whether a text has the form of a number.
pub(crate) fn is_number(value: &str) -> bool {
    let is_of_it = |byte: u8| byte.is_ascii_alphanumeric() || b"_-|*@".contains(&byte);
    !value.is_empty() && value.len() <= LONGEST && value.bytes().all(is_of_it)
}

/// The numbers of a JSON object.
pub(crate) fn of_object(object: &Value) -> Vec<Number> {
    let found = NAMES.iter().filter_map(|name| Some((*name, object.get(*name)?.as_str()?.to_owned())));
    found.filter(|(_, value)| is_number(value)).collect()
}

/// The numbers in the path of a call, in its query and, under other names, in its body.
pub(crate) fn of_call(routes: &Routes, method: &str, target: &str, body: &[u8]) -> Vec<Number> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let captured = match routes.find(method, path) {
        Found::WrongMethod(methods) => routes.find(methods.split(", ").next().unwrap_or_default(), path),
        found => found,
    };
    let mut named: Vec<(String, String)> = match captured {
        Found::Operation(_, captured) => {
            captured.into_iter().filter_map(|(name, value)| Some((name.to_owned(), decode(&value)?))).collect()
        }
        Found::WrongMethod(_) | Found::Nothing => Vec::new(),
    };
    named.extend(query_pairs(query).into_iter().filter_map(Result::ok));
    let number = |name: &&'static str| {
        let (_, value) = named.iter().find(|(known, value)| known == name && is_number(value))?;
        Some((*name, value.clone()))
    };
    let mut numbers: Vec<Number> = NAMES.iter().filter_map(number).collect();
    let sent = of_object(&serde_json::from_slice(body).unwrap_or_default());
    let is_new = |(name, _): &Number| numbers.iter().all(|(known, _)| known != name);
    let sent: Vec<Number> = sent.into_iter().filter(is_new).collect();
    numbers.extend(sent);
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_object_names_alone_that_are_numbers_in_a_form_that_numbers_have() {
        let body = serde_json::json!({
            "out_trade_no": "SHOP-0001", "out_refund_no": "REFUND_0001", "transaction_id": "张三", "refund_id": 1,
            "openid": "oUpF8uMuAJOM2pxb1Q", "complaint_id": "\u{1b}[2J",
        });
        let numbers = [("out_refund_no", "REFUND_0001".to_owned()), ("out_trade_no", "SHOP-0001".to_owned())];
        assert_eq!(of_object(&body), numbers);
    }

    #[test]
    fn names_are_those_that_the_console_looks_for_in_callbacks() {
        let page = include_str!("console/page/numbers.js");
        let list = page.split_once("const NAMES = [").and_then(|(_, rest)| rest.split_once(']')).expect("a list").0;
        let names: Vec<&str> = list.split('\'').skip(1).step_by(2).collect();
        assert_eq!(names, NAMES);
    }
}
