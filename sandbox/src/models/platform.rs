//! The operations about keys: the list of platform certificates and the self-test.
//!
//! In: an operation and its checked, decrypted input. Out: the answer's body,
//! a refusal, or nothing for an operation that has no model here. The self-test
//! moves nothing but the callback that it owes.

use serde_json::{Value, json};
use wechatpay_codegen::api::Operation;

use super::{Outcome, check_notify_url};
use crate::{
    calendar::rfc3339, gateway::Gateway, gateway::input::Input, gateway::refusal::Refusal, keys::platform::Certified,
};

/// The text that is authenticated beside a certificate.
const ASSOCIATED_DATA: &str = "certificate";

/// The length of a GCM nonce in bytes; here they are hexadecimal digits, as in the official example.
const NONCE_BYTES: usize = 12;

/// The answer, if the operation has a model.
pub(crate) fn answer(gateway: &Gateway, operation: &Operation, input: &Input) -> Option<Outcome> {
    match (operation.method.as_str(), operation.template.as_str()) {
        ("GET", "/v3/certificates") => Some(certificates(gateway, input)),
        ("POST", "/v3/security/echo") => Some(echo(gateway, input)),
        _ => None,
    }
}

fn certificates(gateway: &Gateway, input: &Input) -> Outcome {
    let certificates = gateway.platform.certificates();
    // Ours have RSA keys; whoever asks for SM2 ones alone has none.
    if certificates.is_empty() || input.text("algorithm_type") == "SM2" {
        return Err(Refusal::no_platform_certificate());
    }
    // The newest first, as the order carries no meaning that a client may rely on.
    let data = certificates.iter().rev().map(|certified| listed(gateway, certified));
    Ok(Some(json!({"data": data.collect::<Result<Vec<_>, _>>()?})))
}

fn listed(gateway: &Gateway, certified: &Certified) -> Result<Value, Refusal> {
    let nonce = gateway.signer.nonces.next().map_err(|_| Refusal::system_error())?;
    let nonce = nonce.get(..NONCE_BYTES).ok_or_else(Refusal::system_error)?;
    let sealed = gateway.api_v3_key.seal(nonce, ASSOCIATED_DATA, certified.pem.as_bytes());
    Ok(json!({
        "serial_no": certified.named.serial.as_str(),
        "effective_time": rfc3339(certified.certificate.valid_from()),
        "expire_time": rfc3339(certified.certificate.valid_until()),
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": nonce,
            "associated_data": ASSOCIATED_DATA,
            "ciphertext": sealed.map_err(|_| Refusal::system_error())?,
        },
    }))
}

fn echo(gateway: &Gateway, input: &Input) -> Outcome {
    let url = input.value("notify_url").and_then(Value::as_str);
    url.map_or(Ok(()), check_notify_url)?;
    let (mut body, mut resource) =
        (json!({"echo_message": input.text("echo_message")}), json!({"echo_message": input.text("echo_message")}));
    if let Some(plain) = input.value("encrypted_echo_message").and_then(Value::as_str) {
        // The answer's field is encrypted on its way out, as the description says of it. Of the callback's field, which
        // lacks two letters, the official page does not say so; its sample is ciphertext.
        let encrypted = gateway.merchant_public.encrypt(plain.as_bytes()).map_err(|_| Refusal::system_error())?;
        resource["encrypt_echo_message"] = json!(if plain.is_empty() { String::new() } else { encrypted });
        body["encrypted_echo_message"] = json!(plain);
    }
    if let Some(url) = url {
        let notification = gateway.notification(url, "SECURITY_ECHO.SUCCESS", resource);
        // When too many are owed this one is lost, as it would be on a full network.
        if let Some(owed) = gateway.state.change(|facts, changes| facts.add(changes, notification))? {
            gateway.announce(&owed);
        }
    }
    Ok(Some(body))
}
