// Written by `cargo xtask codegen` from spec/ecommerce_applyment.yaml; edit that file instead.

use wechatpay_client::{
    Encrypted, Error, Meta, Operation, Request, Settles, Timestamp, Upload, UploadForm,
};

use crate::products::routes::ecommerce_applyment as routes;
use crate::products::shared::{
    ApplymentId, FinanceInstitutionInfo, IdHolderType, IdentificationType, Mchid, MediaId,
    PayeeInfo, SubjectType, UploadedMedia,
};
use super::types::{
    AdministratorInfo, ApplyCancelWithdrawResponse, ApplymentNumbers, ApplymentRequestNo,
    ApplymentState, BankAccount, Beneficiary, BusinessLicenseInfo, CancelApplication,
    CancelApplicationNo, CancelApplicationState, CancelLetter, Closing, ClosingEligibility,
    ClosingId, ClosingRequestNo, ClosingState, ConfirmCancelWithdrawResponse, IdCardInfo, IdDocInfo,
    IdentityVerification, ListSubjectSubMerchantsResponse, OrganizationType, ProofMedia, SalesScene,
    SettlementInfo, SubjectSubMerchant, SubmerchantApplyment, SubmitSignVerifyInfoResponse,
    WithdrawChoice,
};

/// 提交注销提现申请: Applies to close a sub-merchant that WeChat Pay restricts for good, and to
/// hand out what is left in its accounts. After the audit the merchant has 30 days to confirm, at
/// `confirm_cancel_url`.
///
/// `POST /v3/ecommerce/account/apply-cancel-withdraw` responds with 200 and
/// [`ApplyCancelWithdrawResponse`](crate::products::ecommerce_applyment::ApplyCancelWithdrawResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_request_no`: after
/// `BIZ_ERR_NEED_RETRY` the same number with the same parameters goes on. All the money leaves,
/// perhaps in several transfers, one for each account. A merchant without restrictions withdraws
/// its money first.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013892756). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::ApplyCancelWithdraw;
///
/// let operation = ApplyCancelWithdraw::new("1900000109", "P202410241010125346");
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
/// | `ALREADY_EXISTS` | 400 | unknown | An application to close the merchant or take its money out exists already. Query it by `out_request_no` and go on with it. Do not apply under another number. |
/// | `BIZ_ERR_NEED_RETRY` | 500, 400 | unknown | WeChat Pay wants the call to be repeated; what it did so far is not known. Query first where there is a query. Then send the same parameters with the same number: that finishes the first attempt instead of starting a second one. |
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyCancelWithdraw {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户注销申请单号: An application to close a sub-merchant, as numbered by the platform: letters
    /// and digits, unique for it. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `P202410241010125346`.
    pub out_request_no: ClosingRequestNo,
    /// 是否提取资金: Before you ask for the money, make sure that none of it is frozen: complaints and
    /// penalties lead to a rejection. Example: `APPLY_WITHDRAW`.
    pub withdraw: Option<WithdrawChoice>,
    /// 收款账号信息: Needed with `APPLY_WITHDRAW`.
    pub payee_info: Option<PayeeInfo>,
    /// 付款申请材料: Needed for a company whose licence was revoked, and for authorities, institutions
    /// and social organizations.
    pub proof_medias: Option<Vec<ProofMedia>>,
    /// 其他补充材料.
    pub additional_materials: Option<Vec<MediaId>>,
    /// 备注. Example: `特殊理由`.
    pub remark: Option<String>,
}

wechatpay_client::sent! {
    ApplyCancelWithdraw {
        sub_mchid "sub_mchid", out_request_no "out_request_no", withdraw "withdraw",
        payee_info "payee_info", proof_medias "proof_medias",
        additional_materials "additional_materials", remark "remark",
    }
}

impl ApplyCancelWithdraw {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        out_request_no: impl Into<ClosingRequestNo>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), out_request_no: out_request_no.into(),
            withdraw: None, payee_info: None, proof_medias: None,
            additional_materials: None, remark: None,
        }
    }
}

crate::optional_fields! {
    ApplyCancelWithdraw {
        /// 是否提取资金: Before you ask for the money, make sure that none of it is frozen: complaints and
        /// penalties lead to a rejection.
        withdraw: WithdrawChoice,
        /// 收款账号信息: Needed with `APPLY_WITHDRAW`.
        payee_info: PayeeInfo,
        /// 付款申请材料: Needed for a company whose licence was revoked, and for authorities, institutions
        /// and social organizations.
        proof_medias: Vec<ProofMedia>,
        /// 其他补充材料.
        additional_materials: Vec<MediaId>,
        /// 备注.
        remark: String,
    }
}

impl Operation for ApplyCancelWithdraw {
    type Response = ApplyCancelWithdrawResponse;

    const META: &'static Meta = &routes::APPLY_CANCEL_WITHDRAW;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信支付注销提现申请单号查询申请单状态: Tells how an application to close a sub-merchant goes
/// on, by the number that WeChat Pay gave it.
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}` responds with 200
/// and [`Closing`](crate::products::ecommerce_applyment::Closing). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: The money may come back from the bank after `FINISH`; `pay_state` says so.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::GetCancelWithdrawByApplymentId;
///
/// let operation = GetCancelWithdrawByApplymentId::new("X202410241010125346");
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
pub struct GetCancelWithdrawByApplymentId {
    /// 微信支付付销提现申请单号: An application to close a sub-merchant, as numbered by WeChat Pay. 1
    /// to 32 characters. Example: `X202410241010125346`.
    pub applyment_id: ClosingId,
}

impl GetCancelWithdrawByApplymentId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(applyment_id: impl Into<ClosingId>) -> Self {
        Self { applyment_id: applyment_id.into() }
    }
}

impl Operation for GetCancelWithdrawByApplymentId {
    type Response = Closing;

    const META: &'static Meta = &routes::GET_CANCEL_WITHDRAW_BY_APPLYMENT_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("applyment_id", &self.applyment_id).build()
    }
}

impl Settles for GetCancelWithdrawByApplymentId {
    type State = ClosingState;

    #[inline]
    fn state(response: &Closing) -> Option<&ClosingState> {
        Some(&response.cancel_state)
    }

    #[inline]
    fn is_final(state: &ClosingState) -> bool {
        matches!(
            state, ClosingState::Rejected | ClosingState::Revoked | ClosingState::Finish
        )
    }
}

/// 平台代商户确认注销: Confirms the closing of a sub-merchant in its place, while the application
/// waits for the merchant. The platform answers for it that the merchant agreed.
///
/// `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm` responds with 200 and
/// [`ConfirmCancelWithdrawResponse`](crate::products::ecommerce_applyment::ConfirmCancelWithdrawResponse).
/// Not idempotent: sending it again may act twice.
///
/// Note: Send one of `applyment_id` and `out_request_no`.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013892772). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::{ConfirmCancelWithdraw, ConfirmCancelWithdrawRequired};
///
/// let operation = ConfirmCancelWithdraw::new(ConfirmCancelWithdrawRequired {
///     sub_mchid: "1900000109".into(),
///     operator_identification: "id1102".into(),
///     confirm_time: "2015-05-20T13:29:35.120+08:00".parse()?,
///     cancel_contract_version: "V20241213".into(),
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
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmCancelWithdraw {
    /// 微信支付注销单号: An application to close a sub-merchant, as numbered by WeChat Pay. 1 to 32
    /// characters. Example: `X202410241010125346`.
    pub applyment_id: Option<ClosingId>,
    /// 商户注销申请单号: An application to close a sub-merchant, as numbered by the platform: letters
    /// and digits, unique for it. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `P202410241010125346`.
    pub out_request_no: Option<ClosingRequestNo>,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 平台确认操作人标识: Who at the platform confirmed: letters, digits and Chinese characters. It is
    /// kept for disputes. At least 1 character. Example: `id1102`.
    pub operator_identification: String,
    /// 注销确认时间: When the sub-merchant agreed at the platform. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub confirm_time: Timestamp,
    /// 注销协议版本号: The version of the letter (微信支付注销申请书) that the sub-merchant agreed to.
    /// At least 1 character. Example: `V20241213`.
    pub cancel_contract_version: String,
}

wechatpay_client::sent! {
    ConfirmCancelWithdraw {
        applyment_id "applyment_id", out_request_no "out_request_no", sub_mchid "sub_mchid",
        operator_identification "operator_identification", confirm_time "confirm_time",
        cancel_contract_version "cancel_contract_version",
    }
}

/// What [`ConfirmCancelWithdraw::new`] requires, by name.
pub struct ConfirmCancelWithdrawRequired {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 平台确认操作人标识: Who at the platform confirmed: letters, digits and Chinese characters. At
    /// least 1 character.
    pub operator_identification: String,
    /// 注销确认时间: When the sub-merchant agreed at the platform.
    pub confirm_time: Timestamp,
    /// 注销协议版本号: The version of the letter (微信支付注销申请书) that the sub-merchant agreed to.
    /// At least 1 character.
    pub cancel_contract_version: String,
}

impl ConfirmCancelWithdraw {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ConfirmCancelWithdrawRequired) -> Self {
        let ConfirmCancelWithdrawRequired {
            sub_mchid, operator_identification, confirm_time, cancel_contract_version,
        } = required;
        Self {
            applyment_id: None, out_request_no: None, sub_mchid, operator_identification,
            confirm_time, cancel_contract_version,
        }
    }
}

crate::optional_fields! {
    ConfirmCancelWithdraw {
        /// 微信支付注销单号: An application to close a sub-merchant, as numbered by WeChat Pay. 1 to 32
        /// characters.
        applyment_id: ClosingId,
        /// 商户注销申请单号: An application to close a sub-merchant, as numbered by the platform: letters
        /// and digits, unique for it. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`.
        out_request_no: ClosingRequestNo,
    }
}

impl Operation for ConfirmCancelWithdraw {
    type Response = ConfirmCancelWithdrawResponse;

    const META: &'static Meta = &routes::CONFIRM_CANCEL_WITHDRAW;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户注销提现申请单号查询申请单状态: Tells how an application to close a sub-merchant goes on, by
/// the platform's own number.
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` responds with
/// 200 and [`Closing`](crate::products::ecommerce_applyment::Closing). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: The money may come back from the bank after `FINISH`; `pay_state` says so.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013892759). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::GetCancelWithdrawByOutRequestNo;
///
/// let operation = GetCancelWithdrawByOutRequestNo::new("P202410241010125346");
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
pub struct GetCancelWithdrawByOutRequestNo {
    /// 商户注销提现申请号: An application to close a sub-merchant, as numbered by the platform: letters
    /// and digits, unique for it. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `P202410241010125346`.
    pub out_request_no: ClosingRequestNo,
}

impl GetCancelWithdrawByOutRequestNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_request_no: impl Into<ClosingRequestNo>) -> Self {
        Self { out_request_no: out_request_no.into() }
    }
}

impl Operation for GetCancelWithdrawByOutRequestNo {
    type Response = Closing;

    const META: &'static Meta = &routes::GET_CANCEL_WITHDRAW_BY_OUT_REQUEST_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_request_no", &self.out_request_no).build()
    }
}

impl Settles for GetCancelWithdrawByOutRequestNo {
    type State = ClosingState;

    #[inline]
    fn state(response: &Closing) -> Option<&ClosingState> {
        Some(&response.cancel_state)
    }

    #[inline]
    fn is_final(state: &ClosingState) -> bool {
        matches!(
            state, ClosingState::Rejected | ClosingState::Revoked | ClosingState::Finish
        )
    }
}

/// 商户注销资格校验: Tells whether a sub-merchant can be closed, what is in its accounts, and what
/// stands in the way. Ask before `apply_cancel_withdraw`.
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` responds with 200
/// and [`ClosingEligibility`](crate::products::ecommerce_applyment::ClosingEligibility). Read-only:
/// safe to send again.
///
/// Note: The amounts are those of this moment; what comes in later is handed out as well.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016420099). Source: a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::ValidateCancel;
///
/// let operation = ValidateCancel::new("1900000109");
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ValidateCancel {
    /// 申请注销的二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1900000109`.
    pub sub_mchid: Mchid,
}

impl ValidateCancel {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for ValidateCancel {
    type Response = ClosingEligibility;

    const META: &'static Meta = &routes::VALIDATE_CANCEL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sub_mchid", &self.sub_mchid).build()
    }
}

/// 提交注销申请单: Applies to close a sub-merchant, with letters as pictures.
/// `get_cancel_application` tells the result; what is left in the accounts is withdrawn afterwards,
/// with `apply_closed_merchant_withdrawal` of `merchant`.
///
/// `POST /v3/ecommerce/account/cancel-applications` responds with 200 and
/// [`CancelApplication`](crate::products::ecommerce_applyment::CancelApplication). Not idempotent:
/// sending it again may act twice.
///
/// Note: WeChat Pay replaces it by `apply_cancel_withdraw` and will take it away.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/create-cancel-application.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::{ApplicationType, CancelLetter, CreateCancelApplication};
///
/// let operation = CreateCancelApplication::new(
///     "1900000109",
///     "2019061122222222122",
///     vec![
///         CancelLetter::new()
///         .application_type(ApplicationType::SpCancelAccountApplication)
///         .application_media_id("0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo")
///     ],
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
/// | `ALREADY_EXISTS` | 400 | unknown | An application to close the merchant or take its money out exists already. Query it by `out_request_no` and go on with it. Do not apply under another number. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCancelApplication {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户注销申请单号: An application of the older kind to close a sub-merchant, as numbered by the
    /// platform: letters and digits. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `2019061122222222122`.
    pub out_apply_no: CancelApplicationNo,
    /// 注销申请材料.
    pub application_info: Vec<CancelLetter>,
}

wechatpay_client::sent! {
    CreateCancelApplication {
        sub_mchid "sub_mchid", out_apply_no "out_apply_no", application_info "application_info",
    }
}

impl CreateCancelApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        out_apply_no: impl Into<CancelApplicationNo>,
        application_info: Vec<CancelLetter>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), out_apply_no: out_apply_no.into(),
            application_info,
        }
    }
}

impl Operation for CreateCancelApplication {
    type Response = CancelApplication;

    const META: &'static Meta = &routes::CREATE_CANCEL_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 图片上传: Uploads a picture for `create_cancel_application`.
///
/// `POST /v3/ecommerce/account/cancel-applications/media` responds with 200 and
/// [`UploadedMedia`](crate::products::shared::UploadedMedia). Not idempotent: sending it again may
/// act twice.
///
/// Note: Sent twice, it makes two media ids, which does no harm.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::UploadMedia;
/// use wechatpay::Upload;
///
/// let operation = UploadMedia::new(
///     Upload::new("demo.png", std::fs::read("demo.png")?),
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
pub struct UploadMedia {
    /// 媒体文件: The bytes of the file.
    pub file: Upload,
}

impl UploadMedia {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(file: Upload) -> Self {
        Self { file }
    }
}

impl Operation for UploadMedia {
    type Response = UploadedMedia;

    const META: &'static Meta = &routes::UPLOAD_MEDIA;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .upload_as(
                &self.file,
                UploadForm::sha256("file", "file_digest").filename("file_name"),
                &(),
            )
            .build()
    }
}

/// 查询注销单状态: Tells how an application of `create_cancel_application` goes on.
///
/// `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` responds with 200
/// and [`CancelApplication`](crate::products::ecommerce_applyment::CancelApplication). Read-only:
/// safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/get-cancel-application.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::GetCancelApplication;
///
/// let operation = GetCancelApplication::new("2019061122222222122");
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
pub struct GetCancelApplication {
    /// 商户注销申请单号: An application of the older kind to close a sub-merchant, as numbered by the
    /// platform: letters and digits. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `2019061122222222122`.
    pub out_apply_no: CancelApplicationNo,
}

impl GetCancelApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_apply_no: impl Into<CancelApplicationNo>) -> Self {
        Self { out_apply_no: out_apply_no.into() }
    }
}

impl Operation for GetCancelApplication {
    type Response = CancelApplication;

    const META: &'static Meta = &routes::GET_CANCEL_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_apply_no", &self.out_apply_no).build()
    }
}

impl Settles for GetCancelApplication {
    type State = CancelApplicationState;

    #[inline]
    fn state(response: &CancelApplication) -> Option<&CancelApplicationState> {
        response.cancel_state.as_ref()
    }

    #[inline]
    fn is_final(state: &CancelApplicationState) -> bool {
        matches!(
            state, CancelApplicationState::Rejected |
            CancelApplicationState::CancelSuccess
        )
    }
}

/// 二级商户进件: Submits an application to take a sub-merchant in. One that was rejected is
/// corrected by submitting it again under the same `out_request_no`; then query it until it is
/// finished.
///
/// `POST /v3/ecommerce/applyments/` responds with 200 and
/// [`ApplymentNumbers`](crate::products::ecommerce_applyment::ApplymentNumbers). Not idempotent:
/// sending it again may act twice. Rate limit: 15 calls per second.
///
/// Note: One `out_request_no` leads to one merchant number. After a lost response query by
/// `out_request_no`. Most fields depend on `organization_type` and `id_doc_type`; a missing one is
/// told by a rejection, hours later.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_1_1.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/submit-applyment.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::{
///     AdministratorInfo, AdministratorType, BankAccount, BankAccountRequired, BankAccountType,
///     OrganizationType, SalesScene, SubmitApplyment, SubmitApplymentRequired,
/// };
///
/// let operation = SubmitApplyment::new(SubmitApplymentRequired {
///     out_request_no: "APPLYMENT_00000000001".into(),
///     organization_type: OrganizationType::Micro,
///     account_info: BankAccount::new(BankAccountRequired {
///         bank_account_type: BankAccountType::Personal,
///         account_bank: "工商银行".into(),
///         account_name: "张三".into(),
///         account_number: "6222000000000000".into(),
///     }),
///     contact_info: AdministratorInfo::new(AdministratorType::LegalPerson, "张三"),
///     sales_scene_info: SalesScene::new("爱烧烤"),
///     merchant_shortname: "腾讯".into(),
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
/// | `NO_AUTH` | 403 | refused | The caller may not take merchants in (商户进件), or the application is another partner's. Apply for the permission. For a query, call with the merchant number that submitted the application. |
/// | `PROCESSING` | 400 | unknown | An application under that number is in hand. Query it. It can be submitted again only after it was rejected; another merchant needs another `business_code`. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitApplyment {
    /// 业务申请编号: An application as numbered by the platform. 1 to 124 characters. Example:
    /// `APPLYMENT_00000000001`.
    pub out_request_no: ApplymentRequestNo,
    /// 主体类型: What a sub-merchant is by law. Example: `2401`.
    pub organization_type: OrganizationType,
    /// 是否金融机构: By default it is not one. Example: `true`.
    pub finance_institution: Option<bool>,
    /// 营业执照/登记证书信息: Not sent for a merchant without a licence.
    pub business_license_info: Option<BusinessLicenseInfo>,
    /// 金融机构许可证信息: The licences of a financial institution. Needed only for a merchant that is
    /// one.
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
    /// 证件持有人类型: Whose document it is. Example: `LEGAL`.
    pub id_holder_type: Option<IdHolderType>,
    /// 证件类型: Without it, it is an identity card of the mainland. Example:
    /// `IDENTIFICATION_TYPE_IDCARD`.
    pub id_doc_type: Option<IdentificationType>,
    /// 法定代表人说明函: Needed when the document is not the legal person's (`SUPER`). At least 1
    /// character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub authorize_letter_copy: Option<MediaId>,
    /// 经营者/法人身份证信息: Needed for an identity card of the mainland.
    pub id_card_info: Option<IdCardInfo>,
    /// 经营者/法人其他类型证件信息: Needed for any other document.
    pub id_doc_info: Option<IdDocInfo>,
    /// 经营者/法人是否为受益人: Whether the legal person or owner is also a beneficiary. Example:
    /// `true`.
    pub owner: Option<bool>,
    /// 最终受益人信息列表: Needed for a company whose legal person is not a beneficiary.
    pub ubo_info_list: Option<Vec<Beneficiary>>,
    /// 结算银行账户: The bank account that the money is settled to.
    pub account_info: BankAccount,
    /// 超级管理员信息: The administrator (超级管理员), who signs for the sub-merchant and hears from
    /// WeChat Pay.
    pub contact_info: AdministratorInfo,
    /// 店铺信息: The shop: by its address, its QR code, or its mini program.
    pub sales_scene_info: SalesScene,
    /// 结算规则: How the sub-merchant's money is settled, and at what rate.
    pub settlement_info: Option<SettlementInfo>,
    /// 商户简称: What users see when they pay. At least 1 character. Example: `腾讯`.
    pub merchant_shortname: String,
    /// 特殊资质图片: Needed where the line of business asks for licences.
    pub qualifications: Option<Vec<MediaId>>,
    /// 补充材料.
    pub business_addition_pics: Option<Vec<MediaId>>,
    /// 补充说明. Example: `特殊情况，说明原因`.
    pub business_addition_desc: Option<String>,
}

wechatpay_client::sent! {
    SubmitApplyment {
        out_request_no "out_request_no", organization_type "organization_type",
        finance_institution "finance_institution", business_license_info "business_license_info",
        finance_institution_info "finance_institution_info", id_holder_type "id_holder_type",
        id_doc_type "id_doc_type", authorize_letter_copy "authorize_letter_copy",
        id_card_info "id_card_info", id_doc_info "id_doc_info", owner "owner",
        ubo_info_list "ubo_info_list", account_info "account_info", contact_info "contact_info",
        sales_scene_info "sales_scene_info", settlement_info "settlement_info",
        merchant_shortname "merchant_shortname", qualifications "qualifications",
        business_addition_pics "business_addition_pics",
        business_addition_desc "business_addition_desc",
    }
}

/// What [`SubmitApplyment::new`] requires, by name.
pub struct SubmitApplymentRequired {
    /// 业务申请编号: An application as numbered by the platform. 1 to 124 characters.
    pub out_request_no: ApplymentRequestNo,
    /// 主体类型: What a sub-merchant is by law.
    pub organization_type: OrganizationType,
    /// 结算银行账户: The bank account that the money is settled to.
    pub account_info: BankAccount,
    /// 超级管理员信息: The administrator (超级管理员), who signs for the sub-merchant and hears from
    /// WeChat Pay.
    pub contact_info: AdministratorInfo,
    /// 店铺信息: The shop: by its address, its QR code, or its mini program.
    pub sales_scene_info: SalesScene,
    /// 商户简称: What users see when they pay. At least 1 character.
    pub merchant_shortname: String,
}

impl SubmitApplyment {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SubmitApplymentRequired) -> Self {
        let SubmitApplymentRequired {
            out_request_no, organization_type, account_info, contact_info,
            sales_scene_info, merchant_shortname,
        } = required;
        Self {
            out_request_no, organization_type, finance_institution: None,
            business_license_info: None, finance_institution_info: None,
            id_holder_type: None, id_doc_type: None, authorize_letter_copy: None,
            id_card_info: None, id_doc_info: None, owner: None, ubo_info_list: None,
            account_info, contact_info, sales_scene_info, settlement_info: None,
            merchant_shortname, qualifications: None, business_addition_pics: None,
            business_addition_desc: None,
        }
    }
}

crate::optional_fields! {
    SubmitApplyment {
        /// 是否金融机构: By default it is not one.
        finance_institution: bool,
        /// 营业执照/登记证书信息: Not sent for a merchant without a licence.
        business_license_info: BusinessLicenseInfo,
        /// 金融机构许可证信息: The licences of a financial institution.
        finance_institution_info: FinanceInstitutionInfo,
        /// 证件持有人类型: Whose document it is.
        id_holder_type: IdHolderType,
        /// 证件类型: Without it, it is an identity card of the mainland.
        id_doc_type: IdentificationType,
        /// 法定代表人说明函: Needed when the document is not the legal person's (`SUPER`). At least 1
        /// character.
        authorize_letter_copy: MediaId,
        /// 经营者/法人身份证信息: Needed for an identity card of the mainland.
        id_card_info: IdCardInfo,
        /// 经营者/法人其他类型证件信息: Needed for any other document.
        id_doc_info: IdDocInfo,
        /// 经营者/法人是否为受益人: Whether the legal person or owner is also a beneficiary.
        owner: bool,
        /// 最终受益人信息列表: Needed for a company whose legal person is not a beneficiary.
        ubo_info_list: Vec<Beneficiary>,
        /// 结算规则: How the sub-merchant's money is settled, and at what rate.
        settlement_info: SettlementInfo,
        /// 特殊资质图片: Needed where the line of business asks for licences.
        qualifications: Vec<MediaId>,
        /// 补充材料.
        business_addition_pics: Vec<MediaId>,
        /// 补充说明.
        business_addition_desc: String,
    }
}

impl Operation for SubmitApplyment {
    type Response = ApplymentNumbers;

    const META: &'static Meta = &routes::SUBMIT_APPLYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 通过业务申请编号查询申请状态: Tells how an application goes on, by the platform's own number.
/// Show `sign_url` or `legal_validation_url` as a QR code to the person who has to act.
///
/// `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}` responds with 200 and
/// [`SubmerchantApplyment`](crate::products::ecommerce_applyment::SubmerchantApplyment). Read-only:
/// safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Note: Polling does not end while people have to act; a rejected application waits for a
/// correction.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/get-state-by-out-request-no.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::GetApplymentByOutRequestNo;
///
/// let operation = GetApplymentByOutRequestNo::new("APPLYMENT_00000000001");
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
/// | `NO_AUTH` | 403 | refused | The caller may not take merchants in (商户进件), or the application is another partner's. Apply for the permission. For a query, call with the merchant number that submitted the application. |
/// | `APPLYMENT_NOT_EXIST` | 404 | refused | There is no such application. Check the number. If you lost the response of the call that should have made it, wait and query again by your own number. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplymentByOutRequestNo {
    /// 业务申请编号: An application as numbered by the platform. 1 to 124 characters. Example:
    /// `APPLYMENT_00000000001`.
    pub out_request_no: ApplymentRequestNo,
}

impl GetApplymentByOutRequestNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_request_no: impl Into<ApplymentRequestNo>) -> Self {
        Self { out_request_no: out_request_no.into() }
    }
}

impl Operation for GetApplymentByOutRequestNo {
    type Response = SubmerchantApplyment;

    const META: &'static Meta = &routes::GET_APPLYMENT_BY_OUT_REQUEST_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_request_no", &self.out_request_no).build()
    }
}

impl Settles for GetApplymentByOutRequestNo {
    type State = ApplymentState;

    #[inline]
    fn state(response: &SubmerchantApplyment) -> Option<&ApplymentState> {
        response.applyment_state.as_ref()
    }

    #[inline]
    fn is_final(state: &ApplymentState) -> bool {
        matches!(
            state, ApplymentState::Finish | ApplymentState::Frozen |
            ApplymentState::Canceled
        )
    }
}

/// 撤销申请单-使用业务申请编号: Withdraws an application, by the platform's own number.
///
/// `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` responds with 200 and
/// [`ApplymentNumbers`](crate::products::ecommerce_applyment::ApplymentNumbers). Not idempotent:
/// sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::RevokeApplymentByOutRequestNo;
///
/// let operation = RevokeApplymentByOutRequestNo::new("APPLYMENT_00000000001");
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
/// | `NO_AUTH` | 403 | refused | The caller may not take merchants in (商户进件), or the application is another partner's. Apply for the permission. For a query, call with the merchant number that submitted the application. |
/// | `APPLYMENT_NOT_EXIST` | 404 | refused | There is no such application. Check the number. If you lost the response of the call that should have made it, wait and query again by your own number. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RevokeApplymentByOutRequestNo {
    /// 业务申请编号: An application as numbered by the platform. 1 to 124 characters. Example:
    /// `APPLYMENT_00000000001`.
    pub out_request_no: ApplymentRequestNo,
}

impl RevokeApplymentByOutRequestNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_request_no: impl Into<ApplymentRequestNo>) -> Self {
        Self { out_request_no: out_request_no.into() }
    }
}

impl Operation for RevokeApplymentByOutRequestNo {
    type Response = ApplymentNumbers;

    const META: &'static Meta = &routes::REVOKE_APPLYMENT_BY_OUT_REQUEST_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_request_no", &self.out_request_no).build()
    }
}

/// 提交申请单: Submits an application to take a sub-merchant in whose account is kept for it
/// (账户托管), and whose contract the platform may sign for it. Otherwise it is as
/// `submit_applyment`.
///
/// `POST /v3/ecommerce/applyments/submit-account-hosting-applyment` responds with 200 and
/// [`ApplymentNumbers`](crate::products::ecommerce_applyment::ApplymentNumbers). Not idempotent:
/// sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::{
///     AdministratorInfo, AdministratorType, BankAccount, BankAccountRequired, BankAccountType,
///     OrganizationType, SalesScene, SubmitAccountHostingApplyment,
///     SubmitAccountHostingApplymentRequired,
/// };
///
/// let operation = SubmitAccountHostingApplyment::new(SubmitAccountHostingApplymentRequired {
///     out_request_no: "APPLYMENT_00000000001".into(),
///     organization_type: OrganizationType::Micro,
///     account_info: BankAccount::new(BankAccountRequired {
///         bank_account_type: BankAccountType::Personal,
///         account_bank: "工商银行".into(),
///         account_name: "张三".into(),
///         account_number: "6222000000000000".into(),
///     }),
///     contact_info: AdministratorInfo::new(AdministratorType::LegalPerson, "张三"),
///     sales_scene_info: SalesScene::new("爱烧烤"),
///     merchant_shortname: "腾讯".into(),
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
/// | `NO_AUTH` | 403 | refused | The caller may not take merchants in (商户进件), or the application is another partner's. Apply for the permission. For a query, call with the merchant number that submitted the application. |
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitAccountHostingApplyment {
    /// 业务申请编号: An application as numbered by the platform. 1 to 124 characters. Example:
    /// `APPLYMENT_00000000001`.
    pub out_request_no: ApplymentRequestNo,
    /// 主体类型: What a sub-merchant is by law. Example: `2401`.
    pub organization_type: OrganizationType,
    /// 是否金融机构: By default it is not one. Example: `true`.
    pub finance_institution: Option<bool>,
    /// 营业执照/登记证书信息: Not sent for a merchant without a licence.
    pub business_license_info: Option<BusinessLicenseInfo>,
    /// 金融机构许可证信息: The licences of a financial institution. Needed only for a merchant that is
    /// one.
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
    /// 证件持有人类型: Whose document it is. Example: `LEGAL`.
    pub id_holder_type: Option<IdHolderType>,
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    /// Example: `IDENTIFICATION_TYPE_IDCARD`.
    pub id_doc_type: Option<IdentificationType>,
    /// 法定代表人说明函: Needed when the document is not the legal person's (`SUPER`). At least 1
    /// character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub authorize_letter_copy: Option<MediaId>,
    /// 经营者/法人身份证信息: Needed for an identity card of the mainland.
    pub id_card_info: Option<IdCardInfo>,
    /// 经营者/法人其他类型证件信息: Needed for any other document.
    pub id_doc_info: Option<IdDocInfo>,
    /// 最终受益人信息列表: Needed for a company whose legal person is not a beneficiary.
    pub ubo_info_list: Option<Vec<Beneficiary>>,
    /// 结算银行账户: The bank account that the money is settled to.
    pub account_info: BankAccount,
    /// 超级管理员信息: The administrator (超级管理员), who signs for the sub-merchant and hears from
    /// WeChat Pay.
    pub contact_info: AdministratorInfo,
    /// 店铺信息: The shop: by its address, its QR code, or its mini program.
    pub sales_scene_info: SalesScene,
    /// 结算规则: How the sub-merchant's money is settled, and at what rate.
    pub settlement_info: Option<SettlementInfo>,
    /// 商户简称: What users see when they pay. At least 1 character. Example: `腾讯`.
    pub merchant_shortname: String,
    /// 特殊资质图片: Needed where the line of business asks for licences.
    pub qualifications: Option<Vec<MediaId>>,
    /// 补充材料.
    pub business_addition_pics: Option<Vec<MediaId>>,
    /// 补充说明. Example: `特殊情况，说明原因`.
    pub business_addition_desc: Option<String>,
    /// 是否走平台代理签约和代理核身入驻模式: Whether the platform signs and verifies for the merchant,
    /// with `submit_sign_verify_info`. Example: `true`.
    pub proxy_sign_verify_mode: Option<bool>,
    /// 法人影印件信息辅助填写的平台声明: Needed when the platform completed what cannot be read in the
    /// pictures of the legal person's document. At least 1 character. Example:
    /// `47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4`.
    pub id_card_complete_statement: Option<MediaId>,
}

wechatpay_client::sent! {
    SubmitAccountHostingApplyment {
        out_request_no "out_request_no", organization_type "organization_type",
        finance_institution "finance_institution", business_license_info "business_license_info",
        finance_institution_info "finance_institution_info", id_holder_type "id_holder_type",
        id_doc_type "id_doc_type", authorize_letter_copy "authorize_letter_copy",
        id_card_info "id_card_info", id_doc_info "id_doc_info", ubo_info_list "ubo_info_list",
        account_info "account_info", contact_info "contact_info",
        sales_scene_info "sales_scene_info", settlement_info "settlement_info",
        merchant_shortname "merchant_shortname", qualifications "qualifications",
        business_addition_pics "business_addition_pics",
        business_addition_desc "business_addition_desc",
        proxy_sign_verify_mode "proxy_sign_verify_mode",
        id_card_complete_statement "id_card_complete_statement",
    }
}

/// What [`SubmitAccountHostingApplyment::new`] requires, by name.
pub struct SubmitAccountHostingApplymentRequired {
    /// 业务申请编号: An application as numbered by the platform. 1 to 124 characters.
    pub out_request_no: ApplymentRequestNo,
    /// 主体类型: What a sub-merchant is by law.
    pub organization_type: OrganizationType,
    /// 结算银行账户: The bank account that the money is settled to.
    pub account_info: BankAccount,
    /// 超级管理员信息: The administrator (超级管理员), who signs for the sub-merchant and hears from
    /// WeChat Pay.
    pub contact_info: AdministratorInfo,
    /// 店铺信息: The shop: by its address, its QR code, or its mini program.
    pub sales_scene_info: SalesScene,
    /// 商户简称: What users see when they pay. At least 1 character.
    pub merchant_shortname: String,
}

impl SubmitAccountHostingApplyment {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SubmitAccountHostingApplymentRequired) -> Self {
        let SubmitAccountHostingApplymentRequired {
            out_request_no, organization_type, account_info, contact_info,
            sales_scene_info, merchant_shortname,
        } = required;
        Self {
            out_request_no, organization_type, finance_institution: None,
            business_license_info: None, finance_institution_info: None,
            id_holder_type: None, id_doc_type: None, authorize_letter_copy: None,
            id_card_info: None, id_doc_info: None, ubo_info_list: None, account_info,
            contact_info, sales_scene_info, settlement_info: None, merchant_shortname,
            qualifications: None, business_addition_pics: None,
            business_addition_desc: None, proxy_sign_verify_mode: None,
            id_card_complete_statement: None,
        }
    }
}

crate::optional_fields! {
    SubmitAccountHostingApplyment {
        /// 是否金融机构: By default it is not one.
        finance_institution: bool,
        /// 营业执照/登记证书信息: Not sent for a merchant without a licence.
        business_license_info: BusinessLicenseInfo,
        /// 金融机构许可证信息: The licences of a financial institution.
        finance_institution_info: FinanceInstitutionInfo,
        /// 证件持有人类型: Whose document it is.
        id_holder_type: IdHolderType,
        /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
        id_doc_type: IdentificationType,
        /// 法定代表人说明函: Needed when the document is not the legal person's (`SUPER`). At least 1
        /// character.
        authorize_letter_copy: MediaId,
        /// 经营者/法人身份证信息: Needed for an identity card of the mainland.
        id_card_info: IdCardInfo,
        /// 经营者/法人其他类型证件信息: Needed for any other document.
        id_doc_info: IdDocInfo,
        /// 最终受益人信息列表: Needed for a company whose legal person is not a beneficiary.
        ubo_info_list: Vec<Beneficiary>,
        /// 结算规则: How the sub-merchant's money is settled, and at what rate.
        settlement_info: SettlementInfo,
        /// 特殊资质图片: Needed where the line of business asks for licences.
        qualifications: Vec<MediaId>,
        /// 补充材料.
        business_addition_pics: Vec<MediaId>,
        /// 补充说明.
        business_addition_desc: String,
        /// 是否走平台代理签约和代理核身入驻模式: Whether the platform signs and verifies for the merchant,
        /// with `submit_sign_verify_info`.
        proxy_sign_verify_mode: bool,
        /// 法人影印件信息辅助填写的平台声明: Needed when the platform completed what cannot be read in the
        /// pictures of the legal person's document. At least 1 character.
        id_card_complete_statement: MediaId,
    }
}

impl Operation for SubmitAccountHostingApplyment {
    type Response = ApplymentNumbers;

    const META: &'static Meta = &routes::SUBMIT_ACCOUNT_HOSTING_APPLYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 平台代理签约核身: Signs for a sub-merchant of `submit_account_hosting_applyment` with
/// `proxy_sign_verify_mode`, and tells how the platform verified who the merchant is.
///
/// `POST /v3/ecommerce/applyments/submit-sign-verify-info` responds with 200 and
/// [`SubmitSignVerifyInfoResponse`](crate::products::ecommerce_applyment::SubmitSignVerifyInfoResponse).
/// Not idempotent: sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::SubmitSignVerifyInfo;
///
/// let operation = SubmitSignVerifyInfo::new("1900013511_10000");
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
/// | `NO_AUTH` | 403 | refused | The caller may not take merchants in (商户进件), or the application is another partner's. Apply for the permission. For a query, call with the merchant number that submitted the application. |
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitSignVerifyInfo {
    /// 业务申请编号: An application as numbered by the platform. 1 to 124 characters. Example:
    /// `1900013511_10000`.
    pub out_request_no: ApplymentRequestNo,
    /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `2000002124775691`.
    pub applyment_id: Option<ApplymentId>,
    /// 预签署微信支付协议时间: When the merchant agreed to the contract at the platform. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub pre_sign_time: Option<Timestamp>,
    /// 平台代理核身信息: How the platform verified who the sub-merchant is.
    pub proxy_verify_identity_info: Option<IdentityVerification>,
}

wechatpay_client::sent! {
    SubmitSignVerifyInfo {
        out_request_no "out_request_no", applyment_id "applyment_id",
        pre_sign_time "pre_sign_time", proxy_verify_identity_info "proxy_verify_identity_info",
    }
}

impl SubmitSignVerifyInfo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_request_no: impl Into<ApplymentRequestNo>) -> Self {
        Self {
            out_request_no: out_request_no.into(), applyment_id: None,
            pre_sign_time: None, proxy_verify_identity_info: None,
        }
    }
}

crate::optional_fields! {
    SubmitSignVerifyInfo {
        /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay.
        applyment_id: ApplymentId,
        /// 预签署微信支付协议时间: When the merchant agreed to the contract at the platform.
        pre_sign_time: Timestamp,
        /// 平台代理核身信息: How the platform verified who the sub-merchant is.
        proxy_verify_identity_info: IdentityVerification,
    }
}

impl Operation for SubmitSignVerifyInfo {
    type Response = SubmitSignVerifyInfoResponse;

    const META: &'static Meta = &routes::SUBMIT_SIGN_VERIFY_INFO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 通过申请单ID查询申请状态: Tells how an application goes on, by the number that WeChat Pay gave
/// it. Show `sign_url` or `legal_validation_url` as a QR code to the person who has to act.
///
/// `GET /v3/ecommerce/applyments/{applyment_id}` responds with 200 and
/// [`SubmerchantApplyment`](crate::products::ecommerce_applyment::SubmerchantApplyment). Read-only:
/// safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Note: Polling does not end while people have to act; a rejected application waits for a
/// correction.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/get-applyment-state.html).
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::GetApplymentById;
/// use wechatpay::shared::ApplymentId;
///
/// let operation = GetApplymentById::new(ApplymentId::new(2000002124775691));
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
/// | `NO_AUTH` | 403 | refused | The caller may not take merchants in (商户进件), or the application is another partner's. Apply for the permission. For a query, call with the merchant number that submitted the application. |
/// | `APPLYMENT_NOT_EXIST` | 404 | refused | There is no such application. Check the number. If you lost the response of the call that should have made it, wait and query again by your own number. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplymentById {
    /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `2000002124775691`.
    pub applyment_id: ApplymentId,
}

impl GetApplymentById {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(applyment_id: impl Into<ApplymentId>) -> Self {
        Self { applyment_id: applyment_id.into() }
    }
}

impl Operation for GetApplymentById {
    type Response = SubmerchantApplyment;

    const META: &'static Meta = &routes::GET_APPLYMENT_BY_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("applyment_id", &self.applyment_id).build()
    }
}

impl Settles for GetApplymentById {
    type State = ApplymentState;

    #[inline]
    fn state(response: &SubmerchantApplyment) -> Option<&ApplymentState> {
        response.applyment_state.as_ref()
    }

    #[inline]
    fn is_final(state: &ApplymentState) -> bool {
        matches!(
            state, ApplymentState::Finish | ApplymentState::Frozen |
            ApplymentState::Canceled
        )
    }
}

/// 撤销申请单-使用申请单号: Withdraws an application, by the number that WeChat Pay gave it.
///
/// `POST /v3/ecommerce/applyments/{applyment_id}/revoke` responds with 200 and
/// [`ApplymentNumbers`](crate::products::ecommerce_applyment::ApplymentNumbers). Not idempotent:
/// sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::RevokeApplymentByApplymentId;
/// use wechatpay::shared::ApplymentId;
///
/// let operation = RevokeApplymentByApplymentId::new(
///     ApplymentId::new(2000002124775691),
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
/// | `NO_AUTH` | 403 | refused | The caller may not take merchants in (商户进件), or the application is another partner's. Apply for the permission. For a query, call with the merchant number that submitted the application. |
/// | `APPLYMENT_NOT_EXIST` | 404 | refused | There is no such application. Check the number. If you lost the response of the call that should have made it, wait and query again by your own number. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RevokeApplymentByApplymentId {
    /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `2000002124775691`.
    pub applyment_id: ApplymentId,
}

impl RevokeApplymentByApplymentId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(applyment_id: impl Into<ApplymentId>) -> Self {
        Self { applyment_id: applyment_id.into() }
    }
}

impl Operation for RevokeApplymentByApplymentId {
    type Response = ApplymentNumbers;

    const META: &'static Meta = &routes::REVOKE_APPLYMENT_BY_APPLYMENT_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("applyment_id", &self.applyment_id).build()
    }
}

/// 查询指定主体子商户列表: Lists the sub-merchants of the platform that belong to one company or
/// person, by the number of their licence or document.
///
/// `GET /v3/ecommerce/subject-sub-merchants` responds with 200 and
/// [`ListSubjectSubMerchantsResponse`](crate::products::ecommerce_applyment::ListSubjectSubMerchantsResponse).
/// Read-only: safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list
/// page by page.
///
/// Note: The number travels encrypted, though it is in the query.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_applyment::ListSubjectSubMerchants;
/// use wechatpay::shared::SubjectType;
///
/// let operation = ListSubjectSubMerchants::new(
///     SubjectType::SubjectTypeEnterprise,
///     "123456789012345678",
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
pub struct ListSubjectSubMerchants {
    /// 主体类型: What a merchant is by law. Example: `SUBJECT_TYPE_ENTERPRISE`.
    pub organization_type: SubjectType,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub cert_number: Encrypted,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
    /// 分页偏移: How many to leave out, from 0. Example: `0`.
    pub offset: Option<i64>,
}

impl ListSubjectSubMerchants {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        organization_type: SubjectType,
        cert_number: impl Into<Encrypted>,
    ) -> Self {
        Self {
            organization_type, cert_number: cert_number.into(), limit: None,
            offset: None,
        }
    }
}

crate::optional_fields! {
    ListSubjectSubMerchants {
        /// 分页大小.
        limit: i64,
        /// 分页偏移: How many to leave out, from 0.
        offset: i64,
    }
}

impl Operation for ListSubjectSubMerchants {
    type Response = ListSubjectSubMerchantsResponse;

    const META: &'static Meta = &routes::LIST_SUBJECT_SUB_MERCHANTS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("organization_type", &self.organization_type)
            .query_encrypted("cert_number", &self.cert_number)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .build()
    }
}

wechatpay_client::paginated! {
    ListSubjectSubMerchants { offset: offset, limit: limit, items: data as SubjectSubMerchant, total: total_count }
}
