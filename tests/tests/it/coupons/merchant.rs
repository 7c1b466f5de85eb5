//! Merchant coupons (商家券): batches with their limits, coupons received, used, given back and made worthless.

use std::time::Duration;

use wechatpay::{
    Client, Error, Event,
    busifavor::{
        AssociateTradeInfo, AssociateTradeInfoRequired, AvailableWeek, CodeStatus, Coupon, CouponCodeMode, CouponState,
        CreateStock, CreateStockRequired, DayTime, DeactivateCoupon, DeleteCouponCode, DisassociateTradeInfo,
        DisassociateTradeInfoRequired, Event as Busifavor, FixedNormalCouponRule, FixedNormalCouponRuleRequired,
        GetCouponNotify, ListCouponCodes, ListCouponsByFilter, ModifyBudget, ModifyStockInfo, NewCouponAvailableTime,
        NewCouponAvailableTimeRequired, NewCouponUseRule, NewStockSendRule, NewStockSendRuleRequired, QueryCoupon,
        QueryCouponCode, QueryStock, ReturnCoupon, SendChannel, SendCoupon, SendCouponRequired, SetCouponNotify, Stock,
        StockState, StockType, UploadCouponCode, UseCoupon, UseCouponRequired, UseMethod,
    },
    shared::{NotifyConfig, StockId, Weekday},
};

use super::{APPID, DAY, Kept, NOTIFY_URL, OPENID, assert_refused, midnight, now, parties};
use crate::agreed_payments::{event, shop};

/// When coupons of a batch are good that takes ten days from yesterday on.
fn times() -> NewCouponAvailableTime {
    NewCouponAvailableTime::new(NewCouponAvailableTimeRequired {
        available_begin_time: midnight(-1),
        available_end_time: midnight(9),
    })
}

fn limits(all: i64, of_user: i64) -> NewStockSendRule {
    NewStockSendRule::new(NewStockSendRuleRequired { max_coupons: all, max_coupons_per_user: of_user })
}

/// A batch of coupons of 50 分, of which users have two at most.
fn batch(number: &str, times: NewCouponAvailableTime, limits: NewStockSendRule) -> CreateStock {
    let value = FixedNormalCouponRule::new(FixedNormalCouponRuleRequired {
        discount_amount: 50.into(),
        transaction_minimum: 100.into(),
    });
    CreateStock::new(CreateStockRequired {
        stock_name: "8月1日活动券".into(),
        belong_merchant: "10000022".into(),
        goods_name: "xxx商品使用".into(),
        stock_type: StockType::Normal,
        coupon_use_rule: NewCouponUseRule::new(times, UseMethod::OffLine).fixed_normal_coupon(value),
        stock_send_rule: limits,
        out_request_no: number.into(),
        coupon_code_mode: CouponCodeMode::WechatpayMode,
    })
}

/// A batch of three coupons, two for each user.
async fn stock(client: &Client) -> StockId {
    client.send(&batch("STOCK1", times(), limits(3, 2))).await.expect("a batch").stock_id.clone()
}

pub(super) async fn send(client: &Client, stock_id: &StockId, number: &str, openid: &str) -> Result<String, Error> {
    let coupon = SendCoupon::new(SendCouponRequired {
        openid: openid.into(),
        appid: APPID.into(),
        stock_id: stock_id.clone(),
        out_request_no: number.into(),
    });
    let sent = client.send(&coupon).await?;
    Ok(sent.coupon_code.as_ref().expect("a code").as_str().to_owned())
}

/// A batch and a coupon of it.
pub(super) async fn sent(client: &Client) -> (StockId, String) {
    let stock_id = stock(client).await;
    let code = send(client, &stock_id, "SEND1", OPENID).await.expect("a coupon");
    (stock_id, code)
}

pub(super) fn using(code: &str, number: &str) -> UseCoupon {
    UseCoupon::new(UseCouponRequired {
        coupon_code: code.into(),
        appid: APPID.into(),
        use_time: now(),
        use_request_no: number.into(),
    })
}

async fn coupon(client: &Client, code: &str) -> Coupon {
    client.send(&QueryCoupon::new(code, APPID, OPENID)).await.expect("a coupon").into_inner()
}

async fn state_of(client: &Client, code: &str) -> CouponState {
    coupon(client, code).await.coupon_state.expect("a state")
}

async fn told_of(client: &Client, stock_id: &StockId) -> Stock {
    client.send(&QueryStock::new(stock_id)).await.expect("a batch").into_inner()
}

fn links(stock_id: &StockId, code: &str, order: &str, number: &str) -> AssociateTradeInfo {
    AssociateTradeInfo::new(AssociateTradeInfoRequired {
        stock_id: stock_id.clone(),
        coupon_code: code.into(),
        out_trade_no: order.into(),
        out_request_no: number.into(),
    })
}

#[tokio::test]
async fn coupon_goes_from_its_batch_to_its_use_and_back_to_its_user() {
    let (_sandbox, client, _) = parties().await;
    let (stock_id, code) = sent(&client).await;
    let received = coupon(&client, &code).await;
    assert_eq!(received.coupon_state, Some(CouponState::Sended));
    assert_eq!(received.send_request_no.as_deref(), Some("SEND1"));
    assert_eq!(received.expire_time, Some(midnight(9)));

    let used = client.send(&using(&code, "USE1")).await.expect("a use");
    assert_eq!((&used.stock_id, used.openid.as_str()), (&stock_id, OPENID));
    let told = coupon(&client, &code).await;
    assert_eq!((told.coupon_state, told.use_request_no.as_deref()), (Some(CouponState::Used), Some("USE1")));

    client.send(&ReturnCoupon::new(&*code, &stock_id, "RETURN1")).await.expect("a return");
    let back = coupon(&client, &code).await;
    assert_eq!((back.coupon_state, back.return_request_no.as_deref()), (Some(CouponState::Sended), Some("RETURN1")));
    assert_eq!((back.use_request_no, back.use_time), (None, None));
    client.send(&using(&code, "USE2")).await.expect("another use");
}

#[tokio::test]
async fn coupon_that_a_call_sends_is_told_of_with_the_user_where_the_batch_says_so() {
    let (sandbox, client, mchid) = parties().await;
    let (url, mut heard) = shop(&sandbox).await;
    client.send(&SetCouponNotify::new(&url)).await.expect("an address");
    let known = client.send(&GetCouponNotify::new()).await.expect("the address");
    assert_eq!((known.notify_url.as_str(), known.mchid.as_str()), (url.as_str(), mchid.as_str()));
    let silent = stock(&client).await;
    let naming = batch("STOCK2", times(), limits(3, 2)).notify_config(NotifyConfig::new().notify_appid(APPID));
    let naming = client.send(&naming).await.expect("a batch").stock_id.clone();

    let code = send(&client, &silent, "SEND1", OPENID).await.expect("a coupon");
    let Event::Busifavor(Busifavor::CouponSend(told)) = event(&mut heard).await else { panic!("another event") };
    assert_eq!((told.coupon_code.as_str(), &told.stock_id, told.openid), (code.as_str(), &silent, None));
    assert_eq!(
        (&told.send_channel, told.send_req_no.as_deref()),
        (&SendChannel::BusicouponSendChannelApi, Some("SEND1"))
    );
    assert_eq!(told.send_merchant.as_str(), mchid);

    send(&client, &naming, "SEND1", OPENID).await.expect("a coupon");
    let Event::Busifavor(Busifavor::CouponSend(told)) = event(&mut heard).await else { panic!("another event") };
    assert_eq!(told.openid.as_ref().map(|openid| openid.as_str()), Some(OPENID));
}

#[tokio::test]
async fn coupon_that_a_user_takes_is_told_of_as_taken_and_deleted_is_not_used() {
    let (sandbox, client, _) = parties().await;
    client.send(&SetCouponNotify::new(NOTIFY_URL)).await.expect("an address");
    let stock_id = stock(&client).await;
    let take = |openid: &str| sandbox.receive_merchant_coupon(&stock_id, openid, APPID, None).expect("a change");
    let code = take(OPENID).expect("a coupon");
    let told = sandbox.notifications().remove(0);
    assert_eq!((told.event_type.as_str(), told.url.as_str()), ("COUPON.SEND", NOTIFY_URL));
    assert_eq!(told.resource["send_channel"], "BUSICOUPON_SEND_CHANNEL_MINIAPP");
    assert!(take(OPENID).is_some() && take(OPENID).is_none(), "two of a batch are all that a user gets");

    assert!(sandbox.delete_merchant_coupon(&stock_id, &code).expect("a change"));
    assert!(!sandbox.delete_merchant_coupon(&stock_id, &code).expect("no change"), "it is deleted once");
    assert_eq!(state_of(&client, &code).await, CouponState::Deleted);
    assert_refused(client.send(&using(&code, "USE1")).await, "INVALID_REQUEST");
}

#[tokio::test]
async fn stock_is_created_once_and_only_with_the_rule_of_its_type() {
    let (_sandbox, client, _) = parties().await;
    let first = stock(&client).await;
    assert_eq!(stock(&client).await, first);
    assert_refused(client.send(&batch("STOCK1", times(), limits(4, 2))).await, "INVALID_REQUEST");
    let mut without = batch("STOCK2", times(), limits(3, 2));
    without.coupon_use_rule.fixed_normal_coupon = None;
    assert_refused(client.send(&without).await, "INVALID_REQUEST");
    let times = NewCouponAvailableTime::new(NewCouponAvailableTimeRequired {
        available_begin_time: midnight(-2),
        available_end_time: midnight(-1),
    });
    assert_refused(client.send(&batch("STOCK3", times, limits(3, 2))).await, "INVALID_REQUEST");
    assert_refused(client.send(&QueryStock::new("1")).await, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn coupons_beyond_the_limits_of_user_and_batch_are_not_sent() {
    let (_sandbox, client, _) = parties().await;
    let (stock_id, first) = sent(&client).await;
    assert_eq!(send(&client, &stock_id, "SEND1", OPENID).await.expect("the same coupon"), first);
    send(&client, &stock_id, "SEND2", OPENID).await.expect("a coupon");
    assert_refused(send(&client, &stock_id, "SEND3", OPENID).await, "RULE_LIMIT");
    // The number is the caller's own for a user and a batch.
    send(&client, &stock_id, "SEND1", "another").await.expect("a coupon");
    assert_refused(send(&client, &stock_id, "SEND2", "another").await, "INVALID_REQUEST");
    assert_refused(send(&client, &"1".into(), "SEND1", OPENID).await, "RESOURCE_NOT_EXISTS");
    let sent = told_of(&client, &stock_id).await.send_count_information.expect("counts");
    assert_eq!((sent.total_send_num, sent.total_send_amount, sent.today_send_num), (Some(3), Some(150.into()), None));
}

#[tokio::test]
async fn coupons_beyond_the_limits_of_a_day_are_sent_the_day_after() {
    let (sandbox, client, _) = parties().await;
    let by_count = batch("STOCK1", times(), limits(9, 9).max_coupons_by_day(1));
    // One coupon takes 50 分 off.
    let by_sum = batch("STOCK2", times(), limits(9, 9).max_amount_by_day(99));
    for batch in [by_count, by_sum] {
        let stock_id = client.send(&batch).await.expect("a batch").stock_id.clone();
        send(&client, &stock_id, "SEND1", OPENID).await.expect("a coupon");
        assert_refused(send(&client, &stock_id, "SEND2", OPENID).await, "INVALID_REQUEST");
        sandbox.advance_clock(Duration::from_secs(DAY)).expect("a change that is kept");
        send(&client, &stock_id, "SEND2", OPENID).await.expect("a coupon");
        let sent = told_of(&client, &stock_id).await.send_count_information.expect("counts");
        assert_eq!((sent.total_send_num, sent.today_send_num), (Some(2), Some(1)));
    }
}

#[tokio::test]
async fn coupons_beyond_the_budget_of_their_batch_are_not_sent() {
    let (_sandbox, client, _) = parties().await;
    let stock_id = client.send(&batch("STOCK1", times(), limits(9, 9).max_amount(99))).await.expect("a batch");
    send(&client, &stock_id.stock_id, "SEND1", OPENID).await.expect("a coupon");
    assert_refused(send(&client, &stock_id.stock_id, "SEND2", OPENID).await, "INVALID_REQUEST");
}

#[tokio::test]
async fn budget_is_changed_from_what_holds_and_not_below_what_was_sent() {
    let (_sandbox, client, _) = parties().await;
    let (stock_id, _) = sent(&client).await;
    send(&client, &stock_id, "SEND2", OPENID).await.expect("a coupon");
    let change = |number: &str| ModifyBudget::new(&stock_id, number);
    let more = change("BUDGET1").target_max_coupons(4).current_max_coupons(3);
    assert_eq!(client.send(&more).await.expect("a change").max_coupons, 4);
    assert_eq!(client.send(&more).await.expect("the same change").max_coupons, 4);
    assert_refused(client.send(&more.clone().target_max_coupons(5)).await, "INVALID_REQUEST");
    let stale = change("BUDGET2").target_max_coupons(5).current_max_coupons(3);
    assert_refused(client.send(&stale).await, "INVALID_REQUEST");
    let less = change("BUDGET2").target_max_coupons(1).current_max_coupons(4);
    assert_refused(client.send(&less).await, "INVALID_REQUEST");
    let by_day = change("BUDGET2").target_max_coupons_by_day(5).current_max_coupons_by_day(3);
    assert_refused(client.send(&by_day).await, "INVALID_REQUEST");
    assert_refused(client.send(&change("BUDGET2").target_max_coupons(5)).await, "PARAM_ERROR");
    assert_refused(client.send(&change("BUDGET2")).await, "PARAM_ERROR");
    let unknown = ModifyBudget::new("1", "BUDGET1").target_max_coupons(5).current_max_coupons(3);
    assert_refused(client.send(&unknown).await, "RESOURCE_NOT_EXISTS");
    assert_eq!(told_of(&client, &stock_id).await.stock_send_rule.max_coupons, Some(4));
}

#[tokio::test]
async fn budget_of_a_day_is_changed_alone() {
    let (_sandbox, client, _) = parties().await;
    let created = client.send(&batch("STOCK1", times(), limits(9, 9).max_coupons_by_day(1))).await.expect("a batch");
    let more = ModifyBudget::new(&created.stock_id, "BUDGET1").target_max_coupons_by_day(2);
    let told = client.send(&more.current_max_coupons_by_day(1)).await.expect("a change");
    assert_eq!((told.max_coupons, told.max_coupons_by_day), (9, Some(2)));
}

#[tokio::test]
async fn stock_is_changed_in_what_is_named_and_not_in_its_name() {
    let (sandbox, client, _) = parties().await;
    let (stock_id, code) = sent(&client).await;
    let mut change = ModifyStockInfo::new(&stock_id, "CHANGE1").goods_name("另一商品").subsidy(true);
    client.send(&change).await.expect("a change");
    let changed = told_of(&client, &stock_id).await;
    assert_eq!((changed.goods_name.as_str(), changed.stock_name.as_str()), ("另一商品", "8月1日活动券"));
    assert_eq!(changed.coupon_use_rule.use_method, UseMethod::OffLine);
    assert_eq!(coupon(&client, &code).await.goods_name, "另一商品");
    client.send(&change).await.expect("the same change");
    change.out_request_no = "CHANGE2".into();
    assert_refused(client.send(&change.clone().subsidy(false)).await, "INVALID_REQUEST");
    assert_refused(client.send(&change.clone().stock_name("另一名称")).await, "INVALID_REQUEST");
    assert_refused(client.send(&ModifyStockInfo::new("1", "CHANGE2")).await, "RESOURCE_NOT_EXISTS");
    sandbox.advance_clock(Duration::from_secs(10 * DAY)).expect("a change that is kept");
    assert_refused(client.send(&change).await, "INVALID_REQUEST");
}

#[tokio::test]
async fn coupon_is_used_once_and_by_its_user() {
    let (_sandbox, client, _) = parties().await;
    let (stock_id, code) = sent(&client).await;
    assert_refused(client.send(&using(&code, "USE1").openid("another")).await, "RESOURCE_NOT_EXISTS");
    assert_refused(client.send(&using("1", "USE1")).await, "RESOURCE_NOT_EXISTS");
    let first = using(&code, "USE1").stock_id(&stock_id).openid(OPENID);
    let used = client.send(&first).await.expect("a use");
    let again = client.send(&first).await.expect("the same use");
    assert_eq!(used.wechatpay_use_time, again.wechatpay_use_time);
    assert_refused(client.send(&using(&code, "USE2")).await, "ALREADY_EXISTS");
    let other = send(&client, &stock_id, "SEND2", OPENID).await.expect("a coupon");
    assert_refused(client.send(&using(&other, "USE1")).await, "INVALID_REQUEST");
}

#[tokio::test]
async fn coupon_is_given_back_once_for_a_number_and_only_after_its_use() {
    let (_sandbox, client, _) = parties().await;
    let (stock_id, code) = sent(&client).await;
    let back = ReturnCoupon::new(&*code, &stock_id, "RETURN1");
    assert_refused(client.send(&back).await, "INVALID_REQUEST");
    client.send(&using(&code, "USE1")).await.expect("a use");
    let first = client.send(&back).await.expect("a return");
    client.send(&using(&code, "USE2")).await.expect("a use");
    let again = client.send(&back).await.expect("the same return");
    assert_eq!(first.wechatpay_return_time, again.wechatpay_return_time);
    assert_eq!(state_of(&client, &code).await, CouponState::Used, "the second use was not given back");
    assert_refused(client.send(&ReturnCoupon::new("1", &stock_id, "RETURN2")).await, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn coupon_that_expires_is_not_used_and_a_used_one_not_given_back() {
    let (sandbox, client, _) = parties().await;
    let (stock_id, used) = sent(&client).await;
    let unused = send(&client, &stock_id, "SEND2", OPENID).await.expect("a coupon");
    client.send(&using(&used, "USE1")).await.expect("a use");
    sandbox.advance_clock(Duration::from_secs(10 * DAY)).expect("a change that is kept");
    assert_eq!(told_of(&client, &stock_id).await.stock_state, StockState::Stoped);
    assert_eq!(state_of(&client, &unused).await, CouponState::Expired);
    assert_eq!(state_of(&client, &used).await, CouponState::Used);
    assert_refused(client.send(&using(&unused, "USE2")).await, "RULE_LIMIT");
    assert_refused(client.send(&ReturnCoupon::new(&*used, &stock_id, "RETURN1")).await, "INVALID_REQUEST");
    assert_refused(client.send(&DeactivateCoupon::new(&*unused, &stock_id, "END1")).await, "INVALID_REQUEST");
    assert_refused(send(&client, &stock_id, "SEND3", "another").await, "INVALID_REQUEST");
}

#[tokio::test]
async fn coupon_is_good_for_its_own_days_after_those_that_it_waits() {
    let (sandbox, client, _) = parties().await;
    let times = times().wait_days_after_receive(2).available_day_after_receive(3);
    let stock_id = client.send(&batch("STOCK1", times, limits(9, 9))).await.expect("a batch").stock_id.clone();
    let code = send(&client, &stock_id, "SEND1", OPENID).await.expect("a coupon");
    let received = coupon(&client, &code).await;
    assert_eq!(received.available_start_time, Some(midnight(2)));
    let last_second = midnight(5).to_offset_date_time() - Duration::from_secs(1);
    assert_eq!(received.expire_time.expect("an end").to_offset_date_time(), last_second);
    assert_refused(client.send(&using(&code, "USE1")).await, "RULE_LIMIT");
    sandbox.advance_clock(Duration::from_secs(2 * DAY)).expect("a change that is kept");
    client.send(&using(&code, "USE1")).await.expect("a use");
}

#[tokio::test]
async fn coupon_is_used_on_the_days_of_the_week_alone() {
    let (sandbox, client, _) = parties().await;
    // The sandbox's time of today: the batch is open tomorrow, from midnight to midnight.
    let days = [
        Weekday::Sunday,
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
    ];
    let noon = midnight(1).to_offset_date_time() + Duration::from_secs(20 * 3600);
    let tomorrow = days[usize::from(noon.weekday().number_days_from_sunday())];
    let week = AvailableWeek::new()
        .week_day(vec![tomorrow])
        .available_day_time(vec![DayTime::new().begin_time(0).end_time(86_399)]);
    let stock_id = client.send(&batch("STOCK1", times().available_week(week), limits(9, 9))).await.expect("a batch");
    let code = send(&client, &stock_id.stock_id, "SEND1", OPENID).await.expect("a coupon");
    assert_refused(client.send(&using(&code, "USE1")).await, "RULE_LIMIT");
    sandbox.advance_clock(Duration::from_secs(DAY)).expect("a change that is kept");
    client.send(&using(&code, "USE1")).await.expect("a use");
}

#[tokio::test]
async fn coupon_that_is_deactivated_is_worthless_for_good() {
    let (_sandbox, client, _) = parties().await;
    let (stock_id, code) = sent(&client).await;
    let end = DeactivateCoupon::new(&*code, &stock_id, "END1").deactivate_reason("此券使用时间设置错误");
    let first = client.send(&end).await.expect("an end");
    let again = client.send(&end).await.expect("the same end");
    assert_eq!(first.wechatpay_deactivate_time, again.wechatpay_deactivate_time);
    let told = coupon(&client, &code).await;
    assert_eq!(told.coupon_state, Some(CouponState::Deactivated));
    assert_eq!(told.deactivate_request_no.as_deref(), Some("END1"));
    assert_eq!(told.deactivate_reason.as_deref(), Some("此券使用时间设置错误"));
    assert_refused(client.send(&using(&code, "USE1")).await, "INVALID_REQUEST");
    let used = send(&client, &stock_id, "SEND2", OPENID).await.expect("a coupon");
    client.send(&using(&used, "USE1")).await.expect("a use");
    assert_refused(client.send(&DeactivateCoupon::new(&*used, &stock_id, "END2")).await, "INVALID_REQUEST");
    assert_refused(client.send(&DeactivateCoupon::new("1", &stock_id, "END2")).await, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn coupon_is_linked_with_one_order_while_it_is_unused() {
    let (_sandbox, client, _) = parties().await;
    let (stock_id, code) = sent(&client).await;
    client.send(&links(&stock_id, &code, "ORDER1", "LINK1")).await.expect("a link");
    client.send(&links(&stock_id, &code, "ORDER1", "LINK1")).await.expect("the same link");
    assert_refused(client.send(&links(&stock_id, &code, "ORDER2", "LINK2")).await, "INVALID_REQUEST");
    assert_eq!(coupon(&client, &code).await.associate_out_trade_no, Some("ORDER1".into()));
    let unlink = |order: &str, number: &str| {
        DisassociateTradeInfo::new(DisassociateTradeInfoRequired {
            stock_id: stock_id.clone(),
            coupon_code: (&*code).into(),
            out_trade_no: order.into(),
            out_request_no: number.into(),
        })
    };
    assert_refused(client.send(&unlink("ORDER2", "UNLINK1")).await, "INVALID_REQUEST");
    client.send(&unlink("ORDER1", "UNLINK1")).await.expect("no link");
    assert_eq!(coupon(&client, &code).await.associate_out_trade_no, None);
    client.send(&using(&code, "USE1")).await.expect("a use");
    assert_refused(client.send(&links(&stock_id, &code, "ORDER1", "LINK3")).await, "INVALID_REQUEST");
}

#[tokio::test]
async fn coupons_of_a_user_are_listed_for_the_merchant_of_each_part() {
    let (_sandbox, client, mchid) = parties().await;
    let (stock_id, code) = sent(&client).await;
    send(&client, &stock_id, "SEND2", OPENID).await.expect("a coupon");
    send(&client, &stock_id, "SEND1", "another").await.expect("a coupon");
    client.send(&using(&code, "USE1")).await.expect("a use");
    let list = || ListCouponsByFilter::new(OPENID, APPID);
    let count = async |list: ListCouponsByFilter| client.send(&list).await.expect("a list").total_count;
    assert_eq!(count(list().creator_merchant(&*mchid)).await, 2);
    assert_eq!(count(list().belong_merchant("10000022")).await, 2);
    assert_eq!(count(list().belong_merchant(&*mchid)).await, 0);
    assert_eq!(count(list().sender_merchant("1")).await, 0);
    let used = list().creator_merchant(&*mchid).coupon_state(CouponState::Used);
    assert_eq!(count(used).await, 1);
    assert_eq!(count(list().creator_merchant(&*mchid).stock_id("1")).await, 0);
    let second = client.send(&list().creator_merchant(&*mchid).limit(1).offset(1)).await.expect("a page");
    assert_eq!((second.total_count, second.data.as_ref().map(Vec::len)), (2, Some(1)));
    assert_refused(client.send(&list()).await, "PARAM_ERROR");
    assert_refused(client.send(&QueryCoupon::new(&*code, APPID, "another")).await, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn codes_of_the_merchants_own_are_unique_within_their_batch() {
    let (sandbox, client, _) = parties().await;
    let mut stocks = Vec::new();
    for number in ["STOCK1", "STOCK2"] {
        let mut batch = batch(number, times(), limits(9, 9));
        batch.coupon_code_mode = CouponCodeMode::MerchantApi;
        stocks.push(client.send(&batch).await.expect("a batch").stock_id.clone());
    }
    let sending = |stock_id: &StockId, number: &str| {
        SendCoupon::new(SendCouponRequired {
            openid: OPENID.into(),
            appid: APPID.into(),
            stock_id: stock_id.clone(),
            out_request_no: number.into(),
        })
    };
    assert_refused(client.send(&sending(&stocks[0], "SEND1")).await, "PARAM_ERROR");
    assert_refused(client.send(&sending(&stocks[0], "SEND1").coupon_code("券")).await, "PARAM_ERROR");
    for stock_id in &stocks {
        let sent = client.send(&sending(stock_id, "SEND1").coupon_code("CODE1")).await.expect("a coupon");
        assert_eq!(sent.coupon_code, Some("CODE1".into()));
    }
    assert_refused(client.send(&sending(&stocks[0], "SEND2").coupon_code("CODE1")).await, "INVALID_REQUEST");
    assert_refused(client.send(&using("CODE1", "USE1")).await, "PARAM_ERROR");
    let used = client.send(&using("CODE1", "USE1").stock_id(&stocks[1])).await.expect("a use");
    assert_eq!(used.stock_id, stocks[1]);
    assert!(sandbox.delete_merchant_coupon(&stocks[0], "CODE1").expect("a change"), "the other is there still");
}

#[tokio::test]
async fn codes_that_were_uploaded_are_handed_out_and_then_stay() {
    let (_sandbox, client, _) = parties().await;
    let mut batch = batch("STOCK1", times(), limits(9, 9));
    batch.coupon_code_mode = CouponCodeMode::MerchantUpload;
    let stock_id = client.send(&batch).await.expect("a batch").stock_id.clone();
    assert_refused(send(&client, &stock_id, "SEND1", OPENID).await, "INVALID_REQUEST");
    let codes = |codes: &[&str], number: &str| {
        UploadCouponCode::new(&stock_id, codes.iter().map(|code| (*code).to_owned()).collect(), number)
    };
    let first = client.send(&codes(&["B", "A", "A", "券"], "UPLOAD1")).await.expect("codes");
    assert_eq!((first.total_count, first.success_count, first.fail_count), (3, 2, Some(1)));
    assert_eq!(first.duplicate_codes.as_deref(), Some(&["A".to_owned()][..]));
    assert_eq!(first.fail_codes.as_ref().map(|refused| refused[0].coupon_code.as_str()), Some("券"));
    let second = client.send(&codes(&["A", "C"], "UPLOAD2")).await.expect("codes");
    assert_eq!((second.success_count, second.exist_codes.as_deref()), (1, Some(&["A".to_owned()][..])));
    let again = client.send(&codes(&["A", "C"], "UPLOAD2")).await.expect("the same codes");
    assert_eq!(again.success_count, 1);

    let code = send(&client, &stock_id, "SEND1", OPENID).await.expect("a coupon");
    let count = told_of(&client, &stock_id).await.coupon_code_count.expect("counts");
    assert_eq!((count.total_count, count.available_count), (3, 2));
    let told = client.send(&QueryCouponCode::new(&stock_id, &*code).appid(APPID)).await.expect("a code");
    assert_eq!(told.code_information.code_status, Some(CodeStatus::Dispatched));
    assert_eq!(told.code_information.openid.as_ref().map(|openid| openid.as_str()), Some(OPENID));
    let coupon = told.coupon_information.as_ref().expect("a coupon");
    assert_eq!(coupon.coupon_state, Some(CouponState::Sended));
    let unnamed = client.send(&QueryCouponCode::new(&stock_id, &*code)).await.expect("a code");
    assert_eq!(unnamed.code_information.openid, None);

    let delete = |code: &str, number: &str| DeleteCouponCode::new(&stock_id, code, number);
    assert_refused(client.send(&delete(&code, "DELETE1")).await, "INVALID_REQUEST");
    client.send(&delete("C", "DELETE2")).await.expect("it is gone");
    client.send(&delete("C", "DELETE2")).await.expect("the same call");
    assert_refused(client.send(&delete("C", "DELETE3")).await, "RESOURCE_NOT_EXISTS");
    assert_refused(client.send(&QueryCouponCode::new(&stock_id, "C")).await, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn codes_are_listed_from_a_place_on_and_by_their_state() {
    let (_sandbox, client, _) = parties().await;
    let plain = stock(&client).await;
    let codes: Vec<String> = ["A", "B", "C"].map(str::to_owned).into();
    assert_refused(client.send(&UploadCouponCode::new(&plain, codes.clone(), "UPLOAD1")).await, "INVALID_REQUEST");
    let mut batch = batch("STOCK2", times(), limits(9, 9));
    batch.coupon_code_mode = CouponCodeMode::MerchantUpload;
    let stock_id = client.send(&batch).await.expect("a batch").stock_id.clone();
    client.send(&UploadCouponCode::new(&stock_id, codes, "UPLOAD1")).await.expect("codes");
    send(&client, &stock_id, "SEND1", OPENID).await.expect("a coupon");
    let list = || ListCouponCodes::new(&stock_id);
    let rest = client.send(&list().offset(1).limit(1)).await.expect("a page");
    let names: Vec<_> = rest.data.iter().flatten().filter_map(|code| code.code.as_deref()).collect();
    assert_eq!((rest.total_count, names), (3, vec!["B"]));
    let free = client.send(&list().status(CodeStatus::Available)).await.expect("a page");
    assert_eq!(free.total_count, 2);
    assert_refused(client.send(&ListCouponCodes::new("1")).await, "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn merchant_coupons_outlive_the_process() {
    let kept = Kept::new("merchant-coupons");
    let (first, client, _) = kept.parties().await;
    let (stock_id, code) = sent(&client).await;
    first.stop().await;
    let (second, client, _) = kept.parties().await;
    let again = send(&client, &stock_id, "SEND1", OPENID).await;
    let used = client.send(&using(&code, "USE1")).await;
    second.stop().await;
    assert_eq!(again.ok(), Some(code));
    assert!(used.is_ok());
}
