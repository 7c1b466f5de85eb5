// Written by `cargo xtask codegen` from spec/brand_redpacket.yaml; edit that file instead.

use wechatpay_client::{Encrypted, Timestamp};

use crate::products::shared::{Appid, BrandId, Fen, Mchid, Openid, OutBatchNo, OutDetailNo};

/// The response to [`CreateBatch`](super::CreateBatch).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBatchResponse {
    /// 商家品牌红包批次单号: The number that the caller gives a batch of transfers, unique under their
    /// merchant number: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信支付品牌红包批次单号: A batch of red packets as numbered by WeChat Pay. At least 1
    /// character. Example: `1210000071100999991182020050700019480001`.
    pub batch_no: Option<RedPacketBatchNo>,
    /// 品牌红包批次创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 批次单状态: The state of a batch of red packets. Example: `ACCEPTED`.
    pub batch_state: Option<RedPacketBatchState>,
}

wechatpay_client::record! {
    CreateBatchResponse {
        out_batch_no "out_batch_no", batch_no "batch_no", create_time "create_time",
        batch_state "batch_state",
    }
}

/// 品牌红包明细单: A red packet for one user, and what became of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedPacket {
    /// 品牌主商户号: The merchant that pays. At least 1 character. Example: `1900001109`.
    pub brand_mchid: Mchid,
    /// 商家品牌红包批次单号: The number that the caller gives a batch of transfers, unique under their
    /// merchant number: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信支付品牌红包批次单号: A batch of red packets as numbered by WeChat Pay. At least 1
    /// character. Example: `1210000071100999991182020050700019480001`.
    pub batch_no: RedPacketBatchNo,
    /// 商家品牌红包明细单号: The number that the caller gives one transfer of a batch, unique within
    /// the batch: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
    /// 微信支付品牌红包明细单号: A red packet as numbered by WeChat Pay. At least 1 character. Example:
    /// `1220000071100999991182020050700019500100`.
    pub detail_no: RedPacketNo,
    /// 品牌红包明细单状态: The state of a red packet. Example: `DETAIL_SUCCESS`.
    pub detail_state: RedPacketState,
    /// 红包金额: An amount of money in 分, a hundredth of a yuan. Example: `100`.
    pub amount: Fen,
    /// 红包备注: Shown to the user. Example: `来自XX的红包`.
    pub remark: Option<String>,
    /// 失败原因: Only with `DETAIL_FAIL`. Example: `ACCOUNT_FROZEN`.
    pub fail_reason: Option<RedPacketFailReason>,
    /// 接收红包用户OpenID: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub openid: Openid,
    /// 接收红包用户姓名: If it is sent it is checked. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 品牌红包发起时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub initiate_time: Option<Timestamp>,
    /// 品牌红包更新时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `1234`.
    pub brand_id: BrandId,
    /// 品牌红包模板ID: A look of red packets, which the brand made on its platform. At least 1
    /// character. Example: `123400001`.
    pub template_id: Option<RedPacketTemplateId>,
    /// 品牌AppID: Under it the openids are. At least 1 character. Example: `wxf636efh567hg4356`.
    pub brand_appid: Option<Appid>,
}

wechatpay_client::record! {
    RedPacket {
        brand_mchid "brand_mchid", out_batch_no "out_batch_no", batch_no "batch_no",
        out_detail_no "out_detail_no", detail_no "detail_no", detail_state "detail_state",
        amount "amount", remark "remark", fail_reason "fail_reason", openid "openid",
        user_name "user_name", initiate_time "initiate_time", update_time "update_time",
        brand_id "brand_id", template_id "template_id", brand_appid "brand_appid",
    }
}

/// 品牌红包批次单: A batch of red packets as it stands, with how many were received and how many
/// failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedPacketBatch {
    /// 品牌主商户号: The merchant that pays. At least 1 character. Example: `1900001109`.
    pub brand_mchid: Mchid,
    /// 微信支付品牌红包批次单号: A batch of red packets as numbered by WeChat Pay. At least 1
    /// character. Example: `1210000071100999991182020050700019480001`.
    pub batch_no: RedPacketBatchNo,
    /// 商家品牌红包批次单号: The number that the caller gives a batch of transfers, unique under their
    /// merchant number: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `1234`.
    pub brand_id: Option<BrandId>,
    /// 品牌红包模板ID: A look of red packets, which the brand made on its platform. At least 1
    /// character. Example: `123400001`.
    pub template_id: Option<RedPacketTemplateId>,
    /// 品牌AppID: Under it the openids are. At least 1 character. Example: `wxf636efh567hg4356`.
    pub brand_appid: Option<Appid>,
    /// 批次单状态: The state of a batch of red packets. Example: `FINISHED`.
    pub batch_state: RedPacketBatchState,
    /// 品牌红包批次名称. Example: `双十一营销用品牌红包`.
    pub batch_name: String,
    /// 品牌红包批次备注. Example: `双十一营销用品牌红包`.
    pub batch_remark: String,
    /// 品牌红包批次单关闭原因: Only with `CLOSED`. Example: `MERCHANT_REVOCATION`.
    pub close_reason: Option<RedPacketBatchCloseReason>,
    /// 总金额: It must be the sum of all red packets. Example: `100`.
    pub total_amount: Fen,
    /// 总笔数: It must be the number of all red packets. Example: `1`.
    pub total_num: i64,
    /// 品牌红包批次创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 品牌红包批次更新时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Option<Timestamp>,
    /// 发放成功金额: An amount of money in 分, a hundredth of a yuan. Example: `100`.
    pub success_amount: Fen,
    /// 发放成功笔数. Example: `1`.
    pub success_num: i64,
    /// 发放失败金额: An amount of money in 分, a hundredth of a yuan. Example: `0`.
    pub fail_amount: Fen,
    /// 发放失败笔数. Example: `0`.
    pub fail_num: i64,
    /// 品牌红包明细列表: Only when asked for, and when the batch is finished.
    pub detail_list: Option<Vec<RedPacketBrief>>,
}

wechatpay_client::record! {
    RedPacketBatch {
        brand_mchid "brand_mchid", batch_no "batch_no", out_batch_no "out_batch_no",
        brand_id "brand_id", template_id "template_id", brand_appid "brand_appid",
        batch_state "batch_state", batch_name "batch_name", batch_remark "batch_remark",
        close_reason "close_reason", total_amount "total_amount", total_num "total_num",
        create_time "create_time", update_time "update_time", success_amount "success_amount",
        success_num "success_num", fail_amount "fail_amount", fail_num "fail_num",
        detail_list "detail_list",
    }
}

wechatpay_client::open_enum! {
    /// 品牌红包批次单关闭原因: Why a batch was closed.
    pub enum RedPacketBatchCloseReason {
        /// The merchant withdrew it.
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// It could not be done in time.
        SystemOverdueClose = "SYSTEM_OVERDUE_CLOSE",
    }
}

wechatpay_client::text! {
    /// 微信支付品牌红包批次单号: A batch of red packets as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct RedPacketBatchNo;
}

wechatpay_client::open_enum! {
    /// 批次单状态: The state of a batch of red packets.
    pub enum RedPacketBatchState {
        /// It waits for the merchant to approve it.
        WaitPay = "WAIT_PAY",
        /// It was accepted.
        Accepted = "ACCEPTED",
        /// The red packets are being given.
        Processing = "PROCESSING",
        /// Every red packet has succeeded or failed.
        Finished = "FINISHED",
        /// It was closed, for `close_reason`, and nothing was given.
        Closed = "CLOSED",
    }
}

/// 品牌红包明细: A red packet in the list of a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedPacketBrief {
    /// 微信支付品牌红包明细单号: A red packet as numbered by WeChat Pay. At least 1 character. Example:
    /// `1220000071100999991182020050700019500100`.
    pub transfer_detail_no: RedPacketNo,
    /// 商家品牌红包明细单号: The number that the caller gives one transfer of a batch, unique within
    /// the batch: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
    /// 品牌红包明细单状态: The state of a red packet. Example: `DETAIL_SUCCESS`.
    pub detail_state: RedPacketState,
}

wechatpay_client::record! {
    RedPacketBrief {
        transfer_detail_no "transfer_detail_no", out_detail_no "out_detail_no",
        detail_state "detail_state",
    }
}

wechatpay_client::open_enum! {
    /// 失败原因: Why a user did not get a red packet.
    pub enum RedPacketFailReason {
        /// The user's account is frozen.
        AccountFrozen = "ACCOUNT_FROZEN",
        /// The user has not verified their identity with WeChat Pay.
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        /// The name that was sent is not the user's.
        NameNotCorrect = "NAME_NOT_CORRECT",
        /// The openid is malformed, or belongs to another AppID.
        OpenidInvalid = "OPENID_INVALID",
        /// The amount is more than the user may receive at once.
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        /// The user would receive more than they may in a day.
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        /// The user would receive money more often than they may in a day.
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        /// The merchant has not opened the product, or it was suspended.
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        /// It could not be done in time.
        OverdueClose = "OVERDUE_CLOSE",
        /// The user has no account.
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        /// WeChat Pay took it for a risk and stopped it.
        TransferRisk = "TRANSFER_RISK",
        /// The user's account is limited.
        UserAccountLimit = "USER_ACCOUNT_LIMIT",
        /// The cause is not known.
        FailReasonUnknown = "FAIL_REASON_UNKNOWN",
        /// The merchant's account has a problem.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// The user's account has a problem.
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        /// The user did not take it in time.
        UserReceiveOverdue = "USER_RECEIVE_OVERDUE",
        /// The remark cannot be shown. Change it.
        RemarkNotCorrect = "REMARK_NOT_CORRECT",
        /// The merchant's employee refused to approve it.
        MerchantReject = "MERCHANT_REJECT",
        /// The merchant's employee did not approve it in time.
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        /// The user has reached their limit of the month.
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    }
}

wechatpay_client::open_enum! {
    /// 品牌红包明细单状态: Which red packets of a batch to list.
    pub enum RedPacketFilter {
        /// All of them.
        DetailViewAll = "DETAIL_VIEW_ALL",
        /// Those that the user has.
        DetailViewSuccess = "DETAIL_VIEW_SUCCESS",
        /// Those that the user did not get.
        DetailViewFail = "DETAIL_VIEW_FAIL",
    }
}

wechatpay_client::text! {
    /// 微信支付品牌红包明细单号: A red packet as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct RedPacketNo;
}

wechatpay_client::open_enum! {
    /// 品牌红包发放场景: How red packets are given.
    pub enum RedPacketScene {
        /// To users whom the merchant names (定向发放).
        CustomSend = "CUSTOM_SEND",
    }
}

wechatpay_client::open_enum! {
    /// 品牌红包明细单状态: The state of a red packet.
    pub enum RedPacketState {
        /// It is being checked.
        DetailInit = "DETAIL_INIT",
        /// It waits for the merchant to approve it.
        DetailWaitPay = "DETAIL_WAIT_PAY",
        /// It is being given.
        DetailProcessing = "DETAIL_PROCESSING",
        /// The user has it.
        DetailSuccess = "DETAIL_SUCCESS",
        /// The user did not get it; `fail_reason` says why.
        DetailFail = "DETAIL_FAIL",
    }
}

wechatpay_client::text! {
    /// 品牌红包模板ID: A look of red packets, which the brand made on its platform.
    ///
    /// At least 1 character.
    pub struct RedPacketTemplateId;
}

/// 品牌红包明细: A red packet that is to be given.
#[derive(Clone)]
#[non_exhaustive]
pub struct RedPacketToSend {
    /// 商家品牌红包明细单号: The number that the caller gives one transfer of a batch, unique within
    /// the batch: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
    /// 红包金额: An amount of money in 分, a hundredth of a yuan. From 1. Example: `100`.
    pub amount: Fen,
    /// 接收红包用户OpenID: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub openid: Openid,
    /// 接收红包用户姓名: If it is sent it is checked. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 红包备注: Shown to the user. At least 1 character. Example: `来自XX的红包`.
    pub remark: String,
}

wechatpay_client::sent! {
    RedPacketToSend {
        out_detail_no "out_detail_no", amount "amount", openid "openid", user_name "user_name",
        remark "remark",
    }
}

/// What [`RedPacketToSend::new`] requires, by name.
pub struct RedPacketToSendRequired {
    /// 商家品牌红包明细单号: The number that the caller gives one transfer of a batch, unique within
    /// the batch: digits and letters only. Pattern: `^[0-9A-Za-z]+$`.
    pub out_detail_no: OutDetailNo,
    /// 红包金额: An amount of money in 分, a hundredth of a yuan. From 1.
    pub amount: Fen,
    /// 接收红包用户OpenID: A user as one AppID sees them. At least 1 character.
    pub openid: Openid,
    /// 红包备注: Shown to the user. At least 1 character.
    pub remark: String,
}

impl RedPacketToSend {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RedPacketToSendRequired) -> Self {
        let RedPacketToSendRequired { out_detail_no, amount, openid, remark } = required;
        Self { out_detail_no, amount, openid, user_name: None, remark }
    }
}

wechatpay_client::setters! {
    RedPacketToSend {
        /// 接收红包用户姓名: If it is sent it is checked. Plain text here; encrypted on the wire.
        user_name: Encrypted,
    }
}
