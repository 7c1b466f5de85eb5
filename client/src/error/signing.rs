//! A refused signature, explained: what the server verified beside what was signed.
//!
//! The `detail` of a `SIGN_ERROR` and the request as it was sent come in;
//! [`SignInformation`] and one sentence go out. The sentence names places and
//! lengths, never the texts, since those hold openids and bodies.

use std::fmt;

use bytes::Bytes;
use http::{HeaderValue, Method};
use reqwest::Url;
use serde_json::Value;
use wechatpay_auth::{RequestToSign, gateway::Authorization};

/// How deep in `detail` it is looked for; reports show it in different places.
const DEEPEST: usize = 4;

/// What the server says that it verified (`sign_information`). Parts that it did not
/// tell are `None`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignInformation {
    /// The method.
    pub method: Option<String>,
    /// Path and query.
    pub url: Option<String>,
    /// The beginning of the signed message (签名串).
    pub truncated_sign_message: Option<String>,
    /// The length of the whole message, in bytes.
    pub sign_message_length: Option<u64>,
}

impl SignInformation {
    fn of(fields: &serde_json::Map<String, Value>) -> Self {
        let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
        let length = fields.get("sign_message_length");
        Self {
            method: text("method"),
            url: text("url"),
            truncated_sign_message: text("truncated_sign_message"),
            sign_message_length: length
                .and_then(|length| length.as_u64().or_else(|| length.as_str()?.parse().ok()))
                // No message is empty: 0 stands for a length that was not told.
                .filter(|length| *length > 0),
        }
    }
}

impl fmt::Debug for SignInformation {
    /// Without the texts, which hold what was sent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignInformation")
            .field("sign_message_length", &self.sign_message_length)
            .finish_non_exhaustive()
    }
}

/// Finds `sign_information` wherever in `detail` it stands.
pub(super) fn information(detail: &Value) -> Option<SignInformation> {
    find(detail, DEEPEST)
}

fn find(value: &Value, deep: usize) -> Option<SignInformation> {
    let fields = value.as_object()?;
    if let Some(Value::Object(found)) = fields.get("sign_information") {
        return Some(SignInformation::of(found));
    }
    let deeper = deep.checked_sub(1)?;
    fields.values().find_map(|field| find(field, deeper))
}

/// What is kept of a request that is sent, until its signature is known to be accepted.
pub(crate) struct SentRequest {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) authorization: HeaderValue,
    pub(crate) body: Bytes,
}

/// What was signed, read back from the request that was sent.
pub(crate) struct Signed {
    method: String,
    target: String,
    timestamp: String,
    nonce: String,
    message: Vec<u8>,
}

impl Signed {
    pub(crate) fn of(request: &SentRequest) -> Option<Self> {
        let authorization = Authorization::parse(request.authorization.to_str().ok()?).ok()?;
        let (method, url) = (request.method.as_str(), &request.url);
        let target = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        let to_sign = RequestToSign {
            method,
            target: &target,
            timestamp: authorization.timestamp,
            nonce: &authorization.nonce_str,
            body: &request.body,
        };
        let message = to_sign.message();
        Some(Self {
            method: method.to_owned(),
            target,
            timestamp: authorization.timestamp.to_string(),
            nonce: authorization.nonce_str,
            message,
        })
    }

    fn body(&self) -> &[u8] {
        let head = [&self.method, &self.target, &self.timestamp, &self.nonce].map(|line| line.len() + 1);
        self.message.get(head.iter().sum()..).unwrap_or_default()
    }

    /// Each way in which the server's view differs.
    pub(super) fn differences(&self, information: &SignInformation) -> Vec<String> {
        let mut found = Vec::new();
        let shown = information.truncated_sign_message.as_deref().unwrap_or_default();
        let lines: Vec<&str> = shown.splitn(5, '\n').collect();
        let line = |at: usize| lines.get(at).copied().filter(|_| lines.len() > at + 1);

        for (name, server, ours) in [
            ("method", information.method.as_deref().or(line(0)), &self.method),
            ("path and query", information.url.as_deref().or(line(1)), &self.target),
            ("timestamp", line(2), &self.timestamp),
            ("nonce", line(3), &self.nonce),
        ] {
            if let Some(server) = server.filter(|server| server != ours) {
                found.push(differs(name, server.as_bytes(), ours.as_bytes()));
            }
        }
        // The server shows the first bytes of the body and ends the line.
        if let Some(body) = lines.get(4).map(|body| body.strip_suffix('\n').unwrap_or(body)) {
            // It cuts between bytes, so the last character may be a broken one.
            let body = body.trim_end_matches(['\u{fffd}', '…']).trim_end_matches("...");
            if !self.body().starts_with(body.as_bytes()) {
                found.push(differs("body", body.as_bytes(), self.body()));
            }
        }
        let length = self.message.len() as u64;
        if let Some(theirs) = information.sign_message_length.filter(|theirs| *theirs != length) {
            found.push(format!("its message has {theirs} bytes, the signed one {length}"));
        }
        found
    }
}

fn differs(name: &str, server: &[u8], ours: &[u8]) -> String {
    let at = server.iter().zip(ours).take_while(|(server, ours)| server == ours).count();
    format!("its {name} differs from byte {at} on")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TARGET: &str = "/v3/things?openid=oUpF8uMuAJO";

    fn signed(body: &str) -> Signed {
        let authorization = "WECHATPAY2-SHA256-RSA2048 mchid=\"1\",nonce_str=\"n0nce\",signature=\"c2ln\",\
                             timestamp=\"1554208460\",serial_no=\"408B\"";
        let url = format!("https://api.mch.weixin.qq.com{TARGET}").parse().expect("a URL");
        let (method, body) = (Method::POST, Bytes::copy_from_slice(body.as_bytes()));
        let authorization = HeaderValue::from_static(authorization);
        let request = SentRequest { method, url, authorization, body };
        Signed::of(&request).expect("a signed request")
    }

    fn information(method: &str, target: &str, body: &str, length: usize) -> Value {
        json!({
            "method": method, "url": target, "sign_message_length": length,
            "truncated_sign_message": format!("{method}\n{target}\n1554208460\nn0nce\n{body}\n"),
        })
    }

    fn differences(body: &str, told: &Value) -> Vec<String> {
        let told = super::information(&json!({"sign_information": told})).expect("it is told");
        signed(body).differences(&told)
    }

    #[test]
    fn information_is_found_flat_and_nested() {
        let told = information("GET", "/v3/x", "", 7);
        for detail in [
            json!({"field": "signature", "sign_information": told}),
            json!({"detail": {"issue": {"sign_information": told}}}),
            json!({"issue": {"sign_information": told}}),
        ] {
            let found = super::information(&detail).expect("it is there");
            assert_eq!((found.method.as_deref(), found.sign_message_length), (Some("GET"), Some(7)), "{detail}");
        }
    }

    #[test]
    fn information_of_odd_shape_is_none_or_partly_told() {
        for detail in [json!(null), json!("x"), json!([1]), json!({"sign_information": "x"})] {
            assert_eq!(super::information(&detail), None, "{detail}");
        }
        let odd = super::information(&json!({"sign_information": {"method": 1, "sign_message_length": "12"}}));
        let odd = odd.expect("an object is there");
        assert_eq!((odd.method, odd.url, odd.sign_message_length), (None, None, Some(12)));
    }

    #[test]
    fn same_message_cut_short_has_no_difference() {
        let body = r#"{"openid":"oUpF8uMuAJO"}"#;
        let length = signed(body).message.len();
        assert_eq!(differences(body, &information("POST", TARGET, &body[..8], length)), [""; 0]);
        assert_eq!(differences("", &information("POST", TARGET, "", signed("").message.len())), [""; 0]);
    }

    #[test]
    fn body_cut_inside_a_character_has_no_difference() {
        let body = "{\"a\":\"商圈\"}";
        let cut = String::from_utf8_lossy(&body.as_bytes()[..8]).into_owned();
        let length = signed(body).message.len();
        assert_eq!(differences(body, &information("POST", TARGET, &cut, length)), [""; 0]);
    }

    #[test]
    fn each_difference_is_named_and_quotes_nothing() {
        let body = r#"{"a":1}"#;
        let length = signed(body).message.len();
        let changed = TARGET.to_lowercase();
        for (told, expected) in [
            (information("PUT", TARGET, body, length), "its method differs from byte 1 on"),
            (information("POST", &changed, body, length), "its path and query differs from byte 19 on"),
            (information("POST", TARGET, r#"{"b""#, length), "its body differs from byte 2 on"),
            (information("POST", TARGET, body, length + 3), "its message has"),
        ] {
            let found = differences(body, &told).join("; ");
            assert!(found.contains(expected), "{found}");
            assert!(!found.to_lowercase().contains("oupf8"), "{found}");
        }
    }

    #[test]
    fn information_in_debug_shows_no_text() {
        let found = super::information(&json!({"sign_information": information("GET", TARGET, "", 9)}));
        let shown = format!("{found:?}");
        assert!(shown.contains('9') && !shown.contains("oUpF8uMuAJO"), "{shown}");
    }
}
