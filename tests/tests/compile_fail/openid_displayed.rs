//! Personal data has no `Display`, so that no format string shows it by mistake.

use wechatpay::shared::Openid;

fn main() {
    println!("{}", Openid::new("oUpF8uMuAJOM2pxb1Q")); //~ E0277: `Openid` cannot be formatted with the default formatter
}
