// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

use wechatpay_client::{Day, Error, Meta, Operation, Request, Upload};

use crate::products::routes::merchant as routes;
use crate::products::shared::UploadedMedia;
use super::types::{AccountBalance, FundAccountType};

/// 查询账户实时余额: Tells the balance of one of the caller's own accounts at this moment. An
/// account that was not opened is refused with `INVALID_REQUEST`.
///
/// `GET /v3/merchant/fund/balance/{account_type}` responds with 200 and
/// [`AccountBalance`](crate::products::merchant::AccountBalance). Read-only: safe to send again.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012720926),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-balance.html).
/// Source: copies of the official pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::{FundAccountType, QueryBalance};
///
/// let operation = QueryBalance::new(FundAccountType::Basic);
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
/// | `INVALID_REQUEST` | 400 | refused | The account is not opened, or there is no balance for that day. Check the kind of account and the date. The balance of yesterday is best asked for after 10:00 Beijing time. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryBalance {
    /// 账户类型: Which of the accounts. Example: `BASIC`.
    pub account_type: FundAccountType,
}

impl QueryBalance {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(account_type: FundAccountType) -> Self {
        Self { account_type }
    }
}

impl Operation for QueryBalance {
    type Response = AccountBalance;

    const META: &'static Meta = &routes::QUERY_BALANCE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("account_type", &self.account_type).build()
    }
}

/// 查询账户日终余额: Tells the balance of one of the caller's own accounts at midnight at the end
/// of a day. The last 90 days can be asked for; a day's balance is there on the next morning, best
/// asked for after ten. A day without one is refused with `INVALID_REQUEST`.
///
/// `GET /v3/merchant/fund/dayendbalance/{account_type}` responds with 200 and
/// [`AccountBalance`](crate::products::merchant::AccountBalance). Read-only: safe to send again.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012720989),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-day-end-balance.html).
/// Source: copies of the official pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::{FundAccountType, QueryDayEndBalance};
/// use wechatpay::Day;
///
/// let operation = QueryDayEndBalance::new(
///     FundAccountType::Basic,
///     "2019-06-11".parse::<Day>()?,
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
/// | `INVALID_REQUEST` | 400 | refused | The account is not opened, or there is no balance for that day. Check the kind of account and the date. The balance of yesterday is best asked for after 10:00 Beijing time. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDayEndBalance {
    /// 账户类型: Which of the accounts. Example: `BASIC`.
    pub account_type: FundAccountType,
    /// 日期: The day, as year, month and day of Beijing time. Example: `2019-06-11`.
    pub date: Day,
}

impl QueryDayEndBalance {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(account_type: FundAccountType, date: Day) -> Self {
        Self { account_type, date }
    }
}

impl Operation for QueryDayEndBalance {
    type Response = AccountBalance;

    const META: &'static Meta = &routes::QUERY_DAY_END_BALANCE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("account_type", &self.account_type)
            .query("date", &self.date)
            .build()
    }
}

/// 图片上传: Uploads an image, JPG, BMP or PNG with the ending that belongs to it, of at most 2 MB.
/// The media id of the response is what other calls name it by.
///
/// `POST /v3/merchant/media/upload` responds with 200 and
/// [`UploadedMedia`](crate::products::shared::UploadedMedia). Not idempotent: sending it again may
/// act twice.
///
/// Note: Sent twice, it makes two media ids, which does no harm.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/upload.html),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter2_1_1.shtml). Source: copies of
/// the official pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::UploadImage;
/// use wechatpay::Upload;
///
/// let operation = UploadImage::new(
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
pub struct UploadImage {
    /// 上传文件: A file to be uploaded. Its name and SHA-256 travel before it and are signed; the bytes
    /// are not, and the server compares them with the hash.
    pub file: Upload,
}

impl UploadImage {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(file: Upload) -> Self {
        Self { file }
    }
}

impl Operation for UploadImage {
    type Response = UploadedMedia;

    const META: &'static Meta = &routes::UPLOAD_IMAGE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).upload(&self.file).build()
    }
}

/// 视频上传: Uploads a video of at most 5 MB with the ending that belongs to it: avi, wmv, mpeg,
/// mp4, mov, mkv, flv, f4v, m4v or rmvb. The media id of the response is what other calls name it
/// by.
///
/// `POST /v3/merchant/media/video_upload` responds with 200 and
/// [`UploadedMedia`](crate::products::shared::UploadedMedia). Not idempotent: sending it again may
/// act twice.
///
/// Note: Sent twice, it makes two media ids, which does no harm.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/contracted-merchant-application/video-upload.html),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml). Source: copies
/// of the official pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::UploadVideo;
/// use wechatpay::Upload;
///
/// let operation = UploadVideo::new(
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
pub struct UploadVideo {
    /// 上传文件: A file to be uploaded. Its name and SHA-256 travel before it and are signed; the bytes
    /// are not, and the server compares them with the hash.
    pub file: Upload,
}

impl UploadVideo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(file: Upload) -> Self {
        Self { file }
    }
}

impl Operation for UploadVideo {
    type Response = UploadedMedia;

    const META: &'static Meta = &routes::UPLOAD_VIDEO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).upload(&self.file).build()
    }
}
