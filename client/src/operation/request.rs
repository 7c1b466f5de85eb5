//! [`Request`]: an operation as it goes on the wire, not yet signed.
//!
//! What [`RequestBuilder`](super::builder::RequestBuilder) has made of plain values
//! comes in; a method, a target, headers and the bytes of the body are read out. What
//! always holds: each value was percent-encoded once, the body was serialised once,
//! and the target is the string that will be signed and sent.

use std::{borrow::Cow, fmt, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header};
use reqwest::Url;
use wechatpay_auth::Serial;
use zeroize::Zeroizing;

use crate::{
    Error, Meta,
    error::{CallSite, Endpoint, Redactor},
};

/// A request before it is signed.
///
/// Its `Debug` shows the method and the template, none of the values.
#[derive(Clone)]
pub struct Request {
    pub(super) site: CallSite,
    pub(super) target: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Bytes>,
    /// What an upload signs in place of its body; with it, what the body is.
    pub(super) upload: Option<(Bytes, HeaderValue)>,
    pub(super) encrypted_with: Option<Serial>,
    /// Whether the response is a file, which WeChat Pay does not sign.
    pub(super) for_file: bool,
}

impl Request {
    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.site.endpoint.method
    }

    /// Path and query as they are signed and sent.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The headers that the operation adds.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The bytes of the body, if there is one.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }

    /// What is signed in the body's place: the description of an upload (文件上传).
    pub fn signed_text(&self) -> Option<&Bytes> {
        self.upload.as_ref().map(|(meta, _)| meta)
    }

    /// The media type of the body.
    pub fn content_type(&self) -> Option<HeaderValue> {
        let json = self.body.as_ref().map(|_| HeaderValue::from_static("application/json"));
        self.upload.as_ref().map(|(_, content_type)| content_type.clone()).or(json)
    }

    /// A file at a path and query that the API gave out: they go out as received.
    pub(crate) fn of_file(url: &Url) -> Self {
        let endpoint = Endpoint::unknown(Method::GET, url.path());
        let value =
            |(name, value): (Cow<'_, str>, Cow<'_, str>)| (name.into_owned(), Zeroizing::new(value.into_owned()));
        let values = url.query_pairs().map(value).collect();
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        Self {
            site: CallSite { endpoint, redactor: Arc::new(Redactor { values, ..Redactor::default() }) },
            target: format!("{}{query}", url.path()),
            headers: HeaderMap::new(),
            body: None,
            upload: None,
            encrypted_with: None,
            for_file: false,
        }
        .for_file()
    }

    /// The request of something that is answered with a file.
    pub(crate) fn for_file(mut self) -> Self {
        self.headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        self.for_file = true;
        self
    }

    pub(crate) fn is_for_file(&self) -> bool {
        self.for_file
    }

    /// What the spec says about the operation; `None` for a route that it does
    /// not know.
    pub fn meta(&self) -> Option<&'static Meta> {
        self.site.endpoint.meta
    }

    /// The key that encrypted fields of the body, if one did: what the request's
    /// `Wechatpay-Serial` must name.
    pub fn encrypted_with(&self) -> Option<&Serial> {
        self.encrypted_with.as_ref()
    }

    /// What errors speak of, and what they hide.
    pub(crate) fn site(&self) -> &CallSite {
        &self.site
    }

    /// What errors may say about where they happened.
    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.site.endpoint
    }

    /// What the request carries, to be hidden from errors.
    pub(crate) fn redactor(&self) -> &Redactor {
        &self.site.redactor
    }

    /// The URL of this request at a gateway.
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build) when a URL would change the target,
    /// for then the signed string would not be the one on the wire.
    pub(crate) fn url(&self, base: &Url) -> Result<Url, Error> {
        let text = [base.as_str().trim_end_matches('/'), &self.target].concat();
        let url = Url::parse(&text).ok().filter(|url| {
            let path = self.target.strip_prefix(url.path());
            is_at(url, base)
                && url.fragment().is_none()
                && path.is_some_and(|rest| match url.query() {
                    Some(query) => rest.strip_prefix('?') == Some(query),
                    None => rest.is_empty(),
                })
        });
        url.ok_or_else(|| {
            Error::build(
                "the template holds characters or segments that a URL changes (blanks, `.`, `..`, `\\`, letters beyond ASCII): \
                 give them as a variable, which is percent-encoded",
            )
            .at(&self.site.endpoint)
        })
    }
}

/// Whether a URL has the scheme, host and port of a gateway's, which is `https` or `http`. `Url::origin` would copy
/// the host.
fn is_at(url: &Url, gateway: &Url) -> bool {
    url.scheme() == gateway.scheme()
        && url.host() == gateway.host()
        && url.port_or_known_default() == gateway.port_or_known_default()
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.site.endpoint.method)
            .field("template", &self.site.endpoint.template)
            .finish_non_exhaustive()
    }
}
