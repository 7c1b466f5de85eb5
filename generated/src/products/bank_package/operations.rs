// Written by `cargo xtask codegen` from spec/bank_package.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Upload, UploadForm};

use crate::products::routes::bank_package as routes;
use super::types::{ListTasksResponse, PackageTask, TaskStatus};

/// 查询上传任务列表: Lists the files that were uploaded for a package, and how many users were
/// found. `offset` counts pages, from 0.
///
/// `GET /v3/marketing/bank/packages/{package_id}/tasks` responds with 200 and
/// [`ListTasksResponse`](crate::products::bank_package::ListTasksResponse). Read-only: safe to send
/// again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml). Source:
/// wechatpay-java, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::bank_package::ListTasks;
///
/// let operation = ListTasks::new("8473295");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTasks {
    /// 号码包id: The package, as the merchant platform shows it. At least 1 character. Example:
    /// `8473295`.
    pub package_id: String,
    /// 任务状态: The state of a task. Example: `FINISHED`.
    pub status: Option<TaskStatus>,
    /// 文件名. Example: `active_user.csv`.
    pub filename: Option<String>,
    /// 分页页码. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
}

impl ListTasks {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(package_id: impl Into<String>) -> Self {
        Self {
            package_id: package_id.into(), status: None, filename: None, offset: None,
            limit: None,
        }
    }
}

crate::optional_fields! {
    ListTasks {
        /// 任务状态: The state of a task.
        status: TaskStatus,
        /// 文件名.
        filename: String,
        /// 分页页码.
        offset: i64,
        /// 分页大小.
        limit: i64,
    }
}

impl Operation for ListTasks {
    type Response = ListTasksResponse;

    const META: &'static Meta = &routes::LIST_TASKS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("package_id", &self.package_id)
            .query("status", &self.status)
            .query("filename", &self.filename)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListTasks { page: offset, first: 0, limit: limit, items: data as PackageTask, total: total_count }
}

/// 导入定向用户协议号: Uploads a file with agreement numbers for a package (号码包). WeChat Pay
/// works through it afterwards; `list_tasks` tells how far it is.
///
/// `POST /v3/marketing/bank/packages/{package_id}/tasks` responds with 200 and
/// [`PackageTask`](crate::products::bank_package::PackageTask). Not idempotent: sending it again
/// may act twice.
///
/// Official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::bank_package::{UploadPackageTask, UploadPackageTaskRequired};
/// use wechatpay::Upload;
///
/// let operation = UploadPackageTask::new(
///     "8473295",
///     UploadPackageTaskRequired {
///         file: Upload::new("active_user.csv", std::fs::read("active_user.csv")?),
///         bank_type: "ICBC_DEBIT".into(),
///     },
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadPackageTask {
    /// 号码包id: The package, as the merchant platform shows it. At least 1 character. Example:
    /// `8473295`.
    pub package_id: String,
    /// 文件.
    pub file: Upload,
    /// 银行类型: The bank and the kind of cards that the agreement numbers are of. At least 1
    /// character. Example: `ICBC_DEBIT`.
    pub bank_type: String,
}

wechatpay_client::sent! {
    UploadPackageTask {
        package_id "package_id" outside, file "file" outside, bank_type "bank_type",
    }
}

/// What [`UploadPackageTask::new`] requires, by name.
pub struct UploadPackageTaskRequired {
    /// The file.
    pub file: Upload,
    /// 银行类型: The bank and the kind of cards that the agreement numbers are of. At least 1
    /// character.
    pub bank_type: String,
}

impl UploadPackageTask {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        package_id: impl Into<String>,
        required: UploadPackageTaskRequired,
    ) -> Self {
        let UploadPackageTaskRequired { file, bank_type } = required;
        Self { package_id: package_id.into(), file, bank_type }
    }
}

impl Operation for UploadPackageTask {
    type Response = PackageTask;

    const META: &'static Meta = &routes::UPLOAD_PACKAGE_TASK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("package_id", &self.package_id)
            .upload_as(
                &self.file,
                UploadForm::sha256("file", "sha256").filename("filename"),
                self,
            )
            .build()
    }
}
