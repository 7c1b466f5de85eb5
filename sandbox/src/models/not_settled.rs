//! Why something that is settled by hand was not.

use crate::state::StoreError;

/// Why a refund or a transfer did not come out as it was told to.
pub(crate) enum NotSettled {
    /// There is none with this number.
    Unknown,
    /// It is not in a state that this can follow.
    Already,
    NotKept(StoreError),
}
