//! What the shop's money does where a call is refused, where nobody knows what became of one, and where two come at once.

use std::time::Duration;

use wechatpay_sandbox::{BusinessError, Fault, ReturnOutcome};

use super::*;
use crate::fixture::shop;

/// Nothing is shared out sooner after a payment.
const A_WHILE: Duration = Duration::from_secs(61);

/// A shop with an order that was paid a while ago; gives its number.
async fn shop_with_paid_order() -> (wechatpay_sandbox::Sandbox, Arc<Shop>, String) {
    let (sandbox, shop) = shop().await;
    let number = shop.order_of("cart");
    shop.place(&number).await.expect("it is placed");
    sandbox.pay_order(&number).expect("a state in memory").expect("it is paid");
    shop.query(&number).await.expect("it is known");
    sandbox.advance_clock(A_WHILE).expect("a state in memory");
    (sandbox, shop, number)
}

/// The same, whose share has arrived.
async fn shop_with_shared_order() -> (wechatpay_sandbox::Sandbox, Arc<Shop>, String) {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    shop.share(&number).await.expect("it is shared");
    assert!(sandbox.settle_sharing(sharing_number(&number), None).expect("a state in memory"));
    shop.query_shares().await.expect("it is over");
    assert_eq!(shop.share_of(&number), Some(Share::Arrived));
    (sandbox, shop, number)
}

impl Shop {
    fn share_of(&self, number: &str) -> Option<Share> {
        self.orders()[number].share
    }

    fn is_refunded(&self, number: &str) -> bool {
        self.orders()[number].refund.is_some()
    }
}

#[tokio::test]
async fn jobs_with_a_combined_order_that_was_never_accepted_do_the_rest() {
    let (sandbox, shop) = shop().await;
    shop.together_of("cart");
    let number = shop.order_of("another cart");
    shop.place(&number).await.expect("it is placed");
    sandbox.pay_order(&number).expect("a state in memory").expect("it is paid");
    shop.jobs().await.expect("what is not there needs nothing");
    assert_eq!(shop.orders()[&number].deliveries, 1);
}

#[tokio::test]
async fn share_of_which_nobody_knows_keeps_the_refund_back_until_it_is_asked_for_again() {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    let sharing = sharing_number(&number);
    let fails = |code: &str| BusinessError::new(code).operation("create_order").number(&sharing);
    sandbox.inject_error(fails("SYSTEM_ERROR").times(1)).expect("a documented error");
    sandbox.inject_error(fails("FREQUENCY_LIMITED")).expect("a documented error");
    shop.share(&number).await.expect_err("nobody knows what became of it");
    assert_eq!(shop.share_of(&number), Some(Share::UnderWay));
    shop.refund(&number).await.expect_err("the share may have arrived");
    assert!(!shop.is_refunded(&number));
    shop.share(&number).await.expect_err("it was one call too many");
    assert_eq!(shop.share_of(&number), Some(Share::UnderWay));
    sandbox.clear_faults();
    shop.share(&number).await.expect("the same call again");
    assert!(sandbox.settle_sharing(&sharing, None).expect("a state in memory"));
    shop.query_shares().await.expect("it is over");
    assert_eq!(shop.share_of(&number), Some(Share::Arrived));
}

#[tokio::test]
async fn share_that_is_refused_after_one_of_which_nobody_knows_keeps_the_refund_back_until_a_query() {
    for code in ["NO_AUTH", "SIGN_ERROR"] {
        let (sandbox, shop, number) = shop_with_paid_order().await;
        let fails = |code: &str| BusinessError::new(code).operation("create_order").number(sharing_number(&number));
        sandbox.inject_error(fails("SYSTEM_ERROR").times(1)).expect("a documented error");
        sandbox.inject_error(fails(code)).expect("a documented error");
        // The refusal of a repetition, then that of a call of its own.
        for _ in 0..2 {
            shop.share(&number).await.expect_err("nobody knows what became of the first");
            assert_eq!(shop.share_of(&number), Some(Share::UnderWay), "{code}");
            shop.refund(&number).await.expect_err("the share may have arrived");
            assert!(!shop.is_refunded(&number), "{code}");
        }
        sandbox.clear_faults();
        shop.query_shares().await.expect("there is none");
        assert_eq!(shop.share_of(&number), None, "{code}");
        shop.refund(&number).await.expect("nothing is missing");
    }
}

#[tokio::test]
async fn refund_that_is_refused_after_one_of_which_nobody_knows_keeps_the_share_back_until_a_query() {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    let fails = |code: &str| BusinessError::new(code).operation("create_refund");
    sandbox.inject_error(fails("SYSTEM_ERROR").times(1)).expect("a documented error");
    sandbox.inject_error(fails("SIGN_ERROR")).expect("a documented error");
    shop.refund(&number).await.expect_err("nobody knows what became of the first");
    assert!(shop.is_refunded(&number));
    shop.share(&number).await.expect_err("the refund may have arrived");
    sandbox.clear_faults();
    shop.query_refunds().await.expect("there is none");
    assert!(!shop.is_refunded(&number));
}

#[tokio::test]
async fn share_that_was_refused_lets_the_order_be_refunded() {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    let refused = BusinessError::new("NO_AUTH").operation("create_order");
    sandbox.inject_error(refused).expect("a documented error");
    shop.share(&number).await.expect_err("it is refused");
    assert_eq!(shop.share_of(&number), None);
    shop.refund(&number).await.expect("nothing is missing");
}

#[tokio::test]
async fn share_of_which_a_query_finds_nothing_lets_the_order_be_refunded() {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    // An earlier call may have used the ratio up.
    let refused = BusinessError::new("RULE_LIMIT").operation("create_order");
    sandbox.inject_error(refused).expect("a documented error");
    shop.share(&number).await.expect_err("it may be an earlier one that was accepted");
    assert_eq!(shop.share_of(&number), Some(Share::UnderWay));
    shop.query_shares().await.expect("there is none");
    assert_eq!(shop.share_of(&number), None);
    shop.refund(&number).await.expect("nothing is missing");
}

#[tokio::test]
async fn refund_of_which_nobody_knows_keeps_the_share_back_until_a_query_finds_nothing() {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    let fails = BusinessError::new("SYSTEM_ERROR").operation("create_refund");
    sandbox.inject_error(fails).expect("a documented error");
    shop.refund(&number).await.expect_err("nobody knows what became of it");
    assert!(shop.is_refunded(&number));
    shop.share(&number).await.expect_err("the refund may have arrived");
    sandbox.clear_faults();
    shop.jobs().await.expect("there is none");
    assert!(!shop.is_refunded(&number));
    shop.refund(&number).await.expect("the same number again");
    assert!(shop.is_refunded(&number));
}

#[tokio::test]
async fn refund_whose_query_is_rate_limited_stays_noted() {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    shop.refund(&number).await.expect("it is accepted");
    for code in ["FREQUENCY_LIMITED", "MCH_NOT_EXISTS", "SIGN_ERROR"] {
        let refused = BusinessError::new(code).operation("query_by_out_refund_no");
        sandbox.inject_error(refused).expect("a documented error");
        shop.jobs().await.expect_err("nothing is known");
        assert!(shop.is_refunded(&number), "{code}");
        sandbox.clear_faults();
    }
    shop.jobs().await.expect("it is known again");
    assert!(shop.is_refunded(&number));
}

#[tokio::test]
async fn refund_whose_query_gets_a_404_that_nobody_signed_stays_noted() {
    let (sandbox, mut shop, number) = shop_with_paid_order().await;
    shop.refund(&number).await.expect("it is accepted");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let claim = || async { (axum::http::StatusCode::NOT_FOUND, r#"{"code":"RESOURCE_NOT_EXISTS","message":""}"#) };
    let on_the_way = axum::Router::new().fallback(claim);
    tokio::spawn(async move { axum::serve(listener, on_the_way).await });
    let builder = wechatpay::Client::builder(sandbox.merchant(), sandbox.platform_keys());
    let client = builder.base_url(address).build().expect("a client");
    Arc::get_mut(&mut shop).expect("nobody else has it").client = client;
    let failures = shop.query_refunds().await.expect_err("nothing is known");
    let error = &failures.0[0].1;
    assert_eq!((error.code(), error.is_verified()), (Some("RESOURCE_NOT_EXISTS"), false));
    assert!(shop.is_refunded(&number));
}

#[tokio::test]
async fn refund_that_is_asked_about_while_it_is_sent_and_whose_response_is_lost_stays_noted() {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    sandbox.inject_fault_times(Fault::Latency(Duration::from_millis(500)), 1);
    sandbox.inject_fault_times(Fault::DropAfter, 1);
    let meanwhile = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        // What is sent from now on; the first is on its way.
        let fails = BusinessError::new("SYSTEM_ERROR").operation("create_refund");
        sandbox.inject_error(fails).expect("a documented error");
        shop.query_refunds().await
    };
    let (refunded, done) = tokio::join!(shop.refund(&number), meanwhile);
    refunded.expect_err("nobody knows what became of it");
    done.expect("it asks afterwards");
    assert!(shop.is_refunded(&number));
}

/// Whoever asks for something hangs up while the first call of it is on its way.
async fn hang_up<T>(sandbox: &wechatpay_sandbox::Sandbox, asked: impl Future<Output = T>) {
    sandbox.inject_fault_times(Fault::Latency(Duration::from_millis(500)), 1);
    let answered = tokio::time::timeout(Duration::from_millis(200), asked).await;
    assert!(answered.is_err(), "nobody has answered yet");
}

#[tokio::test]
async fn refund_whose_caller_hangs_up_is_asked_about_once_it_was_answered() {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    hang_up(&sandbox, shop.refund(&number)).await;
    shop.query_refunds().await.expect("it waits for its turn");
    assert!(shop.is_refunded(&number));
    let refund = crate::refunds::refund_number(&number);
    assert!(sandbox.settle_refund(refund, wechatpay_sandbox::RefundOutcome::Success).expect("a state in memory"));
}

#[tokio::test]
async fn share_whose_caller_hangs_up_keeps_the_refund_back() {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    hang_up(&sandbox, shop.share(&number)).await;
    shop.refund(&number).await.expect_err("the share has to come back first");
    assert_eq!((shop.share_of(&number), shop.is_refunded(&number)), (Some(Share::UnderWay), false));
}

#[tokio::test]
async fn refund_that_was_refused_is_asked_for_again() {
    let (sandbox, shop, number) = shop_with_paid_order().await;
    let refused = BusinessError::new("NOT_ENOUGH").operation("create_refund");
    sandbox.inject_error(refused.times(1)).expect("a documented error");
    shop.refund(&number).await.expect_err("it is refused");
    assert!(!shop.is_refunded(&number));
    shop.refund(&number).await.expect("now there is enough");
}

#[tokio::test]
async fn share_and_refund_at_once_do_not_move_the_same_money() {
    let (_sandbox, shop, number) = shop_with_paid_order().await;
    let (shared, refunded) = tokio::join!(shop.share(&number), shop.refund(&number));
    shared.expect("it comes first");
    refunded.expect_err("the share has to come back first");
    assert!(!shop.is_refunded(&number));
}

#[tokio::test]
async fn share_of_which_the_return_failed_comes_back_under_a_new_number() {
    let (sandbox, shop, number) = shop_with_shared_order().await;
    let settled = |failed, outcome| sandbox.settle_sharing_return(return_number(&number, failed), outcome);
    shop.refund(&number).await.expect_err("the share is on its way back");
    assert!(settled(0, ReturnOutcome::BalanceNotEnough).expect("a state in memory"));
    shop.refund(&number).await.expect_err("the return has failed");
    assert_eq!(shop.share_of(&number), Some(Share::Arrived));
    shop.refund(&number).await.expect_err("the share is on its way back again");
    assert!(settled(1, ReturnOutcome::Success).expect("a state in memory"));
    shop.refund(&number).await.expect("nothing is missing");
    assert_eq!(shop.share_of(&number), Some(Share::Back));
}
