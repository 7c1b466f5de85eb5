//! How a callback looks on the wire: encrypted, and signed at this moment.
//!
//! In: a notification. Out: headers and body. Fields of the resource that
//! travel encrypted come in as plain text, and are encrypted for
//! the receiver: the merchant, or the brand where the event is one of a brand's.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use wechatpay_auth::gateway::{CallbackToSeal, name_scheme};
use wechatpay_codegen::api::{Caller, Event};

use crate::{
    calendar::rfc3339,
    callback_client::completed,
    checks::encrypted,
    ids::request_id,
    keys::{credentials::Party, platform::NamedKey},
    probe,
    readiness::Sealing,
    records::notifications::Notification,
    world::World,
};

/// The official page's limit for `summary`, in characters.
const SUMMARY_LENGTH: usize = 64;

/// A callback that is ready to leave.
pub(super) struct Sealed {
    pub(super) serial: String,
    /// In Unix seconds, as clients know them.
    pub(super) sent_at: i64,
    /// `None` when it could not be encrypted or signed.
    pub(super) message: Option<(HeaderMap, Bytes)>,
}

/// Encrypts and signs a callback, rightly or wrongly on purpose.
pub(super) fn seal(world: &World, notification: &Notification, sealing: Sealing) -> Sealed {
    let event = world.api.event(&notification.event_type, &notification.resource);
    let calling = world.credentials.calling(event.map_or(Caller::Merchant, |event| event.caller));
    let now = world.clock.wire_now();
    // Without a brand there is nobody to seal it for.
    let message = calling.as_ref().and_then(|calling| message(world, notification, event, calling, now));
    let message = message.and_then(|(mut headers, body)| {
        headers.insert("request-id", HeaderValue::try_from(request_id("0")).ok()?);
        match sealing {
            Sealing::Right => {}
            Sealing::Probe => probe::break_signature(&mut headers)?,
            Sealing::Forged => probe::forge_signature(&mut headers)?,
        }
        Some((completed(headers), Bytes::from(body)))
    });
    let serial = calling.map(|(_, named)| named.serial.to_string()).unwrap_or_default();
    Sealed { serial, sent_at: now, message }
}

fn message(
    world: &World,
    notification: &Notification,
    event: Option<&Event>,
    (receiver, named): &(Party<'_>, NamedKey),
    now: i64,
) -> Option<(HeaderMap, Vec<u8>)> {
    let event_type = notification.event_type.as_str();
    let mut resource = notification.resource.clone();
    if let Some(event) = event {
        encrypted::encrypt(&world.validator, &event.resource, &mut resource, receiver.public())?;
    }
    let original_type = event.and_then(|event| event.original_type.as_deref());
    let title = event.and_then(|event| event.docs.title.as_deref()).unwrap_or(event_type);
    let summary: String = title.chars().take(SUMMARY_LENGTH).collect();
    let sealed = wechatpay_auth::gateway::seal_callback(
        &named.key,
        named.serial.as_str(),
        receiver.api_key(),
        now,
        &world.credentials.nonces,
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
    let (mut headers, body) = sealed.ok()?;
    name_scheme(&mut headers, named.scheme);
    Some((headers, body))
}
