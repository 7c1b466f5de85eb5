//! What is known about an entry of the ledger, and what belongs to it.
//!
//! In: an entry. Out: its facts by their names on the wire, and the entries that it is made of, made from, or leads to.

use serde_json::{Map, Value, json};

use super::entry::{self, Entry, Record};
use crate::{
    calendar::rfc3339,
    models::{order_refunds::given_back_at_most, orders::bodies::cashier_url},
    records::{
        combined_orders::CombinedOrder,
        coupon_subsidies::CouponSubsidy,
        mixed_orders::MixedOrderState,
        order_refunds::OrderRefund,
        orders::{Order, OrderState},
        service_orders::{Collected, ServiceOrder, ServiceOrderState},
        sharing_returns::SharingReturn,
        sharings::{ShareResult, Sharing},
    },
    state::Records,
    world::World,
};

/// The entries that belong to it, oldest first; how many an order has is bounded, as it is given back and shared out in 50
/// parts each.
pub(super) fn related<'a>(records: &'a Records, entry: &Entry<'a>, now: i64) -> Vec<Entry<'a>> {
    let order = |one: &'a Order| entry::order(one, records.is_refunded(&one.out_trade_no), now);
    let paid = |transaction_id: &str| records.order_of(transaction_id).map(order);
    let mut related: Vec<Entry<'a>> = match entry.record {
        Record::Order(one) => of_order(records, one, now),
        Record::CombinedOrder(one) => records.orders_of(one).into_iter().map(order).collect(),
        Record::MixedOrder(_, cash_part) => {
            let refunds = cash_part.map(|cash| of_order(records, cash, now)).unwrap_or_default();
            let refunds = refunds.into_iter().filter(|one| matches!(one.record, Record::Refund(_)));
            cash_part.map(order).into_iter().chain(refunds).collect()
        }
        Record::Refund(one) => records.get(&one.out_trade_no).map(order).into_iter().collect(),
        Record::Sharing(one) => {
            let returns = records.all::<SharingReturn>().filter(|other| other.out_order_no == one.out_order_no);
            let returns = returns.map(|other| entry::sharing_return(other, now));
            paid(&one.transaction_id).into_iter().chain(returns).collect()
        }
        Record::SharingReturn(one) => {
            let sharing = records.get::<Sharing>(&one.out_order_no).map(entry::sharing);
            paid(&one.transaction_id).into_iter().chain(sharing).collect()
        }
        Record::ServiceOrder(one) => records.get(&one.order_id).map(order).into_iter().collect(),
        Record::Contract(one) => records.deductions_of(one).map(order).collect(),
        Record::Coupon(one) => {
            let stock = records.get(&one.stock_id).map(|stock| entry::coupon_stock(stock, now));
            stock.into_iter().chain(one.used.as_ref().and_then(|(transaction_id, _)| paid(transaction_id))).collect()
        }
        Record::MerchantCoupon(one) => {
            let stock = records.get(&one.stock_id).map(|stock| entry::merchant_coupon_stock(stock, now));
            let subsidies = records.coupon_subsidies_of(&one.stock_id, &one.coupon_code);
            stock.into_iter().chain(subsidies.map(|subsidy| entry::coupon_subsidy(records, subsidy))).collect()
        }
        Record::CouponSubsidy(one) => {
            let coupon = records.merchant_coupon(one.text("stock_id"), one.text("coupon_code"));
            let others = match &one.returned_of {
                Some(number) => records.get(&CouponSubsidy::key_of(false, number)).into_iter().collect::<Vec<_>>(),
                None => records.returns_of(&one.number).collect(),
            };
            let others = others.into_iter().map(|other| entry::coupon_subsidy(records, other));
            let coupon = coupon.map(|one| entry::merchant_coupon(one, now));
            coupon.into_iter().chain(others).chain(paid(one.text("transaction_id"))).collect()
        }
        Record::ProductCoupon(one) => {
            let stock = records.get(&one.stock_id).map(|stock| entry::product_coupon_stock(stock, now));
            stock.into_iter().collect()
        }
        // What was sent of a batch may be a lot: each coupon leads to its batch.
        Record::CouponStock(_)
        | Record::MerchantCouponStock(_)
        | Record::ProductCouponStock(_)
        | Record::Permission(_)
        | Record::TransferBatch(_)
        | Record::Transfer(_)
        | Record::Applyment(_)
        | Record::Withdrawal(_)
        | Record::Closing(_) => Vec::new(),
    };
    related.sort_unstable_by(|one, other| one.key().cmp(&other.key()));
    related
}

fn of_order<'a>(records: &'a Records, order: &'a Order, now: i64) -> Vec<Entry<'a>> {
    let combined = order.combine_out_trade_no.as_deref().and_then(|number| records.get::<CombinedOrder>(number));
    let combined = combined.map(|one| entry::combined_order(one, now));
    let mixed = records.mixed_order_with(&order.out_trade_no).map(|one| entry::mixed_order(records, one, now));
    let refunds = records.all::<OrderRefund>().filter(|one| one.out_trade_no == order.out_trade_no);
    let is_of_it = |id: &str| order.transaction_id() == Some(id);
    let sharings = records.all::<Sharing>().filter(|one| is_of_it(&one.transaction_id)).map(entry::sharing);
    let returns = records.all::<SharingReturn>().filter(|one| is_of_it(&one.transaction_id));
    let returns = returns.map(|one| entry::sharing_return(one, now));
    // What a service cost is paid under WeChat Pay's number of its order.
    let mut services = records.all::<ServiceOrder>();
    let service = services.find(|one| one.order_id == order.out_trade_no).map(|one| entry::service_order(one, now));
    let contract = order.text("/contract_id").and_then(|id| records.contract_of(id));
    let contract = contract.map(|one| entry::contract(one, now));
    let coupons = order.transaction_id().into_iter().flat_map(|id| records.coupons_in(id));
    combined
        .into_iter()
        .chain(mixed)
        .chain(coupons.map(|one| entry::coupon(one, now)))
        .chain(contract)
        .chain(service)
        .chain(refunds.map(entry::refund))
        .chain(sharings)
        .chain(returns)
        .collect()
}

/// What is known about it, without what its row says.
pub(super) fn facts(world: &World, records: &Records, entry: &Entry<'_>) -> Map<String, Value> {
    let mut facts = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.is_null() {
            facts.insert(name.to_owned(), value);
        }
    };
    let mut address = |request: &Value| {
        let url = request.get("notify_url").and_then(Value::as_str);
        let obstacle = url.and_then(|url| world.callback_client.obstacle(url));
        put("notify_url", json!(url));
        // As the control interface says it of a callback.
        put("no_callback_code", json!(obstacle.map(|_| "not_called")));
    };
    match entry.record {
        Record::Order(one) => {
            address(&one.request);
            let names_payer = one.text("/payer/openid").or_else(|| one.text("/payer/sp_openid"));
            put("trade_type", json!(one.trade_type));
            let prepay_id = one.has_session().then_some(&one.prepay_id);
            put("prepay_id", json!(prepay_id));
            let waits = entry.waits && one.combine_out_trade_no.is_none();
            put("cashier_url", json!(prepay_id.filter(|_| waits).map(|id| cashier_url(&world.base_url, id))));
            put("sub_mchid", json!(one.text("/sub_mchid")));
            put("names_payer", json!(names_payer.is_some()));
            put("openid", json!(payer(&one.state).or(names_payer)));
            put("ends_at", json!((one.state == OrderState::Notpay).then(|| one.end())));
            let is_paid = matches!(one.state, OrderState::Success { .. });
            put("left_to_refund", json!(is_paid.then(|| given_back_at_most(records, one))));
        }
        Record::CombinedOrder(one) => {
            address(&one.request);
            let names_payer = one.text("/combine_payer_info/openid");
            put("trade_type", json!(one.trade_type));
            put("prepay_id", json!(one.prepay_id));
            put("cashier_url", json!(entry.waits.then(|| cashier_url(&world.base_url, &one.prepay_id))));
            put("names_payer", json!(names_payer.is_some()));
            put("openid", json!(payer(&one.state).or(names_payer)));
            put("ends_at", json!((one.state == OrderState::Notpay).then(|| one.end())));
        }
        Record::MixedOrder(one, cash_part) => {
            address(&json!({"notify_url": one.text("callback_url")}));
            let standing = records.standing(one, world.clock.now());
            put("self_pay_status", json!(standing.cash));
            put("med_ins_pay_status", json!(standing.insurance));
            put("sub_mchid", json!(one.text("sub_mchid")));
            put("serial_no", json!(one.text("serial_no")));
            put("cash", json!(cash_part.map(Order::total)));
            put("prepay_id", json!(cash_part.map(|order| &order.prepay_id)));
            put("names_payer", json!(true));
            put("openid", json!(one.text("openid").or_else(|| one.text("sub_openid"))));
            if let MixedOrderState::Failed { reason, .. } = &one.state {
                put("reason", json!(reason));
            }
            put("ends_at", json!(cash_part.filter(|_| entry.waits).map(Order::end)));
        }
        Record::Permission(one) => {
            address(&one.request);
            put("service_id", json!(one.text("service_id")));
            put("sub_mchid", json!(one.text("sub_mchid")));
            put("openid", json!(one.openid));
        }
        Record::Contract(one) => {
            address(&json!({"notify_url": one.text("contract_notify_url")}));
            put("plan_id", json!(one.request.get("plan_id")));
            put("sub_mchid", json!(one.text("sub_mchid")));
            let named = one.text("openid").or_else(|| one.text("sp_openid"));
            put("names_payer", json!(named.is_some()));
            put("openid", json!(one.signed.as_ref().map(|signed| signed.openid.as_str()).or(named)));
            put("sign_by", json!(one.changes_at(world.clock.now())));
            put("announced", json!(one.notice.as_ref().map(|notice| notice.amount)));
            put("reason", json!(one.ended.as_ref().and_then(|ended| ended.remark.as_deref())));
        }
        Record::ServiceOrder(one) => {
            address(&one.request);
            put("service_id", json!(one.text("/service_id")));
            put("sub_mchid", json!(one.text("/sub_mchid")));
            put("names_payer", json!(one.text("/openid").is_some()));
            put("openid", json!(one.openid.as_deref().or_else(|| one.text("/openid"))));
            put("confirm_by", json!(one.changes_at(world.clock.now())));
            put("risk", json!(one.risk()));
            match &one.state {
                ServiceOrderState::Done { payment: Some(Collected::Paid { transaction_id }), .. } => {
                    put("transaction_id", json!(transaction_id));
                }
                ServiceOrderState::Revoked { request, .. } => put("reason", json!(request.get("reason"))),
                _ => {}
            }
        }
        Record::Refund(one) => {
            address(&one.request);
            put("transaction_id", json!(one.transaction_id));
            put("reason", json!(one.request.get("reason")));
            put("another_account", json!(one.another_account));
        }
        Record::Transfer(one) => {
            address(&one.request);
            put("openid", json!(one.request.get("openid")));
            put("transfer_remark", json!(one.request.get("transfer_remark")));
            put("package_info", json!(one.package_info));
        }
        Record::TransferBatch(one) => {
            address(&one.request);
            put("batch_name", json!(one.request.get("batch_name")));
            put("transfers", json!(one.details().len()));
        }
        Record::Sharing(one) => {
            put("transaction_id", json!(one.transaction_id));
            put("is_release", json!(one.is_release));
            let share = |result| match result {
                ShareResult::Pending => "PENDING",
                ShareResult::Success => "SUCCESS",
                ShareResult::Closed(_) => "CLOSED",
            };
            let shares = one.shares.iter().map(|one| {
                json!({"type": one.kind, "account": one.account, "amount": one.amount, "result": share(one.result)})
            });
            put("receivers", json!(shares.collect::<Vec<_>>()));
        }
        Record::SharingReturn(one) => {
            put("transaction_id", json!(one.transaction_id));
            put("return_mchid", json!(one.return_mchid()));
        }
        Record::CouponStock(one) => {
            put("out_request_no", json!(one.out_request_no));
            put("available_end_time", json!(rfc3339(one.ends_at)));
            put("coupons", json!(records.coupons_of(&one.stock_id).count()));
        }
        Record::Coupon(one) => {
            put("out_request_no", json!(one.out_request_no));
            put("openid", json!(one.openid));
            put("available_end_time", json!(rfc3339(one.ends_at)));
            put("transaction_id", json!(one.used.as_ref().map(|(transaction_id, _)| transaction_id)));
        }
        Record::CouponSubsidy(one) => {
            put("transaction_id", json!(one.text("transaction_id")));
            put("coupon_code", json!(one.text("coupon_code")));
            put("reason", json!(one.settled.as_ref().and_then(|settled| settled.fail_reason.as_deref())));
        }
        Record::MerchantCouponStock(one) => {
            put("out_request_no", json!(one.out_request_no));
            put("available_end_time", json!(rfc3339(one.ends_at)));
            put("coupons", json!(records.merchant_coupons_of(&one.stock_id).count()));
        }
        Record::MerchantCoupon(one) => {
            put("coupon_code", json!(one.coupon_code));
            put("out_request_no", json!(one.send_request_no));
            put("openid", json!(one.openid));
            put("available_end_time", json!(rfc3339(one.ends_at)));
            put("out_trade_no", json!(one.out_trade_no));
            put("reason", json!(one.deactivated.as_ref().and_then(|told| told.reason.as_deref())));
        }
        Record::ProductCouponStock(one) => {
            put("product_coupon_id", json!(one.product_coupon_id));
            put("brand_id", json!(one.brand_id));
            put("available_end_time", json!(rfc3339(one.ends_at)));
            put("coupons", json!(one.sent));
        }
        Record::ProductCoupon(one) => {
            put("coupon_code", json!(one.coupon_code));
            put("out_request_no", json!(one.given.send_request_no));
            put("openid", json!(one.openid));
            put("available_end_time", json!(rfc3339(one.ends_at)));
            put("reason", json!(one.deactivated.as_ref().and_then(|told| told.reason.as_deref())));
        }
        Record::Closing(one) => put("sub_mchid", json!(one.sub_mchid)),
        Record::Withdrawal(one) => {
            address(&one.request);
            let sub_mchid = Some(&one.sub_mchid).filter(|sub_mchid| !sub_mchid.is_empty());
            put("sub_mchid", json!(sub_mchid));
            put("account_type", json!(one.account_type()));
            put("withdrawal_remark", json!(one.text("remark")));
            put("reason", json!(one.reason));
        }
        Record::Applyment(one) => put("sub_mchid", json!(one.sub_mchid(world.clock.now()))),
    }
    facts
}

fn payer(state: &OrderState) -> Option<&str> {
    match state {
        OrderState::Success { openid, .. } => Some(openid),
        _ => None,
    }
}
