// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

use wechatpay_client::{Day, Error, FileOperation, Meta, Operation, Request};

use crate::products::routes::bill as routes;
use crate::products::shared::{BillEncryption, BillLocation, EncryptedBills, Mchid, TarType};
use super::types::{BillAccountType, BillType};

/// 申请资金账单: Asks for the bill of what moved on one of the caller's own accounts on a day.
/// Bills are made from 9 o'clock of the next day on; ask after 10. They can be had for three
/// months.
///
/// `GET /v3/bill/fundflowbill` responds with 200 and
/// [`BillLocation`](crate::products::shared::BillLocation). Read-only: safe to send again. Rate
/// limit: 3 calls per second. [`Client::download`](wechatpay_client::Client::download) fetches the
/// file that it leads to. [`Download::rows`](wechatpay_client::Download::rows) reads the file as
/// rows, each a [`FundFlowRow`](crate::products::bill::FundFlowRow).
///
/// Note: A day on which nothing moved is refused with `NO_STATEMENT_EXIST`, one whose bill is not
/// ready with `STATEMENT_CREATING`, both with 400.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013071235),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791867),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080596). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::bill::GetFundFlowBill;
/// use wechatpay::Day;
///
/// let operation = GetFundFlowBill::new("2019-06-11".parse::<Day>()?);
/// let file = client.download(&operation).await?;
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
/// | `INVALID_REQUEST` | 400 | refused | There is no such bill to be had: the date is out of range or too recent, or the sub-merchant is not related to the caller. Check the date and the sub-merchant. A bill of yesterday is ready after 10:00 Beijing time; ask again then. |
/// | `NO_STATEMENT_EXIST` | 400 | refused | There is no bill for that day: nothing happened that belongs in it. Treat it as an empty bill. It is not a failure to be repeated. |
/// | `STATEMENT_CREATING` | 400 | refused | The bill is still being made. Ask again after 10:00 Beijing time of the next day, then every half hour. |
/// | `NO_AUTH` | 403 | refused | The caller has no right to this bill. Check that the merchant number is your own, or that of a sub-merchant who is bound to you. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFundFlowBill {
    /// 账单日期: The day, in Beijing time, as `yyyy-MM-dd`. Example: `2019-06-11`.
    pub bill_date: Day,
    /// 二级商户号: The merchant whose account it is. Without it, the caller's own. 1 to 32 characters.
    /// Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sub_mchid: Option<Mchid>,
    /// 资金账户类型: The account. Without it, `BASIC`. Example: `BASIC`.
    ///
    /// Note: `DEPOSIT` is not for this operation.
    pub account_type: Option<BillAccountType>,
    /// 压缩类型: How the file is compressed. Without it, not at all. Example: `GZIP`.
    pub tar_type: Option<TarType>,
}

impl GetFundFlowBill {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(bill_date: Day) -> Self {
        Self { bill_date, sub_mchid: None, account_type: None, tar_type: None }
    }
}

crate::optional_fields! {
    GetFundFlowBill {
        /// 二级商户号: The merchant whose account it is. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 资金账户类型: The account.
        account_type: BillAccountType,
        /// 压缩类型: How the file is compressed.
        tar_type: TarType,
    }
}

impl Operation for GetFundFlowBill {
    type Response = BillLocation;

    const META: &'static Meta = &routes::GET_FUND_FLOW_BILL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("bill_date", &self.bill_date)
            .query("sub_mchid", &self.sub_mchid)
            .query("account_type", &self.account_type)
            .query("tar_type", &self.tar_type)
            .build()
    }
}

/// 申请单个子商户资金账单: Asks for the bill of what moved on an account of a merchant whom a
/// partner acts for. The files are encrypted. The partner must have opened this download
/// (下载二级商户资金账单); the bill can be had from 10 o'clock of the next day on, for three
/// months.
///
/// `GET /v3/bill/sub-merchant-fundflowbill` responds with 200 and
/// [`EncryptedBills`](crate::products::shared::EncryptedBills). Read-only: safe to send again.
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches each file that it leads
/// to. [`Download::rows`](wechatpay_client::Download::rows) reads one that is the whole bill as
/// rows, each a [`FundFlowRow`](crate::products::bill::FundFlowRow).
///
/// Note: A bill of more than about 16 GB comes in several files. Platforms of 平台收付通 may call
/// it too.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760249). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::bill::{
///     BillAccountType, GetSubMerchantFundFlowBill, GetSubMerchantFundFlowBillRequired,
/// };
/// use wechatpay::shared::BillEncryption;
///
/// let operation = GetSubMerchantFundFlowBill::new(GetSubMerchantFundFlowBillRequired {
///     sub_mchid: "19000000001".into(),
///     bill_date: "2019-06-11".parse()?,
///     account_type: BillAccountType::Basic,
///     algorithm: BillEncryption::AeadAes256Gcm,
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
/// | `INVALID_REQUEST` | 400 | refused | There is no such bill to be had: the date is out of range or too recent, or the sub-merchant is not related to the caller. Check the date and the sub-merchant. A bill of yesterday is ready after 10:00 Beijing time; ask again then. |
/// | `NO_STATEMENT_EXIST` | 400 | refused | There is no bill for that day: nothing happened that belongs in it. Treat it as an empty bill. It is not a failure to be repeated. |
/// | `STATEMENT_CREATING` | 400 | refused | The bill is still being made. Ask again after 10:00 Beijing time of the next day, then every half hour. |
/// | `NO_AUTH` | 403 | refused | The caller has no right to this bill. Check that the merchant number is your own, or that of a sub-merchant who is bound to you. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSubMerchantFundFlowBill {
    /// 子商户号: The merchant whose account it is. 1 to 12 characters. Example: `19000000001`.
    pub sub_mchid: Mchid,
    /// 账单日期: The day, in Beijing time, as `yyyy-MM-dd`. Example: `2019-06-11`.
    pub bill_date: Day,
    /// 资金账户类型: The accounts that have a bill. Example: `BASIC`.
    pub account_type: BillAccountType,
    /// 账单文件加密算法: How the files are to be encrypted. Example: `AEAD_AES_256_GCM`.
    pub algorithm: BillEncryption,
    /// 压缩格式: How the files are compressed. Without it, not at all. Example: `GZIP`.
    pub tar_type: Option<TarType>,
}

/// What [`GetSubMerchantFundFlowBill::new`] requires, by name.
pub struct GetSubMerchantFundFlowBillRequired {
    /// 子商户号: The merchant whose account it is. 1 to 12 characters.
    pub sub_mchid: Mchid,
    /// 账单日期: The day, in Beijing time, as `yyyy-MM-dd`.
    pub bill_date: Day,
    /// 资金账户类型: The accounts that have a bill.
    pub account_type: BillAccountType,
    /// 账单文件加密算法: How the files are to be encrypted.
    pub algorithm: BillEncryption,
}

impl GetSubMerchantFundFlowBill {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: GetSubMerchantFundFlowBillRequired) -> Self {
        let GetSubMerchantFundFlowBillRequired {
            sub_mchid, bill_date, account_type, algorithm,
        } = required;
        Self { sub_mchid, bill_date, account_type, algorithm, tar_type: None }
    }
}

crate::optional_fields! {
    GetSubMerchantFundFlowBill {
        /// 压缩格式: How the files are compressed.
        tar_type: TarType,
    }
}

impl Operation for GetSubMerchantFundFlowBill {
    type Response = EncryptedBills;

    const META: &'static Meta = &routes::GET_SUB_MERCHANT_FUND_FLOW_BILL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("bill_date", &self.bill_date)
            .query("account_type", &self.account_type)
            .query("algorithm", &self.algorithm)
            .query("tar_type", &self.tar_type)
            .build()
    }
}

/// 申请交易账单: Asks for the bill of a day's payments and refunds. Bills are made from 9 o'clock
/// of the next day on; ask after 10. They can be had for three months.
///
/// `GET /v3/bill/tradebill` responds with 200 and
/// [`BillLocation`](crate::products::shared::BillLocation). Read-only: safe to send again.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
/// [`Download::rows`](wechatpay_client::Download::rows) reads the file as rows, each a
/// [`TradeBillRow`](crate::products::bill::TradeBillRow).
///
/// Note: A day without payments is refused with `NO_STATEMENT_EXIST`, one whose bill is not ready
/// with `STATEMENT_CREATING`, both with 400.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013071227),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791866),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556654),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080595). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::bill::GetTradeBill;
/// use wechatpay::Day;
///
/// let operation = GetTradeBill::new("2019-06-11".parse::<Day>()?);
/// let file = client.download(&operation).await?;
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
/// | `INVALID_REQUEST` | 400 | refused | There is no such bill to be had: the date is out of range or too recent, or the sub-merchant is not related to the caller. Check the date and the sub-merchant. A bill of yesterday is ready after 10:00 Beijing time; ask again then. |
/// | `NO_STATEMENT_EXIST` | 400 | refused | There is no bill for that day: nothing happened that belongs in it. Treat it as an empty bill. It is not a failure to be repeated. |
/// | `STATEMENT_CREATING` | 400 | refused | The bill is still being made. Ask again after 10:00 Beijing time of the next day, then every half hour. |
/// | `NO_AUTH` | 403 | refused | The caller has no right to this bill. Check that the merchant number is your own, or that of a sub-merchant who is bound to you. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTradeBill {
    /// 账单日期: The day, in Beijing time, as `yyyy-MM-dd`. Example: `2019-06-11`.
    pub bill_date: Day,
    /// 子商户号: The one merchant whose payments are wanted. Without it, those of all merchants whom
    /// the partner acts for. 1 to 12 characters. Example: `19000000001`. Direct merchants (直连商户):
    /// omitted; partners (服务商): optional.
    ///
    /// Note: Merchants of the kind 小微商户 have no bill of their own; they are in that of all.
    pub sub_mchid: Option<Mchid>,
    /// 账单类型: What is wanted of the day. Without it, `ALL`. Example: `ALL`.
    pub bill_type: Option<BillType>,
    /// 压缩类型: How the file is compressed. Without it, not at all. Example: `GZIP`.
    pub tar_type: Option<TarType>,
}

impl GetTradeBill {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(bill_date: Day) -> Self {
        Self { bill_date, sub_mchid: None, bill_type: None, tar_type: None }
    }
}

crate::optional_fields! {
    GetTradeBill {
        /// 子商户号: The one merchant whose payments are wanted. 1 to 12 characters.
        sub_mchid: Mchid,
        /// 账单类型: What is wanted of the day.
        bill_type: BillType,
        /// 压缩类型: How the file is compressed.
        tar_type: TarType,
    }
}

impl Operation for GetTradeBill {
    type Response = BillLocation;

    const META: &'static Meta = &routes::GET_TRADE_BILL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("bill_date", &self.bill_date)
            .query("sub_mchid", &self.sub_mchid)
            .query("bill_type", &self.bill_type)
            .query("tar_type", &self.tar_type)
            .build()
    }
}

/// 下载账单: The file that the response to another operation leads to with its `download_url`.
/// There is seldom a need to call it by itself: the client downloads what such a response leads to,
/// unpacks it, and compares its hash.
///
/// `GET /v3/billdownload/file` responds with 200 and a file. Read-only: safe to send again.
/// [`Client::download_file`](wechatpay_client::Client::download_file) fetches it.
///
/// Note: The response is not signed.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml). Source: a
/// copy of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::bill::DownloadBill;
///
/// let operation = DownloadBill::new("xxx");
/// let file = client.download_file(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadBill {
    /// 下载令牌: What the address was given out with. It holds good for minutes. 1 to 2048 characters.
    /// Example: `xxx`.
    pub token: String,
    /// 压缩类型: How the file is compressed, where the address says so. At most 32 characters. Example:
    /// `gzip`.
    pub tartype: Option<String>,
}

impl DownloadBill {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into(), tartype: None }
    }
}

crate::optional_fields! {
    DownloadBill {
        /// 压缩类型: How the file is compressed, where the address says so. At most 32 characters.
        tartype: String,
    }
}

impl FileOperation for DownloadBill {
    const META: &'static Meta = &routes::DOWNLOAD_BILL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("token", &self.token)
            .query("tartype", &self.tartype)
            .build()
    }
}
