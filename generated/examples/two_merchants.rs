//! Two merchants in one process, each with its own keys, and one address for the callbacks of both.
//!
//! ```sh
//! cargo run --example two_merchants --features axum,pay
//! ```

mod support;

use std::error::Error;

use wechatpay::{
    Callbacks, Client, Event,
    pay::{Event as Pay, NativePrepay, NativePrepayRequired, OrderAmount},
};
use wechatpay_sandbox::Sandbox;

use support::Door;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Each sandbox is a WeChat Pay of its own, which knows one merchant.
    let (tea, books) =
        (Sandbox::builder().mchid("1230000109").start().await?, Sandbox::builder().mchid("1900000109").start().await?);
    let clients = [client(&tea)?, client(&books)?];
    // A callback does not say whose it is: the keys that verify and open it do.
    let callbacks = Callbacks::new(tea.platform_keys(), tea.api_v3_key());
    let mut shop = Door::new().await?.open(callbacks.and(books.platform_keys(), books.api_v3_key()));

    for (index, (sandbox, client)) in [&tea, &books].into_iter().zip(&clients).enumerate() {
        let (mchid, amount) = (sandbox.merchant().mchid().to_owned(), OrderAmount::new(100));
        let order = NativePrepay::new(NativePrepayRequired {
            appid: "wx1".into(),
            mchid: mchid.clone().into(),
            description: "一件商品".into(),
            out_trade_no: "ORDER-0001".into(),
            notify_url: shop.notify_url.clone(),
            amount,
        });
        let link = client.send(&order).await?;
        println!("{mchid}: {}", link.code_url);
        sandbox.pay_order("ORDER-0001")?.ok_or("the order waits for its payment")?;

        let callback = shop.hears().await?;
        let Ok(Event::Pay(Pay::TransactionSuccess(paid))) = callback.event() else {
            return Err(format!("{} was not expected", callback.event_type()).into());
        };
        println!("merchant {} was paid: {} {}", callback.merchant_index(), paid.mchid, paid.out_trade_no);
        if callback.merchant_index() != index || paid.mchid.as_str() != mchid {
            return Err("the callback was taken for another merchant's".into());
        }
    }

    // Neither takes the other's signature.
    let crossed = Client::builder(tea.merchant(), books.platform_keys()).base_url(books.base_url()).build()?;
    let order = NativePrepay::new(NativePrepayRequired {
        appid: "wx1".into(),
        mchid: "1230000109".into(),
        description: "一件商品".into(),
        out_trade_no: "ORDER-0002".into(),
        notify_url: shop.notify_url.clone(),
        amount: OrderAmount::new(100),
    });
    match crossed.send(&order).await {
        Ok(_) => Err("the books' WeChat Pay took the tea shop's signature".into()),
        Err(error) => {
            println!("refused: {error}");
            Ok(())
        }
    }
}

fn client(sandbox: &Sandbox) -> Result<Client, wechatpay::Error> {
    Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()
}
