//! What is said of a product as a whole.
//!
//! In: a product, or the line that was written of one. Out: what its document says of itself. It always holds that
//! what is written reads back the same.

use serde::{Deserialize, Serialize};

use crate::api::{Docs, Product, Source, is_default};

/// What a document says of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct About {
    pub(super) file: String,
    pub(super) title: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) description: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) docs: Docs,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) source: Option<Source>,
}

impl About {
    pub(super) fn of(product: &Product) -> Self {
        Self {
            file: product.file.clone(),
            title: product.title.clone(),
            description: product.description.clone(),
            docs: product.docs.clone(),
            source: product.source.clone(),
        }
    }
}
