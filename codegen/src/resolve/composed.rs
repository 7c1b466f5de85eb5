//! What is known of compositions so far: each named part is worked out once.

use std::collections::HashMap;

use crate::api::{Property, SchemaId};

/// What named parts came to, and which of them are being worked out.
#[derive(Default)]
pub(super) struct Composed {
    pub(super) known: HashMap<SchemaId, Option<Vec<Property>>>,
    pub(super) open: Vec<SchemaId>,
}
