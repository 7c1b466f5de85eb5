//! Money that a merchant got of another one's order, or gave back.
//!
//! In: the order and what moved. Out: the resource of the callback that tells
//! the merchant who got or gave it.

use serde_json::{Value, json};

use crate::{calendar::rfc3339, records::orders::Order};

/// What tells that somebody got money, and that somebody gave it back.
pub(super) const SHARED: &str = "PROFITSHARING.SUCCESS";
pub(super) const RETURNED: &str = "PROFITSHARING.RETURN";

/// A part of an order that a merchant got or gave back.
pub(super) struct Moved<'a> {
    /// The numbers of the sharing or the return: WeChat Pay's and the caller's.
    pub(super) numbers: [&'a str; 2],
    pub(super) account: &'a str,
    pub(super) amount: i64,
    pub(super) description: &'a str,
    pub(super) at: i64,
}

/// The resource of callbacks about it; `mchid` is who shared it out.
pub(super) fn resource(mchid: &str, order: &Order, moved: &Moved<'_>) -> Value {
    let mut body = json!({
        "transaction_id": order.transaction_id(),
        "order_id": moved.numbers[0],
        "out_order_no": moved.numbers[1],
        "receiver": {
            "type": "MERCHANT_ID",
            "account": moved.account,
            "amount": moved.amount,
            "description": moved.description,
        },
        "success_time": rfc3339(moved.at),
    });
    match order.text("/sub_mchid") {
        Some(sub_mchid) => (body["sp_mchid"], body["sub_mchid"]) = (json!(mchid), json!(sub_mchid)),
        None => body["mchid"] = json!(mchid),
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{models::described::assert_fits, records::orders::OrderState};

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        let moved =
            Moved { numbers: ["300", "P1"], account: "1900000110", amount: 1, description: "分给商户A", at: 0 };
        for request in [json!({}), json!({"sub_mchid": "1900000109"})] {
            let state = OrderState::Success { transaction_id: "420".to_owned(), openid: "o".to_owned(), paid_at: 0 };
            let order = Order { state, ..Order::new("ORDER-0001", "JSAPI", request, 0) };
            for event in [SHARED, RETURNED] {
                assert_fits(event, &resource("1230000109", &order, &moved));
            }
        }
    }
}
