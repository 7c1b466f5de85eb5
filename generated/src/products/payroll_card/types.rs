// Written by `cargo xtask codegen` from spec/payroll_card.yaml; edit that file instead.

use wechatpay_client::{Encrypted, Timestamp};

use crate::products::shared::{Fen, Mchid, Openid, OutBatchNo, OutDetailNo};

wechatpay_client::text! {
    /// 商家核身单号: A check of a face as numbered by the partner.
    ///
    /// At least 1 character.
    pub struct AuthenticateNumber;
}

wechatpay_client::open_enum! {
    /// 核身渠道: Where a face is checked.
    pub enum AuthenticateScene {
        /// In the mini program.
        FromMiniApp = "FROM_MINI_APP",
        /// At a device.
        FromHardware = "FROM_HARDWARE",
    }
}

wechatpay_client::open_enum! {
    /// 核身状态: The state of a check.
    pub enum AuthenticateState {
        /// It is not over.
        AuthenticateProcessing = "AUTHENTICATE_PROCESSING",
        /// It is the worker.
        AuthenticateSuccess = "AUTHENTICATE_SUCCESS",
        /// It is not, or could not be told.
        AuthenticateFailed = "AUTHENTICATE_FAILED",
        /// What it says of a state is not known.
        FromMiniApp = "FROM_MINI_APP",
    }
}

wechatpay_client::open_enum! {
    /// 核身类型: What a face is checked for.
    pub enum AuthenticateType {
        /// Nothing in particular.
        Normal = "NORMAL",
        /// To come to work.
        SignIn = "SIGN_IN",
        /// To be insured.
        Insurance = "INSURANCE",
        /// To sign a contract.
        Contract = "CONTRACT",
    }
}

/// 核身记录: A check of a worker's face.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authentication {
    /// 商户号: The partner's. At least 1 character. Example: `1900000100`.
    pub mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 核身渠道: Where a face is checked. Example: `FROM_HARDWARE`.
    pub authenticate_scene: AuthenticateScene,
    /// 核身渠道标识: The mini program's AppID, or what the device is known by. Example:
    /// `wdiooewl7587443649000`.
    pub authenticate_source: String,
    /// 项目名称. Example: `某项目`.
    pub project_name: String,
    /// 用工单位名称. Example: `某用工企业`.
    pub employer_name: String,
    /// 核身状态: The state of a check. Example: `AUTHENTICATE_SUCCESS`.
    pub authenticate_state: AuthenticateState,
    /// 核身时间: Only when it is over. Example: `2015-05-20T13:29:35+08:00`.
    pub authenticate_time: Option<Timestamp>,
    /// 商家核身单号: A check of a face as numbered by the partner. At least 1 character. Example:
    /// `mcdhehfgisdhfjghed39384564i83`.
    pub authenticate_number: AuthenticateNumber,
    /// 核身失败原因: Only when it failed. Example: `人脸验证未通过`.
    pub authenticate_failed_reason: Option<String>,
    /// 核身类型: What a face is checked for. Example: `SIGN_IN`.
    pub authenticate_type: Option<AuthenticateType>,
}

wechatpay_client::record! {
    Authentication {
        mchid "mchid", sub_mchid "sub_mchid", openid "openid",
        authenticate_scene "authenticate_scene", authenticate_source "authenticate_source",
        project_name "project_name", employer_name "employer_name",
        authenticate_state "authenticate_state", authenticate_time "authenticate_time",
        authenticate_number "authenticate_number",
        authenticate_failed_reason "authenticate_failed_reason",
        authenticate_type "authenticate_type",
    }
}

/// The response to [`CreateToken`](super::CreateToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTokenResponse {
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 商户号: The partner's. At least 1 character. Example: `1900000100`.
    pub mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 授权token. Example: `abcdefghijklmn`.
    pub token: String,
    /// token有效时间: In seconds. Example: `1800`.
    pub expires_in: i64,
}

wechatpay_client::record! {
    CreateTokenResponse {
        openid "openid", mchid "mchid", sub_mchid "sub_mchid", token "token",
        expires_in "expires_in",
    }
}

/// The response to [`CreateTransferBatch`](super::CreateTransferBatch).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTransferBatchResponse {
    /// 商家批次单号: The number that the caller gives a batch of transfers, unique under their merchant
    /// number: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信支付批次单号. Example: `1030000071100999991182020050700019480001`.
    pub batch_id: String,
    /// 批次创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
}

wechatpay_client::record! {
    CreateTransferBatchResponse {
        out_batch_no "out_batch_no", batch_id "batch_id", create_time "create_time",
    }
}

wechatpay_client::open_enum! {
    /// 用工场景: What kind of work is paid.
    pub enum EmploymentScene {
        /// Logistics.
        Logistics = "LOGISTICS",
        /// Manufacturing.
        Manufacturing = "MANUFACTURING",
        /// Hotels.
        Hotel = "HOTEL",
        /// Restaurants.
        Catering = "CATERING",
        /// Events.
        Event = "EVENT",
        /// Shops.
        Retail = "RETAIL",
        /// Anything else.
        Others = "OTHERS",
    }
}

wechatpay_client::open_enum! {
    /// 用工类型: How a worker is employed.
    pub enum EmploymentType {
        /// For a long time.
        LongTermEmployment = "LONG_TERM_EMPLOYMENT",
        /// For a short time.
        ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
        /// As a partner in business.
        CooperationEmployment = "COOPERATION_EMPLOYMENT",
    }
}

/// The response to [`GetRelation`](super::GetRelation).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetRelationResponse {
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 商户号: The partner's. At least 1 character. Example: `1900000100`.
    pub mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 授权状态: Whether a worker lets the partner pay to their card. Example: `AUTHORIZED`.
    pub authorize_state: PayrollAuthorizeState,
    /// 授权时间: Only after the worker agreed. Example: `2015-05-20T13:29:35.120+08:00`.
    pub authorize_time: Option<Timestamp>,
    /// 取消授权时间: Only after the worker took it back. Example: `2015-05-20T13:29:35.120+08:00`.
    pub deauthorize_time: Option<Timestamp>,
    /// 微工卡的开通状态: The state of a worker's payroll card. Example: `REGISTERED`.
    pub register_state: Option<PayrollCardState>,
    /// 开通时间. Example: `2015-05-20T13:29:35+08:00`.
    pub register_time: Option<Timestamp>,
    /// 关闭时间: Only after the card was closed. Example: `2015-05-22T13:29:35+08:00`.
    pub close_time: Option<Timestamp>,
}

wechatpay_client::record! {
    GetRelationResponse {
        openid "openid", mchid "mchid", sub_mchid "sub_mchid", authorize_state "authorize_state",
        authorize_time "authorize_time", deauthorize_time "deauthorize_time",
        register_state "register_state", register_time "register_time", close_time "close_time",
    }
}

/// The response to [`ListAuthentications`](super::ListAuthentications).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAuthenticationsResponse {
    /// 查询结果记录列表.
    pub data: Option<Vec<Authentication>>,
    /// 总记录条数. Example: `1`.
    pub total_count: Option<i64>,
    /// 记录起始位置. Example: `0`.
    pub offset: i64,
    /// 本次返回条数. Example: `10`.
    pub limit: i64,
}

wechatpay_client::record! {
    ListAuthenticationsResponse {
        data "data", total_count "total_count", offset "offset", limit "limit",
    }
}

wechatpay_client::open_enum! {
    /// 特约商户授权类型: What the merchant lets the partner do.
    pub enum PayrollAuthorizationType {
        /// To see what is paid (信息授权).
        InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        /// To pay from the merchant's account (资金授权).
        FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
        /// Both.
        InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}

wechatpay_client::open_enum! {
    /// 授权状态: Whether a worker lets the partner pay to their card.
    pub enum PayrollAuthorizeState {
        /// The worker never agreed.
        Unauthorized = "UNAUTHORIZED",
        /// The worker agreed.
        Authorized = "AUTHORIZED",
        /// The worker took it back.
        Deauthorized = "DEAUTHORIZED",
    }
}

wechatpay_client::open_enum! {
    /// 业务类型: What kind of business the wages are for.
    pub enum PayrollBusinessType {
        /// Nothing in particular.
        Undefine = "UNDEFINE",
        /// Promotion of others' business.
        Promotion = "PROMOTION",
    }
}

wechatpay_client::open_enum! {
    /// 微工卡的开通状态: The state of a worker's payroll card.
    pub enum PayrollCardState {
        /// Not known.
        Undefined = "UNDEFINED",
        /// The worker has none.
        Unregistered = "UNREGISTERED",
        /// The card is open.
        Registered = "REGISTERED",
        /// The card was closed.
        Closed = "CLOSED",
    }
}

/// 转账明细: What one worker gets.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayrollTransfer {
    /// 商家明细单号: The number that the caller gives one transfer of a batch, unique within the batch:
    /// digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
    /// 转账金额: An amount of money in 分, a hundredth of a yuan. From 1. Example: `200000`.
    pub transfer_amount: Fen,
    /// 转账备注: Shown to the worker. At least 1 character. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 收款用户OpenID: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 收款用户姓名: The worker's name. At least 1 character. Plain text here; encrypted on the wire.
    pub user_name: Encrypted,
}

wechatpay_client::sent! {
    PayrollTransfer {
        out_detail_no "out_detail_no", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", openid "openid", user_name "user_name",
    }
}

/// What [`PayrollTransfer::new`] requires, by name.
pub struct PayrollTransferRequired {
    /// 商家明细单号: The number that the caller gives one transfer of a batch, unique within the batch:
    /// digits and letters only. Pattern: `^[0-9A-Za-z]+$`.
    pub out_detail_no: OutDetailNo,
    /// 转账金额: An amount of money in 分, a hundredth of a yuan. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: Shown to the worker. At least 1 character.
    pub transfer_remark: String,
    /// 收款用户OpenID: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 收款用户姓名: The worker's name. At least 1 character. Plain text here; encrypted on the wire.
    pub user_name: Encrypted,
}

impl PayrollTransfer {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PayrollTransferRequired) -> Self {
        let PayrollTransferRequired {
            out_detail_no, transfer_amount, transfer_remark, openid, user_name,
        } = required;
        Self { out_detail_no, transfer_amount, transfer_remark, openid, user_name }
    }
}

/// 核身预下单结果: What the check of a face is begun with.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreOrderedAuthentication {
    /// 商家核身单号: A check of a face as numbered by the partner. At least 1 character. Example:
    /// `mcdhehfgisdhfjghed39384564i83`.
    pub authenticate_number: AuthenticateNumber,
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 商户号: The partner's. At least 1 character. Example: `1900000100`.
    pub mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// token值. Example: `abcdefghijklmn`.
    pub token: String,
    /// token有效时间: In seconds. Example: `300`.
    pub expires_in: i64,
}

wechatpay_client::record! {
    PreOrderedAuthentication {
        authenticate_number "authenticate_number", openid "openid", mchid "mchid",
        sub_mchid "sub_mchid", token "token", expires_in "expires_in",
    }
}

/// The response to [`ValidateWesureToken`](super::ValidateWesureToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidateWesureTokenResponse {
    /// 校验结果. Example: `SUCCESS`.
    pub result: String,
    /// 核身成功时间. Example: `2015-05-20T13:29:35+08:00`.
    pub authenticate_success_time: Option<Timestamp>,
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Option<Openid>,
    /// 校验不通过原因: Only when it does not. Example: `SP_MCH_NO_PERMISSION`.
    pub fail_reason: Option<String>,
}

wechatpay_client::record! {
    ValidateWesureTokenResponse {
        result "result", authenticate_success_time "authenticate_success_time", openid "openid",
        fail_reason "fail_reason",
    }
}
