// Written by `cargo xtask codegen` from spec/bank_package.yaml; edit that file instead.

use wechatpay_client::Timestamp;

/// The response to [`ListTasks`](super::ListTasks).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTasksResponse {
    /// 上传任务列表.
    pub data: Vec<PackageTask>,
    /// 总数量. Example: `1`.
    pub total_count: i64,
    /// 分页页码. Example: `0`.
    pub offset: i64,
    /// 分页大小. Example: `20`.
    pub limit: i64,
}

wechatpay_client::record! {
    ListTasksResponse {
        data "data", total_count "total_count", offset "offset", limit "limit",
    }
}

/// 上传任务: A file that was uploaded.
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageTask {
    /// 上传任务id. Example: `101`.
    pub task_id: String,
    /// 号码包id: The package, as the merchant platform shows it. Example: `8473295`.
    pub package_id: String,
    /// 文件名. Example: `active_user.csv`.
    pub filename: String,
    /// 创建上传任务的时间. Example: `2020-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 上传任务最近一次更新的时间. Example: `2020-05-20T13:29:35.120+08:00`.
    pub update_time: Option<Timestamp>,
    /// 任务状态: The state of a task. Example: `FINISHED`.
    pub status: Option<TaskStatus>,
    /// 成功数: How many numbers of the file were taken. Example: `1000`.
    pub success_count: Option<i64>,
    /// 失败数: How many numbers of the file were not taken. Example: `20`.
    pub fail_count: Option<i64>,
    /// 匹配成功的微信用户数: How many users were found. Example: `1000`.
    pub success_user_count: Option<i64>,
    /// 银行类型. Example: `ICBC_DEBIT`.
    pub bank_type: Option<String>,
}

wechatpay_client::record! {
    PackageTask {
        task_id "task_id", package_id "package_id", filename "filename", create_time "create_time",
        update_time "update_time", status "status", success_count "success_count",
        fail_count "fail_count", success_user_count "success_user_count", bank_type "bank_type",
    }
}

wechatpay_client::open_enum! {
    /// 任务状态: The state of a task.
    pub enum TaskStatus {
        /// It is being worked through.
        Processing = "PROCESSING",
        /// It is done.
        Finished = "FINISHED",
    }
}
