//! A caller that is written so goes on compiling when the spec gets another
//! optional parameter, another field in a response, or another value of an enum.

// A wildcard that no value could reach would show that the enum is closed.
#![deny(unreachable_patterns, unused_mut)]

use wechatpay::{
    Client, Error, Stage, Timestamp, VerifyError,
    businesscircle::{AuthorizeState, NotifyPoints, NotifyPointsRequired, QueryUserAuthorization, UserAuthorization},
};

fn query() -> QueryUserAuthorization {
    let mut operation = QueryUserAuthorization::new("oUpF8", "wx1").sub_mchid("1900000109");
    operation.sub_mchid = None;
    operation
}

async fn fluent(client: &Client) -> Result<UserAuthorization, Error> {
    let call = client.v3().businesscircle().user_authorizations().openid("oUpF8").get("wx1").sub_mchid("1900000109");
    Ok(call.send().await?.into_inner())
}

fn points(time: Timestamp) -> NotifyPoints {
    let required = NotifyPointsRequired {
        transaction_id: "1".into(),
        appid: "wx1".into(),
        openid: "oUpF8".into(),
        earn_points: false,
        increased_points: 0,
        points_update_time: time,
    };
    NotifyPoints::new(required).no_points_remarks("商品不参与积分活动")
}

fn describe(response: UserAuthorization) -> String {
    let UserAuthorization { authorize_state, authorize_time, .. } = response;
    match authorize_state {
        AuthorizeState::Authorized => authorize_time.map_or_else(String::new, |time| time.to_string()),
        AuthorizeState::Unauthorized | AuthorizeState::Deauthorized => "not authorized".to_owned(),
        AuthorizeState::Unknown(text) => text,
        _ => "not known when this was written".to_owned(),
    }
}

fn is_to_be_repeated(error: &Error) -> bool {
    matches!((error.stage(), error.verify_error()), (Stage::Exchange, _) | (_, Some(VerifyError::Probe)))
}

fn main() {
    let _ = (query, fluent, points, describe, is_to_be_repeated);
}
