//! The program around the gateway: what it is told, and what it tells.
//!
//! In: a command line. Out: a sandbox's builder, and texts for a terminal.

pub(crate) mod introduction;
pub(crate) mod listen;
pub(crate) mod options;
pub(crate) mod printer;
