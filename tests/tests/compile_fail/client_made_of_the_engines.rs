//! A client of the engine's own knows no route and no error code, so none becomes a client of this crate.

use wechatpay::Client;

fn make(client: &Client) -> Client {
    Client::from((**client).clone()) //~ E0308: mismatched types
}

fn main() {
    let _ = make;
}
