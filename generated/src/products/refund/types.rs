// Written by `cargo xtask codegen` from spec/refund.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Timestamp;

use crate::products::shared::{
    Currency, Fen, Mchid, OutRefundNo, OutTradeNo, PromotionScope, RefundId, TransactionId,
};

wechatpay_client::open_enum! {
    /// 开户银行: The banks to whose debit cards an abnormal refund can be sent.
    pub enum AbnormalRefundBank {
        /// China Merchants Bank (招商银行).
        CmbDebit = "CMB_DEBIT",
        /// Bank of Communications (交通银行).
        CommDebit = "COMM_DEBIT",
        /// Agricultural Bank of China (农业银行).
        AbcDebit = "ABC_DEBIT",
        /// China Construction Bank (建设银行).
        CcbDebit = "CCB_DEBIT",
        /// Industrial and Commercial Bank of China (工商银行).
        IcbcDebit = "ICBC_DEBIT",
        /// Bank of China (中国银行).
        BocDebit = "BOC_DEBIT",
        /// Ping An Bank (平安银行).
        PabDebit = "PAB_DEBIT",
        /// Shanghai Pudong Development Bank (浦发银行).
        SpdbDebit = "SPDB_DEBIT",
        /// China CITIC Bank (中信银行).
        CiticDebit = "CITIC_DEBIT",
        /// China Everbright Bank (光大银行).
        CebDebit = "CEB_DEBIT",
        /// China Minsheng Bank (民生银行).
        CmbcDebit = "CMBC_DEBIT",
        /// Industrial Bank (兴业银行).
        CibDebit = "CIB_DEBIT",
        /// China Guangfa Bank (广发银行).
        GdbDebit = "GDB_DEBIT",
        /// Postal Savings Bank of China (邮储银行).
        PsbcDebit = "PSBC_DEBIT",
        /// Bank of Ningbo (宁波银行).
        NbcbDebit = "NBCB_DEBIT",
    }
}

wechatpay_client::open_enum! {
    /// 异常退款处理方式: Where the money of a refund that could not be made goes.
    pub enum AbnormalRefundType {
        /// To a bank card of the user. Bank, number and holder are needed.
        UserBankCard = "USER_BANK_CARD",
        /// To the bank account of the merchant who was paid.
        MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}

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
        Self {
            refund,
            from: None,
            total,
            currency,
        }
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
            sp_mchid,
            out_trade_no,
            transaction_id,
            out_refund_no,
            refund_id,
            refund_status,
        } = required;
        Self {
            sp_mchid,
            sub_mchid: None,
            out_trade_no,
            transaction_id,
            out_refund_no,
            refund_id,
            refund_status,
            success_time: None,
            user_received_account: None,
            refund_account: None,
            individual_auth_id: None,
            amount: None,
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

wechatpay_client::open_enum! {
    /// 退款出资商户: Who the money of a partner's refund is taken from.
    pub enum RefundAccount {
        /// The merchant who was paid.
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        /// The platform, which advances it.
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
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

wechatpay_client::open_enum! {
    /// 退款渠道: The ways by which money goes back.
    pub enum RefundChannel {
        /// The way on which it came.
        Original = "ORIGINAL",
        /// To the user's balance.
        Balance = "BALANCE",
        /// To another balance, because the original account has a problem.
        OtherBalance = "OTHER_BALANCE",
        /// To another bank card, because the original card has a problem.
        OtherBankcard = "OTHER_BANKCARD",
    }
}

wechatpay_client::open_enum! {
    /// 资金账户: The accounts whose money a refund is made of.
    pub enum RefundFundsAccount {
        /// Money that is not settled to the merchant yet.
        Unsettled = "UNSETTLED",
        /// The part of the basic account that the merchant may dispose of.
        Available = "AVAILABLE",
        /// The part of the basic account that is frozen.
        Unavailable = "UNAVAILABLE",
        /// The operation account (运营账户).
        Operation = "OPERATION",
        /// The basic account, both parts of it.
        Basic = "BASIC",
        /// The basic account for e-CNY.
        EcnyBasic = "ECNY_BASIC",
    }
}

/// 退款商品: Goods of an order that are refunded.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundGoods {
    /// 商户侧商品编码: The merchant's code for the goods, as sent with the order: letters, digits, `-`
    /// and `_`. 1 to 32 characters. Example: `1217752501201407033233368018`.
    pub merchant_goods_id: String,
    /// 微信侧商品编码: WeChat Pay's own code for the goods, if it has one. At most 32 characters.
    /// Example: `1001`.
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称: What the goods are called. At most 256 characters. Example: `iPhone6s 16G`.
    pub goods_name: Option<String>,
    /// 商品单价: The price of one, in 分. From 0. Example: `528800`.
    pub unit_price: Fen,
    /// 商品退款金额: What of the refund belongs to these goods, in 分. From 1. Example: `528800`.
    pub refund_amount: Fen,
    /// 商品退货数量: How many of them are given back. Example: `1`.
    pub refund_quantity: i64,
}

wechatpay_client::record! {
    RefundGoods {
        merchant_goods_id "merchant_goods_id", wechatpay_goods_id "wechatpay_goods_id",
        goods_name "goods_name", unit_price "unit_price", refund_amount "refund_amount",
        refund_quantity "refund_quantity",
    }
}

/// What [`RefundGoods::new`] requires, by name.
pub struct RefundGoodsRequired {
    /// 商户侧商品编码: The merchant's code for the goods, as sent with the order: letters, digits, `-`
    /// and `_`. 1 to 32 characters.
    pub merchant_goods_id: String,
    /// 商品单价: The price of one, in 分. From 0.
    pub unit_price: Fen,
    /// 商品退款金额: What of the refund belongs to these goods, in 分. From 1.
    pub refund_amount: Fen,
    /// 商品退货数量: How many of them are given back.
    pub refund_quantity: i64,
}

impl RefundGoods {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RefundGoodsRequired) -> Self {
        let RefundGoodsRequired {
            merchant_goods_id,
            unit_price,
            refund_amount,
            refund_quantity,
        } = required;
        Self {
            merchant_goods_id,
            wechatpay_goods_id: None,
            goods_name: None,
            unit_price,
            refund_amount,
            refund_quantity,
        }
    }
}

wechatpay_client::setters! {
    RefundGoods {
        /// 微信侧商品编码: WeChat Pay's own code for the goods, if it has one. At most 32 characters.
        wechatpay_goods_id: String,
        /// 商品名称: What the goods are called. At most 256 characters.
        goods_name: String,
    }
}

/// 优惠退款信息: A coupon that was used for the order, and what of it the refund takes back.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundPromotion {
    /// 券ID: The coupon. At most 32 characters. Example: `109519`.
    pub promotion_id: String,
    /// 优惠范围: What the coupon holds for. Example: `SINGLE`.
    pub scope: PromotionScope,
    /// 优惠类型: Whether the coupon is backed by money. Example: `DISCOUNT`.
    pub r#type: RefundPromotionType,
    /// 优惠券面额: What the coupon took off the order, in 分. Example: `5`.
    pub amount: Fen,
    /// 优惠退款金额: What of it the refund takes back, in 分. Example: `100`.
    pub refund_amount: Fen,
    /// 商品列表: The refunded goods that the coupon was used for, when it holds for single goods.
    pub goods_detail: Option<Vec<RefundGoods>>,
}

wechatpay_client::record! {
    RefundPromotion {
        promotion_id "promotion_id", scope "scope", r#type "type", amount "amount",
        refund_amount "refund_amount", goods_detail "goods_detail",
    }
}

wechatpay_client::open_enum! {
    /// 优惠类型: Whether a coupon is backed by money, in the words of refunds.
    ///
    /// Note: `COUPON` and `DISCOUNT` come as well as `CASH` and `NOCASH`: expect either pair.
    pub enum RefundPromotionType {
        /// The coupon was paid for in advance (预充值) and is settled to the merchant like money.
        Cash = "CASH",
        /// Nobody paid for the coupon (免充值); the merchant received less.
        Nocash = "NOCASH",
        /// As `CASH`, in the word of older pages.
        Coupon = "COUPON",
        /// As `NOCASH`, in the word of older pages.
        Discount = "DISCOUNT",
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
            mchid,
            out_trade_no,
            transaction_id,
            out_refund_no,
            refund_id,
            refund_status,
        } = required;
        Self {
            mchid,
            out_trade_no,
            transaction_id,
            out_refund_no,
            refund_id,
            refund_status,
            success_time: None,
            user_received_account: None,
            amount: None,
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
        let RefundResultAmountRequired { total, refund, payer_total, payer_refund } = required;
        Self {
            total,
            refund,
            payer_total,
            payer_refund,
        }
    }
}

/// 退款出资账户及金额: An account that money of a refund is taken from, and how much.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundSource {
    /// 出资账户类型: The parts of a merchant's basic account that a refund can be taken from. Example:
    /// `AVAILABLE`.
    pub account: RefundSourceAccount,
    /// 出资金额: What is taken from it, in 分. From 1. Example: `444`.
    pub amount: Fen,
}

wechatpay_client::record! {
    RefundSource {
        account "account", amount "amount",
    }
}

impl RefundSource {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(account: RefundSourceAccount, amount: impl Into<Fen>) -> Self {
        Self {
            account,
            amount: amount.into(),
        }
    }
}

wechatpay_client::open_enum! {
    /// 出资账户类型: The parts of a merchant's basic account that a refund can be taken from.
    pub enum RefundSourceAccount {
        /// What the merchant may dispose of.
        Available = "AVAILABLE",
        /// What is frozen, such as profit that waits to be shared.
        Unavailable = "UNAVAILABLE",
    }
}

wechatpay_client::open_enum! {
    /// 退款状态: The status of a refund.
    pub enum RefundStatus {
        /// The money was given back.
        Success = "SUCCESS",
        /// The refund was closed. The user got nothing.
        Closed = "CLOSED",
        /// The refund is under way.
        Processing = "PROCESSING",
        /// The money could not be given back, because the user's card was cancelled or frozen. It waits to
        /// be sent another way.
        Abnormal = "ABNORMAL",
    }
}
