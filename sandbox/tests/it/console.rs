//! The console page and the stream of news, without a browser.

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};

use crate::wire::{Call, sandbox};

const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";

#[tokio::test]
async fn page_comes_with_everything_that_it_refers_to() {
    let sandbox = sandbox().await;
    let page = Call::get("/").send(&sandbox).await;
    assert_eq!((page.status, page.headers["content-type"].as_bytes()), (200, b"text/html; charset=utf-8".as_slice()));
    assert_eq!(page.headers["content-security-policy"], "default-src 'self'; base-uri 'none'; frame-ancestors 'none'");
    let text = String::from_utf8_lossy(&page.body).into_owned();
    let mut found = 0;
    for piece in text.split('"').filter(|piece| piece.starts_with("console/") || piece.starts_with("/console/")) {
        let path = format!("/{}", piece.trim_start_matches('/'));
        assert_eq!(Call::get(&path).send(&sandbox).await.status, 200, "{path}");
        found += 1;
    }
    assert!(found >= 2, "a style and a script");
    assert_eq!(Call::get("/console/nothing.js").send(&sandbox).await.status, 404);
    assert_eq!(Call::get("/console/../Cargo.toml").send(&sandbox).await.status, 404);
}

/// What a module at this path imports, by the paths that lead there.
fn imports(path: &str, module: &str) -> Vec<String> {
    let imports = module.split(" from '").skip(1).chain(module.split("import '").skip(1));
    let named = imports.filter_map(|rest| rest.split_once('\'').map(|(name, _)| name));
    let (folder, _) = path.rsplit_once('/').expect("a path");
    let resolved = named.filter(|name| name.starts_with('.')).map(|name| {
        let mut steps: Vec<&str> = folder.split('/').collect();
        for step in name.split('/') {
            match step {
                "." => {}
                ".." => drop(steps.pop()),
                step => steps.push(step),
            }
        }
        steps.join("/")
    });
    resolved.collect()
}

#[tokio::test]
async fn modules_of_both_pages_come_with_all_that_they_import() {
    let sandbox = sandbox().await;
    for (first, fewest) in [("/console/console.js", 30), ("/cashier/cashier.js", 10)] {
        let (mut waiting, mut seen) = (vec![first.to_owned()], std::collections::BTreeSet::new());
        while let Some(path) = waiting.pop() {
            if !seen.insert(path.clone()) {
                continue;
            }
            let module = Call::get(&path).send(&sandbox).await;
            assert_eq!(module.status, 200, "{path}, which {first} leads to");
            waiting.extend(imports(&path, &String::from_utf8_lossy(&module.body)));
        }
        assert!(seen.len() >= fewest, "{first}: {seen:?}");
    }
}

/// The words that a table of the page names, in their order.
fn words(table: &str) -> Vec<&str> {
    let keys = table.lines().filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with(' '));
    keys.filter_map(|line| line.split_once(": [").map(|(name, _)| name.trim_matches('\''))).collect()
}

#[tokio::test]
async fn words_of_both_pages_are_named_once() {
    let sandbox = sandbox().await;
    let table = async |path: &str| String::from_utf8_lossy(&Call::get(path).send(&sandbox).await.body).into_owned();
    let mut console = table("/console/words.js").await;
    for path in imports("/console/words.js", &console.clone()) {
        console.push_str(&table(&path).await);
    }
    let explanations = table("/console/explanations.js").await;
    let tables = explanations.split("export const ").skip(1).map(|table| (table.to_owned(), 5));
    let findings = (table("/console/words/findings.js").await, 50);
    let tables = tables.chain([(console, 400), findings, (table("/cashier/words.js").await, 50)]);
    for (table, fewest) in tables {
        let names = words(&table);
        let twice = names.iter().enumerate().filter(|(at, name)| names[..*at].contains(name)).map(|(_, name)| *name);
        assert_eq!(twice.collect::<Vec<_>>(), [""; 0]);
        assert!(names.len() >= fewest, "{}", names.len());
    }
}

#[tokio::test]
async fn page_is_for_this_machine_under_its_own_names() {
    let sandbox = sandbox().await;
    for path in ["/", "/_sandbox/settings"] {
        let rebound = Call::get(path).without("Host").with("Host", "console.example.com");
        assert_eq!(rebound.send(&sandbox).await.status, 403, "{path}");
        let named = Call::get(path).without("Host").with("Host", "localhost:8811");
        assert_eq!(named.send(&sandbox).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn page_under_another_name_is_answered_where_remote_control_is_allowed() {
    let sandbox = crate::wire::builder().allow_remote_control().start().await.expect("a sandbox");
    let named = Call::get("/").without("Host").with("Host", "sandbox.example.com");
    assert_eq!(named.send(&sandbox).await.status, 200);
    let foreign = Call::get("/_sandbox/settings").with("Origin", "http://another.example.com");
    assert_eq!(foreign.send(&sandbox).await.status, 403);
}

#[tokio::test]
async fn settings_have_guides_in_six_languages_with_everything_filled_in() {
    let sandbox = sandbox().await;
    let settings = Call::get("/_sandbox/settings").send(&sandbox).await.json();
    let guides = settings["guides"].as_array().expect("a list").clone();
    let languages: Vec<&str> = guides.iter().filter_map(|guide| guide["language"].as_str()).collect();
    assert_eq!(languages, ["Rust", "Node", "Python", "Go", "Java", "PHP"]);
    for guide in &guides {
        let code = guide["code"].as_str().expect("code");
        assert!(code.contains(&sandbox.base_url()) && code.contains(sandbox.merchant().mchid()), "{code}");
        assert!(!code.contains("{base_url}"), "{code}");
    }
}

#[tokio::test]
async fn lists_of_operations_and_event_types_are_those_of_the_description() {
    let sandbox = sandbox().await;
    let operations = Call::get("/_sandbox/operations").send(&sandbox).await.json();
    assert_eq!(operations["operations"].as_array().map(Vec::len), Some(sandbox.operations()));
    let events = Call::get("/_sandbox/event_types").send(&sandbox).await.json();
    let paid = events["event_types"].as_array().expect("a list").iter();
    let paid = paid.clone().find(|event| event["event_type"] == "MALL_TRANSACTION.SUCCESS").expect("an event");
    assert!(paid["example"]["transaction_id"].is_string(), "{paid}");
}

#[tokio::test]
async fn stream_tells_of_calls_callbacks_and_changes_and_ends_with_the_sandbox() {
    let sandbox = sandbox().await;
    let base_url = sandbox.base_url();
    let address = base_url.strip_prefix("http://").expect("a plain address");
    let mut stream = tokio::net::TcpStream::connect(address).await.expect("a connection");
    stream.write_all(b"GET /_sandbox/stream HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").await.expect("a request sent");
    let mut lines = BufReader::new(stream).lines();
    while lines.next_line().await.expect("a head").is_some_and(|line| !line.is_empty()) {}

    Call::get(QUERY).send_signed(&sandbox).await;
    sandbox.pay("o", "wx1", 100).expect("a change that is kept");
    sandbox.notify("http://127.0.0.1:1/", "A.B", json!({})).await.expect("a change that is kept");
    let mut news = Vec::new();
    while news.len() < 5 {
        let line = lines.next_line().await.expect("a line").expect("more news");
        if let Some(event) = line.strip_prefix("event: ") {
            let data = lines.next_line().await.expect("a line").expect("data");
            let data: Value = serde_json::from_str(data.strip_prefix("data: ").expect("data")).expect("JSON");
            news.push((event.to_owned(), data));
        }
    }
    let kinds: Vec<&str> = news.iter().map(|(event, _)| event.as_str()).collect();
    assert_eq!(kinds, ["call", "changed", "notification", "notification", "delivery"]);
    assert_eq!((&news[0].1["target"], &news[1].1), (&json!(QUERY), &json!({"list": "payments"})));
    assert_eq!((&news[3].1["attempts"], &news[4].1["event_type"]), (&json!(1), &json!("A.B")));
    sandbox.stop().await;
    while lines.next_line().await.expect("an orderly end").is_some() {}
}
