//! `open_enum!`: enums that the API may extend at any time.
//!
//! Wire names come in beside Rust names, with other spellings of the same value
//! where there are any; an enum goes out whose `Unknown` variant keeps whatever
//! the spec does not list yet, as received. Everything
//! but the two `match`es is shared, so that an enum costs little to compile.

use std::{borrow::Cow, fmt};

use serde::de::{Deserializer, Error, Visitor};

/// The text of a JSON string, borrowed where the input allows it.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    deserializer.deserialize_str(Text)
}

/// Reads the value that a JSON string spells. `of` is a function of the type's own, as a closure for each type would be
/// one more function to compile.
pub fn read<'de, T, D: Deserializer<'de>>(deserializer: D, of: fn(&str) -> T) -> Result<T, D::Error> {
    text(deserializer).map(|spelling| of(&spelling))
}

/// Whether a text spells this value, whose text on the wire is `wire`, as it would be read.
pub fn is_spelt<T: PartialEq>(value: &T, wire: &str, text: &str, of: fn(&str) -> T) -> bool {
    wire == text || *value == of(text)
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

/// Defines an open enum.
///
/// `#[sensitive]` stands directly after the docs; such an enum has no `Display`, and its `Debug`
/// shows only its name. Nothing else here is left to a derive or to a further macro that all variants would go
/// through again: each expansion costs the compiler as much as what it expands to.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($(#[doc = $doc:expr])* #[sensitive] $(#[$meta:meta])* $vis:vis enum $name:ident $variants:tt) => {
        $crate::open_enum! { $(#[doc = $doc])* $(#[$meta])* $vis enum $name hidden $variants }
    };
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident $($mark:ident)? {
            $($(#[$variant_meta:meta])* $variant:ident = $wire:literal $(| $spelling:literal)*),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that the spec does not list, as received.
            Unknown(String),
        }

        impl $name {
            /// The wire text.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(text) => text,
                }
            }

            /// The value of a wire text. Blanks around a listed value are
            /// forgiven; an unlisted one is kept as received.
            #[inline]
            pub fn from_wire(text: &str) -> Self {
                match text.trim_ascii() {
                    $($wire $(| $spelling)* => Self::$variant,)*
                    _ => Self::Unknown(text.to_owned()),
                }
            }
        }

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                match self {
                    $(Self::$variant => Self::$variant,)*
                    Self::Unknown(text) => Self::Unknown(text.clone()),
                }
            }
        }

        // Two values are equal when they are the same text on the wire, however
        // they were made.
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl<T: $crate::__private::PlainText + ?Sized> PartialEq<T> for $name {
            #[inline]
            fn eq(&self, other: &T) -> bool {
                $crate::__private::is_spelt(self, self.as_str(), other.plain(), Self::from_wire)
            }
        }

        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl $crate::WireValue for $name {
            #[inline]
            fn wire(&self) -> Option<::std::borrow::Cow<'_, str>> {
                Some(::std::borrow::Cow::Borrowed(self.as_str()))
            }
        }

        impl $crate::__private::Json for $name {
            #[inline]
            fn take(from: &mut $crate::__private::Cursor<'_>) -> Self {
                Self::from_wire(from.text("a string"))
            }

            #[inline]
            fn give(&self, to: &mut dyn $crate::__private::Sink) {
                to.text(self.as_str());
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::__private::read_spelling(deserializer, Self::from_wire)
            }
        }

        $crate::enum_shown! { $name $($mark)? { $($variant),* } }
    };
}

/// `Debug` and `Display` of an open enum; of one that is `hidden`, a `Debug` without the value.
#[doc(hidden)]
#[macro_export]
macro_rules! enum_shown {
    ($name:ident { $($variant:ident),* }) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(match self {
                    $(Self::$variant => stringify!($variant),)*
                    Self::Unknown(text) => return f.debug_tuple("Unknown").field(text).finish(),
                })
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
    ($name:ident hidden $variants:tt) => {
        $crate::debug! { $name: hidden }
    };
}

#[cfg(test)]
mod tests {

    crate::open_enum! {
        /// A state.
        pub enum State {
            /// On.
            On = "ON",
            /// Off, whose wire form is not an identifier, and which is spelt in two ways.
            Off = "switched-off" | "OFF",
        }
    }

    crate::open_enum! {
        /// Whose it is.
        #[sensitive]
        pub enum Relation {
            /// A child's.
            Child = "CHILD",
        }
    }

    #[test]
    fn sensitive_enum_debug_shows_only_the_type() {
        assert_eq!(format!("{:?} {:?}", Relation::Child, Relation::from_wire("NEW")), "Relation(***) Relation(***)");
    }

    fn decode(json: &str) -> State {
        serde_json::from_str(json).expect("a JSON string is a state")
    }

    #[test]
    fn listed_value_decodes_to_its_variant() {
        assert!(matches!(decode("\"switched-off\""), State::Off));
    }

    #[test]
    fn listed_value_with_blanks_around_decodes_to_its_variant() {
        assert!(matches!(decode("\" ON\\t\""), State::On));
    }

    #[test]
    fn other_spelling_decodes_to_the_same_value() {
        assert_eq!(decode("\"OFF\""), State::Off);
        assert_eq!(decode("\"OFF\"").as_str(), "switched-off");
    }

    #[test]
    fn unlisted_value_keeps_its_text_and_blanks() {
        assert!(matches!(decode("\" NEW \""), State::Unknown(text) if text == " NEW "));
    }

    #[test]
    fn unlisted_value_is_encoded_as_it_came() {
        assert_eq!(serde_json::to_string(&decode("\" NEW \"")).ok().as_deref(), Some("\" NEW \""));
    }

    #[test]
    fn matching_is_case_sensitive() {
        assert!(matches!(decode("\"on\""), State::Unknown(_)));
    }

    #[test]
    fn equality_is_that_of_the_wire_text() {
        assert_eq!(State::Unknown("ON".to_owned()), State::On);
        assert_ne!(State::On, State::Off);
    }

    #[test]
    fn enum_compares_with_its_wire_text() {
        let (off, new) = (State::Off, State::Unknown("NEW".to_owned()));
        assert_eq!([off == "switched-off", &off == "switched-off", off == *"switched-off", new == "NEW"], [true; 4]);
        assert_eq!([off == "ON", off == "Off", off == "NEW"], [false; 3]);
        assert_eq!(["OFF", "ON"].map(str::to_owned).map(|text| off == text), [true, false]);
    }

    #[test]
    fn enum_compares_with_each_spelling_as_it_would_be_read() {
        assert_eq!([State::Off == "OFF", &State::Off == "OFF", State::On == " ON"], [true; 3]);
    }

    #[test]
    fn debug_names_the_variant() {
        assert_eq!(format!("{:?}", State::On), "On");
        assert_eq!(format!("{:?}", State::Unknown("X".to_owned())), "Unknown(\"X\")");
    }

    #[test]
    fn number_where_text_is_needed_is_an_error() {
        assert!(serde_json::from_str::<State>("1").is_err());
    }
}
