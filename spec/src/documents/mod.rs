//! Written by `cargo xtask codegen` from the names of the documents in spec/.

/// The name and the text of each document, in the order of the names.
#[rustfmt::skip]
pub const DOCUMENTS: &[(&str, &str)] = &[
    ("bill.yaml", include_str!("../../bill.yaml")),
    ("busifavor.yaml", include_str!("../../busifavor.yaml")),
    ("businesscircle.yaml", include_str!("../../businesscircle.yaml")),
    ("certificates.yaml", include_str!("../../certificates.yaml")),
    ("combine.yaml", include_str!("../../combine.yaml")),
    ("ecommerce.yaml", include_str!("../../ecommerce.yaml")),
    ("ecommerce_papay.yaml", include_str!("../../ecommerce_papay.yaml")),
    ("errors.yaml", include_str!("../../errors.yaml")),
    ("favor.yaml", include_str!("../../favor.yaml")),
    ("goldplan.yaml", include_str!("../../goldplan.yaml")),
    ("goods_subsidy.yaml", include_str!("../../goods_subsidy.yaml")),
    ("lovefeast.yaml", include_str!("../../lovefeast.yaml")),
    ("mch_transfer.yaml", include_str!("../../mch_transfer.yaml")),
    ("med_ins.yaml", include_str!("../../med_ins.yaml")),
    ("merchant.yaml", include_str!("../../merchant.yaml")),
    ("merchant_service.yaml", include_str!("../../merchant_service.yaml")),
    ("papay.yaml", include_str!("../../papay.yaml")),
    ("partner_transfer.yaml", include_str!("../../partner_transfer.yaml")),
    ("pay.yaml", include_str!("../../pay.yaml")),
    ("pay_gift.yaml", include_str!("../../pay_gift.yaml")),
    ("profitsharing.yaml", include_str!("../../profitsharing.yaml")),
    ("qrcode.yaml", include_str!("../../qrcode.yaml")),
    ("refund.yaml", include_str!("../../refund.yaml")),
    ("security.yaml", include_str!("../../security.yaml")),
    ("shared.yaml", include_str!("../../shared.yaml")),
    ("transaction_block.yaml", include_str!("../../transaction_block.yaml")),
    ("transfer.yaml", include_str!("../../transfer.yaml")),
    ("violation.yaml", include_str!("../../violation.yaml")),
];
