//! What is said about a refund of an order.
//!
//! In: a refund, and of which product it was asked. Out: bodies of responses, and the resource of callbacks.

use serde_json::{Value, json};

use crate::{
    calendar::rfc3339,
    records::{
        order_refunds::{OrderRefund, RefundOutcome},
        products::Product,
    },
};

fn received_account(refund: &OrderRefund) -> &str {
    refund.another_account.as_deref().unwrap_or("支付用户零钱")
}

/// The body of responses about a refund.
pub(super) fn body(product: Product, refund: &OrderRefund) -> Value {
    let asked = |pointer: &str| refund.request.pointer(pointer).cloned();
    let (total, amount) = (asked("/amount/total"), refund.amount());
    let mut body = json!({
        "refund_id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "transaction_id": refund.transaction_id,
        "out_trade_no": refund.out_trade_no,
        "channel": if refund.another_account.is_some() { "OTHER_BANKCARD" } else { "ORIGINAL" },
        "user_received_account": received_account(refund),
        "create_time": rfc3339(refund.created_at),
        "status": refund.state.wire(),
        "funds_account": asked("/funds_account").unwrap_or_else(|| json!("UNSETTLED")),
        "amount": match product {
            Product::Ordinary => json!({
                "total": total,
                "refund": amount,
                "payer_total": total,
                "payer_refund": amount,
                "settlement_refund": amount,
                "settlement_total": total,
                "discount_refund": 0,
                "currency": asked("/amount/currency"),
            }),
            Product::Platform => json!({
                "refund": amount,
                "payer_refund": amount,
                "discount_refund": 0,
                "advance": if refund.is_advanced() { amount } else { 0 },
                "currency": "CNY",
            }),
        },
    });
    if let Some(from) = asked("/amount/from") {
        body["amount"]["from"] = from;
    }
    if let Some(account) = asked("/refund_account") {
        body["refund_account"] = account;
    }
    if let Some(at) = refund.state.succeeded_at() {
        body["success_time"] = json!(rfc3339(at));
    }
    body
}

/// What a platform is told when a refund is accepted.
pub(super) fn accepted(refund: &OrderRefund) -> Value {
    let mut body = body(Product::Platform, refund);
    let said = ["refund_id", "out_refund_no", "create_time", "amount", "refund_account"];
    if let Some(body) = body.as_object_mut() {
        body.retain(|wire, _| said.contains(&wire.as_str()));
    }
    body
}

/// The resource of callbacks about a refund; `mchid` is who asked for it.
pub(super) fn resource(mchid: &str, refund: &OrderRefund) -> Value {
    let total = refund.request.pointer("/amount/total");
    let mut body = json!({
        "out_trade_no": refund.out_trade_no,
        "transaction_id": refund.transaction_id,
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.refund_id,
        "refund_status": refund.state.wire(),
        "user_received_account": received_account(refund),
        "amount": {
            "total": total,
            "refund": refund.amount(),
            "payer_total": total,
            "payer_refund": refund.amount(),
        },
    });
    match refund.request.get("sub_mchid") {
        Some(sub_mchid) => {
            body["sp_mchid"] = json!(mchid);
            body["sub_mchid"] = sub_mchid.clone();
            if let Some(account) = refund.request.get("refund_account") {
                body["refund_account"] = account.clone();
            }
        }
        None => body["mchid"] = json!(mchid),
    }
    if let Some(at) = refund.state.succeeded_at() {
        body["success_time"] = json!(rfc3339(at));
    }
    body
}

/// The event that tells how a refund came out.
pub(super) fn event_type(outcome: RefundOutcome) -> &'static str {
    match outcome {
        RefundOutcome::Success => "REFUND.SUCCESS",
        RefundOutcome::Closed => "REFUND.CLOSED",
        RefundOutcome::Abnormal => "REFUND.ABNORMAL",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{models::described::assert_fits, records::order_refunds::RefundState};

    fn refund(request: Value, outcome: RefundOutcome) -> OrderRefund {
        OrderRefund {
            out_refund_no: "REFUND-0001".to_owned(),
            refund_id: "5030000001202005200000000001".to_owned(),
            out_trade_no: "ORDER-0001".to_owned(),
            transaction_id: "4200000001202005200000000001".to_owned(),
            request,
            created_at: 0,
            state: RefundState::Settled { outcome, at: 0 },
            another_account: None,
            advance: None,
        }
    }

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        let amount = json!({"refund": 1, "total": 100, "currency": "CNY"});
        for outcome in [RefundOutcome::Success, RefundOutcome::Closed, RefundOutcome::Abnormal] {
            let own = refund(json!({"amount": amount}), outcome);
            assert_fits(event_type(outcome), &resource("1230000109", &own));
            let account = "REFUND_SOURCE_SUB_MERCHANT";
            let partners = json!({"amount": amount, "sub_mchid": "1900000109", "refund_account": account});
            let partners = refund(partners, outcome);
            assert_eq!((body(Product::Ordinary, &partners)["refund_account"]).as_str(), Some(account));
            assert_fits(&format!("{}#partner", event_type(outcome)), &resource("1230000109", &partners));
        }
    }
}
