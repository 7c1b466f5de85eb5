//! One call, 商圈会员积分服务授权查询, in every calling style.
//!
//! A client and an openid come in; what each style came back with goes out
//! beside the style's name.

use wechatpay::{
    Client, Error, Response,
    businesscircle::{QueryUserAuthorization, UserAuthorization},
    route,
};

use crate::parties::APPID;

/// The template of the call.
pub const TEMPLATE: &str = "v3/businesscircle/user-authorizations/{openid}";

/// What a style came back with.
pub type Outcome = (&'static str, Result<UserAuthorization, Error>);

/// The async half of the styles.
pub async fn every_async(client: &Client, openid: &str) -> Vec<Outcome> {
    let fluent = client.v3().businesscircle().user_authorizations().openid(openid).get(APPID).send().await;
    let operation = QueryUserAuthorization::new(openid, APPID);
    let value = client.send(&operation).await;
    let chain = client.chain(TEMPLATE).var("openid", openid).query("appid", APPID).get().await;
    let route = route!("v3/businesscircle/user-authorizations/{openid}");
    let route = client.route(route).var("openid", openid).query("appid", APPID).get().await;
    vec![
        ("fluent, async", fluent.map(Response::into_inner)),
        ("value, async", value.map(Response::into_inner)),
        ("chain, async", chain),
        ("route, async", route),
    ]
}

/// The blocking half of the styles.
pub fn every_blocking(client: &Client, openid: &str) -> Vec<Outcome> {
    let fluent = client.v3().businesscircle().user_authorizations().openid(openid).get(APPID).send_blocking();
    let operation = QueryUserAuthorization::new(openid, APPID);
    let value = client.send_blocking(&operation);
    let chain = client.chain(TEMPLATE).var("openid", openid).query("appid", APPID).get().send_blocking();
    let route = route!("v3/businesscircle/user-authorizations/{openid}");
    let route = client.route(route).var("openid", openid).query("appid", APPID).get().send_blocking();
    vec![
        ("fluent, blocking", fluent.map(Response::into_inner)),
        ("value, blocking", value.map(Response::into_inner)),
        ("chain, blocking", chain),
        ("route, blocking", route),
    ]
}
