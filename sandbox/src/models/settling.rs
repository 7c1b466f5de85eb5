//! Settling by hand: why something was not settled.

use crate::state::StoreError;

/// Why a refund or a transfer was not settled.
pub(crate) enum NotSettled {
    /// There is none with this number.
    Unknown,
    /// It is not in a state that this can follow.
    Already,
    NotKept(StoreError),
}
