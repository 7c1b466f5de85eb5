//! What comes before parameters: head, route, size, signature, platform key; and the signed responses.

use serde_json::json;
use tokio::{io::AsyncWriteExt as _, net::TcpStream};
use wechatpay_auth::{Merchant, VerifyError};
use wechatpay_sandbox::PlatformMode;

use crate::wire::{Call, NONCE, NOW, OTHER_KEY, sandbox, sandbox_in};

const QUERY: &str = "/v3/businesscircle/user-authorizations/oUpF8uMuAJOM2pxb1Q?appid=wx1234567890abcdef";
const NOTIFY: &str = "/v3/businesscircle/points/notify";

fn points() -> serde_json::Value {
    json!({
        "transaction_id": "1217752501201407033233368018",
        "appid": "wx1234567890abcdef",
        "openid": "oUpF8uMuAJOM2pxb1Q",
        "earn_points": true,
        "increased_points": 100,
        "points_update_time": "2020-05-20T13:29:35.120+08:00",
    })
}

fn sign_error(message: &str) -> (u16, String, String) {
    (401, "SIGN_ERROR".to_owned(), message.to_owned())
}

fn malformed() -> (u16, String, String) {
    sign_error("Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》")
}

fn wrong_serial() -> (u16, String, String) {
    sign_error("商户证书序列号有误。请使用签名私钥匹配的证书序列号")
}

fn wrong_signature() -> (u16, String, String) {
    sign_error("签名错误，请检查后再试")
}

fn stale() -> (u16, String, String) {
    sign_error("Http头Authorization中的timestamp与发起请求的时间不得超过5分钟")
}

#[tokio::test]
async fn response_with_body_verifies_with_the_platform_key() {
    let sandbox = sandbox().await;
    let reply = Call::get(QUERY).send_signed(&sandbox).await;
    assert_eq!(reply.status, 200);
    let verified = reply.verify(&sandbox).expect("a signed response");
    assert_eq!(verified.body(), &reply.body);
    assert_eq!(verified.timestamp(), NOW);
}

#[tokio::test]
async fn response_without_body_verifies_with_the_platform_key() {
    let sandbox = sandbox().await;
    let reply = Call::post_json(NOTIFY, &points()).send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.body.len()), (204, 0));
    assert!(reply.verify(&sandbox).is_ok());
}

#[tokio::test]
async fn response_tampered_body_fails_verification() {
    let sandbox = sandbox().await;
    let mut reply = Call::get(QUERY).send_signed(&sandbox).await;
    let mut bytes = reply.body.to_vec();
    bytes[0] ^= 1;
    reply.body = bytes.into();
    assert_eq!(reply.verify(&sandbox).unwrap_err(), VerifyError::WrongSignature);
}

#[tokio::test]
async fn response_two_calls_have_different_nonces_and_request_ids() {
    let sandbox = sandbox().await;
    let first = Call::get(QUERY).send_signed(&sandbox).await;
    let second = Call::get(QUERY).send_signed(&sandbox).await;
    for name in ["wechatpay-nonce", "request-id"] {
        assert!(first.headers.contains_key(name), "{name}");
        assert_ne!(first.headers.get(name), second.headers.get(name), "{name}");
    }
}

#[tokio::test]
async fn refusal_before_the_signature_was_right_is_unsigned_and_has_a_request_id() {
    let sandbox = sandbox().await;
    let merchant = sandbox.merchant();
    let calls = [
        ("no Accept", 400, Call::get(QUERY).without("Accept").signed(&merchant)),
        ("no such fault", 400, Call::get(QUERY).with("Sandbox-Fault", "nothing").signed(&merchant)),
        ("no signature", 401, Call::get(QUERY)),
        ("stale", 401, Call::get(QUERY).at(0).signed(&merchant)),
        ("wrong signature", 401, Call::get(QUERY).signed(&merchant).tampered(|target, _| target.push('0'))),
        ("unknown path", 404, Call::get("/v3/nothing").signed(&merchant)),
        ("wrong method", 405, Call::new("PUT", QUERY).signed(&merchant)),
        ("too large", 413, Call::post(NOTIFY, " ".repeat(1024 * 1024 + 1)).signed(&merchant)),
    ];
    for (what, status, call) in calls {
        let reply = call.send(&sandbox).await;
        assert_eq!((reply.status, reply.is_signed()), (status, false), "{what}: {reply:?}");
        assert!(reply.headers.contains_key("request-id"), "{what}: {reply:?}");
    }
}

#[tokio::test]
async fn refusal_after_the_signature_was_right_verifies_in_every_mode() {
    let unknown_order = "/v3/pay/transactions/out-trade-no/no-such-order?mchid=1230000109";
    for mode in [PlatformMode::PublicKey, PlatformMode::Certificate, PlatformMode::Mixed] {
        let sandbox = sandbox_in(mode).await;
        let preferred = sandbox.platform_keys().preferred().expect("one is preferred").as_str().to_owned();
        let calls = [
            ("parameter", "PARAM_ERROR", Call::get("/v3/businesscircle/user-authorizations/o")),
            ("body", "PARAM_ERROR", Call::post(NOTIFY, "{")),
            ("platform serial", "PARAM_ERROR", Call::get(QUERY).with("Wechatpay-Serial", "-")),
            ("business", "ORDER_NOT_EXIST", Call::get(unknown_order)),
            (
                "business, to a named key",
                "ORDER_NOT_EXIST",
                Call::get(unknown_order).with("Wechatpay-Serial", &preferred),
            ),
            ("file", "PARAM_ERROR", Call::get("/v3/billdownload/file?token=nothing")),
        ];
        for (what, code, call) in calls {
            let named = what.ends_with("a named key");
            let reply = call.send_signed(&sandbox).await;
            assert_eq!(reply.refusal().1, code, "{mode}, {what}: {reply:?}");
            let verified = reply.verify(&sandbox).unwrap_or_else(|error| panic!("{mode}, {what}: {error}: {reply:?}"));
            assert_eq!(verified.body(), &reply.body, "{mode}, {what}");
            // As for successes: the named key signs, else the certificate where there is one.
            let public = match mode {
                PlatformMode::PublicKey => true,
                PlatformMode::Certificate => false,
                _ => named,
            };
            let serial = reply.headers["wechatpay-serial"].to_str().expect("a serial");
            assert_eq!(serial.starts_with("PUB_KEY_ID_"), public, "{mode}, {what}: {serial}");
        }
    }
}

#[tokio::test]
async fn refusal_of_certificates_that_there_are_not_verifies_with_the_public_key() {
    let sandbox = sandbox().await;
    let reply = Call::get("/v3/certificates").send_signed(&sandbox).await;
    assert_eq!(reply.refusal().1, "RESOURCE_NOT_EXISTS");
    assert!(reply.verify(&sandbox).is_ok(), "{reply:?}");
}

#[tokio::test]
async fn head_without_accept_is_refused() {
    let sandbox = sandbox().await;
    let reply = Call::get(QUERY).without("Accept").send_signed(&sandbox).await;
    let expected = (400, "INVALID_REQUEST".to_owned(), "Http头缺少Accept或User-Agent".to_owned());
    assert_eq!(reply.refusal(), expected);
}

#[tokio::test]
async fn head_without_user_agent_is_refused_before_the_path_is_looked_at() {
    let sandbox = sandbox().await;
    let reply = Call::get("/v3/nothing").without("User-Agent").send(&sandbox).await;
    assert_eq!(reply.refusal().1, "INVALID_REQUEST");
}

#[tokio::test]
async fn route_unknown_path_is_404_without_body() {
    let sandbox = sandbox().await;
    let reply = Call::get("/v3/nothing").send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.body.len()), (404, 0));
}

#[tokio::test]
async fn route_empty_path_parameter_is_404() {
    let sandbox = sandbox().await;
    let reply = Call::get("/v3/businesscircle/user-authorizations/?appid=wx1").send_signed(&sandbox).await;
    assert_eq!(reply.status, 404);
}

#[tokio::test]
async fn route_wrong_method_is_405_and_names_the_right_one() {
    let sandbox = sandbox().await;
    let reply = Call::get(NOTIFY).send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.body.len()), (405, 0));
    assert_eq!(reply.headers.get("allow").map(|allow| allow.as_bytes()), Some(b"POST".as_slice()));
}

#[tokio::test]
async fn authorization_missing_is_refused() {
    let sandbox = sandbox().await;
    assert_eq!(Call::get(QUERY).send(&sandbox).await.refusal(), malformed());
}

#[tokio::test]
async fn authorization_malformed_is_refused() {
    let sandbox = sandbox().await;
    let right = Call::get(QUERY).authorization(&sandbox.merchant());
    let values = [
        String::new(),
        "WECHATPAY2-SHA256-RSA2048".to_owned(),
        "WECHATPAY2-SHA256-RSA2048 ".to_owned(),
        "WECHATPAY2-SHA256-RSA2048 mchid=\"1\"".to_owned(),
        right.replace("timestamp=\"1589952575\"", "timestamp=\"soon\""),
        right.replace("nonce_str", "nonce"),
        right.replace('"', ""),
    ];
    for value in values {
        let reply = Call::get(QUERY).with("Authorization", &value).send(&sandbox).await;
        assert_eq!(reply.refusal(), malformed(), "{value}");
    }
}

#[tokio::test]
async fn authorization_given_twice_is_refused() {
    let sandbox = sandbox().await;
    let reply = Call::get(QUERY).signed(&sandbox.merchant()).send_signed(&sandbox).await;
    assert_eq!(reply.refusal(), malformed());
}

#[tokio::test]
async fn authorization_other_scheme_is_refused() {
    let sandbox = sandbox().await;
    let value = Call::get(QUERY).authorization(&sandbox.merchant()).replace("WECHATPAY2-SHA256-RSA2048", "Bearer");
    let reply = Call::get(QUERY).with("Authorization", &value).send(&sandbox).await;
    assert_eq!(reply.refusal(), sign_error("Http头Authorization认证类型不正确"));
}

#[tokio::test]
async fn timestamp_at_the_window_edge_is_accepted() {
    let sandbox = sandbox().await;
    for timestamp in [NOW - 300, NOW + 300] {
        assert_eq!(Call::get(QUERY).at(timestamp).send_signed(&sandbox).await.status, 200, "{timestamp}");
    }
}

#[tokio::test]
async fn timestamp_beyond_the_window_is_refused() {
    let sandbox = sandbox().await;
    for timestamp in [NOW - 301, NOW + 301, 0, i64::MIN, i64::MAX] {
        assert_eq!(Call::get(QUERY).at(timestamp).send_signed(&sandbox).await.refusal(), stale(), "{timestamp}");
    }
}

#[tokio::test]
async fn timestamp_is_looked_at_before_the_merchant() {
    let sandbox = sandbox().await;
    let stranger = Merchant::new("1900009191", "4A", OTHER_KEY.clone()).expect("a merchant");
    assert_eq!(Call::get(QUERY).at(0).signed(&stranger).send(&sandbox).await.refusal(), stale());
}

#[tokio::test]
async fn merchant_unknown_number_is_refused() {
    let sandbox = sandbox().await;
    let serial = sandbox.merchant().serial().as_str().to_owned();
    let stranger = Merchant::new("1900009191", serial, OTHER_KEY.clone()).expect("a merchant");
    assert_eq!(Call::get(QUERY).signed(&stranger).send(&sandbox).await.refusal(), wrong_serial());
}

#[tokio::test]
async fn merchant_unknown_serial_is_refused() {
    let sandbox = sandbox().await;
    let stranger =
        Merchant::new(sandbox.merchant().mchid(), "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", OTHER_KEY.clone());
    let reply = Call::get(QUERY).signed(&stranger.expect("a merchant")).send(&sandbox).await;
    assert_eq!(reply.refusal(), wrong_serial());
}

#[tokio::test]
async fn merchant_lower_case_serial_is_the_same_certificate() {
    let sandbox = sandbox().await;
    let serial = sandbox.merchant().serial().as_str().to_owned();
    let value = Call::get(QUERY).authorization(&sandbox.merchant()).replace(&serial, &serial.to_lowercase());
    assert_eq!(Call::get(QUERY).with("Authorization", &value).send(&sandbox).await.status, 200);
}

#[tokio::test]
async fn signature_of_another_key_is_refused_with_the_text_that_the_server_signed() {
    let sandbox = sandbox().await;
    let serial = sandbox.merchant().serial().as_str().to_owned();
    let impostor = Merchant::new(sandbox.merchant().mchid(), serial, OTHER_KEY.clone()).expect("a merchant");
    let reply = Call::get(QUERY).signed(&impostor).send(&sandbox).await;
    assert_eq!(reply.refusal(), wrong_signature());
    let message = format!("GET\n{QUERY}\n{NOW}\n{NONCE}\n\n");
    let expected = json!({
        "field": "signature",
        "detail": {"issue": "sign not match"},
        "location": "authorization",
        "sign_information": {
            "method": "GET",
            "url": QUERY,
            "truncated_sign_message": message,
            "sign_message_length": message.len(),
        },
    });
    assert_eq!(reply.json()["detail"], expected);
}

#[tokio::test]
async fn signature_refused_shows_only_the_beginning_of_the_body() {
    let sandbox = sandbox().await;
    let sent = points().to_string();
    let reply = Call::post_json(NOTIFY, &points())
        .signed(&sandbox.merchant())
        .tampered(|_, body| body[1] = b' ')
        .send(&sandbox)
        .await;
    let information = &reply.json()["detail"]["sign_information"];
    let head = format!("POST\n{NOTIFY}\n{NOW}\n{NONCE}\n");
    assert_eq!(information["truncated_sign_message"], format!("{head}{{ transa\n"));
    assert_eq!(information["sign_message_length"], head.len() + sent.len() + 1);
}

#[tokio::test]
async fn signature_tampered_requests_are_refused() {
    let sandbox = sandbox().await;
    let merchant = sandbox.merchant();
    let nonce = Call::get(QUERY).authorization(&merchant).replace(NONCE, "693BEC0C930BF1AFEB40B4A08C8FB242");
    let calls = [
        (
            "body",
            Call::post_json(NOTIFY, &points()).signed(&merchant).tampered(|_, body| *body.last_mut().unwrap() ^= 1),
        ),
        ("query", Call::get(QUERY).signed(&merchant).tampered(|target, _| target.push('0'))),
        (
            "trailing question mark",
            Call::get("/v3/certificates").signed(&merchant).tampered(|target, _| target.push('?')),
        ),
        ("nonce", Call::get(QUERY).with("Authorization", &nonce)),
    ];
    for (what, call) in calls {
        assert_eq!(call.send(&sandbox).await.refusal(), wrong_signature(), "{what}");
    }
}

#[tokio::test]
async fn signature_is_looked_at_before_the_parameters() {
    let sandbox = sandbox().await;
    let reply =
        Call::post(NOTIFY, "{").signed(&sandbox.merchant()).tampered(|_, body| body.push(b' ')).send(&sandbox).await;
    assert_eq!(reply.refusal(), wrong_signature());
}

#[tokio::test]
async fn body_of_a_mebibyte_is_read() {
    let sandbox = sandbox().await;
    let body = points().to_string();
    let padded = body.clone() + &" ".repeat(1024 * 1024 - body.len());
    assert_eq!(Call::post(NOTIFY, padded).send_signed(&sandbox).await.status, 204);
}

#[tokio::test]
async fn body_larger_than_a_mebibyte_is_413() {
    let sandbox = sandbox().await;
    let reply = Call::post(NOTIFY, " ".repeat(1024 * 1024 + 1)).send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.is_signed()), (413, false));
}

#[tokio::test]
async fn body_of_several_mebibytes_is_read_to_its_end_so_that_the_client_sees_the_413() {
    let sandbox = sandbox().await;
    // More than the buffers of a connection hold, so that a client which is not read from cannot send it.
    let reply = Call::post(NOTIFY, " ".repeat(8 * 1024 * 1024)).send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.is_signed()), (413, false));
}

#[tokio::test]
async fn body_without_an_end_is_not_read_for_ever() {
    const PIECE: usize = 64 * 1024;
    const FAR_TOO_LARGE: usize = 256 * 1024 * 1024;
    let sandbox = sandbox().await;
    let address = sandbox.base_url();
    let mut stream =
        TcpStream::connect(address.strip_prefix("http://").expect("a plain address")).await.expect("a connection");
    let head = format!("POST {NOTIFY} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {FAR_TOO_LARGE}\r\n\r\n");
    stream.write_all(head.as_bytes()).await.expect("a head sent");
    let mut sent = 0;
    while sent < FAR_TOO_LARGE && stream.write_all(&[b' '; PIECE]).await.is_ok() {
        sent += PIECE;
    }
    assert!(sent < FAR_TOO_LARGE / 2, "{sent} bytes were taken");
}

#[tokio::test]
async fn platform_serial_right_is_accepted() {
    let sandbox = sandbox().await;
    let serial = sandbox.platform_keys().preferred().expect("one is preferred").as_str().to_owned();
    let reply = Call::get(QUERY).with("Wechatpay-Serial", &serial).send_signed(&sandbox).await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn platform_serial_wrong_is_refused() {
    let sandbox = sandbox().await;
    let own = sandbox.merchant().serial().as_str().to_owned();
    for serial in ["PUB_KEY_ID_0000000000000000000000000000000000", &own, "-"] {
        let reply = Call::get(QUERY).with("Wechatpay-Serial", serial).send_signed(&sandbox).await;
        let expected = (400, "PARAM_ERROR".to_owned(), "平台证书序列号Wechatpay-Serial错误".to_owned());
        assert_eq!(reply.refusal(), expected, "{serial}");
    }
}

#[tokio::test]
async fn platform_serial_left_empty_names_nothing() {
    let sandbox = sandbox().await;
    let reply = Call::get(QUERY).with("Wechatpay-Serial", "").send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.verify(&sandbox).is_ok()), (200, true));
}

#[tokio::test]
async fn response_names_of_headers_are_written_as_the_real_gateway_writes_them() {
    let sandbox = sandbox().await;
    let bytes = Call::get(QUERY).signed(&sandbox.merchant()).bytes();
    let response = String::from_utf8(crate::wire::exchange(&sandbox, &bytes).await).expect("text");
    for name in ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"] {
        assert!(response.contains(&format!("\r\n{name}: ")), "{response}");
    }
}
