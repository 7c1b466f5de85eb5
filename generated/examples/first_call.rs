//! A first call to a running sandbox: start `cargo xtask sandbox`, then
//!
//! ```sh
//! WECHATPAY_SETTINGS=wechatpay-sandbox-keys/settings.json cargo run --example first_call --features pay
//! ```
//!
//! It places an order (Native下单), which is paid in the sandbox's console. For a merchant of your
//! own the variable names other settings, and the program stays as it is.

use wechatpay::{
    Client, Settings,
    pay::{NativePrepay, NativePrepayRequired, OrderAmount},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let settings = Settings::from_env()?;
    let client = Client::of_settings(&settings).build()?;

    let notify_url = settings.notify_url().unwrap_or("http://127.0.0.1:3000/wechatpay/notify");
    let (appid, amount) = (settings.appid()?, OrderAmount::new(8800));
    let order = NativePrepay::new(NativePrepayRequired {
        appid: appid.into(),
        mchid: settings.mchid().into(),
        description: "QQ公仔".into(),
        out_trade_no: "SHOP-0001".into(),
        notify_url: notify_url.into(),
        amount,
    });
    let response = client.send(&order).await?;
    println!("{}, Request-ID {}", response.code_url, response.request_id().unwrap_or_default());
    Ok(())
}
