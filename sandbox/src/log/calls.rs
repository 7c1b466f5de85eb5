//! The log of what came in.
//!
//! In: one entry for each call of the gateway. Out: the last 1,000 of them,
//! oldest first. Its size is bounded in entries and in bytes.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Mutex, PoisonError},
};

use serde::Serialize;

use super::text::{cut, cut_headers};
use crate::checks::diagnosis::SignedInstead;

/// How many calls are kept.
const KEPT: usize = 1_000;

/// One call as the sandbox received it, with its response.
///
/// It holds what the client sent, personal data included, so `Debug` leaves the texts out.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReceivedCall {
    /// Counts up from 1 with each call.
    pub id: u64,
    /// The method in upper case.
    pub method: String,
    /// Path and query as received over the wire.
    pub target: String,
    /// The operationId; `None` when no operation was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Method and path of the operation that may have been meant, where none was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<String>,
    /// The status of the response; `None` when the connection was dropped.
    pub status: Option<u16>,
    /// The `Request-ID` of the response.
    pub request_id: String,
    /// When it came, in Unix seconds of the clients' clock, by which signatures are checked.
    pub received_at: i64,
    /// The same by the sandbox's clock, which may have been moved.
    pub happened_at: i64,
    /// How long the response took, in microseconds.
    pub took_us: u64,
    /// Name and value of each header, in the order of HTTP; at most 32 of them, cut after 1 KiB.
    pub headers: Vec<(String, String)>,
    /// The body, cut after 16 KiB.
    pub body: String,
    /// The response's body, cut after 16 KiB.
    pub response_body: String,
    /// The text whose signature was expected, cut after 16 KiB; `None` when no `Authorization` could be read.
    pub signing_string: Option<String>,
    /// Whether the signature matched; `None` when the call was refused before that was looked at.
    pub signature_matched: Option<bool>,
    /// The nonce of the `Authorization`.
    pub nonce: Option<String>,
    /// What was signed in its place, where the signature does not match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_instead: Option<SignedInstead>,
    /// The numbers that it is about, each behind its name, the most particular first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<(&'static str, String)>,
    /// The faults that it ran into, as the header `Sandbox-Fault` has them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<String>,
}

impl fmt::Debug for ReceivedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedCall")
            .field("id", &self.id)
            .field("method", &self.method)
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("received_at", &self.received_at)
            .field("signature_matched", &self.signature_matched)
            .field("mistake", &self.signed_instead.as_ref().map(|signed| signed.mistake))
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

impl ReceivedCall {
    fn cut(&mut self) {
        let texts = [&mut self.method, &mut self.target, &mut self.body, &mut self.response_body].into_iter();
        let signed = self.signed_instead.iter_mut().filter_map(|signed| signed.signing_string.as_mut());
        texts.chain(&mut self.signing_string).chain(&mut self.nonce).chain(signed).for_each(cut);
        cut_headers(&mut self.headers);
    }
}

/// The calls, oldest first.
#[derive(Default)]
pub(crate) struct Calls {
    entries: Mutex<VecDeque<ReceivedCall>>,
}

impl Calls {
    /// Adds a call under the next number; `publish` sees it as it is kept.
    pub(crate) fn record(&self, mut call: ReceivedCall, publish: impl FnOnce(&ReceivedCall)) {
        call.cut();
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        call.id = entries.back().map_or(1, |latest| latest.id + 1);
        publish(&call);
        if entries.len() == KEPT {
            entries.pop_front();
        }
        entries.push_back(call);
    }

    /// The number of the latest; 0 before the first.
    pub(crate) fn latest(&self) -> u64 {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).back().map_or(0, |call| call.id)
    }

    /// What `select` makes of those that it takes, oldest first; the others are not copied.
    pub(crate) fn select<T>(&self, select: impl Fn(&ReceivedCall) -> Option<T>) -> Vec<T> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).iter().filter_map(select).collect()
    }

    /// Those with a greater number, oldest first.
    pub(crate) fn after(&self, id: u64) -> Vec<ReceivedCall> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.iter().filter(|call| call.id > id).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(target: String) -> ReceivedCall {
        ReceivedCall {
            id: 0,
            method: "GET".to_owned(),
            target,
            operation: None,
            nearest: None,
            status: Some(200),
            request_id: String::new(),
            received_at: 0,
            happened_at: 0,
            took_us: 0,
            headers: vec![("x".to_owned(), "secret-header".repeat(1_000)); 100],
            body: "secret-body".to_owned(),
            response_body: "secret-response".to_owned(),
            signing_string: Some("GET\n/secret-openid\n".to_owned()),
            signature_matched: Some(true),
            nonce: None,
            signed_instead: None,
            numbers: Vec::new(),
            faults: Vec::new(),
        }
    }

    fn kept(calls: &[String]) -> Vec<ReceivedCall> {
        let log = Calls::default();
        calls.iter().for_each(|target| log.record(call(target.clone()), |_| {}));
        log.after(0)
    }

    #[test]
    fn calls_more_than_a_thousand_keeps_the_latest() {
        let kept = kept(&(0..1_005).map(|number| number.to_string()).collect::<Vec<_>>());
        assert_eq!(kept.len(), 1_000);
        assert_eq!(kept.first().map(|call| (call.target.as_str(), call.id)), Some(("5", 6)));
        assert_eq!(kept.last().map(|call| (call.target.as_str(), call.id)), Some(("1004", 1_005)));
    }

    #[test]
    fn debug_what_was_sent_stays_out() {
        let text = format!("{:?}", call("/secret-openid".to_owned()));
        assert!(!text.contains("secret"), "{text}");
    }

    #[test]
    fn calls_long_texts_and_many_headers_are_cut_between_characters() {
        let kept = kept(&[format!("/{}", "积".repeat(1024 * 1024))]);
        let target = kept.first().map(|call| call.target.as_str()).unwrap_or_default();
        assert_eq!(target.len(), 16 * 1024);
        assert!(target.ends_with('积'));
        assert_eq!((kept[0].headers.len(), kept[0].headers[0].1.len()), (32, 1024));
    }
}
