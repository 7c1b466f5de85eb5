//! Files that come from WeChat Pay: asked for, unpacked, checked and read as rows.

use std::io::{Read as _, Write as _};
use std::sync::{Arc, Mutex};

use flate2::{Compression, write::GzEncoder};
use sha1::{Digest as _, Sha1};
use wechatpay::bill::{BillAccountType, BillType, GetFundFlowBill, GetTradeBill};
use wechatpay::pay::{NativePrepay, OrderAmount};
use wechatpay::refund::{AmountToRefund, CreateRefund};
use wechatpay::runtime::{FundFlowRow, TradeBillRow};
use wechatpay::shared::{Currency, TarType};
use wechatpay::{Client, Stage};
use wechatpay_sandbox::{RefundOutcome, Sandbox};
use wechatpay_tests::gateway::{Answer, Gateway};

const NOTIFY_URL: &str = "http://127.0.0.1:1/notify";
const OFFICIAL: &str = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%2Fb%3D%3D&tartype=gzip";

fn hash(file: &[u8]) -> String {
    Sha1::digest(file).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn packed(file: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(file).expect("memory takes everything");
    encoder.finish().expect("memory takes everything")
}

/// The answer that leads to a file with this hash.
fn location(url: &str, hash: &str) -> Answer {
    Answer::signed(200, format!(r#"{{"hash_type":"SHA1","hash_value":"{hash}","download_url":"{url}"}}"#))
}

fn today() -> String {
    let now = wechatpay::time::OffsetDateTime::now_utc() + wechatpay::time::Duration::hours(8);
    format!("{}-{:02}-{:02}", now.year(), u8::from(now.month()), now.day())
}

/// A shop with two paid orders, one of them with a name that a bill could stumble over.
async fn shop() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    let client = client.expect("a client");
    let mchid = sandbox.merchant().mchid().to_owned();
    for (number, (name, amount)) in [("糖,盐", 1000), ("QQ公仔", 8800)].into_iter().enumerate() {
        let out_trade_no = format!("BILL-{number:04}");
        let amount = OrderAmount::new(amount);
        let order = NativePrepay::new("wxd678efh567hg6787", &mchid, name, &out_trade_no, NOTIFY_URL, amount);
        client.send(&order).await.expect("an order");
        sandbox.pay_order(&out_trade_no).expect("kept").expect("a payment");
    }
    (sandbox, client)
}

#[tokio::test]
async fn trade_bill_of_the_sandbox_has_its_payments_as_rows() {
    let (_sandbox, client) = shop().await;
    for (kind, packing) in [(BillType::All, Some(TarType::Gzip)), (BillType::Success, None)] {
        let mut bill = GetTradeBill::new(today()).bill_type(kind.clone());
        bill.tar_type = packing;
        let mut rows = client.download(&bill).await.expect("a bill").rows::<TradeBillRow>();
        let mut found = Vec::new();
        while let Some(row) = rows.next().await.expect("a whole bill") {
            let amount = row.order_amount.and_then(|amount| amount.fen());
            found.push((row.out_trade_no, row.goods_name, amount, row.fee.to_string(), row.refund_amount.is_some()));
        }
        found.sort();
        let all = kind == BillType::All;
        assert_eq!(
            found,
            [
                ("BILL-0000".to_owned(), Some("糖,盐".to_owned()), Some(1000), "0.06".to_owned(), all),
                ("BILL-0001".to_owned(), Some("QQ公仔".to_owned()), Some(8800), "0.53".to_owned(), all),
            ]
        );
    }
}

#[tokio::test]
async fn fund_flow_bill_of_the_sandbox_has_income_and_fees() {
    let (_sandbox, client) = shop().await;
    let bill = GetFundFlowBill::new(today()).account_type(BillAccountType::Basic).tar_type(TarType::Gzip);
    let mut rows = client.download(&bill).await.expect("a bill").rows::<FundFlowRow>();
    let mut found = Vec::new();
    while let Some(row) = rows.next().await.expect("a whole bill") {
        found.push((row.direction, row.amount.fen().expect("whole 分")));
    }
    found.sort();
    let expected = [("支出", 6), ("支出", 53), ("收入", 1000), ("收入", 8800)];
    assert_eq!(found, expected.map(|(direction, fen)| (direction.to_owned(), fen)));
}

#[tokio::test]
async fn refund_bill_of_the_sandbox_has_the_refunds_alone() {
    let (sandbox, client) = shop().await;
    let amount = AmountToRefund::new(300, 1000, Currency::Cny);
    client.send(&CreateRefund::new("R-1", amount).out_trade_no("BILL-0000")).await.expect("a refund");
    sandbox.settle_refund("R-1", RefundOutcome::Success).expect("kept");
    let bill = GetTradeBill::new(today()).bill_type(BillType::Refund);
    let mut rows = client.download(&bill).await.expect("a bill").rows::<TradeBillRow>();
    let row = rows.next().await.expect("a whole bill").expect("a refund");
    assert_eq!((row.out_refund_no.as_deref(), row.trade_state.as_str()), (Some("R-1"), "REFUND"));
    assert_eq!(
        (row.refund_amount.and_then(|amount| amount.fen()), row.fee.to_string()),
        (Some(300), "-0.02".to_owned())
    );
    assert!(rows.next().await.expect("a summary that agrees").is_none());
    let flow = client.download(&GetFundFlowBill::new(today())).await.expect("a bill");
    let mut rows = flow.rows::<FundFlowRow>();
    let mut balance = None;
    while let Some(row) = rows.next().await.expect("a whole bill") {
        balance = row.balance.fen();
    }
    assert_eq!(balance, Some(1000 + 8800 - 6 - 53 - 300 + 2));
}

#[tokio::test]
async fn bill_of_a_day_without_payments_is_the_api_own_error() {
    let (_sandbox, client) = shop().await;
    let error = client.download(&GetTradeBill::new("2019-06-11")).await.expect_err("nobody paid");
    assert_eq!(error.code().map(|code| code.as_str()), Some("NO_STATEMENT_EXIST"));
}

#[tokio::test]
async fn file_is_asked_for_at_its_own_path_and_query_with_a_signature() {
    let gateway = Gateway::start([location(OFFICIAL, &hash(b"a file")), Answer::unsigned(200, packed(b"a file"))]);
    let download = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect("a file");
    assert_eq!(download.bytes(100).await.expect("the file"), "a file");
    let received = gateway.received();
    let asked = received.last().expect("two requests");
    assert_eq!(asked.target, "/v3/billdownload/file?token=a%2Fb%3D%3D&tartype=gzip");
    assert_eq!(asked.header("accept"), Some("*/*"));
    assert!(asked.header("authorization").is_some_and(|value| value.starts_with("WECHATPAY2-SHA256-RSA2048 ")));
}

#[tokio::test]
async fn file_with_another_hash_fails_at_its_end() {
    let gateway = Gateway::start([location(OFFICIAL, &hash(b"a file")), Answer::unsigned(200, packed(b"another"))]);
    let mut download = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect("a file");
    let error = loop {
        match download.chunk().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("another file was taken for the promised one"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.stage(), Stage::Verify);
    assert!(download.chunk().await.expect("nothing more").is_none());
}

#[tokio::test]
async fn file_whose_packing_is_cut_short_is_an_error() {
    let file = b"a bill".repeat(1000);
    let cut = packed(&file);
    let gateway =
        Gateway::start([location(OFFICIAL, &hash(&file)), Answer::unsigned(200, cut[..cut.len() / 2].to_vec())]);
    let download = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect("a file");
    assert_eq!(download.bytes(1 << 20).await.expect_err("half a file").stage(), Stage::Decode);
}

#[tokio::test]
async fn file_on_another_host_is_not_asked_for() {
    for url in
        ["https://evil.example/v3/file?token=x", "http://api.mch.weixin.qq.com/v3/file", "file:///etc/passwd", "x"]
    {
        let gateway = Gateway::start([location(url, &hash(b""))]);
        let error = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect_err(url);
        assert_eq!(error.stage(), Stage::Decode, "{url}");
        assert!(!error.to_string().contains("token=x"), "{error}");
        assert_eq!(gateway.received().len(), 1, "{url}");
    }
}

#[tokio::test]
async fn location_that_is_not_signed_leads_nowhere() {
    let unsigned = format!(r#"{{"hash_type":"SHA1","hash_value":"{}","download_url":"{OFFICIAL}"}}"#, hash(b""));
    let gateway = Gateway::start([Answer::unsigned(200, unsigned)]);
    let error = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect_err("anybody wrote it");
    assert_eq!((error.stage(), gateway.received().len()), (Stage::Verify, 1));
}

#[tokio::test]
async fn hash_of_an_unknown_kind_is_refused_before_the_download() {
    let answer = format!(r#"{{"hash_type":"SM3","hash_value":"00","download_url":"{OFFICIAL}"}}"#);
    let gateway = Gateway::start([Answer::signed(200, answer)]);
    let error = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect_err("it cannot be checked");
    assert_eq!((error.stage(), gateway.received().len()), (Stage::Decode, 1));
}

#[tokio::test]
async fn error_in_place_of_the_file_is_read_as_the_api_error() {
    let refused = Answer::unsigned(400, r#"{"code":"PARAM_ERROR","message":"token无效"}"#);
    let gateway = Gateway::start([location(OFFICIAL, &hash(b"")), refused]);
    let error = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect_err("no file");
    assert_eq!((error.stage(), error.code().map(|code| code.as_str())), (Stage::Api, Some("PARAM_ERROR")));
}

#[tokio::test]
async fn large_file_comes_in_small_pieces_and_reports_its_progress() {
    let file = b"`2026-11-25 08:30:00,`0.01\r\n".repeat(1 << 20);
    let gateway = Gateway::start([location(OFFICIAL, &hash(&file)), Answer::unsigned(200, packed(&file))]);
    let reported = Arc::new(Mutex::new(Vec::new()));
    let reports = Arc::clone(&reported);
    let download = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect("a file");
    let mut download = download.on_progress(move |progress| reports.lock().expect("no panic").push(progress));
    let (mut length, mut largest) = (0, 0);
    while let Some(chunk) = download.chunk().await.expect("the file") {
        length += chunk.len();
        largest = largest.max(chunk.len());
    }
    assert_eq!(length, file.len());
    assert!(largest <= 5 << 20, "{largest}");
    let reported = reported.lock().expect("no panic");
    let last = reported.last().expect("reports");
    assert_eq!((last.unpacked_bytes, Some(last.received_bytes)), (file.len() as u64, last.total_bytes));
    assert!(reported.len() > 10);
}

#[tokio::test]
async fn bill_whose_summary_disagrees_ends_in_an_error() {
    let bill = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\r\n\
                `2026-11-25 08:30:00,`1,`2,`交易,`交易,`收入,`0.02,`0.17,`system,`,`3\r\n\
                资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n`1,`1,`0.03,`0,`0.00\r\n";
    let gateway = Gateway::start([location(OFFICIAL, &hash(bill.as_bytes())), Answer::unsigned(200, bill)]);
    let download = gateway.client().download(&GetFundFlowBill::new("2026-11-25")).await.expect("a file");
    let mut rows = download.rows::<FundFlowRow>();
    assert!(rows.next().await.expect("a row").is_some_and(|row| row.remark.is_none()));
    let error = rows.next().await.expect_err("0.03 is not 0.02");
    assert!(error.to_string().contains("收入金额"), "{error}");
    assert!(rows.next().await.expect("nothing more").is_none());
}

#[test]
fn blocking_download_reads_like_a_file_and_fails_at_its_end() {
    let file = "交易时间\r\n".repeat(1000);
    let answers =
        |expected: &[u8]| [location(OFFICIAL, &hash(expected)), Answer::unsigned(200, packed(file.as_bytes()))];
    let gateway = Gateway::start(answers(file.as_bytes()));
    let mut text = String::new();
    let mut download = gateway.client().download_blocking(&GetTradeBill::new("2026-11-25")).expect("a file");
    download.read_to_string(&mut text).expect("the file");
    assert_eq!(text, file);
    let gateway = Gateway::start(answers(b"another"));
    let mut download = gateway.client().download_blocking(&GetTradeBill::new("2026-11-25")).expect("a file");
    assert!(download.read_to_string(&mut String::new()).is_err());
}
