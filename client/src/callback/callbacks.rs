//! Callbacks (回调通知): headers and the raw body in, a typed event out.
//!
//! What always holds: nothing is decrypted before its signature and its age have
//! been checked; what WeChat Pay has signed is never rejected for being new, so
//! event types and fields that the spec does not list are handed on as they
//! came; and a rejection tells the sender nothing.

use std::{fmt, marker::PhantomData, sync::Arc};

use http::{HeaderMap, Response, StatusCode};
use percent_encoding::utf8_percent_encode;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wechatpay_auth::{ApiV3Key, Clock, KeyRing, OpenedCallback, PlatformKeys, Rejection, open_callback_any};

use super::events::{self, CallbackEvent, EventError};
use crate::value::ENCODED;

/// Receives the callbacks of one merchant or several, or of a brand. Cheap to clone.
///
/// It knows no web framework: hand in the headers and the body, byte for byte as
/// it arrived. With feature `axum`, [`Callback`] is an extractor.
pub struct Callbacks<E> {
    merchants: Arc<[(KeyRing, ApiV3Key)]>,
    clock: Clock,
    event: PhantomData<fn() -> E>,
}

impl<E: CallbackEvent> Callbacks<E> {
    /// The callbacks of a merchant: WeChat Pay's keys, and the merchant's APIv3
    /// key (APIv3密钥). Those of a brand: the public key of 品牌经营平台, and the brand's own
    /// key (品牌API密钥), which has the same form.
    ///
    /// Hand in [`Client::key_ring`](crate::Client::key_ring) where there is a client: the
    /// two then share certificates that are fetched, and the ring never holds the
    /// merchant's own key. Without a client, nothing here tells whose a bare public key is:
    /// see [`KeyRing::refuse_merchant`].
    pub fn new(keys: impl Into<KeyRing>, api_v3_key: ApiV3Key) -> Self {
        Self { merchants: [(keys.into(), api_v3_key)].into(), clock: Clock::system(), event: PhantomData }
    }

    /// Adds a merchant whose callbacks come to the same URL.
    ///
    /// A callback does not say whose it is: those are tried whose keys verify
    /// it, and of them the first whose APIv3 key opens it.
    pub fn and(self, keys: impl Into<KeyRing>, api_v3_key: ApiV3Key) -> Self {
        let added = [(keys.into(), api_v3_key)];
        Self { merchants: self.merchants.iter().cloned().chain(added).collect(), ..self }
    }

    /// The clock that judges a callback's age; tests bring their own.
    pub fn clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// Verifies, decrypts and decodes a callback.
    ///
    /// `body` is the raw body: one that was parsed and written again has another
    /// signature.
    ///
    /// # Errors
    ///
    /// [`Rejection`]: answer with its [`response`](Rejection::response), and do
    /// nothing else with the callback. An event that does not decode is not a rejection,
    /// because sending it again would not help: see [`Callback::event`].
    pub fn accept(&self, headers: &HeaderMap, body: &[u8]) -> Result<Callback<E>, Rejection> {
        let now: Vec<(Arc<PlatformKeys>, &ApiV3Key)> =
            self.merchants.iter().map(|(keys, api_v3_key)| (keys.current(), api_v3_key)).collect();
        let merchants: Vec<(&PlatformKeys, &ApiV3Key)> = now.iter().map(|(keys, key)| (&**keys, *key)).collect();
        let (merchant, opened) = open_callback_any(headers, body, &merchants, self.clock.now())?;
        let event = E::decode(&opened.event_type, &opened.resource);
        Ok(Callback(Box::new(Inner { merchant, opened, event })))
    }
}

impl<E> Clone for Callbacks<E> {
    fn clone(&self) -> Self {
        Self { merchants: self.merchants.clone(), clock: self.clock.clone(), event: PhantomData }
    }
}

impl<E> fmt::Debug for Callbacks<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callbacks").field("merchants", &self.merchants.len()).finish_non_exhaustive()
    }
}

/// A callback that WeChat Pay has signed, decrypted.
///
/// Acknowledge it within five seconds, and work afterwards. The same one may
/// come again, and two may come in the wrong order: see
/// [`deduplication_key`](Self::deduplication_key).
///
/// `Debug` shows the envelope, not the resource.
#[derive(Clone)]
pub struct Callback<E>(Box<Inner<E>>);

#[derive(Clone)]
struct Inner<E> {
    merchant: usize,
    opened: OpenedCallback,
    event: Result<E, EventError>,
}

impl<E: CallbackEvent> Callback<E> {
    /// The notification's id (通知ID).
    pub fn id(&self) -> &str {
        &self.0.opened.id
    }

    /// When it was made (通知创建时间), as received: RFC 3339.
    /// [`Timestamp::parse`](crate::Timestamp::parse) reads it.
    pub fn create_time(&self) -> &str {
        &self.0.opened.create_time
    }

    /// What happened (通知类型), such as `MALL_TRANSACTION.SUCCESS`.
    pub fn event_type(&self) -> &str {
        &self.0.opened.event_type
    }

    /// A word on what happened (回调摘要), such as 支付成功.
    pub fn summary(&self) -> Option<&str> {
        self.0.opened.summary.as_deref()
    }

    /// The kind of object that the resource is (原始类型), such as `mall_transaction`.
    pub fn original_type(&self) -> Option<&str> {
        self.0.opened.original_type.as_deref()
    }

    /// What happened, typed; the union's `Unknown` for an event type that no product
    /// whose feature is on lists: handle it by [`event_type`](Self::event_type)
    /// and [`resource`](Self::resource).
    ///
    /// # Errors
    ///
    /// [`EventError::Decode`] for a resource of another shape than the spec has
    /// for its event type. It is yours all the same: WeChat Pay has signed it,
    /// and would send it again unchanged.
    pub fn event(&self) -> Result<&E, &EventError> {
        self.0.event.as_ref()
    }

    /// The typed event alone.
    ///
    /// # Errors
    ///
    /// As [`event`](Self::event).
    pub fn into_event(self) -> Result<E, EventError> {
        self.0.event
    }

    /// The decrypted resource (通知数据), byte for byte: with the fields that the
    /// spec does not list.
    pub fn resource(&self) -> &[u8] {
        &self.0.opened.resource
    }

    /// The decrypted resource as JSON, or as a type of your own.
    ///
    /// # Errors
    ///
    /// [`EventError::Decode`] naming the JSON path.
    pub fn resource_json<T: DeserializeOwned>(&self) -> Result<T, EventError> {
        events::decode(self.event_type(), self.resource())
    }

    /// The complete body as it was received and verified, the resource still encrypted.
    pub fn envelope(&self) -> &[u8] {
        self.0.opened.envelope.body()
    }

    /// Whose callback it is: 0 for the merchant of [`Callbacks::new`], 1 for the
    /// first [`and`](Callbacks::and), and so on.
    pub fn merchant_index(&self) -> usize {
        self.0.merchant
    }

    /// A text that is the same for each delivery of one occurrence: keep it with
    /// what you did, and pass over a callback whose key you have.
    ///
    /// Where the spec names fields that tell one occurrence from another, the
    /// refund's number for one, the key is made of them, since another delivery
    /// may come under another id; else it is made of the id. Two merchants never
    /// have a key in common: it is made of what WeChat Pay numbers itself, or the
    /// merchant's number is in it.
    pub fn deduplication_key(&self) -> String {
        let fields = self.own_numbers().unwrap_or_else(|| vec![("id", self.id().to_owned())]);
        let mut key = self.event_type().to_owned();
        for (field, value) in fields {
            // Encoded, so that no value reads like another field.
            key.extend(["/", field, "/"].into_iter().chain(utf8_percent_encode(&value, ENCODED)));
        }
        key
    }

    /// The fields that the spec names, if it names any and all of them are there.
    fn own_numbers(&self) -> Option<Vec<(&'static str, String)>> {
        let fields = self.event().ok()?.deduplicate_by();
        let resource: Value = serde_json::from_slice(self.resource()).ok()?;
        let value = |field: &&'static str| match resource.get(*field)? {
            Value::String(text) if !text.is_empty() => Some((*field, text.clone())),
            Value::Number(number) => Some((*field, number.to_string())),
            _ => None,
        };
        fields.iter().map(value).collect::<Option<Vec<_>>>().filter(|values| !values.is_empty())
    }

    /// The response that acknowledges it: 204 without a body.
    pub fn response(&self) -> Response<String> {
        let mut response = Response::default();
        *response.status_mut() = StatusCode::NO_CONTENT;
        response
    }
}

impl<E: CallbackEvent> fmt::Debug for Callback<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback")
            .field("id", &self.id())
            .field("create_time", &self.create_time())
            .field("event_type", &self.event_type())
            .field("original_type", &self.original_type())
            .field("merchant_index", &self.merchant_index())
            .finish_non_exhaustive()
    }
}
