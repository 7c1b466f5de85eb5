//! Whatever comes in over the wire, there is never a success that should not be, never a 5xx, and the process survives.
//!
//! What the parsers of `wechatpay-auth` have to bear is sent to the server here, and more.

use std::{
    io::{ErrorKind, Read as _, Write as _},
    net::{Shutdown, TcpStream},
    sync::LazyLock,
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use proptest::{prelude::*, sample::Index};
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use wechatpay_auth::{Clock, Merchant, PrivateKey, RequestToSign, SCHEME};
use wechatpay_sandbox::Sandbox;

const NOW: i64 = 1_589_952_575;
const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";
const OPERATIONS: [&str; 4] = [
    "/v3/businesscircle/points/notify",
    "/v3/businesscircle/parkings",
    "/v3/security/echo",
    "/v3/businesscircle/nothing",
];
const CONTROL: [&str; 20] = [
    "authorize",
    "withdraw",
    "pay",
    "refund",
    "notify",
    "probe",
    "redeliver",
    "check_callback",
    "deliveries/1",
    "expire_order",
    "refund_order",
    "faults/1",
    "notify_url",
    "probe_every",
    "nothing",
    "",
    "faults/",
    "calls?after=1&after=2",
    "deliveries?after=%zz",
    "openapi.yaml/..",
];

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

/// One sandbox for all cases: it has to bear them one after the other.
static SANDBOX: LazyLock<(Sandbox, Merchant, String)> = LazyLock::new(|| {
    let key = PrivateKey::generate().expect("a key");
    let started = Sandbox::builder().merchant_key(key).clock(Clock::fixed(NOW)).start();
    let sandbox = RUNTIME.block_on(started).expect("a sandbox");
    let address = sandbox.base_url().replace("http://", "");
    let merchant = sandbox.merchant();
    (sandbox, merchant, address)
});

/// A callback of that sandbox: its number, its headers, and its body.
static SENT: LazyLock<Value> = LazyLock::new(|| {
    let queued = SANDBOX.0.notify("http://127.0.0.1:1/", "TRANSACTION.SUCCESS", json!({"attach": "中 \"/+"}));
    let number = RUNTIME.block_on(queued).expect("a callback").number;
    answer(&request("GET", &format!("/_sandbox/deliveries/{number}"), b"x", b""))
});

/// The JSON behind the head of a response.
fn answer(bytes: &[u8]) -> Value {
    let response = String::from_utf8(exchange(bytes)).expect("a textual response");
    serde_json::from_str(response.split_once("\r\n\r\n").expect("a head").1).expect("JSON")
}

/// What comes back for these bytes.
fn exchange(bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(&SANDBOX.2).expect("the sandbox listens");
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout");
    // The server may have answered and closed before everything was sent.
    let _ = stream.write_all(bytes);
    let _ = stream.shutdown(Shutdown::Write);
    let mut response = Vec::new();
    match stream.read_to_end(&mut response) {
        Ok(_) => response,
        Err(error) if error.kind() == ErrorKind::ConnectionReset => response,
        Err(error) => panic!("the sandbox does not answer: {error}"),
    }
}

/// The status of a response; `None` when the connection was closed without one.
fn status(bytes: &[u8]) -> Option<u16> {
    let response = exchange(bytes);
    let head = String::from_utf8_lossy(response.get(..12).unwrap_or(&response)).into_owned();
    assert!(response.is_empty() || head.starts_with("HTTP/1."), "{head}");
    head.get(9..12).and_then(|status| status.parse().ok())
}

fn request(method: &str, target: &str, authorization: &[u8], body: &[u8]) -> Vec<u8> {
    let head = format!(
        "{method} {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\nUser-Agent: x\r\nConnection: close\r\n\
         Content-Length: {}\r\nAuthorization: ",
        body.len()
    );
    [head.as_bytes(), authorization, b"\r\n\r\n", body].concat()
}

fn signed(method: &str, target: &str, body: &[u8]) -> Vec<u8> {
    let to_sign = RequestToSign { method, target, timestamp: NOW, nonce: "593BEC0C930BF1AF", body };
    let authorization = wechatpay_auth::sign(&SANDBOX.1, &to_sign).expect("a signature");
    request(method, target, authorization.as_bytes(), body)
}

fn assert_alive() -> Result<(), TestCaseError> {
    prop_assert_eq!(status(&signed("GET", QUERY, b"")), Some(200));
    Ok(())
}

/// Any JSON, and more often with the names and values that stand in requests.
fn json_value() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop::sample::select(vec![
            "IN",
            "2020-05-20T13:29:35+08:00",
            "http://127.0.0.1:1/",
            "粤B888888",
            "A.B",
            "drop"
        ])
        .prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 48, 8, |inner| {
        let name = prop_oneof![
            4 => prop::sample::select(vec![
                "openid", "appid", "amount", "transaction_id", "brandid", "plate_number", "state", "time", "earn_points",
                "increased_points", "points_update_time", "echo_message", "encrypted_echo_message", "event_type",
                "resource", "id", "url", "every", "kind", "times",
            ]).prop_map(str::to_owned),
            1 => ".{0,6}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..8)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// Pieces that the syntax of `Authorization` is made of, so that more than the first check is reached.
fn authorization() -> impl Strategy<Value = Vec<u8>> {
    let known = vec![
        "mchid=\"1230000109\"",
        "nonce_str=\"a\"",
        "signature=\"AAAA\"",
        "timestamp=\"1589952575\"",
        "serial_no=\"1\"",
        "\"",
        ",",
        "=",
        " ",
        "\\",
        "-9223372036854775808",
        "中",
    ];
    let piece = prop_oneof![
        prop::sample::select(known).prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..6),
    ];
    let pieces = (any::<bool>(), prop::collection::vec(piece, 0..14));
    pieces.prop_map(|(scheme, pieces)| {
        let scheme = if scheme { format!("{SCHEME} ").into_bytes() } else { Vec::new() };
        // A line break would begin another header, which is another test.
        [scheme, pieces.concat()].concat().into_iter().filter(|byte| !matches!(byte, b'\r' | b'\n')).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bytes_of_any_kind_get_a_4xx_or_nothing(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let status = status(&bytes);
        prop_assert!(status.is_none_or(|status| (400..500).contains(&status)), "{:?}", status);
        assert_alive()?;
    }

    #[test]
    fn request_with_damage_is_never_a_fault_of_the_server(
        damage in prop::collection::vec((any::<Index>(), any::<u8>(), 0..3_u8), 1..6),
        with_body in any::<bool>(),
    ) {
        let body = json!({"plate_number": "粤B888888", "state": "IN"}).to_string();
        let mut bytes = if with_body { signed("POST", OPERATIONS[1], body.as_bytes()) } else { signed("GET", QUERY, b"") };
        for (at, byte, kind) in damage {
            let at = at.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
        }
        // What is damaged beyond the head of HTTP may be harmless; what is not signed is never a success.
        let status = status(&bytes);
        prop_assert!(status.is_none_or(|status| (200..500).contains(&status)), "{:?}", status);
        assert_alive()?;
    }

    #[test]
    fn authorization_of_any_kind_is_refused(value in authorization()) {
        let status = status(&request("GET", QUERY, &value, b""));
        prop_assert!(matches!(status, Some(400 | 401)), "{:?}", status);
    }

    #[test]
    fn signed_body_of_any_kind_is_answered_and_never_a_fault(
        operation in prop::sample::select(OPERATIONS.to_vec()),
        body in prop_oneof![
            json_value().prop_map(|value| value.to_string().into_bytes()),
            prop::collection::vec(any::<u8>(), 0..200),
        ],
    ) {
        let status = status(&signed("POST", operation, &body));
        prop_assert!(status.is_some_and(|status| (200..500).contains(&status)), "{:?}", status);
    }

    #[test]
    fn target_of_any_kind_that_is_not_signed_is_not_a_success(path in "[ -~]{0,60}", method in "[A-Z]{1,8}") {
        let target = format!("/v3/{}", path.replace(' ', ""));
        let status = status(&request(&method, &target, b"x", b""));
        prop_assert!(status.is_none_or(|status| (400..500).contains(&status)), "{:?}", status);
    }

    #[test]
    fn control_of_any_kind_is_answered_and_never_a_fault(
        path in prop::sample::select(CONTROL.to_vec()),
        method in prop::sample::select(vec!["GET", "POST", "PUT", "DELETE", "PATCH"]),
        body in prop_oneof![
            json_value().prop_map(|value| value.to_string().into_bytes()),
            prop::collection::vec(any::<u8>(), 0..200),
        ],
    ) {
        let status = status(&request(method, &format!("/_sandbox/{path}"), b"x", &body));
        prop_assert!(status.is_some_and(|status| (200..500).contains(&status)), "{:?}", status);
        assert_alive()?;
    }

    #[test]
    fn callback_with_any_damage_is_told_why_it_does_not_verify(
        damage in prop::collection::vec((any::<Index>(), any::<u8>(), 0..4_u8), 0..3),
        value in prop::option::of(("nonce|timestamp|signature", "[ -~]{0,12}")),
    ) {
        let sent = SENT["body"].as_str().expect("a text").as_bytes();
        let (mut body, mut headers) = (sent.to_vec(), SENT["headers"].clone());
        for (at, byte, kind) in damage {
            let at = at.index(body.len().max(1)).min(body.len());
            match kind {
                0 => body.splice(at..at, [byte]).for_each(drop),
                1 => body.truncate(at),
                2 => body = body.split_off(at),
                _ => body.extend([byte; 2]),
            }
        }
        if let Some((name, value)) = value {
            let name = format!("wechatpay-{name}");
            let pairs = headers.as_array_mut().expect("pairs").iter_mut();
            let pair = pairs.filter(|pair| pair[0].as_str().is_some_and(|found| found.eq_ignore_ascii_case(&name)));
            pair.for_each(|pair| pair[1] = json!(value));
        }
        let (is_same, encoded) = (body == sent && headers == SENT["headers"], STANDARD.encode(&body));
        let question = json!({"delivery": SENT["number"], "headers": headers, "body_base64": encoded});
        let told = answer(&request("POST", "/_sandbox/check_callback", b"x", question.to_string().as_bytes()));
        let breaks = told["findings"].as_array().expect("findings").iter().any(|finding| finding["breaks"] == true);
        prop_assert_eq!((&told["verifies"], breaks), (&json!(is_same), !is_same), "{}", question);
    }

    #[test]
    fn ledger_query_of_any_kind_is_answered_and_never_a_fault(
        path in prop::sample::select(vec!["ledger", "ledger_entry"]),
        pairs in prop::collection::vec(("(number|kind|state|waits|limit|after)=", "[!-~]{0,40}"), 0..4),
    ) {
        let query: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}{value}")).collect();
        let target = format!("/_sandbox/{path}?{}", query.join("&").replace('#', "%23"));
        let status = status(&request("GET", &target, b"x", b""));
        prop_assert!(matches!(status, Some(200 | 400 | 404)), "{target}: {:?}", status);
    }

    #[test]
    fn fault_header_of_any_kind_is_refused_or_done(value in "[ -~]{0,40}") {
        let mut bytes = signed("GET", QUERY, b"");
        let at = bytes.windows(7).position(|window| window == b"\r\nHost:").expect("a head") + 2;
        bytes.splice(at..at, format!("Sandbox-Fault: {value}\r\n").into_bytes());
        let status = status(&bytes);
        prop_assert!(matches!(status, Some(200 | 400)), "{value}: {:?}", status);
    }
}
