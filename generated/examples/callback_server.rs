//! A shop's server that receives callbacks.
//!
//! Beside a running sandbox (`cargo xtask sandbox`), with the folder of its keys:
//!
//! ```sh
//! cargo run --example callback_server --features axum,businesscircle -- wechatpay-sandbox
//! ```
//!
//! It listens at `http://127.0.0.1:3000/wechatpay/notify` and prints each event;
//! set that address in the sandbox's console, and press "pay" there.
//!
//! Without a folder it starts a sandbox of its own, lets a member authorize the
//! points service and pay, sends one callback twice and one with a signature
//! that is wrong on purpose, and prints what the shop makes of each. With
//! `--once` it ends then.
//!
//! In a program of yours the address is public, and what has been done is kept
//! in a database; the rest stays as it is here.

use std::collections::HashSet;
use std::error::Error;
use std::path::Path;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{self, Receiver, Sender};
use wechatpay::businesscircle::{Event as Mall, NotifyPoints};
use wechatpay::{ApiV3Key, Callback, CallbackRejection, Callbacks, Client, Event, PlatformKeys, PublicKey};
use wechatpay_sandbox::Sandbox;

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

/// Works on what was taken in, each occurrence once.
async fn work(mut waiting: Receiver<Callback>) {
    let mut done = HashSet::new();
    while let Some(callback) = waiting.recv().await {
        let key = callback.deduplication_key();
        if !done.insert(key.clone()) {
            println!("seen before  {key}");
            continue;
        }
        match callback.event() {
            Ok(Event::Businesscircle(Mall::MallAuthActivateCard(card))) => {
                println!("authorized   card {:?}, {:?}", card.code, card.auth_type);
            }
            Ok(Event::Businesscircle(Mall::MallTransactionSuccess(paid))) => {
                println!("paid         {} 分 in {}", paid.amount.value(), paid.shop_name);
            }
            Ok(Event::Businesscircle(Mall::MallRefundSuccess(refund))) => {
                println!("refunded     {} 分 in {}", refund.refund_amount.value(), refund.shop_name);
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
    let sandbox = Sandbox::builder().notify_url(&url).start().await?;

    let (taken_in, waiting) = mpsc::channel(1_000);
    let worker = tokio::spawn(work(waiting));
    let app = app(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()), taken_in);
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    println!("The shop listens at {url}, the sandbox at {}\n", sandbox.base_url());

    // A member authorizes the points service, pays, gets points and half the money back.
    let (openid, appid) = ("oWmnN4xxxxxxxxxxe92NHIGf1xd8", "wx1234567890abcdef");
    sandbox.authorize(openid, appid)?;
    let transaction_id = sandbox.pay(openid, appid, 8800)?;
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let now = wechatpay::Timestamp::from(wechatpay::time::OffsetDateTime::now_utc());
    client.send(&NotifyPoints::new(transaction_id.as_str(), appid, openid, true, 88, now)).await?;
    sandbox.refund(&transaction_id, 4400)?;
    sandbox.callbacks_sent().await;

    // The same payment once more under another id, something new, and a wrong signature.
    let paid = json!({
        "mchid": sandbox.merchant().mchid(), "merchant_name": "腾讯广场", "shop_name": "微信支付", "shop_number": "123456",
        "appid": appid, "openid": openid, "time_end": "2015-05-20T13:29:35+08:00", "amount": 8800,
        "transaction_id": transaction_id,
    });
    sandbox.notify(&url, "MALL_TRANSACTION.SUCCESS", paid).await?;
    sandbox.notify(&url, "SOMETHING.NEW", json!({"any": "thing"})).await?;
    sandbox.probe(&url).await?;

    if std::env::args().any(|argument| argument == "--once") {
        server.abort();
        // The server held the sender; without it the worker ends when its work is done.
        let _ = server.await;
        worker.await?;
    } else {
        println!("\nSend more, for example:");
        println!(
            "curl {}/_sandbox/pay -d '{{\"openid\": \"{openid}\", \"appid\": \"{appid}\", \"amount\": 100}}'",
            sandbox.base_url()
        );
        server.await??;
    }
    Ok(())
}
