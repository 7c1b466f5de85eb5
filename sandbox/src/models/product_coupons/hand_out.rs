//! Users receive product coupons: what is handed out, and by calls.
//!
//! In: a batch or a bundle, and a user. Out: coupons that wait to be confirmed, and a callback for each; or why there are
//! none. It always holds that all of it is one change.

use serde_json::{Value, json};

use super::{By, bodies, bundle_of, done_once, products::in_force, settings, stock_of};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    models::{
        callback::{self, CallbackOutcome},
        context::Context,
        coupons::{HandedOut, is_reached},
        outcome::{Outcome, forbidden, refused},
    },
    records::{
        merchant_coupons::UploadedCode,
        product_coupons::{OfBundle, ProductCoupon, ProductStock},
        product_coupons_of_users::{Given, UserCoupon},
    },
    refusal::Refusal,
    state::{Changes, Records, StoreError},
};

/// What tells a brand and a partner that a user has received a coupon.
pub(super) const SENT: [&str; 2] = ["PRODUCT_COUPON.SEND", "PRODUCT_COUPON_SP.SEND"];

/// Why a user does not receive a coupon.
pub(crate) enum NotReceived {
    NoSuchStock,
    /// A batch of a bundle is handed out with the others.
    OfABundle,
    /// There was none, it was used, or it is long over.
    NoSuchToken,
    /// The token is over.
    TokenOver,
    NotInForce,
    /// The batch has ended, or would before a coupon of it begins.
    Over,
    /// The user has as many as they may; those that wait to be confirmed count.
    UserLimit,
    DayLimit,
    /// Nobody says under which AppID the user is known.
    AppidMissing,
    /// The brand names the codes of this batch, and named none.
    CodeMissing,
    /// A coupon was given under this number.
    NumberUsed,
    /// Somebody has it already.
    CodeTaken,
    /// It was not uploaded.
    CodeUnknown,
    /// No uploaded code is left.
    NoCodeLeft,
    NotKept(StoreError),
}

impl From<NotReceived> for Refusal {
    fn from(reason: NotReceived) -> Self {
        match reason {
            NotReceived::NoSuchStock => super::no_such_stock(),
            NotReceived::OfABundle => refused("INVALID_REQUEST", "多次优惠商品券请按批次组发放"),
            NotReceived::NoSuchToken => super::missing("预发券token不存在或已使用"),
            NotReceived::TokenOver => refused("INVALID_REQUEST", "预发券token已过期"),
            NotReceived::NotInForce => refused("INVALID_REQUEST", "商品券已失效"),
            NotReceived::Over => refused("INVALID_REQUEST", "批次状态不是发放中（SENDING）").with_internal(268_577_984),
            NotReceived::UserLimit => {
                forbidden("RULE_LIMIT", "用户领取已达上限，待确认的券计入上限").with_internal(272_756_740)
            }
            NotReceived::DayLimit => forbidden("RULE_LIMIT", "批次当日已发放完"),
            NotReceived::AppidMissing => refused("PARAM_ERROR", "appid必填"),
            NotReceived::CodeMissing => refused("PARAM_ERROR", "券Code分配模式为API_ASSIGN时，coupon_code必填"),
            NotReceived::NumberUsed => {
                refused("INVALID_REQUEST", "该发券请求单号已发放过券").with_internal(268_578_927)
            }
            NotReceived::CodeTaken => refused("INVALID_REQUEST", "该券Code已发放").with_internal(272_755_200),
            NotReceived::CodeUnknown => refused("INVALID_REQUEST", "该券Code未预上传"),
            NotReceived::NoCodeLeft => refused("INVALID_REQUEST", "预上传的券Code不足"),
            NotReceived::NotKept(error) => error.into(),
        }
    }
}

/// Who receives what, and how.
pub(super) struct Receiver<'a> {
    pub(super) openid: &'a str,
    pub(super) appid: &'a str,
    /// The brand's own code.
    pub(super) code: Option<&'a str>,
    pub(super) given: Given,
}

/// How a call gives a coupon.
pub(super) fn given(input: &Input, channel: &str) -> Given {
    Given {
        send_request_no: input.text("send_request_no").to_owned(),
        send_channel: channel.to_owned(),
        attach: input.value("attach").and_then(Value::as_str).map(str::to_owned),
        coupon_tag_info: input.value("coupon_tag_info").cloned(),
    }
}

pub(in crate::models) fn send(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let configured = context.state.notify_url();
    done_once(context, by, input, ("send", "send_request_no"), |records, changes| {
        let stock = stock_of(records, by, input)?;
        let code = input.value("coupon_code").and_then(Value::as_str);
        let receiver =
            Receiver { openid: input.text("openid"), appid: input.text("appid"), code, given: given(input, "API") };
        let coupons = single(records, stock, &receiver, context.now)?;
        let callback = put(context, records, changes, &coupons, configured);
        callback::or_refuse(callback, changes)?;
        Ok(coupons.first().map(|(coupon, _)| bodies::coupon(records, coupon, context.now)))
    })
}

pub(in crate::models) fn send_bundle(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let configured = context.state.notify_url();
    done_once(context, by, input, ("send-bundle", "send_request_no"), |records, changes| {
        let stocks = bundle_of(records, by, input)?;
        let receiver = Receiver {
            openid: input.text("openid"),
            appid: input.text("appid"),
            code: None,
            given: given(input, "API"),
        };
        let coupons = all_of_bundle(records, &stocks, &receiver, context.now)?;
        let callback = put(context, records, changes, &coupons, configured);
        callback::or_refuse(callback, changes)?;
        let id = coupons.first().and_then(|(coupon, _)| coupon.bundle.as_ref()).map(|bundle| bundle.id.clone());
        let told = coupons.iter().map(|(coupon, _)| bodies::coupon(records, coupon, context.now));
        Ok(Some(json!({"user_coupon_bundle_id": id, "user_product_coupon_list": told.collect::<Vec<_>>()})))
    })
}

/// A coupon, and the uploaded code that it has.
pub(super) type Made<'a> = (UserCoupon, Option<&'a UploadedCode>);

/// A coupon of a batch that is of no bundle.
pub(super) fn single<'a>(
    records: &'a Records,
    stock: &ProductStock,
    receiver: &Receiver<'_>,
    now: i64,
) -> Result<Vec<Made<'a>>, NotReceived> {
    if stock.bundle.is_some() {
        return Err(NotReceived::OfABundle);
    }
    Ok(vec![made(records, stock, receiver, (0, now))?])
}

/// The coupons of a bundle, one for each use.
pub(super) fn all_of_bundle<'a>(
    records: &'a Records,
    stocks: &[&ProductStock],
    receiver: &Receiver<'_>,
    now: i64,
) -> Result<Vec<Made<'a>>, NotReceived> {
    let id = 7_123_912_547_109_241_212_489_u128 + records.all::<UserCoupon>().len() as u128;
    let mut coupons: Vec<Made<'a>> = Vec::new();
    for (index, stock) in stocks.iter().enumerate() {
        let (mut coupon, code) = made(records, stock, receiver, (index, now))?;
        coupon.bundle = Some(OfBundle { id: id.to_string(), index });
        // A brand may have uploaded the same code for each batch.
        if coupons.iter().any(|(other, _)| other.number == coupon.number) {
            coupon.number = UserCoupon::number_within(&coupon.coupon_code, &coupon.stock_id);
        }
        coupons.push((coupon, code));
    }
    Ok(coupons)
}

/// A coupon of a batch; so many were made just before it.
fn made<'a>(
    records: &'a Records,
    stock: &ProductStock,
    receiver: &Receiver<'_>,
    (before, now): (usize, i64),
) -> Result<Made<'a>, NotReceived> {
    let product = records.get::<ProductCoupon>(&stock.product_coupon_id);
    product.and_then(|product| in_force(product).ok()).ok_or(NotReceived::NotInForce)?;
    if stock.ended(now).is_some() {
        return Err(NotReceived::Over);
    }
    if records.is_given(stock.brand_id.as_deref(), &receiver.given.send_request_no) {
        return Err(NotReceived::NumberUsed);
    }
    within_limits(records, stock, receiver.openid, now)?;
    let (code, uploaded) = code(records, stock, receiver.code, before)?;
    let coupon =
        UserCoupon::new(records, stock, code, (receiver.openid, receiver.appid), (receiver.given.clone(), now));
    // It may have to wait for longer than the batch runs, or be good for seconds before the batch begins.
    if coupon.ends_at <= coupon.begins_at {
        return Err(NotReceived::Over);
    }
    Ok((coupon, uploaded))
}

fn within_limits(records: &Records, stock: &ProductStock, openid: &str, now: i64) -> Result<(), NotReceived> {
    let coupons = records.product_coupons_of(&stock.stock_id);
    let handed_out = HandedOut::of(coupons.map(|coupon| (coupon.openid.as_str(), coupon.received_at)), openid, now);
    let limit = |name: &str| stock.number(&format!("/stock_send_rule/{name}"));
    if is_reached(limit("max_count_per_user"), handed_out.to_user) {
        return Err(NotReceived::UserLimit);
    }
    if is_reached(limit("max_count"), handed_out.all) {
        return Err(NotReceived::Over);
    }
    if is_reached(limit("max_count_per_day"), handed_out.today) { Err(NotReceived::DayLimit) } else { Ok(()) }
}

/// The code of the next coupon of a batch, and the uploaded one that it is. One that is named beside uploaded codes is one
/// of them.
fn code<'a>(
    records: &'a Records,
    stock: &ProductStock,
    named: Option<&str>,
    before: usize,
) -> Result<(String, Option<&'a UploadedCode>), NotReceived> {
    match stock.code_mode() {
        "API_ASSIGN" => {
            let code = named.ok_or(NotReceived::CodeMissing)?;
            let is_taken = records.product_coupon(&stock.stock_id, code).is_some();
            if is_taken { Err(NotReceived::CodeTaken) } else { Ok((code.to_owned(), None)) }
        }
        "UPLOAD" => {
            let found = match named {
                Some(code) => {
                    let key = UploadedCode::key_of(&stock.stock_id, code);
                    let uploaded = records.get::<UploadedCode>(&key).ok_or(NotReceived::CodeUnknown)?;
                    Some(uploaded).filter(|code| code.coupon.is_none()).ok_or(NotReceived::CodeTaken)?
                }
                None => {
                    let free = records.uploaded_codes(&stock.stock_id).find(|code| code.coupon.is_none());
                    free.ok_or(NotReceived::NoCodeLeft)?
                }
            };
            Ok((found.code.clone(), Some(found)))
        }
        _ => Ok((format!("{}", 223_446_565_767 + records.all::<UserCoupon>().len() + before), None)),
    }
}

/// Keeps what was handed out, with a callback for each.
pub(super) fn put(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    coupons: &[Made<'_>],
    configured: Option<String>,
) -> CallbackOutcome {
    let is_of_brand = coupons.iter().all(|(coupon, _)| coupon.brand_id.is_none());
    let url = settings::url(records, is_of_brand, configured);
    let resources = coupons.iter().map(|(coupon, _)| resource(records, coupon));
    let sent = if is_of_brand { SENT[0] } else { SENT[1] };
    let callback = callback::queue_all(records, changes, context.now, url.as_deref(), sent, resources);
    for (coupon, uploaded) in coupons {
        if let Some(uploaded) = uploaded {
            changes.put(UploadedCode { coupon: Some(coupon.number.clone()), ..(*uploaded).clone() });
        }
        if let Some(stock) = records.get::<ProductStock>(&coupon.stock_id) {
            changes.put(stock.handed_out(context.now));
        }
        changes.put(coupon.clone());
    }
    callback
}

/// The resource of the callback about a coupon that a user has received.
fn resource(records: &Records, coupon: &UserCoupon) -> Value {
    let mut body = json!({
        "coupon_code": coupon.coupon_code,
        "product_coupon_id": coupon.product_coupon_id,
        "stock_id": coupon.stock_id,
        "appid": coupon.appid,
        "openid": coupon.openid,
        "receive_time": rfc3339(coupon.received_at),
        "send_request_no": coupon.given.send_request_no,
        "send_channel": coupon.given.send_channel,
        "valid_begin_time": rfc3339(coupon.begins_at),
        "valid_end_time": rfc3339(coupon.ends_at),
    });
    let of_bundle = records.get::<ProductStock>(&coupon.stock_id).and_then(|stock| stock.bundle.as_ref());
    for (name, value) in [
        ("brand_id", coupon.brand_id.as_deref()),
        ("stock_bundle_id", of_bundle.map(|bundle| bundle.id.as_str())),
        ("user_coupon_bundle_id", coupon.bundle.as_ref().map(|bundle| bundle.id.as_str())),
        ("attach", coupon.given.attach.as_deref()),
    ] {
        if let Some(value) = value {
            body[name] = json!(value);
        }
    }
    body
}
