//! What becomes of a coupon where a call fails, where nobody knows what became of one, and where two come at once.

use wechatpay_sandbox::{BusinessError, Sandbox};

use super::*;
use crate::fixture::shop;

/// The first of the codes that the shop uploads.
const CODE: &str = "100001";

/// A shop with a batch of coupons, of which a user receives the first; what its callback says.
async fn shop_with_coupon() -> (Sandbox, Arc<Shop>, SentCoupon) {
    let (sandbox, shop) = shop().await;
    let told = shop.make_coupon().await.expect("a batch");
    let sent = received(&sandbox, told.split(' ').next().expect("its number"), "o");
    assert_eq!(sent.coupon_code.as_str(), CODE);
    (sandbox, shop, sent)
}

/// A user receives a coupon of a batch; what its callback says.
fn received(sandbox: &Sandbox, batch: &str, openid: &str) -> SentCoupon {
    sandbox.receive_product_coupon(batch, openid).expect("a change in memory").expect("a coupon");
    let callback = sandbox.notifications().pop().expect("a callback");
    serde_json::from_value(callback.resource).expect("what it says")
}

async fn shop_with_confirmed_coupon() -> (Sandbox, Arc<Shop>, SentCoupon) {
    let (sandbox, shop, sent) = shop_with_coupon().await;
    shop.coupon_received(&sent).await.expect("it is confirmed");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, None));
    (sandbox, shop, sent)
}

async fn shop_with_used_coupon() -> (Sandbox, Arc<Shop>, SentCoupon) {
    let (sandbox, shop, sent) = shop_with_confirmed_coupon().await;
    shop.use_coupon(CODE).await.expect("it is used");
    assert_eq!(shop.stage_of_coupon(), (Stage::Used, None));
    (sandbox, shop, sent)
}

impl Shop {
    fn stage_of_coupon(&self) -> (Stage, Option<Stage>) {
        let coupon = &self.coupons()[CODE];
        (coupon.stage, coupon.next)
    }
}

/// Each call of this operation gets an error that every one documents.
fn fails(sandbox: &Sandbox, code: &str, operation: &str) {
    sandbox.inject_error(BusinessError::new(code).operation(operation)).expect("a documented error");
}

/// What the calls of an operation have sent.
fn bodies(sandbox: &Sandbox, operation: &str) -> Vec<String> {
    let is_of_it = |call: &&wechatpay_sandbox::ReceivedCall| call.operation.as_deref() == Some(operation);
    sandbox.calls().iter().filter(is_of_it).map(|call| call.body.clone()).collect()
}

/// How many different calls these are.
fn different(mut bodies: Vec<String>) -> usize {
    bodies.sort();
    bodies.dedup();
    bodies.len()
}

#[tokio::test]
async fn coupon_whose_confirmation_failed_is_confirmed_by_the_jobs() {
    let (sandbox, shop, sent) = shop_with_coupon().await;
    fails(&sandbox, "SYSTEM_ERROR", "confirm_user_coupon");
    shop.coupon_received(&sent).await.expect_err("nobody knows what became of it");
    assert_eq!(shop.stage_of_coupon(), (Stage::Received, None));
    sandbox.clear_faults();
    shop.jobs().await.expect("it is confirmed");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, None));
    assert_eq!(different(bodies(&sandbox, "confirm_user_coupon")), 1);
}

#[tokio::test]
async fn coupon_whose_confirmation_is_refused_keeps_no_other_from_it() {
    let (sandbox, shop, sent) = shop_with_coupon().await;
    let refused = BusinessError::new("PARAM_ERROR").operation("confirm_user_coupon").number(CODE);
    sandbox.inject_error(refused).expect("a documented error");
    shop.coupon_received(&sent).await.expect_err("it is refused");
    let others = ["p", "q", "r"].map(|openid| received(&sandbox, sent.stock_id.as_str(), openid));
    for SentCoupon { coupon_code: code, openid, .. } in &others {
        let other = Coupon { code: code.clone(), openid: openid.clone(), ..shop.coupons()[CODE].clone() };
        shop.coupons().insert(code.to_string(), other);
    }
    let failures = shop.jobs().await.expect_err("it waits still");
    assert_eq!(failures.0.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), [CODE]);
    assert_eq!(shop.stage_of_coupon(), (Stage::Received, None));
    assert!(others.iter().all(|one| shop.coupons()[one.coupon_code.as_str()].stage == Stage::Confirmed));
}

#[tokio::test]
async fn coupons_of_a_second_batch_are_confirmed_as_those_of_the_first() {
    let (sandbox, shop, _) = shop_with_used_coupon().await;
    let told = shop.make_coupon().await.expect("another batch");
    let sent = received(&sandbox, told.split(' ').next().expect("its number"), "o");
    shop.coupon_received(&sent).await.expect("it is confirmed");
    let other = sent.coupon_code.as_str();
    assert_eq!(shop.coupons()[other].stage, Stage::Confirmed);
    shop.use_coupon(other).await.expect("it is used");
    assert_eq!(bodies(&sandbox, "confirm_user_coupon").len(), 2);
}

#[tokio::test]
async fn coupon_whose_code_one_of_another_batch_has_is_not_passed_over_in_silence() {
    let (_sandbox, shop, mut other) = shop_with_used_coupon().await;
    other.stock_id = "another".into();
    shop.coupon_received(&other).await.expect_err("nobody can tell the two apart");
    assert_eq!(shop.stage_of_coupon(), (Stage::Used, None));
}

#[tokio::test]
async fn coupon_that_is_over_before_it_was_confirmed_is_confirmed_no_more() {
    let (sandbox, shop, sent) = shop_with_coupon().await;
    fails(&sandbox, "SYSTEM_ERROR", "confirm_user_coupon");
    // The confirmation arrives, and the shop does not learn of it; then the user deletes the coupon.
    shop.coupon_received(&sent).await.expect_err("nobody knows what became of it");
    sandbox.clear_faults();
    sandbox.inject_fault(wechatpay_sandbox::Fault::SystemErrorAfter);
    shop.confirm_coupon(CODE).await.expect_err("nobody knows what became of it");
    sandbox.clear_faults();
    assert!(sandbox.delete_product_coupon(sent.stock_id.as_str(), CODE).expect("a change in memory"));
    let calls = || bodies(&sandbox, "confirm_user_coupon").len();
    let before = calls();
    fails(&sandbox, "PARAM_ERROR", "confirm_user_coupon");
    shop.jobs().await.expect("nothing is left to confirm");
    assert_eq!((shop.stage_of_coupon(), calls()), ((Stage::Ended, None), before + 1));
    shop.jobs().await.expect("nothing is left to confirm");
    assert_eq!(calls(), before + 1);
}

#[tokio::test]
async fn coupon_whose_confirmation_and_query_are_refused_is_confirmed_later() {
    let (sandbox, shop, sent) = shop_with_coupon().await;
    sandbox.inject_error(BusinessError::new("SIGN_ERROR")).expect("a documented error");
    shop.coupon_received(&sent).await.expect_err("it is refused");
    shop.jobs().await.expect_err("nothing is known");
    assert_eq!(shop.stage_of_coupon(), (Stage::Received, None));
    sandbox.clear_faults();
    shop.jobs().await.expect("it is confirmed");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, None));
}

#[tokio::test]
async fn coupon_that_was_told_of_again_is_confirmed_once() {
    let (sandbox, shop, sent) = shop_with_used_coupon().await;
    shop.coupon_received(&sent).await.expect("nothing happens");
    shop.jobs().await.expect("nothing happens");
    assert_eq!(shop.stage_of_coupon(), (Stage::Used, None));
    assert_eq!(bodies(&sandbox, "confirm_user_coupon").len(), 1);
}

#[tokio::test]
async fn coupon_that_its_user_has_deleted_ends_when_somebody_would_use_it() {
    let (sandbox, shop, sent) = shop_with_confirmed_coupon().await;
    assert!(sandbox.delete_product_coupon(sent.stock_id.as_str(), CODE).expect("a change in memory"));
    shop.use_coupon(CODE).await.expect_err("it is deleted");
    assert_eq!(shop.stage_of_coupon(), (Stage::Ended, None));
    assert!(bodies(&sandbox, "use_user_coupon").is_empty());
}

#[tokio::test]
async fn coupon_whose_query_failed_can_be_used_afterwards() {
    let (sandbox, shop, _) = shop_with_confirmed_coupon().await;
    fails(&sandbox, "SYSTEM_ERROR", "get_user_coupon");
    shop.use_coupon(CODE).await.expect_err("nobody knows whether it is good");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, None));
    assert!(bodies(&sandbox, "use_user_coupon").is_empty());
    sandbox.clear_faults();
    shop.use_coupon(CODE).await.expect("it is good");
    assert_eq!(shop.stage_of_coupon(), (Stage::Used, None));
}

#[tokio::test]
async fn use_of_which_nobody_knows_is_reported_again_as_it_was() {
    let (sandbox, shop, _) = shop_with_confirmed_coupon().await;
    fails(&sandbox, "SYSTEM_ERROR", "use_user_coupon");
    shop.use_coupon(CODE).await.expect_err("nobody knows what became of it");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, Some(Stage::Used)));
    shop.end_coupon(CODE).await.expect_err("it may have been used");
    shop.return_coupon(CODE).await.expect_err("it may not have been used");
    sandbox.clear_faults();
    // One call too many says nothing of those before it.
    fails(&sandbox, "FREQUENCY_LIMITED", "use_user_coupon");
    shop.use_coupon(CODE).await.expect_err("it was one call too many");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, Some(Stage::Used)));
    sandbox.clear_faults();
    // It may be used by now, so nobody asks whether it still can be.
    fails(&sandbox, "SYSTEM_ERROR", "get_user_coupon");
    // The time of the first attempt is kept; that of a new one would be another.
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    shop.use_coupon(CODE).await.expect("the same call again");
    assert_eq!(shop.stage_of_coupon(), (Stage::Used, None));
    assert_eq!(different(bodies(&sandbox, "use_user_coupon")), 1);
    shop.use_coupon(CODE).await.expect_err("it is used");
}

#[tokio::test]
async fn use_that_is_refused_after_one_of_which_nobody_knows_stays_noted_until_a_query() {
    let (sandbox, shop, _) = shop_with_confirmed_coupon().await;
    let refused = BusinessError::new("SYSTEM_ERROR").operation("use_user_coupon");
    sandbox.inject_error(refused.times(1)).expect("a documented error");
    fails(&sandbox, "PARAM_ERROR", "use_user_coupon");
    // The refusal of a repetition, then that of a call of its own.
    for _ in 0..2 {
        shop.use_coupon(CODE).await.expect_err("nobody knows what became of the first");
        assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, Some(Stage::Used)));
        shop.end_coupon(CODE).await.expect_err("it may have been used");
    }
    fails(&sandbox, "FREQUENCY_LIMITED", "get_user_coupon");
    shop.jobs().await.expect_err("nothing is known");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, Some(Stage::Used)));
    sandbox.clear_faults();
    shop.jobs().await.expect("it was not used");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, None));
    shop.end_coupon(CODE).await.expect("it can be ended");
}

#[tokio::test]
async fn use_of_which_nobody_knows_is_noted_by_the_jobs_once_a_query_tells_of_it() {
    let (sandbox, shop, _) = shop_with_confirmed_coupon().await;
    let unknown = BusinessError::new("SYSTEM_ERROR").operation("use_user_coupon");
    sandbox.inject_error(unknown.times(1)).expect("a documented error");
    fails(&sandbox, "PARAM_ERROR", "use_user_coupon");
    shop.use_coupon(CODE).await.expect_err("nobody knows what became of the first");
    sandbox.clear_faults();
    // It is used now, and the shop does not learn of it. Nobody asks first.
    sandbox.inject_fault(wechatpay_sandbox::Fault::SystemErrorAfter);
    shop.use_coupon(CODE).await.expect_err("nobody knows what became of it");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, Some(Stage::Used)));
    sandbox.clear_faults();
    shop.jobs().await.expect("it was used");
    assert_eq!(shop.stage_of_coupon(), (Stage::Used, None));
}

#[tokio::test]
async fn calls_that_were_refused_leave_the_coupon_where_it_was() {
    let (sandbox, shop, _) = shop_with_confirmed_coupon().await;
    let before = (Stage::Confirmed, None);
    fails(&sandbox, "PARAM_ERROR", "use_user_coupon");
    shop.use_coupon(CODE).await.expect_err("it is refused");
    assert_eq!(shop.stage_of_coupon(), before);
    fails(&sandbox, "FREQUENCY_LIMITED", "deactivate_user_coupon");
    shop.end_coupon(CODE).await.expect_err("it is refused");
    assert_eq!(shop.stage_of_coupon(), before);
    sandbox.clear_faults();
    shop.use_coupon(CODE).await.expect("it goes through");
    fails(&sandbox, "PARAM_ERROR", "return_user_coupon");
    shop.return_coupon(CODE).await.expect_err("it is refused");
    assert_eq!(shop.stage_of_coupon(), (Stage::Used, None));
    sandbox.clear_faults();
    shop.return_coupon(CODE).await.expect("it goes through");
    shop.end_coupon(CODE).await.expect("it goes through");
    assert_eq!(shop.stage_of_coupon(), (Stage::Ended, None));
}

#[tokio::test]
async fn return_of_which_nobody_knows_is_reported_again_as_it_was() {
    let (sandbox, shop, _) = shop_with_used_coupon().await;
    fails(&sandbox, "SYSTEM_ERROR", "return_user_coupon");
    shop.return_coupon(CODE).await.expect_err("nobody knows what became of it");
    assert_eq!(shop.stage_of_coupon(), (Stage::Used, Some(Stage::Confirmed)));
    sandbox.clear_faults();
    shop.use_coupon(CODE).await.expect_err("it may not have come back");
    shop.return_coupon(CODE).await.expect("the same call again");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, None));
    assert_eq!(different(bodies(&sandbox, "return_user_coupon")), 1);
}

#[tokio::test]
async fn end_of_which_nobody_knows_is_reported_again_as_it_was() {
    let (sandbox, shop, _) = shop_with_confirmed_coupon().await;
    fails(&sandbox, "SYSTEM_ERROR", "deactivate_user_coupon");
    shop.end_coupon(CODE).await.expect_err("nobody knows what became of it");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, Some(Stage::Ended)));
    sandbox.clear_faults();
    shop.use_coupon(CODE).await.expect_err("it may have ended");
    shop.end_coupon(CODE).await.expect("the same call again");
    assert_eq!(shop.stage_of_coupon(), (Stage::Ended, None));
    assert_eq!(different(bodies(&sandbox, "deactivate_user_coupon")), 1);
}

#[tokio::test]
async fn coupon_that_two_use_at_once_is_used_once() {
    let (sandbox, shop, _) = shop_with_confirmed_coupon().await;
    let (one, other) = tokio::join!(shop.use_coupon(CODE), shop.use_coupon(CODE));
    one.expect("it comes first");
    other.expect_err("it is used");
    assert_eq!(bodies(&sandbox, "use_user_coupon").len(), 1);
}

#[tokio::test]
async fn use_whose_caller_hangs_up_is_reported_all_the_same() {
    let (sandbox, shop, _) = shop_with_confirmed_coupon().await;
    sandbox.inject_fault_times(wechatpay_sandbox::Fault::Latency(std::time::Duration::from_millis(500)), 1);
    let hung_up = tokio::time::timeout(std::time::Duration::from_millis(200), shop.use_coupon(CODE)).await;
    assert!(hung_up.is_err(), "nobody has answered yet");
    shop.return_coupon(CODE).await.expect("it was used before");
    assert_eq!(shop.stage_of_coupon(), (Stage::Confirmed, None));
    assert_eq!(bodies(&sandbox, "use_user_coupon").len(), 1);
}
