//! An order and the mall against a gateway on this machine: `cargo xtask demo`.
//!
//! It starts the sandbox with fresh keys, and takes an order from JSAPI下单 to
//! the callback of its refund. Then it calls the four operations of 智慧商圈
//! (business circle), each in another style, two of them blocking. Of each call
//! it prints what was signed, as the gateway read it, and what came back.

mod support;

use std::{error::Error, fmt::Display};

use serde_json::json;
use tokio::runtime::Runtime;
use wechatpay::{
    Callbacks, Client, Event, Response, Timestamp,
    businesscircle::{NotifyPoints, NotifyPointsRequired, PointsCommit, PointsCommitStatus},
    pay::{Event as Pay, JsapiPayer, JsapiPrepay, JsapiPrepayRequired, OrderAmount, QueryByOutTradeNo},
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund, Event as Refunds},
    route,
    shared::{Currency, Fen, TradeState},
    time::OffsetDateTime,
};
use wechatpay_sandbox::{RefundOutcome, Sandbox};

use support::{Door, Shop};

const APPID: &str = "wx1234567890abcdef";
const OPENID: &str = "oWmnN4xxxxxxxxxxe92NHIGf1xd8";

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = Runtime::new()?;
    let sandbox = runtime.block_on(Sandbox::start())?;
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    println!("The gateway: {}, merchant {}", sandbox.base_url(), sandbox.merchant().mchid());
    if let Some(serial) = sandbox.platform_keys().preferred() {
        println!("It signs with {serial}");
    }
    let mut account = Account { sandbox: &sandbox, calls: 0, callbacks: 0 };
    runtime.block_on(order(&client, &mut account))?;
    mall(&client, &runtime, &mut account)?;
    println!("\n{} calls and {} callbacks, each signed, verified and decoded", account.calls, account.callbacks);
    Ok(())
}

/// An order, its callback, a query, a refund, its callback.
async fn order(client: &Client, account: &mut Account<'_>) -> Result<(), Box<dyn Error>> {
    println!("\nAn order of 88.00 元, 30.00 元 of which go back\n");
    let sandbox = account.sandbox;
    let (mchid, out_trade_no, out_refund_no) = (sandbox.merchant().mchid().to_owned(), "SHOP-0001", "SHOP-0001-R1");
    let mut shop = Door::new().await?.open(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()));

    let (amount, payer) = (OrderAmount::new(8800), JsapiPayer::new(OPENID));
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
    account.of("JSAPI下单", "value, async", format_args!("prepay_id {}", session.prepay_id))?;
    let invocation = serde_json::to_value(client.invoke_jsapi(APPID, &session.prepay_id).await?)?;
    let names: Vec<&str> = invocation.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    println!("    调起支付, for the front end: {}", names.join(", "));

    println!("    The customer pays");
    sandbox.pay_order(out_trade_no)?.ok_or("the order waits for its payment")?;
    let Event::Pay(Pay::TransactionSuccess(paid)) = account.hears(&mut shop).await? else {
        return Err("the payment was to be heard of".into());
    };
    println!("    decoded   {} was paid: {}", paid.out_trade_no, paid.amount.total);

    let queried = client.send(&QueryByOutTradeNo::new(out_trade_no, &mchid)).await?;
    account.of("商户订单号查询订单", "value, async", &queried.trade_state)?;
    if queried.trade_state != TradeState::Success {
        return Err("the order is paid".into());
    }

    let amount = AmountToRefund::new(AmountToRefundRequired {
        refund: Fen::new(3000),
        total: Fen::new(8800),
        currency: Currency::Cny,
    });
    let refund = CreateRefund::new(out_refund_no, amount).out_trade_no(out_trade_no).notify_url(&shop.notify_url);
    let filed = client.send(&refund).await?;
    account.of("退款申请", "value, async", &filed.status)?;

    println!("    The bank gives the money back");
    sandbox.settle_refund(out_refund_no, RefundOutcome::Success)?;
    let Event::Refund(Refunds::RefundSuccess(refunded)) = account.hears(&mut shop).await? else {
        return Err("the refund was to be heard of".into());
    };
    println!("    decoded   {} of {} is {}", refunded.out_refund_no, refunded.out_trade_no, refunded.refund_status);
    Ok(())
}

/// 智慧商圈's four operations in the four styles.
fn mall(client: &Client, runtime: &Runtime, account: &mut Account<'_>) -> Result<(), Box<dyn Error>> {
    println!("\nA member of a mall: four styles to call\n");
    account.sandbox.authorize(OPENID, APPID)?;
    let transaction_id = account.sandbox.pay(OPENID, APPID, 8800)?;

    // Fluent: it mirrors the URL.
    let query = client.v3().businesscircle().user_authorizations().openid(OPENID).get(APPID).sub_mchid("1900000109");
    let response = runtime.block_on(query.send())?;
    account.of("商圈会员积分服务授权查询", "fluent, async", &response.authorize_state)?;

    // The operation as a value.
    let now = Timestamp::from(OffsetDateTime::now_utc());
    let points = NotifyPoints::new(NotifyPointsRequired {
        transaction_id: transaction_id.into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        earn_points: true,
        increased_points: 88,
        points_update_time: now.clone(),
    });
    client.send_blocking(&points)?;
    account.of("商圈会员积分同步", "value, blocking", "no content")?;

    // By URL template, with your own JSON.
    let parked = json!({
        "brandid": 1000, "appid": APPID, "openid": OPENID, "plate_number": "粤B888888", "state": "IN", "time": now,
    });
    let _: Response<()> =
        runtime.block_on(client.chain("v3/businesscircle/parkings").json(&parked).post().into_future())?;
    account.of("商圈会员停车状态同步", "chain, async", "no content")?;

    // By a template that was checked when this was compiled.
    let route = client.route(route!("v3/businesscircle/users/{openid}/points/commit_status"));
    let status: PointsCommit =
        route.var("openid", OPENID).query("brandid", 1000).query("appid", APPID).get().send_blocking()?;
    account.of("商圈会员待积分状态查询", "route, blocking", &status.points_commit_status)?;
    if status.points_commit_status != PointsCommitStatus::Finished {
        return Err("the points were reported, so nothing is pending".into());
    }
    Ok(())
}

/// Prints an account of each call and callback, and counts them.
struct Account<'s> {
    sandbox: &'s Sandbox,
    calls: usize,
    callbacks: usize,
}

impl Account<'_> {
    /// The call that was just made.
    fn of(&mut self, title: &str, style: &str, decoded: impl Display) -> Result<(), Box<dyn Error>> {
        self.calls += 1;
        let call = self.sandbox.calls().pop().ok_or("the gateway has seen no call")?;
        let (Some(true), Some(status), Some(signed)) = (call.signature_matched, call.status, &call.signing_string)
        else {
            return Err(format!("{title} was not answered, or its signature did not match").into());
        };
        // The text that was signed: method, path with query, time, nonce, body.
        let parts: Vec<&str> = signed.splitn(5, '\n').collect();
        let [method, target, timestamp, nonce, body] = parts[..] else {
            return Err(format!("{title} was signed in another form").into());
        };
        println!("{:>2}  {title} ({style})", self.calls);
        println!("    signed    {method} {target}, {timestamp}, {nonce}, {} bytes of body", body.trim_end().len());
        println!("    answered  {status}, {}: {decoded}", call.request_id);
        Ok(())
    }

    /// The next callback, verified and decrypted.
    async fn hears(&mut self, shop: &mut Shop) -> Result<Event, Box<dyn Error>> {
        let callback = shop.hears().await?;
        self.callbacks += 1;
        println!(" ←  callback {}", callback.event_type());
        Ok(callback.into_event()?)
    }
}
