//! Every calling style against a gateway on this machine: `cargo xtask demo`.
//!
//! It starts the sandbox with fresh keys, authorizes a member, calls 智慧商圈's
//! authorization query in four styles, each async and blocking, and then the
//! other three operations. Of each call it prints what was signed, as the
//! gateway read it, and what came back.

use std::error::Error;
use std::fmt::Debug;

use tokio::runtime::Runtime;
use wechatpay::businesscircle::{
    GetPointsCommitStatus, NotifyPoints, ParkingState, PointsCommitStatus, QueryUserAuthorization, UserAuthorization,
};
use wechatpay::shared::{Appid, BrandId, Openid};
use wechatpay::{Client, Response, Timestamp, route};
use wechatpay_sandbox::Sandbox;

const TEMPLATE: &str = "v3/businesscircle/user-authorizations/{openid}";

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = Runtime::new()?;
    let sandbox = runtime.block_on(Sandbox::start())?;
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;

    let openid = Openid::new("oWmnN4xxxxxxxxxxe92NHIGf1xd8");
    let appid = Appid::new("wx1234567890abcdef");
    sandbox.authorize(openid.as_str(), appid.as_str())?;
    let transaction_id = sandbox.pay(openid.as_str(), appid.as_str(), 8800)?;

    println!("The gateway: {}, merchant {}", sandbox.base_url(), sandbox.merchant().mchid());
    if let Some(serial) = sandbox.platform_keys().preferred() {
        println!("It signs with {serial}");
    }
    let mut account = Account { sandbox: &sandbox, calls: 0 };

    // Fluent: it mirrors the URL.
    let fluent =
        || client.v3().businesscircle().user_authorizations().openid(&openid).get(&appid).sub_mchid("1900000109");
    let answer = runtime.block_on(fluent().send())?;
    account.of("fluent, async", &*answer);
    let answer = fluent().send_blocking()?;
    account.of("fluent, blocking", &*answer);

    // The operation as a value.
    let operation = QueryUserAuthorization::new(&openid, &appid);
    let answer = runtime.block_on(client.send(&operation))?;
    account.of("value, async", &*answer);
    let answer = client.send_blocking(&operation)?;
    account.of("value, blocking", &*answer);

    // By URL template, untyped.
    let chain = || client.chain(TEMPLATE).var("openid", &openid).query("appid", &appid);
    let json: serde_json::Value = runtime.block_on(chain().get().into_future())?;
    account.of("chain, async", &json["authorize_state"]);
    let json: serde_json::Value = chain().get().send_blocking()?;
    account.of("chain, blocking", &json["authorize_state"]);

    // By a template that was checked when this was compiled.
    let known = || {
        let route = route!("v3/businesscircle/user-authorizations/{openid}");
        client.route(route).var("openid", &openid).query("appid", &appid)
    };
    let answer: UserAuthorization = runtime.block_on(known().get().into_future())?;
    account.of("route, async", &answer);
    let answer: Response<UserAuthorization> = known().get().send_blocking()?;
    account.of("route, blocking", &*answer);

    // The other three operations.
    let now = Timestamp::from(time::OffsetDateTime::now_utc());
    let points = NotifyPoints::new(transaction_id, &appid, &openid, true, 88, now.clone());
    let answer = runtime.block_on(client.send(&points))?;
    account.of("points reported", &*answer);
    let parkings = client.v3().businesscircle().parkings();
    let parked = parkings.post(BrandId::new(1000), &appid, &openid, "粤B888888", ParkingState::In, now);
    let answer = runtime.block_on(parked.send())?;
    account.of("parking reported", &*answer);
    let answer = client.send_blocking(&GetPointsCommitStatus::new(&openid, BrandId::new(1000), &appid))?;
    account.of("points still owed?", &answer.points_commit_status);
    if answer.points_commit_status != PointsCommitStatus::Finished {
        return Err("the points were reported, so nothing is owed".into());
    }

    println!("\n{} calls, each signed, verified and decoded", account.calls);
    Ok(())
}

/// Prints an account of each call.
struct Account<'s> {
    sandbox: &'s Sandbox,
    calls: usize,
}

impl Account<'_> {
    fn of(&mut self, style: &str, answer: &dyn Debug) {
        self.calls += 1;
        println!("\n{:>2}  {style}", self.calls);
        if let Some(call) = self.sandbox.calls().last() {
            let signed = call.signing_string.as_deref().unwrap_or_default();
            for (index, line) in signed.trim_end().lines().enumerate() {
                println!("    {:8}  {line}", if index == 0 { "signed" } else { "" });
            }
            println!("    {:8}  {}, {}", "answered", call.status.unwrap_or_default(), call.request_id);
        }
        println!("    {:8}  {answer:?}", "typed");
    }
}
