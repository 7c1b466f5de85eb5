//! Coupons from their batch to their end, through the typed crate and the sandbox.

mod cash;
mod merchant;
mod subsidies;

use std::{fs, path::PathBuf, time::SystemTime};

use wechatpay::{
    Client, Error, Timestamp,
    pay::{NativePrepay, NativePrepayRequired, OrderAmount, SettleInfo},
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund},
    shared::Currency,
    time::{OffsetDateTime, UtcOffset},
};
use wechatpay_sandbox::{RefundOutcome, Sandbox};
use wechatpay_tests::scratch;

const APPID: &str = "wx233544546545989";
const OPENID: &str = "oh-394z-6CGkNoJrsDLTTUKiAnp4";
const DAY: u64 = 86_400;
/// Nobody listens there; what is queued for it stands in the sandbox's list.
const NOTIFY_URL: &str = "http://127.0.0.1:1/coupons";

async fn parties() -> (Sandbox, Client, String) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (client, mchid) = client_of(&sandbox);
    (sandbox, client, mchid)
}

fn client_of(sandbox: &Sandbox) -> (Client, String) {
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    (client.expect("a client"), sandbox.merchant().mchid().to_owned())
}

/// A folder in which a sandbox keeps its state and its keys, until the test ends.
struct Kept(PathBuf);

impl Kept {
    fn new(name: &str) -> Self {
        let folder = scratch().join(format!("{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    /// A sandbox that goes on where the one before ended.
    async fn parties(&self) -> (Sandbox, Client, String) {
        let builder = Sandbox::builder().keys_dir(self.0.join("keys")).state_file(self.0.join("state.redb"));
        let sandbox = builder.start().await.expect("a sandbox");
        let (client, mchid) = client_of(&sandbox);
        (sandbox, client, mchid)
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        // What is left when a test fails is gone with the scratch folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The day that begins so many days after today's, in China.
fn midnight(days: i64) -> Timestamp {
    let china = OffsetDateTime::now_utc() + std::time::Duration::from_secs(8 * 3600);
    let seconds = (china.unix_timestamp().div_euclid(86_400) + days) * 86_400 - 8 * 3600;
    let begin = OffsetDateTime::from_unix_timestamp(seconds).expect("a time");
    begin.to_offset(UtcOffset::from_hms(8, 0, 0).expect("an offset")).into()
}

/// Now, by this machine's clock.
fn now() -> Timestamp {
    OffsetDateTime::from(SystemTime::now()).into()
}

/// An order of 100 分 that is paid, and to be shared out or not; gives its payment.
async fn paid_order(sandbox: &Sandbox, client: &Client, mchid: &str, shared: bool) -> String {
    let order = NativePrepay::new(NativePrepayRequired {
        appid: APPID.into(),
        mchid: mchid.into(),
        description: "一件商品".into(),
        out_trade_no: "ORDER1".into(),
        notify_url: NOTIFY_URL.into(),
        amount: OrderAmount::new(100),
    });
    client.send(&order.settle_info(SettleInfo::new().profit_sharing(shared))).await.expect("an order");
    sandbox.pay_order("ORDER1").expect("a change that is kept").expect("a payment")
}

/// So much of that order is given back; gives WeChat Pay's number of the refund.
async fn refund(sandbox: &Sandbox, client: &Client, number: &str, amount: i64) -> String {
    let amount = AmountToRefund::new(AmountToRefundRequired {
        refund: amount.into(),
        total: 100.into(),
        currency: Currency::Cny,
    });
    let refund = client.send(&CreateRefund::new(number, amount).out_trade_no("ORDER1")).await.expect("a refund");
    assert!(sandbox.settle_refund(number, RefundOutcome::Success).expect("a change that is kept"));
    refund.refund_id.as_str().to_owned()
}

#[track_caller]
fn assert_refused<T>(outcome: Result<T, Error>, code: &str) {
    assert_eq!(outcome.err().and_then(|error| error.code().map(str::to_owned)).as_deref(), Some(code));
}
