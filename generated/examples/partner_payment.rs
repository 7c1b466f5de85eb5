//! 服务商模式 (partner mode): a partner takes a payment for one of its merchants.
//!
//! ```sh
//! cargo run --example partner_payment --features axum,pay,refund
//! ```
//!
//! It starts a sandbox and a shop on this machine. The sandbox's merchant is the
//! partner; the merchant it acts for is known by its number alone.

mod support;

use std::error::Error;

use wechatpay::{
    Callbacks, Client, Event,
    pay::{
        Event as Pay, OrderAmount, PartnerJsapiPayer, PartnerJsapiPrepay, PartnerJsapiPrepayRequired,
        PartnerQueryByOutTradeNo, PartnerQueryByOutTradeNoRequired,
    },
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund, Event as Refunds},
    shared::{Currency, Fen, TradeState},
};
use wechatpay_sandbox::{RefundOutcome, Sandbox};

use support::Door;

const SP_APPID: &str = "wx8888888888888888";
const SUB_MCHID: &str = "1900000109";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    // Signatures, keys and callbacks are the partner's own.
    let sp_mchid = sandbox.merchant().mchid().to_owned();
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let mut shop = Door::new().await?.open(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()));

    // 1. The partner places the order for its merchant.
    let out_trade_no = "PARTNER-2026-0001";
    let payer = PartnerJsapiPayer::new().sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    let order = PartnerJsapiPrepay::new(PartnerJsapiPrepayRequired {
        sp_appid: SP_APPID.into(),
        sp_mchid: sp_mchid.clone().into(),
        sub_mchid: SUB_MCHID.into(),
        description: "QQ公仔".into(),
        out_trade_no: out_trade_no.into(),
        notify_url: shop.notify_url.clone(),
        amount: OrderAmount::new(8800),
        payer,
    });
    let session = client.send(&order).await?;
    let invocation = client.invoke_jsapi(SP_APPID, &session.prepay_id).await?;
    println!("invoked with {}", invocation.package);

    // 2. The customer pays, and the callback is recognized as that of a partner's payment.
    sandbox.pay_order(out_trade_no)?.ok_or("the order waits for its payment")?;
    let callback = shop.hears().await?;
    let Ok(Event::Pay(Pay::TransactionSuccessPartner(paid))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };
    println!("paid: {} for merchant {}", paid.amount.total, paid.sub_mchid);

    // 3. Both numbers name the order.
    let queried = client
        .send(&PartnerQueryByOutTradeNo::new(
            out_trade_no,
            PartnerQueryByOutTradeNoRequired { sp_mchid: sp_mchid.clone().into(), sub_mchid: SUB_MCHID.into() },
        ))
        .await?;
    println!("queried: {}", queried.trade_state);
    if queried.trade_state != TradeState::Success {
        return Err("the order is not paid".into());
    }

    // 4. A refund is the merchants' own operation, with `sub_mchid`.
    let refund = CreateRefund::new(
        "PARTNER-2026-0001-R1",
        AmountToRefund::new(AmountToRefundRequired {
            refund: Fen::new(8800),
            total: Fen::new(8800),
            currency: Currency::Cny,
        }),
    );
    let refund = refund.out_trade_no(out_trade_no).sub_mchid(SUB_MCHID).notify_url(&shop.notify_url);
    client.send(&refund).await?;
    sandbox.settle_refund("PARTNER-2026-0001-R1", RefundOutcome::Success)?;
    let callback = shop.hears().await?;
    let Ok(Event::Refund(Refunds::RefundSuccessPartner(result))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };
    println!("refunded: {} of {}", result.out_refund_no, result.out_trade_no);
    Ok(())
}
