//! A first call to a running sandbox: start `cargo xtask sandbox`, then `cargo run --example first_call --features pay`.
//!
//! It places an order (Native下单), which is paid in the sandbox's console. With a merchant of your own the files and
//! numbers are others, and the line with the address goes.

use wechatpay::{
    Certificate, Client, Merchant, PlatformKeys, PrivateKey, PublicKey,
    pay::{NativePrepay, OrderAmount},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let certificate = Certificate::read("wechatpay-sandbox/apiclient_cert.pem")?;
    let key = PrivateKey::read("wechatpay-sandbox/apiclient_key.pem")?;
    let merchant = Merchant::with_certificate("1230000109", &certificate, key)?;
    let platform_key = PublicKey::read("wechatpay-sandbox/pub_key.pem")?;
    let platform_keys = PlatformKeys::public_key("PUB_KEY_ID_0112300001092026112500000000000001", platform_key)?;
    let client = Client::builder(merchant, platform_keys).base_url("http://127.0.0.1:8811").build()?;

    let (notify_url, amount) = ("http://127.0.0.1:3000/wechatpay/notify", OrderAmount::new(8800));
    let order = NativePrepay::new("wx1234567890abcdef", "1230000109", "QQ公仔", "SHOP-0001", notify_url, amount);
    let answer = client.send(&order).await?;
    println!("{}, Request-ID {}", answer.code_url, answer.request_id().unwrap_or_default());
    Ok(())
}
