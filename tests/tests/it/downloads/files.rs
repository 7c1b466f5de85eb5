//! A file: where it is asked for, what it is compared with, and what is not a file.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use wechatpay::{
    Stage,
    bill::{GetTradeBill, TradeBillRow},
    favor::DownloadUseFlow,
    merchant_service::DownloadComplaintImage,
};
use wechatpay_tests::{
    faulty::{Fault, Faulty},
    gateway::{Gateway, MockResponse},
    parties::some_day,
};

use super::{OFFICIAL, client_of, hash, location, packed, still_failed};

#[tokio::test]
async fn file_is_asked_for_at_its_own_path_and_query_with_a_signature() {
    let gateway =
        Gateway::start([location(OFFICIAL, &hash(b"a file")), MockResponse::unsigned(200, packed(b"a file"))]);
    let download = gateway.client().download(&GetTradeBill::new(some_day())).await.expect("a file");
    assert_eq!(download.bytes(100).await.expect("the file"), "a file");
    let received = gateway.received();
    let asked = received.last().expect("two requests");
    assert_eq!(asked.target, "/v3/billdownload/file?token=a%2Fb%3D%3D&tartype=gzip");
    assert_eq!(asked.header("accept"), Some("*/*"));
    assert!(asked.header("authorization").is_some_and(|value| value.starts_with("WECHATPAY2-SHA256-RSA2048 ")));
}

#[tokio::test]
async fn file_with_another_hash_fails_at_its_end() {
    let gateway =
        Gateway::start([location(OFFICIAL, &hash(b"a file")), MockResponse::unsigned(200, packed(b"another"))]);
    let mut download = gateway.client().download(&GetTradeBill::new(some_day())).await.expect("a file");
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

#[tokio::test]
async fn file_that_failed_stays_failed_whatever_was_wrong() {
    let file = b"a bill".repeat(1000);
    let mut damaged = packed(&file);
    let last = damaged.len() - 5;
    damaged[last] ^= 1;
    let cut = damaged[..damaged.len() / 2].to_vec();
    let whole = |body: Vec<u8>| Fault::Response(MockResponse::unsigned(200, body));
    for (what, fault, stage) in [
        ("another hash", whole(packed(b"another")), Stage::Verify),
        ("damaged", whole(damaged), Stage::Decode),
        ("cut short", whole(cut), Stage::Decode),
        ("a connection that breaks", Fault::CutBody(MockResponse::unsigned(200, file.clone())), Stage::Exchange),
    ] {
        let gateway = Faulty::start([Fault::Response(location(OFFICIAL, &hash(&file))), fault]);
        let client = client_of(gateway.base_url()).build().expect("a client");
        let mut download = client.download(&GetTradeBill::new(some_day())).await.expect(what);
        let error = loop {
            match download.chunk().await {
                Ok(piece) => assert!(piece.is_some(), "{what} was taken for complete"),
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
        Gateway::start([location(OFFICIAL, &hash(&file)), MockResponse::unsigned(200, cut[..cut.len() / 2].to_vec())]);
    let download = gateway.client().download(&GetTradeBill::new(some_day())).await.expect("a file");
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
        let error = gateway.client().download(&GetTradeBill::new(some_day())).await.expect_err(url);
        assert_eq!(error.stage(), Stage::Decode, "{url}");
        assert!(!error.to_string().contains("token=x"), "{error}");
        assert_eq!(gateway.received().len(), 1, "{url}");
    }
}

#[tokio::test]
async fn path_that_reads_like_a_host_goes_to_the_own_gateway() {
    let url = "https://user:secret@api.mch.weixin.qq.com//evil.example/v3/file?token=x#part";
    let gateway = Gateway::start([location(url, &hash(b"a file")), MockResponse::unsigned(200, "a file")]);
    let download = gateway.client().download(&GetTradeBill::new(some_day())).await.expect("a file");
    assert_eq!(download.bytes(100).await.expect("the file"), "a file");
    assert_eq!(gateway.received().last().expect("two requests").target, "//evil.example/v3/file?token=x");
}

#[tokio::test]
async fn success_that_is_not_a_complete_file_is_an_error() {
    let uploaded = DownloadComplaintImage::new("media");
    for status in [202, 204, 206] {
        let body: &[u8] = if status == 204 { b"" } else { b"half a fi" };
        let gateway = Gateway::start([MockResponse::unsigned(status, body)]);
        let error = gateway.client().download_file(&uploaded).await.expect_err("not a complete file");
        assert_eq!((error.stage(), error.status().map(|status| status.as_u16())), (Stage::Decode, Some(status)));
    }
}

#[tokio::test]
async fn half_a_promise_of_a_hash_is_refused_before_the_download() {
    let digest = hash(b"a file");
    for (kind, value) in [("SHA1", ""), ("SHA1", &digest[1..]), ("SHA256", digest.as_str()), ("", digest.as_str())] {
        let response = format!(r#"{{"hash_type":"{kind}","hash_value":"{value}","download_url":"{OFFICIAL}"}}"#);
        let gateway = Gateway::start([MockResponse::signed(200, response)]);
        let error = gateway.client().download(&GetTradeBill::new(some_day())).await.expect_err("no hash");
        assert_eq!((error.stage(), gateway.received().len()), (Stage::Decode, 1), "{kind} {value}");
    }
    let upper =
        format!(r#"{{"hash_type":"sha1","hash_value":"{}","download_url":"{OFFICIAL}"}}"#, digest.to_uppercase());
    let gateway = Gateway::start([MockResponse::signed(200, upper), MockResponse::unsigned(200, "a file")]);
    let download = gateway.client().download(&GetTradeBill::new(some_day())).await.expect("a file");
    assert_eq!(download.bytes(100).await.expect("the file"), "a file");
}

#[tokio::test]
async fn file_whose_address_is_called_url_is_downloaded_and_compared_with_its_hash() {
    for (content, fits) in [("a file", true), ("another", false)] {
        let response = format!(r#"{{"url":"{OFFICIAL}","hash_value":"{}","hash_type":"SHA1"}}"#, hash(b"a file"));
        let gateway =
            Gateway::start([MockResponse::signed(200, response), MockResponse::unsigned(200, content.to_owned())]);
        let download = gateway.client().download(&DownloadUseFlow::new("9856000")).await.expect("a file");
        assert_eq!(download.bytes(100).await.is_ok(), fits, "{content}");
    }
}

#[tokio::test]
async fn file_whose_response_does_not_come_is_asked_for_again_within_the_time_of_an_attempt() {
    let file = MockResponse::unsigned(200, "a file");
    let found = Fault::Response(location(OFFICIAL, &hash(b"a file")));
    let gateway = Faulty::start([found, Fault::Silence, Fault::Response(file)]);
    let client = client_of(gateway.base_url()).timeout(Duration::from_secs(1)).total_timeout(Duration::from_secs(40));
    let client = client.build().expect("a client");
    let started = Instant::now();
    let download = client.download(&GetTradeBill::new(some_day())).await.expect("the second attempt");
    assert_eq!(download.bytes(100).await.expect("the file"), "a file");
    assert!(started.elapsed() < Duration::from_secs(30), "{:?}", started.elapsed());
}

#[tokio::test]
async fn location_that_is_not_signed_leads_nowhere() {
    let unsigned = format!(r#"{{"hash_type":"SHA1","hash_value":"{}","download_url":"{OFFICIAL}"}}"#, hash(b""));
    let gateway = Gateway::start([MockResponse::unsigned(200, unsigned)]);
    let error = gateway.client().download(&GetTradeBill::new(some_day())).await.expect_err("anybody wrote it");
    assert_eq!((error.stage(), gateway.received().len()), (Stage::Verify, 1));
}

#[tokio::test]
async fn hash_of_an_unknown_kind_is_refused_before_the_download() {
    let response = format!(r#"{{"hash_type":"SHA512","hash_value":"00","download_url":"{OFFICIAL}"}}"#);
    let gateway = Gateway::start([MockResponse::signed(200, response)]);
    let error = gateway.client().download(&GetTradeBill::new(some_day())).await.expect_err("it cannot be checked");
    assert_eq!((error.stage(), gateway.received().len()), (Stage::Decode, 1));
}

#[tokio::test]
async fn file_whose_hash_is_sm3_is_whole_or_an_error() {
    // GB/T 32905-2016 A.1: the hash of "abc".
    let promised = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    for (file, is_whole) in [("abc", true), ("abd", false)] {
        let response = format!(r#"{{"hash_type":"SM3","hash_value":"{promised}","download_url":"{OFFICIAL}"}}"#);
        let gateway =
            Gateway::start([MockResponse::signed(200, response), MockResponse::unsigned(200, packed(file.as_bytes()))]);
        let download = gateway.client().download(&GetTradeBill::new(some_day())).await.expect("a file");
        assert_eq!(download.bytes(100).await.is_ok(), is_whole, "{file}");
    }
}

#[tokio::test]
async fn error_in_place_of_the_file_is_read_as_the_api_error() {
    let refused = MockResponse::unsigned(400, r#"{"code":"PARAM_ERROR","message":"token无效"}"#);
    let gateway = Gateway::start([location(OFFICIAL, &hash(b"")), refused]);
    let error = gateway.client().download(&GetTradeBill::new(some_day())).await.expect_err("no file");
    assert_eq!((error.stage(), error.code()), (Stage::Api, Some("PARAM_ERROR")));
}

#[tokio::test]
async fn large_file_comes_in_small_pieces_and_reports_its_progress() {
    let file = b"`2026-11-25 08:30:00,`0.01\r\n".repeat(1 << 20);
    let gateway = Gateway::start([location(OFFICIAL, &hash(&file)), MockResponse::unsigned(200, packed(&file))]);
    let reported = Arc::new(Mutex::new(Vec::new()));
    let reports = Arc::clone(&reported);
    let download = gateway.client().download(&GetTradeBill::new(some_day())).await.expect("a file");
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
