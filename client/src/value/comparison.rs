//! `compares_with_text!`: a type that is a text on the wire compares with texts.
//!
//! A type with a method `is_wire` comes in; `value == "text"` and `"text" ==
//! value` go out. What always holds: both orders say the same, whether a value
//! or a reference to one is compared.

/// Implements `==` between a type and a text, in both orders.
///
/// There are only the forms that a literal takes, beside a value and beside a reference to one: each
/// further one would be made for every identifier and enum of the API.
#[doc(hidden)]
#[macro_export]
macro_rules! compares_with_text {
    ($name:ident) => {
        impl PartialEq<str> for $name {
            fn eq(&self, wire: &str) -> bool {
                self.is_wire(wire)
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, wire: &&str) -> bool {
                self.is_wire(wire)
            }
        }

        impl PartialEq<$name> for str {
            fn eq(&self, value: &$name) -> bool {
                value.is_wire(self)
            }
        }

        impl PartialEq<$name> for &str {
            fn eq(&self, value: &$name) -> bool {
                value.is_wire(self)
            }
        }
    };
}
