//! Takes connections, and hands each request to whom it is for: the cashier, the console, the
//! control interface, or the gateway.
//!
//! In: a listener. Out: responses over HTTP/1.1, behind TLS where that was asked for. It always holds that a request
//! that is not HTTP gets a 4xx or a closed connection, that a client which does
//! not come to an end of its head is not waited for, and that no request ends
//! the process.

use std::{
    fmt,
    io::Write as _,
    net::{Shutdown, SocketAddr},
    sync::Arc,
    time::Duration,
};

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use flate2::{Compression, write::GzEncoder};
use http::{HeaderMap, HeaderValue, Request, Response, header};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
};
use socket2::SockRef;
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::{oneshot, watch},
    time,
};
use tokio_stream::StreamExt as _;

use crate::{
    cashier, console, control, files, gateway,
    spelling::Spelled,
    tls::{Acceptor, Stream},
    world::World,
};

/// The largest body that the gateway takes.
const BODY_LIMIT: usize = 1024 * 1024;

/// The same for uploads: a video may have 5 MB.
const UPLOAD_LIMIT: usize = 6 * 1024 * 1024;

/// Bodies up to this size are read to their end before they are refused, so that the client gets to see the response.
const DRAIN_LIMIT: usize = 8 * 1024 * 1024;

/// How long a client may take for the head of a request, and then for its body.
const PATIENCE: Duration = Duration::from_secs(30);

/// To a client that speaks plain HTTP where TLS is spoken.
const SPEAKS_TLS: &[u8] = b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n\
    this sandbox speaks TLS: use https://\n";

/// How long to wait when the system has no more connections to give.
const AFTER_FAILURE: Duration = Duration::from_millis(100);

/// Serves until `stopped` resolves, and then until the calls under way have their responses.
pub(crate) async fn serve(
    listener: TcpListener,
    tls: Option<Acceptor>,
    world: Arc<World>,
    mut stopped: oneshot::Receiver<()>,
) {
    let connections = GracefulShutdown::new();
    let (stopping, is_stopping) = watch::channel(());
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            // An error means that the sandbox was dropped, which stops it as well.
            _ = &mut stopped => break,
        };
        let Ok((stream, peer)) = accepted else {
            time::sleep(AFTER_FAILURE).await;
            continue;
        };
        // Responses are small, and waiting for more of them only delays.
        let _ = stream.set_nodelay(true);
        let (world, watcher) = (Arc::clone(&world), connections.watcher());
        let (tls, mut is_stopping) = (tls.clone(), is_stopping.clone());
        tokio::spawn(async move {
            let Some(tls) = tls else {
                return speak(world, watcher, peer, stream).await;
            };
            tokio::select! {
                secured = secured(&tls, stream) => {
                    if let Some(stream) = secured {
                        speak(world, watcher, peer, stream).await;
                    }
                }
                // Ends with the loop above; who has not come through by then has no call under way.
                _ = is_stopping.changed() => {}
            }
        });
    }
    close(listener);
    drop(stopping);
    // Streams of updates never come to an end by themselves.
    world.feed.close();
    connections.shutdown().await;
}

/// Ends listening, for whoever holds a copy of the socket as well: a process that this one is just starting has one until
/// it runs its program, and meanwhile connections would be taken that nobody serves.
fn close(listener: TcpListener) {
    // Where a system does not do this for a socket that listens, it is closed with the last copy.
    let _ = SockRef::from(&listener).shutdown(Shutdown::Both);
}

/// A connection behind TLS; `None` when the client does not come to it.
async fn secured(tls: &Acceptor, mut stream: TcpStream) -> Option<Stream> {
    let secured = async {
        let mut first = [0];
        // TLS begins with a byte that no method has.
        if stream.peek(&mut first).await.ok()? > 0 && first[0].is_ascii_uppercase() {
            stream.write_all(SPEAKS_TLS).await.ok()?;
            stream.shutdown().await.ok()?;
            // What is left unread would end the connection before the client has read this.
            while stream.read(&mut [0; 1024]).await.ok()? > 0 {}
            return None;
        }
        tls.accept(stream).await.ok()
    };
    time::timeout(PATIENCE, secured).await.ok()?
}

/// Takes the requests of one connection.
async fn speak(
    world: Arc<World>,
    watcher: Watcher,
    peer: SocketAddr,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
) {
    let service = service_fn(move |request| {
        let world = Arc::clone(&world);
        async move { respond(&world, peer, request).await.ok_or(Dropped) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        // Names are written as the real gateway writes them, because there are clients that look for them so.
        .title_case_headers(true)
        .header_read_timeout(PATIENCE)
        // A client that has sent everything may say so, and still gets its response.
        .half_close(true)
        .serve_connection(TokioIo::new(Spelled::responses(stream)), service);
    // A client that breaks off, or is dropped on purpose, concerns nobody else.
    let _ = watcher.watch(connection).await;
}

/// `None` drops the connection.
async fn respond(world: &World, peer: SocketAddr, request: Request<Incoming>) -> Option<Response<Body>> {
    let (parts, body) = request.into_parts();
    let media_type = parts.headers.get(header::CONTENT_TYPE).map_or(&[][..], |value| value.as_bytes());
    let limit = if media_type.starts_with(b"multipart/form-data") { UPLOAD_LIMIT } else { BODY_LIMIT };
    let body = read(body, limit).await;
    let path = parts.uri.path();
    if let Some(path) = path.strip_prefix(control::PREFIX) {
        return Some(control::respond(world, peer, &parts, path, body).await);
    }
    if cashier::is_at(path) {
        return Some(cashier::respond(world, &parts, body));
    }
    if console::is_at(path) {
        return Some(console::respond(world, peer, &parts));
    }
    if path == files::PICTURE {
        let mut response = Response::new(Body::from(files::PIXEL));
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("image/png"));
        return Some(response);
    }
    let response = gateway::respond(world, &parts, body).await?;
    Some(compressed(&parts.headers, response).map(Body::from))
}

/// The response with its JSON compressed, where the client takes that. What was signed is the plain body.
fn compressed(asked: &HeaderMap, mut response: Response<Bytes>) -> Response<Bytes> {
    let is_json = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"application/json"));
    let encodings = asked.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let takes_gzip = encodings.flat_map(|value| value.split(',')).any(|encoding| {
        let (name, weight) = encoding.split_once(';').unwrap_or((encoding, ""));
        let refused = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse::<f32>().ok()) == Some(0.0);
        name.trim().eq_ignore_ascii_case("gzip") && !refused
    });
    if !is_json || !takes_gzip || response.body().is_empty() {
        return response;
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let Ok(packed) = encoder.write_all(response.body()).and_then(|()| encoder.finish()) else {
        return response;
    };
    *response.body_mut() = packed.into();
    response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    response
}

/// The body, or `None` when it is too large, too slow, or breaks off. No more of it is held than the gateway takes.
async fn read(body: Incoming, limit: usize) -> Option<Bytes> {
    let mut pieces = Body::new(body).into_data_stream();
    let whole = async {
        let (mut held, mut length) = (BytesMut::new(), 0_usize);
        while let Some(piece) = pieces.next().await {
            let piece = piece.ok()?;
            length = length.saturating_add(piece.len());
            if length > DRAIN_LIMIT {
                return None;
            }
            if length <= limit {
                held.extend_from_slice(&piece);
            } else {
                held = BytesMut::new();
            }
        }
        (length <= limit).then(|| held.freeze())
    };
    time::timeout(PATIENCE, whole).await.ok()?
}

/// Ends a connection without a response.
#[derive(Debug)]
struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is dropped on purpose")
    }
}

impl std::error::Error for Dropped {}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn close_ends_listening_for_copies_of_the_socket_too() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let (copy, address) = (listener.try_clone().expect("a copy"), listener.local_addr().expect("an address"));
        listener.set_nonblocking(true).expect("a socket");
        close(TcpListener::from_std(listener).expect("a listener"));
        assert!(TcpStream::connect(address).await.is_err());
        drop(copy);
    }
}
