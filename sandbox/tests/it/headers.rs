//! The headers of responses, as the real gateway has them.

use std::{collections::BTreeSet, io::Read as _};

use flate2::read::GzDecoder;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use wechatpay_sandbox::Delivery;

use crate::{
    receiver::Receiver,
    wire::{Call, exchange, sample_sandbox, sandbox},
};

const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";

#[tokio::test]
async fn request_id_is_spelt_as_the_real_gateway_spells_it() {
    let sandbox = sandbox().await;
    let merchant = sandbox.merchant();
    for call in [Call::get(QUERY).signed(&merchant), Call::get(QUERY), Call::get("/v3/nothing")] {
        let response = String::from_utf8(exchange(&sandbox, &call.bytes()).await).expect("text");
        assert!(response.contains("\r\nRequest-ID: 08"), "{response}");
        assert!(!response.contains("Request-Id"), "{response}");
    }
}

#[tokio::test]
async fn callback_has_a_request_id() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    for _ in 0..2 {
        sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    }
    let ids: Vec<String> = receiver
        .received()
        .iter()
        .map(|(headers, _)| headers["request-id"].to_str().expect("text").to_owned())
        .collect();
    assert!(ids[0].starts_with("08") && ids[0] != ids[1], "{ids:?}");
}

/// What a callback looks like on the wire, and what became of it.
async fn on_the_wire(path: &str, response: &'static [u8]) -> (String, Delivery) {
    let sandbox = sandbox().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let received = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut received = Vec::new();
        let is_whole = |received: &[u8]| {
            let body = String::from_utf8_lossy(received);
            body.split_once("\r\n\r\n").is_some_and(|(_, body)| serde_json::from_str::<Value>(body).is_ok())
        };
        while !is_whole(&received) {
            assert_ne!(stream.read_buf(&mut received).await.expect("bytes"), 0, "it broke off");
        }
        stream.write_all(response).await.expect("a response");
        (address, String::from_utf8(received).expect("text"))
    });
    let url = format!("http://{address}{path}");
    let delivery = sandbox.notify(&url, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    let (address, received) = received.await.expect("a callback");
    (received.replace(&address.to_string(), "ADDRESS"), delivery)
}

const ACCEPTED: &[u8] = b"HTTP/1.1 204 No Content\r\n\r\n";

#[tokio::test]
async fn callback_names_are_spelt_as_the_real_gateway_spells_them() {
    let (received, delivery) = on_the_wire("/notify", ACCEPTED).await;
    assert!(delivery.is_accepted(), "{delivery:?}");
    let (head, body) = received.split_once("\r\n\r\n").expect("a head");
    let (first, headers) = head.split_once("\r\n").expect("headers");
    assert_eq!(first, "POST /notify HTTP/1.1");
    let names: BTreeSet<&str> = headers.lines().map(|line| line.split(':').next().expect("a name")).collect();
    let expected = [
        "Accept",
        "Content-Length",
        "Content-Type",
        "Host",
        "Request-ID",
        "User-Agent",
        "Wechatpay-Nonce",
        "Wechatpay-Serial",
        "Wechatpay-Signature",
        "Wechatpay-Signature-Type",
        "Wechatpay-Timestamp",
    ];
    assert_eq!(names, BTreeSet::from(expected), "{head}");
    assert!(head.contains("\r\nHost: ADDRESS") && head.contains(&format!("\r\nContent-Length: {}", body.len())));
}

#[tokio::test]
async fn callback_goes_to_the_path_and_query_of_its_address() {
    for (path, target) in [("", "/"), ("/a%20b/支付?c=d&e#f", "/a%20b/%E6%94%AF%E4%BB%98?c=d&e"), ("?x", "/?x")] {
        let (received, _) = on_the_wire(path, ACCEPTED).await;
        assert!(received.starts_with(&format!("POST {target} HTTP/1.1\r\n")), "{received}");
    }
}

#[tokio::test]
async fn callback_to_what_does_not_speak_http_is_not_accepted() {
    for response in [&b"SSH-2.0-OpenSSH_9.9\r\n"[..], b"", b"HTTP/1.1 2"] {
        let (_, delivery) = on_the_wire("/notify", response).await;
        assert_eq!((delivery.status, delivery.is_accepted()), (None, false), "{delivery:?}");
        assert!(delivery.error.as_deref().is_some_and(|error| error.starts_with("it broke off")), "{delivery:?}");
    }
}

#[tokio::test]
async fn callback_response_that_breaks_off_counts_by_its_status() {
    let response = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\"";
    let (_, delivery) = on_the_wire("/notify", response).await;
    assert_eq!((delivery.status, delivery.body.as_str()), (Some(200), "{\"code\""), "{delivery:?}");
}

#[tokio::test]
async fn response_without_a_body_has_the_headers_of_the_others() {
    let sandbox = sample_sandbox().await;
    let reply = Call::new("DELETE", "/v3/sample/orders/A").send_signed(&sandbox).await;
    assert_eq!(
        (reply.status, reply.headers["content-type"].as_bytes()),
        (204, b"application/json; charset=utf-8".as_slice())
    );
    assert_eq!(reply.headers["content-language"], "zh-CN");
}

#[tokio::test]
async fn success_and_refusal_name_their_language() {
    let sandbox = sandbox().await;
    for reply in [Call::get(QUERY).send_signed(&sandbox).await, Call::get(QUERY).send(&sandbox).await] {
        assert_eq!(reply.headers["content-language"], "zh-CN", "{reply:?}");
    }
}

#[tokio::test]
async fn response_is_compressed_where_the_client_takes_it_and_the_plain_body_is_signed() {
    let sandbox = sandbox().await;
    for encodings in ["gzip", "deflate, GZIP;q=0.5", "br, gzip"] {
        let mut reply = Call::get(QUERY).with("Accept-Encoding", encodings).send_signed(&sandbox).await;
        assert_eq!(reply.headers["content-encoding"], "gzip", "{encodings}");
        let mut plain = Vec::new();
        GzDecoder::new(&reply.body[..]).read_to_end(&mut plain).expect("gzip");
        reply.body = plain.into();
        assert!(reply.verify(&sandbox).is_ok(), "{encodings}");
        assert_eq!(reply.json()["authorize_state"], Value::from("UNAUTHORIZED"));
    }
    for encodings in ["identity", "gzip;q=0", "deflate"] {
        let reply = Call::get(QUERY).with("Accept-Encoding", encodings).send_signed(&sandbox).await;
        assert!(!reply.headers.contains_key("content-encoding") && reply.verify(&sandbox).is_ok(), "{encodings}");
    }
}
