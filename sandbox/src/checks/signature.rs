//! Checks that the request is signed by the merchant, or the brand, that we know, as the operation has it.
//!
//! In: the head and the body as received over the wire. Out: what was learned
//! about the signature, and the refusal if it does not hold. The order is the
//! gateway's: form, scheme, time, caller, signature.

use http::{Method, header, request::Parts};
use wechatpay_auth::{RequestToSign, Scheme, TIMESTAMP_WINDOW_SECONDS, gateway::Authorization};

use super::diagnosis::{self, SignedInstead};
use crate::{
    keys::credentials::Party,
    refusal::{Refusal, SignInformation},
};

/// The gateway shows this many bytes of a body in `truncated_sign_message`.
const SHOWN_BODY_BYTES: usize = 8;

/// What was learned about the signature of a request.
#[derive(Default)]
pub(crate) struct Evidence {
    pub(crate) signing_string: Option<String>,
    pub(crate) matched: Option<bool>,
    pub(crate) nonce: Option<String>,
    pub(crate) signed_instead: Option<SignedInstead>,
}

/// Checks the signature; `target` is path and query as received over the wire.
pub(crate) fn check(
    scheme: Scheme,
    caller: Option<Party<'_>>,
    parts: &Parts,
    target: &str,
    body: &[u8],
    now: i64,
    evidence: &mut Evidence,
) -> Result<(), Refusal> {
    let value = authorization_header(parts)?;
    if value.split_once(' ').is_some_and(|(given, _)| given != scheme.as_str()) {
        return Err(Refusal::wrong_scheme());
    }
    let authorization = Authorization::parse(value).map_err(|_| Refusal::malformed_authorization())?;
    let request = RequestToSign {
        method: parts.method.as_str(),
        target,
        timestamp: authorization.timestamp,
        nonce: &authorization.nonce_str,
        body,
    };
    let message = request.message();
    evidence.signing_string = Some(String::from_utf8_lossy(&message).into_owned());
    evidence.nonce = Some(authorization.nonce_str.clone());

    if now.abs_diff(authorization.timestamp) > TIMESTAMP_WINDOW_SECONDS {
        return Err(Refusal::stale());
    }
    let is_it = |known: &Party<'_>| {
        let known = known.credentials();
        authorization.id == known.id() && known.serial().matches(&authorization.serial_no)
    };
    let public = caller.filter(is_it).ok_or_else(Refusal::unknown_caller)?.public();
    let matched = public.verify(&message, &authorization.signature).is_ok();
    evidence.matched = Some(matched);
    if matched {
        return Ok(());
    }
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    evidence.signed_instead = diagnosis::explain(public, &request, &authorization.signature, host);
    Err(wrong_signature(&parts.method, target, &request, &message))
}

fn authorization_header(parts: &Parts) -> Result<&str, Refusal> {
    let mut values = parts.headers.get_all(header::AUTHORIZATION).iter();
    match (values.next().and_then(|value| value.to_str().ok()), values.next()) {
        (Some(value), None) => Ok(value),
        _ => Err(Refusal::malformed_authorization()),
    }
}

fn wrong_signature(method: &Method, target: &str, request: &RequestToSign<'_>, message: &[u8]) -> Refusal {
    let shown = RequestToSign { body: request.body.get(..SHOWN_BODY_BYTES).unwrap_or(request.body), ..*request };
    Refusal::wrong_signature(&SignInformation {
        method: method.as_str(),
        url: target,
        truncated_message: String::from_utf8_lossy(&shown.message()).into_owned(),
        message_length: message.len(),
    })
}
