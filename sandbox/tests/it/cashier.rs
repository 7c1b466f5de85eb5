//! The page on which an order is paid, without a browser.

use std::{collections::BTreeSet, time::Duration};

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, Reply, builder, native_order, sandbox},
};

/// Places an order by a QR code or by H5; gives the link.
async fn link(sandbox: &Sandbox, way: &str, number: &str, notify_url: &str) -> String {
    let mut body = native_order(sandbox, number, notify_url);
    if way == "h5" {
        body["scene_info"] = json!({"payer_client_ip": "14.23.150.211", "h5_info": {"type": "Wap"}});
    }
    let told = Call::post_json(&format!("/v3/pay/transactions/{way}"), &body).send_signed(sandbox).await.json();
    let field = if way == "h5" { "h5_url" } else { "code_url" };
    told[field].as_str().unwrap_or_else(|| panic!("a link: {told}")).to_owned()
}

/// What names the order in a `code_url`.
fn digits(link: &str) -> String {
    link.rsplit('/').next().unwrap_or_default().to_owned()
}

async fn order(sandbox: &Sandbox, session: &str) -> Reply {
    Call::get(&format!("/cashier/order?session={session}")).send(sandbox).await
}

async fn pay(sandbox: &Sandbox, session: &str) -> Reply {
    Call::post_json("/cashier/pay", &json!({"session": session})).send(sandbox).await
}

#[tokio::test]
async fn links_of_an_order_lead_to_the_page() {
    let sandbox = sandbox().await;
    for way in ["native", "h5"] {
        let link = link(&sandbox, way, &format!("{way}-0001"), "http://127.0.0.1:1/").await;
        let target = link.strip_prefix(&sandbox.base_url()).expect("an address of the sandbox");
        let page = Call::get(target).send(&sandbox).await;
        assert_eq!(
            (page.status, page.headers["content-type"].as_bytes()),
            (200, b"text/html; charset=utf-8".as_slice())
        );
        assert!(String::from_utf8_lossy(&page.body).contains("/cashier/cashier.js"), "{way}");
    }
}

#[tokio::test]
async fn code_url_has_at_most_64_characters_and_leads_to_the_order() {
    let sandbox = sandbox().await;
    let link = link(&sandbox, "native", "ORDER-0001", "http://127.0.0.1:1/").await;
    assert!(link.len() <= 64, "{link}");
    let told = order(&sandbox, &digits(&link)).await.json();
    assert_eq!(
        (&told["number"], &told["amount"], &told["trade_state"]),
        (&json!("ORDER-0001"), &json!(100), &json!("NOTPAY"))
    );
    assert_eq!((&told["lapsed"], &told["descriptions"]), (&Value::Null, &json!(["an order"])));
}

#[tokio::test]
async fn page_comes_with_everything_that_it_imports() {
    let sandbox = sandbox().await;
    let mut open = vec!["/cashier".to_owned(), "/cashier/wechat.js".to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(path) = open.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let file = Call::get(&path).send(&sandbox).await;
        assert_eq!(file.status, 200, "{path}");
        let text = String::from_utf8_lossy(&file.body).into_owned();
        if path == "/cashier" {
            open.extend(text.split('"').filter(|piece| piece.starts_with("/cashier/")).map(str::to_owned));
        } else if path.ends_with(".js") {
            let named = text.lines().filter_map(|line| line.split_once(" from './").map(|(_, rest)| rest));
            open.extend(named.map(|rest| format!("/cashier/{}", rest.trim_end_matches("';"))));
        }
    }
    assert!(seen.len() > 12, "{seen:?}");
    for absent in ["/cashier/nothing.js", "/cashier/../Cargo.toml", "/cashier/console.js", "/cashierx"] {
        assert_eq!(Call::get(absent).send(&sandbox).await.status, 404, "{absent}");
    }
}

#[tokio::test]
async fn page_runs_no_script_but_its_own_and_may_be_framed_by_a_shop() {
    let page = Call::get("/cashier").send(&sandbox().await).await;
    let policy = page.headers["content-security-policy"].to_str().expect("text");
    assert!(policy.starts_with("default-src 'self'") && !policy.contains("frame-ancestors"), "{policy}");
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    assert_eq!(page.headers["x-content-type-options"], "nosniff");
}

#[tokio::test]
async fn pay_sends_the_callback_once_and_the_order_is_paid() {
    let receiver = Receiver::accepting().await;
    let sandbox = sandbox().await;
    let session = digits(&link(&sandbox, "native", "ORDER-0001", &receiver.url).await);
    let paid = pay(&sandbox, &session).await;
    assert_eq!(
        (paid.status, &paid.json()["trade_state"], &paid.json()["callback"]),
        (200, &json!("SUCCESS"), &json!("TRANSACTION.SUCCESS"))
    );
    sandbox.callbacks_sent().await;
    let again = pay(&sandbox, &session).await;
    assert_eq!((again.status, &again.json()["code"]), (409, &json!("settled")));
    assert_eq!(
        (order(&sandbox, &session).await.json()["trade_state"].clone(), receiver.received().len()),
        (json!("SUCCESS"), 1)
    );
}

#[tokio::test]
async fn pay_past_the_time_of_the_link_is_refused_and_says_so() {
    let sandbox = sandbox().await;
    let native = digits(&link(&sandbox, "native", "ORDER-0001", "http://127.0.0.1:1/").await);
    let h5 = link(&sandbox, "h5", "ORDER-0002", "http://127.0.0.1:1/").await;
    let h5 = h5.split("prepay_id=").nth(1).and_then(|rest| rest.split('&').next()).expect("an id").to_owned();
    for (session, seconds) in [(&h5, 300), (&native, 7_200 - 300)] {
        assert_eq!(order(&sandbox, session).await.json()["lapsed"], Value::Null);
        sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
        assert_eq!(order(&sandbox, session).await.json()["lapsed"], "link_expired");
        let refused = pay(&sandbox, session).await;
        assert_eq!((refused.status, &refused.json()["code"]), (409, &json!("link_expired")));
    }
    sandbox.advance_clock(Duration::from_secs(7 * 86_400)).expect("a change that is kept");
    assert_eq!(pay(&sandbox, &native).await.json()["code"], "order_ended");
    let ended = order(&sandbox, &native).await.json();
    assert_eq!((&ended["trade_state"], &ended["lapsed"]), (&json!("CLOSED"), &json!("order_ended")));
}

#[tokio::test]
async fn pay_a_closed_order_is_refused() {
    let sandbox = sandbox().await;
    let session = digits(&link(&sandbox, "native", "ORDER-0001", "http://127.0.0.1:1/").await);
    let body = json!({"mchid": sandbox.merchant().mchid()});
    let close = Call::post_json("/v3/pay/transactions/out-trade-no/ORDER-0001/close", &body);
    assert_eq!(close.send_signed(&sandbox).await.status, 204);
    assert_eq!(order(&sandbox, &session).await.json()["trade_state"], "CLOSED");
    assert_eq!(pay(&sandbox, &session).await.json()["code"], "settled");
}

#[tokio::test]
async fn link_that_was_replaced_pays_nothing() {
    let sandbox = sandbox().await;
    let first = digits(&link(&sandbox, "native", "ORDER-0001", "http://127.0.0.1:1/").await);
    sandbox.advance_clock(Duration::from_secs(7_200)).expect("a change that is kept");
    let second = digits(&link(&sandbox, "native", "ORDER-0001", "http://127.0.0.1:1/").await);
    for reply in [pay(&sandbox, &first).await, order(&sandbox, &first).await] {
        assert_eq!((reply.status, &reply.json()["code"]), (404, &json!("unknown")));
    }
    assert_eq!(pay(&sandbox, &second).await.status, 200);
}

#[tokio::test]
async fn order_is_not_found_by_its_number_nor_by_part_of_its_link() {
    let sandbox = sandbox().await;
    let session = digits(&link(&sandbox, "native", "ORDER-0001", "http://127.0.0.1:1/").await);
    for wrong in ["ORDER-0001", "", &session[1..], "wx", "%00", "*"] {
        assert_eq!(pay(&sandbox, wrong).await.status, 404, "{wrong}");
        assert_eq!(order(&sandbox, wrong).await.status, 404, "{wrong}");
    }
    assert_eq!(Call::get("/cashier/order").send(&sandbox).await.status, 400);
    for body in ["", "[]", "{", "null", r#"{"session":1}"#, r#"{"session":["a"]}"#] {
        assert!(matches!(Call::post("/cashier/pay", body).send(&sandbox).await.status, 400 | 404), "{body}");
    }
}

#[tokio::test]
async fn order_shows_no_openid() {
    let sandbox = sandbox().await;
    let mut body = native_order(&sandbox, "ORDER-0001", "http://127.0.0.1:1/");
    body["payer"] = json!({"openid": "secret-openid"});
    let told = Call::post_json("/v3/pay/transactions/jsapi", &body).send_signed(&sandbox).await.json();
    let shown = order(&sandbox, told["prepay_id"].as_str().expect("an id")).await;
    assert_eq!(shown.status, 200);
    assert!(!String::from_utf8_lossy(&shown.body).contains("secret-openid"), "{shown:?}");
}

#[tokio::test]
async fn pay_by_another_page_is_refused_and_by_a_phone_is_not() {
    let sandbox = builder().start().await.expect("a sandbox");
    let session = digits(&link(&sandbox, "native", "ORDER-0001", "http://127.0.0.1:1/").await);
    let post = || Call::post_json("/cashier/pay", &json!({"session": session}));
    for origin in ["http://shop.example.com", "null", "http://127.0.0.1:1"] {
        assert_eq!(post().with("Origin", origin).send(&sandbox).await.status, 403, "{origin}");
    }
    let phone = post().without("Host").with("Host", "192.0.2.7:8811").with("Origin", "http://192.0.2.7:8811");
    assert_eq!(phone.send(&sandbox).await.status, 200);
}

#[tokio::test]
async fn combined_order_is_paid_as_a_whole() {
    let sandbox = sandbox().await;
    let mchid = sandbox.merchant().mchid().to_owned();
    let parts = [1, 2].map(|amount| {
        json!({
            "mchid": mchid, "attach": "x", "out_trade_no": format!("PART-{amount}"), "description": format!("part {amount}"),
            "amount": {"total_amount": amount, "currency": "CNY"},
        })
    });
    let body = json!({
        "combine_appid": "wx1", "combine_mchid": mchid, "combine_out_trade_no": "COMBINED-1", "notify_url": "http://127.0.0.1:1/",
        "sub_orders": parts,
    });
    let told = Call::post_json("/v3/combine-transactions/native", &body).send_signed(&sandbox).await.json();
    let session = digits(told["code_url"].as_str().expect("a link"));
    let shown = order(&sandbox, &session).await.json();
    assert_eq!(
        (&shown["number"], &shown["amount"], &shown["combined"]),
        (&json!("COMBINED-1"), &json!(3), &json!(true))
    );
    assert_eq!(shown["descriptions"], json!(["part 1", "part 2"]));
    assert_eq!(pay(&sandbox, &session).await.status, 200);
    let query = format!("/v3/pay/transactions/out-trade-no/PART-2?mchid={mchid}");
    assert_eq!(Call::get(&query).send_signed(&sandbox).await.json()["trade_state"], "SUCCESS");
}

#[tokio::test]
async fn qr_code_is_a_picture_of_the_link_as_the_visitor_reaches_it() {
    let sandbox = sandbox().await;
    let session = digits(&link(&sandbox, "native", "ORDER-0001", "http://127.0.0.1:1/").await);
    let target = format!("/cashier/qr.svg?session={session}");
    let here = Call::get(&target).send(&sandbox).await;
    assert_eq!((here.status, here.headers["content-type"].as_bytes()), (200, b"image/svg+xml".as_slice()));
    assert!(here.body.starts_with(b"<?xml") && here.body.windows(4).any(|bytes| bytes == b"<svg"), "{here:?}");
    let named = |host: &str| Call::get(&target).without("Host").with("Host", host);
    assert_ne!(named("192.0.2.7:8811").send(&sandbox).await.body, here.body);
    let told = Call::get(&format!("/cashier/order?session={session}")).without("Host").with("Host", "192.0.2.7:8811");
    assert_eq!(told.send(&sandbox).await.json()["link"], format!("http://192.0.2.7:8811/cashier/{session}"));
    assert_eq!(Call::get("/cashier/qr.svg?session=wx").send(&sandbox).await.status, 404);
}

#[tokio::test]
async fn links_outlive_the_process_with_the_state() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    let session = digits(&link(&first, "native", "ORDER-0001", "http://127.0.0.1:1/").await);
    first.stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!(pay(&second, &session).await.status, 200);
}
