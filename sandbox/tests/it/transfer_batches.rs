//! 商家转账到零钱 (batch transfers): started by calls, worked off by hand, told by queries and a callback.

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, builder, sandbox},
};

const BASE: &str = "/v3/transfer/batches";

/// A batch of so many transfers of 30 分.
fn batch(number: &str, count: i64) -> Value {
    let transfer = |at: i64| {
        json!({
            "out_detail_no": format!("{number}x{at}"), "transfer_amount": 30, "transfer_remark": "报销",
            "openid": "o-MYE42l80oelYMDE34nYD456Xoy",
        })
    };
    json!({
        "appid": "wxf636efh567hg4356", "out_batch_no": number, "batch_name": "报销单", "batch_remark": "报销单",
        "total_amount": 30 * count, "total_num": count,
        "transfer_detail_list": (1..=count).map(transfer).collect::<Vec<_>>(),
    })
}

async fn start(sandbox: &Sandbox, body: &Value) -> (u16, Value) {
    let reply = Call::post_json(BASE, body).send_signed(sandbox).await;
    (reply.status, reply.json())
}

async fn get(sandbox: &Sandbox, target: &str) -> Value {
    Call::get(&format!("{BASE}/{target}")).send_signed(sandbox).await.json()
}

fn settle(sandbox: &Sandbox, number: &str) -> bool {
    sandbox.settle_batch(number).expect("a change that is kept")
}

#[tokio::test]
async fn batch_follows_from_started_to_finished_and_tells_its_own_address() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let mut body = batch("BATCH1", 2);
    body["notify_url"] = json!(receiver.url);
    let (status, started) = start(&sandbox, &body).await;
    assert_eq!((status, &started["batch_status"]), (200, &json!("ACCEPTED")));
    let waiting = get(&sandbox, "out-batch-no/BATCH1?need_query_detail=true&detail_status=ALL").await;
    assert_eq!(waiting["transfer_batch"]["success_num"], 0);
    assert_eq!(waiting["transfer_detail_list"], json!([]));
    assert_eq!(get(&sandbox, "out-batch-no/BATCH1/details/out-detail-no/BATCH1x1").await["code"], "INVALID_REQUEST");

    assert!(settle(&sandbox, "BATCH1"));
    assert!(!settle(&sandbox, "BATCH1"), "it is finished once");
    let target = format!("batch-id/{}", started["batch_id"].as_str().expect("a number"));
    let finished = get(&sandbox, &format!("{target}?need_query_detail=true&detail_status=SUCCESS")).await;
    assert_eq!(finished["transfer_batch"]["batch_status"], "FINISHED");
    assert_eq!(finished["transfer_batch"]["success_amount"], 60);
    let detail_id = finished["transfer_detail_list"][1]["detail_id"].as_str().expect("a number");
    let one = get(&sandbox, &format!("{target}/details/detail-id/{detail_id}")).await;
    assert_eq!((&one["detail_status"], &one["transfer_amount"]), (&json!("SUCCESS"), &json!(30)));
    assert_eq!(get(&sandbox, "out-batch-no/BATCH1/details/out-detail-no/BATCH1x2").await, one);

    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!(opened.event_type, "MCHTRANSFER.BATCH.FINISHED");
    let told: Value = serde_json::from_slice(&opened.resource).expect("JSON");
    assert_eq!((&told["success_num"], &told["fail_num"]), (&json!(2), &json!(0)));
}

#[tokio::test]
async fn batch_details_come_page_by_page_and_only_those_asked_for() {
    let sandbox = sandbox().await;
    start(&sandbox, &batch("BATCH1", 45)).await;
    assert!(settle(&sandbox, "BATCH1"));
    let page = async |query: &str| {
        let told = get(&sandbox, &format!("out-batch-no/BATCH1?need_query_detail=true&{query}")).await;
        let numbers = told["transfer_detail_list"].as_array().expect("a list").clone();
        (numbers.len(), numbers.first().map(|one| one["out_detail_no"].clone()))
    };
    assert_eq!(page("detail_status=ALL").await, (20, Some(json!("BATCH1x1"))));
    assert_eq!(page("detail_status=ALL&offset=40&limit=20").await, (5, Some(json!("BATCH1x41"))));
    assert_eq!(page("detail_status=FAIL").await, (0, None));
    let bare = get(&sandbox, "out-batch-no/BATCH1?need_query_detail=false").await;
    assert_eq!(bare.get("transfer_detail_list"), None);
    assert_eq!(get(&sandbox, "out-batch-no/BATCH1?need_query_detail=true").await["code"], "PARAM_ERROR");
}

#[tokio::test]
async fn batch_again_with_the_same_values_is_the_same_and_with_others_refused() {
    let sandbox = sandbox().await;
    let body = batch("BATCH1", 2);
    assert_eq!(start(&sandbox, &body).await, start(&sandbox, &body).await);
    let (status, other) = start(&sandbox, &batch("BATCH1", 1)).await;
    assert_eq!((status, &other["code"]), (400, &json!("INVALID_REQUEST")));
}

#[tokio::test]
async fn batch_that_contradicts_its_transfers_is_refused_and_not_kept() {
    let sandbox = sandbox().await;
    for (field, value) in [("total_amount", json!(61)), ("total_num", json!(3))] {
        let mut body = batch("BATCH1", 2);
        body[field] = value;
        assert_eq!(start(&sandbox, &body).await.1["code"], "INVALID_REQUEST", "{field}");
    }
    let mut twice = batch("BATCH1", 2);
    twice["transfer_detail_list"][1]["out_detail_no"] = json!("BATCH1x1");
    assert_eq!(start(&sandbox, &twice).await.1["code"], "INVALID_REQUEST");
    assert_eq!(get(&sandbox, "out-batch-no/BATCH1?need_query_detail=false").await["code"], "NOT_FOUND");
    assert!(!settle(&sandbox, "BATCH1"));
}

#[tokio::test]
async fn settle_batch_over_http_says_what_became_of_it() {
    let sandbox = sandbox().await;
    start(&sandbox, &batch("BATCH1", 1)).await;
    let settle = |number: &str| Call::post_json("/_sandbox/settle_batch", &json!({"out_batch_no": number}));
    assert_eq!(settle("BATCH1").send(&sandbox).await.json(), json!({"batch_status": "FINISHED"}));
    assert_eq!(settle("BATCH1").send(&sandbox).await.status, 409);
    assert_eq!(settle("NOTHING1").send(&sandbox).await.status, 404);
}

#[tokio::test]
async fn batches_outlive_the_process_in_the_state_file() {
    let folder = Folder::new();
    let open = || builder().state_file(folder.path().join("state.redb")).start();
    let first = open().await.expect("a sandbox");
    start(&first, &batch("BATCH1", 1)).await;
    assert!(settle(&first, "BATCH1"));
    first.stop().await;
    let told = get(&open().await.expect("a sandbox"), "out-batch-no/BATCH1?need_query_detail=false").await;
    assert_eq!(told["transfer_batch"]["batch_status"], "FINISHED");
}
