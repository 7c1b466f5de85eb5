//! Batches (批次): added, changed, ended, queried and listed, their budgets, and codes that are uploaded for them.
//!
//! In: a checked input. Out: the response's body, or a refusal. It always holds that a batch which has ended is not changed,
//! and that a budget is not less than what was handed out.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    By, bodies, done_once,
    making::made,
    page, product_of,
    products::{in_force, told},
    stock_of,
};
use crate::{
    checks::input::Input,
    models::{
        context::Context,
        outcome::{Outcome, refused},
    },
    records::{merchant_coupons::UploadedCode, product_coupons::ProductStock},
    refusal::Refusal,
    state::Records,
};

/// What of a batch can be changed.
const CHANGEABLE: [&str; 5] =
    ["remark", "usage_rule_display_info", "coupon_display_info", "notify_config", "store_scope"];

pub(in crate::models) fn create(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let now = context.now;
    done_once(context, by, input, ("stock", "out_request_no"), |records, changes| {
        let product = product_of(records, by, input)?;
        in_force(product)?;
        if product.is_of_bundles() {
            return Err(refused("INVALID_REQUEST", "多次优惠商品券请添加批次组"));
        }
        let made = made(records, product, input.value("stock").unwrap_or(&Value::Null), now)?;
        let body = made.first().map(|stock| bodies::stock(records, stock, now));
        made.into_iter().for_each(|stock| changes.put(stock));
        Ok(body)
    })
}

/// Refuses what a batch that has ended cannot have any more.
pub(super) fn under_way(stock: &ProductStock, now: i64) -> Result<(), Refusal> {
    let ended = stock.ended(now);
    ended.map_or(Ok(()), |_| Err(refused("INVALID_REQUEST", "批次状态不允许此操作，批次已停止或已失效")))
}

pub(in crate::models) fn query(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    context.state.read(|records| Ok(Some(bodies::stock(records, stock_of(records, by, input)?, context.now))))
}

pub(in crate::models) fn list(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let given = |name: &str| input.value(name).and_then(Value::as_str);
    context.state.read(|records| {
        let product = product_of(records, by, input)?;
        let fits = |stock: &&ProductStock| {
            let bundle = stock.bundle.as_ref().map(|bundle| bundle.id.as_str());
            given("state").is_none_or(|state| state == stock.state(context.now))
                && given("stock_bundle_id").is_none_or(|id| Some(id) == bundle)
        };
        let found = records.product_stocks_of(&product.product_coupon_id).into_iter().filter(fits);
        page(input, "stock_list", found.collect(), |stock| bodies::stock(records, stock, context.now))
    })
}

/// Changes a batch as a call says.
pub(super) fn changed(stock: &ProductStock, input: &Input) -> ProductStock {
    let mut changed = stock.clone();
    for name in CHANGEABLE {
        if let (Some(rules), Some(value)) = (changed.rules.as_object_mut(), input.body.get(name)) {
            rules.insert(name.to_owned(), value.clone());
        }
    }
    changed
}

/// Changes a batch that a call names, once.
fn change(
    context: &Context<'_>,
    by: By,
    input: &Input,
    act: &str,
    change: impl FnOnce(&Records, &ProductStock) -> Result<ProductStock, Refusal>,
) -> Outcome {
    done_once(context, by, input, (act, "out_request_no"), |records, changes| {
        let stock = stock_of(records, by, input)?;
        under_way(stock, context.now)?;
        let stock = change(records, stock)?;
        let body = bodies::stock(records, &stock, context.now);
        changes.put(stock);
        Ok(Some(body))
    })
}

pub(in crate::models) fn update(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    change(context, by, input, "update-stock", |_, stock| Ok(changed(stock, input)))
}

pub(in crate::models) fn deactivate(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    change(context, by, input, "deactivate-stock", |_, stock| {
        Ok(ProductStock { deactivated: told(input, context.now), ..stock.clone() })
    })
}

pub(in crate::models) fn update_budget(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    change(context, by, input, "update-budget", |records, stock| budgeted(records, stock, input, context.now))
}

/// The same batch with another budget, if what the call says of the present one is right.
pub(super) fn budgeted(
    records: &Records,
    stock: &ProductStock,
    input: &Input,
    now: i64,
) -> Result<ProductStock, Refusal> {
    let is_of_a_day = input.text("update_mode") == "MAX_COUNT_PER_DAY";
    let limit = if is_of_a_day { "max_count_per_day" } else { "max_count" };
    let asked = |when: &str| input.value(&format!("{when}_{limit}")).and_then(Value::as_i64);
    let (Some(current), Some(target)) = (asked("current"), asked("target")) else {
        return Err(refused("PARAM_ERROR", "须填写与更新模式对应的当前值与目标值"));
    };
    if stock.number(&format!("/stock_send_rule/{limit}")) != Some(current) {
        return Err(refused("INVALID_REQUEST", "当前值与批次实际值不一致"));
    }
    let today = || i64::try_from(bodies::sent_today(records, &stock.stock_id, now)).unwrap_or(i64::MAX);
    if target < if is_of_a_day { today() } else { stock.sent } {
        return Err(refused("INVALID_REQUEST", "目标值不得小于已发放次数"));
    }
    let mut changed = stock.clone();
    changed.rules["stock_send_rule"][limit] = json!(target);
    // Nothing is left of a budget that was handed out.
    changed.spent_at = (!is_of_a_day && target == stock.sent).then_some(now);
    Ok(changed)
}

pub(in crate::models) fn upload_codes(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let now = context.now;
    done_once(context, by, input, ("upload-codes", "out_request_no"), |records, changes| {
        let stock = stock_of(records, by, input)?;
        under_way(stock, now)?;
        if stock.code_mode() != "UPLOAD" {
            return Err(refused("INVALID_REQUEST", "批次的券Code分配模式不支持预上传"));
        }
        let given = input.value("code_list").and_then(Value::as_array);
        let (mut all, mut twice) = (BTreeSet::new(), BTreeSet::new());
        for code in given.into_iter().flatten().filter_map(Value::as_str) {
            if !all.insert(code) {
                twice.insert(code);
            }
        }
        let key = |code: &str| UploadedCode::key_of(&stock.stock_id, code);
        let (known, new): (Vec<&str>, Vec<&str>) =
            all.iter().partition(|code| records.get::<UploadedCode>(&key(code)).is_some());
        for code in &new {
            let (stock_id, code) = (stock.stock_id.clone(), (*code).to_owned());
            changes.put(UploadedCode { stock_id, code, uploaded_at: now, coupon: None });
        }
        Ok(Some(json!({
            "total_count": all.len(),
            "success_code_list": new,
            "failed_code_list": [],
            "already_exist_code_list": known,
            "duplicate_code_list": twice,
        })))
    })
}
