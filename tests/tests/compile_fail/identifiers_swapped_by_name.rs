//! Values of two identifiers cannot be swapped where they are named.

use wechatpay::{Timestamp, businesscircle::NotifyPointsRequired, shared::{Appid, Openid, TransactionId}};

fn fill(transaction_id: TransactionId, appid: Appid, openid: Openid, time: Timestamp) -> NotifyPointsRequired {
    NotifyPointsRequired {
        transaction_id,
        appid: openid, //~ E0308: expected `Appid`, found `Openid`
        openid: appid, //~ E0308: expected `Openid`, found `Appid`
        earn_points: true,
        increased_points: 100,
        points_update_time: time,
    }
}

fn main() {
    let _ = fill;
}
