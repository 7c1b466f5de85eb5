//! What the jobs do where something fails.

use wechatpay::refund::RefundStatus;
use wechatpay_sandbox::{BusinessError, RefundOutcome, Sandbox};

use super::*;
use crate::{fixture::shop, refunds::refund_number};

/// A shop with orders that were paid, of which it has not heard yet; gives their numbers.
async fn shop_with_paid_orders<const N: usize>(carts: [&str; N]) -> (Sandbox, std::sync::Arc<Shop>, [String; N]) {
    let (sandbox, shop) = shop().await;
    let numbers = carts.map(|cart| shop.order_of(cart));
    for number in &numbers {
        shop.place(number).await.expect("it is placed");
        sandbox.pay_order(number).expect("a state in memory").expect("it is paid");
    }
    (sandbox, shop, numbers)
}

/// Each query of this thing gets an error.
fn fails(sandbox: &Sandbox, code: &str, operation: &str, number: &str) {
    sandbox.inject_error(BusinessError::new(code).operation(operation).number(number)).expect("a documented error");
}

/// What the failures are about.
fn about(failures: &Failures) -> BTreeSet<&str> {
    failures.0.iter().map(|(number, _)| number.as_str()).collect()
}

#[tokio::test]
async fn jobs_with_orders_that_fail_ask_about_the_others_and_report_each() {
    let (sandbox, shop, numbers) = shop_with_paid_orders(["one", "another", "third"]).await;
    let [one, another, third] = &numbers;
    for number in [one, another] {
        fails(&sandbox, "SYSTEM_ERROR", "query_by_out_trade_no", number);
    }
    let failures = shop.jobs().await.expect_err("of two nobody knows");
    assert_eq!(about(&failures), BTreeSet::from([one.as_str(), another]));
    assert!(numbers[..2].iter().all(|number| failures.to_string().contains(&format!("{number}: "))), "{failures}");
    let deliveries = || [one, another, third].map(|number| shop.orders()[number].deliveries);
    assert_eq!(deliveries(), [0, 0, 1]);
    sandbox.clear_faults();
    shop.jobs().await.expect("all is known");
    assert_eq!(deliveries(), [1, 1, 1]);
}

#[tokio::test]
async fn jobs_whose_queries_are_refused_report_each_and_do_the_rest_later() {
    let (sandbox, shop, [alone]) = shop_with_paid_orders(["one"]).await;
    shop.buy_together("another").await.expect("both are placed");
    shop.hire().await.expect("it is asked for");
    shop.pay_bill("bill").await.expect("it is placed");
    let together = shop.orders().values().find_map(|order| order.together.clone()).expect("a number");
    let hire = shop.hires().keys().next().expect("a hire").clone();
    let bill = shop.bills()["bill"].number.clone();
    for number in [&together, &bill] {
        sandbox.pay_order(number).expect("a state in memory").expect("it is paid");
    }
    let parts: Vec<String> = shop.orders().keys().filter(|number| **number != alone).cloned().collect();
    let deliveries = || [&parts[0], &parts[1], &alone].map(|number| shop.orders()[number].deliveries);
    for code in ["SIGN_ERROR", "FREQUENCY_LIMITED"] {
        sandbox.inject_error(BusinessError::new(code)).expect("a documented error");
        let failures = shop.jobs().await.expect_err("nothing is known");
        assert_eq!(about(&failures), [&alone, &together, &hire, &bill].map(String::as_str).into(), "{code}");
        assert!(failures.0.iter().all(|(_, error)| error.code() == Some(code)), "{failures}");
        assert_eq!((deliveries(), shop.bill_receipts(&bill)), ([0; 3], 0));
        sandbox.clear_faults();
    }
    shop.jobs().await.expect("all is known");
    assert_eq!((deliveries(), shop.bill_receipts(&bill)), ([1; 3], 1));
}

#[tokio::test]
async fn jobs_with_things_that_never_arrived_succeed() {
    let (sandbox, shop) = shop().await;
    sandbox.inject_fault(wechatpay_sandbox::Fault::Unavailable);
    let number = shop.order_of("cart");
    shop.place(&number).await.expect_err("nobody knows");
    shop.hire().await.expect_err("nobody knows");
    sandbox.clear_faults();
    shop.jobs().await.expect("what is not there needs nothing");
    assert_eq!(shop.orders()[&number].deliveries, 0);
}

#[tokio::test]
async fn cart_whose_order_the_jobs_have_closed_has_another_that_can_be_paid() {
    let (sandbox, shop) = shop().await;
    let number = shop.order_of("cart");
    let code_url = shop.place(&number).await.expect("it is placed");
    let both = shop.buy_together("cart").await.expect("they are placed");
    assert_eq!(
        (shop.order_of("cart"), shop.buy_together("cart").await.expect("the same")),
        (number.clone(), both.clone())
    );
    shop.jobs().await.expect("all are closed");
    assert!(shop.orders().values().all(|order| order.state == OrderState::Closed));
    let next = shop.order_of("cart");
    assert_ne!(next, number);
    assert_ne!(shop.place(&next).await.expect("it is placed"), code_url);
    assert_ne!(shop.buy_together("cart").await.expect("they are placed"), both);
    assert_eq!(shop.order_of("cart"), next, "there is one until it is closed");
    sandbox.pay_order(&next).expect("a state in memory").expect("it is paid");
    let together = shop.together_of("cart");
    sandbox.pay_order(&together).expect("a state in memory").expect("they are paid");
    shop.jobs().await.expect("it is known");
    assert_eq!(shop.orders()[&next].deliveries, 1);
    assert_eq!(shop.orders().values().map(|order| order.deliveries).sum::<u32>(), 3);
}

#[tokio::test]
async fn orders_that_were_closed_without_the_shop_hearing_of_it_are_closed_by_the_jobs() {
    let (sandbox, shop) = shop().await;
    let number = shop.order_of("cart");
    shop.place(&number).await.expect("it is placed");
    shop.buy_together("cart").await.expect("they are placed");
    let together = shop.together_of("cart");
    for number in [&number, &together] {
        assert!(sandbox.fail_order(number).expect("a state in memory"));
    }
    shop.jobs().await.expect("it is known");
    assert!(shop.orders().values().all(|order| order.state == OrderState::Closed));
    assert_ne!((shop.order_of("cart"), shop.together_of("cart")), (number, together));
}

#[tokio::test]
async fn jobs_with_an_order_that_fails_ask_about_refunds_of_which_one_fails_too() {
    let (sandbox, shop, [one, another, third]) = shop_with_paid_orders(["one", "another", "third"]).await;
    for number in [&another, &third] {
        shop.query(number).await.expect("it is known");
        shop.refund(number).await.expect("it is accepted");
        assert!(sandbox.settle_refund(refund_number(number), RefundOutcome::Success).expect("a state in memory"));
    }
    fails(&sandbox, "SYSTEM_ERROR", "query_by_out_trade_no", &one);
    fails(&sandbox, "MCH_NOT_EXISTS", "query_by_out_refund_no", &refund_number(&another));
    let failures = shop.jobs().await.expect_err("two fail");
    assert_eq!(about(&failures), BTreeSet::from([one.as_str(), &another]));
    let refund = |number: &str| shop.orders()[number].refund.clone();
    assert_eq!([refund(&another), refund(&third)], [Some(RefundStatus::Processing), Some(RefundStatus::Success)]);
}
