//! 支付分 (pay score): a service that is used first and paid afterwards, from the order to the paid callback.
//!
//! ```sh
//! cargo run --example pay_score --features axum,payscore
//! ```
//!
//! It starts a sandbox and a shop on this machine. Against WeChat Pay the order, the invocation and the callbacks are
//! the same; the user confirms on a phone, and WeChat Pay deducts the money.

mod support;

use std::error::Error;

use wechatpay::{
    ApiV2Key, Callbacks, Client, Event,
    payscore::{
        CompleteServiceOrder, CompleteServiceOrderRequired, CreateServiceOrder, CreateServiceOrderRequired,
        Event as Payscore, GetServiceOrder, PlannedServiceTime, RiskFund, RiskFundName, ServiceDiscount,
        ServiceDiscountRequired, ServiceFee, ServiceOrderState,
    },
    shared::Fen,
};
use wechatpay_sandbox::Sandbox;

use support::Door;

const APPID: &str = "wxd678efh567hg6787";
const SERVICE_ID: &str = "2002000000000558128851361561536";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    // The page of 支付分 is opened with parameters that are signed with the APIv2 key (APIv2密钥), beside the others.
    let merchant = sandbox.merchant().api_v2_key(ApiV2Key::new("0123456789abcdef0123456789ABCDEF")?);
    let client = Client::builder(merchant, sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let mut shop = Door::new().await?.open(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()));

    // 1. A guest arrives: the order, with 400.00 元 at risk at most. The same call again is the same order.
    let out_order_no = "HOTEL-2026-0001";
    let order = CreateServiceOrder::new(CreateServiceOrderRequired {
        out_order_no: out_order_no.into(),
        appid: APPID.into(),
        service_id: SERVICE_ID.into(),
        service_introduction: "某某酒店".into(),
        time_range: PlannedServiceTime::new("OnAccept"),
        risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(40000)),
        notify_url: shop.notify_url.clone(),
    });
    let created = client.send(&order).await?;

    // 2. The mini program opens the page of 支付分 with exactly these parameters, and the user confirms there.
    let package = created.package.as_ref().ok_or("an order to be confirmed has a package")?;
    let confirmation = client.invoke_payscore_confirmation(package)?;
    println!("wx.openBusinessView({})", serde_json::to_string_pretty(&confirmation)?);
    if !sandbox.confirm_service_order(out_order_no)? {
        return Err("the order waits for its user".into());
    }

    // 3. The shop hears of it, and gives the key to the room: before that the order is worth nothing.
    let callback = shop.hears().await?;
    let Ok(Event::Payscore(Payscore::PayscoreUserConfirm(confirmed))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };
    println!("confirmed: {}", confirmed.out_order_no);

    // 4. The guest leaves: what it costs, and what is taken off. The total has to be their difference.
    let bill = CompleteServiceOrder::new(
        out_order_no,
        CompleteServiceOrderRequired {
            appid: APPID.into(),
            service_id: SERVICE_ID.into(),
            post_payments: vec![ServiceFee::new("房费").amount(Fen::new(38000)).count(1)],
            total_amount: Fen::new(37900),
        },
    );
    let discount =
        ServiceDiscountRequired { name: "满20减1元".into(), description: "不与其他优惠叠加".into() };
    let bill = bill.post_discounts(vec![ServiceDiscount::new(discount).amount(Fen::new(100))]);
    let completed = client.send(&bill).await?;
    println!("completed: {}, {:?}", completed.state, completed.state_description);

    // 5. WeChat Pay deducts the money: here the sandbox does. It may take days, and the callback may come several times.
    sandbox.pay_service_order(out_order_no)?.ok_or("the order waits to be paid")?;
    let callback = shop.hears().await?;
    let Ok(Event::Payscore(Payscore::PayscoreUserPaid(paid))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };
    let collection = paid.collection.as_ref().ok_or("a paid order says what was collected")?;
    if paid.state != ServiceOrderState::Done || collection.paid_amount != Some(Fen::new(37900)) {
        return Err("the order is not paid as a whole yet".into());
    }

    // 6. A refund needs the number of the payment; that of the order does not do.
    let details = collection.details.as_deref().unwrap_or_default();
    for detail in details {
        println!("paid: {:?} by {:?}", detail.amount, detail.transaction_id);
    }

    // 7. Where no callback comes, the query tells.
    let query = GetServiceOrder::new(SERVICE_ID, APPID).out_order_no(out_order_no);
    let queried = client.send(&query).await?;
    println!("queried: {}", queried.state);
    if queried.state != ServiceOrderState::Done {
        return Err("the order is not paid".into());
    }
    Ok(())
}
