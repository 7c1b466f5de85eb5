//! Written by `cargo xtask codegen` from spec/; edit the documents there instead.
//!
//! The products, each behind the feature of its name.

pub mod events;
#[cfg(
    any(
        feature = "businesscircle",
        feature = "certificates",
        feature = "pay",
        feature = "security"
    )
)]
pub mod paths;
pub mod routes;
#[cfg(feature = "businesscircle")]
pub mod businesscircle;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "pay")]
pub mod pay;
#[cfg(feature = "security")]
pub mod security;
pub mod shared;
