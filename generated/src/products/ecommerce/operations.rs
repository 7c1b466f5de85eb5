// Written by `cargo xtask codegen` from spec/ecommerce.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Day, Encrypted, Error, Meta, Operation, Request, Settles};

use crate::products::routes::ecommerce as routes;
use crate::products::shared::{
    AbnormalRefundBank, AbnormalRefundType, Appid, BillEncryption, CombineOutTradeNo,
    EncryptedBills, Fen, IndividualAuthId, Mchid, Openid, OutBillNo, OutOrderNo, OutRefundNo,
    OutReturnNo, OutTradeNo, ReceiverAccount, ReceiverType, RefundAccount, RefundId, RefundSource,
    RefundStatus, SharingOrderId, TarType, TransactionId, TransferBillNo, TransferState,
    UnsplitAmount, WithdrawId, WithdrawRequestNo, WithdrawalStatus,
};
use super::types::{
    AcceptedAfterSalesSharing, AcceptedRefund, AcceptedTransfer, AcceptedWithdrawal, AccountType,
    AdvanceResult, AfterSalesScene, AfterSalesSharing, AfterSalesSharingResult,
    AfterSalesSharingType, Agreement, AmountToRefund, Balance, BillAccounts, CancelledSubsidy,
    CancelledTransfer, FinishedSharing, Receiver, ReceiverRelation, Refund, RefundFunding,
    ReturnAdvance, ReturnOrder, ReturnResult, ShareReceiver, SharingOrder, SharingStatus, Subsidy,
    SubsidyId, SubsidyReturn, TransferAuthorization, TransferBill, Withdrawal,
};

/// 申请二级商户资金账单: Asks for the bill of what moved on the accounts of the platform's
/// merchants on a day. The files are encrypted and hold all merchants together; `bill` has the
/// operation for one of them.
///
/// `GET /v3/ecommerce/bill/fundflowbill` responds with 200 and
/// [`EncryptedBills`](crate::products::shared::EncryptedBills). Read-only: safe to send again.
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches each file that it leads
/// to.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-merchant-fund-flow-bill/get-sub-merchant-fund-flow-bill.html),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_5.shtml). Source:
/// wechatpay-java, SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot; a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{BillAccounts, GetSubMerchantFundFlowBill};
/// use wechatpay::shared::BillEncryption;
/// use wechatpay::Day;
///
/// let operation = GetSubMerchantFundFlowBill::new(
///     "2019-06-11".parse::<Day>()?,
///     BillAccounts::All,
///     BillEncryption::AeadAes256Gcm,
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
/// | `INVALID_REQUEST` | 400 | refused | There is no such bill to be had: the date is out of range or too recent, or the sub-merchant is not related to the caller. Check the date and the sub-merchant. A bill of yesterday is ready after 10:00 Beijing time; ask again then. |
/// | `NO_STATEMENT_EXIST` | 400 | refused | There is no bill for that day: nothing happened that belongs in it. Treat it as an empty bill. It is not a failure to be repeated. |
/// | `STATEMENT_CREATING` | 400 | refused | The bill is still being made. Ask again after 10:00 Beijing time of the next day, then every half hour. |
/// | `NO_AUTH` | 403 | refused | The caller has no right to this bill. Check that the merchant number is your own, or that of a sub-merchant who is bound to you. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSubMerchantFundFlowBill {
    /// 账单日期: The day, in Beijing time. Example: `2019-06-11`.
    pub bill_date: Day,
    /// 资金账户类型: The accounts whose bill is wanted. Example: `ALL`.
    pub account_type: BillAccounts,
    /// 压缩类型: How the files are compressed. Without it, not at all. Example: `GZIP`.
    pub tar_type: Option<TarType>,
    /// 加密算法: The ciphers that a bill can be encrypted with. Example: `AEAD_AES_256_GCM`.
    pub algorithm: BillEncryption,
}

impl GetSubMerchantFundFlowBill {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        bill_date: Day,
        account_type: BillAccounts,
        algorithm: BillEncryption,
    ) -> Self {
        Self { bill_date, account_type, tar_type: None, algorithm }
    }
}

crate::optional_fields! {
    GetSubMerchantFundFlowBill {
        /// 压缩类型: How the files are compressed.
        tar_type: TarType,
    }
}

impl Operation for GetSubMerchantFundFlowBill {
    type Response = EncryptedBills;

    const META: &'static Meta = &routes::GET_SUB_MERCHANT_FUND_FLOW_BILL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("bill_date", &self.bill_date)
            .query("account_type", &self.account_type)
            .query("tar_type", &self.tar_type)
            .query("algorithm", &self.algorithm)
            .build()
    }
}

/// 查询二级商户账户实时余额: Tells what is on an account of a merchant of the platform at this
/// moment.
///
/// `GET /v3/ecommerce/fund/balance/{sub_mchid}` responds with 200 and
/// [`Balance`](crate::products::ecommerce::Balance). Read-only: safe to send again.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-balance.html),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_19.shtml),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_1.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryBalance;
///
/// let operation = QueryBalance::new("1900000109");
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
pub struct QueryBalance {
    /// 二级商户号: The merchant whose account it is. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 账户类型: The account. Without it, `BASIC`. Example: `BASIC`.
    pub account_type: Option<AccountType>,
}

impl QueryBalance {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into(), account_type: None }
    }
}

crate::optional_fields! {
    QueryBalance {
        /// 账户类型: The account.
        account_type: AccountType,
    }
}

impl Operation for QueryBalance {
    type Response = Balance;

    const META: &'static Meta = &routes::QUERY_BALANCE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("sub_mchid", &self.sub_mchid)
            .query("account_type", &self.account_type)
            .build()
    }
}

/// 查询二级商户账户日终余额: Tells what was on an account of a merchant of the platform at the end
/// of a day, for 90 days. It is known on the next day; ask after 10 o'clock.
///
/// `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}` responds with 200 and
/// [`Balance`](crate::products::ecommerce::Balance). Read-only: safe to send again.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_2.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-day-end-balance.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryDayEndBalance;
/// use wechatpay::Day;
///
/// let operation = QueryDayEndBalance::new("1900000109", "2019-08-17".parse::<Day>()?);
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
pub struct QueryDayEndBalance {
    /// 二级商户号: The merchant whose account it is. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 日期: The day, in Beijing time. Example: `2019-08-17`.
    pub date: Day,
    /// 账户类型: The account. Without it, `BASIC`. Example: `BASIC`.
    pub account_type: Option<AccountType>,
}

impl QueryDayEndBalance {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>, date: Day) -> Self {
        Self { sub_mchid: sub_mchid.into(), date, account_type: None }
    }
}

crate::optional_fields! {
    QueryDayEndBalance {
        /// 账户类型: The account.
        account_type: AccountType,
    }
}

impl Operation for QueryDayEndBalance {
    type Response = Balance;

    const META: &'static Meta = &routes::QUERY_DAY_END_BALANCE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("sub_mchid", &self.sub_mchid)
            .query("date", &self.date)
            .query("account_type", &self.account_type)
            .build()
    }
}

/// 二级商户账户余额提现: Takes money from a merchant's account to their bank account. It is
/// accepted first and made later, mostly on the next working day: query how it ended.
///
/// `POST /v3/ecommerce/fund/withdraw` responds with 200 and
/// [`AcceptedWithdrawal`](crate::products::ecommerce::AcceptedWithdrawal). Idempotent: safe to send
/// again with the same parameters. Rate limit: 40 calls per second.
///
/// Note: The server knows the withdrawal again by `out_request_no`. After an error that leaves the
/// outcome open, send the same call once more: a new number may pay twice. While the balance is
/// short the withdrawal waits as `INIT`; repeated within 6 days after topping up, it goes on. What
/// goes to `notify_url` is `MCHWITHDRAW.CHANGE`.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_22.shtml),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_2.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::CreateWithdrawal;
/// use wechatpay::shared::Fen;
///
/// let operation = CreateWithdrawal::new(
///     "1900000109",
///     "20190611222222222200000000012122",
///     Fen::new(100),
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
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
/// | any other |  | unknown | A response other than success, which does not say whether the withdrawal was made. Query by `out_request_no`, or send the same parameters under it again. Never take another number before you know how the first one ended: both may be paid. Only a withdrawal that lay in `INIT` for more than 6 days needs a new one. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateWithdrawal {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    /// At least 1 character. Example: `20190611222222222200000000012122`.
    pub out_request_no: WithdrawRequestNo,
    /// 提现金额: In 分. From 1. Example: `100`.
    pub amount: Fen,
    /// 提现备注: For the merchant, who finds it in the bill. Example: `交易提现`.
    pub remark: Option<String>,
    /// 银行附言: What the bank statement says. Example: `微信支付提现`.
    pub bank_memo: Option<String>,
    /// 出款账户类型: The account that the money is taken from. Without it, `BASIC`. Example: `BASIC`.
    pub account_type: Option<AccountType>,
    /// 分账结果回调url: Where `MCHWITHDRAW.CHANGE` goes. Example:
    /// `https://weixin.qq.com/a-fake-notify-url`.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    CreateWithdrawal {
        sub_mchid "sub_mchid", out_request_no "out_request_no", amount "amount", remark "remark",
        bank_memo "bank_memo", account_type "account_type", notify_url "notify_url",
    }
}

impl CreateWithdrawal {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        out_request_no: impl Into<WithdrawRequestNo>,
        amount: impl Into<Fen>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), out_request_no: out_request_no.into(),
            amount: amount.into(), remark: None, bank_memo: None, account_type: None,
            notify_url: None,
        }
    }
}

crate::optional_fields! {
    CreateWithdrawal {
        /// 提现备注: For the merchant, who finds it in the bill.
        remark: String,
        /// 银行附言: What the bank statement says.
        bank_memo: String,
        /// 出款账户类型: The account that the money is taken from.
        account_type: AccountType,
        /// 分账结果回调url: Where `MCHWITHDRAW.CHANGE` goes.
        notify_url: String,
    }
}

impl Operation for CreateWithdrawal {
    type Response = AcceptedWithdrawal;

    const META: &'static Meta = &routes::CREATE_WITHDRAWAL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 二级商户查询提现状态（商户提现单号）: Tells the status of a withdrawal, named by the platform's
/// number.
///
/// `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` responds with 200 and
/// [`Withdrawal`](crate::products::ecommerce::Withdrawal). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: A withdrawal in `SUCCESS` can still come back from the bank within about 7 working days,
/// and is then `REFUND`. It is inferred that one in `INIT` stays so until the call is repeated.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_3.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryWithdrawalByOutRequestNo;
///
/// let operation = QueryWithdrawalByOutRequestNo::new(
///     "20190611222222222200000000012122",
///     "1900000109",
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
pub struct QueryWithdrawalByOutRequestNo {
    /// 商户提现单号: The number that the platform gives a withdrawal, unique under its merchant number.
    /// At least 1 character. Example: `20190611222222222200000000012122`.
    pub out_request_no: WithdrawRequestNo,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl QueryWithdrawalByOutRequestNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_request_no: impl Into<WithdrawRequestNo>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self { out_request_no: out_request_no.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for QueryWithdrawalByOutRequestNo {
    type Response = Withdrawal;

    const META: &'static Meta = &routes::QUERY_WITHDRAWAL_BY_OUT_REQUEST_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_request_no", &self.out_request_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for QueryWithdrawalByOutRequestNo {
    type State = WithdrawalStatus;

    #[inline]
    fn state(response: &Withdrawal) -> Option<&WithdrawalStatus> {
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

/// 二级商户查询提现状态（微信支付提现单号）: Tells the status of a withdrawal, named by WeChat
/// Pay's number.
///
/// `GET /v3/ecommerce/fund/withdraw/{withdraw_id}` responds with 200 and
/// [`Withdrawal`](crate::products::ecommerce::Withdrawal). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: A withdrawal in `SUCCESS` can still come back from the bank within about 7 working days,
/// and is then `REFUND`.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_3.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryWithdrawal;
///
/// let operation = QueryWithdrawal::new("1232193719823791273913279173", "1900000109");
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
pub struct QueryWithdrawal {
    /// 微信支付提现单号: A withdrawal as numbered by WeChat Pay. At least 1 character. Example:
    /// `1232193719823791273913279173`.
    pub withdraw_id: WithdrawId,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl QueryWithdrawal {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(withdraw_id: impl Into<WithdrawId>, sub_mchid: impl Into<Mchid>) -> Self {
        Self { withdraw_id: withdraw_id.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for QueryWithdrawal {
    type Response = Withdrawal;

    const META: &'static Meta = &routes::QUERY_WITHDRAWAL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("withdraw_id", &self.withdraw_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for QueryWithdrawal {
    type State = WithdrawalStatus;

    #[inline]
    fn state(response: &Withdrawal) -> Option<&WithdrawalStatus> {
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

/// 申请二级商户商家转账授权: Applies for the right to make transfers to users from the account of a
/// merchant of the platform, with the agreements that the merchant signed. Transfers begin once it
/// is granted.
///
/// `POST /v3/ecommerce/mch-transfer/authorizations` responds with 200 and
/// [`TransferAuthorization`](crate::products::ecommerce::TransferAuthorization). Idempotent: safe
/// to send again with the same parameters.
///
/// Note: It is inferred that the server knows the application again by `sub_mchid`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{Agreement, AgreementRequired, CreateAuthorization};
///
/// let operation = CreateAuthorization::new(
///     "1900001109",
///     vec![
///         Agreement::new(AgreementRequired { agreement_code : "1".into(),
///         agreement_version : "20230101".into(), sign_organization :
///         "示例有限责任公司".into(), sign_time :
///         "2015-05-20T13:29:35.120+08:00".parse() ? })
///     ],
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
pub struct CreateAuthorization {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001109`.
    pub sub_mchid: Mchid,
    /// 签约协议列表.
    pub agreement_list: Vec<Agreement>,
}

wechatpay_client::sent! {
    CreateAuthorization {
        sub_mchid "sub_mchid", agreement_list "agreement_list",
    }
}

impl CreateAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>, agreement_list: Vec<Agreement>) -> Self {
        Self { sub_mchid: sub_mchid.into(), agreement_list }
    }
}

impl Operation for CreateAuthorization {
    type Response = TransferAuthorization;

    const META: &'static Meta = &routes::CREATE_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询二级商户商家转账授权状态: Tells whether the platform may make transfers for a merchant.
///
/// `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` responds with 200 and
/// [`TransferAuthorization`](crate::products::ecommerce::TransferAuthorization). Read-only: safe to
/// send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::GetAuthorization;
///
/// let operation = GetAuthorization::new("1900001109");
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
pub struct GetAuthorization {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001109`.
    pub sub_mchid: Mchid,
}

impl GetAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for GetAuthorization {
    type Response = TransferAuthorization;

    const META: &'static Meta = &routes::GET_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sub_mchid", &self.sub_mchid).build()
    }
}

/// 发起转账: Transfers money from the account of a merchant of the platform to a user, who confirms
/// it in WeChat. It is accepted first and made later: query how it ended, or wait for
/// `MCHTRANSFER.BILL.FINISHED`.
///
/// `POST /v3/ecommerce/mch-transfer/transfer-bills` responds with 200 and
/// [`AcceptedTransfer`](crate::products::ecommerce::AcceptedTransfer). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred from the transfers of `mch_transfer` that the server knows the transfer
/// again by `out_bill_no`: after an error that leaves the outcome open, send the same call once
/// more; under a new number it may pay twice. What goes to `notify_url` is inferred to be the
/// callback of `mch_transfer`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{TransferToUser, TransferToUserRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = TransferToUser::new(TransferToUserRequired {
///     sub_mchid: "1900001109".into(),
///     appid: "wxf636efh567hg4356".into(),
///     out_bill_no: "plfk2020042013".into(),
///     transfer_scene_id: "1000".into(),
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
///     transfer_amount: Fen::new(400000),
///     transfer_remark: "2020年4月报销".into(),
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
/// | `NOT_ENOUGH` | 403 | unknown | The account that transfers are paid from does not cover it. The bill may exist nevertheless, and be paid once there is money. Top up, then send the same `out_bill_no` with the same parameters, or query it. Never use another number: both can be paid. |
/// | any other |  | unknown | A response other than success, which does not say whether the transfer was made. Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferToUser {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001109`.
    pub sub_mchid: Mchid,
    /// 服务商AppID: The one under which `openid` is known. At least 1 character. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 商户单号: A transfer as numbered by the merchant, unique under its merchant number: digits and
    /// letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for, as granted to the platform. At least 1 character. Example:
    /// `1000`.
    pub transfer_scene_id: String,
    /// 收款用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name. If it is sent it is checked; from 2,000 yuan on it must be
    /// sent. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 转账金额: In 分. From 1. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: The user sees it. At least 1 character. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 分账结果回调url: Where the callback about the end goes. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    TransferToUser {
        sub_mchid "sub_mchid", appid "appid", out_bill_no "out_bill_no",
        transfer_scene_id "transfer_scene_id", openid "openid", user_name "user_name",
        transfer_amount "transfer_amount", transfer_remark "transfer_remark",
        notify_url "notify_url",
    }
}

/// What [`TransferToUser::new`] requires, by name.
pub struct TransferToUserRequired {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 服务商AppID: The one under which `openid` is known. At least 1 character.
    pub appid: Appid,
    /// 商户单号: A transfer as numbered by the merchant, unique under its merchant number: digits and
    /// letters only. Pattern: `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for, as granted to the platform. At least 1 character.
    pub transfer_scene_id: String,
    /// 收款用户OpenID: A user as one AppID sees them. At least 1 character.
    pub openid: Openid,
    /// 转账金额: In 分. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: The user sees it. At least 1 character.
    pub transfer_remark: String,
}

impl TransferToUser {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: TransferToUserRequired) -> Self {
        let TransferToUserRequired {
            sub_mchid, appid, out_bill_no, transfer_scene_id, openid, transfer_amount,
            transfer_remark,
        } = required;
        Self {
            sub_mchid, appid, out_bill_no, transfer_scene_id, openid, user_name: None,
            transfer_amount, transfer_remark, notify_url: None,
        }
    }
}

crate::optional_fields! {
    TransferToUser {
        /// 收款用户姓名: The user's real name. Plain text here; encrypted on the wire.
        user_name: Encrypted,
        /// 分账结果回调url: Where the callback about the end goes.
        notify_url: String,
    }
}

impl Operation for TransferToUser {
    type Response = AcceptedTransfer;

    const META: &'static Meta = &routes::TRANSFER_TO_USER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户单号查询转账单: Tells the state of a transfer, named by the platform's number.
///
/// `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` responds with 200 and
/// [`TransferBill`](crate::products::ecommerce::TransferBill). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::GetTransferBillByOutNo;
///
/// let operation = GetTransferBillByOutNo::new("plfk2020042013", "1900001121");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no transfer with this number. Check the number and the merchant. Only the last 30 days can be queried: an older transfer is not found although it was made. If you lost the response of a recent one, wait and query again; then send it with the same number and the same parameters. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTransferBillByOutNo {
    /// 商户单号: A transfer as numbered by the merchant, unique under its merchant number: digits and
    /// letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001121`.
    pub sub_mchid: Mchid,
}

impl GetTransferBillByOutNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>, sub_mchid: impl Into<Mchid>) -> Self {
        Self { out_bill_no: out_bill_no.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for GetTransferBillByOutNo {
    type Response = TransferBill;

    const META: &'static Meta = &routes::GET_TRANSFER_BILL_BY_OUT_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_bill_no", &self.out_bill_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for GetTransferBillByOutNo {
    type State = TransferState;

    #[inline]
    fn state(response: &TransferBill) -> Option<&TransferState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &TransferState) -> bool {
        matches!(
            state, TransferState::Success | TransferState::Fail |
            TransferState::Cancelled
        )
    }
}

/// 撤销转账: Takes a transfer back that the user did not confirm yet. The response says that it is
/// being cancelled, not that it is: query until `CANCELLED`.
///
/// `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` responds with
/// 200 and [`CancelledTransfer`](crate::products::ecommerce::CancelledTransfer). Idempotent: safe
/// to send again with the same parameters.
///
/// Note: The server keys the call by `out_bill_no`. It is inferred that a second call changes
/// nothing.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/cancel-transfer.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::CancelTransfer;
///
/// let operation = CancelTransfer::new("plfk2020042013", "1900001109");
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
/// | `INVALID_REQUEST` | 400 | unknown | The bill is not in a state in which it can be cancelled. Query the bill: the user may have received the money, or the bill may be cancelled already. Pay in another way only when it has failed or is cancelled. |
/// | `RESOURCE_NOT_EXISTS` | 404 | unknown | There is no such transfer to cancel, or it has not arrived yet. Check the number. If the transfer call had no response, it may still be under way: query and cancel again after some time, before you pay in another way. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelTransfer {
    /// 商户单号: A transfer as numbered by the merchant, unique under its merchant number: digits and
    /// letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001109`.
    pub sub_mchid: Mchid,
}

wechatpay_client::sent! {
    CancelTransfer {
        out_bill_no "out_bill_no" outside, sub_mchid "sub_mchid",
    }
}

impl CancelTransfer {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>, sub_mchid: impl Into<Mchid>) -> Self {
        Self { out_bill_no: out_bill_no.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for CancelTransfer {
    type Response = CancelledTransfer;

    const META: &'static Meta = &routes::CANCEL_TRANSFER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_bill_no", &self.out_bill_no).json(self).build()
    }
}

/// 微信转账单号查询转账单: Tells the state of a transfer, named by WeChat Pay's number.
///
/// `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` responds
/// with 200 and [`TransferBill`](crate::products::ecommerce::TransferBill). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-no.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::GetTransferBillByNo;
///
/// let operation = GetTransferBillByNo::new(
///     "1330000071100999991182020050700019480001",
///     "1900001121",
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no transfer with this number. Check the number and the merchant. Only the last 30 days can be queried: an older transfer is not found although it was made. If you lost the response of a recent one, wait and query again; then send it with the same number and the same parameters. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTransferBillByNo {
    /// 微信转账单号: A transfer as numbered by WeChat Pay. At least 1 character. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001121`.
    pub sub_mchid: Mchid,
}

impl GetTransferBillByNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        transfer_bill_no: impl Into<TransferBillNo>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self { transfer_bill_no: transfer_bill_no.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for GetTransferBillByNo {
    type Response = TransferBill;

    const META: &'static Meta = &routes::GET_TRANSFER_BILL_BY_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("transfer_bill_no", &self.transfer_bill_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for GetTransferBillByNo {
    type State = TransferState;

    #[inline]
    fn state(response: &TransferBill) -> Option<&TransferState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &TransferState) -> bool {
        matches!(
            state, TransferState::Success | TransferState::Fail |
            TransferState::Cancelled
        )
    }
}

/// 查询售后服务分账结果: Tells how the sharing of a fee for service after the sale ended.
///
/// `GET /v3/ecommerce/profitsharing/after-sales-orders` responds with 200 and
/// [`AfterSalesSharing`](crate::products::ecommerce::AfterSalesSharing). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryAfterSalesOrder;
///
/// let operation = QueryAfterSalesOrder::new("1900000109");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no profit-sharing order (分账单) or return with this number. Check the number and the payment it belongs to. If your call got lost, send it again with the same number and the same content. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryAfterSalesOrder {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: Option<TransactionId>,
}

impl QueryAfterSalesOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into(), transaction_id: None }
    }
}

crate::optional_fields! {
    QueryAfterSalesOrder {
        /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
        transaction_id: TransactionId,
    }
}

impl Operation for QueryAfterSalesOrder {
    type Response = AfterSalesSharing;

    const META: &'static Meta = &routes::QUERY_AFTER_SALES_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("transaction_id", &self.transaction_id)
            .build()
    }
}

impl Settles for QueryAfterSalesOrder {
    type State = AfterSalesSharingResult;

    #[inline]
    fn state(response: &AfterSalesSharing) -> Option<&AfterSalesSharingResult> {
        Some(&response.result)
    }

    #[inline]
    fn is_final(state: &AfterSalesSharingResult) -> bool {
        matches!(
            state, AfterSalesSharingResult::Success | AfterSalesSharingResult::Failed
        )
    }
}

/// 请求售后服务分账: Gives a part of a refunded payment to the platform as its fee for service
/// after the sale, as when a ticket is given back or changed.
///
/// `POST /v3/ecommerce/profitsharing/after-sales-orders` responds with 200 and
/// [`AcceptedAfterSalesSharing`](crate::products::ecommerce::AcceptedAfterSalesSharing). Not
/// idempotent: sending it again may act twice.
///
/// Note: It has no number of the platform's own. After an error that leaves the outcome open, call
/// `query_after_sales_order` before repeating it.
///
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{
///     AfterSalesScene, AfterSalesSharingType, CreateAfterSalesOrder, CreateAfterSalesOrderRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreateAfterSalesOrder::new(CreateAfterSalesOrderRequired {
///     sub_mchid: "1900000109".into(),
///     transaction_id: "4208450740201411110007820472".into(),
///     amount: Fen::new(10),
///     r#type: AfterSalesSharingType::ServiceFeeIncome,
///     scene: AfterSalesScene::RefundTicket,
///     refund_id: "50000000382019052709732678859".into(),
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `RULE_LIMIT` | 403 | unknown | It would exceed the ratio or the number of shares, or the order was paid less than a minute ago. Query by your own number first: an earlier call may have used the ratio up. When nothing was shared, wait until the payment is a minute old, ask for less, or have the ratio raised. |
/// | `NOT_ENOUGH` | 403 | unknown | Less is left to be shared out than was asked for. Query what is left. Earlier shares, unfrozen money and refunds reduce it; see whether your own number was carried out already. |
/// | `INVALID_REQUEST` | 400 | unknown | The profit-sharing (分账) request does not fit the order, or its number was used with other receivers or amounts. Query by the same number. If it exists, repeat only with exactly the same content. An order that was not marked for profit sharing when it was placed cannot be shared out later. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateAfterSalesOrder {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 分账金额: In 分. From 1. Example: `10`.
    pub amount: Fen,
    /// 类型: What is shared out after the sale. Example: `SERVICE_FEE_INCOME`.
    pub r#type: AfterSalesSharingType,
    /// 场景: What happened after the sale. Example: `REFUND_TICKET`.
    pub scene: AfterSalesScene,
    /// 微信退款单号: The refund of the payment. At least 1 character. Example:
    /// `50000000382019052709732678859`.
    pub refund_id: RefundId,
}

wechatpay_client::sent! {
    CreateAfterSalesOrder {
        sub_mchid "sub_mchid", transaction_id "transaction_id", amount "amount", r#type "type",
        scene "scene", refund_id "refund_id",
    }
}

/// What [`CreateAfterSalesOrder::new`] requires, by name.
pub struct CreateAfterSalesOrderRequired {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    pub transaction_id: TransactionId,
    /// 分账金额: In 分. From 1.
    pub amount: Fen,
    /// 类型: What is shared out after the sale.
    pub r#type: AfterSalesSharingType,
    /// 场景: What happened after the sale.
    pub scene: AfterSalesScene,
    /// 微信退款单号: The refund of the payment. At least 1 character.
    pub refund_id: RefundId,
}

impl CreateAfterSalesOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateAfterSalesOrderRequired) -> Self {
        let CreateAfterSalesOrderRequired {
            sub_mchid, transaction_id, amount, r#type, scene, refund_id,
        } = required;
        Self { sub_mchid, transaction_id, amount, r#type, scene, refund_id }
    }
}

impl Operation for CreateAfterSalesOrder {
    type Response = AcceptedAfterSalesSharing;

    const META: &'static Meta = &routes::CREATE_AFTER_SALES_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 完结分账: Ends the sharing of a payment: what is left of it becomes the merchant's own. It is
/// also the way for a payment that is not shared at all. Without it that happens 180 days after the
/// payment.
///
/// `POST /v3/ecommerce/profitsharing/finish-order` responds with 200 and
/// [`FinishedSharing`](crate::products::ecommerce::FinishedSharing). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the call again by `out_order_no`, which must not be that of a sharing.
/// `query_order` with this number tells how it ended. What comes to `notify_url` is not known.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_5.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{FinishOrder, FinishOrderRequired};
///
/// let operation = FinishOrder::new(FinishOrderRequired {
///     sub_mchid: "1900000109".into(),
///     transaction_id: "4208450740201411110007820472".into(),
///     out_order_no: "P20150806125346".into(),
///     description: "分账完结".into(),
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `NOT_ENOUGH` | 403 | unknown | Less is left to be shared out than was asked for. Query what is left. Earlier shares, unfrozen money and refunds reduce it; see whether your own number was carried out already. |
/// | `INVALID_REQUEST` | 400 | unknown | The profit-sharing (分账) request does not fit the order, or its number was used with other receivers or amounts. Query by the same number. If it exists, repeat only with exactly the same content. An order that was not marked for profit sharing when it was placed cannot be shared out later. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishOrder {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: A number of its own, not that of a sharing. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 分账描述: It comes back with the query and appears in the bill. At least 1 character. Example:
    /// `分账完结`.
    pub description: String,
    /// 分账结果回调url: Where callbacks about the sharing go. Example: `https://yourapp.com/notify`.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    FinishOrder {
        sub_mchid "sub_mchid", transaction_id "transaction_id", out_order_no "out_order_no",
        description "description", notify_url "notify_url",
    }
}

/// What [`FinishOrder::new`] requires, by name.
pub struct FinishOrderRequired {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    pub transaction_id: TransactionId,
    /// 商户分账单号: A number of its own, not that of a sharing. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub out_order_no: OutOrderNo,
    /// 分账描述: It comes back with the query and appears in the bill. At least 1 character.
    pub description: String,
}

impl FinishOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: FinishOrderRequired) -> Self {
        let FinishOrderRequired {
            sub_mchid, transaction_id, out_order_no, description,
        } = required;
        Self { sub_mchid, transaction_id, out_order_no, description, notify_url: None }
    }
}

crate::optional_fields! {
    FinishOrder {
        /// 分账结果回调url: Where callbacks about the sharing go.
        notify_url: String,
    }
}

impl Operation for FinishOrder {
    type Response = FinishedSharing;

    const META: &'static Meta = &routes::FINISH_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询分账结果: Tells how a sharing ended for each receiver, or what the ending of the sharing
/// released.
///
/// `GET /v3/ecommerce/profitsharing/orders` responds with 200 and
/// [`SharingOrder`](crate::products::ecommerce::SharingOrder). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: A finished sharing may have failed for every receiver: look at the `result` of each.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_2.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryOrder;
///
/// let operation = QueryOrder::new(
///     "1900000109",
///     "4208450740201411110007820472",
///     "P20150806125346",
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no profit-sharing order (分账单) or return with this number. Check the number and the payment it belongs to. If your call got lost, send it again with the same number and the same content. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryOrder {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
}

impl QueryOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        transaction_id: impl Into<TransactionId>,
        out_order_no: impl Into<OutOrderNo>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), transaction_id: transaction_id.into(),
            out_order_no: out_order_no.into(),
        }
    }
}

impl Operation for QueryOrder {
    type Response = SharingOrder;

    const META: &'static Meta = &routes::QUERY_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("transaction_id", &self.transaction_id)
            .query("out_order_no", &self.out_order_no)
            .build()
    }
}

impl Settles for QueryOrder {
    type State = SharingStatus;

    #[inline]
    fn state(response: &SharingOrder) -> Option<&SharingStatus> {
        response.status.as_ref()
    }

    #[inline]
    fn is_final(state: &SharingStatus) -> bool {
        matches!(state, SharingStatus::Finished)
    }
}

/// 请求分账: Shares money of a paid order out. It is accepted first and made later: the query tells
/// how it ended for each receiver. Receivers must be added before, and an order must have been
/// marked with `profit_sharing` when it was placed. Possible from a minute to 180 days after the
/// payment.
///
/// `POST /v3/ecommerce/profitsharing/orders` responds with 200 and
/// [`SharingOrder`](crate::products::ecommerce::SharingOrder). Idempotent: safe to send again with
/// the same parameters. Rate limit: 300 calls per second.
///
/// Note: The server knows the call again by `out_order_no`: the same number is the same sharing,
/// however often it is sent. What comes to `notify_url` is not known, so query in any case.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{CreateOrder, CreateOrderRequired, ShareReceiver, ShareReceiverRequired};
/// use wechatpay::shared::{Fen, ReceiverType};
///
/// let operation = CreateOrder::new(CreateOrderRequired {
///     sub_mchid: "1900000109".into(),
///     transaction_id: "4208450740201411110007820472".into(),
///     out_order_no: "P20150806125346".into(),
///     receivers: vec![
///         ShareReceiver::new(ShareReceiverRequired { r#type : ReceiverType::MerchantId,
///         receiver_account : "1900000109".into(), amount : Fen::new(190), description :
///         "分给商户1900000109".into() })
///     ],
///     finish: true,
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `RULE_LIMIT` | 403 | unknown | It would exceed the ratio or the number of shares, or the order was paid less than a minute ago. Query by your own number first: an earlier call may have used the ratio up. When nothing was shared, wait until the payment is a minute old, ask for less, or have the ratio raised. |
/// | `NOT_ENOUGH` | 403 | unknown | Less is left to be shared out than was asked for. Query what is left. Earlier shares, unfrozen money and refunds reduce it; see whether your own number was carried out already. |
/// | `INVALID_REQUEST` | 400 | unknown | The profit-sharing (分账) request does not fit the order, or its number was used with other receivers or amounts. Query by the same number. If it exists, repeat only with exactly the same content. An order that was not marked for profit sharing when it was placed cannot be shared out later. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrder {
    /// 公众账号ID: One of the platform, under which receivers' openids are known. Needed for receivers
    /// of the type `PERSONAL_OPENID`. At least 1 character. Example: `wx8888888888888888`.
    pub appid: Option<Appid>,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 分账接收方列表.
    pub receivers: Vec<ShareReceiver>,
    /// 是否分账完成: Whether this is the last sharing of the payment. If so, what is left becomes the
    /// merchant's own. Example: `true`.
    pub finish: bool,
    /// 分账结果回调url: Where callbacks about the sharing go. Example: `https://yourapp.com/notify`.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    CreateOrder {
        appid "appid", sub_mchid "sub_mchid", transaction_id "transaction_id",
        out_order_no "out_order_no", receivers "receivers", finish "finish",
        notify_url "notify_url",
    }
}

/// What [`CreateOrder::new`] requires, by name.
pub struct CreateOrderRequired {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub out_order_no: OutOrderNo,
    /// 分账接收方列表.
    pub receivers: Vec<ShareReceiver>,
    /// 是否分账完成: Whether this is the last sharing of the payment.
    pub finish: bool,
}

impl CreateOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateOrderRequired) -> Self {
        let CreateOrderRequired {
            sub_mchid, transaction_id, out_order_no, receivers, finish,
        } = required;
        Self {
            appid: None, sub_mchid, transaction_id, out_order_no, receivers, finish,
            notify_url: None,
        }
    }
}

crate::optional_fields! {
    CreateOrder {
        /// 公众账号ID: One of the platform, under which receivers' openids are known. At least 1 character.
        appid: Appid,
        /// 分账结果回调url: Where callbacks about the sharing go.
        notify_url: String,
    }
}

impl Operation for CreateOrder {
    type Response = SharingOrder;

    const META: &'static Meta = &routes::CREATE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询订单剩余待分金额: Tells how much of a payment is left to be shared out.
///
/// `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts` responds with 200 and
/// [`UnsplitAmount`](crate::products::shared::UnsplitAmount). Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_4_9.shtml). Source:
/// wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a description
/// by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryOrderAmount;
///
/// let operation = QueryOrderAmount::new("4208450740201411110007820472");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no payment with this `transaction_id`, or it cannot be shared out. Check that it is WeChat Pay's number of a paid order of this merchant. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryOrderAmount {
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
}

impl QueryOrderAmount {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(transaction_id: impl Into<TransactionId>) -> Self {
        Self { transaction_id: transaction_id.into() }
    }
}

impl Operation for QueryOrderAmount {
    type Response = UnsplitAmount;

    const META: &'static Meta = &routes::QUERY_ORDER_AMOUNT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("transaction_id", &self.transaction_id).build()
    }
}

/// 添加分账接收方: Adds somebody to those whom payments can be shared out to. The list is the
/// platform's; it holds for all of its merchants.
///
/// `POST /v3/ecommerce/profitsharing/receivers/add` responds with 200 and
/// [`Receiver`](crate::products::ecommerce::Receiver). Idempotent: safe to send again with the same
/// parameters.
///
/// Note: It is inferred that a receiver is known again by `type` and `account`, so that adding one
/// again adds nothing, and that the list is the platform's, since no merchant is named.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_7.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{AddReceiver, AddReceiverRequired, ReceiverRelation};
/// use wechatpay::shared::ReceiverType;
///
/// let operation = AddReceiver::new(AddReceiverRequired {
///     appid: "wx8888888888888888".into(),
///     r#type: ReceiverType::MerchantId,
///     account: "190001001".into(),
///     relation_type: ReceiverRelation::Supplier,
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct AddReceiver {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx8888888888888888`.
    pub appid: Appid,
    /// 分账接收方类型: The kinds of receivers. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 接收方账号: A receiver, by merchant number or by openid. At least 1 character.
    pub account: ReceiverAccount,
    /// 接收方名称: The full name of a merchant. Only for the type `MERCHANT_ID`. Example:
    /// `张三网络公司`.
    pub name: Option<String>,
    /// 接收方名称的密文: The name of a user. Only for the type `PERSONAL_OPENID`. Plain text here;
    /// encrypted on the wire.
    pub encrypted_name: Option<Encrypted>,
    /// 与分账方的关系类型: What a receiver is to the merchants whose money is shared out. Example:
    /// `SUPPLIER`.
    pub relation_type: ReceiverRelation,
}

wechatpay_client::sent! {
    AddReceiver {
        appid "appid", r#type "type", account "account", name "name",
        encrypted_name "encrypted_name", relation_type "relation_type",
    }
}

/// What [`AddReceiver::new`] requires, by name.
pub struct AddReceiverRequired {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 分账接收方类型: The kinds of receivers.
    pub r#type: ReceiverType,
    /// 接收方账号: A receiver, by merchant number or by openid. At least 1 character.
    pub account: ReceiverAccount,
    /// 与分账方的关系类型: What a receiver is to the merchants whose money is shared out.
    pub relation_type: ReceiverRelation,
}

impl AddReceiver {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: AddReceiverRequired) -> Self {
        let AddReceiverRequired { appid, r#type, account, relation_type } = required;
        Self { appid, r#type, account, name: None, encrypted_name: None, relation_type }
    }
}

crate::optional_fields! {
    AddReceiver {
        /// 接收方名称: The full name of a merchant.
        name: String,
        /// 接收方名称的密文: The name of a user. Plain text here; encrypted on the wire.
        encrypted_name: Encrypted,
    }
}

impl Operation for AddReceiver {
    type Response = Receiver;

    const META: &'static Meta = &routes::ADD_RECEIVER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 删除分账接收方: Takes somebody off the list of those whom payments can be shared out to.
///
/// `POST /v3/ecommerce/profitsharing/receivers/delete` responds with 200 and
/// [`Receiver`](crate::products::ecommerce::Receiver). Idempotent: safe to send again with the same
/// parameters.
///
/// Note: It is inferred that a receiver is known again by `type` and `account`. How a second
/// deletion is answered is not known.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_8.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::DeleteReceiver;
/// use wechatpay::shared::ReceiverType;
///
/// let operation = DeleteReceiver::new(
///     "wx8888888888888888",
///     ReceiverType::MerchantId,
///     "190001001",
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteReceiver {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx8888888888888888`.
    pub appid: Appid,
    /// 分账接收方类型: The kinds of receivers. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 接收方账号: A receiver, by merchant number or by openid. At least 1 character.
    pub account: ReceiverAccount,
}

wechatpay_client::sent! {
    DeleteReceiver {
        appid "appid", r#type "type", account "account",
    }
}

impl DeleteReceiver {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        appid: impl Into<Appid>,
        r#type: ReceiverType,
        account: impl Into<ReceiverAccount>,
    ) -> Self {
        Self { appid: appid.into(), r#type, account: account.into() }
    }
}

impl Operation for DeleteReceiver {
    type Response = Receiver;

    const META: &'static Meta = &routes::DELETE_RECEIVER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询分账回退结果: Tells how a return ended.
///
/// `GET /v3/ecommerce/profitsharing/returnorders` responds with 200 and
/// [`ReturnOrder`](crate::products::ecommerce::ReturnOrder). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: One of `order_id` and `out_order_no` names the sharing.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_4.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryReturnOrder;
///
/// let operation = QueryReturnOrder::new("1900000109", "R20190516001");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no profit-sharing order (分账单) or return with this number. Check the number and the payment it belongs to. If your call got lost, send it again with the same number and the same content. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryReturnOrder {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `3008450740201411110007820472`.
    pub order_id: Option<SharingOrderId>,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: Option<OutOrderNo>,
    /// 商户回退单号: The number that the caller gives a return, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `R20190516001`.
    pub out_return_no: OutReturnNo,
}

impl QueryReturnOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        out_return_no: impl Into<OutReturnNo>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), order_id: None, out_order_no: None,
            out_return_no: out_return_no.into(),
        }
    }
}

crate::optional_fields! {
    QueryReturnOrder {
        /// 微信分账单号: A sharing as numbered by WeChat Pay.
        order_id: SharingOrderId,
        /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
        /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
        /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
        out_order_no: OutOrderNo,
    }
}

impl Operation for QueryReturnOrder {
    type Response = ReturnOrder;

    const META: &'static Meta = &routes::QUERY_RETURN_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("order_id", &self.order_id)
            .query("out_order_no", &self.out_order_no)
            .query("out_return_no", &self.out_return_no)
            .build()
    }
}

impl Settles for QueryReturnOrder {
    type State = ReturnResult;

    #[inline]
    fn state(response: &ReturnOrder) -> Option<&ReturnResult> {
        Some(&response.result)
    }

    #[inline]
    fn is_final(state: &ReturnResult) -> bool {
        matches!(state, ReturnResult::Success | ReturnResult::Fail)
    }
}

/// 请求分账回退: Takes back what a merchant received from a sharing, within 180 days, as before a
/// refund for which the paid merchant has too little left. What a user received cannot be taken
/// back.
///
/// `POST /v3/ecommerce/profitsharing/returnorders` responds with 200 and
/// [`ReturnOrder`](crate::products::ecommerce::ReturnOrder). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the call again by `out_return_no`. While the response is `PROCESSING`,
/// repeat under the same number or query: a new number may take the money twice. One of `order_id`
/// and `out_order_no` names the sharing.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_3.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{CreateReturnOrder, CreateReturnOrderRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = CreateReturnOrder::new(CreateReturnOrderRequired {
///     sub_mchid: "1900000109".into(),
///     out_return_no: "R20190516001".into(),
///     return_mchid: "1900000109".into(),
///     amount: Fen::new(10),
///     description: "分账回退".into(),
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
/// | `NO_AUTH` | 403 | refused | Profit sharing (分账) is not opened or not granted, or the order was not marked for it. Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards. |
/// | `INVALID_REQUEST` | 400 | unknown | The profit-sharing (分账) request does not fit the order, or its number was used with other receivers or amounts. Query by the same number. If it exists, repeat only with exactly the same content. An order that was not marked for profit sharing when it was placed cannot be shared out later. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateReturnOrder {
    /// 二级商户号: Who gets it back: the merchant whose payment was shared out. At least 1 character.
    /// Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `3008450740201411110007820472`.
    pub order_id: Option<SharingOrderId>,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: Option<OutOrderNo>,
    /// 商户回退单号: The number that the caller gives a return, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `R20190516001`.
    pub out_return_no: OutReturnNo,
    /// 回退商户号: Who gives the money back: one whom the sharing paid. At least 1 character. Example:
    /// `1900000109`.
    pub return_mchid: Mchid,
    /// 回退金额: In 分. From 1. Example: `10`.
    pub amount: Fen,
    /// 回退描述. At least 1 character. Example: `分账回退`.
    pub description: String,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: Option<TransactionId>,
}

wechatpay_client::sent! {
    CreateReturnOrder {
        sub_mchid "sub_mchid", order_id "order_id", out_order_no "out_order_no",
        out_return_no "out_return_no", return_mchid "return_mchid", amount "amount",
        description "description", transaction_id "transaction_id",
    }
}

/// What [`CreateReturnOrder::new`] requires, by name.
pub struct CreateReturnOrderRequired {
    /// 二级商户号: Who gets it back: the merchant whose payment was shared out. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户回退单号: The number that the caller gives a return, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub out_return_no: OutReturnNo,
    /// 回退商户号: Who gives the money back: one whom the sharing paid. At least 1 character.
    pub return_mchid: Mchid,
    /// 回退金额: In 分. From 1.
    pub amount: Fen,
    /// 回退描述. At least 1 character.
    pub description: String,
}

impl CreateReturnOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateReturnOrderRequired) -> Self {
        let CreateReturnOrderRequired {
            sub_mchid, out_return_no, return_mchid, amount, description,
        } = required;
        Self {
            sub_mchid, order_id: None, out_order_no: None, out_return_no, return_mchid,
            amount, description, transaction_id: None,
        }
    }
}

crate::optional_fields! {
    CreateReturnOrder {
        /// 微信分账单号: A sharing as numbered by WeChat Pay.
        order_id: SharingOrderId,
        /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
        /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
        /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
        out_order_no: OutOrderNo,
        /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
        transaction_id: TransactionId,
    }
}

impl Operation for CreateReturnOrder {
    type Response = ReturnOrder;

    const META: &'static Meta = &routes::CREATE_RETURN_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 申请退款: Gives the money of a paid order of one of the platform's merchants back, or a part of
/// it. The response says that the refund was accepted; the callbacks `REFUND.SUCCESS`,
/// `REFUND.ABNORMAL` and `REFUND.CLOSED` and the query tell how it ended. Orders for individuals
/// (个人收款) name `individual_auth_id` in the place of `sub_mchid`.
///
/// `POST /v3/ecommerce/refunds/apply` responds with 200 and
/// [`AcceptedRefund`](crate::products::ecommerce::AcceptedRefund). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the refund again by `out_refund_no` and makes it once. After a response
/// that failed, repeat under the same number: a new one may refund twice. One of `transaction_id`
/// and `out_trade_no` is needed. The callbacks to `notify_url` are those of `refund`.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/create-refund.html),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_1.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-refund.html).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay, payment-spring-boot,
/// yansongda/pay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{AmountToRefund, AmountToRefundRequired, CreateRefund};
/// use wechatpay::shared::Fen;
///
/// let operation = CreateRefund::new(
///     "wx8888888888888888",
///     "1217752501201407033233368018",
///     AmountToRefund::new(AmountToRefundRequired {
///         refund: Fen::new(888),
///         total: Fen::new(888),
///     }),
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
/// | `INVALID_REQUEST` | 400 | unknown | The amounts, the state of the order or the age of the order do not allow the refund, or the number was used with other amounts. Query by `out_refund_no` first: a refund may exist under it. Correct the amounts or use the first ones again. Do not take a new number before you know what became of the first one: that can refund twice. |
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `NOT_ENOUGH` | 403 | refused | The money that refunds are paid from is short. Top up, or name the other account in `funds_account` as the page allows. Then send the same `out_refund_no`: another number can refund twice. |
/// | `USER_ACCOUNT_ABNORMAL` | 403 | unknown | The refund fails because the user's account was closed or is abnormal. Query by `out_refund_no`. Only when no refund is under way, pay back outside WeChat Pay. If the refund exists and is `ABNORMAL`, send it to a bank card with `apply_abnormal_refund` instead. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | The order to be refunded does not exist. Check the order's number and the merchant number under which it was placed. An order that nobody paid cannot be refunded: close it. |
/// | `TRADE_OVERDUE` |  | unknown | The order was paid more than a year ago and cannot be refunded any more. Query for refunds that exist already, then pay back outside WeChat Pay. |
/// | `REFUND_FEE_MISMATCH` |  | unknown | The amount differs from that of the first request with this `out_refund_no`. Query the refund that exists. Repeat with its amount; only for a further refund take a new number. |
/// | `FREQUENCY_LIMITED` | 429 | unknown | Too many refund calls in a short time. The refund may have been accepted nevertheless. Wait, then query by `out_refund_no`. If the refund is not there, send it again with the same `out_refund_no` and the same parameters. A new number can refund twice. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed, and the refund may exist. Query by `out_refund_no`. If it is not there, send the same parameters with the same `out_refund_no`. Never use a new number: it can refund twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRefund {
    /// 个人收款方受理授权ID: The permission by which a platform may let a person be paid (个人收款).
    /// Example: `1900000109`.
    pub individual_auth_id: Option<IndividualAuthId>,
    /// 二级商户号: The merchant who was paid. Either this or `individual_auth_id`. At least 1
    /// character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 电商平台AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx8888888888888888`.
    pub sp_appid: Appid,
    /// 二级商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx8888888888888888`.
    pub sub_appid: Option<Appid>,
    /// 合单发起方商户号: Only for refunds of combined orders. At least 1 character. Example:
    /// `1230000109`.
    pub combine_mchid: Option<Mchid>,
    /// 合单商户订单号: Only for refunds of combined orders. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `P20150806125346`.
    pub combine_out_trade_no: Option<CombineOutTradeNo>,
    /// 合单微信支付订单号: Only for refunds of combined orders. At least 1 character. Example:
    /// `1217752501201407033233368018`.
    pub combine_transaction_id: Option<TransactionId>,
    /// 微信订单号: The payment. Either this or `out_trade_no` names the order. At least 1 character.
    /// Example: `1217752501201407033233368018`.
    pub transaction_id: Option<TransactionId>,
    /// 商户订单号: The order, as it was numbered when placed. Either this or `transaction_id`. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 商户退款单号: The number that the caller gives a refund, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `1217752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 退款原因: The user reads it in the message about the refund. Example: `商品已售完`.
    pub reason: Option<String>,
    /// 订单金额: What is to be refunded.
    pub amount: AmountToRefund,
    /// 退款结果回调url: Where `REFUND.SUCCESS`, `REFUND.ABNORMAL` and `REFUND.CLOSED` go. Without it,
    /// to the address set on the merchant platform. Example: `https://weixin.qq.com`.
    pub notify_url: Option<String>,
    /// 退款出资商户: Who pays for the refund. Without it, the merchant. Example:
    /// `REFUND_SOURCE_SUB_MERCHANT`.
    pub refund_account: Option<RefundAccount>,
    /// 资金账户: Which of the merchant's accounts the refund is paid from. Without it, the one where
    /// the money of the payment is. Example: `AVAILABLE`.
    pub funds_account: Option<RefundFunding>,
}

wechatpay_client::sent! {
    CreateRefund {
        individual_auth_id "individual_auth_id", sub_mchid "sub_mchid", sp_appid "sp_appid",
        sub_appid "sub_appid", combine_mchid "combine_mchid",
        combine_out_trade_no "combine_out_trade_no",
        combine_transaction_id "combine_transaction_id", transaction_id "transaction_id",
        out_trade_no "out_trade_no", out_refund_no "out_refund_no", reason "reason",
        amount "amount", notify_url "notify_url", refund_account "refund_account",
        funds_account "funds_account",
    }
}

impl CreateRefund {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sp_appid: impl Into<Appid>,
        out_refund_no: impl Into<OutRefundNo>,
        amount: AmountToRefund,
    ) -> Self {
        Self {
            individual_auth_id: None, sub_mchid: None, sp_appid: sp_appid.into(),
            sub_appid: None, combine_mchid: None, combine_out_trade_no: None,
            combine_transaction_id: None, transaction_id: None, out_trade_no: None,
            out_refund_no: out_refund_no.into(), reason: None, amount, notify_url: None,
            refund_account: None, funds_account: None,
        }
    }
}

crate::optional_fields! {
    CreateRefund {
        /// 个人收款方受理授权ID: The permission by which a platform may let a person be paid (个人收款).
        individual_auth_id: IndividualAuthId,
        /// 二级商户号: The merchant who was paid. At least 1 character.
        sub_mchid: Mchid,
        /// 二级商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 合单发起方商户号: Only for refunds of combined orders. At least 1 character.
        combine_mchid: Mchid,
        /// 合单商户订单号: Only for refunds of combined orders. Pattern: `^[0-9A-Za-z_|*-]+$`.
        combine_out_trade_no: CombineOutTradeNo,
        /// 合单微信支付订单号: Only for refunds of combined orders. At least 1 character.
        combine_transaction_id: TransactionId,
        /// 微信订单号: The payment. At least 1 character.
        transaction_id: TransactionId,
        /// 商户订单号: The order, as it was numbered when placed. Pattern: `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 退款原因: The user reads it in the message about the refund.
        reason: String,
        /// 退款结果回调url: Where `REFUND.SUCCESS`, `REFUND.ABNORMAL` and `REFUND.CLOSED` go.
        notify_url: String,
        /// 退款出资商户: Who pays for the refund.
        refund_account: RefundAccount,
        /// 资金账户: Which of the merchant's accounts the refund is paid from.
        funds_account: RefundFunding,
    }
}

impl Operation for CreateRefund {
    type Response = AcceptedRefund;

    const META: &'static Meta = &routes::CREATE_REFUND;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询单笔退款（按微信支付退款单号）: Tells the status of a refund, named by WeChat Pay's number.
///
/// `GET /v3/ecommerce/refunds/id/{refund_id}` responds with 200 and
/// [`Refund`](crate::products::ecommerce::Refund). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: `ABNORMAL` lasts until somebody acts, with `create_abnormal_refund` or on the merchant
/// platform.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund.html),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_2.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-refund.html).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay, payment-spring-boot;
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryRefund;
///
/// let operation = QueryRefund::new("50000000382019052709732678859");
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no refund with this number, or it is still on its way. Check the number and the merchant. Then ask for the refund again with the same `out_refund_no` and the same parameters; with that number it cannot happen twice. |
/// | `REFUND_NOT_EXISTS` | 404 | refused | There is no refund with this number. Check the number and the merchant. To ask for the refund again, keep the same `out_refund_no`. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryRefund {
    /// 微信退款单号: A refund as numbered by WeChat Pay. One payment has several when it is refunded in
    /// parts. At least 1 character. Example: `50000000382019052709732678859`.
    pub refund_id: RefundId,
    /// 个人收款方受理授权ID: The permission by which a platform may let a person be paid (个人收款).
    /// Example: `1900000109`.
    pub individual_auth_id: Option<IndividualAuthId>,
    /// 二级商户号: The merchant who was paid. Either this or `individual_auth_id`. At least 1
    /// character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
}

impl QueryRefund {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(refund_id: impl Into<RefundId>) -> Self {
        Self { refund_id: refund_id.into(), individual_auth_id: None, sub_mchid: None }
    }
}

crate::optional_fields! {
    QueryRefund {
        /// 个人收款方受理授权ID: The permission by which a platform may let a person be paid (个人收款).
        individual_auth_id: IndividualAuthId,
        /// 二级商户号: The merchant who was paid. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryRefund {
    type Response = Refund;

    const META: &'static Meta = &routes::QUERY_REFUND;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("refund_id", &self.refund_id)
            .query("individual_auth_id", &self.individual_auth_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for QueryRefund {
    type State = RefundStatus;

    #[inline]
    fn state(response: &Refund) -> Option<&RefundStatus> {
        Some(&response.status)
    }

    #[inline]
    fn is_final(state: &RefundStatus) -> bool {
        matches!(
            state, RefundStatus::Success | RefundStatus::Closed | RefundStatus::Abnormal
        )
    }
}

/// 查询单笔退款（按商户退款单号）: Tells the status of a refund, named by the platform's number.
///
/// `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}` responds with 200 and
/// [`Refund`](crate::products::ecommerce::Refund). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: `ABNORMAL` lasts until somebody acts, with `create_abnormal_refund` or on the merchant
/// platform.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund-by-out-refund-no.html),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_2.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-refund-by-out-refund-no.html).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay, payment-spring-boot;
/// a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryRefundByOutRefundNo;
///
/// let operation = QueryRefundByOutRefundNo::new("1217752501201407033233368018");
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no refund with this number, or it is still on its way. Check the number and the merchant. Then ask for the refund again with the same `out_refund_no` and the same parameters; with that number it cannot happen twice. |
/// | `REFUND_NOT_EXISTS` | 404 | refused | There is no refund with this number. Check the number and the merchant. To ask for the refund again, keep the same `out_refund_no`. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryRefundByOutRefundNo {
    /// 商户退款单号: The number that the caller gives a refund, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `1217752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 个人收款方受理授权ID: The permission by which a platform may let a person be paid (个人收款).
    /// Example: `1900000109`.
    pub individual_auth_id: Option<IndividualAuthId>,
    /// 二级商户号: The merchant who was paid. Either this or `individual_auth_id`. At least 1
    /// character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
}

impl QueryRefundByOutRefundNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_refund_no: impl Into<OutRefundNo>) -> Self {
        Self {
            out_refund_no: out_refund_no.into(), individual_auth_id: None,
            sub_mchid: None,
        }
    }
}

crate::optional_fields! {
    QueryRefundByOutRefundNo {
        /// 个人收款方受理授权ID: The permission by which a platform may let a person be paid (个人收款).
        individual_auth_id: IndividualAuthId,
        /// 二级商户号: The merchant who was paid. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryRefundByOutRefundNo {
    type Response = Refund;

    const META: &'static Meta = &routes::QUERY_REFUND_BY_OUT_REFUND_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_refund_no", &self.out_refund_no)
            .query("individual_auth_id", &self.individual_auth_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for QueryRefundByOutRefundNo {
    type State = RefundStatus;

    #[inline]
    fn state(response: &Refund) -> Option<&RefundStatus> {
        Some(&response.status)
    }

    #[inline]
    fn is_final(state: &RefundStatus) -> bool {
        matches!(
            state, RefundStatus::Success | RefundStatus::Closed | RefundStatus::Abnormal
        )
    }
}

/// 发起异常退款: Sends the money of a refund that could not be made (`ABNORMAL`) to a bank card:
/// the user's own, or the merchant's, who then pays the user by other means.
///
/// `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` responds with 200 and
/// [`Refund`](crate::products::ecommerce::Refund). Not idempotent: sending it again may act twice.
///
/// Note: Ask `query_refund` before repeating.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-abnormal-refund.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::CreateAbnormalRefund;
/// use wechatpay::shared::AbnormalRefundType;
///
/// let operation = CreateAbnormalRefund::new(
///     "50000000382019052709732678859",
///     "1217752501201407033233368018",
///     AbnormalRefundType::UserBankCard,
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
/// | `INVALID_REQUEST` | 400 | unknown | The refund is not `ABNORMAL`, so its money cannot be sent elsewhere. Query the refund: it may have succeeded, or an earlier call of yours may have started this already. Do not pay back in another way before you know. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no refund with this `refund_id`. Send WeChat Pay's number of the refund, not your own, and check the merchant. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateAbnormalRefund {
    /// 微信退款单号: A refund as numbered by WeChat Pay. One payment has several when it is refunded in
    /// parts. At least 1 character. Example: `50000000382019052709732678859`.
    pub refund_id: RefundId,
    /// 二级商户号: The merchant who was paid. Either this or `individual_auth_id`. At least 1
    /// character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 个人收款方受理授权ID: The permission by which a platform may let a person be paid (个人收款).
    /// Example: `1900000109`.
    pub individual_auth_id: Option<IndividualAuthId>,
    /// 商户退款单号: The number that the caller gives a refund, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `1217752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 异常退款处理方式: Where the money of a refund that could not be made goes. Example:
    /// `USER_BANK_CARD`.
    pub r#type: AbnormalRefundType,
    /// 开户银行: Only for a card of the user. Example: `ICBC_DEBIT`.
    pub bank_type: Option<AbnormalRefundBank>,
    /// 收款银行卡号: Only for a card of the user. Plain text here; encrypted on the wire.
    pub bank_account: Option<Encrypted>,
    /// 收款用户姓名: Only for a card of the user. Plain text here; encrypted on the wire.
    pub real_name: Option<Encrypted>,
}

wechatpay_client::sent! {
    CreateAbnormalRefund {
        refund_id "refund_id" outside, sub_mchid "sub_mchid",
        individual_auth_id "individual_auth_id", out_refund_no "out_refund_no", r#type "type",
        bank_type "bank_type", bank_account "bank_account", real_name "real_name",
    }
}

impl CreateAbnormalRefund {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        refund_id: impl Into<RefundId>,
        out_refund_no: impl Into<OutRefundNo>,
        r#type: AbnormalRefundType,
    ) -> Self {
        Self {
            refund_id: refund_id.into(), sub_mchid: None, individual_auth_id: None,
            out_refund_no: out_refund_no.into(), r#type, bank_type: None,
            bank_account: None, real_name: None,
        }
    }
}

crate::optional_fields! {
    CreateAbnormalRefund {
        /// 二级商户号: The merchant who was paid. At least 1 character.
        sub_mchid: Mchid,
        /// 个人收款方受理授权ID: The permission by which a platform may let a person be paid (个人收款).
        individual_auth_id: IndividualAuthId,
        /// 开户银行: Only for a card of the user.
        bank_type: AbnormalRefundBank,
        /// 收款银行卡号: Only for a card of the user. Plain text here; encrypted on the wire.
        bank_account: Encrypted,
        /// 收款用户姓名: Only for a card of the user. Plain text here; encrypted on the wire.
        real_name: Encrypted,
    }
}

impl Operation for CreateAbnormalRefund {
    type Response = Refund;

    const META: &'static Meta = &routes::CREATE_ABNORMAL_REFUND;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("refund_id", &self.refund_id).json(self).build()
    }
}

/// 查询垫付回补结果: Tells whether what the platform advanced for a refund was given back.
///
/// `GET /v3/ecommerce/refunds/{refund_id}/return-advance` responds with 200 and
/// [`ReturnAdvance`](crate::products::ecommerce::ReturnAdvance). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_5.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-return-advance.html).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::QueryReturnAdvance;
///
/// let operation = QueryReturnAdvance::new(
///     "50000000382019052709732678859",
///     "1900000109",
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
pub struct QueryReturnAdvance {
    /// 微信退款单号: A refund as numbered by WeChat Pay. One payment has several when it is refunded in
    /// parts. At least 1 character. Example: `50000000382019052709732678859`.
    pub refund_id: RefundId,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl QueryReturnAdvance {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(refund_id: impl Into<RefundId>, sub_mchid: impl Into<Mchid>) -> Self {
        Self { refund_id: refund_id.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for QueryReturnAdvance {
    type Response = ReturnAdvance;

    const META: &'static Meta = &routes::QUERY_RETURN_ADVANCE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("refund_id", &self.refund_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for QueryReturnAdvance {
    type State = AdvanceResult;

    #[inline]
    fn state(response: &ReturnAdvance) -> Option<&AdvanceResult> {
        Some(&response.result)
    }

    #[inline]
    fn is_final(state: &AdvanceResult) -> bool {
        matches!(state, AdvanceResult::Success | AdvanceResult::Failed)
    }
}

/// 垫付退款回补: Takes from the merchant what the platform advanced for a refund
/// (`REFUND_SOURCE_PARTNER_ADVANCE`), and gives it back to the platform.
///
/// `POST /v3/ecommerce/refunds/{refund_id}/return-advance` responds with 200 and
/// [`ReturnAdvance`](crate::products::ecommerce::ReturnAdvance). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `refund_id`, since a refund has one
/// advance.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_4.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-return-advance.html).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::CreateReturnAdvance;
///
/// let operation = CreateReturnAdvance::new(
///     "50000000382019052709732678859",
///     "1900000109",
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
pub struct CreateReturnAdvance {
    /// 微信退款单号: A refund as numbered by WeChat Pay. One payment has several when it is refunded in
    /// parts. At least 1 character. Example: `50000000382019052709732678859`.
    pub refund_id: RefundId,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

wechatpay_client::sent! {
    CreateReturnAdvance {
        refund_id "refund_id" outside, sub_mchid "sub_mchid",
    }
}

impl CreateReturnAdvance {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(refund_id: impl Into<RefundId>, sub_mchid: impl Into<Mchid>) -> Self {
        Self { refund_id: refund_id.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for CreateReturnAdvance {
    type Response = ReturnAdvance;

    const META: &'static Meta = &routes::CREATE_RETURN_ADVANCE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("refund_id", &self.refund_id).json(self).build()
    }
}

/// 取消补差: Says that nothing will be added to a payment whose order was placed with a
/// `subsidy_amount` (补差). It must come before the payment is shared out.
///
/// `POST /v3/ecommerce/subsidies/cancel` responds with 200 and
/// [`CancelledSubsidy`](crate::products::ecommerce::CancelledSubsidy). Not idempotent: sending it
/// again may act twice.
///
/// Note: Whether a second call is answered in the same way is not known.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_3.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::CancelSubsidy;
///
/// let operation = CancelSubsidy::new(
///     "1900000109",
///     "4208450740201411110007820472",
///     "订单退款",
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
pub struct CancelSubsidy {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 取消补差描述. At least 1 character. Example: `订单退款`.
    pub description: String,
}

wechatpay_client::sent! {
    CancelSubsidy {
        sub_mchid "sub_mchid", transaction_id "transaction_id", description "description",
    }
}

impl CancelSubsidy {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        transaction_id: impl Into<TransactionId>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), transaction_id: transaction_id.into(),
            description: description.into(),
        }
    }
}

impl Operation for CancelSubsidy {
    type Response = CancelledSubsidy;

    const META: &'static Meta = &routes::CANCEL_SUBSIDY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 请求补差: Adds money of the platform to a payment of a merchant (补差), up to the
/// `subsidy_amount` that the order was placed with. It comes after the payment is settled and
/// before it is shared out.
///
/// `POST /v3/ecommerce/subsidies/create` responds with 200 and
/// [`Subsidy`](crate::products::ecommerce::Subsidy). Not idempotent: sending it again may act
/// twice.
///
/// Note: The server knows the call again by `out_subsidy_no`, and without one by nothing: send it
/// always, and repeat under the same number after an error that leaves the outcome open.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_1.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{CreateSubsidy, CreateSubsidyRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = CreateSubsidy::new(CreateSubsidyRequired {
///     sub_mchid: "1900000109".into(),
///     transaction_id: "4208450740201411110007820472".into(),
///     amount: Fen::new(10),
///     description: "测试备注".into(),
/// });
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
pub struct CreateSubsidy {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 补差金额: In 分, up to the `subsidy_amount` of the order. From 1. Example: `10`.
    pub amount: Fen,
    /// 补差描述. At least 1 character. Example: `测试备注`.
    pub description: String,
    /// 微信退款单号: The refund after which money is added. At least 1 character. Example:
    /// `3008450740201411110007820472`.
    pub refund_id: Option<RefundId>,
    /// 商户补差单号: The number by which the server knows the call again. Example: `P20150806125347`.
    pub out_subsidy_no: Option<String>,
}

wechatpay_client::sent! {
    CreateSubsidy {
        sub_mchid "sub_mchid", transaction_id "transaction_id", amount "amount",
        description "description", refund_id "refund_id", out_subsidy_no "out_subsidy_no",
    }
}

/// What [`CreateSubsidy::new`] requires, by name.
pub struct CreateSubsidyRequired {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    pub transaction_id: TransactionId,
    /// 补差金额: In 分, up to the `subsidy_amount` of the order. From 1.
    pub amount: Fen,
    /// 补差描述. At least 1 character.
    pub description: String,
}

impl CreateSubsidy {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateSubsidyRequired) -> Self {
        let CreateSubsidyRequired {
            sub_mchid, transaction_id, amount, description,
        } = required;
        Self {
            sub_mchid, transaction_id, amount, description, refund_id: None,
            out_subsidy_no: None,
        }
    }
}

crate::optional_fields! {
    CreateSubsidy {
        /// 微信退款单号: The refund after which money is added. At least 1 character.
        refund_id: RefundId,
        /// 商户补差单号: The number by which the server knows the call again.
        out_subsidy_no: String,
    }
}

impl Operation for CreateSubsidy {
    type Response = Subsidy;

    const META: &'static Meta = &routes::CREATE_SUBSIDY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 请求补差回退: Takes back what the platform added to a payment, when the order is refunded:
/// refund first, then name the refund here.
///
/// `POST /v3/ecommerce/subsidies/return` responds with 200 and
/// [`SubsidyReturn`](crate::products::ecommerce::SubsidyReturn). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the call again by `out_order_no`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_2.shtml).
/// Source: wechatpay-java, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce::{ReturnSubsidy, ReturnSubsidyRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = ReturnSubsidy::new(ReturnSubsidyRequired {
///     sub_mchid: "1900000109".into(),
///     out_order_no: "P20150806125346".into(),
///     transaction_id: "4208450740201411110007820472".into(),
///     amount: Fen::new(10),
///     description: "测试备注".into(),
/// });
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
pub struct ReturnSubsidy {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户补差回退单号: The number that the caller gives a sharing, or the release of what was left of
    /// an order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 微信退款单号: The refund of the payment. It may be left out only where the user's account is
    /// such that no refund can be made. At least 1 character. Example: `3008450740201411110007820472`.
    pub refund_id: Option<RefundId>,
    /// 补差回退金额: In 分. No more than was added. From 1. Example: `10`.
    pub amount: Fen,
    /// 补差回退描述. At least 1 character. Example: `测试备注`.
    pub description: String,
    /// 微信补差单号: An addition to a payment (补差), as numbered by WeChat Pay. At least 1 character.
    /// Example: `3008450740201411110007820472`.
    pub subsidy_id: Option<SubsidyId>,
    /// 回退出资账户及金额: Where the money is to come from. The amounts make up `amount`.
    pub from: Option<Vec<RefundSource>>,
}

wechatpay_client::sent! {
    ReturnSubsidy {
        sub_mchid "sub_mchid", out_order_no "out_order_no", transaction_id "transaction_id",
        refund_id "refund_id", amount "amount", description "description", subsidy_id "subsidy_id",
        from "from",
    }
}

/// What [`ReturnSubsidy::new`] requires, by name.
pub struct ReturnSubsidyRequired {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户补差回退单号: The number that the caller gives a sharing, or the release of what was left of
    /// an order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub out_order_no: OutOrderNo,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    pub transaction_id: TransactionId,
    /// 补差回退金额: In 分. No more than was added. From 1.
    pub amount: Fen,
    /// 补差回退描述. At least 1 character.
    pub description: String,
}

impl ReturnSubsidy {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ReturnSubsidyRequired) -> Self {
        let ReturnSubsidyRequired {
            sub_mchid, out_order_no, transaction_id, amount, description,
        } = required;
        Self {
            sub_mchid, out_order_no, transaction_id, refund_id: None, amount,
            description, subsidy_id: None, from: None,
        }
    }
}

crate::optional_fields! {
    ReturnSubsidy {
        /// 微信退款单号: The refund of the payment. At least 1 character.
        refund_id: RefundId,
        /// 微信补差单号: An addition to a payment (补差), as numbered by WeChat Pay. At least 1 character.
        subsidy_id: SubsidyId,
        /// 回退出资账户及金额: Where the money is to come from.
        from: Vec<RefundSource>,
    }
}

impl Operation for ReturnSubsidy {
    type Response = SubsidyReturn;

    const META: &'static Meta = &routes::RETURN_SUBSIDY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
