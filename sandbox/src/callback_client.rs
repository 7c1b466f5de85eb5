//! Sends callbacks to the merchant's address.
//!
//! In: an address, headers and a body. Out: the receiver's response, or a
//! sentence why there is none. It always holds that each attempt is made
//! once, that only addresses of this machine are called unless others were
//! allowed, and that redirects are not followed.

use std::{net::IpAddr, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use reqwest::{Client, Url, redirect};

use crate::{error::SandboxError, log::text::KEPT_BYTES};

/// WeChat Pay waits this long for the receiver's response.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// What WeChat Pay's callbacks were seen to carry.
const USER_AGENT: HeaderValue = HeaderValue::from_static("Mozilla/4.0");

/// Sends callbacks.
pub(crate) struct CallbackClient {
    client: Client,
    allow_remote: bool,
}

/// How the receiver responded.
pub(crate) struct Receipt {
    pub(crate) status: u16,
    /// Cut after 16 KiB.
    pub(crate) body: String,
}

impl CallbackClient {
    pub(crate) fn new(allow_remote: bool) -> Result<Self, SandboxError> {
        // A proxy of the environment would take callbacks away from this machine.
        let client = Client::builder().no_proxy().redirect(redirect::Policy::none()).timeout(PATIENCE);
        // Names are written as WeChat Pay writes them, because there are receivers that look for them so.
        let client = client.http1_title_case_headers().build();
        Ok(Self { client: client.map_err(|error| SandboxError::Client(chain(&error)))?, allow_remote })
    }

    /// Whether callbacks may go to the address.
    pub(crate) fn check(&self, url: &str) -> Result<(), SandboxError> {
        self.address(url).map(|_| ()).map_err(|reason| SandboxError::NotifyUrl { url: url.to_owned(), reason })
    }

    /// One attempt.
    pub(crate) async fn send(&self, url: &str, mut headers: HeaderMap, body: Bytes) -> Result<Receipt, String> {
        let url = self.address(url)?;
        headers.insert(header::USER_AGENT, USER_AGENT);
        headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        let response = self.client.post(url).headers(headers).body(body).send().await;
        let mut response = response.map_err(|error| chain(&error.without_url()))?;
        let status = response.status().as_u16();
        let mut kept = Vec::new();
        // A response that breaks off was a response all the same.
        while let Ok(Some(piece)) = response.chunk().await {
            let room = KEPT_BYTES - kept.len();
            kept.extend_from_slice(piece.get(..room).unwrap_or(&piece));
            if kept.len() == KEPT_BYTES {
                break;
            }
        }
        Ok(Receipt { status, body: String::from_utf8_lossy(&kept).into_owned() })
    }

    fn address(&self, url: &str) -> Result<Url, String> {
        let url = Url::parse(url).map_err(|error| format!("it is not a valid address: {error}"))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err("it begins neither with http:// nor with https://".to_owned());
        }
        if !self.allow_remote && !url.host_str().is_some_and(is_local) {
            return Err(
                "it is not an address of this machine: allow others with `--allow-remote` (`Builder::allow_remote`)"
                    .to_owned(),
            );
        }
        Ok(url)
    }
}

fn is_local(host: &str) -> bool {
    let ip = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || ip.is_ok_and(|ip| ip.to_canonical().is_loopback())
}

/// The sentence of an error with those of its causes, which say what really happened.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_only_addresses_of_this_machine_unless_others_are_allowed() {
        let (local, remote) =
            (CallbackClient::new(false).expect("a client"), CallbackClient::new(true).expect("a client"));
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
        let client = CallbackClient::new(true).expect("a client");
        for url in ["", "127.0.0.1", "ftp://127.0.0.1/", "file:///etc/passwd", "http://"] {
            assert!(client.check(url).is_err(), "{url}");
        }
    }
}
