//! Where to listen, as people write it.
//!
//! In: a port, a host, or both. Out: an address. What is left out is this
//! machine's, and the usual port. No name is looked up but that of this machine.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The usual port.
const PORT: u16 = 8811;

/// `8811`, `:8811`, `localhost:8811`, `127.0.0.1`, `[::1]:8811` …
pub(crate) fn address(text: &str) -> Result<SocketAddr, String> {
    let alone = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    if let Ok(ip) = alone.parse::<IpAddr>() {
        return Ok(SocketAddr::new(ip, PORT));
    }
    if let Ok(address) = text.parse() {
        return Ok(address);
    }
    let is_port = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (host, port) = if is_port { ("", Some(text)) } else { split(text) };
    let port = port.map_or(Some(PORT), |port| port.parse().ok());
    match port {
        Some(port) if !text.is_empty() && (host.is_empty() || host.eq_ignore_ascii_case("localhost")) => {
            Ok(SocketAddr::new(Ipv4Addr::LOCALHOST.into(), port))
        }
        _ => Err("give a port or an address: 8811, localhost:8811, 127.0.0.1:8811, [::1]:8811".to_owned()),
    }
}

fn split(text: &str) -> (&str, Option<&str>) {
    text.rsplit_once(':').map_or((text, None), |(host, port)| (host, Some(port)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn address_what_is_left_out_is_this_machines_and_the_usual_port() {
        let cases = [
            ("8811", "127.0.0.1:8811"),
            (":9000", "127.0.0.1:9000"),
            ("0", "127.0.0.1:0"),
            ("localhost", "127.0.0.1:8811"),
            ("LocalHost:9000", "127.0.0.1:9000"),
            ("127.0.0.1", "127.0.0.1:8811"),
            ("127.0.0.1:0", "127.0.0.1:0"),
            ("0.0.0.0:80", "0.0.0.0:80"),
            ("::1", "[::1]:8811"),
            ("[::1]", "[::1]:8811"),
            ("[::1]:9000", "[::1]:9000"),
        ];
        for (text, expected) in cases {
            assert_eq!(address(text).map(|address| address.to_string()).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn address_what_is_none_is_refused_with_examples() {
        for text in ["", ":", "99999", "localhost:", "localhost:x", "example.com:8811", "http://localhost:8811", "a b"]
        {
            assert!(address(text).is_err_and(|error| error.contains("localhost:8811")), "{text}");
        }
    }
}
