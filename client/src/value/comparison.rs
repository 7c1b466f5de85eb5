//! `compares_with_text!`: a type that is a text on the wire compares with texts.
//!
//! A type comes in, and an expression that says whether a value of it is a text; `value == "text"` and
//! `"text" == value` go out. What always holds: both orders say the same, whether a value or a reference
//! to one is compared.

/// Implements `==` between a type and a text, in both orders.
///
/// There are only the forms that a literal takes, beside a value and beside a reference to one: each
/// further one would be made for every identifier and enum of the API.
#[doc(hidden)]
#[macro_export]
macro_rules! compares_with_text {
    ($name:ident: |$value:ident, $other:ident| $is:expr) => {
        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, $other: &str) -> bool {
                let $value = self;
                $is
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, literal: &&str) -> bool {
                *self == **literal
            }
        }

        impl PartialEq<$name> for str {
            #[inline]
            fn eq(&self, value: &$name) -> bool {
                value == self
            }
        }

        impl PartialEq<$name> for &str {
            #[inline]
            fn eq(&self, value: &$name) -> bool {
                *value == **self
            }
        }
    };
}
