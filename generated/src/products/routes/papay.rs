// Written by `cargo xtask codegen` from spec/papay.yaml; edit that file instead.

//! The routes of 委托代扣 (automatic debit).

use wechatpay_client::{Meta, Retry};

/// 重试扣费通知.
pub const NOTIFY_FAILED_DEDUCTION: Meta = Meta::new(
        "POST",
        "/v3/papay/contracts/{contract_id}/fail-notify",
    )
    .named("papay", "notify_failed_deduction")
    .success(204)
    .retry(Retry::Never);

/// 直连商户预扣费通知.
pub const NOTIFY_DEDUCTION: Meta = Meta::new(
        "POST",
        "/v3/papay/contracts/{contract_id}/notify",
    )
    .named("papay", "notify_deduction")
    .success(204)
    .retry(Retry::Never);

/// 代扣受理扣款.
pub const CREATE_HARMONY_TRANSACTION: Meta = Meta::new(
        "POST",
        "/v3/papay/pay/harmony/transactions/apply",
    )
    .named("papay", "create_harmony_transaction")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["harmony_account_id"]);

/// 查询扣费预约.
pub const PARTNER_QUERY_DEDUCTION_SCHEDULE: Meta = Meta::new(
        "GET",
        "/v3/papay/pay/partner/schedules/contract-id/{contract_id}",
    )
    .named("papay", "partner_query_deduction_schedule")
    .success(200)
    .retry(Retry::Read);

/// 预约扣费.
pub const PARTNER_SCHEDULE_DEDUCTION: Meta = Meta::new(
        "POST",
        "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",
    )
    .named("papay", "partner_schedule_deduction")
    .success(200)
    .retry(Retry::Never);

/// 受理扣款.
pub const PARTNER_CREATE_TRANSACTION: Meta = Meta::new(
        "POST",
        "/v3/papay/pay/partner/transactions/apply",
    )
    .named("papay", "partner_create_transaction")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询扣费预约.
pub const QUERY_DEDUCTION_SCHEDULE: Meta = Meta::new(
        "GET",
        "/v3/papay/pay/schedules/contract-id/{contract_id}",
    )
    .named("papay", "query_deduction_schedule")
    .success(200)
    .retry(Retry::Read);

/// 预约扣费.
pub const SCHEDULE_DEDUCTION: Meta = Meta::new(
        "POST",
        "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
    )
    .named("papay", "schedule_deduction")
    .success(200)
    .retry(Retry::Never);

/// 受理扣款.
pub const CREATE_TRANSACTION: Meta = Meta::new(
        "POST",
        "/v3/papay/pay/transactions/apply",
    )
    .named("papay", "create_transaction")
    .success(200)
    .retry(Retry::Idempotent);

/// App场景预约扣费类型签约的预签约.
pub const APP_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app",
    )
    .named("papay", "app_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["contract_display_account", "openid", "out_user_code"]);

/// H5场景预约扣费类型签约的预签约.
pub const H5_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5",
    )
    .named("papay", "h5_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["contract_display_account", "openid", "out_user_code"]);

/// JSAPI场景预约扣费类型签约的预签约.
pub const JSAPI_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
    )
    .named("papay", "jsapi_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["contract_display_account", "openid", "out_user_code"]);

/// 小程序场景预约扣费类型签约的预签约.
pub const MINI_PROGRAM_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
    )
    .named("papay", "mini_program_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["contract_display_account", "openid", "out_user_code"]);

/// App场景预约扣费类型签约的预签约.
pub const PARTNER_APP_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
    )
    .named("papay", "partner_app_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(
        &["contract_display_account", "out_user_code", "sp_openid", "sub_openid"],
    );

/// H5场景预约扣费类型签约的预签约.
pub const PARTNER_H5_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
    )
    .named("papay", "partner_h5_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(
        &["contract_display_account", "out_user_code", "sp_openid", "sub_openid"],
    );

/// JSAPI场景预约扣费类型签约的预签约.
pub const PARTNER_JSAPI_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi",
    )
    .named("papay", "partner_jsapi_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(
        &["contract_display_account", "out_user_code", "sp_openid", "sub_openid"],
    );

/// 小程序场景预约扣费类型签约的预签约.
pub const PARTNER_MINI_PROGRAM_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
    )
    .named("papay", "partner_mini_program_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(
        &["contract_display_account", "out_user_code", "sp_openid", "sub_openid"],
    );

/// 通过商户协议号查询委托代扣签约协议.
pub const QUERY_HARMONY_CONTRACT: Meta = Meta::new(
        "GET",
        "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
    .named("papay", "query_harmony_contract")
    .success(200)
    .retry(Retry::Read);

/// 通过商户协议号查询委托代扣签约协议.
pub const QUERY_CONTRACT: Meta = Meta::new(
        "GET",
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
    .named("papay", "query_contract")
    .success(200)
    .retry(Retry::Read);

/// 通过商户协议号解除委托代扣签约协议.
pub const TERMINATE_CONTRACT: Meta = Meta::new(
        "POST",
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    )
    .named("papay", "terminate_contract")
    .success(200)
    .retry(Retry::Idempotent);

/// 代扣预签约.
pub const PRE_SIGN: Meta = Meta::new("POST", "/v3/papay/sign/contracts/pre-entrust-sign")
    .named("papay", "pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(
        &[
            "contract_display_account",
            "device_id",
            "device_ip",
            "openid",
            "out_user_code",
        ],
    );

/// 通过商户协议号查询委托代扣签约协议.
pub const PARTNER_QUERY_CONTRACT: Meta = Meta::new(
        "GET",
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
    .named("papay", "partner_query_contract")
    .success(200)
    .retry(Retry::Read);

/// 通过商户协议号解除委托代扣签约协议.
pub const PARTNER_TERMINATE_CONTRACT: Meta = Meta::new(
        "POST",
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    )
    .named("papay", "partner_terminate_contract")
    .success(200)
    .retry(Retry::Idempotent);

/// 服务商商户重试扣费通知.
pub const PARTNER_NOTIFY_FAILED_DEDUCTION: Meta = Meta::new(
        "POST",
        "/v3/partner-papay/contracts/{contract_id}/fail-notify",
    )
    .named("papay", "partner_notify_failed_deduction")
    .success(204)
    .retry(Retry::Never);

/// 服务商商户预扣费通知.
pub const PARTNER_NOTIFY_DEDUCTION: Meta = Meta::new(
        "POST",
        "/v3/partner-papay/contracts/{contract_id}/notify",
    )
    .named("papay", "partner_notify_deduction")
    .success(204)
    .retry(Retry::Never);
