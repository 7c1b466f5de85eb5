//! Codes that merchants upload for a batch (预存code), of which each coupon takes one.
//!
//! In: a checked input. Out: the response's body, or a refusal. It always holds that a batch has a code once, and that one
//! which a user has is not deleted.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    coupons,
    hand_out::{CODE_RULE, is_code},
    stocks::{running, stock_of},
};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    models::{
        context::Context,
        coupons::{Offset, once, page},
        outcome::{Outcome, not_found, refused},
    },
    records::merchant_coupons::{MerchantCoupon, UploadedCode},
    refusal::Refusal,
    state::Records,
};

pub(in crate::models) fn upload(context: &Context<'_>, input: &Input) -> Outcome {
    let (stock_id, now) = (input.text("stock_id"), context.now);
    once(context, input, &["busifavor/upload", stock_id, input.text("upload_request_no")], |records, changes| {
        let stock = running(records, stock_id, now)?;
        if stock.code_mode() != "MERCHANT_UPLOAD" {
            return Err(refused("INVALID_REQUEST", "批次的券code模式不支持上传code"));
        }
        let given = input.value("coupon_code_list").and_then(Value::as_array);
        let (mut all, mut twice) = (BTreeSet::new(), BTreeSet::new());
        for code in given.into_iter().flatten().filter_map(Value::as_str) {
            if !all.insert(code) {
                twice.insert(code);
            }
        }
        let (right, wrong): (Vec<&str>, Vec<&str>) = all.iter().partition(|code| is_code(code));
        let is_known = |code: &&str| records.get::<UploadedCode>(&UploadedCode::key_of(stock_id, code)).is_some();
        let (known, new): (Vec<&str>, Vec<&str>) = right.into_iter().partition(is_known);
        for code in &new {
            changes.put(UploadedCode {
                stock_id: stock_id.to_owned(),
                code: (*code).to_owned(),
                uploaded_at: now,
                coupon: None,
            });
        }
        let mut body = json!({
            "stock_id": stock_id,
            "total_count": all.len(),
            "success_count": new.len(),
            "success_codes": new,
            "success_time": rfc3339(now),
            "fail_count": wrong.len(),
            "exist_codes": known,
            "duplicate_codes": twice,
        });
        let refused = |code: &&str| json!({"coupon_code": code, "code": code, "message": CODE_RULE});
        body["fail_codes"] = wrong.iter().map(refused).collect();
        Ok(Some(body))
    })
}

/// The code that a call names.
fn named<'a>(records: &'a Records, input: &Input) -> Result<&'a UploadedCode, Refusal> {
    let key = UploadedCode::key_of(input.text("stock_id"), input.text("coupon_code"));
    records.get::<UploadedCode>(&key).ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "券code不存在"))
}

/// The coupon that has a code.
fn coupon_of<'a>(records: &'a Records, code: &UploadedCode) -> Option<&'a MerchantCoupon> {
    records.get(code.coupon.as_deref()?)
}

pub(in crate::models) fn list(context: &Context<'_>, input: &Input) -> Outcome {
    let stock_id = input.text("stock_id");
    let status = input.value("status").and_then(Value::as_str);
    context.state.read(|records| {
        stock_of(records, stock_id)?;
        let found = records.uploaded_codes(stock_id);
        let found = found.filter(|code| status.is_none_or(|status| status == code.status()));
        let row = |code| body(records, code, input.text("appid"));
        let mut page = page(input, found.collect(), Offset::Rows, 20, row);
        page["stock_id"] = json!(stock_id);
        Ok(Some(page))
    })
}

pub(in crate::models) fn query(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| {
        let code = named(records, input)?;
        let mut told = json!({"code_information": body(records, code, input.text("appid"))});
        if let Some(coupon) = coupon_of(records, code) {
            told["coupon_information"] = coupons::body(records, coupon, context.now);
        }
        Ok(Some(told))
    })
}

pub(in crate::models) fn delete(context: &Context<'_>, input: &Input) -> Outcome {
    let (stock_id, now) = (input.text("stock_id"), context.now);
    once(context, input, &["busifavor/delete", stock_id, input.text("delete_request_no")], |records, changes| {
        let code = named(records, input)?;
        if code.coupon.is_some() {
            return Err(refused("INVALID_REQUEST", "该code已分配给用户，无法删除"));
        }
        changes.remove::<UploadedCode>(UploadedCode::key_of(stock_id, &code.code));
        Ok(Some(json!({"stock_id": stock_id, "delete_time": rfc3339(now)})))
    })
}

/// A code as it stands; its user is named under the AppID that was asked for.
fn body(records: &Records, code: &UploadedCode, appid: &str) -> Value {
    let mut body = json!({
        "code": code.code, "code_status": code.status(), "upload_time": rfc3339(code.uploaded_at),
    });
    if let Some(coupon) = coupon_of(records, code) {
        body["coupon_code"] = json!(coupon.coupon_code);
        body["dispatched_time"] = json!(rfc3339(coupon.received_at));
        if coupon.appid == appid {
            body["openid"] = json!(coupon.openid);
        }
    }
    body
}
