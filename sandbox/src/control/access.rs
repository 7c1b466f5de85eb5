//! Who may use the control interface and the console.
//!
//! In: who connects, and what its request says. Out: nothing, or a refusal.
//! Other machines are refused even where the gateway itself is open to them, and
//! so are web pages of other origins, because a browser on this machine would
//! carry their requests here.

use std::net::{IpAddr, SocketAddr};

use http::{StatusCode, header, request::Parts, uri::Authority};

use super::outcome::Refused;
use crate::world::World;

/// Refuses other machines, and pages that are not the sandbox's own.
pub(crate) fn admit(world: &World, peer: SocketAddr, parts: &Parts) -> Result<(), Refused> {
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let is_near = world.remote_control || is_local(peer.ip()) && host.is_none_or(names_this_machine);
    if is_near && !is_foreign_page(parts) {
        return Ok(());
    }
    Err(Refused::new(
        StatusCode::FORBIDDEN,
        "the control interface responds to programs on this machine only, and to no web page but its own",
        "控制接口只应答本机程序和沙箱自己的网页",
    ))
}

fn is_local(ip: IpAddr) -> bool {
    ip.to_canonical().is_loopback()
}

/// A page whose name leads to this machine by a trick of its name server still says its name here.
fn names_this_machine(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else {
        return false;
    };
    let name = authority.host();
    let ip = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    name.eq_ignore_ascii_case("localhost") || ip.is_ok_and(is_local)
}

/// Browsers name the page's origin; programs do not.
pub(crate) fn is_foreign_page(parts: &Parts) -> bool {
    let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let Some(origin) = parts.headers.get(header::ORIGIN) else {
        return false;
    };
    let origin = origin.to_str().ok().and_then(|origin| origin.split_once("://"));
    origin.filter(|(scheme, _)| matches!(*scheme, "http" | "https")).map(|(_, authority)| authority) != host
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_local_only_loopback_addresses_are() {
        let is_local = |ip: &str| is_local(ip.parse().expect("an address"));
        assert!(is_local("127.0.0.1") && is_local("127.9.9.9") && is_local("::1"));
        assert!(is_local("::ffff:127.0.0.1"));
        assert!(!is_local("192.0.2.1") && !is_local("::ffff:192.0.2.1") && !is_local("2001:db8::1"));
    }

    #[test]
    fn names_this_machine_only_its_own_names_do() {
        for host in ["127.0.0.1", "127.0.0.1:8811", "localhost:1", "LOCALHOST", "[::1]:8811"] {
            assert!(names_this_machine(host), "{host}");
        }
        for host in ["example.com", "localhost.example.com:8811", "192.0.2.1", "127.0.0.1.example.com", "", "a b"] {
            assert!(!names_this_machine(host), "{host}");
        }
    }
}
