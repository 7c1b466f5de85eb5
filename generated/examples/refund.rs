//! 退款 (a refund) with its callback: a part of a paid order is given back.
//!
//! ```sh
//! cargo run --example refund --features axum,pay,refund
//! ```
//!
//! It starts a sandbox and a shop on this machine; the sandbox settles the refund
//! as the bank would.

mod support;

use std::{error::Error, time::Duration};

use wechatpay::{
    Callbacks, Client, Event, Outcome, Polling, Settled,
    pay::{NativePrepay, NativePrepayRequired, OrderAmount},
    refund::{
        AmountToRefund, AmountToRefundRequired, CreateRefund, Event as Refunds, QueryByOutRefundNo, RefundStatus,
    },
    shared::{Currency, Fen},
};
use wechatpay_sandbox::{RefundOutcome, Sandbox};

use support::Door;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let mchid = sandbox.merchant().mchid().to_owned();
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let mut shop = Door::new().await?.open(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()));

    // A paid order of 88.00 元.
    let (out_trade_no, out_refund_no) = ("SHOP-2026-0001", "SHOP-2026-0001-R1");
    let amount = OrderAmount::new(8800);
    client
        .send(&NativePrepay::new(NativePrepayRequired {
            appid: "wx1".into(),
            mchid: mchid.clone().into(),
            description: "QQ公仔".into(),
            out_trade_no: out_trade_no.into(),
            notify_url: shop.notify_url.clone(),
            amount,
        }))
        .await?;
    sandbox.pay_order(out_trade_no)?.ok_or("the order waits for its payment")?;
    shop.hears().await?;

    // 1. 30.00 元 of it go back. The number makes it safe to ask again when it is not known what became of the call.
    let amount = AmountToRefund::new(AmountToRefundRequired {
        refund: Fen::new(3000),
        total: Fen::new(8800),
        currency: Currency::Cny,
    });
    let refund = CreateRefund::new(out_refund_no, amount).out_trade_no(out_trade_no).notify_url(&shop.notify_url);
    let filed = match client.send(&refund).await {
        Err(error) if error.outcome() == Outcome::Unknown => client.send(&refund).await?,
        filed => filed?,
    };
    println!("filed: {} is {}", filed.refund_id, filed.status);

    // 2. The bank gives the money back, which takes it minutes or days.
    sandbox.settle_refund(out_refund_no, RefundOutcome::Success)?;

    // 3. The callback tells.
    let callback = shop.hears().await?;
    let Ok(Event::Refund(Refunds::RefundSuccess(result))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };
    let amount = result.amount.as_ref().ok_or("the amount should have come")?;
    println!("refunded: {} of {}", amount.refund, amount.total);

    // 4. Where no callback comes, ask until the state is final; here it is already.
    let polling = Polling::new().limit(Duration::from_secs(10));
    match client.settled(&QueryByOutRefundNo::new(out_refund_no), polling).await? {
        Settled::Final(refund) if refund.status == RefundStatus::Success => println!("queried: {}", refund.status),
        Settled::Final(refund) => return Err(format!("the refund ended as {}", refund.status).into()),
        Settled::Pending(_) => return Err("the refund is still on its way".into()),
    }
    Ok(())
}
