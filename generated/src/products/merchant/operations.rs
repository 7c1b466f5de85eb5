// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

use wechatpay_client::{Day, Error, Meta, Operation, Request, Settles, Upload};

use crate::products::routes::merchant as routes;
use crate::products::shared::{
    BillLocation, Fen, Mchid, OutAccountType, PayeeInfo, TarType, UploadedMedia, WithdrawId,
    WithdrawRequestNo, WithdrawalStatus,
};
use super::types::{
    AccountBalance, AdditionalPictures, ApplyClosedMerchantWithdrawalResponse, ClosedWithdrawal,
    ClosedWithdrawalId, ClosedWithdrawalNo, FundAccountType, IncomeRecord,
    ListIncomeRecordsResponse, ListSubMerchantIncomeRecordsResponse, PayeeType, PaymentProofs,
    PlatformWithdrawal, SubMerchantIncomeRecord, WithdrawResponse, WithdrawalFileType,
};

/// 提交已注销商户号可用余额提现申请单: Applies to pay out what is left in an account of a
/// sub-merchant that was closed, with papers as pictures. People audit it; the query tells how it
/// ended.
///
/// `POST /v3/mch_operate/risk/withdrawl-apply` responds with 200 and
/// [`ApplyClosedMerchantWithdrawalResponse`](crate::products::merchant::ApplyClosedMerchantWithdrawalResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the application again by `out_request_no`. After any error query first,
/// and repeat only under the same number: another number can pay twice. WeChat Pay replaces it by
/// `apply_cancel_withdraw` of `ecommerce_applyment` and will take it away.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012488950). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::{
///     ApplyClosedMerchantWithdrawal, ApplyClosedMerchantWithdrawalRequired, PayeeType,
/// };
/// use wechatpay::shared::{Fen, OutAccountType, PayeeAccountType, PayeeInfo};
///
/// let operation = ApplyClosedMerchantWithdrawal::new(ApplyClosedMerchantWithdrawalRequired {
///     sub_mchid: "1900000109".into(),
///     out_account_type: OutAccountType::BasicAccount,
///     amount: Fen::new(101),
///     out_request_no: "2019061122222222122".into(),
///     payee_type: PayeeType::OtherMerchant,
///     payee_info: PayeeInfo::new(PayeeAccountType::AccountTypeCorporate),
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// "any other" includes the [common ones](crate::ErrorCode).
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `NO_AUTH` | 403 | refused | The caller may not withdraw for this merchant. Open e-commerce payments (平台收付通), and check that the merchant is one of the platform's. |
/// | any other |  | unknown | A response other than success, which does not say whether the withdrawal was made. Query by `out_request_no`, or send the same parameters under it again. Never take another number before you know how the first one ended: both may be paid. Only a withdrawal that lay in `INIT` for more than 6 days needs a new one. |
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyClosedMerchantWithdrawal {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 二级商户号的出款子账户类型: The accounts of a sub-merchant that money can be taken out of.
    /// Example: `BASIC_ACCOUNT`.
    pub out_account_type: OutAccountType,
    /// 提现金额: In 分, at most the balance of the account. From 1. Example: `101`.
    pub amount: Fen,
    /// 商户提现申请单号: An application for the money of a closed merchant, as numbered by the
    /// platform: letters and digits. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `2019061122222222122`.
    pub out_request_no: ClosedWithdrawalNo,
    /// 收款对象类型: Who is paid the money of a closed merchant. Example: `OTHER_MERCHANT`.
    pub payee_type: PayeeType,
    /// 收款对象对应的商户号: Needed unless a person is paid. At least 1 character. Example:
    /// `1900000109`.
    pub payee_mchid: Option<Mchid>,
    /// 收款账号信息: The bank account that the money of a closed merchant goes to, and its owner.
    pub payee_info: PayeeInfo,
    /// 付款申请证明材料: Papers for the payment.
    pub proof_media_list: Option<PaymentProofs>,
    /// 补充材料: Further papers.
    pub additional_materials: Option<AdditionalPictures>,
    /// 备注. Example: `特殊理由`.
    pub remark: Option<String>,
}

wechatpay_client::sent! {
    ApplyClosedMerchantWithdrawal {
        sub_mchid "sub_mchid", out_account_type "out_account_type", amount "amount",
        out_request_no "out_request_no", payee_type "payee_type", payee_mchid "payee_mchid",
        payee_info "payee_info", proof_media_list "proof_media_list",
        additional_materials "additional_materials", remark "remark",
    }
}

/// What [`ApplyClosedMerchantWithdrawal::new`] requires, by name.
pub struct ApplyClosedMerchantWithdrawalRequired {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 二级商户号的出款子账户类型: The accounts of a sub-merchant that money can be taken out of.
    pub out_account_type: OutAccountType,
    /// 提现金额: In 分, at most the balance of the account. From 1.
    pub amount: Fen,
    /// 商户提现申请单号: An application for the money of a closed merchant, as numbered by the
    /// platform: letters and digits. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`.
    pub out_request_no: ClosedWithdrawalNo,
    /// 收款对象类型: Who is paid the money of a closed merchant.
    pub payee_type: PayeeType,
    /// 收款账号信息: The bank account that the money of a closed merchant goes to, and its owner.
    pub payee_info: PayeeInfo,
}

impl ApplyClosedMerchantWithdrawal {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ApplyClosedMerchantWithdrawalRequired) -> Self {
        let ApplyClosedMerchantWithdrawalRequired {
            sub_mchid, out_account_type, amount, out_request_no, payee_type, payee_info,
        } = required;
        Self {
            sub_mchid, out_account_type, amount, out_request_no, payee_type,
            payee_mchid: None, payee_info, proof_media_list: None,
            additional_materials: None, remark: None,
        }
    }
}

crate::optional_fields! {
    ApplyClosedMerchantWithdrawal {
        /// 收款对象对应的商户号: Needed unless a person is paid. At least 1 character.
        payee_mchid: Mchid,
        /// 付款申请证明材料: Papers for the payment.
        proof_media_list: PaymentProofs,
        /// 补充材料: Further papers.
        additional_materials: AdditionalPictures,
        /// 备注.
        remark: String,
    }
}

impl Operation for ApplyClosedMerchantWithdrawal {
    type Response = ApplyClosedMerchantWithdrawalResponse;

    const META: &'static Meta = &routes::APPLY_CLOSED_MERCHANT_WITHDRAWAL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信支付提现申请单号查询提现申请单状态: Tells how an application for the money of a closed
/// sub-merchant goes on, by the number that WeChat Pay gave it.
///
/// `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` responds with 200 and
/// [`ClosedWithdrawal`](crate::products::merchant::ClosedWithdrawal). Read-only: safe to send
/// again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/withdrawal-apply/withdrawal-apply/get-apply-by-applyment-id.html).
/// Source: a copy of the official page, read 2026-11-29; SKIT.FlurlHttpClient.Wechat; a description
/// by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::GetClosedMerchantWithdrawalByApplymentId;
///
/// let operation = GetClosedMerchantWithdrawalByApplymentId::new("20220101332222");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetClosedMerchantWithdrawalByApplymentId {
    /// 微信支付提现申请单号: An application for the money of a closed merchant, as numbered by WeChat
    /// Pay. 1 to 32 characters. Example: `20220101332222`.
    pub applyment_id: ClosedWithdrawalId,
}

impl GetClosedMerchantWithdrawalByApplymentId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(applyment_id: impl Into<ClosedWithdrawalId>) -> Self {
        Self { applyment_id: applyment_id.into() }
    }
}

impl Operation for GetClosedMerchantWithdrawalByApplymentId {
    type Response = ClosedWithdrawal;

    const META: &'static Meta = &routes::GET_CLOSED_MERCHANT_WITHDRAWAL_BY_APPLYMENT_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("applyment_id", &self.applyment_id).build()
    }
}

/// 商户提现申请单号查询提现申请单状态: Tells how an application for the money of a closed
/// sub-merchant goes on, by the platform's own number.
///
/// `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` responds with 200 and
/// [`ClosedWithdrawal`](crate::products::merchant::ClosedWithdrawal). Read-only: safe to send
/// again.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476164). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::GetClosedMerchantWithdrawalByOutRequestNo;
///
/// let operation = GetClosedMerchantWithdrawalByOutRequestNo::new(
///     "2019061122222222122",
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetClosedMerchantWithdrawalByOutRequestNo {
    /// 商户提现申请号: An application for the money of a closed merchant, as numbered by the platform:
    /// letters and digits. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `2019061122222222122`.
    pub out_request_no: ClosedWithdrawalNo,
}

impl GetClosedMerchantWithdrawalByOutRequestNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_request_no: impl Into<ClosedWithdrawalNo>) -> Self {
        Self { out_request_no: out_request_no.into() }
    }
}

impl Operation for GetClosedMerchantWithdrawalByOutRequestNo {
    type Response = ClosedWithdrawal;

    const META: &'static Meta = &routes::GET_CLOSED_MERCHANT_WITHDRAWAL_BY_OUT_REQUEST_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_request_no", &self.out_request_no).build()
    }
}

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

/// 平台预约提现: Takes the platform's own money from one of its accounts to its bank account. It is
/// accepted first and made later, mostly on the next working day.
///
/// `POST /v3/merchant/fund/withdraw` responds with 200 and
/// [`WithdrawResponse`](crate::products::merchant::WithdrawResponse). Idempotent: safe to send
/// again with the same parameters. Rate limit: 40 calls per second.
///
/// Note: The server knows the withdrawal again by `out_request_no`. After an error that leaves the
/// outcome open, send the same call once more: a new number may pay twice. While the balance is
/// short the withdrawal waits as `INIT`; repeated within 6 days after topping up, it goes on, and
/// later it needs a new number. What goes to `notify_url` is `MCHWITHDRAW.CHANGE`. Sub-merchants'
/// money is withdrawn with `ecommerce`.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476670). Source:
/// SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::{FundAccountType, Withdraw};
/// use wechatpay::shared::Fen;
///
/// let operation = Withdraw::new(
///     "20190611222222222200000000012122",
///     Fen::new(100),
///     FundAccountType::Basic,
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// "any other" includes the [common ones](crate::ErrorCode).
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `NO_AUTH` | 403 | refused | The caller may not withdraw for this merchant. Open e-commerce payments (平台收付通), and check that the merchant is one of the platform's. |
/// | any other |  | unknown | A response other than success, which does not say whether the withdrawal was made. Query by `out_request_no`, or send the same parameters under it again. Never take another number before you know how the first one ended: both may be paid. Only a withdrawal that lay in `INIT` for more than 6 days needs a new one. |
#[derive(Clone)]
#[non_exhaustive]
pub struct Withdraw {
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    /// At least 1 character. Example: `20190611222222222200000000012122`.
    pub out_request_no: WithdrawRequestNo,
    /// 提现金额: In 分. From 1. Example: `100`.
    pub amount: Fen,
    /// 备注. Example: `交易提现`.
    pub remark: Option<String>,
    /// 银行附言: What the bank statement says. Example: `xx平台提现`.
    pub bank_memo: Option<String>,
    /// 资金账户类型: The accounts that a merchant number has with WeChat Pay. Example: `BASIC`.
    pub account_type: FundAccountType,
    /// 提现结果通知地址: Where callbacks `MCHWITHDRAW.CHANGE` go: an HTTPS address without a query
    /// string. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    Withdraw {
        out_request_no "out_request_no", amount "amount", remark "remark", bank_memo "bank_memo",
        account_type "account_type", notify_url "notify_url",
    }
}

impl Withdraw {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_request_no: impl Into<WithdrawRequestNo>,
        amount: impl Into<Fen>,
        account_type: FundAccountType,
    ) -> Self {
        Self {
            out_request_no: out_request_no.into(), amount: amount.into(), remark: None,
            bank_memo: None, account_type, notify_url: None,
        }
    }
}

crate::optional_fields! {
    Withdraw {
        /// 备注.
        remark: String,
        /// 银行附言: What the bank statement says.
        bank_memo: String,
        /// 提现结果通知地址: Where callbacks `MCHWITHDRAW.CHANGE` go: an HTTPS address without a query
        /// string.
        notify_url: String,
    }
}

impl Operation for Withdraw {
    type Response = WithdrawResponse;

    const META: &'static Meta = &routes::WITHDRAW;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 按日下载提现异常文件: Leads to the file of a day's withdrawals that did not succeed, those of
/// sub-merchants included. A day without any is refused with `NO_STATEMENT_EXIST`.
///
/// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}` responds with 200 and
/// [`BillLocation`](crate::products::shared::BillLocation). Read-only: safe to send again.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Note: What the lines of the file are is not described.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_24.shtml),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_4.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::{GetWithdrawBill, WithdrawalFileType};
/// use wechatpay::Day;
///
/// let operation = GetWithdrawBill::new(
///     WithdrawalFileType::NoSucc,
///     "2019-06-11".parse::<Day>()?,
/// );
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
/// | `NO_STATEMENT_EXIST` | 400 | refused | No withdrawal of that day failed. Treat it as an empty file. It is not a failure to be repeated. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWithdrawBill {
    /// 账单类型: What is in the file. Example: `NO_SUCC`.
    pub bill_type: WithdrawalFileType,
    /// 账单日期: As year, month and day of Beijing time. Example: `2019-06-11`.
    pub bill_date: Day,
    /// 压缩类型: Without it the file comes as it is. Example: `GZIP`.
    pub tar_type: Option<TarType>,
}

impl GetWithdrawBill {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(bill_type: WithdrawalFileType, bill_date: Day) -> Self {
        Self { bill_type, bill_date, tar_type: None }
    }
}

crate::optional_fields! {
    GetWithdrawBill {
        /// 压缩类型: Without it the file comes as it is.
        tar_type: TarType,
    }
}

impl Operation for GetWithdrawBill {
    type Response = BillLocation;

    const META: &'static Meta = &routes::GET_WITHDRAW_BILL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("bill_type", &self.bill_type)
            .query("bill_date", &self.bill_date)
            .query("tar_type", &self.tar_type)
            .build()
    }
}

/// 平台查询预约提现状态（商户预约提现单号）: Tells the status of a withdrawal of the platform's own
/// money, by the platform's own number. Those of the last 90 days can be asked for.
///
/// `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}` responds with 200 and
/// [`PlatformWithdrawal`](crate::products::merchant::PlatformWithdrawal). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: A withdrawal in `SUCCESS` can still come back from the bank within about 7 working days,
/// and is then `REFUND`. One in `INIT` stays so until the call is repeated.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::GetWithdrawByOutRequestNo;
///
/// let operation = GetWithdrawByOutRequestNo::new("20190611222222222200000000012122");
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
/// | `NO_AUTH` | 403 | refused | The caller may not withdraw for this merchant. Open e-commerce payments (平台收付通), and check that the merchant is one of the platform's. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWithdrawByOutRequestNo {
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    /// At least 1 character. Example: `20190611222222222200000000012122`.
    pub out_request_no: WithdrawRequestNo,
}

impl GetWithdrawByOutRequestNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_request_no: impl Into<WithdrawRequestNo>) -> Self {
        Self { out_request_no: out_request_no.into() }
    }
}

impl Operation for GetWithdrawByOutRequestNo {
    type Response = PlatformWithdrawal;

    const META: &'static Meta = &routes::GET_WITHDRAW_BY_OUT_REQUEST_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_request_no", &self.out_request_no).build()
    }
}

impl Settles for GetWithdrawByOutRequestNo {
    type State = WithdrawalStatus;

    #[inline]
    fn state(response: &PlatformWithdrawal) -> Option<&WithdrawalStatus> {
        Some(&response.status)
    }

    #[inline]
    fn is_final(state: &WithdrawalStatus) -> bool {
        matches!(
            state, WithdrawalStatus::Success | WithdrawalStatus::Fail |
            WithdrawalStatus::Refund | WithdrawalStatus::Close
        )
    }
}

/// 平台查询预约提现状态（微信支付预约提现单号）: Tells the status of a withdrawal of the platform's
/// own money, by the number that WeChat Pay gave it.
///
/// `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` responds with 200 and
/// [`PlatformWithdrawal`](crate::products::merchant::PlatformWithdrawal). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: A withdrawal in `SUCCESS` can still come back from the bank within about 7 working days,
/// and is then `REFUND`. One in `INIT` stays so until the call is repeated.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::GetWithdrawByWithdrawId;
///
/// let operation = GetWithdrawByWithdrawId::new(
///     "12321937198237912739132791732912793127931279317929791239112123",
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
/// | `NO_AUTH` | 403 | refused | The caller may not withdraw for this merchant. Open e-commerce payments (平台收付通), and check that the merchant is one of the platform's. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWithdrawByWithdrawId {
    /// 微信支付提现单号: A withdrawal as numbered by WeChat Pay. At least 1 character. Example:
    /// `12321937198237912739132791732912793127931279317929791239112123`.
    pub withdraw_id: WithdrawId,
}

impl GetWithdrawByWithdrawId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(withdraw_id: impl Into<WithdrawId>) -> Self {
        Self { withdraw_id: withdraw_id.into() }
    }
}

impl Operation for GetWithdrawByWithdrawId {
    type Response = PlatformWithdrawal;

    const META: &'static Meta = &routes::GET_WITHDRAW_BY_WITHDRAW_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("withdraw_id", &self.withdraw_id).build()
    }
}

impl Settles for GetWithdrawByWithdrawId {
    type State = WithdrawalStatus;

    #[inline]
    fn state(response: &PlatformWithdrawal) -> Option<&WithdrawalStatus> {
        Some(&response.status)
    }

    #[inline]
    fn is_final(state: &WithdrawalStatus) -> bool {
        matches!(
            state, WithdrawalStatus::Success | WithdrawalStatus::Fail |
            WithdrawalStatus::Refund | WithdrawalStatus::Close
        )
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

/// 服务商银行来账查询: Lists the money that came in from banks, other than by payments, in one of
/// the caller's own accounts on a day.
///
/// `GET /v3/merchantfund/merchant/income-records` responds with 200 and
/// [`ListIncomeRecordsResponse`](crate::products::merchant::ListIncomeRecordsResponse). Read-only:
/// safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by
/// page.
///
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::{FundAccountType, ListIncomeRecords};
/// use wechatpay::Day;
///
/// let operation = ListIncomeRecords::new(
///     FundAccountType::Basic,
///     "2019-06-11".parse::<Day>()?,
///     100,
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
pub struct ListIncomeRecords {
    /// 账户类型: The accounts that a merchant number has with WeChat Pay. Example: `BASIC`.
    pub account_type: FundAccountType,
    /// 日期: As year, month and day of Beijing time. Example: `2019-06-11`.
    pub date: Day,
    /// 本次查询偏移量: How many to leave out, from 0. Example: `0`.
    pub offset: Option<i64>,
    /// 本次请求最大查询条数. Example: `100`.
    pub limit: i64,
}

impl ListIncomeRecords {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(account_type: FundAccountType, date: Day, limit: i64) -> Self {
        Self { account_type, date, offset: None, limit }
    }
}

crate::optional_fields! {
    ListIncomeRecords {
        /// 本次查询偏移量: How many to leave out, from 0.
        offset: i64,
    }
}

impl Operation for ListIncomeRecords {
    type Response = ListIncomeRecordsResponse;

    const META: &'static Meta = &routes::LIST_INCOME_RECORDS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("account_type", &self.account_type)
            .query("date", &self.date)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListIncomeRecords { offset: offset, limit: limit, items: data as IncomeRecord, total: total_count }
}

/// 特约商户银行来账查询: Lists the money that came in from banks, other than by payments, in an
/// account of a sub-merchant on a day.
///
/// `GET /v3/merchantfund/partner/income-records` responds with 200 and
/// [`ListSubMerchantIncomeRecordsResponse`](crate::products::merchant::ListSubMerchantIncomeRecordsResponse).
/// Read-only: safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list
/// page by page.
///
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant::{
///     FundAccountType, ListSubMerchantIncomeRecords, ListSubMerchantIncomeRecordsRequired,
/// };
///
/// let operation = ListSubMerchantIncomeRecords::new(ListSubMerchantIncomeRecordsRequired {
///     sub_mchid: "2480253391".into(),
///     account_type: FundAccountType::Basic,
///     date: "2019-06-11".parse()?,
///     limit: 100,
/// });
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
pub struct ListSubMerchantIncomeRecords {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `2480253391`.
    pub sub_mchid: Mchid,
    /// 账户类型: The accounts that a merchant number has with WeChat Pay. Example: `BASIC`.
    pub account_type: FundAccountType,
    /// 日期: As year, month and day of Beijing time. Example: `2019-06-11`.
    pub date: Day,
    /// 本次查询偏移量: How many to leave out, from 0. Example: `0`.
    pub offset: Option<i64>,
    /// 本次请求最大查询条数. Example: `100`.
    pub limit: i64,
}

/// What [`ListSubMerchantIncomeRecords::new`] requires, by name.
pub struct ListSubMerchantIncomeRecordsRequired {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 账户类型: The accounts that a merchant number has with WeChat Pay.
    pub account_type: FundAccountType,
    /// 日期: As year, month and day of Beijing time.
    pub date: Day,
    /// 本次请求最大查询条数.
    pub limit: i64,
}

impl ListSubMerchantIncomeRecords {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ListSubMerchantIncomeRecordsRequired) -> Self {
        let ListSubMerchantIncomeRecordsRequired {
            sub_mchid, account_type, date, limit,
        } = required;
        Self { sub_mchid, account_type, date, offset: None, limit }
    }
}

crate::optional_fields! {
    ListSubMerchantIncomeRecords {
        /// 本次查询偏移量: How many to leave out, from 0.
        offset: i64,
    }
}

impl Operation for ListSubMerchantIncomeRecords {
    type Response = ListSubMerchantIncomeRecordsResponse;

    const META: &'static Meta = &routes::LIST_SUB_MERCHANT_INCOME_RECORDS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("account_type", &self.account_type)
            .query("date", &self.date)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListSubMerchantIncomeRecords { offset: offset, limit: limit, items: data as SubMerchantIncomeRecord, total: total_count }
}
