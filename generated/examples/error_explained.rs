//! An error explained (错误码): what a refused call means, what to do, and what to do when nobody knows whether it
//! was done.
//!
//! ```sh
//! cargo run --example error_explained --features pay,refund
//! ```
//!
//! It starts a sandbox on this machine, which refuses what WeChat Pay would refuse, and fails on demand.

use std::error::Error;

use wechatpay::{
    Client, ErrorExt, Outcome, explain,
    pay::{NativePrepay, NativePrepayRequired, OrderAmount},
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund, QueryByOutRefundNo, RefundStatus},
    shared::{Currency, Fen},
};
use wechatpay_sandbox::{BusinessError, Fault, Sandbox};

/// Files a refund and says what became of it; `None` where it was not made. It is safe to call again with the same
/// refund, and never with another number for the same money.
async fn file(client: &Client, refund: &CreateRefund) -> Result<Option<RefundStatus>, wechatpay::Error> {
    let error = match client.send(refund).await {
        Ok(filed) => return Ok(Some(filed.status.clone())),
        Err(error) => error,
    };
    // One line for the log: no key, no openid, and the Request-ID that WeChat Pay's support asks for.
    println!("{error}");
    // What the code means where this operation answers it, and what to do. Texts for people, in two languages.
    if let Some(explained) = error.explain() {
        println!("  {}\n  {}", explained.meaning.en, explained.remedy.en);
        println!("  {}{}", explained.meaning.zh, explained.remedy.zh);
    }
    match error.outcome() {
        // Nothing was done. The code says whether it can be made good: here by money in the account.
        Outcome::NeverSent | Outcome::Refused if error.is_not_enough() => Ok(None),
        // Nobody knows. Ask before you act: for a refund that is not there, the same call is sent again.
        Outcome::Unknown => match client.send(&QueryByOutRefundNo::new(&refund.out_refund_no)).await {
            Ok(found) => Ok(Some(found.status.clone())),
            Err(missing) if missing.is_not_found() => Ok(None),
            Err(error) => Err(error),
        },
        // A mistake in the program, or something that a person has to look at.
        _ => Err(error),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let mchid = sandbox.merchant().mchid().to_owned();
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;

    // A paid order of 88.00 元, of which 30.00 元 go back.
    let order = NativePrepayRequired {
        appid: "wxd678efh567hg6787".into(),
        mchid: mchid.into(),
        description: "QQ公仔".into(),
        out_trade_no: "SHOP-2026-0001".into(),
        notify_url: "https://shop.example.com/notify".into(),
        amount: OrderAmount::new(8800),
    };
    client.send(&NativePrepay::new(order)).await?;
    sandbox.pay_order("SHOP-2026-0001")?.ok_or("the order waits for its payment")?;
    let (refund, total, currency) = (Fen::new(3000), Fen::new(8800), Currency::Cny);
    let amount = AmountToRefund::new(AmountToRefundRequired { refund, total, currency });
    let refund = CreateRefund::new("SHOP-2026-0001-R1", amount).out_trade_no("SHOP-2026-0001");

    // 1. Refused: the account has too little money. Nothing was done.
    sandbox.inject_error(BusinessError::new("NOT_ENOUGH").operation("create_refund").times(1))?;
    if file(&client, &refund).await?.is_some() {
        return Err("a refund that was refused should not be there".into());
    }

    // 2. Unknown: the connection broke after the request had left. The query finds that it was done.
    sandbox.inject_fault_times(Fault::DropAfter, 1);
    let status = file(&client, &refund).await?.ok_or("the refund should have been found")?;
    println!("the refund is {status}");

    // 3. A mistake in the program: the response names the field. It is refused each time, so it is not repeated.
    let amount = AmountToRefund::new(AmountToRefundRequired { refund: Fen::new(0), total, currency: Currency::Cny });
    let mistaken = CreateRefund::new("SHOP-2026-0001-R2", amount).out_trade_no("SHOP-2026-0001");
    match file(&client, &mistaken).await {
        Err(error) if error.is_param_error() => println!("  {}", error.detail().ok_or("the field is named")?),
        other => return Err(format!("0 分 should have been refused as a parameter: {other:?}").into()),
    }

    // 4. A code from somebody's log, a reason from a response: explained without a call.
    let code = explain::code("ORDERPAID").ok_or("a code that is known, in an older spelling")?;
    let reason = explain::fail_reason("ACCOUNT_FROZEN").ok_or("a reason that is known")?;
    println!("{}: {}\n{reason}", code.code, code.explanation);
    Ok(())
}
