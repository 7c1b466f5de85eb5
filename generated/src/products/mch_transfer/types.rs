// Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Timestamp};

use crate::products::shared::{
    Appid, Fen, HashType, Mchid, Openid, OutBillNo, PackageInfo, TransferBillNo, TransferFailReason,
    TransferState,
};

/// 电子回单申请单: A receipt that was asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedElecsign {
    /// 申请单状态: Its status. Example: `GENERATING`.
    pub state: ElecsignState,
    /// 申请单创建时间: When it was asked for. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
}

wechatpay_client::record! {
    AcceptedElecsign {
        state "state", create_time "create_time",
    }
}

/// 转账单: A transfer that was taken.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedTransfer {
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 单据状态: The status of the transfer. Example: `WAIT_USER_CONFIRM`.
    pub state: TransferState,
    /// 失败原因: Why it failed, if it did so at once. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 跳转领取页面的package信息: What the front end opens the page with, on which the user confirms.
    /// It is there only while the transfer waits for them (`WAIT_USER_CONFIRM`), and the query does not
    /// have it: keep it. Example: `affffddafdfafddffda==`.
    pub package_info: Option<PackageInfo>,
}

wechatpay_client::record! {
    AcceptedTransfer {
        out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no", create_time "create_time",
        state "state", fail_reason "fail_reason", package_info "package_info",
    }
}

/// 转账单: A transfer that was taken, and the agreement that the user is asked for with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedTransferWithAuthorization {
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 单据状态: The status of the transfer. Example: `WAIT_USER_CONFIRM`.
    pub state: TransferState,
    /// 失败原因: Why it failed, if it did so at once. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 跳转领取页面的package信息: What the front end opens the page with, on which the user confirms.
    /// It is there only while the transfer waits for them (`WAIT_USER_CONFIRM`), and the query does not
    /// have it: keep it. Example: `affffddafdfafddffda==`.
    pub package_info: Option<PackageInfo>,
    /// 用户展示名称: The user's account with the merchant, as it was sent.
    pub user_display_name: Option<String>,
    /// 商户侧授权单号: The agreement, as the merchant numbered it. 1 to 32 characters. Example:
    /// `plfk2020042013`.
    pub out_authorization_no: Option<OutAuthorizationNo>,
}

wechatpay_client::record! {
    AcceptedTransferWithAuthorization {
        out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no", create_time "create_time",
        state "state", fail_reason "fail_reason", package_info "package_info",
        user_display_name "user_display_name" hidden, out_authorization_no "out_authorization_no",
    }
}

/// 申请的免确认收款授权: An agreement that a user is asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppliedAuthorization {
    /// 商户侧授权单号: The agreement, as the merchant numbered it. 1 to 32 characters. Example:
    /// `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
    /// 单据状态: Its status, `WAIT_USER_CONFIRM`. Example: `WAIT_USER_CONFIRM`.
    pub state: AuthorizationState,
    /// 单据创建时间: When it was asked for. At most 32 characters. Example:
    /// `2015-05-20T13:29:35+08:00`.
    pub create_time: Timestamp,
    /// 跳转领取页面的package信息: What the front end opens the page with, on which the user agrees.
    /// Example: `affffddafdfafddffda==`.
    ///
    /// Note: It is reported to be good for 10 minutes; the query gives another one.
    pub package_info: Option<PackageInfo>,
}

wechatpay_client::record! {
    AppliedAuthorization {
        out_authorization_no "out_authorization_no", state "state", create_time "create_time",
        package_info "package_info",
    }
}

/// 免确认收款授权的关闭信息: When and why an agreement was closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationCloseInfo {
    /// 关闭时间: When it was closed. At most 32 characters. Example: `2015-05-20T13:29:35.120+08:00`.
    pub close_time: Timestamp,
    /// 关闭原因: Why it was closed. Example: `CLOSE_VIA_MCH_API`.
    pub close_reason: AuthorizationCloseReason,
}

wechatpay_client::record! {
    AuthorizationCloseInfo {
        close_time "close_time", close_reason "close_reason",
    }
}

impl AuthorizationCloseInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(close_time: Timestamp, close_reason: AuthorizationCloseReason) -> Self {
        Self { close_time, close_reason }
    }
}

wechatpay_client::open_enum! {
    /// 关闭原因: Why an agreement was closed.
    pub enum AuthorizationCloseReason {
        /// The merchant closed it by a call.
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
        /// The user closed it.
        UserClose = "USER_CLOSE",
        /// The user did not agree in time.
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
        /// WeChat Pay took the transfers for a risk.
        TransferRisk = "TRANSFER_RISK",
        /// The user's account cannot receive money.
        UserAccountAbnormal = "USER_ACCOUNT_ABNORMAL",
    }
}

wechatpay_client::text! {
    /// 微信免确认收款授权单号: An agreement to receive without confirming, as numbered by WeChat Pay.
    pub struct AuthorizationId;
}

/// 免确认收款授权信息: The agreement that a user is asked for beside a transfer.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationInfo {
    /// 用户展示名称: The user's account with the merchant, as the page names it to them (开通账号). At
    /// least 1 character.
    pub user_display_name: String,
    /// 商户侧授权单号: The merchant's own number for the agreement. 1 to 32 characters. Example:
    /// `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
    /// 授权结果通知地址: Where `MCHTRANSFER.AUTHORIZATION.CONFIRMED` and
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED` go: an HTTPS address without a query string, reachable from
    /// outside. 1 to 256 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub authorization_notify_url: String,
}

wechatpay_client::sent! {
    AuthorizationInfo {
        user_display_name "user_display_name" hidden, out_authorization_no "out_authorization_no",
        authorization_notify_url "authorization_notify_url",
    }
}

/// What [`AuthorizationInfo::new`] requires, by name.
pub struct AuthorizationInfoRequired {
    /// 用户展示名称: The user's account with the merchant, as the page names it to them (开通账号). At
    /// least 1 character.
    pub user_display_name: String,
    /// 商户侧授权单号: The merchant's own number for the agreement. 1 to 32 characters.
    pub out_authorization_no: OutAuthorizationNo,
    /// 授权结果通知地址: Where `MCHTRANSFER.AUTHORIZATION.CONFIRMED` and
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED` go: an HTTPS address without a query string, reachable from
    /// outside. 1 to 256 characters.
    pub authorization_notify_url: String,
}

impl AuthorizationInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: AuthorizationInfoRequired) -> Self {
        let AuthorizationInfoRequired {
            user_display_name, out_authorization_no, authorization_notify_url,
        } = required;
        Self { user_display_name, out_authorization_no, authorization_notify_url }
    }
}

/// 场景信息: The device on which the user is asked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationScene {
    /// 用户终端IP: The address of the user's device, IPv4 or IPv6. At most 45 characters.
    pub client_ip: Option<String>,
    /// 用户设备ID: The user's device.
    pub device_id: Option<String>,
    /// 用户设备类型: The system of the device. Example: `IOS`.
    pub device_type: Option<DeviceType>,
}

wechatpay_client::sent! {
    AuthorizationScene {
        client_ip "client_ip" hidden, device_id "device_id" hidden, device_type "device_type",
    }
}

impl AuthorizationScene {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { client_ip: None, device_id: None, device_type: None }
    }
}

wechatpay_client::setters! {
    AuthorizationScene {
        /// 用户终端IP: The address of the user's device, IPv4 or IPv6. At most 45 characters.
        client_ip: String,
        /// 用户设备ID: The user's device.
        device_id: String,
        /// 用户设备类型: The system of the device.
        device_type: DeviceType,
    }
}

wechatpay_client::open_enum! {
    /// 单据状态: The status of an agreement.
    pub enum AuthorizationState {
        /// It waits for the user, for whom the page can be opened.
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// The user agreed, and transfers can be made.
        TakingEffect = "TAKING_EFFECT",
        /// It was closed; `close_info` says by whom.
        Closed = "CLOSED",
    }
}

/// 授权后的转账单: A transfer that its user need not confirm.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizedTransfer {
    /// 商户号: The merchant who pays. 1 to 32 characters. Example: `1900001109`.
    ///
    /// Note: The name has an underscore here, unlike in other products.
    pub mch_id: Mchid,
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 商户AppID: The AppID under which the user agreed. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Option<Appid>,
    /// 单据状态: The status of the transfer. It never waits for the user. Example: `ACCEPTED`.
    pub state: TransferState,
    /// 转账金额: What the user receives, in 分. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: The remark that the user sees. At most 32 characters. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 失败原因: Why it failed, if it did so at once. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 收款用户OpenID: The user who agreed and receives the money, under the AppID. 1 to 64 characters.
    pub openid: Option<Openid>,
    /// 收款用户姓名: The user's real name, if it was sent with the transfer. Plain text here; encrypted
    /// on the wire.
    pub user_name: Option<Encrypted>,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Option<Timestamp>,
}

wechatpay_client::record! {
    AuthorizedTransfer {
        mch_id "mch_id", out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no",
        appid "appid", state "state", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", fail_reason "fail_reason", openid "openid",
        user_name "user_name", create_time "create_time", update_time "update_time",
    }
}

/// 撤销的转账到QQ钱包的单据: A transfer to a QQ wallet that is being cancelled. It has the fields
/// of `QqWalletBill`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelledQqWalletBill {
    /// 商户号: The merchant who pays. 1 to 32 characters. Example: `1900001109`.
    pub mchid: Option<Mchid>,
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// QQ互联开放平台AppID: The application in which the user is known by the openid. 1 to 32
    /// characters. Example: `102022609`.
    pub appid: Option<QqAppid>,
    /// 单据状态: How far the cancelling is. Example: `CANCELING`.
    pub state: TransferState,
    /// 转账金额: What the user was to receive, in 分. Example: `400000`.
    pub transfer_amount: Option<Fen>,
    /// 转账备注: The remark that the user sees. At most 32 characters. Example: `2020年4月报销`.
    pub transfer_remark: Option<String>,
    /// 失败原因: Why it failed or its money went back, if so. Example: `MCH_CANCEL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 收款用户OpenID: The user who was to receive the money, under that application. 1 to 64
    /// characters.
    pub openid: Option<QqOpenid>,
    /// 收款用户QQ号: The user's QQ number, if it was sent with the transfer.
    pub user_qq: Option<QqNumber>,
    /// 收款用户姓名: The user's real name, if it was sent with the transfer. Plain text here; encrypted
    /// on the wire.
    pub user_name: Option<Encrypted>,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Option<Timestamp>,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    CancelledQqWalletBill {
        mchid "mchid", out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no",
        appid "appid", state "state", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", fail_reason "fail_reason", openid "openid",
        user_qq "user_qq", user_name "user_name", create_time "create_time",
        update_time "update_time",
    }
}

/// 撤销的转账单: A transfer that is being cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelledTransfer {
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 单据状态: How far it is, `CANCELING` or `CANCELLED`. Example: `CANCELING`.
    pub state: TransferState,
    /// 最后一次单据状态变更时间: When the state changed for the last time. At most 32 characters.
    /// Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    CancelledTransfer {
        out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no", state "state",
        update_time "update_time",
    }
}

/// 公益捐赠预算单: Money that a merchant sets aside for a charity's activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct CharityBudget {
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001109`.
    pub sp_mchid: Mchid,
    /// 商户预算单号. Example: `yusuan2025061213`.
    pub out_budget_no: String,
    /// 微信支付预算单号. Example: `1030000071100999991182025061200019480001`.
    pub budget_id: String,
    /// 预算总金额: In 分. Example: `1000000`.
    pub amount: Fen,
    /// 出资商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900001121`.
    pub sponsor_mchid: Mchid,
    /// 活动名称. Example: `乡村儿童午餐`.
    pub activity_name: String,
    /// 活动说明. Example: `每捐一份配捐一份`.
    pub activity_remark: String,
    /// 预算单状态: How a budget stands. Example: `FINISHED`.
    pub state: CharityBudgetState,
    /// 撤销说明. Example: `活动结束`.
    pub unlock_remark: Option<String>,
    /// 资金锁定时间: Only with `BUDGET.LOCKED`. Example: `2025-06-12T13:29:35+08:00`.
    pub locked_time: Option<Timestamp>,
    /// 完成时间: Only with `BUDGET.FINISHED`. Example: `2025-07-12T13:29:35+08:00`.
    pub finished_time: Option<Timestamp>,
    /// 关闭时间: Only with `BUDGET.CLOSED`. Example: `2025-06-12T13:29:35+08:00`.
    pub closed_time: Option<Timestamp>,
}

wechatpay_client::record! {
    CharityBudget {
        sp_mchid "sp_mchid", out_budget_no "out_budget_no", budget_id "budget_id", amount "amount",
        sponsor_mchid "sponsor_mchid", activity_name "activity_name",
        activity_remark "activity_remark", state "state", unlock_remark "unlock_remark",
        locked_time "locked_time", finished_time "finished_time", closed_time "closed_time",
    }
}

/// What [`CharityBudget::new`] requires, by name.
pub struct CharityBudgetRequired {
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 商户预算单号.
    pub out_budget_no: String,
    /// 微信支付预算单号.
    pub budget_id: String,
    /// 预算总金额: In 分.
    pub amount: Fen,
    /// 出资商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sponsor_mchid: Mchid,
    /// 活动名称.
    pub activity_name: String,
    /// 活动说明.
    pub activity_remark: String,
    /// 预算单状态: How a budget stands.
    pub state: CharityBudgetState,
}

impl CharityBudget {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: CharityBudgetRequired) -> Self {
        let CharityBudgetRequired {
            sp_mchid, out_budget_no, budget_id, amount, sponsor_mchid, activity_name,
            activity_remark, state,
        } = required;
        Self {
            sp_mchid, out_budget_no, budget_id, amount, sponsor_mchid, activity_name,
            activity_remark, state, unlock_remark: None, locked_time: None,
            finished_time: None, closed_time: None,
        }
    }
}

wechatpay_client::setters! {
    CharityBudget {
        /// 撤销说明.
        unlock_remark: String,
        /// 资金锁定时间: Only with `BUDGET.LOCKED`.
        locked_time: Timestamp,
        /// 完成时间: Only with `BUDGET.FINISHED`.
        finished_time: Timestamp,
        /// 关闭时间: Only with `BUDGET.CLOSED`.
        closed_time: Timestamp,
    }
}

wechatpay_client::open_enum! {
    /// 预算单状态: How a budget stands.
    pub enum CharityBudgetState {
        /// The money is not locked yet.
        Pending = "PENDING",
        /// The money is locked.
        Locked = "LOCKED",
        /// It is over; what was left is no longer locked.
        Finished = "FINISHED",
        /// It was closed.
        Closed = "CLOSED",
    }
}

/// 关闭的免确认收款授权: An agreement that was closed after the user had consented.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosedAuthorization {
    /// 商户侧授权单号: The agreement, as the merchant numbered it. 1 to 32 characters. Example:
    /// `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
    /// 商户号: The merchant whom the user lets transfer. 1 to 32 characters. Example: `1900001109`.
    pub mchid: Option<Mchid>,
    /// 商户AppID: The AppID under which the user is known by the openid. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 收款用户OpenID: The user, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 用户展示名称: The user's account with the merchant, as it was sent.
    pub user_display_name: String,
    /// 微信免确认收款授权单号: The agreement, as WeChat Pay numbered it. Tell repeated callbacks apart
    /// by this number. At most 64 characters. Example: `201202504101000123456789012`.
    pub authorization_id: AuthorizationId,
    /// 单据状态: Its status, `CLOSED`. Example: `CLOSED`.
    pub state: AuthorizationState,
    /// 用户确认授权的时间: When the user agreed. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub authorize_time: Timestamp,
    /// 免确认收款授权的关闭信息: When and why an agreement was closed.
    pub close_info: Option<AuthorizationCloseInfo>,
}

wechatpay_client::record! {
    ClosedAuthorization {
        out_authorization_no "out_authorization_no", mchid "mchid", appid "appid", openid "openid",
        user_display_name "user_display_name" hidden, authorization_id "authorization_id",
        state "state", authorize_time "authorize_time", close_info "close_info",
    }
}

/// What [`ClosedAuthorization::new`] requires, by name.
pub struct ClosedAuthorizationRequired {
    /// 商户侧授权单号: The agreement, as the merchant numbered it. 1 to 32 characters.
    pub out_authorization_no: OutAuthorizationNo,
    /// 商户AppID: The AppID under which the user is known by the openid. 1 to 32 characters.
    pub appid: Appid,
    /// 收款用户OpenID: The user, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 用户展示名称: The user's account with the merchant, as it was sent.
    pub user_display_name: String,
    /// 微信免确认收款授权单号: The agreement, as WeChat Pay numbered it. At most 64 characters.
    pub authorization_id: AuthorizationId,
    /// 单据状态: Its status, `CLOSED`.
    pub state: AuthorizationState,
    /// 用户确认授权的时间: When the user agreed. At most 32 characters.
    pub authorize_time: Timestamp,
}

impl ClosedAuthorization {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ClosedAuthorizationRequired) -> Self {
        let ClosedAuthorizationRequired {
            out_authorization_no, appid, openid, user_display_name, authorization_id,
            state, authorize_time,
        } = required;
        Self {
            out_authorization_no, mchid: None, appid, openid, user_display_name,
            authorization_id, state, authorize_time, close_info: None,
        }
    }
}

wechatpay_client::setters! {
    ClosedAuthorization {
        /// 商户号: The merchant whom the user lets transfer. 1 to 32 characters.
        mchid: Mchid,
        /// 免确认收款授权的关闭信息: When and why an agreement was closed.
        close_info: AuthorizationCloseInfo,
    }
}

/// 用户确认的免确认收款授权: An agreement to which the user consented.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmedAuthorization {
    /// 商户侧授权单号: The agreement, as the merchant numbered it. 1 to 32 characters. Example:
    /// `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
    /// 商户号: The merchant whom the user lets transfer. 1 to 32 characters. Example: `1900001109`.
    pub mchid: Option<Mchid>,
    /// 商户AppID: The AppID under which the user is known by the openid. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 收款用户OpenID: The user, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 用户展示名称: The user's account with the merchant, as it was sent.
    pub user_display_name: String,
    /// 微信免确认收款授权单号: The agreement, as WeChat Pay numbered it. Tell repeated callbacks apart
    /// by this number. At most 64 characters. Example: `201202504101000123456789012`.
    pub authorization_id: AuthorizationId,
    /// 单据状态: Its status, `TAKING_EFFECT`. Example: `TAKING_EFFECT`.
    pub state: AuthorizationState,
    /// 用户确认授权的时间: When the user agreed. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub authorize_time: Timestamp,
}

wechatpay_client::record! {
    ConfirmedAuthorization {
        out_authorization_no "out_authorization_no", mchid "mchid", appid "appid", openid "openid",
        user_display_name "user_display_name" hidden, authorization_id "authorization_id",
        state "state", authorize_time "authorize_time",
    }
}

/// What [`ConfirmedAuthorization::new`] requires, by name.
pub struct ConfirmedAuthorizationRequired {
    /// 商户侧授权单号: The agreement, as the merchant numbered it. 1 to 32 characters.
    pub out_authorization_no: OutAuthorizationNo,
    /// 商户AppID: The AppID under which the user is known by the openid. 1 to 32 characters.
    pub appid: Appid,
    /// 收款用户OpenID: The user, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 用户展示名称: The user's account with the merchant, as it was sent.
    pub user_display_name: String,
    /// 微信免确认收款授权单号: The agreement, as WeChat Pay numbered it. At most 64 characters.
    pub authorization_id: AuthorizationId,
    /// 单据状态: Its status, `TAKING_EFFECT`.
    pub state: AuthorizationState,
    /// 用户确认授权的时间: When the user agreed. At most 32 characters.
    pub authorize_time: Timestamp,
}

impl ConfirmedAuthorization {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ConfirmedAuthorizationRequired) -> Self {
        let ConfirmedAuthorizationRequired {
            out_authorization_no, appid, openid, user_display_name, authorization_id,
            state, authorize_time,
        } = required;
        Self {
            out_authorization_no, mchid: None, appid, openid, user_display_name,
            authorization_id, state, authorize_time,
        }
    }
}

wechatpay_client::setters! {
    ConfirmedAuthorization {
        /// 商户号: The merchant whom the user lets transfer. 1 to 32 characters.
        mchid: Mchid,
    }
}

wechatpay_client::open_enum! {
    /// 用户设备类型: The systems of a user's device.
    pub enum DeviceType {
        /// iOS.
        Ios = "IOS",
        /// Android.
        Android = "ANDROID",
        /// HarmonyOS (鸿蒙).
        Harmony = "HARMONY",
        /// Any other.
        Other = "OTHER",
    }
}

/// 电子回单: The electronic receipt of a transfer. Once it is finished, `download_url` leads to the
/// file.
///
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches the file that it leads
/// to.
#[derive(Clone)]
#[non_exhaustive]
pub struct ElecsignReceipt {
    /// 申请单状态: Its current status. Example: `FINISHED`.
    pub state: ElecsignState,
    /// 申请单创建时间: When it was asked for. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 申请单更新时间: When the state changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
    /// 回单文件摘要类型: What the hash was computed with, once the receipt is finished. Example:
    /// `SHA256`.
    pub hash_type: Option<HashType>,
    /// 回单文件摘要值: The hash of the file, once the receipt is finished. Example:
    /// `DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529`.
    pub hash_value: Option<String>,
    /// 回单文件下载地址: Where the file is, once the receipt is finished. It is there for 10 minutes;
    /// then the same query gives another address. Example:
    /// `https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=xxx`.
    pub download_url: Option<String>,
    /// 失败原因: Why the receipt could not be made, for people. Example: `转账单据不存在`.
    ///
    /// Note: Unlike the reason for which a transfer fails, this is a sentence.
    pub fail_reason: Option<String>,
}

wechatpay_client::record! {
    ElecsignReceipt {
        state "state", create_time "create_time", update_time "update_time", hash_type "hash_type",
        hash_value "hash_value", download_url "download_url", fail_reason "fail_reason",
    }
}

wechatpay_client::file_location! {
    ElecsignReceipt { download_url, hash_type, hash_value }
}

wechatpay_client::open_enum! {
    /// 申请单状态: Whether a receipt has been made yet.
    pub enum ElecsignState {
        /// It is being made.
        Generating = "GENERATING",
        /// The file is there.
        Finished = "FINISHED",
        /// It could not be made; `fail_reason` says why.
        Failed = "FAILED",
    }
}

/// 转账到QQ钱包的结果: How a transfer to a QQ wallet ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedQqWalletBill {
    /// 商户号: The merchant who paid. 1 to 32 characters. Example: `1900001109`.
    pub mchid: Mchid,
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. Tell repeated callbacks apart by this
    /// number. 1 to 64 characters. Example: `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// QQ互联开放平台AppID: The application in which the user is known by the openid. 1 to 32
    /// characters. Example: `102022609`.
    pub appid: QqAppid,
    /// 单据状态: How it ended, `SUCCESS`, `FAIL` or `CANCELLED`. Example: `SUCCESS`.
    pub state: TransferState,
    /// 转账金额: What was to be received, in 分. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: The remark that the user sees. At most 32 characters. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 收款用户OpenID: The user who was to receive the money, under that application. 1 to 64
    /// characters.
    pub openid: Option<QqOpenid>,
    /// 收款用户QQ号: The user's QQ number, if it was sent with the transfer.
    pub user_qq: Option<QqNumber>,
    /// 收款用户姓名: The user's real name, if it was sent with the transfer. Plain text here; encrypted
    /// on the wire.
    ///
    /// Note: It is encrypted a second time, inside the encrypted resource, with the merchant's key.
    pub user_name: Option<Encrypted>,
    /// 失败原因: Why it failed or its money went back, if so. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    FinishedQqWalletBill {
        mchid "mchid", out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no",
        appid "appid", state "state", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", openid "openid", user_qq "user_qq",
        user_name "user_name", fail_reason "fail_reason", create_time "create_time",
        update_time "update_time",
    }
}

/// What [`FinishedQqWalletBill::new`] requires, by name.
pub struct FinishedQqWalletBillRequired {
    /// 商户号: The merchant who paid. 1 to 32 characters.
    pub mchid: Mchid,
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters.
    pub transfer_bill_no: TransferBillNo,
    /// QQ互联开放平台AppID: The application in which the user is known by the openid. 1 to 32
    /// characters.
    pub appid: QqAppid,
    /// 单据状态: How it ended, `SUCCESS`, `FAIL` or `CANCELLED`.
    pub state: TransferState,
    /// 转账金额: What was to be received, in 分.
    pub transfer_amount: Fen,
    /// 转账备注: The remark that the user sees. At most 32 characters.
    pub transfer_remark: String,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters.
    pub update_time: Timestamp,
}

impl FinishedQqWalletBill {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: FinishedQqWalletBillRequired) -> Self {
        let FinishedQqWalletBillRequired {
            mchid, out_bill_no, transfer_bill_no, appid, state, transfer_amount,
            transfer_remark, create_time, update_time,
        } = required;
        Self {
            mchid, out_bill_no, transfer_bill_no, appid, state, transfer_amount,
            transfer_remark, openid: None, user_qq: None, user_name: None,
            fail_reason: None, create_time, update_time,
        }
    }
}

wechatpay_client::setters! {
    FinishedQqWalletBill {
        /// 收款用户OpenID: The user who was to receive the money, under that application. 1 to 64
        /// characters.
        openid: QqOpenid,
        /// 收款用户QQ号: The user's QQ number, if it was sent with the transfer.
        user_qq: QqNumber,
        /// 收款用户姓名: The user's real name, if it was sent with the transfer. Plain text here; encrypted
        /// on the wire.
        user_name: Encrypted,
        /// 失败原因: Why it failed or its money went back, if so.
        fail_reason: TransferFailReason,
    }
}

/// 转账结果: How a transfer ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedTransfer {
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 商家转账订单号: The transfer, as WeChat Pay numbered it. Tell repeated callbacks apart by this
    /// number. 1 to 64 characters. Example: `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 单据状态: How it ended, `SUCCESS`, `FAIL` or `CANCELLED`. Example: `SUCCESS`.
    pub state: TransferState,
    /// 商户号: The merchant who paid. 1 to 32 characters. Example: `1900001109`.
    ///
    /// Note: The name has an underscore here, unlike in other products.
    pub mch_id: Option<Mchid>,
    /// 商户号: The merchant who paid, under the name that other products use. 1 to 32 characters.
    /// Example: `1900001109`.
    pub mchid: Option<Mchid>,
    /// 转账金额: What was to be received, in 分. Example: `400000`.
    pub transfer_amount: Fen,
    /// 收款用户OpenID: The user who was to receive the money, under the AppID of the transfer. 1 to 64
    /// characters.
    pub openid: Option<Openid>,
    /// 失败原因: Why it failed or its money went back, if so. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
    /// 收款方式类型: The wallet in which the user received the money. Example: `CFT`.
    pub payment_method_type: Option<PaymentMethodType>,
}

wechatpay_client::record! {
    FinishedTransfer {
        out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no", state "state",
        mch_id "mch_id", mchid "mchid", transfer_amount "transfer_amount", openid "openid",
        fail_reason "fail_reason", create_time "create_time", update_time "update_time",
        payment_method_type "payment_method_type",
    }
}

/// What [`FinishedTransfer::new`] requires, by name.
pub struct FinishedTransferRequired {
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 商家转账订单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters.
    pub transfer_bill_no: TransferBillNo,
    /// 单据状态: How it ended, `SUCCESS`, `FAIL` or `CANCELLED`.
    pub state: TransferState,
    /// 转账金额: What was to be received, in 分.
    pub transfer_amount: Fen,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters.
    pub update_time: Timestamp,
}

impl FinishedTransfer {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: FinishedTransferRequired) -> Self {
        let FinishedTransferRequired {
            out_bill_no, transfer_bill_no, state, transfer_amount, create_time,
            update_time,
        } = required;
        Self {
            out_bill_no, transfer_bill_no, state, mch_id: None, mchid: None,
            transfer_amount, openid: None, fail_reason: None, create_time, update_time,
            payment_method_type: None,
        }
    }
}

wechatpay_client::setters! {
    FinishedTransfer {
        /// 商户号: The merchant who paid. 1 to 32 characters.
        mch_id: Mchid,
        /// 商户号: The merchant who paid, under the name that other products use. 1 to 32 characters.
        mchid: Mchid,
        /// 收款用户OpenID: The user who was to receive the money, under the AppID of the transfer. 1 to 64
        /// characters.
        openid: Openid,
        /// 失败原因: Why it failed or its money went back, if so.
        fail_reason: TransferFailReason,
        /// 收款方式类型: The wallet in which the user received the money.
        payment_method_type: PaymentMethodType,
    }
}

wechatpay_client::text! {
    /// 商户申请单号: A partner's request for a merchant's permission, as numbered by the partner.
    ///
    /// At least 1 character.
    pub struct OutApplyNo;
}

wechatpay_client::text! {
    /// 商户侧授权单号: An agreement to receive without confirming, as numbered by the merchant.
    ///
    /// At least 1 character.
    pub struct OutAuthorizationNo;
}

/// 转账单: A transfer that was taken, from a merchant's account. It has no state: the query tells
/// it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerAcceptedTransfer {
    /// 二级商户号: The merchant who pays. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户单号: The transfer, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 跳转领取页面的package信息: What the front end opens the page with, on which the user confirms.
    /// Example: `affffddafdfafddffda==`.
    ///
    /// Note: A direct merchant has it only while the transfer waits for the user; here it is required.
    pub package_info: PackageInfo,
}

wechatpay_client::record! {
    PartnerAcceptedTransfer {
        sub_mchid "sub_mchid", out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no",
        create_time "create_time", package_info "package_info",
    }
}

/// 授权后的转账单: A transfer from the account of a partner's merchant that its user need not
/// confirm.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerAuthorizedTransfer {
    /// 二级商户号: The merchant who pays. At least 1 character. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户号: The partner. At least 1 character. Example: `1900001109`.
    pub mchid: Option<Mchid>,
    /// 商户单号: A transfer as numbered by the merchant, unique under its merchant number: digits and
    /// letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: A transfer as numbered by WeChat Pay. At least 1 character. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxf636efh567hg4356`.
    pub appid: Option<Appid>,
    /// 单据状态: The status of a transfer. `SUCCESS`, `FAIL` and `CANCELLED` are final. Example:
    /// `FAIL`.
    pub state: TransferState,
    /// 转账金额: What the user receives, in 分. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: The user sees it. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 失败原因: Why it failed, if it did so at once. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 收款用户OpenID: The user who receives the money, under the AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 收款用户姓名: As it was sent with the transfer. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 单据创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Option<Timestamp>,
}

wechatpay_client::record! {
    PartnerAuthorizedTransfer {
        sub_mchid "sub_mchid", mchid "mchid", out_bill_no "out_bill_no",
        transfer_bill_no "transfer_bill_no", appid "appid", state "state",
        transfer_amount "transfer_amount", transfer_remark "transfer_remark",
        fail_reason "fail_reason", openid "openid", user_name "user_name",
        create_time "create_time", update_time "update_time",
    }
}

/// 撤销的转账单: A transfer from a merchant's account that is being cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerCancelledTransfer {
    /// 二级商户号: The merchant who pays. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户单号: The transfer, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 单据状态: How far the cancelling is. Example: `CANCELING`.
    pub state: TransferState,
    /// 转账金额: What the user was to receive, in 分. Example: `400000`.
    pub transfer_amount: Option<Fen>,
    /// 转账备注: The remark that the user sees. At most 32 characters. Example: `2020年4月报销`.
    pub transfer_remark: Option<String>,
    /// 失败原因: Why it failed or its money went back, if so. Example: `MCH_CANCEL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 收款用户OpenID: The user who was to receive the money, under the AppID. 1 to 64 characters.
    pub openid: Option<Openid>,
    /// 收款用户姓名: The user's real name, if it was sent with the transfer. Plain text here; encrypted
    /// on the wire.
    pub user_name: Option<Encrypted>,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Option<Timestamp>,
    /// 最后一次单据状态变更时间: When the state changed for the last time. At most 32 characters.
    /// Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    PartnerCancelledTransfer {
        sub_mchid "sub_mchid", out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no",
        state "state", transfer_amount "transfer_amount", transfer_remark "transfer_remark",
        fail_reason "fail_reason", openid "openid", user_name "user_name",
        create_time "create_time", update_time "update_time",
    }
}

/// 转账结果: How a transfer from a merchant's account ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerFinishedTransfer {
    /// 商户单号: The transfer, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 商家转账订单号: The transfer, as WeChat Pay numbered it. Tell repeated callbacks apart by this
    /// number. 1 to 64 characters. Example: `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 单据状态: How it ended, `SUCCESS`, `FAIL` or `CANCELLED`. Example: `SUCCESS`.
    pub state: TransferState,
    /// 商户号: The partner. 1 to 32 characters. Example: `1900001109`.
    pub mchid: Option<Mchid>,
    /// 子商户号: The merchant who paid. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 转账金额: What was to be received, in 分. Example: `400000`.
    pub transfer_amount: Fen,
    /// 收款用户OpenID: The user who was to receive the money, under the AppID of the transfer. 1 to 64
    /// characters.
    pub openid: Option<Openid>,
    /// 失败原因: Why it failed or its money went back, if so. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
    /// 收款方式类型: The wallet in which the user received the money. Example: `CFT`.
    pub payment_method_type: Option<PaymentMethodType>,
}

wechatpay_client::record! {
    PartnerFinishedTransfer {
        out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no", state "state",
        mchid "mchid", sub_mchid "sub_mchid", transfer_amount "transfer_amount", openid "openid",
        fail_reason "fail_reason", create_time "create_time", update_time "update_time",
        payment_method_type "payment_method_type",
    }
}

/// What [`PartnerFinishedTransfer::new`] requires, by name.
pub struct PartnerFinishedTransferRequired {
    /// 商户单号: The transfer, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`.
    pub out_bill_no: OutBillNo,
    /// 商家转账订单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters.
    pub transfer_bill_no: TransferBillNo,
    /// 单据状态: How it ended, `SUCCESS`, `FAIL` or `CANCELLED`.
    pub state: TransferState,
    /// 子商户号: The merchant who paid. 1 to 32 characters.
    pub sub_mchid: Mchid,
    /// 转账金额: What was to be received, in 分.
    pub transfer_amount: Fen,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters.
    pub update_time: Timestamp,
}

impl PartnerFinishedTransfer {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PartnerFinishedTransferRequired) -> Self {
        let PartnerFinishedTransferRequired {
            out_bill_no, transfer_bill_no, state, sub_mchid, transfer_amount,
            create_time, update_time,
        } = required;
        Self {
            out_bill_no, transfer_bill_no, state, mchid: None, sub_mchid,
            transfer_amount, openid: None, fail_reason: None, create_time, update_time,
            payment_method_type: None,
        }
    }
}

wechatpay_client::setters! {
    PartnerFinishedTransfer {
        /// 商户号: The partner. 1 to 32 characters.
        mchid: Mchid,
        /// 收款用户OpenID: The user who was to receive the money, under the AppID of the transfer. 1 to 64
        /// characters.
        openid: Openid,
        /// 失败原因: Why it failed or its money went back, if so.
        fail_reason: TransferFailReason,
        /// 收款方式类型: The wallet in which the user received the money.
        payment_method_type: PaymentMethodType,
    }
}

/// 电子回单: The electronic receipt of a transfer. Once it is finished, `download_url` leads to the
/// file.
///
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches the file that it leads
/// to.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerReceipt {
    /// 二级商户号: The merchant who pays. At least 1 character. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户转账单号: A transfer as numbered by the merchant, unique under its merchant number: digits
    /// and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 申请单状态: Whether a receipt has been made yet. Example: `FINISHED`.
    pub state: ElecsignState,
    /// 申请单创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 申请单更新时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Option<Timestamp>,
    /// 回单文件摘要类型: What the hash of a file was computed with. Example: `SHA256`.
    pub hash_type: Option<HashType>,
    /// 回单文件摘要值: The hash of the file. Only of a receipt that is `FINISHED`. Example:
    /// `DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529`.
    pub hash_value: Option<String>,
    /// 回单文件下载地址: Where the file is, for 10 minutes. Only of a receipt that is `FINISHED`.
    /// Example: `https://api.mch.weixin.qq.com/v3/billdownload/file?token=token`.
    pub download_url: Option<String>,
}

wechatpay_client::record! {
    PartnerReceipt {
        sub_mchid "sub_mchid", out_bill_no "out_bill_no", state "state", create_time "create_time",
        update_time "update_time", hash_type "hash_type", hash_value "hash_value",
        download_url "download_url",
    }
}

wechatpay_client::file_location! {
    PartnerReceipt { download_url, hash_type, hash_value }
}

/// 转账单: A transfer from a merchant's account in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerTransferBill {
    /// 二级商户号: The merchant who pays. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户号: The partner. 1 to 32 characters. Example: `1900001109`.
    ///
    /// Note: It is inferred that it is the partner's number.
    pub mchid: Mchid,
    /// 商户单号: The transfer, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 商家转账订单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 商户AppID: The AppID under which the user is known by the openid. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 单据状态: The current status of the transfer. Example: `SUCCESS`.
    pub state: TransferState,
    /// 转账金额: What the user receives, in 分. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: The remark that the user sees. At most 32 characters. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 失败原因: Why it failed or its money went back, if so. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 收款用户OpenID: The user who receives the money, under the AppID. 1 to 64 characters.
    pub openid: Option<Openid>,
    /// 收款用户姓名: The user's real name, if it was sent with the transfer. Plain text here; encrypted
    /// on the wire.
    pub user_name: Option<Encrypted>,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    PartnerTransferBill {
        sub_mchid "sub_mchid", mchid "mchid", out_bill_no "out_bill_no",
        transfer_bill_no "transfer_bill_no", appid "appid", state "state",
        transfer_amount "transfer_amount", transfer_remark "transfer_remark",
        fail_reason "fail_reason", openid "openid", user_name "user_name",
        create_time "create_time", update_time "update_time",
    }
}

wechatpay_client::open_enum! {
    /// 收款方式类型: The wallets that a user can receive money in.
    pub enum PaymentMethodType {
        /// The balance of WeChat Pay.
        Cft = "CFT",
        /// The balance of WeChat Pay HK.
        Wphk = "WPHK",
    }
}

wechatpay_client::text! {
    /// QQ互联开放平台AppID: An application as numbered by QQ's open platform, not by WeChat's.
    ///
    /// At least 1 character.
    pub struct QqAppid;
}

wechatpay_client::text! {
    /// 收款用户QQ号: A user's number in QQ.
    #[sensitive]
    pub struct QqNumber;
}

wechatpay_client::text! {
    /// 收款用户OpenID: A user of QQ as one application of QQ's open platform sees them.
    ///
    /// At least 1 character.
    #[sensitive]
    pub struct QqOpenid;
}

wechatpay_client::open_enum! {
    /// 转账场景ID: What a transfer to a QQ wallet is for.
    pub enum QqTransferSceneId {
        /// A reward of a campaign (活动奖励). To be reported: 活动名称, the campaign, and 奖励说明, the
        /// reward.
        N1401 = "1401",
    }
}

/// 转账到QQ钱包的单据: A transfer to a QQ wallet in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct QqWalletBill {
    /// 商户号: The merchant who pays. 1 to 32 characters. Example: `1900001109`.
    pub mchid: Mchid,
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 微信转账单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// QQ互联开放平台AppID: The application in which the user is known by the openid. 1 to 32
    /// characters. Example: `102022609`.
    pub appid: Option<QqAppid>,
    /// 单据状态: The status of the transfer. Example: `SUCCESS`.
    pub state: TransferState,
    /// 转账金额: What the user receives, in 分. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: The remark that the user sees. At most 32 characters. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 收款用户OpenID: The user who receives the money, under that application. 1 to 64 characters.
    pub openid: Option<QqOpenid>,
    /// 收款用户QQ号: The user's QQ number, if it was sent with the transfer.
    pub user_qq: Option<QqNumber>,
    /// 收款用户姓名: The user's real name, if it was sent with the transfer. Plain text here; encrypted
    /// on the wire.
    pub user_name: Option<Encrypted>,
    /// 失败原因: Why it failed or its money went back, if so. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Option<Timestamp>,
}

wechatpay_client::record! {
    QqWalletBill {
        mchid "mchid", out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no",
        appid "appid", state "state", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", openid "openid", user_qq "user_qq",
        user_name "user_name", fail_reason "fail_reason", create_time "create_time",
        update_time "update_time",
    }
}

/// 授权申请单: A request for a merchant's permission to make transfers from its account.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMchApplication {
    /// 二级商户号: The merchant who was asked. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 商户申请单号: The request, as the partner numbered it. At least 1 character. Example:
    /// `apply2020042013`.
    pub out_apply_no: OutApplyNo,
    /// 授权申请单状态: What became of it. Example: `INVITED`.
    pub state: SubMchApplicationState,
    /// 授权申请受理时间: When it was taken. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub accept_time: Timestamp,
    /// 最后一次状态变更时间: When its state changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    SubMchApplication {
        sub_mchid "sub_mchid", out_apply_no "out_apply_no", state "state",
        accept_time "accept_time", update_time "update_time",
    }
}

wechatpay_client::open_enum! {
    /// 授权申请单状态: What became of a request for a merchant's permission.
    pub enum SubMchApplicationState {
        /// The merchant was asked and has not answered.
        Invited = "INVITED",
        /// The merchant agreed.
        Passed = "PASSED",
        /// The merchant refused.
        Rejected = "REJECTED",
        /// The merchant did not answer in time.
        Expired = "EXPIRED",
    }
}

/// 子商户商家转账授权: A merchant's permission to make transfers from its account.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMchAuthorization {
    /// 二级商户号: The merchant. 1 to 32 characters. Example: `1900001121`.
    pub sub_mchid: Mchid,
    /// 授权状态: Whether the partner has the permission now. Example: `AUTHORIZED`.
    pub state: SubMchAuthorizationState,
    /// 授权申请单: A request for a merchant's permission to make transfers from its account.
    pub apply_order: Option<SubMchApplication>,
    /// 授权时间: When the merchant gave it. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub authorization_time: Option<Timestamp>,
    /// 解除授权时间: When the merchant took it back. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub cancel_authorization_time: Option<Timestamp>,
}

wechatpay_client::record! {
    SubMchAuthorization {
        sub_mchid "sub_mchid", state "state", apply_order "apply_order",
        authorization_time "authorization_time",
        cancel_authorization_time "cancel_authorization_time",
    }
}

wechatpay_client::open_enum! {
    /// 授权状态: Whether a merchant lets a partner make transfers from its account.
    ///
    /// Note: It has one L, unlike `CANCELLED` of a transfer.
    pub enum SubMchAuthorizationState {
        /// It does.
        Authorized = "AUTHORIZED",
        /// It never did.
        Unauthorized = "UNAUTHORIZED",
        /// It no longer does.
        Canceled = "CANCELED",
    }
}

/// 转账单: A transfer in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferBill {
    /// 商户号: The merchant who pays. 1 to 32 characters. Example: `1900001109`.
    ///
    /// Note: The name has an underscore here, unlike in other products.
    pub mch_id: Mchid,
    /// 商户单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_bill_no: OutBillNo,
    /// 商家转账订单号: The transfer, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1330000071100999991182020050700019480001`.
    pub transfer_bill_no: TransferBillNo,
    /// 商户AppID: The AppID under which the user is known by the openid. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 单据状态: The current status of the transfer. Example: `SUCCESS`.
    pub state: TransferState,
    /// 跳转领取页面的package信息: What the front end opens the page with, on which the user accepts the
    /// money. Example: `affffddafdfafddffda==`.
    ///
    /// Note: It is inferred that only a transfer that waits for the user has it.
    pub package_info: Option<PackageInfo>,
    /// 转账金额: What the user receives, in 分. Example: `400000`.
    pub transfer_amount: Fen,
    /// 转账备注: The remark that the user sees. At most 32 characters. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 失败原因: Why it failed or its money went back, if so. Example: `PAYEE_ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<TransferFailReason>,
    /// 收款用户OpenID: The user who receives the money, under the AppID. 1 to 64 characters.
    pub openid: Option<Openid>,
    /// 收款用户姓名: The user's real name, if it was sent with the transfer. Plain text here; encrypted
    /// on the wire.
    pub user_name: Option<Encrypted>,
    /// 单据创建时间: When the transfer was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 最后一次状态变更时间: When the state changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    TransferBill {
        mch_id "mch_id", out_bill_no "out_bill_no", transfer_bill_no "transfer_bill_no",
        appid "appid", state "state", package_info "package_info",
        transfer_amount "transfer_amount", transfer_remark "transfer_remark",
        fail_reason "fail_reason", openid "openid", user_name "user_name",
        create_time "create_time", update_time "update_time",
    }
}

wechatpay_client::open_enum! {
    /// 转账场景ID: What a transfer is for. The scene decides what must be reported about it, in the
    /// `transfer_scene_report_infos`.
    ///
    /// Note: Which items a scene asks for appears in a table of its own (转账场景报备信息字段说明).
    pub enum TransferSceneId {
        /// A reward in cash (现金营销). To be reported: 活动名称, the campaign, and 奖励说明, the reward.
        N1000 = "1000",
        /// A subsidy from the authorities (行政补贴). To be reported: 补贴类型, its kind.
        N1002 = "1002",
        /// An insurance that pays (保险理赔). To be reported: 保险产品备案编号, 保险名称 and 保险操作单号.
        N1004 = "1004",
        /// A commission or pay for work (佣金报酬). To be reported: 岗位类型, the kind of work, and
        /// 报酬说明, what is paid.
        N1005 = "1005",
        /// Expenses that an employer pays back (企业报销).
        N1006 = "1006",
        /// Goods that the merchant bought (采购货款). To be reported: 采购商品名称, the goods.
        N1009 = "1009",
        /// Used goods that the merchant took back (二手回收). To be reported: 回收商品名称, the goods.
        N1010 = "1010",
        /// A compensation (企业赔付). To be reported: 赔付原因, the reason.
        N1011 = "1011",
        /// Aid from a charity (公益补助). To be reported: 公益活动名称 and 公益活动备案编号.
        N1013 = "1013",
    }
}

/// 转账场景报备信息: One item of what must be reported about a transfer. The user does not see it.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferSceneReportInfo {
    /// 信息类型: Which item it is, in exactly the words that the scene prescribes. 1 to 15 characters.
    /// Example: `活动名称`.
    pub info_type: String,
    /// 信息内容: The item, in the merchant's words. 1 to 32 characters. Example: `注册会员有礼`.
    pub info_content: String,
}

wechatpay_client::sent! {
    TransferSceneReportInfo {
        info_type "info_type", info_content "info_content",
    }
}

/// What [`TransferSceneReportInfo::new`] requires, by name.
pub struct TransferSceneReportInfoRequired {
    /// 信息类型: Which item it is, in exactly the words that the scene prescribes. 1 to 15 characters.
    pub info_type: String,
    /// 信息内容: The item, in the merchant's words. 1 to 32 characters.
    pub info_content: String,
}

impl TransferSceneReportInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: TransferSceneReportInfoRequired) -> Self {
        let TransferSceneReportInfoRequired { info_type, info_content } = required;
        Self { info_type, info_content }
    }
}

/// 免确认收款授权: An agreement in its current state. What only the user's consent brings is absent
/// before.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserConfirmAuthorization {
    /// 商户侧授权单号: The agreement, as the merchant numbered it. 1 to 32 characters. Example:
    /// `plfk2020042013`.
    pub out_authorization_no: OutAuthorizationNo,
    /// 商户AppID: The AppID under which the user is known by the openid. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 收款用户OpenID: The user, under the AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 用户展示名称: The user's account with the merchant, as it was sent.
    pub user_display_name: String,
    /// 微信免确认收款授权单号: The agreement, as WeChat Pay numbered it. At most 64 characters.
    /// Example: `201202504101000123456789012`.
    pub authorization_id: Option<AuthorizationId>,
    /// 单据状态: Its current status. Example: `TAKING_EFFECT`.
    pub state: AuthorizationState,
    /// 用户确认授权的时间: When the user agreed. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub authorize_time: Option<Timestamp>,
    /// 免确认收款授权的关闭信息: When and why an agreement was closed.
    pub close_info: Option<AuthorizationCloseInfo>,
    /// 转账场景ID: What the money is for. Example: `1000`.
    pub transfer_scene_id: Option<TransferSceneId>,
    /// 用户收款感知: What the user is told that the money is for. Example: `现金奖励`.
    pub user_recv_perception: Option<String>,
    /// 单据创建时间: When it was asked for. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Option<Timestamp>,
    /// 跳转领取页面的package信息: What the front end opens the page with. Only the query has it, and
    /// only when asked. Example: `affffddafdfafddffda==`.
    pub package_info: Option<PackageInfo>,
}

wechatpay_client::record! {
    UserConfirmAuthorization {
        out_authorization_no "out_authorization_no", appid "appid", openid "openid",
        user_display_name "user_display_name" hidden, authorization_id "authorization_id",
        state "state", authorize_time "authorize_time", close_info "close_info",
        transfer_scene_id "transfer_scene_id", user_recv_perception "user_recv_perception",
        create_time "create_time", package_info "package_info",
    }
}

/// 用户收款样式: How the money looks to the user.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserRecvStyle {
    /// 用户收款样式类型: The look. Example: `CONFIRM_PAGE`.
    pub r#type: UserRecvStyleType,
}

wechatpay_client::sent! {
    UserRecvStyle {
        r#type "type",
    }
}

impl UserRecvStyle {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(r#type: UserRecvStyleType) -> Self {
        Self { r#type }
    }
}

wechatpay_client::open_enum! {
    /// 用户收款样式类型: The looks of a transfer.
    pub enum UserRecvStyleType {
        /// A page to confirm. This is what is shown when nothing is said.
        ConfirmPage = "CONFIRM_PAGE",
        /// A red packet, for 200 yuan at most.
        RedPacket = "RED_PACKET",
    }
}
