//! What was set while the sandbox ran: the address for callbacks, the clock, and platform certificates that replaced
//! others; and whose state it is.
//!
//! In: an address, seconds, certificates, a merchant. Out: the same, after a restart too where there is a state file.

use serde::{Deserialize, Serialize};

use crate::state::{Records, State, StoreError, record};

const NOTIFY_URL: &str = "notify_url";
const ADVANCED: &str = "advanced";
const MERCHANT: &str = "merchant";

/// A setting by its name.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Setting {
    name: String,
    value: Option<String>,
}

record!(Setting, settings, |setting| setting.name.clone());

/// A platform certificate with its private key, which nobody but this sandbox has a use for.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct PlatformCertificate {
    /// Counts up; the highest is the newest.
    pub(crate) number: u32,
    pub(crate) certificate: String,
    pub(crate) private_key: String,
}

record!(PlatformCertificate, certificates, |certificate| format!("{:010}", certificate.number));

/// By how many seconds the clock is advanced.
pub(super) fn advanced(records: &Records) -> i64 {
    let setting = records.get::<Setting>(ADVANCED).and_then(|setting| setting.value.as_ref());
    setting.and_then(|seconds| seconds.parse().ok()).unwrap_or_default()
}

/// That the clock is advanced by so many seconds.
pub(super) fn advanced_by(seconds: i64) -> Setting {
    Setting { name: ADVANCED.to_owned(), value: Some(seconds.to_string()) }
}

impl State {
    /// Where callbacks go that follow from state.
    pub(crate) fn notify_url(&self) -> Option<String> {
        self.read(|records| records.get::<Setting>(NOTIFY_URL)?.value.clone())
    }

    pub(crate) fn set_notify_url(&self, url: Option<String>) -> Result<(), StoreError> {
        let setting = Setting { name: NOTIFY_URL.to_owned(), value: url };
        self.change(|_, changes| changes.put(setting))
    }

    /// By how many seconds the clock is advanced.
    pub(crate) fn advanced(&self) -> i64 {
        self.read(advanced)
    }

    /// The merchant whose state it is (商户号); from now on this one, where it was nobody's.
    pub(crate) fn merchant(&self, mchid: &str) -> Result<String, StoreError> {
        self.change(|records, changes| {
            if let Some(known) = records.get::<Setting>(MERCHANT).and_then(|setting| setting.value.clone()) {
                return known;
            }
            changes.put(Setting { name: MERCHANT.to_owned(), value: Some(mchid.to_owned()) });
            mchid.to_owned()
        })
    }

    /// The certificates that were made since the state file was, oldest first.
    pub(crate) fn certificates(&self) -> Vec<PlatformCertificate> {
        self.read(|records| records.all::<PlatformCertificate>().cloned().collect())
    }

    /// Replaces the certificates by these, oldest first, in PEM with their keys.
    pub(crate) fn set_certificates(&self, pairs: Vec<(String, String)>) -> Result<(), StoreError> {
        self.change(|records, changes| {
            for key in records.table::<PlatformCertificate>().keys().skip(pairs.len()) {
                changes.remove::<PlatformCertificate>(key.clone());
            }
            for (number, (certificate, private_key)) in (0..).zip(pairs) {
                changes.put(PlatformCertificate { number, certificate, private_key });
            }
        })
    }
}
