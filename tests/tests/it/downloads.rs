//! Files that come from WeChat Pay: asked for, unpacked, checked and read as rows.

use std::io::{Read as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use flate2::{Compression, write::GzEncoder};
use sha1::{Digest as _, Sha1};
use wechatpay::bill::{BillAccountType, BillType, GetFundFlowBill, GetTradeBill};
use wechatpay::merchant_service::DownloadComplaintImage;
use wechatpay::pay::{NativePrepay, OrderAmount};
use wechatpay::refund::{AmountToRefund, CreateRefund};
use wechatpay::runtime::{BillLine, BillRow, BillRows, Column, Download, FundFlowRow, Sum, TradeBillRow};
use wechatpay::shared::{Currency, TarType};
use wechatpay::{Client, ClientBuilder, Clock, Error, Stage};
use wechatpay_sandbox::{RefundOutcome, Sandbox};
use wechatpay_tests::drip::{Drip, Drops, given_up_at};
use wechatpay_tests::faulty::{Fault, Faulty};
use wechatpay_tests::gateway::{Answer, Gateway, NOW};
use wechatpay_tests::parties::{merchant, platform_keys};

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
            let amount = row.order_amount.and_then(|amount| amount.to_fen().ok());
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
        found.push((row.direction, row.amount.to_fen().expect("whole 分")));
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
        (row.refund_amount.and_then(|amount| amount.to_fen().ok()), row.fee.to_string()),
        (Some(300), "-0.02".to_owned())
    );
    assert!(rows.next().await.expect("a summary that agrees").is_none());
    let flow = client.download(&GetFundFlowBill::new(today())).await.expect("a bill");
    let mut rows = flow.rows::<FundFlowRow>();
    let mut balance = None;
    while let Some(row) = rows.next().await.expect("a whole bill") {
        balance = row.balance.to_fen().ok();
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
    still_failed(&error, &download.chunk().await.expect_err("it has failed"));
}

/// The same error again.
fn still_failed(first: &Error, again: &Error) {
    assert_eq!(again.to_string(), first.to_string());
    assert_eq!((again.stage(), again.is_timeout()), (first.stage(), first.is_timeout()));
    assert_eq!(again.outcome(), first.outcome());
}

#[tokio::test]
async fn file_that_failed_stays_failed_whatever_was_wrong() {
    let file = b"a bill".repeat(1000);
    let mut damaged = packed(&file);
    let last = damaged.len() - 5;
    damaged[last] ^= 1;
    let cut = damaged[..damaged.len() / 2].to_vec();
    let whole = |body: Vec<u8>| Fault::Answer(Answer::unsigned(200, body));
    for (what, fault, stage) in [
        ("another hash", whole(packed(b"another")), Stage::Verify),
        ("damaged", whole(damaged), Stage::Decode),
        ("cut short", whole(cut), Stage::Decode),
        ("a connection that breaks", Fault::CutBody(Answer::unsigned(200, file.clone())), Stage::Exchange),
    ] {
        let gateway = Faulty::start([Fault::Answer(location(OFFICIAL, &hash(&file))), fault]);
        let client = client_of(gateway.base_url()).build().expect("a client");
        let mut download = client.download(&GetTradeBill::new("2026-11-25")).await.expect(what);
        let error = loop {
            match download.chunk().await {
                Ok(piece) => assert!(piece.is_some(), "{what} was taken for whole"),
                Err(error) => break error,
            }
        };
        assert_eq!(error.stage(), stage, "{what}");
        for _ in 0..3 {
            still_failed(&error, &download.chunk().await.expect_err(what));
        }
        let mut rows = download.rows::<TradeBillRow>();
        still_failed(&error, &rows.next().await.expect_err(what));
    }
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
    for url in [
        "https://evil.example/v3/file?token=x",
        "https://api.mch.weixin.qq.com@evil.example/v3/file?token=x",
        "https://evil.example\\\\@api.mch.weixin.qq.com/v3/file?token=x",
        "https://api.mch.weixin.qq.com.evil.example/v3/file?token=x",
        "https://evilmch.weixin.qq.com/v3/file?token=x",
        "https://weixin.qq.com/v3/file?token=x",
        "http://api.mch.weixin.qq.com/v3/file",
        "//evil.example/v3/file",
        "file:///etc/passwd",
        "x",
    ] {
        let gateway = Gateway::start([location(url, &hash(b""))]);
        let error = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect_err(url);
        assert_eq!(error.stage(), Stage::Decode, "{url}");
        assert!(!error.to_string().contains("token=x"), "{error}");
        assert_eq!(gateway.received().len(), 1, "{url}");
    }
}

#[tokio::test]
async fn path_that_reads_like_a_host_goes_to_the_own_gateway() {
    let url = "https://user:secret@api.mch.weixin.qq.com//evil.example/v3/file?token=x#part";
    let gateway = Gateway::start([location(url, &hash(b"a file")), Answer::unsigned(200, "a file")]);
    let download = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect("a file");
    assert_eq!(download.bytes(100).await.expect("the file"), "a file");
    assert_eq!(gateway.received().last().expect("two requests").target, "//evil.example/v3/file?token=x");
}

#[tokio::test]
async fn success_that_is_no_whole_file_is_an_error() {
    let uploaded = DownloadComplaintImage::new("media");
    for status in [202, 204, 206] {
        let body: &[u8] = if status == 204 { b"" } else { b"half a fi" };
        let gateway = Gateway::start([Answer::unsigned(status, body)]);
        let error = gateway.client().download_file(&uploaded).await.expect_err("no whole file");
        assert_eq!((error.stage(), error.status().map(|status| status.as_u16())), (Stage::Decode, Some(status)));
    }
}

#[tokio::test]
async fn half_a_promise_of_a_hash_is_refused_before_the_download() {
    let digest = hash(b"a file");
    for (kind, value) in [("SHA1", ""), ("SHA1", &digest[1..]), ("SHA256", digest.as_str()), ("", digest.as_str())] {
        let answer = format!(r#"{{"hash_type":"{kind}","hash_value":"{value}","download_url":"{OFFICIAL}"}}"#);
        let gateway = Gateway::start([Answer::signed(200, answer)]);
        let error = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect_err("no hash");
        assert_eq!((error.stage(), gateway.received().len()), (Stage::Decode, 1), "{kind} {value}");
    }
    let upper =
        format!(r#"{{"hash_type":"sha1","hash_value":"{}","download_url":"{OFFICIAL}"}}"#, digest.to_uppercase());
    let gateway = Gateway::start([Answer::signed(200, upper), Answer::unsigned(200, "a file")]);
    let download = gateway.client().download(&GetTradeBill::new("2026-11-25")).await.expect("a file");
    assert_eq!(download.bytes(100).await.expect("the file"), "a file");
}

#[tokio::test]
async fn file_whose_answer_does_not_come_is_asked_for_again_within_the_time_of_an_attempt() {
    let file = Answer::unsigned(200, "a file");
    let found = Fault::Answer(location(OFFICIAL, &hash(b"a file")));
    let gateway = Faulty::start([found, Fault::Silence, Fault::Answer(file)]);
    let client =
        client_of(gateway.base_url()).timeout(Duration::from_millis(300)).total_timeout(Duration::from_secs(10));
    let client = client.build().expect("a client");
    let started = Instant::now();
    let download = client.download(&GetTradeBill::new("2026-11-25")).await.expect("the second attempt");
    assert_eq!(download.bytes(100).await.expect("the file"), "a file");
    assert!(started.elapsed() < Duration::from_secs(8), "{:?}", started.elapsed());
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

/// A fund-flow bill with so many lines, and a summary of so many.
fn fund_flow_bill(lines: usize, told: usize) -> String {
    let mut bill = "\u{feff}记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\r\n".to_owned();
    for number in 0..lines {
        bill += &format!("`2026-11-25 08:30:00,`1,`{number},`交易,`交易,`收入,`0.02,`0.17,`system,`糖,盐,`3\r\n");
    }
    let (yuan, fen) = (told * 2 / 100, told * 2 % 100);
    bill + &format!(
        "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n`{told},`{told},`{yuan}.{fen:02},`0,`0.00\r\n"
    )
}

async fn rows_of<R: BillRow>(bill: &str) -> (Gateway, BillRows<R>) {
    let gateway = Gateway::start([location(OFFICIAL, &hash(bill.as_bytes())), Answer::unsigned(200, bill.to_owned())]);
    let download = gateway.client().download(&GetFundFlowBill::new("2026-11-25")).await.expect("a file");
    (gateway, download.rows())
}

/// Reads to the end; how many rows came, and what came behind them.
async fn to_the_end<R: BillRow>(rows: &mut BillRows<R>) -> (usize, Result<(), Error>) {
    let mut count = 0;
    loop {
        match rows.next().await {
            Ok(Some(_)) => count += 1,
            Ok(None) => return (count, Ok(())),
            Err(error) => return (count, Err(error)),
        }
    }
}

#[tokio::test]
async fn bill_whose_summary_disagrees_ends_in_an_error_and_stays_failed() {
    let (_gateway, mut rows) = rows_of::<FundFlowRow>(&fund_flow_bill(3, 4)).await;
    let (count, end) = to_the_end(&mut rows).await;
    let error = end.expect_err("3 is not 4");
    assert_eq!((count, error.stage()), (3, Stage::Decode));
    assert!(error.to_string().contains("资金流水总笔数"), "{error}");
    for _ in 0..3 {
        still_failed(&error, &rows.next().await.expect_err("it has failed"));
    }
}

#[tokio::test]
async fn bill_with_another_hash_ends_in_an_error_and_stays_failed() {
    let bill = fund_flow_bill(3, 3);
    let gateway = Gateway::start([location(OFFICIAL, &hash(b"another")), Answer::unsigned(200, bill)]);
    let download = gateway.client().download(&GetFundFlowBill::new("2026-11-25")).await.expect("a file");
    let mut rows = download.rows::<FundFlowRow>();
    let (count, end) = to_the_end(&mut rows).await;
    let error = end.expect_err("another hash");
    assert_eq!((count, error.stage()), (3, Stage::Verify));
    still_failed(&error, &rows.next().await.expect_err("it has failed"));
}

#[tokio::test]
async fn trade_bill_in_the_older_columns_is_another_kind_of_bill() {
    let bill = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,代金券或立减优惠金额,微信退款单号,商户退款单号,退款金额,代金券或立减优惠退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率\r\n\
                `2014-11-10 16:33:45,`wx1,`10000100,`0,`1000,`1,`2,`3,`MICROPAY,`SUCCESS,`OTHERS,`CNY,`0.01,`0.0,`0,`0,`0,`0,`,`,`test,`,`0,`0.60%\r\n\
                总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额\r\n`1,`99.01,`0.0,`0.0,`0\r\n";
    let (_gateway, mut rows) = rows_of::<TradeBillRow>(bill).await;
    let (count, end) = to_the_end(&mut rows).await;
    let error = end.expect_err("its amounts are not read");
    assert!(count == 0 && error.to_string().contains("another kind of bill"), "{count} {error}");
    still_failed(&error, &rows.next().await.expect_err("it has failed"));
}

#[tokio::test]
async fn bill_without_a_column_of_its_kind_is_another_kind_of_bill() {
    let bill = fund_flow_bill(1, 1);
    for title in ["记账时间", "收支类型", "收支金额(元)", "账户结余(元)"] {
        let (_gateway, mut rows) = rows_of::<FundFlowRow>(&bill.replacen(title, "另一列", 1)).await;
        let (count, end) = to_the_end(&mut rows).await;
        let error = end.expect_err(title).to_string();
        assert!(count == 0 && error.contains(title) && error.contains("another kind of bill"), "{error}");
    }
    for title in ["资金流水总笔数", "收入笔数", "收入金额", "支出笔数", "支出金额"] {
        let (_gateway, rows) = rows_of::<FundFlowRow>(&bill.replacen(title, "另一笔数", 1)).await;
        // Nor with leave to pass over what is not known: what is known has to be compared.
        let (count, end) = to_the_end(&mut rows.with_unknown_figures()).await;
        let error = end.expect_err(title).to_string();
        assert!(count == 1 && error.contains(&format!("no {title}")), "{error}");
    }
}

#[tokio::test]
async fn figure_that_nothing_is_compared_with_is_not_said_to_agree() {
    let bill = fund_flow_bill(2, 2).replace("支出金额\r\n", "支出金额,新金额\r\n").replace("`0.00\r\n", "`0.00,`1\r\n");
    let (_gateway, mut rows) = rows_of::<FundFlowRow>(&bill).await;
    let (count, end) = to_the_end(&mut rows).await;
    let error = end.expect_err("a figure that is not known");
    assert!(count == 2 && error.to_string().contains("figure 6"), "{error}");
    let (_gateway, rows) = rows_of::<FundFlowRow>(&bill).await;
    let (count, end) = to_the_end(&mut rows.with_unknown_figures()).await;
    end.expect("it was passed over on purpose");
    assert_eq!(count, 2);
}

#[tokio::test]
async fn value_with_a_line_break_is_named_as_the_cause() {
    let bill = fund_flow_bill(2, 2).replacen("糖,盐", "糖\n盐", 1);
    let (_gateway, mut rows) = rows_of::<FundFlowRow>(&bill).await;
    let error = to_the_end(&mut rows).await.1.expect_err("a line break");
    let sentence = "line 2 of the bill has 10 values under 11 titles: a value may hold a line break";
    assert!(error.to_string().contains(sentence), "{error}");
}

// --- given up and gone on ---------------------------------------------------------

/// The set-up of a client of a gateway that is not a [`Gateway`].
fn client_of(base_url: String) -> ClientBuilder {
    Client::builder(merchant(), platform_keys()).base_url(base_url).clock(Clock::fixed(NOW))
}

/// A file that arrives piece by piece, and its gateway.
async fn dripping(file: &[u8], body: Vec<u8>, piece: usize) -> (Drip, Download) {
    let gateway = Drip::start(location(OFFICIAL, &hash(file)), Answer::unsigned(200, body), piece);
    let client = client_of(gateway.base_url()).build().expect("a client");
    let download = client.download(&GetFundFlowBill::new("2026-11-25")).await.expect("a file");
    (gateway, download)
}

fn numbers(lines: usize) -> Vec<String> {
    (0..lines).map(|number| number.to_string()).collect()
}

#[tokio::test]
async fn bill_that_is_given_up_at_any_await_and_read_on_is_whole() {
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
                assert!(rows.next().await.expect("it stays whole").is_none());
                if given_up == 0 {
                    assert!(time > most, "each read waits for many pieces, not for {time}");
                    break;
                }
            }
        }
    }
}

#[tokio::test]
async fn file_that_is_given_up_at_any_await_and_read_on_is_whole() {
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
async fn bill_that_is_given_up_at_any_await_is_not_whole_with_another_hash_or_summary() {
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
                        assert!(row.is_some() && errors == 0, "it was taken for whole");
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
async fn bill_with_a_timeout_around_each_read_is_whole() {
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
async fn bill_that_is_read_beside_a_ticker_is_whole() {
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
    let gateway = Drip::start(location(OFFICIAL, &hash(&file)), Answer::unsigned(200, file.clone()), 4);
    let client = client_of(gateway.base_url()).timeout(Duration::from_millis(200)).build().expect("a client");
    let mut download = client.download(&GetTradeBill::new("2026-11-25")).await.expect("a file");
    gateway.release(1);
    assert!(download.chunk().await.expect("a piece").is_some());
    let started = Instant::now();
    let error = loop {
        assert!(started.elapsed() < Duration::from_secs(10), "nobody notices that nothing comes");
        if let Ok(read) = tokio::time::timeout(Duration::from_millis(20), download.chunk()).await {
            break read.expect_err("nothing comes");
        }
    };
    assert!(error.is_timeout() && started.elapsed() >= Duration::from_millis(200), "{error}");
    gateway.release_all();
    still_failed(&error, &download.chunk().await.expect_err("it has failed"));
}

#[tokio::test]
async fn time_between_the_reads_is_not_time_that_a_piece_takes() {
    let file = b"a file that is read slowly".to_vec();
    let gateway = Drip::start(location(OFFICIAL, &hash(&file)), Answer::unsigned(200, file.clone()), 4);
    let client = client_of(gateway.base_url()).timeout(Duration::from_millis(200)).build().expect("a client");
    let mut download = client.download(&GetTradeBill::new("2026-11-25")).await.expect("a file");
    let mut found = Vec::new();
    loop {
        assert!(given_up_at(download.chunk(), 1, Drops::AtOnce, || ()).await.is_none_or(|read| read.is_ok()));
        tokio::time::sleep(Duration::from_millis(60)).await;
        gateway.release(1);
        match download.chunk().await.expect("nothing is wrong with it") {
            Some(chunk) => found.extend_from_slice(&chunk),
            None => break,
        }
    }
    assert_eq!(found, file);
}

#[test]
fn panic_of_the_callers_function_leaves_a_file_that_is_not_whole() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let file = b"a bill".repeat(4096);
    let gateway = Gateway::start([location(OFFICIAL, &hash(&file)), Answer::unsigned(200, file)]);
    let client = gateway.client();
    let download = runtime.block_on(client.download(&GetTradeBill::new("2026-11-25"))).expect("a file");
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
    const COLUMNS: &'static [Column] = &[Column { title: "资金流水单号", required: true }];
    const SUMMARY: &'static [Sum] = FundFlowRow::SUMMARY;

    fn read(line: &BillLine<'_>) -> Result<Self, String> {
        assert_ne!(line.get("资金流水单号"), Some("1"), "the second row is never handed out");
        Ok(Self)
    }
}

#[test]
fn panic_of_a_row_leaves_a_bill_that_is_not_whole() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (_gateway, mut rows) = runtime.block_on(rows_of::<Picky>(&fund_flow_bill(3, 3)));
    assert!(catch_unwind(AssertUnwindSafe(|| runtime.block_on(to_the_end(&mut rows)))).is_err());
    let (_, end) = runtime.block_on(to_the_end(&mut rows));
    assert_eq!(end.expect_err("a row is missing").stage(), Stage::Decode);
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
    for _ in 0..3 {
        assert!(download.read(&mut [0; 16]).is_err(), "a file that failed has no end");
        assert_eq!(download.chunk().expect_err("it has failed").stage(), Stage::Verify);
    }
}

#[test]
fn blocking_pieces_go_on_where_a_reader_stopped() {
    let file = b"0123456789".repeat(3);
    let gateway = Gateway::start([location(OFFICIAL, &hash(&file)), Answer::unsigned(200, file.clone())]);
    let mut download = gateway.client().download_blocking(&GetTradeBill::new("2026-11-25")).expect("a file");
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
    let gateway = Gateway::start([location(OFFICIAL, &hash(&file)), Answer::unsigned(200, file.clone())]);
    let mut download = gateway.client().download_blocking(&GetTradeBill::new("2026-11-25")).expect("a file");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let error = runtime.block_on(async { download.chunk() }).expect_err("it would stop the runtime");
    assert_eq!(error.stage(), Stage::Build);
    let mut found = Vec::new();
    download.read_to_end(&mut found).expect("nothing is wrong with the file");
    assert_eq!(found, file);
}
