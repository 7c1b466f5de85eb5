//! The one path that every call goes:
//! build → \[your middleware → sign → exchange → verify\] → decode,
//! the bracket once for each attempt.
//!
//! A request comes in, a decoded response goes out. What always holds: the policy
//! decides with the outcome of all attempts before it, a call ends within its
//! total time, and each new call starts at the primary gateway.

use std::{pin::pin, time::Duration};

use bytes::{Bytes, BytesMut};
use http::{Extensions, HeaderMap, StatusCode};
use reqwest::Url;
use tracing::Instrument as _;
use wechatpay_auth::{SignedText, UnsignedResponse, Verified};

use super::{
    attempt_log::AttemptLog,
    failure::Failure,
    handle::Inner,
    retry::FailedAttempt,
    trace::{self, Trace},
    transport::Transport,
};
use crate::{
    Error, FromResponse, Outcome, Request, Retry, Stage, VerifiedResponse,
    error::{Signed, request_id},
};

/// How much of an error response is kept. Real ones have a few hundred bytes.
const LONGEST_ERROR_BODY: usize = 1 << 20;

/// What is made of the response to the attempt that succeeded, and of its proof.
type Take<A> = fn(&Inner, &Request, reqwest::Response, Option<Verified>) -> Result<A, Error>;

impl Inner {
    /// The path of every call.
    pub(crate) fn call<T: FromResponse>(
        &self,
        transport: &Transport,
        request: &Request,
    ) -> impl Future<Output = Result<T, Error>> {
        self.traced(transport, request, proven, |response, attempts| {
            T::from_response(response).map_err(|error| error.after(attempts, false))
        })
    }

    /// The path of a file (文件下载), which is not signed: as far as the head of the response.
    pub(crate) async fn call_for_file(
        &self,
        transport: &Transport,
        request: &Request,
    ) -> Result<reqwest::Response, Error> {
        let passed_on = |_: &Self, _: &Request, incoming, _| Ok(incoming);
        self.traced(transport, request, passed_on, |incoming, _| Ok(incoming)).await
    }

    /// The attempts of a call in its span, and what is made of the one that succeeded.
    async fn traced<A: Head, T>(
        &self,
        transport: &Transport,
        request: &Request,
        take: Take<A>,
        read: impl FnOnce(A, u32) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.in_a_runtime().and_then(|()| self.may_call(request)).map_err(|error| error.at(request.endpoint()))?;
        let mut trace = Trace::start(request);
        let span = trace.span.clone();
        // Here and below a future stays where it is made: it is large, and what wraps it would move it.
        let taken = {
            let attempts = pin!(self.attempts(transport, request, take, &mut trace));
            attempts.instrument(span).await
        };
        let taken = match taken {
            Ok(taken) => taken,
            Err(error) => {
                trace.answered(request, error.status(), error.request_id());
                trace.finish(Some(&error));
                return Err(error);
            }
        };
        trace.answered(request, Some(taken.status()), request_id(taken.headers()));
        let read = read(taken, trace.attempts);
        trace.finish(read.as_ref().err());
        read
    }

    /// Attempts until one succeeds, or the policy or the time is at its end.
    async fn attempts<A>(
        &self,
        transport: &Transport,
        request: &Request,
        take: Take<A>,
        trace: &mut Trace,
    ) -> Result<A, Error> {
        let retry = request.endpoint().retry();
        let mut gateway = &self.base;
        let mut backup = self.backup.as_ref();
        let mut unsettled = false;
        loop {
            let log = trace.attempt(request);
            let error = match self.attempt_in_time(transport, request, take, gateway, &log, trace).await {
                Ok((status, taken)) => {
                    trace.succeeded(status);
                    return Ok(taken);
                }
                Err(error) => error.after(trace.attempts, unsettled),
            };
            if error.stage() == Stage::Build {
                // It came to no attempt, and another would come no further.
                trace.no_attempt();
                return Err(error.after(trace.attempts, false));
            }
            trace.failed(&error);
            // What a read did does not matter to the next one.
            unsettled = retry != Retry::Read && error.may_have_taken_effect();

            let moves = may_move(&error, retry);
            let pause = match backup.take_if(|_| moves) {
                Some(other) => {
                    gateway = other;
                    Some(Duration::ZERO)
                }
                None => {
                    let failed =
                        FailedAttempt { error: &error, attempts: trace.attempts, retry, elapsed: trace.elapsed() };
                    self.retry.delay(&failed)
                }
            };
            let Some(pause) = pause else { return Err(error) };
            if self.total_timeout.is_some_and(|total| pause >= total.saturating_sub(trace.elapsed())) {
                return Err(error);
            }
            trace::goes_on(pause, !std::ptr::eq(gateway, &self.base));
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
        }
    }

    /// One attempt, within what is left of the call's time.
    async fn attempt_in_time<A>(
        &self,
        transport: &Transport,
        request: &Request,
        take: Take<A>,
        gateway: &Url,
        log: &AttemptLog,
        trace: &Trace,
    ) -> Result<(StatusCode, A), Error> {
        let mut attempt = pin!(self.attempt(transport, request, take, gateway, log));
        let ended = match self.total_timeout {
            None => attempt.as_mut().await,
            Some(total) => {
                let left = total.saturating_sub(trace.elapsed());
                tokio::time::timeout(left, attempt.as_mut()).await.unwrap_or_else(|_| {
                    let what = match log.sent() {
                        Outcome::NeverSent => "the call's total time limit was reached; the request was not sent",
                        _ => "the call's total time limit was reached; the request may have arrived",
                    };
                    Err(Error::new(Stage::Exchange, what).with_transport(true, false).of(request.site()))
                })
            }
        };
        ended.map_err(|error| {
            let error = error.known_by(self.description.errors());
            let unsettled = request.endpoint().retry() != Retry::Read && log.is_unsettled(&error);
            error.with_sent(log.sent()).after(0, unsettled).at_clock(self.clock.now())
        })
    }

    async fn attempt<A>(
        &self,
        transport: &Transport,
        request: &Request,
        take: Take<A>,
        gateway: &Url,
        log: &AttemptLog,
    ) -> Result<(StatusCode, A), Error> {
        // Build: the URL is the target and the body is the bytes, unchanged.
        let outgoing = self.outgoing(request, gateway)?;
        let mut extensions = Extensions::new();
        if let Some(text) = request.signed_text() {
            extensions.insert(SignedText::new(text.clone()));
        }
        if request.is_for_file() {
            extensions.insert(UnsignedResponse);
        }
        if let Some(serial) = request.encrypted_with() {
            extensions.insert(self.encrypted_with(serial).map_err(|error| error.at(request.endpoint()))?);
        }

        // Your middleware → sign → exchange → verify.
        let meta = request.meta();
        let mut exchange = pin!(transport.exchange(outgoing, extensions, meta, log, self.too_many(meta)));
        // The time for an attempt ends for a file with its head: each piece has a time of its own.
        let outcome = match self.timeout.filter(|_| request.is_for_file()) {
            None => exchange.as_mut().await,
            Some(limit) => tokio::time::timeout(limit, exchange.as_mut()).await.map_err(|_| {
                Error::new(Stage::Exchange, "the file's response took too long")
                    .with_transport(true, false)
                    .of(request.site())
            })?,
        };
        let (incoming, proof) =
            outcome.map_err(|error| Failure::into_error(log.take_failure(), error, request.site()))?;

        // The status first: an error is never decoded. Signed, it is read from the proof.
        let status = incoming.status();
        if !status.is_success() {
            let headers = incoming.headers().clone();
            let error = match proof {
                Some(proof) => Error::api(request.site(), status, &headers, proof.body().clone()).proven(),
                None => Error::api(request.site(), status, &headers, read(incoming).await),
            };
            // What an upload signs is not its body, with which the explanation would compare.
            let explained = error.sign_information().filter(|_| request.signed_text().is_none());
            let signed = explained.and_then(|_| log.take_signed());
            return Err(error.with_signed(signed.and_then(|signed| Signed::of(&signed))));
        }
        Ok((status, take(self, request, incoming, proof)?))
    }
}

/// What is noted of a response before it is read.
trait Head {
    fn status(&self) -> StatusCode;
    fn headers(&self) -> &HeaderMap;
}

impl Head for VerifiedResponse {
    fn status(&self) -> StatusCode {
        self.status()
    }

    fn headers(&self) -> &HeaderMap {
        self.headers()
    }
}

impl Head for reqwest::Response {
    fn status(&self) -> StatusCode {
        self.status()
    }

    fn headers(&self) -> &HeaderMap {
        self.headers()
    }
}

/// The proof of a response's verification, which the signing layer has put beside it.
fn proven(
    client: &Inner,
    request: &Request,
    mut incoming: reqwest::Response,
    proof: Option<Verified>,
) -> Result<VerifiedResponse, Error> {
    let (status, headers) = (incoming.status(), std::mem::take(incoming.headers_mut()));
    let Some(verified) = proof else {
        let what = "the response carries no proof of verification: middleware has put another in its place";
        return Err(Error::new(Stage::Verify, what).of(request.site()).answered(status, &headers, Bytes::new()));
    };
    Ok(VerifiedResponse::new(request, &client.caller, client.description.errors(), status, headers, verified))
}

/// Whether the backup gateway may be asked: the primary one was not reached, or what went
/// wrong on the way does no harm to a read. A response, be it an error, is not a reason.
fn may_move(error: &Error, retry: Retry) -> bool {
    error.broke() && (retry == Retry::Read || error.is_connect() && !error.may_have_taken_effect())
}

/// As much of an error response as came: half a body is better than another error.
async fn read(mut incoming: reqwest::Response) -> Bytes {
    let mut body = BytesMut::new();
    while let Ok(Some(chunk)) = incoming.chunk().await {
        let room = LONGEST_ERROR_BODY.saturating_sub(body.len());
        body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
        if room <= chunk.len() {
            break;
        }
    }
    body.freeze()
}
