//! The bodies of responses and callbacks about an order.
//!
//! In: an order. Out: JSON, with the names that merchants or partners know. It
//! always holds that what only a payment brings is absent before.

use serde_json::{Value, json};

use crate::{
    calendar::rfc3339,
    records::{
        orders::{Order, OrderState},
        prepaid::digits,
    },
};

/// Where a mobile browser pays: the cashier, under the path of the real page.
pub(crate) const H5_PAGE: &str = "/cgi-bin/mmpayweb-bin/checkmweb";

/// Where a QR code leads: the cashier too. Behind it stand the digits of the order. The field has 64 characters, most of
/// which the sandbox's own address may need.
pub(crate) const CASHIER: &str = "/cashier";

/// The address of the cashier for an order.
pub(crate) fn cashier_url(base_url: &str, prepay_id: &str) -> String {
    format!("{base_url}{CASHIER}/{}", digits(prepay_id))
}

/// What the front end needs to have the order paid.
pub(crate) fn way_to_pay(base_url: &str, trade_type: &str, prepay_id: &str) -> Value {
    match trade_type {
        "NATIVE" => json!({"code_url": cashier_url(base_url, prepay_id)}),
        "MWEB" => json!({"h5_url": format!("{base_url}{H5_PAGE}?prepay_id={prepay_id}&package=0")}),
        _ => json!({"prepay_id": prepay_id}),
    }
}

/// Whose order it is, as the order named them.
pub(crate) fn parties(order: &Order) -> Value {
    let mut body = json!({});
    for name in ["appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid"] {
        if let Some(value) = order.request.get(name) {
            body[name] = value.clone();
        }
    }
    body
}

/// The order as it stands at this moment; `refunded` is whether any of it was given back.
pub(crate) fn transaction(order: &Order, refunded: bool, now: i64) -> Value {
    let mut body = parties(order);
    body["out_trade_no"] = json!(order.out_trade_no);
    if let Some(attach) = order.text("/attach") {
        body["attach"] = json!(attach);
    }
    let (state, description) = trade_state(&order.state_at(now), refunded);
    body["trade_state"] = json!(state);
    body["trade_state_desc"] = json!(description);
    let currency = order.text("/amount/currency").unwrap_or("CNY");
    body["amount"] = json!({"total": order.total(), "currency": currency});
    if let Some(transaction_id) = order.transaction_id() {
        body["transaction_id"] = json!(transaction_id);
        body["trade_type"] = json!(order.trade_type);
    }
    if let OrderState::Success { openid, paid_at, .. } = &order.state {
        body["bank_type"] = json!("OTHERS");
        body["success_time"] = json!(rfc3339(*paid_at));
        body["payer"] = payer(order, openid);
        body["amount"]["payer_total"] = json!(order.total());
        body["amount"]["payer_currency"] = json!("CNY");
    }
    body
}

/// Where an order stands, on the wire and for people.
pub(crate) fn trade_state(state: &OrderState, refunded: bool) -> (&'static str, &'static str) {
    match state {
        OrderState::Success { .. } if refunded => ("REFUND", "订单发生过退款，退款详情请查询退款单"),
        OrderState::Success { .. } => ("SUCCESS", "支付成功"),
        OrderState::Notpay => ("NOTPAY", "订单未支付"),
        OrderState::Userpaying => ("USERPAYING", "用户支付中，需要输入密码"),
        OrderState::Payerror => ("PAYERROR", "支付失败，请重新下单支付"),
        OrderState::Closed => ("CLOSED", "订单已关闭"),
        OrderState::Revoked { .. } => ("REVOKED", "订单已撤销"),
    }
}

/// Who paid: under the partner's AppID, and under the merchant's where the order named them so.
fn payer(order: &Order, openid: &str) -> Value {
    if order.text("/sub_mchid").is_none() {
        return json!({"openid": openid});
    }
    let mut payer = json!({"sp_openid": openid});
    if let Some(sub_openid) = order.text("/payer/sub_openid") {
        payer["sub_openid"] = json!(sub_openid);
    }
    payer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::described::assert_fits;

    fn paid(request: Value) -> Order {
        let transaction_id = "4200000001202005200000000001".to_owned();
        let state = OrderState::Success { transaction_id, openid: "o".to_owned(), paid_at: 0 };
        Order { state, ..Order::new("ORDER-0001", "JSAPI", request, 0) }
    }

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        let own = json!({"appid": "wx1", "mchid": "1230000109", "attach": "x", "amount": {"total": 1}});
        assert_fits("TRANSACTION.SUCCESS", &transaction(&paid(own), false, 0));
        let partners = json!({
            "sp_appid": "wx1", "sp_mchid": "1230000109", "sub_appid": "wx2", "sub_mchid": "1900000109",
            "amount": {"total": 1}, "payer": {"sub_openid": "o2"},
        });
        assert_fits("TRANSACTION.SUCCESS#partner", &transaction(&paid(partners), false, 0));
    }
}
