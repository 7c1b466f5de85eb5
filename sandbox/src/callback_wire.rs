//! A callback as it stands on the wire, over plain HTTP or TLS.
//!
//! In: an address, headers and a body. Out: the head of the response, and the
//! connection that its body comes from. It always holds that header names are
//! spelt as WeChat Pay spells them, because there are receivers that look for
//! them so, and that each callback has a connection of its own.

use std::sync::{
    OnceLock,
    atomic::{AtomicBool, Ordering},
};

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response, header};
use hyper::{body::Incoming, client::conn::http1};
use hyper_util::rt::TokioIo;
use reqwest::Url;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    task::JoinSet,
};

use crate::{spelling::Spelled, tls::Connector, unsent::Unsent};

/// The way to receivers. What the system trusts is read for the first of them that speaks TLS.
#[derive(Default)]
pub(crate) struct Wire(OnceLock<Result<Connector, String>>);

impl Wire {
    /// Sends a callback; the connection ends when the second is dropped.
    ///
    /// `was_reached` becomes true once the receiver is connected to, behind TLS where it speaks that.
    pub(crate) async fn send(
        &self,
        url: &Url,
        headers: HeaderMap,
        body: Bytes,
        was_reached: &AtomicBool,
    ) -> Result<(Response<Incoming>, JoinSet<()>), Unsent> {
        let invalid = || Unsent::new("it is not a valid address", "地址格式不正确");
        let request = prepared(url, headers, body).ok_or_else(invalid)?;
        // An IPv6 address stands in brackets in a URL alone.
        let host = url.host_str().ok_or_else(invalid)?.trim_matches(['[', ']']);
        let port = url.port_or_known_default().ok_or_else(invalid)?;
        let stream = TcpStream::connect((host, port)).await.map_err(|error| {
            Unsent::new(format!("it cannot be connected to: {error}"), format!("无法连接：{error}"))
        })?;
        if url.scheme() != "https" {
            was_reached.store(true, Ordering::Relaxed);
            return exchange(stream, request).await;
        }
        let connector = self.0.get_or_init(Connector::new).as_ref().map_err(|reason| no_tls(reason))?;
        let stream = connector.connect(host, stream).await.map_err(|error| no_tls(&error))?;
        was_reached.store(true, Ordering::Relaxed);
        exchange(stream, request).await
    }
}

fn no_tls(error: &dyn std::fmt::Display) -> Unsent {
    Unsent::new(
        format!(
            "TLS did not come about: {error}. Where the certificate is of your own making, start the sandbox with \
             SSL_CERT_FILE naming its authority"
        ),
        format!("TLS 连接失败：{error}。如果是自签证书，请在启动沙箱时用 SSL_CERT_FILE 指定其 CA"),
    )
}

async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Body>,
) -> Result<(Response<Incoming>, JoinSet<()>), Unsent> {
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

/// The request in the form that is written.
fn prepared(url: &Url, headers: HeaderMap, body: Bytes) -> Option<Request<Body>> {
    let mut request = Request::post(target(url)).body(Body::from(body)).ok()?;
    *request.headers_mut() = headers;
    request.headers_mut().insert(header::HOST, HeaderValue::try_from(named(url)).ok()?);
    Some(request)
}

/// The host as the receiver is told of it: with its port, unless that is the usual one.
fn named(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

fn target(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}
