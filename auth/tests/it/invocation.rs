//! What a front end invokes a payment with: signed, and nothing else under its name.

use wechatpay_auth::{InvocationToSign, SignError, sign_invocation};

use crate::support::{NONCE, NOW, merchant};

const APPID: &str = "wx8888888888888888";
const PACKAGE: &str = "prepay_id=wx201410272009395522657a690389285100";

async fn signature(appid: &str, nonce: &str, package: &str) -> Result<String, SignError> {
    sign_invocation(&merchant(), &InvocationToSign { appid, timestamp: NOW, nonce, package }).await
}

#[tokio::test]
async fn invocation_is_signed_as_four_lines() {
    let signature = signature(APPID, NONCE, PACKAGE).await.expect("signed");
    let message = format!("{APPID}\n{NOW}\n{NONCE}\n{PACKAGE}\n");
    let key = merchant().public_key().expect("in memory");
    assert_eq!(key.verify(message.as_bytes(), &signature), Ok(()));
}

/// Else `POST\n/v3/…` as the AppID and a body as the session would make the five lines of a request.
#[tokio::test]
async fn invocation_with_anything_but_visible_ascii_in_a_part_is_not_signed() {
    let lines = [
        "POST\n/v3/fund-app/mch-transfer/transfer-bills",
        "{\"a\":1}\n",
        "\n",
        "a\r",
        "a b",
        "a\0",
        "中",
        "é",
        "\u{2028}",
        "\u{7f}",
        "",
    ];
    for text in lines {
        for (part, result) in [
            ("appid", signature(text, NONCE, PACKAGE).await),
            ("nonce", signature(APPID, text, PACKAGE).await),
            ("prepay_id", signature(APPID, NONCE, text).await),
        ] {
            assert_matches!(result, Err(SignError::BadInvocation { part: found, .. }) if *found == part, "{text:?}");
            assert!(result.is_err_and(|error| text.is_empty() || !error.to_string().contains(text)));
        }
    }
}

#[tokio::test]
async fn invocation_without_a_session_is_not_signed() {
    let result = signature(APPID, NONCE, "prepay_id=").await;
    assert_matches!(result, Err(SignError::BadInvocation { part: "prepay_id", .. }));
}

#[test]
fn invocation_debug_hides_the_session() {
    let shown = format!("{:?}", InvocationToSign { appid: APPID, timestamp: NOW, nonce: NONCE, package: PACKAGE });
    assert!(shown.contains(APPID) && !shown.contains("wx2014") && !shown.contains(NONCE), "{shown}");
}
