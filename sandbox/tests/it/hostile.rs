//! Whatever comes in, the process stays up and says no.

use crate::wire::{Call, exchange, sandbox};

const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";
const NOTIFY: &str = "/v3/businesscircle/points/notify";

#[tokio::test]
async fn bytes_that_are_not_http_leave_the_sandbox_up() {
    let sandbox = sandbox().await;
    let long_line = [b"GET /".as_slice(), &[b'a'; 100_000], b" HTTP/1.1\r\n\r\n"].concat();
    let cases: [&[u8]; 6] = [
        b"\x00\xff\xfe\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET /v3/\xff HTTP/1.1\r\nConnection: close\r\n\r\n",
        b"POST /v3/businesscircle/parkings HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        &long_line,
    ];
    for bytes in cases {
        let response = exchange(&sandbox, bytes).await;
        assert!(response.is_empty() || response.starts_with(b"HTTP/1.1 4"), "{:?}", String::from_utf8_lossy(&response));
    }
    assert_eq!(Call::get(QUERY).send_signed(&sandbox).await.status, 200);
}

#[tokio::test]
async fn targets_of_odd_forms_are_refused() {
    let sandbox = sandbox().await;
    for target in
        ["*", "/", "//", "/v3", "/v3//", "/v3/businesscircle/../certificates", "http://example.com/v3/nothing"]
    {
        let reply = Call::new("OPTIONS", target).send(&sandbox).await;
        assert!((400..500).contains(&reply.status), "{target}: {reply:?}");
    }
}

#[tokio::test]
async fn body_of_deep_json_is_refused() {
    let sandbox = sandbox().await;
    for open in ["[", "{\"a\":"] {
        let reply = Call::post(NOTIFY, open.repeat(100_000)).send_signed(&sandbox).await;
        assert_eq!(reply.refusal().1, "PARAM_ERROR");
    }
}

#[tokio::test]
async fn authorization_of_odd_bytes_is_refused() {
    let sandbox = sandbox().await;
    let filler = "\"".repeat(8_000);
    for value in ["中文", "WECHATPAY2-SHA256-RSA2048 中=\"文\"", ",,,===\"\"", &filler] {
        let reply = Call::get(QUERY).with("Authorization", value).send(&sandbox).await;
        assert_eq!(reply.refusal().1, "SIGN_ERROR", "{value}");
    }
}

#[tokio::test]
async fn connection_that_breaks_off_leaves_the_sandbox_up() {
    let sandbox = sandbox().await;
    let base_url = sandbox.base_url();
    let address = base_url.strip_prefix("http://").expect("a plain address");
    for _ in 0..20 {
        use tokio::io::AsyncWriteExt;
        let mut stream = tokio::net::TcpStream::connect(address).await.expect("a connection");
        let head = format!("POST {NOTIFY} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{{");
        stream.write_all(head.as_bytes()).await.expect("half a request sent");
    }
    assert_eq!(Call::get(QUERY).send_signed(&sandbox).await.status, 200);
}

#[tokio::test]
async fn body_over_the_limit_is_read_and_refused_and_one_at_the_limit_is_looked_at() {
    let sandbox = sandbox().await;
    let over = Call::post(NOTIFY, vec![b' '; 1024 * 1024 + 1]).send_signed(&sandbox).await;
    assert_eq!(over.status, 413);
    let at = Call::post(NOTIFY, vec![b' '; 1024 * 1024]).send_signed(&sandbox).await;
    assert_eq!((at.status, at.refusal().1.as_str()), (400, "PARAM_ERROR"));
}
