//! An order of a platform's merchant shared out, given back, and finished.

use wechatpay::{
    Client, Error, Response,
    ecommerce::{
        CreateReturnOrder, CreateReturnOrderRequired, FinishOrder, FinishOrderRequired, FinishedSharing, QueryOrder,
        QueryReturnOrder, ReturnOrder, ReturnResult, SharingOrder, SharingStatus,
    },
    shared::{Fen, ReturnFailReason, SettleInfo, ShareFailReason as Why, ShareResult, TransactionId},
};
use wechatpay_sandbox::{ReturnOutcome, ShareFailReason};

use super::{DAY, SUB_MCHID, SUPPLIER, paid, parties, ready, refusal, refused, share, unsplit, wait};

async fn query(client: &Client, id: &TransactionId, number: &str) -> SharingOrder {
    client.send(&QueryOrder::new(SUB_MCHID, id, number)).await.expect("a sharing").into_inner()
}

async fn finish(client: &Client, id: &TransactionId, number: &str) -> Result<Response<FinishedSharing>, Error> {
    let finish = FinishOrder::new(FinishOrderRequired {
        sub_mchid: SUB_MCHID.into(),
        transaction_id: id.clone(),
        out_order_no: number.into(),
        description: "分账完结".into(),
    });
    client.send(&finish).await
}

fn give_back(number: &str, amount: i64) -> CreateReturnOrder {
    let required = CreateReturnOrderRequired {
        sub_mchid: SUB_MCHID.into(),
        out_return_no: number.into(),
        return_mchid: SUPPLIER.into(),
        amount: Fen::new(amount),
        description: "分账回退".into(),
    };
    CreateReturnOrder::new(required).out_order_no("P1")
}

async fn returned(client: &Client, number: &str) -> ReturnOrder {
    let query = QueryReturnOrder::new(SUB_MCHID, number).out_order_no("P1");
    client.send(&query).await.expect("a return").into_inner()
}

#[tokio::test]
async fn sharing_of_a_platform_goes_from_accepted_to_finished_and_the_receiver_is_told() {
    let (sandbox, client) = parties().await;
    let id = ready(&sandbox, &client, "ORDER-0001").await;
    let made = client.send(&share(&id, "P1", 200, false)).await.expect("a sharing");
    assert_eq!((&made.status, made.sub_mchid.as_str()), (&Some(SharingStatus::Processing), SUB_MCHID));
    let part = &made.receivers.as_deref().expect("receivers")[0];
    assert_eq!((part.receiver_account.as_str(), part.amount.value()), (SUPPLIER, 200));
    assert_eq!((&part.result, &part.finish_time), (&Some(ShareResult::Pending), &None));
    assert_eq!(unsplit(&client, &id).await, 800);

    assert!(sandbox.settle_sharing("P1", None).expect("a change that is kept"));
    let over = query(&client, &id, "P1").await;
    let part = &over.receivers.as_deref().expect("receivers")[0];
    assert_eq!((&over.status, &part.result), (&Some(SharingStatus::Finished), &Some(ShareResult::Success)));
    let told = sandbox.notifications().pop().expect("a callback");
    assert_eq!((told.event_type.as_str(), &told.resource["sub_mchid"]), ("PROFITSHARING.SUCCESS", &SUB_MCHID.into()));
    assert_eq!(told.resource["receiver"]["amount"], 200);
}

#[tokio::test]
async fn order_that_is_finished_is_the_merchants_and_shared_out_no_more() {
    let (sandbox, client) = parties().await;
    let id = ready(&sandbox, &client, "ORDER-0001").await;
    client.send(&share(&id, "P1", 100, false)).await.expect("a sharing");
    let finished = finish(&client, &id, "F1").await.expect("it is finished");
    assert_eq!((finished.out_order_no.as_str(), unsplit(&client, &id).await), ("F1", 0));
    assert_eq!(finish(&client, &id, "F1").await.expect("the same").order_id, finished.order_id);
    assert_eq!(refused(client.send(&share(&id, "P2", 1, false)).await), refusal(400, "INVALID_REQUEST"));
    assert!(sandbox.settle_sharing("F1", None).expect("a change that is kept"));
    let over = query(&client, &id, "F1").await;
    assert_eq!((over.status, over.receivers.is_none()), (Some(SharingStatus::Finished), true));
    assert_eq!(over.finish_amount.map(Fen::value), Some(900));
    assert_eq!(over.finish_description.as_deref(), Some("分账完结"));
}

#[tokio::test]
async fn last_sharing_releases_the_rest() {
    let (sandbox, client) = parties().await;
    let id = ready(&sandbox, &client, "ORDER-0001").await;
    client.send(&share(&id, "P1", 100, true)).await.expect("a sharing");
    assert_eq!(unsplit(&client, &id).await, 0);
    assert_eq!(refused(finish(&client, &id, "F1").await), refusal(400, "INVALID_REQUEST"));
}

#[tokio::test]
async fn sharing_out_of_place_is_refused_by_the_codes_of_the_operation() {
    let (sandbox, client) = parties().await;
    let unmarked = paid(&sandbox, &client, "ORDER-0001", SettleInfo::new()).await;
    let early = paid(&sandbox, &client, "ORDER-0002", SettleInfo::new().profit_sharing(true)).await;
    assert_eq!(refused(client.send(&share(&early, "P1", 1, false)).await), refusal(400, "INVALID_REQUEST"));
    super::add(&client, SUPPLIER).await.expect("a receiver");
    assert_eq!(refused(client.send(&share(&unmarked, "P1", 1, false)).await), refusal(403, "NO_AUTH"));
    assert_eq!(refused(client.send(&share(&early, "P1", 1, false)).await), refusal(403, "RULE_LIMIT"));
    wait(&sandbox, 60);
    assert_eq!(refused(client.send(&share(&early, "P1", 1_001, false)).await), refusal(403, "NOT_ENOUGH"));
    assert_eq!(refused(client.send(&share(&early, "P1", 301, false)).await), refusal(403, "RULE_LIMIT"));
    let unknown = QueryOrder::new(SUB_MCHID, &early, "P1");
    assert_eq!(refused(client.send(&unknown).await), refusal(404, "RESOURCE_NOT_EXISTS"));
}

#[tokio::test]
async fn money_of_a_platforms_order_waits_for_180_days() {
    let (sandbox, client) = parties().await;
    let id = ready(&sandbox, &client, "ORDER-0001").await;
    wait(&sandbox, 179 * DAY);
    assert_eq!(unsplit(&client, &id).await, 1_000);
    wait(&sandbox, DAY);
    assert_eq!(unsplit(&client, &id).await, 0);
}

#[tokio::test]
async fn sharing_that_failed_says_why_for_each_receiver() {
    let (sandbox, client) = parties().await;
    let id = ready(&sandbox, &client, "ORDER-0001").await;
    client.send(&share(&id, "P1", 300, false)).await.expect("a sharing");
    assert!(sandbox.settle_sharing("P1", Some(ShareFailReason::ReceiverHighRisk)).expect("a change that is kept"));
    let over = query(&client, &id, "P1").await;
    let part = &over.receivers.as_deref().expect("receivers")[0];
    assert_eq!((&part.result, &part.fail_reason), (&Some(ShareResult::Closed), &Some(Why::ReceiverHighRisk)));
    assert_eq!(unsplit(&client, &id).await, 1_000);
}

#[tokio::test]
async fn return_to_a_platforms_merchant_is_told_as_it_stands() {
    let (sandbox, client) = parties().await;
    let id = ready(&sandbox, &client, "ORDER-0001").await;
    client.send(&share(&id, "P1", 200, false)).await.expect("a sharing");
    assert_eq!(refused(client.send(&give_back("R1", 200)).await), refusal(400, "INVALID_REQUEST"));
    sandbox.settle_sharing("P1", None).expect("a change that is kept");
    let made = client.send(&give_back("R1", 150)).await.expect("a return");
    assert_eq!((&made.result, &made.finish_time), (&ReturnResult::Processing, &None));
    assert_eq!(refused(client.send(&give_back("R2", 51)).await), refusal(400, "INVALID_REQUEST"));
    assert!(sandbox.settle_sharing_return("R1", ReturnOutcome::BalanceNotEnough).expect("a change that is kept"));
    let failed = returned(&client, "R1").await;
    assert_eq!((failed.result, failed.fail_reason), (ReturnResult::Fail, Some(ReturnFailReason::BalanceNotEnough)));
    client.send(&give_back("R2", 200)).await.expect("a return");
    assert!(sandbox.settle_sharing_return("R2", ReturnOutcome::Success).expect("a change that is kept"));
    let back = returned(&client, "R2").await;
    assert_eq!((back.result, back.transaction_id), (ReturnResult::Success, Some(id)));
    assert_eq!(sandbox.notifications().pop().expect("a callback").event_type, "PROFITSHARING.RETURN");
}
