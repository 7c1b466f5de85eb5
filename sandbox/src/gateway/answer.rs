//! Turns outcomes into HTTP answers.
//!
//! In: a status and a body, or a refusal. Out: the answer. It always holds
//! that what comes with a key is signed with it over the very bytes that go out
//! (unless trouble was asked for), that nothing else is signed, and that every
//! answer has a `Request-ID`.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use serde_json::Value;
use wechatpay_auth::{NonceSource, TIMESTAMP_WINDOW_SECONDS};

use super::refusal::Refusal;
use crate::{callbacks::seal, files::File, keys::platform::NamedKey, trouble::Trouble};

/// The suffix of the `Request-ID` is the gateway's internal code.
const INTERNAL_CODE_SUCCESS: &str = "0";
const INTERNAL_CODE_REFUSAL: &str = "268435461";

/// How a proxy on the way says that it did not reach the gateway.
const PAGE: &str = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1>\
                    </center>\r\n</body>\r\n</html>\r\n";

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const HTML: HeaderValue = HeaderValue::from_static("text/html");

/// An answer before it is signed and sent.
pub(crate) enum Answer {
    /// A success: signed with this key.
    Success { status: StatusCode, body: Option<Value>, key: NamedKey },
    /// A file: unsigned, as the real gateway leaves it.
    File(File),
    /// An error body: signed with this key, and without one unsigned, as all that is refused before the request's
    /// signature was found right.
    Refused { refusal: Refusal, key: Option<NamedKey> },
    /// What the edge answers before the API is reached: no body, unsigned.
    Bare { status: StatusCode, allow: Option<String> },
    /// What a proxy answers in place of the gateway: a page, unsigned.
    Page,
}

/// A refusal that is not signed.
impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        Self::Refused { refusal, key: None }
    }
}

/// Signs answers in the name of WeChat Pay.
pub(crate) struct Signer {
    pub(crate) nonces: NonceSource,
}

impl Signer {
    /// The HTTP answer; `troubles` may spoil its signature.
    pub(crate) fn respond(&self, answer: Answer, now: i64, troubles: &[Trouble]) -> Response<Bytes> {
        let (status, key, header, body) = match answer {
            Answer::Success { status, body, key } => {
                (status, Some(key), None, body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string())))
            }
            Answer::Refused { refusal, key } => (refusal.status, key, None, Bytes::from(refusal.body().to_string())),
            Answer::File(File { media_type, bytes }) => {
                let media_type = HeaderValue::try_from(media_type).ok();
                (StatusCode::OK, None, media_type.map(|value| (header::CONTENT_TYPE, value)), bytes)
            }
            Answer::Bare { status, allow } => {
                let allow = allow.and_then(|methods| HeaderValue::try_from(methods).ok());
                (status, None, allow.map(|methods| (header::ALLOW, methods)), Bytes::new())
            }
            Answer::Page => {
                let page = Bytes::from_static(PAGE.as_bytes());
                (StatusCode::BAD_GATEWAY, None, Some((header::CONTENT_TYPE, HTML)), page)
            }
        };
        let signature = match key.map(|key| self.sign(key, now, &body, troubles)) {
            Some(None) => return self.respond(Refusal::system_error().into(), now, troubles),
            signature => signature.flatten(),
        };
        let mut headers = signature.unwrap_or_default();
        headers.extend(header);
        if let Ok(value) = HeaderValue::try_from(request_id(status)) {
            headers.insert("request-id", value);
        }
        if !body.is_empty() {
            headers.entry(header::CONTENT_TYPE).or_insert(JSON);
        }
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        response
    }

    /// The signature headers of an answer with this body.
    fn sign(&self, key: NamedKey, now: i64, body: &[u8], troubles: &[Trouble]) -> Option<HeaderMap> {
        let nonce = self.nonces.next().ok()?;
        let asked = |trouble: Trouble| troubles.contains(&trouble);
        let window = i64::try_from(TIMESTAMP_WINDOW_SECONDS).unwrap_or(i64::MAX);
        let signed_at = if asked(Trouble::Stale) { now.saturating_sub(window).saturating_sub(60) } else { now };
        let unheard_of = asked(Trouble::UnknownSerial).then(|| upper_hex(&random::<20>()));
        let serial = unheard_of.as_deref().unwrap_or(key.serial.as_str());
        // A signature over another text is well-formed, and matches nothing, as that of an unheard-of key would.
        let spoiled = asked(Trouble::BadSignature) || asked(Trouble::UnknownSerial);
        let signed = if spoiled { Cow::Owned([body, b" "].concat()) } else { Cow::Borrowed(body) };
        let mut headers = wechatpay_auth::sign_answer(&key.key, serial, signed_at, &nonce, &signed).ok()?;
        if asked(Trouble::Probe) {
            seal::spoil(&mut headers)?;
        }
        Some(headers)
    }
}

/// The number under which an answer with this status can be asked about.
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

/// Bytes as lower-case hex, as hashes and tokens are written.
pub(crate) fn lower_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
