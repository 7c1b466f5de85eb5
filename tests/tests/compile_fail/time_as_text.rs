//! A time is no text: it has to be read first, and reading insists on an offset.

use wechatpay::businesscircle::NotifyPoints;

fn main() {
    let time = "2020-09-16 16:04:02";
    let _ = NotifyPoints::new("1217752501201407033233368018", "wx1234567890abcdef", "oUpF8", true, 100, time); //~ E0308: expected `Timestamp`, found `&str`
}
