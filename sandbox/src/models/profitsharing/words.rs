//! How the two products that share out call the same things.
//!
//! In: the product. Out: its names, and its values where they are spelled otherwise.

use crate::records::products::Product;

/// Names on the wire.
pub(super) struct Words {
    /// The account of a receiver.
    pub(super) account: &'static str,
    /// How far a sharing is.
    pub(super) state: &'static str,
    /// WeChat Pay's number of a return.
    pub(super) return_id: &'static str,
    /// The result of a return that failed.
    pub(super) failed: &'static str,
}

pub(super) fn of(product: Product) -> Words {
    match product {
        Product::Ordinary => Words { account: "account", state: "state", return_id: "return_id", failed: "FAILED" },
        Product::Platform => {
            Words { account: "receiver_account", state: "status", return_id: "return_no", failed: "FAIL" }
        }
    }
}
