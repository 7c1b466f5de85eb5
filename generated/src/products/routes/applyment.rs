// Written by `cargo xtask codegen` from spec/applyment.yaml; edit that file instead.

//! The routes of 特约商户进件与开户意愿确认 (onboarding of sub-merchants).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 查询结算账户修改申请状态.
pub const QUERY_SETTLEMENT_APPLICATION: Meta = Meta::new(
        "GET",
        "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
    )
    .named("applyment", "query_settlement_application")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH_RELATION, &errors::ORDER_NOT_EXIST_SETTLEMENT]);

/// 修改结算账户.
pub const MODIFY_SETTLEMENT: Meta = Meta::new(
        "POST",
        "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
    )
    .named("applyment", "modify_settlement")
    .success(200)
    .retry(Retry::Never)
    .encrypted(&["/account_number", "/account_name"])
    .sensitive(&["account_name", "account_number"])
    .errors(&[&errors::NO_AUTH_RELATION, &errors::FREQUENCY_LIMITED_SETTLEMENT]);

/// 查询结算账户.
pub const GET_SETTLEMENT: Meta = Meta::new(
        "GET",
        "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
    )
    .named("applyment", "get_settlement")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH_RELATION]);

/// 查询商户开户意愿申请单审核结果.
pub const QUERY_SUBJECT_APPLYMENT: Meta = Meta::new("GET", "/v3/apply4subject/applyment")
    .named("applyment", "query_subject_applyment")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH]);

/// 提交商户开户意愿申请单.
pub const SUBMIT_SUBJECT_APPLYMENT: Meta = Meta::new(
        "POST",
        "/v3/apply4subject/applyment",
    )
    .named("applyment", "submit_subject_applyment")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(
        &[
            "/contact_info/name",
            "/contact_info/id_card_number",
            "/contact_info/mobile",
            "/identification_info/identification_name",
            "/identification_info/identification_number",
            "/identification_info/identification_address",
            "/ubo_info_list/*/ubo_id_doc_name",
            "/ubo_info_list/*/ubo_id_doc_number",
            "/ubo_info_list/*/ubo_id_doc_address",
        ],
    )
    .sensitive(
        &[
            "id_card_number",
            "identification_address",
            "identification_name",
            "identification_number",
            "legal_person",
            "mobile",
            "name",
            "ubo_id_doc_address",
            "ubo_id_doc_name",
            "ubo_id_doc_number",
            "ubo_id_number",
            "ubo_name",
        ],
    )
    .errors(&[&errors::NO_AUTH, &errors::FREQUENCY_LIMITED]);

/// 获取商户开户意愿确认状态.
pub const GET_AUTHORIZE_STATE: Meta = Meta::new(
        "GET",
        "/v3/apply4subject/applyment/merchants/{sub_mchid}/state",
    )
    .named("applyment", "get_authorize_state")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH]);

/// 撤销商户开户意愿申请单.
pub const CANCEL_SUBJECT_APPLYMENT: Meta = Meta::new(
        "POST",
        "/v3/apply4subject/applyment/{applyment_id}/cancel",
    )
    .named("applyment", "cancel_subject_applyment")
    .success(204)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH]);

/// 提交申请单.
pub const SUBMIT_APPLYMENT: Meta = Meta::new("POST", "/v3/applyment4sub/applyment/")
    .named("applyment", "submit_applyment")
    .success(200)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/contact_info/contact_name",
            "/contact_info/contact_id_number",
            "/contact_info/mobile_phone",
            "/contact_info/contact_email",
            "/subject_info/identity_info/id_card_info/id_card_name",
            "/subject_info/identity_info/id_card_info/id_card_number",
            "/subject_info/identity_info/id_card_info/id_card_address",
            "/subject_info/identity_info/id_doc_info/id_doc_name",
            "/subject_info/identity_info/id_doc_info/id_doc_number",
            "/subject_info/identity_info/id_doc_info/id_doc_address",
            "/subject_info/ubo_info_list/*/ubo_id_doc_name",
            "/subject_info/ubo_info_list/*/ubo_id_doc_number",
            "/subject_info/ubo_info_list/*/ubo_id_doc_address",
            "/bank_account_info/account_name",
            "/bank_account_info/account_number",
        ],
    )
    .sensitive(
        &[
            "account_name",
            "account_number",
            "card_period_end",
            "contact_email",
            "contact_id_number",
            "contact_name",
            "id_card_address",
            "id_card_name",
            "id_card_number",
            "id_doc_address",
            "id_doc_name",
            "id_doc_number",
            "legal_person",
            "mobile_phone",
            "openid",
            "ubo_id_doc_address",
            "ubo_id_doc_name",
            "ubo_id_doc_number",
        ],
    )
    .errors(
        &[
            &errors::NO_AUTH_APPLYMENT,
            &errors::PROCESSING,
            &errors::APPLYMENT_NOT_EXIST,
            &errors::REQUEST_BLOCKED,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 通过申请单号查询申请状态.
pub const QUERY_APPLYMENT_BY_ID: Meta = Meta::new(
        "GET",
        "/v3/applyment4sub/applyment/applyment_id/{applyment_id}",
    )
    .named("applyment", "query_applyment_by_id")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::NO_AUTH_APPLYMENT,
            &errors::APPLYMENT_NOT_EXIST,
            &errors::PROCESSING,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 通过业务申请编号查询申请状态.
pub const QUERY_APPLYMENT_BY_BUSINESS_CODE: Meta = Meta::new(
        "GET",
        "/v3/applyment4sub/applyment/business_code/{business_code}",
    )
    .named("applyment", "query_applyment_by_business_code")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::NO_AUTH_APPLYMENT,
            &errors::APPLYMENT_NOT_EXIST,
            &errors::PROCESSING,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 查询省份列表.
pub const LIST_PROVINCES: Meta = Meta::new(
        "GET",
        "/v3/capital/capitallhh/areas/provinces",
    )
    .named("applyment", "list_provinces")
    .success(200)
    .retry(Retry::Read);

/// 查询城市列表.
pub const LIST_CITIES: Meta = Meta::new(
        "GET",
        "/v3/capital/capitallhh/areas/provinces/{province_code}/cities",
    )
    .named("applyment", "list_cities")
    .success(200)
    .retry(Retry::Read);

/// 查询支持对公业务的银行列表.
pub const LIST_CORPORATE_BANKS: Meta = Meta::new(
        "GET",
        "/v3/capital/capitallhh/banks/corporate-banking",
    )
    .named("applyment", "list_corporate_banks")
    .success(200)
    .retry(Retry::Read);

/// 查询支持个人业务的银行列表.
pub const LIST_PERSONAL_BANKS: Meta = Meta::new(
        "GET",
        "/v3/capital/capitallhh/banks/personal-banking",
    )
    .named("applyment", "list_personal_banks")
    .success(200)
    .retry(Retry::Read);

/// 获取对私银行卡号开户银行.
pub const SEARCH_BANKS_BY_BANK_ACCOUNT: Meta = Meta::new(
        "GET",
        "/v3/capital/capitallhh/banks/search-banks-by-bank-account",
    )
    .named("applyment", "search_banks_by_bank_account")
    .success(200)
    .retry(Retry::Read)
    .encrypted(&["?account_number"])
    .sensitive(&["account_number"]);

/// 查询支行列表.
pub const LIST_BANK_BRANCHES: Meta = Meta::new(
        "GET",
        "/v3/capital/capitallhh/banks/{bank_alias_code}/branches",
    )
    .named("applyment", "list_bank_branches")
    .success(200)
    .retry(Retry::Read);
