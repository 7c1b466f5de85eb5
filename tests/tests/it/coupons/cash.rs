//! Cash coupons (代金券) from their batch to their use, through the typed crate and the sandbox.

use std::time::Duration;

use wechatpay::{
    Client, Error,
    favor::{
        CouponStatus, CouponUseRule, CreateCouponStock, CreateCouponStockRequired, FixedNormalCouponRule,
        FixedNormalCouponRuleRequired, ListCouponsByFilter, ListStocks, ListStocksRequired, PauseStock, QueryCallback,
        QueryCoupon, QueryStock, RestartStock, SendCoupon, SendCouponRequired, SetCallback, StartStock, StockSendRule,
        StockSendRuleRequired, StockStatus, StockType, StopStock,
    },
    shared::StockId,
};

use super::{APPID, DAY, Kept, NOTIFY_URL, OPENID, assert_refused, midnight, paid_order, parties, refund};

/// A batch of three coupons of 50 分 that takes ten years, one for each user; in `days` it begins.
fn batch(mchid: &str, number: &str, budget: i64, days: i64) -> CreateCouponStock {
    let value = FixedNormalCouponRule::new(FixedNormalCouponRuleRequired {
        coupon_amount: 50.into(),
        transaction_minimum: 100.into(),
    });
    CreateCouponStock::new(CreateCouponStockRequired {
        stock_name: "微信支付代金券批次".into(),
        available_begin_time: midnight(days),
        available_end_time: midnight(days + 10),
        stock_use_rule: StockSendRule::new(StockSendRuleRequired {
            max_coupons: 3,
            max_amount: budget.into(),
            max_coupons_per_user: 1,
            natural_person_limit: false,
            prevent_api_abuse: false,
        }),
        no_cash: true,
        stock_type: StockType::Normal,
        belong_merchant: mchid.into(),
        coupon_use_rule: CouponUseRule::new(vec![mchid.into()]).fixed_normal_coupon(value),
        out_request_no: number.into(),
    })
}

/// A batch that was created and, if so, started.
async fn stock(client: &Client, mchid: &str, is_started: bool) -> StockId {
    let created = client.send(&batch(mchid, "STOCK1", 150, -1)).await.expect("a batch");
    if is_started {
        client.send(&StartStock::new(&created.stock_id, mchid)).await.expect("it is started");
    }
    created.stock_id.clone()
}

async fn send(client: &Client, mchid: &str, stock_id: &StockId, number: &str, openid: &str) -> Result<String, Error> {
    let coupon = SendCoupon::new(
        openid,
        SendCouponRequired {
            stock_id: stock_id.clone(),
            out_request_no: number.into(),
            appid: APPID.into(),
            stock_creator_mchid: mchid.into(),
        },
    );
    client.send(&coupon).await.map(|sent| sent.coupon_id.as_str().to_owned())
}

async fn status_of(client: &Client, mchid: &str, stock_id: &StockId) -> StockStatus {
    let stock = client.send(&QueryStock::new(stock_id, mchid)).await.expect("a batch");
    stock.status.clone().expect("a state")
}

#[tokio::test]
async fn coupon_goes_from_its_batch_to_its_use_and_the_creator_is_told() {
    let (sandbox, client, mchid) = parties().await;
    client.send(&SetCallback::new(&mchid, NOTIFY_URL)).await.expect("an address");
    let stock_id = stock(&client, &mchid, true).await;
    let coupon_id = send(&client, &mchid, &stock_id, "SEND1", OPENID).await.expect("a coupon");
    let query = QueryCoupon::new(OPENID, &*coupon_id, APPID);
    let sent = client.send(&query).await.expect("a coupon");
    assert_eq!((&sent.status, sent.consume_information.is_none()), (&Some(CouponStatus::Sended), true));

    let paid = sandbox.use_coupon(&coupon_id).expect("a change that is kept").expect("a payment");
    assert!(sandbox.use_coupon(&coupon_id).expect("no change").is_none(), "it is used once");
    let used = client.send(&query).await.expect("a coupon");
    assert_eq!(used.status, Some(CouponStatus::Used));
    let consumed = used.consume_information.as_ref().expect("a payment");
    assert_eq!(consumed.transaction_id.as_ref().map(|id| id.as_str()), Some(paid.as_str()));
    let told = sandbox.notifications().remove(0);
    assert_eq!((told.event_type.as_str(), told.url.as_str()), ("COUPON.USE", NOTIFY_URL));
    assert_eq!(told.resource["coupon_id"], coupon_id.as_str());
    let address = client.send(&QueryCallback::new(&mchid)).await.expect("an address");
    assert_eq!(address.notify_url, NOTIFY_URL);
}

#[tokio::test]
async fn coupon_of_a_batch_that_is_not_running_is_not_sent() {
    let (_sandbox, client, mchid) = parties().await;
    let stock_id = stock(&client, &mchid, false).await;
    assert_refused(send(&client, &mchid, &stock_id, "SEND1", OPENID).await, "PARAM_ERROR");
    client.send(&StartStock::new(&stock_id, &mchid)).await.expect("it is started");
    client.send(&PauseStock::new(&stock_id, &mchid)).await.expect("it is paused");
    assert_eq!(status_of(&client, &mchid, &stock_id).await, StockStatus::Paused);
    assert_refused(send(&client, &mchid, &stock_id, "SEND1", OPENID).await, "PARAM_ERROR");
    client.send(&RestartStock::new(&stock_id, &mchid)).await.expect("it goes on");
    assert!(send(&client, &mchid, &stock_id, "SEND1", OPENID).await.is_ok());
    assert_refused(send(&client, &mchid, &"1".into(), "SEND2", OPENID).await, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn coupon_before_its_batch_begins_is_not_sent() {
    let (_sandbox, client, mchid) = parties().await;
    let created = client.send(&batch(&mchid, "STOCK1", 150, 3)).await.expect("a batch");
    client.send(&StartStock::new(&created.stock_id, &mchid)).await.expect("it is started");
    assert_refused(send(&client, &mchid, &created.stock_id, "SEND1", OPENID).await, "REQUEST_BLOCKED");
}

#[tokio::test]
async fn coupons_beyond_the_limits_of_their_batch_are_not_sent() {
    let (_sandbox, client, mchid) = parties().await;
    let stock_id = stock(&client, &mchid, true).await;
    let first = send(&client, &mchid, &stock_id, "SEND1", OPENID).await.expect("a coupon");
    let again = send(&client, &mchid, &stock_id, "SEND1", OPENID).await.expect("the same coupon");
    assert_eq!(first, again);
    assert_refused(send(&client, &mchid, &stock_id, "SEND1", "another").await, "INVALID_REQUEST");
    assert_refused(send(&client, &mchid, &stock_id, "SEND2", OPENID).await, "RULE_LIMIT");
    for (number, openid) in [("SEND2", "second"), ("SEND3", "third")] {
        send(&client, &mchid, &stock_id, number, openid).await.expect("a coupon");
    }
    assert_refused(send(&client, &mchid, &stock_id, "SEND4", "fourth").await, "NOT_ENOUGH");
    let listed = ListCouponsByFilter::new(OPENID, APPID).creator_mchid(&*mchid);
    assert_eq!(client.send(&listed).await.expect("a list").total_count, 1);
    assert_refused(client.send(&ListCouponsByFilter::new(OPENID, APPID)).await, "PARAM_ERROR");
}

#[tokio::test]
async fn stock_is_created_once_and_only_with_a_budget_that_fits() {
    let (_sandbox, client, mchid) = parties().await;
    let first = client.send(&batch(&mchid, "STOCK1", 150, -1)).await.expect("a batch");
    let again = client.send(&batch(&mchid, "STOCK1", 150, -1)).await.expect("the same batch");
    assert_eq!(first.stock_id, again.stock_id);
    assert_refused(client.send(&batch(&mchid, "STOCK1", 150, -2)).await, "INVALID_REQUEST");
    assert_refused(client.send(&batch(&mchid, "STOCK2", 149, -1)).await, "PARAM_ERROR");
    let required = ListStocksRequired { offset: 0, limit: 10, stock_creator_mchid: mchid.into() };
    assert_eq!(client.send(&ListStocks::new(required)).await.expect("a list").total_count, 1);
}

#[tokio::test]
async fn stock_is_stopped_while_it_was_not_started_and_not_after() {
    let (_sandbox, client, mchid) = parties().await;
    let stock_id = stock(&client, &mchid, false).await;
    assert_refused(client.send(&PauseStock::new(&stock_id, &mchid)).await, "INVALID_REQUEST");
    client.send(&StopStock::new(&stock_id, &mchid)).await.expect("it is stopped");
    assert_eq!(status_of(&client, &mchid, &stock_id).await, StockStatus::Stoped);
    assert_refused(client.send(&StartStock::new(&stock_id, &mchid)).await, "INVALID_REQUEST");
    let other = client.send(&batch(&mchid, "STOCK2", 150, -1)).await.expect("a batch");
    client.send(&StartStock::new(&other.stock_id, &mchid)).await.expect("it is started");
    assert_refused(client.send(&StopStock::new(&other.stock_id, &mchid)).await, "INVALID_REQUEST");
}

#[tokio::test]
async fn stock_and_its_coupons_end_by_the_time_alone() {
    let (sandbox, client, mchid) = parties().await;
    let stock_id = stock(&client, &mchid, true).await;
    let coupon_id = send(&client, &mchid, &stock_id, "SEND1", OPENID).await.expect("a coupon");
    sandbox.advance_clock(Duration::from_secs(11 * DAY)).expect("a change that is kept");
    assert_eq!(status_of(&client, &mchid, &stock_id).await, StockStatus::Stoped);
    let coupon = client.send(&QueryCoupon::new(OPENID, &*coupon_id, APPID)).await.expect("a coupon");
    assert_eq!(coupon.status, Some(CouponStatus::Expired));
    assert!(sandbox.use_coupon(&coupon_id).expect("no change").is_none(), "it expired");
}

async fn coupon_of(client: &Client, coupon_id: &str) -> (Option<CouponStatus>, bool) {
    let coupon = client.send(&QueryCoupon::new(OPENID, coupon_id, APPID)).await.expect("a coupon");
    (coupon.status.clone(), coupon.consume_information.is_some())
}

#[tokio::test]
async fn coupon_is_given_back_when_all_of_the_payment_is_and_not_before() {
    let (sandbox, client, mchid) = parties().await;
    let stock_id = stock(&client, &mchid, true).await;
    let coupon_id = send(&client, &mchid, &stock_id, "SEND1", OPENID).await.expect("a coupon");
    assert!(!sandbox.use_coupon_in(&coupon_id, "ORDER1").expect("no change"), "there is no order");
    paid_order(&sandbox, &client, &mchid, false).await;
    assert!(sandbox.use_coupon_in(&coupon_id, "ORDER1").expect("a change that is kept"));
    refund(&sandbox, &client, "REFUND1", 60).await;
    assert_eq!(coupon_of(&client, &coupon_id).await, (Some(CouponStatus::Used), true));
    refund(&sandbox, &client, "REFUND2", 40).await;
    assert_eq!(coupon_of(&client, &coupon_id).await, (Some(CouponStatus::Sended), false));
    assert!(!sandbox.use_coupon_in(&coupon_id, "ORDER1").expect("no change"), "the order is given back");
    assert!(sandbox.use_coupon(&coupon_id).expect("a change that is kept").is_some(), "it is good again");
}

#[tokio::test]
async fn coupon_that_has_expired_is_not_given_back() {
    let (sandbox, client, mchid) = parties().await;
    let stock_id = stock(&client, &mchid, true).await;
    let coupon_id = send(&client, &mchid, &stock_id, "SEND1", OPENID).await.expect("a coupon");
    paid_order(&sandbox, &client, &mchid, false).await;
    assert!(sandbox.use_coupon_in(&coupon_id, "ORDER1").expect("a change that is kept"));
    sandbox.advance_clock(Duration::from_secs(11 * DAY)).expect("a change that is kept");
    refund(&sandbox, &client, "REFUND1", 100).await;
    assert_eq!(coupon_of(&client, &coupon_id).await, (Some(CouponStatus::Used), true));
}

#[tokio::test]
async fn coupons_outlive_the_process() {
    let kept = Kept::new("cash-coupons");
    let (first, client, mchid) = kept.parties().await;
    let stock_id = stock(&client, &mchid, true).await;
    let coupon_id = send(&client, &mchid, &stock_id, "SEND1", OPENID).await.expect("a coupon");
    first.stop().await;
    let (second, client, mchid) = kept.parties().await;
    let again = send(&client, &mchid, &stock_id, "SEND1", OPENID).await;
    let used = second.use_coupon(&coupon_id);
    second.stop().await;
    assert_eq!(again.ok(), Some(coupon_id));
    assert!(used.expect("a change that is kept").is_some());
}
