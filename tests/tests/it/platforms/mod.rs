//! Platforms (平台收付通), through the typed crate and the sandbox: their merchants' orders shared out, refunded and
//! withdrawn.

mod money;
mod onboarding;
mod refunds;
mod sharing;

use std::time::Duration;

use axum::{Router, routing::post};
use tokio::{
    net::TcpListener,
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
};
use wechatpay::{
    Callback, Callbacks, Client, Error, Event,
    combine::{CombineJsapiPayer, CombineJsapiPrepay, CombineJsapiPrepayRequired, SubOrder, SubOrderRequired},
    ecommerce::{
        AddReceiver, AddReceiverRequired, AmountToRefund, AmountToRefundRequired, CreateOrder, CreateOrderRequired,
        CreateRefund, QueryBalance, QueryOrderAmount, ReceiverRelation, ShareReceiver, ShareReceiverRequired,
    },
    pay::{PartnerQueryByOutTradeNo, PartnerQueryByOutTradeNoRequired},
    shared::{Currency, Fen, ReceiverType, SettleInfo, SubOrderAmount, TransactionId},
};
use wechatpay_sandbox::Sandbox;

const APPID: &str = "wx8888888888888888";
const SUB_MCHID: &str = "1900000109";
const SUPPLIER: &str = "1900000110";
/// Nobody listens there; what is queued for it stands in the sandbox's list.
const NOTIFY_URL: &str = "http://127.0.0.1:1/notify";
const DAY: u64 = 86_400;

async fn parties() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().notify_url(NOTIFY_URL).start().await.expect("a sandbox");
    let client = client_of(&sandbox);
    (sandbox, client)
}

fn client_of(sandbox: &Sandbox) -> Client {
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    client.expect("a client")
}

fn wait(sandbox: &Sandbox, seconds: u64) {
    sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
}

/// A paid order of 1,000 分 of a merchant of the platform, with what happens to its money.
async fn paid(sandbox: &Sandbox, client: &Client, number: &str, settle_info: SettleInfo) -> TransactionId {
    let part = SubOrder::new(SubOrderRequired {
        mchid: sandbox.merchant().mchid().into(),
        attach: "深圳分店".into(),
        amount: SubOrderAmount::new(1_000, Currency::Cny),
        out_trade_no: number.into(),
        description: "QQ公仔".into(),
    });
    let combined = format!("C-{number}");
    let order = CombineJsapiPrepay::new(CombineJsapiPrepayRequired {
        combine_appid: APPID.into(),
        combine_out_trade_no: combined.as_str().into(),
        combine_mchid: sandbox.merchant().mchid().into(),
        sub_orders: vec![part.sub_mchid(SUB_MCHID).settle_info(settle_info)],
        combine_payer_info: CombineJsapiPayer::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        notify_url: NOTIFY_URL.into(),
    });
    client.send(&order).await.expect("a session");
    sandbox.pay_order(&combined).expect("a change that is kept").expect("a payment");
    let query = PartnerQueryByOutTradeNo::new(
        number,
        PartnerQueryByOutTradeNoRequired { sp_mchid: sandbox.merchant().mchid().into(), sub_mchid: SUB_MCHID.into() },
    );
    client.send(&query).await.expect("an order").transaction_id.clone().expect("a number")
}

/// The same whose money waits to be shared out, a minute later, with a supplier who may get a part of it.
async fn ready(sandbox: &Sandbox, client: &Client, number: &str) -> TransactionId {
    let id = paid(sandbox, client, number, SettleInfo::new().profit_sharing(true)).await;
    add(client, SUPPLIER).await.expect("a receiver");
    wait(sandbox, 60);
    id
}

async fn add(client: &Client, account: &str) -> Result<(), Error> {
    let receiver = AddReceiver::new(AddReceiverRequired {
        appid: APPID.into(),
        r#type: ReceiverType::MerchantId,
        account: account.into(),
        relation_type: ReceiverRelation::Supplier,
    });
    client.send(&receiver.name("张三网络公司")).await.map(drop)
}

fn share(id: &TransactionId, number: &str, amount: i64, finish: bool) -> CreateOrder {
    sharing_with(SUPPLIER, id, number, amount, finish)
}

fn share_with(account: &str, id: &TransactionId, number: &str, amount: i64) -> CreateOrder {
    sharing_with(account, id, number, amount, false)
}

fn sharing_with(account: &str, id: &TransactionId, number: &str, amount: i64, finish: bool) -> CreateOrder {
    let receiver = ShareReceiver::new(ShareReceiverRequired {
        r#type: ReceiverType::MerchantId,
        receiver_account: account.into(),
        amount: Fen::new(amount),
        description: "分给商户".into(),
    });
    CreateOrder::new(CreateOrderRequired {
        sub_mchid: SUB_MCHID.into(),
        transaction_id: id.clone(),
        out_order_no: number.into(),
        receivers: vec![receiver],
        finish,
    })
}

fn to_refund(amount: i64) -> AmountToRefund {
    AmountToRefund::new(AmountToRefundRequired { refund: Fen::new(amount), total: Fen::new(1_000) })
}

/// A refund of a part of an order of 1,000 分.
fn refund(id: &TransactionId, number: &str, amount: i64) -> CreateRefund {
    CreateRefund::new(APPID, number, to_refund(amount)).sub_mchid(SUB_MCHID).transaction_id(id)
}

/// What the merchant can use, and what waits, in 分.
async fn balance(client: &Client) -> (i64, i64) {
    let balance = client.send(&QueryBalance::new(SUB_MCHID)).await.expect("a balance");
    (balance.available_amount.value(), balance.pending_amount.map(Fen::value).unwrap_or_default())
}

/// A server whose handler passes each verified callback on.
async fn listening(sandbox: &Sandbox) -> (String, UnboundedReceiver<Callback>) {
    let (told, heard) = unbounded_channel();
    let handler = move |callback: Callback| async move {
        let response = callback.response();
        told.send(callback).expect("the test waits");
        response
    };
    let callbacks = Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key());
    let app = Router::new().route("/notify", post(handler)).with_state(callbacks);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/notify", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, app).await });
    (url, heard)
}

async fn heard(told: &mut UnboundedReceiver<Callback>) -> Event {
    let callback = told.recv().await.expect("a callback");
    callback.event().unwrap_or_else(|error| panic!("{}: {error}", callback.event_type())).clone()
}

async fn unsplit(client: &Client, id: &TransactionId) -> i64 {
    client.send(&QueryOrderAmount::new(id)).await.expect("an amount").unsplit_amount.value()
}

/// Status and code of a refusal.
fn refused<T>(result: Result<T, Error>) -> (Option<u16>, Option<String>) {
    let error = result.err().expect("a refusal");
    (error.status().map(Into::into), error.code().map(|code| code.to_owned()))
}

fn refusal(status: u16, code: &str) -> (Option<u16>, Option<String>) {
    (Some(status), Some(code.to_owned()))
}
