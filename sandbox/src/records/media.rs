//! What was uploaded, by the numbers that other calls name it by.
//!
//! In: an upload. Out: whether there was one under a number. Only the number is kept: the files themselves are in
//! memory, and gone with the process.

use serde::{Deserialize, Serialize};

use crate::state::record;

/// A picture or a video that was uploaded.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Media {
    pub(crate) media_id: String,
}

record!(Media, media, |media| media.media_id.clone());
