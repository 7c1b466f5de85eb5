//! A payment from its order to its end, through the typed crate and the sandbox.

use wechatpay::pay::{
    CloseOrder, JsapiPayer, JsapiPrepay, NativePrepay, OrderAmount, QueryByOutTradeNo, QueryByWxTradeNo,
};
use wechatpay::shared::TradeState;
use wechatpay::{Client, Outcome};
use wechatpay_sandbox::Sandbox;

const APPID: &str = "wxd678efh567hg6787";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
/// Nobody listens there; what is owed to it stands in the sandbox's list.
const NOTIFY_URL: &str = "http://127.0.0.1:1/notify";

async fn parties() -> (Sandbox, Client, String) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    let mchid = sandbox.merchant().mchid().to_owned();
    (sandbox, client.expect("a client"), mchid)
}

#[tokio::test]
async fn jsapi_order_is_placed_invoked_paid_and_queried() {
    let (sandbox, client, mchid) = parties().await;
    let (amount, payer) = (OrderAmount::new(100), JsapiPayer::new(OPENID));
    let order = JsapiPrepay::new(APPID, &mchid, "QQ公仔", "ORDER-0001", NOTIFY_URL, amount, payer).attach("own data");
    let session = client.send(&order).await.expect("a session");
    let invocation = client.invoke_jsapi(APPID, &session.prepay_id).await.expect("a signature");
    assert_eq!(invocation.package, format!("prepay_id={}", session.prepay_id.as_str()));
    let message =
        format!("{}\n{}\n{}\n{}\n", invocation.app_id, invocation.time_stamp, invocation.nonce_str, invocation.package);
    let own = sandbox.merchant().public_key().expect("a key in memory");
    assert!(own.verify(message.as_bytes(), &invocation.pay_sign).is_ok());

    let query = QueryByOutTradeNo::new("ORDER-0001", &mchid);
    let waiting = client.send(&query).await.expect("an order");
    assert_eq!((&waiting.trade_state, &waiting.transaction_id), (&TradeState::Notpay, &None));

    let transaction_id = sandbox.pay_order("ORDER-0001").expect("a change that is kept").expect("a payment");
    let paid = client.send(&query).await.expect("an order");
    assert_eq!(paid.trade_state, TradeState::Success);
    assert_eq!(paid.attach.as_deref(), Some("own data"));
    let by_number = client.send(&QueryByWxTradeNo::new(&transaction_id, &mchid)).await.expect("an order");
    assert_eq!(by_number.out_trade_no, paid.out_trade_no);
    let owed = sandbox.notifications().remove(0);
    assert_eq!((owed.event_type.as_str(), owed.url.as_str()), ("TRANSACTION.SUCCESS", NOTIFY_URL));
}

#[tokio::test]
async fn native_order_that_nobody_pays_is_closed() {
    let (sandbox, client, mchid) = parties().await;
    let order = NativePrepay::new(APPID, &mchid, "QQ公仔", "ORDER-0002", NOTIFY_URL, OrderAmount::new(100));
    let link = client.send(&order).await.expect("a link");
    assert!(link.code_url.starts_with("weixin://"), "{link:?}");
    client.send(&CloseOrder::new("ORDER-0002", &mchid)).await.expect("a closed order");
    let closed = client.send(&QueryByOutTradeNo::new("ORDER-0002", &mchid)).await.expect("an order");
    assert_eq!(closed.trade_state, TradeState::Closed);
    assert_eq!(sandbox.pay_order("ORDER-0002").expect("no change"), None);
}

#[tokio::test]
async fn order_with_other_values_under_the_same_number_is_refused() {
    let (_sandbox, client, mchid) = parties().await;
    let order =
        |total: i64| NativePrepay::new(APPID, &mchid, "QQ公仔", "ORDER-0003", NOTIFY_URL, OrderAmount::new(total));
    let first = client.send(&order(100)).await.expect("a link");
    assert_eq!(client.send(&order(100)).await.expect("the same link").code_url, first.code_url);
    let refused = client.send(&order(101)).await.expect_err("a refusal");
    assert_eq!((refused.outcome(), refused.status().map(|status| status.as_u16())), (Outcome::Refused, Some(400)));
}
