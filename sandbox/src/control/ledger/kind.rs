//! What the entries of the ledger are, and where calls and callbacks mean one of them.
//!
//! In: a kind, and where a number stands. Out: its names, and whether that is a number of this kind. It always holds that
//! what two products call alike is told apart here.

use serde::Serialize;

/// What an entry is. Within a second, what comes later here was made later, as nothing is given back before it was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    Permission,
    Contract,
    ServiceOrder,
    CombinedOrder,
    MixedOrder,
    Order,
    Sharing,
    SharingReturn,
    Refund,
    TransferBatch,
    Transfer,
    Applyment,
    CouponStock,
    Coupon,
    MerchantCouponStock,
    MerchantCoupon,
    ProductCouponStock,
    ProductCoupon,
    Withdrawal,
    Closing,
    CouponSubsidy,
    CouponSubsidyReturn,
}

/// Where calls and callbacks are about mixed orders.
const MEDICAL: &str = "/v3/med-ins/";
const INSURED: &str = "MEDICAL_INSURANCE.";

impl Kind {
    const ALL: [(&'static str, Self); 22] = [
        ("permission", Self::Permission),
        ("contract", Self::Contract),
        ("service_order", Self::ServiceOrder),
        ("combined_order", Self::CombinedOrder),
        ("mixed_order", Self::MixedOrder),
        ("order", Self::Order),
        ("sharing", Self::Sharing),
        ("sharing_return", Self::SharingReturn),
        ("refund", Self::Refund),
        ("transfer_batch", Self::TransferBatch),
        ("transfer", Self::Transfer),
        ("applyment", Self::Applyment),
        ("coupon_stock", Self::CouponStock),
        ("coupon", Self::Coupon),
        ("merchant_coupon_stock", Self::MerchantCouponStock),
        ("merchant_coupon", Self::MerchantCoupon),
        ("product_coupon_stock", Self::ProductCouponStock),
        ("product_coupon", Self::ProductCoupon),
        ("withdrawal", Self::Withdrawal),
        ("closing", Self::Closing),
        ("coupon_subsidy", Self::CouponSubsidy),
        ("coupon_subsidy_return", Self::CouponSubsidyReturn),
    ];

    pub(super) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, kind)| kind)
    }

    pub(super) fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    pub(super) fn names() -> String {
        Self::ALL.map(|(name, _)| name).join(", ")
    }

    /// What the merchant's number of it is called, and WeChat Pay's. Coupons have one that calls name, WeChat Pay's.
    pub(super) fn number_names(self) -> [&'static str; 2] {
        match self {
            Self::Permission => ["authorization_code", ""],
            Self::Contract => ["out_contract_code", "contract_id"],
            Self::ServiceOrder => ["out_order_no", "order_id"],
            Self::CombinedOrder => ["combine_out_trade_no", "combine_transaction_id"],
            Self::MixedOrder => ["out_trade_no", "mix_trade_no"],
            Self::Order => ["out_trade_no", "transaction_id"],
            Self::Sharing => ["out_order_no", "order_id"],
            Self::SharingReturn => ["out_return_no", "return_id"],
            Self::Refund => ["out_refund_no", "refund_id"],
            Self::TransferBatch => ["out_batch_no", "batch_id"],
            Self::Transfer => ["out_bill_no", "transfer_bill_no"],
            Self::Applyment => ["business_code", "applyment_id"],
            Self::CouponStock | Self::MerchantCouponStock | Self::ProductCouponStock => ["stock_id", "stock_id"],
            Self::Coupon => ["coupon_id", "coupon_id"],
            Self::MerchantCoupon | Self::ProductCoupon => ["coupon_code", "coupon_code"],
            Self::Withdrawal => ["out_request_no", "withdraw_id"],
            Self::Closing => ["out_request_no", "applyment_id"],
            Self::CouponSubsidy => ["out_subsidy_no", "subsidy_receipt_id"],
            Self::CouponSubsidyReturn => ["out_subsidy_return_no", "subsidy_return_receipt_id"],
        }
    }

    /// Whether a number of this name, in a call to this path, is one of these: other products have numbers of their own by
    /// the same name. What pays or is paid is the exception, as no two orders of a merchant have the same number.
    pub(super) fn is_meant_in_call(self, target: &str) -> bool {
        let paths: &[&str] = match self {
            // The number of a mixed order is also that of its cash part, of which such calls say nothing.
            Self::Order | Self::CombinedOrder => return !target.starts_with(MEDICAL),
            Self::MixedOrder => &[MEDICAL],
            Self::Permission => &["/v3/payscore/"],
            Self::Contract => &["/v3/papay/", "/v3/partner-papay/"],
            Self::ServiceOrder => &[
                "/v3/payscore/serviceorder",
                "/v3/payscore/servicepayondeliveryorder",
                "/v3/payscore/partner/serviceorder",
                "/v3/payscore/partner/servicepayondeliveryorder",
            ],
            Self::Sharing | Self::SharingReturn => &["/v3/profitsharing/", "/v3/ecommerce/profitsharing/"],
            Self::Refund => &[
                "/v3/refund/",
                "/v3/ecommerce/refunds/",
                // What else a platform does with a refund.
                "/v3/ecommerce/subsidies/",
                "/v3/ecommerce/profitsharing/after-sales-orders",
                // The return of a subsidy for a coupon names the refund that it follows.
                "/v3/marketing/busifavor/subsidy/return-receipts",
            ],
            Self::TransferBatch => &["/v3/transfer/", "/v3/transfer-detail/"],
            Self::Transfer => &["/v3/fund-app/mch-transfer/"],
            Self::Applyment => &["/v3/applyment4sub/", "/v3/ecommerce/applyments/"],
            Self::CouponStock | Self::Coupon => &["/v3/marketing/favor/"],
            Self::MerchantCouponStock | Self::MerchantCoupon | Self::CouponSubsidy | Self::CouponSubsidyReturn => {
                &["/v3/marketing/busifavor/"]
            }
            Self::ProductCouponStock | Self::ProductCoupon => {
                &["/brand/marketing/product-coupon/", "/v3/marketing/partner/product-coupon/"]
            }
            Self::Withdrawal => &["/v3/ecommerce/fund/withdraw", "/v3/merchant/fund/withdraw"],
            Self::Closing => &["/v3/ecommerce/account/apply-cancel-withdraw"],
        };
        paths.iter().any(|path| target.starts_with(path))
    }

    /// The same of a callback with this event.
    pub(super) fn is_meant_in_callback(self, event_type: &str) -> bool {
        let events = match self {
            Self::Order | Self::CombinedOrder => return !event_type.starts_with(INSURED),
            Self::MixedOrder => INSURED,
            Self::Permission | Self::ServiceOrder => "PAYSCORE.",
            Self::Contract => "ENTRUST.",
            Self::Sharing | Self::SharingReturn => "PROFITSHARING.",
            Self::Refund => "REFUND.",
            Self::TransferBatch => "MCHTRANSFER.BATCH.",
            Self::Transfer => "MCHTRANSFER.BILL.",
            Self::CouponStock | Self::Coupon => "COUPON.USE",
            Self::MerchantCouponStock | Self::MerchantCoupon => "COUPON.SEND",
            Self::ProductCouponStock | Self::ProductCoupon => "PRODUCT_COUPON",
            Self::Withdrawal => "MCHWITHDRAW.",
            // Nothing calls back about them.
            Self::Applyment | Self::Closing | Self::CouponSubsidy | Self::CouponSubsidyReturn => return false,
        };
        event_type.starts_with(events)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        models::table::{self, Model},
        spec,
    };

    /// What has the name of a number in an operation with a model, and is none: the number of a request for coupons, of what
    /// an insurer gives back, and of what a platform adds and takes back.
    const OF_NO_KIND: [(&str, &str); 5] = [
        ("out_refund_no", "/v3/med-ins/"),
        ("out_request_no", "/v3/marketing/"),
        ("out_request_no", "/brand/marketing/"),
        ("out_order_no", "/v3/ecommerce/subsidies/"),
        ("out_subsidy_no", "/v3/ecommerce/subsidies/"),
    ];

    /// The kinds whose number has this name.
    fn named(name: &str) -> Vec<Kind> {
        let is_named = |kind: &Kind| {
            // A platform's application has another name for its number.
            kind.number_names().contains(&name) || (*kind, name) == (Kind::Applyment, "out_request_no")
        };
        Kind::ALL.into_iter().map(|(_, kind)| kind).filter(is_named).collect()
    }

    #[test]
    fn number_in_an_operation_with_a_model_is_one_kinds_alone() {
        let (api, mut seen) = (spec::load(None).expect("a description"), BTreeSet::new());
        for (head, operation) in api.operations() {
            if !matches!(table::find(&head.product, &head.id), Some(Model::State(_) | Model::OfBrand(..))) {
                continue;
            }
            let parameters = operation.parameters.iter().map(|parameter| &parameter.property);
            let body = operation.body.iter().flat_map(|body| api.properties(&body.schema));
            for name in parameters.chain(body).map(|property| property.wire.as_str()) {
                let (kinds, target) = (named(name), &operation.template);
                if OF_NO_KIND.iter().any(|(of, path)| *of == name && target.starts_with(path)) {
                    continue;
                }
                let meant = kinds.iter().filter(|kind| kind.is_meant_in_call(target)).collect::<Vec<_>>();
                assert!(kinds.is_empty() || meant.len() == 1, "{name} of {target} is one of {meant:?}");
                seen.extend(meant.into_iter().map(|kind| (*kind, name.to_owned())));
            }
        }
        assert!(Kind::ALL.iter().all(|(_, kind)| seen.iter().any(|(of, _)| of == kind)), "{seen:?}");
    }

    #[test]
    fn number_of_another_product_by_the_same_name_is_none_of_them() {
        let foreign = [
            ("out_order_no", "/v3/brand/profitsharing/orders"),
            ("out_order_no", "/v3/payscore/payafter-orders/S1/cancel"),
            ("out_refund_no", "/v3/med-ins/refunds/notify"),
            ("out_order_no", "/v3/ecommerce/subsidies/return"),
            ("out_request_no", "/v3/marketing/favor/coupon-stocks"),
            ("out_bill_no", "/v3/ecommerce/mch-transfer/transfer-bills"),
            ("out_batch_no", "/v3/fund-app/brand-redpacket/brand-merchant-batches"),
            ("business_code", "/v3/brand/applyments"),
            ("stock_id", "/v3/marketing/product-coupon/product-coupons/P1/stocks/S1"),
            ("coupon_code", "/v3/marketing/product-coupon/users/o/coupons/C1"),
            ("out_contract_code", "/v3/ecommerce/individual-contracts"),
        ];
        for (name, target) in foreign {
            assert!(
                !named(name).is_empty() && !named(name).iter().any(|kind| kind.is_meant_in_call(target)),
                "{target}"
            );
        }
        let foreign = [
            ("out_bill_no", "MCHTRANSFER.QQWALLETBILL.FINISHED"),
            ("stock_id", "DELIVERY_PLAN.CHANGE"),
            ("coupon_code", "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"),
            ("out_contract_code", "ECOMMERCE_ENTRUST.SIGN"),
        ];
        for (name, event) in foreign {
            assert!(
                !named(name).is_empty() && !named(name).iter().any(|kind| kind.is_meant_in_callback(event)),
                "{event}"
            );
        }
    }
}
