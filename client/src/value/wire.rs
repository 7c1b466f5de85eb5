//! Values that stand in a path, a query or a header.
//!
//! A typed value comes in, its plain text goes out: not encoded, never
//! re-cased. Percent-encoding happens once, in the request builder.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// Everything but the unreserved characters of RFC 3986.
pub(crate) const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A value with one text form on the wire.
///
/// Implemented for text, whole numbers, `bool`, `f64`, [`Timestamp`](crate::Timestamp),
/// the identifier and enum types of the products, and for `Option` and
/// references of them.
pub trait WireValue {
    /// The plain text, not yet percent-encoded; `None` leaves the parameter out.
    fn wire(&self) -> Option<Cow<'_, str>>;
}

impl WireValue for str {
    fn wire(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl WireValue for String {
    fn wire(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl WireValue for Cow<'_, str> {
    fn wire(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl WireValue for bool {
    fn wire(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(if *self { "true" } else { "false" }))
    }
}

impl<T: WireValue> WireValue for Option<T> {
    fn wire(&self) -> Option<Cow<'_, str>> {
        self.as_ref().and_then(WireValue::wire)
    }
}

impl<T: WireValue + ?Sized> WireValue for &T {
    fn wire(&self) -> Option<Cow<'_, str>> {
        (**self).wire()
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {
        $(impl WireValue for $number {
            fn wire(&self) -> Option<Cow<'_, str>> {
                Some(Cow::Owned(self.to_string()))
            }
        })*
    };
}

numbers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn option_none_leaves_the_parameter_out() {
        assert_eq!(None::<&str>.wire(), None);
        assert_eq!(Some(None::<i64>).wire(), None);
    }

    #[test]
    fn numbers_and_booleans_have_their_json_text() {
        assert_eq!((-7_i64).wire().as_deref(), Some("-7"));
        assert_eq!(1.5_f64.wire().as_deref(), Some("1.5"));
        assert_eq!(true.wire().as_deref(), Some("true"));
    }

    #[test]
    fn text_stays_plain_and_cased() {
        assert_eq!("a/B 中".wire().as_deref(), Some("a/B 中"));
        assert_eq!(Some(&String::from("x")).wire().as_deref(), Some("x"));
    }
}
