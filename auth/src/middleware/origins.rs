//! Who may receive credentials, and who may receive them in plain `http`.
//!
//! URLs and hosts come in, a list of origins or an [`OriginError`] goes out. What
//! always holds: an origin on the list is `https`, or its host is this machine, or it
//! was named for tests and is not WeChat Pay's.

use std::{fmt, net::IpAddr};

use reqwest::Url;

const OFFICIAL: [&str; 2] = ["https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"];

/// The domains that WeChat Pay's gateways and files are under.
const OFFICIAL_DOMAINS: [&str; 2] = ["mch.weixin.qq.com", "wechatpay.cn"];

/// Why an origin may not receive credentials.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OriginError {
    /// Plain `http` to a host that is not this machine.
    #[error(
        "plain `http` to {host} would show credentials on the way: use `https`. Without it only loopback hosts are \
         spoken to, and those that `dangerously_allow_plain_http_for_tests` names. To go through another machine, \
         give the HTTP client a forward proxy (`reqwest::Proxy`)"
    )]
    #[non_exhaustive]
    PlainHttp {
        /// The host.
        host: String,
    },
    /// One of WeChat Pay's own hosts was named for plain `http`.
    #[error("{host} is WeChat Pay's own, which is never spoken to in plain `http`")]
    #[non_exhaustive]
    Official {
        /// The host.
        host: String,
    },
    /// A URL of another scheme than `https` or `http`, or without a host.
    #[error("an origin has the scheme `https` and a host")]
    NotAnOrigin,
    /// A text that is not a host name or an address alone.
    #[error("a host is a name or an address alone, without scheme, port or path")]
    NotAHost,
}

/// A list of scheme, host and port. Kept as URLs, whose `origin()` compares the
/// default port with the spelt one.
#[derive(Clone)]
pub(super) struct Origins {
    allowed: Vec<Url>,
    /// The hosts that may be spoken to in the clear, as URLs spell them.
    named_for_tests: Vec<String>,
}

impl Origins {
    pub(super) fn official() -> Self {
        let allowed = OFFICIAL.iter().filter_map(|text| text.parse().ok()).collect();
        Self { allowed, named_for_tests: Vec::new() }
    }

    /// Keeps this origin and no other.
    pub(super) fn set(&mut self, url: &Url) -> Result<(), OriginError> {
        let origin = self.origin(url)?;
        self.allowed = vec![origin];
        Ok(())
    }

    pub(super) fn add(&mut self, url: &Url) -> Result<(), OriginError> {
        let origin = self.origin(url)?;
        self.allowed.push(origin);
        Ok(())
    }

    pub(super) fn allow_plain_http(&mut self, host: &str) -> Result<(), OriginError> {
        // As URLs spell it: in lower case, in Punycode, an address in its shortest form.
        let url: Url = format!("http://{host}/").parse().map_err(|_| OriginError::NotAHost)?;
        let host = url.host_str().filter(|host| url.as_str() == format!("http://{host}/"));
        let host = host.ok_or(OriginError::NotAHost)?.to_owned();
        if is_official(&host) {
            return Err(OriginError::Official { host });
        }
        self.named_for_tests.push(host);
        Ok(())
    }

    /// The origin alone, since the rest of the URL is not ours to show.
    fn origin(&self, url: &Url) -> Result<Url, OriginError> {
        let origin: Url = url.origin().ascii_serialization().parse().map_err(|_| OriginError::NotAnOrigin)?;
        let host = origin.host_str().ok_or(OriginError::NotAnOrigin)?.to_owned();
        match origin.scheme() {
            "https" => Ok(origin),
            "http" if is_loopback(&origin) || self.named_for_tests.contains(&host) => Ok(origin),
            "http" => Err(OriginError::PlainHttp { host }),
            _ => Err(OriginError::NotAnOrigin),
        }
    }

    /// The URL's origin as text if it is not on the list.
    pub(super) fn check(&self, url: &Url) -> Result<(), String> {
        // As `Url::origin` compares, which would copy the hosts: each that is allowed has a host and a known port.
        let known = self.allowed.iter().any(|allowed| {
            allowed.scheme() == url.scheme()
                && allowed.host() == url.host()
                && allowed.port_or_known_default() == url.port_or_known_default()
        });
        if known { Ok(()) } else { Err(url.origin().ascii_serialization()) }
    }
}

impl fmt::Debug for Origins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origins = self.allowed.iter().map(|url| url.origin().ascii_serialization());
        let origins: Vec<_> = origins.collect();
        write!(f, "[{}]", origins.join(", "))
    }
}

/// Whether a gateway is to be reached past the system's proxies: it is on this machine,
/// or spoken to in plain `http`, so that a proxy would be handed the credentials.
pub fn bypasses_proxies(gateway: &Url) -> bool {
    gateway.scheme() == "http" || is_loopback(gateway)
}

/// Whether the host is this machine: `localhost`, `127.…` or `[::1]`.
fn is_loopback(url: &Url) -> bool {
    url.host_str().is_some_and(|host| {
        let address = host.trim_start_matches('[').trim_end_matches(']');
        host == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
    })
}

/// Whether a gateway is WeChat Pay's own, in whatever region.
pub fn is_official_gateway(gateway: &Url) -> bool {
    gateway.host_str().is_some_and(is_official)
}

fn is_official(host: &str) -> bool {
    // A dot at the end makes a name absolute, and no other.
    let host = host.trim_end_matches('.');
    OFFICIAL_DOMAINS.iter().any(|domain| {
        host.strip_suffix(domain).is_some_and(|subdomain| subdomain.is_empty() || subdomain.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().expect("the test's URL is one")
    }

    fn plain(text: &str) -> Option<OriginError> {
        Origins::official().add(&url(text)).err()
    }

    #[test]
    fn official_origins_are_both_hosts_over_tls_alone() {
        let origins = Origins::official();
        assert_eq!(origins.allowed.len(), OFFICIAL.len());
        for allowed in [
            "https://api.mch.weixin.qq.com/v3/certificates",
            "https://api2.mch.weixin.qq.com:443/",
            "https://API.mch.weixin.qq.com/",
        ] {
            assert_eq!(origins.check(&url(allowed)), Ok(()), "{allowed}");
        }
        for foreign in [
            "http://api.mch.weixin.qq.com/",
            "https://api.mch.weixin.qq.com:8443/",
            "https://api.mch.weixin.qq.com.example.com/",
            "https://api.mch.weixin.qq.com@example.com/",
        ] {
            assert!(origins.check(&url(foreign)).is_err(), "{foreign}");
        }
    }

    #[test]
    fn only_origin_official_host_becomes_foreign() {
        let mut origins = Origins::official();
        origins.set(&url("http://127.0.0.1:8811/ignored?query")).expect("loopback");
        assert_eq!(origins.check(&url("http://127.0.0.1:8811/v3/x")), Ok(()));
        assert_eq!(
            origins.check(&url("https://api.mch.weixin.qq.com/v3/x")),
            Err("https://api.mch.weixin.qq.com".to_owned())
        );
    }

    #[test]
    fn url_that_is_not_an_origin_is_refused_and_leaves_the_list_as_it_was() {
        let mut origins = Origins::official();
        for text in ["data:text/plain,x", "ftp://127.0.0.1/", "ws://localhost/", "http://192.0.2.2/"] {
            assert!(origins.add(&url(text)).is_err() && origins.set(&url(text)).is_err(), "{text}");
            assert!(origins.check(&url(text)).is_err(), "{text}");
        }
        assert_eq!(origins.check(&url(OFFICIAL[0])), Ok(()));
    }

    #[test]
    fn plain_http_is_taken_for_loopback_hosts_only() {
        for text in [
            "http://localhost:80",
            "http://127.0.0.1:1",
            "http://127.9.9.9",
            "http://[::1]:1/",
            "http://[::ffff:7f00:1]",
        ] {
            assert_eq!(plain(text), None, "{text}");
        }
        for text in ["http://api.mch.weixin.qq.com", "http://10.0.0.1", "http://localhost.example", "http://[::2]"] {
            assert!(matches!(plain(text), Some(OriginError::PlainHttp { .. })), "{text}");
        }
    }

    #[test]
    fn plain_http_is_taken_for_a_host_that_was_named_and_no_other() {
        let mut origins = Origins::official();
        origins.allow_plain_http("WeChatPay-Sandbox").expect("a host");
        origins.allow_plain_http("10.1.2.3").expect("an address");
        origins.allow_plain_http("[fd00::1]").expect("an address");
        for text in ["http://wechatpay-sandbox:8811", "http://10.1.2.3", "http://[fd00:0::1]:8811"] {
            assert_eq!(origins.add(&url(text)), Ok(()), "{text}");
        }
        for text in ["http://wechatpay-sandbox.example", "http://x.wechatpay-sandbox", "http://10.1.2.4"] {
            assert!(origins.add(&url(text)).is_err(), "{text}");
        }
    }

    #[test]
    fn official_host_cannot_be_named_for_plain_http_however_it_is_spelt() {
        for host in [
            "api.mch.weixin.qq.com",
            "API2.mch.weixin.qq.com",
            "api.mch.weixin.qq.com.",
            "ａｐｉ.mch.weixin.qq.com",
            "apihk.mch.weixin.qq.com",
            "mch.weixin.qq.com",
            "wechatpay.cn",
            "api.wechatpay.cn",
        ] {
            let refused = Origins::official().allow_plain_http(host);
            assert!(matches!(refused, Err(OriginError::Official { .. })), "{host}: {refused:?}");
        }
        for host in ["notmch.weixin.qq.com.example", "wechatpay.cn.example", "mywechatpay.cn"] {
            assert_eq!(Origins::official().allow_plain_http(host), Ok(()), "{host}");
        }
    }

    #[test]
    fn host_is_named_alone() {
        for host in ["", "a:8811", "http://a", "a/b", "me@a", "a?b", "a#b", "a b"] {
            let refused = Origins::official().allow_plain_http(host);
            assert_eq!(refused, Err(OriginError::NotAHost), "{host}");
        }
    }

    #[test]
    fn gateway_on_this_machine_or_without_tls_bypasses_proxies() {
        for text in ["http://127.0.0.1:1", "https://localhost:1", "http://wechatpay-sandbox"] {
            assert!(bypasses_proxies(&url(text)), "{text}");
        }
        assert!(!bypasses_proxies(&url(OFFICIAL[0])));
    }
}
