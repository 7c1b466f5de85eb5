// Written by `cargo xtask codegen` from spec/merchant_management.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Settles, Upload, UploadForm};

use crate::products::routes::merchant_management as routes;
use crate::products::shared::Mchid;
use super::types::{
    CreateRecordSubmissionResponse, DueDiligence, DueDiligenceId, DueDiligenceState,
    ListRecordsResponse, ManageRecord, ManageRecordId, ManageRecordState, ManageRecordType,
    SubMerchantLimitations, SubmitDueDiligenceResponse, UploadDueDiligenceFileResponse,
    UploadSubmissionFileResponse,
};

/// 分页查询子商户名下的商户管理记录: Lists a sub-merchant's records, of one kind and, if wanted, of
/// one state. At most 10 come at once.
///
/// `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` responds with 200 and
/// [`ListRecordsResponse`](crate::products::merchant_management::ListRecordsResponse). Read-only:
/// safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by
/// page.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940381). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_management::{ListRecords, ManageRecordType};
///
/// let operation = ListRecords::new(
///     "123000110",
///     5,
///     ManageRecordType::FunctionalLimitRecord,
/// );
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
pub struct ListRecords {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `123000110`.
    pub sub_mchid: Mchid,
    /// 最大资源条数: At most 10. Example: `5`.
    pub limit: i64,
    /// 请求资源起始位置: How many to leave out, from 0. Example: `10`.
    pub offset: Option<i64>,
    /// 商户管理记录类型: What a record is about. Example: `FUNCTIONAL_LIMIT_RECORD`.
    pub manage_record_type: ManageRecordType,
    /// 商户管理记录状态: Without it, records of every state. Example: `PENDING`.
    pub manage_record_state: Option<ManageRecordState>,
}

impl ListRecords {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        limit: i64,
        manage_record_type: ManageRecordType,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), limit, offset: None, manage_record_type,
            manage_record_state: None,
        }
    }
}

crate::optional_fields! {
    ListRecords {
        /// 请求资源起始位置: How many to leave out, from 0.
        offset: i64,
        /// 商户管理记录状态: Without it, records of every state.
        manage_record_state: ManageRecordState,
    }
}

impl Operation for ListRecords {
    type Response = ListRecordsResponse;

    const META: &'static Meta = &routes::LIST_RECORDS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("sub_mchid", &self.sub_mchid)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .query("manage_record_type", &self.manage_record_type)
            .query("manage_record_state", &self.manage_record_state)
            .build()
    }
}

wechatpay_client::paginated! {
    ListRecords { offset: offset, limit: limit, items: data as ManageRecord, total: total_count }
}

/// 查询子商户下指定商户管理记录: Tells one record, with the papers that are asked for and what
/// became of those that were submitted.
///
/// `GET /v3/mch-manage/mch-manage-records/{manage_record_id}` responds with 200 and
/// [`ManageRecord`](crate::products::merchant_management::ManageRecord). Read-only: safe to send
/// again.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940383). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_management::GetRecord;
///
/// let operation = GetRecord::new("M1210999900435123451697535102441", "123000110");
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
pub struct GetRecord {
    /// 商户管理记录ID: A record of what was done about a sub-merchant or asked of it. 1 to 128
    /// characters. Example: `M1210999900435123451697535102441`.
    pub manage_record_id: ManageRecordId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `123000110`.
    pub sub_mchid: Mchid,
}

impl GetRecord {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        manage_record_id: impl Into<ManageRecordId>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self { manage_record_id: manage_record_id.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for GetRecord {
    type Response = ManageRecord;

    const META: &'static Meta = &routes::GET_RECORD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("manage_record_id", &self.manage_record_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

/// 对指定商户管理记录提交资料: Submits the papers that a record asks for. Files are uploaded with
/// `upload_submission_file` first. How the audit ends comes with a callback `MANAGERECORD.CHANGE`,
/// or with `get_record`.
///
/// `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` responds with
/// 200 and
/// [`CreateRecordSubmissionResponse`](crate::products::merchant_management::CreateRecordSubmissionResponse).
/// Not idempotent: sending it again may act twice.
///
/// Note: After a lost response query with `get_record`: a record that is audited does not take
/// papers again.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940417). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_management::CreateRecordSubmission;
///
/// let operation = CreateRecordSubmission::new(
///     "M1210999900435123451697535102441",
///     "123000110",
///     "{\"record_fields\":[{\"item_id\":100002,\"name\":\"行业许可证\",\"type\":1,\"field_name\":\"FLicense\",\"field_data\":\"91440300\"}]}",
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
pub struct CreateRecordSubmission {
    /// 商户管理记录ID: A record of what was done about a sub-merchant or asked of it. 1 to 128
    /// characters. Example: `M1210999900435123451697535102441`.
    pub manage_record_id: ManageRecordId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `123000110`.
    pub sub_mchid: Mchid,
    /// 商户提交资料内容: A JSON text, laid out as the record or the due diligence asks. 1 to 4000000
    /// characters. Example:
    /// `{"record_fields":[{"item_id":100002,"name":"行业许可证","type":1,"field_name":"FLicense","field_data":"91440300"}]}`.
    pub submit_data: String,
}

wechatpay_client::sent! {
    CreateRecordSubmission {
        manage_record_id "manage_record_id" outside, sub_mchid "sub_mchid",
        submit_data "submit_data",
    }
}

impl CreateRecordSubmission {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        manage_record_id: impl Into<ManageRecordId>,
        sub_mchid: impl Into<Mchid>,
        submit_data: impl Into<String>,
    ) -> Self {
        Self {
            manage_record_id: manage_record_id.into(), sub_mchid: sub_mchid.into(),
            submit_data: submit_data.into(),
        }
    }
}

impl Operation for CreateRecordSubmission {
    type Response = CreateRecordSubmissionResponse;

    const META: &'static Meta = &routes::CREATE_RECORD_SUBMISSION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("manage_record_id", &self.manage_record_id)
            .json(self)
            .build()
    }
}

/// 上传商户提交资料文件: Uploads a file for `create_record_submission`. How large it may be depends
/// on the paper.
///
/// `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` responds with 200 and
/// [`UploadSubmissionFileResponse`](crate::products::merchant_management::UploadSubmissionFileResponse).
/// Not idempotent: sending it again may act twice.
///
/// Note: Sent twice, it makes two file ids, which does no harm.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940425). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_management::UploadSubmissionFile;
/// use wechatpay::Upload;
///
/// let operation = UploadSubmissionFile::new(
///     "123000110",
///     Upload::new("demo.png", std::fs::read("demo.png")?),
///     56,
/// );
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
pub struct UploadSubmissionFile {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `123000110`.
    pub sub_mchid: Mchid,
    /// 资料文件: The bytes of the file.
    pub submission_file: Upload,
    /// 资料项唯一id: The paper that the file is for, as the record numbers it. Example: `56`.
    pub item_id: i64,
}

impl UploadSubmissionFile {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        submission_file: Upload,
        item_id: i64,
    ) -> Self {
        Self { sub_mchid: sub_mchid.into(), submission_file, item_id }
    }
}

impl Operation for UploadSubmissionFile {
    type Response = UploadSubmissionFileResponse;

    const META: &'static Meta = &routes::UPLOAD_SUBMISSION_FILE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("sub_mchid", &self.sub_mchid)
            .part("item_id", &self.item_id)
            .upload_as(
                &self.submission_file,
                UploadForm::sha256("submission_file", "file_digest")
                    .filename("file_name"),
                &(),
            )
            .build()
    }
}

/// 查询子商户强化尽调单信息: Tells a due diligence of a sub-merchant, with the papers that it asks
/// for and those that were submitted.
///
/// `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` responds with 200 and
/// [`DueDiligence`](crate::products::merchant_management::DueDiligence). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Polling does not end while papers are waited for.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015631048). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_management::GetDueDiligence;
///
/// let operation = GetDueDiligence::new(
///     "123000110_2_2190381dakdajois1283i12jo",
///     "123000110",
/// );
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
pub struct GetDueDiligence {
    /// 尽调单号: A due diligence, as a callback `MERCHANT_NOTIFY.NOTIFY` or `query_sub_mch_limitation`
    /// named it. 1 to 128 characters. Example: `123000110_2_2190381dakdajois1283i12jo`.
    pub due_diligence_id: DueDiligenceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `123000110`.
    pub sub_mchid: Mchid,
}

impl GetDueDiligence {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        due_diligence_id: impl Into<DueDiligenceId>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self { due_diligence_id: due_diligence_id.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for GetDueDiligence {
    type Response = DueDiligence;

    const META: &'static Meta = &routes::GET_DUE_DILIGENCE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("due_diligence_id", &self.due_diligence_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for GetDueDiligence {
    type State = DueDiligenceState;

    #[inline]
    fn state(response: &DueDiligence) -> Option<&DueDiligenceState> {
        Some(&response.due_diligence_state)
    }

    #[inline]
    fn is_final(state: &DueDiligenceState) -> bool {
        matches!(
            state, DueDiligenceState::DueDiligenceStateExpired |
            DueDiligenceState::DueDiligenceStateCancelled |
            DueDiligenceState::DueDiligenceStateFinished
        )
    }
}

/// 提交尽调资料: Submits the papers that a due diligence asks for, before its deadline. Files are
/// uploaded with `upload_due_diligence_file` first.
///
/// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` responds with
/// 200 and
/// [`SubmitDueDiligenceResponse`](crate::products::merchant_management::SubmitDueDiligenceResponse).
/// Not idempotent: sending it again may act twice.
///
/// Note: After a lost response query with `get_due_diligence`.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015631033). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_management::SubmitDueDiligence;
///
/// let operation = SubmitDueDiligence::new(
///     "123000110_2_2190381dakdajois1283i12jo",
///     "123000110",
///     "{\"record_fields\":[{\"item_id\":100002,\"name\":\"行业许可证\",\"type\":1,\"field_name\":\"FLicense\",\"field_data\":\"91440300\"}]}",
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
pub struct SubmitDueDiligence {
    /// 尽调单号: A due diligence, as a callback `MERCHANT_NOTIFY.NOTIFY` or `query_sub_mch_limitation`
    /// named it. 1 to 128 characters. Example: `123000110_2_2190381dakdajois1283i12jo`.
    pub due_diligence_id: DueDiligenceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `123000110`.
    pub sub_mchid: Mchid,
    /// 提交资料内容: A JSON text, laid out as the record or the due diligence asks. 1 to 65536
    /// characters. Example:
    /// `{"record_fields":[{"item_id":100002,"name":"行业许可证","type":1,"field_name":"FLicense","field_data":"91440300"}]}`.
    pub submit_data: String,
}

wechatpay_client::sent! {
    SubmitDueDiligence {
        due_diligence_id "due_diligence_id" outside, sub_mchid "sub_mchid",
        submit_data "submit_data",
    }
}

impl SubmitDueDiligence {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        due_diligence_id: impl Into<DueDiligenceId>,
        sub_mchid: impl Into<Mchid>,
        submit_data: impl Into<String>,
    ) -> Self {
        Self {
            due_diligence_id: due_diligence_id.into(), sub_mchid: sub_mchid.into(),
            submit_data: submit_data.into(),
        }
    }
}

impl Operation for SubmitDueDiligence {
    type Response = SubmitDueDiligenceResponse;

    const META: &'static Meta = &routes::SUBMIT_DUE_DILIGENCE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("due_diligence_id", &self.due_diligence_id)
            .json(self)
            .build()
    }
}

/// 上传尽调资料文件: Uploads a file for `submit_due_diligence`.
///
/// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` responds with
/// 200 and
/// [`UploadDueDiligenceFileResponse`](crate::products::merchant_management::UploadDueDiligenceFileResponse).
/// Not idempotent: sending it again may act twice.
///
/// Note: Sent twice, it makes two file ids, which does no harm.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015631042). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_management::{UploadDueDiligenceFile, UploadDueDiligenceFileRequired};
/// use wechatpay::Upload;
///
/// let operation = UploadDueDiligenceFile::new(
///     "123000110_2_2190381dakdajois1283i12jo",
///     UploadDueDiligenceFileRequired {
///         due_diligence_file: Upload::new("demo.png", std::fs::read("demo.png")?),
///         sub_mchid: "123000110".into(),
///         item_id: 130013,
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
pub struct UploadDueDiligenceFile {
    /// 尽调单号: A due diligence, as a callback `MERCHANT_NOTIFY.NOTIFY` or `query_sub_mch_limitation`
    /// named it. 1 to 128 characters. Example: `123000110_2_2190381dakdajois1283i12jo`.
    pub due_diligence_id: DueDiligenceId,
    /// 尽调资料文件: The bytes of the file.
    pub due_diligence_file: Upload,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `123000110`.
    pub sub_mchid: Mchid,
    /// 资料项唯一id: The paper that the file is for, as the due diligence numbers it. Example:
    /// `130013`.
    pub item_id: i64,
}

wechatpay_client::sent! {
    UploadDueDiligenceFile {
        due_diligence_id "due_diligence_id" outside,
        due_diligence_file "due_diligence_file" outside, sub_mchid "sub_mchid", item_id "item_id",
    }
}

/// What [`UploadDueDiligenceFile::new`] requires, by name.
pub struct UploadDueDiligenceFileRequired {
    /// The file.
    pub due_diligence_file: Upload,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 资料项唯一id: The paper that the file is for, as the due diligence numbers it.
    pub item_id: i64,
}

impl UploadDueDiligenceFile {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        due_diligence_id: impl Into<DueDiligenceId>,
        required: UploadDueDiligenceFileRequired,
    ) -> Self {
        let UploadDueDiligenceFileRequired {
            due_diligence_file, sub_mchid, item_id,
        } = required;
        Self {
            due_diligence_id: due_diligence_id.into(), due_diligence_file, sub_mchid,
            item_id,
        }
    }
}

impl Operation for UploadDueDiligenceFile {
    type Response = UploadDueDiligenceFileResponse;

    const META: &'static Meta = &routes::UPLOAD_DUE_DILIGENCE_FILE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("due_diligence_id", &self.due_diligence_id)
            .upload_as(
                &self.due_diligence_file,
                UploadForm::sha256("due_diligence_file", "file_digest")
                    .filename("file_name"),
                self,
            )
            .build()
    }
}

/// 查询子商户管控情况: Tells what a sub-merchant may not do at present, why, and how each
/// restriction is lifted. Ask when a callback `MERCHANT_NOTIFY.NOTIFY` tells of a new restriction,
/// or when calls for the sub-merchant are refused.
///
/// `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` responds with 200 and
/// [`SubMerchantLimitations`](crate::products::merchant_management::SubMerchantLimitations).
/// Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/limited-functions-and-reasons/mch-limitations/query-sub-mch-limitation.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_management::QuerySubMchLimitation;
///
/// let operation = QuerySubMchLimitation::new("123000110");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerySubMchLimitation {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `123000110`.
    pub sub_mchid: Mchid,
}

impl QuerySubMchLimitation {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for QuerySubMchLimitation {
    type Response = SubMerchantLimitations;

    const META: &'static Meta = &routes::QUERY_SUB_MCH_LIMITATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sub_mchid", &self.sub_mchid).build()
    }
}
