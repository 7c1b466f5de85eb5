//! The log of callbacks that went out.
//!
//! In: one entry for each attempt, and what was sent with it. Out: the last 1,000
//! entries, oldest first, and the messages of the newest of them. Its size is
//! bounded in entries and in bytes.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;
use serde::Serialize;

use super::text::{cut, cut_headers};

/// How many attempts are kept.
const KEPT: usize = 1_000;

/// How many bytes of sent messages are kept; those of real callbacks have two or three thousand each.
const KEPT_MESSAGE_BYTES: usize = 16 * 1024 * 1024;

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
    /// Name and value of each header of the response; at most 32 of them, cut after 1 KiB.
    pub response_headers: Vec<(String, String)>,
    /// The response's body, cut after 16 KiB.
    pub body: String,
    /// How long the response took, or was waited for, in microseconds.
    pub took_us: u64,
    /// Why there was no response.
    pub error: Option<String>,
    /// The same in Chinese.
    pub error_zh: Option<String>,
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

/// What was sent with an attempt, complete and as it was on the wire. It holds no plain text.
#[derive(Clone)]
pub(crate) struct Message {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Message {
    /// The value of a header, whatever the case of its name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|(present, _)| present.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value.as_str())
    }

    fn size(&self) -> usize {
        let headers = self.headers.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>();
        headers + self.body.len()
    }
}

/// The attempts, oldest first.
#[derive(Default)]
pub(crate) struct Deliveries {
    log: Mutex<Log>,
}

#[derive(Default)]
struct Log {
    entries: VecDeque<(Delivery, Option<Message>)>,
    message_bytes: usize,
}

impl Log {
    fn push(&mut self, delivery: Delivery, message: Option<Message>) {
        if self.entries.len() == KEPT
            && let Some((_, Some(message))) = self.entries.pop_front()
        {
            self.message_bytes -= message.size();
        }
        self.message_bytes += message.as_ref().map_or(0, Message::size);
        self.entries.push_back((delivery, message));
        let mut oldest_first = self.entries.iter_mut();
        while self.message_bytes > KEPT_MESSAGE_BYTES
            && let Some((_, message)) = oldest_first.next()
        {
            self.message_bytes -= message.take().map_or(0, |message| message.size());
        }
    }
}

impl Deliveries {
    /// Adds an attempt with what was sent, and gives it with its number and with long texts cut.
    pub(crate) fn record(&self, mut delivery: Delivery, message: Option<Message>) -> Delivery {
        let texts = [&mut delivery.event_type, &mut delivery.url, &mut delivery.body].into_iter();
        texts.chain(&mut delivery.error).chain(&mut delivery.error_zh).chain(&mut delivery.forwarded_to).for_each(cut);
        cut_headers(&mut delivery.response_headers);
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        delivery.number = log.entries.back().map_or(1, |(latest, _)| latest.number + 1);
        log.push(delivery.clone(), message);
        delivery
    }

    /// What `select` makes of those that it takes, oldest first; the others are not copied.
    pub(crate) fn select<T>(&self, select: impl Fn(&Delivery) -> Option<T>) -> Vec<T> {
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        log.entries.iter().filter_map(|(delivery, _)| select(delivery)).collect()
    }

    /// Those with a greater number, oldest first.
    pub(crate) fn after(&self, number: u64) -> Vec<Delivery> {
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        let deliveries = log.entries.iter().map(|(delivery, _)| delivery);
        deliveries.filter(|delivery| delivery.number > number).cloned().collect()
    }

    /// The newest attempt of those whose message is kept that fits.
    pub(crate) fn newest(&self, fits: impl Fn(&Delivery, &Message) -> bool) -> Option<(Delivery, Message)> {
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        let mut kept = log.entries.iter().rev().filter_map(|(delivery, message)| Some((delivery, message.as_ref()?)));
        kept.find(|(delivery, message)| fits(delivery, message))
            .map(|(delivery, message)| (delivery.clone(), message.clone()))
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
            response_headers: vec![("x".to_owned(), "secret-header".repeat(1_000)); 100],
            body: "secret-response".to_owned(),
            took_us: 0,
            error: None,
            error_zh: None,
        }
    }

    #[test]
    fn deliveries_more_than_a_thousand_keeps_the_latest() {
        let deliveries = Deliveries::default();
        for number in 0..1_005 {
            deliveries.record(delivery(number.to_string()), None);
        }
        let kept = deliveries.after(0);
        assert_eq!((kept.len(), kept.first().map(|one| one.id.as_str())), (1_000, Some("5")));
    }

    #[test]
    fn deliveries_long_texts_are_cut() {
        let deliveries = Deliveries::default();
        deliveries.record(Delivery { url: "a".repeat(1024 * 1024), ..delivery(String::new()) }, None);
        let kept = deliveries.after(0).remove(0);
        assert_eq!((kept.url.len(), kept.response_headers.len()), (16 * 1024, 32));
        assert_eq!(kept.response_headers.first().map(|(_, value)| value.len()), Some(1024));
    }

    #[test]
    fn deliveries_of_long_messages_keep_the_newest_within_their_bytes() {
        let (deliveries, long) = (Deliveries::default(), KEPT_MESSAGE_BYTES / 4);
        let message = |size| Message { headers: Vec::new(), body: Bytes::from(vec![b'a'; size]) };
        for _ in 0..6 {
            deliveries.record(delivery(String::new()), Some(message(long)));
        }
        let kept = |number| deliveries.newest(|delivery, _| delivery.number == number).is_some();
        assert_eq!([1, 2, 3, 4, 5, 6].map(kept), [false, false, true, true, true, true]);
        for _ in 0..KEPT {
            deliveries.record(delivery(String::new()), Some(message(1)));
        }
        assert_eq!(deliveries.log.lock().expect("a log").message_bytes, KEPT);
        assert_eq!(deliveries.after(0).len(), KEPT);
    }

    #[test]
    fn debug_response_stays_out() {
        let text = format!("{:?}", delivery(String::new()));
        assert!(!text.contains("secret"), "{text}");
    }

    #[test]
    fn is_accepted_only_200_and_204_are() {
        let status = |status| Delivery { status, ..delivery(String::new()) }.is_accepted();
        assert!(status(Some(200)) && status(Some(204)));
        assert!(!status(Some(201)) && !status(Some(500)) && !status(None));
    }
}
