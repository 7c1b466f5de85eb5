//! JSAPI支付 (a payment inside WeChat) from the order to the paid callback.
//!
//! ```sh
//! cargo run --example jsapi_payment --features axum,pay
//! ```
//!
//! It starts a sandbox and a shop on this machine. Against WeChat Pay the order,
//! the invocation and the callback are the same; the customer pays on a phone.

mod support;

use std::error::Error;

use wechatpay::{
    Callbacks, Client, Event,
    pay::{Event as Pay, JsapiPayer, JsapiPrepay, JsapiPrepayRequired, OrderAmount, QueryByOutTradeNo},
    shared::TradeState,
};
use wechatpay_sandbox::Sandbox;

use support::Door;

const APPID: &str = "wxd678efh567hg6787";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let mchid = sandbox.merchant().mchid().to_owned();
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let mut shop = Door::new().await?.open(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()));

    // 1. The shop places the order: 88.00 元.
    let (out_trade_no, amount, payer) = ("SHOP-2026-0001", OrderAmount::new(8800), JsapiPayer::new(OPENID));
    let order = JsapiPrepay::new(JsapiPrepayRequired {
        appid: APPID.into(),
        mchid: mchid.clone().into(),
        description: "QQ公仔".into(),
        out_trade_no: out_trade_no.into(),
        notify_url: shop.notify_url.clone(),
        amount,
        payer,
    });
    let session = client.send(&order).await?;

    // 2. The page in WeChat invokes the payment (调起支付) with exactly these parameters.
    let invocation = client.invoke_jsapi(APPID, &session.prepay_id).await?;
    println!("WeixinJSBridge.invoke('getBrandWCPayRequest', {})", serde_json::to_string_pretty(&invocation)?);

    // 3. The customer pays: here the sandbox does.
    sandbox.pay_order(out_trade_no)?.ok_or("the order waits for its payment")?;

    // 4. The shop hears of it, and compares the amount before it delivers.
    let callback = shop.hears().await?;
    let Ok(Event::Pay(Pay::TransactionSuccess(paid))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };
    println!("paid: {} by {}, {}", paid.out_trade_no, paid.transaction_id, paid.amount.total);
    if paid.amount.total.value() != 8800 {
        return Err("the amount is not that of the order".into());
    }

    // 5. Where no callback comes, the query tells.
    let queried = client.send(&QueryByOutTradeNo::new(out_trade_no, &mchid)).await?;
    println!("queried: {}", queried.trade_state);
    if queried.trade_state != TradeState::Success {
        return Err("the order is not paid".into());
    }
    Ok(())
}
