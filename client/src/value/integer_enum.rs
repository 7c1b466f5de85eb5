//! `integer_enum!`: enums of whole numbers that the API may extend at any time.
//!
//! Numbers come in beside Rust names; an enum goes out whose `Unknown` variant
//! keeps whatever the spec does not list yet. It is as cheap to compile as an
//! open enum of texts.

/// Defines an open enum of whole numbers.
///
/// `#[sensitive]` stands directly after the docs; such an enum has no `Display`, and its `Debug`
/// shows only its name.
#[doc(hidden)]
#[macro_export]
macro_rules! integer_enum {
    ($(#[doc = $doc:expr])* #[sensitive] $(#[$meta:meta])* $vis:vis enum $name:ident $variants:tt) => {
        $crate::integer_enum! { $(#[doc = $doc])* $(#[$meta])* $vis enum $name hidden $variants }
    };
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident $($mark:ident)? {
            $($(#[$variant_meta:meta])* $variant:ident = $wire:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that the spec does not list, as received.
            Unknown(i64),
        }

        impl $name {
            /// The number on the wire.
            #[inline]
            pub const fn value(self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(number) => number,
                }
            }

            /// The value of a number on the wire; an unlisted one is kept as received.
            #[inline]
            pub const fn from_wire(number: i64) -> Self {
                match number {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        // Two values are equal when they are the same number on the wire, however
        // they were made.
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.value() == other.value()
            }
        }

        impl Eq for $name {}

        impl PartialEq<i64> for $name {
            #[inline]
            fn eq(&self, number: &i64) -> bool {
                self.value() == *number
            }
        }

        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.value().hash(state);
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
                Some(::std::borrow::Cow::Owned(self.value().to_string()))
            }
        }

        impl $crate::__private::Json for $name {
            #[inline]
            fn take(from: &mut $crate::__private::Cursor<'_>) -> Self {
                Self::from_wire(from.integer())
            }

            #[inline]
            fn give(&self, to: &mut dyn $crate::__private::Sink) {
                to.integer(self.value());
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::__private::read::<i64, D>(deserializer).map(Self::from_wire)
            }
        }

        $crate::integer_enum_shown! { $name $($mark)? { $($variant),* } }
    };
}

/// `Debug` and `Display` of such an enum; of one that is `hidden`, a `Debug` without the value.
#[doc(hidden)]
#[macro_export]
macro_rules! integer_enum_shown {
    ($name:ident { $($variant:ident),* }) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(match self {
                    $(Self::$variant => stringify!($variant),)*
                    Self::Unknown(number) => return f.debug_tuple("Unknown").field(number).finish(),
                })
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), f)
            }
        }
    };
    ($name:ident hidden $variants:tt) => {
        $crate::debug! { $name: hidden }
    };
}

#[cfg(test)]
mod tests {
    use crate::WireValue;

    crate::integer_enum! {
        /// A household appliance.
        pub enum Appliance {
            /// Cools.
            AirConditioner = 1,
            /// Is below zero.
            Freezer = -2,
        }
    }

    crate::integer_enum! {
        /// How risky somebody is.
        #[sensitive]
        pub enum Risk {
            /// High.
            High = 3,
        }
    }

    fn decode(json: &str) -> Appliance {
        serde_json::from_str(json).expect("a whole number is an appliance")
    }

    #[test]
    fn listed_number_decodes_to_its_variant() {
        assert!(matches!((decode("1"), decode("-2")), (Appliance::AirConditioner, Appliance::Freezer)));
    }

    #[test]
    fn unlisted_number_is_kept_and_encoded_as_it_came() {
        assert!(matches!(decode("7"), Appliance::Unknown(7)));
        assert_eq!(serde_json::to_string(&decode("7")).ok().as_deref(), Some("7"));
        assert_eq!(decode("7").wire().as_deref(), Some("7"));
    }

    #[test]
    fn equality_is_that_of_the_number() {
        assert_eq!(Appliance::Unknown(1), Appliance::AirConditioner);
        assert_eq!(Appliance::Freezer, -2);
        assert_ne!(Appliance::Freezer, Appliance::AirConditioner);
    }

    #[test]
    fn debug_names_the_variant_and_display_is_the_number() {
        assert_eq!(format!("{:?} {}", Appliance::Freezer, Appliance::Freezer), "Freezer -2");
        assert_eq!(format!("{:?}", Appliance::Unknown(9)), "Unknown(9)");
        assert_eq!(format!("{:?} {:?}", Risk::High, Risk::from_wire(8)), "Risk(***) Risk(***)");
    }

    #[test]
    fn text_of_a_number_decodes_as_within_a_struct() {
        assert!(matches!((decode("\"1\""), decode("\"-2\"")), (Appliance::AirConditioner, Appliance::Freezer)));
        assert!(matches!((decode("1.0"), decode("\"-1\"")), (Appliance::AirConditioner, Appliance::Unknown(-1))));
    }

    #[test]
    fn text_where_a_number_is_needed_is_an_error() {
        assert!(serde_json::from_str::<Appliance>("\"one\"").is_err());
    }
}
