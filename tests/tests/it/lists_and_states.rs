//! Long lists, page by page and item by item, and states that settle later.

use std::{
    sync::LazyLock,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use wechatpay::{
    Client, Clock, Operation, Outcome, Polling, Settled,
    refund::{QueryByOutRefundNo, RefundStatus},
    transaction_block::{BlockRecord, ListTransactionBlockRecords},
};
use wechatpay_codegen::api::Api;
use wechatpay_tests::{
    drip::{Drops, given_up_at},
    faulty::{Fault, Faulty},
    gateway::{Gateway, MockResponse, NOW},
    parties::{merchant, platform_keys},
    real_specs,
};

/// The documented example of an operation's response.
fn example<O: Operation>() -> Value {
    static API: LazyLock<Api> =
        LazyLock::new(|| wechatpay_codegen::describe(&real_specs()).unwrap_or_else(|found| panic!("{found}")));
    let api = &*API;
    let is_it = |id: &str, product: &str| id == O::META.operation && product == O::META.product;
    let (_, operation) = api.operations().find(|(product, one)| is_it(&one.id, &product.name)).expect("it is emitted");
    api.example(operation.response.schema.as_ref().expect("a response")).expect("an example")
}

/// A page with so many records of a list with so many in all.
fn page(records: usize, total: Option<usize>) -> MockResponse {
    let mut page = example::<ListTransactionBlockRecords>();
    let record = page["data"][0].clone();
    page["data"] = json!(vec![record; records]);
    match total {
        Some(total) => page["total_count"] = json!(total),
        None => drop(page.as_object_mut().expect("an object").remove("total_count")),
    }
    MockResponse::signed(200, page.to_string())
}

fn records(limit: i64) -> ListTransactionBlockRecords {
    ListTransactionBlockRecords::new("1900000109", limit)
}

fn offsets(gateway: &Gateway) -> Vec<String> {
    let offset =
        |target: &String| target.split("offset=").nth(1).unwrap_or("none").split('&').next().map(str::to_owned);
    gateway.received().iter().filter_map(|received| offset(&received.target)).collect()
}

#[tokio::test]
async fn counted_list_is_read_to_its_last_item() {
    let gateway = Gateway::start([page(2, Some(5)), page(2, Some(5)), page(1, Some(5))]);
    let mut items = gateway.client().items(records(2));
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.expect("a record");
        count += 1;
    }
    assert_eq!((count, offsets(&gateway)), (5, vec!["none".to_owned(), "2".to_owned(), "4".to_owned()]));
}

#[tokio::test]
async fn uncounted_list_ends_with_a_page_that_is_not_full() {
    let gateway = Gateway::start([page(2, None), page(1, None)]);
    let mut pages = gateway.client().pages(records(2).offset(10));
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.expect("a page");
        assert!(page.request_id().is_some());
        sizes.push(page.data.as_ref().map_or(0, Vec::len));
    }
    assert_eq!((sizes, offsets(&gateway)), (vec![2, 1], vec!["10".to_owned(), "12".to_owned()]));
}

#[tokio::test]
async fn list_that_is_counted_with_its_first_page_alone_is_read_to_its_end() {
    let gateway = Gateway::start([page(2, Some(5)), page(2, Some(0)), page(1, Some(0))]);
    let mut items = gateway.client().items(records(2));
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.expect("a record");
        count += 1;
    }
    assert_eq!((count, gateway.received().len()), (5, 3));
}

#[tokio::test]
async fn empty_page_is_the_end_whatever_was_counted() {
    let gateway = Gateway::start([page(0, Some(7))]);
    assert!(gateway.client().items(records(2)).next().await.is_none());
    assert_eq!(gateway.received().len(), 1);
}

/// A page with these numbers of a list with so many in all.
fn numbered(numbers: std::ops::Range<usize>, total: usize) -> MockResponse {
    let mut page = example::<ListTransactionBlockRecords>();
    let record = page["data"][0].clone();
    let records = numbers.map(|number| {
        let mut record = record.clone();
        record["block_record_id"] = json!(number.to_string());
        record
    });
    page["data"] = records.collect();
    page["total_count"] = json!(total);
    MockResponse::signed(200, page.to_string())
}

fn number(record: &BlockRecord) -> usize {
    record.block_record_id.as_ref().and_then(|id| id.as_str().parse().ok()).expect("a number")
}

fn system_error() -> MockResponse {
    MockResponse::unsigned(500, r#"{"code":"SYSTEM_ERROR"}"#)
}

#[tokio::test]
async fn list_that_fails_on_its_way_asks_for_the_same_page_again_and_ends_at_its_end_alone() {
    let gateway = Gateway::start([system_error(), numbered(0..2, 3), system_error(), numbered(2..3, 3)]);
    let mut items = gateway.client().items(records(2));
    let (mut found, mut errors) = (Vec::new(), 0);
    while let Some(item) = items.next().await {
        match item {
            Ok(record) => found.push(number(&record)),
            Err(_) => errors += 1,
        }
    }
    assert_eq!((found, errors), (vec![0, 1, 2], 2));
    assert_eq!(offsets(&gateway), ["none", "none", "2", "2"]);
    assert!(items.next().await.is_none() && gateway.received().len() == 4, "it has been read to its end");
}

#[tokio::test]
async fn list_that_goes_on_failing_has_no_end_and_is_asked_for_after_pauses() {
    let gateway = Gateway::start([system_error()]);
    let mut pages = gateway.client().pages(records(1));
    let started = Instant::now();
    for asked in 1..=3 {
        assert!(pages.next().await.is_some_and(|page| page.is_err()), "it was taken for an empty list");
        assert_eq!(gateway.received().len(), asked);
    }
    assert!(started.elapsed() >= Duration::from_secs(1));
}

#[test]
fn blocking_list_that_fails_on_its_way_asks_for_the_same_page_again() {
    let gateway = Gateway::start([numbered(0..1, 2), system_error(), numbered(1..2, 2)]);
    let client = gateway.client();
    let items: Vec<_> = client.items_blocking(records(1)).collect();
    let found: Vec<_> = items.iter().filter_map(|item| item.as_ref().ok().map(number)).collect();
    assert_eq!((found, items.len()), (vec![0, 1], 3));
    assert_eq!(offsets(&gateway), ["none", "1", "1"]);
}

#[tokio::test]
async fn list_that_is_given_up_at_any_await_and_read_on_has_each_item_once() {
    for drops in [Drops::AtOnce, Drops::WhenWoken] {
        for time in 1.. {
            let gateway = Gateway::start([numbered(0..2, 5), numbered(2..4, 5), numbered(4..5, 5)]);
            let mut items = gateway.client().items(records(2));
            let (mut found, mut given_up) = (Vec::new(), 0);
            loop {
                match given_up_at(items.next(), time, drops, || ()).await {
                    Some(Some(item)) => found.push(number(&item.expect("nothing is wrong with it"))),
                    Some(None) => break,
                    None => {
                        given_up += 1;
                        tokio::task::yield_now().await;
                    }
                }
            }
            assert_eq!(found, [0, 1, 2, 3, 4], "given up {given_up} times at await {time}, {drops:?}");
            assert_eq!(offsets(&gateway), ["none", "2", "4"]);
            if given_up == 0 {
                break;
            }
        }
    }
}

#[tokio::test]
async fn list_with_a_timeout_around_each_read_has_each_item_once() {
    let gateway = Gateway::start([numbered(0..2, 4), system_error(), numbered(2..4, 4)]);
    let mut pages = gateway.client().pages(records(2));
    let (mut found, mut errors) = (Vec::new(), 0);
    loop {
        match tokio::time::timeout(Duration::from_micros(100), pages.next()).await {
            Ok(Some(Ok(page))) => found.extend(page.data.iter().flatten().map(number)),
            Ok(Some(Err(_))) => errors += 1,
            Ok(None) => break,
            Err(_) => {}
        }
    }
    assert_eq!((found, errors), (vec![0, 1, 2, 3], 1));
}

#[tokio::test]
async fn next_page_is_not_asked_for_before_it_is_wanted() {
    let gateway = Gateway::start([page(2, Some(4))]);
    let mut items = gateway.client().items(records(2));
    items.next().await.expect("a record").expect("a record");
    items.next().await.expect("a record").expect("a record");
    assert_eq!(gateway.received().len(), 1);
}

#[test]
fn blocking_items_are_the_same() {
    let gateway = Gateway::start([page(2, Some(3)), page(1, Some(3))]);
    let items: Result<Vec<_>, _> = gateway.client().items_blocking(records(2)).collect();
    assert_eq!((items.expect("three records").len(), gateway.received().len()), (3, 2));
}

#[test]
fn blocking_pages_are_the_same() {
    let gateway = Gateway::start([page(2, Some(3)), page(1, Some(3))]);
    let client = gateway.client();
    let pages: Result<Vec<_>, _> = client.pages_blocking(records(2)).collect();
    let pages = pages.expect("two pages");
    assert_eq!((pages.len(), gateway.received().len()), (2, 2));
    assert!(pages.iter().all(|page| page.request_id().is_some()));
}

#[test]
fn blocking_pages_in_the_wrong_place_stop_no_thread_and_lose_nothing() {
    let gateway = Gateway::start([page(2, Some(3)), page(1, Some(3))]);
    let client = gateway.client();
    let mut pages = client.pages_blocking(records(2));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let started = Instant::now();
    runtime.block_on(async {
        for _ in 0..6 {
            assert!(pages.next().is_some_and(|page| page.is_err()), "it would stop the runtime");
        }
    });
    let whole: Result<Vec<_>, _> = pages.collect();
    assert_eq!(whole.expect("two pages").len(), 2);
    // Six failed pages would be waited for by half a minute.
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
    assert_eq!(gateway.received().len(), 2);
}

// --- states ---------------------------------------------------------------------

fn refund(status: &str) -> MockResponse {
    let mut refund = example::<QueryByOutRefundNo>();
    refund["status"] = json!(status);
    MockResponse::signed(200, refund.to_string())
}

fn quickly() -> Polling {
    Polling::new().first(Duration::from_millis(1)).longest(Duration::from_millis(2))
}

#[tokio::test]
async fn state_is_asked_for_until_it_is_final() {
    let gateway = Gateway::start([refund("PROCESSING"), refund("PROCESSING"), refund("ABNORMAL")]);
    let settled = gateway.client().settled(&QueryByOutRefundNo::new("R-1"), quickly()).await.expect("answers");
    let refund = settled.into_final().expect("a final state");
    assert_eq!((&refund.status, gateway.received().len()), (&RefundStatus::Abnormal, 3));
}

#[tokio::test]
async fn state_that_stays_open_is_pending_when_the_time_is_over() {
    let gateway = Gateway::start([refund("PROCESSING")]);
    let (started, limit) = (Instant::now(), Duration::from_millis(40));
    let settled = gateway.client().settled(&QueryByOutRefundNo::new("R-1"), quickly().limit(limit)).await;
    assert!(matches!(settled.expect("answers"), Settled::Pending(refund) if refund.status == RefundStatus::Processing));
    assert!(started.elapsed() >= limit);
}

#[tokio::test]
async fn time_that_slow_responses_take_counts_for_the_limit() {
    // Its head alone has hundreds of bytes.
    let slow = Fault::SlowHead(refund("PROCESSING"), Duration::from_micros(200));
    let gateway = Faulty::start([slow]);
    let client = Client::builder(merchant(), platform_keys()).base_url(gateway.base_url()).clock(Clock::fixed(NOW));
    let client = client.build().expect("a client");
    let limit = Duration::from_millis(400);
    let settled = client.settled(&QueryByOutRefundNo::new("R-1"), quickly().limit(limit)).await.expect("answers");
    assert!(matches!(settled, Settled::Pending(_)));
    assert!(gateway.requests() < 20, "{} questions", gateway.requests());
}

#[tokio::test]
async fn state_that_is_not_known_is_not_taken_for_final() {
    let gateway = Gateway::start([refund("SOMETHING_NEW"), refund("SUCCESS")]);
    let settled = gateway.client().settled(&QueryByOutRefundNo::new("R-1"), quickly()).await.expect("answers");
    assert!(matches!(settled, Settled::Final(refund) if refund.status == RefundStatus::Success));
}

#[tokio::test]
async fn response_that_decides_nothing_yet_does_not_end_the_waiting() {
    let undecided = || MockResponse::signed(202, "");
    let gateway = Gateway::start([undecided(), undecided(), refund("SUCCESS")]);
    let settled = gateway.client().settled(&QueryByOutRefundNo::new("R-1"), quickly()).await.expect("answers");
    assert!(matches!(settled, Settled::Final(refund) if refund.status == RefundStatus::Success));

    let gateway = Gateway::start([undecided()]);
    let polling = quickly().limit(Duration::from_secs(1));
    let error = gateway.client().settled(&QueryByOutRefundNo::new("R-1"), polling).await.expect_err("time is over");
    assert_eq!(error.outcome(), Outcome::Pending, "{error}");
    assert!(gateway.received().len() > 1);
}

#[tokio::test]
async fn wait_that_is_given_up_at_any_await_and_begun_again_comes_to_the_same() {
    for time in 1.. {
        let gateway = Gateway::start([refund("PROCESSING"), refund("SUCCESS")]);
        let (client, query) = (gateway.client(), QueryByOutRefundNo::new("R-1"));
        let first = given_up_at(client.settled(&query, quickly()), time, Drops::WhenWoken, || ()).await;
        let settled = client.settled(&query, quickly()).await.expect("answers");
        assert!(matches!(settled, Settled::Final(refund) if refund.status == RefundStatus::Success));
        if let Some(first) = first {
            assert!(matches!(first.expect("answers"), Settled::Final(_)));
            break;
        }
    }
}

#[test]
fn blocking_wait_is_the_same() {
    let gateway = Gateway::start([refund("PROCESSING"), refund("SUCCESS")]);
    let settled = gateway.client().settled_blocking(&QueryByOutRefundNo::new("R-1"), quickly()).expect("answers");
    assert!(settled.into_final().is_some());
    assert_eq!(gateway.received().len(), 2);
}
