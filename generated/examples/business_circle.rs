//! 智慧商圈 (business circle) from the authorization to the points.
//!
//! ```sh
//! cargo run --example business_circle --features axum,businesscircle
//! ```
//!
//! A member authorizes the points service and pays in the mall; the mall hears
//! of both, reports the points, and hears of a refund. The sandbox plays the
//! member.

mod support;

use std::error::Error;

use wechatpay::{
    Callbacks, Client, Event, Timestamp,
    businesscircle::{
        AuthorizeState, Event as Mall, GetPointsCommitStatus, NotifyPoints, NotifyPointsRequired, PointsCommitStatus,
        QueryUserAuthorization,
    },
    time::OffsetDateTime,
};
use wechatpay_sandbox::Sandbox;

use support::Door;

const APPID: &str = "wx1234567890abcdef";
const OPENID: &str = "oWmnN4xxxxxxxxxxe92NHIGf1xd8";
const BRAND: i64 = 1000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // On the merchant platform the mall's address for callbacks is entered once; here the sandbox is told.
    let door = Door::new().await?;
    let sandbox = Sandbox::builder().notify_url(&door.notify_url).start().await?;
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let mut mall = door.open(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()));

    // 1. A member authorizes the service in the mall's mini program.
    sandbox.authorize(OPENID, APPID)?;
    let Event::Businesscircle(Mall::MallAuthActivateCard(card)) = mall.hears().await?.into_event()? else {
        return Err("the authorization was to be heard of".into());
    };
    println!("authorized: card {:?}", card.code);
    let authorization = client.send(&QueryUserAuthorization::new(OPENID, APPID)).await?;
    if authorization.authorize_state != AuthorizeState::Authorized {
        return Err("the member is not authorized".into());
    }

    // 2. The member pays in a shop of the mall.
    sandbox.pay(OPENID, APPID, 8800)?;
    let Event::Businesscircle(Mall::MallTransactionSuccess(paid)) = mall.hears().await?.into_event()? else {
        return Err("the payment was to be heard of".into());
    };
    println!("paid: {} in {}", paid.amount, paid.shop_name);

    // 3. The mall gives the points, and reports them.
    let waiting = client.send(&GetPointsCommitStatus::new(OPENID, BRAND, APPID)).await?;
    println!("points are {}", waiting.points_commit_status);
    let (points, now) = (paid.amount.value() / 100, Timestamp::from(OffsetDateTime::now_utc()));
    client
        .send(&NotifyPoints::new(NotifyPointsRequired {
            transaction_id: paid.transaction_id.clone(),
            appid: APPID.into(),
            openid: OPENID.into(),
            earn_points: true,
            increased_points: points,
            points_update_time: now,
        }))
        .await?;
    let settled = client.send(&GetPointsCommitStatus::new(OPENID, BRAND, APPID)).await?;
    println!("points are {}", settled.points_commit_status);
    if settled.points_commit_status == PointsCommitStatus::Pending {
        return Err("the points were reported".into());
    }

    // 4. Half of it is paid back.
    sandbox.refund(paid.transaction_id.as_str(), 4400)?.ok_or("the payment can be refunded")?;
    let Event::Businesscircle(Mall::MallRefundSuccess(refund)) = mall.hears().await?.into_event()? else {
        return Err("the refund was to be heard of".into());
    };
    println!("refunded: {}", refund.refund_amount);
    Ok(())
}
