//! The trace number of a response.

use http::HeaderMap;

use super::{redactor::Redactor, sanitize};

/// The trace number of a response.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("request-id").and_then(|value| value.to_str().ok())
}

/// The trace number of a response as logs may show it.
pub(crate) fn shown_request_id(request_id: &str, redactor: &Redactor) -> String {
    redactor.mask_number(sanitize::request_id(request_id))
}
