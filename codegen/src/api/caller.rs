//! Who calls an operation, and whom a callback is sent to.
//!
//! In: what `resolve` made of `x-caller`. Out: what `plan` turns into a type of caller, and by what a gateway knows which
//! signatures to take, and whose key seals a callback.

use serde::{Deserialize, Serialize};

/// Who speaks with the API: it decides by which scheme is signed, and with whose keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Caller {
    /// A merchant (商户): its number stands in `Authorization`.
    #[default]
    Merchant,
    /// A brand (品牌): its id stands there.
    Brand,
}

impl Caller {
    /// As `x-caller` has it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Merchant => "merchant",
            Self::Brand => "brand",
        }
    }
}
