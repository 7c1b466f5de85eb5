//! The headers of responses, as the real gateway has them.

use std::io::Read as _;

use flate2::read::GzDecoder;
use serde_json::{Value, json};

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
