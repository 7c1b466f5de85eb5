//! Identifiers are types of their own.

use wechatpay::{
    businesscircle::QueryUserAuthorization,
    shared::{Appid, Openid},
};

fn fill(operation: &mut QueryUserAuthorization, openid: Openid, appid: Appid) {
    operation.openid = appid; //~ E0308: expected `Openid`, found `Appid`
    operation.appid = openid; //~ E0308: expected `Appid`, found `Openid`
}

fn main() {
    let _ = fill;
}
