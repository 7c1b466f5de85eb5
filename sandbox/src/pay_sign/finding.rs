//! What was found wrong with an invocation.
//!
//! In: a mistake, and the parameter that it is about. Out: both, with the sentences for people.

use serde::Serialize;

use super::mistake::Mistake;

/// A mistake, and where it is.
#[derive(Serialize)]
pub(crate) struct Finding {
    pub(super) mistake: Mistake,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) field: Option<String>,
    message: &'static str,
    message_zh: &'static str,
}

impl Finding {
    pub(super) fn of(mistake: Mistake) -> Self {
        let (message, message_zh) = mistake.sentences();
        Self { mistake, field: None, message, message_zh }
    }

    pub(super) fn at(mistake: Mistake, field: &str) -> Self {
        Self { field: Some(field.to_owned()), ..Self::of(mistake) }
    }
}
