//! Sharing an order's money out (请求分账), and releasing what is left of it (解冻剩余资金).
//!
//! In: a checked input, or that a sharing is over. Out: the response's body, or
//! a refusal. No more than the ratio is shared out, not before a minute after
//! the payment, nothing after the release, and to nobody who is not a receiver.

use serde_json::{Value, json};

use super::{
    moved::{Moved, SHARED, resource},
    words,
};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    models::{
        callback::{self, CallbackOutcome},
        context::Context,
        outcome::{Outcome, forbidden, not_found, refused},
        settling::NotSettled,
    },
    records::{
        orders::Order,
        products::Product,
        sharings::{Share, ShareFailReason, ShareResult, Sharing, is_marked, refused as because},
    },
    refusal::Refusal,
    state::Records,
};

/// What part of an order can be shared out, in ten-thousandths: the usual 30 %.
pub(super) const RATIO: i64 = 3_000;

/// For so many seconds after the payment nothing can be shared out.
const TOO_EARLY: i64 = 60;

/// In so many parts an order can be shared out.
const MOST_PARTS: usize = 50;

pub(in crate::models) fn create(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    let shared = context.state.change(|records, changes| {
        if let Some(known) = records.get::<Sharing>(input.text("out_order_no")) {
            // The same request again is the same sharing.
            let same = known.request == input.body;
            return same.then(|| known.clone()).ok_or_else(|| refused("INVALID_REQUEST", because::NUMBER_OF_ANOTHER));
        }
        let made = shared_out(records, context, product, input)?;
        changes.put(made.clone());
        Ok(made)
    });
    Ok(Some(body(product, &shared.map_err(Refusal::from)??)))
}

/// A new sharing, if the order can be shared out so far.
fn shared_out(records: &Records, context: &Context<'_>, product: Product, input: &Input) -> Result<Sharing, Refusal> {
    let (order, paid_at) = order(records, input)?;
    let left = records.left_to_share(product, order, paid_at, context.now);
    let receivers = input.body.get("receivers").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for receiver in receivers {
        check_receiver(records, context, product, input, receiver)?;
    }
    if !is_marked(order) {
        return Err(forbidden("NO_AUTH", because::NOT_MARKED));
    }
    if left.is_released {
        return Err(refused("INVALID_REQUEST", "订单已完结分账，不能再分账"));
    }
    if context.now.saturating_sub(paid_at) < TOO_EARLY {
        return Err(forbidden("RULE_LIMIT", because::TOO_EARLY));
    }
    if left.parts >= MOST_PARTS {
        return Err(forbidden("RULE_LIMIT", "同一笔订单分账次数超过限制"));
    }
    let amount = receivers.iter().map(|receiver| integer(receiver, "amount")).map(i128::from).sum::<i128>();
    if amount > i128::from(left.unsplit) {
        return Err(forbidden("NOT_ENOUGH", because::TOO_LITTLE_LEFT));
    }
    if (amount + i128::from(left.shared)) * 10_000 > i128::from(order.total()) * i128::from(RATIO) {
        return Err(forbidden("RULE_LIMIT", because::OVER_RATIO));
    }
    let (order_id, details) = records.sharing_numbers(context.now);
    let shares = receivers.iter().zip(details).map(|(receiver, detail_id)| Share {
        detail_id,
        kind: text(receiver, "type").to_owned(),
        account: text(receiver, words::of(product).account).to_owned(),
        amount: integer(receiver, "amount"),
        description: text(receiver, "description").to_owned(),
        result: ShareResult::Pending,
    });
    Ok(made(context, product, input, order_id, false, shares.collect()))
}

pub(in crate::models) fn unfreeze(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    let released = context.state.change(|records, changes| {
        if let Some(known) = records.get::<Sharing>(input.text("out_order_no")) {
            // The number of a sharing is answered with that sharing, and nothing is released.
            let same = !known.is_release || known.request == input.body;
            return same
                .then(|| known.clone())
                .ok_or_else(|| refused("INVALID_REQUEST", "商户分账单号已存在，且请求参数与原请求不一致"));
        }
        let (order, paid_at) = order(records, input)?;
        if !is_marked(order) {
            return Err(forbidden("NO_AUTH", because::NOT_MARKED));
        }
        let left = records.left_to_share(product, order, paid_at, context.now);
        if left.is_released {
            return Err(refused("INVALID_REQUEST", "订单已完结分账，不能再分账"));
        }
        if left.unsplit == 0 {
            return Err(forbidden("NOT_ENOUGH", because::TOO_LITTLE_LEFT));
        }
        let (order_id, mut details) = records.sharing_numbers(context.now);
        let owner = order.owner().unwrap_or(context.mchid);
        let share = Share {
            detail_id: details.next().unwrap_or_default(),
            kind: "MERCHANT_ID".to_owned(),
            account: owner.to_owned(),
            amount: left.unsplit,
            description: input.text("description").to_owned(),
            result: ShareResult::Pending,
        };
        let made = made(context, product, input, order_id, true, vec![share]);
        changes.put(made.clone());
        Ok(made)
    });
    let released = released.map_err(Refusal::from)??;
    Ok(Some(match product {
        Product::Ordinary => body(product, &released),
        Product::Platform => named(&released),
    }))
}

fn made(
    context: &Context<'_>,
    product: Product,
    input: &Input,
    order_id: String,
    is_release: bool,
    shares: Vec<Share>,
) -> Sharing {
    Sharing {
        out_order_no: input.text("out_order_no").to_owned(),
        order_id,
        transaction_id: input.text("transaction_id").to_owned(),
        request: input.body.clone(),
        product,
        is_after_sales: false,
        is_release,
        created_at: context.now,
        finished_at: None,
        shares,
    }
}

/// The paid order that a request names, of whom it names.
fn order<'a>(records: &'a Records, input: &Input) -> Result<(&'a Order, i64), Refusal> {
    let found = records.paid_order(input.text("transaction_id"));
    let found = found.filter(|(order, _)| order.is_of(input.text("sub_mchid")));
    found.ok_or_else(|| refused("INVALID_REQUEST", "订单不存在，或不属于该商户"))
}

/// Refuses somebody who was never added. The merchant whose money it is needs not be.
fn check_receiver(
    records: &Records,
    context: &Context<'_>,
    product: Product,
    input: &Input,
    receiver: &Value,
) -> Result<(), Refusal> {
    let (sub_mchid, kind) = (input.text("sub_mchid"), text(receiver, "type"));
    let account = text(receiver, words::of(product).account);
    let listed_for = if product == Product::Platform { "" } else { sub_mchid };
    let needed = match kind {
        "PERSONAL_OPENID" => "appid",
        "PERSONAL_SUB_OPENID" => "sub_appid",
        _ => "",
    };
    if !needed.is_empty() && input.text(needed).is_empty() {
        return Err(refused("PARAM_ERROR", &format!("接收方类型为{kind}时，{needed}必填")));
    }
    let owner = if sub_mchid.is_empty() { context.mchid } else { sub_mchid };
    if (kind, account) == ("MERCHANT_ID", owner) || records.is_receiver(listed_for, kind, account) {
        return Ok(());
    }
    Err(refused("INVALID_REQUEST", because::NO_RECEIVER))
}

fn text<'a>(receiver: &'a Value, name: &str) -> &'a str {
    receiver.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn integer(receiver: &Value, name: &str) -> i64 {
    receiver.get(name).and_then(Value::as_i64).unwrap_or_default()
}

pub(in crate::models) fn query(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    context.state.read(|records| {
        let found = records.get::<Sharing>(input.text("out_order_no"));
        let found = found.filter(|one| {
            one.transaction_id == input.text("transaction_id") && one.sub_mchid() == input.text("sub_mchid")
        });
        found.map(|one| Some(body(product, one))).ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "分账单不存在"))
    })
}

pub(in crate::models) fn query_amount(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    context.state.read(|records| {
        let found = records.paid_order(input.text("transaction_id"));
        let (order, paid_at) = found.ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "订单不存在"))?;
        let left = records.left_to_share(product, order, paid_at, context.now);
        Ok(Some(json!({"transaction_id": input.text("transaction_id"), "unsplit_amount": left.unsplit})))
    })
}

/// The body of responses about a sharing.
fn body(product: Product, sharing: &Sharing) -> Value {
    let mut body = named(sharing);
    body[words::of(product).state] = json!(sharing.state());
    if product == Product::Platform && sharing.is_release {
        body["finish_amount"] = json!(sharing.amount());
        body["finish_description"] = json!(sharing.request.get("description"));
        return body;
    }
    let details = sharing.shares.iter().map(|share| detail(product, sharing, share));
    body["receivers"] = details.collect();
    body
}

/// The numbers of a sharing, and whose money it is.
fn named(sharing: &Sharing) -> Value {
    let mut body = json!({
        "transaction_id": sharing.transaction_id,
        "out_order_no": sharing.out_order_no,
        "order_id": sharing.order_id,
    });
    if !sharing.sub_mchid().is_empty() {
        body["sub_mchid"] = json!(sharing.sub_mchid());
    }
    body
}

fn detail(product: Product, sharing: &Sharing, share: &Share) -> Value {
    let mut body = json!({
        "amount": share.amount,
        "description": share.description,
        "type": share.kind,
        words::of(product).account: share.account,
        "result": match share.result {
            ShareResult::Pending => "PENDING",
            ShareResult::Success => "SUCCESS",
            ShareResult::Closed(_) => "CLOSED",
        },
        "detail_id": share.detail_id,
    });
    if product == Product::Ordinary {
        body["create_time"] = json!(rfc3339(sharing.created_at));
    }
    if let ShareResult::Closed(reason) = share.result {
        body["fail_reason"] = json!(reason);
    }
    if let Some(at) = sharing.finished_at {
        body["finish_time"] = json!(rfc3339(at));
    }
    body
}

/// A sharing or a release is over, now; gives what became of the callbacks to its receivers. Each receiver gets its
/// part, unless there is a reason why none does, or it was taken off the list meanwhile.
pub(crate) fn settle_sharing(
    context: &Context<'_>,
    out_order_no: &str,
    reason: Option<ShareFailReason>,
) -> Result<CallbackOutcome, NotSettled> {
    let (now, configured) = (context.now, context.state.notify_url());
    let settled = context.state.change(|records, changes| {
        let sharing = records.get::<Sharing>(out_order_no).ok_or(NotSettled::Unknown)?;
        if sharing.finished_at.is_some() {
            return Err(NotSettled::Already);
        }
        let order = records.order_of(&sharing.transaction_id).ok_or(NotSettled::Unknown)?;
        let owner = order.owner().unwrap_or(context.mchid);
        let result = |share: &Share| {
            let is_owner = (share.kind.as_str(), share.account.as_str()) == ("MERCHANT_ID", owner);
            // The platform gets its fee without being on its own list.
            let is_known = is_owner
                || sharing.is_after_sales
                || records.is_receiver(sharing.listed_for(), &share.kind, &share.account);
            match reason.or((!is_known).then_some(ShareFailReason::NoRelation)) {
                Some(reason) => ShareResult::Closed(reason),
                None => ShareResult::Success,
            }
        };
        let shares = sharing.shares.iter().map(|share| Share { result: result(share), ..share.clone() });
        let sharing = Sharing { shares: shares.collect(), finished_at: Some(now), ..sharing.clone() };
        let told = |share: &&Share| {
            share.kind == "MERCHANT_ID" && share.account != owner && share.result == ShareResult::Success
        };
        let resources = sharing.shares.iter().filter(told).map(|share| {
            let moved = Moved {
                numbers: [&sharing.order_id, &sharing.out_order_no],
                account: &share.account,
                amount: share.amount,
                description: &share.description,
                at: now,
            };
            resource(context.mchid, order, &moved)
        });
        let callback = callback::queue_all(records, changes, now, configured.as_deref(), SHARED, resources);
        changes.put(sharing);
        Ok(callback)
    });
    settled.map_err(NotSettled::NotKept)?
}
