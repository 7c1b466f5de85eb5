//! Written by `cargo xtask codegen` from spec/; edit the documents there instead.
//!
//! Everything below `/v3`.

use crate::runtime::Client;

#[cfg(feature = "businesscircle")]
pub mod businesscircle;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "pay")]
pub mod pay;
#[cfg(feature = "security")]
pub mod security;

/// `/v3`
#[derive(Clone, Debug)]
pub struct V3<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3<'c> {
    /// `/v3/businesscircle`
    #[cfg(feature = "businesscircle")]
    pub fn businesscircle(self) -> businesscircle::Businesscircle<'c> {
        businesscircle::Businesscircle {
            client: self.client,
        }
    }

    /// `/v3/certificates`
    #[cfg(feature = "certificates")]
    pub fn certificates(self) -> certificates::Certificates<'c> {
        certificates::Certificates {
            client: self.client,
        }
    }

    /// `/v3/pay`
    #[cfg(feature = "pay")]
    pub fn pay(self) -> pay::Pay<'c> {
        pay::Pay { client: self.client }
    }

    /// `/v3/security`
    #[cfg(feature = "security")]
    pub fn security(self) -> security::Security<'c> {
        security::Security {
            client: self.client,
        }
    }
}
