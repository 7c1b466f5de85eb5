//! [`BillRow`]: a kind of bill, and `bill_row!`, which defines one by its columns.

use super::{
    line::BillLine,
    summary::{Column, Sum},
};

/// A kind of bill: its columns, what its lines are, and what its summary counts.
pub trait BillRow: Sized {
    /// The columns that are read. A bill without one that is required is of another kind.
    const COLUMNS: &'static [Column];

    /// What the summary tells of the lines: all of it.
    const SUMMARY: &'static [Sum];

    /// The record of a line.
    ///
    /// # Errors
    ///
    /// The title of the column that does not fit, and what is wrong with it.
    fn read(line: &BillLine<'_>) -> Result<Self, String>;
}

/// Defines a row by its columns. The kinds: `maybe_…` for a column that not every bill has,
/// `yuan_if_set` for one that every bill has, if with an empty value.
macro_rules! bill_row {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[doc = $doc:literal])* $field:ident: $kind:ident = $title:literal,)*
        }
        summary: [$($sum:expr),* $(,)?]
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            $(
                #[doc = concat!($title, ":")]
                $(#[doc = $doc])*
                pub $field: bill_row!(@type $kind),
            )*
        }

        impl $crate::BillRow for $name {
            const COLUMNS: &'static [$crate::Column] =
                &[$($crate::Column { title: $title, required: bill_row!(@required $kind) }),*];
            const SUMMARY: &'static [$crate::Sum] = &[$($sum),*];

            fn read(line: &$crate::BillLine<'_>) -> Result<Self, String> {
                Ok(Self { $($field: bill_row!(@read line, $kind, $title),)* })
            }
        }

        /// The titles of the columns that are set; the values are personal and say what was earned.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
    (@type text) => { String };
    (@type time) => { $crate::Timestamp };
    (@type yuan) => { $crate::Yuan };
    (@type maybe_text) => { Option<String> };
    (@type maybe_time) => { Option<$crate::Timestamp> };
    (@type maybe_yuan) => { Option<$crate::Yuan> };
    (@type yuan_if_set) => { Option<$crate::Yuan> };
    (@required maybe_text) => { false };
    (@required maybe_time) => { false };
    (@required maybe_yuan) => { false };
    (@required $kind:ident) => { true };
    (@read $line:ident, text, $title:literal) => { $line.required($title)?.to_owned() };
    (@read $line:ident, time, $title:literal) => { $line.time($title, $line.required($title)?)? };
    (@read $line:ident, yuan, $title:literal) => { $line.yuan($title, $line.required($title)?)? };
    (@read $line:ident, maybe_text, $title:literal) => { $line.set($title).map(str::to_owned) };
    (@read $line:ident, maybe_time, $title:literal) => {
        $line.set($title).map(|text| $line.time($title, text)).transpose()?
    };
    (@read $line:ident, maybe_yuan, $title:literal) => {
        $line.set($title).map(|text| $line.yuan($title, text)).transpose()?
    };
    (@read $line:ident, yuan_if_set, $title:literal) => { bill_row!(@read $line, maybe_yuan, $title) };
}
pub(crate) use bill_row;
