//! 代金券 (cash coupons): a coupon from its batch (批次) to its use.
//!
//! ```sh
//! cargo run --example cash_coupon --features axum,favor
//! ```
//!
//! It starts a sandbox and a shop on this machine. There the sandbox pays with the coupon. At
//! WeChat Pay the user does, with any order that the coupon holds for: nothing of it stands in the order.

mod support;

use std::{error::Error, time::Duration};

use wechatpay::{
    Callbacks, Client, Event, Outcome, Timestamp,
    favor::{
        CouponStatus, CouponUseRule, CreateCouponStock, CreateCouponStockRequired, Event as Favor,
        FixedNormalCouponRule, FixedNormalCouponRuleRequired, QueryCoupon, SendCoupon, SendCouponRequired, SetCallback,
        StartStock, StockSendRule, StockSendRuleRequired, StockType,
    },
    shared::Fen,
    time::OffsetDateTime,
};
use wechatpay_sandbox::Sandbox;

use support::Door;

const APPID: &str = "wx233544546545989";
const OPENID: &str = "oh-394z-6CGkNoJrsDLTTUKiAnp4";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let mchid = sandbox.merchant().mchid().to_owned();
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let mut shop = Door::new().await?.open(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()));

    // 1. Where uses are told, once for each merchant.
    client.send(&SetCallback::new(&mchid, &shop.notify_url)).await?;

    // 2. The batch: 10.00 元 off from 100.00 元, a hundred times, paid for in advance. It can be handed out for a month.
    let now = OffsetDateTime::now_utc();
    let (begin, end) = (Timestamp::from(now), Timestamp::from(now + Duration::from_secs(30 * 86_400)));
    let rule = FixedNormalCouponRuleRequired { coupon_amount: Fen::new(1000), transaction_minimum: Fen::new(10_000) };
    let batch = CreateCouponStock::new(CreateCouponStockRequired {
        stock_name: "微信支付代金券批次".into(),
        available_begin_time: begin,
        available_end_time: end,
        stock_use_rule: StockSendRule::new(StockSendRuleRequired {
            max_coupons: 100,
            max_amount: Fen::new(100 * 1000),
            max_coupons_per_user: 1,
            natural_person_limit: true,
            prevent_api_abuse: true,
        }),
        no_cash: false,
        stock_type: StockType::Normal,
        belong_merchant: mchid.clone().into(),
        coupon_use_rule: CouponUseRule::new(vec![mchid.clone().into()])
            .fixed_normal_coupon(FixedNormalCouponRule::new(rule)),
        out_request_no: "BATCH20260001".into(),
    });
    let created = client.send(&batch).await?;

    // 3. It hands nothing out before it is started, which freezes its budget.
    client.send(&StartStock::new(&created.stock_id, &mchid)).await?;

    // 4. A user gets one. Under the same number it is handed out once, however often the call is sent.
    let coupon = SendCouponRequired {
        stock_id: created.stock_id.clone(),
        out_request_no: "COUPON20260001".into(),
        appid: APPID.into(),
        stock_creator_mchid: mchid.clone().into(),
    };
    let coupon = SendCoupon::new(OPENID, coupon);
    let sent = match client.send(&coupon).await {
        Err(error) if error.outcome() == Outcome::Unknown => client.send(&coupon).await?,
        sent => sent?,
    };
    println!("sent: coupon {} of batch {}", sent.coupon_id, created.stock_id);

    // 5. The user pays with it: here the sandbox does.
    sandbox.use_coupon(&sent.coupon_id)?.ok_or("the coupon is good")?;

    // 6. The shop hears of it, perhaps later than of the payment. The payment tells one use from another.
    let callback = shop.hears().await?;
    let Ok(Event::Favor(Favor::CouponUse(used))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };
    let payment = used.consume_information.as_ref().ok_or("a use has a payment")?;
    println!("used: coupon {} for payment {:?}", used.coupon_id, payment.transaction_id);
    if used.coupon_id != sent.coupon_id {
        return Err("another coupon was used".into());
    }

    // 7. Where no callback comes, the query tells.
    let queried = client.send(&QueryCoupon::new(OPENID, &sent.coupon_id, APPID)).await?;
    println!("queried: {:?}", queried.status);
    if queried.status != Some(CouponStatus::Used) {
        return Err("the coupon is not used".into());
    }
    Ok(())
}
