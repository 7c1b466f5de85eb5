//! The cashier (收银台): the page on which a payer pays an order, gives up, or fails to pay.
//!
//! In: requests of a payer's browser, on this machine or, where the gateway is open to it, on another. Out: the page,
//! the script that opens it on a shop's page, and what they ask for: an order, its QR code, its payment, whether what a
//! shop's page invokes it with is right. It always holds that an order is named by what only its
//! front end was given, a `prepay_id` or the digits of it in a link, so that who has none can do nothing; and that no
//! other page can have the order paid without the payer.

mod order;
mod qr;
mod refused;

use std::{borrow::Cow, path::Path};

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode, header, request::Parts};
use rust_embed::RustEmbed;
use serde_json::{Value, json};

use crate::{
    checks::routes::query_pairs,
    console::{self, content_type, plain, served},
    control::{access::is_foreign_page, pay_sign::Invoked},
    models::orders::bodies::{CASHIER, H5_PAGE},
    origin::base_url,
    records::prepaid::are_digits,
    world::World,
};
use refused::Refused;

#[derive(RustEmbed)]
#[folder = "src/cashier/page/"]
struct Files;

/// Where the files lie while the program is worked on.
const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/cashier/page");

/// The page itself, at each address that leads to it.
const PAGE: &str = "index.html";

/// The page in the frame that the script opens on a shop's page.
const INVOKED: &str = "invoked";

/// What the page shares with the console.
const SHARED: [&str; 8] = [
    "clipboard.js",
    "console.css",
    "dom.js",
    "explanations.js",
    "format.js",
    "icon.svg",
    "speech.js",
    "words/findings.js",
];

/// No script but the page's own runs. Any page may show it in a frame: a shop's page does, by the script.
const POLICY: HeaderValue = HeaderValue::from_static("default-src 'self'; base-uri 'none'; form-action 'none'");

/// Whether the path is the cashier's.
pub(crate) fn is_at(path: &str) -> bool {
    path == H5_PAGE || path.strip_prefix(CASHIER).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The response; `body` is `None` when it was too large or broke off.
pub(crate) fn respond(world: &World, parts: &Parts, body: Option<Bytes>) -> Response<Body> {
    let name = parts.uri.path().strip_prefix(CASHIER).unwrap_or_default().trim_start_matches('/');
    let outcome = match (&parts.method, name) {
        (&Method::GET, "order") => {
            session(parts).and_then(|session| order::read(world, &session, &base_url(&world.base_url, parts)))
        }
        (&Method::GET, "qr.svg") => {
            match session(parts).and_then(|session| qr::svg(world, &session, &base_url(&world.base_url, parts))) {
                Ok(svg) => return written(StatusCode::OK, content_type("qr.svg"), svg),
                Err(refused) => Err(refused),
            }
        }
        (&Method::POST, "pay") => posted(parts, body).and_then(|body| order::pay(world, &body)),
        (&Method::POST, "check") => posted(parts, body).and_then(|body| check(world, body)),
        (&Method::GET | &Method::HEAD, _) => return page(name),
        _ => return plain(StatusCode::METHOD_NOT_ALLOWED, "the cashier's page is read with GET".to_owned()),
    };
    let (status, body) = match outcome {
        Ok(body) => (StatusCode::OK, body),
        Err((status, code, message)) => (status, json!({"code": code, "message": message})),
    };
    written(status, HeaderValue::from_static("application/json; charset=utf-8"), body.to_string())
}

/// The page, or a file of it.
fn page(name: &str) -> Response<Body> {
    let name = if name.is_empty() || name == INVOKED || are_digits(name) { PAGE } else { name };
    match file(name) {
        Some(file) => served(name, file, POLICY),
        None => plain(StatusCode::NOT_FOUND, "the cashier has no such file".to_owned()),
    }
}

fn file(name: &str) -> Option<Cow<'static, [u8]>> {
    if SHARED.contains(&name) {
        return console::page_file(name);
    }
    console::file::<Files>(cfg!(debug_assertions).then_some(Path::new(SOURCE)), name)
}

/// Which order the query names.
fn session(parts: &Parts) -> Result<String, Refused> {
    let pairs = query_pairs(parts.uri.query().unwrap_or_default());
    let session = pairs.into_iter().flatten().find(|(name, _)| name == "session").map(|(_, session)| session);
    session.ok_or_else(|| (StatusCode::BAD_REQUEST, "unfit", "the query has no session".to_owned()))
}

/// The JSON that the cashier's own page sent.
fn posted(parts: &Parts, body: Option<Bytes>) -> Result<Value, Refused> {
    if is_foreign_page(parts) {
        return Err((StatusCode::FORBIDDEN, "foreign_page", "this is for the cashier's own page".to_owned()));
    }
    let unfit = || (StatusCode::BAD_REQUEST, "unfit", "the body is not JSON".to_owned());
    body.and_then(|body| serde_json::from_slice(&body).ok()).ok_or_else(unfit)
}

/// Whether what a shop's page invokes the payment with is right.
fn check(world: &World, body: Value) -> Result<Value, Refused> {
    let invoked = serde_json::from_value::<Invoked>(body);
    let invoked =
        invoked.map_err(|error| (StatusCode::BAD_REQUEST, "unfit", format!("the body does not fit: {error}")))?;
    Ok(invoked.checked(world, true))
}

fn written(status: StatusCode, content_type: HeaderValue, body: String) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
