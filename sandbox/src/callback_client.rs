//! Sends callbacks to the merchant's address.
//!
//! In: an address, headers and a body. Out: the receiver's response, or a
//! sentence why there is none. It always holds that each attempt is made
//! once, that only addresses of this machine are called unless others were
//! allowed, that redirects are not followed, and that where callbacks are
//! forwarded no other address is called.

use std::{
    net::IpAddr,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response, header};
use reqwest::Url;
use tokio::time;
use tokio_stream::StreamExt as _;

use crate::{
    callback_wire::Wire, error::SandboxError, forward::Forward, log::text::KEPT_BYTES, spelling::on_the_wire, tls,
    unsent::Unsent,
};

/// WeChat Pay waits this long for the receiver's response.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// What WeChat Pay's callbacks were seen to carry.
const USER_AGENT: HeaderValue = HeaderValue::from_static("Mozilla/4.0");

/// Why an address is not called.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Obstacle {
    #[error("it is not a valid address: {0}")]
    Invalid(String),
    #[error("it begins neither with http:// nor with https://")]
    Scheme,
    #[error(
        "this build of the sandbox has no TLS, so it calls no address of https: build it with its default features"
    )]
    NoTls,
    /// Says too what brings its callbacks to a program on this machine.
    #[error(
        "it is not an address of this machine: `--forward-to URL` (`Builder::forward_to`) brings its callbacks to your \
         program here, and `--allow-remote` (`Builder::allow_remote`) lets them leave"
    )]
    Elsewhere,
}

impl Obstacle {
    /// The same in Chinese.
    pub(crate) fn chinese(&self) -> String {
        match self {
            Self::Invalid(error) => format!("地址格式不正确（{error}）"),
            Self::Scheme => "地址应以 http:// 或 https:// 开头".to_owned(),
            Self::NoTls => "该沙箱未编入 TLS，无法回调 https 地址：请使用默认特性编译".to_owned(),
            Self::Elsewhere => {
                "不是本机地址：启动时加上 --forward-to URL，回调会发往您本机的程序；加上 --allow-remote \
                                则允许发往其他机器"
                    .to_owned()
            }
        }
    }
}

/// Sends callbacks.
pub(crate) struct CallbackClient {
    wire: Wire,
    allow_remote: bool,
    forward: Option<Forward>,
}

/// How the receiver responded.
pub(crate) struct Receipt {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    /// Cut after 16 KiB.
    pub(crate) body: String,
}

impl CallbackClient {
    /// With `forward`, everything goes there, and nowhere else.
    pub(crate) fn new(allow_remote: bool, forward: Option<Forward>) -> Result<Self, SandboxError> {
        if let Some(Forward { to, .. }) = &forward
            && !(allow_remote || is_of_this_machine(to))
        {
            let reason =
                "it is not an address of this machine: allow others with `--allow-remote` (`Builder::allow_remote`)";
            return Err(SandboxError::NotifyUrl { url: to.to_string(), reason: reason.to_owned() });
        }
        Ok(Self { wire: Wire::default(), allow_remote, forward })
    }

    /// Whether callbacks may go to the address.
    pub(crate) fn check(&self, url: &str) -> Result<(), SandboxError> {
        let refused = |reason: Obstacle| SandboxError::NotifyUrl { url: url.to_owned(), reason: reason.to_string() };
        self.address(url).map(|_| ()).map_err(refused)
    }

    /// Why no callback goes to the address, if none does.
    pub(crate) fn obstacle(&self, url: &str) -> Option<Obstacle> {
        self.address(url).err()
    }

    /// Where all callbacks go, if they are forwarded.
    pub(crate) fn forward(&self) -> Option<&Forward> {
        self.forward.as_ref()
    }

    /// Where a callback to the address goes in its place, if it is forwarded.
    pub(crate) fn forwarded(&self, url: &str) -> Option<String> {
        self.forward.as_ref()?;
        self.address(url).ok().map(String::from)
    }

    /// Where a callback to the address goes, if it goes anywhere.
    pub(crate) fn destination(&self, url: &str) -> Option<String> {
        self.address(url).ok().map(String::from)
    }

    /// One attempt, with these headers and no other but those of the transport.
    pub(crate) async fn send(&self, url: &str, headers: HeaderMap, body: Bytes) -> Result<Receipt, Unsent> {
        let url = self.address(url).map_err(|obstacle| Unsent::new(obstacle.to_string(), obstacle.chinese()))?;
        let was_reached = AtomicBool::new(false);
        let received = async {
            let (response, _connection) = self.wire.send(&url, headers, body, &was_reached).await?;
            Ok(receipt(response.map(Body::new)).await)
        };
        match time::timeout(PATIENCE, received).await {
            Ok(received) => received,
            Err(_) => {
                let seconds = PATIENCE.as_secs();
                Err(Unsent {
                    english: format!("it did not respond within {seconds} seconds"),
                    chinese: format!("{seconds} 秒内没有应答"),
                    was_late: was_reached.load(Ordering::Relaxed),
                })
            }
        }
    }

    /// Where a callback to the address really goes.
    fn address(&self, url: &str) -> Result<Url, Obstacle> {
        let url = Url::parse(url).map_err(|error| Obstacle::Invalid(error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Obstacle::Scheme);
        }
        let url = self.forward.as_ref().map_or_else(|| url.clone(), |forward| forward.address(&url));
        if url.scheme() == "https" && !tls::IS_THERE {
            return Err(Obstacle::NoTls);
        }
        // Where callbacks are forwarded was looked at once.
        if self.forward.is_none() && !self.allow_remote && !is_of_this_machine(&url) {
            return Err(Obstacle::Elsewhere);
        }
        Ok(url)
    }
}

/// As much of a response as is kept.
async fn receipt(response: Response<Body>) -> Receipt {
    let (head, body) = response.into_parts();
    let headers = head.headers.iter().map(|(name, value)| (name.to_string(), shown(value))).collect();
    let (mut kept, mut pieces) = (Vec::new(), body.into_data_stream());
    // A response that breaks off was a response all the same.
    while let Some(Ok(piece)) = pieces.next().await {
        let room = KEPT_BYTES - kept.len();
        kept.extend_from_slice(piece.get(..room).unwrap_or(&piece));
        if kept.len() == KEPT_BYTES {
            break;
        }
    }
    Receipt { status: head.status.as_u16(), headers, body: String::from_utf8_lossy(&kept).into_owned() }
}

/// The headers of a callback with those that every callback has.
pub(crate) fn completed(mut headers: HeaderMap) -> HeaderMap {
    headers.insert(header::USER_AGENT, USER_AGENT);
    headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
    headers
}

/// Names and values as they are on the wire.
pub(crate) fn as_sent(headers: &HeaderMap) -> Vec<(String, String)> {
    headers.iter().map(|(name, value)| (on_the_wire(name.as_str()), shown(value))).collect()
}

fn shown(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}

fn is_of_this_machine(url: &Url) -> bool {
    url.host_str().is_some_and(is_local)
}

fn is_local(host: &str) -> bool {
    let ip = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || ip.is_ok_and(|ip| ip.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_only_addresses_of_this_machine_unless_others_are_allowed() {
        let client = |allow_remote| CallbackClient::new(allow_remote, None).expect("a client");
        let (local, remote) = (client(false), client(true));
        for url in ["http://127.0.0.1:1/a", "http://127.9.9.9", "https://localhost/b", "http://[::1]:2/"] {
            assert!(local.check(url).is_ok(), "{url}");
        }
        for url in
            ["http://192.0.2.1/", "https://example.com/", "http://localhost.example.com/", "http://[2001:db8::1]/"]
        {
            assert!(local.check(url).is_err(), "{url}");
            assert!(remote.check(url).is_ok(), "{url}");
        }
    }

    #[test]
    fn check_what_is_not_a_web_address_is_refused() {
        let client = CallbackClient::new(true, None).expect("a client");
        for url in ["", "127.0.0.1", "ftp://127.0.0.1/", "file:///etc/passwd", "http://"] {
            assert!(client.check(url).is_err(), "{url}");
        }
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn send_to_an_address_that_cannot_be_connected_to_was_not_late() {
        let listening = |backlog| {
            let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
            socket.bind(([127, 0, 0, 1], 0).into()).expect("a free port");
            socket.listen(backlog).expect("a listener")
        };
        // The first takes its only place, and what comes after is dropped; the other never responds.
        let (full, silent) = (listening(0), listening(16));
        let (full_at, silent_at) = (full.local_addr().expect("an address"), silent.local_addr().expect("an address"));
        let _first = tokio::net::TcpStream::connect(full_at).await.expect("a connection");
        let client = CallbackClient::new(false, None).expect("a client");
        let was_late = async |url: String| {
            let sent = client.send(&url, HeaderMap::new(), Bytes::from_static(b"{}")).await;
            sent.err().map(|unsent| unsent.was_late)
        };
        let (dropped, taken) =
            tokio::join!(was_late(format!("http://{full_at}/")), was_late(format!("http://{silent_at}/")));
        assert_eq!([dropped, taken], [Some(false), Some(true)]);
    }
}
