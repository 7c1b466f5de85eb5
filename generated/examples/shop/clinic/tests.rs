//! How many orders a bill has where two ask for it at once.

use std::{collections::BTreeSet, sync::Barrier, thread};

use wechatpay_sandbox::{BusinessError, Sandbox};

use super::*;
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

/// The time of the order that a bill is paid by is over.
fn expire(shop: &Shop, bill: &str) {
    let mut bills = shop.bills();
    bills.get_mut(bill).expect("a bill").expires = Timestamp::from(OffsetDateTime::now_utc());
}

#[tokio::test]
async fn bill_whose_order_has_expired_is_paid_by_another_once_that_is_closed() {
    let (sandbox, shop) = shop().await;
    let invocation = shop.pay_bill("bill").await.expect("it is placed");
    let first = shop.bills()["bill"].number.clone();
    let again = shop.pay_bill("bill").await.expect("it can be paid still");
    assert_eq!((&again.mix_trade_no, shop.bills()["bill"].number.as_str()), (&invocation.mix_trade_no, &*first));
    expire(&shop, "bill");
    let next = shop.pay_bill("bill").await.expect("the next is placed");
    let second = shop.bills()["bill"].number.clone();
    assert_ne!((&next.mix_trade_no, &second), (&invocation.mix_trade_no, &first));
    let query = QueryByOutTradeNo::new(&first, &shop.mchid);
    let closed = shop.client.send(&query).await.expect("it is there");
    assert_eq!(closed.trade_state, TradeState::Closed);
    assert_eq!(placed(&sandbox), BTreeSet::from([first, second]));
}

#[tokio::test]
async fn bill_whose_expired_order_is_not_closed_has_no_other() {
    let (sandbox, shop) = shop().await;
    shop.pay_bill("bill").await.expect("it is placed");
    let first = shop.bills()["bill"].number.clone();
    expire(&shop, "bill");
    let fails = BusinessError::new("SYSTEM_ERROR").operation("close_order");
    sandbox.inject_error(fails).expect("a documented error");
    shop.pay_bill("bill").await.expect_err("it may be paid still");
    assert_eq!(shop.bills()["bill"].number, first);
    sandbox.clear_faults();
    sandbox.pay_order(&first).expect("a state in memory").expect("it is paid");
    shop.query_bills().await.expect("it is known");
    shop.pay_bill("bill").await.expect_err("it is paid");
    assert_eq!((shop.bill_receipts(&first), placed(&sandbox).len()), (1, 1));
}

#[tokio::test]
async fn bill_whose_order_never_arrived_and_has_expired_is_paid_by_another() {
    let (sandbox, shop) = shop().await;
    let first = shop.order_after("bill", None).expect("a number");
    expire(&shop, "bill");
    shop.pay_bill("bill").await.expect("the next is placed");
    assert_eq!(placed(&sandbox), BTreeSet::from([shop.bills()["bill"].number.clone()]));
    assert_ne!(shop.bills()["bill"].number, first);
}

#[tokio::test]
async fn cash_part_of_a_bill_can_be_paid_as_long_as_its_prepay_id_is_good_and_is_sent_again_as_it_was() {
    let (sandbox, shop) = shop().await;
    let fails = BusinessError::new("NO_AUTH").operation("jsapi_prepay");
    sandbox.inject_error(fails).expect("a documented error");
    shop.pay_bill("bill").await.expect_err("it is refused");
    sandbox.clear_faults();
    // Another second, so another time if it were taken anew.
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    shop.pay_bill("bill").await.expect("it is placed");
    let calls = sandbox.calls();
    let cash_parts = calls.iter().filter(|call| call.operation.as_deref() == Some("jsapi_prepay"));
    let bodies: BTreeSet<&str> = cash_parts.map(|call| call.body.as_str()).collect();
    assert_eq!(bodies.len(), 1, "{bodies:?}");
    let expires = shop.bills()["bill"].expires.clone();
    assert!(bodies.iter().all(|body| body.contains(&format!(r#""time_expire":"{}""#, expires.as_str()))), "{bodies:?}");
    let left = expires.to_offset_date_time() - OffsetDateTime::now_utc();
    assert!(left <= GOOD_FOR && left > GOOD_FOR / 2, "{left}");
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
