//! Which product something goes by, where two are one in other words.
//!
//! In: nothing. Out: what differs between them that is remembered.

use serde::{Deserialize, Serialize};

/// The ordinary products (分账, 退款, 特约商户进件), or that of platforms (平台收付通).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Product {
    #[default]
    Ordinary,
    Platform,
}

impl Product {
    /// For so many seconds after the payment an order's money waits to be shared out: 30 days, or 180 for a platform's
    /// merchants. Then it is released.
    pub(crate) fn frozen(self) -> i64 {
        match self {
            Self::Ordinary => 30 * 86_400,
            Self::Platform => 180 * 86_400,
        }
    }
}
