//! Reads that are given up at any await and gone on with, and panics of the caller's code.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};

use wechatpay::{
    BillLine, BillRow, Column, Download, Stage, Sum,
    bill::{FundFlowRow, GetFundFlowBill, GetTradeBill},
};
use wechatpay_tests::{
    drip::{Drip, Drops, given_up_at},
    gateway::{Gateway, MockResponse},
    parties::some_day,
};

use super::{OFFICIAL, client_of, fund_flow_bill, hash, location, packed, rows_of, still_failed, to_the_end};

/// A file that arrives piece by piece, and its gateway.
async fn dripping(file: &[u8], body: Vec<u8>, piece: usize) -> (Drip, Download) {
    let gateway = Drip::start(location(OFFICIAL, &hash(file)), MockResponse::unsigned(200, body), piece);
    let client = client_of(gateway.base_url()).build().expect("a client");
    let download = client.download(&GetFundFlowBill::new(some_day())).await.expect("a file");
    (gateway, download)
}

fn numbers(lines: usize) -> Vec<String> {
    (0..lines).map(|number| number.to_string()).collect()
}

#[tokio::test]
async fn bill_that_is_given_up_at_any_await_and_read_on_is_complete() {
    let bill = fund_flow_bill(3, 3);
    for (body, most) in [(bill.clone().into_bytes(), 10), (packed(bill.as_bytes()), 3)] {
        for drops in [Drops::AtOnce, Drops::WhenWoken] {
            for time in 1.. {
                let (gateway, download) = dripping(bill.as_bytes(), body.clone(), 11).await;
                let mut rows = download.rows::<FundFlowRow>();
                let (mut found, mut given_up) = (Vec::new(), 0);
                loop {
                    match given_up_at(rows.next(), time, drops, || gateway.release(1)).await {
                        Some(row) => match row.expect("nothing is wrong with it") {
                            Some(row) => found.push(row.fund_flow_id),
                            None => break,
                        },
                        // A future that is not waited for leaves its gateway and its connection no time.
                        None => {
                            given_up += 1;
                            tokio::task::yield_now().await;
                        }
                    }
                }
                assert_eq!(found, numbers(3), "given up {given_up} times at await {time}, {drops:?}");
                let progress = rows.progress();
                assert_eq!((progress.received_bytes, progress.unpacked_bytes), (body.len() as u64, bill.len() as u64));
                assert!(rows.next().await.expect("it stays complete").is_none());
                if given_up == 0 {
                    assert!(time > most, "each read waits for many pieces, not for {time}");
                    break;
                }
            }
        }
    }
}

#[tokio::test]
async fn file_that_is_given_up_at_any_await_and_read_on_is_complete() {
    let file = b"a bill, and more of it".repeat(7);
    for (body, piece) in [(file.clone(), 1), (packed(&file), 3)] {
        for drops in [Drops::AtOnce, Drops::WhenWoken] {
            for time in 1.. {
                let (gateway, mut download) = dripping(&file, body.clone(), piece).await;
                let (mut found, mut given_up) = (Vec::new(), 0);
                loop {
                    match given_up_at(download.chunk(), time, drops, || gateway.release(1)).await {
                        Some(Ok(Some(chunk))) => found.extend_from_slice(&chunk),
                        Some(Ok(None)) => break,
                        Some(Err(error)) => panic!("nothing is wrong with it: {error}"),
                        None => {
                            given_up += 1;
                            tokio::task::yield_now().await;
                        }
                    }
                }
                assert_eq!(found, file, "given up {given_up} times at await {time}, {drops:?}");
                if given_up == 0 {
                    break;
                }
            }
        }
    }
}

#[tokio::test]
async fn bill_that_is_given_up_at_any_await_is_not_complete_with_another_hash_or_summary() {
    let right = fund_flow_bill(2, 2);
    for (bill, promised, stage) in
        [(right.clone(), "another", Stage::Verify), (fund_flow_bill(2, 3), "", Stage::Decode)]
    {
        let promised = if promised.is_empty() { bill.as_str() } else { promised };
        for time in 1..20 {
            let (gateway, download) = dripping(promised.as_bytes(), bill.clone().into_bytes(), 11).await;
            let mut rows = download.rows::<FundFlowRow>();
            let (mut count, mut errors) = (0, 0);
            while errors < 3 {
                match given_up_at(rows.next(), time, Drops::WhenWoken, || gateway.release(1)).await {
                    Some(Ok(row)) => {
                        assert!(row.is_some() && errors == 0, "it was taken for complete");
                        count += 1;
                    }
                    Some(Err(error)) => {
                        assert_eq!(error.stage(), stage);
                        errors += 1;
                    }
                    None => {}
                }
            }
            assert_eq!(count, 2);
        }
    }
}

#[tokio::test]
async fn bill_with_a_timeout_around_each_read_is_complete() {
    let bill = fund_flow_bill(4, 4);
    let (gateway, download) = dripping(bill.as_bytes(), bill.clone().into_bytes(), 37).await;
    let mut rows = download.rows::<FundFlowRow>();
    let (mut found, mut timeouts) = (Vec::new(), 0);
    loop {
        match tokio::time::timeout(Duration::from_millis(2), rows.next()).await {
            Ok(row) => match row.expect("nothing is wrong with it") {
                Some(row) => found.push(row.fund_flow_id),
                None => break,
            },
            Err(_) => {
                timeouts += 1;
                gateway.release(1);
            }
        }
    }
    assert_eq!(found, numbers(4));
    assert!(timeouts > 10, "{timeouts}");
}

#[tokio::test]
async fn bill_that_is_read_beside_a_ticker_is_complete() {
    let bill = fund_flow_bill(200, 200);
    let (gateway, download) = dripping(bill.as_bytes(), packed(bill.as_bytes()), 29).await;
    let mut rows = download.rows::<FundFlowRow>();
    let mut ticker = tokio::time::interval(Duration::from_millis(1));
    let (mut found, mut ticks) = (Vec::new(), 0);
    loop {
        tokio::select! {
            row = rows.next() => match row.expect("nothing is wrong with it") {
                Some(row) => found.push(row.fund_flow_id),
                None => break,
            },
            _ = ticker.tick() => {
                ticks += 1;
                gateway.release(1);
            }
        }
    }
    assert_eq!(found, numbers(200));
    assert!(ticks > 5, "{ticks}");
}

#[tokio::test]
async fn file_that_never_comes_is_an_error_however_often_the_reads_are_given_up() {
    let file = b"a file that stops".to_vec();
    let gateway = Drip::start(location(OFFICIAL, &hash(&file)), MockResponse::unsigned(200, file.clone()), 4);
    let client = client_of(gateway.base_url()).timeout(Duration::from_secs(1)).build().expect("a client");
    let mut download = client.download(&GetTradeBill::new(some_day())).await.expect("a file");
    gateway.release(1);
    assert!(download.chunk().await.expect("a piece").is_some());
    let started = Instant::now();
    let error = loop {
        assert!(started.elapsed() < Duration::from_secs(30), "nobody notices that nothing comes");
        if let Ok(read) = tokio::time::timeout(Duration::from_millis(20), download.chunk()).await {
            break read.expect_err("nothing comes");
        }
    };
    assert!(error.is_timeout() && started.elapsed() >= Duration::from_secs(1), "{error}");
    gateway.release_all();
    still_failed(&error, &download.chunk().await.expect_err("it has failed"));
}

#[tokio::test]
async fn time_between_the_reads_is_not_time_that_a_piece_takes() {
    let file = b"a file that is read slowly".to_vec();
    let gateway = Drip::start(location(OFFICIAL, &hash(&file)), MockResponse::unsigned(200, file.clone()), 4);
    let client = client_of(gateway.base_url()).timeout(Duration::from_secs(1)).build().expect("a client");
    let mut download = client.download(&GetTradeBill::new(some_day())).await.expect("a file");
    let mut found = Vec::new();
    loop {
        assert!(given_up_at(download.chunk(), 1, Drops::AtOnce, || ()).await.is_none_or(|read| read.is_ok()));
        tokio::time::sleep(Duration::from_millis(300)).await;
        gateway.release(1);
        match download.chunk().await.expect("nothing is wrong with it") {
            Some(chunk) => found.extend_from_slice(&chunk),
            None => break,
        }
    }
    assert_eq!(found, file);
}

#[test]
fn panic_of_the_callers_function_leaves_a_file_that_is_not_complete() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let file = b"a bill".repeat(4096);
    let gateway = Gateway::start([location(OFFICIAL, &hash(&file)), MockResponse::unsigned(200, file)]);
    let client = gateway.client();
    let download = runtime.block_on(client.download(&GetTradeBill::new(some_day()))).expect("a file");
    let mut reports = 0;
    let mut download = download.on_progress(move |_| {
        reports += 1;
        assert_ne!(reports, 2, "the second piece is never handed out");
    });
    assert!(runtime.block_on(download.chunk()).expect("a piece").is_some());
    assert!(catch_unwind(AssertUnwindSafe(|| runtime.block_on(download.chunk()))).is_err());
    for _ in 0..2 {
        assert_eq!(runtime.block_on(download.chunk()).expect_err("a piece is missing").stage(), Stage::Decode);
    }
}

/// A row of a user's own, which panics at its second line.
#[derive(Debug)]
struct Picky;

impl BillRow for Picky {
    const COLUMNS: &'static [Column] = &[Column::required("资金流水单号")];
    const SUMMARY: &'static [Sum] = FundFlowRow::SUMMARY;

    fn read(line: &BillLine<'_>) -> Result<Self, String> {
        assert_ne!(line.get("资金流水单号"), Some("1"), "the second row is never handed out");
        Ok(Self)
    }
}

#[test]
fn panic_of_a_row_leaves_a_bill_that_is_not_complete() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (_gateway, mut rows) = runtime.block_on(rows_of::<Picky>(&fund_flow_bill(3, 3)));
    assert!(catch_unwind(AssertUnwindSafe(|| runtime.block_on(to_the_end(&mut rows)))).is_err());
    let (_, end) = runtime.block_on(to_the_end(&mut rows));
    assert_eq!(end.expect_err("a row is missing").stage(), Stage::Decode);
}
