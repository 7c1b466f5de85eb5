// Written by `cargo xtask codegen` from spec/partner_transfer.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Timestamp};

use crate::products::shared::{
    Appid, Fen, Mchid, Openid, OutBatchNo, OutDetailNo, TransferBatchCloseReason, TransferBatchId,
    TransferBatchStatus, TransferBatchType, TransferDetailBrief, TransferDetailFailReason,
    TransferDetailId, TransferDetailStatus,
};

/// 已受理的批次单: A batch that was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedBatch {
    /// 商家批次单号: The batch, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信支付批次单号: The same, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1030000071100999991182020050700019480001`.
    pub batch_id: TransferBatchId,
    /// 批次创建时间: When the batch was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
}

wechatpay_client::record! {
    AcceptedBatch {
        out_batch_no "out_batch_no", batch_id "batch_id", create_time "create_time",
    }
}

wechatpay_client::open_enum! {
    /// 特约商户授权类型: What a merchant authorized its partner to use. It decides under whose AppID
    /// the users are known.
    pub enum AuthorizationType {
        /// Its AppID. The users are known under the merchant's AppID.
        InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        /// Its money. The users are known under the partner's AppID.
        FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
        /// Both. The users are known under the merchant's AppID.
        InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}

wechatpay_client::open_enum! {
    /// 收款账户类型: The accounts that the money of a transfer goes to.
    ///
    /// Note: Only this value is known. There must be one for a user's balance.
    pub enum PayeeAccountType {
        /// A bank card.
        BankAccount = "BANK_ACCOUNT",
    }
}

/// 转账批次单: A batch in its current state, with the transfers that were asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferBatch {
    /// 服务商商户号: The partner who started the batch. 1 to 32 characters. Example: `1900001109`.
    pub sp_mchid: Mchid,
    /// 特约商户号: The merchant whom the partner acts for. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商家批次单号: The batch, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信支付批次单号: The same, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1030000071100999991182020050700019480001`.
    pub batch_id: TransferBatchId,
    /// 特约商户appid: The merchant's AppID, if it was sent. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub sub_appid: Option<Appid>,
    /// 批次状态: The status of a batch of transfers. A finished batch says nothing about the single
    /// transfers: each may have failed. Example: `FINISHED`.
    pub batch_status: TransferBatchStatus,
    /// 批次类型: How the batch was started. Example: `API`.
    pub batch_type: TransferBatchType,
    /// 特约商户授权类型: What the merchant authorized the partner to use. Example:
    /// `INFORMATION_AUTHORIZATION_TYPE`.
    pub authorization_type: AuthorizationType,
    /// 批次名称: What the batch is called. At most 32 characters. Example: `2019年1月深圳分部报销单`.
    pub batch_name: String,
    /// 批次备注: What the batch is for. At most 32 characters. Example: `2019年1月深圳分部报销单`.
    pub batch_remark: String,
    /// 批次关闭原因: Why the batch was closed, if it was. Example: `OVERDUE_CLOSE`.
    pub close_reason: Option<TransferBatchCloseReason>,
    /// 转账总金额: The sum of all transfers, in 分. Example: `4000000`.
    pub total_amount: Fen,
    /// 转账总笔数: The number of all transfers. Example: `200`.
    pub total_num: i64,
    /// 批次创建时间: When the batch was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Option<Timestamp>,
    /// 批次更新时间: When the status changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Option<Timestamp>,
    /// 转账成功金额: The sum of the transfers that succeeded, in 分. It grows while the batch is
    /// processed. Example: `3900000`.
    pub success_amount: Option<Fen>,
    /// 转账成功笔数: The number of transfers that succeeded. It grows while the batch is processed.
    /// Example: `199`.
    pub success_num: Option<i64>,
    /// 转账失败金额: The sum of the transfers that failed, in 分. Example: `100000`.
    pub fail_amount: Option<Fen>,
    /// 转账失败笔数: The number of transfers that failed. Example: `1`.
    pub fail_num: Option<i64>,
    /// 转账明细单列表: The transfers that were asked for, once the batch is finished.
    pub transfer_detail_list: Option<Vec<TransferDetailBrief>>,
    /// 服务商的appid: The partner's AppID, with `FUND_AUTHORIZATION_TYPE`. 1 to 32 characters. Example:
    /// `wxf636efh567hg4388`.
    pub sp_appid: Option<Appid>,
    /// 批量转账用途: What the money is for. Example: `COMMISSION`.
    pub transfer_purpose: Option<TransferPurpose>,
    /// 转账场景: Where the money goes. Example: `ORDINARY_TRANSFER`.
    pub transfer_scene: Option<TransferScene>,
}

wechatpay_client::record! {
    TransferBatch {
        sp_mchid "sp_mchid", sub_mchid "sub_mchid", out_batch_no "out_batch_no",
        batch_id "batch_id", sub_appid "sub_appid", batch_status "batch_status",
        batch_type "batch_type", authorization_type "authorization_type", batch_name "batch_name",
        batch_remark "batch_remark", close_reason "close_reason", total_amount "total_amount",
        total_num "total_num", create_time "create_time", update_time "update_time",
        success_amount "success_amount", success_num "success_num", fail_amount "fail_amount",
        fail_num "fail_num", transfer_detail_list "transfer_detail_list", sp_appid "sp_appid",
        transfer_purpose "transfer_purpose", transfer_scene "transfer_scene",
    }
}

/// 转账明细单: One transfer in its current state. It does not name the merchant whom the partner
/// acts for.
///
/// Note: It is inferred that `account_type`, `bank_name` and `bank_card_number_tail` come with
/// payroll cards only.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferDetail {
    /// 服务商商户号: The partner who started the batch. 1 to 32 characters. Example: `1900001109`.
    pub sp_mchid: Mchid,
    /// 商家批次单号: The batch, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信支付批次单号: The same, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1030000071100999991182020050700019480001`.
    pub batch_id: TransferBatchId,
    /// 商户的appid: The AppID under which the user is known: the partner's with
    /// `FUND_AUTHORIZATION_TYPE`, else the merchant's. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Option<Appid>,
    /// 商家明细单号: The transfer, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
    /// 微信支付明细单号: The same, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1040000071100999991182020050700019500100`.
    pub detail_id: TransferDetailId,
    /// 明细状态: The status of the transfer. Example: `SUCCESS`.
    pub detail_status: TransferDetailStatus,
    /// 转账金额: What the user receives, in 分. Example: `200000`.
    pub transfer_amount: Fen,
    /// 转账备注: What the transfer is for. At most 32 characters. Example: `2020年4月报销`.
    pub transfer_remark: String,
    /// 明细失败原因: Why the transfer failed, if it did. Example: `ACCOUNT_FROZEN`.
    pub fail_reason: Option<TransferDetailFailReason>,
    /// 收款用户openid: The user, under that AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name. Plain text here; encrypted on the wire.
    ///
    /// Note: It has no underscore here, unlike in the request and in the responses to direct merchants.
    pub username: Option<Encrypted>,
    /// 转账发起时间: When the transfer was begun. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub initiate_time: Option<Timestamp>,
    /// 明细更新时间: When the status changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
    /// 收款账户类型: Where the money went. Example: `BANK_ACCOUNT`.
    pub account_type: Option<PayeeAccountType>,
    /// 银行名称: The bank of the card that the money went to. Example: `招商银行`.
    pub bank_name: Option<String>,
    /// 银行卡尾号: The last digits of the number of that card.
    pub bank_card_number_tail: Option<String>,
}

wechatpay_client::record! {
    TransferDetail {
        sp_mchid "sp_mchid", out_batch_no "out_batch_no", batch_id "batch_id", appid "appid",
        out_detail_no "out_detail_no", detail_id "detail_id", detail_status "detail_status",
        transfer_amount "transfer_amount", transfer_remark "transfer_remark",
        fail_reason "fail_reason", openid "openid", username "username",
        initiate_time "initiate_time", update_time "update_time", account_type "account_type",
        bank_name "bank_name", bank_card_number_tail "bank_card_number_tail" hidden,
    }
}

/// 转账明细: One transfer of a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferDetailInput {
    /// 商家明细单号: The partner's own number for the transfer, unique within the batch. At most 32
    /// characters. Pattern: `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
    /// 转账金额: What the user receives, in 分. From 1. Example: `200000`.
    pub transfer_amount: Fen,
    /// 转账备注: What the transfer is for. The user reads it. 1 to 32 characters. Example:
    /// `2020年4月报销`.
    pub transfer_remark: String,
    /// 收款用户openid: The user, under the AppID that the authorization asks for. 1 to 64 characters.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name, which is then checked. At least 1 character. Plain text
    /// here; encrypted on the wire.
    pub user_name: Encrypted,
    /// 收款用户身份证: The number of the user's identity card, which is then checked. It may be left
    /// out. Plain text here; encrypted on the wire.
    pub user_id_card: Option<Encrypted>,
}

wechatpay_client::sent! {
    TransferDetailInput {
        out_detail_no "out_detail_no", transfer_amount "transfer_amount",
        transfer_remark "transfer_remark", openid "openid", user_name "user_name",
        user_id_card "user_id_card",
    }
}

/// What [`TransferDetailInput::new`] requires, by name.
pub struct TransferDetailInputRequired {
    /// 商家明细单号: The partner's own number for the transfer, unique within the batch. At most 32
    /// characters. Pattern: `^[0-9A-Za-z]+$`.
    pub out_detail_no: OutDetailNo,
    /// 转账金额: What the user receives, in 分. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: What the transfer is for. 1 to 32 characters.
    pub transfer_remark: String,
    /// 收款用户openid: The user, under the AppID that the authorization asks for. 1 to 64 characters.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name, which is then checked. At least 1 character. Plain text
    /// here; encrypted on the wire.
    pub user_name: Encrypted,
}

impl TransferDetailInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: TransferDetailInputRequired) -> Self {
        let TransferDetailInputRequired {
            out_detail_no, transfer_amount, transfer_remark, openid, user_name,
        } = required;
        Self {
            out_detail_no, transfer_amount, transfer_remark, openid, user_name,
            user_id_card: None,
        }
    }
}

wechatpay_client::setters! {
    TransferDetailInput {
        /// 收款用户身份证: The number of the user's identity card, which is then checked. Plain text here;
        /// encrypted on the wire.
        user_id_card: Encrypted,
    }
}

wechatpay_client::open_enum! {
    /// 批量转账用途: What the money of a batch is for.
    pub enum TransferPurpose {
        /// Goods (货款).
        Goodspayment = "GOODSPAYMENT",
        /// Commissions (佣金).
        Commission = "COMMISSION",
        /// Refunds (退款).
        Refund = "REFUND",
        /// Expenses (报销).
        Reimbursement = "REIMBURSEMENT",
        /// Freight (运费).
        Freight = "FREIGHT",
        /// Anything else.
        Others = "OTHERS",
    }
}

wechatpay_client::open_enum! {
    /// 转账场景: Where the money of a batch goes.
    pub enum TransferScene {
        /// To the users' balances (零钱).
        OrdinaryTransfer = "ORDINARY_TRANSFER",
        /// To the users' payroll cards (微工卡).
        PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
    }
}
