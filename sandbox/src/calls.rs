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

/// How many calls are kept.
const KEPT: usize = 1_000;

/// How many bytes of each text in a log are kept; those of real calls are far shorter.
pub(crate) const KEPT_BYTES: usize = 16 * 1024;

/// One call as the sandbox received and answered it.
///
/// The target and the signing string hold what the client sent, personal data
/// included, so `Debug` leaves both out.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReceivedCall {
    /// The method in upper case.
    pub method: String,
    /// Path and query as they came over the wire.
    pub target: String,
    /// The status of the answer.
    pub status: u16,
    /// The `Request-ID` of the answer.
    pub request_id: String,
    /// When it came, in Unix seconds of the sandbox's clock.
    pub received_at: i64,
    /// The text whose signature was expected, cut after 16 KiB; `None` when no `Authorization` could be read.
    pub signing_string: Option<String>,
    /// Whether the signature matched; `None` when the call was refused before that was looked at.
    pub signature_matched: Option<bool>,
    /// The nonce of the `Authorization`.
    pub nonce: Option<String>,
}

impl fmt::Debug for ReceivedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedCall")
            .field("method", &self.method)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("received_at", &self.received_at)
            .field("signature_matched", &self.signature_matched)
            .finish_non_exhaustive()
    }
}

/// The calls, oldest first.
#[derive(Default)]
pub(crate) struct Calls {
    entries: Mutex<VecDeque<ReceivedCall>>,
}

impl Calls {
    pub(crate) fn record(&self, mut call: ReceivedCall) {
        let texts = [&mut call.method, &mut call.target].into_iter();
        for text in texts.chain(&mut call.signing_string).chain(&mut call.nonce) {
            cut(text);
        }
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() == KEPT {
            entries.pop_front();
        }
        entries.push_back(call);
    }

    pub(crate) fn all(&self) -> Vec<ReceivedCall> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

/// Shortens a text to what a log keeps, between characters.
pub(crate) fn cut(text: &mut String) {
    if text.len() > KEPT_BYTES {
        let boundary = (0..=KEPT_BYTES).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(boundary.unwrap_or_default());
    }
    text.shrink_to_fit();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(target: String) -> ReceivedCall {
        ReceivedCall {
            method: "GET".to_owned(),
            target,
            status: 200,
            request_id: String::new(),
            received_at: 0,
            signing_string: Some("GET\n/secret-openid\n".to_owned()),
            signature_matched: Some(true),
            nonce: None,
        }
    }

    #[test]
    fn calls_more_than_a_thousand_keeps_the_latest() {
        let calls = Calls::default();
        for number in 0..1_005 {
            calls.record(call(number.to_string()));
        }
        let kept = calls.all();
        assert_eq!(kept.len(), 1_000);
        assert_eq!(kept.first().map(|call| call.target.as_str()), Some("5"));
        assert_eq!(kept.last().map(|call| call.target.as_str()), Some("1004"));
    }

    #[test]
    fn debug_target_and_signing_string_stay_out() {
        let text = format!("{:?}", call("/secret-openid".to_owned()));
        assert!(!text.contains("secret-openid"), "{text}");
    }

    #[test]
    fn calls_long_texts_are_cut_between_characters() {
        let calls = Calls::default();
        calls.record(call(format!("/{}", "积".repeat(1024 * 1024))));
        let kept = calls.all();
        let target = kept.first().map(|call| call.target.as_str()).unwrap_or_default();
        assert_eq!(target.len(), 16 * 1024);
        assert!(target.ends_with('积'));
    }
}
