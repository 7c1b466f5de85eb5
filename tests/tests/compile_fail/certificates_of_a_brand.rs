//! A brand has no platform certificates, so none are fetched for it.

use wechatpay::{ApiV3Key, Brand, Client, KeyRing};

async fn fetch(brand: Brand, keys: &KeyRing, key: ApiV3Key, client: Client<Brand>) {
    let _ = Client::builder(brand, keys).api_v3_key(key); //~ E0599: its trait bounds were not satisfied
    let _ = client.refresh_certificates().await; //~ E0599: no method named `refresh_certificates`
}

fn main() {
    let _ = fetch;
}
