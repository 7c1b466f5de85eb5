//! A caller that is written so goes on compiling when the spec gets another
//! optional field, another field in an answer, or another value of an enum.

use wechatpay::businesscircle::{AuthorizeState, NotifyPoints, QueryUserAuthorization, UserAuthorization};
use wechatpay::{Error, Stage, Timestamp, VerifyError};

fn query() -> QueryUserAuthorization {
    let mut operation = QueryUserAuthorization::new("oUpF8", "wx1").sub_mchid("1900000109");
    operation.sub_mchid = None;
    operation
}

fn points(time: Timestamp) -> NotifyPoints {
    NotifyPoints::new("1", "wx1", "oUpF8", false, 0, time).no_points_remarks("商品不参与积分活动")
}

fn describe(answer: UserAuthorization) -> String {
    let UserAuthorization { authorize_state, authorize_time, .. } = answer;
    match authorize_state {
        AuthorizeState::Authorized => authorize_time.map_or_else(String::new, |time| time.to_string()),
        AuthorizeState::Unknown(text) => text,
        _ => "not authorized".to_owned(),
    }
}

fn is_to_be_repeated(error: &Error) -> bool {
    match (error.stage(), error.verify_error()) {
        (Stage::Exchange, _) | (_, Some(VerifyError::Probe)) => true,
        (_, _) => false,
    }
}

fn main() {
    let _ = (query, points, describe, is_to_be_repeated);
}
