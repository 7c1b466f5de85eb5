//! The console page at `/`: what is going on, for people.
//!
//! In: a request for one of its files. Out: the file, which comes with this
//! program. The page does nothing that the control interface does not do, and
//! is open to the same visitors. It loads nothing from elsewhere.

use std::net::SocketAddr;

use axum::body::Body;
use http::{HeaderValue, Method, Response, StatusCode, header, request::Parts};
use rust_embed::RustEmbed;

use crate::{control::access, models::orders::bodies::H5_PAGE, world::World};

#[derive(RustEmbed)]
#[folder = "src/console/page/"]
struct Files;

/// Below this path are the page's files; the page itself is at `/`.
const PREFIX: &str = "/console/";

/// The page itself.
const PAGE: &str = "index.html";

/// Whatever a call has sent is shown as text; should it ever become more, no script of it runs.
const POLICY: HeaderValue = HeaderValue::from_static("default-src 'self'; base-uri 'none'; frame-ancestors 'none'");

/// Whether the path is the console's.
pub(crate) fn is_at(path: &str) -> bool {
    path == "/" || path == H5_PAGE || path.starts_with(PREFIX)
}

pub(crate) fn respond(world: &World, peer: SocketAddr, parts: &Parts) -> Response<Body> {
    if let Err((status, message)) = access::admit(world, peer, parts) {
        return plain(status, message);
    }
    if parts.method != Method::GET && parts.method != Method::HEAD {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "the console is read with GET".to_owned());
    }
    if parts.uri.path() == H5_PAGE {
        // Orders are paid in the console.
        let mut response = plain(StatusCode::FOUND, "the console pays the order".to_owned());
        response.headers_mut().insert(header::LOCATION, HeaderValue::from_static("/"));
        return response;
    }
    let name = parts.uri.path().strip_prefix(PREFIX).unwrap_or(PAGE);
    let Some(file) = Files::get(name) else {
        return plain(StatusCode::NOT_FOUND, missing(Files::get(PAGE).is_some()).to_owned());
    };
    let mut response = Response::new(Body::from(file.data.into_owned()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, content_type(name));
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    // The next version of the program comes with another page.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// Why a file is not there. A release build carries the page inside; a debug build reads it where it lies, so that a
/// reload shows a change.
fn missing(has_page: bool) -> &'static str {
    if has_page {
        "the console has no such file"
    } else {
        "this is a debug build, which reads its console page from the folder of its source, and that is gone: build it with --release"
    }
}

fn content_type(name: &str) -> HeaderValue {
    HeaderValue::from_static(match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    })
}

fn plain(status: StatusCode, message: String) -> Response<Body> {
    let mut response = Response::new(Body::from(message));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_page_says_that_its_folder_is_gone() {
        assert!(Files::get(PAGE).is_some());
        assert!(missing(false).contains("debug build"));
        assert_eq!(missing(true), "the console has no such file");
    }
}
