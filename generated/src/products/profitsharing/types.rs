// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

use wechatpay_client::{Encrypted, Timestamp};

use crate::products::shared::{
    Fen, Mchid, OutOrderNo, OutReturnNo, ReceiverAccount, ReceiverType, ReturnFailReason,
    ShareFailReason, ShareResult, SharingOrderId, TransactionId,
};

/// 分账接收方: A receiver as it was added.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddedReceiver {
    /// 特约商户号: The merchant whose money will be shared out, when a partner called for them. 1 to 32
    /// characters. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 接收方类型: What `account` is. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 接收方账号: A merchant number or an openid, as `type` says. 1 to 64 characters.
    pub account: ReceiverAccount,
    /// 分账接收方全称: The receiver's name, if it was sent. At most 1024 characters. Plain text here;
    /// encrypted on the wire.
    pub name: Option<Encrypted>,
    /// 与分账方的关系类型: What the receiver is to the merchant. Example: `SERVICE_PROVIDER`.
    pub relation_type: ReceiverRelationType,
    /// 自定义的分账关系: The same in words, with `CUSTOM`. At most 10 characters. Example: `代理商`.
    pub custom_relation: Option<String>,
}

wechatpay_client::record! {
    AddedReceiver {
        sub_mchid "sub_mchid", r#type "type", account "account", name "name",
        relation_type "relation_type", custom_relation "custom_relation",
    }
}

/// 分账接收方: A receiver that was taken off the list.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedReceiver {
    /// 特约商户号: The merchant whose receiver it was, when a partner called for them. 1 to 32
    /// characters. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 接收方类型: What `account` is. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 接收方账号: A merchant number or an openid, as `type` says. 1 to 64 characters.
    pub account: ReceiverAccount,
}

wechatpay_client::record! {
    DeletedReceiver {
        sub_mchid "sub_mchid", r#type "type", account "account",
    }
}

/// 最大分账比例: What part of an order can be shared out.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantRatio {
    /// 特约商户号: The merchant. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 最大分账比例: The part, in hundredths of a per cent. 2000 is 20 %. Example: `2000`.
    pub max_ratio: i64,
}

wechatpay_client::record! {
    MerchantRatio {
        sub_mchid "sub_mchid", max_ratio "max_ratio",
    }
}

wechatpay_client::open_enum! {
    /// 与分账方的关系类型: What a receiver is to the merchant whose money is shared out.
    pub enum ReceiverRelationType {
        /// A service provider (服务商).
        ServiceProvider = "SERVICE_PROVIDER",
        /// A shop (门店).
        Store = "STORE",
        /// An employee (员工).
        Staff = "STAFF",
        /// A shop's owner (店主).
        StoreOwner = "STORE_OWNER",
        /// A business partner (合作伙伴).
        Partner = "PARTNER",
        /// The headquarters (总部).
        Headquarter = "HEADQUARTER",
        /// The owner of the brand (品牌方).
        Brand = "BRAND",
        /// A distributor (分销商).
        Distributor = "DISTRIBUTOR",
        /// A user (用户).
        User = "USER",
        /// A supplier (供应商).
        Supplier = "SUPPLIER",
        /// Something else, which `custom_relation` names.
        Custom = "CUSTOM",
    }
}

/// 分账回退单: Money that a receiver gives back, and its status.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnOrder {
    /// 特约商户号: The merchant who gets the money back, when a partner called for them. 1 to 32
    /// characters. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 微信分账单号: The sharing, as WeChat Pay numbered it. At most 64 characters. Example:
    /// `3008450740201411110007820472`.
    pub order_id: SharingOrderId,
    /// 商户分账单号: The sharing, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 商户回退单号: The return, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `R20190516001`.
    pub out_return_no: OutReturnNo,
    /// 微信回退单号: The return, as WeChat Pay numbered it. At most 64 characters. Example:
    /// `3008450740201411110007820472`.
    pub return_id: String,
    /// 回退商户号: The merchant who gives the money back. 1 to 32 characters. Example: `86693852`.
    pub return_mchid: Mchid,
    /// 回退金额: What is given back, in 分. Example: `10`.
    pub amount: Fen,
    /// 回退描述: Why it is given back, as it was sent. At most 80 characters. Example: `用户退款`.
    pub description: String,
    /// 回退结果: The status of the return. Example: `SUCCESS`.
    pub result: ReturnResult,
    /// 失败原因: Why nothing was given back. Only with `FAILED`. Example: `TIME_OUT_CLOSED`.
    pub fail_reason: Option<ReturnFailReason>,
    /// 创建时间: When it was accepted. At most 64 characters. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 完成时间: When it was over. It means nothing while the result is `PROCESSING`. At most 64
    /// characters. Example: `2015-05-20T13:29:35.120+08:00`.
    pub finish_time: Option<Timestamp>,
}

wechatpay_client::record! {
    ReturnOrder {
        sub_mchid "sub_mchid", order_id "order_id", out_order_no "out_order_no",
        out_return_no "out_return_no", return_id "return_id", return_mchid "return_mchid",
        amount "amount", description "description", result "result", fail_reason "fail_reason",
        create_time "create_time", finish_time "finish_time",
    }
}

wechatpay_client::open_enum! {
    /// 回退结果: The status of a return.
    pub enum ReturnResult {
        /// It is under way.
        Processing = "PROCESSING",
        /// The money was given back.
        Success = "SUCCESS",
        /// Nothing was given back. `fail_reason` says why.
        Failed = "FAILED",
    }
}

/// 分账接收方: A receiver, how much they get, and its status.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShareDetail {
    /// 分账金额: What they get, in 分. Example: `100`.
    pub amount: Fen,
    /// 分账描述: Why they get it, as it was sent. At most 80 characters. Example: `分给商户1900000110`.
    pub description: String,
    /// 分账接收方类型: What `account` is. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 分账接收方帐号: A merchant number or an openid, as `type` says. 1 to 64 characters.
    pub account: ReceiverAccount,
    /// 分账结果: The status for this receiver. Example: `SUCCESS`.
    pub result: ShareResult,
    /// 分账失败原因: Why they got nothing. Only with `CLOSED`. Example: `ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<ShareFailReason>,
    /// 分账明细单号: This part of the sharing, as WeChat Pay numbered it. At most 64 characters.
    /// Example: `36011111111111111111111`.
    pub detail_id: Option<String>,
    /// 分账创建时间: When it was accepted. At most 64 characters. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
    /// 分账完成时间: When it was over for this receiver. It means nothing while the result is
    /// `PENDING`. At most 64 characters. Example: `2015-05-20T13:29:35.120+08:00`.
    pub finish_time: Option<Timestamp>,
}

wechatpay_client::record! {
    ShareDetail {
        amount "amount", description "description", r#type "type", account "account",
        result "result", fail_reason "fail_reason", detail_id "detail_id",
        create_time "create_time", finish_time "finish_time",
    }
}

/// 分账接收方: A receiver, and how much they get.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShareReceiver {
    /// 分账接收方类型: What `account` is. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 分账接收方帐号: A merchant number or an openid, as `type` says. 1 to 64 characters.
    pub account: ReceiverAccount,
    /// 分账个人接收方姓名: A user's real name. If it is sent it is checked, and the sharing is refused
    /// where it does not match. At most 1024 characters. Plain text here; encrypted on the wire.
    ///
    /// Note: The 1024 characters are those of the encrypted value.
    pub name: Option<Encrypted>,
    /// 分账金额: What they get, in 分. All of it may not exceed the amount of the order, nor the part
    /// of it that the merchant lets be shared out. From 1. Example: `888`.
    pub amount: Fen,
    /// 分账描述: Why they get it. It comes back with the query and appears in the bill. 1 to 80
    /// characters. Example: `分给商户A`.
    pub description: String,
}

wechatpay_client::sent! {
    ShareReceiver {
        r#type "type", account "account", name "name", amount "amount", description "description",
    }
}

/// What [`ShareReceiver::new`] requires, by name.
pub struct ShareReceiverRequired {
    /// 分账接收方类型: What `account` is.
    pub r#type: ReceiverType,
    /// 分账接收方帐号: A merchant number or an openid, as `type` says. 1 to 64 characters.
    pub account: ReceiverAccount,
    /// 分账金额: What they get, in 分. All of it may not exceed the amount of the order, nor the part
    /// of it that the merchant lets be shared out. From 1.
    pub amount: Fen,
    /// 分账描述: Why they get it. 1 to 80 characters.
    pub description: String,
}

impl ShareReceiver {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ShareReceiverRequired) -> Self {
        let ShareReceiverRequired { r#type, account, amount, description } = required;
        Self { r#type, account, name: None, amount, description }
    }
}

wechatpay_client::setters! {
    ShareReceiver {
        /// 分账个人接收方姓名: A user's real name. At most 1024 characters. Plain text here; encrypted on
        /// the wire.
        name: Encrypted,
    }
}

/// 分账动账: Money that a receiver got or gave back.
///
/// Note: Either `mchid` is there, or `sp_mchid` and `sub_mchid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SharingChange {
    /// 商户号: Whose money it was, when a direct merchant shared it out. 1 to 32 characters. Example:
    /// `1900000100`.
    pub mchid: Option<Mchid>,
    /// 服务商商户号: The partner who shared it out, if one did. 1 to 32 characters. Example:
    /// `1900000100`.
    pub sp_mchid: Option<Mchid>,
    /// 子商户号: Whose money it was, when a partner shared it out. 1 to 32 characters. Example:
    /// `1900000110`.
    pub sub_mchid: Option<Mchid>,
    /// 微信支付订单号: The payment whose money it is. 1 to 32 characters. Example:
    /// `4200000000000000000000000000`.
    pub transaction_id: TransactionId,
    /// 微信分账/回退单号: The sharing, or the return, as WeChat Pay numbered it. At most 64 characters.
    /// Example: `1217752501201407033233368018`.
    pub order_id: String,
    /// 商户分账/回退单号: The sharing, or the return, as the caller numbered it. At most 64 characters.
    /// Example: `P20150806125346`.
    pub out_order_no: String,
    /// 分账接收方: The receiver, and how much moved.
    pub receiver: SharingChangeReceiver,
    /// 成功时间: When the money moved. At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    pub success_time: Timestamp,
}

wechatpay_client::record! {
    SharingChange {
        mchid "mchid", sp_mchid "sp_mchid", sub_mchid "sub_mchid", transaction_id "transaction_id",
        order_id "order_id", out_order_no "out_order_no", receiver "receiver",
        success_time "success_time",
    }
}

/// What [`SharingChange::new`] requires, by name.
pub struct SharingChangeRequired {
    /// 微信支付订单号: The payment whose money it is. 1 to 32 characters.
    pub transaction_id: TransactionId,
    /// 微信分账/回退单号: The sharing, or the return, as WeChat Pay numbered it. At most 64 characters.
    pub order_id: String,
    /// 商户分账/回退单号: The sharing, or the return, as the caller numbered it. At most 64 characters.
    pub out_order_no: String,
    /// 分账接收方: The receiver, and how much moved.
    pub receiver: SharingChangeReceiver,
    /// 成功时间: When the money moved. At most 64 characters.
    pub success_time: Timestamp,
}

impl SharingChange {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: SharingChangeRequired) -> Self {
        let SharingChangeRequired {
            transaction_id, order_id, out_order_no, receiver, success_time,
        } = required;
        Self {
            mchid: None, sp_mchid: None, sub_mchid: None, transaction_id, order_id,
            out_order_no, receiver, success_time,
        }
    }
}

wechatpay_client::setters! {
    SharingChange {
        /// 商户号: Whose money it was, when a direct merchant shared it out. 1 to 32 characters.
        mchid: Mchid,
        /// 服务商商户号: The partner who shared it out, if one did. 1 to 32 characters.
        sp_mchid: Mchid,
        /// 子商户号: Whose money it was, when a partner shared it out. 1 to 32 characters.
        sub_mchid: Mchid,
    }
}

/// 分账接收方: The receiver, and how much moved.
#[derive(Clone)]
#[non_exhaustive]
pub struct SharingChangeReceiver {
    /// 分账接收方类型: What `account` is. Only merchants hear of it, so far. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 分账接收方账号: The receiver, as `type` says. 1 to 64 characters.
    pub account: ReceiverAccount,
    /// 分账动账金额: What moved, in 分. Example: `888`.
    pub amount: Fen,
    /// 分账/回退描述: Why it moved, as it was sent. At most 80 characters. Example:
    /// `运费/交易分账/及时奖励`.
    pub description: String,
}

wechatpay_client::record! {
    SharingChangeReceiver {
        r#type "type", account "account", amount "amount", description "description",
    }
}

/// What [`SharingChangeReceiver::new`] requires, by name.
pub struct SharingChangeReceiverRequired {
    /// 分账接收方类型: What `account` is.
    pub r#type: ReceiverType,
    /// 分账接收方账号: The receiver, as `type` says. 1 to 64 characters.
    pub account: ReceiverAccount,
    /// 分账动账金额: What moved, in 分.
    pub amount: Fen,
    /// 分账/回退描述: Why it moved, as it was sent. At most 80 characters.
    pub description: String,
}

impl SharingChangeReceiver {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: SharingChangeReceiverRequired) -> Self {
        let SharingChangeReceiverRequired {
            r#type, account, amount, description,
        } = required;
        Self { r#type, account, amount, description }
    }
}

/// 分账单: A sharing in its current state, or the release of what was left of an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct SharingOrder {
    /// 特约商户号: The merchant whose money is shared out, when a partner called for them. 1 to 32
    /// characters. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 微信订单号: The payment whose money is shared out. 1 to 32 characters. Example:
    /// `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The sharing, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 微信分账单号: The sharing, as WeChat Pay numbered it. At most 64 characters. Example:
    /// `3008450740201411110007820472`.
    pub order_id: SharingOrderId,
    /// 分账单状态: The overall status of the sharing. Example: `FINISHED`.
    pub state: SharingState,
    /// 分账接收方列表: The status for each receiver.
    pub receivers: Option<Vec<ShareDetail>>,
}

wechatpay_client::record! {
    SharingOrder {
        sub_mchid "sub_mchid", transaction_id "transaction_id", out_order_no "out_order_no",
        order_id "order_id", state "state", receivers "receivers",
    }
}

wechatpay_client::open_enum! {
    /// 分账单状态: The overall status of a sharing.
    pub enum SharingState {
        /// It is under way.
        Processing = "PROCESSING",
        /// It is over. Each receiver says how it ended.
        Finished = "FINISHED",
    }
}
