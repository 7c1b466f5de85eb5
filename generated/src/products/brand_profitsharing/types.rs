// Written by `cargo xtask codegen` from spec/brand_profitsharing.yaml; edit that file instead.

use wechatpay_client::{Encrypted, Timestamp};

use crate::products::shared::{
    Fen, Mchid, OutOrderNo, OutReturnNo, ReceiverAccount, ReceiverType, ReturnFailReason,
    ShareFailReason, ShareResult, SharingOrderId, TransactionId,
};

/// 分账接收方: A receiver who was added or taken off.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandReceiver {
    /// 品牌主商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000108`.
    pub brand_mchid: Mchid,
    /// 分账接收方类型: The kinds of receivers. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub account: ReceiverAccount,
}

wechatpay_client::record! {
    BrandReceiver {
        brand_mchid "brand_mchid", r#type "type", account "account",
    }
}

wechatpay_client::open_enum! {
    /// 与品牌主商户的关系类型: What a receiver is to the brand's main merchant.
    pub enum BrandRelationType {
        /// A supplier (供应商).
        Supplier = "SUPPLIER",
        /// A distributor (分销商).
        Distributor = "DISTRIBUTOR",
        /// A service provider (服务商).
        ServiceProvider = "SERVICE_PROVIDER",
        /// A platform (平台).
        Platform = "PLATFORM",
        /// An employee (员工).
        Staff = "STAFF",
        /// Anybody else.
        Others = "OTHERS",
    }
}

/// 分账回退单: Money that a receiver gives back, and its status.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandReturnOrder {
    /// 子商户号: The shop's. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `3008450740201411110007820472`.
    pub order_id: SharingOrderId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 商户回退单号: The number that the caller gives a return, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `R20190516001`.
    pub out_return_no: OutReturnNo,
    /// 回退商户号: The merchant who gives the money back. At least 1 character. Example: `1900000110`.
    pub return_mchid: Mchid,
    /// 回退金额: An amount of money in 分, a hundredth of a yuan. Example: `10`.
    pub amount: Fen,
    /// 微信回退单号. Example: `3008450740201411110007820472`.
    pub return_no: String,
    /// 回退结果: The status of a return. Example: `SUCCESS`.
    pub result: BrandReturnResult,
    /// 失败原因: Only with `FAIL`. Example: `TIME_OUT_CLOSED`.
    pub fail_reason: Option<ReturnFailReason>,
    /// 完成时间: It means nothing while the result is `PROCESSING`. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub finish_time: Option<Timestamp>,
}

wechatpay_client::record! {
    BrandReturnOrder {
        sub_mchid "sub_mchid", order_id "order_id", out_order_no "out_order_no",
        out_return_no "out_return_no", return_mchid "return_mchid", amount "amount",
        return_no "return_no", result "result", fail_reason "fail_reason",
        finish_time "finish_time",
    }
}

wechatpay_client::open_enum! {
    /// 回退结果: The status of a return.
    pub enum BrandReturnResult {
        /// It is under way.
        Processing = "PROCESSING",
        /// The money was given back.
        Success = "SUCCESS",
        /// Nothing was given back; `fail_reason` says why.
        Fail = "FAIL",
    }
}

/// 分账接收方: A receiver, how much they get, and its status.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandShareDetail {
    /// 分账接收方类型: The kinds of receivers. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub account: ReceiverAccount,
    /// 分账金额: An amount of money in 分, a hundredth of a yuan. Example: `100`.
    pub amount: Fen,
    /// 分账描述. Example: `分给商户1900000110`.
    pub description: String,
    /// 分账结果: The status of a sharing for one receiver. Example: `SUCCESS`.
    pub result: ShareResult,
    /// 分账完成时间: It means nothing while the result is `PENDING`. Example:
    /// `2015-05-20T13:29:35.120+08:00`.
    pub finish_time: Option<Timestamp>,
    /// 分账失败原因: Only with `CLOSED`. Example: `NO_RELATION`.
    pub fail_reason: Option<ShareFailReason>,
    /// 分账明细单号. Example: `36011111111111111111111`.
    pub detail_id: Option<String>,
}

wechatpay_client::record! {
    BrandShareDetail {
        r#type "type", account "account", amount "amount", description "description",
        result "result", finish_time "finish_time", fail_reason "fail_reason",
        detail_id "detail_id",
    }
}

/// 分账接收方: A receiver, and how much they get.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandShareReceiver {
    /// 分账接收方类型: The kinds of receivers. Example: `MERCHANT_ID`.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub account: ReceiverAccount,
    /// 分账金额: An amount of money in 分, a hundredth of a yuan. From 1. Example: `100`.
    pub amount: Fen,
    /// 分账描述. At least 1 character. Example: `分给商户1900000110`.
    pub description: String,
    /// 分账个人接收方姓名: Only of a user. If it is sent it is checked. Plain text here; encrypted on
    /// the wire.
    pub name: Option<Encrypted>,
}

wechatpay_client::sent! {
    BrandShareReceiver {
        r#type "type", account "account", amount "amount", description "description", name "name",
    }
}

/// What [`BrandShareReceiver::new`] requires, by name.
pub struct BrandShareReceiverRequired {
    /// 分账接收方类型: The kinds of receivers.
    pub r#type: ReceiverType,
    /// 分账接收方账号: A merchant number or an openid, as `type` says. At least 1 character.
    pub account: ReceiverAccount,
    /// 分账金额: An amount of money in 分, a hundredth of a yuan. From 1.
    pub amount: Fen,
    /// 分账描述. At least 1 character.
    pub description: String,
}

impl BrandShareReceiver {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BrandShareReceiverRequired) -> Self {
        let BrandShareReceiverRequired {
            r#type, account, amount, description,
        } = required;
        Self { r#type, account, amount, description, name: None }
    }
}

wechatpay_client::setters! {
    BrandShareReceiver {
        /// 分账个人接收方姓名: Only of a user. Plain text here; encrypted on the wire.
        name: Encrypted,
    }
}

/// 分账单: A sharing in its current state, or the release of what was left of an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandSharingOrder {
    /// 子商户号: The shop's. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `3008450740201411110007820472`.
    pub order_id: SharingOrderId,
    /// 分账单状态: The overall status of a sharing. Example: `FINISHED`.
    pub status: BrandSharingStatus,
    /// 分账接收方列表.
    pub receivers: Option<Vec<BrandShareDetail>>,
    /// 分账完结金额: What was released to the shop. Example: `100`.
    pub finish_amount: Option<Fen>,
    /// 分账完结描述: As it was sent with the release. Example: `分账完结`.
    pub finish_description: Option<String>,
}

wechatpay_client::record! {
    BrandSharingOrder {
        sub_mchid "sub_mchid", transaction_id "transaction_id", out_order_no "out_order_no",
        order_id "order_id", status "status", receivers "receivers", finish_amount "finish_amount",
        finish_description "finish_description",
    }
}

wechatpay_client::open_enum! {
    /// 分账单状态: The overall status of a sharing.
    pub enum BrandSharingStatus {
        /// It is under way.
        Processing = "PROCESSING",
        /// It is over. Each receiver says how it ended.
        Finished = "FINISHED",
    }
}

/// The response to [`CreateOrder`](super::CreateOrder).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrderResponse {
    /// 品牌主商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000108`.
    pub brand_mchid: Mchid,
    /// 子商户号: The shop's. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `3008450740201411110007820472`.
    pub order_id: SharingOrderId,
    /// 分账接收方列表.
    pub receivers: Option<Vec<BrandShareDetail>>,
    /// 分账单状态: The overall status of a sharing. Example: `PROCESSING`.
    pub status: Option<BrandSharingStatus>,
}

wechatpay_client::record! {
    CreateOrderResponse {
        brand_mchid "brand_mchid", sub_mchid "sub_mchid", transaction_id "transaction_id",
        out_order_no "out_order_no", order_id "order_id", receivers "receivers", status "status",
    }
}

/// The response to [`FinishOrder`](super::FinishOrder).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinishOrderResponse {
    /// 子商户号: The shop's. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4208450740201411110007820472`.
    pub transaction_id: TransactionId,
    /// 商户分账单号: The number that the caller gives a sharing, or the release of what was left of an
    /// order, unique under their merchant number: digits, letters, and the characters `_`, `-`, `|`,
    /// `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`. Example: `P20150806125346`.
    pub out_order_no: OutOrderNo,
    /// 微信分账单号: A sharing as numbered by WeChat Pay. Example: `3008450740201411110007820472`.
    pub order_id: SharingOrderId,
}

wechatpay_client::record! {
    FinishOrderResponse {
        sub_mchid "sub_mchid", transaction_id "transaction_id", out_order_no "out_order_no",
        order_id "order_id",
    }
}

/// The response to [`QueryBrandMerchantRatio`](super::QueryBrandMerchantRatio).
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryBrandMerchantRatioResponse {
    /// 品牌主商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000108`.
    pub brand_mchid: Mchid,
    /// 最大分账比例: In hundredths of a per cent: 2000 is 20 percent. Example: `2000`.
    pub max_ratio: i64,
}

wechatpay_client::record! {
    QueryBrandMerchantRatioResponse {
        brand_mchid "brand_mchid", max_ratio "max_ratio",
    }
}
