//! Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

use crate::products::routes::pay as routes;
use crate::products::shared::{Appid, Mchid, OutTradeNo, TransactionId};
use crate::runtime::{self, Error, Meta, Operation, Request, Timestamp};
use super::types::{
    H5PaymentLink, H5SceneInfo, JsapiPayer, LimitPay, NativePaymentLink, OrderAmount, OrderDetail,
    PrepaySession, RealNamePayer, SceneInfo, SettleInfo, SubsidyInfo, Transaction,
};

/// APP下单: Places an order that the user pays from the merchant's app. The `prepay_id` of the
/// answer is what the app invokes the payment with.
///
/// `POST /v3/pay/transactions/app`, answered with 200 and
/// [`PrepaySession`](crate::products::pay::PrepaySession). It may be repeated with the same
/// parameters.
///
/// Note: The server knows the order again by `out_trade_no`: the same call gives a `prepay_id` once
/// more as long as the order can be paid. Other parameters under the same number are refused; the
/// page lists `OUT_TRADE_NO_USED`. It states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013070347) (of 2025-03-31,
/// read 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525136) (of
/// 2024-12-03, read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct AppPrepay {
    /// 商户应用ID: The merchant's app, as registered on the open platform and bound to the merchant
    /// number.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: The merchant who is paid.
    ///
    /// At most 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill.
    ///
    /// At most 127 characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order.
    ///
    /// 6 to 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call `close_order`.
    ///
    /// At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused. The bound of 15 days
    /// and the default of 7 days stand on the newer of two copies of the page only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the merchant's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and stands in the bill.
    ///
    /// At most 128 characters. Example: `自定义数据说明`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside.
    ///
    /// At most 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order.
    ///
    /// At most 32 characters. Example: `WXG`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened 电子发票.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: Who the user must prove to be in order to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<RealNamePayer>,
    /// 商品详情: The goods of the order, needed for coupons that hold for single goods. As compact JSON
    /// it may have 6144 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 结算信息: What happens to the money that was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    ///
    /// Note: The pages of today no longer list it; those of 2020 and the official SDKs do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<SubsidyInfo>,
}

impl AppPrepay {
    /// The operation with what it cannot do without.
    pub fn new(
        appid: impl Into<Appid>,
        mchid: impl Into<Mchid>,
        description: impl Into<String>,
        out_trade_no: impl Into<OutTradeNo>,
        notify_url: impl Into<String>,
        amount: OrderAmount,
    ) -> Self {
        Self {
            appid: appid.into(),
            mchid: mchid.into(),
            description: description.into(),
            out_trade_no: out_trade_no.into(),
            time_expire: None,
            attach: None,
            notify_url: notify_url.into(),
            goods_tag: None,
            support_fapiao: None,
            amount,
            payer: None,
            detail: None,
            scene_info: None,
            settle_info: None,
            limit_pay: None,
            subsidy_info: None,
        }
    }
}

runtime::optional_fields! {
    AppPrepay {
        time_expire: Timestamp,
        attach: String,
        goods_tag: String,
        support_fapiao: bool,
        payer: RealNamePayer,
        detail: OrderDetail,
        scene_info: SceneInfo,
        settle_info: SettleInfo,
        limit_pay: Vec<LimitPay>,
        subsidy_info: SubsidyInfo,
    }
}

impl Operation for AppPrepay {
    type Response = PrepaySession;

    const META: &'static Meta = &routes::APP_PREPAY;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// H5下单: Places an order that the user pays from a web page in a mobile browser outside WeChat.
/// The page leads them to the address in the answer; its domain must be registered with WeChat Pay.
///
/// `POST /v3/pay/transactions/h5`, answered with 200 and
/// [`H5PaymentLink`](crate::products::pay::H5PaymentLink). It may be repeated with the same
/// parameters.
///
/// Note: The server knows the order again by `out_trade_no`: the same call gives an address once
/// more as long as the order can be paid. Other parameters under the same number are refused; the
/// page lists `OUT_TRADE_NO_USED`. It states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791834) (of 2025-03-31,
/// read 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525153) (of
/// 2024-12-03, read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct H5Prepay {
    /// 公众账号ID: A service account, mini program or app of the merchant, bound to the merchant
    /// number.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: The merchant who is paid.
    ///
    /// At most 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill.
    ///
    /// At most 127 characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order.
    ///
    /// 6 to 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call `close_order`.
    ///
    /// At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused. The bound of 15 days
    /// and the default of 7 days stand on the newer of two copies of the page only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the merchant's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and stands in the bill.
    ///
    /// At most 128 characters. Example: `自定义数据说明`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside.
    ///
    /// At most 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order.
    ///
    /// At most 32 characters. Example: `WXG`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened 电子发票.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: Who the user must prove to be in order to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<RealNamePayer>,
    /// 商品详情: The goods of the order, needed for coupons that hold for single goods. As compact JSON
    /// it may have 6144 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays, and from which kind of page.
    pub scene_info: H5SceneInfo,
    /// 结算信息: What happens to the money that was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    ///
    /// Note: The pages of today no longer list it; those of 2020 and the official SDKs do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
}

impl H5Prepay {
    /// The operation with what it cannot do without.
    pub fn new(
        appid: impl Into<Appid>,
        mchid: impl Into<Mchid>,
        description: impl Into<String>,
        out_trade_no: impl Into<OutTradeNo>,
        notify_url: impl Into<String>,
        amount: OrderAmount,
        scene_info: H5SceneInfo,
    ) -> Self {
        Self {
            appid: appid.into(),
            mchid: mchid.into(),
            description: description.into(),
            out_trade_no: out_trade_no.into(),
            time_expire: None,
            attach: None,
            notify_url: notify_url.into(),
            goods_tag: None,
            support_fapiao: None,
            amount,
            payer: None,
            detail: None,
            scene_info,
            settle_info: None,
            limit_pay: None,
        }
    }
}

runtime::optional_fields! {
    H5Prepay {
        time_expire: Timestamp,
        attach: String,
        goods_tag: String,
        support_fapiao: bool,
        payer: RealNamePayer,
        detail: OrderDetail,
        settle_info: SettleInfo,
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for H5Prepay {
    type Response = H5PaymentLink;

    const META: &'static Meta = &routes::H5_PREPAY;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信支付订单号查询订单: Tells where an order stands, named by WeChat Pay's number, which exists
/// once the order was paid. An order that never was is refused with `ORDER_NOT_EXIST`.
///
/// `GET /v3/pay/transactions/id/{transaction_id}`, answered with 200 and
/// [`Transaction`](crate::products::pay::Transaction). It only reads.
///
/// Note: The page states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791858) (read
/// 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013070354) (read 2026-11-22),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791837) (read 2026-11-22),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791879) (read 2026-11-22),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791899) (read 2026-11-22).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryByWxTradeNo {
    /// 微信支付订单号: The payment, as the callback or an earlier query named it.
    ///
    /// At most 32 characters. Example: `1217752501201407033233368018`.
    pub transaction_id: TransactionId,
    /// 商户号: The merchant who placed the order.
    ///
    /// At most 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
}

impl QueryByWxTradeNo {
    /// The operation with what it cannot do without.
    pub fn new(
        transaction_id: impl Into<TransactionId>,
        mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            mchid: mchid.into(),
        }
    }
}

impl Operation for QueryByWxTradeNo {
    type Response = Transaction;

    const META: &'static Meta = &routes::QUERY_BY_WX_TRADE_NO;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("transaction_id", &self.transaction_id)
            .query("mchid", &self.mchid)
            .build()
    }
}

/// JSAPI/小程序下单: Places an order that the user pays inside WeChat, on a page of a service
/// account or in a mini program. The `prepay_id` of the answer is what the front end invokes the
/// payment with.
///
/// `POST /v3/pay/transactions/jsapi`, answered with 200 and
/// [`PrepaySession`](crate::products::pay::PrepaySession). It may be repeated with the same
/// parameters.
///
/// Note: The server knows the order again by `out_trade_no`: the same call gives a `prepay_id` once
/// more as long as the order can be paid. Other parameters under the same number are refused; the
/// page lists `OUT_TRADE_NO_USED`. It states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791856) (read
/// 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791897) (read 2026-11-22),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525167) (of 2025-02-19, read
/// 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525182) (of 2025-02-19,
/// read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct JsapiPrepay {
    /// 公众账号ID: The service account or mini program in which the user pays, bound to the merchant
    /// number.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: The merchant who is paid.
    ///
    /// At most 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill.
    ///
    /// At most 127 characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order.
    ///
    /// 6 to 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call `close_order`.
    ///
    /// At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused. The bound of 15 days
    /// and the default of 7 days stand on the newer of two copies of the page only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the merchant's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and stands in the bill.
    ///
    /// At most 128 characters. Example: `自定义数据说明`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside.
    ///
    /// At most 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order.
    ///
    /// At most 32 characters. Example: `WXG`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened 电子发票.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: The user who is to pay, and perhaps who they must prove to be.
    pub payer: JsapiPayer,
    /// 商品详情: The goods of the order, needed for coupons that hold for single goods. As compact JSON
    /// it may have 6144 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 结算信息: What happens to the money that was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    ///
    /// Note: The pages of today no longer list it; those of 2020 and the official SDKs do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<SubsidyInfo>,
}

impl JsapiPrepay {
    /// The operation with what it cannot do without.
    pub fn new(
        appid: impl Into<Appid>,
        mchid: impl Into<Mchid>,
        description: impl Into<String>,
        out_trade_no: impl Into<OutTradeNo>,
        notify_url: impl Into<String>,
        amount: OrderAmount,
        payer: JsapiPayer,
    ) -> Self {
        Self {
            appid: appid.into(),
            mchid: mchid.into(),
            description: description.into(),
            out_trade_no: out_trade_no.into(),
            time_expire: None,
            attach: None,
            notify_url: notify_url.into(),
            goods_tag: None,
            support_fapiao: None,
            amount,
            payer,
            detail: None,
            scene_info: None,
            settle_info: None,
            limit_pay: None,
            subsidy_info: None,
        }
    }
}

runtime::optional_fields! {
    JsapiPrepay {
        time_expire: Timestamp,
        attach: String,
        goods_tag: String,
        support_fapiao: bool,
        detail: OrderDetail,
        scene_info: SceneInfo,
        settle_info: SettleInfo,
        limit_pay: Vec<LimitPay>,
        subsidy_info: SubsidyInfo,
    }
}

impl Operation for JsapiPrepay {
    type Response = PrepaySession;

    const META: &'static Meta = &routes::JSAPI_PREPAY;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// Native下单: Places an order that the user pays by scanning a QR code. The merchant makes the
/// code from the link in the answer.
///
/// `POST /v3/pay/transactions/native`, answered with 200 and
/// [`NativePaymentLink`](crate::products::pay::NativePaymentLink). It may be repeated with the same
/// parameters.
///
/// Note: The server knows the order again by `out_trade_no`: the same call gives a link once more
/// as long as the order can be paid. Other parameters under the same number are refused; the page
/// lists `OUT_TRADE_NO_USED`. It states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791877) (of 2025-03-31,
/// read 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525171) (of
/// 2024-12-03, read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct NativePrepay {
    /// 公众账号ID: A service account, mini program or app of the merchant, bound to the merchant
    /// number.
    ///
    /// At most 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: The merchant who is paid.
    ///
    /// At most 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill.
    ///
    /// At most 127 characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order.
    ///
    /// 6 to 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call `close_order`.
    ///
    /// At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused. The bound of 15 days
    /// and the default of 7 days stand on the newer of two copies of the page only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the merchant's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and stands in the bill.
    ///
    /// At most 128 characters. Example: `自定义数据说明`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside.
    ///
    /// At most 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order.
    ///
    /// At most 32 characters. Example: `WXG`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened 电子发票.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: Who the user must prove to be in order to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<RealNamePayer>,
    /// 商品详情: The goods of the order, needed for coupons that hold for single goods. As compact JSON
    /// it may have 6144 bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 结算信息: What happens to the money that was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    ///
    /// Note: The pages of today no longer list it; those of 2020 and the official SDKs do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
}

impl NativePrepay {
    /// The operation with what it cannot do without.
    pub fn new(
        appid: impl Into<Appid>,
        mchid: impl Into<Mchid>,
        description: impl Into<String>,
        out_trade_no: impl Into<OutTradeNo>,
        notify_url: impl Into<String>,
        amount: OrderAmount,
    ) -> Self {
        Self {
            appid: appid.into(),
            mchid: mchid.into(),
            description: description.into(),
            out_trade_no: out_trade_no.into(),
            time_expire: None,
            attach: None,
            notify_url: notify_url.into(),
            goods_tag: None,
            support_fapiao: None,
            amount,
            payer: None,
            detail: None,
            scene_info: None,
            settle_info: None,
            limit_pay: None,
        }
    }
}

runtime::optional_fields! {
    NativePrepay {
        time_expire: Timestamp,
        attach: String,
        goods_tag: String,
        support_fapiao: bool,
        payer: RealNamePayer,
        detail: OrderDetail,
        scene_info: SceneInfo,
        settle_info: SettleInfo,
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for NativePrepay {
    type Response = NativePaymentLink;

    const META: &'static Meta = &routes::NATIVE_PREPAY;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户订单号查询订单: Tells where an order stands, named by the merchant's own number. It is the
/// way to learn what became of an order whose callback did not arrive or whose prepay call got no
/// answer.
///
/// `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`, answered with 200 and
/// [`Transaction`](crate::products::pay::Transaction). It only reads.
///
/// Note: The page states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791859) (read
/// 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013070356) (read 2026-11-22),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791838) (read 2026-11-22),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791880) (read 2026-11-22),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791900) (read 2026-11-22).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryByOutTradeNo {
    /// 商户订单号: The order, as the merchant numbered it.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 商户号: The merchant who placed the order.
    ///
    /// At most 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
}

impl QueryByOutTradeNo {
    /// The operation with what it cannot do without.
    pub fn new(out_trade_no: impl Into<OutTradeNo>, mchid: impl Into<Mchid>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            mchid: mchid.into(),
        }
    }
}

impl Operation for QueryByOutTradeNo {
    type Response = Transaction;

    const META: &'static Meta = &routes::QUERY_BY_OUT_TRADE_NO;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .query("mchid", &self.mchid)
            .build()
    }
}

/// 关闭订单: Closes an order that nobody paid, because the user gave up or the time is over.
/// Afterwards it cannot be paid; a new attempt needs a new number. Whether it was paid in the
/// meantime is for a query to tell.
///
/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`, answered with 204 and no body. It
/// may be repeated with the same parameters.
///
/// Note: The server keys the call by `out_trade_no`. The page does not say how a second close is
/// answered; it is inferred that it changes nothing. The page states no rate limit.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791860) (of 2024-12-11,
/// read 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013070360) (of
/// 2024-11-25, read 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791839)
/// (of 2024-12-11, read 2026-11-22),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791881) (of 2024-12-11, read
/// 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791901) (of 2024-12-11,
/// read 2026-11-22).
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct CloseOrder {
    /// 商户订单号: The order, as the merchant numbered it.
    ///
    /// At most 32 characters. It matches `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    #[serde(skip)]
    pub out_trade_no: OutTradeNo,
    /// 商户号: The merchant who placed the order.
    ///
    /// At most 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
}

impl CloseOrder {
    /// The operation with what it cannot do without.
    pub fn new(out_trade_no: impl Into<OutTradeNo>, mchid: impl Into<Mchid>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            mchid: mchid.into(),
        }
    }
}

impl Operation for CloseOrder {
    type Response = ();

    const META: &'static Meta = &routes::CLOSE_ORDER;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .json(self)
            .build()
    }
}
