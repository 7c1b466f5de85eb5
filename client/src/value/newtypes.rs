//! `text!` and `integer!`: identifiers and amounts as types of their own.
//!
//! A documented struct without a body comes in; a newtype goes out that two
//! different identifiers cannot be swapped through. A type marked
//! `#[sensitive]` has no `Display`, and its `Debug` shows only its name.

/// Defines a newtype over `String`.
///
/// `#[sensitive]` stands directly after the docs.
#[doc(hidden)]
#[macro_export]
macro_rules! text {
    ($(#[doc = $doc:expr])* #[sensitive] $(#[$meta:meta])* $vis:vis struct $name:ident;) => {
        $crate::text! { @type [$(#[doc = $doc])* $(#[$meta])*] $vis $name }
        $crate::debug! { $name: hidden }
    };
    (@type [$($attributes:tt)*] $vis:vis $name:ident) => {
        $($attributes)*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis struct $name(String);

        impl $name {
            /// The value from its wire text, taken as it is.
            #[inline]
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The wire text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<T: $crate::__private::PlainText + ?Sized> PartialEq<T> for $name {
            #[inline]
            fn eq(&self, other: &T) -> bool {
                self.0 == other.plain()
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&String> for $name {
            #[inline]
            fn from(text: &String) -> Self {
                Self(text.clone())
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
                Some(::std::borrow::Cow::Borrowed(&self.0))
            }
        }

        impl $crate::__private::Json for $name {
            #[inline]
            fn take(from: &mut $crate::__private::Cursor<'_>) -> Self {
                Self(from.text("a string").to_owned())
            }

            #[inline]
            fn give(&self, to: &mut dyn $crate::__private::Sink) {
                to.text(&self.0);
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as serde::Deserialize>::deserialize(deserializer).map(Self)
            }
        }
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident;) => {
        $crate::text! { @type [$(#[$meta])*] $vis $name }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }
    };
}

/// Defines a newtype over `i64`.
///
/// `#[sensitive]` stands directly after the docs.
#[doc(hidden)]
#[macro_export]
macro_rules! integer {
    ($(#[doc = $doc:expr])* #[sensitive] $(#[$meta:meta])* $vis:vis struct $name:ident;) => {
        $crate::integer! { @type [$(#[doc = $doc])* $(#[$meta])*] $vis $name }
        $crate::debug! { $name: hidden }
    };
    (@type [$($attributes:tt)*] $vis:vis $name:ident) => {
        $($attributes)*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis struct $name(i64);

        impl $name {
            /// The value from its number.
            #[inline]
            pub const fn new(value: i64) -> Self {
                Self(value)
            }

            /// The number.
            #[inline]
            pub const fn value(self) -> i64 {
                self.0
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                Self(value)
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                *value
            }
        }

        impl $crate::WireValue for $name {
            #[inline]
            fn wire(&self) -> Option<::std::borrow::Cow<'_, str>> {
                Some(::std::borrow::Cow::Owned(self.0.to_string()))
            }
        }

        impl $crate::__private::Json for $name {
            #[inline]
            fn take(from: &mut $crate::__private::Cursor<'_>) -> Self {
                Self(from.integer())
            }

            #[inline]
            fn give(&self, to: &mut dyn $crate::__private::Sink) {
                to.integer(self.0);
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::__private::read::<i64, D>(deserializer).map(Self)
            }
        }
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident;) => {
        $crate::integer! { @type [$(#[$meta])*] $vis $name }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::WireValue;

    crate::text! {
        /// A plain one.
        pub struct Plain;
    }

    crate::text! {
        /// A personal one.
        /// In two lines.
        #[sensitive]
        pub struct Personal;
    }

    crate::integer! {
        /// An amount.
        pub struct Amount;
    }

    crate::integer! {
        /// Where somebody is.
        #[sensitive]
        pub struct Longitude;
    }

    #[test]
    fn sensitive_integer_debug_shows_only_the_type() {
        let place = Longitude::new(113);
        assert_eq!(format!("{place:?} {:?}", Amount::new(5)), "Longitude(***) Amount(5)");
        assert_eq!(place.value(), 113);
    }

    #[test]
    fn sensitive_text_debug_shows_only_the_type() {
        assert_eq!(format!("{:?}", Personal::new("oUpF8")), "Personal(***)");
        assert_eq!(format!("{:?}", Some(Personal::new("oUpF8"))), "Some(Personal(***))");
    }

    #[test]
    fn text_compares_with_a_literal() {
        let (value, personal) = (Plain::new("wx1"), Personal::new("oUpF8"));
        assert_eq!([value == "wx1", value == *"wx1", personal == "oUpF8"], [true; 3]);
        assert_eq!([value == "wx2", value == *"wx2", personal == "oUpF9"], [false; 3]);
        assert_eq!(["wx1", "wx2"].map(str::to_owned).map(|text| value == text), [true, false]);
    }

    #[test]
    fn text_behind_a_reference_compares_with_a_literal() {
        let values = [Plain::new("wx1"), Plain::new("wx2")];
        assert!(values.iter().any(|value| value == "wx2"));
        assert!(!values.iter().any(|value| value == "wx3"));
    }

    #[test]
    fn plain_text_debug_and_display_show_the_value() {
        assert_eq!(format!("{:?}", Plain::new("wx1")), "Plain(\"wx1\")");
        assert_eq!(Plain::new("wx1").to_string(), Plain::new("wx1").as_str());
    }

    #[test]
    fn text_json_is_the_bare_string() {
        let value: Personal = serde_json::from_str("\"oUpF8\"").expect("a JSON string is a text");
        assert_eq!(value.as_str(), "oUpF8");
        assert_eq!(serde_json::to_string(&value).ok().as_deref(), Some("\"oUpF8\""));
    }

    #[test]
    fn text_conversions_from_every_string_form_agree() {
        let owned = String::from("a");
        let value = Plain::from("a");
        assert!([Plain::from(&owned), Plain::from(&value), Plain::from(owned)].iter().all(|other| *other == value));
    }

    #[test]
    fn integer_json_and_wire_are_the_bare_number() {
        let amount: Amount = serde_json::from_str("9007199254740993").expect("a 64 bit number");
        assert_eq!(amount.value(), 9_007_199_254_740_993);
        assert_eq!(amount.wire().as_deref(), Some("9007199254740993"));
        assert_eq!(serde_json::to_string(&amount).ok().as_deref(), Some("9007199254740993"));
    }

    #[test]
    fn integer_takes_a_bare_literal() {
        fn take(amount: impl Into<Amount>) -> i64 {
            amount.into().value()
        }
        assert_eq!(take(100), 100);
    }

    #[test]
    fn integer_display_keeps_the_format_options() {
        assert_eq!(format!("{:>5}", Amount::new(42)), "   42");
    }
}
