//! Which operation of a brand, and which of a partner, is served by which function.

use super::{By, bundles, coupons, hand_out, prepared, products, reported, settings, stocks, stores};
use crate::{
    checks::input::Input,
    models::{context::Context, outcome::Outcome},
};

/// What serves an operation, whoever calls it.
pub(in crate::models) type Served = fn(&Context<'_>, By, &Input) -> Outcome;

/// The `operationId`s of a brand and of a partner, and what serves both.
const OPERATIONS: [(&str, &str, Served); 32] = [
    ("brand_create_product_coupon", "create_product_coupon", products::create),
    ("brand_get_product_coupon", "get_product_coupon", products::query),
    ("brand_update_product_coupon", "update_product_coupon", products::update),
    ("brand_deactivate_product_coupon", "deactivate_product_coupon", products::deactivate),
    ("brand_create_stock", "create_stock", stocks::create),
    ("brand_list_stocks", "list_stocks", stocks::list),
    ("brand_get_stock", "get_stock", stocks::query),
    ("brand_update_stock", "update_stock", stocks::update),
    ("brand_update_stock_budget", "update_stock_budget", stocks::update_budget),
    ("brand_deactivate_stock", "deactivate_stock", stocks::deactivate),
    ("brand_associate_stores", "associate_stores", stores::associate),
    ("brand_disassociate_stores", "disassociate_stores", stores::disassociate),
    ("brand_list_associated_stores", "list_associated_stores", stores::list),
    ("brand_upload_coupon_codes", "upload_coupon_codes", stocks::upload_codes),
    ("brand_create_stock_bundle", "create_stock_bundle", bundles::create),
    ("brand_update_stock_bundle", "update_stock_bundle", bundles::update),
    ("brand_update_stock_bundle_budget", "update_stock_bundle_budget", bundles::update_budget),
    ("brand_associate_stock_bundle_stores", "associate_stock_bundle_stores", stores::associate_bundle),
    ("brand_disassociate_stock_bundle_stores", "disassociate_stock_bundle_stores", stores::disassociate_bundle),
    ("brand_send_coupon", "send_coupon", hand_out::send),
    ("brand_list_user_coupons", "list_user_coupons", coupons::list),
    ("brand_pre_send_coupon", "pre_send_coupon", prepared::prepare),
    ("brand_confirm_user_coupon", "confirm_user_coupon", reported::confirm),
    ("brand_get_user_coupon", "get_user_coupon", coupons::query),
    ("brand_use_user_coupon", "use_user_coupon", reported::use_coupon),
    ("brand_return_user_coupon", "return_user_coupon", reported::return_coupon),
    ("brand_deactivate_user_coupon", "deactivate_user_coupon", reported::deactivate),
    ("brand_send_coupon_bundle", "send_coupon_bundle", hand_out::send_bundle),
    ("brand_pre_send_coupon_bundle", "pre_send_coupon_bundle", prepared::prepare_bundle),
    ("brand_deactivate_user_coupon_bundle", "deactivate_user_coupon_bundle", bundles::deactivate_coupons),
    ("brand_set_notify_config", "set_notify_config", settings::set),
    ("brand_get_notify_config", "get_notify_config", settings::query),
];

/// All that there are: the `operationId`, who calls, and what serves it.
pub(in crate::models) fn all() -> impl Iterator<Item = (&'static str, By, Served)> {
    let both = |(of_brand, of_partner, served): &(&'static str, &'static str, Served)| {
        [(*of_brand, By::Brand, *served), (*of_partner, By::Partner, *served)]
    };
    OPERATIONS.iter().flat_map(both)
}
