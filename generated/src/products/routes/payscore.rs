// Written by `cargo xtask codegen` from spec/payscore.yaml; edit that file instead.

//! The routes of 微信支付分 (pay score).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 商户申请获取对账单.
pub const GET_MERCHANT_BILL: Meta = Meta::new("GET", "/v3/payscore/merchant-bill")
    .named("payscore", "get_merchant_bill")
    .success(200)
    .retry(Retry::Read);

/// 商户预授权.
pub const APPLY_PARTNER_PERMISSIONS: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/permissions",
    )
    .named("payscore", "apply_partner_permissions")
    .success(200)
    .retry(Retry::Never);

/// 服务商场景中预授权.
pub const SCENE_APPLY_PARTNER_PERMISSIONS: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/permissions/apply-for-scene",
    )
    .named("payscore", "scene_apply_partner_permissions")
    .success(200)
    .retry(Retry::Never);

/// 服务商评估用户分层.
pub const ASSESS_PARTNER_USER_RISK_LEVEL: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/permissions/assess-user-risk-level",
    )
    .named("payscore", "assess_partner_user_risk_level")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid", "sub_openid"]);

/// 查询与用户授权记录.
pub const GET_PARTNER_PERMISSIONS_BY_CODE: Meta = Meta::new(
        "GET",
        "/v3/payscore/partner/permissions/authorization-code/{authorization_code}",
    )
    .named("payscore", "get_partner_permissions_by_code")
    .success(200)
    .retry(Retry::Read);

/// 解除用户授权关系.
pub const TERMINATE_PARTNER_PERMISSIONS_BY_CODE: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
    )
    .named("payscore", "terminate_partner_permissions_by_code")
    .success(204)
    .retry(Retry::Never);

/// 查询与用户授权记录.
pub const GET_PARTNER_PERMISSIONS_BY_OPENID: Meta = Meta::new(
        "GET",
        "/v3/payscore/partner/permissions/search",
    )
    .named("payscore", "get_partner_permissions_by_openid")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid", "sub_openid"]);

/// 解除用户授权关系.
pub const TERMINATE_PARTNER_PERMISSIONS_BY_OPENID: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/permissions/terminate",
    )
    .named("payscore", "terminate_partner_permissions_by_openid")
    .success(204)
    .retry(Retry::Never)
    .sensitive(&["openid", "sub_openid"]);

/// 收付通子商户申请绑定支付分服务.
pub const CREATE_SERVICE_ACCOUNT_APPLICATION: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/service-account-applications",
    )
    .named("payscore", "create_service_account_application")
    .success(200)
    .retry(Retry::Never);

/// 查询收付通子商户服务绑定结果.
pub const GET_SERVICE_ACCOUNT_APPLICATION: Meta = Meta::new(
        "GET",
        "/v3/payscore/partner/service-account-applications/{out_apply_no}",
    )
    .named("payscore", "get_service_account_application")
    .success(200)
    .retry(Retry::Read);

/// 查询支付分订单.
pub const GET_PARTNER_SERVICE_ORDER: Meta = Meta::new(
        "GET",
        "/v3/payscore/partner/serviceorder",
    )
    .named("payscore", "get_partner_service_order")
    .success(200)
    .retry(Retry::Read);

/// 创建支付分订单.
pub const CREATE_PARTNER_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/serviceorder",
    )
    .named("payscore", "create_partner_service_order")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["end_location", "openid", "start_location", "sub_openid"])
    .errors(&[&errors::NO_AUTH_PAYSCORE]);

/// 创单结单合并.
pub const DIRECT_COMPLETE_PARTNER_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/serviceorder/direct-complete",
    )
    .named("payscore", "direct_complete_partner_service_order")
    .success(204)
    .retry(Retry::Never)
    .sensitive(&["end_location", "openid", "start_location"])
    .errors(&[&errors::NO_AUTH_PAYSCORE_DEDUCTION]);

/// 取消支付分订单.
pub const CANCEL_PARTNER_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/cancel",
    )
    .named("payscore", "cancel_partner_service_order")
    .success(204)
    .retry(Retry::Idempotent)
    .errors(
        &[&errors::INVALID_REQUEST_SERVICE_ORDER, &errors::PARAM_ERROR_SERVICE_CANCEL],
    );

/// 完结支付分订单.
pub const COMPLETE_PARTNER_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/complete",
    )
    .named("payscore", "complete_partner_service_order")
    .success(204)
    .retry(Retry::Idempotent)
    .sensitive(&["end_location", "start_location"])
    .errors(
        &[&errors::INVALID_REQUEST_SERVICE_ORDER, &errors::PARAM_ERROR_SERVICE_TOTAL],
    );

/// 修改订单金额.
pub const MODIFY_PARTNER_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/modify",
    )
    .named("payscore", "modify_partner_service_order")
    .success(204)
    .retry(Retry::Never)
    .errors(&[&errors::INVALID_REQUEST_SERVICE_ORDER]);

/// 商户发起催收扣款.
pub const COLLECT_PARTNER_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/pay",
    )
    .named("payscore", "collect_partner_service_order")
    .success(204)
    .retry(Retry::Never);

/// 下发服务费用待处理消息.
pub const SEND_PARTNER_ORDER_PENDING_MESSAGE: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
    )
    .named("payscore", "send_partner_order_pending_message")
    .success(204)
    .retry(Retry::Never);

/// 下发服务预扣费消息.
pub const SEND_PARTNER_ORDER_PREPAID_MESSAGE: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage",
    )
    .named("payscore", "send_partner_order_prepaid_message")
    .success(204)
    .retry(Retry::Never);

/// 同步订单信息.
pub const SYNC_PARTNER_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/sync",
    )
    .named("payscore", "sync_partner_service_order")
    .success(204)
    .retry(Retry::Idempotent);

/// 创建先用后付订单.
pub const CREATE_PARTNER_PAY_ON_DELIVERY_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/partner/servicepayondeliveryorder",
    )
    .named("payscore", "create_partner_pay_on_delivery_service_order")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["end_location", "openid", "start_location", "sub_openid"])
    .errors(&[&errors::NO_AUTH_PAYSCORE]);

/// 查询用户分层对应建议先享金额.
pub const GET_PARTNER_USER_RISK_LEVEL_QUOTA: Meta = Meta::new(
        "GET",
        "/v3/payscore/partner/servicequotas/service-id/{service_id}",
    )
    .named("payscore", "get_partner_user_risk_level_quota")
    .success(200)
    .retry(Retry::Read);

/// 查询先享后付订单.
pub const GET_PAYAFTER_ORDER: Meta = Meta::new("GET", "/v3/payscore/payafter-orders")
    .named("payscore", "get_payafter_order")
    .success(200)
    .retry(Retry::Read);

/// 创建先享后付订单.
pub const CREATE_PAYAFTER_ORDER: Meta = Meta::new("POST", "/v3/payscore/payafter-orders")
    .named("payscore", "create_payafter_order")
    .success(200)
    .retry(Retry::Never)
    .encrypted(&["/name", "/phone", "/userid", "/address"])
    .sensitive(
        &[
            "address",
            "name",
            "openid",
            "phone",
            "service_end_location",
            "service_start_location",
            "userid",
        ],
    );

/// 撤销先享后付订单.
pub const CANCEL_PAYAFTER_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/payafter-orders/{out_order_no}/cancel",
    )
    .named("payscore", "cancel_payafter_order")
    .success(200)
    .retry(Retry::Never);

/// 完结先享后付订单.
pub const COMPLETE_PAYAFTER_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/payafter-orders/{out_order_no}/complete",
    )
    .named("payscore", "complete_payafter_order")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["real_service_end_location"]);

/// 支付分订单同步.
pub const SYNC_PAYAFTER_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/payafter-orders/{out_order_no}/sync",
    )
    .named("payscore", "sync_payafter_order")
    .success(200)
    .retry(Retry::Never);

/// 商户预授权.
pub const APPLY_PERMISSIONS: Meta = Meta::new("POST", "/v3/payscore/permissions")
    .named("payscore", "apply_permissions")
    .success(200)
    .retry(Retry::Never);

/// 商户评估用户分层.
pub const ASSESS_USER_RISK_LEVEL: Meta = Meta::new(
        "POST",
        "/v3/payscore/permissions/assess-user-risk-level",
    )
    .named("payscore", "assess_user_risk_level")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 查询与用户授权记录.
pub const GET_PERMISSIONS_BY_AUTHORIZATION_CODE: Meta = Meta::new(
        "GET",
        "/v3/payscore/permissions/authorization-code/{authorization_code}",
    )
    .named("payscore", "get_permissions_by_authorization_code")
    .success(200)
    .retry(Retry::Read);

/// 解除用户授权关系.
pub const TERMINATE_PERMISSIONS_BY_CODE: Meta = Meta::new(
        "POST",
        "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
    )
    .named("payscore", "terminate_permissions_by_code")
    .success(204)
    .retry(Retry::Never);

/// 查询与用户授权记录.
pub const GET_PERMISSIONS_BY_OPENID: Meta = Meta::new(
        "GET",
        "/v3/payscore/permissions/openid/{openid}",
    )
    .named("payscore", "get_permissions_by_openid")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 解除用户授权关系.
pub const TERMINATE_PERMISSIONS_BY_OPENID: Meta = Meta::new(
        "POST",
        "/v3/payscore/permissions/openid/{openid}/terminate",
    )
    .named("payscore", "terminate_permissions_by_openid")
    .success(204)
    .retry(Retry::Never)
    .sensitive(&["openid"]);

/// 创建支付分计划.
pub const CREATE_PARTNER_PAY_SCORE_PLAN: Meta = Meta::new(
        "POST",
        "/v3/payscore/plan/partner/payscore-plans",
    )
    .named("payscore", "create_partner_pay_score_plan")
    .success(200)
    .retry(Retry::Never);

/// 查询支付分计划.
pub const QUERY_PARTNER_PAY_SCORE_PLAN: Meta = Meta::new(
        "GET",
        "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",
    )
    .named("payscore", "query_partner_pay_score_plan")
    .success(200)
    .retry(Retry::Read);

/// 停止支付分计划.
pub const STOP_PARTNER_PAY_SCORE_PLAN: Meta = Meta::new(
        "POST",
        "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    )
    .named("payscore", "stop_partner_pay_score_plan")
    .success(200)
    .retry(Retry::Never);

/// 创建支付分计划.
pub const CREATE_PAY_SCORE_PLAN: Meta = Meta::new(
        "POST",
        "/v3/payscore/plan/payscore-plans",
    )
    .named("payscore", "create_pay_score_plan")
    .success(200)
    .retry(Retry::Never);

/// 查询支付分计划.
pub const QUERY_PAY_SCORE_PLAN: Meta = Meta::new(
        "GET",
        "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}",
    )
    .named("payscore", "query_pay_score_plan")
    .success(200)
    .retry(Retry::Read);

/// 停止支付分计划.
pub const STOP_PAY_SCORE_PLAN: Meta = Meta::new(
        "POST",
        "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    )
    .named("payscore", "stop_pay_score_plan")
    .success(200)
    .retry(Retry::Never);

/// 查询支付分订单.
pub const GET_SERVICE_ORDER: Meta = Meta::new("GET", "/v3/payscore/serviceorder")
    .named("payscore", "get_service_order")
    .success(200)
    .retry(Retry::Read);

/// 创建支付分订单.
pub const CREATE_SERVICE_ORDER: Meta = Meta::new("POST", "/v3/payscore/serviceorder")
    .named("payscore", "create_service_order")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["end_location", "openid", "start_location"])
    .errors(&[&errors::NO_AUTH_PAYSCORE]);

/// 创单结单合并.
pub const DIRECT_COMPLETE_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/serviceorder/direct-complete",
    )
    .named("payscore", "direct_complete_service_order")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["end_location", "openid", "start_location"])
    .errors(&[&errors::NO_AUTH_PAYSCORE_DEDUCTION]);

/// 取消支付分订单.
pub const CANCEL_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/cancel",
    )
    .named("payscore", "cancel_service_order")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[&errors::INVALID_REQUEST_SERVICE_ORDER, &errors::PARAM_ERROR_SERVICE_CANCEL],
    );

/// 完结支付分订单.
pub const COMPLETE_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/complete",
    )
    .named("payscore", "complete_service_order")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["end_location", "start_location"])
    .errors(
        &[&errors::INVALID_REQUEST_SERVICE_ORDER, &errors::PARAM_ERROR_SERVICE_TOTAL],
    );

/// 修改订单金额.
pub const MODIFY_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/modify",
    )
    .named("payscore", "modify_service_order")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::INVALID_REQUEST_SERVICE_ORDER]);

/// 商户发起催收扣款.
pub const COLLECT_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/pay",
    )
    .named("payscore", "collect_service_order")
    .success(200)
    .retry(Retry::Never);

/// 下发服务费用待处理消息.
pub const SEND_ORDER_PENDING_MESSAGE: Meta = Meta::new(
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
    )
    .named("payscore", "send_order_pending_message")
    .success(204)
    .retry(Retry::Never);

/// 下发服务预扣费消息.
pub const SEND_ORDER_PREPAID_MESSAGE: Meta = Meta::new(
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
    )
    .named("payscore", "send_order_prepaid_message")
    .success(204)
    .retry(Retry::Never);

/// 同步服务订单信息.
pub const SYNC_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/sync",
    )
    .named("payscore", "sync_service_order")
    .success(200)
    .retry(Retry::Idempotent);

/// 创建先用后付订单.
pub const CREATE_PAY_ON_DELIVERY_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/servicepayondeliveryorder",
    )
    .named("payscore", "create_pay_on_delivery_service_order")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["end_location", "openid", "start_location"])
    .errors(&[&errors::NO_AUTH_PAYSCORE]);

/// 创建用户的签约计划详情对应的服务订单.
pub const CREATE_PARTNER_SIGN_PLAN_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/sign-plan/partner/serviceorder",
    )
    .named("payscore", "create_partner_sign_plan_service_order")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["end_location", "openid", "start_location", "sub_openid"])
    .errors(&[&errors::NO_AUTH_PAYSCORE]);

/// 创建用户的签约计划.
pub const CREATE_PARTNER_USER_SIGN_PLAN: Meta = Meta::new(
        "POST",
        "/v3/payscore/sign-plan/partner/user-sign-plans",
    )
    .named("payscore", "create_partner_user_sign_plan")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid", "sub_openid"]);

/// 查询用户的签约计划.
pub const QUERY_PARTNER_USER_SIGN_PLAN: Meta = Meta::new(
        "GET",
        "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    )
    .named("payscore", "query_partner_user_sign_plan")
    .success(200)
    .retry(Retry::Read);

/// 取消用户的签约计划.
pub const STOP_PARTNER_USER_SIGN_PLAN: Meta = Meta::new(
        "POST",
        "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    )
    .named("payscore", "stop_partner_user_sign_plan")
    .success(200)
    .retry(Retry::Never);

/// 创建用户的签约计划详情对应的服务订单.
pub const CREATE_SIGN_PLAN_SERVICE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/sign-plan/serviceorder",
    )
    .named("payscore", "create_sign_plan_service_order")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["end_location", "openid", "start_location"])
    .errors(&[&errors::NO_AUTH_PAYSCORE]);

/// 创建用户的签约计划.
pub const CREATE_USER_SIGN_PLAN: Meta = Meta::new(
        "POST",
        "/v3/payscore/sign-plan/user-sign-plans",
    )
    .named("payscore", "create_user_sign_plan")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid"]);

/// 查询用户的签约计划.
pub const QUERY_USER_SIGN_PLAN: Meta = Meta::new(
        "GET",
        "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    )
    .named("payscore", "query_user_sign_plan")
    .success(200)
    .retry(Retry::Read);

/// 直连商户取消用户的签约计划.
pub const STOP_USER_SIGN_PLAN: Meta = Meta::new(
        "POST",
        "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    )
    .named("payscore", "stop_user_sign_plan")
    .success(200)
    .retry(Retry::Never);

/// 查询智慧零售订单.
pub const GET_SMARTRETAIL_ORDER: Meta = Meta::new(
        "GET",
        "/v3/payscore/smartretail-orders",
    )
    .named("payscore", "get_smartretail_order")
    .success(200)
    .retry(Retry::Read);

/// 创建智慧零售订单.
pub const CREATE_SMARTRETAIL_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/smartretail-orders",
    )
    .named("payscore", "create_smartretail_order")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid", "service_end_location", "service_start_location"]);

/// 撤销智慧零售订单.
pub const CANCEL_SMARTRETAIL_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/smartretail-orders/{out_order_no}/cancel",
    )
    .named("payscore", "cancel_smartretail_order")
    .success(200)
    .retry(Retry::Never);

/// 完结智慧零售订单.
pub const COMPLETE_SMARTRETAIL_ORDER: Meta = Meta::new(
        "POST",
        "/v3/payscore/smartretail-orders/{out_order_no}/complete",
    )
    .named("payscore", "complete_smartretail_order")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["real_service_end_location"]);

/// 查询用户授权状态.
pub const GET_USER_SERVICE_STATE: Meta = Meta::new(
        "GET",
        "/v3/payscore/user-service-state",
    )
    .named("payscore", "get_user_service_state")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 商户解除用户授权关系.
pub const TERMINATE_PERMISSION: Meta = Meta::new(
        "POST",
        "/v3/payscore/users/{openid}/permissions/{service_id}/terminate",
    )
    .named("payscore", "terminate_permission")
    .success(204)
    .retry(Retry::Never)
    .sensitive(&["openid"]);
