//! The table of models: which operation is served by which function.
//!
//! In: the product and the `operationId` of an operation. Out: its model. It is
//! held against the description at the start: an operation that a product does
//! not have any more is an error, so that no model is left out in silence. A
//! product that the description does not have at all needs no models.

use wechatpay_codegen::description::Description;

use super::{
    applyments, balances, bills,
    busifavor::{
        codes, coupons as merchant_coupons, hand_out, reported, stocks as merchant_stocks,
        subsidies as coupon_subsidies,
    },
    businesscircle, closings, combined_orders,
    context::Context,
    coupons, favor, keys, mixed_orders, order_refunds,
    orders::{
        self,
        Role::{Merchant, Partner},
    },
    outcome::Outcome,
    papay::{
        contracts::{self, Way},
        deductions,
    },
    payscore::{
        orders as service_orders,
        permissions::{self, By},
    },
    product_coupons::{self, operations},
    profitsharing, subsidies, transfer_batches, transfers, withdrawals,
};
use crate::{
    checks::input::Input,
    error::SandboxError,
    files::File,
    keys::credentials::Party,
    records::products::Product::{Ordinary, Platform},
    refusal::Refusal,
};

/// What serves an operation.
#[derive(Clone, Copy)]
pub(crate) enum Model {
    /// From what is remembered.
    State(fn(&Context<'_>, &Input) -> Outcome),
    /// The same, for a brand or for a partner who calls for one.
    OfBrand(fn(&Context<'_>, product_coupons::By, &Input) -> Outcome, product_coupons::By),
    /// With the keys beside it.
    Keys(fn(&Context<'_>, Party<'_>, &Input) -> Outcome),
    /// With a file.
    File(fn(&Context<'_>, &Input) -> Result<File, Refusal>),
}

use Model::{File as Download, Keys, OfBrand, State};

type Entry = (&'static str, &'static str, Model);

/// Product, `operationId`, and what serves it.
const MODELS: &[Entry] = &[
    (
        "applyment",
        "query_applyment_by_business_code",
        State(|context, input| applyments::query(context, Ordinary, input)),
    ),
    ("applyment", "query_applyment_by_id", State(|context, input| applyments::query(context, Ordinary, input))),
    ("applyment", "submit_applyment", State(|context, input| applyments::submit(context, Ordinary, input))),
    ("bill", "download_bill", Download(bills::download_bill)),
    ("bill", "get_fund_flow_bill", State(bills::get_fund_flow_bill)),
    ("bill", "get_sub_merchant_fund_flow_bill", Keys(bills::get_sub_merchant_fund_flow_bill)),
    ("bill", "get_trade_bill", State(bills::get_trade_bill)),
    ("busifavor", "associate_trade_info", State(reported::associate)),
    ("busifavor", "create_stock", State(merchant_stocks::create)),
    ("busifavor", "deactivate_coupon", State(reported::deactivate)),
    ("busifavor", "delete_coupon_code", State(codes::delete)),
    ("busifavor", "disassociate_trade_info", State(reported::disassociate)),
    ("busifavor", "get_coupon_notify", State(|context, input| coupons::query_callback(context, input, "busifavor"))),
    ("busifavor", "list_coupon_codes", State(codes::list)),
    ("busifavor", "list_coupons_by_filter", State(merchant_coupons::list)),
    ("busifavor", "list_pay_receipts", State(coupon_subsidies::list)),
    ("busifavor", "modify_budget", State(merchant_stocks::modify_budget)),
    ("busifavor", "modify_stock_info", State(merchant_stocks::modify)),
    ("busifavor", "pay_subsidy", State(coupon_subsidies::pay)),
    ("busifavor", "query_coupon", State(merchant_coupons::query)),
    ("busifavor", "query_coupon_code", State(codes::query)),
    ("busifavor", "query_pay_receipt", State(coupon_subsidies::query)),
    ("busifavor", "query_return_receipt", State(coupon_subsidies::query_return)),
    ("busifavor", "query_stock", State(merchant_stocks::query)),
    ("busifavor", "return_coupon", State(reported::return_coupon)),
    ("busifavor", "return_subsidy", State(coupon_subsidies::pay_back)),
    ("busifavor", "send_coupon", State(hand_out::send)),
    ("busifavor", "set_coupon_notify", State(|context, input| coupons::set_callback(context, input, "busifavor"))),
    ("busifavor", "upload_coupon_code", State(codes::upload)),
    ("busifavor", "use_coupon", State(reported::use_coupon)),
    ("businesscircle", "get_points_commit_status", State(businesscircle::get_points_commit_status)),
    ("businesscircle", "notify_points", State(businesscircle::notify_points)),
    ("businesscircle", "query_user_authorization", State(businesscircle::query_user_authorization)),
    ("businesscircle", "update_parkings", State(businesscircle::update_parkings)),
    ("certificates", "list_certificates", Keys(keys::list_certificates)),
    ("combine", "combine_app_prepay", State(|context, input| combined_orders::prepay(context, input, "APP"))),
    ("combine", "combine_close_order", State(combined_orders::close)),
    ("combine", "combine_h5_prepay", State(|context, input| combined_orders::prepay(context, input, "MWEB"))),
    ("combine", "combine_jsapi_prepay", State(|context, input| combined_orders::prepay(context, input, "JSAPI"))),
    ("combine", "combine_native_prepay", State(|context, input| combined_orders::prepay(context, input, "NATIVE"))),
    ("combine", "combine_query_order", State(combined_orders::query)),
    ("ecommerce", "add_receiver", State(profitsharing::receivers::add_for_platform)),
    ("ecommerce", "cancel_subsidy", State(subsidies::cancel)),
    ("ecommerce", "create_after_sales_order", State(profitsharing::after_sales::create)),
    (
        "ecommerce",
        "create_abnormal_refund",
        State(|context, input| order_refunds::apply_abnormal_refund(context, Platform, input)),
    ),
    ("ecommerce", "create_order", State(|context, input| profitsharing::orders::create(context, Platform, input))),
    ("ecommerce", "create_refund", State(|context, input| order_refunds::create_refund(context, Platform, input))),
    ("ecommerce", "create_return_advance", State(order_refunds::advances::take_back)),
    (
        "ecommerce",
        "create_return_order",
        State(|context, input| profitsharing::returns::create(context, Platform, input)),
    ),
    ("ecommerce", "create_subsidy", State(subsidies::create)),
    ("ecommerce", "create_withdrawal", State(withdrawals::create)),
    ("ecommerce", "delete_receiver", State(profitsharing::receivers::delete)),
    ("ecommerce", "finish_order", State(|context, input| profitsharing::orders::unfreeze(context, Platform, input))),
    ("ecommerce", "query_after_sales_order", State(profitsharing::after_sales::query)),
    ("ecommerce", "query_balance", State(balances::query)),
    ("ecommerce", "query_day_end_balance", State(balances::query_day_end)),
    ("ecommerce", "query_order", State(|context, input| profitsharing::orders::query(context, Platform, input))),
    (
        "ecommerce",
        "query_order_amount",
        State(|context, input| profitsharing::orders::query_amount(context, Platform, input)),
    ),
    ("ecommerce", "query_refund", State(|context, input| order_refunds::query_by_id(context, Platform, input))),
    (
        "ecommerce",
        "query_refund_by_out_refund_no",
        State(|context, input| order_refunds::query(context, Platform, input)),
    ),
    ("ecommerce", "query_return_advance", State(order_refunds::advances::query)),
    (
        "ecommerce",
        "query_return_order",
        State(|context, input| profitsharing::returns::query(context, Platform, input)),
    ),
    ("ecommerce", "query_withdrawal", State(|context, input| withdrawals::query(context, input, "withdraw_id"))),
    (
        "ecommerce",
        "query_withdrawal_by_out_request_no",
        State(|context, input| withdrawals::query(context, input, "out_request_no")),
    ),
    ("ecommerce", "return_subsidy", State(subsidies::take_back)),
    ("ecommerce_applyment", "apply_cancel_withdraw", State(closings::apply)),
    ("ecommerce_applyment", "confirm_cancel_withdraw", State(closings::confirm)),
    ("ecommerce_applyment", "get_applyment_by_id", State(|context, input| applyments::query(context, Platform, input))),
    (
        "ecommerce_applyment",
        "get_applyment_by_out_request_no",
        State(|context, input| applyments::query(context, Platform, input)),
    ),
    ("ecommerce_applyment", "get_cancel_withdraw_by_applyment_id", State(closings::query)),
    ("ecommerce_applyment", "get_cancel_withdraw_by_out_request_no", State(closings::query)),
    ("ecommerce_applyment", "revoke_applyment_by_applyment_id", State(applyments::revoke)),
    ("ecommerce_applyment", "revoke_applyment_by_out_request_no", State(applyments::revoke)),
    (
        "ecommerce_applyment",
        "submit_account_hosting_applyment",
        State(|context, input| applyments::submit(context, Platform, input)),
    ),
    ("ecommerce_applyment", "submit_applyment", State(|context, input| applyments::submit(context, Platform, input))),
    ("ecommerce_applyment", "submit_sign_verify_info", State(applyments::sign_by_proxy)),
    ("ecommerce_applyment", "validate_cancel", State(closings::validate)),
    ("favor", "create_coupon_stock", State(favor::create_stock)),
    ("favor", "list_coupons_by_filter", State(favor::list_coupons)),
    ("favor", "list_stocks", State(favor::list_stocks)),
    ("favor", "pause_stock", State(favor::pause_stock)),
    ("favor", "query_callback", State(|context, input| coupons::query_callback(context, input, "favor"))),
    ("favor", "query_coupon", State(favor::query_coupon)),
    ("favor", "query_stock", State(favor::query_stock)),
    ("favor", "restart_stock", State(favor::restart_stock)),
    ("favor", "send_coupon", State(favor::send_coupon)),
    ("favor", "set_callback", State(|context, input| coupons::set_callback(context, input, "favor"))),
    ("favor", "start_stock", State(favor::start_stock)),
    ("favor", "stop_stock", State(favor::stop_stock)),
    ("mch_transfer", "cancel_transfer", State(transfers::cancel_transfer)),
    (
        "mch_transfer",
        "get_transfer_bill_by_no",
        State(|context, input| transfers::query(context, input, "transfer_bill_no")),
    ),
    (
        "mch_transfer",
        "get_transfer_bill_by_out_no",
        State(|context, input| transfers::query(context, input, "out_bill_no")),
    ),
    ("mch_transfer", "transfer_to_user", State(transfers::transfer_to_user)),
    ("med_ins", "create_order", State(mixed_orders::create)),
    ("med_ins", "notify_refund", State(mixed_orders::refunds::told)),
    ("med_ins", "query_by_mix_trade_no", State(mixed_orders::query_by_mix_trade_no)),
    ("med_ins", "query_by_out_trade_no", State(mixed_orders::query_by_out_trade_no)),
    (
        "merchant",
        "get_withdraw_by_out_request_no",
        State(|context, input| withdrawals::query(context, input, "out_request_no")),
    ),
    (
        "merchant",
        "get_withdraw_by_withdraw_id",
        State(|context, input| withdrawals::query(context, input, "withdraw_id")),
    ),
    ("merchant", "query_balance", State(balances::query)),
    ("merchant", "query_day_end_balance", State(balances::query_day_end)),
    ("merchant", "withdraw", State(withdrawals::create)),
    ("papay", "app_pre_sign", State(|context, input| contracts::prepare(context, input, Way::App))),
    ("papay", "create_harmony_transaction", State(|context, input| deductions::take(context, Merchant, input))),
    ("papay", "create_transaction", State(|context, input| deductions::take(context, Merchant, input))),
    ("papay", "h5_pre_sign", State(|context, input| contracts::prepare(context, input, Way::Link))),
    ("papay", "jsapi_pre_sign", State(|context, input| contracts::prepare(context, input, Way::Link))),
    ("papay", "mini_program_pre_sign", State(|context, input| contracts::prepare(context, input, Way::MiniProgram))),
    ("papay", "notify_deduction", State(|context, input| deductions::announce(context, Merchant, input))),
    (
        "papay",
        "notify_failed_deduction",
        State(|context, input| deductions::announce_failure(context, Merchant, input)),
    ),
    ("papay", "partner_app_pre_sign", State(|context, input| contracts::prepare(context, input, Way::App))),
    ("papay", "partner_create_transaction", State(|context, input| deductions::take(context, Partner, input))),
    ("papay", "partner_h5_pre_sign", State(|context, input| contracts::prepare(context, input, Way::Link))),
    ("papay", "partner_jsapi_pre_sign", State(|context, input| contracts::prepare(context, input, Way::Link))),
    (
        "papay",
        "partner_mini_program_pre_sign",
        State(|context, input| contracts::prepare(context, input, Way::MiniProgram)),
    ),
    ("papay", "partner_notify_deduction", State(|context, input| deductions::announce(context, Partner, input))),
    (
        "papay",
        "partner_notify_failed_deduction",
        State(|context, input| deductions::announce_failure(context, Partner, input)),
    ),
    ("papay", "partner_query_contract", State(|context, input| contracts::query(context, Partner, input))),
    (
        "papay",
        "partner_query_deduction_schedule",
        State(|context, input| deductions::query_schedule(context, Partner, input)),
    ),
    ("papay", "partner_schedule_deduction", State(|context, input| deductions::schedule(context, Partner, input))),
    ("papay", "partner_terminate_contract", State(|context, input| contracts::terminate(context, Partner, input))),
    ("papay", "pre_sign", State(|context, input| contracts::prepare(context, input, Way::Scene))),
    ("papay", "query_contract", State(|context, input| contracts::query(context, Merchant, input))),
    ("papay", "query_deduction_schedule", State(|context, input| deductions::query_schedule(context, Merchant, input))),
    ("papay", "query_harmony_contract", State(|context, input| contracts::query(context, Merchant, input))),
    ("papay", "schedule_deduction", State(|context, input| deductions::schedule(context, Merchant, input))),
    ("papay", "terminate_contract", State(|context, input| contracts::terminate(context, Merchant, input))),
    ("pay", "app_prepay", State(|context, input| orders::prepay(context, Merchant, input, "APP"))),
    ("pay", "close_order", State(|context, input| orders::close(context, Merchant, input))),
    ("pay", "code_pay", State(|context, input| orders::code_pay(context, Merchant, input))),
    ("pay", "h5_prepay", State(|context, input| orders::prepay(context, Merchant, input, "MWEB"))),
    ("pay", "jsapi_prepay", State(|context, input| orders::prepay(context, Merchant, input, "JSAPI"))),
    ("pay", "native_prepay", State(|context, input| orders::prepay(context, Merchant, input, "NATIVE"))),
    ("pay", "partner_app_prepay", State(|context, input| orders::prepay(context, Partner, input, "APP"))),
    ("pay", "partner_close_order", State(|context, input| orders::close(context, Partner, input))),
    ("pay", "partner_code_pay", State(|context, input| orders::code_pay(context, Partner, input))),
    ("pay", "partner_h5_prepay", State(|context, input| orders::prepay(context, Partner, input, "MWEB"))),
    ("pay", "partner_jsapi_prepay", State(|context, input| orders::prepay(context, Partner, input, "JSAPI"))),
    ("pay", "partner_native_prepay", State(|context, input| orders::prepay(context, Partner, input, "NATIVE"))),
    (
        "pay",
        "partner_query_by_out_trade_no",
        State(|context, input| orders::query_by_out_trade_no(context, Partner, input)),
    ),
    (
        "pay",
        "partner_query_by_wx_trade_no",
        State(|context, input| orders::query_by_transaction_id(context, Partner, input)),
    ),
    ("pay", "partner_reverse_order", State(|context, input| orders::reverse(context, Partner, input))),
    ("pay", "query_by_out_trade_no", State(|context, input| orders::query_by_out_trade_no(context, Merchant, input))),
    ("pay", "query_by_wx_trade_no", State(|context, input| orders::query_by_transaction_id(context, Merchant, input))),
    ("pay", "reverse_order", State(|context, input| orders::reverse(context, Merchant, input))),
    ("payscore", "apply_partner_permissions", State(permissions::apply)),
    ("payscore", "apply_permissions", State(permissions::apply)),
    (
        "payscore",
        "cancel_partner_service_order",
        State(|context, input| service_orders::cancel(context, Partner, input)),
    ),
    ("payscore", "cancel_service_order", State(|context, input| service_orders::cancel(context, Merchant, input))),
    (
        "payscore",
        "collect_partner_service_order",
        State(|context, input| service_orders::collect_again(context, Partner, input)),
    ),
    (
        "payscore",
        "collect_service_order",
        State(|context, input| service_orders::collect_again(context, Merchant, input)),
    ),
    (
        "payscore",
        "complete_partner_service_order",
        State(|context, input| service_orders::complete(context, Partner, input)),
    ),
    ("payscore", "complete_service_order", State(|context, input| service_orders::complete(context, Merchant, input))),
    ("payscore", "create_partner_pay_on_delivery_service_order", State(service_orders::create)),
    ("payscore", "create_partner_service_order", State(service_orders::create)),
    ("payscore", "create_pay_on_delivery_service_order", State(service_orders::create)),
    ("payscore", "create_service_order", State(service_orders::create)),
    (
        "payscore",
        "direct_complete_partner_service_order",
        State(|context, input| service_orders::direct_complete(context, Partner, input)),
    ),
    (
        "payscore",
        "direct_complete_service_order",
        State(|context, input| service_orders::direct_complete(context, Merchant, input)),
    ),
    (
        "payscore",
        "get_partner_permissions_by_code",
        State(|context, input| permissions::query(context, Partner, input, By::Code)),
    ),
    (
        "payscore",
        "get_partner_permissions_by_openid",
        State(|context, input| permissions::query(context, Partner, input, By::Openid)),
    ),
    ("payscore", "get_partner_service_order", State(|context, input| service_orders::query(context, Partner, input))),
    (
        "payscore",
        "get_permissions_by_authorization_code",
        State(|context, input| permissions::query(context, Merchant, input, By::Code)),
    ),
    (
        "payscore",
        "get_permissions_by_openid",
        State(|context, input| permissions::query(context, Merchant, input, By::Openid)),
    ),
    ("payscore", "get_service_order", State(|context, input| service_orders::query(context, Merchant, input))),
    ("payscore", "get_user_service_state", State(permissions::query_state)),
    (
        "payscore",
        "modify_partner_service_order",
        State(|context, input| service_orders::modify(context, Partner, input)),
    ),
    ("payscore", "modify_service_order", State(|context, input| service_orders::modify(context, Merchant, input))),
    ("payscore", "sync_partner_service_order", State(|context, input| service_orders::sync(context, Partner, input))),
    ("payscore", "sync_service_order", State(|context, input| service_orders::sync(context, Merchant, input))),
    (
        "payscore",
        "terminate_partner_permissions_by_code",
        State(|context, input| permissions::terminate(context, Partner, input, By::Code)),
    ),
    (
        "payscore",
        "terminate_partner_permissions_by_openid",
        State(|context, input| permissions::terminate(context, Partner, input, By::Openid)),
    ),
    (
        "payscore",
        "terminate_permission",
        State(|context, input| permissions::terminate(context, Merchant, input, By::Openid)),
    ),
    (
        "payscore",
        "terminate_permissions_by_code",
        State(|context, input| permissions::terminate(context, Merchant, input, By::Code)),
    ),
    (
        "payscore",
        "terminate_permissions_by_openid",
        State(|context, input| permissions::terminate(context, Merchant, input, By::Openid)),
    ),
    ("profitsharing", "add_receiver", State(profitsharing::receivers::add)),
    ("profitsharing", "create_order", State(|context, input| profitsharing::orders::create(context, Ordinary, input))),
    (
        "profitsharing",
        "create_return_order",
        State(|context, input| profitsharing::returns::create(context, Ordinary, input)),
    ),
    ("profitsharing", "delete_receiver", State(profitsharing::receivers::delete)),
    ("profitsharing", "query_merchant_ratio", State(profitsharing::receivers::ratio)),
    ("profitsharing", "query_order", State(|context, input| profitsharing::orders::query(context, Ordinary, input))),
    (
        "profitsharing",
        "query_order_amount",
        State(|context, input| profitsharing::orders::query_amount(context, Ordinary, input)),
    ),
    (
        "profitsharing",
        "query_return_order",
        State(|context, input| profitsharing::returns::query(context, Ordinary, input)),
    ),
    ("profitsharing", "split_bill", State(profitsharing::bill::split_bill)),
    (
        "profitsharing",
        "unfreeze_order",
        State(|context, input| profitsharing::orders::unfreeze(context, Ordinary, input)),
    ),
    (
        "refund",
        "apply_abnormal_refund",
        State(|context, input| order_refunds::apply_abnormal_refund(context, Ordinary, input)),
    ),
    ("refund", "create_refund", State(|context, input| order_refunds::create_refund(context, Ordinary, input))),
    ("refund", "query_by_out_refund_no", State(|context, input| order_refunds::query(context, Ordinary, input))),
    ("security", "security_echo", Keys(keys::security_echo)),
    ("transfer", "create_batch", State(transfer_batches::create_batch)),
    ("transfer", "query_batch_by_batch_id", State(transfer_batches::query_batch)),
    ("transfer", "query_batch_by_out_batch_no", State(transfer_batches::query_batch)),
    ("transfer", "query_detail_by_detail_id", State(transfer_batches::query_detail)),
    ("transfer", "query_detail_by_out_detail_no", State(transfer_batches::query_detail)),
];

/// The model of an operation, where it has one.
pub(crate) fn find(product: &str, operation: &str) -> Option<Model> {
    all().find(|(of, id, _)| (*of, *id) == (product, operation)).map(|(_, _, model)| model)
}

/// The table, with the operations that brands and partners have alike.
fn all() -> impl Iterator<Item = Entry> {
    let of_brands = operations::all().map(|(id, by, served)| ("product_coupon", id, OfBrand(served, by)));
    MODELS.iter().copied().chain(of_brands)
}

/// Holds the table against the description.
///
/// # Errors
/// When a product of the description does not have an operation of the table, or not as the model serves it.
pub(crate) fn check(description: &Description) -> Result<(), SandboxError> {
    all().try_for_each(|entry| check_entry(description, &entry))
}

fn check_entry(description: &Description, (product, operation, model): &Entry) -> Result<(), SandboxError> {
    let mut described = description.heads_of(product);
    if !description.has_product(product) {
        return Ok(());
    }
    let unfit = |reason: &str| SandboxError::Model {
        product: (*product).to_owned(),
        operation: (*operation).to_owned(),
        reason: format!("spec/{product}.yaml {reason}"),
    };
    let described = described.find(|described| described.id == *operation);
    let described = described.ok_or_else(|| unfit("has no such operationId"))?;
    match (model, described.file) {
        (Model::File(_), true) | (Model::State(_) | Model::OfBrand(..) | Model::Keys(_), false) => Ok(()),
        (Model::File(_), false) => Err(unfit("does not say that it responds with a file")),
        (_, true) => Err(unfit("says that it responds with a file")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec;

    fn body(_: &Context<'_>, _: &Input) -> Outcome {
        Ok(None)
    }

    /// What the check of an entry says, with the bundled description.
    fn checked(product: &'static str, operation: &'static str, model: Model) -> Result<(), String> {
        let api = spec::load(None).expect("a description");
        check_entry(&api, &(product, operation, model)).map_err(|error| error.to_string())
    }

    #[test]
    fn check_table_against_the_bundled_description_holds() {
        let api = spec::load(None).expect("a description");
        assert!(check(&api).is_ok(), "{:?}", check(&api));
        let unknown = all().find(|(product, _, _)| !api.has_product(product));
        assert!(unknown.is_none(), "no product {:?}", unknown.map(|(product, _, _)| product));
    }

    #[test]
    fn check_operation_that_a_product_does_not_have_is_an_error_that_names_both() {
        let error = checked("pay", "jsapi_prepay_of_old", State(body)).expect_err("an error");
        assert!(error.contains("jsapi_prepay_of_old of pay") && error.contains("spec/pay.yaml"), "{error}");
    }

    #[test]
    fn check_product_that_is_not_described_needs_no_operation() {
        assert_eq!(checked("no_such_product", "jsapi_prepay", State(body)), Ok(()));
    }

    #[test]
    fn check_file_and_body_are_not_taken_for_each_other() {
        assert!(checked("bill", "download_bill", State(body)).is_err());
        assert!(checked("bill", "get_trade_bill", Download(bills::download_bill)).is_err());
    }

    #[test]
    fn find_tells_operations_of_one_id_apart_by_their_product() {
        assert!(find("transfer", "create_batch").is_some());
        assert!(find("partner_transfer", "create_batch").is_none());
    }
}
