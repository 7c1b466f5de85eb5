//! A shop that is ready to go live: orders, callbacks, jobs, refunds and the bill; and, in `market`, orders that are paid
//! together and a supplier's share; in `hire`, what is paid after it was used (支付分);
//! in `partner`, merchants who are taken in (特约商户进件); in `clinic`, bills that an insurance pays in part (医保支付); in
//! `promotions`, coupons of a brand (商品券).
//!
//! ```sh
//! cargo run --example shop --features \
//!     applyment,axum,bill,combine,med_ins,merchant,pay,payscore,product_coupon,profitsharing,refund
//! ```
//!
//! It starts a sandbox of its own and goes through the checklist of readiness
//! (接入质量检查) with itself. Where `WECHATPAY_SETTINGS` names settings, it serves at
//! `http://127.0.0.1:3000` instead, for `wechatpay-sandbox check` or for you.
//!
//! In a program of yours a database holds what stands in `Orders` here, and what is
//! locked here is a transaction there; the rest stays as it is.

mod callbacks;
mod clinic;
mod desk;
mod failures;
#[cfg(test)]
mod fixture;
mod hire;
mod jobs;
mod market;
mod orders;
mod partner;
mod promotions;
mod refunds;
mod shop;
#[path = "../taking_in/mod.rs"]
mod taking_in;
mod turn;

use std::{error::Error, time::Duration};

use tokio::net::TcpListener;
use wechatpay::{Callbacks, Client, Settings};
use wechatpay_sandbox::{Check, Language, Sandbox};

use crate::{desk::app, shop::Shop};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::var_os("WECHATPAY_SETTINGS").is_none() {
        return demonstration().await;
    }
    let settings = Settings::from_env()?;
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let client = Client::of_settings(&settings).build()?;
    let callbacks = Callbacks::new(client.key_ring().clone(), settings.api_v3_key()?);
    let notify_url = format!("{address}/wechatpay/notify");
    let shop = Shop::new(client, settings.appid()?, settings.mchid(), notify_url);
    println!("The shop listens at {address}");
    Ok(axum::serve(listener, app(shop, callbacks)).await?)
}

/// A sandbox that goes through the checklist with this shop.
async fn demonstration() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let callbacks = Callbacks::new(client.key_ring().clone(), sandbox.api_v3_key());
    let notify_url = format!("{address}/wechatpay/notify");
    let mut shop = Shop::new(client, "wx1234567890abcdef", sandbox.merchant().mchid(), notify_url);
    // Nobody waits a quarter of an hour here.
    shop.close_after = Duration::ZERO;
    let app = app(shop, callbacks);
    tokio::spawn(async move { axum::serve(listener, app).await });

    let check = Check::new(format!("{address}/carts/{{unique}}").parse()?)
        .double_click(format!("{address}/carts/{{unique}}").parse()?)
        .handled(format!("GET {address}/orders/{{out_trade_no}}/deliveries").parse()?)
        .refund(format!("{address}/orders/{{out_trade_no}}/refunds").parse()?)
        .bill(format!("{address}/bill").parse()?)
        .reconcile(format!("{address}/bill").parse()?)
        .combined(format!("{address}/carts/{{unique}}/together").parse()?)
        .share(format!("{address}/orders/{{out_trade_no}}/shares").parse()?)
        .shared(format!("GET {address}/orders/{{out_trade_no}}/shares").parse()?)
        .service_order(format!("{address}/hires").parse()?)
        .complete(format!("{address}/hires/{{out_order_no}}/end").parse()?)
        .collected(format!("GET {address}/hires/{{out_order_no}}/receipts").parse()?)
        .refund_service(format!("{address}/hires/{{out_order_no}}/refunds").parse()?)
        .take_in(format!("{address}/merchants/{{unique}}").parse()?)
        .mixed_order(format!("{address}/bills/{{unique}}").parse()?)
        .insured(format!("GET {address}/bills/{{out_trade_no}}/receipts").parse()?)
        .create_coupon(format!("{address}/coupons").parse()?)
        .use_coupon(format!("{address}/coupons/{{coupon_code}}/use").parse()?)
        .return_coupon(format!("{address}/coupons/{{coupon_code}}/return").parse()?)
        .end_coupon(format!("{address}/coupons/{{coupon_code}}/end").parse()?)
        .jobs(format!("{address}/jobs").parse()?);
    let report = check.run(&sandbox).await;
    print!("{}", report.text(Language::English));
    match report.exit_code() {
        0 => Ok(()),
        _ => Err("the shop is not ready".into()),
    }
}
