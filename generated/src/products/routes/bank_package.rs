// Written by `cargo xtask codegen` from spec/bank_package.yaml; edit that file instead.

//! The routes of 定向用户协议号 (packages of users for banks).

use wechatpay_client::{Meta, Retry};

/// 查询上传任务列表.
pub const LIST_TASKS: Meta = Meta::new(
        "GET",
        "/v3/marketing/bank/packages/{package_id}/tasks",
    )
    .named("bank_package", "list_tasks")
    .success(200)
    .retry(Retry::Read);

/// 导入定向用户协议号.
pub const UPLOAD_PACKAGE_TASK: Meta = Meta::new(
        "POST",
        "/v3/marketing/bank/packages/{package_id}/tasks",
    )
    .named("bank_package", "upload_package_task")
    .success(200)
    .retry(Retry::Never);
