//! What a field may be marked with: hidden from `Debug`, kept out of the body, or never left out of it.

use std::fmt;

use super::give::{Give, Sink};

/// The marks of a field, as `record!` and `sent!` write them behind it.
pub trait Marked: Give + Sized {
    /// The field is personal: `Debug` shows `***` in its place, whether it is there or not.
    fn hidden(&self) -> Hidden<'_> {
        Hidden(self)
    }

    /// The field is a parameter of the request, not part of its body.
    fn outside(&self) -> Outside<'_> {
        Outside(self)
    }

    /// The field is always there: without a value it is `null`.
    fn nullable(&self) -> Nullable<'_> {
        Nullable(self)
    }
}

impl<T: Give> Marked for T {}

/// A field that `Debug` does not show.
pub struct Hidden<'g>(&'g dyn Give);

impl fmt::Debug for Hidden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl Give for Hidden<'_> {
    fn give(&self, to: &mut dyn Sink) {
        self.0.give(to);
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }
}

/// A field that stands in no body.
pub struct Outside<'g>(&'g dyn Give);

impl fmt::Debug for Outside<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Give for Outside<'_> {
    fn give(&self, to: &mut dyn Sink) {
        self.0.give(to);
    }

    fn is_absent(&self) -> bool {
        true
    }
}

/// A field that is never left out.
pub struct Nullable<'g>(&'g dyn Give);

impl fmt::Debug for Nullable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Give for Nullable<'_> {
    fn give(&self, to: &mut dyn Sink) {
        self.0.give(to);
    }
}
