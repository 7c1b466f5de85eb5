//! Where links in responses lead: to where the client came from.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::wire::{Call, Reply, native_order, sandbox};

/// Reached by this name.
async fn called_by(sandbox: &Sandbox, host: &str, call: Call) -> Reply {
    call.without("Host").with("Host", host).send_signed(sandbox).await
}

/// A sandbox with a bill of the day before.
async fn sandbox_with_bill() -> Sandbox {
    let sandbox = sandbox().await;
    let order = native_order(&sandbox, "ORDER-PAID", "http://127.0.0.1:1/");
    Call::post_json("/v3/pay/transactions/native", &order).send_signed(&sandbox).await;
    sandbox.pay_order("ORDER-PAID").expect("a change that is kept").expect("a payment");
    sandbox.advance_clock(Duration::from_secs(86_400)).expect("a change that is kept");
    sandbox
}

/// The links of an order, of an H5 order, of a bill, and of a picture in an example.
async fn links(sandbox: &Sandbox, host: &str) -> Vec<String> {
    let mut order = native_order(sandbox, "ORDER-0001", "http://127.0.0.1:1/");
    let native = Call::post_json("/v3/pay/transactions/native", &order);
    order["out_trade_no"] = json!("ORDER-0002");
    order["scene_info"] = json!({"payer_client_ip": "127.0.0.1", "h5_info": {"type": "Wap"}});
    let h5 = Call::post_json("/v3/pay/transactions/h5", &order);
    let bill = Call::get("/v3/bill/tradebill?bill_date=2020-05-20");
    let image = "/v3/marketing/partner/product-coupon/image-generation-tasks/1";
    let image = Call::get(&format!("{image}?brand_id=1&image_generation_type=COMBINE_IMAGE"));
    let mut links = Vec::new();
    for (call, pointer) in
        [(native, "/code_url"), (h5, "/h5_url"), (bill, "/download_url"), (image, "/combine_image_result/image_url")]
    {
        let told: Value = called_by(sandbox, host, call).await.json();
        links.push(told.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("{told}")).to_owned());
    }
    links
}

#[tokio::test]
async fn links_lead_to_where_the_client_came_from() {
    let sandbox = sandbox_with_bill().await;
    for host in ["sandbox", "wechat_pay:9000", "[::1]:8811"] {
        for link in links(&sandbox, host).await {
            assert!(link.starts_with(&format!("http://{host}/")), "{link}");
        }
    }
}

#[tokio::test]
async fn links_for_a_host_that_is_none_lead_to_where_the_sandbox_listens() {
    let sandbox = sandbox_with_bill().await;
    let own = format!("{}/", sandbox.base_url());
    for host in ["user@evil.example", "evil.example/x", "a\"b", "javascript:alert(1)", ""] {
        for link in links(&sandbox, host).await {
            assert!(link.starts_with(&own), "{host}: {link}");
        }
    }
    let call =
        Call::post_json("/v3/pay/transactions/native", &native_order(&sandbox, "ORDER-0001", "http://127.0.0.1:1/"));
    let twice = call.with("Host", "evil.example").send_signed(&sandbox).await;
    assert!(!String::from_utf8_lossy(&twice.body).contains("evil"), "{twice:?}");
}

#[tokio::test]
async fn links_of_the_console_lead_to_where_the_sandbox_listens() {
    let sandbox = sandbox().await;
    let order =
        Call::post_json("/v3/pay/transactions/native", &native_order(&sandbox, "ORDER-0001", "http://127.0.0.1:1/"));
    called_by(&sandbox, "sandbox", order).await;
    let entry = Call::get("/_sandbox/ledger_entry?kind=order&number=ORDER-0001").send(&sandbox).await.json();
    let link = entry["facts"]["cashier_url"].as_str().unwrap_or_else(|| panic!("{entry}"));
    assert!(link.starts_with(&format!("{}/", sandbox.base_url())), "{link}");
}
