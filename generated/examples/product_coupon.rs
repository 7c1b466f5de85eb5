//! 商品券 (product coupons): a brand's coupon, from the token to the confirmation without which it is void.
//!
//! ```sh
//! cargo run --example product_coupon --features axum,product_coupon
//! ```
//!
//! It starts a sandbox and a brand's server for callbacks on this machine. Here the user is the sandbox's.

mod support;

use std::error::Error;

use wechatpay::{
    Callbacks, Client, Event, Outcome, Timestamp,
    invocations::ProductCouponReceipt,
    product_coupon::{
        AssociatedOrder, BrandConfirmUserCoupon, BrandConfirmUserCouponRequired, BrandCreateProductCoupon,
        BrandCreateProductCouponRequired, BrandGetUserCoupon, BrandGetUserCouponRequired, BrandPreSendCoupon,
        BrandPreSendCouponRequired, BrandSetNotifyConfig, BrandUseUserCoupon, BrandUseUserCouponRequired,
        CodeDisplayMode, CouponCodeMode, CouponDisplayInfo, CouponScope, CouponType, CouponUsageMethod,
        Event as Coupons, NewStock, NewStockRequired, NormalCoupon, NormalCouponRequired, ProductCouponDisplayInfo,
        ProductCouponDisplayInfoRequired, SingleUsageInfo, StockSendRule, StoreScope, UsageRuleDisplayInfo,
        UserCouponState,
    },
    shared::{Fen, NotifyConfig, UsageMode},
    time::OffsetDateTime,
};
use wechatpay_sandbox::Sandbox;

use support::Door;

const APPID: &str = "wx233544546545989a";
const OPENID: &str = "oh-394z-6CGkNoJrsDLTTUKiAnp4";
const PICTURE: &str = "https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0";

/// A coupon that takes 10 yuan off 100, and a batch of a thousand.
fn coupon() -> BrandCreateProductCoupon {
    let batch = NewStock::new(NewStockRequired {
        coupon_code_mode: CouponCodeMode::Wechatpay,
        stock_send_rule: StockSendRule::new(1_000).max_count_per_user(1),
        usage_rule_display_info: UsageRuleDisplayInfo::new(vec![CouponUsageMethod::Offline])
            .usage_description("到店出示"),
        coupon_display_info: CouponDisplayInfo::new().code_display_mode(CodeDisplayMode::Qrcode),
        notify_config: NotifyConfig::new().notify_appid(APPID),
        store_scope: StoreScope::All,
    });
    let discount =
        NormalCoupon::new(NormalCouponRequired { threshold: Fen::new(10_000), discount_amount: Fen::new(1_000) });
    BrandCreateProductCoupon::new(BrandCreateProductCouponRequired {
        out_request_no: "COUPON-2026-0001".into(),
        scope: CouponScope::All,
        r#type: CouponType::Normal,
        usage_mode: UsageMode::Single,
        display_info: ProductCouponDisplayInfo::new(ProductCouponDisplayInfoRequired {
            name: "满100减10".into(),
            image_url: PICTURE.into(),
            background_url: PICTURE.into(),
        }),
    })
    .single_usage_info(SingleUsageInfo::new().normal_coupon(discount))
    .stock(batch)
}

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

    // 2. The coupon and its first batch.
    let made = client.send(&coupon()).await?;
    let batch = made.stock.as_ref().ok_or("no batch")?.stock_id.clone();

    // 3. A coupon of the batch is prepared for a user. The mini program opens it within five minutes.
    let prepared = BrandPreSendCoupon::new(
        OPENID,
        BrandPreSendCouponRequired {
            product_coupon_id: made.product_coupon_id.clone(),
            stock_id: batch,
            appid: APPID.into(),
            send_request_no: "SEND-2026-0001".into(),
        },
    );
    let prepared = client.send(&prepared).await?;
    let receipt = ProductCouponReceipt::new(&prepared.token);
    println!("wx.openBusinessView({})", serde_json::to_string_pretty(&receipt)?);

    // 4. The user takes it: here the sandbox's does.
    sandbox.take_prepared_product_coupon(&prepared.token)?.ok_or("the token is over")?;
    let callback = shop.hears().await?;
    let Ok(Event::ProductCoupon(Coupons::ProductCouponSend(sent))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };

    // 5. It has to be confirmed, however the user came by it: until then it cannot be used. A number that follows from
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

    // 6. Now the coupon is in force, or will be when its time begins.
    if !matches!(confirmed.coupon_state, UserCouponState::Effective | UserCouponState::Pending) {
        return Err(format!("the coupon is {}", confirmed.coupon_state).into());
    }
    println!("confirmed: {} is {}", confirmed.coupon_code, confirmed.coupon_state);

    // 7. At the counter, ask before it is used: no callback tells that a user has deleted a coupon.
    let query = BrandGetUserCouponRequired {
        product_coupon_id: sent.product_coupon_id.clone(),
        stock_id: sent.stock_id.clone(),
        appid: APPID.into(),
    };
    let coupon = client.send(&BrandGetUserCoupon::new(&sent.openid, &sent.coupon_code, query)).await?;
    println!("queried: {} is {}, until {}", coupon.coupon_code, coupon.coupon_state, coupon.valid_end_time);
    if coupon.coupon_state != UserCouponState::Effective {
        return Err(format!("the coupon is {}", coupon.coupon_state).into());
    }

    // 8. It is used with a payment, and WeChat Pay hears of that.
    let required = BrandUseUserCouponRequired {
        product_coupon_id: sent.product_coupon_id.clone(),
        stock_id: sent.stock_id.clone(),
        appid: APPID.into(),
        use_time: Timestamp::from(OffsetDateTime::now_utc()),
        out_request_no: format!("USE-{}", sent.coupon_code),
    };
    let order = AssociatedOrder::new().out_trade_no("TILL-2026-0001");
    let used = BrandUseUserCoupon::new(&sent.openid, &sent.coupon_code, required).associated_order_info(order);
    let used = client.send(&used).await?;
    println!("used: {} is {}", used.coupon_code, used.coupon_state);
    if used.coupon_state != UserCouponState::Used {
        return Err(format!("the coupon is {}", used.coupon_state).into());
    }
    Ok(())
}
