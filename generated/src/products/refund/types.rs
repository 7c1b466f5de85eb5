// Written by `cargo xtask codegen` from spec/refund.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Timestamp;

use crate::products::shared::{
    Currency, Fen, Mchid, OutRefundNo, OutTradeNo, RefundAccount, RefundChannel, RefundFundsAccount,
    RefundId, RefundPromotion, RefundSource, RefundStatus, TransactionId,
};

/// 金额信息: How much is to be refunded of how much.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountToRefund {
    /// 退款金额: What is to be refunded, in 分. All refunds of an order may not exceed its amount. From
    /// 1. Example: `888`.
    pub refund: Fen,
    /// 退款出资账户及金额: The accounts that the money is taken from, and how much from each, in case
    /// it should not be one account. The amounts add up to `refund`, and no account comes twice.
    ///
    /// Note: The merchant may not have 退款支出分离, and the order must be one whose profit is shared
    /// and not shared to the end.
    pub from: Option<Vec<RefundSource>>,
    /// 原订单金额: The total amount of the order, in 分, as it was placed. From 1. Example: `888`.
    pub total: Fen,
    /// 退款币种: The currency of the amounts. Example: `CNY`.
    pub currency: Currency,
}

wechatpay_client::sent! {
    AmountToRefund {
        refund "refund", from "from", total "total", currency "currency",
    }
}

/// What [`AmountToRefund::new`] requires, by name.
pub struct AmountToRefundRequired {
    /// 退款金额: What is to be refunded, in 分. All refunds of an order may not exceed its amount. From
    /// 1.
    pub refund: Fen,
    /// 原订单金额: The total amount of the order, in 分, as it was placed. From 1.
    pub total: Fen,
    /// 退款币种: The currency of the amounts.
    pub currency: Currency,
}

impl AmountToRefund {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: AmountToRefundRequired) -> Self {
        let AmountToRefundRequired { refund, total, currency } = required;
        Self { refund, from: None, total, currency }
    }
}

wechatpay_client::setters! {
    AmountToRefund {
        /// 退款出资账户及金额: The accounts that the money is taken from, and how much from each, in case
        /// it should not be one account.
        from: Vec<RefundSource>,
    }
}

/// 服务商退款结果: How a refund of a merchant whom a partner acts for ended, or that it is stuck.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerRefundResult {
    /// 服务商户号: The partner. 1 to 32 characters. Example: `1900000100`.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant who was paid. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 商户订单号: The order that is refunded. At most 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    /// Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: The payment that is refunded. 1 to 32 characters. Example:
    /// `1008450740201411110005820873`.
    pub transaction_id: TransactionId,
    /// 商户退款单号: The refund, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `7752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 微信支付退款单号: The refund, as WeChat Pay numbered it. One that was stuck and then made leads
    /// to a callback of each kind. 1 to 32 characters. Example: `50200207182018070300011301001`.
    pub refund_id: RefundId,
    /// 退款状态: How the refund ended, as the type of the callback says too. Example: `SUCCESS`.
    ///
    /// Note: Queries call the same `status`. `PROCESSING` does not occur here.
    pub refund_status: RefundStatus,
    /// 退款成功时间: When the refund was made. Only when it was. At most 64 characters. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub success_time: Option<Timestamp>,
    /// 退款入账账户: Where the money goes, in Chinese and for people: a bank card by bank, kind and
    /// last digits, or a name such as "支付用户零钱" (the user's balance). At most 64 characters.
    pub user_received_account: Option<String>,
    /// 退款出资商户: Who the money was taken from. Example: `REFUND_SOURCE_SUB_MERCHANT`.
    ///
    /// Note: Only refunds of 平台收付通, which come under the same event type, have it.
    pub refund_account: Option<RefundAccount>,
    /// 个人收款方受理授权ID: The permission under which a person was paid instead of a merchant.
    /// Example: `1900000109`.
    ///
    /// Note: Only refunds of 个人收款, which come under the same event type, have it.
    pub individual_auth_id: Option<String>,
    /// 金额信息: What of the order was refunded.
    pub amount: Option<RefundResultAmount>,
}

wechatpay_client::record! {
    PartnerRefundResult {
        sp_mchid "sp_mchid", sub_mchid "sub_mchid", out_trade_no "out_trade_no",
        transaction_id "transaction_id", out_refund_no "out_refund_no", refund_id "refund_id",
        refund_status "refund_status", success_time "success_time",
        user_received_account "user_received_account" hidden, refund_account "refund_account",
        individual_auth_id "individual_auth_id", amount "amount",
    }
}

/// What [`PartnerRefundResult::new`] requires, by name.
pub struct PartnerRefundResultRequired {
    /// 服务商户号: The partner. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 商户订单号: The order that is refunded. At most 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: The payment that is refunded. 1 to 32 characters.
    pub transaction_id: TransactionId,
    /// 商户退款单号: The refund, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`.
    pub out_refund_no: OutRefundNo,
    /// 微信支付退款单号: The refund, as WeChat Pay numbered it. 1 to 32 characters.
    pub refund_id: RefundId,
    /// 退款状态: How the refund ended, as the type of the callback says too.
    pub refund_status: RefundStatus,
}

impl PartnerRefundResult {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PartnerRefundResultRequired) -> Self {
        let PartnerRefundResultRequired {
            sp_mchid, out_trade_no, transaction_id, out_refund_no, refund_id,
            refund_status,
        } = required;
        Self {
            sp_mchid, sub_mchid: None, out_trade_no, transaction_id, out_refund_no,
            refund_id, refund_status, success_time: None, user_received_account: None,
            refund_account: None, individual_auth_id: None, amount: None,
        }
    }
}

wechatpay_client::setters! {
    PartnerRefundResult {
        /// 子商户号: The merchant who was paid. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 退款成功时间: When the refund was made. At most 64 characters.
        success_time: Timestamp,
        /// 退款入账账户: Where the money goes, in Chinese and for people: a bank card by bank, kind and
        /// last digits, or a name such as "支付用户零钱" (the user's balance). At most 64 characters.
        user_received_account: String,
        /// 退款出资商户: Who the money was taken from.
        refund_account: RefundAccount,
        /// 个人收款方受理授权ID: The permission under which a person was paid instead of a merchant.
        individual_auth_id: String,
        /// 金额信息: What of the order was refunded.
        amount: RefundResultAmount,
    }
}

/// 退款单: A refund in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// 微信支付退款号: The refund, as WeChat Pay numbered it. 1 to 32 characters. Example:
    /// `50000000382019052709732678859`.
    pub refund_id: RefundId,
    /// 商户退款单号: The refund, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `1217752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 微信支付订单号: The payment that is refunded. 1 to 32 characters. Example:
    /// `1217752501201407033233368018`.
    pub transaction_id: TransactionId,
    /// 商户订单号: The order that is refunded. At most 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    /// Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 退款渠道: By which way the money goes. Example: `ORIGINAL`.
    pub channel: Option<RefundChannel>,
    /// 退款入账账户: Where the money goes, in Chinese and for people: a bank card by bank, kind and
    /// last digits, or a name such as "支付用户零钱" (the user's balance). At most 64 characters.
    pub user_received_account: Option<String>,
    /// 退款成功时间: When the refund was made. Only of refunds in `SUCCESS`. At most 64 characters.
    /// Example: `2020-12-01T16:18:12+08:00`.
    pub success_time: Option<Timestamp>,
    /// 退款创建时间: When the refund was accepted. At most 64 characters. Example:
    /// `2020-12-01T16:18:12+08:00`.
    pub create_time: Timestamp,
    /// 退款状态: The current status of the refund. Example: `SUCCESS`.
    pub status: RefundStatus,
    /// 资金账户: The account that the money was taken from. Example: `UNSETTLED`.
    pub funds_account: Option<RefundFundsAccount>,
    /// 退款出资商户: Who the money was taken from. Example: `REFUND_SOURCE_SUB_MERCHANT`. Direct
    /// merchants (直连商户): omitted; partners (服务商): optional.
    ///
    /// Note: It is absent while no money was taken yet.
    pub refund_account: Option<RefundAccount>,
    /// 金额信息: What of the order is refunded, and who bears it.
    pub amount: RefundAmount,
    /// 优惠退款信息: What the refund does to the coupons that were used for the order.
    ///
    /// Note: It may be empty or absent when none was used.
    pub promotion_detail: Option<Vec<RefundPromotion>>,
}

wechatpay_client::record! {
    Refund {
        refund_id "refund_id", out_refund_no "out_refund_no", transaction_id "transaction_id",
        out_trade_no "out_trade_no", channel "channel",
        user_received_account "user_received_account" hidden, success_time "success_time",
        create_time "create_time", status "status", funds_account "funds_account",
        refund_account "refund_account", amount "amount", promotion_detail "promotion_detail",
    }
}

/// 金额信息: What of the order is refunded, and who bears it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundAmount {
    /// 订单金额: The total amount of the order, in 分. Example: `100`.
    pub total: Fen,
    /// 退款金额: What this refund gives back, in 分, coupons included. Example: `100`.
    pub refund: Fen,
    /// 退款出资账户及金额: The accounts that the money was taken from, as asked for.
    ///
    /// Note: It may be empty or absent when nothing was asked for.
    pub from: Option<Vec<RefundSource>>,
    /// 用户支付金额: What the user paid themselves, in 分. Example: `90`.
    pub payer_total: Fen,
    /// 用户退款金额: What the user gets back, in 分, without coupons. Example: `90`.
    pub payer_refund: Fen,
    /// 垫付金额: What of it a platform advanced, in 分. Example: `888`. Direct merchants (直连商户):
    /// omitted; partners (服务商): optional.
    pub advance: Option<Fen>,
    /// 应结退款金额: What the merchant has to give, in 分: the refund without coupons that nobody paid
    /// for (免充值). Example: `100`.
    pub settlement_refund: Option<Fen>,
    /// 应结订单金额: What the merchant was to receive for the order, in 分: its amount without coupons
    /// that nobody paid for. Example: `100`.
    pub settlement_total: Option<Fen>,
    /// 优惠退款金额: What of the refund is coupons, in 分. Example: `10`.
    pub discount_refund: Option<Fen>,
    /// 退款币种: The currency of the amounts. Example: `CNY`.
    pub currency: Currency,
    /// 手续费退款金额: What the merchant gets back of the fee for the payment, in 分. Example: `100`.
    pub refund_fee: Option<Fen>,
}

wechatpay_client::record! {
    RefundAmount {
        total "total", refund "refund", from "from", payer_total "payer_total",
        payer_refund "payer_refund", advance "advance", settlement_refund "settlement_refund",
        settlement_total "settlement_total", discount_refund "discount_refund",
        currency "currency", refund_fee "refund_fee",
    }
}

/// 退款结果: How a refund of a direct merchant ended, or that it is stuck.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundResult {
    /// 商户号: The merchant who was paid. 1 to 32 characters. Example: `1900000100`.
    pub mchid: Mchid,
    /// 商户订单号: The order that is refunded. At most 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    /// Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: The payment that is refunded. 1 to 32 characters. Example:
    /// `1008450740201411110005820873`.
    pub transaction_id: TransactionId,
    /// 商户退款单号: The refund, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`. Example: `7752501201407033233368018`.
    pub out_refund_no: OutRefundNo,
    /// 微信支付退款单号: The refund, as WeChat Pay numbered it. One that was stuck and then made leads
    /// to a callback of each kind. 1 to 32 characters. Example: `50200207182018070300011301001`.
    pub refund_id: RefundId,
    /// 退款状态: How the refund ended, as the type of the callback says too. Example: `SUCCESS`.
    ///
    /// Note: Queries call the same `status`. `PROCESSING` does not occur here.
    pub refund_status: RefundStatus,
    /// 退款成功时间: When the refund was made. Only when it was. At most 64 characters. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub success_time: Option<Timestamp>,
    /// 退款入账账户: Where the money goes, in Chinese and for people: a bank card by bank, kind and
    /// last digits, or a name such as "支付用户零钱" (the user's balance). At most 64 characters.
    pub user_received_account: Option<String>,
    /// 金额信息: What of the order was refunded.
    pub amount: Option<RefundResultAmount>,
}

wechatpay_client::record! {
    RefundResult {
        mchid "mchid", out_trade_no "out_trade_no", transaction_id "transaction_id",
        out_refund_no "out_refund_no", refund_id "refund_id", refund_status "refund_status",
        success_time "success_time", user_received_account "user_received_account" hidden,
        amount "amount",
    }
}

/// What [`RefundResult::new`] requires, by name.
pub struct RefundResultRequired {
    /// 商户号: The merchant who was paid. 1 to 32 characters.
    pub mchid: Mchid,
    /// 商户订单号: The order that is refunded. At most 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 微信支付订单号: The payment that is refunded. 1 to 32 characters.
    pub transaction_id: TransactionId,
    /// 商户退款单号: The refund, as the caller numbered it. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*@-]+$`.
    pub out_refund_no: OutRefundNo,
    /// 微信支付退款单号: The refund, as WeChat Pay numbered it. 1 to 32 characters.
    pub refund_id: RefundId,
    /// 退款状态: How the refund ended, as the type of the callback says too.
    pub refund_status: RefundStatus,
}

impl RefundResult {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RefundResultRequired) -> Self {
        let RefundResultRequired {
            mchid, out_trade_no, transaction_id, out_refund_no, refund_id, refund_status,
        } = required;
        Self {
            mchid, out_trade_no, transaction_id, out_refund_no, refund_id, refund_status,
            success_time: None, user_received_account: None, amount: None,
        }
    }
}

wechatpay_client::setters! {
    RefundResult {
        /// 退款成功时间: When the refund was made. At most 64 characters.
        success_time: Timestamp,
        /// 退款入账账户: Where the money goes, in Chinese and for people: a bank card by bank, kind and
        /// last digits, or a name such as "支付用户零钱" (the user's balance). At most 64 characters.
        user_received_account: String,
        /// 金额信息: What of the order was refunded.
        amount: RefundResultAmount,
    }
}

/// 金额信息: What of the order was refunded.
///
/// Note: Unlike in responses there is no currency.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundResultAmount {
    /// 订单金额: The total amount of the order, in 分. Example: `999`.
    pub total: Fen,
    /// 退款金额: What this refund gives back, in 分, coupons included. Example: `999`.
    pub refund: Fen,
    /// 用户支付金额: What the user paid themselves, in 分. Example: `999`.
    pub payer_total: Fen,
    /// 用户退款金额: What the user gets back, in 分, without coupons. Example: `999`.
    pub payer_refund: Fen,
}

wechatpay_client::record! {
    RefundResultAmount {
        total "total", refund "refund", payer_total "payer_total", payer_refund "payer_refund",
    }
}

/// What [`RefundResultAmount::new`] requires, by name.
pub struct RefundResultAmountRequired {
    /// 订单金额: The total amount of the order, in 分.
    pub total: Fen,
    /// 退款金额: What this refund gives back, in 分, coupons included.
    pub refund: Fen,
    /// 用户支付金额: What the user paid themselves, in 分.
    pub payer_total: Fen,
    /// 用户退款金额: What the user gets back, in 分, without coupons.
    pub payer_refund: Fen,
}

impl RefundResultAmount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RefundResultAmountRequired) -> Self {
        let RefundResultAmountRequired {
            total, refund, payer_total, payer_refund,
        } = required;
        Self { total, refund, payer_total, payer_refund }
    }
}
