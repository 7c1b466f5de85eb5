//! What is done by hand: why something was not done.
//!
//! In: what came of it. Out: the same for a program, which is told that it was not possible, and not why.

use crate::{error::SandboxError, state::StoreError};

/// Why something was not settled, or not done.
pub(crate) enum NotSettled {
    /// There is none with this number.
    Unknown,
    /// It is not in a state that this can follow.
    Already,
    NotKept(StoreError),
}

/// What was done, if it was possible. Only the control interface says why not, and what became of the callback.
pub(crate) fn possible<T>(outcome: Result<T, NotSettled>) -> Result<Option<T>, SandboxError> {
    match outcome {
        Ok(done) => Ok(Some(done)),
        Err(NotSettled::Unknown | NotSettled::Already) => Ok(None),
        Err(NotSettled::NotKept(error)) => Err(error.into()),
    }
}
