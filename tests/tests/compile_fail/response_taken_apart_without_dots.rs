//! A pattern that names every field would break with the next one.

use wechatpay::businesscircle::UserAuthorization;

fn state(response: UserAuthorization) {
    let UserAuthorization { openid: _, authorize_state: _, authorize_time: _, deauthorize_time: _ } = response; //~ E0638: `..` required with struct marked as non-exhaustive
}

fn main() {
    let _ = state;
}
