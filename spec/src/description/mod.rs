//! Written by `cargo xtask codegen` from spec/.

/// The description in the form that `wechatpay_codegen::description` reads line by line: the name and the
/// text of each part, in the order of the names.
#[rustfmt::skip]
pub const DESCRIPTION: &[(&str, &str)] = &[
    ("bill.description", include_str!("bill.description")),
    ("busifavor.description", include_str!("busifavor.description")),
    ("businesscircle.description", include_str!("businesscircle.description")),
    ("certificates.description", include_str!("certificates.description")),
    ("combine.description", include_str!("combine.description")),
    ("delivery_plan.description", include_str!("delivery_plan.description")),
    ("ecommerce.description", include_str!("ecommerce.description")),
    ("ecommerce_papay.description", include_str!("ecommerce_papay.description")),
    ("errors.description", include_str!("errors.description")),
    ("favor.description", include_str!("favor.description")),
    ("goldplan.description", include_str!("goldplan.description")),
    ("goods_subsidy.description", include_str!("goods_subsidy.description")),
    ("inactive_merchant.description", include_str!("inactive_merchant.description")),
    ("lovefeast.description", include_str!("lovefeast.description")),
    ("mch_transfer.description", include_str!("mch_transfer.description")),
    ("med_ins.description", include_str!("med_ins.description")),
    ("merchant.description", include_str!("merchant.description")),
    ("merchant_change.description", include_str!("merchant_change.description")),
    ("merchant_service.description", include_str!("merchant_service.description")),
    ("merchant_store.description", include_str!("merchant_store.description")),
    ("papay.description", include_str!("papay.description")),
    ("partner_transfer.description", include_str!("partner_transfer.description")),
    ("pay.description", include_str!("pay.description")),
    ("pay_gift.description", include_str!("pay_gift.description")),
    ("profitsharing.description", include_str!("profitsharing.description")),
    ("qrcode.description", include_str!("qrcode.description")),
    ("refund.description", include_str!("refund.description")),
    ("security.description", include_str!("security.description")),
    ("shared.description", include_str!("shared.description")),
    ("transaction_block.description", include_str!("transaction_block.description")),
    ("transfer.description", include_str!("transfer.description")),
    ("violation.description", include_str!("violation.description")),
];
