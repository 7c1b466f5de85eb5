//! D: gateways, limits of time, and what a client takes of the machine.

use std::{
    collections::BTreeSet,
    net::TcpListener,
    time::{Duration, Instant},
};

use serde_json::json;
use sha1::{Digest as _, Sha1};
use wechatpay::{Client, Clock, Outcome, RetryPolicy, Stage, bill::GetTradeBill};
use wechatpay_tests::{
    faulty::closed_port,
    gateway::{Gateway, MockResponse, NOW},
    parties::{merchant, platform_keys, some_day},
};

use super::{good, points, query};

/// A port on which connections are taken, and nobody answers.
fn mute() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    (listener, url)
}

#[tokio::test]
async fn d1_backup_is_opt_in_and_takes_a_write_only_if_it_was_never_sent() {
    let limit = Duration::from_secs(1);
    let client = |primary: &str, backup: Option<&Gateway>| {
        let builder = Client::builder(merchant(), platform_keys()).base_url(primary).clock(Clock::fixed(NOW));
        let builder = builder.timeout(limit).total_timeout(20 * limit).retry(RetryPolicy::none());
        let builder = backup.into_iter().fold(builder, |builder, backup| builder.backup(backup.base_url()));
        builder.build().expect("a client")
    };
    let (backup, of_reads) = (Gateway::start([MockResponse::signed(204, "")]), Gateway::start([good()]));

    // Sent, and no response: it may have acted.
    let (_listener, mute) = mute();
    let error = client(&mute, Some(&backup)).send(&points()).await.expect_err("no response");
    assert_eq!((error.outcome(), error.attempts(), backup.received().len()), (Outcome::Unknown, 1, 0), "{error}");
    client(&mute, Some(&of_reads)).send(&query()).await.expect("a read may go there");

    // No connection: it has not.
    let closed = closed_port();
    let error = client(&closed, None).send(&points()).await.expect_err("there is no backup unless one is set");
    assert_eq!(error.outcome(), Outcome::NeverSent, "{error}");
    client(&closed, Some(&backup)).send(&points()).await.expect("the backup takes it");
    backup.only().assert_signed();
}

#[tokio::test]
async fn d1_each_call_starts_at_the_first_gateway_again() {
    let first = Gateway::start([good()]);
    let backup = Gateway::start([good()]);
    let client = first.client_builder().backup(backup.base_url()).build().expect("a client");
    for _ in 0..3 {
        client.send(&query()).await.expect("the first is there");
    }
    assert_eq!((first.received().len(), backup.received().len()), (3, 0));
}

#[tokio::test]
async fn d2_limits_of_time_are_set_by_the_user_and_kept() {
    let (_listener, url) = mute();
    let (short, long) = (Duration::from_millis(200), Duration::from_secs(60));
    // A write for the limit of one attempt; a read, which would be tried again, for that of the call.
    for (attempt, total) in [(short, long), (long, short)] {
        let client = Client::builder(merchant(), platform_keys()).base_url(&url).connect_timeout(long);
        let client = client.timeout(attempt).total_timeout(total).build().expect("a client");
        let begun = Instant::now();
        let error = if attempt == short {
            client.send(&points()).await.expect_err("nobody answers")
        } else {
            client.send(&query()).await.expect_err("nobody answers")
        };
        assert!(error.is_timeout() && !error.is_connect() && error.attempts() == 1, "{error}");
        assert!(
            (short..Duration::from_secs(30)).contains(&begun.elapsed()),
            "{attempt:?} {total:?}: {:?}",
            begun.elapsed()
        );
    }
}

#[tokio::test]
async fn d3_every_spelling_of_too_many_requests_is_known_and_waited_for() {
    for (status, code) in
        [(429, "FREQUENCY_LIMITED"), (403, "RATELIMIT_EXCEEDED"), (400, "FREQUENCY_LIMIT_EXCEED"), (429, "")]
    {
        let refusal = MockResponse::unsigned(status, json!({"code": code, "message": "频率超限"}).to_string());
        let gateway = Gateway::start([refusal.clone(), refusal.clone(), MockResponse::signed(204, "")]);
        let patient = RetryPolicy::standard().backoff(Duration::from_millis(2));
        let client = gateway.client_builder().retry(patient).build().expect("a client");
        // A write: nothing was done, so it may be sent again.
        client.send(&points()).await.expect("the third attempt is taken");
        let nonces: BTreeSet<String> = gateway.received().iter().map(|it| it.authorization().nonce_str).collect();
        assert_eq!(nonces.len(), 3, "each attempt is signed afresh");

        let gateway = Gateway::start([refusal]);
        let client = gateway.client_builder().retry(RetryPolicy::none()).build().expect("a client");
        let error = client.send(&points()).await.expect_err("it is refused");
        assert_eq!((error.is_rate_limited(), error.outcome()), (true, Outcome::Refused), "{code}");
    }
}

/// Runs in a process of its own, where no other test starts threads.
#[cfg(target_os = "linux")]
#[test]
fn d4_clients_start_no_thread_and_leave_none_behind() {
    const ALONE: &str = "WECHATPAY_TEST_ALONE";
    const NAME: &str = "pitfalls::network::d4_clients_start_no_thread_and_leave_none_behind";
    if std::env::var_os(ALONE).is_none() {
        let alone = std::process::Command::new(std::env::current_exe().expect("this program's path"))
            .args(["--exact", NAME, "--test-threads=1"])
            .env(ALONE, "yes")
            .output()
            .expect("this program starts once more");
        let printed = String::from_utf8_lossy(&alone.stdout);
        assert!(alone.status.success() && printed.contains("1 passed"), "{printed}");
        return;
    }
    let threads = || std::fs::read_dir("/proc/self/task").expect("Linux lists threads").count();
    let gateway = Gateway::start([good()]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let before = threads();
    let clients: Vec<Client> = (0..20).map(|_| gateway.client()).collect();
    for client in &clients {
        runtime.block_on(client.send(&query())).expect("a good response");
        client.send_blocking(&query()).expect("a good response");
    }
    assert_eq!(threads(), before, "twenty clients at work");
    drop(clients);
    assert_eq!(threads(), before, "and gone");
}

#[tokio::test]
async fn d5_tls_needs_no_provider_of_the_process() {
    // It closes each connection, so that the handshake begins and fails.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { while listener.accept().await.is_ok() {} });
    let own = wechatpay::reqwest::Client::builder().no_proxy().build().expect("TLS without a set-up of ours");
    let builder = || Client::builder(merchant(), platform_keys()).base_url(&url);
    for builder in [builder(), builder().http_client(own)] {
        let error = builder.build().expect("a client").send(&query()).await.expect_err("no handshake");
        assert_eq!(error.stage(), Stage::Exchange, "an error and no panic: {error}");
    }
}

#[tokio::test]
async fn d6_bill_is_one_call_that_streams_and_compares_its_hash() {
    let file = b"`1,`2\r\n".repeat(1 << 16);
    let hash: String = Sha1::digest(&file).iter().map(|byte| format!("{byte:02x}")).collect();
    let url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=t";
    let location = format!(r#"{{"hash_type":"SHA1","hash_value":"{hash}","download_url":"{url}"}}"#);
    for (sent, right) in [(file.clone(), true), (file[1..].to_vec(), false)] {
        let gateway = Gateway::start([MockResponse::signed(200, location.clone()), MockResponse::unsigned(200, sent)]);
        let mut bill = gateway.client().download(&GetTradeBill::new(some_day())).await.expect("one call");
        let ended = loop {
            match bill.chunk().await {
                Ok(Some(piece)) => assert!(piece.len() <= 4096, "a piece at a time: {}", piece.len()),
                Ok(None) => break true,
                Err(error) => {
                    assert_eq!(error.stage(), Stage::Verify);
                    break false;
                }
            }
        };
        assert_eq!(ended, right);
    }
}
