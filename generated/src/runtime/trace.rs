//! What a call leaves in the logs: one `tracing` span, and an event for each attempt.
//!
//! A request and what became of it come in; the fields below go out, and no
//! others: no path value, query, header or body. What always holds: a text that
//! came from outside passes the same masks as in an [`Error`]'s line.

use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;
use tracing::{Span, field::Empty};

use super::{Error, Request, error::shown_request_id};

/// The span `wechatpay.call`.
pub(super) struct Trace {
    pub(super) span: Span,
    started: Instant,
}

impl Trace {
    pub(super) fn start(request: &Request) -> Self {
        let place = request.place();
        let span = tracing::info_span!(
            target: "wechatpay",
            "wechatpay.call",
            product = place.meta.map(|meta| meta.product),
            operation = place.meta.map(|meta| meta.operation),
            method = place.method.as_str(),
            template = &*place.template,
            status = Empty,
            request_id = Empty,
            attempts = Empty,
            outcome = Empty,
            elapsed_ms = Empty,
        );
        Self { span, started: Instant::now() }
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// Notes what the call came to.
    pub(super) fn finish(&self, request: &Request, attempts: u32, answer: Answered<'_>, error: Option<&Error>) {
        let Self { span, .. } = self;
        if let Some(status) = answer.status {
            span.record("status", status.as_u16());
        }
        if let Some(request_id) = answer.request_id {
            span.record("request_id", shown_request_id(request_id, request));
        }
        span.record("attempts", attempts);
        span.record("outcome", error.map_or("done", |error| error.outcome().as_str()));
        span.record("elapsed_ms", millis(self.elapsed()));
    }
}

/// What is noted of an answer.
#[derive(Clone, Copy)]
pub(super) struct Answered<'a> {
    pub(super) status: Option<StatusCode>,
    pub(super) request_id: Option<&'a str>,
}

/// An attempt that was answered well.
pub(super) fn succeeded(attempt: u32, status: StatusCode) {
    tracing::debug!(target: "wechatpay", attempt, status = status.as_u16(), "answered");
}

/// An attempt that failed.
pub(super) fn failed(attempt: u32, error: &Error) {
    tracing::debug!(
        target: "wechatpay",
        attempt,
        stage = %error.stage(),
        status = error.status().map(|status| status.as_u16()),
        outcome = error.outcome().as_str(),
        "failed"
    );
}

/// What comes after a failed attempt.
pub(super) fn goes_on(pause: Duration, backup: bool) {
    tracing::debug!(target: "wechatpay", pause_ms = millis(pause), backup, "trying again");
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
