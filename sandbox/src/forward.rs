//! Where callbacks are forwarded to, whatever address a call names.
//!
//! In: an address, as a user types it, and whether paths are kept. Out: the
//! address that a callback goes to in place of its own. It always holds that
//! scheme, host, port and query are those of the user's address.

use std::net::{IpAddr, Ipv4Addr};

use reqwest::Url;

use crate::error::SandboxError;

/// The place of all callbacks.
pub(crate) struct Forward {
    pub(crate) to: Url,
    /// The path that a call names is kept, behind that of the address.
    keeps_path: bool,
}

impl Forward {
    /// Reads an address; `http://` may be left out, and so may the host of this machine: `3000/notify`.
    pub(crate) fn new(address: &str, keeps_path: bool) -> Result<Self, SandboxError> {
        let refused = |reason: String| SandboxError::NotifyUrl { url: address.to_owned(), reason };
        let to =
            Url::parse(&completed(address)).map_err(|error| refused(format!("it is not a valid address: {error}")))?;
        if !matches!(to.scheme(), "http" | "https") {
            return Err(refused("it begins neither with http:// nor with https://".to_owned()));
        }
        Ok(Self { to, keeps_path })
    }

    /// Where a callback to this address goes.
    pub(crate) fn address(&self, named: &Url) -> Url {
        let mut to = self.to.clone();
        // What has no address of its own has this one: its path is there already.
        if self.keeps_path && *named != self.to {
            let path = format!("{}{}", self.to.path().trim_end_matches('/'), named.path());
            to.set_path(&path);
        }
        to
    }

    /// The address in words, for people.
    pub(crate) fn described(&self) -> String {
        let path = if self.keeps_path { ", with the path that a call names" } else { "" };
        format!("{}{path}", self.to)
    }
}

/// The whole address of one that may lack its scheme, or all that stands before the port.
fn completed(address: &str) -> String {
    if address.contains("://") {
        return address.to_owned();
    }
    let digits = address.split('/').next().unwrap_or_default().trim_start_matches(':');
    if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return format!("http://{}:{}", IpAddr::from(Ipv4Addr::LOCALHOST), address.trim_start_matches(':'));
    }
    format!("http://{address}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forwarded(to: &str, keeps_path: bool, named: &str) -> String {
        let forward = Forward::new(to, keeps_path).expect("an address");
        forward.address(&Url::parse(named).expect("an address")).into()
    }

    #[test]
    fn address_is_the_users_whatever_a_call_names() {
        let named = "https://shop.example.com/pay/notify";
        assert_eq!(forwarded("http://127.0.0.1:3000/hook?a=b", false, named), "http://127.0.0.1:3000/hook?a=b");
        assert_eq!(forwarded("localhost:3000", false, named), "http://localhost:3000/");
        assert_eq!(forwarded("3000/hook", false, named), "http://127.0.0.1:3000/hook");
        assert_eq!(forwarded(":3000", false, named), "http://127.0.0.1:3000/");
    }

    #[test]
    fn address_that_keeps_paths_has_them_behind_its_own() {
        let named = "https://shop.example.com/pay/notify";
        assert_eq!(forwarded("localhost:3000", true, named), "http://localhost:3000/pay/notify");
        assert_eq!(forwarded("http://[::1]:3000/dev/", true, named), "http://[::1]:3000/dev/pay/notify");
        assert_eq!(
            forwarded("http://127.0.0.1:3000/hook", true, "http://127.0.0.1:3000/hook"),
            "http://127.0.0.1:3000/hook"
        );
        assert_eq!(
            forwarded("localhost:3000", true, "https://shop.example.com//evil.example/x"),
            "http://localhost:3000//evil.example/x"
        );
    }

    #[test]
    fn new_what_is_not_a_web_address_is_refused() {
        for address in ["", "ftp://127.0.0.1/", "http://", "localhost:99999", "99999"] {
            assert!(Forward::new(address, false).is_err(), "{address}");
        }
    }
}
