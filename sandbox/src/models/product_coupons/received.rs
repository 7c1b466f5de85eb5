//! Users take product coupons in the front end: by the token of one that a call has prepared, or in a component (领券组件).
//!
//! In: a token, or a batch and a user. Out: coupons that wait to be confirmed, and their callbacks; or why there are none. It
//! always holds that a token is good once.

use super::{
    hand_out::{Made, NotReceived, Receiver, all_of_bundle, put, single},
    stocks_of_bundle,
};
use crate::{
    models::{callback::CallbackOutcome, context::Context},
    records::{
        product_coupons::ProductStock,
        product_coupons_of_users::{Given, PreparedCoupon, UserCoupon},
    },
    state::{Changes, Records},
};

/// What a user takes in a component.
pub(crate) enum Taken<'a> {
    /// What was prepared for this user.
    ByToken(&'a str),
    /// A coupon of this batch, or all of the bundle that it is or is of. Without an AppID it is that of the batch's events.
    Of { stock_id: &'a str, openid: &'a str, appid: Option<&'a str>, code: Option<&'a str> },
}

/// A user takes coupons in a component, now.
pub(crate) fn receive(
    context: &Context<'_>,
    taken: &Taken<'_>,
) -> Result<(Vec<UserCoupon>, CallbackOutcome), NotReceived> {
    let configured = context.state.notify_url();
    let received = context.state.change(|records, changes| {
        let coupons = match taken {
            Taken::ByToken(token) => by_token(records, changes, token, context.now)?,
            Taken::Of { stock_id, openid, appid, code } => {
                let stock = records.product_stock(stock_id).ok_or(NotReceived::NoSuchStock)?;
                let number = format!("RECEIVE{}{:06}", stock.stock_id, stock.sent.saturating_add(1));
                let given = Given {
                    send_request_no: number,
                    send_channel: "RECEIVE_COMPONENT".to_owned(),
                    attach: None,
                    coupon_tag_info: None,
                };
                let appid = appid.or_else(|| stock.text("/notify_config/notify_appid"));
                let appid = appid.ok_or(NotReceived::AppidMissing)?;
                given_to(records, stock, &Receiver { openid, appid, code: *code, given }, context.now)?
            }
        };
        let callback = put(context, records, changes, &coupons, configured);
        Ok((coupons.into_iter().map(|(coupon, _)| coupon).collect(), callback))
    });
    received.map_err(NotReceived::NotKept)?
}

/// A coupon of a batch, or those of its bundle.
fn given_to<'a>(
    records: &'a Records,
    stock: &ProductStock,
    receiver: &Receiver<'_>,
    now: i64,
) -> Result<Vec<Made<'a>>, NotReceived> {
    match &stock.bundle {
        None => single(records, stock, receiver, now),
        Some(bundle) => {
            all_of_bundle(records, &stocks_of_bundle(records, &stock.product_coupon_id, &bundle.id), receiver, now)
        }
    }
}

/// What was prepared under a token, which is good once.
fn by_token<'a>(
    records: &'a Records,
    changes: &mut Changes,
    token: &str,
    now: i64,
) -> Result<Vec<Made<'a>>, NotReceived> {
    let prepared = records.get::<PreparedCoupon>(token).ok_or(NotReceived::NoSuchToken)?;
    if prepared.is_over(now) {
        return Err(NotReceived::TokenOver);
    }
    let stock = records.get::<ProductStock>(&prepared.stock_id).ok_or(NotReceived::NoSuchStock)?;
    let PreparedCoupon { openid, appid, given, .. } = prepared;
    let receiver = Receiver { openid, appid, code: prepared.coupon_code.as_deref(), given: given.clone() };
    let coupons = given_to(records, stock, &receiver, now)?;
    changes.remove::<PreparedCoupon>(token.to_owned());
    Ok(coupons)
}
