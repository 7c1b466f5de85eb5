//! Turns outcomes into HTTP answers.
//!
//! In: a status and a body, or a refusal. Out: the answer. It always holds
//! that a success is signed with the platform key over the very bytes that go
//! out, that nothing else is signed, and that every answer has a `Request-ID`.

use axum::{body::Body, response::Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::Value;
use wechatpay_auth::NonceSource;

use crate::{gateway::refusal::Refusal, keys::platform::NamedKey};

/// The suffix of the `Request-ID` is the gateway's internal code.
const INTERNAL_CODE_SUCCESS: &str = "0";
const INTERNAL_CODE_REFUSAL: &str = "268435461";

/// An answer before it is signed and sent.
pub(crate) enum Answer {
    /// A success: signed with this key.
    Success { status: StatusCode, body: Option<Value>, key: NamedKey },
    /// An error body: unsigned.
    Refused(Refusal),
    /// What the edge answers before the API is reached: no body, unsigned.
    Bare { status: StatusCode, allow: Option<String> },
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Signs answers in the name of WeChat Pay.
pub(crate) struct Signer {
    pub(crate) nonces: NonceSource,
}

impl Signer {
    /// The HTTP answer, and its `Request-ID`.
    pub(crate) fn respond(&self, answer: Answer, now: i64) -> (Response, String) {
        let (status, mut headers, body) = match answer {
            Answer::Success { status, body, key } => {
                let bytes = body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string()));
                match self.sign(&key, now, &bytes) {
                    Some(headers) => (status, headers, bytes),
                    None => refused(&Refusal::system_error()),
                }
            }
            Answer::Refused(refusal) => refused(&refusal),
            Answer::Bare { status, allow } => {
                let allow = allow.and_then(|methods| HeaderValue::try_from(methods).ok());
                (status, HeaderMap::from_iter(allow.map(|methods| (header::ALLOW, methods))), Bytes::new())
            }
        };
        let request_id = request_id(status);
        if let Ok(value) = HeaderValue::try_from(&request_id) {
            headers.insert("request-id", value);
        }
        if !body.is_empty() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
        }
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        (response, request_id)
    }

    /// The signature headers of an answer or a callback with this body.
    pub(crate) fn sign(&self, key: &NamedKey, now: i64, body: &[u8]) -> Option<HeaderMap> {
        let nonce = self.nonces.next().ok()?;
        wechatpay_auth::sign_answer(&key.key, key.serial.as_str(), now, &nonce, body).ok()
    }
}

fn refused(refusal: &Refusal) -> (StatusCode, HeaderMap, Bytes) {
    (refusal.status, HeaderMap::new(), Bytes::from(refusal.body().to_string()))
}

fn request_id(status: StatusCode) -> String {
    let code = if status.is_success() { INTERNAL_CODE_SUCCESS } else { INTERNAL_CODE_REFUSAL };
    format!("08{}-{code}", upper_hex(&random::<20>()))
}

/// Bytes for ids, which only have to differ from others: without random bytes they are worse, but an answer still
/// goes out.
pub(crate) fn random<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    let _ = getrandom::fill(&mut bytes);
    bytes
}

/// Bytes as upper-case hex, as serials and ids are written.
pub(crate) fn upper_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}
