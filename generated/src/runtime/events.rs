//! `events!`: the callbacks of a product as one enum.
//!
//! A callback's `event_type` and its decrypted resource come in, a typed event
//! goes out. An event type that the spec does not list is an error of its own,
//! since new ones may come at any time and must be acknowledged or passed on,
//! not taken for damage.

use serde::de::DeserializeOwned;

use super::error::reduce;

/// Why a decrypted callback could not become an event.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum EventError {
    /// The product's spec lists no such event type.
    #[error(
        "the spec of this product lists no event type `{event_type}`: handle it by its text, or take a newer release of this crate"
    )]
    #[non_exhaustive]
    Unknown {
        /// The `event_type` as it came.
        event_type: String,
    },
    /// The resource is not the JSON that the event type documents.
    #[error("the resource of {event_type} does not decode at `{json_path}`: {reason}")]
    #[non_exhaustive]
    Decode {
        /// The event type.
        event_type: &'static str,
        /// Where in the resource, `.` for the whole.
        json_path: String,
        /// What was found and what was expected, without the value.
        reason: String,
    },
}

/// Decodes the resource of a known event type.
///
/// # Errors
///
/// [`EventError::Decode`] naming the JSON path.
#[allow(dead_code)] // a spec may have no callbacks
pub(crate) fn decode<T: DeserializeOwned>(event_type: &'static str, resource: &[u8]) -> Result<T, EventError> {
    reduce::from_json(resource).map_err(|found| EventError::Decode {
        event_type,
        json_path: found.json_path,
        reason: found.reason,
    })
}

impl EventError {
    /// An event type that the spec does not list.
    #[allow(dead_code)] // a spec may have no callbacks
    pub(crate) fn unknown(event_type: &str) -> Self {
        Self::Unknown { event_type: event_type.to_owned() }
    }
}

/// Defines the events of a product.
#[allow(unused_macros)] // a spec may have no callbacks
macro_rules! events {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident($payload:ty) = $wire:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        // Events are rare and short-lived: a box around the larger ones would
        // cost every reader a dereference and save nothing.
        #[allow(clippy::large_enum_variant)]
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* $variant($payload),)*
        }

        impl $name {
            /// Every event type that [`decode`](Self::decode) knows.
            pub const EVENT_TYPES: &'static [&'static str] = &[$($wire),*];

            /// The `event_type` of the callback.
            pub fn event_type(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $wire,)*
                }
            }

            /// The event of a callback: its `event_type` and the decrypted
            /// bytes of its `resource`.
            ///
            /// # Errors
            ///
            /// [`EventError::Unknown`](crate::runtime::EventError::Unknown) for
            /// an event type that the spec does not list,
            /// [`EventError::Decode`](crate::runtime::EventError::Decode) for a
            /// resource of another shape.
            pub fn decode(event_type: &str, resource: &[u8]) -> Result<Self, $crate::runtime::EventError> {
                match event_type {
                    $($wire => $crate::runtime::decode_event($wire, resource).map(Self::$variant),)*
                    _ => Err($crate::runtime::EventError::unknown(event_type)),
                }
            }
        }
    };
}
#[allow(unused_imports)]
pub(crate) use events;

#[cfg(test)]
mod tests {
    use crate::runtime::{self, EventError};

    /// What was paid.
    #[derive(Clone, Debug, serde::Deserialize)]
    pub struct Paid {
        /// In 分.
        pub amount: i64,
    }

    runtime::events! {
        /// Events.
        pub enum Event {
            /// Paid.
            Paid(Paid) = "MALL.PAID",
            /// Paid back.
            Refunded(Paid) = "MALL.REFUNDED",
        }
    }

    #[test]
    fn known_event_decodes_to_its_variant() {
        let event = Event::decode("MALL.REFUNDED", br#"{"amount":5,"later":"addition"}"#);
        assert!(matches!(&event, Ok(Event::Refunded(paid)) if paid.amount == 5), "{event:?}");
        assert_eq!(event.map(|event| event.event_type()), Ok("MALL.REFUNDED"));
    }

    #[test]
    fn unknown_event_is_its_own_error() {
        let error = Event::decode("MALL.OTHER", b"{}").expect_err("the type is not listed");
        assert!(matches!(&error, EventError::Unknown { event_type } if event_type == "MALL.OTHER"));
    }

    #[test]
    fn wrong_shape_names_the_path_but_not_the_value() {
        let error = Event::decode("MALL.PAID", br#"{"amount":"secret-text"}"#).expect_err("text is no amount");
        assert_eq!(
            error.to_string(),
            "the resource of MALL.PAID does not decode at `amount`: found a string, expected i64"
        );
    }

    #[test]
    fn each_variant_carries_its_payload() {
        let event = Event::decode("MALL.PAID", br#"{"amount":7}"#);
        assert!(matches!(event, Ok(Event::Paid(Paid { amount: 7 }))), "{event:?}");
    }

    #[test]
    fn event_types_are_listed_in_order() {
        assert_eq!(Event::EVENT_TYPES, ["MALL.PAID", "MALL.REFUNDED"]);
    }
}
