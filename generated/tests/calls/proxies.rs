//! The system's proxies: a process of its own that has one, since settings of the
//! environment belong to a whole process.

use std::{env, process::Command};

use serde_json::{Value, json};
use wechatpay::{Client, RetryPolicy};

use crate::gateway::{Gateway, Reply, merchant, platform_keys};

/// Set in the process that has the proxy.
const INSIDE: &str = "WECHATPAY_TESTS_BEHIND_A_PROXY";

/// Runs the test of this name once more, in a process whose system has a proxy for all;
/// out comes what the proxy saw, as method and target.
fn behind_a_proxy(test: &str) -> Vec<String> {
    let proxy = Gateway::answering(Reply::unsigned(502, ""));
    let mut command = Command::new(env::current_exe().expect("this program has a path"));
    command.args(["--exact", test, "--nocapture"]).env(INSIDE, "1");
    for name in ["http_proxy", "https_proxy", "all_proxy"] {
        command.env(name, &proxy.url).env(name.to_uppercase(), &proxy.url);
    }
    for name in ["no_proxy", "NO_PROXY", "REQUEST_METHOD"] {
        command.env_remove(name);
    }
    let output = command.output().expect("this program can be started again");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    proxy.seen().iter().map(|seen| format!("{} {}", seen.method, seen.target)).collect()
}

async fn post(client: &Client) -> Result<Value, wechatpay::Error> {
    client.chain("v3/things").json(&json!(1)).post().await
}

#[tokio::test]
async fn gateway_on_this_machine_is_never_reached_through_the_proxy() {
    if env::var_os(INSIDE).is_none() {
        let seen = behind_a_proxy("proxies::gateway_on_this_machine_is_never_reached_through_the_proxy");
        assert_eq!(seen, [""; 0]);
        return;
    }
    let gateway = Gateway::answering(Reply::signed(200, "{}"));
    let client = gateway.client();
    post(&client).await.expect("an answer");
    #[cfg(feature = "blocking")]
    tokio::task::spawn_blocking(move || client.chain("v3/things").get::<Value>().send_blocking())
        .await
        .expect("no panic")
        .expect("an answer");
    assert!(!gateway.seen().is_empty());
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
    let backup = Gateway::answering(Reply::signed(200, "{}"));
    let builder = Client::builder(merchant(), platform_keys()).base_url("https://gateway.invalid");
    let client = builder.backup(&backup.url).retry(RetryPolicy::none()).build().expect("a client");
    post(&client).await.expect("the backup answers");
    #[cfg(feature = "blocking")]
    tokio::task::spawn_blocking(move || client.chain("v3/things").get::<Value>().send_blocking())
        .await
        .expect("no panic")
        .expect("the backup answers");
    assert!(backup.seen().iter().all(|seen| seen.is_signed() && seen.target == "/v3/things"));
    assert!(!backup.seen().is_empty());
}
