//! Calls from end to end, through the whole client to the real sandbox: every
//! style, every operation, and what must never reach the wire.

mod middleware;
mod routes;
mod runtimes;
mod styles;

use tokio::runtime::Runtime;
use wechatpay::{Client, ClientBuilder, Timestamp, businesscircle::QueryUserAuthorization, time::OffsetDateTime};
use wechatpay_sandbox::Sandbox;
use wechatpay_tests::parties::{APPID, OPENID, merchant, platform_keys};

/// The runtime on which the sandbox serves: blocking tests call from outside it.
fn runtime() -> Runtime {
    Runtime::new().expect("a runtime starts")
}

fn builder(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder(merchant(), platform_keys()).base_url(sandbox.base_url())
}

fn client(sandbox: &Sandbox) -> Client {
    builder(sandbox).build().expect("the sandbox is on this machine")
}

fn query() -> QueryUserAuthorization {
    QueryUserAuthorization::new(OPENID, APPID)
}

fn now() -> Timestamp {
    Timestamp::from(OffsetDateTime::now_utc())
}

/// The sandbox took each of its calls as properly signed.
#[track_caller]
fn assert_all_signed(sandbox: &Sandbox, count: usize) {
    let calls = sandbox.calls();
    assert_eq!(calls.len(), count, "{calls:?}");
    assert!(calls.iter().all(|call| call.signature_matched == Some(true)), "{calls:?}");
}
