// Written by `cargo xtask codegen` from spec/merchant_service.yaml; edit that file instead.

//! The routes of 消费者投诉 (consumer complaints).

use crate::products::errors;
use crate::runtime::{Meta, Retry};

/// 删除投诉通知回调地址: Takes back the address for the caller's callbacks about complaints. None
/// is sent from then on.
pub const DELETE_COMPLAINT_NOTIFICATION: Meta = Meta {
    product: "merchant_service",
    operation: "delete_complaint_notification",
    method: "DELETE",
    template: "/v3/merchant-service/complaint-notifications",
    success: 204,
    retry: Retry::Never,
    encrypted: &[],
    sensitive: &[],
    errors: &[&errors::RESOURCE_NOT_EXISTS_ADDRESS],
};

/// 查询投诉通知回调地址: Tells where the caller's callbacks about complaints go.
pub const QUERY_COMPLAINT_NOTIFICATION: Meta = Meta {
    product: "merchant_service",
    operation: "query_complaint_notification",
    method: "GET",
    template: "/v3/merchant-service/complaint-notifications",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[&errors::RESOURCE_NOT_EXISTS_ADDRESS],
};

/// 创建投诉通知回调地址: Registers where the caller's callbacks about complaints go. A merchant
/// number has one such address; another one takes its place with `update_complaint_notification`.
pub const CREATE_COMPLAINT_NOTIFICATION: Meta = Meta {
    product: "merchant_service",
    operation: "create_complaint_notification",
    method: "POST",
    template: "/v3/merchant-service/complaint-notifications",
    success: 200,
    retry: Retry::Never,
    encrypted: &[],
    sensitive: &[],
    errors: &[&errors::ALREADY_EXISTS_ADDRESS],
};

/// 更新投诉通知回调地址: Registers another address for the caller's callbacks about complaints.
pub const UPDATE_COMPLAINT_NOTIFICATION: Meta = Meta {
    product: "merchant_service",
    operation: "update_complaint_notification",
    method: "PUT",
    template: "/v3/merchant-service/complaint-notifications",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &[],
    sensitive: &[],
    errors: &[&errors::RESOURCE_NOT_EXISTS_ADDRESS],
};

/// 查询投诉单列表: Lists the complaints of some days, for reconciling what callbacks told. A
/// partner sees those about every merchant that it acts for, and can narrow them down to one.
pub const LIST_COMPLAINTS: Meta = Meta {
    product: "merchant_service",
    operation: "list_complaints",
    method: "GET",
    template: "/v3/merchant-service/complaints-v2",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::PARAM_ERROR,
        &errors::INVALID_REQUEST,
        &errors::SIGN_ERROR,
        &errors::NO_AUTH,
        &errors::FREQUENCY_LIMITED,
        &errors::SYSTEM_ERROR,
    ],
};

/// 查询投诉单详情: Tells what a user complains about, which orders it concerns, and where the
/// complaint stands. Call it whenever a callback names the complaint: the callback itself does not
/// tell the state.
pub const QUERY_COMPLAINT: Meta = Meta {
    product: "merchant_service",
    operation: "query_complaint",
    method: "GET",
    template: "/v3/merchant-service/complaints-v2/{complaint_id}",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::PARAM_ERROR,
        &errors::INVALID_REQUEST,
        &errors::SIGN_ERROR,
        &errors::NO_AUTH_COMPLAINT,
        &errors::RESOURCE_NOT_EXISTS,
        &errors::FREQUENCY_LIMITED,
        &errors::SYSTEM_ERROR,
    ],
};

/// 反馈处理完成: Reports that the merchant has dealt with the complaint. Talk to the user first:
/// one who is not content goes on with the complaint, and it is open again.
pub const COMPLETE_COMPLAINT: Meta = Meta {
    product: "merchant_service",
    operation: "complete_complaint",
    method: "POST",
    template: "/v3/merchant-service/complaints-v2/{complaint_id}/complete",
    success: 204,
    retry: Retry::Never,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::PARAM_ERROR,
        &errors::INVALID_REQUEST_COMPLAINT,
        &errors::SIGN_ERROR,
        &errors::NO_AUTH_COMPLAINT,
        &errors::RESOURCE_NOT_EXISTS,
        &errors::FREQUENCY_LIMITED,
        &errors::SYSTEM_ERROR,
    ],
};

/// 查询投诉单协商历史: Lists what the user, the merchant and WeChat Pay wrote and did about a
/// complaint.
pub const LIST_NEGOTIATION_HISTORY: Meta = Meta {
    product: "merchant_service",
    operation: "list_negotiation_history",
    method: "GET",
    template: "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::PARAM_ERROR,
        &errors::INVALID_REQUEST,
        &errors::SIGN_ERROR,
        &errors::NO_AUTH_COMPLAINT,
        &errors::RESOURCE_NOT_EXISTS,
        &errors::FREQUENCY_LIMITED,
        &errors::SYSTEM_ERROR,
    ],
};

/// 回复用户: Sends the user who complained an answer, with images and a link where they help. It
/// does not close the complaint; `complete_complaint` does.
pub const RESPOND_COMPLAINT: Meta = Meta {
    product: "merchant_service",
    operation: "respond_complaint",
    method: "POST",
    template: "/v3/merchant-service/complaints-v2/{complaint_id}/response",
    success: 204,
    retry: Retry::Never,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::PARAM_ERROR,
        &errors::INVALID_REQUEST_COMPLAINT,
        &errors::SIGN_ERROR,
        &errors::NO_AUTH_COMPLAINT,
        &errors::RESOURCE_NOT_EXISTS,
        &errors::FREQUENCY_LIMITED,
        &errors::SYSTEM_ERROR,
    ],
};

/// 回复需要即时服务的投诉单: Sends a message to a user who waits for an answer at once, that is,
/// when `need_immediate_service` is set. The message can hold links, questions and buttons; what
/// the user clicks comes back in `list_negotiation_history`.
pub const RESPOND_IMMEDIATE_SERVICE: Meta = Meta {
    product: "merchant_service",
    operation: "respond_immediate_service",
    method: "POST",
    template: "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::PARAM_ERROR,
        &errors::INVALID_REQUEST_COMPLAINT,
        &errors::SIGN_ERROR,
        &errors::NO_AUTH_COMPLAINT,
        &errors::RESOURCE_NOT_EXISTS,
        &errors::FREQUENCY_LIMITED,
        &errors::SYSTEM_ERROR,
    ],
};

/// 更新退款审批结果: Tells a user who wants a refund whether the merchant agrees. It pays nothing
/// back: ask for the refund itself in the days that were promised.
pub const UPDATE_REFUND_PROGRESS: Meta = Meta {
    product: "merchant_service",
    operation: "update_refund_progress",
    method: "POST",
    template: "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
    success: 204,
    retry: Retry::Never,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::PARAM_ERROR,
        &errors::INVALID_REQUEST_COMPLAINT,
        &errors::SIGN_ERROR,
        &errors::NO_AUTH_COMPLAINT,
        &errors::RESOURCE_NOT_EXISTS,
        &errors::FREQUENCY_LIMITED,
        &errors::SYSTEM_ERROR,
    ],
};

/// 图片上传接口: Uploads an image, JPG, BMP or PNG with the ending that belongs to it, of at most 2
/// MB. Its media id can be named when a user is answered or a refund refused.
pub const UPLOAD_COMPLAINT_IMAGE: Meta = Meta {
    product: "merchant_service",
    operation: "upload_complaint_image",
    method: "POST",
    template: "/v3/merchant-service/images/upload",
    success: 200,
    retry: Retry::Never,
    encrypted: &[],
    sensitive: &[],
    errors: &[&errors::NO_AUTH, &errors::FREQUENCY_LIMITED],
};

/// 图片请求接口: Downloads an image that the user or the merchant handed in. Complaints and their
/// history name its address; the last part of the address is its media id.
pub const DOWNLOAD_COMPLAINT_IMAGE: Meta = Meta {
    product: "merchant_service",
    operation: "download_complaint_image",
    method: "GET",
    template: "/v3/merchant-service/images/{media_id}",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[&errors::RESOURCE_NOT_EXISTS],
};
