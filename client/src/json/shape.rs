//! [`Shape`]: which names a type takes from a document, so that all others are passed over unread.
//!
//! A type comes in, its names and those of what is in it go out. What nobody asks for is then neither
//! kept nor judged: a text that is cut off in the middle of a character, a number beyond any type or a
//! nesting without end loses nothing, where no field has its name. No type says twice what it takes: it
//! is asked for a value where there is no document, and what it asks for in turn is its shape.

use std::{
    any::TypeId,
    collections::HashMap,
    sync::{LazyLock, PoisonError, RwLock},
};

/// What a type takes from a document.
#[derive(Debug)]
pub(super) enum Shape {
    /// All that stands there.
    Any,
    /// An object with these names. What stands under them is known when it is met: a struct may be in itself.
    Object(Vec<(&'static str, LazyLock<&'static Shape>)>),
    /// A list of such values.
    List(Box<Shape>),
    /// An object with any names and such values.
    Map(Box<Shape>),
    /// A list of such values, or one of them alone.
    OneOrMany(Box<Shape>),
}

/// Where a shape is to be had.
#[derive(Clone, Copy)]
pub(super) enum Within {
    Known(&'static Shape),
    Field(&'static LazyLock<&'static Shape>),
}

impl Within {
    pub(super) fn shape(self) -> &'static Shape {
        match self {
            Self::Known(shape) => shape,
            Self::Field(field) => field,
        }
    }
}

/// Those that were asked for; as many as the program has types that it reads.
static KNOWN: RwLock<Option<HashMap<TypeId, &'static Shape>>> = RwLock::new(None);

impl Shape {
    /// Of the type with this id; `ask` finds it out, once.
    pub(super) fn known(id: TypeId, ask: impl FnOnce() -> Self) -> &'static Self {
        let known = KNOWN.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(shape) = known.as_ref().and_then(|known| known.get(&id)) {
            return shape;
        }
        drop(known);
        // A shape is the same however often it is made.
        let shape = &*Box::leak(Box::new(ask()));
        let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
        known.get_or_insert_default().entry(id).or_insert(shape)
    }

    /// Of each item of a list.
    pub(super) fn of_items(&'static self) -> &'static Self {
        match self {
            Self::List(items) | Self::OneOrMany(items) => items,
            _ => &Self::Any,
        }
    }

    /// Of the value under a name; `None` if nobody takes it. `likely` is where the name is looked for first, and then
    /// where the next one is, since documents mostly keep their order.
    pub(super) fn of(&'static self, name: &str, likely: &mut usize) -> Option<Within> {
        match self {
            Self::Object(names) => {
                let is_it = |(known, _): &(&str, _)| *known == name;
                let at = Some(*likely).filter(|at| names.get(*at).is_some_and(is_it));
                let at = at.or_else(|| names.iter().position(is_it))?;
                *likely = at + 1;
                names.get(at).map(|(_, field)| Within::Field(field))
            }
            Self::Map(values) => Some(Within::Known(values)),
            Self::OneOrMany(one) => one.of(name, likely),
            Self::Any | Self::List(_) => Some(Within::Known(&Self::Any)),
        }
    }
}
