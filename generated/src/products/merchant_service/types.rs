//! Written by `cargo xtask codegen` from spec/merchant_service.yaml; edit that file instead.

use crate::products::shared::{Appid, Fen, Mchid, MediaId, Openid, OutTradeNo, TransactionId};
use crate::runtime::{self, Encrypted, Timestamp};

/// 补充信息: What is told about a complaint of one trade.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[non_exhaustive]
pub struct AdditionalInfo {
    /// 补充信息类型: Which trade it is.
    ///
    /// Example: `SHARE_POWER_TYPE`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<AdditionalInfoType>,
    /// 充电宝投诉相关信息: The return of a power bank, when `type` is `SHARE_POWER_TYPE`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub share_power_info: Option<SharePowerInfo>,
}

runtime::open_enum! {
    /// 补充信息类型: The trades for which more is told about a complaint.
    ///
    /// Note: The pages list no other.
    pub enum AdditionalInfoType {
        /// The rental of power banks (充电宝).
        SharePowerType = "SHARE_POWER_TYPE",
    }
}

/// 投诉单: What a user complains about, and where the complaint stands.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[non_exhaustive]
pub struct Complaint {
    /// 投诉单号: The complaint.
    ///
    /// At most 64 characters. Example: `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
    /// 投诉时间: When the user complained.
    ///
    /// At most 32 characters. Example: `2015-05-20T13:29:35.120+08:00`.
    pub complaint_time: Timestamp,
    /// 投诉详情: What the user wrote.
    ///
    /// At most 300 characters. Example: `反馈一个重复扣费的问题`.
    pub complaint_detail: String,
    /// 投诉单状态: Where the complaint stands.
    ///
    /// Example: `PENDING`.
    pub complaint_state: ComplaintState,
    /// 被诉商户号: The merchant that the complaint is about.
    ///
    /// At most 64 characters. Example: `1900012181`.
    pub complainted_mchid: Mchid,
    /// 投诉人联系方式: The telephone number at which the user wants to be reached.
    ///
    /// At most 512 characters. It is encrypted on its way, and plain text here.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub payer_phone: Option<Encrypted>,
    /// 投诉人OpenID: The user who complained, under the merchant's AppID. The list does not tell it.
    ///
    /// At most 128 characters.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub payer_openid: Option<Openid>,
    /// 投诉单关联订单信息: The payments that the complaint is about.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub complaint_order_info: Option<Vec<ComplaintOrder>>,
    /// 投诉单是否已全额退款: Whether every payment that the complaint is about was refunded in full.
    ///
    /// Example: `true`.
    pub complaint_full_refunded: bool,
    /// 是否有待回复的用户留言: Whether the user wrote something that the merchant has not answered.
    ///
    /// Example: `true`.
    pub incoming_user_response: bool,
    /// 用户投诉次数: How often the user has complained, counting each time that they went on with the
    /// complaint. More than once means that they were not content.
    ///
    /// Example: `1`.
    pub user_complaint_times: i64,
    /// 投诉资料列表: What the user handed in with the complaint.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub complaint_media_list: Option<Vec<ComplaintMedia>>,
    /// 问题描述: The kind of problem, as the user chose it in words.
    ///
    /// At most 256 characters. Example: `不满意商家服务`.
    pub problem_description: String,
    /// 问题类型: The kind of problem. A request for a refund is to be dealt with first.
    ///
    /// Example: `REFUND`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub problem_type: Option<ProblemType>,
    /// 申请退款金额: What the user wants to have back, in 分. It is there when `problem_type` is
    /// `REFUND`.
    ///
    /// Example: `10`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub apply_refund_amount: Option<Fen>,
    /// 用户标签列表: What WeChat Pay remarks about the user.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub user_tag_list: Option<Vec<UserTag>>,
    /// 投诉单关联服务单信息: The orders of WeChat Pay Score (支付分) that the complaint is about.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub service_order_info: Option<Vec<ComplaintServiceOrder>>,
    /// 补充信息: What is told beyond that for one trade.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub additional_info: Option<AdditionalInfo>,
    /// 是否在平台协助中: Whether WeChat Pay's own staff is dealing with the complaint.
    ///
    /// Example: `true`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub in_platform_service: Option<bool>,
    /// 是否需即时服务用户: Whether the user waits for an answer at once.
    ///
    /// Example: `true`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub need_immediate_service: Option<bool>,
    /// 是否是智能体投诉: Whether the complaint is one of those that an automatic assistant (智能体)
    /// takes up.
    ///
    /// Example: `false`.
    ///
    /// Note: The pages do not say more about it.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub is_agent_mode: Option<bool>,
}

runtime::open_enum! {
    /// 动作类型: What leads to a callback about a complaint.
    ///
    /// Note: The values for refunds come only with complaints whose `problem_type` is `REFUND`, and
    /// change the state of the complaint.
    pub enum ComplaintAction {
        /// The user complained.
        CreateComplaint = "CREATE_COMPLAINT",
        /// The user went on with a complaint that had been dealt with.
        ContinueComplaint = "CONTINUE_COMPLAINT",
        /// The user wrote something.
        UserResponse = "USER_RESPONSE",
        /// WeChat Pay wrote something.
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        /// The merchant asked for a full refund.
        SellerRefund = "SELLER_REFUND",
        /// The merchant answered.
        MerchantResponse = "MERCHANT_RESPONSE",
        /// The merchant reported that the complaint is dealt with.
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        /// The user asked WeChat Pay's staff for help.
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        /// The user no longer wants that help.
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        /// WeChat Pay's staff is done with helping.
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        /// The merchant agreed to the refund that the user wants.
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        /// The merchant refused the refund that the user wants.
        MerchantRejectRefund = "MERCHANT_REJECT_REFUND",
        /// The user has the refund.
        RefundSuccess = "REFUND_SUCCESS",
    }
}

/// 投诉通知: What happened to a complaint. Its state is for `query_complaint` to tell.
#[derive(Clone, Debug, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ComplaintEvent {
    /// 投诉单号: The complaint.
    ///
    /// At most 64 characters. Example: `200201820200101080076610000`.
    pub complaint_id: ComplaintId,
    /// 动作类型: What was done.
    ///
    /// Example: `CREATE_COMPLAINT`.
    pub action_type: ComplaintAction,
}

impl ComplaintEvent {
    /// The value with what it cannot do without.
    pub fn new(
        complaint_id: impl Into<ComplaintId>,
        action_type: ComplaintAction,
    ) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            action_type,
        }
    }
}

runtime::text! {
    /// 投诉单号: A complaint as numbered by WeChat Pay.
    pub struct ComplaintId;
}

/// 投诉资料: Images that one of the parties handed in.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[non_exhaustive]
pub struct ComplaintMedia {
    /// 媒体文件业务类型: What the images are.
    ///
    /// Example: `USER_COMPLAINT_IMAGE`.
    pub media_type: ComplaintMediaType,
    /// 媒体文件请求url: Where the images are. The last part of each address is what
    /// `download_complaint_image` asks for; a plain request to the address, without a signature, is
    /// refused.
    ///
    /// Note: Some descriptions call it optional, the pages of today required.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub media_url: Option<Vec<String>>,
}

runtime::open_enum! {
    /// 媒体文件业务类型: What images of a complaint are.
    pub enum ComplaintMediaType {
        /// What the user handed in with the complaint.
        UserComplaintImage = "USER_COMPLAINT_IMAGE",
        /// What a party handed in later, while the complaint was dealt with.
        OperationImage = "OPERATION_IMAGE",
    }
}

/// 投诉通知回调地址: Where the callbacks about complaints go.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[non_exhaustive]
pub struct ComplaintNotificationAddress {
    /// 商户号: The merchant or partner that registered the address.
    ///
    /// At most 64 characters. Example: `1900012181`.
    pub mchid: Mchid,
    /// 通知地址: The address.
    ///
    /// At most 255 characters. Example: `https://www.xxx.com/notify`.
    pub url: String,
}

/// 投诉单关联订单信息: A payment that a complaint is about.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[non_exhaustive]
pub struct ComplaintOrder {
    /// 微信订单号: The payment.
    ///
    /// At most 64 characters. Example: `4200000404201909069117582536`.
    pub transaction_id: TransactionId,
    /// 商户订单号: The order, as the merchant numbered it.
    ///
    /// At most 64 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `20190906154617947762231`.
    pub out_trade_no: OutTradeNo,
    /// 订单金额: What the order cost, in 分.
    ///
    /// Example: `3`.
    pub amount: Fen,
}

/// 投诉单关联服务单信息: An order of WeChat Pay Score (支付分) that a complaint is about.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[non_exhaustive]
pub struct ComplaintServiceOrder {
    /// 微信支付服务订单号: The order, as WeChat Pay numbered it.
    ///
    /// At most 128 characters. Example: `15646546545165651651`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub order_id: Option<ServiceOrderId>,
    /// 商户服务订单号: The order, as the merchant numbered it.
    ///
    /// At most 128 characters. Example: `1234323JKHDFE1243252`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub out_order_no: Option<OutServiceOrderNo>,
    /// 支付分服务单状态: Where the order stood when it was looked up.
    ///
    /// Example: `DOING`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<ServiceOrderState>,
}

runtime::open_enum! {
    /// 投诉单状态: Where a complaint stands.
    pub enum ComplaintState {
        /// Nobody has answered it.
        Pending = "PENDING",
        /// The merchant is dealing with it.
        Processing = "PROCESSING",
        /// It was dealt with. It is open again when the user goes on with it.
        Processed = "PROCESSED",
    }
}

/// 投诉单列表: A page of complaints.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[non_exhaustive]
pub struct Complaints {
    /// 用户投诉信息详情: The complaints of this page.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub data: Option<Vec<Complaint>>,
    /// 分页大小: How many complaints the page holds at most.
    ///
    /// Example: `5`.
    pub limit: i64,
    /// 分页开始位置: How many complaints were passed over.
    ///
    /// Example: `0`.
    pub offset: i64,
    /// 投诉总条数: How many complaints there are on all pages. Only the first page tells it.
    ///
    /// Example: `1`.
    ///
    /// Note: That only the page with an offset of 0 has it comes from another SDK.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub total_count: Option<i64>,
}

/// 跳转小程序信息: A page of a mini program that the user can open.
///
/// Note: The page on answering the user requires all three; the page on immediate service requires
/// the AppID only. The examples are made up, for the pages have placeholders.
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct MiniProgramJump {
    /// 跳转小程序APPID: The mini program.
    ///
    /// Example: `wx1234567890abcdef`.
    ///
    /// Note: The pages state no length.
    pub appid: Appid,
    /// 跳转小程序页面PATH: The path of the page.
    ///
    /// Example: `pages/index/index`.
    ///
    /// Note: The pages state no length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// 跳转小程序页面名称: What the link says.
    ///
    /// Example: `查看订单`.
    ///
    /// Note: The pages state no length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl MiniProgramJump {
    /// The value with what it cannot do without.
    pub fn new(appid: impl Into<Appid>) -> Self {
        Self {
            appid: appid.into(),
            path: None,
            text: None,
        }
    }
}

runtime::setters! {
    MiniProgramJump {
        path: String,
        text: String,
    }
}

runtime::text! {
    /// 商户服务订单号: An order of WeChat Pay Score (支付分) as numbered by the merchant.
    pub struct OutServiceOrderNo;
}

runtime::open_enum! {
    /// 问题类型: What a complaint is about.
    pub enum ProblemType {
        /// The user wants a refund.
        Refund = "REFUND",
        /// What the user paid for does not take effect.
        ServiceNotWork = "SERVICE_NOT_WORK",
        /// Something else.
        Others = "OTHERS",
    }
}

/// 归还地点信息: The place where a rented power bank was returned.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReturnAddress {
    /// 归还地点: The address.
    ///
    /// At most 256 characters. Example: `广东省深圳市南山区海天二路南山区后海腾讯滨海大厦(海天二路西)`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub return_address: Option<String>,
    /// 归还地点经度: The longitude, in degrees.
    ///
    /// At most 32 characters. Example: `113.93535488533665`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub longitude: Option<String>,
    /// 归还地点纬度: The latitude, in degrees.
    ///
    /// At most 32 characters. Example: `22.52305518747831`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub latitude: Option<String>,
}

runtime::text! {
    /// 微信支付服务订单号: An order of WeChat Pay Score (支付分) as numbered by WeChat Pay.
    pub struct ServiceOrderId;
}

runtime::open_enum! {
    /// 支付分服务单状态: Where an order of WeChat Pay Score (支付分) stands.
    pub enum ServiceOrderState {
        /// The service is being used.
        Doing = "DOING",
        /// The order was cancelled.
        Revoked = "REVOKED",
        /// It waits to be paid.
        Waitpay = "WAITPAY",
        /// It was paid and is over.
        Done = "DONE",
    }
}

/// 充电宝投诉相关信息: How a rented power bank was returned.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[non_exhaustive]
pub struct SharePowerInfo {
    /// 归还时间: When it was returned.
    ///
    /// Example: `2015-05-20T13:29:35+08:00`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub return_time: Option<Timestamp>,
    /// 归还地点信息: Where it was returned.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub return_address_info: Option<ReturnAddress>,
    /// 是否归还同一柜机: Whether it was returned to the machine from which it was taken.
    ///
    /// Example: `false`.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    pub is_returned_to_same_machine: Option<bool>,
}

/// The answer to [`UploadComplaintImage`](super::UploadComplaintImage).
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[non_exhaustive]
pub struct UploadComplaintImageResponse {
    /// 媒体文件标识Id: What other calls name the image by.
    ///
    /// At most 512 characters. Example: `BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp`.
    pub media_id: MediaId,
}

runtime::open_enum! {
    /// 用户标签: What WeChat Pay remarks about a user who complains.
    pub enum UserTag {
        /// The user meets the conditions for being refunded at once (极速退款).
        Trusted = "TRUSTED",
        /// The complaint is likely to become serious. Deal with it first.
        HighRisk = "HIGH_RISK",
    }
}
