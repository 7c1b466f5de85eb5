// Written by `cargo xtask codegen` from spec/; edit the documents there instead.

//! The products, each behind the feature of its name.

pub mod errors;
pub mod events;
pub mod routes;
#[cfg(
    any(
        feature = "bill",
        feature = "busifavor",
        feature = "businesscircle",
        feature = "certificates",
        feature = "combine",
        feature = "ecommerce",
        feature = "ecommerce_papay",
        feature = "favor",
        feature = "goldplan",
        feature = "lovefeast",
        feature = "mch_transfer",
        feature = "med_ins",
        feature = "merchant",
        feature = "merchant_service",
        feature = "papay",
        feature = "partner_transfer",
        feature = "pay",
        feature = "pay_gift",
        feature = "profitsharing",
        feature = "qrcode",
        feature = "refund",
        feature = "security",
        feature = "transaction_block",
        feature = "transfer",
        feature = "violation"
    )
)]
pub mod paths;
#[cfg(feature = "bill")]
pub mod bill;
#[cfg(feature = "busifavor")]
pub mod busifavor;
#[cfg(feature = "businesscircle")]
pub mod businesscircle;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "combine")]
pub mod combine;
#[cfg(feature = "ecommerce")]
pub mod ecommerce;
#[cfg(feature = "ecommerce_papay")]
pub mod ecommerce_papay;
#[cfg(feature = "favor")]
pub mod favor;
#[cfg(feature = "goldplan")]
pub mod goldplan;
#[cfg(feature = "lovefeast")]
pub mod lovefeast;
#[cfg(feature = "mch_transfer")]
pub mod mch_transfer;
#[cfg(feature = "med_ins")]
pub mod med_ins;
#[cfg(feature = "merchant")]
pub mod merchant;
#[cfg(feature = "merchant_service")]
pub mod merchant_service;
#[cfg(feature = "papay")]
pub mod papay;
#[cfg(feature = "partner_transfer")]
pub mod partner_transfer;
#[cfg(feature = "pay")]
pub mod pay;
#[cfg(feature = "pay_gift")]
pub mod pay_gift;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
#[cfg(feature = "qrcode")]
pub mod qrcode;
#[cfg(feature = "refund")]
pub mod refund;
#[cfg(feature = "security")]
pub mod security;
pub mod shared;
#[cfg(feature = "transaction_block")]
pub mod transaction_block;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "violation")]
pub mod violation;
