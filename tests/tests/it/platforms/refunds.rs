//! An order of a platform's merchant given back: by the merchant, or with what the platform advances.

use wechatpay::{
    Client, Error, Event, Response,
    ecommerce::{
        AcceptedRefund, AdvanceResult, CreateAbnormalRefund, CreateRefund, CreateReturnAdvance, QueryRefund,
        QueryRefundByOutRefundNo, QueryReturnAdvance, Refund,
    },
    refund::Event as Refunds,
    shared::{AbnormalRefundType, Fen, RefundAccount, RefundStatus, SettleInfo, TransactionId},
};
use wechatpay_sandbox::RefundOutcome;

use super::{
    APPID, NOTIFY_URL, SUB_MCHID, balance, heard, listening, paid, parties, ready, refund, refusal, refused, share,
    to_refund, wait,
};

async fn send(
    client: &Client,
    id: &TransactionId,
    number: &str,
    amount: i64,
) -> Result<Response<AcceptedRefund>, Error> {
    client.send(&refund(id, number, amount)).await
}

async fn query(client: &Client, number: &str) -> Refund {
    let query = QueryRefundByOutRefundNo::new(number).sub_mchid(SUB_MCHID);
    client.send(&query).await.expect("a refund").into_inner()
}

#[tokio::test]
async fn refund_of_a_platforms_order_is_accepted_made_and_told() {
    let (sandbox, client) = parties().await;
    let (url, mut told) = listening(&sandbox).await;
    let id = paid(&sandbox, &client, "ORDER-0001", SettleInfo::new()).await;
    let made = client.send(&refund(&id, "REFUND-1", 400).notify_url(url)).await.expect("a refund");
    assert_eq!((made.amount.refund.value(), made.amount.advance.map(Fen::value)), (400, Some(0)));
    assert_eq!(query(&client, "REFUND-1").await.status, RefundStatus::Processing);
    assert!(sandbox.settle_refund("REFUND-1", RefundOutcome::Success).expect("a change that is kept"));
    let by_id = QueryRefund::new(&made.refund_id).sub_mchid(SUB_MCHID);
    let over = client.send(&by_id).await.expect("a refund");
    assert_eq!((&over.status, over.success_time.is_some()), (&RefundStatus::Success, true));
    let Event::Refund(Refunds::RefundSuccessPartner(told)) = heard(&mut told).await else {
        panic!("another event");
    };
    assert_eq!(
        (told.sub_mchid.expect("a merchant").as_str(), told.amount.expect("amounts").refund.value()),
        (SUB_MCHID, 400)
    );
    assert_eq!(balance(&client).await, (600, 0));
}

#[tokio::test]
async fn refund_out_of_place_is_refused_by_the_codes_of_the_operation() {
    let (sandbox, client) = parties().await;
    let id = ready(&sandbox, &client, "ORDER-0001").await;
    let other = refund(&id, "REFUND-1", 1).sub_mchid("1900000999");
    assert_eq!(refused(client.send(&other).await), refusal(404, "RESOURCE_NOT_EXISTS"));
    let nobodys = CreateRefund::new(APPID, "REFUND-1", to_refund(1)).transaction_id(&id);
    assert_eq!(refused(client.send(&nobodys).await), refusal(404, "RESOURCE_NOT_EXISTS"));
    assert_eq!(refused(send(&client, &id, "REFUND-1", 1_001).await), refusal(400, "INVALID_REQUEST"));
    client.send(&share(&id, "P1", 300, true)).await.expect("a sharing");
    assert_eq!(refused(send(&client, &id, "REFUND-1", 701).await), refusal(403, "NOT_ENOUGH"));
    assert_eq!(refused(query_unknown(&client).await), refusal(404, "RESOURCE_NOT_EXISTS"));
    send(&client, &id, "REFUND-1", 100).await.expect("a refund");
    assert_eq!(refused(send(&client, &id, "REFUND-1", 101).await), refusal(400, "INVALID_REQUEST"));
}

async fn query_unknown(client: &Client) -> Result<Response<Refund>, Error> {
    client.send(&QueryRefundByOutRefundNo::new("REFUND-9").sub_mchid(SUB_MCHID)).await
}

#[tokio::test]
async fn abnormal_refund_of_a_platform_goes_to_another_account() {
    let (sandbox, client) = parties().await;
    let id = paid(&sandbox, &client, "ORDER-0001", SettleInfo::new()).await;
    let made = send(&client, &id, "REFUND-1", 100).await.expect("a refund");
    let again = CreateAbnormalRefund::new(&made.refund_id, "REFUND-1", AbnormalRefundType::MerchantBankCard);
    let again = again.sub_mchid(SUB_MCHID);
    assert_eq!(refused(client.send(&again).await), refusal(400, "INVALID_REQUEST"));
    sandbox.settle_refund("REFUND-1", RefundOutcome::Abnormal).expect("a change that is kept");
    assert_eq!(client.send(&again).await.expect("a refund").status, RefundStatus::Processing);
    sandbox.settle_refund("REFUND-1", RefundOutcome::Success).expect("a change that is kept");
    assert_eq!(query(&client, "REFUND-1").await.user_received_account.as_deref(), Some("商户结算银行账户"));
}

#[tokio::test]
async fn refund_that_the_platform_advanced_is_taken_back_once_the_merchant_has_enough() {
    let (sandbox, client) = parties().await;
    let id = ready(&sandbox, &client, "ORDER-0001").await;
    client.send(&share(&id, "P1", 300, false)).await.expect("a sharing");
    let advanced = refund(&id, "REFUND-1", 900).refund_account(RefundAccount::RefundSourcePartnerAdvance);
    let made = client.send(&advanced.notify_url(NOTIFY_URL)).await.expect("a refund");
    assert_eq!(made.amount.advance.map(Fen::value), Some(900));
    assert_eq!(balance(&client).await, (0, 1_000), "the merchant's money is where it was");
    let back = CreateReturnAdvance::new(&made.refund_id, SUB_MCHID);
    assert_eq!(refused(client.send(&back).await), refusal(400, "INVALID_REQUEST"));
    sandbox.settle_refund("REFUND-1", RefundOutcome::Success).expect("a change that is kept");
    let asked = QueryReturnAdvance::new(&made.refund_id, SUB_MCHID);
    assert_eq!(refused(client.send(&asked).await), refusal(404, "RESOURCE_NOT_EXISTS"));
    assert_eq!(client.send(&back).await.expect("it is known").result, AdvanceResult::Failed);
    paid(&sandbox, &client, "ORDER-0002", SettleInfo::new()).await;
    wait(&sandbox, 1);
    let returned = client.send(&back).await.expect("it is made");
    assert_eq!((&returned.result, returned.return_amount.value()), (&AdvanceResult::Success, 900));
    assert_eq!(returned.payee_mchid.as_str(), sandbox.merchant().mchid());
    assert_eq!(client.send(&asked).await.expect("it is known").success_time, returned.success_time);
    assert_eq!(balance(&client).await, (100, 1_000));
}
