// Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Timestamp;

use crate::products::shared::{
    Appid, CombineOutTradeNo, Currency, Fen, H5Info, IndividualAuthId, InstallmentInfo, Mchid,
    Openid, OutContractCode, OutTradeNo, Payer, PayerIdentity, PlanId, PrepayId, PromotionGoods,
    PromotionScope, PromotionType, SettleInfo, StockId, SubOrderAmount, SubOrderPaidAmount,
    TradeState, TradeType, TransactionId, TransactionScene,
};

/// 预支付交易会话: What an app invokes the payment with, and what became of the agreement.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineAppPrepaySession {
    /// 预支付交易会话标识: The session, good for 2 hours. After that the same call gives another one,
    /// as long as the order can be paid. At most 64 characters. Example:
    /// `wx201410272009395522657a690389285100`.
    pub prepay_id: PrepayId,
    /// 预签约结果: What became of the agreement that was sent as `contract_info`.
    pub contract_result: Option<ContractResult>,
}

wechatpay_client::record! {
    CombineAppPrepaySession {
        prepay_id "prepay_id", contract_result "contract_result",
    }
}

/// 场景信息: Where the user pays, and from which kind of page.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineH5SceneInfo {
    /// 商户端设备号: The merchant's device, for example the number of a shop or of a till. At most 16
    /// characters. Example: `POS1:1`.
    pub device_id: Option<String>,
    /// 用户终端IP: The address of the user's device, IPv4 or IPv6. 1 to 45 characters.
    pub payer_client_ip: String,
    /// H5场景信息: The web page from which the user pays.
    pub h5_info: H5Info,
}

wechatpay_client::sent! {
    CombineH5SceneInfo {
        device_id "device_id", payer_client_ip "payer_client_ip" hidden, h5_info "h5_info",
    }
}

impl CombineH5SceneInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(payer_client_ip: impl Into<String>, h5_info: H5Info) -> Self {
        Self { device_id: None, payer_client_ip: payer_client_ip.into(), h5_info }
    }
}

wechatpay_client::setters! {
    CombineH5SceneInfo {
        /// 商户端设备号: The merchant's device, for example the number of a shop or of a till. At most 16
        /// characters.
        device_id: String,
    }
}

/// 合单支付者信息: The user who is to pay, and perhaps who they must prove to be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombineJsapiPayer {
    /// 用户标识: The user, under `combine_appid`. A partner sends this or `sub_openid`. 1 to 128
    /// characters. Direct merchants (直连商户): required; partners (服务商): optional.
    pub openid: Option<Openid>,
    /// 用户子标识: The user, under the `sub_appid` of the order. 1 to 128 characters. Direct merchants
    /// (直连商户): omitted; partners (服务商): optional.
    pub sub_openid: Option<Openid>,
    /// 实名支付: The person who is allowed to pay. The payment fails for a user whose verified identity
    /// is another one.
    pub identity: Option<PayerIdentity>,
}

wechatpay_client::sent! {
    CombineJsapiPayer {
        openid "openid", sub_openid "sub_openid", identity "identity",
    }
}

impl CombineJsapiPayer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { openid: None, sub_openid: None, identity: None }
    }
}

wechatpay_client::setters! {
    CombineJsapiPayer {
        /// 用户标识: The user, under `combine_appid`. 1 to 128 characters.
        openid: Openid,
        /// 用户子标识: The user, under the `sub_appid` of the order. 1 to 128 characters.
        sub_openid: Openid,
        /// 实名支付: The person who is allowed to pay.
        identity: PayerIdentity,
    }
}

/// 合单支付者信息: The user who is to pay, if known, and perhaps who they must prove to be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinePayer {
    /// 用户标识: The user, under `combine_appid`. 1 to 128 characters.
    pub openid: Option<Openid>,
    /// 用户子标识: The user, under the `sub_appid` of the order. 1 to 128 characters. Direct merchants
    /// (直连商户): omitted; partners (服务商): optional.
    pub sub_openid: Option<Openid>,
    /// 实名支付: The person who is allowed to pay. The payment fails for a user whose verified identity
    /// is another one.
    pub identity: Option<PayerIdentity>,
}

wechatpay_client::sent! {
    CombinePayer {
        openid "openid", sub_openid "sub_openid", identity "identity",
    }
}

impl CombinePayer {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { openid: None, sub_openid: None, identity: None }
    }
}

wechatpay_client::setters! {
    CombinePayer {
        /// 用户标识: The user, under `combine_appid`. 1 to 128 characters.
        openid: Openid,
        /// 用户子标识: The user, under the `sub_appid` of the order. 1 to 128 characters.
        sub_openid: Openid,
        /// 实名支付: The person who is allowed to pay.
        identity: PayerIdentity,
    }
}

/// 场景信息: Where the user pays.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineSceneInfo {
    /// 商户端设备号: The merchant's device, for example the number of a shop or of a till. At most 16
    /// characters. Example: `POS1:1`.
    pub device_id: Option<String>,
    /// 用户终端IP: The address of the user's device, IPv4 or IPv6. 1 to 45 characters.
    pub payer_client_ip: String,
}

wechatpay_client::sent! {
    CombineSceneInfo {
        device_id "device_id", payer_client_ip "payer_client_ip" hidden,
    }
}

impl CombineSceneInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(payer_client_ip: impl Into<String>) -> Self {
        Self { device_id: None, payer_client_ip: payer_client_ip.into() }
    }
}

wechatpay_client::setters! {
    CombineSceneInfo {
        /// 商户端设备号: The merchant's device, for example the number of a shop or of a till. At most 16
        /// characters.
        device_id: String,
    }
}

/// 合单订单: A combined order in its current state. What only a payment brings is absent before.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombinedOrder {
    /// 合单商户应用ID: The AppID with which the combined order was placed. 1 to 32 characters. Example:
    /// `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户号: The merchant or partner who placed the combined order. 1 to 32 characters. Example:
    /// `1900000109`.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The number of the combined order. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 交易单微信支付订单号: The payment of the combined order. 1 to 32 characters. Example:
    /// `1217752501201407033233368018`.
    pub combine_transaction_id: Option<TransactionId>,
    /// 场景信息: Where the user paid, as far as it was sent with the order.
    pub scene_info: Option<TransactionScene>,
    /// 商品单信息: The orders in it.
    pub sub_orders: Vec<SubOrderTransaction>,
    /// 支付者信息: The user who paid, as far as a response or a callback tells.
    pub combine_payer_info: Option<Payer>,
    /// 交易场景: A kind of trade that has rules of its own. Example: `RECOMMERCE`.
    pub trade_scenario: Option<TradeScenario>,
    /// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
    pub installment_info: Option<InstallmentInfo>,
}

wechatpay_client::record! {
    CombinedOrder {
        combine_appid "combine_appid", combine_mchid "combine_mchid",
        combine_out_trade_no "combine_out_trade_no",
        combine_transaction_id "combine_transaction_id", scene_info "scene_info",
        sub_orders "sub_orders", combine_payer_info "combine_payer_info",
        trade_scenario "trade_scenario", installment_info "installment_info",
    }
}

/// 预签约信息: An agreement about later payments (委托代扣), to be signed together with the
/// payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractInfo {
    /// 签约商户号: The merchant who may be paid later. 1 to 32 characters. Example: `1900000109`.
    pub mchid: Mchid,
    /// 签约商户AppID: The AppID of that merchant. 1 to 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 签约商户协议号: The agreement, as the merchant numbered it. At least 1 character. Example:
    /// `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 用户账户展示名称: What the user's account is called in the agreement. At least 1 character.
    pub contract_display_account: String,
    /// 回调通知地址: Where the callback about the agreement goes. 1 to 255 characters. Example:
    /// `https://yourapp.com/notify`.
    pub notify_url: String,
}

wechatpay_client::sent! {
    ContractInfo {
        mchid "mchid", appid "appid", out_contract_code "out_contract_code", plan_id "plan_id",
        contract_display_account "contract_display_account" hidden, notify_url "notify_url",
    }
}

/// What [`ContractInfo::new`] requires, by name.
pub struct ContractInfoRequired {
    /// 签约商户号: The merchant who may be paid later. 1 to 32 characters.
    pub mchid: Mchid,
    /// 签约商户AppID: The AppID of that merchant. 1 to 32 characters.
    pub appid: Appid,
    /// 签约商户协议号: The agreement, as the merchant numbered it. At least 1 character.
    pub out_contract_code: OutContractCode,
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 用户账户展示名称: What the user's account is called in the agreement. At least 1 character.
    pub contract_display_account: String,
    /// 回调通知地址: Where the callback about the agreement goes. 1 to 255 characters.
    pub notify_url: String,
}

impl ContractInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ContractInfoRequired) -> Self {
        let ContractInfoRequired {
            mchid, appid, out_contract_code, plan_id, contract_display_account,
            notify_url,
        } = required;
        Self {
            mchid, appid, out_contract_code, plan_id, contract_display_account,
            notify_url,
        }
    }
}

/// 预签约结果: What became of the agreement that was sent as `contract_info`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractResult {
    /// 签约结果码: The machine's word for it. Example: `INVALID_REQUEST`.
    pub code: Option<String>,
    /// 签约结果描述信息: The same for people. Example: `当前签约协议号已经进行签约`.
    pub message: Option<String>,
}

wechatpay_client::record! {
    ContractResult {
        code "code", message "message",
    }
}

wechatpay_client::open_enum! {
    /// 商品服务类型: Kinds of orders that have rules of their own.
    pub enum OrderServiceType {
        /// A person is paid, not a merchant (个人收款).
        Individualtrade = "INDIVIDUALTRADE",
    }
}

/// 支付成功的合单订单: A combined order that was paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaidCombinedOrder {
    /// 合单商户应用ID: The AppID with which the combined order was placed. 1 to 32 characters. Example:
    /// `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户号: The merchant or partner who placed the combined order. 1 to 32 characters. Example:
    /// `1900000109`.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The number of the combined order. Tell repeated callbacks apart by it. At most
    /// 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 交易单微信支付订单号: The payment of the combined order. 1 to 32 characters. Example:
    /// `1217752501201407033233368018`.
    pub combine_transaction_id: Option<TransactionId>,
    /// 场景信息: Where the user paid, as far as it was sent with the order.
    pub scene_info: Option<TransactionScene>,
    /// 商品单信息: The orders in it.
    pub sub_orders: Vec<PaidSubOrder>,
    /// 支付者信息: The user who paid, as far as a response or a callback tells.
    pub combine_payer_info: Option<Payer>,
    /// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
    pub installment_info: Option<InstallmentInfo>,
}

wechatpay_client::record! {
    PaidCombinedOrder {
        combine_appid "combine_appid", combine_mchid "combine_mchid",
        combine_out_trade_no "combine_out_trade_no",
        combine_transaction_id "combine_transaction_id", scene_info "scene_info",
        sub_orders "sub_orders", combine_payer_info "combine_payer_info",
        installment_info "installment_info",
    }
}

/// What [`PaidCombinedOrder::new`] requires, by name.
pub struct PaidCombinedOrderRequired {
    /// 合单商户应用ID: The AppID with which the combined order was placed. 1 to 32 characters.
    pub combine_appid: Appid,
    /// 合单商户号: The merchant or partner who placed the combined order. 1 to 32 characters.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The number of the combined order. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 商品单信息: The orders in it.
    pub sub_orders: Vec<PaidSubOrder>,
}

impl PaidCombinedOrder {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PaidCombinedOrderRequired) -> Self {
        let PaidCombinedOrderRequired {
            combine_appid, combine_mchid, combine_out_trade_no, sub_orders,
        } = required;
        Self {
            combine_appid, combine_mchid, combine_out_trade_no,
            combine_transaction_id: None, scene_info: None, sub_orders,
            combine_payer_info: None, installment_info: None,
        }
    }
}

wechatpay_client::setters! {
    PaidCombinedOrder {
        /// 交易单微信支付订单号: The payment of the combined order. 1 to 32 characters.
        combine_transaction_id: TransactionId,
        /// 场景信息: Where the user paid, as far as it was sent with the order.
        scene_info: TransactionScene,
        /// 支付者信息: The user who paid, as far as a response or a callback tells.
        combine_payer_info: Payer,
        /// 使用的商户贴息信息: The instalments that the user chose, when the merchant takes over interest.
        installment_info: InstallmentInfo,
    }
}

/// 商品单信息: One of the orders that were paid together. It has the fields of
/// `SubOrderTransaction`, and what it costs is always there.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaidSubOrder {
    /// 商品单商户号: The merchant whose order it is. 1 to 32 characters. Example: `1900000109`.
    pub mchid: Mchid,
    /// 商品单个人收款方受理授权ID: The permission under which a person is paid instead of a merchant.
    /// Example: `1900000109`.
    pub individual_auth_id: Option<IndividualAuthId>,
    /// 商品单个人收款方平台昵称: What the person who is paid is called on the platform.
    pub individual_name: Option<String>,
    /// 交易类型: How the user paid. Example: `JSAPI`.
    pub trade_type: Option<TradeType>,
    /// 交易状态: The status of the order; `SUCCESS` in this callback. Example: `SUCCESS`.
    pub trade_state: TradeState,
    /// 付款银行: What the user paid with: the bank and the kind of card, such as `ICBC_DEBIT`, or
    /// `OTHERS` for anything that is not a card. At most 32 characters. Example: `CMC`.
    pub bank_type: Option<String>,
    /// 商户数据包: The merchant's own data, as sent with the order. At most 128 characters. Example:
    /// `深圳分店`.
    pub attach: Option<String>,
    /// 支付完成时间: When the user paid. Example: `2015-05-20T13:29:35.120+08:00`.
    pub success_time: Option<Timestamp>,
    /// 微信支付订单号: The payment of this order. Refunds and profit sharing name it. 1 to 32
    /// characters. Example: `1009660380201506130728806387`.
    pub transaction_id: Option<TransactionId>,
    /// 商品单商户订单号: The order, as it was numbered when the combined order was placed. At most 32
    /// characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The merchant who is paid, when a partner places the order for it. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// optional.
    pub sub_mchid: Option<Mchid>,
    /// 子商户应用ID: The AppID of the merchant who is paid. 1 to 32 characters. Example:
    /// `wxd678efh567hg6999`. Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sub_appid: Option<Appid>,
    /// 用户子标识: The user, under `sub_appid`, if that was sent. 1 to 128 characters. Direct merchants
    /// (直连商户): omitted; partners (服务商): optional.
    pub sub_openid: Option<Openid>,
    /// 优惠功能: The coupons that were used.
    ///
    /// Note: It may be empty or absent when none was used.
    pub promotion_detail: Option<Vec<SubOrderPromotion>>,
    /// 商品单金额信息: What one of the orders costs, and what of it the user paid.
    pub amount: SubOrderPaidAmount,
}

wechatpay_client::record! {
    PaidSubOrder {
        mchid "mchid", individual_auth_id "individual_auth_id",
        individual_name "individual_name" hidden, trade_type "trade_type",
        trade_state "trade_state", bank_type "bank_type", attach "attach",
        success_time "success_time", transaction_id "transaction_id", out_trade_no "out_trade_no",
        sub_mchid "sub_mchid", sub_appid "sub_appid", sub_openid "sub_openid",
        promotion_detail "promotion_detail", amount "amount",
    }
}

/// What [`PaidSubOrder::new`] requires, by name.
pub struct PaidSubOrderRequired {
    /// 商品单商户号: The merchant whose order it is. 1 to 32 characters.
    pub mchid: Mchid,
    /// 交易状态: The status of the order; `SUCCESS` in this callback.
    pub trade_state: TradeState,
    /// 商品单商户订单号: The order, as it was numbered when the combined order was placed. At most 32
    /// characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商品单金额信息: What one of the orders costs, and what of it the user paid.
    pub amount: SubOrderPaidAmount,
}

impl PaidSubOrder {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PaidSubOrderRequired) -> Self {
        let PaidSubOrderRequired { mchid, trade_state, out_trade_no, amount } = required;
        Self {
            mchid, individual_auth_id: None, individual_name: None, trade_type: None,
            trade_state, bank_type: None, attach: None, success_time: None,
            transaction_id: None, out_trade_no, sub_mchid: None, sub_appid: None,
            sub_openid: None, promotion_detail: None, amount,
        }
    }
}

wechatpay_client::setters! {
    PaidSubOrder {
        /// 商品单个人收款方受理授权ID: The permission under which a person is paid instead of a merchant.
        individual_auth_id: IndividualAuthId,
        /// 商品单个人收款方平台昵称: What the person who is paid is called on the platform.
        individual_name: String,
        /// 交易类型: How the user paid.
        trade_type: TradeType,
        /// 付款银行: What the user paid with: the bank and the kind of card, such as `ICBC_DEBIT`, or
        /// `OTHERS` for anything that is not a card. At most 32 characters.
        bank_type: String,
        /// 商户数据包: The merchant's own data, as sent with the order. At most 128 characters.
        attach: String,
        /// 支付完成时间: When the user paid.
        success_time: Timestamp,
        /// 微信支付订单号: The payment of this order. 1 to 32 characters.
        transaction_id: TransactionId,
        /// 二级商户号: The merchant who is paid, when a partner places the order for it. 1 to 32
        /// characters.
        sub_mchid: Mchid,
        /// 子商户应用ID: The AppID of the merchant who is paid. 1 to 32 characters.
        sub_appid: Appid,
        /// 用户子标识: The user, under `sub_appid`, if that was sent. 1 to 128 characters.
        sub_openid: Openid,
        /// 优惠功能: The coupons that were used.
        promotion_detail: Vec<SubOrderPromotion>,
    }
}

/// 商品单信息: One of the orders that are paid together.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrder {
    /// 商品单商户号: The merchant whose order it is. It must be bound to `combine_appid`. 1 to 32
    /// characters. Example: `1900000109`.
    pub mchid: Mchid,
    /// 商品单个人收款方受理授权ID: The permission under which a person is paid instead of a merchant.
    /// Example: `1900000109`.
    pub individual_auth_id: Option<IndividualAuthId>,
    /// 商品服务类型: Only for orders that a person is paid by. Example: `INDIVIDUALTRADE`.
    pub order_service_type: Option<OrderServiceType>,
    /// 商品单个人收款方平台昵称: What the person who is paid is called on the platform.
    pub individual_name: Option<String>,
    /// 商户数据包: Data of the merchant's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and appears in the bill. 1 to 128 characters. Example:
    /// `深圳分店`.
    pub attach: String,
    /// 商品单金额信息: What one of the orders costs.
    pub amount: SubOrderAmount,
    /// 商品单商户订单号: The number that the caller gives the order, unique under `combine_mchid`. 6 to
    /// 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The merchant who is paid, when a partner places the order for it. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// required.
    ///
    /// Note: It is left out for 个人收款, where the payee is a person.
    pub sub_mchid: Option<Mchid>,
    /// 商品详情: The goods, described at length. At most 6000 characters. Example: `买单费用`.
    ///
    /// Note: Plain text, unlike the `detail` of single orders.
    pub detail: Option<String>,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `腾讯充值中心-QQ会员充值`.
    pub description: String,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 是否指定分账: Whether the order's money waits for its profit to be shared, as in `settle_info`.
    /// Example: `true`.
    ///
    /// Note: Send it in `settle_info`.
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 子商户应用ID: The AppID of the merchant who is paid. 1 to 32 characters. Example:
    /// `wxd678efh567hg6999`. Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sub_appid: Option<Appid>,
}

wechatpay_client::sent! {
    SubOrder {
        mchid "mchid", individual_auth_id "individual_auth_id",
        order_service_type "order_service_type", individual_name "individual_name" hidden,
        attach "attach", amount "amount", out_trade_no "out_trade_no", sub_mchid "sub_mchid",
        detail "detail", description "description", settle_info "settle_info",
        profit_sharing "profit_sharing", goods_tag "goods_tag", sub_appid "sub_appid",
    }
}

/// What [`SubOrder::new`] requires, by name.
pub struct SubOrderRequired {
    /// 商品单商户号: The merchant whose order it is. 1 to 32 characters.
    pub mchid: Mchid,
    /// 商户数据包: Data of the merchant's own, not shown to the user. 1 to 128 characters.
    pub attach: String,
    /// 商品单金额信息: What one of the orders costs.
    pub amount: SubOrderAmount,
    /// 商品单商户订单号: The number that the caller gives the order, unique under `combine_mchid`. 6 to
    /// 32 characters. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
}

impl SubOrder {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: SubOrderRequired) -> Self {
        let SubOrderRequired {
            mchid, attach, amount, out_trade_no, description,
        } = required;
        Self {
            mchid, individual_auth_id: None, order_service_type: None,
            individual_name: None, attach, amount, out_trade_no, sub_mchid: None,
            detail: None, description, settle_info: None, profit_sharing: None,
            goods_tag: None, sub_appid: None,
        }
    }
}

wechatpay_client::setters! {
    SubOrder {
        /// 商品单个人收款方受理授权ID: The permission under which a person is paid instead of a merchant.
        individual_auth_id: IndividualAuthId,
        /// 商品服务类型: Only for orders that a person is paid by.
        order_service_type: OrderServiceType,
        /// 商品单个人收款方平台昵称: What the person who is paid is called on the platform.
        individual_name: String,
        /// 二级商户号: The merchant who is paid, when a partner places the order for it. 1 to 32
        /// characters.
        sub_mchid: Mchid,
        /// 商品详情: The goods, described at length. At most 6000 characters.
        detail: String,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 是否指定分账: Whether the order's money waits for its profit to be shared, as in `settle_info`.
        profit_sharing: bool,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 子商户应用ID: The AppID of the merchant who is paid. 1 to 32 characters.
        sub_appid: Appid,
    }
}

/// 优惠功能: A coupon that was used for one of the orders.
///
/// Note: Unlike with single orders, no field is known to be always there.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubOrderPromotion {
    /// 券ID. At most 32 characters. Example: `109519`.
    pub coupon_id: Option<String>,
    /// 优惠名称: What the merchant called the batch of coupons. At most 64 characters. Example:
    /// `单品惠-6`.
    pub name: Option<String>,
    /// 优惠范围: What the coupon holds for. Example: `SINGLE`.
    pub scope: Option<PromotionScope>,
    /// 优惠类型: Whether the coupon is backed by money. Example: `CASH`.
    pub r#type: Option<PromotionType>,
    /// 优惠券面额: What the coupon is worth, in 分. Example: `10`.
    pub amount: Option<Fen>,
    /// 活动ID: The batch that the coupon belongs to. 1 to 32 characters. Example: `931386`.
    pub stock_id: Option<StockId>,
    /// 微信出资: What WeChat Pay gives of it, in 分. Example: `0`.
    pub wechatpay_contribute: Option<Fen>,
    /// 商户出资: What the merchant gives of it, in 分. Example: `10`.
    pub merchant_contribute: Option<Fen>,
    /// 其他出资: What others give of it, in 分. Example: `0`.
    pub other_contribute: Option<Fen>,
    /// 优惠币种: The currency of the coupon. Example: `CNY`.
    pub currency: Option<Currency>,
    /// 单品列表: The goods that the coupon was used for, when it holds for single goods.
    pub goods_detail: Option<Vec<PromotionGoods>>,
}

wechatpay_client::record! {
    SubOrderPromotion {
        coupon_id "coupon_id", name "name", scope "scope", r#type "type", amount "amount",
        stock_id "stock_id", wechatpay_contribute "wechatpay_contribute",
        merchant_contribute "merchant_contribute", other_contribute "other_contribute",
        currency "currency", goods_detail "goods_detail",
    }
}

impl SubOrderPromotion {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            coupon_id: None, name: None, scope: None, r#type: None, amount: None,
            stock_id: None, wechatpay_contribute: None, merchant_contribute: None,
            other_contribute: None, currency: None, goods_detail: None,
        }
    }
}

wechatpay_client::setters! {
    SubOrderPromotion {
        /// 券ID. At most 32 characters.
        coupon_id: String,
        /// 优惠名称: What the merchant called the batch of coupons. At most 64 characters.
        name: String,
        /// 优惠范围: What the coupon holds for.
        scope: PromotionScope,
        /// 优惠类型: Whether the coupon is backed by money.
        r#type: PromotionType,
        /// 优惠券面额: What the coupon is worth, in 分.
        amount: Fen,
        /// 活动ID: The batch that the coupon belongs to. 1 to 32 characters.
        stock_id: StockId,
        /// 微信出资: What WeChat Pay gives of it, in 分.
        wechatpay_contribute: Fen,
        /// 商户出资: What the merchant gives of it, in 分.
        merchant_contribute: Fen,
        /// 其他出资: What others give of it, in 分.
        other_contribute: Fen,
        /// 优惠币种: The currency of the coupon.
        currency: Currency,
        /// 单品列表: The goods that the coupon was used for, when it holds for single goods.
        goods_detail: Vec<PromotionGoods>,
    }
}

/// 商品单信息: One of the orders to be closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrderToClose {
    /// 商品单商户号: The merchant whose order it is. 1 to 32 characters. Example: `1900000109`.
    pub mchid: Mchid,
    /// 商品单商户订单号: The order, as it was numbered when the combined order was placed. At most 32
    /// characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 商品单个人收款方受理授权ID: The permission under which a person is paid instead of a merchant.
    /// Example: `1900000109`.
    pub individual_auth_id: Option<IndividualAuthId>,
    /// 二级商户号: The merchant who is paid, when a partner places the order for it. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// required.
    ///
    /// Note: It is left out for 个人收款, where the payee is a person.
    pub sub_mchid: Option<Mchid>,
    /// 子商户应用ID: The AppID of the merchant who is paid. 1 to 32 characters. Example:
    /// `wxd678efh567hg6999`. Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sub_appid: Option<Appid>,
}

wechatpay_client::sent! {
    SubOrderToClose {
        mchid "mchid", out_trade_no "out_trade_no", individual_auth_id "individual_auth_id",
        sub_mchid "sub_mchid", sub_appid "sub_appid",
    }
}

impl SubOrderToClose {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(mchid: impl Into<Mchid>, out_trade_no: impl Into<OutTradeNo>) -> Self {
        Self {
            mchid: mchid.into(), out_trade_no: out_trade_no.into(),
            individual_auth_id: None, sub_mchid: None, sub_appid: None,
        }
    }
}

wechatpay_client::setters! {
    SubOrderToClose {
        /// 商品单个人收款方受理授权ID: The permission under which a person is paid instead of a merchant.
        individual_auth_id: IndividualAuthId,
        /// 二级商户号: The merchant who is paid, when a partner places the order for it. 1 to 32
        /// characters.
        sub_mchid: Mchid,
        /// 子商户应用ID: The AppID of the merchant who is paid. 1 to 32 characters.
        sub_appid: Appid,
    }
}

/// 商品单信息: One of the orders that are paid together, in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrderTransaction {
    /// 商品单商户号: The merchant whose order it is. 1 to 32 characters. Example: `1900000109`.
    pub mchid: Mchid,
    /// 商品单个人收款方受理授权ID: The permission under which a person is paid instead of a merchant.
    /// Example: `1900000109`.
    pub individual_auth_id: Option<IndividualAuthId>,
    /// 商品单个人收款方平台昵称: What the person who is paid is called on the platform.
    pub individual_name: Option<String>,
    /// 交易类型: How the user paid. Example: `JSAPI`.
    pub trade_type: Option<TradeType>,
    /// 交易状态: The current status of the order. Example: `SUCCESS`.
    pub trade_state: TradeState,
    /// 付款银行: What the user paid with: the bank and the kind of card, such as `ICBC_DEBIT`, or
    /// `OTHERS` for anything that is not a card. At most 32 characters. Example: `CMC`.
    pub bank_type: Option<String>,
    /// 商户数据包: The merchant's own data, as sent with the order. At most 128 characters. Example:
    /// `深圳分店`.
    pub attach: Option<String>,
    /// 支付完成时间: When the user paid. Example: `2015-05-20T13:29:35.120+08:00`.
    pub success_time: Option<Timestamp>,
    /// 微信支付订单号: The payment of this order, once there is one. Refunds and profit sharing name
    /// it. 1 to 32 characters. Example: `1009660380201506130728806387`.
    pub transaction_id: Option<TransactionId>,
    /// 商品单商户订单号: The order, as it was numbered when the combined order was placed. At most 32
    /// characters. Pattern: `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The merchant who is paid, when a partner places the order for it. 1 to 32
    /// characters. Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商):
    /// optional.
    pub sub_mchid: Option<Mchid>,
    /// 子商户应用ID: The AppID of the merchant who is paid. 1 to 32 characters. Example:
    /// `wxd678efh567hg6999`. Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sub_appid: Option<Appid>,
    /// 用户子标识: The user, under `sub_appid`, if that was sent. 1 to 128 characters. Direct merchants
    /// (直连商户): omitted; partners (服务商): optional.
    pub sub_openid: Option<Openid>,
    /// 优惠功能: The coupons that were used.
    ///
    /// Note: It may be empty or absent when none was used.
    pub promotion_detail: Option<Vec<SubOrderPromotion>>,
    /// 商品单金额信息: What one of the orders costs, and what of it the user paid.
    pub amount: Option<SubOrderPaidAmount>,
}

wechatpay_client::record! {
    SubOrderTransaction {
        mchid "mchid", individual_auth_id "individual_auth_id",
        individual_name "individual_name" hidden, trade_type "trade_type",
        trade_state "trade_state", bank_type "bank_type", attach "attach",
        success_time "success_time", transaction_id "transaction_id", out_trade_no "out_trade_no",
        sub_mchid "sub_mchid", sub_appid "sub_appid", sub_openid "sub_openid",
        promotion_detail "promotion_detail", amount "amount",
    }
}

wechatpay_client::open_enum! {
    /// 交易场景: Kinds of trade that have rules of their own.
    pub enum TradeScenario {
        /// Goods are bought back from users and sold again.
        Recommerce = "RECOMMERCE",
    }
}
