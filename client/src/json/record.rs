//! `record!` and `sent!`: all that is emitted of a struct beside its fields.
//!
//! The fields come in with their names on the wire and their marks; `Debug` and the traits of `serde`
//! go out, a line each. Everything is `#[inline]`: it is then compiled in the program that uses it, so
//! that nobody pays for what they leave alone.

use super::{
    cursor::{Cursor, Take},
    give::{Give, Sink},
};

/// A type that is read from JSON and written as JSON: one implementation with two functions, since each
/// implementation costs. Whoever takes by it closes what it opened.
pub trait Json: Sized + 'static {
    /// The value that stands at the cursor; where it does not fit, a fault stays there and any value goes out.
    fn take(from: &mut Cursor<'_>) -> Self;

    /// Tells the sink what this is: exactly one call.
    fn give(&self, to: &mut dyn Sink);
}

impl<T: Json> Take for T {
    fn take(from: &mut Cursor<'_>) -> Self {
        let value = Json::take(from);
        from.close();
        value
    }
}

impl<T: Json + std::fmt::Debug> Give for T {
    fn give(&self, to: &mut dyn Sink) {
        Json::give(self, to);
    }
}

// What these macros have in common stands in each: one that calls another is expanded twice for each struct, and what
// an expansion leaves behind in the compiler is a good part of what a struct costs.

/// A struct that is received, and may be sent: `Debug`, `Serialize` and `Deserialize`.
///
/// Behind a field's name on the wire may stand `hidden` and `nullable`, for which `Marked` must be in scope;
/// `hidden` behind the struct's own name is true of all of it.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    (
        $name:ident $($whole:ident)? { $($field:ident $wire:literal $($mark:ident)*),* $(,)? }
    ) => {
        impl $crate::__private::Json for $name {
            #[inline]
            fn take(from: &mut $crate::__private::Cursor<'_>) -> Self {
                from.open();
                Self { $($field: from.field($wire),)* }
            }

            #[inline]
            fn give(&self, to: &mut dyn $crate::__private::Sink) {
                to$(.$whole())?.object(stringify!($name), &[$(($wire, &self.$field $(.$mark())*),)*]);
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::__private::debug(self, f)
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::__private::write(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
                $crate::__private::read(source)
            }
        }
    };
}

/// A struct that is only sent: `Debug` and `Serialize`.
///
/// The same marks as for `record!`, and `outside` for what is not part of the body.
#[doc(hidden)]
#[macro_export]
macro_rules! sent {
    ($name:ident $($whole:ident)? { $($field:ident $wire:literal $($mark:ident)*),* $(,)? }) => {
        impl $crate::__private::Give for $name {
            #[inline]
            fn give(&self, to: &mut dyn $crate::__private::Sink) {
                to$(.$whole())?.object(stringify!($name), &[$(($wire, &self.$field $(.$mark())*),)*]);
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::__private::debug(self, f)
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::__private::write(self, serializer)
            }
        }
    };
}
