//! A call from end to end that moves no money: 商户签名验签／加解密测试.
//!
//! It exercises signing, verifying, encrypting and decrypting at once. It goes by
//! its URL, so that it does not depend on the product's feature.

use serde::Serialize;
use wechatpay_auth::NonceSource;

use super::{Finding, Report, clock, remedy};
use crate::{
    Encrypted, Response,
    client::{Chain, Inner, Transport},
    error::date,
};

const CHECK: &str = "echo";

#[derive(Serialize)]
struct Question<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    notify_url: Option<&'a str>,
    echo_message: &'a str,
    encrypted_echo_message: Encrypted,
}

struct EchoResponse {
    echo_message: String,
    encrypted_echo_message: Option<Encrypted>,
}

crate::record! {
    EchoResponse { echo_message "echo_message", encrypted_echo_message "encrypted_echo_message" }
}

pub(super) async fn call(report: &mut Report, client: &Inner, transport: &Transport, notify_url: Option<&str>) {
    if client.keys_to_encrypt_with().preferred().is_none() {
        let what = "not made: without a key of WeChat Pay nothing can be encrypted or verified";
        report.add(Finding::fail(CHECK, what, "see the finding about platform certificates"));
        return;
    }
    let message = NonceSource::system().next().unwrap_or_else(|_| "wechatpay doctor".to_owned());
    let question =
        Question { notify_url, echo_message: &message, encrypted_echo_message: Encrypted::new(message.as_str()) };
    let response = Chain::of(client, "v3/security/echo").json(&question).post::<Response<EchoResponse>>();
    let response = response.send_through(transport).await;
    let local = client.clock.now();
    match response {
        Ok(response) => {
            report.add(clock::compare(local, date::server_time(response.headers())));
            report.add(judge(client, &response, &message));
            if notify_url.is_some() {
                report.add(Finding::ok("callback", "SECURITY_ECHO.SUCCESS was asked for: see whether it arrives"));
            }
        }
        Err(error) => {
            report.add(clock::compare(local, error.server_time()));
            report.add(Finding::fail(CHECK, error.to_string(), remedy::of(&error, client.caller.scheme())));
        }
    }
}

fn judge(client: &Inner, response: &EchoResponse, message: &str) -> Finding {
    let decrypted = response.encrypted_echo_message.as_ref().map(Encrypted::expose);
    if response.echo_message != message {
        return Finding::fail(
            CHECK,
            "another message came back than was sent",
            "look for a proxy that answers instead",
        );
    }
    match decrypted {
        Some(Some(text)) if text == message => {
            Finding::ok(CHECK, "signing, verifying, encrypting and decrypting work from end to end")
        }
        Some(None) if client.caller.public_key().is_none() => Finding::ok(
            CHECK,
            "signing, verifying and encrypting work from end to end; the remote signer does not decrypt",
        ),
        Some(None) => Finding::fail(
            CHECK,
            "signing and verifying work; the private key does not decrypt the message that came back",
            "the private key does not decrypt what was encrypted for the certificate: compare the two",
        ),
        _ => Finding::warn(
            CHECK,
            "signing and verifying work; the encrypted message did not come back as it was sent",
            "if no encrypted field is in use, nothing needs to be done",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Client, doctor::report::Verdict, emitted_tests};

    #[test]
    fn message_that_the_private_key_does_not_decrypt_is_a_failure() {
        let response = r#"{"echo_message":"m","encrypted_echo_message":"c2VhbGVk"}"#;
        let response: EchoResponse = serde_json::from_str(response).expect("a response");
        let finding = judge(&emitted_tests::client::<Client>().0, &response, "m");
        assert_eq!(finding.verdict, Verdict::Fail);
        assert!(finding.sentence.contains("does not decrypt"), "{finding:?}");
    }
}
