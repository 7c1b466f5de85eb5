//! 支付 (payments), answered from state: orders that are made, paid, queried, closed and taken back.
//!
//! In: an operation and its checked input, or a customer's payment. Out: the
//! answer's body, a refusal, or nothing for an operation that has no model here.
//! A payment owes its callback to the order's own `notify_url`; one by code is
//! made by the call itself, and has none. A merchant sees no order of a partner,
//! and a partner only those of the merchant whom it names.

mod told;

use serde_json::{Value, json};
pub(crate) use told::trade_state;
use told::{parties, transaction};
use wechatpay_codegen::api::Operation;

use super::{
    Outcome, check_notify_url, combined_orders,
    happenings::{Called, NoCallback},
    not_found, refused,
};
use crate::{
    gateway::{Gateway, input::Input, refusal::Refusal},
    state::{
        Changes, Facts, StoreError,
        orders::{Order, OrderState},
    },
};

const PAID: &str = "TRANSACTION.SUCCESS";

/// Who pays an order that names no payer; the official page uses it in its samples.
const PAYER: &str = "oUpF8uMuAJOM2pxb1Q";

/// A payment by code can be taken back for so many seconds: 7 days.
const REVERSIBLE: i64 = 7 * 86_400;

/// Why an order was not paid.
pub(crate) enum NotPaid {
    NoSuchOrder,
    /// It is paid with others, as one combined order.
    Combined,
    AlreadySettled,
    NotKept(StoreError),
}

/// Who calls.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Merchant,
    Partner,
}

/// The answer, if the operation has a model.
pub(crate) fn answer(gateway: &Gateway, operation: &Operation, input: &Input, now: i64) -> Option<Outcome> {
    let template = operation.template.as_str();
    let (role, path) = match template.strip_prefix("/v3/pay/partner/transactions") {
        Some(path) => (Role::Partner, path),
        None => (Role::Merchant, template.strip_prefix("/v3/pay/transactions")?),
    };
    match (operation.method.as_str(), path) {
        ("POST", "/jsapi") => Some(prepay(gateway, role, input, "JSAPI", now)),
        ("POST", "/app") => Some(prepay(gateway, role, input, "APP", now)),
        ("POST", "/native") => Some(prepay(gateway, role, input, "NATIVE", now)),
        ("POST", "/h5") => Some(prepay(gateway, role, input, "MWEB", now)),
        ("POST", "/codepay") => Some(code_pay(gateway, role, input, now)),
        ("GET", "/out-trade-no/{out_trade_no}") => {
            Some(query(gateway, role, input, gateway.state.order(input.text("out_trade_no"))))
        }
        ("GET", "/id/{transaction_id}") => {
            Some(query(gateway, role, input, gateway.state.order_of_transaction(input.text("transaction_id"))))
        }
        ("POST", "/out-trade-no/{out_trade_no}/close") => Some(close(gateway, role, input)),
        ("POST", "/out-trade-no/{out_trade_no}/reverse") => Some(reverse(gateway, role, input, now)),
        _ => None,
    }
}

fn prepay(gateway: &Gateway, role: Role, input: &Input, trade_type: &str, now: i64) -> Outcome {
    own(gateway, role, input)?;
    check_notify_url(input.text("notify_url"))?;
    let order = Order::new(input.text("out_trade_no"), trade_type, input.body.clone(), now);
    let made = gateway.state.change(|facts, changes| match facts.orders.get(&order.out_trade_no) {
        None => {
            changes.put(order.clone());
            Ok(order)
        }
        Some(known) => {
            refuse_settled(known)?;
            // The same request again is the same order.
            let same = known.request == order.request && known.trade_type == order.trade_type;
            same.then(|| known.clone()).ok_or_else(other_parameters)
        }
    });
    let order = made.map_err(Refusal::from)??;
    gateway.feed.changed("orders");
    Ok(Some(way_to_pay(trade_type, &order.prepay_id)))
}

/// What the front end needs to have the order paid.
pub(super) fn way_to_pay(trade_type: &str, prepay_id: &str) -> Value {
    match trade_type {
        "NATIVE" => json!({"code_url": format!("weixin://wxpay/bizpayurl?pr={}", short(prepay_id))}),
        "MWEB" => json!({
            "h5_url": format!("https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id={prepay_id}&package=0"),
        }),
        _ => json!({"prepay_id": prepay_id}),
    }
}

/// The last characters, which differ from order to order.
fn short(prepay_id: &str) -> &str {
    prepay_id.get(prepay_id.len().saturating_sub(9)..).unwrap_or(prepay_id)
}

/// A payment by code (付款码支付): whoever shows the code pays at once.
fn code_pay(gateway: &Gateway, role: Role, input: &Input, now: i64) -> Outcome {
    own(gateway, role, input)?;
    let order = Order::new(input.text("out_trade_no"), "MICROPAY", input.body.clone(), now);
    let paid = gateway.state.change(|facts, changes| {
        if let Some(known) = facts.orders.get(&order.out_trade_no) {
            refuse_settled(known)?;
            return Err(other_parameters());
        }
        let state =
            OrderState::Success { transaction_id: facts.order_number(now), openid: PAYER.to_owned(), paid_at: now };
        let order = Order { state, ..order };
        changes.put(order.clone());
        Ok(order)
    });
    let order = paid.map_err(Refusal::from)??;
    gateway.feed.changed("orders");
    Ok(Some(transaction(&order, false)))
}

fn query(gateway: &Gateway, role: Role, input: &Input, order: Option<Order>) -> Outcome {
    own(gateway, role, input)?;
    let order = order.filter(|order| is_of(role, order, input)).ok_or_else(no_such_order)?;
    let refunded = gateway.state.read(|facts| facts.is_refunded(&order.out_trade_no));
    Ok(Some(transaction(&order, refunded)))
}

fn close(gateway: &Gateway, role: Role, input: &Input) -> Outcome {
    own(gateway, role, input)?;
    let closed = gateway.state.change(|facts, changes| {
        let order = facts.orders.get(input.text("out_trade_no")).filter(|order| is_of(role, order, input));
        let order = order.ok_or_else(no_such_order)?;
        if order.combine_out_trade_no.is_some() {
            return Err(refused("INVALID_REQUEST", "合单支付的子单请使用合单关闭订单接口"));
        }
        if order.state != OrderState::Closed {
            refuse_settled(order)?;
            changes.put(Order { state: OrderState::Closed, ..order.clone() });
        }
        Ok::<(), Refusal>(())
    });
    closed.map_err(Refusal::from)??;
    gateway.feed.changed("orders");
    Ok(None)
}

/// Takes a payment by code back (撤销): all of it, at once.
fn reverse(gateway: &Gateway, role: Role, input: &Input, now: i64) -> Outcome {
    own(gateway, role, input)?;
    let reversed = gateway.state.change(|facts, changes| {
        let order = facts.orders.get(input.text("out_trade_no")).filter(|order| is_of(role, order, input));
        let order = order.ok_or_else(no_such_order)?;
        if order.trade_type != "MICROPAY" {
            return Err(refused("INVALID_REQUEST", "仅付款码支付的订单支持撤销"));
        }
        if let OrderState::Success { transaction_id, paid_at, .. } = &order.state {
            if now.saturating_sub(*paid_at) > REVERSIBLE {
                return Err(refused("REVERSE_EXPIRE", "订单已超过可撤销的期限"));
            }
            if facts.left_to_refund(order).0 < order.total() {
                return Err(refused("INVALID_REQUEST", "订单已发起退款，无法撤销"));
            }
            let state = OrderState::Revoked { transaction_id: transaction_id.clone() };
            changes.put(Order { state, ..order.clone() });
        }
        Ok(parties(order))
    });
    let mut told = reversed.map_err(Refusal::from)??;
    gateway.feed.changed("orders");
    told["out_trade_no"] = json!(input.text("out_trade_no"));
    Ok(Some(told))
}

/// Refuses the number of another merchant: here there is one.
fn own(gateway: &Gateway, role: Role, input: &Input) -> Result<(), Refusal> {
    let number = if role == Role::Partner { "sp_mchid" } else { "mchid" };
    if input.text(number) == gateway.merchant.mchid() {
        return Ok(());
    }
    Err(refused("MCH_NOT_EXISTS", "商户号不存在"))
}

/// Whether whoever calls placed the order, a partner for the merchant whom it names.
fn is_of(role: Role, order: &Order, input: &Input) -> bool {
    match role {
        Role::Merchant => order.text("/sub_mchid").is_none(),
        Role::Partner => order.text("/sub_mchid") == Some(input.text("sub_mchid")),
    }
}

/// Refuses what waits to be paid no longer.
fn refuse_settled(order: &Order) -> Result<(), Refusal> {
    match order.state {
        OrderState::Notpay => Ok(()),
        OrderState::Success { .. } => Err(refused("ORDERPAID", "该订单已支付")),
        OrderState::Closed => Err(refused("ORDER_CLOSED", "该订单已关闭")),
        OrderState::Revoked { .. } => Err(refused("ORDER_REVERSED", "该订单已撤销")),
    }
}

fn other_parameters() -> Refusal {
    refused("INVALID_REQUEST", "请求重入时，参数与首次请求时不一致。请核对后再试")
}

fn no_such_order() -> Refusal {
    not_found("ORDER_NOT_EXIST", "订单不存在")
}

/// A payment, and what is to be told of it to whom.
struct Paid {
    transaction_id: String,
    url: String,
    resource: Value,
}

fn pay(facts: &Facts, changes: &mut Changes, number: &str, openid: Option<&str>, now: i64) -> Result<Paid, NotPaid> {
    let Some(order) = facts.orders.get(number) else {
        let combined = facts.combined_orders.get(number).ok_or(NotPaid::NoSuchOrder)?;
        if combined.state != OrderState::Notpay {
            return Err(NotPaid::AlreadySettled);
        }
        let openid = combined.text("/combine_payer_info/openid").or(openid).unwrap_or(PAYER);
        let (combined, resource) = combined_orders::pay(facts, changes, combined, openid, now);
        let url = combined.text("/notify_url").unwrap_or_default().to_owned();
        let transaction_id = resource.get("combine_transaction_id").and_then(Value::as_str).unwrap_or_default();
        return Ok(Paid { transaction_id: transaction_id.to_owned(), url, resource });
    };
    if order.combine_out_trade_no.is_some() {
        return Err(NotPaid::Combined);
    }
    if order.state != OrderState::Notpay {
        return Err(NotPaid::AlreadySettled);
    }
    let named = order.text("/payer/openid").or_else(|| order.text("/payer/sp_openid"));
    let openid = named.or(openid).unwrap_or(PAYER).to_owned();
    let transaction_id = facts.order_number(now);
    let state = OrderState::Success { transaction_id: transaction_id.clone(), openid, paid_at: now };
    let order = Order { state, ..order.clone() };
    let url = order.text("/notify_url").unwrap_or_default().to_owned();
    let resource = transaction(&order, false);
    changes.put(order);
    Ok(Paid { transaction_id, url, resource })
}

impl Gateway {
    /// A customer pays an order or a combined one, now; gives WeChat Pay's number of it (微信支付订单号). `openid` is
    /// who pays where the order does not say so.
    pub(crate) fn pay_order(&self, out_trade_no: &str, openid: Option<&str>) -> Result<(String, Called), NotPaid> {
        let now = self.clock.now();
        let paid = self.state.change(|facts, changes| {
            let paid = pay(facts, changes, out_trade_no, openid, now)?;
            let owed = facts.add(changes, self.notification(&paid.url, PAID, paid.resource));
            Ok((paid.transaction_id, owed))
        });
        let (transaction_id, owed) = paid.map_err(NotPaid::NotKept)??;
        // When too many are owed this one is lost; a shop that hears nothing asks.
        let called = owed.as_ref().map(|_| PAID).ok_or(NoCallback::TooManyOwed);
        if let Some(notification) = owed {
            self.announce(&notification);
        }
        self.feed.changed("orders");
        self.feed.changed("combined_orders");
        Ok((transaction_id, called))
    }
}
