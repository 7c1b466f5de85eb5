//! Error responses: whatever came with a status that is not a success becomes an
//! [`Error`] of stage `Api`. The body is read leniently, for gateways and
//! proxies answer with HTML, with nothing, or with an array around the object.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::{endpoint::CallSite, record::Error, signing, stage::Stage};

impl Error {
    /// The error of a response whose status is not a success.
    pub(crate) fn api(site: &CallSite, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        Self::of_response(status, headers, body).of(site)
    }

    /// The same, not yet said of which call; also for a 202, which is not a success yet.
    pub(crate) fn of_response(status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let json = serde_json::from_slice::<Value>(&body).ok();
        let fields = json.as_ref().and_then(fields);
        let text =
            |name: &str| fields.and_then(|fields| fields.get(name)).and_then(wire_text).filter(|text| !text.is_empty());

        let code = text("code");
        let message = text("message");
        let detail = fields.and_then(|fields| fields.get("detail")).filter(|detail| !detail.is_null()).cloned();

        let what = match (&code, &message) {
            (Some(code), Some(message)) => format!("{code}: {message}"),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) if status == StatusCode::ACCEPTED => {
                "the API has accepted the request and has not decided yet: query for the state, or send exactly the same \
                 request again"
                    .to_owned()
            }
            (None, None) => unreadable(&body),
        };
        let mut error = Self::new(Stage::Api, what).answered(status, headers, body);
        error.0.code = code;
        error.0.message = message;
        error.0.sign_information = detail.as_ref().and_then(signing::information);
        error.0.detail = detail;
        error
    }
}

/// The fields of `{…}`, also of `[{…}]`.
fn fields(json: &Value) -> Option<&serde_json::Map<String, Value>> {
    match json {
        Value::Object(fields) => Some(fields),
        Value::Array(items) => items.first().and_then(Value::as_object),
        _ => None,
    }
}

fn wire_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn unreadable(body: &Bytes) -> String {
    if body.is_empty() {
        return "the response has no body".to_owned();
    }
    let shape = match body.trim_ascii_start().first() {
        Some(b'<') => "HTML or XML",
        Some(b'{' | b'[') => "JSON without `code` and `message`, or cut short",
        _ => "not JSON",
    };
    format!("the response is not the API's: its body is {shape} ({} bytes)", body.len())
}
