//! What a call leaves in the logs: one `tracing` span, and an event for each attempt.
//!
//! A request and what became of it come in; the fields below go out, and no
//! others: no path value, query, header or body. What always holds: a text that
//! came from outside passes the same masks as in an [`Error`]'s line; and a call
//! that is dropped before its end leaves what is known of its outcome, too.

use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;
use tracing::{Span, field::Empty};

use super::attempt_log::AttemptLog;
use crate::{Error, Outcome, Request, error::shown_request_id};

/// The span `wechatpay.call`, and how far the call has come.
pub(crate) struct Trace {
    pub(crate) span: Span,
    started: Instant,
    /// How many attempts were begun.
    pub(crate) attempts: u32,
    /// What the attempts that ended came to.
    ended: Outcome,
    /// The notes about the one that is under way.
    running: Option<AttemptLog>,
    finished: bool,
}

impl Trace {
    pub(crate) fn start(request: &Request) -> Self {
        let endpoint = request.endpoint();
        let span = tracing::info_span!(
            target: "wechatpay",
            "wechatpay.call",
            product = endpoint.meta.map(|meta| meta.product),
            operation = endpoint.meta.map(|meta| meta.operation),
            method = endpoint.method.as_str(),
            template = &*endpoint.template,
            status = Empty,
            request_id = Empty,
            attempts = Empty,
            outcome = Empty,
            elapsed_ms = Empty,
        );
        let (ended, running) = (Outcome::NeverSent, None);
        Self { span, started: Instant::now(), attempts: 0, ended, running, finished: false }
    }

    /// Begins an attempt at the request; out come its notes.
    pub(crate) fn attempt(&mut self, request: &Request) -> AttemptLog {
        self.attempts = self.attempts.saturating_add(1);
        self.running.insert(AttemptLog::of(request.body().cloned())).clone()
    }

    /// What was begun came to no attempt.
    pub(crate) fn no_attempt(&mut self) {
        self.attempts -= 1;
    }

    /// The attempt was answered well.
    pub(crate) fn succeeded(&self, status: StatusCode) {
        tracing::debug!(target: "wechatpay", attempt = self.attempts, status = status.as_u16(), "answered");
    }

    /// The attempt failed.
    pub(crate) fn failed(&mut self, error: &Error) {
        self.ended = error.outcome();
        self.running = None;
        tracing::debug!(
            target: "wechatpay",
            attempt = self.attempts,
            stage = %error.stage(),
            status = error.status().map(|status| status.as_u16()),
            outcome = error.outcome().as_str(),
            "failed"
        );
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// Notes the head of the last response.
    pub(crate) fn answered(&self, request: &Request, status: Option<StatusCode>, request_id: Option<&str>) {
        let span = &self.span;
        // To mask the number takes longer than all else here, and mostly nobody reads it.
        if span.is_disabled() {
            return;
        }
        if let Some(status) = status {
            span.record("status", status.as_u16());
        }
        if let Some(request_id) = request_id {
            span.record("request_id", shown_request_id(request_id, request.redactor()));
        }
    }

    /// Notes what the call came to.
    pub(crate) fn finish(mut self, error: Option<&Error>) {
        self.finished = true;
        self.conclude(error.map_or("done", |error| error.outcome().as_str()));
    }

    fn conclude(&self, outcome: &str) {
        self.span.record("attempts", self.attempts);
        self.span.record("outcome", outcome);
        self.span.record("elapsed_ms", millis(self.elapsed()));
    }
}

impl Drop for Trace {
    /// A caller who drops a call gets no error that could say what it may have done.
    fn drop(&mut self) {
        if self.finished {
            return;
        }
        let running = self.running.as_ref().map_or(Outcome::NeverSent, AttemptLog::sent);
        let outcome = match self.ended {
            Outcome::NeverSent => running,
            _ if running.may_have_taken_effect() => running,
            ended => ended,
        };
        self.conclude(outcome.as_str());
        let (attempt, outcome) = (self.attempts, outcome.as_str());
        tracing::debug!(target: "wechatpay", parent: &self.span, attempt, outcome, "dropped");
    }
}

/// What comes after a failed attempt.
pub(crate) fn goes_on(pause: Duration, backup: bool) {
    tracing::debug!(target: "wechatpay", pause_ms = millis(pause), backup, "trying again");
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
