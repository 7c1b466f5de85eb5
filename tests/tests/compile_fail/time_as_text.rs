//! A time is not text: it has to be read first, and reading insists on an offset.

use wechatpay::businesscircle::NotifyPointsRequired;

fn main() {
    let _ = NotifyPointsRequired {
        transaction_id: "1217752501201407033233368018".into(),
        appid: "wx1234567890abcdef".into(),
        openid: "oUpF8".into(),
        earn_points: true,
        increased_points: 100,
        points_update_time: "2020-09-16 16:04:02", //~ E0308: expected `Timestamp`, found `&str`
    };
}
