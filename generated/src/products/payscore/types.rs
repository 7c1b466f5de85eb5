// Written by `cargo xtask codegen` from spec/payscore.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{BeijingTime, Timestamp};

use crate::products::shared::{
    Appid, Currency, Fen, Mchid, Openid, OutServiceOrderNo, OutTradeNo, PromotionScope,
    PromotionType, ServiceOrderId, StockId, TransactionId,
};

/// 先用后付商品信息: The goods that the user is going to order.
#[derive(Clone)]
#[non_exhaustive]
pub struct AssessedGoods {
    /// 商品列表.
    pub goods: Vec<ShoppingGoods>,
}

wechatpay_client::sent! {
    AssessedGoods {
        goods "goods",
    }
}

impl AssessedGoods {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(goods: Vec<ShoppingGoods>) -> Self {
        Self { goods }
    }
}

wechatpay_client::text! {
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number.
    ///
    /// At least 1 character.
    pub struct AuthorizationCode;
}

wechatpay_client::open_enum! {
    /// 授权场景: Inside of what a user authorizes a service.
    pub enum AuthorizationScene {
        /// The user pays with WeChat Pay.
        Transaction = "TRANSACTION",
    }
}

wechatpay_client::open_enum! {
    /// 授权状态: Whether a user authorized a service.
    pub enum AuthorizationState {
        /// The user did not authorize the service or took it back.
        Unavailable = "UNAVAILABLE",
        /// The user authorized the service.
        Available = "AVAILABLE",
        /// No user is bound to the number yet.
        Unbinduser = "UNBINDUSER",
    }
}

wechatpay_client::text! {
    /// 商户申请绑定单号: An application to bind a merchant to a service, as the partner numbered it.
    ///
    /// At least 1 character.
    pub struct BindingApplyNo;
}

wechatpay_client::open_enum! {
    /// 签约计划取消类型: Who ended a plan that a user signed.
    pub enum CancelSignType {
        /// It was not ended.
        NotCancel = "NOT_CANCEL",
        /// The user ended it.
        User = "USER",
        /// The merchant ended it.
        Merchant = "MERCHANT",
        /// It ended with the authorization of the service.
        RevokeService = "REVOKE_SERVICE",
    }
}

/// 收款信息: How far the money of a completed order was collected.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collection {
    /// 收款状态: Whether the money of an order was collected. Example: `USER_PAID`.
    pub state: Option<CollectionState>,
    /// 总收款金额: In 分. Example: `39900`.
    pub total_amount: Option<Fen>,
    /// 待收金额: In 分: what the user has still to pay. Example: `0`.
    pub paying_amount: Option<Fen>,
    /// 已收金额: In 分: what the user has paid. Example: `39900`.
    pub paid_amount: Option<Fen>,
    /// 收款明细列表: What was collected, one by one.
    pub details: Option<Vec<CollectionDetail>>,
    /// 收款银行. Example: `CMB_DEBIT`.
    pub bank_type: Option<String>,
}

wechatpay_client::record! {
    Collection {
        state "state", total_amount "total_amount", paying_amount "paying_amount",
        paid_amount "paid_amount", details "details", bank_type "bank_type",
    }
}

impl Collection {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            state: None, total_amount: None, paying_amount: None, paid_amount: None,
            details: None, bank_type: None,
        }
    }
}

wechatpay_client::setters! {
    Collection {
        /// 收款状态: Whether the money of an order was collected.
        state: CollectionState,
        /// 总收款金额: In 分.
        total_amount: Fen,
        /// 待收金额: In 分: what the user has still to pay.
        paying_amount: Fen,
        /// 已收金额: In 分: what the user has paid.
        paid_amount: Fen,
        /// 收款明细列表: What was collected, one by one.
        details: Vec<CollectionDetail>,
        /// 收款银行.
        bank_type: String,
    }
}

/// 收款明细: A sum that was collected for an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionDetail {
    /// 收款序号: From 1 on. Example: `1`.
    pub seq: Option<i64>,
    /// 单笔收款金额: In 分. Example: `39900`.
    pub amount: Option<Fen>,
    /// 收款成功渠道: How the money of an order was collected. Example: `NEWTON`.
    pub paid_type: Option<PaidType>,
    /// 收款成功时间. Example: `20091225121210`.
    pub paid_time: Option<BeijingTime>,
    /// 微信支付交易单号: The payment. Refunds need it. At least 1 character. Example:
    /// `4200000985202103031441826014`.
    pub transaction_id: Option<TransactionId>,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<CollectionPromotion>>,
}

wechatpay_client::record! {
    CollectionDetail {
        seq "seq", amount "amount", paid_type "paid_type", paid_time "paid_time",
        transaction_id "transaction_id", promotion_detail "promotion_detail",
    }
}

impl CollectionDetail {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            seq: None, amount: None, paid_type: None, paid_time: None,
            transaction_id: None, promotion_detail: None,
        }
    }
}

wechatpay_client::setters! {
    CollectionDetail {
        /// 收款序号: From 1 on.
        seq: i64,
        /// 单笔收款金额: In 分.
        amount: Fen,
        /// 收款成功渠道: How the money of an order was collected.
        paid_type: PaidType,
        /// 收款成功时间.
        paid_time: BeijingTime,
        /// 微信支付交易单号: The payment. At least 1 character.
        transaction_id: TransactionId,
        /// 优惠功能.
        promotion_detail: Vec<CollectionPromotion>,
    }
}

/// 单品: Goods of a service order for which a coupon was used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionGoods {
    /// 商品编码: The merchant's code for the goods. Example: `M1006`.
    pub goods_id: Option<String>,
    /// 商品数量. Example: `1`.
    pub quantity: Option<i64>,
    /// 商品单价: The price of one, in 分. Example: `100`.
    pub unit_price: Option<Fen>,
    /// 商品优惠金额: What the coupon took off, in 分. Example: `10`.
    pub discount_amount: Option<Fen>,
    /// 商品备注: What the merchant noted about the goods when it created the coupon. Example:
    /// `商品备注信息`.
    pub goods_remark: Option<String>,
}

wechatpay_client::record! {
    CollectionGoods {
        goods_id "goods_id", quantity "quantity", unit_price "unit_price",
        discount_amount "discount_amount", goods_remark "goods_remark",
    }
}

impl CollectionGoods {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            goods_id: None, quantity: None, unit_price: None, discount_amount: None,
            goods_remark: None,
        }
    }
}

wechatpay_client::setters! {
    CollectionGoods {
        /// 商品编码: The merchant's code for the goods.
        goods_id: String,
        /// 商品数量.
        quantity: i64,
        /// 商品单价: The price of one, in 分.
        unit_price: Fen,
        /// 商品优惠金额: What the coupon took off, in 分.
        discount_amount: Fen,
        /// 商品备注: What the merchant noted about the goods when it created the coupon.
        goods_remark: String,
    }
}

/// 优惠功能: A coupon that was used for a service order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionPromotion {
    /// 券ID. Example: `109519`.
    pub coupon_id: Option<String>,
    /// 优惠名称: What the merchant called the batch of coupons. Example: `单品惠-6`.
    pub name: Option<String>,
    /// 优惠范围: What a coupon holds for. Example: `SINGLE`.
    pub scope: Option<PromotionScope>,
    /// 优惠类型: Whether a coupon is backed by money. Example: `CASH`.
    pub r#type: Option<PromotionType>,
    /// 优惠券面额: What the coupon is worth, in 分. Example: `10`.
    pub amount: Option<Fen>,
    /// 活动ID: The batch that the coupon belongs to. At least 1 character. Example: `931386`.
    pub stock_id: Option<StockId>,
    /// 微信出资: What WeChat Pay gives of it, in 分. Only one of the three gives anything. Example:
    /// `0`.
    pub wechatpay_contribute: Option<Fen>,
    /// 商户出资: What the merchant gives of it, in 分. Example: `10`.
    pub merchant_contribute: Option<Fen>,
    /// 其他出资: What others give of it, in 分. Example: `0`.
    pub other_contribute: Option<Fen>,
    /// 优惠币种: A currency, by its three letters of ISO 4217. Example: `CNY`.
    pub currency: Option<Currency>,
    /// 单品列表: The goods that the coupon was used for, when it holds for single goods.
    pub goods_detail: Option<Vec<CollectionGoods>>,
}

wechatpay_client::record! {
    CollectionPromotion {
        coupon_id "coupon_id", name "name", scope "scope", r#type "type", amount "amount",
        stock_id "stock_id", wechatpay_contribute "wechatpay_contribute",
        merchant_contribute "merchant_contribute", other_contribute "other_contribute",
        currency "currency", goods_detail "goods_detail",
    }
}

impl CollectionPromotion {
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
    CollectionPromotion {
        /// 券ID.
        coupon_id: String,
        /// 优惠名称: What the merchant called the batch of coupons.
        name: String,
        /// 优惠范围: What a coupon holds for.
        scope: PromotionScope,
        /// 优惠类型: Whether a coupon is backed by money.
        r#type: PromotionType,
        /// 优惠券面额: What the coupon is worth, in 分.
        amount: Fen,
        /// 活动ID: The batch that the coupon belongs to. At least 1 character.
        stock_id: StockId,
        /// 微信出资: What WeChat Pay gives of it, in 分. Only one of the three gives anything.
        wechatpay_contribute: Fen,
        /// 商户出资: What the merchant gives of it, in 分.
        merchant_contribute: Fen,
        /// 其他出资: What others give of it, in 分.
        other_contribute: Fen,
        /// 优惠币种: A currency, by its three letters of ISO 4217.
        currency: Currency,
        /// 单品列表: The goods that the coupon was used for, when it holds for single goods.
        goods_detail: Vec<CollectionGoods>,
    }
}

wechatpay_client::open_enum! {
    /// 收款状态: Whether the money of an order was collected.
    pub enum CollectionState {
        /// The money is to be paid.
        UserPaying = "USER_PAYING",
        /// The money was paid.
        UserPaid = "USER_PAID",
    }
}

/// 已创建的订单: A pay-later (先享后付) or smart-retail (智慧零售) order that was created, with
/// what opens its confirmation page.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedPayafterOrder {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Option<Mchid>,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub out_order_no: Option<OutServiceOrderNo>,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: Option<ServiceId>,
    /// 微信支付服务订单号: A service order of pay score (支付分), as WeChat Pay numbered it. At least 1
    /// character. Example: `0000300001201908301055157220022`.
    pub order_id: Option<ServiceOrderId>,
    /// 小程序跳转businessType. Example: `wxpayScoreUse`.
    pub miniprogram_businesstype: Option<String>,
    /// 小程序跳转appid: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxb1170446a4c0a5a2`.
    pub miniprogram_appid: Option<Appid>,
    /// 小程序跳转路径. Example: `pages/index`.
    pub miniprogram_path: Option<String>,
    /// 小程序跳转username. Example: `gh_xxxxxxxxxxxxx`.
    pub miniprogram_username: Option<String>,
    /// 用于跳转到微信侧小程序订单数据: What the front end opens the page with, once. Example:
    /// `DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we`.
    pub package: Option<String>,
}

wechatpay_client::record! {
    CreatedPayafterOrder {
        appid "appid", mchid "mchid", out_order_no "out_order_no", service_id "service_id",
        order_id "order_id", miniprogram_businesstype "miniprogram_businesstype",
        miniprogram_appid "miniprogram_appid", miniprogram_path "miniprogram_path",
        miniprogram_username "miniprogram_username", package "package",
    }
}

/// 已创建的支付分订单: A service order that was created, with what opens its confirmation page.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 服务信息. At most 20 characters. Example: `某某酒店`.
    pub service_introduction: String,
    /// 服务订单状态: Where a service order stands. Example: `DONE`.
    pub state: ServiceOrderState,
    /// 订单状态说明: What the state `DOING` means: who acted last. Example: `MCH_COMPLETE`.
    pub state_description: Option<StateDescription>,
    /// 后付费项目.
    pub post_payments: Option<Vec<OrderFee>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<OrderDiscount>>,
    /// 订单风险金: The risk fund of a service order.
    pub risk_fund: Option<OrderRiskFund>,
    /// 总金额: In 分: the fees less the discounts. Example: `39900`.
    pub total_amount: Option<Fen>,
    /// 是否需要收款: Whether there is anything to collect; `false` when the total is nothing. Example:
    /// `true`.
    pub need_collection: Option<bool>,
    /// 收款信息: Only of completed orders.
    pub collection: Option<Collection>,
    /// 服务时间: When the service began or begins, and ended or ends.
    pub time_range: Option<ServiceTime>,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 商户数据包: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 商户回调地址. Example: `https://api.test.com`.
    pub notify_url: Option<String>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户应用下的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 微信支付服务订单号: A service order of pay score (支付分), as WeChat Pay numbered it. At least 1
    /// character. Example: `0000300001201908301055157220022`.
    pub order_id: Option<ServiceOrderId>,
    /// 跳转微信侧数据包: What `Client::invoke_payscore_confirmation` makes the call of the front end
    /// from, which opens the page, once. Example: `DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we`.
    pub package: Option<String>,
    /// 先用后付购物详情: What a pay-on-delivery order (先用后付) is for.
    pub shopping_info: Option<ShoppingInfo>,
}

wechatpay_client::record! {
    CreatedServiceOrder {
        out_order_no "out_order_no", service_id "service_id", appid "appid", mchid "mchid",
        sub_appid "sub_appid", sub_mchid "sub_mchid", service_introduction "service_introduction",
        state "state", state_description "state_description", post_payments "post_payments",
        post_discounts "post_discounts", risk_fund "risk_fund", total_amount "total_amount",
        need_collection "need_collection", collection "collection", time_range "time_range",
        location "location", attach "attach", notify_url "notify_url", openid "openid",
        sub_openid "sub_openid", order_id "order_id", package "package",
        shopping_info "shopping_info",
    }
}

wechatpay_client::integer_enum! {
    /// 用户订单使用情况: Whether the user used the service.
    pub enum FinishType {
        /// The user did not use the service.
        NotUsed = 1,
        /// The user used the service.
        Used = 2,
    }
}

wechatpay_client::open_enum! {
    /// 跳转链接类型: What a link leads to.
    pub enum JumpLinkType {
        /// A page of a mini program.
        JumpLinkMiniProgram = "JUMP_LINK_MINI_PROGRAM",
    }
}

/// 商户预下单: What an institution placed for a service order, and what it was answered.
#[derive(Clone)]
#[non_exhaustive]
pub struct MchPrepay {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 渠道商商户号: Only for institutions that take payments themselves (从业机构). At least 1
    /// character. Example: `1230000109`.
    pub channel_id: Option<Mchid>,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户应用下的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 总金额: In 分: the fees less the discounts. Example: `39900`.
    pub total_amount: Fen,
    /// 预下单请求部分输入参数: A part of what the institution placed.
    pub prepay_req_body: PrepayRequest,
    /// 预下单请求头: In base64. Example: `ewogICJBY2NlcHQiOiAiYXBwbGljYXRpb24vanNvbiIKfQ==`.
    pub prepay_req_header_base64: Option<String>,
    /// 预下单请求体: In base64. Example: `ewogICJib2R5IjogIlhYIgp9`.
    pub prepay_req_body_base64: Option<String>,
    /// 预下单应答HTTP状态码. Example: `200`.
    pub prepay_resp_http_code: Option<i64>,
    /// 预下单应答头: In base64. Example: `ewogICJBY2NlcHQiOiAiYXBwbGljYXRpb24vanNvbiIKfQ==`.
    pub prepay_resp_header_base64: Option<String>,
    /// 预下单应答体: In base64. Example: `ewogICJwcmVwYXlfaWQiOiAid3gyMCIKfQ==`.
    pub prepay_resp_body_base64: Option<String>,
}

wechatpay_client::record! {
    MchPrepay {
        service_id "service_id", appid "appid", mchid "mchid", sub_appid "sub_appid",
        sub_mchid "sub_mchid", channel_id "channel_id", out_order_no "out_order_no",
        openid "openid", sub_openid "sub_openid", total_amount "total_amount",
        prepay_req_body "prepay_req_body", prepay_req_header_base64 "prepay_req_header_base64",
        prepay_req_body_base64 "prepay_req_body_base64",
        prepay_resp_http_code "prepay_resp_http_code",
        prepay_resp_header_base64 "prepay_resp_header_base64",
        prepay_resp_body_base64 "prepay_resp_body_base64",
    }
}

/// What [`MchPrepay::new`] requires, by name.
pub struct MchPrepayRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character.
    pub out_order_no: OutServiceOrderNo,
    /// 总金额: In 分: the fees less the discounts.
    pub total_amount: Fen,
    /// 预下单请求部分输入参数: A part of what the institution placed.
    pub prepay_req_body: PrepayRequest,
}

impl MchPrepay {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: MchPrepayRequired) -> Self {
        let MchPrepayRequired {
            service_id, appid, mchid, sub_mchid, out_order_no, total_amount,
            prepay_req_body,
        } = required;
        Self {
            service_id, appid, mchid, sub_appid: None, sub_mchid, channel_id: None,
            out_order_no, openid: None, sub_openid: None, total_amount, prepay_req_body,
            prepay_req_header_base64: None, prepay_req_body_base64: None,
            prepay_resp_http_code: None, prepay_resp_header_base64: None,
            prepay_resp_body_base64: None,
        }
    }
}

wechatpay_client::setters! {
    MchPrepay {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 渠道商商户号: Only for institutions that take payments themselves (从业机构). At least 1
        /// character.
        channel_id: Mchid,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户应用下的用户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 预下单请求头: In base64.
        prepay_req_header_base64: String,
        /// 预下单请求体: In base64.
        prepay_req_body_base64: String,
        /// 预下单应答HTTP状态码.
        prepay_resp_http_code: i64,
        /// 预下单应答头: In base64.
        prepay_resp_header_base64: String,
        /// 预下单应答体: In base64.
        prepay_resp_body_base64: String,
    }
}

wechatpay_client::text! {
    /// 商户侧计划号: A plan of deductions, as the merchant or partner numbered it.
    ///
    /// At least 1 character.
    pub struct MerchantPlanNo;
}

wechatpay_client::text! {
    /// 商户侧签约计划号: A plan that a user signed, as the merchant or partner numbered it.
    ///
    /// At least 1 character.
    pub struct MerchantSignPlanNo;
}

/// 单详跳转链接: Where the order of the shop is shown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetailLink {
    /// 跳转链接类型: What a link leads to. Example: `JUMP_LINK_MINI_PROGRAM`.
    pub jump_link_type: Option<JumpLinkType>,
    /// 小程序跳转AppID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 小程序跳转path. Example: `/page/order/orderid=PO213412451223`.
    pub path: Option<String>,
}

wechatpay_client::record! {
    OrderDetailLink {
        jump_link_type "jump_link_type", appid "appid", path "path",
    }
}

impl OrderDetailLink {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { jump_link_type: None, appid: None, path: None }
    }
}

wechatpay_client::setters! {
    OrderDetailLink {
        /// 跳转链接类型: What a link leads to.
        jump_link_type: JumpLinkType,
        /// 小程序跳转AppID: A mini program, service account or app, as numbered by WeChat's open platform.
        /// At least 1 character.
        appid: Appid,
        /// 小程序跳转path.
        path: String,
    }
}

/// 后付费商户优惠: What the merchant takes off the fees of a service order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDiscount {
    /// 优惠名称. Example: `满20减1元`.
    pub name: Option<String>,
    /// 优惠说明. Example: `不与其他优惠叠加`.
    pub description: Option<String>,
    /// 优惠金额: In 分. Example: `100`.
    pub amount: Option<Fen>,
    /// 优惠数量. From 1. Example: `1`.
    pub count: Option<i64>,
}

wechatpay_client::record! {
    OrderDiscount {
        name "name", description "description", amount "amount", count "count",
    }
}

impl OrderDiscount {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, description: None, amount: None, count: None }
    }
}

wechatpay_client::setters! {
    OrderDiscount {
        /// 优惠名称.
        name: String,
        /// 优惠说明.
        description: String,
        /// 优惠金额: In 分.
        amount: Fen,
        /// 优惠数量. From 1.
        count: i64,
    }
}

/// 后付费项目: A fee of a service order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFee {
    /// 付费名称. Example: `就餐费用`.
    pub name: Option<String>,
    /// 付费金额: In 分. Example: `40000`.
    pub amount: Option<Fen>,
    /// 付费说明: How the fee is worked out. The user sees it. Example: `就餐人均100元`.
    pub description: Option<String>,
    /// 付费数量. From 1. Example: `4`.
    pub count: Option<i64>,
}

wechatpay_client::record! {
    OrderFee {
        name "name", amount "amount", description "description", count "count",
    }
}

impl OrderFee {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, amount: None, description: None, count: None }
    }
}

wechatpay_client::setters! {
    OrderFee {
        /// 付费名称.
        name: String,
        /// 付费金额: In 分.
        amount: Fen,
        /// 付费说明: How the fee is worked out.
        description: String,
        /// 付费数量. From 1.
        count: i64,
    }
}

/// 订单风险金: The risk fund of a service order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderRiskFund {
    /// 风险名称: What the risk fund is: deposits are for services that waive one (先免), the estimate
    /// is for the others (先享). Example: `DEPOSIT`.
    pub name: Option<RiskFundName>,
    /// 风险金额: In 分. Example: `40000`.
    pub amount: Option<Fen>,
    /// 风险说明. Example: `就餐的预估费用`.
    pub description: Option<String>,
}

wechatpay_client::record! {
    OrderRiskFund {
        name "name", amount "amount", description "description",
    }
}

impl OrderRiskFund {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, amount: None, description: None }
    }
}

wechatpay_client::setters! {
    OrderRiskFund {
        /// 风险名称: What the risk fund is: deposits are for services that waive one (先免), the estimate
        /// is for the others (先享).
        name: RiskFundName,
        /// 风险金额: In 分.
        amount: Fen,
        /// 风险说明.
        description: String,
    }
}

/// 内容信息详情: How the user paid in another way.
#[derive(Clone)]
#[non_exhaustive]
pub struct OutsidePayment {
    /// 收款成功时间: When the user paid. Example: `20091225121210`.
    pub paid_time: BeijingTime,
    /// 收款金额: In 分. From 1. Example: `39900`.
    pub paid_amount: Option<Fen>,
    /// 收款序号: From 1 on. Example: `1`.
    pub seq: Option<i64>,
}

wechatpay_client::sent! {
    OutsidePayment {
        paid_time "paid_time", paid_amount "paid_amount", seq "seq",
    }
}

impl OutsidePayment {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(paid_time: impl Into<BeijingTime>) -> Self {
        Self { paid_time: paid_time.into(), paid_amount: None, seq: None }
    }
}

wechatpay_client::setters! {
    OutsidePayment {
        /// 收款金额: In 分. From 1.
        paid_amount: Fen,
        /// 收款序号: From 1 on.
        seq: i64,
    }
}

wechatpay_client::open_enum! {
    /// 场景类型: What is reported of an order.
    pub enum OutsidePaymentType {
        /// The user paid in another way.
        OrderPaid = "Order_Paid",
    }
}

wechatpay_client::open_enum! {
    /// 收款成功渠道: How the money of an order was collected.
    pub enum PaidType {
        /// Through pay score.
        Newton = "NEWTON",
        /// In another way; the merchant reported it.
        Mch = "MCH",
    }
}

wechatpay_client::open_enum! {
    /// 支付方式: How a pay-later (先享后付) or smart-retail (智慧零售) order was paid.
    pub enum PayType {
        /// In another way; the merchant reported it.
        MchChannelPayType = "MchChannelPayType",
    }
}

/// 商户优惠: What the merchant takes off a pay-later (先享后付) or smart-retail (智慧零售) order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayafterDiscount {
    /// 优惠名称. At most 20 characters. Example: `满20减1元`.
    pub discount_name: Option<String>,
    /// 商品优惠金额: In 分. Needed when the order is completed. From 0. Example: `100`.
    pub discount_amount: Option<Fen>,
    /// 优惠说明. Example: `不与其他优惠叠加`.
    pub discount_desc: Option<String>,
}

wechatpay_client::record! {
    PayafterDiscount {
        discount_name "discount_name", discount_amount "discount_amount",
        discount_desc "discount_desc",
    }
}

impl PayafterDiscount {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { discount_name: None, discount_amount: None, discount_desc: None }
    }
}

wechatpay_client::setters! {
    PayafterDiscount {
        /// 优惠名称. At most 20 characters.
        discount_name: String,
        /// 商品优惠金额: In 分. Needed when the order is completed. From 0.
        discount_amount: Fen,
        /// 优惠说明.
        discount_desc: String,
    }
}

/// 后付费: A fee of a pay-later (先享后付) or smart-retail (智慧零售) order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayafterFee {
    /// 付费项目名称. Example: `就餐费用`.
    pub fee_name: Option<String>,
    /// 付费项目数量. From 1. Example: `4`.
    pub fee_count: Option<i64>,
    /// 付费项目总金额: In 分, for all of the count. From 0. Example: `40000`.
    pub fee_amount: Option<Fen>,
    /// 计费规则说明. Example: `就餐人均100元`.
    pub fee_desc: Option<String>,
}

wechatpay_client::record! {
    PayafterFee {
        fee_name "fee_name", fee_count "fee_count", fee_amount "fee_amount", fee_desc "fee_desc",
    }
}

impl PayafterFee {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { fee_name: None, fee_count: None, fee_amount: None, fee_desc: None }
    }
}

wechatpay_client::setters! {
    PayafterFee {
        /// 付费项目名称.
        fee_name: String,
        /// 付费项目数量. From 1.
        fee_count: i64,
        /// 付费项目总金额: In 分, for all of the count. From 0.
        fee_amount: Fen,
        /// 计费规则说明.
        fee_desc: String,
    }
}

/// 先享后付订单: A pay-later (先享后付) or smart-retail (智慧零售) order as it stands.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayafterOrder {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Option<Mchid>,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub out_order_no: Option<OutServiceOrderNo>,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: Option<ServiceId>,
    /// 服务订单状态: Where a pay-later (先享后付) or smart-retail (智慧零售) order stands. Example:
    /// `USER_PAID`.
    pub state: Option<PayafterOrderState>,
    /// 用户订单使用情况: Whether the user used the service. Example: `2`.
    pub finish_type: Option<FinishType>,
    /// 服务开始时间: A time, a day (`yyyyMMdd`), or `OnAccept` for the moment in which the user
    /// confirms. Example: `20091225091010`.
    pub service_start_time: Option<BeijingTime>,
    /// 服务结束时间: A time, or a day (`yyyyMMdd`). Example: `20091225121010`.
    pub service_end_time: Option<BeijingTime>,
    /// 实际服务开始时间. Example: `20091225091010`.
    pub real_service_start_time: Option<BeijingTime>,
    /// 实际服务结束时间. Example: `20091225121010`.
    pub real_service_end_time: Option<BeijingTime>,
    /// 支付完成时间: A time, or a day (`yyyyMMdd`). Example: `20091225121210`.
    pub pay_succ_time: Option<BeijingTime>,
    /// 开始使用服务的地点.
    pub service_start_location: Option<String>,
    /// 预计服务结束的地点.
    pub service_end_location: Option<String>,
    /// 实际开始使用服务的地点.
    pub real_service_start_location: Option<String>,
    /// 实际结束使用服务的地点.
    pub real_service_end_location: Option<String>,
    /// 服务信息. At most 20 characters. Example: `某某酒店`.
    pub service_introduction: Option<String>,
    /// 后付费.
    pub fees: Option<Vec<PayafterFee>>,
    /// 商户优惠. At most 5 items.
    pub discounts: Option<Vec<PayafterDiscount>>,
    /// 订单风险金额: In 分. Example: `40000`.
    pub risk_amount: Option<Fen>,
    /// 总金额: In 分: the fees less the discounts. Example: `39900`.
    pub total_amount: Option<Fen>,
    /// 商户自定义说明: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 完结凭证: The query gives it; completing hands it in, so that nothing is lost in between.
    /// Example: `DJIOSQPYWDxsjdldeuwhdodwxasd`.
    pub finish_ticket: Option<String>,
    /// 结单交易单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4200000985202103031441826014`.
    pub finish_transaction_id: Option<TransactionId>,
    /// 支付方式: How a pay-later (先享后付) or smart-retail (智慧零售) order was paid. Example:
    /// `MchChannelPayType`.
    pub pay_type: Option<PayType>,
}

wechatpay_client::record! {
    PayafterOrder {
        appid "appid", mchid "mchid", out_order_no "out_order_no", service_id "service_id",
        state "state", finish_type "finish_type", service_start_time "service_start_time",
        service_end_time "service_end_time", real_service_start_time "real_service_start_time",
        real_service_end_time "real_service_end_time", pay_succ_time "pay_succ_time",
        service_start_location "service_start_location" hidden,
        service_end_location "service_end_location" hidden,
        real_service_start_location "real_service_start_location" hidden,
        real_service_end_location "real_service_end_location" hidden,
        service_introduction "service_introduction", fees "fees", discounts "discounts",
        risk_amount "risk_amount", total_amount "total_amount", attach "attach",
        finish_ticket "finish_ticket", finish_transaction_id "finish_transaction_id",
        pay_type "pay_type",
    }
}

/// 订单确认通知: A pay-later (先享后付) or smart-retail (智慧零售) order that a user confirmed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayafterOrderNotice {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Option<Mchid>,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 渠道商商户号: Only for institutions that take payments themselves (从业机构). At least 1
    /// character. Example: `1230000109`.
    pub channel_id: Option<Mchid>,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: Option<ServiceId>,
    /// 子商户应用下的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 回调状态: What a callback about an authorization tells. Example: `USER_OPEN_SERVICE`.
    pub user_service_status: Option<UserServiceStatus>,
    /// 服务开启/解除授权时间. Example: `20180225112233`.
    pub openorclose_time: Option<BeijingTime>,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: Option<AuthorizationCode>,
    /// 商户请求唯一标识. Example: `1234323JKHDFE1243252`.
    pub out_request_no: Option<String>,
}

wechatpay_client::record! {
    PayafterOrderNotice {
        mchid "mchid", appid "appid", openid "openid", sub_appid "sub_appid",
        sub_mchid "sub_mchid", channel_id "channel_id", service_id "service_id",
        sub_openid "sub_openid", user_service_status "user_service_status",
        openorclose_time "openorclose_time", authorization_code "authorization_code",
        out_request_no "out_request_no",
    }
}

impl PayafterOrderNotice {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            mchid: None, appid: None, openid: None, sub_appid: None, sub_mchid: None,
            channel_id: None, service_id: None, sub_openid: None,
            user_service_status: None, openorclose_time: None, authorization_code: None,
            out_request_no: None,
        }
    }
}

wechatpay_client::setters! {
    PayafterOrderNotice {
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. At least 1 character.
        mchid: Mchid,
        /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
        /// 1 character.
        appid: Appid,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 渠道商商户号: Only for institutions that take payments themselves (从业机构). At least 1
        /// character.
        channel_id: Mchid,
        /// 服务ID: A service of pay score. At least 1 character.
        service_id: ServiceId,
        /// 子商户应用下的用户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 回调状态: What a callback about an authorization tells.
        user_service_status: UserServiceStatus,
        /// 服务开启/解除授权时间.
        openorclose_time: BeijingTime,
        /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
        /// unique under their merchant number. At least 1 character.
        authorization_code: AuthorizationCode,
        /// 商户请求唯一标识.
        out_request_no: String,
    }
}

wechatpay_client::open_enum! {
    /// 服务订单状态: Where a pay-later (先享后付) or smart-retail (智慧零售) order stands.
    pub enum PayafterOrderState {
        /// The order was created and waits for the user to confirm it.
        Created = "CREATED",
        /// The user uses the service.
        UserAccepted = "USER_ACCEPTED",
        /// The merchant completed the order.
        Finished = "FINISHED",
        /// The user paid the order.
        UserPaid = "USER_PAID",
        /// The merchant cancelled the order.
        Revoked = "REVOKED",
        /// The user did not confirm the order within an hour.
        Expired = "EXPIRED",
    }
}

/// 内容信息详情: How the user paid a pay-later order (先享后付) in another way.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayafterOutsidePayment {
    /// 收款成功时间: When the user paid. Example: `20091225121210`.
    pub paid_time: Option<BeijingTime>,
}

wechatpay_client::sent! {
    PayafterOutsidePayment {
        paid_time "paid_time",
    }
}

impl PayafterOutsidePayment {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { paid_time: None }
    }
}

wechatpay_client::setters! {
    PayafterOutsidePayment {
        /// 收款成功时间: When the user paid.
        paid_time: BeijingTime,
    }
}

/// 微信支付交易中授权附带的参数: The payment inside of which the user authorizes the service.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentScene {
    /// 支付下单的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Mchid,
    /// 支付下单的子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1900000109`.
    pub sub_mchid: Mchid,
}

wechatpay_client::sent! {
    PaymentScene {
        mchid "mchid", sub_mchid "sub_mchid",
    }
}

/// What [`PaymentScene::new`] requires, by name.
pub struct PaymentSceneRequired {
    /// 支付下单的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 支付下单的子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
}

impl PaymentScene {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PaymentSceneRequired) -> Self {
        let PaymentSceneRequired { mchid, sub_mchid } = required;
        Self { mchid, sub_mchid }
    }
}

/// 授权记录: The authorization of a service by a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct Permission {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Mchid,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: Option<AuthorizationCode>,
    /// 授权状态: Whether a user authorized a service. Example: `AVAILABLE`.
    pub authorization_state: AuthorizationState,
    /// 授权通知地址. Example: `https://api.test.com`.
    pub notify_url: Option<String>,
    /// 最近一次解除授权时间. Example: `2015-05-19T13:29:35.120+08:00`.
    pub cancel_authorization_time: Option<Timestamp>,
    /// 最近一次授权成功时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub authorization_success_time: Option<Timestamp>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户应用下的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 用户标签. Example: `A`.
    pub user_label: Option<String>,
    /// 渠道商商户号: Only for institutions that take payments themselves (从业机构). At least 1
    /// character. Example: `1230000109`.
    pub channel_id: Option<Mchid>,
    /// 用户分层: How far the user is trusted; a number of `risk_level_version`. Example: `1`.
    pub user_risk_level: Option<i64>,
    /// 分层版本: Which reckoning of the levels it is; quotas are asked for with it. Example: `1`.
    pub risk_level_version: Option<i64>,
}

wechatpay_client::record! {
    Permission {
        service_id "service_id", appid "appid", mchid "mchid", openid "openid",
        authorization_code "authorization_code", authorization_state "authorization_state",
        notify_url "notify_url", cancel_authorization_time "cancel_authorization_time",
        authorization_success_time "authorization_success_time", sub_mchid "sub_mchid",
        sub_appid "sub_appid", sub_openid "sub_openid", user_label "user_label",
        channel_id "channel_id", user_risk_level "user_risk_level",
        risk_level_version "risk_level_version",
    }
}

/// 授权通知: An authorization that a user gave or took back.
///
/// Note: The merchant comes as `mchid` and `sub_mchid` or as `mch_id` and `sub_mch_id`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PermissionNotice {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Option<Mchid>,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 渠道商商户号: Only for institutions that take payments themselves (从业机构). At least 1
    /// character. Example: `1230000109`.
    pub channel_id: Option<Mchid>,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户应用下的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 回调状态: What a callback about an authorization tells. Example: `USER_OPEN_SERVICE`.
    pub user_service_status: Option<UserServiceStatus>,
    /// 服务开启/解除授权时间. Example: `20180225112233`.
    pub openorclose_time: Option<BeijingTime>,
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mch_id: Option<Mchid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mch_id: Option<Mchid>,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: Option<AuthorizationCode>,
    /// 商户请求唯一标识. Example: `1234323JKHDFE1243252`.
    pub out_request_no: Option<String>,
}

wechatpay_client::record! {
    PermissionNotice {
        appid "appid", mchid "mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        channel_id "channel_id", service_id "service_id", openid "openid", sub_openid "sub_openid",
        user_service_status "user_service_status", openorclose_time "openorclose_time",
        mch_id "mch_id", sub_mch_id "sub_mch_id", authorization_code "authorization_code",
        out_request_no "out_request_no",
    }
}

impl PermissionNotice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(appid: impl Into<Appid>, service_id: impl Into<ServiceId>) -> Self {
        Self {
            appid: appid.into(), mchid: None, sub_appid: None, sub_mchid: None,
            channel_id: None, service_id: service_id.into(), openid: None,
            sub_openid: None, user_service_status: None, openorclose_time: None,
            mch_id: None, sub_mch_id: None, authorization_code: None,
            out_request_no: None,
        }
    }
}

wechatpay_client::setters! {
    PermissionNotice {
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. At least 1 character.
        mchid: Mchid,
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 渠道商商户号: Only for institutions that take payments themselves (从业机构). At least 1
        /// character.
        channel_id: Mchid,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户应用下的用户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 回调状态: What a callback about an authorization tells.
        user_service_status: UserServiceStatus,
        /// 服务开启/解除授权时间.
        openorclose_time: BeijingTime,
        /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        mch_id: Mchid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mch_id: Mchid,
        /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
        /// unique under their merchant number. At least 1 character.
        authorization_code: AuthorizationCode,
        /// 商户请求唯一标识.
        out_request_no: String,
    }
}

/// 预授权: What opens the page on which a user authorizes a service.
#[derive(Clone)]
#[non_exhaustive]
pub struct PermissionToken {
    /// 预授权token: Good for 1 hour. The front end opens the page with it, as `PayscoreAuthorization`
    /// has it. Example: `DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we`.
    pub apply_permissions_token: String,
}

wechatpay_client::record! {
    PermissionToken {
        apply_permissions_token "apply_permissions_token",
    }
}

/// 支付分计划: A plan of several deductions, which users can sign.
#[derive(Clone)]
#[non_exhaustive]
pub struct Plan {
    /// 支付分计划ID: A plan of deductions, as WeChat Pay numbered it. At least 1 character. Example:
    /// `01000033210000324638000000376258`.
    pub plan_id: ScorePlanId,
    /// 计划所属服务: A service of pay score. WeChat Pay gives it to the merchant when it opens the
    /// service. At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 商户侧计划号: A plan of deductions, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_plan_no: MerchantPlanNo,
    /// 支付分计划名称. Example: `瑜伽课20节`.
    pub plan_name: String,
    /// 支付分计划有效期: In days. Example: `300`.
    pub plan_duration: i64,
    /// 支付分计划状态. Example: `NORMAL`.
    pub plan_state: String,
    /// 支付分计划原总金额: In 分: all deductions before the discount. Example: `150000`.
    pub total_original_price: Fen,
    /// 支付分计划扣费次数. From 1. Example: `10`.
    pub deduction_quantity: i64,
    /// 支付分计划实际扣费总金额: In 分: all deductions. Example: `140000`.
    pub total_actual_price: Fen,
    /// 支付分计划明细列表.
    pub plan_detail_list: Option<Vec<PlanDetail>>,
    /// 终止方商户号: Only of a stopped plan. At least 1 character. Example: `1900000109`.
    pub stop_mchid: Option<Mchid>,
    /// 终止时间: Only of a stopped plan. Example: `2021-05-20T13:29:35.120+08:00`.
    pub stop_time: Option<Timestamp>,
}

wechatpay_client::record! {
    Plan {
        plan_id "plan_id", service_id "service_id", mchid "mchid", sub_mchid "sub_mchid",
        appid "appid", sub_appid "sub_appid", merchant_plan_no "merchant_plan_no",
        plan_name "plan_name", plan_duration "plan_duration", plan_state "plan_state",
        total_original_price "total_original_price", deduction_quantity "deduction_quantity",
        total_actual_price "total_actual_price", plan_detail_list "plan_detail_list",
        stop_mchid "stop_mchid", stop_time "stop_time",
    }
}

/// 支付分计划明细: A deduction of a plan.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanDetail {
    /// 计划明细序号: From 1 on, in the order in which the plan was created. Example: `1`.
    pub plan_detail_no: i64,
    /// 计划明细名称. Example: `第一节课`.
    pub plan_detail_name: String,
    /// 计划明细原支付金额: In 分, before the discount. Example: `15000`.
    pub original_price: Fen,
    /// 计划明细优惠说明. Example: `享受九折优惠`.
    pub plan_discount_description: Option<String>,
    /// 计划明细实际支付金额: In 分. Example: `14000`.
    pub actual_price: Fen,
}

wechatpay_client::record! {
    PlanDetail {
        plan_detail_no "plan_detail_no", plan_detail_name "plan_detail_name",
        original_price "original_price", plan_discount_description "plan_discount_description",
        actual_price "actual_price",
    }
}

wechatpay_client::open_enum! {
    /// 计划明细状态: What became of a deduction of a plan.
    pub enum PlanDetailState {
        /// Not used yet.
        NotUsed = "NOT_USED",
        /// There is a service order for it.
        Using = "USING",
        /// Its service order is paid.
        Used = "USED",
        /// Its service order was cancelled.
        SignPlanDetailCancel = "SIGN_PLAN_DETAIL_CANCEL",
    }
}

/// 支付分计划明细: A deduction of a plan that is created.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanItem {
    /// 计划明细原支付金额: In 分, before the discount. From 1. Example: `15000`.
    pub original_price: Fen,
    /// 计划明细优惠说明. Example: `享受九折优惠`.
    pub plan_discount_description: Option<String>,
    /// 计划明细实际支付金额: In 分. From 1. Example: `14000`.
    pub actual_price: Fen,
    /// 计划明细名称. At least 1 character. Example: `第一节课`.
    pub plan_detail_name: String,
}

wechatpay_client::sent! {
    PlanItem {
        original_price "original_price", plan_discount_description "plan_discount_description",
        actual_price "actual_price", plan_detail_name "plan_detail_name",
    }
}

/// What [`PlanItem::new`] requires, by name.
pub struct PlanItemRequired {
    /// 计划明细原支付金额: In 分, before the discount. From 1.
    pub original_price: Fen,
    /// 计划明细实际支付金额: In 分. From 1.
    pub actual_price: Fen,
    /// 计划明细名称. At least 1 character.
    pub plan_detail_name: String,
}

impl PlanItem {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PlanItemRequired) -> Self {
        let PlanItemRequired {
            original_price, actual_price, plan_detail_name,
        } = required;
        Self {
            original_price, plan_discount_description: None, actual_price,
            plan_detail_name,
        }
    }
}

wechatpay_client::setters! {
    PlanItem {
        /// 计划明细优惠说明.
        plan_discount_description: String,
    }
}

/// 服务时间段: When the service begins, and ends as far as it is known. The user sees it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlannedServiceTime {
    /// 服务开始时间: A time, a day (`yyyyMMdd`), or `OnAccept` for the moment in which the user
    /// confirms. Example: `20091225091010`.
    pub start_time: BeijingTime,
    /// 服务结束时间: A time, or a day (`yyyyMMdd`). Example: `20091225121010`.
    pub end_time: Option<BeijingTime>,
    /// 服务开始时间备注. Example: `开始租借时间`.
    pub start_time_remark: Option<String>,
    /// 服务结束时间备注. Example: `租借结束时间`.
    pub end_time_remark: Option<String>,
}

wechatpay_client::sent! {
    PlannedServiceTime {
        start_time "start_time", end_time "end_time", start_time_remark "start_time_remark",
        end_time_remark "end_time_remark",
    }
}

impl PlannedServiceTime {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(start_time: impl Into<BeijingTime>) -> Self {
        Self {
            start_time: start_time.into(), end_time: None, start_time_remark: None,
            end_time_remark: None,
        }
    }
}

wechatpay_client::setters! {
    PlannedServiceTime {
        /// 服务结束时间: A time, or a day (`yyyyMMdd`).
        end_time: BeijingTime,
        /// 服务开始时间备注.
        start_time_remark: String,
        /// 服务结束时间备注.
        end_time_remark: String,
    }
}

/// 待签约计划: A plan that is to be signed, with what opens the page for it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreparedSignPlan {
    /// 用户的签约计划: A plan of deductions that a user signed, or is about to sign.
    pub sign_plan: UserSignPlan,
    /// 跳转微信侧确认签约小程序的数据: The front end opens the page with it, once, as `PayscorePlan`
    /// has it. Example: `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`.
    pub package: String,
}

wechatpay_client::record! {
    PreparedSignPlan {
        sign_plan "sign_plan", package "package",
    }
}

/// 预下单请求部分输入参数: A part of what the institution placed.
#[derive(Clone)]
#[non_exhaustive]
pub struct PrepayRequest {
    /// 终端设备号. Example: `797657811956`.
    pub device_info: String,
    /// 随机字符串. Example: `5K8264ILTKCH16CQ2502SI8ZNMTM67VS`.
    pub nonce_str: String,
    /// 商品描述. Example: `某某酒店住宿`.
    pub body: String,
    /// 附加数据. Example: `说明`.
    pub attach: Option<String>,
    /// 标价币种: A currency, by its three letters of ISO 4217. Example: `CNY`.
    pub fee_type: Currency,
    /// 订单生成时间. Example: `20091225091010`.
    pub time_start: String,
    /// 订单失效时间. Example: `20091227091010`.
    pub time_expire: String,
    /// 商品标记. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 通知地址. Example: `https://api.test.com`.
    pub notify_url: String,
    /// 交易类型. Example: `JSAPI`.
    pub trade_type: String,
    /// 指定支付方式. Example: `no_credit`.
    pub limit_pay: String,
    /// 电子发票入口开放标识. Example: `true`.
    pub need_receipt: bool,
}

wechatpay_client::record! {
    PrepayRequest {
        device_info "device_info", nonce_str "nonce_str", body "body", attach "attach",
        fee_type "fee_type", time_start "time_start", time_expire "time_expire",
        goods_tag "goods_tag", notify_url "notify_url", trade_type "trade_type",
        limit_pay "limit_pay", need_receipt "need_receipt",
    }
}

/// What [`PrepayRequest::new`] requires, by name.
pub struct PrepayRequestRequired {
    /// 终端设备号.
    pub device_info: String,
    /// 随机字符串.
    pub nonce_str: String,
    /// 商品描述.
    pub body: String,
    /// 标价币种: A currency, by its three letters of ISO 4217.
    pub fee_type: Currency,
    /// 订单生成时间.
    pub time_start: String,
    /// 订单失效时间.
    pub time_expire: String,
    /// 通知地址.
    pub notify_url: String,
    /// 交易类型.
    pub trade_type: String,
    /// 指定支付方式.
    pub limit_pay: String,
    /// 电子发票入口开放标识.
    pub need_receipt: bool,
}

impl PrepayRequest {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PrepayRequestRequired) -> Self {
        let PrepayRequestRequired {
            device_info, nonce_str, body, fee_type, time_start, time_expire, notify_url,
            trade_type, limit_pay, need_receipt,
        } = required;
        Self {
            device_info, nonce_str, body, attach: None, fee_type, time_start,
            time_expire, goods_tag: None, notify_url, trade_type, limit_pay,
            need_receipt,
        }
    }
}

wechatpay_client::setters! {
    PrepayRequest {
        /// 附加数据.
        attach: String,
        /// 商品标记.
        goods_tag: String,
    }
}

/// 订单风险金: What the user would have had to deposit, or what the service will cost about. The
/// total of the order must not be above it.
///
/// Note: A service has either deposits (先免) or estimates (先享): the name must fit, and the
/// amount must not be above the limit of the service.
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskFund {
    /// 风险名称: What the risk fund is: deposits are for services that waive one (先免), the estimate
    /// is for the others (先享). Example: `DEPOSIT`.
    pub name: RiskFundName,
    /// 风险金额: In 分. From 1. Example: `40000`.
    pub amount: Fen,
    /// 风险说明. Example: `就餐的预估费用`.
    pub description: Option<String>,
}

wechatpay_client::sent! {
    RiskFund {
        name "name", amount "amount", description "description",
    }
}

impl RiskFund {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(name: RiskFundName, amount: impl Into<Fen>) -> Self {
        Self { name, amount: amount.into(), description: None }
    }
}

wechatpay_client::setters! {
    RiskFund {
        /// 风险说明.
        description: String,
    }
}

wechatpay_client::open_enum! {
    /// 风险金名称: What the risk fund is: deposits are for services that waive one (先免), the estimate
    /// is for the others (先享).
    pub enum RiskFundName {
        /// A deposit (押金) that is waived.
        Deposit = "DEPOSIT",
        /// An advance payment (预付款) that is waived.
        Advance = "ADVANCE",
        /// A security deposit (保证金) that is waived.
        CashDeposit = "CASH_DEPOSIT",
        /// What the service will cost about (预估订单费用).
        EstimateOrderCost = "ESTIMATE_ORDER_COST",
    }
}

/// 先享金额: What may be advanced to users of a level.
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskLevelQuota {
    /// 用户分层. Example: `1`.
    pub risk_level: i64,
    /// 建议先享金额: In 分. Example: `100000`.
    pub suggested_quota: Fen,
}

wechatpay_client::record! {
    RiskLevelQuota {
        risk_level "risk_level", suggested_quota "suggested_quota",
    }
}

/// 先享金额列表: What may be advanced to users of each level.
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskLevelQuotas {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 分层版本: Which reckoning of the levels it is; quotas are asked for with it. Example: `1`.
    pub risk_level_version: i64,
    /// 先享金额列表.
    pub quotas: Vec<RiskLevelQuota>,
}

wechatpay_client::record! {
    RiskLevelQuotas {
        service_id "service_id", mchid "mchid", sub_mchid "sub_mchid", appid "appid",
        sub_appid "sub_appid", risk_level_version "risk_level_version", quotas "quotas",
    }
}

/// 场景中预授权: What carries the authorization on in its scene.
#[derive(Clone)]
#[non_exhaustive]
pub struct SceneToken {
    /// 授权场景: What the user does meanwhile. Example: `TRANSACTION`.
    pub scene: AuthorizationScene,
    /// 微信支付交易中授权token: Only for the scene `TRANSACTION`: to be handed in with the payment.
    /// Example: `DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we`.
    pub transaction_permissions_token: Option<String>,
}

wechatpay_client::record! {
    SceneToken {
        scene "scene", transaction_permissions_token "transaction_permissions_token",
    }
}

wechatpay_client::text! {
    /// 支付分计划ID: A plan of deductions, as WeChat Pay numbered it.
    ///
    /// At least 1 character.
    pub struct ScorePlanId;
}

/// 支付分服务绑定申请: An application to bind a merchant of an e-commerce platform to a service.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceAccountApplication {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Mchid,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 申请单号: An application to bind a merchant to a service, as the partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub out_apply_no: BindingApplyNo,
    /// 绑定结果回调通知地址. Example: `https://api.test.com`.
    pub result_notify_url: Option<String>,
    /// 受理状态. Example: `APPROVED`.
    pub apply_state: String,
    /// 拒绝原因: Only of a refused application. Example: `账户异常，绑定失败`.
    pub reject_reason: Option<String>,
}

wechatpay_client::record! {
    ServiceAccountApplication {
        service_id "service_id", mchid "mchid", appid "appid", sub_mchid "sub_mchid",
        sub_appid "sub_appid", out_apply_no "out_apply_no", result_notify_url "result_notify_url",
        apply_state "apply_state", reject_reason "reject_reason",
    }
}

/// What [`ServiceAccountApplication::new`] requires, by name.
pub struct ServiceAccountApplicationRequired {
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 申请单号: An application to bind a merchant to a service, as the partner numbered it. At least 1
    /// character.
    pub out_apply_no: BindingApplyNo,
    /// 受理状态.
    pub apply_state: String,
}

impl ServiceAccountApplication {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ServiceAccountApplicationRequired) -> Self {
        let ServiceAccountApplicationRequired {
            service_id, mchid, appid, sub_mchid, out_apply_no, apply_state,
        } = required;
        Self {
            service_id, mchid, appid, sub_mchid, sub_appid: None, out_apply_no,
            result_notify_url: None, apply_state, reject_reason: None,
        }
    }
}

wechatpay_client::setters! {
    ServiceAccountApplication {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 绑定结果回调通知地址.
        result_notify_url: String,
        /// 拒绝原因: Only of a refused application.
        reject_reason: String,
    }
}

/// 设备信息: The machine that the service is taken from, such as a power bank.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDevice {
    /// 服务开始的设备ID: Needed for unattended machines, or the user does not see them in the order.
    /// Example: `HG123456`.
    pub start_device_id: Option<String>,
    /// 服务结束的设备ID. Example: `HG123456`.
    pub end_device_id: Option<String>,
    /// 物料URL: The address in the code at the machine that the user scanned. Example:
    /// `https://example.com/q/HG123456`.
    pub materiel_no: Option<String>,
}

wechatpay_client::sent! {
    ServiceDevice {
        start_device_id "start_device_id", end_device_id "end_device_id",
        materiel_no "materiel_no",
    }
}

impl ServiceDevice {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { start_device_id: None, end_device_id: None, materiel_no: None }
    }
}

wechatpay_client::setters! {
    ServiceDevice {
        /// 服务开始的设备ID: Needed for unattended machines, or the user does not see them in the order.
        start_device_id: String,
        /// 服务结束的设备ID.
        end_device_id: String,
        /// 物料URL: The address in the code at the machine that the user scanned.
        materiel_no: String,
    }
}

/// 后付费商户优惠: What the merchant takes off the fees of a service.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceDiscount {
    /// 优惠名称. At least 1 character. Example: `满20减1元`.
    pub name: String,
    /// 优惠说明. At least 1 character. Example: `不与其他优惠叠加`.
    pub description: String,
    /// 优惠金额: In 分. Needed when the order is completed. From 0. Example: `100`.
    pub amount: Option<Fen>,
    /// 优惠数量. From 1. Example: `1`.
    pub count: Option<i64>,
}

wechatpay_client::sent! {
    ServiceDiscount {
        name "name", description "description", amount "amount", count "count",
    }
}

/// What [`ServiceDiscount::new`] requires, by name.
pub struct ServiceDiscountRequired {
    /// 优惠名称. At least 1 character.
    pub name: String,
    /// 优惠说明. At least 1 character.
    pub description: String,
}

impl ServiceDiscount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ServiceDiscountRequired) -> Self {
        let ServiceDiscountRequired { name, description } = required;
        Self { name, description, amount: None, count: None }
    }
}

wechatpay_client::setters! {
    ServiceDiscount {
        /// 优惠金额: In 分. Needed when the order is completed. From 0.
        amount: Fen,
        /// 优惠数量. From 1.
        count: i64,
    }
}

/// 后付费项目: A fee of a service, named when the order is created or completed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceFee {
    /// 付费名称. At least 1 character. Example: `就餐费用`.
    pub name: String,
    /// 付费金额: In 分. Needed when the order is completed. From 0. Example: `40000`.
    pub amount: Option<Fen>,
    /// 付费说明: How the fee is worked out. The user sees it. Example: `就餐人均100元`.
    pub description: Option<String>,
    /// 付费数量. From 1. Example: `4`.
    pub count: Option<i64>,
}

wechatpay_client::sent! {
    ServiceFee {
        name "name", amount "amount", description "description", count "count",
    }
}

impl ServiceFee {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), amount: None, description: None, count: None }
    }
}

wechatpay_client::setters! {
    ServiceFee {
        /// 付费金额: In 分. Needed when the order is completed. From 0.
        amount: Fen,
        /// 付费说明: How the fee is worked out.
        description: String,
        /// 付费数量. From 1.
        count: i64,
    }
}

wechatpay_client::text! {
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    ///
    /// At least 1 character.
    pub struct ServiceId;
}

/// 服务位置: Where the service begins and ends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceLocation {
    /// 服务开始地点.
    pub start_location: Option<String>,
    /// 服务结束地点.
    pub end_location: Option<String>,
}

wechatpay_client::record! {
    ServiceLocation {
        start_location "start_location" hidden, end_location "end_location" hidden,
    }
}

impl ServiceLocation {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { start_location: None, end_location: None }
    }
}

wechatpay_client::setters! {
    ServiceLocation {
        /// 服务开始地点.
        start_location: String,
        /// 服务结束地点.
        end_location: String,
    }
}

/// 支付分订单: A service order as it stands.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceOrder {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 服务信息. At most 20 characters. Example: `某某酒店`.
    pub service_introduction: String,
    /// 服务订单状态: Where a service order stands. Example: `DONE`.
    pub state: ServiceOrderState,
    /// 订单状态说明: What the state `DOING` means: who acted last. Example: `MCH_COMPLETE`.
    pub state_description: Option<StateDescription>,
    /// 后付费项目.
    pub post_payments: Option<Vec<OrderFee>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<OrderDiscount>>,
    /// 订单风险金: The risk fund of a service order.
    pub risk_fund: Option<OrderRiskFund>,
    /// 总金额: In 分: the fees less the discounts. Example: `39900`.
    pub total_amount: Option<Fen>,
    /// 是否需要收款: Whether there is anything to collect; `false` when the total is nothing. Example:
    /// `true`.
    pub need_collection: Option<bool>,
    /// 收款信息: Only of completed orders.
    pub collection: Option<Collection>,
    /// 服务时间: When the service began or begins, and ended or ends.
    pub time_range: Option<ServiceTime>,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 商户数据包: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 商户回调地址. Example: `https://api.test.com`.
    pub notify_url: Option<String>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户应用下的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 微信支付服务订单号: A service order of pay score (支付分), as WeChat Pay numbered it. At least 1
    /// character. Example: `0000300001201908301055157220022`.
    pub order_id: Option<ServiceOrderId>,
}

wechatpay_client::record! {
    ServiceOrder {
        out_order_no "out_order_no", service_id "service_id", appid "appid", mchid "mchid",
        sub_appid "sub_appid", sub_mchid "sub_mchid", service_introduction "service_introduction",
        state "state", state_description "state_description", post_payments "post_payments",
        post_discounts "post_discounts", risk_fund "risk_fund", total_amount "total_amount",
        need_collection "need_collection", collection "collection", time_range "time_range",
        location "location", attach "attach", notify_url "notify_url", openid "openid",
        sub_openid "sub_openid", order_id "order_id",
    }
}

/// 支付分订单号: The numbers of an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceOrderKey {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Option<Mchid>,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: Option<ServiceId>,
    /// 微信支付服务订单号: A service order of pay score (支付分), as WeChat Pay numbered it. At least 1
    /// character. Example: `0000300001201908301055157220022`.
    pub order_id: ServiceOrderId,
}

wechatpay_client::record! {
    ServiceOrderKey {
        appid "appid", mchid "mchid", out_order_no "out_order_no", service_id "service_id",
        order_id "order_id",
    }
}

/// 支付分订单通知: A service order, as callbacks tell of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceOrderNotice {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 服务信息. At most 20 characters. Example: `某某酒店`.
    pub service_introduction: String,
    /// 服务订单状态: Where a service order stands. Example: `DONE`.
    pub state: ServiceOrderState,
    /// 订单状态说明: What the state `DOING` means: who acted last. Example: `MCH_COMPLETE`.
    pub state_description: Option<StateDescription>,
    /// 后付费项目.
    pub post_payments: Option<Vec<OrderFee>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<OrderDiscount>>,
    /// 订单风险金: The risk fund of a service order.
    pub risk_fund: Option<OrderRiskFund>,
    /// 总金额: In 分: the fees less the discounts. Example: `39900`.
    pub total_amount: Option<Fen>,
    /// 是否需要收款: Whether there is anything to collect; `false` when the total is nothing. Example:
    /// `true`.
    pub need_collection: Option<bool>,
    /// 收款信息: Only of completed orders.
    pub collection: Option<Collection>,
    /// 服务时间: When the service began or begins, and ended or ends.
    pub time_range: Option<ServiceTime>,
    /// 服务位置: Where the service begins and ends.
    pub location: Option<ServiceLocation>,
    /// 商户数据包: Comes back in queries and callbacks. Example: `Easdfowealsdkjfnlaksjdlfkwqoi`.
    pub attach: Option<String>,
    /// 商户回调地址. Example: `https://api.test.com`.
    pub notify_url: Option<String>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户应用下的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 微信支付服务订单号: A service order of pay score (支付分), as WeChat Pay numbered it. At least 1
    /// character. Example: `0000300001201908301055157220022`.
    pub order_id: Option<ServiceOrderId>,
    /// 渠道商商户号: Only for institutions that take payments themselves (从业机构). At least 1
    /// character. Example: `1230000109`.
    pub channel_id: Option<Mchid>,
    /// 商户系统内部扣款单号: Only for institutions that take payments themselves (从业机构). Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1514323JSVDFE1243252`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 回调状态: What a callback about an authorization tells. Example: `USER_OPEN_SERVICE`.
    pub user_service_status: Option<UserServiceStatus>,
    /// 服务开启/解除授权成功时间. Example: `20180225112233`.
    pub openorclose_time: Option<BeijingTime>,
    /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `1234323JKHDFE1243252`.
    pub authorization_code: Option<AuthorizationCode>,
    /// 商户请求唯一标识. Example: `1234323JKHDFE1243252`.
    pub out_request_no: Option<String>,
}

wechatpay_client::record! {
    ServiceOrderNotice {
        out_order_no "out_order_no", service_id "service_id", appid "appid", mchid "mchid",
        sub_appid "sub_appid", sub_mchid "sub_mchid", service_introduction "service_introduction",
        state "state", state_description "state_description", post_payments "post_payments",
        post_discounts "post_discounts", risk_fund "risk_fund", total_amount "total_amount",
        need_collection "need_collection", collection "collection", time_range "time_range",
        location "location", attach "attach", notify_url "notify_url", openid "openid",
        sub_openid "sub_openid", order_id "order_id", channel_id "channel_id",
        out_trade_no "out_trade_no", user_service_status "user_service_status",
        openorclose_time "openorclose_time", authorization_code "authorization_code",
        out_request_no "out_request_no",
    }
}

/// What [`ServiceOrderNotice::new`] requires, by name.
pub struct ServiceOrderNoticeRequired {
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character.
    pub out_order_no: OutServiceOrderNo,
    /// 服务ID: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 服务信息. At most 20 characters.
    pub service_introduction: String,
    /// 服务订单状态: Where a service order stands.
    pub state: ServiceOrderState,
}

impl ServiceOrderNotice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ServiceOrderNoticeRequired) -> Self {
        let ServiceOrderNoticeRequired {
            out_order_no, service_id, appid, mchid, service_introduction, state,
        } = required;
        Self {
            out_order_no, service_id, appid, mchid, sub_appid: None, sub_mchid: None,
            service_introduction, state, state_description: None, post_payments: None,
            post_discounts: None, risk_fund: None, total_amount: None,
            need_collection: None, collection: None, time_range: None, location: None,
            attach: None, notify_url: None, openid: None, sub_openid: None,
            order_id: None, channel_id: None, out_trade_no: None,
            user_service_status: None, openorclose_time: None, authorization_code: None,
            out_request_no: None,
        }
    }
}

wechatpay_client::setters! {
    ServiceOrderNotice {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 订单状态说明: What the state `DOING` means: who acted last.
        state_description: StateDescription,
        /// 后付费项目.
        post_payments: Vec<OrderFee>,
        /// 后付费商户优惠.
        post_discounts: Vec<OrderDiscount>,
        /// 订单风险金: The risk fund of a service order.
        risk_fund: OrderRiskFund,
        /// 总金额: In 分: the fees less the discounts.
        total_amount: Fen,
        /// 是否需要收款: Whether there is anything to collect; `false` when the total is nothing.
        need_collection: bool,
        /// 收款信息: Only of completed orders.
        collection: Collection,
        /// 服务时间: When the service began or begins, and ended or ends.
        time_range: ServiceTime,
        /// 服务位置: Where the service begins and ends.
        location: ServiceLocation,
        /// 商户数据包: Comes back in queries and callbacks.
        attach: String,
        /// 商户回调地址.
        notify_url: String,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户应用下的用户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 微信支付服务订单号: A service order of pay score (支付分), as WeChat Pay numbered it. At least 1
        /// character.
        order_id: ServiceOrderId,
        /// 渠道商商户号: Only for institutions that take payments themselves (从业机构). At least 1
        /// character.
        channel_id: Mchid,
        /// 商户系统内部扣款单号: Only for institutions that take payments themselves (从业机构). Pattern:
        /// `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 回调状态: What a callback about an authorization tells.
        user_service_status: UserServiceStatus,
        /// 服务开启/解除授权成功时间.
        openorclose_time: BeijingTime,
        /// 授权协议号: The authorization of a service by a user, as the merchant or partner numbered it:
        /// unique under their merchant number. At least 1 character.
        authorization_code: AuthorizationCode,
        /// 商户请求唯一标识.
        out_request_no: String,
    }
}

wechatpay_client::open_enum! {
    /// 服务订单状态: Where a service order stands.
    pub enum ServiceOrderState {
        /// The order was created and waits for the user to confirm it.
        Created = "CREATED",
        /// The service is under way, or it is over and waits to be paid; `state_description` tells which.
        Doing = "DOING",
        /// The order is paid, or there was nothing to pay. Final.
        Done = "DONE",
        /// The merchant cancelled the order. Final.
        Revoked = "REVOKED",
        /// The user did not confirm the order in time. Final.
        Expired = "EXPIRED",
        /// The merchant completed the order; known only of an order that was created and completed in one
        /// call.
        Finished = "FINISHED",
    }
}

/// 服务时间段: When the service began or begins, and ended or ends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTime {
    /// 服务开始时间: A time, a day (`yyyyMMdd`), or `OnAccept` for the moment in which the user
    /// confirms. Example: `20091225091010`.
    pub start_time: Option<BeijingTime>,
    /// 服务结束时间: A time, or a day (`yyyyMMdd`). Example: `20091225121010`.
    pub end_time: Option<BeijingTime>,
    /// 服务开始时间备注. Example: `开始租借时间`.
    pub start_time_remark: Option<String>,
    /// 服务结束时间备注. Example: `租借结束时间`.
    pub end_time_remark: Option<String>,
}

wechatpay_client::record! {
    ServiceTime {
        start_time "start_time", end_time "end_time", start_time_remark "start_time_remark",
        end_time_remark "end_time_remark",
    }
}

impl ServiceTime {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            start_time: None, end_time: None, start_time_remark: None,
            end_time_remark: None,
        }
    }
}

wechatpay_client::setters! {
    ServiceTime {
        /// 服务开始时间: A time, a day (`yyyyMMdd`), or `OnAccept` for the moment in which the user
        /// confirms.
        start_time: BeijingTime,
        /// 服务结束时间: A time, or a day (`yyyyMMdd`).
        end_time: BeijingTime,
        /// 服务开始时间备注.
        start_time_remark: String,
        /// 服务结束时间备注.
        end_time_remark: String,
    }
}

/// 商品: Goods that are paid for after they were delivered.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShoppingGoods {
    /// 商品名称. At least 1 character. Example: `无线耳机`.
    pub name: String,
    /// 商品图片链接. At least 1 character. Example:
    /// `https://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQ/640`.
    pub picture: String,
    /// 商品单价金额: In 分, for one. From 1. Example: `55000`.
    pub amount: Fen,
    /// 商品数量. From 1. Example: `1`.
    pub count: i64,
    /// 商品品类ID.
    pub category_id: Option<Vec<String>>,
}

wechatpay_client::record! {
    ShoppingGoods {
        name "name", picture "picture", amount "amount", count "count", category_id "category_id",
    }
}

/// What [`ShoppingGoods::new`] requires, by name.
pub struct ShoppingGoodsRequired {
    /// 商品名称. At least 1 character.
    pub name: String,
    /// 商品图片链接. At least 1 character.
    pub picture: String,
    /// 商品单价金额: In 分, for one. From 1.
    pub amount: Fen,
    /// 商品数量. From 1.
    pub count: i64,
}

impl ShoppingGoods {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ShoppingGoodsRequired) -> Self {
        let ShoppingGoodsRequired { name, picture, amount, count } = required;
        Self { name, picture, amount, count, category_id: None }
    }
}

wechatpay_client::setters! {
    ShoppingGoods {
        /// 商品品类ID.
        category_id: Vec<String>,
    }
}

/// 先用后付购物详情: What a pay-on-delivery order (先用后付) is for.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShoppingInfo {
    /// 实际购物商家公众号ID: The shop, when it is another than the merchant. At least 1 character.
    /// Example: `wxd678efh567hg6787`.
    pub real_merchant_appid: Option<Appid>,
    /// 单详跳转链接: Where the order of the shop is shown.
    pub jump_link: OrderDetailLink,
    /// 商品列表.
    pub goods: Vec<ShoppingGoods>,
}

wechatpay_client::record! {
    ShoppingInfo {
        real_merchant_appid "real_merchant_appid", jump_link "jump_link", goods "goods",
    }
}

impl ShoppingInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(jump_link: OrderDetailLink, goods: Vec<ShoppingGoods>) -> Self {
        Self { real_merchant_appid: None, jump_link, goods }
    }
}

wechatpay_client::setters! {
    ShoppingInfo {
        /// 实际购物商家公众号ID: The shop, when it is another than the merchant. At least 1 character.
        real_merchant_appid: Appid,
    }
}

wechatpay_client::text! {
    /// 计划签约ID: A plan that a user signed, as WeChat Pay numbered it.
    ///
    /// At least 1 character.
    pub struct SignPlanId;
}

wechatpay_client::open_enum! {
    /// 计划签约状态: Whether a user signed a plan.
    ///
    /// Note: It is inferred that a plan which was ended is `UNSIGNED` again: the callback about it says
    /// so.
    pub enum SignState {
        /// Not signed: not yet, or not any more.
        Unsigned = "UNSIGNED",
        /// The user signed the plan.
        Signed = "SIGNED",
    }
}

/// 签约计划明细单号: The merchant's number for a deduction of a plan.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignedItem {
    /// 计划明细序号: From 1 on, in the order in which the plan was created. Example: `1`.
    pub plan_detail_no: i64,
    /// 商户侧计划明细使用订单号: Unique under the merchant number. At least 1 character. Example:
    /// `1234323JKHDFE1243253`.
    pub merchant_plan_detail_no: String,
}

wechatpay_client::sent! {
    SignedItem {
        plan_detail_no "plan_detail_no", merchant_plan_detail_no "merchant_plan_detail_no",
    }
}

impl SignedItem {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(plan_detail_no: i64, merchant_plan_detail_no: impl Into<String>) -> Self {
        Self { plan_detail_no, merchant_plan_detail_no: merchant_plan_detail_no.into() }
    }
}

/// 签约计划明细: A deduction of a plan that a user signed, and what became of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignedPlanDetail {
    /// 计划明细序号: From 1 on, in the order in which the plan was created. Example: `1`.
    pub plan_detail_no: i64,
    /// 计划明细原支付金额: In 分, before the discount. Example: `15000`.
    pub original_price: Fen,
    /// 计划明细优惠说明. Example: `享受九折优惠`.
    pub plan_discount_description: Option<String>,
    /// 计划明细实际支付金额: In 分. Example: `14000`.
    pub actual_price: Fen,
    /// 计划明细状态: What became of a deduction of a plan. Example: `NOT_USED`.
    pub plan_detail_state: PlanDetailState,
    /// 计划明细对应的支付分服务单号: The service order that the deduction was used with; empty before.
    /// At least 1 character. Example: `0000300001201908301055157220022`.
    pub order_id: Option<ServiceOrderId>,
    /// 商户侧计划明细使用订单号: Unique under the merchant number. Example: `1234323JKHDFE1243253`.
    pub merchant_plan_detail_no: String,
    /// 计划详情名称. Example: `第一节课`.
    pub plan_detail_name: String,
    /// 计划明细对应订单实际支付金额: In 分: what was deducted with the order. Example: `14000`.
    pub actual_pay_price: Option<Fen>,
    /// 详情使用时间: RFC 3339; empty before. Example: `2021-05-21T13:29:35.120+08:00`.
    pub use_time: Option<String>,
    /// 详情完成时间: RFC 3339; empty before. Example: `2021-05-21T15:29:35.120+08:00`.
    pub complete_time: Option<String>,
    /// 详情取消时间: RFC 3339; empty before. Example: `2021-05-22T13:29:35.120+08:00`.
    pub cancel_time: Option<String>,
}

wechatpay_client::record! {
    SignedPlanDetail {
        plan_detail_no "plan_detail_no", original_price "original_price",
        plan_discount_description "plan_discount_description", actual_price "actual_price",
        plan_detail_state "plan_detail_state", order_id "order_id",
        merchant_plan_detail_no "merchant_plan_detail_no", plan_detail_name "plan_detail_name",
        actual_pay_price "actual_pay_price", use_time "use_time", complete_time "complete_time",
        cancel_time "cancel_time",
    }
}

/// What [`SignedPlanDetail::new`] requires, by name.
pub struct SignedPlanDetailRequired {
    /// 计划明细序号: From 1 on, in the order in which the plan was created.
    pub plan_detail_no: i64,
    /// 计划明细原支付金额: In 分, before the discount.
    pub original_price: Fen,
    /// 计划明细实际支付金额: In 分.
    pub actual_price: Fen,
    /// 计划明细状态: What became of a deduction of a plan.
    pub plan_detail_state: PlanDetailState,
    /// 商户侧计划明细使用订单号: Unique under the merchant number.
    pub merchant_plan_detail_no: String,
    /// 计划详情名称.
    pub plan_detail_name: String,
}

impl SignedPlanDetail {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: SignedPlanDetailRequired) -> Self {
        let SignedPlanDetailRequired {
            plan_detail_no, original_price, actual_price, plan_detail_state,
            merchant_plan_detail_no, plan_detail_name,
        } = required;
        Self {
            plan_detail_no, original_price, plan_discount_description: None,
            actual_price, plan_detail_state, order_id: None, merchant_plan_detail_no,
            plan_detail_name, actual_pay_price: None, use_time: None,
            complete_time: None, cancel_time: None,
        }
    }
}

wechatpay_client::setters! {
    SignedPlanDetail {
        /// 计划明细优惠说明.
        plan_discount_description: String,
        /// 计划明细对应的支付分服务单号: The service order that the deduction was used with; empty before.
        /// At least 1 character.
        order_id: ServiceOrderId,
        /// 计划明细对应订单实际支付金额: In 分: what was deducted with the order.
        actual_pay_price: Fen,
        /// 详情使用时间: RFC 3339; empty before.
        use_time: String,
        /// 详情完成时间: RFC 3339; empty before.
        complete_time: String,
        /// 详情取消时间: RFC 3339; empty before.
        cancel_time: String,
    }
}

wechatpay_client::open_enum! {
    /// 订单状态说明: What the state `DOING` means: who acted last.
    pub enum StateDescription {
        /// The user confirmed the order.
        UserConfirm = "USER_CONFIRM",
        /// The merchant completed the order.
        MchComplete = "MCH_COMPLETE",
    }
}

wechatpay_client::open_enum! {
    /// 用户授权服务情况: Whether a user authorized a service.
    pub enum UseServiceState {
        /// The user did not authorize the service.
        Unavailable = "UNAVAILABLE",
        /// The user authorized the service.
        Available = "AVAILABLE",
    }
}

/// 用户授权状态: Whether a user authorized a service.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserServiceState {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 服务ID: A service of pay score. WeChat Pay gives it to the merchant when it opens the service.
    /// At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 用户授权服务情况: Whether a user authorized a service. Example: `UNAVAILABLE`.
    pub use_service_state: UseServiceState,
}

wechatpay_client::record! {
    UserServiceState {
        appid "appid", service_id "service_id", openid "openid",
        use_service_state "use_service_state",
    }
}

wechatpay_client::open_enum! {
    /// 回调状态: What a callback about an authorization tells.
    pub enum UserServiceStatus {
        /// The user authorized the service.
        UserOpenService = "USER_OPEN_SERVICE",
        /// The user took the authorization back.
        UserCloseService = "USER_CLOSE_SERVICE",
    }
}

/// 用户的签约计划: A plan of deductions that a user signed, or is about to sign.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSignPlan {
    /// 计划签约ID: A plan that a user signed, as WeChat Pay numbered it. At least 1 character. Example:
    /// `01010033210001424338000019876258`.
    pub sign_plan_id: SignPlanId,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 子商户应用下的用户标识: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 计划所属服务: A service of pay score. WeChat Pay gives it to the merchant when it opens the
    /// service. At least 1 character. Example: `2002000000000558128851361561536`.
    pub service_id: ServiceId,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1230000109`.
    pub mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 商户侧签约计划号: A plan that a user signed, as the merchant or partner numbered it. At least 1
    /// character. Example: `1234323JKHDFE1243252`.
    pub merchant_sign_plan_no: MerchantSignPlanNo,
    /// 商户回调地址. Example: `https://api.test.com`.
    pub merchant_callback_url: Option<String>,
    /// 签约所属计划ID: A plan of deductions, as WeChat Pay numbered it. At least 1 character. Example:
    /// `01000033210000324638000000376258`.
    pub plan_id: ScorePlanId,
    /// 目前用户进行到的计划详情序号: 0 before the first deduction was used. Example: `1`.
    pub going_detail_no: i64,
    /// 计划签约状态: Whether a user signed a plan. Example: `SIGNED`.
    pub sign_state: SignState,
    /// 签约计划取消时间: RFC 3339; empty while it does not apply. Example:
    /// `2021-06-20T13:29:35.120+08:00`.
    pub cancel_sign_time: Option<String>,
    /// 签约计划取消类型: Who ended a plan that a user signed. Example: `NOT_CANCEL`.
    pub cancel_sign_type: Option<CancelSignType>,
    /// 签约计划取消原因. Example: `用户放弃课程`.
    pub cancel_reason: Option<String>,
    /// 签约计划的名称. Example: `瑜伽课20节`.
    pub plan_name: String,
    /// 签约计划的过期时间. Example: `2022-05-20T00:00:00+08:00`.
    pub plan_over_time: Timestamp,
    /// 签约计划原总金额: In 分: all deductions before the discount. Example: `150000`.
    pub total_origin_price: Fen,
    /// 签约计划扣费次数. From 1. Example: `10`.
    pub deduction_quantity: i64,
    /// 签约计划实际总金额: In 分: all deductions. Example: `140000`.
    pub total_actual_price: Fen,
    /// 签约计划明细列表.
    pub signed_detail_list: Option<Vec<SignedPlanDetail>>,
    /// 签约时间: RFC 3339; empty before. Example: `2021-05-20T13:29:35.120+08:00`.
    pub sign_time: Option<String>,
}

wechatpay_client::record! {
    UserSignPlan {
        sign_plan_id "sign_plan_id", openid "openid", sub_openid "sub_openid",
        service_id "service_id", mchid "mchid", sub_mchid "sub_mchid", appid "appid",
        sub_appid "sub_appid", merchant_sign_plan_no "merchant_sign_plan_no",
        merchant_callback_url "merchant_callback_url", plan_id "plan_id",
        going_detail_no "going_detail_no", sign_state "sign_state",
        cancel_sign_time "cancel_sign_time", cancel_sign_type "cancel_sign_type",
        cancel_reason "cancel_reason", plan_name "plan_name", plan_over_time "plan_over_time",
        total_origin_price "total_origin_price", deduction_quantity "deduction_quantity",
        total_actual_price "total_actual_price", signed_detail_list "signed_detail_list",
        sign_time "sign_time",
    }
}

/// What [`UserSignPlan::new`] requires, by name.
pub struct UserSignPlanRequired {
    /// 计划签约ID: A plan that a user signed, as WeChat Pay numbered it. At least 1 character.
    pub sign_plan_id: SignPlanId,
    /// 计划所属服务: A service of pay score. At least 1 character.
    pub service_id: ServiceId,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 商户侧签约计划号: A plan that a user signed, as the merchant or partner numbered it. At least 1
    /// character.
    pub merchant_sign_plan_no: MerchantSignPlanNo,
    /// 签约所属计划ID: A plan of deductions, as WeChat Pay numbered it. At least 1 character.
    pub plan_id: ScorePlanId,
    /// 目前用户进行到的计划详情序号: 0 before the first deduction was used.
    pub going_detail_no: i64,
    /// 计划签约状态: Whether a user signed a plan.
    pub sign_state: SignState,
    /// 签约计划的名称.
    pub plan_name: String,
    /// 签约计划的过期时间.
    pub plan_over_time: Timestamp,
    /// 签约计划原总金额: In 分: all deductions before the discount.
    pub total_origin_price: Fen,
    /// 签约计划扣费次数. From 1.
    pub deduction_quantity: i64,
    /// 签约计划实际总金额: In 分: all deductions.
    pub total_actual_price: Fen,
}

impl UserSignPlan {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: UserSignPlanRequired) -> Self {
        let UserSignPlanRequired {
            sign_plan_id, service_id, mchid, appid, merchant_sign_plan_no, plan_id,
            going_detail_no, sign_state, plan_name, plan_over_time, total_origin_price,
            deduction_quantity, total_actual_price,
        } = required;
        Self {
            sign_plan_id, openid: None, sub_openid: None, service_id, mchid,
            sub_mchid: None, appid, sub_appid: None, merchant_sign_plan_no,
            merchant_callback_url: None, plan_id, going_detail_no, sign_state,
            cancel_sign_time: None, cancel_sign_type: None, cancel_reason: None,
            plan_name, plan_over_time, total_origin_price, deduction_quantity,
            total_actual_price, signed_detail_list: None, sign_time: None,
        }
    }
}

wechatpay_client::setters! {
    UserSignPlan {
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 子商户应用下的用户标识: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 商户回调地址.
        merchant_callback_url: String,
        /// 签约计划取消时间: RFC 3339; empty while it does not apply.
        cancel_sign_time: String,
        /// 签约计划取消类型: Who ended a plan that a user signed.
        cancel_sign_type: CancelSignType,
        /// 签约计划取消原因.
        cancel_reason: String,
        /// 签约计划明细列表.
        signed_detail_list: Vec<SignedPlanDetail>,
        /// 签约时间: RFC 3339; empty before.
        sign_time: String,
    }
}
