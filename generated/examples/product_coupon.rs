//! 商品券 (product coupons): a brand's coupon, from the token to the confirmation without which it is void.
//!
//! ```sh
//! cargo run --example product_coupon --features axum,product_coupon
//! ```
//!
//! It starts a sandbox and a brand's server for callbacks on this machine. Here the sandbox tells that a user took the
//! coupon; it remembers no coupons, and answers the brand's calls from the description's examples.

mod support;

use std::error::Error;

use serde_json::json;
use wechatpay::{
    Callbacks, Client, Event, Outcome,
    invocations::ProductCouponReceipt,
    product_coupon::{
        BrandConfirmUserCoupon, BrandConfirmUserCouponRequired, BrandGetUserCoupon, BrandGetUserCouponRequired,
        BrandPreSendCoupon, BrandPreSendCouponRequired, BrandSetNotifyConfig, Event as Coupons, UserCouponState,
    },
};
use wechatpay_sandbox::Sandbox;

use support::Door;

const APPID: &str = "wx233544546545989a";
const OPENID: &str = "oh-394z-6CGkNoJrsDLTTUKiAnp4";
const PRODUCT_COUPON: &str = "1000000013";
const STOCK: &str = "1000000013001";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    // A brand (品牌) signs with its own keys, and its callbacks are sealed with its own key. No merchant is needed; with
    // one, `Callbacks::and` takes both at one address.
    let keys = sandbox.brand_keys()?;
    let client = Client::builder(keys.brand(), keys.platform_keys()).base_url(sandbox.base_url()).build()?;
    let mut shop = Door::new().await?.open(Callbacks::new(keys.platform_keys(), keys.api_key()));

    // 1. Where callbacks go, once for each brand.
    client.send(&BrandSetNotifyConfig::new(&shop.notify_url)).await?;

    // 2. A coupon of a batch is prepared for a user. The mini program opens it within five minutes.
    let prepared = BrandPreSendCoupon::new(
        OPENID,
        BrandPreSendCouponRequired {
            product_coupon_id: PRODUCT_COUPON.into(),
            stock_id: STOCK.into(),
            appid: APPID.into(),
            send_request_no: "SEND-2026-0001".into(),
        },
    );
    let receipt = ProductCouponReceipt::new(&client.send(&prepared).await?.token);
    println!("wx.openBusinessView({})", serde_json::to_string_pretty(&receipt)?);

    // 3. The user takes it: here the sandbox tells so.
    let taken = json!({
        "product_coupon_id": PRODUCT_COUPON, "stock_id": STOCK, "coupon_code": "123446565767",
        "appid": APPID, "openid": OPENID, "send_request_no": "SEND-2026-0001", "send_channel": "API",
        "receive_time": "2026-11-28T10:00:00+08:00",
        "valid_begin_time": "2026-11-28T10:00:00+08:00", "valid_end_time": "2026-12-31T23:59:59+08:00",
    });
    sandbox.notify(&shop.notify_url, "PRODUCT_COUPON.SEND", taken).await?;
    let callback = shop.hears().await?;
    let Ok(Event::ProductCoupon(Coupons::ProductCouponSend(sent))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };

    // 4. It has to be confirmed, however the user came by it: until then it cannot be used. A number that follows from
    //    the coupon makes it safe to confirm twice, when the callback comes again or a response is lost.
    let confirmation = BrandConfirmUserCoupon::new(
        &sent.openid,
        &sent.coupon_code,
        BrandConfirmUserCouponRequired {
            product_coupon_id: sent.product_coupon_id.clone(),
            stock_id: sent.stock_id.clone(),
            appid: sent.appid.clone().unwrap_or_else(|| APPID.into()),
            out_request_no: format!("CONFIRM-{}", sent.coupon_code),
        },
    );
    let confirmed = match client.send(&confirmation).await {
        Err(error) if error.outcome() == Outcome::Unknown => client.send(&confirmation).await?,
        confirmed => confirmed?,
    };

    // 5. Now the coupon is in force, or will be when its time begins.
    if !matches!(confirmed.coupon_state, UserCouponState::Effective | UserCouponState::Pending) {
        return Err(format!("the coupon is {}", confirmed.coupon_state).into());
    }
    println!("confirmed: {} is {}", confirmed.coupon_code, confirmed.coupon_state);

    // 6. At the counter, ask before it is used: no callback tells that a user has deleted a coupon.
    let query = BrandGetUserCouponRequired {
        product_coupon_id: sent.product_coupon_id.clone(),
        stock_id: sent.stock_id.clone(),
        appid: APPID.into(),
    };
    let coupon = client.send(&BrandGetUserCoupon::new(&sent.openid, &sent.coupon_code, query)).await?;
    println!("queried: {} is {}, until {}", coupon.coupon_code, coupon.coupon_state, coupon.valid_end_time);
    Ok(())
}
