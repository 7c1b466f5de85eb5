//! [`Shape`]: which names a type takes from a document, so that all others are passed over unread.
//!
//! A type comes in, its names and those of what is in it go out, as constants. What nobody asks for is
//! then neither kept nor judged: a text that is cut off in the middle of a character, a number beyond
//! any type or a nesting without end loses nothing, where no field has its name.

/// The shape of a type.
pub type ShapeOf = fn() -> &'static Shape;

/// What a type takes from a document.
#[derive(Debug)]
pub enum Shape {
    /// All that stands there.
    Any,
    /// An object with these names; what has a shape of its own stands in `inner` again.
    Object {
        /// The names that are taken.
        names: &'static [&'static str],
        /// The shapes of those in which not everything is taken.
        inner: &'static [(&'static str, ShapeOf)],
    },
    /// A list of such values.
    List(ShapeOf),
    /// An object with any names and such values.
    Map(ShapeOf),
    /// A list of such values, or one of them alone.
    OneOrMany(ShapeOf),
}

impl Shape {
    /// Of each item of a list.
    pub(super) fn of_items(&self) -> &'static Self {
        match self {
            Self::List(items) | Self::OneOrMany(items) => items(),
            _ => &Self::Any,
        }
    }

    /// Of the value under a name; `None` if nobody takes it.
    pub(super) fn of(&self, name: &str) -> Option<&'static Self> {
        match self {
            Self::Object { names, inner } => names.contains(&name).then(|| {
                let found = inner.iter().find(|(known, _)| *known == name);
                found.map_or(&Self::Any, |(_, shape)| shape())
            }),
            Self::Map(values) => Some(values()),
            Self::OneOrMany(one) => one().of(name),
            Self::Any | Self::List(_) => Some(&Self::Any),
        }
    }
}
