//! Users receive merchant coupons: by `send_coupon`, or on a page of the merchant's.
//!
//! In: a batch and a user. Out: a coupon, and `COUPON.SEND`; or why there is none. It always holds that both are one
//! change.

use serde_json::{Value, json};

use super::{PRODUCT, stocks::stock_of};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    models::{
        callback::{self, CallbackOutcome},
        context::Context,
        coupons::{HandedOut, callback_url, is_reached, is_spent, once},
        outcome::{Outcome, forbidden, not_found, refused},
    },
    records::merchant_coupons::{MerchantCoupon, MerchantStock, UploadedCode},
    refusal::Refusal,
    state::{Changes, Records, StoreError},
};

const SENT: &str = "COUPON.SEND";

/// The longest code that a merchant can have.
const LONGEST_CODE: usize = 32;

/// Why a user does not receive a coupon.
pub(crate) enum NotReceived {
    NoSuchStock,
    NotBegun,
    /// The batch has ended, or would before a coupon of it begins.
    Over,
    /// The user has as many as they may.
    UserLimit,
    /// All of the batch, or of the day, were handed out.
    StockLimit,
    DayLimit,
    /// The merchant names the codes of this batch, and named none.
    CodeMissing,
    CodeWrong,
    /// Somebody has it already.
    CodeTaken,
    /// No uploaded code is left.
    NoCodeLeft,
    NotKept(StoreError),
}

impl From<NotReceived> for Refusal {
    fn from(reason: NotReceived) -> Self {
        match reason {
            NotReceived::NoSuchStock => not_found("RESOURCE_NOT_EXISTS", "批次不存在"),
            NotReceived::NotBegun => refused("INVALID_REQUEST", "活动未开始，用户暂时无法领取"),
            NotReceived::Over => refused("INVALID_REQUEST", "批次已结束，用户无法领取"),
            NotReceived::UserLimit => forbidden("RULE_LIMIT", "用户领取已达上限"),
            NotReceived::StockLimit => refused("INVALID_REQUEST", "批次已发放完，用户暂时无法领取"),
            NotReceived::DayLimit => refused("INVALID_REQUEST", "批次当日已发放完，用户暂时无法领取"),
            NotReceived::CodeMissing => refused("PARAM_ERROR", "券code模式为MERCHANT_API时，coupon_code必填"),
            NotReceived::CodeWrong => refused("PARAM_ERROR", CODE_RULE),
            NotReceived::CodeTaken => refused("INVALID_REQUEST", "该券code已发放"),
            NotReceived::NoCodeLeft => refused("INVALID_REQUEST", "预存code不足，用户暂时无法领取"),
            NotReceived::NotKept(error) => error.into(),
        }
    }
}

pub(super) const CODE_RULE: &str = r"券code仅支持数字、字母、空格和-_\/=|，且不超过32个字符";

/// Whether a merchant can have a coupon with this code.
pub(super) fn is_code(code: &str) -> bool {
    let is_of_it = |byte: u8| byte.is_ascii_alphanumeric() || br" -_\/=|".contains(&byte);
    !code.is_empty() && code.len() <= LONGEST_CODE && code.bytes().all(is_of_it)
}

/// Who receives a coupon of which batch, and how.
pub(crate) struct Receiver<'a> {
    pub(crate) stock_id: &'a str,
    pub(crate) openid: &'a str,
    pub(crate) appid: &'a str,
    /// The merchant's own code.
    pub(crate) code: Option<&'a str>,
    /// The number of the call that gives it.
    pub(crate) number: Option<&'a str>,
}

pub(in crate::models) fn send(context: &Context<'_>, input: &Input) -> Outcome {
    let (stock_id, openid, number) = (input.text("stock_id"), input.text("openid"), input.text("out_request_no"));
    let configured = context.state.notify_url();
    once(context, input, &["busifavor/send", stock_id, openid, number], |records, changes| {
        let code = input.value("coupon_code").and_then(Value::as_str);
        let receiver = Receiver { stock_id, openid, appid: input.text("appid"), code, number: Some(number) };
        let (coupon, callback) = hand_out(context, records, changes, &receiver, configured)?;
        callback::or_refuse(callback, changes)?;
        let mut body = json!({
            "stock_id": coupon.stock_id, "coupon_code": coupon.coupon_code, "out_request_no": number,
        });
        body["send_coupon_result"] = body.clone();
        Ok(Some(body))
    })
}

/// A user receives a coupon on a page of the merchant's, now; gives its code.
pub(crate) fn receive(
    context: &Context<'_>,
    receiver: &Receiver<'_>,
) -> Result<(MerchantCoupon, CallbackOutcome), NotReceived> {
    let configured = context.state.notify_url();
    let received = context.state.change(|records, changes| hand_out(context, records, changes, receiver, configured));
    received.map_err(NotReceived::NotKept)?
}

fn hand_out(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    receiver: &Receiver<'_>,
    configured: Option<String>,
) -> Result<(MerchantCoupon, CallbackOutcome), NotReceived> {
    let now = context.now;
    let stock = stock_of(records, receiver.stock_id).map_err(|_| NotReceived::NoSuchStock)?;
    if stock.is_over(now) {
        return Err(NotReceived::Over);
    }
    if now < stock.begins_at {
        return Err(NotReceived::NotBegun);
    }
    within_limits(records, stock, receiver.openid, now)?;
    let (code, uploaded) = code(records, stock, receiver.code)?;
    let mut coupon = MerchantCoupon::new(records, stock, code, receiver.openid, receiver.appid, now);
    if coupon.ends_at <= coupon.begins_at {
        return Err(NotReceived::Over);
    }
    coupon.send_request_no = receiver.number.map(str::to_owned);
    if let Some(uploaded) = uploaded {
        changes.put(UploadedCode { coupon: Some(coupon.number.clone()), ..uploaded.clone() });
    }
    let url = callback_url(records, PRODUCT, context.mchid, configured);
    let resource = resource(context.mchid, stock, &coupon);
    let callback = callback::queue(records, changes, now, url.as_deref(), SENT, resource);
    changes.put(coupon.clone());
    Ok((coupon, callback))
}

fn within_limits(records: &Records, stock: &MerchantStock, openid: &str, now: i64) -> Result<(), NotReceived> {
    let coupons = records.merchant_coupons_of(&stock.stock_id);
    let coupons = coupons.map(|coupon| (coupon.openid.as_str(), coupon.received_at));
    let handed_out = HandedOut::of(coupons, openid, now);
    let limit = |name: &str| stock.number(&format!("/stock_send_rule/{name}"));
    let value = stock.value().unwrap_or_default();
    if is_reached(limit("max_coupons_per_user"), handed_out.to_user) {
        return Err(NotReceived::UserLimit);
    }
    if is_reached(limit("max_coupons"), handed_out.all) || is_spent(limit("max_amount"), handed_out.all, value) {
        return Err(NotReceived::StockLimit);
    }
    let by_day = limit("max_coupons_by_day");
    if is_reached(by_day, handed_out.today) || is_spent(limit("max_amount_by_day"), handed_out.today, value) {
        return Err(NotReceived::DayLimit);
    }
    Ok(())
}

/// The code of the next coupon of a batch, and the uploaded one that it is.
fn code<'a>(
    records: &'a Records,
    stock: &MerchantStock,
    named: Option<&str>,
) -> Result<(String, Option<&'a UploadedCode>), NotReceived> {
    match stock.code_mode() {
        "MERCHANT_API" => {
            let code = named.ok_or(NotReceived::CodeMissing)?;
            if !is_code(code) {
                return Err(NotReceived::CodeWrong);
            }
            let is_taken = records.merchant_coupon(&stock.stock_id, code).is_some();
            if is_taken { Err(NotReceived::CodeTaken) } else { Ok((code.to_owned(), None)) }
        }
        "MERCHANT_UPLOAD" => {
            let free = records.uploaded_codes(&stock.stock_id).find(|code| code.coupon.is_none());
            let free = free.ok_or(NotReceived::NoCodeLeft)?;
            Ok((free.code.clone(), Some(free)))
        }
        _ => Ok((format!("{}", 123_446_565_767 + records.all::<MerchantCoupon>().len()), None)),
    }
}

/// The resource of the callback about a coupon; the user is named where the batch says under which AppID.
fn resource(mchid: &str, stock: &MerchantStock, coupon: &MerchantCoupon) -> Value {
    let by_call = coupon.send_request_no.is_some();
    let mut body = json!({
        "event_type": "EVENT_TYPE_BUSICOUPON_SEND",
        "coupon_code": coupon.coupon_code,
        "stock_id": coupon.stock_id,
        "send_time": rfc3339(coupon.received_at),
        "send_channel": if by_call { "BUSICOUPON_SEND_CHANNEL_API" } else { "BUSICOUPON_SEND_CHANNEL_MINIAPP" },
        "send_merchant": mchid,
    });
    if stock.text("/notify_config/notify_appid").is_some() {
        body["openid"] = json!(coupon.openid);
    }
    if let Some(number) = &coupon.send_request_no {
        body["send_req_no"] = json!(number);
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::described::assert_fits;

    fn sent(number: Option<&str>) -> Value {
        let times = json!({
            "available_begin_time": "2020-05-01T00:00:00+08:00", "available_end_time": "2020-06-01T00:00:00+08:00",
        });
        let rules = json!({
            "out_request_no": "STOCK1", "coupon_use_rule": {"coupon_available_time": times},
            "notify_config": {"notify_appid": "wx1"},
        });
        let records = Records::default();
        let stock = MerchantStock::new(&records, &rules, 0).expect("a batch");
        let mut coupon = MerchantCoupon::new(&records, &stock, "CODE1".to_owned(), "o", "wx1", 0);
        coupon.send_request_no = number.map(str::to_owned);
        resource("1230000109", &stock, &coupon)
    }

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        for number in [None, Some("SEND1")] {
            assert_fits(SENT, &sent(number));
        }
    }

    #[test]
    fn is_code_takes_what_is_documented() {
        assert!(is_code(r"Az09 -_\/=|") && is_code(&"1".repeat(32)));
        assert!(!is_code("") && !is_code("券") && !is_code("a@b") && !is_code(&"1".repeat(33)));
    }
}
