//! Turns outcomes into HTTP responses.
//!
//! In: a status and a body, or a refusal. Out: the response. It always holds
//! that what comes with a key is signed with it over the very bytes that go out
//! (unless a fault was injected), that nothing else is signed, and that every
//! response has a `Request-ID`.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::Value;
use wechatpay_auth::{NonceSource, TIMESTAMP_WINDOW_SECONDS};

use crate::{
    faults::Fault,
    files::File,
    ids::{random, request_id, upper_hex},
    keys::platform::NamedKey,
    probe,
    refusal::Refusal,
};

/// The suffix of the `Request-ID` is the gateway's internal code.
const INTERNAL_CODE_SUCCESS: &str = "0";
const INTERNAL_CODE_REFUSAL: &str = "268435461";

/// How a proxy on the way says that it did not reach the gateway.
const PAGE: &str = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1>\
                    </center>\r\n</body>\r\n</html>\r\n";

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
/// The language of all messages.
const LANGUAGE: HeaderValue = HeaderValue::from_static("zh-CN");

const HTML: HeaderValue = HeaderValue::from_static("text/html");

/// A response before it is signed and sent.
pub(super) enum Response {
    /// A success: signed with this key.
    Success { status: StatusCode, body: Option<Value>, key: NamedKey },
    /// A file: unsigned, as the real gateway leaves it.
    File(File),
    /// An error body: signed with this key, and without one unsigned, as all that is refused before the request's
    /// signature was found right.
    Refused { refusal: Refusal, key: Option<NamedKey> },
    /// The response of the edge before the API is reached: no body, unsigned.
    Bare { status: StatusCode, allow: Option<String> },
    /// The response of a proxy in place of the gateway: a page, unsigned.
    Page,
}

/// A refusal that is not signed.
impl From<Refusal> for Response {
    fn from(refusal: Refusal) -> Self {
        Self::Refused { refusal, key: None }
    }
}

/// The HTTP response; `faults` may break its signature.
pub(super) fn write(nonces: &NonceSource, response: Response, now: i64, faults: &[Fault]) -> http::Response<Bytes> {
    let is_of_the_api = matches!(response, Response::Success { .. } | Response::Refused { .. });
    let internal = match &response {
        Response::Refused { refusal, .. } => refusal.internal(),
        _ => None,
    };
    let (status, key, header, body) = match response {
        Response::Success { status, body, key } => {
            (status, Some(key), None, body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string())))
        }
        Response::Refused { refusal, key } => (refusal.status, key, None, Bytes::from(refusal.body().to_string())),
        Response::File(File { media_type, bytes }) => {
            let media_type = HeaderValue::try_from(media_type).ok();
            (StatusCode::OK, None, media_type.map(|value| (header::CONTENT_TYPE, value)), bytes)
        }
        Response::Bare { status, allow } => {
            let allow = allow.and_then(|methods| HeaderValue::try_from(methods).ok());
            (status, None, allow.map(|methods| (header::ALLOW, methods)), Bytes::new())
        }
        Response::Page => {
            let page = Bytes::from_static(PAGE.as_bytes());
            (StatusCode::BAD_GATEWAY, None, Some((header::CONTENT_TYPE, HTML)), page)
        }
    };
    let signature = match key.map(|key| sign(nonces, key, now, &body, faults)) {
        Some(None) => return write(nonces, Refusal::system_error().into(), now, faults),
        signature => signature.flatten(),
    };
    let mut headers = signature.unwrap_or_default();
    headers.extend(header);
    if is_of_the_api {
        headers.entry(header::CONTENT_TYPE).or_insert(JSON);
        headers.insert(header::CONTENT_LANGUAGE, LANGUAGE);
    }
    let usual = if status.is_success() { INTERNAL_CODE_SUCCESS } else { INTERNAL_CODE_REFUSAL };
    let code = internal.map_or_else(|| usual.to_owned(), |code| code.to_string());
    if let Ok(value) = HeaderValue::try_from(request_id(&code)) {
        headers.insert("request-id", value);
    }
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// The signature headers of a response with this body.
fn sign(nonces: &NonceSource, key: NamedKey, now: i64, body: &[u8], faults: &[Fault]) -> Option<HeaderMap> {
    let nonce = nonces.next().ok()?;
    let asked = |fault: Fault| faults.contains(&fault);
    let window = i64::try_from(TIMESTAMP_WINDOW_SECONDS).unwrap_or(i64::MAX);
    let signed_at = if asked(Fault::Stale) { now.saturating_sub(window).saturating_sub(60) } else { now };
    let unheard_of = asked(Fault::UnknownSerial).then(|| upper_hex(&random::<20>()));
    let serial = unheard_of.as_deref().unwrap_or(key.serial.as_str());
    // A signature over another text is well-formed, and matches nothing, as that of an unheard-of key would.
    let broken = asked(Fault::BadSignature) || asked(Fault::UnknownSerial);
    let signed = if broken { Cow::Owned([body, b" "].concat()) } else { Cow::Borrowed(body) };
    let mut headers = wechatpay_auth::gateway::sign_response(&key.key, serial, signed_at, &nonce, &signed).ok()?;
    wechatpay_auth::gateway::name_scheme(&mut headers, key.scheme);
    if asked(Fault::Probe) {
        probe::break_signature(&mut headers)?;
    }
    Some(headers)
}
