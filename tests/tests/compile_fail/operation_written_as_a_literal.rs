//! A literal would break with the next optional field, so there is none.

use wechatpay::businesscircle::QueryUserAuthorization;

fn main() {
    let _ = QueryUserAuthorization { openid: "oUpF8".into(), appid: "wx1".into(), sub_mchid: None }; //~ E0639: cannot create non-exhaustive struct
}
