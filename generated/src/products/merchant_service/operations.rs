// Written by `cargo xtask codegen` from spec/merchant_service.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Day, Error, FileOperation, Meta, Operation, Request, Upload};

use crate::products::routes::merchant_service as routes;
use crate::products::shared::{Mchid, MediaId, UploadedMedia};
use super::types::{
    Complaint, ComplaintId, ComplaintNotificationAddress, Complaints, MiniProgramJump,
    NegotiationHistory, NegotiationRecord, RefundDecision, RespondImmediateServiceResponse,
    ServiceMessage,
};

/// 删除投诉通知回调地址: Removes the address for the caller's callbacks about complaints. No more
/// are sent from then on.
///
/// `DELETE /v3/merchant-service/complaint-notifications` responds with 204 and no body. Not
/// idempotent: sending it again may act twice.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012460452),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012460474). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::DeleteComplaintNotification;
///
/// let operation = DeleteComplaintNotification::new();
/// client.send(&operation).await?;
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
/// | `RESOURCE_NOT_EXISTS` | 404 | unknown | No address for callbacks is set. Create one. If you meant to delete it, nothing is left to do. |
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteComplaintNotification {}

impl DeleteComplaintNotification {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for DeleteComplaintNotification {
    type Response = ();

    const META: &'static Meta = &routes::DELETE_COMPLAINT_NOTIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).build()
    }
}

/// 查询投诉通知回调地址: Tells where the caller's callbacks about complaints go.
///
/// `GET /v3/merchant-service/complaint-notifications` responds with 200 and
/// [`ComplaintNotificationAddress`](crate::products::merchant_service::ComplaintNotificationAddress).
/// Read-only: safe to send again.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012459014),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012459065). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::QueryComplaintNotification;
///
/// let operation = QueryComplaintNotification::new();
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
/// | `RESOURCE_NOT_EXISTS` | 404 | unknown | No address for callbacks is set. Create one. If you meant to delete it, nothing is left to do. |
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryComplaintNotification {}

impl QueryComplaintNotification {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for QueryComplaintNotification {
    type Response = ComplaintNotificationAddress;

    const META: &'static Meta = &routes::QUERY_COMPLAINT_NOTIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).build()
    }
}

/// 创建投诉通知回调地址: Registers where the caller's callbacks about complaints go. A merchant
/// number has one such address; another one takes its place with `update_complaint_notification`.
///
/// `POST /v3/merchant-service/complaint-notifications` responds with 200 and
/// [`ComplaintNotificationAddress`](crate::products::merchant_service::ComplaintNotificationAddress).
/// Not idempotent: sending it again may act twice.
///
/// Note: Presumably it is refused when an address is already set.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012458679),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012458106). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::CreateComplaintNotification;
///
/// let operation = CreateComplaintNotification::new("https://www.xxx.com/notify");
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
/// | `ALREADY_EXISTS` | 400 | unknown | An address for callbacks is set already. Query it. If it is not the one you want, update it instead of creating it. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateComplaintNotification {
    /// 通知地址: The address. It must begin with `https://`. 1 to 255 characters. Example:
    /// `https://www.xxx.com/notify`.
    pub url: String,
}

wechatpay_client::sent! {
    CreateComplaintNotification {
        url "url",
    }
}

impl CreateComplaintNotification {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl Operation for CreateComplaintNotification {
    type Response = ComplaintNotificationAddress;

    const META: &'static Meta = &routes::CREATE_COMPLAINT_NOTIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 更新投诉通知回调地址: Registers another address for the caller's callbacks about complaints.
///
/// `PUT /v3/merchant-service/complaint-notifications` responds with 200 and
/// [`ComplaintNotificationAddress`](crate::products::merchant_service::ComplaintNotificationAddress).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: It is inferred that the server recognises it by `url`: there is only one address, and
/// registering it again changes nothing.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012459282),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012459287). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::UpdateComplaintNotification;
///
/// let operation = UpdateComplaintNotification::new("https://www.xxx.com/notify");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | unknown | No address for callbacks is set. Create one. If you meant to delete it, nothing is left to do. |
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateComplaintNotification {
    /// 通知地址: The new address. It must begin with `https://`. 1 to 255 characters. Example:
    /// `https://www.xxx.com/notify`.
    pub url: String,
}

wechatpay_client::sent! {
    UpdateComplaintNotification {
        url "url",
    }
}

impl UpdateComplaintNotification {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl Operation for UpdateComplaintNotification {
    type Response = ComplaintNotificationAddress;

    const META: &'static Meta = &routes::UPDATE_COMPLAINT_NOTIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询投诉单列表: Lists the complaints of some days, for reconciling what callbacks told. A
/// partner sees those about every merchant that it acts for, and can narrow them down to one.
///
/// `GET /v3/merchant-service/complaints-v2` responds with 200 and
/// [`Complaints`](crate::products::merchant_service::Complaints). Read-only: safe to send again.
/// [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Note: A `limit` that makes the response too large is refused, with a message that says so: ask
/// for fewer.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012533431),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691285). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::{ListComplaints, ListComplaintsRequired};
///
/// let operation = ListComplaints::new(ListComplaintsRequired {
///     begin_date: "2019-01-01".parse()?,
///     end_date: "2019-01-01".parse()?,
/// });
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
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `INVALID_REQUEST` | 400 | unknown | The request breaks a rule of the protocol or of the product, or does not fit the state of what it is about. Read `message` for the rule. It may say that the number is in use with other parameters: then something was done under it before, so query by that number first. Do not take a new number before you know what became of the old one. |
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListComplaints {
    /// 分页大小: How many complaints to list at most, 1 to 50. Without it, 10. From 1 to 50. Example:
    /// `5`.
    pub limit: Option<i64>,
    /// 分页开始位置: How many complaints to pass over. Without it, none. From 0. Example: `0`.
    pub offset: Option<i64>,
    /// 开始日期: The first day to look at, as year, month and day. It is the day of the complaint that
    /// counts. Example: `2019-01-01`.
    pub begin_date: Day,
    /// 结束日期: The last day to look at, written in the same way, at most 30 days after the first.
    /// Example: `2019-01-01`.
    pub end_date: Day,
    /// 被诉商户号: The merchant that the complaints are about. Without it, every merchant. 1 to 64
    /// characters. Example: `1900012181`.
    pub complainted_mchid: Option<Mchid>,
}

/// What [`ListComplaints::new`] requires, by name.
pub struct ListComplaintsRequired {
    /// 开始日期: The first day to look at, as year, month and day.
    pub begin_date: Day,
    /// 结束日期: The last day to look at, written in the same way, at most 30 days after the first.
    pub end_date: Day,
}

impl ListComplaints {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ListComplaintsRequired) -> Self {
        let ListComplaintsRequired { begin_date, end_date } = required;
        Self { limit: None, offset: None, begin_date, end_date, complainted_mchid: None }
    }
}

crate::optional_fields! {
    ListComplaints {
        /// 分页大小: How many complaints to list at most, 1 to 50. Without it, 10. From 1 to 50.
        limit: i64,
        /// 分页开始位置: How many complaints to pass over. Without it, none. From 0.
        offset: i64,
        /// 被诉商户号: The merchant that the complaints are about. 1 to 64 characters.
        complainted_mchid: Mchid,
    }
}

impl Operation for ListComplaints {
    type Response = Complaints;

    const META: &'static Meta = &routes::LIST_COMPLAINTS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .query("begin_date", &self.begin_date)
            .query("end_date", &self.end_date)
            .query("complainted_mchid", &self.complainted_mchid)
            .build()
    }
}

wechatpay_client::paginated! {
    ListComplaints { offset: offset, limit: limit, items: data as Complaint, total: total_count }
}

/// 查询投诉单详情: Tells what a user complains about, which orders it concerns, and the status of
/// the complaint. Call it whenever a callback names the complaint: the callback itself does not
/// tell the state.
///
/// `GET /v3/merchant-service/complaints-v2/{complaint_id}` responds with 200 and
/// [`Complaint`](crate::products::merchant_service::Complaint). Read-only: safe to send again.
///
/// Note: The state is not one to wait for: a complaint that was dealt with is open again when the
/// user goes on with it.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012533436),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691648). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::QueryComplaint;
///
/// let operation = QueryComplaint::new("200201820200101080076610000");
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
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `INVALID_REQUEST` | 400 | unknown | The request breaks a rule of the protocol or of the product, or does not fit the state of what it is about. Read `message` for the rule. It may say that the number is in use with other parameters: then something was done under it before, so query by that number first. Do not take a new number before you know what became of the old one. |
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `NO_AUTH` | 403 | refused | The complaint is about a merchant whom the caller may not act for. Check `complainted_mchid`: it must be your own number, or that of a sub-merchant who is bound to you. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryComplaint {
    /// 投诉单号: The complaint, as a callback or the list named it. 1 to 64 characters. Example:
    /// `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
}

impl QueryComplaint {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(complaint_id: impl Into<ComplaintId>) -> Self {
        Self { complaint_id: complaint_id.into() }
    }
}

impl Operation for QueryComplaint {
    type Response = Complaint;

    const META: &'static Meta = &routes::QUERY_COMPLAINT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("complaint_id", &self.complaint_id).build()
    }
}

/// 反馈处理完成: Reports that the merchant has dealt with the complaint. Talk to the user first:
/// one who is not content goes on with the complaint, and it is open again.
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete` responds with 204 and no body.
/// Not idempotent: sending it again may act twice.
///
/// Note: A complaint that is `PROCESSED` already refuses it.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012467255),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467217). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::CompleteComplaint;
///
/// let operation = CompleteComplaint::new("200201820200101080076610000", "1900012181");
/// client.send(&operation).await?;
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
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `INVALID_REQUEST` | 400 | unknown | The complaint is not in a state that allows this step. Query the complaint and decide by its state: this step may have been taken already, by you or on the merchant platform. |
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `NO_AUTH` | 403 | refused | The complaint is about a merchant whom the caller may not act for. Check `complainted_mchid`: it must be your own number, or that of a sub-merchant who is bound to you. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CompleteComplaint {
    /// 投诉单号: The complaint, as a callback or the list named it. 1 to 64 characters. Example:
    /// `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
    /// 被诉商户号: The merchant that the complaint is about. 1 to 64 characters. Example: `1900012181`.
    pub complainted_mchid: Mchid,
}

wechatpay_client::sent! {
    CompleteComplaint {
        complaint_id "complaint_id" outside, complainted_mchid "complainted_mchid",
    }
}

impl CompleteComplaint {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        complaint_id: impl Into<ComplaintId>,
        complainted_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            complainted_mchid: complainted_mchid.into(),
        }
    }
}

impl Operation for CompleteComplaint {
    type Response = ();

    const META: &'static Meta = &routes::COMPLETE_COMPLAINT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("complaint_id", &self.complaint_id)
            .json(self)
            .build()
    }
}

/// 查询投诉单协商历史: Lists what the user, the merchant and WeChat Pay wrote and did about a
/// complaint.
///
/// `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` responds with 200
/// and [`NegotiationHistory`](crate::products::merchant_service::NegotiationHistory). Read-only:
/// safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by
/// page.
///
/// Note: `historys` is spelt so in the path. A `limit` that makes the response too large is
/// refused, with a message that says so: ask for fewer.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012533439),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691802). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::ListNegotiationHistory;
///
/// let operation = ListNegotiationHistory::new("200201820200101080076610000");
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
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `INVALID_REQUEST` | 400 | unknown | The request breaks a rule of the protocol or of the product, or does not fit the state of what it is about. Read `message` for the rule. It may say that the number is in use with other parameters: then something was done under it before, so query by that number first. Do not take a new number before you know what became of the old one. |
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `NO_AUTH` | 403 | refused | The complaint is about a merchant whom the caller may not act for. Check `complainted_mchid`: it must be your own number, or that of a sub-merchant who is bound to you. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListNegotiationHistory {
    /// 投诉单号: The complaint, as a callback or the list named it. 1 to 64 characters. Example:
    /// `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
    /// 分页大小: How many entries to list at most, 1 to 300. Without it, 100. From 1 to 300. Example:
    /// `50`.
    pub limit: Option<i64>,
    /// 分页开始位置: How many entries to pass over. Without it, none. From 0. Example: `0`.
    pub offset: Option<i64>,
}

impl ListNegotiationHistory {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(complaint_id: impl Into<ComplaintId>) -> Self {
        Self { complaint_id: complaint_id.into(), limit: None, offset: None }
    }
}

crate::optional_fields! {
    ListNegotiationHistory {
        /// 分页大小: How many entries to list at most, 1 to 300. Without it, 100. From 1 to 300.
        limit: i64,
        /// 分页开始位置: How many entries to pass over. Without it, none. From 0.
        offset: i64,
    }
}

impl Operation for ListNegotiationHistory {
    type Response = NegotiationHistory;

    const META: &'static Meta = &routes::LIST_NEGOTIATION_HISTORY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("complaint_id", &self.complaint_id)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .build()
    }
}

wechatpay_client::paginated! {
    ListNegotiationHistory { offset: offset, limit: limit, items: data as NegotiationRecord, total: total_count }
}

/// 回复用户: Sends the user who complained an answer, with images and a link where they help. It
/// does not close the complaint; `complete_complaint` does.
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response` responds with 204 and no body.
/// Not idempotent: sending it again may act twice.
///
/// Note: Sent twice, it is shown to the user twice.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012467254),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467213). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::RespondComplaint;
///
/// let operation = RespondComplaint::new(
///     "200201820200101080076610000",
///     "1900012181",
///     "已与用户沟通解决",
/// );
/// client.send(&operation).await?;
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
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `INVALID_REQUEST` | 400 | unknown | The complaint is not in a state that allows this step. Query the complaint and decide by its state: this step may have been taken already, by you or on the merchant platform. |
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `NO_AUTH` | 403 | refused | The complaint is about a merchant whom the caller may not act for. Check `complainted_mchid`: it must be your own number, or that of a sub-merchant who is bound to you. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct RespondComplaint {
    /// 投诉单号: The complaint, as a callback or the list named it. 1 to 64 characters. Example:
    /// `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
    /// 被诉商户号: The merchant that the complaint is about. 1 to 64 characters. Example: `1900012181`.
    pub complainted_mchid: Mchid,
    /// 回复内容: What the user reads: how the matter will be settled, or what the merchant needs to
    /// know. 1 to 500 characters. Example: `已与用户沟通解决`.
    pub response_content: String,
    /// 回复图片: Images that the user sees with the answer, as `upload_complaint_image` named them. At
    /// most 4 items.
    pub response_images: Option<Vec<MediaId>>,
    /// 跳转链接: A page that the user can open from the answer. It must begin with `https://`, and
    /// needs `jump_url_text`. At most 512 characters. Example: `https://www.xxx.com/notify`.
    pub jump_url: Option<String>,
    /// 跳转链接文案: What the link says. It must be there when `jump_url` is. At most 10 characters.
    /// Example: `查看订单详情`.
    pub jump_url_text: Option<String>,
    /// 跳转小程序信息: A page of a mini program that the user can open from the answer. It needs its
    /// `path` and `text` here.
    pub mini_program_jump_info: Option<MiniProgramJump>,
}

wechatpay_client::sent! {
    RespondComplaint {
        complaint_id "complaint_id" outside, complainted_mchid "complainted_mchid",
        response_content "response_content", response_images "response_images",
        jump_url "jump_url", jump_url_text "jump_url_text",
        mini_program_jump_info "mini_program_jump_info",
    }
}

impl RespondComplaint {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        complaint_id: impl Into<ComplaintId>,
        complainted_mchid: impl Into<Mchid>,
        response_content: impl Into<String>,
    ) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            complainted_mchid: complainted_mchid.into(),
            response_content: response_content.into(), response_images: None,
            jump_url: None, jump_url_text: None, mini_program_jump_info: None,
        }
    }
}

crate::optional_fields! {
    RespondComplaint {
        /// 回复图片: Images that the user sees with the answer, as `upload_complaint_image` named them. At
        /// most 4 items.
        response_images: Vec<MediaId>,
        /// 跳转链接: A page that the user can open from the answer. At most 512 characters.
        jump_url: String,
        /// 跳转链接文案: What the link says. At most 10 characters.
        jump_url_text: String,
        /// 跳转小程序信息: A page of a mini program that the user can open from the answer.
        mini_program_jump_info: MiniProgramJump,
    }
}

impl Operation for RespondComplaint {
    type Response = ();

    const META: &'static Meta = &routes::RESPOND_COMPLAINT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("complaint_id", &self.complaint_id)
            .json(self)
            .build()
    }
}

/// 回复需要即时服务的投诉单: Sends a message to a user who waits for an answer at once, that is,
/// when `need_immediate_service` is set. The message can hold links, questions and buttons; what
/// the user clicks comes back in `list_negotiation_history`.
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` responds
/// with 200 and
/// [`RespondImmediateServiceResponse`](crate::products::merchant_service::RespondImmediateServiceResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server recognises it by `idempotent_id`.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017151596),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4017151726). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::{
///     ButtonGroup, ButtonLayout, ClickLimit, ClickableText, Faq, FaqList, ImageStyle, MessageAction,
///     MessageActionType, MessageBlock, MessageBlockType, MessageImage, MessageText, MiniProgramJump,
///     ReplyMessage, RespondImmediateService, RespondImmediateServiceRequired, SenderIdentity,
///     ServiceMessage, TextColor,
/// };
/// use wechatpay::Timestamp;
///
/// let operation = RespondImmediateService::new(
///     "200201820200101080076610000",
///     RespondImmediateServiceRequired {
///         complainted_mchid: "1900012181".into(),
///         message: ServiceMessage::new()
///             .blocks(
///                 vec![
///                     MessageBlock::new().r#type(MessageBlockType::Text)
///                     .text(MessageText::new()
///                     .text("您好，请问有什么可以帮您？")
///                     .color(TextColor::Default).is_bold(false))
///                     .image(MessageImage::new()
///                     .media_id("BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp")
///                     .image_style_type(ImageStyle::ImageStyleTypeNarrow))
///                     .link(ClickableText::new().text("申请退款")
///                     .action(MessageAction::new()
///                     .action_type(MessageActionType::ActionTypeSendMessage)
///                     .jump_url("https://www.xxx.com/notify")
///                     .mini_program_jump_info(MiniProgramJump::new("wx1234567890abcdef"))
///                     .message_info(ReplyMessage::new("我要退款"))
///                     .action_id("refund-1")).invalid_info(ClickLimit::new()
///                     .expired_time("2015-05-20T13:29:35+08:00".parse:: < Timestamp >
///                     () ?).multi_clickable(false))).faq_list(FaqList::new()
///                     .faqs(vec![Faq::new().faq_id("faq-1")
///                     .faq_title("退款多久到账？").action(MessageAction::new()
///                     .action_type(MessageActionType::ActionTypeSendMessage)
///                     .jump_url("https://www.xxx.com/notify")
///                     .mini_program_jump_info(MiniProgramJump::new("wx1234567890abcdef"))
///                     .message_info(ReplyMessage::new("我要退款"))
///                     .action_id("refund-1"))])).button(ClickableText::new()
///                     .text("申请退款").action(MessageAction::new()
///                     .action_type(MessageActionType::ActionTypeSendMessage)
///                     .jump_url("https://www.xxx.com/notify")
///                     .mini_program_jump_info(MiniProgramJump::new("wx1234567890abcdef"))
///                     .message_info(ReplyMessage::new("我要退款"))
///                     .action_id("refund-1")).invalid_info(ClickLimit::new()
///                     .expired_time("2015-05-20T13:29:35+08:00".parse:: < Timestamp >
///                     () ?).multi_clickable(false))).button_group(ButtonGroup::new()
///                     .buttons(vec![ClickableText::new().text("申请退款")
///                     .action(MessageAction::new()
///                     .action_type(MessageActionType::ActionTypeSendMessage)
///                     .jump_url("https://www.xxx.com/notify")
///                     .mini_program_jump_info(MiniProgramJump::new("wx1234567890abcdef"))
///                     .message_info(ReplyMessage::new("我要退款"))
///                     .action_id("refund-1")).invalid_info(ClickLimit::new()
///                     .expired_time("2015-05-20T13:29:35+08:00".parse:: < Timestamp >
///                     () ?).multi_clickable(false))])
///                     .button_layout(ButtonLayout::LayoutHorizontal)
///                     .invalid_info(ClickLimit::new()
///                     .expired_time("2015-05-20T13:29:35+08:00".parse:: < Timestamp >
///                     () ?).multi_clickable(false)))
///                 ],
///             )
///             .sender_identity(SenderIdentity::Manual)
///             .custom_data("session-1"),
///         idempotent_id: "550e8400-e29b-41d4-a716-446655440000".into(),
///     },
/// );
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
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `INVALID_REQUEST` | 400 | unknown | The complaint is not in a state that allows this step. Query the complaint and decide by its state: this step may have been taken already, by you or on the merchant platform. |
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `NO_AUTH` | 403 | refused | The complaint is about a merchant whom the caller may not act for. Check `complainted_mchid`: it must be your own number, or that of a sub-merchant who is bound to you. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct RespondImmediateService {
    /// 投诉单号: The complaint, as a callback or the list named it. 1 to 64 characters. Example:
    /// `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
    /// 被诉商户号: The merchant that the complaint is about. 1 to 64 characters. Example: `1900012181`.
    pub complainted_mchid: Mchid,
    /// 消息内容: What the user is to see.
    pub message: ServiceMessage,
    /// 幂等ID: A text of the merchant's own that tells one message from another. The same message sent
    /// again must have the same. 1 to 128 characters. Example: `550e8400-e29b-41d4-a716-446655440000`.
    pub idempotent_id: String,
}

wechatpay_client::sent! {
    RespondImmediateService {
        complaint_id "complaint_id" outside, complainted_mchid "complainted_mchid",
        message "message", idempotent_id "idempotent_id",
    }
}

/// What [`RespondImmediateService::new`] requires, by name.
pub struct RespondImmediateServiceRequired {
    /// 被诉商户号: The merchant that the complaint is about. 1 to 64 characters.
    pub complainted_mchid: Mchid,
    /// 消息内容: What the user is to see.
    pub message: ServiceMessage,
    /// 幂等ID: A text of the merchant's own that tells one message from another. 1 to 128 characters.
    pub idempotent_id: String,
}

impl RespondImmediateService {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        complaint_id: impl Into<ComplaintId>,
        required: RespondImmediateServiceRequired,
    ) -> Self {
        let RespondImmediateServiceRequired {
            complainted_mchid, message, idempotent_id,
        } = required;
        Self {
            complaint_id: complaint_id.into(), complainted_mchid, message, idempotent_id,
        }
    }
}

impl Operation for RespondImmediateService {
    type Response = RespondImmediateServiceResponse;

    const META: &'static Meta = &routes::RESPOND_IMMEDIATE_SERVICE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("complaint_id", &self.complaint_id)
            .json(self)
            .build()
    }
}

/// 更新退款审批结果: Tells a user who wants a refund whether the merchant agrees. It pays nothing
/// back: ask for the refund itself in the days that were promised.
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` responds with
/// 204 and no body. Not idempotent: sending it again may act twice.
///
/// Note: It is for complaints whose `problem_type` is `REFUND`.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012467256),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467218). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::{RefundDecision, UpdateRefundProgress};
///
/// let operation = UpdateRefundProgress::new(
///     "200201820200101080076610000",
///     RefundDecision::Approve,
/// );
/// client.send(&operation).await?;
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
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `INVALID_REQUEST` | 400 | unknown | The complaint is not in a state that allows this step. Query the complaint and decide by its state: this step may have been taken already, by you or on the merchant platform. |
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `NO_AUTH` | 403 | refused | The complaint is about a merchant whom the caller may not act for. Check `complainted_mchid`: it must be your own number, or that of a sub-merchant who is bound to you. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateRefundProgress {
    /// 投诉单号: The complaint, as a callback or the list named it. 1 to 64 characters. Example:
    /// `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
    /// 审批动作: Whether the merchant agrees. Example: `APPROVE`.
    pub action: RefundDecision,
    /// 预计发起退款时间: In how many working days the merchant will ask for the refund, when it agrees.
    /// 0 means today. From 0. Example: `3`.
    pub launch_refund_day: Option<i64>,
    /// 拒绝退款原因: Why the merchant refuses, when it does. The user reads it. At most 200 characters.
    /// Example: `拒绝退款`.
    ///
    /// Note: It is inferred that a refusal must have it.
    pub reject_reason: Option<String>,
    /// 拒绝退款的举证图片列表: Images that prove why the merchant refuses, as `upload_complaint_image`
    /// named them. At most 4 items.
    pub reject_media_list: Option<Vec<MediaId>>,
    /// 备注: What WeChat Pay's staff should know beyond that. At most 200 characters. Example:
    /// `已处理完成`.
    pub remark: Option<String>,
}

wechatpay_client::sent! {
    UpdateRefundProgress {
        complaint_id "complaint_id" outside, action "action",
        launch_refund_day "launch_refund_day", reject_reason "reject_reason",
        reject_media_list "reject_media_list", remark "remark",
    }
}

impl UpdateRefundProgress {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(complaint_id: impl Into<ComplaintId>, action: RefundDecision) -> Self {
        Self {
            complaint_id: complaint_id.into(), action, launch_refund_day: None,
            reject_reason: None, reject_media_list: None, remark: None,
        }
    }
}

crate::optional_fields! {
    UpdateRefundProgress {
        /// 预计发起退款时间: In how many working days the merchant will ask for the refund, when it agrees.
        /// 0 means today. From 0.
        launch_refund_day: i64,
        /// 拒绝退款原因: Why the merchant refuses, when it does. At most 200 characters.
        reject_reason: String,
        /// 拒绝退款的举证图片列表: Images that prove why the merchant refuses, as `upload_complaint_image`
        /// named them. At most 4 items.
        reject_media_list: Vec<MediaId>,
        /// 备注: What WeChat Pay's staff should know beyond that. At most 200 characters.
        remark: String,
    }
}

impl Operation for UpdateRefundProgress {
    type Response = ();

    const META: &'static Meta = &routes::UPDATE_REFUND_PROGRESS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("complaint_id", &self.complaint_id)
            .json(self)
            .build()
    }
}

/// 图片上传接口: Uploads an image, JPG, BMP or PNG with the ending that belongs to it, of at most 2
/// MB. Its media id can be named when a user is answered or a refund refused.
///
/// `POST /v3/merchant-service/images/upload` responds with 200 and
/// [`UploadedMedia`](crate::products::shared::UploadedMedia). Not idempotent: sending it again may
/// act twice.
///
/// Note: Sent twice, it makes two media ids, which does no harm.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012467250),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467222). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::UploadComplaintImage;
/// use wechatpay::Upload;
///
/// let operation = UploadComplaintImage::new(
///     Upload::new("filea.jpg", std::fs::read("filea.jpg")?),
/// );
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
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadComplaintImage {
    /// 上传文件: A file to be uploaded. Its name and SHA-256 travel before it and are signed; the bytes
    /// are not, and the server compares them with the hash.
    pub file: Upload,
}

impl UploadComplaintImage {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(file: Upload) -> Self {
        Self { file }
    }
}

impl Operation for UploadComplaintImage {
    type Response = UploadedMedia;

    const META: &'static Meta = &routes::UPLOAD_COMPLAINT_IMAGE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).upload(&self.file).build()
    }
}

/// 图片请求接口: Downloads an image that the user or the merchant handed in. Complaints and their
/// history name its address; the last part of the address is its media id.
///
/// `GET /v3/merchant-service/images/{media_id}` responds with 200 and a file. Read-only: safe to
/// send again. [`Client::download_file`](wechatpay_client::Client::download_file) fetches it.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012467251),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467223). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_service::DownloadComplaintImage;
///
/// let operation = DownloadComplaintImage::new("xxxxx");
/// let file = client.download_file(&operation).await?;
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadComplaintImage {
    /// 媒体文件标识ID: The image. An address that holds it percent-encoded must be decoded once: it is
    /// encoded again when it is sent. 1 to 256 characters. Example: `xxxxx`.
    pub media_id: MediaId,
}

impl DownloadComplaintImage {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(media_id: impl Into<MediaId>) -> Self {
        Self { media_id: media_id.into() }
    }
}

impl FileOperation for DownloadComplaintImage {
    const META: &'static Meta = &routes::DOWNLOAD_COMPLAINT_IMAGE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("media_id", &self.media_id).build()
    }
}
