//! The callback inspector: what was sent, and why a program cannot verify it.
//!
//! In: an attempt of the log, and what a program made of it. Out: the attempt with
//! all that was signed and encrypted, as a command too, and the mistakes that
//! explain why verification fails. Nothing here has an effect, and no key but a
//! public one is ever in what comes out.

pub(crate) mod check;
mod claimed;
mod content;
mod curl;
mod decryption;
mod finding;
mod headers;
mod key;
mod printed;
pub(crate) mod received;
pub(crate) mod sent;
