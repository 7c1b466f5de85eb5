//! Amounts at the ends of 64 bits: nothing breaks, and nothing becomes of them that makes no sense.

use std::path::PathBuf;

use serde_json::{Value, json};
use wechatpay_sandbox::{RefundOutcome, Sandbox};

use crate::wire::{Call, builder, sandbox};

/// The largest amount that the gateway takes, in 分.
const LARGEST: i64 = 80_000_000_000;

async fn place(sandbox: &Sandbox, number: &str, total: i64) {
    let order = json!({
        "appid": "wxd678efh567hg6787", "mchid": sandbox.merchant().mchid(), "description": "QQ公仔",
        "out_trade_no": number, "notify_url": "http://127.0.0.1:1/", "amount": {"total": total},
        "payer": {"openid": "oUpF8uMuAJOM2pxb1Q"},
    });
    let reply = Call::post_json("/v3/pay/transactions/jsapi", &order).send_signed(sandbox).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    sandbox.pay_order(number).expect("a change that is kept").expect("a payment");
}

async fn bill(sandbox: &Sandbox, kind: &str) -> String {
    let located = Call::get(&format!("/v3/bill/{kind}?bill_date=2020-05-20")).send_signed(sandbox).await.json();
    let url = located["download_url"].as_str().expect("an address").to_owned();
    let file = Call::get(url.strip_prefix(&sandbox.base_url()).expect("its own")).send_signed(sandbox).await;
    String::from_utf8(file.body.to_vec()).expect("text")
}

#[tokio::test]
async fn bill_of_the_largest_amounts_adds_up() {
    let sandbox = sandbox().await;
    place(&sandbox, "ORDER-0001", LARGEST).await;
    place(&sandbox, "ORDER-0002", LARGEST).await;
    let refund = json!({
        "out_trade_no": "ORDER-0002", "out_refund_no": "REFUND-0001",
        "amount": {"refund": LARGEST, "total": LARGEST, "currency": "CNY"},
    });
    Call::post_json("/v3/refund/domestic/refunds", &refund).send_signed(&sandbox).await;
    assert!(sandbox.settle_refund("REFUND-0001", RefundOutcome::Success).expect("a change that is kept"));
    let trade = bill(&sandbox, "tradebill").await;
    let summary = "`3,`1600000000.00,`800000000.00,`0.00,`4800000.00000,`1600000000.00,`800000000.00";
    assert!(trade.ends_with(&format!("{summary}\r\n")), "{trade}");
    let flow = bill(&sandbox, "fundflowbill").await;
    assert!(flow.contains("`6,"), "{flow}");
}

/// A sandbox whose description lets amounts be of any size, as one of somebody's own may.
async fn unbounded() -> Sandbox {
    let folder = crate::folder::Folder::new();
    let from = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec");
    for entry in std::fs::read_dir(from).expect("the description") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let text = std::fs::read_to_string(&path).expect("a document");
            let text = text.replace("      x-money: fen\n", "");
            std::fs::write(folder.path().join(path.file_name().expect("a name")), text).expect("a file");
        }
    }
    builder().spec_dir(folder.path()).start().await.expect("a sandbox")
}

#[tokio::test]
async fn bill_of_amounts_at_the_end_of_64_bits_is_written() {
    let sandbox = unbounded().await;
    place(&sandbox, "ORDER-0001", i64::MAX).await;
    place(&sandbox, "ORDER-0002", i64::MAX).await;
    let trade = bill(&sandbox, "tradebill").await;
    assert!(trade.contains("`184467440737095516.14,"), "the sum of both: {trade}");
    assert!(bill(&sandbox, "fundflowbill").await.contains("`184467440737095516.14,"));
    let rows = Call::get("/_sandbox/orders").send(&sandbox).await.json();
    assert_eq!(rows["orders"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn payment_in_the_mall_of_the_end_of_64_bits_is_kept_as_it_is() {
    let sandbox = sandbox().await;
    let body = json!({"openid": "o", "appid": "wx1", "amount": u64::MAX});
    let paid = Call::post_json("/_sandbox/pay", &body).send(&sandbox).await.json();
    let refund = json!({"transaction_id": paid["transaction_id"], "amount": u64::MAX});
    assert_eq!(Call::post_json("/_sandbox/refund", &refund).send(&sandbox).await.status, 200);
    assert_eq!(Call::post_json("/_sandbox/refund", &refund).send(&sandbox).await.status, 404);
    let rows: Value = Call::get("/_sandbox/payments").send(&sandbox).await.json();
    assert_eq!(rows["payments"][0]["refunded"], u64::MAX);
}
