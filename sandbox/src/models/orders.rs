//! 支付 (payments), answered from state: orders that are made, paid, queried and closed.
//!
//! In: an operation and its checked input, or a customer's payment. Out: the
//! answer's body, a refusal, or nothing for an operation that has no model here.
//! A payment owes its callback to the order's own `notify_url`.

use serde_json::{Value, json};
use wechatpay_codegen::api::Operation;

use super::{
    Outcome, check_notify_url,
    happenings::{Called, NoCallback},
    not_found, refused,
};
use crate::{
    calendar::rfc3339,
    gateway::{Gateway, input::Input, refusal::Refusal},
    state::{
        StoreError,
        orders::{Order, OrderState},
    },
};

const PAID: &str = "TRANSACTION.SUCCESS";

/// Who pays an order that names no payer; the official page uses it in its samples.
const PAYER: &str = "oUpF8uMuAJOM2pxb1Q";

/// Why an order was not paid.
pub(crate) enum NotPaid {
    NoSuchOrder,
    AlreadySettled,
    NotKept(StoreError),
}

/// The answer, if the operation has a model.
pub(crate) fn answer(gateway: &Gateway, operation: &Operation, input: &Input, now: i64) -> Option<Outcome> {
    match (operation.method.as_str(), operation.template.as_str()) {
        ("POST", "/v3/pay/transactions/jsapi") => Some(prepay(gateway, input, "JSAPI", now)),
        ("POST", "/v3/pay/transactions/app") => Some(prepay(gateway, input, "APP", now)),
        ("POST", "/v3/pay/transactions/native") => Some(prepay(gateway, input, "NATIVE", now)),
        ("POST", "/v3/pay/transactions/h5") => Some(prepay(gateway, input, "MWEB", now)),
        ("GET", "/v3/pay/transactions/out-trade-no/{out_trade_no}") => {
            Some(query(gateway, input, gateway.state.order(input.text("out_trade_no"))))
        }
        ("GET", "/v3/pay/transactions/id/{transaction_id}") => {
            Some(query(gateway, input, gateway.state.order_of_transaction(input.text("transaction_id"))))
        }
        ("POST", "/v3/pay/transactions/out-trade-no/{out_trade_no}/close") => Some(close(gateway, input)),
        _ => None,
    }
}

fn prepay(gateway: &Gateway, input: &Input, trade_type: &str, now: i64) -> Outcome {
    own(gateway, input)?;
    check_notify_url(input.text("notify_url"))?;
    let order = Order::new(input.text("out_trade_no"), trade_type, input.body.clone(), now);
    let made = gateway.state.change(|facts, changes| match facts.orders.get(&order.out_trade_no) {
        None => {
            changes.put(order.clone());
            Ok(order)
        }
        Some(known) => match known.state {
            OrderState::Success { .. } => Err(refused("ORDERPAID", "该订单已支付")),
            OrderState::Closed => Err(refused("ORDER_CLOSED", "该订单已关闭")),
            // The same request again is the same order.
            OrderState::Notpay if known.request == order.request && known.trade_type == order.trade_type => {
                Ok(known.clone())
            }
            OrderState::Notpay => Err(refused("INVALID_REQUEST", "请求重入时，参数与首次请求时不一致。请核对后再试")),
        },
    });
    let order = made.map_err(Refusal::from)??;
    gateway.feed.changed("orders");
    let prepay_id = &order.prepay_id;
    Ok(Some(match trade_type {
        "NATIVE" => json!({"code_url": format!("weixin://wxpay/bizpayurl?pr={}", short(prepay_id))}),
        "MWEB" => json!({
            "h5_url": format!("https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id={prepay_id}&package=0"),
        }),
        _ => json!({"prepay_id": prepay_id}),
    }))
}

/// The last characters, which differ from order to order.
fn short(prepay_id: &str) -> &str {
    prepay_id.get(prepay_id.len().saturating_sub(9)..).unwrap_or(prepay_id)
}

fn query(gateway: &Gateway, input: &Input, order: Option<Order>) -> Outcome {
    own(gateway, input)?;
    let order = order.ok_or_else(no_such_order)?;
    let mut told = transaction(&order);
    if gateway.state.read(|facts| facts.is_refunded(&order.out_trade_no)) {
        told["trade_state"] = json!("REFUND");
        told["trade_state_desc"] = json!("订单发生过退款，退款详情请查询退款单");
    }
    Ok(Some(told))
}

fn close(gateway: &Gateway, input: &Input) -> Outcome {
    own(gateway, input)?;
    let closed = gateway.state.change(|facts, changes| {
        let order = facts.orders.get(input.text("out_trade_no")).ok_or_else(no_such_order)?;
        match order.state {
            OrderState::Success { .. } => Err(refused("ORDERPAID", "该订单已支付")),
            OrderState::Closed => Ok(()),
            OrderState::Notpay => {
                changes.put(Order { state: OrderState::Closed, ..order.clone() });
                Ok(())
            }
        }
    });
    closed.map_err(Refusal::from)??;
    gateway.feed.changed("orders");
    Ok(None)
}

/// Refuses the number of another merchant: here there is one.
fn own(gateway: &Gateway, input: &Input) -> Result<(), Refusal> {
    if input.text("mchid") == gateway.merchant.mchid() {
        return Ok(());
    }
    Err(refused("MCH_NOT_EXISTS", "商户号不存在"))
}

fn no_such_order() -> Refusal {
    not_found("ORDER_NOT_EXIST", "订单不存在")
}

/// What queries and callbacks tell of an order.
fn transaction(order: &Order) -> Value {
    let mut told = json!({
        "appid": order.text("/appid"),
        "mchid": order.text("/mchid"),
        "out_trade_no": order.out_trade_no,
    });
    let currency = order.text("/amount/currency").unwrap_or("CNY");
    if let Some(attach) = order.text("/attach") {
        told["attach"] = json!(attach);
    }
    let (state, description) = match &order.state {
        OrderState::Notpay => ("NOTPAY", "订单未支付"),
        OrderState::Closed => ("CLOSED", "订单已关闭"),
        OrderState::Success { .. } => ("SUCCESS", "支付成功"),
    };
    told["trade_state"] = json!(state);
    told["trade_state_desc"] = json!(description);
    told["amount"] = json!({"total": order.total(), "currency": currency});
    if let OrderState::Success { transaction_id, openid, paid_at } = &order.state {
        told["transaction_id"] = json!(transaction_id);
        told["trade_type"] = json!(order.trade_type);
        told["bank_type"] = json!("OTHERS");
        told["success_time"] = json!(rfc3339(*paid_at));
        told["payer"] = json!({"openid": openid});
        told["amount"]["payer_total"] = json!(order.total());
        told["amount"]["payer_currency"] = json!("CNY");
    }
    told
}

impl Gateway {
    /// A customer pays an order, now; gives WeChat Pay's number of it (微信支付订单号). `openid` is who pays where the
    /// order does not say so.
    pub(crate) fn pay_order(&self, out_trade_no: &str, openid: Option<&str>) -> Result<(String, Called), NotPaid> {
        let now = self.clock.now();
        let paid = self.state.change(|facts, changes| {
            let order = facts.orders.get(out_trade_no).ok_or(NotPaid::NoSuchOrder)?;
            if order.state != OrderState::Notpay {
                return Err(NotPaid::AlreadySettled);
            }
            let openid = order.text("/payer/openid").or(openid).unwrap_or(PAYER).to_owned();
            let transaction_id = facts.order_number(now);
            let state = OrderState::Success { transaction_id: transaction_id.clone(), openid, paid_at: now };
            let order = Order { state, ..order.clone() };
            let url = order.text("/notify_url").unwrap_or_default();
            let owed = facts.add(changes, self.notification(url, PAID, transaction(&order)));
            changes.put(order);
            Ok((transaction_id, owed))
        });
        let (transaction_id, owed) = paid.map_err(NotPaid::NotKept)??;
        // When too many are owed this one is lost; a shop that hears nothing asks.
        let called = owed.as_ref().map(|_| PAID).ok_or(NoCallback::TooManyOwed);
        if let Some(notification) = owed {
            self.announce(&notification);
        }
        self.feed.changed("orders");
        Ok((transaction_id, called))
    }
}
