//! The console page at `/`: what is going on, for people.
//!
//! In: a request for one of its files. Out: the file, which comes with this
//! program, whatever the build; one that is worked on shows changes at a
//! reload. The page does nothing that the control interface does not do, and
//! is open to the same visitors. It loads nothing from elsewhere.

use std::{borrow::Cow, fs, net::SocketAddr, path::Path};

use axum::body::Body;
use http::{HeaderValue, Method, Response, StatusCode, header, request::Parts};
use rust_embed::RustEmbed;

use crate::{control::access, world::World};

#[derive(RustEmbed)]
#[folder = "src/console/page/"]
struct Files;

/// Where the files lie while the program is worked on.
const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/console/page");

/// Below this path are the page's files; the page itself is at `/`.
const PREFIX: &str = "/console/";

/// The page itself.
const PAGE: &str = "index.html";

/// Whatever a call has sent is shown as text; should it ever become more, no script of it runs.
const POLICY: HeaderValue = HeaderValue::from_static("default-src 'self'; base-uri 'none'; frame-ancestors 'none'");

/// Whether the path is the console's.
pub(crate) fn is_at(path: &str) -> bool {
    path == "/" || path.starts_with(PREFIX)
}

pub(crate) fn respond(world: &World, peer: SocketAddr, parts: &Parts) -> Response<Body> {
    if let Err(refused) = access::admit(world, peer, parts) {
        return plain(refused.status, refused.text());
    }
    if parts.method != Method::GET && parts.method != Method::HEAD {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "the console is read with GET".to_owned());
    }
    let name = parts.uri.path().strip_prefix(PREFIX).unwrap_or(PAGE);
    match page_file(name) {
        Some(file) => served(name, file, POLICY),
        None => plain(StatusCode::NOT_FOUND, "the console has no such file".to_owned()),
    }
}

/// The response with a file of a page. A page's address may be what an order is paid by, and is told to nobody.
pub(crate) fn served(name: &str, file: Cow<'static, [u8]>, policy: HeaderValue) -> Response<Body> {
    let mut response = Response::new(Body::from(file.into_owned()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, content_type(name));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    // The next version of the program comes with another page.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// A file of the console, which the cashier's page is made of too.
pub(crate) fn page_file(name: &str) -> Option<Cow<'static, [u8]>> {
    file::<Files>(cfg!(debug_assertions).then_some(Path::new(SOURCE)), name)
}

/// A file that the program carries, as it is now where its source is still there.
pub(crate) fn file<F: RustEmbed>(source: Option<&Path>, name: &str) -> Option<Cow<'static, [u8]>> {
    let carried = F::get(name)?;
    let current = source.and_then(|folder| fs::read(folder.join(name)).ok());
    Some(current.map_or(carried.data, Cow::Owned))
}

pub(crate) fn content_type(name: &str) -> HeaderValue {
    HeaderValue::from_static(match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    })
}

pub(crate) fn plain(status: StatusCode, message: String) -> Response<Body> {
    let mut response = Response::new(Body::from(message));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_is_there_when_the_folder_of_its_source_is_gone() {
        let gone = Path::new(env!("CARGO_MANIFEST_DIR")).join("nowhere");
        for name in Files::iter() {
            assert_eq!(file::<Files>(Some(&gone), &name), file::<Files>(None, &name), "{name}");
            assert!(file::<Files>(None, &name).is_some_and(|content| !content.is_empty()), "{name}");
        }
        assert!(Files::iter().any(|name| name == PAGE));
    }

    #[test]
    fn file_that_was_changed_is_shown_as_it_is_now() {
        let folder = std::env::temp_dir().join(format!("wechatpay-sandbox-page-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(PAGE), "changed").expect("a file");
        fs::write(folder.join("new.js"), "new").expect("a file");
        let (changed, unknown) = (file::<Files>(Some(&folder), PAGE), file::<Files>(Some(&folder), "new.js"));
        // What cannot be removed is left to the system.
        let _ = fs::remove_dir_all(&folder);
        assert_eq!((changed.as_deref(), unknown), (Some(b"changed".as_slice()), None));
    }
}
