//! The compiler names the feature that a product lacks, at the root and in `products`.

use wechatpay::pay::JsapiPrepay; //~ E0432: the item is gated behind the `pay` feature

fn main() {
    let _ = wechatpay::transfer::QueryBatch::new("1"); //~ E0433: the item is gated behind the `transfer` feature
    let _ = wechatpay::products::bill::TradeBill::new("2026-01-01"); //~ E0433: the item is gated behind the `bill` feature
}
