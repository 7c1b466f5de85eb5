//! 平台收付通 (e-commerce platforms): an order of a platform's merchant, paid, shared with the platform, and withdrawn.
//!
//! ```sh
//! cargo run --example platform_order --features axum,ecommerce,merchant,pay
//! ```
//!
//! It starts a sandbox and a platform's server for callbacks on this machine. The sandbox keeps all of it: the balance is
//! what payment and sharing have left, and the withdrawal arrives on the next working day of its clock.

mod support;

use std::{error::Error, time::Duration};

use wechatpay::{
    Callbacks, Client, Event, Outcome, Polling, Settled,
    ecommerce::{
        AddReceiver, AddReceiverRequired, CreateOrder, CreateOrderRequired, CreateWithdrawal, QueryBalance, QueryOrder,
        QueryWithdrawalByOutRequestNo, ReceiverRelation, ShareReceiver, ShareReceiverRequired,
    },
    explain,
    merchant::Event as Merchant,
    pay::{Event as Pay, OrderAmount, PartnerJsapiPayer, PartnerJsapiPrepay, PartnerJsapiPrepayRequired},
    shared::{Fen, ReceiverType, SettleInfo, ShareResult, WithdrawalStatus},
};
use wechatpay_sandbox::Sandbox;

use support::Door;

const SP_APPID: &str = "wx8888888888888888";
const SUB_MCHID: &str = "1900000109";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    // Signatures, keys and callbacks are the platform's own.
    let sp_mchid = sandbox.merchant().mchid().to_owned();
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let mut platform = Door::new().await?.open(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()));
    let polling = Polling::new().limit(Duration::from_secs(10));

    // 1. Who may get a part of its merchants' payments: here the platform itself, once.
    let itself = AddReceiverRequired {
        appid: SP_APPID.into(),
        r#type: ReceiverType::MerchantId,
        account: sp_mchid.clone().into(),
        relation_type: ReceiverRelation::Platform,
    };
    client.send(&AddReceiver::new(itself).name("某某平台有限公司")).await?;

    // 2. The order for 88.00 元 says that its money is to be shared: else it could not be, later.
    let order = PartnerJsapiPrepay::new(PartnerJsapiPrepayRequired {
        sp_appid: SP_APPID.into(),
        sp_mchid: sp_mchid.clone().into(),
        sub_mchid: SUB_MCHID.into(),
        description: "QQ公仔".into(),
        out_trade_no: "PLATFORM-2026-0001".into(),
        notify_url: platform.notify_url.clone(),
        amount: OrderAmount::new(8800),
        payer: PartnerJsapiPayer::new().sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    });
    let session = client.send(&order.settle_info(SettleInfo::new().profit_sharing(true))).await?;
    println!("invoked with {}", client.invoke_jsapi(SP_APPID, &session.prepay_id).await?.package);

    // 3. The customer pays: here the sandbox does.
    sandbox.pay_order("PLATFORM-2026-0001")?.ok_or("the order waits for its payment")?;
    let callback = platform.hears().await?;
    let Ok(Event::Pay(Pay::TransactionSuccessPartner(paid))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };
    println!("paid: {} for merchant {}", paid.amount.total, paid.sub_mchid);

    // 4. When the goods have arrived, a minute after the payment at the earliest: 5.00 元 are the platform's commission,
    //    and as this is the last sharing, the rest becomes the merchant's own. Here the clock is set forward.
    sandbox.advance_clock(Duration::from_secs(60))?;
    let commission = ShareReceiver::new(ShareReceiverRequired {
        r#type: ReceiverType::MerchantId,
        receiver_account: sp_mchid.clone().into(),
        amount: Fen::new(500),
        description: "平台佣金".into(),
    });
    let sharing = CreateOrder::new(CreateOrderRequired {
        sub_mchid: SUB_MCHID.into(),
        transaction_id: paid.transaction_id.clone(),
        out_order_no: "PLATFORM-2026-0001-S1".into(),
        receivers: vec![commission],
        finish: true,
    });
    match client.send(&sharing).await {
        // Under the same number it is the same sharing.
        Err(error) if error.outcome() == Outcome::Unknown => client.send(&sharing).await?,
        accepted => accepted?,
    };

    // 5. It is made later: here the sandbox makes it. A finished sharing may still have failed for a receiver.
    sandbox.settle_sharing("PLATFORM-2026-0001-S1", None)?;
    let query = QueryOrder::new(SUB_MCHID, &paid.transaction_id, "PLATFORM-2026-0001-S1");
    let Settled::Final(shared) = client.settled(&query, polling).await? else {
        return Err("the sharing is still on its way".into());
    };
    for receiver in shared.receivers.as_deref().ok_or("a sharing has receivers")? {
        if receiver.result == Some(ShareResult::Success) {
            println!("shared: {}", receiver.amount);
            continue;
        }
        // The merchant has that part. The reason says what to do before it is shared again, under a new number.
        let reason = receiver.fail_reason.as_ref().map_or("no reason", |reason| reason.as_str());
        return Err(match explain::fail_reason(reason) {
            Some(explained) => format!("not shared: {reason}: {explained}").into(),
            None => format!("not shared: {reason}").into(),
        });
    }

    // 6. What the merchant may dispose of goes to its bank account. The number makes it safe to send the call again; a
    //    new one may pay twice.
    let balance = client.send(&QueryBalance::new(SUB_MCHID)).await?;
    let withdrawal = CreateWithdrawal::new(SUB_MCHID, "WITHDRAWAL20260001", balance.available_amount);
    let withdrawal = withdrawal.notify_url(&platform.notify_url);
    let accepted = match client.send(&withdrawal).await {
        Err(error) if error.outcome() == Outcome::Unknown => client.send(&withdrawal).await?,
        accepted => accepted?,
    };

    println!("to be withdrawn: {} as {}", balance.available_amount, accepted.withdraw_id);

    // 7. The bank has it, mostly on the next working day. Here the clock is set forward, over a weekend if need be.
    sandbox.advance_clock(Duration::from_secs(3 * 86_400))?;
    let callback = platform.hears().await?;
    let Ok(Event::Merchant(Merchant::MchwithdrawChange(change))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };
    println!("withdrawn: {} is {}", change.out_request_no, change.status);

    // 8. Where no callback comes, ask until the state is final. The bank may send the money back.
    let query = QueryWithdrawalByOutRequestNo::new("WITHDRAWAL20260001", SUB_MCHID);
    match client.settled(&query, polling).await? {
        Settled::Final(withdrawal) if withdrawal.status == WithdrawalStatus::Success => {
            println!("queried: {}", withdrawal.status);
            Ok(())
        }
        Settled::Final(withdrawal) => Err(format!("it ended as {}: {:?}", withdrawal.status, withdrawal.reason).into()),
        Settled::Pending(_) => Err("the withdrawal is still on its way".into()),
    }
}
