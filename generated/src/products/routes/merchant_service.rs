// Written by `cargo xtask codegen` from spec/merchant_service.yaml; edit that file instead.

//! The routes of 消费者投诉 (consumer complaints).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 删除投诉通知回调地址.
pub const DELETE_COMPLAINT_NOTIFICATION: Meta = Meta::new(
        "DELETE",
        "/v3/merchant-service/complaint-notifications",
    )
    .named("merchant_service", "delete_complaint_notification")
    .success(204)
    .retry(Retry::Never)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_ADDRESS]);

/// 查询投诉通知回调地址.
pub const QUERY_COMPLAINT_NOTIFICATION: Meta = Meta::new(
        "GET",
        "/v3/merchant-service/complaint-notifications",
    )
    .named("merchant_service", "query_complaint_notification")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_ADDRESS]);

/// 创建投诉通知回调地址.
pub const CREATE_COMPLAINT_NOTIFICATION: Meta = Meta::new(
        "POST",
        "/v3/merchant-service/complaint-notifications",
    )
    .named("merchant_service", "create_complaint_notification")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::ALREADY_EXISTS_ADDRESS]);

/// 更新投诉通知回调地址.
pub const UPDATE_COMPLAINT_NOTIFICATION: Meta = Meta::new(
        "PUT",
        "/v3/merchant-service/complaint-notifications",
    )
    .named("merchant_service", "update_complaint_notification")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_ADDRESS]);

/// 查询投诉单列表.
pub const LIST_COMPLAINTS: Meta = Meta::new("GET", "/v3/merchant-service/complaints-v2")
    .named("merchant_service", "list_complaints")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::PARAM_ERROR,
            &errors::INVALID_REQUEST,
            &errors::SIGN_ERROR,
            &errors::NO_AUTH,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 查询投诉单详情.
pub const QUERY_COMPLAINT: Meta = Meta::new(
        "GET",
        "/v3/merchant-service/complaints-v2/{complaint_id}",
    )
    .named("merchant_service", "query_complaint")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::PARAM_ERROR,
            &errors::INVALID_REQUEST,
            &errors::SIGN_ERROR,
            &errors::NO_AUTH_COMPLAINT,
            &errors::RESOURCE_NOT_EXISTS,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 反馈处理完成.
pub const COMPLETE_COMPLAINT: Meta = Meta::new(
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/complete",
    )
    .named("merchant_service", "complete_complaint")
    .success(204)
    .retry(Retry::Never)
    .errors(
        &[
            &errors::PARAM_ERROR,
            &errors::INVALID_REQUEST_COMPLAINT,
            &errors::SIGN_ERROR,
            &errors::NO_AUTH_COMPLAINT,
            &errors::RESOURCE_NOT_EXISTS,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 查询投诉单协商历史.
pub const LIST_NEGOTIATION_HISTORY: Meta = Meta::new(
        "GET",
        "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
    )
    .named("merchant_service", "list_negotiation_history")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::PARAM_ERROR,
            &errors::INVALID_REQUEST,
            &errors::SIGN_ERROR,
            &errors::NO_AUTH_COMPLAINT,
            &errors::RESOURCE_NOT_EXISTS,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 回复用户.
pub const RESPOND_COMPLAINT: Meta = Meta::new(
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/response",
    )
    .named("merchant_service", "respond_complaint")
    .success(204)
    .retry(Retry::Never)
    .errors(
        &[
            &errors::PARAM_ERROR,
            &errors::INVALID_REQUEST_COMPLAINT,
            &errors::SIGN_ERROR,
            &errors::NO_AUTH_COMPLAINT,
            &errors::RESOURCE_NOT_EXISTS,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 回复需要即时服务的投诉单.
pub const RESPOND_IMMEDIATE_SERVICE: Meta = Meta::new(
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
    )
    .named("merchant_service", "respond_immediate_service")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::PARAM_ERROR,
            &errors::INVALID_REQUEST_COMPLAINT,
            &errors::SIGN_ERROR,
            &errors::NO_AUTH_COMPLAINT,
            &errors::RESOURCE_NOT_EXISTS,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 更新退款审批结果.
pub const UPDATE_REFUND_PROGRESS: Meta = Meta::new(
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
    )
    .named("merchant_service", "update_refund_progress")
    .success(204)
    .retry(Retry::Never)
    .errors(
        &[
            &errors::PARAM_ERROR,
            &errors::INVALID_REQUEST_COMPLAINT,
            &errors::SIGN_ERROR,
            &errors::NO_AUTH_COMPLAINT,
            &errors::RESOURCE_NOT_EXISTS,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 图片上传接口.
pub const UPLOAD_COMPLAINT_IMAGE: Meta = Meta::new(
        "POST",
        "/v3/merchant-service/images/upload",
    )
    .named("merchant_service", "upload_complaint_image")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH, &errors::FREQUENCY_LIMITED]);

/// 图片请求接口.
pub const DOWNLOAD_COMPLAINT_IMAGE: Meta = Meta::new(
        "GET",
        "/v3/merchant-service/images/{media_id}",
    )
    .named("merchant_service", "download_complaint_image")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);
