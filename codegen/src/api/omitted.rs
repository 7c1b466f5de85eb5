//! What is left out where the model is written down.
//!
//! In: a value. Out: whether it says nothing. It always holds that what is left
//! out reads back as the same.

/// Whether it says nothing.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
