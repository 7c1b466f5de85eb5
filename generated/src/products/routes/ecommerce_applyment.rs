// Written by `cargo xtask codegen` from spec/ecommerce_applyment.yaml; edit that file instead.

//! The routes of 平台收付通：进件、注销 (platforms, onboarding and closing of sub-merchants).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 提交注销提现申请.
pub const APPLY_CANCEL_WITHDRAW: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/account/apply-cancel-withdraw",
    )
    .named("ecommerce_applyment", "apply_cancel_withdraw")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(
        &[
            "/payee_info/bank_account_info/account_name",
            "/payee_info/bank_account_info/account_number",
            "/payee_info/identity_info/identification_name",
            "/payee_info/identity_info/identification_no",
        ],
    )
    .sensitive(
        &["account_name", "account_number", "identification_name", "identification_no"],
    )
    .errors(
        &[&errors::NO_AUTH, &errors::ALREADY_EXISTS_CLOSING, &errors::BIZ_ERR_NEED_RETRY],
    );

/// 微信支付注销提现申请单号查询申请单状态.
pub const GET_CANCEL_WITHDRAW_BY_APPLYMENT_ID: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
    )
    .named("ecommerce_applyment", "get_cancel_withdraw_by_applyment_id")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH, &errors::RESOURCE_NOT_EXISTS]);

/// 平台代商户确认注销.
pub const CONFIRM_CANCEL_WITHDRAW: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/account/apply-cancel-withdraw/confirm",
    )
    .named("ecommerce_applyment", "confirm_cancel_withdraw")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH, &errors::RESOURCE_NOT_EXISTS]);

/// 商户注销提现申请单号查询申请单状态.
pub const GET_CANCEL_WITHDRAW_BY_OUT_REQUEST_NO: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
    )
    .named("ecommerce_applyment", "get_cancel_withdraw_by_out_request_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH, &errors::RESOURCE_NOT_EXISTS]);

/// 商户注销资格校验.
pub const VALIDATE_CANCEL: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
    )
    .named("ecommerce_applyment", "validate_cancel")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH]);

/// 提交注销申请单.
pub const CREATE_CANCEL_APPLICATION: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/account/cancel-applications",
    )
    .named("ecommerce_applyment", "create_cancel_application")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH, &errors::ALREADY_EXISTS_CLOSING]);

/// 图片上传.
pub const UPLOAD_MEDIA: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/account/cancel-applications/media",
    )
    .named("ecommerce_applyment", "upload_media")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH, &errors::FREQUENCY_LIMITED]);

/// 查询注销单状态.
pub const GET_CANCEL_APPLICATION: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
    )
    .named("ecommerce_applyment", "get_cancel_application")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH, &errors::RESOURCE_NOT_EXISTS]);

/// 二级商户进件.
pub const SUBMIT_APPLYMENT: Meta = Meta::new("POST", "/v3/ecommerce/applyments/")
    .named("ecommerce_applyment", "submit_applyment")
    .success(200)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/id_card_info/id_card_name",
            "/id_card_info/id_card_number",
            "/id_card_info/id_card_address",
            "/id_doc_info/id_doc_name",
            "/id_doc_info/id_doc_number",
            "/id_doc_info/id_doc_address",
            "/ubo_info_list/*/ubo_id_doc_name",
            "/ubo_info_list/*/ubo_id_doc_number",
            "/ubo_info_list/*/ubo_id_doc_address",
            "/account_info/account_name",
            "/account_info/account_number",
            "/contact_info/contact_name",
            "/contact_info/contact_id_card_number",
            "/contact_info/mobile_phone",
            "/contact_info/contact_email",
        ],
    )
    .sensitive(
        &[
            "account_name",
            "account_number",
            "contact_email",
            "contact_id_card_number",
            "contact_name",
            "id_card_address",
            "id_card_name",
            "id_card_number",
            "id_card_valid_time",
            "id_card_valid_time_begin",
            "id_doc_address",
            "id_doc_name",
            "id_doc_number",
            "legal_person",
            "mobile_phone",
            "ubo_id_doc_address",
            "ubo_id_doc_name",
            "ubo_id_doc_number",
        ],
    )
    .errors(
        &[&errors::NO_AUTH_APPLYMENT, &errors::PROCESSING, &errors::FREQUENCY_LIMITED],
    );

/// 通过业务申请编号查询申请状态.
pub const GET_APPLYMENT_BY_OUT_REQUEST_NO: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/applyments/out-request-no/{out_request_no}",
    )
    .named("ecommerce_applyment", "get_applyment_by_out_request_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH_APPLYMENT, &errors::APPLYMENT_NOT_EXIST]);

/// 撤销申请单-使用业务申请编号.
pub const REVOKE_APPLYMENT_BY_OUT_REQUEST_NO: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
    )
    .named("ecommerce_applyment", "revoke_applyment_by_out_request_no")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH_APPLYMENT, &errors::APPLYMENT_NOT_EXIST]);

/// 提交申请单.
pub const SUBMIT_ACCOUNT_HOSTING_APPLYMENT: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/applyments/submit-account-hosting-applyment",
    )
    .named("ecommerce_applyment", "submit_account_hosting_applyment")
    .success(200)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/id_card_info/id_card_name",
            "/id_card_info/id_card_number",
            "/id_card_info/id_card_address",
            "/id_doc_info/id_doc_name",
            "/id_doc_info/id_doc_number",
            "/id_doc_info/id_doc_address",
            "/ubo_info_list/*/ubo_id_doc_name",
            "/ubo_info_list/*/ubo_id_doc_number",
            "/ubo_info_list/*/ubo_id_doc_address",
            "/account_info/account_name",
            "/account_info/account_number",
            "/contact_info/contact_name",
            "/contact_info/contact_id_card_number",
            "/contact_info/mobile_phone",
            "/contact_info/contact_email",
        ],
    )
    .sensitive(
        &[
            "account_name",
            "account_number",
            "contact_email",
            "contact_id_card_number",
            "contact_name",
            "id_card_address",
            "id_card_name",
            "id_card_number",
            "id_card_valid_time",
            "id_card_valid_time_begin",
            "id_doc_address",
            "id_doc_name",
            "id_doc_number",
            "legal_person",
            "mobile_phone",
            "ubo_id_doc_address",
            "ubo_id_doc_name",
            "ubo_id_doc_number",
        ],
    )
    .errors(&[&errors::NO_AUTH_APPLYMENT]);

/// 平台代理签约核身.
pub const SUBMIT_SIGN_VERIFY_INFO: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/applyments/submit-sign-verify-info",
    )
    .named("ecommerce_applyment", "submit_sign_verify_info")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH_APPLYMENT]);

/// 通过申请单ID查询申请状态.
pub const GET_APPLYMENT_BY_ID: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/applyments/{applyment_id}",
    )
    .named("ecommerce_applyment", "get_applyment_by_id")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH_APPLYMENT, &errors::APPLYMENT_NOT_EXIST]);

/// 撤销申请单-使用申请单号.
pub const REVOKE_APPLYMENT_BY_APPLYMENT_ID: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/applyments/{applyment_id}/revoke",
    )
    .named("ecommerce_applyment", "revoke_applyment_by_applyment_id")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH_APPLYMENT, &errors::APPLYMENT_NOT_EXIST]);

/// 查询指定主体子商户列表.
pub const LIST_SUBJECT_SUB_MERCHANTS: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/subject-sub-merchants",
    )
    .named("ecommerce_applyment", "list_subject_sub_merchants")
    .success(200)
    .retry(Retry::Read)
    .encrypted(&["?cert_number"])
    .sensitive(&["cert_number"]);
