//! Callbacks: what they say, and how they leave.
//!
//! In: an event and its resource. Out: a [`Delivery`], and an entry in the log
//! of deliveries. What state fires goes through one queue, so it arrives in the
//! order in which it happened; each callback is sent once.

pub(crate) mod delivery;
pub(crate) mod postman;

use std::sync::Weak;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use tokio::sync::{mpsc, oneshot};
use wechatpay_auth::{CallbackToSeal, header};

use crate::{
    calendar::rfc3339,
    callbacks::delivery::Delivery,
    callbacks::postman::Receipt,
    gateway::Gateway,
    gateway::answer::{random, upper_hex},
};

/// How many callbacks may wait for those before them.
const WAITING: usize = 1_000;

/// The official page's limit for `summary`, in characters.
const SUMMARY_LENGTH: usize = 64;

/// What a signature probe begins with.
const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// A callback that is to be sent.
pub(crate) struct Callback {
    pub(crate) url: String,
    pub(crate) event_type: String,
    pub(crate) resource: Value,
    /// Whether its signature is wrong on purpose (签名探测流量).
    pub(crate) probe: bool,
}

enum Job {
    Send(Callback),
    /// Answers once everything before it is done.
    Tell(oneshot::Sender<()>),
}

/// The queue of what state fires.
pub(crate) struct Queue(mpsc::Sender<Job>);

/// The other end of the queue.
pub(crate) struct Waiting(mpsc::Receiver<Job>);

impl Queue {
    pub(crate) fn new() -> (Self, Waiting) {
        let (sender, receiver) = mpsc::channel(WAITING);
        (Self(sender), Waiting(receiver))
    }

    /// Whether there was room for it.
    pub(crate) fn push(&self, callback: Callback) -> bool {
        self.0.try_send(Job::Send(callback)).is_ok()
    }

    /// Waits until all that was pushed before has been sent.
    pub(crate) async fn is_empty(&self) {
        let (tell, told) = oneshot::channel();
        // Either end is gone only when the sandbox stops, and then nothing is waited for.
        if self.0.send(Job::Tell(tell)).await.is_ok() {
            let _ = told.await;
        }
    }
}

impl Waiting {
    /// Sends until the gateway is gone.
    pub(crate) async fn work(mut self, gateway: Weak<Gateway>) {
        while let Some(job) = self.0.recv().await {
            match job {
                Job::Send(callback) => {
                    let Some(gateway) = gateway.upgrade() else {
                        return;
                    };
                    gateway.deliver(callback).await;
                }
                Job::Tell(tell) => {
                    // Whoever asked may have stopped waiting.
                    let _ = tell.send(());
                }
            }
        }
    }
}

struct Sealed {
    id: String,
    serial: String,
    sent_at: i64,
    message: Option<(HeaderMap, Bytes)>,
}

impl Callback {
    /// A callback whose signature is wrong on purpose. A receiver that takes it all the same takes a harmless one.
    pub(crate) fn probe(url: String) -> Self {
        let resource = serde_json::json!({"echo_message": "signature probe"});
        Self { url, event_type: "SECURITY_ECHO.SUCCESS".to_owned(), resource, probe: true }
    }
}

impl Gateway {
    /// Sends a callback, once, and records what became of it.
    pub(crate) async fn deliver(&self, callback: Callback) -> Delivery {
        let sealed = self.seal(&callback);
        let outcome = match sealed.message {
            Some((headers, body)) => self.postman.send(&callback.url, headers, body).await,
            None => Err("it could not be signed".to_owned()),
        };
        let (receipt, error) = match outcome {
            Ok(receipt) => (Some(receipt), None),
            Err(error) => (None, Some(error)),
        };
        let (status, body) = receipt.map_or((None, String::new()), |Receipt { status, body }| (Some(status), body));
        let Callback { url, event_type, .. } = callback;
        let Sealed { id, serial, sent_at, .. } = sealed;
        let delivery = Delivery { id, event_type, url, sent_at, serial, status, body, error };
        self.deliveries.record(delivery.clone());
        delivery
    }

    fn seal(&self, callback: &Callback) -> Sealed {
        let (now, named) = (self.clock.now(), self.platform.calling());
        let event = self.api.products.values().flat_map(|product| &product.events);
        let event = event.clone().find(|event| event.event_type == callback.event_type);
        let original_type = event.and_then(|event| event.original_type.as_deref());
        let title = event.and_then(|event| event.docs.title.as_deref()).unwrap_or(&callback.event_type);
        let summary: String = title.chars().take(SUMMARY_LENGTH).collect();
        let id = uuid();
        let message = wechatpay_auth::seal_callback(
            &named.key,
            named.serial.as_str(),
            &self.api_v3_key,
            now,
            &self.signer.nonces,
            &CallbackToSeal {
                id: &id,
                create_time: &rfc3339(now),
                event_type: &callback.event_type,
                summary: Some(&summary),
                original_type,
                associated_data: original_type,
                resource: callback.resource.to_string().as_bytes(),
            },
        );
        let message = message.ok().and_then(|(mut headers, body)| {
            if callback.probe {
                let signature = headers.get(header::SIGNATURE)?.to_str().ok()?;
                let wrong = HeaderValue::try_from(format!("{PROBE}{signature}")).ok()?;
                headers.insert(header::SIGNATURE, wrong);
            }
            Some((headers, Bytes::from(body)))
        });
        Sealed { id, serial: named.serial.to_string(), sent_at: now, message }
    }
}

/// A random id in the form of the real ones: `c7d5b540-95d9-5bff-8494-be7984ad08e6`.
fn uuid() -> String {
    let digits = upper_hex(&random::<16>()).to_lowercase();
    let pieces = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| digits.get(range).unwrap_or_default());
    pieces.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuid_has_36_characters_and_differs() {
        let (one, other) = (uuid(), uuid());
        assert_eq!(one.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert_ne!(one, other);
    }
}
