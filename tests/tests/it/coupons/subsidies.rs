//! Subsidies for merchant coupons (营销补差): accepted, paid or failed, and returned after a refund.

use wechatpay::{
    Client,
    busifavor::{
        ListPayReceipts, PaySubsidy, PaySubsidyRequired, QueryPayReceipt, QueryReturnReceipt, ReturnSubsidy,
        ReturnSubsidyRequired, SubsidyPayFailReason, SubsidyPayReceipt, SubsidyPayStatus, SubsidyReturnFailReason,
        SubsidyReturnStatus,
    },
    shared::StockId,
};
use wechatpay_sandbox::Sandbox;

use super::{
    Kept, assert_refused,
    merchant::{sent, using},
    paid_order, parties, refund,
};

/// A coupon of 50 分 that was used in a paid order.
struct Used {
    stock_id: StockId,
    code: String,
    transaction_id: String,
    mchid: String,
}

async fn used(sandbox: &Sandbox, client: &Client, mchid: &str, shared: bool) -> Used {
    let (stock_id, code) = sent(client).await;
    client.send(&using(&code, "USE1")).await.expect("a use");
    let transaction_id = paid_order(sandbox, client, mchid, shared).await;
    Used { stock_id, code, transaction_id, mchid: mchid.to_owned() }
}

impl Used {
    fn paying(&self, number: &str, amount: i64) -> PaySubsidy {
        PaySubsidy::new(PaySubsidyRequired {
            stock_id: self.stock_id.clone(),
            coupon_code: (&*self.code).into(),
            transaction_id: (&*self.transaction_id).into(),
            payer_merchant: (&*self.mchid).into(),
            payee_merchant: "10000022".into(),
            amount: amount.into(),
            description: "补差".into(),
            out_subsidy_no: number.into(),
        })
    }

    fn returning(&self, number: &str, refund_id: &str, amount: i64) -> ReturnSubsidy {
        ReturnSubsidy::new(ReturnSubsidyRequired {
            stock_id: self.stock_id.clone(),
            coupon_code: (&*self.code).into(),
            transaction_id: (&*self.transaction_id).into(),
            refund_id: refund_id.into(),
            payer_merchant: (&*self.mchid).into(),
            payee_merchant: "10000022".into(),
            amount: amount.into(),
            description: "回退".into(),
            out_subsidy_return_no: number.into(),
        })
    }

    /// The payment as the list tells it.
    async fn told(&self, client: &Client, number: &str) -> SubsidyPayReceipt {
        let list = ListPayReceipts::new(&self.stock_id, &*self.code).out_subsidy_no(number);
        let list = client.send(&list).await.expect("a list");
        list.pay_receipt_list.as_ref().and_then(|list| list.first()).expect("a receipt").clone()
    }
}

#[tokio::test]
async fn subsidy_is_accepted_paid_and_returned_in_parts_after_a_refund() {
    let (sandbox, client, mchid) = parties().await;
    let used = used(&sandbox, &client, &mchid, true).await;
    let paying = used.paying("PAY1", 50);
    let accepted = client.send(&paying).await.expect("a receipt");
    assert_eq!((&accepted.status, &accepted.subsidy_receipt_id), (&SubsidyPayStatus::PayReceiptAccepted, &None));
    assert!(sandbox.settle_coupon_subsidy("PAY1", None).expect("a change that is kept"));
    assert!(!sandbox.settle_coupon_subsidy("PAY1", None).expect("no change"), "it is settled once");
    let paid = used.told(&client, "PAY1").await;
    assert_eq!((&paid.status, paid.success_time.is_some()), (&SubsidyPayStatus::PayReceiptSuccess, true));
    let id = paid.subsidy_receipt_id.expect("a number");
    let status = async || client.send(&QueryPayReceipt::new(&id)).await.expect("a receipt").status.clone();
    assert_eq!(status().await, SubsidyPayStatus::PayReceiptSuccess);

    assert_refused(client.send(&used.returning("BACK1", "5030000001", 20)).await, "INVALID_REQUEST");
    let refund_id = refund(&sandbox, &client, "REFUND1", 100).await;
    let accepted = client.send(&used.returning("BACK1", &refund_id, 20)).await.expect("a return");
    assert_eq!(accepted.status, SubsidyReturnStatus::ReturnReceiptAccepted);
    assert_eq!(status().await, SubsidyPayStatus::PayReceiptReturning);
    assert!(sandbox.settle_coupon_subsidy_return("BACK1", None).expect("a change that is kept"));
    assert_eq!(status().await, SubsidyPayStatus::PayReceiptPartialReturn);
    assert_refused(client.send(&used.returning("BACK2", &refund_id, 31)).await, "INVALID_REQUEST");
    client.send(&used.returning("BACK2", &refund_id, 30)).await.expect("a return");
    assert!(sandbox.settle_coupon_subsidy_return("BACK2", None).expect("a change that is kept"));
    assert_eq!(status().await, SubsidyPayStatus::PayReceiptFullReturn);
    let again = client.send(&used.returning("BACK1", &refund_id, 20)).await.expect("the same return");
    assert_eq!((&again.status, &again.subsidy_receipt_id), (&SubsidyReturnStatus::ReturnReceiptSuccess, &id));
    let query = QueryReturnReceipt::new(again.subsidy_return_receipt_id.as_ref().expect("a number"));
    assert_eq!(client.send(&query).await.expect("a return").out_subsidy_return_no, "BACK1");
    assert_refused(client.send(&QueryReturnReceipt::new(id.as_str())).await, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn subsidy_fails_where_it_must_and_for_the_reason_that_is_asked_for() {
    let (sandbox, client, mchid) = parties().await;
    let used = used(&sandbox, &client, &mchid, true).await;
    let reason = async |number: &str| used.told(&client, number).await.fail_reason.expect("a reason");
    client.send(&used.paying("PAY1", 51)).await.expect("a receipt");
    assert!(sandbox.settle_coupon_subsidy("PAY1", None).expect("a change that is kept"));
    assert_eq!(reason("PAY1").await, SubsidyPayFailReason::PayReceiptExceedSubsidyAmountQuota);
    client.send(&used.paying("PAY2", 50)).await.expect("a receipt");
    assert!(sandbox.settle_coupon_subsidy("PAY2", Some("NO_SUCH_REASON")).is_err());
    let poor = "PAY_RECEIPT_INSUFFICIENT_BALANCE";
    assert!(sandbox.settle_coupon_subsidy("PAY2", Some(poor)).expect("a change that is kept"));
    assert_eq!(reason("PAY2").await, SubsidyPayFailReason::PayReceiptInsufficientBalance);
    let told = used.told(&client, "PAY2").await;
    assert_eq!((told.status, told.subsidy_receipt_id), (SubsidyPayStatus::PayReceiptFail, None));
    client.send(&used.paying("PAY3", 30)).await.expect("a receipt");
    assert!(sandbox.settle_coupon_subsidy("PAY3", None).expect("a change that is kept"));
    client.send(&used.paying("PAY4", 30)).await.expect("a receipt");
    assert!(sandbox.settle_coupon_subsidy("PAY4", None).expect("a change that is kept"));
    assert_eq!(used.told(&client, "PAY3").await.status, SubsidyPayStatus::PayReceiptSuccess);
    assert_eq!(reason("PAY4").await, SubsidyPayFailReason::PayReceiptExceedSubsidyAmountQuota);
}

#[tokio::test]
async fn subsidy_of_an_order_that_is_not_to_be_shared_out_fails() {
    let (sandbox, client, mchid) = parties().await;
    let used = used(&sandbox, &client, &mchid, false).await;
    client.send(&used.paying("PAY1", 50)).await.expect("a receipt");
    assert!(sandbox.settle_coupon_subsidy("PAY1", None).expect("a change that is kept"));
    let reason = used.told(&client, "PAY1").await.fail_reason;
    assert_eq!(reason, Some(SubsidyPayFailReason::PayReceiptNotIncomesplitOrder));
}

#[tokio::test]
async fn subsidy_that_fits_no_use_is_refused() {
    let (sandbox, client, mchid) = parties().await;
    let mut used = used(&sandbox, &client, &mchid, true).await;
    let mut paying = used.paying("PAY1", 50);
    paying.payer_merchant = "1".into();
    assert_refused(client.send(&paying).await, "INVALID_REQUEST");
    paying = used.paying("PAY1", 50);
    paying.transaction_id = "4200000000".into();
    assert_refused(client.send(&paying).await, "INVALID_REQUEST");
    client.send(&used.paying("PAY1", 50)).await.expect("a receipt");
    assert_refused(client.send(&used.paying("PAY1", 49)).await, "INVALID_REQUEST");
    assert_refused(client.send(&QueryPayReceipt::new("1120200119165100000000000001")).await, "RESOURCE_NOT_EXISTS");
    let unused = super::merchant::send(&client, &used.stock_id, "SEND2", "another").await.expect("a coupon");
    used.code = unused;
    assert_refused(client.send(&used.paying("PAY2", 50)).await, "INVALID_REQUEST");
    used.code = "1".to_owned();
    assert_refused(client.send(&used.paying("PAY2", 50)).await, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn return_that_fails_can_be_asked_for_again_under_another_number() {
    let (sandbox, client, mchid) = parties().await;
    let used = used(&sandbox, &client, &mchid, true).await;
    client.send(&used.paying("PAY1", 50)).await.expect("a receipt");
    let refund_id = refund(&sandbox, &client, "REFUND1", 100).await;
    assert_refused(client.send(&used.returning("BACK1", &refund_id, 50)).await, "INVALID_REQUEST");
    assert!(sandbox.settle_coupon_subsidy("PAY1", None).expect("a change that is kept"));
    client.send(&used.returning("BACK1", &refund_id, 50)).await.expect("a return");
    assert_refused(client.send(&used.returning("BACK2", &refund_id, 1)).await, "INVALID_REQUEST");
    let poor = "RETURN_RECEIPT_INSUFFICIENT_BALANCE";
    assert!(sandbox.settle_coupon_subsidy_return("BACK1", Some(poor)).expect("a change that is kept"));
    assert_eq!(used.told(&client, "PAY1").await.status, SubsidyPayStatus::PayReceiptSuccess);
    let again = client.send(&used.returning("BACK1", &refund_id, 50)).await.expect("the same return");
    assert_eq!(again.fail_reason, Some(SubsidyReturnFailReason::ReturnReceiptInsufficientBalance));
    client.send(&used.returning("BACK2", &refund_id, 50)).await.expect("another return");
}

#[tokio::test]
async fn subsidies_outlive_the_process() {
    let kept = Kept::new("subsidies");
    let (first, client, mchid) = kept.parties().await;
    let used = used(&first, &client, &mchid, true).await;
    client.send(&used.paying("PAY1", 50)).await.expect("a receipt");
    first.stop().await;
    let (second, client, _) = kept.parties().await;
    let settled = second.settle_coupon_subsidy("PAY1", None);
    let status = used.told(&client, "PAY1").await.status;
    second.stop().await;
    assert!(settled.expect("a change that is kept"));
    assert_eq!(status, SubsidyPayStatus::PayReceiptSuccess);
}
