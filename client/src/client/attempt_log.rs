//! [`AttemptLog`]: what is known of one attempt, whatever the user's middleware does.
//!
//! Middleware of the user's own may send twice, perhaps at the same time, put
//! the extensions away, or give up half-way. So the layer inside of it takes notes of each
//! pass: of what it failed with, and of what went out. What always holds: each attempt has a log
//! of its own; so what is not in it was never sent, and whatever went out is unknown until
//! something is known.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::AUTHORIZATION;

use super::failure::Failure;
use crate::{Error, Outcome, Stage, error::SentRequest};

/// The layers' notes about one attempt.
#[derive(Clone, Default)]
pub(crate) struct AttemptLog(Arc<Mutex<Notes>>);

#[derive(Default)]
struct Notes {
    /// What the pass that ended last failed with.
    failure: Option<Failure>,
    /// What each pass through the layers came to so far, as far as the wire is concerned.
    passes: Vec<Outcome>,
    /// The body that the attempt began with.
    body: Option<Bytes>,
    /// The request as it was signed, where its signature was refused.
    signed: Option<Box<SentRequest>>,
}

impl AttemptLog {
    /// The notes about an attempt at a request with this body.
    pub(crate) fn of(body: Option<Bytes>) -> Self {
        Self(Arc::new(Mutex::new(Notes { body, ..Notes::default() })))
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn begin(&self) -> Pass {
        let passes = &mut self.notes().passes;
        passes.push(Outcome::NeverSent);
        Pass { log: self.clone(), index: passes.len() - 1 }
    }

    pub(crate) fn take_failure(&self) -> Option<Failure> {
        self.notes().failure.take()
    }

    /// The request whose signature was refused.
    pub(crate) fn take_signed(&self) -> Option<Box<SentRequest>> {
        self.notes().signed.take()
    }

    /// What the attempt came to on the wire: that of a pass that may have taken effect, or
    /// else of the last one.
    pub(crate) fn sent(&self) -> Outcome {
        let passes = &self.notes().passes;
        let open = passes.iter().find(|pass| pass.may_have_taken_effect());
        open.or(passes.last()).copied().unwrap_or(Outcome::NeverSent)
    }

    /// Whether a pass that the error does not speak of may have taken effect. Which of two
    /// it speaks of is not known; an error of signing speaks of none that left the house.
    pub(crate) fn is_unsettled(&self, error: &Error) -> bool {
        let spoken_of = usize::from(error.stage() != Stage::Sign);
        self.notes().passes.len() > spoken_of && self.sent().may_have_taken_effect()
    }
}

/// One pass of an attempt's request through the layer that notes it.
pub(super) struct Pass {
    log: AttemptLog,
    index: usize,
}

impl Pass {
    pub(super) fn note(&self, outcome: Outcome) {
        if let Some(pass) = self.log.notes().passes.get_mut(self.index) {
            *pass = outcome;
        }
    }

    /// Notes what the pass failed with, if it did.
    pub(super) fn ended(&self, failure: Option<Failure>) {
        self.log.notes().failure = failure;
    }

    /// Notes the request as it was signed, where its signature was refused.
    pub(super) fn refused(&self, sent: Option<SentRequest>) {
        self.log.notes().signed = sent.map(Box::new);
    }

    /// What an explanation of a refused signature takes, while the request is still there. It is made for each
    /// request, so it shares what can be shared.
    pub(super) fn sent_request(&self, request: &reqwest::Request) -> Option<SentRequest> {
        let body = match request.body() {
            None => Bytes::new(),
            Some(body) => {
                let sent = body.as_bytes()?;
                let built = self.log.notes().body.clone().filter(|built| std::ptr::eq(built.as_ref(), sent));
                built.unwrap_or_else(|| Bytes::copy_from_slice(sent))
            }
        };
        Some(SentRequest {
            method: request.method().clone(),
            url: request.url().clone(),
            authorization: request.headers().get(AUTHORIZATION)?.clone(),
            body,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept of a request with this body, of an attempt that began with that one.
    fn kept(built: Option<&Bytes>, sent: Option<reqwest::Body>) -> Bytes {
        let mut request =
            reqwest::Request::new(http::Method::POST, "https://api.mch.weixin.qq.com/v3/x".parse().expect("a URL"));
        request.headers_mut().insert(AUTHORIZATION, http::HeaderValue::from_static("signed"));
        *request.body_mut() = sent;
        let pass = AttemptLog::of(built.cloned()).begin();
        pass.sent_request(&request).expect("the body is in memory").body
    }

    #[test]
    fn sent_request_of_the_body_that_was_built_shares_its_bytes() {
        let built = Bytes::copy_from_slice(b"{\"a\":1}");
        assert!(std::ptr::eq(kept(Some(&built), Some(built.clone().into())).as_ref(), built.as_ref()));
        assert_eq!(kept(None, None), Bytes::new());
    }

    #[test]
    fn sent_request_of_a_body_that_a_layer_has_replaced_has_what_was_sent() {
        let built = Bytes::copy_from_slice(b"{\"a\":1}");
        for other in [&b"{\"b\":2}"[..], b"{\"a\"", b""] {
            assert_eq!(kept(Some(&built), Some(other.to_vec().into())), other);
        }
    }
}
