//! The log of callbacks that went out.
//!
//! In: one entry for each attempt. Out: the last 1,000 of them, oldest first.
//! Its size is bounded in entries and in bytes.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Mutex, PoisonError},
};

use serde::Serialize;

use super::text::cut;

/// How many attempts are kept.
const KEPT: usize = 1_000;

/// One attempt to deliver a callback, and how the receiver responded.
///
/// The receiver's response may hold anything, so `Debug` leaves it out.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Delivery {
    /// Counts up from 1 with each attempt of any callback.
    pub number: u64,
    /// The notification's id (通知ID).
    pub id: String,
    /// For example `MALL_TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// The address that it was meant for.
    pub url: String,
    /// Where it went in place of that, if callbacks are forwarded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forwarded_to: Option<String>,
    /// When it was signed, in Unix seconds of the clients' clock.
    pub sent_at: i64,
    /// The same by the sandbox's clock, which may have been moved.
    pub happened_at: i64,
    /// The serial or id of the key that signed it.
    pub serial: String,
    /// Which attempt of this callback it was, from 1.
    pub attempt: u32,
    /// Whether its signature was wrong on purpose (签名探测流量).
    pub probe: bool,
    /// The status of the response; `None` when there was none.
    pub status: Option<u16>,
    /// The response's body, cut after 16 KiB.
    pub body: String,
    /// Why there was no response.
    pub error: Option<String>,
}

impl Delivery {
    /// Whether the receiver took it: a callback that gets any status but 200 and 204 is sent again.
    pub fn is_accepted(&self) -> bool {
        matches!(self.status, Some(200 | 204))
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("url", &self.url)
            .field("forwarded_to", &self.forwarded_to)
            .field("sent_at", &self.sent_at)
            .field("attempt", &self.attempt)
            .field("serial", &self.serial)
            .field("status", &self.status)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// The attempts, oldest first.
#[derive(Default)]
pub(crate) struct Deliveries {
    entries: Mutex<VecDeque<Delivery>>,
}

impl Deliveries {
    /// Adds an attempt, and gives it with its number and with long texts cut.
    pub(crate) fn record(&self, mut delivery: Delivery) -> Delivery {
        let texts = [&mut delivery.event_type, &mut delivery.url, &mut delivery.body].into_iter();
        texts.chain(&mut delivery.error).chain(&mut delivery.forwarded_to).for_each(cut);
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        delivery.number = entries.back().map_or(1, |latest| latest.number + 1);
        if entries.len() == KEPT {
            entries.pop_front();
        }
        entries.push_back(delivery.clone());
        delivery
    }

    /// What `select` makes of those that it takes, oldest first; the others are not copied.
    pub(crate) fn select<T>(&self, select: impl Fn(&Delivery) -> Option<T>) -> Vec<T> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).iter().filter_map(select).collect()
    }

    /// Those with a greater number, oldest first.
    pub(crate) fn after(&self, number: u64) -> Vec<Delivery> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.iter().filter(|delivery| delivery.number > number).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delivery(id: String) -> Delivery {
        Delivery {
            number: 0,
            id,
            event_type: String::new(),
            url: String::new(),
            forwarded_to: None,
            sent_at: 0,
            happened_at: 0,
            serial: String::new(),
            attempt: 1,
            probe: false,
            status: Some(204),
            body: "secret-response".to_owned(),
            error: None,
        }
    }

    #[test]
    fn deliveries_more_than_a_thousand_keeps_the_latest() {
        let deliveries = Deliveries::default();
        for number in 0..1_005 {
            deliveries.record(delivery(number.to_string()));
        }
        let kept = deliveries.after(0);
        assert_eq!((kept.len(), kept.first().map(|one| one.id.as_str())), (1_000, Some("5")));
    }

    #[test]
    fn deliveries_long_texts_are_cut() {
        let deliveries = Deliveries::default();
        deliveries.record(Delivery { url: "a".repeat(1024 * 1024), ..delivery(String::new()) });
        assert_eq!(deliveries.after(0).first().map(|one| one.url.len()), Some(16 * 1024));
    }

    #[test]
    fn debug_response_stays_out() {
        let text = format!("{:?}", delivery(String::new()));
        assert!(!text.contains("secret-response"), "{text}");
    }

    #[test]
    fn is_accepted_only_200_and_204_are() {
        let status = |status| Delivery { status, ..delivery(String::new()) }.is_accepted();
        assert!(status(Some(200)) && status(Some(204)));
        assert!(!status(Some(201)) && !status(Some(500)) && !status(None));
    }
}
