//! A shop's server that receives callbacks.
//!
//! Beside a running sandbox (`cargo xtask sandbox`), with the folder of its keys:
//!
//! ```sh
//! cargo run --example callback_server --features axum,pay,refund -- wechatpay-sandbox-keys
//! ```
//!
//! It listens at `http://127.0.0.1:3000/wechatpay/notify` and prints each event.
//! The example `first_call` places an order with that address: pay it in the
//! sandbox's console.
//!
//! Without a folder it starts a sandbox of its own, lets a customer pay and get
//! a part of the money back, sends one callback twice, one that is unknown and
//! one with a signature that is wrong on purpose, and prints what the shop makes
//! of each. With `--once` it ends then.
//!
//! In a program of yours the address is public, and what has been done is kept
//! in a database; the rest stays as it is here.

use std::{collections::HashSet, error::Error, path::Path};

use axum::{
    Router,
    extract::{FromRef, State},
    response::{IntoResponse, Response},
    routing::post,
};
use serde_json::json;
use tokio::{
    net::TcpListener,
    sync::mpsc::{self, Receiver, Sender},
};
use wechatpay::{
    ApiV3Key, Callback, CallbackRejection, Callbacks, Client, Event, PlatformKeys, PublicKey,
    pay::{Event as Pay, NativePrepay, NativePrepayRequired, OrderAmount},
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund, Event as Refunds},
    shared::{Currency, Fen},
};
use wechatpay_sandbox::{RefundOutcome, Sandbox};

/// Where callbacks come in.
const PATH: &str = "/wechatpay/notify";

#[derive(Clone)]
struct Shop {
    callbacks: Callbacks,
    work: Sender<Callback>,
}

impl FromRef<Shop> for Callbacks {
    fn from_ref(shop: &Shop) -> Self {
        shop.callbacks.clone()
    }
}

/// Takes a callback in and acknowledges it; WeChat Pay waits five seconds at most.
async fn notified(State(shop): State<Shop>, callback: Result<Callback, CallbackRejection>) -> Response {
    match callback {
        Ok(callback) => {
            let acknowledgement = callback.response();
            match shop.work.try_send(callback) {
                Ok(()) => acknowledgement.into_response(),
                // Too much to do: without an acknowledgement it is sent again later.
                Err(_) => axum::http::StatusCode::SERVICE_UNAVAILABLE.into_response(),
            }
        }
        Err(rejection) => {
            println!("rejected     {rejection}");
            rejection.into_response()
        }
    }
}

/// Works on what was accepted, each occurrence once.
async fn work(mut waiting: Receiver<Callback>) {
    let mut done = HashSet::new();
    while let Some(callback) = waiting.recv().await {
        let key = callback.deduplication_key();
        if !done.insert(key.clone()) {
            println!("seen before  {key}");
            continue;
        }
        match callback.event() {
            // Compare the amount with that of the order before you deliver.
            Ok(Event::Pay(Pay::TransactionSuccess(paid))) => {
                println!("paid         {}: {}", paid.out_trade_no, paid.amount.total);
            }
            Ok(Event::Refund(Refunds::RefundSuccess(refund))) => {
                println!("refunded     {} of {}", refund.out_refund_no, refund.out_trade_no);
            }
            Ok(_) => println!("new to us    {} with {} bytes", callback.event_type(), callback.resource().len()),
            Err(error) => println!("unreadable   {error}"),
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    match std::env::args().nth(1).filter(|argument| argument != "--once") {
        Some(folder) => beside_a_sandbox(Path::new(&folder)).await,
        None => demonstration().await,
    }
}

/// Serves until Ctrl-C, with the keys that a running sandbox has written.
async fn beside_a_sandbox(folder: &Path) -> Result<(), Box<dyn Error>> {
    let platform_key = PublicKey::read(folder.join("pub_key.pem"))?;
    let platform_keys = PlatformKeys::public_key("PUB_KEY_ID_0112300001092026112500000000000001", platform_key)?;
    let api_v3_key = ApiV3Key::new(std::fs::read_to_string(folder.join("apiv3_key.txt"))?.trim())?;
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!("The shop listens at http://{}{PATH}", listener.local_addr()?);

    let (taken_in, waiting) = mpsc::channel(1_000);
    tokio::spawn(work(waiting));
    Ok(axum::serve(listener, app(Callbacks::new(platform_keys, api_v3_key), taken_in)).await?)
}

fn app(callbacks: Callbacks, taken_in: Sender<Callback>) -> Router {
    Router::new().route(PATH, post(notified)).with_state(Shop { callbacks, work: taken_in })
}

/// A sandbox and a shop in one program.
async fn demonstration() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}{PATH}", listener.local_addr()?);
    let sandbox = Sandbox::start().await?;

    let (taken_in, waiting) = mpsc::channel(1_000);
    let worker = tokio::spawn(work(waiting));
    let app = app(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()), taken_in);
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    println!("The shop listens at {url}, the sandbox at {}\n", sandbox.base_url());

    // A customer pays, and gets a part of the money back.
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let (mchid, out_trade_no, out_refund_no) = (sandbox.merchant().mchid().to_owned(), "SHOP-0001", "SHOP-0001-R1");
    let order = NativePrepay::new(NativePrepayRequired {
        appid: "wx1".into(),
        mchid: mchid.into(),
        description: "QQ公仔".into(),
        out_trade_no: out_trade_no.into(),
        notify_url: url.clone(),
        amount: OrderAmount::new(8800),
    });
    client.send(&order).await?;
    sandbox.pay_order(out_trade_no)?.ok_or("the order waits for its payment")?;
    sandbox.callbacks_sent().await;
    let paid = sandbox.notifications().pop().ok_or("the payment has a callback")?;
    let refund = CreateRefund::new(
        out_refund_no,
        AmountToRefund::new(AmountToRefundRequired {
            refund: Fen::new(3000),
            total: Fen::new(8800),
            currency: Currency::Cny,
        }),
    );
    client.send(&refund.out_trade_no(out_trade_no).notify_url(&url)).await?;
    sandbox.settle_refund(out_refund_no, RefundOutcome::Success)?;
    sandbox.callbacks_sent().await;

    // The payment once more, something new, and a wrong signature.
    sandbox.redeliver(&paid.id).await.ok_or("the callback is known")?;
    sandbox.notify(&url, "SOMETHING.NEW", json!({"any": "thing"})).await?;
    sandbox.probe(&url).await?;

    if std::env::args().any(|argument| argument == "--once") {
        server.abort();
        // The server held the sender; without it the worker ends when its work is done.
        let _ = server.await;
        worker.await?;
    } else {
        println!("\nSend more, for example:");
        let more = json!({"event_type": "REFUND.SUCCESS", "url": url});
        println!("curl {}/_sandbox/notify -d '{more}'", sandbox.base_url());
        server.await??;
    }
    Ok(())
}
