//! Coupons that are prepared for a user (预发券), who takes them in the front end with a token.
//!
//! In: a checked input. Out: a token, which is good for five minutes, or a refusal. It always holds that nothing is handed
//! out before the user takes it, that a number has one token that is good, and that what nobody took is forgotten when the
//! next is prepared.

use serde_json::{Value, json};

use super::{
    By, bundle_of,
    hand_out::{self, Receiver, given},
    stock_of, used_otherwise,
};
use crate::{
    checks::input::Input,
    ids::{lower_hex, random},
    models::{context::Context, outcome::Outcome},
    records::{product_coupons::ProductStock, product_coupons_of_users::PreparedCoupon},
    refusal::Refusal,
};

pub(in crate::models) fn prepare(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    prepare_of(context, by, input, false)
}

pub(in crate::models) fn prepare_bundle(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    prepare_of(context, by, input, true)
}

fn prepare_of(context: &Context<'_>, by: By, input: &Input, is_bundle: bool) -> Outcome {
    let now = context.now;
    let prepared = context.state.change(|records, changes| {
        let stocks = if is_bundle { bundle_of(records, by, input)? } else { vec![stock_of(records, by, input)?] };
        let code = input.value("coupon_code").and_then(Value::as_str);
        let (openid, appid, given) = (input.text("openid"), input.text("appid"), given(input, "API"));
        let (brand_id, request) = (by.brand_id(input), input.all());
        match records.open_prepared(brand_id.as_deref(), &given.send_request_no, now) {
            Some(open) if open.request == request => return Ok(Some(json!({"token": open.token}))),
            Some(_) => return Err(used_otherwise()),
            None => {}
        }
        let receiver = Receiver { openid, appid, code, given: given.clone() };
        // What could not be handed out now is not prepared.
        match stocks.as_slice() {
            [stock] if !is_bundle => drop(hand_out::single(records, stock, &receiver, now)?),
            all => drop(hand_out::all_of_bundle(records, all, &receiver, now)?),
        }
        let Some(ProductStock { stock_id, .. }) = stocks.first() else {
            return Err(Refusal::system_error());
        };
        let over = records.all::<PreparedCoupon>().filter(|one| one.is_over(now));
        over.for_each(|one| changes.remove::<PreparedCoupon>(one.token.clone()));
        let token = lower_hex(&random::<16>());
        changes.put(PreparedCoupon {
            token: token.clone(),
            stock_id: stock_id.clone(),
            openid: openid.to_owned(),
            appid: appid.to_owned(),
            coupon_code: code.map(str::to_owned),
            given,
            request,
            prepared_at: now,
        });
        Ok(Some(json!({"token": token})))
    });
    prepared.map_err(Refusal::from)?
}
