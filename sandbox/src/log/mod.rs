//! The logs: of calls that came in, and of callbacks that went out.
//!
//! In: an entry for each. Out: the newest entries, oldest first. A log is
//! bounded in entries and in bytes, in memory, and gone with the process.

pub(crate) mod calls;
pub(crate) mod deliveries;
pub(crate) mod text;
