// Written by `cargo xtask codegen` from spec/transfer.yaml; edit that file instead.

use wechatpay_client::{Encrypted, Timestamp};

use crate::products::shared::{
    Appid, Fen, HashType, Mchid, Openid, OutBatchNo, OutDetailNo, TransferBatchCloseReason,
    TransferBatchId, TransferBatchStatus, TransferBatchType, TransferDetailBrief,
    TransferDetailFailReason, TransferDetailId, TransferDetailStatus,
};

/// 已受理的批次单: A batch that was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedBatch {
    /// 商家批次单号: The batch, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信批次单号: The same, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1030000071100999991182020050700019480001`.
    pub batch_id: TransferBatchId,
    /// 批次创建时间: When the batch was accepted. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 批次状态: The status of a batch of transfers. A finished batch says nothing about the single
    /// transfers: each may have failed. Example: `ACCEPTED`.
    pub batch_status: Option<TransferBatchStatus>,
}

wechatpay_client::record! {
    AcceptedBatch {
        out_batch_no "out_batch_no", batch_id "batch_id", create_time "create_time",
        batch_status "batch_status",
    }
}

/// 转账电子回单: The electronic receipt of a batch. Once it is finished, `download_url` leads to
/// the file.
///
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches the file that it leads
/// to.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillReceipt {
    /// 商家批次单号: The batch that the receipt is for. 5 to 32 characters. Pattern: `^[0-9A-Za-z]+$`.
    /// Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 电子回单申请单号: The application, as WeChat Pay numbered it. Example:
    /// `1050000010509999485212020110200058820001`.
    pub signature_no: SignatureNo,
    /// 电子回单状态: Whether the receipt is made. Example: `FINISHED`.
    pub signature_status: Option<SignatureStatus>,
    /// 电子回单文件的hash方法: What the hash was computed with, once the receipt is finished. Example:
    /// `SHA256`.
    pub hash_type: Option<HashType>,
    /// 电子回单文件的hash值: The hash of the file, once the receipt is finished. At most 1000
    /// characters. Example: `DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529`.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址: Where the file is, once the receipt is finished. It is there for 10
    /// minutes. At most 3000 characters. Example:
    /// `https://api.mch.weixin.qq.com/v3/transferdownload/signfile?token=xxx`.
    pub download_url: Option<String>,
    /// 创建时间: When the application was accepted. At most 32 characters. Example:
    /// `2020-05-20T13:29:35.120+08:00`.
    pub create_time: Option<Timestamp>,
    /// 更新时间: When the status changed for the last time. At most 32 characters. Example:
    /// `2020-05-21T13:29:35.120+08:00`.
    pub update_time: Option<Timestamp>,
}

wechatpay_client::record! {
    BillReceipt {
        out_batch_no "out_batch_no", signature_no "signature_no",
        signature_status "signature_status", hash_type "hash_type", hash_value "hash_value",
        download_url "download_url", create_time "create_time", update_time "update_time",
    }
}

wechatpay_client::file_location! {
    BillReceipt { download_url, hash_type, hash_value }
}

/// 已关闭的批次单: A batch that was closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosedBatch {
    /// 商户号: The merchant who would have paid. At least 1 character. Example: `1900001109`.
    pub mchid: Mchid,
    /// 商家批次单号: The batch, as the merchant numbered it. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信批次单号: The same, as WeChat Pay numbered it. Tell repeated callbacks apart by this number.
    /// At least 1 character. Example: `1030000071100999991182020050700019480001`.
    pub batch_id: TransferBatchId,
    /// 批次状态: The status of the batch; `CLOSED` in this callback. Example: `CLOSED`.
    pub batch_status: TransferBatchStatus,
    /// 批次总笔数: The number of all transfers. Example: `200`.
    pub total_num: i64,
    /// 批次总金额: The sum of all transfers, in 分. Example: `4000000`.
    pub total_amount: Fen,
    /// 批次关闭原因: Why the batch was closed. Example: `OVERDUE_CLOSE`.
    pub close_reason: TransferBatchCloseReason,
    /// 批次更新时间: When the status changed for the last time. Example: `2015-05-20T13:29:35+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    ClosedBatch {
        mchid "mchid", out_batch_no "out_batch_no", batch_id "batch_id",
        batch_status "batch_status", total_num "total_num", total_amount "total_amount",
        close_reason "close_reason", update_time "update_time",
    }
}

/// What [`ClosedBatch::new`] requires, by name.
pub struct ClosedBatchRequired {
    /// 商户号: The merchant who would have paid. At least 1 character.
    pub mchid: Mchid,
    /// 商家批次单号: The batch, as the merchant numbered it. Pattern: `^[0-9A-Za-z]+$`.
    pub out_batch_no: OutBatchNo,
    /// 微信批次单号: The same, as WeChat Pay numbered it. At least 1 character.
    pub batch_id: TransferBatchId,
    /// 批次状态: The status of the batch; `CLOSED` in this callback.
    pub batch_status: TransferBatchStatus,
    /// 批次总笔数: The number of all transfers.
    pub total_num: i64,
    /// 批次总金额: The sum of all transfers, in 分.
    pub total_amount: Fen,
    /// 批次关闭原因: Why the batch was closed.
    pub close_reason: TransferBatchCloseReason,
    /// 批次更新时间: When the status changed for the last time.
    pub update_time: Timestamp,
}

impl ClosedBatch {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ClosedBatchRequired) -> Self {
        let ClosedBatchRequired {
            mchid, out_batch_no, batch_id, batch_status, total_num, total_amount,
            close_reason, update_time,
        } = required;
        Self {
            mchid, out_batch_no, batch_id, batch_status, total_num, total_amount,
            close_reason, update_time,
        }
    }
}

/// 转账明细电子回单: The electronic receipt of one transfer. Once it is finished, `download_url`
/// leads to the file.
///
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches the file that it leads
/// to.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetailReceipt {
    /// 受理类型: The product that the transfer was made with. Example: `BATCH_TRANSFER`.
    pub accept_type: ReceiptAcceptType,
    /// 商家转账批次单号: The batch of the transfer, with `BATCH_TRANSFER`. 5 to 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `GD2021011610162610BBdkkIwcu3`.
    pub out_batch_no: Option<OutBatchNo>,
    /// 商家转账明细单号: The transfer that the receipt is for. 5 to 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `mx0911231610162610v4CNkO4HAf`.
    pub out_detail_no: OutDetailNo,
    /// 电子回单受理单号: The application, as WeChat Pay numbered it. Example:
    /// `1050000010509999485212020110200058820001`.
    pub signature_no: SignatureNo,
    /// 电子回单状态: Whether the receipt is made. Example: `FINISHED`.
    pub signature_status: Option<SignatureStatus>,
    /// 电子回单文件的hash方法: What the hash was computed with, once the receipt is finished. Example:
    /// `SHA256`.
    pub hash_type: Option<HashType>,
    /// 电子回单文件的hash值: The hash of the file, once the receipt is finished. At most 1000
    /// characters. Example: `DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529`.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址: Where the file is, once the receipt is finished. It is there for 10
    /// minutes. At most 3000 characters. Example:
    /// `https://api.mch.weixin.qq.com/v3/transferdownload/signfile?token=xxx`.
    pub download_url: Option<String>,
}

wechatpay_client::record! {
    DetailReceipt {
        accept_type "accept_type", out_batch_no "out_batch_no", out_detail_no "out_detail_no",
        signature_no "signature_no", signature_status "signature_status", hash_type "hash_type",
        hash_value "hash_value", download_url "download_url",
    }
}

wechatpay_client::file_location! {
    DetailReceipt { download_url, hash_type, hash_value }
}

/// 已完成的批次单: A batch of which every transfer has succeeded or failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishedBatch {
    /// 商家批次单号: The batch, as the merchant numbered it. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信批次单号: The same, as WeChat Pay numbered it. Tell repeated callbacks apart by this number.
    /// At least 1 character. Example: `1030000071100999991182020050700019480001`.
    pub batch_id: TransferBatchId,
    /// 商户号: The merchant who pays. 1 to 32 characters. Example: `1900001109`.
    pub mchid: Option<Mchid>,
    /// 批次状态: The status of the batch; `FINISHED` in this callback. Example: `FINISHED`.
    pub batch_status: TransferBatchStatus,
    /// 批次总笔数: The number of all transfers. Example: `200`.
    pub total_num: i64,
    /// 批次总金额: The sum of all transfers, in 分. Example: `4000000`.
    pub total_amount: Fen,
    /// 转账成功金额: The sum of the transfers that succeeded, in 分. Example: `3900000`.
    pub success_amount: Fen,
    /// 转账成功笔数: The number of transfers that succeeded. Example: `199`.
    pub success_num: i64,
    /// 转账失败金额: The sum of the transfers that failed, in 分. Example: `100000`.
    pub fail_amount: Fen,
    /// 转账失败笔数: The number of transfers that failed. Example: `1`.
    pub fail_num: i64,
    /// 批次更新时间: When the status changed for the last time. Example: `2015-05-20T13:29:35+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    FinishedBatch {
        out_batch_no "out_batch_no", batch_id "batch_id", mchid "mchid",
        batch_status "batch_status", total_num "total_num", total_amount "total_amount",
        success_amount "success_amount", success_num "success_num", fail_amount "fail_amount",
        fail_num "fail_num", update_time "update_time",
    }
}

/// What [`FinishedBatch::new`] requires, by name.
pub struct FinishedBatchRequired {
    /// 商家批次单号: The batch, as the merchant numbered it. Pattern: `^[0-9A-Za-z]+$`.
    pub out_batch_no: OutBatchNo,
    /// 微信批次单号: The same, as WeChat Pay numbered it. At least 1 character.
    pub batch_id: TransferBatchId,
    /// 批次状态: The status of the batch; `FINISHED` in this callback.
    pub batch_status: TransferBatchStatus,
    /// 批次总笔数: The number of all transfers.
    pub total_num: i64,
    /// 批次总金额: The sum of all transfers, in 分.
    pub total_amount: Fen,
    /// 转账成功金额: The sum of the transfers that succeeded, in 分.
    pub success_amount: Fen,
    /// 转账成功笔数: The number of transfers that succeeded.
    pub success_num: i64,
    /// 转账失败金额: The sum of the transfers that failed, in 分.
    pub fail_amount: Fen,
    /// 转账失败笔数: The number of transfers that failed.
    pub fail_num: i64,
    /// 批次更新时间: When the status changed for the last time.
    pub update_time: Timestamp,
}

impl FinishedBatch {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: FinishedBatchRequired) -> Self {
        let FinishedBatchRequired {
            out_batch_no, batch_id, batch_status, total_num, total_amount,
            success_amount, success_num, fail_amount, fail_num, update_time,
        } = required;
        Self {
            out_batch_no, batch_id, mchid: None, batch_status, total_num, total_amount,
            success_amount, success_num, fail_amount, fail_num, update_time,
        }
    }
}

wechatpay_client::setters! {
    FinishedBatch {
        /// 商户号: The merchant who pays. 1 to 32 characters.
        mchid: Mchid,
    }
}

wechatpay_client::open_enum! {
    /// 受理类型: The products whose transfers have electronic receipts.
    pub enum ReceiptAcceptType {
        /// A transfer of a batch, by a direct merchant or a partner.
        BatchTransfer = "BATCH_TRANSFER",
        /// A payment to a user's balance with the product of before (企业付款到零钱).
        TransferToPocket = "TRANSFER_TO_POCKET",
        /// A payment to a bank card (企业付款到银行卡).
        TransferToBank = "TRANSFER_TO_BANK",
    }
}

wechatpay_client::text! {
    /// 电子回单申请单号: An application for an electronic receipt, as numbered by WeChat Pay.
    pub struct SignatureNo;
}

wechatpay_client::open_enum! {
    /// 电子回单状态: The status of an electronic receipt.
    pub enum SignatureStatus {
        /// It was asked for and is being made.
        Accepted = "ACCEPTED",
        /// It is made. Only now there are a hash and an address.
        Finished = "FINISHED",
    }
}

/// 转账批次单: A batch in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferBatch {
    /// 商户号: The merchant who pays. 1 to 32 characters. Example: `1900001109`.
    pub mchid: Mchid,
    /// 商家批次单号: The batch, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信批次单号: The same, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1030000071100999991182020050700019480001`.
    pub batch_id: TransferBatchId,
    /// 商户appid: The AppID under which the users are known. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 批次状态: The status of a batch of transfers. A finished batch says nothing about the single
    /// transfers: each may have failed. Example: `FINISHED`.
    pub batch_status: TransferBatchStatus,
    /// 批次类型: How the batch was started. Example: `API`.
    pub batch_type: TransferBatchType,
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
    /// 转账场景ID: The scene (转账场景) of the batch. At most 36 characters. Example: `1001`.
    ///
    /// Note: It was seen to be empty when none was sent.
    pub transfer_scene_id: Option<String>,
}

wechatpay_client::record! {
    TransferBatch {
        mchid "mchid", out_batch_no "out_batch_no", batch_id "batch_id", appid "appid",
        batch_status "batch_status", batch_type "batch_type", batch_name "batch_name",
        batch_remark "batch_remark", close_reason "close_reason", total_amount "total_amount",
        total_num "total_num", create_time "create_time", update_time "update_time",
        success_amount "success_amount", success_num "success_num", fail_amount "fail_amount",
        fail_num "fail_num", transfer_scene_id "transfer_scene_id",
    }
}

/// 转账批次单与明细: A batch in its current state, with the transfers that were asked for.
///
/// Note: `offset` and `limit` are known for the query by the merchant's own number only.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferBatchWithDetails {
    /// 转账批次单: A batch in its current state.
    pub transfer_batch: TransferBatch,
    /// 转账明细单列表: The transfers that were asked for, once the batch is finished.
    ///
    /// Note: It was seen to be empty before the batch is finished.
    pub transfer_detail_list: Option<Vec<TransferDetailBrief>>,
    /// 请求资源起始位置: How many transfers were passed over. Example: `0`.
    pub offset: Option<i64>,
    /// 最大资源条数: How many transfers were asked for at most. Example: `20`.
    pub limit: Option<i64>,
}

wechatpay_client::record! {
    TransferBatchWithDetails {
        transfer_batch "transfer_batch", transfer_detail_list "transfer_detail_list",
        offset "offset", limit "limit",
    }
}

/// 转账明细单: One transfer in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferDetail {
    /// 商户号: The merchant who pays. 1 to 32 characters. Example: `1900001109`.
    pub mchid: Option<Mchid>,
    /// 商家批次单号: The batch, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 微信批次单号: The same, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1030000071100999991182020050700019480001`.
    pub batch_id: TransferBatchId,
    /// 商户appid: The AppID under which the user is known. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub appid: Option<Appid>,
    /// 商家明细单号: The transfer, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
    /// 微信明细单号: The same, as WeChat Pay numbered it. 1 to 64 characters. Example:
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
    /// 用户在直连商户应用下的用户标示: The user, under that AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name, if the transfer was made with it. Plain text here; encrypted
    /// on the wire.
    ///
    /// Note: It comes back only when it was sent.
    pub user_name: Option<Encrypted>,
    /// 转账发起时间: When the transfer was begun. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub initiate_time: Option<Timestamp>,
    /// 明细更新时间: When the status changed for the last time. At most 32 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    TransferDetail {
        mchid "mchid", out_batch_no "out_batch_no", batch_id "batch_id", appid "appid",
        out_detail_no "out_detail_no", detail_id "detail_id", detail_status "detail_status",
        transfer_amount "transfer_amount", transfer_remark "transfer_remark",
        fail_reason "fail_reason", openid "openid", user_name "user_name",
        initiate_time "initiate_time", update_time "update_time",
    }
}

/// 转账明细: One transfer of a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferDetailInput {
    /// 商家明细单号: The merchant's own number for the transfer, unique within the batch. At most 32
    /// characters. Pattern: `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
    /// 转账金额: What the user receives, in 分. From 1. Example: `200000`.
    pub transfer_amount: Fen,
    /// 转账备注: What the transfer is for. The user reads it. 1 to 32 characters. Example:
    /// `2020年4月报销`.
    pub transfer_remark: String,
    /// 用户在直连商户应用下的用户标示: The user, under the AppID of the batch. 1 to 64 characters.
    pub openid: Openid,
    /// 收款用户姓名: The user's real name, which is then checked. It must be there from 2000 yuan on,
    /// and must not below 0.3 yuan; either all transfers of a batch have one or none has. Electronic
    /// receipts need it. Plain text here; encrypted on the wire.
    pub user_name: Option<Encrypted>,
    /// 收款用户身份证: The number of the user's identity card, which is then checked. Plain text here;
    /// encrypted on the wire.
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
    /// 商家明细单号: The merchant's own number for the transfer, unique within the batch. At most 32
    /// characters. Pattern: `^[0-9A-Za-z]+$`.
    pub out_detail_no: OutDetailNo,
    /// 转账金额: What the user receives, in 分. From 1.
    pub transfer_amount: Fen,
    /// 转账备注: What the transfer is for. 1 to 32 characters.
    pub transfer_remark: String,
    /// 用户在直连商户应用下的用户标示: The user, under the AppID of the batch. 1 to 64 characters.
    pub openid: Openid,
}

impl TransferDetailInput {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: TransferDetailInputRequired) -> Self {
        let TransferDetailInputRequired {
            out_detail_no, transfer_amount, transfer_remark, openid,
        } = required;
        Self {
            out_detail_no, transfer_amount, transfer_remark, openid, user_name: None,
            user_id_card: None,
        }
    }
}

wechatpay_client::setters! {
    TransferDetailInput {
        /// 收款用户姓名: The user's real name, which is then checked. Plain text here; encrypted on the
        /// wire.
        user_name: Encrypted,
        /// 收款用户身份证: The number of the user's identity card, which is then checked. Plain text here;
        /// encrypted on the wire.
        user_id_card: Encrypted,
    }
}
