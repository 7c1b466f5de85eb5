//! `events!`: the callbacks of a product as one enum.
//!
//! A callback's `event_type` and its decrypted resource come in, a typed event
//! goes out. An event type that the spec does not list is an error of its own,
//! since new ones may come at any time and must be acknowledged or passed on,
//! not taken for damage.

use std::{borrow::Cow, cell::OnceCell, fmt};

use serde::{
    Deserialize, Deserializer as _,
    de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor},
};

use crate::error::{json, sanitize};

/// Why a decrypted callback could not become an event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EventError {
    /// The product's spec lists no such event type.
    #[error(
        "the spec of this product lists no event type `{event_type}`: handle it by its text, or take a newer release of this crate"
    )]
    #[non_exhaustive]
    Unknown {
        /// The `event_type` as received.
        event_type: String,
    },
    /// The resource is not the JSON that the event type documents.
    #[error("the resource of {event_type} does not decode at `{json_path}`: {reason}")]
    #[non_exhaustive]
    Decode {
        /// The event type.
        event_type: String,
        /// Where in the resource, `.` for all of it. The key of a map may be an openid, so what is
        /// not a name of a field is `*`.
        json_path: String,
        /// What was found and what was expected, without the value.
        reason: String,
    },
}

/// What the resource of a callback becomes: the union of the events that a front door knows.
pub trait CallbackEvent: Sized {
    /// The event of a callback: its `event_type` and the decrypted bytes of its `resource`.
    ///
    /// # Errors
    ///
    /// [`EventError::Decode`] for a resource of another shape than its event type documents.
    fn decode(event_type: &str, resource: &[u8]) -> Result<Self, EventError>;

    /// The fields of the resource that together tell one occurrence from another, of whatever
    /// merchant; none where the envelope's `id` does.
    fn deduplicate_by(&self) -> &'static [&'static str];
}

/// Decodes the resource of a known event type.
///
/// # Errors
///
/// [`EventError::Decode`] naming the JSON path.
pub fn decode<T: DeserializeOwned>(event_type: &str, resource: &[u8]) -> Result<T, EventError> {
    json::from_json(resource).map_err(|found| EventError::Decode {
        event_type: event_type.to_owned(),
        json_path: sanitize::path(&found.json_path),
        reason: found.reason,
    })
}

/// Whether a list of events takes a callback; of several lists, the one whose claim is highest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// The event type is listed.
    Listed,
    /// The resource has the properties that tell it from others under its event type, but for those that come before
    /// it: their numbers are higher.
    Recognized(u8),
}

/// The names at the top of a resource: read once, and only if a list of events asks for them.
pub struct Names<'r> {
    resource: &'r [u8],
    /// None where the resource is not an object.
    found: OnceCell<Option<Vec<Name<'r>>>>,
}

/// A name, where it stands unless it is escaped there.
#[derive(Deserialize)]
struct Name<'r>(#[serde(borrow)] Cow<'r, str>);

impl<'r> Names<'r> {
    /// Those of this resource.
    pub fn of(resource: &'r [u8]) -> Self {
        Self { resource, found: OnceCell::new() }
    }

    fn include(&self, all: &[&str]) -> bool {
        let found = self.found.get_or_init(|| {
            let mut json = serde_json::Deserializer::from_slice(self.resource);
            let found = json.deserialize_map(Top).ok()?;
            json.end().ok().map(|()| found)
        });
        found.as_ref().is_some_and(|found| all.iter().all(|name| found.iter().any(|found| found.0 == *name)))
    }
}

/// Reads the names of an object and passes over what stands under them.
struct Top;

impl<'r> Visitor<'r> for Top {
    type Value = Vec<Name<'r>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'r>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let mut names = Vec::new();
        while let Some((name, _)) = fields.next_entry::<_, IgnoredAny>()? {
            names.push(name);
        }
        Ok(names)
    }
}

/// Whether an event of this type, recognized by these properties if at all, is the callback's.
pub fn claim(names: &Names<'_>, recognized_by: &[&str], precedence: u8) -> Option<Claim> {
    if recognized_by.is_empty() {
        return Some(Claim::Listed);
    }
    names.include(recognized_by).then_some(Claim::Recognized(precedence))
}

impl EventError {
    /// An event type that the spec does not list.
    #[doc(hidden)]
    pub fn unknown(event_type: &str) -> Self {
        Self::Unknown { event_type: event_type.to_owned() }
    }
}

/// Defines the events of a product.
#[doc(hidden)]
#[macro_export]
macro_rules! events {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $(
                $(#[doc = $doc:literal])*
                $(#[deduplicate_by($($key:literal),+)])?
                $(#[recognized_by($($mark:literal),+)])?
                $(#[precedence($precedence:literal)])?
                $variant:ident($payload:ty $(,)?) = $wire:literal
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        // Events are rare and short-lived: a box around the larger ones would
        // cost every reader a dereference and save nothing.
        #[allow(clippy::large_enum_variant)]
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[doc = $doc])* $variant($payload),)*
        }

        impl $name {
            /// Every event type that [`decode`](Self::decode) knows.
            pub const EVENT_TYPES: &'static [&'static str] = &[$($wire),*];

            /// The `event_type` of the callback.
            #[inline]
            pub fn event_type(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $wire,)*
                }
            }

            /// The fields of the resource that together tell one occurrence from
            /// another, of whatever merchant; none where the envelope's `id` does.
            #[inline]
            pub fn deduplicate_by(&self) -> &'static [&'static str] {
                match self {
                    $(Self::$variant(_) => &[$($($key),+)?],)*
                }
            }

            /// The event of a callback: its `event_type` and the decrypted
            /// bytes of its `resource`.
            ///
            /// # Errors
            ///
            /// [`EventError::Unknown`](crate::EventError::Unknown) for
            /// an event type that the spec does not list,
            /// [`EventError::Decode`](crate::EventError::Decode) for a
            /// resource of another shape.
            #[inline]
            pub fn decode(event_type: &str, resource: &[u8]) -> Result<Self, $crate::EventError> {
                Self::decode_named(event_type, resource, &$crate::__private::Names::of(resource))
            }

            /// The same, with the names of the resource.
            #[inline]
            pub(crate) fn decode_named(
                event_type: &str,
                resource: &[u8],
                names: &$crate::__private::Names<'_>,
            ) -> Result<Self, $crate::EventError> {
                // Of several resources under one type, those that are recognized stand first, by their precedence.
                $(if event_type == $wire && $crate::__private::claim(names, &[$($($mark),+)?], 0 $(+ $precedence)?).is_some() {
                    return $crate::__private::decode_event($wire, resource).map(Self::$variant);
                })*
                Err($crate::EventError::unknown(event_type))
            }

            /// Whether the callback is one of these.
            #[inline]
            pub(crate) fn claim(
                event_type: &str,
                names: &$crate::__private::Names<'_>,
            ) -> Option<$crate::__private::Claim> {
                $(if event_type == $wire
                    && let Some(claim) = $crate::__private::claim(names, &[$($($mark),+)?], 0 $(+ $precedence)?)
                {
                    return Some(claim);
                })*
                None
            }
        }
    };
}

/// Defines the union of all products' events.
#[doc(hidden)]
#[macro_export]
macro_rules! all_events {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $(
                $(#[doc = $doc:literal])*
                $(#[cfg($cfg:meta)])?
                $variant:ident($events:ty)
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[allow(clippy::large_enum_variant)] // as for the events of a product
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[doc = $doc])* $(#[cfg($cfg)])? $variant($events),)*
            /// An event type that no product with its feature on lists: handle it
            /// by its text and its raw resource.
            Unknown,
        }

        impl $name {
            /// The event of a callback: its `event_type` and the decrypted bytes
            /// of its `resource`.
            ///
            /// # Errors
            ///
            /// [`EventError::Decode`](crate::EventError::Decode) for a
            /// resource of another shape than its event type documents.
            #[allow(unused_variables)] // a build without products knows no event type
            #[inline]
            pub fn decode(event_type: &str, resource: &[u8]) -> Result<Self, $crate::EventError> {
                use $crate::__private::{Claim, Names};
                let names = Names::of(resource);
                // Several products may list one event type: who recognizes the resource best comes first.
                let best: Option<Claim> = None;
                $($(#[cfg($cfg)])? let best = best.max(<$events>::claim(event_type, &names));)*
                if best.is_none() {
                    return Ok(Self::Unknown);
                }
                $($(#[cfg($cfg)])? if <$events>::claim(event_type, &names) == best {
                    return <$events>::decode_named(event_type, resource, &names).map(Self::$variant);
                })*
                Ok(Self::Unknown)
            }

            /// The fields of the resource that together tell one occurrence from
            /// another, of whatever merchant; none where the envelope's `id` does.
            #[inline]
            pub fn deduplicate_by(&self) -> &'static [&'static str] {
                match self {
                    $($(#[cfg($cfg)])? Self::$variant(event) => event.deduplicate_by(),)*
                    Self::Unknown => &[],
                }
            }
        }

        impl $crate::CallbackEvent for $name {
            #[inline]
            fn decode(event_type: &str, resource: &[u8]) -> Result<Self, $crate::EventError> {
                Self::decode(event_type, resource)
            }

            #[inline]
            fn deduplicate_by(&self) -> &'static [&'static str] {
                self.deduplicate_by()
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::EventError;

    /// What was paid.
    #[derive(Clone, Debug, serde::Deserialize)]
    pub struct Paid {
        /// In 分.
        pub amount: i64,
    }

    crate::events! {
        /// Events.
        pub enum Event {
            /// Paid.
            Paid(Paid) = "MALL.PAID",
            /// Paid back.
            #[deduplicate_by("mchid", "amount")]
            Refunded(Paid) = "MALL.REFUNDED",
            /// Paid through a partner for parking.
            #[recognized_by("parking_info")]
            #[precedence(1)]
            SharedParking(Paid) = "SHARED",
            /// Paid through a partner.
            #[recognized_by("sp_mchid")]
            SharedPartner(Paid) = "SHARED",
            /// Paid out.
            #[recognized_by("receiver", "amount")]
            SharedReceiver(Paid) = "SHARED",
            /// Paid otherwise.
            Shared(Paid) = "SHARED",
        }
    }

    #[test]
    fn resources_under_one_type_are_told_apart_by_their_properties() {
        let decode = |resource: &str| Event::decode("SHARED", resource.as_bytes());
        assert!(matches!(decode(r#"{"amount":1,"sp_mchid":"1"}"#), Ok(Event::SharedPartner(Paid { amount: 1 }))));
        let paid_out = decode(r#"{"amount":1,"receiver":{}}"#);
        assert!(matches!(paid_out, Ok(Event::SharedReceiver(Paid { amount: 1 }))), "{paid_out:?}");
        assert!(matches!(decode(r#"{"amount":1}"#), Ok(Event::Shared(Paid { amount: 1 }))));
        assert!(matches!(decode("not even JSON"), Err(EventError::Decode { .. })));
    }

    #[test]
    fn claim_of_the_more_specific_is_higher_whoever_is_asked_first() {
        let claim = |resource: &str| Event::claim("SHARED", &super::Names::of(resource.as_bytes()));
        let parking = claim(r#"{"amount":1,"sp_mchid":"1","parking_info":{}}"#);
        assert_eq!(parking, Some(super::Claim::Recognized(1)));
        let (partner, plain) = (claim(r#"{"sp_mchid":"1"}"#), claim("{}"));
        assert!(parking > partner && partner > plain && plain > None, "{parking:?} {partner:?} {plain:?}");
        let found = Event::decode("SHARED", br#"{"amount":1,"sp_mchid":"1","parking_info":{}}"#);
        assert!(matches!(found, Ok(Event::SharedParking(Paid { amount: 1 }))), "{found:?}");
    }

    #[test]
    fn property_whose_name_is_escaped_is_recognized_too() {
        let found = Event::decode("SHARED", br#"{"amount":1,"sp\u005fmchid":{"deep":["}"]}}"#);
        assert!(matches!(found, Ok(Event::SharedPartner(Paid { amount: 1 }))), "{found:?}");
    }

    #[test]
    fn resource_that_is_not_one_object_is_recognized_by_nothing() {
        for resource in [r#"{"sp_mchid":"1"} {}"#, r#"{"sp_mchid":"1""#, r#"["sp_mchid"]"#, "\"sp_mchid\"", ""] {
            assert_eq!(super::claim(&super::Names::of(resource.as_bytes()), &["sp_mchid"], 0), None, "{resource}");
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
        assert!(matches!(&error, EventError::Unknown { event_type, .. } if event_type == "MALL.OTHER"));
    }

    #[test]
    fn wrong_shape_names_the_path_but_not_the_value() {
        let error = Event::decode("MALL.PAID", br#"{"amount":"secret-text"}"#).expect_err("text is not an amount");
        assert_eq!(
            error.to_string(),
            "the resource of MALL.PAID does not decode at `amount`: found a string, expected i64"
        );
    }

    #[test]
    fn error_of_an_event_shows_no_key_of_its_maps() {
        type Members = std::collections::BTreeMap<String, i64>;
        let error = super::decode::<Members>("MALL.PAID", br#"{"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o":"x"}"#);
        let error = error.expect_err("text is not a number");
        assert!(matches!(&error, EventError::Decode { json_path, .. } if json_path == "*"), "{error:?}");
    }

    #[test]
    fn each_variant_carries_its_payload() {
        let event = Event::decode("MALL.PAID", br#"{"amount":7}"#);
        assert!(matches!(event, Ok(Event::Paid(Paid { amount: 7 }))), "{event:?}");
    }

    #[test]
    fn fields_to_deduplicate_by_are_the_variants_own() {
        let key = |event_type| Event::decode(event_type, br#"{"amount":7}"#).map(|event| event.deduplicate_by());
        assert_eq!(key("MALL.REFUNDED"), Ok(&["mchid", "amount"][..]));
        assert_eq!(key("MALL.PAID"), Ok(&[][..]));
    }

    mod union {
        crate::all_events! {
            /// All.
            pub enum AllEvents {
                /// Of the mall.
                Mall(super::Event),
            }
        }
    }

    #[test]
    fn union_knows_the_products_events_and_passes_others_on() {
        use union::AllEvents;
        let known = AllEvents::decode("MALL.REFUNDED", br#"{"amount":7}"#);
        assert!(matches!(&known, Ok(AllEvents::Mall(Event::Refunded(Paid { amount: 7 })))), "{known:?}");
        assert_eq!(known.map(|event| event.deduplicate_by()), Ok(&["mchid", "amount"][..]));
        assert!(matches!(AllEvents::decode("NEW.EVENT", b"not even JSON"), Ok(AllEvents::Unknown)));
        assert!(AllEvents::decode("MALL.PAID", b"{}").is_err());
    }

    #[test]
    fn event_types_are_listed_in_order() {
        assert_eq!(Event::EVENT_TYPES, ["MALL.PAID", "MALL.REFUNDED", "SHARED", "SHARED", "SHARED", "SHARED"]);
    }
}
