//! A bill of a gigabyte through the client: what `cargo xtask bench` measures memory with.
//!
//! ```sh
//! cargo run --release --example bill_load --features bill -- 1024
//! cargo run --release --example bill_load --features bill -- 1024 sealed
//! ```
//!
//! In: the size in MiB, and whether it is sealed, as the bill of a partner's merchant is. It serves such a bill
//! on this machine, packed and piece by piece, downloads it, reads every row, and prints how many there were and
//! how long it took.

mod sealer;

use std::{convert::Infallible, error::Error, io::Write as _, time::Instant};

use axum::{Router, body::Body, http::HeaderMap, response::IntoResponse, routing::get};
use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use sha1::{Digest as _, Sha1};
use tokio::net::TcpListener;
use wechatpay::{
    Client, Clock, Day, Download, Merchant, NonceSource, PlatformKeys, PrivateKey,
    auth::gateway::sign_response,
    bill::{
        BillAccountType, BillEncryption, FundFlowRow, GetFundFlowBill, GetSubMerchantFundFlowBill,
        GetSubMerchantFundFlowBillRequired,
    },
};

use sealer::Sealer;

const TITLES: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\r\n";
const ROW: &str = "`2026-11-25 08:30:00,`4200000001202611250000000001,`42000000012026112500000000010,`交易,`交易,`收入,`0.01,`0.01,`system,`,`SHOP-2026-0001\r\n";
/// So many rows make a piece.
const ROWS: usize = 4096;
/// What a sealed one is opened with.
const KEY: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";
const NONCE: &[u8; 12] = b"a8607ef79034";
const KEY_ID: &str = "PUB_KEY_ID_0112300001092026112500000000000001";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mebibytes: usize = std::env::args().nth(1).ok_or("the argument is the size in MiB")?.parse()?;
    let is_sealed = std::env::args().nth(2).is_some_and(|word| word == "sealed");
    let pieces = (mebibytes << 20).div_ceil(ROW.len() * ROWS);
    let mut hash = Sha1::new();
    (0..pieces + 2).for_each(|number| hash.update(piece(number, pieces)));
    let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();

    let platform_key = PrivateKey::generate()?;
    let keys = PlatformKeys::public_key(KEY_ID, platform_key.public_key())?;
    let merchant_key = PrivateKey::generate()?;
    let sealed = match is_sealed {
        true => format!(
            r#","bill_sequence":1,"nonce":"{}","encrypt_key":"{}""#,
            NONCE.escape_ascii(),
            merchant_key.public_key().encrypt(KEY)?
        ),
        false => String::new(),
    };
    let file = format!(
        r#"{{"hash_type":"SHA1","hash_value":"{hash}","download_url":"https://api.mch.weixin.qq.com/v3/billdownload/file?token=t"{sealed}}}"#
    );
    let location = match is_sealed {
        true => format!(r#"{{"download_bill_count":1,"download_bill_list":[{file}]}}"#),
        false => file,
    };
    let response = move || {
        let (now, nonces) = (Clock::system().now(), NonceSource::system());
        let headers = nonces
            .next()
            .ok()
            .and_then(|nonce| sign_response(&platform_key, KEY_ID, now, &nonce, location.as_bytes()).ok());
        let response: (HeaderMap, String) = (headers.unwrap_or_default(), location.clone());
        std::future::ready(response.into_response())
    };
    let app = Router::new()
        .route("/v3/bill/{kind}", get(response))
        .route("/v3/billdownload/file", get(move || std::future::ready(Body::from_stream(packed(pieces, is_sealed)))));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base_url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });

    let merchant = Merchant::new("1230000109", "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB", merchant_key)?;
    let client = Client::builder(merchant, keys).base_url(base_url).build()?;
    let started = Instant::now();
    let download = match is_sealed {
        true => download_sealed(&client).await?,
        false => client.download(&GetFundFlowBill::new(Day::yesterday_in_beijing())).await?,
    };
    let mut rows = download.rows::<FundFlowRow>();
    let mut count = 0_usize;
    while rows.next().await?.is_some() {
        count += 1;
    }
    println!("{count} rows, {} bytes, {:.1} s", rows.progress().unpacked_bytes, started.elapsed().as_secs_f64());
    Ok(())
}

async fn download_sealed(client: &Client) -> Result<Download, Box<dyn Error>> {
    let bills = GetSubMerchantFundFlowBill::new(GetSubMerchantFundFlowBillRequired {
        sub_mchid: "1900000109".into(),
        bill_date: Day::yesterday_in_beijing(),
        account_type: BillAccountType::Basic,
        algorithm: BillEncryption::AeadAes256Gcm,
    });
    let bills = client.send(&bills).await?;
    let file = bills.download_bill_list.iter().flatten().next().ok_or("there is no file")?;
    Ok(client.download_at(file).await?)
}

/// Titles, rows, and at last the summary.
fn piece(number: usize, pieces: usize) -> String {
    match number {
        0 => TITLES.to_owned(),
        number if number <= pieces => ROW.repeat(ROWS),
        _ => {
            let count = pieces * ROWS;
            let sum = format!("{}.{:02}", count / 100, count % 100);
            format!("资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n`{count},`{count},`{sum},`0,`0.00\r\n")
        }
    }
}

/// The file as gzip, made while it is sent, and sealed if it is to be.
fn packed(pieces: usize, is_sealed: bool) -> impl futures_core::Stream<Item = Result<Bytes, Infallible>> {
    let encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let sealer = is_sealed.then(|| Sealer::new(KEY, NONCE));
    futures_util::stream::unfold((encoder, sealer, 0), move |(mut encoder, mut sealer, number)| async move {
        if number > pieces + 2 {
            let tag = sealer?.tag();
            return Some((Ok(tag.into()), (encoder, None, number)));
        }
        // A `Vec` takes everything.
        let _ = match number <= pieces + 1 {
            true => encoder.write_all(piece(number, pieces).as_bytes()),
            false => encoder.try_finish(),
        };
        let bytes = std::mem::take(encoder.get_mut());
        let bytes = match &mut sealer {
            Some(sealer) => sealer.piece(bytes),
            None => bytes,
        };
        Some((Ok(Bytes::from(bytes)), (encoder, sealer, number + 1)))
    })
}
