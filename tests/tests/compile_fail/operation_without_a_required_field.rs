//! What an operation requires is an argument of its `new`.

use wechatpay::businesscircle::QueryUserAuthorization;

fn main() {
    let _ = QueryUserAuthorization::new("oUpF8uMuAJOM2pxb1Q"); //~ E0061: argument #2 is missing
}
