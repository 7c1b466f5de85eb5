// Written by `cargo xtask codegen` from spec/merchant_change.yaml; edit that file instead.

//! The routes of 商户变更（超管、简称、主体） (changes of a sub-merchant, its administrator, name and subject).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 提交超管变更申请单.
pub const CREATE_CONTACT_ALTER: Meta = Meta::new(
        "POST",
        "/v3/mchalterapply/mchcontactalterapplyment",
    )
    .named("merchant_change", "create_contact_alter")
    .success(200)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/contact_info/contact_name",
            "/contact_info/contact_id_card_number",
            "/contact_info/mobile_phone",
        ],
    )
    .sensitive(&["contact_id_card_number", "contact_name", "mobile_phone"]);

/// 查询超管变更申请单状态-使用业务单号和商户号.
pub const GET_CONTACT_ALTER_BY_OUT_REQUEST_NO: Meta = Meta::new(
        "GET",
        "/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    )
    .named("merchant_change", "get_contact_alter_by_out_request_no")
    .success(200)
    .retry(Retry::Read);

/// 查询超管变更申请单状态-使用申请单号.
pub const GET_CONTACT_ALTER_BY_APPLY_ID: Meta = Meta::new(
        "GET",
        "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
    )
    .named("merchant_change", "get_contact_alter_by_apply_id")
    .success(200)
    .retry(Retry::Read);

/// 撤销超管变更申请单.
pub const REVOKE_CONTACT_ALTER: Meta = Meta::new(
        "POST",
        "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
    )
    .named("merchant_change", "revoke_contact_alter")
    .success(200)
    .retry(Retry::Never);

/// 提交资料变更申请单.
pub const CREATE_SUBJECT_ALTER: Meta = Meta::new(
        "POST",
        "/v3/mchalterapply/mchsubjectalterapplyment",
    )
    .named("merchant_change", "create_subject_alter")
    .success(200)
    .retry(Retry::Never)
    .encrypted(
        &[
            "/legal_person_info/card_name",
            "/legal_person_info/card_number",
            "/legal_person_info/card_address",
            "/ubo_info_list/*/card_name",
            "/ubo_info_list/*/card_number",
            "/ubo_info_list/*/card_address",
        ],
    )
    .sensitive(&["card_address", "card_name", "card_number", "legal_person"]);

/// 查询申请单状态-使用业务单号.
pub const GET_SUBJECT_ALTER_BY_OUT_REQUEST_NO: Meta = Meta::new(
        "GET",
        "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    )
    .named("merchant_change", "get_subject_alter_by_out_request_no")
    .success(200)
    .retry(Retry::Read);

/// 查询资料变更申请单状态-使用申请单号.
pub const GET_SUBJECT_ALTER_BY_APPLY_ID: Meta = Meta::new(
        "GET",
        "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}",
    )
    .named("merchant_change", "get_subject_alter_by_apply_id")
    .success(200)
    .retry(Retry::Read);

/// 撤销资料变更申请单.
pub const REVOKE_SUBJECT_ALTER: Meta = Meta::new(
        "POST",
        "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
    )
    .named("merchant_change", "revoke_subject_alter")
    .success(200)
    .retry(Retry::Never);

/// 提交商户简称变更申请单.
pub const CREATE_NAME_ALTER: Meta = Meta::new(
        "POST",
        "/v3/mchalterapply/merchantnamealterapplyment",
    )
    .named("merchant_change", "create_name_alter")
    .success(200)
    .retry(Retry::Never);

/// 查询商户简称申请单状态-使用业务单号和商户号.
pub const GET_NAME_ALTER_BY_OUT_REQUEST_NO: Meta = Meta::new(
        "GET",
        "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
    )
    .named("merchant_change", "get_name_alter_by_out_request_no")
    .success(200)
    .retry(Retry::Read);

/// 查询商户简称变更申请单状态-使用申请单号.
pub const GET_NAME_ALTER_BY_APPLY_ID: Meta = Meta::new(
        "GET",
        "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}",
    )
    .named("merchant_change", "get_name_alter_by_apply_id")
    .success(200)
    .retry(Retry::Read);

/// 撤销商户简称变更申请单.
pub const REVOKE_NAME_ALTER: Meta = Meta::new(
        "POST",
        "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
    )
    .named("merchant_change", "revoke_name_alter")
    .success(200)
    .retry(Retry::Never);

/// 申请修改特约商户结算规则.
pub const CREATE_SETTLE_RULE_APPLICATION: Meta = Meta::new(
        "POST",
        "/v3/merchant-settlement/merchant-settle-rule-applications",
    )
    .named("merchant_change", "create_settle_rule_application")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::INVALID_REQUEST_SETTLE_RULE]);

/// 根据申请单ID查询结果.
pub const GET_SETTLE_RULE_APPLICATION: Meta = Meta::new(
        "GET",
        "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
    )
    .named("merchant_change", "get_settle_rule_application")
    .success(200)
    .retry(Retry::Read);

/// 报名费率优惠活动.
pub const CREATE_RATE_ACTIVITY_APPLICATION: Meta = Meta::new(
        "POST",
        "/v3/rate-activity/applications",
    )
    .named("merchant_change", "create_rate_activity_application")
    .success(200)
    .retry(Retry::Never);

/// 根据申请单ID查询申请单结果.
pub const GET_RATE_ACTIVITY_APPLICATION: Meta = Meta::new(
        "GET",
        "/v3/rate-activity/applications/id/{application_id}",
    )
    .named("merchant_change", "get_rate_activity_application")
    .success(200)
    .retry(Retry::Read);

/// 修改单据信息.
pub const UPDATE_RATE_ACTIVITY_APPLICATION: Meta = Meta::new(
        "PATCH",
        "/v3/rate-activity/applications/id/{application_id}",
    )
    .named("merchant_change", "update_rate_activity_application")
    .success(200)
    .retry(Retry::Never);
