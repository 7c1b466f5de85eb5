//! The address by which a client came, to which links in its response lead.
//!
//! In: the head of a request, and the address of the sandbox itself. Out: a base of links: the scheme is the sandbox's own,
//! and host and port are the client's where they are nothing but a host and a port, else the sandbox's. So no text of a
//! stranger stands in a link.

use std::{borrow::Cow, net::Ipv6Addr};

use http::{header, request::Parts};

/// The longest name of a host.
const LONGEST: usize = 253;

/// The longest part of such a name.
const LONGEST_LABEL: usize = 63;

/// The base of links for whoever sent this. A container, for example, is called by another name and port than those that
/// it listens at.
pub(crate) fn base_url<'a>(own: &'a str, parts: &Parts) -> Cow<'a, str> {
    let mut named = parts.headers.get_all(header::HOST).iter();
    let host = match (named.next(), named.next()) {
        (Some(host), None) => host.to_str().ok(),
        // Without one, or with more than one, nobody knows.
        _ => None,
    };
    match (host.filter(|host| is_authority(host)), own.split_once("://")) {
        (Some(host), Some((scheme, _))) => Cow::Owned(format!("{scheme}://{host}")),
        _ => Cow::Borrowed(own),
    }
}

/// Whether a text is `host` or `host:port`, and no more than that.
fn is_authority(text: &str) -> bool {
    let (host, port) = match text.rfind(':') {
        // A colon within brackets is none before a port.
        Some(at) if !text.ends_with(']') => (text.get(..at), text.get(at + 1..)),
        _ => (Some(text), None),
    };
    host.is_some_and(is_host) && port.is_none_or(is_port)
}

fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return address.parse::<Ipv6Addr>().is_ok();
    }
    // Names of containers have underscores.
    let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let is_label = |label: &str| (1..=LONGEST_LABEL).contains(&label.len()) && label.bytes().all(is_of_name);
    host.len() <= LONGEST && host.split('.').all(is_label)
}

fn is_port(port: &str) -> bool {
    (1..=5).contains(&port.len())
        && port.bytes().all(|byte| byte.is_ascii_digit())
        && port.parse::<u16>().is_ok_and(|port| port > 0)
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    const OWN: &str = "http://127.0.0.1:8811";

    fn reached(hosts: &[&[u8]]) -> String {
        let mut request = Request::builder();
        for host in hosts {
            request = request.header("host", *host);
        }
        let (parts, ()) = request.body(()).expect("a request").into_parts();
        base_url(OWN, &parts).into_owned()
    }

    #[test]
    fn base_url_of_a_host_leads_there_by_the_sandboxs_own_scheme() {
        for host in [
            "localhost",
            "sandbox:8811",
            "wechat_pay.local:80",
            "10.0.0.7:65535",
            "[::1]:8811",
            "[2001:db8::1]",
            "host.docker.internal:1",
        ] {
            assert_eq!(reached(&[host.as_bytes()]), format!("http://{host}"));
        }
        let (parts, ()) = Request::builder().header("host", "sandbox").body(()).expect("a request").into_parts();
        assert_eq!(base_url("https://127.0.0.1:1", &parts), "https://sandbox");
    }

    #[test]
    fn base_url_of_anything_else_is_the_sandboxs_own() {
        let long = "a".repeat(64);
        let longer = ["a"; 128].join(".");
        for host in [
            "",
            ":80",
            ".",
            "a..b",
            "a.",
            "a:",
            "a:0",
            "a:65536",
            "a:080808",
            "a:+1",
            "a:80:80",
            "user@a",
            "user:pass@a:80",
            "a/b",
            "a?b",
            "a#b",
            "a\\b",
            "a b",
            "a%2f",
            "http://evil.example",
            "evil.example/https://a",
            "javascript:alert(1)",
            "a\"><script>",
            "a'b",
            "a\tb",
            "[::1",
            "::1",
            "[::1]x",
            "[evil.example]:80",
            "[::1%25eth0]",
            "[]",
            &long,
            &longer,
        ] {
            assert_eq!(reached(&[host.as_bytes()]), OWN, "{host}");
        }
        assert_eq!(reached(&["主机".as_bytes()]), OWN);
        assert_eq!(reached(&[]), OWN);
        assert_eq!(reached(&[b"a", b"b"]), OWN);
    }
}
