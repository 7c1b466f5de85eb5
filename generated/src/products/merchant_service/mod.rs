// Written by `cargo xtask codegen` from spec/merchant_service.yaml; edit that file instead.

//! 消费者投诉 (consumer complaints)
//!
//! What users complain about to WeChat Pay (消费者投诉2.0). A callback tells that something
//! happened to a complaint; the merchant, or the partner that acts for it, looks the complaint up,
//! answers the user, and reports when it is dealt with.
//!
//! Note: The first version of this API, in which a complaint is named by its payment, is superseded
//! and not described.

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
    Appid, Fen, Mchid, MediaId, Openid, OutServiceOrderNo, OutTradeNo, ServiceOrderId,
    TransactionId, UploadedMedia,
};
