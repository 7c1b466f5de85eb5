//! Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

use crate::products::shared::{
    Appid, Currency, Fen, H5Info, InstallmentInfo, Mchid, Openid, OutTradeNo, PartnerSettleInfo,
    PayerIdentity, PromotionDetail, TradeState, TradeType, TransactionId,
};
use crate::runtime::{self, Timestamp};

/// 场景信息: Where the user pays, and from which kind of page.
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct CombineH5SceneInfo {
    /// 商户端设备号: The merchant's device, for example the number of a shop or of a till.
    ///
    /// At most 32 characters. Example: `POS1:1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 用户终端IP: The address of the user's device, IPv4 or IPv6.
    ///
    /// At most 45 characters.
    pub payer_client_ip: String,
    /// H5场景信息: The web page from which the user pays.
    pub h5_info: H5Info,
}

impl CombineH5SceneInfo {
    /// The value with what it cannot do without.
    pub fn new(payer_client_ip: impl Into<String>, h5_info: H5Info) -> Self {
        Self {
            device_id: None,
            payer_client_ip: payer_client_ip.into(),
            h5_info,
        }
    }
}

runtime::setters! {
    CombineH5SceneInfo {
        device_id: String,
    }
}

runtime::text! {
    /// 合单商户订单号: A combined order as numbered by whoever combined it: digits, letters, and the
    /// characters `_`, `-`, `|` and `*`.
    ///
    /// It matches `^[0-9A-Za-z_|*-]+$`.
    pub struct CombineOutTradeNo;
}

/// 支付者: The user who is to pay, and perhaps who they must prove to be.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[non_exhaustive]
pub struct CombinePayer {
    /// 实名支付: The person who is allowed to pay. The payment fails for a user whose verified identity
    /// is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<PayerIdentity>,
    /// 用户标识: The user, under `combine_appid`. Either this or `sub_openid`.
    ///
    /// At most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<Openid>,
    /// 用户子标识: The user, under the `sub_appid` of the orders.
    ///
    /// At most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<Openid>,
}

impl CombinePayer {
    /// The value with what it cannot do without.
    pub fn new() -> Self {
        Self {
            identity: None,
            openid: None,
            sub_openid: None,
        }
    }
}

runtime::setters! {
    CombinePayer {
        identity: PayerIdentity,
        openid: Openid,
        sub_openid: Openid,
    }
}

/// 场景信息: Where the user pays.
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct CombineSceneInfo {
    /// 商户端设备号: The merchant's device, for example the number of a shop or of a till.
    ///
    /// At most 32 characters. Example: `POS1:1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 用户终端IP: The address of the user's device, IPv4 or IPv6.
    ///
    /// At most 45 characters.
    pub payer_client_ip: String,
}

impl CombineSceneInfo {
    /// The value with what it cannot do without.
    pub fn new(payer_client_ip: impl Into<String>) -> Self {
        Self {
            device_id: None,
            payer_client_ip: payer_client_ip.into(),
        }
    }
}

runtime::setters! {
    CombineSceneInfo {
        device_id: String,
    }
}

/// 合单订单: A combined order, each of its orders as it stands.
///
/// Note: What only a payment brings is absent before. The callback has the same shape.
#[derive(Clone, Debug, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CombineTransaction {
    /// 合单商户appid: The AppID with which the orders were combined.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户号: Whoever combined the orders.
    ///
    /// At most 32 characters. Example: `1900000109`.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The combined order.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 交易单微信支付订单号: WeChat Pay's number for the combined payment.
    ///
    /// At most 32 characters. Example: `1217752501201407033233368018`.
    ///
    /// Note: Only some pages have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_transaction_id: Option<TransactionId>,
    /// 场景信息: Where the user paid, as far as it was sent with the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<CombineTransactionScene>,
    /// 商品单信息: The orders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<SubTransaction>>,
    /// 支付者: The user who paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<CombineTransactionPayer>,
    /// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment_info: Option<InstallmentInfo>,
}

impl CombineTransaction {
    /// The value with what it cannot do without.
    pub fn new(
        combine_appid: impl Into<Appid>,
        combine_mchid: impl Into<Mchid>,
        combine_out_trade_no: impl Into<CombineOutTradeNo>,
    ) -> Self {
        Self {
            combine_appid: combine_appid.into(),
            combine_mchid: combine_mchid.into(),
            combine_out_trade_no: combine_out_trade_no.into(),
            combine_transaction_id: None,
            scene_info: None,
            sub_orders: None,
            combine_payer_info: None,
            installment_info: None,
        }
    }
}

runtime::setters! {
    CombineTransaction {
        combine_transaction_id: TransactionId,
        scene_info: CombineTransactionScene,
        sub_orders: Vec<SubTransaction>,
        combine_payer_info: CombineTransactionPayer,
        installment_info: InstallmentInfo,
    }
}

/// 支付者: The user who paid.
#[derive(Clone, Debug, Default, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CombineTransactionPayer {
    /// 用户标识: The user, under `combine_appid`.
    ///
    /// At most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<Openid>,
}

impl CombineTransactionPayer {
    /// The value with what it cannot do without.
    pub fn new() -> Self {
        Self { openid: None }
    }
}

runtime::setters! {
    CombineTransactionPayer {
        openid: Openid,
    }
}

/// 场景信息: Where the user paid, as far as it was sent with the order.
#[derive(Clone, Debug, Default, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CombineTransactionScene {
    /// 商户端设备号: The merchant's device.
    ///
    /// At most 32 characters. Example: `POS1:1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
}

impl CombineTransactionScene {
    /// The value with what it cannot do without.
    pub fn new() -> Self {
        Self { device_id: None }
    }
}

runtime::setters! {
    CombineTransactionScene {
        device_id: String,
    }
}

/// 商品单信息: One of the orders that are paid together.
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct SubOrder {
    /// 子单商户号: The merchant whose order it is; of a partner's merchant, the partner.
    ///
    /// At most 32 characters. Example: `1900000109`.
    pub mchid: Mchid,
    /// 附加数据: Data of the merchant's own. It comes back with the query and the callback, and stands
    /// in the bill.
    ///
    /// At most 128 characters. Example: `深圳分店`.
    pub attach: String,
    /// 订单金额: What one of the orders costs.
    pub amount: SubOrderAmount,
    /// 商品单商户订单号: The merchant's own number for the order. Refunds and bills go by it.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The partner's or platform's merchant who is paid.
    ///
    /// At most 32 characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners
    /// (服务商): required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<Mchid>,
    /// 子商户应用ID: That merchant's own AppID.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6999`. Direct merchants (直连商户): omitted;
    /// partners (服务商): optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<Appid>,
    /// 商品详情: What is being paid for, in more words.
    ///
    /// At most 6000 characters. Example: `买单费用`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order.
    ///
    /// At most 32 characters. Example: `WXG`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill.
    ///
    /// At most 127 characters. Example: `腾讯充值中心-QQ会员充值`.
    pub description: String,
    /// 结算信息: What happens to the money that a partner's merchant was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<PartnerSettleInfo>,
}

impl SubOrder {
    /// The value with what it cannot do without.
    pub fn new(
        mchid: impl Into<Mchid>,
        attach: impl Into<String>,
        amount: SubOrderAmount,
        out_trade_no: impl Into<OutTradeNo>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            mchid: mchid.into(),
            attach: attach.into(),
            amount,
            out_trade_no: out_trade_no.into(),
            sub_mchid: None,
            sub_appid: None,
            detail: None,
            goods_tag: None,
            description: description.into(),
            settle_info: None,
        }
    }
}

runtime::setters! {
    SubOrder {
        sub_mchid: Mchid,
        sub_appid: Appid,
        detail: String,
        goods_tag: String,
        settle_info: PartnerSettleInfo,
    }
}

/// 订单金额: What one of the orders costs.
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct SubOrderAmount {
    /// 标价金额: The amount, in 分, before any coupon.
    ///
    /// From 1. Example: `100`.
    pub total_amount: Fen,
    /// 标价币种: The currency of the amount.
    ///
    /// Example: `CNY`.
    pub currency: Currency,
}

impl SubOrderAmount {
    /// The value with what it cannot do without.
    pub fn new(total_amount: impl Into<Fen>, currency: Currency) -> Self {
        Self {
            total_amount: total_amount.into(),
            currency,
        }
    }
}

/// 商品单信息: One of the orders to be closed.
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct SubOrderToClose {
    /// 子单商户号: The merchant whose order it is.
    ///
    /// At most 32 characters. Example: `1900000109`.
    pub mchid: Mchid,
    /// 商品单商户订单号: The order, as it was numbered when it was placed.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The partner's or platform's merchant.
    ///
    /// At most 32 characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners
    /// (服务商): required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<Mchid>,
    /// 子商户应用ID: That merchant's own AppID.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6999`. Direct merchants (直连商户): omitted;
    /// partners (服务商): optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<Appid>,
}

impl SubOrderToClose {
    /// The value with what it cannot do without.
    pub fn new(mchid: impl Into<Mchid>, out_trade_no: impl Into<OutTradeNo>) -> Self {
        Self {
            mchid: mchid.into(),
            out_trade_no: out_trade_no.into(),
            sub_mchid: None,
            sub_appid: None,
        }
    }
}

runtime::setters! {
    SubOrderToClose {
        sub_mchid: Mchid,
        sub_appid: Appid,
    }
}

/// 商品单信息: One of the combined orders as it stands.
#[derive(Clone, Debug, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SubTransaction {
    /// 子单商户号: The merchant whose order it is.
    ///
    /// At most 32 characters. Example: `1900000109`.
    pub mchid: Mchid,
    /// 交易类型: How the user paid.
    ///
    /// Example: `JSAPI`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<TradeType>,
    /// 交易状态: Where the order stands.
    ///
    /// Example: `SUCCESS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state: Option<TradeState>,
    /// 付款银行: What the user paid with: the bank and the kind of card, such as `ICBC_DEBIT`, or
    /// `OTHERS`.
    ///
    /// At most 32 characters. Example: `CMC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 附加数据: The merchant's own data, as sent with the order.
    ///
    /// At most 128 characters. Example: `深圳分店`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 支付完成时间: When the user paid.
    ///
    /// At most 64 characters. Example: `2015-05-20T13:29:35.120+08:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<Timestamp>,
    /// 微信订单号: The payment of this order. Refunds go by it.
    ///
    /// At most 32 characters. Example: `1009660380201506130728806387`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<TransactionId>,
    /// 商品单商户订单号: The order, as it was numbered when it was placed.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The partner's or platform's merchant who is paid.
    ///
    /// At most 32 characters. Example: `1900000109`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<Mchid>,
    /// 子商户应用ID: That merchant's own AppID.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6999`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<Appid>,
    /// 用户子标识: The user, under `sub_appid`.
    ///
    /// At most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<Openid>,
    /// 优惠信息列表: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 订单金额: What one of the orders costs, and what of it the user paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<SubTransactionAmount>,
}

impl SubTransaction {
    /// The value with what it cannot do without.
    pub fn new(mchid: impl Into<Mchid>, out_trade_no: impl Into<OutTradeNo>) -> Self {
        Self {
            mchid: mchid.into(),
            trade_type: None,
            trade_state: None,
            bank_type: None,
            attach: None,
            success_time: None,
            transaction_id: None,
            out_trade_no: out_trade_no.into(),
            sub_mchid: None,
            sub_appid: None,
            sub_openid: None,
            promotion_detail: None,
            amount: None,
        }
    }
}

runtime::setters! {
    SubTransaction {
        trade_type: TradeType,
        trade_state: TradeState,
        bank_type: String,
        attach: String,
        success_time: Timestamp,
        transaction_id: TransactionId,
        sub_mchid: Mchid,
        sub_appid: Appid,
        sub_openid: Openid,
        promotion_detail: Vec<PromotionDetail>,
        amount: SubTransactionAmount,
    }
}

/// 订单金额: What one of the orders costs, and what of it the user paid.
#[derive(Clone, Debug, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SubTransactionAmount {
    /// 标价金额: The amount, in 分, before any coupon.
    ///
    /// Example: `100`.
    pub total_amount: Fen,
    /// 标价币种: The currency of the amount.
    ///
    /// Example: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 现金支付金额: What the user paid themselves, in 分.
    ///
    /// Example: `10`.
    pub payer_amount: Fen,
    /// 现金支付币种: The currency in which the user paid.
    ///
    /// Example: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_currency: Option<Currency>,
    /// 结算汇率: The rate between the two currencies, times a hundred million.
    ///
    /// Example: `650000000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_rate: Option<i64>,
}

impl SubTransactionAmount {
    /// The value with what it cannot do without.
    pub fn new(total_amount: impl Into<Fen>, payer_amount: impl Into<Fen>) -> Self {
        Self {
            total_amount: total_amount.into(),
            currency: None,
            payer_amount: payer_amount.into(),
            payer_currency: None,
            settlement_rate: None,
        }
    }
}

runtime::setters! {
    SubTransactionAmount {
        currency: Currency,
        payer_currency: Currency,
        settlement_rate: i64,
    }
}
