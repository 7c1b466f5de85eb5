//! How a callback looks on the wire: encrypted, and signed at this moment.
//!
//! In: a notification. Out: headers and body. Fields of the resource that
//! travel encrypted come in as plain text, and are encrypted for the merchant.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use wechatpay_auth::{CallbackToSeal, header};

use crate::{
    calendar::rfc3339,
    gateway::{
        Gateway,
        answer::{lower_hex, random},
        secrets,
    },
    state::notifications::Notification,
};

/// The official page's limit for `summary`, in characters.
const SUMMARY_LENGTH: usize = 64;

/// What a signature probe begins with.
pub(crate) const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// A callback that is ready to leave.
pub(crate) struct Sealed {
    pub(crate) serial: String,
    /// In Unix seconds of the sandbox's clock.
    pub(crate) sent_at: i64,
    /// `None` when it could not be encrypted or signed.
    pub(crate) message: Option<(HeaderMap, Bytes)>,
}

impl Gateway {
    pub(crate) fn seal(&self, notification: &Notification, probe: bool) -> Sealed {
        let (now, named) = (self.clock.now(), self.platform.calling());
        let message = self.message(notification, &named, now).and_then(|(mut headers, body)| {
            if probe {
                spoil(&mut headers)?;
            }
            Some((headers, Bytes::from(body)))
        });
        Sealed { serial: named.serial.to_string(), sent_at: now, message }
    }

    fn message(
        &self,
        notification: &Notification,
        named: &crate::keys::platform::NamedKey,
        now: i64,
    ) -> Option<(HeaderMap, Vec<u8>)> {
        let event_type = notification.event_type.as_str();
        let event = self.api.event(event_type, &notification.resource);
        let mut resource = notification.resource.clone();
        if let Some(event) = event {
            secrets::seal(&self.validator, &event.resource, &mut resource, &self.merchant_public)?;
        }
        let original_type = event.and_then(|event| event.original_type.as_deref());
        let title = event.and_then(|event| event.docs.title.as_deref()).unwrap_or(event_type);
        let summary: String = title.chars().take(SUMMARY_LENGTH).collect();
        let sealed = wechatpay_auth::seal_callback(
            &named.key,
            named.serial.as_str(),
            &self.api_v3_key,
            now,
            &self.signer.nonces,
            &CallbackToSeal {
                id: &notification.id,
                create_time: &rfc3339(notification.created_at),
                event_type,
                summary: Some(&summary),
                original_type,
                associated_data: original_type,
                resource: resource.to_string().as_bytes(),
            },
        );
        sealed.ok()
    }
}

/// Turns the signature into one of a probe (签名探测流量).
pub(crate) fn spoil(headers: &mut HeaderMap) -> Option<()> {
    let signature = headers.get(header::SIGNATURE)?.to_str().ok()?;
    let wrong = HeaderValue::try_from(format!("{PROBE}{signature}")).ok()?;
    headers.insert(header::SIGNATURE, wrong);
    Some(())
}

/// A random id in the form of the real ones: `c7d5b540-95d9-5bff-8494-be7984ad08e6`.
pub(crate) fn uuid() -> String {
    let digits = lower_hex(&random::<16>());
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
