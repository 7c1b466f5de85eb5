//! 商家转账 (transfers that users confirm): made by calls, ended by hand, told by queries and callbacks.

use serde_json::{Value, json};
use wechatpay_sandbox::{Sandbox, TransferOutcome};

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, KEY_ID, builder, encrypted, sandbox},
};

const BASE: &str = "/v3/fund-app/mch-transfer/transfer-bills";

fn transfer(number: &str) -> Value {
    json!({
        "appid": "wxf636efh567hg4356", "out_bill_no": number, "transfer_scene_id": "1000",
        "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "transfer_amount": 100_000, "transfer_remark": "2020年4月报销",
        "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "注册会员有礼"}],
    })
}

async fn make(sandbox: &Sandbox, body: &Value) -> (u16, Value) {
    let reply = Call::post_json(BASE, body).with("Wechatpay-Serial", KEY_ID).send_signed(sandbox).await;
    (reply.status, reply.json())
}

async fn query(sandbox: &Sandbox, number: &str) -> Value {
    Call::get(&format!("{BASE}/out-bill-no/{number}")).send_signed(sandbox).await.json()
}

async fn cancel(sandbox: &Sandbox, number: &str) -> (u16, Value) {
    let reply = Call::new("POST", &format!("{BASE}/out-bill-no/{number}/cancel")).send_signed(sandbox).await;
    (reply.status, reply.json())
}

fn settle(sandbox: &Sandbox, number: &str, outcome: TransferOutcome) -> bool {
    sandbox.settle_transfer(number, outcome).expect("a change that is kept")
}

#[tokio::test]
async fn transfer_follows_from_made_to_confirmed_and_tells_its_own_address() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let mut body = transfer("BILL0001");
    body["notify_url"] = json!(receiver.url);
    let (status, made) = make(&sandbox, &body).await;
    assert_eq!((status, &made["state"], made["package_info"].is_string()), (200, &json!("WAIT_USER_CONFIRM"), true));
    let waiting = query(&sandbox, "BILL0001").await;
    assert_eq!((&waiting["state"], &waiting["transfer_amount"]), (&json!("WAIT_USER_CONFIRM"), &json!(100_000)));
    assert_eq!((&waiting["mch_id"], waiting.get("package_info")), (&json!(sandbox.merchant().mchid()), None));

    assert!(settle(&sandbox, "BILL0001", TransferOutcome::Success));
    assert!(!settle(&sandbox, "BILL0001", TransferOutcome::Fail), "it ends once");
    let ended = query(&sandbox, "BILL0001").await;
    assert_eq!((&ended["state"], ended.get("fail_reason")), (&json!("SUCCESS"), None));
    let by_number = format!("{BASE}/transfer-bill-no/{}", made["transfer_bill_no"].as_str().expect("a number"));
    assert_eq!(Call::get(&by_number).send_signed(&sandbox).await.json(), ended);

    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!(
        (opened.event_type.as_str(), opened.original_type.as_deref()),
        ("MCHTRANSFER.BILL.FINISHED", Some("mch_payment"))
    );
    let told: Value = serde_json::from_slice(&opened.resource).expect("JSON");
    assert_eq!((&told["state"], &told["out_bill_no"]), (&json!("SUCCESS"), &json!("BILL0001")));
}

#[tokio::test]
async fn transfer_again_with_the_same_values_is_the_same_and_with_others_refused() {
    let sandbox = sandbox().await;
    // A name is encrypted to other bytes each time, and stays the same name.
    let named = |amount: i64| {
        let mut body = transfer("BILL0001");
        (body["transfer_amount"], body["user_name"]) = (json!(amount), json!(encrypted("张三")));
        body
    };
    let (first, second) = (make(&sandbox, &named(100_000)).await, make(&sandbox, &named(100_000)).await);
    assert_eq!((first.0, &first.1), (200, &second.1));
    let (status, other) = make(&sandbox, &named(1)).await;
    assert_eq!((status, &other["code"]), (400, &json!("INVALID_REQUEST")));
}

#[tokio::test]
async fn transfer_failed_tells_why_and_has_no_page_to_open_any_more() {
    let sandbox = sandbox().await;
    make(&sandbox, &transfer("BILL0001")).await;
    assert!(settle(&sandbox, "BILL0001", TransferOutcome::Fail));
    assert_eq!(query(&sandbox, "BILL0001").await["fail_reason"], "PAYEE_ACCOUNT_ABNORMAL");
    let again = make(&sandbox, &transfer("BILL0001")).await.1;
    assert_eq!((&again["state"], again.get("package_info")), (&json!("FAIL"), None));
    assert_eq!(sandbox.notifications(), [], "it named no address");
}

#[tokio::test]
async fn transfer_is_cancelled_while_it_waits_and_not_after() {
    let sandbox = sandbox().await;
    for number in ["BILL0001", "BILL0002"] {
        make(&sandbox, &transfer(number)).await;
    }
    assert!(!settle(&sandbox, "BILL0001", TransferOutcome::Cancelled), "nobody took it back");
    assert_eq!(cancel(&sandbox, "BILL0001").await.1["state"], "CANCELING");
    assert!(!settle(&sandbox, "BILL0001", TransferOutcome::Success));
    assert!(settle(&sandbox, "BILL0001", TransferOutcome::Cancelled));
    assert_eq!(cancel(&sandbox, "BILL0001").await.1["state"], "CANCELLED");
    assert_eq!(query(&sandbox, "BILL0001").await["state"], "CANCELLED");
    assert!(settle(&sandbox, "BILL0002", TransferOutcome::Success));
    let (status, refused) = cancel(&sandbox, "BILL0002").await;
    assert_eq!((status, &refused["code"]), (400, &json!("INVALID_REQUEST")));
    assert_eq!(cancel(&sandbox, "NOTHING1").await.1["code"], "NOT_FOUND");
}

#[tokio::test]
async fn settle_transfer_over_http_ends_each_in_its_usual_way() {
    let sandbox = sandbox().await;
    for number in ["BILL0001", "BILL0002"] {
        make(&sandbox, &transfer(number)).await;
    }
    cancel(&sandbox, "BILL0002").await;
    let settle = |number: &str| Call::post_json("/_sandbox/settle_transfer", &json!({"out_bill_no": number}));
    assert_eq!(settle("BILL0001").send(&sandbox).await.json(), json!({"state": "SUCCESS"}));
    assert_eq!(settle("BILL0002").send(&sandbox).await.json(), json!({"state": "CANCELLED"}));
    assert_eq!(settle("BILL0001").send(&sandbox).await.status, 409);
    assert_eq!(settle("NOTHING1").send(&sandbox).await.status, 404);
}

#[tokio::test]
async fn transfers_outlive_the_process_in_the_state_file() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    make(&first, &transfer("BILL0001")).await;
    assert!(settle(&first, "BILL0001", TransferOutcome::Success));
    first.stop().await;
    assert_eq!(query(&start().await.expect("a sandbox"), "BILL0001").await["state"], "SUCCESS");
}
