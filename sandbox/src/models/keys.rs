//! The operations about keys: the list of platform certificates and the self-test.
//!
//! In: a checked, decrypted input, and the keys. Out: the response's body, or a
//! refusal. The self-test changes nothing but that it queues a callback.

use serde_json::{Value, json};
use wechatpay_auth::KeyAlgorithm;

use super::{callback, context::Context, outcome::Outcome};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    keys::{
        credentials::{Credentials, Party},
        platform::Certified,
    },
    refusal::Refusal,
    state::{Changes, Records},
};

/// The text that is authenticated beside a certificate.
const ASSOCIATED_DATA: &str = "certificate";

/// The length of a GCM nonce in bytes; here they are hexadecimal digits, as in the official example.
const NONCE_BYTES: usize = 12;

pub(super) fn list_certificates(_: &Context<'_>, caller: Party<'_>, input: &Input) -> Outcome {
    let Party::Merchant(credentials, _) = caller else { return Err(Refusal::no_platform_certificate()) };
    // Nothing means RSA, also for whoever signs with SM2.
    let asked = match input.text("algorithm_type") {
        "SM2" => &[KeyAlgorithm::Sm2][..],
        "ALL" => &[KeyAlgorithm::Rsa, KeyAlgorithm::Sm2],
        _ => &[KeyAlgorithm::Rsa],
    };
    let certificates = asked.iter().flat_map(|algorithm| {
        // The newest first, as the order carries no meaning that a client may rely on.
        credentials.platform.certificates(*algorithm).into_iter().rev()
    });
    let data = certificates.map(|certified| listed(credentials, &certified)).collect::<Result<Vec<_>, _>>()?;
    if data.is_empty() {
        return Err(Refusal::no_platform_certificate());
    }
    Ok(Some(json!({"data": data})))
}

fn listed(credentials: &Credentials, certified: &Certified) -> Result<Value, Refusal> {
    let nonce = credentials.nonces.next().map_err(|_| Refusal::system_error())?;
    let nonce = nonce.get(..NONCE_BYTES).ok_or_else(Refusal::system_error)?;
    let aead = certified.named.key.algorithm().aead();
    let sealed = credentials.api_v3_key.seal_with(aead, nonce, ASSOCIATED_DATA, certified.pem.as_bytes());
    Ok(json!({
        "serial_no": certified.named.serial.as_str(),
        "effective_time": rfc3339(certified.certificate.valid_from()),
        "expire_time": rfc3339(certified.certificate.valid_until()),
        "encrypt_certificate": {
            "algorithm": aead.as_str(),
            "nonce": nonce,
            "associated_data": ASSOCIATED_DATA,
            "ciphertext": sealed.map_err(|_| Refusal::system_error())?,
        },
    }))
}

pub(super) fn security_echo(context: &Context<'_>, caller: Party<'_>, input: &Input) -> Outcome {
    let url = input.value("notify_url").and_then(Value::as_str);
    let (mut body, mut resource) =
        (json!({"echo_message": input.text("echo_message")}), json!({"echo_message": input.text("echo_message")}));
    if let Some(plain) = input.value("encrypted_echo_message").and_then(Value::as_str) {
        // The response's field is encrypted on its way out, as the description says of it. Of the callback's field, which
        // lacks two letters, the official page does not say so; its sample is ciphertext.
        let encrypted = || caller.public().encrypt(plain.as_bytes()).map_err(|_| Refusal::system_error());
        resource["encrypt_echo_message"] = json!(if plain.is_empty() { String::new() } else { encrypted()? });
        body["encrypted_echo_message"] = json!(plain);
    }
    if url.is_some() {
        let queue = |records: &Records, changes: &mut Changes| {
            let queued = callback::queue(records, changes, context.now, url, "SECURITY_ECHO.SUCCESS", resource);
            callback::or_refuse(queued, changes)
        };
        context.state.change(queue)??;
    }
    Ok(Some(body))
}
