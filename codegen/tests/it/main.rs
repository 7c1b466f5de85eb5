//! What the generator refuses, in documents that are wrong and in those that are right but not good enough.

mod at_once;
mod bounds;
mod bundle;
mod compare;
mod description;
mod documents;
mod emitted;
mod lint;
mod silence;
