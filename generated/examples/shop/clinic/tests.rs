//! How many orders a bill has where two ask for it at once.

use std::{collections::BTreeSet, sync::Barrier, thread};

use wechatpay::pay::CloseOrder;
use wechatpay_sandbox::{BusinessError, Sandbox};

use crate::fixture::shop;

/// The numbers under which cash parts were placed.
fn placed(sandbox: &Sandbox) -> BTreeSet<String> {
    let calls = sandbox.calls();
    let cash_parts = calls.iter().filter(|call| call.operation.as_deref() == Some("jsapi_prepay"));
    let numbers = cash_parts.flat_map(|call| &call.numbers).filter(|(name, _)| *name == "out_trade_no");
    numbers.map(|(_, number)| number.clone()).collect()
}

#[tokio::test]
async fn bill_that_two_pay_at_once_has_one_order() {
    let (sandbox, shop) = shop().await;
    let (one, other) = tokio::join!(shop.pay_bill("bill"), shop.pay_bill("bill"));
    one.expect("it is placed");
    other.expect("it is placed");
    assert_eq!(placed(&sandbox).len(), 1);
}

/// Each in a thread of its own, so that one may look while another notes.
#[tokio::test]
async fn order_of_a_bill_that_many_ask_for_at_once_is_one() {
    let (_sandbox, shop) = shop().await;
    let together = Barrier::new(4);
    for bill in 0..500 {
        let ask = || {
            together.wait();
            shop.order_after(&bill.to_string(), None).expect("a number")
        };
        let numbers: BTreeSet<String> = thread::scope(|scope| {
            let askers = [(); 4].map(|()| scope.spawn(ask));
            askers.into_iter().map(|asker| asker.join().expect("a number")).collect()
        });
        assert_eq!(numbers.len(), 1);
    }
}

#[tokio::test]
async fn bill_whose_order_is_closed_has_one_other_where_two_pay_it_at_once() {
    let (sandbox, shop) = shop().await;
    shop.pay_bill("bill").await.expect("it is placed");
    let first = shop.bills()["bill"].number.clone();
    shop.client.send(&CloseOrder::new(&first, &shop.mchid)).await.expect("it is closed");
    let (one, other) = tokio::join!(shop.pay_bill("bill"), shop.pay_bill("bill"));
    one.expect("the next is placed");
    other.expect("the next is placed");
    let second = shop.bills()["bill"].number.clone();
    assert_ne!(second, first);
    assert_eq!(placed(&sandbox), BTreeSet::from([first, second]));
}

#[tokio::test]
async fn bill_whose_query_is_refused_has_no_other_order() {
    let (sandbox, shop) = shop().await;
    shop.pay_bill("bill").await.expect("it is placed");
    for code in ["SIGN_ERROR", "FREQUENCY_LIMITED"] {
        let refused = BusinessError::new(code).operation("query_by_out_trade_no");
        sandbox.inject_error(refused).expect("a documented error");
        shop.pay_bill("bill").await.expect_err("nobody knows whether it can be paid still");
        sandbox.clear_faults();
    }
    assert_eq!(placed(&sandbox).len(), 1);
}

#[tokio::test]
async fn order_after_a_closed_one_that_another_has_replaced_is_the_other() {
    let (_sandbox, shop) = shop().await;
    let first = shop.order_after("bill", None).expect("a number");
    let second = shop.order_after("bill", Some(&first)).expect("a number");
    assert_ne!(second, first);
    for late in [None, Some(first.as_str())] {
        assert_eq!(shop.order_after("bill", late).expect("a number"), second);
    }
}
