//! What is reported of users' product coupons: that they are confirmed, used, given back, or end.
//!
//! In: a checked input. Out: the response's body, or a refusal. It always holds that a coupon is used only when it was
//! confirmed and its time has begun and is not over, and once.

use serde_json::{Value, json};

use super::{By, bodies, coupon_of, done_once, products::told, settings};
use crate::{
    calendar,
    checks::input::Input,
    models::{
        callback,
        context::Context,
        outcome::{Outcome, refused},
    },
    records::{
        product_coupons::ProductStock,
        product_coupons_of_users::{Use, UserCoupon, UserCouponState},
    },
    refusal::Refusal,
    state::{Changes, Records},
};

/// The gateway's internal code of what a coupon's state forbids.
const WRONG_STATE: u32 = 268_578_367;

/// What a coupon is used with, one of which a call names.
const ORDERS: [&str; 2] = ["associated_order_info", "associated_pay_score_order_info"];

/// Changes the coupon that a call names, once; tells the brand of it where there is an event.
fn change(
    context: &Context<'_>,
    by: By,
    input: &Input,
    (act, event): (&str, Option<&'static str>),
    change: impl FnOnce(&Records, &UserCoupon) -> Result<UserCoupon, Refusal>,
) -> Outcome {
    let configured = context.state.notify_url();
    done_once(context, by, input, (act, "out_request_no"), |records, changes| {
        let coupon = change(records, coupon_of(records, by, input)?)?;
        // A partner is told of coupons that users receive alone.
        if let (Some(event), By::Brand) = (event, by) {
            tell(context, records, changes, &coupon, (event, configured))?;
        }
        let body = bodies::coupon(records, &coupon, context.now);
        changes.put(coupon);
        Ok(Some(body))
    })
}

fn tell(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    coupon: &UserCoupon,
    (event, configured): (&'static str, Option<String>),
) -> Result<(), Refusal> {
    let resource = json!({
        "coupon_code": coupon.coupon_code,
        "product_coupon_id": coupon.product_coupon_id,
        "stock_id": coupon.stock_id,
        "openid": coupon.openid,
    });
    let url = settings::url(records, true, configured);
    callback::or_refuse(callback::queue(records, changes, context.now, url.as_deref(), event, resource), changes)
}

pub(in crate::models) fn confirm(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let now = context.now;
    change(context, by, input, ("confirm", None), |_, coupon| {
        match coupon.state(now) {
            UserCouponState::Confirming if coupon.ends_at <= now => {
                return Err(refused("INVALID_REQUEST", "券的有效期已过，无法确认发放").with_internal(WRONG_STATE));
            }
            UserCouponState::Confirming => {}
            state => return Err(unfit(state)),
        }
        let state = if now < coupon.begins_at { UserCouponState::Pending } else { UserCouponState::Effective };
        Ok(UserCoupon { confirmed: told(input, now), ..coupon.moved(state, now) })
    })
}

pub(in crate::models) fn use_coupon(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let now = context.now;
    change(context, by, input, ("use", Some("PRODUCT_COUPON.USE")), |records, coupon| {
        let state = coupon.state(now);
        if state != UserCouponState::Effective {
            return Err(unfit(state));
        }
        if !records.get::<ProductStock>(&coupon.stock_id).is_some_and(|stock| stock.is_open(now)) {
            return Err(refused("INVALID_REQUEST", "当前时间不在券的可用时间段内").with_internal(272_755_717));
        }
        let used = Some(Use {
            request_no: input.text("out_request_no").to_owned(),
            use_time: use_time(input),
            order: order(input)?,
            saved_amount: input.value("saved_amount").and_then(Value::as_i64),
            turn: turns(records, coupon).max().unwrap_or(0).saturating_add(1),
        });
        Ok(UserCoupon { used, returned: None, ..coupon.moved(UserCouponState::Used, now) })
    })
}

/// When a coupon was used, as a call says it, in China's time.
fn use_time(input: &Input) -> String {
    let told = input.text("use_time");
    calendar::seconds(told).map_or_else(|| told.to_owned(), calendar::rfc3339)
}

/// The payment or the service order that a call names.
fn order(input: &Input) -> Result<(String, Value), Refusal> {
    let mut named = ORDERS.iter().filter_map(|name| Some((*name, input.value(name)?)));
    match (named.next(), named.next()) {
        (Some((name, order)), None) if *order != json!({}) => Ok((name.to_owned(), order.clone())),
        _ => {
            let only_one = "associated_order_info和associated_pay_score_order_info须且仅须填写一个";
            Err(refused("PARAM_ERROR", only_one))
        }
    }
}

pub(in crate::models) fn return_coupon(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let now = context.now;
    change(context, by, input, ("return", Some("PRODUCT_COUPON.RETURN")), |records, coupon| {
        let state = coupon.state(now);
        let (UserCouponState::Used, Some(used), Some(told)) = (state, &coupon.used, told(input, now)) else {
            return Err(unfit(state));
        };
        if turns(records, coupon).any(|turn| turn > used.turn) {
            return Err(refused("INVALID_REQUEST", "批次组的券须从最近核销的一张开始退").with_internal(WRONG_STATE));
        }
        let returned = Some((told, used.clone()));
        Ok(UserCoupon { used: None, returned, ..coupon.moved(UserCouponState::Effective, now) })
    })
}

/// The turns of all uses in the bundle of a coupon; none where it is of no bundle.
fn turns<'a>(records: &'a Records, coupon: &'a UserCoupon) -> impl Iterator<Item = u32> + 'a {
    let bundle = coupon.bundle.as_ref().map(|bundle| &bundle.id);
    let of_it = move |other: &&UserCoupon| bundle.is_some() && other.bundle.as_ref().map(|bundle| &bundle.id) == bundle;
    records.all::<UserCoupon>().filter(of_it).filter_map(|other| other.used.as_ref()).map(|used| used.turn)
}

pub(in crate::models) fn deactivate(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    change(context, by, input, ("deactivate-coupon", None), |_, coupon| ended(coupon, input, context.now))
}

/// The same coupon, ended by a call, if it was not used and its time is not over.
pub(super) fn ended(coupon: &UserCoupon, input: &Input, now: i64) -> Result<UserCoupon, Refusal> {
    let state = coupon.state(now);
    if !state.waits() {
        return Err(unfit(state));
    }
    Ok(UserCoupon { deactivated: told(input, now), ..coupon.moved(UserCouponState::Deactivated, now) })
}

/// Why a coupon in this state is not what a call needs.
fn unfit(state: UserCouponState) -> Refusal {
    let (message, internal) = match state {
        UserCouponState::Confirming => ("券待确认发放，请先调用确认发放接口", WRONG_STATE),
        UserCouponState::Pending => ("券的有效期未开始", 272_755_715),
        UserCouponState::Effective => ("券未核销，或已确认发放", WRONG_STATE),
        UserCouponState::Used => ("券已被核销", 272_756_745),
        UserCouponState::Expired => ("券已过期", 268_578_776),
        UserCouponState::Deleted => ("券已被用户删除", 272_756_769),
        UserCouponState::Deactivated => ("券已失效", WRONG_STATE),
    };
    refused("INVALID_REQUEST", message).with_internal(internal)
}
