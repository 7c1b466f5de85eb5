//! 账单 (bills): yesterday's bill, downloaded, checked and shown as a table.
//!
//! ```sh
//! cargo run --example bill_table --features bill,pay
//! ```
//!
//! It starts a sandbox in which customers pay, lets the night pass, and asks for
//! the bill of the day before.

use std::{
    error::Error,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use wechatpay::{
    Client, Clock, Day, Yuan,
    bill::{GetTradeBill, TradeBillRow},
    pay::{NativePrepay, NativePrepayRequired, OrderAmount},
    shared::TarType,
    time::OffsetDateTime,
};
use wechatpay_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // A clock that can be put forward, for the sandbox and the shop alike.
    let now = Arc::new(AtomicI64::new(OffsetDateTime::now_utc().unix_timestamp()));
    let hands = Arc::clone(&now);
    let clock = Clock::from_fn(move || hands.load(Ordering::Relaxed));
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await?;
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url());
    let client = client.clock(clock).build()?;

    let mchid = sandbox.merchant().mchid().to_owned();
    for (number, (goods, fen)) in [("糖,盐", 1050), ("QQ公仔", 8800), ("停车", 500)].into_iter().enumerate() {
        let out_trade_no = format!("SHOP-2026-{number:04}");
        let amount = OrderAmount::new(fen);
        let order = NativePrepay::new(NativePrepayRequired {
            appid: "wx1".into(),
            mchid: mchid.clone().into(),
            description: goods.into(),
            out_trade_no: out_trade_no.clone().into(),
            notify_url: "http://127.0.0.1:1/notify".into(),
            amount,
        });
        client.send(&order).await?;
        sandbox.pay_order(&out_trade_no)?.ok_or("the order waits for its payment")?;
    }
    now.fetch_add(86_400, Ordering::Relaxed);

    // One call: apply for the bill, download it, unpack it, compare its hash at the end.
    let yesterday = Day::in_beijing(OffsetDateTime::from_unix_timestamp(now.load(Ordering::Relaxed) - 86_400)?);
    let download = client.download(&GetTradeBill::new(yesterday).tar_type(TarType::Gzip)).await?;
    let mut rows = download.rows::<TradeBillRow>();

    let mut bill = Vec::new();
    while let Some(row) = rows.next().await? {
        bill.push(row);
    }
    // `None` came: the file is the promised one, and its summary agrees with its lines.
    println!("{:<20} {:<18} {:>8} {:>8}  商品名称", "交易时间", "商户订单号", "订单金额", "手续费");
    let total = Yuan::checked_sum(bill.iter().filter_map(|row| row.order_amount)).ok_or("too much to add up")?;
    for row in &bill {
        let amount = row.order_amount.unwrap_or_default();
        let goods = row.goods_name.as_deref().unwrap_or_default();
        println!("{:<20} {:<18} {amount:>8} {:>8}  {goods}", row.trade_time.to_string(), row.out_trade_no, row.fee);
    }
    let lines = bill.len();
    println!("{lines} lines of {yesterday}, {total} 元");
    if (lines, total.to_fen()) != (3, Ok(10_350)) {
        return Err("the bill has other lines than were paid".into());
    }
    Ok(())
}
