//! A private key cannot be put into JSON by mistake, alone or inside a merchant.

use wechatpay::{Merchant, PrivateKey};

fn put_into_json(_: impl serde::Serialize) {}

fn main() {
    let key = PrivateKey::generate().unwrap();
    put_into_json(&key); //~ E0277: the trait `Serialize` is not implemented for `PrivateKey`
    put_into_json(Merchant::new("1900007291", "408B07E79B8269FE", key).unwrap()); //~ E0277: the trait `Serialize` is not implemented for `wechatpay::Merchant`
}
