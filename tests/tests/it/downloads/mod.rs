//! Files that come from WeChat Pay: asked for, unpacked, checked and read as rows.

use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};
use sha1::{Digest as _, Sha1};
use wechatpay::{BillRow, BillRows, Client, ClientBuilder, Clock, Error, bill::GetFundFlowBill};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, NOW},
    parties::{merchant, platform_keys, some_day},
};

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

async fn rows_of<R: BillRow>(bill: &str) -> (Gateway, BillRows<R>) {
    let gateway =
        Gateway::start([location(OFFICIAL, &hash(bill.as_bytes())), MockResponse::unsigned(200, bill.to_owned())]);
    let download = gateway.client().download(&GetFundFlowBill::new(some_day())).await.expect("a file");
    (gateway, download.rows())
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

/// The set-up of a client of a gateway that is not a [`Gateway`].
fn client_of(base_url: String) -> ClientBuilder {
    Client::builder(merchant(), platform_keys()).base_url(base_url).clock(Clock::fixed(NOW))
}

/// The same error again.
fn still_failed(first: &Error, again: &Error) {
    assert_eq!(again.to_string(), first.to_string());
    assert_eq!((again.stage(), again.is_timeout()), (first.stage(), first.is_timeout()));
    assert_eq!(again.outcome(), first.outcome());
}

const NOTIFY_URL: &str = "http://127.0.0.1:1/notify";
const OFFICIAL: &str = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%2Fb%3D%3D&tartype=gzip";

mod bills;
mod blocking;
mod files;
mod given_up;
mod sealed;

fn hash(file: &[u8]) -> String {
    Sha1::digest(file).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn packed(file: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(file).expect("memory takes everything");
    encoder.finish().expect("memory takes everything")
}

/// The response that leads to a file with this hash.
fn location(url: &str, hash: &str) -> MockResponse {
    MockResponse::signed(200, format!(r#"{{"hash_type":"SHA1","hash_value":"{hash}","download_url":"{url}"}}"#))
}
