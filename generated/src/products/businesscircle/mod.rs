// Written by `cargo xtask codegen` from spec/businesscircle.yaml; edit that file instead.

//! 智慧商圈 (business circle)
//!
//! Points for members of a shopping mall who pay with WeChat Pay. A member authorizes the service
//! in the mall's mini program; from then on the mall hears of each payment, reports the points that
//! it earned, and hears of refunds. A direct merchant calls for its own mall; a partner calls for
//! the mall that it names in `sub_mchid`.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    Appid, BrandId, Fen, Mchid, Openid, PlateNumber, RefundId, TransactionId,
};
