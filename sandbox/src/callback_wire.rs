//! A callback over plain HTTP, as it stands on the wire.
//!
//! In: a request. Out: the head of the response, and the connection that its
//! body comes from. It always holds that header names are spelt as WeChat Pay
//! spells them, because there are receivers that look for them so, and that
//! each callback has a connection of its own.

use std::sync::atomic::{AtomicBool, Ordering};

use http::{HeaderValue, Request, Response, Uri, header};
use hyper::{body::Incoming, client::conn::http1};
use hyper_util::rt::TokioIo;
use reqwest::{Body, Url};
use tokio::{net::TcpStream, task::JoinSet};

use crate::{spelling::Spelled, unsent::Unsent};

/// Sends a request; the connection ends when the second is dropped.
///
/// `was_reached` becomes true once the receiver is connected to.
pub(crate) async fn send(
    request: reqwest::Request,
    was_reached: &AtomicBool,
) -> Result<(Response<Incoming>, JoinSet<()>), Unsent> {
    let (request, address) =
        prepared(request).ok_or_else(|| Unsent::new("it is not a valid address", "地址格式不正确"))?;
    let stream = TcpStream::connect(address)
        .await
        .map_err(|error| Unsent::new(format!("it cannot be connected to: {error}"), format!("无法连接：{error}")))?;
    was_reached.store(true, Ordering::Relaxed);
    let failed = |error: hyper::Error| {
        let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
        let said = format!("{error}{cause}");
        Unsent::new(format!("it broke off before it responded: {said}"), format!("在应答之前断开：{said}"))
    };
    let stream = TokioIo::new(Spelled::callbacks(stream));
    let (mut sender, connection) =
        http1::Builder::new().title_case_headers(true).handshake(stream).await.map_err(failed)?;
    let mut driven = JoinSet::new();
    // Whatever ends it ends the request, which says so.
    driven.spawn(async move { drop(connection.await) });
    let response = sender.send_request(request).await.map_err(failed)?;
    Ok((response, driven))
}

/// The request in the form that is written, and where it goes.
fn prepared(request: reqwest::Request) -> Option<(Request<Body>, (String, u16))> {
    let (host, port) = (request.url().host_str()?.to_owned(), request.url().port_or_known_default()?);
    let (named, target) = (named(request.url()), target(request.url()));
    let mut request = Request::<Body>::try_from(request).ok()?;
    *request.uri_mut() = Uri::try_from(target).ok()?;
    request.headers_mut().insert(header::HOST, HeaderValue::try_from(named).ok()?);
    // An IPv6 address stands in brackets in a URL alone.
    Some((request, (host.trim_matches(['[', ']']).to_owned(), port)))
}

/// The host as the receiver is told of it: with its port, unless that is the usual one.
fn named(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

fn target(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}
