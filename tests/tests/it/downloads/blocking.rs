//! Reading without an async runtime.

use std::io::Read as _;

use wechatpay::{
    Stage,
    bill::{FundFlowRow, GetFundFlowBill, GetTradeBill},
};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse},
    parties::some_day,
};

use super::{OFFICIAL, fund_flow_bill, hash, location, packed};

#[test]
fn blocking_download_reads_like_a_file_and_fails_at_its_end() {
    let file = "交易时间\r\n".repeat(1000);
    let responses =
        |expected: &[u8]| [location(OFFICIAL, &hash(expected)), MockResponse::unsigned(200, packed(file.as_bytes()))];
    let gateway = Gateway::start(responses(file.as_bytes()));
    let mut text = String::new();
    let mut download = gateway.client().download_blocking(&GetTradeBill::new(some_day())).expect("a file");
    download.read_to_string(&mut text).expect("the file");
    assert_eq!(text, file);
    let gateway = Gateway::start(responses(b"another"));
    let mut download = gateway.client().download_blocking(&GetTradeBill::new(some_day())).expect("a file");
    assert!(download.read_to_string(&mut String::new()).is_err());
    for _ in 0..3 {
        assert!(download.read(&mut [0; 16]).is_err(), "a file that failed has no end");
        assert_eq!(download.chunk().expect_err("it has failed").stage(), Stage::Verify);
    }
}

#[test]
fn blocking_pieces_go_on_where_a_reader_stopped() {
    let file = b"0123456789".repeat(3);
    let gateway = Gateway::start([location(OFFICIAL, &hash(&file)), MockResponse::unsigned(200, file.clone())]);
    let mut download = gateway.client().download_blocking(&GetTradeBill::new(some_day())).expect("a file");
    let mut found = vec![0; 7];
    download.read_exact(&mut found).expect("seven bytes");
    assert_eq!(download.read(&mut []).expect("room for nothing"), 0);
    while let Some(chunk) = download.chunk().expect("the file") {
        found.extend_from_slice(&chunk);
    }
    assert_eq!(found, file);
}

#[test]
fn blocking_read_in_the_wrong_place_loses_nothing() {
    let file = b"0123456789".to_vec();
    let gateway = Gateway::start([location(OFFICIAL, &hash(&file)), MockResponse::unsigned(200, file.clone())]);
    let mut download = gateway.client().download_blocking(&GetTradeBill::new(some_day())).expect("a file");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let error = runtime.block_on(async { download.chunk() }).expect_err("it would stop the runtime");
    assert_eq!(error.stage(), Stage::Build);
    let mut found = Vec::new();
    download.read_to_end(&mut found).expect("nothing is wrong with the file");
    assert_eq!(found, file);
}

#[test]
fn blocking_rows_in_the_wrong_place_lose_nothing() {
    let bill = fund_flow_bill(3, 3);
    let gateway =
        Gateway::start([location(OFFICIAL, &hash(bill.as_bytes())), MockResponse::unsigned(200, bill.clone())]);
    let download = gateway.client().download_blocking(&GetFundFlowBill::new(some_day())).expect("a file");
    let mut rows = download.rows::<FundFlowRow>();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let refused = runtime.block_on(async { rows.next() }).expect("no end").expect_err("it would stop the runtime");
    assert_eq!(refused.stage(), Stage::Build);
    let whole: Result<Vec<_>, _> = rows.collect();
    assert_eq!(whole.expect("a complete bill").len(), 3);
}

#[test]
fn blocking_rows_are_complete_at_none_and_an_error_stays() {
    let bill = fund_flow_bill(3, 3);
    let responses = |expected: &[u8]| [location(OFFICIAL, &hash(expected)), MockResponse::unsigned(200, bill.clone())];
    let rows = |gateway: &Gateway| {
        let download = gateway.client().download_blocking(&GetFundFlowBill::new(some_day())).expect("a file");
        download.rows::<FundFlowRow>()
    };
    let whole: Result<Vec<_>, _> = rows(&Gateway::start(responses(bill.as_bytes()))).collect();
    assert_eq!(whole.expect("a complete bill").len(), 3);
    let mut spoilt = rows(&Gateway::start(responses(b"another")));
    assert_eq!(spoilt.by_ref().take_while(Result::is_ok).count(), 3);
    for _ in 0..3 {
        let error = spoilt.next().expect("a bill that failed has no end").expect_err("it has failed");
        assert_eq!(error.stage(), Stage::Verify);
    }
}
