//! What a platform's merchant has: as it follows from what happened, with what the platform adds, and withdrawn.

use wechatpay::{
    Client, Error, Event, Response,
    ecommerce::{
        AcceptedWithdrawal, AccountType, AfterSalesScene, AfterSalesSharingResult, AfterSalesSharingType,
        CancelSubsidy, CreateAfterSalesOrder, CreateAfterSalesOrderRequired, CreateSubsidy, CreateSubsidyRequired,
        CreateWithdrawal, QueryAfterSalesOrder, QueryBalance, QueryDayEndBalance, QueryWithdrawal,
        QueryWithdrawalByOutRequestNo, ReturnSubsidy, ReturnSubsidyRequired, SubsidyResult, Withdrawal,
    },
    merchant::{
        Event as Changes, FundAccountType, GetWithdrawByOutRequestNo, QueryBalance as QueryOwnBalance, Withdraw,
    },
    shared::{Fen, SettleInfo, TransactionId, WithdrawalStatus},
};
use wechatpay_sandbox::{RefundOutcome, Sandbox, ShareFailReason, WithdrawalOutcome};
use wechatpay_tests::scratch;

use super::{
    DAY, NOTIFY_URL, SUB_MCHID, SUPPLIER, balance, client_of, heard, listening, paid, parties, ready, refusal, refused,
    share, unsplit, wait,
};

async fn withdraw(client: &Client, number: &str, amount: i64) -> Result<Response<AcceptedWithdrawal>, Error> {
    client.send(&CreateWithdrawal::new(SUB_MCHID, number, amount).notify_url(NOTIFY_URL)).await
}

async fn withdrawal(client: &Client, number: &str) -> Withdrawal {
    let query = QueryWithdrawalByOutRequestNo::new(number, SUB_MCHID);
    client.send(&query).await.expect("a withdrawal").into_inner()
}

/// What the sandbox has queued last: its type, and the status that it tells.
fn last_told(sandbox: &Sandbox) -> (String, String) {
    let told = sandbox.notifications().pop().expect("a callback");
    (told.event_type.clone(), told.resource["status"].as_str().unwrap_or_default().to_owned())
}

fn change(status: &str) -> (String, String) {
    ("MCHWITHDRAW.CHANGE".to_owned(), status.to_owned())
}

#[tokio::test]
async fn balance_follows_from_what_happened_to_the_order() {
    let (sandbox, client) = parties().await;
    assert_eq!(balance(&client).await, (0, 0));
    let id = ready(&sandbox, &client, "ORDER-0001").await;
    assert_eq!(balance(&client).await, (0, 1_000));
    client.send(&share(&id, "P1", 200, false)).await.expect("a sharing");
    assert_eq!(balance(&client).await, (0, 1_000), "what is being shared out has not gone yet");
    sandbox.settle_sharing("P1", None).expect("a change that is kept");
    assert_eq!(balance(&client).await, (0, 800));
    let supplier = client.send(&QueryBalance::new(SUPPLIER)).await.expect("a balance");
    assert_eq!(supplier.available_amount.value(), 200);
    client.send(&share(&id, "P2", 50, true)).await.expect("a sharing");
    sandbox.settle_sharing("P2", Some(ShareFailReason::NoAuth)).expect("a change that is kept");
    assert_eq!(balance(&client).await, (800, 0));
    let fees = client.send(&QueryBalance::new(SUB_MCHID).account_type(AccountType::Fees)).await.expect("a balance");
    assert_eq!(fees.available_amount.value(), 0);
}

#[tokio::test]
async fn balance_money_that_nobody_shares_out_is_the_merchants_after_180_days() {
    let (sandbox, client) = parties().await;
    ready(&sandbox, &client, "ORDER-0001").await;
    wait(&sandbox, 180 * DAY);
    assert_eq!(balance(&client).await, (1_000, 0));
}

#[tokio::test]
async fn day_end_balance_is_that_of_the_day_and_there_once_the_day_is_over() {
    let (sandbox, client) = parties().await;
    let day = wechatpay::Day::yesterday_in_beijing();
    let today = wechatpay::Day::today_in_beijing();
    let asked = |day| QueryDayEndBalance::new(SUB_MCHID, day);
    paid(&sandbox, &client, "ORDER-0001", SettleInfo::new()).await;
    assert_eq!(client.send(&asked(day)).await.expect("a balance").available_amount.value(), 0);
    assert_eq!(refused(client.send(&asked(today)).await), refusal(400, "INVALID_REQUEST"));
    wait(&sandbox, DAY);
    paid(&sandbox, &client, "ORDER-0002", SettleInfo::new()).await;
    assert_eq!(client.send(&asked(today)).await.expect("a balance").available_amount.value(), 1_000);
    wait(&sandbox, 91 * DAY);
    assert_eq!(refused(client.send(&asked(day)).await), refusal(400, "INVALID_REQUEST"));
}

#[tokio::test]
async fn withdrawal_arrives_on_the_next_working_day_and_is_told() {
    let (sandbox, client) = parties().await;
    let (url, mut told) = listening(&sandbox).await;
    paid(&sandbox, &client, "ORDER-0001", SettleInfo::new()).await;
    let call = CreateWithdrawal::new(SUB_MCHID, "WITHDRAWAL1", 700).notify_url(url).remark("交易提现");
    let accepted = client.send(&call).await.expect("a withdrawal");
    assert_eq!(client.send(&call).await.expect("the same").withdraw_id, accepted.withdraw_id);
    assert_eq!(withdrawal(&client, "WITHDRAWAL1").await.status, WithdrawalStatus::CreateSuccess);
    assert_eq!(balance(&client).await, (300, 0));
    wait(&sandbox, 4 * DAY);
    let Event::Merchant(Changes::MchwithdrawChange(change)) = heard(&mut told).await else {
        panic!("another event");
    };
    assert_eq!(
        (&change.status, change.sub_mchid.as_ref().map(|number| number.as_str())),
        (&WithdrawalStatus::Success, Some(SUB_MCHID))
    );
    let query = QueryWithdrawal::new(&accepted.withdraw_id, SUB_MCHID);
    let over = client.send(&query).await.expect("a withdrawal");
    assert_eq!((&over.status, over.remark.as_deref()), (&WithdrawalStatus::Success, Some("交易提现")));
    assert_eq!(balance(&client).await, (300, 0));
    sandbox.settle_withdrawal("WITHDRAWAL1", WithdrawalOutcome::Refund).expect("a change that is kept");
    let Event::Merchant(Changes::MchwithdrawChange(change)) = heard(&mut told).await else {
        panic!("another event");
    };
    assert_eq!((change.status, change.reason.as_deref()), (WithdrawalStatus::Refund, Some("卡号错误")));
    assert_eq!(balance(&client).await, (1_000, 0), "the bank has sent it back");
}

#[tokio::test]
async fn withdrawal_that_fails_says_why_and_gives_the_money_back() {
    let (sandbox, client) = parties().await;
    paid(&sandbox, &client, "ORDER-0001", SettleInfo::new()).await;
    withdraw(&client, "WITHDRAWAL1", 700).await.expect("a withdrawal");
    assert!(!sandbox.settle_withdrawal("WITHDRAWAL1", WithdrawalOutcome::Refund).expect("no change"));
    assert!(sandbox.fail_withdrawal("WITHDRAWAL1", "户名错误").expect("a change that is kept"));
    assert!(!sandbox.settle_withdrawal("WITHDRAWAL1", WithdrawalOutcome::Success).expect("no change"));
    assert_eq!(last_told(&sandbox), change("FAIL"));
    let failed = withdrawal(&client, "WITHDRAWAL1").await;
    assert_eq!((failed.status, failed.reason.as_deref()), (WithdrawalStatus::Fail, Some("户名错误")));
    assert_eq!(balance(&client).await, (1_000, 0));
    wait(&sandbox, 4 * DAY);
    assert_eq!(withdrawal(&client, "WITHDRAWAL1").await.status, WithdrawalStatus::Fail);
}

#[tokio::test]
async fn withdrawal_of_more_than_there_is_waits_and_goes_on_when_it_comes_again() {
    let (sandbox, client) = parties().await;
    withdraw(&client, "WITHDRAWAL1", 700).await.expect("a withdrawal");
    assert_eq!(withdrawal(&client, "WITHDRAWAL1").await.status, WithdrawalStatus::Init);
    assert_eq!(refused(withdraw(&client, "WITHDRAWAL1", 600).await), refusal(400, "INVALID_REQUEST"));
    wait(&sandbox, 5 * DAY);
    assert_eq!(withdrawal(&client, "WITHDRAWAL1").await.status, WithdrawalStatus::Init, "nothing but a call moves it");
    paid(&sandbox, &client, "ORDER-0001", SettleInfo::new()).await;
    withdraw(&client, "WITHDRAWAL1", 700).await.expect("it goes on");
    assert_eq!(withdrawal(&client, "WITHDRAWAL1").await.status, WithdrawalStatus::CreateSuccess);
    withdraw(&client, "WITHDRAWAL2", 301).await.expect("a withdrawal");
    wait(&sandbox, 6 * DAY + 1);
    assert_eq!(refused(withdraw(&client, "WITHDRAWAL2", 301).await), refusal(400, "INVALID_REQUEST"));
    assert!(sandbox.settle_withdrawal("WITHDRAWAL2", WithdrawalOutcome::Close).expect("a change that is kept"));
    assert_eq!(last_told(&sandbox), change("CLOSE"));
}

#[tokio::test]
async fn withdrawal_of_a_platforms_own_money_is_of_its_own_balance() {
    let (sandbox, client) = parties().await;
    let mchid = sandbox.merchant().mchid().to_owned();
    super::add(&client, &mchid).await.expect("a receiver");
    let id = ready(&sandbox, &client, "ORDER-0001").await;
    client.send(&super::share_with(&mchid, &id, "P1", 300)).await.expect("a sharing");
    sandbox.settle_sharing("P1", None).expect("a change that is kept");
    let own = QueryOwnBalance::new(FundAccountType::Basic);
    assert_eq!(client.send(&own).await.expect("a balance").available_amount.value(), 300);
    client.send(&Withdraw::new("WITHDRAWAL1", 300, FundAccountType::Basic)).await.expect("a withdrawal");
    assert_eq!(client.send(&own).await.expect("a balance").available_amount.value(), 0);
    let query = GetWithdrawByOutRequestNo::new("WITHDRAWAL1");
    assert_eq!(client.send(&query).await.expect("a withdrawal").status, WithdrawalStatus::CreateSuccess);
    let others = QueryWithdrawalByOutRequestNo::new("WITHDRAWAL1", SUB_MCHID);
    assert_eq!(refused(client.send(&others).await), refusal(404, "RESOURCE_NOT_EXISTS"));
    wait(&sandbox, 4 * DAY);
    assert_eq!(client.send(&query).await.expect("a withdrawal").status, WithdrawalStatus::Success);
}

#[tokio::test]
async fn refund_of_what_was_withdrawn_is_refused() {
    let (sandbox, client) = parties().await;
    let id = paid(&sandbox, &client, "ORDER-0001", SettleInfo::new()).await;
    withdraw(&client, "WITHDRAWAL1", 700).await.expect("a withdrawal");
    let refund = |amount: i64| super::refund(&id, "REFUND-1", amount);
    assert_eq!(refused(client.send(&refund(301)).await), refusal(403, "NOT_ENOUGH"));
    client.send(&refund(300)).await.expect("a refund");
}

fn subsidy(id: &TransactionId, number: &str, amount: i64) -> CreateSubsidy {
    let required = CreateSubsidyRequired {
        sub_mchid: SUB_MCHID.into(),
        transaction_id: id.clone(),
        amount: Fen::new(amount),
        description: "补差".into(),
    };
    CreateSubsidy::new(required).out_subsidy_no(number)
}

#[tokio::test]
async fn subsidy_is_added_to_the_payment_and_taken_back_after_a_refund() {
    let (sandbox, client) = parties().await;
    let settle = SettleInfo::new().profit_sharing(true).subsidy_amount(100);
    let id = paid(&sandbox, &client, "ORDER-0001", settle).await;
    let added = client.send(&subsidy(&id, "S1", 60)).await.expect("a subsidy");
    assert_eq!((&added.result, added.amount.value()), (&SubsidyResult::Success, 60));
    assert_eq!(client.send(&subsidy(&id, "S1", 60)).await.expect("the same").subsidy_id, added.subsidy_id);
    assert_eq!(refused(client.send(&subsidy(&id, "S1", 40)).await), refusal(400, "INVALID_REQUEST"));
    assert_eq!(refused(client.send(&subsidy(&id, "S2", 41)).await), refusal(400, "INVALID_REQUEST"));
    assert_eq!((unsplit(&client, &id).await, balance(&client).await), (1_060, (0, 1_060)));
    let back = |number: &str, amount: i64| {
        ReturnSubsidy::new(ReturnSubsidyRequired {
            sub_mchid: SUB_MCHID.into(),
            out_order_no: number.into(),
            transaction_id: id.clone(),
            amount: Fen::new(amount),
            description: "补差回退".into(),
        })
    };
    assert_eq!(refused(client.send(&back("B1", 61)).await), refusal(400, "INVALID_REQUEST"));
    let unknown = back("B1", 10).refund_id("5030000001");
    assert_eq!(refused(client.send(&unknown).await), refusal(404, "RESOURCE_NOT_EXISTS"));
    let refund = client.send(&super::refund(&id, "REFUND-1", 1_000)).await.expect("a refund");
    let taken = client.send(&back("B1", 60).refund_id(&refund.refund_id)).await.expect("a return");
    assert_eq!((&taken.result, taken.out_order_no.as_str()), (&SubsidyResult::Success, "B1"));
    assert_eq!(balance(&client).await, (0, 0));
}

#[tokio::test]
async fn subsidy_that_was_cancelled_or_comes_after_a_sharing_is_refused() {
    let (sandbox, client) = parties().await;
    let settle = || SettleInfo::new().profit_sharing(true).subsidy_amount(100);
    let cancelled = paid(&sandbox, &client, "ORDER-0001", settle()).await;
    let cancel = CancelSubsidy::new(SUB_MCHID, &cancelled, "订单退款");
    for _ in 0..2 {
        assert_eq!(client.send(&cancel).await.expect("it is cancelled").result, SubsidyResult::Success);
    }
    assert_eq!(refused(client.send(&subsidy(&cancelled, "S1", 1)).await), refusal(400, "INVALID_REQUEST"));
    let shared = paid(&sandbox, &client, "ORDER-0002", settle()).await;
    super::add(&client, SUPPLIER).await.expect("a receiver");
    wait(&sandbox, 60);
    client.send(&share(&shared, "P1", 1, false)).await.expect("a sharing");
    assert_eq!(refused(client.send(&subsidy(&shared, "S1", 1)).await), refusal(400, "INVALID_REQUEST"));
    let unpromised = paid(&sandbox, &client, "ORDER-0003", SettleInfo::new()).await;
    assert_eq!(refused(client.send(&subsidy(&unpromised, "S1", 1)).await), refusal(400, "INVALID_REQUEST"));
}

#[tokio::test]
async fn fee_for_service_after_a_sale_goes_to_the_platform() {
    let (sandbox, client) = parties().await;
    let id = paid(&sandbox, &client, "ORDER-0001", SettleInfo::new()).await;
    let refund = client.send(&super::refund(&id, "REFUND-1", 800)).await.expect("a refund");
    sandbox.settle_refund("REFUND-1", RefundOutcome::Success).expect("a change that is kept");
    let fee = |amount: i64| {
        CreateAfterSalesOrder::new(CreateAfterSalesOrderRequired {
            sub_mchid: SUB_MCHID.into(),
            transaction_id: id.clone(),
            amount: Fen::new(amount),
            r#type: AfterSalesSharingType::ServiceFeeIncome,
            scene: AfterSalesScene::RefundTicket,
            refund_id: refund.refund_id.clone(),
        })
    };
    let query = QueryAfterSalesOrder::new(SUB_MCHID).transaction_id(&id);
    assert_eq!(refused(client.send(&query).await), refusal(404, "RESOURCE_NOT_EXISTS"));
    assert_eq!(refused(client.send(&fee(201)).await), refusal(403, "NOT_ENOUGH"));
    client.send(&fee(50)).await.expect("a fee");
    assert_eq!(refused(client.send(&fee(51)).await), refusal(400, "INVALID_REQUEST"));
    assert_eq!(client.send(&query).await.expect("a fee").result, AfterSalesSharingResult::Processing);
    assert!(sandbox.settle_sharing(refund.refund_id.as_str(), None).expect("a change that is kept"));
    assert_eq!(client.send(&query).await.expect("a fee").result, AfterSalesSharingResult::Success);
    assert_eq!(balance(&client).await, (150, 0));
}

#[tokio::test]
async fn money_of_a_platform_outlives_the_process_in_the_state_file() {
    let folder = scratch().join(format!("platforms-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let start = || Sandbox::builder().state_file(folder.join("state.redb")).keys_dir(folder.join("keys")).start();
    let first = start().await.expect("a sandbox");
    let client = client_of(&first);
    let settle = SettleInfo::new().profit_sharing(true).subsidy_amount(100);
    let id = paid(&first, &client, "ORDER-0001", settle).await;
    client.send(&subsidy(&id, "S1", 60)).await.expect("a subsidy");
    paid(&first, &client, "ORDER-0002", SettleInfo::new()).await;
    withdraw(&client, "WITHDRAWAL1", 700).await.expect("a withdrawal");
    first.stop().await;
    let second = start().await.expect("a sandbox");
    let client = client_of(&second);
    assert_eq!(balance(&client).await, (300, 1_060));
    wait(&second, 4 * DAY);
    assert_eq!(withdrawal(&client, "WITHDRAWAL1").await.status, WithdrawalStatus::Success);
    second.stop().await;
    let third = start().await.expect("a sandbox");
    let arrived = withdrawal(&client_of(&third), "WITHDRAWAL1").await.status;
    third.stop().await;
    std::fs::remove_dir_all(&folder).expect("a folder that can go");
    assert_eq!(arrived, WithdrawalStatus::Success);
}
