//! What the real gateway refuses, whatever stands behind the operation.

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::wire::{Call, KEY_ID, Reply, encrypted, sandbox};

const TRANSFER: &str = "/v3/fund-app/mch-transfer/transfer-bills";
const JSAPI: &str = "/v3/pay/transactions/jsapi";

fn transfer() -> Value {
    json!({
        "appid": "wxf636efh567hg4356", "out_bill_no": "plfk2020042013", "transfer_scene_id": "1000",
        "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "transfer_amount": 199_999, "transfer_remark": "新会员有礼",
        "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "新会员有礼"}],
    })
}

fn order(sandbox: &Sandbox) -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "mchid": sandbox.merchant().mchid(), "description": "QQ公仔",
        "out_trade_no": "ORDER-0001", "notify_url": "http://127.0.0.1:1/", "amount": {"total": 100},
        "payer": {"openid": "oUpF8uMuAJOM2pxb1Q"},
    })
}

async fn post(sandbox: &Sandbox, target: &str, body: &Value) -> Reply {
    Call::post_json(target, body).with("Wechatpay-Serial", KEY_ID).send_signed(sandbox).await
}

/// It is refused as a wrong parameter that stands here.
#[track_caller]
fn assert_refused(reply: &Reply, field: &str) {
    assert_eq!((reply.status, reply.refusal().1.as_str()), (400, "PARAM_ERROR"), "{reply:?}");
    assert_eq!(reply.json()["detail"]["field"], field, "{reply:?}");
}

#[tokio::test]
async fn amounts_that_are_none_are_refused() {
    let sandbox = sandbox().await;
    for amount in [0, -100, i64::MIN, 1_000_000_000_000, i64::MAX] {
        let mut body = transfer();
        (body["transfer_amount"], body["user_name"]) = (json!(amount), json!(encrypted("张三")));
        assert_refused(&post(&sandbox, TRANSFER, &body).await, "/body/transfer_amount");
        let mut body = order(&sandbox);
        body["amount"]["total"] = json!(amount);
        assert_refused(&post(&sandbox, JSAPI, &body).await, "/body/amount/total");
    }
    let batch = json!({
        "appid": "wx1", "out_batch_no": "BATCH1", "batch_name": "x", "batch_remark": "x", "total_amount": -5, "total_num": 1,
        "transfer_detail_list": [
            {"out_detail_no": "x1", "transfer_amount": -5, "transfer_remark": "x", "openid": "o"}
        ],
    });
    assert_refused(&post(&sandbox, "/v3/transfer/batches", &batch).await, "/body/total_amount");
    let receivers =
        json!([{"type": "MERCHANT_ID", "account": "1", "amount": 1_000_000_000_000_i64, "description": "x"}]);
    let share = json!({
        "transaction_id": "1", "out_order_no": "P1", "unfreeze_unsplit": false, "receivers": receivers,
    });
    assert_refused(&post(&sandbox, "/v3/profitsharing/orders", &share).await, "/body/receivers/0/amount");
}

#[tokio::test]
async fn texts_that_are_empty_are_refused() {
    let sandbox = sandbox().await;
    for name in ["appid", "description", "notify_url"] {
        let mut body = order(&sandbox);
        body[name] = json!("");
        assert_refused(&post(&sandbox, JSAPI, &body).await, &format!("/body/{name}"));
    }
    let mut body = order(&sandbox);
    body["payer"]["openid"] = json!("");
    assert_refused(&post(&sandbox, JSAPI, &body).await, "/body/payer/openid");
    let receiver = json!({"appid": "wx1", "type": "MERCHANT_ID", "account": "", "relation_type": "STORE"});
    assert_refused(&post(&sandbox, "/v3/profitsharing/receivers/add", &receiver).await, "/body/account");
}

#[tokio::test]
async fn notify_url_with_a_query_or_without_a_host_is_refused_by_every_operation() {
    let sandbox = sandbox().await;
    for url in ["https://a.example/b?c=d", "https://", "http:///b", "ftp://a.example/", "https://a.example/#b"] {
        let mut body = order(&sandbox);
        body["notify_url"] = json!(url);
        let reply = post(&sandbox, JSAPI, &body).await;
        assert_refused(&reply, "/body/notify_url");
        assert!(reply.verify(&sandbox).is_ok());
        let mut body = transfer();
        body["notify_url"] = json!(url);
        assert_refused(&post(&sandbox, TRANSFER, &body).await, "/body/notify_url");
        let echo = json!({"echo_message": "x", "notify_url": url});
        assert_refused(&post(&sandbox, "/v3/security/echo", &echo).await, "/body/notify_url");
    }
}

#[tokio::test]
async fn transfer_of_2000_yuan_without_a_name_is_refused() {
    let sandbox = sandbox().await;
    let mut body = transfer();
    assert_eq!(post(&sandbox, TRANSFER, &body).await.status, 200);
    (body["transfer_amount"], body["out_bill_no"]) = (json!(200_000), json!("plfk2020042014"));
    assert_refused(&post(&sandbox, TRANSFER, &body).await, "/body/user_name");
    body["user_name"] = json!(encrypted("张三"));
    assert_eq!(post(&sandbox, TRANSFER, &body).await.status, 200);
}

#[tokio::test]
async fn batch_names_are_needed_from_2000_yuan_allowed_from_thirty_fen_and_all_or_none() {
    let sandbox = sandbox().await;
    let batch = |amounts: [i64; 2], named: [bool; 2]| {
        let detail = |at: usize| {
            let mut detail = json!({
                "out_detail_no": format!("BATCH1x{at}"), "transfer_amount": amounts[at], "transfer_remark": "x",
                "openid": "o",
            });
            if named[at] {
                detail["user_name"] = json!(encrypted("张三"));
            }
            detail
        };
        json!({
            "appid": "wx1", "out_batch_no": "BATCH1", "batch_name": "x", "batch_remark": "x",
            "total_amount": amounts[0] + amounts[1], "total_num": 2, "transfer_detail_list": [detail(0), detail(1)],
        })
    };
    let start = async |amounts, named| post(&sandbox, "/v3/transfer/batches", &batch(amounts, named)).await;
    assert_refused(&start([100, 200_000], [false, false]).await, "/body/transfer_detail_list/1/user_name");
    for (amounts, named) in [([100, 200_000], [false, true]), ([29, 200_000], [true, true])] {
        assert_eq!(start(amounts, named).await.refusal().1, "INVALID_REQUEST");
    }
    assert_eq!(start([30, 200_000], [true, true]).await.status, 200);
}

#[tokio::test]
async fn body_that_does_not_say_that_it_is_json_is_refused() {
    let sandbox = sandbox().await;
    let body = order(&sandbox).to_string();
    let call = || Call::post(JSAPI, body.clone()).without("Content-Type");
    for call in [call(), call().with("Content-Type", "text/plain"), call().with("Content-Type", "application/jsonp")] {
        let reply = call.send_signed(&sandbox).await;
        assert_eq!((reply.status, reply.refusal().1.as_str()), (400, "INVALID_REQUEST"), "{reply:?}");
        assert!(reply.refusal().2.contains("Content-Type") && reply.verify(&sandbox).is_ok(), "{reply:?}");
    }
    let reply = call().with("Content-Type", "Application/JSON; charset=utf-8").send_signed(&sandbox).await;
    assert_eq!(reply.status, 200);
}
