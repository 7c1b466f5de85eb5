// Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Error, FileOperation, Meta, Operation, Request, Settles};

use crate::products::routes::mch_transfer as routes;
use crate::products::shared::{Appid, Fen, Mchid, Openid, OutBillNo, TransferBillNo, TransferState};
use super::types::{
    AcceptedElecsign, AcceptedTransfer, AcceptedTransferWithAuthorization, AppliedAuthorization,
    AuthorizationId, AuthorizationInfo, AuthorizationScene, AuthorizedTransfer,
    CancelledQqWalletBill, CancelledTransfer, ElecsignReceipt, ElecsignState, OutApplyNo,
    OutAuthorizationNo, PartnerAcceptedTransfer, PartnerAuthorizedTransfer,
    PartnerCancelledTransfer, PartnerReceipt, PartnerTransferBill, QqAppid, QqNumber, QqOpenid,
    QqTransferSceneId, QqWalletBill, SubMchApplication, SubMchAuthorization, TransferBill,
    TransferSceneId, TransferSceneReportInfo, UserConfirmAuthorization, UserRecvStyle,
};

/// 商户单号申请电子回单: Asks for the electronic receipt (电子回单) of a transfer, by the
/// merchant's own number for it. It takes a while; `query_elecsign_by_out_no` tells when the file
/// is there.
///
/// `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no` responds with 200 and
/// [`AcceptedElecsign`](crate::products::mch_transfer::AcceptedElecsign). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that the server keys the request by `out_bill_no`, since there is one
/// receipt for a transfer.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716452). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::AcceptElecsignByOutNo;
///
/// let operation = AcceptElecsignByOutNo::new("plfk2020042013");
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
pub struct AcceptElecsignByOutNo {
    /// 商户转账单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
}

wechatpay_client::sent! {
    AcceptElecsignByOutNo {
        out_bill_no "out_bill_no",
    }
}

impl AcceptElecsignByOutNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>) -> Self {
        Self { out_bill_no: out_bill_no.into() }
    }
}

impl Operation for AcceptElecsignByOutNo {
    type Response = AcceptedElecsign;

    const META: &'static Meta = &routes::ACCEPT_ELECSIGN_BY_OUT_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户单号查询电子回单: Tells whether a receipt is ready, and then where its file is, by the
/// merchant's own number.
///
/// `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` responds with 200 and
/// [`ElecsignReceipt`](crate::products::mch_transfer::ElecsignReceipt). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716436). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::QueryElecsignByOutNo;
///
/// let operation = QueryElecsignByOutNo::new("plfk2020042013");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such receipt: nobody applied for it, or there is no such transfer. Apply for the receipt first, once the transfer has succeeded; then query it. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryElecsignByOutNo {
    /// 商户转账单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
}

impl QueryElecsignByOutNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>) -> Self {
        Self { out_bill_no: out_bill_no.into() }
    }
}

impl Operation for QueryElecsignByOutNo {
    type Response = ElecsignReceipt;

    const META: &'static Meta = &routes::QUERY_ELECSIGN_BY_OUT_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_bill_no", &self.out_bill_no).build()
    }
}

impl Settles for QueryElecsignByOutNo {
    type State = ElecsignState;

    #[inline]
    fn state(response: &ElecsignReceipt) -> Option<&ElecsignState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &ElecsignState) -> bool {
        matches!(state, ElecsignState::Finished | ElecsignState::Failed)
    }
}

/// 微信单号申请电子回单: Asks for the electronic receipt (电子回单) of a transfer, by WeChat Pay's
/// number for it. It takes a while; `query_elecsign_by_no` tells when the file is there.
///
/// `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no` responds with 200 and
/// [`AcceptedElecsign`](crate::products::mch_transfer::AcceptedElecsign). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that the server keys the request by `transfer_bill_no`, since there is one
/// receipt for a transfer.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716456). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::AcceptElecsignByNo;
///
/// let operation = AcceptElecsignByNo::new("1330000071100999991182020050700019480001");
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
pub struct AcceptElecsignByNo {
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
}

wechatpay_client::sent! {
    AcceptElecsignByNo {
        transfer_bill_no "transfer_bill_no",
    }
}

impl AcceptElecsignByNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(transfer_bill_no: impl Into<TransferBillNo>) -> Self {
        Self { transfer_bill_no: transfer_bill_no.into() }
    }
}

impl Operation for AcceptElecsignByNo {
    type Response = AcceptedElecsign;

    const META: &'static Meta = &routes::ACCEPT_ELECSIGN_BY_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信单号查询电子回单: Tells whether a receipt is ready, and then where its file is, by WeChat
/// Pay's number.
///
/// `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` responds with 200
/// and [`ElecsignReceipt`](crate::products::mch_transfer::ElecsignReceipt). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716455). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::QueryElecsignByNo;
///
/// let operation = QueryElecsignByNo::new("1330000071100999991182020050700019480001");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such receipt: nobody applied for it, or there is no such transfer. Apply for the receipt first, once the transfer has succeeded; then query it. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryElecsignByNo {
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
}

impl QueryElecsignByNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(transfer_bill_no: impl Into<TransferBillNo>) -> Self {
        Self { transfer_bill_no: transfer_bill_no.into() }
    }
}

impl Operation for QueryElecsignByNo {
    type Response = ElecsignReceipt;

    const META: &'static Meta = &routes::QUERY_ELECSIGN_BY_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("transfer_bill_no", &self.transfer_bill_no).build()
    }
}

impl Settles for QueryElecsignByNo {
    type State = ElecsignState;

    #[inline]
    fn state(response: &ElecsignReceipt) -> Option<&ElecsignState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &ElecsignState) -> bool {
        matches!(state, ElecsignState::Finished | ElecsignState::Failed)
    }
}

/// 申请单笔转账电子回单: Asks for the electronic receipt (电子回单) of a transfer from the account
/// of a partner's merchant. It takes a while; `partner_query_receipt` tells when the file is there.
///
/// `POST /v3/fund-app/mch-transfer/partner/electronic-receipts` responds with 200 and
/// [`PartnerReceipt`](crate::products::mch_transfer::PartnerReceipt). Idempotent: safe to send
/// again with the same parameters. [`Client::download`](wechatpay_client::Client::download) fetches
/// the file that it leads to.
///
/// Note: It is inferred that the server keys the request by `out_bill_no`, since there is one
/// receipt for a transfer.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::PartnerApplyReceipt;
///
/// let operation = PartnerApplyReceipt::new("1900001121", "plfk2020042013");
/// let file = client.download(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerApplyReceipt {
    /// 二级商户号: The merchant who pays. At least 1 character. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户单号: The transfer, as the partner numbered it. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `plfk2020042013`.
    pub out_bill_no: OutBillNo,
}

wechatpay_client::sent! {
    PartnerApplyReceipt {
        sub_mchid "sub_mchid", out_bill_no "out_bill_no",
    }
}

impl PartnerApplyReceipt {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>, out_bill_no: impl Into<OutBillNo>) -> Self {
        Self { sub_mchid: sub_mchid.into(), out_bill_no: out_bill_no.into() }
    }
}

impl Operation for PartnerApplyReceipt {
    type Response = PartnerReceipt;

    const META: &'static Meta = &routes::PARTNER_APPLY_RECEIPT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询单笔转账电子回单: Tells whether the receipt of a transfer is ready, and then where its file
/// is.
///
/// `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` responds with 200 and
/// [`PartnerReceipt`](crate::products::mch_transfer::PartnerReceipt). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::PartnerQueryReceipt;
///
/// let operation = PartnerQueryReceipt::new("plfk2020042013", "1900001121");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such receipt: nobody applied for it, or there is no such transfer. Apply for the receipt first, once the transfer has succeeded; then query it. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartnerQueryReceipt {
    /// 商户单号: The transfer, as the partner numbered it. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 二级商户号: The merchant who pays. At least 1 character. Example: `1900001121`.
    pub sub_mchid: Mchid,
}

impl PartnerQueryReceipt {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>, sub_mchid: impl Into<Mchid>) -> Self {
        Self { out_bill_no: out_bill_no.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for PartnerQueryReceipt {
    type Response = PartnerReceipt;

    const META: &'static Meta = &routes::PARTNER_QUERY_RECEIPT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_bill_no", &self.out_bill_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for PartnerQueryReceipt {
    type State = ElecsignState;

    #[inline]
    fn state(response: &PartnerReceipt) -> Option<&ElecsignState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &ElecsignState) -> bool {
        matches!(state, ElecsignState::Finished | ElecsignState::Failed)
    }
}

/// 申请子商户商家转账授权: Asks a merchant to let the partner make transfers from its account. The
/// merchant decides on the merchant platform; `get_sub_mch_authorization` tells how.
///
/// `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations` responds with 200 and
/// [`SubMchApplication`](crate::products::mch_transfer::SubMchApplication). Idempotent: safe to
/// send again with the same parameters. Rate limit: 100 calls per second.
///
/// Note: It is inferred that the server knows the request again by `out_apply_no`, and that the
/// merchant platform is where the merchant decides.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015469102). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::ApplySubMchAuthorization;
///
/// let operation = ApplySubMchAuthorization::new("1900001121", "apply2020042013");
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
pub struct ApplySubMchAuthorization {
    /// 二级商户号: The merchant who is asked. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户申请单号: The partner's own number for the request. At least 1 character. Example:
    /// `apply2020042013`.
    pub out_apply_no: OutApplyNo,
}

wechatpay_client::sent! {
    ApplySubMchAuthorization {
        sub_mchid "sub_mchid", out_apply_no "out_apply_no",
    }
}

impl ApplySubMchAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        out_apply_no: impl Into<OutApplyNo>,
    ) -> Self {
        Self { sub_mchid: sub_mchid.into(), out_apply_no: out_apply_no.into() }
    }
}

impl Operation for ApplySubMchAuthorization {
    type Response = SubMchApplication;

    const META: &'static Meta = &routes::APPLY_SUB_MCH_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询子商户商家转账授权状态: Tells whether a merchant lets the partner make transfers from its
/// account, and what became of the request for it.
///
/// `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` responds with 200 and
/// [`SubMchAuthorization`](crate::products::mch_transfer::SubMchAuthorization). Read-only: safe to
/// send again. Rate limit: 100 calls per second.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015469112). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::GetSubMchAuthorization;
///
/// let operation = GetSubMchAuthorization::new("1900001121");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSubMchAuthorization {
    /// 二级商户号: The merchant. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
}

impl GetSubMchAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for GetSubMchAuthorization {
    type Response = SubMchAuthorization;

    const META: &'static Meta = &routes::GET_SUB_MCH_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sub_mchid", &self.sub_mchid).build()
    }
}

/// 发起转账: Makes a transfer to one user from the account of a merchant who permitted it. The
/// response has the `package_info` with which the front end opens the page on which the user
/// confirms, by `Client::invoke_transfer`.
///
/// `POST /v3/fund-app/mch-transfer/partner/transfer-bills` responds with 200 and
/// [`PartnerAcceptedTransfer`](crate::products::mch_transfer::PartnerAcceptedTransfer). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: As with a direct merchant, the server knows the transfer again by `out_bill_no`.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015469096). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::{
///     PartnerTransferToUser, PartnerTransferToUserRequired, TransferSceneId, TransferSceneReportInfo,
///     TransferSceneReportInfoRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = PartnerTransferToUser::new(PartnerTransferToUserRequired {
///     sub_mchid: "1900001121".into(),
///     appid: "wxf636efh567hg4356".into(),
///     out_bill_no: "plfk2020042013".into(),
///     transfer_scene_id: TransferSceneId::N1000,
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
///     transfer_amount: Fen::new(400000),
///     transfer_remark: "2020年4月报销".into(),
///     transfer_scene_report_infos: vec![
///         TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type :
///         "活动名称".into(), info_content : "注册会员有礼".into() })
///     ],
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
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `NOT_ENOUGH` | 403 | unknown | The account that transfers are paid from does not cover it. The bill may exist nevertheless, and be paid once there is money. Top up, then send the same `out_bill_no` with the same parameters, or query it. Never use another number: both can be paid. |
/// | any other |  | unknown | A response other than success, which does not say whether the transfer was made. Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerTransferToUser {
    /// 二级商户号: The merchant who pays. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户AppID: The mini program, service account or app in which the user is known by the openid. 1
    /// to 32 characters. Example: `wxf636efh567hg4356`.
    ///
    /// Note: It is not known whether it must be bound to the merchant or to the partner.
    pub appid: Appid,
    /// 商户单号: The partner's own number for the transfer. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for. The merchant must have been granted the scene. Example:
    /// `1000`.
    pub transfer_scene_id: TransferSceneId,
    /// 收款用户OpenID: The user who receives the money, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. It is
    /// required from 2000 yuan on. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 转账金额: What the user receives, in 分. From 1. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees when they receive the money. 1 to 32 characters. Example:
    /// `2020年4月报销`.
    pub transfer_remark: String,
    /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes: an HTTPS address without a query string,
    /// reachable from outside. Without it there is no callback. At most 256 characters. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
    /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
    /// allows. Without it the scene's own text is shown. Example: `现金奖励`.
    pub user_recv_perception: Option<String>,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for. At least 1 item.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

wechatpay_client::sent! {
    PartnerTransferToUser {
        sub_mchid "sub_mchid", appid "appid", out_bill_no "out_bill_no",
        transfer_scene_id "transfer_scene_id", openid "openid", user_name "user_name",
        transfer_amount "transfer_amount", transfer_remark "transfer_remark",
        notify_url "notify_url", user_recv_perception "user_recv_perception",
        transfer_scene_report_infos "transfer_scene_report_infos",
    }
}

/// What [`PartnerTransferToUser::new`] requires, by name.
pub struct PartnerTransferToUserRequired {
    /// 二级商户号: The merchant who pays. 1 to 32 characters.
    pub sub_mchid: Mchid,
    /// 商户AppID: The mini program, service account or app in which the user is known by the openid. 1
    /// to 32 characters.
    pub appid: Appid,
    /// 商户单号: The partner's own number for the transfer. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for.
    pub transfer_scene_id: TransferSceneId,
    /// 收款用户OpenID: The user who receives the money, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 转账金额: What the user receives, in 分. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees when they receive the money. 1 to 32 characters.
    pub transfer_remark: String,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for. At least 1 item.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl PartnerTransferToUser {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerTransferToUserRequired) -> Self {
        let PartnerTransferToUserRequired {
            sub_mchid, appid, out_bill_no, transfer_scene_id, openid, transfer_amount,
            transfer_remark, transfer_scene_report_infos,
        } = required;
        Self {
            sub_mchid, appid, out_bill_no, transfer_scene_id, openid, user_name: None,
            transfer_amount, transfer_remark, notify_url: None,
            user_recv_perception: None, transfer_scene_report_infos,
        }
    }
}

crate::optional_fields! {
    PartnerTransferToUser {
        /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. Plain
        /// text here; encrypted on the wire.
        user_name: Encrypted,
        /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes: an HTTPS address without a query string,
        /// reachable from outside. At most 256 characters.
        notify_url: String,
        /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
        /// allows.
        user_recv_perception: String,
    }
}

impl Operation for PartnerTransferToUser {
    type Response = PartnerAcceptedTransfer;

    const META: &'static Meta = &routes::PARTNER_TRANSFER_TO_USER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户单号查询转账单: Tells the status of a transfer from a merchant's account, by the partner's
/// own number for it.
///
/// `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` responds with
/// 200 and [`PartnerTransferBill`](crate::products::mch_transfer::PartnerTransferBill). Read-only:
/// safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Note: There is no query by WeChat Pay's number for partners.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015469131). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::PartnerGetTransferBillByOutNo;
///
/// let operation = PartnerGetTransferBillByOutNo::new("plfk2020042013", "1900001121");
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
pub struct PartnerGetTransferBillByOutNo {
    /// 商户单号: The transfer, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 二级商户号: The merchant who pays. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
}

impl PartnerGetTransferBillByOutNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>, sub_mchid: impl Into<Mchid>) -> Self {
        Self { out_bill_no: out_bill_no.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for PartnerGetTransferBillByOutNo {
    type Response = PartnerTransferBill;

    const META: &'static Meta = &routes::PARTNER_GET_TRANSFER_BILL_BY_OUT_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_bill_no", &self.out_bill_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for PartnerGetTransferBillByOutNo {
    type State = TransferState;

    #[inline]
    fn state(response: &PartnerTransferBill) -> Option<&TransferState> {
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

/// 撤销转账: Takes back a transfer that the user has not confirmed. The response says only that
/// this was begun; `partner_get_transfer_bill_by_out_no` says how it ended.
///
/// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
/// responds with 200 and
/// [`PartnerCancelledTransfer`](crate::products::mch_transfer::PartnerCancelledTransfer).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server keys the call by `out_bill_no`. It is inferred that a second call changes
/// nothing.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015469118). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::PartnerCancelTransfer;
///
/// let operation = PartnerCancelTransfer::new("plfk2020042013", "1900001121");
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
pub struct PartnerCancelTransfer {
    /// 商户单号: The transfer, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 二级商户号: The merchant who pays. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
}

wechatpay_client::sent! {
    PartnerCancelTransfer {
        out_bill_no "out_bill_no" outside, sub_mchid "sub_mchid",
    }
}

impl PartnerCancelTransfer {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>, sub_mchid: impl Into<Mchid>) -> Self {
        Self { out_bill_no: out_bill_no.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for PartnerCancelTransfer {
    type Response = PartnerCancelledTransfer;

    const META: &'static Meta = &routes::PARTNER_CANCEL_TRANSFER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_bill_no", &self.out_bill_no).json(self).build()
    }
}

/// 发起转账并完成免确认收款授权: Makes a transfer as `partner_transfer_to_user` does, and lets the
/// user agree on the same page that later ones reach them without being confirmed. Those are made
/// with `partner_transfer_after_authorization`.
///
/// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` responds
/// with 200 and
/// [`PartnerAcceptedTransfer`](crate::products::mch_transfer::PartnerAcceptedTransfer). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the transfer again by `out_bill_no`, as with a direct merchant.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::{
///     PartnerPreTransferWithAuthorization, PartnerPreTransferWithAuthorizationRequired,
///     TransferSceneId, TransferSceneReportInfo, TransferSceneReportInfoRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = PartnerPreTransferWithAuthorization::new(PartnerPreTransferWithAuthorizationRequired {
///     sub_mchid: "1900001121".into(),
///     appid: "wxf636efh567hg4356".into(),
///     out_bill_no: "plfk2020042013".into(),
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
///     transfer_amount: Fen::new(400000),
///     transfer_remark: "2020年4月报销".into(),
///     transfer_scene_id: TransferSceneId::N1000,
///     transfer_scene_report_infos: vec![
///         TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type :
///         "活动名称".into(), info_content : "注册会员有礼".into() })
///     ],
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
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `NOT_ENOUGH` | 403 | unknown | The account that transfers are paid from does not cover it. The bill may exist nevertheless, and be paid once there is money. Top up, then send the same `out_bill_no` with the same parameters, or query it. Never use another number: both can be paid. |
/// | any other |  | unknown | A response other than success, which does not say whether the transfer was made. Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerPreTransferWithAuthorization {
    /// 二级商户号: The merchant who pays. At least 1 character. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 商户单号: The transfer, as the partner numbered it. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 收款用户OpenID: The user who receives the money, under the AppID. At least 1 character.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. It is
    /// required from 2000 yuan on. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 转账金额: What the user receives, in 分. From 1. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: The user sees it. At least 1 character. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes. Without it there is no callback. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
    /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
    /// allows. Without it the scene's own text is shown. Example: `现金奖励`.
    pub user_recv_perception: Option<String>,
    /// 转账场景ID: What the money is for. The merchant must have been granted the scene. Example:
    /// `1000`.
    pub transfer_scene_id: TransferSceneId,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
    /// 免确认收款授权信息: The agreement that a user is asked for beside a transfer.
    pub authorization_info: Option<AuthorizationInfo>,
}

wechatpay_client::sent! {
    PartnerPreTransferWithAuthorization {
        sub_mchid "sub_mchid", appid "appid", out_bill_no "out_bill_no", openid "openid",
        user_name "user_name", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", notify_url "notify_url",
        user_recv_perception "user_recv_perception", transfer_scene_id "transfer_scene_id",
        transfer_scene_report_infos "transfer_scene_report_infos",
        authorization_info "authorization_info",
    }
}

/// What [`PartnerPreTransferWithAuthorization::new`] requires, by name.
pub struct PartnerPreTransferWithAuthorizationRequired {
    /// 二级商户号: The merchant who pays. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 商户单号: The transfer, as the partner numbered it. Pattern: `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 收款用户OpenID: The user who receives the money, under the AppID. At least 1 character.
    pub openid: Openid,
    /// 转账金额: What the user receives, in 分. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: The user sees it. At least 1 character.
    pub transfer_remark: String,
    /// 转账场景ID: What the money is for.
    pub transfer_scene_id: TransferSceneId,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl PartnerPreTransferWithAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerPreTransferWithAuthorizationRequired) -> Self {
        let PartnerPreTransferWithAuthorizationRequired {
            sub_mchid, appid, out_bill_no, openid, transfer_amount, transfer_remark,
            transfer_scene_id, transfer_scene_report_infos,
        } = required;
        Self {
            sub_mchid, appid, out_bill_no, openid, user_name: None, transfer_amount,
            transfer_remark, notify_url: None, user_recv_perception: None,
            transfer_scene_id, transfer_scene_report_infos, authorization_info: None,
        }
    }
}

crate::optional_fields! {
    PartnerPreTransferWithAuthorization {
        /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. Plain
        /// text here; encrypted on the wire.
        user_name: Encrypted,
        /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes.
        notify_url: String,
        /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
        /// allows.
        user_recv_perception: String,
        /// 免确认收款授权信息: The agreement that a user is asked for beside a transfer.
        authorization_info: AuthorizationInfo,
    }
}

impl Operation for PartnerPreTransferWithAuthorization {
    type Response = PartnerAcceptedTransfer;

    const META: &'static Meta = &routes::PARTNER_PRE_TRANSFER_WITH_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 用户授权后转账: Makes a transfer from the account of a partner's merchant to a user who agreed
/// that they need not confirm it.
///
/// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer` responds with 200 and
/// [`PartnerAuthorizedTransfer`](crate::products::mch_transfer::PartnerAuthorizedTransfer).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the transfer again by `out_bill_no`: while the outcome is open, repeat
/// the call or query, and do not take another number.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::{
///     PartnerTransferAfterAuthorization, PartnerTransferAfterAuthorizationRequired, TransferSceneId,
///     TransferSceneReportInfo, TransferSceneReportInfoRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = PartnerTransferAfterAuthorization::new(PartnerTransferAfterAuthorizationRequired {
///     sub_mchid: "1900001121".into(),
///     appid: "wxf636efh567hg4356".into(),
///     out_bill_no: "plfk2020042013".into(),
///     transfer_amount: Fen::new(400000),
///     transfer_remark: "2020年4月报销".into(),
///     transfer_scene_id: TransferSceneId::N1000,
///     transfer_scene_report_infos: vec![
///         TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type :
///         "活动名称".into(), info_content : "注册会员有礼".into() })
///     ],
///     authorization_id: "201202504101000123456789012".into(),
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
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `NOT_ENOUGH` | 403 | unknown | The account that transfers are paid from does not cover it. The bill may exist nevertheless, and be paid once there is money. Top up, then send the same `out_bill_no` with the same parameters, or query it. Never use another number: both can be paid. |
/// | any other |  | unknown | A response other than success, which does not say whether the transfer was made. Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerTransferAfterAuthorization {
    /// 二级商户号: The merchant who pays. At least 1 character. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 商户单号: The transfer, as the partner numbered it. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. It is
    /// required from 2000 yuan on. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 转账金额: What the user receives, in 分. From 1. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: The user sees it. At least 1 character. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes. Without it there is no callback. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
    /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
    /// allows. Without it the scene's own text is shown. Example: `现金奖励`.
    pub user_recv_perception: Option<String>,
    /// 转账场景ID: What the money is for. The merchant must have been granted the scene. Example:
    /// `1000`.
    pub transfer_scene_id: TransferSceneId,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
    /// 微信免确认收款授权单号: The agreement, as WeChat Pay numbered it. At least 1 character. Example:
    /// `201202504101000123456789012`.
    pub authorization_id: AuthorizationId,
}

wechatpay_client::sent! {
    PartnerTransferAfterAuthorization {
        sub_mchid "sub_mchid", appid "appid", out_bill_no "out_bill_no", user_name "user_name",
        transfer_amount "transfer_amount", transfer_remark "transfer_remark",
        notify_url "notify_url", user_recv_perception "user_recv_perception",
        transfer_scene_id "transfer_scene_id",
        transfer_scene_report_infos "transfer_scene_report_infos",
        authorization_id "authorization_id",
    }
}

/// What [`PartnerTransferAfterAuthorization::new`] requires, by name.
pub struct PartnerTransferAfterAuthorizationRequired {
    /// 二级商户号: The merchant who pays. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 商户单号: The transfer, as the partner numbered it. Pattern: `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 转账金额: What the user receives, in 分. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: The user sees it. At least 1 character.
    pub transfer_remark: String,
    /// 转账场景ID: What the money is for.
    pub transfer_scene_id: TransferSceneId,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
    /// 微信免确认收款授权单号: The agreement, as WeChat Pay numbered it. At least 1 character.
    pub authorization_id: AuthorizationId,
}

impl PartnerTransferAfterAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerTransferAfterAuthorizationRequired) -> Self {
        let PartnerTransferAfterAuthorizationRequired {
            sub_mchid, appid, out_bill_no, transfer_amount, transfer_remark,
            transfer_scene_id, transfer_scene_report_infos, authorization_id,
        } = required;
        Self {
            sub_mchid, appid, out_bill_no, user_name: None, transfer_amount,
            transfer_remark, notify_url: None, user_recv_perception: None,
            transfer_scene_id, transfer_scene_report_infos, authorization_id,
        }
    }
}

crate::optional_fields! {
    PartnerTransferAfterAuthorization {
        /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. Plain
        /// text here; encrypted on the wire.
        user_name: Encrypted,
        /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes.
        notify_url: String,
        /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
        /// allows.
        user_recv_perception: String,
    }
}

impl Operation for PartnerTransferAfterAuthorization {
    type Response = PartnerAuthorizedTransfer;

    const META: &'static Meta = &routes::PARTNER_TRANSFER_AFTER_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 申请免确认收款授权: Asks a user to agree that a partner's transfers reach them without being
/// confirmed, without a transfer that comes first. The front end opens the page with the
/// `package_info` of the response, by `Client::invoke_transfer`; the user has a day for it. After
/// that another `out_authorization_no` is needed.
///
/// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations` responds with 200 and
/// [`AppliedAuthorization`](crate::products::mch_transfer::AppliedAuthorization). Idempotent: safe
/// to send again with the same parameters. Rate limit: 50 calls per second.
///
/// Note: It is inferred that the server knows the request again by `out_authorization_no`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::{
///     PartnerApplyUserConfirmAuthorization, PartnerApplyUserConfirmAuthorizationRequired,
///     TransferSceneId,
/// };
///
/// let operation = PartnerApplyUserConfirmAuthorization::new(PartnerApplyUserConfirmAuthorizationRequired {
///     out_authorization_no: "plfk2020042013".into(),
///     appid: "wxf636efh567hg4356".into(),
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
///     transfer_scene_id: TransferSceneId::N1000,
///     user_display_name: "wx_123456".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
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
pub struct PartnerApplyUserConfirmAuthorization {
    /// 商户侧授权单号: An agreement to receive without confirming, as numbered by the merchant. At
    /// least 1 character. Example: `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
    /// 商户AppID: The AppID under which the user is known. At least 1 character. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 收款用户OpenID: The user who receives the money, under the AppID. At least 1 character.
    pub openid: Openid,
    /// 转账场景ID: What the money is for. The merchant must have been granted the scene. Example:
    /// `1000`.
    pub transfer_scene_id: TransferSceneId,
    /// 用户展示名称: The user's account with the partner, as the page names it to them (开通账号). At
    /// least 1 character.
    pub user_display_name: String,
    /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
    /// allows. Without it the scene's own text is shown. Example: `现金奖励`.
    pub user_recv_perception: Option<String>,
    /// 授权结果通知地址: Where `MCHTRANSFER.AUTHORIZATION.CONFIRMED` and
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED` go. At least 1 character. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
}

wechatpay_client::sent! {
    PartnerApplyUserConfirmAuthorization {
        out_authorization_no "out_authorization_no", appid "appid", openid "openid",
        transfer_scene_id "transfer_scene_id", user_display_name "user_display_name" hidden,
        user_recv_perception "user_recv_perception", notify_url "notify_url",
    }
}

/// What [`PartnerApplyUserConfirmAuthorization::new`] requires, by name.
pub struct PartnerApplyUserConfirmAuthorizationRequired {
    /// 商户侧授权单号: An agreement to receive without confirming, as numbered by the merchant. At
    /// least 1 character.
    pub out_authorization_no: OutAuthorizationNo,
    /// 商户AppID: The AppID under which the user is known. At least 1 character.
    pub appid: Appid,
    /// 收款用户OpenID: The user who receives the money, under the AppID. At least 1 character.
    pub openid: Openid,
    /// 转账场景ID: What the money is for.
    pub transfer_scene_id: TransferSceneId,
    /// 用户展示名称: The user's account with the partner, as the page names it to them (开通账号). At
    /// least 1 character.
    pub user_display_name: String,
    /// 授权结果通知地址: Where `MCHTRANSFER.AUTHORIZATION.CONFIRMED` and
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED` go. At least 1 character.
    pub notify_url: String,
}

impl PartnerApplyUserConfirmAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerApplyUserConfirmAuthorizationRequired) -> Self {
        let PartnerApplyUserConfirmAuthorizationRequired {
            out_authorization_no, appid, openid, transfer_scene_id, user_display_name,
            notify_url,
        } = required;
        Self {
            out_authorization_no, appid, openid, transfer_scene_id, user_display_name,
            user_recv_perception: None, notify_url,
        }
    }
}

crate::optional_fields! {
    PartnerApplyUserConfirmAuthorization {
        /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
        /// allows.
        user_recv_perception: String,
    }
}

impl Operation for PartnerApplyUserConfirmAuthorization {
    type Response = AppliedAuthorization;

    const META: &'static Meta = &routes::PARTNER_APPLY_USER_CONFIRM_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户单号查询授权结果: Tells the status of an agreement.
///
/// `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
/// responds with 200 and
/// [`UserConfirmAuthorization`](crate::products::mch_transfer::UserConfirmAuthorization).
/// Read-only: safe to send again.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::PartnerGetUserConfirmAuthorization;
///
/// let operation = PartnerGetUserConfirmAuthorization::new("plfk2020042013");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartnerGetUserConfirmAuthorization {
    /// 商户侧授权单号: An agreement to receive without confirming, as numbered by the merchant. At
    /// least 1 character. Example: `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
}

impl PartnerGetUserConfirmAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_authorization_no: impl Into<OutAuthorizationNo>) -> Self {
        Self { out_authorization_no: out_authorization_no.into() }
    }
}

impl Operation for PartnerGetUserConfirmAuthorization {
    type Response = UserConfirmAuthorization;

    const META: &'static Meta = &routes::PARTNER_GET_USER_CONFIRM_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_authorization_no", &self.out_authorization_no)
            .build()
    }
}

/// 解除免确认收款授权: Ends an agreement. Transfers then have to be confirmed again.
///
/// `POST
/// /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
/// responds with 200 and
/// [`UserConfirmAuthorization`](crate::products::mch_transfer::UserConfirmAuthorization).
/// Idempotent: safe to send again with the same parameters. Rate limit: 50 calls per second.
///
/// Note: The server keys the call by `out_authorization_no`. It is inferred that a second call
/// changes nothing.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::PartnerCloseUserConfirmAuthorization;
///
/// let operation = PartnerCloseUserConfirmAuthorization::new("plfk2020042013");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartnerCloseUserConfirmAuthorization {
    /// 商户侧授权单号: An agreement to receive without confirming, as numbered by the merchant. At
    /// least 1 character. Example: `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
}

impl PartnerCloseUserConfirmAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_authorization_no: impl Into<OutAuthorizationNo>) -> Self {
        Self { out_authorization_no: out_authorization_no.into() }
    }
}

impl Operation for PartnerCloseUserConfirmAuthorization {
    type Response = UserConfirmAuthorization;

    const META: &'static Meta = &routes::PARTNER_CLOSE_USER_CONFIRM_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_authorization_no", &self.out_authorization_no)
            .build()
    }
}

/// 发起转账: Makes a transfer to one user. While it waits for the user (`WAIT_USER_CONFIRM`) the
/// response has the `package_info` with which the front end opens the page on which they confirm,
/// by `Client::invoke_transfer`. They have a day for it; then the money goes back to the merchant.
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills` responds with 200 and
/// [`AcceptedTransfer`](crate::products::mch_transfer::AcceptedTransfer). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The server knows the transfer again by `out_bill_no`: after an error that leaves the
/// outcome open, send the same call once more; under a new number it may pay twice. A status of 200
/// says only that the call was taken; `state` says what became of the transfer.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716434). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::{
///     TransferSceneId, TransferSceneReportInfo, TransferSceneReportInfoRequired, TransferToUser,
///     TransferToUserRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = TransferToUser::new(TransferToUserRequired {
///     appid: "wxf636efh567hg4356".into(),
///     out_bill_no: "plfk2020042013".into(),
///     transfer_scene_id: TransferSceneId::N1000,
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
///     transfer_amount: Fen::new(400000),
///     transfer_remark: "2020年4月报销".into(),
///     transfer_scene_report_infos: vec![
///         TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type :
///         "活动名称".into(), info_content : "注册会员有礼".into() })
///     ],
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
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `NOT_ENOUGH` | 403 | unknown | The account that transfers are paid from does not cover it. The bill may exist nevertheless, and be paid once there is money. Top up, then send the same `out_bill_no` with the same parameters, or query it. Never use another number: both can be paid. |
/// | any other |  | unknown | A response other than success, which does not say whether the transfer was made. Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferToUser {
    /// 商户AppID: The mini program, service account or app in which the user is known by the openid. It
    /// must be bound to the merchant number. 1 to 32 characters. Example: `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 商户单号: The merchant's own number for the transfer. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for. The merchant must have been granted the scene. Example:
    /// `1000`.
    pub transfer_scene_id: TransferSceneId,
    /// 收款用户OpenID: The user who receives the money, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. It is
    /// required from 2000 yuan on, and for an electronic receipt. Plain text here; encrypted on the
    /// wire.
    pub user_name: Option<Encrypted>,
    /// 转账金额: What the user receives, in 分. From 1. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees when they receive the money. 1 to 32 characters. Example:
    /// `2020年4月报销`.
    pub transfer_remark: String,
    /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes: an HTTPS address without a query string,
    /// reachable from outside. Without it there is no callback. At most 256 characters. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
    /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
    /// allows. Without it the scene's own text is shown. Example: `现金奖励`.
    pub user_recv_perception: Option<String>,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for. At least 1 item.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
    /// 用户收款样式: How the money looks to the user.
    pub user_recv_style: Option<UserRecvStyle>,
}

wechatpay_client::sent! {
    TransferToUser {
        appid "appid", out_bill_no "out_bill_no", transfer_scene_id "transfer_scene_id",
        openid "openid", user_name "user_name", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", notify_url "notify_url",
        user_recv_perception "user_recv_perception",
        transfer_scene_report_infos "transfer_scene_report_infos",
        user_recv_style "user_recv_style",
    }
}

/// What [`TransferToUser::new`] requires, by name.
pub struct TransferToUserRequired {
    /// 商户AppID: The mini program, service account or app in which the user is known by the openid. 1
    /// to 32 characters.
    pub appid: Appid,
    /// 商户单号: The merchant's own number for the transfer. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for.
    pub transfer_scene_id: TransferSceneId,
    /// 收款用户OpenID: The user who receives the money, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 转账金额: What the user receives, in 分. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees when they receive the money. 1 to 32 characters.
    pub transfer_remark: String,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for. At least 1 item.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl TransferToUser {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: TransferToUserRequired) -> Self {
        let TransferToUserRequired {
            appid, out_bill_no, transfer_scene_id, openid, transfer_amount,
            transfer_remark, transfer_scene_report_infos,
        } = required;
        Self {
            appid, out_bill_no, transfer_scene_id, openid, user_name: None,
            transfer_amount, transfer_remark, notify_url: None,
            user_recv_perception: None, transfer_scene_report_infos,
            user_recv_style: None,
        }
    }
}

crate::optional_fields! {
    TransferToUser {
        /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. Plain
        /// text here; encrypted on the wire.
        user_name: Encrypted,
        /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes: an HTTPS address without a query string,
        /// reachable from outside. At most 256 characters.
        notify_url: String,
        /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
        /// allows.
        user_recv_perception: String,
        /// 用户收款样式: How the money looks to the user.
        user_recv_style: UserRecvStyle,
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

/// 商户单号查询转账单: Tells the status of a transfer, by the merchant's own number for it, for 30
/// days after it was made.
///
/// `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` responds with 200 and
/// [`TransferBill`](crate::products::mch_transfer::TransferBill). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716437),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4024814206). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::GetTransferBillByOutNo;
///
/// let operation = GetTransferBillByOutNo::new("plfk2020042013");
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
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
}

impl GetTransferBillByOutNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>) -> Self {
        Self { out_bill_no: out_bill_no.into() }
    }
}

impl Operation for GetTransferBillByOutNo {
    type Response = TransferBill;

    const META: &'static Meta = &routes::GET_TRANSFER_BILL_BY_OUT_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_bill_no", &self.out_bill_no).build()
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

/// 撤销转账: Takes back a transfer that the user has not confirmed. The response says only that
/// this was begun; the money is on its way back while the query says `CANCELING`, and there once it
/// says `CANCELLED`.
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` responds with
/// 200 and [`CancelledTransfer`](crate::products::mch_transfer::CancelledTransfer). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server keys the call by `out_bill_no`. It is inferred that a second call changes
/// nothing.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716458). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::CancelTransfer;
///
/// let operation = CancelTransfer::new("plfk2020042013");
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelTransfer {
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
}

impl CancelTransfer {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>) -> Self {
        Self { out_bill_no: out_bill_no.into() }
    }
}

impl Operation for CancelTransfer {
    type Response = CancelledTransfer;

    const META: &'static Meta = &routes::CANCEL_TRANSFER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_bill_no", &self.out_bill_no).build()
    }
}

/// 发起转账并完成免确认收款授权: Makes a transfer as `transfer_to_user` does, and lets the user
/// agree on the same page that later ones reach them without being confirmed. Those are made with
/// `transfer_after_authorization`.
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` responds with
/// 200 and
/// [`AcceptedTransferWithAuthorization`](crate::products::mch_transfer::AcceptedTransferWithAuthorization).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the transfer again by `out_bill_no`.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014399293). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::{
///     PreTransferWithAuthorization, PreTransferWithAuthorizationRequired, TransferSceneId,
///     TransferSceneReportInfo, TransferSceneReportInfoRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = PreTransferWithAuthorization::new(PreTransferWithAuthorizationRequired {
///     appid: "wxf636efh567hg4356".into(),
///     out_bill_no: "plfk2020042013".into(),
///     transfer_scene_id: TransferSceneId::N1000,
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
///     transfer_amount: Fen::new(400000),
///     transfer_remark: "2020年4月报销".into(),
///     transfer_scene_report_infos: vec![
///         TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type :
///         "活动名称".into(), info_content : "注册会员有礼".into() })
///     ],
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
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `NOT_ENOUGH` | 403 | unknown | The account that transfers are paid from does not cover it. The bill may exist nevertheless, and be paid once there is money. Top up, then send the same `out_bill_no` with the same parameters, or query it. Never use another number: both can be paid. |
/// | any other |  | unknown | A response other than success, which does not say whether the transfer was made. Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PreTransferWithAuthorization {
    /// 商户AppID: The mini program, service account or app in which the user is known by the openid. It
    /// must be bound to the merchant number. 1 to 32 characters. Example: `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 商户单号: The merchant's own number for the transfer. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for. The merchant must have been granted the scene. Example:
    /// `1000`.
    pub transfer_scene_id: TransferSceneId,
    /// 收款用户OpenID: The user who receives the money, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. It is
    /// required from 2000 yuan on. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 转账金额: What the user receives, in 分. From 1. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees when they receive the money. 1 to 32 characters. Example:
    /// `2020年4月报销`.
    pub transfer_remark: String,
    /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes: an HTTPS address without a query string,
    /// reachable from outside. Without it there is no callback. At most 256 characters. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
    /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
    /// allows. Without it the scene's own text is shown. Example: `现金奖励`.
    pub user_recv_perception: Option<String>,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for. At least 1 item.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
    /// 免确认收款授权信息: The agreement that a user is asked for beside a transfer.
    pub authorization_info: Option<AuthorizationInfo>,
    /// 出资商户号: The merchant whose money it is, if another one allowed the caller to use theirs. 1
    /// to 32 characters. Example: `1900001109`.
    pub sponsor_mchid: Option<Mchid>,
}

wechatpay_client::sent! {
    PreTransferWithAuthorization {
        appid "appid", out_bill_no "out_bill_no", transfer_scene_id "transfer_scene_id",
        openid "openid", user_name "user_name", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", notify_url "notify_url",
        user_recv_perception "user_recv_perception",
        transfer_scene_report_infos "transfer_scene_report_infos",
        authorization_info "authorization_info", sponsor_mchid "sponsor_mchid",
    }
}

/// What [`PreTransferWithAuthorization::new`] requires, by name.
pub struct PreTransferWithAuthorizationRequired {
    /// 商户AppID: The mini program, service account or app in which the user is known by the openid. 1
    /// to 32 characters.
    pub appid: Appid,
    /// 商户单号: The merchant's own number for the transfer. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for.
    pub transfer_scene_id: TransferSceneId,
    /// 收款用户OpenID: The user who receives the money, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 转账金额: What the user receives, in 分. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees when they receive the money. 1 to 32 characters.
    pub transfer_remark: String,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for. At least 1 item.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl PreTransferWithAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PreTransferWithAuthorizationRequired) -> Self {
        let PreTransferWithAuthorizationRequired {
            appid, out_bill_no, transfer_scene_id, openid, transfer_amount,
            transfer_remark, transfer_scene_report_infos,
        } = required;
        Self {
            appid, out_bill_no, transfer_scene_id, openid, user_name: None,
            transfer_amount, transfer_remark, notify_url: None,
            user_recv_perception: None, transfer_scene_report_infos,
            authorization_info: None, sponsor_mchid: None,
        }
    }
}

crate::optional_fields! {
    PreTransferWithAuthorization {
        /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. Plain
        /// text here; encrypted on the wire.
        user_name: Encrypted,
        /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes: an HTTPS address without a query string,
        /// reachable from outside. At most 256 characters.
        notify_url: String,
        /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
        /// allows.
        user_recv_perception: String,
        /// 免确认收款授权信息: The agreement that a user is asked for beside a transfer.
        authorization_info: AuthorizationInfo,
        /// 出资商户号: The merchant whose money it is, if another one allowed the caller to use theirs. 1
        /// to 32 characters.
        sponsor_mchid: Mchid,
    }
}

impl Operation for PreTransferWithAuthorization {
    type Response = AcceptedTransferWithAuthorization;

    const META: &'static Meta = &routes::PRE_TRANSFER_WITH_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 用户授权后转账: Makes a transfer to a user who agreed that they need not confirm it. The
/// agreement is named by one of its two numbers, never by both; it is not named by the openid.
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/transfer` responds with 200 and
/// [`AuthorizedTransfer`](crate::products::mch_transfer::AuthorizedTransfer). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the transfer again by `out_bill_no`: while the outcome is open, repeat
/// the call or query, and do not take another number.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014399371). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::{
///     TransferAfterAuthorization, TransferAfterAuthorizationRequired, TransferSceneId,
///     TransferSceneReportInfo, TransferSceneReportInfoRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = TransferAfterAuthorization::new(TransferAfterAuthorizationRequired {
///     appid: "wxf636efh567hg4356".into(),
///     out_bill_no: "plfk2020042013".into(),
///     transfer_scene_id: TransferSceneId::N1000,
///     transfer_amount: Fen::new(400000),
///     transfer_remark: "2020年4月报销".into(),
///     transfer_scene_report_infos: vec![
///         TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type :
///         "活动名称".into(), info_content : "注册会员有礼".into() })
///     ],
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
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `NOT_ENOUGH` | 403 | unknown | The account that transfers are paid from does not cover it. The bill may exist nevertheless, and be paid once there is money. Top up, then send the same `out_bill_no` with the same parameters, or query it. Never use another number: both can be paid. |
/// | any other |  | unknown | A response other than success, which does not say whether the transfer was made. Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferAfterAuthorization {
    /// 商户AppID: The AppID under which the user agreed. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 商户单号: The merchant's own number for the transfer. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for. The agreement must be one for this scene. Example: `1000`.
    ///
    /// Note: It is inferred that the agreement must be for the scene.
    pub transfer_scene_id: TransferSceneId,
    /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. It is
    /// required from 2000 yuan on. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 转账金额: What the user receives, in 分. From 1. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees beside the money. 1 to 32 characters. Example:
    /// `2020年4月报销`.
    pub transfer_remark: String,
    /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes: an HTTPS address without a query string,
    /// reachable from outside. Without it there is no callback. At most 256 characters. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
    /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
    /// allows. Without it the scene's own text is shown. Example: `现金奖励`.
    pub user_recv_perception: Option<String>,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for. At least 1 item.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
    /// 微信免确认收款授权单号: The agreement, as WeChat Pay numbered it. Either this or
    /// `out_authorization_no`. At most 64 characters. Example: `201202504101000123456789012`.
    pub authorization_id: Option<AuthorizationId>,
    /// 商户侧授权单号: The agreement, as the merchant numbered it. Either this or `authorization_id`. 1
    /// to 32 characters. Example: `plfk2020042013`.
    pub out_authorization_no: Option<OutAuthorizationNo>,
    /// 出资商户号: The merchant whose money it is, if another one allowed the caller to use theirs. 1
    /// to 32 characters. Example: `1900001109`.
    pub sponsor_mchid: Option<Mchid>,
}

wechatpay_client::sent! {
    TransferAfterAuthorization {
        appid "appid", out_bill_no "out_bill_no", transfer_scene_id "transfer_scene_id",
        user_name "user_name", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", notify_url "notify_url",
        user_recv_perception "user_recv_perception",
        transfer_scene_report_infos "transfer_scene_report_infos",
        authorization_id "authorization_id", out_authorization_no "out_authorization_no",
        sponsor_mchid "sponsor_mchid",
    }
}

/// What [`TransferAfterAuthorization::new`] requires, by name.
pub struct TransferAfterAuthorizationRequired {
    /// 商户AppID: The AppID under which the user agreed. 1 to 32 characters.
    pub appid: Appid,
    /// 商户单号: The merchant's own number for the transfer. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 转账场景ID: What the money is for.
    pub transfer_scene_id: TransferSceneId,
    /// 转账金额: What the user receives, in 分. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees beside the money. 1 to 32 characters.
    pub transfer_remark: String,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for. At least 1 item.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl TransferAfterAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: TransferAfterAuthorizationRequired) -> Self {
        let TransferAfterAuthorizationRequired {
            appid, out_bill_no, transfer_scene_id, transfer_amount, transfer_remark,
            transfer_scene_report_infos,
        } = required;
        Self {
            appid, out_bill_no, transfer_scene_id, user_name: None, transfer_amount,
            transfer_remark, notify_url: None, user_recv_perception: None,
            transfer_scene_report_infos, authorization_id: None,
            out_authorization_no: None, sponsor_mchid: None,
        }
    }
}

crate::optional_fields! {
    TransferAfterAuthorization {
        /// 收款用户姓名: The user's real name, which WeChat Pay then compares with what it knows. Plain
        /// text here; encrypted on the wire.
        user_name: Encrypted,
        /// 通知地址: Where `MCHTRANSFER.BILL.FINISHED` goes: an HTTPS address without a query string,
        /// reachable from outside. At most 256 characters.
        notify_url: String,
        /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
        /// allows.
        user_recv_perception: String,
        /// 微信免确认收款授权单号: The agreement, as WeChat Pay numbered it. At most 64 characters.
        authorization_id: AuthorizationId,
        /// 商户侧授权单号: The agreement, as the merchant numbered it. 1 to 32 characters.
        out_authorization_no: OutAuthorizationNo,
        /// 出资商户号: The merchant whose money it is, if another one allowed the caller to use theirs. 1
        /// to 32 characters.
        sponsor_mchid: Mchid,
    }
}

impl Operation for TransferAfterAuthorization {
    type Response = AuthorizedTransfer;

    const META: &'static Meta = &routes::TRANSFER_AFTER_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信转账单号查询转账单: Tells the status of a transfer, by WeChat Pay's number for it, for 30
/// days after it was made.
///
/// `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` responds with
/// 200 and [`TransferBill`](crate::products::mch_transfer::TransferBill). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012716457),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4024819515). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::GetTransferBillByNo;
///
/// let operation = GetTransferBillByNo::new("1330000071100999991182020050700019480001");
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
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
}

impl GetTransferBillByNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(transfer_bill_no: impl Into<TransferBillNo>) -> Self {
        Self { transfer_bill_no: transfer_bill_no.into() }
    }
}

impl Operation for GetTransferBillByNo {
    type Response = TransferBill;

    const META: &'static Meta = &routes::GET_TRANSFER_BILL_BY_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("transfer_bill_no", &self.transfer_bill_no).build()
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

/// 发起转账到QQ钱包: Makes a transfer to a user of QQ, who receives it in their QQ wallet. What has
/// not reached them within a day is closed and goes back to the merchant.
///
/// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` responds with 200 and
/// [`QqWalletBill`](crate::products::mch_transfer::QqWalletBill). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the transfer again by `out_bill_no`. The closing may take longer than the
/// day: do not make another transfer under a new number before the query says that it is closed.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014297386). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::{
///     QqTransferSceneId, TransferSceneReportInfo, TransferSceneReportInfoRequired, TransferToQqWallet,
///     TransferToQqWalletRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = TransferToQqWallet::new(TransferToQqWalletRequired {
///     appid: "102022609".into(),
///     out_bill_no: "plfk2020042013".into(),
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
///     transfer_amount: Fen::new(400000),
///     transfer_remark: "2020年4月报销".into(),
///     transfer_scene_id: QqTransferSceneId::N1401,
///     transfer_scene_report_infos: vec![
///         TransferSceneReportInfo::new(TransferSceneReportInfoRequired { info_type :
///         "活动名称".into(), info_content : "注册会员有礼".into() })
///     ],
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
/// | `SIGN_ERROR` | 401 | refused | The signature of the request was not accepted, or the `Authorization` header is missing or incomplete. Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at. |
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `NOT_ENOUGH` | 403 | unknown | The account that transfers are paid from does not cover it. The bill may exist nevertheless, and be paid once there is money. Top up, then send the same `out_bill_no` with the same parameters, or query it. Never use another number: both can be paid. |
/// | any other |  | unknown | A response other than success, which does not say whether the transfer was made. Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferToQqWallet {
    /// QQ互联开放平台AppID: The application in which the user is known by the openid. 1 to 32
    /// characters. Example: `102022609`.
    pub appid: QqAppid,
    /// 商户单号: The merchant's own number for the transfer. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 收款用户OpenID: The user who receives the money, under that application. 1 to 64 characters.
    pub openid: QqOpenid,
    /// 收款用户QQ号: The user's QQ number.
    pub user_qq: Option<QqNumber>,
    /// 收款用户姓名: The user's real name, which is then compared with what is known of them. Plain
    /// text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 转账金额: What the user receives, in 分. From 1. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees when they receive the money. 1 to 32 characters. Example:
    /// `2020年4月报销`.
    pub transfer_remark: String,
    /// 通知地址: Where `MCHTRANSFER.QQWALLETBILL.FINISHED` goes: an HTTPS address without a query
    /// string, reachable from outside. Without it there is no callback. At most 256 characters.
    /// Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
    /// 转账场景ID: What the money is for. Example: `1401`.
    pub transfer_scene_id: QqTransferSceneId,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for. At least 1 item.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

wechatpay_client::sent! {
    TransferToQqWallet {
        appid "appid", out_bill_no "out_bill_no", openid "openid", user_qq "user_qq",
        user_name "user_name", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", notify_url "notify_url",
        transfer_scene_id "transfer_scene_id",
        transfer_scene_report_infos "transfer_scene_report_infos",
    }
}

/// What [`TransferToQqWallet::new`] requires, by name.
pub struct TransferToQqWalletRequired {
    /// QQ互联开放平台AppID: The application in which the user is known by the openid. 1 to 32
    /// characters.
    pub appid: QqAppid,
    /// 商户单号: The merchant's own number for the transfer. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 收款用户OpenID: The user who receives the money, under that application. 1 to 64 characters.
    pub openid: QqOpenid,
    /// 转账金额: What the user receives, in 分. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: A remark that the user sees when they receive the money. 1 to 32 characters.
    pub transfer_remark: String,
    /// 转账场景ID: What the money is for.
    pub transfer_scene_id: QqTransferSceneId,
    /// 转账场景报备信息: What must be told about the transfer, one entry for each item that the scene
    /// asks for. At least 1 item.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl TransferToQqWallet {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: TransferToQqWalletRequired) -> Self {
        let TransferToQqWalletRequired {
            appid, out_bill_no, openid, transfer_amount, transfer_remark,
            transfer_scene_id, transfer_scene_report_infos,
        } = required;
        Self {
            appid, out_bill_no, openid, user_qq: None, user_name: None, transfer_amount,
            transfer_remark, notify_url: None, transfer_scene_id,
            transfer_scene_report_infos,
        }
    }
}

crate::optional_fields! {
    TransferToQqWallet {
        /// 收款用户QQ号: The user's QQ number.
        user_qq: QqNumber,
        /// 收款用户姓名: The user's real name, which is then compared with what is known of them. Plain
        /// text here; encrypted on the wire.
        user_name: Encrypted,
        /// 通知地址: Where `MCHTRANSFER.QQWALLETBILL.FINISHED` goes: an HTTPS address without a query
        /// string, reachable from outside. At most 256 characters.
        notify_url: String,
    }
}

impl Operation for TransferToQqWallet {
    type Response = QqWalletBill;

    const META: &'static Meta = &routes::TRANSFER_TO_QQ_WALLET;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询转账到QQ钱包的结果: Tells the status of a transfer to a QQ wallet.
///
/// `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` responds with 200 and
/// [`QqWalletBill`](crate::products::mch_transfer::QqWalletBill). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014297440). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::GetQqWalletBill;
///
/// let operation = GetQqWalletBill::new("plfk2020042013");
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
pub struct GetQqWalletBill {
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
}

impl GetQqWalletBill {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>) -> Self {
        Self { out_bill_no: out_bill_no.into() }
    }
}

impl Operation for GetQqWalletBill {
    type Response = QqWalletBill;

    const META: &'static Meta = &routes::GET_QQ_WALLET_BILL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_bill_no", &self.out_bill_no).build()
    }
}

impl Settles for GetQqWalletBill {
    type State = TransferState;

    #[inline]
    fn state(response: &QqWalletBill) -> Option<&TransferState> {
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

/// 撤销转账到QQ钱包: Takes back a transfer to a QQ wallet that has not reached the user. The
/// response says only that this was begun; `get_qq_wallet_bill` says how it ended.
///
/// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` responds with
/// 200 and [`CancelledQqWalletBill`](crate::products::mch_transfer::CancelledQqWalletBill).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server keys the call by `out_bill_no`. It is inferred that a second call changes
/// nothing.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014297396). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::CancelQqWalletBill;
///
/// let operation = CancelQqWalletBill::new("plfk2020042013");
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelQqWalletBill {
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
}

impl CancelQqWalletBill {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_bill_no: impl Into<OutBillNo>) -> Self {
        Self { out_bill_no: out_bill_no.into() }
    }
}

impl Operation for CancelQqWalletBill {
    type Response = CancelledQqWalletBill;

    const META: &'static Meta = &routes::CANCEL_QQ_WALLET_BILL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_bill_no", &self.out_bill_no).build()
    }
}

/// 申请免确认收款授权: Asks a user to agree that transfers reach them without being confirmed,
/// without a transfer that comes first. The front end opens the page with the `package_info` of the
/// response, by `Client::invoke_transfer`; the user has a day for it. After that another
/// `out_authorization_no` is needed.
///
/// `POST /v3/fund-app/mch-transfer/user-confirm-authorization` responds with 200 and
/// [`AppliedAuthorization`](crate::products::mch_transfer::AppliedAuthorization). Idempotent: safe
/// to send again with the same parameters. Rate limit: 50 calls per second.
///
/// Note: It is inferred that the server knows the request again by `out_authorization_no`. It is
/// reported that a user can have five agreements at most, open ones included, for one merchant and
/// scene.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4015901167). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::{
///     ApplyUserConfirmAuthorization, ApplyUserConfirmAuthorizationRequired, TransferSceneId,
/// };
///
/// let operation = ApplyUserConfirmAuthorization::new(ApplyUserConfirmAuthorizationRequired {
///     out_authorization_no: "plfk2020042013".into(),
///     appid: "wxf636efh567hg4356".into(),
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
///     transfer_scene_id: TransferSceneId::N1000,
///     user_display_name: "wx_123456".into(),
///     authorization_notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
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
pub struct ApplyUserConfirmAuthorization {
    /// 商户侧授权单号: The merchant's own number for the agreement. 1 to 32 characters. Example:
    /// `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
    /// 商户AppID: The mini program, service account or app in which the user is known by the openid. It
    /// must be bound to the merchant number. 1 to 32 characters. Example: `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 收款用户OpenID: The user who is to receive money, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 转账场景ID: What the money will be for. The merchant must have been granted the scene. Example:
    /// `1000`.
    pub transfer_scene_id: TransferSceneId,
    /// 用户展示名称: The user's account with the merchant, as the page names it to them (开通账号). At
    /// least 1 character.
    pub user_display_name: String,
    /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
    /// allows. Without it the scene's own text is shown. Example: `现金奖励`.
    pub user_recv_perception: Option<String>,
    /// 授权结果通知地址: Where `MCHTRANSFER.AUTHORIZATION.CONFIRMED` and
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED` go: an HTTPS address without a query string, reachable from
    /// outside. 1 to 256 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub authorization_notify_url: String,
    /// 场景信息: The device on which the user is asked.
    pub scene_info: Option<AuthorizationScene>,
}

wechatpay_client::sent! {
    ApplyUserConfirmAuthorization {
        out_authorization_no "out_authorization_no", appid "appid", openid "openid",
        transfer_scene_id "transfer_scene_id", user_display_name "user_display_name" hidden,
        user_recv_perception "user_recv_perception",
        authorization_notify_url "authorization_notify_url", scene_info "scene_info",
    }
}

/// What [`ApplyUserConfirmAuthorization::new`] requires, by name.
pub struct ApplyUserConfirmAuthorizationRequired {
    /// 商户侧授权单号: The merchant's own number for the agreement. 1 to 32 characters.
    pub out_authorization_no: OutAuthorizationNo,
    /// 商户AppID: The mini program, service account or app in which the user is known by the openid. 1
    /// to 32 characters.
    pub appid: Appid,
    /// 收款用户OpenID: The user who is to receive money, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 转账场景ID: What the money will be for.
    pub transfer_scene_id: TransferSceneId,
    /// 用户展示名称: The user's account with the merchant, as the page names it to them (开通账号). At
    /// least 1 character.
    pub user_display_name: String,
    /// 授权结果通知地址: Where `MCHTRANSFER.AUTHORIZATION.CONFIRMED` and
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED` go: an HTTPS address without a query string, reachable from
    /// outside. 1 to 256 characters.
    pub authorization_notify_url: String,
}

impl ApplyUserConfirmAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ApplyUserConfirmAuthorizationRequired) -> Self {
        let ApplyUserConfirmAuthorizationRequired {
            out_authorization_no, appid, openid, transfer_scene_id, user_display_name,
            authorization_notify_url,
        } = required;
        Self {
            out_authorization_no, appid, openid, transfer_scene_id, user_display_name,
            user_recv_perception: None, authorization_notify_url, scene_info: None,
        }
    }
}

crate::optional_fields! {
    ApplyUserConfirmAuthorization {
        /// 用户收款感知: What the user is told that the money is for: one of the few texts that the scene
        /// allows.
        user_recv_perception: String,
        /// 场景信息: The device on which the user is asked.
        scene_info: AuthorizationScene,
    }
}

impl Operation for ApplyUserConfirmAuthorization {
    type Response = AppliedAuthorization;

    const META: &'static Meta = &routes::APPLY_USER_CONFIRM_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户单号查询授权结果: Tells the status of an agreement. Asked for it, the response also has a
/// `package_info` with which the front end can show the agreement to the user, or let them agree
/// who has not.
///
/// `GET
/// /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
/// responds with 200 and
/// [`UserConfirmAuthorization`](crate::products::mch_transfer::UserConfirmAuthorization).
/// Read-only: safe to send again.
///
/// Note: It is reported that what no user agreed to can be asked for 30 days.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014399423). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::GetUserConfirmAuthorization;
///
/// let operation = GetUserConfirmAuthorization::new("plfk2020042013");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserConfirmAuthorization {
    /// 商户侧授权单号: The agreement, as the merchant numbered it. 1 to 32 characters. Example:
    /// `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
    /// 是否展示用户授权信息: Whether the response is to have a `package_info`. Example: `true`.
    pub is_display_authorization: Option<bool>,
}

impl GetUserConfirmAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_authorization_no: impl Into<OutAuthorizationNo>) -> Self {
        Self {
            out_authorization_no: out_authorization_no.into(),
            is_display_authorization: None,
        }
    }
}

crate::optional_fields! {
    GetUserConfirmAuthorization {
        /// 是否展示用户授权信息: Whether the response is to have a `package_info`.
        is_display_authorization: bool,
    }
}

impl Operation for GetUserConfirmAuthorization {
    type Response = UserConfirmAuthorization;

    const META: &'static Meta = &routes::GET_USER_CONFIRM_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_authorization_no", &self.out_authorization_no)
            .query("is_display_authorization", &self.is_display_authorization)
            .build()
    }
}

/// 解除免确认收款授权: Ends an agreement. Transfers then have to be confirmed again.
///
/// `POST
/// /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
/// responds with 200 and
/// [`UserConfirmAuthorization`](crate::products::mch_transfer::UserConfirmAuthorization).
/// Idempotent: safe to send again with the same parameters. Rate limit: 50 calls per second.
///
/// Note: The server keys the call by `out_authorization_no`. It is inferred that a second call
/// changes nothing.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4015653811). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::CloseUserConfirmAuthorization;
///
/// let operation = CloseUserConfirmAuthorization::new("plfk2020042013");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloseUserConfirmAuthorization {
    /// 商户侧授权单号: The agreement, as the merchant numbered it. 1 to 32 characters. Example:
    /// `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
}

impl CloseUserConfirmAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_authorization_no: impl Into<OutAuthorizationNo>) -> Self {
        Self { out_authorization_no: out_authorization_no.into() }
    }
}

impl Operation for CloseUserConfirmAuthorization {
    type Response = UserConfirmAuthorization;

    const META: &'static Meta = &routes::CLOSE_USER_CONFIRM_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_authorization_no", &self.out_authorization_no)
            .build()
    }
}

/// 下载电子回单: Gives the file of an electronic receipt (电子回单). `token` and `source` are those
/// of the `download_url` in the response that led here; downloading that address does the same.
///
/// `GET /v3/transferdownload/elecvoucherfile` responds with 200 and a file. Read-only: safe to send
/// again. [`Client::download_file`](wechatpay_client::Client::download_file) fetches it.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::{DownloadElecVoucher, DownloadElecVoucherRequired};
///
/// let operation = DownloadElecVoucher::new(DownloadElecVoucherRequired {
///     token: "X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD".into(),
///     source: "elecsign".into(),
/// });
/// let file = client.download_file(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct DownloadElecVoucher {
    /// 下载令牌: From the `download_url`. At least 1 character.
    pub token: String,
    /// 回单来源: From the `download_url`. At least 1 character. Example: `elecsign`.
    pub source: String,
}

wechatpay_client::debug! {
    DownloadElecVoucher {
        token: hidden,
        source,
    }
}

/// What [`DownloadElecVoucher::new`] requires, by name.
pub struct DownloadElecVoucherRequired {
    /// 下载令牌: From the `download_url`. At least 1 character.
    pub token: String,
    /// 回单来源: From the `download_url`. At least 1 character.
    pub source: String,
}

impl DownloadElecVoucher {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: DownloadElecVoucherRequired) -> Self {
        let DownloadElecVoucherRequired { token, source } = required;
        Self { token, source }
    }
}

impl FileOperation for DownloadElecVoucher {
    const META: &'static Meta = &routes::DOWNLOAD_ELEC_VOUCHER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("token", &self.token)
            .query("source", &self.source)
            .build()
    }
}

/// 下载电子回单: Gives the file of an electronic receipt (电子回单) of an older kind. `token` is
/// that of the `download_url` in the response that led here; downloading that address does the
/// same.
///
/// `GET /v3/transferdownload/signfile` responds with 200 and a file. Read-only: safe to send again.
/// [`Client::download_file`](wechatpay_client::Client::download_file) fetches it.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/download-electron-receipt.html),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/download-receipt.html),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::mch_transfer::DownloadSignFile;
///
/// let operation = DownloadSignFile::new("X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD");
/// let file = client.download_file(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct DownloadSignFile {
    /// 下载令牌: From the `download_url`. At least 1 character.
    pub token: String,
}

wechatpay_client::debug! {
    DownloadSignFile {
        token: hidden,
    }
}

impl DownloadSignFile {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

impl FileOperation for DownloadSignFile {
    const META: &'static Meta = &routes::DOWNLOAD_SIGN_FILE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).query("token", &self.token).build()
    }
}
