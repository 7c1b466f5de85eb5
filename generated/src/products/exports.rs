// Written by `cargo xtask codegen` from spec/; edit the documents there instead.

#[doc(inline)]
pub use products::errors;
#[doc(inline)]
pub use products::events;
#[doc(inline)]
pub use products::routes;
#[cfg(
    any(
        feature = "applyment",
        feature = "bank_package",
        feature = "bill",
        feature = "brand",
        feature = "brand_membercard",
        feature = "brand_profitsharing",
        feature = "brand_redpacket",
        feature = "busifavor",
        feature = "businesscircle",
        feature = "certificates",
        feature = "combine",
        feature = "delivery_plan",
        feature = "ecommerce",
        feature = "ecommerce_applyment",
        feature = "ecommerce_papay",
        feature = "fapiao",
        feature = "favor",
        feature = "goldplan",
        feature = "goods_subsidy",
        feature = "inactive_merchant",
        feature = "lovefeast",
        feature = "mch_transfer",
        feature = "med_ins",
        feature = "merchant",
        feature = "merchant_change",
        feature = "merchant_management",
        feature = "merchant_risk",
        feature = "merchant_service",
        feature = "merchant_store",
        feature = "papay",
        feature = "parking",
        feature = "partner_transfer",
        feature = "partnership",
        feature = "pay",
        feature = "pay_gift",
        feature = "payroll_card",
        feature = "payscore",
        feature = "product_coupon",
        feature = "profitsharing",
        feature = "qrcode",
        feature = "refund",
        feature = "security",
        feature = "smartguide",
        feature = "transaction_block",
        feature = "transfer",
        feature = "violation"
    )
)]
#[doc(inline)]
pub use products::paths;
#[cfg(feature = "applyment")]
#[doc(inline)]
pub use products::applyment;
#[cfg(feature = "bank_package")]
#[doc(inline)]
pub use products::bank_package;
#[cfg(feature = "bill")]
#[doc(inline)]
pub use products::bill;
#[cfg(feature = "brand")]
#[doc(inline)]
pub use products::brand;
#[cfg(feature = "brand_membercard")]
#[doc(inline)]
pub use products::brand_membercard;
#[cfg(feature = "brand_profitsharing")]
#[doc(inline)]
pub use products::brand_profitsharing;
#[cfg(feature = "brand_redpacket")]
#[doc(inline)]
pub use products::brand_redpacket;
#[cfg(feature = "busifavor")]
#[doc(inline)]
pub use products::busifavor;
#[cfg(feature = "businesscircle")]
#[doc(inline)]
pub use products::businesscircle;
#[cfg(feature = "certificates")]
#[doc(inline)]
pub use products::certificates;
#[cfg(feature = "combine")]
#[doc(inline)]
pub use products::combine;
#[cfg(feature = "delivery_plan")]
#[doc(inline)]
pub use products::delivery_plan;
#[cfg(feature = "ecommerce")]
#[doc(inline)]
pub use products::ecommerce;
#[cfg(feature = "ecommerce_applyment")]
#[doc(inline)]
pub use products::ecommerce_applyment;
#[cfg(feature = "ecommerce_papay")]
#[doc(inline)]
pub use products::ecommerce_papay;
#[cfg(feature = "fapiao")]
#[doc(inline)]
pub use products::fapiao;
#[cfg(feature = "favor")]
#[doc(inline)]
pub use products::favor;
#[cfg(feature = "goldplan")]
#[doc(inline)]
pub use products::goldplan;
#[cfg(feature = "goods_subsidy")]
#[doc(inline)]
pub use products::goods_subsidy;
#[cfg(feature = "inactive_merchant")]
#[doc(inline)]
pub use products::inactive_merchant;
#[cfg(feature = "lovefeast")]
#[doc(inline)]
pub use products::lovefeast;
#[cfg(feature = "mch_transfer")]
#[doc(inline)]
pub use products::mch_transfer;
#[cfg(feature = "med_ins")]
#[doc(inline)]
pub use products::med_ins;
#[cfg(feature = "merchant")]
#[doc(inline)]
pub use products::merchant;
#[cfg(feature = "merchant_change")]
#[doc(inline)]
pub use products::merchant_change;
#[cfg(feature = "merchant_management")]
#[doc(inline)]
pub use products::merchant_management;
#[cfg(feature = "merchant_risk")]
#[doc(inline)]
pub use products::merchant_risk;
#[cfg(feature = "merchant_service")]
#[doc(inline)]
pub use products::merchant_service;
#[cfg(feature = "merchant_store")]
#[doc(inline)]
pub use products::merchant_store;
#[cfg(feature = "papay")]
#[doc(inline)]
pub use products::papay;
#[cfg(feature = "parking")]
#[doc(inline)]
pub use products::parking;
#[cfg(feature = "partner_transfer")]
#[doc(inline)]
pub use products::partner_transfer;
#[cfg(feature = "partnership")]
#[doc(inline)]
pub use products::partnership;
#[cfg(feature = "pay")]
#[doc(inline)]
pub use products::pay;
#[cfg(feature = "pay_gift")]
#[doc(inline)]
pub use products::pay_gift;
#[cfg(feature = "payroll_card")]
#[doc(inline)]
pub use products::payroll_card;
#[cfg(feature = "payscore")]
#[doc(inline)]
pub use products::payscore;
#[cfg(feature = "product_coupon")]
#[doc(inline)]
pub use products::product_coupon;
#[cfg(feature = "profitsharing")]
#[doc(inline)]
pub use products::profitsharing;
#[cfg(feature = "qrcode")]
#[doc(inline)]
pub use products::qrcode;
#[cfg(feature = "refund")]
#[doc(inline)]
pub use products::refund;
#[cfg(feature = "security")]
#[doc(inline)]
pub use products::security;
#[doc(inline)]
pub use products::shared;
#[cfg(feature = "smartguide")]
#[doc(inline)]
pub use products::smartguide;
#[cfg(feature = "transaction_block")]
#[doc(inline)]
pub use products::transaction_block;
#[cfg(feature = "transfer")]
#[doc(inline)]
pub use products::transfer;
#[cfg(feature = "violation")]
#[doc(inline)]
pub use products::violation;
