//! What is handed in.

use std::collections::BTreeMap;

/// The documents' texts by the file name that diagnostics show.
pub type Sources = BTreeMap<String, String>;
