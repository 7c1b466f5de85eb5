//! Checks that the request is signed by the merchant, or the brand, that we know, as the operation has it.
//!
//! In: the head and the body as received over the wire. Out: what was learned
//! about the signature, and the refusal if it does not hold. The order is the
//! gateway's: form, scheme, time, caller, signature.

use http::{Method, header, request::Parts};
use wechatpay_auth::{RequestToSign, Scheme, TIMESTAMP_WINDOW_SECONDS, gateway::Authorization};
use wechatpay_codegen::api::Caller;

use super::diagnosis::{self, Keys, Mistake, SignedInstead};
use crate::{
    keys::credentials::{Credentials, Party},
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

/// Who may call an operation.
#[derive(Clone, Copy)]
pub(crate) struct Callers<'a> {
    pub(crate) credentials: &'a Credentials,
    pub(crate) caller: Caller,
}

impl Callers<'_> {
    /// Whether such a caller may sign by this scheme here.
    fn take(self, scheme: Scheme) -> bool {
        match self.caller {
            Caller::Merchant => {
                scheme.is_of_same_caller(Scheme::Merchant)
                    && self.credentials.platform.algorithm().has(scheme.algorithm())
            }
            Caller::Brand => scheme == Scheme::Brand,
        }
    }
}

/// Checks the signature, and says whose it is; `target` is path and query as received over the wire.
pub(crate) fn check<'a>(
    callers: Callers<'a>,
    parts: &Parts,
    target: &str,
    body: &[u8],
    now: i64,
    evidence: &mut Evidence,
) -> Result<Party<'a>, Refusal> {
    let value = authorization_header(parts)?;
    let is_taken = |given: &str| Scheme::of(given).is_some_and(|scheme| callers.take(scheme));
    if value.split_once(' ').is_some_and(|(given, _)| !is_taken(given)) {
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
    let credentials = callers.credentials;
    let other = credentials.other_than(authorization.scheme);
    let Some(caller) = credentials.party(authorization.scheme).filter(is_it) else {
        if other.is_some_and(|other| is_it(&Party::Merchant(credentials, other))) {
            let mistake = Mistake::SerialOfOtherAlgorithm;
            evidence.signed_instead = Some(SignedInstead { mistake, signing_string: None });
        }
        return Err(Refusal::unknown_caller());
    };
    let public = caller.public();
    let matched = public.verify(&message, &authorization.signature).is_ok();
    evidence.matched = Some(matched);
    if matched {
        return Ok(caller);
    }
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let keys = Keys { right: public, other: other.map(|keys| &keys.public) };
    evidence.signed_instead = diagnosis::explain(keys, &request, &authorization.signature, host);
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
