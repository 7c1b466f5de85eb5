//! The origins that may receive credentials.

use reqwest::Url;
use std::fmt;

const OFFICIAL: [&str; 2] = ["https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"];

/// A list of scheme, host and port. Kept as URLs, whose `origin()` compares the
/// default port with the spelt one and never equals for schemes without a host.
#[derive(Clone)]
pub(super) struct Origins(Vec<Url>);

impl Origins {
    pub(super) fn official() -> Self {
        Self(OFFICIAL.iter().filter_map(|text| text.parse().ok()).collect())
    }

    pub(super) fn only(url: &Url) -> Self {
        let mut origins = Self(Vec::new());
        origins.add(url);
        origins
    }

    /// Keeps the origin alone, since the rest of the URL is not ours to show.
    pub(super) fn add(&mut self, url: &Url) {
        if let Ok(origin) = url.origin().ascii_serialization().parse() {
            self.0.push(origin);
        }
    }

    /// The URL's origin as text if it is not on the list.
    pub(super) fn check(&self, url: &Url) -> Result<(), String> {
        let origin = url.origin();
        if self.0.iter().any(|allowed| allowed.origin() == origin) { Ok(()) } else { Err(origin.ascii_serialization()) }
    }
}

impl fmt::Debug for Origins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origins = self.0.iter().map(|url| url.origin().ascii_serialization());
        let origins: Vec<_> = origins.collect();
        write!(f, "[{}]", origins.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().expect("the test's URL is one")
    }

    #[test]
    fn official_origins_are_both_hosts_over_tls_alone() {
        let origins = Origins::official();
        assert_eq!(origins.0.len(), OFFICIAL.len());
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
        let origins = Origins::only(&url("http://127.0.0.1:8811/ignored?query"));
        assert_eq!(origins.check(&url("http://127.0.0.1:8811/v3/x")), Ok(()));
        assert_eq!(
            origins.check(&url("https://api.mch.weixin.qq.com/v3/x")),
            Err("https://api.mch.weixin.qq.com".to_owned())
        );
    }

    #[test]
    fn url_without_a_host_never_matches_itself() {
        let data = url("data:text/plain,x");
        assert!(Origins::only(&data).check(&data).is_err());
    }
}
