//! The system's proxies: a process of its own that has one, since settings of the
//! environment belong to a whole process.

use std::{env, process::Command};

use serde_json::{Value, json};
use wechatpay::Client;
use wechatpay_tests::gateway::{Gateway, MockResponse};

/// Set in the process that has the proxy.
const INSIDE: &str = "WECHATPAY_TESTS_BEHIND_A_PROXY";

/// Runs the test of this name once more, in a process whose system has a proxy for all;
/// out comes what the proxy saw, as method and target.
fn behind_a_proxy(test: &str) -> Vec<String> {
    let proxy = Gateway::start([MockResponse::unsigned(502, "")]);
    let mut command = Command::new(env::current_exe().expect("this program has a path"));
    command.args(["--exact", test]).env(INSIDE, "1");
    for name in ["http_proxy", "https_proxy", "all_proxy"] {
        command.env(name, proxy.base_url()).env(name.to_uppercase(), proxy.base_url());
    }
    for name in ["no_proxy", "NO_PROXY", "REQUEST_METHOD"] {
        command.env_remove(name);
    }
    let output = command.output().expect("this program can be started again");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
    proxy.received().iter().map(|received| format!("{} {}", received.method, received.target)).collect()
}

async fn in_both_ways(client: Client) {
    let _: Value = client.chain("v3/things").json(&json!(1)).post().await.expect("a response");
    tokio::task::spawn_blocking(move || client.chain("v3/things").get::<Value>().send_blocking())
        .await
        .expect("no panic")
        .expect("a response");
}

#[tokio::test]
async fn gateway_on_this_machine_is_never_reached_through_the_proxy() {
    if env::var_os(INSIDE).is_none() {
        let seen = behind_a_proxy("proxies::gateway_on_this_machine_is_never_reached_through_the_proxy");
        assert_eq!(seen, [""; 0]);
        return;
    }
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    in_both_ways(gateway.client()).await;
    assert_eq!(gateway.received().len(), 2);
}

#[tokio::test]
async fn backup_on_this_machine_is_never_reached_through_the_proxy_of_the_gateway() {
    if env::var_os(INSIDE).is_none() {
        let test = "proxies::backup_on_this_machine_is_never_reached_through_the_proxy_of_the_gateway";
        let mut seen = behind_a_proxy(test);
        seen.dedup();
        // The other gateway is asked for through the proxy, which sees no more than its name.
        assert_eq!(seen, ["CONNECT gateway.invalid:443"]);
        return;
    }
    let backup = Gateway::start([MockResponse::signed(200, "{}")]);
    let builder = backup.client_builder().base_url("https://gateway.invalid");
    in_both_ways(builder.backup(backup.base_url()).build().expect("a client")).await;
    let received = backup.received();
    assert_eq!(received.len(), 2);
    for received in received {
        received.assert_signed();
        assert_eq!(received.target, "/v3/things");
    }
}
