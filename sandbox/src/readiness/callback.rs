//! A callback, as far as the checklist is concerned.

use serde_json::Value;

use crate::records::notifications::Notification;

/// How a callback was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sealing {
    Right,
    /// Wrong on purpose, and marked so (签名探测流量).
    Probe,
    /// Wrong, as that of somebody else would be.
    Forged,
}

/// One attempt to deliver a callback.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Callback<'a> {
    /// The notification's id (通知ID).
    pub(crate) id: &'a str,
    pub(crate) url: &'a str,
    pub(crate) event_type: &'a str,
    /// What is encrypted into it.
    pub(crate) resource: &'a Value,
    pub(crate) sealing: Sealing,
    /// Nobody has tried to deliver it before.
    pub(crate) is_first: bool,
}

impl<'a> Callback<'a> {
    pub(crate) fn new(notification: &'a Notification, sealing: Sealing) -> Self {
        let Notification { id, url, event_type, resource, attempts, .. } = notification;
        Self { id, url, event_type, resource, sealing, is_first: *attempts == 0 }
    }
}
