//! Identifiers are types of their own.

use wechatpay::businesscircle::QueryUserAuthorization;
use wechatpay::shared::{Appid, Openid};

fn fill(operation: &mut QueryUserAuthorization, openid: Openid, appid: Appid) {
    operation.openid = appid;
    operation.appid = openid;
}

fn main() {
    let _ = fill;
}
