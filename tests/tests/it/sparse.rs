//! Responses that lack what a page requires, or have it in another shape: they
//! are read as far as they go, and what cannot be read is at hand.

use serde_json::{Value, json};
use wechatpay::{
    Error, Operation, Outcome, Response,
    combine::CombineQueryOrder,
    merchant_service::{ListNegotiationHistory, QueryComplaint},
    pay::{PartnerQueryByOutTradeNo, PartnerQueryByOutTradeNoRequired},
    profitsharing::QueryOrder,
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund},
    shared::{Currency, Fen, TradeState},
    transfer::QueryDetailByOutDetailNo,
};
use wechatpay_tests::gateway::{Gateway, MockResponse};

async fn answered<O: Operation>(operation: &O, body: &Value) -> Result<Response<O::Response>, Error> {
    Gateway::start([MockResponse::signed(200, body.to_string())]).client().send(operation).await
}

/// What the operation makes of a verified response.
async fn read<O: Operation>(operation: &O, body: &Value) -> Response<O::Response> {
    answered(operation, body).await.unwrap_or_else(|error| panic!("{error}"))
}

#[tokio::test]
async fn transfer_detail_without_mchid_and_initiate_time_is_read() {
    let body = json!({
        "out_batch_no": "b1", "batch_id": "10", "appid": "wx1", "out_detail_no": "d1", "detail_id": "20",
        "detail_status": "SUCCESS", "transfer_amount": 200, "transfer_remark": "x", "openid": "o1",
        "update_time": "2022-09-27T10:00:00+08:00",
    });
    let detail = read(&QueryDetailByOutDetailNo::new("b1", "d1"), &body).await;
    assert_eq!((detail.transfer_amount, &detail.mchid, &detail.initiate_time), (Fen::new(200), &None, &None));
}

fn refund() -> CreateRefund {
    CreateRefund::new(
        "R1",
        AmountToRefund::new(AmountToRefundRequired {
            refund: Fen::new(100),
            total: Fen::new(100),
            currency: Currency::Cny,
        }),
    )
    .out_trade_no("ORDER-1")
}

/// The fields that every refund needs.
fn refunded() -> Value {
    json!({
        "refund_id": "50", "out_refund_no": "R1", "transaction_id": "42", "out_trade_no": "ORDER-1",
        "create_time": "2020-12-01T16:18:12+08:00", "status": "PROCESSING",
        "amount": {"total": 100, "refund": 100, "payer_total": 100, "payer_refund": 100, "currency": "CNY"},
    })
}

#[tokio::test]
async fn refund_response_without_channel_account_and_settlement_is_read() {
    let refund = read(&refund(), &refunded()).await;
    assert_eq!((refund.refund_id.as_str(), &refund.channel, &refund.user_received_account), ("50", &None, &None));
    assert_eq!((refund.amount.refund, refund.amount.settlement_refund), (Fen::new(100), None));
}

#[tokio::test]
async fn refund_response_of_a_platform_tells_who_advanced_the_money() {
    let mut body = refunded();
    body["refund_account"] = json!("REFUND_SOURCE_PARTNER_ADVANCE");
    body["amount"]["advance"] = json!(88);
    let refund = read(&refund(), &body).await;
    assert_eq!(
        refund.refund_account.as_ref().map(ToString::to_string).as_deref(),
        Some("REFUND_SOURCE_PARTNER_ADVANCE")
    );
    assert_eq!(refund.amount.advance, Some(Fen::new(88)));
}

#[tokio::test]
async fn complaint_without_the_merchants_number_is_read() {
    let body = json!({
        "complaint_id": "200201820200101080076610000", "complaint_time": "2015-05-20T13:29:35.120+08:00",
        "complaint_detail": "反馈一个重复扣费的问题", "complaint_state": "PENDING", "complaint_full_refunded": false,
        "incoming_user_response": true, "user_complaint_times": 1, "problem_description": "不满意商家服务",
        "complaint_media_list": {"media_type": "USER_COMPLAINT_IMAGE", "media_url": ["https://qpic.cn/1"]},
    });
    let complaint = read(&QueryComplaint::new("200201820200101080076610000"), &body).await;
    assert_eq!(complaint.complainted_mchid, None);
    assert_eq!(complaint.complaint_media_list.iter().flatten().count(), 1);
}

#[tokio::test]
async fn complaint_media_as_a_lone_object_or_as_a_list_is_read() {
    let media = |url: &str| json!({"media_type": "OPERATION_IMAGE", "media_url": [url]});
    let (lone, list, none) = (media("https://qpic.cn/1"), json!([media("https://qpic.cn/1"), media("2")]), json!([]));
    for (list, urls) in [(lone, vec!["https://qpic.cn/1"]), (list, vec!["https://qpic.cn/1", "2"]), (none, vec![])] {
        let entry = json!({
            "log_id": "1", "operator": "投诉人", "operate_time": "2015-05-20T13:29:35.120+08:00",
            "operate_type": "USER_CREATE_COMPLAINT", "complaint_media_list": list,
        });
        let body = json!({"data": [entry], "limit": 50, "offset": 0, "total_count": 1});
        let history = read(&ListNegotiationHistory::new("200201820200101080076610000"), &body).await;
        let data = history.data.as_ref().expect("the list is there");
        let media = data[0].complaint_media_list.as_ref().expect("the media are there");
        let found: Vec<&str> =
            media.iter().flat_map(|media| media.media_url.iter().flatten()).map(String::as_str).collect();
        assert_eq!(found, urls);
    }
}

#[tokio::test]
async fn partner_order_without_a_description_of_its_state_is_read() {
    let body = json!({"sp_mchid": "1", "sub_mchid": "2", "out_trade_no": "ORDER-1", "trade_state": "NOTPAY"});
    let order = read(
        &PartnerQueryByOutTradeNo::new(
            "ORDER-1",
            PartnerQueryByOutTradeNoRequired { sp_mchid: "1".into(), sub_mchid: "2".into() },
        ),
        &body,
    )
    .await;
    assert_eq!((&order.trade_state, &order.trade_state_desc), (&TradeState::Notpay, &None));
}

#[tokio::test]
async fn combined_order_that_is_not_paid_is_read_without_a_paid_amount() {
    let order = json!({
        "mchid": "1", "out_trade_no": "ORDER-1", "trade_state": "NOTPAY",
        "amount": {"total_amount": 100, "currency": "CNY"},
    });
    let body = json!({
        "combine_appid": "wx1", "combine_mchid": "1", "combine_out_trade_no": "C1", "sub_orders": [order],
        "combine_payer_info": {},
    });
    let combined = read(&CombineQueryOrder::new("C1"), &body).await;
    let amount = combined.sub_orders[0].amount.as_ref().expect("the order has its amount");
    assert_eq!((amount.total_amount, amount.payer_amount), (Fen::new(100), None));
    assert_eq!(combined.combine_payer_info.as_ref().and_then(|payer| payer.openid.as_ref()), None);
}

#[tokio::test]
async fn sharing_under_way_is_read_without_its_end() {
    let receiver = json!({
        "amount": 10, "description": "分给商户A", "type": "MERCHANT_ID", "account": "86693852", "result": "PENDING",
        "create_time": "2015-05-20T13:29:35.120+08:00",
    });
    let body = json!({
        "transaction_id": "42", "out_order_no": "P1", "order_id": "30", "state": "PROCESSING", "receivers": [receiver],
    });
    let sharing = read(&QueryOrder::new("P1", "42"), &body).await;
    let receivers = sharing.receivers.as_ref().expect("the receivers are there");
    assert_eq!(receivers[0].finish_time, None);
}

/// The money has moved; what names the refund must not be lost.
#[tokio::test]
async fn write_whose_response_lacks_a_required_field_is_done_and_its_body_is_at_hand() {
    let mut body = refunded();
    body.as_object_mut().expect("it is an object").remove("status");
    let error = answered(&refund(), &body).await.expect_err("the refund has no status");
    assert_eq!(error.outcome(), Outcome::DoneButUnusable, "{error}");
    assert!(error.may_have_taken_effect(), "{error}");
    let kept: Value = serde_json::from_slice(error.body().expect("the body came")).expect("it is JSON");
    assert_eq!(kept, body);
    let gateway = Gateway::start([MockResponse::signed(200, body.to_string())]);
    let call = gateway.client().chain("v3/refund/domestic/refunds").json(&refund()).post().await;
    let read: Response<Value> = call.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(read["refund_id"], "50");
}
