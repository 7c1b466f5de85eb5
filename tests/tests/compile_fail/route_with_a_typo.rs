//! `route!` knows only the templates of the spec.

fn main() {
    let _ = wechatpay::route!("v3/businesscircle/user-authorisations/{openid}"); //~ E0080: this template is not in the spec's table of routes
}
