//! Calls that were done once, by the caller's own number.
//!
//! In: a call that was done, and its response. Out: the same response for the same call again. It always holds that
//! under one number one call is done.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::state::record;

/// A call that was done.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Asked {
    /// What was called, and the number within its scope.
    pub(crate) key: String,
    /// All that the call said.
    pub(crate) request: Value,
    /// `None` for a response without a body.
    pub(crate) response: Option<Value>,
}

record!(Asked, asked, |asked| asked.key.clone());
